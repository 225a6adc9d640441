import type { Evidence, Report } from '../../src/model.js';

/** Articles whose words attack Markdown: bars, backticks, tags, line breaks, an unclosed override. */
export const TEXTS: ReadonlyMap<string, string> = new Map([
  ['north.txt', 'عنوان\nوقع الوزير سالم البحري الاتفاق يوم الأحد | في صور <b>أمس</b>.\n'],
  ['south_`1`.txt', 'سطر\nسطر\nوقع الاتفاق الوزير ```سليم البحري``` *يوم* الأحد.\n'],
  ['west.txt', '# قال\u202e شاهد إن الوزير سالم\nالبحري وقع الاتفاق.\n'],
]);

export function evidenceOf(source: string, quote: string, value: string): Evidence {
  const start = TEXTS.get(source)!.indexOf(quote);
  if (start < 0) throw new Error(`not in ${source}: ${quote}`);
  return { source, start, end: start + quote.length, quote, value, claim: null };
}

const north = evidenceOf('north.txt', 'الوزير سالم البحري', 'سالم البحري');
const south = evidenceOf('south_`1`.txt', 'الوزير ```سليم البحري``` *يوم*', 'سليم البحري');
const west = evidenceOf('west.txt', 'قال\u202e شاهد إن الوزير سالم\nالبحري', 'الوزير سالم البحري'); // another form of the first side's value

/** A report by hand that uses every field of the contract. */
export const REPORT: Report = {
  schemaVersion: 1,
  documents: [
    {
      source: 'north.txt',
      language: 'ar',
      title: 'عنوان | الخبر',
      outlet: 'صحيفة *المرفأ*',
      published: { from: '2024-02-04', to: '2024-02-04', basis: 'metadata', because: ['the front matter says 2024-02-04'] },
    },
    {
      source: 'south_`1`.txt',
      language: 'ar',
      title: null,
      outlet: null,
      published: {
        from: '2024-02-04',
        to: '2024-02-06',
        basis: 'inferred',
        because: ['«الأحد» is 2024-02-04', 'north.txt tells the same'],
      },
    },
    { source: 'west.txt', language: 'ar', title: null, outlet: null, published: null },
  ],
  claims: [
    {
      id: 'claim_1',
      source: 'north.txt',
      start: north.start,
      end: north.end,
      quote: north.quote,
      event: 'event_1',
      property: 'participant',
      value: 'سالم البحري',
      polarity: 'negative',
      modality: 'planned',
      attribution: { text: 'مصدر | مطلع', entity: null, start: 0, end: 5 },
      time: { value: '2024-02-04', interval: { from: '2024-02-04', to: '2024-02-04' }, because: '«الأحد»' },
      extractor: 'events',
      confidence: 0.9,
    },
  ],
  entities: [
    {
      id: 'entity_1',
      type: 'person',
      name: 'سالم البحري',
      mentions: [{ source: 'north.txt', start: north.start, end: north.end, quote: north.quote }],
    },
  ],
  events: [
    {
      id: 'event_1',
      type: 'sign',
      label: 'توقيع [الاتفاق](x)',
      time: { from: '2024-02-04', to: '2024-02-04' },
      place: 'صور',
      participants: ['سالم البحري'],
      mentions: [
        { source: 'north.txt', start: north.start, end: north.end, quote: north.quote },
        { source: 'south_`1`.txt', start: south.start, end: south.end, quote: south.quote },
      ],
      because: ['both sign an agreement on one Sunday'],
    },
    {
      id: 'event_2',
      type: 'meet',
      label: 'لقاء',
      time: null,
      place: null,
      participants: [],
      mentions: [{ source: 'north.txt', start: north.start, end: north.end, quote: north.quote }],
      because: [],
    },
    {
      id: 'event/3',
      type: 'open',
      label: 'افتتاح',
      time: null,
      place: 'صور',
      participants: [],
      mentions: [
        { source: 'north.txt', start: north.start, end: north.end, quote: north.quote },
        { source: 'west.txt', start: west.start, end: west.end, quote: west.quote },
      ],
      because: [],
    },
  ],
  conflicts: [
    {
      id: 'conflict_low',
      kind: 'number',
      scope: 'within',
      severity: 'low',
      event: null,
      summary: 'count <i>x</i>',
      explanation: '3 against 4',
      evidence: [north, { ...north, value: '4' }],
      support: [],
      decision: null,
    },
    {
      id: 'conflict_high',
      kind: 'name',
      scope: 'cross',
      severity: 'high',
      event: 'event_1',
      summary: 'name: سالم البحري ≠ سليم البحري',
      explanation: '- the names differ in a letter | and are no variants',
      evidence: [north, south, west],
      support: [
        { value: 'سالم البحري', sources: ['north.txt', 'west.txt'], independent: 1, primary: ['west.txt'] },
        { value: 'سليم البحري', sources: ['south_`1`.txt'], independent: 1, primary: [] },
      ],
      decision: null,
    },
    {
      id: 'conflict_info',
      kind: 'date',
      scope: 'cross',
      severity: 'info',
      event: 'event_1',
      summary: 'a note',
      explanation: 'nothing to do',
      evidence: [north, south],
      support: [],
      decision: null,
    },
  ],
  stories: [{ id: 'story_1', label: 'الاتفاق', sources: ['north.txt', 'west.txt'] }],
  cleared: [{ verdict: 'refine', property: 'place', event: 'event_1', because: 'a city of the country', evidence: [north, south] }],
  problems: [{ source: 'empty|.txt', message: 'is empty: put the article in it or remove it' }],
};
