import { certaintyWords, statusLine } from '../languages/en/messages.ts';
import { wording } from '../languages/en/wording.ts';
import { periodsOf } from '../site/dates.ts';
import { leadingTelling } from '../site/tellings.ts';
import type { Event } from '../types.ts';
import type { EmbedSubject } from './subject.ts';

/** What stands beside the text of an event: padding, spine and sign. */
const BESIDE_PX = 72;
/** A piece of text in the frame's type: how wide a character is on average, and how high a line. */
const TITLE = { character: 9, line: 21.5 };
const QUOTE = { character: 7.5, line: 26.35 };
const MINOR = { character: 7.9, line: 22.5 };

/**
 * How tall a frame of this width is about to be, in pixels: within a tenth of what a browser makes of it, from 500 px on.
 * For where nobody can measure; fonts differ from one reader to the next.
 */
export function guessHeight({ events, kind }: EmbedSubject, widthPx: number): number {
  const periods = periodsOf(events);
  const width = Math.max(100, widthPx - BESIDE_PX);
  const listed = events.reduce((sum, event) => sum + eventHeight(event, width), 0);
  const around = kind === 'event' ? 90 : 115 + periods.length * 55;
  return Math.ceil(around + listed);
}

function eventHeight(event: Event, width: number): number {
  const quote = leadingTelling(event)?.mention.quote ?? '';
  const date = event.date ? wording.showDate(event.date.edtf) : '';
  const minor = `${date}   ${statusLine(event)}   ${certaintyWords(event)}`;
  const tall = (text: string, { character, line }: typeof TITLE) => line * Math.ceil((text.length * character) / width);
  return 85 + tall(minor, MINOR) + tall(event.title, TITLE) + tall(quote, QUOTE);
}
