import {
  ADDED,
  BRINGS_TO,
  ELSEWHERE,
  HALVES,
  LAST_PART,
  LAST_PART_AFTER,
  LEAVING,
  NOT_ALL,
  OF_A_WHOLE,
  OF_THOSE,
  QUARTERS,
  STOOD_EARLIER,
  SUMMED_UP,
  SUMMED_UP_AFTER,
  TAKEN,
} from '../language/reckoning-cues.js';
import { EXCLUSIVE } from '../language/sum-cues.js';
import type { Quantity, Timex } from '../model.js';
import type { Finding } from './finding.js';
import { disagree } from './page.js';
import { afterNumber, alike, at, isCount, isExact, rowsOf, type Sheet, short, slackOf, someMake, sumOf, textOf, wordsIn } from './sheet.js';

/** Parts of one article that do not make up the whole it gives, with words that say that they do. */
export const checkPartsOfSheet = (sheet: Sheet): Finding[] =>
  [checkLastParts, checkPeriods, checkNamedParts, checkListBelow, checkSummedUp, checkLeaving, checkAdded, checkTwoClasses].flatMap(
    (check) => check(sheet),
  );

/** Sentences before the last part in which the whole is told. */
const WHOLE_BACK = 2;
/** Shares of the whole between which wrong parts may lie: beyond them they are parts of something else. */
const LEAST = 0.5;
const MOST = 1.6;
/** How much smaller than the whole a part is whose scale word is left out. */
const SCALE = 1000;
/** Shares by which parts of a hundred may miss it through rounding. */
const HUNDRED_SLACK = 1.6;

const within = (sum: number, whole: number): boolean => sum >= LEAST * whole && sum <= MOST * whole;
const isPartWord = (sheet: Sheet, q: Quantity): boolean => OF_A_WHOLE.test(afterNumber(sheet, q, 2));

function misses(sheet: Sheet, whole: Quantity, parts: readonly Quantity[]): Finding {
  const sum = short(sumOf(parts));
  return disagree(sheet.page, `the parts add up to ${sum}, the total given is ${short(whole.value)}`, [
    { value: whole.text, at: [whole] },
    { value: `${parts.map((p) => short(p.value)).join(' + ')} = ${sum}`, at: parts },
  ]);
}

/** «Twenty-six were hurt. Eleven were taken to A, four to B and the remaining six were treated on the spot.» */
function checkLastParts(sheet: Sheet): Finding[] {
  const { page } = sheet;
  return sheet.rows.flat().flatMap((last) => {
    if (!isExact(last) || !(LAST_PART.test(page.before(last, 4)) || LAST_PART_AFTER.test(afterNumber(sheet, last, 3)))) return [];
    const here = at(sheet, last);
    const before = rowsOf(sheet, here - WHOLE_BACK, here).filter((q) => q.end <= last.start && alike(q, last));
    if (before.some((q) => !isExact(q))) return [];
    if (last.kind === 'percent') return hundred(sheet, last, before);
    if (before.some((whole, i) => sumsUp(whole, [...before.slice(i + 1), last]))) return [];
    for (let i = before.length - 2; i >= 0; i -= 1) {
      const whole = before[i]!;
      const parts = [...before.slice(i + 1), last];
      if (whole.kind === 'plain' || isPartWord(sheet, whole) || parts.some((p) => p.value >= whole.value)) continue;
      // all figures of the last part's own sentence are parts, unless the sentence begins with the whole
      if (at(sheet, whole) === here && sheet.rows[here]![0] !== whole) continue;
      if (!parts.every((p) => p.kind === 'plain' || p === last || isPartWord(sheet, p) || alike(p, whole))) continue;
      if (!within(sumOf(parts), whole.value) || Math.abs(sumOf(parts) - whole.value) <= slackOf([whole, ...parts])) return [];
      if (OF_THOSE.test(wordsIn(sheet, parts[0]!.end, last.start))) return [];
      // «4.4 million: 2.9 million and the other 1.5»
      if (parts.some((p) => p.value * SCALE <= whole.value)) return [];
      return [misses(sheet, whole, parts)];
    }
    return [];
  });
}

const sumsUp = (whole: Quantity, parts: readonly Quantity[]): boolean =>
  Math.abs(sumOf(parts) - whole.value) <= slackOf([whole, ...parts]) ||
  someMake(parts, whole.value) ||
  parts.some((p) => p.value === whole.value);

/** «45 per cent chose A, 30 per cent B and the remaining 35 per cent C». */
function hundred(sheet: Sheet, last: Quantity, before: readonly Quantity[]): Finding[] {
  const here = at(sheet, last);
  const own = before.filter((q) => at(sheet, q) === here);
  if (own.length === 0 || OF_THOSE.test(wordsIn(sheet, own[0]!.start, last.start))) return [];
  const parts = [...own, last];
  const sums = own.map((_, i) => sumOf(parts.slice(i)));
  const all = sums[0]!;
  if (sums.some((s) => Math.abs(s - 100) <= HUNDRED_SLACK) || all < 60 || all > 140) return [];
  return [
    disagree(sheet.page, `the shares add up to ${short(all)}, and the last is said to be the rest`, [
      { value: last.text, at: [last] },
      { value: `${parts.map((p) => short(p.value)).join(' + ')} = ${short(all)}`, at: own },
    ]),
  ];
}

// ---------------------------------------------------------------- parts by time

/** Tokens between a figure and its time. */
const TIME_REACH = 26;

/** What a time is one of: the month of a year, a day of the week, a year, a quarter, a half. */
function periodOf(t: Timex): { readonly kind: 'month' | 'weekday' | 'year' | 'quarter' | 'half'; readonly value: number } | null {
  const { reading: r } = t;
  if (r.kind !== 'calendar' || r.hour !== undefined) return null;
  if (r.quarter !== undefined) return { kind: 'quarter', value: r.quarter };
  if (r.half !== undefined) return { kind: 'half', value: r.half };
  if (r.day !== undefined) return null;
  if (r.weekday !== undefined) return { kind: 'weekday', value: r.weekday };
  if (r.month !== undefined) return { kind: 'month', value: r.month };
  return r.year === undefined ? null : { kind: 'year', value: r.year };
}

/** «1,535 in the first quarter: 410 in January, 380 in February, 445 in March». */
function checkPeriods(sheet: Sheet): Finding[] {
  const { page } = sheet;
  const times = new Map<number, Timex[]>();
  for (const t of page.reading.timexes) times.set(at(sheet, t), [...(times.get(at(sheet, t)) ?? []), t]);
  return sheet.rows.flatMap((row, here) => {
    const own = times.get(here) ?? [];
    const parts = row.flatMap((q) => {
      const next = row.find((x) => x.start > q.start)?.start ?? Number.POSITIVE_INFINITY;
      const time = own.find((t) => periodOf(t) !== null && t.start >= q.end && t.start - q.end < TIME_REACH && t.start < next);
      return time === undefined ? [] : [{ q, period: periodOf(time)! }];
    });
    const kind = parts[0]?.period.kind;
    if (parts.length < 2 || parts.some((p) => p.period.kind !== kind || !isExact(p.q) || !alike(p.q, parts[0]!.q))) return [];
    const values = parts.map((p) => p.period.value);
    if (new Set(values).size !== values.length || kind === undefined) return [];
    const figures = parts.map((p) => p.q);
    const totals = [here - 1, here, here + 1].flatMap((s) =>
      (sheet.rows[s] ?? []).filter(
        (q) => !figures.includes(q) && alike(q, figures[0]!) && ofPeriod(sheet, q, times.get(s) ?? [], kind, values),
      ),
    );
    const [whole] = totals;
    if (whole === undefined || totals.length !== 1 || !isExact(whole) || figures.some((q) => q.value > whole.value)) return [];
    if (whole.kind === 'percent' || !within(sumOf(figures), whole.value)) return [];
    if (Math.abs(sumOf(figures) - whole.value) <= slackOf([whole, ...figures])) return [];
    // the average or the difference of them may be meant
    if (/(?:^| )(?:average|mean|more|fewer|less|متوسط|بمعدل|معدل|اكثر|اقل)(?= |$)/u.test(page.before(whole, 4))) return [];
    return [misses(sheet, whole, figures)];
  });
}

/** Whether a figure is told of the time that several periods make up. */
function ofPeriod(sheet: Sheet, q: Quantity, times: readonly Timex[], kind: string, values: readonly number[]): boolean {
  const sorted = [...values].sort((a, b) => a - b);
  const run = sorted.every((v, i) => i === 0 || v === sorted[i - 1]! + 1);
  const n = sorted.length;
  if (!run) return false;
  const covers = (t: Timex): boolean => {
    const { reading: r } = t;
    if (Math.abs(t.start - q.end) > 4 * TIME_REACH && Math.abs(q.start - t.end) > 4 * TIME_REACH) return false;
    if (r.kind === 'duration') return r.iso === `P${n}${kind === 'month' ? 'M' : kind === 'year' ? 'Y' : kind === 'weekday' ? 'D' : '-'}`;
    if (r.kind === 'offset') return r.reach === 'span' && Math.abs(r.count) === n && r.unit === (kind === 'weekday' ? 'day' : kind);
    if (r.kind !== 'calendar' || r.hour !== undefined) return false;
    if (kind === 'month' && n === 3 && r.quarter !== undefined) return sorted[0] === 3 * (r.quarter - 1) + 1;
    if (kind === 'month' && n === 6 && r.half !== undefined) return sorted[0] === 6 * (r.half - 1) + 1;
    if (r.quarter !== undefined || r.half !== undefined || r.month !== undefined || r.day !== undefined || r.weekday !== undefined)
      return false;
    return r.year !== undefined && ((kind === 'quarter' && n === 4) || (kind === 'half' && n === 2) || (kind === 'month' && n === 12));
  };
  if (times.some(covers)) return true;
  // «الربع الثالث», with no year said, is no time of its own
  const words = sheet.words[at(sheet, q)]!;
  if (kind === 'month' && n === 3) return (sorted[0]! - 1) % 3 === 0 && (QUARTERS[(sorted[0]! - 1) / 3]?.test(words) ?? false);
  return kind === 'month' && n === 6 && (HALVES[(sorted[0]! - 1) / 6]?.test(words) ?? false);
}

// ---------------------------------------------------------------- parts by name

/** Numbers of groups that a whole may be spread over. */
const MOST_GROUPS = 8;

/** «1,200 places in three towns. Orvel gets 500, Tarn 400 and Hale 200.» */
function checkNamedParts(sheet: Sheet): Finding[] {
  const { page } = sheet;
  return sheet.rows.flatMap((row, here) => {
    const groups = row.filter((q) => q.kind === 'count' && isCount(q) && isExact(q) && q.value >= 3 && q.value <= MOST_GROUPS);
    return groups.flatMap((number) => {
      const wholes = row.filter(
        (q) => q !== number && q.kind !== 'percent' && q.kind !== 'plain' && q.value > number.value && q.unit !== 'd',
      );
      const [whole] = wholes;
      if (wholes.length !== 1 || whole === undefined || !isExact(whole) || alike(whole, number)) return [];
      const link = wordsIn(sheet, Math.min(whole.end, number.end), Math.max(whole.start, number.start));
      if (
        !/(?:^| )(?:in|over|across|among|between|to|at|on|from|for|spread|split|divided|shared|علي|بين|في|الي|من|ل|موزعه|موزعين|توزعت|توزعوا)(?= |$)/u.test(
          link,
        )
      )
        return [];
      const next = sheet.rows[here + 1] ?? [];
      const parts = next.filter((q) => q.kind !== 'percent' && (q.kind === 'plain' || alike(q, whole)));
      if (parts.length !== number.value || next.length !== parts.length || parts.some((q) => !isExact(q) || q.value >= whole.value))
        return [];
      if (NOT_ALL.test(sheet.words[here + 1]!) || NOT_ALL.test(link) || !eachNamed(sheet, parts)) return [];
      if (!within(sumOf(parts), whole.value) || Math.abs(sumOf(parts) - whole.value) <= slackOf([whole, ...parts])) return [];
      // told of those that were told before, not of a later count
      if (page.reading.text.sentences[here + 1]!.paragraph > page.reading.text.sentences[here]!.paragraph + 1) return [];
      return [misses(sheet, whole, parts)];
    });
  });
}

/** Whether a name of its own stands with each of several figures. */
function eachNamed(sheet: Sheet, parts: readonly Quantity[]): boolean {
  const sentence = sheet.page.sentenceOf(parts[0]!);
  const edges = [sentence.start, ...parts.map((p) => p.end), sentence.end];
  const named = (from: number, to: number): boolean =>
    sheet.page.reading.mentions.some((m) => m.start >= from && m.end <= to && m.type !== 'office') ||
    /(?:^|[^.!?»”"]\s)\p{Lu}\p{Ll}+/u.test(textOf(sheet, { start: from, end: to })) ||
    /(?:^| )(?:ال)?(?:اولي|اول|ثانيه|ثاني|ثالثه|ثالث|رابعه|رابع|خامسه|first|second|third|fourth|last)(?= |$)/u.test(
      wordsIn(sheet, from, to),
    );
  const before = parts.filter((_, i) => named(edges[i]!, parts[i]!.start)).length;
  const after = parts.filter((_, i) => named(parts[i]!.end, i + 1 < parts.length ? parts[i + 1]!.start : edges.at(-1)!)).length;
  return Math.max(before, after) === parts.length;
}

/** Parts from which a list is held to be full, and the share of the whole that it then has at least and at most. */
const FULL = 3;
const NEARLY_ALL = 0.85;
const NOT_FAR_OVER = 1.3;

/** «340 pupils. Tarn sent 120, Orvel 110 and Hale 125.» */
function checkListBelow(sheet: Sheet): Finding[] {
  const { page } = sheet;
  const { sentences } = page.reading.text;
  return sheet.rows.flatMap((parts, here) => {
    if (parts.length < FULL || parts.some((q) => !isExact(q) || q.kind === 'percent' || q.kind === 'measure')) return [];
    const before = sheet.rows[here - 1] ?? [];
    const spread = SPREAD.test(sheet.words[here]!);
    const wholes = before.filter(
      (q) => q.kind !== 'plain' && q.kind !== 'percent' && parts.every((p) => alike(p, q) || (spread && isCount(p) && isCount(q))),
    );
    const [whole] = wholes;
    if (
      whole === undefined ||
      wholes.length !== 1 ||
      !isExact(whole) ||
      isPartWord(sheet, whole) ||
      parts.some((q) => q.value >= whole.value)
    )
      return [];
    // the first may have a noun of its own, the others are bare
    if (!spread && parts.slice(1).some((q) => q.kind !== 'plain' && (q.counted !== whole.counted || q.unit !== whole.unit))) return [];
    if (sentences[here]!.paragraph > sentences[here - 1]!.paragraph + 1) return [];
    if (NOT_ALL.test(`${sheet.words[here]} ${wordsIn(sheet, whole.end, sentences[here - 1]!.end)}`) || OF_THOSE.test(sheet.words[here]!))
      return [];
    if (!parts.slice(1).every((q, k) => wordsIn(sheet, parts[k]!.end, q.start).split(' ').length <= LONGEST_GAP)) return [];
    if (
      !/(?:^|[\s,،])(?:and|و)\s?[^,،;.]*$/u.test(page.reading.document.text.slice(parts.at(-2)!.end, parts.at(-1)!.start)) ||
      !eachNamed(sheet, parts)
    )
      return [];
    const sum = sumOf(parts);
    if (Math.abs(sum - whole.value) <= slackOf([whole, ...parts]) || sum < NEARLY_ALL * whole.value || sum > NOT_FAR_OVER * whole.value)
      return [];
    if (someMake(parts, whole.value) || ELSEWHERE.test(`${sheet.words[here]} ${sheet.words[here + 1] ?? ''}`)) return [];
    return [misses(sheet, whole, parts)];
  });
}

/** Begins a sentence that gives all the parts of what was counted. */
const SPREAD =
  /^(?:there (?:were|are)|these (?:were|are|comprise|comprised)|they (?:were|are|comprise|comprised|consist|consisted)|(?:it|the haul|the total|the figure) (?:comprises|comprised|consists|consisted|breaks|broke)|broken down|[وف]?(?:توزعت|توزعوا|تتوزع|يتوزع|يتوزعون|موزعه|موزعين|توزع|بواقع|انقسمت|انقسموا|ضمت الحصيله))(?= |$)/u;

// ---------------------------------------------------------------- a sum that follows its parts

/** «A took 120, B 90 and C 45, a total of 275». */
function checkSummedUp(sheet: Sheet): Finding[] {
  const { page } = sheet;
  return sheet.rows.flatMap((row, here) =>
    row.flatMap((whole, i) => {
      if (!isExact(whole) || whole.kind === 'percent' || whole.value < 3) return [];
      if (!SUMMED_UP.test(page.before(whole, 6)) && !SUMMED_UP_AFTER.test(page.after(whole, 3))) return [];
      const own = row.slice(0, i).filter((q) => alike(q, whole));
      const first = i === 0 || own.length === 0;
      const parts = first ? (sheet.rows[here - 1] ?? []).filter((q) => alike(q, whole)) : own;
      if (first && !BEGINS_SUM.test(sheet.words[here]!)) return [];
      if (parts.length < 2 || parts.some((q) => !isExact(q) || q.value >= whole.value || isPartWord(sheet, q))) return [];
      const from = parts[0]!.start;
      if (
        NOT_ALL.test(wordsIn(sheet, from, whole.start)) ||
        /(?:^| )(?:each|every|per|times|from|لكل|كل|مره|مرات)(?= |$)/u.test(wordsIn(sheet, from, whole.start))
      )
        return [];
      // a list: its parts follow each other without a new sentence's worth of words
      if (!parts.slice(1).every((q, k) => wordsIn(sheet, parts[k]!.end, q.start).split(' ').length <= LONGEST_GAP)) return [];
      if (first ? sheet.rows[here - 1]!.length !== parts.length : row.slice(0, i).some((q) => !parts.includes(q) && q.kind !== 'measure'))
        return [];
      if (!within(sumOf(parts), whole.value) || Math.abs(sumOf(parts) - whole.value) <= slackOf([whole, ...parts])) return [];
      if (
        someMake(
          rowsOf(sheet, here - WHOLE_BACK, here).filter((q) => q !== whole && alike(q, whole)),
          whole.value,
        )
      )
        return [];
      return [misses(sheet, whole, parts)];
    }),
  );
}

/** Words from one part of a list to the next. */
const LONGEST_GAP = 9;
const BEGINS_SUM =
  /^(?:in all|in total|altogether|that makes|that is|that adds up|together|all told|the total|this makes|combined|taken together|[وف]?(?:بذلك|المجموع|مجموع|اجمالا|في المجموع|هكذا|بهذا|يكون))(?= |$)/u;

// ---------------------------------------------------------------- what is left

/** «Of the 64 flats 40 are sold, leaving 14». */
function checkLeaving(sheet: Sheet): Finding[] {
  const { page } = sheet;
  return sheet.rows.flatMap((row, here) =>
    row.flatMap((left) => {
      if (!isExact(left) || left.kind === 'percent' || !LEAVING.test(page.before(left, 3))) return [];
      const before = rowsOf(sheet, here - 1, here).filter((q) => q.end <= left.start && alike(q, left));
      if (before.length !== 2 || before.some((q) => !isExact(q))) return [];
      const [whole, taken] = before[0]!.value > before[1]!.value ? [before[0]!, before[1]!] : [before[1]!, before[0]!];
      if (left.value >= whole.value || whole.value - taken.value === left.value || taken.value === left.value) return [];
      const told = wordsIn(sheet, before[0]!.start, left.start);
      if (!TAKEN.test(told) || (isCount(whole) && whole.kind === 'plain' && taken.kind === 'plain')) return [];
      const due = whole.value - taken.value;
      if (Math.abs(due - left.value) <= slackOf([whole, taken, left]) || left.value > 4 * due || due > 4 * left.value) return [];
      return [
        disagree(
          page,
          `of ${short(whole.value)}, ${short(taken.value)} are told of, which leaves ${short(due)}, not ${short(left.value)}`,
          [
            { value: `${short(whole.value)} − ${short(taken.value)}`, at: [whole, taken] },
            { value: left.text, at: [left] },
          ],
        ),
      ];
    }),
  );
}

// ---------------------------------------------------------------- what is added

/** «Four more bodies were found, bringing the toll to 15. On Saturday it had stood at nine.» */
function checkAdded(sheet: Sheet): Finding[] {
  const { page } = sheet;
  return sheet.rows.flatMap((row, here) =>
    row.flatMap((reached) => {
      if (!isExact(reached) || !isCount(reached) || !BRINGS_TO.test(page.before(reached, 8))) return [];
      const added = rowsOf(sheet, here - 1, here).filter(
        (q) =>
          q.end <= reached.start &&
          isCount(q) &&
          isExact(q) &&
          ADDED.test(`${wordsIn(sheet, q.start, q.end)} ${afterNumber(sheet, q, 3)} ${page.before(q, 1)}`),
      );
      const earlier = rowsOf(sheet, here - 2, here + 2).filter(
        (q) => q !== reached && !added.includes(q) && isCount(q) && isExact(q) && q.value < reached.value && stoodEarlier(sheet, q),
      );
      if (added.length !== 1 || earlier.length !== 1) return [];
      const due = earlier[0]!.value + added[0]!.value;
      if (due === reached.value || due > MOST * reached.value || due < LEAST * reached.value) return [];
      if (!alike(added[0]!, earlier[0]!) || !alike(added[0]!, reached)) return [];
      return [
        disagree(page, `${short(earlier[0]!.value)} and ${short(added[0]!.value)} more are ${short(due)}, not ${short(reached.value)}`, [
          { value: reached.text, at: [reached] },
          { value: `${short(earlier[0]!.value)} + ${short(added[0]!.value)} = ${short(due)}`, at: [earlier[0]!, added[0]!] },
        ]),
      ];
    }),
  );
}

const stoodEarlier = (sheet: Sheet, q: Quantity): boolean =>
  STOOD_EARLIER.test(sheet.words[at(sheet, q)]!) || /(?:^| )(?:from|من|عن)$/u.test(sheet.page.before(q, 1));

// ---------------------------------------------------------------- two classes that shut each other out

/** Men and women, boys and girls, adults and children, passed and failed: rows of `EXCLUSIVE` of which nobody is in two. */
const TWO_CLASSES = [0, 1, 2, 5, 6, 7];
/** Of these, whoever is counted is in one. */
const BOTH_ARE_ALL: ReadonlySet<number> = new Set([0, 1]);

/** «38 pupils went. There were 21 boys and 19 girls.» */
function checkTwoClasses(sheet: Sheet): Finding[] {
  return sheet.rows.flatMap((row, here) =>
    TWO_CLASSES.flatMap((index) => {
      const parts = EXCLUSIVE[index]!.map((name) =>
        row.filter(
          (q) =>
            isCount(q) &&
            isExact(q) &&
            name.test(`${wordsIn(sheet, q.start, q.end)} ${q.kind === 'plain' ? afterNumber(sheet, q, 1) : ''}`),
        ),
      );
      if (!parts.every((p) => p.length === 1)) return [];
      const flat = parts.flat().sort((a, b) => a.start - b.start);
      if (flat[0] === flat[1] || row.filter((q) => isCount(q) && q.start >= flat[0]!.start).length !== 2) return [];
      if (row.some((q) => isCount(q) && q.end <= flat[0]!.start)) return [];
      const before = (sheet.rows[here - 1] ?? []).filter((q) => q.kind === 'count' && isCount(q) && isExact(q));
      const whole = before.at(-1);
      if (whole === undefined || before.length !== 1 || !peopled(whole) || flat.some((p) => p.value >= whole.value)) return [];
      if (NOT_ALL.test(`${sheet.words[here]} ${wordsIn(sheet, whole.end, flat[0]!.start)}`) || OF_THOSE.test(sheet.words[here]!)) return [];
      const sum = sumOf(flat);
      const off = Math.abs(sum - whole.value);
      if (off === 0 || off > 0.3 * whole.value || (sum < whole.value && !(BOTH_ARE_ALL.has(index) && CLASS_FREE.test(whole.counted ?? ''))))
        return [];
      return [misses(sheet, whole, flat)];
    }),
  );
}

const peopled = (q: Quantity): boolean => q.counted !== null && !/^(?:man|woman|boy|girl|child|adult)$/u.test(q.counted);
/** Nouns for people among whom everybody is of one of two sexes and of no third class. */
const CLASS_FREE = /^(?:student|pupil|child|teacher|candidate|player|employee|member|deputy|judge|graduate|prisoner)$/u;
