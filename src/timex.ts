import {
  addMonths,
  fromDay,
  isDate,
  isoDay,
  isoWeek,
  monthLength,
  monthStart,
  parseDay,
  summerMinutes,
  toDay,
  weekdayOf,
} from './calendar.js';
import type { ClockFields, DayInterval, Direction, Season, TimeUnit, Timex, TimexMod, TimexReading, TimexType } from './model.js';

/** What time expressions mean once the day of writing is known: TIMEX3 values, intervals of days, moments in UTC. */

/** Day numbers, both included. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

interface Meaning extends DayRange {
  readonly value: string;
}

type Calendar = Extract<TimexReading, { kind: 'calendar' }>;
type Offset = Extract<TimexReading, { kind: 'offset' }>;

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');
const year = (y: number): DayRange => ({ from: toDay(y, 1, 1), to: toDay(y, 12, 31) });
const month = (y: number, m: number): DayRange => ({ from: toDay(y, m, 1), to: toDay(y, m, monthLength(y, m)) });
const SEASON_MONTH: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };
/** Meteorological seasons of the northern hemisphere, three weeks wider on both sides: writers are not astronomers. */
const season = (y: number, s: Season): DayRange => {
  const from = toDay(y, SEASON_MONTH[s], 1);
  return { from: from - 10, to: addMonths(from, 3) + 21 };
};

/** Candidate years for a yearless date, nearest to the anchor first, then chosen by direction or tense. */
function pick<T extends DayRange>(
  candidates: readonly T[],
  at: number,
  direction: Direction | undefined,
  tense: Timex['tense'],
): T | undefined {
  const past = () => candidates.filter((c) => c.from <= at).at(-1);
  const future = () => candidates.find((c) => c.to >= at);
  if (direction === 'past') return candidates.filter((c) => c.to < at).at(-1);
  if (direction === 'future') return candidates.find((c) => c.from > at);
  if (direction === 'this') return candidates.find((c) => c.from <= at && c.to >= at) ?? nearest(candidates, at);
  if (tense === 'past') return past();
  if (tense === 'future') return future();
  return nearest(candidates, at);
}

function nearest<T extends DayRange>(candidates: readonly T[], at: number): T | undefined {
  let best: T | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const c of candidates) {
    const d = c.from > at ? c.from - at : c.to < at ? at - c.to : 0;
    if (d < distance) {
      best = c;
      distance = d;
    }
  }
  return best;
}

function narrow(range: DayRange, mod: TimexMod | undefined, at: number | null): DayRange {
  const length = range.to - range.from;
  if (length < 5) return mod === 'BEFORE' && at !== null ? { from: range.from, to: Math.max(range.from, Math.min(range.to, at)) } : range;
  switch (mod) {
    case 'START':
      return { from: range.from, to: range.from + Math.ceil(length * 0.45) };
    case 'MID':
      return { from: range.from + Math.floor(length * 0.25), to: range.from + Math.ceil(length * 0.75) };
    case 'END':
      return { from: range.to - Math.ceil(length * 0.45), to: range.to };
    case 'BEFORE':
      return at === null ? range : { from: range.from, to: Math.max(range.from, Math.min(range.to, at)) };
    case 'AFTER':
      return at === null ? range : { from: Math.min(range.to, Math.max(range.from, at)), to: range.to };
    default:
      return range;
  }
}

function clockValue(r: ClockFields): string {
  if (r.hour !== undefined) {
    const zone =
      r.zone === undefined || r.summer !== undefined
        ? ''
        : r.zone === 0
          ? 'Z'
          : `${r.zone < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(r.zone) / 60))}:${pad(Math.abs(r.zone) % 60)}`;
    return `T${pad(r.hour)}:${pad(r.minute ?? 0)}${zone}`;
  }
  return r.part === undefined ? '' : `T${r.part === 'DA' ? 'MO' : r.part === 'NO' ? 'MI' : r.part}`;
}

/** A night reaches into the next day. */
const ofPart = (range: DayRange, r: ClockFields): DayRange =>
  r.part === 'NI' && r.hour === undefined && range.from === range.to ? { from: range.from, to: range.to + 1 } : range;

/** Gregorian days of a date in another calendar; the sighting of the moon allows a day either way, a stated weekday decides. */
function otherCalendar(r: Calendar, at: number | null, tense: Timex['tense']): Meaning | null {
  const calendar = r.calendar === 'persian' ? 'persian' : 'hijri';
  const slack = calendar === 'hijri' ? 1 : 0;
  const one = (y: number): Meaning | null => {
    if (r.month === undefined) {
      const from = monthStart(calendar, y, 1);
      const to = monthStart(calendar, y + 1, 1) - 1;
      return { from: from - slack, to: to + slack, value: `${isoDay(from)}/${isoDay(to)}` };
    }
    const from = monthStart(calendar, y, r.month);
    if (r.day === undefined) {
      const to = monthStart(calendar, y, r.month + 1) - 1;
      return { from: from - slack, to: to + slack, value: `${isoDay(from)}/${isoDay(to)}` };
    }
    const day = from + r.day - 1;
    if (r.weekday !== undefined) {
      for (const d of [day, day - slack, day + slack]) if (weekdayOf(d) === r.weekday) return { from: d, to: d, value: isoDay(d) };
    }
    return { from: day - slack, to: day + slack, value: isoDay(day) };
  };
  if (r.year !== undefined) return one(r.year);
  if (at === null || r.month === undefined) return null;
  const about = calendar === 'hijri' ? Math.round((at + 492_148) / 354.367) + 1 : Math.round((at + 285) / 365.2422) + 1348;
  const candidates = [-2, -1, 0, 1, 2].map((k) => one(about + k)).filter((c): c is Meaning => c !== null);
  return pick(candidates, at, r.direction, tense) ?? null;
}

/** The nth such weekday of a month; the last for −1. */
function nthOf(y: number, m: number, weekday: number, nth: number): Meaning | null {
  const first = toDay(y, m, 1);
  const last = first + monthLength(y, m) - 1;
  const d = nth < 0 ? last - ((weekdayOf(last) - weekday + 7) % 7) : first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
  return d > last ? null : { from: d, to: d, value: isoDay(d) };
}

/** A calendar reading at a day of writing; `at` null where it is not known. */
function calendarAt(r: Calendar, mod: TimexMod | undefined, tense: Timex['tense'], at: number | null): Meaning | null {
  const clock = clockValue(r);
  const withClock = (m: Meaning): Meaning => ({ ...ofPart(m, r), value: m.value + clock });
  if (r.dayOffset !== undefined && at !== null) {
    const day = at + r.dayOffset;
    return withClock({ from: day, to: day, value: isoDay(day) });
  }
  if (r.calendar !== undefined && r.calendar !== 'gregorian') {
    const m = otherCalendar(r, at, tense);
    return m === null ? null : withClock({ ...m, ...narrow(m, mod, at) });
  }
  let stated = r.year;
  if (stated === undefined && at !== null && r.yearDirection !== undefined) {
    stated = fromDay(at).year + (r.yearDirection === 'past' ? -1 : r.yearDirection === 'future' ? 1 : 0);
  }
  const y0 = at === null ? null : fromDay(at).year;
  // «this December» is of this year
  if (stated === undefined && y0 !== null && r.direction === 'this' && r.month !== undefined && r.day === undefined) stated = y0;
  // an explicit year makes any direction redundant
  const direction = stated === undefined ? r.direction : undefined;
  const choose = (of: (y: number) => Meaning | null): Meaning | null => {
    if (stated !== undefined) return of(stated);
    if (at === null || y0 === null) return null;
    const all: Meaning[] = [];
    for (let y = y0 - 2; y <= y0 + 2; y += 1) {
      const m = of(y);
      if (m !== null) all.push(m);
    }
    return pick(all, at, direction, tense) ?? null;
  };
  const cut = (m: Meaning | null): Meaning | null => (m === null ? null : withClock({ ...m, ...narrow(m, mod, at) }));
  if (r.same !== undefined) return null;
  if (r.week !== undefined && r.month !== undefined && r.day !== undefined) {
    const { month: mm, day, week } = r;
    return choose((y) => {
      if (!isDate(y, mm, day)) return null;
      const d = toDay(y, mm, day);
      const monday = d - weekdayOf(d) + 1;
      return week === 'week'
        ? { from: monday, to: monday + 6, value: isoWeek(d) }
        : { from: monday + 5, to: monday + 6, value: `${isoWeek(d)}-WE` };
    });
  }
  if (r.month !== undefined && r.day !== undefined) {
    const { month: mm, day } = r;
    return cut(
      choose((y) => {
        if (!isDate(y, mm, day)) return null;
        const d = toDay(y, mm, day);
        return { from: d, to: d, value: isoDay(d) };
      }),
    );
  }
  if (r.nth !== undefined && r.weekday !== undefined) {
    const { nth, weekday } = r;
    if (r.month === undefined) {
      if (at === null) return null;
      const first = fromDay(addMonths(at, r.direction === 'past' ? -1 : r.direction === 'future' ? 1 : 0));
      return cut(nthOf(first.year, first.month, weekday, nth));
    }
    const mm = r.month;
    return cut(choose((y) => nthOf(y, mm, weekday, nth)));
  }
  if (r.month !== undefined) {
    const mm = r.month;
    // «last September» is no part of the running month
    return cut(choose((y) => ({ ...month(y, mm), value: `${y}-${pad(mm)}` })));
  }
  if (r.day !== undefined && at !== null) {
    const { day } = r;
    const { year: y, month: m } = fromDay(at);
    const shift = r.direction === 'past' ? -1 : r.direction === 'future' ? 1 : 0;
    const first = addMonths(toDay(y, m, 1), shift);
    const at2 = fromDay(first);
    if (day > monthLength(at2.year, at2.month)) return null;
    const d = first + day - 1;
    return cut({ from: d, to: d, value: isoDay(d) });
  }
  if (r.weekday !== undefined) {
    if (at === null) return null;
    if (r.weekDirection !== undefined) {
      const week = at - weekdayOf(at) + (r.weekDirection === 'past' ? -7 : r.weekDirection === 'future' ? 7 : 0);
      const d = week + r.weekday;
      return withClock({ from: d, to: d, value: isoDay(d) });
    }
    const back = (weekdayOf(at) - r.weekday + 7) % 7;
    let d: number;
    if (r.direction === 'past') d = at - (back === 0 ? 7 : back);
    else if (r.direction === 'future') d = at + (back === 0 ? 7 : 7 - back);
    else if (tense === 'future') d = at + ((7 - back) % 7);
    else d = at - back;
    const m = { from: d, to: d, value: isoDay(d) };
    return withClock(r.untilWeekday === undefined ? m : { ...m, to: d + 1 });
  }
  if (r.season !== undefined) {
    const s = r.season;
    if (r.generic === true) return null;
    return cut(choose((y) => ({ ...season(y, s), value: `${y}-${s}` })));
  }
  const relative = stated ?? (y0 === null ? undefined : y0 + (r.direction === 'past' ? -1 : r.direction === 'future' ? 1 : 0));
  if ((r.quarter !== undefined || r.half !== undefined) && stated === undefined && r.direction === undefined && at !== null) {
    const months = r.quarter !== undefined ? 3 : 6;
    const n = r.quarter ?? r.half!;
    return cut(
      choose((y) => {
        const from = toDay(y, (n - 1) * months + 1, 1);
        return { from, to: addMonths(from, months) - 1, value: `${y}-${r.quarter !== undefined ? 'Q' : 'H'}${n}` };
      }),
    );
  }
  if (r.quarter !== undefined) {
    if (relative === undefined) return null;
    const from = toDay(relative, (r.quarter - 1) * 3 + 1, 1);
    return cut({ from, to: addMonths(from, 3) - 1, value: `${relative}-Q${r.quarter}` });
  }
  if (r.half !== undefined) {
    if (relative === undefined) return null;
    const from = toDay(relative, (r.half - 1) * 6 + 1, 1);
    return cut({ from, to: addMonths(from, 6) - 1, value: `${relative}-H${r.half}` });
  }
  if (stated !== undefined) return cut({ ...year(stated), value: pad(stated, 4) });
  if (r.hour !== undefined || r.part !== undefined) {
    // a clock time with no day: in news, of the day of writing or the day before
    return at === null ? null : { from: at - 1, to: at, value: `XXXX-XX-XX${clock}` };
  }
  return null;
}

const MONTHS: Readonly<Partial<Record<TimeUnit, number>>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 };

function offsetAt(r: Offset, mod: TimexMod | undefined, tense: Timex['tense'], at: number): Meaning {
  const clock = clockValue(r);
  const { count } = r;
  const moved = (n: number): number => {
    const months = MONTHS[r.unit];
    if (months !== undefined) return addMonths(at, months * n);
    return at + (r.unit === 'week' ? 7 * n : r.unit === 'day' ? n : 0);
  };
  if (r.unit === 'minute' || r.unit === 'hour') {
    const days = Math.ceil(Math.abs(count) / (r.unit === 'hour' ? 24 : 1440));
    const range = count < 0 ? { from: at - days, to: at } : { from: at, to: at + days };
    const away = Math.trunc(count / (r.unit === 'hour' ? 24 : 1440));
    return { ...range, value: count === 0 ? 'PRESENT_REF' : isoDay(at + away) };
  }
  if (r.reach === 'span') {
    const end = moved(count);
    return { from: Math.min(at, end), to: Math.max(at, end), value: `${isoDay(Math.min(at, end))}/${isoDay(Math.max(at, end))}` };
  }
  if (r.reach === 'point') {
    const center = moved(count);
    if (r.unit === 'day' && Math.abs(count) <= 14 && mod === undefined) {
      return { ...ofPart({ from: center, to: center }, r), value: isoDay(center) + clock };
    }
    // how far a round distance may be off
    const n = Math.abs(count);
    const slack =
      r.unit === 'day'
        ? Math.max(1, Math.ceil(n / 10))
        : r.unit === 'week'
          ? 1 + n
          : r.unit === 'month'
            ? 10 + 5 * n
            : Math.min(300 + 20 * n, 400 * n);
    let { from, to } = { from: center - slack, to: center + slack };
    if (mod === 'APPROX') {
      const wider = Math.ceil(Math.abs(at - center) / 5);
      from -= wider;
      to += wider;
    }
    if (count < 0) to = Math.min(to, at);
    if (count > 0) from = Math.max(from, at);
    if (mod === 'MORE_THAN' || mod === 'EQUAL_OR_MORE') {
      if (count < 0) from -= Math.abs(at - center);
      else to += Math.abs(at - center);
    }
    if (mod === 'LESS_THAN' || mod === 'EQUAL_OR_LESS') {
      if (count < 0) to = at;
      else from = at;
    }
    const { year: y, month: m } = fromDay(center);
    const value =
      r.unit === 'day'
        ? isoDay(center)
        : r.unit === 'week'
          ? isoWeek(center)
          : r.unit === 'month'
            ? `${y}-${pad(m)}`
            : r.unit === 'quarter'
              ? `${y}-Q${Math.ceil(m / 3)}`
              : pad(y, 4);
    return { from, to, value };
  }
  const { year: y, month: m } = fromDay(at);
  let out: Meaning;
  switch (r.unit) {
    case 'day': {
      const d = at + count;
      return { ...ofPart({ from: d, to: d }, r), value: isoDay(d) + clock };
    }
    case 'week': {
      // weeks begin on Saturday, Sunday or Monday, as the country has it
      const d = at + 7 * count;
      const monday = d - weekdayOf(d) + 1;
      out = { from: monday - 2, to: monday + 6, value: r.weekend === true ? `${isoWeek(d)}-WE` : isoWeek(d) };
      if (r.weekend === true) {
        // the weekend: Thursday to Sunday, the last one for the past
        const past = tense === 'past' && count === 0 && weekdayOf(at) < 6;
        const start = monday + (past ? -4 : 3);
        return { from: start, to: start + 3, value: past ? `${isoWeek(d - 7)}-WE` : out.value };
      }
      if (count < 0) out = { ...out, to: Math.min(out.to, at - 1) };
      if (count > 0) out = { ...out, from: Math.max(out.from, at + 1) };
      break;
    }
    case 'month': {
      const first = addMonths(toDay(y, m, 1), count);
      const f = fromDay(first);
      out = { ...month(f.year, f.month), value: `${f.year}-${pad(f.month)}` };
      break;
    }
    case 'quarter': {
      const first = addMonths(toDay(y, Math.floor((m - 1) / 3) * 3 + 1, 1), 3 * count);
      const f = fromDay(first);
      out = { from: first, to: addMonths(first, 3) - 1, value: `${f.year}-Q${Math.floor((f.month - 1) / 3) + 1}` };
      break;
    }
    case 'season': {
      const s = r.season ?? 'SU';
      const all = [-2, -1, 0, 1, 2].map((k) => ({ ...season(y + k, s), value: `${y + k}-${s}` }));
      const direction = count < 0 ? 'past' : count > 0 ? 'future' : undefined;
      out = pick(all, at, direction, count === 0 ? undefined : tense) ?? all[2]!;
      break;
    }
    case 'decade': {
      const from = Math.floor(y / 10) * 10 + 10 * count;
      out = { from: toDay(from, 1, 1), to: toDay(from + 9, 12, 31), value: pad(from, 4).slice(0, 3) };
      break;
    }
    case 'century': {
      const from = Math.floor(y / 100) * 100 + 100 * count;
      out = { from: toDay(from, 1, 1), to: toDay(from + 99, 12, 31), value: pad(from, 4).slice(0, 2) };
      break;
    }
    default:
      out = { ...year(y + count), value: pad(y + count, 4) };
  }
  const cut = narrow(out, mod, at);
  return { ...out, ...(cut.from <= cut.to ? cut : {}) };
}

function edge(iso: string, last: boolean): number {
  const [y, m, d] = iso.split('-').map(Number) as [number, number | undefined, number | undefined];
  if (d !== undefined) return toDay(y, m!, d);
  const range = m === undefined ? year(y) : month(y, m);
  return last ? range.to : range.from;
}

function rangeAt(
  r: Extract<TimexReading, { kind: 'range' }>,
  mod: TimexMod | undefined,
  tense: Timex['tense'],
  at: number | null,
): Meaning | null {
  const fill = (y: number): Meaning | null => {
    const from = r.from.replace('XXXX', String(y));
    let to = r.to.replace('XXXX', String(y));
    if (/-02-29$/u.test(from) || /-02-29$/u.test(to)) {
      if (!isDate(y, 2, 29)) return null;
    }
    if (edge(to, true) < edge(from, false)) to = r.to.replace('XXXX', String(y + 1));
    return { from: edge(from, false), to: edge(to, true), value: decadeValue(from, to) };
  };
  let m: Meaning | null;
  if (r.from.startsWith('XXXX') || r.to.startsWith('XXXX')) {
    if (at === null) return null;
    const y = fromDay(at).year;
    const all = [y - 2, y - 1, y, y + 1, y + 2].map(fill).filter((c): c is Meaning => c !== null);
    m = pick(all, at, r.direction === 'this' ? undefined : r.direction, tense) ?? null;
  } else m = fill(0);
  return m === null ? null : { ...m, ...narrow(m, mod, at) };
}

function decadeValue(from: string, to: string): string {
  if (/^\d{3}0$/u.test(from) && to === `${from.slice(0, 3)}9`) return from.slice(0, 3);
  if (/^\d\d00$/u.test(from) && to === `${from.slice(0, 2)}99`) return from.slice(0, 2);
  return `${from}/${to}`;
}

/** What a timex means if its document was written on a day. @returns null where nothing bounds it */
export function meaningAt(timex: Timex, day: number): DayRange | null {
  return meaning(timex, day);
}

/** Years that a value can name. */
const FIRST_DAY = toDay(1, 1, 1);
const LAST_DAY = toDay(9999, 12, 31);

/** What a timex means on a day; null where that is no day of the years 1 to 9999: «5,000 years ago». */
function meaning(timex: Timex, at: number | null): Meaning | null {
  const m = meaningOf(timex, at);
  return m !== null && m.from >= FIRST_DAY && m.to <= LAST_DAY ? m : null;
}

function meaningOf(timex: Timex, at: number | null): Meaning | null {
  const { reading } = timex;
  switch (reading.kind) {
    case 'calendar':
      return calendarAt(reading, timex.mod, timex.tense, at);
    case 'offset':
      return reading.anchor === 'context' || at === null ? null : offsetAt(reading, timex.mod, timex.tense, at);
    case 'range':
      return rangeAt(reading, timex.mod, timex.tense, at);
    default:
      return null;
  }
}

/** The value where the day of writing is not known: what the words state, `X` for the rest. */
function openValue(timex: Timex): string | undefined {
  const { reading } = timex;
  switch (reading.kind) {
    case 'duration':
    case 'set':
      return reading.iso;
    case 'reference':
      return reading.value;
    case 'range':
      return `${reading.from}/${reading.to}`;
    case 'offset':
      if (reading.unit === 'minute' || reading.unit === 'hour') return undefined;
      return (
        (reading.unit === 'day' ? 'XXXX-XX-XX' : reading.unit === 'week' ? 'XXXX-WXX' : reading.unit === 'month' ? 'XXXX-XX' : 'XXXX') +
        clockValue(reading)
      );
    case 'calendar': {
      const clock = clockValue(reading);
      if (reading.month === undefined && reading.day === undefined && reading.weekday !== undefined)
        return `XXXX-WXX-${reading.weekday}${clock}`;
      if (reading.calendar !== undefined && reading.calendar !== 'gregorian') return `XXXX-XX-XX${clock}`;
      const y = reading.year === undefined ? 'XXXX' : pad(reading.year, 4);
      if (reading.season !== undefined) return `${y}-${reading.season}`;
      if (reading.quarter !== undefined) return `${y}-Q${reading.quarter}`;
      if (reading.half !== undefined) return `${y}-H${reading.half}`;
      const m = reading.month === undefined ? (reading.day === undefined && clock === '' ? '' : '-XX') : `-${pad(reading.month)}`;
      const d = reading.day === undefined ? (clock === '' ? '' : '-XX') : `-${pad(reading.day)}`;
      return `${y}${m}${d}${clock}`;
    }
  }
}

/** Values that differ, with the fields that differ as X. @example mask('2023-01-03', '2023-02-07') // '2023-XX-XX' */
function mask(a: string, b: string): string {
  if (a === b) return a;
  const left = a.split('-');
  const right = b.split('-');
  if (left.length !== right.length) return a.length < b.length ? a.replace(/\d/gu, 'X') : b.replace(/\d/gu, 'X');
  return left.map((part, k) => (part === right[k] ? part : part.replace(/^[^T]*/u, (digits) => digits.replace(/\d/gu, 'X')))).join('-');
}

/**
 * A timex with its TIMEX3 `value` and the interval of days it can mean.
 * @param published the days on which the document may have been written; null where nothing is known
 */
export function resolveTimex(timex: Timex, published: DayInterval | null): Timex {
  const { value: _value, interval: _interval, ...bare } = timex;
  let out: Meaning | null = null;
  if (published === null) {
    out = meaning(timex, null);
  } else {
    const from = parseDay(published.from);
    const to = parseDay(published.to);
    // months and years repeat: a step of a day up to two years, then of a week
    const step = to - from > 730 ? 7 : 1;
    for (let day = from; ; day = Math.min(to, day + step)) {
      const m = meaning(timex, day);
      if (m !== null)
        out = out === null ? m : { from: Math.min(out.from, m.from), to: Math.max(out.to, m.to), value: mask(out.value, m.value) };
      if (day >= to) break;
    }
  }
  const value = out?.value ?? openValue(timex);
  return {
    ...bare,
    ...(value !== undefined && { value }),
    ...(out !== null && { interval: { from: isoDay(out.from), to: isoDay(out.to) } }),
  };
}

/** `resolveTimex` for one day of writing, as a day number; null where it is not known. */
export function resolveAt(timex: Timex, day: number | null): { readonly value: string | undefined; readonly range: DayRange | null } {
  const m = meaning(timex, day);
  const { reading } = timex;
  // further back than there are years
  if (m === null && day !== null && reading.kind === 'offset' && reading.count !== 0)
    return { value: reading.count < 0 ? 'PAST_REF' : 'FUTURE_REF', range: null };
  return { value: m?.value ?? openValue(timex), range: m };
}

/**
 * All timexes of a document, in order. «the following day» and its kin are measured from the last day told before them.
 * @param published the days on which the document may have been written
 */
export function resolveAll(timexes: readonly Timex[], published: DayInterval | null): Timex[] {
  const out: Timex[] = [];
  let context: DayInterval | null = null;
  for (const timex of timexes) {
    const { reading } = timex;
    if (reading.kind === 'offset' && reading.anchor === 'context') {
      const anchored: Timex = { ...timex, reading: { ...reading, anchor: 'document' } };
      const resolved: Timex = resolveTimex(anchored, context);
      out.push(context === null ? resolveTimex(timex, published) : { ...resolved, reading });
      if (reading.unit === 'day' && resolved.interval !== undefined && context !== null) context = resolved.interval;
      continue;
    }
    const resolved = resolveTimex(timex, published);
    out.push(resolved);
    const days =
      resolved.interval === undefined ? Number.POSITIVE_INFINITY : parseDay(resolved.interval.to) - parseDay(resolved.interval.from);
    const dayGrain =
      (reading.kind === 'calendar' && (reading.day !== undefined || reading.weekday !== undefined)) ||
      (reading.kind === 'offset' && reading.unit === 'day');
    if (dayGrain && resolved.interval !== undefined && days <= 62) context = resolved.interval;
  }
  return out;
}

/**
 * Whether a weekday and the date or the deictic said with it exclude each other.
 * @param at the year of a yearless date, or the days on which the document may have been written
 * @returns both weekdays (1 Monday … 7 Sunday), or null where they agree, where only one is said, or where it cannot be told
 */
export function weekdayMismatch(
  timex: Timex,
  at: number | DayInterval | null,
): { readonly stated: number; readonly actual: number } | null {
  const { reading } = timex;
  if (reading.kind !== 'calendar' || reading.weekday === undefined) return null;
  const stated = reading.weekday;
  const days = new Set<number>();
  if (reading.day !== undefined && reading.month !== undefined) {
    if (reading.calendar === 'hijri' || reading.calendar === 'persian') {
      if (reading.year === undefined) return null;
      const day = monthStart(reading.calendar, reading.year, reading.month) + reading.day - 1;
      const off = Math.abs(((weekdayOf(day) - stated + 10) % 7) - 3);
      return off <= (reading.calendar === 'hijri' ? 1 : 0) ? null : { stated, actual: weekdayOf(day) };
    }
    const plain: Timex = { ...timex, reading: withoutOffset(reading) };
    const years = reading.year !== undefined ? [reading.year] : typeof at === 'number' ? [at] : [];
    for (const y of years) if (isDate(y, reading.month, reading.day)) days.add(toDay(y, reading.month, reading.day));
    if (years.length === 0 && at !== null && typeof at !== 'number') {
      for (const edge of [at.from, at.to]) {
        const m = meaning(plain, parseDay(edge));
        if (m !== null && m.from === m.to) days.add(m.from);
      }
    }
  } else if (at !== null && typeof at !== 'number' && at.from === at.to) {
    const day = parseDay(at.from);
    if (reading.dayOffset !== undefined) days.add(day + reading.dayOffset);
    else if (reading.day !== undefined) {
      const m = meaning(timex, day);
      if (m !== null) days.add(m.from);
    }
  }
  const actual = [...days].map(weekdayOf);
  return actual.length > 0 && actual.every((w) => w !== stated) ? { stated, actual: actual[0]! } : null;
}

function withoutOffset(reading: Calendar): Calendar {
  const { dayOffset: _, ...rest } = reading;
  return rest;
}

/** Minutes since 1970-01-01T00:00 UTC, both included. */
export interface UtcMinutes {
  readonly from: number;
  readonly to: number;
}

/**
 * The moments in UTC that a clock time can mean; several where nothing tells morning from evening or summer from winter time.
 * @param day the day it is said of, ISO
 * @param defaultZone minutes east of UTC, for «local time» and for times without a zone
 * @returns none where no hour is stated or no zone is known
 */
export function timeOfDayUtc(timex: Timex, day: string, defaultZone?: number): readonly UtcMinutes[] {
  const { reading } = timex;
  if ((reading.kind !== 'calendar' && reading.kind !== 'offset') || reading.hour === undefined) return [];
  const zone = reading.zone ?? defaultZone;
  if (zone === undefined) return [];
  const at = parseDay(day);
  const summer = reading.zone === undefined ? 0 : summerMinutes(reading.summer, at);
  const zones = summer === null ? [zone, zone + 60] : [zone + summer];
  const hours = reading.halfDayUnknown === true ? [reading.hour % 12, (reading.hour % 12) + 12] : [reading.hour];
  const slack = timex.mod === 'APPROX' ? 20 : 0;
  const out: UtcMinutes[] = [];
  for (const hour of hours) {
    for (const z of zones) {
      const minute = at * 1440 + hour * 60 + (reading.minute ?? 0) - z;
      out.push({ from: minute - slack, to: minute + slack });
    }
  }
  return out;
}

/** The TIMEX3 type of a reading. */
export function timexType(reading: TimexReading): TimexType {
  if (reading.kind === 'duration') return 'DURATION';
  if (reading.kind === 'set') return 'SET';
  if ((reading.kind === 'calendar' || reading.kind === 'offset') && (reading.hour !== undefined || reading.part !== undefined))
    return 'TIME';
  return reading.kind === 'offset' && (reading.unit === 'hour' || reading.unit === 'minute') ? 'TIME' : 'DATE';
}

/** Characters of a line that is a heading or a dateline up to its dash. */
const HEADING = 60;

/** A date that stands in the first lines by itself, or in a dateline before its dash. */
export function headsLine(text: string, t: Timex): boolean {
  const from = text.lastIndexOf('\n', t.start - 1) + 1;
  const end = text.indexOf('\n', t.end);
  const to = end < 0 ? text.length : end;
  if (t.start - from > HEADING || text.slice(0, from).trim().length > 3 * HEADING) return false;
  return to - from <= HEADING
    ? !/[.!?؟:]\s*$/u.test(text.slice(from, to))
    : /^\s*(?:\)|\([^)]{1,12}\)|,[^-–—]{1,20})?\s*[-–—:]/u.test(text.slice(t.end, Math.min(to, t.end + HEADING)));
}
