import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model.js';
import { ANNOTATIONS_MARK, toAnnotations } from '../../src/report/annotations.js';
import type { ReportOptions } from '../../src/report/index.js';
import { REPORT, TEXTS } from './example.js';
import { HOSTILE, HOSTILE_TEXTS } from './hostile.js';

interface Body {
  readonly type: string;
  readonly purpose: string;
  readonly value: string;
  readonly language?: string;
  readonly format?: string;
  readonly creator?: { readonly type: string; readonly name: string };
  readonly created?: string;
}
interface Target {
  readonly type: string;
  readonly source: string;
  readonly state?: { readonly type: string; readonly cached: string };
  readonly selector: readonly {
    readonly type: string;
    readonly exact?: string;
    readonly prefix?: string;
    readonly suffix?: string;
    readonly start?: number;
    readonly end?: number;
  }[];
}
interface Annotation {
  readonly id: string;
  readonly type: string;
  readonly motivation: string;
  readonly body: readonly Body[];
  readonly target: readonly Target[];
}
interface Collection {
  readonly '@context': string;
  readonly id: string;
  readonly type: string;
  readonly label: string;
  readonly total: number;
  readonly first?: { readonly id: string; readonly type: string; readonly startIndex: number; readonly items: readonly Annotation[] };
  readonly last?: string;
}

function fileOf(report: Report, options: Partial<ReportOptions> = {}): string {
  const files = toAnnotations(report, { locale: 'en', texts: HOSTILE_TEXTS, ...options });
  expect([...files.keys()]).toEqual(['annotations.jsonld']);
  return files.get('annotations.jsonld')!;
}
const collectionOf = (report: Report, options: Partial<ReportOptions> = {}): Collection =>
  JSON.parse(fileOf(report, options)) as Collection;
const itemsOf = (report: Report, options: Partial<ReportOptions> = {}) => collectionOf(report, options).first!.items;

/** The motivations of the Web Annotation Vocabulary (Appendix C.2 of the model). */
const MOTIVATIONS = [
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
];
/** Every name that the file uses stands in the JSON-LD context of the vocabulary. */
const TERMS = new Set(
  '@context id type label total first last startIndex items motivation generator name body purpose value format language textDirection creator created target source state cached selector exact prefix suffix start end'.split(
    ' ',
  ),
);
const CLASSES = new Set(
  'AnnotationCollection AnnotationPage Annotation TextualBody SpecificResource TextQuoteSelector TextPositionSelector TimeState Software Person'.split(
    ' ',
  ),
);

function names(value: unknown): readonly (readonly [string, unknown])[] {
  if (Array.isArray(value)) return value.flatMap(names);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[key, inner] as const, ...names(inner)]);
}

describe.each([
  ['the example', REPORT, { texts: TEXTS }],
  ['hostile texts', HOSTILE, {}],
  ['in Arabic', HOSTILE, { locale: 'ar' }],
  ['with addresses', HOSTILE, { urls: new Map([['a b/مقال #1?.txt', 'https://example.org/مقال 1']]) }],
  ['without the articles’ texts', HOSTILE, { texts: new Map() }],
] as const satisfies readonly (readonly [string, Report, Partial<ReportOptions>])[])(
  'the rules of the recommendation: %s',
  (_name, report, options) => {
    const collection = collectionOf(report, options);
    const { first } = collection;

    test('5.1: a collection has the context, one id, the type, a label, the total and the first and last page', () => {
      expect(collection['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
      expect(collection.type).toBe('AnnotationCollection');
      expect(collection.label).not.toBe('');
      expect(collection.total).toBe(report.conflicts.length);
      expect(collection.last).toBe(first!.id);
    });

    test('5.2: a page has an id, the type, where it starts, and the annotations; embedded it has no context', () => {
      expect(first!.type).toBe('AnnotationPage');
      expect(first!.startIndex).toBe(0);
      expect(first!.items.length).toBe(collection.total);
      expect(first).not.toHaveProperty('@context');
      expect(first).not.toHaveProperty('partOf');
    });

    test('3.1: an annotation has one id that is an IRI, its type, a motivation and a target', () => {
      const ids = [collection.id, first!.id, ...first!.items.map(({ id }) => id)];
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^urn:reconcile:[A-Za-z0-9._~:%-]+$/u);
      for (const { type, motivation, target } of first!.items) {
        expect([type, motivation]).toEqual(['Annotation', 'assessing']);
        expect(target.length).toBeGreaterThan(0);
      }
    });

    test('3.2.4: a textual body has its text, one purpose of the vocabulary, one format and at most one language', () => {
      for (const body of first!.items.flatMap((item) => item.body)) {
        expect(body.type).toBe('TextualBody');
        expect(typeof body.value).toBe('string');
        expect(MOTIVATIONS).toContain(body.purpose);
        expect(body.format).toBe('text/plain');
        expect([undefined, 'en', 'ar']).toContain(body.language);
      }
    });

    test('4: a specific resource has one source that is an IRI and its selectors', () => {
      for (const { type, source, state, selector } of first!.items.flatMap(({ target }) => target)) {
        expect(type).toBe('SpecificResource');
        for (const iri of state === undefined ? [source] : [source, state.cached])
          expect(iri).toMatch(/^(?:[A-Za-z0-9._~!$&'()*+,;=/:@-]|%[0-9A-F]{2})+$/u);
        expect(selector.filter(({ type: kind }) => kind === 'TextQuoteSelector').length).toBe(1);
        for (const one of selector) {
          if (one.type === 'TextQuoteSelector') expect(typeof one.exact).toBe('string');
          else {
            expect(one.type).toBe('TextPositionSelector');
            expect(Number.isInteger(one.start) && Number.isInteger(one.end) && one.start! >= 0 && one.end! > one.start!).toBe(true);
          }
        }
      }
    });

    test('no name that the context does not define, and nothing null', () => {
      for (const [key, value] of names(collection)) {
        expect(TERMS).toContain(key);
        expect(value).not.toBe(null);
        if (key === 'type') expect(CLASSES).toContain(value);
      }
    });

    test('the same input gives the same bytes; no character turns or hides text', () => {
      const file = fileOf(report, options);
      expect(file).toBe(fileOf(report, options));
      expect(file.startsWith(ANNOTATIONS_MARK)).toBe(true);
      expect(file).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]/u);
    });
  },
);

describe('selectors lead back to the words', () => {
  const cases = HOSTILE.conflicts.flatMap((conflict, n) =>
    conflict.evidence.map((evidence, at) => ({ evidence, target: itemsOf(HOSTILE)[n]!.target[at]! })),
  );

  test.each(cases)('$evidence.source $evidence.start', ({ evidence, target }) => {
    const text = HOSTILE_TEXTS.get(evidence.source)!;
    const [quote, position] = target.selector;
    expect(quote!.exact).toBe(evidence.quote);
    const points = [...text];
    expect(points.slice(position!.start, position!.end).join('')).toBe(evidence.quote);
    // 4.2.4: before and after the words at their place, and nowhere else
    expect(points.slice(Math.max(0, position!.start! - 32), position!.start).join('')).toBe(quote!.prefix);
    expect(points.slice(position!.end, position!.end! + 32).join('')).toBe(quote!.suffix);
    expect(text.split(`${quote!.prefix}${quote!.exact}${quote!.suffix}`).length).toBe(2);
    expect(decodeURIComponent(target.source)).toBe(evidence.source.replace(/\p{Surrogate}/gu, '\ufffd'));
  });

  test('positions count code points: a ship before the words is one', () => {
    const ship = itemsOf(HOSTILE)[2]!.target[0]!;
    expect(HOSTILE.conflicts[2]!.evidence[0]!.start).toBe(16);
    expect(ship.selector[1]).toEqual({ type: 'TextPositionSelector', start: 14, end: 25 });
  });

  test('a quote that cuts a pair is widened to the whole character; 32 characters around it are whole too', () => {
    const text = `${'🚢'.repeat(40)}x${'🚢'.repeat(40)}`;
    const cut = { source: 'a.txt', start: 79, end: 82, quote: text.slice(79, 82), value: 'x', claim: null };
    const report: Report = { ...HOSTILE, conflicts: [{ ...HOSTILE.conflicts[0]!, evidence: [cut, cut], support: [] }] };
    const [target] = itemsOf(report, { texts: new Map([['a.txt', text]]) })[0]!.target;
    const around = '🚢'.repeat(32);
    expect(target!.selector).toEqual([
      { type: 'TextQuoteSelector', exact: '🚢x🚢', prefix: around, suffix: around },
      { type: 'TextPositionSelector', start: 39, end: 42 },
    ]);
  });

  test('without the text only the quote is given', () => {
    const [target] = itemsOf(HOSTILE, { texts: new Map() })[0]!.target;
    expect(target!.selector).toEqual([{ type: 'TextQuoteSelector', exact: HOSTILE.conflicts[0]!.evidence[0]!.quote }]);
  });
});

describe('sources', () => {
  const sourceWith = (url: string) => {
    const { source, state } = itemsOf(HOSTILE, { urls: new Map([['http:evil"x".md', url]]) })[1]!.target[0]!;
    return { source, state };
  };
  test('an address on the web is the source, and the file the state of it that the positions refer to', () => {
    expect(sourceWith('https://example.org/مقال 1')).toEqual({
      source: 'https://example.org/%D9%85%D9%82%D8%A7%D9%84%201',
      state: { type: 'TimeState', cached: 'http%3Aevil%22x%22.md' },
    });
  });
  test.each(['javascript:alert(1)', 'data:text/html,x', 'not an address', '//example.org/x', ''])('%j is none', (url) =>
    expect(sourceWith(url)).toEqual({ source: 'http%3Aevil%22x%22.md', state: undefined }),
  );
});

describe('bodies', () => {
  const bodiesOf = (n: number, locale: 'en' | 'ar' = 'en') => itemsOf(HOSTILE, { locale })[n]!.body;

  test('summary, explanation and sides in the report’s language, kind and severity as tags', () => {
    const [summary, explanation, sides, kind, severity, ...rest] = bodiesOf(0, 'ar');
    expect([summary!.purpose, explanation!.purpose, sides!.purpose]).toEqual(['describing', 'assessing', 'describing']);
    expect(summary!.language).toBe('ar');
    expect(explanation!.value).toBe('=the [figures](https://example.org) {1} exclude each other');
    expect(sides!.value).toContain('شاهد مستقل واحد');
    expect([kind, severity]).toEqual(
      ['number', 'high'].map((value) => ({ type: 'TextualBody', purpose: 'tagging', value, format: 'text/plain' })),
    );
    expect(rest).toEqual([]);
  });

  test('a sentence that the report’s language does not have is marked as the English that it is', () => {
    const [, untranslated] = bodiesOf(0, 'ar');
    expect(untranslated).toMatchObject({ language: 'en', textDirection: 'ltr' });
    const [, translated] = itemsOf(
      { ...HOSTILE, conflicts: [{ ...HOSTILE.conflicts[0]!, explanation: 'One attack is claimed in the name of two parties.' }] },
      { locale: 'ar' },
    )[0]!.body;
    expect(translated).toMatchObject({ value: 'نُسب تبني هجوم واحد إلى جهتين.', language: 'ar', textDirection: 'rtl' });
  });

  test('a decision is a body with its editor and time; one that is open again says why', () => {
    expect(bodiesOf(1).slice(5)).toEqual([
      {
        type: 'TextualBody',
        purpose: 'moderating',
        value: 'one side is right («13»): =HYPERLINK("http://x") ثم [سطر](1)',
        format: 'text/plain',
        language: 'en',
        textDirection: 'ltr',
        creator: { type: 'Person', name: 'منى {العبدي} "=1"' },
        created: '2024-03-01T10:20:30.000Z',
      },
    ]);
    expect(bodiesOf(2).slice(5)).toMatchObject([
      { purpose: 'moderating', value: 'both can stand, one tells of a later state' },
      { purpose: 'commenting', value: 'reopened\nx now says «[y](1)»' },
    ]);
    expect(bodiesOf(3).slice(5)).toHaveLength(1);
    expect(bodiesOf(3)[5]).not.toHaveProperty('creator');
  });
});

test('ids last: the same conflict has the same, whatever else the report holds', () => {
  const [, second] = itemsOf(HOSTILE);
  const alone = itemsOf({ ...HOSTILE, conflicts: [HOSTILE.conflicts[1]!] })[0]!;
  expect(alone).toEqual(second);
  expect(alone.id).toBe('urn:reconcile:conflict_decided');
});

test('without a conflict there is no page: a page must hold an annotation', () => {
  const empty = collectionOf({ ...HOSTILE, conflicts: [] });
  expect(Object.keys(empty)).toEqual(['@context', 'id', 'type', 'label', 'total']);
  expect(empty.total).toBe(0);
});
