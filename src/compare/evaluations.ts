import { similarity } from '../context.js';
import { push } from '../groups.js';
import type { Span } from '../model.js';
import type { FactAt, Finding, Level } from './finding.js';
import { clip, judge } from './finding.js';
import type { CompareInput } from './input.js';

/** An evaluation as one passage makes it: sufficient, lawful, safe …, with who holds it. */
export interface Evaluation {
  readonly document: number;
  readonly concept: string;
  readonly positive: boolean;
  /** Whoever the passage ascribes it to; null where the article says it itself. */
  readonly holder: string | null;
  readonly at: Span;
  readonly features: ReadonlyMap<string, number>;
}

/** Two evaluations of one thing: levels, first match wins. */
export const evaluationLevels: readonly Level<Pick<Evaluation, 'concept' | 'positive' | 'holder'> & { readonly opposites: ReadonlyMap<string, ReadonlySet<string>> }>[] = [
  { verdict: 'incomparable', when: (a, b) => a.concept !== b.concept && a.opposites.get(a.concept)?.has(b.concept) !== true, because: 'two different qualities' },
  { verdict: 'agree', when: (a, b) => (a.concept === b.concept ? a.positive === b.positive : a.positive !== b.positive), because: 'both judge alike' },
  { verdict: 'incomparable', when: (a, b) => a.concept !== b.concept && !a.positive && !b.positive, because: 'neither the one nor the other' },
  { verdict: 'incomparable', when: (a, b) => a.holder !== null && b.holder !== null && a.holder !== b.holder, because: 'two parties that hold two opinions' },
  { verdict: 'contradict', when: () => true, because: 'opposite evaluations of one thing' },
];

const SAME_SUBJECT = 0.3;

export function compareEvaluations(input: CompareInput): Finding[] {
  const { pack } = input;
  const opposites = new Map<string, Set<string>>();
  for (const [a, b] of pack.opposites) {
    (opposites.get(a) ?? opposites.set(a, new Set()).get(a)!).add(b);
    (opposites.get(b) ?? opposites.set(b, new Set()).get(b)!).add(a);
  }
  const found: Evaluation[] = [];
  input.readings.forEach((reading, document) => {
    const { tokens, sentences } = reading.text;
    for (const token of tokens) {
      const a = token.analyses.find((x) => x.sense.concept !== null && opposites.has(x.sense.concept) && (x.sense.pos === 'adjective' || x.sense.pos === 'verb'));
      if (a === undefined || token.analyses[0]!.sense.tags.includes('function')) continue;
      // an attributive adjective («الأمن الكافي») only names; a predicate or an indefinite one judges
      if (a.proclitics.includes('al')) continue;
      const sentence = sentences[token.sentence]!;
      let negative = false;
      let start = token.start;
      const manner = tokens[token.index - 1]?.norm;
      const adverbial = manner !== undefined && pack.cues.manner.has(manner);
      for (let k = token.index - 1; k >= Math.max(sentence.first, token.index - (adverbial ? 7 : 3)); k -= 1) {
        const t = tokens[k]!;
        if (/^[،؛;:.]$/u.test(t.text)) break;
        if (pack.cues.negations.has(t.norm)) {
          negative = true;
          start = t.start;
          break;
        }
      }
      // what is judged stands before it in Arabic; take a little after it too
      const subjectFrom = tokens[Math.max(sentence.first, token.index - 7)]!.start;
      found.push({
        document,
        concept: a.sense.concept!,
        positive: !negative,
        holder: holderOf(document, token.start),
        at: { start: Math.max(subjectFrom, start - 70), end: token.end },
        features: input.contexts.around(document, token, { reach: 10, skip: [token] }),
      });
    }
  });
  const blocks = new Map<string, number[]>();
  found.forEach((e, i) => {
    const concepts = [e.concept, ...(opposites.get(e.concept) ?? [])].sort();
    push(blocks, `${input.stories[e.document]}|${concepts[0]}`, i);
    if (concepts[0] !== e.concept) push(blocks, `${input.stories[e.document]}|${e.concept}`, i);
  });
  const out: Finding[] = [];
  const seen = new Set<string>();
  const groups = new Map<string, { a: FactAt[]; b: FactAt[]; score: number; because: string; kinds: [string, string] }>();
  for (const block of blocks.values()) {
    if (block.length > 120) continue;
    for (let x = 0; x < block.length; x += 1) {
      for (let y = x + 1; y < block.length; y += 1) {
        const a = found[block[x]!]!;
        const b = found[block[y]!]!;
        if (a.document === b.document || seen.has(`${block[x]},${block[y]}`)) continue;
        seen.add(`${block[x]},${block[y]}`);
        if (!near(input, a.document, b.document)) continue;
        const verdict = judge(evaluationLevels, { ...a, opposites }, { ...b, opposites });
        if (verdict.verdict === 'incomparable') continue;
        const { score } = similarity(a.features, b.features);
        if (score < SAME_SUBJECT) continue;
        const fact = (e: Evaluation): FactAt => ({ document: e.document, ...clip(e.at), value: `${e.positive ? '' : 'not '}${e.concept}` });
        if (verdict.verdict === 'agree') {
          out.push({ kind: 'polarity', property: 'evaluation', scope: 'cross', verdict: 'agree', sides: [{ value: fact(a).value, facts: [fact(a)] }, { value: fact(b).value, facts: [fact(b)] }], because: verdict.because, confidence: 0.6 });
          continue;
        }
        // a document in which both opinions stand reports a dispute
        const disputed = (e: Evaluation, other: Evaluation): boolean => found.some((o) => o.document === e.document && o !== e && o.concept === e.concept && o.positive === other.positive);
        if (disputed(a, b) || disputed(b, a)) continue;
        const [p, n] = a.positive && (a.concept <= b.concept || a.concept === b.concept) ? [a, b] : [b, a];
        const key = `${input.stories[a.document]}|${[a.concept, b.concept].sort().join('|')}`;
        const g = groups.get(key) ?? { a: [], b: [], score: 0, because: verdict.because, kinds: [fact(p).value, fact(n).value] as [string, string] };
        const put = (list: FactAt[], f: FactAt) => {
          if (!list.some((o) => o.document === f.document && o.start === f.start)) list.push(f);
        };
        put(g.a, fact(p));
        put(g.b, fact(n));
        g.score = Math.max(g.score, score);
        groups.set(key, g);
      }
    }
  }
  for (const g of groups.values()) out.push({ kind: 'polarity', property: 'evaluation', scope: 'cross', verdict: 'contradict', sides: [{ value: g.kinds[0], facts: g.a }, { value: g.kinds[1], facts: g.b }], because: g.because, confidence: Math.min(0.9, 0.45 + g.score) });
  return out;

  /** The speaker of the statement that the words stand in, if they stand in one: an entity, else the title as written. */
  function holderOf(document: number, offset: number): string | null {
    const reading = input.readings[document]!;
    let best: { holder: string | null; length: number } | null = null;
    for (const s of reading.statements) {
      if (s.content.start > offset || s.content.end < offset || s.speaker === null) continue;
      const length = s.content.end - s.content.start;
      const entity = input.entityOf[document]![s.speaker];
      // a title that stands for nobody known holds an opinion that may be anybody's
      if (best === null || length < best.length) best = { holder: entity ?? null, length };
    }
    return best?.holder ?? null;
  }
}

/** Published within two months of each other, or not dated at all. */
function near(input: CompareInput, a: number, b: number): boolean {
  const p = input.published[a];
  const q = input.published[b];
  if (p == null || q == null) return true;
  const days = (s: string) => Date.parse(s) / 86_400_000;
  return Math.max(days(p.from) - days(q.to), days(q.from) - days(p.to)) <= 60;
}
