import { isDate } from '../../calendar.js';
import type { ClockFields, DayPart, Direction, SummerTime, TimeUnit, Timex, TimexMod, TimexReading } from '../../model.js';
import { timexType } from '../../timex.js';
import type { LanguagePack } from '../pack.js';
import { timeTable as compileTable, type PartName, type TimeGrammar, type TimeTable } from '../time-grammar.js';
import { fold, offsetInToken, type Token, type TokenizedText } from '../tokens.js';
import { arabicTime } from './time.js';

/**
 * Reads time expressions: the words come from the language's `TimeGrammar`, the rules here are shared. At each token every
 * rule is tried and the longest reading wins, so that one date said in several ways («Monday 13 November 2023») is one timex.
 */

type CalendarName = 'gregorian' | 'hijri' | 'persian';
type UnitName = keyof TimeGrammar['units'];

interface Hit<T> {
  readonly value: T;
  readonly next: number;
  /** Characters of the first token's `norm` that stand before the word. */
  readonly prefix: number;
  readonly definite: boolean;
}

/** A reading with the tokens it covers. */
interface Found {
  readonly first: number;
  readonly prefix: number;
  readonly next: number;
  readonly reading: TimexReading;
  readonly mod?: TimexMod;
  /** What TIMEX3 annotates instead, where it is not the whole. */
  readonly parts?: readonly Found[];
}

type CalendarReading = Extract<TimexReading, { kind: 'calendar' }>;
type OffsetReading = Extract<TimexReading, { kind: 'offset' }>;

interface Duration {
  readonly next: number;
  readonly first: number;
  readonly prefix: number;
  readonly iso: string;
  readonly unit: TimeUnit;
  readonly count: number;
  /** A number, a dual or a fraction is said. */
  readonly counted: boolean;
  readonly mod?: TimexMod;
  readonly hedged: boolean;
  readonly shy: boolean;
}

interface Zone {
  readonly zone?: number;
  readonly summer?: SummerTime;
  readonly local?: true;
}

function compile(g: TimeGrammar) {
  let made = 0;
  const timeTable = <T>(rows: Iterable<readonly [string, T]>): TimeTable<T> => {
    made += 1;
    if (made > MASK_WORDS * 32) throw new Error('more tables than the masks have bits');
    return compileTable(rows, made - 1);
  };
  const list = (words: string): TimeTable<true> => timeTable([[words, true]]);
  const record = <K extends string>(rows: Readonly<Record<K, string>>): TimeTable<K> =>
    timeTable((Object.entries(rows) as [K, string][]).map(([k, words]) => [words, k] as const));
  const numbers = (rows: Readonly<Record<number, string>>): TimeTable<number> =>
    timeTable(Object.entries(rows).map(([k, words]) => [words, Number(k)] as const));
  const months: (readonly [string, { calendar: CalendarName; month: number }])[] = [];
  for (const calendar of ['gregorian', 'hijri', 'persian'] as const) {
    for (const [m, words] of g.months[calendar].entries()) months.push([words, { calendar, month: m + 1 }]);
  }
  const units: (readonly [string, { unit: UnitName; number: 1 | 2 | 3 }])[] = [];
  for (const [unit, forms] of Object.entries(g.units) as [UnitName, TimeGrammar['units'][UnitName]][]) {
    units.push([forms.one, { unit, number: 1 }], [forms.two, { unit, number: 2 }], [forms.many, { unit, number: 3 }]);
  }
  const tables = {
    months: timeTable(months),
    shyMonths: list(g.shyMonths),
    veryShyMonths: list(g.veryShyMonths),
    weekdays: timeTable(g.weekdays.map((words, d) => [words, d + 1] as const)),
    units: timeTable(units),
    cardinals: numbers(g.cardinals),
    ordinals: numbers(g.ordinals),
    deictics: timeTable(Object.entries(g.deictics).map(([k, words]) => [words, Number(k)] as const)),
    deicticParts: timeTable(Object.entries(g.deicticParts)),
    parts: record(g.parts),
    partAdverbs: record(g.partAdverbs),
    directions: record(g.directions),
    mods: record(g.mods),
    seasons: record(g.seasons),
    decades: timeTable(Object.entries(g.decades).map(([k, words]) => [words, Number(k)] as const)),
    sets: record(g.sets),
    references: record(g.references),
    zones: timeTable(g.zones.map((z) => [z.names, z] as const)),
    zoneMarks: timeTable(Object.entries(g.zoneMarks).map(([k, words]) => [words, Number(k)] as const)),
    eras: timeTable<CalendarName>([
      [g.eraGregorian, 'gregorian'],
      [g.eraHijri, 'hijri'],
      [g.eraPersian, 'persian'],
    ]),
    hedges: timeTable<TimexMod>([
      [g.approx, 'APPROX'],
      [g.moreThan, 'MORE_THAN'],
      [g.lessThan, 'LESS_THAN'],
      [g.atLeast, 'EQUAL_OR_MORE'],
      [g.atMost, 'EQUAL_OR_LESS'],
    ]),
    hedgeWords: list([g.approx, g.moreThan, g.lessThan, g.atLeast, g.atMost].join(', ')),
    andParts: timeTable([
      [g.and_half, 30],
      [g.and_third, 20],
      [g.and_quarter, 15],
      [g.minus_third, -20],
      [g.minus_quarter, -15],
    ]),
    fractions: timeTable([
      [g.halfOf, 0.5],
      [g.thirdOf, 1 / 3],
      [g.quarterOf, 0.25],
    ]),
    midpoints: timeTable([
      [g.midnight, 0],
      [g.midday, 12],
    ]),
    directionPlurals: list(g.directionPlurals),
    teen: list(g.teen),
    first: list(g.first),
    notBeforeWeekday: list(g.notBeforeWeekday),
    notAfterWeekday: list(g.notAfterWeekday),
    notAfterMonth: list(g.notAfterMonth),
    ofIt: list(g.ofIt),
    vague: list(g.vague),
    trailing: record(g.trailing as Readonly<Record<TimexMod, string>>),
    times: list(g.times),
    fromThen: record(g.fromThen),
    steady: list(g.steady),
    listHeads: record(g.listHeads),
    ordinalFirst: list(g.ordinalFirst),
    contractMarks: list(g.contractMarks),
    seasonHead: list(g.seasonHead),
    beforeName: list(g.beforeName),
    ageOwner: list(g.ageOwner),
    occasions: list(g.occasions),
    lastOf: list(g.lastOf),
    notYesterday: list(g.notYesterday),
    vagueAfter: list(g.vagueAfter),
    nowadaysAfter: list(g.nowadaysAfter),
    dayWord: list(g.dayWord),
    dayWordDual: list(g.dayWordDual),
    monthWord: list(g.monthWord),
    yearWord: list(g.yearWord),
    yearWordMany: list(`${g.yearWordDual}, ${g.yearWordPlural}`),
    corresponding: list(g.corresponding),
    of: list(g.of),
    in: list(g.in),
    at: list(g.at),
    to: list(g.to),
    from: list(g.from),
    between: list(g.between),
    this: list(g.this),
    that: list(g.that),
    same: list(g.same),
    after: list(g.after),
    before: list(g.before),
    since: list(g.since),
    during: list(g.during),
    until: list(g.until),
    following: list(g.next),
    previous: list(g.previous),
    one: list(g.one),
    minus: list(g.minus),
    notToday: list(g.notToday),
    oclock: list(g.oclock),
    hourMark: list(g.hourMark),
    zoneLead: list(g.zoneLead),
    zoneLocal: list(g.zoneLocal),
    quarterWord: list(g.quarterWord),
    halfWord: list(g.halfWord),
    centuryWord: list(g.centuryWord),
    weekend: list(g.weekend),
    every: list(g.every),
    earlierIn: list(g.earlierIn),
    laterIn: list(g.laterIn),
    ageBefore: list(g.ageBefore),
    ageAfter: list(g.ageAfter),
    yearHosts: list(g.yearHosts),
    date: list(g.date),
    countedNouns: list(g.countedNouns),
    pastBe: list(g.pastBe),
    pastMarks: list(g.pastMarks),
    futureMarks: list(g.futureMarks),
    prospectiveMarks: list(g.prospectiveMarks),
  };
  const heads = new Map<string, Mask>();
  const starts = new Set<unknown>(STARTS.map((name) => tables[name]));
  const leads = new Set<unknown>([tables.in, tables.from, tables.between]);
  for (const table of Object.values(tables) as TimeTable<unknown>[]) {
    for (const head of table.byHead.keys()) {
      const mask = heads.get(head) ?? { bits: new Int32Array(MASK_WORDS), starts: false, leads: false };
      mask.bits[table.word]! |= table.bit;
      if (starts.has(table)) mask.starts = true;
      if (leads.has(table)) mask.leads = true;
      heads.set(head, mask);
    }
  }
  const heads2 = new Map(
    Object.entries(g.listHeads).map(([kind, words]) => [kind, new Set(words.split(/[,،]/u).map((word) => fold(word).trim()))] as const),
  );
  const ruleBits = RULE_HEADS.map((rule) => {
    const bits = new Int32Array(MASK_WORDS);
    for (const name of rule.tables) bits[tables[name].word]! |= tables[name].bit;
    return bits;
  });
  /** The rules that a number may begin, as bits. */
  const numberRules = RULE_HEADS.reduce((mask, rule, k) => (rule.number ? mask | (1 << k) : mask), 0);
  return { g, heads, heads2, ruleBits, numberRules, ...tables };
}

/** Which tables a word heads; whether an expression may begin with it, or with it before a telling word. */
interface Mask {
  readonly bits: Int32Array;
  starts: boolean;
  leads: boolean;
}
const MASK_WORDS = 5;
/** Tables whose words can begin an expression. */
const STARTS = [
  'months',
  'weekdays',
  'units',
  'cardinals',
  'ordinals',
  'deictics',
  'deicticParts',
  'parts',
  'mods',
  'seasons',
  'decades',
  'sets',
  'references',
  'hedges',
  'fractions',
  'midpoints',
  'first',
  'dayWord',
  'dayWordDual',
  'monthWord',
  'yearWord',
  'yearWordMany',
  'this',
  'that',
  'same',
  'after',
  'before',
  'since',
  'oclock',
  'quarterWord',
  'halfWord',
  'centuryWord',
  'weekend',
  'every',
  'earlierIn',
  'laterIn',
  'vague',
  'times',
  'fromThen',
  'seasonHead',
  'lastOf',
] as const;

/** In the order of the rules: the tables of which one must hold the first word, and whether a number may stand there. */
const RULE_HEADS = [
  // clockRule
  { tables: ['hedges', 'oclock', 'ordinals', 'midpoints', 'cardinals'], number: true },
  // dayClockRule
  {
    tables: [
      'deicticParts',
      'parts',
      'deictics',
      'this',
      'weekdays',
      'dayWord',
      'ordinals',
      'cardinals',
      'first',
      'months',
      'monthWord',
      'that',
      'same',
      'units',
    ],
    number: true,
  },
  // partRule
  { tables: ['deicticParts', 'parts'], number: false },
  // dayRule
  { tables: ['deictics', 'this', 'weekdays', 'dayWord', 'ordinals', 'cardinals', 'first', 'months', 'monthWord'], number: true },
  // rangeRule
  { tables: ['from', 'between', 'yearWordMany', 'yearWord', 'dayWordDual'], number: true },
  // modRule
  { tables: ['mods'], number: false },
  // monthRule
  { tables: ['months', 'monthWord'], number: true },
  // yearRule
  { tables: ['yearWord'], number: true },
  // periodRule
  { tables: ['earlierIn', 'laterIn', 'weekend', 'this', 'that', 'same', 'units', 'cardinals', 'ordinals'], number: true },
  // partOfYearRule
  { tables: ['quarterWord', 'halfWord', 'seasonHead', 'seasons', 'decades', 'units', 'centuryWord'], number: false },
  // approxRule
  { tables: ['hedges'], number: false },
  // fromThenRule
  { tables: ['fromThen'], number: false },
  // nthWeekdayRule
  { tables: ['lastOf', 'ordinals'], number: false },
  // lastOfRule
  { tables: ['lastOf'], number: false },
  // distanceRule
  { tables: ['before', 'since', 'after'], number: false },
  // setRule
  { tables: ['times', 'cardinals', 'every', 'sets', 'in', 'parts'], number: true },
  // durationRule
  { tables: ['hedges', 'vague', 'fractions', 'cardinals', 'ordinals', 'units'], number: true },
  // referenceRule
  { tables: ['references'], number: false },
] as const satisfies readonly {
  readonly tables: readonly ((typeof STARTS)[number] | 'in' | 'from' | 'between')[];
  readonly number: boolean;
}[];

interface Stem {
  readonly stem: string;
  readonly prefix: number;
  readonly definite: boolean;
  readonly clitic: boolean;
  readonly bits: Int32Array;
}

/** What a word's stems head together. */
interface Stems {
  readonly list: readonly Stem[];
  readonly bits: Int32Array;
  readonly starts: boolean;
  readonly leads: boolean;
  /** The rules that the word may begin, as bits. */
  readonly rules: number;
}
const NO_STEMS: Stems = { list: [], bits: new Int32Array(MASK_WORDS), starts: false, leads: false, rules: 0 };

type Compiled = ReturnType<typeof compile>;
const COMPILED = new WeakMap<TimeGrammar, Compiled>();

function compiled(g: TimeGrammar): Compiled {
  let c = COMPILED.get(g);
  if (c === undefined) {
    c = compile(g);
    COMPILED.set(g, c);
  }
  return c;
}

const UNIT: Readonly<Record<UnitName, { readonly unit: TimeUnit; readonly iso: (n: string) => string }>> = {
  second: { unit: 'minute', iso: (n) => `PT${n}S` },
  minute: { unit: 'minute', iso: (n) => `PT${n}M` },
  hour: { unit: 'hour', iso: (n) => `PT${n}H` },
  day: { unit: 'day', iso: (n) => `P${n}D` },
  night: { unit: 'day', iso: (n) => `P${n}D` },
  week: { unit: 'week', iso: (n) => `P${n}W` },
  month: { unit: 'month', iso: (n) => `P${n}M` },
  year: { unit: 'year', iso: (n) => `P${n}Y` },
  decade: { unit: 'decade', iso: (n) => `P${n}DE` },
  century: { unit: 'century', iso: (n) => `P${n}CE` },
  millennium: { unit: 'century', iso: (n) => `P${n}ML` },
};

/** A fraction of a unit, as a whole number of smaller ones. */
const FRACTION: Readonly<Partial<Record<UnitName, { readonly of: number; readonly iso: (n: number) => string }>>> = {
  minute: { of: 60, iso: (n) => `PT${n}S` },
  hour: { of: 60, iso: (n) => `PT${n}M` },
  day: { of: 24, iso: (n) => `PT${n}H` },
  week: { of: 7, iso: (n) => `P${n}D` },
  month: { of: 30, iso: (n) => `P${n}D` },
  year: { of: 12, iso: (n) => `P${n}M` },
  decade: { of: 10, iso: (n) => `P${n}Y` },
  century: { of: 100, iso: (n) => `P${n}Y` },
  millennium: { of: 1000, iso: (n) => `P${n}Y` },
};

const DAY_PART: Readonly<Record<PartName, DayPart>> = { DA: 'DA', MO: 'MO', FO: 'MO', NO: 'NO', AF: 'AF', EV: 'EV', NI: 'NI' };
const UNSEEN = /^[\u200b-\u200f\u202a-\u202e\u2066-\u2069]+$/u;
const SEPARATES = new Set(['،', ',', '-', '–', '—', '(']);
const DASHES = new Set(['-', '–', '—', '/', '−']);

/** How many tokens before an expression its verb is looked for. */
/** Words from a verb of beginning or ending to the day on which something is set to. */
const SCHEDULE_REACH = 4;
const SCHEDULED: ReadonlySet<string> = new Set([
  'start',
  'end',
  'open',
  'launch',
  'inaugurate',
  'resume',
  'conclude',
  'close',
  'take-place',
]);
const TENSE_REACH = 60;

/** A chain of numbers longer than this, in tokens, is a code and no time: «13/11/2023-15/11/2023» has eleven. */
const LONGEST_CHAIN = 15;
const CHAINED = /^[-–—/:.]$/u;

/** The hour on the 24-hour clock that a part of day makes of a stated hour. */
function hourOfPart(hour: number, part: PartName | undefined): number {
  if (part === undefined || hour > 12 || hour === 0) return hour;
  switch (part) {
    case 'DA':
    case 'MO':
    case 'FO':
      return hour === 12 ? (part === 'FO' ? 12 : 0) : hour;
    case 'NO':
      return hour <= 4 ? hour + 12 : hour;
    case 'AF':
    case 'EV':
      return hour === 12 ? 12 : hour + 12;
    case 'NI':
      return hour === 12 ? 0 : hour >= 6 ? hour + 12 : hour;
  }
}

/** «لامس العشب»: touched, and not «for yesterday». */
const TOUCHED = 'لامس';

/** Ways to take clitics off a word that leave a word of some table. */
function findStems(norm: string, isWord: boolean, { g, heads, ruleBits }: Compiled): Stems {
  const list: Stem[] = [];
  const { article } = g;
  const add = (stem: string, prefix: number, definite: boolean, clitic: boolean) => {
    const mask = heads.get(stem);
    if (mask !== undefined) list.push({ stem, prefix, definite, clitic, bits: mask.bits });
  };
  const bare = (stem: string, prefix: number, clitic: boolean) => {
    const articled = article !== '' && stem.startsWith(article) && stem.length > article.length + 1;
    add(stem, prefix, articled, clitic);
    if (articled) add(stem.slice(article.length), prefix, true, clitic);
  };
  bare(norm, 0, false);
  if (isWord) {
    for (const prefix of g.contracted) {
      if (norm.startsWith(prefix) && norm.length > prefix.length + 1) add(norm.slice(prefix.length), prefix.length, true, true);
    }
    for (const prefix of g.prefixes) {
      if (norm === TOUCHED || norm === `و${TOUCHED}` || norm === `ف${TOUCHED}`) break;
      if (norm.startsWith(prefix) && norm.length > prefix.length + 1) bare(norm.slice(prefix.length), prefix.length, true);
    }
  }
  if (list.length === 0) return NO_STEMS;
  const bits = new Int32Array(MASK_WORDS);
  let starts = false;
  let leads = false;
  for (const stem of list) {
    const mask = heads.get(stem.stem)!;
    for (let k = 0; k < MASK_WORDS; k += 1) bits[k]! |= mask.bits[k]!;
    starts ||= mask.starts;
    leads ||= mask.leads;
  }
  let rules = 0;
  for (const [k, heads2] of ruleBits.entries()) {
    for (let w = 0; w < MASK_WORDS; w += 1) if ((heads2[w]! & bits[w]!) !== 0) rules |= 1 << k;
  }
  return { list, bits, starts, leads, rules };
}

/**
 * The time expressions of a text, in order, not overlapping. Nothing is resolved yet; `tense` says what the governing words
 * tell. Linear in the number of tokens.
 */
export function readArabicTimes(text: TokenizedText, pack: Pick<LanguagePack, 'cues'>): Timex[] {
  const c = compiled(arabicTime);
  const { g } = c;
  const { tokens } = text;

  // ------------------------------------------------------------ words

  function wordsFollow(words: readonly string[], i: number): boolean {
    const sentence = tokens[i]!.sentence;
    for (let k = 1; k < words.length; k += 1) {
      const token = tokens[i + k];
      if (token === undefined || token.sentence !== sentence) return false;
      const word = words[k]!;
      if (token.norm !== word && (g.article === '' || token.norm !== g.article + word)) return false;
    }
    return true;
  }

  /** Ways to take clitics off a token that leave a word of some table: none for nearly all words. */
  function stemsAt(i: number): Stems {
    const token = tokens[i]!;
    const { memo } = token;
    if (memo?.stems !== undefined) return memo.stems as Stems;
    const out = findStems(token.norm, token.kind === 'word', c);
    if (memo !== undefined) memo.stems = out;
    return out;
  }

  /** The alternative of a table that stands at a token, with clitics before it. */
  function look<T>(table: TimeTable<T>, i: number, clitics = true): Hit<T> | undefined {
    if (i < 0 || i >= tokens.length) return undefined;
    const found = stemsAt(i);
    if ((found.bits[table.word]! & table.bit) === 0) return undefined;
    for (const { stem, prefix, definite, clitic, bits } of found.list) {
      if (clitic && !clitics) break;
      if ((bits[table.word]! & table.bit) === 0) continue;
      for (const entry of table.byHead.get(stem) ?? []) {
        if (wordsFollow(entry.words, i)) return { value: entry.value, next: i + entry.words.length, prefix, definite };
      }
    }
    return undefined;
  }

  const same = (i: number, j: number) => tokens[i] !== undefined && tokens[j] !== undefined && tokens[i]!.sentence === tokens[j]!.sentence;
  const norm = (i: number): string => tokens[i]?.norm ?? '';
  /** Nothing stands between a token and the next, or nothing that is seen. */
  const touches = (i: number) => {
    const a = tokens[i];
    const b = tokens[i + 1];
    if (a === undefined || b === undefined) return false;
    return a.end === b.start || (b.start - a.end <= 3 && UNSEEN.test(text.text.slice(a.end, b.start)));
  };
  /** The word before a token belongs to the list; tries lists of up to three words. */
  function precededBy(table: TimeTable<unknown>, i: number): boolean {
    for (let back = 1; back <= 3; back += 1) {
      const hit = i - back >= 0 && same(i - back, i) ? look(table, i - back) : undefined;
      if (hit !== undefined && hit.next === i) return true;
    }
    return false;
  }
  const isArticleToken = (i: number) => g.article !== '' && norm(i) === g.article;

  // ------------------------------------------------------------ numbers

  interface Num {
    readonly value: number;
    readonly next: number;
    readonly digits: boolean;
    readonly prefix: number;
    readonly definite: boolean;
  }

  function digits(i: number): Num | undefined {
    let k = i;
    let definite = false;
    if (isArticleToken(k)) {
      definite = true;
      k += 1;
    }
    const token = tokens[k];
    if (token === undefined || token.kind !== 'number' || !/^\d{1,7}$/u.test(token.norm)) return undefined;
    return { value: Number(token.norm), next: k + 1, digits: true, prefix: 0, definite };
  }

  function cardinal(i: number): Num | undefined {
    const head = look(c.cardinals, i);
    if (head === undefined) return undefined;
    let total = 0;
    let group = head.value;
    let { next } = head;
    if (group >= 3 && group <= 9 && same(i, next) && look(c.teen, next, false) !== undefined) {
      group += 10;
      next += 1;
    }
    let smallest = group;
    for (;;) {
      if (!same(i, next)) break;
      const thousand = group < 1000 ? look(c.cardinals, next, false) : undefined;
      if (thousand !== undefined && (thousand.value === 1000 || (thousand.value === 100 && group < 10))) {
        if (thousand.value === 1000) {
          total += group * 1000;
          group = 0;
          smallest = 1000;
        } else {
          group *= 100;
          smallest = 100;
        }
        next = thousand.next;
        continue;
      }
      // the next part is written with «and»
      if (!norm(next).startsWith('و') && norm(next) !== g.and) break;
      const at = norm(next) === g.and ? next + 1 : next;
      if (tokens[at]?.kind !== 'word') break;
      const more = look(c.cardinals, at);
      if (more === undefined || (at === next && more.prefix === 0)) break;
      let add = more.value;
      let end = more.next;
      if (add >= 3 && add <= 9 && look(c.teen, end, false) !== undefined) {
        add += 10;
        end += 1;
      }
      // units before tens («five and forty»), otherwise downwards
      const unit = group % 100;
      const fits = (unit > 0 && unit < 10 && add >= 20 && add < 100) || add < smallest;
      if (!fits || (smallest < 20 && group >= 10 && !(unit > 0 && unit < 10 && add >= 20))) break;
      group += add;
      smallest = group < 100 ? Math.min(smallest, add, 9) : add;
      next = end;
      if (group < 100 && total === 0 && group % 10 !== 0) break;
    }
    return { value: total + group, next, digits: false, prefix: head.prefix, definite: head.definite };
  }

  const number = (i: number): Num | undefined => digits(i) ?? cardinal(i);

  /** «the fifth», «the twenty-first», «the twentieth»: with the article. */
  function ordinal(i: number): Num | undefined {
    const head = look(c.ordinals, i);
    if (head === undefined || !head.definite) {
      const tens = look(c.cardinals, i);
      if (tens?.definite && tens.value >= 10 && tens.value <= 90 && tens.value % 10 === 0 && tens.value !== 10) {
        return { value: tens.value, next: tens.next, digits: false, prefix: tens.prefix, definite: true };
      }
      return undefined;
    }
    let { value, next } = head;
    if (same(i, next)) {
      if (value < 10 && look(c.teen, next, false) !== undefined) {
        value += 10;
        next += 1;
      } else if (value < 10 && norm(next).startsWith('و')) {
        const tens = look(c.cardinals, next);
        if (tens?.definite && tens.prefix > 0 && tens.value >= 20 && tens.value <= 90 && tens.value % 10 === 0) {
          value += tens.value;
          next = tens.next;
        }
      }
    }
    return { value, next, digits: false, prefix: head.prefix, definite: true };
  }

  // ------------------------------------------------------------ pieces of a date

  interface Month {
    readonly calendar: CalendarName;
    readonly month: number;
    readonly next: number;
    readonly prefix: number;
    /** 0 plain, 1 needs a neighbour, 2 needs a strong one. */
    readonly shy: 0 | 1 | 2;
    readonly doubled: boolean;
    readonly worded: boolean;
  }

  function month(i: number): Month | undefined {
    const word = look(c.monthWord, i);
    const at = word === undefined ? i : word.next;
    if (word !== undefined && !same(i, at)) return undefined;
    const hit = look(c.months, at, word === undefined);
    if (hit === undefined) return undefined;
    let { next } = hit;
    let doubled = false;
    // «كانون الثاني/يناير», «كانون الثاني (يناير)»
    if ((DASHES.has(norm(next)) || norm(next) === '(') && same(i, next + 1)) {
      const twin = norm(next + 1) === norm(next - 1) ? undefined : look(c.months, next + 1, false);
      if (twin !== undefined && twin.value.month === hit.value.month && twin.value.calendar === hit.value.calendar) {
        if (norm(next) !== '(') {
          next = twin.next;
          doubled = true;
        } else if (norm(twin.next) === ')') {
          next = twin.next + 1;
          doubled = true;
        }
      }
    }
    if (!doubled && same(i, next)) {
      const twin = look(c.months, next, false);
      if (
        twin !== undefined &&
        twin.value.month === hit.value.month &&
        twin.value.calendar === 'gregorian' &&
        hit.value.calendar === 'gregorian'
      ) {
        next = twin.next;
        doubled = true;
      }
    }
    // «أيلول الأسود»
    if (look(c.notAfterMonth, next, false) !== undefined && same(i, next)) return undefined;
    const shyHit = look(c.veryShyMonths, at, word === undefined);
    const shy = shyHit?.next === hit.next ? 2 : look(c.shyMonths, at, word === undefined)?.next === hit.next ? 1 : 0;
    return {
      ...hit.value,
      next,
      prefix: word?.prefix ?? hit.prefix,
      shy: doubled || word !== undefined ? 0 : shy,
      doubled,
      worded: word !== undefined,
    };
  }

  interface Year {
    readonly year: number;
    readonly calendar: CalendarName;
    readonly next: number;
    readonly prefix: number;
    readonly worded: boolean;
    readonly era: boolean;
  }

  /** A year of four digits with or without the word «year» and an era. */
  function year(i: number, expect?: CalendarName): Year | undefined {
    let at = i;
    let prefix = 0;
    const word = look(c.yearWord, at);
    if (word !== undefined && same(i, word.next)) {
      at = word.next;
      prefix = word.prefix;
    }
    const worded = at !== i;
    // «العام الهجري 1438»
    const early = worded ? look(c.eras, at, false) : undefined;
    if (early !== undefined && same(i, early.next) && tokens[early.next]?.kind === 'number' && /^\d{4}$/u.test(norm(early.next))) {
      const y = Number(norm(early.next));
      const fits = early.value === 'gregorian' ? y >= 1000 && y <= 2200 : y >= 1000 && y <= 1600;
      return fits ? { year: y, calendar: early.value, next: early.next + 1, prefix, worded, era: true } : undefined;
    }
    const token = tokens[at];
    if (token === undefined || (at !== i && !same(i, at))) return undefined;
    let value: number;
    let next: number;
    if (token.kind === 'number') {
      if (
        worded &&
        /^[4-9]\d$/u.test(token.norm) &&
        tokens[i]!.kind === 'word' &&
        !(i > 0 && same(i - 1, i) && tokens[i - 1]!.kind === 'number')
      ) {
        const after = tokens[at + 1];
        if (after !== undefined && same(at, at + 1) && (after.kind === 'number' || DASHES.has(after.norm) || counts(at + 1, at)))
          return undefined;
        return { year: 1900 + Number(token.norm), calendar: 'gregorian', next: at + 1, prefix, worded, era: false };
      }
      if (!/^\d{4}$/u.test(token.norm)) return undefined;
      value = Number(token.norm);
      next = at + 1;
    } else {
      const spelled = worded ? cardinal(at) : undefined;
      if (spelled === undefined || spelled.value < 1300 || spelled.value > 2100) return undefined;
      ({ value, next } = spelled);
    }
    let calendar: CalendarName = expect ?? (value >= 1300 && value <= 1500 && worded ? 'hijri' : 'gregorian');
    const era = same(at, next) ? look(c.eras, next, false) : undefined;
    if (era !== undefined) {
      calendar = era.value;
      next = era.next;
    }
    if (calendar === 'gregorian' ? value < 1000 || value > 2200 : value < 1 || value > 1600) return undefined;
    return { year: value, calendar, next, prefix, worded, era: era !== undefined };
  }

  interface DirectionHit {
    readonly direction: Direction;
    readonly next: number;
    readonly plural: boolean;
  }

  function direction(i: number): DirectionHit | undefined {
    const hit = look(c.directions, i, false);
    if (hit === undefined || (!hit.definite && hit.next === i + 1)) return undefined;
    return { direction: hit.value, next: hit.next, plural: look(c.directionPlurals, i, false) !== undefined };
  }

  function weekday(i: number, supported: boolean): Hit<number> | undefined {
    const hit = look(c.weekdays, i);
    if (hit === undefined || (g.weekdaysNeedArticle && !hit.definite && !supported)) return undefined;
    // «يوم واحد» is one day, not «the day and Sunday»
    if (!hit.definite && hit.prefix > 0) return undefined;
    if (!supported && precededBy(c.notBeforeWeekday, i)) return undefined;
    if (same(i, hit.next) && look(c.notAfterWeekday, hit.next, false) !== undefined) return undefined;
    return hit;
  }

  type Calendar = Omit<CalendarReading, 'kind'>;
  interface Piece {
    /** Where «الموافق» parts it in two. */
    readonly split?: { readonly end: number; readonly from: number; readonly fields: Calendar };
    readonly fields: Calendar;
    readonly next: number;
    readonly prefix: number;
  }

  const named = (calendar: CalendarName): Pick<Calendar, 'calendar'> => (calendar === 'gregorian' ? {} : { calendar });

  /** dd/mm/yyyy, yyyy-mm-dd and their kin; without a year only where the context expects a date. */
  function numericDate(i: number, expected: boolean): Piece | undefined {
    const first = tokens[i];
    if (first === undefined || first.kind !== 'number') return undefined;
    const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(first.norm);
    if (dotted !== null) return fields(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]), i + 1);
    const sep = norm(i + 1);
    if (!/^\d{1,4}$/u.test(first.norm) || !/^[/\-–.]$/u.test(sep) || tokens[i + 2]?.kind !== 'number' || !touches(i) || !touches(i + 1))
      return undefined;
    const second = norm(i + 2);
    const third = norm(i + 3) === sep && touches(i + 2) && touches(i + 3) && tokens[i + 4]?.kind === 'number' ? norm(i + 4) : undefined;
    if (third !== undefined) {
      if (/^\d{4}$/u.test(first.norm) && /^\d{1,2}$/u.test(second) && /^\d{1,2}$/u.test(third)) {
        return fields(Number(first.norm), Number(second), Number(third), i + 5);
      }
      if (/^\d{1,2}$/u.test(first.norm) && /^\d{1,2}$/u.test(second) && /^(?:\d{4}|\d\d)$/u.test(third)) {
        const y = third.length === 4 ? Number(third) : expected ? (Number(third) < 50 ? 2000 : 1900) + Number(third) : Number.NaN;
        return fields(y, Number(second), Number(first.norm), i + 5) ?? fields(y, Number(first.norm), Number(second), i + 5);
      }
      return undefined;
    }
    if (
      sep === '/' &&
      /^\d{1,2}$/u.test(first.norm) &&
      /^(?:19|20)\d\d$/u.test(second) &&
      Number(first.norm) >= 1 &&
      Number(first.norm) <= 12
    )
      return { fields: { month: Number(first.norm), year: Number(second) }, next: i + 3, prefix: 0 };
    const led = precededBy(c.in, i) && sep === '/' && first.norm !== '1' && !(same(i, i + 3) && look(c.of, i + 3, false) !== undefined);
    if ((expected || led) && sep !== '.' && /^\d{1,2}$/u.test(first.norm) && /^\d{1,2}$/u.test(second)) {
      const d = Number(first.norm);
      const m = Number(second);
      if (isDate(2024, m, d)) return { fields: { month: m, day: d }, next: i + 3, prefix: 0 };
    }
    return undefined;

    function fields(y: number, m: number, d: number, next: number): Piece | undefined {
      let end = next;
      const era = same(i, end) ? look(c.eras, end, false) : undefined;
      if (era !== undefined) end = era.next;
      const calendar = era?.value ?? (y >= 1300 && y <= 1500 ? 'hijri' : 'gregorian');
      if (calendar === 'gregorian' ? !(y >= 1000 && y <= 2200 && isDate(y, m, d)) : !(y >= 1 && m >= 1 && m <= 12 && d >= 1 && d <= 31))
        return undefined;
      return { fields: { year: y, month: m, day: d, ...named(calendar) }, next: end, prefix: 0 };
    }
  }

  /** Year, direction or neither after a month. */
  function afterMonth(m: Month, i: number): { readonly fields: Calendar; readonly next: number } {
    let next = i;
    const of = same(m.next - 1, next) ? look(c.of, next, false) : undefined;
    for (const at of of !== undefined ? [next, of.next] : [next]) {
      if (!same(m.next - 1, at)) continue;
      let from = at;
      if (/^[،,]$/u.test(norm(at)) && /^(?:19|20)\d\d$/u.test(norm(at + 1)) && at === next) from = at + 1;
      const expect = m.calendar === 'gregorian' ? undefined : m.calendar;
      const y = year(from, expect);
      if (y !== undefined && (at === next || y.worded || m.calendar !== 'gregorian' || y.year >= 1900)) {
        const ok = m.calendar === 'gregorian' ? y.calendar === 'gregorian' && y.year >= 1500 : y.calendar !== 'gregorian' && y.year >= 1200;
        if (ok) return { fields: { year: y.year }, next: y.next };
      }
      // «نوفمبر من العام الماضي»
      const relative = yearDirection(at);
      if (relative !== undefined && relative.year !== undefined) return { fields: { year: relative.year }, next: relative.next };
      if (relative?.direction !== undefined) return { fields: { yearDirection: relative.direction }, next: relative.next };
    }
    const dir = same(m.next - 1, next) ? direction(next) : undefined;
    if (dir !== undefined) {
      next = dir.next;
      const y = same(m.next - 1, next) ? year(next) : undefined;
      if (y !== undefined && y.year > 1900) return { fields: { year: y.year, direction: dir.direction }, next: y.next };
      return { fields: { direction: dir.direction }, next };
    }
    const shared = sharedDirection(m.next, 'month');
    return { fields: shared === undefined ? {} : { direction: shared }, next };
  }

  /** «last year», «this year», «the year 2023 now running». */
  function yearDirection(i: number): { readonly direction?: Direction; readonly year?: number; readonly next: number } | undefined {
    const demonstrative = look(c.this, i, false);
    const at = demonstrative === undefined ? i : demonstrative.next;
    const word = same(i, at) ? look(c.yearWord, at) : undefined;
    if (word === undefined) return undefined;
    if (demonstrative !== undefined) return word.definite ? { direction: 'this', next: word.next } : undefined;
    const dir = same(i, word.next) ? direction(word.next) : undefined;
    if (dir === undefined) return undefined;
    const y = same(i, dir.next) ? year(dir.next) : undefined;
    if (y !== undefined && y.year > 1900) return { direction: dir.direction, year: y.year, next: y.next };
    return { direction: dir.direction, next: dir.next };
  }

  /** The direction at the end of a list: «May and August last». */
  function sharedDirection(i: number, kind: 'month' | 'weekday'): Direction | undefined {
    let at = i;
    for (let n = 0; n < 6 && same(i - 1, at); n += 1) {
      const comma = /^[،,]$/u.test(norm(at));
      const and = comma || norm(at) === g.and ? at + 1 : at;
      if (!same(i - 1, and)) return undefined;
      const next = kind === 'month' ? month(and) : look(c.weekdays, and);
      if (next === undefined) break;
      if (and === at && next.prefix === 0) return undefined;
      at = next.next;
    }
    if (at === i || !same(i - 1, at)) return undefined;
    const dir = direction(at);
    return dir?.plural ? dir.direction : undefined;
  }

  /** «13 November 2023», «the fifth of April», «the 21st of this month», «21 of the current». `expected`: a weekday or day word stands before it. */
  function dayMonth(i: number, expected: boolean): Piece | undefined {
    const numeric = numericDate(i, expected);
    if (numeric !== undefined) return numeric;
    const firstWord = look(c.first, i);
    let day: Num | undefined = digits(i);
    if (day !== undefined && (day.value < 1 || day.value > 31 || tokens[day.next - 1]!.norm.length > 2)) day = undefined;
    // «الأسبوع الأول من يناير» is no first of January
    const unitBefore = day === undefined && i > 0 && same(i - 1, i) ? look(c.units, i - 1) : undefined;
    if (unitBefore?.definite && unitBefore.value.unit === 'week') return undefined;
    day ??= ordinal(i);
    if (day === undefined && firstWord !== undefined)
      day = { value: 1, next: firstWord.next, digits: false, prefix: firstWord.prefix, definite: firstWord.definite };
    if (day === undefined || day.value < 1 || day.value > 31) return undefined;
    const of = same(i, day.next)
      ? (look(c.of, day.next, false) ?? (DASHES.has(norm(day.next)) ? { next: day.next + 1 } : undefined))
      : undefined;
    for (const at of of === undefined ? [day.next] : [of.next]) {
      if (!same(i, at)) continue;
      const m = month(at);
      if (m !== undefined && (m.prefix === 0 || of === undefined)) {
        if (m.prefix > 0 && !m.worded) continue;
        if (m.calendar === 'persian' && !day.digits && year(m.next, 'persian') === undefined) continue;
        // «6 - صفر» is a score
        if (m.calendar === 'hijri' && m.shy === 2 && DASHES.has(norm(day.next)) && year(m.next, 'hijri') === undefined && !expected)
          continue;
        const tail = afterMonth(m, m.next);
        if (m.calendar === 'gregorian' && !isDate(tail.fields.year ?? 2024, m.month, day.value)) return undefined;
        if (m.calendar === 'persian' && m.shy === 2 && tail.fields.year === undefined && !expected) continue;
        return { fields: { month: m.month, day: day.value, ...named(m.calendar), ...tail.fields }, next: tail.next, prefix: day.prefix };
      }
      // «of the current month», «of this month»
      const demonstrative = look(c.this, at, false);
      const word = look(c.monthWord, demonstrative?.next ?? at);
      const context = contextDay(at);
      if (
        of !== undefined &&
        context?.reading.kind === 'offset' &&
        context.reading.unit === 'month' &&
        context.reading.count === 0 &&
        context.prefix === 0
      )
        return { fields: { day: day.value, anchor: 'context' }, next: context.next, prefix: day.prefix };
      if (word?.definite) {
        if (demonstrative !== undefined) return { fields: { day: day.value, direction: 'this' }, next: word.next, prefix: day.prefix };
        const dir = same(i, word.next) ? direction(word.next) : undefined;
        if (dir !== undefined) return { fields: { day: day.value, direction: dir.direction }, next: dir.next, prefix: day.prefix };
      }
      // «في 21 الجاري»
      if (of === undefined && (expected || precededBy(c.in, i)) && (day.digits || day.value > 10)) {
        const dir = direction(at);
        if (dir !== undefined && !dir.plural && dir.direction === 'this')
          return { fields: { day: day.value, direction: dir.direction }, next: dir.next, prefix: day.prefix };
      }
    }
    // «24 منه»: of the month told before
    if (day.digits && expected && same(i, day.next) && look(c.ofIt, day.next, false) !== undefined)
      return { fields: { day: day.value, anchor: 'context' }, next: day.next + 1, prefix: day.prefix };
    // a list of days before their month: «3 و4 و5 مارس», «الأحد 16 إلى الخميس 20 فبراير»
    if (day.digits && (expected || precededBy(c.in, i) || precededBy(c.dayWordDual, i))) {
      let at = day.next;
      for (let n = 0; n < 6 && same(i, at); n += 1) {
        const link = norm(at) === g.and || /^[،,]$/u.test(norm(at)) || DASHES.has(norm(at)) ? at + 1 : look(c.to, at, false)?.next;
        if (link === undefined) break;
        const weekdayThere = look(c.weekdays, link);
        const more = digits(weekdayThere?.definite ? weekdayThere.next : link);
        if (more === undefined || more.value < 1 || more.value > 31) break;
        const m = same(i, more.next) ? month(more.next) : undefined;
        if (m !== undefined && m.prefix === 0) {
          const tail = afterMonth(m, m.next);
          return { fields: { month: m.month, day: day.value, ...named(m.calendar), ...tail.fields }, next: day.next, prefix: day.prefix };
        }
        at = more.next;
      }
    }
    // a day of the month with nothing but the day word: «يوم 22»
    return undefined;
  }

  /** Month first, as translated text has it: «نوفمبر 13، 2023», «2009 يوليو 14». */
  function monthDay(i: number): Piece | undefined {
    if (tokens[i]?.kind === 'number' && /^(?:19|20)\d\d$/u.test(norm(i)) && same(i, i + 1)) {
      const middle = look(c.months, i + 1, false);
      const d = middle === undefined ? undefined : digits(middle.next);
      if (
        middle !== undefined &&
        middle.value.calendar === 'gregorian' &&
        d !== undefined &&
        same(i, middle.next) &&
        isDate(Number(norm(i)), middle.value.month, d.value)
      )
        return { fields: { year: Number(norm(i)), month: middle.value.month, day: d.value }, next: d.next, prefix: 0 };
    }
    const m = month(i);
    if (m === undefined) return undefined;
    const day = digits(m.next);
    if (day === undefined || day.value < 1 || day.value > 31 || !same(i, m.next) || !/^[،,]$/u.test(norm(day.next))) return undefined;
    const y = year(day.next + 1);
    if (y === undefined || y.year < 1900 || !isDate(y.year, m.month, day.value)) return undefined;
    return { fields: { year: y.year, month: m.month, day: day.value }, next: y.next, prefix: m.prefix };
  }

  /** Today and its neighbours, but not «the international day». */
  function deictic(i: number): Hit<number> | undefined {
    const hit = look(c.deictics, i);
    if (hit === undefined) return undefined;
    if (/^[»”"]$/u.test(norm(hit.next)) && [1, 2, 3].some((back) => /^[«“"]$/u.test(norm(i - back)))) return undefined;
    if (norm(hit.next) === ')' && norm(i - 1) === '(' && hit.next === i + 1) return undefined; // the paper «(اليوم)»
    if (hit.value === -1 && same(i, hit.next) && look(c.notYesterday, hit.next, false) !== undefined) return undefined;
    // «غدا الملعب بركة», «بكرة القدم»: other words
    if (hit.value === 1 && (i === 0 || !same(i - 1, i) || norm(i).endsWith('بكره')) && hit.next === i + 1 && same(i, hit.next)) {
      const after = norm(hit.next);
      if (
        g.article !== '' &&
        after.startsWith(g.article) &&
        look(c.weekdays, hit.next) === undefined &&
        look(c.partAdverbs, hit.next) === undefined
      )
        return undefined;
    }
    if (hit.value === 0) {
      if (look(c.that, i - 1, false)?.next === i && same(i - 1, i)) return undefined;
      if (same(i, hit.next)) {
        const after = look(c.notToday, hit.next, false);
        if (after !== undefined && (after.definite || after.next > hit.next + 1 || !g.article)) return undefined;
        if (after !== undefined && look(c.same, hit.next, false) !== undefined) return undefined;
        const ord = ordinal(hit.next);
        if (ord?.definite && weekday(hit.next, true) === undefined && dayMonth(hit.next, false) === undefined) return undefined;
        if (direction(hit.next) !== undefined && direction(hit.next)!.direction !== 'this') return undefined;
        if (look(c.following, hit.next, false)?.definite || look(c.previous, hit.next, false)?.definite) return undefined;
      }
      if (precededBy(c.same, i)) return undefined;
      // «in the day»: a rate, unless a date follows
      const before = tokens[i - 1];
      if (
        before !== undefined &&
        same(i - 1, i) &&
        hit.prefix === 0 &&
        hit.next === i + 1 &&
        look(c.in, i - 1, false)?.next === i &&
        norm(i - 1).length > 1
      ) {
        if (!same(i, hit.next) || (weekday(hit.next, true) === undefined && dayMonth(hit.next, true) === undefined)) return undefined;
      }
    }
    return hit;
  }

  const days: (Piece | null | undefined)[] = [];

  /** A day: deictic, weekday, date, in any combination that says one day. */
  function dayAt(i: number): Piece | undefined {
    const known = days[i];
    if (known !== undefined) return known ?? undefined;
    const piece = readDay(i);
    days[i] = piece ?? null;
    return piece;
  }

  function readDay(i: number): Piece | undefined {
    let at = i;
    let prefix = 0;
    let fields: Calendar = {};
    let sure = false;
    let expected = precededBy(c.date, i);
    const today = deictic(i);
    if (today !== undefined) {
      fields = { dayOffset: today.value };
      at = today.next;
      prefix = today.prefix;
      sure = true;
      expected = true;
    } else {
      const demonstrative = look(c.this, i, false);
      if (demonstrative !== undefined && same(i, demonstrative.next)) {
        const word = look(c.dayWord, demonstrative.next, false);
        const day = weekday(word?.next ?? demonstrative.next, false);
        if (day?.definite) {
          fields = { weekday: day.value, direction: 'this' };
          at = day.next;
          sure = true;
        }
      }
    }
    if (!('weekday' in fields)) {
      let from = at;
      if (sure && same(i, from) && /^[،,(]$/u.test(norm(from)) && look(c.weekdays, from + 1)?.definite) from += 1;
      const word = same(i, from) || from === i ? look(c.dayWord, from) : undefined;
      const dayFrom = word !== undefined && same(i, word.next) ? word.next : from;
      if ((same(i, dayFrom) || dayFrom === i) && tokens[dayFrom] !== undefined) {
        const day = weekday(dayFrom, word !== undefined);
        if (day !== undefined && (at === i || day.prefix === 0)) {
          if (at === i) prefix = word?.prefix ?? day.prefix;
          fields = { ...fields, weekday: day.value };
          at = day.next;
          if (from > 0 && norm(from - 1) === '(' && from - 1 >= i && norm(at) === ')') at += 1;
          sure = true;
          expected = true;
        } else if (word !== undefined) {
          expected = true;
          const date = dayMonth(dayFrom, true);
          if (date !== undefined) {
            if (at === i) prefix = word.prefix;
            return { fields: { ...fields, ...date.fields }, next: date.next, prefix };
          }
        }
      }
    }
    // the date itself, at once or after «corresponding to», a comma, a bracket
    const tries: number[] = [at];
    if (sure && same(i, at)) {
      const full = fields.weekday !== undefined;
      const corresponding = look(c.corresponding, at, false);
      if (corresponding !== undefined && full) tries.unshift(corresponding.next, skipLetters(corresponding.next));
      if (SEPARATES.has(norm(at)) && full) tries.push(at + 1);
      const inWord = look(c.in, at, false) ?? look(c.of, at, false);
      if (inWord !== undefined && full && inWord.next === at + 1) tries.push(inWord.next);
    }
    for (const from of tries) {
      if (from !== i && !same(i, from)) continue;
      const word = from !== i ? look(c.dayWord, from, false) : undefined;
      const date = dayMonth(word?.next ?? from, expected || from !== at) ?? monthDay(from);
      if (date === undefined || (from !== i && date.prefix > 0 && !sure)) continue;
      if (from !== i && date.prefix > 0) continue;
      let { next } = date;
      if (norm(from - 1) === '(' && from - 1 >= i) {
        if (norm(next) !== ')') continue;
        next += 1;
      }
      const parted =
        from !== at && look(c.corresponding, at, false) !== undefined && !/^الواقع/u.test(norm(at)) && !/^ال[وط]اقع/u.test(norm(at));
      return {
        fields: { ...fields, ...date.fields },
        next,
        prefix: at === i ? date.prefix : prefix,
        ...(parted && { split: { end: at, from: word === undefined ? from : from, fields: date.fields } }),
      };
    }
    if (!sure) return undefined;
    // «الثلاثاء من الأسبوع المقبل», «الثلاثاء هذا الأسبوع»
    if (fields.weekday !== undefined && fields.direction === undefined && same(i, at)) {
      const of = look(c.of, at, false) ?? look(c.in, at, false);
      const week = weekSaid(of !== undefined && same(i, of.next) ? of.next : at, i);
      if (week !== undefined) return { fields: { ...fields, weekDirection: week.direction }, next: week.next, prefix };
    }
    if (fields.weekday !== undefined && fields.direction === undefined) {
      const dir = same(i, at) ? direction(at) : undefined;
      const ends = fields.weekday === 5 || /^و/u.test(norm(i)) || endsWithDay(i);
      if (dir !== undefined && (!dir.plural || ends)) return { fields: { ...fields, direction: dir.direction }, next: dir.next, prefix };
      const shared = sharedDirection(at, 'weekday');
      if (shared !== undefined) fields = { ...fields, direction: shared };
    }
    return { fields, next: at, prefix };
  }

  const skipLetters = (i: number): number => (/^[لب]$/u.test(norm(i)) ? i + 1 : i);

  function weekSaid(at: number, from: number): { readonly direction: Direction; readonly next: number } | undefined {
    const demonstrative = look(c.this, at, false);
    const unit = same(from, demonstrative?.next ?? at) ? unitAt(demonstrative?.next ?? at, false) : undefined;
    if (unit === undefined || unit.value.unit !== 'week' || unit.value.number !== 1 || !unit.definite) return undefined;
    if (demonstrative !== undefined) return { direction: 'this', next: unit.next };
    const dir = same(from, unit.next) ? direction(unit.next) : undefined;
    return dir === undefined ? undefined : { direction: dir.direction, next: dir.next };
  }

  /** «أول ثلاثاء من أكتوبر», «آخر يوم أحد من مارس الماضي». */
  function nthWeekdayRule(i: number): Found | undefined {
    const last = look(c.lastOf, i);
    const nth = last === undefined ? look(c.ordinals, i) : undefined;
    const at = last?.next ?? nth?.next;
    if (at === undefined || nth?.definite || last?.definite || (nth !== undefined && nth.value > 5) || !same(i, at)) return undefined;
    const word = look(c.dayWord, at, false);
    const named = look(c.weekdays, word?.next ?? at, false);
    const of = named !== undefined && !named.definite && same(i, named.next) ? look(c.of, named.next, false) : undefined;
    if (named === undefined || of === undefined || !same(i, of.next)) return undefined;
    const fields = { nth: last === undefined ? nth!.value : -1, weekday: named.value };
    const head = { first: i, prefix: last?.prefix ?? nth!.prefix };
    const m = month(of.next);
    if (m !== undefined && m.calendar === 'gregorian') {
      const tail = afterMonth(m, m.next);
      return { ...head, next: tail.next, reading: { kind: 'calendar', ...fields, month: m.month, ...tail.fields } };
    }
    const unit = unitAt(look(c.this, of.next, false)?.next ?? of.next, false);
    if (unit?.value.unit !== 'month' || !unit.definite) return undefined;
    const dir = same(i, unit.next) ? direction(unit.next) : undefined;
    return { ...head, next: dir?.next ?? unit.next, reading: { kind: 'calendar', ...fields, direction: dir?.direction ?? 'this' } };
  }

  /** «آخر ثلاثة أسابيع». */
  function lastOfRule(i: number): Found | undefined {
    const last = look(c.lastOf, i);
    const d = last === undefined || last.definite || !same(i, last.next) ? undefined : duration(last.next);
    if (d === undefined || d.prefix > 0 || !d.counted || d.hedged) return undefined;
    return { first: i, prefix: last!.prefix, next: d.next, reading: { kind: 'duration', iso: d.iso } };
  }

  const endsWithDay = (i: number): boolean => [1, 2].some((back) => i - back >= 0 && look(c.weekdays, i - back)?.next === i);

  function found(i: number, piece: Piece, extra: ClockFields = {}): Found {
    const { dayOffset, ...rest } = piece.fields;
    if (piece.split !== undefined) {
      const whole: CalendarReading = { kind: 'calendar', ...rest, ...(dayOffset !== undefined && { dayOffset }), ...extra };
      const { end, from, fields } = piece.split;
      return {
        first: i,
        prefix: piece.prefix,
        next: piece.next,
        reading: whole,
        parts: [
          { first: i, prefix: piece.prefix, next: end, reading: whole },
          { first: from, prefix: 0, next: piece.next, reading: { kind: 'calendar', ...fields } },
        ],
      };
    }
    if (Object.keys(rest).length === 0 && dayOffset !== undefined) {
      return {
        first: i,
        prefix: piece.prefix,
        next: piece.next,
        reading: { kind: 'offset', unit: 'day', count: dayOffset, reach: 'period', anchor: 'document', ...extra },
      };
    }
    return {
      first: i,
      prefix: piece.prefix,
      next: piece.next,
      reading: { kind: 'calendar', ...rest, ...(dayOffset !== undefined && { dayOffset }), ...extra },
    };
  }

  // ------------------------------------------------------------ rules: days and parts of days

  function dayRule(i: number): Found | undefined {
    const piece = dayAt(i);
    if (piece === undefined) return undefined;
    const base = found(i, piece);
    // «وهم اليوم 1180», «أما اليوم فلا»
    if (base.reading.kind === 'offset' && base.reading.count === 0 && base.next === i + 1 && precededBy(c.nowadaysAfter, i))
      return { ...base, reading: { kind: 'reference', value: 'PRESENT_REF' } };
    // «أمس مساء», «الأحد صباحا»
    if (same(i, base.next)) {
      const part = partAdverb(base.next);
      if (part !== undefined) return { ...found(i, piece, { part: DAY_PART[part.value] }), next: part.next };
    }
    return base;
  }

  function partAdverb(i: number): Hit<PartName> | undefined {
    const hit = look(c.partAdverbs, i, false);
    if (hit === undefined) return undefined;
    // a lone letter is an abbreviation of the clock's only
    if (tokens[i]!.norm.length === 1 && hit.next === i + 1) return undefined;
    // «مساء الأحد» is the part of the next day, not an adverb
    if (hit.next === i + 1 && !/[اىًّ]$/u.test(norm(i)) && same(i, hit.next) && dayAt(hit.next) !== undefined) return undefined;
    return hit;
  }

  function partRule(i: number): Found | undefined {
    const now = look(c.deicticParts, i);
    if (now !== undefined) {
      const { offset, part } = now.value;
      return {
        first: i,
        prefix: now.prefix,
        next: now.next,
        reading: { kind: 'offset', unit: 'day', count: offset, reach: 'period', anchor: 'document', part: DAY_PART[part] },
      };
    }
    const part = look(c.parts, i);
    if (part === undefined || part.definite || !same(i, part.next)) return undefined;
    const dayPart = DAY_PART[part.value];
    const second = part.next > i + 2 ? norm(i + 1) : '';
    const hour: Pick<Found, 'mod'> = /^متاخر/u.test(second) ? { mod: 'END' } : /^مبكر/u.test(second) ? { mod: 'START' } : {};
    // the night between two days
    if (part.value === 'NI') {
      const word = look(c.dayWord, part.next, false);
      const first = weekday(word?.next ?? part.next, true);
      if (first !== undefined) {
        let at = first.next;
        if (same(i, at) && (DASHES.has(norm(at)) || look(c.to, at, false) !== undefined || norm(at) === g.and))
          at = look(c.to, at, false)?.next ?? at + 1;
        const second = same(i, at) ? weekday(at, false) : undefined;
        if (second !== undefined && second.value === (first.value % 7) + 1) {
          const rest = dateTail(second.next, i);
          return {
            first: i,
            prefix: part.prefix,
            next: rest?.next ?? second.next,
            reading: { kind: 'calendar', ...rest?.fields, weekday: first.value, untilWeekday: second.value, part: 'NI' },
          };
        }
      }
    }
    const piece = dayAt(part.next);
    if (piece !== undefined && (piece.prefix === 0 || tokens[part.next]!.norm.startsWith('لل'))) {
      const whole = found(i, piece, { part: dayPart });
      const [head, ...rest] = whole.parts ?? [];
      return { ...whole, ...hour, prefix: part.prefix, ...(head !== undefined && { parts: [{ ...head, prefix: part.prefix }, ...rest] }) };
    }
    // «مساء كل خميس»
    const every = look(c.every, part.next, false);
    if (every !== undefined && same(i, every.next)) {
      const word = look(c.dayWord, every.next, false);
      const day = weekday(word?.next ?? every.next, true);
      if (day !== undefined) {
        const value = dayPart === 'DA' ? 'MO' : dayPart === 'NO' ? 'MI' : dayPart;
        return { first: i, prefix: part.prefix, next: day.next, reading: { kind: 'set', iso: `XXXX-WXX-${day.value}T${value}` } };
      }
    }
    const context = contextDay(part.next);
    if (context !== undefined && context.reading.kind === 'offset')
      return { ...context, first: i, prefix: part.prefix, reading: { ...context.reading, part: dayPart } };
    return undefined;
  }

  function dateTail(at: number, i: number): Piece | undefined {
    return same(i, at) ? dayMonth(at, true) : undefined;
  }

  // ------------------------------------------------------------ rules: months, years, periods

  function monthRule(i: number): Found | undefined {
    // «11/2015», «شهر 9 الماضي»
    const numeric = numericDate(i, false);
    if (numeric !== undefined && numeric.fields.day === undefined) return found(i, numeric);
    const word = look(c.monthWord, i);
    const digit = word !== undefined && same(i, word.next) ? digits(word.next) : undefined;
    if (word !== undefined && digit !== undefined && digit.value >= 1 && digit.value <= 12 && same(i, digit.next)) {
      const dir = direction(digit.next);
      const y = dir === undefined ? year(look(c.of, digit.next, false)?.next ?? digit.next) : undefined;
      if (dir !== undefined && !dir.plural)
        return found(i, { fields: { month: digit.value, direction: dir.direction }, next: dir.next, prefix: word.prefix });
      if (y !== undefined && y.calendar === 'gregorian' && y.year > 1900)
        return found(i, { fields: { month: digit.value, year: y.year }, next: y.next, prefix: word.prefix });
    }
    const m = month(i);
    if (m === undefined) return undefined;
    const tail = afterMonth(m, m.next);
    const strong = tail.fields.year !== undefined || tail.fields.direction !== undefined || tail.next > m.next || m.worded || m.doubled;
    if (!strong) {
      if (m.calendar === 'persian' || m.shy === 2) return undefined;
      if (
        m.shy === 1 &&
        m.prefix === 0 &&
        !precededBy(c.in, i) &&
        !precededBy(c.until, i) &&
        !precededBy(c.since, i) &&
        !precededBy(c.before, i) &&
        !precededBy(c.after, i) &&
        look(c.mods, i - 1) === undefined
      )
        return undefined;
      if (m.shy < 2 && i > 0 && same(i - 1, i) && m.prefix === 0 && afterName(i)) return undefined;
      if (
        m.shy === 1 &&
        m.prefix > 0 &&
        !(m.calendar === 'gregorian' && m.prefix === 1 && norm(i).length > 4 && /^[بلك]/u.test(norm(i))) &&
        (!norm(i).startsWith(g.and) || !endsWithMonth(i))
      )
        return undefined;
    } else if (
      m.shy === 2 &&
      !m.worded &&
      !m.doubled &&
      tail.fields.year === undefined &&
      !precededBy(c.in, i) &&
      look(c.mods, i - 1) === undefined
    )
      return undefined;
    return found(i, { fields: { month: m.month, ...named(m.calendar), ...tail.fields }, next: tail.next, prefix: m.prefix });
  }

  /** «منير شباط», «القيصر أغسطس»: a person. */
  const afterName = (i: number): boolean =>
    look(c.beforeName, i - 1) !== undefined || tokens[i - 1]!.analyses.some((a) => a.prefix === 0 && a.sense.tags.includes('given-name'));

  const endsWithMonth = (i: number): boolean => [1, 2].some((back) => i - back >= 0 && month(i - back)?.next === i);

  function yearRule(i: number): Found | undefined {
    const y = year(i);
    if (y !== undefined && (y.worded || y.era) && (y.worded || y.calendar !== 'persian')) {
      if (!y.worded && y.calendar === 'gregorian' && y.year < 1000) return undefined;
      return found(i, { fields: { year: y.year, ...named(y.calendar) }, next: y.next, prefix: y.prefix });
    }
    // «العام الماضي 2022» is read by the period rule
    const token = tokens[i];
    if (token === undefined || token.kind !== 'number' || !/^(?:1[5-9]|20)\d\d$/u.test(token.norm)) return undefined;
    // «شيدت في 1879،»: so long ago only where nothing follows that it could count
    const old = Number(token.norm) < 1900;
    if (old && !((precededBy(c.in, i) || precededBy(c.since, i)) && (!same(i, i + 1) || tokens[i + 1]?.kind === 'punctuation')))
      return undefined;
    const bare = found(i, { fields: { year: Number(token.norm) }, next: i + 1, prefix: 0 });
    const prev = norm(i - 1);
    const after = tokens[i + 1];
    if (prev === '(' && norm(i + 1) === ')') return bare;
    if (i > 0 && tokens[i - 1]!.end === token.start && /^[/\-–.:+]$/u.test(prev)) return undefined;
    if (
      after !== undefined &&
      after.start === token.end &&
      /^[/\-–.:%٪]$/u.test(after.norm) &&
      tokens[i + 2]?.kind === 'number' &&
      tokens[i + 2]!.start === after.end
    )
      return undefined;
    const listed = precededBy(c.yearWordMany, i) || (prev === g.and && yearBefore(i - 1));
    const introduced =
      listed ||
      ((precededBy(c.in, i) ||
        precededBy(c.since, i) ||
        precededBy(c.until, i) ||
        precededBy(c.to, i) ||
        precededBy(c.mods, i) ||
        precededBy(c.after, i) ||
        precededBy(c.yearHosts, i)) &&
        prev !== g.and);
    if (!introduced) return undefined;
    return listed || !counts(i + 1, i) ? bare : undefined;
  }

  const yearBefore = (i: number): boolean =>
    /^(?:19|20)\d\d$/u.test(norm(i - 1)) &&
    (precededBy(c.yearWordMany, i - 1) || precededBy(c.yearWord, i - 1) || norm(i - 2) === g.and || precededBy(c.in, i - 1));

  /** What stands here is counted by the number before it. */
  function counts(at: number, i: number): boolean {
    const token = tokens[at];
    if (token === undefined || !same(i, at) || token.kind !== 'word') return norm(at) === '%' || norm(at) === '٪';
    if (look(c.countedNouns, at, false) !== undefined) return true;
    if (g.article !== '' && token.norm.startsWith(g.article)) return false;
    const first = token.analyses[0];
    if (first === undefined) return false;
    return (
      (first.sense.pos === 'noun' || first.sense.pos === 'masdar') &&
      first.proclitics.length === 0 &&
      !token.analyses.some((a) => a.sense.pos === 'verb' || a.sense.pos === 'preposition')
    );
  }

  const unitAt = (i: number, clitics = true) => look(c.units, i, clitics);

  function offset(
    unit: TimeUnit,
    count: number,
    reach: OffsetReading['reach'],
    anchor: OffsetReading['anchor'] = 'document',
    extra: Partial<OffsetReading> = {},
  ): OffsetReading {
    return { kind: 'offset', unit, count, reach, anchor, ...extra };
  }

  /** «last year», «this month», «the coming three months», «the same day», «the following day». */
  function periodRule(i: number): Found | undefined {
    // «earlier this year»
    const early = look(c.earlierIn, i, false) ?? look(c.laterIn, i, false);
    if (early !== undefined && same(i, early.next)) {
      const of = look(c.of, early.next, false);
      if (of !== undefined && (look(c.earlierIn, of.next, false) ?? look(c.laterIn, of.next, false)) !== undefined) return undefined;
      const inner =
        of !== undefined && same(i, of.next)
          ? (periodRule(of.next) ?? dayRule(of.next) ?? monthRule(of.next) ?? yearRule(of.next))
          : look(c.this, early.next, false) !== undefined || look(c.deictics, early.next, false) !== undefined
            ? (periodRule(early.next) ?? dayRule(early.next))
            : undefined;
      if (inner !== undefined && inner.prefix === 0) {
        return { ...inner, first: i, prefix: early.prefix, mod: look(c.earlierIn, i, false) !== undefined ? 'BEFORE' : 'AFTER' };
      }
    }
    const weekend = look(c.weekend, i);
    if (weekend !== undefined && !(same(i, weekend.next) && ordinal(weekend.next) !== undefined)) {
      const dir = same(i, weekend.next) ? direction(weekend.next) : undefined;
      const count = dir === undefined || dir.direction === 'this' ? 0 : dir.direction === 'past' ? -1 : 1;
      return {
        first: i,
        prefix: weekend.prefix,
        next: dir?.next ?? weekend.next,
        reading: offset('week', count, 'period', 'document', { weekend: true }),
      };
    }
    const demonstrative = look(c.this, i, false);
    if (demonstrative !== undefined && same(i, demonstrative.next)) {
      const unit = unitAt(demonstrative.next, false);
      if (
        unit?.definite &&
        unit.value.number === 1 &&
        unit.value.unit !== 'hour' &&
        unit.value.unit !== 'minute' &&
        unit.value.unit !== 'second' &&
        unit.value.unit !== 'night'
      ) {
        return { first: i, prefix: demonstrative.prefix, next: unit.next, reading: offset(UNIT[unit.value.unit].unit, 0, 'period') };
      }
      const season = look(c.seasons, demonstrative.next, false);
      if (season?.definite)
        return {
          first: i,
          prefix: demonstrative.prefix,
          next: season.next,
          reading: offset('season', 0, 'period', 'document', { season: season.value }),
        };
    }
    const context = contextDay(i);
    if (context !== undefined) return context;
    // «الثلاثة أشهر الماضية», «الـ24 ساعة الماضية», «10 أيام الماضية»
    const count = number(i);
    if (count !== undefined && same(i, count.next)) {
      const unit = unitAt(count.next, false);
      const dir = unit !== undefined && same(i, unit.next) ? direction(unit.next) : undefined;
      if (
        unit !== undefined &&
        dir !== undefined &&
        dir.direction !== 'this' &&
        (!unit.definite || count.digits || unit.value.number === 3) &&
        (count.definite || count.digits) &&
        count.value < 1000
      ) {
        return {
          first: i,
          prefix: count.prefix,
          next: dir.next,
          reading: offset(UNIT[unit.value.unit].unit, dir.direction === 'past' ? -count.value : count.value, 'span'),
        };
      }
    }
    const unit = unitAt(i);
    if (unit === undefined || !unit.definite || !same(i, unit.next)) return undefined;
    const { unit: name, number: grammatical } = unit.value;
    const measure = UNIT[name].unit;
    const at = { first: i, prefix: unit.prefix };
    if (grammatical === 1) {
      // «العام قبل الماضي», «الأسبوع بعد المقبل»
      const twice = look(c.before, unit.next, false) ?? look(c.after, unit.next, false);
      const far = twice !== undefined && same(i, twice.next) ? direction(twice.next) : undefined;
      if (far !== undefined && far.direction !== 'this')
        return { ...at, next: far.next, reading: offset(measure, far.direction === 'past' ? -2 : 2, 'period') };
      const dir = direction(unit.next);
      if (dir === undefined || measure === 'minute') return undefined;
      if (name === 'hour' && dir.direction !== 'past') return undefined;
      if (name === 'year') {
        const y = same(i, dir.next) ? year(dir.next) : undefined;
        if (y !== undefined && y.year > 1900)
          return { ...at, next: y.next, reading: { kind: 'calendar', year: y.year, direction: dir.direction } };
      }
      if (name === 'day' && dir.direction !== 'this') return undefined;
      // «الأسبوع الأخير من رمضان»
      const of = name === 'week' && dir.direction === 'past' && same(i, dir.next) ? look(c.of, dir.next, false) : undefined;
      const whole = of === undefined ? undefined : monthRule(of.next);
      if (whole !== undefined && whole.prefix === 0) return { ...whole, ...at, mod: 'END' };
      return {
        ...at,
        next: dir.next,
        reading: offset(
          measure,
          dir.direction === 'this' ? 0 : dir.direction === 'past' ? -1 : 1,
          'period',
          'document',
          name === 'night' ? { part: 'NI' } : {},
        ),
      };
    }
    if (grammatical === 2) {
      const dir = direction(unit.next);
      if (dir === undefined) return undefined;
      // «العامين الماضي والحالي»
      const second = !dir.plural && same(i, dir.next) ? look(c.directions, dir.next) : undefined;
      if (second?.definite && second.prefix === 1) {
        const count = (d: Direction): number => (d === 'past' ? -1 : d === 'future' ? 1 : 0);
        const first: Found = { ...at, next: dir.next, reading: offset(measure, count(dir.direction), 'period') };
        const other: Found = { first: dir.next, prefix: 1, next: second.next, reading: offset(measure, count(second.value), 'period') };
        return { ...first, next: second.next, parts: [first, other] };
      }
      if (dir.direction === 'this') return undefined;
      return { ...at, next: dir.next, reading: offset(measure, dir.direction === 'past' ? -2 : 2, 'span') };
    }
    const few = look(c.vagueAfter, unit.next, false);
    const coming = few?.definite && same(i, few.next) ? direction(few.next) : undefined;
    if (coming !== undefined && coming.direction !== 'this')
      return { ...at, next: coming.next, reading: { kind: 'duration', iso: UNIT[name].iso('X') } };
    const n = number(unit.next);
    // «الأشهر التسعة الأولى من 2016»
    const firstOnes = n?.definite && same(i, n.next) ? look(c.ordinalFirst, n.next, false) : undefined;
    if (n !== undefined && firstOnes?.definite) {
      const of = same(i, firstOnes.next) ? look(c.of, firstOnes.next, false) : undefined;
      const y =
        of === undefined
          ? undefined
          : (yearLike(of.next, i) ?? (contextDay(of.next) !== undefined ? { next: contextDay(of.next)!.next, fields: {} } : undefined));
      const whole: Found = { ...at, next: y?.next ?? firstOnes.next, reading: { kind: 'duration', iso: UNIT[name].iso(String(n.value)) } };
      const stated = y?.fields !== undefined && ('year' in y.fields || 'direction' in y.fields);
      return stated ? { ...whole, reading: { kind: 'calendar', ...y!.fields }, parts: [whole] } : whole;
    }
    const dir = direction(n !== undefined && same(i, n.next) && (n.definite || n.digits) ? n.next : unit.next);
    if (dir === undefined || !same(i, dir.next - 1)) return undefined;
    if (n !== undefined && dir.next > n.next && dir.direction !== 'this') {
      return { ...at, next: dir.next, reading: offset(measure, dir.direction === 'past' ? -n.value : n.value, 'span') };
    }
    return {
      ...at,
      next: dir.next,
      reading: {
        kind: 'reference',
        value: dir.direction === 'past' ? 'PAST_REF' : dir.direction === 'future' ? 'FUTURE_REF' : 'PRESENT_REF',
      },
    };
  }

  /** «the following day», «that year», «the same month»: measured from what was just told. */
  function contextDay(i: number): Found | undefined {
    const lead = look(c.that, i, false) ?? look(c.same, i, true);
    if (lead !== undefined && !lead.definite && same(i, lead.next)) {
      const unit = unitAt(lead.next, false);
      // «قال ذلك العام الماضي» is last year
      const closed = unit === undefined || !same(i, unit.next) || direction(unit.next) === undefined;
      if (unit?.definite && closed && unit.value.number === 1 && isPeriod(unit.value.unit)) {
        const year2 = sameOf(i, lead.prefix, unit.next, unit.value.unit);
        if (year2 !== undefined) return year2;
        return { first: i, prefix: lead.prefix, next: unit.next, reading: offset(UNIT[unit.value.unit].unit, 0, 'period', 'context') };
      }
    }
    const unit = unitAt(i);
    if (unit === undefined || !unit.definite || unit.value.number !== 1 || !isPeriod(unit.value.unit) || !same(i, unit.next))
      return undefined;
    const measure = UNIT[unit.value.unit].unit;
    const extra = unit.value.unit === 'night' ? { part: 'NI' as const } : {};
    const at = { first: i, prefix: unit.prefix };
    const pick = (table: TimeTable<true>, count: number): Found | undefined => {
      const hit = look(table, unit.next, false);
      if (hit !== undefined && table === c.same) {
        const year2 = sameOf(i, unit.prefix, hit.next, unit.value.unit);
        if (year2 !== undefined) return year2;
      }
      if (hit === undefined || (!hit.definite && hit.next === unit.next + 1 && table !== c.same)) return undefined;
      return { ...at, next: hit.next, reading: offset(measure, count, 'period', 'context', extra) };
    };
    const ordinalNext = ordinal(unit.next);
    if (ordinalNext !== undefined && look(c.following, unit.next, false)?.value !== undefined && ordinalNext.value === 2) return undefined;
    return pick(c.same, 0) ?? pick(c.following, 1) ?? pick(c.previous, -1);
  }

  /** «الشهر نفسه من 2018», «نفس الشهر من العام الماضي». */
  function sameOf(i: number, prefix: number, end: number, unit: UnitName): Found | undefined {
    if (unit !== 'month' || !same(i, end)) return undefined;
    const of = look(c.of, end, false) ?? look(c.in, end, false);
    const y = of === undefined ? undefined : yearLike(of.next, i);
    if (y === undefined) return undefined;
    const { year: stated, direction: side } = y.fields;
    return {
      first: i,
      prefix,
      next: y.next,
      reading: {
        kind: 'calendar',
        same: 'month',
        ...(stated !== undefined && { year: stated }),
        ...(side !== undefined && { yearDirection: side }),
      },
    };
  }

  const isPeriod = (unit: UnitName) => unit !== 'second' && unit !== 'minute' && unit !== 'hour';

  /** «حوالي سنة 1120م», «نحو عام 1870». */
  function approxRule(i: number): Found | undefined {
    const hedge = look(c.hedges, i);
    if (hedge?.value !== 'APPROX' || !same(i, hedge.next)) return undefined;
    const inner = longest(hedge.next, [yearRule, monthRule]);
    if (tokens[hedge.next]!.kind === 'number') return undefined; // «نحو 2000 شخص»
    if (inner === undefined || inner.prefix > 0 || inner.mod !== undefined) return undefined;
    return { ...inner, first: i, prefix: hedge.prefix, mod: 'APPROX' };
  }

  /** Quarters, halves, seasons, decades, centuries. */
  function partOfYearRule(i: number): Found | undefined {
    const kind = look(c.quarterWord, i) !== undefined ? 'quarter' : look(c.halfWord, i) !== undefined ? 'half' : undefined;
    if (kind !== undefined) {
      const word = look(kind === 'quarter' ? c.quarterWord : c.halfWord, i)!;
      const ord = word.definite && same(i, word.next) ? ordinal(word.next) : undefined;
      const lastOne =
        word.definite && same(i, word.next) && direction(word.next)?.direction === 'past' ? (kind === 'quarter' ? 4 : 2) : undefined;
      const n = ord?.value ?? lastOne;
      const end = ord?.next ?? (lastOne === undefined ? undefined : word.next + 1);
      if (n !== undefined && end !== undefined && n <= (kind === 'quarter' ? 4 : 2) && same(i, end)) {
        const field = kind === 'quarter' ? { quarter: n as 1 | 2 | 3 | 4 } : { half: n as 1 | 2 };
        const of = look(c.of, end, false);
        const context = of === undefined || !same(i, of.next) ? undefined : contextDay(of.next);
        if (context?.reading.kind === 'offset' && context.reading.unit === 'year' && context.reading.count === 0)
          return {
            first: i,
            prefix: word.prefix,
            next: context.next,
            reading: { kind: 'calendar', ...field, direction: 'this', anchor: 'context' },
          };
        const y = yearLike(of?.next ?? end, i);
        if (y !== undefined) return { first: i, prefix: word.prefix, next: y.next, reading: { kind: 'calendar', ...field, ...y.fields } };
        // «النصف الأول من مارس»
        const m = of !== undefined && same(i, of.next) && kind === 'half' ? monthRule(of.next) : undefined;
        if (m !== undefined && m.prefix === 0) return { ...m, first: i, prefix: word.prefix, mod: n === 1 ? 'START' : 'END' };
        // «الربع الثالث» of business news; a half is a match's too, a «فصل» a chapter's
        if (ord !== undefined && of === undefined && !/فصل$|نصف$|شطر$/u.test(norm(i)))
          return { first: i, prefix: word.prefix, next: end, reading: { kind: 'calendar', ...field } };
      } else if (n !== undefined && end !== undefined && n <= 4 && kind === 'quarter' && ord !== undefined && !/فصل$/u.test(norm(i)))
        return { first: i, prefix: word.prefix, next: end, reading: { kind: 'calendar', quarter: n as 1 | 2 | 3 | 4 } };
    }
    // «الأسبوع الأول من يناير»
    const weekUnit = look(c.units, i);
    if (weekUnit?.value.unit === 'week' && weekUnit.definite && weekUnit.value.number === 1 && same(i, weekUnit.next)) {
      const which = ordinal(weekUnit.next);
      const of = which !== undefined && same(i, which.next) ? look(c.of, which.next, false) : undefined;
      const whole = of === undefined || !same(i, of.next) ? undefined : monthRule(of.next);
      if (which !== undefined && whole !== undefined && whole.prefix === 0 && which.value <= 4)
        return { ...whole, first: i, prefix: weekUnit.prefix, mod: which.value === 1 ? 'START' : which.value === 4 ? 'END' : 'MID' };
    }
    const seasonHead = look(c.seasonHead, i);
    const season = look(c.seasons, seasonHead !== undefined && same(i, seasonHead.next) ? seasonHead.next : i, seasonHead === undefined);
    if (season !== undefined) {
      const at = { first: i, prefix: seasonHead?.prefix ?? season.prefix };
      const dir = same(i, season.next) && season.definite ? direction(season.next) : undefined;
      if (dir !== undefined && !dir.plural)
        return {
          ...at,
          next: dir.next,
          reading: offset('season', dir.direction === 'past' ? -1 : dir.direction === 'future' ? 1 : 0, 'period', 'document', {
            season: season.value,
          }),
        };
      const of = same(i, season.next) ? look(c.of, season.next, false) : undefined;
      const y = yearLike(season.next, i) ?? (of === undefined ? undefined : yearLike(of.next, i));
      if (y !== undefined) return { ...at, next: y.next, reading: { kind: 'calendar', season: season.value, ...y.fields } };
      if (season.definite && (precededBy(c.in, i) || precededBy(c.until, i) || precededBy(c.to, i) || precededBy(c.mods, i)))
        return { ...at, next: season.next, reading: { kind: 'calendar', season: season.value } };
    }
    const decade = look(c.decades, i);
    if (decade !== undefined) {
      let { next } = decade;
      const of = same(i, next) ? look(c.of, next, false) : undefined;
      const century =
        of !== undefined && same(i, of.next) && look(c.ageAfter, next, false) === undefined
          ? look(c.centuryWord, of.next, false)
          : same(i, next)
            ? look(c.centuryWord, next, false)
            : undefined;
      const ageLike =
        precededBy(c.ageBefore, i) ||
        (same(i, next) &&
          (look(c.ageAfter, next, false) !== undefined ||
            (look(c.of, next, false)?.next !== undefined && look(c.ageAfter, next, false) !== undefined)));
      if (ageLike) return undefined;
      let hundred = 1900;
      if (century !== undefined && same(i, century.next)) {
        const which = centuryTail(century.next);
        if (which !== undefined) {
          hundred = (which.century - 1) * 100;
          ({ next } = which);
        } else return undefined;
      } else if (!decade.definite) return undefined;
      const from = hundred + decade.value;
      return { first: i, prefix: decade.prefix, next, reading: { kind: 'range', from: `${from}`, to: `${from + 9}` } };
    }
    // «العقد الأول من القرن الحادي والعشرين»
    const ten = look(c.units, i);
    if (ten?.value.unit === 'decade' && ten.definite && ten.value.number === 1 && same(i, ten.next)) {
      const which = ordinal(ten.next);
      const of = which !== undefined && same(i, which.next) ? look(c.of, which.next, false) : undefined;
      const hundred = of !== undefined && same(i, of.next) ? look(c.centuryWord, of.next, false) : undefined;
      const tail = hundred !== undefined && same(i, hundred.next) ? centuryTail(hundred.next) : undefined;
      if (which !== undefined && tail !== undefined && which.value <= 10) {
        const from = (tail.century - 1) * 100 + (which.value - 1) * 10;
        return {
          first: i,
          prefix: ten.prefix,
          next: tail.next,
          reading: { kind: 'range', from: String(from).padStart(4, '0'), to: String(from + 9).padStart(4, '0') },
        };
      }
    }
    // «الشهر الثالث من 2018»
    if (ten?.value.unit === 'month' && ten.definite && ten.value.number === 1 && same(i, ten.next)) {
      const which = ordinal(ten.next);
      const of = which !== undefined && same(i, which.next) ? look(c.of, which.next, false) : undefined;
      const y = of === undefined ? undefined : yearLike(of.next, i);
      if (which !== undefined && which.value <= 12 && y?.fields.year !== undefined)
        return { first: i, prefix: ten.prefix, next: y.next, reading: { kind: 'calendar', year: y.fields.year, month: which.value } };
    }
    const century = look(c.centuryWord, i);
    if (century?.definite) {
      const which = same(i, century.next) ? centuryTail(century.next) : undefined;
      if (which !== undefined) {
        const from = (which.century - 1) * 100;
        return {
          first: i,
          prefix: century.prefix,
          next: which.next,
          reading: { kind: 'range', from: String(from).padStart(4, '0'), to: String(from + 99).padStart(4, '0') },
        };
      }
      if (look(c.mods, i - 1) !== undefined && same(i - 1, i))
        return { first: i, prefix: century.prefix, next: century.next, reading: { kind: 'range', from: '2000', to: '2099' } };
    }
    return undefined;
  }

  function centuryTail(i: number): { readonly century: number; readonly next: number } | undefined {
    const dir = direction(i);
    if (dir !== undefined) return { century: dir.direction === 'past' ? 20 : dir.direction === 'future' ? 22 : 21, next: dir.next };
    const n = digits(i) ?? ordinal(i);
    if (n === undefined || n.value < 1 || n.value > 22) return undefined;
    const era = look(c.eras, n.next, false);
    if (era !== undefined && era.value !== 'gregorian') return undefined;
    return { century: n.value, next: era?.next ?? n.next };
  }

  /** A year, stated or relative: «2023», «العام 2023», «العام الجاري», «هذا العام», «العام». */
  function yearLike(
    i: number,
    from: number,
  ): { readonly fields: { year?: number; direction?: Direction }; readonly next: number } | undefined {
    if (!same(from, i)) return undefined;
    const relative = yearDirection(i);
    if (relative !== undefined)
      return {
        fields: {
          ...(relative.year !== undefined && { year: relative.year }),
          ...(relative.direction !== undefined && { direction: relative.direction }),
        },
        next: relative.next,
      };
    const y = year(i);
    if (y !== undefined && y.calendar === 'gregorian' && y.year >= 1800) return { fields: { year: y.year }, next: y.next };
    return undefined;
  }

  /** «the end of», «the beginning of» a period. */
  function modRule(i: number): Found | undefined {
    const weekend = look(c.weekend, i);
    if (weekend !== undefined && !(same(i, weekend.next) && ordinal(weekend.next) !== undefined)) return undefined;
    const mod = look(c.mods, i);
    if (mod === undefined || mod.definite || !same(i, mod.next)) return undefined;
    const inner = longest(mod.next, [monthRule, yearRule, periodRule, partOfYearRule]) ?? periodBare(mod.next);
    if (inner === undefined || (inner.prefix > 0 && !norm(mod.next).startsWith('لل')) || inner.mod !== undefined) return undefined;
    return { ...inner, first: i, prefix: mod.prefix, mod: mod.value };
  }

  /** «the end of the year», «the end of the month»: the one that is running. */
  function periodBare(i: number): Found | undefined {
    const unit = unitAt(i, false);
    if (unit === undefined || !unit.definite || unit.value.number !== 1) return undefined;
    const name = unit.value.unit;
    if (name !== 'year' && name !== 'month' && name !== 'week' && name !== 'day') return undefined;
    return { first: i, prefix: 0, next: unit.next, reading: offset(UNIT[name].unit, 0, 'period') };
  }

  // ------------------------------------------------------------ rules: lengths and distances

  function duration(i: number): Duration | undefined {
    let at = i;
    let prefix = 0;
    let mod: TimexMod | undefined;
    let hedged = false;
    const hedge = look(c.hedges, at);
    if (hedge !== undefined && same(i, hedge.next)) {
      mod = hedge.value;
      prefix = hedge.prefix;
      at = hedge.next;
      hedged = true;
    }
    const lead = at;
    const start = (hit: { readonly prefix: number }) => (hedged ? prefix : hit.prefix);
    const done = (
      next: number,
      unit: UnitName,
      count: number,
      first: { readonly prefix: number },
      counted: boolean,
      iso: string,
    ): Duration => {
      const shy = unit === 'decade' || unit === 'second' || unit === 'night';
      return {
        // «لا تتجاوز تسعين دقيقة»: a verb stays outside
        first: hedged && /^(?:و?لا|و?ما لا|[يت]\p{L}{2,}|تجاوز)/u.test(norm(i)) && norm(i) !== 'تقريبا' ? lead : i,
        prefix: hedged && /^(?:و?لا|و?ما لا|[يت]\p{L}{2,}|تجاوز)/u.test(norm(i)) && norm(i) !== 'تقريبا' ? 0 : start(first),
        next,
        unit: UNIT[unit].unit,
        count: unit === 'millennium' ? count * 10 : unit === 'second' ? count / 60 : count,
        iso,
        counted,
        ...(mod !== undefined && { mod }),
        hedged,
        shy,
      };
    };
    // «بضعة أيام», «عدة أشهر»
    const vague = look(c.vague, at);
    if (vague !== undefined && same(i, vague.next)) {
      const unit = unitAt(vague.next, false);
      if (unit !== undefined && unit.value.number === 3 && !unit.definite)
        return done(unit.next, unit.value.unit, Number.NaN, vague, true, UNIT[unit.value.unit].iso('X'));
    }
    // half an hour, a quarter of a century
    const fraction = look(c.fractions, at);
    if (fraction !== undefined && same(i, fraction.next)) {
      const unit = unitAt(fraction.next, false);
      if (unit !== undefined && unit.value.number === 1 && !fraction.definite) {
        const part = FRACTION[unit.value.unit];
        const n = part === undefined ? 0 : part.of * fraction.value;
        if (part !== undefined && Number.isInteger(n)) return done(unit.next, unit.value.unit, fraction.value, fraction, true, part.iso(n));
      }
    }
    const inside = norm(at) === '(' && norm(at + 2) === ')' && same(i, at + 2) ? digits(at + 1) : undefined;
    const n = inside === undefined ? number(at) : { ...inside, next: at + 3 };
    if (n !== undefined && !n.definite && same(i, n.next)) {
      const unit = unitAt(n.next, false);
      if (unit !== undefined && !unit.definite && unit.value.number !== 2 && (n.value > 2 || n.digits || n.value === 2)) {
        const more = extra(unit.next, unit.value.unit, i);
        return done(
          more?.next ?? unit.next,
          unit.value.unit,
          n.value + (more?.count ?? 0),
          n,
          true,
          join(UNIT[unit.value.unit].iso(String(n.value)), more?.iso),
        );
      }
    }
    const decimal = tokens[at]?.kind === 'number' ? /^(\d+)[.,](\d)$/u.exec(norm(at)) : null;
    if (decimal !== null && same(i, at + 1)) {
      const unit = unitAt(at + 1, false);
      if (unit !== undefined) {
        const value = Number(`${decimal[1]}.${decimal[2]}`);
        return done(unit.next, unit.value.unit, value, { prefix: 0 }, true, UNIT[unit.value.unit].iso(String(value)));
      }
    }
    const unit = unitAt(at);
    if (unit === undefined || unit.definite) return undefined;
    const name = unit.value.unit;
    if (unit.value.number === 2) {
      const two = same(i, unit.next) ? look(c.cardinals, unit.next, false) : undefined; // «يومين اثنين»
      const end = two?.value === 2 && !two.definite ? two.next : unit.next;
      const more = extra(end, name, i);
      return done(more?.next ?? end, name, 2 + (more?.count ?? 0), unit, true, join(UNIT[name].iso('2'), more?.iso));
    }
    if (unit.value.number === 1) {
      const one = same(i, unit.next) ? look(c.one, unit.next, false) : undefined;
      const more = extra(unit.next, name, i);
      const counted = (one !== undefined && !one.definite) || more !== undefined;
      return done(
        more?.next ?? (one !== undefined && !one.definite ? one.next : unit.next),
        name,
        1 + (more?.count ?? 0),
        unit,
        counted,
        join(UNIT[name].iso('1'), more?.iso),
      );
    }
    const several = same(i, unit.next) ? look(c.vagueAfter, unit.next, false) : undefined;
    if (several !== undefined && !several.definite) return done(several.next, name, Number.NaN, unit, true, UNIT[name].iso('X'));
    return done(unit.next, name, Number.NaN, unit, false, UNIT[name].iso('X'));
  }

  /** «and a half», «and ten minutes» after a length. */
  function extra(
    i: number,
    unit: UnitName,
    from: number,
  ): { readonly iso: string; readonly count: number; readonly next: number } | undefined {
    if (!same(from, i)) return undefined;
    const part = look(c.andParts, i, false);
    const fraction = FRACTION[unit];
    if (part !== undefined && part.value > 0 && fraction !== undefined) {
      const n = (fraction.of * part.value) / 60;
      if (part.value === 30) return { iso: '.5', count: 0.5, next: part.next };
      if (Number.isInteger(n)) return { iso: fraction.iso(n), count: part.value / 60, next: part.next };
    }
    const smaller: Readonly<Partial<Record<UnitName, readonly UnitName[]>>> = {
      hour: ['minute'],
      minute: ['second'],
      day: ['hour'],
      week: ['day'],
      month: ['week', 'day'],
      year: ['month', 'day'],
    };
    const and = norm(i) === g.and ? i + 1 : norm(i).startsWith(g.and) ? i : undefined;
    if (and === undefined || !same(from, and)) return undefined;
    const n = number(and);
    const next = n !== undefined && (and > i || n.prefix > 0) ? n.next : and;
    const small = same(from, next) ? unitAt(next, next === i) : undefined;
    if (small === undefined || !(smaller[unit] ?? []).includes(small.value.unit) || small.definite) return undefined;
    const count = n !== undefined && next !== and ? n.value : small.value.number === 2 ? 2 : 1;
    if (next === and && small.prefix === 0 && and === i) return undefined;
    return { iso: UNIT[small.value.unit].iso(String(count)), count: 0, next: small.next };
  }

  /** Joins ISO durations: P1Y and P6M to P1Y6M, PT1H and PT10M to PT1H10M, P1D and PT12H to P1DT12H. */
  function join(a: string, b: string | undefined): string {
    if (b === undefined) return a;
    if (b === '.5') return `${a.slice(0, -1)}.5${a.slice(-1)}`.replace(/\.5([DC])E$/u, '.5$1E');
    if (a.includes('T')) return a + b.slice(2);
    return b.startsWith('PT') ? `${a}${b.slice(1)}` : a + b.slice(1);
  }

  /** «قبل ذلك بعامين», «بعدها بيومين». */
  function fromThenRule(i: number): Found | undefined {
    const then = look(c.fromThen, i);
    if (then === undefined || !same(i, then.next)) return undefined;
    const d = duration(then.next);
    if (d === undefined || !norm(then.next).startsWith('ب') || d.prefix !== 1 || Number.isNaN(d.count)) return undefined;
    const whole = Number.isInteger(d.count) ? d : shrink(d);
    return {
      first: i,
      prefix: then.prefix,
      next: d.next,
      reading: offset(whole.unit, (then.value === 'past' ? -1 : 1) * whole.count, 'point', 'context'),
      ...(d.mod !== undefined && { mod: d.mod }),
    };
  }

  /** «موعد الاقتراع», «بدء الموسم», «يوم الأحد»: what a distance can be measured from; «من مزاد» is not. */
  function happening(i: number): boolean {
    const token = tokens[i];
    if (token === undefined || !same(i - 1, i)) return false;
    if (longest(i, [dayRule, monthRule, yearRule, periodRule]) !== undefined || unitAt(i) !== undefined) return true;
    return (
      token.analyses.some(({ sense }) => sense.pos === 'masdar' || sense.tags.includes('event') || sense.tags.includes('time')) ||
      look(c.occasions, i) !== undefined
    );
  }

  /** Something happened «منذ يومين»: a past verb of the clause that tells no lasting state. */
  function happenedSince(i: number): boolean {
    for (let k = i - 1; k >= 0 && k >= i - 12 && same(k, i); k -= 1) {
      const token = tokens[k]!;
      if (/^[،؛:,;()«»]$/u.test(token.norm)) return false;
      if (token.kind !== 'word') continue;
      const first = token.analyses[0];
      const past = token.analyses.find((a) => a.sense.pos === 'verb' && a.sense.tense === 'past');
      const opens = k === 0 || !same(k - 1, k);
      if (first === undefined || (first.sense.pos !== 'verb' && !(opens && past !== undefined))) continue;
      if (past === undefined || look(c.steady, k) !== undefined) return false;
      return !pack.cues.verbNegations.has(norm(k - 1)) && norm(k - 1) !== 'ما' && norm(k - 1) !== 'لا';
    }
    return false;
  }

  /** «two days ago», «since about ten years», «after a week». */
  function distanceRule(i: number): Found | undefined {
    const past = look(c.before, i) ?? (look(c.since, i)?.prefix === 0 && norm(i) !== 'من' ? look(c.since, i) : undefined);
    const future = past === undefined ? look(c.after, i) : undefined;
    const lead = past ?? future;
    if (lead === undefined || !same(i, lead.next)) return undefined;
    const d = duration(lead.next);
    if (d === undefined || d.prefix > 0) return undefined;
    // «يوما بعد يوم»
    if (!d.counted && i > 0 && same(i - 1, i) && unitAt(i - 1) !== undefined) return undefined;
    // «قبل شهر رمضان», «قبل عام 2013», «بعد يوم الجمعة»: a date, not a distance
    if (!d.counted && !d.hedged && (longest(lead.next, [dayRule, monthRule, yearRule, periodRule])?.next ?? 0) > d.next - 1) {
      const date = longest(lead.next, [dayRule, monthRule, yearRule, periodRule]);
      if (date !== undefined && date.next > d.next) return undefined;
    }
    if (!d.counted && !d.hedged) {
      // «منذ ليلة الفيضانات», «قبل يوم الافتتاح»: a day named by what happened
      if (unitAt(lead.next)?.value.unit === 'night') return undefined;
      if (g.article !== '' && same(i, d.next) && norm(d.next).startsWith(g.article) && !Number.isNaN(d.count)) return undefined;
    }
    let { next } = d;
    const since = past !== undefined && look(c.before, i) === undefined;
    const length: Found = {
      first: d.first,
      prefix: d.first === lead.next ? 0 : d.prefix,
      next: d.next,
      reading: { kind: 'duration', iso: d.iso },
      ...(d.mod !== undefined && { mod: d.mod }),
    };
    if (Number.isNaN(d.count)) {
      if (past === undefined) return undefined;
      return {
        first: i,
        prefix: lead.prefix,
        next,
        reading: { kind: 'reference', value: 'PAST_REF' },
        ...(since && !happenedSince(i) && { parts: [length] }),
      };
    }
    let anchor: OffsetReading['anchor'] = 'document';
    /** What TIMEX3 takes is the length alone. */
    let alone = false;
    if (same(i, next)) {
      const of = look(c.of, next, false);
      if (of !== undefined && norm(next).length > 1) {
        const now = same(i, of.next) ? look(c.references, of.next, false) : undefined;
        if (now?.value === 'PRESENT_REF') ({ next } = now);
        else if (norm(next) === 'من' && (future !== undefined || happening(of.next))) {
          anchor = 'context';
          alone = true;
        }
      }
    }
    if ((since && !happenedSince(i)) || (future !== undefined && future.next > i + 1)) alone = true;
    if (past === undefined && anchor === 'document' && tenseAt(i, next, c) !== 'future') anchor = 'context';
    // a fraction of a unit is counted in the next smaller ones
    const whole = Number.isInteger(d.count) ? d : shrink(d);
    const sign = past === undefined ? 1 : -1;
    return {
      first: i,
      prefix: lead.prefix,
      next,
      reading: offset(whole.unit, sign * whole.count, 'point', anchor),
      ...(d.mod !== undefined && { mod: d.mod }),
      ...(alone && { parts: [length] }),
    };
  }

  function shrink(d: Duration): { readonly unit: TimeUnit; readonly count: number } {
    const steps: Readonly<Partial<Record<TimeUnit, readonly [TimeUnit, number]>>> = {
      century: ['year', 100],
      decade: ['year', 10],
      year: ['month', 12],
      month: ['day', 30],
      week: ['day', 7],
      day: ['hour', 24],
      hour: ['minute', 60],
    };
    const step = steps[d.unit];
    return step === undefined ? { unit: d.unit, count: Math.round(d.count) } : { unit: step[0], count: Math.round(d.count * step[1]) };
  }

  function durationRule(i: number): Found | undefined {
    const d = duration(i);
    if (d === undefined) return undefined;
    // «أيام المهرجان»: days of something
    if (!d.counted && g.article !== '' && same(i, d.next) && norm(d.next).startsWith(g.article)) return undefined;
    if (!d.counted && (!precededBy(c.during, i) || /^[وف]?في$/u.test(norm(i - 1)) || norm(i - 1) === 'ب')) return undefined;
    if (d.shy && !d.hedged && !precededBy(c.during, i) && !precededBy(c.since, i) && !precededBy(c.before, i)) {
      // «ثلاثة عقود» are decades, unless something is signed or awarded beside them
      const decades = d.unit === 'decade' && d.counted && d.count >= 2;
      if (!decades) return undefined;
      for (let k = Math.max(0, i - 8); k < d.next + 4 && k < tokens.length; k += 1)
        if (same(i, k) && (k < i || k >= d.next) && look(c.contractMarks, k) !== undefined) return undefined;
    }
    // «ألف ليلة وليلة»
    if (unitAt(d.next - 1)?.value.unit === 'night' && d.count > 99) return undefined;
    // an age is no time
    if (d.unit === 'year' || d.unit === 'month') {
      const lead = d.hedged ? look(c.hedges, i)!.next : i;
      if (precededBy(c.ageBefore, i) || precededBy(c.ageBefore, lead)) return undefined;
      if (same(i, d.next) && look(c.ageAfter, d.next, false) !== undefined) return undefined;
      if (norm(i - 1) === '(' && norm(d.next) === ')') return undefined;
      if (DASHES.has(norm(i - 1)) && DASHES.has(norm(d.next)) && norm(i - 1) !== '/') return undefined;
      // «ذو الـ55 عاما»
      if (
        look(c.ageOwner, i - 1) !== undefined ||
        (isArticleToken(i - 1) && look(c.ageOwner, i - 2) !== undefined) ||
        (isArticleToken(i) && look(c.ageOwner, i - 1) !== undefined)
      )
        return undefined;
      // «توفي عن 83 عاما»
      if (norm(i - 1) === 'عن' && !precededBy(c.hedgeWords, i)) return undefined;
    }
    if (Number.isNaN(d.count) && !d.counted && unitAt(i)?.value.number !== 3) return undefined;
    const trailing = same(i, d.next) ? look(c.trailing, d.next, false) : undefined;
    const mod = trailing?.value ?? d.mod;
    return {
      first: d.first,
      prefix: d.prefix,
      next: trailing?.next ?? d.next,
      reading: { kind: 'duration', iso: d.iso },
      ...(mod !== undefined && { mod }),
    };
  }

  // ------------------------------------------------------------ rules: the clock

  function zoneAt(i: number, from: number): (Zone & { readonly next: number }) | undefined {
    let at = i;
    if (!same(from, at)) return undefined;
    const bracket = norm(at) === '(';
    if (bracket) at += 1;
    if (!same(from, at)) return undefined;
    const close = (next: number): number | undefined => (bracket ? (norm(next) === ')' ? next + 1 : undefined) : next);
    const mark = look(c.zoneMarks, at, false);
    if (mark !== undefined) {
      const next = close(mark.next);
      return next === undefined ? undefined : { zone: mark.value, next };
    }
    const lead = look(c.zoneLead, at, false);
    if (lead === undefined || !same(from, lead.next)) return undefined;
    const local = look(c.zoneLocal, lead.next, false);
    let name = lead.next;
    if (local !== undefined) {
      name = local.next;
      const zone = same(from, name) ? look(c.zones, name) : undefined;
      if (zone !== undefined && zone.prefix > 0) {
        const next = close(zone.next);
        if (next !== undefined) return { zone: zone.value.offset, ...(zone.value.summer && { summer: zone.value.summer }), next };
      }
      const next = close(local.next);
      return next === undefined ? undefined : { local: true, next };
    }
    const zone = look(c.zones, name, false);
    if (zone === undefined) return undefined;
    let end = zone.next;
    let minutes = zone.value.offset;
    const shift = same(from, end) ? /^[+\-−]$/u.exec(norm(end)) : null;
    if (shift !== null && minutes === 0 && tokens[end + 1]?.kind === 'number' && Number(norm(end + 1)) <= 14) {
      minutes += (shift[0] === '+' ? 60 : -60) * Number(norm(end + 1));
      end += 2;
    }
    const next = close(end);
    return next === undefined ? undefined : { zone: minutes, ...(zone.value.summer && { summer: zone.value.summer }), next };
  }

  interface Clock {
    readonly hour: number;
    readonly minute: number;
    readonly next: number;
    readonly prefix: number;
    readonly part?: PartName;
    readonly twentyFour: boolean;
    readonly mod?: TimexMod;
    /** Enough to stand alone. */
    readonly sure: boolean;
    readonly zone?: Zone;
  }

  function clock(i: number): Clock | undefined {
    let at = i;
    let prefix = 0;
    const oclock = look(c.oclock, at);
    if (oclock !== undefined) {
      if (!same(i, oclock.next) || (!oclock.definite && norm(i).length < 4)) return undefined;
      at = oclock.next;
      prefix = oclock.prefix;
    }
    const worded = oclock !== undefined;
    let hour: number;
    let minute = 0;
    let next: number;
    let twentyFour = false;
    let sure = worded;
    const token = tokens[at];
    if (token?.kind === 'number') {
      const dotted = /^(\d{1,2})[.,](\d\d)$/u.exec(token.norm);
      if (/^\d{1,2}$/u.test(token.norm) && /^[:٫]$/u.test(norm(at + 1)) && touches(at) && touches(at + 1) && /^\d\d$/u.test(norm(at + 2))) {
        hour = Number(token.norm);
        minute = Number(norm(at + 2));
        next = at + 3;
        if (norm(next) === ':' && touches(next - 1) && /^\d\d$/u.test(norm(next + 1))) next += 2;
        else if (norm(next) === ':' && touches(next - 1)) return undefined;
        if (at > 0 && norm(at - 1) === ':' && touches(at - 1)) return undefined;
        twentyFour = token.norm.length === 2;
        sure = true;
      } else if (
        dotted !== null &&
        (worded || zoneAt(at + 1, at) !== undefined || look(c.partAdverbs, at + 1, false) !== undefined) &&
        Number(dotted[2]) < 60
      ) {
        hour = Number(dotted[1]);
        minute = Number(dotted[2]);
        next = at + 1;
        twentyFour = dotted[1]!.length === 2;
        if (!worded && look(c.partAdverbs, at + 1, false) !== undefined && norm(at + 1).length === 1) return undefined;
        sure = true;
      } else if (/^\d{1,2}$/u.test(token.norm)) {
        hour = Number(token.norm);
        next = at + 1;
        const mark = same(i, next) && touches(at) ? /^h(\d\d)?$/u.exec(norm(next)) : null;
        const marked = same(i, next) && touches(at) ? look(c.hourMark, next, false) : undefined;
        if (mark !== null) {
          minute = Number(mark[1] ?? 0);
          next += 1;
          twentyFour = true;
          sure = true;
        } else if (marked !== undefined && norm(next).length <= 2) {
          next = marked.next;
          const m = norm(next) === '.' ? next + 1 : next;
          if (/^\d\d$/u.test(norm(m)) && Number(norm(m)) < 60) {
            minute = Number(norm(m));
            next = m + 1;
          } else if (!worded) return undefined;
          twentyFour = true;
          sure = true;
        } else if (!worded) {
          // «7 مساء»
          const part = same(i, next) ? partAdverb(next) : undefined;
          if (part === undefined || precededBy(c.countedNouns, i)) return undefined;
          sure = precededBy(c.at, i);
          if (!sure) return undefined;
        }
      } else return undefined;
    } else {
      const h = ordinal(at) ?? (worded ? cardinal(at) : undefined);
      if (h === undefined || h.value < 1 || h.value > 12) {
        const mid = worded ? undefined : look(c.midpoints, at, false);
        if (mid === undefined || ((precededBy(c.before, i) || precededBy(c.after, i)) && !precededBy(c.at, i))) return undefined;
        return {
          hour: mid.value,
          minute: 0,
          next: mid.next,
          prefix: mid.prefix,
          twentyFour: true,
          sure: true,
          part: mid.value === 0 ? 'NI' : 'NO',
        };
      }
      hour = h.value;
      next = h.next;
      if (!worded) prefix = h.prefix;
    }
    if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return undefined;
    // minutes in words
    let modified = false;
    for (let n = 0; n < 2 && same(i, next); n += 1) {
      const part = look(c.andParts, next, false);
      if (part !== undefined) {
        minute += part.value;
        next = part.next;
        modified = true;
        continue;
      }
      const minus = look(c.minus, next, false);
      const and = norm(next) === g.and ? next + 1 : norm(next).startsWith(g.and) ? next : undefined;
      const from = minus?.next ?? and;
      if (from === undefined || !same(i, from)) break;
      const count = number(from);
      if (count === undefined || (minus === undefined && from === next && count.prefix === 0) || count.value >= 60) break;
      const unit = same(i, count.next) ? unitAt(count.next, false) : undefined;
      if (unit === undefined || unit.value.unit !== 'minute') {
        if (minus === undefined || count.value > 30) break;
        minute -= count.value;
        next = count.next;
      } else {
        minute += minus === undefined ? count.value : -count.value;
        next = unit.next;
      }
      modified = true;
    }
    if (minute < 0) {
      minute += 60;
      hour = hour === 1 && !twentyFour ? 12 : hour - 1;
    }
    let part: PartName | undefined;
    if (same(i, next)) {
      const adverb = look(c.partAdverbs, next, false);
      // «مساء الأحد» after an hour belongs to the day; «الخامسة مساء بتوقيت» is an adverb
      const followed =
        adverb !== undefined &&
        adverb.next === next + 1 &&
        same(i, adverb.next) &&
        !adverb.definite &&
        !/ا$/u.test(norm(next)) &&
        dayAt(adverb.next) !== undefined;
      if (adverb !== undefined && !followed && !(norm(next).length === 1 && !/^[صم]$/u.test(norm(next)))) {
        part = adverb.value;
        next = adverb.next;
        sure = true;
      }
    }
    const zone = zoneAt(next, i);
    if (zone !== undefined) {
      ({ next } = zone);
      sure = true;
    }
    if (modified && precededBy(c.at, i)) sure = true;
    const { next: _, ...where } = zone ?? { next: 0 };
    return {
      hour,
      minute,
      next,
      prefix,
      twentyFour: twentyFour || hour > 12,
      sure,
      ...(part && { part }),
      ...(zone !== undefined && { zone: where }),
    };
  }

  function clockFields(k: Clock, part: PartName | undefined): ClockFields {
    const said = k.part ?? part;
    const hour = hourOfPart(k.hour, said);
    return {
      hour,
      minute: k.minute,
      ...(said !== undefined && { part: DAY_PART[said] }),
      ...(said === undefined && !k.twentyFour && k.hour <= 12 && k.hour > 0 && { halfDayUnknown: true as const }),
      ...k.zone,
    };
  }

  /** The day part of a reading, as a word that tells morning from evening. */
  const partOf = (reading: TimexReading): PartName | undefined => ('part' in reading ? reading.part : undefined);

  function addClock(f: Found, k: Clock, zone: Zone | undefined): TimexReading | undefined {
    const { reading } = f;
    if (reading.kind === 'calendar' || (reading.kind === 'offset' && reading.unit === 'day' && reading.reach === 'period')) {
      return { ...reading, ...clockFields(k, partOf(reading)), ...zone };
    }
    return undefined;
  }

  const oneDay = (f: Found | undefined): f is Found =>
    f !== undefined &&
    ((f.reading.kind === 'offset' && f.reading.unit === 'day' && f.reading.reach === 'period') ||
      (f.reading.kind === 'calendar' &&
        (f.reading.weekday !== undefined || f.reading.day !== undefined || f.reading.dayOffset !== undefined)));

  const dayRules = [partRule, dayRule, contextDay];

  /** A clock time, and the day that belongs to it before or after. */
  function clockRule(i: number): Found | undefined {
    const hedge = look(c.hedges, i, false);
    if (hedge !== undefined && hedge.value === 'APPROX' && same(i, hedge.next)) {
      const inner = look(c.hedges, hedge.next, false) === undefined ? clockRule(hedge.next) : undefined;
      return inner === undefined || inner.prefix > 0 ? undefined : { ...inner, first: i, prefix: hedge.prefix, mod: 'APPROX' };
    }
    const k = clock(i);
    if (k === undefined) return undefined;
    // «بين السادسة والثامنة مساء»: the first hour borrows the part of the day
    if (!k.sure && k.part === undefined && same(i, k.next) && (precededBy(c.between, i) || precededBy(c.from, i))) {
      const to = look(c.to, k.next, false)?.next ?? (norm(k.next) === g.and ? k.next + 1 : k.next);
      const other = same(i, to) ? clock(to) : undefined;
      if (other?.part !== undefined && (to > k.next || norm(to).startsWith(g.and)) && other.hour >= k.hour)
        return { first: i, prefix: k.prefix, next: k.next, reading: { kind: 'calendar', ...clockFields(k, other.part) } };
    }
    // the day after it: «من مساء اليوم», «الأحد», «، الاثنين»
    if (same(i, k.next)) {
      const of = look(c.of, k.next, false);
      const comma = /^[،,]$/u.test(norm(k.next)) ? k.next + 1 : undefined;
      for (const at of [of?.next, k.next, comma]) {
        if (at === undefined || !same(i, at)) continue;
        const day = longest(at, dayRules);
        if (!oneDay(day) || (day.prefix > 0 && at !== k.next) || (day.prefix > 0 && /^[وف]/u.test(norm(at)))) continue;
        const zone = k.zone === undefined ? zoneAt(day.next, i) : undefined;
        const { next: zoneEnd, ...where } = zone ?? { next: day.next };
        const reading = addClock(day, k, zone === undefined ? undefined : where);
        if (reading !== undefined) return { first: i, prefix: k.prefix, next: zoneEnd, reading };
      }
      // «السابعة من مساء …» without a day after it
      const part = of !== undefined && same(i, of.next) ? look(c.parts, of.next, false) : undefined;
      if (part !== undefined && k.part === undefined)
        return { first: i, prefix: k.prefix, next: part.next, reading: { kind: 'calendar', ...clockFields(k, part.value) } };
    }
    if (!k.sure) return undefined;
    return { first: i, prefix: k.prefix, next: k.next, reading: { kind: 'calendar', ...clockFields(k, undefined) } };
  }

  /** A day with the clock time after it: «السبت عند الساعة 21:20 بتوقيت غرينتش». */
  function dayClockRule(i: number): Found | undefined {
    const day = longest(i, dayRules);
    if (!oneDay(day) || !same(i, day.next)) return undefined;
    const tries = [day.next];
    if (/^[،,(]$/u.test(norm(day.next)) && norm(day.next) !== '(') tries.push(day.next + 1);
    for (let at = day.next; ; ) {
      const preposition = same(i, at) ? look(c.at, at, false) : undefined;
      if (preposition === undefined) break;
      at = preposition.next;
      tries.push(at);
      if (at - day.next > 4) break;
    }
    if (/^[،,]$/u.test(norm(day.next))) {
      for (let at = day.next + 1; at - day.next <= 5; ) {
        const preposition = same(i, at) ? look(c.at, at, false) : undefined;
        if (preposition === undefined) break;
        at = preposition.next;
        tries.push(at);
      }
    }
    let best: Found | undefined;
    for (const at of tries) {
      if (!same(i, at)) continue;
      const k = clock(at);
      if (k === undefined || k.prefix > 1 || (k.prefix === 1 && /^و/u.test(norm(at)) && look(c.oclock, at) === undefined)) continue;
      if (!k.sure && at === day.next) continue;
      const reading = addClock(day, k, undefined);
      if (reading !== undefined && (best === undefined || k.next > best.next)) best = { ...day, next: k.next, reading };
    }
    return best;
  }

  // ------------------------------------------------------------ rules: ranges, sets, references

  function rangeRule(i: number): Found | undefined {
    const lead = look(c.from, i, false) ?? look(c.between, i, false);
    const at = lead !== undefined && same(i, lead.next) ? lead.next : i;
    const between = lead !== undefined && look(c.between, i, false)?.next === lead.next;
    const yearsWord = look(c.yearWordMany, at, false) ?? look(c.yearWord, at, false);
    const daysWord = look(c.dayWordDual, at, false) ?? (lead !== undefined ? look(c.dayWord, at, false) : undefined);
    const start = yearsWord?.next ?? daysWord?.next ?? at;
    if (!same(i, start)) return undefined;
    const connector = (from: number): number | undefined => {
      if (!same(i, from)) return undefined;
      if (DASHES.has(norm(from))) return lead === undefined || norm(from) !== '/' ? from + 1 : undefined;
      const to = lead !== undefined ? look(c.to, from, false) : undefined;
      if (to !== undefined) return to.next;
      if (between && norm(from) === g.and) return from + 1;
      return undefined;
    };
    // years
    if (/^(?:1[3-9]|20)\d\d$/u.test(norm(start))) {
      const to = connector(start + 1);
      const end = to === undefined ? undefined : year(to);
      const dashed = to !== undefined && DASHES.has(norm(start + 1));
      if (
        to !== undefined &&
        end !== undefined &&
        end.year > Number(norm(start)) &&
        end.year - Number(norm(start)) < 400 &&
        (lead !== undefined ||
          yearsWord !== undefined ||
          (dashed && touches(start) && end.year - Number(norm(start)) <= 20 && end.year <= 2100 && Number(norm(start)) >= 1900))
      ) {
        if (dashed && touches(start) && tokens[end.next]?.start === tokens[end.next - 1]?.end && DASHES.has(norm(end.next)))
          return undefined;
        return {
          first: lead === undefined ? i : at,
          prefix: yearsWord?.prefix ?? 0,
          next: end.next,
          reading: { kind: 'range', from: norm(start), to: String(end.year) },
          parts: [
            {
              first: yearsWord === undefined ? start : at,
              prefix: yearsWord?.prefix ?? 0,
              next: start + 1,
              reading: { kind: 'calendar', year: Number(norm(start)) },
            },
            { first: to, prefix: end.prefix, next: end.next, reading: { kind: 'calendar', year: end.year } },
          ],
        };
      }
      return undefined;
    }
    // days of one month: «من 17 إلى 20 أكتوبر», «17-20 أكتوبر»
    const first = digits(start) ?? (lead === undefined ? undefined : ordinal(start));
    if (first !== undefined && first.value >= 1 && first.value <= 31) {
      const to = connector(first.next);
      const lead2 = to !== undefined && (lead !== undefined || daysWord !== undefined || touches(first.next - 1));
      const date = to !== undefined && lead2 && same(i, to) ? dayMonth(look(c.dayWord, to, false)?.next ?? to, true) : undefined;
      if (
        date?.fields.day !== undefined &&
        date.fields.day > first.value &&
        (date.fields.calendar !== undefined || (date.fields.month === undefined && date.fields.direction !== undefined))
      ) {
        const last: CalendarReading = { kind: 'calendar', ...date.fields };
        return {
          first: start,
          prefix: 0,
          next: date.next,
          reading: last,
          parts: [
            { first: start, prefix: 0, next: first.next, reading: { ...last, day: first.value } },
            { first: to!, prefix: date.prefix, next: date.next, reading: last },
          ],
        };
      }
      if (
        date?.fields.day !== undefined &&
        date.fields.month !== undefined &&
        date.fields.day > first.value &&
        date.fields.calendar === undefined
      ) {
        const y = date.fields.year === undefined ? 'XXXX' : String(date.fields.year);
        const mm = String(date.fields.month).padStart(2, '0');
        const iso = (d: number) => `${y}-${mm}-${String(d).padStart(2, '0')}`;
        return {
          first: lead === undefined ? i : start,
          prefix: 0,
          next: date.next,
          reading: {
            kind: 'range',
            from: iso(first.value),
            to: iso(date.fields.day),
            ...(date.fields.direction && { direction: date.fields.direction }),
          },
          parts: [
            {
              first: daysWord === undefined ? start : at,
              prefix: daysWord?.prefix ?? 0,
              next: first.next,
              reading: { kind: 'calendar', ...date.fields, day: first.value },
            },
            { first: to!, prefix: date.prefix, next: date.next, reading: { kind: 'calendar', ...date.fields } },
          ],
        };
      }
    }
    if (lead === undefined) return undefined;
    // two dates or months
    const from = longest(at, [dayRule, monthRule, yearRule]);
    if (from === undefined || from.prefix > 0 || from.reading.kind !== 'calendar') return undefined;
    const to = connector(from.next) ?? (between && same(i, from.next) && norm(from.next).startsWith(g.and) ? from.next : undefined);
    const until = to === undefined || !same(i, to) ? undefined : longest(to, [dayRule, dayClockRule, monthRule, yearRule]);
    if (until === undefined || until.reading.kind !== 'calendar') return undefined;
    const a = isoPrefix(from.reading, until.reading.year);
    const b = isoPrefix(until.reading, undefined);
    if (a === undefined || b === undefined || a.length !== b.length) return undefined;
    if (!a.startsWith('X') && a > b) return undefined;
    return {
      first: at,
      prefix: 0,
      next: until.next,
      reading: { kind: 'range', from: a, to: b, ...(until.reading.direction && { direction: until.reading.direction }) },
      parts: [
        {
          ...from,
          reading: {
            ...from.reading,
            ...(from.reading.year === undefined && until.reading.year !== undefined && { year: until.reading.year }),
          },
        },
        until,
      ],
    };
  }

  function isoPrefix(r: CalendarReading, year: number | undefined): string | undefined {
    if (
      r.calendar !== undefined ||
      (r.month === undefined && r.year === undefined) ||
      (r.month === undefined && r.day !== undefined) ||
      r.dayOffset !== undefined
    )
      return undefined;
    const y = String(r.year ?? year ?? 'XXXX');
    if (r.month === undefined) return y;
    const m = `${y}-${String(r.month).padStart(2, '0')}`;
    return r.day === undefined ? m : `${m}-${String(r.day).padStart(2, '0')}`;
  }

  function setRule(i: number): Found | undefined {
    // «مرتين في الأسبوع», «مرة كل شهرين»
    const often = look(c.times, i);
    const count = often === undefined ? number(i) : undefined;
    const times = often ?? (count !== undefined && same(i, count.next) ? look(c.times, count.next, false) : undefined);
    if (times !== undefined && same(i, times.next)) {
      const inWord = look(c.in, times.next, false);
      const unit = inWord !== undefined && same(i, inWord.next) ? unitAt(inWord.next, false) : undefined;
      const rest: Found | undefined =
        unit?.definite && unit.value.number === 1 && inWord!.next === times.next + 1 && direction(unit.next) === undefined
          ? { first: i, prefix: 0, next: unit.next, reading: { kind: 'set', iso: UNIT[unit.value.unit].iso('1') } }
          : look(c.every, times.next) !== undefined || look(c.sets, times.next) !== undefined
            ? setRule(times.next)
            : undefined;
      if (rest?.reading.kind === 'set' && rest.first <= times.next + 1)
        return { ...rest, first: i, prefix: often?.prefix ?? count!.prefix };
      return undefined;
    }
    const every = look(c.every, i);
    if (every !== undefined && same(i, every.next)) {
      const season = look(c.seasons, every.next, false);
      if (season !== undefined && !season.definite)
        return { first: i, prefix: every.prefix, next: season.next, reading: { kind: 'set', iso: `XXXX-${season.value}` } };
      const word = look(c.dayWord, every.next, false);
      const on = word !== undefined && same(i, word.next) ? weekday(word.next, true) : undefined;
      if (on !== undefined && on.prefix === 0 && norm(word!.next) !== 'واحد')
        return { first: i, prefix: every.prefix, next: on.next, reading: { kind: 'set', iso: `XXXX-WXX-${on.value}` } };
      const d = duration(every.next);
      if (d !== undefined && d.prefix === 0 && !d.hedged)
        return { first: i, prefix: every.prefix, next: d.next, reading: { kind: 'set', iso: d.iso } };
      const day = weekday(every.next, true);
      if (day !== undefined && look(c.cardinals, every.next) === undefined && norm(every.next).length > 3) {
        return { first: i, prefix: every.prefix, next: day.next, reading: { kind: 'set', iso: `XXXX-WXX-${day.value}` } };
      }
    }
    const hit = look(c.sets, i);
    if (hit !== undefined) return { first: i, prefix: hit.prefix, next: hit.next, reading: { kind: 'set', iso: hit.value } };
    // «مرتين في السنة», «في اليوم»: a rate
    const inWord = look(c.in, i, false);
    if (inWord !== undefined && inWord.next === i + 1 && norm(i).length > 1 && same(i, i + 1)) {
      const unit = unitAt(i + 1, false);
      if (
        unit?.definite &&
        unit.value.number === 1 &&
        isPeriod(unit.value.unit) &&
        unit.value.unit !== 'night' &&
        unit.value.unit !== 'decade' &&
        unit.value.unit !== 'century'
      ) {
        const after = tokens[unit.next];
        const closed =
          after === undefined || !same(i, unit.next) || after.kind === 'punctuation' || look(c.to, unit.next, false) !== undefined;
        const period = periodRule(i + 1) ?? yearRule(i + 1) ?? monthRule(i + 1) ?? dayRule(i + 1);
        if (closed && period === undefined && !precededBy(c.laterIn, i))
          return { first: i, prefix: 0, next: unit.next, reading: { kind: 'set', iso: UNIT[unit.value.unit].iso('1') }, parts: [] };
      }
    }
    return undefined;
  }

  function referenceRule(i: number): Found | undefined {
    const hit = look(c.references, i, false);
    if (hit === undefined) return undefined;
    // «قريبا من الحدود»
    if (hit.value === 'FUTURE_REF' && hit.next === i + 1 && same(i, hit.next) && look(c.of, hit.next, false) !== undefined)
      return undefined;
    const led = hit.next > i + 1 && /^(?:في|من|حتي|الي)$/u.test(norm(i));
    return { first: led ? i + 1 : i, prefix: led ? 0 : hit.prefix, next: hit.next, reading: { kind: 'reference', value: hit.value } };
  }

  type Rule = (i: number) => Found | undefined;

  function longest(i: number, rules: readonly Rule[]): Found | undefined {
    let best: Found | undefined;
    for (const rule of rules) {
      const hit = rule(i);
      if (hit !== undefined && (best === undefined || hit.next > best.next)) best = hit;
    }
    return best;
  }

  const rules: readonly Rule[] = [
    clockRule,
    dayClockRule,
    partRule,
    dayRule,
    rangeRule,
    modRule,
    monthRule,
    yearRule,
    periodRule,
    partOfYearRule,
    approxRule,
    fromThenRule,
    nthWeekdayRule,
    lastOfRule,
    distanceRule,
    setRule,
    durationRule,
    referenceRule,
  ];

  // ------------------------------------------------------------ tense

  /** What the nearest governing words say: searched back to the sentence's beginning, then forward to the next stop. */
  function tenseAt(first: number, next: number, t: Compiled): Timex['tense'] {
    const said = governedTense(first, next, t);
    // «حتى 2030»: the limit of a plan or of a past, the verb does not tell which
    return said === 'past' && precededBy(t.until, first) && !precededBy(t.before, first) ? undefined : said;
  }

  function governedTense(first: number, next: number, t: Compiled): Timex['tense'] {
    const sentence = text.sentences[tokens[first]!.sentence];
    const begin = Math.max(sentence?.first ?? 0, first - TENSE_REACH);
    const last = sentence?.last ?? tokens.length;
    let plannedInPast = false;
    type Kind = { readonly tense: Timex['tense']; readonly strong: boolean } | undefined;
    /** «وتنتهي يوم السبت»: what begins or ends on a day by a verb in the present has yet to. */
    const scheduled = (k: number): boolean => {
      if (first - k > SCHEDULE_REACH) return false;
      for (let b = 1; b <= 3; b += 1) if (k - b >= begin && look(t.pastBe, k - b) !== undefined) return false;
      const verb = tokens[k]!.analyses.find((a) => a.sense.pos === 'verb' && a.sense.tense === 'present');
      return verb !== undefined && verb.sense.concept !== null && SCHEDULED.has(verb.sense.concept);
    };
    const kind = (k: number): Kind => {
      const token = tokens[k]!;
      if (token.kind !== 'word') return undefined;
      const previous = norm(k - 1);
      const best = token.analyses[0];
      // a name may begin with the same letter: an unknown word counts only where a verb must stand
      if (g.futurePrefix?.test(token.norm)) {
        const future =
          best === undefined
            ? !/^س/u.test(token.norm) || pack.cues.subordinators.has(previous) || pack.cues.thatWords.has(previous)
            : best.proclitics.includes('s');
        if (future) return { tense: 'future', strong: true };
      }
      if (k < first && look(t.futureMarks, k) !== undefined) {
        // «كان من المقرر»: a plan that is past
        for (let b = 1; b <= 3; b += 1) if (k - b >= begin && look(t.pastBe, k - b) !== undefined) plannedInPast = true;
        return { tense: plannedInPast ? undefined : 'future', strong: true };
      }
      if (k < first && look(t.prospectiveMarks, k) !== undefined) return { tense: 'future', strong: true };
      if (look(t.pastMarks, k) !== undefined) return { tense: 'past', strong: true };
      const anyVerb = token.analyses.find((a) => a.sense.pos === 'verb');
      // «تنظم»: the present of one verb is rarely meant as the past of another
      const verb =
        anyVerb?.sense.tense === 'past' && g.presentPrefix?.test(anyVerb.stem)
          ? (token.analyses.find((a) => a.sense.tense === 'present' && a.prefix <= anyVerb.prefix && a.enclitic === anyVerb.enclitic) ??
            anyVerb)
          : anyVerb;
      if (verb === undefined || best === undefined) return undefined;
      const strong = best.sense.pos === 'verb';
      if (!strong && (best.prefix < verb.prefix || verb.enclitic !== null)) return undefined;
      if (verb.proclitics.includes('s')) return { tense: 'future', strong };
      if (verb.sense.tense === 'past') return { tense: 'past', strong };
      // a subjunctive or jussive tells nothing of its own
      if (pack.cues.thatWords.has(previous) || pack.cues.verbNegations.has(previous) || verb.proclitics.includes('l')) return undefined;
      return { tense: 'present', strong };
    };
    let present = false;
    let weak: Timex['tense'];
    for (let k = first - 1; k >= begin; k -= 1) {
      const what = kind(k);
      if (what === undefined) continue;
      if (what.tense === 'present' && what.strong && !present && scheduled(k)) return 'future';
      if (what.tense === 'present') present ||= what.strong;
      else if (what.strong) return what.tense;
      else weak ??= what.tense;
    }
    for (let k = next; k < last && k < next + 14; k += 1) {
      if (/^[.؛;:]$/u.test(norm(k))) break;
      const what = kind(k);
      if (what === undefined) continue;
      if (what.tense === 'present') present ||= what.strong;
      else if (what.strong) return what.tense;
      else weak ??= what.tense;
    }
    return present ? 'present' : weak;
  }

  /** «يومي السبت والأحد», «شهري يوليو وأغسطس», «عامي 2019 و2020»: the noun that heads the list belongs to its first. */
  function withHead(hit: Found, from: number): Found {
    const i = hit.first - 1;
    if (i < 0 || hit.prefix > 0 || !same(i, hit.first) || tokens[i]!.start < from) return hit;
    const { reading } = hit;
    const day = reading.kind === 'calendar' && (reading.day !== undefined || reading.weekday !== undefined);
    const kind =
      reading.kind === 'range'
        ? 'decade'
        : reading.kind !== 'calendar' || reading.dayOffset !== undefined
          ? undefined
          : day
            ? 'day'
            : reading.month !== undefined
              ? 'month'
              : reading.year !== undefined && reading.season === undefined && reading.quarter === undefined && reading.half === undefined
                ? 'year'
                : undefined;
    if (kind === undefined || (reading.kind === 'range' && reading.to.length > 4)) return hit;
    for (const { stem, prefix } of stemsAt(i).list) {
      if (c.heads2.get(kind)!.has(stem)) return { ...hit, first: i, prefix };
    }
    return hit;
  }

  /** «أيام الجمعة»: every Friday. */
  function weekly(headed: Found, hit: Found): TimexReading {
    const { reading } = hit;
    if (
      headed.first === hit.first ||
      reading.kind !== 'calendar' ||
      reading.weekday === undefined ||
      reading.day !== undefined ||
      reading.direction !== undefined
    )
      return reading;
    const many = look(c.units, headed.first)?.value;
    const listed =
      same(hit.first, hit.next) && (norm(hit.next) === g.and || /^[،,]$/u.test(norm(hit.next)) || look(c.weekdays, hit.next) !== undefined);
    return many?.unit === 'day' && many.number === 3 && !listed ? { kind: 'set', iso: `XXXX-WXX-${reading.weekday}` } : reading;
  }

  /** «نهاية هذا الأسبوع», «نهاية الأسبوع الجاري». */
  function saysThis({ first, next }: Found): boolean {
    for (let k = first; k < next; k += 1) if (look(c.this, k, false) !== undefined || direction(k)?.direction === 'this') return true;
    return false;
  }

  // ------------------------------------------------------------ the pass

  /** The rules that can begin at a token. */
  function rulesAt(i: number, token: Token): readonly Rule[] {
    const mask = (token.kind === 'number' || isArticleToken(i) ? c.numberRules : 0) | stemsAt(i).rules;
    const out: Rule[] = [];
    for (let k = 0; k < rules.length; k += 1) if ((mask & (1 << k)) !== 0) out.push(rules[k]!);
    return out;
  }

  /** Whether an expression can begin at a token: nearly none does. */
  function mayStart(i: number, token: Token): boolean {
    if (token.kind === 'number' || isArticleToken(i)) return true;
    const { starts, leads } = stemsAt(i);
    if (starts) return true;
    const next = tokens[i + 1];
    return leads && next !== undefined && (next.kind === 'number' || stemsAt(i + 1).starts);
  }

  const out: Timex[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!;
    if (token.kind === 'punctuation') {
      i += 1;
      continue;
    }
    if (token.kind === 'number') {
      let end = i + 1;
      while (touches(end - 1) && touches(end) && CHAINED.test(norm(end)) && tokens[end + 1]?.kind === 'number') end += 2;
      if (end - i > LONGEST_CHAIN) {
        i = end;
        continue;
      }
    }
    const hit = mayStart(i, token) ? longest(i, rulesAt(i, token)) : undefined;
    if (hit === undefined || hit.next <= i) {
      i += 1;
      continue;
    }
    const place = ({ first, prefix, next }: Found) => ({ start: offsetInToken(tokens[first]!, prefix), end: tokens[next - 1]!.end });
    const headed = withHead(hit, out.at(-1)?.end ?? 0);
    const { start, end } = place(headed);
    const reading = weekly(headed, hit);
    const running = reading.kind === 'offset' && reading.weekend === true && saysThis(headed);
    const away =
      reading.kind === 'offset' && reading.anchor === 'document'
        ? reading.count
        : reading.kind === 'calendar'
          ? (reading.dayOffset ?? 0)
          : 0;
    const stated = away === 0 ? undefined : away < 0 ? 'past' : 'future';
    const directed =
      (reading.kind === 'calendar' || reading.kind === 'range') && reading.direction !== undefined && reading.direction !== 'this'
        ? reading.direction
        : undefined;
    const tense =
      (running ? ('present' as const) : undefined) ??
      stated ??
      directed ??
      (reading.kind === 'duration' || reading.kind === 'set' || reading.kind === 'reference' ? undefined : tenseAt(hit.first, hit.next, c));
    out.push({
      start,
      end,
      text: text.text.slice(start, end),
      type: timexType(reading),
      reading,
      ...(hit.mod !== undefined && { mod: hit.mod }),
      ...(hit.parts !== undefined && {
        parts: hit.parts.map((part) => ({
          ...place(withHead(part, out.at(-1)?.end ?? 0)),
          type: timexType(part.reading),
          reading: part.reading,
          ...(part.mod !== undefined && { mod: part.mod }),
        })),
      }),
      ...(tense !== undefined && { tense }),
    });
    i = hit.next;
  }
  return out;
}
