/** A page waits for hashes, which other threads compute: meanwhile others are made. */
const AT_ONCE = 16;

/** What all give, in their order. Where one throws, those begun with it come to their end, and no other is begun. */
export async function someAtOnce<Of, Given>(
  all: readonly Of[],
  give: (one: Of) => Promise<readonly Given[]>,
): Promise<readonly Given[]> {
  const given: Given[] = [];
  for (let at = 0; at < all.length; at += AT_ONCE)
    for (const result of await Promise.allSettled(all.slice(at, at + AT_ONCE).map(give)))
      if (result.status === 'fulfilled') given.push(...result.value);
      else throw result.reason;
  return given;
}
