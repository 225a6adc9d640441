import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { namesAlike } from '../../src/pairs.js';

interface Row {
  readonly a: string;
  readonly b: string;
  readonly verdict: string;
  readonly score: number;
  readonly found: string;
}

const FILES = fs
  .readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.tsv'))
  .sort();

const read = (file: string): Row[] =>
  fs
    .readFileSync(path.join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [a, b, verdict] = line.split('\t') as [string, string, string];
      const { score, verdict: found } = namesAlike(a, b);
      return { a, b, verdict, score, found };
    });

const one = (verdict: string): boolean => verdict === 'same' || verdict === 'variant';

/** F1 of «same or variant», as the verdicts have it. */
function f1(rows: readonly Row[]): number {
  const hit = rows.filter((r) => one(r.verdict) && one(r.found)).length;
  return (2 * hit) / (rows.filter((r) => one(r.verdict)).length + rows.filter((r) => one(r.found)).length);
}

/** How often a pair that is one name scores above a pair that is not. */
function auc(rows: readonly Row[]): number {
  const yes = rows.filter((r) => one(r.verdict)).map((r) => r.score);
  const no = rows.filter((r) => !one(r.verdict)).map((r) => r.score);
  let won = 0;
  for (const p of yes) for (const n of no) won += p > n ? 1 : p === n ? 0.5 : 0;
  return won / (yes.length * no.length);
}

const tables = new Map(FILES.map((file) => [file, read(file)]));
const all = [...tables.values()].flat();

describe('gold pairs of names (test/names/*.tsv)', () => {
  it('are enough, and a third of them across scripts', () => {
    expect(all.length).toBeGreaterThan(1500);
    expect([...tables].filter(([file]) => file.startsWith('cross')).flatMap(([, rows]) => rows).length).toBeGreaterThan(
      all.length / 3 - 50,
    );
    expect(all.filter((r) => !['same', 'variant', 'suspect', 'different'].includes(r.verdict))).toEqual([]);
  });

  it('same or variant: F1', () => {
    expect(f1(all)).toBeGreaterThan(0.95);
  });

  it.each([
    ['cross', 0.945, 0.96],
    ['arabic', 0.96, 0.975],
    ['latin', 0.93, 0.955],
  ] as const)('%s pairs: F1 and AUC', (kind, leastF1, leastAuc) => {
    const rows = [...tables].filter(([file]) => file.startsWith(kind)).flatMap(([, list]) => list);
    expect(f1(rows)).toBeGreaterThan(leastF1);
    expect(auc(rows)).toBeGreaterThan(leastAuc);
  });

  it('suspects: nearly all that are slips are no accepted spelling, and are seen', () => {
    const slips = all.filter((r) => r.verdict === 'suspect');
    expect(slips.filter((r) => r.found === 'suspect').length / slips.length).toBeGreaterThanOrEqual(0.9);
    const called = all.filter((r) => r.found === 'suspect');
    expect(called.filter((r) => r.verdict === 'suspect').length / called.length).toBeGreaterThan(0.8);
  });

  it('the order of the two names makes no difference', () => {
    for (const { a, b, found, score } of all) {
      const turned = namesAlike(b, a);
      expect([a, b, turned.verdict, turned.score]).toEqual([a, b, found, score]);
    }
  });
});
