import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { find, values } from '../../../../test/support/read-times.ts';
import { formatDay, parseEdtf } from '../../../calendar/edtf.ts';
import { resolveTime } from '../../../pipeline/6-date/resolve-time.ts';

/** Words that rules start with, numbers and marks, in any order. */
const WORDS =
  `the last next this past May March August 8 8th 2025 '90s 1990s - – , . : / $ % and to from between until since by of in on at
  Friday Mon. week weeks year years ago later earlier before after early late mid end quarter third half first 10 or 12 a an
  few several p.m. 9 30 noon Christmas Day 's century 18th BC 480 spring fall today night morning overnight every twice daily now
  recently future deadline attack war old long fiscal Q3 FY 2024-08-01 03 04 zone GMT hours 1/2 ½ 99999999999 February 29 30 31`
    .split(/\s+/)
    .filter(Boolean);
const wordy = fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => words.join(' '));
const glued = fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }).map((words) => words.join(''));
const anyText = fc.oneof(wordy, glued, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
const anyPublication = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -200_000, max: 100_000 }).map((day) => formatDay(day)),
  fc
    .tuple(fc.integer({ min: 0, max: 30_000 }), fc.nat(70))
    .map(([day, more]) => `${formatDay(day)}/${formatDay(day + more)}`),
  fc.constantFrom('2022-02-24/..', '../2025-05-16', '2025-05', '2025', '0001-01-01'),
);

const DATE =
  /^(?:(?:BC)?(?:\d{4}|XXXX|\d{3}|\d{2}|\d{3}X|\d{2}XX)(?:-(?:\d{2}|XX|W\d{2}|WXX|Q\d|H\d|SP|SU|FA|WI)(?:-(?:\d{2}|XX|WE|\d))?)?(?:T(?:\d{2}:\d{2}Z?|MO|MI|AF|EV|NI|DT))?|(?:PAST|PRESENT|FUTURE)_REF)$/;
const LENGTH = /^P(?:T?(?:\d+(?:\.\d+)?|X)(?:WE|DE|CE|[SMHDWQY]))$/;

/** A TIMEX3 value; ranges are written with both ends until they are taken apart. */
function isValue(value: string): boolean {
  return value
    .split('/')
    .every((part) => DATE.test(part) || LENGTH.test(part) || part === '..' || /^\d{4}-\d{2}$/.test(part));
}

describe('any text', () => {
  it('gives expressions whose offsets give back their words, in order and apart', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const found of find(text)) {
          expect(text.slice(found.start, found.end)).toBe(found.text);
          expect(found.start).toBeGreaterThanOrEqual(end);
          expect(found.end).toBeGreaterThan(found.start);
          end = found.end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('gives valid EDTF and TIMEX3 values, whatever the publication, and never throws', () => {
    fc.assert(
      fc.property(anyText, anyPublication, anyPublication, (text, published, reference) => {
        for (const found of find(text)) {
          const publication = published === null ? null : parseEdtf(published);
          const { value, date } = resolveTime(found, { publication, reference });
          expect(isValue(value), `${found.text}: ${value}`).toBe(true);
          if (date) expect(parseEdtf(date.edtf), `${found.text}: ${date.edtf}`).not.toBeNull();
          if (date) expect(date.steps.at(-1)?.value).toBe(date.edtf);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('is read as a whole in the order it is written', () => {
    fc.assert(fc.property(anyText, anyPublication, (text, published) => values(text, published).length >= 0));
  });
});
