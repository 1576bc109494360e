import { formatEdtf, overlaps, type ParsedEdtf, parseEdtf } from '../../calendar/edtf.ts';
import type { Edtf } from '../../types.ts';
import type { DateParts } from './slide.ts';

/** What became of a slide's dates. */
export type SlideDate =
  | { readonly edtf: Edtf | null; readonly shown: 'as-given' | 'otherwise' }
  | { readonly unreadable: string };

/**
 * A slide's dates as EDTF. `displayDate` makes it vaguer or finer where its words are how `showDate` shows such a
 * date (“about 1066”, “the 1990s”, “summer 2024”, “since 2021”); `shown` tells whether its words stay.
 */
export function slideDate(
  start: DateParts,
  end: DateParts,
  displayDate: string,
  showDate: (date: Edtf) => string,
): SlideDate {
  const first = oneDate(start);
  const last = oneDate(end);
  if (first === undefined) return { unreadable: written(start) };
  if (last === undefined) return { unreadable: written(end) };
  if (first === null)
    return last === null ? { edtf: null, shown: displayDate ? 'otherwise' : 'as-given' } : { unreadable: `/${last}` };
  const plain = last === null || last === first ? first : `${first}/${last}`;
  const bounds = parseEdtf(plain);
  if (!bounds) return { unreadable: plain };
  if (displayDate === '') return { edtf: plain, shown: 'as-given' };
  const wanted = comparable(displayDate);
  const fitting = candidates(plain).filter((each) => allows(bounds, last !== null, parseEdtf(each)));
  const meant = fitting.find((each) => comparable(showDate(each)) === wanted);
  return meant === undefined ? { edtf: plain, shown: 'otherwise' } : { edtf: meant, shown: 'as-given' };
}

/** `null` where nothing is written; `undefined` for what is no date. */
function oneDate({ year, month, day }: DateParts): Edtf | null | undefined {
  if (!year && !month && !day) return null;
  if (!year || (day && !month)) return undefined;
  const [y, m, d] = [wholeNumber(year), wholeNumber(month), wholeNumber(day)];
  if (y === undefined || y === 0 || Number.isNaN(y) || Number.isNaN(m) || Number.isNaN(d)) return undefined;
  if (m !== undefined && (m < 1 || m > 12)) return undefined;
  const edtf = formatEdtf({
    year: y < 0 ? y + 1 : y,
    ...(m === undefined ? {} : { month: m }),
    ...(d === undefined ? {} : { day: d }),
  });
  return parseEdtf(edtf) ? edtf : undefined;
}

/** `undefined` for nothing, `NaN` for anything but a whole number. */
function wholeNumber(text: string): number | undefined {
  if (text === '') return undefined;
  return /^[-−]?\d{1,6}(?:\.0)?$/.test(text) ? Number(text.replace('−', '-')) : Number.NaN;
}

const written = ({ year, month, day }: DateParts): string => [year || '?', month, day].filter(Boolean).join('-');

/** The date itself first, then what a person may mean by it. */
function candidates(plain: Edtf): readonly Edtf[] {
  const [first = '', last] = plain.split('/');
  const year = /^\d{4}/.exec(first)?.[0];
  const coarser = year ? [`${year.slice(0, 3)}X`, `${year.slice(0, 2)}XX`] : [];
  const seasons = /^-?\d{4}/.exec(first)?.[0];
  return [
    plain,
    ...(last === undefined
      ? [`${first}~`, `${first}?`, `${first}%`, `${first}/..`, `../${first}`]
      : [`${first}~/${last}~`]),
    ...(seasons ? [21, 22, 23, 24].map((season) => `${seasons}-${season}`) : []),
    ...coarser.flatMap((each) => [each, `${each}~`]),
  ];
}

/** What both ends fix stays as it is; a single date may be part of what is meant, or the other way round. */
function allows(bounds: ParsedEdtf, both: boolean, candidate: ParsedEdtf | null): boolean {
  if (!candidate) return false;
  return both ? candidate.first === bounds.first && candidate.last === bounds.last : overlaps(candidate, bounds);
}

/** Words that mean the same are the same. */
function comparable(shown: string): string {
  return shown
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^(?:c\.|ca\.|circa|around|approximately) ?/, 'about ')
    .replace(/^(?:before|until|by) /, 'on or before ')
    .replace(/\bautumn\b/, 'fall')
    .replace(/\bbc$/, 'bce');
}
