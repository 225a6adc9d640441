import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

interface Text {
  readonly name: string;
  readonly text: string;
}
interface Pair {
  readonly id: string;
  readonly conflict: boolean;
  readonly a: Text;
  readonly b?: Text;
  readonly quoteA: string;
  readonly quoteB: string;
  readonly why: string;
}

const home = path.join(import.meta.dirname, 'pairs');
const files = fs
  .readdirSync(home, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .sort();
const times = (text: string, quote: string): number => text.split(quote).length - 1;

describe('the short pairs of reports', () => {
  it.each(files)('%s: some contradict and some do not, and every quote is there once', (file) => {
    const pairs: readonly Pair[] = JSON.parse(fs.readFileSync(path.join(home, file), 'utf8'));
    const contradictions = pairs.filter((pair) => pair.conflict).length;
    if (/batch-[1-6]\.json$/u.test(file)) expect(contradictions).toBe(pairs.length / 2);
    else {
      expect(contradictions).toBeGreaterThan(pairs.length / 3);
      expect(contradictions).toBeLessThan(pairs.length);
    }
    for (const { id, a, b, quoteA, quoteB, why } of pairs) {
      expect([times(a.text, quoteA), times((b ?? a).text, quoteB)], id).toEqual([1, 1]);
      expect(why, id).not.toBe('');
    }
  });

  it('have names of their own', () => {
    const ids = files.flatMap((file) =>
      (JSON.parse(fs.readFileSync(path.join(home, file), 'utf8')) as readonly Pair[]).map(({ id }) => id),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(350);
  });
});
