import fs from 'node:fs';
import { createRequire } from 'node:module';
import type { Log, Result } from 'sarif';
import { describe, expect, test } from 'vitest';
import type { ReportChanges } from '../../src/changes.js';
import type { Report } from '../../src/model.js';
import type { ReportOptions } from '../../src/report/index.js';
import { SARIF_MARK, toSarif } from '../../src/report/sarif.js';
import { REPORT, TEXTS } from './example.js';
import { GONE, HOSTILE, HOSTILE_TEXTS } from './hostile.js';

// The schema is of draft 4, which the ajv that comes with it still reads; its formats (uri-reference, date-time) are checked too.
const require = createRequire(import.meta.url);
const schemaFile = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const beside = createRequire(schemaFile);
interface Ajv6 {
  readonly addMetaSchema: (schema: object) => void;
  readonly compile: (schema: object) => ((data: unknown) => boolean) & { errors?: unknown };
}
const Ajv = beside('ajv') as new (options: object) => Ajv6;
const ajv = new Ajv({ schemaId: 'auto', meta: false, allErrors: true });
ajv.addMetaSchema(beside('ajv/lib/refs/json-schema-draft-04.json') as object);
const validate = ajv.compile(JSON.parse(fs.readFileSync(schemaFile, 'utf8')) as object);

const CHANGES: ReportChanges = {
  new: ['conflict_open'],
  changed: [{ id: 'conflict_decided', was: 'conflict_before', because: ['x'] }],
  reopened: ['conflict_reopened'],
  gone: [GONE],
  unchanged: 1,
  articles: { added: [], removed: ['gone.txt'] },
};

function fileOf(report: Report, options: Partial<ReportOptions> = {}): string {
  const files = toSarif(report, { locale: 'en', texts: HOSTILE_TEXTS, ...options });
  expect([...files.keys()]).toEqual(['report.sarif']);
  return files.get('report.sarif')!;
}
const logOf = (report: Report, options: Partial<ReportOptions> = {}): Log => JSON.parse(fileOf(report, options)) as Log;
const runOf = (report: Report, options: Partial<ReportOptions> = {}) => logOf(report, options).runs[0]!;
const resultsOf = (report: Report, options: Partial<ReportOptions> = {}): readonly Result[] => runOf(report, options).results!;
const locationsOf = (result: Result) => [...(result.locations ?? []), ...(result.relatedLocations ?? [])];

test('the schema is read at all: a log without a version does not pass', () => {
  expect(validate({ runs: [] })).toBe(false);
  expect(validate({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, results: [{ level: 'bad' }] }] })).toBe(false);
});

describe.each([
  ['the example', REPORT, { texts: TEXTS }],
  ['hostile texts', HOSTILE, {}],
  ['hostile texts, in Arabic', HOSTILE, { locale: 'ar', version: '1.2.3' }],
  ['with an older report', HOSTILE, { changes: CHANGES }],
  ['without the articles’ texts', HOSTILE, { texts: new Map() }],
  ['with addresses', HOSTILE, { urls: new Map([['http:evil"x".md', 'javascript:alert(1)']]) }],
  ['nothing', { ...HOSTILE, documents: [], events: [], conflicts: [], problems: [] }, {}],
] as const satisfies readonly (readonly [string, Report, Partial<ReportOptions>])[])('%s', (_name, report, options) => {
  test('is SARIF 2.1.0 by the official schema', () => {
    const valid = validate(logOf(report, options));
    expect(validate.errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  test('begins with the mark by which a later run knows it, and holds no character that turns or hides text', () => {
    const file = fileOf(report, options);
    expect(file.startsWith(SARIF_MARK)).toBe(true);
    expect(file.endsWith('\n')).toBe(true);
    expect(file).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]/u);
  });

  test('the same input gives the same bytes', () => expect(fileOf(report, options)).toBe(fileOf(report, options)));

  test('what points at a rule, an artifact or a location points at one', () => {
    const run = runOf(report, options);
    for (const result of run.results!) {
      expect(run.tool.driver.rules![result.ruleIndex!]!.id).toBe(result.ruleId);
      const ids = locationsOf(result).map(({ id }) => id);
      expect(ids).toEqual(ids.map((_, n) => n));
      for (const { physicalLocation } of locationsOf(result)) {
        const { index, uri } = physicalLocation!.artifactLocation!;
        if (index !== undefined) expect(run.artifacts![index]!.location!.uri).toBe(uri);
      }
      const related = new Set(result.relatedLocations!.map(({ id }) => String(id)));
      const links = [...result.message.text!.matchAll(/(?<!\\)\]\(([^)]*)\)/gu)].map((match) => match[1]!);
      expect(links.filter((link) => !related.has(link))).toEqual([]);
    }
  });
});

describe('regions', () => {
  test('the slice of the file, the snippet and the place by line and column are the quote', () => {
    let seen = 0;
    for (const [n, result] of resultsOf(HOSTILE).entries()) {
      for (const [at, { physicalLocation }] of locationsOf(result).entries()) {
        const { quote, source } = HOSTILE.conflicts[n]!.evidence[at]!;
        const text = HOSTILE_TEXTS.get(source)!;
        const region = physicalLocation!.region!;
        expect(text.slice(region.charOffset, region.charOffset! + region.charLength!)).toBe(quote);
        expect(region.snippet!.text).toBe(quote);
        const lines = text.split('\n');
        const offset = (line: number, column: number) => lines.slice(0, line - 1).reduce((sum, l) => sum + l.length + 1, 0) + column - 1;
        expect(text.slice(offset(region.startLine!, region.startColumn!), offset(region.endLine!, region.endColumn!))).toBe(quote);
        expect(region.startColumn).toBeLessThanOrEqual(lines[region.startLine! - 1]!.length + 1);
        seen += 1;
      }
    }
    expect(seen).toBe(HOSTILE.conflicts.flatMap((c) => c.evidence).length);
  });

  test('the context holds the words and more of their lines, in whole characters', () => {
    const long = `${'ب\u{1f6a2}'.repeat(100)}x${'\u{1f6a2}'.repeat(100)}\nسطر آخر`;
    const evidence = { source: 'a.txt', start: 300, end: 301, quote: 'x', value: 'x', claim: null };
    const report: Report = { ...HOSTILE, conflicts: [{ ...HOSTILE.conflicts[0]!, evidence: [evidence, evidence], support: [] }] };
    const all = [
      ...resultsOf(HOSTILE).flatMap((result) => locationsOf(result)),
      ...resultsOf(report, { texts: new Map([['a.txt', long]]) }).flatMap((result) => locationsOf(result)),
    ];
    let seen = 0;
    for (const { physicalLocation } of all) {
      const { region, contextRegion } = physicalLocation!;
      if (contextRegion === undefined) continue;
      seen += 1;
      const { charOffset, charLength, snippet, startLine, endLine } = contextRegion;
      expect(charOffset).toBeLessThanOrEqual(region!.charOffset!);
      expect(charOffset! + charLength!).toBeGreaterThanOrEqual(region!.charOffset! + region!.charLength!);
      expect(charLength).toBeGreaterThan(region!.charLength!);
      expect(charLength).toBeLessThanOrEqual(region!.charLength! + 240);
      expect([startLine, endLine]).toEqual([region!.startLine, region!.endLine]);
      expect(snippet!.text!.length).toBe(charLength);
      if (!/\p{Surrogate}/u.test(region!.snippet!.text!)) expect(snippet!.text).not.toMatch(/^\p{Surrogate}|\p{Surrogate}$/u);
    }
    expect(seen).toBeGreaterThan(5);
  });

  test('columns are UTF-16 code units, and a quote may end on the next line', () => {
    expect(runOf(HOSTILE).columnKind).toBe('utf16CodeUnits');
    const ship = resultsOf(HOSTILE)[2]!.locations![0]!.physicalLocation!.region;
    // «سطر » is four units, the ship two
    expect(ship).toMatchObject({ startLine: 2, startColumn: 5, endLine: 3, endColumn: 4 });
  });

  test('a place is not claimed where the text is not at hand or does not hold the words', () => {
    for (const result of resultsOf(HOSTILE, { texts: new Map() }))
      for (const { physicalLocation } of locationsOf(result)) expect(physicalLocation!.region).toBeUndefined();
    const gone = resultsOf(HOSTILE, { changes: CHANGES }).at(-1)!;
    expect(locationsOf(gone).map((location) => location.physicalLocation!.region)).toEqual([undefined, undefined]);
    expect(gone.locations![0]!.physicalLocation!.artifactLocation).toEqual({ uri: 'gone.txt', uriBaseId: '%SRCROOT%' });
  });
});

describe('addresses', () => {
  test('names are percent-encoded paths below the folder, and none passes for a scheme, a query or a fragment', () => {
    const run = runOf(HOSTILE);
    expect(run.artifacts!.map(({ location }) => location!.uri)).toEqual([
      'a%20b/%D9%85%D9%82%D8%A7%D9%84%20%231%3F.txt',
      'http%3Aevil%22x%22.md',
      'lone%EF%BF%BD.txt',
      '%D9%82%D8%AF%D9%8A%D9%85/c%3A%5Cd.txt',
    ]);
    const base = new URL('file:///x/y/');
    for (const { location } of run.artifacts!) {
      expect(location!.uriBaseId).toBe('%SRCROOT%');
      const url = new URL(location!.uri!, base);
      expect([url.protocol, url.search, url.hash, url.pathname.startsWith('/x/y/')]).toEqual(['file:', '', '', true]);
    }
    expect(Object.keys(run.originalUriBaseIds!)).toEqual(['%SRCROOT%']);
  });

  test('an article’s language is a property: `sourceLanguage` is for programs', () => {
    expect(runOf(HOSTILE).artifacts!.map(({ properties }) => properties!.language)).toEqual(['ar', 'en', 'ar', 'ar']);
    expect(JSON.stringify(logOf(HOSTILE))).not.toContain('sourceLanguage');
  });
});

describe('results', () => {
  test('level and rank follow the severity', () => {
    expect(resultsOf(HOSTILE).map(({ level, rank }) => [level, rank])).toEqual([
      ['error', 90],
      ['warning', 60],
      ['note', 30],
      ['note', 5],
    ]);
  });

  test('the words of an article make no link and no placeholder', () => {
    const [open] = resultsOf(HOSTILE);
    expect(open!.message.text).toContain('How many: «\\[12\\](http://x) {{0}}» or');
    const all = resultsOf(HOSTILE).flatMap((result) => [result.message.text!, ...locationsOf(result).map((l) => l.message!.text!)]);
    for (const text of [...all, runOf(HOSTILE).invocations![0]!.toolExecutionNotifications![0]!.message.text!]) {
      expect(text).not.toMatch(/(?<!\\)\]\((?!\d+\))/u);
      expect(text.replaceAll('{{', '').replaceAll('}}', '')).not.toMatch(/[{}]/u);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e\u2028]/u);
    }
  });

  test('each side names its places, with links to the related ones', () => {
    const [first] = resultsOf(REPORT, { texts: TEXTS }).filter(({ ruleId }) => ruleId === 'name');
    expect(first!.message.text!.split('\n').slice(-2)).toEqual([
      'سالم البحري: north.txt:2, [west.txt:1](2)',
      'سليم البحري: [south_`1`.txt:3](1)',
    ]);
  });

  test('a fingerprint is the conflict’s own id, and nothing has a guid', () => {
    expect(resultsOf(HOSTILE).map(({ partialFingerprints }) => partialFingerprints)).toEqual(
      HOSTILE.conflicts.map(({ id }) => ({ 'conflictId/v1': id })),
    );
    expect(JSON.stringify(logOf(HOSTILE, { changes: CHANGES }))).not.toMatch(/"\w*guid"/iu);
  });

  test('the baseline state is given for all where an older report is known, else for none', () => {
    expect(resultsOf(HOSTILE).filter((result) => 'baselineState' in result)).toEqual([]);
    expect(resultsOf(HOSTILE, { changes: null }).filter((result) => 'baselineState' in result)).toEqual([]);
    expect(resultsOf(HOSTILE, { changes: CHANGES }).map(({ baselineState }) => baselineState)).toEqual([
      'new',
      'updated',
      'updated',
      'unchanged',
      'absent',
    ]);
  });

  test('a decided conflict is suppressed, with the ruling for the reason; a reopened one is under review', () => {
    const [open, decided, reopened, asked] = resultsOf(HOSTILE).map(({ suppressions }) => suppressions);
    expect(open).toEqual([]);
    expect(decided).toEqual([
      {
        kind: 'external',
        status: 'accepted',
        justification: 'one side is right («13»): =HYPERLINK("http://x") ثم [سطر](1)',
        properties: { decision: 'decision_1', ruling: 'side', editor: 'منى {العبدي} "=1"', at: '2024-03-01T10:20:30.000Z' },
      },
    ]);
    expect(reopened).toMatchObject([
      {
        status: 'underReview',
        justification: 'both can stand, one tells of a later state',
        properties: { reopened: ['x now says «[y](1)»'] },
      },
    ]);
    expect(asked).toMatchObject([{ status: 'accepted', justification: 'the source is asked', properties: { editor: null } }]);
  });
});

test('the ten kinds are rules, explained in the report’s language', () => {
  for (const locale of ['en', 'ar'] as const) {
    const run = runOf(HOSTILE, { locale });
    expect(run.language).toBe(locale);
    const rules = run.tool.driver.rules!;
    expect(rules.map(({ id }) => id).sort()).toEqual(
      ['attribution', 'date', 'name', 'number', 'participant', 'place', 'polarity', 'role', 'sequence', 'status'].sort(),
    );
    for (const { shortDescription, fullDescription, help } of rules)
      for (const text of [shortDescription!.text, fullDescription!.text, help!.text!]) {
        expect(text).toMatch(locale === 'ar' ? /^\p{Script=Arabic}[^a-z]+\.$/u : /^[A-Z][^\u0600-\u06ff]+\.$/u);
        expect(text).not.toMatch(/[[\]{}]/u);
      }
  }
});

test('a file that was not read is a notification of a run that succeeded', () => {
  expect(runOf(HOSTILE).invocations).toEqual([
    {
      executionSuccessful: true,
      toolExecutionNotifications: [
        {
          level: 'warning',
          message: { text: 'is empty: put \\[the article\\](1) in it or remove {{0}}' },
          locations: [{ physicalLocation: { artifactLocation: { uri: 'leer%20%7Bx%7D/%5B1%5D.txt', uriBaseId: '%SRCROOT%' } } }],
        },
      ],
    },
  ]);
});
