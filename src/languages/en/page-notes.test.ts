import { expect, it } from 'vitest';
import { lineReason } from './line-reason.ts';

it.each([
  '4-Minute Listen',
  '(3 min)',
  'Estimated 3 minutes',
  '14 shares',
  'Updated 3 hours ago',
  'Edited by: Ana Ruiz',
  'Reporting from Port Aster, Maine.',
  'Appeared in the October 8, 2025, print edition as ‘Importers Tally Refunds’.',
  'Follow The Courier on Facebook, X and Instagram.',
  'Write to Ana Ruiz at ana.ruiz@courier.example',
  'When you purchase through links on our site, we may earn an affiliate commission.',
  'Note from the author: Hi, this is Ana. Thanks for reading. Become a member today.',
  'This material may not be published, broadcast, rewritten, or redistributed.',
  'SOURCE Harbor Foods Inc.',
  'This story has been corrected to show that the lease ran out on May 31, not May 1.',
  'An earlier version of this article misstated the day of the vote.',
  'From: Department for River and Coast',
  'The Harbor Press is an independent global news organization dedicated to factual reporting. Founded in 1846, it remains the most trusted source of fast, accurate, unbiased news in all formats.',
])('%j is furniture', (line) => expect(lineReason(line)).not.toBeNull());

it.each([
  '42',
  '42 people were hurt.',
  'Four minutes later the bridge fell.',
  'Edited by nobody, the letters were printed in 1931.',
  'Reporting from the front was banned, the court said.',
  'The print edition sold out within an hour.',
  'From the roof they saw the sea.',
  'He became a member of the council in 2009.',
  'Write the law again, the judge told them.',
  'Harbor Foods is an independent maker of soups. It was founded in 1846 and closed last week.',
])('%j may be of an article', (line) => expect(lineReason(line)).toBeNull());
