const MONTH = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
/** Where names end: a day, a clock, a label, an address. */
const AFTER_NAMES = new RegExp(
  `\\s*(?:[|•·–—]|\\bon\\s|\\b(?:published|updated|posted|last updated|follow|edited|email)\\b|https?:|www\\.|@|\\(|\\b\\d{1,2}[:./]\\d|\\b(?:${MONTH})[a-z]*\\.?\\s\\d|\\d{1,2}\\s(?:${MONTH})|\\d{4}).*$`,
  'is',
);

/** The names in a byline; `null` when nothing that could be a name is left. */
export function authorIn(byline: string): string | null {
  const names = byline
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 300)
    .replace(/^(?:(?:written|story|words|text|report|posted|published|analysis|opinion)\s)?by[:\s]\s?/i, '')
    .replace(AFTER_NAMES, '');
  const bare = names.replace(/[,;:.-]$/, '').trim();
  return /\p{L}{2}/u.test(bare) && !NO_NAMES.test(bare) ? bare : null;
}

const NO_NAMES = /^(?:https?|www|admin|staff|editor|author|unknown|null|undefined|follow author)$/i;
