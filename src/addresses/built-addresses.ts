/** Files that no one links to: hashed ones, a host's own, what a page's script loads. */
const OWN_USE =
  /^(?:_|404\.html$|robots\.txt$|favicon\.|stubs\/|(?:search|t\/.+)\/events(?:-\d+)?\.json$|sitemap-\d+\.xml$)/;

/** The addresses of a built site, from the paths of its files: `t/harbour/index.html` is at `/t/harbour/`. */
export function addressesOf(paths: readonly string[]): ReadonlySet<string> {
  const published = paths.filter((path) => !OWN_USE.test(path));
  return new Set(published.map((path) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`));
}

/** The file that answers at an address. */
export const fileAt = (address: string): string => `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`;
