import { expect, it } from 'vitest';
import { refusalIn } from './refusals.ts';

const FULL = 'The disk is full. Make room and run it again: nothing that was there is lost.';

it.each([
  ['a system error', Object.assign(new Error('no'), { code: 'ENOSPC', path: '/a/b' }), `/a/b  ENOSPC\n  ${FULL}`],
  ['one without a path', Object.assign(new Error('no'), { code: 'ENOSPC' }), `the project  ENOSPC\n  ${FULL}`],
  [
    'a folder on a file system that takes none',
    Object.assign(new Error('no'), { code: 'ENOENT', syscall: 'mkdir', path: '/a/b' }),
    '/a/b  EROFS\n  The file system is read-only. Run it where files can be written.',
  ],
  [
    'a bundler that tells of it',
    Object.assign(
      new Error('Failed to write file in /a/b.mjs\n\nCaused by:\n    No space left on device (os error 28)'),
      {
        code: 'UNHANDLEABLE_ERROR',
      },
    ),
    `/a/b.mjs  ENOSPC\n  ${FULL}`,
  ],
])('%s is said with what to do', (_, error, said) => expect(refusalIn(error)).toBe(said));

it.each([
  ['a fault of ours', new TypeError('x is undefined')],
  ['a code of another kind', Object.assign(new Error('no'), { code: 'toString' })],
  ['another number', new Error('it broke (os error 5)')],
  ['a file that isn’t there', Object.assign(new Error('no'), { code: 'ENOENT', syscall: 'open', path: '/a/b' })],
  ['no error at all', null],
])('%s is none', (_, error) => expect(refusalIn(error)).toBeNull());
