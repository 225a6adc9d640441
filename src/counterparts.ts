import type { Passages } from './passages.js';

/** A sentence: its document and its index there. */
type SentenceAt = readonly [document: number, sentence: number];

/** Sentences of two articles that tell the same. */
interface Counterpart {
  readonly a: SentenceAt;
  readonly b: SentenceAt;
  /** 0–1. */
  readonly strength: number;
}

/** Which sentences of two articles tell the same, whatever their words. Both articles are of one story. */
export interface Counterparts {
  /** Each sentence with the one of the other article that is likest to it; found when first asked for. */
  readonly between: (p: number, q: number) => readonly Counterpart[];
  /** How sure a pair of sentences is one of these, 0–1; 0 where it is none. */
  readonly strength: (a: SentenceAt, b: SentenceAt) => number;
}

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

/** Holds the sentences of articles against each other. */
export function buildCounterparts(passages: Passages): Counterparts {
  const known = new Map<string, readonly Counterpart[]>();
  const between = (p: number, q: number): readonly Counterpart[] => {
    const [x, y] = p < q ? [p, q] : [q, p];
    const key = `${x}|${y}`;
    const found = known.get(key) ?? find(x, y);
    known.set(key, found);
    return found;
  };
  return {
    between,
    strength: (a, b) => {
      const [x, y] = a[0] < b[0] ? [a, b] : [b, a];
      return between(x[0], y[0]).find((pair) => pair.a[1] === x[1] && pair.b[1] === y[1])?.strength ?? 0;
    },
  };

  function find(p: number, q: number): readonly Counterpart[] {
    const out: Counterpart[] = [];
    const table = likenesses(p, q);
    const rows = table.map((row) => Math.max(...row));
    const columns = (table[0] ?? []).map((_, j) => Math.max(...table.map((row) => row[j]!)));
    for (const [i, row] of table.entries())
      for (const [j, value] of row.entries()) {
        const ways = (value === rows[i] ? 1 : 0) + (value === columns[j] ? 1 : 0);
        if (ways === 0 || value < (ways === 2 ? BOTH_WAYS : ONE_WAY)) continue;
        out.push({ a: [p, i], b: [q, j], strength: Math.min(1, (ways === 2 ? 0.5 : 0.2) + value / 30) });
      }
    return out;
  }

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
