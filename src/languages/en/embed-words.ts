import type { PinWords } from '../../embed/known.ts';
import type { Left, System } from '../../embed/systems.ts';
import type { Way } from '../../embed/ways.ts';
import { CALENDAR_WORDS, messages, TURNED_BACK_WORDS } from './messages.ts';

/** What the panel with codes for other people's pages says. */
export const embedWords = {
  title: 'Embed this',
  pageTitle: 'Using a timeline in an article',
  intro: 'Put this into an article. It brings its own text, loads nothing from anyone else and sets no cookies.',
  help: 'What WordPress, Ghost, Drupal, newsletters and feed readers make of it',
  rootless: 'These addresses begin at the root of this site: put the site’s own address before each.',
  theme: 'Colours',
  themes: { '': 'as the reader’s device', light: 'light', dark: 'dark' },
  width: 'Column',
  widths: [
    [280, '280 px, a narrow phone'],
    [360, '360 px, a phone'],
    [640, '640 px, an article'],
    [720, '720 px, a wide article'],
  ],
  known: 'As of today: without later reports, or any of an unknown day',
  now: 'What is known today',
  preview: 'Show a preview',
  previewed: 'Preview',
  measured: '{height} px tall at {width} px, as measured here',
  copy: 'Copy',
  copied: 'Copied',
} as const;

export const EMBED_WAYS: Readonly<Record<Way, { readonly title: string; readonly about: string }>> = {
  address: {
    title: 'The address alone',
    about: 'On a line of its own in WordPress, Ghost and other systems that know oEmbed, and in e-mail.',
  },
  frame: {
    title: 'A frame',
    about: 'Where HTML is allowed and scripts aren’t. Its height is fixed: in a narrower column the list scrolls.',
  },
  script: {
    title: 'A frame with a script',
    about: 'The same, and the script (1 KB, no cookies) makes each frame as tall as what is in it.',
  },
  element: {
    title: 'A list that becomes a frame',
    about:
      'A list of dates and links that feed readers, newsletters and printers show; where the script runs, the timeline takes its place.',
  },
  picture: {
    title: 'A picture that leads to it',
    about:
      'For newsletters, and for systems that keep no frame. It shows what stands out; it is made anew with the site.',
  },
};

export const SYSTEM_WORDS: Readonly<Record<System, string>> = {
  wordpress: 'WordPress, pasted by an editor',
  wordpressFiltered: 'WordPress, pasted by an author who may not use HTML freely',
  ghost: 'Ghost, on the web',
  drupalFull: 'Drupal, Full HTML',
  drupalBasic: 'Drupal, Basic HTML',
  newsletter: 'Newsletters and e-mail, also Ghost’s',
  feed: 'Feed readers',
};

export const LEFT_WORDS: Readonly<Record<Left, string>> = {
  fitting: 'the timeline, as tall as it is',
  fixed: 'the timeline, at a fixed height',
  list: 'dates and links',
  picture: 'a picture that leads to it',
  link: 'a link',
  nothing: 'nothing',
};

/** What a frame says that is pinned to a day. */
export const KNOWN_WORDS: PinWords = {
  ...TURNED_BACK_WORDS,
  calendar: CALENDAR_WORDS,
  asKnown: 'As known on {day}',
  nothingYet: 'Nothing of this had been reported by {day}',
  undated: messages.undatedTitle,
  tooLong: 'As known today: the list of this timeline is too long to be turned back here',
};
