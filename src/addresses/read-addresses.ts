import type { Disk } from '../io/node-disk.ts';
import { ADDRESSES_FOLDER, type AddressFile, type ListedAddress, parseAddresses } from './address-list.ts';

/** The list's files as they are on disk. */
export async function readAddressFiles(disk: Pick<Disk, 'list' | 'read'>): Promise<readonly AddressFile[]> {
  const paths = await disk.list(ADDRESSES_FOLDER);
  const read = async (file: string) => ({
    file,
    text: new TextDecoder().decode((await disk.read(file)) ?? new Uint8Array()),
  });
  return Promise.all(paths.map(read));
}

export async function readAddresses(disk: Pick<Disk, 'list' | 'read'>): Promise<readonly ListedAddress[]> {
  return parseAddresses(await readAddressFiles(disk));
}
