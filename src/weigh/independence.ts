import { disjointSets, push } from '../groups.js';
import type { Reading } from '../reading.js';

/** Words in one shingle, and the share of the shorter article's shingles from which it counts as a copy. */
const SHINGLE = 6;
const COPY = 0.5;

/**
 * Which documents are copies or light rewrites of one text: they count as one witness. Shingles of six folded words in an inverted index.
 * @returns for each document the number of its witness (the smallest document index that shares its text)
 */
export function findWitnesses(readings: readonly Pick<Reading, 'text'>[]): number[] {
  const sets = disjointSets(readings.length);
  const index = new Map<string, number[]>();
  const sizes: number[] = [];
  readings.forEach((reading, document) => {
    const words = reading.text.tokens.filter((t) => t.kind !== 'punctuation').map((t) => t.norm);
    const seen = new Set<string>();
    for (let k = 0; k + SHINGLE <= words.length; k += 1) seen.add(words.slice(k, k + SHINGLE).join(' '));
    sizes.push(seen.size);
    for (const s of seen) push(index, s, document);
  });
  const common = new Map<number, number>();
  for (const list of index.values()) {
    if (list.length < 2 || list.length > 50) continue;
    for (let i = 0; i < list.length; i += 1) {
      for (let j = i + 1; j < list.length; j += 1) {
        const key = list[i]! * readings.length + list[j]!;
        common.set(key, (common.get(key) ?? 0) + 1);
      }
    }
  }
  for (const [key, shared] of common) {
    const a = Math.floor(key / readings.length);
    const b = key % readings.length;
    if (shared >= 5 && shared / Math.min(sizes[a]!, sizes[b]!) >= COPY) sets.union(a, b);
  }
  return readings.map((_, i) => sets.find(i));
}
