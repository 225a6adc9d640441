import { isDate, isoDay, parseDay, toDay, weekdayOf } from '../calendar.js';
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
 * @returns null where they agree, or where too little is said
 */
export function weekdayOfDate(timex: Timex, published: DayInterval | null): WrongWeekday | null {
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
  // the weekday is the first word that is no «يوم», the date begins at the first digit or ordinal after it
  const cut = /^(\P{L}*(?:\p{L}+\s+)?\p{L}+)[\s،,(]+(?=\P{L}*\p{Nd}|\p{L})/u.exec(timex.text);
  const digits = timex.text.search(/\p{Nd}/u);
  const split = digits > 0 ? digits : (cut?.[0].length ?? Math.floor(timex.text.length / 2));
  const head = timex.text.slice(0, split).trimEnd();
  return {
    stated: r.weekday,
    actual,
    date: isoDay(day),
    weekday: { start: timex.start, end: timex.start + head.length },
    rest: { start: timex.start + split, end: timex.end },
  };
}
