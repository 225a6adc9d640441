import { describe, expect, it } from 'vitest';
import type { ConflictKind, Severity } from '../../src/model.js';
import { reconcile } from '../../src/reconcile.js';
import { type WeighedFinding, weigh } from '../../src/weigh/conflicts.js';
import { article, flagged } from '../articles.js';

const SOURCES = ['a.txt', 'b.txt', 'c.txt'];
const TEXTS = SOURCES.map((source) => Array.from({ length: 40 }, (_, i) => `${source} ${i} `).join(''));
const RANK: readonly Severity[] = ['high', 'medium', 'low', 'info'];

/** «0:10-15=x»: document, place and value of each fact; sides apart by «|», facts of one side by «,». */
function finding(kind: ConflictKind, sides: string, more: Partial<WeighedFinding> = {}): WeighedFinding {
  return {
    kind,
    property: 'p',
    scope: 'cross',
    verdict: 'contradict',
    because: 'why',
    confidence: 0.7,
    sides: sides.split('|').map((side) => {
      const facts = side.split(',').map((fact) => {
        const [, document, start, end, value] = /^(\d):(\d+)-(\d+)=(.*)$/u.exec(fact.trim())!;
        return { document: Number(document), start: Number(start), end: Number(end), value: value! };
      });
      return { value: facts[0]!.value, facts };
    }),
    ...more,
  };
}
const run = (findings: readonly WeighedFinding[], witnesses: readonly number[] = [0, 1, 2]) =>
  weigh({ findings, sources: SOURCES, texts: TEXTS, witnesses, issued: [false, true, false], claimAt: () => null, eventAt: () => null });

describe('one conflict a disagreement', () => {
  it('two findings on the same words become the kind that says best what is wrong', () => {
    const { conflicts } = run([
      finding('date', '0:10-20=x | 1:10-20=y', { confidence: 0.9 }),
      finding('name', '0:12-16=x | 1:12-16=y'),
      finding('participant', '0:10-20=x | 1:10-20=y'),
    ]);
    expect(conflicts.map((c) => c.kind)).toEqual(['name']);
  });

  it('of one kind the surest stays', () => {
    const { conflicts } = run([
      finding('number', '0:10-20=weak | 1:10-20=y', { confidence: 0.6 }),
      finding('number', '0:10-20=sure | 1:10-20=y', { confidence: 0.9 }),
    ]);
    expect(conflicts.map((c) => c.support[0]!.value)).toEqual(['sure']);
  });

  it('findings that share one passage only are two', () => {
    const { conflicts } = run([finding('number', '0:10-20=x | 1:10-20=y'), finding('number', '0:10-20=x | 2:40-50=z')]);
    expect(conflicts).toHaveLength(2);
  });

  it('keeps cleared comparisons apart, each once', () => {
    const same = finding('number', '0:10-20=x | 1:10-20=x', { verdict: 'agree' });
    const { conflicts, cleared } = run([same, same, finding('number', '0:30-40=x | 1:30-40=x', { verdict: 'refine' })]);
    expect(conflicts).toEqual([]);
    expect(cleared.map((c) => c.verdict)).toEqual(['agree', 'refine']);
  });
});

describe('severity', () => {
  it('falls with certainty', () => {
    const of = (confidence: number) => run([finding('date', '0:10-20=x | 1:10-20=y', { confidence })]).conflicts[0]!.severity;
    const ranks = [0.95, 0.8, 0.7, 0.62, 0.55, 0.5, 0.3, 0].map((c) => RANK.indexOf(of(c)));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect([of(0.9), of(0.7), of(0.55), of(0.2)]).toEqual(['high', 'medium', 'low', 'info']);
  });

  it('puts the worst first', () => {
    const { conflicts } = run([
      finding('date', '0:10-20=x | 1:10-20=y', { confidence: 0.3 }),
      finding('date', '0:30-40=x | 1:30-40=y', { confidence: 0.95 }),
      finding('date', '0:50-60=x | 1:50-60=y', { confidence: 0.7 }),
    ]);
    expect(conflicts.map((c) => c.severity)).toEqual(['high', 'medium', 'info']);
  });
});

describe('support', () => {
  it('counts copies of one text as one witness', () => {
    const sides = '0:10-20=x, 1:10-20=x | 2:10-20=y';
    expect(run([finding('number', sides)]).conflicts[0]!.support.map((s) => s.independent)).toEqual([2, 1]);
    expect(run([finding('number', sides)], [0, 0, 2]).conflicts[0]!.support.map((s) => s.independent)).toEqual([1, 1]);
  });

  it('names each source once', () => {
    const [conflict] = run([finding('number', '0:10-20=x, 0:30-40=x | 2:10-20=y')]).conflicts;
    expect(conflict!.support.map((s) => s.sources)).toEqual([['a.txt'], ['c.txt']]);
    for (const e of conflict!.evidence) expect(e.quote).toBe(TEXTS[SOURCES.indexOf(e.source)]!.slice(e.start, e.end));
  });
});

describe('ids', () => {
  const one = (value: string) => `أسفر انهيار سقف المسبح في مدينة جرجيس يوم الأحد عن إصابة شخصين، وقالت البلدية إن السقف يزن ${value}.`;
  const a = article('a.txt', one('40 طنا'), '2024-03-12');
  const b = article('b.txt', one('90 طنا'), '2024-03-12');
  const other = article('0.txt', 'تفتح المكتبة العامة في مدينة تطوان أبوابها صيفا. ويشارك 300 طالب في القراءة.', '2024-03-12');
  const ids = (documents: Parameters<typeof reconcile>[0]) =>
    flagged(reconcile(documents))
      .map(({ id }) => id)
      .sort();

  it('there is something to compare', () => {
    expect(ids([a, b])).toHaveLength(1);
  });
  it('stay when the order changes', () => {
    expect(ids([b, a])).toEqual(ids([a, b]));
  });
  it('stay when an article of another affair is added', () => {
    expect(ids([other, a, b])).toEqual(ids([a, b]));
  });
  it('differ for another figure', () => {
    expect(ids([a, article('b.txt', one('900 طن'), '2024-03-12')])).not.toEqual(ids([a, b]));
  });
  it('do not depend on the order of sides', () => {
    const [x] = run([finding('number', '0:10-20=x | 1:10-20=y')]).conflicts;
    const [y] = run([finding('number', '1:10-20=y | 0:10-20=x')]).conflicts;
    expect(x!.id).toBe(y!.id);
  });
});
