import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../src/model.js';
import { reconcile } from '../src/reconcile.js';
import { reportErrors } from '../src/report/validate.js';
import { loadText } from '../src/sources/text.js';
import { article } from './articles.js';

/** Words and figures that the stages react to, with what turns up between them. */
const PIECES = [
  ...'قال أعلن نفى أكد وقّع افتتح قُتل أصيب سيصل لم لن إن أن الذي التي ثم و كان'.split(' '),
  ...'وزير الوزيرة رئيس نائب سفير مدير المحافظ وزارة هيئة نقابة نظيره'.split(' '),
  ...'سليم مراد نورة بن عبد الرحمن أبو كيم سو يون الخطيب'.split(' '),
  ...'مصر القاهرة المغربي كوريا الجنوبية مدينة في إلى من على بـ'.split(' '),
  ...'يوم الأحد أمس اليوم غدا مارس آذار 2024 ٢٠٢٤ الماضي الساعة مساء الأول التاسع'.split(' '),
  ...'40 ٤٠ 12,5 3-2 مليون ألف طن دينار % شخصا قتيلا نحو أكثر عشرات بينها ( )'.split(' '),
  ...'« » " : ، . ؟ ! … \n \n\n كاف غير مغلق مفتوح اتفاق اجتماع الـ55 NATO 😀 \u200f \u0640 \u064b 15/3/2024'.split(' '),
  ...['\n', '\n\n', '---\n', '\r\n', '\t', '\u2028', '\ud83d', '- ', '* ', '# '],
];
const text = fc.array(
  fc.oneof({ weight: 30, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) }),
  { maxLength: 60 },
);
/** Folders of one to four articles, some of which share a passage. */
const folder = fc
  .record({
    shared: text,
    own: fc.array(text, { minLength: 1, maxLength: 4 }),
    dates: fc.array(fc.option(fc.constantFrom('2024-03-12', '2024-03-13', '2023-11-02')), { minLength: 4, maxLength: 4 }),
  })
  .map(({ shared, own, dates }): readonly SourceDocument[] =>
    own.map((words, i) => article(`${'abcd'[i]}.txt`, [...shared, ...words].join(' '), dates[i] ?? undefined)),
  );
const RUNS = { numRuns: 40, seed: 20240313 };

describe('any folder', () => {
  it('gives a report that keeps to its schema and quotes the articles to the letter', () => {
    fc.assert(
      fc.property(folder, (documents) => {
        const texts = new Map(documents.map(({ source, text: words }) => [source, words]));
        const report = reconcile(documents);
        expect(reportErrors(report, texts)).toEqual([]);
        const quotes = [
          ...report.claims,
          ...report.conflicts.flatMap((c) => c.evidence),
          ...report.cleared.flatMap((c) => c.evidence),
          ...report.entities.flatMap((e) => e.mentions),
          ...report.events.flatMap((e) => e.mentions),
        ];
        for (const { source, start, end, quote } of quotes) expect(texts.get(source)!.slice(start, end)).toBe(quote);
        for (const { evidence } of report.conflicts) for (const { quote } of evidence) expect(quote.length).toBeLessThanOrEqual(240);
      }),
      RUNS,
    );
  });

  it('is never changed by being read', () => {
    fc.assert(
      fc.property(folder, (documents) => {
        const before = structuredClone(documents);
        reconcile(documents);
        expect(documents).toEqual(before);
      }),
      { ...RUNS, numRuns: 10 },
    );
  });
});

describe('any article', () => {
  it('is loaded without a throw, its body inside its text', () => {
    fc.assert(
      fc.property(text, fc.string({ unit: 'binary' }), (words, rest) => {
        const { document } = loadText('a.txt', words.join(' ') + rest);
        expect(document.text.length).toBeGreaterThanOrEqual(document.bodyStart);
      }),
      { numRuns: 100, seed: 7 },
    );
  });
});
