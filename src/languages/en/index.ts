import type { Language } from '../../language.ts';
import { authorIn } from './author-in.ts';
import { readDateline } from './dateline.ts';
import { mergeWords } from './events/merge-words.ts';
import { explainDate, explainEvidence, showDate } from './explain.ts';
import { findFurniture } from './furniture.ts';
import { readMentions } from './mentions.ts';
import { readPageLine } from './page-line.ts';
import { splitBlocks } from './sentences.ts';
import { findTimes } from './time/index.ts';

/** English as newspapers write it. */
export const english: Language = {
  code: 'en',
  furniture: findFurniture,
  pageLine: readPageLine,
  authorIn,
  dateline: readDateline,
  sentences: splitBlocks,
  times: findTimes,
  mentions: readMentions,
  merging: mergeWords,
  explainDate,
  explainEvidence,
  showDate,
};
