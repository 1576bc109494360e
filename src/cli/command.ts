import { formatProblem, type Problem, severityOf } from '../errors.ts';
import { LARGEST_BYTES } from '../pipeline/1-read/decode.ts';

/** What a command says of itself when it is done. */
export interface CommandResult {
  readonly exitCode: 0 | 1 | 2;
}

/** Where a command runs and speaks. */
export interface Terminal {
  /** The project's folder. */
  readonly root: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Standard output: results. */
  readonly print: (text: string) => void;
  /** Standard error: progress and messages. */
  readonly say: (text: string) => void;
  readonly readInput: () => Promise<Uint8Array>;
  /** Today in UTC, such as 2025-08-02; `SOURCE_DATE_EPOCH` says another day, as for every reproducible build. */
  readonly today: () => string;
}

export function nodeTerminal(): Terminal {
  return {
    root: process.cwd(),
    env: process.env,
    print: (text) => void process.stdout.write(`${text}\n`),
    say: (text) => void process.stderr.write(`${text}\n`),
    today: () => {
      const epoch = Number(process.env.SOURCE_DATE_EPOCH);
      return new Date(process.env.SOURCE_DATE_EPOCH && Number.isFinite(epoch) ? epoch * 1000 : Date.now())
        .toISOString()
        .slice(0, 10);
    },
    readInput: () => {
      if (process.stdin.isTTY) process.stderr.write('Paste the article; end with Enter and Ctrl-D.\n');
      return readUpTo(LARGEST_BYTES, process.stdin);
    },
  };
}

/** All of it, or the first bytes of more than `most`. */
async function readUpTo(most: number, input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of input) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > most) break;
  }
  return Buffer.concat(chunks);
}

/** Says every problem, errors last so that they stand at the end of the screen; the exit code they ask for. */
export function report(problems: readonly Problem[], terminal: Terminal): CommandResult {
  const sorted = [...problems].sort(byPlace);
  for (const problem of sorted.filter((each) => severityOf(each) === 'warning')) terminal.say(formatProblem(problem));
  const errors = sorted.filter((each) => severityOf(each) === 'error');
  for (const problem of errors) terminal.say(formatProblem(problem));
  return { exitCode: errors.length > 0 ? 1 : 0 };
}

export function byPlace(a: Problem, b: Problem): number {
  const order = (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
  return a.file < b.file ? -1 : a.file > b.file ? 1 : order || (a.code < b.code ? -1 : 1);
}

/** “1 article”, “2 articles”. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
