import { parseHTML } from 'linkedom';

/**
 * A page's document. The parser takes tags as they come, so a page may lack its body, or have parts before it, behind it
 * or between it and its head: all of them but the head end in one body.
 */
export function parsePage(html: string): Document {
  const { document } = parseHTML(html);
  const root: Element | null = document.documentElement;
  if (root?.tagName !== 'HTML')
    return parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`).document;
  if ([...root.children].map(({ tagName }) => tagName).join() !== 'HEAD,BODY') gather(document, root);
  return document;
}

function gather(document: Document, root: Element): void {
  const nodes: readonly ChildNode[] = [...root.childNodes];
  const elementOf = (name: string) =>
    [...root.children].find(({ tagName }) => tagName === name) ?? document.createElement(name.toLowerCase());
  const [head, body] = [elementOf('HEAD'), elementOf('BODY')];
  const own = [...body.childNodes];
  const at = nodes.indexOf(body);
  for (const node of [...nodes, ...own]) node.remove();
  for (const node of [...nodes.slice(0, at + 1), ...own, ...nodes.slice(at + 1)]) {
    if (node === head || node === body) continue;
    if (OF_HEAD.test(node.nodeName)) head.append(node);
    else if (node.nodeName === 'BODY') body.append(...node.childNodes);
    else body.append(node);
  }
  root.append(head, body);
}

const OF_HEAD = /^(?:META|LINK|TITLE|BASE)$/;
