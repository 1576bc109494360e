import { lengthInDays, parseEdtf } from '../../calendar/edtf.ts';
import type { MergeWords } from '../../language.ts';
import type { ArticleSlug, Disagreement, Telling } from '../../types.ts';
import { sameName } from '../7-merge/names.ts';
import { figuresThatDiffer } from './figures-that-differ.ts';
import { outcomesThatDiffer } from './outcomes-that-differ.ts';
import { placesThatDiffer } from './places-that-differ.ts';

/** What one telling says of something. */
export interface Claim {
  readonly value: string;
  readonly telling: Telling;
}

/** What a language knows of places and outcomes. */
export type DifferWords = Pick<MergeWords, 'countryOf' | 'outcomes'>;

/** Where an event's sources differ: days, places, who said it, what was agreed, and how many. */
export function findDisagreements(tellings: readonly Telling[], words: DifferWords): readonly Disagreement[] {
  // Most events have one telling, and nobody to differ from.
  if (tellings.length < 2) return [];
  const found = [
    differ('date', daysOf(tellings)),
    differ('place', placesThatDiffer(tellings, words.countryOf)),
    differ('speaker', speakersOf(tellings)),
    differ('outcome', outcomesThatDiffer(tellings, words.outcomes)),
    ...figuresThatDiffer(tellings).map(({ unit, claims, update }) => differ(`figure: ${unit}`, claims, update)),
  ];
  return found.flatMap((disagreement) => disagreement ?? []);
}

/** Each value with who says so, in the order given; `null` when there are not two. */
function differ(field: string, claims: readonly Claim[], update = false): Disagreement | null {
  const values = [...Map.groupBy(claims, ({ value }) => value)].map(([value, said]) => ({
    value,
    articles: articlesOf(said),
  }));
  return values.length < 2 ? null : { field, values, update };
}

const articlesOf = (claims: readonly Claim[]): readonly ArticleSlug[] =>
  [...new Set(claims.map(({ telling }) => telling.mention.article))].sort();

const byValue = (a: Claim, b: Claim): number => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0);

/** Days that the words name. A month or a week that holds the day doesn't differ from it. */
function daysOf(tellings: readonly Telling[]): readonly Claim[] {
  const claims = tellings.flatMap((telling) => {
    const { dateAsTold, date, time } = telling.mention;
    const parsed = date && dateAsTold ? parseEdtf(date.edtf) : null;
    if (!date || !parsed || parsed.approximate || time.from === 'publication') return [];
    return lengthInDays(parsed) === 1 ? [{ value: date.edtf, telling }] : [];
  });
  return claims.sort(byValue);
}

/** Who is said to have said it; one person's names count as one, by the fullest. “A barber” may be any of them. */
function speakersOf(tellings: readonly Telling[]): readonly Claim[] {
  const spoken = tellings.flatMap((telling) => {
    const { speaker, status } = telling.mention;
    return speaker && status === 'statement' ? [{ speaker, telling }] : [];
  });
  const named = spoken.filter(({ speaker }) => speaker.type !== 'group');
  const said = named.length > 0 ? named : spoken;
  const fullest = [...said].sort((a, b) => b.speaker.name.length - a.speaker.name.length);
  const claims = said.map(({ speaker, telling }) => {
    const name = fullest.find((other) => sameName(other.speaker, speaker));
    return { value: name?.speaker.name ?? speaker.name, telling };
  });
  return claims.sort(byValue);
}
