import { daysApart } from '../calendar.js';
import { byStory } from '../context.js';
import { PEGS } from '../language/figure-words.js';
import { type Standing, standingsOf } from '../language/standings.js';
import type { Quantity } from '../model.js';
import { kinship } from './counted.js';
import { ratesTold, roleGroupOf, type StoryFigure, storyFigures } from './derived-figures.js';
import { clip, type Finding, type FindingSide } from './finding.js';
import { opposed } from './happenings.js';
import type { CompareInput } from './input.js';
import { compareQuantities } from './numbers.js';
import {
  apart,
  COMMON,
  FATES,
  type Figure,
  HUMAN,
  keepsNumber,
  madeUp,
  oneMore,
  ratioOf,
  readFigure,
  shares,
  slipStrength,
  steppedUp,
} from './quantities.js';
import { anotherNamesake, formsAt, sameStanding, standingOf } from './standing.js';
import { talliesOf } from './tallies.js';

/** Articles of a story beyond which its figures are too many to be set against each other. */
const MANY = 3;
/** Figures of an article beyond which it is a table. */
const TABLE = 120;
/** A figure without a noun from which it can be told what it counts. */
const FEWEST_BARE = 5;
/** Words before a number that tell how many there are of what was named before. */
const NUMBERING = new Set('number numbered numbering totalled totalling عددها عددهم عددهن وعددها وعددهم وعددهن عددهما بعددها'.split(' '));
const ALL = new Set('all every'.split(' '));
/** Days between two articles after which figures of one kind are of two occasions. */
const FAR_APART = 30;
/** Days by which the days beside two sums of money may differ: what was paid is told for some days. */
const WEEK = 7;
/** Shares by which one amount told in two currencies or in two units of time may differ. */
const CONVERTED = 0.03;
const CALENDAR_SLACK = 0.08;
/** Percentage points by which a share told as a fraction may miss the other. */
const FRACTION_SLACK = 3;
/** Times by which two figures differ that are hardly of one thing, and hardly ever. */
const OTHER_SIZE = 4;
const OTHER_THING = 12;
/** Figures up to which any article has some. */
const SMALL = 12;
/** What it adds that neither article has another figure in that unit. */
const LONE = 1;
/** Figures up to which an article is brief, and each of them is of the happening itself. */
const FEW = 8;
/** Sentences of such an article. */
const SHORT = 7;
const FEW_BONUS = 0.5;
/** What a form that an article has hardly twice adds to the certainty. */
const SURE_FORM = 1.4;
/** Certainty from which a disagreement is told. */
const CERTAIN = 3.4;
/** The same where no word tells what the figures are of, or one that anything may have. */
const CERTAIN_BARE = 4;
/** How much surer it has to be between articles with many figures. */
const LONG_ARTICLE = 0.6;
const VAGUE = new Set([
  'less',
  'more',
  'back',
  'dating',
  'building',
  'notice',
  'talking',
  'lasting',
  'employed',
  'studying',
  'living',
  'accused',
  'closing',
  'votes',
]);

/** What changes while a story runs. */
const MOVING = new Set(['dead', 'injured', 'missing', 'arrested', 'evacuated', 'rescued', 'ill', 'vaccinated', 'freed', 'aid']);
/** Words for anybody, for whom a narrower word may name a part. */
const ANYBODY = new Set([
  'person',
  'people',
  'human',
  'individual',
  'man',
  'citizen',
  'soul',
  'victim',
  'killed-person',
  'wounded-person',
  'dead-person',
  'injured-person',
  'passenger',
  'worker',
  'employee',
  'student',
  'casualty',
  'resident',
  'member',
]);
/** Those who are parts of a group of people. */
const NARROW = new Set([
  'child',
  'woman',
  'girl',
  'boy',
  'baby',
  'infant',
  'soldier',
  'policeman',
  'officer',
  'firefighter',
  'civilian',
  'foreigner',
  'tourist',
  'family',
  'household',
  'crew',
  'teenager',
  'brother',
  'sister',
  'minor',
  'elder',
  'journalist',
  'paramedic',
  'nurse',
  'doctor',
  'physician',
  'couple',
  'body',
  'corpse',
  'adult',
]);
const ROLES_OF_PERSONS = new Set(['sentence', 'ban', 'contract', 'pay', 'prize', 'fine', 'compensation', 'ransom']);
const DAYS: Readonly<Record<string, number>> = { s: 1 / 86_400, min: 1 / 1440, h: 1 / 24, d: 1, wk: 7, mon: 365.25 / 12, yr: 365.25 };

type Verdict = ReturnType<typeof compareQuantities>['verdict'];

/** Two figures that two articles give for one thing, and how sure that is. */
interface Clash {
  readonly a: StoryFigure;
  readonly b: StoryFigure;
  readonly score: number;
  readonly role: string | null;
}

/**
 * Figures of one role in a happening that two articles tell: the toll, the attendance, the price, how long it lasted, how many of how
 * many. Each is read from what is counted and from the words around, some first worked out from what is said in another way; where each
 * article gives one, and they exclude each other, the articles disagree.
 */
export function compareStoryFigures(input: CompareInput, excluded: ReadonlySet<Quantity>): Finding[] {
  const out: Finding[] = [];
  for (const [, documents] of byStory(input.stories)) {
    if (documents.length > MANY) continue;
    const figures = new Map<number, readonly StoryFigure[]>();
    for (const d of documents) {
      const own = storyFigures(input, d, excluded);
      figures.set(d, own.length > TABLE ? [] : own);
    }
    const clashes: Clash[] = [];
    for (const [n, p] of documents.entries())
      for (const q of documents.slice(n + 1)) {
        const [inP, inQ] = inOneCurrency(figures.get(p)!, figures.get(q)!, [...ratesTold(input, p), ...ratesTold(input, q)]);
        // how surely the two tell one happening: by how many of their sentences tell the same
        const told = input.counterparts.between(p, q).reduce((sum, { strength }) => sum + strength, 0);
        clashes.push(...clashesOf(input, inP, inQ, told));
      }
    out.push(...findingsOf(input, clashes));
  }
  return out;
}

/** Figures of two articles with all sums in the currency that one of them tells the rate of. */
function inOneCurrency(
  p: readonly StoryFigure[],
  q: readonly StoryFigure[],
  rates: ReturnType<typeof ratesTold>,
): readonly [readonly StoryFigure[], readonly StoryFigure[]] {
  if (rates.length === 0) return [p, q];
  const changed = (figures: readonly StoryFigure[]) =>
    figures.map((f) => {
      const rate = f.quantity.kind === 'money' ? rates.find((r) => r.unit === f.quantity.unit) : undefined;
      return rate === undefined
        ? f
        : { ...f, quantity: inUnit(f.quantity, rate.anchor, 1 / rate.rate), derived: true, changed: true as const };
    });
  return [changed(p), changed(q)];
}

/** Units of which an article on the other system gives a rounded equivalent. */
const IMPERIAL =
  /mile|yard|\b(?:ft|foot|feet|lbs?)\b|acre|pound|ounce|inch|gallon|stone|fahrenheit|knot|fathom|ميل|أميال|قدم|أقدام|فدان|رطل|أرطال|عقد/iu;

/** Whether two figures can both be true, after both are told in one unit. */
function compareTold(a: StoryFigure, b: StoryFigure): Verdict {
  const [x, y] = inOneUnit(a.quantity, b.quantity);
  const [p, q] = [PEGS[x.unit ?? ''], PEGS[y.unit ?? '']];
  if (x.kind === 'money' && y.kind === 'money' && x.unit !== y.unit && p !== undefined && q !== undefined && p[0] === q[0])
    return near(inUnit(x, p[0], 1 / p[1]), inUnit(y, p[0], 1 / q[1]), CONVERTED);
  const [m, n] = [DAYS[x.unit ?? ''], DAYS[y.unit ?? '']];
  if (x.kind === 'measure' && y.kind === 'measure' && x.unit !== y.unit && m !== undefined && n !== undefined)
    return near(inUnit(x, 'd', m), inUnit(y, 'd', n), CALENDAR_SLACK);
  if (x.kind === 'measure' && IMPERIAL.test(x.text) !== IMPERIAL.test(y.text)) return near(x, y, CONVERTED);
  if (a.form === 'share') {
    const verdict = compareQuantities(x, y).verdict;
    return verdict === 'contradict' && Math.abs(x.value - y.value) <= FRACTION_SLACK ? 'refine' : verdict;
  }
  if (a.changed === true || b.changed === true) return near(x, y, CONVERTED);
  if (a.derived || b.derived) return near(x, y, a.form === 'rate' || a.roles.has('total') ? 0.01 : 0);
  return compareQuantities(x, y).verdict;
}

/** A sum told without its currency is in that of the other. */
function inOneUnit(x: Quantity, y: Quantity): readonly [Quantity, Quantity] {
  if (x.kind !== 'money' || y.kind !== 'money' || (x.unit === null) === (y.unit === null)) return [x, y];
  return x.unit === null ? [{ ...x, unit: y.unit }, y] : [x, { ...y, unit: x.unit }];
}

const inUnit = (q: Quantity, unit: string, factor: number): Quantity => ({
  ...q,
  unit,
  value: q.value * factor,
  precision: q.precision * factor,
  range: { low: q.range.low === null ? null : q.range.low * factor, high: q.range.high === null ? null : q.range.high * factor },
});

function near(x: Quantity, y: Quantity, slack: number): Verdict {
  const { verdict } = compareQuantities(x, y);
  return verdict === 'contradict' && Math.abs(x.value - y.value) <= slack * Math.max(Math.abs(x.value), Math.abs(y.value))
    ? 'refine'
    : verdict;
}

/** What two figures are both of by their unit and form alone; null where they cannot be compared. */
function classOf(f: StoryFigure): string | null {
  if (f.form === 'margin') return `margin:${f.quantity.counted === 'goal' ? 'goal' : 'vote'}`;
  if (f.form !== 'amount') return f.form === 'rate' ? `rate:${f.quantity.kind}` : f.form;
  const { kind, unit } = f.quantity;
  if (kind === 'measure') return roleGroupOf(f.quantity) ?? `measure:${unit}`;
  return kind === 'plain' ? 'count' : kind;
}

/** The disagreements of two articles. */
function clashesOf(input: CompareInput, inA: readonly StoryFigure[], inB: readonly StoryFigure[], told: number): Clash[] {
  const out: Clash[] = [];
  const brief = (figures: readonly StoryFigure[]) =>
    figures.length <= FEW && figures.every((f) => input.readings[f.document]!.text.sentences.length <= SHORT);
  const few = brief(inA) && brief(inB);
  const counterparts = (a: StoryFigure, b: StoryFigure) =>
    input.counterparts.strength([a.document, sentenceOf(input, a)], [b.document, sentenceOf(input, b)]);
  for (const a of inA)
    for (const b of inB) {
      const kind = classOf(a);
      if (kind === null || a.base || b.base || kind !== classOf(b) || compareTold(a, b) !== 'contradict') continue;
      const lone = (f: StoryFigure, own: readonly StoryFigure[]) =>
        own.every((g) => classOf(g) !== kind || g === f || f.from.includes(g.quantity) || compareTold(f, g) !== 'contradict');
      const only = lone(a, inA) && lone(b, inB);
      const role = roleOf(input, a, b) ?? (few && only ? byThemselves(input, a, b) : null);
      if (role === null) continue;
      if (impossible(input, a, b, role) !== null || leftToOthers(input, a, b) || ofOpposedDeeds(input, a, b)) continue;
      if (knownTo(a, b, inB) || knownTo(b, a, inA)) continue;
      const score =
        scoreOf(input, a, b, role, rivals(input, a, b, inB, inA), rivals(input, b, a, inA, inB), told) +
        (only ? LONE : 0) +
        (few ? FEW_BONUS : 0);
      const bare = role.name === null || role.name.length <= 3 || VAGUE.has(role.name);
      // how long something took may be of anything in a long article, and how many died of another day of the affair
      const loose = roleGroupOf(a.quantity) === 'time' || (role.name !== null && MOVING.has(role.name));
      if (!few && loose && (role.name === null || counterparts(a, b) === 0)) continue;
      if (score >= (bare ? CERTAIN_BARE : CERTAIN) + (few ? 0 : LONG_ARTICLE)) out.push({ a, b, score, role: role.name });
    }
  return out;
}

/** Prices of a market move, and two divisions of votes are held against each other as such. */
function leftToOthers(input: CompareInput, a: StoryFigure, b: StoryFigure): boolean {
  const [p, q] = [a, b].map(({ document, quantity }) => {
    const reading = input.readings[document]!;
    return {
      market: reading.quantities.includes(quantity) && readFigure(input, document, quantity).market,
      tally: talliesOf(reading, document).some((t) => t.start < quantity.end && quantity.start < t.end),
    };
  }) as [Record<'market' | 'tally', boolean>, Record<'market' | 'tally', boolean>];
  return p.market || q.market || (p.tally && q.tally);
}

/** Three who were arrested, and two who were released, by any sense of the verbs. */
function ofOpposedDeeds(input: CompareInput, a: StoryFigure, b: StoryFigure): boolean {
  const [p, q] = [a, b].map((f) => {
    const sentence = sentenceOf(input, f);
    const { events, text } = input.readings[f.document]!;
    const told = events.filter((e) => e.sentence === sentence && e.finite);
    return told.flatMap((e) => text.tokens[e.triggerToken]!.analyses.flatMap(({ sense }) => sense.concept ?? []));
  }) as [string[], string[]];
  return !p.some((x) => q.includes(x)) && p.some((x) => q.some((y) => opposed(x, y)));
}

/** What makes two figures figures of one thing. */
interface SharedRole {
  readonly name: string | null;
  /** Kinship of what is counted. */
  readonly kin: ReturnType<typeof kinship>;
  /** The whole that both are shares of is one amount. */
  readonly whole: boolean;
}

/** The role that two figures share, or null where nothing says that they are of one thing. */
function roleOf(input: CompareInput, a: StoryFigure, b: StoryFigure): SharedRole | null {
  const kin = kinOf(input, a, b);
  const whole = a.whole !== null && b.whole !== null && compareQuantities(a.whole, b.whole).verdict === 'agree';
  const common = [...a.roles].filter((r) => b.roles.has(r));
  const name = common.find((r) => r !== 'total') ?? common[0] ?? null;
  if (a.form === 'margin') return { name: 'margin', kin, whole };
  if (a.form === 'age') return { name: 'age', kin: 'open', whole };
  if (kin === 'apart') return null;
  if (a.form === 'share') return whole || kin === 'same' || kin === 'kin' ? { name, kin, whole } : null;
  if (a.quantity.kind === 'count' || a.quantity.kind === 'plain') {
    // two roles are two figures
    if (name === null && a.roles.size > 0 && b.roles.size > 0) return null;
    if (name !== null) return { name, kin, whole };
    const noun = a.quantity.counted;
    return (kin === 'same' || kin === 'kin') && noun !== null && !COMMON.has(noun) ? { name, kin, whole } : null;
  }
  if (a.quantity.kind === 'money') {
    if (name !== null) return { name, kin, whole };
    if (whole || [a, b].some((f) => f.derived)) return { name: null, kin, whole };
    return a.roles.size === 0 || b.roles.size === 0 ? { name: null, kin, whole } : null;
  }
  if (roleGroupOf(a.quantity) === 'time' && name === null && (a.roles.size === 0 || b.roles.size === 0)) return { name, kin, whole };
  if (roleGroupOf(a.quantity) !== null) return name === null ? null : { name, kin, whole };
  return a.quantity.kind === 'measure' ? { name: a.quantity.unit, kin, whole } : null;
}

/** What two brief reports share where each has one figure of the kind and no word tells that they are of two things; null for no such pair. */
function byThemselves(input: CompareInput, a: StoryFigure, b: StoryFigure): SharedRole | null {
  const kin = kinOf(input, a, b);
  if (kin === 'apart' || (a.roles.size > 0 && b.roles.size > 0 && !shares(a.roles, b.roles))) return null;
  const role = { name: null, kin, whole: false };
  if (a.quantity.kind === 'percent') return role;
  if (a.form !== 'amount' || (a.quantity.kind !== 'count' && a.quantity.kind !== 'plain')) return null;
  const [bare, other] = a.quantity.counted === null ? [a, b] : [b, a];
  return bare.quantity.counted === null && other.quantity.counted !== null && bare.quantity.value >= FEWEST_BARE && refersBack(input, bare)
    ? role
    : null;
}

/** A figure without a noun that counts what was told of before: «all nineteen of them», «وعددها تسعة عشر». */
function refersBack(input: CompareInput, f: StoryFigure): boolean {
  const { tokens } = input.readings[f.document]!.text;
  const before = [1, 2, 3, 4].map((n) => tokens[f.at - n]?.norm ?? '');
  return before.some((w) => NUMBERING.has(w)) || (OF_THEM.has(tokens[f.last + 1]?.norm ?? '') && ALL.has(before[0]!));
}

function kinOf(input: CompareInput, a: StoryFigure, b: StoryFigure): ReturnType<typeof kinship> {
  const counted = (f: StoryFigure) => {
    const { tokens } = input.readings[f.document]!.text;
    const noun = f.quantity.counted;
    const human =
      (noun !== null && (FATES[noun] !== undefined || ANYBODY.has(noun))) ||
      tokens.slice(f.at, f.last).some((t) => t.analyses.some((x) => x.sense.tags.some((tag) => HUMAN.has(tag))));
    return { noun, human };
  };
  const [x, y] = [counted(a), counted(b)];
  const kin = kinship(x, y);
  // «24 people» and «the wounded, 34 of them»
  return kin === 'apart' && x.human && y.human && shares(a.roles, b.roles) ? 'open' : kin;
}

/** A figure of the other article that says the same as this one, so that this one is known there. */
function knownTo(figure: StoryFigure, rival: StoryFigure, others: readonly StoryFigure[]): boolean {
  // the votes for and against, if not the majority
  if (figure.form === 'margin' && figure.from.length === 2 && figure.from.every((q) => others.some((f) => f.quantity.value === q.value)))
    return true;
  return others.some((f) => {
    if (f === rival || classOf(f) !== classOf(figure)) return false;
    const verdict = compareTold(figure, f);
    if (verdict !== 'agree' && verdict !== 'refine') return false;
    // small figures are everywhere
    return (
      figure.quantity.value > SMALL ||
      figure.form !== 'amount' ||
      f.quantity.kind === 'plain' ||
      f.quantity.counted === figure.quantity.counted ||
      shares(f.roles, figure.roles)
    );
  });
}

/** Other figures of the rival's article that could be meant as well. */
function rivals(
  input: CompareInput,
  figure: StoryFigure,
  rival: StoryFigure,
  others: readonly StoryFigure[],
  own: readonly StoryFigure[],
): number {
  return others.filter((f) => {
    if (f === rival || f.from.includes(rival.quantity) || rival.from.includes(f.quantity) || classOf(f) !== classOf(rival)) return false;
    if (compareTold(f, rival) !== 'contradict') return false;
    return (
      roleOf(input, figure, f) !== null && !own.some((g) => g !== figure && classOf(g) === classOf(f) && compareTold(g, f) === 'agree')
    );
  }).length;
}

const sentenceText = (input: CompareInput, f: { readonly document: number; readonly at: number }): string => {
  const { text } = input.readings[f.document]!;
  const { start, end } = text.sentences[text.tokens[f.at]!.sentence]!;
  return text.text.slice(start, end);
};
const sentenceOf = (input: CompareInput, f: StoryFigure): number => input.readings[f.document]!.text.tokens[f.at]!.sentence;

/** What rules out that two figures are of one thing at one time; null where nothing does. */
function impossible(input: CompareInput, a: StoryFigure, b: StoryFigure, role: SharedRole): string | null {
  const [p, q] = [a, b].map((f) => readFigure(input, f.document, f.from[0] ?? f.quantity)) as [Figure, Figure];
  const differ = <T>(x: T | null, y: T | null) => x !== null && y !== null && x !== y;
  const plain = a.form === 'amount' && !a.derived && !b.derived;
  // «not one patient», «one of them»
  if (a.form === 'amount' && a.quantity.kind === 'count' && [a, b].some((f) => f.quantity.value === 1 && !f.derived)) return 'one';
  if (a.quantity.kind === 'percent' && [a, b].some((f) => NEEDED.test(sentenceText(input, f)))) return 'needed';
  if (differ(p.measured, q.measured) || differ(p.change, q.change)) return 'measure';
  const [s, t] = [scopeOf(input, p), scopeOf(input, q)];
  if (s === 'base' || t === 'base') return 'base';
  if (plain && s !== t && a.quantity.kind !== 'percent' && a.whole === null && b.whole === null) return 'scope';
  if (plain && onlyThere(input, a) !== onlyThere(input, b)) return 'part';
  if (a.form === 'amount' && a.quantity.kind !== 'percent' && (ofThem(input, a, b) || ofThem(input, b, a))) return 'part';
  if (plain) {
    const [x, y] = [p, q].map((f) => ownStanding(input, f)) as [ReadonlySet<Standing>, ReadonlySet<Standing>];
    const rest = (s: ReadonlySet<Standing>) => (role.name === 'lead' ? new Set([...s].filter((w) => w !== 'other')) : s);
    if (!sameStanding(rest(x), rest(y)) || x.has('asked')) return 'standing';
  }
  if (anotherNamesake(input, p, q) || anotherNamesake(input, q, p)) return 'namesake';
  if (p.against.size > 0 && q.against.size > 0 && !shares(p.against, q.against)) return 'against';
  if (roleGroupOf(a.quantity) === 'time' && role.name === null && ratioOf(inDays(p), inDays(q)) > OTHER_SIZE) return 'size';
  if (anotherTime(input, a, b, p, q)) return 'time';
  if (elsewhere(input, p, q) || leadsElsewhere(input, a.document, b.document)) return 'place';
  if (role.name === 'far' && !shares(p.named.get('place') ?? new Set(), q.named.get('place') ?? new Set())) return 'from where';
  if (plain && beside(input, a, b)) return 'beside';
  if (role.name !== null && ROLES_OF_PERSONS.has(role.name) && apart(p, q, 'person')) return 'person';
  if (role.name?.startsWith('voted-') === true && ![a, b].some((f) => AT_A_VOTE.test(sentenceText(input, f)) || f.derived))
    return 'no vote';
  if (a.form === 'age' && anotherPerson(input, a, b)) return 'person';
  if (!a.derived && !b.derived && (madeUp(input, p, q) || madeUp(input, q, p) || steppedUp(input, p, q) || steppedUp(input, q, p)))
    return 'sum';
  if (!a.derived && !b.derived && (oneMore(input, p, q) || oneMore(input, q, p))) return 'one more';
  if (a.form === 'amount' && partOf(a, b)) return 'part';
  if (a.quantity.kind === 'count' && unsteady(input, a, b)) return 'goes on';
  if (FURTHER.test(a.quantity.text) !== FURTHER.test(b.quantity.text)) return 'further';
  if ((role.name === 'sentence' || role.name === 'ban' || role.name === 'price') && [a, b].some((f) => CUT.test(sentenceText(input, f))))
    return 'cut';
  if (role.name === null && a.form === 'amount' && SIDED.has(a.quantity.counted ?? '')) return 'sides';
  if (role.name !== null && CLAIMED.has(role.name) && campsApart(input, a, b)) return 'camps';
  return role.name !== null && MOVING.has(role.name) && moves(input, p, q) ? 'update' : null;
}

/** Words that set a figure beside the one that the news is about. */
const COMPARED = new Set('compared versus previously earlier instead from مقارنه بالمقارنه قياسا عوضا بدلا عوض بدل'.split(' '));
/** Words before a figure in which such a word, or one for a part, stands. */
const CLOSE = 3;

/** The scope of a figure; that it stands behind «was» makes it no figure of before. */
function scopeOf(input: CompareInput, f: Figure): Figure['scope'] {
  if (f.scope !== 'base') return f.scope;
  const { tokens } = input.readings[f.document]!.text;
  return tokens.slice(Math.max(0, f.at - CLOSE), f.at).some((t) => COMPARED.has(t.norm)) ? 'base' : 'whole';
}

/** The standing of a figure, parts only where the word stands close by. */
function ownStanding(input: CompareInput, f: Figure): ReadonlySet<Standing> {
  const all = standingOf(input, f);
  if (!all.has('part')) return all;
  const { tokens } = input.readings[f.document]!.text;
  const near = [1, 2, 3].map((n) => f.at - n).filter((k) => k >= 0 && tokens[k]!.sentence === tokens[f.at]!.sentence);
  // «in which» tells of no part
  const close = formsAt(
    tokens,
    near.filter((k) => !/^(?:which|whom|them)$/u.test(tokens[k]!.norm) || /^(?:of|among)$/u.test(tokens[k - 1]?.norm ?? '')),
  );
  return standingsOf(f.quantity, close, []).has('part') ? all : new Set([...all].filter((x) => x !== 'part'));
}

/** Told up to an hour: counts of what goes on. */
const UP_TO =
  /\b(?:by|as\sof|until|till|up\sto)\s(?:(?:noon|midday|midnight|dawn|dusk|nightfall|evening|lunchtime|early|late|mid|\d{1,2}(?:[:.]\d\d|\s?[ap]\.?m))|(?:mon|tues|wednes|thurs|fri|satur|sun)day\s(?:noon|morning|afternoon|evening|night))|حتى\s(?:الظهر|ظهر|الساعة|مساء|صباح|منتصف|فجر|عصر|ليل)/iu;

/** Words of a vote; «against» tells of one only beside them. */
const AT_A_VOTE =
  /\b(?:vot\w+|ballot\w*|motion|division|abstain\w*|abstention|majority|dissent\w*)\b|(?:صوت|تصويت|اقتراع|أغلبية|بأغلبية|امتن)/iu;

/** A span of time in days, whatever it is told in. */
const inDays = (f: Figure): Figure => ({ ...f, quantity: inUnit(f.quantity, 'd', DAYS[f.quantity.unit ?? ''] ?? 1) });

/** Told for two days, for two hours of one, or in articles long apart. */
function anotherTime(input: CompareInput, a: StoryFigure, b: StoryFigure, p: Figure, q: Figure): boolean {
  const gap = daysApart(input.published[a.document] ?? null, input.published[b.document] ?? null);
  if (gap !== null && gap > FAR_APART) return true;
  if (a.form === 'age') return false;
  if (UP_TO.test(sentenceText(input, a)) !== UP_TO.test(sentenceText(input, b)) && a.quantity.kind === 'count') return true;
  // how long or how far it was is told on any day
  const group = roleGroupOf(a.quantity);
  if (p.stated === null || q.stated === null || a.form === 'margin' || group === 'time' || group === 'length') return false;
  const days = daysApart(p.stated.days, q.stated.days);
  if (days !== null && days > (group === 'money' ? WEEK : 0)) return true;
  if (group === 'money') return false;
  if (p.stated.weekday !== null && q.stated.weekday !== null && p.stated.weekday !== q.stated.weekday) return true;
  const [x, y] = [p.stated.hours, q.stated.hours];
  const grows = a.quantity.kind === 'count' || a.quantity.unit === 'm²';
  return grows && !a.derived && !b.derived && x !== null && y !== null && (x[1] <= y[0] || y[1] <= x[0]);
}

const OF_THEM = new Set(['them', 'whom', 'those', 'these', 'which', 'منهم', 'منها', 'منهن', 'بينهم', 'بينهن', 'بينها']);

/** «five of them»: a part of those told of before; not where the other figure counts that very part: «106 of them passengers». */
function ofThem(input: CompareInput, f: StoryFigure, other: StoryFigure): boolean {
  const { tokens } = input.readings[f.document]!.text;
  const [one, two] = [tokens[f.last]?.norm ?? '', tokens[f.last + 1]?.norm ?? ''];
  const end = OF_THEM.has(one) ? f.last + 1 : one === 'of' && OF_THEM.has(two) ? f.last + 2 : -1;
  if (end < 0 || (ALL.has(tokens[f.at - 1]?.norm ?? '') && one === 'of')) return false;
  const { counted } = other.quantity;
  return counted === null || !(tokens[end]?.analyses.some(({ sense }) => sense.concept === counted || sense.lemma === counted) ?? false);
}

/** «in that plant alone», «وحده»: of one of several places. */
const ONLY_THERE = /\b(?:\p{L}+) alone\b|(?<!\p{L})و?(?:وحده|وحدها|لوحده|لوحدها|بمفرده|بمفردها)(?!\p{L})/u;
const onlyThere = (input: CompareInput, f: StoryFigure): boolean => ONLY_THERE.test(sentenceText(input, f));

/** Characters between a name and an age that stands in apposition to it. */
const APPOSITION = 60;

/** Whether two ages may be told of two people, by the last that is named before each. */
function anotherPerson(input: CompareInput, a: StoryFigure, b: StoryFigure): boolean {
  const whose = (f: StoryFigure): string | null => {
    const { mentions, text } = input.readings[f.document]!;
    const sentence = text.sentences[text.tokens[f.at]!.sentence]!;
    let best: string | null = null;
    mentions.forEach((m, i) => {
      const entity = input.entityOf[f.document]![i];
      if (m.type !== 'person' || entity == null) return;
      if (m.start < f.quantity.start) best = entity;
      else if (best === null && m.start - f.quantity.end < APPOSITION && m.end <= sentence.end) best = entity;
    });
    return best;
  };
  const [x, y] = [whose(a), whose(b)];
  return x === null || x !== y;
}

/** Figures that each camp counts for itself. */
const CLAIMED = new Set(['marching', 'striking', 'attendance', 'taking-part', 'response']);
const HOSTS =
  /\b(?:organi[sz]ers?|unions?|activists|opposition|campaigners|protesters|strikers|shop stewards)\b|(?:المنظم|النقاب|نقابة|نقابي|المعارضة|ناشط|المحتج|المضرب|المتظاهر)/iu;
const AUTHORITIES =
  /\b(?:police|ministry|authorities|government|officials|management|company|employers?|bosses|operator|council|army|mayor|prefecture)\b|(?:الشرطة|الداخلية|السلطات|الحكومة|الوزارة|وزارة|الإدارة|إدارة|الشركة|أرباب العمل|أصحاب العمل|البلدية|الجيش|الأمن)/iu;

/** Whether one figure is the organisers' and the other the authorities': in each sentence whoever is named nearest to it. */
function campsApart(input: CompareInput, a: StoryFigure, b: StoryFigure): boolean {
  const [x, y] = [a, b].map((f) => campOf(input, f));
  return x !== null && y !== null && x !== y;
}

function campOf(input: CompareInput, f: StoryFigure): 'hosts' | 'authorities' | null {
  const { tokens, sentences } = input.readings[f.document]!.text;
  const { start } = sentences[tokens[f.at]!.sentence]!;
  const words = sentenceText(input, f);
  const at = f.quantity.start - start;
  const distance = (pattern: RegExp): number =>
    Math.min(...[...words.matchAll(new RegExp(pattern.source, 'giu'))].map((m) => Math.abs(m.index - at)), Number.POSITIVE_INFINITY);
  const [hosts, authorities] = [distance(HOSTS), distance(AUTHORITIES)];
  return hosts === authorities ? null : hosts < authorities ? 'hosts' : 'authorities';
}

/** A share that has to be reached. */
const NEEDED =
  /\b(?:needed|required?|requires|threshold|quorum|conditions?|hurdle|at\sleast\s\S+\sper)\b|(?:يشترط|اشتراط|النصاب|مطلوب|العتبة)/iu;
/** More of what was told of before. */
const FURTHER = /\b(?:more|other|others|further|another|additional|extra|new)\b|(?:أخرى|آخر|إضافي|جديد|متبقي)/iu;
/** One amount taken off another, or put in its place. */
const CUT =
  /\b(?:shaved|slashed|reduced|cut\s(?:to|by|from)|knocked|trimmed|lowered|halved|appeal\w*|in\splace\sof|instead|original\w*)\b|(?:خفض|تخفيض|خفف|تخفيف|قلص|بدلا|استئناف)/iu;
/** What each of several sides has a number of. */
const SIDED = new Set([
  'seat',
  'chair',
  'vote',
  'voice',
  'ballot',
  'goal',
  'point',
  'point-count',
  'نقطه',
  'medal',
  'set',
  'share',
  'مقعد',
  'صوت',
  'هدف',
]);
const SO_FAR = /\b(?:so\sfar|to\sdate|until\snow|already|as\syet)\b|(?:حتى\sالآن|حتى\sاليوم|إلى\sالآن|حتى\sاللحظة)/iu;
const WAITS =
  /\b(?:waiting|waits?|queu\w+|stranded|remain\w*|pending|outstanding|left)\b|(?:انتظار|تنتظر|ينتظر|منتظر|عالق|متبق|بقي|بقيت)/iu;

/** A count that is still growing, or of what waits somewhere, which another hour has another of. */
function unsteady(input: CompareInput, a: StoryFigure, b: StoryFigure): boolean {
  const less = a.quantity.value < b.quantity.value ? a : b;
  return SO_FAR.test(sentenceText(input, less)) || [a, b].every((f) => WAITS.test(sentenceText(input, f)));
}

/** The lesser counts a part of those whom the greater counts: children among people. */
function partOf(a: StoryFigure, b: StoryFigure): boolean {
  const [less, more] = a.quantity.value < b.quantity.value ? [a, b] : [b, a];
  const [x, y] = [less.quantity.counted, more.quantity.counted];
  if (x === null || x === y) return false;
  return (
    NARROW.has(x) ||
    (y !== null && ANYBODY.has(y) && !ANYBODY.has(x) && more.quantity.kind === 'count' && less.form === 'amount' && less.roles.size === 0)
  );
}

/** Each names a place of its own that the other article has nowhere. */
function elsewhere(input: CompareInput, p: Figure, q: Figure): boolean {
  if (!apart(p, q, 'place')) return false;
  const unknownTo = (f: Figure, other: Figure) =>
    [...(f.named.get('place') ?? [])].every((place) => !input.entityOf[other.document]!.includes(place));
  return unknownTo(p, q) || unknownTo(q, p);
}

/** Sentences of an article that tell where it is set. */
const LEAD = 2;

/** Each article is set in places of its own. */
function leadsElsewhere(input: CompareInput, x: number, y: number): boolean {
  const places = (document: number): readonly string[] => {
    const { mentions, text } = input.readings[document]!;
    const end = text.sentences[Math.min(LEAD, text.sentences.length) - 1]?.end ?? 0;
    return mentions.flatMap((m, i) => {
      const entity = input.entityOf[document]![i];
      return m.type === 'place' && m.start < end && entity != null ? [entity] : [];
    });
  };
  const [p, q] = [places(x), places(y)];
  const knows = (document: number, list: readonly string[]) => list.some((place) => input.entityOf[document]!.includes(place));
  return p.length > 0 && q.length > 0 && !knows(y, p) && !knows(x, q);
}

/** Times by which a whole is larger than those who are counted without somebody. */
const WITH_OTHERS = 1.4;
const BESIDE =
  /^[^.؟!]{0,40}(?:إضافة|بالإضافة|فضلا|إلى جانب|علاوة|عدا|\bplus\b|\bas well as\b|\bbesides\b|\balong with\b|\band (?:his|her|its|their|the|a|one|two|\w+ crew)\b)/iu;

/** «three passengers and the pilot»: the lesser leaves out somebody whom the greater may count. */
function beside(input: CompareInput, a: StoryFigure, b: StoryFigure): boolean {
  const [less, more] = a.quantity.value < b.quantity.value ? [a, b] : [b, a];
  if (less.quantity.kind !== 'count' || more.quantity.value > WITH_OTHERS * less.quantity.value) return false;
  const { text } = input.readings[less.document]!.text;
  return BESIDE.test(text.slice(less.quantity.end, less.quantity.end + 60));
}

/** A toll that has moved on: a later article has more, or the two speak of other hours. */
function moves(input: CompareInput, p: Figure, q: Figure): boolean {
  const [less, more] = p.quantity.value < q.quantity.value ? [p, q] : [q, p];
  const [early, late] = [input.published[less.document] ?? null, input.published[more.document] ?? null];
  if (early !== null && late !== null && early.to < late.from) return true;
  if (more.change === 'up' || p.change !== null || q.change !== null) return true;
  const hours = [p.stated?.hours ?? null, q.stated?.hours ?? null];
  if (hours[0] !== null && hours[1] !== null) return hours[0]![1] <= hours[1]![0] || hours[1]![1] <= hours[0]![0];
  return unfinished(input, less) && !unfinished(input, more);
}

const STILL_COUNTING =
  /\b(?:so\sfar|at\sleast|still|missing|trapped|initial|preliminary|feared|early\s(?:reports|count|toll)|first\s(?:reports|count))\b|(?:حتى\sالآن|حتى\sالساعة|ما\sزال|ما\sتزال|لا\sيزال|لا\sتزال|مفقود|أولية|الأولية|على\sالأقل|مرشح|عالقين|تحت\sالأنقاض)/iu;

/** Whether the sentence of a figure says that the counting goes on. */
function unfinished(input: CompareInput, f: Figure): boolean {
  return STILL_COUNTING.test(sentenceText(input, f));
}

/**
 * What each sign that two figures are of one thing adds to the certainty, and what each sign of two things takes from it. A role named by
 * both articles and one noun, alone with each other, come to about the threshold; words in common carry it over, rivals keep it below.
 * A sign that grows (sentences, words, figures in common) has its share for each and the most that it may come to.
 */
const SIGNS = {
  /** The articles tell one happening: for the strength of the sentences that answer each other. */
  told: { each: 1 / 2, most: 1 },
  /** Both words tell one role; a role of three letters or fewer (ill, far) is an everyday word. */
  role: 1.6,
  everydayRole: 1,
  sameNoun: 1,
  kindredNoun: 0.7,
  /** Both are shares of one amount. */
  oneWhole: 1.5,
  bothTotals: 0.6,
  /** Nouns whose number does not change: the storeys of a building. */
  lastingNumber: 0.3,
  /** Their own sentences answer each other, and what words, events and figures these have in common. */
  counterparts: { each: 1.5, most: 1 },
  words: { each: 1 / 12, most: 1.2 },
  event: 0.3,
  figures: { each: 0.6, most: 1 },
  /** One has a role and the other none. */
  moneyOfUnknownRole: -1,
  /** No other figure could be meant; for each that could, up to two. */
  alone: 1,
  rival: { each: -0.8, most: -1.6 },
  otherSize: -0.8,
  otherThing: -2,
  /** They differ as a slip of the pen does. */
  slip: 0.2,
  hedged: -0.3,
} as const;
const upTo = ({ each, most }: { readonly each: number; readonly most: number }, n: number): number =>
  most < 0 ? Math.max(most, each * n) : Math.min(most, each * n);

/** How sure two figures are of one thing. */
function scoreOf(input: CompareInput, a: StoryFigure, b: StoryFigure, role: SharedRole, inB: number, inA: number, told: number): number {
  const { passages, counterparts } = input;
  const [sa, sb] = [sentenceOf(input, a), sentenceOf(input, b)];
  let score = upTo(SIGNS.told, told);
  if (role.name !== null) score += role.name.length <= 3 ? SIGNS.everydayRole : SIGNS.role;
  if (role.kin === 'same') score += SIGNS.sameNoun;
  else if (role.kin === 'kin') score += SIGNS.kindredNoun;
  if (role.whole) score += SIGNS.oneWhole;
  if (a.roles.has('total') && b.roles.has('total')) score += SIGNS.bothTotals;
  if (a.quantity.counted !== null && keepsNumber(a.quantity.counted) && role.kin !== 'open') score += SIGNS.lastingNumber;
  if (a.form === 'margin' || a.form === 'age') score += SURE_FORM;
  score += upTo(SIGNS.counterparts, counterparts.strength([a.document, sa], [b.document, sb]));
  const whole = passages.ofSentences([a.document, sa], [b.document, sb]);
  score += upTo(SIGNS.words, whole.sum);
  if (whole.ties.some((t) => t.what.startsWith('e:'))) score += SIGNS.event;
  score += upTo(SIGNS.figures, figuresInCommon(input, a, b));
  if (a.quantity.kind === 'money' && role.name === null && (a.roles.size > 0 || b.roles.size > 0)) score += SIGNS.moneyOfUnknownRole;
  score += inA === 0 && inB === 0 ? SIGNS.alone : upTo(SIGNS.rival, inA + inB);
  const ratio = ratioOf({ quantity: a.quantity }, { quantity: b.quantity });
  if (ratio > OTHER_THING) score += SIGNS.otherThing;
  else if (ratio > OTHER_SIZE) score += SIGNS.otherSize;
  if (slipStrength(a.quantity.value, b.quantity.value) !== 'none') score += SIGNS.slip;
  return score + SIGNS.hedged * [a, b].filter((f) => f.quantity.hedge !== 'exact').length;
}

/** Other figures that the sentences of both have. */
function figuresInCommon(input: CompareInput, a: StoryFigure, b: StoryFigure): number {
  const beside = (f: StoryFigure): readonly Quantity[] => {
    const { quantities, text } = input.readings[f.document]!;
    const { start, end } = text.sentences[text.tokens[f.at]!.sentence]!;
    return quantities.filter((q) => q !== f.quantity && q !== f.from[0] && q.start >= start && q.end <= end && q.kind !== 'ordinal');
  };
  const other = beside(b);
  return beside(a).filter((q) => other.some((r) => r.unit === q.unit && compareQuantities(q, r).verdict === 'agree')).length;
}

/** One finding for each disagreement: figures that clash with one another, by what they say. */
function findingsOf(input: CompareInput, clashes: readonly Clash[]): Finding[] {
  const groups: { readonly members: StoryFigure[]; readonly top: Clash }[] = [];
  for (const clash of [...clashes].sort((x, y) => y.score - x.score)) {
    const same = (f: StoryFigure, g: StoryFigure) => f.document === g.document && f.quantity.start === g.quantity.start;
    const group = groups.find(({ members }) => members.some((m) => same(m, clash.a) || same(m, clash.b)));
    if (group === undefined) groups.push({ members: [clash.a, clash.b], top: clash });
    else for (const f of [clash.a, clash.b]) if (!group.members.some((m) => same(m, f))) group.members.push(f);
  }
  return groups.map(({ members, top }) => {
    const sides: { value: string; facts: FindingSide['facts'][number][]; sample: StoryFigure }[] = [];
    for (const f of members) {
      const fact = { document: f.document, ...clip(f.quantity), value: f.quantity.text };
      const into = sides.find((s) => compareTold(s.sample, f) !== 'contradict');
      if (into === undefined) sides.push({ value: f.quantity.text, facts: [fact], sample: f });
      else into.facts.push(fact);
    }
    return {
      kind: 'number',
      property: `number of ${top.role !== null && MOVING.has(top.role) ? top.role : (top.a.quantity.counted ?? top.b.quantity.counted ?? '')}`,
      scope: 'cross',
      verdict: 'contradict',
      sides: sides.map(({ value, facts }) => ({ value, facts })),
      because: `«${top.a.quantity.text}» and «${top.b.quantity.text}» exclude each other: ${sourceOf(input, top.a)} and ${sourceOf(input, top.b)} give them for the same figure.`,
      confidence: Math.min(0.92, 0.45 + 0.07 * top.score),
    };
  });
}

const sourceOf = (input: CompareInput, { document }: StoryFigure): string => input.readings[document]!.document.source;
