import { describe, expect, it } from 'vitest';
import { TitleWidths } from './title-width.ts';

/** Letters as wide as their place in the alphabet says, times `scale`. */
function context(scale = 1) {
  const measured: string[] = [];
  return {
    measured,
    font: '13px serif',
    measureText: (text: string) => {
      measured.push(text);
      return { width: scale * (text.codePointAt(0) ?? 0) };
    },
  };
}

describe('widths of titles', () => {
  it('is the sum of its letters, whatever their script', () => {
    const widths = new TitleWidths(context(), '13px serif');
    expect(widths.of('Aé')).toBe(65 + 233);
    expect(widths.of('A会😀a')).toBe(65 + 0x4f1a + 0x1f600 + 97);
  });
  it('measures each letter once', () => {
    const canvas = context();
    const widths = new TitleWidths(canvas, '13px serif');
    for (const title of ['ABBA', 'AB会会', 'BA']) widths.of(title);
    expect(canvas.measured).toEqual(['A', 'B', '会']);
  });
  it('gives the canvas its font back before it measures', () => {
    const canvas = context();
    canvas.font = '10px sans-serif';
    new TitleWidths(canvas, '13px serif').of('A');
    expect(canvas.font).toBe('13px serif');
  });
  it('measures only what it does not know', () => {
    const canvas = context();
    expect(new TitleWidths(canvas, '13px serif', [5, 7]).of(' !A ')).toBe(5 + 7 + 65 + 5);
    expect(canvas.measured).toEqual(['A']);
  });
  it('cuts a title at its end where it would be wider than its room, ellipsis and all', () => {
    const widths = new TitleWidths(context(), '13px serif');
    const ellipsis = 0x2026;
    expect(widths.cut('AB😀C', ellipsis + 65 + 66)).toBe('AB…');
    expect(widths.cut('AB😀C', ellipsis + 65 + 66 + 0x1f600)).toBe('AB😀…');
    expect(widths.cut('AB', 0)).toBe('…');
  });
  it('tells letters of another width from the same ones', () => {
    const widths = new TitleWidths(context(), '13px serif');
    widths.of('Aé会');
    expect(widths.sameAs(new TitleWidths(context(), '13px serif'))).toBe(true);
    expect(widths.sameAs(new TitleWidths(context(1.01), '13px sans'))).toBe(false);
  });
});
