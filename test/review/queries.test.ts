import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../src/model.js';
import { queriesFor } from '../../src/review/queries.js';

/** The question to the first of two sources; the second says something else. */
function question(language: string, sentence: string, { title = null, day = null }: { title?: string | null; day?: string | null } = {}) {
  const evidence = (source: string): Evidence => ({ source, start: 0, end: 1, quote: '.', value: '.', claim: null });
  const side = (value: string, source: string) => ({
    side: { value, sources: [source], independent: 1, primary: [] },
    evidence: [evidence(source)],
  });
  const [first] = queriesFor(
    'number',
    [side('1', 'a.txt'), side('2', 'b.txt')],
    (source) => ({ source, language, title: source === 'a.txt' ? title : null, outlet: null, day: source === 'a.txt' ? day : null }),
    ({ source }) => (source === 'a.txt' ? sentence : 'Other'),
  );
  return first!.text.replace(/[\u2068\u2069]/gu, '');
}

describe('a question to a source', () => {
  test.each([
    ['en', 'Ten died.', 'It says: “Ten died.”\n'],
    ['en', 'Ten died', 'It says: “Ten died”.\n'],
    ['en', 'Did ten die?', 'It says: “Did ten die?”\n'],
    ['ar', 'توفي عشرة.', 'ورد فيه: «توفي عشرة.»\n'],
    ['ar', 'توفي عشرة', 'ورد فيه: «توفي عشرة».\n'],
    ['ar', 'أتوفي عشرة؟', 'ورد فيه: «أتوفي عشرة؟»\n'],
  ])('%s: a sentence has one stop: %s', (language, sentence, expected) => {
    expect(question(language, sentence)).toContain(expected);
  });

  test.each([
    ['en', '"Ten died," she said.', '‘"Ten died," she said.’'],
    ['en', 'She said: “Ten died.”', '‘She said: “Ten died.”’'],
    ['ar', 'قالت: «توفي عشرة».', '“قالت: «توفي عشرة».”'],
  ])('%s: marks around a quote differ from those within: %s', (language, sentence, expected) => {
    expect(question(language, sentence)).toContain(expected);
  });

  test.each([
    ['ar', 'قالت: «توفي عشرة.', '“قالت: «توفي عشرة.»”'],
    ['ar', 'توفي عشرة».', '“«توفي عشرة».”'],
    ['en', 'She said: "Ten died.', '‘She said: "Ten died."’'],
    ['en', 'Ten died," she said.', '‘"Ten died," she said.’'],
  ])('%s: a sentence out of the midst of a quotation has both its marks: %s', (language, sentence, expected) => {
    expect(question(language, sentence)).toContain(expected);
  });

  test('gives the day in words, and a title that is a quotation its marks once', () => {
    expect(question('en', 'Ten died.', { title: '"We saw it"', day: '2024-02-05' })).toContain(
      'We are checking your report “We saw it” of 5 February 2024.',
    );
    expect(question('ar', 'توفي عشرة.', { title: '«رأيناه»', day: '2024-02-05' })).toContain(
      'نراجع خبركم «رأيناه» المنشور في 5 فبراير 2024.',
    );
  });
});
