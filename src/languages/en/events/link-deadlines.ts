import { nounHeadline } from '../headline/noun-headline.ts';
import type { Draft } from './draft.ts';
import type { Frame } from './frame.ts';

/** “a newly imposed deadline for …” before the sentence that dates it: the same deadline, told without its day. */
export function linkDeadline(frames: readonly Frame[], drafts: readonly Draft[]): Draft | null {
  const dated = drafts.findIndex((draft) => draft.status === 'deadline' && draft.time.from === 'expression');
  if (dated < 0 || drafts.filter((draft) => draft.status === 'deadline').length > 1) return null;
  const own = drafts[dated]?.frame;
  for (const frame of frames) {
    const noun = frame.tokens.findIndex((token) => token.lemma === 'deadline' && token.pos === 'NOUN');
    if (noun < 0 || frame === own || frame.speech.some((span) => noun >= span.first && noun < span.last)) continue;
    return toDraft(frame, noun, dated);
  }
  return null;
}

function toDraft(frame: Frame, trigger: number, mention: number): Draft {
  return {
    frame,
    clause: null,
    trigger,
    noun: true,
    kind: 'deadline',
    status: 'deadline',
    speaker: null,
    subject: null,
    negated: false,
    time: { from: 'mention', mention, order: 'same', reason: 'the only deadline the article dates' },
    headline: nounHeadline(frame, trigger),
    confidence: 0.6,
    reasons: ['the only deadline the article dates'],
  };
}

/** Puts a mention where its sentence stands; references to later ones move with them. */
export function insertDraft(drafts: Draft[], draft: Draft): void {
  const found = drafts.findIndex((other) => other.frame.sentence.index > draft.frame.sentence.index);
  const at = found < 0 ? drafts.length : found;
  drafts.splice(at, 0, draft);
  for (const other of drafts)
    if (other.time.from === 'mention' && other.time.mention >= at)
      other.time = { ...other.time, mention: other.time.mention + 1 };
}
