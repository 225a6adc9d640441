import type { Direction, Season, SummerTime, TimexMod } from '../model.js';
import { fold } from './tokens.js';

/**
 * What a language must supply so that the shared rules can read its time expressions. Lists are written as the language
 * writes them: alternatives separated by commas, words of one alternative by spaces, without the article unless it belongs
 * to the word. They are folded once.
 */
export interface TimeGrammar {
  /** Letters written on a word before the article: conjunctions and prepositions. */
  readonly prefixes: readonly string[];
  /** The article as it is written on a word, alone and after `contracted` prefixes («لل»). Empty where articles are words. */
  readonly article: string;
  readonly contracted: readonly string[];
  /** January first; one list of alternatives a month. */
  readonly months: { readonly gregorian: readonly string[]; readonly hijri: readonly string[]; readonly persian: readonly string[] };
  /** Month names that are other words too: they need a day, a year, a direction or the word «month» beside them. */
  readonly shyMonths: string;
  /** Month names that no context but a number before or «month» makes a month (names of people, common nouns). */
  readonly veryShyMonths: string;
  /** Monday first. */
  readonly weekdays: readonly string[];
  /** True where a weekday without the article is an ordinary word unless a day word stands before it. */
  readonly weekdaysNeedArticle: boolean;
  /** Words before which or after which a weekday or day word is none: «the market of Sunday» (a town), «of the two together». */
  readonly notBeforeWeekday: string;
  readonly notAfterWeekday: string;
  /** Words after a month's name that make it another name: «Black September». */
  readonly notAfterMonth: string;
  /** «of it»: of the month told before. */
  readonly ofIt: string;
  /** Amounts without a number: «several». */
  readonly vague: string;
  /** Words after a length that say how near it is. */
  readonly trailing: Readonly<Partial<Record<TimexMod, string>>>;
  /** «twice», «times», before a rate. */
  readonly times: string;
  /** «before that by», «after it by». */
  readonly fromThen: Readonly<Record<'past' | 'future', string>>;
  /** Past verbs of what lasts: with them «since» gives a length. */
  readonly steady: string;
  /** Nouns that head a list of days, months, years or a decade. */
  readonly listHeads: Readonly<Record<'day' | 'month' | 'year' | 'decade', string>>;
  /** «the first» of a number of units. */
  readonly ordinalFirst: string;
  /** Words beside which «decades» are contracts. */
  readonly contractMarks: string;
  /** «season of». */
  readonly seasonHead: string;
  /** After «yesterday», what makes it another word: «in dire need». */
  readonly notYesterday: string;
  /** «several», «few», after their noun. */
  readonly vagueAfter: string;
  /** Nouns of what a distance is measured from: «two days before the date of». */
  readonly occasions: string;
  /** «the last of». */
  readonly lastOf: string;
  /** Words after which «today» means these times: «they are today». */
  readonly nowadaysAfter: string;
  /** «he of», before an age. */
  readonly ageOwner: string;
  /** Titles after which a month is a man's name. */
  readonly beforeName: string;
  /** «day of», written before a weekday or a date. */
  readonly dayWord: string;
  readonly dayWordDual: string;
  readonly monthWord: string;
  readonly yearWord: string;
  readonly yearWordDual: string;
  readonly yearWordPlural: string;
  /** Marks of an era after a year. */
  readonly eraGregorian: string;
  readonly eraHijri: string;
  readonly eraPersian: string;
  /** «corresponding to», between the weekday and its date. */
  readonly corresponding: string;
  readonly of: string;
  readonly in: string;
  readonly at: string;
  readonly to: string;
  readonly from: string;
  readonly between: string;
  readonly and: string;
  readonly this: string;
  readonly that: string;
  /** «same», before or after its noun. */
  readonly same: string;
  readonly next: string;
  readonly previous: string;
  readonly directions: Readonly<Record<Direction, string>>;
  /** Dual and plural forms among the directions: they govern a list. */
  readonly directionPlurals: string;
  readonly before: string;
  readonly after: string;
  readonly since: string;
  readonly during: string;
  readonly until: string;
  /** Cardinals: value → forms. Tens, hundreds and thousands included; compounds are composed. */
  readonly cardinals: Readonly<Record<number, string>>;
  /** The second part of eleven to nineteen, where it is a word of its own. */
  readonly teen: string;
  /** Ordinals 1–10 and the unit of 11, 21 …: value → forms. */
  readonly ordinals: Readonly<Record<number, string>>;
  /** «the first of», before a month. */
  readonly first: string;
  readonly units: Readonly<
    Record<'second' | 'minute' | 'hour' | 'day' | 'night' | 'week' | 'month' | 'year' | 'decade' | 'century' | 'millennium', UnitWords>
  >;
  readonly halfOf: string;
  readonly thirdOf: string;
  readonly quarterOf: string;
  readonly and_half: string;
  readonly and_third: string;
  readonly and_quarter: string;
  readonly minus_third: string;
  readonly minus_quarter: string;
  readonly minus: string;
  readonly one: string;
  /** Offset in days → words: today 0, yesterday −1 … */
  readonly deictics: Readonly<Record<string, string>>;
  /** Words after which «the day» is not today: «the international day». */
  readonly notToday: string;
  /** «tonight», «last night», «this evening». */
  readonly deicticParts: Readonly<Record<string, { readonly offset: number; readonly part: PartName }>>;
  readonly parts: Readonly<Record<PartName, string>>;
  /** Parts of day that need nothing before the clock to follow it: «صباحا». */
  readonly partAdverbs: Readonly<Record<PartName, string>>;
  readonly midnight: string;
  readonly midday: string;
  readonly oclock: string;
  /** Abbreviations between hour and minute: «س», «h». */
  readonly hourMark: string;
  readonly zoneLead: string;
  readonly zoneLocal: string;
  readonly zones: readonly ZoneWords[];
  /** Letters that name a zone without «time of». */
  readonly zoneMarks: Readonly<Record<string, string>>;
  readonly mods: Readonly<Record<'START' | 'MID' | 'END', string>>;
  readonly approx: string;
  readonly moreThan: string;
  readonly lessThan: string;
  readonly atLeast: string;
  readonly atMost: string;
  readonly seasons: Readonly<Record<Season, string>>;
  readonly quarterWord: string;
  readonly halfWord: string;
  /** Last two digits of the decade → words: «eighties». */
  readonly decades: Readonly<Record<string, string>>;
  readonly centuryWord: string;
  readonly weekend: string;
  readonly sets: Readonly<Record<string, string>>;
  readonly every: string;
  readonly references: Readonly<Record<'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF', string>>;
  readonly earlierIn: string;
  readonly laterIn: string;
  /** Words that make a number of years an age. */
  readonly ageBefore: string;
  readonly ageAfter: string;
  /** Nouns that carry a bare year: «World Cup 2022». */
  readonly yearHosts: string;
  readonly date: string;
  /** Nouns that are counted in thousands: after them a four-digit number is no year. */
  readonly countedNouns: string;
  /** Verb forms and particles for the tense of an expression that the lexicon does not give. */
  /** «was», that makes a plan a past one. */
  readonly pastBe: string;
  readonly pastMarks: string;
  readonly futureMarks: string;
  /** Verbs whose content lies ahead: called for, pledged, decided to. */
  readonly prospectiveMarks: string;
  /** How most present verbs begin. */
  readonly presentPrefix: RegExp | null;
  /** A prefix that makes a present verb future. */
  readonly futurePrefix: RegExp | null;
}

export interface UnitWords {
  readonly one: string;
  readonly two: string;
  readonly many: string;
}

export interface ZoneWords {
  /** Minutes east of UTC in winter. */
  readonly offset: number;
  readonly summer?: SummerTime;
  readonly names: string;
}

export type PartName = 'DA' | 'MO' | 'FO' | 'NO' | 'AF' | 'EV' | 'NI';

/** One alternative of one list: its folded words and what it stands for. */
export interface TimeWord<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Alternatives by their first word, longest first. `word` and `bit` say which of a grammar's tables it is. */
export interface TimeTable<T> {
  readonly byHead: ReadonlyMap<string, readonly TimeWord<T>[]>;
  readonly word: number;
  readonly bit: number;
}

/** Compiles lists of alternatives: `[list, value]` pairs. @param index the table's number among those of its grammar */
export function timeTable<T>(rows: Iterable<readonly [string, T]>, index: number): TimeTable<T> {
  const byHead = new Map<string, TimeWord<T>[]>();
  for (const [list, value] of rows) {
    for (const alternative of list.split(/[,،]/u)) {
      const words = fold(alternative).trim().split(/\s+/u);
      if (words[0] === undefined || words[0] === '') continue;
      const at = byHead.get(words[0]) ?? [];
      at.push({ words, value });
      byHead.set(words[0], at);
    }
  }
  for (const list of byHead.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { byHead, word: index >> 5, bit: 1 << (index & 31) };
}
