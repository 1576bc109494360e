/** Committed: every address that a build ever published, so that none is lost unnoticed. */
export const ADDRESSES_FOLDER = 'content/addresses.lock';

export interface AddressFile {
  /** Path from the project's root. */
  readonly file: string;
  readonly text: string;
}

export interface ListedAddress {
  /** From the site's root, `/t/harbour/`; a folder ends in a slash. */
  readonly address: string;
  readonly file: string;
  /** 1-based. */
  readonly line: number;
}

/** Reads the list. What is no address is passed over: git's union merge leaves no marks, a person's hand may. */
export function parseAddresses(files: readonly AddressFile[]): readonly ListedAddress[] {
  const listed = new Map<string, ListedAddress>();
  for (const { file, text } of files)
    for (const [at, line] of text.split('\n').entries()) {
      const address = line.trim();
      if (address.startsWith('/')) listed.set(address, { address, file, line: at + 1 });
    }
  return [...listed.values()];
}

/** The list as files: one for each timeline, sixteen for events, one for sources, one for the rest; an address a line, sorted. */
export function formatAddresses(addresses: Iterable<string>): readonly AddressFile[] {
  const sorted = [...new Set(addresses)].sort();
  return [...Map.groupBy(sorted, fileOf)].map(([file, group]) => ({ file, text: `${group.join('\n')}\n` }));
}

function fileOf(address: string): string {
  const [kind = '', name = ''] = address
    .replace(/^\/embed\/v1\//, '/')
    .split('/')
    .slice(1);
  return `${ADDRESSES_FOLDER}/${topicOf(kind, name)}.txt`;
}

function topicOf(kind: string, name: string): string {
  // Ids end in a hash: its last digit spreads them evenly.
  if (kind === 'e' && name !== '') return `events-${name.at(-1)}`;
  if ((kind === 't' || kind === 'data') && name !== '' && !name.includes('.')) return `timeline-${name}`;
  return kind === 'sources' ? kind : 'site';
}
