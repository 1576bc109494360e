import type { Language } from '../../language.ts';
import { authorIn } from './author-in.ts';
import { readDateline } from './dateline.ts';
import { findFurniture } from './furniture.ts';
import { readMentions } from './mentions.ts';
import { readPageLine } from './page-line.ts';
import { splitBlocks } from './sentences.ts';
import { findTimes } from './time/find-times.ts';
import { wording } from './wording.ts';

/** English as newspapers write it. */
export const english: Language = {
  ...wording,
  furniture: findFurniture,
  pageLine: readPageLine,
  authorIn,
  dateline: readDateline,
  sentences: splitBlocks,
  times: findTimes,
  mentions: readMentions,
};
