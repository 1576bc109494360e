import { expect, it } from 'vitest';
import { declaredDays } from './published-in.ts';

const page = (dated: readonly string[], prose: string) =>
  declaredDays(
    [...dated.map((text) => ({ text, isProse: false, isKnown: true })), { text: prose, isProse: true, isKnown: false }],
    null,
  ).published;

const OUTAGE = 'Power went out in half of the town on Friday as the wind rose.';

it.each([
  [['Published Aug. 26, 2021 | Updated 8:41 p.m. Aug. 27, 2021'], OUTAGE, '2021-08-27'],
  [['Published Aug. 26, 2021', 'Updated Aug. 27, 2021'], OUTAGE, '2021-08-27'],
  [['Fri 27 Aug 2021 07.14 BST', 'First published on Thu 26 Aug 2021 21.02 BST'], OUTAGE, '2021-08-27'],
  [['Published Aug. 26, 2021 | Updated Aug. 27, 2021'], OUTAGE.replace('Friday', 'Thursday'), '2021-08-26'],
  [['Published Aug. 26, 2021 | Updated Aug. 27, 2021'], 'The power will be out on Friday.', '2021-08-26'],
  [['Published Aug. 26, 2021 | Updated Sept. 3, 2021'], OUTAGE, '2021-08-26'],
  [['Updated Aug. 27, 2021'], OUTAGE, '2021-08-27'],
  [[], OUTAGE, null],
])('%j before “%s” gives %s', (dated, prose, day) => expect(page(dated, prose)).toBe(day));

const LONG = `A strike at two mills of the firm ended on Friday, an official of its largest union told reporters in the town, where hundreds had gathered ${'to hear how it would go on for them'}.`;

it.each([
  [['Release: 03/07/2013'], LONG, null],
  [['Release: 03/09/2013'], LONG, '2013-03-09'],
  [['Release: 08/03/2013'], LONG.replace('Friday', 'Thursday'), '2013-03-08'],
  [['Release: 03/22/2013'], LONG, '2013-03-22'],
])('%j before a report of Friday gives %s', (dated, prose, day) => expect(page(dated, prose)).toBe(day));

it.each([
  ['PORT ASTER, Sept. 22, 2023 /Newsline/ -- Harbor Foods Inc. today named a new chief executive.', '2023-09-22'],
  ['PORT ASTER, Sep 22, 2023 (Newsline) - A ferry ran aground off the cape.', '2023-09-22'],
  ['Sept. 22, 2023 (Newsline) -- A ferry ran aground off the cape.', '2023-09-22'],
  ['PORT ASTER, 22 September 2023 (Newsline) — A ferry ran aground off the cape.', '2023-09-22'],
  ['PORT ASTER, Sept. 22 (Newsline) -- A ferry ran aground off the cape.', null],
  ['Port Aster, founded in 1823, is a town of 4,000 - and proud of it.', null],
])('a report that begins “%s” was filed on %s', (prose, day) => expect(page([], prose)).toBe(day));

it('goes by the line above rather than by the dateline', () =>
  expect(page(['Published Sept. 23, 2023'], 'PORT ASTER, Sept. 22, 2023 (Newsline) - A ferry ran aground.')).toBe(
    '2023-09-23',
  ));

/** A page as it is pasted: what ends like a sentence is prose, the second line the title. */
const pasted = (text: string, isKnown = (_: string) => false) => {
  const lines = text.trim().split('\n');
  return declaredDays(
    lines.map((line) => ({ text: line, isProse: /\.$/.test(line), isKnown: isKnown(line) })),
    'Council sells the cannery',
  ).published;
};
const BODY = 'The council sold the cannery on Thursday.\nThe buyer will brew beer in it from July 3.';

it.each([
  [
    'the line below the title rather than the day of the visit',
    `Monday, May 1, 2023\nHome\nSport\nShop\nCouncil sells the cannery\nMarch 3, 2023\n${BODY}`,
    '2023-03-03',
  ],
  ['no day of the visit', `Monday, May 1, 2023\nHome\nSport\nShop\nCouncil sells the cannery\n${BODY}`, null],
  [
    'the line that the one above says is of the publication',
    `Council sells the cannery\nUpdated\nMarch 4, 2023\nPublished\nMarch 3, 2023\n${BODY}`,
    '2023-03-03',
  ],
  ['the line right above the title', `March 3, 2023\nNews\nCouncil sells the cannery\n${BODY}`, '2023-03-03'],
  [
    'the change that the top of the page tells',
    `Last Updated: March 3, 2023, 02:24 GMT\nHome\nSport\nShop\nCouncil sells the cannery\n${BODY}`,
    '2023-03-03',
  ],
  [
    'the first publication rather than the change above it',
    `March 3, 2023\nCouncil sells the cannery\nUpdated March 9, 2023\n${BODY}`,
    '2023-03-03',
  ],
  [
    'the line right below a headline, though a caption was taken for the title',
    `Herald\nCannery of the old port is sold\nMarch 3, 2023\nElla Marsh\nTom Kerr\nCouncil sells the cannery\n${BODY}`,
    '2023-03-03',
  ],
  ['a line at the foot', `Council sells the cannery\n${BODY}\nMarch 3, 2023`, '2023-03-03'],
  [
    'no day of a related story',
    `Council sells the cannery\n${BODY}\nRelated stories\nFerry fares rise\nMarch 3, 2023`,
    null,
  ],
  [
    'no day under another title',
    `Council sells the cannery\n${BODY}\nFerry fares rise in the spring\nMarch 3, 2023`,
    null,
  ],
  [
    'no day above another title',
    `Council sells the cannery\n${BODY}\nMarch 3, 2023\nFerry fares rise in the spring`,
    null,
  ],
  ['no day of a comment', `Council sells the cannery\n${BODY}\n2 Comments\nrolf\nMarch 3, 2023 at 3:14 pm`, null],
  [
    'no day of a labelled comment',
    `Council sells the cannery\n${BODY}\nComments\nrolf\nPosted March 3, 2023\nGood!`,
    null,
  ],
  ['the address', `https://herald.example/2023/03/03/cannery\nCouncil sells the cannery\n${BODY}`, '2023-03-03'],
  [
    'the address as the page names it',
    `Council sells the cannery\nSource: https://herald.example/news/2023/mar/03/cannery\n${BODY}`,
    '2023-03-03',
  ],
  [
    'no address of another article',
    `Council sells the cannery\n${BODY}\nhttps://herald.example/2023/03/03/ferry`,
    null,
  ],
  [
    'a day in figures by the days in the text',
    `07/04/2023\nCouncil sells the cannery\n${BODY.replace('July 3', '9 April')}`,
    '2023-04-07',
  ],
  [
    'a day in figures by others on the page',
    `07/04/2023\nCouncil sells the cannery\n${BODY}\nOpen house: 06/23/2023`,
    '2023-07-04',
  ],
  ['a day in figures by its weekday', `Friday 07/04/2023\nCouncil sells the cannery\n${BODY}`, '2023-04-07'],
  [
    'a line without a year, in that of the rights',
    `Council sells the cannery\nFri 3 Mar, 09:12\n${BODY}\n© 2024 Herald`,
    '2023-03-03',
  ],
  [
    'a line without a year or weekday, by that in the text',
    `Council sells the cannery\n3 March\n${BODY}\n© 2023 Herald`,
    '2023-03-03',
  ],
  ['no line whose weekday fits no year', `Council sells the cannery\nSun 3 Mar, 09:12\n${BODY}\n© 2023 Herald`, null],
  ['no line without a year on a page without rights', `Council sells the cannery\nFri 3 Mar, 09:12\n${BODY}`, null],
  ['no day in figures that can be two', `07/04/2023\nCouncil sells the cannery\nIt was sold.`, null],
])('takes %s', (_, page, day) => expect(pasted(page)).toBe(day));
