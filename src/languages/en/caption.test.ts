import { expect, it } from 'vitest';
import { isCaption } from './caption.ts';

it.each([
  'A man covers the windows of a bar in the French Quarter on Aug. 27, 2021, in New Orleans.',
  'Rescuers search the wreckage near Palit, Monday, Feb. 28, 2022.',
  'Ballots are shown at the county fairgrounds on 19 November 2021.',
  'The mayor speaks to reporters outside the court on May 3, 2022 (Tom Kell/The Post)',
  'Clockwise from top: small bones; beaks from a stomach; a filter recovered from a stranded whale in May.',
  'From left, Ann Hay, Tom Kell and the mayor in Hull on Monday.',
])('“%s” is a caption', (line) => expect(isCaption(line)).toBe(true));

it.each([
  'The storm made landfall on Aug. 29, 2005.',
  'The council signed a contract with the shipping line on 2 February 2024.',
  'The crew lost control of the fire near the harbour on 2 February 2024.',
  'The trial begins on Oct. 3, 2025.',
  'From left and right came calls for Hay to go on Monday.',
  'The mayor will speak to reporters on May 3, 2022.',
  '“She walks to work,” he said on May 3, 2022.',
  'The lease ends on May 3, 2022, and the owners leave the city.',
])('“%s” is prose', (line) => expect(isCaption(line)).toBe(false));

it('a credit on the line below tells a caption', () => {
  const line = 'Villagers wade along a flooded lane in Vohilava on Sunday, April 13, 2025.';
  expect(isCaption(line, 'Ravo Hanta/AFP via Getty Images')).toBe(true);
  expect(isCaption(line, 'The water came in the night.')).toBe(false);
  expect(isCaption('The storm came ashore on April 12, 2025.', 'Ravo Hanta/AFP via Getty Images')).toBe(false);
});
