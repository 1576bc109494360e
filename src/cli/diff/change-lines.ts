import { counted } from '../command.ts';
import type { Change } from './compare-snapshots.ts';

const SAYINGS: Readonly<Record<Change['change'], (change: Change) => string>> = {
  new: () => '',
  split: ({ before }) => `from ${before}`,
  merged: ({ after }) => `into ${after}`,
  gone: () => '',
  redated: ({ before, after }) => `${before ?? 'undated'} → ${after ?? 'undated'}`,
  retitled: ({ before }) => `before: “${before}”`,
  status: ({ before, after }) => `${before} → ${after}`,
  place: ({ before, after }) => `${before ?? 'none'} → ${after ?? 'none'}`,
  sources: ({ before, after }) => `${before ?? 'none'} → ${after ?? 'none'}`,
  differ: ({ before, after }) => `on ${after ?? 'nothing any more'}${before ? ` (before: ${before})` : ''}`,
  shown: ({ after }) => `now in ${after}`,
  'left-out': ({ before }) => `no longer in ${before}`,
};

const WIDTH = 10;

/** A line for each change with its date, title and id, then how many there are of each sort. */
export function changeLines(changes: readonly Change[]): readonly string[] {
  const lines = changes.flatMap((change) => {
    const details = SAYINGS[change.change](change);
    const head = `${change.change.padEnd(WIDTH)}${change.date ?? 'undated'}  ${change.title}  [${change.id}]`;
    return details ? [head, `${' '.repeat(WIDTH)}${details}`] : [head];
  });
  const sums = [...Map.groupBy(changes, ({ change }) => change)].map(([change, all]) => `${all.length} ${change}`);
  return [
    ...lines,
    changes.length === 0
      ? 'Nothing that a reader sees changes.'
      : `${counted(changes.length, 'change')}: ${sums.join(', ')}`,
  ];
}
