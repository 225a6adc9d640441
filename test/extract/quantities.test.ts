import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumsTo } from '../../src/compare/numbers.js';
import { partsOfTotal } from '../../src/extract/parts.js';
import { extractQuantities } from '../../src/extract/quantities.js';
import { arabic } from '../../src/language/ar/index.js';
import { readDigits } from '../../src/language/number-grammar.js';
import { tokenize } from '../../src/language/tokens.js';
import type { Quantity, Span } from '../../src/model.js';

const pack = arabic();
const read = (text: string, skip: readonly Span[] = []): Quantity[] => extractQuantities(tokenize(text, pack.analyse), pack, skip);
const brief = (q: Quantity) => `${q.kind} ${q.value}${q.unit === null ? '' : ` ${q.unit}`}${q.hedge === 'exact' ? '' : ` ${q.hedge}`}`;
const parts = (text: string) => {
  const tokenized = tokenize(text, pack.analyse);
  return partsOfTotal(extractQuantities(tokenized, pack), tokenized, pack);
};

// a speller of its own, so that the reader is not tested against its own table
const UNITS = ['', 'واحد', 'اثنان', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة', 'أحد عشر', 'اثنا عشر'];
const TENS = ['', '', 'عشرون', 'ثلاثون', 'أربعون', 'خمسون', 'ستون', 'سبعون', 'ثمانون', 'تسعون'];
const HUNDREDS = ['', 'مئة', 'مئتان', 'ثلاثمئة', 'أربعمائة', 'خمسمئة', 'ستمائة', 'سبعمئة', 'ثمانمائة', 'تسعمئة'];
function below1000(n: number): string {
  const out: string[] = [];
  if (n >= 100) out.push(HUNDREDS[Math.floor(n / 100)]!);
  const rest = n % 100;
  if (rest > 0 && rest <= 12) out.push(UNITS[rest]!);
  else if (rest > 0 && rest < 20) out.push(`${UNITS[rest - 10]!} عشر`);
  else if (rest >= 20) {
    if (rest % 10 > 0) out.push(UNITS[rest % 10]!);
    out.push(TENS[Math.floor(rest / 10)]!);
  }
  return out.join(' و');
}
function spell(n: number): string {
  const out: string[] = [];
  for (const [scale, one, two, many, after] of [
    [1e9, 'مليار', 'ملياران', 'مليارات', 'مليارا'],
    [1e6, 'مليون', 'مليونان', 'ملايين', 'مليونا'],
    [1e3, 'ألف', 'ألفان', 'آلاف', 'ألفا'],
  ] as const) {
    const count = Math.floor(n / scale) % 1000;
    if (count === 1) out.push(one);
    else if (count === 2) out.push(two);
    else if (count > 2) out.push(`${below1000(count)} ${count <= 10 ? many : count % 100 === 0 ? one : after}`);
  }
  if (n % 1000 > 0) out.push(below1000(n % 1000));
  return out.join(' و');
}

describe('numbers in words', () => {
  it('knows the noun that a pronoun hides', () => {
    expect(read('عاد 36 من أسرانا.').map((q) => q.text)).toEqual(['36 من أسرانا']);
    expect(read('عاد 36 من أسرانا.')[0]!.counted).toBe(read('عاد 36 من الأسرى.')[0]!.counted);
  });

  it.each([
    ['باع ثلاث دزينات من البيض.', ['count 36']],
    ['تظاهر آلاف مؤلفة من العمال.', ['count 2000 vague']],
    ['حضر العشرات من الطلاب.', ['count 20 vague']],
    ['بضع عشرات من الشاحنات.', ['count 30 vague']],
    ['صودر طنان من القمح.', ['measure 2000 kg']],
    ['صودر طن ونصف الطن من القمح.', ['measure 1500 kg']],
    ['قتل عاملان في انهيار سقف.', ['count 2']],
    ['سيطر المتمردون على بلدتين.', ['count 2']],
    ['نقل جريحين إلى المستشفى.', ['count 2']],
    ['لا أقل من أربعين ناقة نفقت.', ['count 40 at-least']],
    ['بلغت النسبة خمسة فاصل سبعة في المئة.', ['percent 5.7 %']],
    ['الرهائن وعددهم 12 عادوا.', ['count 12']],
    ['القتلى: 14.', ['count 14']],
    ['أشخاص بعدد 40 تم اعتقالهم.', ['count 40']],
    ['العدد 62 من العمال خرج.', ['count 62']],
  ])('%s', (text, expected) => {
    expect(read(text).map(brief)).toEqual(expected);
  });

  it('the eleven are no Sunday', () => {
    const text = 'عاد الصيادون الأحد عشر إلى الميناء.';
    const start = text.indexOf('الأحد');
    expect(read(text, [{ start, end: start + 5 }]).map(brief)).toEqual(['count 11']);
  });

  it('reads back whatever is spelt', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 999_999_999_999 }), (n) => {
        const found = read(`بلغ المبلغ ${spell(n)}.`);
        expect(found.map((q) => q.value)).toEqual([n]);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['ثلاثمائة متطوع', 300],
    ['أربعة ملايين ومائتا ألف دينار', 4_200_000],
    ['سبعة وعشرين قتيلا', 27],
    ['مئة وثمانية وسبعون مليمتراً', 0.178],
    ['مليار وربع مليار كرونة', 1.25e9],
    ['نصف مليون طن', 5e8],
    ['ثلاثة أرباع مليون نسمة', 750_000],
    ['ثلاثة أعوام ونصف', 3.5],
    ['مليون ونصف المليون دولار', 1.5e6],
    ['ألفا جندي', 2000],
    ['ألفاً ومئتي كيلومتر', 1.2e6],
    ['اثنتي عشرة وثيقة', 12],
    ['إحدى وعشرين طلقة', 21],
    ['ثمانٍ وأربعون عربة', 48],
    ['مئة ألف مليون دولار', 1e11],
    ['دزينة بيض', 12],
    ['3 آلاف و500 شخص', 3500],
    ['500 ألف طن', 5e8],
    ['12 ألفا', 12_000],
    ['8 ملايين من اليورو', 8e6],
    ['ثلاث ساعات وعشرين دقيقة', 3.33333333333],
  ])('%s', (text, value) => {
    expect(read(`هناك ${text}.`).map((q) => q.value)).toEqual([value]);
  });
});

describe('digits', () => {
  it.each([
    ['12,6', false, 12.6],
    ['120,000', false, 120_000],
    ['1.250.000', false, 1_250_000],
    ['٢٧٩٫٤', false, 279.4],
    ['٣١٬٢٠٠', false, 31_200],
    ['1,234.5', false, 1234.5],
    ['1.234,56', false, 1234.56],
    ['۴۵۰', false, 450],
    ['960.‏407.‏1', false, 1_407_960],
    ['3.‏0', false, 0.3],
    ['2.365', true, 2.365],
    ['93.4', true, 93.4],
    ['0.125', false, 0.125],
  ])('%s', (text, scaled, value) => {
    expect(readDigits(text, scaled)?.value).toBe(value);
  });

  it('leaves one mark before three digits open where a scale word follows', () => {
    const [q] = read('بكلفة 1,250 مليون دينار');
    expect(q?.range).toEqual({ low: 1_250_000, high: 1_250_000_000 });
  });

  it('reads the decimal letter of some agencies from right to left', () => {
    expect(read('نحو 9ر3 مليون برميل').map(brief)).toEqual(['measure 3900000 bbl about']);
  });

  it('joins groups set apart', () => {
    expect(read('وصلت 120 000 جرعة').map((q) => q.value)).toEqual([120_000]);
  });

  it('never throws and always lies inside the text', () => {
    const word = fc.constantFrom(
      'ألف',
      'و',
      '12',
      '3,5',
      '1.250.000',
      'مليون',
      'نصف',
      'الـ',
      '55',
      'بضع',
      'وأربعين',
      '(',
      ')',
      '-',
      '/',
      ':',
      '%',
      'في',
      'المئة',
      'دينار',
      'عشر',
      'الخامس',
      '|',
      '\n',
      '،',
      'من',
      'كل',
      'عام',
      'يومين',
      'ملايين',
      '960.‏407.‏1',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), fc.constantFrom('', ' '), (words, gap) => {
        const text = words.join(gap);
        for (const q of read(text)) {
          expect(text.slice(q.start, q.end)).toBe(q.text);
          expect(q.number.start).toBeGreaterThanOrEqual(0);
          expect(q.number.end).toBeLessThanOrEqual(text.length);
          expect(Number.isNaN(q.value)).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('kinds and units', () => {
  it.each([
    ['بنسبة 43 بالمائة', ['percent 43 %']],
    ['أي 93.4 في المئة من المستهدفين', ['percent 93.4 %']],
    ['رفع السعر 0.25 نقطة مئوية', ['percent 0.25 pp']],
    ['أكثر من تسعة من كل عشرة أطفال', ['percent 90 % more-than']],
    ['ثلثا السكان', ['percent 66.6666666667 %']],
    ['186 مليون دينار', ['money 186000000 currency:dinar']],
    ['٤٥٠ ألف دينار كويتي', ['money 450000 KWD']],
    ['5 ملايين دينار تونسي', ['money 5000000 TND']],
    ['63 مليون دولار', ['money 63000000 USD']],
    ['$12 مليون', ['money 12000000 USD']],
    ['200 جنيه إسترليني', ['money 200 GBP']],
    ['قطع 600 كيلومتر', ['measure 600000 m']],
    ['صواريخ من عيار 107 ملم', ['measure 0.107 m']],
    ['20 كيلومترا مربعا', ['measure 20000000 m²']],
    ['بسرعة 90 كيلومترا في الساعة', ['measure 90 km/h']],
    ['38 درجة مئوية', ['measure 38 °C']],
    ['ثماني سنوات سجنا', ['measure 8 yr']],
    ['الملك البالغ 54 عاما', ['age 54 yr']],
    ['صياد في الرابعة والثلاثين من عمره', ['age 34 yr']],
    ['فوزي الدالي (23 عاما)', ['age 23 yr']],
    ['شيخا جاوز التسعين', ['age 90 yr more-than']],
    ['الطريق الوطنية رقم 6', ['plain 6 no']],
    ['القاعة عدد 2', ['plain 2 no']],
    ['فاز الفريق 3-2', ['score 1']],
    ['مفقودَين اثنين', ['count 2']],
    ['بعد يومين', ['measure 2 d']],
    // before a pronoun a sound plural is written like a dual
    ['غاب تسعة من لاعبيه عن التدريب.', ['count 9']],
    ['استقال أربعون من موظفيها.', ['count 40']],
    ['وصل ثلاثة من مدينته.', ['plain 3']],
  ])('%s', (text, expected) => {
    expect(read(text).map(brief)).toEqual(expected);
  });

  it.each([
    ['نحو خمسين عربة', 'about', 42.5, 57.5],
    ['ألف كيلومتر تقريباً', 'about', 850_000, 1_150_000],
    ['أكثر من ثلاثة آلاف عسكري', 'more-than', 3000, null],
    ['ما يزيد على ألفي شخص', 'more-than', 2000, null],
    ['غرامات يزيد مجموعها على 12 مليون دينار', 'more-than', 12e6, null],
    ['تجاوز عدد صفحات الملف ثلاثة آلاف', 'more-than', 3000, null],
    ['لا تتجاوز خمس مرات', 'at-most', null, 5],
    ['٤ أشخاص على الأقل', 'at-least', 4, null],
    ['ما لا يقل عن 30 شخصا', 'at-least', 30, null],
    ['أقل من 50 شخصا', 'less-than', null, 50],
    ['بضع وأربعين إصابة', 'vague', 41, 49],
    ['عشرات المستثمرين', 'vague', 20, 99],
    ['مئات العائلات', 'vague', 200, 999],
    ['عشرات الآلاف من السكان', 'vague', 20_000, 99_999],
    ['بضعة آلاف من الجنود', 'vague', 3000, 9999],
    ['بين 50 و60 شخصا', 'about', 50, 60],
    ['10-15 شخصا', 'about', 10, 15],
  ])('%s', (text, hedge, low, high) => {
    const [q] = read(text);
    expect([q?.hedge, q?.range.low, q?.range.high]).toEqual([hedge, low, high]);
  });
});

describe('ordinals', () => {
  it.each([
    ['الاجتماع الاستشاري التاسع', 9],
    ['الدورة الخامسة والخمسين', 55],
    ['الدورة الـ55', 55],
    ['الدورة الـ 55', 55],
    ['الجلسة الخامسة عشرة', 15],
    ['ثالث جلسات محاكمة الوزير', 3],
    ['أول لقب للنادي', 1],
    ['ثاني زيارة دولة', 2],
    ['الذكرى الستين للاستقلال', 60],
    ['قافلة ثانية', 2],
  ])('%s', (text, value) => {
    expect(read(text).map((q) => [q.kind, q.value])).toEqual([['ordinal', value]]);
  });

  it.each([
    'أمس الأول',
    '12 تشرين الأول',
    'ربيع الأول',
    'الوزير الأول',
    'الساعة الثالثة',
    'الثالثة والنصف صباحا',
    'أول من أمس',
    'الخامس من نيسان',
  ])('not an ordinal: %s', (text) => {
    expect(read(text).filter((q) => q.kind === 'ordinal')).toEqual([]);
  });

  it('the number of a type of aircraft counts nothing', () => {
    expect(read('وهبطت طائرة من طراز سي 130 ومقاتلات إف 16 في القاعدة.').map(brief)).toEqual(['plain 130 no', 'plain 16 no']);
  });

  it('takes a plural before the article as counted', () => {
    expect(read('زار الدول الـ28').map((q) => q.kind)).toEqual(['count']);
  });
});

describe('what is no quantity', () => {
  it.each([
    'الساعة 14',
    'عند 16:40',
    'يوم 11/01/2022',
    'في عام 2012',
    'منذ 2009',
    'هاتف 71234567',
    '05551234',
    'كوفيد-19 ينتشر',
    '1. الوضعية العامة',
    'لست أدري',
    'وصل الاثنين',
    'كمية كبيرة من الماء',
    'أثنى على اللاعب',
    'نصف النهائي',
    'تحدث أحد الحاضرين',
    'في آن واحد',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('leaves time expressions to their owner', () => {
    const text = 'قتل 9 أشخاص يوم 15 ماي';
    const start = text.indexOf('15');
    expect(read(text, [{ start, end: text.length }]).map((q) => q.value)).toEqual([9]);
  });
});

describe('labels', () => {
  it('names what stands before a bare figure', () => {
    const [q] = read('وبلغ عدد الجرحى 36.');
    expect(q?.label).toContain('جرحي');
    expect(q?.counted).not.toBeNull();
  });

  it('reads a table by row and head', () => {
    const found = read('المدينة | السيارات\nنجمة | 61\nسهيل | 34\n');
    expect(found.map((q) => [q.value, q.label])).toEqual([
      [61, 'نجمه'],
      [34, 'سهيل'],
    ]);
    expect(found[0]?.counted).toBe(found[1]?.counted);
  });
});

describe('parts of a total', () => {
  const cases: readonly (readonly [string, boolean])[] = [
    [
      'عرض الجانب مشاريع بقيمة 850 مليون دولار، موزعة على مصنع للأسمدة (400 مليون دولار) وخط أنابيب (250 مليون دولار) ومركز (150 مليون دولار).',
      false,
    ],
    [
      'عرض الجانب مشاريع بقيمة 800 مليون دولار، موزعة على مصنع للأسمدة (400 مليون دولار) وخط أنابيب (250 مليون دولار) ومركز (150 مليون دولار).',
      true,
    ],
    ['أُجليت 640 عائلة، منها 310 في المدينة و230 في الريف و110 في الجبل.', false],
    ['أُجليت 650 عائلة، منها 310 في المدينة و230 في الريف و110 في الجبل.', true],
  ];
  it.each(cases)('%s', (text, holds) => {
    const found = parts(text);
    expect(found).toHaveLength(1);
    expect(sumsTo(found[0]!.total, found[0]!.parts).holds).toBe(holds);
  });

  it('adds up a table under its total', () => {
    const table = 'المدينة | السيارات\nنجمة | 61\nسهيل | 34\nزهرة | 22\nالمجموع | 118\n';
    const found = parts(table);
    expect(found.map((p) => [p.total.value, sumsTo(p.total, p.parts)])).toEqual([[118, { sum: 117, holds: false }]]);
  });

  it.each([
    'قتل 20 شخصا بينهم 3 أطفال و5 نساء.',
    'أصيب 20 شخصا بينهم 15 رجلا و8 في حالة خطيرة.',
    'وزع 300 حقيبة منها 20 على المدارس و30 على المساجد.',
    'سجل الفريق 5 أهداف منها هدفان في الشوط الأول.',
  ])('no partition: %s', (text) => {
    expect(parts(text)).toEqual([]);
  });
});
