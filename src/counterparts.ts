import type { Passages } from './passages.js';
import type { Reading } from './reading.js';

/** A sentence: its document and its index there. */
type SentenceAt = readonly [document: number, sentence: number];

/** Sentences of two articles that tell the same. */
export interface Counterpart {
  readonly a: SentenceAt;
  readonly b: SentenceAt;
  /** 0–1. */
  readonly strength: number;
}

/** Which sentences of two articles tell the same, whatever their words. */
export interface Counterparts {
  readonly pairs: readonly Counterpart[];
  /** How sure a pair of sentences is one of these, 0–1; 0 where it is none. */
  readonly strength: (a: SentenceAt, b: SentenceAt) => number;
}

/** Articles of a story beyond which its sentences are too many to be held against each other. */
const MANY = 24;
/** Share that the sentences before and after have in what a sentence tells. */
const NEIGHBOURS = 0.25;
const AROUND = [
  [-1, 0],
  [1, 0],
  [0, -1],
  [0, 1],
  [-1, -1],
] as const;
/** What two sentences must have in common if each is the likest to the other, and if one of them is. */
const BOTH_WAYS = 5;
const ONE_WAY = 10;

/** What they must have in common themselves, their neighbours aside. */
const LEAST = 3;

/** Finds for each sentence the one of every other article of its story that is likest to it. */
export function findCounterparts(readings: readonly Reading[], stories: readonly number[], passages: Passages): Counterparts {
  const members = new Map<number, number[]>();
  stories.forEach((story, document) => {
    members.set(story, [...(members.get(story) ?? []), document]);
  });
  const pairs: Counterpart[] = [];
  // every sentence of the folder has a number
  const before: number[] = [];
  let sentences = 0;
  for (const { text } of readings) {
    before.push(sentences);
    sentences += text.sentences.length;
  }
  const keyOf = (a: SentenceAt, b: SentenceAt): number => (before[a[0]]! + a[1]) * sentences + before[b[0]]! + b[1];
  const strengths = new Map<number, number>();
  for (const documents of members.values()) {
    if (documents.length < 2 || documents.length > MANY) continue;
    for (const [n, p] of documents.entries())
      for (const q of documents.slice(n + 1)) {
        const table = likenesses(p, q);
        const rows = table.map((row) => Math.max(...row));
        const columns = (table[0] ?? []).map((_, j) => Math.max(...table.map((row) => row[j]!)));
        for (const [i, row] of table.entries())
          for (const [j, value] of row.entries()) {
            const ways = (value === rows[i] ? 1 : 0) + (value === columns[j] ? 1 : 0);
            if (ways === 0 || value < (ways === 2 ? BOTH_WAYS : ONE_WAY)) continue;
            const strength = Math.min(1, (ways === 2 ? 0.5 : 0.2) + value / 30);
            pairs.push({ a: [p, i], b: [q, j], strength });
            strengths.set(keyOf([p, i], [q, j]), strength);
          }
      }
  }
  return {
    pairs,
    strength: (a, b) => strengths.get(a[0] < b[0] ? keyOf(a, b) : keyOf(b, a)) ?? 0,
  };

  /** What each sentence of one article has in common with each of another, and their neighbours with theirs. */
  function likenesses(p: number, q: number): number[][] {
    return passages.bounds(p, q).map((bounds, i) =>
      Array.from(bounds, (bound, j) => {
        if (bound < LEAST) return 0;
        const own = passages.ofSentences([p, i], [q, j]).sum;
        if (own < LEAST) return 0;
        const beside = AROUND.reduce((sum, [x, y]) => sum + passages.ofSentences([p, i + x], [q, j + y]).sum, 0);
        return own + NEIGHBOURS * beside;
      }),
    );
  }
}
