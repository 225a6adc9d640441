import { describe, expect, test } from 'vitest';
import { queryString } from '../../../src/review/page/client.js';
import { fromHash, isFiltered, NO_FILTERS, type Route, toHash } from '../../../src/review/page/route.js';

const route = (more: Partial<Route>): Route => ({ view: 'queue', conflict: null, filters: NO_FILTERS, ...more });

describe('the address', () => {
  test.each<Route>([
    route({}),
    route({ conflict: 'conflict_aa02ff634148' }),
    route({ view: 'pictures', conflict: 'conflict_1' }),
    route({ filters: { ...NO_FILTERS, state: ['decided'], kind: ['number', 'date'], source: ['a & b=#.txt', 'خبر.txt'], q: 'قال & «x»' } }),
  ])('%j comes back as it was', (one) => {
    expect(fromHash(`#${toHash(one)}`)).toEqual(one);
  });

  test('the default is the empty one', () => {
    expect(toHash(route({}))).toBe('');
    expect(fromHash('')).toEqual(route({}));
  });

  test('a conflict alone is that conflict', () => {
    expect(fromHash('#conflict_aa02ff634148').conflict).toBe('conflict_aa02ff634148');
  });

  test('what is not understood is left out', () => {
    expect(fromHash('#view=admin&x=%E0%A4%A&constructor')).toEqual(route({}));
  });

  test('a filter is one where it asks for anything but what is open', () => {
    expect(isFiltered(NO_FILTERS)).toBe(false);
    expect(isFiltered({ ...NO_FILTERS, state: ['reopened', 'open'] })).toBe(false);
    expect(isFiltered({ ...NO_FILTERS, state: ['open'] })).toBe(true);
    expect(isFiltered({ ...NO_FILTERS, q: 'x' })).toBe(true);
  });

  test('a request repeats a name for several values and leaves out what is not asked', () => {
    expect(queryString({ kind: ['date', 'name'], q: '', around: null, offset: 0 })).toBe('kind=date&kind=name&offset=0');
  });
});
