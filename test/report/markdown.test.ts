import { describe, expect, test } from 'vitest';
import { compareReports } from '../../src/changes.js';
import { GENERATED_MARK } from '../../src/generated.js';
import type { Decided } from '../../src/model.js';
import { code, fenced, isolate, quoted, sentence } from '../../src/report/escape.js';
import { toMarkdown } from '../../src/report/markdown.js';
import { REPORT, TEXTS } from './example.js';

const files = toMarkdown(REPORT, { locale: 'en', texts: TEXTS });
const index = files.get('index.md')!;
const event = files.get('events/sign-1.md')!;

/** Tables must have as many cells in each row as in their head. */
function expectWholeTables(markdown: string): void {
  let cells = 0;
  for (const line of markdown.split('\n')) {
    const here = line.startsWith('|') ? line.replaceAll('\\|', '').split('|').length : 0;
    if (here > 0 && cells > 0) expect(here, line).toBe(cells);
    cells = here;
  }
}

describe('pages', () => {
  test('one for each event with a contradiction or two articles, one for the rest, and an index', () => {
    expect([...files.keys()]).toEqual(['index.md', 'events/sign-1.md', 'events/open-3.md', 'events/other.md']);
    for (const content of files.values()) expect(content.startsWith(GENERATED_MARK)).toBe(true);
  });

  test('every link of the index leads to a page', () => {
    const links = [...index.matchAll(/\]\((events\/[^)]+)\)/gu)].map((match) => match[1]!);
    expect(new Set(links)).toEqual(new Set([...files.keys()].filter((name) => name !== 'index.md')));
  });

  test('the worst comes first, notes stand apart, events without a flag are listed as such', () => {
    const order = [
      '**2 contradictions**: 1 high, 0 medium, 1 low.',
      '## What to look at',
      '| **high**',
      '| **low**',
      '## Articles and',
      '## Events told',
      'open-3',
      '## Notes',
      'a note',
      '## Not read',
    ];
    const places = order.map((words) => index.indexOf(words));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  test('an article’s date, its basis and every reason', () => {
    expect(index).toContain('<bdi>\u20682024-02-04 – 2024-02-06\u2069</bdi>');
    expect(index).toMatch(/other articles and its own words \| .*<br>north.txt tells the same/u);
    expect(index).toContain('| ar | not known |');
  });

  test('a conflict shows the words of each side in a diff that its quotes cannot close', () => {
    expect(event).toContain(
      [
        '````diff',
        '- north.txt:2  \u2068الوزير سالم البحري\u2069',
        '- west.txt:1  \u2068قال شاهد إن الوزير سالم البحري\u2069',
        '+ south_`1`.txt:3  \u2068الوزير ```سليم البحري``` *يوم*\u2069',
        '````',
      ].join('\n'),
    );
  });

  test('it says how each side was read, where, and who stands behind it', () => {
    expect(event).toContain('| + | ``south_`1`.txt:3``<br>characters 20–50 |');
    expect(event).toContain('<b>الوزير سالم البحري</b> الاتفاق يوم الأحد \\| في صور &lt;b&gt;أمس&lt;/b&gt;.\u2069</bdi>');
    expect(event).toContain(
      '- − <bdi>\u2068سالم البحري\u2069</bdi>: 2 articles, 1 independent witness, 1 statement of an institution itself (`north.txt` `west.txt`)',
    );
    expect(event).toContain('- \\+ <bdi>\u2068سليم البحري\u2069</bdi>: 1 article');
    expect(event).toContain('<bdi>\u2068سالم البحري\u2069</bdi> (not, planned, according to <bdi>\u2068مصدر \\| مطلع\u2069</bdi>) |');
    expect(event).toContain('| more exact | where |');
  });

  test.each([...files])('%s: tables are whole and isolates balanced', (_name, content) => {
    expectWholeTables(content);
    expect(content.match(/\u2068/gu)?.length).toBe(content.match(/\u2069/gu)?.length);
    expect(content.match(/<bdi>/gu)?.length).toBe(content.match(/<\/bdi>/gu)?.length);
    expect(content).not.toMatch(/[\u202a-\u202e]/u);
  });

  test('in Arabic the pages run from right to left and no English word of the frame is left', () => {
    const arabic = toMarkdown(REPORT, { locale: 'ar', texts: TEXTS });
    expect([...arabic.keys()]).toEqual([...files.keys()]);
    const page = arabic.get('index.md')!;
    expect(page).toContain('<div dir="rtl">\n\n# التناقضات في 3 مقالات\n\n**تناقضان**: الخطير 1');
    expect(page.trimEnd().endsWith('</div>')).toBe(true);
    for (const words of ['Articles', 'Severity', 'Published', 'not known']) expect(page).not.toContain(words);
    expectWholeTables(page);
  });

  test('a report without a contradiction says so', () => {
    const page = toMarkdown({ ...REPORT, conflicts: [] }, { locale: 'en', texts: TEXTS }).get('index.md')!;
    expect(page).toContain('No contradiction was found.');
    expect(page).not.toContain('What to look at');
  });
});

describe('what editors decided', () => {
  const DECIDED: Decided = {
    id: 'decision_000000000001',
    state: 'decided',
    at: '2024-03-01T10:00:00.000Z',
    editor: 'Salma | Darwish',
    ruling: 'side',
    side: 'سالم البحري',
    because: null,
    note: 'the ministry’s list\n<b>says so</b>',
    reopened: [],
  };
  const REOPENED: Decided = {
    ...DECIDED,
    state: 'reopened',
    ruling: 'both',
    side: null,
    because: 'update',
    reopened: ['west.txt also says «سالم»'],
  };
  const render = (decision: Decided, locale: 'en' | 'ar' = 'en') => {
    const files = toMarkdown({ ...REPORT, conflicts: REPORT.conflicts.map((c) => ({ ...c, decision })) }, { locale, texts: TEXTS });
    return { index: files.get('index.md')!, all: [...files.values()].join('\n') };
  };

  test('a decided contradiction leaves the list and stands under its ruling, note and editor', () => {
    const { index, all } = render(DECIDED);
    expect(index).toContain('No contradiction was found.');
    expect(index.slice(0, index.indexOf('## Decided'))).not.toContain('conflict_');
    expect(index.slice(index.indexOf('## Decided'))).toMatch(
      /Right is <bdi>⁨سالم البحري⁩<\/bdi> · <bdi>⁨Salma \\\| Darwish⁩<\/bdi> · <bdi>⁨2024-03-01⁩<\/bdi>/u,
    );
    expect(all).toContain('the ministry’s list &lt;b&gt;says so&lt;/b&gt;');
  });

  test('a reopened one is in the list, and its page says why', () => {
    const { index, all } = render(REOPENED);
    expect(index).not.toContain('## Decided');
    expect(all).toContain('**What had been decided**: both can stand (one tells of a later state)');
    expect(all).toMatch(/\*\*Open again, because\*\*:\n\n- west\.txt also says «⁨سالم⁩»/u);
    expect(render(REOPENED, 'ar').all).toContain('يقول ⁨west.txt⁩ أيضًا');
  });

  test('the index says first what changed since the last report', () => {
    const high = REPORT.conflicts.find(({ id }) => id === 'conflict_high')!;
    const older = { ...REPORT, conflicts: [{ ...high, id: 'conflict_old', evidence: high.evidence.slice(0, 2) }] };
    const changes = compareReports(older, REPORT);
    const page = toMarkdown(REPORT, { locale: 'en', texts: TEXTS, changes }).get('index.md')!;
    const [said, toLookAt] = [page.indexOf('## Since the last report'), page.indexOf('## What to look at')];
    expect(said).toBeGreaterThan(0);
    expect(said).toBeLessThan(toLookAt);
    expect(page.slice(said, toLookAt)).toContain('1 contradiction whose passages have changed');
    expect(page.slice(said, toLookAt)).toMatch(/- west\.txt also says «/u);
    expect(toMarkdown(REPORT, { locale: 'en', texts: TEXTS, changes: compareReports(REPORT, REPORT) }).get('index.md')).toContain(
      'Nothing has changed.',
    );
  });
});

describe('other people’s words in Markdown', () => {
  test.each([
    ['a | b', 'a \\| b'],
    ['<script>&', '&lt;script&gt;&amp;'],
    ['*x* _y_ `z` [l](u)', '\\*x\\* \\_y\\_ \\`z\\` \\[l\\](u)'],
    ['# head', '\\# head'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['two\nlines\r\nand\u2028three', 'two lines and three'],
    ['see https://example.org', 'see https&#58;//example.org'],
    ['@somebody', '&#64;somebody'],
    ['the name: سالم البحري ≠ سليم, so', 'the name: \u2068سالم البحري\u2069 ≠ \u2068سليم\u2069, so'],
    ['the dateline says «16 تموز/يوليو 2022»', 'the dateline says «\u206816 تموز/يوليو 2022\u2069»'],
    ['number: 53 في المئة ≠ 35%', 'number: \u206853 في المئة\u2069 ≠ 35%'],
    ['«قال: نعم» against «لا»', '«\u2068قال: نعم\u2069» against «\u2068لا\u2069»'],
  ])('%s', (text, expected) => expect(sentence(text)).toBe(expected));

  test('in a sentence from right to left a Latin name keeps the order of its words', () => {
    expect(sentence('أي منصب يشغله Orla Devane: هذا', 'rtl')).toBe('أي منصب يشغله \u2068Orla Devane\u2069: هذا');
    expect(sentence('في a/b.txt:3 هذا', 'rtl')).toBe('في \u2068a/b.txt:3\u2069 هذا');
  });

  test('an override inside a quote does not reach outside', () => {
    expect(isolate('x\u202ey\u2069z')).toBe('\u2068xyz\u2069');
    expect(quoted('x\u202ey')).toBe('<bdi>\u2068xy\u2069</bdi>');
  });

  test('code and fences are longer than the ticks they hold', () => {
    expect(code('a`b``c|d')).toBe('```a`b``c\\|d```');
    expect(code('`a')).toBe('`` `a ``');
    expect(fenced('diff', ['- ```` x'])).toBe('`````diff\n- ```` x\n`````');
  });
});
