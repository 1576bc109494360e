const NAMES = ['ink', 'quiet', 'line', 'paper', 'raised', 'fact', 'said', 'planned', 'accent', 'mark'] as const;

/** The page's colours as a canvas can use them. */
export type Palette = Readonly<Record<(typeof NAMES)[number], string>>;

/** Reads the page's colours where `element` stands: light, dark or forced. */
export function readPalette(element: HTMLElement): Palette {
  const probes = document.createElement('span');
  probes.hidden = true;
  for (const name of NAMES) probes.append(probeOf(name));
  element.append(probes);
  // All are styled at once: a browser that is asked between two changes works everything out again.
  const colours = Array.from(probes.children, (probe) => getComputedStyle(probe).color);
  probes.remove();
  // Every name is in NAMES, so every key of Palette is there.
  return Object.fromEntries(NAMES.map((name, place) => [name, colours[place]])) as Palette;
}

function probeOf(name: string): HTMLElement {
  const probe = document.createElement('span');
  probe.style.color = `var(--${name})`;
  return probe;
}

/** The colour of a status. */
export function colourOf(palette: Palette, status: string): string {
  if (status === 'statement') return palette.said;
  return status === 'occurred' || status === 'ongoing' ? palette.fact : palette.planned;
}
