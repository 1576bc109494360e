import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { common, type DaySet, EVERY_DAY, from, hull, unite, upTo } from './day-set.ts';

const stretches = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 12 })).map(([first, length]) => ({
    first,
    last: first + length,
  })),
  { maxLength: 8 },
);
const holds = (days: DaySet, day: number) => days.some(({ first, last }) => first <= day && day <= last);
const days = Array.from({ length: 80 }, (_, day) => day);

describe('a set of days', () => {
  it('joins stretches that overlap or touch, and keeps the others apart', () => {
    expect(
      unite([
        { first: 5, last: 7 },
        { first: 1, last: 2 },
        { first: 8, last: 9 },
      ]),
    ).toEqual([
      { first: 1, last: 2 },
      { first: 5, last: 9 },
    ]);
  });

  it('holds a day when one of its stretches does', () => {
    fc.assert(fc.property(stretches, (some) => days.every((day) => holds(unite(some), day) === holds(some, day))));
  });

  it('shares with another just the days both hold', () => {
    fc.assert(
      fc.property(stretches, stretches, (a, b) =>
        days.every((day) => holds(common(unite(a), unite(b)), day) === (holds(a, day) && holds(b, day))),
      ),
    );
  });

  it('keeps open ends open', () => {
    expect(common(from(5), upTo(9))).toEqual([{ first: 5, last: 9 }]);
    expect(hull(common(EVERY_DAY, from(5)))).toEqual({ first: 5, last: null });
    expect(hull(common(from(6), upTo(5)))).toBeNull();
  });
});
