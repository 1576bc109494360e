/** Words of four letters and more, in lower case. */
function contentWords(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
}

/** A headline is a phrase, not a name of a section, and no longer than a newspaper would set. */
function couldBeTitle(line: string): boolean {
  const words = line.trim().split(/\s+/).length;
  return words >= 3 && words <= 32 && line.length <= 220 && /\p{L}/u.test(line);
}

/**
 * The line above the article that says most of what the article says; of equals the first. Menus and
 * captions share fewer words with it.
 */
export function chooseTitle(lines: readonly string[], prose: () => string): string | null {
  const candidates = lines.filter(couldBeTitle);
  if (candidates.length < 2) return candidates[0]?.trim() ?? null;
  const spoken = new Set(contentWords(prose()));
  let best: { readonly line: string; readonly score: number } | null = null;
  for (const line of candidates) {
    const words = contentWords(line);
    const shared = new Set(words.filter((word) => spoken.has(word))).size;
    const score = shared + 0.25 * Math.min(words.length, 12);
    if (!best || score > best.score) best = { line, score };
  }
  return best?.line.trim() ?? null;
}
