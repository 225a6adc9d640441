import { daysBetween } from '../calendar.js';
import { similarity } from '../context.js';
import { push } from '../groups.js';
import type { Token } from '../language/tokens.js';
import type { Span } from '../model.js';
import { factFeatures } from './features.js';
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
  /** Nouns before it that it can be said of, nearest first. */
  readonly subject: readonly string[];
  readonly at: Span;
  /** The judging word with its negation. */
  readonly words: string;
  readonly features: ReadonlyMap<string, number>;
}

/** Two evaluations of one thing: levels, first match wins. */
export const evaluationLevels: readonly Level<
  Pick<Evaluation, 'concept' | 'positive' | 'holder'> & { readonly opposites: ReadonlyMap<string, ReadonlySet<string>> }
>[] = [
  {
    verdict: 'incomparable',
    when: (a, b) => a.concept !== b.concept && a.opposites.get(a.concept)?.has(b.concept) !== true,
    because: 'two different qualities',
  },
  {
    verdict: 'agree',
    when: (a, b) => (a.concept === b.concept ? a.positive === b.positive : a.positive !== b.positive),
    because: 'both judge alike',
  },
  {
    verdict: 'incomparable',
    when: (a, b) => a.concept !== b.concept && !a.positive && !b.positive,
    because: 'neither the one nor the other',
  },
  {
    verdict: 'incomparable',
    when: (a, b) => a.holder !== null && b.holder !== null && a.holder !== b.holder,
    because: 'two parties that hold two opinions',
  },
  { verdict: 'contradict', when: () => true, because: 'both passages judge the same thing, and the two judgements are opposites' },
];

/** Verbs that judge as an adjective does, and the adjective's concept. */
const JUDGING: Readonly<Record<string, string>> = {
  suffice: 'sufficient',
  'fall-short': 'insufficient',
  succeed: 'successful',
  'succeed-in': 'successful',
  fail: 'failed',
};
/** A shared noun that both passages judge, from this weight on, and the similarity that is then enough. */
const SUBJECT_WEIGHT = 1.2;
const SAME_WITH_SUBJECT = 0.1;
/** Similarity of contexts from which two evaluations are of one thing. */
const SAME_SUBJECT = 0.35;
/** Adjectives that judge or state a condition that a thing either has or has not; those that only describe or classify are left out. */
const JUDGEMENTS: ReadonlySet<string> = new Set(
  (
    'sufficient insufficient adequate inadequate complete incomplete partial accurate inaccurate correct wrong true false authentic for' +
    'ged certain uncertain possible impossible necessary unnecessary compulsory optional useful useless harmful harmless available' +
    ' unavailable proven unproven justified unjustified safe unsafe dangerous secure insecure toxic stable unstable alive dead int' +
    'act damaged destroyed legal illegal lawful unlawful permitted forbidden valid invalid expired in-force suspended constitution' +
    'al unconstitutional binding guilty innocent convicted acquitted occupied liberated paid unpaid free-of-charge open closed pas' +
    'sable impassable blocked unblocked accessible inaccessible unanimous signed unsigned ratified rejected accepted approved disa' +
    'pproved acceptable unacceptable conditional unconditional temporary permanent ended cancelled postponed deliberate accidental' +
    ' effective ineffective successful unsuccessful failed satisfied dissatisfied ready unready working idle broken connected disc' +
    'onnected standalone manned unmanned armed unarmed eligible ineligible registered unregistered authorised unauthorised fit unf' +
    'it present absent attending finished unfinished repaired scheduled'
  ).split(' '),
);
/** What is so at one hour and not at another. */
const HOURLY = new Set(['open', 'closed', 'present', 'absent', 'ready', 'available', 'unavailable', 'working', 'idle']);
const NOT_JUDGING: ReadonlySet<string> = new Set(['function', 'office', 'honorific', 'demonym', 'time']);

/** Every evaluation that the articles make, with its polarity and holder. */
export function findEvaluations(input: CompareInput, opposites: ReadonlyMap<string, ReadonlySet<string>>): Evaluation[] {
  const found: Evaluation[] = [];
  input.readings.forEach((reading, document) => {
    const cues = input.cuesOf(document);
    const { tokens, sentences } = reading.text;
    for (const token of tokens) {
      const first = token.analyses[0];
      // the simplest reading, or one as simple as a reading that is no particle, name or office
      const a = token.analyses.find(
        (x) =>
          judges(x.sense) &&
          x.prefix === first!.prefix &&
          x.enclitic === first!.enclitic &&
          (x.sense.pos !== 'verb' || x === first) &&
          // «أمني»: a word of the dictionary before the same letters as an inflected form of another
          (x === first || x.stem === x.sense.lemma || first!.stem !== first!.sense.lemma),
      );
      if (a === undefined || first === undefined || first.sense.pos === 'name' || first.sense.tags.some((t) => NOT_JUDGING.has(t)))
        continue;
      // an attributive adjective («الأمن الكافي») only names; a predicate or an indefinite one judges
      if (a.proclitics.includes('al')) continue;
      const sentence = sentences[token.sentence]!;
      // «is safe» judges, «the safe haven» names
      if (
        cues.predicating !== undefined &&
        a.sense.pos === 'adjective' &&
        (HOURLY.has(a.sense.concept!) || !predicated(cues.predicating, tokens, token.index))
      )
        continue;
      let negative = false;
      let start = token.start;
      const manner = tokens[token.index - 1]?.norm;
      const adverbial = manner !== undefined && cues.manner.has(manner);
      for (let k = token.index - 1; k >= Math.max(sentence.first, token.index - (adverbial ? 7 : 3)); k -= 1) {
        const t = tokens[k]!;
        if (/^[،؛;:.]$/u.test(t.text)) break;
        if (cues.negations.has(t.norm) && !cues.still.has(tokens[k + 1]?.norm ?? '')) {
          negative = true;
          start = t.start;
          break;
        }
      }
      // «لم تكن أجهزة الإنذار … كافية»: the denied copula stands before a long subject
      if (!negative) {
        for (let k = token.index - 1; k > sentence.first && token.index - k <= 12; k -= 1) {
          const t = tokens[k]!;
          if (/^[،؛;:.]$/u.test(t.text)) break;
          const copula = t.analyses.some((x) => x.sense.pos === 'verb' && x.sense.concept === 'be');
          if (!copula && t.analyses[0]?.sense.pos !== 'verb') continue;
          if (copula && cues.verbNegations.has(tokens[k - 1]!.norm)) {
            negative = true;
            start = tokens[k - 1]!.start;
          }
          break;
        }
      }
      // what is judged stands before it in Arabic; take a little after it too
      const subjectFrom = tokens[Math.max(sentence.first, token.index - 7)]!.start;
      found.push({
        document,
        concept: JUDGING[a.sense.concept!] ?? a.sense.concept!,
        subject: subjectWords(document, token.index, sentence.first),
        positive: !negative,
        holder: holderOf(document, token.start),
        at: { start: Math.min(start, Math.max(subjectFrom, start - 70)), end: token.end },
        words: reading.document.text.slice(start, token.end).replace(/\s+/gu, ' '),
        features: factFeatures(input, document, token, 14),
      });
    }
  });
  return found;

  /** After «is», «remains», «was found», with nothing but adverbs and a negation between; and no noun of its own behind. */
  function predicated(verbs: ReadonlySet<string>, tokens: readonly Token[], at: number): boolean {
    const next = tokens[at + 1];
    const noun = next?.kind === 'word' && next.sentence === tokens[at]!.sentence ? next.analyses[0]?.sense.pos : undefined;
    if (noun === 'noun' || noun === 'masdar') return false;
    for (let k = at - 1; k >= at - 3 && tokens[k]?.sentence === tokens[at]!.sentence; k -= 1) {
      const t = tokens[k]!;
      if (t.kind !== 'word') return false;
      if (verbs.has(t.norm.replace(/n['’]t$/u, ''))) return true;
      const pos = t.analyses[0]?.sense.pos;
      if (pos !== undefined && pos !== 'adverb' && pos !== 'particle' && pos !== 'adjective') return false;
    }
    return false;
  }

  function judges(sense: { readonly pos: string; readonly concept: string | null }): boolean {
    if (sense.concept === null) return false;
    return (
      (sense.pos === 'adjective' && JUDGEMENTS.has(sense.concept) && opposites.has(sense.concept)) ||
      (sense.pos === 'verb' && JUDGING[sense.concept] !== undefined)
    );
  }

  function subjectWords(document: number, at: number, first: number): string[] {
    const { tokens } = input.readings[document]!.text;
    const features = input.contexts.tokenFeatures(document);
    const out: string[] = [];
    for (let k = at - 1; k >= first && at - k <= 16 && out.length < 6; k -= 1) {
      const pos = tokens[k]!.analyses[0]?.sense.pos;
      const feature = features[k];
      if (feature != null && (pos === 'noun' || pos === 'masdar' || pos === undefined)) out.push(feature);
    }
    return out;
  }

  /** The speaker of the statement that the words stand in, if they stand in one: an entity, else the title as written. */
  function holderOf(document: number, offset: number): string | null {
    const reading = input.readings[document]!;
    let best: { holder: string | null; length: number } | null = null;
    for (const s of reading.statements) {
      if (s.content.start > offset || s.content.end < offset || s.speaker === null) continue;
      const length = s.content.end - s.content.start;
      const entity = input.entityOf[document]![s.speaker];
      // a title that stands for nobody known holds an opinion that may be anybody's
      const mention = reading.mentions[s.speaker]!;
      const anaphor = mention.type === 'organization' && mention.known === null && mention.parts[0]?.includes(' ') !== true; // «الوزارة»
      if (best === null || length < best.length) best = { holder: anaphor ? null : (entity ?? null), length };
    }
    return best?.holder ?? null;
  }
}

export function compareEvaluations(input: CompareInput): Finding[] {
  const opposites = new Map<string, Set<string>>();
  for (const [a, b] of input.pack.opposites) {
    (opposites.get(a) ?? opposites.set(a, new Set()).get(a)!).add(b);
    (opposites.get(b) ?? opposites.set(b, new Set()).get(b)!).add(a);
  }
  const found = findEvaluations(input, opposites);
  const blocks = new Map<string, number[]>();
  found.forEach((e, i) => {
    const concepts = [e.concept, ...(opposites.get(e.concept) ?? [])].sort();
    push(blocks, `${input.stories[e.document]}|${concepts[0]}`, i);
    if (concepts[0] !== e.concept) push(blocks, `${input.stories[e.document]}|${e.concept}`, i);
  });
  const out: Finding[] = [];
  const seen = new Set<string>();
  const groups = new Map<string, { a: FactAt[]; b: FactAt[]; score: number; because: string; kinds: [string, string]; concept: string }>();
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
        const shared = a.subject.some((w) => b.subject.includes(w) && input.contexts.weight(a.document, w) >= SUBJECT_WEIGHT);
        if (score < (shared ? SAME_WITH_SUBJECT : SAME_SUBJECT)) continue;
        const fact = (e: Evaluation): FactAt => ({ document: e.document, ...clip(e.at), value: e.words });
        if (verdict.verdict === 'agree') {
          out.push({
            kind: 'polarity',
            property: `evaluation: ${a.concept}`,
            scope: 'cross',
            verdict: 'agree',
            sides: [
              { value: fact(a).value, facts: [fact(a)] },
              { value: fact(b).value, facts: [fact(b)] },
            ],
            because: verdict.because,
            confidence: 0.6,
          });
          continue;
        }
        // a document in which both opinions stand reports a dispute
        const disputed = (e: Evaluation, other: Evaluation): boolean =>
          found.some(
            (o) =>
              o.document === e.document &&
              o !== e &&
              (o.concept === e.concept
                ? o.positive === (other.concept === e.concept ? other.positive : !e.positive)
                : o.concept === other.concept && o.positive === other.positive),
          );
        if (disputed(a, b) || disputed(b, a)) continue;
        const [p, n] = a.positive && (a.concept <= b.concept || a.concept === b.concept) ? [a, b] : [b, a];
        const key = `${input.stories[a.document]}|${[a.concept, b.concept].sort().join('|')}`;
        const g = groups.get(key) ?? {
          a: [],
          b: [],
          score: 0,
          because: verdict.because,
          kinds: [fact(p).value, fact(n).value] as [string, string],
          concept: p.concept,
        };
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
  for (const g of groups.values())
    out.push({
      kind: 'polarity',
      property: `evaluation: ${g.concept}`,
      scope: 'cross',
      verdict: 'contradict',
      sides: [
        { value: g.kinds[0], facts: g.a },
        { value: g.kinds[1], facts: g.b },
      ],
      because: g.because,
      confidence: Math.min(0.9, 0.45 + g.score),
    });
  return out;
}

/** Published within two months of each other, or not dated at all. */
function near(input: CompareInput, a: number, b: number): boolean {
  const p = input.published[a];
  const q = input.published[b];
  return p == null || q == null || daysBetween(p, q) <= 60;
}
