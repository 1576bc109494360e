/** Irregular verbs: base, past, past participle where it differs. Written for this project. */
const IRREGULAR = `arise arose arisen;awake awoke awoken;bear bore borne;beat beat beaten;become became become;begin began begun;bend bent;bet bet;bid bid;bind bound;
bite bit bitten;bleed bled;blow blew blown;break broke broken;breed bred;bring brought;broadcast broadcast;build built;burn burnt;burst burst;buy bought;cast cast;catch caught;
choose chose chosen;cling clung;come came come;cost cost;creep crept;cut cut;deal dealt;dig dug;do did done;draw drew drawn;drink drank drunk;drive drove driven;
eat ate eaten;fall fell fallen;feed fed;feel felt;fight fought;find found;flee fled;fling flung;fly flew flown;forbid forbade forbidden;forecast forecast;foresee foresaw foreseen;
forget forgot forgotten;forgive forgave forgiven;freeze froze frozen;get got gotten;give gave given;go went gone;grind ground;grow grew grown;hang hung;have had;hear heard;hide hid hidden;
hit hit;hold held;hurt hurt;keep kept;know knew known;lay laid;lead led;leave left;lend lent;let let;lie lay lain;light lit;lose lost;make made;mean meant;meet met;
overcome overcame overcome;overthrow overthrew overthrown;override overrode overridden;overrun overran overrun;pay paid;put put;quit quit;read read;retake retook retaken;ride rode ridden;ring rang rung;rise rose risen;run ran run;say said;
see saw seen;seek sought;sell sold;send sent;set set;shake shook shaken;shed shed;shine shone;shoot shot;show showed shown;shrink shrank shrunk;shut shut;sing sang sung;
sink sank sunk;sit sat;slay slew slain;sleep slept;slide slid;speak spoke spoken;spend spent;spin spun;split split;spread spread;spring sprang sprung;stand stood;steal stole stolen;
stick stuck;strike struck;strive strove striven;swear swore sworn;sweep swept;swim swam swum;swing swung;take took taken;teach taught;tear tore torn;tell told;think thought;
throw threw thrown;undergo underwent undergone;understand understood;undertake undertook undertaken;uphold upheld;wake woke woken;wear wore worn;weep wept;win won;wind wound;
withdraw withdrew withdrawn;withhold withheld;write wrote written;rebuild rebuilt;resell resold;mislead misled;befall befell befallen;oversee oversaw overseen;overshoot overshot;undershoot undershot;overhear overheard;overtake overtook overtaken;outgrow outgrew outgrown;outbid outbid;overfly overflew overflown;rewrite rewrote rewritten;redraw redrew redrawn;unwind unwound;beset beset;offset offset;upset upset;reset reset`;

interface Forms {
  readonly past: string;
  readonly participle: string;
}

const FORMS = new Map<string, Forms>();
/** Forms that can only be the past (“gave”), or only participles (“given”, never a clause's only verb). */
const ONLY = new Map<string, 'past' | 'participle'>([
  ['been', 'participle'],
  ['was', 'past'],
  ['were', 'past'],
]);
for (const entry of IRREGULAR.split(';')) {
  const [base = '', past = '', participle = past] = entry.trim().split(' ');
  FORMS.set(base, { past, participle });
  if (participle === past) continue;
  if (participle !== base && !ONLY.has(participle)) ONLY.set(participle, 'participle');
  if (past !== base) ONLY.set(past, 'past');
}

const BASE_BY_PAST = new Map(
  [...FORMS].flatMap(([base, { past }]) => (past === base && !/[td]$/.test(base) ? [] : [[past, base] as const])),
);

/** “found” → “find”, “cast” → “cast”; `null` for what is no irregular past. */
export function baseOfPast(word: string): string | null {
  return BASE_BY_PAST.get(word) ?? null;
}

const BASE_BY_PARTICIPLE = new Map(
  [...FORMS].flatMap(([base, { participle }]) => (participle === base ? [] : [[participle, base] as const])),
);

/** “retaken” → “retake”; `null` for what is no irregular participle. */
export const baseOfParticiple = (word: string): string | null => BASE_BY_PARTICIPLE.get(word) ?? null;

/** “saw”, “rose”, “spoke”: nouns too. */
const ALSO_NOUNS = new Set(['saw', 'rose', 'spoke', 'wove', 'dove', 'bore', 'lay', 'shone']);

/** “swam” → “swim”: what can be nothing but the past of a verb. */
export function baseOfSurePast(word: string): string | null {
  return ONLY.get(word) === 'past' && !ALSO_NOUNS.has(word) ? (BASE_BY_PAST.get(word) ?? null) : null;
}

/** “gave”: the past; “given”: a participle; `null` for words that can be more than one form. */
export const onlyShapeOf = (word: string): 'past' | 'participle' | null => ONLY.get(word) ?? null;

/** “cut”, “set”: the past like its base. */
export const isPastOf = (word: string, lemma: string): boolean => FORMS.get(lemma)?.past === word;

/** “overcome”, “overrun”: a participle like its base. */
export const isParticipleOf = (word: string, lemma: string): boolean => FORMS.get(lemma)?.participle === word;

/** “say” → “says”; with a plural subject the verb itself. */
export function presentOf(lemma: string, plural: boolean): string {
  if (lemma === 'be') return plural ? 'are' : 'is';
  if (plural) return lemma;
  if (lemma === 'have') return 'has';
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return `${lemma}s`;
}

/** “shoot” → “shot”, “stab”, by its “stabbing” → “stabbed”. */
export function participleOf(lemma: string, gerund: string): string {
  const stem = gerund.replace(/ing$/, '').replace(/([^aeiou])y$/, '$1i');
  return FORMS.get(lemma)?.participle ?? `${stem}ed`;
}
