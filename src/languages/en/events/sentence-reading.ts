import type { Draft } from './draft.ts';
import type { Frame } from './frame.ts';
import type { Story } from './story.ts';

/** One sentence while it is read: what was found so far, and which expressions are spoken for. */
export interface SentenceReading {
  readonly frame: Frame;
  readonly story: Story;
  readonly found: Draft[];
  readonly used: Set<number>;
  /** Direct speech that is read by itself; token indexes. */
  readonly spoken?: { readonly first: number; readonly last: number };
}

const LEAST_HEADLINE_WORDS = 3;

/** “Ames dies” tells all, also without a day. */
const TOLD_BAREST = new Set<Draft['kind']>(['death', 'departure', 'accident', 'disaster']);

/** Whether a headline has at least so many words. */
function hasWords(headline: string, least: number): boolean {
  let space = -1;
  for (let words = 1; words < least; words += 1) {
    space = headline.indexOf(' ', space + 1);
    if (space < 0) return false;
  }
  return true;
}

/** A day that its own words give, also by counting from another. */
const hasOwnDate = (time: Draft['time']): boolean =>
  time.from === 'expression' || (time.from === 'mention' && time.shiftDays !== undefined);

export function addDraft(reading: SentenceReading, draft: Omit<Draft, 'frame' | 'noun' | 'reasons'>): void {
  const noun = reading.frame.tokens[draft.trigger]?.pos === 'NOUN';
  const reasons = [draft.time.from === 'expression' ? 'has a date of its own' : draft.time.reason];
  const bare = !hasWords(draft.headline, LEAST_HEADLINE_WORDS);
  if (bare && !hasOwnDate(draft.time) && !TOLD_BAREST.has(draft.kind)) return;
  const same = reading.found.find(
    (other) => other.headline === draft.headline && (other.status === draft.status || !reading.spoken),
  );
  // “They told us in 2022 that …,” she said: said when it was reported
  if (same && !reading.spoken && same.time.from !== 'expression' && draft.time.from === 'expression') {
    reading.found[reading.found.indexOf(same)] = { ...draft, frame: reading.frame, noun, reasons };
    return;
  }
  if (same || !hasWords(draft.headline, 2)) return;
  reading.found.push({ ...draft, frame: reading.frame, noun, reasons });
}
