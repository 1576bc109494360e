/** What somebody chose for a code, beside the way. */
export interface Choice {
  /** `https://news.example`: put before addresses that start at the root. */
  readonly origin: string;
  /** `?theme=dark`, or empty. */
  readonly query: string;
  /** Height that was measured, in pixels; `null` leaves what the code says. */
  readonly height: number | null;
}

/** A code as it should be pasted: with whole addresses, and what was chosen. */
export function adaptCode(code: string, { origin, query, height }: Choice): string {
  const whole = code.replaceAll(/(^|src="|href=")\/(?!\/)/g, `$1${origin}/`);
  const asked = whole.replaceAll(/src="([^"]*)"/g, (attribute, address: string) =>
    address.includes('/embed/v1/') && address.endsWith('/')
      ? `src="${address}${query.replaceAll('&', '&amp;')}"`
      : attribute,
  );
  // A picture has its own height.
  return height === null || !asked.startsWith('<iframe')
    ? asked
    : asked.replace(/ height="\d+"/, ` height="${height}"`);
}
