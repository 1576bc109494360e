/** Curly quotation marks in pairs; a mark without its partner goes, as does the stop that closed the sentence. */
export function tidy(text: string): string {
  return MAY_BE_UNTIDY.test(text) ? capital(tidied(text)) : capital(text.trim());
}

/** A mark or a blank that one of the corrections is about. */
const MAY_BE_UNTIDY = /[,.;:!?"'‘’“”()]|\s{2}|[^\S ]/;

function tidied(text: string): string {
  let spaced = text.replace(/\s{2,}|[^\S ]/g, ' ').replace(/ ([,;:!?”)]|\.(?!\d)|’(?!\d))/g, '$1');
  const [hasComma, hasQuote] = [spaced.includes(','), QUOTES.test(spaced)];
  if (hasComma) spaced = spaced.replace(/,(?: ?,)+/g, ',').replace(/, (?=whether\b)/, ' ');
  if (hasQuote || spaced.includes('('))
    spaced = spaced.replace(/([“(]) /g, '$1').replace(/ \((?:\d{4} )?(?:GMT|UTC)?\)/g, '');
  if (hasQuote) spaced = withPairedMarks(spaced).replace(/ “[.,]?”/g, '');
  if (hasComma) spaced = withoutAge(spaced.replace(/,(”?)$/, '$1').replace(/\bthat, /, 'that '));
  if (spaced.includes('.'))
    spaced = spaced.replace(/(?<! [ap]\.m)(?<=\p{Ll})\.(”?)$/u, '$1').replace(/( [A-Z])\.$/, '$1');
  return spaced.trim();
}

/** “Ann Hay, 34” at the end. */
const withoutAge = (text: string): string => text.replace(/(\p{Ll}), \d{1,2}$/u, '$1');

const QUOTES = /["'‘“”]/;

/** Words between single marks; an apostrophe stands after a letter. */
const SINGLE_QUOTED = /(?<![\p{L}\p{N}])['‘](?=\p{L})([^'‘’"“”]{2,80})['’](?![\p{L}\p{N}])/gu;

function withPairedMarks(text: string): string {
  let open = false;
  const out = text.replace(SINGLE_QUOTED, '“$1”').replace(/["“”]/g, (mark) => {
    const curly = mark === '"' ? (open ? '”' : '“') : mark;
    open = curly === '“';
    return curly;
  });
  const pairs = (out.match(/“/g)?.length ?? 0) === (out.match(/”/g)?.length ?? 0);
  return pairs ? out : out.replace(/[“”]/g, '');
}

/** A headline’s first letter; “iPhone” and “eBay” stay as they are. */
export function capital(text: string): string {
  const first = text.charAt(0);
  const upper = first.toUpperCase();
  return upper === first || /^\p{Ll}\p{Lu}/u.test(text) ? text : upper + text.slice(1);
}
