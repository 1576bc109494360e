import type { DatedMention } from '../../types.ts';

const LONGEST_GOOD_TITLE = 90;

/** The best headline among the tellings: from a lead, with actors, short enough, saying what the others say too. */
export function chooseTitle(mentions: readonly DatedMention[]): string {
  const ranked = mentions
    .map((mention) => ({ headline: mention.headline, value: worthOf(mention, mentions) }))
    .sort((a, b) => b.value - a.value || (a.headline < b.headline ? -1 : 1));
  return ranked[0]?.headline ?? '';
}

function worthOf(mention: DatedMention, all: readonly DatedMention[]): number {
  const length = mention.headline.length;
  return (
    mention.confidence +
    (mention.prominence === 'lead' ? 0.3 : 0) +
    Math.min(mention.actors.length, 2) * 0.2 +
    (mention.status === 'ongoing' ? -0.2 : 0) +
    (length > LONGEST_GOOD_TITLE ? -0.5 : 0) +
    (length < 15 ? -0.5 : 0) +
    commonGround(mention, all)
  );
}

/** The share of a telling's words that other tellings have too. */
function commonGround(mention: DatedMention, all: readonly DatedMention[]): number {
  if (all.length < 2 || mention.words.length === 0) return 0;
  const others = all.filter((other) => other !== mention).map(({ words }) => new Set(words));
  const shared = mention.words.filter((word) => others.some((words) => words.has(word)));
  return (0.5 * shared.length) / mention.words.length;
}
