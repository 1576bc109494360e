import type { Kind } from '../../../types.ts';
import { asKind } from './kinds.ts';

/** Nouns that name a happening, singular, by what sort of happening it is. */
const NOUNS: Readonly<Partial<Record<Kind, string>>> = {
  talks: 'talk negotiation dialogue mediation',
  meeting: 'meeting summit conference visit gathering session trip reception call briefing interview debate',
  agreement:
    'agreement accord treaty truce ceasefire cease-fire armistice pact settlement memorandum swap exchange compromise',
  attack:
    'attack strike airstrike bombing shelling shooting assault raid invasion bombardment explosion blast ambush assassination massacre stabbing hijacking kidnapping robbery killing murder rampage violence bloodshed cyberattack hack breach incursion offensive barrage salvo skirmish firefight crackdown abduction poisoning slaying homicide beating shootout shoot-out gunfight ram-raid burglary theft heist jailbreak arson',
  military:
    'operation withdrawal deployment advance annexation war battle siege counteroffensive mobilization mobilisation clash fighting exercise drill coup uprising pullout handover retreat standoff manhunt airlift',
  deadline: 'deadline ultimatum cutoff',
  decree: 'decree order directive mandate curfew lockdown',
  law: 'law bill legislation amendment act ban adoption enactment ratification repeal',
  vote: 'vote referendum ballot plebiscite poll',
  election: 'election runoff run-off primary contest inauguration by-election byelection rerun re-run campaign caucus',
  ruling: 'ruling verdict judgment judgement conviction sentence acquittal injunction decision sentencing',
  trial:
    'trial retrial mistrial hearing lawsuit indictment appeal charge testimony inquest arraignment suit prosecution inquiry',
  arrest: 'arrest detention raid extradition release deportation capture',
  sanctions: 'sanction embargo tariff boycott blockade',
  protest: 'protest demonstration rally march riot rioting unrest revolt mutiny sit-in vigil',
  'strike-action': 'walkout stoppage picket lockout',
  appointment: 'appointment nomination swearing-in coronation promotion',
  departure: 'resignation retirement departure ouster dismissal abdication layoff redundancy firing suspension',
  launch:
    'launch landing debut release unveiling opening liftoff splashdown flyby spacewalk rollout docking takeoff touchdown relaunch reopening undocking',
  deal: 'deal merger spinoff spin-off tie-up swoop acquisition takeover purchase sale buyout bid offer bankruptcy flotation listing auction bailout restructuring payout ipo delisting divestiture spin-out buyback',
  results: 'result profit loss revenue earnings quarter downgrade slump rebound sell-off recession dividend',
  accident:
    'crash accident collision derailment fire sinking collapse leak spill wreck disaster explosion meltdown pile-up near-miss malfunction breakdown capsizing grounding failure stampede ditching blaze inferno',
  disaster:
    'storm hurricane typhoon cyclone tornado earthquake quake flood flooding tsunami wildfire eruption landfall landslide drought blizzard avalanche heatwave mudslide downpour gale hailstorm sandstorm snowstorm thunderstorm aftershock tremor twister squall famine temblor',
  casualties: 'casualty toll injury rescue evacuation',
  death: 'death funeral burial suicide',
  health:
    'outbreak pandemic epidemic vaccination recall surgery diagnosis stroke relapse infection contamination transplant',
  science: 'discovery mission experiment eclipse sighting breakthrough expedition flyby',
  sport: 'match game final finale championship tournament race cup',
  culture:
    'premiere concert festival ceremony wedding show award exhibition parade fundraiser screening christening gala pageant',
  statement:
    'statement claim assertion recommendation speech remark announcement address warning threat pledge promise demand proposal',
  other:
    'setback blackout recount outage shutdown delay closure cut increase rise fall attempt plan move visit start end anniversary expiration expiry brownout power-cut glitch incident crisis scandal tragedy evacuation',
};

const KINDS = new Map<string, Kind>();
for (const [kind, words] of Object.entries(NOUNS))
  for (const word of words.split(' ')) if (!KINDS.has(word)) KINDS.set(word, asKind(kind));
// As the tagger gives those it takes for names: “Talks”.
for (const [word, kind] of [...KINDS]) if (!KINDS.has(`${word}s`)) KINDS.set(`${word}s`, kind);

/** What sort of happening a noun names; `null` when it names none. */
export function kindOfNoun(lemma: string): Kind | null {
  return KINDS.get(lemma) ?? null;
}
