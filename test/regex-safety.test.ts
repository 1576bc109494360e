import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { expect, it } from 'vitest';

const SOURCE = join(import.meta.dirname, '../src');

interface Pattern {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression literal of the source. */
function patternsIn(file: string): readonly Pattern[] {
  const patterns: Pattern[] = [];
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
      const place = `${relative(SOURCE, file)}:${line + 1}`;
      patterns.push({ place, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return patterns;
}

const files = readdirSync(SOURCE, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !/\.(?:test|fixture)\.ts$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));

it('no regular expression can be made slow', { timeout: 240_000 }, () => {
  const patterns = new Map(
    files.flatMap(patternsIn).map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]),
  );
  const slow = [...patterns].flatMap(([text, { place, source, flags }]) => {
    const { status } = checkSync(source, flags, { timeout: 60_000, checker: 'automaton' });
    return status !== 'safe' ? [`${place} ${text}`] : [];
  });
  expect(patterns.size).toBeGreaterThan(50);
  expect(slow).toEqual([]);
});
