import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayInText } from './day-in-text.ts';

const unknown = { languages: [], dayFirst: null };
const style = (language: string, dayFirst: boolean | null = null) => ({ languages: [language], dayFirst });

describe('a day in a text', () => {
  it.each([
    ['2018-03-12T23:30:00-05:00', '2018-03-12'],
    ['2018-3-2 10:00', '2018-03-02'],
    ['20180312', '2018-03-12'],
    ['20180312T101500Z', '2018-03-12'],
    ['2018/03/12', '2018-03-12'],
    ['2018年3月12日', '2018-03-12'],
    ['Mon, 12 Mar 2018 10:00:00 GMT', '2018-03-12'],
    ['Published March 12th, 2018 at 9:15 a.m.', '2018-03-12'],
    ['Sept. 5, 2018', '2018-09-05'],
    ['Am 12. März 2018 um 9 Uhr', '2018-03-12'],
    ['12 de marzo de 2018', '2018-03-12'],
    ['le 1er février 2018', '2018-02-01'],
    ['12.03.2018', '2018-03-12'],
    ['12.3.18, 14:05 Uhr', '2018-03-12'],
    ['13/03/2018', '2018-03-13'],
    ['03/13/2018', '2018-03-13'],
    ['1520845200', '2018-03-12'],
    ['12. 3. 2018', '2018-03-12'],
    ['3.13.2018', '2018-03-13'],
    ['입력 2018년 3월 12일', '2018-03-12'],
    ['٢٠١٨-٠٣-١٢', '2018-03-12'],
    ['Mon Mar 12 09:00:00 EST 2018', '2018-03-12'],
  ])('%j: %s', (text, day) => expect(dayInText(text, unknown)).toBe(day));

  it('reads 3/4 as the page’s country does, and not at all where nothing says', () => {
    expect(dayInText('03/04/2018', style('en', true))).toBe('2018-04-03');
    expect(dayInText('03/04/2018', style('en', false))).toBe('2018-03-04');
    expect(dayInText('03/04/2018', unknown)).toBeNull();
    expect(dayInText('03/04/2018 10:12 AM EDT', unknown)).toBe('2018-03-04');
  });

  it('reads 11.03.17 as 3 November only where the page is American', () => {
    expect(dayInText('11.03.17', style('en', false))).toBe('2017-03-11');
    expect(dayInText('11.03.17', { ...style('en', false), monthBeforeDot: true })).toBe('2017-11-03');
    expect(dayInText('13.03.17', { ...style('en', false), monthBeforeDot: true })).toBe('2017-03-13');
  });

  it('knows the months of the page’s language', () => {
    expect(dayInText('12 lutego 2018', style('pl'))).toBe('2018-02-12');
    expect(dayInText('12. Jänner 2018', style('de'))).toBe('2018-01-12');
    expect(dayInText('12. März 2018', style('en'))).toBe('2018-03-12');
    expect(dayInText('set 12, 2018', style('en'))).toBeNull();
    expect(dayInText('12 февраля 2018 г.', style('ru'))).toBe('2018-02-12');
    expect(dayInText('12 Şubat 2018', style('tr'))).toBe('2018-02-12');
    expect(dayInText('12. februar 2018.', style('sr'))).toBe('2018-02-12');
    expect(dayInText('12 שפורסם 14 בפברואר 2018', style('he'))).toBe('2018-02-14');
    expect(dayInText('١٢ شباط ٢٠١٨', style('ar'))).toBe('2018-02-12');
  });

  it.each([
    ['hu', '2018. február 12.'],
    ['lt', '2018 m. vasario 12 d.'],
    ['lv', '2018. gada 12. februāris'],
    ['th', '๑๒ กุมภาพันธ์ ๒๕๖๑'],
  ])('%s writes the year first, or counts its years from elsewhere: %s', (language, text) =>
    expect(dayInText(text, style(language))).toBe('2018-02-12'),
  );

  it.each([
    ['ja', '令和7年5月14日 18時20分', '2025-05-14'],
    ['ja', '平成元年1月8日', '1989-01-08'],
    ['zh', '民國114年5月14日', '2025-05-14'],
    ['fa', '۱۲:۳۰ - ۲۴ ارديبهشت ۱۴۰۴', '2025-05-14'],
    ['fa', '1403/12/30', '2025-03-20'],
    ['fa', '۱۴ مهٔ ۲۰۲۵', '2025-05-14'],
    ['th', '14 พ.ค. 2568', '2025-05-14'],
  ])('%s, by another calendar: %s is %s', (language, text, day) => expect(dayInText(text, style(language))).toBe(day));

  it('may lack its year where one is known', () => {
    const within = { ...style('de'), within: { year: 2025, month: 5 } };
    expect(dayInText('Mittwoch, 14. Mai, 9 Uhr', within)).toBe('2025-05-14');
    expect(dayInText('14. April', within)).toBeNull();
  });

  it.each([
    '1970-01-01T00:00:00Z',
    '0001-01-01',
    '2018-02-30',
    '31 April 2018',
    'March 2018',
    '2018',
    '1.2.3',
    'version 5.14.20',
    '',
    'May',
  ])('%j holds none', (text) => expect(dayInText(text, unknown)).toBeNull());

  it('never throws', () =>
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void dayInText(text, unknown))));
});
