/** Work in small steps, taken while nothing else is asked for. */
export interface IdleWork {
  /** Something is asked for: the next step waits until that is over. */
  readonly putOff: () => void;
}

/** A page and what it loads are asked for closer together. */
const QUIET_MS = 150;

/** Takes a step whenever it was quiet for a while, one after the other until none is left. What fails is left undone. */
export function whileIdle(steps: AsyncIterator<void>, isBusy: () => boolean): IdleWork {
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  const wait = (ms: number): void => {
    clearTimeout(timer);
    if (!isOver) timer = setTimeout(step, ms).unref();
  };
  const step = async (): Promise<void> => {
    if (isBusy()) return wait(QUIET_MS);
    const taken = timer;
    const { done = true } = await steps.next().catch(() => ({ done: true }));
    isOver = done;
    // Put off meanwhile, it waits already.
    if (timer === taken) wait(0);
  };
  wait(QUIET_MS);
  return { putOff: () => wait(QUIET_MS) };
}
