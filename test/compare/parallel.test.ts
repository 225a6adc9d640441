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

  describe('one sentence in two printings', () => {
    const rest = 'وقال رئيس الجمعية إن الموسم الماضي شهد إقبالا لم تعرفه الجمعية منذ تأسيسها، وإن الأعضاء يعدون لموسم جديد يفوقه.';
    const printed = (sentence: (words: string) => string, a: string, b: string, more = '') =>
      shown(
        reportOn(
          [a, b].map((words, n) => `${n === 0 ? 'معرض الزهور يفتح أبوابه' : 'الزهور في معرض'}\n\n${sentence(words)}\n${rest}\n${more}`),
        ),
      );
    const visit = (who: string) =>
      `وافتتح المعرض السنوي للزهور ${who} بحضور جمع من المزارعين والمهتمين بالبيئة في القاعة الكبرى التي جُدّدت مؤخرا.`;

    test('somebody else in one place of it, though both are named elsewhere', () => {
      const more = 'وكان الدكتور نبيل الحمصاوي قد زار المعرض في العام الماضي برفقة أسرته وبعض أصدقائه.';
      const found = printed(visit, 'الدكتور نبيل الحمصاوي', 'الدكتور رشيد البوعلامي', more);
      expect(found).toHaveLength(1);
      expect(found[0]).toMatch(/^participant: /u);
    });

    test('a name that the other gives in full', () => {
      expect(printed(visit, 'الدكتور نبيل الحمصاوي', 'الدكتور عمر نبيل الحمصاوي')).toEqual([]);
    });

    test('somebody else in another place of it', () => {
      const opened = (who: string) =>
        `وأوضح ${who} أن المعرض يضم مئات الأنواع من الورد التي جمعها المزارعون من مختلف قرى الجبل خلال الأعوام الأخيرة.`;
      const found = printed(opened, 'نبيل الحمصاوي المشرف على المعرض', 'المشرف على المعرض رشيد البوعلامي');
      expect(found).toHaveLength(1);
      expect(found[0]).toMatch(/^(?:participant|attribution): /u);
      expect(printed(opened, 'نبيل الحمصاوي المشرف على المعرض', 'المشرف على المعرض نبيل الحمصاوي')).toEqual([]);
    });

    test('a name a letter off', () => {
      const found = printed(visit, 'الدكتور نبيل الحمصاوي', 'الدكتور نبيل الحمراوي');
      expect(found).toHaveLength(1);
      expect(found[0]).toMatch(/^name: /u);
    });

    test('another country, though the first is told of elsewhere', () => {
      const sentence = (where: string) =>
        `وتجري شركات من ${where} محادثات لشراء بذور الورد المحسنة التي طورها باحثو الجمعية على مدى عشر سنوات.`;
      const more = 'ويذكر أن إسبانيا من أكبر الأسواق في هذا المجال.';
      expect(printed(sentence, 'إسبانيا', 'كينيا', more)).toHaveLength(1);
      expect(printed(sentence, 'إسبانيا', 'إسبانيا', more)).toEqual([]);
    });

    test('two weekdays, each called today', () => {
      const sentence = (day: string) => `وأعلنت الجمعية اليوم ${day} أن المعرض سيستمر أسبوعين وأن دخوله مجاني للأطفال والطلاب وكبار السن.`;
      expect(printed(sentence, 'الأحد', 'الجمعة')).toHaveLength(1);
    });

    test('a figure that does not look like a slip, not of what grows while it is told', () => {
      const sentence = (words: string) =>
        `ويضم المعرض أكثر من ${words} من أنواع الورد التي جمعها المزارعون من مختلف قرى الجبل خلال الأعوام الأخيرة.`;
      expect(printed(sentence, '2750 شتلة', '2150 شتلة')).toHaveLength(1);
      expect(printed(sentence, '66.000 شتلة', '66,000 شتلة')).toEqual([]);
    });
  });
});

test('the datelines of two copies are no difference', () => {
  const copy = (day: string) =>
    `Market hall\n\n${day} - The council of Oberau put the keys of the old market hall into the hands of the weavers' guild, which will open eleven workshops in it.`;
  expect(shown(reportOn([copy('12 March 2024'), copy('13 March 2024')]))).toEqual([]);
});
