import type { MentionTime } from '../../../types.ts';
import type { Clause } from '../grammar/clauses.ts';
import { headOf } from '../grammar/noun-phrases.ts';
import type { Frame } from './frame.ts';
import type { Story } from './story.ts';
import { isOfMonth } from './told-days.ts';
import type { UndatedClause } from './undated-clause.ts';

/**
 * “In June 2018 she complained. Orr told her it was an error, the court heard”: in that month, as what a court hears of is long past; with no
 * date where the report has told of no month shortly before.
 */
export function timeToldInCourt({ frame, clause, verb, kind }: UndatedClause, story: Story): MentionTime | null {
  const [news] = story.drafts;
  if (!news || !/^(?:ruling|trial)$/.test(news.kind) || /^(?:ruling|trial)$/.test(kind)) return null;
  if (verb.tense !== 'past' || verb.perfect || verb.modal) return null;
  if (!frame.tree.clauses.some((other) => other.start > clause.verb.last && isHeardInCourt(frame, other))) return null;
  const mention = story.drafts.findLastIndex(
    (draft) =>
      frame.sentence.index - draft.frame.sentence.index <= FARTHEST &&
      !(draft.status === 'statement' && draft.time.from === 'publication'),
  );
  const time = story.drafts[mention]?.time;
  const isMonth =
    (time?.from === 'expression' && isOfMonth(story.formOf(time.expression))) ||
    (time?.from === 'mention' && time.order === 'same');
  return isMonth
    ? { from: 'mention', mention, order: 'same', reason: 'goes on telling what was dated before' }
    : { from: 'nothing', reason: 'told in court of some time before' };
}

const FARTHEST = 2;

/** “…, the court heard”, “…, jurors were told”, “…, a prosecutor told the jury”. */
function isHeardInCourt({ tokens }: Frame, { subject, verb }: Clause): boolean {
  const who = subject ? (tokens[headOf(tokens, subject)]?.lemma ?? '') : '';
  if (verb.lemma === 'hear') return HEARERS.has(who);
  if (verb.lemma !== 'tell') return false;
  return verb.passive
    ? HEARERS.has(who)
    : tokens.slice(verb.last + 1, verb.last + 3).some(({ lemma }) => HEARERS.has(lemma));
}

const HEARERS = new Set(['court', 'jury', 'juror', 'inquest', 'tribunal', 'magistrate']);
