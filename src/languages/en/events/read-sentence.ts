import { readAttributed, saysThen } from './attributed-mentions.ts';
import { readAside, readBeside, readWhen } from './beside-mentions.ts';
import { readDaysApart } from './days-apart.ts';
import type { Draft } from './draft.ts';
import type { Frame } from './frame.ts';
import { readHours } from './hour-mentions.ts';
import { readInner, readLeftovers } from './inner-mentions.ts';
import { readLeadState } from './lead-states.ts';
import { readMain, readOccasion } from './main-mentions.ts';
import { readNouns } from './noun-mentions.ts';
import { readNounsApart } from './nouns-apart.ts';
import { readPartsApart } from './parts-apart.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { readSpoken } from './spoken-mentions.ts';
import type { Story } from './story.ts';
import { subjectOf } from './subject-of.ts';
import { tailAttribution } from './tail-mention.ts';
import { readAfter } from './told-after.ts';
import { readAmongDead } from './told-among-dead.ts';
import { readDeeds } from './told-deeds.ts';
import { readDue } from './told-due.ts';
import { readEve } from './told-eves.ts';
import { readLastTime } from './told-last-time.ts';
import { readOpeningWhen } from './told-when-opening.ts';
import { readWithin } from './told-within.ts';
import { readProspects } from './with-prospects.ts';

const MOST_PER_SENTENCE = 4;

/** “I said then that it was a mistake”: who writes remembers. */
function isAuthors({ tree, tokens, speech }: Frame): boolean {
  const subject = speech.length === 0 ? tree.clauses[0]?.subject : null;
  return subject ? subject.end === subject.start + 1 && tokens[subject.start]?.text === 'I' : false;
}

/** “Anyone who saw him between 10pm and midnight on Friday is asked to call police”. */
const isAppeal = ({ tokens, tree: { clauses } }: Frame): boolean =>
  /^(?:anyone|anybody)$/.test(tokens[0]?.lower ?? '') &&
  clauses.some(({ verb: { lemma, passive } }) => passive && /^(?:ask|urge|encourage|advise|request)$/.test(lemma));

/** What one sentence reports, the main happening first. */
export function readSentence(frame: Frame, story: Story): readonly Draft[] {
  if (isAuthors(frame) || isAppeal(frame)) return [];
  const reading: SentenceReading = { frame, story, found: [], used: new Set() };
  const tail = tailAttribution(reading);
  const speaker = tail ? subjectOf(reading, tail) : null;
  readLastTime(reading);
  readOccasion(reading);
  readMain(reading, tail, speaker);
  readAmongDead(reading);
  readDeeds(reading);
  readDaysApart(reading);
  readNounsApart(reading);
  readPartsApart(reading);
  const before = reading.found.length;
  readAfter(reading);
  readBeside(reading);
  readWhen(reading);
  readHours(reading);
  readDue(reading);
  readProspects(reading);
  readEve(reading);
  readInner(reading, speaker);
  readWithin(reading);
  readOpeningWhen(reading);
  if (reading.found.length > before) readDaysApart(reading);
  readNouns(reading);
  const told = reading.found.length;
  readLeftovers(reading, speaker);
  if (reading.found.length > told) readDaysApart(reading);
  readSpoken(reading);
  readLeadState(reading);
  if (reading.found.length === 0) readAside(reading);
  if (reading.found.length === 0 || saysThen(reading)) readAttributed(reading);
  return reading.found.slice(0, MOST_PER_SENTENCE);
}
