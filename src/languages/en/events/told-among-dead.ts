import type { Kind } from '../../../types.ts';
import { nounPhraseAt, type TokenSpan } from '../grammar/noun-phrases.ts';
import { isPlural } from '../grammar/plural.ts';
import { fitTo } from '../headline/fit-words.ts';
import { leftOut } from '../headline/left-out.ts';
import { capital, tidy } from '../headline/tidy.ts';
import { joined, LONGEST, wordsOf } from '../headline/words.ts';
import { timeWithoutExpression } from './choose-time.ts';
import type { Frame } from './frame.ts';
import { addDraft, type SentenceReading } from './sentence-reading.ts';

/** “Among the dead were four children”, “Also killed was a nurse”, “The dead included four children”: what befell whom. */
export function readAmongDead(reading: SentenceReading): void {
  const { frame, story, found } = reading;
  const [first] = frame.tokens;
  if (found.length > 0 || !first || !OPENING.has(first.lower)) return;
  const told = fateIn(frame);
  const clause = frame.tree.clauses.find(({ role }) => role === 'main');
  if (!told || !clause) return;
  const { start, end } = nounPhraseAt(frame.tokens, frame.masked, told.from, frame.tokens.length);
  if (end === start) return;
  const kind: Kind = /^(?:arrested|detained)$/.test(told.fate) ? 'arrest' : 'casualties';
  const undated = { frame, clause, verb: clause.verb, kind, speaker: null, spoken: false, status: 'occurred' as const };
  addDraft(reading, {
    ...{ clause, trigger: told.from, kind, status: 'occurred', speaker: null, subject: null, negated: false },
    time: timeWithoutExpression(undated, story),
    headline: headlineOf(frame, { start, end }, told.fate),
    confidence: 0.6,
  });
}

const OPENING = new Set(['among', 'also', 'the']);

const FATES = new Set('dead killed injured wounded victims casualties missing hurt arrested detained'.split(' '));

/** The fate, and where the words for those begin whom it befell. */
function fateIn({ tokens }: Frame): { readonly fate: string; readonly from: number } | null {
  const at = tokens.findIndex(({ lower }, index) => index < FARTHEST && FATES.has(lower));
  const fate = tokens[at]?.lower;
  if (fate === undefined) return null;
  const words = tokens
    .slice(0, at)
    .map(({ lower }) => lower)
    .join(' ');
  const next = tokens[at + 1]?.lower ?? '';
  const named = words === 'also' || words === 'among the' || words === 'among those';
  if (named && /^(?:was|were|is|are)$/.test(next)) return { fate, from: at + 2 };
  return words === 'the' && /^(?:included|include)$/.test(next) ? { fate, from: at + 2 } : null;
}

const FARTHEST = 3;

function headlineOf(frame: Frame, span: TokenSpan, fate: string): string {
  const who = capital(joined(fitTo(wordsOf(frame.tokens, span.start, span.end, leftOut(frame)), LONGEST - 24)));
  const those = /^(?:dead|injured|wounded|missing|victims|casualties)$/.test(fate) ? `the ${fate}` : `those ${fate}`;
  return tidy(`${who} ${isPlural(frame.tokens, span) ? 'are' : 'is'} among ${those}`);
}
