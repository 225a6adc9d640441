/** Concepts of what comes first of several versions of one thing, and of what comes after it. */
const EARLY: ReadonlySet<string> = new Set(['first', 'draft', 'initial', 'authentic', 'preliminary', 'original']);
const LATE: ReadonlySet<string> = new Set(['amended', 'amend', 'final', 'last-in-order', 'new', 'second', 'revise', 'modify']);

/** Whether two passages, by the concepts in them, mean two versions of one thing: a first draft and an amended text. */
export function otherVersions(a: Iterable<string>, b: Iterable<string>): boolean {
  const [x, y] = [[...a], [...b]];
  const only = (list: readonly string[], set: ReadonlySet<string>, not: ReadonlySet<string>): boolean =>
    list.some((c) => set.has(c)) && !list.some((c) => not.has(c));
  return (only(x, EARLY, LATE) && only(y, LATE, EARLY)) || (only(y, EARLY, LATE) && only(x, LATE, EARLY));
}

/** Whether a concept tells which of several versions is meant. */
export const tellsVersion = (concept: string | null): concept is string => concept !== null && (EARLY.has(concept) || LATE.has(concept));
