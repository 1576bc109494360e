import type { KnownRow, ReaderData } from './reader-data.ts';

const LOOKS_AHEAD: readonly string[] = ['scheduled', 'deadline', 'proposed'];

/** Events as known on `day`, in the same order; `null` is today. Later tellings fall away with what only they say. */
export function asKnownOn(data: ReaderData, day: number | null): readonly KnownRow[] {
  if (day === null) return data.rows;
  return data.rows.map((row) => knownRow(row, day));
}

function knownRow(row: KnownRow, day: number): KnownRow {
  const told = row.told.filter(([, reported]) => reported !== null && reported <= day);
  const version = row.versions.findLast(({ from }) => from <= day);
  const { title, date, status, first, last } = version ?? row;
  const certainty = first === null && last === null ? 'undated' : row.certainty;
  const ahead = LOOKS_AHEAD.includes(status) && (last ?? first ?? -Infinity) > day;
  return { ...row, title, date, status, first, last, certainty, told, reported: told.length > 0, ahead };
}

/** Days on which something new was reported, ascending, each once. */
export function reportDays(data: ReaderData): readonly number[] {
  const days = data.rows.flatMap(({ told }) => told.flatMap(([, day]) => day ?? []));
  return [...new Set(days)].sort((a, b) => a - b);
}
