import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** schema.org's vocabulary, as the package of its types writes it down: each type's own properties and what it extends. */
const source = readFileSync(join(import.meta.dirname, '../../node_modules/schema-dts/dist/schema.d.ts'), 'utf8');
const types = new Map(
  source
    .split(/^(?:export )?interface /m)
    .slice(1)
    .map((text) => {
      const [, name = '', parents = ''] = /^(\w+)(?: extends ([^{]+))? \{/.exec(text) ?? [];
      const own = [...text.matchAll(/^ {4}"([^"]+)"\??:/gm)].map(([, property = '']) => property);
      return [name, { own, parents: parents.match(/\w+Base/g) ?? [] }] as const;
    }),
);

function knows(type: string, property: string): boolean {
  const known = types.get(type);
  return known !== undefined && (known.own.includes(property) || known.parents.some((each) => knows(each, property)));
}

const Tree = z.record(z.string(), z.unknown());

/** Types and properties in JSON-LD that schema.org doesn't know, however deep. */
export function unknownTerms(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(unknownTerms);
  const tree = Tree.safeParse(value);
  if (!tree.success) return [];
  const type = String(tree.data['@type']);
  const strange = Object.keys(tree.data).filter((key) => !key.startsWith('@') && !knows(`${type}Base`, key));
  return [...strange.map((key) => `${type}.${key}`), ...Object.values(tree.data).flatMap(unknownTerms)];
}
