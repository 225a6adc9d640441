import { fromDay, isDate, isoDay, monthStart, parseDay, toDay, weekdayOf } from '../calendar.js';
import type { Published, Timex, TimexReading } from '../model.js';
import { meaningAt } from '../timex.js';
import { type DatingInput, looksBack, type PlacedTimex } from './input.js';

/**
 * When each article was written: a set of days for each document, cut down by what its words say and by events that
 * other documents date. Certain constraints first, then softer ones, each only while some day is left. The outcome does
 * not depend on the order of documents, and documents that no link connects do not touch each other.
 */

/** One side of a happening that two documents tell. */
export interface DatingLinkEnd {
  readonly source: string;
  /** Indexes into the document's timexes that date the happening. */
  readonly timexes: readonly number[];
  /** The happening is the news of the document: it was written on the day or soon after. */
  readonly headline: boolean;
  /** The document tells it as done: it was written on the day or later. */
  readonly past?: boolean;
}

export interface DatingLink {
  readonly a: DatingLinkEnd;
  readonly b: DatingLinkEnd;
  readonly kind: 'same-event';
}

type Calendar = Extract<TimexReading, { kind: 'calendar' }>;

interface Constraint {
  readonly rank: number;
  readonly test: (day: number) => boolean;
  readonly because: string;
}

/** Articles are looked for in these years. */
const FIRST = toDay(1970, 1, 1);
const LAST = toDay(2050, 12, 31);
/** An interval that touches the first or the last decades was never bounded. */
const OPEN_BELOW = toDay(1978, 1, 1);
const OPEN_ABOVE = toDay(2044, 1, 1);

/** News is told on the day or within so many days. */
const NEWS_DAYS = 3;
/** Documents that share so many happenings tell the same news, within so many days. */
const SAME_NEWS_LINKS = 4;
const SAME_NEWS_DAYS = 21;

interface Dates {
  readonly year: Int16Array;
  readonly month: Int8Array;
  readonly date: Int8Array;
  readonly all: Int32Array;
}

let table: Dates | undefined;

function dates(): Dates {
  if (table === undefined) {
    const n = LAST - FIRST + 1;
    const t = { year: new Int16Array(n), month: new Int8Array(n), date: new Int8Array(n), all: new Int32Array(n) };
    for (let k = 0; k < n; k += 1) {
      const { year, month, day } = fromDay(FIRST + k);
      t.year[k] = year;
      t.month[k] = month;
      t.date[k] = day;
      t.all[k] = FIRST + k;
    }
    table = t;
  }
  return table;
}

const yearOf = (day: number): number => dates().year[day - FIRST]!;
const monthOf = (day: number): number => dates().month[day - FIRST]!;
const dateOf = (day: number): number => dates().date[day - FIRST]!;

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

interface Solved {
  readonly source: string;
  readonly input: DatingInput;
  days: Int32Array;
  readonly because: string[];
  readonly constraints: readonly Constraint[];
  /** Settled by metadata or dateline. */
  readonly basis: 'metadata' | 'dateline' | null;
  /** A stated «today» or «yesterday» with its date decides, once a year is known. */
  readonly deictic: boolean;
}

/** Sources that tell of one affair, and how much two of them have in common. */
export interface SourceAffair {
  readonly sources: readonly string[];
  readonly shared: (a: number, b: number) => number;
}

/**
 * The days on which each document was written.
 * @param links happenings told by two documents, as the aligner found them
 * @param affairs sources that tell of one affair, for what nothing else dates
 * @returns by source; null where the words bound it on one side only or not at all
 */
export function datePublications(
  docs: readonly DatingInput[],
  links: readonly DatingLink[] = [],
  affairs: readonly SourceAffair[] = [],
): Map<string, Published | null> {
  const solved = new Map<string, Solved>();
  for (const input of [...docs].sort((x, y) => (x.source < y.source ? -1 : 1))) solved.set(input.source, begin(input));

  const edges = links
    .filter((l) => l.a.source !== l.b.source && solved.has(l.a.source) && solved.has(l.b.source))
    .map((l) => (l.a.source <= l.b.source ? l : { ...l, a: l.b, b: l.a }))
    .map((l) => ({
      ...l,
      pair: `${l.a.source}\n${l.b.source}`,
      planned: [l.a, l.b].some((e) => e.timexes.some((index) => solved.get(e.source)!.input.timexes[index]?.timex.tense === 'future')),
      key: JSON.stringify([l.a, l.b].map((e) => [e.source, e.timexes, e.headline, e.past ?? false])),
    }));
  // documents that share more happenings are heard first: one wrong link is likelier than four
  const weight = new Map<string, number>();
  for (const { pair } of edges) weight.set(pair, (weight.get(pair) ?? 0) + 1);
  edges.sort((x, y) => weight.get(y.pair)! - weight.get(x.pair)! || (x.key < y.key ? -1 : x.key > y.key ? 1 : 0));
  const dead = new Set<string>();
  /** Sizes of both sides when a link was last followed; sets of days only shrink. */
  const heard = new Map<string, string>();

  const ranks = [...new Set([...solved.values()].flatMap((s) => s.constraints.map((c) => c.rank)))].sort((x, y) => x - y);
  let joined = false;
  let placed = false;
  for (const rank of ranks) {
    if (rank > LINK_RANK && !joined) {
      propagate(false);
      joined = true;
    }
    if (rank > AFFAIR_RANK && !placed) {
      datesOfAffairs(affairs, solved);
      placed = true;
    }
    for (const doc of solved.values()) for (const c of doc.constraints) if (c.rank === rank) apply(doc, c);
    if (joined) propagate(false);
  }
  propagate(false);
  propagate(true);
  propagate(true, true);
  if (datesOfAffairs(affairs, solved)) propagate(true, true);

  /**
   * @param last what is still wide is narrowed by the habit that several shared happenings mean the same news
   * @param plans whether what is still to come counts: sources differ on plans more than on what was
   */
  function propagate(last: boolean, plans = false): void {
    const mode = `${last}${plans}`;
    for (let round = 0; round < 20; round += 1) {
      let changed = false;
      for (const edge of edges) {
        if (dead.has(edge.key) || (!plans && edge.planned)) continue;
        for (const [from, to] of [
          [edge.a, edge.b],
          [edge.b, edge.a],
        ] as const) {
          const other = solved.get(from.source)!;
          const doc = solved.get(to.source)!;
          if (doc.days.length <= 1) continue;
          // nothing new since this side was last heard
          const state = `${mode} ${other.days.length} ${doc.days.length}`;
          const direction = `${edge.key}${from === edge.a ? 'a' : 'b'}`;
          if (heard.get(direction) === state) continue;
          heard.set(direction, state);
          // a happening that only the other document has at its top
          const shared = weight.get(edge.pair)! >= SAME_NEWS_LINKS && from.headline && !to.headline && fineTimexes(doc, to).length === 0;
          const wide = doc.days.at(-1)! - doc.days[0]! > 7;
          const reach = shared ? (last && wide ? NEWS_DAYS : SAME_NEWS_DAYS) : to.past === true ? Number.POSITIVE_INFINITY : null;
          if (reach === null && !to.headline && fineTimexes(doc, to).length === 0) continue;
          const known = eventDays(other, from);
          if (known === null) continue;
          const next = doc.days.filter((day) => fits(doc, to, day, known, reach));
          if (next.length === 0) {
            dead.add(edge.key);
            break;
          }
          if (next.length < doc.days.length) {
            const narrowed = next[0]! > doc.days[0]! || next.at(-1)! < doc.days.at(-1)!;
            doc.days = next;
            heard.set(direction, `${mode} ${other.days.length} ${next.length}`);
            changed = true;
            if (narrowed) note(doc, `tells the same happening as ${from.source}`);
          }
        }
      }
      if (!changed) return;
    }
  }

  const out = new Map<string, Published | null>();
  for (const { source } of docs) out.set(source, publish(solved.get(source)!));
  return out;
}

/** Days that an article may lie before the first and after the last that is dated of its affair. */
const AFFAIR_BEFORE = 3;
const AFFAIR_AFTER = 12;
/** An affair whose articles lie further apart tells nothing; nor does one dated article. */
const AFFAIR_DAYS = 31;
const AFFAIR_WITNESSES = 2;
/** Days without an article that part two bunches. */
const BUNCH_GAP = 21;
/** How much more in common makes one bunch the right one. */
const CLEARLY = 2;
/** One person in common is not enough for that. */
const CLEAR = 3;
/** Where no bunch is clear, all of them together tell, if they lie this close. */
const HULL_DAYS = 4 * AFFAIR_DAYS;

/**
 * Articles that nothing bounds are looked for among the days on which the others of their affair were written; where
 * those lie in several bunches, around the one that they have most in common with.
 */
function datesOfAffairs(affairs: readonly SourceAffair[], solved: ReadonlyMap<string, Solved>): boolean {
  let changed = false;
  for (const { sources, shared } of affairs) {
    const members = sources.map((source) => solved.get(source));
    const dated = [...members.entries()]
      .flatMap(([index, doc]) =>
        doc !== undefined && width(doc) <= NEWS_DAYS ? [{ index, from: doc.days[0]!, to: doc.days.at(-1)! }] : [],
      )
      .sort((a, b) => a.from - b.from);
    const bunches: (typeof dated)[] = [];
    for (const one of dated) {
      const last = bunches.at(-1);
      if (last !== undefined && one.from - last.at(-1)!.to <= BUNCH_GAP) last.push(one);
      else bunches.push([one]);
    }
    for (const [index, doc] of members.entries()) {
      if (doc === undefined || doc.basis !== null || width(doc) <= AFFAIR_DAYS || looksBack(doc.input.timexes.map((t) => t.timex)))
        continue;
      const within = (from: number, to: number) => doc.days.filter((day) => day >= from - AFFAIR_BEFORE && day <= to + AFFAIR_AFTER);
      const tries = bunches
        .map((bunch) => ({
          bunch,
          near: bunch.reduce((most, one) => Math.max(most, shared(index, one.index)), 0),
          days: within(bunch[0]!.from, bunch.at(-1)!.to),
        }))
        .filter(({ days }) => days.length > 0)
        .sort((x, y) => y.near - x.near || x.bunch[0]!.from - y.bunch[0]!.from);
      const [best, second] = tries;
      if (best === undefined) {
        const day = dated.length < AFFAIR_WITNESSES ? null : nearestYear(doc.days, dated[0]!.from, dated.at(-1)!.to);
        if (day === null) continue;
        doc.days = Int32Array.of(day);
        note(doc, `tells of the same affair as ${dated.length} articles of ${isoDay(dated[0]!.from)} to ${isoDay(dated.at(-1)!.to)}`);
        changed = true;
        continue;
      }
      const clear = second === undefined || (best.near >= CLEARLY * second.near && best.near >= CLEAR);
      const single = clear && best.bunch.length >= AFFAIR_WITNESSES;
      const hull = within(dated[0]!.from, dated.at(-1)!.to);
      const near = dated.length >= AFFAIR_WITNESSES && dated.at(-1)!.to - dated[0]!.from <= HULL_DAYS;
      const days = single ? best.days : near ? hull : doc.days;
      if (days.length === doc.days.length) continue;
      doc.days = days;
      const told = single ? best.bunch : dated;
      note(doc, `tells of the same affair as ${told.length} articles of ${isoDay(told[0]!.from)} to ${isoDay(told.at(-1)!.to)}`);
      changed = true;
    }
    changed = daysOfNews(members, dated) || changed;
  }
  return changed;
}

/** Days before and after those of its affair within which one of a day of each year is the one that is meant. */
const YEAR_BEFORE = 60;
const YEAR_AFTER = 300;
const NEARLY_A_YEAR = 300;

/** Of the same day in many years the one near an affair; null where the days are no such row. */
function nearestYear(days: Int32Array, from: number, to: number): number | null {
  if (days.length < 2 || days.some((day, i) => i > 0 && day - days[i - 1]! < NEARLY_A_YEAR)) return null;
  const near = days.filter((day) => day >= from - YEAR_BEFORE && day <= to + YEAR_AFTER);
  return near.length === 1 ? near[0]! : null;
}

/** «Yesterday» or «last Friday» at the top of an article is a day of which others of its affair had something to write. */
function daysOfNews(members: readonly (Solved | undefined)[], dated: readonly { readonly from: number; readonly to: number }[]): boolean {
  let changed = false;
  // an affair told for weeks has a day of news for any yesterday, if not for any «yesterday, Sunday»
  const long = dated.length === 0 || dated.at(-1)!.to - dated[0]!.from > AFFAIR_DAYS;
  const news = new Set(dated.flatMap(({ from, to }) => (from === to ? [from] : [])));
  for (const doc of members) {
    if (doc === undefined || doc.basis !== null || width(doc) <= NEWS_DAYS || width(doc) > 2 * AFFAIR_DAYS) continue;
    for (const { timex, place, lead } of doc.input.timexes) {
      if (place !== 'head' && place !== 'title') continue;
      const told = newsDay(timex, lead);
      if (told === null || (long && (timex.reading.kind !== 'calendar' || timex.reading.dayOffset === undefined))) continue;
      const next = doc.days.filter((day) => news.has(told(day)));
      if (next.length === 0) continue;
      if (next.length < doc.days.length) {
        doc.days = next;
        note(doc, `«${timex.text.replace(/\s+/gu, ' ')}» at the top is a day of its affair`);
        changed = true;
      }
      break;
    }
  }
  return changed;
}

/** The day of the news as the top of an article says it, from the day of writing. */
function newsDay({ reading: r, tense }: Timex, lead: boolean): ((written: number) => number) | null {
  const count =
    r.kind === 'offset' && r.unit === 'day' && r.anchor === 'document' && r.reach === 'period'
      ? r.count
      : r.kind === 'calendar' && r.dayOffset !== undefined
        ? r.dayOffset
        : 0;
  if (count === -1 || count === -2) return (written) => written + count;
  if (r.kind !== 'calendar' || r.weekday === undefined || r.day !== undefined || r.dayOffset !== undefined) return null;
  const { weekday } = r;
  const back = (written: number): number => (weekdayOf(written) - weekday + 7) % 7;
  if (r.direction === 'past') return (written) => written - (back(written) || 7);
  return lead && r.direction === undefined && tense === 'past' ? (written) => written - back(written) : null;
}

const width = ({ days }: Solved): number => days.at(-1)! - days[0]!;

function note(doc: Solved, because: string): void {
  if (!doc.because.includes(because)) doc.because.push(because);
}

/** Applies a constraint unless it would leave no day. */
function apply(doc: Solved, c: Constraint): void {
  if (doc.days.length <= 1) return;
  const next = doc.days.filter(c.test);
  if (next.length === 0 || next.length === doc.days.length) return;
  doc.days = next;
  note(doc, c.because);
}

function publish(doc: Solved): Published | null {
  const from = doc.days[0]!;
  const to = doc.days.at(-1)!;
  if (doc.basis !== null) return { from: isoDay(from), to: isoDay(to), basis: doc.basis, because: doc.because };
  if (from < OPEN_BELOW || to > OPEN_ABOVE) return null;
  return { from: isoDay(from), to: isoDay(to), basis: doc.deictic && from === to ? 'text' : 'inferred', because: doc.because };
}

// ---------------------------------------------------------------- links

/** Days on which the happening can have been, as one document tells it; as prefix sums. */
function eventDays(doc: Solved, end: DatingLinkEnd): Int32Array | null {
  // a document whose days are all open tells nothing
  if (doc.days.length > 20_000) return null;
  const size = LAST - FIRST + 1;
  const steps = new Int32Array(size + 1);
  let any = false;
  for (const day of doc.days) {
    const range = told(doc, end, day, true);
    if (range === null) return null;
    const from = Math.max(0, range.from - FIRST);
    const to = Math.min(size - 1, range.to - FIRST);
    if (from > to) continue;
    steps[from]! += 1;
    steps[to + 1]! -= 1;
    any = true;
  }
  if (!any) return null;
  const sums = new Int32Array(size + 1);
  for (let k = 0, open = 0; k < size; k += 1) {
    open += steps[k]!;
    sums[k + 1] = sums[k]! + (open > 0 ? 1 : 0);
  }
  return sums;
}

/**
 * The days of the happening if the document was written on a day; null where the document does not tell.
 * @param lead whether a headline without a time of its own is dated by the first day that the article names
 */
function told(doc: Solved, end: DatingLinkEnd, day: number, lead: boolean): { readonly from: number; readonly to: number } | null {
  let range: { from: number; to: number } | null = null;
  const own = fineTimexes(doc, end);
  // what is told of «last year» is background, wherever it stands
  const headline = end.headline && (own.length > 0 || end.timexes.length === 0);
  const first = lead && headline && own.length === 0 ? leadTimex(doc.input.timexes) : undefined;
  for (const timex of first === undefined ? own : [first]) {
    const m = remembered(timex, day);
    if (m === null) continue;
    const cut: { from: number; to: number } =
      range === null ? { from: m.from, to: m.to } : { from: Math.max(range.from, m.from), to: Math.min(range.to, m.to) };
    if (cut.from <= cut.to) range = cut;
  }
  if (headline) {
    const news = { from: day - NEWS_DAYS, to: day };
    if (range === null) return news;
    const cut = { from: Math.max(range.from, news.from), to: Math.min(range.to, news.to) };
    if (cut.from <= cut.to) return cut;
  }
  return range;
}

/** The times of a happening that are finer than a season: wider ones often belong to another clause, and date nothing. */
function fineTimexes(doc: Solved, end: DatingLinkEnd): Timex[] {
  return end.timexes
    .map((index) => doc.input.timexes[index]?.timex)
    .filter((t): t is Timex => {
      if (t === undefined || (t.reading.kind !== 'calendar' && t.reading.kind !== 'offset' && t.reading.kind !== 'range')) return false;
      const m = remembered(t, FIRST + 10_000);
      return m !== null && m.to - m.from <= 62;
    });
}

/** Meanings of a timex by day of writing: first and last day, 0 not yet asked, `NONE` nothing. */
const MEANINGS = new WeakMap<Timex, { readonly from: Int32Array; readonly to: Int32Array }>();
const NONE = -1_000_000;
const SHIFT = 10_000_000;

/** `meaningAt`, asked once for each day: links ask for thousands of days again and again. */
function remembered(timex: Timex, day: number): { readonly from: number; readonly to: number } | null {
  let memo = MEANINGS.get(timex);
  if (memo === undefined) {
    memo = { from: new Int32Array(LAST - FIRST + 1), to: new Int32Array(LAST - FIRST + 1) };
    MEANINGS.set(timex, memo);
  }
  const k = day - FIRST;
  if (memo.from[k] === 0) {
    const m = meaningAt(timex, day);
    memo.from[k] = m === null ? NONE : m.from + SHIFT;
    memo.to[k] = m === null ? NONE : m.to + SHIFT;
  }
  return memo.from[k] === NONE ? null : { from: memo.from[k]! - SHIFT, to: memo.to[k]! - SHIFT };
}

/** The day of the news: the first «Tuesday» or «yesterday» of the opening sentences. */
function leadTimex(timexes: readonly PlacedTimex[]): Timex | undefined {
  return timexes.find(({ timex: { reading: r, tense }, place }) => {
    if (place !== 'head' || tense === 'future') return false;
    if (r.kind === 'offset') return r.unit === 'day' && r.anchor === 'document' && r.reach === 'period' && r.count >= -3;
    return (
      r.kind === 'calendar' &&
      (r.weekday !== undefined || r.dayOffset !== undefined) &&
      r.direction !== 'future' &&
      r.untilWeekday === undefined
    );
  })?.timex;
}

/** @param reach for a happening the document tells without its time: how many days before the writing it may be */
function fits(doc: Solved, end: DatingLinkEnd, day: number, known: Int32Array, reach: number | null): boolean {
  const range =
    told(doc, end, day, false) ?? (reach === null ? null : { from: reach === Number.POSITIVE_INFINITY ? FIRST : day - reach, to: day });
  if (range === null) return true;
  const from = Math.max(0, range.from - FIRST);
  const to = Math.min(known.length - 2, range.to - FIRST);
  return to >= from && known[to + 1]! - known[from]! > 0;
}

// ---------------------------------------------------------------- one document

function begin(input: DatingInput): Solved {
  const base = { source: input.source, input };
  const one = (from: number, to: number, basis: 'metadata' | 'dateline', because: string): Solved => ({
    ...base,
    days: Int32Array.from({ length: to - from + 1 }, (_, k) => from + k),
    because: [because],
    constraints: [],
    basis,
    deictic: false,
  });
  if (input.metadataDate !== null) {
    const day = parseDay(input.metadataDate);
    return one(day, day, 'metadata', `the metadata say ${input.metadataDate}`);
  }
  const dateline = readDateline(input.timexes);
  if (dateline !== null) return one(dateline.from, dateline.to, 'dateline', `the dateline says «${dateline.text}»`);
  const constraints = collect(input.timexes);
  const deictic = input.timexes.some(
    ({ timex: { reading: r } }) => r.kind === 'calendar' && r.dayOffset !== undefined && r.month !== undefined && r.day !== undefined,
  );
  return { ...base, days: dates().all, because: [], constraints, basis: null, deictic };
}

/** The day a dateline states in full; of two calendars on one line, the Gregorian, or what both allow. */
function readDateline(timexes: readonly PlacedTimex[]): { readonly from: number; readonly to: number; readonly text: string } | null {
  let best: { from: number; to: number; text: string; paragraph: number } | null = null;
  for (const { timex, place, paragraph } of timexes) {
    const { reading } = timex;
    if (place !== 'dateline' || reading.kind !== 'calendar' || reading.year === undefined) continue;
    const m = meaningAt(timex, FIRST);
    if (m === null || m.to - m.from > 2 || m.from < FIRST || m.to > LAST) continue;
    if (best === null) best = { from: m.from, to: m.to, text: timex.text, paragraph };
    else if (paragraph === best.paragraph && m.to - m.from < best.to - best.from)
      best = { from: m.from, to: m.to, text: timex.text, paragraph };
  }
  return best;
}

/** Up to here constraints come from single words that leave no choice; links are applied next, then habits of writing. */
const LINK_RANK = 4;
/** How near a month must be, and years of old laws, are habits: what an article shares with others tells more. */
const AFFAIR_RANK = 12;

function collect(timexes: readonly PlacedTimex[]): Constraint[] {
  const out: Constraint[] = [];
  const add = (rank: number, because: string, test: (day: number) => boolean) => out.push({ rank, because, test });
  const quote = (t: Timex) => `«${t.text.replace(/\s+/gu, ' ')}»`;
  const deicticHead = timexes.some(
    ({ timex: { reading: r }, place }) =>
      place === 'head' &&
      ((r.kind === 'offset' && r.unit === 'day' && r.anchor === 'document') || (r.kind === 'calendar' && r.dayOffset !== undefined)),
  );
  let leadWeekday = false;
  const lastYear = timexes.some(
    ({ timex: { reading: r } }) =>
      r.kind === 'offset' && r.unit === 'year' && r.count === -1 && r.reach === 'period' && r.anchor === 'document',
  );
  let latestYear = 0;

  timexes.forEach((placed, index) => {
    const { timex, place } = placed;
    const { reading: r, tense } = timex;
    const said = quote(timex);
    if (r.kind === 'range') {
      if (
        !r.from.startsWith('X') &&
        !r.to.startsWith('X') &&
        tense === 'past' &&
        r.to.length >= 4 &&
        Number(r.to.slice(0, 4)) - Number(r.from.slice(0, 4)) < 9
      ) {
        const m = meaningAt(timex, FIRST);
        if (m !== null && m.from >= FIRST && m.from <= LAST) add(3, `${said} is past`, (d) => d >= m.from);
      }
      return;
    }
    if (r.kind !== 'calendar') return;
    if (r.calendar !== undefined && r.calendar !== 'gregorian') {
      otherCalendar(timex, r, placed, add);
      return;
    }
    // «today, Tuesday 14 November 2023»
    if (r.dayOffset !== undefined) {
      const offset = r.dayOffset;
      if (r.month !== undefined && r.day !== undefined) {
        const { month, day } = r;
        if (r.year !== undefined && isDate(r.year, month, day)) {
          const at = toDay(r.year, month, day) - offset;
          add(0, `${said}: written on ${isoDay(at)}`, (d) => d === at);
        } else {
          add(
            1,
            `${said}: written ${away(offset)} ${day} ${MONTHS[month - 1]}`,
            (d) => within(d + offset) && monthOf(d + offset) === month && dateOf(d + offset) === day,
          );
        }
      }
      if (r.weekday !== undefined) {
        const w = (((r.weekday - 1 - offset) % 7) + 7) % 7;
        add(1, `${said}: written on a ${WEEKDAYS[w]}`, (d) => weekdayOf(d) === w + 1);
      }
      return;
    }
    if (r.year !== undefined) {
      yearConstraints(timex, r, place, add);
      if (tense !== 'future') latestYear = Math.max(latestYear, r.year);
      else latestYear = Math.max(latestYear, 0);
    }
    if (r.year !== undefined) return;
    if (place === 'dateline' && r.month !== undefined && r.day !== undefined) {
      const { month, day, weekday } = r;
      add(
        1,
        `the dateline says ${said}`,
        (d) => monthOf(d) === month && dateOf(d) === day && (weekday === undefined || weekdayOf(d) === weekday),
      );
      return;
    }
    if (r.month !== undefined) {
      monthConstraints(timex, r, index, timexes, add);
      if (placed.lead && index === 0 && r.day !== undefined && tense === 'past' && r.direction === undefined && r.calendar === undefined) {
        const { month, day } = r;
        add(9, `${said} opens the article: written within ${NEWS_DAYS} days`, (d) =>
          [yearOf(d) - 1, yearOf(d)].some((y) => {
            const at = isDate(y, month, day) ? toDay(y, month, day) : Number.NaN;
            return d >= at && d <= at + NEWS_DAYS;
          }),
        );
      }
      return;
    }
    if (r.day !== undefined) {
      const { day } = r;
      if (r.direction === 'this') {
        if (tense === 'future') add(2, `${said} is still to come`, (d) => dateOf(d) <= day);
        if (tense === 'past') add(2, `${said} is past`, (d) => dateOf(d) >= day);
      }
      if (r.weekday !== undefined) {
        const { weekday } = r;
        add(2, `${said} is a ${WEEKDAYS[weekday - 1]}`, (d) => {
          const m = remembered(timex, d);
          return m !== null && weekdayOf(m.from) === weekday;
        });
      }
      return;
    }
    if (r.weekday !== undefined) {
      const { weekday } = r;
      if (place === 'weekday-line') {
        add(2, `the line ${said} at the top: written on a ${WEEKDAYS[weekday - 1]}`, (d) => weekdayOf(d) === weekday);
      } else if (r.direction === 'this' && tense !== 'future') {
        add(5, `${said}: written on that ${WEEKDAYS[weekday - 1]} or the day after`, (d) => (weekdayOf(d) - weekday + 7) % 7 <= 1);
      } else if (
        place === 'head' &&
        r.direction === undefined &&
        r.untilWeekday === undefined &&
        tense !== 'future' &&
        tense !== undefined &&
        !leadWeekday
      ) {
        leadWeekday = true;
        if (!deicticHead) add(7, `the news is of ${said}: written within two days`, (d) => (weekdayOf(d) - weekday + 7) % 7 <= 2);
      }
    }
  });

  if (lastYear && latestYear > 1975) {
    const y = latestYear;
    add(13, `speaks of «last year» and of ${y}`, (d) => yearOf(d) === y || yearOf(d) === y + 1);
  }
  return out;
}

const away = (offset: number): string =>
  offset === 0 ? 'on' : offset < 0 ? `${-offset} day${offset === -1 ? '' : 's'} after` : `${offset} day${offset === 1 ? '' : 's'} before`;
const within = (day: number): boolean => day >= FIRST && day <= LAST;

type Add = (rank: number, because: string, test: (day: number) => boolean) => void;

/** Dates with a year: bounds, and the news of a day told at the top. */
function yearConstraints(timex: Timex, r: Calendar, place: PlacedTimex['place'], add: Add): void {
  const said = `«${timex.text.replace(/\s+/gu, ' ')}»`;
  const y = r.year!;
  if (y < 1971 || y > 2049) return;
  if (r.direction !== undefined && r.month === undefined) {
    const written = r.direction === 'past' ? y + 1 : r.direction === 'future' ? y - 1 : y;
    add(1, `${said}: written in ${written}`, (d) => yearOf(d) === written);
    return;
  }
  const m = meaningAt(timex, FIRST);
  if (m === null) return;
  const { from, to } = m;
  const day = r.day !== undefined;
  if (timex.tense === 'future') {
    add(day ? 2 : 3, `${said} is still to come`, (d) => d <= to);
    if (day || r.month !== undefined) add(8, `${said} is near`, (d) => d >= from - 400);
    return;
  }
  if (timex.tense === 'past') {
    add(day ? 2 : 3, `${said} is past`, (d) => d >= from);
    if (r.month === undefined && r.season === undefined && r.quarter === undefined && r.half === undefined)
      add(9, `${y} is named as a year that is over`, (d) => yearOf(d) > y);
    else if (!day) add(9, `${said} is over`, (d) => d > to);
  }
  if (day && timex.tense !== 'past') add(6, `${said} is told`, (d) => d >= from);
  if (day && (place === 'head' || place === 'dateline' || place === 'title')) {
    add(5, `${said} at the top: written within ${NEWS_DAYS} days`, (d) => d >= from && d <= to + NEWS_DAYS);
    add(8, `${said} at the top: written within a month`, (d) => d >= from && d <= to + 31);
  }
}

/** Months and dates without a year. */
function monthConstraints(timex: Timex, r: Calendar, index: number, timexes: readonly PlacedTimex[], add: Add): void {
  const said = `«${timex.text.replace(/\s+/gu, ' ')}»`;
  const month = r.month!;
  const name = MONTHS[month - 1]!;
  const ahead = (d: number): number => (month - monthOf(d) + 12) % 12;
  const behind = (d: number): number => (monthOf(d) - month + 12) % 12;
  const future = r.direction === 'future' || (r.direction === undefined && timex.tense === 'future');
  const past = r.direction === 'past' || (r.direction === undefined && timex.tense === 'past');

  if (r.direction === 'this') {
    add(1, `${said}: written in ${name}`, (d) => monthOf(d) === month);
  } else if (r.direction !== undefined && r.day === undefined) {
    add(4, `${said}: not written in ${name}`, (d) => monthOf(d) !== month);
  }
  // the weekday of a date tells the year
  if (r.day !== undefined && r.weekday !== undefined) {
    const { weekday, day } = r;
    add(5, `${day} ${name} is a ${WEEKDAYS[weekday - 1]}`, (d) => {
      const y = yearOf(d);
      return [y - 1, y, y + 1].some(
        (at) => isDate(at, month, day) && weekdayOf(toDay(at, month, day)) === weekday && Math.abs(toDay(at, month, day) - d) <= 200,
      );
    });
  }
  // a list of past months is told in order
  if (r.direction === 'past') {
    const next = timexes[index + 1]?.timex;
    if (
      next !== undefined &&
      next.reading.kind === 'calendar' &&
      next.reading.direction === 'past' &&
      next.reading.month !== undefined &&
      next.start - timex.end <= 4
    ) {
      add(5, `${said} comes before ${next.text}`, (d) => {
        const first = remembered(timex, d);
        const second = remembered(next, d);
        return first !== null && second !== null && first.from <= second.from;
      });
    }
  }
  if (past && r.direction === undefined) {
    // the year told just before it is its year
    const context = yearInContext(index, timexes);
    if (context === 'last') add(6, `${said} belongs to last year`, (d) => behind(d) >= 12 - month + 1 || monthOf(d) < month);
    else if (context !== null) {
      const y = context;
      add(6, `${said} belongs to ${y}`, (d) => yearOf(d) > y || (yearOf(d) === y && monthOf(d) >= month));
    }
  }
  if (r.day !== undefined) {
    const { day } = r;
    if (past) add(10, `${said} is past`, (d) => behind(d) < 8 && (behind(d) > 0 || dateOf(d) >= day));
    if (future) add(10, `${said} is still to come`, (d) => ahead(d) < 8 && (ahead(d) > 0 || dateOf(d) <= day));
    if (past) add(12, `${said} is not long past`, (d) => behind(d) <= 5);
    if (future) add(12, `${said} is near`, (d) => ahead(d) <= 5);
    return;
  }
  if (future) {
    add(10, `${said} is less than nine months ahead`, (d) => ahead(d) <= 8);
    if (r.direction === undefined) add(12, `${said} has not begun`, (d) => ahead(d) >= 1);
    add(12, `${said} is less than seven months ahead`, (d) => ahead(d) <= 6);
    // the month that comes next would be called «next month»
    if (r.direction === 'future') add(13, `${said} is not the month directly ahead`, (d) => ahead(d) >= 2);
  }
  if (past) {
    add(10, `${said} is less than ten months back`, (d) => behind(d) <= 9);
    if (r.direction === undefined) add(12, `${said} is over`, (d) => behind(d) >= 1 || dateOf(d) > 20);
    add(13, `${said} is less than eight months back`, (d) => behind(d) <= 7);
  }
}

/** The year that the text told just before a timex, in the same paragraph. */
function yearInContext(index: number, timexes: readonly PlacedTimex[]): number | 'last' | null {
  const own = timexes[index]!;
  for (let k = index - 1; k >= 0 && k >= index - 3; k -= 1) {
    const before = timexes[k]!;
    // «until the end of last year»: what follows it may be of the next
    if (before.timex.mod !== undefined) return null;
    if (before.paragraph !== own.paragraph || own.sentence - before.sentence > 1) return null;
    const { reading } = before.timex;
    if (reading.kind === 'offset' && reading.unit === 'year' && reading.reach === 'period' && reading.anchor === 'document')
      return reading.count === -1 ? 'last' : null;
    if (reading.kind === 'calendar' && reading.year !== undefined) return reading.year;
    if (
      reading.kind !== 'duration' &&
      reading.kind !== 'reference' &&
      reading.kind !== 'set' &&
      !(reading.kind === 'offset' && reading.reach === 'point')
    )
      return null;
  }
  return null;
}

/** Hijri and Persian dates: the same bounds, by conversion. */
function otherCalendar(timex: Timex, r: Calendar, placed: PlacedTimex, add: Add): void {
  const said = `«${timex.text.replace(/\s+/gu, ' ')}»`;
  if (r.year !== undefined && r.month !== undefined && r.day !== undefined) {
    const m = meaningAt({ ...timex, reading: { ...r, dayOffset: undefined } as Calendar }, FIRST);
    if (m === null || m.from < FIRST || m.to > LAST) return;
    const { from, to } = m;
    if (r.dayOffset !== undefined) {
      const offset = r.dayOffset;
      add(0, `${said}: written ${away(offset)} that day`, (d) => d + offset >= from && d + offset <= to);
    } else if (timex.tense === 'past') add(2, `${said} is past`, (d) => d >= from);
    else if (timex.tense === 'future') add(2, `${said} is still to come`, (d) => d <= to);
    if (r.dayOffset === undefined && timex.tense !== 'future' && (placed.place === 'head' || placed.place === 'title'))
      add(5, `${said} at the top: written within ${NEWS_DAYS} days`, (d) => d >= from && d <= to + NEWS_DAYS);
    return;
  }
  if (r.year !== undefined && r.calendar === 'hijri' && timex.tense !== undefined && timex.tense !== 'present') {
    const from = monthStart('hijri', r.year, r.month ?? 1);
    const to = monthStart('hijri', r.year, (r.month ?? 12) + 1);
    if (from < FIRST || to > LAST) return;
    if (timex.tense === 'past') add(3, `${said} is past`, (d) => d >= from - 1);
    else add(3, `${said} is still to come`, (d) => d <= to + 1);
  }
  if (r.dayOffset !== undefined && r.weekday !== undefined) {
    const w = (((r.weekday - 1 - r.dayOffset) % 7) + 7) % 7;
    add(1, `${said}: written on a ${WEEKDAYS[w]}`, (d) => weekdayOf(d) === w + 1);
  }
}
