import { describe, expect, test } from 'vitest';
import { flagged, reportOn } from '../articles.js';

const fire = (who: string) =>
  `أتى حريق على أربعين متجرا في سوق مرجان فجر الثلاثاء. وقال عميد البلدية ${who} إن التجار سيعوضون. ولم يصب أحد في سوق مرجان.`;
const visit = (who: string) =>
  `تفقد عميد البلدية ${who} سوق مرجان ظهر الثلاثاء بعد الحريق، واستمع إلى التجار الذين احترقت متاجرهم الأربعون.`;

/** Whether two articles of one day are told to name two holders of one post. */
const disagree = (a: string, b: string): boolean => flagged(reportOn([a, b])).some(({ explanation }) => /one holder/u.test(explanation));

describe('one post with two holders', () => {
  test('the mayor of an affair has one name', () => {
    expect(disagree(fire('آدم حسين'), visit('رشيد بوعلام'))).toBe(true);
    expect(disagree(fire('آدم حسين'), visit('آدم حسين'))).toBe(false);
    expect(disagree(fire('آدم حسين'), visit('حسين'))).toBe(false);
  });

  test('a name in common may be one of one person', () => {
    expect(disagree(fire('ألفارو غوتيريز'), visit('الفارو اللقاء'))).toBe(false);
  });

  test('a former holder is another one', () => {
    expect(disagree(fire('آدم حسين').replace('عميد البلدية', 'عميد البلدية السابق'), visit('رشيد بوعلام'))).toBe(false);
  });

  test('two ministers of one year apart, where an article has no date', () => {
    // the seeds hold one: a minister of January beside his successor of November
    const talks = (who: string, when: string) => `عقد وزير الدفاع الكوري الجنوبي ${who} محادثات مع نظيره الأميركي في سيول ${when}.`;
    expect(disagree(talks('شين وون سيك', 'يوم 13 نوفمبر 2023'), talks('لي جونغ سوب', 'يوم 31 يناير 2023'))).toBe(false);
  });
});
