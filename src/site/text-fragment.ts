/** Longest quote that is given whole; of longer ones the first and the last words. */
const LONGEST = 300;
const WORDS_AT_ENDS = 6;

/**
 * `#:~:text=…` that scrolls a browser to a quote (WICG, Text Fragments): commas, hyphens and ampersands
 * escaped beyond percent-encoding.
 */
export function textFragment(quote: string): string {
  const text = quote.replaceAll(/\s+/g, ' ').trim();
  const words = text.split(' ');
  if (text.length <= LONGEST || words.length <= WORDS_AT_ENDS * 2) return `#:~:text=${escapePart(text)}`;
  const start = words.slice(0, WORDS_AT_ENDS).join(' ');
  const end = words.slice(-WORDS_AT_ENDS).join(' ');
  return `#:~:text=${escapePart(start)},${escapePart(end)}`;
}

function escapePart(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D').replaceAll(',', '%2C').replaceAll('&', '%26');
}
