/** What a line such as “title: Ferry runs aground” declares, as programs write it above an article. */
export interface DeclaredLine {
  readonly what: 'title' | 'publisher' | 'author';
  readonly value: string;
}

const NAMES: Readonly<Record<string, DeclaredLine['what']>> = {
  title: 'title',
  headline: 'title',
  source: 'publisher',
  publisher: 'publisher',
  publication: 'publisher',
  outlet: 'publisher',
  site: 'publisher',
  author: 'author',
  authors: 'author',
  byline: 'author',
};

/** `null` for any other line, and for an address. */
export function declaredLine(text: string): DeclaredLine | null {
  const [, name = '', value = ''] = /^([a-z]{4,11}):\s(.{2,220})$/i.exec(text.trim()) ?? [];
  const what = NAMES[name.toLowerCase()];
  return what === undefined || /^https?:/i.test(value) ? null : { what, value: value.trim() };
}
