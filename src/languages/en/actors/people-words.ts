/** Whoever is no “it”; their compounds (“policeman”) end so. */
export const ENDINGS_OF_PEOPLE: readonly string[] =
  'administrator man woman boy girl person leader minister president official officer spokesman spokeswoman spokesperson chief mayor governor judge analyst expert player driver pilot victim suspect worker resident teacher doctor nurse father mother son daughter brother sister wife husband widow captain coach director executive lawyer prosecutor professor journalist reporter author singer actor actress king queen prince princess pope bishop general colonel soldier student child envoy ambassador secretary aide adviser advisor senator congressman congresswoman lawmaker legislator attorney barrister solicitor economist researcher scientist engineer activist campaigner organizer organiser founder owner chairwoman treasurer sheriff deputy clerk historian investigator inspector sergeant detective major lieutenant commander candidate nominee politician businessman businesswoman banker trader farmer consultant strategist volunteer veteran mechanic electrician commissioner superintendent principal coroner'.split(
    ' ',
  );

const OF_PEOPLE = new RegExp(`(?:${ENDINGS_OF_PEOPLE.join('|')})$`);

/** “the judge”, “a policeman”, by its lemma. */
export const isPersonWord = (lemma: string): boolean => OF_PEOPLE.test(lemma);
