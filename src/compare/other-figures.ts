import { daysApart, parseDay } from '../calendar.js';
import { tokenAt } from '../context.js';
import { joined, others, standsFor } from '../language/other-figures.js';
import type { Quantity } from '../model.js';
import type { FactAt, Finding } from './finding.js';
import type { CompareInput } from './input.js';

/** Tokens before and after a figure in which it is said what sort of figure it is. */
const BEFORE = 6;
const AFTER = 6;
/** What «two other hospitals» may leave out: those that were just named. */
const FEW_OTHERS = 3;
/** Days between two articles after which a share or a level is another day's. */
const MOVED_ON = 14;
/** Days between two articles in which a share of what is being done grows. */
const GROWS = 2;
/** Tokens between a step and the word that makes it one. */
const STEP_REACH = 2;
/** Bare numbers in a row that are values of what was listed, and no count. */
const VALUES = 3;

/** A figure with the words that stand around it. */
interface Told {
  readonly document: number;
  readonly quantity: Quantity;
  /** Normal forms of the words before it, the nearest last, and after it, as far as its clause goes. */
  readonly before: string;
  readonly after: string;
  readonly sentence: string;
}

/**
 * Findings of which those of two figures that their own words set apart are cleared: what was asked for and what was agreed, others than
 * those just named, the peak, the last time's, minutes left and minutes late.
 */
export function clearOthers(input: CompareInput, findings: readonly Finding[]): Finding[] {
  return findings.map((finding) => {
    const { kind, verdict, scope, sides } = finding;
    if (kind !== 'number' || verdict !== 'contradict' || scope !== 'cross' || sides.length !== 2) return finding;
    const [left, right] = sides.map(({ facts }) => facts.flatMap((fact) => toldAt(input, fact) ?? []));
    let because: string | null = null;
    for (const a of left!)
      for (const b of right!) {
        if (a.document === b.document) continue;
        because = whyApart(input, a, b);
        if (because === null) return finding;
      }
    return because === null ? finding : { ...finding, verdict: 'refine', because };
  });
}

function toldAt(input: CompareInput, { document, start, end, value }: FactAt): Told | null {
  const reading = input.readings[document]!;
  const quantity =
    reading.quantities.find((q) => q.start < end && start < q.end && q.text === value) ??
    reading.quantities.find((q) => q.start < end && start < q.end && q.kind !== 'ordinal');
  if (quantity === undefined) return null;
  const { tokens, sentences } = reading.text;
  const first = tokenAt(tokens, quantity.start);
  let last = first + 1;
  while (last < tokens.length && tokens[last]!.start < quantity.end) last += 1;
  const sentence = sentences[tokens[first]!.sentence]!;
  const words = (from: number, to: number): string =>
    ` ${tokens
      .slice(Math.max(sentence.first, from), Math.min(sentence.last, to))
      .map(({ norm }) => norm)
      .join(' ')} `;
  return {
    document,
    quantity,
    before: words(first - BEFORE, first + 1),
    after: words(last - 1, last + AFTER),
    sentence: words(sentence.first, sentence.last),
  };
}

type Test = (input: CompareInput, a: Told, b: Told) => boolean;

/** One of the two is told so, and the other is not. */
const oneSided =
  (test: (t: Told) => boolean): Test =>
  (_, a, b) =>
    test(a) !== test(b);
const eitherWay =
  (test: Test): Test =>
  (input, a, b) =>
    test(input, a, b) || test(input, b, a);
/** The same, of articles of two days: what will be and what came of it. */
const later =
  (test: Test): Test =>
  (input, a, b) =>
    apartFor(input, a, b, 1) && test(input, a, b);
const onOffer = ({ quantity: { kind } }: Told): boolean => kind === 'money' || kind === 'percent';

/** Why the words of two figures say that they are not of one thing, or not of one time: first match. */
const REASONS: readonly (readonly [because: string, test: Test])[] = [
  [
    'one is what was asked for or offered',
    oneSided((t) => standsFor.asked.test(t.before) || (onOffer(t) && standsFor.offered.test(t.before))),
  ],
  [
    'one is the figure that another is held against',
    oneSided((t) => standsFor.compared.test(t.before) || (t.quantity.kind === 'percent' && standsFor.comparedShare.test(t.before))),
  ],
  ['one is the highest there was', oneSided((t) => standsFor.peak.test(t.before) || standsFor.peak.test(t.after))],
  ['one is of the first time', oneSided((t) => standsFor.firstTime.test(t.sentence))],
  ['one counts those who put their names down', oneSided((t) => standsFor.registered.test(t.before))],
  ['one is what remains', oneSided((t) => standsFor.remaining.test(t.before))],
  ['one is what is to come', later(oneSided((t) => standsFor.coming.test(t.before)))],
  ['one is the final figure', later(oneSided((t) => standsFor.final.test(`${t.before}${t.after}`)))],
  ['one article tells by how much they differ', eitherWay(bridged)],
  ['the two are one figure, written in two ways', eitherWay((_, a, b) => pointed(a, b))],
  ['one leaves out those who are named beside it', eitherWay((_, a, b) => leavesOut(a, b))],
  ['the two measure two things', (_, a, b) => ofAnotherMeasure(a, b)],
  ['one is a value in a row', (input, a, b) => amongValues(input, a) !== amongValues(input, b)],
  ['the figure moves, and the articles are of two days', (input, a, b) => movedOn(input, a, b)],
  ['the figure grows, and the articles are of two days', eitherWay((input, a, b) => grown(input, a, b) || risen(input, a, b))],
];

const whyApart = (input: CompareInput, a: Told, b: Told): string | null => REASONS.find(([, test]) => test(input, a, b))?.[0] ?? null;

/** Whether two articles are known to lie at least so many days apart. */
function apartFor(input: CompareInput, a: Told, b: Told, days: number): boolean {
  const gap = daysApart(input.published[a.document] ?? null, input.published[b.document] ?? null);
  return gap !== null && gap >= days;
}

/** «21,100 at the end of December, 400 fewer than in May»: the sentence tells the step from the other figure. */
function bridged(input: CompareInput, told: Told, other: Told): boolean {
  const { quantities, text } = input.readings[told.document]!;
  const { tokens, sentences } = text;
  const sentence = sentences[tokens[tokenAt(tokens, told.quantity.start)]!.sentence]!;
  const step = Math.abs(told.quantity.value - other.quantity.value);
  const stretch = (from: number, to: number): string =>
    ` ${tokens
      .slice(Math.max(sentence.first, from), Math.min(sentence.last, to))
      .map(({ norm }) => norm)
      .join(' ')} `;
  const isStep = (q: Quantity): boolean => {
    const at = tokenAt(tokens, q.start);
    return standsFor.stepBefore.test(stretch(at - STEP_REACH, at)) || standsFor.stepBehind.test(stretch(at + 1, at + 2 + STEP_REACH));
  };
  return quantities.some(
    (q) =>
      q !== told.quantity && q.kind !== 'ordinal' && q.start >= sentence.start && q.end <= sentence.end && q.value === step && isStep(q),
  );
}

/** «50.000 pound»: the point of another country marks thousands. */
function pointed(small: Told, large: Told): boolean {
  return small.quantity.value * 1000 === large.quantity.value && /(?<![\d.,])\d{1,3}\.\d{3}(?![\d.,])/u.test(small.quantity.text);
}

/** «two other hospitals» beside the one just named are three. */
function leavesOut(less: Told, more: Told): boolean {
  const step = more.quantity.value - less.quantity.value;
  const isOther = (t: Told): boolean =>
    others.test(` ${t.quantity.text.toLowerCase()} `) || others.test(t.before.slice(-24)) || others.test(t.after.slice(0, 32));
  if ((less.quantity.kind !== 'count' && less.quantity.kind !== 'plain') || step <= 0 || step > FEW_OTHERS) return false;
  return (isOther(less) && !isOther(more)) || (step === 1 && joined.test(less.before) && !joined.test(more.before));
}

/** «sixteen minutes late», «with 17 minutes left», «five minutes before». */
function ofAnotherMeasure(a: Told, b: Told): boolean {
  if (a.quantity.kind !== 'measure' || b.quantity.kind !== 'measure') return false;
  const of = (t: Told): string | undefined =>
    (['late', 'left', 'before', 'after'] as const).find(
      (k) => standsFor[k].test(t.after) || (k === 'left' && standsFor.left.test(t.before)),
    );
  const [x, y] = [of(a), of(b)];
  if (x !== undefined && y !== undefined && x !== y) return true;
  // «eleven minutes before the window closed», «twelve minutes to midnight»
  const [p, q] = [a, b].map((t) => standsFor.anchor.exec(t.after)?.groups);
  return p != null && q != null && p.to !== q.to;
}

/** «by the weights 40, 30 and 20»: one of a row of bare numbers. */
function amongValues(input: CompareInput, { document, quantity }: Told): boolean {
  if (quantity.kind !== 'count' && quantity.kind !== 'plain') return false;
  const { text } = input.readings[document]!.document;
  const row = /^(?:\s*(?:,|،|and\b|و)\s*\d+(?![\d.,]*(?:\s*[%٪]|\p{L})))+/iu.exec(text.slice(quantity.end, quantity.end + 60))?.[0] ?? '';
  return /\d$/u.test(text.slice(0, quantity.end)) && (row.match(/\d+/gu)?.length ?? 0) + 1 >= VALUES;
}

/** A share or a stock of articles that lie weeks apart. */
function movedOn(input: CompareInput, a: Told, b: Told): boolean {
  const gap = daysApart(input.published[a.document] ?? null, input.published[b.document] ?? null);
  if (gap === null || gap < MOVED_ON) return false;
  const level = (t: Told): boolean => t.quantity.kind === 'percent' || t.quantity.kind === 'money';
  return level(a) && level(b) && (standsFor.level.test(a.sentence) || standsFor.level.test(b.sentence));
}

/** More of those whom a search still finds, in a later article. */
function risen(input: CompareInput, less: Told, more: Told): boolean {
  if (![less, more].every(({ quantity: { kind } }) => kind === 'count' || kind === 'plain')) return false;
  if (less.quantity.value >= more.quantity.value || ![less, more].every((t) => standsFor.found.test(`${t.before}${t.after}`))) return false;
  const [p, q] = [input.published[less.document] ?? null, input.published[more.document] ?? null];
  return p !== null && q !== null && p.to < q.from;
}

/** A share of what is being counted or done, less in the earlier article. */
function grown(input: CompareInput, less: Told, more: Told): boolean {
  if (less.quantity.kind !== 'percent' || less.quantity.value >= more.quantity.value) return false;
  if (standsFor.partial.test(less.sentence) && !standsFor.partial.test(more.sentence)) return true;
  const [p, q] = [input.published[less.document] ?? null, input.published[more.document] ?? null];
  if (p === null || q === null || parseDay(q.from) - parseDay(p.to) < GROWS) return false;
  const about = (t: Told): string => `${t.sentence}${input.readings[t.document]!.document.title ?? ''} `;
  return standsFor.progress.test(about(less)) || standsFor.progress.test(about(more));
}
