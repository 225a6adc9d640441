/**
 * Day arithmetic without a clock, a locale or the machine's time zone. A *day number* is whole days since 1970-01-01,
 * proleptic Gregorian; weekdays are 1 Monday … 7 Sunday (ISO 8601).
 */

import { addMonths as addMonthsTo } from 'date-fns/addMonths';
import { getISOWeek } from 'date-fns/getISOWeek';
import { getISOWeekYear } from 'date-fns/getISOWeekYear';
import type { DayInterval } from './model.js';

const MS = 86_400_000;

/** A day as date-fns takes it: noon by the machine's clock, which no change of clocks moves to another day. */
function toDate(day: number): Date {
  const { year, month, day: d } = fromDay(day);
  return new Date(year, month - 1, d, 12);
}

export interface YearMonthDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Day number of a Gregorian date; months and days may run over. Howard Hinnant's `days_from_civil`. @example toDay(1970, 1, 2) // 1 */
export function toDay(year: number, month: number, day: number): number {
  const months = year * 12 + month - 1;
  // years that begin in March, so that the leap day is the last
  const m = ((months % 12) + 12) % 12;
  const y = (months - m) / 12 - (m < 2 ? 1 : 0);
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((m + 10) % 12) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

const KNOWN_FROM = -36_525; // 1870
const KNOWN_TO = 73_050; // 2170
const KNOWN: (YearMonthDay | undefined)[] = [];
const KNOWN_ISO: (string | undefined)[] = [];

/** Year, month (1–12) and day of a day number. Howard Hinnant's `civil_from_days`. */
export function fromDay(day: number): YearMonthDay {
  const slot = day - KNOWN_FROM;
  const known = KNOWN[slot];
  if (known !== undefined) return known;
  const z = day + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const out = { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
  if (day >= KNOWN_FROM && day <= KNOWN_TO) KNOWN[slot] = out;
  return out;
}

/** Day number of an ISO date. @example parseDay('1970-01-02') // 1 @throws RangeError if it is no date */
export function parseDay(iso: string): number {
  const match = /^(\d{4})-(\d\d)-(\d\d)/u.exec(iso);
  const day = match === null ? Number.NaN : toDay(Number(match[1]), Number(match[2]), Number(match[3]));
  if (Number.isNaN(day) || isoDay(day) !== match![0]) throw new RangeError(`no date: ${iso}`);
  return day;
}

/** ISO date of a day number of the years 0–9999. @example isoDay(1) // '1970-01-02' */
export function isoDay(day: number): string {
  const slot = day - KNOWN_FROM;
  const known = KNOWN_ISO[slot];
  if (known !== undefined) return known;
  const { year, month, day: d } = fromDay(day);
  const out = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  if (day >= KNOWN_FROM && day <= KNOWN_TO) KNOWN_ISO[slot] = out;
  return out;
}

/** Days from the first to the last of an interval: 0 for a single day. */
export function daysAcross({ from, to }: DayInterval): number {
  return parseDay(to) - parseDay(from);
}

/** Days from the end of one interval to the start of the other, whichever is first: 0 where they meet. */
export function daysBetween(a: DayInterval, b: DayInterval): number {
  return Math.max(0, parseDay(a.from) - parseDay(b.to), parseDay(b.from) - parseDay(a.to));
}

/** `daysBetween` where both are known, else null. */
export function daysApart(a: DayInterval | null, b: DayInterval | null): number | null {
  return a === null || b === null ? null : daysBetween(a, b);
}

/** Weekday of a day number, 1 Monday … 7 Sunday. @example weekdayOf(0) // 4, a Thursday */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Days in a Gregorian month. */
export function monthLength(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** True where the date exists. */
export function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
}

/** A day number some months later or earlier; the day is cut to the length of the month. @example addMonths(toDay(2024, 1, 31), 1) // 29 February */
export function addMonths(day: number, months: number): number {
  const moved = addMonthsTo(toDate(day), months);
  return toDay(moved.getFullYear(), moved.getMonth() + 1, moved.getDate());
}

/** ISO week of a day number. @example isoWeek(toDay(2024, 1, 1)) // '2024-W01' */
export function isoWeek(day: number): string {
  const date = toDate(day);
  return `${getISOWeekYear(date)}-W${String(getISOWeek(date)).padStart(2, '0')}`;
}

export type OtherCalendar = 'hijri' | 'persian';

const FORMATS = new Map<OtherCalendar, Intl.DateTimeFormat>();

/** Date of a day number in another calendar: Umm al-Qura Hijri, or Solar Hijri of Iran (CLDR's tables). */
export function toOther(calendar: OtherCalendar, day: number): YearMonthDay {
  let format = FORMATS.get(calendar);
  if (format === undefined) {
    const id = calendar === 'hijri' ? 'islamic-umalqura' : 'persian';
    format = new Intl.DateTimeFormat(`en-u-ca-${id}-nu-latn`, { timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric' });
    FORMATS.set(calendar, format);
  }
  const out = { year: 0, month: 0, day: 0 };
  for (const part of format.formatToParts(new Date(day * MS))) {
    if (part.type === 'year' || part.type === 'month' || part.type === 'day') out[part.type] = Number.parseInt(part.value, 10);
  }
  return out;
}

const MONTH_STARTS = new Map<string, number>();

/** Day number of the first of a month of another calendar. Estimated, then corrected by CLDR's tables. */
export function monthStart(calendar: OtherCalendar, year: number, month: number): number {
  if (month > 12) return monthStart(calendar, year + 1, month - 12);
  const key = `${calendar}${year}-${month}`;
  const known = MONTH_STARTS.get(key);
  if (known !== undefined) return known;
  let day =
    calendar === 'hijri'
      ? Math.round((year - 1) * 354.367_07 + (month - 1) * 29.5306 - 492_148)
      : Math.round((year - 1348) * 365.2422 - 285 + (month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30));
  for (let tries = 0; tries < 12; tries += 1) {
    const at = toOther(calendar, day);
    const months = (year - at.year) * 12 + month - at.month;
    if (months === 0) {
      day -= at.day - 1;
      break;
    }
    day += months > 0 ? (months - 1) * 29 + (31 - at.day) : months * 29 - at.day + 1;
    if (months === 1 && toOther(calendar, day).month === at.month) day += 1;
  }
  MONTH_STARTS.set(key, day);
  return day;
}

/** Minutes that summer time adds on a day, for the zones whose rule is known. @returns null where the rule is not known */
export function summerMinutes(rule: 'eu' | 'us' | 'unsure' | undefined, day: number): number | null {
  if (rule === undefined) return 0;
  if (rule === 'unsure') return null;
  const { year } = fromDay(day);
  const lastSunday = (month: number) => {
    const end = toDay(year, month, monthLength(year, month));
    return end - (weekdayOf(end) % 7);
  };
  const nthSunday = (month: number, n: number) => {
    const first = toDay(year, month, 1);
    return first + ((7 - weekdayOf(first)) % 7) + (n - 1) * 7;
  };
  const [from, to] = rule === 'eu' ? [lastSunday(3), lastSunday(10)] : [nthSunday(3, 2), nthSunday(11, 1)];
  return day >= from && day < to ? 60 : 0;
}
