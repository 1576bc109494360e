import { Parser } from 'htmlparser2';
import { oneLine, safeUrl } from '../../feeds/plain-text.ts';

export interface Link {
  readonly title: string;
  readonly url: string;
}

/** What a text in HTML says, without its markup. */
export interface ReadMarkup {
  /** One line each; quotations with a named source, and paragraphs that are nothing but links, are not among them. */
  readonly paragraphs: readonly string[];
  /** http and https only; addresses in plain words included. */
  readonly links: readonly Link[];
  readonly quotes: readonly { readonly quote: string; readonly title: string; readonly url: string | null }[];
  /** Pictures, films, frames: element and address, which may be `''`. */
  readonly embedded: readonly { readonly element: string; readonly address: string }[];
  /** Addresses that nobody should follow, as written. */
  readonly refused: readonly string[];
}

const BLOCKS = new Set(
  'address article aside br center dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table td th tr ul'.split(
    ' ',
  ),
);
const EMBEDDED = new Set('audio embed iframe img noscript object script source style svg template video'.split(' '));
const UNSAID = new Set('noscript script style template title svg'.split(' '));

interface Paragraph {
  text: string;
  /** What of the text stands in links. */
  linked: string;
  cite: string;
  citeUrl: string | null;
  quoted: boolean;
}

/** Reads HTML, or plain text; never follows, runs or keeps any of it. */
export function readMarkup(html: string): ReadMarkup {
  const reader = new MarkupReader();
  const parser = new Parser(reader, { decodeEntities: true });
  parser.write(html);
  parser.end();
  return reader.read();
}

class MarkupReader {
  readonly #paragraphs: Paragraph[] = [];
  readonly #links: Link[] = [];
  readonly #embedded: { element: string; address: string }[] = [];
  readonly #refused: string[] = [];
  #now = emptyParagraph(false);
  #link: { url: string; title: string } | null = null;
  #unsaid = 0;
  #quotes = 0;
  #cites = 0;

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    if (UNSAID.has(name)) this.#unsaid += 1;
    if (EMBEDDED.has(name)) this.#embedded.push({ element: name, address: attributes.src ?? attributes.data ?? '' });
    if (name === 'blockquote') {
      this.#flush();
      this.#quotes += 1;
      this.#now.quoted = true;
    } else if (BLOCKS.has(name)) this.#break();
    if (name === 'cite') this.#cites += 1;
    if (name === 'a') this.#openLink(attributes.href ?? '');
  }

  ontext(text: string): void {
    if (this.#unsaid > 0) return;
    const now = this.#now;
    if (this.#cites > 0 && now.quoted) now.cite += text;
    else now.text += text;
    if (!this.#link) return;
    this.#link.title += text;
    now.linked += text;
  }

  onclosetag(name: string): void {
    if (UNSAID.has(name)) this.#unsaid = Math.max(0, this.#unsaid - 1);
    if (name === 'a') this.#closeLink();
    if (name === 'cite') this.#cites = Math.max(0, this.#cites - 1);
    if (name === 'blockquote') {
      this.#quotes = Math.max(0, this.#quotes - 1);
      this.#flush();
    } else if (BLOCKS.has(name)) this.#break();
  }

  read(): ReadMarkup {
    this.#closeLink();
    this.#flush();
    const cited = this.#paragraphs.filter(isCited);
    const words = this.#paragraphs.filter((each) => !isCited(each) && !isLinks(each)).map(({ text }) => oneLine(text));
    const quotes = cited.map(({ text, cite, citeUrl }) => ({
      ...{ quote: oneLine(text), title: oneLine(cite), url: citeUrl },
    }));
    const paragraphs = words.filter((text) => text !== '' && !isAddress(text));
    const plain = words.flatMap(addressesIn).map((url) => ({ title: '', url }));
    const links = [...this.#links, ...plain];
    return { paragraphs, links, quotes, embedded: this.#embedded, refused: this.#refused };
  }

  /** A quotation is one, however many paragraphs it has. */
  #break(): void {
    if (this.#quotes === 0) this.#flush();
    else this.#now.text += ' ';
  }

  #flush(): void {
    this.#paragraphs.push(this.#now);
    this.#now = emptyParagraph(this.#quotes > 0);
  }

  #openLink(href: string): void {
    this.#closeLink();
    const url = safeUrl(href.trim());
    if (url === null && href.trim() !== '') this.#refused.push(href.trim());
    if (url !== null) this.#link = { url, title: '' };
  }

  #closeLink(): void {
    const link = this.#link;
    this.#link = null;
    if (!link) return;
    if (this.#cites > 0 && this.#now.quoted) this.#now.citeUrl ??= link.url;
    else this.#links.push({ url: link.url, title: oneLine(link.title) });
  }
}

const emptyParagraph = (quoted: boolean): Paragraph => ({ text: '', linked: '', cite: '', citeUrl: null, quoted });

const isCited = ({ text, cite, quoted }: Paragraph): boolean => quoted && oneLine(cite) !== '' && oneLine(text) !== '';

/** Its words stay as the titles of its links. */
const isLinks = ({ text, linked }: Paragraph): boolean => oneLine(linked) !== '' && oneLine(text) === oneLine(linked);

const isAddress = (text: string): boolean => /^https?:\/\/\S+$/i.test(text) && addressesIn(text).length === 1;

const ADDRESS = /\bhttps?:\/\/[^\s<>"“”]+/g;

/** Addresses in plain words; the full stop after one isn't part of it. */
function addressesIn(text: string): readonly string[] {
  return [...text.matchAll(ADDRESS)].flatMap(([address]) => {
    let end = address.length;
    while (end > 0 && ".,;:!?)]}’'".includes(address[end - 1] ?? '')) end -= 1;
    const url = safeUrl(address.slice(0, end));
    return url === null ? [] : [url];
  });
}
