import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unfurl } from 'unfurl.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject, dateline, removeProject } from './project.ts';

const SITE = 'https://news.example/timelines';

/** A site below a path of somebody's host, as a program that was given one of its addresses sees it. */
describe('a site that says its address', { timeout: 240_000 }, () => {
  let folder = '';
  const asked: string[] = [];
  const read = async (address: string): Promise<Response> => {
    asked.push(address);
    const path = address.replace(SITE, '').replace(/\/$/, '/index.html');
    const type = path.endsWith('.json') ? 'application/json' : 'text/html';
    return new Response(readFileSync(join(folder, 'dist', path)), { headers: { 'Content-Type': type } });
  };

  beforeAll(() => {
    folder = copyProject({ content: true });
    const file = join(folder, 'content/site.yml');
    writeFileSync(file, `${readFileSync(file, 'utf8')}address: ${SITE}\n`);
    const built = dateline(folder, ['build']);
    expect(built.code, built.errors).toBe(0);
  });
  afterAll(() => removeProject(folder));

  it.each(['ukraine-peace-talks/', 'ukraine-peace-talks/istanbul/'])(
    'an oEmbed consumer finds how to embed /t/%s and reads it',
    async (path) => {
      asked.length = 0;
      const { title, oEmbed } = await unfurl(`${SITE}/t/${path}`, { fetch: read });
      expect(asked).toEqual([`${SITE}/t/${path}`, `${SITE}/embed/v1/t/${path}oembed.json`]);
      expect(oEmbed).toMatchObject({
        type: 'rich',
        version: '1.0',
        width: 600,
        title: title?.replace(/ · [^·]*$/, ''),
      });
      expect(oEmbed && 'html' in oEmbed ? oEmbed.html : '').toContain(`src="${SITE}/embed/v1/t/${path}"`);
    },
  );

  it('an oEmbed consumer reads an event too', async () => {
    const [id = ''] = readdirSync(join(folder, 'dist/e'));
    const { oEmbed } = await unfurl(`${SITE}/e/${id}/`, { fetch: read });
    expect(oEmbed && 'html' in oEmbed ? oEmbed.html : '').toContain(`src="${SITE}/embed/v1/e/${id}/"`);
  });

  it('names its picture, in its own address, and has it', () => {
    const page = readFileSync(join(folder, 'dist/t/ukraine-peace-talks/istanbul/index.html'), 'utf8');
    const [, picture = ''] = /property="og:image" content="([^"]*)"/.exec(page) ?? [];
    expect(picture).toBe(`${SITE}/embed/v1/t/ukraine-peace-talks/istanbul/poster.png`);
    const file = readFileSync(join(folder, 'dist', picture.replace(SITE, '')));
    expect(file.subarray(1, 4).toString()).toBe('PNG');
  });

  it('says so early in the head, where consumers that read little still find it', () => {
    const page = readFileSync(join(folder, 'dist/t/ukraine-peace-talks/index.html'), 'utf8');
    expect(page.indexOf('application/json+oembed')).toBeGreaterThan(0);
    expect(page.indexOf('application/json+oembed')).toBeLessThan(1024);
  });
});
