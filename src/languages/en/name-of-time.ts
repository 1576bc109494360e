import { UNDATED } from '../../calendar/stretches.ts';
import { showDate } from './show-date.ts';

const NUMBERED = /^(-?\d{4}-\d\d-\d\d|[a-z]+)-(\d+)$/;

/** What a reader calls a stretch of time: “2024”, “May 2024”, “May 3, 2024 (2)”, “Without a date”. */
export function nameOfTime(name: string | null): string {
  const [, base = name ?? '', number] = NUMBERED.exec(name ?? '') ?? [];
  const shown = base === UNDATED ? 'Without a date' : showDate(base);
  return number === undefined ? shown : `${shown} (${number})`;
}
