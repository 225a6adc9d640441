import { describe, expect, test } from 'vitest';
import { reportOn, shown } from '../articles.js';

/** Two papers that print one sentence, but for some words. */
const two = (sentence: (words: string) => string, a: string, b: string) =>
  shown(reportOn([a, b].map((words, n) => `${n === 0 ? 'وصول الشحنة الخامسة' : 'الشحنة الخامسة تصل'}\n\n${sentence(words)}`)));

describe('texts that are the same but for one thing', () => {
  test('two institutions', () => {
    const text = (who: string) =>
      `ووصلت إلى المطار طائرة تحمل عشرين طنا من الأدوية والمستلزمات الطبية يرافقها فريق من العاملين في المركز وفريق من ${who}.`;
    expect(two(text, 'منظمة مهندسين بلا حواجز', 'الرابطة الدولية لمهندسي البناء')).toEqual([
      'participant: b.txt «الرابطة الدولية لمهندسي البناء» | a.txt «منظمة مهندسين بلا حواجز»',
    ]);
    expect(two(text, 'الرابطة الدولية لمهندسي البناء', 'الرابطة الدولية للمهندسين')).toEqual([]);
  });

  test('two days of a meeting against six', () => {
    const text = (days: string) =>
      `وتتضمن الفعاليات إقامة الملتقى العلمي التاسع للمهتمين بزراعة النخيل في المنطقة الذي تنظمه الجامعة وذلك خلال الفترة من ${days} من شهر شوال الحالي بمشاركة باحثين.`;
    expect(two(text, '20 - 25', '20 - 21')).toHaveLength(1);
    expect(two(text, '20 - 25', '20 - 25')).toEqual([]);
  });

  test('the day before yesterday against yesterday, where one text goes on', () => {
    const text = (end: string) =>
      `وأقلت الطائرة الأولى المعدات من قاعدة الإمداد الجنوبية بمرافقة عدد من الفنيين وهبطت في شمال الوادي ${end}`;
    expect(two(text, 'أمس، كما أقلت الطائرة الثانية أول شحنة من الخيام.', 'أول من أمس.')).toHaveLength(1);
  });

  test('a weekday and the day that it is come to one', () => {
    const text = (day: string) =>
      `وأقلت الطائرة الأولى المعدات من قاعدة الإمداد الجنوبية بمرافقة عدد من الفنيين وهبطت في شمال الوادي ${day} بعد رحلة قصيرة.`;
    // 12 March 2024 is a Tuesday
    expect(two(text, 'أمس', 'اليوم الثلاثاء')).toEqual([]);
    expect(two(text, 'أمس', 'أمس الأول')).toHaveLength(1);
  });

  test('what both texts tell in two places is no slip', () => {
    const line = (n: number, town: string) =>
      `وخصصت الوزارة لكل مجلس من مجالس ${town} الثلث الباقي من المقاعد بواقع ${n} أعضاء ليكتمل بذلك عدد المقاعد.`;
    const both = `${line(10, 'الساحل')}\n${line(18, 'الساحل')}`;
    expect(shown(reportOn([`المجالس\n\n${both}`, `مقاعد المجالس\n\n${both}`]))).toEqual([]);
  });
});
