/** A built page: its path in `dist/`, and what it says of what it may load. */
export interface BuiltPage {
  readonly path: string;
  readonly policy: string;
}

const EMBEDS = 'embed/v1/';
/** Everybody's programs may read these, and everybody's pages may show them. */
const SHARED = ['Access-Control-Allow-Origin: *', 'Cross-Origin-Resource-Policy: cross-origin'];

/**
 * The file `_headers`, as Netlify, Cloudflare Pages and others read it. What each page says of itself stands in it too, and
 * what a page can't say: who may frame it. Hosts join headers of the same name, so no two rules for policies meet.
 */
export function hostHeaders(pages: readonly BuiltPage[], base: string): string {
  const root = base.replace(/\/$/, '');
  const [embeds, own] = [pages.filter(isEmbed), pages.filter((page) => !isEmbed(page))];
  const guarded = [
    `Content-Security-Policy: ${[...policyOf(own), "frame-ancestors 'self'"].join('; ')}`,
    'X-Frame-Options: SAMEORIGIN',
  ];
  const places = [...new Set(own.map(({ path }) => placeOf(path)))].sort();
  return [
    rule(`${root}/*`, ['X-Content-Type-Options: nosniff', 'Referrer-Policy: strict-origin-when-cross-origin']),
    ...places.map((place) => rule(`${root}/${place}`, guarded)),
    rule(`${root}/${EMBEDS}*`, [`Content-Security-Policy: ${policyOf(embeds).join('; ')}`, ...SHARED]),
    rule(`${root}/embed/v1.js`, SHARED),
    rule(`${root}/data/*`, SHARED),
    rule(`${root}/_astro/*`, ['Cache-Control: public, max-age=31536000, immutable']),
  ].join('\n');
}

const isEmbed = ({ path }: BuiltPage): boolean => path.startsWith(EMBEDS);

const rule = (path: string, headers: readonly string[]): string =>
  `${path}\n${headers.map((header) => `  ${header}\n`).join('')}`;

/** `t/harbour/index.html` → `t/*`; a file at the top and the page above the embeds stand for themselves. */
function placeOf(path: string): string {
  const [folder = ''] = path.split('/', 1);
  const alone = folder === path || EMBEDS.startsWith(`${folder}/`);
  return alone ? path.replace(/(^|\/)index\.html$/, '$1') : `${folder}/*`;
}

/** Directives that allow what any of these pages allows. */
function policyOf(pages: readonly BuiltPage[]): readonly string[] {
  const directives = new Map<string, Set<string>>();
  for (const policy of new Set(pages.map(({ policy }) => policy)))
    for (const directive of policy.split(';')) {
      const [name, ...sources] = directive.trim().split(/\s+/);
      if (name) directives.set(name, new Set([...(directives.get(name) ?? []), ...sources]));
    }
  return [...directives].map(([name, sources]) => `${name} ${withoutNone(sources).join(' ')}`);
}

/** “Nothing” beside something means nothing. */
function withoutNone(sources: ReadonlySet<string>): readonly string[] {
  const some = [...sources].filter((source) => source !== "'none'");
  return some.length > 0 ? some : ["'none'"];
}

/** What a page says of itself; nothing when it doesn't. */
export function policyIn(html: string): string {
  return /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? '';
}
