import { expect, test } from 'vitest';
import { reportOn, shown } from '../articles.js';

const crash = (when: string) =>
  `تحطم طائرة صغيرة قرب البحيرة\n\nقتل طيار وراكبان في تحطم طائرة خاصة صغيرة قرب البحيرة الشمالية ${when} وفق بيان هيئة السلامة.`;

test('a crash that came while taking off, and while landing', () => {
  expect(shown(reportOn([crash('أثناء إقلاعها من المطار'), crash('عندما كانت تحاول الهبوط في المطار')]))).toEqual([
    'status: b.txt «تحاول الهبوط» | a.txt «أثناء إقلاعها»',
  ]);
  expect(shown(reportOn([crash('أثناء إقلاعها من المطار'), crash('عند الإقلاع من المطار')]))).toEqual([]);
});
