/** What a word begins with, without a regular expression where the letter is one of English. */

export function startsWithDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57;
}

const LAST_ASCII = 127;

export function startsWithCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code > LAST_ASCII ? /^\p{Lu}/u.test(text) : code >= 65 && code <= 90;
}
