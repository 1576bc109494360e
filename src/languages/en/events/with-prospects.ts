import { headOf, nounPhraseAt, type TokenSpan } from '../grammar/noun-phrases.ts';
import { isPlural } from '../grammar/plural.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import { clauseHeadline } from '../headline/write-headline.ts';
import { kindOfNoun } from './event-nouns.ts';
import { kindOfVerb } from './event-verbs.ts';
import type { Frame, FrameTime } from './frame.ts';
import { addDraft, type SentenceReading } from './sentence-reading.ts';

/** “…, with the first shift due in July”: what is to come, and the word that says so; a task where that is “to begin”. */
interface Prospect {
  readonly subject: TokenSpan;
  readonly word: number;
  readonly task: boolean;
}

const AHEAD = new Set(['due', 'likely', 'possible']);

const FARTHEST_WITH = 14;

const FARTHEST_TIME = 7;

/** Whose time this is, where a phrase with “with” at the end of a sentence looks ahead; `null` for any other time. */
export function prospectOf({ tokens, masked }: Frame, { first }: FrameTime): Prospect | null {
  let at = first - 1;
  while (at > first - FARTHEST_WITH && at > 1 && tokens[at]?.text !== ',') at--;
  if (tokens[at]?.text !== ',' || tokens[at + 1]?.lower !== 'with') return null;
  const said = tokens.findIndex(({ lower }, index) => index > at + 2 && index < first && AHEAD.has(lower));
  const subject = nounPhraseAt(tokens, masked, at + 2, said < 0 ? first : said);
  const word = subject.end;
  if (subject.end === subject.start || first - word > FARTHEST_TIME) return null;
  const task = tokens[word]?.lower === 'to' && tokens[word + 1]?.pos === 'VERB';
  return task || AHEAD.has(tokens[word]?.lower ?? '') ? { subject, word, task } : null;
}

/** “Marlo ordered two ships, with delivery to begin in July”: delivery begins then. */
export function readProspects(reading: SentenceReading): void {
  const { frame, story, used } = reading;
  for (const time of frame.times) {
    const prospect = time.datable && !used.has(time.index) ? prospectOf(frame, time) : null;
    const [clause] = frame.tree.clauses;
    if (!prospect || !clause) continue;
    used.add(time.index);
    const { subject, word, task } = prospect;
    const verb = task ? begins(frame, clause.verb, word + 1) : isDue(clause.verb, word - 1);
    const told = { ...clause, role: 'main' as const, verb, subject, antecedent: null, parts: [] };
    const isLikely = /^(?:likely|possible)$/.test(frame.tokens[word]?.lower ?? '');
    const head = headOf(frame.tokens, subject);
    addDraft(reading, {
      ...{ clause, trigger: task ? word + 1 : head, speaker: null, subject: null, negated: false, confidence: 0.7 },
      kind: kindOfNoun(frame.tokens[head]?.lemma ?? '') ?? kindOfVerb(verb.lemma) ?? 'other',
      status: isLikely ? 'proposed' : 'scheduled',
      time: { from: 'expression', expression: time.index, ahead: true },
      headline:
        clauseHeadline({
          ...{ frame, clause: told, subject: null, status: 'occurred', cast: story.cast },
          until: time.first,
        }) + (isLikely ? ` ${isPlural(frame.tokens, subject) ? 'are' : 'is'} likely` : ''),
    });
  }
}

const PLAIN = {
  form: 'finite',
  tense: 'present',
  modal: null,
  perfect: false,
  progressive: false,
  passive: false,
} as const;

const isDue = (like: VerbGroup, at: number): VerbGroup => ({
  ...like,
  ...PLAIN,
  ...{ first: at, head: at, last: at, lemma: 'be', negated: false, ambiguous: false },
});

const begins = ({ tokens }: Frame, like: VerbGroup, at: number): VerbGroup => ({
  ...like,
  ...PLAIN,
  ...{ first: at, head: at, last: at, lemma: tokens[at]?.lemma ?? '', negated: false, ambiguous: false },
});
