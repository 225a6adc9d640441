import type { Conflict, Evidence, Side } from './model.js';

/** One side of a conflict with the evidence for it. */
export interface SideWithEvidence {
  readonly side: Side;
  readonly evidence: readonly Evidence[];
}

/**
 * The sides as the conflict lists them, each with its evidence: that which was read as the side's value, or else (35 % and
 * «35 في المئة» are one side) comes from an article that is on that side alone, or follows evidence of that side.
 * What fits none is a side of its own.
 */
export function sidesOf(conflict: Pick<Conflict, 'evidence' | 'support'>): SideWithEvidence[] {
  const sides = [...conflict.support];
  const evidence = sides.map((): Evidence[] => []);
  let last = -1;
  for (const item of conflict.evidence) {
    const from = sides.flatMap((side, n) => (side.sources.includes(item.source) ? [n] : []));
    const same = sides.findIndex((side) => side.value === item.value);
    if (same >= 0) last = same;
    else if (from.length === 1) last = from[0]!;
    else if (!from.includes(last)) {
      last = sides.length;
      sides.push({ value: item.value, sources: [item.source], independent: 1, primary: [] });
      evidence.push([]);
    }
    evidence[last]!.push(item);
  }
  return sides.map((side, n) => ({ side, evidence: evidence[n]! }));
}
