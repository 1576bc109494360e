const NAMES = ['ink', 'quiet', 'line', 'paper', 'raised', 'fact', 'said', 'planned', 'accent', 'mark'] as const;

/** The page's colours as a canvas can use them. */
export type Palette = Readonly<Record<(typeof NAMES)[number], string>>;

/** Reads the page's colours where `element` stands: light, dark or forced. */
export function readPalette(element: HTMLElement): Palette {
  const probe = document.createElement('span');
  probe.hidden = true;
  element.append(probe);
  const read = (name: string) => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const entries = NAMES.map((name) => [name, read(name)] as const);
  probe.remove();
  // Every name is in NAMES, so every key of Palette is there.
  return Object.fromEntries(entries) as Palette;
}

/** The colour of a status. */
export function colourOf(palette: Palette, status: string): string {
  if (status === 'statement') return palette.said;
  return status === 'occurred' || status === 'ongoing' ? palette.fact : palette.planned;
}
