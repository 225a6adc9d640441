import { daysBetween } from '../calendar.js';
import type { ClockFields, DayInterval, DayPart, Timex } from '../model.js';

/** When a state is told of, by what its sentence says without a calendar. */
export interface SaidWhen {
  /** 1 Monday … 7 Sunday. */
  readonly weekdays: readonly number[];
  /** Month and day, whatever the year: `5-14`. */
  readonly dates: readonly string[];
  /** The first and the last hour it can be, as far as one is told; beyond 24 after midnight. */
  readonly hours: readonly [number, number] | null;
  /** Of an earlier year, season or month: «last summer». */
  readonly back: boolean;
  /** Its day stands in the sentence before: it may be that of something else. */
  readonly carried?: boolean;
}

const HOURS: Readonly<Record<DayPart, readonly [number, number]>> = {
  DA: [4, 7],
  MO: [6, 12],
  NO: [11, 13],
  AF: [12, 18],
  EV: [17, 23],
  NI: [19, 28],
};

/** The hours that one expression names; null where it names none. */
function hoursOf(clock: ClockFields): readonly [number, number] | null {
  if (clock.hour === undefined) return clock.part === undefined ? null : HOURS[clock.part];
  const late = clock.part === 'NI' && clock.hour < 5 ? 24 : 0;
  const at = clock.hour + (clock.minute ?? 0) / 60 + late;
  return clock.halfDayUnknown === true ? [at, at + 12] : [at, at];
}

const LONG: ReadonlySet<string> = new Set(['month', 'quarter', 'season', 'year', 'decade', 'century']);

/** «last year», «last summer», «three months ago». */
function looksBack(r: Timex['reading']): boolean {
  if (r.kind === 'offset') return r.count < 0 && LONG.has(r.unit) && r.reach !== 'span';
  return (
    r.kind === 'calendar' && (r.yearDirection === 'past' || (r.direction === 'past' && r.weekday === undefined && r.day === undefined))
  );
}

/** Reads the times of one sentence, those left out that a thing is only put off to. */
export function saidWhen(times: readonly Timex[]): SaidWhen {
  const weekdays = new Set<number>();
  const dates = new Set<string>();
  let hours: readonly [number, number] | null = null;
  let back = false;
  for (const { reading: r } of times) {
    if (r.kind === 'calendar' && r.generic !== true) {
      if (r.weekday !== undefined) weekdays.add(r.weekday);
      if (r.day !== undefined && r.month !== undefined && r.calendar !== 'hijri') dates.add(`${r.month}-${r.day}`);
    }
    back ||= looksBack(r);
    const clock = r.kind === 'calendar' || r.kind === 'offset' ? hoursOf(r) : null;
    if (clock !== null) hours = hours === null ? clock : [Math.min(hours[0], clock[0]), Math.max(hours[1], clock[1])];
  }
  return { weekdays: [...weekdays], dates: [...dates], hours, back };
}

/** Two tellings that name their day, by the calendar or without one. */
export interface OfDay {
  readonly days: readonly DayInterval[];
  readonly when?: SaidWhen;
}

/** Whether two tellings name one day, two days, or leave it open. */
export function daysCompared(a: OfDay, b: OfDay): 'same' | 'other' | 'open' {
  if (a.days.length > 0 && b.days.length > 0) return a.days.some((x) => b.days.some((y) => daysBetween(x, y) <= 0)) ? 'same' : 'other';
  for (const key of ['dates', 'weekdays'] as const) {
    const x: readonly (string | number)[] = a.when?.[key] ?? [];
    const y: readonly (string | number)[] = b.when?.[key] ?? [];
    if (x.length === 0 || y.length === 0) continue;
    if (x.some((d) => y.includes(d))) return 'same';
    return a.when?.carried === true || b.when?.carried === true ? 'open' : 'other';
  }
  return 'open';
}

/** Days from the weekday of the one to that of the other, forward; null where either names none or more than one. */
export function weekdaysFrom(a: OfDay, b: OfDay): number | null {
  const [x] = a.when?.weekdays.length === 1 ? a.when.weekdays : [];
  const [y] = b.when?.weekdays.length === 1 ? b.when.weekdays : [];
  return x === undefined || y === undefined ? null : (y - x + 7) % 7;
}

/** Whether the one was told of an hour that was over before that of the other began. */
export function hourBefore(a: OfDay, b: OfDay): boolean {
  const x = a.when?.hours ?? null;
  const y = b.when?.hours ?? null;
  return x !== null && y !== null && x[1] < y[0];
}
