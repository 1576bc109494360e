/** What a key does in the drawing. */
export type KeyAct =
  | { readonly act: 'step'; readonly by: 1 | -1 }
  | { readonly act: 'page'; readonly by: 1 | -1 }
  | { readonly act: 'first' }
  | { readonly act: 'last' }
  | { readonly act: 'zoom'; readonly by: 1 | -1 }
  /** Down to the counted buttons, up to the labels. */
  | { readonly act: 'down' }
  | { readonly act: 'up' }
  | { readonly act: 'leave' };

const ACTS: Readonly<Record<string, KeyAct>> = {
  ArrowRight: { act: 'step', by: 1 },
  ArrowLeft: { act: 'step', by: -1 },
  PageDown: { act: 'page', by: 1 },
  PageUp: { act: 'page', by: -1 },
  Home: { act: 'first' },
  End: { act: 'last' },
  ArrowDown: { act: 'down' },
  ArrowUp: { act: 'up' },
  '+': { act: 'zoom', by: 1 },
  '=': { act: 'zoom', by: 1 },
  '-': { act: 'zoom', by: -1 },
  Escape: { act: 'leave' },
};

/** What a key does, `null` where it is the browser's; where the axis is mirrored, later is to the left. */
export function keyAct(event: KeyboardEvent, mirrored: boolean): KeyAct | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const act = ACTS[event.key];
  if (!act) return null;
  return mirrored && act.act === 'step' ? { act: 'step', by: act.by === 1 ? -1 : 1 } : act;
}
