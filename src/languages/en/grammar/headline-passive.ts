import type { Token } from '../../../types.ts';

/** What is done to people, with an object where they do it themselves. */
const SUFFERED = new Set(
  'kill injure wound arrest detain displace evacuate rescue jail hospitalise hospitalize shoot stab charge'.split(' '),
);

/** Words for people and counts: “Dozens”, “At least three people”. */
const isOfPeople = ({ pos, lower }: Token): boolean =>
  pos === 'NUM' ||
  pos === 'ADJ' ||
  /^(?:dozens|scores|hundreds|thousands|several|at|least|more|than|nearly|over|of|many)$/.test(lower) ||
  /^(?:people|men|women|children|soldiers|troops|civilians|workers|students|passengers|protesters|teenagers|man|woman|boy|girl|pilots|miners|villagers|migrants)$/.test(
    lower,
  );

/** “Dozens killed in fighting”, “Three people injured after a bus overturned”: headlines leave “are” out. */
export function isPassiveOfHeadline(tokens: readonly Token[], head: number): boolean {
  const [verb, next] = [tokens[head], tokens[head + 1]];
  if (!verb || head === 0 || head > LONGEST_SUBJECT || !SUFFERED.has(verb.lemma)) return false;
  const ends = next === undefined || /^(?:PUNCT|ADP|SCONJ)$/.test(next.pos);
  return ends && next?.lower !== 'by' && next?.lower !== 'of' && tokens.slice(0, head).every(isOfPeople);
}

const LONGEST_SUBJECT = 6;
