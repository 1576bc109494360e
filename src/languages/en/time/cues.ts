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

/** “in 10 days” sets a limit; “in August” a frame. */
function limitOf(relation: TimeRelation, form: TimeForm): TimeRelation {
  return relation === 'during' && form.kind === 'duration' && form.anchor === undefined ? 'within' : relation;
}

const FUTURE = new Set(['will', 'shall', '’ll', 'upcoming', 'forthcoming']);
const PLANNED = new Set([
  'scheduled',
  'set',
  'expected',
  'due',
  'planned',
  'slated',
  'poised',
  'plans',
  'plan',
  'expects',
  'hopes',
  'intends',
  'aims',
]);
const PAST = new Set([
  ...'was were had did held began ended started met died killed said announced released launched signed arrested took came went ran'.split(
    ' ',
  ),
  ...'founded born opened closed elected published introduced filed won lost became resigned left'.split(' '),
]);
const REPORTING = new Set(['said', 'says', 'told', 'announced', 'reported', 'added', 'warned', 'stated']);
const BORDERS = new Set(['.', ';', ':', '”', '"', 'that', 'who', 'which', 'but', '—', '(']);
const WINDOW = 12;

/** Whether the clause's verb before the expression plainly looks ahead or back. */
export function directionOf(
  lexemes: readonly Lexeme[],
  first: number,
  relation: TimeRelation | null,
): 'past' | 'future' | null {
  if (relation === 'since') return 'past';
  if (lexemes[first - 1]?.lower && REPORTING.has(lexemes[first - 1]?.lower ?? '')) return 'past';
  for (let at = first - 1; at >= Math.max(0, first - WINDOW); at -= 1) {
    const lower = lexemes[at]?.lower ?? '';
    if (BORDERS.has(lower)) return null;
    if (FUTURE.has(lower)) return 'future';
    if (PLANNED.has(lower) && (lexemes[at + 1]?.lower === 'to' || lexemes[at + 1]?.lower === 'for')) return 'future';
    if (PAST.has(lower) && !REPORTING.has(lower)) return 'past';
  }
  return null;
}
