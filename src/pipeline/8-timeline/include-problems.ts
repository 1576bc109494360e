import type { Problem, ProblemCode } from '../../errors.ts';
import type { ArticleSlug, Event, Timeline } from '../../types.ts';
import type { TimelineSpec } from '../1-read/read-timeline-spec.ts';
import { nearest } from './edit-problems.ts';
import { isAt, namesAny } from './make-timeline.ts';

/** What a timeline asks for and nothing answers to: articles nobody has, people, places and kinds of no event. */
export function includeProblems(
  spec: TimelineSpec,
  events: readonly Event[],
  slugs: readonly ArticleSlug[],
): readonly Problem[] {
  const { articles, people, places, kinds } = spec.include;
  const strangers = articles === 'all' ? [] : articles.filter((slug) => !slugs.includes(slug));
  const nobody = people.filter((name) => !events.some((event) => namesAny(event, [name])));
  const nowhere = places.filter((place) => !events.some((event) => isAt(event, [place])));
  const nothing = kinds.filter((kind) => !events.some((event) => event.kind === kind));
  const problem = (code: ProblemCode, message: string, wanted: string, known: readonly string[]): Problem => {
    const suggestion = nearest(wanted, known);
    const advice = suggestion ? `Did you mean “${suggestion}”?` : 'Correct it or take it out.';
    return { file: spec.file, line: null, column: null, code, message, advice };
  };
  const without = (what: string, wanted: string, known: readonly string[]): Problem =>
    problem('include-without-effect', `Unexpected ${what} “${wanted}”: no event has it.`, wanted, known);
  return [
    ...strangers.map((slug) =>
      problem(
        'unknown-timeline-article',
        `Unexpected article “${slug}”, expected the name of a file in content/articles without “.md”.`,
        slug,
        slugs,
      ),
    ),
    ...nobody.map((name) => without('person', name, namesOf(events))),
    ...nowhere.map((place) => without('place', place, distinct(events.flatMap((event) => event.place ?? [])))),
    ...nothing.map((kind) => without('kind', kind, distinct(events.map((event) => event.kind)))),
  ];
}

/** A timeline that takes in no event, though there are some. */
export function showsNothing(
  { file }: TimelineSpec,
  { dated, undated }: Pick<Timeline, 'dated' | 'undated'>,
  events: number,
): readonly Problem[] {
  if (events === 0 || dated.length + undated.length > 0) return [];
  return [
    {
      ...{ file, line: null, column: null, code: 'include-without-effect' },
      message: `Expected some of the ${events} events in this timeline, found none.`,
      advice: 'Widen what `include:` asks for: its days, names, kinds, articles or `minSalience`.',
    },
  ];
}

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)].sort();

const namesOf = (events: readonly Event[]): readonly string[] =>
  distinct(events.flatMap(({ actors, speaker }) => [...actors, ...(speaker ? [speaker] : [])].map(({ name }) => name)));
