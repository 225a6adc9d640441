import { type EntityOf, tokenAt } from './context.js';
import { push } from './groups.js';
import { idiomAt } from './language/idioms.js';
import type { Lexicon } from './language/lexicon.js';
import { type Meaning, meaningOf, phraseMeaning } from './language/meaning.js';
import type { Span } from './model.js';
import type { Reading } from './reading.js';

/** A word with content, or the first of a name, as passages are compared by it. */
interface Word extends Meaning {
  /** The entity that a name stands for. */
  readonly entity: string | null;
}

/** A word of a passage and how near it stands to the passage's middle, 0–1. */
export interface Placed {
  readonly word: Word;
  readonly token: number;
  readonly near: number;
}

/** What two words have in common: an entity, a concept or a field, and its weight. */
interface Tie {
  readonly what: string;
  readonly weight: number;
  /** Tokens of the two words. */
  readonly a: number;
  readonly b: number;
}

/** How much two passages tell the same, by words that mean the same in whatever language. */
export interface Likeness {
  /** Weights of the ties, each word tied once and each tie counted once. */
  readonly sum: number;
  /** `sum` against what both passages weigh, about 0–1. */
  readonly cosine: number;
  /** Heaviest first. */
  readonly ties: readonly Tie[];
}

/** Passages of a folder and how alike they are. */
export interface Passages {
  /** The words around a span in its sentence, `skip` left out. */
  readonly around: (
    document: number,
    focus: Span,
    options?: { readonly reach?: number; readonly skip?: readonly Span[] },
  ) => readonly Placed[];
  /** All words of a sentence; none where there is no such sentence. */
  readonly sentence: (document: number, index: number) => readonly Placed[];
  readonly likeness: (story: number, a: readonly Placed[], b: readonly Placed[]) => Likeness;
  /** What each sentence of one document can have in common with each of another of its story at most: quickly found, and never too little. */
  readonly bounds: (a: number, b: number) => readonly Float64Array[];
  /** Likeness of two sentences, remembered. */
  readonly ofSentences: (a: readonly [document: number, index: number], b: readonly [document: number, index: number]) => Likeness;
}

/** What a tie is worth beside its rarity in the story: names say most, words of one field least. */
const WORTH = { entity: 1.3, concept: 1, field: 0.6 } as const;
/** Sentences that every story has besides its own, so that few words are common in a short one. */
const SMOOTHING = 30;
const NOTHING: Likeness = { sum: 0, cosine: 0, ties: [] };
const NO_WORDS: readonly Placed[] = [];

/**
 * How passages of a folder's articles are held against each other. Words meet by any of their senses and by semantic field, weighted
 * by how few sentences of the story speak of it.
 * @param lexiconOf the lexicon of a document's language, for phrases of several words; null where none is
 */
export function buildPassages(
  readings: readonly Reading[],
  entityOf: EntityOf,
  stories: readonly number[],
  lexiconOf: (language: string) => Lexicon | null,
): Passages {
  const wordsOf: (readonly (Word | null)[] | undefined)[] = [];
  const words = (document: number): readonly (Word | null)[] => {
    wordsOf[document] ??= readWords(readings[document]!, entityOf[document]!, lexiconOf(readings[document]!.document.language));
    return wordsOf[document]!;
  };
  const stats = new Map<number, Rarities>();
  const raritiesOf = (story: number): Rarities => {
    let known = stats.get(story);
    if (known === undefined) {
      known = raritiesIn(readings, stories, story, words);
      stats.set(story, known);
    }
    return known;
  };
  /** The words of a passage that bear each key, remembered for as long as the passage is. */
  const bearers = new WeakMap<readonly Placed[], ReadonlyMap<string, readonly number[]>>();
  const bearersOf = (passage: readonly Placed[]): ReadonlyMap<string, readonly number[]> => {
    let known = bearers.get(passage);
    if (known === undefined) {
      known = indexKeys(passage);
      bearers.set(passage, known);
    }
    return known;
  };
  const masses = new WeakMap<readonly Placed[], number>();
  const massOf = (rarities: Rarities, passage: readonly Placed[]): number => {
    let known = masses.get(passage);
    if (known === undefined) {
      known = passage.reduce((total, { word, near }) => total + weightOf(rarities, word) * near, 0);
      masses.set(passage, known);
    }
    return known;
  };
  const likeness = (story: number, a: readonly Placed[], b: readonly Placed[]): Likeness => {
    const rarities = raritiesOf(story);
    const others = bearersOf(b);
    const pairs: { i: number; j: number; what: string; weight: number }[] = [];
    for (const [i, { word, near }] of a.entries())
      for (const [j, { what, weight }] of tiesOf(rarities, word, others))
        pairs.push({ i, j, what, weight: weight * Math.sqrt(near * b[j]!.near) });
    if (pairs.length === 0) return NOTHING;
    pairs.sort((p, q) => q.weight - p.weight || p.i - q.i || p.j - q.j);
    const [left, right, used] = [new Set<number>(), new Set<number>(), new Set<string>()];
    const ties: Tie[] = [];
    let sum = 0;
    for (const { i, j, what, weight } of pairs) {
      if (left.has(i) || right.has(j)) continue;
      left.add(i);
      right.add(j);
      // a word said twice is no second tie
      if (used.has(what)) continue;
      used.add(what);
      ties.push({ what, weight, a: a[i]!.token, b: b[j]!.token });
      sum += weight;
    }
    const all = Math.sqrt(massOf(rarities, a) * massOf(rarities, b));
    return { sum, cosine: all === 0 ? 0 : sum / all, ties };
  };
  const sentenceWords: (readonly Placed[])[][] = readings.map(() => []);
  const sentence = (document: number, index: number): readonly Placed[] => {
    const at = readings[document]!.text.sentences[index];
    if (at === undefined) return NO_WORDS;
    let known = sentenceWords[document]![index];
    if (known === undefined) {
      const own = words(document);
      const placed: Placed[] = [];
      for (let k = at.first; k < at.last; k += 1) if (own[k] != null) placed.push({ word: own[k]!, token: k, near: 1 });
      known = placed;
      sentenceWords[document]![index] = known;
    }
    return known;
  };
  // every sentence of the folder has a number
  const before: number[] = [];
  let sentences = 0;
  for (const { text } of readings) {
    before.push(sentences);
    sentences += text.sentences.length;
  }
  const sentencePairs = new Map<number, Likeness>();
  const keysOfSentences: (readonly ReadonlySet<string>[] | undefined)[] = [];
  const keysIn = (document: number): readonly ReadonlySet<string>[] => {
    keysOfSentences[document] ??= readings[document]!.text.sentences.map(
      (_, i) => new Set(sentence(document, i).flatMap(({ word }) => keysOf(word))),
    );
    return keysOfSentences[document]!;
  };
  const bounds = (a: number, b: number): readonly Float64Array[] => {
    const rarities = raritiesOf(stories[a]!);
    const others = keysIn(b);
    const bearing = new Map<string, number[]>();
    for (const [j, keys] of others.entries()) for (const key of keys) push(bearing, key, j);
    return keysIn(a).map((keys) => {
      const row = new Float64Array(others.length);
      for (const key of keys) {
        const weight = worthOf(key) * rarities.of(key);
        for (const j of bearing.get(key) ?? []) row[j]! += weight;
      }
      return row;
    });
  };
  return {
    likeness,
    sentence,
    bounds,
    ofSentences: (a, b) => {
      const [x, y] = [sentence(...a), sentence(...b)];
      if (x.length === 0 || y.length === 0) return NOTHING;
      const key = (before[a[0]]! + a[1]) * sentences + before[b[0]]! + b[1];
      let known = sentencePairs.get(key);
      if (known === undefined) {
        known = likeness(stories[a[0]]!, x, y);
        sentencePairs.set(key, known);
      }
      return known;
    },
    around: (document, focus, { reach = 14, skip = [] } = {}) => {
      const { tokens, sentences } = readings[document]!.text;
      const first = tokenAt(tokens, focus.start);
      if (tokens[first] === undefined) return [];
      const { first: from, last: to } = sentences[tokens[first].sentence]!;
      let last = first;
      while (last + 1 < tokens.length && tokens[last + 1]!.start < focus.end) last += 1;
      const own = words(document);
      const out: Placed[] = [];
      for (let k = Math.max(from, first - reach); k < Math.min(to, last + 1 + reach); k += 1) {
        const word = own[k];
        const token = tokens[k]!;
        if (word == null || skip.some((s) => token.start < s.end && s.start < token.end)) continue;
        const distance = k < first ? first - k : k > last ? k - last : 0;
        out.push({ word, token: k, near: distance <= 5 ? 1 : distance <= 10 ? 0.75 : 0.5 });
      }
      return out;
    },
  };
}

const NO_MEANING: Meaning = { concepts: [], fields: [] };

function readWords(reading: Reading, entities: readonly (string | null)[], lexicon: Lexicon | null): readonly (Word | null)[] {
  const { tokens } = reading.text;
  const { language } = reading.document;
  const out: (Word | null)[] = tokens.map((token) => {
    const meaning = meaningOf(token, language);
    return meaning === null ? null : { ...meaning, entity: null };
  });
  if (lexicon !== null)
    for (const token of tokens) {
      const phrase = phraseMeaning(lexicon, tokens, token.index);
      if (phrase === null) continue;
      const own = out[token.index] ?? NO_MEANING;
      out[token.index] = { entity: null, concepts: union(own.concepts, phrase.concepts), fields: union(own.fields, phrase.fields) };
    }
  for (const token of tokens) {
    const idiom = idiomAt(tokens, token.index, language);
    if (idiom === null) continue;
    const own = out[token.index] ?? NO_MEANING;
    out[token.index] = { entity: null, concepts: own.concepts, fields: union(own.fields, idiom.fields) };
  }
  reading.mentions.forEach((mention, index) => {
    const entity = entities[index] ?? null;
    if (entity === null) return;
    const first = tokenAt(tokens, mention.start);
    for (let k = first; k < tokens.length && tokens[k]!.start < mention.end; k += 1) {
      // the words of an institution's name have their own content
      if (mention.type === 'organization') {
        if (k === first) out[k] = { ...(out[k] ?? NO_MEANING), entity };
      } else out[k] = k === first ? { ...NO_MEANING, entity } : null;
    }
  });
  return out;
}

const union = (a: readonly string[], b: readonly string[]): readonly string[] => [...new Set([...a, ...b])];

/** How rare each key is among the sentences of a story. */
class Rarities {
  readonly #sentences: number;
  readonly #counts: ReadonlyMap<string, number>;
  readonly #known = new Map<string, number>();

  constructor(sentences: number, counts: ReadonlyMap<string, number>) {
    this.#sentences = sentences;
    this.#counts = counts;
  }

  of(key: string): number {
    let known = this.#known.get(key);
    if (known === undefined) {
      known = Math.log((this.#sentences + SMOOTHING) / ((this.#counts.get(key) ?? 0) + 1));
      this.#known.set(key, known);
    }
    return known;
  }
}

const worthOf = (key: string): number => (key.startsWith('e:') ? WORTH.entity : key.startsWith('f:') ? WORTH.field : WORTH.concept);

const weightOf = (rarities: Rarities, word: Word): number =>
  word.entity !== null
    ? WORTH.entity * rarities.of(`e:${word.entity}`)
    : word.concepts.length === 0
      ? 0
      : Math.min(...word.concepts.map((c) => rarities.of(c)));

/** What a word has in common with each of another passage's words, by their places: a name or a concept, and only without either a field. */
function tiesOf(
  rarities: Rarities,
  { entity, concepts, fields }: Word,
  others: ReadonlyMap<string, readonly number[]>,
): ReadonlyMap<number, Pick<Tie, 'what' | 'weight'>> {
  const out = new Map<number, Pick<Tie, 'what' | 'weight'>>();
  const tie = (what: string, worth: number, over: ReadonlySet<number> | null) => {
    const bearing = others.get(what);
    if (bearing === undefined) return;
    const weight = worth * rarities.of(what);
    for (const j of bearing) if (over?.has(j) !== true && weight > (out.get(j)?.weight ?? -1)) out.set(j, { what, weight });
  };
  if (entity !== null) tie(`e:${entity}`, WORTH.entity, null);
  for (const c of concepts) tie(c, WORTH.concept, null);
  if (fields.length > 0) {
    const sure = new Set(out.keys());
    for (const f of fields) tie(`f:${f}`, WORTH.field, sure);
  }
  return out;
}

/** Places of the words in a passage by what they can be tied by. */
function indexKeys(passage: readonly Placed[]): ReadonlyMap<string, readonly number[]> {
  const out = new Map<string, number[]>();
  for (const [j, { word }] of passage.entries()) for (const key of keysOf(word)) push(out, key, j);
  return out;
}

function keysOf({ entity, concepts, fields }: Word): readonly string[] {
  return [...(entity === null ? [] : [`e:${entity}`]), ...concepts, ...fields.map((f) => `f:${f}`)];
}

function raritiesIn(
  readings: readonly Reading[],
  stories: readonly number[],
  story: number,
  words: (document: number) => readonly (Word | null)[],
): Rarities {
  const counts = new Map<string, number>();
  let sentences = 0;
  readings.forEach(({ text }, document) => {
    if (stories[document] !== story) return;
    const own = words(document);
    sentences += text.sentences.length;
    for (const { first, last } of text.sentences) {
      const seen = new Set<string>();
      for (let k = first; k < last; k += 1) {
        const word = own[k];
        if (word != null) for (const key of keysOf(word)) seen.add(key);
      }
      for (const key of seen) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  });
  return new Rarities(sentences, counts);
}
