import { daysAcross, daysApart, parseDay, weekdayOf } from '../calendar.js';
import { similarity, tokenAt } from '../context.js';
import { disjointSets, push } from '../groups.js';
import { fold, type Sentence, type Token } from '../language/tokens.js';
import type { DayInterval, DayPart, Quantity, Span, Timex } from '../model.js';
import { factFeatures } from './features.js';
import type { Finding, FindingSide } from './finding.js';
import { clip } from './finding.js';
import type { CompareInput } from './input.js';
import { compareQuantities } from './numbers.js';
import { anotherNamesake, sameStanding, standingOf } from './standing.js';

/** When a figure is said to hold. */
export interface Moment {
  /** Null where only a weekday is said and nothing dates the article. */
  readonly days: DayInterval | null;
  readonly weekday: number | null;
  /** Morning before noon … in hours from midnight, or null where no part of the day is said. */
  readonly hours: readonly [number, number] | null;
}

/** A figure with what surrounds it. */
export interface Figure {
  readonly document: number;
  readonly quantity: Quantity;
  readonly at: number;
  /** Of whom or what, as far as the words around it tell: `dead`, `injured` … or the counted noun. */
  readonly subject: string;
  /** The moment that its own sentence, or the heading above it, states. */
  readonly stated: Moment | null;
  /** Per year, in three days …: a figure over another period is another figure. */
  readonly period: string | null;
  /** The noun that the figure is an attribute of: عيار, سرعة, قيمة; null where the words tell none. */
  readonly head: string | null;
  /** Content words right before and after it. */
  readonly governors: ReadonlySet<string>;
  /** `up`, `down` where a verb of change stands by it: another moment, another figure. */
  readonly change: 'up' | 'down' | null;
  /** A part, a rate, a rest, a price: never compared with a whole. */
  readonly scope: 'whole' | 'part' | 'each' | 'rest' | 'base';
  readonly market: boolean;
  /** Which of several ways to measure one thing: gross or net, the least or the most, on average. */
  readonly measured: string | null;
  readonly features: ReadonlyMap<string, number>;
  /** Words of the sentence in order, the figures left out: how a copied text is known. */
  readonly wording: ReadonlySet<string>;
  /** Other exact figures of the sentence. */
  readonly neighbours: ReadonlySet<string>;
  /** Entities named in the sentence, by type. */
  readonly named: ReadonlyMap<string, ReadonlySet<string>>;
  /** Of what a share is: the content words right after «per cent of»; empty where nothing is said. */
  readonly base: readonly string[];
  /** The names right behind a lead or a margin: «twelve points behind Chelsea». */
  readonly against: ReadonlySet<string>;
}

type Verdict = 'agree' | 'refine' | 'contradict';

interface Pair {
  readonly i: number;
  readonly j: number;
  /** Likeness of what surrounds the two. */
  readonly likeness: number;
  /** How sure that both figures are of one thing. */
  readonly score: number;
  readonly verdict: Verdict;
  readonly because: string;
  /** Why the two are no disagreement but two states of one quantity. */
  readonly moved: string | null;
}

/** What happens to people, told by concepts near the figure: deaths and injuries are never compared with each other. */
export const FATES: Readonly<Record<string, string>> = {
  die: 'dead',
  kill: 'dead',
  'killed-person': 'dead',
  death: 'dead',
  martyr: 'dead',
  'dead-person': 'dead',
  dead: 'dead',
  killed: 'dead',
  corpse: 'dead',
  body: 'dead',
  victim: 'dead',
  casualty: 'dead',
  bury: 'dead',
  'death-toll': 'dead',
  murder: 'dead',
  assassinate: 'dead',
  execute: 'dead',
  drown: 'dead',
  injure: 'injured',
  'wounded-person': 'injured',
  'injured-person': 'injured',
  wounded: 'injured',
  injured: 'injured',
  injury: 'injured',
  wound: 'injured',
  'burn-case': 'injured',
  missing: 'missing',
  'missing-person': 'missing',
  'go-missing': 'missing',
  lose: 'missing',
  infect: 'infected',
  infected: 'infected',
  infection: 'infected',
  'suspected-case': 'infected',
  arrest: 'arrested',
  detain: 'arrested',
  detained: 'arrested',
  detainee: 'arrested',
  'arrested-person': 'arrested',
  release: 'captive',
  hostage: 'captive',
  captive: 'captive',
  kidnap: 'captive',
  kidnapped: 'captive',
  'kidnapped-person': 'captive',
  displace: 'displaced',
  evacuate: 'displaced',
  shelter: 'displaced',
  flee: 'displaced',
  displaced: 'displaced',
  'displaced-person': 'displaced',
  refugee: 'displaced',
  rescue: 'rescued',
  save: 'rescued',
  survive: 'rescued',
  survivor: 'rescued',
  vaccinate: 'vaccinated',
};

/** Quantities that change while a story runs: another moment, another figure. */
export const MOVING = new Set([
  'dead',
  'injured',
  'missing',
  'infected',
  'arrested',
  'displaced',
  'rescued',
  'vaccinated',
  'vote',
  'price',
  'visitor',
  'fire',
]);
/** True for a count of something of its own that keeps its number while a story runs: families, vessels, classrooms; not the dead, nor people. */
export const keepsNumber = (counted: string | null): boolean =>
  counted !== null && !COMMON.has(counted) && !PEOPLE.has(counted) && !MOVING.has(FATES[counted] ?? counted);
/** What is counted while it waits is another number tomorrow. */
export const WAITING = new Set(['wait', 'queue', 'stranded', 'trapped', 'cut-off', 'remain', 'outstanding', 'pending']);
const PEOPLE = new Set([
  'person',
  'people',
  'human',
  'man',
  'woman',
  'child',
  'citizen',
  'civilian',
  'resident',
  'soldier',
  'member',
  'passenger',
  'worker',
  'individual',
  'personnel',
  'case',
  'gunman',
  'fighter',
  'element',
  'policeman',
  'officer',
]);
export const HUMAN = new Set(['human', 'person', 'profession', 'casualty', 'demonym', 'military']);
const UP = new Set(['rise', 'increase', 'grow', 'climb', 'raise', 'double', 'expand', 'strengthen', 'gain', 'jump']);
const BEGIN = new Set(['start', 'begin', 'become', 'open']);
const DOWN = new Set(['fall', 'decrease', 'decline', 'shrink', 'drop', 'lower', 'reduce', 'cut', 'lose', 'lessen']);
/** Nouns counted in every text: alone they tell nothing of what a figure is about. */
export const COMMON = new Set([
  '',
  'people',
  'person',
  'time',
  'occasion',
  'thing',
  'year',
  'day',
  'month',
  'week',
  'hour',
  'minute',
  'point',
  'country',
  'state',
  'name',
  'type',
  'part',
  'place',
  'side',
  'area',
  'match',
  'goal',
  'player',
  'project',
  'company',
  'city',
  'region',
  'province',
  'member',
  'case',
  'house',
  'other',
  'number',
  'item',
  'phase',
  'stage',
  'kind',
  'axis',
  'language',
  'group',
  'team',
  'sector',
  'step',
  'file',
  'question',
  'نقطه',
]);
/** Written forms of one unit, by their first letters. */
const UNIT_FORMS: Readonly<Record<string, string>> = {
  كم: 'kilometre',
  كيل: 'kilometre',
  ملم: 'millimetre',
  ملي: 'millimetre',
  مم: 'millimetre',
  سم: 'centimetre',
  سنت: 'centimetre',
  متر: 'metre',
  امت: 'metre',
  م: 'metre',
  kil: 'kilometre',
  km: 'kilometre',
  met: 'metre',
  cen: 'centimetre',
  cm: 'centimetre',
  mm: 'millimetre',
};
/** Units of time as an ISO 8601 duration writes them: before and behind the figure. */
const ISO_UNITS: Readonly<Record<string, readonly [string, string]>> = {
  s: ['PT', 'S'],
  min: ['PT', 'M'],
  h: ['PT', 'H'],
  d: ['P', 'D'],
  wk: ['P', 'W'],
  mon: ['P', 'M'],
  yr: ['P', 'Y'],
};
const TIME_UNITS: ReadonlySet<string> = new Set(Object.keys(ISO_UNITS));

/** Words for one of several ways to measure a thing. */
const MEASURED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    gross: 'gross pre-tax خام الخام',
    net: 'net take-home clear after-tax صافي صافيا الصافي',
    average: 'average mean median averaged averages typical متوسط متوسطه المتوسط معدل معدله وسيط وسطي وسطيه',
    least: 'minimum lowest least smallest minimal ادني الادني اقل',
    most: 'maximum highest greatest biggest peak record اقصي الاقصي اعلي ذروه',
    core: 'core underlying اساسي الاساسي',
  }).flatMap(([way, words]) => words.split(' ').map((w) => [w, way] as const)),
);

/** Days between two articles after which figures of one kind are of two occasions. */
const FAR_APART = 60;
/** Certainty from which a disagreement is told, and a likeness that is worth a line among what was cleared. */
const CERTAIN = 0.44;
const CLEARED = 0.2;
/** Times by which counts of articles about two places differ and are two counts. */
const OTHER_SIZE = 2.5;
/** Days from which two spans that touch are two spans. */
const LONG_SPAN = 25;
/** Figures from which one article that has both tells them apart. */
const BOTH_FROM = 20;
/** Likeness from which two figures that are each told once in their articles are taken for one; large ones need none. */
const ALIKE = 0.2;
const LARGE = 1000;
/** Share of the words in common from which one text is the other's copy. */
const COPIED = 0.72;

const PART_HOURS: Readonly<Record<DayPart, readonly [number, number]>> = {
  DA: [3, 6],
  MO: [6, 12],
  NO: [11, 14],
  AF: [12, 18],
  EV: [17, 24],
  NI: [19, 30],
};

/**
 * Figures of one thing that exclude each other in two articles. Two figures are held to be of one thing by their unit or counted
 * noun, by what surrounds them, and by what stands next to them; moving quantities only where both articles mean the same hour.
 */
export function compareFigures(input: CompareInput, excluded: ReadonlySet<Quantity>): Finding[] {
  const figures: Figure[] = [];
  input.readings.forEach((reading, document) => {
    for (const quantity of reading.quantities) {
      if (excluded.has(quantity) || quantity.kind === 'ordinal' || quantity.kind === 'plain' || quantity.kind === 'score') continue;
      if (quantity.kind === 'count' && quantity.counted === null && quantity.label === null) continue;
      figures.push(readFigure(input, document, quantity));
    }
  });

  const leads = input.readings.map((reading, document) => {
    const end = reading.text.sentences[Math.min(2, reading.text.sentences.length - 1)]?.end ?? 0;
    const set = new Set<string>();
    reading.mentions.forEach((m, i) => {
      const entity = input.entityOf[document]![i];
      if (m.type === 'place' && m.start < end && entity != null) set.add(entity);
    });
    return set;
  });
  const middles = new Map<number, number[]>();
  input.published.forEach((p, document) => {
    if (p !== null) push(middles, input.stories[document]!, parseDay(p.from));
  });
  for (const days of middles.values()) days.sort((x, y) => x - y);
  const blocks = new Map<string, number[]>();
  const counts = new Map<string, number>();
  const blockKey = (f: Figure): string => `${input.stories[f.document]}|${unitClass(f.quantity)}|${f.subject}`;
  figures.forEach((figure, i) => {
    push(blocks, blockKey(figure), i);
    const key = `${figure.document}|${blockKey(figure)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  /** The only figure of its kind in its article, of something particular enough to be told once. */
  const onlyOne = (f: Figure): boolean =>
    !COMMON.has(f.subject) &&
    blocks
      .get(blockKey(f))!
      .every((k) => figures[k]!.document !== f.document || compareQuantities(figures[k]!.quantity, f.quantity).verdict !== 'contradict');
  /** Other documents that give one of the two figures, and whether the whole story knows but these two, once in each article. */
  const backing = (a: Figure, b: Figure): { readonly others: number; readonly twoSides: boolean } => {
    const others = new Set<number>();
    const seen = new Map<number, Figure>([
      [a.document, a],
      [b.document, b],
    ]);
    let twoSides = !COMMON.has(a.subject) && a.quantity.kind !== 'money';
    for (const k of blocks.get(blockKey(a))!) {
      const f = figures[k]!;
      if (f === a || f === b || f.scope === 'part' || f.scope === 'base') continue;
      const gap = daysApart(input.published[f.document] ?? null, input.published[a.document] ?? input.published[b.document] ?? null);
      const same = [a, b].filter((x) => compareQuantities(x.quantity, f.quantity).verdict !== 'contradict');
      if (same.length === 0) twoSides &&= gap !== null && gap > FAR_APART;
      else if (f.document !== a.document && f.document !== b.document) others.add(f.document);
      const first = seen.get(f.document);
      if (first !== undefined && compareQuantities(first.quantity, f.quantity).verdict === 'contradict') twoSides = false;
      seen.set(f.document, f);
    }
    return { others: others.size, twoSides: twoSides && others.size > 0 };
  };

  const pairs: Pair[] = [];
  for (const block of blocks.values()) {
    if (block.length > 400 || new Set(block.map((i) => figures[i]!.document)).size < 2) continue;
    for (let x = 0; x < block.length; x += 1) {
      for (let y = x + 1; y < block.length; y += 1) {
        const pair = weighPair(block[x]!, block[y]!);
        if (pair !== null) pairs.push(pair);
      }
    }
  }

  // mutual best match between two documents, and how close the other article comes to saying the same
  const best = new Map<string, number>();
  const agreeing = new Map<string, number>();
  const raise = (map: Map<string, number>, key: string, value: number) => {
    if (value > (map.get(key) ?? 0)) map.set(key, value);
  };
  for (const p of pairs) {
    for (const [me, other] of [
      [p.i, p.j],
      [p.j, p.i],
    ] as const) {
      const key = `${me}>${figures[other]!.document}`;
      if (p.moved === null) raise(best, key, p.score);
      if (p.verdict !== 'contradict') raise(agreeing, key, p.score);
    }
  }
  const sets = disjointSets(figures.length);
  const contradictions: Pair[] = [];
  const out: Finding[] = [];
  for (const p of pairs) {
    const a = figures[p.i]!;
    const b = figures[p.j]!;
    const keyA = `${p.i}>${b.document}`;
    const keyB = `${p.j}>${a.document}`;
    if (p.score < (best.get(keyA) ?? 0) - 1e-9 || p.score < (best.get(keyB) ?? 0) - 1e-9) continue;
    if (p.verdict !== 'contradict') {
      if (p.likeness >= CLEARED) {
        sets.union(p.i, p.j);
        out.push(toFinding([p.i, p.j], p.verdict === 'agree' ? 'agree' : 'refine', p.because, p.likeness));
      }
      continue;
    }
    if (p.score < CERTAIN) continue;
    // the other article gives this very figure too, nearly as close: no contradiction
    if ((agreeing.get(keyA) ?? 0) > p.score * 0.5 || (agreeing.get(keyB) ?? 0) > p.score * 0.5) continue;
    if (p.moved !== null) {
      out.push(toFinding([p.i, p.j], 'update', p.moved, p.likeness));
      continue;
    }
    if (madeUp(input, a, b) || madeUp(input, b, a)) continue;
    contradictions.push(p);
  }
  for (const p of contradictions) sets.union(p.i, p.j);
  const groups = new Map<number, Pair[]>();
  for (const p of contradictions) push(groups, sets.find(p.i), p);
  for (const [root, group] of groups) {
    const involved = new Set<number>(group.flatMap((p) => [p.i, p.j]));
    figures.forEach((_, i) => {
      if (sets.find(i) === root) involved.add(i);
    });
    const score = Math.max(...group.map((p) => p.score));
    const indexes = [...involved].sort((x, y) => x - y);
    out.push(toFinding(indexes, 'contradict', explain(group[0]!), score));
  }
  return out;

  /** Whether the openings of the two articles are set in different places. */
  function leadsApart(x: number, y: number): boolean {
    const [p, q] = [leads[x]!, leads[y]!];
    return p.size > 0 && q.size > 0 && !shares(p, q);
  }

  /** Written long before or after most of its story: a piece from the archive. */
  function archived(document: number): boolean {
    const own = input.published[document] ?? null;
    const days = (middles.get(input.stories[document]!) ?? []).slice();
    if (own === null || days.length < 3) return false;
    return Math.abs(parseDay(own.from) - days[days.length >> 1]!) > FAR_APART;
  }

  function weighPair(i: number, j: number): Pair | null {
    const a = figures[i]!;
    const b = figures[j]!;
    if (a.document === b.document) return null;
    const c = compareQuantities(a.quantity, b.quantity);
    if (c.verdict === 'incomparable') return null;
    const likeness = similarity(a.features, b.features).score + (a.head !== null && a.head === b.head ? 0.1 : 0);
    if (c.verdict !== 'contradict') return { i, j, likeness, score: likeness, verdict: c.verdict, because: c.because, moved: null };
    if (incompatible(input, a, b) || unlike(a, b) || bothKnown(a, b) || steppedUp(input, a, b) || steppedUp(input, b, a)) return null;
    if (oneMore(input, a, b) || oneMore(input, b, a)) return null;
    let score = likeness;
    const [here, there] = [apart(a, b, 'place'), leadsApart(a.document, b.document)];
    // two raids, two fires: each figure has its place, and each article its own
    if (
      (here || ratioOf(a, b) > OTHER_SIZE) &&
      there &&
      a.quantity.kind === 'count' &&
      slipStrength(a.quantity.value, b.quantity.value) !== 'strong'
    )
      return null;
    const elsewhere = here || there;
    const single = !elsewhere && onlyOne(a) && onlyOne(b);
    const slip = slipStrength(a.quantity.value, b.quantity.value);
    if (shares(a.governors, b.governors)) score += 0.12;
    if (single) score += 0.14;
    const { others, twoSides } = backing(a, b);
    if (twoSides && !elsewhere && ratioOf(a, b) <= 2.5)
      score += likeness >= ALIKE || shares(a.governors, b.governors) || Math.min(a.quantity.value, b.quantity.value) >= LARGE ? 0.34 : 0.1;
    else if (others > 0 && (single || slip === 'strong' || slip === 'medium')) score += 0.15;
    if (a.quantity.kind === 'money' && slip !== 'none' && slip !== 'weak')
      for (const f of [a, b]) if (counts.get(`${f.document}|${blockKey(f)}`) === 1) score += 0.06;
    if (COMMON.has(a.subject) && a.subject !== '' && !copied(a, b)) score -= 0.1;
    if (sameHour(a.stated, b.stated)) score += 0.22;
    if (copied(a, b)) score += 0.15;
    const together = [...a.neighbours].filter((n) => b.neighbours.has(n)).length;
    score += Math.min(0.2, together * 0.1);
    score += SLIP[slip];
    if ((a.period === null) !== (b.period === null)) {
      // «thirty raids in a week» is no «twenty raids»
      if (a.quantity.kind === 'count' && LONG_PERIOD.test(a.period ?? b.period!) && !copied(a, b)) return null;
      score -= 0.15;
    }
    if (a.stated !== null && b.stated !== null && oneDay(a.stated) && oneDay(b.stated) && a.stated.days!.from === b.stated.days!.from)
      score += 0.06;
    if (a.quantity.hedge !== 'exact' && b.quantity.hedge !== 'exact') score -= 0.2;
    for (const type of ['place', 'organization', 'person']) {
      if (apart(a, b, type)) score -= a.quantity.kind === 'money' || a.quantity.kind === 'percent' || type === 'place' ? 0.2 : 0.06;
    }
    return { i, j, likeness, score, verdict: 'contradict', because: c.because, moved: movesBetween(input, a, b, copied(a, b)) };
  }

  /** Whether one article of the story has both figures, which are two things then; small ones are everywhere. */
  function bothKnown(a: Figure, b: Figure): boolean {
    if (Math.min(a.quantity.value, b.quantity.value) < BOTH_FROM) return false;
    const has = (document: number, figure: Figure) =>
      input.readings[document]!.quantities.some(
        (q) => q.kind !== 'ordinal' && q.hedge === 'exact' && compareQuantities(q, figure.quantity).verdict === 'agree',
      );
    return input.readings.some((_, d) => input.stories[d] === input.stories[a.document] && has(d, a) && has(d, b));
  }

  /** What tells that two figures are not of one thing, where the words around them do not say that they are. */
  function unlike(a: Figure, b: Figure): boolean {
    // figures of another size are of another quantity, unless zeros were lost or the text is a copy
    if (ratioOf(a, b) > 5 && slipStrength(a.quantity.value, b.quantity.value) === 'none' && !copied(a, b)) return true;
    if (archived(a.document) !== archived(b.document)) return true;
    if (
      a.quantity.kind === 'measure' &&
      TIME_UNITS.has(a.quantity.unit ?? '') &&
      !copied(a, b) &&
      (!shares(a.governors, b.governors) || similarity(a.features, b.features).score < 0.25)
    )
      return true;
    return false;
  }

  function explain(p: Pair): string {
    const a = figures[p.i]!;
    const b = figures[p.j]!;
    const of = /^[a-z-]+$/u.test(a.subject) && a.subject !== 'people' ? ` (${a.subject})` : '';
    const why = p.because.replace(/\.$/u, '');
    const source = (f: Figure) => input.readings[f.document]!.document.source;
    return `${why}: ${source(a)} and ${source(b)} give them for the same figure${of}.`;
  }

  function toFinding(indexes: readonly number[], verdict: Finding['verdict'], because: string, score: number): Finding {
    const sides: { value: string; facts: FindingSide['facts'][number][]; sample: Quantity }[] = [];
    for (const i of indexes) {
      const f = figures[i]!;
      const fact = { document: f.document, ...evidenceSpan(input, f), value: f.quantity.text };
      const into =
        verdict === 'contradict' ? sides.find((s) => compareQuantities(s.sample, f.quantity).verdict !== 'contradict') : undefined;
      if (into !== undefined) into.facts.push(fact);
      else sides.push({ value: f.quantity.text, facts: [fact], sample: f.quantity });
    }
    return {
      kind: 'number',
      property: `number of ${figures[indexes[0]!]!.subject}`,
      scope: 'cross',
      verdict,
      sides: sides.map(({ value, facts }) => ({ value, facts })),
      because,
      confidence: Math.min(0.95, 0.4 + score),
    };
  }
}

/** What rules out at once that two figures are of one thing. */
function incompatible(input: CompareInput, a: Figure, b: Figure): boolean {
  if (a.market || b.market) return true;
  if (a.period !== null && b.period !== null && a.period !== b.period) return true;
  if (
    !copied(a, b) &&
    (!sameStanding(standingOf(input, a), standingOf(input, b)) || anotherNamesake(input, a, b) || anotherNamesake(input, b, a))
  )
    return true;
  if (a.measured !== null && b.measured !== null && a.measured !== b.measured) return true;
  if (a.scope !== b.scope || a.scope === 'base') return true;
  if (a.change !== null && b.change !== null && a.change !== b.change) return true;
  if (a.against.size > 0 && b.against.size > 0 && !shares(a.against, b.against)) return true;
  if (a.base.length > 0 && b.base.length > 0 && !ofOneBase(a, b)) return true;
  if (otherYear(input, a, b) || otherYear(input, b, a)) return true;
  if (a.quantity.kind === 'age' && Math.abs(a.quantity.value - b.quantity.value) <= 1) return true; // a birthday between
  const gap = daysApart(input.published[a.document] ?? null, input.published[b.document] ?? null);
  const sameStated = a.stated !== null && b.stated !== null && daysApart(a.stated.days, b.stated.days) === 0;
  if (gap !== null && gap > FAR_APART && !(sameStated && daysAcross(a.stated!.days!) <= 31 && daysAcross(b.stated!.days!) <= 31))
    return true;
  if (a.stated?.days == null || b.stated?.days == null) return false;
  // two days of a night, but not two years running
  const long = Math.min(daysAcross(a.stated.days), daysAcross(b.stated.days)) > LONG_SPAN;
  return (daysApart(a.stated.days, b.stated.days) ?? 0) > (long ? 0 : 1);
}

/** Whether both name entities of a type near the figure, and none in common. */
export const apart = (a: Figure, b: Figure, type: string): boolean => {
  const [p, q] = [a.named.get(type), b.named.get(type)];
  return p !== undefined && q !== undefined && !shares(p, q);
};
export const ratioOf = (a: Pick<Figure, 'quantity'>, b: Pick<Figure, 'quantity'>): number =>
  Math.max(a.quantity.value, b.quantity.value) / Math.max(1e-9, Math.min(a.quantity.value, b.quantity.value));
export const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((x) => b.has(x));

/** Whether two shares may be of one whole: its first word is among the other's. */
export const ofOneBase = (a: Figure, b: Figure): boolean => b.base.includes(a.base[0]!) || a.base.includes(b.base[0]!);

/** The one is told for a year long past, the other in an article of a later year that tells no time for it. */
function otherYear(input: CompareInput, a: Figure, b: Figure): boolean {
  const [days, published] = [a.stated?.days ?? null, input.published[b.document] ?? null];
  if (a.quantity.kind !== 'money' || copied(a, b) || days === null || b.stated?.days != null || published === null) return false;
  return daysAcross(days) > 300 && daysAcross(days) < 400 && parseDay(published.from) - parseDay(days.to) > 366;
}

/** «three new medals, which brings the tally to 23»: the sentence tells the step from the other figure to this one. */
export function steppedUp(input: CompareInput, less: Figure, more: Figure): boolean {
  const step = more.quantity.value - less.quantity.value;
  if (step <= 0 || more.quantity.kind !== 'count' || more.quantity.counted === null) return false;
  const reading = input.readings[more.document]!;
  const sentence = reading.text.sentences[reading.text.tokens[more.at]!.sentence]!;
  return reading.quantities.some(
    (q) =>
      q !== more.quantity &&
      q.start >= sentence.start &&
      q.end <= sentence.end &&
      q.kind === 'count' &&
      q.counted === more.quantity.counted &&
      q.value === step,
  );
}

/** «the United States and 11 countries» are twelve: the smaller figure leaves out whom its article names beside it. */
export function oneMore(input: CompareInput, less: Figure, more: Figure): boolean {
  if (more.quantity.value - less.quantity.value !== 1 || less.quantity.kind !== 'count') return false;
  const reading = input.readings[less.document]!;
  const { and } = input.pack.numbers;
  return reading.quantities.some((q) => {
    if (q.kind !== 'count' || q.value !== less.quantity.value || q.counted !== less.quantity.counted) return false;
    const at = tokenAt(reading.text.tokens, q.start);
    const [token, before] = [reading.text.tokens[at]!, reading.text.tokens[at - 1]];
    const joined = before !== undefined && and.has(before.norm);
    const named = joined ? reading.text.tokens[at - 2] : before;
    if (named === undefined || !(joined || /^و/u.test(reading.document.text.slice(token.start, q.end)) || named.norm === 'و')) return false;
    const ends = named.norm === 'و' ? named.start : named.end;
    return reading.mentions.some((m) => m.type !== 'office' && ends - m.end < 3 && m.end <= ends && m.start < ends);
  });
}

function copied(a: Figure, b: Figure): boolean {
  if (a.wording.size < 6 || b.wording.size < 6) return false;
  const common = [...a.wording].filter((w) => b.wording.has(w)).length;
  return common / Math.min(a.wording.size, b.wording.size) >= COPIED;
}

export function readFigure(input: CompareInput, document: number, quantity: Quantity): Figure {
  const reading = input.readings[document]!;
  const { tokens, sentences } = reading.text;
  const { comparison } = input.pack.numbers;
  const at = tokenAt(tokens, quantity.start);
  const sentence = sentences[tokens[at]?.sentence ?? 0]!;
  let last = at;
  while (last < sentence.last && tokens[last]!.start < quantity.end) last += 1;
  const features = input.contexts.tokenFeatures(document);
  const near = (from: number, to: number): Token[] => tokens.slice(Math.max(sentence.first, from), Math.min(sentence.last, to));
  const bare = (t: Token) => t.norm.replace(/^[وف]?(?:[بك]?ال|لل|ب|ل)?(?=\p{L}{3})/u, '');
  const hasWord = (list: readonly Token[], set: ReadonlySet<string>) => list.some((t) => set.has(t.norm) || set.has(bare(t)));

  // «they are thirteen people»: the sentence before tells who and when
  const before = pronounOpens(input, document, at) ? sentences[sentence.index - 1]! : null;
  const around = new Map(factFeatures(input, document, quantity));
  if (before !== null)
    for (const [f, w] of factFeatures(input, document, { start: before.start, end: before.end }))
      around.set(f, Math.max(w, around.get(f) ?? 0));
  const governors = new Set<string>();
  for (let k = at - 1, taken = 0; k >= Math.max(sentence.first, at - 7) && taken < 2; k -= 1) {
    if (STOPS.has(tokens[k]!.norm)) break;
    const f = features[k];
    if (f === null || f === undefined || (tokens[k]!.start < quantity.end && tokens[k]!.end > quantity.start)) continue;
    governors.add(f);
    taken += 1;
  }
  for (let k = last, taken = 0; k < Math.min(sentence.last, last + 5) && taken < 2; k += 1) {
    if (STOPS.has(tokens[k]!.norm)) break;
    const f = features[k];
    if (f === null || f === undefined) continue;
    governors.add(f);
    taken += 1;
  }
  let change: Figure['change'] = null;
  for (let k = Math.max(sentence.first, at - 6); k < at; k += 1) {
    const concept = features[k]?.startsWith('w:') === true ? features[k]!.slice(2) : '';
    if (UP.has(concept)) change = 'up';
    else if (DOWN.has(concept)) change = 'down';
    else if (BEGIN.has(concept) && k >= at - 2) change ??= 'up';
  }
  if (quantity.kind === 'count')
    for (let k = last; k < Math.min(sentence.last, last + 4); k += 1)
      if (features[k]?.startsWith('w:') === true && UP.has(features[k]!.slice(2))) change ??= 'up';
  const of = tokens.slice(last, last + 2).map((t) => t.norm);
  const scope =
    hasWord(near(at - 3, at), comparison.part) || comparison.outOf.has(of.join(' '))
      ? 'part'
      : hasWord(near(at - 3, at), comparison.base) ||
          (change !== null && tokens[at - 1] !== undefined && input.pack.numbers.from.has(tokens[at - 1]!.norm))
        ? 'base'
        : hasWord(near(last, last + 3), comparison.each) || hasWord(near(at - 2, at), comparison.each)
          ? 'each'
          : hasWord(near(last, last + 2), comparison.rest)
            ? 'rest'
            : 'whole';
  const market =
    quantity.unit !== 'pp' &&
    quantity.unit !== 'bp' &&
    (quantity.kind === 'percent' || quantity.kind === 'money'
      ? hasWord(tokens.slice(sentence.first, sentence.last), comparison.market)
      : hasWord(near(at - 6, last + 3), comparison.market));
  // a sum told again in another currency: the rate of the day is the paper's
  const converted =
    quantity.kind === 'money' &&
    reading.quantities.some(
      (q) =>
        q.kind === 'money' &&
        q.unit !== quantity.unit &&
        q.end <= quantity.start &&
        quantity.start - q.end < 24 &&
        q.start >= sentence.start,
    );
  const wording = new Set<string>();
  for (const t of near(at - 14, last + 14))
    if (t.kind === 'word' && (t.start >= quantity.end || t.end <= quantity.start)) wording.add(t.norm);
  const neighbours = new Set<string>();
  for (const q of reading.quantities) {
    if (q === quantity || q.start < sentence.start || q.end > sentence.end || q.hedge !== 'exact' || q.value < 3) continue;
    neighbours.add(`${q.kind}:${q.unit ?? ''}:${q.value}`);
  }
  const named = new Map<string, Set<string>>();
  reading.mentions.forEach((mention, index) => {
    if (
      mention.start < (tokens[Math.max(sentence.first, at - 12)]?.start ?? 0) ||
      mention.start > (tokens[Math.min(sentence.last, last + 12) - 1]?.end ?? 0)
    )
      return;
    const entity = input.entityOf[document]![index];
    if (entity == null || mention.type === 'office') return;
    const set = named.get(mention.type) ?? new Set<string>();
    named.set(mention.type, set.add(entity));
  });
  return {
    document,
    quantity,
    at,
    subject: subjectOf(input, document, quantity, at, sentence),
    stated: momentOf(input, document, quantity, sentence) ?? (before === null ? null : momentOf(input, document, quantity, before)),
    period: periodOf(input, document, quantity, at),
    head:
      quantity.label
        ?.split(' ')
        .filter((w) => w.length > 2)
        .at(-1) ?? null,
    governors,
    change,
    scope,
    market: market || converted,
    measured:
      near(at - 6, last + 5)
        .map((t) => MEASURED.get(t.norm) ?? MEASURED.get(bare(t)))
        .find((x) => x !== undefined) ?? null,
    features: around,
    wording,
    neighbours,
    named,
    base: quantity.kind === 'percent' ? baseOf() : [],
    against: quantity.kind === 'count' && MARGINS.has(quantity.counted ?? '') ? againstWhom() : new Set(),
  };

  /** «40 per cent of the world's economy»: the content words behind «of». */
  function baseOf(): readonly string[] {
    if (last >= sentence.last || !(input.pack.numbers.from.has(tokens[last]!.norm) || tokens[last]!.norm === 'of')) return [];
    const words: string[] = [];
    for (let k = last + 1; k < Math.min(sentence.last, last + 6) && words.length < 3; k += 1) {
      if (tokens[k]!.kind !== 'word') break;
      const f = features[k];
      if (f?.startsWith('w:') === true) words.push(f);
    }
    return words;
  }

  /** Whoever is named right behind a margin. */
  function againstWhom(): ReadonlySet<string> {
    const [from, to] = [quantity.end, tokens[Math.min(sentence.last, last + 4) - 1]?.end ?? quantity.end];
    const out = new Set<string>();
    reading.mentions.forEach((m, i) => {
      const entity = input.entityOf[document]![i];
      if (entity != null && m.start >= from && m.start < to) out.add(entity);
    });
    if (out.size === 0)
      for (const t of tokens.slice(last, Math.min(sentence.last, last + 4)))
        if (t.kind === 'word' && (t.analyses.length === 0 || /^\p{Lu}/u.test(t.text))) out.add(t.norm);
    return out;
  }
}

/** A week, a month, a year or several. */
const LONG_PERIOD = /^P\d+[WMY]/u;
/** Counted where one is ahead of another. */
const MARGINS: ReadonlySet<string> = new Set(['point', 'نقطه']);

const STOPS = new Set(['.', '؛', ';', '!', '؟', '|', ':']);

export function evidenceSpan(input: CompareInput, f: Figure): Span {
  // the governing word, if it stands right before
  const { tokens } = input.readings[f.document]!.text;
  const before = tokens[f.at - 1];
  if (before === undefined || before.sentence !== tokens[f.at]!.sentence || before.kind !== 'word' || f.quantity.start - before.end > 2)
    return clip(f.quantity);
  return clip({ start: before.start, end: f.quantity.end });
}

function subjectOf(input: CompareInput, document: number, quantity: Quantity, at: number, sentence: Sentence): string {
  const reading = input.readings[document]!;
  const { tokens, sentences } = reading.text;
  const features = input.contexts.tokenFeatures(document);
  const human = tokens.some(
    (t, k) =>
      k >= at &&
      k < at + 6 &&
      t.start >= quantity.number.end &&
      t.end <= quantity.end &&
      t.analyses.some((x) => x.sense.tags.some((tag) => HUMAN.has(tag))),
  );
  const person = quantity.counted !== null && (human || PEOPLE.has(quantity.counted) || FATES[quantity.counted] !== undefined);
  if (quantity.kind === 'count' && (person || quantity.counted === null)) {
    const own = quantity.counted !== null ? FATES[quantity.counted] : undefined;
    if (own !== undefined) return own;
    let nearest: { fate: string; distance: number } | null = null;
    for (let k = at; k >= Math.max(sentence.first, at - 12); k -= 1) {
      const f = features[k];
      const fate = f?.startsWith('w:') === true ? FATES[f.slice(2)] : undefined;
      if (fate === undefined) continue;
      // «killed and injured about 25»: both together
      const joined = [features[k - 1]].find((x) => x?.startsWith('w:') === true && FATES[x.slice(2)] !== undefined);
      const other = joined === undefined || joined === null ? fate : FATES[joined.slice(2)]!;
      const both = other !== fate && tokens[k]!.norm.startsWith('و') && tokens[k]!.analyses[0]?.sense.pos !== 'verb' && at - k <= 2;
      nearest = { fate: both ? `${other}+${fate}` : fate, distance: at - k };
      break;
    }
    for (let k = at; k < Math.min(sentence.last, at + 8) && !STOPS.has(tokens[k]!.norm) && tokens[k]!.norm !== '،'; k += 1) {
      const f = features[k];
      const fate = f?.startsWith('w:') === true ? FATES[f.slice(2)] : undefined;
      if (fate !== undefined && (nearest === null || k - at + 1 < nearest.distance)) nearest = { fate, distance: k - at + 1 };
    }
    if (nearest !== null) return nearest.fate;
    // «they are thirteen people»: the sentence before tells who
    if (pronounOpens(input, document, at)) {
      const before = sentences[sentence.index - 1]!;
      for (let k = before.last - 1; k >= before.first; k -= 1) {
        const fate = features[k]?.startsWith('w:') === true ? FATES[features[k]!.slice(2)] : undefined;
        if (fate !== undefined) return fate;
      }
    }
    if (quantity.counted === null) return `label:${quantity.label!.split(' ').at(-1)}`;
    return human && quantity.counted !== null && !PEOPLE.has(quantity.counted) ? quantity.counted : 'people';
  }
  if (quantity.kind === 'count') {
    // «leaving nine cabins hanging»: nothing that lives
    const thing = tokens.some(
      (t) => t.start >= quantity.number.end && t.end <= quantity.end && t.analyses.some((x) => x.sense.tags.includes('thing')),
    );
    if (thing) return quantity.counted ?? '';
    // «killed 8 Houthis»: whom the figure counts, its verb tells
    for (let k = at - 1; k >= Math.max(sentence.first, at - 2); k -= 1) {
      const fate = features[k]?.startsWith('w:') === true ? FATES[features[k]!.slice(2)] : undefined;
      if (fate !== undefined) return fate;
    }
    let after = at;
    while (after < sentence.last && tokens[after]!.start < quantity.end) after += 1;
    const fate = features[after]?.startsWith('w:') === true ? FATES[features[after]!.slice(2)] : undefined;
    return fate ?? quantity.counted ?? '';
  }
  if (quantity.unit === 'pp' || quantity.unit === 'bp') return 'points';
  if (quantity.kind === 'age') {
    const mention = reading.mentions
      .map((m, i) => ({ m, i }))
      .filter(({ m }) => m.type === 'person' && m.parts.length > 0 && m.end <= quantity.end && quantity.start - m.end < 60)
      .at(-1);
    const entity = mention === undefined ? null : (input.entityOf[document]![mention.i] ?? null);
    return `age:${entity ?? `${document}:${at}`}`;
  }
  if (quantity.kind === 'measure') {
    const unit = reading.document.text.slice(quantity.number.end, quantity.end).trim().split(/\s+/u)[0] ?? '';
    const form = fold(unit);
    return `measure:${quantity.unit}:${UNIT_FORMS[form.slice(0, 3)] ?? form.slice(0, 4)}`;
  }
  return '';
}

/** Whether the sentence of a figure opens with «they are», so that the one before tells of whom. */
function pronounOpens(input: CompareInput, document: number, at: number): boolean {
  const { tokens, sentences } = input.readings[document]!.text;
  const sentence = sentences[tokens[at]?.sentence ?? 0]!;
  if (sentence.index === 0 || at - sentence.first > 2) return false;
  const first = tokens[sentence.first]?.norm ?? '';
  return input.pack.numbers.comparison.they.has(first);
}

function periodOf(input: CompareInput, document: number, quantity: Quantity, at: number): string | null {
  const reading = input.readings[document]!;
  const { tokens } = reading.text;
  let last = at;
  while (last < tokens.length && tokens[last]!.start < quantity.end) last += 1;
  const to = tokens[Math.min(tokens.length - 1, last + 5)]!.end;
  for (const t of reading.timexes) {
    if (t.start < quantity.end || t.start > to) continue;
    if (t.reading.kind === 'set') return t.reading.iso;
    if (t.reading.kind === 'duration') return t.reading.iso === 'PT24H' ? 'P1D' : t.reading.iso;
  }
  // «in one week … 30 raids»
  const from = tokens[Math.max(0, at - 6)]!;
  for (const t of reading.timexes)
    if (t.reading.kind === 'duration' && t.end <= quantity.start && t.start >= from.start && from.sentence === tokens[at]!.sentence)
      return t.reading.iso;
  for (const q of reading.quantities) {
    if (q.start < quantity.end || q.start > to || q.kind !== 'measure') continue;
    const iso = ISO_UNITS[q.unit ?? ''];
    if (iso !== undefined) return q.unit === 'h' && q.value === 24 ? 'P1D' : `${iso[0]}${q.value}${iso[1]}`;
  }
  return null;
}

/** The moment that a figure's sentence states, nearest first; else that of a heading «tally up to noon of Thursday» above it. */
function momentOf(input: CompareInput, document: number, quantity: Quantity, sentence: Sentence): Moment | null {
  const reading = input.readings[document]!;
  const inside = (s: Sentence) =>
    reading.timexes.filter((t) => t.start >= s.start && t.end <= s.end && (t.type === 'DATE' || t.type === 'TIME'));
  const own = momentIn(inside(sentence), quantity.start);
  if (own !== null) return own;
  const { tokens, sentences } = reading.text;
  for (let k = Math.min(sentence.index - 1, sentences.length - 1); k >= 0; k -= 1) {
    const heading = sentences[k]!;
    const words = tokens.slice(heading.first, heading.last);
    const upTo = words.some((t) => input.pack.numbers.comparison.upTo.has(t.norm));
    const open = !['.', '!', '؟'].includes(words.at(-1)?.norm ?? '');
    if (!upTo || !open || words.length > 24) continue;
    const found = momentIn(inside(heading), heading.start);
    if (found?.hours != null) return found;
  }
  return null;
}

function momentIn(times: readonly Timex[], focus: number): Moment | null {
  const weekday = (t: Timex) => (t.reading.kind === 'calendar' ? (t.reading.weekday ?? null) : null);
  const near = [...times]
    .filter((t) => t.interval !== undefined || weekday(t) !== null)
    .sort((a, b) => Math.abs(a.start - focus) - Math.abs(b.start - focus));
  const day = near[0];
  if (day === undefined) return null;
  const hours = (t: Timex): readonly [number, number] | null => {
    const r = t.reading;
    if (r.kind !== 'calendar' && r.kind !== 'offset') return null;
    if (r.hour !== undefined) return r.halfDayUnknown === true ? null : [r.hour, r.hour + 1];
    return r.part === undefined ? null : PART_HOURS[r.part];
  };
  const clock = [day, ...times].map(hours).find((h) => h !== null) ?? null;
  return { days: day.interval ?? null, weekday: weekday(day), hours: clock };
}

export const oneDay = (m: Moment): boolean => m.days !== null && m.days.from === m.days.to;
const weekdayIn = (m: Moment): number | null => (oneDay(m) ? weekdayOf(parseDay(m.days!.from)) : m.weekday);

/** Whether both state one day, or one weekday where a day is unknown, and hours of it that overlap. */
function sameHour(p: Moment | null, q: Moment | null): boolean {
  if (p === null || q === null || p.hours === null || q.hours === null) return false;
  const day = oneDay(p) && oneDay(q) ? p.days!.from === q.days!.from : weekdayIn(p) !== null && weekdayIn(p) === weekdayIn(q);
  return day && p.hours[0] < q.hours[1] && q.hours[0] < p.hours[1];
}

function unitClass(q: Quantity): string {
  if (q.unit === 'bp') return `${q.kind}:pp`;
  return q.kind === 'money' ? 'money' : `${q.kind}:${q.unit ?? ''}`;
}

/** Whether a sum of figures that one article gives side by side is the other's figure: six agreements and three memoranda are nine documents. */
export function madeUp(input: CompareInput, a: Figure, b: Figure): boolean {
  const reading = input.readings[a.document]!;
  const sentence = reading.text.sentences[reading.text.tokens[a.at]!.sentence]!;
  const row = reading.quantities.filter(
    (q) =>
      q.start >= sentence.start && q.end <= sentence.end && q.kind === a.quantity.kind && q.unit === a.quantity.unit && q.hedge === 'exact',
  );
  for (let x = 0; x < row.length; x += 1) {
    let sum = 0;
    for (let y = x; y < Math.min(row.length, x + 5); y += 1) {
      sum += row[y]!.value;
      if (y > x && row.slice(x, y + 1).includes(a.quantity) && sum === b.quantity.value) return true;
    }
  }
  return false;
}

/** A figure of a moving quantity told for another moment: says why, or null where the moments are the same. */
export function movesBetween(input: CompareInput, a: Figure, b: Figure, copy: boolean): string | null {
  // of what stands, waits or lies somewhere each day has its own count
  if (a.quantity.kind === 'count' && a.stated !== null && b.stated !== null && oneDay(a.stated) && oneDay(b.stated)) {
    const [p, q] = [a.stated.days!.from, b.stated.days!.from];
    if (p !== q && !copy) return `one figure is for ${p}, the other for ${q}`;
  }
  const waiting = (f: Figure): boolean => [...f.governors].some((g) => g.startsWith('w:') && WAITING.has(g.slice(2)));
  const moving =
    a.subject.split('+').some((x) => MOVING.has(x)) ||
    a.change !== null ||
    b.change !== null ||
    (waiting(a) && waiting(b)) ||
    // ground that burns or is under water
    (a.quantity.unit === 'm²' && a.stated?.hours != null && b.stated?.hours != null);
  if (!moving || a.subject === 'points') return null;
  if (sameHour(a.stated, b.stated)) return null;
  const published = [input.published[a.document] ?? null, input.published[b.document] ?? null];
  const [p, q] = [a.stated, b.stated];
  if (p !== null && q !== null && oneDay(p) && oneDay(q)) {
    if (p.days!.from !== q.days!.from) return `the figure moves: one is for ${p.days!.from}, the other for ${q.days!.from}`;
    if (p.hours !== null && q.hours !== null) return `the figure moves: the two are for different hours of ${p.days!.from}`;
    // something long past moves no more
    const age = Math.min(...published.map((d) => (d === null ? 0 : parseDay(d.from) - parseDay(p.days!.to))));
    if (age > FAR_APART) return null;
    if (a.change !== null && a.change === b.change && (a.quantity.kind === 'percent' || a.quantity.kind === 'measure')) return null;
  }
  const gap = daysApart(published[0]!, published[1]!);
  if (copy && gap !== null && gap <= 1 && a.change === null && b.change === null) return null;
  return 'the figure moves, and the sources do not say the same hour';
}

export type SlipStrength = 'strong' | 'medium' | 'weak' | 'none';

/** What the look of a slip adds to the certainty that two figures are of one thing. */
const SLIP: Readonly<Record<SlipStrength, number>> = { strong: 0.25, medium: 0.16, weak: 0.03, none: 0 };

/**
 * How much one figure looks like a slip of the other: digits exchanged, one changed, one lost or doubled, a decimal point
 * moved. `strong` where three or more digits are otherwise the same, `weak` where any two figures of the size might.
 */
export function slipStrength(a: number, b: number): SlipStrength {
  if (a === b) return 'none';
  const x = digits(a);
  const y = digits(b);
  const length = Math.min(x.length, y.length);
  if (x === y) return x.length >= 2 ? 'medium' : 'weak'; // only the decimal point or the zeros differ
  if (length < 2) return 'none';
  if (x.length === y.length) {
    // 22 and 2.9 have one digit in common and no place
    if (Math.floor(Math.log10(Math.abs(a))) !== Math.floor(Math.log10(Math.abs(b)))) return 'none';
    const different = [...x].filter((c, i) => c !== y[i]).length;
    if (different === 2 && [...x].sort().join('') === [...y].sort().join('')) return length >= 3 ? 'strong' : 'medium';
    if (different === 1) return length >= 4 ? 'strong' : length === 3 ? 'medium' : 'weak';
    return 'none';
  }
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (long.length - short.length !== 1) return 'none';
  for (let i = 0; i < long.length; i += 1) if (long.slice(0, i) + long.slice(i + 1) === short) return length >= 3 ? 'medium' : 'weak';
  return 'none';
}

export const digits = (n: number): string =>
  String(n)
    .replace('.', '')
    .replace(/^0+|0+$/gu, '');
