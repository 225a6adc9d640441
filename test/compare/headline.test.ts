import { describe, expect, test } from 'vitest';
import { headlinesOf } from '../../src/compare/headline.js';
import { analyse } from '../../src/reconcile.js';
import { article, reportOn, shown } from '../articles.js';

const FILLER = 'وأكد المتحدث أن الجهات المختصة باشرت عملها منذ اللحظات الأولى.\nوأشار إلى أن النتائج ستعلن لاحقا.';

describe('headline against body', () => {
  test('a headline is the short opening line over a body', () => {
    const { input } = analyse([
      article('a.txt', `افتتاح مدرسة جديدة في الحي الشرقي\n\nافتتح المدير أمس المدرسة.\n${FILLER}`, '2024-03-13'),
    ]);
    const reading = input.readings[0]!;
    const [head, other] = headlinesOf(reading);
    expect(other).toBeUndefined();
    expect(reading.document.text.slice(head!.start, head!.end)).toBe('افتتاح مدرسة جديدة في الحي الشرقي');
    const bare = analyse([article('a.txt', 'افتتح المدير أمس المدرسة الجديدة.', '2024-03-13')]).input.readings[0]!;
    expect(headlinesOf(bare)).toEqual([]);
  });

  test("the father's name for the son's", () => {
    const body = (name: string) => `تنفيذ الحكم في قاتل سالم الغامري\n\nأقدم الجاني على قتل ${name} بعد خلاف بينهما.\n${FILLER}`;
    expect(shown(reportOn([body('ماجد بن سالم بن علي الغامري')]))).toEqual([
      'participant: a.txt «سالم الغامري» | a.txt «ماجد بن سالم بن علي الغامري»',
    ]);
    expect(shown(reportOn([body('سالم بن علي الغامري')]))).toEqual([]);
  });

  test('another day for the same match', () => {
    const body = (day: string) =>
      `الرواد يلاقي نادي الساحل الأخضر ${day}\n\nأجرى الفريق مرانه الأخير استعدادا لملاقاة الساحل الأخضر عند السادسة من مساء أمس على الملعب البلدي.\n${FILLER}`;
    expect(shown(reportOn([body('اليوم')]))).toEqual(['date: a.txt «اليوم» | a.txt «السادسة من مساء أمس»']);
    expect(shown(reportOn([body('أمس')]))).toEqual([]);
  });

  test('a digit lost on the way to the headline', () => {
    const body = (figure: string) =>
      `توزيع ${figure} سلة غذائية على أسر القرية\n\nوزعت الجمعية 1250 سلة غذائية على الأسر المحتاجة في القرية خلال الشهر.\n${FILLER}`;
    expect(shown(reportOn([body('1520')]))).toEqual(['number: a.txt «1520 سلة» | a.txt «1250 سلة»']);
    expect(shown(reportOn([body('1250')]))).toEqual([]);
    // of another size: something else is counted
    expect(shown(reportOn([body('300')]))).toEqual([]);
  });

  test('a lead that counts everybody', () => {
    const body = (head: string) =>
      `مصرع ${head} أشخاص في سقوط مروحية\n\nأعلنت الهيئة عن سقوط مروحية نتج عنه وفاة 3 مسافرين بمن فيهم قائد المروحية.\nوقالت الشرطة إن 4 أشخاص كانوا على متنها.\n${FILLER}`;
    expect(shown(reportOn([body('4')]))).toEqual(['number: a.txt «4 أشخاص» | a.txt «3 مسافرين»']);
    expect(shown(reportOn([body('3')]))).toEqual([]);
  });
});
