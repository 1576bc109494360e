import { expect, it } from 'vitest';
import type { Mention, MentionTime, TimeExpression, TimeForm } from '../../types.ts';
import { mentionOf } from '../7-merge/mention-for-tests.ts';
import { dayTold } from './day-told.ts';

const expression = (form: TimeForm): TimeExpression => ({
  ...{ sentence: 0, start: 0, end: 0, text: '', rule: '', type: 'DATE', form },
  ...{ modifier: null, relation: null, direction: null },
});
const told = (time: MentionTime, form: TimeForm, others: readonly Mention[] = []) => {
  const mention = { ...mentionOf({ quote: 'The ferry sank.', what: 'sink' }), time };
  return dayTold({ mentions: [...others, mention], times: [expression(form)] }, mention);
};
const byExpression = { from: 'expression', expression: 0 } as const;
const news = { weekday: null, monthAndDay: null };

it.each<[string, TimeForm, unknown]>([
  ['on Thursday', { kind: 'calendar', weekday: 4 }, { weekday: 4, monthAndDay: null }],
  ['on Dec. 11', { kind: 'calendar', month: 12, day: 11 }, { weekday: null, monthAndDay: '12-11' }],
  [
    'late on Friday',
    { kind: 'clock', clock: { part: 'NI' }, of: { kind: 'calendar', weekday: 5 } },
    { weekday: 5, monthAndDay: null },
  ],
  ['yesterday', { kind: 'shift', unit: 'day', by: -1, from: 'publication' }, news],
  ['at 8 p.m.', { kind: 'clock', clock: { hour: 20 }, of: null }, news],
])('“%s” tells of a day', (_, form, expected) => expect(told(byExpression, form)).toEqual(expected));

it.each<[string, TimeForm]>([
  ['in 2004', { kind: 'calendar', year: 2004 }],
  ['in December', { kind: 'calendar', month: 12 }],
  ['two days later', { kind: 'shift', unit: 'day', by: 2, from: 'reference' }],
  ['a week ago', { kind: 'shift', unit: 'week', by: -1, from: 'publication' }],
])('“%s” tells of no day', (_, form) => expect(told(byExpression, form)).toBeNull());

it('is what another mention of the same occasion tells, and news where the report is what dates it', () => {
  const first = { ...mentionOf({ quote: 'The ferry sank.', what: 'sink' }), time: byExpression };
  const same = { from: 'mention', mention: 0, order: 'same', reason: '' } as const;
  const thursday: TimeForm = { kind: 'calendar', weekday: 4 };
  expect(told(same, thursday, [first])).toEqual({ weekday: 4, monthAndDay: null });
  expect(told({ ...same, order: 'before' }, thursday, [first])).toBeNull();
  expect(told({ from: 'publication', reason: '' }, thursday)).toEqual(news);
});
