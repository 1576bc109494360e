import { type Problem, severityOf } from '../errors.ts';
import { wording } from '../languages/en/wording.ts';
import { isSupported } from '../languages/wordings.ts';
import type { Corpus, Event } from '../types.ts';
import { byPlace, type CommandResult, type Terminal } from './command.ts';
import { projectCorpus } from './project-corpus.ts';
import { unsureEvents } from './unsure-events.ts';
import { printWorklist, worklist } from './worklist.ts';

interface CheckOptions {
  readonly json?: boolean;
  readonly strict?: boolean;
}

/** `dateline check`: everything wrong, and everything that needs a person, by what it costs a reader, the gravest last. */
export async function checkCommand(
  _names: readonly string[],
  options: CheckOptions,
  terminal: Terminal,
): Promise<CommandResult> {
  const { corpus, problems } = await projectCorpus(terminal);
  const all = [...[...problems].sort(byPlace), ...needingAPerson(corpus)];
  const errors = all.filter((problem) => severityOf(problem) === 'error');
  const warnings = all.filter((problem) => severityOf(problem) === 'warning');
  if (options.json) terminal.print(JSON.stringify({ errors, warnings, groups: worklist(all) }, null, 2));
  else printWorklist(all, terminal.print);
  return { exitCode: errors.length > 0 || (options.strict && warnings.length > 0) ? 1 : 0 };
}

/** What the build decided and a person may overrule. */
export function needingAPerson(corpus: Corpus): readonly Problem[] {
  return [
    ...publications(corpus),
    ...nearMisses(corpus),
    ...unsureEvents(corpus),
    ...disagreements(corpus),
    ...superseded(corpus),
    ...languages(corpus),
  ];
}

function publications({ publications, readings }: Corpus): readonly Problem[] {
  const files = new Map(readings.map(({ article }) => [article.slug, article.file]));
  return publications.flatMap(({ article, date, basis, evidence }): readonly Problem[] => {
    if (basis === 'declared' || basis === 'confirmed') return [];
    const place = { file: files.get(article) ?? article, line: null, column: null };
    const advice =
      'Write the day after `published:` and `publishedBasis: confirmed`; “ago” and “last week” count from it.';
    if (date === null)
      return [
        {
          ...place,
          code: 'publication-unknown',
          message: 'Expected a publication date, found none, and its words give none.',
          advice,
        },
      ];
    const why = evidence.map((reason) => `\n    ${wording.explainEvidence(reason)}`).join('');
    return [
      {
        ...place,
        code: 'publication-inferred',
        message: `Published ${wording.showDate(date)} (${date}), inferred:${why}`,
        advice,
      },
    ];
  });
}

function languages({ readings }: Corpus): readonly Problem[] {
  return readings.flatMap(({ article }) =>
    isSupported(article.language)
      ? []
      : [
          {
            ...{ file: article.file, line: null, column: null, code: 'unsupported-language' as const },
            message: `Unexpected language ${article.language}; it was read as English.`,
            advice: 'Correct `language:`, or expect few events from this article.',
          },
        ],
  );
}

function disagreements({ events }: Corpus): readonly Problem[] {
  return events.flatMap((event) =>
    event.disagreements.map(({ field, values, update }) => ({
      ...{ file: `content/events/${event.id}.md`, line: null, column: null, code: 'sources-disagree' as const },
      message: `Sources of “${event.title}” differ on ${field}: ${values.map(({ value, articles }) => `${value} — ${articles.join(', ')}`).join(' / ')}${update ? ' (an update)' : ''}.`,
      advice: 'Leave it: readers see both. Or write that file with `event:` and the date or title that you stand by.',
    })),
  );
}

function nearMisses({ nearMisses, events }: Corpus): readonly Problem[] {
  const eventOf = new Map(events.flatMap((event) => event.tellings.map(({ key }) => [key, event] as const)));
  return nearMisses.flatMap(({ a, b, score, reasons }) => {
    const [one, other] = [eventOf.get(a), eventOf.get(b)];
    if (!one || !other) return [];
    return [
      {
        ...{ file: 'content/events', line: null, column: null, code: 'near-duplicate' as const },
        message: `Nearly one event (${score.toFixed(2)}): ${named(one)} and ${named(other)}: ${reasons.join('; ')}.`,
        advice: `If they are one, write a file in content/events/ with \`event: ${one.id}\` and \`merge: [${other.id}]\`; else leave it.`,
      },
    ];
  });
}

const named = ({ title, date }: Event): string => `“${title}” (${date?.edtf ?? 'undated'})`;
function superseded({ readings }: Corpus): readonly Problem[] {
  return readings.flatMap(({ article: { file, supersededBy } }) =>
    supersededBy === undefined
      ? []
      : [
          {
            ...{ file, line: null, column: null, code: 'superseded-article' as const },
            message: `An earlier version of content/articles/${supersededBy}.md, kept with all that it tells.`,
            advice: 'Delete it and its capture when nothing in it is needed, or take out `supersededBy:` to keep both.',
          },
        ],
  );
}
