import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model.js';
import { reconcile } from '../../src/reconcile.js';
import { article, reportOn } from '../articles.js';

const TEXT =
  'دشن وزير النقل نادر الغمراوي محطة القطار في مدينة أسوان يوم الأحد 10 مارس 2024.\n' +
  'وقال الغمراوي إن المحطة كلفت 90 مليون جنيه.\nونفى الغمراوي أن المحطة تأخرت.';
const claims = (property: string, report = reportOn([TEXT])): readonly Claim[] => report.claims.filter((c) => c.property === property);
const only = (property: string): Claim => {
  const found = claims(property);
  expect(
    found.map((c) => c.quote),
    property,
  ).toHaveLength(1);
  return found[0]!;
};

describe('what an article asserts', () => {
  it('its figures, with unit', () => {
    const found = claims('number').find((c) => c.value.startsWith('90000000 '));
    expect(found?.quote).toContain('90 مليون جنيه');
  });

  it('who holds which office, and since when that is known', () => {
    const office = only('office');
    expect(office.quote).toBe('وزير النقل نادر الغمراوي');
    expect(office.value).toMatch(/نادر الغمراوي.*minister/u);
    expect(office.time).toMatchObject({ interval: { from: '2024-03-13', to: '2024-03-13' } });
  });

  it('who said what; a denial is negative', () => {
    const said = claims('statement');
    expect(said.map((c) => [c.value, c.polarity])).toEqual([
      ['نادر الغمراوي', 'positive'],
      ['نادر الغمراوي', 'negative'],
    ]);
  });

  it('what is said inside a statement is its speaker’s', () => {
    const cost = claims('number').find((c) => c.quote.includes('90'))!;
    expect(cost.attribution?.text).toContain('الغمراوي');
    const { text } = article('a.txt', TEXT, '2024-03-13');
    expect(text.slice(cost.attribution!.start, cost.attribution!.end)).toBe(cost.attribution!.text);
  });

  it('when, with the words it was read from', () => {
    const date = claims('date').find((c) => c.quote.startsWith('دشن'));
    expect(date?.time).toMatchObject({ interval: { from: '2024-03-10', to: '2024-03-10' } });
    expect(date?.time?.because).toContain('10 مارس 2024');
  });

  it('of an undated article, that it is undated', () => {
    const because = reconcile([article('a.txt', 'وصل الوفد يوم الأحد إلى مدينة أسوان.')]).claims.find((c) => c.property === 'date')?.time
      ?.because;
    expect(because).toContain('undated');
  });
});

describe('every claim', () => {
  const documents = [article('a.txt', TEXT, '2024-03-13'), article('b.txt', TEXT, '2024-03-14')];
  const { claims: all } = reconcile(documents);

  it('quotes the article and is 240 characters at most', () => {
    expect(all.length).toBeGreaterThan(10);
    for (const c of all) {
      expect(documents.find((d) => d.source === c.source)!.text.slice(c.start, c.end)).toBe(c.quote);
      expect(c.quote.length).toBeLessThanOrEqual(240);
      expect(c.confidence).toBeGreaterThan(0);
      expect(c.confidence).toBeLessThanOrEqual(1);
    }
  });

  it('has an id of its own, which an added article leaves as it was', () => {
    expect(new Set(all.map((c) => c.id)).size).toBe(all.length);
    const ids = new Set(all.map((c) => c.id));
    expect(reconcile([documents[0]!]).claims.filter((c) => !ids.has(c.id))).toEqual([]);
  });

  it('stands in the order of the text', () => {
    const starts = all.filter((c) => c.source === 'a.txt').map((c) => c.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
});

it('nothing is claimed by an article without words', () => {
  expect(reconcile([article('a.txt', '… — …')]).claims).toEqual([]);
});
