import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, fromDay, isoDay, isoWeek, monthStart, parseDay, summerMinutes, toDay, toOther, weekdayOf } from '../../src/calendar.js';

const anyDay = fc.integer({ min: toDay(1900, 5, 1), max: toDay(2077, 1, 1) });

describe('day numbers', () => {
  it('go both ways', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: d } = fromDay(day);
        expect(toDay(year, month, d)).toBe(day);
        expect(parseDay(isoDay(day))).toBe(day);
        expect(weekdayOf(day + 7)).toBe(weekdayOf(day));
      }),
    );
  });

  it.each([
    ['2023-11-13', 1, '2023-W46'],
    ['2024-01-01', 1, '2024-W01'],
    ['2023-01-01', 7, '2022-W52'],
  ])('%s', (iso, weekday, week) => {
    expect(weekdayOf(parseDay(iso))).toBe(weekday);
    expect(isoWeek(parseDay(iso))).toBe(week);
  });

  it('cuts the day to the month', () => {
    expect(isoDay(addMonths(parseDay('2024-01-31'), 1))).toBe('2024-02-29');
    expect(isoDay(addMonths(parseDay('2024-01-31'), -2))).toBe('2023-11-30');
  });

  it('refuses what is no date', () => {
    expect(() => parseDay('2023-02-29')).toThrow(RangeError);
    expect(() => parseDay('soon')).toThrow(RangeError);
  });
});

describe('other calendars', () => {
  it('begin every month on its first', () => {
    for (let year = 1400; year <= 1460; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        expect(toOther('hijri', monthStart('hijri', year, month))).toEqual({ year, month, day: 1 });
        expect(toOther('persian', monthStart('persian', year - 50, month))).toEqual({ year: year - 50, month, day: 1 });
      }
    }
  });
});

describe('summer time', () => {
  it.each([
    ['eu', '2024-03-30', 0],
    ['eu', '2024-03-31', 60],
    ['eu', '2024-10-27', 0],
    ['us', '2024-03-10', 60],
    ['us', '2024-11-03', 0],
    ['unsure', '2024-07-01', null],
    [undefined, '2024-07-01', 0],
  ] as const)('%s %s', (rule, iso, minutes) => expect(summerMinutes(rule, parseDay(iso))).toBe(minutes));
});
