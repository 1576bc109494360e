/**
 * Words that newspapers use for one sort of happening, verbs and nouns together; the first names the concept.
 * Two tellings that choose different words of a line may mean the same event. A word may stand in several lines.
 */
const SYNONYMS = `
talks: talk negotiate negotiation meet meeting dialogue discuss discussion summit parley confer conference round
meeting: meet summit host gather gathering session visit encounter
call: phone telephone ring conversation speak
agreement: agree deal accord pact treaty sign signing settle settlement compromise truce ceasefire
ceasefire: truce armistice cease
swap: exchange trade handover
attack: strike assault raid bombard bombardment shell shelling bomb bombing hit pound barrage storm ambush target
bombing: bomb blast explode explosion detonate detonation blow
invasion: invade incursion offensive advance push enter
war: conflict hostility fight fighting battle combat clash
capture: seize seizure take overrun occupy conquer nab catch retake
annexation: annex absorb
shooting: shoot gunfire fire gun gunman shot massacre
killing: kill murder slay slaying assassinate assassination homicide dead death die
death: die dead kill perish pass succumb demise
injury: injure wound hurt
toll: casualty victim fatality
arrest: detain detention apprehend custody nab catch capture seize book jail collar
charge: indict indictment accuse accusation allege allegation count prosecute
arraignment: arraign
trial: try hearing court proceeding case
conviction: convict guilty verdict
sentence: sentencing jail imprison imprisonment prison term
plea: plead admit confess confession
suit: sue lawsuit litigation file
ruling: rule decide decision judgment judgement verdict uphold overturn strike
appeal: challenge
escape: flee break breakout abscond getaway
kidnapping: kidnap abduct abduction hostage
hijacking: hijack commandeer seize attack
robbery: rob steal theft heist burglary loot burgle
rescue: save free liberate release recover
release: free liberate parole discharge
search: hunt manhunt seek look
investigation: investigate probe inquiry enquiry examine
crash: collide collision smash wreck derail derailment accident
sinking: sink capsize founder
earthquake: quake tremor temblor shake shock strike hit rock jolt
storm: hurricane typhoon cyclone tornado hit batter
flood: flooding inundate deluge
fire: blaze burn inferno wildfire
eruption: erupt
evacuation: evacuate flee
collapse: fall cave
outbreak: epidemic spread infection infect
recall: withdraw pull
vote: ballot referendum poll elect election approve pass reject
election: elect vote win poll re-elect reelect victory
approval: approve pass passage endorse adopt adoption ratify ratification authorise authorize clear back
rejection: reject refuse refusal rebuff dismiss veto decline spurn turn
law: legislation bill act enact sign
decree: order executive proclaim
ban: prohibit prohibition bar outlaw forbid block
sanctions: sanction embargo penalty penalise penalize tariff
deadline: ultimatum limit date
threat: threaten warn warning
appointment: appoint name nominate nomination pick select selection choose tap hire promote install replace
dismissal: dismiss fire firing sack sacking oust ouster remove removal relieve axe can part let employ out replace
resignation: resign quit step leave departure depart retire retirement exit
succession: succeed replace successor takeover
inauguration: inaugurate swear oath
launch: unveil release introduce introduction debut roll announce open start reveal present
announcement: announce reveal disclose unveil declare confirm name say
report: say announce tell
purchase: buy acquire acquisition takeover merge merger deal bid
sale: sell divest
investment: invest fund raise
bid: offer propose proposal
closure: close shut shutdown
opening: open start begin
start: begin beginning launch commence open kick
end: finish conclude stop halt
cut: reduce reduction slash lower decrease layoff
increase: raise rise hike grow surge climb jump
fall: drop decline plunge slump slip tumble sink
layoff: lay redundancy cut job
bankruptcy: bankrupt insolvency collapse
walkout: strike stoppage industrial
protest: demonstrate demonstration rally march riot unrest picket
deployment: deploy send dispatch station
withdrawal: withdraw pull retreat leave pullout
repulse: repel foil thwart prevent stop
test: trial testing
win: beat defeat victory triumph clinch top edge
loss: lose defeat
match: game play final
award: prize honour honor oscar ceremony
wedding: marry marriage wed
divorce: split separate
birth: born bear
surgery: operation operate
hospitalisation: hospital hospitalise hospitalize treat admit check rehab
discovery: discover find unearth uncover detect
patch: fix update repair
hosting: host emcee
suspension: suspend bench ban
party: celebration celebrate
donation: donate give
speech: address speak
interview: tell
premiere: debut screen
outage: blackout failure disrupt disruption cut sever
smuggling: smuggle traffic trafficking
spill: leak
`;

const CONCEPTS: ReadonlyMap<string, readonly string[]> = readSynonyms(SYNONYMS);

function readSynonyms(lines: string): ReadonlyMap<string, readonly string[]> {
  const concepts = new Map<string, string[]>();
  for (const line of lines.trim().split('\n')) {
    const [concept = '', words = ''] = line.split(': ');
    for (const word of [concept, ...words.split(' ')]) concepts.set(word, [...(concepts.get(word) ?? []), concept]);
  }
  return concepts;
}

/** Endings that turn a verb into a noun or bend it, longest first. */
const ENDINGS = [
  'ization',
  'isation',
  'ation',
  'ition',
  'ment',
  'ance',
  'ence',
  'sion',
  'tion',
  'ure',
  'ing',
  'ion',
  'ery',
  'ers',
  'ies',
  'al',
  'er',
  'or',
  'ed',
  'es',
  'y',
  'e',
  's',
];
/** “station” isn’t “state”: endings that make another word need more of a stem than those that bend one. */
const shortestStem = (ending: string): number => (ending.length < 3 || ending === 'ing' ? 4 : 5);
const LONGEST_STEM = 6;

/** What verb and noun have in common: `dismiss` of dismissal, `hijac` of hijacking and hijack. */
function stemOf(lemma: string): string {
  const ending = ENDINGS.find((end) => lemma.endsWith(end) && lemma.length - end.length >= shortestStem(end)) ?? '';
  return lemma.slice(0, lemma.length - ending.length).slice(0, LONGEST_STEM);
}

/** What a trigger may name: `negotiation` → talks, and its stem, which verb and noun share. */
export function conceptsOf(lemma: string): readonly string[] {
  const named = CONCEPTS.get(lemma) ?? CONCEPTS.get(lemma.replace(/s$/u, '')) ?? [];
  return [...named, `${stemOf(lemma)}-`];
}
