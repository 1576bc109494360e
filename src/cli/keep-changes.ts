import { CHANGES_FILE, formatChanges, noteChanges, parseChanges } from '../feeds/changes.ts';
import type { BuildOptions, CorpusIo } from '../pipeline/io.ts';
import type { Corpus } from '../types.ts';

/** Notes in `content/changes.lock` which published events are new or changed; a frozen build leaves it, and feeds wait. */
export async function keepChanges(
  io: Pick<CorpusIo, 'read' | 'write' | 'log'>,
  corpus: Corpus,
  options: BuildOptions & { readonly today: string },
): Promise<void> {
  const text = new TextDecoder().decode((await io.read(CHANGES_FILE)) ?? new Uint8Array());
  const shown = new Set(corpus.timelines.flatMap(({ dated, undated }) => [...dated, ...undated]));
  const events = corpus.events.filter(({ id }) => shown.has(id));
  const fresh = formatChanges(noteChanges(parseChanges(text), events, options.today));
  if (fresh === text) return;
  if (!options.frozen) return io.write(CHANGES_FILE, fresh);
  io.log(
    `${CHANGES_FILE} doesn’t know every change yet: feeds announce them once a build on your machine has noted them there.`,
  );
}
