import { describe, expect, it } from 'vitest';
import { arabic } from '../../src/language/ar/index.js';
import { fold, tokenize } from '../../src/language/tokens.js';

const pack = arabic();
const { grammar } = pack;
const tokens = (text: string) => tokenize(text, pack.analyse).tokens;

describe('demonyms', () => {
  it.each([
    ['المغربي', 'MA', 0],
    ['المغربية', 'MA', 0],
    ['المصريين', 'EG', 0],
    ['الكوري الجنوبي', 'KR', 1],
    ['الكورية الشمالية', 'KP', 1],
    ['الجنوب أفريقي', 'ZA', 1],
    ['السعودية', 'SA', 0],
  ])('%s: %s', (text, country, last) => {
    const found = grammar.demonymAt(tokens(text), 0);
    expect([found?.country, (found?.last ?? 0) - 1]).toEqual([country, last]);
  });

  it.each([['والمغربية'], ['للمصريين'], ['الجنوبي'], ['الكبير'], ['وزير'], ['العربي'], ['الشمالية']])('none: %s', (text) => {
    expect(grammar.demonymAt(tokens(text), 0)).toBeNull();
  });
});

describe('offices', () => {
  const read = (text: string) => {
    const o = grammar.officeAt(tokens(text), 0)?.reading;
    return o === undefined ? null : [o.rank.join(' '), o.function, o.portfolio, o.country];
  };
  it.each([
    ['وزير الزراعة', ['', 'minister', 'agriculture', null]],
    ['وزيرة الصحة التونسية', ['', 'minister', 'health', 'TN']],
    ['ووزير الدفاع الكوري الجنوبي', ['', 'minister', 'defence', 'KR']],
    ['نائب وزير الخارجية', ['deputy', 'minister', 'foreign-affairs', null]],
    ['وزير الطاقة السابق', ['former', 'minister', 'energy', null]],
    ['رئيس الوزراء الأردني', ['', 'prime-minister', null, 'JO']],
    ['الرئيس المصري', ['', 'president', null, 'EG']],
    ['سفير فرنسا', ['', 'ambassador', null, 'FR']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([['كتاب الطاقة'], ['الزراعة'], ['يوم الأحد'], ['في الوزارة']])('none: %s', (text) => {
    expect(read(text)).toBeNull();
  });

  it('«his counterpart» is an office without a function of its own', () => {
    expect(grammar.officeAt(tokens('نظيره الفرنسي'), 0)?.counterpart).toBe(true);
  });
});

describe('places and institutions', () => {
  it.each([
    ['القاهرة', 'city:capital:EG', 'EG'],
    ['بالقاهرة', 'city:capital:EG', 'EG'],
    ['مصر', 'country:EG', 'EG'],
    ['كوريا الجنوبية', 'country:KR', 'KR'],
    ['جنوب أفريقيا', 'country:ZA', 'ZA'],
  ])('%s', (text, known, country) => {
    const place = grammar.placeAt(tokens(text), 0);
    expect([fold(place?.known ?? ''), place?.country]).toEqual([fold(known), country]);
  });

  it('reads no second preposition behind one', () => {
    expect(fold(grammar.placeAt(tokens('في بعقوبة'), 1)?.known ?? '')).toBe(fold('city:بعقوبة'));
    expect(grammar.placeAt(tokens('حكم بعقوبة'), 1)).toBeNull();
  });

  it.each([['مدينة'], ['وزير'], ['كتب'], ['غدا']])('no place: %s', (text) => {
    expect(grammar.placeAt(tokens(text), 0)?.known ?? null).toBeNull();
  });

  it.each([
    ['وزارة الصحة', 'ministry'],
    ['لوزارة الصحة', 'ministry'],
    ['نقابة المعلمين', 'syndicate'],
  ])('%s: %s', (text, head) => {
    expect(grammar.organisationAt(tokens(text), 0)?.head).toBe(head);
  });

  it('one institution has one key, whatever is written on it', () => {
    const key = (text: string) => grammar.organisationKey(grammar.organisationAt(tokens(text), 0)!);
    expect(key('ووزارة الصحة')).toBe(key('وزارة الصحة'));
    expect(key('وزارة الصحة')).not.toBe(key('وزارة الداخلية'));
  });
});

describe('names', () => {
  const name = (text: string) => grammar.nameAt(tokens(text), 0, true)?.parts.join(' ') ?? null;
  it.each([
    ['سليم مراد قال', 'سليم مراد'],
    ['عبد الرحمن الشنواني كلمة', 'عبد الرحمن الشنواني'],
    ['خالد بن سعيد المري إن', 'خالد بن سعيد المري'],
    ['كيم سو يون إن', 'كيم سو يون'],
  ])('%s', (text, expected) => {
    expect(name(text)).toBe(expected);
  });
  it.each([['في المدينة'], ['يوم الأحد'], ['، سليم'], ['قال الوزير']])('none: %s', (text) => {
    expect(name(text)).toBeNull();
  });

  it('tells names that nothing else is from words', () => {
    expect(grammar.pureName(tokens('إبراهيم')[0]!)).toBe(true);
    expect(grammar.pureName(tokens('وزير')[0]!)).toBe(false);
  });
});
