import type { MergeWords, Outcome } from '../../language.ts';
import type { Kind, Telling } from '../../types.ts';
import type { Claim } from './disagreements.ts';

/** Happenings that something comes of. */
const KINDS: ReadonlySet<Kind> = new Set(['talks', 'meeting', 'agreement', 'deal']);

interface Said extends Claim {
  readonly outcome: Outcome;
}

/** “Discussions on prisoner exchanges” here, “a prisoner exchange agreed upon” there: one topic, and not as far. */
export function outcomesThatDiffer(tellings: readonly Telling[], outcomes: MergeWords['outcomes']): readonly Claim[] {
  const said = tellings.flatMap((telling): readonly Said[] =>
    KINDS.has(telling.mention.kind)
      ? outcomes(telling.mention.quote).map((outcome) => ({ value: outcome.asWritten, outcome, telling }))
      : [],
  );
  const differ = said.filter((claim) => said.some((other) => contradict(claim, other)));
  return differ.sort((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0));
}

function contradict(a: Said, b: Said): boolean {
  const elsewhere = a.telling.mention.article !== b.telling.mention.article;
  return elsewhere && a.outcome.degree !== b.outcome.degree && isSameTopic(a.outcome.about, b.outcome.about);
}

/** Two words in common, or all there are. */
function isSameTopic(a: readonly string[], b: readonly string[]): boolean {
  const common = a.filter((word) => b.includes(word)).length;
  return common > 0 && common >= Math.min(2, a.length, b.length);
}
