/** `/embed/v1.js`: runs in somebody else's page. Gives embeds their height and makes frames of `<dateline-timeline>`. */
const NAME = 'dateline-timeline';
const LEAST = 40;
const MOST = 20_000;
const RIGHTS = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
const made = new Set<HTMLIFrameElement>();

/** Frames we made, and pasted ones whose address is an embed's. */
function knownFrames(): HTMLIFrameElement[] {
  const pasted = [...document.querySelectorAll('iframe')].filter(({ src }) => src.includes('/embed/v1/'));
  return [...made, ...pasted];
}

function resize({ source, data }: MessageEvent): void {
  if (data?.type !== 'dateline:height' || !Number.isFinite(data.height)) return;
  const frame = source && knownFrames().find(({ contentWindow }) => contentWindow === source);
  if (!frame) return;
  frame.style.height = `${Math.min(Math.max(Math.ceil(data.height), LEAST), MOST)}px`;
  const fallback = frame.previousElementSibling;
  if (made.has(frame) && fallback instanceof HTMLElement) fallback.style.display = 'none';
}

function frameOf(src: string, title: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.loading = 'lazy';
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  frame.setAttribute('sandbox', RIGHTS);
  Object.assign(frame.style, { display: 'block', width: '100%', height: '1px', border: '0' });
  frame.src = src;
  return frame;
}

function define(): void {
  class DatelineTimeline extends HTMLElement {
    connectedCallback(): void {
      const { href, protocol } = new URL(this.getAttribute('src') ?? '', document.baseURI);
      if (this.shadowRoot || !this.hasAttribute('src') || !/^https?:$/.test(protocol)) return;
      const frame = frameOf(href, this.getAttribute('title') ?? 'Timeline');
      made.add(frame);
      // The fallback stays in view until the frame has said how tall it is: a frame that never loads takes nothing away.
      this.attachShadow({ mode: 'open' }).append(document.createElement('slot'), frame);
    }
  }
  customElements.define(NAME, DatelineTimeline);
}

// Pasted twice, the second does nothing.
if (!customElements.get(NAME)) {
  addEventListener('message', resize);
  define();
  const ask = () => {
    for (const { contentWindow } of knownFrames()) contentWindow?.postMessage({ type: 'dateline:ask' }, '*');
  };
  ask();
  addEventListener('load', ask);
}

export {};
