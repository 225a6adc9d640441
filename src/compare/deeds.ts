import { daysAcross, daysBetween, isoDay, parseDay, weekdayOf } from '../calendar.js';
import { similarity, tokenAt } from '../context.js';
import { push } from '../groups.js';
import { DEED_FRAMES } from '../language/deeds.js';
import { CALLED_OFF, COMING } from '../language/occasion-cues.js';
import { fold } from '../language/tokens.js';
import type { DayInterval, Timex } from '../model.js';
import type { EventMention } from '../reading.js';
import { factFeatures } from './features.js';
import type { FactAt, Finding, Level } from './finding.js';
import { clip, heldLater, judge } from './finding.js';
import { nearestTime, type PlacedHappening, placeLevels, placesOf } from './happenings.js';
import type { CompareInput } from './input.js';

/** One deed as one passage tells it: `resignation`, `search-end`. */
interface Told {
  readonly document: number;
  readonly event: EventMention;
  readonly features: ReadonlyMap<string, number>;
  readonly day: DeedDay | null;
}

/** When a deed was done, as far as the words and the day of writing tell. */
export interface DeedDay {
  readonly at: DayInterval | null;
  /** 1 Monday … 7 Sunday; null where neither is said nor follows from the date. */
  readonly weekday: number | null;
  /** Said as «yesterday» or by a weekday alone, of an article whose own day is not sure. */
  readonly unsure: boolean;
  /** A night has two dates, and so has an hour that is told in two zones. */
  readonly night: boolean;
  readonly planned: boolean;
  readonly published: DayInterval | null;
  /** «today», «yesterday»: no day is named. */
  readonly deictic: boolean;
  readonly time: Timex;
}

/** Days within which two dates can be a slip; further apart they are two happenings. */
const EPISODE = 14;
/** Characters between what was done and when or where. */
const TIME_REACH = 110;
/** Passages of one deed in one story; more are a series. */
const MOST = 40;
/** Documents that give two days to one deed, from which it is told of two. */
const PLURAL = 2;

const MANY: ReadonlySet<string> = new Set(DEED_FRAMES.filter((f) => f.many === true).map((f) => f.deed));
/** What lasts: «since» tells when it began. */
const LASTING: ReadonlySet<string> = new Set(['truce', 'detained-ship', 'walkout', 'arrest', 'back-to-work']);
/** What stands between the date that an article opens with and its text. */
const DATELINE = /^\s*(?:\([^)]*\)\s*)?(?:[-–—:]|\n)/u;
/** A distance in time between a date and what follows it. */
const SHIFTED = /\b(?:days?|weeks?|months?|years?|hours?)\s(?:after|before|since)\b|\b(?:after|before)\b|(?:^|\s)(?:بعد|قبل|منذ)\s/iu;
const EVE = /\beve of\b|(?:^|\s)عشية\s/u;
const UNTIL = /(?:^|[\s(«"“])(?:until|till|up to|before|by|from|حتى|حتي|قبل|لغاية|إلى غاية|الى غاية)\s(?:the\s|يوم\s)?$/iu;
const SINCE = /(?:^|[\s(«"“،,])(?:since|from|منذ|و?منذ)\s(?:the\s|the\s\S+\sof\s|يوم\s|فجر\s|صباح\s|مساء\s)?$/iu;

const single = (i: DayInterval | null): i is DayInterval => i !== null && daysAcross(i) <= 1;
const sure = (d: DeedDay): boolean => single(d.at) && !d.unsure;

/** The days of one deed: levels, first match wins. */
export const deedDayLevels: readonly Level<DeedDay>[] = [
  {
    verdict: 'agree',
    when: (a, b) => single(a.at) && single(b.at) && a.at.from === b.at.from,
    because: 'both dates come to the same days',
  },
  {
    verdict: 'refine',
    when: (a, b) =>
      a.at !== null &&
      b.at !== null &&
      daysBetween(a.at, b.at) === 0 &&
      (a.weekday === b.weekday || a.weekday === null || b.weekday === null),
    because: 'one date lies within the other',
  },
  {
    verdict: 'incomparable',
    when: (a, b) => a.weekday !== null && a.weekday === b.weekday && !(sure(a) && sure(b)),
    because: 'both name the same weekday, and neither says of which week',
  },
  {
    verdict: 'incomparable',
    when: (a, b) => (a.night || b.night) && near(a, b) <= 1,
    because: 'a night has two dates, and an hour those of its zones',
  },
  {
    verdict: 'incomparable',
    when: (a, b) => (a.deictic || b.deictic) && (a.unsure || b.unsure || (a.deictic && b.deictic)) && near(a, b) <= 1,
    because: '«today» and «yesterday» in articles of different days: one may have been printed a day later',
  },
  heldLater,
  {
    verdict: 'incomparable',
    when: (a, b) => a.planned || b.planned,
    because: 'what is only planned may be put off',
  },
  {
    verdict: 'contradict',
    when: (a, b) => sure(a) && sure(b) && daysBetween(a.at!, b.at!) > 0 && daysBetween(a.at!, b.at!) <= EPISODE,
    because: 'the two dates have no day in common',
  },
  {
    verdict: 'contradict',
    when: (a, b) => a.weekday !== null && b.weekday !== null && a.weekday !== b.weekday && within(a, b),
    because: 'the two dates name different weekdays',
  },
  { verdict: 'incomparable', when: () => true, because: 'a date this wide decides nothing' },
];

/** Days between two datings, by their weekdays where that is all they tell. */
function near(a: DeedDay, b: DeedDay): number {
  if (single(a.at) && single(b.at)) return daysBetween(a.at, b.at);
  if (a.weekday === null || b.weekday === null) return Number.POSITIVE_INFINITY;
  const apart = Math.abs(a.weekday - b.weekday);
  return Math.min(apart, 7 - apart);
}

/** Datings of which one may lie anywhere in weeks may still be of one week. */
const within = (a: DeedDay, b: DeedDay): boolean => a.at === null || b.at === null || daysBetween(a.at, b.at) <= 7;

/** Days and places of deeds that a story tells but once, by all words that can tell them. */
export function compareDeeds(input: CompareInput): Finding[] {
  const groups = new Map<string, Told[]>();
  input.readings.forEach((reading, document) => {
    for (const event of reading.events) {
      if (event.deed === null || event.series !== null || event.polarity !== 'positive') continue;
      if (event.modality === 'denied' || event.modality === 'demanded') continue;
      push(groups, `${input.stories[document]!}|${event.deed}`, {
        document,
        event,
        features: factFeatures(input, document, event.trigger, 12),
        day: dayOf(input, document, event),
      });
    }
  });
  for (const group of groups.values()) {
    for (const [i, told] of group.entries()) {
      const day = told.day ?? anchoredDay(input, told, groups);
      if (day !== told.day) group[i] = { ...told, day };
    }
  }
  const out: Finding[] = [];
  for (const group of groups.values()) {
    if (group.length > MOST || group.every((t) => t.document === group[0]!.document)) continue;
    out.push(...daysOf(input, group), ...placesOfGroup(input, group));
  }
  return out;
}

/** Words before a time among which its verb of saying stands: «said late on», «told reporters on». */
const SAYING_REACH = 3;
/** Characters of «is to be», before a verb. */
const TO_BE = 10;

/** Whether a time follows a verb of saying, and what follows it is what was said. */
function saidThen(input: CompareInput, document: number, time: Timex): boolean {
  const { tokens } = input.readings[document]!.text;
  const { thatWords, isSpeech } = input.cuesOf(document);
  const first = tokenAt(tokens, time.start);
  const next = tokens[tokenAt(tokens, time.end)];
  if (next === undefined || !thatWords.has(next.norm)) return false;
  return tokens
    .slice(Math.max(0, first - SAYING_REACH), first)
    .some((t) => t.analyses.some(({ sense }) => sense.pos === 'verb' && isSpeech(sense.concept)));
}

/** The day that a passage gives to a deed: the nearest time expression of its sentence with no other verb between. */
function dayOf(input: CompareInput, document: number, event: EventMention): DeedDay | null {
  const { timexes, text, events } = input.readings[document]!;
  const sentence = text.sentences[event.sentence]!;
  let best: { time: Timex; distance: number } | null = null;
  for (const time of timexes) {
    if (time.start < sentence.start || time.end > sentence.end || (time.type !== 'DATE' && time.type !== 'TIME')) continue;
    if (time.reading.kind === 'reference') continue;
    if (time.start < event.trigger.end && event.trigger.start < time.end) continue;
    const after = time.start >= event.trigger.end;
    const [from, to] = after ? [event.trigger.end, time.start] : [time.end, event.trigger.start];
    if (to - from > TIME_REACH || (!after && DATELINE.test(text.text.slice(time.end, event.trigger.start)))) continue;
    const between = events.filter(
      (e) => e.finite && e.deed !== event.deed && e.trigger.start >= from && e.trigger.end <= to && e.trigger.start !== event.trigger.start,
    );
    // a noun has a verb of its own: «the fire swept … on Saturday»
    if (between.length > (event.finite ? 0 : 1) || /[;؛:|]/u.test(text.text.slice(from, to))) continue;
    // «on Sunday 6 April, three days after she signed»: not the day of the signing
    if (!after && SHIFTED.test(text.text.slice(time.end, event.trigger.start))) continue;
    // «said on Monday that …»: the day of the saying
    if (!after && saidThen(input, document, time)) continue;
    // «on the eve of the vote, set for Thursday»: the day of the vote
    if (after && EVE.test(text.text.slice(from, to))) continue;
    const distance = to - from + (after ? 0 : 12);
    if (best === null || distance < best.distance) best = { time, distance };
  }
  if (best === null || !namesDay(best.time)) return performed(input, document, event);
  const { time } = best;
  const between = text.text.slice(Math.min(event.trigger.end, time.end), Math.max(event.trigger.start, time.start));
  if (CALLED_OFF.test(` ${fold(between)} `)) return null;
  const before = text.text.slice(Math.max(sentence.start, time.start - 24), time.start);
  if (UNTIL.test(before) || (SINCE.test(before) && !LASTING.has(event.deed!))) return null;
  const r = time.reading;
  const at = time.interval ?? null;
  const published = input.published[document] ?? null;
  const calendar = r.kind === 'calendar' ? r : null;
  // «today, Saturday» of an article of a Sunday: which of them is wrong is another question
  if (calendar?.weekday !== undefined && single(at) && ![at.from, at.to].some((day) => weekdayOf(parseDay(day)) === calendar.weekday))
    return null;
  const full = calendar?.day !== undefined && calendar.month !== undefined;
  const anchored = r.kind === 'offset' && r.anchor === 'context' && single(at);
  const named = calendar?.weekday ?? (single(at) ? weekdayOf(parseDay(at.from)) : sameWeekday(published, r));
  const part = 'part' in r ? r.part : undefined;
  return {
    at,
    weekday: named,
    unsure: !full && !anchored && !single(published),
    night:
      part === 'NI' || part === 'DA' || calendar?.untilWeekday !== undefined || calendar?.zone !== undefined || calendar?.local === true,
    planned:
      event.modality !== 'asserted' ||
      conditional(input, document, event) ||
      // «a medical had been arranged for the Saturday»
      COMING.test(` ${fold(text.text.slice(Math.max(sentence.start, event.trigger.start - TO_BE), event.trigger.start))} `) ||
      COMING.test(` ${fold(between)} `),
    published,
    deictic: calendar === null || (calendar.weekday === undefined && calendar.day === undefined),
    time,
  };
}

/** «the day after the raid», «three days before the fire», «اليوم التالي للحريق»: a day by another deed whose day the story knows. */
function anchoredDay(input: CompareInput, told: Told, groups: ReadonlyMap<string, readonly Told[]>): DeedDay | null {
  const { document, event } = told;
  const reading = input.readings[document]!;
  const sentence = reading.text.sentences[event.sentence]!;
  const after = reading.document.text.slice(event.trigger.end, sentence.end);
  for (const [pattern, sign] of ANCHORS) {
    const match = pattern.exec(after);
    if (match === null || match.index > 40) continue;
    const from = event.trigger.end + match.index;
    const anchor = reading.events.find(
      (e) =>
        e.deed !== null &&
        e.deed !== event.deed &&
        e.trigger.start >= from + match[0].length - 3 &&
        e.trigger.start < from + match[0].length + 20,
    );
    if (anchor === undefined) return null;
    const known = (groups.get(`${input.stories[document]!}|${anchor.deed}`) ?? []).flatMap((t) =>
      t.day !== null && sure(t.day) ? [t.day.at!.from] : [],
    );
    if (known.length === 0 || new Set(known).size > 1) return null;
    const count = match.groups?.count?.toLowerCase();
    const days = count === undefined ? (match.groups?.dual === undefined ? 1 : 2) : (COUNTS[count] ?? Number(count));
    if (!Number.isInteger(days)) return null;
    const at = isoDay(parseDay(known[0]!) + sign * days);
    const span = { start: from, end: anchor.trigger.end };
    return {
      at: { from: at, to: at },
      weekday: weekdayOf(parseDay(at)),
      unsure: false,
      night: false,
      planned: event.modality !== 'asserted',
      published: input.published[document] ?? null,
      deictic: true,
      time: {
        ...span,
        text: reading.document.text.slice(span.start, span.end),
        type: 'DATE',
        reading: { kind: 'reference', value: 'PAST_REF' },
      },
    };
  }
  return null;
}

const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  ثلاثة: 3,
  أربعة: 4,
  اربعة: 4,
  خمسة: 5,
  ستة: 6,
  سبعة: 7,
  ثمانية: 8,
  تسعة: 9,
  عشرة: 10,
}; // prettier-ignore
const ANCHORS: readonly (readonly [RegExp, 1 | -1])[] = [
  [/(?:on\s)?\bthe\s(?:very\s)?(?:day|morning|afternoon|evening|night)\safter\s(?:the|his|her|its|their|that)\s/iu, 1],
  [/(?:on\s)?\bthe\s(?:day|morning|afternoon|evening|night)\sbefore\s(?:the|his|her|its|their|that)\s/iu, -1],
  [/\b(?<count>a|one|two|three|four|five|six|seven|eight|nine|ten|\d+)\sdays?\s(?:after|on\sfrom)\s(?:the|his|her|its|their|that)\s/iu, 1],
  [/\b(?<count>a|one|two|three|four|five|six|seven|eight|nine|ten|\d+)\sdays?\sbefore\s(?:the|his|her|its|their|that)\s/iu, -1],
  [/(?:اليوم\s(?:التالي|الموالي)\sل|غداة\s|غدا?ة\sيوم\s)/u, 1],
  [/(?:عشية\s|اليوم\sالسابق\sل)/u, -1],
  [/بعد\s(?:(?<dual>يومين)|(?<count>ثلاثة|أربعة|اربعة|خمسة|ستة|سبعة|ثمانية|تسعة|عشرة)\sأيام)\sمن\s/u, 1],
  [/قبل\s(?:(?<dual>يومين)|(?<count>ثلاثة|أربعة|اربعة|خمسة|ستة|سبعة|ثمانية|تسعة|عشرة)\sأيام)\sمن\s/u, -1],
];

/** «if you say yes, we are back at work on Monday», told in the past tense. */
function conditional(input: CompareInput, document: number, event: EventMention): boolean {
  const { tokens, sentences } = input.readings[document]!.text;
  const { conditionals } = input.cuesOf(document);
  for (let k = Math.max(sentences[event.sentence]!.first, event.triggerToken - 6); k < event.triggerToken; k += 1) {
    const word = tokens[k]!.norm.replace(/^[وف](?=ان$|اذا$|لو$)/u, '');
    if (!conditionals.has(word) && word !== 'ان' && word !== 'if') continue;
    // «إن» before a verb is «if», before a noun «that»
    if (word !== 'ان' || tokens[k + 1]?.analyses[0]?.sense.tense === 'past') return true;
  }
  return false;
}

/** «I write to resign», «I hereby tender my resignation»: done by the letter that says so, on its day. */
function performed(input: CompareInput, document: number, event: EventMention): DeedDay | null {
  const reading = input.readings[document]!;
  const published = input.published[document] ?? null;
  if (!single(published) || daysAcross(published) > 0) return null;
  const sentence = reading.text.sentences[event.sentence]!;
  const before = reading.text.text.slice(Math.max(sentence.start, event.trigger.start - 60), event.trigger.end);
  if (!PERFORMED.test(before)) return null;
  return {
    at: published,
    weekday: weekdayOf(parseDay(published.from)),
    unsure: false,
    night: false,
    planned: false,
    published,
    deictic: false,
    time: {
      ...event.trigger,
      text: reading.document.text.slice(event.trigger.start, event.trigger.end),
      type: 'DATE',
      reading: { kind: 'reference', value: 'PRESENT_REF' },
    },
  };
}

const PERFORMED =
  /(?:^|\s)(?:I\s+(?:(?:am\s+)?(?:writ(?:e|ing)\s+to|hereby|now|therefore|today|herewith)\s+)+(?:\S+\s+){0,4}\S+|(?:أتقدم|اتقدم|أقدم|اقدم|أضع|اضع|أعلن|اعلن)\s+(?:إليكم\s+|لكم\s+)?(?:ب)?\S+(?:\s+\S+)?)$/u;

/** «yesterday» of an article that was written on a Tuesday, of whichever week. */
function sameWeekday(published: DayInterval | null, r: Timex['reading']): number | null {
  if (published === null || r.kind !== 'offset' || r.unit !== 'day' || r.anchor === 'context') return null;
  const from = parseDay(published.from);
  const to = parseDay(published.to);
  return to - from >= 7 && weekdayOf(from) === weekdayOf(to) ? weekdayOf(from + r.count) : null;
}

function namesDay({ reading: r, mod, type }: Timex): boolean {
  if (type !== 'DATE' && type !== 'TIME') return false;
  if (mod !== undefined && mod !== 'START' && mod !== 'END' && mod !== 'MID') return false;
  if (r.kind === 'calendar') return r.weekday !== undefined || r.day !== undefined || r.dayOffset !== undefined;
  return r.kind === 'offset' && r.unit === 'day' && r.count < 15 && r.count > -15 && r.reach !== 'span';
}

function daysOf(input: CompareInput, group: readonly Told[]): Finding[] {
  const dated = group.filter((t) => t.day !== null);
  const out: Finding[] = [];
  const verdictOf = (a: Told, b: Told) => judge(deedDayLevels, a.day!, b.day!);
  const against: { a: Told; b: Told; because: string }[] = [];
  for (const [n, a] of dated.entries())
    for (const b of dated.slice(n + 1)) {
      const { verdict, because } = verdictOf(a, b);
      if (verdict === 'contradict') against.push({ a, b, because });
    }
  // an article that gives two days tells of two deeds, or of what it does not know
  const plural = new Set(against.filter(({ a, b }) => a.document === b.document).map(({ a }) => a.document));
  if (plural.size >= PLURAL) return [];
  const told = dated.filter((t) => !plural.has(t.document) && !t.day!.planned).map((t) => t.day!);
  const weekdays = new Set(told.filter(sure).map((d) => d.weekday));
  const days = new Set([
    ...told.filter(sure).map((d) => d.at!.from),
    ...told.filter((d) => !sure(d) && !weekdays.has(d.weekday)).map((d) => `${d.weekday}`),
  ]);
  const pairs = against.filter(
    ({ a, b }) =>
      a.document !== b.document && !plural.has(a.document) && !plural.has(b.document) && identical(input, group, a, b, days.size <= 2),
  );
  if (pairs.length === 0) return [];
  // the two camps: everybody whose day agrees with one of the first pair
  const { a, b, because } = pairs.sort((x, y) => certainty(y) - certainty(x) || x.a.document - y.a.document)[0]!;
  const camp = (one: Told) =>
    dated.filter(
      (t) => t === one || (!plural.has(t.document) && ['agree', 'refine'].includes(verdictOf(t, one).verdict) && single(t.day!.at)),
    );
  const left = camp(a);
  const right = camp(b);
  const third = pairs.some(({ a: x, b: y }) => [x, y].some((t) => !left.includes(t) && !right.includes(t)));
  if (third && MANY.has(a.event.deed!)) return [];
  if (left.some((t) => right.some((u) => u.document === t.document))) return [];
  const side = (camp: readonly Told[]) => {
    const facts = camp.map((t): FactAt => dayFact(input, t));
    return { value: facts[0]!.value, facts };
  };
  out.push({
    kind: 'date',
    property: 'date',
    scope: 'cross',
    verdict: 'contradict',
    sides: [side([a, ...left.filter((t) => t !== a)]), side([b, ...right.filter((t) => t !== b)])],
    because,
    confidence: sure(a.day!) && sure(b.day!) ? 0.8 : 0.7,
  });
  return out;
}

const certainty = ({ a, b }: { a: Told; b: Told }): number => (sure(a.day!) ? 1 : 0) + (sure(b.day!) ? 1 : 0);

function dayFact(input: CompareInput, { document, event, day }: Told): FactAt {
  const { time } = day!;
  const start = Math.min(event.trigger.start, time.start);
  const end = Math.max(event.trigger.end, time.end);
  const span = end - start <= 180 ? { start, end } : { start: time.start, end: time.end };
  const at = day!.at;
  const value = single(at) ? at.from : input.readings[document]!.document.text.slice(time.start, time.end).replace(/\s+/gu, ' ');
  return { document, ...clip(span), value };
}

/**
 * Whether two passages tell one deed, beyond its kind: who or what they share. What is told often in an affair (arrests, signings)
 * needs more of it than what is told but once.
 */
function identical(input: CompareInput, group: readonly Told[], a: Told, b: Told, alone: boolean): boolean {
  const deed = a.event.deed!;
  const { shared, score } = similarity(a.features, b.features);
  let total = MANY.has(deed) ? 0 : 0.8;
  for (const feature of shared) {
    const weight = input.contexts.weight(a.document, feature);
    if (feature.startsWith('e:')) total += weight > 2 ? 0.6 : 0.3;
    else if (weight > 2) total += 0.3;
    else if (weight > 1.2) total += 0.12;
  }
  total += Math.min(0.5, score);
  // nobody in the story tells of a third
  if (alone) total += 0.35;
  const x = nearestTime(input, a.document, a.event)?.interval;
  const y = nearestTime(input, b.document, b.event)?.interval;
  if (x !== undefined && y !== undefined && daysBetween(x, y) === 0 && Math.max(daysAcross(x), daysAcross(y)) < 32)
    total += Math.max(daysAcross(x), daysAcross(y)) < 2 ? 0.6 : 0.4;
  const documents = new Set(group.map((t) => t.document));
  if (documents.size >= 3) total += 0.2;
  if (a.event.ordinal !== null && b.event.ordinal !== null) total += a.event.ordinal === b.event.ordinal ? 0.4 : -1;
  return total >= SAME;
}

const SAME = 1.15;

// ---------------------------------------------------------------- places

interface Placed {
  readonly told: Told;
  readonly placed: PlacedHappening;
  readonly fact: FactAt;
}

/** Right after the deed or before it, with no other verb between; «8 per cent» is no place. */
function ownPlace(input: CompareInput, { document, event }: Told, fact: FactAt): boolean {
  const { events, document: source } = input.readings[document]!;
  const at = fact.end > event.trigger.end ? fact.end - fact.value.length : fact.start;
  const [from, to] = at >= event.trigger.end ? [event.trigger.end, at] : [at, event.trigger.start];
  if (/[\p{Nd}%٪]\s*(?:ب|في\s*)?$/u.test(source.text.slice(Math.max(0, at - 12), at))) return false;
  if (at < event.trigger.start && to - from > 40) return false;
  return !events.some((e) => e.finite && e.deed !== event.deed && e.trigger.start >= from && e.trigger.end <= to);
}

function placesOfGroup(input: CompareInput, group: readonly Told[]): Finding[] {
  const facts: Placed[] = group.flatMap((told) => {
    const here = placesOf(input, told.document, told.event).filter(
      ({ placed, fact }) => placed.preposition && (placed.kind === 'city' || placed.kind === 'unknown') && ownPlace(input, told, fact),
    );
    const first = here.sort((x, y) => x.fact.start - y.fact.start || x.fact.end - y.fact.end)[0];
    return first === undefined ? [] : [{ told, ...first }];
  });
  const verdicts = facts.flatMap((a, n) => facts.slice(n + 1).map((b) => ({ a, b, ...judge(placeLevels, a.placed, b.placed) })));
  const against = verdicts.filter(({ verdict }) => verdict === 'contradict');
  const plural = new Set(against.filter(({ a, b }) => a.told.document === b.told.document).map(({ a }) => a.told.document));
  if (plural.size >= PLURAL) return [];
  const pair = against.find(({ a, b }) => {
    if (a.told.document === b.told.document || plural.has(a.told.document) || plural.has(b.told.document)) return false;
    const x = a.told.day;
    const y = b.told.day;
    if (x !== null && y !== null && judge(deedDayLevels, { ...x, planned: false }, { ...y, planned: false }).verdict === 'contradict')
      return false;
    const names = new Set(facts.filter((f) => !plural.has(f.told.document)).map((f) => f.placed.entity));
    return identical(input, group, a.told, b.told, names.size <= 2);
  });
  if (pair === undefined) return [];
  const side = (one: Placed) => {
    const camp = [one, ...facts.filter((f) => f !== one && f.placed.entity === one.placed.entity && !plural.has(f.told.document))];
    return { value: one.fact.value, facts: camp.map((f) => f.fact) };
  };
  return [
    {
      kind: 'place',
      property: 'place',
      scope: 'cross',
      verdict: 'contradict',
      sides: [side(pair.a), side(pair.b)],
      because: pair.because,
      confidence: 0.75,
    },
  ];
}
