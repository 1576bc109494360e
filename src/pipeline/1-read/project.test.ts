import { expect, it } from 'vitest';
import { memoryIo } from '../../../test/support/memory-io.ts';
import { type KnownFiles, newKnownFiles, readProject } from './project.ts';

const article = (title: string) => `---\ntitle: ${title}\n---\n\nThe harbour closed on Monday.\n`;
const read = async (title: string, known: KnownFiles) => {
  const texts: [string, string][] = [title, 'The ferry'].map((one, at) => [`content/articles/${at}.md`, article(one)]);
  return (await readProject(memoryIo(new Map(texts)), known)).articles;
};

it('takes an article whose bytes are known for the same, and reads another anew', async () => {
  const known = newKnownFiles();
  const [first, second] = [await read('The harbour', known), await read('The port', known)];
  expect(second.map(({ title }) => title)).toEqual(['The port', 'The ferry']);
  expect(second.map((one, at) => one === first[at])).toEqual([false, true]);
});
