import { describe, expect, test } from 'vitest';
import { compareReports } from '../../src/changes.js';
import { decidedEvidence } from '../../src/decisions.js';
import { prepareDesk } from '../../src/review/desk.js';
import { INPUT, NAME, NUMBER, REPORT, TEXTS, VOYAGE } from './example.js';
import { decision, withdrawal } from './records.js';

const desk = prepareDesk(INPUT);
const fresh = desk([]);
const decided = (conflict = NUMBER, over: Parameters<typeof decision>[1] = {}) =>
  decision(1, { conflict: conflict.id, kind: conflict.kind, evidence: decidedEvidence(conflict, TEXTS), ...over });
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

describe('the queue', () => {
  test('worst first, notes last and not among what is left', () => {
    expect(ids(fresh.queue({}).rows)).toEqual([NUMBER.id, NAME.id, VOYAGE.id]);
    expect(fresh.counts).toEqual({
      all: 3,
      open: 2,
      reopened: 0,
      asked: 0,
      decided: 0,
      bySeverity: { high: 1, medium: 1, low: 0, info: 1 },
    });
  });

  test('what is decided leaves it; asked is a state of its own', () => {
    const after = desk([decided(), decision(2, { ...decided(NAME), id: decision(2).id, ruling: 'ask', side: null })]);
    expect(ids(after.queue({}).rows)).toEqual([VOYAGE.id]);
    expect(after.counts).toMatchObject({ open: 0, asked: 1, decided: 1 });
    expect(ids(after.queue({ state: ['decided'] }).rows)).toEqual([NUMBER.id]);
    expect(ids(after.queue({ state: ['asked'] }).rows)).toEqual([NAME.id]);
    expect(ids(after.queue({ state: ['all'] }).rows)).toHaveLength(3);
  });

  test('filters join with and, values of one filter with or', () => {
    expect(ids(fresh.queue({ kind: ['name', 'number'] }).rows)).toEqual([NUMBER.id, NAME.id]);
    expect(ids(fresh.queue({ kind: ['name', 'number'], severity: ['medium'] }).rows)).toEqual([NAME.id]);
    expect(ids(fresh.queue({ event: [''] }).rows)).toEqual([VOYAGE.id]);
    expect(fresh.queue({ source: ['nowhere.txt'] }).total).toBe(0);
  });

  test.each([
    ['the words themselves', 'passengers', [NUMBER.id]],
    ['a letter wrong', 'pasengers', [NUMBER.id]],
    ['Arabic without its hamza and marks', 'سراح', [NAME.id]],
    ['two words in any order', 'sarraf nadim', [NAME.id, NUMBER.id]],
    ['an outlet', 'courier', [NUMBER.id, NAME.id, VOYAGE.id]],
    ['signs that the search engine would take for its own', '\'^=!|$"', [NUMBER.id, NAME.id, VOYAGE.id]],
    ['what is not there', 'zeppelin', []],
  ])('search: %s', (_, q, expected) => {
    expect(ids(fresh.queue({ q }).rows).sort()).toEqual([...expected].sort());
  });

  test('the very words come before words like them', () => {
    expect(fresh.queue({ q: 'nadim sarraf' }).rows[0]!.id).not.toBe(VOYAGE.id);
  });

  test('is handed out in pages, and says where a conflict stands', () => {
    expect(fresh.queue({ offset: 1, limit: 1, around: VOYAGE.id })).toMatchObject({
      total: 3,
      offset: 1,
      place: 2,
      rows: [{ id: NAME.id }],
    });
    expect(fresh.queue({ offset: 99, limit: 5 }).rows).toEqual([]);
    expect(fresh.queue({ limit: -1 }).rows).toEqual([]);
    expect(fresh.queue({ around: 'conflict_none' }).place).toBeNull();
  });
});

describe('one conflict', () => {
  const view = fresh.view(NUMBER.id, 'en')!;
  const passage = (n: number) => view.sides[n]!.evidence[0]!.passage;

  test('shows the words in their sentence with the ones around it', () => {
    expect(passage(0)).toEqual([
      { text: 'The ferry left at noon. Captain Nadim Sarraf said ' },
      { text: '40 passengers', mark: true },
      { text: ' were aboard. Nobody was hurt.' },
    ]);
  });

  test('makes what would reorder the line visible', () => {
    expect(passage(1).at(-1)!.text).toContain('‹U+202E›عكس');
    expect(JSON.stringify(view)).not.toContain('\u202e');
  });

  test('keeps each side in its own language and direction', () => {
    const articles = view.sides.map(({ evidence }) => evidence[0]!.article);
    expect(articles.map(({ language, direction }) => [language, direction])).toEqual([
      ['en', 'ltr'],
      ['ar', 'rtl'],
    ]);
  });

  test('has the event with who took part, and what else is disputed of it', () => {
    expect(view.eventView).toMatchObject({ time: '2024-03-01', participants: ['Nadim Sarraf'], sources: ['gulf.txt', 'marfa.txt'] });
    expect(ids(view.related)).toEqual([NAME.id]);
  });

  test('has a question to each source in its language', () => {
    const [en, ar] = view.queries;
    expect(en!.language).toBe('en');
    expect(en!.text).toContain('To the editors of \u2068Gulf Courier\u2069');
    expect(en!.text).toContain('Captain Nadim Sarraf said 40 passengers were aboard.');
    expect(en!.text).toContain('وقال القبطان نديم سراج إن على متنها 14 راكبا');
    expect(ar!.language).toBe('ar');
    expect(ar!.text).toContain('وجاء في خبر \u2068Gulf Courier\u2069');
    expect(ar!.text).toMatch(/فأي الرقمين هو الصحيح/u);
    expect(ar!.text).not.toContain('\u202e');
  });

  test('shows all that was decided about it', () => {
    const first = decided(NUMBER, { note: 'asked the port' });
    const back = withdrawal(2, first, { editor: 'Rami' });
    const after = desk([first, back]);
    expect(after.view(NUMBER.id, 'en')).toMatchObject({
      state: 'open',
      decision: null,
      history: [
        { action: 'decide', ruling: 'side', note: 'asked the port', withdrawn: true },
        { action: 'withdraw', editor: 'Rami', ruling: null, withdrawn: false },
      ],
    });
  });

  test('what was decided under an earlier id is part of its history', () => {
    const old = decided(NUMBER, { conflict: 'conflict_old', evidence: decidedEvidence(NUMBER, TEXTS) });
    const [only] = old.evidence;
    const after = desk([{ ...old, evidence: [only!, { ...only!, source: 'gone.txt' }] }]);
    const now = after.view(NUMBER.id, 'en')!;
    expect(now).toMatchObject({ state: 'reopened', history: [{ action: 'decide', ruling: 'side' }] });
    expect(now.decision!.reopened.map((why) => why.replace(/[\u2068\u2069]/gu, ''))).toEqual([
      'gone.txt no longer says «40 passengers»',
      'marfa.txt also says «14 راكبا»',
    ]);
  });

  test('speaks Arabic', () => {
    const arabic = fresh.view(NUMBER.id, 'ar')!;
    expect(arabic.severityMeans).toMatch(/مؤكد/u);
    expect(arabic.sides[0]!.support).toBe('مقال واحد، شاهد مستقل واحد');
  });

  test('that is not in the report is nothing', () => {
    expect(fresh.view('conflict_none', 'en')).toBeNull();
  });
});

describe('a whole article', () => {
  const article = fresh.article('marfa.txt', 'en')!;

  test('is its text, piece by piece, markup as words', () => {
    const text = article.pieces.map((piece) => piece.text).join('');
    expect(text).toBe(TEXTS.get('marfa.txt')!.replace('\u202e', '‹U+202E›'));
  });

  test('marks every claim and every disputed word', () => {
    const piece = article.pieces.find(({ text }) => text === '14 راكبا')!;
    expect(piece.conflicts).toEqual([NUMBER.id]);
    expect(piece.claims!.map((n) => article.claims[n]!.readAs)).toEqual(['14']);
    expect(article.pieces.find(({ text }) => text === 'نديم سراج')!.conflicts).toEqual([NAME.id]);
  });

  test('of another name is nothing, however it is spelt', () => {
    for (const source of ['', '../package.json', '/etc/passwd', 'gulf.txt/..', '__proto__']) expect(fresh.article(source, 'en')).toBeNull();
  });
});

describe('the other views', () => {
  test('what one source alone says of an event that several tell', () => {
    expect(fresh.single(0, 50, '', 'en')).toMatchObject({
      rows: [{ source: 'gulf.txt', quote: '40 passengers' }, {}, { quote: 'Tuesday' }],
      total: 3,
    });
    expect(fresh.single(0, 50, 'Tuesday', 'en')).toMatchObject({ total: 1, rows: [{ quote: 'Tuesday' }] });
  });

  test('what was compared and cleared', () => {
    expect(fresh.cleared(0, 50, '', 'en')).toMatchObject({ total: 1, rows: [{ verdict: 'agree', evidence: [{ line: 3 }, { line: 3 }] }] });
  });

  test('what was not read, and damaged lines of the decisions', () => {
    const { problems, totals } = fresh.session('en', [{ source: 'decisions.jsonl', message: 'line 3 is cut off' }]);
    expect(problems.map(({ source }) => source)).toEqual(['scan.pdf', 'decisions.jsonl']);
    expect(totals).toEqual({ cleared: 1, single: 3, events: 1 });
  });

  test('what the last run changed', () => {
    const older = {
      ...REPORT,
      conflicts: [{ ...NUMBER, id: 'conflict_gone', evidence: NUMBER.evidence.map((e) => ({ ...e, quote: 'other' })) }, NAME],
    };
    const changed = prepareDesk({ ...INPUT, changes: compareReports(older, REPORT) })([]).changed('en').changes!;
    expect(ids(changed.new)).toEqual([NUMBER.id, VOYAGE.id]);
    expect(changed.gone).toHaveLength(1);
    expect(fresh.changed('en')).toEqual({ changes: null });
  });

  test('filters offer what there is, with counts', () => {
    const { facets } = fresh.session('en', []);
    expect(facets.severity.map(({ value, count }) => [value, count])).toEqual([
      ['high', 1],
      ['medium', 1],
      ['info', 1],
    ]);
    expect(facets.event.map(({ value }) => value)).toEqual(['event_1', '']);
  });
});

test('5,000 conflicts: a desk in well under a second, a page of the queue in no time', () => {
  const many = Array.from({ length: 5000 }, (_, n) => ({ ...NUMBER, id: `conflict_${n}` }));
  const big = prepareDesk({ ...INPUT, report: { ...REPORT, conflicts: many } });
  const started = performance.now();
  const page = big([decided(NUMBER, { conflict: 'conflict_7' })]).queue({ limit: 100 });
  expect(page).toMatchObject({ total: 4999, counts: { open: 4999, decided: 1 } });
  expect(performance.now() - started).toBeLessThan(1000);
});
