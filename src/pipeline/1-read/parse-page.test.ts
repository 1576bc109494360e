import { describe, expect, it } from 'vitest';
import { parsePage } from './parse-page.ts';

describe('a page', () => {
  it.each([
    ['whole', '<!doctype html><html><head><title>Pier</title></head><body><p>Text.</p></body></html>'],
    ['without a body', '<html><head><title>Pier</title></head><p>Text.</p></html>'],
    ['without a head', '<html><body><p>Text.</p></body></html>'],
    ['without either', '<html><p>Text.</p></html>'],
    [
      'with a part before its head',
      '<html><div></div><head><title>Pier</title></head><body><p>Text.</p></body></html>',
    ],
    ['with a part before its body', '<html><head></head><noscript></noscript><body><p>Text.</p></body></html>'],
    ['with a part behind its body', '<html><head></head><body></body><p>Text.</p></html>'],
    ['with two bodies', '<html><head></head><body><b></b></body><body><p>Text.</p></body></html>'],
    ['that is a piece of one', '<p>Text.</p>'],
    ['that has a word before it', 'x <p>Text.</p>'],
    ['with a comment before it', '<!-- saved --><html><p>Text.</p></html>'],
  ])('%s has its text in one body', (_, html) => {
    const { body, documentElement } = parsePage(html);
    expect(body.querySelector('p')?.textContent).toBe('Text.');
    expect([...documentElement.children].map(({ tagName }) => tagName)).toEqual(['HEAD', 'BODY']);
  });

  it('keeps what belongs in its head there', () => {
    const { head } = parsePage('<html><head></head><meta name="date" content="2025-06-05"><body></body></html>');
    expect(head.querySelector('meta')).not.toBeNull();
  });

  it.each(['', ' ', '<', '<html', '<!doctype html>', '<!-- <html> -->', '<frameset><frame src="a"></frameset>'])(
    '%j has an empty body',
    (html) => expect(() => parsePage(html).body.textContent).not.toThrow(),
  );
});
