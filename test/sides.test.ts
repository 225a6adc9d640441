import { describe, expect, test } from 'vitest';
import type { Evidence } from '../src/model.js';
import { sidesOf } from '../src/sides.js';

const evidence = (quote: string, source = 'a.txt', value = quote): Evidence => ({ source, start: 0, end: 1, quote, value, claim: null });
const side = (value: string, ...sources: string[]) => ({ value, sources, independent: 1, primary: [] });
const split = (support: ReturnType<typeof side>[], items: Evidence[]) =>
  sidesOf({ support, evidence: items }).map(({ side: { value }, evidence: own }) => [value, own.map(({ quote }) => quote)]);

describe('evidence is put on its side', () => {
  test('by what it was read as, then by its article', () => {
    const items = [evidence('35%', 'a.txt'), evidence('53%', 'c.txt'), evidence('35 في المئة', 'b.txt')];
    expect(split([side('35%', 'a.txt', 'b.txt'), side('53%', 'c.txt')], items)).toEqual([
      ['35%', ['35%', '35 في المئة']],
      ['53%', ['53%']],
    ]);
  });

  test.each([
    ['a total and its parts', ['5400', '2500 + 1200 + 900 = 4600'], ['5,400', '2,500', '1,200', '900'], 1],
    ['in Arabic digits', ['5400', '2500 + 900 = 3400'], ['٥٬٤٠٠', '٢٬٥٠٠', '٩٠٠'], 1],
    ['parts first', ['11 − 8', 'four'], ['eleven', 'Eight', 'four'], 2],
    ['a length and its two ends', ['forty minutes', '21:58 hours – 23:10 hours'], ['forty minutes', '21:58 hours', '23:10 hours'], 1],
    ['a length and its beginning', ['22 years', 'since 2004'], ['22 years', '2004'], 1],
    ['in words', ['fourteen members', '11 + 3 + 1 = 15'], ['fourteen members', 'eleven for, three against, one abstention'], 1],
  ])('in one article: %s', (_, values, quotes, first) => {
    const [one, two] = values as [string, string];
    expect(
      split(
        [side(one, 'a.txt'), side(two, 'a.txt')],
        quotes.map((quote) => evidence(quote)),
      ),
    ).toEqual([
      [one, quotes.slice(0, first)],
      [two, quotes.slice(first)],
    ]);
  });

  test('what fits none is a side of its own, and nothing is lost', () => {
    expect(split([side('3', 'a.txt')], [evidence('3'), evidence('4', 'b.txt')])).toEqual([
      ['3', ['3']],
      ['4', ['4']],
    ]);
    expect(split([], [evidence('3'), evidence('4')])).toEqual([['3', ['3', '4']]]);
  });
});
