import { lengthInDays, parseEdtf } from '../../calendar/edtf.ts';
import type { ArticleSlug, Disagreement, Telling } from '../../types.ts';
import { foldName } from '../7-merge/names.ts';

interface Claim {
  readonly value: string;
  readonly telling: Telling;
}

/** Where an event's sources differ: days, places, and figures of one unit. */
export function findDisagreements(tellings: readonly Telling[]): readonly Disagreement[] {
  return [differ('date', daysOf(tellings)), differ('place', placesOf(tellings)), ...figuresOf(tellings)].flatMap(
    (disagreement) => disagreement ?? [],
  );
}

/** Each value with who says so; `null` when there are not two. */
function differ(field: string, claims: readonly Claim[], update = false): Disagreement | null {
  const byValue = [...Map.groupBy(claims, ({ value }) => value)].sort(([a], [b]) => (a < b ? -1 : 1));
  if (byValue.length < 2) return null;
  const values = byValue.map(([value, said]) => ({ value, articles: articlesOf(said) }));
  return { field, values, update };
}

const articlesOf = (claims: readonly Claim[]): readonly ArticleSlug[] =>
  [...new Set(claims.map(({ telling }) => telling.mention.article))].sort();

function daysOf(tellings: readonly Telling[]): readonly Claim[] {
  return tellings.flatMap((telling) => {
    const { date, time } = telling.mention;
    const parsed = date ? parseEdtf(date.edtf) : null;
    if (!date || !parsed || parsed.approximate || time.from === 'publication') return [];
    return lengthInDays(parsed) === 1 ? [{ value: date.edtf, telling }] : [];
  });
}

/** Places of which none is part of another's name: “Kyiv” and “Kyiv region” agree. */
function placesOf(tellings: readonly Telling[]): readonly Claim[] {
  const claims = tellings.flatMap((telling) => {
    const { place, status } = telling.mention;
    return place && status !== 'statement' && status !== 'deadline' ? [{ value: place, telling }] : [];
  });
  const folded = [...new Set(claims.map(({ value }) => foldName(value)))];
  const apart = (name: string) =>
    folded.every((other) => other === name || !(other.includes(name) || name.includes(other)));
  return claims.filter(({ value }) => apart(foldName(value)));
}

/** Figures of one unit, where each article gives one only: two of its own may count different things. */
function figuresOf(tellings: readonly Telling[]): readonly (Disagreement | null)[] {
  const claims = tellings.flatMap((telling) =>
    telling.mention.figures.map((figure) => ({
      unit: figure.unit,
      number: figure.value,
      value: figure.asWritten,
      telling,
    })),
  );
  const byUnit = [...Map.groupBy(claims, ({ unit }) => unit)].sort(([a], [b]) => (a < b ? -1 : 1));
  return byUnit.map(([unit, ofUnit]) => {
    const byArticle = Map.groupBy(ofUnit, ({ telling }) => telling.mention.article);
    const clear = ofUnit.filter(({ telling }) => {
      const own = byArticle.get(telling.mention.article) ?? [];
      return new Set(own.map(({ number }) => number)).size === 1;
    });
    if (new Set(clear.map(({ number }) => number)).size < 2) return null;
    return differ(`figure: ${unit}`, clear, isUpdate(clear));
  });
}

/** Whether each later report gives as much or more: a toll that rises, not a quarrel. */
function isUpdate(claims: readonly { readonly number: number; readonly telling: Telling }[]): boolean {
  const reports = claims.map(({ number, telling }) => {
    const reported = telling.reported ? parseEdtf(telling.reported) : null;
    return { number, first: reported?.first ?? null, last: reported?.last ?? null };
  });
  return reports.every((a) =>
    reports.every((b) => a.number >= b.number || (a.last !== null && b.first !== null && a.last < b.first)),
  );
}
