/** Short work needs no report; a report more often than this is noise. */
const EVERY_MS = 3_000;

/** Says how far reading has come, how fast it goes and how long it will take. `now` gives milliseconds. */
export function reportProgress(say: (message: string) => void, now: () => number): (done: number, all: number) => void {
  const startedMs = now();
  let saidMs = startedMs;
  return (done, all) => {
    const atMs = now();
    if (atMs - saidMs < EVERY_MS || done === all) return;
    saidMs = atMs;
    const perSecond = (1000 * done) / (atMs - startedMs);
    const left = Math.ceil((all - done) / perSecond);
    say(`${done} of ${all} articles read, ${perSecond.toFixed(0)} a second, ${left} s left`);
  };
}
