import { describe, expect, it } from 'vitest';
import { tagDocuments } from '../../../cli/times.ts';
import { english } from '../index.ts';

function tagged(text: string, dct: string): readonly string[] {
  const [document] = tagDocuments([{ doc: 'wire', dct, text }], english);
  return (document?.timexes ?? []).map(({ type, value }) => `${type} ${value}`);
}

describe('what wire copy of 1998-11-24 counts and dates', () => {
  it.each<[string, string[]]>([
    ['A 70-year old pensioner was hurt in a two-week long strike.', ['DURATION P2W']],
    ['It was the third fire in as many days; many days passed.', ['DURATION PXD']],
    ['The tanker docked at 1800 hours and had sailed 1800 hours.', ['TIME 1998-11-24T18:00', 'DURATION PT1800H']],
    ["Profit rose in 1996's third quarter and last year's first half.", ['DATE 1996-Q3', 'DATE 1997-H1']],
    ["He said 1997's losses were worse.", ['DATE 1997']],
    ['They spent the night in tents.', ['TIME 1998-11-24TNI']],
    ['They came in the early hours of the morning.', ['TIME 1998-11-24TMO']],
    [
      'In its final months the board met daily; in the early years of the firm, never.',
      ['DURATION PXM', 'SET P1D', 'DURATION PXY'],
    ],
    ['The final day of her leave ended.', []],
    ['A half-hour show; the half-day strike; a first-half goal.', ['DURATION PT30M', 'DURATION PT12H']],
    ['For a number of hours, and some days more, it burned.', ['DURATION PTXH', 'DURATION PXD']],
    ['A number of hourglasses broke.', []],
    ['Fri., May. 3, 1996, was wet.', ['DATE 1996-05-03']],
    ['His deadly 1995 rampage and the bungled 1972 raid were told.', ['DATE 1995', 'DATE 1972']],
    ['The last 2000 runners and the Windows 2000 user met the remaining 1998 dancers.', []],
    ['The eight-month-old venture lost money; the 30-year-old goalkeeper left.', ['DURATION P8M']],
    ['The late-1987 crash hurt; it will lose money through at least 1999.', ['DATE 1987', 'DATE 1999']],
    ['The week before Labor Day was slow.', ['DATE 1998-W36']],
    [
      'The mayor quit on May 3, 1995, and the deputy was chosen the day after May 3.',
      ['DATE 1995-05-03', 'DATE 1995-05-04'],
    ],
    ['They face another week of talks, or another three weeks.', ['DURATION P1W', 'DURATION P3W']],
    ['In the late nineteen fifties he sang.', ['DATE 195']],
    ['In February, a quake of 6.4 points hit the coast.', ['DATE 1998-02']],
    ['Fares will rise 2.5 percent on Friday.', ['DATE 1998-11-27']],
    ['It struck on Sunday. All will have tents by 6 p.m., she said.', ['DATE 1998-11-22', 'TIME 1998-11-24T18:00']],
    ['He was hurt two Sundays ago.', ['DATE 1998-11-15']],
    ['The fund pays interest semiannually.', ['SET P6M']],
    ['The board meets each March and every few weeks.', ['SET XXXX-03', 'SET PXW']],
    ['By midyear the dam was done; at mid-week it rained.', ['DATE 1998', 'DATE 1998-W48']],
    ['Saturday, the 28th, is the deadline; on Tuesday the first tents rose.', ['DATE 1998-11-28', 'DATE 1998-11-24']],
    ['The other day he rang, and moments ago he came in.', ['DATE PAST_REF', 'DATE PAST_REF']],
    ['In the winter of 1987-88 it snowed; at 05:30 hrs it cleared.', ['DATE 1987-WI', 'TIME 1998-11-24T05:30']],
    ['In the prior-year period it lost money; early fiscal 1991 was better.', ['DATE 1997', 'DATE 1991']],
    ['He served 8 months of a 2-1/2 year term; the 2-1 vote was close.', ['DURATION P8M', 'DURATION P2.5Y']],
    ['Her first hundred days ended; hundreds of years lay ahead.', ['DURATION P100D', 'DURATION PXY']],
    ['They spent the last month in court and won the last year.', ['DURATION P1M', 'DATE 1997']],
    ['He came on a Friday afternoon, and left on a Friday flight.', ['DATE PAST_REF', 'DATE 1998-11-20']],
    ['The mayor prepares to mark the day on Thursday.', ['DATE 1998-11-26']],
    ['The pier burned on Oct. 21. At 2:18 p.m., two boats had left.', ['DATE 1998-10-21', 'TIME 1998-10-21T14:18']],
    ['First posted 23:37:00 05/21/1998; he ran it in 2:10:45.', ['TIME 1998-05-21T23:37']],
    ['She was killed June 24, 1995, while looking into a June 20 fire.', ['DATE 1995-06-24', 'DATE 1995-06-20']],
    ['In February, a ship rammed the pier. In February, the merged fleet will sail.', ['DATE 1998-02', 'DATE 1999-02']],
    ['The operation would decide about the boy, hurt early Wednesday.', ['DATE 1998-11-18']],
    ['She will appear before the bench, then speak early Wednesday.', ['DATE 1998-11-25']],
  ])('%j holds %j', (text, expected) => expect(tagged(text, '1998-11-24')).toEqual(expected));
});
