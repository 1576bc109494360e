import matter from 'gray-matter';
import { isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import { type Problem, type ProblemCode, placeOf } from '../../errors.ts';
import { plainFrontMatter } from './plain-front-matter.ts';

/** Front matter with every value kept as written, and the place of every key. */
export interface FrontMatter {
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** 1-based line of the file on which the body starts. */
  readonly bodyLine: number;
  /** Reports a problem at a top-level key, or at the front matter's start. */
  readonly problemAt: (key: string | null, code: ProblemCode, message: string, advice: string) => Problem;
}

export type FrontMatterResult = { readonly value: FrontMatter } | { readonly value: null; readonly problem: Problem };

const YAML_OPTIONS = { schema: 'failsafe', maxAliasCount: 0 } as const;

/** Refuses every engine but YAML: gray-matter would run `---js` front matter. */
const DENIED = Object.fromEntries(
  ['js', 'javascript', 'json', 'coffee', 'coffeescript', 'cson', 'toml', 'ts', 'typescript'].map((name) => [
    name,
    {
      parse: () => {
        throw new Error(`front matter in ${name} is not read`);
      },
    },
  ]),
);

/** Splits a file into front matter and body; never runs what is in it. */
export function readFrontMatter(file: string, text: string): FrontMatterResult {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const plain = plainFrontMatter(source);
  if (!plain) return parsedFrontMatter(file, source);
  // Places are asked for only where something is wrong.
  const problemAt: FrontMatter['problemAt'] = (...asked) => {
    const parsed = parsedFrontMatter(file, source);
    return parsed.value ? parsed.value.problemAt(...asked) : parsed.problem;
  };
  return { value: { ...plain, problemAt } };
}

/** The same by the parsers alone. */
export function parsedFrontMatter(file: string, source: string): FrontMatterResult {
  const problem = (
    line: number | null,
    column: number | null,
    code: ProblemCode,
    message: string,
    advice: string,
  ): Problem => ({
    ...{ file, line, column, code, message, advice },
  });
  const fence = /^---([^\n]*)\n/.exec(source.replace('\r\n', '\n'));
  if (!fence)
    return {
      value: null,
      problem: problem(
        1,
        1,
        'missing-front-matter',
        'Expected front matter between two lines of ---, found none.',
        'Start the file with ---, `title: …` and ---.',
      ),
    };
  const engine = fence[1]?.trim().toLowerCase() ?? '';
  if (engine !== '' && engine !== 'yaml' && engine !== 'yml')
    return {
      value: null,
      problem: problem(
        1,
        4,
        'executable-front-matter',
        `Unexpected “---${fence[1]?.trim()}”, expected YAML. Nothing in it was run.`,
        'Write plain --- and YAML.',
      ),
    };
  if (!/\n---/.test(source.slice(3)))
    return {
      value: null,
      problem: problem(
        1,
        1,
        'malformed-front-matter',
        'Expected a second line of --- below the fields, found none.',
        'Write --- on a line of its own between the fields and the text.',
      ),
    };
  return parse(source, problem);
}

type MakeProblem = (
  line: number | null,
  column: number | null,
  code: ProblemCode,
  message: string,
  advice: string,
) => Problem;

function parse(source: string, problem: MakeProblem): FrontMatterResult {
  const counter = new LineCounter();
  let root: Node | null = null;
  let failure: Problem | null = null;
  const engine = (yaml: string): Record<string, unknown> => {
    const document = parseDocument(yaml, { ...YAML_OPTIONS, lineCounter: counter, uniqueKeys: true });
    const [error] = document.errors;
    if (error) {
      const place = counter.linePos(error.pos[0]);
      failure = problem(place.line, place.col, 'malformed-front-matter', ...unreadable(error.message));
      return {};
    }
    root = document.contents;
    try {
      return record(document.toJS({ maxAliasCount: 0, reviver: wellFormed }));
    } catch (cause) {
      failure = problem(
        1,
        1,
        'malformed-front-matter',
        `Unreadable YAML: ${cause instanceof Error ? firstLine(cause.message) : ''}`,
        'Write every value out; anchors and aliases are not read.',
      );
      return {};
    }
  };
  const { data, content } = matter(source, { language: 'yaml', engines: { ...DENIED, yaml: { parse: engine } } });
  if (failure) return { value: null, problem: failure };
  const bodyLine = placeOf(source, source.length - content.length).line;
  const placeAt = (key: string | null) => keyPlace(root, key, counter);
  const problemAt: FrontMatter['problemAt'] = (key, code, message, advice) => {
    const place = placeAt(key);
    return problem(place.line, place.col, code, message, advice);
  };
  return { value: { data: record(data), body: content, bodyLine, problemAt } };
}

/** YAML can write half a character, which no address or file can hold. */
function wellFormed(_key: unknown, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value;
}

/** What is wrong with it, and what to do. */
function unreadable(message: string): readonly [string, string] {
  if (/call stack/.test(message))
    return ['Unreadable YAML: lists or fields too deep in each other.', 'Write every value on the line of its field.'];
  return [`Unreadable YAML: ${firstLine(message)}`, 'Quote values that hold a colon; indent with spaces.'];
}

function firstLine(text: string): string {
  return text.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? '';
}

/** A copy without a prototype's keys: `__proto__` in YAML is only a key. */
function record(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== '__proto__'));
}

/** gray-matter hands the YAML over with the line break of its opening fence: lines count from the file's first. */
function keyPlace(
  root: Node | null,
  key: string | null,
  counter: LineCounter,
): { readonly line: number; readonly col: number } {
  if (key !== null && isMap(root))
    for (const pair of root.items)
      if (isScalar(pair.key) && pair.key.value === key) {
        const node = isScalar(pair.value) && pair.value.range && pair.value.value !== '' ? pair.value : pair.key;
        return counter.linePos(node.range?.[0] ?? 0);
      }
  return { line: 1, col: 1 };
}
