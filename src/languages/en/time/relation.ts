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
    // “shortly before 10 p.m. on Thursday” is on Thursday
    if (
      (lower === 'before' || lower === 'after') &&
      form.kind === 'clock' &&
      form.of !== null &&
      isJust(lexemes[at - 1]?.lower)
    )
      return 'on';
    const relation = RELATIONS.get(lower);
    if (relation !== undefined && !(lower === 'at' && lexemes[at + 1]?.lower === 'least'))
      return lower === 'over' && isLength(form) ? 'for' : limitOf(relation, form);
    if (!BETWEEN.has(lower)) return null;
  }
  return null;
}

const isJust = (word: string | undefined): boolean => /^(?:shortly|just|soon|right|minutes)$/.test(word ?? '');

/** “before dawn on Thursday” is that Thursday. */
const DAWNS = new Set(['dawn', 'daybreak', 'sunrise', 'dusk', 'dark', 'sunset', 'nightfall']);

/** “$4 million over 10 years” sets no limit. */
const isLength = (form: TimeForm): boolean => form.kind === 'duration' && form.anchor === undefined;

/** “in 10 days” sets a limit; “in August” a frame. */
function limitOf(relation: TimeRelation, form: TimeForm): TimeRelation {
  return relation === 'during' && isLength(form) ? 'within' : relation;
}
