import { daysApart, parseDay } from '../calendar.js';
import { similarity, tokenAt } from '../context.js';
import { push } from '../groups.js';
import { periodAfter } from '../language/arithmetic-cues.js';
import type { Quantity } from '../model.js';
import { type Kinship, kinship } from './counted.js';
import type { Finding } from './finding.js';
import type { CompareInput } from './input.js';
import { compareQuantities } from './numbers.js';
import {
  apart,
  COMMON,
  digits,
  evidenceSpan,
  FATES,
  type Figure,
  HUMAN,
  MOVING,
  oneDay,
  readFigure,
  shares,
  WAITING,
} from './quantities.js';
import { sameStanding, standingOf } from './standing.js';

/** How one figure looks like the other miswritten. */
type Look = 'exchanged' | 'changed' | 'lost' | 'scaled' | 'period';

/** A figure that can be the slip of another, as it is written. */
interface Candidate {
  readonly document: number;
  readonly quantity: Quantity;
  readonly digits: string;
  readonly class: string;
  /** Per day, month, year … as the words right after it say. */
  readonly rate: string | null;
}

interface Suspect {
  readonly a: Candidate;
  readonly b: Candidate;
  readonly look: Look;
  readonly score: number;
}

/**
 * What the look is worth by the digits that count: the more of them, the less it can be chance. Two digits exchanged happen to
 * unrelated figures of four digits once in three thousand pairs, of two digits once in eighty.
 */
const WORTH: Readonly<Record<Look, readonly number[]>> = {
  exchanged: [0, 0, 0.12, 0.34, 0.56, 0.62],
  changed: [0, 0, 0, 0.06, 0.16, 0.26],
  lost: [0, 0, 0, 0.02, 0.1, 0.2],
  period: [0, 0, 0.28, 0.3, 0.3, 0.3],
  scaled: [0, 0, 0.02, 0.08, 0.12, 0.16],
};
/** From which the look and what surrounds the two figures tell of a slip. */
const CERTAIN = 0.25;
/** Members of a bucket beyond which the same look is everywhere and tells nothing. */
const CROWD = 24;
const TIME = new Set(['s', 'min', 'h', 'd', 'mon', 'yr']);
/** Days after which a count of what goes on is no more the same count. */
const FAR_APART = 60;

/**
 * Figures that two articles of a story give alike but for digits exchanged, changed or lost, where neither article has the other's
 * figure: the look of a slip. It finds them by their digits, whatever noun each paper counts by, and asks of the words around only
 * as much as the rarity of the look leaves open.
 */
export function compareSlips(input: CompareInput, excluded: ReadonlySet<Quantity>): Finding[] {
  const buckets = new Map<string, Candidate[]>();
  input.readings.forEach((reading, document) => {
    for (const quantity of reading.quantities) {
      const candidate = excluded.has(quantity) ? null : candidateOf(reading.document.text, document, quantity);
      if (candidate === null) continue;
      for (const key of signatures(candidate)) push(buckets, `${input.stories[document]}|${candidate.class}|${key}`, candidate);
    }
  });
  const figures = new Map<Quantity, Figure>();
  const figureOf = (c: Candidate): Figure => {
    const known = figures.get(c.quantity) ?? readFigure(input, c.document, c.quantity);
    figures.set(c.quantity, known);
    return known;
  };
  const seen = new Map<Quantity, Set<Quantity>>();
  const suspects: Suspect[] = [];
  for (const bucket of buckets.values()) {
    if (bucket.length < 2 || bucket.length > CROWD) continue;
    for (const [x, a] of bucket.entries())
      for (const b of bucket.slice(x + 1)) {
        if (a.document === b.document || seen.get(a.quantity)?.has(b.quantity)) continue;
        seen.set(a.quantity, (seen.get(a.quantity) ?? new Set()).add(b.quantity));
        const look = lookOf(a, b);
        if (look === null) continue;
        const score = weigh(a, b, look);
        if (score !== null && score >= CERTAIN) suspects.push({ a, b, look, score });
      }
  }
  return grouped(suspects);

  function weigh(p: Candidate, q: Candidate, look: Look): number | null {
    if (look === 'period') return paid(p, q);
    if (knows(p.document, q.quantity, p.quantity) || knows(q.document, p.quantity, q.quantity)) return null;
    // where a third paper has both, they are two figures
    const story = input.stories[p.document];
    let backed = false;
    for (const [document, s] of input.stories.entries()) {
      if (s !== story || document === p.document || document === q.document) continue;
      const [one, other] = [knows(document, p.quantity, q.quantity), knows(document, q.quantity, p.quantity)];
      if (one && other) return null;
      backed ||= one || other;
    }
    const [a, b] = [figureOf(p), figureOf(q)];
    if (a.market || b.market || a.scope === 'base' || b.scope === 'base') return null;
    if (!sameStanding(standingOf(input, a), standingOf(input, b))) return null;
    if (a.measured !== null && b.measured !== null && a.measured !== b.measured) return null;
    if (a.change !== null && b.change !== null && a.change !== b.change) return null;
    if (a.period !== null && b.period !== null && a.period !== b.period) return null;
    if (compareQuantities(p.quantity, q.quantity).verdict !== 'contradict') return null;
    const size = Math.min(p.digits.length, q.digits.length, 5);
    const rare = look === 'exchanged' && size >= 3;
    // bare figures are index points, results, numbers of things: one digit apart they are two of a row
    if (!rare && p.quantity.kind === 'plain' && q.quantity.kind === 'plain') return null;
    const moments = a.stated === null || b.stated === null ? 0 : (daysApart(a.stated.days, b.stated.days) ?? 0);
    if (moments > (rare ? FAR_APART : 1)) return null;
    const gap = daysApart(input.published[p.document] ?? null, input.published[q.document] ?? null);
    if (moves(a, b, gap)) return null;
    const kin = kinOf(a, b);
    // two names for the same crowd where the figure is rare enough, never people and things
    const renamed = kin === 'apart' && rare && human(a) === human(b) && fateOf(a) === fateOf(b);
    if (kin === 'apart' && !renamed) return null;
    const { score: likeness } = similarity(a.features, b.features);
    let score = WORTH[look][look === 'lost' ? Math.min(size + 1, 5) : look === 'scaled' ? Math.max(size, 2) : size] ?? 0;
    score += likeness;
    if (a.quantity.kind === 'count' || b.quantity.kind === 'count') {
      const common = a.quantity.counted !== null && COMMON.has(a.quantity.counted);
      score += kin === 'same' ? (common ? 0.04 : 0.14) : kin === 'kin' ? 0.12 : 0;
    }
    if (a.quantity.kind === 'measure') score += TIME.has(a.quantity.unit ?? '') ? 0 : 0.12;
    if (a.quantity.kind === 'money' && size >= 2) score += 0.06;
    if (shares(a.governors, b.governors)) score += 0.1;
    const together = [...a.neighbours].filter((n) => b.neighbours.has(n)).length;
    score += Math.min(0.16, together * 0.08);
    if (backed) score += 0.06;
    if (alone(p) && alone(q)) score += 0.08;
    if (a.scope !== b.scope) score -= rare ? 0.1 : 0.2;
    if (moments > 1) score -= 0.1;
    if (renamed) score -= human(a) ? 0.12 : 0.25;
    // shares and rows of tables are many, and a table's cells are alike in all but what they count
    if (a.quantity.kind === 'percent' && a.quantity.unit === '%') score -= 0.12;
    if (cell(p) && cell(q)) score -= 0.15;
    if ((a.period === null) !== (b.period === null)) score -= 0.1;
    if (a.stated !== null && b.stated !== null && oneDay(a.stated) && oneDay(b.stated)) score += 0.04;
    for (const type of ['place', 'organization', 'person']) if (apart(a, b, type)) score -= type === 'place' ? 0.14 : 0.06;
    if (gap !== null && gap > FAR_APART) score -= 0.12;
    return score;
  }

  /** One amount for two periods: where neither paper gives it for the other's too, and some word ties the two. */
  function paid(p: Candidate, q: Candidate): number | null {
    const [a, b] = [figureOf(p), figureOf(q)];
    if (a.market || b.market || compareQuantities(p.quantity, q.quantity).verdict !== 'agree') return null;
    const twice = (c: Candidate) =>
      input.readings[c.document]!.quantities.some((x) => x !== c.quantity && x.kind === 'money' && x.value === c.quantity.value);
    if (twice(p) || twice(q)) return null;
    return WORTH.period[Math.min(Math.max(p.digits.length, 0), 5)]! + similarity(a.features, b.features).score;
  }

  /** Whether an article has a figure, exactly or in a hedged form that is nearer to it than to the other. */
  function knows(document: number, figure: Quantity, other: Quantity): boolean {
    return input.readings[document]!.quantities.some((q) => {
      if (q.kind === 'ordinal' || q.kind === 'score' || q.unit === 'no') return false;
      const { verdict } = compareQuantities(q, figure);
      return (
        verdict === 'agree' ||
        (verdict === 'refine' && (q.hedge === 'exact' || Math.abs(q.value - figure.value) < Math.abs(q.value - other.value)))
      );
    });
  }

  /** The only figure of its unit or noun in its article. */
  function alone(c: Candidate): boolean {
    const { kind, unit, counted } = c.quantity;
    if (kind === 'count' && (counted === null || COMMON.has(counted))) return false;
    if (kind === 'plain') return false;
    return input.readings[c.document]!.quantities.every(
      (q) => q === c.quantity || q.kind !== kind || q.unit !== unit || q.counted !== counted || q.value === c.quantity.value,
    );
  }

  function kinOf(a: Figure, b: Figure): Kinship {
    const [x, y] = [fateOf(a), fateOf(b)];
    if (x !== null && y !== null) return x === y ? 'kin' : 'apart';
    return kinship({ noun: a.quantity.counted, human: human(a) }, { noun: b.quantity.counted, human: human(b) });
  }

  function fateOf(f: Figure): string | null {
    const own = f.quantity.counted === null ? undefined : FATES[f.quantity.counted];
    return own ?? ([...new Set(Object.values(FATES))].includes(f.subject) ? f.subject : null);
  }

  function human(f: Figure): boolean {
    const { tokens } = input.readings[f.document]!.text;
    const from = tokenAt(tokens, f.quantity.start);
    return tokens
      .slice(from, from + 8)
      .some((t) => t.end <= f.quantity.end && t.analyses.some((x) => x.sense.tags.some((tag) => HUMAN.has(tag))));
  }

  /** A bare figure in a row of a table. */
  function cell({ document, quantity }: Candidate): boolean {
    if (quantity.kind !== 'plain') return false;
    const { text } = input.readings[document]!.document;
    const from = text.lastIndexOf('\n', quantity.start) + 1;
    const to = text.indexOf('\n', quantity.end);
    return /\||\t| {3}/u.test(text.slice(from, to < 0 ? text.length : to));
  }

  /** A toll that grows between two papers: told later, and higher. */
  function moves(a: Figure, b: Figure, gap: number | null): boolean {
    const waiting = (f: Figure) => [...f.governors].some((g) => g.startsWith('w:') && WAITING.has(g.slice(2)));
    if (waiting(a) && waiting(b)) return true;
    const moving = [a, b].some((f) => f.change !== null || f.subject.split('+').some((x) => MOVING.has(x)));
    if (!moving || (gap !== null && gap > FAR_APART)) return false;
    const [p, q] = [input.published[a.document] ?? null, input.published[b.document] ?? null];
    if (p === null || q === null || p.from === q.from) return true;
    const [early, late] = parseDay(p.from) < parseDay(q.from) ? [a, b] : [b, a];
    return early.quantity.value < late.quantity.value;
  }

  function grouped(found: readonly Suspect[]): Finding[] {
    const best = new Map<string, number>();
    const raise = (key: string, score: number) => best.set(key, Math.max(score, best.get(key) ?? 0));
    const keys = ({ a, b }: Suspect) =>
      [`${a.document}:${a.quantity.start}>${b.document}`, `${b.document}:${b.quantity.start}>${a.document}`] as const;
    for (const s of found) for (const key of keys(s)) raise(key, s.score);
    const groups = new Map<string, Suspect[]>();
    for (const s of found.filter((x) => keys(x).every((key) => x.score >= best.get(key)! - 1e-9))) {
      const values = [s.a, s.b].map((c) => c.quantity.value).sort((x, y) => x - y);
      push(groups, `${input.stories[s.a.document]}|${s.a.class}|${values.join('|')}`, s);
    }
    return [...groups.values()].map((group) => {
      const top = group.reduce((x, y) => (y.score > x.score ? y : x));
      const sides = [top.a, top.b].map((c) => {
        const all = [c, ...group.flatMap((s) => [s.a, s.b])].filter((x) =>
          top.look === 'period' ? x.rate === c.rate : x.quantity.value === c.quantity.value,
        );
        const facts = [...new Map(all.map((x) => [x.quantity, x])).values()];
        return {
          value: c.quantity.text,
          facts: facts.map((x) => ({ document: x.document, ...evidenceSpan(input, figureOf(x)), value: x.quantity.text })),
        };
      });
      const source = (c: Candidate) => input.readings[c.document]!.document.source;
      return {
        kind: 'number',
        property: `number of ${figureOf(top.a).subject || figureOf(top.b).subject}`,
        scope: 'cross',
        verdict: 'contradict',
        sides,
        because: `«${top.a.quantity.text}» and «${top.b.quantity.text}» have ${HOW[top.look]}, and neither ${source(top.a)} nor ${source(top.b)} has the other's figure`,
        confidence: Math.min(0.95, 0.3 + top.score),
      };
    });
  }
}

const HOW: Readonly<Record<Look, string>> = {
  exchanged: 'the same digits in another order',
  changed: 'all digits but one in common',
  lost: 'all digits in common but one that only one of them has',
  scaled: 'the same digits at another scale',
  period: 'the same amount for different periods',
};

function candidateOf(text: string, document: number, quantity: Quantity): Candidate | null {
  if (quantity.kind === 'ordinal' || quantity.kind === 'score' || quantity.kind === 'age' || quantity.unit === 'no') return null;
  if (quantity.hedge === 'vague' || !(quantity.value > 0)) return null;
  const written = digits(quantity.value);
  if (quantity.hedge !== 'exact' && written.length < 3) return null;
  if (written.length < 2 && quantity.value < 10) return null;
  if (quantity.kind === 'plain' && written.length < 3) return null;
  const rate = quantity.kind === 'money' ? periodAfter(text.slice(quantity.end, quantity.end + 40)) : null;
  return { document, quantity, digits: written, class: classOf(quantity), rate };
}

function classOf({ kind, unit }: Quantity): string {
  if (kind === 'money') return 'money';
  if (kind === 'percent') return unit === '%' ? '%' : 'pp';
  return kind === 'measure' ? (unit ?? 'measure') : 'count';
}

/** Keys that two figures share only where one looks like a slip of the other. */
function signatures({ digits: d, class: unit }: Candidate): string[] {
  const out = [`=${[...d].sort().join('')}`];
  if (d.length >= 3 && unit !== '%') {
    for (let i = 0; i < d.length; i += 1) out.push(`${d.slice(0, i)}?${d.slice(i + 1)}`);
    if (d.length >= 4) for (let i = 0; i < d.length; i += 1) out.push(`-${d.slice(0, i)}${d.slice(i + 1)}`);
    out.push(`-${d}`);
  }
  return out;
}

function lookOf(a: Candidate, b: Candidate): Look | null {
  const [x, y] = [a.digits, b.digits];
  if (a.quantity.value === b.quantity.value) return a.rate !== null && b.rate !== null && a.rate !== b.rate ? 'period' : null;
  const ratio = Math.max(a.quantity.value, b.quantity.value) / Math.min(a.quantity.value, b.quantity.value);
  if (x === y) {
    const power = Math.log10(ratio);
    return Math.abs(power - Math.round(power)) < 1e-6 && ratio <= 1000 ? 'scaled' : null;
  }
  // digits of one place each: 4.2 and 2.4 million, not 42 and 2.4
  if (x.length === y.length) {
    const different = [...x].flatMap((c, i) => (c === y[i] ? [] : [i]));
    if (ratio >= 10) return null;
    if (different.length === 1) return 'changed';
    const exchanged = different.length === 2 && x[different[0]!] === y[different[1]!] && x[different[1]!] === y[different[0]!];
    return exchanged ? 'exchanged' : null;
  }
  return Math.abs(x.length - y.length) === 1 && ratio > 5 && ratio < 20 ? 'lost' : null;
}
