import type { TimeForm } from '../../../types.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import { kindOfNoun } from './event-nouns.ts';
import { kindOfVerb } from './event-verbs.ts';
import type { Frame, FrameTime } from './frame.ts';

/** What somebody is charged with, tried or punished for, which happened before: its verb, or the noun that names it. */
export type Deed =
  | { readonly type: 'verb'; readonly group: VerbGroup }
  | { readonly type: 'noun'; readonly token: number };

/** The deed that a time dates: “charged with killing a guard on June 3”, “jailed for the 2009 bombing”; `null` where it dates none. */
export function deedOf(frame: Frame, time: FrameTime): Deed | null {
  // “convicted of killing two divers, including a cook, in 1998”
  const before = frame.tree.groups.findLast(({ last, lemma }) => last < time.first && lemma !== 'include');
  if (!before) return null;
  if (before.form !== 'gerund') return isPursued(frame, before, time.first) ? nounDeed(frame, before, time) : null;
  const governor = governorOf(frame, before);
  if (!governor || !sameClause(frame, governor, time) || hasBreak(frame, before.last, time.first)) return null;
  return isOfPursuit(governor, time) || isReproach(governor, before) ? null : { type: 'verb', group: before };
}

/** “accused the mayor of wrecking the economy in 2022”: words against words. */
const isReproach = ({ lemma, passive }: VerbGroup, deed: VerbGroup): boolean =>
  lemma === 'accuse' && !passive && !DEEDS.has(kindOfVerb(deed.lemma) ?? '');

/** Lasting enough apart from what is done about it in court. */
const DEEDS: ReadonlySet<string> = new Set([
  'attack',
  'accident',
  'disaster',
  'death',
  'casualties',
  'protest',
  'military',
]);

/** “in the June 20 shooting”, “over Sunday’s stabbing”, “with the murder of Ann Hay in 2011”. */
function nounDeed(frame: Frame, governor: VerbGroup, time: FrameTime): Deed | null {
  const { tokens } = frame;
  const named = attributeOf(frame, time);
  if (named !== null) {
    let opening = time.first - 1;
    // “for his deadly 1998 rampage”
    while (opening > governor.last && /^(?:DET|ADJ|PRON)$/.test(tokens[opening]?.pos ?? '')) opening--;
    return LEADING.has(tokens[opening]?.lower ?? '') ? { type: 'noun', token: named } : null;
  }
  for (let at = time.first - 1; at > governor.last + 2; at--) {
    // “for the May 4 murder of Ann Hay and on May 2, when a man was shot”
    if (tokens[at]?.text === ',' || frame.masked[at] || (at >= time.first - 2 && tokens[at]?.pos === 'CCONJ'))
      return null;
    if (tokens[at]?.lower !== 'of' || tokens[at - 1]?.pos !== 'NOUN') continue;
    const article = tokens.slice(at - 4, at - 1).findLastIndex(({ lower }) => lower === 'the');
    const isDeed = DEEDS.has(kindOfNoun(tokens[at - 1]?.lemma ?? '') ?? '');
    return article >= 0 && isDeed && !isOfPursuit(governor, time) ? { type: 'noun', token: at - 1 } : null;
  }
  return null;
}

const LEADING = new Set(['in', 'over', 'for', 'of', 'with', 'about', 'to']);

function attributeOf({ tokens }: Frame, { last }: FrameTime): number | null {
  // “for the June 4, 1998, incident”
  let at = /^(?:['’]s|,)$/.test(tokens[last]?.text ?? '') ? last + 1 : last;
  // “the June 4, 1998, shooting”
  if (DEEDS.has(kindOfNoun(tokens[at]?.lower ?? '') ?? '')) return at;
  while (/^(?:ADJ|NOUN|PROPN)$/.test(tokens[at]?.pos ?? '') || tokens[at]?.text === '-') at++;
  const head = tokens[at - 1];
  if (at === last || head?.pos !== 'NOUN') return null;
  return DEEDS.has(kindOfNoun(head.lemma) ?? '') || /^(?:incident|crime|offense|offence)$/.test(head.lemma)
    ? at - 1
    : null;
}

/** What is done about a deed. */
const PURSUING: ReadonlySet<string> = new Set(
  `charge accuse suspect indict arraign convict acquit clear find sentence jail imprison fine arrest detain hold question try prosecute
  remand plead extradite execute want sue interview`.split(/\s+/),
);

/** “is on trial for”, “served a sentence for”, “on suspicion of”. */
const PURSUITS: ReadonlySet<string> = new Set(
  'trial prison jail sentence term charge suspicion guilty conviction custody count allegation accusation connection responsible penalty'.split(
    ' ',
  ),
);

/** “faces questions over”, “drew criticism for”. */
const BLAMED = new Set(['face', 'draw', 'attract', 'defend', 'settle', 'escape']);

const BLAME = new Set(
  'question criticism lawsuit suit claim investigation inquiry enquiry probe scrutiny backlash complaint fine anger outcry pressure'.split(
    ' ',
  ),
);

const CONFESSING: ReadonlySet<string> = new Set(['admit', 'deny', 'confess']);

/** “was charged”, “faces trial”, “is in prison”. */
const isPursued = ({ tokens }: Frame, { lemma, last }: VerbGroup, to: number): boolean =>
  lemma === 'find'
    ? tokens.slice(last + 1, last + 3).some(({ lower }) => lower === 'guilty')
    : PURSUING.has(lemma) ||
      (BLAMED.has(lemma) &&
        tokens.slice(last + 1, Math.min(last + 5, to)).some(({ lemma: word }) => BLAME.has(word))) ||
      tokens.slice(last + 1, Math.min(last + 5, to)).some(({ lemma: word }) => PURSUITS.has(word));

/** The verb of the pursuit that a gerund tells the deed of: “charged with killing”, “denied stealing”, “killing two and wounding a third”. */
function governorOf(frame: Frame, { first }: VerbGroup): VerbGroup | null {
  const { tokens, tree } = frame;
  const before = tree.groups.findLast(({ last }) => last < first);
  if (!before || before.modal) return null;
  const word = tokens[first - 1];
  if (word?.pos === 'CCONJ' && before.form === 'gerund') return governorOf(frame, before);
  if (before.last === first - 1) return CONFESSING.has(before.lemma) ? before : null;
  if (before.lemma === 'confess' && word?.lower === 'to') return before;
  if (!/^(?:of|with|for|to|over|about)$/.test(word?.lower ?? '') || first - before.last > FARTHEST) return null;
  return isPursued(frame, before, first) && !hasBreak(frame, before.last, first) ? before : null;
}

const FARTHEST = 10;

/** The age in “killing Ann Hay, 34, on June 3” parts nothing. */
const hasBreak = ({ tokens }: Frame, from: number, to: number): boolean =>
  tokens.slice(from + 1, to).some(
    ({ text }, index, all) =>
      text === ';' ||
      (text === ',' &&
        all[index + 1]?.pos !== 'NUM' &&
        all[index - 1]?.pos !== 'NUM' &&
        all[index + 1]?.lower !== 'including' &&
        // “…, in 2005”
        !(index === all.length - 2 && /^(?:in|on)$/.test(all[index + 1]?.lower ?? ''))),
  );

const sameClause = ({ tree }: Frame, { first }: VerbGroup, time: FrameTime): boolean =>
  tree.owner[first] === tree.owner[time.first];

/** “was convicted of killing him on Tuesday”: a day so near is that of the verdict; “accused of killing him on Tuesday” is of the deed. */
const isOfPursuit = ({ lemma, tense }: VerbGroup, { expression: { form } }: FrameTime): boolean =>
  tense !== 'present' && !/^(?:charge|accuse|suspect|want)$/.test(lemma) && isNear(form);

function isNear(form: TimeForm): boolean {
  if (form.kind === 'clock') return form.of === null || isNear(form.of);
  if (form.kind === 'calendar') return form.year === undefined && form.day === undefined;
  if (form.kind === 'shift') return form.unit === 'day';
  if (form.kind !== 'relative') return form.kind === 'vague';
  return form.of.kind === 'unit' ? /^(?:day|week|month)$/.test(form.of.unit) : form.of.weekday !== undefined;
}
