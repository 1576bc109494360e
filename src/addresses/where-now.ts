/** What people and merges did to addresses. */
export interface Moves {
  /** Old address → the one that answers now; what lies below moves along. */
  readonly moved: Readonly<Record<string, string>>;
  /** Taken down, with all that lies below. */
  readonly withdrawn: readonly string[];
  /** Old id of an event → the id that answers now; `null` when nothing is left of it. */
  readonly events: Readonly<Record<string, string | null>>;
}

/** Where an old address leads, what was taken down, or `null`: nobody has said. */
export type WhereNow = { readonly to: string } | 'withdrawn' | null;

/**
 * Follows an address that no longer answers. Embeds and data files go where their page went; a stretch of time
 * that a timeline no longer has a page or data of its own for leads to the timeline.
 */
export function whereNow(address: string, moves: Moves, live: ReadonlySet<string>): WhereNow {
  const { page, at } = pageOf(address);
  const now = follow(page, moves);
  if (now === null) return 'withdrawn';
  const to = [now, now.replace(OF_A_TIME, '/')].map(at).find((each) => live.has(each));
  return to === undefined || to === address ? null : { to };
}

interface OfPage {
  readonly page: string;
  /** Its own address when the page is at another. */
  readonly at: (page: string) => string;
}

const EMBED = '/embed/v1';
const DATA = '/data';
/** The end of the address of a page that is about a stretch of time. */
const OF_A_TIME = /\/y\/[^/]+\/$/;

function pageOf(address: string): OfPage {
  const cut = address.lastIndexOf('/') + 1;
  const [folder, file] = [address.slice(0, cut), address.slice(cut)];
  if (folder.startsWith(`${EMBED}/`))
    return { page: folder.slice(EMBED.length), at: (page) => `${EMBED}${page}${file}` };
  if (folder.startsWith(`${DATA}/`)) {
    const [timeline = '', part = ''] = folder.split('/').slice(2);
    const page = `/t/${timeline}/${part === '' ? '' : `y/${part}/`}`;
    return { page, at: (now) => `${DATA}${now.slice('/t'.length).replace('/y/', '/')}${file}` };
  }
  return { page: address, at: (page) => page };
}

/** A page's last address; `null` when it was taken down. A circle ends where it began. */
function follow(page: string, moves: Moves): string | null {
  let now = page;
  for (let step = 0; step <= Object.keys(moves.moved).length; step += 1) {
    if (moves.withdrawn.some((gone) => covers(gone, now))) return null;
    const from = longest(Object.keys(moves.moved).filter((old) => covers(old, now)));
    if (from === undefined) break;
    now = `${moves.moved[from]}${now.slice(from.length)}`;
  }
  const id = /^\/e\/([^/]+)\/$/.exec(now)?.[1];
  const next = id === undefined ? undefined : moves.events[id];
  return next === undefined ? now : next && `/e/${next}/`;
}

/** A folder stands for what lies in it, a file for itself. */
function covers(old: string, address: string): boolean {
  return old.endsWith('/') ? address.startsWith(old) : address === old;
}

function longest(texts: readonly string[]): string | undefined {
  return [...texts].sort((a, b) => b.length - a.length)[0];
}
