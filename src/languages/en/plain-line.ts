const MARKS = ' \t\u00a0:.…•·*|>»–—-';

/** A line in lower case without the marks around it. */
export function plainLine(text: string): string {
  return bareLine(text).toLowerCase().replaceAll('’', "'");
}

/** A line as written, without the marks around it. */
export function bareLine(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && MARKS.includes(text.charAt(start))) start += 1;
  while (end > start && MARKS.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** Whether a line, made plain, is one of some; a longer one than any of them is none. */
export function isPlainlyOneOf(lines: ReadonlySet<string>): (text: string) => boolean {
  const longest = Math.max(...[...lines].map((line) => line.length));
  return (text) => {
    const bare = bareLine(text);
    return bare.length <= longest && lines.has(plainLine(bare));
  };
}
