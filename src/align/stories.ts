import { disjointSets } from '../groups.js';
import type { Token } from '../language/tokens.js';
import { soundKey } from '../names/keys.js';
import type { Reading } from '../reading.js';

/**
 * Groups documents into stories: articles that report one affair. By names, places and rare words, weighted by how few
 * documents have them; candidate pairs come from an inverted index, and clusters join by average similarity, so that
 * one shared name does not chain a whole day together.
 * @returns for each document the number of its story (the smallest document index in it)
 */
export function groupStories(readings: readonly Reading[]): number[] {
  const vectors = readings.map(documentFeatures);
  const n = readings.length;
  const df = new Map<string, number>();
  for (const vector of vectors) for (const feature of vector.keys()) df.set(feature, (df.get(feature) ?? 0) + 1);
  // sixty unseen documents stand for the rest of the press, so that a folder of six does not look like all there is
  const idf = (feature: string): number => Math.log((n + 60) / (df.get(feature)! + 1.5));
  const weighted = vectors.map((vector) => {
    const out = new Map<string, number>();
    let norm = 0;
    for (const [feature, base] of vector) {
      const w = base * idf(feature);
      out.set(feature, w);
      norm += w * w;
    }
    return { weights: out, norm: Math.sqrt(norm) || 1 };
  });
  const index = new Map<string, { documents: number[]; weights: number[] }>();
  weighted.forEach((v, i) => {
    for (const [feature, w] of v.weights) {
      if (df.get(feature)! < 2) continue;
      let entry = index.get(feature);
      if (entry === undefined) {
        entry = { documents: [], weights: [] };
        index.set(feature, entry);
      }
      entry.documents.push(i);
      entry.weights.push(w);
    }
  });
  const common = Math.max(40, n * 0.06);
  const sims = new Map<number, Map<number, number>>();
  const dots = new Float64Array(n);
  for (let i = 0; i < n; i += 1) {
    const met: number[] = [];
    for (const [feature, w] of weighted[i]!.weights) {
      const entry = index.get(feature);
      if (entry === undefined || entry.documents.length > common) continue;
      const { documents, weights } = entry;
      for (let k = documents.length - 1; k >= 0; k -= 1) {
        const j = documents[k]!;
        if (j <= i) break;
        if (dots[j] === 0) met.push(j);
        dots[j] = dots[j]! + w * weights[k]!;
      }
    }
    const row = new Map<number, number>();
    for (const j of met) {
      row.set(j, dots[j]! / (weighted[i]!.norm * weighted[j]!.norm));
      dots[j] = 0;
    }
    sims.set(i, row);
  }
  const sim = (a: number, b: number): number => sims.get(Math.min(a, b))!.get(Math.max(a, b)) ?? 0;
  // a whole day's press has more that is only similar than a folder that somebody put together
  const average = AVERAGE + CROWD * Math.min(1, n / 200);
  // of a handful put together by hand less is enough, and two languages have few words in common that the lexicons know
  const scale = (a: number, b: number): number =>
    n > COLLECTED
      ? 1
      : readings[a]!.document.language !== readings[b]!.document.language
        ? ACROSS_LANGUAGES
        : n <= FEW
          ? SIDE_BY_SIDE
          : HANDFUL;
  const pairs: { a: number; b: number; s: number }[] = [];
  for (const [a, row] of sims) for (const [b, s] of row) if (s >= LINK * scale(a, b)) pairs.push({ a, b, s });
  pairs.sort((x, y) => y.s - x.s || x.a - y.a || x.b - y.b);
  const sets = disjointSets(n);
  const members = new Map<number, number[]>(readings.map((_, i) => [i, [i]]));
  for (const { a, b } of pairs) {
    const x = sets.find(a);
    const y = sets.find(b);
    if (x === y) continue;
    const left = members.get(x)!;
    const right = members.get(y)!;
    let total = 0;
    for (const p of left) for (const q of right) total += sim(p, q) / scale(p, q);
    if (total / (left.length * right.length) < average) continue;
    const root = sets.union(x, y);
    members.set(root, [...left, ...right]);
  }
  // an article told from far off (a reportage, an association's file) joins the one story that it is clearly nearest to
  const alone = readings.map((_, i) => i).filter((i) => members.get(sets.find(i))!.length === 1);
  const groups = new Map<number, readonly number[]>();
  readings.forEach((_, i) => {
    const root = sets.find(i);
    if (members.get(root)!.length > 1) groups.set(root, members.get(root)!);
  });
  const near = neighbours(sims, n);
  for (const i of alone) {
    const ranked = [...new Set([...near[i]!].map((j) => sets.find(j)))]
      .flatMap((root) => {
        const group = groups.get(root);
        if (group === undefined) return [];
        const all = group.map((j) => sim(i, j));
        return [{ root, average: all.reduce((x, y) => x + y, 0) / all.length, top: Math.max(...all) }];
      })
      .sort((x, y) => y.average - x.average || x.root - y.root);
    const [first, second] = ranked;
    if (first === undefined) continue;
    // what somebody put together by hand is mostly about one affair
    const collected = n <= COLLECTED && members.get(sets.find(first.root))!.length * 2 >= n;
    if (first.average < (collected ? COLLECTED_AVERAGE : LOOSE_AVERAGE) || first.top < (collected ? COLLECTED_TOP : LOOSE_TOP)) continue;
    if (second !== undefined && second.average > first.average * 0.6) continue;
    sets.union(first.root, i);
  }
  return readings.map((_, i) => sets.find(i));
}

function neighbours(sims: ReadonlyMap<number, ReadonlyMap<number, number>>, n: number): ReadonlySet<number>[] {
  const out = Array.from({ length: n }, () => new Set<number>());
  for (const [a, row] of sims) {
    for (const [b, s] of row) {
      if (s < COLLECTED_TOP) continue;
      out[a]!.add(b);
      out[b]!.add(a);
    }
  }
  return out;
}

/** Cosine from which two documents may be one story, and the average that two groups need. */
const LINK = 0.16;
/** Two or three articles are put side by side because they tell one thing: less shows it. */
const FEW = 3;
const SIDE_BY_SIDE = 0.45;
const AVERAGE = 0.1;
const CROWD = 0.06;
/** The same for an article that would otherwise stand alone. */
const LOOSE_TOP = 0.12;
const LOOSE_AVERAGE = 0.07;
/** Articles of a folder that somebody put together, and the same for the story that most of it is about. */
const COLLECTED = 14;
/** How much of the usual likeness is enough there, in one language and in two. */
const HANDFUL = 0.7;
const ACROSS_LANGUAGES = 0.35;
const COLLECTED_TOP = 0.09;
const COLLECTED_AVERAGE = 0.05;

/** Features of a document with base weights: names weigh most, then places, institutions, unknown words, ordinary words. */
function documentFeatures(reading: Reading): Map<string, number> {
  const out = new Map<string, number>();
  const add = (feature: string, weight: number) => out.set(feature, Math.min(weight * 2, (out.get(feature) ?? 0) + weight));
  for (const mention of reading.mentions) {
    if (mention.type === 'person' && mention.parts.length > 0) add(`n:${soundKey(mention.parts.at(-1)!)}`, 2);
    if (mention.type === 'person' && mention.office !== null && (mention.office.portfolio !== null || mention.office.institution !== null))
      add(`o:${mention.office.function}:${mention.office.portfolio ?? mention.office.institution}`, 1);
    if (mention.type === 'place') {
      if (mention.known?.startsWith('country:') === true) add(mention.known, 0.8);
      else if (mention.known !== null) add(mention.known, 1.6);
      else for (const part of mention.parts) add(`l:${soundKey(part)}`, 1.6);
    }
    if (mention.type === 'organization' && mention.confidence >= 0.7) add(`g:${mention.known ?? mention.parts.join(' ')}`, 1);
  }
  for (const token of reading.text.tokens) {
    const word = featureWord(token);
    if (word !== null) add(word.feature, word.weight);
    for (const sound of soundsOf(token)) add(`k:${sound}`, SOUND);
  }
  return out;
}

function featureWord(token: Token): { feature: string; weight: number } | null {
  if (token.kind !== 'word' || token.norm.length < 3) return null;
  const first = token.analyses[0];
  if (first === undefined) return { feature: `u:${loose(token.norm.replace(/^(?:و?ال|بال|لل|و|ب|ل)(?=\p{L}{4})/u, ''))}`, weight: 0.8 };
  if (first.sense.tags.includes('function') || first.sense.pos === 'numeral') return null;
  if (first.sense.pos === 'noun' || first.sense.pos === 'masdar')
    return { feature: `w:${first.sense.concept ?? first.sense.lemma}`, weight: 0.5 };
  if (first.sense.pos === 'verb') return { feature: `w:${first.sense.concept ?? first.sense.lemma}`, weight: 0.25 };
  return null;
}

/** Weight of a word that no lexicon knows, by its sounds: what a name is written as in two scripts. */
const SOUND = 0.8;
/** Sounds below which a key is shared by chance. */
const SOUNDS = 3;

/** Sounds of a word that is a name or foreign: the same in every script. A letter before it may be written on it, or be its first. */
export function soundsOf(token: Token): string[] {
  if (token.kind !== 'word' || token.norm.length < 4 || token.analyses.length > 0) return [];
  const forms = /^\p{Script=Latin}/u.test(token.text)
    ? /^\p{Lu}/u.test(token.text)
      ? [token.text.replace(/['’]s$/u, '')]
      : []
    : [token.norm, token.norm.replace(/^[وفبلك]?(?:ال|لل)?(?=\p{L}{4})/u, '')];
  return [...new Set(forms.map((form) => soundKey(form)))].filter((key) => key.length >= SOUNDS);
}

/** A spelling without its long vowels' quarrels: enough to bring variants together. */
function loose(part: string): string {
  return part
    .replace(/^ال(?=\p{L}{3})/u, '')
    .replace(/[جغقك]/gu, 'ج')
    .replace(/(?<=\p{L})[اويه](?=\p{L}|$)/gu, '');
}
