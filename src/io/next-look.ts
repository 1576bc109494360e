/** How many times the limit a reading may wait for a processor or a disk. */
const PATIENCE = 15;

/**
 * When to look again at a reading, in milliseconds, or null where it has to end. What counts is what it computed: on a
 * busy machine an innocent article may wait for longer than a harmful one computes. Only waiting without end ends too.
 */
export function nextLookMs(
  { usedMs, waitedMs }: { readonly usedMs: number; readonly waitedMs: number },
  limitMs: number,
): number | null {
  if (usedMs >= limitMs || waitedMs >= limitMs * PATIENCE) return null;
  return Math.max(1, Math.ceil(limitMs - usedMs));
}
