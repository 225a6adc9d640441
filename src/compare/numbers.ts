import { currencyFamilies } from '../language/number-grammar.js';
import type { Quantity } from '../model.js';

export interface NumberComparison {
  readonly verdict: 'agree' | 'refine' | 'contradict' | 'incomparable';
  readonly because: string;
}

const MINUTES: Readonly<Record<string, number>> = { s: 1 / 60, min: 1, h: 60, d: 1440 };
const MONTHS: Readonly<Record<string, number>> = { mon: 1, yr: 12 };

interface Scale {
  readonly dimension: string;
  readonly factor: number;
}

function scaleOf(quantity: Quantity): Scale {
  const unit = quantity.unit ?? '';
  if (unit in MINUTES) return { dimension: 'time', factor: MINUTES[unit]! };
  if (unit in MONTHS) return { dimension: 'long-time', factor: MONTHS[unit]! };
  if (unit === 'bp') return { dimension: 'pp', factor: 0.01 };
  return { dimension: unit, factor: 1 };
}

/** Whether two currencies can be the same money: «dinars» and Tunisian dinars can. */
function sameMoney(a: string, b: string): boolean {
  if (a === b) return true;
  const family = (unit: string) => (unit.startsWith('currency:') ? unit.slice('currency:'.length) : null);
  const [x, y] = [family(a), family(b)];
  if (x !== null && y === null) return currencyFamilies[x]?.includes(b) === true;
  if (y !== null && x === null) return currencyFamilies[y]?.includes(a) === true;
  return false;
}

const CLASSES: Readonly<Record<Quantity['kind'], string>> = {
  count: 'count',
  plain: 'count',
  money: 'money',
  measure: 'measure',
  percent: 'percent',
  ordinal: 'ordinal',
  age: 'age',
  score: 'score',
};

/** Zeros at the end of a figure as written: 1000 for 31 000, never finer than what was stated. */
function roundedTo(quantity: Quantity): number {
  const steps = Math.round(Math.abs(quantity.value) / quantity.precision);
  if (!Number.isFinite(steps) || steps === 0) return quantity.precision;
  let unit = quantity.precision;
  let rest = steps;
  while (rest % 10 === 0) {
    rest /= 10;
    unit *= 10;
  }
  return unit;
}

/** Share of a figure up to which even one digit less is only cut off. */
const CLOSE_CUT = 0.003;

const within = (value: number, low: number | null, high: number | null) =>
  (low === null || value >= low - 1e-9 * Math.abs(low)) && (high === null || value <= high + 1e-9 * Math.abs(high));
const show = (quantity: Quantity) => `«${quantity.text}»`;

/**
 * Whether two quantities that speak of the same thing can both be true. Says nothing of whether they do speak of the same thing:
 * what is counted, of whom and when is the caller's business. `agree` for one figure, `refine` where hedges or rounding allow both.
 */
export function compareQuantities(a: Quantity, b: Quantity): NumberComparison {
  if (CLASSES[a.kind] !== CLASSES[b.kind])
    return { verdict: 'incomparable', because: `${show(a)} is a ${a.kind}, ${show(b)} a ${b.kind}.` };
  if (a.kind === 'score') {
    const reversed = a.label?.split('-').reverse().join('-');
    if (a.label === b.label) return { verdict: 'agree', because: 'The same score.' };
    if (reversed === b.label) return { verdict: 'refine', because: 'The same score, told from the other side.' };
    return { verdict: 'contradict', because: `The scores ${a.label ?? ''} and ${b.label ?? ''} exclude each other.` };
  }
  if ((a.unit === 'no') !== (b.unit === 'no'))
    return { verdict: 'incomparable', because: 'One figure is a number that names something, the other counts.' };
  const [first, second] = [scaleOf(a), scaleOf(b)];
  const money = a.kind === 'money' && sameMoney(a.unit ?? '', b.unit ?? '');
  if (first.dimension !== second.dimension && !money)
    return { verdict: 'incomparable', because: `${show(a)} and ${show(b)} are in different units.` };
  const [x, y] = [a.value * first.factor, b.value * second.factor];
  const bound = (value: number | null, scale: Scale) => (value === null ? null : value * scale.factor);
  const [xl, xh, yl, yh] = [bound(a.range.low, first), bound(a.range.high, first), bound(b.range.low, second), bound(b.range.high, second)];
  const equal = Math.abs(x - y) <= 1e-9 * Math.max(1, Math.abs(x), Math.abs(y));
  if (equal && a.hedge === b.hedge) return { verdict: 'agree', because: 'The same figure.' };
  if (a.kind === 'ordinal' || a.unit === 'no') {
    return equal
      ? { verdict: 'agree', because: 'The same number.' }
      : { verdict: 'contradict', because: `${show(a)} and ${show(b)} are two different places in one order.` };
  }
  const overlap =
    (xl === null || yh === null || xl <= yh + 1e-9 * Math.abs(yh)) && (yl === null || xh === null || yl <= xh + 1e-9 * Math.abs(xh));
  const open = [a, b].filter((q) => q.range.low === null || q.range.high === null);
  if (overlap) {
    if (open.length > 0) {
      // «more than 40» is true of 4000, and no one would say it
      const far = Math.max(Math.abs(x), Math.abs(y)) > 2.5 * Math.min(Math.abs(x), Math.abs(y)) && Math.max(Math.abs(x), Math.abs(y)) > 10;
      if (far)
        return {
          verdict: 'incomparable',
          because: `${show(a)} and ${show(b)} do not exclude each other, but are too far apart to be one figure.`,
        };
    }
    return equal && a.hedge === 'exact' && b.hedge === 'exact'
      ? { verdict: 'agree', because: 'The same figure.' }
      : { verdict: 'refine', because: `What ${show(a)} allows and what ${show(b)} allows overlap.` };
  }
  if (a.kind === 'age' && Math.abs(a.value - b.value) <= 1)
    return { verdict: 'refine', because: 'The ages are one year apart: a birthday may lie between.' };
  // dozens, hundreds: words that no one counts by
  for (const [vague, value] of [
    [a, y],
    [b, x],
  ] as const) {
    if (vague.hedge !== 'vague') continue;
    const scale = vague === a ? first : second;
    const [low, high] = [bound(vague.range.low, scale), bound(vague.range.high, scale)];
    if (within(value, low === null ? null : low * 0.6, high === null ? null : high * 2)) {
      return { verdict: 'incomparable', because: `${show(vague)} is too vague to exclude ${value}.` };
    }
  }
  // an open bound missed by a little: «more than 500» of 498
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    if (!['more-than', 'less-than', 'at-least', 'at-most', 'about'].includes(one.hedge)) continue;
    const gap = Math.abs(x - y) / Math.max(Math.abs(x), Math.abs(y), 1e-12);
    if (gap <= 0.02 && Math.abs(one.value) >= 100)
      return { verdict: 'refine', because: `${show(one)} is a round figure, ${show(other)} within two per cent of it.` };
    if (one.hedge === 'about' && other.hedge === 'exact' && gap <= 0.1 && roundedTo(one) >= 0.2 * Math.abs(one.value)) {
      return { verdict: 'refine', because: `${show(one)} is a hedged round figure close to ${show(other)}.` };
    }
  }
  const [ux, uy] = [roundedTo(a) * first.factor, roundedTo(b) * second.factor];
  if (ux !== uy) {
    const [coarse, unit, fine] = ux > uy ? [a, ux, y] : [b, uy, x];
    const value = coarse === a ? x : y;
    const share = Math.abs(x - y) / Math.max(Math.abs(x), Math.abs(y), 1e-12);
    // «87.3 million» of 87,390,000: cut off, not rounded
    const finer = unit >= (share <= CLOSE_CUT ? 10 : 100) * Math.min(ux, uy) * (1 - 1e-9);
    if (finer && Math.abs(value) >= 1000 && value <= fine && fine - value < unit && share <= 0.02)
      return { verdict: 'refine', because: `${show(coarse)} is the other figure cut short.` };
    const countable = coarse.kind === 'count' || coarse.kind === 'plain';
    if (Math.abs(value - fine) <= unit / 2 + 1e-9 * unit && share <= 0.025 && (!countable || Math.abs(value) >= 100)) {
      return { verdict: 'refine', because: `${show(coarse)} is the other figure rounded.` };
    }
  }
  return { verdict: 'contradict', because: `${show(a)} and ${show(b)} exclude each other.` };
}

/**
 * Whether parts make up a total. The tolerance is half of the finest amount stated, once for each figure, and what hedges allow.
 * @returns the sum of the parts' values and whether it can be the total
 */
export function sumsTo(total: Quantity, parts: readonly Quantity[]): { readonly sum: number; readonly holds: boolean } {
  const sum = Number(parts.reduce((all, p) => all + p.value, 0).toPrecision(12));
  const all = [total, ...parts];
  const finest = Math.min(...all.map((q) => q.precision));
  const whole = all.every((q) => q.precision === 1 && q.hedge === 'exact');
  const slack = whole && total.kind !== 'percent' ? 0 : (finest / 2) * all.length;
  const side = (pick: 'low' | 'high') =>
    parts.reduce<number | null>((n, p) => (n === null || p.range[pick] === null ? null : n + p.range[pick]!), 0);
  const [low, high] = [side('low') ?? (parts.some((p) => p.range.low === null) ? null : 0), side('high')];
  const holds =
    (low === null || total.range.high === null || low <= total.range.high + slack + 1e-9) &&
    (high === null || total.range.low === null || high >= total.range.low - slack - 1e-9);
  return { sum, holds };
}
