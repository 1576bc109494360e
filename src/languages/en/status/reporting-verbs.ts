/**
 * Verbs of saying. `say` reports words; `demand` asks for something; `offer` puts something forward for
 * later; `forecast` looks ahead; `refuse` and `agree` answer; `express` needs a noun (“expressed hope”).
 */
export type SpeechClass = 'say' | 'demand' | 'offer' | 'forecast' | 'refuse' | 'agree' | 'express' | 'announce';

const VERBS: Readonly<Record<SpeechClass, string>> = {
  say: `yell shout fume scream say tell state declare add note explain remark comment observe mention emphasize emphasise stress underline reiterate repeat insist maintain claim
    assert argue allege contend suggest hint confirm acknowledge admit concede warn caution recall point describe call label brand dub denounce condemn criticize criticise
    praise blame accuse thank congratulate apologize apologise lament boast joke quip reply respond answer retort counter write tweet post testify reveal disclose divulge
    report indicate signal convey clarify conclude complain affirm reaffirm echo urge vow pledge promise swear threaten express reference assure inform notify
    estimate speak cite question wonder defend elaborate recount stipulate term deem characterize characterise portray liken berate chide rebuke scold lambaste castigate excoriate laud salute deplore bemoan mock ridicule assail hail slam blast decry welcome protest downplay declare quote tease cheer applaud exclaim pan commend vilify read`,
  announce: 'announce proclaim unveil',
  demand: 'demand urge call appeal implore request ask press exhort beg instruct invite advise recommend encourage',
  offer: 'offer propose plan intend threaten volunteer',
  forecast: 'expect anticipate predict forecast project foresee',
  refuse: 'reject deny refuse rebuff dispute contest decline rebut refute oppose',
  agree: 'endorse',
  express: 'express voice convey signal',
};

const CLASSES = new Map<string, SpeechClass>();
for (const [name, words] of Object.entries(VERBS))
  for (const word of words.split(/\s+/)) {
    const speech = asClass(name);
    // The narrower class wins over `say`.
    if (speech && (!CLASSES.has(word) || CLASSES.get(word) === 'say')) CLASSES.set(word, speech);
  }

function asClass(name: string): SpeechClass | null {
  const names: readonly SpeechClass[] = [
    'say',
    'demand',
    'offer',
    'forecast',
    'refuse',
    'agree',
    'express',
    'announce',
  ];
  return names.find((known) => known === name) ?? null;
}

/** How a verb speaks; `null` when it doesn't. */
export function speechClass(lemma: string): SpeechClass | null {
  return CLASSES.get(lemma) ?? null;
}

/** Verbs that may stand beside a quotation as its attribution. */
const PLAIN = new Set(
  `say tell state add note explain remark comment observe declare reply respond answer retort counter write tweet post insist argue warn
  admit concede acknowledge recall joke quip announce report stress claim assert continue conclude ask predict urge testify suggest reveal reiterate emphasize complain vow promise
  read according boast confirm exclaim disclose yell shout fume`.split(/\s+/),
);
export function attributes(lemma: string): boolean {
  return PLAIN.has(lemma);
}

/** Verbs with which a clause follows that is itself said: “said the bridge had closed”. */
export function takesClause(lemma: string): boolean {
  return CLASSES.has(lemma) || THINKING.has(lemma);
}
const THINKING = new Set(
  `know think believe learn find realize realise understand assume decide show mean ensure rule hear see feel hold hope
  notice discover fear suspect remember forget`.split(/\s+/),
);

/** Verbs that say something only with a clause or a quotation: “added that”, but not “added 200 jobs”. */
const NEEDS_WORDS = new Set(
  'yell shout fume scream add write post recall point question claim maintain conclude observe repeat speak read argue report counter continue explain charge stress cite share defend contend cheer applaud testify exclaim'.split(
    ' ',
  ),
);
export function needsWords(lemma: string): boolean {
  return NEEDS_WORDS.has(lemma);
}
