/**
 * Day arithmetic without a clock, a locale or the machine's time zone. A *day number* is whole days since 1970-01-01,
 * proleptic Gregorian; weekdays are 1 Monday … 7 Sunday (ISO 8601).
 */

const MS = 86_400_000;

export interface YearMonthDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Day number of a Gregorian date. @example toDay(1970, 1, 2) // 1 */
export function toDay(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MS);
}

/** Year, month (1–12) and day of a day number. */
export function fromDay(day: number): YearMonthDay {
  const date = new Date(day * MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Day number of an ISO date. @example parseDay('1970-01-02') // 1 @throws RangeError if it is no date */
export function parseDay(iso: string): number {
  const match = /^(-?\d{4,6})-(\d\d)-(\d\d)/u.exec(iso);
  const day = match === null ? Number.NaN : toDay(Number(match[1]), Number(match[2]), Number(match[3]));
  if (Number.isNaN(day) || isoDay(day) !== match![0]) throw new RangeError(`no date: ${iso}`);
  return day;
}

/** ISO date of a day number. @example isoDay(1) // '1970-01-02' */
export function isoDay(day: number): string {
  return new Date(day * MS).toISOString().slice(0, -14);
}

/** Weekday of a day number, 1 Monday … 7 Sunday. @example weekdayOf(0) // 4, a Thursday */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Days in a Gregorian month. */
export function monthLength(year: number, month: number): number {
  return toDay(year, month + 1, 1) - toDay(year, month, 1);
}

/** True where the date exists. */
export function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
}

/** A day number some months later or earlier; the day is cut to the length of the month. @example addMonths(toDay(2024, 1, 31), 1) // 29 February */
export function addMonths(day: number, months: number): number {
  const { year, month, day: d } = fromDay(day);
  const total = year * 12 + month - 1 + months;
  const y = Math.floor(total / 12);
  const m = total - y * 12 + 1;
  return toDay(y, m, Math.min(d, monthLength(y, m)));
}

/** ISO week of a day number. @example isoWeek(toDay(2024, 1, 1)) // '2024-W01' */
export function isoWeek(day: number): string {
  const thursday = day - weekdayOf(day) + 4;
  const { year } = fromDay(thursday);
  const week = Math.floor((thursday - toDay(year, 1, 1)) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
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
