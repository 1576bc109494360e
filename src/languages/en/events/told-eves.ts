import { nounHeadline } from '../headline/noun-headline.ts';
import { kindOfNoun } from './event-nouns.ts';
import { addDraft, type SentenceReading } from './sentence-reading.ts';

/** “Thousands marched on the eve of a vote”: the vote is the day after, where nothing else says when it is. */
export function readEve(reading: SentenceReading): void {
  const { frame, found, story } = reading;
  const { tokens, times } = frame;
  const eve = tokens.findIndex(({ lower }) => lower === 'eve');
  if (eve < 0 || tokens[eve + 1]?.lower !== 'of' || tokens[eve + 2]?.lower !== 'a') return;
  const noun = tokens[eve + 3]?.pos === 'NOUN' && tokens[eve + 4]?.pos !== 'NOUN' ? eve + 3 : eve + 4;
  const kind = tokens[noun]?.pos === 'NOUN' ? kindOfNoun(tokens[noun].lemma) : null;
  const main = found.findIndex(({ clause, status }) => clause !== null && status === 'occurred');
  if (kind === null || main < 0 || times.some(({ datable, first }) => datable && first > eve)) return;
  addDraft(reading, {
    clause: null,
    trigger: noun,
    kind,
    status: 'scheduled',
    speaker: null,
    subject: null,
    negated: false,
    time: {
      from: 'mention',
      mention: story.drafts.length + main,
      order: 'same',
      shiftDays: 1,
      reason: 'the day after',
    },
    headline: nounHeadline(frame, noun),
    confidence: 0.5,
  });
}
