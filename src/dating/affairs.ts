import { disjointSets, push } from '../groups.js';
import type { Timex } from '../model.js';

/** A document as far as it tells, in any language, what it is about. */
export interface AffairInput {
  /** Path in the folder; articles that somebody put together in a small one are of one affair. */
  readonly source: string;
  readonly text: string;
  readonly timexes: readonly Timex[];
  /** The story that other evidence put it in, if any. */
  readonly story: number | null;
  /** Persons and bodies that it names, as other evidence tells them apart; else capitalised words are taken. */
  readonly entities: ReadonlySet<string> | null;
}

/** What documents must have in common to tell of one affair: names count one, figures and dates more. */
const ENOUGH = 4;
const KEY_WEIGHT = 1.5;
const PERSON_WEIGHT = 2;
/** In a large folder a key tells only if few documents have it, and more must be shared. */
const LARGE_FOLDER = 24;
const ENOUGH_IN_LARGE = 8;
const COMMON = 0.15;
/** A folder of so many articles was put together for what they tell. */
const SMALL_FOLDER = 12;

const NUMBER = /\p{Nd}+(?:[.,٫٬]\p{Nd}+)*/gu;
const NAME = /(?<=[\p{L}\p{N},;:)»”"'’] )\p{Lu}[\p{L}'’-]{2,}/gu;
const NOT_NAMES =
  /^(?:The|This|That|These|There|They|But|And|For|From|With|When|What|Who|How|His|Her|Its|Our|You|She|Not|All|One|Two|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|President|Minister|Mr|Mrs|Dr)$/u;

const digits = (text: string): string =>
  text
    .replace(/[\u0660-\u0669]/gu, (d) => String(d.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/gu, (d) => String(d.charCodeAt(0) - 0x6f0));

/** Figures of three digits or with a fraction, and dates with their month; no years, which anything has. */
function keysOf({ text, timexes }: AffairInput): Set<string> {
  const keys = new Set<string>();
  let next = 0;
  for (const match of text.matchAll(NUMBER)) {
    const at = match.index;
    while (next < timexes.length && timexes[next]!.end <= at) next += 1;
    if (next < timexes.length && timexes[next]!.start <= at) continue;
    const plain = digits(match[0])
      .replace(/[,٬](?=\d{3})/gu, '')
      .replace(/[,٫]/u, '.');
    if (/^(?:19|20)\d\d$/u.test(plain) || plain.replace('.', '').length < 3) continue;
    keys.add(plain);
  }
  for (const { reading } of timexes) {
    if (reading.kind === 'calendar' && reading.month !== undefined && reading.day !== undefined && reading.calendar === undefined)
      keys.add(`${reading.month}/${reading.day}`);
  }
  return keys;
}

function namesOf({ text }: AffairInput): Set<string> {
  const names = new Set<string>();
  for (const [name] of text.matchAll(NAME)) if (!NOT_NAMES.test(name)) names.add(name);
  return names;
}

/** Documents that tell of one affair, as indexes, and how much two of them have in common. */
export interface Affair {
  readonly members: readonly number[];
  readonly shared: (a: number, b: number) => number;
}

/** Documents that tell of one affair, whatever their languages: of one small folder or one story, or with figures, dates or names in common. */
export function groupAffairs(docs: readonly AffairInput[]): Affair[] {
  const sets = disjointSets(docs.length);
  const firstOf = new Map<number, number>();
  for (const [i, { story }] of docs.entries()) {
    if (story === null) continue;
    const first = firstOf.get(story);
    if (first === undefined) firstOf.set(story, i);
    else sets.union(first, i);
  }
  const shared = new Map<number, number>();
  const large = docs.length > LARGE_FOLDER;
  const count = (read: (doc: AffairInput) => ReadonlySet<string> | null, weight: number) => {
    const holders = new Map<string, number[]>();
    for (const [i, doc] of docs.entries()) for (const key of read(doc) ?? []) push(holders, key, i);
    for (const list of holders.values()) {
      if (list.length < 2 || (large && list.length > Math.max(4, docs.length * COMMON))) continue;
      for (const [n, a] of list.entries())
        for (const b of list.slice(n + 1)) shared.set(a * docs.length + b, (shared.get(a * docs.length + b) ?? 0) + weight);
    }
  };
  count(keysOf, KEY_WEIGHT);
  count((doc) => doc.entities, PERSON_WEIGHT);
  count((doc) => (doc.entities === null ? namesOf(doc) : null), 1);
  const folders = new Map<string, number[]>();
  for (const [i, { source }] of docs.entries()) push(folders, source.slice(0, source.lastIndexOf('/') + 1), i);
  for (const list of folders.values()) {
    if (list.length > SMALL_FOLDER) continue;
    // what most of a small folder tells is what the others are there for
    const related = list.filter((a) => list.some((b) => a !== b && (shared.get(Math.min(a, b) * docs.length + Math.max(a, b)) ?? 0) > 0));
    if (related.length * 2 >= list.length && related.length > 1) for (const i of list) sets.union(list[0]!, i);
  }
  for (const [pair, weight] of shared)
    if (weight >= (large ? ENOUGH_IN_LARGE : ENOUGH)) sets.union(Math.floor(pair / docs.length), pair % docs.length);
  const groups = new Map<number, number[]>();
  for (let i = 0; i < docs.length; i += 1) push(groups, sets.find(i), i);
  return [...groups.values()].map((members) => ({
    members,
    shared: (a, b) => shared.get(Math.min(a, b) * docs.length + Math.max(a, b)) ?? 0,
  }));
}
