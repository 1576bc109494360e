/** Front matter of nothing but plain values, and what comes after it. */
export interface PlainMatter {
  readonly data: Readonly<Record<string, string>>;
  readonly body: string;
}

const FENCE = '---\n';
const KEY = /^[A-Za-z][A-Za-z0-9]*$/;
/** In which YAML sees nothing but text: no quotes or brackets at the start, no comment; a colon has no space after it. */
const VALUE = /^ [\p{L}\p{N}][\p{L}\p{N} .,;:!?'"’“”()/_&%+=@$€£–—-]*$/u;

/**
 * Front matter as nearly all files have it, one plain value a line: there is no need to ask YAML, which would say the same
 * thirty times slower. `null` for any other, which only YAML can read.
 */
export function readPlainMatter(source: string): PlainMatter | null {
  const data: Record<string, string> = {};
  let start = FENCE.length;
  if (!source.startsWith(FENCE)) return null;
  for (;;) {
    const end = source.indexOf('\n', start);
    const line = end < 0 ? '' : source.slice(start, end);
    start = end + 1;
    if (line === '---') return start > 2 * FENCE.length ? { data, body: source.slice(start) } : null;
    const colon = line.indexOf(':');
    const [key, told] = [line.slice(0, colon), line.slice(colon + 1)];
    if (!KEY.test(key) || Object.hasOwn(data, key) || !isPlain(told)) return null;
    data[key] = told.slice(1);
  }
}

/** What follows a colon. */
function isPlain(told: string): boolean {
  if (told === '') return true;
  return VALUE.test(told) && !told.endsWith(' ') && !told.endsWith(':') && !told.includes(': ');
}
