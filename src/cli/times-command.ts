import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';
import { parseEdtf } from '../calendar/edtf.ts';
import { english } from '../languages/en/index.ts';
import type { CommandResult, Terminal } from './command.ts';
import { type TimesDocument, type Timex, tagDocuments } from './times.ts';

const documents = z.array(
  z.object({
    doc: z.string(),
    dct: z
      .string()
      .nullish()
      .transform((day) => day ?? null),
    text: z.string(),
  }),
);

interface TimesOptions {
  readonly published?: string;
  readonly json?: boolean;
}

/** `dateline times`: expressions with TIMEX3 types and values, and the steps to each. */
export async function timesCommand(
  [name = '']: readonly string[],
  options: TimesOptions,
  terminal: Terminal,
): Promise<CommandResult> {
  const text = await readFile(resolve(terminal.root, name), 'utf8').catch(() => null);
  if (text === null) return refuse(terminal, `${name}: expected a file, found nothing.`);
  const published = options.published ?? null;
  if (published !== null && parseEdtf(published) === null)
    return refuse(terminal, `--published ${published}: expected a day such as 2025-08-02.`);
  const docs = name.endsWith('.json') ? documentsIn(text) : [{ doc: name, dct: published, text }];
  if (docs === null) return refuse(terminal, `${name}: expected a JSON list of {doc, dct, text}.`);
  const tagged = tagDocuments(docs, english);
  if (options.json) {
    const bare = tagged.map(({ doc, timexes }) => ({
      doc,
      timexes: timexes.map(({ start, end, text, type, value }) => ({ start, end, text, type, value })),
    }));
    terminal.print(JSON.stringify(bare));
  } else for (const { doc, timexes } of tagged) for (const timex of timexes) terminal.print(describe(doc, timex));
  return { exitCode: 0 };
}

function refuse(terminal: Terminal, message: string): CommandResult {
  terminal.say(message);
  return { exitCode: 2 };
}

function documentsIn(text: string): readonly TimesDocument[] | null {
  try {
    return documents.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

function describe(doc: string, { start, end, text, type, value, steps, alternatives }: Timex): string {
  const why = english.explainDate({ steps, alternatives }).map((line) => `\n    ${line}`);
  return `${doc}:${start}-${end}  ${type} ${value}  “${text}”${why.join('')}`;
}
