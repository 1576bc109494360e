import type { VerbGroup } from '../grammar/verb-groups.ts';
import { nounBefore } from './dated-nouns.ts';
import { kindOfNoun } from './event-nouns.ts';
import type { Frame, FrameTime } from './frame.ts';
import { isCalamity } from './told-calamities.ts';

/** “are haunted by the disaster in December 2003”: the disaster was then, whoever it haunts now. */
export function recalledNoun(frame: Frame, verb: VerbGroup | undefined, time: FrameTime): number | null {
  if (
    verb?.tense !== 'present' ||
    verb.modal ||
    verb.perfect ||
    verb.progressive ||
    time.expression.direction === 'future'
  )
    return null;
  const { form } = time.expression;
  if (form.kind !== 'calendar' || !/^(?:in|of|on)$/.test(frame.tokens[time.first - 1]?.lower ?? '')) return null;
  if (leadsBack(frame, verb, time)) {
    const past = nounBefore(frame, time);
    return past === null || STANDING.has(frame.tokens[past]?.lemma ?? '') ? null : past;
  }
  const noun = frame.tokens[time.first - 2];
  const named = form.year !== undefined && noun?.pos === 'NOUN';
  return named && isCalamity(kindOfNoun(noun.lemma) ?? 'other') ? time.first - 2 : null;
}

/** “The case stems from the theft on Monday”, “The cause of the crash on Monday is not known”. */
function leadsBack({ tokens }: Frame, { lemma, first, last }: VerbGroup, time: FrameTime): boolean {
  if (time.last <= first) return lemma === 'know' || (lemma === 'be' && UNKNOWN.has(tokens[last + 1]?.lower ?? ''));
  return ORIGINS.has(`${lemma} ${tokens[last + 1]?.lower}`);
}

/** What is examined on a day rather than was there on it. */
const STANDING = new Set('plan move offer proposal bill law act cut increase bid application'.split(' '));

const ORIGINS = new Set(['stem from', 'arise from', 'result from', 'originate from', 'relate to', 'date to']);

const UNKNOWN = new Set('unknown unclear uncertain known clear disputed scarce under'.split(' '));
