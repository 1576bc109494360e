import { escapeHtml } from '../../feeds/plain-text.ts';
import { SIGN_SHAPES } from '../../site/sign-shapes.ts';
import type { Status } from '../../types.ts';
import { type Style, TypeCase, widthOf, wrapLines } from './letters.ts';

/** As wide and as tall as a link’s picture is elsewhere. */
export const POSTER_WIDTH_PX = 1200;
export const POSTER_HEIGHT_PX = 630;

/** What a poster says; each text on one line. */
export interface PosterContent {
  readonly publisher: string;
  readonly title: string;
  /** How much there is, and of when. */
  readonly about: string;
  /** The most salient first; as many are shown as there is room for, in the order of time. */
  readonly events: readonly PosterEvent[];
  /** Density over time, a path in a box of 1000 × 40; empty without dates. */
  readonly density: string;
  /** The stretch that the events lie in, where in the 1000 it begins and ends, and what its ends are called. */
  readonly ends: readonly { readonly at: number; readonly name: string }[];
}

export interface PosterEvent {
  /** Place in the order of time. */
  readonly order: number;
  readonly title: string;
  readonly date: string;
  readonly status: Status;
  /** “Said by Ada Hart”. */
  readonly statusLine: string;
}

/** The site's own colours on paper. */
const PAPER = '#fbf9f4';
const INK = '#1c1a16';
const QUIET = '#5d574b';
const LINE = '#ddd6c6';
const COLOURS: Readonly<Record<Status, string>> = {
  ...{ occurred: INK, ongoing: INK, statement: '#1f4f74' },
  ...{ scheduled: '#6b4a00', deadline: '#6b4a00', proposed: '#6b4a00' },
};

const TITLE: Style = { face: 'serif', sizePx: 58, colour: INK, bolder: 0.018 };
const EVENT: Style = { face: 'serif', sizePx: 33, colour: INK };
const DATE: Style = { face: 'sans', sizePx: 22, colour: INK, bolder: 0.055 };
const PLAIN: Style = { face: 'sans', sizePx: 22, colour: QUIET, bolder: 0.025 };

const MARGIN = 64;
const WIDTH = POSTER_WIDTH_PX - 2 * MARGIN;
const LINE_HEIGHT = 66;
const EVENT_HEIGHT = 78;
/** Where the list has to end and the density begins. */
const LIST_END = 530;

/** A timeline as a picture: its title, what stands out of it, and how its events lie in time. */
export function drawPoster(content: PosterContent): string {
  const { publisher, title, about, events } = content;
  const letters = new TypeCase();
  const heading = wrapLines(title, TITLE, WIDTH, 2);
  const below = 72 + heading.length * LINE_HEIGHT + 50;
  const room = Math.max(0, Math.floor((LIST_END - below) / EVENT_HEIGHT));
  const listed = events.slice(0, room).sort((a, b) => a.order - b.order);
  const parts = [
    line(letters, publisher, MARGIN, 70, PLAIN),
    ...heading.map((text, at) => letters.setLine(text, MARGIN, 136 + at * LINE_HEIGHT, TITLE)),
    line(letters, about, MARGIN, below, PLAIN),
    ...listed.map((event, at) => drawEvent(letters, event, below + 54 + at * EVENT_HEIGHT)),
    drawDensity(letters, content),
  ];
  const size = `width="${POSTER_WIDTH_PX}" height="${POSTER_HEIGHT_PX}"`;
  const name = `<title>${escapeHtml(title)}</title><desc>${escapeHtml([about, ...listed.map(told)].join(' · '))}</desc>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${POSTER_WIDTH_PX} ${POSTER_HEIGHT_PX}" role="img">${name}${letters.definitions}<rect ${size} fill="${PAPER}"/>${parts.join('')}</svg>\n`;
}

const told = ({ date, statusLine, title }: PosterEvent): string => `${date}, ${statusLine}: ${title}`;

function line(letters: TypeCase, text: string, x: number, y: number, style: Style): string {
  const [fitted = ''] = wrapLines(text, style, POSTER_WIDTH_PX - MARGIN - x, 1);
  return letters.setLine(fitted, x, y, style);
}

function drawEvent(letters: TypeCase, { title, date, status, statusLine }: PosterEvent, y: number): string {
  const x = MARGIN + 44;
  const colour = COLOURS[status];
  const sign = `<g transform="translate(${MARGIN} ${y - 20}) scale(1.5)" color="${colour}">${SIGN_SHAPES[status]}</g>`;
  const said = line(letters, statusLine, x + widthOf(date, DATE) + 18, y, { ...PLAIN, colour });
  return `${sign}${line(letters, date, x, y, DATE)}${said}${line(letters, title, x, y + 37, EVENT)}`;
}

function drawDensity(letters: TypeCase, { density, ends }: PosterContent): string {
  if (density === '') return '';
  const scale = WIDTH / 1000;
  const axis = `<path d="M${MARGIN} 580.5h${WIDTH}" stroke="${LINE}" stroke-width="2"/>`;
  const names = ends.map(({ at, name }, index) => {
    const before = index === 0 ? 0 : widthOf(name, PLAIN);
    return line(letters, name, Math.max(MARGIN, MARGIN + at * scale - before), 608, PLAIN);
  });
  return `<path transform="translate(${MARGIN} 540) scale(${scale} 1)" fill="${QUIET}" d="${density}"/>${axis}${names.join('')}`;
}
