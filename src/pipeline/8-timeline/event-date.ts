import { lengthInDays, parseEdtf } from '../../calendar/edtf.ts';
import type { DatedMention, ResolvedDate } from '../../types.ts';

interface Choice {
  readonly date: ResolvedDate;
  readonly days: number;
  readonly voices: number;
  /** Its own words name the time: its steps say more than those of one that follows another. */
  readonly direct: boolean;
}

/** A day that only follows from the article's appearance is worth less than a week that the words name. */
const ONLY_REPORTED_DAYS = 7;
const APPROXIMATE_DAYS = 6;

/** The most precise date that a telling supports, with its steps: a month never outvotes a day. */
export function composeDate(mentions: readonly DatedMention[]): ResolvedDate | null {
  const choices = mentions.flatMap((mention) => (mention.date ? [choiceOf(mention, mention.date, mentions)] : []));
  const best = choices.sort(
    (a, b) =>
      a.days - b.days ||
      b.voices - a.voices ||
      Number(b.direct) - Number(a.direct) ||
      (a.date.edtf < b.date.edtf ? -1 : 1),
  )[0];
  return best ? withAlternatives(best.date, choices) : null;
}

function choiceOf(mention: DatedMention, date: ResolvedDate, all: readonly DatedMention[]): Choice {
  const parsed = parseEdtf(date.edtf);
  const days = parsed ? lengthInDays(parsed) + (parsed.approximate ? APPROXIMATE_DAYS : 0) : Infinity;
  const reported = mention.time.from === 'publication' && mention.status !== 'statement';
  const voices = new Set(all.filter((other) => other.date?.edtf === date.edtf).map(({ article }) => article)).size;
  return { date, days: days + (reported ? ONLY_REPORTED_DAYS : 0), voices, direct: mention.time.from === 'expression' };
}

/** Other tellings' days stay in sight as alternatives. */
function withAlternatives(date: ResolvedDate, choices: readonly Choice[]): ResolvedDate {
  const days = choices.filter(({ date: { granularity } }) => granularity === 'day').map((choice) => choice.date.edtf);
  const others = [...date.alternatives, ...days].filter((edtf) => edtf !== date.edtf);
  return { ...date, alternatives: [...new Set(others)].sort() };
}
