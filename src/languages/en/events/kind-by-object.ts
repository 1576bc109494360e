import type { Kind } from '../../../types.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import type { Frame } from './frame.ts';

/** “fired its chief executive”, “released the hostages”, “found guilty”: what the object makes of the verb. */
export function kindByObject(frame: Frame, verb: VerbGroup): Kind | null {
  const object = (length: number) => frame.tokens.slice(verb.last + 1, verb.last + 1 + length);
  if (verb.lemma === 'fire') return isSacking(frame, verb) ? 'departure' : null;
  if (
    verb.lemma === 'strike' &&
    object(4).some(({ lemma }) => /^(?:deal|agreement|pact|accord|bargain|compromise)$/.test(lemma))
  )
    return 'agreement';
  if (verb.lemma === 'lose' && object(2).some(({ text }) => /^(?:\p{Sc}|[A-Z]?\p{Sc}\d.*)$/u.test(text)))
    return 'results';
  if (verb.lemma === 'lose' && object(3).some(({ lemma }) => lemma === 'life')) return 'death';
  if (verb.lemma === 'lose' && (verb.passive || object(3).some(({ lemma }) => LOSABLE.has(lemma)))) return 'other';
  if ((verb.lemma === 'go' || verb.lemma === 'come') && object(1)[0]?.lower === 'into')
    return kindOfEntering(object(6));
  if (verb.lemma === 'elect' && object(1)[0]?.lower === 'to') return 'other';
  if (verb.lemma === 'claim' && !verb.passive && !object(4).some(({ lemma }) => /^(?:life|victim)$/.test(lemma)))
    return 'other';
  if (verb.lemma === 'beat' && verb.passive && isHurt(object(4))) return 'attack';
  if (/^(?:devastate|shake|hit|batter)$/.test(verb.lemma) && object(3).some(({ lemma }) => GRIEVING.has(lemma)))
    return 'other';
  if (verb.lemma === 'pass' && object(1)[0]?.lower === 'away') return 'death';
  if (verb.lemma === 'pass' && object(4).some(({ lemma }) => MARKS.has(lemma))) return 'other';
  if (verb.lemma === 'call' && object(2)[1]?.lower === 'race') return 'election';
  if (verb.lemma === 'strike' && object(5).some(({ lemma }) => /^(?:note|tone|chord|balance|pose)$/.test(lemma)))
    return 'other';
  if (
    verb.lemma === 'draw' &&
    object(6).some(({ lemma }) =>
      /^(?:bid|scrutiny|criticism|crowd|fire|praise|vote|complaint|attention|interest|offer)$/.test(lemma),
    )
  )
    return 'other';
  // “Bells rang out”
  if (verb.lemma === 'ring' && !/^(?:PROPN|PRON|DET)$/.test(object(1)[0]?.pos ?? '')) return 'other';
  if (verb.lemma === 'try' && object(1)[0]?.lower === 'to') return 'other';
  if (verb.lemma === 'dismiss' && verb.passive) return isOfPerson(frame, verb) ? 'departure' : null;
  if (verb.lemma === 'release') return object(6).some(({ lemma }) => CAPTIVES.has(lemma)) ? 'arrest' : null;
  const guilty = verb.lemma === 'find' && object(8).some(({ lemma }) => lemma === 'guilty' || lemma === 'liable');
  return guilty ? 'ruling' : null;
}

/** “went into effect”, “went into a nosedive”. */
function kindOfEntering(words: readonly { readonly lemma: string }[]): Kind | null {
  if (words.some(({ lemma }) => /^(?:effect|force|law|operation)$/.test(lemma))) return 'law';
  return words.some(({ lemma }) => /^(?:dive|nosedive|spin|tailspin|stall|skid)$/.test(lemma)) ? 'accident' : 'other';
}

/** “was beaten by guards”, “was beaten to death”; not “was beaten by Ann Marsh”, “was beaten 3-0”. */
const isHurt = ([by, who, , then]: readonly { readonly lower: string; readonly pos: string }[]): boolean =>
  by?.lower === 'by'
    ? who?.pos === 'NOUN' || who?.pos === 'DET' || who?.pos === 'NUM'
    : /^(?:with|up|unconscious|on|in)$/.test(by?.lower ?? '') || who?.lower === 'death' || then?.lower === 'death';

/** Whom news devastates. */
const GRIEVING = new Set(
  'family relative parent prosecutor fan supporter colleague friend widow confidence faith morale'.split(' '),
);

/** What is lost without an election. */
const LOSABLE = new Set(
  'contact control power communication signal altitude job home engine pressure track touch consciousness'.split(' '),
);

/** What is passed without a vote. */
const MARKS = new Set('mark milestone point test over through near within halfway island coast exam'.split(' '));

const CAPTIVES = new Set(['prisoner', 'hostage', 'captive', 'detainee', 'suspect', 'inmate']);

/** “fired its chief executive”, not “fired rockets” or “fired at the crowd”. */
function isSacking({ tokens, names }: Words, verb: VerbGroup): boolean {
  if (verb.passive) return isOfPerson({ tokens, names }, verb);
  if (tokens[verb.last + 1]?.pos === 'ADP') return false;
  const object = tokens.slice(verb.last + 1, verb.last + 6);
  if (
    object.some((token) =>
      /^(?:missile|rocket|shot|gun|weapon|drone|gas|bullet|round|shell|artillery|projectile|volley|salvo)$/.test(
        token.lemma,
      ),
    )
  )
    return false;
  const person = names.some((name) => name.type === 'person' && name.start > verb.last && name.start <= verb.last + 6);
  return person || object.some((token) => POSTS.test(token.lemma));
}

/** “until she was fired”, “Marsh was dismissed”: who stands right before the verb. */
function isOfPerson({ tokens, names }: Words, { first }: VerbGroup): boolean {
  const before = tokens[first - 1];
  if (!before) return false;
  if (/^(?:he|she|who|they)$/.test(before.lower) || POSTS.test(before.lemma)) return true;
  return names.some(({ type, end }) => type === 'person' && end === first);
}

type Words = Pick<Frame, 'tokens' | 'names'>;

const POSTS =
  /^(?:chief|coach|manager|minister|director|employee|worker|staff|official|executive|board|head|secretary|clerk|teacher|commissioner|general|prosecutor|aide|member|inspector|chairman|president|ceo|deputy|professor|captain|commander)$/;
