import type { Change } from '../feeds/changes.ts';
import type { KeptProgram } from '../io/kept-program.ts';
import type { LastPages } from '../io/last-pages.ts';
import type { Corpus } from '../types.ts';

/** What pages are made from. */
export interface Held {
  readonly corpus: Corpus;
  /** By event: when it was added and last changed. */
  readonly changes: ReadonlyMap<string, Change>;
  /** Addresses that earlier builds published. */
  readonly addresses: ReadonlySet<string>;
  /** Where pages that haven’t changed are taken over from; without it each is made anew. */
  readonly lastPages?: LastPages | null;
  /** Keeps what pages are rendered by; without it each build bundles it. */
  readonly program?: KeptProgram | null;
}

declare global {
  /** Pages are bundled, the command line isn't: both reach the one corpus through the process they share. */
  var datelineHeld: Held | undefined;
}

/** Gives the pages what they show. */
export function holdCorpus(held: Held): void {
  globalThis.datelineHeld = held;
}

/** What the pages show; `undefined` before a corpus was read. */
export function heldCorpus(): Held | undefined {
  return globalThis.datelineHeld;
}
