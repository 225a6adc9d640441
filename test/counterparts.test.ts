import { describe, expect, it } from 'vitest';
import { analyse } from '../src/reconcile.js';
import { article } from './articles.js';

/** Pairs of sentences of the two articles that tell the same, by their places. */
function pairsOf(a: string, b: string): readonly (readonly [number, number])[] {
  const { input } = analyse([article('a.txt', a, '2024-05-02'), article('b.txt', b, '2024-05-02')]);
  return input.counterparts.between(0, 1).map((pair) => [pair.a[1], pair.b[1]] as const);
}

const WIRE =
  'Salma Idrissi was elected mayor of Taroudant on Sunday. The count took nine hours in a school hall. Farmers want her to reopen the irrigation canal.';
const COLUMN =
  'Will the irrigation canal be reopened, as the farmers of Taroudant demand? The new mayor, Salma Idrissi, elected on Sunday, has promised to look into it.';
const ARABIC = 'انتُخبت سلمى الإدريسي عمدة لتارودانت يوم الأحد. واستغرق فرز الأصوات تسع ساعات في قاعة مدرسة.';

describe('sentences that tell the same', () => {
  it('are found whatever their order', () => {
    expect(pairsOf(WIRE, COLUMN)).toEqual(
      expect.arrayContaining([
        [0, 1],
        [2, 0],
      ]),
    );
  });

  it('are found across languages', () => {
    expect(pairsOf(WIRE, ARABIC)).toEqual(expect.arrayContaining([[0, 0]]));
  });

  it('are none where two articles share nothing', () => {
    expect(pairsOf(WIRE, 'The orchestra played a waltz by the lake. Nobody danced, for it was raining.')).toEqual([]);
  });

  it('are none in an article without words', () => {
    expect(pairsOf(WIRE, ' ')).toEqual([]);
  });

  it('are as sure seen from either side', () => {
    const { input } = analyse([article('a.txt', WIRE, '2024-05-02'), article('b.txt', COLUMN, '2024-05-02')]);
    expect(input.counterparts.strength([0, 0], [1, 1])).toBeGreaterThan(0.5);
    expect(input.counterparts.strength([1, 1], [0, 0])).toBe(input.counterparts.strength([0, 0], [1, 1]));
    expect(input.counterparts.strength([0, 1], [1, 1])).toBe(0);
  });
});
