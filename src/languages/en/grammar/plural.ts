import type { Token } from '../../../types.ts';
import { ORGANISATION_WORDS } from '../actors/data/organisations.ts';
import type { TokenSpan } from './noun-phrases.ts';
import { headOf } from './noun-phrases.ts';

/** Whether a phrase takes a plural verb. */
export function isPlural(tokens: readonly Token[], span: TokenSpan | null): boolean {
  if (!span) return false;
  const head = tokens[headOf(tokens, span)];
  if (!head) return false;
  const word = head.lower;
  if (/^(?:they|we|you|these|those|both|many|several|few|some|others|people|police|men|women|children)$/.test(word))
    return true;
  if (/^(?:all|both)$/.test(tokens[span.start]?.lower ?? '') && tokens[span.start + 1]?.pos === 'NUM') return true;
  if (/^(?:i)$/.test(word) || countsSeveral(tokens, span)) return true;
  if (MICE.test(word) || isShareOfMany(tokens, span, word)) return true;
  if (head.pos === 'PROPN' && span.start === 0 && headOf(tokens, span) === 0 && isOfSeveral(tokens)) return true;
  for (let index = span.start; index < span.end; index++)
    if (
      tokens[index]?.text === 'and' &&
      !isOneThing(tokens, span, index) &&
      !isOneName(tokens, span) &&
      tokens[index - 1]?.pos !== 'ADJ' &&
      beforePreposition(tokens, span, index)
    )
      return true;
  if (head.pos === 'NOUN')
    return (
      (/[a-z]{2}s$/.test(word) &&
        !/(?:ss|us|is|news|series|species|gas|politics|economics|headquarters|census)$/.test(word)) ||
      /^(?:personnel|troops|data|media|dead|injured|wounded)$/.test(word) ||
      (word.endsWith('men') && !IN_MEN.has(word))
    );
  if (head.pos === 'PROPN' && /^[A-Z]{2,}s$/.test(head.text)) return true;
  const first = tokens[span.start]?.lower;
  if (first === 'another' && tokens[span.start + 1]?.pos === 'NUM') return true;
  if (first === 'the' && span.end === span.start + 2 && countsTwo(tokens[span.start + 1])) return true;
  if (SAME_IN_PLURAL.test(word) && countsTwo(tokens[span.start])) return true;
  if (head.pos === 'NUM') return word !== 'one' && word !== '1';
  if (
    head.pos === 'PROPN' &&
    /^the$/i.test(tokens[span.start]?.text ?? '') &&
    /(?:[a-z]{3}s|Sox)$/.test(head.text) &&
    !SINGULAR_NAMES.test(head.text)
  )
    return true;
  return isOfPeoples(head.text);
}

/** Singulars in -men; “gunmen” and “firemen” are several. */
const IN_MEN = new Set('omen amen semen stamen specimen regimen abdomen cyclamen acumen hymen'.split(' '));

/** “half of respondents”, “a majority of voters”. */
const isShareOfMany = (tokens: readonly Token[], { end }: TokenSpan, share: string): boolean =>
  /^(?:half|most|majority|percent|third|quarter|handful|dozen|bulk|rest)$/.test(share) &&
  tokens
    .slice(0, end)
    .some(({ lower }, at) => lower === 'of' && /[a-z]{2}[^su]s$/.test(tokens[end - 1]?.text ?? '') && at < end - 1);

/** Parties, peoples, believers and followers: names in the plural. */
const PEOPLES = new Set(
  `Democrats Republicans Conservatives Liberals Tories Greens Taliban Teamsters Houthis Marines Americans Mexicans Germans
   Afghans Muslims Jews Hindus Sikhs Sunnis Shias Kurds Arabs Turks Greeks Serbs Croats Poles Danes Swedes Finns Scots Czechs
   Slovaks Tamils Uighurs Uyghurs Rohingyas Hutus Tutsis Filipinos Thais Basques Catalans Iraqis Israelis Pakistanis
   Bangladeshis Saudis Kuwaitis Yemenis Somalis Nepalis Emiratis Qataris Omanis Azerbaijanis Kashmiris`.split(/\s+/),
);

const isOfPeoples = (name: string): boolean => PEOPLES.has(name) || /^\p{Lu}\p{Ll}+(?:ians|ists|ites)$/u.test(name);

/** Plurals without “s”. */
const MICE = /^(?:mice|feet|teeth|geese|oxen|clergy|lice)$/;

/** “Controllers at Hay halted”, “Unions urged”: who they are, in capitals only as it opens its sentence. */
const isOfSeveral = ([first, next]: readonly Token[]): boolean =>
  next?.pos === 'ADP' && /(?:[a-z]{2}(?:ers|ors|ians|ists|ants|ents)|[a-z]men)$/.test(first?.text ?? '');

/** “a missile and drone attack”: one article for both, and one thing at the end. */
const isOneThing = (tokens: readonly Token[], { start, end }: TokenSpan, and: number): boolean =>
  /^an?$/i.test(tokens[start]?.text ?? '') &&
  tokens[and + 1]?.pos === 'NOUN' &&
  tokens[and + 2]?.pos === 'NOUN' &&
  and + 2 < end;

/** “the two”, “14 staff”. */
const countsTwo = (token: Token | undefined): boolean => token?.pos === 'NUM' && !/^(?:one|1)$/i.test(token.text);

const SAME_IN_PLURAL = /^(?:staff|crew|aircraft|spacecraft|cattle|sheep|fish)$/;

/** “More than 100 flights”, “at least 46 demonstrators”. */
function countsSeveral(tokens: readonly Token[], span: TokenSpan): boolean {
  const first = tokens[span.start]?.lower ?? '';
  if (!/^(?:more|less|fewer|at|up|as|about|around|over|nearly|some)$/.test(first)) return false;
  const number = tokens.slice(span.start, span.start + 5).findIndex((token) => token.pos === 'NUM');
  return (
    number > 0 &&
    !/^(?:[$£€]|one|1)$/.test(tokens[span.start + number]?.text ?? '') &&
    tokens[span.start + number - 1]?.text !== '$'
  );
}

/** “The Competition and Markets Authority” is one. */
const isOneName = (tokens: readonly Token[], span: TokenSpan): boolean =>
  ORGANISATION_WORDS.has(tokens[span.end - 1]?.text ?? '') &&
  tokens
    .slice(span.start, span.end)
    .every(
      ({ pos }, at, all) => /^(?:PROPN|DET|CCONJ|ADP)$/.test(pos) && !(pos === 'DET' && all[at - 1]?.pos === 'CCONJ'),
    );

const SINGULAR_NAMES =
  /(?:ss|us|is|Times|News|Airways|Airlines|Systems|Industries|Motors|Holdings|Partners|States|Nations|Netherlands|Philippines|Maldives|Seychelles|Bahamas|Affairs|Sciences|Technologies|Games)$/;

function beforePreposition(tokens: readonly Token[], span: TokenSpan, index: number): boolean {
  for (let at = span.start; at < index; at++) if (tokens[at]?.pos === 'ADP') return false;
  return true;
}
