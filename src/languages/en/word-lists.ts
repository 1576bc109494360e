import type { Token } from '../../types.ts';
import { COUNTRY_BY_ADJECTIVE } from './actors/data/countries.ts';
import { TITLES } from './actors/data/titles.ts';
import { BREAKS, ROLES } from './grammar/clause-words.ts';
import { startsWithDigit } from './grammar/first-letter.ts';
import { baseOfPast, onlyShapeOf } from './grammar/verb-forms.ts';
import { followsInTime, opensTime, opensTimeBefore } from './time/opening-words.ts';

/**
 * The word lists that rules ask for at nearly every word. Which of them a word is in is worked out once for each
 * distinct word and kept on its tokens, one bit a list: to test a bit costs far less than a look-up.
 */

const NATIONALITIES: ReadonlySet<string> = new Set(
  [...COUNTRY_BY_ADJECTIVE.keys()].map((adjective) => adjective.toLowerCase()),
);

type IsListed = (lower: string) => boolean;

/** By their bits. */
const lists: IsListed[] = [];

/** `Token.lists` of a word. */
export function listsOf(lower: string): number {
  let bits = 0;
  for (const [bit, isListed] of lists.entries()) if (isListed(lower)) bits |= 1 << bit;
  return bits;
}

type AskToken = (token: Pick<Token, 'lists'> | undefined) => boolean;

function listed(isListed: IsListed): AskToken {
  if (lists.length > 31) throw new Error('no bit is left for another word list');
  const bit = 1 << lists.length;
  lists.push(isListed);
  return (token) => token !== undefined && (token.lists & bit) !== 0;
}

function words(text: string): AskToken {
  const list = new Set(text.split(/\s+/));
  return listed((lower) => list.has(lower));
}

/** “however”: what a headline leaves out with its commas. */
export const isAside = words(
  'however meanwhile moreover nevertheless nonetheless furthermore also though instead meantime then too reportedly subsequently',
);

/** A word that stands before names of people: “President”, “Gen.”. */
export const isTitle = listed(
  (lower) => TITLES.has(lower) || (lower.includes('.') && TITLES.has(lower.replace('.', ''))),
);

/** “when”, “who”; a dash, a bracket: where a clause may begin, interrupt another or end. */
export const mayDivideClauses = listed((lower) => ROLES.has(lower) || BREAKS.has(lower));

/** Words of more than one class, of which the tagger often takes the wrong one. */
export const isOftenWrong = words(
  'then first last further open firm that military may live can should goes show chief new fine since',
);

/** From two on. */
export const NUMBER_WORDS: readonly string[] =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** “2019”, “12th”. */
export const beginsWithDigit = listed(startsWithDigit);

export const isNumberWord = listed((lower) => NUMBER_WORDS.includes(lower));

export const isModal = words("will would can could may might shall should must 'll ’ll 'd ’d wo ca cannot");

export const isNegation = words("not n't n’t never cannot hardly nor");

/** A form of “be”. */
export const isBe = words("be is are was were been being am 's 're ’s ’re 'm ’m");

/** A form of “have”. */
export const isHave = words("have has had having 've ’ve");

/** “had rescued 137 people”. */
export const isFiniteHave = words('have has had');

/** A form of “do”. */
export const isDo = words('do does did');

/** “his”, “’s”. */
export const isPossessiveWord = words("his her its their our my your 's ’s whose");

/** “’s”, of a possessor or for “is” and “has”. */
export const isApostropheS = words("'s ’s");

/** “When lawmakers return on Monday, …”: the present of what is yet to come. */
export const opensWhatIsAhead = words('when once if as while until before after');

/** “have either left or …”: what may stand between a verb and its helper. */
export const mayPartVerb = words('either both all each');

/** “The port, officials said, will reopen”. */
export const maySayAside = words('said says added noted explained argued warned');

/** “Norwegian” and the like, in whatever letters. */
export const isNationality = listed((lower) => NATIONALITIES.has(lower));

/** “when contracts covering the workers expired”: what follows is a subject, not yet its verb. */
export const opensBeforeSubject = words('when while because although whereas until unless once');

/** “at least”, “about”: may open a quantity. */
export const mayOpenQuantity = words('at up more less fewer close as over about around nearly almost some under');

/** Before an infinitive, or a preposition. */
export const isTo = words('to');

/** “minutes after the vote”: lengths that only say when. */
export const isLength = words('moments minutes hours days weeks months years');

/** “yesterday”, “2019”: a time may begin with it whatever follows. */
export const isTimeOpening = listed(opensTime);

/** “last”, “the”: a time may begin with it before some words. */
export const mayOpenTime = listed(opensTimeBefore);

/** “harbour”: letters without marks, digits or accents. */
export const isLetters = listed((lower) => /^[a-z]+$/.test(lower));

/** Words that may stand second in a time. */
export const mayFollowInTime = listed(followsInTime);

/** “was”, “given”: one form of a verb and no other. */
export const hasOnlyShape = listed((lower) => onlyShapeOf(lower) !== null);

/** “rescued”, “damaging”, “bans”, “found”: no base. What doesn’t look so is hardly a verb that the tagger missed. */
export const looksInflected = listed(
  (lower) => /[dgs]$/.test(lower) || baseOfPast(lower) !== null || onlyShapeOf(lower) !== null,
);

export const endsInIng = listed((lower) => lower.endsWith('ing'));

export const endsInEd = listed((lower) => lower.endsWith('ed'));

export const endsInS = listed((lower) => lower.endsWith('s'));
