import type { Lexeme } from '../../../pipeline/4-find/lex.ts';
import type { TimeForm, TimeRelation } from '../../../types.ts';
import { comesTrue, isAsSoonAs, isMeantFor, isMovedTo, isPutOff, lastsStill } from './ahead-idioms.ts';
import {
  BORDERS,
  isBorder,
  isPastForm,
  opensSentence,
  PARTICIPLES,
  PAST,
  PLANNED,
  PROMISED,
  REPORTING,
} from './past-forms.ts';
import { isOfItsOwn, isToCome } from './to-come.ts';

const FUTURE = new Set(['will', 'shall', '’ll', 'would', 'upcoming', 'forthcoming', 'due', 'next']);
/** How many words away a cue still speaks of the expression. */
const FUTURE_REACH = 12;
const PAST_REACH = 4;

/** Whether the clause’s verb around the expression plainly looks ahead or back. */
export function directionOf(
  lexemes: readonly Lexeme[],
  { first, next, form }: { readonly first: number; readonly next: number; readonly form: TimeForm },
  relation: TimeRelation | null,
): 'past' | 'future' | null {
  if (relation === 'since' || opensEntry(lexemes, { first, next, form })) return 'past';
  if (REPORTING.has(lexemes[first - 1]?.lower ?? '') || isOver(lexemes, next)) return 'past';
  if (lexemes[first - 1]?.lower === 'of' && lexemes[first - 2]?.lower === 'ahead') return 'future';
  if (isReported(lexemes, first, next, form)) return 'past';
  if (relation === 'by' && (isPerfect(lexemes, first) || isCalledBy(lexemes, first))) return 'past';
  if (isWeekday(form) && followsParticiple(lexemes, first)) return 'past';
  if (isCountedOnward(lexemes, first, next, form)) return 'future';
  if (isWeekday(form) ? isPutOff(lexemes, first, next) : isMonth(form) && isMovedTo(lexemes, first)) return 'future';
  if (relation === 'until' && isMonth(form) && lastsStill(lexemes, first)) return 'future';
  if (isWeekday(form) && (isMeantFor(lexemes, first, next) || isAsSoonAs(lexemes, first))) return 'future';
  const before = cueBefore(lexemes, first, isWeekday(form) && isOfItsOwn(lexemes, first, next));
  if (before === 'future') return before;
  if (relation === 'by' && !opensSentence(lexemes, first)) return 'future';
  if (before !== null) return before;
  if (isWeekday(form) && isToCome(lexemes, first, next)) return 'future';
  return (first <= 2 || opensSentence(lexemes, first)) && looksAhead(lexemes, next) ? 'future' : null;
}

/** “would be crucial for the boy, hurt early Wednesday”: what was done to somebody is over. */
function followsParticiple(lexemes: readonly Lexeme[], first: number): boolean {
  const lead = /^(?:on|early|late|last)$/.test(lexemes[first - 1]?.lower ?? '') ? 2 : 1;
  const lower = lexemes[first - lead]?.lower ?? '';
  return lexemes[first - lead - 1]?.text === ',' && (isPastForm(lower) || PARTICIPLES.has(lower));
}

/** “will report fourth-quarter earnings next Tuesday”: of a quarter that has begun, whenever they are told. */
function isReported(lexemes: readonly Lexeme[], first: number, next: number, form: TimeForm): boolean {
  if (form.kind !== 'calendar' || form.quarter === undefined || form.year !== undefined) return false;
  return (
    lexemes.slice(next, next + 2).some(({ lower }) => EARNED.has(lower)) &&
    lexemes.slice(Math.max(0, first - PAST_REACH), first).some(({ lower }) => REPORTS.test(lower))
  );
}

const EARNED = new Set('earnings results figures numbers profit profits revenue revenues sales income'.split(' '));
const REPORTS = /^(?:report|publish|post|release|announce|unveil|disclose|present|issue)(?:e?s|e?d|ing)?$/;

/** “two weeks from Monday”, “a week from Friday”: a weekday to come, from the word that counts or the weekday itself. */
function isCountedOnward(lexemes: readonly Lexeme[], first: number, next: number, form: TimeForm): boolean {
  if (isWeekday(form)) return isUnitBeforeFrom(lexemes, first);
  if (form.kind !== 'shift' || typeof form.from === 'string' || !isWeekday(form.from)) return false;
  return lexemes.slice(first + 2, next).some((_, at) => isUnitBeforeFrom(lexemes, first + 2 + at));
}

const isUnitBeforeFrom = (lexemes: readonly Lexeme[], first: number): boolean =>
  lexemes[first - 1]?.lower === 'from' && /^(?:day|week|month|year)s?$/.test(lexemes[first - 2]?.lower ?? '');

/** “after Saturday’s vote ended in a tie”: what is told of the day’s own event. */
function isOver(lexemes: readonly Lexeme[], next: number): boolean {
  if (!/^['’]$/.test(lexemes[next]?.text ?? '') || lexemes[next + 1]?.lower !== 's') return false;
  for (let at = next + 3; at < next + 6; at += 1) {
    const lower = lexemes[at]?.lower ?? '';
    if (BORDERS.has(lower) || lower === ',') return false;
    if (isPastForm(lower)) return true;
  }
  return false;
}

/** “June 14, 2023: Police search the hall”: an entry of a chronology tells the past in the present. */
function opensEntry(
  lexemes: readonly Lexeme[],
  { first, next, form }: { readonly first: number; readonly next: number; readonly form: TimeForm },
): boolean {
  const opens = first === 0 || (first === 1 && lexemes[0]?.kind !== 'word');
  return opens && form.kind === 'calendar' && form.year !== undefined && /^[:–—]$/.test(lexemes[next]?.text ?? '');
}

const isMonth = (form: TimeForm): boolean =>
  form.kind === 'calendar' && form.month !== undefined && form.year === undefined;

/** “The talks resume Monday”, “over the weekend”; of a month a present tense says less. */
function isWeekday(form: TimeForm): boolean {
  if (form.kind === 'clock') return form.of !== null && isWeekday(form.of);
  if (form.kind === 'relative') return form.from === 'text' && form.of.kind === 'unit' && form.of.unit === 'weekend';
  return form.kind === 'calendar' && form.weekday !== undefined && form.month === undefined;
}

/** “an exchange that had been due to take place on Friday”. */
const hadBeenDue = (lexemes: readonly Lexeme[], at: number): boolean =>
  DUE.has(lexemes[at]?.lower ?? '') && lexemes[at - 1]?.lower === 'been' && lexemes[at - 2]?.lower === 'had';

/** “was originally due to open in May”: since put off. */
const wasFirstDue = (lexemes: readonly Lexeme[], at: number): boolean =>
  DUE.has(lexemes[at]?.lower ?? '') &&
  /^(?:originally|initially|first|previously)$/.test(lexemes[at - 1]?.lower ?? '') &&
  WAS.has(lexemes[at - 2]?.lower ?? '');

const DUE = new Set(['due', 'scheduled', 'expected', 'set', 'supposed', 'meant', 'slated']);

function cueBefore(lexemes: readonly Lexeme[], first: number, weekday: boolean): 'past' | 'future' | null {
  let past = false;
  // “plans to widen it were dropped on Monday”
  let wasDone = false;
  for (let at = first - 1; at >= Math.max(0, first - FUTURE_REACH); at -= 1) {
    const lower = lexemes[at]?.lower ?? '';
    const after = lexemes[at + 1]?.lower ?? '';
    if (at < first - 1 && isBorder(lexemes, at)) break;
    if (lower === 'to' && (hadBeenDue(lexemes, at - 1) || wasFirstDue(lexemes, at - 1))) return 'past';
    if (FUTURE.has(lower) || (lower === 'to' && after === 'be')) return 'future';
    if (!weekday && after === 'to' && MEANT.has(lower) && lexemes[at - 1]?.lower === 'had') return 'past';
    if ((after === 'to' || after === 'for') && PLANNED.has(lower) && !wasDone) return 'future';
    if (!weekday && (after === 'to' || after === 'for') && PLANS.has(lower) && isTold(lexemes, at)) return 'future';
    if (after === 'for' && at === first - 2 && PROMISED.has(lower)) return 'future';
    if (lower === 'to' && lexemes[at - 1]?.lower === 'supposed' && WAS.has(lexemes[at - 2]?.lower ?? '')) return 'past';
    if (lower === 'to' && at >= first - PAST_REACH && isInfinitive(lexemes, at)) return 'future';
    if (weekday && at >= first - PROGRESSIVE_REACH && GOING.has(after) && PRESENT_BE.has(lower)) return 'future';
    // “were to have begun on Monday”
    if (lower === 'to' && after === 'have' && /^(?:was|were)$/.test(lexemes[at - 1]?.lower ?? '')) return 'past';
    if (lower === 'to' && weekday && after !== 'blame' && WAS.has(lexemes[at - 1]?.lower ?? '')) return 'future';
    if (!past && weekday && at >= first - PRESENT_REACH && PRESENT_AHEAD.has(lower)) return 'future';
    if (!past && at >= first - PRESENT_REACH - 1 && comesTrue(lexemes, at)) return 'future';
    if (lower === 'should' && after !== 'have' && !past) return 'future';
    if (at >= first - PAST_REACH && isPastForm(lower)) past = true;
    if (past && (lower === 'was' || lower === 'were')) wasDone = true;
  }
  return past ? 'past' : null;
}

/** “announced plans to close it in July”; plans that are dropped are over. */
const PLANS = new Set(['plans', 'plan', 'proposals', 'proposal', 'intention']);

const isTold = (lexemes: readonly Lexeme[], at: number): boolean =>
  lexemes.slice(Math.max(0, at - 3), at).some(({ lower }) => ANNOUNCED.has(lower));

const ANNOUNCED = new Set(
  'announced announces announce unveiled unveils outlined outlines revealed reveals presented confirmed confirms detailed has have with'.split(
    ' ',
  ),
);

/** “had planned to seize power in February”. */
const MEANT = new Set(['planned', 'intended', 'hoped', 'wanted', 'plotted', 'aimed']);

const PROGRESSIVE_REACH = 6;
const GOING = new Set(
  `leaving meeting travelling traveling visiting arriving holding opening closing starting beginning returning resuming flying going
   coming playing speaking testifying voting launching hosting moving retiring`.split(/\s+/),
);

/** “we are leaving on Saturday”. */
const PRESENT_BE = new Set(['is', 'are', '’re', "'re", '’m', "'m"]);

/** “was to fly over the coast on Tuesday”. */
const WAS = new Set(['was', 'were', 'is', 'are']);

/** “had been reached by Friday”, “was able to restore it by Saturday”. */
function isPerfect(lexemes: readonly Lexeme[], first: number): boolean {
  return lexemes
    .slice(Math.max(0, first - FUTURE_REACH), first)
    .some(
      ({ lower }, at, before) =>
        lower === 'had' || (lower === 'able' && /^(?:was|were)$/.test(before[at - 1]?.lower ?? '')),
    );
}

/** “She stopped by Saturday.” */
const isCalledBy = (lexemes: readonly Lexeme[], first: number): boolean =>
  /^(?:stopped|dropped|came|swung|went|drove|walked)$/.test(lexemes[first - 2]?.lower ?? '');

const PRESENT_REACH = 3;
const PRESENT_AHEAD = new Set(
  `begins begin starts opens meets arrives leaves votes goes expires resumes departs returns convenes airs premieres kicks retires faces
   ends lapses matures reopens closes visits travels hosts plays resume open meet convene depart air premiere`.split(
    /\s+/,
  ),
);

/** “to meet on Friday”, “to begin in May”; not “went to London on Friday”, “according to a Friday report”. */
function isInfinitive(lexemes: readonly Lexeme[], at: number): boolean {
  const after = lexemes[at + 1];
  return after?.kind === 'word' && VERBS_AHEAD.has(after.lower);
}

const VERBS_AHEAD = new Set(
  `begin start open close meet vote hold expire end resume launch release return visit leave arrive appear testify speak travel take go announce
   decide sign retire report publish play face hear rule run discuss present deliver`.split(/\s+/),
);

const AHEAD_REACH = 7;

/** “On Friday, he will meet …”. */
function looksAhead(lexemes: readonly Lexeme[], next: number): boolean {
  for (let at = next; at < Math.min(lexemes.length, next + AHEAD_REACH); at += 1) {
    const lower = lexemes[at]?.lower ?? '';
    if (lower === 'will') return true;
    if (PAST.has(lower) || BORDERS.has(lower)) return false;
  }
  return false;
}
