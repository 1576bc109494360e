/** Longest text that is a line about the article rather than of it. */
export const LONGEST_LINE = 160;

/** Its text on one line; `null` when that is longer than a line about the article. Looks at no more of it than that. */
export function lineOf(element: Element): string | null {
  let text = '';
  // From one to the next, as a list of all of them is long to make.
  const gatherIn = (node: Node): boolean => {
    for (let child = node.firstChild; child; child = child.nextSibling) if (!gather(child)) return false;
    return true;
  };
  const gather = (node: ChildNode): boolean => {
    if (node.nodeType === 3) text += apart(text, node.textContent ?? '');
    else if (node.nodeName === 'BR') text += ' ';
    else if (!gatherIn(node)) return false;
    return text.length <= 4 * LONGEST_LINE;
  };
  if (!gatherIn(element)) return null;
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > LONGEST_LINE ? null : line;
}

/** “<b>14</b><i>May</i><b>2025</b>” are three words. */
function apart(before: string, text: string): string {
  const meet = `${before.slice(-1)}${text.slice(0, 1)}`;
  return /^\p{Nd}[\p{L}\p{Nd}]$|^\p{L}\p{Nd}$/u.test(meet) ? ` ${text}` : text;
}

/** What its class, its id and its test names call it. */
export function nameOf(element: Element): string {
  return ['class', 'id', 'data-testid', 'data-qa']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ')
    .slice(0, 300);
}
