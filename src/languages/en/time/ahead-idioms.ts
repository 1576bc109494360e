import type { Lexeme } from '../../../pipeline/4-find/lex.ts';
import { isBorder, isPastForm } from './past-forms.ts';

/** “have until Monday”, “was adjourned until Tuesday”, “extended the truce to Friday”: what lasts or waits till then, unless it is told as over. */
export function isPutOff(lexemes: readonly Lexeme[], first: number, next: number): boolean {
  const [link, holder] = [lexemes[first - 1]?.lower ?? '', lexemes[first - 2]?.lower ?? ''];
  if (!TILL.has(link) || (lexemes[next]?.text === ',' && lexemes[next + 1]?.lower === 'when')) return false;
  if (link !== 'to' && (holder === 'have' || holder === 'has')) return true;
  for (let at = first - 2; at >= Math.max(0, first - PUT_OFF_REACH) && !isBorder(lexemes, at); at -= 1) {
    const [before, lower] = [lexemes[at - 1]?.lower ?? '', lexemes[at]?.lower ?? ''];
    const isGiven = link !== 'to' && GIVEN.has(lower);
    const isKept = link !== 'to' && at === first - 2 && PASSIVE.has(before) && isPastForm(lower);
    if (isGiven || isKept || PUT_OFF.has(lower)) return before !== 'had' && lexemes[at - 2]?.lower !== 'had';
  }
  return false;
}

const TILL = new Set(['until', 'till', 'to']);
const PUT_OFF_REACH = 8;
const GIVEN = new Set(['given', 'gave', 'gives']);
const PASSIVE = new Set(['was', 'were', 'been', 'ordered', 'being']);
const PUT_OFF = new Set(
  'postponed delayed adjourned adjourns extended extends deferred suspended rescheduled recessed remanded pushed'.split(
    ' ',
  ),
);

/** “extended by six months to the end of November”: of a month or a day without a year too. */
export function isMovedTo(lexemes: readonly Lexeme[], first: number): boolean {
  if (!TILL.has(lexemes[first - 1]?.lower ?? '')) return false;
  const told = lexemes.slice(Math.max(0, first - PUT_OFF_REACH), first);
  const start = told.findLastIndex((_, at) => isBorder(told, at)) + 1;
  const clause = told.slice(start).map(({ lower }) => lower);
  return clause.some((lower) => MOVED.has(lower)) && !clause.includes('from') && !clause.includes('had');
}

const MOVED = new Set(['postponed', 'delayed', 'extended', 'deferred', 'prolonged', 'rescheduled']);

/** “is on tour until November”, “remains shut until May 5”. */
export function lastsStill(lexemes: readonly Lexeme[], first: number): boolean {
  const near = lexemes.slice(Math.max(0, first - PUT_OFF_REACH), first);
  const clause = near.slice(near.findLastIndex(({ text }, at) => text === ',' || isBorder(near, at)) + 1);
  return clause.some(({ lower }) => LASTS.has(lower)) && !clause.some(({ lower }) => LASTED.has(lower));
}

const LASTS = new Set('is are runs run lasts last remains remain stays stay continues continue'.split(' '));
const LASTED = new Set(['was', 'were', 'had', 'did']);

/** “could come as soon as Thursday”, “may be back as early as Monday”; not “as early as Monday, they knew”. */
export function isAsSoonAs(lexemes: readonly Lexeme[], first: number): boolean {
  const [as, soon, asAgain] = lexemes.slice(Math.max(0, first - 3), first).map(({ lower }) => lower);
  if (as !== 'as' || asAgain !== 'as' || (soon !== 'soon' && soon !== 'early')) return false;
  return soon === 'soon' || lexemes.slice(Math.max(0, first - MODAL_REACH), first).some(({ lower }) => MAY.has(lower));
}

const MODAL_REACH = 12;
const MAY = new Set(['could', 'may', 'might', 'can']);

/** “called an emergency meeting for Sunday”; not “blamed them for Sunday’s fire”. */
export const isMeantFor = (lexemes: readonly Lexeme[], first: number, next: number): boolean =>
  lexemes[first - 1]?.lower === 'for' &&
  CALLED.has(lexemes[first - 2]?.lower ?? '') &&
  !/^['’]$/.test(lexemes[next]?.text ?? '');

const CALLED = new Set(
  'meeting session talks summit vote election elections rally march hearing strike protest protests demonstration referendum conference debate'.split(
    ' ',
  ),
);

/** “takes effect at noon Friday”, “runs out Saturday”, “comes into force on Sunday”, “gets under way Monday”. */
export function comesTrue(lexemes: readonly Lexeme[], at: number): boolean {
  // “was supposed to take effect on Sunday”
  if (lexemes[at - 1]?.lower === 'to') return false;
  const [verb, next, last] = [lexemes[at]?.lower, lexemes[at + 1]?.lower ?? '', lexemes[at + 2]?.lower ?? ''];
  if (verb === 'takes' || verb === 'take') return TAKEN.has(next);
  if (verb === 'runs' || verb === 'run') return next === 'out';
  if (next === 'into' || next === 'in')
    return (COMES.has(verb ?? '') && last === 'force') || (GOES.has(verb ?? '') && last === 'effect');
  return GETS.has(verb ?? '') && (next === 'underway' || (next === 'under' && last === 'way'));
}

const TAKEN = new Set(['effect', 'place', 'office', 'over']);
const COMES = new Set(['comes', 'come', 'enters', 'enter', 'goes', 'go']);
const GOES = new Set(['goes', 'go', 'comes', 'come']);
const GETS = new Set(['gets', 'get']);
