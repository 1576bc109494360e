import type { Token } from '../../../types.ts';

/** What befalls people, by the verb: “killing 12”, “60 were wounded”. */
const FATES: ReadonlyMap<string, string> = new Map([
  ...['kill', 'die', 'perish', 'slay', 'dead'].map((lemma) => [lemma, 'dead'] as const),
  ...['injure', 'wound', 'hurt'].map((lemma) => [lemma, 'injured'] as const),
  ...['arrest', 'detain'].map((lemma) => [lemma, 'arrested'] as const),
]);
/** Counted without saying more of them: only then does the verb say what the number means. */
const PEOPLE = new Set(
  'people person individual civilian resident man woman victim other passenger demonstrator protester protestor'.split(
    ' ',
  ),
);
const SKIPPED = new Set([
  'at',
  'least',
  'more',
  'than',
  'some',
  'about',
  'around',
  'another',
  'of',
  'up',
  'to',
  'over',
]);
const HELPERS = new Set(['be', 'have', 'get']);

/** `dead` for the people of “killing 28 people” and “28 people died”; the noun itself for all else. */
export function unitOf(tokens: readonly Token[], index: number, noun: number): string {
  const lemma = tokens[noun]?.lemma ?? '';
  if (FATES.get(lemma) === 'dead' && tokens[noun]?.pos === 'ADJ') return 'dead';
  if (!PEOPLE.has(lemma)) return FATES.get(lemma) ?? lemma;
  return fateAfter(tokens, noun) ?? fateBefore(tokens, index) ?? lemma;
}

function fateBefore(tokens: readonly Token[], index: number): string | undefined {
  let at = index - 1;
  while (SKIPPED.has(tokens[at]?.lower ?? '')) at -= 1;
  return FATES.get(tokens[at]?.lemma ?? '');
}

function fateAfter(tokens: readonly Token[], noun: number): string | undefined {
  let at = noun + 1;
  while (HELPERS.has(tokens[at]?.lemma ?? '')) at += 1;
  return FATES.get(tokens[at]?.lemma ?? '');
}
