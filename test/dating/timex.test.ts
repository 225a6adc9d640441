import { describe, expect, it } from 'vitest';
import { extractTimes } from '../../src/extract/times.js';
import { arabic } from '../../src/language/ar/index.js';
import { tokenize } from '../../src/language/tokens.js';
import type { Timex } from '../../src/model.js';
import { resolveTimex, timeOfDayUtc, weekdayMismatch } from '../../src/timex.js';

const pack = arabic();
const first = (sentence: string): Timex => extractTimes(tokenize(sentence, pack.analyse), pack)[0]!;
const day = (iso: string) => ({ from: iso, to: iso });

describe('resolveTimex', () => {
  it('keeps what is not known as X', () => {
    expect(resolveTimex(first('وصل الاثنين إلى هناك.'), null)).toMatchObject({ value: 'XXXX-WXX-1' });
    expect(resolveTimex(first('وصل في 26 ديسمبر.'), null).value).toBe('XXXX-12-26');
    expect(resolveTimex(first('وصل أمس إلى هناك.'), null).interval).toBeUndefined();
  });

  it('needs no anchor for a full date', () => {
    expect(resolveTimex(first('وصل في 26 ديسمبر 2022.'), null)).toMatchObject({ value: '2022-12-26', interval: day('2022-12-26') });
  });

  it('covers all that an interval of publication allows', () => {
    const timex = resolveTimex(first('وصل أمس إلى هناك.'), { from: '2023-11-13', to: '2023-11-15' });
    expect(timex).toMatchObject({ value: '2023-11-XX', interval: { from: '2023-11-12', to: '2023-11-14' } });
  });

  it('resolves a weekday to one day where every day of publication agrees', () => {
    expect(resolveTimex(first('وصل الاثنين إلى هناك.'), { from: '2023-11-13', to: '2023-11-15' })).toMatchObject({ value: '2023-11-13' });
  });

  it.each([
    ['قبل أسبوع', '2024-03-13', '2024-03-04', '2024-03-08'],
    ['العام الماضي', '2024-03-13', '2023-01-01', '2023-12-31'],
    ['في وقت سابق من هذا العام', '2024-03-13', '2024-01-01', '2024-03-13'],
    ['في وقت لاحق من هذا الشهر', '2024-03-13', '2024-03-13', '2024-03-31'],
  ])('%s of %s', (words, published, from, to) => {
    const { interval } = resolveTimex(first(`وقع ذلك ${words}.`), day(published));
    expect(interval!.from <= from && interval!.to >= to).toBe(true);
  });

  it('gives ISO 8601 clock times with their zone', () => {
    expect(resolveTimex(first('السبت عند الساعة 21:20 بتوقيت غرينتش'), day('2023-11-14')).value).toBe('2023-11-11T21:20Z');
    expect(resolveTimex(first('في الساعة 06:20 من صباح الأحد 12 نوفمبر 2023 بتوقيت اليابان'), null).value).toBe('2023-11-12T06:20+09:00');
  });
});

describe('weekdayMismatch', () => {
  it('compares the weekday with the date beside it', () => {
    expect(weekdayMismatch(first('الثلاثاء 13 نوفمبر 2023'), null)).toEqual({ stated: 2, actual: 1 });
    expect(weekdayMismatch(first('الاثنين 13 نوفمبر 2023'), null)).toBeNull();
  });

  it('takes the year of a yearless date from the publication', () => {
    const timex = first('يصل يوم الجمعة ١٨ نوفمبر إلى هناك.');
    expect(weekdayMismatch(timex, day('2023-11-15'))).toEqual({ stated: 5, actual: 6 });
    expect(weekdayMismatch(timex, 2022)).toBeNull();
    expect(weekdayMismatch(timex, null)).toBeNull();
  });

  it('checks «yesterday, Tuesday»', () => {
    const timex = first('وقعا أمس الثلاثاء اتفاقا.');
    expect(weekdayMismatch(timex, day('2023-11-15'))).toBeNull();
    expect(weekdayMismatch(timex, day('2023-11-16'))).toEqual({ stated: 2, actual: 3 });
  });

  it('allows a Hijri date a day either way', () => {
    expect(weekdayMismatch(first('الخميس 6 ربيع الآخر 1446 هـ'), null)).toBeNull();
    expect(weekdayMismatch(first('السبت 6 ربيع الآخر 1446 هـ'), null)).toEqual({ stated: 6, actual: 3 });
  });
});

describe('timeOfDayUtc', () => {
  const minutes = (iso: string) => Date.parse(`${iso}Z`) / 60_000;

  it('compares clock times of different zones', () => {
    const gmt = timeOfDayUtc(first('عند الساعة 21:20 بتوقيت غرينتش وقع'), '2023-11-11');
    const japan = timeOfDayUtc(first('في الساعة 06:20 بتوقيت طوكيو وقع'), '2023-11-12');
    expect(gmt).toEqual([{ from: minutes('2023-11-11T21:20'), to: minutes('2023-11-11T21:20') }]);
    expect(japan).toEqual(gmt);
  });

  it('knows European summer time', () => {
    const noon = first('عند الساعة 12:00 بتوقيت باريس وقع');
    expect(timeOfDayUtc(noon, '2024-07-01')[0]!.from).toBe(minutes('2024-07-01T10:00'));
    expect(timeOfDayUtc(noon, '2024-01-01')[0]!.from).toBe(minutes('2024-01-01T11:00'));
  });

  it('needs a zone', () => {
    const local = first('في حدود الثالثة والنصف زوالا بالتوقيت المحلي وصل');
    expect(timeOfDayUtc(local, '2022-10-16')).toEqual([]);
    expect(timeOfDayUtc(local, '2022-10-16', 60)[0]!.from).toBeLessThanOrEqual(minutes('2022-10-16T14:30'));
  });

  it('keeps both halves of the day where the words leave them open', () => {
    expect(timeOfDayUtc(first('تبدأ الساعة السابعة بتوقيت غرينتش'), '2024-01-01').map((m) => m.from)).toEqual([
      minutes('2024-01-01T07:00'),
      minutes('2024-01-01T19:00'),
    ]);
  });
});
