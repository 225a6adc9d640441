import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareReports } from '../../src/changes.js';
import type { Conflict, Decided, Report } from '../../src/model.js';
import { toHtml } from '../../src/report/html.js';
import { DEFAULT_FORMATS } from '../../src/report/index.js';
import { writeReport } from '../../src/report/write.js';
import { REPORT, TEXTS } from './example.js';

const ATTACK = '"><img src=x onerror=alert(1)></script><style>*{}</style>\u202e&amp;\u0007 <!--';
const decision = (state: Decided['state'], more: Partial<Decided> = {}): Decided => ({
  id: 'decision_1',
  state,
  at: '2024-02-07T09:30:00.000Z',
  editor: `Nadia ${ATTACK}`,
  ruling: 'side',
  side: 'سالم البحري',
  because: null,
  note: `asked the ministry ${ATTACK}`,
  reopened: [],
  ...more,
});

/** The hostile report, more hostile: every text that is not ours attacks. */
const HOSTILE: Report = {
  ...REPORT,
  documents: REPORT.documents.map((d, n) => ({ ...d, title: ATTACK, outlet: ATTACK, language: n === 0 ? 'ar' : `en"${ATTACK}` })),
  events: REPORT.events.map((event) => ({ ...event, label: `${event.label} ${ATTACK}`, place: ATTACK, participants: [ATTACK] })),
  conflicts: REPORT.conflicts.map((c) => ({
    ...c,
    summary: `${c.summary} «${ATTACK}»`,
    explanation: ATTACK,
    support: c.support.map((side) => ({ ...side, value: `${side.value}${ATTACK}` })),
  })),
  stories: [...REPORT.stories, { id: 'story_2', label: ATTACK, sources: ['south_`1`.txt'] }],
  cleared: REPORT.cleared.map((c) => ({ ...c, because: ATTACK, property: ATTACK })),
  problems: [{ source: `${ATTACK}.txt`, message: ATTACK }],
};

const withDecision = (report: Report, id: string, decided: Decided): Report => ({
  ...report,
  conflicts: report.conflicts.map((c) => (c.id === id ? { ...c, decision: decided } : c)),
});

const html = (report: Report, locale: 'en' | 'ar' = 'en', more: object = {}): string =>
  toHtml(report, { locale, texts: TEXTS, ...more }).get('report.html')!;

interface Tag {
  readonly name: string;
  readonly close: boolean;
  readonly attributes: ReadonlyMap<string, string>;
}

const TAG = /^<(\/?)([a-z][a-z0-9]*)((?: [a-zA-Z][a-zA-Z0-9:-]*(?:="[^"<>]*")?)*)>/u;
const VOID = new Set(['meta', 'link', 'br']);

/** Tags and texts of a page; throws at a `<` that begins no tag as the page writes them, and where tags do not close each other. */
function parse(page: string): { readonly tags: readonly Tag[]; readonly text: string } {
  const tags: Tag[] = [];
  const open: string[] = [];
  let text = '';
  const body = page.replace(/^<!doctype html>\n<!--[^<>]*-->\n/u, '');
  let at = 0;
  while (at < body.length) {
    if (body[at] !== '<') {
      const end = body.indexOf('<', at);
      text += body.slice(at, end < 0 ? body.length : end);
      at = end < 0 ? body.length : end;
      continue;
    }
    const match = TAG.exec(body.slice(at, at + 4000));
    if (match === null) throw new Error(`stray markup: ${body.slice(at, at + 80)}`);
    const [all, slash, name] = match as unknown as [string, string, string];
    const attributes = new Map([...match[3]!.matchAll(/ ([a-zA-Z][a-zA-Z0-9:-]*)(?:="([^"]*)")?/gu)].map((a) => [a[1]!, a[2] ?? '']));
    tags.push({ name, close: slash === '/', attributes });
    if (slash === '/') {
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing`);
    } else if (!VOID.has(name)) open.push(name);
    at += all.length;
    if (name === 'style' && slash === '') at = body.indexOf('</style>', at);
  }
  if (open.length > 0) throw new Error(`never closed: ${open.join(' ')}`);
  return { tags, text };
}

const unescaped = (text: string): string =>
  text
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&#39;/gu, "'")
    .replace(/&amp;/gu, '&');
const section = (page: string, id: string): string => page.split(`<section id="${id}">`)[1]?.split('\n</section>')[0] ?? '';
const KNOWN = new Set(
  (
    'html head meta link title style body a header h1 h2 h3 h4 p nav ul ol li main section article span strong div code bdi figure figcaption ' +
    'blockquote mark br details summary dl dt dd time table thead tbody tr th td q footer svg g desc text line rect circle path'
  ).split(' '),
);

describe.each(['en', 'ar'] as const)('a hostile report in %s', (locale) => {
  const page = html(withDecision(HOSTILE, 'conflict_high', decision('decided')), locale);
  const { tags, text } = parse(page);

  test('nothing of a source becomes markup', () => {
    expect([...new Set(tags.map(({ name }) => name))].filter((name) => !KNOWN.has(name))).toEqual([]);
    expect(tags.flatMap(({ attributes }) => [...attributes.keys()]).filter((name) => /^on|^style$|^src$/u.test(name))).toEqual([]);
    expect(unescaped(text)).toContain('<img src=x onerror=alert(1)>');
  });

  test('characters of a source that cannot be seen are shown', () => {
    expect(page).not.toMatch(/[\u202a-\u202e]/u);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    expect(page).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/u);
    expect(page).toContain('‹U+202E›');
    expect(page).toContain('‹U+0007›');
  });

  test('isolates that we open are closed in the same text', () => {
    for (const piece of text.split('\n'))
      expect((piece.match(/[\u2066-\u2068]/gu) ?? []).length).toBe((piece.match(/\u2069/gu) ?? []).length);
  });

  test('asks for nothing: no address, no script; links lead to places of the page', () => {
    expect(page.replaceAll('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/https?:|url\(|@import|javascript:/iu);
    const ids = tags.flatMap(({ attributes }) => attributes.get('id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const links = tags.filter(({ name, close }) => name === 'a' && !close).map(({ attributes }) => attributes.get('href')!);
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
  });

  test('the policy allows the one style by its hash and nothing else', () => {
    const style = /<style>(.*?)<\/style>/su.exec(page)![1]!;
    const policy = tags.find(({ attributes }) => attributes.get('http-equiv') === 'Content-Security-Policy')!.attributes.get('content');
    const hash = createHash('sha256').update(style).digest('base64');
    expect(policy).toBe(`default-src 'none'; style-src 'sha256-${hash}'; img-src data:`);
  });

  test('is written in the language and direction of its reader', () => {
    const root = tags[0]!;
    expect([root.name, root.attributes.get('lang'), root.attributes.get('dir')]).toEqual(['html', locale, locale === 'ar' ? 'rtl' : 'ltr']);
  });
});

describe('what an editor reads', () => {
  const page = html(REPORT);

  test('every conflict with the words of each side, marked, in the language of their article', () => {
    for (const conflict of REPORT.conflicts) {
      const block = page.split(`id="c-${conflict.id}"`)[1]!.split('</article>')[0]!;
      for (const { quote } of conflict.evidence) {
        const shown = quote.replace('\u202e', '‹U+202E›').replace(/\s+/gu, ' ');
        expect(block).toContain(`<mark>${shown}</mark>`);
      }
    }
    expect(page).toContain('<blockquote lang="ar" dir="rtl">وقع <mark>الوزير سالم البحري</mark> الاتفاق يوم الأحد');
  });

  test('the worst first in the list, and the list leads to each', () => {
    const queue = section(page, 'queue');
    expect(queue.indexOf('#c-conflict_high')).toBeGreaterThan(0);
    expect(queue.indexOf('#c-conflict_low')).toBeGreaterThan(queue.indexOf('#c-conflict_high'));
    expect(queue).not.toContain('conflict_info');
    expect(section(page, 'notes')).toContain('id="c-conflict_info"');
  });

  test('a decided conflict stands in its own section with ruling, note, editor and time, and is not asked again', () => {
    const decided = html(withDecision(REPORT, 'conflict_high', decision('decided', { ruling: 'both', side: null, because: 'update' })));
    expect(section(decided, 'queue')).not.toContain('conflict_high');
    expect(section(decided, 'open')).not.toContain('conflict_high');
    const own = section(decided, 'decided');
    for (const words of [
      'both can stand',
      'one tells of a later state',
      'asked the ministry',
      'Nadia',
      '2024-02-07 09:30 UTC',
      'سليم البحري',
    ])
      expect(own).toContain(words);
    expect(decided).toContain('1 contradiction: 0 high, 0 medium, 1 low.');
  });

  test('a reopened one is open, with the reasons and what had been decided, in Arabic too', () => {
    const why = 'the sentence around «سالم» in north.txt has changed';
    const reopened = withDecision(REPORT, 'conflict_high', decision('reopened', { reopened: [why] }));
    const english = section(html(reopened), 'open');
    expect(english).toContain('Open again, because');
    expect(english).toContain('has changed');
    expect(english).toContain('What had been decided');
    expect(section(html(reopened), 'decided')).toBe('');
    expect(section(html(reopened, 'ar'), 'open')).toContain('تغيرت الجملة التي فيها');
  });

  test('what changed since the last report comes first; without one nothing is said of it', () => {
    const older: Report = {
      ...REPORT,
      conflicts: [
        ...REPORT.conflicts.slice(1),
        {
          ...(REPORT.conflicts[0] as Conflict),
          id: 'gone',
          summary: 'was <b>there</b>',
          evidence: [{ ...REPORT.conflicts[0]!.evidence[0]!, quote: 'x' }],
        },
      ],
    };
    const changed = html(REPORT, 'en', { changes: compareReports(older, REPORT) });
    const own = section(changed, 'changes');
    expect(own).toContain('1 new contradiction');
    expect(own).toContain('#c-conflict_low');
    expect(own).toContain('was &lt;b&gt;there&lt;/b&gt;');
    expect(changed.indexOf('<section id="changes">')).toBeLessThan(changed.indexOf('<section id="counts">'));
    expect(page).not.toContain('id="changes"');
    expect(section(html(REPORT, 'en', { changes: compareReports(REPORT, REPORT) }), 'changes')).toContain('Nothing has changed.');
  });

  test('what is open again because its words changed is told once', () => {
    const [first, ...others] = REPORT.conflicts as [Conflict, ...Conflict[]];
    const reopened = withDecision(REPORT, first.id, decision('reopened', { reopened: ['Other words.'] }));
    const older: Report = {
      ...REPORT,
      conflicts: [{ ...first, evidence: first.evidence.map((item) => ({ ...item, quote: `${item.quote} then` })) }, ...others],
    };
    const changes = compareReports(older, reopened);
    expect(changes.changed.map(({ id }) => id)).toEqual(changes.reopened);
    const own = section(html(reopened, 'en', { changes }), 'changes');
    expect(own.split(`#c-${first.id}`)).toHaveLength(2);
    expect(own).toContain('1 decision open again');
    expect(own).not.toContain('whose passages have changed');
  });

  test('the table of contents names every section once, in order', () => {
    const nav = [
      ...page
        .split('<nav')[1]!
        .split('</nav>')[0]!
        .matchAll(/href="#([a-z]+)"/gu),
    ].map((m) => m[1]);
    expect(nav).toEqual([...page.matchAll(/<section id="([a-z]+)">/gu)].map((m) => m[1]));
    expect(nav).toEqual(['counts', 'queue', 'open', 'pictures', 'articles', 'cleared', 'problems', 'notes']);
  });

  test('an article’s date with its basis and reasons; what could not be read', () => {
    expect(section(page, 'articles')).toContain('2024-02-04 – 2024-02-06');
    expect(section(page, 'articles')).toContain('other articles and its own words');
    expect(section(page, 'articles')).toContain('not known');
    expect(section(page, 'problems')).toContain('empty|.txt');
  });

  test('a sentence that has no Arabic reads from left to right in the Arabic page', () => {
    expect(section(html(REPORT, 'ar'), 'notes')).toContain('<span lang="en" dir="ltr">nothing to do</span>');
  });

  test('thousands of cleared comparisons are counted, not all shown', () => {
    const many = html({ ...REPORT, cleared: Array.from({ length: 5000 }, () => REPORT.cleared[0]!) });
    expect(section(many, 'cleared')).toContain('4800 more stand in report.json');
    expect(many.length).toBeLessThan(300_000);
  });

  test('a report without a finding is a whole page', () => {
    const empty = html({
      schemaVersion: 1,
      documents: [],
      claims: [],
      entities: [],
      events: [],
      conflicts: [],
      stories: [],
      cleared: [],
      problems: [],
    });
    expect(() => parse(empty)).not.toThrow();
    expect(empty).toContain('No contradiction was found.');
  });

  test('the same report gives the same bytes', () => {
    expect(html(structuredClone(REPORT))).toBe(page);
  });
});

describe('the file', () => {
  test('is no default format', () => {
    expect(DEFAULT_FORMATS).toEqual(['md', 'json']);
  });

  test('is known as ours and replaced; another page of that name is left alone', () => {
    const out = fs.mkdtempSync(path.join(os.tmpdir(), 'reconcile-html-'));
    try {
      const files = toHtml(REPORT, { locale: 'en', texts: TEXTS });
      writeReport(out, files);
      expect(() => writeReport(out, files)).not.toThrow();
      fs.writeFileSync(path.join(out, 'report.html'), '<!doctype html>\n<p>mine</p>\n');
      expect(() => writeReport(out, files)).toThrow(/was not written by reconcile/u);
    } finally {
      fs.rmSync(out, { recursive: true });
    }
  });
});
