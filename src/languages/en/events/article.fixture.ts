import type { CalendarForm, Mention, Sentence, TimeExpression, TimeForm, TimeRelation } from '../../../types.ts';
import { readMentions } from '../mentions.ts';
import { splitSentences } from '../sentences.ts';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const RELATIONS: readonly TimeRelation[] = [
  'on',
  'by',
  'since',
  'until',
  'before',
  'after',
  'during',
  'within',
  'from',
  'for',
];

/** A whole article read without the time grammar: its time expressions stand in braces, “on {Monday}”. */
export function readMarked(text: string): readonly Mention[] {
  const plain = text.replaceAll(/[{}]/g, '');
  const paragraphs = text.split('\n').filter((line) => line.trim() !== '');
  const sentences: Sentence[] = [];
  const times: TimeExpression[] = [];
  for (const [block, paragraph] of paragraphs.entries()) addParagraph(paragraph, block, sentences, times);
  const blocks = paragraphs.map((_, index) => ({ start: index, end: index + 1, kind: 'paragraph' as const }));
  const clean = { article: 'told', text: plain, blocks, runs: [], omitted: [], dateline: null };
  return readMentions({ clean, title: '', sentences, times });
}

function addParagraph(marked: string, block: number, sentences: Sentence[], times: TimeExpression[]): void {
  const text = marked.replaceAll(/[{}]/g, '');
  const found = markedTimes(marked);
  for (const span of splitSentences(text)) {
    const index = sentences.length;
    const part = text.slice(span.start, span.end);
    sentences.push({
      index,
      block,
      position: { article: 'told', start: span.start, end: span.end },
      text: part,
      tokens: span.tokens,
      quotations: [...part.matchAll(/“[^”]*”/g)].map((match) => ({
        start: match.index + 1,
        end: match.index + match[0].length - 1,
      })),
    });
    for (const time of found)
      if (time.start >= span.start && time.start < span.end) times.push(expressionOf(time, text, index, span.start));
  }
}

function markedTimes(marked: string): readonly { readonly start: number; readonly text: string }[] {
  let removed = 0;
  return [...marked.matchAll(/\{([^}]*)\}/g)].map((match) => {
    const start = match.index - removed;
    removed += 2;
    return { start, text: match[1] ?? '' };
  });
}

function expressionOf(
  time: { readonly start: number; readonly text: string },
  text: string,
  sentence: number,
  from: number,
): TimeExpression {
  const before = text
    .slice(0, time.start)
    .trim()
    .split(/\s+/)
    .slice(-2)
    .map((word) => word.toLowerCase());
  const relation =
    RELATIONS.find((name) => before.at(-1) === name || (before.at(-1) === 'the' && before[0] === name)) ?? null;
  const start = time.start - from;
  return {
    sentence,
    start,
    end: start + time.text.length,
    text: time.text,
    rule: 'marked',
    type: 'DATE',
    form: formOf(time.text),
    modifier: null,
    relation,
    direction: null,
  };
}

function formOf(text: string): TimeForm {
  const weekday = WEEKDAYS.findIndex((day) => text.toLowerCase().includes(day)) + 1;
  const year = /\b(?:19|20)\d\d\b/.exec(text)?.[0];
  const day = /\b\d{1,2}\b/.exec(text)?.[0];
  if (/^(?:last|next|this) (?:week|month|year)$/i.test(text))
    return {
      kind: 'relative',
      of: { kind: 'unit', unit: 'week' },
      shift: text.startsWith('next') ? 1 : -1,
      from: 'publication',
    };
  const form: CalendarForm = {
    kind: 'calendar',
    ...(isWeekday(weekday) ? { weekday } : {}),
    ...(year ? { year: Number(year) } : {}),
    ...(day ? { month: 1, day: Number(day) } : {}),
  };
  return form;
}

const isWeekday = (number: number): number is 1 | 2 | 3 | 4 | 5 | 6 | 7 => number >= 1 && number <= 7;

/** How a mention is dated, in short: `Monday`, `publication`, `same 0`, `-`. */
export function datedBy(mention: Mention, text: string): string {
  const { time } = mention;
  if (time.from === 'expression') return [...text.matchAll(/\{([^}]*)\}/g)][time.expression]?.[1] ?? '?';
  if (time.from === 'mention') return `${time.order} ${time.mention}`;
  return time.from === 'publication' ? 'publication' : '-';
}
