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

export function addDraft(reading: SentenceReading, draft: Omit<Draft, 'frame' | 'noun' | 'reasons'>): void {
  const noun = reading.frame.tokens[draft.trigger]?.pos === 'NOUN';
  const reasons = [draft.time.from === 'expression' ? 'has a date of its own' : draft.time.reason];
  const words = draft.headline.split(' ', LEAST_HEADLINE_WORDS).length;
  const bare = words < LEAST_HEADLINE_WORDS;
  if (bare && draft.time.from !== 'expression' && !/^(?:death|departure|accident|disaster)$/.test(draft.kind)) return;
  const same = reading.found.find(
    (other) => other.headline === draft.headline && (other.status === draft.status || !reading.spoken),
  );
  if (same && same.time.from !== 'expression' && draft.time.from === 'expression') {
    reading.found[reading.found.indexOf(same)] = { ...draft, frame: reading.frame, noun, reasons };
    return;
  }
  if (words < 2 || same) return;
  reading.found.push({ ...draft, frame: reading.frame, noun, reasons });
}
