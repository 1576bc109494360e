/** Another task: a browser answers its reader between two, and long ones are felt. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** However busy the browser is, what waits for it waits no longer than this. */
const MOST_WAIT_MS = 150;

/** Once the browser has drawn what there is and answered the reader: no step of the start may hold up either. */
export function rested(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: MOST_WAIT_MS });
    else setTimeout(resolve);
  });
}
