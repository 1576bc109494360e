import type { Status } from '../../types.ts';

/** What the drawing knows of an event: read from the list, which is the truth. */
export interface DrawnEvent {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly status: Status;
  readonly href: string;
  /** Day numbers; an open end is `null`. */
  readonly first: number | null;
  readonly last: number | null;
  readonly salience: number;
  readonly item: HTMLElement;
}

const STATUSES: readonly string[] = ['occurred', 'ongoing', 'scheduled', 'deadline', 'proposed', 'statement'];

function isStatus(text: string | undefined): text is Status {
  return text !== undefined && STATUSES.includes(text);
}

/** Dated events of the page's list, by the middle of their time. */
export function readEvents(root: ParentNode): readonly DrawnEvent[] {
  const items = [...root.querySelectorAll<HTMLElement>('li.event')];
  return items.flatMap((item) => readEvent(item) ?? []).sort((a, b) => middle(a) - middle(b) || (a.id < b.id ? -1 : 1));
}

function readEvent(item: HTMLElement): DrawnEvent | null {
  const { status, date = '', salience } = item.dataset;
  const link = item.querySelector<HTMLAnchorElement>('h4 a');
  const first = dayOf(item.dataset.first);
  const last = dayOf(item.dataset.last);
  if (!link || !isStatus(status) || (first === null && last === null)) return null;
  const title = link.textContent?.trim() ?? '';
  return {
    id: item.id.slice(2),
    title,
    date,
    status,
    href: link.href,
    first,
    last,
    salience: Number(salience ?? 0),
    item,
  };
}

function dayOf(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

/** Where an event's sign stands: the middle of its time, or its one known end. */
export function middle({ first, last }: DrawnEvent): number {
  if (first === null) return last ?? 0;
  return last === null ? first : (first + last) / 2;
}
