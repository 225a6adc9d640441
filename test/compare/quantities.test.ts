import { describe, expect, it } from 'vitest';
import { slipStrength } from '../../src/compare/quantities.js';
import { reconcile } from '../../src/reconcile.js';
import { article, shown } from '../articles.js';

describe('how much a figure looks like a slip', () => {
  it.each([
    [187, 178, 'strong'],
    [4.2e6, 2.4e6, 'medium'],
    [12e6, 120e6, 'medium'],
    [41_300, 41_200, 'medium'],
    [17, 27, 'weak'],
    [5, 9, 'none'],
    [640, 640, 'none'],
  ] as const)('%d / %d: %s', (a, b, strength) => {
    expect(slipStrength(a, b)).toBe(strength);
    expect(slipStrength(b, a)).toBe(strength);
  });
});

/** Flags of kind `number` on two articles, dated apart if asked. */
function numbers(a: string, b: string, dates: readonly [string, string] = ['2024-03-13', '2024-03-13']): readonly string[] {
  const head = 'مدينة الزهراء - ';
  const report = reconcile([article('a.txt', head + a, dates[0]), article('b.txt', head + b, dates[1])]);
  return shown(report).filter((s) => s.startsWith('number'));
}

describe('two articles', () => {
  const signed = (n: string) =>
    `وقعت وزارة النقل في مدينة الزهراء اليوم الأربعاء مع شركة الجسور ${n} لتطوير ميناء المدينة، وحضر الحفل وزير النقل سالم الراوي.`;
  const bribe = (n: string) =>
    `أمرت المحكمة بحبس مدير الميناء سالم الراوي بعد اتهامه بتلقي رشوة قدرها ${n} دينار من شركة الجسور في مدينة الزهراء.`;
  const dead = (n: string, when: string) => `بلغت حصيلة قتلى انهيار المبنى في مدينة الزهراء حتى ${when} ${n}، بحسب الدفاع المدني.`;
  it.each([
    ['documents signed', signed('تسع وثائق'), signed('اثنتي عشرة وثيقة'), true],
    ['the same in words', signed('تسع وثائق'), signed('9 وثائق'), false],
    ['a hedge', signed('أكثر من تسع وثائق'), signed('12 وثيقة'), false],
    ['digits exchanged', bribe('4.2 مليون'), bribe('2.4 مليون'), true],
    ['rounded', bribe('4.2 مليون'), bribe('نحو أربعة ملايين'), false],
    ['a toll at one hour', dead('17 قتيلا', 'مساء الأربعاء'), dead('27 قتيلا', 'مساء الأربعاء'), true],
    ['a toll that rose', dead('17 قتيلا', 'صباح الأربعاء'), dead('27 قتيلا', 'مساء الأربعاء'), false],
    ['dead and injured', dead('17 قتيلا', 'مساء الأربعاء'), dead('27 جريحا', 'مساء الأربعاء'), false],
    ['a part', signed('12 وثيقة'), signed('وثائق بينها تسع وثائق'), false],
    ['other money', bribe('4.2 مليون'), bribe('4.2 مليون').replace('دينار', 'دولار'), false],
  ] as const)('%s', (_, a, b, found) => {
    expect(numbers(a, b).length > 0, numbers(a, b).join('\n')).toBe(found);
  });

  it('keeps far occasions apart', () => {
    const a = signed('تسع وثائق').replace('اليوم الأربعاء ', '');
    const b = signed('12 وثيقة').replace('اليوم الأربعاء ', '');
    expect(numbers(a, b, ['2024-03-13', '2023-03-15'])).toEqual([]);
  });

  it('leaves prices of the market alone', () => {
    const market = (n: string) => `تراجع سعر سهم شركة الجسور في البورصة اليوم الأربعاء إلى ${n} دينارا بعد إعلان نتائج الربع الأول.`;
    expect(numbers(market('42.1'), market('41.2'))).toEqual([]);
  });
});
