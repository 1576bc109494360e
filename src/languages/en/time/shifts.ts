import { first, maybe, row, when, word } from '../../../pipeline/4-find/patterns.ts';
import { rule, type TimeRule } from '../../../pipeline/4-find/rules.ts';
import type { ShiftForm, TimeForm, TimeUnit } from '../../../types.ts';
import { type Count, count } from './number-words.ts';
import { about, units } from './parts.ts';

/** The middle of a count: “10 or 12 days” shifts by 11. */
function middle({ least, most }: Count): number {
  return (least + most) / 2;
}

function shifted(many: Count | 'vague', unit: TimeUnit, sign: 1 | -1, from: ShiftForm['from']): TimeForm {
  if (many === 'vague') return { kind: 'vague', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' };
  return { kind: 'shift', unit, by: sign * middle(many), from };
}

const howMany = [
  maybe(about),
  maybe(word('more', 'less', 'over', 'just', 'exactly')),
  maybe(word('than')),
  count,
  units,
] as const;

/** “three years ago”, “about two weeks ago”, “a few days ago”. */
export const ago: TimeRule = rule('ago', [...howMany, word('ago')], ([modifier, , , many, unit]) => ({
  type: unit === 'hour' || unit === 'minute' || unit === 'second' ? 'TIME' : 'DATE',
  form: shifted(many, unit, -1, 'publication'),
  modifier,
}));

/** “years ago”, “centuries ago”, “long ago”: nobody says how many. */
export const vaguelyAgo: TimeRule = rule(
  'vaguely-ago',
  [first(units, word('long', 'ages')), word('ago')],
  (_, { lexemes, index }) =>
    lexemes[index]?.lower.endsWith('s') || lexemes[index]?.lower === 'long' || lexemes[index]?.lower === 'centuries'
      ? { type: 'DATE', form: { kind: 'vague', value: 'PAST_REF' } }
      : null,
);

/** “two days later”, “a year earlier”, “three weeks before”, “a week after”. */
export const laterOrEarlier: TimeRule = rule(
  'later-or-earlier',
  [...howMany, word('later', 'earlier', 'afterward', 'afterwards', 'beforehand', 'previously')],
  ([modifier, , , many, unit, order]) => {
    const sign = order === 'later' || order.startsWith('after') ? 1 : -1;
    return { type: 'DATE', form: shifted(many, unit, sign, 'reference'), modifier };
  },
);

/** “two years from now”, “a week from today”. */
export const fromNow: TimeRule = rule(
  'from-now',
  [...howMany, word('from'), word('now', 'today')],
  ([modifier, , , many, unit]) => ({
    type: 'DATE',
    form: shifted(many, unit, 1, 'publication'),
    modifier,
  }),
);

/** Happenings with a day of their own that an article counts from. */
const EVENTS = new Set(
  `deadline election vote ceremony trial hearing verdict summit meeting launch kickoff opening talks ceasefire truce referendum
   inauguration attack strike invasion crash storm merger announcement arrest`.split(/\s+/),
);

/** The head noun of a short noun phrase: “a newly imposed deadline”. */
const eventNoun = when(
  ['the', 'a', 'an', 'his', 'her', 'their', 'its', 'this', 'that', '#event', ...EVENTS],
  (lexemes, index) => {
    for (let at = index; at < Math.min(index + 5, lexemes.length); at += 1) {
      const lexeme = lexemes[at];
      if (lexeme?.kind !== 'word') return null;
      if (EVENTS.has(lexeme.lower)) return { next: index, value: lexeme.lower };
    }
    return null;
  },
);

/** “a week ahead of a newly imposed deadline”, “two days after the vote”: the event’s name itself stays outside. */
export const besideEvent: TimeRule = rule(
  'beside-event',
  [
    maybe(word('just', 'only', 'barely')),
    count,
    units,
    first(row(word('ahead'), word('of')), row(word('before', 'after'))),
    eventNoun,
  ],
  ([, many, unit, [order], noun]) =>
    many === 'vague'
      ? null
      : { type: 'DATE', form: shifted(many, unit, order === 'after' ? 1 : -1, { kind: 'event', noun }) },
);

export const shiftRules: readonly TimeRule[] = [besideEvent, ago, vaguelyAgo, laterOrEarlier, fromNow];
