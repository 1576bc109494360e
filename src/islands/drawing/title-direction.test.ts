import { describe, expect, it } from 'vitest';
import { runsFromTheRight } from './title-direction.ts';

describe('a title runs from the right', () => {
  it.each(['توقيع الاتفاق في بيروت', 'הסכם נחתם ב-2025', '“اتفاق” جديد', '12 قتيلاً في الغارة'])('%j', (title) =>
    expect(runsFromTheRight(title)).toBe(true),
  );
  it.each(['Talks begin in Riga', '12 die in raid', 'Al-Jazira (الجزيرة) closes', 'Переговоры начались', '2025', ''])(
    'but not %j',
    (title) => expect(runsFromTheRight(title)).toBe(false),
  );
});
