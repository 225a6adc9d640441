import { describe, expect, it } from 'vitest';
import { judge } from '../../src/compare/finding.js';
import { type HeldOffice, officeText, roleLevels } from '../../src/compare/roles.js';
import type { OfficeReading } from '../../src/model.js';
import { reconcile } from '../../src/reconcile.js';
import { article, kindsIn, reportOn, shown } from '../articles.js';

/** «deputy minister/trade@institution»: rank words, function, portfolio, institution. */
function office(words: string): OfficeReading {
  const [head = '', institution = null] = words.split('@');
  const [title = '', portfolio = null] = head.split('/');
  const rank = title.split(' ');
  return { rank: rank.slice(0, -1), function: rank.at(-1)!, portfolio, institution, country: null };
}
const held = (words: string, apart: number | null = 0): HeldOffice => ({ office: office(words), apart });

describe('two offices of one person', () => {
  it.each([
    // a level each, in order
    ['former minister/health', 'minister/trade', 0, 'incomparable'],
    ['designate minister/health', 'minister/trade', 0, 'incomparable'],
    ['minister/health', 'minister/trade', 300, 'incomparable'],
    ['counterpart/defence', 'minister/trade', 0, 'incomparable'],
    ['minister/health', 'party-leader@حزب الكرامه', 0, 'incomparable'],
    ['mayor', 'ambassador', 0, 'contradict'],
    ['coach', 'referee', null, 'contradict'],
    ['minister', 'minister/trade', 0, 'incomparable'],
    ['deputy minister/health', 'minister/health', 0, 'contradict'],
    ['first minister/health', 'minister/trade', 0, 'incomparable'],
    ['minister/health', 'minister/health', 0, 'agree'],
    ['minister/energy mines', 'minister/energy', 0, 'agree'],
    ['minister/agriculture', 'minister/trade', 0, 'contradict'],
    ['minister/agriculture', 'minister/trade', null, 'contradict'],
    ['rector@جامعه الوادي', 'rector@جامعه الوادي', 0, 'agree'],
    ['rector@الوادي', 'rector@الجبل', 0, 'incomparable'],
    // posts that are often held together, or are names of one post
    ['general-manager@الشركه', 'chief-executive@الشركه', 0, 'incomparable'],
    ['general-manager@الشركه', 'director/sales', 0, 'contradict'],
    // an acting or new minister is a minister
    ['acting minister/health', 'minister/health', 0, 'agree'],
    ['new minister/health', 'minister/justice', 0, 'contradict'],
    ['outgoing minister/health', 'minister/justice', 0, 'incomparable'],
  ] as const)('%s / %s, %s days apart: %s', (a, b, apart, verdict) => {
    expect(judge(roleLevels, held(a, apart), held(b, apart)).verdict).toBe(verdict);
    expect(judge(roleLevels, held(b, apart), held(a, apart)).verdict).toBe(verdict);
  });

  it('says of every level why', () => {
    for (const { because } of roleLevels) expect(because).toMatch(/^\p{L}.{10,}$/u);
  });
});

it('an office is written with all its parts', () => {
  const text = officeText({ ...office('deputy minister/trade'), country: 'MA' });
  expect(text).toMatch(/deputy.*minister.*trade.*MA/u);
});

describe('articles', () => {
  const tail = 'وجاء الإعلان في ختام زيارة إلى مصنع الزجاج في مدينة طنجة.';

  it.each([
    [
      'two portfolios',
      `قال وزير الصناعة أنور الكيلاني إن المصنع سيتوسع. ${tail}`,
      `قال وزير العدل أنور الكيلاني إن المصنع سيتوسع. ${tail}`,
    ],
    [
      'the office after the name',
      `وقال أنور الكيلاني، وزير الصناعة، إن المصنع سيتوسع. ${tail}`,
      `وقال أنور الكيلاني، وزير العدل، إن المصنع سيتوسع. ${tail}`,
    ],
  ])('%s: flagged', (_, a, b) => {
    expect(shown(reportOn([a, b])).filter((line) => line.startsWith('role'))).toHaveLength(1);
  });

  it.each([
    ['two people', `قال وزير الصناعة أنور الكيلاني إن المصنع سيتوسع. ${tail}`, `قال وزير العدل سليم المحجوب إن المصنع سيتوسع. ${tail}`],
    ['a former office', `قال وزير العدل السابق أنور الكيلاني كلمة. ${tail}`, `قال وزير الصناعة أنور الكيلاني كلمة. ${tail}`],
    [
      'a longer name of one portfolio',
      `قال وزير الصناعة والتجارة أنور الكيلاني كلمة. ${tail}`,
      `قال وزير الصناعة أنور الكيلاني كلمة. ${tail}`,
    ],
    ['a title alone', `قال الوزير أنور الكيلاني كلمة. ${tail}`, `قال وزير الصناعة أنور الكيلاني كلمة. ${tail}`],
    ['an address', `قال الدكتور أنور الكيلاني كلمة. ${tail}`, `قال وزير الصناعة أنور الكيلاني كلمة. ${tail}`],
    ['a party post beside a public one', `قال رئيس حزب الأمل أنور الكيلاني كلمة. ${tail}`, `قال وزير الصناعة أنور الكيلاني كلمة. ${tail}`],
  ])('%s: not flagged', (_, a, b) => {
    expect(shown(reportOn([a, b]))).toEqual([]);
  });

  it('offices years apart: not flagged', () => {
    const then = article('a.txt', `قال وزير العدل أنور الكيلاني كلمة. ${tail}`, '2021-03-13');
    const now = article('b.txt', `قال وزير الصناعة أنور الكيلاني كلمة. ${tail}`, '2024-03-13');
    expect(shown(reconcile([then, now]))).toEqual([]);
  });
});

describe('one person, two offices in two English articles', () => {
  const visit = 'She promised an inquiry into the derailment at Ravnagora.';
  it('flags two portfolios, though both words are «minister»', () => {
    expect(
      kindsIn([
        `Transport Minister Jelena Kostur visited the injured. ${visit}`,
        `The health minister, Jelena Kostur, came on Monday. ${visit}`,
      ]),
    ).toEqual(['role']);
  });

  it('leaves two forms of one word alone', () => {
    expect(
      kindsIn([
        `State prosecutor Jelena Kostur visited the injured. ${visit}`,
        `Jelena Kostur, prosecuting counsel, came on Monday. ${visit}`,
      ]),
    ).toEqual([]);
  });
});
