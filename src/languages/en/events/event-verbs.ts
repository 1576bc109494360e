import type { Kind } from '../../../types.ts';
import { asKind } from './kinds.ts';

/** Verbs that report a happening, by what sort of happening it is. */
const VERBS: Readonly<Partial<Record<Kind, string>>> = {
  talks: 'negotiate mediate broker phone telephone ring',
  meeting: 'meet visit convene greet host welcome attend travel fly arrive gather tour',
  agreement: 'agree reconcile ratify',
  attack:
    'attack strike bomb shell bombard shoot fire ambush assassinate stab raid invade assault detonate explode kidnap abduct hijack torpedo storm loot murder slay rob massacre behead poison execute strafe target sabotage hack breach smash torch vandalize vandalise ransack pelt hurl mug knife rape molest burgle maul overpower pound steal ram chase slaughter punch lynch',
  military:
    'advance capture seize retake recapture liberate deploy withdraw retreat occupy annex besiege mobilize mobilise surrender cross encircle intercept down conquer overrun station patrol repel penetrate control',
  decree: 'decree order',
  law: 'enact pass legalize legalise ban outlaw repeal amend abolish legislate regulate prohibit restrict veto nationalise nationalize',
  vote: 'vote impeach approve reject ratify adopt certify',
  election: 'elect re-elect win lose concede inaugurate defeat unseat',
  ruling:
    'rule pardon commute parole convict acquit sentence overturn uphold dismiss quash award fine jail imprison order block bar halt suspend annul clear exonerate reverse vacate reinstate remand',
  trial:
    'testify plead sue subpoena arraign confess deadlock deliberate indict charge prosecute appeal extradite file arraign try',
  arrest:
    'arrest detain capture apprehend raid handcuff interrogate question subdue frisk free deport expel extradite seize',
  sanctions: 'sanction blacklist embargo boycott freeze penalize penalise',
  protest: 'protest demonstrate march rally riot clash scuffle brawl disperse rampage occupy roam chant',
  'strike-action': 'picket walk',
  appointment: 'appoint name nominate swear hire promote elect crown confirm install replace succeed',
  departure: 'resign retire quit oust overthrow depose fire sack dismiss depart abdicate leave',
  launch:
    'launch unveil release introduce open debut orbit land dock splash blast deploy inaugurate publish start begin premiere test',
  deal: 'acquire buy sell merge purchase bid invest divest sign raise borrow lend',
  results:
    'report post earn gross plunge soar tumble slump slide dive nosedive tank crater sag edge tick retreat rise fall drop climb surge gain jump slip cut slash lose grow shrink close peak double triple halve rebound rally dip ease',
  accident:
    'crash collide derail sink capsize overturn ditch plunge skid burn collapse rupture leak spill malfunction fail emergency-land vanish',
  disaster:
    'flood drench soak lash pummel erupt devastate batter hit destroy engulf damage swamp ravage lash topple rattle shake strengthen weaken hammer inundate',
  casualties: 'kill injure wound claim rescue evacuate displace trap maim uncover',
  death: 'die perish drown succumb',
  health:
    'infect diagnose hospitalize hospitalise vaccinate quarantine recover recall contaminate sicken treat rush airlift',
  science: 'discover detect observe photograph measure sequence clone find identify',
  sport: 'beat score qualify defeat win draw sign',
  culture: 'perform marry divorce wed star premiere',
  other:
    'cordon alert shutter dispatch yield disrupt change adjust shift follow cancel delay postpone accept end finish complete stop resume restart return cause lead join establish create form found build close shut send deliver provide give receive add remove expand extend reduce increase escalate intensify accelerate break cease impose lift set issue hold make take put reach sign trigger prompt force announce grant donate disband dissolve split ground divert redirect disrupt knock restore reopen abandon scrap shelve axe upgrade downgrade log flee escape tighten relax burst evict allocate fund commission blockade reinforce summon exceed adjourn hand transfer dig strip board tow haul unload spot locate place record attempt',
};

const KINDS = new Map<string, Kind>();
for (const [kind, words] of Object.entries(VERBS))
  for (const word of words.split(' ')) if (!KINDS.has(word)) KINDS.set(word, asKind(kind));

/** What sort of happening a verb reports; `null` for verbs of state, thought and habit. */
export function kindOfVerb(lemma: string): Kind | null {
  return KINDS.get(lemma) ?? null;
}

/** Verbs that report movement of something under way: their present perfect is “ongoing”. */
export const PROGRESS_VERBS: ReadonlySet<string> = new Set(
  'accelerate expand escalate intensify continue increase grow widen spread advance mount worsen rage persist struggle grapple fight confront step'.split(
    ' ',
  ),
);

/** Verbs that say little without their object: “held talks”, “issued a deadline”. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  'hold make take give issue have begin start open launch carry conduct sign impose set reach face lead attend stage mount declare call end conclude win lose cause see suffer receive file hand deliver host join cancel postpone suspend resume delay extend announce follow order erupt'.split(
    ' ',
  ),
);

/** Verbs that name no happening, however they stand. */
export const STATE_VERBS: ReadonlySet<string> = new Set(
  `be have do seem appear look remain stay lie stand belong contain consist include involve mean know think believe feel want need like love hate hope wish
  own possess depend matter concern resemble equal equate amount correspond cost weigh represent constitute underscore highlight reflect illustrate suggest indicate show demonstrate imply
  signify mark deserve exist live reside keep tend understand recognize recognise regard consider view see hear seek rely lack require allow enable serve
  help let get come go become emphasize make exemplify coincide cast carry offer aim`.split(/\s+/),
);

/** Of these, what still happens on a day when a day is named: “cast their ballots on Saturday”, “came into force in May”. */
const DATED_VERBS: ReadonlySet<string> = new Set(
  'allow cost cast carry offer make get go come become keep let help hear see view serve seek show demonstrate underscore signify mark appear emphasize'.split(
    ' ',
  ),
);

/** Verbs that tell of a state even where a day is named. */
export function isStative(lemma: string): boolean {
  return STATE_VERBS.has(lemma) && !DATED_VERBS.has(lemma);
}

/** Verbs that mean something else with the word after them: “took off”, “struck down”, “went on trial”. */
const PHRASES: ReadonlyMap<string, ReadonlyMap<string, Kind>> = byVerb(
  Object.entries({
    launch: 'take_off lift_off blast_off touch_down',
    death: 'pronounce_dead declare_dead',
    casualties: 'go_missing',
    arrest: 'round_up lock_up track_down',
    departure: 'step_down step_aside stand_down bow_out lay_off drop_out',
    appointment: 'take_office take_over swear_in',
    ruling: 'strike_down hand_down throw_out',
    law: 'take_effect sign_into',
    vote: 'vote_down',
    attack: 'blow_up set_off go_off open_fire gun_down make_off',
    protest: 'turn_violent turn_ugly turn_deadly turn_bloody spill_over boil_over spiral_out',
    military: 'pull_out pull_back push_back move_into take_up roll_into roll_through',
    trial: 'go_trial go_on',
    accident: 'give_way cave_in crash_into plow_into go_down break_apart run_aground break_up',
    disaster: 'sweep_through tear_through rip_through bear_down make_landfall slam_into cut_off',
    deal: 'take_private buy_out spin_off',
    talks: 'break_down walk_away',
    'strike-action': 'walk_off walk_out down_tools',
    other:
      'break_out call_off shut_down carry_out turn_down set_up take_place go_ahead kick_off wrap_up hand_over fall_through fall_apart break_off roll_out lock_down reverse_course',
  }).flatMap(([kind, phrases]) => phrases.split(' ').map((phrase) => [phrase, asKind(kind)] as const)),
);

function byVerb(phrases: readonly (readonly [string, Kind])[]): ReadonlyMap<string, ReadonlyMap<string, Kind>> {
  const verbs = new Map<string, Map<string, Kind>>();
  for (const [phrase, kind] of phrases) {
    const [verb = '', next = ''] = phrase.split('_');
    verbs.set(verb, (verbs.get(verb) ?? new Map<string, Kind>()).set(next, kind));
  }
  return verbs;
}

/** What sort of happening a verb and the word after it report; `null` when they are no fixed phrase. */
export function kindOfPhrase(lemma: string, next: string): Kind | null {
  return PHRASES.get(lemma)?.get(next) ?? null;
}
