import { tokenAt } from '../context.js';
import { LATER, OF_THE } from '../language/arithmetic-cues.js';
import { ELSEWHERE } from '../language/reckoning-cues.js';
import {
  AMONG,
  AT_HOUR,
  AVERAGE,
  BACK,
  BEGAN,
  BOTH_FATES,
  CLOSING_AFTER,
  CLOSING_PART,
  COMPLETE_ROW,
  ENDED,
  ENDING,
  EXCLUSIVE,
  INSERTED,
  LOOSE,
  NAMES_FOLLOW,
  NO_SHARE,
  NOT_YET,
  ORDINALS,
  PAUSE,
  RESTATED,
  SPANNING,
  VOTE_SHARE,
} from '../language/sum-cues.js';
import type { Sentence, Token } from '../language/tokens.js';
import type { Quantity, Span, Timex } from '../model.js';
import type { Finding } from './finding.js';
import type { CompareInput } from './input.js';
import { clocksMayDiffer, countLike, disagree, type Page, pageOf, yearOf } from './page.js';

/** A total and its parts that are already told of. */
interface KnownTotal {
  readonly total: Quantity;
}

/**
 * Figures of one article that do not make up or span each other as it says they do: the members of a list, the part that is still missing,
 * men and women, instalments, a length between two times, a share of a vote, a number and the names of those counted.
 */
export function checkSums(input: CompareInput, totals: readonly (readonly KnownTotal[])[]): Finding[] {
  return input.readings.flatMap((_, document) => {
    const page = pageOf(input, document);
    const known = new Set(totals[document]!.map((t) => t.total));
    const own = [
      ...checkEnumerations(page, known),
      ...checkExclusive(page, known),
      ...checkMissing(page),
      ...checkSpread(page, known),
      ...checkTranches(page, known),
      ...checkSpans(page),
      ...checkSince(page),
      ...checkFractions(page),
      ...checkVoteShares(page),
      ...checkSpeeds(page),
      ...checkNames(page, known),
    ];
    // one figure that does not fit is told of once
    const seen = new Set<string>();
    return own.filter((f) => {
      const at = f.sides[0]!.facts[0]!;
      const key = `${at.start}`;
      return !seen.has(key) && seen.add(key);
    });
  });
}

const sumOf = (parts: readonly Quantity[]): number => Math.round(parts.reduce((n, p) => n + p.value, 0) * 1e6) / 1e6;
const isTotal = (q: Quantity): boolean => q.kind === 'count' && countLike(q) && q.value >= 3;
const bare = (q: Quantity): boolean => q.kind === 'plain' && countLike(q);

function partsDisagree(page: Page, total: Quantity, parts: readonly Quantity[]): Finding {
  const sum = sumOf(parts);
  return disagree(page, `the parts add up to ${sum}, the total given is ${total.value}`, [
    { value: String(total.value), at: [total] },
    { value: `${parts.map((p) => p.value).join(' + ')} = ${sum}`, at: parts },
  ]);
}

/** Figures of a sentence that count or measure something, dates left out. */
function figures(page: Page, sentence: Sentence): Quantity[] {
  return page
    .inside(sentence)
    .filter(
      (q) =>
        q.kind !== 'ordinal' &&
        q.kind !== 'score' &&
        q.unit !== 'no' &&
        !page.reading.timexes.some((t) => t.start <= q.start && q.end <= t.end && t.type !== 'DURATION'),
    );
}

const tokensBetween = (page: Page, from: number, to: number): readonly Token[] => {
  const { tokens } = page.reading.text;
  const first = tokenAt(tokens, from);
  return tokens.slice(first, tokenAt(tokens, to)).filter((t) => t.start >= from && t.end <= to);
};

const wordsIn = (page: Page, from: number, to: number): string =>
  tokensBetween(page, from, to)
    .filter((t) => t.kind !== 'punctuation')
    .map((t) => t.norm)
    .join(' ');

/** Words from a figure to the end of its item of a list. */
const LONGEST_ITEM = 9;
/** Words from a total to the colon or the comma after which its parts follow. */
const TO_COLON = 6;

/** «nine ministers: four from A, three from B and three independents», «180 players, among them 120 from A and 75 from B». */
function checkEnumerations(page: Page, known: ReadonlySet<Quantity>): Finding[] {
  const out: Finding[] = [];
  const { text } = page.reading.document;
  for (const sentence of page.reading.text.sentences) {
    const row = figures(page, sentence);
    row.forEach((total, i) => {
      if (!isTotal(total) || known.has(total) || row.length - i < 3) return;
      const parts: Quantity[] = [];
      for (const q of row.slice(i + 1)) {
        if (!countLike(q) || q.value >= total.value) break;
        const from = parts.at(-1) ?? total;
        const gap = tokensBetween(page, from.end, q.start);
        if (gap.length > LONGEST_ITEM + 3) break;
        const joint = text.slice(from.end, q.start);
        // a list goes on with a comma or «and»; a semicolon or a new verb ends it
        if (parts.length > 0 && !/[,،]\s*(?:and\s+|و\s?)?$|\band(?:\s+(?:the other|another|a further))?\s+$|\sو\s?$/u.test(joint)) break;
        if (parts.length > 0 && finite(gap)) break;
        parts.push(q);
      }
      if (parts.length < 2) return;
      const opening = text.slice(total.end, parts[0]!.start);
      const colon = /[:：(—–]\s*$/u.test(opening) && tokensBetween(page, total.end, parts[0]!.start).length <= TO_COLON;
      const among = AMONG.test(page.before(parts[0]!)) && opening.length < 60;
      if (!colon && !among) return;
      if (LOOSE.test(page.wordsOf(sentence).replace(/(?:^| )(?:including|among)(?= them | whom | |$)/gu, ''))) return;
      const sum = sumOf(parts);
      if (sum === total.value || sum > 1.5 * total.value) return;
      // who counts by town, sex and trade counts some twice: the parts are named in one way
      if (!alike(page, parts, sentence)) return;
      const last = parts.at(-1)!;
      const rest = tokensBetween(page, last.end, sentence.end).length;
      const whole = colon && !among && rest <= LONGEST_ITEM && sum >= 0.7 * total.value && !oneWithoutFigure(page, parts, sentence);
      if (sum < total.value && !whole) return;
      out.push(partsDisagree(page, total, parts));
    });
  }
  return out;
}

const finite = (gap: readonly Token[]): boolean => gap.some((t) => t.kind === 'word' && t.analyses[0]?.sense.pos === 'verb');

/** «four from A, three from B, and the chairman». */
function oneWithoutFigure(page: Page, parts: readonly Quantity[], sentence: Sentence): boolean {
  const { text } = page.reading.document;
  const ends = [...parts.slice(1).map((p) => p.start), sentence.end];
  return parts.some((p, i) => /[,،](?=[\s\S]*\S[\s\S]*\S)/u.test(text.slice(p.end, ends[i]).replace(/[,،]?\s*(?:and|و)?\s*$/u, '')));
}

/** Preposition or noun that follows each part. */
function alike(page: Page, parts: readonly Quantity[], sentence: Sentence): boolean {
  const { tokens } = page.reading.text;
  const { prepositions } = page.input.pack.numbers;
  const heads = parts.map((p, i) => {
    const end = parts[i + 1]?.start ?? sentence.end;
    const after = tokensBetween(page, p.number.end, end).slice(0, 3);
    const of = after.find((t) => prepositions.has(t.norm) || EN_HEADS.has(t.norm));
    if (of !== undefined) return of.norm;
    const clitic = tokens[tokenAt(tokens, p.number.end - 1) + 1]?.norm;
    return clitic === undefined ? '' : /^ل/u.test(clitic) ? 'l' : /^ب/u.test(clitic) ? 'b' : '';
  });
  // the last of them may be named by an adjective: «and three independents»
  const [first, ...rest] = heads;
  return first !== '' && rest.every((h, i) => h === first || (h === '' && i === rest.length - 1));
}

const EN_HEADS = new Set(['from', 'of', 'in', 'for', 'to', 'at', 'by']);

/** «26 defendants, 17 men and 11 women», «30 matches, 18 wins, 7 draws and 6 defeats». */
function checkExclusive(page: Page, known: ReadonlySet<Quantity>): Finding[] {
  const out: Finding[] = [];
  const { sentences } = page.reading.text;
  for (const sentence of sentences) {
    const row = figures(page, sentence);
    EXCLUSIVE.forEach((names, index) => {
      const parts = names.map((name) => row.filter((q) => countLike(q) && name.test(classWords(page, q))));
      if (!parts.every((p) => p.length === 1) || new Set(parts.flat()).size !== names.length) return;
      const flat = parts.flat().sort((a, b) => a.start - b.start);
      const previous = sentences[sentence.index - 1];
      const before = row.filter((q) => q.end <= flat[0]!.start);
      const fates = index === 3;
      const candidates = before.length > 0 ? before : previous === undefined || !fates ? [] : figures(page, previous);
      const total = candidates.at(-1);
      if (total === undefined || !isTotal(total) || known.has(total) || (before.length > 0 && before.length !== 1)) return;
      if (fates && !BOTH_FATES.test(page.wordsOf(page.sentenceOf(total)))) return;
      if (!fates && tokensBetween(page, total.end, flat[0]!.start).length > 12) return;
      const sum = sumOf(flat);
      if (sum === total.value || sum > 1.5 * total.value || flat.some((p) => p.value > total.value)) return;
      if (sum < total.value && (index !== COMPLETE_ROW || sum < 0.7 * total.value)) return;
      if (sum < total.value && (LOOSE.test(page.wordsOf(sentence)) || ELSEWHERE.test(wordsAround(page, sentence)))) return;
      out.push(partsDisagree(page, total, flat));
    });
  }
  return out;
}

/** Words of a sentence and the next. */
const wordsAround = (page: Page, sentence: Sentence): string =>
  [sentence, page.reading.text.sentences[sentence.index + 1]].map((s) => (s === undefined ? '' : page.wordsOf(s))).join(' ');

/** The noun of a figure, or the verb that tells the fate of those whom it counts. */
function classWords(page: Page, q: Quantity): string {
  const noun = tokensBetween(page, q.start, q.end)
    .map((t) => t.norm)
    .join(' ');
  // «nine people died»: the noun alone does not tell the class
  if (q.kind === 'count' && q.counted !== 'person') return noun;
  const after = page.after(q, 3).replace(/(?:^| )(?:and|but|while|و\p{L}*|\d+)(?= |$).*$/u, '');
  const said = page.reading.document.language === 'ar' ? ` ${page.before(q, 1)}` : '';
  return `${noun} ${after}${said}`;
}

/** Sentences behind a total in which its parts are told. */
const WINDOW = 3;

/** «five of the eight paintings are back. Four are still missing», «seven fled; four were caught, five are still at large». */
function checkMissing(page: Page): Finding[] {
  const out: Finding[] = [];
  const { sentences } = page.reading.text;
  for (const total of page.reading.quantities) {
    if (!isTotal(total) || total.value > 1000) continue;
    const at = page.sentenceOf(total).index;
    const window = sentences.slice(at, at + WINDOW).filter((s) => s.paragraph <= sentences[at]!.paragraph + 1);
    const later = window.flatMap((s) => figures(page, s)).filter((q) => q !== total);
    const usable = later.filter((q) => (bare(q) || (countLike(q) && q.counted === total.counted)) && q.value < total.value);
    const left = usable.filter((q) => q.start > total.end && NOT_YET.test(clause(page, q)) && !BACK.test(clause(page, q)));
    const partOf = (q: Quantity) => q.end < total.start && total.start - q.end < 20 && OF_THE.test(page.before(total, 3));
    const back = usable.filter((q) => (partOf(q) || q.start > total.end) && BACK.test(clause(page, q)) && !left.includes(q));
    if (left.length !== 1 || back.length !== 1) continue;
    const sum = left[0]!.value + back[0]!.value;
    // fewer may be told of than there are; more cannot be
    if (sum <= total.value || left[0]!.start < back[0]!.end) continue;
    out.push(partsDisagree(page, total, [back[0]!, left[0]!]));
  }
  return out;
}

/** Words of the clause that a figure stands in. */
function clause(page: Page, q: Quantity): string {
  const { tokens } = page.reading.text;
  const sentence = page.sentenceOf(q);
  const stops = (t: Token): boolean => [',', '،', ';', '؛', 'فيما', 'بينما', 'while', 'but', 'and'].includes(t.norm);
  let from = tokenAt(tokens, q.start);
  let to = tokenAt(tokens, q.end - 1) + 1;
  while (from > sentence.first && !stops(tokens[from - 1]!)) from -= 1;
  while (to < sentence.last && !stops(tokens[to]!)) to += 1;
  return tokens
    .slice(from, to)
    .filter((t) => t.kind !== 'punctuation')
    .map((t) => t.norm)
    .join(' ');
}

/** «64 new buses. 28 go to A. Another 22 go to B, and the remaining 18 to C.» */
function checkSpread(page: Page, known: ReadonlySet<Quantity>): Finding[] {
  const out: Finding[] = [];
  const { sentences } = page.reading.text;
  for (const total of page.reading.quantities) {
    // «eleven of the injured» is a part itself
    if (/^of the(?= |$)/u.test(page.after({ start: total.start, end: total.number.end }, 2))) continue;
    if (!isTotal(total) || known.has(total) || total.value < 4) continue;
    const at = page.sentenceOf(total).index;
    const window = sentences.slice(at, at + WINDOW + 1);
    const later = window.flatMap((s) => figures(page, s)).filter((q) => q.start >= total.end);
    const parts: Quantity[] = [];
    let closed = false;
    for (const q of later) {
      if (q.kind !== 'count' && q.kind !== 'plain') continue;
      if (!countLike(q) || q.value >= total.value) break;
      if (q.kind === 'count' && q.counted !== total.counted) break;
      parts.push(q);
      if (
        CLOSING_PART.test(page.before(q)) ||
        CLOSING_AFTER.test(page.after({ start: q.start, end: q.number.end })) ||
        CLOSING_AFTER.test(page.after(q))
      ) {
        closed = true;
        break;
      }
    }
    if (parts.length < 2) continue;
    const sum = sumOf(parts);
    if (sum === total.value || sum > 1.4 * total.value || sum < 0.6 * total.value) continue;
    // one of them may be the whole of those behind it
    if (parts.some((q, i) => i < parts.length - 2 && q.value === sumOf(parts.slice(i + 1)))) continue;
    const own = parts.filter((q) => q.kind === 'count');
    // told one by one of the same things, each in its own place
    const placed =
      parts.length >= 3 &&
      own.length === parts.length &&
      sum > total.value &&
      inPlaces(page, parts) &&
      parts.every((p) => page.sentenceOf(p) !== page.sentenceOf(total));
    if (!(closed && parts.length >= 2) && !placed) continue;
    out.push(partsDisagree(page, total, parts));
  }
  return out;
}

/** Whether a different place stands right behind each of several figures. */
function inPlaces(page: Page, parts: readonly Quantity[]): boolean {
  const places = parts.map((p, i) => {
    const end = Math.min(parts[i + 1]?.start ?? Number.POSITIVE_INFINITY, page.sentenceOf(p).end);
    const after = tokensBetween(page, p.end, end).slice(0, 5);
    const timed = page.reading.timexes.some((t) => after.some((x) => t.start <= x.start && x.end <= t.end));
    const index = timed ? -1 : after.findIndex((t) => t.norm === 'في' || t.norm === 'in' || t.norm === 'at' || t.norm === 'to');
    return index < 0 || index > 1
      ? null
      : after
          .slice(index + 1)
          .map((t) => t.norm)
          .join(' ') || null;
  });
  return places.every((p) => p !== null) && new Set(places).size === parts.length;
}

/** «900 million in three tranches: the first, of 300 million … the second … the third …». */
function checkTranches(page: Page, known: ReadonlySet<Quantity>): Finding[] {
  const out: Finding[] = [];
  const all = [...page.reading.quantities].sort((a, b) => a.start - b.start);
  all.forEach((number, i) => {
    if (number.kind !== 'count' || !countLike(number) || number.value < 2 || number.value > 6) return;
    const total = all[i - 1];
    if (total === undefined || known.has(total) || total.hedge !== 'exact' || page.sentenceOf(total) !== page.sentenceOf(number)) return;
    if (!(total.kind === 'money' || total.kind === 'measure' || total.kind === 'count') || number.start - total.end > 80) return;
    const parts: Quantity[] = [];
    for (const q of all.slice(i + 1)) {
      if (q.kind === 'ordinal') continue;
      if (parts.length === number.value) break;
      const own = page.before(q, 6);
      const told = ORDINALS[parts.length]?.test(own) === true;
      if (!told || q.hedge !== 'exact' || !(q.kind === 'plain' || (q.kind === total.kind && q.unit === total.unit))) continue;
      if (q.value >= total.value) return;
      parts.push(q);
    }
    if (parts.length !== number.value) return;
    if (new Set(parts).size !== parts.length || parts.at(-1)!.end - total.end > 500) return;
    const sum = sumOf(parts);
    // «… and the rest is kept in reserve»
    if (sum < total.value && ELSEWHERE.test(wordsAround(page, page.sentenceOf(parts.at(-1)!)))) return;
    if (Math.abs(sum - total.value) <= total.precision / 2 || sum < 0.6 * total.value || sum > 1.4 * total.value) return;
    out.push(partsDisagree(page, total, parts));
  });
  return out;
}

const DAYS: Readonly<Record<string, number>> = { d: 1, wk: 7, week: 7, mon: 30.44, yr: 365.25 };
const dayNumber = (iso: string): number | null => {
  const at = Date.parse(`${iso}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/u.test(iso) && !Number.isNaN(at) ? Math.round(at / 86_400_000) : null;
};

/** «opened at half past nine and rose at three, having lasted seven and a half hours»; «18 months, from 1 March 2024 to 31 August 2026». */
function checkSpans(page: Page): Finding[] {
  return page.reading.text.sentences.flatMap((sentence) => {
    const times = page.reading.timexes.filter((t) => t.start >= sentence.start && t.end <= sentence.end);
    return [...clockSpan(page, sentence, times), ...daySpan(page, sentence, times)];
  });
}

/** Lengths that a sentence states, in minutes or days, as figure or as «after six hours». */
function lengths(
  page: Page,
  sentence: Sentence,
  times: readonly Timex[],
  unit: 'minute' | 'day',
): { readonly value: number; readonly step: number; readonly span: Span }[] {
  const factor = (u: string): number | null =>
    unit === 'minute'
      ? ({ min: 1, minute: 1, h: 60, hour: 60 }[u] ?? null)
      : (DAYS[u] ?? { day: 1, month: 30.44, year: 365.25 }[u] ?? null);
  const told = page.inside(sentence).flatMap((q) => {
    const f = q.kind === 'measure' && q.unit !== null && q.hedge === 'exact' ? factor(q.unit) : null;
    if (f === null) return [];
    // «eighteen hours and a quarter»
    const more = FRACTIONS.find(([pattern]) => pattern.test(page.after(q, 3)))?.[1] ?? 0;
    return [{ value: (q.value + more) * f, step: f, span: q as Span }];
  });
  const offsets = times.flatMap((t) => {
    const { reading: r } = t;
    const f = r.kind === 'offset' && r.anchor === 'context' && r.count > 0 && t.mod === undefined ? factor(r.unit) : null;
    return f === null || r.kind !== 'offset' ? [] : [{ value: r.count * f, step: f, span: t as Span }];
  });
  return [...told, ...offsets.filter((o) => !told.some((x) => x.span.start < o.span.end && o.span.start < x.span.end))];
}

const FRACTIONS: readonly (readonly [RegExp, number])[] = [
  [/^and a half|^و ?نصف/u, 0.5],
  [/^and a quarter|^و ?ربع/u, 0.25],
  [/^and three quarters|^و ?ثلاثه ارباع/u, 0.75],
];

const spans = (page: Page, length: Span): boolean =>
  !PAUSE.test(`${page.before(length, 3)} ${page.after(length, 3)}`) &&
  !INSERTED.test(page.before(length, 9)) &&
  (ENDING.test(page.before(length)) ||
    SPANNING.test(page.before(length)) ||
    /^(?:بعد|after) /u.test(page.reading.document.text.slice(length.start, length.end).toLowerCase()));

function clockSpan(page: Page, sentence: Sentence, times: readonly Timex[]): Finding[] {
  const read = times.filter((t) => t.reading.kind === 'calendar' && t.reading.hour !== undefined);
  const clocks = [...read, ...(read.length === 1 ? bareHours(page, sentence) : [])].sort((a, b) => a.start - b.start);
  const told = lengths(page, sentence, times, 'minute').filter((x) => spans(page, x.span) && !LATER.test(page.after(x.span)));
  const words = page.wordsOf(sentence);
  if (clocks.length !== 2 || told.length !== 1) return [];
  const [a, b] = clocks as [Timex, Timex];
  // what begins stands before the first hour, what ends before the second
  if (!BEGAN.test(wordsIn(page, sentence.start, a.start)) || !ENDED.test(wordsIn(page, a.end, b.start))) return [];
  const length = told[0]!;
  if (a.reading.kind !== 'calendar' || b.reading.kind !== 'calendar' || length.value < 20) return [];
  // who left before and who came after are told in another order
  if (length.span.start < b.start && length.span.start > a.end) return [];
  const minutes = (r: { readonly hour?: number; readonly minute?: number }): number => r.hour! * 60 + (r.minute ?? 0);
  const half = a.reading.halfDayUnknown === true || b.reading.halfDayUnknown === true;
  const real = (minutes(b.reading) - minutes(a.reading) + 1440) % (half ? 720 : 1440);
  const said = half ? length.value % 720 : length.value;
  const off = Math.abs(real - said);
  if (real === 0 || length.value >= 1440 || off <= Math.max(10, length.step / 4, 0.05 * real) || (half && 720 - off <= 30)) return [];
  const oneClock = a.reading.zone !== undefined && a.reading.zone === b.reading.zone;
  if (!oneClock && clocksMayDiffer(words, off)) return [];
  return [
    disagree(page, `from ${a.text} to ${b.text} are ${real} minutes, not ${length.value}`, [
      { value: page.reading.document.text.slice(length.span.start, length.span.end), at: [length.span] },
      { value: `${a.text} – ${b.text}`, at: [a, b] },
    ]),
  ];
}

/** «and rose at three»: an hour without its half of the day. */
function bareHours(page: Page, sentence: Sentence): Timex[] {
  return page
    .inside(sentence)
    .filter((q) => bare(q) && q.value >= 1 && q.value <= 12 && AT_HOUR.test(page.before(q, 3)) && ENDED.test(page.before(q, 4)))
    .map(
      (q) =>
        ({
          start: q.start,
          end: q.end,
          text: q.text,
          type: 'TIME',
          reading: { kind: 'calendar', hour: q.value % 12, halfDayUnknown: true },
        }) as Timex,
    );
}

function daySpan(page: Page, sentence: Sentence, times: readonly Timex[]): Finding[] {
  const words = page.wordsOf(sentence);
  const ranges = times.flatMap((t) => {
    if (t.reading.kind !== 'range') return [];
    const [from, to] = [dayNumber(String(t.reading.from)), dayNumber(String(t.reading.to))];
    return from === null || to === null ? [] : [{ days: to - from, at: [t as Span], start: t.start, end: t.end }];
  });
  const days = times.filter((t) => t.reading.kind === 'calendar' && t.reading.day !== undefined && t.reading.month !== undefined);
  const year = page.year ?? 2001;
  const pair =
    days.length === 2 && ranges.length === 0 && ((BEGAN.test(words) && ENDED.test(words)) || ENDING.test(words))
      ? days.map((t) =>
          t.reading.kind === 'calendar'
            ? Math.round(Date.UTC(t.reading.year ?? year, t.reading.month! - 1, t.reading.day!) / 86_400_000)
            : 0,
        )
      : null;
  const both = days.map((t) => (t.reading.kind === 'calendar' ? t.reading.year : undefined));
  const found =
    pair !== null && (both[0] === undefined) === (both[1] === undefined) && pair[1]! > pair[0]!
      ? [{ days: pair[1]! - pair[0]!, at: days as readonly Span[], start: days[0]!.start, end: days[1]!.end }]
      : ranges;
  if (found.length !== 1) return [];
  const range = found[0]!;
  const told = lengths(page, sentence, times, 'day').filter((x) => {
    if (x.span.start >= range.start && x.span.end <= range.end) return false;
    const gap =
      x.span.end <= range.start
        ? page.reading.document.text.slice(x.span.end, range.start)
        : page.reading.document.text.slice(range.end, x.span.start);
    const nextTo =
      x.span.end <= range.start
        ? /^\s*[,،(:]?\s*(?:(?:from|running from|between|تبدا|يبدا|تمتد|يمتد|بدءا|ابتداء|اعتبارا)\s*)?(?:من|from)?\s*$/u.test(gap)
        : gap.length < 60 && spans(page, x.span);
    return nextTo;
  });
  if (told.length !== 1) return [];
  const length = told[0]!;
  const off = Math.abs(range.days - length.value);
  if (off <= Math.max(1, length.step === 1 ? 1 : 0.75 * length.step, 0.03 * length.value)) return [];
  if (range.days > 6 * length.value || length.value > 6 * range.days) return [];
  return [
    disagree(page, `between the two days lie ${range.days} days, not ${Math.round(length.value)}`, [
      { value: page.reading.document.text.slice(length.span.start, length.span.end), at: [length.span] },
      { value: `${range.days} days`, at: range.at },
    ]),
  ];
}

/** «since 2011, a total of twenty-one years», written in 2025. */
function checkSince(page: Page): Finding[] {
  const { year, reading } = page;
  if (year === null) return [];
  const out: Finding[] = [];
  for (const sentence of reading.text.sentences) {
    const times = reading.timexes.filter((t) => t.start >= sentence.start && t.end <= sentence.end);
    for (const start of times) {
      const began = yearOf(start);
      if (
        began === null ||
        began >= year ||
        (!/(?:^| )(?:since|منذ|مند)(?: \S+)? ?$/u.test(page.before(start)) && !/^(?:since|منذ) /u.test(start.text))
      )
        continue;
      const length = lengths(page, sentence, times, 'day')
        .map((x) => ({ ...x, value: x.step > 300 ? x.value / 365.25 : Number.NaN }))
        .concat(
          times.flatMap((t) =>
            t.reading.kind === 'offset' && t.reading.unit === 'year' && t.reading.count < -2 && t.start > start.end
              ? [{ value: -t.reading.count, step: 365, span: t as Span }]
              : [],
          ),
        )
        .find((x) => x.span.start >= start.end && x.span.start - start.end < 40);
      if (length === undefined || !(length.value >= 2)) continue;
      const joint = tokensBetween(page, start.end, length.span.start)
        .filter((t) => t.kind !== 'punctuation')
        .map((t) => t.norm)
        .join(' ');
      if (!RESTATED.test(joint) || Math.abs(year - began - length.value) <= 1.01) continue;
      out.push(
        disagree(page, `since ${began} are ${year - began} years, not ${length.value}`, [
          { value: reading.document.text.slice(length.span.start, length.span.end), at: [length.span] },
          { value: `since ${began}`, at: [start] },
        ]),
      );
    }
  }
  return out;
}

/** By how much, of the whole, a share told in words may miss: «half», «two in three» are round. */
const SHARE_SLACK = 0.08;

/** «half of the 48 schools, that is 31 of them»; «two in three patients responded. Of the 240 patients, 96 responded.» */
function checkFractions(page: Page): Finding[] {
  const out: Finding[] = [];
  const { sentences } = page.reading.text;
  for (const share of page.reading.quantities) {
    if (share.kind !== 'percent' || share.unit !== '%' || share.hedge !== 'exact' || /[%٪]|per ?cent|مئه|مئة|مائة|المية/u.test(share.text))
      continue;
    const sentence = page.sentenceOf(share);
    const here = figures(page, sentence).filter((q) => q.start >= share.end);
    const next = sentences[sentence.index + 1];
    const there = next === undefined ? [] : figures(page, next);
    const restated =
      here.length === 2 &&
      /(?:[,،(]\s*(?:or|that is|i\.e\.|أي|اي)\s+)$/u.test(page.reading.document.text.slice(here[0]!.end, here[1]!.start));
    const followed =
      here.length === 0 &&
      there.length >= 2 &&
      page.wordsOf(next!).startsWith('of ') &&
      sharesVerb(page, sentence, next!, there[1]!, share);
    const pair = restated ? here : followed ? there : null;
    if (pair === null) continue;
    const [total, part] = [pair[0]!, pair[1]!];
    if (!countLike(total) || total.kind !== 'count' || !countLike(part) || part.value >= total.value || total.value < 6) continue;
    const real = part.value / total.value;
    if (Math.abs(real - share.value / 100) <= SHARE_SLACK) continue;
    out.push(
      disagree(page, `${part.value} of ${total.value} are ${Math.round(100 * real)} per cent, not «${share.text}»`, [
        { value: share.text, at: [share] },
        { value: `${part.value} of ${total.value}`, at: [total, part] },
      ]),
    );
  }
  return out;
}

/** Whether the figure of the next sentence tells of the same doing as the share. */
function sharesVerb(page: Page, first: Sentence, next: Sentence, part: Quantity, share: Quantity): boolean {
  const { tokens } = page.reading.text;
  const verb = tokens[tokenAt(tokens, part.end - 1) + 1];
  if (verb === undefined || verb.start >= next.end || verb.norm.length < 4) return false;
  return tokens.slice(first.first, first.last).some((t) => t.start > share.end && t.norm === verb.norm);
}

/** Three candidates whose shares of one vote come to more than a hundred. */
function checkVoteShares(page: Page): Finding[] {
  return page.reading.text.sentences.flatMap((sentence) => {
    const words = page.wordsOf(sentence);
    if (!VOTE_SHARE.test(words) || NO_SHARE.test(words)) return [];
    const shares = page.inside(sentence).filter((q) => q.kind === 'percent' && q.unit === '%' && q.hedge === 'exact');
    if (shares.length < 2 || shares.some((q) => ofSome(page, q))) return [];
    const sum = sumOf(shares);
    if (sum <= 100 + 0.5 * shares.length || sum > 150) return [];
    return [
      disagree(page, `the shares of the vote add up to ${sum} per cent`, [
        { value: '100', at: [shares[0]!] },
        { value: `${shares.map((q) => q.value).join(' + ')} = ${sum}`, at: shares.slice(1) },
      ]),
    ];
  });
}

/** Votes of a place or of a group of voters: «52 per cent of the votes in the capital», «من أصوات الشباب». */
const OF_SOME =
  /^(?:(?:of )?(?:the |all )?(?:votes?|ballots?) (?:(?:in|at|from) |among (?!the voters|voters|those)|of )|(?:in|among) (?!all |the (?:first|second|final|election|vote|poll|ballot|country))|من (?:ال)?اصوات (?!الناخبين|المقترعين|الصحيحه)\S+|(?:من الاصوات |)(?:في|بين) (?!الانتخابات|الاقتراع|الجوله|عموم|كل))/u;
const ofSome = (page: Page, q: Quantity): boolean => OF_SOME.test(page.after(q, 5));

/** «300 kilometres in five hours, at an average of 80 kilometres an hour». */
function checkSpeeds(page: Page): Finding[] {
  return page.reading.text.sentences.flatMap((sentence) => {
    const row = page.inside(sentence).filter((q) => q.kind === 'measure' && q.hedge === 'exact');
    const [way, time, speed] = [
      row.filter((q) => q.unit === 'm'),
      row.filter((q) => q.unit === 'h' || q.unit === 'min'),
      row.filter((q) => q.unit === 'km/h'),
    ];
    if (way.length !== 1 || time.length !== 1 || speed.length !== 1 || !AVERAGE.test(page.wordsOf(sentence))) return [];
    const hours = time[0]!.value / (time[0]!.unit === 'h' ? 1 : 60);
    const due = way[0]!.value / 1000 / hours;
    if (hours <= 0 || Math.abs(due - speed[0]!.value) <= 0.15 * due || due > 4 * speed[0]!.value || speed[0]!.value > 4 * due) return [];
    return [
      disagree(page, `«${way[0]!.text}» in «${time[0]!.text}» are ${Math.round(due)} km/h, not ${speed[0]!.value}`, [
        { value: speed[0]!.text, at: [speed[0]!] },
        { value: `${way[0]!.text}, ${time[0]!.text}`, at: [way[0]!, time[0]!] },
      ]),
    ];
  });
}

/** Names by which an announced number may be missed through a slip; more apart, the list is of something else. */
const NAMES_OFF = 2;

/** «five miners were brought out: A, B, C and D». */
function checkNames(page: Page, known: ReadonlySet<Quantity>): Finding[] {
  const { tokens } = page.reading.text;
  return page.reading.text.sentences.flatMap((sentence) => {
    const row = figures(page, sentence);
    const total = row[0];
    if (row.length !== 1 || total === undefined || !isTotal(total) || total.value > 20 || known.has(total)) return [];
    const from = tokenAt(tokens, total.end - 1) + 1;
    const mark = tokens.findIndex((t, k) => k >= from && k < sentence.last && (t.norm === ':' || NAMES_FOLLOW.has(t.norm)));
    if (mark < 0 || mark >= sentence.last - 4) return [];
    const opening = tokens
      .slice(from, mark)
      .map((t) => t.norm)
      .join(' ');
    if (mark - from > 14 || LOOSE.test(opening) || /(?:^| )(?:من بين|بين|said|says|قال)(?= |$)/u.test(opening)) return [];
    const items = nameItems(page, tokens.slice(mark + 1, sentence.last));
    if (items === null || items.low < 2) return [];
    const { low, high, span } = items;
    if (total.value >= low && total.value <= high) return [];
    if (Math.min(Math.abs(total.value - low), Math.abs(total.value - high)) > NAMES_OFF) return [];
    return [
      disagree(page, `${total.value} are announced, ${low} are named`, [
        { value: total.text, at: [total] },
        { value: `${low} names`, at: [span] },
      ]),
    ];
  });
}

/** How many names a list has, at least and at most; null where it is no bare list of names. */
function nameItems(page: Page, list: readonly Token[]): { readonly low: number; readonly high: number; readonly span: Span } | null {
  const arabic = page.reading.document.language === 'ar';
  const items: Token[][] = [[]];
  let doubtful = 0;
  const lastComma = list.findLastIndex((t) => t.norm === ',');
  for (const [k, t] of list.entries()) {
    if (t.norm === '.') break;
    // «Alder, Birch and Sons, Elm and Fir»: before the last comma it may be one name or two
    if (t.norm === 'and' && k < lastComma && items.at(-1)!.length > 0) {
      doubtful += 1;
      continue;
    }
    if (t.norm === ',' || t.norm === '،' || t.norm === 'and' || t.norm === 'و') {
      if (items.at(-1)!.length > 0) items.push([]);
      continue;
    }
    if (t.kind !== 'word') return null;
    if (arabic && /^و\p{L}{3,}/u.test(t.norm) && items.at(-1)!.length > 0) {
      // «وليد» is a name, «وفارس» two
      if (t.analyses.some((a) => a.sense.tags.includes('given-name') && a.proclitics.length === 0)) doubtful += 1;
      else items.push([]);
    }
    items.at(-1)!.push(t);
  }
  const full = items.filter((i) => i.length > 0);
  const word = (t: Token): string => page.reading.document.text.slice(t.start, t.end);
  const names = full.every(
    (i) =>
      i.length <= 4 &&
      (arabic
        ? i.length >= 2
        : i.every((t, n) => /^\p{Lu}/u.test(word(t)) || (n === 0 && t.norm === 'the') || /^(?:de|van|von|al|el|bin|la|di)$/u.test(t.norm))),
  );
  if (!names || (arabic && !personsIn(page, full))) return null;
  return { low: full.length, high: full.length + doubtful, span: { start: full[0]![0]!.start, end: full.at(-1)!.at(-1)!.end } };
}

/** Whether most items of a list begin with a given name. */
function personsIn(page: Page, items: readonly (readonly Token[])[]): boolean {
  const known = items.filter(
    ([first, last]) =>
      first !== undefined &&
      (first.analyses.some((a) => a.sense.tags.includes('given-name')) ||
        page.reading.mentions.some((m) => m.type === 'person' && m.start < (last ?? first).end && first.start < m.end)),
  );
  return known.length * 3 >= items.length * 2;
}
