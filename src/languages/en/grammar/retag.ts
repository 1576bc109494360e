import type { PartOfSpeech, Token } from '../../../types.ts';
import { kindOfNoun } from '../events/event-nouns.ts';
import { kindOfVerb } from '../events/event-verbs.ts';
import { speechClass, takesClause } from '../status/reporting-verbs.ts';
import { baseOfPast, verbShape } from './verb-forms.ts';

/** Corrects what the tagger often gets wrong in news: “a newly imposed deadline”, “expressed hope”, “would present a plan”. */
export function retag(tokens: readonly Token[]): readonly Token[] {
  const out: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) break;
    if (isSurelyRight(token)) {
      out.push(token);
      continue;
    }
    const verb =
      hiddenVerb(tokens, index, token) ??
      relativeVerb(tokens, index, token, out) ??
      compound(tokens, index) ??
      barePast(token, out[index - 1], tokens[index + 1]) ??
      passive(token, out[index - 1], tokens[index + 1]);
    const pos = verb ? 'VERB' : correct(tokens, index, token, out);
    out.push(
      pos === token.pos && (verb ?? token.lemma) === token.lemma
        ? token
        : { ...token, pos, lemma: verb ?? lemmaAs(token, pos) },
    );
  }
  return out;
}

const CLOSED_CLASSES = new Set<PartOfSpeech>(['PUNCT', 'SYM', 'CCONJ', 'PART', 'AUX', 'DET', 'ADP', 'NUM']);
const OPEN_WORDS = new Set(['that', 'first', 'last', 'military']);

/** Words of the closed classes, but for the few that are also something else. */
const isSurelyRight = (token: Token): boolean =>
  CLOSED_CLASSES.has(token.pos) && !OPEN_WORDS.has(token.text.toLowerCase());

/** “Berg referenced the war”, “the judge, the first on the court, retired on Monday”: a past form taken for an adjective; its lemma when it is a verb we know. */
function hiddenVerb(tokens: readonly Token[], index: number, token: Token): string | null {
  const previous = tokens[index - 1];
  const next = tokens[index + 1];
  if (token.pos !== 'ADJ' || !token.text.endsWith('ed') || !previous || !next) return null;
  if (previous.pos === 'NOUN' && next.pos === 'DET') return knownBase(token.text.toLowerCase());
  const apposed = previous.text === ',' && tokens[index - 2]?.pos !== 'ADJ' && next.pos === 'ADP';
  if ((!/^(?:PROPN|PRON)$/.test(previous.pos) && !apposed) || !/^(?:DET|PROPN|PRON|NUM|ADP|SCONJ)$/.test(next.pos))
    return null;
  return knownBase(token.text.toLowerCase());
}

/** “referenced” → “reference”; only verbs that the word lists know. */
function knownBase(word: string): string | null {
  const bases = [word.slice(0, -1), word.slice(0, -2), word.slice(0, -3), word.replace(/ied$/, 'y')];
  return bases.find((base) => speechClass(base) !== null || kindOfVerb(base) !== null) ?? null;
}

/** “who chairs the inquiry”, “negotiations that open on Monday”: after a relative word, a form of a verb we know is that verb. */
function relativeVerb(tokens: readonly Token[], index: number, token: Token, out: readonly Token[]): string | null {
  const previous = out[index - 1];
  const next = tokens[index + 1];
  if ((token.pos !== 'NOUN' && token.pos !== 'ADJ') || !previous || !next || !AFTER_VERB.has(next.pos)) return null;
  const opens = /^(?:who|which)$/i.test(previous.text) || (isThat(previous) && isNominal(out[index - 2]));
  if (!opens) return null;
  const word = token.text.toLowerCase();
  const base = word.replace(/s$/, '');
  const forms =
    /^that$/i.test(previous.text) && word.endsWith('s') && isPluralNoun(out[index - 2])
      ? []
      : [word, base, base.replace(/e$/, '')];
  return forms.find((form) => isKnownVerb(form)) ?? (opensWho(previous) && word.endsWith('s') ? base : null);
}

const AFTER_VERB = new Set<PartOfSpeech>(['DET', 'ADP', 'PRON', 'PROPN', 'NUM', 'ADV']);

const opensWho = (token: Token): boolean => /^who$/i.test(token.text);
const isThat = ({ text, pos }: Token): boolean => /^that$/i.test(text) && pos !== 'DET';
const isNominal = (token: Token | undefined): boolean => token?.pos === 'NOUN' || token?.pos === 'PROPN';
const isPluralNoun = (token: Token | undefined): boolean => token?.pos === 'NOUN' && token.text.endsWith('s');
const isKnownVerb = (base: string): boolean => speechClass(base) !== null || kindOfVerb(base) !== null;

/** The tagger gives names no singular; a common noun has one. */
const lemmaAs = (token: Token, pos: PartOfSpeech): string => {
  if (pos !== 'NOUN' || token.pos !== 'PROPN') return token.lemma;
  const word = token.text.toLowerCase();
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/, '');
};

const NOMINALS = new Set<PartOfSpeech>(['NOUN', 'ADJ', 'PROPN']);
const OPENS_NOUN = new Set<PartOfSpeech>(['DET', 'ADJ', 'NUM']);
const BARE_INFINITIVE = new Set([
  'help',
  'let',
  'make',
  'dare',
  'see',
  'hear',
  'watch',
  'have',
  'do',
  'go',
  'come',
  'be',
  'get',
  'try',
]);
const POSSESSIVES = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your', "'s", '’s', 'whose']);
const HAVE = new Set(['have', 'has', 'had']);
const COMMON = new Set<PartOfSpeech>(['VERB', 'ADJ', 'NOUN']);
const MODALS = new Set(['will', 'would', 'can', 'could', 'may', 'might', 'must', 'should']);

function correct(tokens: readonly Token[], index: number, token: Token, out: readonly Token[]): PartOfSpeech {
  const previous = out[index - 1];
  const next = tokens[index + 1];
  const word = token.text.toLowerCase();
  if (
    next?.pos === 'PROPN' &&
    COMMON.has(token.pos) &&
    previous &&
    /^\p{Lu}\p{Ll}/u.test(token.text) &&
    !isOpening(previous, token)
  )
    return 'PROPN';
  if (token.pos === 'VERB' && previous?.pos === 'PROPN' && tokens[index - 2] && /^\p{Lu}\p{Ll}/u.test(token.text))
    return 'PROPN';
  const owned = POSSESSIVES.has(previous?.text.toLowerCase() ?? '');
  const isRank = word === 'first' || word === 'last';
  if (isRank && token.pos === 'ADV' && (owned || previous?.pos === 'DET')) return 'ADJ';
  if (word === 'further' && (previous?.pos === 'NUM' || previous?.pos === 'DET')) return 'ADJ';
  if (word === 'open' && token.pos === 'ADJ' && opensThen(tokens, index)) return 'VERB';
  if (word === 'firm' && token.pos === 'ADV' && (previous?.pos === 'ADJ' || previous?.pos === 'DET')) return 'NOUN';
  if (token.pos === 'VERB' && HAVE.has(word) && isParticiple(next)) return 'AUX';
  if (word === 'that' && token.pos === 'DET' && leadsToPlural(tokens, index + 1)) return 'SCONJ';
  if (word === 'that' && previous === undefined && next?.pos === 'NOUN') return 'DET';
  if (token.pos === 'VERB' && previous === undefined && next?.pos === 'AUX' && word === token.lemma) return 'NOUN';
  if (isRank && previous?.pos === 'AUX' && (next?.pos === 'AUX' || next?.pos === 'VERB')) return 'ADV';
  if (isApposedParticiple(token, previous, next)) return 'VERB';
  if (isPlanning(tokens, index, previous)) return 'VERB';
  if (leadsTitle(token, previous, next)) return 'ADJ';
  if (word === 'military' && (!next || /^(?:VERB|AUX|PUNCT|ADP)$/.test(next.pos))) return 'NOUN';
  if (token.pos === 'PROPN' && isOpening(previous, token) && isCommonPlural(token.text, next)) return 'NOUN';
  if (token.pos === 'VERB') return correctVerb(token, next, out);
  if (
    (token.pos === 'ADJ' || token.pos === 'NOUN') &&
    previous &&
    MODALS.has(previous.text.toLowerCase()) &&
    previous.pos === 'AUX'
  )
    return word === token.lemma && next && /^(?:DET|PRON|PROPN|NUM|ADJ|ADP)$/.test(next.pos) ? 'VERB' : token.pos;
  if (word === 'may' && token.pos === 'PROPN' && next?.pos !== 'NUM' && next?.pos !== 'PUNCT' && token.text === 'may')
    return 'AUX';
  return token.pos;
}

function correctVerb(token: Token, next: Token | undefined, all: readonly Token[]): PartOfSpeech {
  const before = withoutOpeningMark(all);
  const previous = before[before.length - 1];
  const beforeThat = before[before.length - 2];
  const word = token.text.toLowerCase();
  const shape = verbShape(word, token.lemma);
  if (!previous) return word === 'following' || word === 'given' || word === 'including' ? 'ADP' : 'VERB';
  if (word === 'following' && next && next.pos !== 'PUNCT' && previous.pos !== 'AUX') return 'ADP';
  if (word === 'including' || word === 'regarding' || word === 'according') return 'ADP';
  if (previous.text === '-' && previous.end === token.start && !inPassive(before)) return 'ADJ';
  if (word === 'further') return 'ADJ';
  const opens = OPENS_NOUN.has(previous.pos) || POSSESSIVES.has(previous.text.toLowerCase());
  const afterAdverb = previous.pos === 'ADV' && beforeThat?.pos === 'DET';
  const modifies = next !== undefined && (NOMINALS.has(next.pos) || isNounInDisguise(next));
  const namesActivity = shape === 'ing' && /^that$/i.test(previous.text) && next?.pos === 'AUX';
  const isGerundNoun =
    shape === 'ing' &&
    (opens ||
      (previous.pos === 'PROPN' && before.length === 1) ||
      (previous.pos === 'NOUN' &&
        beforeThat !== undefined &&
        OPENS_NOUN.has(beforeThat.pos) &&
        next?.pos === 'VERB')) &&
    next !== undefined &&
    /^(?:VERB|AUX)$/.test(next.pos) &&
    !isPronounLike(previous);
  if (isGerundNoun || namesActivity) return 'NOUN';
  if (shape === 'ing' || shape === 'past-or-participle' || shape === 'participle') {
    if (
      (opens || afterAdverb || (shape !== 'ing' && (previous.pos === 'ADP' || previous.text === 'to'))) &&
      modifies &&
      !/^\d{4}$/.test(previous.text) &&
      !isPronounLike(previous)
    )
      return 'ADJ';
    return 'VERB';
  }
  if (shape === 'third' && standsBeforeVerb(token, next)) return 'NOUN';
  if (shape === 'base' && /^(?:%|percent)$/.test(previous.text) && (!next || /^(?:ADP|PUNCT|CCONJ)$/.test(next.pos)))
    return 'NOUN';
  if (shape === 'base' && afterAdverb && /^(?:earlier|later|first|second)$/.test(previous.text)) return 'NOUN';
  if (shape === 'base' && namesKind(before, next)) return 'NOUN';
  if (opens && (shape === 'third' || shape === 'base') && !isPronounLike(previous) && previous.pos !== 'NUM')
    return 'NOUN';
  if (shape === 'base' && previous.pos === 'NOUN' && beforeThat?.pos === 'DET' && next?.pos === 'PUNCT') return 'NOUN';
  const prepositional =
    (previous.pos === 'ADP' && previous.text.toLowerCase() !== 'to') || /^for$/i.test(previous.text);
  if (prepositional && (shape === 'third' || shape === 'base')) return 'NOUN';
  if (
    shape === 'base' &&
    previous.pos === 'VERB' &&
    !BARE_INFINITIVE.has(previous.lemma) &&
    previous.text.toLowerCase() !== previous.lemma
  )
    return 'NOUN';
  return 'VERB';
}

/** “the pensions that new hires lost”, “strikes were called off”: no two finite verbs stand side by side. */
const standsBeforeVerb = (token: Token, next: Token | undefined): boolean =>
  !takesClause(token.lemma) &&
  !/^(?:get|keep|want|let|do|have|be|seem|become|help)$/.test(token.lemma) &&
  (next?.pos === 'AUX' || (next?.pos === 'VERB' && /^past/.test(verbShape(next.text.toLowerCase(), next.lemma))));

/** Of “of “broken promises””: what stands before the quoted words. */
function withoutOpeningMark(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.at(-1);
  const before = tokens.at(-2);
  return last && before && /^["“‘]$/.test(last.text) && before.end < last.start && /^(?:ADP|DET|ADJ)$/.test(before.pos)
    ? tokens.slice(0, -1)
    : tokens;
}

/** “a televised address”, “broken promises”: after a participle that modifies, a form in -s or the base is a noun. */
const isNounInDisguise = ({ pos, text, lemma }: Token): boolean =>
  pos === 'VERB' && /^(?:base|third)$/.test(verbShape(text.toLowerCase(), lemma));

/** “national security launch contracts”: no verb in its base form follows a singular noun. */
function namesKind(before: readonly Token[], next: Token | undefined): boolean {
  const [previous, first] = [before.at(-1), before.at(-2)];
  if (previous?.pos !== 'NOUN' || next?.pos !== 'NOUN' || !/^(?:ADJ|NOUN|ADP|DET)$/.test(first?.pos ?? ''))
    return false;
  if (
    previous.text.endsWith('s') ||
    /^(?:people|police|staff|team|crew|family|media|data|women|men|children)$/.test(previous.text)
  )
    return false;
  return !before
    .slice(-7)
    .some(({ text }) =>
      /^(?:that|let|lets|make|makes|made|help|helps|helped|and|or|do|did|does|see|have|watch)$/i.test(text),
    );
}

/** “the next windows open Sept. 19”: after a plural, before a day, with no verb before it. */
function opensThen(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  const before = tokens.slice(0, index);
  return (
    isPluralNoun(tokens[index - 1]) &&
    (next?.pos === 'PROPN' || next?.text === 'on') &&
    !before.some(({ pos }) => pos === 'VERB' || pos === 'AUX')
  );
}

/** “said in a report that gene therapies could …”: no plural follows “that” in one phrase. */
function leadsToPlural(tokens: readonly Token[], from: number): boolean {
  let end = from;
  while (end < from + 4 && /^(?:NOUN|ADJ)$/.test(tokens[end]?.pos ?? '')) end++;
  return (
    isPluralNoun(tokens[end - 1]) &&
    !/ss$/.test(tokens[end - 1]?.text ?? '') &&
    /^(?:AUX|VERB)$/.test(tokens[end]?.pos ?? '')
  );
}

const isParticiple = (token: Token | undefined): boolean =>
  token?.text === 'been' ||
  (token?.pos === 'VERB' &&
    /^(?:participle|past-or-participle)$/.test(verbShape(token.text.toLowerCase(), token.lemma)));

/** “crash-landed”, “test-fired”: verbs written with a hyphen, which the tagger takes apart. */
function compound(tokens: readonly Token[], index: number): string | null {
  const [first, hyphen, token] = [tokens[index - 2], tokens[index - 1], tokens[index]];
  if (hyphen?.text !== '-' || hyphen.end !== token?.start || !first) return null;
  const next = tokens[index + 1];
  if (next && /^(?:NOUN|ADJ)$/.test(next.pos)) return null;
  return COMPOUNDS.get(`${first.text.toLowerCase()}-${token.text}`) ?? null;
}

const COMPOUNDS: ReadonlyMap<string, string> = new Map([
  ['crash-landed', 'crash'],
  ['belly-landed', 'land'],
  ['test-fired', 'fire'],
  ['re-elected', 'elect'],
  ['re-opened', 'open'],
  ['re-entered', 'enter'],
  ['fast-tracked', 'approve'],
]);

/** “was aborted because of a fault”: a participle after “be”, taken for an adjective; what people feel stays one. */
function passive(token: Token, previous: Token | undefined, next: Token | undefined): string | null {
  if (token.pos !== 'ADJ' || previous?.pos !== 'AUX' || !/^(?:is|are|was|were|be|been|being)$/.test(previous.text))
    return null;
  const word = token.text.toLowerCase();
  const lemma = token.lemma === word ? knownBase(word) : token.lemma;
  if (lemma === null || !/[^e]ed$/.test(word)) return null;
  if (next && NOMINALS.has(next.pos)) return null;
  return FEELINGS.test(token.text) ? null : lemma;
}

const FEELINGS =
  /^(?:concerned|interested|tired|scared|worried|excited|pleased|disappointed|surprised|relieved|satisfied|committed|determined|prepared|located|related|supposed|limited|involved|divided|mixed|married|crowded|qualified|detailed|experienced|advanced|complicated|aged|needed|united|convinced|embarrassed|frustrated|confused|exhausted|thrilled|delighted|shocked|devastated|saddened|alarmed|encouraged)$/;

/** “voters cast their ballots”, “the inspection found no damage”: no noun stands right before a determiner. */
function barePast(token: Token, previous: Token | undefined, next: Token | undefined): string | null {
  if (token.pos !== 'NOUN' || previous === undefined) return null;
  if (token.text === 'marks' && next?.pos === 'DET') return 'mark';
  if (!BEFORE_BARE_PAST.has(previous.pos)) return null;
  const governs =
    next?.pos === 'DET' || (next?.pos === 'PRON' && /^(?:his|her|its|their|our|it|him|them|us)$/i.test(next.text));
  return governs ? baseOfPast(token.text.toLowerCase()) : null;
}

const BEFORE_BARE_PAST = new Set<PartOfSpeech>(['NOUN', 'PROPN', 'NUM', 'PUNCT', 'CCONJ']);

/** “Her alliance, stitched together last August, …”. */
const isApposedParticiple = (token: Token, previous: Token | undefined, next: Token | undefined): boolean =>
  token.pos === 'NOUN' &&
  previous?.text === ',' &&
  /^\p{Ll}{3,}ed$/u.test(token.text) &&
  !/(?:eed|[^aeiou]red|shed|sled|bed|wed)$/.test(token.text) &&
  /^(?:ADV|ADP|PART)$/.test(next?.pos ?? '');

/** “Families plan to sue”, “the company plans to open”, but not “government plans to cut taxes were dropped”. */
function isPlanning(tokens: readonly Token[], index: number, previous: Token | undefined): boolean {
  const [token, to, verb] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (to?.text !== 'to' || token?.pos !== 'NOUN' || verb?.pos !== 'VERB' || verb.text !== verb.lemma) return false;
  const [, base, ending] = /^(plan|hope|aim|vow|pledge|struggle|attempt|need)(s?)$/.exec(token.text) ?? [];
  if (!base) return false;
  const plural = /[a-z]{2}s$/.test(previous?.text ?? '') && isNominal(previous);
  const pronoun = /^(?:it|he|she|who|which)$/i.test(previous?.text ?? '');
  const agrees = ending ? pronoun || (isNominal(previous) && !plural) : plural;
  return agrees && !hasLaterVerb(tokens.slice(index + 2));
}

/** Another finite verb before the clause ends: the one before is no verb then. */
function hasLaterVerb(tokens: readonly Token[]): boolean {
  const end = tokens.findIndex(
    ({ pos, text }) => pos === 'PUNCT' || pos === 'SCONJ' || /^(?:and|but|or|that|which|who|when|if)$/.test(text),
  );
  const clause = end < 0 ? tokens : tokens.slice(0, end);
  return clause.some(
    ({ pos, text, lemma }) =>
      (pos === 'AUX' && !/^(?:be|been|being)$/.test(text)) || (pos === 'VERB' && verbShape(text, lemma) === 'past'),
  );
}

/** “…,” lead investigator Maren Holt told reporters: who is first among those of a trade. */
const leadsTitle = (token: Token, previous: Token | undefined, next: Token | undefined): boolean =>
  token.pos === 'VERB' &&
  /^lead$/i.test(token.text) &&
  (previous === undefined || /^(?:PUNCT|DET|CCONJ|ADP)$/.test(previous.pos)) &&
  next?.pos === 'NOUN' &&
  /(?:or|er|ist|ian|ant|ent|ney|sel|man)s?$/.test(next.text);

/** “were rubber-stamped”: a hyphenated verb with its helper. */
const inPassive = (before: readonly Token[]): boolean => before[before.length - 3]?.pos === 'AUX';

/** Whether a word opens a sentence or a quotation; a straight mark opens what it is glued to. */
const isOpening = (previous: Token | undefined, token: Token): boolean =>
  previous === undefined ||
  /^[“‘—–]$/.test(previous.text) ||
  (/^["']$/.test(previous.text) && previous.end === token.start);

const PEOPLE = new Set(
  `workers voters shares sources hundreds thousands dozens tens millions rescuers troops members protesters demonstrators lawmakers supporters employees shareholders officers drivers teachers
  passengers survivors villagers farmers miners soldiers rebels gunmen fighters leaders ministers families relatives ambassadors lawyers observers crews flights trains schools stocks forces
  polls results talks negotiators negotiations clashes strikes floods wildfires storms firefighters police markets prices sales profits tests doctors nurses jurors judges witnesses executives witnesses pilots engineers owners users customers parties critics`.split(
    /\s+/,
  ),
);

/** “Voters”, “Investigators” at the start of a sentence: no names, though the tagger says so. */
function isCommonPlural(text: string, next: Token | undefined): boolean {
  if (next?.pos === 'PROPN') return false;
  const word = text.toLowerCase();
  return (
    PEOPLE.has(word) ||
    (word.endsWith('s') && kindOfNoun(word.slice(0, -1)) !== null) ||
    /(?:cials|casters|omats|tors|ists|dents|rants|tants|lants|ities|tions|ysts|utors|eputies|ompanies|arties|ountries|amilies|gees|archers|tigators|cutors)$/.test(
      word,
    )
  );
}

/** “that”, “this”, “all” may be a whole subject: “that helped”. */
const isPronounLike = (token: Token): boolean =>
  /^(?:that|this|these|those|all|some|both|which|what|each|another)$/i.test(token.text);
