import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';

/** Fills a project with texts wherever people and articles write: captures in `inbox/`, and all of `content/`. */
export function writeHostileProject(folder: string, texts: readonly string[]): void {
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  const all = JSON.stringify(texts.join(' ').slice(0, 5000));
  for (const name of ['inbox', 'content/events', 'content/timelines'])
    mkdirSync(join(folder, name), { recursive: true });
  write(
    'content/site.yml',
    `title: ${all}\ndescription: ${all}\npublisher: ${all}\ncontact: ${all}\nlicence: ${all}\naddress: https://example.org/\n`,
  );
  const section = `{ id: all, title: ${all} }`;
  const matter = `title: ${all}\ndescription: ${all}\ninclude: { articles: all }\nsections: [${section}]`;
  write('content/timelines/all.md', `---\n${matter}\n---\n\n${texts.join('\n\n')}\n`);
  texts.forEach((text, index) => {
    write(`inbox/pasted-${index}.txt`, captureOf(text));
    write(`inbox/page-${index}.html`, pageOf(text));
    write(
      `inbox/note-${index}.md`,
      `${matterOf(text)}\n# ${text}\n\nOn 7 May 2024 the port closed, ${text}, the council said.\n`,
    );
    write(`content/events/by-hand-${index}.md`, byHand(text, index));
  });
}

const captureOf = (text: string) =>
  `${text}\n\nOn 6 May 2024 the mayor opened the bridge at ${text}, the council said. “${text},” she said on Monday.\n`;

const matterOf = (text: string) => {
  const value = JSON.stringify(text);
  return `---\ntitle: ${value}\npublisher: ${value}\nauthor: ${value}\npublished: 2024-05-08\n---\n`;
};

/** As a page that escapes what it shows would have it. */
function pageOf(text: string): string {
  const shown = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const head = `<title>${shown}</title><meta property="og:title" content="${shown}"><meta name="author" content="${shown}"><meta property="og:site_name" content="${shown}"><link rel="canonical" href="https://example.org/?${encodeURIComponent(text.toWellFormed())}">`;
  const body = `<p>On 9 May 2024 the ferry sailed again. ${shown}</p><p>“${shown},” the captain of the ferry said on Thursday.</p>`;
  return `<!doctype html><html lang="en"><head>${head}</head><body><article>${body}${text}</article></body></html>`;
}

/** An event written by hand; its title begins with a word that finds it again. */
function byHand(text: string, index: number): string {
  const value = JSON.stringify(text);
  const title = JSON.stringify(`${nameOf(index)} ${text}`);
  const source = `{ title: ${title}, quote: ${value} }`;
  return `---\ntitle: ${title}\ndate: 2024-05-10\nplace: ${value}\nnote: ${value}\nsources: [${source}]\n---\n`;
}

/** Letters, digits and marks of markup: what a text has to keep on its way to a page. */
export const substance = (text: string): string => text.toWellFormed().replaceAll(/[^\p{L}\p{N}<>"'&;:()=/]+/gu, '');

/** The word by which the event of a text is found. */
export const nameOf = (index: number): string => `Text${index}`;

const ADDRESSES = /^(?:href|src|srcset|action|formaction|data|poster|background|xlink:href)$/;
/** Elements that load or run something, of which our pages have none but in code to copy, as text. */
const NEVER = new Set('object embed applet frame frameset portal math foreignobject animate set'.split(' '));

/** What in a page could run: elements, handlers and addresses, as `where: what`. Scripts that the page's own policy names are its own. */
export function dangersIn(page: string, html: string): readonly string[] {
  const found: string[] = [];
  const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? '';
  let script: { source: string; inline: boolean } | null = null;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (NEVER.has(name) || (name === 'base' && attributes.href !== undefined)) found.push(`${page}: <${name}>`);
      for (const [attribute, value] of Object.entries(attributes)) {
        const address = ADDRESSES.test(attribute) ? value.replaceAll(/[\p{Cc}\p{Cf}\s]/gu, '') : '';
        if (/^on/.test(attribute)) found.push(`${page}: <${name} ${attribute}>`);
        if (/^(?:javascript|vbscript|data):/i.test(address) && !/^data:image\/(?:png|svg)/.test(address))
          found.push(`${page}: <${name} ${attribute}=${address.slice(0, 40)}>`);
      }
      const isData = /^application\/(?:ld\+)?json$/.test(attributes.type ?? '');
      if (name === 'script' && !isData) script = { source: '', inline: attributes.src === undefined };
      if (name === 'script' && attributes.src && !attributes.src.startsWith('/'))
        found.push(`${page}: ${attributes.src}`);
    },
    ontext(text) {
      if (script) script.source += text;
    },
    onclosetag(name) {
      if (name !== 'script' || !script) return;
      const hash = createHash('sha256').update(script.source).digest('base64');
      if (script.inline && !policy.includes(`sha256-${hash}`))
        found.push(`${page}: script ${script.source.slice(0, 60)}`);
      script = null;
    },
  });
  parser.end(html);
  return found;
}

/** The text of every first heading of a page. */
export function headingsOf(html: string): readonly string[] {
  const found: string[] = [];
  let open = false;
  const parser = new Parser({
    onopentag(name) {
      if (name === 'h1') open = found.push('') > 0;
    },
    ontext(text) {
      if (open) found[found.length - 1] += text;
    },
    onclosetag(name) {
      if (name === 'h1') open = false;
    },
  });
  parser.end(html);
  return found;
}
