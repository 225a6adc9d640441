import { describe, expect, it } from 'vitest';
import { compareQuantities, sumsTo } from '../../src/compare/numbers.js';
import { extractQuantities } from '../../src/extract/quantities.js';
import { arabic } from '../../src/language/ar/index.js';
import { tokenize } from '../../src/language/tokens.js';

const pack = arabic();
const one = (text: string) => extractQuantities(tokenize(text, pack.analyse), pack)[0]!;

describe('two figures of one thing', () => {
  it.each([
    ['46 عضوا', 'ستة وأربعون عضوا', 'agree'],
    ['نحو 280 مليون دولار', '279.4 مليون دولار', 'refine'],
    ['27,5 مليون دينار', 'ما يقارب 28 مليون دينار', 'refine'],
    ['27,5 مليون دينار', 'يزيد على 27 مليون دينار', 'refine'],
    ['48 عربة', 'نحو خمسين عربة', 'refine'],
    ['31200 زائر', 'واحد وثلاثون ألف زائر', 'refine'],
    ['أكثر من أربعين شخصا', '46 شخصا', 'refine'],
    ['36 جريحا', 'عشرات الجرحى', 'refine'],
    ['640 عائلة', 'مئات العائلات', 'refine'],
    ['بضع وأربعين إصابة', '46 إصابة', 'refine'],
    ['نصف مليون طن', '500 ألف طن', 'agree'],
    ['12 مليون دينار', '12 مليون دينار تونسي', 'agree'],
    ['60 دقيقة', 'أكثر من 50 دقيقة', 'refine'],
    ['ثلاث ساعات ونصف', '210 دقائق', 'agree'],
    ['أكثر من تسعة من كل عشرة', '93.4 في المئة', 'refine'],
    ['قرابة ثلاث ساعات', '3 ساعات و20 دقيقة', 'refine'],
    ['البالغ 54 عاما', 'البالغ 55 عاما', 'refine'],
    ['187 ملم', '178 ملم', 'contradict'],
    ['12 مليون دينار', '120 مليون دينار', 'contradict'],
    ['4,2 مليون دينار', '2.4 مليون دينار', 'contradict'],
    ['سبعة قتلى', 'لا تتجاوز خمس قتلى', 'contradict'],
    ['17 قتيلا', '27 قتيلا', 'contradict'],
    ['تسع وثائق', '12 وثيقة', 'contradict'],
    ['أكثر من 40 ألف متفرج', 'ثلاثة وثلاثون ألف متفرج', 'contradict'],
    ['ألف كيلومتر تقريبا', '600 كيلومتر', 'contradict'],
    ['640 عائلة', '650 عائلة', 'contradict'],
    ['الاجتماع التاسع', 'الاجتماع السابع', 'contradict'],
    ['البالغ 54 عاما', 'البالغ 45 عاما', 'contradict'],
    ['فاز 3-2', 'فاز 2-1', 'contradict'],
    ['12 مليون دينار', '12 مليون دولار', 'incomparable'],
    ['450 ألف دينار كويتي', '12 مليون دينار تونسي', 'incomparable'],
    ['43 بالمائة', '43 شخصا', 'incomparable'],
    ['5 نقاط مئوية', '5 بالمائة', 'incomparable'],
    ['رقم 6', '6 أشخاص', 'incomparable'],
    ['أكثر من 40 شخصا', '4000 شخص', 'incomparable'],
  ])('%s / %s: %s', (a, b, verdict) => {
    expect(compareQuantities(one(a), one(b)).verdict).toBe(verdict);
    expect(compareQuantities(one(b), one(a)).verdict).toBe(verdict);
  });
});

describe('sums', () => {
  it('allows for rounding and no more', () => {
    const total = one('12,6 مليون دينار');
    expect(sumsTo(total, [one('ستة ملايين'), one('أربعة ملايين'), one('مليونان ومائتا ألف')])).toEqual({ sum: 12_200_000, holds: false });
    expect(sumsTo(one('12,6 مليون دينار'), [one('6,3 مليون دينار'), one('6,2 مليون دينار')]).holds).toBe(true);
    expect(sumsTo(one('640 عائلة'), [one('310 عائلات'), one('331 عائلة')]).holds).toBe(false);
    expect(sumsTo(one('نحو 640 عائلة'), [one('310 عائلات'), one('331 عائلة')]).holds).toBe(true);
    expect(sumsTo(one('أكثر من 600 عائلة'), [one('310 عائلات'), one('331 عائلة')]).holds).toBe(true);
  });
});
