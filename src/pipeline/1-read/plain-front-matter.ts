import type { FrontMatter } from './front-matter.ts';

const FENCE = '---\n';

/** Characters that YAML may read otherwise than they stand, or refuse. */
const STRANGE = /(?!\n)\p{C}|[\p{Zl}\p{Zp}]/u;
const NAME = /^[A-Za-z]\w{0,40}$/;
const QUOTED = /^"[^"\\]*"$/;
/** How words begin that mean no more than themselves, and what they don't hold or end with. */
const WORDS = /^[\p{L}\p{N}“‘]/u;
const NO_WORDS = /#|:(?![\p{L}\p{N}/])| $/u;

/**
 * Front matter that is nothing but fields, each on a line with a value in plain words or none, as `dateline add` writes it: just
 * what the parsers give for it, at a fraction of their cost. `null` as soon as anything may be other YAML.
 */
export function plainFrontMatter(source: string): Pick<FrontMatter, 'data' | 'body' | 'bodyLine'> | null {
  if (!source.startsWith(FENCE)) return null;
  const end = source.indexOf(`\n${FENCE}`, FENCE.length - 1);
  const fields = source.slice(FENCE.length, end);
  if (end < 0 || STRANGE.test(fields)) return null;
  const lines = fields.split('\n');
  const data: Record<string, string> = {};
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon);
    const value = plainValue(line.slice(colon + 1));
    if (value === null || !NAME.test(name) || name in data) return null;
    data[name] = value;
  }
  return { data, body: source.slice(end + 1 + FENCE.length), bodyLine: lines.length + 3 };
}

/** What stands behind the colon of a field; `null` if that may mean anything else. */
function plainValue(written: string): string | null {
  if (written === '') return '';
  const value = written.slice(1);
  if (!written.startsWith(' ')) return null;
  if (QUOTED.test(value)) return value.slice(1, -1);
  return WORDS.test(value) && !NO_WORDS.test(value) ? value : null;
}
