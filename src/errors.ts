/**
 * Every message a user can see about their files: place, permanent code, what was found, what was
 * expected, what to do. The author's problems are collected, so one run shows all of them; our own
 * faults throw at once with their `cause`.
 */

/** `error` fails the build; `warning` needs a person's look. */
export type Severity = 'error' | 'warning';

/** Permanent codes: once published, a code keeps its meaning. */
export const PROBLEMS = {
  'malformed-front-matter': 'error',
  'executable-front-matter': 'error',
  'missing-front-matter': 'error',
  'missing-title': 'error',
  'unreadable-date': 'error',
  'unreadable-field': 'error',
  'unknown-field': 'warning',
  'empty-article': 'error',
  'empty-capture': 'error',
  'binary-file': 'error',
  'unreadable-file': 'error',
  'file-too-large': 'error',
  'too-deep': 'error',
  'took-too-long': 'error',
  'reading-failed': 'error',
  'encoding-guessed': 'warning',
  'capture-missing': 'error',
  'capture-changed': 'error',
  'slug-taken': 'warning',
  'not-a-capture': 'warning',
  'capture-taken': 'error',
  'duplicate-capture': 'warning',
  'newer-version': 'warning',
  'word-for-word-copy': 'warning',
  'superseded-article': 'warning',
  'unsupported-language': 'warning',
  'unsupported-format': 'error',
  'publication-unknown': 'warning',
  'publication-inferred': 'warning',
  'override-without-effect': 'error',
  'missing-sources': 'error',
  'include-without-effect': 'warning',
  'ids-not-frozen': 'error',
  'damaged-lock': 'error',
  'unknown-section': 'error',
  'unknown-timeline-article': 'error',
  'near-duplicate': 'warning',
  'merge-at-the-edge': 'warning',
  'unsure-event': 'warning',
  'sources-disagree': 'warning',
  'nothing-found': 'error',
  'malformed-import': 'error',
  'not-imported': 'warning',
  'event-there': 'error',
  'address-gone': 'error',
  'moved-nowhere': 'error',
  'still-published': 'error',
  'addresses-not-listed': 'warning',
} as const satisfies Readonly<Record<string, Severity>>;

export type ProblemCode = keyof typeof PROBLEMS;

export interface Problem {
  /** Path from the project's root. */
  readonly file: string;
  /** 1-based; `null` when the whole file is meant. */
  readonly line: number | null;
  /** 1-based, in UTF-16 units. */
  readonly column: number | null;
  readonly code: ProblemCode;
  /** “Unexpected published “last spring”, expected a date such as 2021-04-09 or 2021-04.” */
  readonly message: string;
  /** “Write the day the article appeared; “ago” and “last week” count from it.” */
  readonly advice: string;
}

export function severityOf(problem: Problem): Severity {
  return PROBLEMS[problem.code];
}

/** `file:line:column  code`, then what was found and expected, then what to do. */
export function formatProblem(problem: Problem): string {
  const place = [problem.file, problem.line, problem.column].filter((part) => part !== null).join(':');
  return `${place}  ${problem.code}\n  ${problem.message}\n  ${problem.advice}`;
}

/** 1-based line and column of an offset. */
export function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  const lastBreak = before.lastIndexOf('\n');
  return { line: before.split('\n').length, column: offset - lastBreak };
}

/** Something either read, or why it couldn't be; problems may come with a value, as warnings. */
export interface Result<Value> {
  readonly value: Value | null;
  readonly problems: readonly Problem[];
}
