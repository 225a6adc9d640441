/** Dossiers made by hand that the review takes as they stand: reports newer than their articles. */
import fs from 'node:fs';
import path from 'node:path';
import type { Conflict, Report } from '../../src/model.js';

/** A folder of articles and the folder of the report about them. */
export interface Dossier {
  readonly articles: string;
  readonly out: string;
}

const writeReport = (out: string, report: Report): void => {
  fs.mkdirSync(out, { recursive: true });
  fs.writeFileSync(path.join(out, 'report.json'), JSON.stringify(report));
};

/** A report with so many conflicts: those of a real one over and over, each time under other ids. */
export function largeDossier({ articles, out }: Dossier, to: string, count: number): Dossier {
  const report = JSON.parse(fs.readFileSync(path.join(out, 'report.json'), 'utf8')) as Report;
  const conflicts = Array.from({ length: count }, (_, n): Conflict => {
    const conflict = report.conflicts[n % report.conflicts.length]!;
    return { ...conflict, id: `conflict_${n.toString(16).padStart(12, '0')}` };
  });
  writeReport(to, { ...report, conflicts });
  return { articles, out: to };
}

export interface Hostile {
  readonly dossier: Dossier;
  /** Markup that stands in titles, names, quotes and values. */
  readonly markup: string;
  /** A passage with bidi overrides, as it is to be shown. */
  readonly reversed: string;
  /** A word that no line holds. */
  readonly endless: string;
  readonly note: string;
  readonly editor: string;
}

/** Two articles, and a report about them, that a page must not take for anything but text. */
export function hostileDossier(folder: string): Hostile {
  const markup = `<script>window.owned=1</script><img src=x onerror="window.owned2=1">`;
  const more = `<svg onload=window.owned3=1><iframe src="javascript:alert(1)"></iframe></mark></blockquote><style>*{display:none}</style>{{owned}}`;
  const endless = 'longword'.repeat(150);
  const texts = new Map([
    [
      'a<b>&quot;.txt',
      `${markup}\n\nCaptain ${markup} said 40 passengers ${more} were aboard. It lasted ${endless} hours.\n\nNobody was hurt.`,
    ],
    ['b.txt', `جنوح عبّارة ${markup}\n\nوقال القبطان إن على متنها 14 راكبا \u202eعكس \u2066هذا. ${markup} أخيرا\n\nلم يصب أحد.`],
  ]);
  const [en, ar] = [...texts.keys()] as [string, string];
  const span = (source: string, quote: string) => {
    const start = texts.get(source)!.indexOf(quote);
    if (start < 0) throw new Error(`not in ${source}: ${quote}`);
    return { source, start, end: start + quote.length, quote };
  };
  const conflict = (id: string, kind: Conflict['kind'], first: string, second: string): Conflict => {
    const evidence = [
      { ...span(en, first), value: first, claim: null },
      { ...span(ar, second), value: second, claim: null },
    ];
    return {
      id,
      kind,
      scope: 'cross',
      severity: 'high',
      event: 'event_1',
      summary: `How many: «${first}» (${en}) or «${second}» (${ar})`,
      explanation: `«${first}» and «${second}» exclude each other.`,
      evidence,
      support: evidence.map(({ source, value }) => ({ value, sources: [source], independent: 1, primary: [] })),
      decision: null,
    };
  };
  const claim = (id: string, source: string, quote: string): Report['claims'][number] => ({
    id,
    ...span(source, quote),
    event: 'event_1',
    property: 'number',
    value: quote,
    polarity: 'positive',
    modality: 'asserted',
    attribution: null,
    time: null,
    extractor: 'test',
    confidence: 1,
  });
  const report: Report = {
    schemaVersion: 1,
    documents: [
      {
        source: en,
        language: 'en',
        title: markup,
        outlet: `Gulf ${markup}`,
        published: { from: '2024-03-01', to: '2024-03-01', basis: 'metadata', because: [markup] },
      },
      { source: ar, language: 'ar', title: `جنوح ${markup} \u202e`, outlet: `\u202e${endless}`, published: null },
    ],
    claims: [claim('claim_1', en, `40 passengers ${more}`), claim('claim_2', ar, '14 راكبا \u202eعكس'), claim('claim_3', en, endless)],
    entities: [],
    events: [
      {
        id: 'event_1',
        type: 'sail',
        label: `${markup} ${endless}`,
        time: { from: '2024-03-01', to: '2024-03-01' },
        place: markup,
        participants: [markup, `\u202e${endless}`],
        mentions: [span(en, 'Captain'), span(ar, 'القبطان')],
        because: [markup],
      },
    ],
    conflicts: [
      conflict(
        'conflict_000000000001',
        'number',
        `${markup} said 40 passengers <svg onload=window.owned3=1>`,
        '14 راكبا \u202eعكس \u2066هذا',
      ),
      conflict('conflict_000000000002', 'name', markup, `${markup} أخيرا`),
    ],
    stories: [{ id: 'story_1', label: markup, sources: [en, ar] }],
    cleared: [
      {
        verdict: 'agree',
        property: 'number',
        event: 'event_1',
        because: `The same figure ${markup}`,
        evidence: [
          { ...span(en, markup), value: markup, claim: null },
          { ...span(ar, 'لم يصب أحد'), value: '\u202e', claim: null },
        ],
      },
    ],
    problems: [{ source: `${markup}.pdf`, message: `cannot be read: ${markup}` }],
  };
  const articles = path.join(folder, 'articles');
  fs.mkdirSync(articles, { recursive: true });
  for (const [source, text] of texts) fs.writeFileSync(path.join(articles, source), text);
  writeReport(path.join(folder, 'out'), report);
  return {
    dossier: { articles, out: path.join(folder, 'out') },
    markup,
    reversed: '14 راكبا ‹U+202E›عكس ‹U+2066›هذا',
    endless,
    note: `${markup}\nsecond line ${more} =1+1`,
    editor: `<b onclick=owned()>Salma</b> ${'Darwish'.repeat(20)}`,
  };
}
