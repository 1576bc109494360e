import type { Token } from '../../../types.ts';
import { startsWithCapital } from '../grammar/first-letter.ts';
import { isTitle } from '../word-lists.ts';
import { isGivenName } from './data/given-names.ts';
import { ORGANISATION_WORDS, PLACE_WORDS } from './data/organisations.ts';
import { type FoundName, typeOf } from './found-name.ts';
import { splitRun } from './split-run.ts';

/** Names of a sentence, in order; `masked` tokens (times) hold none. */
export function findNames(tokens: readonly Token[], masked: readonly boolean[]): readonly FoundName[] {
  const names: FoundName[] = [];
  let index = 0;
  while (index < tokens.length) {
    if (!isNameToken(tokens, index) || masked[index]) {
      index++;
      continue;
    }
    const party = pastParty(tokens, index);
    if (party > index) {
      index = party;
      continue;
    }
    const end = runEnd(tokens, masked, index);
    names.push(...splitRun(tokens, index, end));
    index = end;
  }
  return names;
}

/** “, D-W.Va.,”, “(R-Ala.)”: a party and a state name nobody. */
function pastParty(tokens: readonly Token[], at: number): number {
  const [party, hyphen] = [tokens[at], tokens[at + 1]];
  if (!/^[DRI]$/.test(party?.text ?? '') || hyphen?.text !== '-' || !/^[,(]$/.test(tokens[at - 1]?.text ?? ''))
    return at;
  let end = at + 2;
  while (end < at + LONGEST_PARTY && tokens[end] && !/^[,)]$/.test(tokens[end]?.text ?? '')) end++;
  return /^[,)]$/.test(tokens[end]?.text ?? '') ? end : at;
}

const LONGEST_PARTY = 8;

function isNameToken(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  switch (token.pos) {
    case 'PROPN':
      return startsWithCapital(token.text) && !token.text.startsWith("I'") && !token.text.startsWith('I’');
    case 'NOUN':
      return startsWithCapital(token.text) && (tokens[index - 1]?.pos === 'PROPN' || endsOffice(tokens, index));
    case 'NUM':
      return startsWithCapital(token.text) && countsInName(tokens, index);
    default:
      return false;
  }
}

/** “Department of Justice”, “Board of Trade”: a common word in capitals that says what a body is for. */
const endsOffice = (tokens: readonly Token[], index: number): boolean =>
  /^(?:of|for)$/.test(tokens[index - 1]?.text ?? '') && ORGANISATION_WORDS.has(tokens[index - 2]?.text ?? '');

/** “of Two Harbors”: a number in capitals where no sentence opens. */
const countsInName = (tokens: readonly Token[], index: number): boolean =>
  /^(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twelve|Twenty)$/.test(tokens[index]?.text ?? '') &&
  /^(?:ADP|DET|VERB|PART)$/.test(tokens[index - 1]?.pos ?? '') &&
  tokens[index + 1]?.pos === 'PROPN' &&
  /^\p{Lu}\p{Ll}/u.test(tokens[index + 1]?.text ?? '');

function runEnd(tokens: readonly Token[], masked: readonly boolean[], from: number): number {
  let end = from + 1;
  while (end < tokens.length && !masked[end]) {
    const token = tokens[end];
    const previous = tokens[end - 1];
    if (!token || !previous) break;
    const glued = token.start === previous.end && /^[\p{L}\d-]/u.test(token.text);
    const nickname = pastNickname(tokens, masked, end);
    if (nickname > end) end = nickname;
    else if (glued || isNameToken(tokens, end)) end++;
    else if (continuesName(tokens, masked, end)) end += 2;
    else if (JOINTS.has(token.text) && continuesName(tokens, masked, end + 1)) end += 3;
    else break;
  }
  return end;
}

/** “Charles “Lucky” Hay”, “Vincent “The Chin” Moss”: what somebody is called stands within the name. */
function pastNickname(tokens: readonly Token[], masked: readonly boolean[], at: number): number {
  const close = closingOf(tokens[at]?.text ?? '');
  if (close === undefined || tokens[at + 1]?.start !== tokens[at]?.end) return at;
  const end = tokens.findIndex(({ text }, index) => index > at + 1 && index < at + LONGEST_NICKNAME && text === close);
  if (end < 0 || masked[end + 1] || !isNameToken(tokens, end + 1) || tokens[end]?.end === tokens[end + 1]?.start)
    return at;
  return tokens.slice(at + 1, end).every(({ text }) => startsWithCapital(text) || text === 'the') ? end + 1 : at;
}

/** The mark that closes what a mark opens. */
function closingOf(mark: string): string | undefined {
  switch (mark) {
    case '“':
      return '”';
    case '‘':
      return '’';
    case '"':
      return mark;
    default:
      return undefined;
  }
}

/** A nickname has up to three words between its marks. */
const LONGEST_NICKNAME = 5;

function continuesName(tokens: readonly Token[], masked: readonly boolean[], at: number): boolean {
  if (masked[at + 1] || !isNameToken(tokens, at + 1)) return false;
  const word = tokens[at]?.lower ?? '';
  if ((word.length <= LONGEST_JOINT && JOINTS.has(word)) || /^(?:Without|Against|Beyond)$/.test(tokens[at]?.text ?? ''))
    return true;
  if (word === 'for' && BODIES.has(tokens[at - 1]?.text ?? '')) return true;
  if (word === 'and' || word === 'for') return leadsToOrganisation(tokens, masked, at + 1);
  return word === 'of' && (ORGANISATION_WORDS.has(tokens[at - 1]?.text ?? '') || leadsToPlace(tokens, at));
}

const JOINTS = new Set([
  'de',
  'da',
  'del',
  'di',
  'al',
  'bin',
  'ibn',
  'von',
  'van',
  'der',
  'den',
  'la',
  'le',
  'el',
  'du',
  'dos',
  '-',
  '&',
]);

/** Most words are longer. */
const LONGEST_JOINT = Math.max(...[...JOINTS].map(({ length }) => length));

/** “Department for Education”, “Center for Biological Diversity”: what is for something is one name with it. */
const BODIES = new Set(
  'Department Ministry Center Centre Institute Council Campaign Coalition Alliance Foundation Fund Office Agency Association Society Movement Forum Bureau Commission Academy Network Initiative Committee Union Front Party Congress'.split(
    ' ',
  ),
);

/** “Prince of Wales Bridge”. */
function leadsToPlace(tokens: readonly Token[], of: number): boolean {
  const from = of + 1;
  if (!isTitle(tokens[of - 1])) return false;
  const end = [from + 1, from + 2].find((at) => isNameToken(tokens, at) && !isNameToken(tokens, at + 1));
  return end !== undefined && isNameToken(tokens, from) && PLACE_WORDS.has(tokens[end]?.text ?? '');
}

/** “Competition and Markets Authority”: a common word ends the name, and no name of its own stands before. */
function leadsToOrganisation(tokens: readonly Token[], masked: readonly boolean[], from: number): boolean {
  const before = tokens[from - 2]?.text ?? '';
  if (ORGANISATION_WORDS.has(before) || typeOf(before, []) !== 'unknown' || isGivenName(tokens[from - 3]?.text ?? ''))
    return false;
  let end = from;
  while (end < from + 4 && isNameToken(tokens, end) && !masked[end]) end++;
  const last = tokens[end - 1]?.text ?? '';
  if (end - from < 2) return false;
  // “the United Food and Commercial Workers”
  if (MEMBERS.has(last)) return /^the$/i.test(tokens[from - 4]?.text ?? '') && tokens[from - 3]?.text === 'United';
  return (
    ORGANISATION_WORDS.has(last) &&
    (/^(?:the|US|U\.S\.|UK)$/i.test(tokens[from - 3]?.text ?? '') || /(?:ic|al)$/.test(before))
  );
}

/** Whom a union is of. */
const MEMBERS = new Set([
  'Workers',
  'Employees',
  'Engineers',
  'Drivers',
  'Teachers',
  'Nurses',
  'Officers',
  'Machinists',
]);
