import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Conflict, Report } from '../../src/model.js';
import type { DeskInput } from '../../src/review/desk.js';

/** An English and an Arabic article that disagree three times; the Arabic one holds what a page must not take for markup. */
export const TEXTS: ReadonlyMap<string, string> = new Map([
  [
    'gulf.txt',
    'Ferry runs aground\n\nThe ferry left at noon. Captain Nadim Sarraf said 40 passengers were aboard. Nobody was hurt.\n\nIt was the first voyage. The port reopened on Tuesday.',
  ],
  [
    'marfa.txt',
    'جنوح عبّارة <script>alert(1)</script>\n\nغادرت العبارة ظهرًا. وقال القبطان نديم سراج إن على متنها 14 راكبا \u202eعكس. ولم يصب أحد.\n\nوكانت الرحلة الثالثة. وأعيد فتح الميناء.',
  ],
]);

const span = (source: string, quote: string) => {
  const start = TEXTS.get(source)!.indexOf(quote);
  if (start < 0) throw new Error(`not in ${source}: ${quote}`);
  return { source, start, end: start + quote.length, quote };
};

function conflict(
  id: string,
  kind: Conflict['kind'],
  severity: Conflict['severity'],
  [en, ar]: readonly [string, string],
  event: string | null,
): Conflict {
  const evidence = [
    { ...span('gulf.txt', en), value: en, claim: null },
    { ...span('marfa.txt', ar), value: ar, claim: null },
  ];
  return {
    id,
    kind,
    scope: 'cross',
    severity,
    event,
    summary: `Which ${kind}: «${en}» (gulf.txt) or «${ar}» (marfa.txt)`,
    explanation: `«${en}» and «${ar}» exclude each other.`,
    evidence,
    support: evidence.map(({ source, value }) => ({ value, sources: [source], independent: 1, primary: [] })),
    decision: null,
  };
}

export const NAME = conflict('conflict_name', 'name', 'medium', ['Nadim Sarraf', 'نديم سراج'], 'event_1');
export const NUMBER = conflict('conflict_number', 'number', 'high', ['40 passengers', '14 راكبا'], 'event_1');
export const VOYAGE = conflict('conflict_voyage', 'sequence', 'info', ['first voyage', 'الرحلة الثالثة'], null);

const claim = (id: string, source: string, quote: string, property: string, value: string): Report['claims'][number] => ({
  id,
  ...span(source, quote),
  event: 'event_1',
  property,
  value,
  polarity: 'positive',
  modality: 'asserted',
  attribution: null,
  time: null,
  extractor: 'test',
  confidence: 1,
});

export const REPORT: Report = {
  schemaVersion: 1,
  documents: [
    {
      source: 'gulf.txt',
      language: 'en',
      title: 'Ferry runs aground',
      outlet: 'Gulf Courier',
      published: { from: '2024-03-01', to: '2024-03-01', basis: 'metadata', because: ['the front matter says 2024-03-01'] },
    },
    { source: 'marfa.txt', language: 'ar', title: 'جنوح عبّارة <script>alert(1)</script>', outlet: null, published: null },
  ],
  claims: [
    claim('claim_1', 'gulf.txt', '40 passengers', 'number', '40 passenger'),
    claim('claim_2', 'marfa.txt', '14 راكبا', 'number', '14 passenger'),
    claim('claim_3', 'gulf.txt', 'Tuesday', 'date', '2024-03-05'),
    claim('claim_4', 'gulf.txt', 'noon', 'date', 'noon'),
    claim('claim_5', 'marfa.txt', 'ظهرًا', 'date', 'noon'),
  ],
  entities: [],
  events: [
    {
      id: 'event_1',
      type: 'sail',
      label: 'Captain Nadim Sarraf said',
      time: { from: '2024-03-01', to: '2024-03-01' },
      place: null,
      participants: ['Nadim Sarraf'],
      mentions: [span('gulf.txt', 'Captain'), span('marfa.txt', 'القبطان')],
      because: ['on the same day'],
    },
  ],
  conflicts: [NAME, NUMBER, VOYAGE],
  stories: [],
  cleared: [
    {
      verdict: 'agree',
      property: 'number',
      event: 'event_1',
      because: 'The same figure.',
      evidence: [
        { ...span('gulf.txt', 'Nobody was hurt'), value: '0', claim: null },
        { ...span('marfa.txt', 'ولم يصب أحد'), value: '0', claim: null },
      ],
    },
  ],
  problems: [{ source: 'scan.pdf', message: 'is not read in this format: save the article as .txt or .md' }],
};

export const INPUT: DeskInput = { report: REPORT, texts: TEXTS, changes: null, folder: 'articles', version: '0.0.0' };

/** A folder of its own for a test, removed after it. */
export function scratch(): { readonly folder: string; readonly remove: () => void } {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'reconcile-review-'));
  return { folder, remove: () => fs.rmSync(folder, { recursive: true, force: true }) };
}
