import { describe, expect, it } from 'vitest';
import type { Problem, ProblemCode } from '../errors.ts';
import { printWorklist, worklist } from './worklist.ts';

const problem = (code: ProblemCode, file = 'content/articles/a.md'): Problem => ({
  ...{ file, line: null, column: null, code },
  message: 'Found.',
  advice: 'Do.',
});

describe('a worklist', () => {
  const problems = [
    problem('unknown-field'),
    problem('sources-disagree'),
    problem('publication-inferred', 'content/articles/b.md'),
    problem('malformed-front-matter'),
    problem('publication-unknown', 'content/articles/c.md'),
  ];

  it('has what costs a reader most first, and what has no group last', () => {
    const codes = worklist(problems).map((group) => group.problems.map(({ code }) => code));
    expect(codes).toEqual([['publication-unknown', 'publication-inferred'], ['sources-disagree'], ['unknown-field']]);
  });

  it('is printed the other way round, with what stops a build at the end, and loses nothing', () => {
    const lines: string[] = [];
    printWorklist(problems, (text) => lines.push(text));
    const found = lines.flatMap((line) => /^content\/\S+\s{2}(\S+)/.exec(line)?.[1] ?? []);
    expect(found).toEqual([
      'unknown-field',
      'sources-disagree',
      'publication-unknown',
      'publication-inferred',
      'malformed-front-matter',
    ]);
    expect(lines.at(-1)).toBe('1 error, 4 to look at');
  });
});
