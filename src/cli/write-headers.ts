import type { Disk } from '../io/node-disk.ts';
import { type BuiltPage, hostHeaders } from '../site/host-headers.ts';

/** Puts `_headers` into a built site, for the address that it will stand at; `null` is the top of a host. */
export async function writeHeaders(built: Disk, address: string | null): Promise<void> {
  const pages: BuiltPage[] = [];
  for (const path of await built.list(''))
    if (path.endsWith('.html') && !path.startsWith('stubs/')) pages.push({ path, html: await headOf(built, path) });
  await built.write('_headers', hostHeaders(pages, address === null ? '' : new URL(address).pathname));
}

/** As much of a page as its policy stands in. */
async function headOf(built: Disk, path: string): Promise<string> {
  const bytes = (await built.read(path)) ?? new Uint8Array();
  return new TextDecoder().decode(bytes.subarray(0, HEAD_BYTES));
}

const HEAD_BYTES = 100_000;
