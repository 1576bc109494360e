import type { Kind } from '../../../types.ts';
import type { Frame } from './frame.ts';
import type { Story } from './story.ts';
import { isViolent } from './told-calamities.ts';

/** Papers of a case, which tell the crime anew. */
const PAPERS = new Set(['complaint', 'affidavit', 'indictment']);
const FILED = new Set(['charging', 'court', 'police', 'arrest', 'incident']);

/** Sentences for which such a tale goes on. */
const LONGEST_TALE = 8;

/** “According to a criminal complaint, Orr crossed the lawn”: from here on the crime is told again, until a day is named. */
export function noteRetelling(story: Story, frame: Frame): void {
  const { sentence, tokens, times } = frame;
  if (opensTale(tokens)) story.retoldUntil = sentence.index + LONGEST_TALE;
  else if (times.some(({ datable }) => datable)) story.retoldUntil = -1;
}

/** “According to a complaint”, “According to court documents”. */
function opensTale(tokens: Frame['tokens']): boolean {
  if (tokens[0]?.lower !== 'according' || tokens[1]?.lower !== 'to') return false;
  return tokens
    .slice(2, 2 + LONGEST_NAME)
    .some(
      ({ lemma, lower }, at, name) =>
        PAPERS.has(lemma) || (/^(?:documents|papers|report)$/.test(lower) && FILED.has(name[at - 1]?.lower ?? '')),
    );
}

const LONGEST_NAME = 6;

/** “He opened fire”, as the papers of the case tell it: on the day of the crime; `null` where none has a day, or nothing is told again. */
export function crimeToldAgain({ retoldUntil, drafts }: Story, { sentence }: Frame, kind: Kind): number | null {
  if (sentence.index > retoldUntil || OF_CASE.has(kind)) return null;
  const crime = drafts.findIndex(
    (draft) =>
      draft.status === 'occurred' &&
      CRIMES.has(draft.kind) &&
      isViolent(draft.kind) &&
      draft.time.from === 'expression',
  );
  return crime < 0 ? null : crime;
}

const OF_CASE: ReadonlySet<Kind> = new Set(['ruling', 'trial', 'vote', 'law', 'statement']);

const CRIMES: ReadonlySet<Kind> = new Set(['attack', 'casualties']);
