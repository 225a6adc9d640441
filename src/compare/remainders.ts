import { daysApart, parseDay } from '../calendar.js';
import { similarity, tokenAt } from '../context.js';
import { push } from '../groups.js';
import { dimensionsOf, type Standing, standingsOf } from '../language/measured.js';
import type { Quantity } from '../model.js';
import { kinship } from './counted.js';
import type { Finding } from './finding.js';
import type { CompareInput } from './input.js';
import { compareQuantities } from './numbers.js';
import { apart, COMMON, evidenceSpan, FATES, type Figure, HUMAN, madeUp, ratioOf, readFigure, shares, slipStrength } from './quantities.js';
import { anotherNamesake, clauseOf, formsAt, groupOf, sameStanding } from './standing.js';

/** A figure, what it measures and in what standing it is told. */
interface Placed extends Figure {
  readonly group: string;
  readonly dimensions: readonly string[];
  readonly standings: ReadonlySet<Standing>;
  /** Features of the words next to the figure, and of its clause. */
  readonly near: ReadonlySet<string>;
  readonly clause: ReadonlySet<string>;
  readonly human: boolean;
  readonly fate: string | null;
}

interface Match {
  readonly a: Placed;
  readonly b: Placed;
  readonly score: number;
}

/** Certainty from which two figures are told as one. */
const CERTAIN = 0.64;
/** A note and no flag: that no other figure is left for them is weaker than what the words say. */
const NOTE = 0.34;
/** By how much a match must beat every other that one of its figures has in the other article. */
const MARGIN = 0.04;
/** Figures and people that two articles of a story have in common where they are two reports of one thing. */
const BONDED = 2;
/** Days after which an article tells of another day's figures, and of another year's. */
const NEXT = 3;
/** Articles of a story beyond which only those that share a rare figure are set against each other. */
const MANY = 12;
/** Words next to a figure on either side. */
const NEAR = 3;
/** Articles of a folder in which a rare figure is, and the share of words that two articles of one subject have in common. */
const RARE = 4;
const SUBJECT = 0.14;
const TIME = new Set(['s', 'min', 'h', 'd', 'wk', 'mon', 'yr']);
/** Who is dead, hurt, missing … is counted anew from hour to hour. */
const TOLLS = new Set(['dead', 'injured', 'missing', 'infected', 'arrested', 'displaced', 'rescued', 'captive']);
/** What goes on growing while it is told of. */
const GROWING = new Set(['burnt', 'killed', 'injured', 'arrested', 'missing', 'rain', 'spilt', 'seized', 'complaint', 'vaccinated']);
/** How far a figure told in other units may be off. */
const CONVERTED = 1.12;
/** Words that lead in what a figure is compared with. */
const AGAINST = /^(?:against|versus|مقابل)$/u;
/** How far a rounded figure may be off. */
const ROUNDED = 1.025;
const SLIP = { strong: 0.2, medium: 0.14, weak: 0.03, none: 0 } as const;

/**
 * Figures of two reports of one thing that are left over once the figures on which both agree are laid aside, and that measure the same:
 * by unit or counted noun, by what the words around say is measured, and by being each other's only counterpart. Told by elimination,
 * it asks for few words in common, so that it works across languages and wordings.
 */
export function compareRemainders(input: CompareInput, excluded: ReadonlySet<Quantity>): Finding[] {
  const stories = new Map<number, number[]>();
  input.stories.forEach((story, document) => {
    push(stories, story, document);
  });
  const matches: Match[] = [];
  for (const documents of stories.values()) {
    if (documents.length < 2 || documents.length > 60) continue;
    const placed = new Map(documents.map((d) => [d, place(input, d, excluded)]));
    for (const [x, d] of documents.entries())
      for (const e of documents.slice(x + 1)) {
        const bond = bondOf(input, placed.get(d)!, placed.get(e)!, d, e);
        if (documents.length > 2 && bond < (documents.length > MANY ? BONDED * 2 : BONDED)) continue;
        const others = documents.filter((o) => o !== d && o !== e).map((o) => placed.get(o)!);
        matches.push(...leftOver(input, placed.get(d)!, placed.get(e)!, others, bond));
      }
  }
  matches.push(...acrossStories(input, excluded));
  return matches.map(({ a, b, score }) => ({
    kind: 'number',
    property: `number of ${a.subject || b.subject}`,
    scope: 'cross',
    verdict: 'contradict',
    sides: [a, b].map((f) => ({
      value: f.quantity.text,
      facts: [{ document: f.document, ...evidenceSpan(input, f), value: f.quantity.text }],
    })),
    because: `«${a.quantity.text}» and «${b.quantity.text}» measure the same, and exclude each other`,
    confidence: Math.min(NOTE, 0.15 + score * 0.3),
  }));
}

/**
 * Figures of articles that nothing but their figures joins, as a report in another language: of the figures of the shorter one, large
 * enough and rare in the folder, half are in the other.
 */
function acrossStories(input: CompareInput, excluded: ReadonlySet<Quantity>): Match[] {
  const index = new Map<string, Set<number>>();
  const counts = input.readings.map((reading, document) => {
    const own = new Set<string>();
    for (const q of reading.quantities) {
      const group = excluded.has(q) || q.hedge === 'vague' || !(q.value >= 3) ? null : groupOf(q);
      if (group !== null) own.add(`${group}:${q.value}`);
    }
    for (const sign of own) index.set(sign, (index.get(sign) ?? new Set()).add(document));
    return own.size;
  });
  const shared = new Map<string, number>();
  for (const documents of index.values()) {
    if (documents.size < 2 || documents.size > RARE) continue;
    const list = [...documents];
    for (const [x, d] of list.entries())
      for (const e of list.slice(x + 1))
        if (input.stories[d] !== input.stories[e]) shared.set(`${d}|${e}`, (shared.get(`${d}|${e}`) ?? 0) + 1);
  }
  const out: Match[] = [];
  for (const [pair, common] of shared) {
    const [d, e] = pair.split('|').map(Number) as [number, number];
    if (common < BONDED || common * 2 < Math.min(counts[d]!, counts[e]!) || !oneSubject(input, d, e)) continue;
    out.push(...leftOver(input, place(input, d, excluded), place(input, e, excluded), [], common));
  }
  return out;
}

/** Whether two articles have enough particular words in common to tell of one subject. */
function oneSubject(input: CompareInput, d: number, e: number): boolean {
  const words = (document: number) => new Set(input.contexts.tokenFeatures(document).filter((f): f is string => f !== null));
  const [p, q] = [words(d), words(e)];
  const common = [...p].filter((f) => q.has(f)).length;
  return common >= SUBJECT * Math.min(p.size, q.size);
}

function place(input: CompareInput, document: number, excluded: ReadonlySet<Quantity>): Placed[] {
  const reading = input.readings[document]!;
  const out: Placed[] = [];
  for (const quantity of reading.quantities) {
    const group = excluded.has(quantity) ? null : groupOf(quantity);
    if (group === null || quantity.hedge === 'vague' || !(quantity.value > 0)) continue;
    if (quantity.kind === 'plain' && quantity.value < 20) continue;
    if (quantity.kind === 'count' && quantity.value < 3 && quantity.unit === null) continue;
    const figure = readFigure(input, document, quantity);
    const { tokens } = reading.text;
    const clause = clauseOf(input, figure);
    const [before, after] = [formsAt(tokens, clause.before), formsAt(tokens, clause.after)];
    const names = input.contexts.tokenFeatures(document);
    const near = new Set([...clause.before.slice(0, NEAR), ...clause.after.slice(0, NEAR)].flatMap((k) => names[k] ?? []));
    const own = new Set([...clause.before, ...clause.after].flatMap((k) => names[k] ?? []));
    const from = tokenAt(tokens, quantity.start);
    const human = tokens
      .slice(from, from + 8)
      .some((t) => t.end <= quantity.end && t.analyses.some((x) => x.sense.tags.some((tag) => HUMAN.has(tag))));
    const fateOwn = quantity.counted === null ? undefined : FATES[quantity.counted];
    const fate = fateOwn ?? (Object.values(FATES).includes(figure.subject) ? figure.subject : null);
    const standings = new Set(standingsOf(quantity, before, after));
    const lead = tokens[figure.at - 1];
    const left =
      lead !== undefined &&
      ((figure.change !== null && input.pack.numbers.from.has(lead.norm)) ||
        AGAINST.test(lead.norm) ||
        pluperfect(formsAt(tokens, [...clause.before].reverse())));
    if (left || longAgo(input, figure)) standings.add('prior');
    out.push({
      ...figure,
      group,
      near,
      clause: own,
      dimensions: dimensionsOf(quantity, [...before.slice(0, 4), ...after, ...before.slice(4)]),
      standings,
      human,
      fate,
    });
  }
  return out;
}

/** «وكان الادعاء قد طالب», «كانت الجمارك قد حجزت»: of a time before the one told of. */
function pluperfect(words: readonly string[]): boolean {
  const was = words.findIndex((w) => /^(?:كان|كانت|كانوا|كن)$/u.test(w));
  return was >= 0 && words.slice(was + 1, was + 8).includes('قد');
}

/** Whether the clause of a figure names a year gone by. */
function longAgo(input: CompareInput, figure: Figure): boolean {
  const { timexes, text } = input.readings[figure.document]!;
  const { tokens, sentences } = text;
  const sentence = sentences[tokens[figure.at]!.sentence]!;
  const own = input.published[figure.document] ?? null;
  const latest = own === null ? null : parseDay(own.from);
  return timexes.some((t) => {
    if (t.start < sentence.start || t.end > sentence.end || t.type === 'DURATION' || t.type === 'SET') return false;
    const r = t.reading;
    if (r.kind === 'offset') return (r.unit === 'year' && r.count < 0) || (r.unit === 'month' && r.count < -2);
    if (r.kind !== 'calendar' || r.year === undefined || r.day !== undefined) return false;
    return latest === null ? true : t.interval !== undefined && latest - parseDay(t.interval.to) > 120;
  });
}

/** How firmly two articles tell of one thing: figures and people that they share. */
function bondOf(input: CompareInput, a: readonly Placed[], b: readonly Placed[], d: number, e: number): number {
  const people = (document: number) =>
    new Set(input.entityOf[document]!.filter((id): id is string => id !== null && input.entities.get(id)?.type === 'person'));
  const [p, q] = [people(d), people(e)];
  const named = [...p].filter((id) => q.has(id)).length;
  const values = new Set(a.filter((f) => f.quantity.value >= 3).map(signOf));
  const figures = new Set(b.map(signOf).filter((s) => values.has(s))).size;
  return figures + named;
}

const signOf = ({ group, quantity }: Placed): string => `${group}:${quantity.value}`;

function leftOver(
  input: CompareInput,
  a: readonly Placed[],
  b: readonly Placed[],
  others: readonly (readonly Placed[])[],
  bond: number,
): Match[] {
  const agreed = (f: Placed, list: readonly Placed[]) =>
    list.some((g) => {
      if (g.group !== f.group) return false;
      const { verdict } = compareQuantities(f.quantity, g.quantity);
      // a comma that may be a point leaves a figure wide: «3,100» is no more 2,900 for that
      const loose = verdict === 'refine' && f.quantity.hedge === 'exact' && g.quantity.hedge === 'exact' && ratioOf(f, g) > ROUNDED;
      return verdict === 'agree' || (verdict === 'refine' && !loose);
    });
  const [left, right] = [a.filter((f) => !agreed(f, b)), b.filter((f) => !agreed(f, a))];
  const all: Match[] = [];
  for (const f of left)
    for (const g of right) {
      if (f.group !== g.group) continue;
      const score = weigh(input, f, g, left, right, bond);
      if (score !== null) all.push({ a: f, b: g, score });
    }
  // a third paper that has both tells of two things
  const both = ({ a: f, b: g }: Match) =>
    others.some((list) => [f, g].every((x) => list.some((o) => o.group === x.group && o.quantity.value === x.quantity.value)));
  return all.filter(
    (m) =>
      m.score >= CERTAIN &&
      !both(m) &&
      all.every(
        (n) =>
          n === m ||
          (n.a !== m.a && n.b !== m.b) ||
          n.score < m.score - MARGIN ||
          (n.a.quantity.value === m.a.quantity.value && n.b.quantity.value === m.b.quantity.value),
      ),
  );
}

/** How surely two figures measure the same; null where something speaks against it. */
function weigh(input: CompareInput, a: Placed, b: Placed, left: readonly Placed[], right: readonly Placed[], bond: number): number | null {
  if (compareQuantities(a.quantity, b.quantity).verdict !== 'contradict') return null;
  // what a barrel or an ounce costs moves by the hour, how many were pumped does not
  if ((a.market || b.market) && a.quantity.kind !== 'measure' && a.quantity.kind !== 'count') return null;
  if (scopeOf(a) !== scopeOf(b)) return null;
  if (a.measured !== null && b.measured !== null && a.measured !== b.measured) return null;
  if (a.period !== null && b.period !== null && a.period !== b.period) return null;
  if (a.change !== null && b.change !== null && a.change !== b.change) return null;
  if (a.group === 'age' && a.subject !== b.subject) return null;
  if (!sameStanding(a.standings, b.standings)) return null;
  const gap = daysApart(input.published[a.document] ?? null, input.published[b.document] ?? null);
  if (gap !== null && gap > NEXT) return null;
  if (a.stated !== null && b.stated !== null && (daysApart(a.stated.days, b.stated.days) ?? 0) > 1) return null;
  const slip = slipStrength(a.quantity.value, b.quantity.value);
  const ratio = ratioOf(a, b);
  const same = a.dimensions.some((x) => b.dimensions.includes(x));
  if (a.dimensions.length > 0 && b.dimensions.length > 0 && !same) return null;
  if (ratio > 4 && slip === 'none' && (!same || a.group === 'count')) return null;
  if (ratio < CONVERTED && otherUnits(a.quantity, b.quantity)) return null;
  if (gap !== null && gap > 0 && [...a.dimensions, ...b.dimensions].some((x) => GROWING.has(x)) && grown(input, a, b)) return null;
  // what the one pays and what the other gets are two prices
  const gets = (f: Placed) => f.dimensions.includes('received');
  const pays = (f: Placed) => f.dimensions.includes('cost');
  if ((gets(a) && pays(b) && !gets(b)) || (gets(b) && pays(a) && !gets(a))) return null;
  const { score: likeness } = similarity(a.features, b.features);
  let score = likeness + SLIP[slip];
  if (same) score += a.dimensions[0] === b.dimensions[0] ? 0.24 : 0.12;
  if (a.group === 'count') {
    if (a.fate !== null && b.fate !== null && a.fate !== b.fate) return null;
    if (a.fate !== b.fate && (a.quantity.counted === null || a.quantity.counted !== b.quantity.counted || COMMON.has(a.quantity.counted)))
      return null;
    if (a.fate !== null && TOLLS.has(a.fate) && tollMoves(input, a, b)) return null;
    const kin = kinship({ noun: a.quantity.counted, human: a.human }, { noun: b.quantity.counted, human: b.human });
    // nouns of two languages may be one without the lexicons knowing
    const renamed =
      kin === 'apart' && languageOf(input, a) !== languageOf(input, b) && a.human === b.human && (slip === 'medium' || slip === 'strong');
    if (kin === 'apart' && !renamed) return null;
    const plain = a.quantity.counted === null && b.quantity.counted === null;
    score += kin === 'same' ? (COMMON.has(a.quantity.counted!) ? 0.08 : 0.24) : kin === 'kin' ? 0.2 : plain ? -0.15 : 0.02;
  } else if (a.group.startsWith('measure')) score += a.group === 'measure:m' ? 0.12 : 0.2;
  else if (a.group === 'age') score += 0.3;
  if (a.group === '%' && a.quantity.counted !== null && b.quantity.counted !== null) {
    const of = kinship({ noun: a.quantity.counted, human: a.human }, { noun: b.quantity.counted, human: b.human });
    score += of === 'apart' ? -0.2 : 0.15;
  }
  if (!same && (a.group === 'money' || a.group === '%') && (ofAnother(input, a, b) || ofAnother(input, b, a))) score -= 0.3;
  if (anotherNamesake(input, a, b) || anotherNamesake(input, b, a)) return null;
  const rivals = left.filter((f) => akin(f, a)).length + right.filter((f) => akin(f, b)).length - 2;
  const told = same || a.group === 'count' || a.group.startsWith('measure') || a.group === 'age';
  score += rivals === 0 ? (told ? 0.2 : 0.14) : -0.04 * Math.min(rivals, 4);
  if (shares(a.governors, b.governors)) score += 0.1;
  score += Math.max(-0.06, Math.min(0.12, (bond - BONDED) * 0.03));
  const together = [...a.neighbours].filter((n) => b.neighbours.has(n)).length;
  score += Math.min(0.16, together * 0.08);
  if (apart(a, b, 'place')) score -= 0.15;
  if (apart(a, b, 'person') || apart(a, b, 'organization')) score -= 0.06;
  if (a.quantity.hedge !== 'exact' && b.quantity.hedge !== 'exact') score -= 0.1;
  if (ratio > 4 && a.quantity.value / b.quantity.value !== 10 ** Math.round(Math.log10(a.quantity.value / b.quantity.value))) score -= 0.1;
  if ((a.scope === 'each') !== (b.scope === 'each') && a.period !== b.period) score -= 0.15;
  if (a.standings.has('other') || a.standings.has('part')) score -= 0.1;
  if ((a.period === null) !== (b.period === null)) score -= 0.1;
  if (madeUp(input, a, b) || madeUp(input, b, a)) return null;
  return score;
}

/** Whole, part or rest; what each gets or what was before is told by its period and its standing. */
const scopeOf = ({ scope, quantity }: Placed): Figure['scope'] =>
  scope === 'base' || scope === 'each' || (scope === 'part' && quantity.kind === 'percent') ? 'whole' : scope;

const languageOf = (input: CompareInput, f: Figure): string => input.readings[f.document]!.document.language;

/**
 * Whether a figure is told of something beside what the other is told of: next to it stands a word that the other article has not, and
 * what stands next to the other's figure is told of elsewhere in its own article: cars pay one toll, lorries another.
 */
function ofAnother(input: CompareInput, a: Placed, b: Placed): boolean {
  const all = (document: number) => new Set(input.contexts.tokenFeatures(document));
  const [inA, inB] = [all(a.document), all(b.document)];
  const strange = [...b.near].filter((f) => !inA.has(f));
  const elsewhere = [...a.near].filter((f) => inB.has(f) && !b.clause.has(f));
  return strange.length > 0 && elsewhere.length > 0 && !shares(a.near, b.near);
}

/** Miles and kilometres, acres and hectares: what is no power of ten of the other is converted, and rounded. */
function otherUnits(a: Quantity, b: Quantity): boolean {
  if (a.kind !== 'measure' || TIME.has(a.unit ?? '')) return false;
  const power = Math.log10(a.precision / b.precision);
  return Math.abs(power - Math.round(power)) > 1e-6;
}

/** Whether the later of two articles has the higher figure. */
function grown(input: CompareInput, a: Figure, b: Figure): boolean {
  const [p, q] = [input.published[a.document] ?? null, input.published[b.document] ?? null];
  if (p === null || q === null || p.from === q.from) return false;
  const [early, late] = parseDay(p.from) < parseDay(q.from) ? [a, b] : [b, a];
  return early.quantity.value < late.quantity.value;
}

/** Whether two figures of one article could be taken for each other. */
function akin(f: Placed, g: Placed): boolean {
  if (f === g) return true;
  if (f.group !== g.group || f.quantity.value === g.quantity.value || !sameStanding(f.standings, g.standings)) return false;
  if (f.dimensions.length > 0 && g.dimensions.length > 0 && !f.dimensions.some((x) => g.dimensions.includes(x))) return false;
  return (
    f.group !== 'count' || kinship({ noun: f.quantity.counted, human: f.human }, { noun: g.quantity.counted, human: g.human }) !== 'apart'
  );
}

/** A toll that may have grown between two papers: told later and higher, or nobody knows when. */
function tollMoves(input: CompareInput, a: Figure, b: Figure): boolean {
  const [p, q] = [input.published[a.document] ?? null, input.published[b.document] ?? null];
  if (p === null || q === null || p.from === q.from) return slipStrength(a.quantity.value, b.quantity.value) === 'none';
  return grown(input, a, b);
}
