import { describe, expect, it } from 'vitest';
import { evaluationLevels } from '../../src/compare/evaluations.js';
import { judge } from '../../src/compare/finding.js';
import { kindsIn, reportOn, shown } from '../articles.js';

const opposites = new Map([
  ['safe', new Set(['dangerous'])],
  ['dangerous', new Set(['safe'])],
]);
const said = (concept: string, positive: boolean, holder: string | null = null) => ({ concept, positive, holder, opposites });

describe('two evaluations', () => {
  it.each([
    ['safe / sufficient', said('safe', true), said('sufficient', false), 'incomparable'],
    ['safe / safe', said('safe', true), said('safe', true), 'agree'],
    ['not safe / dangerous', said('safe', false), said('dangerous', true), 'agree'],
    ['neither safe nor dangerous', said('safe', false), said('dangerous', false), 'incomparable'],
    ['two parties', said('safe', true, 'e1'), said('safe', false, 'e2'), 'incomparable'],
    ['safe / not safe', said('safe', true), said('safe', false), 'contradict'],
    ['safe / not safe, one party', said('safe', true, 'e1'), said('safe', false, 'e1'), 'contradict'],
    ['safe / dangerous', said('safe', true, 'e1'), said('dangerous', true), 'contradict'],
  ] as const)('%s: %s', (_, a, b, verdict) => {
    expect(judge(evaluationLevels, a, b).verdict).toBe(verdict);
    expect(judge(evaluationLevels, b, a).verdict).toBe(verdict);
  });
});

describe('articles', () => {
  const scene = 'ونشر المعهد الوطني للقياسات يوم الأحد تقريرا عن خزان الوقود في ميناء العريش.';

  it.each([
    ['a negation', 'خزان الوقود في ميناء العريش آمن بعد الإصلاح.', 'خزان الوقود في ميناء العريش غير آمن بعد الإصلاح.'],
    [
      'an opposite',
      'طريق الميناء بين العريش ورفح مفتوح أمام الشاحنات منذ العاصفة الرملية.',
      'طريق الميناء بين العريش ورفح مغلق أمام الشاحنات منذ العاصفة الرملية.',
    ],
  ])('%s: flagged', (_, a, b) => {
    expect(kindsIn([`${a}\n${scene}`, `${b}\n${scene}`])).toEqual(['polarity']);
  });

  it.each([
    ['both alike', 'خزان الوقود في ميناء العريش آمن بعد الإصلاح.', 'خزان الوقود في ميناء العريش ليس خطرا بعد الإصلاح.'],
    ['two things', 'خزان الوقود في ميناء العريش آمن بعد الإصلاح.', 'رصيف الصيد القديم عند الفنار غير آمن للسباحة.'],
    ['two qualities', 'خزان الوقود في ميناء العريش آمن بعد الإصلاح.', 'خزان الوقود في ميناء العريش غير كاف للشتاء.'],
    [
      'an article that reports the dispute',
      'قال المدير شفيق حداد إن خزان الوقود آمن، وقال العامل فوزي سلام إن خزان الوقود غير آمن.',
      'خزان الوقود في ميناء العريش غير آمن بعد الإصلاح.',
    ],
    [
      'two parties',
      'أكد المدير شفيق حداد أن خزان الوقود في ميناء العريش آمن.',
      'أكد النائب كريم الصباغ أن خزان الوقود في ميناء العريش غير آمن.',
    ],
    ['an attribute that only names', 'زار الوفد خزان الوقود الآمن في ميناء العريش.', 'زار الوفد خزان الوقود غير الآمن في ميناء رفح.'],
  ])('%s: not flagged', (_, a, b) => {
    expect(shown(reportOn([`${a}\n${scene}`, `${b}\n${scene}`]))).toEqual([]);
  });
});
