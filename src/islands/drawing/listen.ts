import type { Parts } from './parts.ts';
import { type Walk, ZOOM_STEP } from './walk.ts';

/** What a reader does to a drawing, other than to move its view. */
export interface Acts {
  /** To the busiest stretch. */
  readonly fit: () => void;
  /** To the whole time. */
  readonly all: () => void;
  /** An event got the focus; `null` when none has it any more. */
  readonly focused: (index: number | null) => void;
  /** An event is pointed at; `null` when none is any more. */
  readonly hovered: (index: number | null) => void;
}

/** Listens to the buttons beside a drawing, and to its links and counted buttons. */
export function listen(buttons: HTMLElement, { gestures, layer, labels }: Parts, walk: Walk, acts: Acts): void {
  const pressed: Readonly<Record<string, () => void>> = {
    in: () => gestures.zoomBy(ZOOM_STEP),
    out: () => gestures.zoomBy(1 / ZOOM_STEP),
    fit: acts.fit,
    all: acts.all,
  };
  buttons.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-act]') : null;
    pressed[button?.dataset.act ?? '']?.();
  });
  labels.addEventListener('keydown', (event) => walk.key(event));
  labels.addEventListener('focusin', ({ target }) => {
    const index = layer.indexOf(target);
    walk.enter(index, layer.clusterOf(target));
    if (index !== null) acts.focused(index);
  });
  labels.addEventListener('focusout', () => {
    walk.left();
    acts.focused(null);
  });
  labels.addEventListener('click', (event) => {
    // A link that is away stands where it stood before.
    if (gestures.flowing()) event.preventDefault();
    const place = layer.clusterOf(event.target);
    const cluster = place === null ? undefined : layer.cluster(place);
    if (cluster) walk.open(cluster);
  });
  const hovered = (index: number | null) => {
    if (!gestures.flowing()) acts.hovered(index);
  };
  labels.addEventListener('pointerover', ({ target }) => hovered(layer.indexOf(target)));
  labels.addEventListener('pointerleave', () => hovered(null));
}
