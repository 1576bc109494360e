import type { Token } from '../../../types.ts';
import type { VerbGroup } from './verb-groups.ts';

/** “in a statement posted late Sunday”, “in a video released on Friday”: what was said there, not what was done. */
export const isPosted = (noun: Token | undefined, { lemma }: Pick<VerbGroup, 'lemma'>): boolean =>
  /^(?:post|publish|release|issue|circulate|broadcast|air|deliver|upload|share|send|sign|date|address|record|film|read)$/.test(
    lemma,
  ) &&
  /^(?:statement|post|video|letter|message|interview|speech|address|email|memo|tweet|blog|recording|clip|note|notice|report|filing|bulletin|document)$/.test(
    noun?.lemma ?? '',
  );
