import type { Token } from '../../../types.ts';
import { isPastShape } from './tag-classes.ts';
import { verbShape } from './verb-shape.ts';

/** “Lao Cai”: a part of a name that the tagger takes for a helper. */
export const isNoHelper = ({ pos, text }: Token, before: Token | undefined): boolean =>
  pos === 'AUX' && before?.pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(text) && !HELPERS.test(text);

/** “A trial date’s been set”. */
export const isHas = (tokens: readonly Token[], index: number, { text, pos }: Token): boolean =>
  pos === 'PART' && /^['’]s$/.test(text) && tokens[index + 1]?.lower === 'been';

/** “spokesperson Will Marsh said”. */
export const isNamedWill = (tokens: readonly Token[], index: number, { text }: Token): boolean => {
  if (text !== 'Will') return false;
  const [name, verb] = [tokens[index + 1], tokens[index + 2]];
  return name?.pos === 'PROPN' && (verb?.text === ',' || (verb?.pos === 'VERB' && isPastShape(verbShape(verb))));
};

const HELPERS =
  /^(?:Is|Are|Was|Were|Has|Have|Had|Does|Do|Did|Can|Could|May|Might|Must|Shall|Should|Would|Will|Be|Been)$/;
