import { periodAfter } from '../language/arithmetic-cues.js';
import {
  ALL_IN_ALL,
  ALL_IN_ALL_AFTER,
  AVERAGE_BEFORE,
  EACH_ONE_AFTER,
  EACH_ONE_BEFORE,
  EXCHANGE,
  EXTRAS,
  OTHER_PRICE,
  PAYS_FOR,
  PER_AFTER,
  PRICE_EACH,
  PRICE_EACH_ARABIC,
  SAME_MEASURE,
  SAME_TIME,
  WORTH_AS_MUCH,
} from '../language/reckoning-cues.js';
import { contentKey } from '../language/tokens.js';
import type { Quantity } from '../model.js';
import type { Finding } from './finding.js';
import { disagree } from './page.js';
import { at, isCount, isExact, kin, rounding, rowsOf, type Sheet, short, textOf, tokensIn, wordsIn } from './sheet.js';

/** Figures that one article multiplies, divides or converts: a price and a number, a rate and a time, an average, two currencies, two units. */
export const checkProductsOfSheet = (sheet: Sheet): Finding[] =>
  [checkPrices, checkInstalments, checkAverages, checkExchange, checkConversions, checkWrittenUnits].flatMap((check) => check(sheet));

/** Share of a product by which a rounded one may miss it. */
const OFF = 0.04;
/** By how many times it may miss: beyond it, it is the product of something else. */
const FARTHEST = 12;

const misses = (due: number, told: number, slack: number): boolean =>
  Math.abs(due - told) > Math.max(slack, OFF * due) && due < FARTHEST * told && told < FARTHEST * due;

const isMoney = (q: Quantity): boolean => q.kind === 'money';

// ---------------------------------------------------------------- a price and a number

/** What a price is for: «one» of those counted beside it, or a noun; null where it is no price of one. */
function priceOf(sheet: Sheet, q: Quantity): { readonly noun: string | null } | null {
  const { page } = sheet;
  if (!isMoney(q) || !isExact(q)) return null;
  const [before, after] = [page.before(q, 6), page.after(q, 3)];
  if (EACH_ONE_AFTER.test(after) || EACH_ONE_BEFORE.test(before)) return { noun: null };
  const named =
    PRICE_EACH.exec(before)?.[1] ??
    (page.reading.document.language === 'ar' ? PRICE_EACH_ARABIC.exec(before)?.[1] : undefined) ??
    PER_AFTER.exec(after)?.[1];
  return named === undefined ? null : { noun: named };
}

/** Whether a word right beside a price names what a figure counts. */
function names(sheet: Sheet, price: Quantity, noun: string, number: Quantity): boolean {
  if (number.counted === null) return false;
  const { tokens } = sheet.page.reading.text;
  const sentence = sheet.page.sentenceOf(price);
  const token = tokens.slice(sentence.first, sentence.last).find((t) => {
    if (t.norm !== noun && t.norm.replace(/^(?:[وف]?(?:ال|لل|ل|ب|بال))/u, '') !== noun) return false;
    return Math.abs(t.start - price.start) < 90;
  });
  if (token === undefined) return false;
  return (
    contentKey(token) === number.counted ||
    token.analyses.some((a) => a.sense.concept === number.counted || a.sense.lemma === number.counted)
  );
}

/** «an 18.6 million contract for 40 buses. Each bus costs 310,000». */
function checkPrices(sheet: Sheet): Finding[] {
  return sheet.rows.flat().flatMap((price) => {
    const each = priceOf(sheet, price);
    if (each === null) return [];
    const here = at(sheet, price);
    const near = rowsOf(sheet, here - 1, here + 1);
    if (near.some((q) => q !== price && isRivalPrice(sheet, q, near))) return [];
    const counts = [
      ...near.filter((q) => q.kind === 'count' && isCount(q) && q.value >= 2),
      ...near.flatMap((q) => measured(sheet, price, q, each.noun)),
    ];
    const numbers =
      each.noun === null
        ? counts.filter((q) => at(sheet, q) === here)
        : counts.filter((q) => q.unit !== null || names(sheet, price, each.noun!, q));
    const [number] = numbers.length === 0 && each.noun === null ? counts : numbers;
    if (number === undefined || !isExact(number) || (numbers.length || counts.length) !== 1) return [];
    const home = at(sheet, number);
    const sums = near.filter((q) => isMoney(q) && q !== price && q.unit === price.unit && q.value > price.value);
    const [total] = sums;
    if (total === undefined || sums.length !== 1 || !isExact(total)) return [];
    const there = at(sheet, total);
    const joined =
      (there === home && PAYS_FOR.test(sheet.words[home]!)) ||
      ALL_IN_ALL.test(sheet.page.before(total, 5)) ||
      ALL_IN_ALL_AFTER.test(sheet.page.after(total, 3));
    if (!joined || OTHER_PRICE.test(sheet.words[here]!) || [home, there, here].some((s) => EXTRAS.test(sheet.words[s]!))) return [];
    const due = number.value * price.value;
    if (!misses(due, total.value, rounding(total) + number.value * rounding(price))) return [];
    return [product(sheet, total, number, price, due)];
  });
}

/** Whether another sum is a price of one too: «a total of» is none, since nothing is counted in totals. */
function isRivalPrice(sheet: Sheet, q: Quantity, near: readonly Quantity[]): boolean {
  const each = priceOf(sheet, q);
  if (each === null) return false;
  return each.noun === null || near.some((number) => number.kind === 'count' && names(sheet, q, each.noun!, number));
}

/** «300 tonnes», counted by the word that a price is for: its number alone, as it stands in the text. */
function measured(sheet: Sheet, price: Quantity, q: Quantity, noun: string | null): Quantity[] {
  if (noun === null || q.kind !== 'measure' || !isExact(q) || q === price) return [];
  const unit = tokensIn(sheet, q.number.end, q.end).find((t) => t.kind === 'word')?.norm;
  if (unit === undefined || stem(unit).slice(0, UNIT_STEM) !== stem(noun).slice(0, UNIT_STEM)) return [];
  const value = Number(sheet.page.reading.document.text.slice(q.number.start, q.number.end).replace(/,/gu, ''));
  return Number.isFinite(value) && value > 1 ? [{ ...q, value, precision: 1 }] : [];
}

/** Letters by which the words for one unit are known again: tonne, tonnes. */
const UNIT_STEM = 3;

const product = (sheet: Sheet, total: Quantity, number: Quantity, price: Quantity, due: number): Finding =>
  disagree(sheet.page, `${short(number.value)} × ${short(price.value)} make ${short(due)}, not ${short(total.value)}`, [
    { value: total.text, at: [total] },
    { value: `${number.text} × ${price.text} = ${short(due)}`, at: [number, price] },
  ]);

// ---------------------------------------------------------------- so much a month

/** Days of each unit of time, as far as a sum by the month or the week needs them. */
const DAYS: Readonly<Record<string, number>> = {
  hour: 1 / 24,
  h: 1 / 24,
  day: 1,
  d: 1,
  week: 7,
  wk: 7,
  month: 365.25 / 12,
  mon: 365.25 / 12,
  year: 365.25,
  yr: 365.25,
};

/** «450 euros a month for 24 months, 12,000 in all». */
function checkInstalments(sheet: Sheet): Finding[] {
  const { text } = sheet.page.reading.document;
  return sheet.rows.flat().flatMap((rate) => {
    if (rate.kind === 'percent' || (rate.kind === 'plain' && rate.value < 1000) || !isExact(rate) || isLength(rate)) return [];
    const period = periodAfter(text.slice(rate.end, rate.end + 40));
    if (period === null || AVERAGE_BEFORE.test(sheet.page.before(rate, 4))) return [];
    const here = at(sheet, rate);
    const near = rowsOf(sheet, here, here + 1);
    const lengths = near.filter((q) => isLength(q) && isExact(q) && q.value * DAYS[q.unit!]! > DAYS[period]!);
    const totals = near.filter(
      (q) => q !== rate && q.unit === rate.unit && q.kind === rate.kind && (q.kind !== 'count' || q.counted === rate.counted),
    );
    const [length, total] = [lengths[0], totals[0]];
    if (length === undefined || total === undefined || lengths.length !== 1 || totals.length !== 1 || !isExact(total)) return [];
    if (
      !/(?:^| )(?:for|over|in|after|during|the|these|those|على|علي|لمده|خلال|مده|طوال|طيله|بعد|علي مدي)(?: \S+)?$/u.test(
        sheet.page.before(length, 2),
      )
    )
      return [];
    if (periodAfter(text.slice(total.end, total.end + 40)) !== null) return [];
    if (!ALL_IN_ALL.test(sheet.page.before(total, 5)) && !ALL_IN_ALL_AFTER.test(sheet.page.after(total, 3))) return [];
    if (EXTRAS.test(`${sheet.words[here]} ${sheet.words[at(sheet, total)]}`)) return [];
    const times = (length.value * DAYS[length.unit!]!) / DAYS[period]!;
    const due = rate.value * times;
    if (!misses(due, total.value, rounding(total) + times * rounding(rate))) return [];
    return [product(sheet, total, length, rate, due)];
  });
}

const isLength = (q: Quantity): boolean => q.kind === 'measure' && q.unit !== null && q.unit in DAYS;

// ---------------------------------------------------------------- averages

/** «600 cars in three days, an average of 300 a day». */
function checkAverages(sheet: Sheet): Finding[] {
  const { page } = sheet;
  return sheet.rows.flat().flatMap((mean) => {
    if (mean.kind === 'percent' || !AVERAGE_BEFORE.test(page.before(mean, 4)) || mean.value <= 0) return [];
    const here = at(sheet, mean);
    const near = rowsOf(sheet, here - 1, here).filter((q) => q.end <= mean.start);
    const period = periodAfter(page.reading.document.text.slice(mean.end, mean.end + 40));
    const noun = PER_AFTER.exec(page.after(mean, 3))?.[1];
    const ofPeriod = (q: Quantity): boolean => period !== null && isLength(q) && q.value * DAYS[q.unit!]! > 1.5 * DAYS[period]!;
    const ofNoun = (q: Quantity): boolean =>
      period === null && noun !== undefined && q.kind === 'count' && q.value >= 2 && names(sheet, mean, noun, q);
    // «twelve houses for 3.6 million, an average of 450,000»
    const counts = near.filter((q) => q.kind === 'count' && isCount(q) && q.value >= 2);
    const unsaid = (q: Quantity): boolean =>
      period === null && noun === undefined && isMoney(mean) && counts.length === 1 && counts[0] === q;
    const numbers = near.filter((q) => isExact(q) && (ofPeriod(q) || ofNoun(q) || unsaid(q)));
    const [number] = numbers;
    if (number === undefined || numbers.length !== 1) return [];
    const totals = near.filter(
      (q) =>
        q !== number &&
        q.value > mean.value &&
        !isLength(q) &&
        q.kind !== 'percent' &&
        (mean.kind === 'plain' || (q.kind === mean.kind && q.unit === mean.unit && kin(q.counted, mean.counted))),
    );
    const [total] = totals;
    if (total === undefined || totals.length !== 1 || !isExact(total) || at(sheet, total) !== at(sheet, number)) return [];
    const times = period === null ? number.value : (number.value * DAYS[number.unit!]!) / DAYS[period]!;
    const due = total.value / times;
    const slack = rounding(mean) + rounding(total) / times + (isExact(mean) ? 0 : 0.08 * due) + 0.5 * (mean.value < 20 ? 1 : 0);
    if (!misses(due, mean.value, slack)) return [];
    return [
      disagree(page, `«${total.text}» over «${number.text}» are ${short(Number(due.toPrecision(3)))} on average, not «${mean.text}»`, [
        { value: mean.text, at: [mean] },
        { value: `${total.text} ÷ ${number.text}`, at: [total, number] },
      ]),
    ];
  });
}

// ---------------------------------------------------------------- two currencies

/** Letters by which the name of a currency is known again. */
const STEM = 4;
const stem = (word: string): string => word.replace(/^[وف]?(?:لل|بال|وال|ال|ل|ب)(?=\p{L}{3})/u, '').slice(0, STEM);

/** What follows a rate of exchange: the currency of which it buys one. */
const FOR_ONE = /^(?:to|for|per|against)?(?: ?(?:the|a|an|one|each|every|مقابل|لكل|للواحد))* ?(?:us |american |امريكي )?(\p{L}{3,})/u;

/** The currency that stands before a rate, where another sum nearby is told in it. */
function currencyBefore(sheet: Sheet, rate: Quantity): string | undefined {
  const here = at(sheet, rate);
  const others = rowsOf(sheet, here - 1, here + 1).filter((q) => isMoney(q) && q !== rate && q.unit !== rate.unit);
  const names = new Set(others.flatMap((q) => wordsIn(sheet, q.number.end, q.end).split(' ').map(stem)));
  return sheet.page
    .before(rate, 5)
    .split(' ')
    .find((w) => w.length >= STEM && names.has(stem(w)) && !/^(?:million|billion|مليون|مليار)/u.test(w));
}

/** «2 million dollars … at 1,310 dinars to the dollar … 1.6 billion dinars». */
function checkExchange(sheet: Sheet): Finding[] {
  const { page } = sheet;
  return sheet.rows.flat().flatMap((rate) => {
    if (!isMoney(rate) || !isExact(rate)) return [];
    const here = at(sheet, rate);
    const behind = /^(?:to|for|per|against|لل|مقابل|لكل)/u.test(page.after(rate, 1)) ? FOR_ONE.exec(page.after(rate, 5))?.[1] : undefined;
    // «the dollar trades at 1,310 dinars»
    const bought = behind ?? currencyBefore(sheet, rate);
    if (bought === undefined || !EXCHANGE.test(`${sheet.words[here]} ${sheet.words[here + 1] ?? ''}`)) return [];
    const near = rowsOf(sheet, here - 1, here + 1).filter((q) => isMoney(q) && q !== rate);
    const called = (q: Quantity): boolean =>
      wordsIn(sheet, q.start, q.end)
        .split(' ')
        .some((w) => stem(w) === stem(bought));
    const foreign = near.filter((q) => q.unit !== rate.unit && called(q));
    const own = near.filter((q) => q.unit === rate.unit);
    const [x, y] = [foreign[0], own[0]];
    if (x === undefined || y === undefined || foreign.length !== 1 || own.length !== 1) return [];
    const told = `${page.before(y, 5)} ${sheet.words[at(sheet, y)]}`;
    // a rate of today and a sum of before
    if ([x, y, rate].some((q) => BEFORE_THEN.test(sheet.words[at(sheet, q)]!))) return [];
    if (!WORTH_AS_MUCH.test(told) && !SAME_MEASURE.test(page.reading.document.text.slice(Math.max(0, y.start - 30), y.start))) return [];
    const due = x.value * rate.value;
    const slack =
      rounding(y) +
      Math.min(rounding(x), 0.1 * x.value) * rate.value +
      x.value * rounding(rate) +
      (isExact(y) && isExact(x) ? 0 : 0.06 * due);
    if (!misses(due, y.value, slack)) return [];
    return [
      disagree(page, `«${x.text}» at «${rate.text}» come to ${short(due)}, not «${y.text}»`, [
        { value: y.text, at: [y] },
        { value: `${x.text} × ${rate.text} = ${short(due)}`, at: [x, rate] },
      ]),
    ];
  });
}

const BEFORE_THEN =
  /(?:^| )[وف]?(?:before|previously|formerly|earlier|ago|once|used to|at the time|then|last year|until|قبل|سابقا|السابق|حينها|انذاك|وقتها|الماضي|الماضيه)(?= |$)/u;

// ---------------------------------------------------------------- two units

/** Share by which two ways to put one measure may differ: they are rounded on their own. */
const UNIT_OFF = 0.07;
const UNIT_OFF_HEDGED = 0.13;
/** Units of time, which are only set equal by clear words. */
const HOURS: Readonly<Record<string, number>> = { h: 1, d: 24, wk: 168, mon: 730.5, yr: 8766, min: 1 / 60, s: 1 / 3600 };

/** «100 acres, or 80 hectares», «26 miles (52 km)», «30 degrees Celsius (75 degrees Fahrenheit)», «72 hours, that is two days». */
function checkConversions(sheet: Sheet): Finding[] {
  const { page } = sheet;
  return sheet.rows.flatMap((row) =>
    row.flatMap((a, i) => {
      const b = row[i + 1];
      if (b === undefined || a.kind !== 'measure' || b.kind !== 'measure' || a.unit === null || b.unit === null) return [];
      const gap = page.reading.document.text.slice(a.end, b.start);
      const time = a.unit in HOURS && b.unit in HOURS;
      if (!(time ? SAME_TIME : SAME_MEASURE).test(gap) || unitWord(sheet, a) === unitWord(sheet, b)) return [];
      if (![a, b].every((q) => q.hedge === 'exact' || q.hedge === 'about')) return [];
      const hot = heat(a, b);
      if (hot !== null) return Math.abs(hot.due - b.value) > hot.slack ? [converted(sheet, a, b, hot.due)] : [];
      if (!time && a.unit !== b.unit) return [];
      const [x, y] = time ? [a.value * HOURS[a.unit]!, b.value * HOURS[b.unit]!] : [a.value, b.value];
      const [rx, ry] = time ? [(a.precision * HOURS[a.unit]!) / 2, (b.precision * HOURS[b.unit]!) / 2] : [roundingOf(a), roundingOf(b)];
      const off = isExact(a) && isExact(b) ? UNIT_OFF : UNIT_OFF_HEDGED;
      if (Math.abs(x - y) <= Math.max(rx, ry) + off * Math.max(x, y) || x > FARTHEST * y || y > FARTHEST * x) return [];
      return [converted(sheet, a, b, (b.value * x) / y)];
    }),
  );
}

const unitWord = (sheet: Sheet, q: Quantity): string =>
  tokensIn(sheet, q.number.end, q.end)
    .filter((t) => t.kind === 'word')
    .map((t) => stem(t.norm).replace(/(?<=\p{Script=Arabic}{3})ا$/u, ''))
    .join(' ');

/** Half of the last digit told, in the unit that the value is kept in. */
const roundingOf = (q: Quantity): number => Math.min(q.precision / 2, 0.1 * q.value);

/** The second of two temperatures as the first has it. */
function heat(a: Quantity, b: Quantity): { readonly due: number; readonly slack: number } | null {
  if (a.unit === '°C' && b.unit === '°F') return { due: a.value * 1.8 + 32, slack: 3 };
  if (a.unit === '°F' && b.unit === '°C') return { due: (a.value - 32) / 1.8, slack: 2 };
  return null;
}

const converted = (sheet: Sheet, a: Quantity, b: Quantity, due: number): Finding =>
  disagree(
    sheet.page,
    `«${textOf(sheet, a)}» and «${textOf(sheet, b)}» are not as much: the one is ${short(Number((due / b.value).toPrecision(2)))} times the other`,
    [
      { value: a.text, at: [a] },
      { value: b.text, at: [b] },
    ],
  );

/** Units by their short and long names: what is measured, and how many of the basic unit one is. */
const WRITTEN: readonly (readonly [RegExp, string, number])[] = [
  [/^(?:km\/h|kmh|kph|kilomet(?:re|er)s? (?:an|per) hour)$/iu, 'speed', 1],
  [/^(?:mph|miles (?:an|per) hour)$/iu, 'speed', 1.609344],
  [/^(?:km|kms|kilomet(?:re|er)s?)$/iu, 'length', 1000],
  [/^(?:miles?|mi)$/iu, 'length', 1609.344],
  [/^(?:m|met(?:re|er)s?)$/iu, 'length', 1],
  [/^(?:cm|centimet(?:re|er)s?)$/iu, 'length', 0.01],
  [/^(?:ft|feet|foot)$/iu, 'length', 0.3048],
  [/^(?:inch(?:es)?)$/iu, 'length', 0.0254],
  [/^(?:yards?|yd)$/iu, 'length', 0.9144],
  [/^(?:kg|kilos?|kilograms?|kilogrammes?)$/iu, 'weight', 1],
  [/^(?:lbs?|pounds?)$/iu, 'weight', 0.45359],
  [/^(?:tonnes?)$/iu, 'weight', 1000],
  [/^(?:ha|hectares?)$/iu, 'area', 1],
  [/^(?:acres?)$/iu, 'area', 0.404686],
  [/^(?:lit(?:re|er)s?)$/iu, 'volume', 1],
  [/^(?:gallons?)$/iu, 'volume', 4.1],
  [/^(?:°?c|celsius|degrees celsius|centigrade|درجه مئويه|درجة مئوية|مئوية)$/iu, 'heat', 1],
  [/^(?:°?f|fahrenheit|degrees fahrenheit|فهرنهايت|درجة فهرنهايت)$/iu, 'heat', 1.8],
];
/** A number with the unit right behind it, and another in brackets or behind «or». */
const TWICE_WRITTEN =
  /(?<![\d.,])(\d[\d,]*(?:\.\d+)?)[\s-]?((?:degrees )?(?:°\s?[CF]|[a-z]{1,11}(?:\/h)?(?: (?:an|per) hour)?))\s?(?:\((?:or |about |some |around |nearly |roughly )?|, or (?:about |some |around |nearly |roughly )?|, that is |, which is )(\d[\d,]*(?:\.\d+)?)[\s-]?((?:degrees )?(?:°\s?[CF]|[a-z]{1,11}(?:\/h)?(?: (?:an|per) hour)?))(?![a-z])/giu;
/** Share of the due value within which two written units agree. */
const WRITTEN_OFF = 0.1;
/** Degrees within which two temperatures agree. */
const DEGREES_OFF = 3;

/** «45C (104F)», «120 mph (150 km/h)», «a 100-acre (80-hectare) farm»: units as they are written short. */
function checkWrittenUnits(sheet: Sheet): Finding[] {
  const { text } = sheet.page.reading.document;
  return [...text.matchAll(TWICE_WRITTEN)].flatMap((m): Finding[] => {
    const [a, b] = [unitOf(m[2]!), unitOf(m[4]!)];
    if (a === null || b === null || a.of !== b.of || a.factor === b.factor) return [];
    const [x, y] = [Number(m[1]!.replace(/,/gu, '')), Number(m[3]!.replace(/,/gu, ''))];
    const due = a.of === 'heat' ? (a.factor === 1 ? x * 1.8 + 32 : (x - 32) / 1.8) : (x * a.factor) / b.factor;
    const off = Math.abs(due - y);
    if (off <= (a.of === 'heat' ? DEGREES_OFF : Math.max(0.6, WRITTEN_OFF * due)) || y > FARTHEST * due || due > FARTHEST * y) return [];
    const first = { start: m.index, end: m.index + m[1]!.length + 1 + m[2]!.length };
    const second = { start: m.index + m[0].length - m[4]!.length - m[3]!.length - 1, end: m.index + m[0].length };
    return [
      disagree(sheet.page, `«${m[1]} ${m[2]}» come to ${short(Number(due.toPrecision(3)))}, not «${m[3]} ${m[4]}»`, [
        { value: `${m[1]} ${m[2]}`, at: [first] },
        { value: `${m[3]} ${m[4]}`, at: [second] },
      ]),
    ];
  });
}

function unitOf(word: string): { readonly of: string; readonly factor: number } | null {
  const found = WRITTEN.find(([pattern]) => pattern.test(word.replace(/\s+/gu, ' ').replace('° ', '°').trim()));
  return found === undefined ? null : { of: found[1], factor: found[2] };
}
