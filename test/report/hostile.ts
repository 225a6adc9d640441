import type { Conflict, Decided, Evidence, Report } from '../../src/model.js';

/** Names and texts that attack every format: URIs, links, placeholders, formulas, surrogate pairs, CR LF, controls, overrides. */
export const HOSTILE_TEXTS: ReadonlyMap<string, string> = new Map([
  ['a b/مقال #1?.txt', '🚢🚢 عنوان\r\nسطر 🚢 ثانٍ\r\nقال الناطق نادر السهلي إن ‮[12 سفينة](javascript:alert(1)) {0} وصلت 🚢\nثم عادت.\r\n'],
  ['http:evil"x".md', '=1+1;=cmd|\' /C calc\'!A0\u0000\n"@SUM(A1)" وصلت <script>alert(1)</script> 13 سفينة.'],
  ['lone\ud800.txt', 'وصلت \ud83d 14 سفينة'],
  ['قديم/c:\\d.txt', ''],
]);

export function hostileEvidence(source: string, quote: string, value: string): Evidence {
  const start = HOSTILE_TEXTS.get(source)!.indexOf(quote);
  if (start < 0) throw new Error(`not in ${source}: ${quote}`);
  return { source, start, end: start + quote.length, quote, value, claim: null };
}

const twelve = hostileEvidence('a b/مقال #1?.txt', '‮[12 سفينة](javascript:alert(1)) {0} وصلت 🚢\nثم', '[12](http://x) {0}');
const ship = hostileEvidence('a b/مقال #1?.txt', '🚢 ثانٍ\r\nقال', '=12');
const formula = hostileEvidence('http:evil"x".md', '=1+1;=cmd|\' /C calc\'!A0\u0000\n"@SUM(A1)"', '＝13');
const thirteen = hostileEvidence('http:evil"x".md', '13 سفينة.', '13');
const lone = hostileEvidence('lone\ud800.txt', '\ud83d 14', '14');

const decision = (rest: Partial<Decided>): Decided => ({
  id: 'decision_1',
  state: 'decided',
  at: '2024-03-01T10:20:30.000Z',
  editor: 'منى {العبدي} "=1"',
  ruling: 'side',
  side: '13',
  because: null,
  note: '=HYPERLINK("http://x")\nثم \u202e[سطر](1)',
  reopened: [],
  ...rest,
});

const conflict = (id: string, evidence: readonly Evidence[], rest: Partial<Conflict> = {}): Conflict => ({
  id,
  kind: 'number',
  scope: 'cross',
  severity: 'high',
  event: null,
  summary: `How many: ${evidence.map(({ value }) => `«${value}»`).join(' or ')}`,
  explanation: '=the [figures](https://example.org) {1} exclude each other\u2028\u202e',
  evidence,
  support: evidence.map(({ source, value }) => ({ value, sources: [source], independent: 1, primary: [] })),
  decision: null,
  ...rest,
});

/** A conflict that only the older report had: of an article that is gone, and of words that are. */
export const GONE: Conflict = conflict('conflict_gone', [
  { source: 'gone.txt', start: 3, end: 9, quote: 'لم يبق', value: 'x', claim: null },
  { ...thirteen, start: 1, end: 1 + thirteen.quote.length },
]);

export const HOSTILE: Report = {
  schemaVersion: 1,
  documents: [...HOSTILE_TEXTS.keys()].map((source, n) => ({
    source,
    language: n === 1 ? 'en' : 'ar',
    title: n === 0 ? '<b>عنوان</b>' : null,
    outlet: n === 0 ? '\t+جريدة' : null,
    published: n === 0 ? { from: '2024-02-04', to: '2024-02-06', basis: 'inferred', because: [] } : null,
  })),
  claims: [],
  entities: [],
  events: [
    {
      id: 'event_1',
      type: 'arrive',
      label: '-وصول "السفن"',
      time: { from: '2024-02-04', to: '2024-02-04' },
      place: null,
      participants: [],
      mentions: [],
      because: [],
    },
  ],
  conflicts: [
    conflict('conflict_open', [twelve, thirteen, ship], { event: 'event_1' }),
    conflict('conflict_decided', [formula, thirteen], { severity: 'medium', decision: decision({}) }),
    conflict('conflict_reopened', [ship, lone], {
      severity: 'low',
      kind: 'date',
      decision: decision({ state: 'reopened', ruling: 'both', because: 'update', side: null, note: '', reopened: ['x now says «[y](1)»'] }),
    }),
    conflict('conflict_asked', [lone, formula, thirteen], {
      severity: 'info',
      kind: 'sequence',
      decision: decision({ ruling: 'ask', side: null, editor: null, note: '' }),
    }),
  ],
  stories: [],
  cleared: [],
  problems: [{ source: 'leer {x}/[1].txt', message: 'is empty: put [the article](1) in it\nor remove {0}' }],
};
