import { describe, expect, test } from 'vitest';
import { GENERATED_MARK } from '../../src/generated.js';
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
