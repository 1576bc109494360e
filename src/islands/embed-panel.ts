import { adaptCode } from '../embed/adapt-code.ts';

/** The codes to paste: with whole addresses, what was chosen, and the height that a preview has. */
class EmbedPanel extends HTMLElement {
  readonly #codes = new Map<HTMLElement, string>();
  #height: number | null = null;
  #frame: HTMLIFrameElement | null = null;

  /** Most readers never open it: until one does, nothing is to be done. */
  connectedCallback(): void {
    const around = this.closest('details');
    if (!around || around.open) this.#start();
    else around.addEventListener('toggle', () => this.#start(), { once: true });
  }

  #start(): void {
    for (const code of this.querySelectorAll<HTMLElement>('[data-way]')) this.#codes.set(code, code.textContent ?? '');
    this.querySelector('[data-rootless]')?.remove();
    for (const tool of this.querySelectorAll<HTMLElement>('[data-needs-script]')) tool.hidden = false;
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-copy]')) this.#makeCopy(button);
    this.querySelector('[data-preview]')?.addEventListener('click', () => this.#preview());
    this.addEventListener('change', () => (this.#frame ? this.#preview() : this.#write()));
    addEventListener('message', (message) => this.#measure(message));
    this.#write();
  }

  #chosen(name: string): string {
    return this.querySelector<HTMLSelectElement>(`select[name="${name}"]`)?.value ?? '';
  }

  #query(): string {
    const query = new URLSearchParams();
    const theme = this.#chosen('theme');
    if (theme) query.set('theme', theme);
    const { checked = false } = this.querySelector<HTMLInputElement>('input[name="pinned"]') ?? {};
    if (checked) query.set('known', today());
    return query.size > 0 ? `?${query}` : '';
  }

  #write(): void {
    const choice = { origin: location.origin, query: this.#query(), height: this.#height };
    for (const [code, original] of this.#codes) code.textContent = adaptCode(original, choice);
  }

  /** Loaded when asked for, and as it will be elsewhere: without an origin of its own. */
  #preview(): void {
    const place = this.querySelector<HTMLElement>('.embed-preview');
    if (!place) return;
    const frame = document.createElement('iframe');
    frame.title = this.dataset.title ?? '';
    frame.setAttribute('sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox');
    frame.style.width = `${this.#chosen('width')}px`;
    frame.src = `${new URL(this.dataset.frame ?? '', location.href).pathname}${this.#query()}`;
    this.#frame = frame;
    this.#height = null;
    this.#write();
    place.hidden = false;
    place.replaceChildren(frame);
  }

  #measure({ source, data }: MessageEvent): void {
    if (!this.#frame || source !== this.#frame.contentWindow || data?.type !== 'dateline:height') return;
    const height = Number(data.height);
    if (!(height > 0)) return;
    this.#height = height;
    this.#frame.style.height = `${height}px`;
    this.#write();
    const words = this.dataset.measured ?? '';
    this.#say(words.replace('{height}', String(height)).replace('{width}', this.#chosen('width')));
  }

  #makeCopy(button: HTMLButtonElement): void {
    button.hidden = navigator.clipboard === undefined;
    button.addEventListener('click', async () => {
      const code = this.querySelector(`[data-way="${button.dataset.copy}"]`);
      await navigator.clipboard.writeText(code?.textContent ?? '');
      this.#say(this.dataset.copied ?? '');
    });
  }

  #say(text: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = text;
  }
}

/** The day it is where the journalist is. */
function today(): string {
  const now = new Date();
  const parts = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return [now.getFullYear(), ...parts].join('-');
}

customElements.define('embed-panel', EmbedPanel);
