import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { copyInstalledProject, removeProject } from '../project/project.ts';
import { startDev } from '../support/dev-server.ts';

const TIMELINE = 'content/timelines/ukraine-peace-talks.md';
const OVERRIDE = 'content/events/istanbul-talks-of-may-16.md';

test('while editing, the open page follows timelines, events and articles, and tells what is wrong until it is mended', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const folder = copyInstalledProject();
  const file = (path: string) => join(folder, path);
  const edit = (path: string, words: string, others: string) => {
    const before = readFileSync(file(path), 'utf8');
    expect(before).toContain(words);
    writeFileSync(file(path), before.replace(words, others));
  };
  const dev = await startDev(folder, 0);
  try {
    await page.goto(dev.url);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The talks about talks');

    edit(TIMELINE, 'title: The talks about talks', 'title: What was talked about');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What was talked about');

    edit(OVERRIDE, 'title: Istanbul talks agree', 'title: The envoys agree');
    await expect(page.locator('li.event h4').filter({ hasText: 'The envoys agree' })).toBeVisible();

    appendFileSync(
      file('content/articles/putin-open-to-peace-talks-amid-russias-military-advances-in-ukraine.md'),
      '\nOn August 5, 2025, the envoys signed a treaty on fishing in Geneva.\n',
    );
    await expect(page.locator('li.event h4').filter({ hasText: 'treaty on fishing' })).toBeVisible();

    edit(OVERRIDE, 'note: Retitled.', 'date: the sixteenth\nnote: Retitled.');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Something to mend');
    await expect(page.getByText(`${OVERRIDE}:4`)).toBeVisible();

    edit(OVERRIDE, 'date: the sixteenth', 'date: 2025-05-16');
    await expect(page.locator('li.event h4').filter({ hasText: 'The envoys agree' })).toBeVisible();
  } finally {
    expect(await dev.stop()).toBe(true);
    removeProject(folder);
  }
});
