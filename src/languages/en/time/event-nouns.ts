import { type Pattern, when } from '../../../pipeline/4-find/patterns.ts';

/** Happenings that a newspaper counts days from. */
const EVENTS = new Set(
  `deadline attack attacks strike strikes bombing bombings explosion shooting crash earthquake quake flood hurricane storm war invasion ceasefire truce
   election elections byelection by-election runoff vote referendum summit meeting talks conference announcement speech hearing trial verdict ruling decision arrest
   assassination coup launch opening release inauguration resignation death funeral wedding birth agreement deal accord merger strike
   debut match game tournament ceremony visit trip report incident accident fire disaster massacre killing murder raid offensive
   protest protests march uprising outbreak split ban order expiration start end beginning`.split(/\s+/),
);
const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'its',
  'their',
  'that',
  'this',
  'last',
  'those',
  'these',
  'our',
]);
const LONGEST_PHRASE = 5;

/** What makes a clause of such a phrase. */
const VERBS = new Set(
  'was were had has is are will would began started ended opened closed failed came took struck hit killed collapsed broke erupted expired'.split(
    ' ',
  ),
);

/** “a newly imposed deadline”: the noun of an event after a determiner, and the lexeme after it. */
export const eventAfter: Pattern<string> = when([...DETERMINERS], (lexemes, index) => {
  if (!DETERMINERS.has(lexemes[index]?.lower ?? '')) return null;
  for (let at = index + 1; at < index + 1 + LONGEST_PHRASE; at += 1) {
    const lexeme = lexemes[at];
    if (lexeme?.kind !== 'word') return null;
    // “after the court overturned the ban”: a clause, not a phrase.
    if (DETERMINERS.has(lexeme.lower) && lexemes[at - 1]?.lower !== 'of') return null;
    // “two days after the March 5 crash”
    if (lexeme.lower === 'march' && lexemes[at + 1]?.kind === 'number') return null;
    // “48 hours after the vote was called off”
    if (EVENTS.has(lexeme.lower))
      return VERBS.has(lexemes[at + 1]?.lower ?? '') ? null : { next: at + 1, value: singular(lexeme.lower) };
  }
  return null;
});

const KEPT = new Set(['talks', 'hostilities']);

function singular(noun: string): string {
  return noun.endsWith('s') && !KEPT.has(noun) ? noun.slice(0, -1) : noun;
}
