import type { ReaderData } from './reader-data.ts';

/** The page's own index of its events, from an inline block, or from the file that a long timeline names. */
export async function readData(root: HTMLElement): Promise<ReaderData | null> {
  const block = root.querySelector('script[data-events]');
  // Both are written by our own build.
  if (block?.textContent) return JSON.parse(block.textContent) as ReaderData;
  const { events } = root.dataset;
  if (!events) return null;
  const response = await fetch(events);
  return response.ok ? ((await response.json()) as ReaderData) : null;
}
