/**
 * Every value that crosses a stage. Types only; all values are readonly and JSON-serialisable.
 *
 * Offsets (`start`, `end`) are UTF-16 code units into `SourceDocument.text`, `start` inclusive, `end` exclusive.
 * Days are ISO 8601 strings (`2023-11-13`), moments `2023-11-13T16:30`.
 */

/** A stretch of one document's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Days from `from` to `to`, both included. */
export interface DayInterval {
  readonly from: string;
  readonly to: string;
}

/** Something that could not be read or was read only in part. */
export interface Problem {
  readonly source: string;
  readonly message: string;
}

/** One article as it was read, before anything is understood. */
export interface SourceDocument {
  /** Path relative to the folder, with `/`. */
  readonly source: string;
  /** BCP 47. */
  readonly language: string;
  /** The whole decoded file, front matter included (its byte-order mark not): offsets are places in the file. */
  readonly text: string;
  /** Where the article begins, after any front matter. */
  readonly bodyStart: number;
  readonly title: string | null;
  readonly outlet: string | null;
  /** Front matter as strings; empty where there is none. */
  readonly metadata: Readonly<Record<string, string>>;
  /** The day that the metadata states, if any. */
  readonly metadataDate: string | null;
}

// ---------------------------------------------------------------- reading

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';
export type TimexMod =
  | 'APPROX'
  | 'MORE_THAN'
  | 'LESS_THAN'
  | 'START'
  | 'MID'
  | 'END'
  | 'EQUAL_OR_MORE'
  | 'EQUAL_OR_LESS'
  | 'BEFORE'
  | 'AFTER';

/**
 * What an expression says before anything is known of the day it was written.
 * Resolution against an anchor is `dating`'s business, so that an undated article keeps its constraints.
 */
export type TimexReading =
  /** Calendar fields as stated; the missing ones are unknown. */
  | ({
      readonly kind: 'calendar';
      readonly year?: number;
      readonly month?: number;
      readonly day?: number;
      readonly weekday?: number; // 1 Monday … 7 Sunday
      /** «the night of Saturday to Sunday»: the weekday it ends on. */
      readonly untilWeekday?: number;
      readonly season?: Season;
      readonly quarter?: 1 | 2 | 3 | 4;
      readonly half?: 1 | 2;
      /** «the second Tuesday in March»: which of them; -1 the last. */
      readonly nth?: number;
      /** The week, or its weekend, that holds the date: «the week of 13 January». */
      readonly week?: 'week' | 'weekend';
      /** «the same quarter of 2007»: the one told before, of another year. */
      readonly same?: 'quarter' | 'month';
      /** Measured from what was told before: «the following Monday». */
      readonly anchor?: 'context';
      /** Of every year: «in winter», «on Mondays». */
      readonly generic?: true;
      readonly direction?: Direction; // الماضي / المقبل / الجاري
      /** «Friday of next week». */
      readonly weekDirection?: Direction;
      /** «November of last year». */
      readonly yearDirection?: Direction;
      /** Days from the publication to the stated day: «yesterday, Tuesday» is −1, «today, Tuesday» 0. */
      readonly dayOffset?: number;
      readonly calendar?: 'gregorian' | 'hijri' | 'persian';
    } & ClockFields)
  /**
   * A whole number of units away from the anchor: yesterday is −1 day, last year −1 year, "this month" 0 months.
   * `reach`: the calendar `period` itself («last month»), a `point` that far away («a month ago»), or the `span` from there to the anchor («the last two months»).
   */
  | ({
      readonly kind: 'offset';
      readonly unit: TimeUnit;
      readonly count: number;
      readonly reach: 'period' | 'point' | 'span';
      readonly season?: Season;
      /** The weekend of that week. */
      readonly weekend?: true;
      readonly anchor: 'document' | 'context';
    } & ClockFields)
  /** A stated interval: a century, a decade, a range. Ends are ISO prefixes; an unknown year is `XXXX`. */
  | { readonly kind: 'range'; readonly from: string; readonly to: string; readonly direction?: Direction }
  | { readonly kind: 'duration'; readonly iso: string }
  | { readonly kind: 'set'; readonly iso: string }
  | { readonly kind: 'reference'; readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' };

/** The time of day, as stated. */
export interface ClockFields {
  /** 0–23 once the part of day is read. */
  readonly hour?: number;
  readonly minute?: number;
  /** Nothing tells morning from evening: `hour` may also be 12 hours later. */
  readonly halfDayUnknown?: true;
  /** Minutes east of UTC in winter, if a zone is stated. */
  readonly zone?: number;
  /** Summer time of that zone. */
  readonly summer?: SummerTime;
  /** «local time». */
  readonly local?: true;
  readonly part?: DayPart;
}

export type Direction = 'past' | 'future' | 'this';
export type Season = 'SP' | 'SU' | 'FA' | 'WI';
/** When clocks go forward: as in the European Union, as in the USA, or by rules that changed too often to be sure of. */
export type SummerTime = 'eu' | 'us' | 'unsure';
export type TimeUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'season' | 'year' | 'decade' | 'century';
export type DayPart = 'MO' | 'NO' | 'AF' | 'EV' | 'NI' | 'DA'; // morning, noon, afternoon, evening, night, dawn

/** A time expression: its extent, what it says, and once the document is dated, its TIMEX3 value and the days it can mean. */
export interface Timex extends Span {
  readonly text: string;
  readonly type: TimexType;
  readonly reading: TimexReading;
  readonly mod?: TimexMod;
  /** The expressions that it joins, where TIMEX3 annotates each by itself: both ends of a range, a Hijri date and its twin. */
  readonly parts?: readonly TimexPart[];
  /** What the governing words say of it, relative to the writing. */
  readonly tense?: 'past' | 'future' | 'present';
  /** TIMEX3 value (ISO-TimeML); unknown parts as X. */
  readonly value?: string;
  /** The days it can mean; absent where nothing bounds it. */
  readonly interval?: DayInterval;
}

/** One of several expressions read together. */
export interface TimexPart extends Span {
  readonly type: TimexType;
  readonly reading: TimexReading;
  readonly mod?: TimexMod;
}

/** What a quantity allows: `low` to `high`, both included; an open end is ±Infinity written as null. */
export interface NumberRange {
  readonly low: number | null;
  readonly high: number | null;
}

/** A number with what it counts or measures. */
export interface Quantity extends Span {
  readonly text: string;
  readonly value: number;
  /** What the words allow once hedges and rounding are read. */
  readonly range: NumberRange;
  /** `exact` where the words state a figure without a hedge. */
  readonly hedge: 'exact' | 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'vague';
  readonly kind: 'count' | 'money' | 'measure' | 'percent' | 'ordinal' | 'age' | 'score' | 'plain';
  /** ISO 4217 for money (`XXX` where only "dollar"/"dinar" with no country is said: then `currency:dinar`), SI-like symbol for measures (`m`, `kg`, `mm`), `%` for shares, `pp` for percentage points, `no` for a number that is a name. */
  readonly unit: string | null;
  /** Lemma (folded) or concept of what is counted: `person`, `killed`, `وثيقه`. */
  readonly counted: string | null;
  /** Span of the number alone, inside `start..end`. */
  readonly number: Span;
  /** The smallest amount that the words tell apart, in `value`'s unit: 100000 for «12,6 million», 1 for «640». */
  readonly precision: number;
  /** Folded content words of the phrase that the number belongs to, where they stand before it; «3-2» for a score. */
  readonly label: string | null;
}

/** An office as its words compose it. */
export interface OfficeReading {
  /** `deputy`, `acting`, `former`, `designate`, `assistant`, `first` … in order. */
  readonly rank: readonly string[];
  /** `minister`, `president`, `spokesperson`, `governor` … a concept of the pack's office lexicon. */
  readonly function: string;
  /** `defence`, `foreign-affairs` … concept or folded lemma; null where the function needs none. */
  readonly portfolio: string | null;
  /** Folded name of the institution, club, company or region; null where none is said. */
  readonly institution: string | null;
  /** ISO 3166-1 alpha-2 of the country it serves, where said or implied. */
  readonly country: string | null;
}

/** A person, organisation, place or office as one passage mentions it. */
export interface Mention extends Span {
  readonly type: 'person' | 'organization' | 'place' | 'office';
  readonly text: string;
  /** Extent of the bare name, inside `start..end`; null for a title alone. */
  readonly name: Span | null;
  /** Name parts, folded, without titles. */
  readonly parts: readonly string[];
  readonly office: OfficeReading | null;
  readonly sex: 'f' | 'm' | null;
  /** Identity known from the lexicon: `country:TN`, `city:tunis`, `org:nato`. */
  readonly known: string | null;
  /** Country that a place or organisation belongs to. */
  readonly country: string | null;
  /** Entity id, once resolved. */
  readonly entity?: string;
  readonly confidence: number;
}

export type Polarity = 'positive' | 'negative';
export type Modality = 'asserted' | 'planned' | 'possible' | 'demanded' | 'denied';

/** Who a claim is put in the mouth of. */
export interface Attribution {
  readonly text: string;
  readonly entity: string | null;
  readonly start: number;
  readonly end: number;
}

/** A claim's time and where it comes from. */
export interface ClaimTime {
  readonly value: string | null;
  readonly interval: DayInterval | null;
  /** How it was derived, for an editor: «yesterday» of an article of 16 January. */
  readonly because: string;
}

/** One atomic assertion: an event mention and one property of it. */
export interface Claim extends Span {
  readonly id: string;
  readonly source: string;
  readonly quote: string;
  /** Event id, once aligned. */
  readonly event: string | null;
  readonly property: string;
  readonly value: string;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly attribution: Attribution | null;
  readonly time: ClaimTime | null;
  readonly extractor: string;
  /** 0–1. */
  readonly confidence: number;
}

// ---------------------------------------------------------------- report

export type ConflictKind =
  | 'date'
  | 'place'
  | 'participant'
  | 'role'
  | 'name'
  | 'number'
  | 'attribution'
  | 'polarity'
  | 'status'
  | 'sequence';
export type Severity = 'high' | 'medium' | 'low' | 'info';
export type Verdict = 'agree' | 'refine' | 'update' | 'contradict' | 'incomparable';

/** The words that carry a fact: 240 characters at most. */
export interface Evidence extends Span {
  readonly source: string;
  readonly quote: string;
  /** What the words were read as. */
  readonly value: string;
  readonly claim: string | null;
}

/** One side of a disagreement and who stands behind it. */
export interface Side {
  readonly value: string;
  readonly sources: readonly string[];
  /** Witnesses that do not copy one another. */
  readonly independent: number;
  /** Those of the sources that an institution issued itself: a statement, a bulletin. */
  readonly primary: readonly string[];
}

/** What an editor rules: one side is right, both can stand, neither is right, it cannot be told, the source is asked. */
export type Ruling = 'side' | 'both' | 'neither' | 'unclear' | 'ask';
/** Why both sides can stand. */
export type BothBecause = 'other-event' | 'update' | 'detail' | 'translation';

/** The decision that stands for a conflict. */
export interface Decided {
  readonly id: string;
  /** `reopened`: what it was taken on has changed. */
  readonly state: 'decided' | 'reopened';
  /** When: ISO 8601, UTC. */
  readonly at: string;
  readonly editor: string | null;
  readonly ruling: Ruling;
  /** Value of the side that is right. */
  readonly side: string | null;
  readonly because: BothBecause | null;
  readonly note: string;
  /** Why it is open again, one sentence each. */
  readonly reopened: readonly string[];
}

/** Contradicting comparisons of one property, grouped: one conflict a disagreement. */
export interface Conflict {
  readonly id: string;
  readonly kind: ConflictKind;
  readonly scope: 'cross' | 'within';
  readonly severity: Severity;
  readonly event: string | null;
  readonly summary: string;
  readonly explanation: string;
  readonly evidence: readonly Evidence[];
  readonly support: readonly Side[];
  readonly decision: Decided | null;
}

/** Claims that were compared and do not exclude each other. */
export interface Cleared {
  readonly verdict: 'agree' | 'refine' | 'update';
  readonly property: string;
  readonly event: string | null;
  readonly because: string;
  readonly evidence: readonly Evidence[];
}

export interface Published extends DayInterval {
  readonly basis: 'metadata' | 'dateline' | 'text' | 'inferred';
  readonly because: readonly string[];
}

export interface ReportDocument {
  readonly source: string;
  readonly language: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: Published | null;
}

export interface MentionRef extends Span {
  readonly source: string;
  readonly quote: string;
}

export interface ReportEntity {
  readonly id: string;
  readonly type: 'person' | 'organization' | 'place' | 'office';
  readonly name: string;
  readonly mentions: readonly MentionRef[];
}

export interface ReportEvent {
  readonly id: string;
  readonly type: string;
  readonly label: string;
  readonly time: DayInterval | null;
  readonly place: string | null;
  readonly participants: readonly string[];
  readonly mentions: readonly MentionRef[];
  readonly because: readonly string[];
}

export interface Story {
  readonly id: string;
  readonly label: string;
  readonly sources: readonly string[];
}

/** report.json, exactly: `schemas/report.schema.json` is the authority. */
export interface Report {
  readonly schemaVersion: 1;
  readonly documents: readonly ReportDocument[];
  readonly claims: readonly Claim[];
  readonly entities: readonly ReportEntity[];
  readonly events: readonly ReportEvent[];
  readonly conflicts: readonly Conflict[];
  readonly stories: readonly Story[];
  readonly cleared: readonly Cleared[];
  readonly problems: readonly Problem[];
}
