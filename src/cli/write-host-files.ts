import type { Disk } from '../io/node-disk.ts';
import { type BuiltPage, hostHeaders, policyIn } from '../site/host-headers.ts';

/**
 * Puts what hosts read into a built site: `_headers`, for the address that it will stand at (`null` is the top of a host),
 * and the mark that keeps GitHub Pages from leaving out names that begin with an underscore.
 */
export async function writeHostFiles(built: Disk, address: string | null): Promise<void> {
  const pages: BuiltPage[] = [];
  // Nearly all pages say the same: one text of it is kept, and no page's.
  const policies = new Map<string, string>();
  for (const path of await built.list('')) {
    if (!path.endsWith('.html') || path.startsWith('stubs/')) continue;
    const policy = policyIn(await headOf(built, path));
    if (!policies.has(policy)) policies.set(policy, policy);
    pages.push({ path, policy: policies.get(policy) ?? policy });
  }
  await built.write('_headers', hostHeaders(pages, address === null ? '' : new URL(address).pathname));
  await built.write('.nojekyll', '');
}

/** As much of a page as its policy stands in. */
async function headOf(built: Disk, path: string): Promise<string> {
  const bytes = (await built.read(path)) ?? new Uint8Array();
  return new TextDecoder().decode(bytes.subarray(0, HEAD_BYTES));
}

const HEAD_BYTES = 100_000;
