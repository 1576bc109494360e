import { addressesAtRisk } from '../addresses/addresses-at-risk.ts';
import { readAddresses } from '../addresses/read-addresses.ts';
import { parseEdtf } from '../calendar/edtf.ts';
import { type Problem, severityOf } from '../errors.ts';
import { nodeDisk } from '../io/node-disk.ts';
import { wording } from '../languages/en/wording.ts';
import { isSupported } from '../languages/wordings.ts';
import type { Corpus, PublicationEvidence } from '../types.ts';
import { byPlace, type CommandResult, counted, type Terminal } from './command.ts';
import { nearDuplicates } from './near-duplicates.ts';
import { projectCorpus } from './project-corpus.ts';
import { unsureEvents } from './unsure-events.ts';
import { printWorklist, worklist } from './worklist.ts';

/** Reasons for an inferred day that are shown. */
const MOST_EVIDENCE = 4;

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
  const disk = nodeDisk(terminal.root);
  const rules = new TextDecoder().decode((await disk.read('content/site.yml')) ?? new Uint8Array());
  const lost = addressesAtRisk(corpus, await readAddresses(disk), rules);
  const all = [...[...problems, ...lost].sort(byPlace), ...needingAPerson(corpus)];
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
    ...nearDuplicates(corpus),
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
    const why = mostTelling(evidence).map((reason) => `\n    ${wording.explainEvidence(reason)}`);
    const more = evidence.length - why.length;
    if (more > 0) why.push(`\n    and ${counted(more, 'sentence')} more that ${more === 1 ? 'fits' : 'fit'} it`);
    return [
      {
        ...place,
        code: 'publication-inferred',
        message: `Published ${wording.showDate(date)} (${date}), inferred:${why.join('')}`,
        advice,
      },
    ];
  });
}

/** Those that leave fewest days, in the order of the text. */
function mostTelling(evidence: readonly PublicationEvidence[]): readonly PublicationEvidence[] {
  if (evidence.length <= MOST_EVIDENCE) return evidence;
  const tightest = [...evidence].sort((a, b) => daysLeft(a) - daysLeft(b) || firstDay(b) - firstDay(a));
  const chosen = new Set(tightest.slice(0, MOST_EVIDENCE));
  return evidence.filter((reason) => chosen.has(reason));
}

const firstDay = ({ bounds }: PublicationEvidence): number => parseEdtf(bounds)?.first ?? -Infinity;

function daysLeft({ bounds }: PublicationEvidence): number {
  const allowed = parseEdtf(bounds);
  return !allowed || allowed.first === null || allowed.last === null ? Infinity : allowed.last - allowed.first;
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
  return events
    .filter(({ editedBy }) => editedBy === null)
    .flatMap((event) =>
      event.disagreements.map(({ field, values, update }) => ({
        ...{ file: `content/events/${event.id}.md`, line: null, column: null, code: 'sources-disagree' as const },
        message: `Sources of “${event.title}” differ on ${field}: ${values.map(({ value, articles }) => `${value} — ${articles.join(', ')}`).join(' / ')}${update ? ' (an update)' : ''}.`,
        advice: `Readers see both. Write that file with \`event: ${event.id}\` and what you stand by, or nothing else if you looked.`,
      })),
    );
}

function superseded({ readings }: Corpus): readonly Problem[] {
  return readings.flatMap(({ article: { file, supersededBy, capture } }) =>
    supersededBy === undefined
      ? []
      : [
          {
            ...{ file, line: null, column: null, code: 'superseded-article' as const },
            message: `An earlier version of content/articles/${supersededBy}.md, kept with all that it tells.`,
            advice: `Delete it${capture === null ? '' : ` and ${capture}`} when nothing in it is needed, or take out \`supersededBy:\` to keep both.`,
          },
        ],
  );
}
