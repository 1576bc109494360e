import { nodeIo } from '../io/node-io.ts';
import { markdownBlocks } from '../pipeline/2-clean/markdown-blocks.ts';
import { addCaptures, type ReadCapture } from './add.ts';
import { type CommandResult, counted, report, type Terminal } from './command.ts';
import { describeAdded } from './describe-added.ts';
import { findCaptures } from './find-captures.ts';

interface AddOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** `dateline add`: says what it found, what it left out and what needs a person. */
export async function addCommand(
  names: readonly string[],
  options: AddOptions,
  terminal: Terminal,
): Promise<CommandResult> {
  const io = await nodeIo(terminal.root);
  const found = await findCaptures(names, terminal);
  const result = await addCaptures(io, found.captures, { dryRun: options.dryRun ?? false });
  await io.close();
  if (options.json) terminal.print(JSON.stringify(result.read.map(asJson), null, 2));
  else for (const article of result.added) terminal.print(describeAdded(article, options.dryRun ?? false));
  for (const { capture, file } of result.known) terminal.say(`${capture}: already there as ${file}`);
  terminal.say(
    `${counted(result.added.length, 'article')} ${options.dryRun ? 'would be added' : 'added'}, ${result.known.length} known already`,
  );
  return report([...found.problems, ...result.problems], terminal);
}

function asJson({ capture, captured, is, article }: ReadCapture) {
  const { title, publisher, byline, published, url, language, body } = captured;
  const paragraphs = markdownBlocks(body).blocks.map(({ text }) => text);
  return {
    file: capture,
    title,
    publisher,
    author: byline,
    published,
    url,
    language,
    body: paragraphs.join('\n\n'),
    is,
    article,
  };
}
