import { describe, expect, it } from 'vitest';
import { findClauses, finiteVerb } from '../../src/extract/clauses.js';
import { arabic } from '../../src/language/ar/index.js';
import { tokenize } from '../../src/language/tokens.js';

const pack = arabic();
function clauses(text: string): string[] {
  const tokenized = tokenize(text, pack.analyse);
  const found = findClauses(tokenized, pack);
  // every word lies in the clause that it is said to lie in
  found.clauses.forEach((c, n) => {
    for (let k = c.first; k < c.last; k += 1) expect(found.of[k]).toBe(n);
  });
  return found.clauses.map((c) => text.slice(tokenized.tokens[c.first]!.start, tokenized.tokens[c.last - 1]!.end));
}

describe('a sentence is cut', () => {
  it.each([
    ['before a coordinated verb', 'وصل الوفد إلى المطار واستقبل المدير الضيوف.', ['وصل الوفد إلى المطار', 'واستقبل المدير الضيوف.']],
    ['at «that»', 'أعلن المدير أن المصنع توقف.', ['أعلن المدير', 'أن المصنع توقف.']],
    ['at a relative', 'زار الوفد المصنع الذي احترق.', ['زار الوفد المصنع', 'الذي احترق.']],
    ['at «while»', 'توقف المصنع بينما استمر العمل في الميناء.', ['توقف المصنع', 'بينما استمر العمل في الميناء.']],
    ['after a semicolon', 'توقف المصنع؛ العمال غادروا.', ['توقف المصنع؛', 'العمال غادروا.']],
    ['before a verb after a comma', 'في الصباح، انطلق الوفد.', ['في الصباح،', 'انطلق الوفد.']],
  ])('%s', (_, text, expected) => {
    expect(clauses(text)).toEqual(expected);
  });

  it.each([
    ['nouns joined by «and»', 'وصل الوزير والسفير والوفد إلى المطار.'],
    ['a list with commas', 'زار الوفد المصنع، والميناء، والمتحف.'],
    ['nothing at all', 'مصنع السكر في بنزرت.'],
  ])('and not at %s', (_, text) => {
    expect(clauses(text)).toEqual([text]);
  });

  it('has none where there is no text', () => {
    expect(clauses('')).toEqual([]);
  });
});

describe('finite verbs', () => {
  const first = (word: string) => tokenize(word, pack.analyse).tokens[0];
  it.each(['أعلن', 'وأعلن', 'سيصل', 'يقولون', 'التقيا'])('%s is one', (word) => {
    expect(finiteVerb(first(word))?.sense.pos).toBe('verb');
  });
  it.each(['الإعلان', 'وزير', 'في', 'مصر', '12', 'غلقمط', ''])('«%s» is none', (word) => {
    expect(finiteVerb(first(word))).toBeUndefined();
  });
});
