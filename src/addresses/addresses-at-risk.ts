import type { Problem } from '../errors.ts';
import type { Corpus } from '../types.ts';
import type { ListedAddress } from './address-list.ts';
import { addressGone, movedNowhere, rulesWithoutEffect } from './address-problems.ts';
import { type Moves, whereNow } from './where-now.ts';

/** Pages of timelines, of their sections, of events and of sources: the rest of a site follows from them. */
const PAGE = /^\/(?:t\/[^/]+\/(?:[^/]+\/)?|e\/[^/]+\/|sources\/[^/]+\/)$/;

/** What a build would say of addresses that were published, as far as the corpus shows it without one. `rules` is the text of content/site.yml. */
export function addressesAtRisk(corpus: Corpus, listed: readonly ListedAddress[], rules: string): readonly Problem[] {
  const { site, redirects } = corpus;
  const moves: Moves = { moved: site.moved, withdrawn: site.withdrawn, events: redirects };
  const live = new Set(pagesOf(corpus));
  const known = new Set(listed.map(({ address }) => address));
  const fresh = [...live].filter((address) => !known.has(address)).sort();
  const lost = listed.filter(({ address }) => PAGE.test(address) && !live.has(address));
  const moved = Object.entries(site.moved).filter(([from, to]) => PAGE.test(from) && PAGE.test(to));
  return [
    ...rulesWithoutEffect(moves, live, rules),
    ...moved.flatMap(([from, to]) => (whereNow(from, moves, live) === null ? [movedNowhere(from, to, rules)] : [])),
    ...lost.flatMap((each) => (whereNow(each.address, moves, live) === null ? [addressGone(each, fresh)] : [])),
  ];
}

function pagesOf({ timelines, events, readings }: Corpus): readonly string[] {
  return [
    ...timelines.flatMap(({ slug, sections }) => [`/t/${slug}/`, ...sections.map(({ id }) => `/t/${slug}/${id}/`)]),
    ...events.map(({ id }) => `/e/${id}/`),
    ...readings.map(({ article }) => `/sources/${article.slug}/`),
  ];
}
