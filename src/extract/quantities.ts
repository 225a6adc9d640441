import { hedgeRange } from '../language/figures.js';
import { type Hedge, type NumberGrammar, type NumberReading, readNumber, tidy, type UnitReading } from '../language/number-grammar.js';
import type { LanguagePack } from '../language/pack.js';
import { type Analysis, offsetInToken, type Sentence, type Token, type TokenizedText } from '../language/tokens.js';
import type { Quantity, Span } from '../model.js';

interface Context {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly grammar: NumberGrammar;
  readonly skipped: (span: Span) => boolean;
}

interface Found {
  readonly quantity: Quantity;
  /** Token range. */
  readonly first: number;
  readonly last: number;
}

type Step = Found | { readonly skip: number } | null;

const OPEN = new Set(['(', '«', '"', '[', '“']);
const DASH = new Set(['-', '–', '—', '−', ':']);

/**
 * Every number of a text with what it counts or measures, in the order of the text. Years, dates and clock times are left to the time
 * expressions: their spans are given in `skip`. Linear in the length of the text.
 *
 * A number that is part of a name (No. 6, flight 447) has kind `plain` and unit `no`; «3-2» has kind `score`.
 */
export function extractQuantities(text: TokenizedText, pack: LanguagePack, skip: readonly Span[] = []): Quantity[] {
  const spans = [...skip].sort((a, b) => a.start - b.start || b.end - a.end);
  const reach: number[] = [];
  let furthest = -1;
  for (const span of spans) {
    furthest = Math.max(furthest, span.end);
    reach.push(furthest);
  }
  const skipped = (span: Span) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (spans[mid]!.start < span.end) low = mid + 1;
      else high = mid;
    }
    return low > 0 && reach[low - 1]! > span.start;
  };
  const context: Context = { text: text.text, tokens: text.tokens, sentences: text.sentences, grammar: pack.numbers, skipped };
  const found: Found[] = [];
  for (const sentence of text.sentences) {
    const from = found.length;
    for (let i = sentence.first; i < sentence.last; ) {
      const step = stepAt(context, i, sentence);
      if (step === null) i += 1;
      else if ('skip' in step) i = Math.max(i + 1, step.skip);
      else {
        const { number } = step.quantity;
        // «the eleven» begins like a Sunday
        const longer = () => step.quantity.value > 10 && !skipped({ start: number.end - 1, end: number.end });
        if (!skipped(number) || (/\sعشرة?$/u.test(text.text.slice(number.start, number.end)) && longer())) found.push(step);
        i = Math.max(i + 1, step.last);
      }
    }
    inherit(context, found, from);
    compound(context, found, from, sentence);
    label(context, found, from, sentence);
  }
  return found.map((f) => f.quantity);
}

function stepAt(context: Context, i: number, sentence: Sentence): Step {
  const token = context.tokens[i]!;
  if (token.kind === 'punctuation') return null;
  if (token.kind === 'number') {
    const other = notQuantity(context, i, sentence);
    if (other !== null) return other;
  }
  const ordinal = ordinalAt(context, i, sentence);
  if (ordinal !== null) return ordinal;
  const reading = readNumber(context.tokens, i, context.text, context.grammar);
  if (reading !== null) return cardinal(context, bracketed(context, reading, sentence), sentence);
  return token.kind === 'word' ? dualAt(context, i, sentence) : null;
}

const adjacent = (a: Token | undefined, b: Token | undefined) => a !== undefined && b !== undefined && a.end === b.start;
const at = (context: Context, i: number, sentence: Sentence): Token | undefined =>
  i >= sentence.first && i < sentence.last ? context.tokens[i] : undefined;
const isPlainDigits = (token: Token | undefined): token is Token => token?.kind === 'number' && /^\d+$/u.test(token.norm);

/** The word without و, ف before it, as lists of words hold it. */
const bare = (norm: string) => norm.replace(/^[وف](?=\p{L}{2})/u, '');
/** Without conjunction, preposition and article. */
const core = (norm: string) => norm.replace(/^[وف]?(?:(?:ب|ك)?ال|لل|ب|ل)?(?=\p{L}{2})/u, '');
const has = (set: ReadonlySet<string>, norm: string) => set.has(norm) || set.has(bare(norm));

function phraseEnd(tokens: readonly Token[], i: number, phrases: readonly (readonly string[])[], limit: number): number {
  for (const words of phrases) {
    if (i + words.length <= limit && words.every((w, k) => tokens[i + k]!.norm === w)) return i + words.length;
  }
  return -1;
}

/** Digits that are a clock time, a date, a phone number, a numbered item, or a score: what stands there, or null for a number to be read. */
function notQuantity(context: Context, i: number, sentence: Sentence): Step {
  const { tokens, grammar } = context;
  const token = tokens[i]!;
  const previous = at(context, i - 1, sentence);
  const next = at(context, i + 1, sentence);
  const after = at(context, i + 2, sentence);
  // COVID-19, F-16, سي-130
  const letters =
    previous !== undefined && (DASH.has(previous.norm) || previous.norm === '/') && adjacent(previous, token)
      ? at(context, i - 2, sentence)
      : undefined;
  if (letters !== undefined && letters.kind === 'word' && adjacent(letters, previous) && letters.norm.length > 1) return { skip: i + 1 };
  if (previous?.kind === 'word' && /^\p{Script=Latin}/u.test(previous.norm)) return { skip: i + 1 };
  // مي28, ص449
  if (
    previous?.kind === 'word' &&
    adjacent(previous, token) &&
    previous.text.at(-1) !== 'ـ' &&
    !grammar.articles.has(previous.norm) &&
    !grammar.and.has(previous.norm) &&
    !grammar.prefixes.some((x) => x.letters === previous.norm) &&
    grammar.words.get(previous.norm) === undefined &&
    previous.norm.length <= 3
  )
    return { skip: i + 1 };
  if (previous?.norm === '+' && token.norm.length > 4) return { skip: i + 1 };
  // 16:40, 90+4
  if ((next?.norm === ':' || next?.norm === '+') && adjacent(token, next) && after?.kind === 'number' && adjacent(next, after)) {
    const seconds = at(context, i + 3, sentence);
    return { skip: seconds?.norm === ':' && at(context, i + 4, sentence)?.kind === 'number' ? i + 5 : i + 3 };
  }
  // 11/01/2022, 2023/24, 1-2-2015
  if (
    next !== undefined &&
    (next.norm === '/' || next.norm === '-' || next.norm === '\\') &&
    after?.kind === 'number' &&
    adjacent(token, next) &&
    adjacent(next, after)
  ) {
    const fourth = at(context, i + 3, sentence);
    const fifth = at(context, i + 4, sentence);
    if (fourth !== undefined && (fourth.norm === next.norm || fourth.norm === '/') && adjacent(after, fourth))
      return { skip: i + (fifth?.kind === 'number' ? 5 : 4) };
    if (next.norm === '/' || isYear(token) || isYear(after)) {
      if (next.norm === '/' && grammar.unitPhrases.length > 0 && !isYear(token) && !isYear(after)) return { skip: i + 3 };
      return { skip: i + 3 };
    }
  }
  if (next?.norm === '/' && adjacent(token, next) && after?.kind === 'word' && grammar.month.has(core(after.norm))) return { skip: i + 2 };
  if (
    next?.norm === '/' &&
    after?.kind === 'number' &&
    at(context, i + 3, sentence)?.norm === '/' &&
    at(context, i + 4, sentence)?.kind === 'number'
  )
    return { skip: i + 5 };
  const score = scoreAt(context, i, sentence);
  if (score !== null) return score;
  // phone numbers
  const compact = token.norm.replace(/\D/gu, '');
  if (
    /^\d+$/u.test(token.norm) &&
    ((compact.startsWith('0') && compact.length > 2) ||
      compact.length > 11 ||
      (compact.length > 6 && hasBefore(context, i, sentence, grammar.phoneHeads, 4)))
  )
    return { skip: i + 1 };
  // «1.», «2)» at the head of a line, «3 -»
  const leads = i === sentence.first || (i === sentence.first + 1 && OPEN.has(tokens[sentence.first]!.norm));
  if (leads && isPlainDigits(token) && token.norm.length <= 2) {
    if (next === undefined) {
      const paragraph = context.sentences[sentence.index - 1]?.paragraph !== sentence.paragraph;
      if (paragraph) return { skip: i + 1 };
    }
    if (
      next !== undefined &&
      ['.', ')', '-', '–', '/', ':', '_', 'ـ'].includes(next.norm) &&
      (after === undefined || after.kind !== 'number')
    )
      return { skip: i + 2 };
  }
  // clock hours
  if (
    previous !== undefined &&
    grammar.clock.has(core(previous.norm)) &&
    /ساع/u.test(previous.norm) &&
    token.norm.length <= 5 &&
    Number(token.norm) <= 24
  )
    return { skip: i + 1 };
  // days of a month
  if (
    next?.kind === 'word' &&
    (grammar.month.has(next.norm) || next.analyses[0]?.sense.tags.some((t) => t.startsWith('month:')) === true) &&
    Number(token.norm) <= 31
  ) {
    if (!(next.norm === 'شهر' || /^صفر$/u.test(next.norm))) return { skip: i + 1 };
  }
  if (next?.norm === 'من' && after?.kind === 'word' && grammar.month.has(core(after.norm)) && Number(token.norm) <= 31)
    return { skip: i + 1 };
  // years
  if (isPlainDigits(token) && token.norm.length === 4 && Number(token.norm) >= 1000 && Number(token.norm) <= 2199) {
    const year = Number(token.norm);
    const yearlike = previous !== undefined && (has(grammar.yearBefore, previous.norm) || grammar.month.has(core(previous.norm)));
    const counted =
      next !== undefined && next.kind === 'word' && nounAt(context, i + 1, sentence, false) !== null && !grammar.stop.has(next.norm);
    const measured =
      next !== undefined &&
      (grammar.units.has(next.norm) || grammar.percent.some((p) => p[0] === next.norm)) &&
      !grammar.yearAfter.has(next.norm);
    const scale = next !== undefined && readNumber(tokens, i, context.text, grammar)?.scaled === true;
    if (yearlike || (next !== undefined && grammar.yearAfter.has(next.norm))) return { skip: i + 1 };
    if (year >= 1800 && !counted && !measured && !scale && !hedged(context, i, sentence)) return { skip: i + 1 };
  }
  return null;
}

const isYear = (token: Token) => /^(?:1[2-9]|20|21)\d\d$/u.test(token.norm);

function hasBefore(context: Context, i: number, sentence: Sentence, set: ReadonlySet<string>, distance: number): boolean {
  for (let k = i - 1; k >= sentence.first && k >= i - distance; k -= 1) if (set.has(bare(context.tokens[k]!.norm))) return true;
  return false;
}

function scoreAt(context: Context, i: number, sentence: Sentence): Step {
  const { tokens, text } = context;
  const token = tokens[i]!;
  const dash = at(context, i + 1, sentence);
  const other = at(context, i + 2, sentence);
  const slash = dash?.norm === '/' && !adjacent(token, dash) && !adjacent(dash, other);
  if (
    dash === undefined ||
    !(slash || ['-', '–', '—', 'ـ', '×', 'x'].includes(dash.norm)) ||
    !isPlainDigits(token) ||
    !isPlainDigits(other)
  )
    return null;
  const more = at(context, i + 3, sentence);
  if (more !== undefined && ['-', '–', '/'].includes(more.norm) && at(context, i + 4, sentence)?.kind === 'number') return null;
  if (Number(token.norm) > 250 || Number(other.norm) > 250) return null;
  const unit = more === undefined ? null : (context.grammar.units.get(more.norm) ?? null);
  const noun = nounAt(context, i + 3, sentence, false);
  const percent = phraseEnd(tokens, i + 3, context.grammar.percent, sentence.last) > 0;
  if (Number(token.norm) < Number(other.norm) && (unit !== null || percent || (noun !== null && Number(other.norm) >= 5))) return null; // a range: 10-15 people
  return {
    first: i,
    last: i + 3,
    quantity: {
      start: token.start,
      end: other.end,
      text: text.slice(token.start, other.end),
      value: Number(token.norm) - Number(other.norm),
      range: { low: Number(token.norm) - Number(other.norm), high: Number(token.norm) - Number(other.norm) },
      hedge: 'exact',
      kind: 'score',
      unit: null,
      counted: null,
      number: { start: token.start, end: other.end },
      precision: 1,
      label: `${Number(token.norm)}-${Number(other.norm)}`,
    },
  };
}

// ---------------------------------------------------------------- what is counted

const NOMINAL = new Set(['noun', 'masdar', 'adjective']);
const GROUPS = [
  'human',
  'person',
  'thing',
  'document',
  'event',
  'group',
  'animal',
  'vehicle',
  'weapon',
  'building',
  'office',
  'profession',
  'casualty',
];
/** What a dual alone counts: towns too. */
const PAIRED = [...GROUPS, 'place-head'];

interface NounSense {
  readonly sense: Analysis['sense'];
  readonly counted: string;
}

/**
 * The nominal sense of a token that a number goes with best: a noun before a verbal noun before an adjective, of the number that the
 * figure asks for (plural after three to ten, else singular), of a group that is counted. Two senses of one lemma are told by the lemma.
 */
function senseOf(token: Token, clitics: boolean, wanted: 'singular' | 'plural' | null = null): NounSense | undefined {
  const fits = token.analyses.filter(
    (a) =>
      NOMINAL.has(a.sense.pos) &&
      !a.sense.tags.some((t) => t === 'number' || t === 'ordinal' || t === 'unit' || t === 'currency') &&
      (clitics || (a.enclitic === null && a.proclitics.every((p) => p === 'al'))),
  );
  if (fits.length === 0) return undefined;
  const clear = (a: Analysis) =>
    (a.proclitics.length === 0 || (a.proclitics.length === 1 && a.proclitics[0] === 'al') ? 0 : 3) +
    (a.enclitic === null ? 0 : 3) +
    (nunated(a) ? 5 : 0);
  // «أسرانا» is أسرى with a pronoun; the alef of «أسرا» cannot stand before one
  const nunated = (a: Analysis) =>
    a.enclitic !== null && a.stem.endsWith('ا') && fits.some((f) => f.enclitic !== null && f.stem === `${a.stem.slice(0, -1)}ي`);
  const score = (a: Analysis) =>
    (a.sense.pos === 'noun' ? 4 : a.sense.pos === 'masdar' ? 2 : 0) +
    (wanted !== null && a.sense.number === wanted ? 4 : 0) +
    (a.sense.tags.some((t) => GROUPS.includes(t)) ? 1 : 0) +
    (a.sense.lemma === a.stem || (a.stem.endsWith('ات') && a.sense.lemma === `${a.stem.slice(0, -2)}ه`) ? 2 : 0) -
    clear(a);
  const top = Math.max(...fits.map(score));
  const best = fits.filter((a) => score(a) === top);
  const sense = best[0]!.sense;
  const concepts = new Set(best.filter((a) => a.sense.lemma === sense.lemma).map((a) => a.sense.concept));
  return { sense, counted: concepts.size > 1 ? sense.lemma : (sense.concept ?? sense.lemma) };
}

/** Whether a noun may be a plural; before a pronoun a sound one in the genitive is written like a dual: «تسعة من لاعبيه». */
function isMany(token: Token): boolean {
  const number = senseOf(token, true, 'plural')?.sense.number;
  return (
    number === 'plural' ||
    (number === 'dual' && token.analyses.some((a) => a.sense.number === 'dual' && a.enclitic !== null && a.stem.endsWith('ي')))
  );
}

/** A folded word without article, number and case endings: how an unknown noun is compared. */
export function lightStem(norm: string): string {
  let stem = norm.replace(/^[وف]?(?:[بك]?ال|لل)(?=\p{L}{2})/u, '');
  for (const ending of ['ات', 'ون', 'ين', 'ان', 'ه', 'ا']) {
    if (stem.endsWith(ending) && stem.length - ending.length >= 3) {
      stem = stem.slice(0, -ending.length);
      break;
    }
  }
  return stem;
}

interface Noun {
  readonly counted: string;
  readonly last: number;
}

/** The noun that can be counted at a token; `definite` where the article or a clitic may stand on it. */
function nounAt(
  context: Context,
  i: number,
  sentence: Sentence,
  definite: boolean,
  wanted: 'singular' | 'plural' | null = null,
): Noun | null {
  const { grammar } = context;
  const token = at(context, i, sentence);
  if (token === undefined || token.kind !== 'word' || token.norm.length < 2) return null;
  if (grammar.others.has(token.norm)) return { counted: 'person', last: i + 1 };
  if (has(grammar.stop, token.norm) || grammar.month.has(token.norm)) return null;
  if (!definite && /^[وفبك]?ال\p{L}{3}/u.test(token.norm) && token.analyses.every((a) => a.proclitics.includes('al'))) return null;
  if (readNumber(context.tokens, i, context.text, grammar) !== null && senseOf(token, definite) === undefined) return null;
  const sense = senseOf(token, definite, wanted);
  if (sense !== undefined) return { counted: sense.counted, last: i + 1 };
  if (/\p{Script=Latin}/u.test(token.norm) || (!definite && grammar.and.has(token.norm.slice(0, 1)))) return null;
  // known only with clitics on it, which a counted noun has not: another, unknown word
  if (
    token.analyses.some((a) => a.enclitic === null && a.proclitics.length === 0) ||
    (token.analyses.length > 0 && !/(?:ات|ا)$/u.test(token.norm))
  )
    return null;
  return { counted: lightStem(token.norm), last: i + 1 };
}

interface UnitMatch {
  readonly reading: UnitReading;
  readonly unit: string;
  readonly factor: number;
  readonly last: number;
}

/** A unit of measure or money at a token, with the country of a currency. */
function unitAt(context: Context, i: number, sentence: Sentence, definite: boolean): UnitMatch | null {
  const { tokens, grammar } = context;
  const token = at(context, i, sentence);
  if (token === undefined) return null;
  const strip = (norm: string) => (definite && norm.startsWith(grammar.definitePrefix) ? norm.slice(grammar.definitePrefix.length) : norm);
  for (const { words, reading } of grammar.unitPhrases) {
    if (i + words.length <= sentence.last && words.every((w, k) => (definite ? strip(tokens[i + k]!.norm) : tokens[i + k]!.norm) === w)) {
      return { reading, unit: reading.unit, factor: reading.factor, last: i + words.length };
    }
  }
  const sign = grammar.currencySigns.get(token.norm);
  if (sign !== undefined)
    return { reading: { unit: sign, factor: 1, kind: 'money', lemma: token.norm, dual: false }, unit: sign, factor: 1, last: i + 1 };
  const readings = grammar.units.get(token.norm) ?? (definite ? grammar.units.get(strip(token.norm)) : undefined);
  const reading = readings?.[0];
  if (reading === undefined) return null;
  let last = i + 1;
  let unit = reading.unit;
  if (reading.kind === 'money' && reading.currency !== undefined) {
    const countries = grammar.currencies.get(reading.currency);
    const next = at(context, last, sentence);
    const word = next?.kind === 'word' ? core(next.norm) : '';
    const code = [word, word.replace(/(?:ه|ا|ين|ان)$/u, ''), next?.norm.replace(/^ال/u, '') ?? '']
      .map((w) => countries?.get(w))
      .find((c) => c !== undefined);
    if (code !== undefined && word !== '*') {
      unit = code;
      last += 1;
    }
  }
  return { reading, unit, factor: reading.factor, last };
}

// ---------------------------------------------------------------- hedges

function hedged(context: Context, first: number, sentence: Sentence): Hedge | null {
  const { tokens, grammar } = context;
  let i = first;
  while (
    i > sentence.first &&
    (OPEN.has(tokens[i - 1]!.norm) ||
      grammar.articles.has(tokens[i - 1]!.norm) ||
      /^[بل]$/u.test(tokens[i - 1]!.norm) ||
      grammar.currencySigns.has(tokens[i - 1]!.norm))
  )
    i -= 1;
  for (const { words, hedge } of grammar.hedgesBefore) {
    const start = i - words.length;
    if (start < sentence.first) continue;
    if (
      words.every((w, k) => tokens[start + k]!.norm === w || (k === 0 && tokens[start]!.norm.replace(/^[وف]?[بل]?(?=\p{L}{2})/u, '') === w))
    ) {
      if (hedge === 'more-than' && words.length === 1 && negatedAt(context, start, sentence)) return 'at-most';
      if (hedge === 'about' && grammar.between.has(words[0]!)) continue;
      return hedge;
    }
  }
  const previous = at(context, i - 1, sentence);
  if (previous === undefined || previous.kind !== 'word') return null;
  const over = grammar.overPrepositions.has(previous.norm);
  if (!over && (has(grammar.prepositions, previous.norm) || grammar.reach.has(previous.norm))) return null;
  let commas = 0;
  for (let k = i - 2; k >= sentence.first && k >= i - (over ? 9 : 8); k -= 1) {
    const token = tokens[k]!;
    if (token.kind === 'number') return null;
    if (token.kind === 'punctuation') {
      commas += 1;
      if (!over || commas > 2 || token.norm !== '،') return null;
      continue;
    }
    if (over ? grammar.increase.has(token.norm) : grammar.exceed.has(token.norm)) {
      if (over && k < i - 2 && hasPreposition(context, k + 1, i - 1, commas > 0)) return null;
      if (!over && hasPreposition(context, k + 1, i, false)) return null;
      return negatedAt(context, k, sentence) ? 'at-most' : 'more-than';
    }
    if (!over && has(grammar.prepositions, token.norm) && k > i - 8) continue;
  }
  return null;
}

function hasPreposition(context: Context, from: number, to: number, parenthesis: boolean): boolean {
  if (parenthesis) return false;
  for (let k = from; k < to; k += 1) if (context.grammar.prepositions.has(context.tokens[k]!.norm)) return true;
  return false;
}

function negatedAt(context: Context, i: number, sentence: Sentence): boolean {
  const previous = at(context, i - 1, sentence);
  return previous !== undefined && context.grammar.negators.has(bare(previous.norm));
}

function hedgeAfter(context: Context, last: number, sentence: Sentence): { hedge: Hedge; last: number } | null {
  const { tokens, grammar } = context;
  for (let offset = 0; offset <= 2; offset += 1) {
    const i = last + offset;
    const token = at(context, i, sentence);
    if (token === undefined || token.kind === 'number' || (token.kind === 'punctuation' && offset > 0)) return null;
    for (const { words, hedge } of grammar.hedgesAfter) {
      if (offset > 1 && words.length === 1) continue;
      if (i + words.length <= sentence.last && words.every((w, k) => tokens[i + k]!.norm === w))
        return { hedge, last: offset === 0 ? i + words.length : last };
    }
  }
  return null;
}

// ---------------------------------------------------------------- cardinals

/** «(1.2) million voters», «(18) years»: what stands after the bracket belongs to the number. */
function bracketed(context: Context, reading: NumberReading, sentence: Sentence): NumberReading {
  const { tokens, grammar, text } = context;
  const open = at(context, reading.first - 1, sentence);
  const close = at(context, reading.last, sentence);
  if (!reading.digits || open?.norm !== '(' || close?.norm !== ')') return reading;
  const head = at(context, reading.first - 2, sentence);
  if (head !== undefined && (has(grammar.codeHeads, head.norm) || has(grammar.numberHeads, head.norm))) return reading;
  const after = reading.last + 1;
  const scale = tokens[after]?.kind === 'word' ? readNumber(tokens, after, text, grammar) : null;
  if (scale?.scaled && !scale.digits && scale.last === after + 1 && scale.prefix === 0) {
    const by = scale.value;
    return {
      ...reading,
      value: tidy(reading.value * by),
      low: tidy(reading.low * by),
      high: tidy(reading.high * by),
      precision: tidy(reading.precision * by),
      scaled: true,
      last: scale.last,
    };
  }
  const unit = unitAt(context, after, sentence, false);
  const noun = nounAt(context, after, sentence, false);
  const token = at(context, after, sentence);
  if ((unit !== null && !unit.reading.dual) || (noun !== null && token !== undefined && /(?:ا|ه|ات|ين)$/u.test(token.norm)))
    return { ...reading, last: after };
  return reading;
}

function cardinal(context: Context, reading: NumberReading, sentence: Sentence): Step {
  const { tokens, grammar, text } = context;
  const { first } = reading;
  const token = tokens[first]!;
  const numberStart = reading.digits ? token.start : offsetInToken(token, reading.prefix);
  const number: Span = { start: numberStart, end: tokens[reading.last - 1]!.end };
  const previous = at(context, first - 1, sentence);
  const next = at(context, reading.last, sentence);

  // «في المئة» by itself is the sign, no hundred
  if (reading.value === 100 && reading.definite && (reading.preposition || has(grammar.prepositions, previous?.norm ?? '')))
    return { skip: reading.last };
  if (
    reading.value === 0 &&
    !reading.digits &&
    unitAt(context, reading.last, sentence, false) === null &&
    phraseEnd(tokens, reading.last, grammar.percent, sentence.last) < 0
  )
    return { skip: reading.last };
  // hours of the clock in words: «الساعة الواحدة»
  if (reading.definite && previous !== undefined && grammar.clock.has(core(previous.norm)) && /ساع/u.test(previous.norm))
    return { skip: reading.last };
  if (next !== undefined && !reading.digits && grammar.shareNot.has(next.norm) && reading.share !== null) return { skip: reading.last };

  let value = reading.value;
  let { low, high } = reading;
  let factor = 1;
  let unit: string | null = null;
  let kind: Quantity['kind'] = 'plain';
  let counted: string | null = null;
  let last = reading.last;
  let start = number.start;
  const extraHedge: Hedge | null = null;

  const make = (): Found => {
    const hedgeWord = hedged(context, first, sentence) ?? extraHedge;
    const after = hedgeAfter(context, last, sentence);
    if (after !== null) last = Math.max(last, after.last);
    const hedge: Quantity['hedge'] = hedgeWord ?? after?.hedge ?? (reading.vague ? 'vague' : 'exact');
    const scaledRange = hedgeRange(tidy(low * factor), tidy(high * factor), hedge);
    const shares =
      reading.share !== null && hedge === 'exact'
        ? { low: tidy(100 * reading.value * 0.93), high: tidy(100 * reading.value * 1.07) }
        : scaledRange;
    const end = tokens[last - 1]!.end;
    const scaled = tidy(value * factor);
    return {
      first,
      last,
      quantity: {
        start,
        end,
        text: text.slice(start, end),
        value: scaled,
        range: reading.share !== null && kind === 'percent' && unit === '%' ? shares : scaledRange,
        hedge,
        kind,
        unit,
        counted,
        number,
        precision: tidy(reading.precision * factor),
        label: null,
      },
    };
  };

  // percent, percentage points
  const signBefore = previous !== undefined && (previous.norm === '%' || previous.norm === '٪') && adjacent(previous, token);
  const point = phraseEnd(tokens, last, grammar.points, sentence.last);
  const basis = phraseEnd(tokens, last, grammar.basisPoints, sentence.last);
  const percent = phraseEnd(tokens, last, grammar.percent, sentence.last);
  if (point > 0 || basis > 0 || percent > 0 || signBefore) {
    kind = 'percent';
    unit = point > 0 ? 'pp' : basis > 0 ? 'bp' : '%';
    if (signBefore && percent < 0) start = previous.start;
    last = Math.max(last, point, basis, percent);
    if (percent > 0 && phraseEnd(tokens, percent, grammar.points, sentence.last) > 0) unit = 'pp';
    const of = at(context, last, sentence);
    const noun = of !== undefined && grammar.from.has(of.norm) ? nounAt(context, last + 1, sentence, true) : null;
    if (noun !== null) counted = noun.counted;
    return make();
  }

  // nine of every ten
  const every = phraseEnd(tokens, last, grammar.ofEvery, sentence.last);
  if (every > 0 && reading.share === null) {
    const whole = readNumber(tokens, every, text, grammar);
    if (whole !== null && whole.value > 0 && whole.value >= value) {
      value = low = high = tidy((100 * value) / whole.value);
      kind = 'percent';
      unit = '%';
      last = whole.last;
      const noun = nounAt(context, last, sentence, false);
      if (noun !== null) {
        counted = noun.counted;
        last = noun.last;
      }
      const found = make();
      return { ...found, quantity: { ...found.quantity, precision: 5 } };
    }
  }

  if (reading.share !== null) {
    // «half a point» of an interest rate is no half of points
    const points = reading.share === 'bare' && !reading.definite ? phraseEnd(tokens, last, grammar.barePoints, sentence.last) : -1;
    if (points > 0) {
      kind = 'percent';
      unit = 'pp';
      last = points;
      const found = make();
      return { ...found, quantity: { ...found.quantity, range: { low: found.quantity.value, high: found.quantity.value } } };
    }
    const measure = reading.share === 'bare' ? unitAt(context, last, sentence, false) : null;
    if (measure !== null && !measure.reading.dual) {
      unit = measure.unit;
      factor = measure.factor;
      kind = measure.reading.kind;
      last = measure.last;
      return make();
    }
    // «a ton and half a ton»: what the second half is of is the unit
    const whole = reading.share === 'bare' && /^و/u.test(token.norm) && previous !== undefined ? unitOf(context, previous) : undefined;
    const again = whole === undefined ? null : unitAt(context, last, sentence, true);
    if (whole !== undefined && !whole.dual && (again?.reading.lemma === whole.lemma || again === null) && !reading.definite) {
      const bareUnit = previous!.analyses.every((a) => !a.proclitics.includes('al')) && !/^[وفبك]?(?:ال|لل)/u.test(previous!.norm);
      if (
        bareUnit &&
        whole.unit !== 'h' &&
        whole.unit !== 'min' &&
        (again !== null || whole.kind === 'money' || !/^(?:d|mon|yr)$/u.test(whole.unit))
      ) {
        value = low = high = tidy(1 + value);
        kind = whole.kind;
        unit = whole.unit;
        factor = whole.factor;
        start = previous!.start;
        last = again?.last ?? last;
        return make();
      }
    }
    const noun = reading.share === 'owned' ? null : nounAt(context, last, sentence, true);
    const of = next !== undefined && grammar.from.has(next.norm) ? nounAt(context, last + 1, sentence, true) : null;
    const head = tokens[first]!;
    // «والنصف» after an hour, «النصف الأول»
    const article = (k: number) => /^(?:ال|لل)/u.test(at(context, k, sentence)?.norm ?? '');
    const ofIt =
      noun !== null &&
      (article(last) || article(last + 1) || at(context, last, sentence)?.analyses.some((a) => a.enclitic !== null) === true);
    const alone =
      reading.definite &&
      (reading.preposition || has(grammar.to, previous?.norm ?? '') || next === undefined || next.kind === 'punctuation');
    if (reading.share === 'bare' && !ofIt && of === null && !alone) return { skip: reading.last };
    if (/^و/u.test(head.norm) && reading.definite) return { skip: reading.last };
    if (
      noun !== null &&
      (ordinalWord(context, last) !== null || (reading.definite && senseOf(tokens[last]!, true)?.sense.pos === 'adjective'))
    )
      return { skip: reading.last };
    value = low = high = tidy(100 * value);
    kind = 'percent';
    unit = '%';
    counted = noun?.counted ?? of?.counted ?? null;
    if (noun !== null) last = noun.last;
    const found = make();
    return { ...found, quantity: { ...found.quantity, precision: 5 } };
  }

  // «د 74» in a match report
  if (reading.digits && previous !== undefined && grammar.minuteHeads.has(previous.norm) && value <= 130 && first - 1 === sentence.first) {
    kind = 'ordinal';
    counted = 'minute';
    start = previous.start;
    return { ...make(), last };
  }

  // «عدد 2», «رقم 6», «المادة 12»
  if (reading.digits && previous !== undefined) {
    const named =
      has(grammar.numberHeads, previous.norm) ||
      (OPEN.has(previous.norm) && has(grammar.numberHeads, at(context, first - 2, sentence)?.norm ?? ''));
    const code = has(grammar.codeHeads, previous.norm) || grammar.codeHeads.has(previous.norm);
    const index =
      hasBefore(context, first - 1, sentence, grammar.indexHeads, 4) && previous.kind === 'word' && previous.analyses.length === 0;
    const counting =
      has(grammar.countHeads, previous.norm) &&
      nounAt(context, last, sentence, false) === null &&
      unitAt(context, last, sentence, false) === null;
    // «the number 62 of the workers», «persons in the number of 40»
    const ofThem =
      counting && next !== undefined && grammar.from.has(next.norm) ? nounAt(context, last + 1, sentence, true, 'plural') : null;
    const earlier = counting && previous.norm.startsWith('ب') ? at(context, first - 2, sentence) : undefined;
    const plural =
      earlier?.kind === 'word' && senseOf(earlier, true)?.sense.number === 'plural' ? nounAt(context, first - 2, sentence, true) : null;
    const several = ofThem !== null && /^ال/u.test(tokens[last + 1]!.norm) ? ofThem : plural;
    if (several !== null && value >= 2) {
      kind = 'count';
      counted = several.counted;
      return make();
    }
    if (named || code || counting || index) {
      kind = 'plain';
      unit = 'no';
      return { ...make(), last };
    }
  }

  // «واحد», «اثنين» after what they count
  if (reading.small) {
    const earlier = at(context, first - 2, sentence);
    const qualified =
      previous?.analyses.some((a) => a.sense.pos === 'adjective' && a.enclitic === null && a.prefix === 0) === true &&
      earlier?.kind === 'word' &&
      senseOf(earlier, true)?.sense.pos === 'noun' &&
      !/^[وفبك]?ال/u.test(earlier.norm);
    const noun =
      previous?.kind === 'word' && !reading.definite && reading.prefix === 0
        ? nounAt(context, qualified ? first - 2 : first - 1, sentence, true)
        : null;
    if (value === 1) {
      if (
        noun === null ||
        previous === undefined ||
        grammar.notOneAfter.has(core(previous.norm)) ||
        /^[وفبك]?ال/u.test(previous.norm) ||
        next?.norm === token.norm ||
        next?.norm === 'تلو' ||
        previous.norm === token.norm
      )
        return { skip: reading.last };
      const measure = unitAt(context, first - 1, sentence, false);
      counted = measure === null ? noun.counted : measure.reading.lemma;
      kind = measure === null ? 'count' : measure.reading.kind;
      unit = measure?.unit ?? null;
      factor = measure?.factor ?? 1;
      start = previous.start;
      return make();
    }
    if (noun !== null && previous !== undefined && /(?:ين|ان)$/u.test(previous.norm) && !/^[وفبك]?ال/u.test(previous.norm)) {
      const two = unitAt(context, first - 1, sentence, false);
      const measure = two !== null && grammar.doubtfulDuals.has(two.reading.lemma) ? null : two;
      counted = measure === null ? (singularOfDual(previous) ?? noun.counted) : null;
      kind = measure === null ? 'count' : measure.reading.kind;
      unit = measure?.unit ?? null;
      factor = measure?.factor ?? 1;
      start = previous.start;
      return make();
    }
    if (reading.definite && previous?.kind === 'word' && !/^[وفبك]?ال/u.test(previous.norm)) return { skip: reading.last };
  }

  // «$12», «€ 3 billion»
  const sign = previous === undefined ? undefined : grammar.currencySigns.get(previous.norm);
  if (sign !== undefined) {
    start = previous!.start;
    kind = 'money';
    unit = sign;
    return make();
  }

  // definite after its noun: «المتهمين الأربعة», «العقود السبعة»; ordinal tens after a singular: «الذكرى الستين»
  const article = previous !== undefined && grammar.articles.has(previous.norm);
  const definite = reading.definite || article;
  if (article) start = previous!.start;
  const beforeNoun = article ? first - 2 : first - 1;

  // a unit or a noun after it, with or without «of»
  const of = next !== undefined && grammar.from.has(next.norm) && (!reading.definite || reading.vague);
  const from = of ? last + 1 : last;
  const measure = unitAt(context, from, sentence, of || reading.vague || definite);
  // «الأحد عشر لاعبا», but not «أعوامه الأربعة والعشرين يوم …»
  const accusative = (k: number) => value >= 11 && !reading.scaled && /[اه]$/u.test(at(context, k, sentence)?.norm ?? '');
  // «ابن الأربع سنوات», «ما يزيد على الثمانية قتلى»
  const round = (value === 100 || value === 1000 || value === 1e6) && !reading.digits;
  const free =
    (value >= 3 &&
      value <= 10 &&
      (previous === undefined ||
        previous.kind !== 'word' ||
        !(/^[وفبك]?(?:ال|لل)/u.test(previous.norm) || (previous.analyses[0]?.enclitic ?? null) !== null))) ||
    (round && senseOf(at(context, from, sentence) ?? token, false)?.sense.number === 'singular');
  const open = !reading.definite || reading.vague || article || accusative(from) || free;
  const usable =
    measure !== null &&
    open &&
    !measure.reading.dual &&
    !(of && measure.reading.kind === 'measure') &&
    !doubtful(context, measure.reading, first, sentence);
  if (measure !== null && usable) {
    unit = measure.unit;
    factor = measure.factor;
    kind = measure.reading.kind;
    last = measure.last;
    const half = fractionAfter(context, last, sentence);
    if (half !== null) {
      value = tidy(value + half.value);
      low = tidy(low + half.value);
      high = tidy(high + half.value);
      last = half.last;
    }
    const age = unit === 'yr' && factor === 1 ? ageAt(context, first, last, sentence, article) : null;
    if (age !== null) {
      kind = 'age';
      last = Math.max(last, age);
    }
    return make();
  }
  if (definite && !reading.vague && !(free && reading.definite && nounAt(context, from, sentence, false, 'plural') !== null)) {
    const head = at(context, beforeNoun, sentence);
    const unitHead = head === undefined || head.kind !== 'word' ? undefined : unitOf(context, head);
    const heldBy =
      nounAt(context, beforeNoun, sentence, true) ?? (unitHead === undefined ? null : { counted: unitHead.lemma, last: beforeNoun + 1 });
    if (article) {
      const next = at(context, last, sentence);
      const ahead = next !== undefined && senseOf(next, false)?.sense.pos === 'adjective' ? null : nounAt(context, last, sentence, false);
      const owner = at(context, beforeNoun - 1, sentence);
      const owned =
        owner?.kind === 'word' && head !== undefined && !/^[وفبك]?(?:ال|لل)/u.test(owner.norm) ? senseOf(owner, true) : undefined;
      if (ahead === null && owned?.sense.number === 'plural' && owned.sense.pos === 'noun') {
        counted = owned.counted;
        kind = 'count';
        start = owner!.start;
        return make();
      }
      const ordinalHead = head !== undefined && grammar.ordinalHeads.has(core(head.norm));
      const singular = head === undefined ? undefined : senseOf(head, true)?.sense.number;
      if (reading.scaled || value > 200) {
        counted = ahead?.counted ?? null;
        kind = ahead === null ? 'plain' : 'count';
        if (ahead !== null) last = ahead.last;
        return make();
      }
      if (ordinalHead || (heldBy !== null && singular === 'singular' && ahead === null)) {
        kind = 'ordinal';
        counted = heldBy?.counted ?? null;
        if (head !== undefined) start = head.start;
        return make();
      }
      if (ageEnd(context, last, sentence) !== null) {
        kind = 'age';
        unit = 'yr';
        last = ageEnd(context, last, sentence)!;
        return make();
      }
      if (ahead !== null) {
        counted = ahead.counted;
        kind = 'count';
        last = ahead.last;
        return make();
      }
      if (heldBy !== null && singular === 'plural') {
        counted = heldBy.counted;
        kind = 'count';
        start = head!.start;
        return make();
      }
      kind = 'ordinal';
      counted = heldBy?.counted ?? null;
      if (heldBy !== null && head !== undefined) start = head.start;
      return make();
    }
    const age = ageEnd(context, last, sentence);
    if (
      age !== null ||
      (value >= 20 &&
        value <= 110 &&
        value % 10 === 0 &&
        previous !== undefined &&
        grammar.ageVerbs.has(previous.norm) &&
        nounAt(context, last, sentence, true) === null)
    ) {
      kind = 'age';
      unit = 'yr';
      if (age !== null) last = age;
      return make();
    }
    const fixed = head !== undefined && (/^[وفبك]?(?:ال|لل)/u.test(head.norm) || head.analyses.some((a) => a.enclitic !== null));
    if (
      head !== undefined &&
      heldBy !== null &&
      fixed &&
      !has(grammar.prepositions, head.norm) &&
      !reading.preposition &&
      !/^و/u.test(token.norm)
    ) {
      // «ركلات الجزاء الخمس»
      const holder = at(context, beforeNoun - 1, sentence);
      const many =
        unitHead === undefined &&
        value >= 2 &&
        holder?.kind === 'word' &&
        !/^[وفبك]?(?:ال|لل)/u.test(holder.norm) &&
        senseOf(head, true)?.sense.number === 'singular'
          ? senseOf(holder, true)
          : undefined;
      if (many?.sense.number === 'plural' && many.sense.pos === 'noun') {
        counted = many.counted;
        kind = 'count';
        start = holder!.start;
        return make();
      }
      const measured = unitHead;
      if (measured !== undefined) {
        const owned = head.analyses.some((a) => a.enclitic !== null) && !/^[وفبك]?ال/u.test(head.norm);
        if (owned && measured.unit === 'yr' && measured.factor === 1 && value > 2 && value < 120) {
          kind = 'age';
          unit = 'yr';
        } else if (doubtful(context, measured, beforeNoun, sentence)) kind = 'count';
        else if (value % 10 === 0 && value >= 20 && measured.lemma === core(head.norm)) kind = 'ordinal';
        else {
          kind = measured.kind;
          unit = measured.unit;
          factor = measured.factor;
        }
      } else {
        const tens = value >= 20 && value <= 100 && value % 10 === 0;
        kind =
          tens && (grammar.ordinalHeads.has(core(head.norm)) || senseOf(head, true)?.sense.number === 'singular') ? 'ordinal' : 'count';
      }
      if (kind !== 'measure' && kind !== 'age') counted = heldBy.counted;
      start = head.start;
      return make();
    }
  }
  const wanted = of || reading.vague ? 'plural' : value >= 3 && value <= 10 ? 'plural' : value > 10 ? 'singular' : null;
  const noun = nounAt(context, from, sentence, of || reading.vague || value >= 100, wanted);
  if (
    noun !== null &&
    open &&
    !(reading.vague && reading.definite && !of) &&
    !(of && context.tokens[from]?.analyses[0]?.sense.tags.includes('place') === true) &&
    !(of && /^\p{L}/u.test(tokens[from]!.norm) && !/^ال/u.test(tokens[from]!.norm) && !isMany(tokens[from]!))
  ) {
    counted = noun.counted;
    kind = 'count';
    last = noun.last;
    return make();
  }
  // «الدقيقة 74», «الدورة 44»
  if (
    reading.digits &&
    previous !== undefined &&
    grammar.ordinalHeads.has(core(previous.norm)) &&
    /^[وفبك]?(?:ال|لل)/u.test(previous.norm) &&
    nounAt(context, last, sentence, false) === null
  ) {
    kind = 'ordinal';
    counted = nounAt(context, first - 1, sentence, true)?.counted ?? core(previous.norm);
    start = previous.start;
    return make();
  }
  const age = ageAt(context, first, last, sentence, false);
  if (age !== null && reading.value < 120 && (age > last || hasBefore(context, first, sentence, grammar.ageBefore, 1))) {
    kind = 'age';
    unit = 'yr';
    last = Math.max(last, age);
    return make();
  }
  if (value === 1 && !reading.digits) return { skip: reading.last };
  return make();
}

/** The unit of measure that a word with article, clitics or a pronoun is. */
function unitOf(context: Context, token: Token): UnitReading | undefined {
  const { units } = context.grammar;
  const stem = token.analyses.find((a) => a.enclitic !== null && units.has(a.stem))?.stem;
  return (units.get(core(token.norm)) ?? units.get(token.norm) ?? (stem === undefined ? undefined : units.get(stem)))?.[0];
}

/** A number without a unit that stands before a unit of time, where the word is more often something else: عقود. */
function doubtful(context: Context, reading: UnitReading, first: number, sentence: Sentence): boolean {
  if (!context.grammar.doubtfulDuals.has(reading.lemma) || reading.unit !== 'yr') return false;
  for (let k = first - 1; k >= sentence.first && k >= first - 3; k -= 1) {
    const word = bare(context.tokens[k]!.norm);
    if (['منذ', 'قبل', 'خلال', 'مدي', 'طيله', 'طوال', 'بعد', 'لمده', 'مدار', 'مر', 'نحو', 'من'].includes(word)) return false;
  }
  return true;
}

function fractionAfter(context: Context, i: number, sentence: Sentence): { value: number; last: number } | null {
  const { tokens, text, grammar } = context;
  const token = at(context, i, sentence);
  if (token === undefined) return null;
  const separate = grammar.and.has(token.norm);
  if (!separate && !/^و/u.test(token.norm)) return null;
  const reading = readNumber(tokens, separate ? i + 1 : i, text, grammar);
  if (reading === null || reading.share !== 'bare' || reading.value >= 1 || reading.definite) return null;
  const again = at(context, reading.last, sentence);
  const unit = again === undefined ? null : unitAt(context, reading.last, sentence, true);
  if (unit !== null) return { value: reading.value, last: unit.last };
  return { value: reading.value, last: reading.last };
}

function ageEnd(context: Context, last: number, sentence: Sentence): number | null {
  const end = phraseEnd(context.tokens, last, context.grammar.ageAfter, sentence.last);
  return end > 0 ? end : null;
}

/** Where an age ends; null where the number of years is not one. */
function ageAt(context: Context, first: number, last: number, sentence: Sentence, article: boolean): number | null {
  const { tokens, grammar } = context;
  const end = ageEnd(context, last, sentence);
  if (end !== null) return end;
  const previous = at(context, first - 1, sentence);
  const next = at(context, last, sentence);
  if (previous?.norm === '(' && next?.norm === ')') return last;
  // «مروان 23 عاما»
  const name = previous?.analyses[0];
  if (name?.sense.pos === 'name' && name.sense.tags.some((t) => t === 'given-name' || t === 'family-name') && name.proclitics.length === 0)
    return last;
  // «رحل عن سبعة وثمانين عاما»
  if (previous?.norm === 'عن' && hasBefore(context, first - 1, sentence, grammar.departures, 14)) return last;
  for (let k = first - 1; k >= sentence.first && k >= first - (article ? 2 : 4); k -= 1) {
    const token = tokens[k]!;
    if (token.kind === 'punctuation' && token.norm !== '(') return null;
    if (token.kind === 'number') return null;
    if (has(grammar.ageBefore, token.norm)) return last;
    if (
      k < first - 1 &&
      !grammar.ageVerbs.has(token.norm) &&
      !grammar.from.has(token.norm) &&
      !grammar.negators.has(token.norm) &&
      !has(grammar.reach, token.norm) &&
      !['حوالي', 'نحو', 'ال', 'اكثر', 'اقل', 'عن', 'علي'].includes(token.norm)
    )
      return null;
  }
  return null;
}

// ---------------------------------------------------------------- ordinals

interface OrdinalReading {
  readonly value: number;
  readonly definite: boolean;
  readonly feminine: boolean;
  readonly prefix: number;
  readonly and: boolean;
  readonly last: number;
  readonly teen: boolean;
}

function ordinalWord(context: Context, i: number): OrdinalReading | null {
  const { tokens, grammar } = context;
  const token = tokens[i];
  if (token === undefined || token.kind !== 'word') return null;
  for (const prefix of grammar.prefixes) {
    if (!token.norm.startsWith(prefix.letters)) continue;
    const stem = token.norm.slice(prefix.letters.length);
    const unit = grammar.ordinals.get(stem);
    if (unit === undefined) continue;
    let value = unit;
    let last = i + 1;
    let teen = false;
    const next = tokens[i + 1];
    if (next !== undefined && next.sentence === token.sentence && next.kind === 'word') {
      if (/^عشره?$/u.test(next.norm) && unit < 10) {
        value += 10;
        last += 1;
        teen = true;
      } else {
        const tens = readNumber(tokens, i + 1, '', grammar);
        if (
          tens !== null &&
          tens.last === i + 2 &&
          /^و/u.test(next.norm) &&
          tens.value % 10 === 0 &&
          tens.value >= 20 &&
          tens.value <= 90 &&
          tens.definite === prefix.definite &&
          !tens.digits
        ) {
          value += tens.value;
          last += 1;
          teen = true;
        } else if (next.norm === 'بعد') {
          const hundred = readNumber(tokens, i + 2, '', grammar);
          if (hundred !== null && (hundred.value === 100 || hundred.value === 1000)) {
            value += hundred.value;
            last = hundred.last;
            teen = true;
          }
        }
      }
    }
    return {
      value,
      definite: prefix.definite,
      feminine: grammar.feminineOrdinals.has(stem),
      prefix: prefix.letters.length,
      and: prefix.and,
      last,
      teen,
    };
  }
  return null;
}

function ordinalAt(context: Context, i: number, sentence: Sentence): Step {
  const { tokens, grammar, text } = context;
  const reading = ordinalWord(context, i);
  if (reading === null || reading.last > sentence.last) return null;
  const token = tokens[i]!;
  const previous = at(context, i - 1, sentence);
  const next = at(context, reading.last, sentence);
  const stop: Step = { skip: reading.last };
  const make = (start: number, last: number, counted: string | null, age = false): Found => ({
    first: i,
    last,
    quantity: {
      start,
      end: tokens[last - 1]!.end,
      text: text.slice(start, tokens[last - 1]!.end),
      value: reading.value,
      range: { low: reading.value, high: reading.value },
      hedge: 'exact',
      kind: age ? 'age' : 'ordinal',
      unit: age ? 'yr' : null,
      counted,
      number: { start: offsetInToken(token, reading.prefix), end: tokens[reading.last - 1]!.end },
      precision: 1,
      label: null,
    },
  });
  const numberStart = offsetInToken(token, reading.prefix);
  // «العقد الخامس من العمر» is the forties
  const age = ageEnd(context, reading.last, sentence);
  if (age !== null && reading.definite) {
    const found = make(numberStart, age, null, true);
    if (previous !== undefined && grammar.decadeOfAge.has(core(previous.norm)) === false && !grammar.decadeOfAge.has(previous.norm))
      return found;
    const low = (reading.value - 1) * 10;
    return {
      ...found,
      quantity: {
        ...found.quantity,
        start: previous?.start ?? numberStart,
        text: text.slice(previous?.start ?? numberStart, found.quantity.end),
        value: low,
        range: { low, high: low + 9 },
        hedge: 'vague',
        precision: 10,
      },
    };
  }
  if (previous !== undefined && (grammar.notOrdinalAfter.has(previous.norm) || grammar.notOrdinalAfter.has(core(previous.norm))))
    return stop;
  if (
    next !== undefined &&
    (grammar.notOrdinalBefore.has(next.norm) || grammar.clockAfter.has(next.norm)) &&
    !(next.norm === 'من' && reading.definite) &&
    !(reading.definite && previous !== undefined && grammar.ordinalHeads.has(core(previous.norm)))
  )
    return stop;
  if (reading.definite) {
    if (reading.feminine && reading.teen && reading.value > 15 && previous !== undefined && grammar.ageVerbs.has(previous.norm))
      return make(numberStart, reading.last, null, true);
    if (
      reading.feminine &&
      previous !== undefined &&
      ['في', 'عند', 'حدود', 'تمام', 'حتي', 'من', 'قبل', 'بعد'].includes(previous.norm) &&
      (next === undefined || next.norm === 'من' || next.kind === 'punctuation' || grammar.clockAfter.has(next.norm))
    )
      return stop;
    // days of a month
    if (next?.norm === 'من' && reading.value <= 31 && !reading.feminine) {
      const month = at(context, reading.last + 1, sentence);
      if (
        month !== undefined &&
        (grammar.month.has(core(month.norm)) || month.analyses[0]?.sense.tags.some((t) => t.startsWith('month:')) === true)
      )
        return stop;
    }
    if (next !== undefined && grammar.month.has(next.norm)) return stop;
    const noun = orderedNoun(context, i, sentence, reading);
    if (noun === 'title') return stop;
    // «نشرة الحادية عشرة»: the eleven o'clock news
    if (
      reading.feminine &&
      reading.value >= 11 &&
      reading.value <= 12 &&
      noun !== null &&
      previous !== undefined &&
      !/^[وفبك]?(?:ال|لل)/u.test(previous.norm) &&
      !previous.analyses.some((a) => a.enclitic !== null)
    )
      return stop;
    return make(noun === null ? numberStart : noun.start, reading.last, noun?.counted ?? null);
  }
  if (reading.teen && previous?.kind === 'word') {
    const noun = nounAt(context, i - 1, sentence, true);
    return noun === null ? stop : make(previous.start, reading.last, noun.counted);
  }
  // «ثالث جلسات»: an indefinite ordinal before its noun
  const following = reading.value <= 10 && token.norm !== 'ثانيه' ? nounAt(context, reading.last, sentence, true) : null;
  const previousNoun =
    previous?.kind === 'word' && !/^[وفبك]?(?:ال|لل)/u.test(previous.norm) && reading.prefix === 0
      ? nounAt(context, i - 1, sentence, true)
      : null;
  if (reading.feminine && previousNoun !== null && previous!.norm.endsWith('ه') && token.norm !== 'اولي')
    return make(previous!.start, reading.last, previousNoun.counted);
  if (reading.feminine && token.norm !== 'اولي' && !token.norm.endsWith('اولي')) return stop;
  if (following !== null) {
    if (grammar.titleHeads.has(core(tokens[reading.last]!.norm))) return stop;
    const head = tokens[reading.last]!;
    if (head.analyses.length > 0 && head.analyses[0]!.sense.pos === 'verb') return stop;
    return make(numberStart, following.last, following.counted);
  }
  if (
    previousNoun !== null &&
    (token.norm === 'ثان' || token.norm === 'ثالث' || token.norm === 'رابع') &&
    !grammar.titleHeads.has(core(previous!.norm))
  )
    return make(previous!.start, reading.last, previousNoun.counted);
  return stop;
}

/** The noun that a definite ordinal after it orders, over the adjectives between; `title` where the two are an office or an idiom. */
function orderedNoun(
  context: Context,
  i: number,
  sentence: Sentence,
  reading: OrdinalReading,
): { counted: string; start: number } | 'title' | null {
  const { tokens, grammar } = context;
  const chain: number[] = [];
  for (let k = i - 1; k >= sentence.first && k >= i - 4; k -= 1) {
    const token = tokens[k]!;
    const day = k === i - 1 && grammar.ordinalHeads.has(core(token.norm));
    if (token.kind !== 'word' || (has(grammar.stop, token.norm) && !day)) break;
    const article = /^[وفبك]?(?:ال|لل)\p{L}{2}/u.test(token.norm);
    if (!article && chain.length > 0 && !token.analyses.some((a) => a.enclitic !== null)) {
      // construct head: «زيارة الرئيس الأولى»
      if (reading.feminine && token.norm.endsWith('ه') && !chain.some((c) => tokens[c]!.norm.endsWith('ه'))) chain.push(k);
      break;
    }
    chain.push(k);
    if (!article) break;
    if (/^[وفبكل]/u.test(token.norm) && !token.norm.startsWith('ال')) break;
  }
  if (chain.length === 0) return null;
  if (reading.value <= 2 && grammar.titleHeads.has(core(tokens[chain.at(-1)!]!.norm))) return 'title';
  if (reading.value <= 2 && grammar.titleHeads.has(core(tokens[chain[0]!]!.norm))) return 'title';
  const agrees = (k: number) => {
    const { norm, analyses } = tokens[k]!;
    const first = analyses[0]?.sense;
    if (first !== undefined && first.pos === 'adjective' && k !== chain[0]) return /ه$/u.test(norm) === reading.feminine;
    return reading.feminine ? /(?:ه|ات|اء)$/u.test(norm) || first?.gender === 'f' : !/ه$/u.test(norm);
  };
  let run = 0;
  while (run < chain.length && agrees(chain[run]!)) run += 1;
  let head = run > 0 ? chain[run - 1]! : (chain.find(agrees) ?? chain[0]!);
  // «مهرجان قرطاج السادس»: a name between
  const before = at(context, head - 1, sentence);
  if (
    tokens[head]!.analyses.length > 0 &&
    tokens[head]!.analyses.every((a) => a.sense.pos === 'name') &&
    before?.kind === 'word' &&
    !/^[وفبك]?(?:ال|لل)/u.test(before.norm) &&
    senseOf(before, true)?.sense.pos === 'noun'
  )
    head -= 1;
  const unit = unitOf(context, tokens[head]!);
  const noun = unit === undefined ? nounAt(context, head, sentence, true, 'singular') : { counted: unit.lemma };
  const counted = noun?.counted ?? (grammar.ordinalHeads.has(core(tokens[head]!.norm)) ? core(tokens[head]!.norm) : null);
  return counted === null ? null : { counted, start: tokens[head]!.start };
}

// ---------------------------------------------------------------- duals

/** Counted by the dual alone: «وفاتين», «جنديان», «يومين». Only indefinite nouns that cannot be plurals. */
function dualAt(context: Context, i: number, sentence: Sentence): Step {
  const { tokens, grammar, text } = context;
  const token = tokens[i]!;
  const make = (
    kind: Quantity['kind'],
    unit: string | null,
    factor: number,
    counted: string | null,
    prefix: number,
    last: number,
    extra = 0,
  ): Found => {
    const start = offsetInToken(token, prefix);
    const hedge = hedged(context, i, sentence) ?? hedgeAfter(context, last, sentence)?.hedge ?? 'exact';
    const value = tidy((2 + extra) * factor);
    return {
      first: i,
      last,
      quantity: {
        start,
        end: tokens[last - 1]!.end,
        text: text.slice(start, tokens[last - 1]!.end),
        value,
        range: hedgeRange(value, value, hedge),
        hedge,
        kind,
        unit,
        counted,
        number: { start, end: token.end },
        precision: factor,
        label: null,
      },
    };
  };
  const pair = pairWord(context, i + 1, sentence);
  for (const letters of ['', 'و', 'ف', 'ب', 'ل', 'وب', 'ول']) {
    if (!token.norm.startsWith(letters)) continue;
    const reading = grammar.units.get(token.norm.slice(letters.length))?.find((u) => u.dual);
    if (reading === undefined || grammar.doubtfulDuals.has(reading.lemma) || !/(?:ين|ان)$/u.test(token.norm)) continue;
    if (letters !== '' && grammar.units.has(token.norm)) continue;
    const unit = unitAt(context, i, sentence, false);
    const half = fractionAfter(context, i + 1, sentence);
    const last = half?.last ?? (letters === '' ? (unit?.last ?? i + 1) : i + 1);
    const code = letters === '' ? (unit?.unit ?? reading.unit) : reading.unit;
    const age = code === 'yr' && ageAt(context, i, last, sentence, false) !== null;
    return make(age ? 'age' : reading.kind, code, reading.factor, null, letters.length, pair > 0 ? pair : last, half?.value ?? 0);
  }
  const dual = token.analyses.find(
    (a) => a.sense.number === 'dual' && a.sense.pos === 'noun' && grammar.brokenPlurals.has(a.sense.lemma) && a.enclitic === null,
  );
  const best = dual ?? token.analyses[0];
  if (best === undefined || best.enclitic !== null || best.proclitics.includes('al') || best.proclitics.includes('k')) return null;
  const { sense } = best;
  const broken = dual !== undefined;
  if (sense.pos !== 'noun' && sense.pos !== 'masdar') return null;
  if (sense.number !== 'dual' || !/(?:ين|ان)$/u.test(best.stem)) return null;
  if (!sense.tags.some((t) => PAIRED.includes(t))) return null;
  // the same word may be something else
  if (
    token.analyses.some(
      (a) =>
        a !== best &&
        a.prefix === best.prefix &&
        a.enclitic === null &&
        ((a.sense.number !== 'dual' && !(broken && a.sense.number === 'plural')) || a.sense.pos === 'verb' || a.sense.pos === 'name'),
    )
  )
    return null;
  if (token.analyses.some((a) => a.prefix < best.prefix)) return null;
  const human = sense.tags.some((t) => t === 'human' || t === 'person' || t === 'office' || t === 'profession');
  if (human && !broken && /[^ت]ين$/u.test(best.stem) && pair < 0) return null;
  const previous = at(context, i - 1, sentence);
  if (previous !== undefined && previous.analyses[0]?.sense.number === 'dual' && previous.analyses[0].sense.pos === 'noun') return null;
  return make('count', null, 1, sense.concept ?? sense.lemma, best.prefix, pair > 0 ? pair : i + 1);
}

function pairWord(context: Context, i: number, sentence: Sentence): number {
  const token = at(context, i, sentence);
  if (token === undefined) return -1;
  const reading = readNumber(context.tokens, i, context.text, context.grammar);
  return reading?.small === true && reading.value === 2 && reading.last === i + 1 ? i + 1 : -1;
}

function singularOfDual(token: Token): string | null {
  const sense = token.analyses.find((a) => a.sense.number === 'dual' && a.enclitic === null)?.sense;
  return sense === undefined ? null : (sense.concept ?? sense.lemma);
}

// ---------------------------------------------------------------- neighbours and labels

/** «between 50 and 60 people», «10-15 people», «four men or five»: the number without a unit takes its neighbour's. */
function inherit(context: Context, found: Found[], from: number): void {
  const { tokens, grammar } = context;
  for (let k = from; k + 1 < found.length; k += 1) {
    const a = found[k]!;
    const b = found[k + 1]!;
    const gap = tokens.slice(a.last, b.first);
    if (gap.length > 1) continue;
    const joint = gap[0]?.norm;
    const token = tokens[b.first]!;
    const joined = joint === undefined ? /^و/u.test(token.norm) && token.kind === 'word' : true;
    if (!joined || (a.quantity.kind !== 'plain' && b.quantity.kind !== 'plain') || a.quantity.unit === 'no' || b.quantity.unit === 'no')
      continue;
    const between = hasWordBefore(context, a.first, grammar.between, context.sentences[token.sentence]!);
    const dash = joint !== undefined && ['-', '–', '—'].includes(joint);
    const to = joint !== undefined && grammar.to.has(joint);
    const or = joint !== undefined && grammar.or.has(joint);
    const and = joint === undefined || grammar.and.has(joint);
    if (
      a.quantity.kind === 'plain' &&
      b.quantity.kind !== 'plain' &&
      b.quantity.kind !== 'ordinal' &&
      b.quantity.kind !== 'score' &&
      (dash || to || or || (and && between))
    ) {
      const factor = b.quantity.value === 0 ? 1 : scaleOf(b.quantity, tokens, b, context);
      const value = tidy(a.quantity.value * factor);
      const open = dash || (and && between) || or;
      const low = Math.min(value, b.quantity.value);
      const high = Math.max(value, b.quantity.value);
      const range = open
        ? { low, high }
        : {
            low: a.quantity.range.low === null ? null : tidy(a.quantity.range.low * factor),
            high: a.quantity.range.high === null ? null : tidy(a.quantity.range.high * factor),
          };
      const hedge = open ? ('about' as const) : a.quantity.hedge;
      found[k] = {
        ...a,
        quantity: {
          ...a.quantity,
          value,
          range,
          hedge,
          kind: b.quantity.kind,
          unit: b.quantity.unit,
          counted: b.quantity.counted,
          precision: tidy(a.quantity.precision * factor),
        },
      };
      if (open) found[k + 1] = { ...b, quantity: { ...b.quantity, range, hedge } };
    } else if (or && b.quantity.kind === 'plain' && ['count', 'measure', 'money', 'percent', 'age'].includes(a.quantity.kind)) {
      const low = Math.min(a.quantity.value, b.quantity.value);
      const high = Math.max(a.quantity.value, b.quantity.value);
      if (high > low * 3) continue;
      found[k] = { ...a, quantity: { ...a.quantity, range: { low, high }, hedge: 'about' } };
      found[k + 1] = {
        ...b,
        quantity: {
          ...b.quantity,
          range: { low, high },
          hedge: 'about',
          kind: a.quantity.kind,
          unit: a.quantity.unit,
          counted: a.quantity.counted,
        },
      };
    }
  }
}

/** A word of a label: without the clitics that the lexicon sees on it, or without the article. */
function labelWord(token: Token): string {
  const best = token.analyses[0];
  return best === undefined ? token.norm.replace(/^[وف]?(?:[بك]?ال|لل)(?=\p{L}{2})/u, '') : best.stem;
}

const SMALLER: Readonly<Record<string, readonly [string, number]>> = { min: ['h', 60], s: ['min', 60], mon: ['yr', 12], d: ['mon', 30] };

/** «3 hours and 20 minutes», «an hour and 10 minutes», «two years and six months»: one duration. */
function compound(context: Context, found: Found[], from: number, sentence: Sentence): void {
  const { tokens, grammar } = context;
  for (let k = found.length - 1; k >= from; k -= 1) {
    const small = found[k]!;
    const step = small.quantity.unit === null ? undefined : SMALLER[small.quantity.unit];
    if (step === undefined || small.quantity.kind !== 'measure' || small.quantity.hedge !== 'exact') continue;
    const [unit, factor] = step;
    const token = tokens[small.first]!;
    const separate = small.first > sentence.first && grammar.and.has(tokens[small.first - 1]!.norm);
    if (!separate && !(token.kind === 'word' && /^و/u.test(token.norm) && offsetInToken(token, 1) === small.quantity.number.start))
      continue;
    const before = separate ? small.first - 1 : small.first;
    const large = k > from ? found[k - 1]! : undefined;
    const amount = small.quantity.value / factor;
    if (amount >= 1) continue;
    const join = (start: number, first: number, number: Span, whole: number, hedge: Quantity['hedge']): Found => {
      const value = tidy(whole + amount);
      const { end } = small.quantity;
      return {
        first,
        last: small.last,
        quantity: {
          ...small.quantity,
          start,
          end,
          text: context.text.slice(start, end),
          value,
          range: hedgeRange(value, value, hedge),
          hedge,
          unit,
          number,
          precision: tidy(small.quantity.precision / factor),
        },
      };
    };
    if (large !== undefined && large.last === before && large.quantity.unit === unit && large.quantity.kind === 'measure') {
      found.splice(
        k - 1,
        2,
        join(
          large.quantity.start,
          large.first,
          { start: large.quantity.number.start, end: small.quantity.number.end },
          large.quantity.value,
          large.quantity.hedge,
        ),
      );
    } else {
      const one = at(context, before - 1, sentence);
      const reading = one === undefined ? undefined : grammar.units.get(one.norm)?.[0];
      if (
        one !== undefined &&
        reading?.unit === unit &&
        reading.factor === 1 &&
        !reading.dual &&
        (large === undefined || large.last < before)
      ) {
        found[k] = join(one.start, before - 1, { start: one.start, end: small.quantity.number.end }, 1, 'exact');
      }
    }
  }
}

function hasWordBefore(context: Context, i: number, set: ReadonlySet<string>, sentence: Sentence): boolean {
  const previous = at(context, i - 1, sentence);
  return previous !== undefined && set.has(previous.norm);
}

/** Unit factor of a quantity: what one of its numbers stands for. */
function scaleOf(quantity: Quantity, tokens: readonly Token[], found: Found, context: Context): number {
  const reading = readNumber(tokens, found.first, context.text, context.grammar);
  return reading === null || reading.value === 0 || quantity.kind === 'percent' ? 1 : tidy(quantity.value / reading.value);
}

/** What stands before a number, and from it what is counted where nothing stands after. */
function label(context: Context, found: Found[], from: number, sentence: Sentence): void {
  const { tokens, grammar } = context;
  const row = tokens.slice(sentence.first, sentence.last).some((t) => t.norm === '|');
  for (let k = from; k < found.length; k += 1) {
    const one = found[k]!;
    const { quantity } = one;
    if (quantity.kind === 'score') continue;
    if (row) {
      found[k] = { ...one, quantity: tableCell(context, one, sentence) };
      continue;
    }
    const floor = k > from ? found[k - 1]!.last : sentence.first;
    const kept: string[] = [];
    const read = readNumber(tokens, one.first, context.text, grammar);
    let reaches = quantity.hedge === 'vague' && read !== null && read.definite && read.preposition; // «the wounded are by the dozen»
    let head: number | null = null;
    let furthest = -1;
    for (let i = one.first - 1; i >= floor && i >= one.first - 16 && kept.length < 8; i -= 1) {
      const token = tokens[i]!;
      if (token.kind === 'punctuation') {
        if (OPEN.has(token.norm) && i === one.first - 1) continue;
        if (grammar.endings.includes(token.norm)) break;
        continue;
      }
      if (token.kind === 'number' || has(grammar.clauseWords, token.norm)) break;
      if (grammar.totalsAndCounts.has(core(token.norm))) head = i;
      if (has(grammar.reach, token.norm)) {
        reaches = true;
        if (kept.length > 0) break; // «the cases were 138»
        continue;
      }
      if (has(grammar.stop, token.norm) || grammar.stop.has(core(token.norm)) || grammar.articles.has(token.norm)) continue;
      kept.unshift(labelWord(token));
      furthest = i;
    }
    let { counted, kind } = quantity;
    if (kind === 'plain' && quantity.unit === null && counted === null) {
      const noun =
        head !== null && tokens[head]!.analyses.some((a) => a.enclitic !== null)
          ? owner(context, head, sentence, floor)
          : head !== null && head + 1 < one.first
            ? nounAt(context, head + 1, sentence, true)
            : reaches &&
                furthest >= 0 &&
                kept.length <= 4 &&
                (/^[وفبك]?(?:ال|لل)/u.test(tokens[furthest]!.norm) || tokens[furthest]!.analyses[0]?.enclitic !== null)
              ? nounAt(context, furthest, sentence, true)
              : tokens[one.first - 1]?.norm === ':' && one.first - 2 >= floor
                ? manyAt(context, one.first - 2, sentence)
                : null;
      if (noun !== null) {
        counted = noun.counted;
        kind = 'count';
      }
    }
    found[k] = { ...one, quantity: { ...quantity, counted, kind, label: kept.length === 0 ? null : kept.join(' ') } };
  }
}

/** «the hostages, their number 12»: the plural that a pronoun on «number» stands for. */
function owner(context: Context, head: number, sentence: Sentence, floor: number): Noun | null {
  const { tokens, grammar } = context;
  for (let i = head - 1; i >= floor && i >= head - 3; i -= 1) {
    const token = tokens[i]!;
    if (token.kind === 'punctuation' ? token.norm === '،' : has(grammar.reach, token.norm)) continue;
    return manyAt(context, i, sentence);
  }
  return null;
}

/** A noun in the plural. */
function manyAt(context: Context, i: number, sentence: Sentence): Noun | null {
  const token = at(context, i, sentence);
  if (token?.kind !== 'word' || senseOf(token, true, 'plural')?.sense.number !== 'plural') return null;
  return nounAt(context, i, sentence, true, 'plural');
}

/** A number in a table: its row's first cell is the label, its column's head (or, under «indicator», the row) what is counted. */
function tableCell(context: Context, one: Found, sentence: Sentence): Quantity {
  const { quantity } = one;
  const { tokens, grammar } = context;
  const cells = cellsOf(context, sentence);
  const index = cells.findIndex((c) => c.first <= one.first && one.first < c.last);
  const words = (first: number, last: number) =>
    tokens
      .slice(first, last)
      .filter((t) => t.kind === 'word' && !grammar.stop.has(t.norm))
      .map(labelWord);
  const own = words(cells[0]!.first, cells[0]!.last);
  if (index <= 0) return quantity;
  let { counted, kind } = quantity;
  if (kind === 'plain' && counted === null && cells[index]!.last - cells[index]!.first <= one.last - one.first + 1) {
    let top = sentence.index;
    while (
      top > 0 &&
      context.sentences[top - 1]!.paragraph === context.sentences[top]!.paragraph - 1 &&
      cellsOf(context, context.sentences[top - 1]!).length > 1
    )
      top -= 1;
    const header = context.sentences[top]!;
    const heads = cellsOf(context, header);
    if (top < sentence.index && heads[index] !== undefined) {
      const named = tokens.slice(heads[0]!.first, heads[0]!.last).some((t) => grammar.rowHeads.has(t.norm));
      const noun = named ? nounAt(context, cells[0]!.first, sentence, true) : nounAt(context, heads[index]!.first, header, true);
      if (noun !== null) {
        counted = noun.counted;
        kind = 'count';
      }
    }
  }
  return { ...quantity, counted, kind, label: own.length === 0 ? null : own.join(' ') };
}

function cellsOf(context: Context, sentence: Sentence): { first: number; last: number }[] {
  const cells: { first: number; last: number }[] = [];
  let first = sentence.first;
  for (let i = sentence.first; i <= sentence.last; i += 1) {
    if (i === sentence.last || context.tokens[i]!.norm === '|') {
      cells.push({ first, last: i });
      first = i + 1;
    }
  }
  return cells;
}
