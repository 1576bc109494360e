import type { Language } from '../../../language.ts';
import type { TimeExpression } from '../../../types.ts';

/** Time expressions of one sentence. */
export function findTimes(_sentence: Parameters<Language['times']>[0]): readonly TimeExpression[] {
  return [];
}
