import { tokenAt } from '../context.js';
import type { Token } from '../language/tokens.js';
import type { Quantity, Span } from '../model.js';
import { kinship } from './counted.js';
import type { Page } from './page.js';

/** One article's figures in order, sentence by sentence, as sums are worked out from them. */
export interface Sheet {
  readonly page: Page;
  /** Figures by sentence: dates, ages, places in a series, scores and numbers that are names left out. */
  readonly rows: readonly (readonly Quantity[])[];
  /** Folded words of each sentence, single spaces between them. */
  readonly words: readonly string[];
}

const LEFT_OUT: ReadonlySet<string> = new Set(['ordinal', 'score', 'age']);

export function sheetOf(page: Page): Sheet {
  const { tokens, sentences } = page.reading.text;
  const dated = new Uint8Array(tokens.length);
  for (const time of page.reading.timexes)
    if (time.type === 'DATE' || time.type === 'TIME')
      for (let k = tokenAt(tokens, time.start); k < tokens.length && tokens[k]!.start < time.end; k += 1) dated[k] = 1;
  const rows: Quantity[][] = sentences.map(() => []);
  for (const q of page.reading.quantities) {
    const token = tokens[tokenAt(tokens, q.number.start)];
    if (token === undefined || LEFT_OUT.has(q.kind) || q.unit === 'no' || dated[token.index] === 1) continue;
    rows[token.sentence]!.push(isBare(page, q) ? { ...q, kind: 'plain', counted: null } : q);
  }
  for (const row of rows) row.sort((a, b) => a.start - b.start);
  return { page, rows, words: sentences.map((s) => page.wordsOf(s)) };
}

/** From this value on a number alone is an amount, whatever noun follows: «6.5 million of the budget». */
const AMOUNT = 100_000;

/** Whether a figure only seems to count the noun behind it: «6.5 million of the budget», «خمسة ملايين للسقف». */
function isBare({ reading }: Page, q: Quantity): boolean {
  if (q.kind !== 'count') return false;
  if (q.end <= q.number.end) return q.value >= AMOUNT;
  return /^\s*لل/u.test(reading.document.text.slice(q.number.end, q.end));
}

/** Figures of the sentences from one to another, both included. */
export const rowsOf = ({ rows }: Sheet, from: number, to: number): readonly Quantity[] => rows.slice(Math.max(0, from), to + 1).flat();

/** Position of the sentence of a span. */
export const at = ({ page }: Sheet, span: Span): number => page.sentenceOf(span).index;

/** The words of a stretch of the text, without punctuation. */
export const tokensIn = ({ page }: Sheet, from: number, to: number): readonly Token[] => {
  const { tokens } = page.reading.text;
  return tokens.slice(tokenAt(tokens, from), Math.max(tokenAt(tokens, from), tokenAt(tokens, to - 1) + 1));
};

export const wordsIn = (sheet: Sheet, from: number, to: number): string =>
  from >= to
    ? ''
    : tokensIn(sheet, from, to)
        .filter((t) => t.kind !== 'punctuation' && t.start >= from && t.end <= to)
        .map((t) => t.norm)
        .join(' ');

/** What follows the bare number of a figure, in its sentence. */
export const afterNumber = ({ page }: Sheet, q: Quantity, reach: number): string =>
  page.after({ start: q.start, end: q.number.end }, reach);

export const textOf = ({ page }: Sheet, { start, end }: Span): string => page.reading.document.text.slice(start, end);

/** From this value on a number that ends in noughts may be rounded to them. */
const ROUND_FROM = 1000;

/** Digits at the front of a round number that are meant. */
const MEANT = 100;

/** The smallest amount that a figure tells apart: the noughts at the end of a large number are a rounding. */
function step(q: Quantity): number {
  let unit = q.precision;
  if (unit === 1 && q.value >= ROUND_FROM) while (q.value % (unit * 10) === 0 && unit * MEANT <= q.value) unit *= 10;
  return unit;
}

/** By how much the true value behind a figure may differ from it through rounding. */
export const rounding = (q: Quantity): number => (step(q) <= 1 && isCount(q) ? 0 : step(q) / 2);

/** Numbers of things or people, whole. */
export const isCount = (q: Quantity): boolean => (q.kind === 'count' || q.kind === 'plain') && q.unit === null && Number.isInteger(q.value);
export const isExact = (q: Quantity): boolean => q.hedge === 'exact';

/** People by what befell them: nouns that go with any other noun for people. */
const BEFALLEN = /-person$|^(?:person|people|human|individual|victim|casualty|member|citizen|case|soul|name)$/u;

/** Whether two nouns can count the same things. */
export const kin = (a: string | null, b: string | null): boolean =>
  a === null ||
  b === null ||
  BEFALLEN.test(a) ||
  BEFALLEN.test(b) ||
  kinship({ noun: a, human: false }, { noun: b, human: false }) !== 'apart';

const LENGTHS: ReadonlySet<string> = new Set(['s', 'min', 'h', 'd', 'wk', 'mon', 'yr']);
/** A length of time. */
export const isLength = (q: Quantity): boolean => q.kind === 'measure' && q.unit !== null && LENGTHS.has(q.unit);

/** Whether two figures measure or count the same sort of thing, so that they can be added up. */
export function alike(a: Quantity, b: Quantity): boolean {
  if (isCount(a) && isCount(b)) return kin(a.counted, b.counted);
  if (a.kind === 'plain' || b.kind === 'plain') return !isLength(a) && !isLength(b) && a.kind !== 'percent' && b.kind !== 'percent';
  return a.kind === b.kind && a.unit === b.unit;
}

export const sumOf = (of: readonly Quantity[]): number => Number(of.reduce((n, q) => n + q.value, 0).toPrecision(9));
/** By how much a sum may be off where each of its figures is rounded on its own. */
export const slackOf = (of: readonly Quantity[]): number => Math.sqrt(of.reduce((n, q) => n + rounding(q) ** 2, 0)) * SUM_SLACK;
const SUM_SLACK = 1.15;

/** Figures up to which every choice of them is tried. */
const MOST_CHOICES = 9;

/** Whether some choice of two or more figures adds up to a value. */
export function someMake(of: readonly Quantity[], value: number): boolean {
  let sums: { readonly n: number; readonly sum: number }[] = [{ n: 0, sum: 0 }];
  for (const q of of.slice(0, MOST_CHOICES)) sums = sums.flatMap((s) => [s, { n: s.n + 1, sum: s.sum + q.value }]);
  return sums.some((s) => s.n >= 2 && Math.abs(s.sum - value) < 1e-6 * Math.max(1, Math.abs(value)));
}

export const short = (n: number): string => String(Number(n.toPrecision(6)));
