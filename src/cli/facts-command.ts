import { english } from '../languages/en/index.ts';
import { type CommandResult, counted, report, type Terminal } from './command.ts';
import { type Fact, readFacts } from './facts.ts';
import { findCaptures } from './find-captures.ts';

/** `dateline facts`: publication dates, and every mention with date, status, event. */
export async function factsCommand(
  names: readonly string[],
  options: { readonly json?: boolean },
  terminal: Terminal,
): Promise<CommandResult> {
  const found = await findCaptures(names, terminal);
  const { facts, corpus, problems } = readFacts(found.captures, english);
  if (options.json) terminal.print(JSON.stringify(facts));
  else {
    for (const { file, published } of facts.articles)
      terminal.print(`${file}  published ${published ?? 'on an unknown day'}`);
    for (const fact of facts.mentions) terminal.print(describe(fact));
  }
  terminal.say(
    `${counted(facts.articles.length, 'article')}, ${counted(facts.mentions.length, 'mention')}, ${counted(corpus.events.length, 'event')}`,
  );
  return report([...found.problems, ...problems], terminal);
}

function describe(fact: Fact): string {
  const { file, start, date, status, negated, headline, speaker, actors, place, kind } = fact;
  const people = [speaker ? `by ${speaker}` : '', actors.join(', '), place ? `at ${place}` : '']
    .filter(Boolean)
    .join(' · ');
  return `${file}:${start ?? '?'}  ${date ?? 'undated'}  ${status}${negated ? ' (negated)' : ''}  ${kind}\n  ${headline}\n  ${people}\n  “${fact.quote}”`;
}
