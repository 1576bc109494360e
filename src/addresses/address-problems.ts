import type { Problem } from '../errors.ts';
import { ADDRESSES_FOLDER, type ListedAddress } from './address-list.ts';
import type { Moves } from './where-now.ts';

/** A published address that nothing answers any more; `fresh` are those that this build publishes first. */
export function addressGone({ address, file, line }: ListedAddress, fresh: readonly string[]): Problem {
  const renamed = nearestOf(address, fresh);
  const now = renamed ?? 'the address where it is now';
  return {
    ...{ file, line, column: 1, code: 'address-gone' },
    message: `Expected an answer at ${address}, which was published, found none.`,
    advice: `Bring it back; or write into content/site.yml where it is now, moved: { ${topOf(address)}: ${renamed ? topOf(now) : now} }, or that it was taken down, withdrawn: [${topOf(address)}].`,
  };
}

/** What people write of embeds and data: the address of their page. */
function topOf(address: string): string {
  const file = address.replace(/^\/embed\/v1\//, '/').replace(/^\/data\//, '/t/');
  const page = file.slice(0, file.lastIndexOf('/') + 1);
  return page === '/' || page === '/t/' ? address : page;
}

/** Another of the same kind, below the same folder or as the same file, where only one is new. */
function nearestOf(address: string, fresh: readonly string[]): string | null {
  const shape = shapeOf(address);
  const alike = fresh.filter((each) => shapeOf(each) === shape);
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

/** What stays when the name before the last slash changes. */
function shapeOf(address: string): string {
  const parts = address.split('/');
  return parts.map((part, at) => (at === parts.length - 2 ? '*' : part)).join('/');
}

/** What content/site.yml says of addresses and isn't so. `text` is that file's. */
export function rulesWithoutEffect(moves: Moves, live: ReadonlySet<string>, text: string): readonly Problem[] {
  const still = [...Object.keys(moves.moved), ...moves.withdrawn].filter((address) => live.has(address));
  return still.map((address) => ({
    ...placeIn(text, address),
    code: 'still-published',
    message: `Unexpected page at ${address}, expected none: it is said to have moved or to be taken down.`,
    advice: 'Delete or rename what makes the page, or take the line out.',
  }));
}

function placeIn(text: string, address: string): Pick<Problem, 'file' | 'line' | 'column'> {
  const line = text.split('\n').findIndex((each) => each.includes(address)) + 1;
  return { file: 'content/site.yml', ...(line > 0 ? { line, column: 1 } : { line: null, column: null }) };
}

/** A moved address whose new one doesn't answer. */
export function movedNowhere(from: string, to: string, text: string): Problem {
  return {
    ...placeIn(text, from),
    code: 'moved-nowhere',
    message: `Unexpected new address ${to} of ${from}, expected one that the site has.`,
    advice: 'Write an address as it stands after the site’s own, such as /t/timeline/section/.',
  };
}

/** Addresses that a frozen build publishes and the list lacks. */
export function notListed(fresh: readonly string[]): Problem {
  return {
    ...{ file: ADDRESSES_FOLDER, line: null, column: null, code: 'addresses-not-listed' },
    message: `Expected every published address in the list, found ${fresh.length} that it lacks (${fresh.slice(0, 3).join(', ')}${fresh.length > 3 ? ', …' : ''}).`,
    advice: `Run \`npm run build\` on your machine and commit ${ADDRESSES_FOLDER}: nothing else would notice that they are gone.`,
  };
}
