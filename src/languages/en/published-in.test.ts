import { expect, it } from 'vitest';
import { publishedIn } from './published-in.ts';

const page = (dated: readonly string[], prose: string) =>
  publishedIn([...dated.map((text) => ({ text, isProse: false })), { text: prose, isProse: true }]);

const OUTAGE = 'Power went out in half of the town on Friday as the wind rose.';

it.each([
  [['Published Aug. 26, 2021 | Updated 8:41 p.m. Aug. 27, 2021'], OUTAGE, '2021-08-27'],
  [['Published Aug. 26, 2021', 'Updated Aug. 27, 2021'], OUTAGE, '2021-08-27'],
  [['Published Aug. 26, 2021 | Updated Aug. 27, 2021'], OUTAGE.replace('Friday', 'Thursday'), '2021-08-26'],
  [['Published Aug. 26, 2021 | Updated Aug. 27, 2021'], 'The power will be out on Friday.', '2021-08-26'],
  [['Published Aug. 26, 2021 | Updated Sept. 3, 2021'], OUTAGE, '2021-08-26'],
  [['Updated Aug. 27, 2021'], OUTAGE, '2021-08-27'],
  [[], OUTAGE, null],
])('%j before “%s” gives %s', (dated, prose, day) => expect(page(dated, prose)).toBe(day));

it.each([
  ['PORT ASTER, Sept. 22, 2023 /Newsline/ -- Harbor Foods Inc. today named a new chief executive.', '2023-09-22'],
  ['PORT ASTER, Sep 22, 2023 (Newsline) - A ferry ran aground off the cape.', '2023-09-22'],
  ['PORT ASTER, 22 September 2023 (Newsline) — A ferry ran aground off the cape.', '2023-09-22'],
  ['PORT ASTER, Sept. 22 (Newsline) -- A ferry ran aground off the cape.', null],
  ['Port Aster, founded in 1823, is a town of 4,000 - and proud of it.', null],
])('a report that begins “%s” was filed on %s', (prose, day) => expect(page([], prose)).toBe(day));

it('goes by the line above rather than by the dateline', () =>
  expect(page(['Published Sept. 23, 2023'], 'PORT ASTER, Sept. 22, 2023 (Newsline) - A ferry ran aground.')).toBe(
    '2023-09-23',
  ));
