import { joinData } from './join-data.ts';
import { type PackedData, unpack } from './packed-data.ts';
import type { ReaderData } from './reader-data.ts';

/** The page's own index of its events, from an inline block, or from the files that a long list names; `null` where one of them is missing. */
export async function readData(root: HTMLElement): Promise<ReaderData | null> {
  const block = root.querySelector('script[data-events]');
  // Both are written by our own build.
  if (block?.textContent) return unpack(JSON.parse(block.textContent) as PackedData);
  const { events } = root.dataset;
  if (!events) return null;
  const parts = await Promise.all(events.split(' ').map(readFile));
  const found = parts.filter((part) => part !== null);
  return found.length === parts.length ? joinData(found) : null;
}

async function readFile(url: string): Promise<ReaderData | null> {
  const response = await fetch(url);
  return response.ok ? unpack((await response.json()) as PackedData) : null;
}
