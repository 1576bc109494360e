import { attributes, takesClause } from '../status/reporting-verbs.ts';
import { isLength, isTitle } from '../word-lists.ts';
import { type Place, previousWord, wordAt } from './clause-breaks.ts';
import type { Segment } from './clause-tree.ts';
import { type ClauseRole, NEEDS_SUBJECT, SAYING } from './clause-words.ts';
import { hasNounPhrase } from './noun-phrases.ts';
import type { VerbGroup } from './verb-groups.ts';

/** “a hearing before a judge is set for May”: what is held before somebody. */
const PROCEEDINGS = new Set('hearing trial appearance testimony case appeal arraignment proceeding'.split(' '));

export function beginsClause(
  place: Place,
  word: string,
  index: number,
  group: VerbGroup,
  finite: VerbGroup | null,
  current: Segment,
): boolean {
  const token = place.tokens[index];
  if (word === 'should') return token?.pos === 'SCONJ';
  const least = wordAt(place.tokens, index + 1) === 'at' && wordAt(place.tokens, index + 2) === 'least';
  if (least && NEEDS_SUBJECT.has(word)) return false;
  if (index === (current.finite?.last ?? index) + 1 && isOrderedReport(place, current.finite, group, word))
    return false;
  if (word === 'whether' && wordAt(place.tokens, index + 1) === 'to') return false;
  if (word === 'because' && wordAt(place.tokens, index + 1) === 'of') return false;
  if (!finite || (word === 'that' && (token?.pos === 'DET' || place.masked[index]))) return false;
  if (word === 'than' && /^(?:more|less|fewer|other|rather)$/.test(wordAt(place.tokens, index - 1))) return false;
  if (word === 'as' && /^(?:well|far|soon|long|much|many)$/.test(wordAt(place.tokens, index + 1))) return false;
  if (word === 'as' && (NAMED_AS.has(wordAt(place.tokens, index - 1)) || isOffice(place, index + 1))) return false;
  // “when protesting”, but “when Greeks protesting there threw stones”
  const hasSubject = word === 'when' && /^(?:NOUN|PROPN)$/.test(place.tokens[index + 1]?.pos ?? '');
  if (group.form === 'gerund' && group.first - index <= 2 && !(hasSubject && group.first === index + 2)) return false;
  if (HOLDS_PHRASE.has(word) && isVerbless(place, index, group, current)) return false;
  // “the biggest since the war and comes a week after”: the verb has another subject
  if (NEEDS_SUBJECT.has(word) && place.tokens[previousWord(place, group.first, index)]?.pos === 'CCONJ') return false;
  if (
    NEEDS_SUBJECT.has(word) &&
    (place.masked[index + 1] || (wordAt(place.tokens, index + 1) === 'the' && place.masked[index + 2]))
  )
    return false;
  const preposed = token?.pos === 'ADP' || (word === 'since' && place.tokens[index + 1]?.pos === 'DET');
  if (/^(?:after|before|until|since)$/.test(word) && group.perfect && group.tense === 'present' && preposed)
    return false;
  if (word === 'before' && PROCEEDINGS.has(place.tokens[index - 1]?.lemma ?? '')) return false;
  if (current.finite === null && isWithinSubject(place, current, index, group)) return false;
  if (NEEDS_SUBJECT.has(word)) return group.form !== 'gerund' && leadsToVerb(place, index, group);
  if (word === 'what' || word === 'how') return group.form !== 'infinitive';
  return true;
}

const HOLDS_PHRASE = new Set(['while', 'when', 'if', 'though', 'although', 'once']);

/** “While in prison, she wrote a book”, “When under oath he denied it”: a phrase that opens the sentence, and no clause. */
function isVerbless({ tokens, masked }: Place, index: number, { first, last }: VerbGroup, { start }: Segment): boolean {
  if (index !== start || tokens[index + 1]?.pos !== 'ADP' || masked[index + 1]) return false;
  const comma = tokens.findIndex(({ text }, at) => at > index && text === ',');
  if (comma > index && comma < first) return true;
  const goesOn = comma > last && tokens[comma + 1]?.pos === 'PRON' && !attributes(tokens[comma + 2]?.lemma ?? '');
  return tokens[first - 1]?.pos === 'PRON' && !goesOn;
}

/** “who served as mayor until …”: what somebody is, and no subject. */
const isOffice = ({ tokens }: Place, at: number): boolean =>
  isTitle(tokens[at]) && /^(?:until|till|from|for|in|since|and|,)$/.test(wordAt(tokens, at + 1));

/** “Protests after the shooting lasted 11 nights”: the only verb is that of what opens the sentence. */
function isWithinSubject(
  { tokens }: Place,
  { start, role }: Segment,
  index: number,
  { last, form }: VerbGroup,
): boolean {
  if (role !== 'main' || form !== 'finite' || index === start || index > start + 5) return false;
  if (!/^(?:after|before|since)$/.test(wordAt(tokens, index)) || tokens[index - 1]?.pos !== 'NOUN') return false;
  // “Two days after the ferry lost power and sank, …”
  if (isLength(tokens[index - 1])) return false;
  if (!tokens.slice(start, index).every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(pos))) return false;
  const next = tokens.findIndex(({ pos }, at) => at > last && (pos === 'VERB' || pos === 'AUX'));
  return next < 0 || tokens[next - 1]?.pos === 'CCONJ';
}

/** “known as the bagman”. */
const NAMED_AS = new Set(
  'known described regarded seen identified viewed hailed billed cited listed dubbed portrayed remembered'.split(' '),
);

/** “A review ordered after his arrest found that …”: what found it is the review. */
const isOrderedReport = (place: Place, finite: VerbGroup | null, group: VerbGroup, word: string): boolean =>
  finite?.ambiguous === true &&
  /^(?:after|before|following|since)$/.test(word) &&
  place.tokens[finite.first - 1]?.pos === 'NOUN' &&
  group.form === 'finite' &&
  wordAt(place.tokens, group.last + 1) === 'that';

/** “endorsed a plan that she laid out”: no “that” opens what these govern. */
const TAKING_NOUNS = new Set('endorse unveil oppose rebuff welcome praise denounce condemn cite decry'.split(' '));

export function roleAt(place: Place, current: Segment, word: string, role: ClauseRole, index: number): ClauseRole {
  if (word !== 'that') return role;
  // “said it had failed, and that the strike would go ahead”
  if (current.role === 'complement' && place.tokens[index - 1]?.pos === 'CCONJ') return 'complement';
  const last = current.parts[current.parts.length - 1] ?? current.finite;
  const governor = last && current.finite && last.first < current.finite.first ? current.finite : last;
  if (!governor || !takesClause(governor.lemma)) return 'relative';
  const before = place.tokens[index - 1];
  // “called it retaliation for strikes on Thursday that killed 22”
  if (place.masked[index - 1] && !SAYING.has(governor.lemma) && place.tokens[index + 1]?.pos === 'VERB')
    return 'relative';
  if (before?.pos === 'NOUN' && TAKING_NOUNS.has(governor.lemma)) return 'relative';
  const afterNoun = before?.pos === 'NOUN' && !place.masked[index - 1] && index - governor.last > 3;
  return afterNoun && !SAYING.has(governor.lemma) ? 'relative' : 'complement';
}

/** “after rescuers uncovered”, but not “the first since the failed talks, followed”. */
function leadsToVerb(place: Place, index: number, group: VerbGroup): boolean {
  const commas: number[] = [];
  for (let at = index; at < group.first; at++) {
    const word = wordAt(place.tokens, at);
    if (word === ';') return false;
    if (word === ',') commas.push(at);
  }
  if (commas.length > 0 && !isNameBetween(place, commas, group.first)) return false;
  return hasNounPhrase(place.tokens, place.hidden, index + 1, group.first);
}

/** “after the prime minister, Boris Horvat, conceded”, “after a rocket, the giant Comet, exploded”: two commas around nothing but a name, or a noun of its own. */
function isNameBetween(place: Place, [open = 0, close = 0, ...more]: readonly number[], verb: number): boolean {
  if (more.length > 0 || close !== verb - 1) return false;
  if (/^(?:an?|the)$/.test(wordAt(place.tokens, open + 1))) return isNounBetween(place, open + 2, close);
  for (let at = open + 1; at < close; at++)
    if (!/^(?:PROPN|X)$/.test(place.tokens[at]?.pos ?? '') || place.masked[at]) return false;
  return close > open + 1;
}

const isNounBetween = (place: Place, from: number, to: number): boolean =>
  to > from &&
  to - from < LONGEST_NOUN &&
  place.tokens.slice(from, to).every(({ pos }, at) => /^(?:ADJ|NOUN|PROPN|NUM)$/.test(pos) && !place.masked[from + at]);

const LONGEST_NOUN = 6;

export function isNominal(place: Place, index: number): boolean {
  const token = place.tokens[index];
  const nominal = /^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(token?.pos ?? '') || token?.text === '-';
  return nominal && !place.masked[index];
}
