import { escapeHtml } from '../feeds/plain-text.ts';
import type { Disk } from '../io/node-disk.ts';
import { fileAt } from './built-addresses.ts';
import type { WhereNow } from './where-now.ts';

/** Pages for old addresses, made with the site. */
export interface Stubs {
  readonly moved: string;
  readonly withdrawn: string;
  readonly withdrawnEmbed: string;
}

export async function readStubs(built: Disk): Promise<Stubs> {
  const text = async (kind: string) =>
    new TextDecoder().decode((await built.read(`stubs/${kind}/index.html`)) ?? new Uint8Array());
  return {
    moved: await text('moved'),
    withdrawn: await text('withdrawn'),
    withdrawnEmbed: await text('withdrawn-embed'),
  };
}

/**
 * Puts something at an old address. Pages lead on; embeds and data are the same as at the new address, as not every
 * program that asks for them follows a page.
 */
export async function fillAddress(
  address: string,
  now: Exclude<WhereNow, null>,
  built: Disk,
  stubs: Stubs,
): Promise<void> {
  const content = now === 'withdrawn' ? withdrawn(address, stubs) : await moved(address, now.to, built, stubs);
  if (content !== null) await built.write(fileAt(address), content);
}

/** A file that was taken down is gone: there is no page for it to say so. */
function withdrawn(address: string, stubs: Stubs): string | null {
  if (!address.endsWith('/')) return null;
  if (isEmbed(address)) return stubs.withdrawnEmbed;
  return stubs.withdrawn.replaceAll('/stubs/withdrawn/', () => asUrl(address));
}

async function moved(address: string, to: string, built: Disk, stubs: Stubs): Promise<string | Uint8Array | null> {
  if (isEmbed(address) || !address.endsWith('/')) return built.read(fileAt(to));
  return stubs.moved.replaceAll('/stubs/moved/', () => asUrl(to));
}

const isEmbed = (address: string): boolean => address.startsWith('/embed/v1/');
const asUrl = (address: string): string => escapeHtml(encodeURI(address));
