import type { Lexeme } from '../../../pipeline/4-find/lex.ts';
import type { FoundTime } from '../../../pipeline/4-find/rules.ts';
import type { TimeExpression, TimeRelation } from '../../../types.ts';

const PREPOSITIONS: ReadonlyMap<string, TimeRelation> = new Map([
  ['on', 'on'],
  ['in', 'on'],
  ['at', 'on'],
  ['by', 'by'],
  ['since', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['through', 'until'],
  ['before', 'before'],
  ['after', 'after'],
  ['following', 'after'],
  ['during', 'during'],
  ['over', 'during'],
  ['throughout', 'during'],
  ['within', 'within'],
  ['from', 'from'],
  ['between', 'from'],
  ['for', 'for'],
  ['prior', 'before'],
  ['ahead', 'before'],
  ['starting', 'from'],
  ['beginning', 'from'],
]);

/** Words that may stand between the preposition and the expression. */
const BETWEEN = new Set([
  'the',
  'a',
  'an',
  'of',
  'early',
  'late',
  'to',
  'at',
  'least',
  'about',
  'around',
  'his',
  'her',
  'their',
  'its',
  '“',
  '"',
  'deadline',
  'last',
  'just',
  'only',
  'that',
  '‘',
  'end',
  'as',
]);

/** The preposition that an expression hangs on: “by the deadline of Aug. 8” hangs on `by`. */
export function relationOf(
  lexemes: readonly Lexeme[],
  first: number,
  before: FoundTime | undefined,
): TimeRelation | null {
  for (let index = first - 1; index >= Math.max(0, first - 4, before?.next ?? 0); index -= 1) {
    const lower = lexemes[index]?.lower ?? '';
    const relation = PREPOSITIONS.get(lower);
    if (relation) return relation;
    if (!BETWEEN.has(lower)) break;
  }
  const joint = lexemes[first - 1]?.lower;
  return before && before.next === first - 1 && (joint === 'to' || joint === 'and')
    ? rangeEnd(lexemes, before, joint)
    : null;
}

/** “from Monday to Wednesday”, “between 2014 and 2016”: the second runs `until`. */
function rangeEnd(lexemes: readonly Lexeme[], before: FoundTime, joint: string): TimeRelation | null {
  const opened = lexemes[before.first - 1]?.lower;
  return (joint === 'to' && opened === 'from') || (joint === 'and' && opened === 'between') ? 'until' : null;
}

const FUTURE = new Set([
  'will',
  '’ll',
  'shall',
  'due',
  'scheduled',
  'slated',
  'expected',
  'set',
  'plans',
  'plan',
  'planned',
  'planning',
  'intends',
  'hopes',
  'aims',
  'expects',
  'upcoming',
  'would',
]);
const PAST_AFTER = new Set(['was', 'were', 'had', 'has', 'did']);
/** How many words away a cue still speaks of the expression. */
const REACH = 9;

/** Whether tight cues around an expression look ahead or back; `null` when they don’t say. */
export function directionOf(
  lexemes: readonly Lexeme[],
  { first, next }: FoundTime,
  relation: TimeRelation | null,
): TimeExpression['direction'] {
  if (relation === 'since') return 'past';
  const had = cueBefore(lexemes, first, new Set(['had']));
  if ((relation === 'by' || relation === 'until') && !had) return 'future';
  if (cueBefore(lexemes, first, FUTURE) || cueAfter(lexemes, next)) return 'future';
  return happenedBefore(lexemes, first) ? 'past' : null;
}

function cueBefore(lexemes: readonly Lexeme[], first: number, cues: ReadonlySet<string>): boolean {
  for (let index = first - 1; index >= Math.max(0, first - REACH); index -= 1) {
    const lexeme = lexemes[index];
    if (!lexeme || /^[,;.:—–"“”()]$/.test(lexeme.text)) return false;
    if (
      PAST_AFTER.has(lexeme.lower) &&
      !cues.has(lexeme.lower) &&
      lexemes[index + 1] &&
      !FUTURE.has(lexemes[index + 1]?.lower ?? '')
    )
      return false;
    if (cues.has(lexeme.lower)) return true;
  }
  return false;
}

const PAST_FORMS = new Set(
  'began came took fell rose held made won met left died lost went became broke said told sold bought built gave got grew knew ran saw sent shot spent stood struck wrote born'.split(
    ' ',
  ),
);

/** “was introduced in January”, “took office in March”: a past form shortly before. */
function happenedBefore(lexemes: readonly Lexeme[], first: number): boolean {
  for (let index = first - 1; index >= Math.max(0, first - 4); index -= 1) {
    const lower = lexemes[index]?.lower ?? '';
    if (/^[,;.:—–"“”()]$/.test(lower)) return false;
    if (PAST_FORMS.has(lower) || PAST_AFTER.has(lower) || (lower.length > 4 && lower.endsWith('ed'))) return true;
  }
  return false;
}

/** “On Friday, he will meet …”. */
function cueAfter(lexemes: readonly Lexeme[], next: number): boolean {
  for (let index = next; index < Math.min(lexemes.length, next + 6); index += 1) {
    const lower = lexemes[index]?.lower ?? '';
    if (lower === 'will') return true;
    if (PAST_AFTER.has(lower) || /^(?:that|said|told|[.;:])$/.test(lower)) return false;
  }
  return false;
}
