import { describe, expect, it } from 'vitest';
import { judge } from '../../src/compare/finding.js';
import { type DatedHappening, dateLevels, type PlacedHappening, placeLevels } from '../../src/compare/happenings.js';
import type { DayInterval } from '../../src/model.js';
import { reconcile } from '../../src/reconcile.js';
import { article, kindsIn, reportOn, shown } from '../articles.js';

const days = (from: string, to = from): DayInterval => ({ from: `2024-03-${from}`, to: `2024-03-${to}` });
const on = (interval: DayInterval | null, more: Partial<DatedHappening> = {}): DatedHappening => ({
  interval,
  planned: false,
  published: days('15'),
  deictic: false,
  weekday: null,
  particular: true,
  ...more,
});

describe('two dates', () => {
  it.each([
    ['none given', on(null), on(days('10')), 'incomparable'],
    ['the same day', on(days('10')), on(days('10')), 'agree'],
    ['a day of that week', on(days('10')), on(days('08', '14')), 'refine'],
    ['an hour only', on(days('10'), { particular: false }), on(days('12')), 'incomparable'],
    ['a year', on({ from: '2023-01-01', to: '2023-12-31' }), on(days('12')), 'incomparable'],
    [
      '«today» and «yesterday» of two days',
      on(days('10'), { deictic: true, published: days('10') }),
      on(days('11'), { deictic: true, published: days('11') }),
      'incomparable',
    ],
    [
      '«today» and «yesterday» of one day',
      on(days('10'), { deictic: true, published: days('11') }),
      on(days('11'), { deictic: true, published: days('11') }),
      'contradict',
    ],
    ['one weekday of unknown weeks', on(days('01'), { weekday: 5 }), on(days('08'), { weekday: 5 }), 'incomparable'],
    ['planned, then held', on(days('10'), { planned: true, published: days('05') }), on(days('12'), { published: days('13') }), 'update'],
    [
      'held, then planned',
      on(days('10'), { published: days('11') }),
      on(days('12'), { planned: true, published: days('14') }),
      'contradict',
    ],
    ['two days', on(days('10')), on(days('12')), 'contradict'],
    ['two undated sources', on(days('10'), { published: null }), on(days('12'), { published: null }), 'contradict'],
  ] as const)('%s: %s', (_, a, b, verdict) => {
    expect(judge(dateLevels, a, b).verdict).toBe(verdict);
    expect(judge(dateLevels, b, a).verdict).toBe(verdict);
  });
});

const at = (
  entity: string | null,
  kind: PlacedHappening['kind'],
  country: string | null = null,
  preposition = true,
  name = entity ?? '',
): PlacedHappening => ({ entity, kind, country, preposition, name });

describe('two places', () => {
  it.each([
    ['none named', at(null, 'unknown'), at('p1', 'city'), 'incomparable'],
    ['one place', at('p1', 'city'), at('p1', 'city'), 'agree'],
    ['a country and its city', at('p1', 'country', 'MA'), at('p2', 'city', 'MA'), 'refine'],
    ['a country and a foreign city', at('p1', 'country', 'MA'), at('p2', 'city', 'EG'), 'incomparable'],
    ['two countries', at('p1', 'country', 'MA'), at('p2', 'country', 'EG'), 'incomparable'],
    ['a region and a city', at('p1', 'region', 'MA'), at('p2', 'city', 'MA'), 'incomparable'],
    ['a river and a city', at('p1', 'feature'), at('p2', 'city', 'MA'), 'incomparable'],
    ['a place only named', at('p1', 'city', 'MA', false), at('p2', 'city', 'MA'), 'incomparable'],
    ['two cities', at('p1', 'city', 'MA'), at('p2', 'city', 'MA'), 'contradict'],
    ['two villages', at('p1', 'unknown', null, true, 'الزهور'), at('p2', 'unknown', null, true, 'الرمان'), 'contradict'],
    ['two spellings', at('p1', 'unknown', null, true, 'غونزالا'), at('p2', 'unknown', null, true, 'جونزالا'), 'incomparable'],
    ['a district and a town', at('p1', 'unknown'), at('p2', 'city', 'MA'), 'incomparable'],
  ] as const)('%s: %s', (_, a, b, verdict) => {
    expect(judge(placeLevels, a, b).verdict).toBe(verdict);
    expect(judge(placeLevels, b, a).verdict).toBe(verdict);
  });
});

describe('articles that must flag', () => {
  it.each([
    [
      'date',
      'دشن وزير النقل نادر الغمراوي محطة القطار في مدينة أسوان يوم الأحد 3 مارس 2024.',
      'دشن وزير النقل نادر الغمراوي محطة القطار في مدينة أسوان يوم الأربعاء 6 مارس 2024.',
    ],
    [
      'place',
      'دشن وزير النقل نادر الغمراوي يوم الأحد محطة للقطار السريع في مدينة أسوان.',
      'دشن وزير النقل نادر الغمراوي يوم الأحد محطة القطار السريع في مدينة الأقصر.',
    ],
    [
      'participant',
      'افتتح الرئيس عمران الدباغ معرض القطارات الدولي مساء الأحد في مدينة أسوان.',
      'افتتحت وزيرة السياحة رندة العسيلي معرض القطارات الدولي مساء الأحد في مدينة أسوان.',
    ],
    [
      'status',
      'أفرجت النيابة يوم الأحد عن المهندس نادر الغمراوي المتهم بسرقة كابلات القطار في أسوان.',
      'اعتقلت النيابة يوم الأحد المهندس نادر الغمراوي المتهم بسرقة كابلات القطار في أسوان.',
    ],
    ['polarity', 'لم توقع شركة القطارات عقد الصيانة مع مصنع العربات في أسوان.', 'وقعت شركة القطارات عقد الصيانة مع مصنع العربات في أسوان.'],
  ])('%s', (kind, a, b) => {
    expect(kindsIn([a, b])).toEqual([kind]);
  });
});

describe('look-alikes that must not', () => {
  it.each([
    [
      'one day under a weekday and a date',
      'دشن وزير النقل نادر الغمراوي محطة القطار في مدينة أسوان يوم الأحد.',
      'دشن وزير النقل نادر الغمراوي محطة القطار في مدينة أسوان في 10 مارس 2024.',
    ],
    [
      'a city and its country',
      'دشن وزير النقل نادر الغمراوي يوم الأحد محطة للقطار السريع في مدينة أسوان.',
      'دشن وزير النقل نادر الغمراوي يوم الأحد محطة للقطار السريع في مصر.',
    ],
    [
      'a title instead of the name',
      'افتتح وزير النقل نادر الغمراوي محطة القطار السريع في أسوان يوم الأحد.',
      'افتتح وزير النقل محطة القطار السريع في أسوان يوم الأحد.',
    ],
    [
      'two stations',
      'افتتح وزير النقل نادر الغمراوي محطة القطار السريع في أسوان يوم الأحد.',
      'افتتحت وزيرة التخطيط رندة العسيلي مستشفى الأطفال في طنطا يوم الأحد.',
    ],
    [
      'a plan and its denial of today',
      'تعتزم شركة القطارات توقيع عقد الصيانة مع مصنع العربات في أسوان.',
      'لم توقع شركة القطارات عقد الصيانة مع مصنع العربات في أسوان.',
    ],
  ])('%s', (_, a, b) => {
    expect(shown(reportOn([a, b]))).toEqual([]);
  });

  it('not yet on one day, done on the next', () => {
    const no = 'لم توقع شركة القطارات عقد الصيانة مع مصنع العربات في أسوان.';
    const yes = 'وقعت شركة القطارات عقد الصيانة مع مصنع العربات في أسوان.';
    expect(shown(reconcile([article('a.txt', no, '2024-03-10'), article('b.txt', yes, '2024-03-13')]))).toEqual([]);
  });
});

describe('states of one thing and of two', () => {
  it.each([
    [
      'opened and closed',
      'فتحت وزارة الأشغال يوم الجمعة طريق الجبل بين عمشيت وتنورين أمام السيارات بعد ذوبان الثلوج.',
      'أغلقت وزارة الأشغال يوم الجمعة طريق الجبل بين عمشيت وتنورين أمام السيارات بعد ذوبان الثلوج.',
      ['status'],
    ],
    [
      'agreed and refused',
      'وافق البرلمان الموريتاني يوم الخميس على اتفاقية الصيد البحري مع جزر القمر بأغلبية كبيرة.',
      'رفض البرلمان الموريتاني يوم الخميس اتفاقية الصيد البحري مع جزر القمر بأغلبية كبيرة.',
      ['polarity'],
    ],
    [
      'closed on one day, opened on the next',
      'أغلقت وزارة الأشغال يوم الخميس طريق الجبل بين عمشيت وتنورين أمام السيارات بسبب الثلوج.',
      'فتحت وزارة الأشغال يوم الجمعة طريق الجبل بين عمشيت وتنورين أمام السيارات بعد ذوبان الثلوج.',
      [],
    ],
    [
      'one freed, another held',
      'أفرجت النيابة يوم الأحد عن المهندس نادر الغمراوي المتهم بسرقة كابلات القطار في أسوان.',
      'اعتقلت النيابة يوم الأحد الحارس شوقي البنا المتهم بسرقة كابلات القطار في أسوان.',
      [],
    ],
    [
      'put off to that weekday, and played on it',
      'تأجلت مباراة النسور والشهاب إلى مساء الجمعة بسبب المطر.',
      'تقام مباراة النسور والشهاب مساء الجمعة على ملعب الميناء.',
      [],
    ],
    [
      'still, which denies nothing',
      'لا يزال الطريق الساحلي بين بنزرت ورفراف مغلقا أمام الشاحنات.',
      'الطريق الساحلي بين بنزرت ورفراف مغلق أمام الشاحنات.',
      [],
    ],
  ] as const)('%s', (_, a, b, kinds) => {
    expect(kindsIn([a, b], '2024-11-16')).toEqual(kinds);
  });
});
