import { describe, expect, test } from 'vitest';
import { WORDS, type Word, word } from '../../../src/review/page/words.js';

const names = Object.keys(WORDS.en) as Word[];
const gaps = (text: string): string[] => [...text.matchAll(/\{\w+\}/gu)].map((match) => match[0]).sort();

describe('words of the page', () => {
  test('both languages have the same, and none is empty', () => {
    expect(Object.keys(WORDS.ar).sort()).toEqual([...names].sort());
    for (const locale of ['en', 'ar'] as const)
      for (const name of names) expect(WORDS[locale][name].trim(), `${locale} ${name}`).not.toBe('');
  });

  test.each(names)('%s has the same gaps in both', (name) => {
    expect(gaps(WORDS.ar[name])).toEqual(gaps(WORDS.en[name]));
  });

  test('the Arabic words are Arabic, the English ones are not', () => {
    // each names the other language in that language
    const rest = names.filter((name) => name !== 'otherLanguage');
    expect(rest.filter((name) => !/\p{Script=Arabic}/u.test(WORDS.ar[name]))).toEqual([]);
    expect(rest.filter((name) => /\p{Script=Arabic}/u.test(WORDS.en[name]))).toEqual([]);
  });

  test('gaps are filled; one without a value is left to be seen', () => {
    expect(word('en', 'progress', { done: 3, all: 7 })).toBe('3 of 7 decided');
    expect(word('ar', 'progress', { done: 3 })).toContain('{all}');
    // what is put in is not read again
    expect(word('en', 'queryTo', { source: '{n} $& $1' })).toBe('Question to {n} $& $1');
  });
});
