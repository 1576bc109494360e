import { formatProblem, type Problem, type ProblemCode, severityOf } from '../errors.ts';
import { byPlace, counted } from './command.ts';

/** What an editor does in one go: problems of one sort, the gravest first. */
export interface WorkGroup {
  readonly title: string;
  readonly problems: readonly Problem[];
}

/** In the order of what it costs a reader when nobody looks. */
const GROUPS: readonly { readonly title: string; readonly codes: readonly ProblemCode[] }[] = [
  { title: 'Articles whose day nobody has confirmed', codes: ['publication-unknown', 'publication-inferred'] },
  {
    title: 'Articles that are there twice',
    codes: ['superseded-article', 'newer-version', 'word-for-word-copy', 'duplicate-capture'],
  },
  { title: 'Two events that may be one', codes: ['near-duplicate'] },
  { title: 'One event that may be two', codes: ['merge-at-the-edge'] },
  { title: 'Events read with little confidence', codes: ['unsure-event'] },
  { title: 'Sources that disagree', codes: ['sources-disagree'] },
];
const REST = 'Also';

/** Warnings as a worklist, groups without problems left out. */
export function worklist(problems: readonly Problem[]): readonly WorkGroup[] {
  const warnings = problems.filter((problem) => severityOf(problem) === 'warning');
  const named = new Set(GROUPS.flatMap(({ codes }) => codes));
  const groups = GROUPS.map(({ title, codes }) => ({ title, problems: inOrder(warnings, codes) }));
  const rest = { title: REST, problems: warnings.filter(({ code }) => !named.has(code)).sort(byPlace) };
  return [...groups, rest].filter(({ problems: found }) => found.length > 0);
}

/** By code as the group names them; those of one code stay in the order given. */
function inOrder(problems: readonly Problem[], codes: readonly ProblemCode[]): readonly Problem[] {
  return codes.flatMap((code) => problems.filter((problem) => problem.code === code));
}

/** Groups one below the other with a heading each, errors last so that they stand at the end of the screen. */
export function printWorklist(problems: readonly Problem[], print: (text: string) => void): void {
  const errors = problems.filter((problem) => severityOf(problem) === 'error').sort(byPlace);
  const groups = [...worklist(problems)].reverse();
  for (const { title, problems: found } of [
    ...groups,
    { title: 'To mend before the site can be built', problems: errors },
  ]) {
    if (found.length === 0) continue;
    print(`── ${title} (${found.length}) ${'─'.repeat(Math.max(0, 60 - title.length))}`);
    for (const problem of found) print(`${formatProblem(problem)}\n`);
  }
  const warnings = problems.length - errors.length;
  print(`${counted(errors.length, 'error')}, ${warnings} to look at`);
}
