import { describe } from 'vitest';
import { rows } from '../../../../test/support/told-rows.ts';

const NEWS = 'The senate passed a bill on Tuesday. It fills a page. The hall is large. The sea is near.';
const VOTE = '2024-03-19 occurred';
const NEW = '2024-03-21~ occurred';

describe('what people did, in a report of news', () => {
  rows([
    [`${NEWS} The opposition dropped its plan.`, VOTE, NEW],
    [`${NEWS} Students cheered up.`, VOTE, NEW],
    [`${NEWS} The plan dropped from view.`, VOTE],
    [`${NEWS} Students worked there.`, VOTE],
    [`${NEWS} Students once danced there.`, VOTE],
  ]);
});

describe('what lasts until a day', () => {
  rows([
    ['The men were bailed until May.', '2024-05 scheduled'],
    ['The jury retired to consider its verdict.', NEW],
    ['The retired clerk is old.'],
  ]);
});
