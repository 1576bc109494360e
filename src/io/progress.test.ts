import { expect, it } from 'vitest';
import { reportProgress } from './progress.ts';

it('tells rate and time left every few seconds, and nothing of short work', () => {
  let clockMs = 0;
  const said: string[] = [];
  const progress = reportProgress(
    (message) => said.push(message),
    () => clockMs,
  );
  for (let done = 1; done <= 1000; done += 1) {
    clockMs += 10;
    progress(done, 1000);
  }
  expect(said).toEqual([
    '300 of 1000 articles read, 100 a second, 7 s left',
    '600 of 1000 articles read, 100 a second, 4 s left',
    '900 of 1000 articles read, 100 a second, 1 s left',
  ]);
});
