import { push } from './groups.js';
import { contentKey, type Token } from './language/tokens.js';
import type { Span } from './model.js';
import type { Reading } from './reading.js';

/**
 * What surrounds a fact, as features that can be compared across documents: entities, and concepts or lemmas of content
 * words, weighted by how few sentences of the story have them.
 */
export interface Contexts {
  /** Features of a token range, nearer to `focus` heavier; `skip` spans leave nothing. */
  readonly around: (
    document: number,
    focus: Span,
    options?: { readonly reach?: number; readonly skip?: readonly Span[] },
  ) => ReadonlyMap<string, number>;
  /** Feature of each token, null for function words. */
  readonly tokenFeatures: (document: number) => readonly (string | null)[];
  readonly weight: (document: number, feature: string) => number;
}

/** Entity id by document and mention index. */
export type EntityOf = readonly (readonly (string | null)[])[];

export function buildContexts(readings: readonly Reading[], entityOf: EntityOf, stories: readonly number[]): Contexts {
  const features = readings.map((reading, document) => {
    const { tokens } = reading.text;
    const out: (string | null)[] = tokens.map((t) => contentFeature(t));
    reading.mentions.forEach((mention, index) => {
      const entity = entityOf[document]![index] ?? null;
      if (entity === null) return;
      let first = true;
      for (let k = tokenAt(tokens, mention.start); k < tokens.length && tokens[k]!.start < mention.end; k += 1) {
        if (mention.type === 'organization') {
          if (first && out[k] === null) out[k] = `e:${entity}`;
        } else out[k] = first ? `e:${entity}` : null;
        first = false;
      }
    });
    return out;
  });
  const sentenceCount = new Map<number, number>();
  const sf = new Map<number, Map<string, number>>();
  readings.forEach((reading, document) => {
    const story = stories[document]!;
    const counts = sf.get(story) ?? new Map<string, number>();
    sf.set(story, counts);
    sentenceCount.set(story, (sentenceCount.get(story) ?? 0) + reading.text.sentences.length);
    for (const sentence of reading.text.sentences) {
      const seen = new Set<string>();
      for (let k = sentence.first; k < sentence.last; k += 1) {
        const f = features[document]![k];
        if (f !== null && f !== undefined) seen.add(f);
      }
      for (const f of seen) counts.set(f, (counts.get(f) ?? 0) + 1);
    }
  });
  const weights = new Map<number, Map<string, number>>();
  const weight = (document: number, feature: string): number => {
    const story = stories[document]!;
    let known = weights.get(story);
    if (known === undefined) {
      known = new Map();
      weights.set(story, known);
    }
    let value = known.get(feature);
    if (value === undefined) {
      const idf = Math.log((sentenceCount.get(story)! + 30) / ((sf.get(story)!.get(feature) ?? 0) + 1));
      value = feature.startsWith('e:') ? idf * 1.4 : idf;
      known.set(feature, value);
    }
    return value;
  };
  return {
    weight,
    tokenFeatures: (document) => features[document]!,
    around: (document, focus, { reach = 14, skip = [] } = {}) => {
      const { tokens, sentences } = readings[document]!.text;
      const at = tokenAt(tokens, focus.start);
      const token = tokens[at];
      const out = new Map<string, number>();
      if (token === undefined) return out;
      const sentence = sentences[token.sentence]!;
      let lastFocus = at;
      while (lastFocus + 1 < tokens.length && tokens[lastFocus + 1]!.start < focus.end) lastFocus += 1;
      const from = Math.max(sentence.first, at - reach);
      const to = Math.min(sentence.last, lastFocus + 1 + reach);
      for (let k = from; k < to; k += 1) {
        const feature = features[document]![k];
        if (feature === null || feature === undefined) continue;
        const t = tokens[k]!;
        if (skip.some((s) => t.start < s.end && s.start < t.end)) continue;
        const distance = k < at ? at - k : k > lastFocus ? k - lastFocus : 0;
        const nearness = distance <= 5 ? 1 : distance <= 10 ? 0.7 : 0.45;
        const w = weight(document, feature) * nearness;
        if (w > (out.get(feature) ?? 0)) out.set(feature, w);
      }
      return out;
    },
  };
}

function contentFeature(token: Token): string | null {
  const word = contentKey(token);
  return word === null ? null : `w:${word}`;
}

/** Cosine of two weighted feature sets, 0–1, and the shared features, heaviest first. */
export function similarity(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): { score: number; shared: readonly string[] } {
  let dot = 0;
  let na = 0;
  let nb = 0;
  const shared: { f: string; w: number }[] = [];
  for (const [f, w] of a) {
    na += w * w;
    const v = b.get(f);
    if (v !== undefined) {
      dot += w * v;
      shared.push({ f, w: w * v });
    }
  }
  for (const v of b.values()) nb += v * v;
  shared.sort((x, y) => y.w - x.w || (x.f < y.f ? -1 : 1));
  return { score: na === 0 || nb === 0 ? 0 : dot / Math.sqrt(na * nb), shared: shared.map((s) => s.f) };
}

/** Index of the first token that ends after an offset. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (tokens[mid]!.end <= offset) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** The words of a span, folded, without punctuation. */
export function wordsOf(tokens: readonly Token[], { start, end }: Span): string[] {
  const words: string[] = [];
  for (let k = tokenAt(tokens, start); k < tokens.length && tokens[k]!.start < end; k += 1)
    if (tokens[k]!.kind !== 'punctuation') words.push(tokens[k]!.norm);
  return words;
}

/** Documents by story, stories of one document left out. */
export function byStory(stories: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const out = new Map<number, number[]>();
  stories.forEach((story, document) => {
    push(out, story, document);
  });
  for (const [story, documents] of out) if (documents.length < 2) out.delete(story);
  return out;
}
