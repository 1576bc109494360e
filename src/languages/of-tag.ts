/** The one of a BCP 47 tag, whatever its region and script. */
export function ofTag<Of extends { readonly code: string }>(all: readonly Of[], tag: string): Of | undefined {
  const primary = tag.toLowerCase().split('-')[0];
  return all.find(({ code }) => code === primary);
}
