import { describe, expect, it } from 'vitest';
import { type Speaker, speakerLevels } from '../../src/compare/attribution.js';
import { judge } from '../../src/compare/finding.js';
import type { OfficeReading } from '../../src/model.js';
import { flagged, reportOn, shown } from '../articles.js';

const minister = (portfolio: string | null): OfficeReading => ({
  rank: [],
  function: 'minister',
  portfolio,
  institution: null,
  country: null,
});
const person = (entity: string | null, name: string, office: OfficeReading | null = null): Speaker => ({
  entity,
  type: 'person',
  named: name !== '',
  office,
  country: null,
  names: name === '' ? [] : name.split(' '),
  sure: true,
  relays: false,
});
const house = (entity: string | null, name: string, relays = false): Speaker => ({
  entity,
  type: 'organization',
  named: entity !== null,
  office: null,
  country: null,
  names: name === '' ? [] : name.split(' '),
  sure: true,
  relays,
});

describe('two speakers', () => {
  it.each([
    ['nobody named', null, person('e1', 'سليم مراد'), 'incomparable'],
    ['one entity', person('e1', 'سليم مراد'), person('e1', 'مراد'), 'agree'],
    ['a shared part of the name', person('e1', 'سليم مراد'), person('e2', 'نبيل مراد'), 'incomparable'],
    ['«the ministry»', house('e1', ''), house('e2', 'الصحه'), 'incomparable'],
    ['an agency', house('e1', 'اليوم', true), person('e2', 'سليم مراد'), 'incomparable'],
    ['an institution and a person', house('e1', 'الصحه'), person('e2', 'سليم مراد'), 'incomparable'],
    ['a title alone', person(null, ''), person('e2', 'سليم مراد'), 'incomparable'],
    ['a title that excludes', person(null, '', minister('health')), person('e2', 'سليم مراد', minister('trade')), 'contradict'],
    ['a title of the same portfolio', person(null, '', minister('trade')), person('e2', 'سليم مراد', minister('trade')), 'incomparable'],
    ['an unknown institution', house(null, 'الصحه'), house('e2', 'النقل'), 'incomparable'],
    ['a speaker who only goes on', { ...person('e1', 'سليم مراد'), sure: false }, person('e2', 'كمال عساف'), 'incomparable'],
    ['two people', person('e1', 'سليم مراد'), person('e2', 'كمال عساف'), 'contradict'],
    ['two institutions', house('e1', 'الصحه'), house('e2', 'النقل'), 'contradict'],
  ] as const)('%s: %s', (_, a, b, verdict) => {
    expect(judge(speakerLevels, a, b).verdict).toBe(verdict);
    expect(judge(speakerLevels, b, a).verdict).toBe(verdict);
  });
});

describe('articles', () => {
  const quote = '«لن يغلق المصنع أبوابه ما دام العمال يريدون البقاء فيه»';
  const scene = 'وتجمع عمال مصنع السكر في مدينة بنزرت يوم الثلاثاء أمام البوابة.';
  const told = (speaker: string, words = quote) => `${scene}\nوقال ${speaker}: ${words}.`;

  it.each([
    ['two people', told('النقابي كمال عساف'), told('المحافظ سليم مراد')],
    ['spelling aside', told('النقابي كمال عساف'), told('المحافظ سليم مراد', '«لن يغلق المصنع ابوابه ما دام العمّال يريدون البقاء فيه»')],
    ['without the end', told('النقابي كمال عساف'), told('المحافظ سليم مراد', '«لن يغلق المصنع أبوابه ما دام العمال يريدون البقاء»')],
  ])('%s: flagged once', (_, a, b) => {
    const report = reportOn([a, b]);
    expect(flagged(report).map(({ kind }) => kind)).toEqual(['attribution']);
    expect(flagged(report)[0]!.evidence.map(({ quote: words }) => /عساف|مراد/u.test(words))).toEqual([true, true]);
  });

  it('three articles make one conflict with two sides', () => {
    const [conflict, ...more] = flagged(reportOn([told('النقابي كمال عساف'), told('المحافظ سليم مراد'), told('المحافظ سليم مراد')]));
    expect(more).toEqual([]);
    expect(conflict!.support.map(({ sources }) => sources)).toEqual([['a.txt'], ['b.txt', 'c.txt']]);
  });

  it.each([
    ['one man, in full and by his last name', told('المحافظ سليم مراد'), told('مراد')],
    ['one man and his title', told('المحافظ سليم مراد'), told('المحافظ')],
    ['an agency that passes it on', told('المحافظ سليم مراد'), told('بيان نشرته وكالة الأنباء')],
    ['two sentences', told('المحافظ سليم مراد'), told('النقابي كمال عساف', '«نريد أجورنا المتأخرة كلها قبل نهاية الشهر الجاري»')],
    ['three words that anybody says', told('المحافظ سليم مراد', '«الوضع صعب»'), told('النقابي كمال عساف', '«الوضع صعب»')],
  ])('%s: not flagged', (_, a, b) => {
    expect(shown(reportOn([a, b]))).toEqual([]);
  });
});
