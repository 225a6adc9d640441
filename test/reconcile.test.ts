import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../src/model.js';
import { reconcile } from '../src/reconcile.js';
import { loadFolder } from '../src/sources/folder.js';
import { article, reportOn } from './articles.js';

const CASES = path.join(import.meta.dirname, 'cases');
/** Every case’s articles in one folder: several affairs side by side. */
const everything: readonly SourceDocument[] = fs
  .readdirSync(CASES)
  .sort()
  .flatMap((name) => loadFolder(path.join(CASES, name, 'in')).documents.map((d) => ({ ...d, source: `${name}/${d.source}` })));
const report = reconcile(everything);

describe('the same articles give the same report', () => {
  it('twice', () => {
    expect(JSON.stringify(reconcile(everything))).toBe(JSON.stringify(report));
  });

  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Africa/Cairo'])('in the time zone %s', (zone) => {
    // Node reads TZ again whenever it is set; the command itself is run under another zone and locale in cli.test.ts
    const before = process.env.TZ;
    try {
      process.env.TZ = zone;
      expect(new Intl.DateTimeFormat('en').resolvedOptions().timeZone).toBe(zone);
      expect(JSON.stringify(reconcile(everything))).toBe(JSON.stringify(report));
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });

  it('in whatever order they come', () => {
    const ids = (documents: readonly SourceDocument[]) =>
      reconcile(documents)
        .conflicts.map(({ id }) => id)
        .sort();
    const backwards = [...everything].reverse();
    const turned = [...everything.slice(7), ...everything.slice(0, 7)];
    expect(ids(backwards)).toEqual(ids(everything));
    expect(ids(turned)).toEqual(ids(everything));
  });
});

describe('several affairs in one folder', () => {
  it('stay apart: a conflict sets articles of one case against each other', () => {
    for (const { evidence } of report.conflicts) expect(new Set(evidence.map(({ source }) => source.split('/')[0])).size).toBe(1);
  });

  it('are as many stories', () => {
    for (const { sources } of report.stories) expect(new Set(sources.map((source) => source.split('/')[0])).size).toBe(1);
  });

  it('and every case still has its flag', () => {
    const flagged = new Set(report.conflicts.filter((c) => c.severity !== 'info').map((c) => c.evidence[0]!.source.split('/')[0]));
    expect([...flagged].sort()).toEqual(fs.readdirSync(CASES).sort());
  });
});

describe('at the edges', () => {
  it('no article makes an empty report', () => {
    expect(reconcile([])).toEqual({
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
  });

  it('one article twice has nothing against itself', () => {
    const text = fs.readFileSync(path.join(CASES, 'bridge-quote/in/jisr.txt'), 'utf8');
    expect(reconcile([article('a.txt', text), article('b.txt', text)]).conflicts).toEqual([]);
  });

  it('an article in another language is listed and left unread, not fatal', () => {
    const { documents, conflicts } = reconcile([
      article('en.txt', 'The minister opened the bridge on Sunday 3 March 2024 and 40 people came.'),
      article('fr.txt', 'Le ministre a inauguré le pont dimanche.'),
    ]);
    expect(documents.map(({ language }) => language)).toEqual(['en', 'fr']);
    expect(conflicts).toEqual([]);
  });

  it('tells of its progress', () => {
    const stages: string[] = [];
    reconcile([article('a.txt', 'وصل الوفد.')], { onProgress: (stage) => stages.push(stage) });
    expect(new Set(stages)).toEqual(new Set(['reading', 'resolving', 'aligning', 'comparing']));
  });

  it('a failure names the article', () => {
    const broken = { ...article('bad.txt', 'وصل الوفد.'), text: null as unknown as string };
    expect(() => reconcile([article('good.txt', 'وصل الوفد.'), broken])).toThrow(expect.objectContaining({ source: 'bad.txt' }));
  });
});

describe('an event is shown by words that tell what it is', () => {
  /** Only what two articles tell is listed. */
  const labels = (text: string) => reportOn([text, `${text}\nEnd.`]).events.map(({ label }) => label);

  it.each([
    ['a lone verb, by its clause', 'The bridge at Velm is shut, mayor Alma Reyes said on Tuesday.', 'mayor Alma Reyes said on Tuesday'],
    [
      'in Arabic',
      'أُغلق جسر فيلم أمس. وقالت رئيسة البلدية سلمى العياري إن الإصلاح بدأ، وإنه سيطول.',
      'وقالت رئيسة البلدية سلمى العياري إن الإصلاح بدأ',
    ],
  ])('%s', (_, text, expected) => expect(labels(text)).toContain(expected));

  it('is cut between words where it is long', () => {
    const long =
      'Mayor Alma Reyes opened on Tuesday morning without a word to the reporters whom she had kept waiting in the rain the new bridge over the river Harrow at Velm.';
    expect(labels(long)).not.toEqual([]);
    for (const label of labels(long)) {
      expect(label.length).toBeLessThanOrEqual(80);
      expect(long).toMatch(new RegExp(`${label}(?![a-z])`, 'u'));
    }
  });
});
