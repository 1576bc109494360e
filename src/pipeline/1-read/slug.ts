import { slug as githubSlug } from 'github-slugger';

/** Longest a slug may be: file systems allow 255 bytes, and addresses should be read. */
const LONGEST_BYTES = 80;

/** A name for files and addresses: lower-case letters, digits and hyphens, never empty, never cut inside a word. */
export function slugOf(title: string, fallback: string): string {
  const plain = title
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}\p{Cc}'’]/gu, '')
    // “2.3 million” isn't 23 million, and “2024–25” no year of six digits.
    .replaceAll(/(?<=\d)[.:/–—](?=\d)/g, '-');
  const slug = githubSlug(plain)
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join('-');
  return shorten(slug) || fallback;
}

function shorten(slug: string): string {
  if (slug.length <= LONGEST_BYTES) return slug;
  const cut = slug.slice(0, LONGEST_BYTES + 1);
  const word = cut.lastIndexOf('-');
  return word > 0 ? cut.slice(0, word) : slug.slice(0, LONGEST_BYTES);
}
