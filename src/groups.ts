/** Disjoint sets over 0 … n−1 with path halving. */
export function disjointSets(n: number): { find: (x: number) => number; union: (a: number, b: number) => number } {
  const parent = Array.from({ length: n }, (_, i) => i);
  const find = (x: number): number => {
    let at = x;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  const union = (a: number, b: number): number => {
    const x = find(a);
    const y = find(b);
    // the smaller index is the root, so that the result does not depend on the order of unions
    const root = Math.min(x, y);
    parent[Math.max(x, y)] = root;
    return root;
  };
  return { find, union };
}

/** Adds to a list in a map. */
export function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
