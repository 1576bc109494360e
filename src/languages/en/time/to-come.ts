import type { Lexeme } from '../../../pipeline/4-find/lex.ts';
import { isBorder, isPastForm, PARTICIPLES, PLANNED } from './past-forms.ts';

/** Whether a present tense, a chance or a plan near a weekday says that it is to come: “faces a judge on Friday”, “is due Monday”, “could vote Thursday”. */
export function isToCome(lexemes: readonly Lexeme[], first: number, next: number): boolean {
  const ownVerb = isOfItsOwn(lexemes, first, next) && comesBefore(lexemes, first);
  return ownVerb || isOfAPlan(lexemes, first) || comesAfter(lexemes, first, next);
}

/** Not “now faces charges over Friday’s attack”, which says nothing of the attack. */
export const isOfItsOwn = (lexemes: readonly Lexeme[], first: number, next: number): boolean =>
  !/^['’]$/.test(lexemes[next]?.text ?? '') || TAKEN_PART_IN.has(lexemes[first - 1]?.lower ?? '');

const TAKEN_PART_IN = new Set(['in', 'at', 'for', 'during']);
const REACH = 8;

/** The nearest verb before it, in its clause. */
function comesBefore(lexemes: readonly Lexeme[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - REACH); at -= 1) {
    const lexeme = lexemes[at];
    if (!lexeme || lexeme.text === ',' || (at < first - 1 && isBorder(lexemes, at))) return false;
    const { lower } = lexeme;
    if (isPastForm(lower) || PARTICIPLES.has(lower)) return false;
    const before = lexemes[at - 1]?.lower ?? '';
    if (SINGULAR.has(lower)) return isSubjectEnd(before);
    if (PLAIN.has(lower)) return CHANCES.has(before) || isMany(lexemes[at - 1]) || isIntended(lexemes, at - 1);
  }
  return false;
}

/** “has promised to announce it on Monday”, “plans to visit on Monday”; “refused to hear the case on Monday” may be either. */
function isIntended(lexemes: readonly Lexeme[], to: number): boolean {
  if (lexemes[to]?.lower !== 'to') return false;
  return !isPastForm(lexemes[to - 1]?.lower ?? '') || /^(?:has|have)$/.test(lexemes[to - 2]?.lower ?? '');
}

/** “The funeral is Saturday”, “the next hearing is on Wednesday”, “expected Thursday”, “forecast for Friday”, “await Friday’s report”. */
function isOfAPlan(lexemes: readonly Lexeme[], first: number): boolean {
  const link = lexemes[first - 1]?.lower ?? '';
  const at = LINKS.has(link) ? first - 2 : first - 1;
  const [lower, before] = [lexemes[at]?.lower ?? '', lexemes[at - 1]?.lower ?? ''];
  if (lower === 'is' || lower === 'are') return link !== 'at' && !/^(?:today|it|there|that|this|what)$/.test(before);
  if (lower === 'await' || lower === 'awaits') return true;
  return (PLANNED.has(lower) || lower === 'forecast') && !BEFORE_OLD_PLANS.has(before);
}

const LINKS = new Set(['on', 'for', 'at', 'by']);
const BEFORE_OLD_PLANS = new Set([
  'was',
  'were',
  'had',
  'been',
  'originally',
  'first',
  'initially',
  'previously',
  'the',
]);

/** “Friday’s report will show”, “Friday marks a year”, “Wednesday is the deadline”. */
function comesAfter(lexemes: readonly Lexeme[], first: number, next: number): boolean {
  const after = lexemes[next];
  if (first === 0 && (after?.lower === 'marks' || after?.lower === 'is')) return lexemes[next + 1]?.lower !== 'when';
  if (!/^['’]$/.test(after?.text ?? '')) return false;
  for (let at = next + 2; at < next + POSSESSED_REACH; at += 1) {
    const lower = lexemes[at]?.lower ?? '';
    if (lower === 'will') return true;
    if (isPastForm(lower) || lower === ',' || isBorder(lexemes, at)) return false;
  }
  return false;
}

const POSSESSED_REACH = 7;

/** “The two meet”, “Talks resume”, “they vote”. */
const isMany = (subject: Lexeme | undefined): boolean =>
  subject !== undefined && (SUBJECTS.has(subject.lower) || /[a-z]{2}s$/.test(subject.text));

const SUBJECTS = new Set(['they', 'we', 'two', 'both', 'who', 'people', 'men', 'women', 'police']);

/** A word that a verb may follow, so that “visits” and “votes” are none of “two visits”, “the votes”. */
const isSubjectEnd = (before: string): boolean =>
  before !== '' &&
  /^[\p{L}\p{N}]/u.test(before) &&
  !NO_SUBJECT_ENDS.has(before) &&
  !/(?:ly|al|ive|ous|ic)$/.test(before);

const NO_SUBJECT_ENDS = new Set(
  `the a an his her its their our my your this these that those some any no all both each every two three four five six seven eight nine ten
   several many few more most of in on at to for from with by and or as into over under after before during between previous last recent
   first second third new early late official rare regular brief joint such other`.split(/\s+/),
);

const CHANCES = new Set(['could', 'may', 'might', 'can']);

const SINGULAR = new Set(
  `begins starts opens meets arrives leaves votes goes expires resumes departs returns convenes airs premieres kicks retires faces ends
   lapses matures reopens closes visits travels hosts plays flies hears considers decides holds unveils launches appears testifies speaks
   addresses joins heads`.split(/\s+/),
);
const PLAIN = new Set(
  `begin start open meet arrive leave vote expire resume depart return convene face end reopen close visit travel host play fly hear
   consider decide hold unveil launch appear testify speak announce present publish release sign rule join follow reach`.split(
    /\s+/,
  ),
);
