import { describe } from 'vitest';
import { headlines } from '../../../../test/support/told-rows.ts';

describe('several people are all named, without their ages', () => {
  headlines([
    ['Conrad Ewers, 88, and his wife, Ida, 86, died in Hull on Monday.', 'Conrad Ewers and his wife Ida die in Hull'],
    ['Ida Marsh, 91, and Piet Hay, 40, were arrested on Monday.', 'Ida Marsh and Piet Hay are arrested'],
    [
      'Ida Marsh, 91, Piet Hay, 40, and Ruth Orr, 33, were arrested on Monday.',
      'Ida Marsh, Piet Hay and Ruth Orr are arrested',
    ],
    ['The pilot, 34, and his guest, 29, were killed on Monday.', 'The pilot and his guest are killed'],
    ['Ida Marsh, 91, was arrested on Monday.', 'Ida Marsh is arrested'],
  ]);
});

describe('what is said to somebody is told rather than to whom', () => {
  headlines([
    [
      'Ewers told reporters outside the courthouse in the city of Hull that the verdict was one that no sane jury could have reached.',
      'Ewers: The verdict was one that no sane jury could have reached',
    ],
    [
      'Envoys from the Nordic Council and the Baltic Assembly said in first statements on Monday that the count had been largely fair.',
      'Envoys from the Nordic Council and the Baltic Assembly: The count had been largely fair',
    ],
    [
      'Ewers said on Monday that the tendon in her knee that made her pull out of both races in Hull had healed.',
      'Ewers: The tendon in her knee that made her pull out of both races in Hull had healed',
    ],
  ]);
});

describe('a relative clause tells of what stands before it', () => {
  headlines([
    ['The pier, which was closed and sold in 2021, is quiet.', 'The pier is sold'],
    ['Windows that were smashed in Sunday’s riot are mended.', 'Windows are smashed in the riot'],
  ]);
});
