/** A line in lower case without the marks around it. */
export function plainLine(text: string): string {
  const marks = ' \t\u00a0:.…•·*|>»–—-';
  const plain = text.toLowerCase().replaceAll('’', "'");
  let start = 0;
  let end = plain.length;
  while (start < end && marks.includes(plain.charAt(start))) start += 1;
  while (end > start && marks.includes(plain.charAt(end - 1))) end -= 1;
  return plain.slice(start, end);
}
