import type { Problem } from '../errors.ts';

const asText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** What `dateline dev` shows while something is wrong; Vite's client shows the site again when it is mended. */
export function problemsPage(problems: readonly Problem[], base: string): string {
  const items = problems.map(({ file, line, column, code, message, advice }) => {
    const place = [file, line, column].filter((part) => part !== null).join(':');
    return `<li><p><code>${asText(place)}</code> <small>${code}</small></p><p><strong>${asText(message)}</strong></p><p>${asText(advice)}</p></li>`;
  });
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Something to mend</title>
<script type="module" src="${asText(base.replace(/\/?$/, '/'))}@vite/client"></script>
<style>:root{color-scheme:light dark}body{font:1.05rem/1.5 Georgia,serif;max-width:44rem;margin:3rem auto;padding:0 1.25rem}li{margin:1.5rem 0}p{margin:.2rem 0;white-space:pre-wrap}small{opacity:.7}</style></head>
<body><h1>Something to mend</h1><p>The site comes back when this is done. Nothing that was published has changed.</p><ol>${items.join('')}</ol></body>
</html>`;
}
