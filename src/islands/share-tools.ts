/** Buttons that only a script can work: the system's own sharing where there is one, and the address to the clipboard. */
class ShareTools extends HTMLElement {
  connectedCallback(): void {
    const copy = this.querySelector<HTMLButtonElement>('[data-copy-link]');
    const share = this.querySelector<HTMLButtonElement>('[data-share]');
    if (!copy || !share) return;
    const [url = ''] = location.href.split('#');
    share.hidden = typeof navigator.share !== 'function';
    copy.hidden = navigator.clipboard === undefined;
    // A reader who closes the system's sheet has shared nothing, and that is all.
    share.addEventListener('click', () => navigator.share({ title: this.dataset.title ?? '', url }).catch(() => {}));
    copy.addEventListener('click', async () => {
      await navigator.clipboard.writeText(url);
      const status = this.querySelector('[role="status"]');
      if (status) status.textContent = this.dataset.copied ?? '';
    });
  }
}

customElements.define('share-tools', ShareTools);
