import { disjointSets, push } from '../groups.js';
import type { Timex } from '../model.js';

/** A document as far as it tells, in any language, what it is about. */
export interface AffairInput {
  readonly text: string;
  readonly timexes: readonly Timex[];
  /** The story that other evidence put it in, if any. */
  readonly story: number | null;
}

/** So many figures and dates, or so many names, in common make one affair. */
const SHARED_KEYS = 3;
const SHARED_NAMES = 5;
/** In a large folder a key tells only if few documents have it. */
const LARGE_FOLDER = 24;
const COMMON = 0.15;

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
    const plain = digits(match[0]).replace(/[,٬](?=\d{3})/gu, '').replace(/[,٫]/u, '.');
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

/**
 * Documents that tell of one affair, whatever their languages: of one story, or with figures, dates or names in common.
 * @returns groups of indexes, in order
 */
export function groupAffairs(docs: readonly AffairInput[]): number[][] {
  const sets = disjointSets(docs.length);
  const firstOf = new Map<number, number>();
  for (const [i, { story }] of docs.entries()) {
    if (story === null) continue;
    const first = firstOf.get(story);
    if (first === undefined) firstOf.set(story, i);
    else sets.union(first, i);
  }
  for (const [read, least] of [
    [keysOf, SHARED_KEYS],
    [namesOf, SHARED_NAMES],
  ] as const) {
    const holders = new Map<string, number[]>();
    for (const [i, doc] of docs.entries()) for (const key of read(doc)) push(holders, key, i);
    const shared = new Map<number, number>();
    for (const list of holders.values()) {
      if (list.length < 2 || (docs.length > LARGE_FOLDER && list.length > Math.max(4, docs.length * COMMON))) continue;
      for (const [n, a] of list.entries())
        for (const b of list.slice(n + 1)) shared.set(a * docs.length + b, (shared.get(a * docs.length + b) ?? 0) + 1);
    }
    for (const [pair, count] of shared) if (count >= least) sets.union(Math.floor(pair / docs.length), pair % docs.length);
  }
  const groups = new Map<number, number[]>();
  for (let i = 0; i < docs.length; i += 1) push(groups, sets.find(i), i);
  return [...groups.values()];
}
