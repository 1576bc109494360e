import type { Lexeme } from '../../../pipeline/4-find/lex.ts';
import type { TimeForm, TimeRelation } from '../../../types.ts';

const RELATIONS: ReadonlyMap<string, TimeRelation> = new Map<string, TimeRelation>([
  ['on', 'on'],
  ['by', 'by'],
  ['since', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['before', 'before'],
  ['after', 'after'],
  ['following', 'after'],
  ['during', 'during'],
  ['in', 'during'],
  ['over', 'during'],
  ['throughout', 'during'],
  ['within', 'within'],
  ['from', 'from'],
  ['for', 'for'],
  ['through', 'until'],
  ['at', 'on'],
]);

/** Words that stand between a preposition and its time. */
const BETWEEN = new Set([
  'the',
  'about',
  'around',
  'at',
  'least',
  'just',
  'as',
  'early',
  'late',
  '“',
  '"',
  '‘',
  'a',
  'an',
  'of',
  'deadline',
  'only',
]);

/** How the sentence hangs on an expression: the preposition before it. */
export function relationOf(lexemes: readonly Lexeme[], first: number, form: TimeForm): TimeRelation | null {
  if (DAWNS.has(lexemes[first]?.lower ?? '')) return 'on';
  for (let at = first - 1; at >= Math.max(0, first - 4); at -= 1) {
    const lower = lexemes[at]?.lower ?? '';
    if (lower === 'to' && lexemes[at - 1]?.lower === 'prior') return 'before';
    if (lower === 'of' && lexemes[at - 1]?.lower === 'ahead') return 'before';
    const relation = RELATIONS.get(lower);
    if (relation !== undefined && !(lower === 'at' && lexemes[at + 1]?.lower === 'least'))
      return limitOf(relation, form);
    if (!BETWEEN.has(lower)) return null;
  }
  return null;
}

/** “before dawn on Thursday” is that Thursday. */
const DAWNS = new Set(['dawn', 'daybreak', 'sunrise', 'dusk', 'dark', 'sunset', 'nightfall']);

/** “in 10 days” sets a limit; “in August” a frame. */
function limitOf(relation: TimeRelation, form: TimeForm): TimeRelation {
  return relation === 'during' && form.kind === 'duration' && form.anchor === undefined ? 'within' : relation;
}

const FUTURE = new Set(['will', 'shall', '’ll', 'would', 'upcoming', 'forthcoming', 'due', 'next']);
const PLANNED = new Set(
  'scheduled set expected due planned slated poised plans plan planning expects hopes intends aims hoping aiming deadline'.split(
    ' ',
  ),
);
/** “the vote promised for December”. */
const PROMISED = new Set([
  'promised',
  'called',
  'slated',
  'postponed',
  'rescheduled',
  'pencilled',
  'penciled',
  'booked',
  'listed',
]);
const PAST = new Set(
  `was were had did began met died said left took came went ran won lost became held made fell rose sold bought told built gave got grew
   sent shot spent stood struck wrote born set saw knew broke`.split(/\s+/),
);
const REPORTING = new Set(['said', 'says', 'told', 'announced', 'reported', 'added', 'warned', 'stated']);
const BORDERS = new Set([
  '.',
  ';',
  ':',
  '”',
  '"',
  'that',
  'who',
  'which',
  'but',
  '—',
  '(',
  'after',
  'when',
  'because',
  'since',
]);
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
  if (relation === 'by' && isPerfect(lexemes, first)) return 'past';
  const before = cueBefore(lexemes, first, isWeekday(form));
  if (before === 'future') return before;
  if (relation === 'by' && !opensSentence(lexemes, first)) return 'future';
  if (before !== null) return before;
  return first <= 2 && looksAhead(lexemes, next) ? 'future' : null;
}

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

/** “The talks resume Monday”, “over the weekend”; of a month a present tense says less. */
function isWeekday(form: TimeForm): boolean {
  if (form.kind === 'clock') return form.of !== null && isWeekday(form.of);
  if (form.kind === 'relative') return form.from === 'text' && form.of.kind === 'unit' && form.of.unit === 'weekend';
  return form.kind === 'calendar' && form.weekday !== undefined && form.month === undefined;
}

function cueBefore(lexemes: readonly Lexeme[], first: number, weekday: boolean): 'past' | 'future' | null {
  let past = false;
  // “plans to widen it were dropped on Monday”
  let wasDone = false;
  for (let at = first - 1; at >= Math.max(0, first - FUTURE_REACH); at -= 1) {
    const lower = lexemes[at]?.lower ?? '';
    const after = lexemes[at + 1]?.lower ?? '';
    if (BORDERS.has(lower) && at < first - 1) break;
    if (FUTURE.has(lower) || (lower === 'to' && after === 'be')) return 'future';
    if (!weekday && after === 'to' && MEANT.has(lower) && lexemes[at - 1]?.lower === 'had') return 'past';
    if (PLANNED.has(lower) && !wasDone && (after === 'to' || after === 'for')) return 'future';
    if (after === 'for' && at === first - 2 && PROMISED.has(lower)) return 'future';
    if (lower === 'to' && lexemes[at - 1]?.lower === 'supposed' && WAS.has(lexemes[at - 2]?.lower ?? '')) return 'past';
    if (lower === 'to' && at >= first - PAST_REACH && isInfinitive(lexemes, at)) return 'future';
    if (weekday && at >= first - PROGRESSIVE_REACH && GOING.has(after) && PRESENT_BE.has(lower)) return 'future';
    if (lower === 'to' && weekday && WAS.has(lexemes[at - 1]?.lower ?? '')) return 'future';
    if (!past && weekday && at >= first - PRESENT_REACH && PRESENT_AHEAD.has(lower)) return 'future';
    if (at >= first - PAST_REACH && isPastForm(lower)) past = true;
    if (past && (lower === 'was' || lower === 'were')) wasDone = true;
  }
  return past ? 'past' : null;
}

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

/** “had been reached by Friday”. */
function isPerfect(lexemes: readonly Lexeme[], first: number): boolean {
  return lexemes.slice(Math.max(0, first - FUTURE_REACH), first).some(({ lower }) => lower === 'had');
}

/** “By Friday, 100 had died” looks back as often as ahead. */
function opensSentence(lexemes: readonly Lexeme[], first: number): boolean {
  const opener = lexemes[first - 2];
  return opener === undefined || opener.text === '.' || opener.text === '“' || opener.text === '"';
}

const PRESENT_REACH = 3;
const PRESENT_AHEAD = new Set(
  `begins begin starts opens meets arrives leaves votes goes expires resumes departs returns convenes airs premieres kicks retires faces
   ends lapses matures reopens closes visits travels hosts resume open meet convene depart air premiere`.split(/\s+/),
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

function isPastForm(lower: string): boolean {
  return PAST.has(lower) || (lower.length > 4 && lower.endsWith('ed') && !PLANNED.has(lower));
}

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
