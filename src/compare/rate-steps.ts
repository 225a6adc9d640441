import { daysApart } from '../calendar.js';
import { tokenAt } from '../context.js';
import { push } from '../groups.js';
import { rateMoved, rateNotSet, rateToldOf } from '../language/rate-words.js';
import type { Token } from '../language/tokens.js';
import type { Quantity, Span } from '../model.js';
import { clip, type Finding } from './finding.js';
import { normsOf } from './flat.js';
import type { CompareInput } from './input.js';

/** A rate that somebody sets goes up or down by so many percentage points. */
interface Step extends Span {
  readonly document: number;
  readonly points: number;
  readonly rate: string;
  readonly moved: 'down' | 'up' | null;
  readonly text: string;
}

/** Tokens between the rate before and the rate after. */
const FROM_TO = 6;
/** Points that a step has at most. */
const MOST = 30;
/** Words of a sentence that the one behind it explains: «A quarter of a point. That is all that …». */
const ELLIPTIC = 7;
/** Days between two articles after which they tell of two decisions. */
const ONE_DECISION = 21;
const CLOSE_ENOUGH = 0.011;
const FROM = /^(?:from|من)$/u;
const TO = /^(?:to|الي|ل)$/u;

/**
 * By how much a rate was cut or raised: told in points of a per cent, in basis points, or by the rate before and after. Where each article
 * of a story knows of one such step and the two are not the same, they disagree.
 */
export function compareRateSteps(input: CompareInput): Finding[] {
  const groups = new Map<string, Step[]>();
  input.readings.forEach((_, document) => {
    for (const step of stepsOf(input, document)) push(groups, `${input.stories[document]}:${step.rate}`, step);
  });
  return [...groups.values()].flatMap((steps) => {
    const own = new Map<number, Step[]>();
    for (const step of steps) push(own, step.document, step);
    // an article that knows of two steps tells of two decisions, or of two places
    const single = [...own.values()].filter((list) => list.every((s) => same(s, list[0]!)));
    const sides: Step[][] = [];
    for (const step of single.flat()) {
      const side = sides.find((list) => same(list[0]!, step));
      if (side === undefined) sides.push([step]);
      else side.push(step);
    }
    const [a, b, ...others] = sides;
    if (a === undefined || b === undefined || others.length > 0) return [];
    if (a[0]!.moved !== null && b[0]!.moved !== null && a[0]!.moved !== b[0]!.moved) return [];
    const near = a.some((x) =>
      b.some((y) => (daysApart(input.published[x.document] ?? null, input.published[y.document] ?? null) ?? 0) <= ONE_DECISION),
    );
    if (!near) return [];
    const side = (list: readonly Step[]) => ({
      value: list[0]!.text,
      facts: list.map((s) => ({ document: s.document, ...clip(s), value: s.text })),
    });
    return [
      {
        kind: 'number',
        property: 'by how much the rate was changed',
        scope: 'cross',
        verdict: 'contradict',
        sides: [side(a), side(b)],
        because: `one rate was changed by ${points(a[0]!)} points, or by ${points(b[0]!)}`,
        confidence: 0.72,
      } satisfies Finding,
    ];
  });
}

const same = (a: Step, b: Step): boolean => Math.abs(a.points - b.points) < CLOSE_ENOUGH;
const points = (s: Step): string => String(Number(s.points.toFixed(3)));

/** The steps that an article tells as done. */
function stepsOf(input: CompareInput, document: number): Step[] {
  const { quantities, text } = input.readings[document]!;
  const { tokens, sentences } = text;
  const percents = quantities.filter((q) => q.kind === 'percent' && q.hedge === 'exact');
  return percents.flatMap((q, n): Step[] => {
    const at = tokenAt(tokens, q.start);
    const sentence = sentences[tokens[at]?.sentence ?? -1];
    if (sentence === undefined) return [];
    const step = q.unit === '%' ? fromTo(tokens, q, percents[n + 1]) : { points: q.unit === 'bp' ? q.value / 100 : q.value, end: q.end };
    if (step === null || !(step.points > 0) || step.points > MOST) return [];
    const short = sentence.last - sentence.first <= ELLIPTIC;
    const last = short ? (sentences[sentence.index + 1]?.last ?? sentence.last) : sentence.last;
    const words = normsOf(tokens.slice(sentence.first, last));
    const moved = rateMoved(words);
    // «they took a quarter of a point off it»
    const rate = rateToldOf(words) ?? rateToldOf(normsOf(tokens.slice(sentences[sentence.index - 1]?.first ?? sentence.first, last)));
    if (rate === null || moved === null || rateNotSet(words)) return [];
    return [{ document, start: q.start, end: step.end, points: step.points, rate, moved, text: text.text.slice(q.start, step.end) }];
  });
}

/** «from 8 per cent to 7.5»: the points between, and where it ends. */
function fromTo(tokens: readonly Token[], q: Quantity, next: Quantity | undefined) {
  if (next === undefined || next.unit !== '%') return null;
  const [first, second] = [tokenAt(tokens, q.start), tokenAt(tokens, next.start)];
  if (second - first > FROM_TO || tokens[first]!.sentence !== tokens[second]!.sentence) return null;
  const [before, between] = [tokens[first - 1]?.norm ?? '', tokens[second - 1]?.norm ?? ''];
  if (!FROM.test(before) || !TO.test(between)) return null;
  return { points: Math.abs(next.value - q.value), end: next.end };
}
