import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { missingPages, rowsInSight, scrollToRow } from '../../../src/review/page/window.js';

describe('rows in sight', () => {
  test('the first of many, with some to spare', () => {
    expect(rowsInSight(0, 600, 100, 5000)).toEqual({ from: 0, to: 13 });
    expect(rowsInSight(100_050, 600, 100, 5000)).toEqual({ from: 994, to: 1013 });
  });

  test('no list, no rows', () => {
    expect(rowsInSight(0, 600, 100, 0)).toEqual({ from: 0, to: 0 });
    expect(rowsInSight(0, 600, 0, 10)).toEqual({ from: 0, to: 0 });
  });

  test('a list that became shorter shows its end', () => {
    expect(rowsInSight(400_000, 600, 100, 20)).toEqual({ from: 8, to: 20 });
  });

  test('whatever is in sight is drawn, and never much more', () => {
    fc.assert(
      fc.property(
        fc.nat(600_000),
        fc.integer({ min: 1, max: 3000 }),
        fc.integer({ min: 20, max: 300 }),
        fc.nat(6000),
        (at, height, row, total) => {
          const top = Math.min(at, Math.max(0, total * row - height));
          const { from, to } = rowsInSight(top, height, row, total);
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(total);
          expect(to - from).toBeLessThanOrEqual(Math.ceil(height / row) + 13);
          for (let y = top; y < Math.min(top + height, total * row); y += row) {
            expect(Math.floor(y / row)).toBeGreaterThanOrEqual(from);
            expect(Math.floor(y / row)).toBeLessThan(to);
          }
        },
      ),
    );
  });
});

test('pages are asked for once, and only where rows lack', () => {
  expect(missingPages({ from: 90, to: 210 }, 100, (row) => row < 100)).toEqual([100, 200]);
  expect(missingPages({ from: 0, to: 50 }, 100, () => true)).toEqual([]);
});

test('a row is scrolled to only as far as it takes', () => {
  expect(scrollToRow(5, 0, 1000, 100)).toBe(0);
  expect(scrollToRow(10, 0, 1000, 100)).toBe(100);
  expect(scrollToRow(2, 500, 1000, 100)).toBe(200);
});
