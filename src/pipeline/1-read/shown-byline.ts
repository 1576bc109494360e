import { LONGEST_LINE, lineOf, nameOf } from './element-line.ts';
import { endsLikeSentence } from './page-prose.ts';

/** What stands before an author's name in pages of many languages. */
const BY =
  /^(?:(?:written |story |words |text |interview |report )?by|interview|von|text|autor|autorin|par|propos recueillis par|por|texto|di|a cura di|da|door|av|af|tekst|skrevet av|opublikował|zdroj|kirjoittaja|írta|автор|текст|автори|συντάκτης|yazar|oleh|penulis|tác giả|بقلم|كتب|מאת|작성자|作者|记者|記者|文|撰文)(?:\s?[:：]\s?|\s)/iu;
/** Words of a name, with what may stand between them in small letters. */
const WORD = "\\p{Lu}[\\p{L}.'’-]{0,24}";
const NAME = `${WORD}(?:\\s(?:(?:de|da|do|dos|del|della|di|du|la|le|van|der|den|ter|ten|von|zu|al|el|bin)\\s){0,3}${WORD}){1,3}`;
const NAMES = new RegExp(
  `^${NAME}(?:(?:,\\s${NAME}){0,3}(?:,? and| und| et| y| e| og| och| en| i| и| &)\\s${NAME})?`,
  'u',
);
const UNCASED_NAME = /^[\p{Lo}\p{M}]{2,12}(?:\s[\p{Lo}\p{M}]{2,12})?(?=$|[\s|/）)])/u;
/** What may follow the names: a trade, a place, a day. */
const REST = /^(?:$|\s?[|,·•–—(/-]|\s\d)/u;
/** A page about whom a link leads to. */
const PERSON = /\/(?:authors?|autore?s?|auteurs?|staff|people|profiles?|contributors?|by|writers?|journalists?)\/[^/]/i;
/** What holds one, by its class. */
const MARKED = /(?:^|[\s_-])(?:by|byline|author|autor|auteur|writer|firma|signature|reporter)(?:$|[\s_-])/i;
/** Elements from the headline on among which the author stands. */
const NEAR = 40;

/** The names in the first line near the headline that says who wrote, or in a link to who did; `null` where none does. */
export function shownByline(document: Document, title: string | null): string | null {
  const elements = [...document.querySelectorAll('body *')];
  const isHeadline = ({ tagName, textContent }: Element) =>
    /^H[12]$/.test(tagName) && title?.includes((textContent ?? '').replaceAll(/\s+/g, ' ').trim() || '\n');
  const from = elements.findLastIndex(isHeadline);
  if (from === -1) return null;
  const near = elements
    .slice(from + 1, from + NEAR)
    .filter((element) => !/^(?:SCRIPT|STYLE|NAV|FOOTER)$/.test(element.tagName));
  return firstOf(near, namesBehindLabel) ?? firstOf(near, markedName);
}

function firstOf(elements: readonly Element[], find: (element: Element) => string | null): string | null {
  for (const element of elements) {
    const found = find(element);
    if (found) return found;
  }
  return null;
}

/** “Von Jana Kern”, “14.05.2025 | Autor: Ewa Marsz” */
function namesBehindLabel(element: Element): string | null {
  const line = lineOf(element);
  if (!line || line.length > LONGEST_LINE || endsLikeSentence(line)) return null;
  for (const part of line.split(/\s[|•·–—-]\s/)) {
    const label = BY.exec(part)?.[0];
    const names = label === undefined ? null : namesAt(part.slice(label.length));
    if (names) return names;
  }
  return null;
}

/** `<p class="by">Ellen Marsh</p>`, `<a href="/staff/ellen-marsh">Ellen Marsh</a>` */
function markedName(element: Element): string | null {
  const isPerson = element.tagName === 'A' && PERSON.test(element.getAttribute('href') ?? '');
  if (!isPerson && !MARKED.test(nameOf(element))) return null;
  const line = lineOf(element) ?? '';
  const names = namesAt(line);
  return names === line ? names : null;
}

function namesAt(text: string): string | null {
  const names = (NAMES.exec(text) ?? UNCASED_NAME.exec(text))?.[0];
  return names && REST.test(text.slice(names.length)) ? names : null;
}
