const FROM_THE_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** A title runs from the right where its first letter does, whatever the page's own direction: what `dir="auto"` means. */
export function runsFromTheRight(title: string): boolean {
  const [letter = ''] = /\p{L}/u.exec(title) ?? [];
  return FROM_THE_RIGHT.test(letter);
}
