/** Verbs whose present tells what a calendar holds. */
export const PLANNED = new Set(
  `open reopen begin start launch end finish close expire arrive return come go leave move take run release debut premiere retire face host
  play meet hold vote expect plan hope schedule set aim travel visit resume complete lift be`.split(/\s+/),
);
