import type { EntityOf } from '../context.js';
import { wordsOf } from '../context.js';
import { disjointSets, push } from '../groups.js';
import type { Reading } from '../reading.js';

/** Words of a quotation that two articles must share in a row. */
const QUOTE_WORDS = 5;
/** A shared rare person counts one, a shared saying one and a half; two are enough. */
const ENOUGH = 2;

/**
 * A second look at the stories once people are resolved: an article whose words are its own belongs to the story whose
 * people it names and whose sayings it quotes.
 * @returns for each document the number of its story (the smallest document index in it)
 */
export function joinStories(readings: readonly Reading[], stories: readonly number[], entityOf: EntityOf): number[] {
  const n = readings.length;
  const rare = Math.max(6, Math.ceil(n * 0.005));
  const index = new Map<string, Set<number>>();
  const add = (feature: string, document: number) => {
    const set = index.get(feature) ?? new Set<number>();
    set.add(document);
    index.set(feature, set);
  };
  readings.forEach((reading, document) => {
    reading.mentions.forEach((mention, i) => {
      const entity = entityOf[document]![i];
      if (mention.type === 'person' && mention.parts.length >= 2 && entity != null) add(`p:${entity}`, document);
    });
    const { tokens } = reading.text;
    for (const statement of reading.statements) {
      if (!statement.direct) continue;
      const words = wordsOf(tokens, statement.content);
      if (words.length >= QUOTE_WORDS) add(`q:${words.slice(0, QUOTE_WORDS).join(' ')}`, document);
    }
  });
  const scores = new Map<string, number>();
  for (const [feature, set] of index) {
    if (set.size < 2 || set.size > rare) continue;
    const documents = [...set].sort((a, b) => a - b);
    const pairs = new Map<string, [number, number]>();
    for (const a of documents)
      for (const b of documents)
        if (a < b && stories[a] !== stories[b])
          pairs.set(`${Math.min(stories[a]!, stories[b]!)}|${Math.max(stories[a]!, stories[b]!)}`, [a, b]);
    for (const key of pairs.keys()) scores.set(key, (scores.get(key) ?? 0) + (feature.startsWith('p:') ? 1 : 1.5));
  }
  const sets = disjointSets(n);
  const members = new Map<number, number[]>();
  stories.forEach((story, document) => {
    sets.union(story, document);
    push(members, story, document);
  });
  for (const [key, score] of [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    const [a, b] = key.split('|').map(Number) as [number, number];
    // only a straggler joins: two large stories that share people are two stories
    if (score >= ENOUGH && Math.min(members.get(a)!.length, members.get(b)!.length) <= 2) sets.union(a, b);
  }
  return stories.map((_, i) => sets.find(i));
}
