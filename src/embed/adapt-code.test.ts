import { expect, it } from 'vitest';
import { adaptCode } from './adapt-code.ts';

const FRAME = '<iframe src="/embed/v1/t/dam/" title="The dam" width="100%" height="812"></iframe>';
const ELEMENT = '<dateline-timeline src="/embed/v1/t/dam/">\n<a href="/e/flood-1a2b/">Flood</a></dateline-timeline>';
const SCRIPT = '<script async src="/embed/v1.js"></script>';
const PICTURE = '<a href="/t/dam/"><img src="/embed/v1/t/dam/poster.png" alt="The dam" width="600" height="315"></a>';
const nothing = { origin: 'https://news.example', query: '', height: null };

it.each([
  ['an address', '/t/dam/', nothing, 'https://news.example/t/dam/'],
  ['a whole address', 'https://dam.example/t/dam/', nothing, 'https://dam.example/t/dam/'],
  [
    'a script',
    SCRIPT,
    { ...nothing, query: '?theme=dark' },
    '<script async src="https://news.example/embed/v1.js"></script>',
  ],
  [
    'a frame with all that can be chosen',
    FRAME,
    { ...nothing, query: '?theme=dark&known=2025-08-01', height: 900 },
    '<iframe src="https://news.example/embed/v1/t/dam/?theme=dark&amp;known=2025-08-01" title="The dam" width="100%" height="900"></iframe>',
  ],
  [
    'an element with its links',
    ELEMENT,
    { ...nothing, query: '?theme=light' },
    '<dateline-timeline src="https://news.example/embed/v1/t/dam/?theme=light">\n<a href="https://news.example/e/flood-1a2b/">Flood</a></dateline-timeline>',
  ],
  [
    'a picture, as tall as it is',
    PICTURE,
    { ...nothing, query: '?theme=dark', height: 900 },
    '<a href="https://news.example/t/dam/"><img src="https://news.example/embed/v1/t/dam/poster.png" alt="The dam" width="600" height="315"></a>',
  ],
])('%s', (_, code, choice, adapted) => expect(adaptCode(code, choice)).toBe(adapted));
