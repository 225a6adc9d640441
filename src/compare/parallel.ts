import { daysAcross, daysApart, daysBetween } from '../calendar.js';
import { push } from '../groups.js';
import { conceptOf } from '../language/concepts.js';
import { fold, type Sentence, type Token } from '../language/tokens.js';
import type { Mention, Quantity, Span, Timex } from '../model.js';
import { compareNames, compareParts, onePartOff } from '../names/compare.js';
import { type NamePart, type ParsedName, parseWords } from '../names/parts.js';
import { editDistance } from '../names/slips.js';
import { headsLine } from '../timex.js';
import type { FactAt, Finding } from './finding.js';
import { clip } from './finding.js';
import { opposed } from './happenings.js';
import type { CompareInput } from './input.js';
import { accepted, hardlyKnown, isUnknown, namelike, oneLetterOff } from './letters.js';
import { compareQuantities } from './numbers.js';
import { MOVING, readFigure, slipStrength } from './quantities.js';
import { mayMeanOneDay } from './weekday.js';

/** Words in a row that make two sentences worth laying side by side, and articles beyond which such a run is a formula. */
const SHINGLE = 3;
const COMMON_SHINGLE = 24;
/** Such runs that two sentences must share, less where one is short. */
const SHARED_SHINGLES = 3;
/** Words of a sentence that are compared: what is longer is a list or a table. */
const LONGEST_SENTENCE = 160;
/** Words on one side of a difference that are looked at for agreement; how many must agree, and which share of them. */
const WINDOW = 10;
const AROUND = 8;
const ONE_SIDE = 2;
const AGREEING = 0.75;
/** Differences that tell something in one pair of sentences: more, and the two only follow one pattern. */
const FEW = 1;
/** The share of words that two printings of one sentence have in common, and how many at least. */
const COPIED = 0.8;
const COPIED_WORDS = 8;
/** Days in which papers print one text. */
const REPRINTED = 10;
/** The share of words in common from which sentences of one article follow one pattern. */
const PATTERN = 0.5;
/** Differences between two printings of one sentence that may tell something. */
const FEW_IN_COPY = 2;
/** Days of an interval that names a time closely enough to be set against another. */
const WEEK = 7;
const LONGEST_MONTH = 31;
/** Figures this long that count nothing name something. */
const LONG_NUMBER = 10_000;
/** From this likeness on two words are taken for spellings of one name. */
const ALIKE = 0.5;
/** Quarters of the world, as adjectives. */
const QUARTERS: ReadonlySet<string> = new Set(['western', 'eastern', 'northern', 'southern', 'european', 'african', 'asian', 'arab']);
/** Words that two sentences may share at their ends by chance. */
const STRAY = 2;
/** Words that one text may have more than the other before words that they share again. */
const UNEVEN = 4;
/** Words that a difference may have. */
const LONGEST_DIFFERENCE = 6;

const LOOKS_LIKE_A_SLIP: ReadonlySet<string> = new Set(['strong', 'medium']);

/** A sentence as words. */
interface Line {
  readonly document: number;
  readonly sentence: Sentence;
  readonly words: readonly Token[];
  readonly keys: readonly string[];
}

/** Two sentences that share runs of words. */
interface Twins {
  readonly a: Line;
  readonly b: Line;
  readonly matches: readonly [number, number][];
  /** Two printings of one sentence: hardly a word apart, and neither article has another sentence like it. */
  readonly copied: boolean;
}

/** A stretch that one text has where its twin has another; `last` exclusive, indexes into the words of the lines. */
interface Difference {
  readonly a: { readonly first: number; readonly last: number };
  readonly b: { readonly first: number; readonly last: number };
}

/** What a difference was read as. */
interface ReadAs {
  readonly kind: Finding['kind'];
  readonly property: string;
  readonly a: Span & { readonly value: string };
  readonly b: Span & { readonly value: string };
  readonly because: string;
  readonly confidence: number;
}

/**
 * Two articles that print one text nearly word for word and differ in a figure, a day, a name or a negation: a slip of one of them.
 * Sentences that share runs of words are aligned word by word (longest common subsequence), and what stands in one place of both is compared.
 */
export function compareParallels(input: CompareInput): Finding[] {
  const lines = linesOf(input);
  const found = new Map<string, { reading: ReadAs; sides: [FactAt[], FactAt[]] }>();
  for (const pair of twins(input, lines)) {
    const { a, b, copied } = pair;
    const differences = differencesOf(pair);
    // what is closed on one day is opened on another
    if (differences.some((d) => opposedVerbs(a.words.slice(d.a.first, d.a.last), b.words.slice(d.b.first, d.b.last)))) continue;
    const readings = [
      ...differences.flatMap((difference) => readDifference(input, pair, widened(input, a, b, difference)) ?? []),
      ...(copied ? moved(input, pair, differences) : []),
    ];
    if (readings.length > (copied ? FEW_IN_COPY : FEW)) continue;
    for (const reading of readings) {
      const facts: [FactAt, FactAt] = [
        { document: a.document, ...clip(reading.a), value: reading.a.value },
        { document: b.document, ...clip(reading.b), value: reading.b.value },
      ];
      // one slip, however many papers print either text
      const flip = plainly(facts[0].value) > plainly(facts[1].value);
      const key = `${input.stories[a.document]}|${reading.kind}|${facts
        .map((f) => plainly(f.value))
        .sort()
        .join('|')}`;
      const known = found.get(key) ?? { reading, sides: [[], []] };
      facts.forEach((fact, n) => {
        const side = known.sides[flip ? 1 - n : n]!;
        if (!side.some((f) => f.document === fact.document && f.start === fact.start)) side.push(fact);
      });
      found.set(key, known);
    }
  }
  // what one text says in one place and in another the other way round tells of two things
  const both = ([x, y]: readonly [FactAt[], FactAt[]]) => x.some((f) => y.some((g) => g.document === f.document));
  return [...found.values()]
    .flatMap(({ reading, sides }) => (both(sides) ? [] : [{ reading, sides }]))
    .map(({ reading, sides }) => ({
      kind: reading.kind,
      property: reading.property,
      scope: 'cross',
      verdict: 'contradict',
      sides: sides.map((facts) => ({ value: facts[0]!.value, facts })),
      because: `the two texts are the same but for this: ${reading.because}`,
      confidence: reading.confidence,
    }));
}

/** A value without article and clitics, so that one name is one side however it is led in. */
const plainly = (value: string): string => fold(value).replace(/(^|\s)(?:[وف]?(?:[بك]?ال|لل|[بل](?=\p{L}{3})))/gu, '$1');

function linesOf(input: CompareInput): Line[] {
  const lines: Line[] = [];
  input.readings.forEach((reading, document) => {
    for (const sentence of reading.text.sentences) {
      const words = reading.text.tokens.slice(sentence.first, sentence.last).filter((t) => t.kind !== 'punctuation');
      if (words.length < 6 || words.length > LONGEST_SENTENCE) continue;
      lines.push({ document, sentence, words, keys: words.map(keyOf) });
    }
  });
  return lines;
}

/** «and» written on the word makes no other word. */
const keyOf = (t: Token): string => (t.norm.length > 4 && t.norm.startsWith('و') ? t.norm.slice(1) : t.norm);

/** Pairs of sentences of two articles of one story that share runs of words. */
function twins(input: CompareInput, lines: readonly Line[]): Twins[] {
  const index = new Map<string, number[]>();
  lines.forEach(({ document, keys }, i) => {
    const seen = new Set<string>();
    for (let k = 0; k + SHINGLE <= keys.length; k += 1) seen.add(keys.slice(k, k + SHINGLE).join(' '));
    for (const s of seen) push(index, `${input.stories[document]}|${s}`, i);
  });
  const shared = new Map<number, number>();
  for (const list of index.values()) {
    if (list.length < 2 || list.length > COMMON_SHINGLE) continue;
    for (let x = 0; x < list.length; x += 1)
      for (let y = x + 1; y < list.length; y += 1) {
        if (lines[list[x]!]!.document === lines[list[y]!]!.document) continue;
        const key = list[x]! * lines.length + list[y]!;
        shared.set(key, (shared.get(key) ?? 0) + 1);
      }
  }
  const found: Twins[] = [];
  /** The most words that a line shares with one of another article. */
  const most = new Map<Line, Map<number, number>>();
  for (const [key, count] of shared) {
    const a = lines[Math.floor(key / lines.length)]!;
    const b = lines[key % lines.length]!;
    if (count < Math.min(SHARED_SHINGLES, Math.min(a.words.length, b.words.length) / 5)) continue;
    const matches = commonWords(a.keys, b.keys);
    found.push({ a, b, matches, copied: false });
    for (const [line, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = most.get(line) ?? new Map<number, number>();
      known.set(other.document, Math.max(known.get(other.document) ?? 0, matches.length));
      most.set(line, known);
    }
  }
  const byDocument = new Map<number, Line[]>();
  for (const line of lines) push(byDocument, line.document, line);
  const patterned = new Map<Line, boolean>();
  const ofPattern = (line: Line): boolean => {
    const known =
      patterned.get(line) ??
      byDocument
        .get(line.document)!
        .some((other) => other !== line && commonWords(line.keys, other.keys).length >= PATTERN * line.keys.length);
    patterned.set(line, known);
    return known;
  };
  return found.map((pair) => {
    const { a, b, matches } = pair;
    const copied =
      matches.length >= COPIED_WORDS &&
      matches.length >= COPIED * Math.max(a.words.length, b.words.length) &&
      matches.length < Math.max(a.words.length, b.words.length) &&
      most.get(a)!.get(b.document) === matches.length &&
      most.get(b)!.get(a.document) === matches.length &&
      !ofPattern(a) &&
      !ofPattern(b);
    return { ...pair, copied };
  });
}

/** Where two sentences differ between words that they share. */
function differencesOf({ a, b, matches: all, copied }: Twins): Difference[] {
  const matches = together(all);
  const out: Difference[] = [];
  for (let m = 0; m <= matches.length; m += 1) {
    const [i, j] = m === 0 ? [-1, -1] : matches[m - 1]!;
    const [k, l] = m === matches.length ? [a.keys.length, b.keys.length] : matches[m]!;
    const difference = atEdge(a, b, { a: { first: i + 1, last: k }, b: { first: j + 1, last: l } }, m === 0, m === matches.length);
    const [x, y] = [difference.a.last - difference.a.first, difference.b.last - difference.b.first];
    if (x + y === 0 || x > LONGEST_DIFFERENCE || y > LONGEST_DIFFERENCE) continue;
    if (copied) {
      if ((x > 0 && y > 0) || (m > 0 && m < matches.length)) out.push(difference);
      continue;
    }
    const before = matches.filter(([p, q]) => p <= i && q <= j && i - p < WINDOW && j - q < WINDOW).length;
    const after = matches.filter(([p, q]) => p >= k && q >= l && p - k < WINDOW && q - l < WINDOW).length;
    const rest = { a: a.keys.length - difference.a.last, b: b.keys.length - difference.b.last };
    const edge = (m === 0 && x > 0 && y > 0) || m === matches.length || Math.min(rest.a, rest.b) <= 1;
    if (before + after < AROUND || (!edge && Math.min(before, after) < ONE_SIDE)) continue;
    // what one text goes on to tell after the other has ended takes nothing from what they share
    const ends = Math.min(rest.a, rest.b) <= 1 || difference.a.last < k || difference.b.last < l;
    const width =
      Math.max(Math.min(WINDOW, i + 1), Math.min(WINDOW, j + 1)) +
      Math.min(WINDOW, ends ? Math.min(rest.a, rest.b) : Math.max(rest.a, rest.b));
    if (before + after < AGREEING * width) continue;
    out.push(difference);
  }
  return out;
}

/** Words that two sentences share by chance, far behind or before what they share in earnest, left out. */
function together(matches: readonly [number, number][]): readonly [number, number][] {
  const strays = (list: readonly [number, number][]): number => {
    for (let n = 1; n < Math.min(STRAY + 1, list.length); n += 1) {
      const [p, q] = [list[n - 1]!, list[n]!];
      const [x, y] = [Math.abs(q[0] - p[0]), Math.abs(q[1] - p[1])];
      if (Math.max(x, y) > LONGEST_DIFFERENCE + 1 || Math.abs(x - y) > UNEVEN) return n + strays(list.slice(n));
    }
    return 0;
  };
  const first = strays(matches);
  const last = strays([...matches].reverse());
  return first + last >= matches.length ? matches : matches.slice(first, matches.length - last);
}

/** Where one text ends or begins with the difference and the other goes on, only its clause is set against it. */
function atEdge(a: Line, b: Line, difference: Difference, first: boolean, last: boolean): Difference {
  const breaks = (line: Line, k: number): boolean => line.words[k]!.index - line.words[k - 1]!.index > 1;
  const cutEnd = (line: Line, range: Difference['a']): Difference['a'] => {
    for (let k = range.first + 1; k < range.last && k <= range.first + LONGEST_DIFFERENCE; k += 1)
      if (breaks(line, k)) return { ...range, last: k };
    return range;
  };
  const cutStart = (line: Line, range: Difference['a']): Difference['a'] => {
    for (let k = range.last - 1; k > range.first && k >= range.last - LONGEST_DIFFERENCE; k -= 1)
      if (breaks(line, k)) return { ...range, first: k };
    return range;
  };
  if (last && !first) return { a: cutEnd(a, difference.a), b: cutEnd(b, difference.b) };
  if (first && !last) return { a: cutStart(a, difference.a), b: cutStart(b, difference.b) };
  return difference;
}

/** Longest common subsequence of two word lists, as pairs of indexes. */
function commonWords(a: readonly string[], b: readonly string[]): [number, number][] {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      table[i * width + j] =
        a[i] === b[j] ? table[(i + 1) * width + j + 1]! + 1 : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!);
  const out: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      out.push([i, j]);
      i += 1;
      j += 1;
      continue;
    }
    const [skipA, skipB] = [table[(i + 1) * width + j]!, table[i * width + j + 1]!];
    // of two ways to pair as many words, the one that stays close together
    if (skipA > skipB || (skipA === skipB && a.length - i <= b.length - j)) i += 1;
    else j += 1;
  }
  return out;
}

/** A difference inside a figure or a time takes in all of it: «yesterday» and «the day before yesterday» share a word. */
function widened(input: CompareInput, a: Line, b: Line, difference: Difference): Difference {
  const whole = (line: Line): readonly Span[] => {
    const { timexes, quantities } = input.readings[line.document]!;
    return [...timexes, ...quantities.map((q) => q.number)].filter((s) => inSentence(s, line.sentence));
  };
  const joined = (spans: readonly Span[], x: Token | undefined, y: Token | undefined): boolean =>
    x !== undefined && y !== undefined && spans.some((s) => s.start < x.end && s.end > y.start && s.start <= x.start && y.end <= s.end);
  const [p, q] = [whole(a), whole(b)];
  let { a: x, b: y } = difference;
  while (joined(p, a.words[x.last - 1], a.words[x.last]) || joined(q, b.words[y.last - 1], b.words[y.last])) {
    if (x.last >= a.words.length || y.last >= b.words.length) break;
    x = { ...x, last: x.last + 1 };
    y = { ...y, last: y.last + 1 };
  }
  while (joined(p, a.words[x.first - 1], a.words[x.first]) || joined(q, b.words[y.first - 1], b.words[y.first])) {
    if (x.first === 0 || y.first === 0) break;
    x = { ...x, first: x.first - 1 };
    y = { ...y, first: y.first - 1 };
  }
  return { a: x, b: y };
}

/** What the words of a difference say against each other; null where they do not. */
function readDifference(input: CompareInput, { a, b, copied }: Twins, { a: x, b: y }: Difference): ReadAs | null {
  const [left, right] = [sideOf(input, a, x), sideOf(input, b, y)];
  if (left === null || right === null) return negated(input, a, b, { a: x, b: y });
  return (
    figures(input, left, right, copied) ??
    extents(input, left, right) ??
    (copied ? weekdays(input, left, right) : null) ??
    times(input, left, right) ??
    names(input, left, right, copied) ??
    (copied ? (strangers(left, right) ?? countries(input, left, right)) : null) ??
    institutions(input, left, right) ??
    ranks(input, a, b, { a: x, b: y }) ??
    nationalities(left, right) ??
    letters(a, b, { a: x, b: y }, copied && left.mentions.length + right.mentions.length > 0) ??
    opposites(left, right)
  );
}

interface SideOf extends Span {
  readonly document: number;
  readonly words: readonly Token[];
  readonly sentence: Sentence;
  readonly quantities: readonly Quantity[];
  readonly timexes: readonly Timex[];
  readonly mentions: readonly { readonly mention: Mention; readonly index: number }[];
}

function sideOf(input: CompareInput, line: Line, range: Difference['a']): SideOf | null {
  const words = line.words.slice(range.first, range.last);
  if (words.length === 0) return null;
  const { quantities, timexes, mentions } = input.readings[line.document]!;
  const span = { start: words[0]!.start, end: words.at(-1)!.end };
  const touches = (s: Span): boolean => words.some((w) => w.start < s.end && s.start < w.end);
  return {
    ...span,
    document: line.document,
    words,
    sentence: line.sentence,
    quantities: quantities.filter((q) => touches(q.number)),
    timexes: timexes.filter(touches),
    mentions: mentions.flatMap((mention, index) => (touches(mention.name ?? mention) ? [{ mention, index }] : [])),
  };
}

const inSentence = (s: Span, sentence: Sentence): boolean => s.start >= sentence.start && s.end <= sentence.end;
const valued = (span: Span, value: string) => ({ start: span.start, end: span.end, value });

function figures(input: CompareInput, a: SideOf, b: SideOf, copied: boolean): ReadAs | null {
  if (a.quantities.length !== 1 || b.quantities.length !== 1) return null;
  const [p, q] = [a.quantities[0]!, b.quantities[0]!];
  const timed = (s: SideOf, x: Quantity): boolean => s.timexes.some((t) => t.start <= x.start && x.end <= t.end && t.type !== 'DURATION');
  if (timed(a, p) || timed(b, q)) return null;
  if (p.counted !== q.counted && p.counted !== null && q.counted !== null) return null;
  // a number to call, a number of a decree
  const naming = (x: Quantity): boolean => x.kind === 'plain' && (x.unit === 'no' || Math.abs(x.value) >= LONG_NUMBER);
  if (naming(p) || naming(q)) return null;
  // prices and tolls go from hour to hour
  const [f, g] = [readFigure(input, a.document, p), readFigure(input, b.document, q)];
  const apart = daysApart(input.published[a.document] ?? null, input.published[b.document] ?? null);
  const settled = copied && (apart ?? 0) <= REPRINTED && f.scope === g.scope && ![f, g].some((x) => x.market || MOVING.has(x.subject));
  if (p.kind === 'money' && !settled) return null;
  if (p.kind === 'count' && !settled && !LOOKS_LIKE_A_SLIP.has(slipStrength(p.value, q.value))) return null;
  if (thousandfold(p, q)) return null;
  // «more than 40» and «more than 60» in one place are two figures
  const verdict = copied && p.hedge === q.hedge ? compareQuantities(exactly(p), exactly(q)) : compareQuantities(p, q);
  if (verdict.verdict !== 'contradict') return null;
  // both figures in both texts: the order is another, or one text tells more
  const has = (s: SideOf, other: Quantity): boolean =>
    input.readings[s.document]!.quantities.some(
      (z) => z.kind === other.kind && inSentence(z, s.sentence) && compareQuantities(z, other).verdict === 'agree',
    );
  if (has(a, q) || has(b, p)) return null;
  const [d, e] = [input.published[a.document] ?? null, input.published[b.document] ?? null];
  // tolls and prices of another day
  if (!settled && d !== null && e !== null && daysBetween(d, e) > 0 && ['count', 'percent'].includes(p.kind)) return null;
  return {
    kind: 'number',
    property: 'figure',
    a: valued(p, String(p.value)),
    b: valued(q, String(q.value)),
    because: verdict.because,
    confidence: 0.75,
  };
}

/** «66.000» and «66,000»: one figure, its thousands set off by one sign or the other. */
const thousandfold = (p: Quantity, q: Quantity): boolean =>
  p.text.replace(/\D/gu, '') === q.text.replace(/\D/gu, '') && Math.max(p.value / q.value, q.value / p.value) === 1000;

/** A figure without its hedge. */
const exactly = (q: Quantity): Quantity => ({ ...q, hedge: 'exact', range: { low: q.value, high: q.value } });

function times(input: CompareInput, a: SideOf, b: SideOf): ReadAs | null {
  const dated = (s: SideOf) => s.timexes.filter((t) => (t.type === 'DATE' || t.type === 'TIME') && t.interval !== undefined);
  const [p, q] = [dated(a), dated(b)];
  if (p.length !== 1 || q.length !== 1) return null;
  const [x, y] = [p[0]!, q[0]!];
  // the day of printing, with which the article opens
  if (headsLine(input.readings[a.document]!.document.text, x) && headsLine(input.readings[b.document]!.document.text, y)) return null;
  const [d, e] = [input.published[a.document] ?? null, input.published[b.document] ?? null];
  if (mayMeanOneDay(x, d, y, e)) return null;
  // the same text, printed a day later with its «today»
  const other = d !== null && e !== null && d.from !== e.from;
  if (other && daysBetween(x.interval!, y.interval!) <= 1 && (counted(x) || counted(y))) return null;
  const wide = (t: Timex): boolean => daysAcross(t.interval!) > WEEK || t.mod !== undefined;
  if (wide(x) || wide(y) || daysBetween(x.interval!, y.interval!) === 0) return null;
  const has = (s: SideOf, other: Timex): boolean =>
    input.readings[s.document]!.timexes.some(
      (t) =>
        t !== x &&
        t !== y &&
        inSentence(t, s.sentence) &&
        t.interval !== undefined &&
        t.interval.from === other.interval!.from &&
        t.interval.to === other.interval!.to,
    );
  if (has(a, y) || has(b, x)) return null;
  const shown = (t: Timex): string => (t.interval!.from === t.interval!.to ? t.interval!.from : `${t.interval!.from}/${t.interval!.to}`);
  return {
    kind: 'date',
    property: 'date',
    a: valued(x, shown(x)),
    b: valued(y, shown(y)),
    because: `«${x.text}» is ${shown(x)}, «${y.text}» is ${shown(y)}`,
    confidence: 0.7,
  };
}

/** «Today», «yesterday»: a day only through the day of the paper. */
const counted = (t: Timex): boolean => t.reading.kind === 'offset';

/** Days of one month on end that begin or end on one day and not on another: the 20th and the 21st against the 20th to the 25th. */
function extents(input: CompareInput, a: SideOf, b: SideOf): ReadAs | null {
  const extent = (s: SideOf) => {
    const dates = s.timexes.filter((t) => t.type === 'DATE');
    const days = s.words
      .filter((w) => /^\d{1,2}$/u.test(w.norm) && dates.some((t) => t.start <= w.start && w.end <= t.end))
      .map((w) => Number(w.norm));
    if (days.length !== 2 || days[0]! >= days[1]! || days[1]! > LONGEST_MONTH) return null;
    const months = dates.flatMap((t) => (t.reading.kind === 'calendar' && t.reading.month !== undefined ? [t.reading.month] : []));
    return { from: days[0]!, to: days[1]!, months, at: { start: dates[0]!.start, end: dates.at(-1)!.end } };
  };
  const [x, y] = [extent(a), extent(b)];
  if (x === null || y === null || (x.from === y.from) === (x.to === y.to)) return null;
  if (new Set([...x.months, ...y.months]).size > 1) return null;
  const textAt = (s: SideOf, at: Span): string => input.readings[s.document]!.document.text.slice(at.start, at.end);
  return {
    kind: 'date',
    property: 'date',
    a: valued(x.at, textAt(a, x.at)),
    b: valued(y.at, textAt(b, y.at)),
    because: `one goes from the ${x.from}th to the ${x.to}th, the other from the ${y.from}th to the ${y.to}th`,
    confidence: 0.7,
  };
}

/** Whether two words can be one name in two spellings. */
function oneSpelling(a: string, b: string): boolean {
  const [x, y] = [parseWords([a]).parts[0], parseWords([b]).parts[0]];
  return x !== undefined && y !== undefined && compareParts(x, y).score >= ALIKE;
}

function names(input: CompareInput, a: SideOf, b: SideOf, copied: boolean): ReadAs | null {
  const own = (s: SideOf, other: SideOf) =>
    copied
      ? s.mentions.filter(({ index }) => {
          const entity = input.entityOf[s.document]![index] ?? null;
          return entity === null || !other.mentions.some((m) => input.entityOf[other.document]![m.index] === entity);
        })
      : s.mentions;
  const [inA, inB] = [own(a, b), own(b, a)];
  if (inA.length !== 1 || inB.length !== 1) return null;
  const [p, q] = [inA[0]!, inB[0]!];
  const [e, f] = [input.entityOf[a.document]![p.index] ?? null, input.entityOf[b.document]![q.index] ?? null];
  if (p.mention.type !== q.mention.type || e === null || f === null || e === f) return null;
  if (!copied && (input.entityOf[a.document]!.includes(f) || input.entityOf[b.document]!.includes(e))) return null;
  const [m, n] = [p.mention, q.mention];
  // told in another order
  if (copied && namedIn(input, a, f) && namedIn(input, b, e)) return null;
  if (!copied && a.timexes.length + b.timexes.length > 0) return null;
  const sides = { a: valued(m.name ?? m, m.text), b: valued(n.name ?? n, n.text) };
  if (m.type === 'person') {
    if (m.parts.length === 0 || n.parts.length === 0) return null;
    if (copied) return persons(m, n, sides);
    const common = m.parts.filter((part) => n.parts.includes(part)).length;
    if (common > 0)
      return m.parts.length === n.parts.length
        ? { kind: 'name', property: 'name', ...sides, because: 'one name, spelt in two ways', confidence: 0.7 }
        : null;
    if (m.parts.some((part) => n.parts.some((q) => oneSpelling(part, q)))) return null;
    return { kind: 'participant', property: 'who', ...sides, because: 'in one place of it stand two people', confidence: 0.6 };
  }
  if (m.type === 'organization') {
    // one may be short for the other, or stand for it: «the company», «the police»
    const [x, y] = [stems(m), stems(n)];
    if (x.length < 2 || y.length < 2 || (m.known !== null) !== (n.known !== null)) return null;
    if (x.filter((w) => y.includes(w)).length * 2 >= Math.min(x.length, y.length)) return null;
    return { kind: 'participant', property: 'who', ...sides, because: 'in one place of it stand two institutions', confidence: 0.6 };
  }
  if (m.type === 'place') {
    if (m.known === null || n.known === null) return null;
    // a word of a longer name
    if (copied && (m.start < a.start || n.start < b.start)) return null;
    const abroad = m.country !== null && n.country !== null && m.country !== n.country;
    if (m.known.split(':')[0] !== n.known.split(':')[0] && !(copied && abroad)) return null;
    return { kind: 'place', property: 'place', ...sides, because: 'in one place of it stand two places', confidence: 0.6 };
  }
  return null;
}

/** «said A., who runs the fair», «said the one who runs the fair, B.»: each has somebody whom the other has not, in another place. */
function moved(input: CompareInput, { a, b }: Twins, differences: readonly Difference[]): ReadAs[] {
  const only = (line: Line, of: (d: Difference) => Difference['a'], other: (d: Difference) => Difference['a']) =>
    differences.flatMap((d) => {
      const side = other(d).first === other(d).last ? sideOf(input, line, of(d)) : null;
      const [one, ...more] = side?.mentions ?? [];
      return side !== null && one !== undefined && more.length === 0 && one.mention.type === 'person' ? [{ side, ...one }] : [];
    });
  const [p, ...moreA] = only(
    a,
    (d) => d.a,
    (d) => d.b,
  );
  const [q, ...moreB] = only(
    b,
    (d) => d.b,
    (d) => d.a,
  );
  if (p === undefined || q === undefined || moreA.length + moreB.length > 0) return [];
  const [e, f] = [input.entityOf[a.document]![p.index] ?? null, input.entityOf[b.document]![q.index] ?? null];
  if (e === null || f === null || e === f || namedIn(input, p.side, f) || namedIn(input, q.side, e)) return [];
  const [m, n] = [p.mention, q.mention];
  const reading = persons(m, n, { a: valued(m.name ?? m, m.text), b: valued(n.name ?? n, n.text) });
  return reading === null ? [] : [reading];
}

/** Somebody whose name is known in one printing, and in his place words that can only be another name. */
function strangers(a: SideOf, b: SideOf): ReadAs | null {
  for (const [named, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const [only, ...more] = named.mentions;
    if (only === undefined || more.length > 0 || other.mentions.length > 0 || only.mention.type !== 'person') continue;
    const name = only.mention.name ?? only.mention;
    if (named.words.length < 2 || named.words[0]!.start < name.start || named.words.at(-1)!.end > name.end) continue;
    if (other.words.length < 2 || !other.words.every((w) => namelike(w) || isUnknown(w)) || !other.words.some(namelike)) continue;
    const [p, q] = [named, other].map((s) => parseWords(s.words.map((w) => w.norm))) as [ParsedName, ParsedName];
    if (compareNames(p, q).verdict !== 'different' || onePartOff(p, q) !== null) continue;
    const because = 'in one place of it stand two people';
    return { kind: 'participant', property: 'who', a: valued(a, textOf(a)), b: valued(b, textOf(b)), because, confidence: 0.65 };
  }
  return null;
}

/** The name of one country where the other has another's, inside a longer name too: «companies from X». */
function countries(input: CompareInput, a: SideOf, b: SideOf): ReadAs | null {
  if (a.words.length !== 1 || b.words.length !== 1) return null;
  const country = (s: SideOf): string | null => {
    const best = s.words[0]!.analyses[0]?.sense;
    return best?.tags.includes('country') === true ? best.concept : null;
  };
  const [p, q] = [country(a), country(b)];
  if (p === null || q === null || p === q) return null;
  const names = (s: SideOf, concept: string): boolean =>
    input.readings[s.document]!.text.tokens.slice(s.sentence.first, s.sentence.last).some((t) => t.analyses[0]?.sense.concept === concept);
  if (names(a, q) && names(b, p)) return null;
  const because = 'in one place of it stand two countries';
  return { kind: 'place', property: 'place', a: valued(a, textOf(a)), b: valued(b, textOf(b)), because, confidence: 0.6 };
}

/** «Today, Sunday» and «today, Friday»: whenever they were printed, one weekday is wrong. */
function weekdays(input: CompareInput, a: SideOf, b: SideOf): ReadAs | null {
  const named = (s: SideOf) =>
    s.timexes.filter((t) => t.reading.kind === 'calendar' && t.reading.weekday !== undefined && t.reading.generic !== true);
  const [p, q] = [named(a), named(b)];
  if (p.length !== 1 || q.length !== 1 || a.timexes.length !== 1 || b.timexes.length !== 1) return null;
  const day = (t: Timex) => (t.reading.kind === 'calendar' ? t.reading.weekday : undefined);
  const [x, y] = [p[0]!, q[0]!];
  if (day(x) === day(y) || x.type !== 'DATE' || y.type !== 'DATE') return null;
  const has = (s: SideOf, other: Timex): boolean =>
    input.readings[s.document]!.timexes.some((t) => t !== x && t !== y && inSentence(t, s.sentence) && day(t) === day(other));
  if (has(a, y) || has(b, x)) return null;
  return {
    kind: 'date',
    property: 'date',
    a: valued(x, x.text),
    b: valued(y, y.text),
    because: `«${x.text}» and «${y.text}» are two days`,
    confidence: 0.7,
  };
}

/** Whether a sentence names somebody. */
function namedIn(input: CompareInput, { document, sentence }: SideOf, entity: string): boolean {
  return input.readings[document]!.mentions.some((m, i) => inSentence(m, sentence) && input.entityOf[document]![i] === entity);
}

/** Who stands in one place of two printings of one sentence: one person misspelt, or two. */
function persons(m: Mention, n: Mention, sides: Pick<ReadAs, 'a' | 'b'>): ReadAs | null {
  const [p, q] = [parseWords([...m.parts]), parseWords([...n.parts])];
  const { verdict } = compareNames(p, q);
  if (verdict === 'same' || verdict === 'variant') return null;
  // one has a name more
  const [shorter, longer] = p.parts.length < q.parts.length ? [p.parts, q.parts] : [q.parts, p.parts];
  const among = (part: NamePart) => longer.some((other) => /^(?:same|variant)$/u.test(compareParts(part, other).verdict));
  if (shorter.length < longer.length && shorter.every(among)) return null;
  const off = onePartOff(p, q);
  if (off !== null && verdict !== 'suspect' && editDistance(off.a, off.b) > 1) return null;
  if (verdict === 'suspect' || off !== null)
    return { kind: 'name', property: 'name', ...sides, because: 'one name, spelt in two ways', confidence: 0.7 };
  // «the minister» and his name in full, a family name alone
  if (Math.min(p.parts.length, q.parts.length) < 2) return null;
  return { kind: 'participant', property: 'who', ...sides, because: 'in one place of it stand two people', confidence: 0.7 };
}

/** Words of a name without article and clitics. */
const stems = (m: Mention): string[] => m.parts.flatMap((part) => part.split(' ')).map(bare);
const bare = (word: string): string => word.replace(/^[وف]?(?:[بكل]?ال|لل|ل(?=ا))/u, '');

/** Institutions by the words they are called, known or not: «the World Organisation of X» against «the League of Y». */
function institutions(input: CompareInput, a: SideOf, b: SideOf): ReadAs | null {
  const heads = (s: SideOf): boolean => s.words[0]!.analyses.some((x) => x.sense.tags.includes('institution-head'));
  if (!heads(a) || !heads(b) || a.words.length < 3 || b.words.length < 3) return null;
  // nothing but the name: no verb, figure or date in it
  const plain = (s: SideOf): boolean =>
    s.timexes.length === 0 &&
    s.quantities.length === 0 &&
    s.words.at(-1)!.index - s.words[0]!.index === s.words.length - 1 &&
    !s.words.some((w) => w.analyses[0]?.sense.pos === 'verb');
  if (!plain(a) || !plain(b)) return null;
  const own = (s: SideOf): string[] => s.words.slice(1).map((w) => bare(w.norm));
  const [x, y] = [own(a), own(b)];
  const alike = (v: string, w: string): boolean => v === w || (Math.min(v.length, w.length) >= 4 && (v.startsWith(w) || w.startsWith(v)));
  const same = x.filter((v) => y.some((w) => alike(v, w))).length;
  if (same * 2 >= Math.min(x.length, y.length) + 1) return null;
  const tells = (s: SideOf, other: SideOf): boolean => {
    const text = input.readings[s.document]!.text.tokens.map((t) => t.norm).join(' ');
    return text.includes(
      other.words
        .slice(1)
        .map((t) => t.norm)
        .join(' '),
    );
  };
  if (tells(a, b) && tells(b, a)) return null;
  return {
    kind: 'participant',
    property: 'who',
    a: valued(a, textOf(a)),
    b: valued(b, textOf(b)),
    because: 'in one place of it stand two institutions',
    confidence: 0.65,
  };
}

/** One name that no lexicon has, beside other names, with a letter that no habit of spelling explains. */
function letters(a: Line, b: Line, { a: x, b: y }: Difference, named: boolean): ReadAs | null {
  if (x.last - x.first !== 1 || y.last - y.first !== 1) return null;
  const [u, v] = [a.words[x.first]!, b.words[y.first]!];
  const beside = (line: Line, at: number): boolean =>
    [line.words[at - 1], line.words[at + 1]].some((t) => t !== undefined && (namelike(t) || t.analyses.length === 0) && t.norm.length > 2);
  if (!named && (!beside(a, x.first) || !beside(b, y.first))) return null;
  if (!(isUnknown(u) || isUnknown(v)) || !(hardlyKnown(u) && hardlyKnown(v))) return null;
  if (!oneLetterOff(u.norm, v.norm) || accepted(u.norm, v.norm)) return null;
  return {
    kind: 'name',
    property: 'name',
    a: valued(u, u.text),
    b: valued(v, v.text),
    because: `«${u.text}» and «${v.text}» stand in one place of it: one letter is wrong`,
    confidence: 0.65,
  };
}

/** One rank before a name against another before the same name. */
function ranks(input: CompareInput, a: Line, b: Line, { a: x, b: y }: Difference): ReadAs | null {
  if (x.last - x.first !== 1 || y.last - y.first !== 1) return null;
  const rankOf = (t: Token): string | null => t.analyses.find((n) => n.sense.tags.includes('military-rank'))?.sense.concept ?? null;
  const [u, v] = [a.words[x.first]!, b.words[y.first]!];
  const [p, q] = [rankOf(u), rankOf(v)];
  if (p === null || q === null || p === q) return null;
  const named = (line: Line, at: number): boolean =>
    input.readings[line.document]!.mentions.some(
      (m) => m.type === 'person' && m.name !== null && line.words[at] !== undefined && m.name.start === line.words[at]!.start,
    );
  if (!named(a, x.last) || !named(b, y.last)) return null;
  return {
    kind: 'role',
    property: 'rank',
    a: valued({ start: u.start, end: a.words[x.last]!.end }, u.text),
    b: valued({ start: v.start, end: b.words[y.last]!.end }, v.text),
    because: 'one person has two ranks',
    confidence: 0.65,
  };
}

/** Of one country or quarter of the world in one text, of another in its twin. */
function nationalities(a: SideOf, b: SideOf): ReadAs | null {
  if (a.words.length !== 1 || b.words.length !== 1 || a.mentions.length + b.mentions.length > 0) return null;
  const origin = (s: SideOf): string | null => {
    const best = s.words[0]!.analyses[0]?.sense;
    if (best === undefined || best.pos !== 'adjective' || best.concept === null) return null;
    return best.tags.includes('demonym') || QUARTERS.has(best.concept) ? best.concept : null;
  };
  const [p, q] = [origin(a), origin(b)];
  if (p === null || q === null || p === q || oneSpelling(bare(a.words[0]!.norm), bare(b.words[0]!.norm))) return null;
  return {
    kind: 'name',
    property: 'what it is called',
    a: valued(a, textOf(a)),
    b: valued(b, textOf(b)),
    because: `«${textOf(a)}» stands where the other has «${textOf(b)}»`,
    confidence: 0.6,
  };
}

/** A word against one that excludes it; of prices and tolls that rise and fall each report tells its own day. */
function opposites(a: SideOf, b: SideOf): ReadAs | null {
  if (a.words.length > 2 || b.words.length > 2) return null;
  const concepts = (s: SideOf) =>
    // verbs are compared as happenings
    s.words.flatMap((w) =>
      w.analyses.slice(0, 1).flatMap((x) => (x.sense.concept === null || x.sense.pos === 'verb' ? [] : [x.sense.concept])),
    );
  for (const c of concepts(a))
    for (const d of concepts(b)) {
      if (conceptOf(c)?.family === 'change' || !opposed(c, d)) continue;
      return {
        kind: 'polarity',
        property: 'what',
        a: valued(a, textOf(a)),
        b: valued(b, textOf(b)),
        because: 'one word excludes the other',
        confidence: 0.65,
      };
    }
  return null;
}

/** Whether a verb of the one excludes a verb of the other. */
function opposedVerbs(a: readonly Token[], b: readonly Token[]): boolean {
  const verbs = (words: readonly Token[]) =>
    words.flatMap((w) => w.analyses.flatMap(({ sense }) => (sense.pos === 'verb' && sense.concept !== null ? [sense.concept] : [])));
  return verbs(a).some((v) => verbs(b).some((w) => opposed(v, w)));
}

const textOf = (s: SideOf): string => s.words.map((w) => w.text).join(' ');

/** One text has a negation where the other has nothing. */
function negated(input: CompareInput, a: Line, b: Line, { a: x, b: y }: Difference): ReadAs | null {
  const empty = x.first === x.last ? x : y;
  const other = empty === x ? y : x;
  const [line, plain] = empty === x ? [b, a] : [a, b];
  const words = line.words.slice(other.first, other.last);
  const cues = input.cuesOf(line.document);
  if (words.length !== 1 || !cues.verbNegations.has(words[0]!.norm)) return null;
  const verb = line.words[other.last];
  const bare = plain.words[empty.first];
  if (verb === undefined || bare === undefined || cues.still.has(verb.norm)) return null;
  if (!verb.analyses.some((n) => n.sense.pos === 'verb')) return null;
  const span = { start: words[0]!.start, end: verb.end };
  const fact = { start: bare.start, end: bare.end };
  const [p, q] = empty === x ? [fact, span] : [span, fact];
  return {
    kind: 'polarity',
    property: 'what',
    a: valued(p, 'x'),
    b: valued(q, 'y'),
    because: 'one denies what the other asserts',
    confidence: 0.65,
  };
}
