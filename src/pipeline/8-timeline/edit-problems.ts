import type { Problem } from '../../errors.ts';
import type { EventEdit, NamingField } from '../1-read/read-event-edit.ts';

/** An edit that names what isn't there (any more), with the nearest that is. */
export function withoutEffect(edit: EventEdit, field: NamingField, wanted: string, known: readonly string[]): Problem {
  const suggestion = nearest(wanted, known);
  const expected = field === 'split' ? 'the key of one of its tellings' : 'the id of an event';
  return {
    file: edit.file,
    line: edit.lines?.[field] ?? null,
    column: edit.lines?.[field] ? 1 : null,
    code: 'override-without-effect',
    message: `Unexpected ${field} “${wanted}”, expected ${expected}.`,
    advice: suggestion
      ? `Did you mean “${suggestion}”?`
      : 'Delete the file, or name what is there: `npx dateline explain ARTICLE` lists its events, `explain EVENT` its tellings.',
  };
}

/** An edit that keeps apart what the articles or another edit have made one. */
export function oneByNow({ file, lines }: EventEdit, other: string): Problem {
  const line = lines?.apart ?? null;
  return {
    ...{ file, line, column: line === null ? null : 1, code: 'override-without-effect' },
    message: `Unexpected apart “${other}”, which is this event by now.`,
    advice: 'Take it out of `apart:`, or name the tellings that are another event after `split:`.',
  };
}

const SETTING_FIELDS = ['title', 'date', 'status', 'place'] as const;

/** Files about one event that say different things of it: only one of them could have an effect. */
export function contradictions(edits: readonly EventEdit[]): readonly Problem[] {
  return SETTING_FIELDS.flatMap((field) => {
    const [first, ...others] = edits.filter((edit) => edit[field] !== null);
    const other = others.find((edit) => edit[field] !== first?.[field]);
    if (!first || !other) return [];
    return [
      {
        ...{ file: other.file, line: null, column: null, code: 'override-without-effect' as const },
        message: `Unexpected ${field} “${other[field]}”, as ${first.file} says “${first[field]}” of the same event.`,
        advice: 'Take one of the two out.',
      },
    ];
  });
}

/** An edit of an event that there was, until its articles were deleted. */
export function noLongerTold({ file, lines }: EventEdit, event: string): Problem {
  const line = lines?.event ?? null;
  return {
    ...{ file, line, column: line === null ? null : 1, code: 'override-without-effect' },
    message: `Unexpected event “${event}”, which no article tells any more.`,
    advice: 'Delete this file, or bring the article back that told it.',
  };
}

/** Of names less alike nobody meant the one when writing the other. */
const LEAST_ALIKE = 0.4;

/** The name that shares most letter triples; `null` when none is like it. */
export function nearest(wanted: string, known: readonly string[]): string | null {
  const triples = triplesOf(wanted);
  const ranked = known
    .map((name) => ({ name, alike: likeness(triples, triplesOf(name)) }))
    .sort((a, b) => b.alike - a.alike || (a.name < b.name ? -1 : 1));
  const best = ranked[0];
  return best && best.alike >= LEAST_ALIKE ? best.name : null;
}

function triplesOf(text: string): ReadonlySet<string> {
  const triples = new Set<string>();
  for (let at = 0; at + 3 <= text.length; at += 1) triples.add(text.slice(at, at + 3));
  return triples;
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((triple) => b.has(triple)).length;
  return (2 * shared) / Math.max(1, a.size + b.size);
}
