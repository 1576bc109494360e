/** What XML, calendars and spreadsheets can't hold or shouldn't: controls, half characters, non-characters. */
const UNFIT = /[\p{Cc}\p{Cs}\uFFFE\uFFFF\u{1FFFE}\u{1FFFF}]/gu;
/** Marks that turn the direction of the text around them, and characters without a width. */
const INVISIBLE = /[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** One line of text for a file format: line breaks and tabs become spaces, what no format holds falls away. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').replaceAll(UNFIT, '').replaceAll(INVISIBLE, '').trim();
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it must stand in HTML or XML, in an element or an attribute with quotation marks. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
}

/** An address that a reader may follow: http or https, else nothing. */
export function safeUrl(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
