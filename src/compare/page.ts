import { tokenAt } from '../context.js';
import { ONE_CLOCK, TRAVEL } from '../language/sum-cues.js';
import type { Sentence } from '../language/tokens.js';
import type { DayInterval, Quantity, Span, Timex } from '../model.js';
import type { Reading } from '../reading.js';
import { clip, type Finding } from './finding.js';
import type { CompareInput } from './input.js';

/** One article and what its checks ask of it. */
export interface Page {
  readonly input: CompareInput;
  readonly document: number;
  readonly reading: Reading;
  /** The year it was written in, or null where the days do not tell. */
  readonly year: number | null;
  readonly sentenceOf: (at: Span) => Sentence;
  /** Folded words of the sentence before and after a place, single spaces between them. */
  readonly before: (at: Span, reach?: number) => string;
  readonly after: (at: Span, reach?: number) => string;
  readonly wordsOf: (sentence: Sentence) => string;
  readonly inside: (sentence: Sentence) => readonly Quantity[];
}

/** Words beside a figure that its cue is looked for in. */
const REACH = 6;

/** What the checks of one article's arithmetic are given of it. */
export function pageOf(input: CompareInput, document: number): Page {
  const reading = input.readings[document]!;
  const { tokens, sentences } = reading.text;
  const sentenceOf = (at: Span): Sentence => sentences[tokens[Math.min(tokenAt(tokens, at.start), tokens.length - 1)]!.sentence]!;
  const join = (from: number, to: number): string =>
    tokens
      .slice(from, to)
      .filter((t) => t.kind !== 'punctuation')
      .map((t) => t.norm)
      .join(' ');
  const published = input.published[document] ?? yearOfStory(input, document);
  const [from, to] = published === null ? [null, null] : [Number(published.from.slice(0, 4)), Number(published.to.slice(0, 4))];
  return {
    input,
    document,
    reading,
    year: from !== null && from === to ? from : null,
    sentenceOf,
    before: (at, reach = REACH) => {
      const k = tokenAt(tokens, at.start);
      return join(Math.max(sentenceOf(at).first, k - reach), k);
    },
    after: (at, reach = REACH) => {
      const k = tokenAt(tokens, at.end - 1) + 1;
      return join(k, Math.min(sentenceOf(at).last, k + reach));
    },
    wordsOf: (sentence) => join(sentence.first, sentence.last),
    inside: (sentence) => reading.quantities.filter((q) => q.start >= sentence.start && q.end <= sentence.end),
  };
}

/** The days of the other articles of its story, where they are all of one year. */
function yearOfStory(input: CompareInput, document: number): DayInterval | null {
  const others = input.published.filter((p, d) => p !== null && input.stories[d] === input.stories[document]) as DayInterval[];
  const years = new Set(others.flatMap(({ from, to }) => [from.slice(0, 4), to.slice(0, 4)]));
  return years.size === 1 ? others[0]! : null;
}

/** Figures of one article that do not go together. */
export function disagree(page: Page, because: string, sides: readonly { readonly value: string; readonly at: readonly Span[] }[]): Finding {
  return {
    kind: 'number',
    property: 'arithmetic',
    scope: 'within',
    verdict: 'contradict',
    sides: sides.map(({ value, at }) => ({
      value,
      facts: at.map((span) => ({ document: page.document, ...clip(span), value: page.reading.document.text.slice(span.start, span.end) })),
    })),
    because,
    confidence: 0.7,
  };
}

/** Minutes by which the clocks of two towns differ, or a multiple of them. */
const ZONE_STEP = 30;

/** Whether a length may miss two clock times because they are those of two towns. */
export const clocksMayDiffer = (words: string, off: number): boolean =>
  !ONE_CLOCK.test(words) && (TRAVEL.test(words) || /(?:^| )(?:local|محلي\p{L}*|المحلي\p{L}*)(?= |$)/u.test(words)) && off % ZONE_STEP === 0;

export const exact = (q: Quantity): boolean => q.hedge === 'exact' && Number.isInteger(q.value);
export const countLike = (q: Quantity): boolean => (q.kind === 'count' || q.kind === 'plain') && q.unit === null && exact(q);
export const yearOf = (t: Timex): number | null => (t.reading.kind === 'calendar' && t.reading.year !== undefined ? t.reading.year : null);
export const cover = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

/** Words between two figures. */
export const between = (page: Page, a: Quantity, b: Quantity): string =>
  page.after(a, Math.max(0, tokenAt(page.reading.text.tokens, b.start) - tokenAt(page.reading.text.tokens, a.end - 1) - 1));
