/** Asked when a page doesn't say its language. */
const COMMON = ['de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'da', 'nb', 'cs', 'tr', 'ru'];
/** Languages with two sets of names, or two scripts. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  ...{ ar: ['ar-SY', 'ar-MA'], de: ['de-AT'], sr: ['sr-Latn'] },
};
/** Shorter names are words of other languages too: “out”, “set”, “ago”. */
const LEAST_OF_OTHERS = 4;
const tables = new Map<string, ReadonlyMap<string, number>>();

/** The month that a word names in lower case, in one of these languages or English, or else by a longer name in a common one: a page may be wrong about its language. */
export function monthNamed(word: string, languages: readonly string[]): number | null {
  const others = languages.length === 0 || word.length >= LEAST_OF_OTHERS ? COMMON : [];
  for (const language of [...languages, 'en', ...others]) {
    for (const name of [language, ...(ALSO[language] ?? [])]) {
      // In Hebrew “in May” is one word.
      const month = monthTable(name).get(word) ?? (name === 'he' ? monthTable(name).get(word.slice(1)) : undefined);
      if (month !== undefined) return month;
    }
  }
  return null;
}

/** Names of the months from the Unicode CLDR, long and short, also as they stand beside a day. */
function monthTable(language: string): ReadonlyMap<string, number> {
  const known = tables.get(language);
  if (known) return known;
  const table = new Map<string, number>();
  for (const style of ['long', 'short'] as const)
    for (const day of [undefined, 'numeric'] as const)
      for (let month = 1; month <= 12; month += 1) {
        const format = new Intl.DateTimeFormat(language, {
          ...{ month: style, calendar: 'gregory', timeZone: 'UTC' },
          ...(day && { day }),
        });
        const parts = format.formatToParts(Date.UTC(2000, month - 1, 15));
        const name =
          parts
            .find(({ type }) => type === 'month')
            ?.value.toLowerCase()
            .replaceAll(/[.\d]/g, '') ?? '';
        if (name.length > 1 && !table.has(name)) table.set(name, month);
      }
  if (language === 'en') table.set('sept', 9);
  tables.set(language, table);
  return table;
}
