import { type LabelInput, NO_LANE } from './place-labels.ts';

/** Events without a label, near each other, as one counted button. */
export interface Cluster {
  /** Indexes of its events, earliest first. */
  readonly members: readonly number[];
  /** Days from its first event's start to its last one's. */
  readonly first: number;
  readonly last: number;
  /** Where its button stands, in days: never nearer to the next than the buttons are wide. */
  readonly at: number;
}

/** A button takes this share of its stretch. */
const BUTTON_SHARE = 0.36;

/** Counts what has no lane, by stretches of the axis that are `stretchPx` long at this scale. Ascending. */
export function clusterRest(
  input: LabelInput,
  lanes: Int8Array,
  pxPerDay: number,
  stretchPx: number,
): readonly Cluster[] {
  const days = stretchPx / pxPerDay;
  const stretches = new Map<number, number[]>();
  for (const index of input.order) {
    if (lanes[index] !== NO_LANE) continue;
    const stretch = Math.floor((input.start[index] ?? 0) / days);
    const members = stretches.get(stretch);
    if (members) members.push(index);
    else stretches.set(stretch, [index]);
  }
  const sorted = [...stretches].sort(([a], [b]) => a - b);
  return sorted.map(([stretch, members]) => cluster(input, members, stretch * days, days));
}

function cluster(input: LabelInput, members: number[], from: number, days: number): Cluster {
  const startOf = (index: number) => input.start[index] ?? 0;
  members.sort((a, b) => startOf(a) - startOf(b) || a - b);
  const mean = members.reduce((sum, index) => sum + startOf(index), 0) / members.length;
  const room = days * BUTTON_SHARE;
  const at = Math.min(from + days - room, Math.max(from + room, mean));
  return { members, first: startOf(members[0] ?? 0), last: startOf(members.at(-1) ?? 0), at };
}
