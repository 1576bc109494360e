import type { Language } from '../../language.ts';
import type { Mention } from '../../types.ts';

/** The happenings an article reports. */
export function readMentions(_input: Parameters<Language['mentions']>[0]): readonly Mention[] {
  return [];
}
