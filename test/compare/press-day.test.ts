import { describe, expect, it } from 'vitest';
import { compareQuantities } from '../../src/compare/numbers.js';
import { compareNames, onePartOff } from '../../src/names/compare.js';
import { parseName } from '../../src/names/parts.js';
import { isArabicSlip } from '../../src/names/slips.js';
import { reconcile } from '../../src/reconcile.js';
import { loadText } from '../../src/sources/text.js';

const kinds = (...articles: string[]): string[] =>
  reconcile(articles.map((text, i) => loadText(`${'abc'[i]}.txt`, `---\ndate: 2015-08-02\n---\n${text}`).document))
    .conflicts.filter((c) => c.severity !== 'info')
    .map((c) => c.kind);

describe('what one day of press tells twice', () => {
  it('takes a tally that grew by what the article tells for no disagreement', () => {
    const before = 'حصد أبطال عُمان أربع ميداليات جديدة في دورة ألعاب الصم، ورفعوا رصيد السلطنة في الدورة إلى 31 ميدالية قبل يوم من الختام.';
    const after = 'اختتم أبطال عُمان مشاركتهم في دورة ألعاب الصم بخمس ميداليات جديدة رفعوا بها رصيد السلطنة في الدورة إلى 36 ميدالية.';
    expect(kinds(before, after)).not.toContain('number');
  });

  it('compares shares of one whole only', () => {
    const trade = 'أخفق الوزراء في آبيا الجمعة في توقيع ميثاق المرجان الذي سيشمل 53 في المائة من التجارة عبر المحيط الهادئ.';
    const output = 'انتهت في آبيا الجمعة محادثات ميثاق المرجان من دون توقيع، وهو يشمل 40 في المائة من اقتصاد دول المحيط الهادئ.';
    expect(kinds(trade, output)).not.toContain('number');
  });

  it('reads a figure with a digit less as cut short where next to nothing is lost', () => {
    const money = (value: number, precision: number, text: string) =>
      ({
        kind: 'money',
        value,
        precision,
        unit: 'SAR',
        hedge: 'exact',
        range: { low: value, high: value },
        text,
        label: null,
        counted: null,
        start: 0,
        end: text.length,
        number: { start: 0, end: text.length },
      }) as unknown as Parameters<typeof compareQuantities>[0];
    expect(compareQuantities(money(87_390_000, 1, '87.390.000'), money(87_300_000, 100_000, '87,3 million')).verdict).toBe('refine');
    expect(compareQuantities(money(87_990_000, 1, '87.990.000'), money(87_300_000, 100_000, '87,3 million')).verdict).toBe('contradict');
  });

  it('hears no speaker in a byline, nor a saying in the name of a festival', () => {
    const told = 'قال المدرب سامي الخطيب: «سعيد بقيادة الفريق وبالثقة الكبيرة التي منحتني إياها إدارة النادي العريق».';
    const byline =
      'ماهر القاضي- الصباح- صور: عبّر المدرب سامي الخطيب عن سعادته بقيادة الفريق وبالثقة الكبيرة التي منحتها له إدارة النادي العريق.';
    expect(kinds(told, byline)).not.toContain('attribution');
    const festival = 'قالت الكاتبة هدى الصباغ إن مشاركتها في مهرجان «كلنا نقرأ معاً كل صباح» كانت ناجحة.';
    const other = 'أكد الناشر نبيل عطوي أن مهرجان «كلنا نقرأ معاً كل صباح» يعود هذا العام.';
    expect(kinds(festival, other)).not.toContain('attribution');
  });

  it('gives the name behind several deputies to their chief, and «وكيل» before an office to the deputy', () => {
    const several = 'قُتل الجنرال أدولف نيمبونا، وهو من أقرب مساعدي الرئيس بيار ندايشي، في هجوم صاروخي على سيارته في بوجمبورا الأحد.';
    const chief = 'لعب الجنرال أدولف نيمبونا الذي قتل في هجوم صاروخي في بوجمبورا الأحد دورا في احتواء الاحتجاجات ضد الرئيس بيار ندايشي.';
    expect(kinds(several, chief)).not.toContain('role');
    const deputy = 'استقبل وكيل محافظ صور الأستاذ خالد الدوسري المصابين في حادث الحافلة صباح السبت.';
    const same = 'اطمأن خالد الدوسري وكيل محافظة صور على المصابين في حادث الحافلة صباح السبت.';
    expect(kinds(deputy, same)).not.toContain('role');
  });
});

describe('foreign names in Arabic letters', () => {
  const verdict = (a: string, b: string) => compareNames(parseName(a), parseName(b)).verdict;

  it('accepts one near sound and Iberian endings', () => {
    expect(verdict('باولو كويلهو', 'باولو كويليو')).toBe('variant');
    expect(verdict('ألتان غولدمار', 'ألتان غولتمار')).toBe('variant');
    expect(isArabicSlip('مارتينيز', 'مارتينيس', 'native')).toBe(false);
  });

  it('still tells a letter that no sound explains', () => {
    expect(isArabicSlip('يافعي', 'يتفعي', 'native')).toBe(true);
    expect(verdict('ألتان غولدمار', 'ألتان غولكمار')).not.toBe('variant');
  });

  it('tells how alike the rest of two names is', () => {
    expect(onePartOff(parseName('محمد العمرة'), parseName('أحمد العمري'))?.rest ?? 0).toBeLessThan(0.97);
    expect(onePartOff(parseName('محمد العمري'), parseName('أحمد العمري'))?.rest).toBe(1);
  });
});
