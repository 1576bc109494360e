import { createHash } from 'node:crypto';
import type { Problem } from '../../errors.ts';
import type { Article } from '../../types.ts';
import type { CorpusIo } from '../io.ts';

/** Whether every article's capture is there, unchanged, and named by one article only. */
export async function checkCaptures(io: CorpusIo, articles: readonly Article[]): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  const owners = new Map<string, string>();
  for (const { file, capture, capturedSha256 } of articles) {
    if (capture === null) continue;
    const problem = (code: Problem['code'], message: string, advice: string): Problem => ({
      ...{ file, line: null, column: null, code, message, advice },
    });
    const owner = owners.get(capture);
    if (owner)
      problems.push(
        problem(
          'capture-taken',
          `Unexpected capture ${capture}, which ${owner} names too.`,
          'Delete one of the two articles.',
        ),
      );
    owners.set(capture, file);
    const found = await hashOf(io, capture);
    if (found === null)
      problems.push(
        problem(
          'capture-missing',
          `Expected the capture ${capture}, found no such file.`,
          'Put it back; it is the evidence.',
        ),
      );
    else if (capturedSha256 !== null && found !== capturedSha256)
      problems.push(
        problem(
          'capture-changed',
          `Unexpected content of ${capture}: sha256 ${found}, expected ${capturedSha256}.`,
          'Captures are never edited: restore the file, or add the new one with `dateline add`.',
        ),
      );
  }
  return problems;
}

async function hashOf(io: CorpusIo, path: string): Promise<string | null> {
  const bytes = path.startsWith('seeds/') && !path.includes('..') ? await io.read(path) : null;
  return bytes ? createHash('sha256').update(bytes).digest('hex') : null;
}
