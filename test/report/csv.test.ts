import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model.js';
import { CSV_MARKS, cellText, toCsv } from '../../src/report/csv.js';
import { COLUMNS } from '../../src/report/format-messages.js';
import { HOSTILE, HOSTILE_TEXTS } from './hostile.js';

/** RFC 4180, read character by character; throws where the file is not of that grammar. */
function parse(text: string, separator = ','): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at += 1; ; at += 1) {
        if (at >= text.length) throw new Error('a quote is not closed');
        if (text[at] !== '"') cell += text[at];
        else if (text[at + 1] === '"') {
          cell += '"';
          at += 1;
        } else break;
      }
      at += 1;
    } else {
      while (at < text.length && text[at] !== separator && text[at] !== '\r') {
        if (text[at] === '"' || text[at] === '\n') throw new Error(`a bare ${JSON.stringify(text[at])} at ${at}`);
        cell += text[at];
        at += 1;
      }
    }
    row.push(cell);
    if (text[at] === separator) {
      at += 1;
      continue;
    }
    if (text.slice(at, at + 2) !== '\r\n') throw new Error(`no end of line at ${at}: ${JSON.stringify(text.slice(at, at + 5))}`);
    at += 2;
    rows.push(row);
    row = [];
  }
  return rows;
}

function rowsOf(report: Report, locale: 'en' | 'ar' = 'en'): readonly ReadonlyMap<string, string>[] {
  const file = toCsv(report, { locale, texts: HOSTILE_TEXTS }).get('conflicts.csv')!;
  const [, ...rows] = parse(file.slice(1));
  return rows.map((cells) => new Map(COLUMNS.map((column, n) => [column, cells[n]!])));
}

const first = HOSTILE.conflicts[0]!;
const withText = (text: string): Report => ({ ...HOSTILE, conflicts: [{ ...first, summary: text, explanation: text }] });

describe('the file', () => {
  test('has a byte-order mark, CR LF after every row, and a heading in each language', () => {
    for (const [n, locale] of (['en', 'ar'] as const).entries()) {
      const files = toCsv(HOSTILE, { locale, texts: HOSTILE_TEXTS });
      expect([...files.keys()]).toEqual(['conflicts.csv']);
      const file = files.get('conflicts.csv')!;
      expect(file.startsWith(CSV_MARKS[n]!)).toBe(true);
      expect(file.charCodeAt(0)).toBe(0xfeff);
      expect(file.endsWith('"\r\n')).toBe(true);
      expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    }
    expect(CSV_MARKS[0]).toMatch(/^\ufeff"Conflict id","Severity","About","Scope","State","Ruling"/u);
    expect(CSV_MARKS[1]).toMatch(/^\ufeff"معرّف التناقض","الخطورة","الموضوع"/u);
  });

  test('has one row a piece of evidence, all as wide as the heading', () => {
    const rows = parse(toCsv(HOSTILE, { locale: 'en', texts: HOSTILE_TEXTS }).get('conflicts.csv')!.slice(1));
    expect(rows.length).toBe(1 + HOSTILE.conflicts.flatMap(({ evidence }) => evidence).length);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([26]));
    expect(new Set(rows[0]).size).toBe(26);
  });

  test('without a conflict it is the heading', () => {
    expect(toCsv({ ...HOSTILE, conflicts: [] }, { locale: 'en', texts: new Map() }).get('conflicts.csv')).toBe(CSV_MARKS[0]);
  });
});

describe('a row', () => {
  test('says what, who, where and in whose words', () => {
    expect(Object.fromEntries(rowsOf(HOSTILE)[2]!)).toEqual({
      conflict: 'conflict_open',
      severity: 'high',
      kind: 'number',
      scope: 'between articles',
      state: 'open',
      ruling: '',
      rightSide: '',
      reason: '',
      note: '',
      editor: '',
      decidedAt: '',
      summary: 'How many: «[12](http://x) {0}» or «13» or «=12»',
      explanation: "'=the [figures](https://example.org) {1} exclude each other",
      event: '\'-وصول "السفن"',
      eventTime: '2024-02-04',
      sideNumber: '3',
      sideValue: "'=12",
      source: 'a b/مقال #1?.txt',
      outlet: "'+جريدة",
      published: '2024-02-04/2024-02-06',
      line: '2',
      start: '16',
      end: '28',
      quote: '🚢 ثانٍ قال',
      readAs: "'=12",
      witnesses: '1',
    });
  });

  test('says how it was decided, reopened or asked', () => {
    const pick = ['state', 'ruling', 'rightSide', 'reason', 'note', 'editor', 'decidedAt'];
    const of = (id: string, locale: 'en' | 'ar') =>
      pick.map((column) =>
        rowsOf(HOSTILE, locale)
          .find((row) => row.get('conflict') === id)!
          .get(column),
      );
    const at = '2024-03-01T10:20:30.000Z';
    const editor = 'منى {العبدي} "=1"';
    expect(of('conflict_decided', 'en')).toEqual([
      'decided',
      'one side is right',
      '13',
      '',
      '\'=HYPERLINK("http://x") ثم [سطر](1)',
      editor,
      at,
    ]);
    expect(of('conflict_reopened', 'ar')).toEqual(['أُعيد فتحه', 'يصح القولان معًا', '', 'يروي أحدهما حالة لاحقة', '', editor, at]);
    expect(of('conflict_asked', 'en')).toEqual(['asked, waiting for an answer', 'the source is asked', '', '', '', '', at]);
  });

  test('start and end cut the words out of the article', () => {
    for (const [n, row] of rowsOf({ ...HOSTILE, conflicts: [first] }).entries()) {
      const { quote, source } = first.evidence[n]!;
      expect(HOSTILE_TEXTS.get(source)!.slice(Number(row.get('start')), Number(row.get('end')))).toBe(quote);
    }
  });
});

describe('no formula', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+35%', "'+35%"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'=1"],
    ['\r\n=1', "'=1"],
    ['\tx', 'x'],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠x', "'＠x"],
    ['﹦1', "'﹦1"],
    ['"=1"', '\'"=1"'],
    ["'=1", "''=1"],
    ['“ =1', "'“ =1"],
    ['\u00a0=1', "'=1"],
    ['\u200f=1', "'\u200f=1"],
    ['\u202e=1', "'=1"],
    ['\u2066\u200b-1', "'\u200b-1"],
    ['a;=1', "a;'=1"],
    ['a, "=1', 'a,\' "=1'],
    ['a|@x', "a|'@x"],
    ['a = b - c', 'a = b - c'],
    ['53 في المئة', '53 في المئة'],
    ['«−5»', '«−5»'],
    ['', ''],
  ])('%j is %j', (text, cell) => expect(cellText(text)).toBe(cell));

  /** Letters that matter, more often than others. */
  const words = fc.string({
    unit: fc.oneof(
      fc.constantFrom(
        ...'=+-@＝＋－＠﹦\t\r\n"\',;|،؛ «»“\u0000\u001b\u0085\u00a0\u200b\u200e\u200f\u202a\u202e\u2066\u2069\u2028\ufeff\u061c٪٣م🚢',
      ),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      fc.constantFrom('\ud800', '\udc00'),
    ),
    maxLength: 30,
  });

  test('whatever the words are: no cell begins one, however the line is cut', () => {
    fc.assert(
      fc.property(words, (text) => {
        const line = toCsv(withText(text), { locale: 'en', texts: HOSTILE_TEXTS }).get('conflicts.csv')!.split('\r\n')[1]!;
        for (const separator of [/,/u, /;/u, /\|/u, /\t/u])
          for (const piece of line.split(separator))
            expect(piece).not.toMatch(/^[\s"\u200b-\u200f\u061c\u2066-\u2069\u202a-\u202e\ufeff]*[=+\-@＝＋－＠]/u);
      }),
      { numRuns: 500 },
    );
  });

  test('whatever the words are: the file parses back to its cells, on one line, with no control and no bidi control', () => {
    fc.assert(
      fc.property(words, (text) => {
        const rows = rowsOf(withText(text));
        expect(rows.length).toBe(first.evidence.length);
        for (const row of rows) expect([row.get('summary'), row.get('explanation')]).toEqual([cellText(text), cellText(text)]);
        expect(cellText(text)).not.toMatch(/[\p{Cc}\p{Surrogate}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/u);
      }),
      { numRuns: 500 },
    );
  });

  test('whatever the words are: they differ from the cell in added apostrophes and in what does not show', () => {
    const shown = (text: string) => text.replace(/\p{Surrogate}/gu, '\ufffd').replace(/[\s\p{Cc}\ufeff\u202a-\u202e\u2066-\u2069']/gu, '');
    fc.assert(
      fc.property(words, (text) => {
        expect(shown(cellText(text))).toBe(shown(text));
      }),
    );
  });

  test('a hostile megabyte takes no longer than news', () => {
    const start = performance.now();
    for (const text of [';"'.repeat(5e5), ' '.repeat(1e6), '"'.repeat(1e6), ';'.repeat(1e6)]) cellText(text);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
