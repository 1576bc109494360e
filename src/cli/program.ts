/** The command line: arguments → the same functions as the site → exit code (0 well, 1 problems in the input, 2 wrong usage). */
import { Command, CommanderError } from 'commander';
import { type CommandResult, nodeTerminal, type Terminal } from './command.ts';
import { projectAround } from './project-folder.ts';
import { refusalIn } from './refusals.ts';

const NEEDED_NODE = 24;

type RunCommand<Options> = (args: readonly string[], options: Options, terminal: Terminal) => Promise<CommandResult>;

/** Commands that read what they are given, and no project. */
const ANYWHERE = new Set(['facts', 'times']);

function makeProgram(finish: (result: CommandResult) => void): Command {
  const terminal = nodeTerminal();
  // Each command is loaded when it is run: the others' code would take longer to load than many need to run.
  const run =
    <Options>(load: () => Promise<RunCommand<Options>>) =>
    async (...received: unknown[]) => {
      const program = received.at(-1);
      if (!(program instanceof Command)) throw new Error('commander called without a command');
      const project = ANYWHERE.has(program.name()) ? null : projectAround(terminal.root);
      if (project !== null) {
        terminal.say(`Expected to be run in the project’s folder, ${project}, found ${terminal.root}. Go there first.`);
        return finish({ exitCode: 2 });
      }
      const args = program.args;
      const command = await load();
      finish(await command(args, program.opts<Options & Record<string, unknown>>(), terminal));
    };
  const program = new Command('dateline')
    .description('Turns a folder of news articles into a timeline that every reader can check.')
    .showHelpAfterError('(add --help for what a command takes)')
    .exitOverride();
  program
    .command('add')
    .argument('<capture...>', 'files or folders; - for standard input')
    .option('--dry-run', 'write nothing; say what would be added')
    .option('--json', 'print JSON, and nothing else, on standard output')
    .description('make articles of captures: text, saved HTML or Markdown')
    .action(run(async () => (await import('./add-command.ts')).addCommand));
  program
    .command('facts')
    .argument('<path...>', 'captures or articles, or folders of them')
    .option('--json', 'print JSON, and nothing else, on standard output')
    .description('read captures or articles without building: publications, and every mention with date, status, event')
    .action(run(async () => (await import('./facts-command.ts')).factsCommand));
  program
    .command('times')
    .argument('<file>', 'a text, or a JSON list of {doc, dct, text}')
    .option('--published <day>', 'the day the text appeared, such as 2025-08-02')
    .option('--json', 'print JSON, and nothing else, on standard output')
    .description('the time expressions of a text, their values and the steps to each')
    .action(run(async () => (await import('./times-command.ts')).timesCommand));
  program
    .command('explain')
    .argument('<name>', 'id of an event, or name of an article')
    .description('how an event got its date, status and sources; what an article gave and what was left out')
    .action(run(async () => (await import('./explain-command.ts')).explainCommand));
  program
    .command('check')
    .option('--json', 'print JSON, and nothing else, on standard output')
    .option('--strict', 'fail for what needs a person too, not only for what is wrong')
    .description('everything that needs a person, and everything wrong, with place and fix')
    .action(run(async () => (await import('./check-command.ts')).checkCommand));
  program
    .command('diff')
    .argument('[revision]', 'a commit, branch or tag', 'HEAD')
    .option('--json', 'print JSON, and nothing else, on standard output')
    .description('what a reader would see change since then: events new, gone, redated, retitled, merged, split')
    .action(run(async () => (await import('./diff-command.ts')).diffCommand));
  program
    .command('build')
    .option('--frozen', 'fail rather than mint new ids (the default where CI is set)')
    .option('--no-frozen', 'mint new ids even where CI is set')
    .option('--no-cache', 'read every article again')
    .description('build the site into dist/')
    .action(run(async () => (await import('./build-command.ts')).buildCommand));
  program
    .command('export')
    .argument('[timeline]', 'name of a timeline; all of them without one')
    .option('--format <file>', 'one of events.json, events.csv, events.ics, timelinejs.json, feed.atom, feed.json')
    .option('--out <folder>', 'where to write; one timeline in one format goes to standard output without it')
    .description('write the data of timelines: the same files as below /data/ on the site')
    .action(run(async () => (await import('./export-command.ts')).exportCommand));
  program
    .command('import')
    .argument('<file>', 'JSON of TimelineJS, or its spreadsheet saved as CSV')
    .option('--dry-run', 'write nothing; say what would be imported')
    .option('--source <name>', 'title or address of the source of events that name none')
    .description('make events written by hand of another program’s timeline; lists what can’t be carried')
    .action(run(async () => (await import('./import/import-command.ts')).importCommand));
  program
    .command('dev')
    .option('--port <number>', 'port to serve on')
    .description('serve the site while editing')
    .action(run(async () => (await import('./serve-commands.ts')).devCommand));
  program
    .command('start')
    .option('--port <number>', 'port to serve on; a free one when it is taken', '4321')
    .description('add captures that no article names, build, serve')
    .action(run(async () => (await import('./serve-commands.ts')).startCommand));
  return program;
}

function checkNode(): void {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= NEEDED_NODE) return;
  console.error(
    `Expected Node ${NEEDED_NODE} or newer, found ${process.version}. Use \`npx dateline\` or \`npm run dateline --\`.`,
  );
  process.exit(2);
}

/** Our own faults throw with their stack; what the machine refuses is said with what to do. */
function sayWhatTheSystemRefused(error: unknown): void {
  const refusal = refusalIn(error);
  if (refusal === null) throw error;
  console.error(refusal);
  process.exitCode = 1;
}

/** Whoever reads a pipe may stop, as `head` does: nothing is wrong then, and nobody is left to say anything to. */
function endWithItsReader(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

async function main(): Promise<void> {
  checkNode();
  for (const stream of [process.stdout, process.stderr]) endWithItsReader(stream);
  const program = makeProgram((result) => {
    process.exitCode = result.exitCode;
  });
  try {
    await program.parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
    else sayWhatTheSystemRefused(error);
  }
}

await main();
