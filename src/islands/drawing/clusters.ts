import { NO_LANE } from './place-labels.ts';
import { type View, xOf } from './view.ts';

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

/** Counts what has no lane of the events `shown` (ascending starts), by stretches of the axis `stretchPx` long at this scale. */
export function clusterRest(
  start: Float64Array,
  shown: readonly number[],
  lanes: Int8Array,
  pxPerDay: number,
  stretchPx: number,
): readonly Cluster[] {
  const days = stretchPx / pxPerDay;
  const stretches = new Map<number, number[]>();
  let stretch = Number.NaN;
  let members: number[] = [];
  for (const index of shown) {
    if (lanes[index] !== NO_LANE) continue;
    const own = Math.floor((start[index] ?? 0) / days);
    if (own !== stretch) {
      stretch = own;
      members = [];
      stretches.set(own, members);
    }
    members.push(index);
  }
  return Array.from(stretches, ([at, all]) => cluster(start, all, at * days, days));
}

function cluster(start: Float64Array, members: readonly number[], from: number, days: number): Cluster {
  const startOf = (index: number) => start[index] ?? 0;
  const mean = members.reduce((sum, index) => sum + startOf(index), 0) / members.length;
  const room = days * BUTTON_SHARE;
  const at = Math.min(from + days - room, Math.max(from + room, mean));
  return { members, first: startOf(members[0] ?? 0), last: startOf(members.at(-1) ?? 0), at };
}

/** px from the edge within which a counted button would be cut. */
const EDGE_PX = 34;
/** With the labels no more elements than a hundred. */
export const MOST_CLUSTERS = 19;

/** Clusters whose buttons are wholly in view, with their place among all and their middle in px from the inline start. */
export function clustersIn(
  clusters: readonly Cluster[],
  view: View,
): readonly { readonly place: number; readonly cluster: Cluster; readonly x: number }[] {
  const all = clusters.map((cluster, place) => ({ place, cluster, x: Math.round(xOf(view, cluster.at)) }));
  return all.filter(({ x }) => x >= EDGE_PX && x <= view.widthPx - EDGE_PX).slice(0, MOST_CLUSTERS);
}
