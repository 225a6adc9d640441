import type { Conflict, Evidence, Side } from './model.js';

/** One side of a conflict with the evidence for it. */
export interface SideWithEvidence {
  readonly side: Side;
  readonly evidence: readonly Evidence[];
}

type Sided = Pick<Conflict, 'evidence' | 'support'>;

/**
 * The sides as the conflict lists them, each with its evidence: that which was read as the side's value, or else (35 % and
 * «35 في المئة» are one side) comes from an article that is on that side alone, or follows evidence of that side.
 * Where that leaves a side without any (a sum against its parts, in one article), the evidence is taken in the order of the sides.
 * What fits none is a side of its own.
 */
export function sidesOf(conflict: Sided): SideWithEvidence[] {
  const byValue = sidesByValue(conflict);
  const fits = byValue.length === conflict.support.length && byValue.every(({ evidence }) => evidence.length > 0);
  return fits ? byValue : (sidesInOrder(conflict) ?? byValue);
}

function sidesByValue(conflict: Sided): SideWithEvidence[] {
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

/** Figures of a text, in Latin digits and without separators: «5,400» and «٥٤٠٠» are 5400. */
function figuresOf(text: string): string[] {
  const latin = text.replace(/[\u0660-\u0669]/gu, (digit) => String(digit.charCodeAt(0) - 0x660)).replace(/(?<=\d)[,٬](?=\d{3})/gu, '');
  return latin.match(/\d+(?:\.\d+)?/gu) ?? [];
}

/** How well a piece of evidence stands for a side, or null where its article is not on that side. */
function standing(side: Side, item: Evidence): number | null {
  if (!side.sources.includes(item.source)) return null;
  if (side.value === item.value) return 4;
  const figures = figuresOf(side.value);
  return figuresOf(item.value).some((figure) => figures.includes(figure)) ? 2 : 0;
}

/** The evidence cut into as many runs as there are sides, none empty, so that each run stands best for its side; null where no cut does. */
function sidesInOrder({ support, evidence }: Sided): SideWithEvidence[] | null {
  const best = new Map<string, { readonly score: number; readonly cuts: readonly number[] } | null>();
  /** The best cut of the evidence from `from` on, over the sides from `n` on. */
  const cut = (n: number, from: number): { readonly score: number; readonly cuts: readonly number[] } | null => {
    if (n === support.length) return from === evidence.length ? { score: 0, cuts: [] } : null;
    const key = `${n} ${from}`;
    const known = best.get(key);
    if (known !== undefined) return known;
    // «11 − 8» is read from two passages
    const operands = Math.max(1, figuresOf(support[n]!.value.split(' = ')[0]!).length);
    let found: { readonly score: number; readonly cuts: readonly number[] } | null = null;
    let score = 0;
    for (let to = from + 1; to <= evidence.length; to += 1) {
      const fit = standing(support[n]!, evidence[to - 1]!);
      if (fit === null) break;
      score += fit;
      const rest = cut(n + 1, to);
      const total = rest === null ? 0 : score + rest.score - Math.abs(to - from - operands) / 2;
      if (rest !== null && (found === null || total > found.score)) found = { score: total, cuts: [to, ...rest.cuts] };
    }
    best.set(key, found);
    return found;
  };
  const cuts = cut(0, 0)?.cuts;
  return cuts === undefined ? null : support.map((side, n) => ({ side, evidence: evidence.slice(n === 0 ? 0 : cuts[n - 1]!, cuts[n]!) }));
}
