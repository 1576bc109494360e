import { scaleLinear, scaleUtc } from 'd3-scale';
import type { Selection } from 'd3-selection';
import type { DayWindow } from './busiest-window.ts';
import { type LabelBox, placeLabels } from './place-labels.ts';
import { type DrawnEvent, middle } from './read-events.ts';
import { SHAPES } from './shapes.ts';

export interface Layout {
  readonly widthPx: number;
  readonly heightPx: number;
}

type Stage = Selection<SVGSVGElement, unknown, null, undefined>;

const MS_PER_DAY = 86_400_000;
const LANE_PX = 22;
const AXIS_PX = 26;
const LABEL_GAP_PX = 10;
const LETTER_PX = 6.6;
const LONGEST_LABEL = 52;
const SHORTEST_LABEL = 20;
const TOP_PX = 12;

/** Draws the events of a window: marks on the axis, reaches for what isn't one day, labels in lanes above. */
export function draw(
  stage: Stage,
  events: readonly DrawnEvent[],
  window: DayWindow,
  { widthPx, heightPx }: Layout,
): void {
  const scale = scaleLinear([window.first, window.last], [0, widthPx]);
  const axisY = heightPx - AXIS_PX - 16;
  const lanes = Math.max(1, Math.floor((axisY - TOP_PX) / LANE_PX));
  drawAxis(stage, window, widthPx, heightPx, axisY);
  const visible = events.map((event) => isVisible(event, window));
  const x = events.map((event) => Math.min(widthPx - 8, Math.max(8, scale(middle(event)))));
  const reachStart = ({ first, last }: DrawnEvent) => scale(first ?? (last ?? 0) - reachOf(window));
  const reachEnd = ({ first, last }: DrawnEvent) => scale(last ?? (first ?? 0) + reachOf(window));
  const letters = Math.max(SHORTEST_LABEL, Math.min(LONGEST_LABEL, Math.floor(widthPx / (LETTER_PX * 2.2))));
  const boxes = events.map((event, index) =>
    labelBox(
      shorten(event.title, letters),
      event.salience,
      x[index] ?? 0,
      [reachStart(event), reachEnd(event)],
      widthPx,
      visible[index] ?? false,
    ),
  );
  const lane = placeLabels(boxes, lanes, LABEL_GAP_PX, widthPx);
  const yOf = (index: number) => {
    const placed = lane[index] ?? null;
    return placed === null ? axisY : axisY - 20 - placed * LANE_PX;
  };
  drawStems(stage, events, x, axisY, (index) => (visible[index] && lane[index] !== null ? yOf(index) : axisY));
  const all = joinMarks(stage, events);
  all.attr('visibility', (_, index) => (visible[index] ? 'visible' : 'hidden'));
  all
    .select('.reach')
    .attr('x1', reachStart)
    .attr('x2', reachEnd)
    .attr('y1', (_, index) => yOf(index))
    .attr('y2', (_, index) => yOf(index))
    .attr('visibility', ({ first, last }) => (first === last ? 'hidden' : 'inherit'));
  all
    .select('.shape')
    .attr('d', ({ status }) => SHAPES[status])
    .attr('transform', (_, index) => `translate(${x[index]},${yOf(index)})`);
  all
    .select('.ring')
    .attr('cx', (_, index) => x[index] ?? 0)
    .attr('cy', (_, index) => yOf(index));
  all
    .select('text')
    .text(({ title }) => shorten(title, letters))
    .attr('text-anchor', (_, index) => (boxes[index]?.before ? 'end' : 'start'))
    .attr('x', (_, index) => boxes[index]?.textX ?? 0)
    .attr('y', (_, index) => yOf(index) + 4)
    .attr('visibility', (_, index) => (lane[index] === null ? 'hidden' : 'inherit'));
}

interface MarkBox extends LabelBox {
  /** The label stands before its sign. */
  readonly before: boolean;
  readonly textX: number;
}

/** Sign, reach and label as one box: the label stands before the sign where it would leave the drawing after it. */
function labelBox(
  text: string,
  weight: number,
  x: number,
  reach: readonly [number, number],
  widthPx: number,
  visible: boolean,
): MarkBox {
  const label = text.length * LETTER_PX;
  const right = Math.min(Math.max(x, reach[1]), widthPx - 8);
  const left = Math.max(Math.min(x, reach[0]), 8);
  const before = right + 12 + label > widthPx && left - 12 - label > 0;
  const start = before ? left - 12 - label : left - 8;
  const width = right - left + 20 + label;
  const textX = before ? left - 12 : right + 12;
  return { x: visible ? start : -1e6, width: Math.min(width, widthPx), weight, before, textX };
}

function drawStems(
  stage: Stage,
  events: readonly DrawnEvent[],
  x: readonly number[],
  axisY: number,
  topOf: (index: number) => number | undefined,
): void {
  const stems = stage
    .select<SVGGElement>('g.stems')
    .selectAll<SVGLineElement, DrawnEvent>('line')
    .data([...events], ({ id }) => id);
  stems
    .enter()
    .append('line')
    .attr('stroke', 'var(--line)')
    .merge(stems)
    .attr('x1', (_, index) => x[index] ?? 0)
    .attr('x2', (_, index) => x[index] ?? 0)
    .attr('y1', axisY)
    .attr('y2', (_, index) => topOf(index) ?? axisY);
}

function joinMarks(stage: Stage, events: readonly DrawnEvent[]) {
  const marks = stage
    .select<SVGGElement>('g.marks')
    .selectAll<SVGAElement, DrawnEvent>('a.mark')
    .data([...events], ({ id }) => id);
  const entered = marks.enter().append<SVGAElement>('svg:a').attr('class', 'mark').attr('tabindex', -1);
  entered.append('line').attr('class', 'reach').attr('stroke-linecap', 'round');
  entered.append('path').attr('class', 'shape');
  entered.append('circle').attr('class', 'ring').attr('r', 11);
  entered.append('text');
  return entered
    .merge(marks)
    .attr('href', ({ href }) => href)
    .attr('data-id', ({ id }) => id)
    .attr('data-status', ({ status }) => status)
    .attr('aria-label', ({ title, date }) => `${title}, ${date}`);
}

function isVisible({ first, last }: DrawnEvent, window: DayWindow): boolean {
  return (first ?? last ?? 0) <= window.last && (last ?? first ?? 0) >= window.first;
}

/** How far the end of an open interval is drawn before it fades. */
function reachOf({ first, last }: DayWindow): number {
  return (last - first) * 0.06;
}

/** A title in at most so many letters, cut between words. */
function shorten(title: string, letters: number): string {
  if (title.length <= letters) return title;
  const cut = title.slice(0, letters);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), letters - 14)).replace(/[,:;“(]$/, '')}…`;
}

function drawAxis(stage: Stage, window: DayWindow, widthPx: number, heightPx: number, axisY: number): void {
  const time = scaleUtc([new Date(window.first * MS_PER_DAY), new Date(window.last * MS_PER_DAY)], [0, widthPx]);
  const count = Math.max(2, Math.floor(widthPx / 110));
  const format = time.tickFormat(count);
  const ticks = time.ticks(count).filter((tick) => time(tick) > 24 && time(tick) < widthPx - 24);
  stage.select('.axis').attr('x1', 0).attr('x2', widthPx).attr('y1', axisY).attr('y2', axisY);
  const groups = stage
    .select<SVGGElement>('g.ticks')
    .selectAll<SVGGElement, Date>('g.tick')
    .data(ticks, (tick) => tick.getTime());
  groups.exit().remove();
  const entered = groups.enter().append('g').attr('class', 'tick');
  entered
    .append('line')
    .attr('y1', axisY + 10)
    .attr('y2', axisY + 18);
  entered
    .append('text')
    .attr('text-anchor', 'middle')
    .attr('y', heightPx - 6);
  entered
    .merge(groups)
    .attr('transform', (tick) => `translate(${time(tick)},0)`)
    .select('text')
    .text((tick) => format(tick).replace(' 0', ' '));
}
