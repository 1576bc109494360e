import type { Lexeme } from '../../../pipeline/4-find/lex.ts';
import type { CalendarForm, TimeForm } from '../../../types.ts';
import { isBorder, isPastForm, opensSentence, PARTICIPLES, PROMISED } from './past-forms.ts';

interface Found {
  readonly first: number;
  readonly next: number;
  readonly form: TimeForm;
}

/** The words show that a day or a month without a year is over, however near the next one is. */
export function liesBehind(lexemes: readonly Lexeme[], found: Found, direction: 'past' | 'future' | null): boolean {
  const { form } = found;
  if (form.kind !== 'calendar' || form.year !== undefined || direction === 'future') return false;
  if (form.season !== undefined) return opensThePast(lexemes, found);
  if (form.month === undefined) return false;
  return isOneDay(form)
    ? wasDoneOn(lexemes, found)
    : opensThePast(lexemes, found) || wasDoneIn(lexemes, found, direction) || endsLength(lexemes, found);
}

const isOneDay = ({ day, nth }: CalendarForm): boolean => (day ?? nth) !== undefined;

const BEHIND_REACH = 12;

/** “In January, a ship cut the cable”: a month that opens its sentence lies where the verb does, however near the next one is. */
function opensThePast(lexemes: readonly Lexeme[], { first, next }: Found): boolean {
  if (lexemes[first - 1]?.lower !== 'in' || !opensSentence(lexemes, first)) return false;
  // “In the spring he stopped work”
  if (PERSONS.has(lexemes[next]?.lower ?? '')) return isDone(lexemes[next + 1]?.lower ?? '');
  if (lexemes[next]?.text !== ',') return false;
  const clause = lexemes.slice(next + 1, next + 1 + BEHIND_REACH);
  const end = clause.findIndex(({ text }, at) => text === ',' || isBorder(clause, at));
  const told = end < 0 ? clause : clause.slice(0, end);
  return !told.some(({ lower }) => AHEAD.has(lower)) && told.some(({ lower }) => isDone(lower));
}

const PERSONS = new Set(['he', 'she', 'it', 'they', 'we', 'i']);
const AHEAD = new Set(['will', 'would', 'shall', 'may', 'could', 'should', 'is', 'are']);

/** “widened in the three months to June”: what was measured up to a month. */
function endsLength(lexemes: readonly Lexeme[], { first }: Found): boolean {
  const [counted, unit, link] = lexemes.slice(Math.max(0, first - 3), first);
  if (link?.lower !== 'to' || !/^(?:months|weeks|year|quarter|half)$/.test(unit?.lower ?? '')) return false;
  return counted?.kind === 'number' || MEASURED.has(counted?.lower ?? '');
}

const MEASURED = new Set(
  'the two three four five six seven eight nine ten eleven twelve first second half full'.split(' '),
);

/** “hit the town in February”, “600 were killed there in February”, “traded at $64 in March”. */
function wasDoneIn(lexemes: readonly Lexeme[], { first }: Found, direction: 'past' | 'future' | null): boolean {
  if (lexemes[first - 1]?.lower !== 'in') return false;
  const near = lexemes.slice(Math.max(0, first - DONE_REACH), first);
  const clause = near.slice(near.findLastIndex(({ text }, at) => text === ',' || isBorder(near, at)) + 1);
  if (direction !== 'past' && !isToldDone(clause)) return false;
  return !clause.some(({ lower }) => MOVED.has(lower) || PROMISED.has(lower) || AHEAD.has(lower));
}

const DONE_REACH = 7;

/** Not “urged mayors to act in late May”. */
function isToldDone(clause: readonly Lexeme[]): boolean {
  const done = clause.findLastIndex(({ lower }) => isDone(lower) && !AUXILIARIES.has(lower));
  const after = clause.slice(done + 1);
  return (
    done >= 0 &&
    !after.some(
      ({ lower }, at) =>
        lower === 'to' && /^\p{Ll}/u.test(after[at + 1]?.text ?? '') && !ARTICLES.has(after[at + 1]?.lower ?? ''),
    )
  );
}

const ARTICLES = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'about', 'nearly']);

/** “was killed on June 24”, “a patch issued Jan. 14”, “the year ended Dec. 31”. */
function wasDoneOn(lexemes: readonly Lexeme[], { first }: Found): boolean {
  const isOn = lexemes[first - 1]?.lower === 'on';
  const at = first - (isOn ? 2 : 1);
  const [verb, before] = [lexemes[at]?.lower ?? '', lexemes[at - 1]?.lower ?? ''];
  if (!isDone(verb) || AUXILIARIES.has(verb) || MOVED.has(verb) || PROMISED.has(verb) || (!isOn && SAID.has(verb)))
    return false;
  return !BEFORE_PLANS.has(before);
}

const isDone = (lower: string): boolean => isPastForm(lower) || PARTICIPLES.has(lower);

/** What is said of days to come: “the deadline, extended Jan. 15” may be either. */
const MOVED = new Set(
  'extended postponed moved delayed proposed pushed deferred due dated anticipated projected targeted foreseen envisaged wanted needed required'.split(
    ' ',
  ),
);
const AUXILIARIES = new Set(['was', 'were', 'had', 'did']);
/** “said Jan. 15 is the last day”. */
const SAID = new Set(['said', 'told', 'stated', 'added', 'warned', 'announced', 'made']);
const BEFORE_PLANS = new Set(['be', 'is', 'are', 's', 'get', 'to', 'if', 'when', 'not']);
