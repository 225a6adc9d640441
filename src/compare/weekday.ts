import { daysBetween, isDate, isoDay, monthStart, parseDay, toDay, toOther, weekdayOf } from '../calendar.js';
import { fold } from '../language/tokens.js';
import type { DayInterval, Span, Timex } from '../model.js';

export interface WrongWeekday {
  readonly stated: number;
  readonly actual: number;
  /** ISO day. */
  readonly date: string;
  readonly weekday: Span;
  readonly rest: Span;
}

/**
 * A weekday that its own date does not fall on. Where the year is not stated it is the article's: every day of the
 * interval in which it was published, and the year before and after it, must disagree.
 * @param isWeekday whether a folded word names a weekday, with or without the article
 * @returns null where they agree, or where too little is said
 */
export function weekdayOfDate(timex: Timex, published: DayInterval | null, isWeekday: (folded: string) => boolean): WrongWeekday | null {
  const r = timex.reading;
  if (r.kind !== 'calendar' || r.weekday === undefined || r.day === undefined || r.month === undefined) return null;
  if (r.calendar !== undefined && r.calendar !== 'gregorian') return null;
  let years: number[];
  if (r.year !== undefined) years = [r.year];
  else {
    if (published === null || parseDay(published.to) - parseDay(published.from) > 45) return null;
    const from = Number(published.from.slice(0, 4));
    const to = Number(published.to.slice(0, 4));
    // the occurrence nearest to publication
    const middle = (parseDay(published.from) + parseDay(published.to)) / 2;
    years = [...new Set([from - 1, from, to, to + 1])]
      .filter((y) => isDate(y, r.month!, r.day!))
      .sort((a, b) => Math.abs(toDay(a, r.month!, r.day!) - middle) - Math.abs(toDay(b, r.month!, r.day!) - middle))
      .slice(0, 1);
  }
  const year = years[0];
  if (year === undefined || !isDate(year, r.month, r.day)) return null;
  const day = toDay(year, r.month, r.day);
  const actual = weekdayOf(day);
  if (actual === r.weekday) return null;
  // day and month in figures, without a year: papers that live by the Hijri calendar may mean that one
  if (r.year === undefined && r.month <= 12 && /\p{Nd}\s*[/-]\s*\p{Nd}/u.test(timex.text)) {
    const { year: hijri } = toOther('hijri', day);
    for (const y of [hijri - 1, hijri, hijri + 1]) {
      const start = monthStart('hijri', y, r.month);
      if ([-1, 0, 1].some((shift) => weekdayOf(start + r.day! - 1 + shift) === r.weekday)) return null;
    }
  }
  // the weekday's own word, and the rest after it
  const words = [...timex.text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)];
  const named = words.find((w) => isWeekday(fold(w[0]))) ?? words[0];
  if (named === undefined) return null;
  const cut = named.index + named[0].length;
  const rest = cut + (/^[\s،,(]*/u.exec(timex.text.slice(cut))?.[0].length ?? 0);
  return {
    stated: r.weekday,
    actual,
    date: isoDay(day),
    weekday: { start: timex.start + named.index, end: timex.start + cut },
    rest: rest < timex.text.length ? { start: timex.start + rest, end: timex.end } : { start: timex.start, end: timex.start + named.index },
  };
}

/** Days around publication in which a weekday or a day of the month by itself is looked for. */
const NEAR = 8;

/**
 * Whether two time expressions can mean one day although they were resolved to two: the weekday that one names is the day of the
 * other («today, Saturday» in a paper of Sunday, «on Saturday»), or both give one day of the month and only one says of which.
 * @param a with its days
 * @param aPublished when its article was published; null where unknown
 */
export function mayMeanOneDay(a: Timex, aPublished: DayInterval | null, b: Timex, bPublished: DayInterval | null): boolean {
  const near = [aPublished, bPublished].every(
    (p, n) => p === null || [a, b][n]!.interval === undefined || daysBetween(p, [a, b][n]!.interval!) <= NEAR,
  );
  const fields = (t: Timex) => (t.reading.kind === 'calendar' ? t.reading : null);
  const [p, q] = [fields(a), fields(b)];
  const exact = (r: typeof p): boolean => r?.day !== undefined && r.month !== undefined;
  if (p?.day !== undefined && p.day === q?.day && (p.weekday === undefined || q.weekday === undefined || p.weekday === q.weekday))
    return !exact(p) || !exact(q) || p.calendar !== q.calendar;
  const names = (r: typeof p, t: Timex): boolean => {
    if (r?.weekday === undefined || r.day !== undefined || t.interval === undefined || t.interval.from !== t.interval.to) return false;
    return weekdayOf(parseDay(t.interval.from)) === r.weekday;
  };
  if (p?.weekday !== undefined && p.day === undefined && p.weekday === q?.weekday && q.day === undefined) return near;
  return near && (names(p, b) || names(q, a));
}
