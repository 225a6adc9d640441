import type { EntityOf } from '../context.js';
import { tokenAt, wordsOf } from '../context.js';
import { disjointSets, push } from '../groups.js';
import type { Reading } from '../reading.js';
import { soundsOf } from './stories.js';

/** Words of a quotation that two articles must share in a row. */
const QUOTE_WORDS = 5;
/** Words in a row, of any kind, that two quotations of a small folder share only if one was taken from the other. */
const RUN_WORDS = 6;
/** A shared rare person counts one, a shared saying one and a half; two are enough. */
const ENOUGH = 2;
/** Articles of a folder that somebody put together for one affair, and what then is enough to belong to it. */
const SMALL_FOLDER = 14;
const ENOUGH_IN_SMALL = 1;
const ENOUGH_FOR_MANY = 2;
/** A shared institution or town counts less than a person. */
const INSTITUTION = 0.6;
const TOWN = 0.5;
/** And so does a name of which nothing is known but its sounds. */
const FOREIGN = 0.5;

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
  if (n > 1 && n <= SMALL_FOLDER) gatherSmall(readings, entityOf, sets);
  return stories.map((_, i) => sets.find(i));
}

/** A handful of articles that somebody put together: the largest story draws in whatever names its people, its houses or its towns. */
function gatherSmall(readings: readonly Reading[], entityOf: EntityOf, sets: ReturnType<typeof disjointSets>): void {
  // a sentence quoted in the same words is of one affair, whoever is named beside it
  const quoting = new Map<string, number>();
  readings.forEach((reading, document) => {
    for (const run of quotedRuns(reading)) {
      const known = quoting.get(run);
      if (known === undefined) quoting.set(run, document);
      else sets.union(known, document);
    }
  });
  const named = readings.map((reading, document) => {
    const out = new Map<string, number>();
    reading.mentions.forEach((mention, i) => {
      const entity = entityOf[document]![i];
      if (entity == null) return;
      if (mention.type === 'person' && mention.parts.length > 0) out.set(entity, 1);
      else if (mention.type === 'organization' && mention.parts.length > 0) out.set(entity, INSTITUTION);
      else if (mention.type === 'place' && mention.known?.startsWith('country:') !== true) out.set(entity, TOWN);
    });
    for (const token of reading.text.tokens) for (const sound of soundsOf(token)) out.set(`k:${sound}`, FOREIGN);
    return out;
  });
  for (;;) {
    const groups = new Map<number, number[]>();
    readings.forEach((_, i) => {
      push(groups, sets.find(i), i);
    });
    const [largest, ...others] = [...groups.values()].sort((a, b) => b.length - a.length || a[0]! - b[0]!);
    const core = new Set(largest!.flatMap((i) => [...named[i]!.keys()]));
    const joining = others.find((group) => {
      const shared = new Map(group.flatMap((i) => [...named[i]!].filter(([entity]) => core.has(entity))));
      // several articles are an affair of their own unless people tie them to this one; towns and houses do not
      const few = group.length <= 2;
      const weights = [...shared.values()].filter((w) => few || w === 1);
      return weights.reduce((sum, w) => sum + w, 0) >= (few ? ENOUGH_IN_SMALL : ENOUGH_FOR_MANY);
    });
    if (joining === undefined) return;
    sets.union(largest![0]!, joining[0]!);
  }
}

/** Every run of words that a quotation of the article has, as long as nobody says by chance. */
function quotedRuns({ sayings, text: { tokens } }: Reading): ReadonlySet<string> {
  const out = new Set<string>();
  for (const { form, content } of sayings) {
    if (form !== 'quoted') continue;
    const words = [];
    for (let k = tokenAt(tokens, content.start); k < tokens.length && tokens[k]!.start < content.end; k += 1)
      if (tokens[k]!.kind === 'word') words.push(tokens[k]!.norm);
    for (let k = 0; k + RUN_WORDS <= words.length; k += 1) out.add(words.slice(k, k + RUN_WORDS).join(' '));
  }
  return out;
}
