import type { Way } from './ways.ts';

/** Where timelines get pasted. */
export const SYSTEMS = [
  'wordpress',
  'wordpressFiltered',
  'ghost',
  'drupalFull',
  'drupalBasic',
  'newsletter',
  'feed',
] as const;
export type System = (typeof SYSTEMS)[number];

/**
 * What readers get to see of a code: the timeline as tall as it is, a frame of the height in the code, dates and links,
 * a picture that leads to it, the address as a link, or nothing.
 */
export type Left = 'fitting' | 'fixed' | 'list' | 'picture' | 'link' | 'nothing';

/** What each system leaves of each way, as delivered: somebody may have set theirs to allow more or less. */
export const LEFT: Readonly<Record<System, Readonly<Record<Way, Left>>>> = {
  wordpress: { address: 'fitting', frame: 'fixed', script: 'fitting', element: 'fitting', picture: 'picture' },
  wordpressFiltered: { address: 'fitting', frame: 'nothing', script: 'nothing', element: 'list', picture: 'picture' },
  ghost: { address: 'fitting', frame: 'fixed', script: 'fitting', element: 'fitting', picture: 'picture' },
  drupalFull: { address: 'link', frame: 'fixed', script: 'fitting', element: 'fitting', picture: 'picture' },
  drupalBasic: { address: 'link', frame: 'nothing', script: 'nothing', element: 'list', picture: 'picture' },
  newsletter: { address: 'link', frame: 'nothing', script: 'nothing', element: 'list', picture: 'picture' },
  feed: { address: 'link', frame: 'nothing', script: 'nothing', element: 'list', picture: 'picture' },
};
