import { isoDay, parseDay, weekdayOf } from './calendar.js';
import type { DayInterval, Timex, TimexMod, TimexReading, TimexType } from './model.js';
import { resolveAt } from './timex.js';

/** A time expression as TIMEX3 annotates it, resolved against the day of writing. */
export interface Timex3 {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: TimexType;
  /** ISO-TimeML: `2023-11-13`, `2023-W46`, `199`, `P3M`, `PAST_REF`, `XXXX-11-13` … */
  readonly value: string;
  readonly mod?: TimexMod;
  /** The days it can mean, where something bounds it. */
  readonly interval?: DayInterval;
  /** What it was measured from and why. */
  readonly because: string;
}

type Reading = TimexReading;
type Calendar = Extract<Reading, { kind: 'calendar' }>;
type Offset = Extract<Reading, { kind: 'offset' }>;

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** A text that dates itself in full is at most so many days off the day given. */
const MAX_SHIFT = 31;
/** A date within so many days is meant, whatever the words around it seem to say of its direction. */
const NEAR = 100;
/** No sentence is longer, in characters. */
const SENTENCE = 1000;
const DAY = /^\d{4}-\d\d-\d\d(?:T|$)/u;
const ZONE = /(T\d\d:\d\d)(?:Z|[+-]\d\d:\d\d)$/u;
const SENTENCE_END = /[.!?؟](?:\s|$)|\n/u;

/** Expressions that TIMEX3 annotates one by one. */
function separate(text: string, timexes: readonly Timex[]): Timex[] {
  return timexes.flatMap((timex) =>
    timex.parts === undefined
      ? [timex]
      : timex.parts.map((part) => ({
          ...part,
          text: text.slice(part.start, part.end),
          ...(timex.tense !== undefined && { tense: timex.tense }),
        })),
  );
}

/** How many days the day given must be moved for «today, Sunday» to be true. */
function shiftOf(timexes: readonly Timex[], day: number): number {
  for (const { reading } of timexes) {
    if (reading.kind !== 'calendar' || reading.dayOffset === undefined) continue;
    if (reading.year !== undefined && reading.month !== undefined && reading.day !== undefined && reading.calendar === undefined) {
      const { range } = resolveAt({ start: 0, end: 0, text: '', type: 'DATE', reading: plainDate(reading) }, null);
      const off = range === null ? 0 : range.from - reading.dayOffset - day;
      if (Math.abs(off) <= MAX_SHIFT) return off;
    } else if (reading.weekday !== undefined) {
      return ((reading.weekday - weekdayOf(day + reading.dayOffset) + 10) % 7) - 3;
    }
  }
  return 0;
}

function plainDate(reading: Calendar): Calendar {
  const { dayOffset: _, ...rest } = reading;
  return rest;
}

/** What later expressions can be measured from. */
interface Told {
  readonly day: number;
  readonly end: number;
  readonly value: string;
}

/**
 * The TIMEX3 annotations of a text's time expressions, in order.
 * @param dct the day of writing, ISO, or null where it is not known
 */
export function annotate(text: string, timexes: readonly Timex[], dct: string | null): Timex3[] {
  const expressions = separate(text, timexes);
  const given = dct === null ? null : parseDay(dct);
  const shift = given === null ? 0 : shiftOf(expressions, given);
  const at = given === null ? null : given + shift;
  const written = at === null ? null : isoDay(at);
  const from =
    written === null ? 'the day of writing is not known' : shift === 0 ? `written on ${written}` : `the text dates itself ${written}`;
  let toldDay: Told | undefined;
  let told: Told | undefined;
  const out: Timex3[] = [];
  for (const [k, timex] of expressions.entries()) {
    const { reading } = timex;
    const sameSentence = (t: Told | undefined): t is Told =>
      t !== undefined && timex.start - t.end < SENTENCE && !SENTENCE_END.test(text.slice(t.end, timex.start));
    let because = '';
    let use = timex;
    let anchor = at;
    if (reading.kind === 'offset' && reading.anchor === 'context') {
      const near = reading.unit === 'day' || reading.unit === 'week' ? toldDay : told;
      // «the previous year» after «next year» is the one before this
      const base = near !== undefined && at !== null && reading.count < 0 && reading.reach === 'period' && near.day > at ? undefined : near;
      use = { ...timex, reading: { ...reading, anchor: 'document' } };
      if (base !== undefined) {
        anchor = base.day;
        because = `counted from ${base.value}`;
        // the same quarter, a year off
        const quarter = /^\d{4}-Q\d$/u.exec(base.value);
        const value =
          quarter !== null || (reading.count < 0 && /^\d{4}-\d\d$/u.test(base.value))
            ? yearsOff(reading, base.value)
            : clockOff(reading, base.value);
        if (value !== null) {
          out.push({ start: timex.start, end: timex.end, text: timex.text, type: timex.type, value, because });
          continue;
        }
      }
    } else if (reading.kind === 'calendar' && reading.anchor === 'context') {
      const base = reading.weekday !== undefined ? toldDay : told;
      if (base !== undefined) {
        anchor = base.day;
        because = `counted from ${base.value}`;
      }
    } else if (reading.kind === 'calendar' && reading.same !== undefined) {
      const y =
        reading.year ??
        (at === null
          ? undefined
          : Number(isoDay(at).slice(0, 4)) + (reading.yearDirection === 'past' ? -1 : reading.yearDirection === 'future' ? 1 : 0));
      const rest =
        (reading.same === 'quarter' ? /^\d{4}(-Q\d)/u : /^\d{4}(-\d\d)/u).exec(told?.value ?? '')?.[1] ??
        (reading.same === 'quarter' && at !== null ? `-Q${Math.floor((Number(isoDay(at).slice(5, 7)) - 1) / 3) || 4}` : undefined);
      if (y !== undefined) {
        out.push({ start: timex.start, end: timex.end, text: timex.text, type: 'DATE', value: `${y}${rest ?? ''}`, because: 'as stated' });
        continue;
      }
    } else if (reading.kind === 'calendar' && isBareClock(reading)) {
      const ahead = dayAhead(text, expressions, k, at);
      if (ahead !== null) {
        anchor = ahead;
        because = `of the day told after, ${isoDay(ahead)}`;
      } else if (sameSentence(toldDay)) {
        // midnight closes the day told
        const closes =
          reading.hour === 0 &&
          reading.minute === 0 &&
          /(?:until|till|by|before|حتى|إلى|قبل)\s*$/u.test(text.slice(Math.max(0, timex.start - 12), timex.start));
        anchor = toldDay.day + (closes || (reading.hour === 0 && toldDay.value.endsWith('TNI')) ? 1 : 0);
        because = `of the day told before, ${isoDay(toldDay.day)}`;
      }
      if (anchor !== null)
        use = { ...timex, reading: { ...dayFields(reading), kind: 'offset', unit: 'day', count: 0, reach: 'period', anchor: 'document' } };
    }
    const resolved = resolveAt(withDefault(use, anchor), anchor);
    const { type, value } = present(use, resolved);
    const { range } = resolved;
    if (because === '') because = reason(use.reading, written === null ? null : from, use);
    const mod = shownMod(timex);
    const shown = type === 'DURATION' || type === 'SET' || range === null ? undefined : { from: isoDay(range.from), to: isoDay(range.to) };
    out.push({
      start: timex.start,
      end: timex.end,
      text: timex.text,
      type,
      value,
      ...(mod !== undefined && { mod }),
      ...(shown !== undefined && { interval: shown }),
      because,
    });
    // «the month before» said twice is one month
    const back = reading.kind === 'offset' && reading.anchor === 'context' && reading.count < 0;
    if (type !== 'DURATION' && type !== 'SET' && range !== null && !back && !value.endsWith('_REF')) {
      const next: Told = { day: range.from, end: timex.end, value };
      if (range.from === range.to || DAY.test(value)) {
        // a Hijri day may be a day off either way: its value is the day meant
        toldDay = range.from === range.to ? next : { ...next, day: parseDay(value.slice(0, 10)) };
        told = toldDay;
      } else told = next;
    }
  }
  return out;
}

/** «a year earlier» of a quarter or a month, and «that autumn». @returns null for other distances */
function yearsOff(reading: Offset, base: string): string | null {
  if (reading.reach !== 'point' || reading.unit !== 'year') return null;
  return `${Number(base.slice(0, 4)) + reading.count}${base.slice(4)}`;
}

/** Hours and minutes from a clock time; a season of a year told. @returns null for other distances */
function clockOff(reading: Offset, base: string): string | null {
  if (reading.unit === 'season' && reading.season !== undefined && /^\d{4}/u.test(base))
    return `${Number(base.slice(0, 4)) + reading.count}-${reading.season}`;
  const clock = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)$/u.exec(base);
  if (clock === null || (reading.unit !== 'hour' && reading.unit !== 'minute')) return null;
  const minutes = Number(clock[2]) * 60 + Number(clock[3]) + reading.count * (reading.unit === 'hour' ? 60 : 1);
  const day = parseDay(clock[1]!) + Math.floor(minutes / 1440);
  const rest = ((minutes % 1440) + 1440) % 1440;
  return `${isoDay(day)}T${String(Math.floor(rest / 60)).padStart(2, '0')}:${String(Math.floor(rest % 60)).padStart(2, '0')}`;
}

const AHEAD = /^[)\]]?[,،]? ?(?:(?:to|until|and|till|[-–—]|إلى|الى|حتى) ?|و)?(?:on |of |من )?$/u;

/** The day of a clock time that is said after it: «from 9 a.m. to 7 p.m. on Saturday». */
function dayAhead(text: string, expressions: readonly Timex[], k: number, at: number | null): number | null {
  for (let next = k + 1; next <= k + 2 && next < expressions.length; next += 1) {
    const other = expressions[next]!;
    if (
      other.start - expressions[next - 1]!.end > 20 ||
      !AHEAD.test(text.slice(expressions[next - 1]!.end, other.start).replace(/^ \($/u, ''))
    )
      return null;
    const { reading } = other;
    if (reading.kind === 'calendar' && isBareClock(reading)) continue;
    const day =
      (reading.kind === 'calendar' && (reading.day !== undefined || reading.weekday !== undefined || reading.dayOffset !== undefined)) ||
      (reading.kind === 'offset' && reading.unit === 'day' && reading.reach === 'period' && reading.anchor === 'document');
    if (!day) return null;
    return resolveAt(withDefault(other, at), at).range?.from ?? null;
  }
  return null;
}

const isBareClock = (r: Calendar): boolean =>
  (r.hour !== undefined || r.part !== undefined) &&
  r.year === undefined &&
  r.month === undefined &&
  r.day === undefined &&
  r.weekday === undefined &&
  r.dayOffset === undefined &&
  r.season === undefined;

function dayFields({ hour, minute, halfDayUnknown, zone, summer, local, part }: Calendar) {
  return {
    ...(hour !== undefined && { hour }),
    ...(minute !== undefined && { minute }),
    ...(halfDayUnknown !== undefined && { halfDayUnknown }),
    ...(zone !== undefined && { zone }),
    ...(summer !== undefined && { summer }),
    ...(local !== undefined && { local }),
    ...(part !== undefined && { part }),
  };
}

/** News speaks of what was, where nothing says otherwise; a date with its day is the nearest one. */
function withDefault(timex: Timex, at: number | null): Timex {
  const { reading, tense } = timex;
  const dated = reading.kind === 'calendar' && reading.month !== undefined && (reading.day !== undefined || reading.nth !== undefined);
  if (dated && reading.dayOffset === undefined) {
    const { tense: _, ...bare } = timex;
    if (tense === undefined || tense === 'present' || at === null) return bare;
    const { range } = resolveAt(bare, at);
    return range !== null && Math.abs(range.from - at) <= NEAR ? bare : timex;
  }
  if (reading.kind === 'offset' && reading.weekend === true && tense === 'present') return timex;
  if (tense === 'past' || tense === 'future') return timex;
  return { ...timex, tense: 'past' };
}

const UNIT_ISO: Readonly<Record<Offset['unit'], (n: number) => string>> = {
  minute: (n) => `PT${n}M`,
  hour: (n) => `PT${n}H`,
  day: (n) => `P${n}D`,
  week: (n) => `P${n}W`,
  month: (n) => `P${n}M`,
  quarter: (n) => `P${n}Q`,
  season: (n) => `P${n}SE`,
  year: (n) => `P${n}Y`,
  decade: (n) => `P${n}DE`,
  century: (n) => `P${n}CE`,
};

function present(timex: Timex, resolved: { readonly value: string | undefined }): { readonly type: TimexType; readonly value: string } {
  const { reading } = timex;
  if (reading.kind === 'offset' && reading.reach === 'span')
    return { type: 'DURATION', value: UNIT_ISO[reading.unit](Math.abs(reading.count)) };
  const value = resolved.value ?? 'XXXX-XX-XX';
  // zones stay outside of a value
  return { type: timex.type, value: value.includes(':') ? value.replace(ZONE, '$1') : value };
}

function shownMod({ mod, reading }: Timex): TimexMod | undefined {
  if (mod === 'BEFORE' || mod === 'AFTER') return undefined;
  if (reading.kind === 'offset' && (reading.weekend === true || reading.reach === 'span'))
    return reading.reach === 'span' ? mod : undefined;
  return mod;
}

/** In a few words, for a person. */
function reason(reading: Reading, from: string | null, timex: Timex): string {
  switch (reading.kind) {
    case 'duration':
      return 'a length of time';
    case 'set':
      return 'comes again';
    case 'reference':
      return 'no day is said';
    case 'range':
      return 'as stated';
    case 'offset':
      return from ?? 'the day of writing is not known';
    case 'calendar': {
      if (reading.year !== undefined) return 'as stated';
      if (reading.generic === true) return 'of any year';
      const side = timex.tense === 'future' ? 'still to come' : timex.tense === 'past' ? 'past' : 'the nearest';
      const what = reading.weekday !== undefined && reading.month === undefined ? `${WEEKDAYS[reading.weekday - 1]}, ${side}` : side;
      return from === null ? 'the day of writing is not known' : `${what}, ${from}`;
    }
  }
}
