/** Letters of a text around what was found. */
const AROUND = 110;

/** The part of a text around the first of the words asked for, from a whole word to a whole word. */
export function excerpt(text: string, words: string): string {
  const [first = ''] = words.toLowerCase().split(/\s+/);
  const at = Math.max(0, text.toLowerCase().indexOf(first.slice(0, 5)));
  const start = at > AROUND ? afterSpace(text, at - AROUND) : 0;
  const end = at + AROUND < text.length ? beforeSpace(text, at + AROUND) : text.length;
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}

function afterSpace(text: string, from: number): number {
  return text.indexOf(' ', from) + 1;
}

/** The word at the border is left out; a text without spaces is cut where it is. */
function beforeSpace(text: string, to: number): number {
  const space = text.lastIndexOf(' ', to);
  return space > to - AROUND ? space : to;
}
