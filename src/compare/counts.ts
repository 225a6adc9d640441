import { daysAcross, daysApart, parseDay } from '../calendar.js';
import { similarity, tokenAt } from '../context.js';
import { push } from '../groups.js';
import { conceptOf } from '../language/concepts.js';
import type { SeriesCues } from '../language/series.js';
import { contentKey, EMPTY_CONCEPTS, type Sentence, type Token } from '../language/tokens.js';
import type { DayInterval, Span, Timex } from '../model.js';
import type { Reading } from '../reading.js';
import { happeningFields, NO_SERIES, namesHappening, thingFields } from './fields.js';
import type { FactAt, Finding } from './finding.js';
import { clip } from './finding.js';
import type { CompareInput } from './input.js';

/** Where counting begins: a day number, −∞ for all of history; `vague` where it is narrower, and nobody says by how much. */
export interface CountWindow {
  readonly from: number;
  readonly vague: boolean;
}

/** How often a thing had happened before, as one passage has it: «the third», «never before», «twice before», «that of 2011». */
export interface Count {
  readonly document: number;
  readonly form: 'ordinal' | 'never' | 'before' | 'dated';
  /** How many there were before the one told of, within the window. */
  readonly low: number;
  readonly high: number;
  readonly window: CountWindow;
  /** The day before which the earlier one was, where that is what is told. */
  readonly instance: DayInterval | null;
  /** What is counted, where it is no happening: vaccines, films. */
  readonly things: ReadonlySet<string>;
  /** Kinds of happening: of the noun, and of the verbs that go with it. */
  readonly kinds: ReadonlySet<string>;
  /** What narrows the noun: «the first home defeat». */
  readonly modifiers: readonly string[];
  readonly people: ReadonlySet<string>;
  readonly first: 'one' | 'none';
  readonly at: DayInterval | null;
  readonly coming: boolean;
  /** Told as a place in all there were, and no mere name of one of several. */
  readonly specific: boolean;
  /** Of any of a kind, of one, or nobody says. */
  readonly unit: 'any' | 'own' | null;
  /** Nothing is counted by name: «the first that …», «the first time». */
  readonly headless: boolean;
  readonly counted: boolean;
  /** «such»: what narrows it was said before. */
  readonly such: boolean;
  /** Counted in a whole country or the world, or in something smaller. */
  readonly scope: 'broad' | 'small' | null;
  /** Words after the noun that may narrow it: «with paying customers», «in the Asian division». */
  readonly tail: readonly string[];
  /** «the second race of the season»: counted of a whole that is nobody's own. */
  readonly whole: boolean;
  /** Told of somebody else than the rest. */
  readonly other: boolean;
  /** «had last»: the earlier one that all of them mean. */
  readonly lately: boolean;
  /** Everybody and every place named in the sentence. */
  readonly entities: ReadonlySet<string>;
  readonly sentence: number;
  readonly words: ReadonlySet<string>;
  readonly features: ReadonlyMap<string, number>;
  readonly fact: FactAt;
}

export const EVER: CountWindow = { from: Number.NEGATIVE_INFINITY, vague: false };

/** Whether all of one window lies in another. */
const inside = (a: CountWindow, b: CountWindow): boolean =>
  b.vague ? false : a.vague ? b.from === Number.NEGATIVE_INFINITY : a.from >= b.from;

/** Whether two counts of one thing cannot both be true: no window holds fewer than a window inside it. */
export function countsExclude(a: Pick<Count, 'low' | 'high' | 'window'>, b: Pick<Count, 'low' | 'high' | 'window'>): boolean {
  return holdsMore(a, b) || holdsMore(b, a);
}

/** Days by which windows that begin in one year may differ: «the first since 2003» begins when that year is over. */
const YEAR = 366;

/** Whether `a` has more within a window in which `b` leaves no room for them. One too many may be the one it begins with. */
function holdsMore(a: Pick<Count, 'low' | 'high' | 'window'>, b: Pick<Count, 'low' | 'high' | 'window'>): boolean {
  if (a.low <= b.high) return false;
  if (inside(a.window, b.window)) return true;
  return a.low - b.high >= 2 && !a.window.vague && !b.window.vague && b.window.from - a.window.from <= YEAR;
}

/** A sentence as the series cues read it: folded words with one space between, before and after. */
export interface Line {
  readonly text: string;
  /** Where each token begins in `text`. */
  readonly starts: readonly number[];
  readonly sentence: Sentence;
}

export function lineOf(reading: Reading, sentence: Sentence): Line {
  const starts: number[] = [];
  let text = ' ';
  for (let k = sentence.first; k < sentence.last; k += 1) {
    starts.push(text.length);
    text += `${reading.text.tokens[k]!.norm} `;
  }
  return { text, starts, sentence };
}

/** Index of the token at or after a place in a line. */
export function tokenFrom(line: Line, at: number): number {
  let k = 0;
  while (k < line.starts.length && line.starts[k]! < at) k += 1;
  return line.sentence.first + k;
}

export const STOPS = new Set(['.', '،', '؛', ':', ',', ';', '!', '?', '؟', '—', '–', '-', '"', '«', '»', '“', '”', '(', ')', '|']);
/** Verbs that go with any happening and name none. */
export const LIGHT = new Set([
  ...EMPTY_CONCEPTS,
  'see',
  'show',
  'record',
  'register',
  'know',
  'happen',
  'conduct',
  'say',
  'announce',
  'carry',
  'give',
  'take',
  'name',
  'think',
  'want',
  'reach',
  'pass',
  'precede',
  'gather',
  'stop',
  'last',
  'continue',
  'prepare',
  'follow',
  'include',
  'concern',
  'move-body',
  'start',
  'hold',
]);

/** What a word can name: its noun and verb concepts, light ones left out. */
export function namesOf(token: Token, pos: (p: string) => boolean): string[] {
  const out: string[] = [];
  for (const { sense } of token.analyses.slice(0, 4)) {
    if (!pos(sense.pos) || sense.tags.includes('function')) continue;
    if (sense.concept !== null && !LIGHT.has(sense.concept)) out.push(sense.concept);
  }
  return out;
}

export const isVerb = (p: string) => p === 'verb';
export const isNoun = (p: string) => p === 'noun' || p === 'masdar';

/** A function word, or one that stands for nothing by itself. */
export const closed = (token: Token): boolean => {
  const first = token.analyses[0];
  return (
    first !== undefined &&
    (first.sense.tags.includes('function') || ['preposition', 'conjunction', 'pronoun', 'particle'].includes(first.sense.pos))
  );
};

/** All counts of happenings in a document. */
export function readCounts(input: CompareInput, document: number): Count[] {
  const reading = input.readings[document]!;
  const cues = input.cuesOf(document).series;
  const out: Count[] = [];
  for (const sentence of reading.text.sentences) {
    const line = lineOf(reading, sentence);
    out.push(...ordinalCounts(input, document, line, cues), ...neverCounts(input, document, line, cues));
    out.push(...beforeCounts(input, document, line, cues));
  }
  out.push(...datedCounts(input, document, cues));
  return out;
}

interface Parts {
  readonly form: Count['form'];
  readonly low: number;
  readonly high: number;
  readonly window: CountWindow;
  readonly things?: Iterable<string>;
  readonly names: Iterable<string>;
  readonly modifiers?: readonly string[];
  readonly instance?: DayInterval | null;
  readonly specific?: boolean;
  readonly unit?: Count['unit'];
  readonly headless?: boolean;
  readonly counted?: boolean;
  readonly scope?: Count['scope'];
  readonly tail?: readonly string[];
  readonly whole?: boolean;
  readonly span: Span;
}

function build(input: CompareInput, document: number, line: Line, cues: SeriesCues, parts: Parts): Count | null {
  const reading = input.readings[document]!;
  const { sentence } = line;
  const kinds = new Set<string>();
  for (const [pattern, concept] of cues.idioms)
    if (pattern.test(lineAbout(reading, line, parts.span, parts.headless === true ? 9 : 3)))
      for (const field of happeningFields(concept)) kinds.add(field);
  for (const name of parts.names) for (const field of happeningFields(name)) kinds.add(field);
  const things = new Set([...(parts.things ?? [])].flatMap(thingFields));
  if (kinds.size === 0 && things.size === 0) return null;
  const features = new Map<string, number>();
  const words = new Set<string>();
  const all = input.contexts.tokenFeatures(document);
  for (let s = Math.max(0, sentence.index - 1); s <= sentence.index; s += 1) {
    const { first, last } = reading.text.sentences[s]!;
    for (let k = first; k < last; k += 1) {
      const f = all[k];
      if (f == null) continue;
      const share = s === sentence.index ? 1 : 0.4;
      features.set(f, Math.max(features.get(f) ?? 0, input.contexts.weight(document, f) * share));
      if (s !== sentence.index) continue;
      words.add(f);
      for (const { sense } of reading.text.tokens[k]!.analyses.slice(0, 4))
        if (sense.concept !== null && !sense.tags.includes('function')) words.add(`w:${sense.concept}`);
    }
  }
  const start = parts.span.start;
  const times = reading.timexes.filter(
    (t) =>
      t.start >= sentence.start &&
      t.end <= sentence.end &&
      t.interval !== undefined &&
      t.type !== 'SET' &&
      daysAcross(t.interval) <= 40 &&
      !bounds(reading, line, cues, t),
  );
  const nearest = [...times].sort((x, y) => Math.abs(x.start - start) - Math.abs(y.start - start))[0];
  return {
    document,
    form: parts.form,
    low: parts.low,
    high: parts.high,
    window: parts.window,
    instance: parts.instance ?? null,
    things,
    kinds,
    modifiers: parts.modifiers ?? [],
    people: peopleOf(input, document, line, cues, parts.span),
    first: cues.firstPerson.test(line.text) ? 'one' : 'none',
    at: nearest?.interval ?? null,
    coming: isComing(reading, line, cues, parts.span),
    specific: parts.specific ?? true,
    unit: parts.unit ?? null,
    headless: parts.headless ?? false,
    counted: parts.counted ?? false,
    such: cues.such.test(lineAbout(reading, line, parts.span, 0)),
    scope: parts.scope ?? null,
    tail: parts.tail ?? [],
    whole: parts.whole ?? false,
    other: cues.others.test(lineAbout(reading, line, parts.span, 6)),
    lately: cues.lately.test(lineAbout(reading, line, parts.span, 3)),
    entities: new Set([...words].filter((w) => w.startsWith('e:'))),
    sentence: sentence.index,
    words,
    features,
    fact: {
      document,
      ...clip(parts.span),
      value: reading.document.text.slice(parts.span.start, parts.span.end).replace(/\s+/gu, ' ').slice(0, 70),
    },
  };
}

/** Words about a count in which its happening is told as one to come. */
const ABOUT = 8;

export function isComing(reading: Reading, line: Line, cues: SeriesCues, span: Span): boolean {
  const { tokens } = reading.text;
  const from = Math.max(line.sentence.first, tokenAt(tokens, span.start) - ABOUT);
  const to = Math.min(line.sentence.last, tokenAt(tokens, span.end) + 2);
  const text = lineAbout(reading, line, span, ABOUT);
  if (cues.coming.test(text)) return true;
  for (let k = from; k < to; k += 1) if (tokens[k]!.analyses[0]?.proclitics.includes('s') === true) return true;
  return false;
}

/** A time that the count begins with, or that was before: «since the government took office in January». */
export function bounds(reading: Reading, line: Line, cues: SeriesCues, t: Timex): boolean {
  const at = line.starts[tokenAt(reading.text.tokens, t.start) - line.sentence.first] ?? line.text.length;
  return cues.bounding.test(line.text.slice(0, at));
}

/** The words of a span and so many on each side of it, as a line. */
export function lineAbout(reading: Reading, line: Line, span: Span, reach: number): string {
  const { tokens } = reading.text;
  const from = Math.max(line.sentence.first, tokenAt(tokens, span.start) - reach);
  const to = Math.min(line.sentence.last, tokenAt(tokens, span.end - 1) + 1 + reach);
  return line.text.slice(line.starts[from - line.sentence.first]! - 1, line.starts[to - line.sentence.first] ?? line.text.length);
}

/** Whom a sentence names; where it has only a pronoun, whom the sentences before it name first. */
export function peopleOf(input: CompareInput, document: number, line: Line, cues: SeriesCues, span: Span): Set<string> {
  const { mentions, text } = input.readings[document]!;
  const named = (from: number, to: number, sex: 'f' | 'm' | null): string[] =>
    mentions.flatMap((m, i) => {
      const entity = input.entityOf[document]![i];
      const fits = m.type === 'person' && m.start >= from && m.end <= to && (sex === null || m.sex === null || m.sex === sex);
      return fits && entity != null ? [entity] : [];
    });
  const own = named(line.sentence.start, line.sentence.end, null);
  const pronoun = cues.whose.exec(lineAbout(input.readings[document]!, line, span, 2));
  if (own.length > 0 || pronoun === null) return new Set(own);
  const sex = pronoun.groups?.m !== undefined ? 'm' : 'f';
  for (let s = line.sentence.index - 1; s >= Math.max(0, line.sentence.index - 3); s -= 1) {
    const { start, end } = text.sentences[s]!;
    const found = named(start, end, sex);
    if (found.length > 0) return new Set([found[0]!]);
  }
  return new Set();
}

/** «the third vaccine it has licensed», «وهي الثانية», «for the first time». */
function ordinalCounts(input: CompareInput, document: number, line: Line, cues: SeriesCues): Count[] {
  const reading = input.readings[document]!;
  const { tokens } = reading.text;
  const { sentence } = line;
  const { infinitives, passiveAuxiliaries } = input.cuesOf(document);
  const after = ({ norm }: Token) => infinitives?.has(norm) === true || passiveAuxiliaries.has(norm);
  const out: Count[] = [];
  for (let k = sentence.first; k < sentence.last; k += 1) {
    const token = tokens[k]!;
    const read = ordinalAt(tokens, k, cues);
    if (read === null) continue;
    if (reading.timexes.some((t) => t.start < token.end && token.start < t.end && t.type !== 'DURATION' && t.type !== 'SET')) continue;
    const place = line.starts[k - sentence.first]!;
    const before = line.text.slice(0, place);
    const phrase = cues.ordinalFirst ? englishLike(tokens, sentence, read.end, cues) : arabicLike(tokens, sentence, k, read, cues);
    if (phrase === null) continue;
    const tailFrom = Math.max(phrase.end, read.end);
    const tailEnd = clauseEnd(tokens, sentence, tailFrom, 18);
    const tail = line.text.slice(
      line.starts[tailFrom - sentence.first] ?? line.text.length,
      line.starts[tailEnd - sentence.first] ?? line.text.length + 1,
    );
    const window = windowOf(input, document, line, cues, token.start, tokens[Math.max(tailFrom, tailEnd) - 1]!.end, ` ${tail}`, read.value);
    const opens = phrase.head !== null && phrase.head < k ? line.text.slice(0, line.starts[phrase.head - sentence.first]!) : before;
    const predicate = cues.predicates.test(opens);
    const copula = predicate && !/[,،;:–—-] $/u.test(opens);
    // «the first was in 2019»: told of one long ago
    const told = input.published[document] ?? null;
    const past = reading.timexes.some(
      (t) =>
        t.start >= token.end &&
        t.end <= tokens[Math.max(tailFrom, tailEnd) - 1]!.end &&
        t.interval !== undefined &&
        t.type !== 'DURATION' &&
        t.type !== 'SET' &&
        daysAcross(t.interval) < 400 &&
        told !== null &&
        parseDay(told.from) - parseDay(t.interval.to) > LONG_AGO &&
        !bounds(reading, line, cues, t),
    );
    if (past) continue;
    const names = new Set<string>();
    const things = new Set<string>();
    let counted = false;
    let related = false;
    let doer = false;
    let prize = false;
    const head = phrase.head;
    if (head !== null) {
      const noun = tokens[head]!;
      const concepts = namesOf(noun, isNoun);
      const key = contentKey(noun);
      if (cues.times.has(noun.norm)) counted = true;
      else {
        const ruled = [...concepts, ...(key === null ? [] : [key])].filter((c) => NO_SERIES.has(c));
        if (ruled.some((c) => !DOERS.has(c) && !PRIZES.has(c))) continue;
        doer = ruled.some((c) => DOERS.has(c));
        prize = concepts.some((c) => PRIZES.has(c));
        if (prize) names.add('win');
        const event = concepts.filter((c) => namesHappening(c) || conceptOf(c) !== undefined || isEventNoun(noun, c));
        for (const c of event) names.add(c);
        if (event.length === 0) for (const c of concepts.length > 0 ? concepts : key === null ? [] : [key]) things.add(c);
      }
    }
    // what the clause after it says of it: «that the authority has licensed», «to be discovered», «ينالها»
    for (let j = tailFrom; j < tailEnd; j += 1) {
      if (j > tailFrom + 9) break;
      // an Arabic clause follows its indefinite noun without a word between
      const bare = j === tailFrom && !cues.ordinalFirst && !read.definite;
      const verbs = namesOf(tokens[j]!, isVerb).filter(() => bare || after(tokens[j - 1]!) || looksVerbal(tokens, j));
      if (verbs.length > 0) {
        for (const v of verbs) names.add(v);
        related = true;
        if (head !== null && !counted) break;
      }
      if (counted && names.size < 6) for (const n of namesOf(tokens[j]!, isNoun)) if (namesHappening(n)) names.add(n);
    }
    if (head === null || counted) {
      // the happening is told before: «Barq lost for the second time», «زيارته وهي الأولى»
      if (!(counted && names.size > 0)) for (const n of toldBefore(reading, sentence, k, head === null)) names.add(n);
      if (names.size === 0) continue;
      if (head === null && !copula && !related) continue;
    }
    if (doer && !related) continue;
    const owned = k > sentence.first && (cues.possessives.has(tokens[k - 1]!.norm) || /['’]s?$/u.test(tokens[k - 1]!.norm));
    const strong = counted || window !== EVER || cues.ever.test(` ${tail}`) || predicate || owned || phrase.owned;
    if (!strong || (prize && !owned && !phrase.owned && !cues.ever.test(` ${tail}`))) continue;
    if (things.size > 0 && !(related || window !== EVER || cues.ever.test(` ${tail}`))) continue;
    // one of any: «his third visit to a European capital» counts others than visits to the one told of
    if (cues.ofAny.test(` ${tail}`)) continue;
    const from = head !== null && head < k ? head : k;
    const count = build(input, document, line, cues, {
      form: 'ordinal',
      low: read.value - 1,
      high: read.value - 1,
      window,
      things,
      names,
      specific: counted || window !== EVER || cues.ever.test(` ${tail}`) || copula || (predicate && related),
      unit:
        cues.anyOf.test(` ${tail}`) && tokens.slice(tailFrom, tailFrom + 6).some(isSomebody) ? 'any' : owned || phrase.owned ? 'own' : null,
      scope: scopeOf(reading, tokens.slice(tailFrom, tailEnd)),
      tail: counted ? [] : narrowing(reading, tokens, tailFrom, tailEnd, input.contexts.tokenFeatures(document)),
      whole: !owned && !phrase.owned && cues.wholes.test(` ${tail}`),
      headless: head === null || counted,
      counted,
      modifiers: phrase.modifiers.flatMap((m) => contentKey(tokens[m]!) ?? []),
      span: { start: tokens[from]!.start, end: tokens[Math.min(tailEnd, Math.max(phrase.end, read.end) + 7) - 1]!.end },
    });
    if (count !== null) out.push(count);
  }
  return out;
}

/** Content words of the prepositional phrase right after a counted noun; none where it is a clause or a time. */
function narrowing(
  reading: Reading,
  tokens: readonly Token[],
  from: number,
  to: number,
  features: readonly (string | null | undefined)[],
): string[] {
  if (tokens[from]?.analyses[0]?.sense.pos !== 'preposition' || from >= to) return [];
  const out: string[] = [];
  for (let k = from + 1; k < Math.min(to, from + 6); k += 1) {
    const token = tokens[k]!;
    if (reading.timexes.some((t) => t.start < token.end && token.start < t.end)) break;
    const f = features[k];
    if (f != null && !closed(token)) out.push(f);
  }
  return out;
}

/** A noun for people or an office. */
const isSomebody = (token: Token): boolean =>
  token.analyses.slice(0, 3).some((a) => a.sense.tags.includes('human') || a.sense.tags.includes('office'));

/** Nouns of which an ordinal tells nothing unless it is said what they did: «the fourth woman to win». */
const DOERS = new Set(['man', 'woman', 'person', 'player', 'child', 'team', 'national-team', 'party', 'side']);

/** Where it is counted, as the words after the noun say. */
function scopeOf(reading: Reading, tail: readonly Token[]): Count['scope'] {
  const [from, to] = [tail[0]?.start ?? 0, tail.at(-1)?.end ?? 0];
  if (reading.mentions.some((m) => m.start >= from && m.end <= to && m.known?.startsWith('country:') === true)) return 'broad';
  const senses = (t: Token) => t.analyses.slice(0, 2).map((a) => a.sense.concept ?? '');
  if (tail.some((t) => senses(t).some((c) => BROAD.has(c) || c.startsWith('country:')))) return 'broad';
  return tail[0]?.analyses[0]?.sense.pos === 'preposition' ? 'small' : null;
}

const BROAD = new Set(['country', 'world', 'nation', 'continent', 'homeland']);

export const isEventNoun = (token: Token, concept: string): boolean =>
  token.analyses.some((a) => a.sense.concept === concept && (a.sense.pos === 'masdar' || a.sense.tags.includes('event')));

/** A word that is a verb where it stands: not right after an article or a preposition. */
export function looksVerbal(tokens: readonly Token[], k: number): boolean {
  const token = tokens[k]!;
  const first = token.analyses[0];
  if (first === undefined) return false;
  if (first.proclitics.includes('al') || first.proclitics.includes('b')) return false;
  if (first.sense.pos === 'verb') return true;
  // «discovered», «licensed»: adjectives of the verb
  return token.analyses.slice(0, 3).some((a) => a.sense.pos === 'verb') && /(?:ed|en)$/u.test(token.norm);
}

interface OrdinalRead {
  readonly value: number;
  /** Token after it. */
  readonly end: number;
  readonly definite: boolean;
}

function ordinalAt(tokens: readonly Token[], k: number, cues: SeriesCues): OrdinalRead | null {
  const { norm, kind } = tokens[k]!;
  if (cues.ordinalFirst) {
    const value = cues.ordinals.get(norm) ?? (/^(\d{1,3})(?:st|nd|rd|th)$/u.test(norm) ? Number.parseInt(norm, 10) : undefined);
    if (value !== undefined) return { value, end: k + 1, definite: true };
    const next = tokens[k + 1];
    if (kind === 'number' && next !== undefined && next.start === tokens[k]!.end && /^(?:st|nd|rd|th)$/u.test(next.norm))
      return { value: Number(norm), end: k + 2, definite: true };
    return null;
  }
  const read = /^([وف]?)((?:ب|ك)?ال|لل|ل|ب|ك)?(\S+)$/u.exec(norm);
  if (read === null) return null;
  for (const [stem, prefix] of [
    [norm, ''],
    [norm.replace(/^[وف]/u, ''), ''],
    [read[3]!, read[2] ?? ''],
  ] as const) {
    const value = stem === 'حادي' || stem === 'حاديه' ? 1 : cues.ordinals.get(stem);
    if (value === undefined) continue;
    const definite = prefix.includes('ال') || prefix === 'لل';
    // «الرابع عشر», «الرابع والعشرون»
    const more = value > 9 ? undefined : TENS.get(tokens[k + 1]?.norm.replace(/^و?(?:ال)?(?=\p{L}{4})/u, '') ?? '');
    if (more !== undefined && (more === 10) !== /^و/u.test(tokens[k + 1]!.norm)) return { value: value + more, end: k + 2, definite };
    if (stem.startsWith('حادي')) continue;
    return { value, end: k + 1, definite };
  }
  return null;
}

/** The second word of a compound ordinal. */
const TENS: ReadonlyMap<string, number> = new Map([
  ['عشر', 10],
  ['عشره', 10],
  ...['عشر', 'ثلاث', 'اربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'].flatMap((stem, i): [string, number][] =>
    ['ون', 'ين'].map((end) => [`${stem}${end}`, 20 + 10 * i]),
  ),
] as [string, number][]);

interface Phrase {
  /** The noun counted; null where it is not said again. */
  readonly head: number | null;
  readonly modifiers: readonly number[];
  readonly end: number;
  readonly owned: boolean;
}

/** «third emergency landing by …»: what follows up to the first small word; the last noun counts. */
export function englishLike(tokens: readonly Token[], sentence: Sentence, from: number, cues: SeriesCues): Phrase | null {
  let end = from;
  while (end < sentence.last && end < from + 6) {
    const t = tokens[end]!;
    if (t.kind !== 'word') break;
    const first = t.analyses[0];
    const noun = t.analyses.slice(0, 3).some((a) => isNoun(a.sense.pos));
    if (cues.empty.has(t.norm)) {
      end += 1;
      continue;
    }
    if (cues.times.has(t.norm)) return { head: end, modifiers: [], end: end + 1, owned: false };
    if (closed(t) && !(noun && end > from - 1 && t.norm === 'round')) break;
    if (first !== undefined && first.sense.pos === 'verb' && !noun && !/(?:ed|ing)$/u.test(t.norm)) break;
    if (first !== undefined && first.sense.pos === 'adverb') break;
    // «the first strike hit the port»: a verb after the noun
    if (end > from && first !== undefined && first.sense.pos === 'verb' && tokens[end - 1]!.analyses.some((a) => isNoun(a.sense.pos)))
      break;
    end += 1;
  }
  // the noun is the last of them that can be one
  let head: number | null = null;
  for (let k = end - 1; k >= from; k -= 1) {
    const t = tokens[k]!;
    if (t.analyses.length === 0 || t.analyses.slice(0, 4).some((a) => isNoun(a.sense.pos))) {
      head = k;
      break;
    }
  }
  const modifiers: number[] = [];
  if (head !== null) for (let k = from; k < head; k += 1) if (!cues.empty.has(tokens[k]!.norm)) modifiers.push(k);
  return { head, modifiers, end: head === null ? from : head + 1, owned: false };
}

/** «ثالث لقاح …», «زيارته الثالثة», «وهو التاسع». */
export function arabicLike(tokens: readonly Token[], sentence: Sentence, k: number, read: OrdinalRead, cues: SeriesCues): Phrase | null {
  const nounAt = (i: number) => tokens[i]?.kind === 'word' && tokens[i]!.analyses.slice(0, 3).some((a) => isNoun(a.sense.pos));
  const adjectives = (from: number): number => {
    let end = from;
    while (end < sentence.last && end < from + 3 && tokens[end]!.kind === 'word') {
      const first = tokens[end]!.analyses[0];
      if (first !== undefined && first.sense.pos !== 'adjective' && first.sense.pos !== 'name') break;
      if (first === undefined || cues.ordinals.has(tokens[end]!.norm)) break;
      end += 1;
    }
    return end;
  };
  if (!read.definite) {
    const next = read.end;
    if (next >= sentence.last || tokens[next]!.kind !== 'word') return null;
    if (!nounAt(next) && !cues.times.has(tokens[next]!.norm)) return null;
    const end = adjectives(next + 1);
    const modifiers = [...Array(end - next - 1).keys()].map((i) => next + 1 + i).filter((m) => !cues.empty.has(tokens[m]!.norm));
    return { head: next, modifiers, end, owned: false };
  }
  // after its noun, adjectives between
  const modifiers: number[] = [];
  for (let h = k - 1; h >= Math.max(sentence.first, k - 4); h -= 1) {
    const t = tokens[h]!;
    if (t.kind !== 'word') break;
    const own = t.analyses.some((a) => a.enclitic !== null && isNoun(a.sense.pos));
    const article = /^[وفبك]?(?:ال|لل)/u.test(t.norm);
    if (!article && !own) break;
    if (nounAt(h) && (own || t.analyses.slice(0, 2).some((a) => isNoun(a.sense.pos))))
      return { head: h, modifiers, end: read.end, owned: own };
    modifiers.push(h);
  }
  return { head: null, modifiers: [], end: read.end, owned: false };
}

/** Where the clause ends: at a stop, or so many tokens on. A comma before a participle or a name goes on. */
export function clauseEnd(tokens: readonly Token[], sentence: Sentence, from: number, reach: number): number {
  let k = from;
  while (k < sentence.last && k < from + reach && !STOPS.has(tokens[k]!.norm)) k += 1;
  return k;
}

/** Happenings told in the words before: the nearest verb or event noun, of the sentence before where this one has none. */
function toldBefore(reading: Reading, sentence: Sentence, at: number, nouns: boolean): string[] {
  const { tokens } = reading.text;
  for (let k = at - 1, steps = 0; k >= sentence.first && steps < 24; k -= 1, steps += 1) {
    const token = tokens[k]!;
    if (token.kind !== 'word' || closed(token)) continue;
    const events = namesOf(token, isNoun).filter((c) => namesHappening(c) || isEventNoun(token, c));
    if (nouns && events.length > 0) return events;
    const verbs = looksVerbal(tokens, k) ? namesOf(token, isVerb) : [];
    if (verbs.length > 0 && verbs.some((v) => conceptOf(v) !== undefined)) return [...verbs, ...events];
    if (!nouns && events.length > 0) return events;
  }
  return [];
}

/** From when on it is counted, as the words after it say. */
export function windowOf(
  input: CompareInput,
  document: number,
  line: Line,
  cues: SeriesCues,
  from: number,
  to: number,
  tail: string,
  value: number,
  bounded = false,
): CountWindow {
  const reading = input.readings[document]!;
  const published = input.published[document] ?? null;
  const now = published === null ? null : parseDay(published.to);
  if (cues.narrows.test(tail)) return { from: Number.NEGATIVE_INFINITY, vague: true };
  if (cues.ever.test(tail)) return { from: Number.NEGATIVE_INFINITY, vague: false };
  for (const t of reading.timexes) {
    if (t.start < from || t.end > Math.max(to, from) + 40 || t.end > line.sentence.end) continue;
    const before = line.text.slice(0, line.starts[tokenAt(reading.text.tokens, t.start) - line.sentence.first] ?? 0);
    const own = ` ${t.text.toLowerCase()} `;
    if (cues.since.test(before) || cues.since.test(/^ (?:since|منذ) /u.exec(own)?.[0] ?? '')) {
      if (t.interval === undefined) return { from: Number.NEGATIVE_INFINITY, vague: true };
      // «since the turn of the century»: a time that is not over has begun
      const over = now === null || parseDay(t.interval.to) < now;
      // «since the start of the year» is since its first days, however far that start may be stretched
      const start = t.mod === 'START';
      return { from: parseDay(value === 1 && over && !start ? t.interval.to : t.interval.from), vague: false };
    }
    const after = line.text.slice(line.starts[tokenAt(reading.text.tokens, t.end) - line.sentence.first] ?? line.text.length);
    if (bounded) continue;
    const held = cues.within.test(before) || cues.within.test(/^ \S+ /u.exec(own)?.[0] ?? '');
    const long = lengthOf(t);
    if (held && long !== null) {
      if (cues.life.test(` ${after}`)) return { from: Number.NEGATIVE_INFINITY, vague: false };
      return now === null ? { from: Number.NEGATIVE_INFINITY, vague: true } : { from: now - long, vague: false };
    }
    // «this year», «in 2024», «this month»: so long, and the article stands in it
    if (
      t.interval !== undefined &&
      daysAcross(t.interval) >= 27 &&
      daysAcross(t.interval) < 40_000 &&
      t.type !== 'SET' &&
      t.start - from < 90
    ) {
      if (now === null || (parseDay(t.interval.from) <= now && parseDay(t.interval.to) >= now - 60)) {
        return { from: parseDay(t.interval.from), vague: false };
      }
    }
  }
  if (cues.season.test(tail)) return now === null ? { from: Number.NEGATIVE_INFINITY, vague: true } : { from: now - 330, vague: false };
  return EVER;
}

/** A length of time in days; null for a point. */
function lengthOf(t: Timex): number | null {
  const { reading } = t;
  if (reading.kind === 'duration') return isoDays(reading.iso);
  if (reading.kind === 'offset' && (reading.reach === 'span' || reading.reach === 'point') && Math.abs(reading.count) > 0)
    return Math.abs(reading.count) * (UNIT_DAYS[reading.unit] ?? 0) || null;
  return null;
}

const UNIT_DAYS: Readonly<Record<string, number>> = {
  day: 1,
  week: 7,
  month: 31,
  quarter: 92,
  season: 92,
  year: 366,
  decade: 3660,
  century: 36_600,
};

function isoDays(iso: string): number | null {
  const read = /^P(\d+(?:\.\d+)?)(DE|CE|Y|M|W|D)$/u.exec(iso);
  if (read === null) return null;
  const days = { DE: 3660, CE: 36_600, Y: 366, M: 31, W: 7, D: 1 }[read[2] as 'DE' | 'CE' | 'Y' | 'M' | 'W' | 'D'];
  return Math.round(Number(read[1]) * days);
}

/** «had never been robbed», «لم يسبق له أن نافس». */
function neverCounts(input: CompareInput, document: number, line: Line, cues: SeriesCues): Count[] {
  const reading = input.readings[document]!;
  const { tokens } = reading.text;
  const out: Count[] = [];
  for (const match of line.text.matchAll(cues.never)) {
    const first = tokenFrom(line, match.index + 1);
    const inner = tokenFrom(line, match.index + match[0].length);
    const end = clauseEnd(tokens, line.sentence, inner, 9);
    const told = line.text.slice(match.index, line.starts[end - line.sentence.first] ?? line.text.length);
    if (cues.notNever.test(`${told} `)) continue;
    const names = happeningsIn(tokens, first, end, Math.max(line.sentence.first, first - 4));
    const tail = line.text.slice(match.index);
    const window = windowOf(input, document, line, cues, tokens[first]!.start, tokens[end - 1]!.end, tail, 1, true);
    if (
      /^ since | منذ /u.test(` ${line.text.slice(match.index + match[0].length, match.index + match[0].length + 6)}`) &&
      !longWindow(input, document, window)
    )
      continue;
    const count = build(input, document, line, cues, {
      form: 'never',
      low: 0,
      high: 0,
      window,
      names,
      span: { start: tokens[first]!.start, end: tokens[Math.min(line.sentence.last, end) - 1]!.end },
    });
    if (count !== null) out.push(count);
  }
  return out;
}

/** A window that began long before the article: «since 1978», not «since Monday». */
function longWindow(input: CompareInput, document: number, { from, vague }: CountWindow): boolean {
  const published = input.published[document] ?? null;
  return !vague && Number.isFinite(from) && (published === null || parseDay(published.from) - from > LONG_AGO);
}

/** Kinds of happening that a stretch of words names. */
function happeningsIn(tokens: readonly Token[], from: number, to: number, lead = from): Set<string> {
  const names = new Set<string>();
  let prize = false;
  let goes = false;
  for (let k = lead; k < to; k += 1) {
    const token = tokens[k]!;
    if (token.kind !== 'word' || closed(token)) continue;
    const nouns = namesOf(token, isNoun);
    if (k < from) {
      if (nouns.some((n) => PRIZES.has(n))) prize = true;
      continue;
    }
    const verbs = namesOf(token, isVerb);
    if (nouns.some((n) => PRIZES.has(n))) prize = true;
    if (verbs.some((v) => v === 'go' || v === 'get' || v === 'arrive' || v === 'return')) goes = true;
    if (looksVerbal(tokens, k)) for (const v of verbs) names.add(v);
    for (const n of nouns) if (namesHappening(n) || isEventNoun(token, n)) names.add(n);
  }
  if (prize && goes) names.add('win');
  return names;
}

const PRIZES = new Set(['prize', 'medal', 'cup', 'title', 'trophy', 'award']);

/** «twice before», «سبق أن». */
function beforeCounts(input: CompareInput, document: number, line: Line, cues: SeriesCues): Count[] {
  const { tokens } = input.readings[document]!.text;
  const out: Count[] = [];
  for (const match of line.text.matchAll(cues.before)) {
    const g = match.groups ?? {};
    const at = tokenFrom(line, match.index + 1);
    if (at > line.sentence.first && /^[وف]?(?:لم|ما|لا)$/u.test(tokens[at - 1]!.norm)) continue;
    const open = g.once2 !== undefined && !cues.ordinalFirst;
    const count = g.count ?? g.count2;
    const low =
      g.twice !== undefined || g.twice2 !== undefined ? 2 : count !== undefined ? (cues.numbers.get(count) ?? (Number(count) || 3)) : 1;
    const after = tokenFrom(line, match.index + match[0].length);
    const end = clauseEnd(tokens, line.sentence, after, 8);
    let start = at;
    while (start > line.sentence.first && start > at - 9 && !STOPS.has(tokens[start - 1]!.norm)) start -= 1;
    const names = happeningsIn(tokens, start, end);
    const built = build(input, document, line, cues, {
      form: 'before',
      low,
      high: open || count === 'several' ? Number.POSITIVE_INFINITY : low,
      window: windowOf(
        input,
        document,
        line,
        cues,
        tokens[at]!.start,
        tokens[Math.max(end, after) - 1]!.end,
        line.text.slice(match.index),
        low + 1,
      ),
      names,
      span: { start: tokens[start]!.start, end: tokens[Math.max(end, after) - 1]!.end },
    });
    if (built !== null) out.push(built);
  }
  return out;
}

/** The day from which on what is told of is no news. */
const LONG_AGO = 240;

/** «the strike of 2011», «an earlier burglary, in 2009»: one there was, long before. */
function datedCounts(input: CompareInput, document: number, cues: SeriesCues): Count[] {
  const reading = input.readings[document]!;
  const published = input.published[document] ?? null;
  if (published === null && !reading.timexes.some((t) => t.interval !== undefined)) return [];
  const out: Count[] = [];
  const now = published === null ? null : parseDay(published.from);
  for (const event of reading.events) {
    if (event.modality !== 'asserted' || event.polarity !== 'positive' || event.times.length === 0) continue;
    const time = reading.timexes[event.times[0]!]!;
    if (time.interval === undefined || daysAcross(time.interval) > 400 || time.type === 'DURATION') continue;
    if (now !== null && now - parseDay(time.interval.to) < LONG_AGO) continue;
    const gap = Math.max(time.start - event.trigger.end, event.trigger.start - time.end);
    if (gap > 45) continue;
    const token = reading.text.tokens[event.triggerToken]!;
    const names = [...namesOf(token, isNoun), ...namesOf(token, isVerb)].filter(namesHappening);
    if (names.length === 0) continue;
    const sentence = reading.text.sentences[event.sentence]!;
    const line = lineOf(reading, sentence);
    const built = build(input, document, line, cues, {
      form: 'dated',
      low: 1,
      high: Number.POSITIVE_INFINITY,
      window: EVER,
      instance: time.interval,
      names,
      span: { start: Math.min(event.trigger.start, time.start), end: Math.max(event.trigger.end, time.end) },
    });
    if (built === null) continue;
    // «a prince, who visited Moscow in 2007, met the president»: the visit is the prince's
    const agent =
      event.agent === null || reading.mentions[event.agent]!.type !== 'person' ? null : (input.entityOf[document]![event.agent] ?? null);
    out.push(agent === null ? built : { ...built, people: new Set([agent]) });
  }
  return out;
}

/** How well two counts must fit, by what they share. */
const ENOUGH = 0.12;

/** Counts of one kind of happening that exclude each other. */
export function compareCounts(input: CompareInput): Finding[] {
  const stories = new Map<number, Count[]>();
  input.readings.forEach((_, document) => {
    for (const count of readCounts(input, document)) push(stories, input.stories[document]!, count);
  });
  const out: Finding[] = [];
  for (const story of stories.values()) {
    if (story.length > 800) continue;
    out.push(...inStory(input, story));
  }
  return out;
}

interface Pair {
  readonly a: Count;
  readonly b: Count;
  readonly score: number;
}

function inStory(input: CompareInput, story: readonly Count[]): Finding[] {
  const pairs: Pair[] = [];
  for (let x = 0; x < story.length; x += 1) {
    for (let y = x + 1; y < story.length; y += 1) {
      const a = story[x]!;
      const b = story[y]!;
      if (a.form === 'dated' && b.form === 'dated') continue;
      const score = excludes(input, a, b);
      if (score === null) continue;
      // an article that has the other's count too tells of two happenings
      if (
        a.document !== b.document &&
        story.some(
          (c) =>
            c !== a &&
            c !== b &&
            c.form !== 'dated' &&
            ((c.document === a.document && c.low === b.low && c.high === b.high && alike(c, b) !== null) ||
              (c.document === b.document && c.low === a.low && c.high === a.high && alike(c, a) !== null)) &&
            a.form !== 'dated' &&
            b.form !== 'dated',
        )
      )
        continue;
      pairs.push({ a, b, score });
    }
  }
  pairs.sort((p, q) => q.score - p.score);
  const taken: Pair[] = [];
  for (const p of pairs) {
    if (taken.some((t) => touch(t.a, p.a) || touch(t.a, p.b) || touch(t.b, p.a) || touch(t.b, p.b))) continue;
    taken.push(p);
  }
  return taken.map(({ a, b, score }) => ({
    kind: 'sequence',
    property: 'how often before',
    scope: a.document === b.document ? 'within' : 'cross',
    verdict: 'contradict',
    sides: [a, b].map((c) => ({ value: c.fact.value, facts: [c.fact] })),
    because: `${input.readings[a.document]!.document.source} has it that there ${been(a)}, ${input.readings[b.document]!.document.source} that there ${been(b)}.`,
    confidence: Math.min(0.85, 0.5 + score * 0.6),
  }));
}

const touch = (a: Count, b: Count): boolean => a.document === b.document && a.fact.start < b.fact.end && b.fact.start < a.fact.end;

/** «had been two before it». */
function been({ low, high }: Count): string {
  if (high === 0) return 'had been none before it';
  const many = low === 1 ? 'one' : String(low);
  return high > low ? `had been at least ${many} before it` : `had been ${many} before it`;
}

/** How surely two counts are of one thing and exclude each other; null where they are not or do not. */
function excludes(input: CompareInput, a: Count, b: Count): number | null {
  const within = a.document === b.document;
  if (within && !(a.form !== b.form && (a.form === 'dated' || b.form === 'dated' || a.form === 'before' || b.form === 'before')))
    return null;
  if (within && a.sentence === b.sentence) return null;
  if (a.coming !== b.coming || a.other !== b.other || elsewhere(a, b)) return null;
  if (!exclusive(a, b, input)) return null;
  const kind = alike(a, b);
  if (kind === null) return null;
  if (a.people.size > 0 && b.people.size > 0 && ![...a.people].some((p) => b.people.has(p))) return null;
  const apart = daysApart(input.published[a.document] ?? null, input.published[b.document] ?? null);
  const meets = a.at !== null && b.at !== null && daysApart(a.at, b.at) === 0;
  if (a.form !== 'dated' && b.form !== 'dated') {
    if (apart !== null && apart > 45 && !meets) return null;
    if (mayFollow(input, a, b)) return null;
    if (a.at !== null && b.at !== null && (daysApart(a.at, b.at) ?? 0) > 2) return null;
  }
  // who has fewer names something narrower: the first home defeat may be the third of all
  const fewer = a.high <= b.high ? a : b;
  const more = fewer === a ? b : a;
  if (fewer.unit !== 'any' && more.unit === 'any' && fewer.form === 'ordinal') return null;
  const wide = new Set([...more.words, ...more.modifiers.map((m) => `w:${m}`)]);
  if (fewer.scope === 'small' && more.scope === 'broad') return null;
  if (!more.such && fewer.modifiers.some((m) => !wide.has(`w:${m}`))) return null;
  // so many in a row say nothing of how many there were, but that there was one
  if (a.window.vague !== b.window.vague && fewer.high > 0) return null;
  if (a.whole !== b.whole && (a.unit === 'own' || b.unit === 'own')) return null;
  // what narrows the one with fewer is nowhere in the other article: another, smaller series
  const { language } = input.readings[fewer.document]!.document;
  if (!within && fewer.tail.length > 0 && language === input.readings[more.document]!.document.language) {
    const known = new Set(input.contexts.tokenFeatures(more.document));
    if (!fewer.tail.some((f) => known.has(f))) return null;
  }
  const { score, shared } = similarity(a.features, b.features);
  const entity = shared.some((f) => f.startsWith('e:'));
  const dated = [a, b].some((c) => c.form === 'dated' && !c.lately);
  if (within) return a.first === 'one' && b.first === 'one' ? 0.3 : entity && score >= 0.15 ? score : null;
  if (dated && !(entity && score >= 0.2)) return null;
  if (score >= ENOUGH || (kind === 'thing' && score >= 0.06) || (entity && score >= 0.08)) return score;
  // few words in common, as between languages: each says outright how many there were, and nothing tells them apart
  const others = a.entities.size > 0 && b.entities.size > 0 && shared.filter((f) => !a.kinds.has(f.slice(2))).length < 2;
  if (a.specific && b.specific && !dated && !others) return 0.1;
  return null;
}

/** Days in which one of a series does not follow another. */
const SOON = 4;

/** Whether the one with more may tell of the next of the series: the third cut in August, the fourth in November. */
function mayFollow(input: CompareInput, a: Count, b: Count): boolean {
  if (a.form === 'never' || b.form === 'never') return false;
  const [less, more] = a.low <= b.low ? [a, b] : [b, a];
  if (more.low - less.low > 1) return false;
  const when = (c: Count): DayInterval | null => c.at ?? input.published[c.document] ?? null;
  const [x, y] = [when(less), when(more)];
  if (x === null || y === null || daysAcross(x) > 40 || daysAcross(y) > 40) return true;
  return (daysApart(x, y) ?? 0) > SOON;
}

function exclusive(a: Count, b: Count, input: CompareInput): boolean {
  const [dated, other] = a.form === 'dated' ? [a, b] : [b, a];
  if (dated.form !== 'dated') return countsExclude(a, b);
  if (other.high !== 0 || other.window.vague || dated.instance === null) return false;
  if (other.form !== 'never' && !(other.form === 'ordinal' && other.specific && other.window !== EVER)) return false;
  if (parseDay(dated.instance.from) <= other.window.from) return false;
  const told = other.at ?? input.published[other.document] ?? input.published[dated.document] ?? null;
  return told === null || parseDay(told.from) - parseDay(dated.instance.to) > LONG_AGO;
}

/** Whether two counts are of one kind: of one sort of thing, or of one happening. */
function alike(a: Count, b: Count): 'thing' | 'kind' | null {
  const kind = [...a.kinds].some((k) => b.kinds.has(k));
  if (a.things.size > 0 && b.things.size > 0) {
    const one = [...a.things].some((t) => b.things.has(t));
    // films made are counted apart from films that won
    return one && (kind || (a.kinds.size === 0 && b.kinds.size === 0)) ? 'thing' : null;
  }
  if (!kind) return null;
  // «the second Iraqi film to win it» and «it had never gone to Iraq»: something of what is counted is in both
  const [thing, bare] = a.things.size > 0 ? [a, b] : [b, a];
  if (thing.things.size > 0 && (bare.form !== 'ordinal' || bare.counted)) {
    const told = [...thing.things, ...thing.modifiers];
    if (
      !told.some(
        (t) => bare.words.has(`w:${t}`) || bare.features.has(`w:${t}`) || [...bare.words].some((w) => thingFields(w.slice(2)).includes(t)),
      )
    )
      return null;
  }
  return 'kind';
}

/** Competitions and votes, each with a count of its own. */
const CONTESTS = new Set([
  'league',
  'cup',
  'championship',
  'tournament',
  'olympics',
  'friendly',
  'super-cup',
  'legislative-election',
  'presidential-election',
  'municipal-election',
  'by-election',
  'parliament',
  'mayor',
  'governor',
  'senate',
  'municipality',
  'presidency',
]);

/** Each names where it counts, and they are not the same: the league and the cup. */
function elsewhere(a: Count, b: Count): boolean {
  const of = (c: Count) => [...CONTESTS].filter((x) => c.words.has(`w:${x}`));
  const [x, y] = [of(a), of(b)];
  return x.length > 0 && y.length > 0 && !x.some((c) => y.includes(c));
}
