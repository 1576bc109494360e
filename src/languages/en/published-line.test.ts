import { expect, it } from 'vitest';
import { readPublishedLine } from './published-line.ts';

it.each([
  ['March 6, 2008', '2008-03-06'],
  ['6 March 2008', '2008-03-06'],
  ['Published 3 March 2023', '2023-03-03'],
  ['Published: 06:32 AEST, 3 March 2023', '2023-03-03'],
  ['17 Oct 2023 07:48PM (Updated: 17 Oct 2023 10:15PM)', '2023-10-17'],
  ['Updated 3:04 PM EDT, Thu June 5, 2025', '2025-06-05'],
  ['Published - February 12, 2024 09:45 pm IST', '2024-02-12'],
  ['Published 5:02 a.m. ET Sept. 30, 2021', '2021-09-30'],
  ['Mon 3 Mar 2025 14.32 GMT', '2025-03-03'],
  ['First published on Mon 3 Mar 2025 14.32 GMT', '2025-03-03'],
  ['July 14, 2023 4:32 PM GMT+3 Updated 2 hours ago', '2023-07-14'],
  ['March 3, 2023 / 6:30 PM / CBS News', '2023-03-03'],
  ['Posted Wed 22 Feb 2023 at 6:15am, updated Wed 22 Feb 2023 at 11:40am', '2023-02-22'],
  ['Posted Wednesday, March 3, 2021 6:00 am', '2021-03-03'],
  ['2023-03-03T10:00:00Z', '2023-03-03'],
  ['Published 2023-03-03 10:00', '2023-03-03'],
  ['Last updated: 3rd March 2023', '2023-03-03'],
  ['Ellen Marsh | 3 March 2023', '2023-03-03'],
  ['By Ellen Marsh, Staff Writer, March 3, 2023', '2023-03-03'],
  ['September 3, 2022 Stephen Clark', '2022-09-03'],
  ['Ellen Marsh September 3, 2022', '2022-09-03'],
  ['Sept. 3, 2022Updated: Sept. 4, 2022 4:15 p.m.', '2022-09-03'],
  ['3 September 2022 14:05 AEST', '2022-09-03'],
  ['Tue, Mar 5, 2024, 10:00 AM 3 min read', '2024-03-05'],
])('%j declares %s', (line, date) => expect(readPublishedLine(line)?.date).toBe(date));

it.each([
  ['June 21, 2022 11:07 AM EDT / Last Updated 2 years ago', false],
  ['17 Oct 2023 07:48PM (Updated: 17 Oct 2023 10:15PM)', false],
  ['Updated 1603 GMT (0003 HKT) February 19, 2020', true],
  ['Posted on March 3, 2023, updated March 4, 2023', false],
])('%j gives the day of a change: %s', (line, updated) => expect(readPublishedLine(line)?.updated).toBe(updated));

it.each([
  'The bridge fell on November 9, 2019.',
  'Port of Hastings dredging approved – 12 August 2024',
  'Inquiry told of rust warnings — 23 March 2021',
  'An Indonesian navy vessel searches the waters off Manado on Oct 15, 2023. (Photo: AFP)',
  'The contract was signed on May 5, 2020',
  'Storm Kills Dozens March 3, 2023',
  'James Webb Telescope Launched In Space December 25, 2021',
  '← Meridian-2 Launch Delayed Ahead of Storm (September 28, 2021)',
])('%j declares nothing', (line) => expect(readPublishedLine(line)).toBeNull());
