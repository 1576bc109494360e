import type { CalendarWords } from '../words.ts';
import type { KnownWords } from './known-view.ts';

/** Words of the catalogue that the timeline's script says itself. `{name}` is filled in. */
export interface ReaderWords extends KnownWords {
  readonly kinds: Readonly<Record<string, string>>;
  readonly certainties: Readonly<Record<string, string>>;
  /** `{n}`, `{total}` */
  readonly showing: string;
  readonly showingAll: string;
  /** `{when}` */
  readonly within: string;
  /** `{day}` */
  readonly knownOn: string;
  readonly nothing: string;
  /** `{n}` */
  readonly leastOption: string;
  readonly anyNumber: string;
  /** Of a filter's values, beside what else is chosen. */
  readonly noValues: string;
  /** `{value}` */
  readonly remove: string;
  /** `{n}`, `{total}` */
  readonly more: string;
  readonly loadingSearch: string;
  readonly searchFailed: string;
  readonly both: string;
  /** `{name}` */
  readonly onlyOne: string;
  readonly chooseSource: string;
  /** `{both}`, `{a}`, `{b}`, `{differ}` */
  readonly compared: string;
  /** `{first}`, `{second}` */
  readonly comparing: string;
  /** `{words}` */
  readonly searched: string;
  readonly calendar: CalendarWords;
}
