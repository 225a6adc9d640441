import { similarity, tokenAt } from '../context.js';
import { push } from '../groups.js';
import type { Quantity } from '../model.js';
import type { FactAt, Finding, Level } from './finding.js';
import { clip, judge } from './finding.js';
import type { CompareInput } from './input.js';

/** «the ninth meeting», «his first visit»: a place in a series. */
export interface Place {
  readonly document: number;
  readonly value: number;
  /** What is counted: concept or lemma of the noun. */
  readonly noun: string;
  readonly fact: FactAt;
  readonly features: ReadonlyMap<string, number>;
}

/** Two places in one series: levels, first match wins. `apart` in days between the sources, null where one is undated. */
export const sequenceLevels: readonly Level<{
  readonly noun: string;
  readonly value: number;
  readonly apart: number | null;
  readonly several: boolean;
}>[] = [
  { verdict: 'incomparable', when: (a, b) => a.noun !== b.noun, because: 'two different series' },
  { verdict: 'agree', when: (a, b) => a.value === b.value, because: 'the same place in the series' },
  {
    verdict: 'incomparable',
    when: (a, b) => a.several || b.several,
    because: 'an article that tells of several of the series means another one',
  },
  {
    verdict: 'incomparable',
    when: (a) => a.apart !== null && a.apart > 45,
    because: 'the sources are far apart in time: two of the series',
  },
  { verdict: 'contradict', when: () => true, because: 'one happening is given two places in its series' },
];

const SAME_SERIES = 0.3;

export function compareSequences(input: CompareInput): Finding[] {
  const places: Place[] = [];
  const several = new Map<string, Set<number>>();
  input.readings.forEach((reading, document) => {
    for (const q of reading.quantities) {
      if (q.kind !== 'ordinal') continue;
      const noun = q.counted ?? antecedent(input, document, q);
      if (noun === null) continue;
      const key = `${document}|${noun}`;
      const set = several.get(key) ?? new Set<number>();
      set.add(q.value);
      several.set(key, set);
      places.push({
        document,
        value: q.value,
        noun,
        fact: { document, ...clip(q), value: String(q.value) },
        features: input.contexts.around(document, q, { reach: 12, skip: [q] }),
      });
    }
  });
  const blocks = new Map<string, number[]>();
  places.forEach((p, i) => {
    push(blocks, `${input.stories[p.document]}|${p.noun}`, i);
  });
  const out: Finding[] = [];
  for (const block of blocks.values()) {
    if (block.length > 80) continue;
    const sides = new Map<number, FactAt[]>();
    let score = 0;
    let because = '';
    for (let x = 0; x < block.length; x += 1) {
      for (let y = x + 1; y < block.length; y += 1) {
        const a = places[block[x]!]!;
        const b = places[block[y]!]!;
        if (a.document === b.document) continue;
        const s = similarity(a.features, b.features).score;
        const apart = daysApart(input, a.document, b.document);
        const view = (p: Place) => ({ noun: p.noun, value: p.value, apart, several: several.get(`${p.document}|${p.noun}`)!.size > 1 });
        const verdict = judge(sequenceLevels, view(a), view(b));
        if (verdict.verdict === 'agree' && s >= SAME_SERIES) {
          out.push({
            kind: 'sequence',
            property: `place in the series of ${a.noun}`,
            scope: 'cross',
            verdict: 'agree',
            sides: [
              { value: a.fact.value, facts: [a.fact] },
              { value: b.fact.value, facts: [b.fact] },
            ],
            because: verdict.because,
            confidence: 0.7,
          });
        }
        if (verdict.verdict !== 'contradict' || s < SAME_SERIES) continue;
        for (const p of [a, b]) {
          const list = sides.get(p.value) ?? [];
          if (!list.some((f) => f.document === p.document)) list.push(p.fact);
          sides.set(p.value, list);
        }
        score = Math.max(score, s);
        because = verdict.because;
      }
    }
    if (sides.size < 2) continue;
    // others of the series that say the same join their side
    for (const i of block) {
      const p = places[i]!;
      const list = sides.get(p.value);
      if (list !== undefined && several.get(`${p.document}|${p.noun}`)!.size === 1 && !list.some((f) => f.document === p.document))
        list.push(p.fact);
    }
    out.push({
      kind: 'sequence',
      property: `place in the series of ${places[block[0]!]!.noun}`,
      scope: 'cross',
      verdict: 'contradict',
      sides: [...sides].sort((a, b) => a[0] - b[0]).map(([value, facts]) => ({ value: String(value), facts })),
      because,
      confidence: Math.min(0.9, 0.4 + score),
    });
  }
  return out;
}

/** «وهو التاسع»: the noun that the ordinal stands for, the last event noun or verbal noun before it in the sentence. */
function antecedent(input: CompareInput, document: number, q: Quantity): string | null {
  const reading = input.readings[document]!;
  const { tokens, sentences } = reading.text;
  const at = tokenAt(tokens, q.start);
  const token = tokens[at];
  if (token === undefined) return null;
  const before = tokens[at - 1]?.norm ?? '';
  if (!input.pack.cues.pronounSubjects.has(before.replace(/^و/u, ''))) return null;
  const sentence = sentences[token.sentence]!;
  for (let k = at - 2; k >= Math.max(sentence.first, at - 40); k -= 1) {
    const a = tokens[k]!.analyses[0];
    if (a === undefined || a.sense.concept === null) continue;
    const feminine = before.endsWith('هي');
    const fits = a.sense.gender === undefined || (a.sense.gender === 'f') === feminine;
    if ((a.sense.pos === 'masdar' || a.sense.tags.includes('event')) && a.sense.pos !== 'verb' && fits) return a.sense.concept;
  }
  return null;
}

function daysApart(input: CompareInput, a: number, b: number): number | null {
  const p = input.published[a];
  const q = input.published[b];
  if (p == null || q == null) return null;
  const days = (s: string) => Date.parse(s) / 86_400_000;
  return Math.max(0, days(p.from) - days(q.to), days(q.from) - days(p.to));
}
