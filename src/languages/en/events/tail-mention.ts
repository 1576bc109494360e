import type { Actor, MentionTime } from '../../../types.ts';
import type { Clause } from '../grammar/clauses.ts';
import { headOf } from '../grammar/noun-phrases.ts';
import { nameFor } from '../headline/quote-headline.ts';
import { capital } from '../headline/tidy.ts';
import { clauseHeadline } from '../headline/write-headline.ts';
import { attributes } from '../status/reporting-verbs.ts';
import { timeWithoutExpression } from './choose-time.ts';
import { senseOf } from './classify-clause.ts';
import { kindOfNoun } from './event-nouns.ts';
import { isStative } from './event-verbs.ts';
import { expressedTime } from './expressed-time.ts';
import type { Frame } from './frame.ts';
import { addDraft, type SentenceReading } from './sentence-reading.ts';
import { deniesSubject, subjectAfter, subjectOf } from './subject-of.ts';
import { timesOfClause } from './time-of-clause.ts';

/** “Hay said the “gap has become smaller”, Newsline reported”: what is quoted is Hay's. */
const isBehindSaid = ({ speech }: Frame, first: Clause | undefined, last: Clause): boolean =>
  first !== undefined &&
  attributes(first.verb.lemma) &&
  speech.every((words) => words.first > first.verb.last && words.last < last.verb.first);

/** “…, police said”: a clause that only says who says so. */
export function tailAttribution(reading: SentenceReading): Clause | null {
  const { tokens, tree } = reading.frame;
  const { clauses } = tree;
  const last = clauses.findLast((clause) => clause.role === 'main');
  const says = last && !last.verb.passive && (attributes(last.verb.lemma) || shows(reading, last));
  const speaks = last && (says || isQuoted(reading, last));
  if (!speaks || clauses.length < 2) return null;
  const next = reading.frame.tokens[last.verb.last + 1];
  const first = clauses.find((clause) => clause.role === 'main');
  if (reading.frame.speech.length > 0 && !isBehindSaid(reading.frame, first, last)) return null;
  // “said the aides, who added that it was new”: what they added is the relative's
  const words = clauses.find(({ start }) => start > last.verb.last)?.role === 'complement';
  if (tokens[(last.subject?.start ?? 0) - 1]?.pos === 'CCONJ' && isDatedBehind(reading, last)) return null;
  // “He was convicted in 1997, and in 2003 he admitted to a court that …”
  if (last.subject && reading.frame.masked[last.subject.start - 1] && tokens[last.start - 1]?.pos === 'CCONJ')
    return null;
  if (words || last.coordinate || (last.subject && last.start === 0)) return null;
  const head = last.subject && reading.frame.tokens[headOf(reading.frame.tokens, last.subject)];
  if (head && kindOfNoun(head.lemma) && /^(?:conclude|continue)$/.test(last.verb.lemma)) return null;
  const toSomeone = last.verb.lemma === 'tell' && /^(?:NOUN|PROPN|PRON|DET)$/.test(next?.pos ?? '');
  const closes =
    isInverted(reading, last) ||
    toSomeone ||
    !next ||
    next.pos === 'PUNCT' ||
    reading.frame.masked[last.verb.last + 1] ||
    next.pos === 'ADP';
  return closes && first && first.verb.last < last.start ? last : null;
}

/** “…, the mayor was quoted as saying”. */
const isQuoted = ({ frame: { tokens } }: SentenceReading, { verb: { lemma, passive, last } }: Clause): boolean =>
  lemma === 'quote' && passive && tokens[last + 1]?.lower === 'as' && tokens[last + 2]?.lower === 'saying';

/** “…, and the union vowed on Monday to fight it”: somebody else, who has a day of their own. */
const isDatedBehind = ({ frame: { tokens, masked } }: SentenceReading, { verb: { last } }: Clause): boolean =>
  masked[last + 1] === true || (tokens[last + 1]?.pos === 'ADP' && masked[last + 2] === true);

/** “…, said Jane Doe, an engineer”. */
const isInverted = (reading: SentenceReading, { subject, verb }: Clause): boolean =>
  subject === null &&
  verb.tense === 'past' &&
  reading.frame.tokens[verb.first - 1]?.text === ',' &&
  subjectAfter(reading, { verb, end: reading.frame.tokens.length }) !== null;

/** “…, records show”. */
const shows = ({ frame: { tokens } }: SentenceReading, { verb, subject }: Clause): boolean =>
  tokens[verb.last + 1]?.pos === 'PUNCT' &&
  (verb.lemma === 'show' ||
    (/^(?:read|continue)$/.test(verb.lemma) && WRITTEN.has(tokens[(subject?.end ?? 0) - 1]?.lemma ?? '')));

/** “…,” the letter read. */
const WRITTEN = new Set(
  'letter statement note message post tweet sign banner email e-mail placard poster caption plaque notice leaflet'.split(
    ' ',
  ),
);

/** Tells what stands before “…, police said”, as what happened where that tells a happening; only as said where it has a time of its own. */
export function addTail(reading: SentenceReading, tail: Clause, speaker: Actor | null, hasOwnTime = false): void {
  const index = reading.frame.tree.clauses.indexOf(tail);
  const mains = reading.frame.tree.clauses.filter((clause) => clause.role === 'main' && clause !== tail);
  const body = mains.find(({ subject }) => subject !== null) ?? mains[0];
  if (!body || tail.verb.negated) return;
  const time = timesOfClause(reading.frame, index)[0] ?? null;
  if (time) reading.used.add(time.index);
  const happened = !hasOwnTime && tellsHappening(reading, body);
  const status = happened ? ('occurred' as const) : ('statement' as const);
  const kind = happened ? (senseOf(reading.frame, body).kind ?? 'other') : ('statement' as const);
  const told = happened ? body : tail;
  const undated = {
    frame: reading.frame,
    clause: told,
    verb: told.verb,
    status,
    kind,
    speaker,
    spoken: !happened,
    attributed: true,
  };
  const chosen: MentionTime = time
    ? expressedTime(time, status, tail.verb)
    : timeWithoutExpression(undated, reading.story);
  const plain = clauseHeadline({
    frame: reading.frame,
    clause: body,
    subject: subjectOf(reading, body),
    status,
    cast: reading.story.cast,
  });
  const name = hasOwnTime && speaker ? nameFor(speaker, reading.story.cast) : '';
  const headline = name === '' ? plain : `${capital(name)}: ${plain}`;
  addDraft(reading, {
    clause: told,
    trigger: told.verb.head,
    kind,
    status,
    speaker,
    subject: happened ? subjectOf(reading, body) : speaker,
    negated: body.verb.negated || deniesSubject(reading, body),
    time: chosen,
    headline,
    confidence: 0.55,
  });
}

/** “The recorder was brought to the surface, he told reporters” tells what happened, and who says so. */
export function tellsHappening({ frame }: SentenceReading, clause: Clause): boolean {
  const { verb, subject } = clause;
  if (!subject || verb.modal || verb.negated || isStative(verb.lemma) || /^(?:appear|seem)$/.test(verb.lemma))
    return false;
  return verb.tense === 'past' && !verb.progressive && senseOf(frame, clause).speech === null;
}
