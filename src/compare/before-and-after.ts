import { daysApart } from '../calendar.js';
import { tokenAt } from '../context.js';
import { push } from '../groups.js';
import type { Quantity, Span } from '../model.js';
import { clip, type Finding } from './finding.js';
import { normsOf } from './flat.js';
import type { CompareInput } from './input.js';
import { compareQuantities } from './numbers.js';
import { sameStanding, standingOf } from './standing.js';

/** What was one figure and became another: «from 70 to 90 days», «14 weeks, up from ten». */
interface Change extends Span {
  readonly document: number;
  readonly sentence: number;
  readonly before: Quantity;
  readonly after: Quantity;
  readonly moved: 'down' | 'up';
}

/** Tokens between the two figures of a change. */
const REACH = 9;
/** Times by which one end exceeds the other where a word like «million» stands with one only. */
const MOST = 20;
/** Figures that anything may rise from. */
const SMALL = 5;
/** Weight of what two sentences have in common if they tell one change. */
const ALIKE = 8;
/** Days between two articles after which they tell of two changes. */
const ONE_DECISION = 45;
const CONCEPTS = {
  up: new Set(['rise', 'increase', 'grow', 'extend']),
  down: new Set(['fall', 'decrease', 'shrink']),
} as const;
const TO = /^(?:to|الي)$/u;
const FROM = /^(?:from|من)$/u;
/** Between the figure after and the one before that it is told against. */
const INSTEAD = / (?:from|instead of|in place of|rather than|[وف]?(?:بعدما|بعد ان) كانت?|بدلا من|عوضا عن|عوض|بدل) (?:the )?$/u;

/**
 * Changes that two articles of a story tell with one end alike and the other not: who agree on what it was before speak of one change,
 * and what it became is one figure.
 */
export function compareChanges(input: CompareInput): Finding[] {
  const byStory = new Map<number, Change[]>();
  input.readings.forEach((_, document) => {
    for (const change of changesOf(input, document)) push(byStory, input.stories[document]!, change);
  });
  const out: Finding[] = [];
  const told = new Set<Quantity>();
  for (const changes of byStory.values())
    for (const [n, a] of changes.entries())
      for (const b of changes.slice(n + 1)) {
        const end = a.document === b.document || a.moved !== b.moved ? null : contested(input, a, b);
        if (end === null || told.has(a[end]) || told.has(b[end])) continue;
        told.add(a[end]).add(b[end]);
        const side = (c: Change) => ({
          value: c[end].text,
          facts: [c, ...changes.filter((d) => d !== c && alike(c, d))].map((d) => ({
            document: d.document,
            ...clip(d),
            value: d[end].text,
          })),
        });
        out.push({
          kind: 'number',
          property: end === 'after' ? 'what it was changed to' : 'what it was before the change',
          scope: 'cross',
          verdict: 'contradict',
          sides: [side(a), side(b)],
          because:
            end === 'after'
              ? `both tell of a change from «${a.before.text}», one to «${a.after.text}» and one to «${b.after.text}»`
              : `both tell of a change to «${a.after.text}», one from «${a.before.text}» and one from «${b.before.text}»`,
          confidence: 0.75,
        });
      }
  return out;
}

/** Whether two changes have both ends alike. */
const alike = (a: Change, b: Change): boolean =>
  (['before', 'after'] as const).every((end) => a[end].unit === b[end].unit && compareQuantities(a[end], b[end]).verdict === 'agree');

/** Which end of one change two articles tell differently; null where they do not, or where there may be two changes. */
function contested(input: CompareInput, a: Change, b: Change): 'before' | 'after' | null {
  const verdicts = { before: compareQuantities(a.before, b.before).verdict, after: compareQuantities(a.after, b.after).verdict };
  const end = verdicts.before === 'contradict' ? 'before' : 'after';
  const shared = end === 'before' ? 'after' : 'before';
  if (verdicts[end] !== 'contradict' || verdicts[shared] !== 'agree') return null;
  if (a[shared].unit !== b[shared].unit || a[shared].value < SMALL) return null;
  const gap = daysApart(input.published[a.document] ?? null, input.published[b.document] ?? null);
  if (gap !== null && gap > ONE_DECISION) return null;
  if (knows(input, a.document, b[end]) || knows(input, b.document, a[end])) return null;
  // what is changed is often a limit, and only one of the ends stands beside the word
  const [x, y] = [a, b].map(({ document, after }) => {
    const at = tokenAt(input.readings[document]!.text.tokens, after.start);
    return new Set([...standingOf(input, { document, quantity: after, at })].filter((s) => s !== 'limit'));
  });
  if (!sameStanding(x!, y!)) return null;
  return input.passages.ofSentences([a.document, a.sentence], [b.document, b.sentence]).sum >= ALIKE ? end : null;
}

/** Whether an article has a figure too, whatever it is of. */
const knows = (input: CompareInput, document: number, figure: Quantity): boolean =>
  input.readings[document]!.quantities.some(
    (q) => (q.unit === figure.unit || q.kind === 'plain') && compareQuantities(likeOf(q, figure), figure).verdict === 'agree',
  );

/** A bare number as it is read beside one that says of what: «from 50 to 30 kilometres». */
const likeOf = (q: Quantity, beside: Quantity): Quantity =>
  q.kind === 'plain' && q.unit === null ? { ...q, kind: beside.kind, unit: beside.unit, counted: beside.counted } : q;

/** The changes that an article tells, in words that say which way it went. */
function changesOf(input: CompareInput, document: number): Change[] {
  const { quantities, text } = input.readings[document]!;
  const { tokens } = text;
  const exact = quantities.filter((q) => q.hedge === 'exact' && q.kind !== 'ordinal' && q.kind !== 'score' && q.unit !== 'no');
  return exact.flatMap((first, n): Change[] => {
    const second = exact[n + 1];
    if (second === undefined) return [];
    const [one, other] = [likeOf(first, second), likeOf(second, first)];
    if (one.unit !== other.unit || one.kind !== other.kind) return [];
    const [from, to] = [tokenAt(tokens, first.start), tokenAt(tokens, second.start)];
    const sentence = tokens[from]?.sentence;
    if (sentence === undefined || tokens[to]?.sentence !== sentence || to - from > REACH) return [];
    const between = normsOf(tokens.slice(from, to).filter((t) => t.start >= first.end));
    const [before, after] = FROM.test(tokens[from - 1]?.norm ?? '')
      ? TO.test(tokens[to - 1]?.norm ?? '')
        ? [one, other]
        : []
      : INSTEAD.test(between)
        ? [other, one]
        : [];
    if (before === undefined || after === undefined || before.value === after.value) return [];
    if (Math.max(before.value, after.value) > MOST * Math.min(before.value, after.value)) return [];
    const moved = after.value > before.value ? 'up' : 'down';
    const { first: start, last: end } = text.sentences[sentence]!;
    const says = (way: 'down' | 'up') =>
      tokens.slice(start, end).some((t) => t.analyses.some(({ sense }) => sense.concept !== null && CONCEPTS[way].has(sense.concept)));
    if (!says(moved)) return [];
    return [{ document, sentence, before, after, moved, start: first.start, end: second.end }];
  });
}
