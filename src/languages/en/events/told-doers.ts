import type { Clause } from '../grammar/clauses.ts';
import { headOf } from '../grammar/noun-phrases.ts';
import { isStative } from './event-verbs.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { isFresh, isOfUnrest, tellsOfOther } from './told-calamities.ts';

/** People and bodies that do what reports tell of. */
const DOERS: ReadonlySet<string> = new Set(
  `resident villager townspeople people soldier rebel militant insurgent fighter gunman protester protestor demonstrator marcher rioter looter student
  worker striker officer policeman police trooper troop guard guardsman official minister president premier governor mayor king queen senator lawmaker
  legislator deputy mp councillor councilor judge magistrate jury juror lawyer prosecutor prosecution defence defense attorney witness defendant suspect
  prisoner inmate detainee hostage captive man woman boy girl teenager teen child youth crowd mob gang family relative parent mother father brother sister
  son daughter husband wife widow friend neighbour neighbor doctor nurse medic paramedic firefighter rescuer crew detective investigator pilot driver
  passenger captain commander general colonel army navy force military junta government cabinet parliament senate assembly congress council court panel
  tribunal commission committee board party opposition union coalition alliance faction militia unit squad patrol convoy peacekeeper envoy mediator
  diplomat ambassador delegation delegate leader rival candidate voter supporter activist campaigner organiser organizer thief robber burglar attacker
  assailant bomber killer shooter sniper hijacker kidnapper pirate mourner worshipper shopper tourist trader shopkeeper priest bishop pope migrant
  refugee settler speaker incumbent winner loser challenger warplane tank jet helicopter gunship warship aide side hundred thousand dozen`.split(
    /\s+/,
  ),
);

/** What goes on for long, or is no more than a manner of being. */
const LASTING: ReadonlySet<string> = new Set(
  `work serve grow study teach own run play lead head chair write struggle suffer love enjoy use spend tend manage train earn specialise specialize
  attend cover handle oversee supervise pursue fund finance support back favour favor inspire affect benefit prefer used try`.split(
    /\s+/,
  ),
);

/**
 * “Residents cowered in basements”, “The party dropped its candidate”: what people, or those who act for them, did, in a report of
 * news that tells of no other time beside it.
 */
export function isDeedOfPeople({ frame, story }: SentenceReading, { role, subject, verb, parts }: Clause): boolean {
  if (role !== 'main' || subject === null || verb.tense !== 'past') return false;
  if (verb.perfect || verb.modal || verb.negated || verb.progressive || verb.form !== 'finite') return false;
  if (isStative(verb.lemma) || LASTING.has(verb.lemma)) return false;
  const { tokens } = frame;
  const head = tokens[headOf(tokens, subject)];
  const isDoer =
    head !== undefined && (DOERS.has(head.lemma) || (subject.end - subject.start === 1 && head.lower === 'they'));
  if (!isDoer || tokens[verb.first - 1]?.lower === 'once' || parts.some(({ first }) => first === 0)) return false;
  if (tellsOfOther(frame)) return false;
  if (story.drafts.length === 0) return story.isLead(frame) && frame.times.length === 0;
  return (!story.isLate(frame) || isOfUnrest(story)) && isFresh(story, frame);
}
