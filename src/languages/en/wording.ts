import type { Wording } from '../../language.ts';
import { mergeWords } from './events/merge-words.ts';
import { explainDate, explainEvidence, showDate } from './explain.ts';

/** What English says of what has been read; loads nothing of what reads it. */
export const wording: Wording = { code: 'en', merging: mergeWords, explainDate, explainEvidence, showDate };
