/** Pictures that are looked at, and elements up to which their words may stand. */
const MOST_PICTURES = 100;
const MOST_STEPS = 3;
const LONGEST = 160;
/** A box with one of these is more than a picture with its words. */
const MORE = 'p, h1, h2, h3, h4, h5, h6, ul, ol, table, a, button, input, time, article, main, br';

/** Parts that hold a picture and a line in an element of its own, and nothing else: `<div><img><div>The pier in March.</div></div>`. */
export function captionsIn(body: Element): readonly Element[] {
  const pictures = [...body.querySelectorAll('img')].slice(0, MOST_PICTURES);
  return [...new Set(pictures.flatMap((picture) => captionOf(picture) ?? []))];
}

function captionOf(picture: Element): Element | null {
  let holder = picture.parentElement;
  for (let step = 0; holder && step < MOST_STEPS; step += 1) {
    const text = (holder.textContent ?? '').trim();
    if (text !== '') return isCaptioned(holder, text) ? holder : null;
    holder = holder.parentElement;
  }
  return null;
}

function isCaptioned(holder: Element, text: string): boolean {
  if (holder.tagName !== 'DIV' || text.length > LONGEST || holder.querySelector(MORE)) return false;
  if (holder.querySelectorAll('img').length > 1) return false;
  return [...holder.childNodes].every((node) => node.nodeType !== 3 || (node.textContent ?? '').trim() === '');
}
