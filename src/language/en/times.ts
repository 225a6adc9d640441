import { isDate } from '../../calendar.js';
import type { ClockFields, DayPart, SummerTime, TimeUnit, Timex, TimexMod, TimexReading } from '../../model.js';
import { timexType } from '../../timex.js';
import { type EnglishWord, type Scan, scanEnglish } from './scan.js';
import {
  CONTEXT_DIRECTIONS,
  COUNTED,
  DECADES,
  DEICTICS,
  DIRECTIONS,
  type EnglishUnit,
  FUTURE_CUES,
  HEDGES,
  LONG,
  MODS,
  NAME_MONTHS,
  NAMED_ZONES,
  NUMBER_LEADS,
  PARTS,
  PAST_CUES,
  PERIOD_PARTS,
  REFERENCES,
  SEASONS,
  SETS,
  SHY_PARTS,
  SPAN_LEADS,
  VAGUE,
  WEAK_FUTURE,
  YEAR_LEADS,
  ZONES,
} from './time.js';

type CalendarReading = Extract<TimexReading, { kind: 'calendar' }>;
type OffsetReading = Extract<TimexReading, { kind: 'offset' }>;
type CalendarFields = Omit<CalendarReading, 'kind'>;

interface Found {
  readonly first: number;
  readonly next: number;
  readonly reading: TimexReading;
  readonly mod?: TimexMod | undefined;
}

interface Amount {
  readonly value: number;
  readonly next: number;
  /** «a», «an»: one, but weakly said. */
  readonly article: boolean;
}

interface Length {
  readonly first: number;
  readonly next: number;
  readonly unit: EnglishUnit;
  readonly count: number;
  readonly iso: string;
  readonly mod: TimexMod | undefined;
  readonly counted: boolean;
  readonly article: boolean;
  /** «three-year» before a noun. */
  readonly adjective: boolean;
  readonly plural: boolean;
}

const UNIT: Readonly<Record<EnglishUnit, { readonly unit: TimeUnit; readonly iso: (n: string) => string }>> = {
  second: { unit: 'minute', iso: (n) => `PT${n}S` },
  minute: { unit: 'minute', iso: (n) => `PT${n}M` },
  hour: { unit: 'hour', iso: (n) => `PT${n}H` },
  day: { unit: 'day', iso: (n) => `P${n}D` },
  night: { unit: 'day', iso: (n) => `P${n}D` },
  week: { unit: 'week', iso: (n) => `P${n}W` },
  weekend: { unit: 'week', iso: (n) => `P${n}WE` },
  month: { unit: 'month', iso: (n) => `P${n}M` },
  quarter: { unit: 'quarter', iso: (n) => `P${n}Q` },
  year: { unit: 'year', iso: (n) => `P${n}Y` },
  decade: { unit: 'decade', iso: (n) => `P${n}DE` },
  century: { unit: 'century', iso: (n) => `P${n}CE` },
  millennium: { unit: 'century', iso: (n) => `P${n}ML` },
};
const HALF: Readonly<Partial<Record<EnglishUnit, string>>> = {
  hour: 'PT30M',
  minute: 'PT30S',
  day: 'PT12H',
  year: 'P6M',
  decade: 'P5Y',
  century: 'P50Y',
  month: 'P0.5M',
  millennium: 'P500Y',
};
const SMALL: ReadonlySet<EnglishUnit> = new Set(['second', 'minute', 'hour']);

const HEDGE_TABLE = new Map<string, { readonly words: readonly string[]; readonly mod: TimexMod }[]>();
for (const [phrase, mod] of HEDGES) {
  const words = phrase.split(' ');
  const list = HEDGE_TABLE.get(words[0]!) ?? [];
  list.push({ words, mod });
  list.sort((a, b) => b.words.length - a.words.length);
  HEDGE_TABLE.set(words[0]!, list);
}

/** Words after which «over» is an amount, not a preposition. */
const OVER_AMOUNT =
  /^(?:for|after|in|of|to|by|last|lasts|lasted|lasting|took|take|takes|spent|spend|spends|is|was|are|were|be|been|a|an|just|well|little|slightly|with|within|and|or|the|his|her|their|its|served|waited|jailed|)$/u;
const WEEKDAY_PLURALS = /days$/u;
/** Words after «daily» and its kin that leave it an adverb. */
const ADVERB_AFTER =
  /^(?:[^\p{L}\p{N}]|and|or|but|from|at|to|for|by|in|on|with|since|until|between|over|during|as|via|into|through|under|because|while|when|if|after|before|against|across|without|than|so|that|which|who|of|except|rather|instead|again|now|only|once|out|up|down|off|,)$/u;
const RATE_BEFORE =
  /^(?:once|twice|thrice|times|percent|cents?|dollars?|euros?|pounds?|%|rupees|dirhams|riyals|yen|million|billion|thousand|hundred|tonnes?|tons?|barrels|people|visitors|passengers|miles|kilometres|kilometers|km|copies|cars|vehicles|units|jobs|births|deaths|cases|much|cost|p)$/u;

const EUROPEAN: Readonly<Record<string, { readonly offset: number; readonly summer: SummerTime }>> = {
  western: { offset: 0, summer: 'eu' },
  central: { offset: 60, summer: 'eu' },
  eastern: { offset: 120, summer: 'eu' },
};
const BUSINESS: ReadonlySet<string> = new Set(
  'earnings profit profits revenue revenues sales income net results output shipments exports imports inflation growth economy gdp turnover orders deliveries production bank company shares'.split(
    ' ',
  ),
);
const LISTS = new Map<string, ReadonlySet<string>>();

/** The words of «a|b|c». */
function oneOf(list: string): ReadonlySet<string> {
  let words = LISTS.get(list);
  if (words === undefined) {
    words = new Set(list.split('|'));
    LISTS.set(list, words);
  }
  return words;
}

/** In the order of the rules. */
const FIRST_WORDS: readonly ((w: EnglishWord) => boolean)[] = [
  // clockRule
  (w) =>
    digits(w, 1, 2, 4) || w.cardinal !== undefined || oneOf('noon|midday|midnight|half|quarter|a').has(w.word) || HEDGE_TABLE.has(w.word),
  // partRule
  (w) => isDay(w) || isDirection(w) || PARTS.has(w.word),
  // dayRule
  (w) => isDay(w) || isDirection(w),
  // modRule
  (w) => oneOf('the|year|month|quarter|turn|end').has(w.word) || MODS.has(w.word) || PERIOD_PARTS.has(w.word),
  // weekOfRule
  (w) => w.word === 'the',
  // periodRule
  (w) => isDirection(w) || oneOf('these|those|latest|first|final|opening|closing').has(w.word),
  // monthRule
  (w) => w.month !== undefined,
  // quarterRule
  (w) =>
    isDirection(w) ||
    digits(w, 1, 4) ||
    w.ordinal !== undefined ||
    w.month !== undefined ||
    /^(?:q|h|final|opening|year|fiscal|['’‘])$/u.test(w.word) ||
    /^[qh][1-4]$/u.test(w.word),
  // seasonRule
  (w) => w.word === 'the' || SEASONS.has(w.word),
  // yearRule
  (w) =>
    digits(w, 4) || (w.cardinal !== undefined && w.cardinal >= 18 && w.cardinal <= 20) || /^(?:the|fiscal|fy|year|['’‘])$/u.test(w.word),
  // decadeRule
  (w) =>
    digits(w, 1, 2, 4) ||
    w.word === 'the' ||
    w.ordinal !== undefined ||
    w.cardinal === 20 ||
    MODS.has(w.word) ||
    DECADES.has(w.word) ||
    QUOTES.has(w.word),
  // lengthRule
  (w) =>
    w.kind === 'number' ||
    w.cardinal !== undefined ||
    w.unit !== undefined ||
    LONG.has(w.word) ||
    VAGUE.has(w.word) ||
    HEDGE_TABLE.has(w.word) ||
    oneOf('a|an|the|half|couple|dozens|scores|hundreds|long|some|all').has(w.word),
  // setRule
  (w) =>
    w.kind === 'number' ||
    w.cardinal !== undefined ||
    oneOf('every|each|once|twice|thrice|several|many').has(w.word) ||
    SETS.has(w.word) ||
    w.weekday !== undefined,
  // referenceRule
  (w) => REFERENCES.has(w.word) || oneOf('the|recent|future|present').has(w.word),
  // dayOfList
  (w) => digits(w, 1, 2),
  // hourOfList
  (w) => digits(w, 1, 2),
];
/** A number of so many digits, or one with points. */
const digits = (w: EnglishWord, ...lengths: readonly number[]): boolean =>
  w.kind === 'number' && (w.digits.includes('.') || lengths.includes(w.digits.length));
const isDirection = (w: EnglishWord): boolean => w.word === 'the' || DIRECTIONS.has(w.word) || CONTEXT_DIRECTIONS.has(w.word);
const isDay = (w: EnglishWord): boolean =>
  digits(w, 1, 2, 4) ||
  w.cardinal === 20 ||
  w.cardinal === 30 ||
  w.word === 'the' ||
  w.ordinal !== undefined ||
  w.month !== undefined ||
  w.weekday !== undefined ||
  DEICTICS.has(w.word);

const masks = new WeakMap<EnglishWord, number>();

/** The rules that can begin with a word, as bits. */
function maskOf(word: EnglishWord): number {
  let mask = masks.get(word);
  if (mask === undefined) {
    mask = 0;
    for (const [k, test] of FIRST_WORDS.entries()) if (test(word)) mask |= 1 << k;
    masks.set(word, mask);
  }
  return mask;
}

/** How far from its first word an expression's first telling word can be. */
const CORE_REACH = 6;
/** A chain of numbers longer than this, in tokens, is a code and no time: «13/11/2023-15/11/2023» has eleven. */
const LONGEST_CHAIN = 15;
/** The same for a number, whose unit is close. */
const NUMBER_REACH = 5;
const AFTER_ARTICLE: ReadonlySet<string> = new Set(
  'few couple dozen half quarter number handful hundred thousand full whole single further minimum maximum estimated good long little mere'.split(
    ' ',
  ),
);
const AFTER_THE: ReadonlySet<string> = new Set('near foreseeable immediate distant turn outset past on - ‑ –'.split(' '));
const QUOTES: ReadonlySet<string> = new Set(["'", '’', '‘']);
const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '‑', '−']);
const HYPHENS: ReadonlySet<string> = new Set(['-', '–', '‑']);
const NUMERIC = /^[-:/.–—‑+]$/u;

/** The time expressions of an English text, in order, not overlapping; nothing is resolved yet. Linear in the length of the text. */
export function readEnglishTimes(text: string, from = 0): Timex[] {
  const scan = scanEnglish(text, from);
  const { info, start, end, fresh, length, nextCore } = scan;
  const NONE: EnglishWord = {
    word: '',
    kind: 'mark',
    capital: false,
    digits: '',
    value: Number.NaN,
    plain: 0,
    month: undefined,
    weekday: undefined,
    unit: undefined,
    cardinal: undefined,
    ordinal: undefined,
    starts: false,
    core: false,
    gate: null,
  };
  const at = (i: number): EnglishWord => (i >= 0 && i < length ? info[i]! : NONE);
  const word = (i: number): string => at(i).word;
  /** No sentence ends between a token and the one before it. */
  const joined = (i: number): boolean => i < length && fresh[i] !== true;
  const glued = (i: number): boolean => i > 0 && i < length && start[i] === end[i - 1];
  const isDash = (i: number): boolean => DASHES.has(word(i));
  /** «three-year»: past the hyphen, if one is there. */
  const hyphen = (i: number): number => (HYPHENS.has(word(i)) && glued(i) && glued(i + 1) ? i + 1 : i);
  const comma = (i: number): number => (word(i) === ',' ? i + 1 : i);
  const is = (i: number, list: string): boolean => joined(i) && oneOf(list).has(word(i));
  /** Words in a row, each in the sentence of the one before. */
  const phrase = (i: number, ...words: readonly string[]): boolean => {
    for (let k = 0; k < words.length; k += 1) {
      if (word(i + k) !== words[k] || (k > 0 && !joined(i + k))) return false;
    }
    return true;
  };

  // ------------------------------------------------------------ numbers

  /** 1 to 31, as digits or «13th», «thirteenth». */
  function dayNumber(i: number): { readonly day: number; readonly next: number; readonly ordinal: boolean } | undefined {
    const token = at(i);
    if (token.kind === 'number') {
      if (token.plain < 1 || token.plain > 2 || token.value < 1 || token.value > 31) return undefined;
      if (glued(i + 1)) {
        const suffix = word(i + 1);
        if (suffix === 'st' || suffix === 'nd' || suffix === 'rd' || suffix === 'th')
          return { day: token.value, next: i + 2, ordinal: true };
        if (at(i + 1).kind === 'word' && !suffix.startsWith("'")) return undefined;
      }
      return { day: token.value, next: i + 1, ordinal: false };
    }
    if (token.cardinal === 20 || token.cardinal === 30) {
      const unit = hyphen(i + 1);
      const value = at(unit).ordinal;
      if (value !== undefined && value < 10 && joined(unit)) return { day: token.cardinal + value, next: unit + 1, ordinal: true };
    }
    if (token.ordinal !== undefined) return { day: token.ordinal, next: i + 1, ordinal: true };
    return undefined;
  }

  function ordinalNumber(i: number): { readonly value: number; readonly next: number } | undefined {
    const token = at(i);
    if (token.kind === 'number') {
      if (token.plain < 1 || token.plain > 2 || !glued(i + 1) || !oneOf('st|nd|rd|th').has(word(i + 1))) return undefined;
      return { value: token.value, next: i + 2 };
    }
    const day = dayNumber(i);
    return day?.ordinal ? { value: day.day, next: day.next } : undefined;
  }

  function spelled(i: number): { readonly value: number; readonly next: number } | undefined {
    let total = 0;
    let group = 0;
    let k = i;
    let any = false;
    for (;;) {
      if (any && !joined(k)) break;
      const bare = any ? hyphen(k) : k;
      let from = bare;
      if (any && word(from) === 'and' && group >= 100 && at(from + 1).cardinal !== undefined && joined(from + 1)) from += 1;
      const value = at(from).cardinal;
      if (value === undefined) break;
      if (value === 1000) {
        if (!any) break;
        total += group * 1000;
        group = 0;
      } else if (value === 100) {
        if (!any || group === 0 || group >= 10) break;
        group *= 100;
      } else if (!any) group = value;
      else if (group >= 20 && group < 100 && group % 10 === 0 && value < 10) group += value;
      else if (group >= 100 && group % 100 === 0 && value < 100) group += value;
      else if (group === 0 && total > 0) group = value;
      else break;
      any = true;
      k = from + 1;
    }
    return any ? { value: total + group, next: k } : undefined;
  }

  /** An amount of units. */
  function amount(i: number): Amount | undefined {
    const token = at(i);
    let value: number;
    let next: number;
    let article = false;
    if (token.kind === 'number') {
      if (Number.isNaN(token.value) || (token.plain === 0 && /^\d+,\d{1,2}$/u.test(text.slice(start[i]!, end[i]!)))) return undefined;
      value = token.value;
      next = i + 1;
      if (word(next) === '½') {
        value += 0.5;
        next += 1;
      }
    } else if (token.word === 'a' || token.word === 'an') {
      next = i + 1;
      if (!joined(next)) return undefined;
      const what = word(next);
      if (what === 'few' || what === 'handful' || what === 'number') {
        next += what === 'few' ? 1 : 2;
        value = Number.NaN;
      } else if (what === 'couple') {
        value = 2;
        next += word(next + 1) === 'of' ? 2 : 1;
      } else if (what === 'dozen') {
        value = 12;
        next += 1;
      } else if (what === 'half' && at(hyphen(next + 1)).unit !== undefined) {
        value = 0.5;
        next = hyphen(next + 1);
      } else if (what === 'hundred' || what === 'thousand') {
        value = what === 'hundred' ? 100 : 1000;
        next += 1;
      } else if (what === 'full' || what === 'whole' || what === 'single' || what === 'further') {
        value = 1;
        next += 1;
      } else {
        value = 1;
        article = true;
      }
    } else if (token.word === 'half') {
      next = i + 1;
      if (phrase(next, 'a', 'dozen')) {
        value = 6;
        next += 2;
      } else if (word(next) === 'dozen' || phrase(next, '-', 'dozen')) {
        value = 6;
        next = hyphen(next) + 1;
      } else {
        if (word(next) === 'a' || word(next) === 'an') next += 1;
        else next = hyphen(next);
        value = 0.5;
      }
    } else if (
      VAGUE.has(token.word) ||
      token.word === 'couple' ||
      token.word === 'dozens' ||
      token.word === 'scores' ||
      token.word === 'hundreds'
    ) {
      value = token.word === 'couple' ? 2 : Number.NaN;
      next = i + 1;
      if (word(next) === 'of') next += 1;
      else if (token.word === 'dozens' || token.word === 'scores' || token.word === 'hundreds') return undefined;
      if (token.word === 'few' && i > 0 && word(i - 1) === 'the') return undefined;
      if (token.word === 'some' && (at(next).kind === 'number' || at(next).cardinal !== undefined)) return undefined;
    } else {
      const number = spelled(i);
      if (number === undefined) return undefined;
      ({ value, next } = number);
    }
    if (!joined(next)) return undefined;
    // «two and a half years», «two-and-a-half-year»
    const and = hyphen(next);
    if (word(and) === 'and') {
      const a = hyphen(and + 1);
      const half = hyphen(a + 1);
      if (word(a) === 'a' && word(half) === 'half' && at(hyphen(half + 1)).unit !== undefined) {
        value += 0.5;
        next = hyphen(half + 1);
      }
    }
    if (oneOf('million|billion|thousand|hundred|dozen').has(word(next))) {
      value *=
        word(next) === 'million'
          ? 1e6
          : word(next) === 'billion'
            ? 1e9
            : word(next) === 'thousand'
              ? 1000
              : word(next) === 'dozen'
                ? 12
                : 100;
      next += 1;
    }
    if (
      oneOf(
        'more|full|straight|consecutive|successive|whole|additional|further|other|extra|calendar|working|business|trading|different|solid|gruelling|grueling|tense|separate|short|entire',
      ).has(word(next))
    )
      next += 1;
    return { value, next, article };
  }

  const isoNumber = (value: number): string => (Number.isNaN(value) ? 'X' : String(value));

  function isoOf(unit: EnglishUnit, value: number, plural: boolean): string {
    if (value === 0.5) return HALF[unit] ?? UNIT[unit].iso('0.5');
    // «decades»: no number at all
    return UNIT[unit].iso(plural && Number.isNaN(value) ? 'X' : isoNumber(value));
  }

  function hedge(i: number): { readonly mod: TimexMod; readonly next: number } | undefined {
    if (word(i) === 'over' && !OVER_AMOUNT.test(word(i - 1))) {
      const n = amount(i + 1);
      if (n === undefined || !oneOf('ago|earlier|later|old').has(word(n.next + 1))) return undefined;
    }
    for (const { words, mod } of HEDGE_TABLE.get(word(i)) ?? []) {
      if (phrase(i, ...words) && joined(i + words.length)) return { mod, next: i + words.length };
    }
    return undefined;
  }

  /** A length of time: «about two and a half years», «18 months», «three-year». */
  function measure(i: number, bare = false): Length | undefined {
    let k = i;
    let mod: TimexMod | undefined;
    const near = hedge(k);
    if (near !== undefined) {
      ({ mod, next: k } = near);
    }
    // «the two years»
    const n = amount(k);
    if (n !== undefined && oneOf('fortnight|fortnights').has(word(hyphen(n.next))))
      return {
        first: i,
        next: hyphen(n.next) + 1,
        unit: 'week',
        count: n.value * 2,
        iso: isoOf('week', n.value * 2, true),
        mod,
        counted: true,
        article: n.article,
        adjective: hyphen(n.next) > n.next,
        plural: false,
      };
    if (n === undefined) {
      const unit = at(k).unit;
      if (unit === undefined || !(unit.plural || bare) || near?.mod === 'APPROX') return undefined;
      return {
        first: i,
        next: k + 1,
        unit: unit.unit,
        count: Number.NaN,
        iso: isoOf(unit.unit, Number.NaN, true),
        mod,
        counted: false,
        article: false,
        adjective: false,
        plural: unit.plural,
      };
    }
    const linked = hyphen(n.next);
    // «a three-month» is read at «three»
    if (n.article && at(n.next).unit === undefined) return undefined;
    if (at(linked).capital && at(linked + 1).capital && joined(linked + 1) && at(linked + 1).kind === 'word') return undefined;
    const unit = at(linked).unit;
    if (unit === undefined || !joined(linked)) return undefined;
    if (n.article && unit.plural) return undefined;
    const adjective = linked !== n.next || (!unit.plural && n.value !== 1 && n.value !== 0.5 && !n.article && !Number.isNaN(n.value));
    let count = n.value;
    let iso = isoOf(unit.unit, count, unit.plural);
    let next = linked + 1;
    // «a year and a half», «two years and six months», «1 hour 20 minutes»
    if (!adjective && word(next) === 'and' && phrase(next + 1, 'a', 'half') && at(next + 3).unit === undefined) {
      count += 0.5;
      iso = isoOf(unit.unit, count, true);
      next += 3;
    } else if (!adjective && !n.article) {
      const and = word(next) === 'and' || word(next) === ',' ? next + 1 : next;
      const more =
        joined(and) && at(and).kind !== 'mark' && word(and) !== 'a' && word(and) !== 'half' && !VAGUE.has(word(and))
          ? amount(and)
          : undefined;
      const minor = more === undefined ? undefined : at(more.next).unit;
      if (more !== undefined && minor !== undefined && Number.isInteger(more.value) && finer(minor.unit, unit.unit)) {
        const a = iso;
        const b = isoOf(minor.unit, more.value, true);
        iso = a.startsWith('PT') && b.startsWith('PT') ? a + b.slice(2) : a + b.slice(1);
        count += (more.value * SHARE[minor.unit]!) / SHARE[unit.unit]!;
        next = more.next + 1;
      }
    }
    return { first: i, next, unit: unit.unit, count, iso, mod, counted: true, article: n.article, adjective, plural: unit.plural };
  }

  // ------------------------------------------------------------ pieces of a date

  interface MonthHit {
    readonly month: number;
    readonly next: number;
    readonly shy: boolean;
  }

  /** @param dated a day number stands before it, so that no capital is needed */
  function month(i: number, dated = false): MonthHit | undefined {
    const token = at(i);
    const m = token.month;
    if (m !== undefined && dated && token.word !== 'may') {
      const stop = m.abbreviated && word(i + 1) === '.' && glued(i + 1);
      return { month: m.value, next: stop ? i + 2 : i + 1, shy: false };
    }
    if (m === undefined || (m.shy && !token.capital && !oneOf('june|april').has(token.word))) return undefined;
    if (!token.capital && m.abbreviated) return undefined;
    let next = i + 1;
    if (m.abbreviated && word(next) === '.' && glued(next)) next += 1;
    return { month: m.value, next, shy: NAME_MONTHS.has(token.word) };
  }

  /** Four digits that can be a year, or «'98» after a month. */
  function yearNumber(i: number): { readonly year: number; readonly next: number } | undefined {
    const token = at(i);
    if (token.plain === 4) {
      const { value } = token;
      if (value < 1000 || value > 2200) return undefined;
      if (glued(i + 1) && (at(i + 1).kind === 'word' ? !word(i + 1).startsWith("'") : false)) return undefined;
      return { year: value, next: i + 1 };
    }
    if (token.cardinal === 18 || token.cardinal === 19 || token.cardinal === 20) {
      const rest = joined(i + 1) && !isDash(i + 1) ? spelled(i + 1) : undefined;
      if (
        rest !== undefined &&
        rest.value >= 10 &&
        rest.value < 100 &&
        (token.cardinal !== 20 || rest.value < 60) &&
        at(rest.next).unit === undefined
      )
        return { year: token.cardinal * 100 + rest.value, next: rest.next };
    }
    if (
      QUOTES.has(token.word) &&
      at(i + 1).kind === 'number' &&
      glued(i + 1) &&
      at(i + 1).plain === 2 &&
      !(glued(i + 2) && at(i + 2).kind === 'word')
    ) {
      const two = at(i + 1).value;
      return { year: two < 40 ? 2000 + two : 1900 + two, next: i + 2 };
    }
    return undefined;
  }

  /** A year, stated or relative to the document: «2023», «last year», «this year», «next year», «the same year». */
  function yearTail(i: number, opens = false): { readonly fields: CalendarFields; readonly next: number } | undefined {
    if (!opens && !joined(i)) return undefined;
    const stated = yearNumber(i);
    if (stated !== undefined && stated.year >= 1000) return { fields: { year: stated.year }, next: stated.next };
    const k = word(i) === 'the' ? i + 1 : i;
    const direction = DIRECTIONS.get(word(k));
    if (direction !== undefined && word(k + 1) === 'year' && joined(k + 1) && (k === i || direction !== 'past'))
      return { fields: { yearDirection: direction }, next: k + 2 };
    return undefined;
  }

  interface Piece {
    readonly first: number;
    readonly next: number;
    readonly fields: CalendarFields;
    readonly mod?: TimexMod | undefined;
  }

  function afterDay(next: number, fields: CalendarFields, first: number): Piece | undefined {
    const c = comma(next);
    let tail = yearTail(c);
    if (tail === undefined && word(next) === 'of') tail = yearTail(next + 1);
    // «on June 3, 2,000 people»
    if (tail !== undefined && c > next && tail.fields.year !== undefined && tail.fields.year < 1200) tail = undefined;
    if (tail !== undefined && tail.fields.yearDirection !== undefined && c > next) tail = undefined;
    if (tail === undefined) return { first, next, fields };
    const { year } = tail.fields;
    // «29 February 2023» is no day
    if (year !== undefined && !isDate(year, fields.month!, fields.day!)) return undefined;
    return { first, next: tail.next, fields: { ...fields, ...tail.fields } };
  }

  /** «13 November 2023», «November 13th, 2023», «the 13th of November», «2023-11-13», «11/13/2023». */
  function date(i: number): Piece | undefined {
    const numeric = numericDate(i);
    if (numeric !== undefined) return numeric;
    const theMonth = word(i) === 'the' && joined(i + 1) && dayNumber(month(i + 1)?.next ?? -1) !== undefined ? month(i + 1) : undefined;
    const m = theMonth ?? month(i);
    if (m !== undefined) {
      let k = m.next;
      if (word(k) === 'the' && ordinalNumber(k + 1) !== undefined) k += 1;
      const day = joined(k) || m.next > i + 1 ? dayNumber(k) : undefined;
      if (
        day !== undefined &&
        isDate(2024, m.month, day.day) &&
        !(at(k).kind === 'word' && !day.ordinal) &&
        !(glued(day.next) && word(day.next) === ':') &&
        !(glued(day.next) && word(day.next) === '%')
      ) {
        // «second-quarter» after a month is none
        if (at(k).kind === 'word' && at(day.next).kind === 'word' && at(day.next).unit !== undefined) return undefined;
        return afterDay(day.next, { month: m.month, day: day.day }, i);
      }
      return undefined;
    }
    const from = word(i) === 'the' ? i + 1 : i;
    const day = dayNumber(from);
    if (
      day === undefined ||
      (from > i && !day.ordinal && !(word(day.next) === 'of' && at(day.next + 1).month !== undefined)) ||
      (at(from).kind === 'word' && from === i && word(day.next) !== 'of' && month(day.next) === undefined)
    )
      return undefined;
    let k = day.next;
    if (word(k) === 'day' && word(k + 1) === 'of') k += 2;
    else if (word(k) === 'of' && (day.ordinal || at(k + 1).month !== undefined)) k += 1;
    else if (isDash(k) && glued(k) && glued(k + 1)) k += 1;
    if (!joined(k)) return undefined;
    const after = month(k, at(from).kind === 'number');
    if (after === undefined || !isDate(2024, after.month, day.day)) {
      // «the 13th of this month», «the 5th of last month»
      const direction = k > day.next ? DIRECTIONS.get(word(k)) : undefined;
      if (direction !== undefined && word(k + 1) === 'month' && day.ordinal)
        return { first: i, next: k + 2, fields: { day: day.day, direction } };
      return undefined;
    }
    // «in 3 May 2 …»: a score or a list is no date
    let { next } = after;
    if (isDash(next) && glued(next) && yearNumber(next + 1) !== undefined) next += 1;
    return afterDay(next, { month: after.month, day: day.day }, i);
  }

  function numericDate(i: number): Piece | undefined {
    const first = at(i);
    if (first.kind !== 'number' || (glued(i) && oneOf('-|/|.|:|$').has(word(i - 1)))) return undefined;
    if (first.plain === 0 && !first.digits.includes('.')) return undefined;
    const surface = first.plain > 0 ? '' : text.slice(start[i]!, end[i]!);
    const dotted = first.plain > 0 ? null : /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)$/u.exec(surface);
    if (dotted !== null) return fields(fullYear(dotted[3]!), Number(dotted[2]), Number(dotted[1]), i + 1);
    const isoDots = first.plain > 0 ? null : /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/u.exec(surface);
    if (isoDots !== null) return fields(Number(isoDots[1]), Number(isoDots[2]), Number(isoDots[3]), i + 1);
    const separator = word(i + 1);
    if ((separator !== '-' && separator !== '/') || !glued(i + 1) || !glued(i + 2) || at(i + 2).kind !== 'number') return undefined;
    const second = at(i + 2);
    const triple = word(i + 3) === separator && glued(i + 3) && glued(i + 4) && at(i + 4).kind === 'number';
    if (!/^\d{1,4}$/u.test(first.digits) || !/^\d{1,2}$/u.test(second.digits)) return undefined;
    if (!triple) {
      if (glued(i + 3) && /^[-/]$/u.test(word(i + 3))) return undefined;
      if (
        /^\d{4}$/u.test(first.digits) &&
        /^\d\d$/u.test(second.digits) &&
        separator === '-' &&
        first.value > 1900 &&
        first.value < 2100 &&
        second.value >= 1 &&
        second.value <= 12 &&
        // «2009-10» is two years
        second.value !== (first.value % 100) + 1
      )
        return { first: i, next: i + 3, fields: { year: first.value, month: second.value } };
      return undefined;
    }
    const third = at(i + 4);
    if (glued(i + 5) && (at(i + 5).kind === 'number' || /^[-/]$/u.test(word(i + 5)))) return undefined;
    if (/^\d{4}$/u.test(first.digits))
      return /^\d{1,2}$/u.test(third.digits) ? fields(first.value, second.value, third.value, i + 5) : undefined;
    if (!/^(?:\d{4}|\d\d)$/u.test(third.digits)) return undefined;
    const y = fullYear(third.digits);
    // the American order, unless only the other one is a date
    return fields(y, first.value, second.value, i + 5) ?? fields(y, second.value, first.value, i + 5);

    function fields(year: number, m: number, d: number, next: number): Piece | undefined {
      if (year < 1000 || year > 2200 || !isDate(year, m, d)) return undefined;
      return { first: i, next, fields: { year, month: m, day: d } };
    }
  }

  const fullYear = (digits: string): number =>
    digits.length === 4 ? Number(digits) : Number(digits) < 50 ? 2000 + Number(digits) : 1900 + Number(digits);

  function weekday(i: number): { readonly weekday: number; readonly next: number; readonly plural: boolean } | undefined {
    const token = at(i);
    const w = token.weekday;
    if (w === undefined) return undefined;
    if (!token.capital && (w.shy || w.abbreviated)) {
      const date = at(i + 1).kind === 'number' && dayNumber(i + 1) !== undefined && at(i + 2).month !== undefined;
      return date ? { weekday: w.value, next: i + 1, plural: false } : undefined;
    }
    let next = i + 1;
    if (w.abbreviated) {
      const dotted = word(next) === '.' && glued(next);
      // «Sun», «Mon», «Wed», «Sat»: with a stop, a comma or a date only
      const c = dotted ? next + 1 : comma(next);
      const dated = month(c) !== undefined || dayNumber(c) !== undefined || clockAt(c)?.sure === true;
      if (w.shy && !dotted && !dated) return undefined;
      if (w.shy && dotted && !dated && token.word !== 'wed' && token.word !== 'sat' && token.word !== 'sun' && token.word !== 'thu')
        return undefined;
      if (dotted) next += 1;
    }
    return { weekday: w.value, next, plural: WEEKDAY_PLURALS.test(token.word) };
  }

  const days: (Piece | null | undefined)[] = new Array(length);

  /** One day, however it is said. */
  function day(i: number): Piece | undefined {
    const known = days[i];
    if (known !== undefined) return known ?? undefined;
    const piece = dayAt(i);
    days[i] = piece ?? null;
    return piece;
  }

  function dayAt(i: number): Piece | undefined {
    const token = at(i);
    let piece: Piece | undefined;
    const today = DEICTICS.get(token.word);
    if (today !== undefined && today.part === undefined) {
      piece = { first: i, next: i + 1, fields: { dayOffset: today.offset } };
    } else if (token.word === 'the' && phrase(i, 'the', 'day', 'before', 'yesterday'))
      piece = { first: i, next: i + 4, fields: { dayOffset: -2 } };
    else if (token.word === 'the' && phrase(i, 'the', 'day', 'after', 'tomorrow'))
      piece = { first: i, next: i + 4, fields: { dayOffset: 2 } };
    else if (token.word === 'this' && phrase(i, 'this', 'day', 'last', 'week'))
      piece = { first: i, next: i + 4, fields: { dayOffset: -7 } };
    else if (token.word === 'a' && phrase(i, 'a', 'week', 'ago', 'today')) piece = { first: i, next: i + 4, fields: { dayOffset: -7 } };
    else if (token.word === 'a' && phrase(i, 'a', 'fortnight', 'ago', 'today'))
      piece = { first: i, next: i + 4, fields: { dayOffset: -14 } };
    if (piece !== undefined) {
      // «yesterday, Tuesday», «today (Sunday)», «today, Tuesday 14 November»
      const bracket = word(piece.next) === '(';
      const k = bracket ? piece.next + 1 : comma(piece.next);
      const named = joined(k) ? weekday(k) : undefined;
      if (named !== undefined && !named.plural && (!bracket || word(named.next) === ')')) {
        const next = bracket ? named.next + 1 : named.next;
        const dated = joined(comma(next)) ? date(comma(next)) : undefined;
        return {
          first: i,
          next: dated?.next ?? next,
          fields: { ...piece.fields, weekday: named.weekday, ...dated?.fields },
        };
      }
      const dated = joined(k) && (bracket || k > piece.next || at(k).month !== undefined) ? date(k) : undefined;
      if (dated !== undefined && (!bracket || word(dated.next) === ')'))
        return { first: i, next: bracket ? dated.next + 1 : dated.next, fields: { ...piece.fields, ...dated.fields } };
      return piece;
    }
    const nth = nthWeekday(i);
    if (nth !== undefined) return nth;
    // «last Monday», «next Friday», «this Sunday», «the following Tuesday», «Monday last»
    const from = token.word === 'the' ? i + 1 : i;
    const thisPast = token.word === 'this' && (word(i + 1) === 'past' || word(i + 1) === 'coming') ? i + 1 : from;
    const direction = DIRECTIONS.get(word(thisPast));
    if (direction !== undefined && word(thisPast) !== 'present' && joined(thisPast + 1)) {
      const named = weekday(thisPast + 1);
      if (named !== undefined && !named.plural) {
        const dated = joined(comma(named.next)) ? date(comma(named.next)) : undefined;
        return { first: i, next: dated?.next ?? named.next, fields: { weekday: named.weekday, direction, ...dated?.fields } };
      }
    }
    const relative = from > i || word(from) === 'that' ? CONTEXT_DIRECTIONS.get(word(from)) : undefined;
    if (relative !== undefined && joined(from + 1) && word(from) !== 'same') {
      const after = weekday(from + 1);
      if (after !== undefined && !after.plural)
        return {
          first: i,
          next: after.next,
          fields: { weekday: after.weekday, anchor: 'context', ...(relative !== 0 && { direction: relative < 0 ? 'past' : 'future' }) },
        };
    }
    const named = weekday(i);
    if (named !== undefined) {
      if (named.plural) return undefined;
      let k = comma(named.next);
      if (word(k) === 'the' || dayNumber(k) !== undefined || month(k) !== undefined || numericDate(k) !== undefined) {
        const dated = joined(k) ? date(k) : undefined;
        if (dated !== undefined) return { first: i, next: dated.next, fields: { weekday: named.weekday, ...dated.fields } };
        // «Monday the 13th»
        if (word(k) === 'the' && k === named.next) {
          const nth = ordinalNumber(k + 1);
          if (nth !== undefined && at(nth.next).unit === undefined && !isDash(nth.next) && word(nth.next) !== 'century')
            return { first: i, next: nth.next, fields: { weekday: named.weekday, day: nth.value } };
        }
      }
      if (word(named.next) === '(' && joined(named.next + 1)) {
        const dated = date(named.next + 1);
        if (dated !== undefined && word(dated.next) === ')')
          return { first: i, next: dated.next + 1, fields: { weekday: named.weekday, ...dated.fields } };
      }
      k = named.next;
      if (
        word(k) === 'last' &&
        joined(k) &&
        at(k + 1).unit === undefined &&
        at(k + 1).month === undefined &&
        !oneOf('week|year|night').has(word(k + 1))
      )
        return { first: i, next: k + 1, fields: { weekday: named.weekday, direction: 'past' } };
      // «Monday of last week», «Friday next week»
      const week = word(k) === 'of' ? k + 1 : k;
      const weekDirection = DIRECTIONS.get(word(week));
      if (weekDirection !== undefined && word(week + 1) === 'week' && joined(week) && joined(week + 1))
        return { first: i, next: week + 2, fields: { weekday: named.weekday, weekDirection } };
      return { first: i, next: named.next, fields: { weekday: named.weekday } };
    }
    return date(i) ?? dayAlone(i);
  }

  /** «on the 28th»: a day of the month that is spoken of. */
  function dayAlone(i: number): Piece | undefined {
    if (word(i) !== 'the' || !oneOf('on|by|until|since|from|before|after|between|and|to').has(word(i - 1)) || !joined(i)) return undefined;
    const nth = ordinalNumber(i + 1);
    if (nth === undefined || at(i + 1).kind !== 'number' || nth.value > 31) return undefined;
    const closed =
      !joined(nth.next) ||
      at(nth.next).kind === 'mark' ||
      oneOf('and|but|to|at|in|for|with|when|as|after|before|by|from').has(word(nth.next));
    return closed && !isDash(nth.next) ? { first: i, next: nth.next, fields: { day: nth.value } } : undefined;
  }

  /** «the second Tuesday in March», «the last Friday of this month». */
  function nthWeekday(i: number): Piece | undefined {
    const from = word(i) === 'the' ? i + 1 : i;
    const which = word(from) === 'last' ? { value: -1, next: from + 1 } : ordinalNumber(from);
    if (which === undefined || which.value > 5 || !joined(which.next)) return undefined;
    const named = weekday(which.next);
    if (named === undefined || named.plural || !oneOf('of|in').has(word(named.next)) || !joined(named.next + 1)) return undefined;
    const k = named.next + 1;
    const m = month(k);
    if (m !== undefined) {
      const tail = yearTail(word(m.next) === 'of' ? m.next + 1 : comma(m.next));
      return {
        first: i,
        next: tail?.next ?? m.next,
        fields: { nth: which.value, weekday: named.weekday, month: m.month, ...tail?.fields },
      };
    }
    const direction = DIRECTIONS.get(word(k)) ?? (word(k) === 'the' || word(k) === 'each' || word(k) === 'every' ? null : undefined);
    if (direction !== undefined && direction !== null && word(k + 1) === 'month')
      return { first: i, next: k + 2, fields: { nth: which.value, weekday: named.weekday, direction } };
    return undefined;
  }

  function calendarFound(piece: Piece, extra: ClockFields = {}): Found {
    const { dayOffset, ...rest } = piece.fields;
    if (dayOffset !== undefined && Object.keys(rest).length === 0)
      return {
        first: piece.first,
        next: piece.next,
        mod: piece.mod,
        reading: { kind: 'offset', unit: 'day', count: dayOffset, reach: 'period', anchor: 'document', ...extra },
      };
    return {
      first: piece.first,
      next: piece.next,
      mod: piece.mod,
      reading: { kind: 'calendar', ...rest, ...(dayOffset !== undefined && { dayOffset }), ...extra },
    };
  }

  function offset(
    unit: EnglishUnit,
    count: number,
    reach: OffsetReading['reach'],
    anchor: OffsetReading['anchor'] = 'document',
    extra: Partial<OffsetReading> = {},
  ): OffsetReading {
    const weekend = unit === 'weekend' ? { weekend: true as const } : {};
    const scale = unit === 'millennium' ? 10 : unit === 'second' ? 1 / 60 : 1;
    const night = unit === 'night' && reach === 'period' ? { part: 'NI' as const } : {};
    return { kind: 'offset', unit: UNIT[unit].unit, count: count * scale, reach, anchor, ...weekend, ...night, ...extra };
  }

  // ------------------------------------------------------------ the clock

  interface Clock {
    readonly hour: number;
    readonly minute: number;
    readonly next: number;
    readonly fields: ClockFields;
    /** Enough to stand alone. */
    readonly sure: boolean;
  }

  function meridiem(i: number): { readonly pm: boolean; readonly next: number } | undefined {
    const w = word(i);
    if (w === 'am' || w === 'a.m' || w === 'a.m.') return { pm: false, next: i + 1 };
    if (w === 'pm' || w === 'p.m' || w === 'p.m.') return { pm: true, next: i + 1 };
    return undefined;
  }

  function zone(i: number): { readonly fields: { zone?: number; summer?: SummerTime; local?: true }; readonly next: number } | undefined {
    if (!joined(i)) return undefined;
    const bracket = word(i) === '(';
    const k = bracket ? i + 1 : i;
    const close = (next: number) => (bracket ? (word(next) === ')' ? next + 1 : undefined) : next);
    const known = at(k).capital ? ZONES.get(word(k)) : undefined;
    if (known !== undefined && end[k]! - start[k]! >= 2) {
      let next: number | undefined = k + 1;
      let shift = 0;
      if (known.offset === 0 && /^[+−-]$/u.test(word(next)) && glued(next) && at(next + 1).kind === 'number' && at(next + 1).value <= 14) {
        shift = (word(next) === '+' ? 60 : -60) * at(next + 1).value;
        next += 2;
      }
      next = close(next);
      if (next === undefined) return undefined;
      return { fields: { zone: known.offset + shift, ...(known.summer && { summer: known.summer }) }, next };
    }
    if (word(k) === 'local' && word(k + 1) === 'time') {
      const next = close(k + 2);
      return next === undefined ? undefined : { fields: { local: true }, next };
    }
    for (const length of [1, 2]) {
      const timeAt = k + length;
      const standard = oneOf('standard|daylight|summer').has(word(timeAt)) ? timeAt + 1 : timeAt;
      if (word(standard) !== 'time' || !at(k).capital || !joined(standard)) continue;
      const name = length === 1 ? NAMED_ZONES.get(word(k)) : word(k + 1) === 'european' ? EUROPEAN[word(k)] : undefined;
      const next = close(standard + 1);
      if (next === undefined || name === undefined) return undefined;
      return {
        fields: { zone: name.offset, ...(name.summer && { summer: name.summer }) },
        next,
      };
    }
    return undefined;
  }

  /** «in the morning», «at night», after a clock time. */
  function clockPart(i: number): { readonly part: DayPart; readonly next: number } | undefined {
    if (phrase(i, 'in', 'the') && joined(i)) {
      const part = PARTS.get(word(i + 2));
      if (part !== undefined && joined(i + 2)) return { part, next: i + 3 };
    }
    if (phrase(i, 'at', 'night') && joined(i)) return { part: 'NI', next: i + 2 };
    return undefined;
  }

  function clockAt(i: number): Clock | undefined {
    const token = at(i);
    let hour: number;
    let minute = 0;
    let next: number;
    let sure = false;
    let twentyFour = false;
    if (token.kind === 'number') {
      const short = token.plain === 1 || token.plain === 2;
      if (!short && token.plain !== 4 && !token.digits.includes('.')) return undefined;
      const surface = text.slice(start[i]!, end[i]!);
      const ranged = word(i - 1) === '-' && word(i - 3) === ':' && word(i + 1) === ':';
      if (glued(i) && oneOf(':|/|$|£|€|.|-').has(word(i - 1)) && !ranged) return undefined;
      const dotted = token.plain > 0 ? null : /^(\d{1,2})\.(\d\d)$/u.exec(surface);
      if (short && word(i + 1) === ':' && glued(i + 1) && glued(i + 2) && at(i + 2).plain === 2) {
        hour = token.value;
        minute = at(i + 2).value;
        next = i + 3;
        if (word(next) === ':' && glued(next) && /^\d\d/u.test(at(next + 1).digits)) {
          // «14:32:07»; but not a race time
          next += 2;
        }
        twentyFour = surface.length === 2;
        sure = (hour < 24 && minute < 60) || (hour === 24 && minute === 0);
        // «John 3:16», «won 3:10»: a lone hour needs a word that leads to a time
        if (
          !twentyFour &&
          meridiem(next) === undefined &&
          zone(next) === undefined &&
          fresh[i] !== true &&
          !/^(?:at|by|until|till|from|around|about|before|after|since|to|and|between|[-–—,(])$/u.test(word(i - 1))
        )
          sure = false;
        if (glued(next) && at(next).kind !== 'mark' && meridiem(next) === undefined) sure = false;
      } else if (dotted !== null) {
        hour = Number(dotted[1]);
        minute = Number(dotted[2]);
        next = i + 1;
        const said = meridiem(next) !== undefined || zone(next) !== undefined;
        const dayNext =
          oneOf('this|that|on|yesterday|today|tonight').has(word(next)) &&
          (partRule(is(next, 'on') ? next + 1 : next) ?? undefined) !== undefined;
        if (!said && !(dayNext && minute < 60 && hour < 24)) return undefined;
        sure = true;
        twentyFour = dotted[1]!.length === 2;
      } else if (
        token.plain === 4 &&
        (zone(i + 1) !== undefined ||
          oneOf('h|hrs|hours').has(glued(i + 1) || (surface.startsWith('0') && joined(i + 1)) ? word(i + 1) : ''))
      ) {
        const led =
          surface.startsWith('0') ||
          oneOf('gmt|utc|h|hrs|hours').has(word(i + 1)) ||
          /^(?:at|by|from|until|till|since|around|about|before|after|[(])$/u.test(word(i - 1));
        if (!led) return undefined;
        hour = Math.floor(token.value / 100);
        minute = token.value % 100;
        next = zone(i + 1) !== undefined ? i + 1 : i + 2;
        sure = true;
        twentyFour = true;
      } else if (short) {
        hour = token.value;
        next = i + 1;
        if (glued(next) && /^h(?:\d\d)?$/u.test(word(next)) && at(next + 1).kind === 'number' && glued(next + 1)) {
          minute = at(next + 1).value;
          next += 2;
          twentyFour = true;
          sure = true;
        }
      } else return undefined;
    } else if (token.capital && joined(i) && at(i - 1).capital) {
      return undefined;
    } else if (token.word === 'noon' || token.word === 'midday' || token.word === 'midnight') {
      const late = zone(i + 1);
      const fields: ClockFields = token.word === 'midnight' ? { hour: 0, minute: 0, ...late?.fields } : { part: 'NO' };
      return { hour: 0, minute: 0, next: late?.next ?? i + 1, fields, sure: true };
    } else if (token.word === 'half' && word(i + 1) === 'past' && joined(i + 1)) {
      const h = hourWord(i + 2);
      if (h === undefined) return undefined;
      hour = h.value;
      minute = 30;
      ({ next } = h);
      sure = true;
    } else {
      // «quarter past six», «twenty to ten», «ten o'clock», «nine thirty a.m.»
      const a = token.word === 'a' && word(i + 1) === 'quarter' ? i + 1 : i;
      const some = word(a) === 'quarter' ? { value: 15, next: a + 1 } : spelled(a);
      if (some === undefined || some.value > 59) return undefined;
      let k = some.next;
      if (word(k) === 'minutes' || word(k) === 'minute') k += 1;
      if (oneOf('past|to|after|before').has(word(k)) && joined(k)) {
        const h = hourWord(k + 1);
        const sensible =
          some.value === 15 || some.value === 5 || some.value === 10 || some.value === 20 || some.value === 25 || k > some.next;
        if (h !== undefined && sensible && (word(a) === 'quarter' || word(k) === 'past' || h.clock) && h.value <= 12) {
          const forward = word(k) === 'past' || word(k) === 'after';
          if (word(k) === 'to' && !h.clock && word(a) !== 'quarter') return undefined;
          hour = forward ? h.value : (h.value + 11) % 12 || 12;
          minute = forward ? some.value : 60 - some.value;
          ({ next } = h);
          sure = true;
          return finish();
        }
        if (word(a) === 'quarter') return undefined;
      }
      if (a !== i || some.value > 12 || some.value < 1) return undefined;
      hour = some.value;
      ({ next } = some);
      const m = joined(next) && next === i + 1 ? spelled(next) : undefined;
      if (
        m !== undefined &&
        (m.value === 15 || m.value === 30 || m.value === 45) &&
        (meridiem(m.next) !== undefined || clockPart(m.next) !== undefined)
      ) {
        minute = m.value;
        ({ next } = m);
      }
    }
    return finish();

    function finish(): Clock | undefined {
      if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return undefined;
      if (word(next) === "o'clock") {
        if (!joined(next)) return undefined;
        next += 1;
        sure = true;
      }
      if (sure && oneOf('hours|hrs').has(word(next)) && joined(next) && twentyFour) next += 1;
      const half = meridiem(next);
      let part: DayPart | undefined;
      let known = twentyFour || hour > 12 || hour === 0;
      if (half !== undefined && (joined(next) || glued(next)) && hour <= 12 && hour > 0) {
        hour = half.pm ? (hour === 12 ? 12 : hour + 12) : hour === 12 ? 0 : hour;
        known = true;
        sure = true;
        ({ next } = half);
      } else {
        const said = clockPart(next);
        if (said !== undefined && hour <= 12) {
          part = said.part;
          hour = ofPart(hour, said.part);
          known = true;
          sure = true;
          ({ next } = said);
        }
      }
      const z = zone(next);
      if (z !== undefined && (sure || next > i + 1)) {
        sure = true;
        ({ next } = z);
      }
      return {
        hour,
        minute,
        next,
        sure,
        fields: {
          hour,
          minute,
          ...(part !== undefined && { part }),
          ...(!known && { halfDayUnknown: true as const }),
          ...(sure ? z?.fields : undefined),
        },
      };
    }
  }

  function hourWord(i: number): { readonly value: number; readonly next: number; readonly clock: boolean } | undefined {
    const token = at(i);
    const value = token.kind === 'number' ? token.value : token.cardinal;
    if (value === undefined || !Number.isInteger(value) || value < 1 || value > 12 || !joined(i)) return undefined;
    const clock = word(i + 1) === "o'clock" || meridiem(i + 1) !== undefined || clockPart(i + 1) !== undefined;
    return { value, next: i + 1, clock };
  }

  const ofPart = (hour: number, part: DayPart): number => {
    if (part === 'MO' || part === 'DA') return hour === 12 ? 0 : hour;
    if (part === 'NI') return hour === 12 ? 0 : hour >= 6 ? hour + 12 : hour;
    return hour === 12 ? 12 : hour + 12;
  };

  /** A clock time, and the day that is said with it. */
  function clockRule(i: number): Found | undefined {
    const near = hedge(i);
    const from = near?.mod === 'APPROX' && word(i) !== 'some' ? near.next : i;
    const k = clockAt(from);
    if (k === undefined) return undefined;
    const mod = from > i ? ('APPROX' as const) : undefined;
    // the day after it: «4 p.m. Monday», «9:30 on 13 May», «noon today»
    let d = comma(k.next);
    if (is(d, 'on|of')) d += 1;
    const found = joined(d) ? dayOrPart(d) : undefined;
    const parted = found !== undefined && 'part' in found.reading && found.reading.part !== undefined && d === k.next;
    const named = k.sure || clockBefore(i) || parted ? found : undefined;
    if (named !== undefined && !(d > k.next && word(k.next) === ',' && named.reading.kind === 'offset')) {
      const reading = withClock(named.reading, k.fields);
      if (reading !== undefined && (k.sure || parted || named.reading.kind === 'calendar'))
        return { first: i, next: named.next, reading, mod: mod ?? named.mod };
    }
    if (!k.sure) return undefined;
    return { first: i, next: k.next, reading: { kind: 'calendar', ...k.fields }, mod };
  }

  const clockBefore = (i: number): boolean => oneOf('at|by|until|from|around|about|before|after|since').has(word(i - 1));

  function withClock(reading: TimexReading, fields: ClockFields): TimexReading | undefined {
    if (reading.kind === 'calendar') {
      const one = reading.weekday !== undefined || reading.day !== undefined || reading.dayOffset !== undefined;
      return one && reading.hour === undefined ? merge(reading, fields) : undefined;
    }
    if (reading.kind === 'offset' && reading.unit === 'day' && reading.reach === 'period' && reading.hour === undefined)
      return merge(reading, fields);
    return undefined;
  }

  /** «8 tonight» is 20:00. */
  function merge(reading: CalendarReading | OffsetReading, fields: ClockFields): TimexReading {
    const { halfDayUnknown, ...rest } = fields;
    if (reading.part !== undefined && halfDayUnknown && fields.hour !== undefined) {
      return { ...reading, ...rest, hour: ofPart(fields.hour, reading.part) };
    }
    return { ...reading, ...fields };
  }

  /** A day, with a part of it or without. */
  function dayOrPart(i: number): Found | undefined {
    const part = partRule(i);
    const plain = day(i);
    const other = contextRule(i);
    let best = part;
    if (plain !== undefined && (best === undefined || plain.next > best.next)) best = calendarFound(plain);
    if (
      other !== undefined &&
      other.reading.kind === 'offset' &&
      other.reading.unit === 'day' &&
      (best === undefined || other.next > best.next)
    )
      best = other;
    return best;
  }

  function dayRule(i: number): Found | undefined {
    const plain = day(i);
    if (plain === undefined) return undefined;
    // «Sunday Times», «May Day» are caught by the caller; «Monday at 4 p.m.»
    return attachClock(calendarFound(plain));
  }

  /** «Monday at 4 p.m.», «13 May, 18:30». */
  function attachClock(found: Found): Found {
    let k = comma(found.next);
    const c = k > found.next;
    if (is(k, 'at|around|about|from|by')) k += 1;
    const at2 = k > comma(found.next);
    if (!joined(k)) return found;
    const clock = clockAt(k);
    if (clock === undefined || !clock.sure) return found;
    if (c && !at2 && at(k).kind !== 'number') return found;
    const reading = withClock(found.reading, clock.fields);
    return reading === undefined ? found : { ...found, next: clock.next, reading };
  }

  // ------------------------------------------------------------ parts of days

  function partRule(i: number): Found | undefined {
    const w = word(i);
    const one = DEICTICS.get(w);
    if (one?.part !== undefined) {
      return attachClock({ first: i, next: i + 1, reading: offset('day', one.offset, 'period', 'document', { part: one.part }) });
    }
    // «last night», «this morning», «tomorrow evening», «the next morning», «that night»
    const from = w === 'the' ? i + 1 : i;
    const direction = DIRECTIONS.get(word(from));
    const part = joined(from + 1) ? PARTS.get(word(from + 1)) : undefined;
    if (part !== undefined && direction !== undefined && !word(from + 1).endsWith('s')) {
      if (word(from) === 'last' && (part === 'NI' || part === 'EV'))
        return { first: i, next: from + 2, reading: offset('day', -1, 'period', 'document', { part }) };
      if (word(from) === 'this')
        return attachClock({ first: i, next: from + 2, reading: offset('day', 0, 'period', 'document', { part }) });
    }
    const context = part === undefined ? undefined : CONTEXT_DIRECTIONS.get(word(from));
    if (part !== undefined && context !== undefined)
      return { first: i, next: from + 2, reading: offset('day', context, 'period', 'context', { part }) };
    if (w === 'the' && PARTS.has(word(i + 1)) && joined(i + 1)) {
      const said = PARTS.get(word(i + 1))!;
      if (
        is(i + 2, 'before|after') &&
        !(joined(i + 3) && oneOf('the|a|an|his|her|its|their|he|she|it|they|we|last|yesterday').has(word(i + 3)))
      )
        return { first: i, next: i + 3, reading: offset('day', word(i + 2) === 'before' ? -1 : 1, 'period', 'context', { part: said }) };
      if (is(i + 2, 'of')) {
        const d = joined(i + 3) ? day(i + 3) : undefined;
        if (d !== undefined) return { ...calendarFound(d, { part: said }), first: i };
      }
      // «in the morning»
      if (
        oneOf('in|during|by|until|throughout|for').has(word(i - 1)) &&
        !SHY_PARTS.has(word(i + 1)) &&
        word(i + 2) !== 'of' &&
        !isDash(i + 2) &&
        joined(i)
      )
        return { first: i, next: i + 2, reading: { kind: 'calendar', part: said } };
      return undefined;
    }
    // «Monday morning», «yesterday afternoon», «13 May evening»
    const d = day(i);
    if (d !== undefined && joined(d.next)) {
      let k = d.next;
      if (word(k) === "'s" || word(k) === '’s') k += 1;
      let mod: TimexMod | undefined;
      if (MODS.has(word(k)) && PARTS.has(word(k + 1))) {
        mod = MODS.get(word(k));
        k += 1;
      }
      if (word(k) === 'mid' && isDash(k + 1)) {
        mod = 'MID';
        k += 2;
      }
      const said = k > d.next && mod === undefined ? undefined : PARTS.get(word(k));
      if (said !== undefined && word(k) !== 'noon' && word(k) !== 'midnight')
        return attachClock({ ...calendarFound(d, { part: said }), next: k + 1, mod });
      if (PARTS.get(word(d.next)) !== undefined && d.next === k) {
        const clock = clockAt(d.next);
        const reading = clock === undefined ? undefined : withClock(calendarFound(d).reading, clock.fields);
        if (reading !== undefined) return { ...calendarFound(d), next: clock!.next, reading };
      }
      if (is(d.next, 'at') && oneOf('dawn|dusk|sunset|sunrise|nightfall|daybreak').has(word(d.next + 1))) {
        const p = PARTS.get(word(d.next + 1))!;
        return { ...calendarFound(d, { part: p }), next: d.next + 2 };
      }
    }
    // «before dawn»
    if (
      oneOf('dawn|dusk|sunset|nightfall|daybreak|sunrise').has(w) &&
      oneOf('at|before|after|by|until|since').has(word(i - 1)) &&
      !is(i + 1, 'on|of|raid|raids')
    )
      return { first: i, next: i + 1, reading: { kind: 'calendar', part: PARTS.get(w)! } };
    // «dawn on Sunday», «noon on Friday» is the clock's
    const free = PARTS.get(w);
    if (free !== undefined && !w.endsWith('s') && w !== 'noon' && w !== 'midnight' && w !== 'midday') {
      const k = is(i + 1, 'on|of') ? i + 2 : i + 1;
      const after =
        joined(k) && k > i + 1 ? day(k) : joined(k) && (at(k).weekday !== undefined || DEICTICS.has(word(k))) ? day(k) : undefined;
      if (after !== undefined) return { ...calendarFound(after, { part: free }), first: i };
    }
    return undefined;
  }

  // ------------------------------------------------------------ periods

  /** «last week», «the past three months», «this year», «the following day», «the same month», «earlier this week». */
  function periodRule(i: number): Found | undefined {
    const from = word(i) === 'the' || word(i) === 'these' || word(i) === 'those' || phrase(i, 'this', 'past') ? i + 1 : i;
    const the = word(i) === 'the';
    if (from > i && !joined(from)) return undefined;
    const w = word(from);
    if (phrase(i, 'these', 'days')) return { first: i, next: i + 2, reading: { kind: 'reference', value: 'PRESENT_REF' } };
    const direction = word(i) === 'these' || word(i) === 'those' ? undefined : DIRECTIONS.get(w);
    const context = CONTEXT_DIRECTIONS.get(w);
    if (
      w === 'last' &&
      from === i &&
      oneOf('to|will|can|could|may|might|would|not|usually|typically|should|often|only|must').has(word(i - 1)) &&
      joined(i) &&
      !oneOf('year|week|month|night|quarter').has(word(i + 1))
    )
      return undefined;
    if (w === 'past' && from === i && word(i - 1) === 'this') return undefined;
    const latest = w === 'latest' || w === 'first' || w === 'final' || w === 'opening' || w === 'closing';
    if (direction === undefined && context === undefined && !latest && !(the && at(from).unit !== undefined)) return undefined;
    // «the year», «the quarter»
    if (the && direction === undefined && context === undefined && !latest) return bareThe(i);
    const k = from + 1;
    if (!joined(k)) return undefined;
    // «the last three months», «the next few weeks», «the first nine months», «past two years»
    const n = at(k).kind !== 'mark' && !oneOf('a|an|half').has(word(k)) && at(k).unit === undefined ? amountAfter(k) : undefined;
    if (n !== undefined) {
      const linked = hyphen(n.next);
      const unit = joined(linked) ? at(linked).unit : undefined;
      if (unit !== undefined && (unit.plural || linked > n.next || n.value === 1)) {
        const iso = isoOf(unit.unit, n.value, true);
        if (w === 'same' || w === 'that' || w === 'current' || w === 'present') return undefined;
        const of = latest && is(linked + 1, 'of') ? (yearTail(linked + 2) ?? theYear(linked + 2)) : undefined;
        return { first: i, next: of?.next ?? linked + 1, reading: { kind: 'duration', iso } };
      }
      if (direction !== undefined && n.value > 0) return undefined;
    }
    const unit = at(k).unit;
    if (w === 'latest' && unit !== undefined && !unit.plural && !SMALL.has(unit.unit) && unit.unit !== 'day')
      return { first: i, next: k + 1, reading: offset(unit.unit, -1, 'period') };
    if (unit !== undefined && !latest) {
      if (unit.plural) {
        // «past years», «the coming weeks», «recent»
        if (direction === 'past' && w === 'past') return { first: i, next: k + 1, reading: { kind: 'reference', value: 'PAST_REF' } };
        if (direction === 'future' && w !== 'next') return { first: i, next: k + 1, reading: { kind: 'reference', value: 'FUTURE_REF' } };
        return undefined;
      }
      if (SMALL.has(unit.unit)) {
        if (the && (w === 'last' || w === 'past' || w === 'next'))
          return { first: i, next: k + 1, reading: { kind: 'duration', iso: isoOf(unit.unit, 1, false) } };
        return undefined;
      }
      let next = k + 1;
      // «the week before last», handled below; «last year's» keeps out the «'s»
      if (
        w === 'same' ||
        w === 'that' ||
        w === 'following' ||
        w === 'previous' ||
        w === 'preceding' ||
        w === 'ensuing' ||
        w === 'subsequent' ||
        w === 'prior'
      ) {
        // «the same quarter of 2007», «the same month last year»
        const tail =
          context === 0 && (unit.unit === 'quarter' || unit.unit === 'month') ? yearTail(is(next, 'of|in') ? next + 1 : next) : undefined;
        if (tail !== undefined)
          return { first: i, next: tail.next, reading: { kind: 'calendar', ...tail.fields, same: unit.unit as 'quarter' | 'month' } };
        return { first: i, next, reading: offset(unit.unit, context!, 'period', 'context') };
      }
      if (the && (w === 'past' || w === 'last' || w === 'next' || w === 'coming')) {
        if (w === 'next' && (unit.unit === 'day' || unit.unit === 'night'))
          return { first: i, next, reading: offset(unit.unit, 1, 'period', 'context') };
        if (w === 'last' && unit.unit === 'quarter') return { first: i, next, reading: offset(unit.unit, -1, 'period') };
        if (unit.unit === 'weekend') return { first: i, next, reading: offset(unit.unit, direction === 'past' ? -1 : 1, 'period') };
        return { first: i, next, reading: { kind: 'duration', iso: isoOf(unit.unit, 1, false) } };
      }
      if (w === 'past' || w === 'present') {
        if (w === 'past' && (unit.unit === 'day' || unit.unit === 'night')) return undefined;
        return { first: i, next, reading: offset(unit.unit, w === 'past' ? -1 : 0, 'period') };
      }
      if (unit.unit === 'day') {
        if (w === 'next') return { first: i, next, reading: offset('day', 1, 'period', 'context') };
        return undefined;
      }
      if (unit.unit === 'night' && w !== 'last') return undefined;
      const count = direction === 'past' ? -1 : direction === 'future' ? 1 : 0;
      if (phrase(next, 'before', 'last') && the) next += 2;
      return { first: i, next, reading: offset(unit.unit, count, 'period') };
    }
    // «last May», «next June», «this March»
    const m = month(k);
    if (m !== undefined && direction !== undefined && w !== 'present' && w !== 'current') {
      const dated = date(k);
      if (dated !== undefined) return { first: i, next: dated.next, reading: { kind: 'calendar', ...dated.fields, direction } };
      const tail = yearTail(comma(m.next));
      return { first: i, next: tail?.next ?? m.next, reading: { kind: 'calendar', month: m.month, direction, ...tail?.fields } };
    }
    const season = SEASONS.get(word(k));
    if (season !== undefined && (direction !== undefined || context !== undefined) && !word(k).endsWith('s')) {
      const count = direction === 'past' ? -1 : direction === 'future' ? 1 : direction === 'this' ? 0 : context!;
      return {
        first: i,
        next: k + 1,
        reading: {
          ...offset('year', count, 'period', direction === undefined || w === 'following' ? 'context' : 'document'),
          unit: 'season',
          season,
        },
      };
    }
    return undefined;
  }

  /** «the last few weeks»: an amount after a direction, «few» being one. */
  function amountAfter(i: number): Amount | undefined {
    if (word(i) === 'few' || word(i) === 'several' || word(i) === 'many')
      return { value: Number.NaN, next: word(i + 1) === 'short' ? i + 2 : i + 1, article: false };
    return amount(i);
  }

  /** «the year», «the quarter», where the words around say that it is the running one. */
  function bareThe(i: number): Found | undefined {
    const unit = at(i + 1).unit!;
    if (unit.plural || !joined(i + 1)) return undefined;
    if (unit.unit === 'year' && hyphen(i + 2) > i + 2 && oneOf('ago|earlier').has(word(i + 3))) {
      const ago = yearAgo(i, i + 1);
      if (ago?.reading.kind === 'calendar') return ago;
    }
    const before = word(i - 1);
    const after = word(i + 2);
    if (phrase(i + 2, 'before', 'last')) return { first: i, next: i + 4, reading: offset(unit.unit, -2, 'period') };
    if (phrase(i + 2, 'after', 'next')) return { first: i, next: i + 4, reading: offset(unit.unit, 2, 'period') };
    if (oneOf('before|after').has(after) && joined(i + 2) && !SMALL.has(unit.unit) && unit.unit !== 'weekend') {
      const last = !joined(i + 3) || at(i + 3).kind === 'mark' || oneOf('that|in|on|at|when|and|but|with|by|to').has(word(i + 3));
      if (last)
        return {
          first: i,
          next: i + 3,
          reading: offset(unit.unit, after === 'before' ? -1 : 1, 'period', 'context'),
        };
      return undefined;
    }
    if (unit.unit === 'weekend') return { first: i, next: i + 2, reading: offset('weekend', 0, 'period') };
    if (unit.unit === 'year' && yearNumber(i + 2) !== undefined && joined(i + 2))
      return { first: i, next: i + 3, reading: { kind: 'calendar', year: yearNumber(i + 2)!.year } };
    if (unit.unit !== 'year' && unit.unit !== 'quarter' && unit.unit !== 'month' && unit.unit !== 'week') return undefined;
    const lead =
      phrase(i - 2, 'rest', 'of') ||
      phrase(i - 2, 'remainder', 'of') ||
      phrase(i - 2, 'course', 'of') ||
      oneOf('for|during|throughout|within|over|earlier|later|early|late|through').has(before);
    if (
      is(i + 2, 'to|ended|ending') &&
      joined(i + 3) &&
      (month(i + 3) !== undefined || dayNumber(i + 3) !== undefined || word(i + 3) === 'end')
    ) {
      const end = date(i + 3);
      const { month: mm, day: dd, year: yy } = end?.fields ?? {};
      if (after !== 'to' && mm !== undefined && dd !== undefined) {
        const year = yy === undefined ? {} : { year: yy };
        if (unit.unit === 'week')
          return { first: i, next: i + 2, reading: { kind: 'calendar', month: mm, day: dd, ...year, week: 'week' } };
        if (unit.unit === 'quarter' && mm % 3 === 0)
          return { first: i, next: i + 2, reading: { kind: 'calendar', quarter: (mm / 3) as 1 | 2 | 3 | 4, ...year } };
      }
      return { first: i, next: i + 2, reading: { kind: 'duration', iso: isoOf(unit.unit, 1, false) } };
    }
    if (!lead || !joined(i)) return undefined;
    if (is(i + 2, 'of|ended|ending|that|when')) return undefined;
    return { first: i, next: i + 2, reading: offset(unit.unit, 0, 'period') };
  }

  /** «the following day» and its kin, as a day. */
  function contextRule(i: number): Found | undefined {
    const period = word(i) === 'the' || CONTEXT_DIRECTIONS.has(word(i)) ? periodRule(i) : undefined;
    return period?.reading.kind === 'offset' && period.reading.anchor === 'context' ? period : undefined;
  }

  /** «the week of January 13», «the week ending 7 January», «the weekend of June 9». */
  function weekOfRule(i: number): Found | undefined {
    if (word(i) !== 'the' || !oneOf('week|weekend').has(word(i + 1)) || !joined(i + 1)) return undefined;
    if (!is(i + 2, 'of|beginning|starting')) return undefined;
    const d = joined(i + 3) ? date(i + 3) : undefined;
    if (d === undefined) return undefined;
    const { day: dd, month: mm, year: yy } = d.fields;
    if (dd === undefined || mm === undefined) return undefined;
    return {
      first: i,
      next: d.next,
      reading: {
        kind: 'calendar',
        ...d.fields,
        ...(yy !== undefined && { year: yy }),
        week: word(i + 1) === 'weekend' ? 'weekend' : 'week',
      },
    };
  }

  /** «early March», «late last year», «mid-2014», «the end of the year», «earlier this month», «year-end». */
  function modRule(i: number): Found | undefined {
    const from = word(i) === 'the' ? i + 1 : i;
    if (from > i && !joined(from)) return undefined;
    const w = word(from);
    const mod = w === 'end' && hyphen(from + 1) > from + 1 && month(from + 2) !== undefined ? 'END' : MODS.get(w);
    if (mod !== undefined) {
      const k = hyphen(from + 1);
      if (!joined(k)) return undefined;
      if (w === 'mid' && k === from + 1 && at(k).month === undefined && at(k).kind !== 'number' && DIRECTIONS.get(word(k)) === undefined)
        return undefined;
      // «mid-morning»
      const part = PARTS.get(word(k));
      if (part !== undefined && w === 'mid' && !word(k).endsWith('s')) {
        const k2 = is(k + 1, 'on') ? k + 2 : k + 1;
        const d = joined(k2) ? day(k2) : undefined;
        if (d !== undefined) return { ...calendarFound(d, { part }), first: i, mod };
        return undefined;
      }
      if (w === 'earlier' || w === 'later') {
        let inner = k;
        if (is(k, 'in|on|during')) inner = k + 1;
        if (!joined(inner)) return undefined;
        // «later Monday», «earlier this week», «later in the day»
        const found =
          partRule(inner) ??
          periodRule(inner) ??
          (inner === k || DIRECTIONS.has(word(inner)) ? calendarOf(day(inner)) : undefined) ??
          inThe(inner);
        if (found === undefined) {
          const m = inner > k ? calendarish(inner) : undefined;
          return m === undefined ? undefined : { ...m, first: i };
        }
        if (found.reading.kind === 'duration') return undefined;
        return { ...found, first: i };
      }
      const inner = is(k, 'in|on') && (w === 'early' || w === 'late') ? k + 1 : k;
      const found =
        calendarish(inner) ??
        (w === 'mid' ? undefined : (partRule(inner) ?? calendarOf(day(inner)))) ??
        periodRule(inner) ??
        (inner > k ? inThe(inner) : undefined);
      if (found === undefined || found.mod !== undefined || found.reading.kind === 'duration' || found.reading.kind === 'reference')
        return undefined;
      if (inner > k && !(found.reading.kind === 'offset' || found.reading.kind === 'calendar')) return undefined;
      return { ...found, first: i, mod };
    }
    const period = PERIOD_PARTS.get(w);
    if (period !== undefined && is(from + 1, 'of')) {
      const k = from + 2;
      if (!joined(k)) return undefined;
      if (phrase(k, 'the', 'day')) return undefined; // «at the end of the day»
      const found = calendarish(k) ?? periodRule(k) ?? inThe(k);
      if (found === undefined || found.mod !== undefined || found.reading.kind === 'duration') return undefined;
      return { ...found, first: i, mod: period };
    }
    // «year-end», «month-end 2013»
    if (w === 'year' && is(from + 1, 'end') && oneOf('by|at|before|until|since|of').has(word(i - 1)))
      return { first: i, next: from + 2, reading: offset('year', 0, 'period'), mod: 'END' };
    if ((w === 'year' || w === 'month' || w === 'quarter') && hyphen(from + 1) > from + 1 && word(from + 2) === 'end') {
      const y = joined(from + 3) ? yearNumber(from + 3) : undefined;
      if (y !== undefined && w === 'year') return { first: i, next: y.next, reading: { kind: 'calendar', year: y.year }, mod: 'END' };
      return { first: i, next: from + 3, reading: offset(w, 0, 'period'), mod: 'END' };
    }
    if (phrase(from, 'turn', 'of', 'the', 'century'))
      return { first: i, next: from + 4, reading: { kind: 'range', from: '2000', to: '2009' }, mod: 'START' };
    return undefined;
  }

  const calendarOf = (piece: Piece | undefined): Found | undefined => (piece === undefined ? undefined : calendarFound(piece));

  /** «the year», «the day» after words that point at the running one. */
  function inThe(i: number): Found | undefined {
    if (word(i) !== 'the' || !joined(i + 1)) return undefined;
    const unit = at(i + 1).unit;
    if (unit === undefined || unit.plural || SMALL.has(unit.unit) || unit.unit === 'night') return undefined;
    const y = unit.unit === 'year' && joined(i + 2) ? yearNumber(i + 2) : undefined;
    if (y !== undefined) return { first: i, next: y.next, reading: { kind: 'calendar', year: y.year } };
    if (unit.unit === 'decade' || unit.unit === 'century') return { first: i, next: i + 2, reading: offset(unit.unit, 0, 'period') };
    return { first: i, next: i + 2, reading: offset(unit.unit, 0, 'period', unit.unit === 'day' ? 'context' : 'document') };
  }

  /** A month, quarter, half, season, year, decade or century, stated. */
  function calendarish(i: number): Found | undefined {
    return longest(i, [monthRule, quarterRule, seasonRule, yearRule, decadeRule]);
  }

  function monthRule(i: number): Found | undefined {
    const m = month(i);
    if (m === undefined) return undefined;
    let tail = yearTail(m.next);
    if (tail === undefined && word(m.next) === ',') {
      tail = yearTail(m.next + 1);
      if (tail?.fields.yearDirection !== undefined) tail = undefined;
    }
    if (tail === undefined && is(m.next, 'of')) tail = yearTail(m.next + 1);
    if (tail !== undefined) return { first: i, next: tail.next, reading: { kind: 'calendar', month: m.month, ...tail.fields } };
    const before = joined(i) ? word(i - 1) : '';
    const after = joined(m.next) ? at(m.next) : undefined;
    const led =
      oneOf('in|since|by|until|till|from|of|through|between|before|after|during|early|late|mid|last|next|this|each|every|throughout').has(
        before,
      ) ||
      (isDash(i - 1) && joined(i));
    const listed = (oneOf('and|or|to|,').has(before) && at(i - 2).month !== undefined) || (before === 'to' && at(i - 2).unit !== undefined);
    const nameFollows = after !== undefined && after.kind === 'word' && after.capital && after.weekday === undefined;
    const nameBefore = joined(i) && at(i - 1).kind === 'word' && at(i - 1).capital && !fresh[i - 1] && at(i - 1).month === undefined;
    const w = word(i);
    if (at(i).month!.abbreviated && !led && !listed && m.next === i + 1) return undefined;
    if (m.shy) {
      const verb = after !== undefined && oneOf('said|says|told|asked|gave|has|was|is|will|would|had|who|did|does|went').has(after.word);
      if (w === 'may' || w === 'march' || w === 'mar' || w === 'jan') {
        if (!led && !listed && !oneOf('a|the').has(before)) return undefined;
        if (oneOf('a|the').has(before)) return undefined;
        if (nameFollows && !oneOf('in|since|by|until|of').has(before)) return undefined;
        if (
          w === 'march' &&
          after !== undefined &&
          oneOf('on|to|against|through|by|of').has(after.word) &&
          before !== 'in' &&
          before !== 'since'
        )
          return undefined;
      } else {
        if (nameFollows || nameBefore) return undefined;
        if (verb && !led) return undefined;
        if ((before === '' || at(i - 1).kind === 'mark') && !led && !listed && after !== undefined && after.kind === 'mark')
          return undefined;
      }
    }
    return { first: i, next: m.next, reading: { kind: 'calendar', month: m.month } };
  }

  /** «the third quarter of 2023», «third-quarter», «the first half of the year», «Q3 2023», «H1». */
  function quarterRule(i: number): Found | undefined {
    const short =
      (word(i).length === 2 ? /^([qh])([1-4])$/u.exec(word(i)) : null) ??
      (glued(i + 1) && (word(i) === 'q' || word(i) === 'h') && at(i + 1).kind === 'number' && /^[1-4]$/u.test(at(i + 1).digits)
        ? [word(i) + at(i + 1).digits, word(i), at(i + 1).digits]
        : null);
    if (short !== null && at(i).capital) {
      const n = Number(short[2]);
      const next0 = at(i).word.length === 1 ? i + 2 : i + 1;
      const tail = yearTail(is(next0, 'of') ? next0 + 1 : next0);
      if (short[1] === 'h' && (n > 2 || tail === undefined)) return undefined;
      const fields = short[1] === 'q' ? { quarter: n as 1 | 2 | 3 | 4 } : { half: n as 1 | 2 };
      return { first: i, next: tail?.next ?? next0, reading: { kind: 'calendar', ...fields, ...tail?.fields } };
    }
    let k = word(i) === 'the' ? i + 1 : i;
    if (k > i && !joined(k)) return undefined;
    const m0 = month(k);
    if (m0 !== undefined) {
      const link = isDash(m0.next) || is(m0.next, 'to') ? m0.next + 1 : m0.next;
      const last = link > m0.next ? month(link) : m0;
      if (last !== undefined && is(last.next, 'quarter') && last.month % 3 === 0) {
        const tail = yearTail(is(last.next + 1, 'of') ? last.next + 2 : last.next + 1);
        const quarter = (last.month / 3) as 1 | 2 | 3 | 4;
        return { first: i, next: tail?.next ?? last.next + 1, reading: { kind: 'calendar', quarter, ...tail?.fields } };
      }
    }
    const yearLed = yearLead(k);
    if (yearLed !== undefined) k = yearLed.next;
    if (word(k) === 'fiscal' && joined(k + 1)) k += 1;
    const which =
      ordinalNumber(k) ??
      (word(k) === 'final' || word(k) === 'last'
        ? { value: -1, next: k + 1 }
        : word(k) === 'opening'
          ? { value: 1, next: k + 1 }
          : undefined);
    if (which === undefined || which.value > 4) return undefined;
    let u = hyphen(which.next);
    if (word(u) === 'fiscal') u += 1;
    const what = word(u);
    if (!joined(u) || (what !== 'quarter' && what !== 'half') || (which.value < 0 && what === 'half')) return undefined;
    const n = which.value < 0 ? 4 : which.value;
    if (what === 'half' && n > 2) return undefined;
    const next = u + 1;
    let tail = is(next, 'of') ? (yearTail(next + 1) ?? theYear(next + 1)) : yearTail(next);
    if (tail === undefined && is(next, 'of') && word(next + 1) === 'fiscal') tail = yearTail(next + 2);
    if (which.value < 0 && tail === undefined) return undefined;
    if (what === 'half') {
      // a half of a match, unless a year or business says otherwise
      const monthly = is(next, 'of') ? calendarishMonth(next + 1) : undefined;
      if (monthly !== undefined) return { first: i, next: monthly.next, reading: monthly.reading, mod: n === 1 ? 'START' : 'END' };
      if (tail === undefined && u === which.next && yearLed === undefined && !ofBusiness(i)) return undefined;
      if (
        tail === undefined &&
        u > which.next &&
        !/^(?:profits?|results?|earnings|sales|revenues?|loss|losses|net|operating|figures|pretax|pre|turnover|report|growth)$/u.test(
          word(next),
        )
      )
        return undefined;
    }
    const fields = what === 'quarter' ? { quarter: n as 1 | 2 | 3 | 4 } : { half: n as 1 | 2 };
    return { first: i, next: tail?.next ?? next, reading: { kind: 'calendar', ...fields, ...yearLed?.fields, ...tail?.fields } };
  }

  /** The sentence speaks of results, not of a match. */
  function ofBusiness(i: number): boolean {
    for (let k = i; k > i - 20 && k >= 0; k -= 1) {
      if (BUSINESS.has(word(k))) return true;
      if (fresh[k] === true) break;
    }
    for (let k = i; k < i + 20 && joined(k + 1); k += 1) if (BUSINESS.has(word(k))) return true;
    return false;
  }

  function calendarishMonth(i: number): Found | undefined {
    return joined(i) ? (monthRule(i) ?? (DIRECTIONS.has(word(i)) && word(i + 1) === 'month' ? periodRule(i) : undefined)) : undefined;
  }

  /** «the year's», «2013's», «last year's» before «third quarter». */
  function yearLead(i: number): { readonly fields: CalendarFields; readonly next: number } | undefined {
    const tail = yearTail(i, true);
    if (tail?.fields.year !== undefined && oneOf('first|second|third|fourth|final').has(word(tail.next)) && joined(tail.next)) return tail;
    if (tail !== undefined && word(tail.next) === "'s") return { fields: tail.fields, next: tail.next + 1 };
    if (word(i) === 'year' && word(i + 1) === "'s") return { fields: { yearDirection: 'this' }, next: i + 2 };
    return undefined;
  }

  const theYear = (i: number): { readonly fields: CalendarFields; readonly next: number } | undefined =>
    phrase(i, 'the', 'year')
      ? { fields: { yearDirection: 'this' }, next: i + 2 }
      : phrase(i, 'the', 'fiscal', 'year')
        ? { fields: { yearDirection: 'this' }, next: i + 3 }
        : undefined;

  function seasonRule(i: number): Found | undefined {
    const k = word(i) === 'the' ? i + 1 : i;
    if (k > i && !joined(k)) return undefined;
    const season = SEASONS.get(word(k));
    if (season === undefined) return undefined;
    const plural = /(?:s|times?)$/u.test(word(k)) && word(k) !== 'springtime';
    const common = word(k) === 'fall' || word(k) === 'spring';
    const next = k + 1;
    const tail = is(next, 'of') ? (yearTail(next + 1) ?? theYear(next + 1)) : yearTail(next);
    if (tail !== undefined && !plural) return { first: i, next: tail.next, reading: { kind: 'calendar', season, ...tail.fields } };
    const led = oneOf('in|during|by|until|since|before|after|over|through|throughout|early|late|mid|from').has(word(i - 1)) && joined(i);
    if (!led || (common && k === i && word(i - 1) !== 'in' && word(i - 1) !== 'early' && word(i - 1) !== 'late')) return undefined;
    if (k > i && is(next, 'of|in|from|to')) return undefined;
    if (common && word(k) === 'fall' && k === i) return undefined;
    if (plural || (k === i && word(i - 1) === 'in')) return { first: i, next, reading: { kind: 'calendar', season, generic: true } };
    if (at(next).kind === 'word' && joined(next) && k === i && !oneOf('and|or|but|when|as|at|on|with|for|to|the').has(word(next)))
      return undefined;
    return { first: i, next, reading: { kind: 'calendar', season } };
  }

  function yearRule(i: number): Found | undefined {
    let k = i;
    // «the year 2000», «fiscal 2014», «fiscal year 2014», «FY2014»
    if (word(k) === 'the') k += 1;
    const fiscal = word(k) === 'fiscal' || word(k) === 'fy';
    if (fiscal) k += 1;
    if (word(k) === 'year' && (fiscal || k > i || yearNumber(k + 1) !== undefined)) k += 1;
    else if (k > i && !fiscal) return undefined;
    const y = k === i || joined(k) ? yearNumber(k) : undefined;
    if (y === undefined) return undefined;
    const lone = at(k).kind === 'number';
    if (at(k).kind === 'word') return { first: i, next: y.next, reading: { kind: 'calendar', year: y.year } };
    if (k > i) return { first: i, next: y.next, reading: { kind: 'calendar', year: y.year } };
    const before = joined(i) ? word(i - 1) : '';
    if (!lone) {
      // «in '98»
      return YEAR_LEADS.has(before) || at(i - 1).month !== undefined
        ? { first: i, next: y.next, reading: { kind: 'calendar', year: y.year } }
        : undefined;
    }
    if (NUMBER_LEADS.has(before) || (before === 'at' && at(y.next).capital)) return undefined;
    if (glued(i) && oneOf('$|£|€|¥|#|:|.|+|*|_|=|@').has(word(i - 1))) return undefined;
    if (
      glued(i) &&
      oneOf('-|/|–|‑').has(word(i - 1)) &&
      !(at(i - 2).kind === 'number' && /^\d{4}$/u.test(at(i - 2).digits)) &&
      !oneOf('mid|pre|post').has(word(i - 2))
    )
      return undefined;
    const after = y.next;
    if (glued(after) && (word(after) === '%' || (word(after) === ':' && glued(after + 1)))) return undefined;
    if (glued(after) && word(after) === '/' && at(after + 1).kind === 'number' && !/^\d\d$/u.test(at(after + 1).digits)) return undefined;
    if (
      word(after) === '-' &&
      glued(after) &&
      glued(after + 1) &&
      at(after + 1).kind === 'word' &&
      !oneOf('to|era|style|born|level').has(word(after + 1)) &&
      COUNTED.has(word(after + 1))
    )
      return undefined;
    if (joined(after) && COUNTED.has(word(after))) return undefined;
    if (joined(after) && oneOf('million|billion|trillion|percent|per').has(word(after))) return undefined;
    if (joined(after) && ZONES.has(word(after)) && at(after).capital) return undefined;
    if (
      joined(after) &&
      at(after).kind === 'word' &&
      !at(after).capital &&
      /[a-z]{3}s$/u.test(word(after)) &&
      !/(?:ss|us|is)$/u.test(word(after)) &&
      at(after).unit === undefined &&
      /^(?:[a-z]+ed|carry|carries|gave|made|got|bought|sold|built|put|with|some|nearly|almost|contains|holds|held|received|are|were|has|have|had|all|those|these)$/u.test(
        before,
      )
    )
      return undefined;
    const plausible = y.year >= 1400 && y.year <= 2150;
    if (!plausible)
      return oneOf('in|since|ad|year|of|from|by|until').has(before) && !at(after).starts && (at(after).kind === 'mark' || !joined(after))
        ? { first: i, next: y.next, reading: { kind: 'calendar', year: y.year } }
        : undefined;
    if (y.year < 1900 || y.year > 2060) {
      if (!YEAR_LEADS.has(before) && !(word(i - 1) === '(')) return undefined;
      if (
        oneOf('of|to|than|by|about|around|from').has(before) &&
        at(after).kind === 'word' &&
        joined(after) &&
        !oneOf('to|and|until|when|the|by|in|on|at').has(word(after))
      )
        return undefined;
    }
    return { first: i, next: y.next, reading: { kind: 'calendar', year: y.year } };
  }

  /** «the 1990s», «the late '80s», «the nineties», «the 19th century». */
  function decadeRule(i: number): Found | undefined {
    let k = word(i) === 'the' ? i + 1 : i;
    if (k > i && !joined(k)) return undefined;
    let mod: TimexMod | undefined;
    if (MODS.has(word(k)) && oneOf('early|late|mid').has(word(k))) {
      mod = MODS.get(word(k));
      k = hyphen(k + 1);
      if (word(k) === 'to' && MODS.has(word(hyphen(k + 1)))) return undefined;
    }
    const quoted = QUOTES.has(word(k)) ? k + 1 : k;
    const token = at(quoted);
    if (token.kind === 'number') {
      const s = glued(quoted + 1) ? (word(quoted + 1) === 's' || word(quoted + 1) === "'s" ? quoted + 1 : undefined) : undefined;
      const plausible = token.digits.length === 2 || (token.value >= 1400 && token.value <= 2090 && (k > i || word((s ?? 0) + 1) !== 'of'));
      if (s !== undefined && plausible && (token.plain === 4 || token.plain === 2) && token.value % 10 === 0) {
        if (token.digits.length === 2 && k === i && quoted === k) return undefined;
        // «in her 30s» is an age
        if (token.digits.length === 2 && oneOf('his|her|their|my|our|your|its|low|high').has(word(i - 1))) return undefined;
        const from = token.digits.length === 4 ? token.value : token.value < 30 ? 2000 + token.value : 1900 + token.value;
        const span = from % 100 === 0 && token.digits.length === 4 && from !== 2000 ? 99 : 9;
        return { first: i, next: s + 1, reading: { kind: 'range', from: String(from), to: String(from + span) }, mod };
      }
    }
    const named = DECADES.get(word(k));
    if (named !== undefined && k > i) {
      const hundred = named < 20 ? 2000 : 1900;
      return { first: i, next: k + 1, reading: { kind: 'range', from: String(hundred + named), to: String(hundred + named + 9) }, mod };
    }
    const nth = ordinalNumber(k);
    if (nth !== undefined && joined(nth.next)) {
      const c = hyphen(nth.next);
      if (word(c) === 'century' && nth.value > 0 && nth.value < 23) {
        const from = (nth.value - 1) * 100;
        return {
          first: i,
          next: c + 1,
          reading: { kind: 'range', from: String(from).padStart(4, '0'), to: String(from + 99).padStart(4, '0') },
          mod,
        };
      }
    }
    return undefined;
  }

  // ------------------------------------------------------------ lengths and distances

  /** «two years ago», «a year earlier», «three days later», «18 months», «three-year», «decades». */
  function lengthRule(i: number): Found | undefined {
    const long = LONG.get(word(i));
    if (at(i).unit !== undefined && hyphen(i + 1) > i + 1 && word(i + 2) === 'long' && !isDash(i - 1)) {
      const { unit, plural } = at(i).unit!;
      return { first: i, next: i + 3, reading: { kind: 'duration', iso: isoOf(unit, plural ? Number.NaN : 1, plural) } };
    }
    if (long !== undefined) return { first: i, next: i + 1, reading: { kind: 'duration', iso: isoOf(long, 1, false) } };
    if (word(i) === 'all') {
      const whole = joined(i + 1) ? at(i + 1).unit : undefined;
      if (whole === undefined || whole.plural || SMALL.has(whole.unit) || isDash(i + 2) || whole.unit === 'quarter') return undefined;
      return { first: i, next: i + 2, reading: { kind: 'duration', iso: isoOf(whole.unit, 1, false) } };
    }
    if (phrase(i, 'long', 'ago')) return { first: i, next: i + 2, reading: { kind: 'reference', value: 'PAST_REF' } };
    if (phrase(i, 'some', 'time', 'ago')) return { first: i, next: i + 3, reading: { kind: 'reference', value: 'PAST_REF' } };
    // «year-earlier», «year-ago»
    if (
      at(i).unit !== undefined &&
      !at(i).unit!.plural &&
      hyphen(i + 1) > i + 1 &&
      oneOf('ago|earlier|before').has(word(i + 2)) &&
      !SMALL.has(at(i).unit!.unit)
    )
      return yearAgo(i, i);
    // «the six months ended in June»
    const the = word(i) === 'the' && joined(i + 1) && (at(i + 1).kind === 'number' || at(i + 1).cardinal !== undefined);
    const said = measure(the ? i + 1 : i);
    if (
      said === undefined ||
      (the &&
        (!said.plural ||
          said.adjective ||
          !(
            is(said.next, 'to|ended|ending|through|since|before|after|between|from|of') ||
            oneOf('for|in|during|over|of|throughout|within').has(word(i - 1))
          )))
    )
      return undefined;
    const d = the ? { ...said, first: i } : said;
    let next = d.next;
    const w = joined(next) || glued(next) ? word(hyphen(next)) : '';
    if (w === 'old' || w === 'olds') return undefined;
    if (d.adjective && hyphen(next) > next && (w === 'old' || w === 'olds')) return undefined;
    if (w === 'long' && hyphen(next) > next) next = hyphen(next) + 1;
    const vague = Number.isNaN(d.count);
    const point = (count: number, anchor: OffsetReading['anchor'], end: number): Found => ({
      first: i,
      next: end,
      mod: d.mod,
      reading: Number.isInteger(count) ? offset(d.unit, count, 'point', anchor) : shrink(d.unit, count, anchor),
    });
    // «more than a year ago»
    if (w === 'ago' || w === 'back') {
      if (w === 'back' && !d.counted) return undefined;
      if (vague) return { first: i, next: next + 1, reading: { kind: 'reference', value: 'PAST_REF' } };
      return point(-d.count, 'document', hyphen(next) + 1);
    }
    if (vague && w !== 'later' && w !== 'earlier') {
      /* a plain length, below */
    } else if (w === 'earlier' || w === 'previously' || w === 'beforehand')
      return vague
        ? { first: i, next: next + 1, reading: { kind: 'reference', value: 'PAST_REF' } }
        : point(-d.count, 'context', hyphen(next) + 1);
    else if (w === 'later' || w === 'afterwards' || w === 'afterward' || w === 'thereafter')
      return vague ? { first: i, next: next + 1, reading: { kind: 'duration', iso: d.iso } } : point(d.count, 'context', next + 1);
    else if (w === 'before' || w === 'prior' || w === 'after') {
      const closed = !joined(next + 1) || (at(next + 1).kind === 'mark' && !/^["“«‘'’]$/u.test(word(next + 1)));
      if (closed) return point(w === 'after' ? d.count : -d.count, 'context', next + 1);
    } else if (w === 'hence' || (w === 'from' && oneOf('now|today').has(word(next + 1))))
      return point(d.count, 'document', w === 'hence' ? next + 1 : next + 2);
    // «in two weeks' time»
    if (!vague && /^'s?$/u.test(word(next)) && word(next + 1) === 'time') return point(d.count, 'document', next + 2);
    return lengthAlone(i, d, next);
  }

  /** «year-ago», «the year-earlier quarter», «the year-ago period». @param first where the article stands */
  function yearAgo(first: number, i: number): Found | undefined {
    const noun = word(i + 3);
    const said = joined(i + 3) && oneOf('quarter|period|month|week|figure').has(noun) && noun !== 'figure';
    const next = said ? i + 4 : i + 3;
    if (at(i).unit!.unit === 'year' && said)
      return { first, next, reading: { kind: 'calendar', same: noun === 'month' ? 'month' : 'quarter', yearDirection: 'past' } };
    return { first: i, next: i + 3, reading: offset(at(i).unit!.unit, -1, 'point', 'document') };
  }

  function shrink(unit: EnglishUnit, count: number, anchor: OffsetReading['anchor']): OffsetReading {
    const step: Readonly<Partial<Record<EnglishUnit, readonly [EnglishUnit, number]>>> = {
      century: ['year', 100],
      decade: ['year', 10],
      year: ['month', 12],
      month: ['day', 30],
      week: ['day', 7],
      day: ['hour', 24],
      hour: ['minute', 60],
    };
    const [to, by] = step[unit] ?? [unit, 1];
    return offset(to, Math.round(count * by), 'point', anchor);
  }

  function lengthAlone(i: number, d: Length, next: number): Found | undefined {
    const before = joined(i) ? word(i - 1) : '';
    const found: Found = { first: i, next, mod: d.mod, reading: { kind: 'duration', iso: d.iso } };
    // «second», «quarter», «night» are counted things more often than lengths
    if (d.unit === 'quarter' && !d.plural) return undefined;
    if (d.unit === 'weekend' && !d.counted) return undefined;
    if (d.unit === 'quarter' && (!d.counted || Number.isNaN(d.count))) return undefined;
    if (!d.counted) {
      // bare plurals: «for years»
      if (!d.plural || !(SPAN_LEADS.has(before) || oneOf('after|before').has(word(next)))) return undefined;
      if (!SPAN_LEADS.has(before) && (d.unit === 'night' || oneOf('the|his|her|its|their|my|our|those|these|school|opening').has(before)))
        return undefined;
      if (d.unit === 'second' || d.unit === 'quarter') return undefined;
      if (
        before === 'of' &&
        !oneOf('couple|number|period|series|range|decades|matter|question|pair|hundreds|thousands|dozens|scores').has(word(i - 2))
      )
        return undefined;
      if (before === 'by' && word(next) === 'of') return undefined;
      if (is(next, 'old|of') && before !== 'after' && before !== 'for' && before !== 'in' && before !== 'over' && before !== 'during')
        return undefined;
      return found;
    }
    if (d.article) {
      // «a year» is a rate after an amount
      if (d.unit === 'second' || d.unit === 'quarter' || d.unit === 'night') return undefined;
      if (d.mod !== undefined) return found;
      if (RATE_BEFORE.test(before) || at(i - 1).kind === 'number' || COUNTED.has(before) || before === ')' || before === '%')
        return undefined;
      const led =
        SPAN_LEADS.has(before) ||
        oneOf(
          'be|is|was|been|another|forward|back|only|just|least|last|lasts|it|every|half|and|or|to|that|him|her|them|us|with|as|quite|such|not|barely|whole|served|serving|serve|jailed|wait|waited|waiting',
        ).has(before);
      if (!led && !oneOf('after|before').has(word(next))) return undefined;
      if (
        oneOf('and|or|to|with|that|such|as|quite|is|was|be|been|not|him|her|them|us|it').has(before) &&
        !/^(?:of|and|or|in|to|[.,;:)])$/u.test(word(next))
      )
        return undefined;
      if (
        before === 'of' &&
        !oneOf(
          'period|course|space|end|less|matter|maximum|minimum|total|sentence|ban|suspension|delay|year|more|because|spite|out|instead|half|quarter|third|part',
        ).has(word(i - 2))
      )
        return undefined;
      // «for a year» but «for a day of mourning» too
      if (is(next, 'old')) return undefined;
      if (d.unit === 'day' && before === 'on') return undefined;
      return found;
    }
    // ages
    if (oneOf('aged|age|turns|turned|turning').has(before)) return undefined;
    if (word(next) === 'of' && word(next + 1) === 'age') return undefined;
    if (word(next) === 'old' || (isDash(next) && word(next + 1) === 'old')) return undefined;
    if (d.unit === 'second' && !d.plural && !d.adjective) return undefined;
    if (oneOf('st|nd|rd|th').has(word(i + 1)) && glued(i + 1)) return undefined;
    if (before === '$' || before === '£' || before === '€') return undefined;
    return found;
  }

  // ------------------------------------------------------------ sets and references

  function setRule(i: number): Found | undefined {
    const w = word(i);
    // «twice a week», «three times per year»
    const often =
      w === 'once' || w === 'twice' || w === 'thrice'
        ? i + 1
        : word(i + 1) === 'times' && joined(i + 1) && at(i).value !== 0
          ? i + 2
          : undefined;
    if (often !== undefined && is(often, 'a|an|per|each|every')) {
      const unit = at(often + 1).unit;
      if (unit !== undefined && !unit.plural && joined(often + 1))
        return { first: i, next: often + 2, reading: { kind: 'set', iso: UNIT[unit.unit].iso('1') } };
    }
    if (w === 'every' || w === 'each') {
      let k = i + 1;
      if (!joined(k)) return undefined;
      if (word(k) === 'other' || word(k) === 'second') {
        const unit = at(k + 1).unit;
        if (unit !== undefined && !unit.plural && !(word(k) === 'second' && unit.unit === 'quarter'))
          return { first: i, next: k + 2, reading: { kind: 'set', iso: UNIT[unit.unit].iso('2') } };
        const named = weekday(k + 1);
        if (named !== undefined) return { first: i, next: named.next, reading: { kind: 'set', iso: `XXXX-WXX-${named.weekday}` } };
      }
      if (word(k) === 'single' || word(k) === 'passing' || word(k) === 'working') k += 1;
      const unit = at(k).unit;
      if (unit !== undefined && !unit.plural) {
        if (unit.unit === 'second' && at(k + 1).unit !== undefined) return undefined;
        if (unit.unit === 'weekend') return { first: i, next: k + 1, reading: { kind: 'set', iso: 'XXXX-WXX-WE' } };
        if (unit.unit === 'night') return { first: i, next: k + 1, reading: { kind: 'set', iso: 'XXXX-XX-XXTNI' } };
        return { first: i, next: k + 1, reading: { kind: 'set', iso: UNIT[unit.unit].iso('1') } };
      }
      const d = measure(k);
      if (d?.counted && !d.article && !Number.isNaN(d.count)) return { first: i, next: d.next, reading: { kind: 'set', iso: d.iso } };
      const named = weekday(k);
      if (named !== undefined) {
        const part = joined(named.next) ? PARTS.get(word(named.next)) : undefined;
        return {
          first: i,
          next: part === undefined ? named.next : named.next + 1,
          reading: { kind: 'set', iso: `XXXX-WXX-${named.weekday}${part === undefined ? '' : `T${part === 'NO' ? 'MI' : part}`}` },
        };
      }
      const m = month(k);
      if (m !== undefined) return { first: i, next: m.next, reading: { kind: 'set', iso: `XXXX-${String(m.month).padStart(2, '0')}` } };
      const season = SEASONS.get(word(k));
      if (season !== undefined) return { first: i, next: k + 1, reading: { kind: 'set', iso: `XXXX-${season}` } };
      const part = PARTS.get(word(k));
      if (part !== undefined && !SHY_PARTS.has(word(k)))
        return { first: i, next: k + 1, reading: { kind: 'set', iso: `XXXX-XX-XXT${part === 'NO' ? 'MI' : part}` } };
      return undefined;
    }
    const frequency = SETS.get(w);
    if (frequency !== undefined) {
      if (frequency.adjective && joined(i) && at(i - 1).capital && !fresh[i - 1]) return undefined;
      if (frequency.adjective && joined(i + 1) && !ADVERB_AFTER.test(word(i + 1))) return undefined;
      if (
        frequency.adjective &&
        /^(?:the|a|an|his|her|its|their|our|this|that|every|each|leading|pan|arab|british|german|french|twice|state|run|[-–])$/u.test(
          word(i - 1),
        ) &&
        joined(i)
      )
        return undefined;
      if (at(i).capital) return undefined;
      return { first: i, next: i + 1, reading: { kind: 'set', iso: frequency.iso } };
    }
    const named = weekday(i);
    if (named?.plural && word(named.next) !== 'ago') {
      const part = joined(named.next) ? PARTS.get(word(named.next)) : undefined;
      if (oneOf('the').has(word(i - 1))) return undefined;
      return {
        first: i,
        next: part === undefined ? named.next : named.next + 1,
        reading: { kind: 'set', iso: `XXXX-WXX-${named.weekday}` },
      };
    }
    return undefined;
  }

  function referenceRule(i: number): Found | undefined {
    const w = word(i);
    const value = REFERENCES.get(w);
    if (value !== undefined) {
      if (
        w === 'soon' &&
        (oneOf('as|so|too|how|very|sooner').has(word(i - 1)) || (word(i + 1) === 'as' && joined(i + 1)) || word(i + 1) === 'after')
      )
        return undefined;
      if (w === 'now' && at(i).capital && at(i - 1).capital && joined(i)) return undefined;
      if (w === 'now' && isDash(i + 1) && glued(i + 1)) return undefined;
      return { first: i, next: i + 1, reading: { kind: 'reference', value } };
    }
    const the = w === 'the' ? i + 1 : i;
    // «the recent past», «recent years», «the past», «the future», «the near future», «at present»
    if (word(the) === 'recent' && (the === i || joined(the)) && joined(the + 1)) {
      const unit = at(the + 1).unit;
      if (unit?.plural || oneOf('times|past|history|memory').has(word(the + 1))) {
        if (word(the + 1) === 'memory' || word(the + 1) === 'history') return undefined;
        return { first: i, next: the + 2, reading: { kind: 'reference', value: 'PAST_REF' } };
      }
    }
    if (the > i && joined(the)) {
      const near = oneOf('near|foreseeable|immediate|distant').has(word(the)) ? the + 1 : the;
      const noun = word(near);
      if ((noun === 'future' || noun === 'past') && joined(near)) {
        const after = near + 1;
        const led = oneOf('in|of|from|into|than|for').has(word(i - 1)) && at(after).unit === undefined && !at(after).starts;
        const open =
          led ||
          !joined(after) ||
          at(after).kind === 'mark' ||
          oneOf('and|but|or|of|when|to|as|for|that|with|in|on|is|was|has|have|had|will|by|at|the|because|than|it|they|he|she|we|i').has(
            word(after),
          );
        if (!open || (oneOf('of').has(word(after)) && near === the)) return undefined;
        return { first: i, next: after, reading: { kind: 'reference', value: noun === 'past' ? 'PAST_REF' : 'FUTURE_REF' } };
      }
      if (noun === 'present' && (!joined(near + 1) || at(near + 1).kind === 'mark') && near === the)
        return { first: i, next: near + 1, reading: { kind: 'reference', value: 'PRESENT_REF' } };
      if (word(the) === 'moment' && word(i - 1) === 'at' && (!joined(the + 1) || at(the + 1).kind === 'mark'))
        return { first: i, next: the + 1, reading: { kind: 'reference', value: 'PRESENT_REF' } };
    }
    if (w === 'future' && word(i - 1) === 'in' && (!joined(i + 1) || at(i + 1).kind === 'mark'))
      return { first: i, next: i + 1, reading: { kind: 'reference', value: 'FUTURE_REF' } };
    if (w === 'present' && word(i - 1) === 'at' && (!joined(i + 1) || at(i + 1).kind === 'mark' || at(i + 1).kind === 'word') && joined(i))
      return { first: i, next: i + 1, reading: { kind: 'reference', value: 'PRESENT_REF' } };
    return undefined;
  }

  // ------------------------------------------------------------ the pass

  function longest(i: number, rules: readonly ((i: number) => Found | undefined)[]): Found | undefined {
    let best: Found | undefined;
    for (const rule of rules) {
      const found = rule(i);
      if (found !== undefined && (best === undefined || found.next > best.next)) best = found;
    }
    return best;
  }

  /** «between 1 and 3 p.m.», «9-11 a.m.»: the first hour borrows the half of the day. */
  function hourOfList(i: number): Found | undefined {
    const first = at(i);
    if (first.plain < 1 || first.plain > 2 || first.value < 1 || first.value > 12) return undefined;
    const link = (isDash(i + 1) && glued(i + 1)) || is(i + 1, 'and|to|or') ? i + 2 : undefined;
    if (link === undefined || !joined(link)) return undefined;
    const second = clockAt(link);
    if (second === undefined || second.fields.hour === undefined || second.fields.halfDayUnknown || meridiem(link + 1) === undefined)
      return undefined;
    const later = second.fields.hour;
    const pm = later >= 12 && (first.value % 12) + 12 <= later;
    return {
      first: i,
      next: i + 1,
      reading: { kind: 'calendar', ...second.fields, hour: pm ? (first.value % 12) + 12 : first.value % 12, minute: 0 },
    };
  }

  /** «the 3-7 March», «March 3-7, 2013», «3 and 7 March»: the first day borrows its month from the second. */
  function dayOfList(i: number, depth = 0): Found | undefined {
    const first = dayNumber(i);
    if (first === undefined || at(i).kind !== 'number') return undefined;
    const link = isDash(first.next) || is(first.next, 'and|to|or|,|&') ? first.next + 1 : undefined;
    if (link === undefined || (isDash(first.next) && !glued(first.next) && !spacedDash(first.next))) return undefined;
    const second = joined(link) ? (date(link) ?? dayOfListPiece(link, depth + 1)) : undefined;
    if (
      second === undefined ||
      second.fields.day === undefined ||
      second.fields.month === undefined ||
      second.fields.day <= first.day ||
      !isDate(2024, second.fields.month, first.day)
    )
      return undefined;
    if (is(first.next, 'and|or|,') && !/^(?:on|between|from|of|,|and|the)$/u.test(word(i - 1)) && at(i - 1).month === undefined)
      return undefined;
    const { month: m, year } = second.fields;
    if (at(i - 1).month !== undefined) return undefined;
    return { first: i, next: first.next, reading: { kind: 'calendar', month: m, day: first.day, ...(year !== undefined && { year }) } };
  }
  function dayOfListPiece(i: number, depth: number): Piece | undefined {
    const f = at(i).kind === 'number' && depth < 8 ? dayOfList(i, depth) : undefined;
    return f?.reading.kind === 'calendar' ? { first: i, next: f.next, fields: f.reading } : undefined;
  }
  const spacedDash = (i: number): boolean => DASHES.has(word(i)) && !glued(i);

  /** «March 3–7»: the day after a date with a dash or «and». */
  function secondDay(i: number, previous: Found | undefined): Found | undefined {
    if (previous === undefined || previous.reading.kind !== 'calendar') return undefined;
    const { reading } = previous;
    if (reading.day === undefined || reading.month === undefined || reading.hour !== undefined) return undefined;
    const gap = i - previous.next;
    if (gap !== 1 || !(isDash(i - 1) || is(i - 1, 'and|to|or|through|,|&'))) return undefined;
    if (at(previous.next - 1).month !== undefined || reading.year !== undefined) return undefined;
    const second = dayNumber(i);
    if (second === undefined || at(i).kind !== 'number' || second.day <= reading.day || !isDate(2024, reading.month, second.day))
      return undefined;
    if (
      month(second.next) !== undefined ||
      at(second.next).unit !== undefined ||
      (joined(second.next) &&
        at(second.next).kind === 'word' &&
        word(i - 1) !== 'to' &&
        !isDash(i - 1) &&
        !oneOf('and|to|in|at|for|by|of|with|the|or|from|as|when|after|but').has(word(second.next)))
    )
      return undefined;
    const piece = afterDay(second.next, { month: reading.month, day: second.day }, i);
    if (piece === undefined) return undefined;
    return { first: i, next: piece.next, reading: { kind: 'calendar', ...piece.fields } };
  }

  const rules: readonly ((i: number) => Found | undefined)[] = [
    clockRule,
    partRule,
    dayRule,
    modRule,
    weekOfRule,
    periodRule,
    monthRule,
    quarterRule,
    seasonRule,
    yearRule,
    decadeRule,
    lengthRule,
    setRule,
    referenceRule,
    (i) => dayOfList(i),
    hourOfList,
  ];

  /** «half past nine», «quarter to ten», «at 1430 GMT»: told by what no list of telling words holds. */
  const spelledHour = (i: number): boolean =>
    word(i + 1) === 'past' ||
    (word(i) === 'quarter' && word(i + 1) === 'to') ||
    (QUOTES.has(word(i)) && at(i + 1).kind === 'number') ||
    at(i + 1).kind === 'number';
  const applicable: ((i: number) => Found | undefined)[] = [];
  /** The rules that can begin with a word. */
  function rulesOf(token: EnglishWord): readonly ((i: number) => Found | undefined)[] {
    const mask = maskOf(token);
    applicable.length = 0;
    for (let k = 0; k < rules.length; k += 1) if ((mask & (1 << k)) !== 0) applicable.push(rules[k]!);
    return applicable;
  }

  /** Whether a word that may begin an expression does so here, as far as the next words tell at a glance. */
  function worthIt(i: number, token: EnglishWord): boolean {
    if (token.core) return true;
    const near = nextCore[i]! - i <= CORE_REACH;
    switch (token.gate) {
      case 'article': {
        const next = info[i + 1];
        return (
          next !== undefined && (next.core || next.kind === 'number' || next.cardinal !== undefined || AFTER_ARTICLE.has(next.word)) && near
        );
      }
      case 'definite': {
        const next = info[i + 1];
        return next !== undefined && (next.starts || AFTER_THE.has(next.word)) && near;
      }
      case 'hedge':
        return near && hedge(i) !== undefined;
      case 'number':
        return (
          nextCore[i]! - i <= (token.value <= 31 ? NUMBER_REACH : 3) ||
          token.digits.indexOf('.') !== token.digits.lastIndexOf('.') ||
          (glued(i + 1) && NUMERIC.test(word(i + 1))) ||
          (i > 0 && glued(i) && NUMERIC.test(word(i - 1))) ||
          spelledHour(i)
        );
      default:
        return near || spelledHour(i) || (token.cardinal !== undefined && token.cardinal >= 18 && info[i + 1]?.cardinal !== undefined);
    }
  }

  /** Where numbers joined by signs end: «12/03/2024». */
  function chainEnd(i: number): number {
    let k = i + 1;
    while (k + 1 < length && glued(k) && glued(k + 1) && NUMERIC.test(word(k)) && info[k + 1]!.kind === 'number') k += 2;
    return k;
  }

  const found: Found[] = [];
  for (let i = 0; i < length; ) {
    const token = info[i]!;
    if (!token.starts || !worthIt(i, token)) {
      i += 1;
      continue;
    }
    if (token.kind === 'number') {
      const end = chainEnd(i);
      if (end - i > LONGEST_CHAIN) {
        i = end;
        continue;
      }
    }
    const previous = found.at(-1);
    const hit = secondDay(i, previous) ?? yearPair(i, previous) ?? longest(i, rulesOf(token));
    if (hit === undefined || hit.next <= i || named(hit)) {
      i += 1;
      continue;
    }
    found.push(hit);
    i = hit.next;
  }

  /** «1988-89». */
  function yearPair(i: number, previous: Found | undefined): Found | undefined {
    if (previous === undefined || previous.reading.kind !== 'calendar' || previous.next !== i - 1 || at(i).kind !== 'number')
      return undefined;
    const { year: y } = previous.reading;
    if (y === undefined || previous.reading.month !== undefined || !oneOf('-|–|/|‑').has(word(i - 1)) || !glued(i) || at(i).plain !== 2)
      return undefined;
    const to = Math.floor(y / 100) * 100 + at(i).value;
    return to > y || to + 100 - y < 10 ? { first: i, next: i + 1, reading: { kind: 'calendar', year: to > y ? to : to + 100 } } : undefined;
  }

  /** «Sunday Times», «May Day», «Black Friday»: a name, not a time. */
  function named(hit: Found): boolean {
    const { reading } = hit;
    if (reading.kind !== 'calendar') return false;
    const next = at(hit.next);
    if (reading.weekday !== undefined && reading.day === undefined && hit.next === hit.first + 1) {
      if (
        joined(hit.next) &&
        next.capital &&
        oneOf(
          'times|telegraph|mail|mirror|express|herald|post|tribune|people|world|business|service|school|league|club|night|independent|gazette|star|sun',
        ).has(next.word)
      )
        return true;
      if (
        joined(hit.first) &&
        oneOf('black|bloody|good|ash|palm|cyber|fat|super|holy|easter|maundy|sheffield|giving|blue').has(word(hit.first - 1)) &&
        at(hit.first - 1).capital
      )
        return true;
      // «the Sunday Ledger», «chairman of Sunday Brands»
      if (
        joined(hit.first) &&
        oneOf('the|of').has(word(hit.first - 1)) &&
        joined(hit.next) &&
        next.capital &&
        next.kind === 'word' &&
        next.weekday === undefined &&
        next.month === undefined
      )
        return true;
    }
    if (
      reading.month !== undefined &&
      reading.day === undefined &&
      hit.next === hit.first + 1 &&
      joined(hit.next) &&
      next.capital &&
      /^(?:day|revolution|fools?)$/u.test(next.word)
    )
      return true;
    return false;
  }

  shareYears(found, info, joined);

  const out: Timex[] = [];
  for (const [k, { first, next, reading, mod }] of found.entries()) {
    const from2 = start[first]!;
    const to = end[next - 1]!;
    const before = found[k - 1];
    const listed =
      before !== undefined &&
      joined(first) &&
      first - before.next >= 1 &&
      first - before.next <= 2 &&
      oneOf(',|and|or|to').has(word(before.next)) &&
      reading.kind === 'calendar' &&
      before.reading.kind === 'calendar' &&
      reading.direction === undefined;
    const tense = listed ? out.at(-1)!.tense : tenseOf(scan, first, next, reading);
    out.push({
      start: from2,
      end: to,
      text: text.slice(from2, to),
      type: timexType(reading),
      reading,
      ...(mod !== undefined && { mod }),
      ...(tense !== undefined && { tense }),
    });
  }
  return out;
}

const ORDER: readonly EnglishUnit[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year', 'decade', 'century'];
const SHARE: Readonly<Partial<Record<EnglishUnit, number>>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  night: 86_400,
  week: 604_800,
  weekend: 604_800,
  month: 2_629_746,
  quarter: 7_889_238,
  year: 31_556_952,
  decade: 315_569_520,
  century: 3_155_695_200,
  millennium: 31_556_952_000,
};
const finer = (a: EnglishUnit, b: EnglishUnit): boolean => ORDER.includes(a) && ORDER.indexOf(a) < ORDER.indexOf(b);

/** «between March and June 2020»: a date without a year takes it from the date it is joined to. */
function shareYears(found: Found[], info: readonly EnglishWord[], joined: (i: number) => boolean): void {
  for (let k = found.length - 2; k >= 0; k -= 1) {
    const a = found[k]!;
    const b = found[k + 1]!;
    if (a.reading.kind !== 'calendar' || b.reading.kind !== 'calendar') continue;
    const one = a.reading;
    const two = b.reading;
    if (
      one.year !== undefined ||
      one.month === undefined ||
      one.direction !== undefined ||
      one.yearDirection !== undefined ||
      one.dayOffset !== undefined
    )
      continue;
    if (two.month === undefined || (two.year === undefined && two.yearDirection === undefined)) continue;
    const gap = b.first - a.next;
    if (gap < 1 || gap > 2 || !joined(b.first)) continue;
    if (
      !/^(?:and|to|or|through|until|till|[-–—/,&])$/u.test(info[a.next]!.word) ||
      (gap === 2 && !oneOf('and|or|the').has(info[a.next + 1]!.word))
    )
      continue;
    // «between December and January last year»: no telling which December
    if (two.year === undefined && one.month > two.month) continue;
    const year = two.year === undefined ? undefined : one.month > two.month ? two.year - 1 : two.year;
    found[k] = { ...a, reading: { ...one, ...(year !== undefined ? { year } : { yearDirection: two.yearDirection! }) } };
  }
}

/** What the words around a bare weekday, month or clock time say of its direction. */
function tenseOf(scan: Scan, first: number, next: number, reading: TimexReading): Timex['tense'] {
  if (reading.kind === 'offset') {
    if (reading.weekend === true && scan.info[first]!.word === 'this') return 'present';
    if (reading.anchor === 'document' && reading.count !== 0) return reading.count < 0 ? 'past' : 'future';
    return around(scan, first, next);
  }
  if (reading.kind !== 'calendar') return undefined;
  if (reading.dayOffset !== undefined && reading.dayOffset !== 0) return reading.dayOffset < 0 ? 'past' : 'future';
  if (reading.direction === 'past' || reading.direction === 'future') return reading.direction;
  if (
    reading.month !== undefined &&
    reading.day === undefined &&
    oneOf('delivery|contract|contracts|futures').has(scan.info[next]?.word ?? '')
  )
    return 'future';
  // «this Sunday» is the next one, unless a verb says that it was
  if (reading.direction === 'this' && reading.weekday !== undefined) return around(scan, first, next) ?? 'future';
  if (reading.weekDirection === 'past' || reading.weekDirection === 'future') return reading.weekDirection;
  return around(scan, first, next);
}

/** With «until»: what is then still to come. */
const PUT_OFF: ReadonlySet<string> = new Set('postponed delayed deferred adjourned suspended pushed rescheduled off extended'.split(' '));
const REACH = 14;
const CLAUSE_END = /^[,;:—–()"“”]$/u;
/** Verbs in the present that tell of a plan, or of how things are. */
const HABITUAL =
  /^(?:opens|begins|starts|meets|closes|ends|faces|plays|hosts|travels|visits|leaves|holds|votes|takes|goes|heads|runs|wants)$/u;
const MODALS: ReadonlySet<string> = new Set(['would', 'could', 'should', 'might', 'must', 'may']);

function around({ info, fresh, length }: Scan, first: number, next: number): Timex['tense'] {
  const cue = (k: number): 'past' | 'future' | undefined => {
    const { word, kind, weekday, month } = info[k]!;
    if (kind !== 'word' || weekday !== undefined || (month !== undefined && (word !== 'may' || info[k]!.capital))) return undefined;
    if (FUTURE_CUES.has(word)) {
      // modals reach further than «by» and «due»
      if (WEAK_FUTURE.has(word) && k < first && first - k > (MODALS.has(word) ? 7 : 3)) return undefined;
      if (word === 'expected' && info[k + 1]?.word !== 'to' && !oneOf('is|are|not|widely').has(info[k - 1]?.word ?? '')) return undefined;
      // «On Thursday the bank, which holds the debt, sold …»: what it is or does all the time
      if (k > first && HABITUAL.test(word) && oneOf('which|who').has(info[k - 1]?.word ?? '')) return undefined;
      return 'future';
    }
    // «is to be launched on Tuesday»
    if (k > 2 && info[k - 1]!.word === 'be' && info[k - 2]!.word === 'to' && oneOf('is|are|be').has(info[k - 3]!.word)) return 'future';
    // «will be announced», «is held», «will stay shut»: the participle tells nothing
    if (
      k > 0 &&
      oneOf('be|being|been|is|are|get|gets|stay|stays|staying|remain|remains|remaining|keep|keeps|keeping').has(info[k - 1]!.word) &&
      (word.endsWith('ed') || PAST_CUES.has(word))
    )
      return undefined;
    if (
      PAST_CUES.has(word) ||
      (word.length > 4 &&
        word.endsWith('ed') &&
        word !== 'need' &&
        word !== 'speed' &&
        word !== 'indeed' &&
        word !== 'hundred' &&
        word !== 'united')
    )
      return 'past';
    if (word === 'to' && k + 1 < length && k < first && first - k < 8) {
      const verb = info[k + 1]!;
      if (
        verb.kind === 'word' &&
        !verb.capital &&
        verb.weekday === undefined &&
        verb.month === undefined &&
        !oneOf('the|a|an|his|her|its|their|this|that|last|be|have|date|one|two|and|it|him|them').has(verb.word) &&
        (info[k - 1]?.word === 'is' || info[k - 1]?.word === 'are' || info[k - 1]?.kind === 'word') &&
        TO_FUTURE.has(info[k - 1]?.word ?? '')
      )
        return 'future';
    }
    return undefined;
  };
  let limit: Timex['tense'];
  let other: Timex['tense'];
  let beyond = false;
  for (let k = first - 1; k >= 0 && k >= first - REACH; k -= 1) {
    if (fresh[k + 1] === true) break;
    // «by Friday»: the limit of a plan, unless a verb says that it was
    if (first - k <= 3 && oneOf('by|until|till').has(info[k]!.word)) {
      limit = 'future';
      for (let v = k - 1; v >= k - 4 && v >= 0; v -= 1) if (PUT_OFF.has(info[v]!.word)) return 'future';
      continue;
    }
    // another clause tells only where its own says nothing
    if (CLAUSE_END.test(info[k]!.word)) beyond = true;
    const what = cue(k);
    if (what === undefined) continue;
    if (!beyond) return what;
    other ??= what;
  }
  for (let k = next; k < length && k < next + REACH; k += 1) {
    if (fresh[k] === true) break;
    // who said it stands outside of what was said
    if (info[k]!.word === '"' || info[k]!.word === '”') break;
    if (info[k]!.word === ',' && oneOf('said|says|told|added|according|he|she|they|officials|police').has(info[k + 1]?.word ?? '')) break;
    const what = cue(k);
    if (what !== undefined) return what;
  }
  return limit ?? (other === 'future' ? other : undefined);
}

const TO_FUTURE: ReadonlySet<string> = new Set(
  'is are was were plan plans due set agreed voted decided pledged vowed promised scheduled expected ready invited summoned ordered back and likely'.split(
    ' ',
  ),
);
