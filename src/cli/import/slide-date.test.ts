import { expect, it } from 'vitest';
import { showDate } from '../../languages/en/show-date.ts';
import { slideDate } from './slide-date.ts';

/** “2024-5-6” as the cells Year, Month and Day; the minus of a year is its own. */
const parts = (text: string) => {
  const [, year = '', month = '', day = ''] = /^([-−]?[^-]*)-?([^-]*)-?(.*)$/.exec(text) ?? [];
  return { year, month, day };
};
const read = (start: string, end: string, shown: string) => slideDate(parts(start), parts(end), shown, showDate);

it.each([
  ['2024-5-6', '', '', '2024-05-06'],
  ['2024-05', '', '', '2024-05'],
  ['2024', '', '', '2024'],
  ['476', '', '', '0476'],
  ['-44-3-15', '', '', '-0043-03-15'],
  ['−44', '', '', '-0043'],
  ['-1', '1', '', '0000/0001'],
  ['2024-5-2', '2024-5-9', '', '2024-05-02/2024-05-09'],
  ['2024-5', '2024-5', '', '2024-05'],
  ['2024-5-2', '2024-6', '', '2024-05-02/2024-06'],
  ['2024.0', '', '', '2024'],
  ['', '', '', null],
])('%s to %j is %j', (start, end, shown, edtf) => expect(read(start, end, shown)).toEqual({ edtf, shown: 'as-given' }));

it.each([
  ['1066', '', 'about 1066', '1066~'],
  ['1066', '', 'c. 1066', '1066~'],
  ['1066-4', '', 'circa April 1066', '1066-04~'],
  ['-44', '', '44 BC', '-0043'],
  ['2021', '', 'Since 2021', '2021/..'],
  ['2019-5-16', '', 'Before May 16, 2019', '../2019-05-16'],
  ['2024', '', 'Spring 2024', '2024-21'],
  ['2024-9', '2024-11', 'autumn 2024', '2024-23'],
  ['1990', '1999', 'the 1990s', '199X'],
  ['1701', '', 'the 18th century', '17XX'],
  ['1914', '1918', '1914–1918', '1914/1918'],
])('%s to %j, shown as “%s”, is %s', (start, end, shown, edtf) =>
  expect(read(start, end, shown)).toEqual({ edtf, shown: 'as-given' }),
);

it.each([
  ['2024-5-6', '', 'The day it rained', '2024-05-06'],
  ['2024', '', 'summer 2019', '2024'],
  ['1990', '1995', 'the 1990s', '1990/1995'],
  ['2024-5-2', '2024-5-9', 'since May 2, 2024', '2024-05-02/2024-05-09'],
  ['', '', 'Long ago', null],
])('%s to %j stays what it is, whatever “%s” says', (start, end, shown, edtf) =>
  expect(read(start, end, shown)).toEqual({ edtf, shown: 'otherwise' }),
);

it.each([
  ['2025-2-30', '', '2025-2-30'],
  ['2025-13', '', '2025-13'],
  ['2025-0', '', '2025-0'],
  ['0', '', '0'],
  ['May 2025', '', 'May 2025'],
  ['2025-May', '', '2025-May'],
  ['-13800000000', '', '-13800000000'],
  ['12025', '', '12025'],
  ['2024-5-9', '2024-5-2', '2024-05-09/2024-05-02'],
  ['', '2024-5-2', '/2024-05-02'],
  ['1e3', '', '1e3'],
])('%s to %j is no date', (start, end, unreadable) => expect(read(start, end, '')).toEqual({ unreadable }));

it('a day without a month is no date', () => {
  expect(slideDate({ year: '2025', month: '', day: '4' }, parts(''), '', showDate)).toEqual({ unreadable: '2025-4' });
});
