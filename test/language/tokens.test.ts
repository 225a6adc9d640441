import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arabic } from '../../src/language/ar/index.js';
import { contentKey, findAnalysis, fold, offsetInToken, tagged, tokenize } from '../../src/language/tokens.js';

const pack = arabic();
const plain = (text: string, from = 0) => tokenize(text, () => [], from);
const words = (text: string) => plain(text).tokens.map((t) => t.text);
const sentences = (text: string) => plain(text).sentences.map((s) => text.slice(s.start, s.end));

/** What a badly kept archive can hold: both directions, marks, digits of three kinds, controls, half of a pair. */
const mixed = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإؤئىةگچپڤٱ'),
      fc.constantFrom(...'\u064b\u0651\u0640\u0670\u0653\u0654\u200b\u200e\u200f\u202a\u202e\u2066\u2069\ufeff'),
      fc.constantFrom(...'abzAZéßİıﬁ0179٠٥٩۴۹'),
      fc.constantFrom(...' \n\r\t\u00a0.,،؛؟!?…:«»"“”()[]-–—/%٪٫٬'),
      fc.constantFrom('😀', '\ud800', '\udc00', 'e\u0301', 'ا\u0655', '中', 'я'),
      fc.string({ unit: 'binary', maxLength: 2 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('fold', () => {
  it.each([
    ['أَحْمَدُ', 'احمد'],
    ['إسلام', 'اسلام'],
    ['آثار', 'اثار'],
    ['ٱلأمر', 'الامر'],
    ['مصطفى', 'مصطفي'],
    ['مصطفی', 'مصطفي'],
    ['مدرسة', 'مدرسه'],
    ['مسؤول', 'مسوول'],
    ['رئيس', 'رييس'],
    ['الـــعربية', 'العربيه'],
    ['گوگل', 'غوغل'],
    ['ڤيينا', 'فيينا'],
    ['٢٠٢٤', '2024'],
    ['۱۴۰۲', '1402'],
    ['١٢٫٥', '12.5'],
    ['\u200fمصر\u200e', 'مصر'],
    ['NATO', 'nato'],
    ['آ', 'ا'], // one character or two
    ['ا\u0653', 'ا'],
    ['', ''],
  ])('%s → %s', (from, to) => {
    expect(fold(from)).toBe(to);
  });

  it('keeps apart what other letters tell apart', () => {
    for (const [a, b] of [
      ['رفع', 'رفح'],
      ['قلب', 'كلب'],
      ['سيف', 'صيف'],
      ['هدى', 'هدا'],
      ['ماء', 'ما'],
    ] as const)
      expect(fold(a)).not.toBe(fold(b));
  });

  it('is idempotent and never longer', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        const once = fold(text);
        expect(fold(once)).toBe(once);
        expect(once.length).toBeLessThanOrEqual(
          text.normalize('NFC').length + [...text].filter((c) => c.toLowerCase().length > c.length).length,
        );
      }),
      { numRuns: 400 },
    );
  });
});

describe('tokens', () => {
  it.each([
    ['قال: «لن نعود».', ['قال', ':', '«', 'لن', 'نعود', '»', '.']],
    ['بلغ 12,5 مليون', ['بلغ', '12,5', 'مليون']],
    ['بلغ ١٢٫٥ مليون', ['بلغ', '١٢٫٥', 'مليون']],
    ['الـ55', ['الـ', '55']],
    ['15/3/2024', ['15', '/', '3', '/', '2024']],
    ['3-2', ['3', '-', '2']],
    ['وأعلن،ثم عاد', ['وأعلن', '،', 'ثم', 'عاد']],
    ['شركة Al-Noor 2 للطيران', ['شركة', 'Al-Noor', '2', 'للطيران']],
    ['مُحَمَّدٌ', ['مُحَمَّدٌ']],
    ['\ufeffمصر', ['مصر']],
    ['\u202bمصر\u202c', ['مصر']],
    ['', []],
    [' \n\n ', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    ['جاء. ثم ذهب! من؟ هو…', ['جاء.', 'ثم ذهب!', 'من؟', 'هو…']],
    ['عنوان قصير\nجاء الوفد.', ['عنوان قصير', 'جاء الوفد.']],
    ['قال د. سامي مراد كلمة. ثم ذهب.', ['قال د. سامي مراد كلمة.', 'ثم ذهب.']],
    ['بلغ 12.5 مليون. ثم زاد.', ['بلغ 12.5 مليون.', 'ثم زاد.']],
    ['قال «سنعود.» ثم ذهب.', ['قال «سنعود.»', 'ثم ذهب.']],
    ['من؟هو', ['من؟', 'هو']],
    ['أهو... أم لا؟!', ['أهو...', 'أم لا؟!']],
    ['Ann Lee, the U.N. coordinator, left. He stayed.', ['Ann Lee, the U.N. coordinator, left.', 'He stayed.']],
    ['He lives in the U.S. The firm moved at 9 a.m. Police came.', ['He lives in the U.S.', 'The firm moved at 9 a.m.', 'Police came.']],
    ['On Jan. 18 Acme Inc. said no. 7 was shut.', ['On Jan. 18 Acme Inc. said no. 7 was shut.']],
  ])('sentences of %s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('counts paragraphs and begins where the article does', () => {
    const text = '---\ndate: 2024-01-01\n---\nعنوان\n\nجاء. ذهب.';
    const { tokens, sentences: list } = plain(text, text.indexOf('عنوان'));
    expect(tokens[0]!.text).toBe('عنوان');
    expect(list.map((s) => s.paragraph - list[0]!.paragraph)).toEqual([0, 1, 1]);
  });

  it('every token is the slice that it names, in order and apart; every sentence is a run of tokens', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        const { tokens, sentences: list } = plain(text);
        let end = 0;
        tokens.forEach((token, i) => {
          expect(token.index).toBe(i);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.norm).toBe(fold(token.text));
          end = token.end;
        });
        let next = 0;
        for (const s of list) {
          expect(s.first).toBe(next);
          expect(s.last).toBeGreaterThan(s.first);
          for (let k = s.first; k < s.last; k += 1) expect(tokens[k]!.sentence).toBe(s.index);
          next = s.last;
        }
        expect(next).toBe(tokens.length);
      }),
      { numRuns: 400 },
    );
  });
});

describe('offsets inside a token', () => {
  it.each([
    ['وَالوزير', 3, 'وزير'],
    ['والوزير', 3, 'وزير'],
    ['بالـمدرسة', 3, 'مدرسة'],
    ['لِلْمدرسة', 2, 'مدرسة'],
    ['الوزير', 0, 'الوزير'],
    ['الوزير', 9, ''],
  ])('%s from %d: %s', (text, n, rest) => {
    const token = plain(`قال ${text} كلمة`).tokens[1]!;
    expect(`قال ${text} كلمة`.slice(offsetInToken(token, n), token.end)).toBe(rest);
  });
});

describe('look-ups', () => {
  const token = (word: string) => tokenize(word, pack.analyse).tokens[0]!;

  it('finds an analysis by its sense or tag, and nothing of a missing token', () => {
    expect(tagged(token('والوزير'), 'office')?.sense.concept).toBe('minister');
    expect(tagged(token('والوزير'), 'place')).toBeUndefined();
    expect(findAnalysis(undefined, () => true)).toBeUndefined();
  });

  it.each([
    ['وقّع', 'sign'],
    ['التوقيع', 'sign'],
    ['وزيرته', 'minister'],
    ['في', null],
    ['الذي', null],
    ['خمسة', null],
    ['كان', null],
    ['123', null],
    ['،', null],
    ['الغلقمط', 'غلقمط'],
  ])('what %s is compared by', (word, key) => {
    expect(contentKey(token(word))).toBe(key);
  });
});
