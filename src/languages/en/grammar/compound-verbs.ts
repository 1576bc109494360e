/** “crash-landed”, “test-fired”: verbs written with a hyphen, at which the tagger takes them apart; each with the verb it tells. */
export const COMPOUND_VERBS: ReadonlyMap<string, string> = new Map([
  ['crash-landed', 'crash'],
  ['belly-landed', 'land'],
  ['test-fired', 'fire'],
  ['re-elected', 'elect'],
  ['re-opened', 'open'],
  ['re-entered', 'enter'],
  ['fast-tracked', 'approve'],
]);
