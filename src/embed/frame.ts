import { pinToDay } from './known.ts';

/** Runs inside an embed. Bundled into one inline script, allowed by its hash, in a page without an origin. */
const root = document.documentElement;
const asked = new URLSearchParams(location.search);
const secret = new URLSearchParams(location.hash.replace(/^#\??/, '')).get('secret');
let sent = 0;

function tell(): void {
  const height = Math.ceil(root.getBoundingClientRect().height);
  if (height <= 0 || parent === window) return;
  sent = height;
  parent.postMessage({ type: 'dateline:height', height }, '*');
  // WordPress resizes the frames it put in itself, and only those that know its secret.
  if (secret) parent.postMessage({ message: 'height', value: height, secret }, '*');
}

function tellChange(): void {
  if (Math.ceil(root.getBoundingClientRect().height) !== sent) tell();
}

const theme = asked.get('theme');
if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;

const carried = document.querySelector('script[data-known]');
if (carried && asked.has('known')) pinToDay(asked.get('known'), JSON.parse(carried.textContent ?? ''));

const event = document.getElementById(`e-${asked.get('event')}`);
if (event) {
  event.classList.add('is-current');
  // Not scrollIntoView, which could move the page around the frame as well.
  scrollTo(0, event.getBoundingClientRect().top);
}

// WordPress's frames may open no window; links to our own pages it follows itself.
function followInWordPress(click: MouseEvent): void {
  const link = click.target instanceof Element ? click.target.closest('a') : null;
  if (!secret || !link || link.host !== location.host) return;
  click.preventDefault();
  parent.postMessage({ message: 'link', value: link.href, secret }, '*');
}
addEventListener('click', followInWordPress);

// At once: browsers don't lay out, and so don't observe, a frame that nobody has scrolled to.
tell();
new ResizeObserver(tellChange).observe(root);
document.addEventListener('visibilitychange', tell);
addEventListener('message', ({ source, data }: MessageEvent) => {
  if (source === parent && data?.type === 'dateline:ask') tell();
});
