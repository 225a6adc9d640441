import { similarity, tokenAt } from '../context.js';
import { disjointSets, push } from '../groups.js';
import { fold } from '../language/tokens.js';
import type { DayInterval, Quantity } from '../model.js';
import type { Finding, FindingSide } from './finding.js';
import { clip } from './finding.js';
import type { CompareInput } from './input.js';
import { factFeatures } from './features.js';
import { compareQuantities } from './numbers.js';

/** A figure with what surrounds it. */
interface Figure {
  readonly document: number;
  readonly quantity: Quantity;
  readonly index: number;
  /** Of whom or what, as far as the words around it tell: `dead`, `injured` … or the counted noun. */
  readonly subject: string;
  /** Day or days for which it is said to hold. */
  readonly moment: DayInterval | null;
  /** Part of the day, in quarters from midnight, if said. */
  readonly stated: boolean;
  /** Per year, in three days …: a figure over another period is another figure. */
  readonly period: string | null;
  /** The noun that the figure is an attribute of: عيار, سرعة, قيمة; null where the words tell none. */
  readonly head: string | null;
  /** A verb of change stands by it: another moment, another figure. */
  readonly changing: boolean;
  readonly features: ReadonlyMap<string, number>;
}

/** What happens to people, told by concepts near the figure: deaths and injuries are never compared with each other. */
const FATES: Readonly<Record<string, string>> = {
  die: 'dead',
  kill: 'dead',
  'killed-person': 'dead',
  death: 'dead',
  martyr: 'dead',
  'dead-person': 'dead',
  dead: 'dead',
  corpse: 'dead',
  body: 'dead',
  bury: 'dead',
  'death-toll': 'dead',
  murder: 'dead',
  assassinate: 'dead',
  execute: 'dead',
  drown: 'dead',
  injure: 'injured',
  'wounded-person': 'injured',
  wounded: 'injured',
  injury: 'injured',
  wound: 'injured',
  missing: 'missing',
  'missing-person': 'missing',
  'go-missing': 'missing',
  lose: 'missing',
  infect: 'infected',
  infection: 'infected',
  'suspected-case': 'infected',
  arrest: 'arrested',
  detain: 'arrested',
  detainee: 'arrested',
  'arrested-person': 'arrested',
  displace: 'displaced',
  evacuate: 'displaced',
  shelter: 'displaced',
  flee: 'displaced',
  displaced: 'displaced',
  'displaced-person': 'displaced',
  refugee: 'displaced',
  rescue: 'rescued',
  save: 'rescued',
  survivor: 'rescued',
  vaccinate: 'vaccinated',
};
/** Quantities that change while a story runs: another moment, another figure. */
const MOVING = new Set([
  'dead',
  'injured',
  'missing',
  'infected',
  'arrested',
  'displaced',
  'rescued',
  'vaccinated',
  'vote',
  'price',
  'visitor',
]);
const PEOPLE = new Set([
  'person',
  'people',
  'human',
  'man',
  'woman',
  'child',
  'citizen',
  'civilian',
  'resident',
  'soldier',
  'member',
  'passenger',
  'worker',
  'individual',
  'personnel',
  'case',
  'victim',
]);

/** Verbs and nouns that say that a figure moves. */
const CHANGE = new Set(['rise', 'fall', 'increase', 'decrease', 'decline', 'expand', 'grow', 'double', 'shrink', 'drop', 'climb', 'raise', 'lower', 'reduce', 'reach-figure']);
/** Written forms of one unit, by their first letters. */
const UNIT_FORMS: Readonly<Record<string, string>> = { كم: 'kilometre', كيل: 'kilometre', ملم: 'millimetre', ملي: 'millimetre', مم: 'millimetre', سم: 'centimetre', سنت: 'centimetre', متر: 'metre', م: 'metre' };

/** Similarity of contexts from which two figures are the same figure; less is asked where each article has but one such figure. */
const SAME = 0.3;
const ONLY = 0.16;
/** … and where one looks like a slip of the other, by how telling the likeness is. */
const SLIP: Readonly<Record<SlipStrength, number>> = { strong: 0.05, medium: 0.07, weak: 0.2, none: 1 };
/** Similarity from which two figures that agree are worth a line among what was cleared. */
const CLEARED = 0.2;

export function compareFigures(input: CompareInput, excluded: ReadonlySet<Quantity>): Finding[] {
  const figures: Figure[] = [];
  input.readings.forEach((reading, document) => {
    reading.quantities.forEach((quantity, index) => {
      if (excluded.has(quantity) || quantity.kind === 'ordinal' || quantity.kind === 'plain' || quantity.kind === 'score') return;
      if (quantity.kind === 'count' && quantity.counted === null && quantity.label === null) return;
      const { tokens, sentences } = reading.text;
      const at = tokenAt(tokens, quantity.start);
      const sentence = sentences[tokens[at]?.sentence ?? 0]!;
      const times = reading.timexes.filter((t) => t.start >= sentence.start && t.end <= sentence.end);
      const stated = times
        .filter((t) => (t.type === 'DATE' || t.type === 'TIME') && t.interval !== undefined)
        .sort((a, b) => Math.abs(a.start - quantity.start) - Math.abs(b.start - quantity.start))[0];
      figures.push({
        document,
        quantity,
        index,
        subject: subjectOf(document, quantity, at, sentence),
        moment: stated?.interval ?? input.published[document] ?? null,
        stated: stated !== undefined,
        period: periodOf(document, quantity, at),
        head: quantity.label?.split(' ').filter((w) => w.length > 2).at(-1) ?? null,
        changing: changing(document, at, sentence),
        features: factFeatures(input, document, quantity),
      });
    });
  });

  const blocks = new Map<string, number[]>();
  figures.forEach((figure, i) => {
    push(blocks, `${input.stories[figure.document]}|${unitClass(figure.quantity)}|${figure.subject}`, i);
  });
  const counts = new Map<string, number>();
  const subjectKey = (f: Figure): string => `${f.document}|${unitClass(f.quantity)}|${f.subject}`;
  for (const f of figures) counts.set(subjectKey(f), (counts.get(subjectKey(f)) ?? 0) + 1);
  /** The only figure of its kind in its article, of something particular enough to be told once. */
  const onlyOne = (i: number): boolean => figures[i]!.subject !== '' && figures[i]!.subject !== 'people' && counts.get(subjectKey(figures[i]!)) === 1;
  const pairs: { i: number; j: number; score: number; verdict: 'agree' | 'refine' | 'contradict'; because: string }[] = [];
  for (const block of blocks.values()) {
    const documents = new Set(block.map((i) => figures[i]!.document));
    if (documents.size < 2 || block.length > 300) continue;
    for (let x = 0; x < block.length; x += 1) {
      for (let y = x + 1; y < block.length; y += 1) {
        const a = figures[block[x]!]!;
        const b = figures[block[y]!]!;
        if (a.document === b.document) continue;
        if (a.period !== null && b.period !== null && a.period !== b.period) continue;
        const c = compareQuantities(a.quantity, b.quantity);
        if (c.verdict === 'incomparable') continue;
        const { score } = similarity(a.features, b.features);
        // «of a calibre of …» on both sides: the same attribute of the same thing
        const attribute = a.head !== null && a.head === b.head ? 0.1 : 0;
        const period = (a.period === null) !== (b.period === null) ? 0.75 : 1;
        pairs.push({ i: block[x]!, j: block[y]!, score: (score + attribute) * period, verdict: c.verdict, because: c.because });
      }
    }
  }
  // mutual best match between two documents
  const best = new Map<string, number>();
  for (const p of pairs) {
    for (const [me, other] of [
      [p.i, p.j],
      [p.j, p.i],
    ] as const) {
      const key = `${me}>${figures[other]!.document}`;
      best.set(key, Math.max(best.get(key) ?? 0, p.score));
    }
  }
  const agreeing = new Map<string, number>();
  for (const p of pairs) {
    if (p.verdict === 'contradict') continue;
    for (const [me, other] of [
      [p.i, p.j],
      [p.j, p.i],
    ] as const) {
      const key = `${me}>${figures[other]!.document}`;
      agreeing.set(key, Math.max(agreeing.get(key) ?? 0, p.score));
    }
  }
  const sets = disjointSets(figures.length);
  const contradictions: typeof pairs = [];
  const out: Finding[] = [];
  for (const p of pairs) {
    const a = figures[p.i]!;
    const b = figures[p.j]!;
    const keyA = `${p.i}>${b.document}`;
    const keyB = `${p.j}>${a.document}`;
    const mutual = p.score >= best.get(keyA)! - 1e-9 && p.score >= best.get(keyB)! - 1e-9;
    if (p.verdict !== 'contradict') {
      if (mutual && p.score >= CLEARED) {
        sets.union(p.i, p.j);
        out.push(toFinding([p.i, p.j], p.verdict === 'agree' ? 'agree' : 'refine', p.because, p.score));
      }
      continue;
    }
    if (!mutual) continue;
    const threshold = Math.min(SAME, onlyOne(p.i) && onlyOne(p.j) ? ONLY : SAME, SLIP[slipStrength(a.quantity.value, b.quantity.value)]);
    if (p.score < threshold) continue;
    if (a.quantity.kind === 'age' && Math.abs(a.quantity.value - b.quantity.value) <= 1) continue; // a birthday between
    // the other article gives this very figure too, nearly as close: no contradiction
    if ((agreeing.get(keyA) ?? 0) > p.score * 0.6 || (agreeing.get(keyB) ?? 0) > p.score * 0.6) continue;
    const update = movesBetween(a, b);
    if (update !== null) {
      out.push(toFinding([p.i, p.j], 'update', update, p.score));
      continue;
    }
    contradictions.push(p);
  }
  for (const p of contradictions) sets.union(p.i, p.j);
  const groups = new Map<number, typeof contradictions>();
  for (const p of contradictions) push(groups, sets.find(p.i), p);
  for (const [root, group] of groups) {
    const involved = new Set<number>(group.flatMap((p) => [p.i, p.j]));
    figures.forEach((_, i) => {
      if (sets.find(i) === root) involved.add(i);
    });
    const score = Math.max(...group.map((p) => p.score));
    out.push(
      toFinding(
        [...involved].sort((x, y) => x - y),
        'contradict',
        group[0]!.because,
        score,
      ),
    );
  }
  return out;

  function toFinding(indexes: readonly number[], verdict: Finding['verdict'], because: string, score: number): Finding {
    const sides: { value: string; facts: FindingSide['facts'][number][]; sample: Quantity }[] = [];
    for (const i of indexes) {
      const f = figures[i]!;
      const fact = { document: f.document, ...evidenceSpan(f), value: f.quantity.text };
      const into =
        verdict === 'contradict' ? sides.find((s) => compareQuantities(s.sample, f.quantity).verdict !== 'contradict') : undefined;
      if (into !== undefined) into.facts.push(fact);
      else sides.push({ value: f.quantity.text, facts: [fact], sample: f.quantity });
    }
    return {
      kind: 'number',
      property: `number of ${figures[indexes[0]!]!.subject}`,
      scope: 'cross',
      verdict,
      sides: sides.map(({ value, facts }) => ({ value, facts })),
      because,
      confidence: Math.min(0.95, 0.45 + score),
    };
  }

  function evidenceSpan(f: Figure) {
    return clip(f.quantity);
  }

  function subjectOf(document: number, quantity: Quantity, at: number, sentence: { first: number; last: number }): string {
    const reading = input.readings[document]!;
    const features = input.contexts.tokenFeatures(document);
    const person = quantity.counted !== null && (PEOPLE.has(quantity.counted) || FATES[quantity.counted] !== undefined);
    if (quantity.kind === 'count' && (person || quantity.counted === null)) {
      const own = quantity.counted !== null ? FATES[quantity.counted] : undefined;
      if (own !== undefined) return own;
      let nearest: { fate: string; distance: number } | null = null;
      for (let k = Math.max(sentence.first, at - 8); k < Math.min(sentence.last, at + 8); k += 1) {
        const f = features[k];
        const fate = f?.startsWith('w:') === true ? FATES[f.slice(2)] : undefined;
        if (fate === undefined) continue;
        const distance = Math.abs(k - at);
        if (nearest === null || distance < nearest.distance) nearest = { fate, distance };
      }
      if (nearest !== null) return nearest.fate;
      if (quantity.counted === null) return `label:${quantity.label!.split(' ').at(-1)}`;
      return 'people';
    }
    if (quantity.kind === 'count') return quantity.counted ?? '';
    if (quantity.kind === 'age') {
      const mention = reading.mentions
        .map((m, i) => ({ m, i }))
        .filter(({ m }) => m.type === 'person' && m.parts.length > 0 && m.end <= quantity.end && quantity.start - m.end < 60)
        .at(-1);
      const entity = mention === undefined ? null : (input.entityOf[document]![mention.i] ?? null);
      return `age:${entity ?? `${document}:${at}`}`;
    }
    if (quantity.kind === 'measure') {
      const word = quantity.text.split(/\s+/u).find((w, n) => n > 0 && !/\p{Nd}/u.test(w));
      return `measure:${quantity.unit}:${word === undefined ? '' : (UNIT_FORMS[fold(word).slice(0, 3)] ?? fold(word).slice(0, 4))}`;
    }
    return '';
  }

  function changing(document: number, at: number, sentence: { first: number; last: number }): boolean {
    const features = input.contexts.tokenFeatures(document);
    for (let k = Math.max(sentence.first, at - 6); k < Math.min(sentence.last, at + 6); k += 1) if (features[k]?.startsWith('w:') === true && CHANGE.has(features[k]!.slice(2))) return true;
    return false;
  }

  function periodOf(document: number, quantity: Quantity, at: number): string | null {
    const reading = input.readings[document]!;
    const { tokens } = reading.text;
    let last = at;
    while (last < tokens.length && tokens[last]!.start < quantity.end) last += 1;
    const to = tokens[Math.min(tokens.length - 1, last + 5)]!.end;
    for (const t of reading.timexes) {
      if (t.start < quantity.end || t.start > to) continue;
      if (t.reading.kind === 'set') return t.reading.iso;
      if (t.reading.kind === 'duration') return t.reading.iso === 'PT24H' ? 'P1D' : t.reading.iso;
    }
    for (const q of reading.quantities) {
      if (q.start < quantity.end || q.start > to || q.kind !== 'measure') continue;
      if (q.unit === 'h' || q.unit === 'd' || q.unit === 'mon' || q.unit === 'yr' || q.unit === 's' || q.unit === 'min')
        return q.unit === 'h' && q.value === 24 ? 'P1D' : `P${q.value}${q.unit}`;
    }
    return null;
  }
}

function unitClass(q: Quantity): string {
  if (q.kind === 'money') return 'money';
  return `${q.kind}:${q.unit ?? ''}`;
}

/** A figure of a moving quantity told for another moment: says why, or null where the moments are the same. */
function movesBetween(a: Figure, b: Figure): string | null {
  if (!MOVING.has(a.subject) && !a.changing && !b.changing) return null;
  if (a.moment === null || b.moment === null) return 'the figure moves, and one source is undated';
  const sameDay = a.moment.from === b.moment.from && a.moment.to === b.moment.to && a.moment.from === a.moment.to;
  return sameDay ? null : `the figure moves: one is for ${a.moment.from}, the other for ${b.moment.from}`;
}

export type SlipStrength = 'strong' | 'medium' | 'weak' | 'none';

/**
 * How much one figure looks like a slip of the other: digits exchanged, one changed, one lost or doubled, a decimal point
 * moved. `strong` where three or more digits are otherwise the same, `weak` where any two figures of the size might.
 */
export function slipStrength(a: number, b: number): SlipStrength {
  if (a === b) return 'none';
  const x = digits(a);
  const y = digits(b);
  const length = Math.min(x.length, y.length);
  if (x === y) return x.length >= 2 ? 'medium' : 'weak'; // only the decimal point or the zeros differ
  if (length < 2) return 'none';
  if (x.length === y.length) {
    const different = [...x].filter((c, i) => c !== y[i]).length;
    if (different === 2 && [...x].sort().join('') === [...y].sort().join('')) return length >= 3 ? 'strong' : 'medium';
    if (different === 1) return length >= 4 ? 'strong' : length === 3 ? 'medium' : 'weak';
    return 'none';
  }
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (long.length - short.length !== 1) return 'none';
  for (let i = 0; i < long.length; i += 1) if (long.slice(0, i) + long.slice(i + 1) === short) return length >= 3 ? 'medium' : 'weak';
  return 'none';
}

const digits = (n: number): string =>
  String(n)
    .replace('.', '')
    .replace(/^0+|0+$/gu, '');
