import { z } from 'zod';

const REFUSALS: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. Make room and run it again: nothing that was there is lost.',
  EDQUOT: 'Your share of the disk is used up. Make room and run it again: nothing that was there is lost.',
  EACCES: 'You may not write there. Change the folder’s permissions and run it again.',
  EPERM: 'You may not write there. Change the folder’s permissions and run it again.',
  EROFS: 'The file system is read-only. Run it where files can be written.',
  ENOTDIR: 'A file stands where a folder should be. Move it away and run it again.',
  EEXIST: 'A file stands where a folder should be. Move it away and run it again.',
  EISDIR: 'A folder stands where a file should be. Move it away and run it again.',
  EMFILE: 'Too many files are open on this machine. Close other programs and run it again.',
};

/** The same as a bundler tells them, which speaks of numbers. */
const NUMBERS: Readonly<Record<string, string>> = {
  ...{ '1': 'EPERM', '13': 'EACCES', '24': 'EMFILE', '28': 'ENOSPC', '30': 'EROFS', '122': 'EDQUOT' },
};

const schema = z.object({
  code: z.string().optional().catch(undefined),
  path: z.string().optional().catch(undefined),
  syscall: z.string().optional().catch(undefined),
  message: z.string().optional().catch(undefined),
});

/** What the machine refused, where, and what to do; `null` for any other error. */
export function refusalIn(error: unknown): string | null {
  const { code: given = '', path, syscall, message = '' } = schema.safeParse(error).data ?? {};
  // A folder that no folder may be made in: Node's word for it, as it goes up to find one that is there.
  const code = given === 'ENOENT' && syscall === 'mkdir' ? 'EROFS' : given;
  const number = /\(os error (\d{1,3})\)/.exec(message)?.[1] ?? '';
  const known = Object.hasOwn(REFUSALS, code) ? code : (NUMBERS[number] ?? '');
  const advice = REFUSALS[known];
  if (advice === undefined) return null;
  return `${path ?? /(?:file in|file) (\/\S{1,400})/.exec(message)?.[1] ?? 'the project'}  ${known}\n  ${advice}`;
}
