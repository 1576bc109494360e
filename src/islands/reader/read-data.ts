import { type PackedData, unpack } from './packed-data.ts';
import type { ReaderData } from './reader-data.ts';

/** The page's own index of its events, from an inline block, or from the file that a long timeline names. */
export async function readData(root: HTMLElement): Promise<ReaderData | null> {
  const block = root.querySelector('script[data-events]');
  // Both are written by our own build.
  if (block?.textContent) return unpack(JSON.parse(block.textContent) as PackedData);
  const { events } = root.dataset;
  if (!events) return null;
  const response = await fetch(events);
  return response.ok ? unpack((await response.json()) as PackedData) : null;
}
