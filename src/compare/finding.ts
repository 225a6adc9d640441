import { daysBetween } from '../calendar.js';
import type { ConflictKind, DayInterval, Span, Verdict } from '../model.js';

/** Where one document says something, and what it was read as. */
export interface FactAt extends Span {
  readonly document: number;
  readonly value: string;
}

/** One side of a comparison: everybody who says the same. */
export interface FindingSide {
  readonly value: string;
  readonly facts: readonly FactAt[];
}

/** What a comparator found about one property of one happening. */
export interface Finding {
  readonly kind: ConflictKind;
  readonly property: string;
  readonly scope: 'cross' | 'within';
  readonly verdict: Exclude<Verdict, 'incomparable'>;
  readonly sides: readonly FindingSide[];
  /** One sentence for an editor. */
  readonly because: string;
  /** 0–1: how sure that both sides speak of one thing and exclude each other. */
  readonly confidence: number;
}

/** One step of a comparison: the first that applies decides. */
export interface Level<T> {
  readonly verdict: Verdict;
  readonly when: (a: T, b: T) => boolean;
  readonly because: string;
}

/** A day that was set, or on which it was held, in an article of a day. */
interface Scheduled {
  readonly planned: boolean;
  readonly published: DayInterval | null;
}

/** Set for one day and held on another, as a later report tells. */
export const heldLater: Level<Scheduled> = {
  verdict: 'update',
  when: (a, b) =>
    a.planned !== b.planned &&
    a.published !== null &&
    b.published !== null &&
    (a.planned ? a.published.from < b.published.from : b.published.from < a.published.from),
  because: 'planned for one day, and by a later report held on another',
};

/** A happening with the day that is told of it. */
interface OnDay {
  readonly when: DayInterval | null;
  /** 1 Monday … 7 Sunday. */
  readonly weekday: number | null;
}

/** Two happenings on days more than a day apart, or on two weekdays: a report of the night after may give the next day. */
export const ofTwoDays: Level<OnDay> = {
  verdict: 'incomparable',
  when: (a, b) =>
    (a.when !== null && b.when !== null && daysBetween(a.when, b.when) > 1) ||
    (a.weekday !== null && b.weekday !== null && a.weekday !== b.weekday),
  because: 'of different days',
};

/** What two articles tell of one place, each side with all who say so, as a contradiction. */
export function ofTwoPlaces(sides: readonly FindingSide[], because: string): Finding {
  return { kind: 'place', property: 'place', scope: 'cross', verdict: 'contradict', sides, because, confidence: 0.75 };
}

/** Runs ordered levels; the last must apply to everything. */
export function judge<T>(levels: readonly Level<T>[], a: T, b: T): { readonly verdict: Verdict; readonly because: string } {
  for (const level of levels) if (level.when(a, b)) return { verdict: level.verdict, because: level.because };
  return { verdict: 'incomparable', because: 'nothing was said that could be compared' };
}

/** Characters that a piece of evidence may have. */
export const MAX_EVIDENCE = 240;

/** A span cut to the length that evidence may have, keeping its start. */
export function clip(span: Span): Span {
  return span.end - span.start <= MAX_EVIDENCE
    ? { start: span.start, end: span.end }
    : { start: span.start, end: span.start + MAX_EVIDENCE };
}
