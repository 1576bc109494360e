/** How long reading takes, how many have shared: “4-Minute Listen”, “14 shares”, “Updated 3 hours ago”. */
const COUNTS =
  /^(?:(?:estimated|updated|posted|published)\s)?\(?\d{1,5}(?:\.\d)?[km]?(?:[\s-](?:min|mins|minutes?)(?:\s(?:read|listen))?|\s(?:shares?|comments?|views|likes|retweets)|\s(?:hours?|hrs?|mins?|minutes?|days?|weeks?|months?|years?) ago)\)?$/i;

const CREDIT =
  /^(?:edited|produced|filmed|translated|fact-checked|copy[- ]edited|research|video|audio|graphics?) by:?\s/i;

/** Who edited, filmed or translated: “Edited by: Ana Ruiz”. */
function isCredit(line: string): boolean {
  if (line.length >= 120 || !CREDIT.test(line) || line.endsWith('.')) return false;
  const names = line.replace(CREDIT, '').split(/[\s,&/]/);
  return names.every((name) => /^(?:$|and$|\p{Lu})/u.test(name));
}

/** Where the report is from: “Reporting from Port Aster, Maine”. */
const REPORTED_FROM = /^(?:R|r)eporting from \p{Lu}[\p{L}.'’, -]{2,50}$/u;

/** The sender under a notice: “SOURCE Harbor Foods Inc.” */
const SENDER = /^SOURCE:? \p{Lu}[^!?]{2,80}$/u;

/** “Appeared in the October 8, 2025, print edition as …” */
const IN_PRINT = /^(?:(?:this|the) (?:article|story) )?(?:appears|appeared|was published) in [^“”]{0,120}\bprint\b/i;

/** What a page says about itself, its makers and its readers; no sentence of an article. */
export function isPageNote(text: string): boolean {
  const line = text.trim();
  return COUNTS.test(line) || SENDER.test(line) || isCredit(line) || REPORTED_FROM.test(line) || IN_PRINT.test(line);
}
