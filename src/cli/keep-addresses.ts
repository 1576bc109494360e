import { formatAddresses, parseAddresses } from '../addresses/address-list.ts';
import { addressGone, movedNowhere, notListed, rulesWithoutEffect } from '../addresses/address-problems.ts';
import { addressesOf } from '../addresses/built-addresses.ts';
import { fillAddress, readStubs } from '../addresses/fill-address.ts';
import { readAddressFiles } from '../addresses/read-addresses.ts';
import { type Moves, whereNow } from '../addresses/where-now.ts';
import type { Problem } from '../errors.ts';
import type { Disk } from '../io/node-disk.ts';
import type { BuildOptions } from '../pipeline/io.ts';
import type { Corpus } from '../types.ts';

/**
 * Makes every address that was ever published answer on a site that was just built: old ones lead on, or say that they
 * were taken down. One that can't is a problem. Then notes in the committed list which addresses are new.
 */
export async function keepAddresses(
  project: Pick<Disk, 'list' | 'read' | 'write'>,
  built: Disk,
  { site, redirects }: Pick<Corpus, 'site' | 'redirects'>,
  { frozen }: BuildOptions,
): Promise<readonly Problem[]> {
  const moves: Moves = { moved: site.moved, withdrawn: site.withdrawn, events: redirects };
  const listed = parseAddresses(await readAddressFiles(project));
  const live = addressesOf(await built.list(''));
  const known = new Set(listed.map(({ address }) => address));
  const fresh = [...live].filter((address) => !known.has(address)).sort();
  const stubs = await readStubs(built);
  const rules = new TextDecoder().decode((await project.read('content/site.yml')) ?? new Uint8Array());
  const problems: Problem[] = [...rulesWithoutEffect(moves, live, rules)];
  for (const [from, to] of Object.entries(site.moved))
    if (whereNow(from, moves, live) === null) problems.push(movedNowhere(from, to, rules));
  for (const each of listed.filter(({ address }) => !live.has(address))) {
    const now = whereNow(each.address, moves, live);
    if (now === null) problems.push(addressGone(each, fresh));
    else await fillAddress(each.address, now, built, stubs);
  }
  for (const from of Object.keys(site.moved)) {
    const now = whereNow(from, moves, live);
    if (now && !live.has(from)) await fillAddress(from, now, built, stubs);
  }
  if (problems.length > 0) return problems;
  return noteAddresses(project, new Set([...known, ...live, ...Object.keys(site.moved)]), fresh, frozen);
}

async function noteAddresses(
  project: Pick<Disk, 'list' | 'read' | 'write'>,
  addresses: ReadonlySet<string>,
  fresh: readonly string[],
  frozen: boolean,
): Promise<readonly Problem[]> {
  if (frozen) return fresh.length > 0 ? [notListed(fresh)] : [];
  const before = new Map((await readAddressFiles(project)).map(({ file, text }) => [file, text]));
  for (const { file, text } of formatAddresses(addresses))
    if (before.get(file) !== text) await project.write(file, text);
  return [];
}
