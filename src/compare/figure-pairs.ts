import { daysApart } from '../calendar.js';
import { tokenAt } from '../context.js';
import { push } from '../groups.js';
import type { Quantity } from '../model.js';
import type { Likeness, Placed } from '../passages.js';
import { kinship } from './counted.js';
import { rolesAround } from './derived-figures.js';
import type { Finding, FindingSide } from './finding.js';
import type { CompareInput } from './input.js';
import { compareQuantities } from './numbers.js';
import {
  apart,
  evidenceSpan,
  FATES,
  type Figure,
  HUMAN,
  madeUp,
  movesBetween,
  ofOneBase,
  readFigure,
  shares,
  slipStrength,
  steppedUp,
} from './quantities.js';
import { anotherNamesake, groupOf, sameStanding, standingOf } from './standing.js';
import { FIGURE_WEIGHTS } from './weights.js';

/** A figure of an article that can be set against others. */
interface Slot {
  readonly document: number;
  readonly sentence: number;
  readonly quantity: Quantity;
}

/** Two figures that exclude each other if they are of one thing, and what speaks for that. */
export interface FigurePair {
  readonly a: Slot;
  readonly b: Slot;
  /** The two agree: the features are those that they would have if the first said another figure. */
  readonly agreed: boolean;
  /** By the names of {@link FIGURE_FEATURES}, in their order. */
  readonly features: readonly number[];
}

/** What is weighed of two figures; weights by the same names stand in `weights.ts`. */
export const FIGURE_FEATURES = [
  'around', // what the words around both have in common, logarithm of the weight
  'around-share',
  'next', // within five words
  'next-share',
  'right-by', // within three words
  'sentence',
  'sentence-share',
  'before-and-after', // the neighbouring sentences
  'lead', // how far it is the best match that either figure has in the other article
  'best',
  'heaviest', // weight of the heaviest tie
  'names',
  'other-figures', // other figures that both sentences have
  'left-over', // the one figure of its kind that the other sentence does not repeat, where it repeats another
  'days', // 1 where the two sentences speak of one time, −1 where of two
  'ties',
  'noun', // kinship of the counted nouns
  'noun-apart',
  'noun-tie',
  'unit',
  'slip', // how much one looks like the other miswritten
  'slip-strong',
  'ratio',
  'hedged',
  'agrees-first', // the likeness of the figure that agrees with the first in the other's article
  'agrees-second',
  'published', // days between the articles
  'only', // of its kind in its article
  'small',
  'percent',
  'money',
  'duration',
  'languages', // 1 across languages
  'standing', // told in another standing: an aim, a part, an earlier time
  'scope',
  'moves', // of what changes while it is told
  'place-apart',
  'made-up', // a sum of figures beside it
  'counterpart', // how surely the two sentences tell the same
  'role', // both are of one role: the dead, the price …
  'role-apart',
  'governors', // 1 where a word that one depends on governs the other too, −1 where none does
  'head', // 1 where both are of one attribute, −1 where of two
  'subject',
] as const;

/** Articles of a story beyond which its figures are too many to be set against each other. */
const MANY = 24;
/** Days between two articles after which figures of one kind are of two occasions. */
const FAR_APART = 60;
/** Sentences told by a sentence's neighbours. */
const NEIGHBOURS = [
  [-1, 0],
  [1, 0],
  [0, -1],
  [0, 1],
] as const;
/** Times by which one figure exceeds another that may be the same misread. */
const CLOSE = 1.2;
/** Characters behind a sum in which it says for what each. */
const RATE_REACH = 24;
const RATED =
  /^\s*(?:(?:a|an|per|each|every|for\s(?:a|each|every))\s\p{L}+|(?:سنويا|شهريا|أسبوعيا|يوميا|لكل|كل|للواحد|للفرد|في\s(?:السنة|الشهر|اليوم|الساعة)|لل\p{L}+\sالواحدة?))/iu;
const DURATION = /^(?:s|min|h|d|wk|mon|yr)$/u;
const SLIPS = { strong: 1, medium: 0.6, weak: 0.2, none: 0 } as const;
const KIN = { same: 1, kin: 0.6, open: 0, apart: -1 } as const;

/**
 * All pairs of figures of two articles of a story that could be of one thing and exclude each other, with their features.
 * @param agreed whether pairs that agree are wanted too, with the features that they would have if they did not
 */
export function figurePairs(input: CompareInput, excluded: ReadonlySet<Quantity>, agreed = false): FigurePair[] {
  const { passages } = input;
  const byStory = new Map<number, Slot[]>();
  const members = new Map<number, number>();
  for (const story of input.stories) members.set(story, (members.get(story) ?? 0) + 1);
  input.readings.forEach((reading, document) => {
    const story = input.stories[document]!;
    const size = members.get(story)!;
    if (size < 2 || size > MANY) return;
    for (const quantity of reading.quantities) {
      if (excluded.has(quantity) || quantity.kind === 'score' || quantity.kind === 'ordinal' || quantity.unit === 'no') continue;
      const { tokens } = reading.text;
      push(byStory, story, { document, quantity, sentence: tokens[tokenAt(tokens, quantity.start)]?.sentence ?? 0 });
    }
  });
  const windows = new Map<Quantity, Map<number, readonly Placed[]>>();
  const around = ({ document, quantity }: Slot, reach: number): readonly Placed[] => {
    const known = windows.get(quantity) ?? new Map<number, readonly Placed[]>();
    windows.set(quantity, known);
    let placed = known.get(reach);
    if (placed === undefined) {
      placed = passages.around(document, quantity, { reach, skip: [quantity.number] });
      known.set(reach, placed);
    }
    return placed;
  };
  const figures = new Map<Quantity, Figure>();
  const figureOf = ({ document, quantity }: Slot): Figure => {
    const known = figures.get(quantity) ?? readFigure(input, document, quantity);
    figures.set(quantity, known);
    return known;
  };
  const roleNames = new Map<Quantity, ReadonlySet<string>>();
  const out: FigurePair[] = [];
  for (const [story, slots] of byStory) out.push(...inStory(story, slots));
  return out;

  function inStory(story: number, slots: readonly Slot[]): FigurePair[] {
    interface Compared {
      readonly i: number;
      readonly j: number;
      readonly disagree: boolean;
      readonly agree: boolean;
      readonly wide: Likeness;
      readonly next: Likeness;
      readonly by: Likeness;
      readonly whole: Likeness;
      readonly raw: number;
    }
    const compared: Compared[] = [];
    const agreeing = slots.map(() => new Set<number>());
    const best = new Map<string, readonly [number, number, number]>();
    const agrees = new Map<string, (readonly [slot: number, raw: number])[]>();
    for (const [i, a] of slots.entries())
      for (let j = i + 1; j < slots.length; j += 1) {
        const b = slots[j]!;
        const { verdict } = compareQuantities(a.quantity, b.quantity);
        const agree = verdict === 'agree' && a.quantity.unit === b.quantity.unit;
        if (agree) {
          agreeing[i]!.add(b.document);
          agreeing[j]!.add(a.document);
        }
        if (a.document === b.document || verdict === 'incomparable') continue;
        const [wide, next, by] = [14, 5, 3].map((reach) => passages.likeness(story, around(a, reach), around(b, reach))) as [
          Likeness,
          Likeness,
          Likeness,
        ];
        const whole = passages.ofSentences([a.document, a.sentence], [b.document, b.sentence]);
        const raw = next.sum + 0.5 * wide.sum + 0.3 * whole.sum;
        for (const key of [`${i}>${b.document}`, `${j}>${a.document}`]) {
          const [first, second, n] = best.get(key) ?? [0, 0, 0];
          best.set(key, raw > first ? [raw, first, n + 1] : [first, Math.max(second, raw), n + 1]);
        }
        if (verdict !== 'contradict') {
          push(agrees, `${i}>${b.document}`, [j, raw + 1] as const);
          push(agrees, `${j}>${a.document}`, [i, raw + 1] as const);
        }
        compared.push({ i, j, disagree: verdict === 'contradict', agree, wide, next, by, whole, raw });
      }
    return compared.flatMap((pair) => {
      const [a, b] = [slots[pair.i]!, slots[pair.j]!];
      // an article that has both tells them apart
      const asIf = agreed && pair.agree;
      const others = (key: string, but: number) => (agrees.get(key) ?? []).filter(([slot]) => slot !== but);
      if (asIf) {
        if (others(`${pair.j}>${a.document}`, pair.i).length > 0) return [];
      } else {
        const [one, other] = [agreeing[pair.i]!, agreeing[pair.j]!];
        if (!pair.disagree || one.has(b.document) || other.has(a.document) || [...one].some((d) => other.has(d))) return [];
      }
      const [to, from] = [`${pair.i}>${b.document}`, `${pair.j}>${a.document}`];
      const lead = Math.min(...[to, from].map((key) => pair.raw - rival(best.get(key)!, pair.raw)));
      const [p, q] = [figureOf(a), figureOf(b)];
      if (ruledOut(p, q)) return [];
      const [x, y] = [countedBy(a), countedBy(b)];
      const kin = KIN[kinship(x, y)];
      // people and things
      if (kin < 0 && x.human !== y.human) return [];
      const roles = rolesOf(a, b);
      const slip = slipStrength(a.quantity.value, b.quantity.value);
      // how long, and how high: one thing only where the figures look it
      const [least, most] = [a, b].map((s) => Math.abs(s.quantity.value)).sort((x, y) => x - y) as [number, number];
      if (!asIf && roles.apart > 0 && a.quantity.kind === 'measure' && SLIPS[slip] < SLIPS.medium && most > CLOSE * least) return [];
      const nouns = [a, b].map((s) => around(s, 0)) as [readonly Placed[], readonly Placed[]];
      const features: Record<(typeof FIGURE_FEATURES)[number], number> = {
        around: Math.log1p(pair.wide.sum),
        'around-share': pair.wide.cosine,
        next: Math.log1p(pair.next.sum),
        'next-share': pair.next.cosine,
        'right-by': Math.log1p(pair.by.sum),
        sentence: Math.log1p(pair.whole.sum),
        'sentence-share': pair.whole.cosine,
        'before-and-after': NEIGHBOURS.reduce(
          (sum, [x, y]) => sum + passages.ofSentences([a.document, a.sentence + x], [b.document, b.sentence + y]).cosine,
          0,
        ),
        lead: Math.max(-6, Math.min(6, lead)),
        best: lead >= 0 ? 1 : 0,
        heaviest: pair.next.ties[0]?.weight ?? 0,
        names: pair.whole.ties.filter((t) => t.what.startsWith('e:')).length,
        'other-figures': Math.min(3, commonFigures(a, b)),
        'left-over': leftOver(a, b) ? 1 : 0,
        days: commonDays(a, b),
        ties: pair.wide.ties.length,
        noun: kin,
        'noun-apart': kin < 0 ? 1 : 0,
        'noun-tie': passages.likeness(story, ...nouns).ties[0]?.weight ?? 0,
        unit: a.quantity.unit !== null && a.quantity.unit === b.quantity.unit ? 1 : 0,
        slip: SLIPS[slip],
        'slip-strong': slip === 'strong' ? 1 : 0,
        ratio: Math.min(4, Math.abs(Math.log(Math.max(a.quantity.value, 0.01) / Math.max(b.quantity.value, 0.01)))),
        hedged: [a, b].filter((s) => s.quantity.hedge !== 'exact').length,
        'agrees-first': asIf ? 0 : Math.min(6, heaviest(agrees.get(to) ?? [])),
        'agrees-second': asIf ? 0 : Math.min(6, heaviest(agrees.get(from) ?? [])),
        published: Math.min(5, daysApart(input.published[a.document] ?? null, input.published[b.document] ?? null) ?? 2),
        only: [to, from].filter((key) => best.get(key)![2] === 1).length,
        small: Math.min(a.quantity.value, b.quantity.value) < 4 ? 1 : 0,
        percent: a.quantity.kind === 'percent' ? 1 : 0,
        money: a.quantity.kind === 'money' ? 1 : 0,
        duration: DURATION.test(a.quantity.unit ?? '') ? 1 : 0,
        languages: languageOf(a) === languageOf(b) ? 0 : 1,
        standing: sameStanding(standingOf(input, p), standingOf(input, q)) ? 0 : 1,
        scope: p.scope === q.scope ? 0 : 1,
        moves: movesBetween(input, p, q, false) === null ? 0 : 1,
        'place-apart': apart(p, q, 'place') ? 1 : 0,
        counterpart: input.counterparts.strength([a.document, a.sentence], [b.document, b.sentence]),
        role: roles.shared,
        'role-apart': roles.apart,
        governors: p.governors.size === 0 || q.governors.size === 0 ? 0 : shares(p.governors, q.governors) ? 1 : -1,
        head: p.head === null || q.head === null ? 0 : p.head === q.head ? 1 : -1,
        subject: p.subject === q.subject ? 1 : 0,
        'made-up': madeUp(input, p, q) || madeUp(input, q, p) || steppedUp(input, p, q) || steppedUp(input, q, p) ? 1 : 0,
      };
      return [{ a, b, agreed: asIf, features: FIGURE_FEATURES.map((name) => features[name]) }];
    });
  }

  /** «300 a year», «9.40 for each dose». */
  function rated({ document, quantity }: Figure): boolean {
    const { text } = input.readings[document]!.document;
    return RATED.test(text.slice(quantity.end, quantity.end + RATE_REACH));
  }

  /** What is of two things for certain, whatever stands around. */
  function ruledOut(a: Figure, b: Figure): boolean {
    // prices and indexes move; barrels and tonnes are only told of beside them
    if ((a.market || b.market) && a.quantity.kind !== 'measure') return true;
    if (differ(a.period, b.period) || differ(a.measured, b.measured) || differ(a.change, b.change)) return true;
    // a sum a year, and one for all the years
    if (a.quantity.kind === 'money' && ((a.period === null) !== (b.period === null) || rated(a) !== rated(b))) return true;
    if (differ(fateOf(a), fateOf(b)) || anotherNamesake(input, a, b) || anotherNamesake(input, b, a)) return true;
    if (a.base.length > 0 && b.base.length > 0 && !ofOneBase(a, b)) return true;
    if (a.against.size > 0 && b.against.size > 0 && !shares(a.against, b.against)) return true;
    const [less, more] = a.quantity.value < b.quantity.value ? [a, b] : [b, a];
    if (less.scope === 'part' && more.scope === 'whole') return true;
    if (steppedUp(input, less, more)) return true;
    const published = [a, b].map((f) => input.published[f.document] ?? null);
    const gap = daysApart(published[0]!, published[1]!);
    const stated = a.stated === null || b.stated === null ? null : daysApart(a.stated.days, b.stated.days);
    if (gap !== null && gap > FAR_APART && stated !== 0) return true;
    // the prosecution asked for one, and the court gave the other
    const given = a.quantity.kind === 'money' || a.quantity.kind === 'percent' || DURATION.test(a.quantity.unit ?? '');
    if (given && standingOf(input, a).has('asked') !== standingOf(input, b).has('asked')) return true;
    if (movesBetween(input, a, b, false) === null) return false;
    // a toll that grows from day to day
    if (more.change === 'up' || (stated !== null && stated > 0)) return true;
    if (a.stated?.hours != null && b.stated?.hours != null) return true;
    const [early, late] = [less, more].map((f) => input.published[f.document] ?? null);
    return early != null && late != null && early.to < late.from;
  }

  function rolesOf(a: Slot, b: Slot): { readonly shared: number; readonly apart: number } {
    const [x, y] = [a, b].map(({ document, quantity }) => {
      let known = roleNames.get(quantity);
      if (known === undefined) {
        known = rolesAround(input, document, quantity);
        roleNames.set(quantity, known);
      }
      return known;
    }) as [ReadonlySet<string>, ReadonlySet<string>];
    const shared = [...x].some((role) => role !== 'total' && y.has(role));
    return { shared: shared ? 1 : 0, apart: !shared && x.size > 0 && y.size > 0 ? 1 : 0 };
  }

  function languageOf(slot: Slot): string {
    return input.readings[slot.document]!.document.language;
  }

  function countedBy({ document, quantity }: Slot) {
    const { tokens } = input.readings[document]!.text;
    const from = tokenAt(tokens, quantity.start);
    const human = tokens
      .slice(from, from + 8)
      .some((t) => t.end <= quantity.end && t.analyses.some((x) => x.sense.tags.some((tag) => HUMAN.has(tag))));
    return { noun: quantity.counted, human };
  }

  function commonFigures(a: Slot, b: Slot): number {
    const values = ({ document, sentence, quantity }: Slot) => {
      const { quantities, text } = input.readings[document]!;
      const { start, end } = text.sentences[sentence]!;
      const beside = quantities.filter((q) => q !== quantity && q.start >= start && q.end <= end && q.value > 2);
      return new Set(beside.map((q) => q.value));
    };
    const other = values(b);
    return [...values(a)].filter((v) => other.has(v)).length;
  }

  /** Both sentences give the same figures but for these two. */
  function leftOver(a: Slot, b: Slot): boolean {
    const beside = ({ document, sentence, quantity }: Slot) => {
      const { quantities, text } = input.readings[document]!;
      const { start, end } = text.sentences[sentence]!;
      return quantities.filter((q) => q !== quantity && q.start >= start && q.end <= end && q.kind !== 'ordinal' && groupOf(q) !== null);
    };
    const [x, y] = [beside(a), beside(b)];
    const repeated = (q: Quantity, others: readonly Quantity[]): boolean =>
      others.some((o) => groupOf(o) === groupOf(q) && compareQuantities(o, q).verdict !== 'contradict');
    const [group, common] = [groupOf(a.quantity), x.filter((q) => q.value > 2 && repeated(q, y))];
    if (common.length === 0) return false;
    const unmatched = (list: readonly Quantity[], others: readonly Quantity[]) =>
      list.some((q) => groupOf(q) === group && !repeated(q, others));
    return !unmatched(x, y) && !unmatched(y, x);
  }

  function commonDays(a: Slot, b: Slot): number {
    const days = ({ document, sentence }: Slot) => {
      const { timexes, text } = input.readings[document]!;
      const { start, end } = text.sentences[sentence]!;
      return timexes.flatMap((t) => (t.start >= start && t.end <= end && t.interval !== undefined ? [t.interval] : []));
    };
    const [p, q] = [days(a), days(b)];
    if (p.length === 0 || q.length === 0) return 0;
    return p.some((x) => q.some((y) => x.from <= y.to && y.from <= x.to)) ? 1 : -1;
  }
}

const FATE_NAMES = new Set(Object.values(FATES));
/** What became of whom a figure counts, or null. */
const fateOf = ({ subject }: Figure): string | null => (FATE_NAMES.has(subject) ? subject : null);

/** Whether two readings are known and not the same. */
const differ = <T>(x: T | null, y: T | null): boolean => x !== null && y !== null && x !== y;

const heaviest = (list: readonly (readonly [number, number])[]): number => Math.max(0, ...list.map(([, raw]) => raw));

/** The next best match beside one of a weight. */
const rival = ([first, second]: readonly [number, number, number], raw: number): number => (raw >= first ? second : first);

/** How sure two figures are of one thing, as a logit, by weights learnt from dossiers with gold. */
export function figureScore(features: readonly number[]): number {
  return FIGURE_FEATURES.reduce((sum, name, i) => sum + (FIGURE_WEIGHTS[name] ?? 0) * features[i]!, FIGURE_WEIGHTS.bias!);
}

/** Score from which two figures are told as one that two articles disagree on. */
const CERTAIN = 1.1;

/**
 * Figures that two articles give for one thing and that exclude each other, judged by everything around them at once: what both passages
 * speak of, what is counted, how each figure looks beside the other. It knows no unit, noun or subject of its own.
 */
export function compareFigurePairs(input: CompareInput, excluded: ReadonlySet<Quantity>): Finding[] {
  const scored = figurePairs(input, excluded)
    .map((pair) => ({ ...pair, score: figureScore(pair.features) }))
    .filter(({ score }) => score >= CERTAIN)
    .sort((x, y) => y.score - x.score);
  const groups: { slots: Slot[]; top: (typeof scored)[number] }[] = [];
  for (const pair of scored) {
    const group = groups.find(({ slots }) => slots.some((s) => s.quantity === pair.a.quantity || s.quantity === pair.b.quantity));
    if (group === undefined) groups.push({ slots: [pair.a, pair.b], top: pair });
    else for (const slot of [pair.a, pair.b]) if (!group.slots.some((s) => s.quantity === slot.quantity)) group.slots.push(slot);
  }
  return groups.map(({ slots, top }) => {
    const sides: { value: string; facts: FindingSide['facts'][number][]; sample: Quantity }[] = [];
    for (const { document, quantity } of slots) {
      const fact = { document, ...evidenceSpan(input, readFigure(input, document, quantity)), value: quantity.text };
      const into = sides.find((s) => compareQuantities(s.sample, quantity).verdict !== 'contradict');
      if (into === undefined) sides.push({ value: quantity.text, facts: [fact], sample: quantity });
      else into.facts.push(fact);
    }
    return {
      kind: 'number',
      property: `number of ${top.a.quantity.counted ?? top.b.quantity.counted ?? ''}`,
      scope: 'cross',
      verdict: 'contradict',
      sides: sides.map(({ value, facts }) => ({ value, facts })),
      because: `«${top.a.quantity.text}» and «${top.b.quantity.text}» exclude each other, and what stands around them in ${sourceOf(input, top.a)} and ${sourceOf(input, top.b)} is alike`,
      confidence: 0.5 + 0.45 / (1 + Math.exp(-top.score)),
    };
  });
}

const sourceOf = (input: CompareInput, { document }: Slot): string => input.readings[document]!.document.source;
