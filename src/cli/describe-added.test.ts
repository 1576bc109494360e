import { expect, it } from 'vitest';
import { english } from '../languages/en/index.ts';
import { readCapture } from '../pipeline/1-read/read-capture.ts';
import { describeAdded } from './describe-added.ts';

const MENU = ['Home', 'World', 'Sport', 'Weather', 'Letters', 'Archive', 'Subscribe'];
const PAGE = `<!doctype html><html><body>
<nav><ul>${MENU.map((name) => `<li><a href="/${name}">${name}</a></li>`).join('')}</ul></nav>
<article><h1>Ferry to Lund stops for the winter</h1>
<p>The ferry to Lund stopped on Monday for the winter, the harbour office of the island said in a statement.</p>
<p>It is to sail again on 3 March 2025, when the ice in the sound has broken, a spokesman for the office said.</p>
<p>Some 40,000 people took it last summer, more than in any year since the bridge at Holm was closed.</p></article>
<section id="comments"><h2>Comments</h2><p>Sven: They told us on Friday that it would never sail again.</p></section>
</body></html>`;

it('sentences around an article are shown, menus counted', () => {
  const captured = readCapture('ferry.html', new TextEncoder().encode(PAGE), english).value;
  if (!captured) throw new Error('expected an article');
  const told = describeAdded(
    { capture: 'inbox/ferry.html', file: 'content/articles/ferry.md', captured, needs: [] },
    false,
  );
  expect(told.split('\n')).toEqual([
    'wrote content/articles/ferry.md',
    '  from ferry.html: “Ferry to Lund stops for the winter”, 3 blocks of text',
    '  left out (around the article): Sven: They told us on Friday that it would never sail again.',
    '  left out (around the article): 8 lines: Home, World, Sport, Weather, Letters, Archive, …',
  ]);
});
