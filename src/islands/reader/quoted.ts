const WHOLE = /^["“]([^"“”]*)["”]$/;
const BEFORE_OPENING = /[\s([{—–-]/;

/** A sentence in quotation marks. Those it brings along stand inside as single ones, unless they are around all of it. */
export function quoted(sentence: string): string {
  const text = sentence.replace(WHOLE, '$1');
  const inside = text.replace(/["“”]/g, (mark, at: number) => (isOpening(mark, text[at - 1]) ? '‘' : '’'));
  return `“${inside}”`;
}

function isOpening(mark: string, before: string | undefined): boolean {
  return mark === '“' || (mark === '"' && (before === undefined || BEFORE_OPENING.test(before)));
}
