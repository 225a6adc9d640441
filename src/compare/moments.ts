import { addMonths, daysAcross, fromDay, isoDay, monthLength, parseDay, toDay, weekdayOf } from '../calendar.js';
import type { ClockFields, DayInterval, Timex } from '../model.js';
import { timeOfDayUtc } from '../timex.js';

/**
 * What a time tells of a happening: the days it can mean, narrowed by a weekday or a day of the year where the week or the year is not
 * known, and the hour.
 */
export interface Moment {
  /** Null where nothing bounds it. */
  readonly days: DayInterval | null;
  readonly weekday: number | null;
  /** Days of the year, counted in a common one; where the year is not known. */
  readonly season: { readonly from: number; readonly to: number } | null;
  readonly grain: 'day' | 'month' | 'year';
  /** A day only through the day of writing. */
  readonly deictic: boolean;
  /** Reaches into the next day: a night, or an hour that another zone has on another day. */
  readonly loose: boolean;
  /** One night, told as such: its days are the one that it begins on and the next. */
  readonly night: boolean;
  readonly clock: Clock | null;
}

/** An hour as stated, with what its words leave open; minutes of a day, or in UTC where a zone is known. */
export interface Clock {
  /** Several where nothing tells morning from evening, or summer from winter time. */
  readonly spans: readonly { readonly from: number; readonly to: number }[];
  readonly utc: boolean;
  /** «local time», said. */
  readonly local: boolean;
}

const MINUTES_A_DAY = 1440;
/** Minutes by which «about» and «shortly after» may be off. */
const ROUGHLY = 25;
/** Minutes from which two hours are two. */
const HOURS_APART = 25;
/** Days of an interval up to which each is looked at. */
const LONGEST = 1200;
/** A year without a leap day. */
const COMMON_YEAR = 2001;
/** Hours of the day that another zone has on another day. */
const EARLY_HOUR = 5;
const LATE_HOUR = 21;

/** The days of the common year from one date to another. */
export const seasonOf = (month: number, day: number | null, lastDay: number | null = day): Moment['season'] => ({
  from: toDay(COMMON_YEAR, month, day ?? 1),
  to: toDay(COMMON_YEAR, month, lastDay ?? monthLength(COMMON_YEAR, month)),
});

/** The minutes that a clock time can mean; null where none is stated. */
export function clockOf(timex: Timex, minutesEast: number | null, rough: boolean): Clock | null {
  const r = timex.reading;
  if ((r.kind !== 'calendar' && r.kind !== 'offset') || r.hour === undefined) return null;
  const slack = rough || timex.mod === 'APPROX' ? ROUGHLY : 0;
  const zone = r.zone ?? minutesEast ?? 0;
  const spans = timeOfDayUtc(timex, timex.interval?.to ?? `${COMMON_YEAR}-01-15`, zone).map(({ from }) => {
    const at = ((from % MINUTES_A_DAY) + MINUTES_A_DAY) % MINUTES_A_DAY;
    return { from: at - slack, to: at + slack };
  });
  return spans.length === 0 ? null : { spans, utc: r.zone !== undefined || minutesEast !== null, local: r.local === true };
}

/** Whether an hour may belong to the day before or after where clocks differ. */
export const nearMidnight = (r: ClockFields): boolean =>
  r.part === 'NI' || (r.hour !== undefined && (r.hour < EARLY_HOUR || r.hour >= LATE_HOUR || r.zone !== undefined));

/** Whether two hours of one day exclude each other. */
export function clocksExclude(a: Clock, b: Clock): boolean {
  if (a.utc !== b.utc) return false;
  const turns = a.utc ? [-MINUTES_A_DAY, 0, MINUTES_A_DAY] : [0];
  return a.spans.every((x) =>
    b.spans.every((y) => turns.every((turn) => Math.max(x.from - y.to - turn, y.from + turn - x.to) >= HOURS_APART)),
  );
}

const common = (day: number): number => {
  const { month, day: d } = fromDay(day);
  return toDay(COMMON_YEAR, month, Math.min(d, monthLength(COMMON_YEAR, month)));
};

/** Whether a moment can lie on a day. */
function allows(moment: Moment, day: number): boolean {
  const on = (d: number): boolean => {
    if (moment.days !== null && (d < parseDay(moment.days.from) || d > parseDay(moment.days.to))) return false;
    if (moment.weekday !== null && weekdayOf(d) !== moment.weekday) return false;
    const { season } = moment;
    return season === null || (common(d) >= season.from && common(d) <= season.to);
  };
  return on(day) || (moment.loose && (on(day - 1) || on(day + 1)));
}

/** Minutes of a day in which no night is. */
const MORNING = 7 * 60;
const NIGHTFALL = 18 * 60;

const byDay = ({ clock, night }: Moment): boolean =>
  !night && clock?.spans.every(({ from, to }) => from >= MORNING && to <= NIGHTFALL) === true;

/** A night without the morning after it. */
const evening = (m: Moment): Moment =>
  m.days === null
    ? { ...m, loose: false }
    : { ...m, loose: false, days: daysAcross(m.days) === 2 ? { from: m.days.from, to: m.days.from } : m.days };

/** Whether two moments have no day in common, as far as their days are known. */
export function daysExclude(first: Moment, second: Moment): boolean {
  const a = first.night && byDay(second) ? evening(first) : first;
  const b = second.night && byDay(first) ? evening(second) : second;
  const known = [a, b].filter((m) => m.days !== null);
  if (known.length === 0) {
    if (a.weekday !== null && b.weekday !== null) return weekdaysApart(a.weekday, b.weekday) > (a.loose || b.loose ? 1 : 0);
    if (a.season === null || b.season === null) return false;
    const slack = a.loose || b.loose ? 1 : 0;
    return a.season.from - b.season.to > slack || b.season.from - a.season.to > slack;
  }
  const narrow = known.sort((x, y) => daysAcross(x.days!) - daysAcross(y.days!))[0]!;
  const other = narrow === a ? b : a;
  if (daysAcross(narrow.days!) > LONGEST) return other.days !== null && apart(narrow.days!, other.days) > 0;
  for (let day = parseDay(narrow.days!.from) - 1; day <= parseDay(narrow.days!.to) + 1; day += 1)
    if (allows(narrow, day) && allows(other, day)) return false;
  return true;
}

const weekdaysApart = (a: number, b: number): number => Math.min((a - b + 7) % 7, (b - a + 7) % 7);
const apart = (a: DayInterval, b: DayInterval): number => Math.max(parseDay(a.from) - parseDay(b.to), parseDay(b.from) - parseDay(a.to));

/** Days between two moments, where both have days that are known. */
export function daysFrom(a: Moment, b: Moment): number | null {
  return a.days === null || b.days === null ? null : Math.max(0, apart(a.days, b.days));
}

const UNIT_DAYS: Readonly<Record<string, number>> = { D: 1, W: 7 };

/** A length of days, weeks, months or years as a number of units; null for hours and for a length that is not said. */
export function lengthOf(iso: string): { readonly count: number; readonly unit: 'D' | 'W' | 'M' | 'Y' } | null {
  const match = /^P(\d+)([DWMY])$/u.exec(iso);
  return match === null ? null : { count: Number(match[1]), unit: match[2] as 'D' | 'W' | 'M' | 'Y' };
}

/** Days that are counted and not rounded. */
const EXACT_DAYS = 10;

/** Days by which a told length may be off: people count the days at both ends or neither, and round. */
function roundedBy({ count, unit }: NonNullable<ReturnType<typeof lengthOf>>): number {
  if (unit === 'D') return count <= EXACT_DAYS ? 0 : Math.ceil(count / 10);
  if (unit === 'W') return 2 + count;
  return unit === 'M' ? 10 + 5 * count : 300 + 20 * count;
}

/** The days that lie a told length before others. */
export function lengthBefore(base: DayInterval, iso: string): { readonly days: DayInterval; readonly grain: Moment['grain'] } | null {
  const length = lengthOf(iso);
  if (length === null) return null;
  const { count, unit } = length;
  const back = (day: number): number =>
    unit === 'M' || unit === 'Y' ? addMonths(day, -count * (unit === 'Y' ? 12 : 1)) : day - count * UNIT_DAYS[unit]!;
  const slack = roundedBy(length);
  return {
    days: { from: isoDay(back(parseDay(base.from)) - slack), to: isoDay(back(parseDay(base.to)) + slack) },
    grain: unit === 'Y' ? 'year' : unit === 'M' ? 'month' : 'day',
  };
}
