import type { DatedMention, MergeReason } from '../../types.ts';

/** Mentions that are one happening. */
export interface MergedMentions {
  /** Indexes into the mentions given; every mention is in exactly one group; groups in a stable order. */
  readonly groups: readonly { readonly mentions: readonly number[]; readonly reasons: readonly MergeReason[] }[];
  readonly nearMisses: readonly MergeReason[];
}

/** Groups mentions of the same happening; the result doesn't depend on the order of the articles. */
export function mergeMentions(mentions: readonly DatedMention[]): MergedMentions {
  throw new Error(`not built yet: ${mentions.length}`);
}
