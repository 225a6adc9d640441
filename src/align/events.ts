import type { Contexts, EntityOf } from '../context.js';
import { similarity } from '../context.js';
import { disjointSets, push } from '../groups.js';
import { eventConcepts } from '../language/concepts.js';
import type { DayInterval } from '../model.js';
import type { EventMention, Reading } from '../reading.js';

/** An event mention in the corpus. */
export interface EventAt {
  readonly document: number;
  readonly event: number;
}

/** Two mentions of one happening, how alike, and why. */
export interface EventLink {
  readonly a: EventAt;
  readonly b: EventAt;
  readonly score: number;
  readonly because: string;
}

export interface Alignment {
  readonly clusters: readonly (readonly EventAt[])[];
  readonly links: readonly EventLink[];
}

export interface AlignInput {
  readonly readings: readonly Reading[];
  readonly stories: readonly number[];
  readonly published: readonly (DayInterval | null)[];
  readonly entityOf: EntityOf;
  readonly contexts: Contexts;
  /** Days on which the mention says it happens, or null. */
  readonly when: (at: EventAt) => DayInterval | null;
}

const concepts = eventConcepts as Readonly<Record<string, { readonly family?: string; readonly speech?: boolean; readonly status?: string }>>;
/** Score from which two mentions are one happening. */
export const LINK_SCORE = 0.8;
/** Days beyond which two datings are two happenings and no slip. */
const APART = 12;

const day = (s: string): number => Date.parse(`${s.slice(0, 10)}T00:00:00Z`) / 86_400_000;
const gap = (a: DayInterval, b: DayInterval): number => Math.max(0, day(a.from) - day(b.to), day(b.from) - day(a.to));

/** A happening worth aligning: no verb of saying, no auxiliary. */
export function isAlignable(event: EventMention): boolean {
  const c = concepts[event.concept];
  return c === undefined || (c.speech !== true && c.family !== 'speech' && c.family !== 'being' && c.family !== 'cognition');
}

export function alignEvents(input: AlignInput): Alignment {
  const { readings, contexts } = input;
  const all: EventAt[] = [];
  const numberOf = readings.map((r) => r.events.map(() => -1));
  const features: ReadonlyMap<string, number>[] = [];
  readings.forEach((reading, document) => {
    for (const event of reading.events) {
      if (!isAlignable(event)) continue;
      numberOf[document]![event.index] = all.length;
      all.push({ document, event: event.index });
      features.push(contexts.around(document, event.trigger, { reach: 11, skip: [event.trigger] }));
    }
  });
  const get = (at: EventAt): EventMention => readings[at.document]!.events[at.event]!;

  // blocking: one story, one family of concepts, one weighty feature in common
  const blocks = new Map<string, number[]>();
  all.forEach((at, i) => {
    const event = get(at);
    const family = concepts[event.concept]?.family ?? event.concept;
    const top = [...features[i]!].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).slice(0, 8);
    const story = input.stories[at.document]!;
    for (const [f] of top) {
      push(blocks, `${story}|${family}|${f}`, i);
      push(blocks, `${story}|*|${f}`, i);
    }
    if (event.ordinal !== null) push(blocks, `${story}|#${event.ordinal}|${event.concept}`, i);
  });
  const seen = new Set<number>();
  const links: (EventLink & { i: number; j: number })[] = [];
  for (const [key, block] of blocks) {
    if (block.length > 90 || (key.includes('|*|') && block.length > 24)) continue;
    for (let x = 0; x < block.length; x += 1) {
      for (let y = x + 1; y < block.length; y += 1) {
        const i = block[x]!;
        const j = block[y]!;
        if (all[i]!.document === all[j]!.document) continue;
        const pair = i * all.length + j;
        if (seen.has(pair)) continue;
        seen.add(pair);
        const link = score(i, j);
        if (link !== null) links.push(link);
      }
    }
  }

  // mutual best for each pair of documents
  const best = new Map<string, { score: number; at: number }>();
  for (const link of links) {
    for (const [me, other] of [[link.i, link.j], [link.j, link.i]] as const) {
      const key = `${me}>${all[other]!.document}`;
      const had = best.get(key);
      if (had === undefined || link.score > had.score || (link.score === had.score && other < had.at)) best.set(key, { score: link.score, at: other });
    }
  }
  const accepted = links
    .filter((l) => l.score >= LINK_SCORE && best.get(`${l.i}>${all[l.j]!.document}`)!.at === l.j && best.get(`${l.j}>${all[l.i]!.document}`)!.at === l.i)
    .sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j);
  const sets = disjointSets(all.length);
  const members = new Map<number, number[]>(all.map((_, i) => [i, [i]]));
  const kept: EventLink[] = [];
  for (const link of accepted) {
    const x = sets.find(link.i);
    const y = sets.find(link.j);
    if (x !== y) {
      if (!mayJoin(members.get(x)!, members.get(y)!)) continue;
      const root = sets.union(x, y);
      members.set(root, [...members.get(x)!, ...members.get(y)!].sort((m, n) => m - n));
    }
    kept.push(link);
  }
  const groups = new Map<number, number[]>();
  all.forEach((_, i) => {
    push(groups, sets.find(i), i);
  });
  return { clusters: [...groups.values()].filter((g) => g.length > 1).map((g) => g.map((i) => all[i]!)), links: kept };

  function mayJoin(a: readonly number[], b: readonly number[]): boolean {
    for (const i of a) {
      for (const j of b) {
        const e = get(all[i]!);
        const f = get(all[j]!);
        if (e.ordinal !== null && f.ordinal !== null && e.ordinal !== f.ordinal && e.concept === f.concept) return false;
        if (apart(all[i]!, all[j]!)) return false;
      }
    }
    return true;
  }

  /** Dated too far from each other to be one happening told wrongly. */
  function apart(a: EventAt, b: EventAt): boolean {
    const x = input.when(a);
    const y = input.when(b);
    if (x !== null && y !== null) return gap(x, y) > APART;
    const p = x ?? around(a);
    const q = y ?? around(b);
    return p !== null && q !== null && gap(p, q) > 45;
  }

  /** Where an undated happening can lie: told as news, about when the article was written. */
  function around(at: EventAt): DayInterval | null {
    const published = input.published[at.document];
    return published ?? null;
  }

  function score(i: number, j: number): (EventLink & { i: number; j: number }) | null {
    const e = get(all[i]!);
    const f = get(all[j]!);
    if (e.ordinal !== null && f.ordinal !== null && e.ordinal !== f.ordinal && e.concept === f.concept) return null;
    if (apart(all[i]!, all[j]!)) return null;
    const same = e.concept === f.concept;
    const familyE = concepts[e.concept]?.family;
    const related = !same && familyE !== undefined && familyE === concepts[f.concept]?.family && familyE !== 'other' && familyE !== 'change';
    const object = e.object.filter((w) => f.object.includes(w));
    const crossed = !same && (e.object.includes(f.concept) || f.object.includes(e.concept));
    const base = same ? 0.5 : crossed ? 0.4 : related ? 0.3 : object.length > 1 ? 0.2 : 0;
    if (base === 0) return null;
    const { score: cosine, shared } = similarity(features[i]!, features[j]!);
    const x = input.when(all[i]!);
    const y = input.when(all[j]!);
    const dated = x !== null && y !== null && gap(x, y) === 0 && day(x.to) - day(x.from) < 8 && day(y.to) - day(y.from) < 8 ? 0.12 : 0;
    const ordinal = e.ordinal !== null && e.ordinal === f.ordinal && e.ordinal > 1 ? 0.25 : 0;
    const objects = Math.min(0.2, object.length * 0.08);
    const total = base + cosine * 0.9 + dated + ordinal + objects;
    if (total < 0.55) return null;
    const names = shared.filter((s) => s.startsWith('w:')).slice(0, 4).map((s) => s.slice(2));
    const because = `${same ? `both tell of «${e.concept}»` : `«${e.concept}» and «${f.concept}»`}${dated > 0 ? ', on the same day' : ''}${ordinal > 0 ? `, number ${e.ordinal}` : ''}${names.length > 0 ? `, with ${names.join(', ')}` : ''}`;
    return { a: all[i]!, b: all[j]!, i, j, score: total, because };
  }
}
