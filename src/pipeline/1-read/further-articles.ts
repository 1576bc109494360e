import { dayInText } from './day-in-text.ts';
import { lineOf } from './element-line.ts';

/** Pages that go on for ever load the next article below: each has a first heading of its own. */
export function furtherArticles(body: Element): readonly Element[] {
  const headed = [...body.querySelectorAll('article')].filter(
    (article) => article.querySelector('h1') && !article.parentElement?.closest('article'),
  );
  return headed.length > 1 ? headed.slice(1) : likeTheFirst(body);
}

/** Parts beside that of the page's headline, named like it, each with a first heading and a day. */
function likeTheFirst(body: Element): readonly Element[] {
  const tab = body.ownerDocument.querySelector('title')?.textContent ?? '';
  const headings = [...body.querySelectorAll('h1')].slice(0, MOST);
  const own = headings.find((heading) => tab.includes(lineOf(heading) || '\n'));
  if (!own || headings.length < 2) return [];
  let part: Element = own;
  while (part.parentElement && part.parentElement !== body && part.parentElement.querySelectorAll('h1').length < 2)
    part = part.parentElement;
  const beside = [...(part.parentElement?.children ?? [])];
  return beside
    .slice(beside.indexOf(part) + 1)
    .filter((other) => isNamedLike(other, part) && other.querySelector('h1') !== null && hasDay(other));
}

const MOST = 20;
/** Elements at the top of an article among which its day stands. */
const TOP = 40;

function isNamedLike(other: Element, part: Element): boolean {
  return part.className !== '' && other.tagName === part.tagName && other.className === part.className;
}

function hasDay(part: Element): boolean {
  const style = { languages: [], dayFirst: null };
  return [...part.querySelectorAll('*')].slice(0, TOP).some((element) => {
    const line = element.children.length === 0 ? lineOf(element) : null;
    return element.tagName === 'TIME' || (line !== null && dayInText(line, style) !== null);
  });
}
