/**
 * Conflicts of two runs that are one disagreement. Ids are made of kind and evidence, so that one whose evidence is the same keeps its
 * id; one that gained, lost or changed a passage is known by what is left of it.
 */
import type { ConflictKind } from './model.js';

/** The words that one side of a conflict rests on. */
export interface Passage {
  readonly source: string;
  readonly quote: string;
}

/** As much of a conflict as tells it from others. */
export interface LinkedConflict {
  readonly id: string;
  readonly kind: ConflictKind;
  readonly evidence: readonly Passage[];
}

/** Of all passages of two conflicts, how many both must have; of conflicts of two kinds, how many. */
const SHARED = 1 / 3;
const SHARED_BETWEEN_KINDS = 1 / 2;
/** What one kind counts beside the share of passages. */
const SAME_KIND = 1 / 2;

const words = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const key = ({ source, quote }: Passage): string => `${source}\u001f${words(quote)}`;
const keysOf = (conflict: LinkedConflict): ReadonlySet<string> => new Set(conflict.evidence.map(key));

/**
 * For each conflict of now the one of then that it was: by id, else the one that it shares most of its passages with, at least a third
 * (half where the kinds differ). Each is taken once; equals in the order given.
 * @returns then's conflicts by the id of now's
 */
export function linkConflicts<T extends LinkedConflict>(then: readonly T[], now: readonly LinkedConflict[]): ReadonlyMap<string, T> {
  const links = new Map<string, T>();
  const ids = new Set(now.map(({ id }) => id));
  const left = then.filter((old) => {
    if (!ids.has(old.id)) return true;
    links.set(old.id, old);
    return false;
  });
  const holders = new Map<string, T[]>();
  for (const old of left)
    for (const passage of keysOf(old)) {
      const list = holders.get(passage);
      if (list === undefined) holders.set(passage, [old]);
      else list.push(old);
    }
  const pairs = now.flatMap((conflict) => {
    if (links.has(conflict.id)) return [];
    const passages = keysOf(conflict);
    const shared = new Map<T, number>();
    for (const passage of passages) for (const old of holders.get(passage) ?? []) shared.set(old, (shared.get(old) ?? 0) + 1);
    return [...shared].flatMap(([old, count]) => {
      const share = count / (passages.size + keysOf(old).size - count);
      const sameKind = old.kind === conflict.kind;
      return share >= (sameKind ? SHARED : SHARED_BETWEEN_KINDS) ? [{ old, conflict, likeness: share + (sameKind ? SAME_KIND : 0) }] : [];
    });
  });
  pairs.sort((a, b) => b.likeness - a.likeness);
  const taken = new Set<T>();
  for (const { old, conflict } of pairs) {
    if (taken.has(old) || links.has(conflict.id)) continue;
    taken.add(old);
    links.set(conflict.id, old);
  }
  return links;
}

/** What became of a conflict's evidence, one sentence a change; empty where it is the same. */
export function evidenceChanges(then: LinkedConflict, now: LinkedConflict): readonly string[] {
  const [before, after] = [keysOf(then), keysOf(now)];
  const gone = then.evidence.filter((passage) => !after.has(key(passage)));
  const added = now.evidence.filter((passage) => !before.has(key(passage)));
  const reworded = new Set<Passage>();
  const changes = gone.map((passage) => {
    const instead = added.find((other) => other.source === passage.source && !reworded.has(other));
    if (instead === undefined) return `${passage.source} no longer says «${words(passage.quote)}»`;
    reworded.add(instead);
    return `${passage.source} now says «${words(instead.quote)}», not «${words(passage.quote)}»`;
  });
  const news = added.filter((passage) => !reworded.has(passage)).map(({ source, quote }) => `${source} also says «${words(quote)}»`);
  return [...changes, ...news, ...(then.kind === now.kind ? [] : [`it is now about another thing: ${now.kind}, not ${then.kind}`])];
}
