import { daysAcross, isoDay, parseDay } from '../calendar.js';
import { tokenAt } from '../context.js';
import { push } from '../groups.js';
import { OCCASIONS, type OccasionKind, type OccasionWords } from '../language/occasions.js';
import type { Sentence, Token } from '../language/tokens.js';
import type { DayInterval, Span, Timex } from '../model.js';
import { soundKey } from '../names/keys.js';
import type { FactAt, Finding } from './finding.js';
import { clip } from './finding.js';
import type { CompareInput } from './input.js';

/** Characters between the phrase and its time. */
const AFTER = 110;
const BEFORE = 90;
/** A time after the phrase is likelier its own than one before it. */
const BEFORE_COST = 15;
/** Characters after a phrase within which a time is its own before it is that of what follows. */
const CLAIMED = 40;
/** Days between two dates of what may happen again: further apart they are two. */
const EPISODE = 16;
/** Days between two dates to come: further apart they are two. */
const HORIZON = 120;
/** Days that articles of one plan lie apart; a plan of longer ago may have changed. */
const ONE_PLAN = 12;
/** Hours between two hours of one day, from which they are two. */
const HOURS = 1.75;
/** Days across which a time still dates a happening of the news, and one of long ago. */
const WIDE = 3;
const WIDE_ONCE = 366;
/** Tokens around the phrase in which «second», «return leg» speak of it. */
const STAGE_REACH = 5;
/** Tokens around the phrase of which what is said is said of it. */
const FEATURE_REACH = 16;
/** Passages of one kind in one story; more are a series. */
const MOST = 40;
/** Hours by which a zone may shift an hour that is told without one. */
const ZONES = 6;

/** When, in hours since the epoch: the day, or the part of it, or the hour. */
interface Moment {
  readonly from: number;
  readonly to: number;
  /** An hour is named. */
  readonly clock: boolean;
  /** Its day is named too, and is one. */
  readonly named: boolean;
  readonly zoned: boolean;
  readonly days: DayInterval;
  readonly deictic: boolean;
  readonly unsure: boolean;
  readonly weekday: number | null;
  /** Nothing says of which week the weekday is. */
  readonly bare: boolean;
}

/** One occasion as one passage tells it. */
export interface Told {
  readonly document: number;
  readonly kind: OccasionKind;
  readonly start: number;
  readonly end: number;
  readonly time: Timex;
  readonly when: Moment;
  readonly planned: boolean;
  readonly stages: ReadonlyMap<string, string>;
  readonly features: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** Names and people of its whole article. */
  readonly everywhere: ReadonlySet<string>;
  readonly everyone: ReadonlySet<string>;
}

interface Line {
  readonly text: string;
  /** Offset in `text` of each token of the sentence. */
  readonly offsets: readonly number[];
  readonly tokens: readonly Token[];
}

/** Days and hours of happenings that have one, by whatever phrase tells them. */
export function compareOccasions(input: CompareInput): Finding[] {
  const groups = new Map<string, Told[]>();
  const moved = new Set<number>();
  input.readings.forEach((_, document) => {
    const words = input.cuesOf(document).occasions;
    if (words === undefined) return;
    const told = tellingsOf(input, document, words);
    for (const t of told) push(groups, `${input.stories[document]!}|${t.kind}`, t);
    if (input.readings[document]!.text.sentences.some((s) => words.moved.test(lineOf(input, document, s).text))) moved.add(document);
  });
  return [...groups.values()].flatMap((group) => findingsOf(input, group, moved));
}

function findingsOf(input: CompareInput, group: readonly Told[], moved: ReadonlySet<number>): Finding[] {
  if (group.length > MOST || group.every((t) => t.document === group[0]!.document)) return [];
  // each article tells but one of the kind: where one tells two, another may tell either
  const alone = new Set(group.map((t) => t.document)).size === group.length;
  if (!alone) return [];
  const pairs = group.flatMap((a, n) =>
    group
      .slice(n + 1)
      .flatMap((b) =>
        a.document !== b.document && againstEachOther(input, a, b, moved) ? [{ a, b, likeness: likeness(a, b) + ALONE }] : [],
      ),
  );
  const kept = pairs.filter(({ a, b, likeness }) => {
    if (likeness < ENOUGH) return false;
    // an article that gives the other's day as well knows of both
    const knows = (x: Told, y: Told) => group.some((t) => t !== x && t.document === x.document && !apart(t, y) && mayBeOne(t, y));
    return !knows(a, b) && !knows(b, a);
  });
  const [best] = kept.sort((x, y) => y.likeness - x.likeness || x.a.document - y.a.document || x.a.start - y.a.start);
  if (best === undefined) return [];
  const camp = (one: Told, other: Told) => [
    one,
    ...group.filter(
      (t) =>
        t !== one &&
        t.document !== other.document &&
        t.document !== one.document &&
        !apart(t, one) &&
        apart(t, other) &&
        likeness(t, one) >= ENOUGH,
    ),
  ];
  const [left, right] = [camp(best.a, best.b), camp(best.b, best.a)];
  const side = (camp: readonly Told[]) => {
    const facts = camp.map((t) => factOf(t));
    return { value: facts[0]!.value, facts };
  };
  return [
    {
      kind: 'date',
      property: 'date',
      scope: 'cross',
      verdict: 'contradict',
      sides: [side(left), side(right)],
      because: best.a.when.clock && best.b.when.clock ? 'the two hours are not one' : 'the two dates have no day in common',
      confidence: Math.min(SURE, 0.3 + best.likeness * 0.03),
    },
  ];
}

function factOf(told: Told): FactAt {
  const start = Math.min(told.start, told.time.start);
  const end = Math.max(told.end, told.time.end);
  const span = end - start <= 180 ? { start, end } : told.time;
  const { from, to } = told.when.days;
  return {
    document: told.document,
    ...clip(span),
    value: told.when.clock ? told.time.text.replace(/\s+/gu, ' ') : from === to ? from : `${from}/${to}`,
  };
}

// ---------------------------------------------------------------- reading

function lineOf(input: CompareInput, document: number, sentence: Sentence): Line {
  const tokens = input.readings[document]!.text.tokens.slice(sentence.first, sentence.last);
  const offsets: number[] = [];
  let text = '';
  for (const token of tokens) {
    if (text !== '') text += ' ';
    offsets.push(text.length);
    text += token.norm;
  }
  return { text, offsets, tokens };
}

/** Index in a line of the token at an offset of its text. */
function indexAt({ offsets }: Line, offset: number): number {
  let k = offsets.length - 1;
  while (k > 0 && offsets[k]! > offset) k -= 1;
  return k;
}

interface Phrase {
  readonly kind: OccasionKind;
  readonly from: number;
  readonly to: number;
}

/** A sentence in which occasions are looked for. */
interface Scene {
  readonly input: CompareInput;
  readonly document: number;
  readonly sentence: Sentence;
  readonly line: Line;
  readonly times: readonly Timex[];
  readonly words: OccasionWords;
  readonly whole: Pick<Told, 'everywhere' | 'everyone'>;
}

/** Everybody and everything that an article names. */
function namesOfAll(input: CompareInput, document: number): Scene['whole'] {
  const { text, mentions } = input.readings[document]!;
  const everywhere = new Set(
    text.tokens.flatMap((t) => (t.kind === 'word' ? nameKeys(t, text.sentences[t.sentence]!.first === t.index) : [])),
  );
  const everyone = new Set<string>();
  mentions.forEach((mention, index) => {
    const entity = input.entityOf[document]![index] ?? null;
    if (entity === null) return;
    everywhere.add(`e:${entity}`);
    if (mention.type !== 'person') return;
    everyone.add(entity);
    for (const part of mention.parts) everyone.add(`s:${soundKey(part)}`);
  });
  return { everywhere, everyone };
}

/** What an article tells of occasions that have a day. */
export function tellingsOf(input: CompareInput, document: number, words: OccasionWords): Told[] {
  const reading = input.readings[document]!;
  const out: Told[] = [];
  const whole = namesOfAll(input, document);
  for (const sentence of reading.text.sentences) {
    const times = reading.timexes.filter((t) => t.start >= sentence.start && t.start < sentence.end && isWhen(t));
    if (times.length === 0) continue;
    const line = lineOf(input, document, sentence);
    const found: Phrase[] = words.phrases.flatMap(([kind, pattern]) =>
      [...line.text.matchAll(pattern)].map((m) => ({ kind, from: m.index, to: m.index + m[0].length })),
    );
    const named = (p: Phrase) => {
      const token = line.tokens[indexAt(line, p.from)]!;
      return (
        p.kind !== 'fixture' && reading.mentions.some((m) => m.type !== 'organization' && m.start <= token.start && token.end <= m.end)
      );
    };
    // the longest of what overlaps says what it is: «opened fire» is no opening
    const phrases = found.filter(
      (p) => !named(p) && !found.some((q) => q.kind !== p.kind && q.to - q.from > p.to - p.from && q.from <= p.from && p.to <= q.to),
    );
    const scene: Scene = { input, document, sentence, line, times, words, whole };
    const best = new Map<string, { told: Told; cost: number }>();
    for (const phrase of phrases) {
      const attached = attach(scene, phrase, phrases);
      if (attached === null) continue;
      const key = `${phrase.kind}|${attached.told.time.start}`;
      const known = best.get(key);
      if (known === undefined || attached.cost < known.cost) best.set(key, attached);
    }
    out.push(...[...best.values()].map(({ told }) => told));
  }
  return out;
}

const isWhen = (t: Timex): boolean =>
  (t.type === 'DATE' || t.type === 'TIME') &&
  t.interval !== undefined &&
  t.reading.kind !== 'reference' &&
  (t.mod === undefined || t.mod === 'START' || t.mod === 'MID' || t.mod === 'END' || t.mod === 'APPROX') &&
  !(t.reading.kind === 'offset' && (t.reading.reach === 'span' || t.reading.unit === 'minute' || t.reading.unit === 'hour'));

const DATELINE = /^\s*(?:\([^)]*\)\s*)?(?:[-–—:]|\n)/u;

/** The time of a phrase: the nearest of its sentence from which nothing parts it. */
function attach(scene: Scene, phrase: Phrase, phrases: readonly Phrase[]): { told: Told; cost: number } | null {
  const { input, document, sentence, line, times, words, whole } = scene;
  const trait = OCCASIONS[phrase.kind];
  const first = indexAt(line, phrase.from);
  const last = indexAt(line, phrase.to - 1);
  const [start, end] = [line.tokens[first]!.start, line.tokens[last]!.end];
  const lead = line.text.slice(Math.max(0, phrase.from - 60), phrase.from).trimEnd();
  if (words.unreal.test(lead) || words.elsewhen.test(line.text.slice(Math.max(0, phrase.from - 50), phrase.to + 50))) return null;
  const reading = input.readings[document]!;
  let best: { time: Timex; cost: number; between: string } | null = null;
  for (const time of times) {
    const inside = time.start >= start && time.end <= end;
    if (!inside && time.start < end && start < time.end) continue;
    const after = time.start >= end;
    const distance = inside ? 0 : after ? time.start - end : start - time.end;
    if (distance > (after ? AFTER : BEFORE)) continue;
    if (!after && !inside && time.start < 80 && DATELINE.test(reading.text.text.slice(time.end, start))) continue;
    const at = offsetOf(line, time.start);
    const upto = offsetOf(line, time.end);
    const between = inside ? '' : after ? line.text.slice(phrase.to, at) : line.text.slice(upto, phrase.from);
    // «since Wednesday, when they walked out»: the clause tells of that day
    const clause = !after && !inside && words.when.test(between);
    if (words.barriers.test(clause ? between.replace(words.when, ' ') : between)) continue;
    const before = line.text.slice(Math.max(0, at - 60), at);
    const bounded = words.bounds.test(before) && !(clause && words.since.test(before));
    if (bounded && trait.until !== true && !(trait.lasts === true && words.since.test(before))) continue;
    // «said on Thursday»: the day of the saying
    if (words.speaking.test(before) && !inside && !(after && distance < 3)) continue;
    // another happening between the two has the better claim
    if (
      !inside &&
      phrases.some((p) => p.kind !== phrase.kind && (after ? p.from >= phrase.to && p.to <= at : p.from >= upto && p.to <= phrase.from))
    )
      continue;
    // «published its findings on Wednesday into the collapse»: the day is of what it follows
    if (
      !after &&
      !inside &&
      phrases.some((p) => p.kind !== phrase.kind && p.to <= at && at - p.to < CLAIMED && !words.barriers.test(line.text.slice(p.to, at)))
    )
      continue;
    const cost = distance + (after || inside ? 0 : BEFORE_COST);
    if (best === null || cost < best.cost) best = { time, cost, between };
  }
  if (best === null) return null;
  const moment = momentOf(input, document, best.time, trait.once !== true);
  if (moment === null) return null;
  const published = input.published[document] ?? null;
  const phraseText = line.text.slice(phrase.from, phrase.to);
  const opening = `${lead} ${line.tokens[first]!.norm}`;
  const announced =
    words.planned.test(lead) ||
    words.planned.test(opening) ||
    words.planned.test(phraseText) ||
    words.planned.test(best.between) ||
    line.tokens.slice(first, last + 1).some((t) => PLANNED_FORM.test(t.norm));
  // a bare weekday of what was done is the one before the writing
  const when =
    !announced && moment.weekday !== null && moment.bare && published !== null && moment.days.from > published.to
      ? weekBefore(moment)
      : moment;
  const planned = announced || (published !== null && when.days.from > published.to);
  if (daysAcross(when.days) > (trait.once === true ? WIDE_ONCE : PLAN_WIDE)) return null;
  if (!planned && trait.once !== true && daysAcross(when.days) > PLAN_WIDE) return null;
  const around = wordsAround(line, first, last, reading.timexes);
  const stages = stagesIn(words, around);
  const { features, names, people, places } = featuresOf(input, document, sentence, first, last, line, times);
  return {
    told: { document, kind: phrase.kind, start, end, time: best.time, when, planned, stages, features, names, people, places, ...whole },
    cost: best.cost,
  };
}

/** The words around a phrase that may say which of several it tells of; a time says nothing of that. */
const wordsAround = ({ tokens }: Line, first: number, last: number, times: readonly Timex[]): string =>
  tokens
    .slice(Math.max(0, first - STAGE_REACH), last + STAGE_REACH + 1)
    .filter((t) => !times.some((x) => x.start < t.end && t.start < x.end))
    .map((t) => t.norm)
    .join(' ');

const stagesIn = (words: OccasionWords, around: string): ReadonlyMap<string, string> =>
  new Map(words.stages.flatMap(([group, label, pattern]) => (pattern.test(around) ? [[group, label] as const] : [])));

/** «ستنطلق»: a future written on the verb itself. */
const PLANNED_FORM = /^[وف]?س[يتن]\p{L}{2,}$/u;
/** Days across the month in which something is to be. */
const PLAN_WIDE = 40;

/** Offset in a line's text of an offset in the document. */
function offsetOf({ tokens, offsets, text }: Line, at: number): number {
  const k = tokens.findIndex((t) => t.end > at);
  return k < 0 ? text.length : offsets[k]!;
}

const HOURS_OF_DAY = 24;
/** Hours that the words for a part of the day leave open. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  DA: [0, 8],
  MO: [0, 13],
  NO: [10, 16],
  AF: [11, 20],
  EV: [15, 25],
  // «the night of Friday» may be the one before it
  NI: [-8, 31],
};

function momentOf(input: CompareInput, document: number, time: Timex, news: boolean): Moment | null {
  const r = time.reading;
  const stated = time.interval;
  if (stated === undefined) return null;
  const days = news ? ofTheNews(stated, r, input.published[document] ?? null) : stated;
  const published = input.published[document] ?? null;
  const calendar = r.kind === 'calendar' ? r : null;
  if (calendar?.generic === true || calendar?.season !== undefined) return null;
  const named =
    calendar !== null &&
    (calendar.day !== undefined || calendar.month !== undefined || calendar.weekday !== undefined || calendar.year !== undefined);
  const offset = r.kind === 'offset' ? r : null;
  if (calendar === null && offset === null) return null;
  const clock = 'hour' in r && r.hour !== undefined && !('halfDayUnknown' in r && r.halfDayUnknown === true);
  // an hour alone: of the day of which the article tells
  if (!named && calendar !== null && !clock) return null;
  const zone = 'zone' in r ? r.zone : undefined;
  const day = parseDay(days.from) * HOURS_OF_DAY;
  let from = day;
  let to = (parseDay(days.to) + 1) * HOURS_OF_DAY;
  const part = 'part' in r ? r.part : undefined;
  const whole = daysAcross(days) <= 1 || ((part === 'NI' || !named) && daysAcross(days) <= 2);
  if (clock && whole && 'hour' in r) {
    from = day + r.hour! + ('minute' in r ? (r.minute ?? 0) / 60 : 0) - (zone ?? 0) / 60;
    to = from;
    if (time.mod === 'APPROX') [from, to] = [from - 0.5, to + 0.5];
  } else if (part !== undefined && whole && PARTS[part] !== undefined) {
    const [a, b] = PARTS[part];
    [from, to] = [day + a, (part === 'NI' ? day : to - HOURS_OF_DAY) + b];
  } else if (calendar?.untilWeekday !== undefined) {
    [from, to] = [day, to + HOURS_OF_DAY / 2];
  }
  if (EARLY.test(time.text)) to = Math.max(to, day + 8);
  return {
    from,
    to,
    clock: clock && whole,
    named: named && daysAcross(days) <= 1,
    zoned: zone !== undefined,
    days,
    deictic: offset !== null && offset.unit === 'day' && offset.anchor === 'document',
    unsure:
      (published === null || published.from !== published.to) &&
      !(calendar?.day !== undefined && calendar.month !== undefined) &&
      calendar?.year === undefined,
    weekday: calendar !== null && calendar.day === undefined && calendar.weekday !== undefined ? calendar.weekday : null,
    bare: calendar?.direction === undefined && calendar?.weekDirection === undefined && calendar?.dayOffset === undefined,
  };
}

/** Days from which «12 May» of an article is likelier to be to come than long past. */
const LONG_PAST = 150;

/** A day and month without a year: of news, the one nearest to the writing. */
function ofTheNews(days: DayInterval, r: Timex['reading'], published: DayInterval | null): DayInterval {
  if (r.kind !== 'calendar' || r.month === undefined || r.year !== undefined || r.direction !== undefined || published === null)
    return days;
  if (r.yearDirection !== undefined || r.calendar !== undefined || parseDay(published.from) - parseDay(days.to) < LONG_PAST) return days;
  const later = (iso: string) => `${Number(iso.slice(0, 4)) + 1}${iso.slice(4)}`;
  const next = { from: later(days.from), to: later(days.to) };
  return parseDay(next.from) - parseDay(published.to) < parseDay(published.from) - parseDay(days.to) ? next : days;
}

const WEEK = 7;

function weekBefore(moment: Moment): Moment {
  const earlier = (iso: string) => isoDay(parseDay(iso) - WEEK);
  const { from, to } = moment.days;
  const hours = WEEK * HOURS_OF_DAY;
  return { ...moment, from: moment.from - hours, to: moment.to - hours, days: { from: earlier(from), to: earlier(to) } };
}

const EARLY = /small hours|early hours|midnight|منتصف الليل/iu;

function featuresOf(
  input: CompareInput,
  document: number,
  sentence: Sentence,
  first: number,
  last: number,
  line: Line,
  times: readonly Timex[],
): Pick<Told, 'features' | 'names' | 'people' | 'places'> {
  const reading = input.readings[document]!;
  const all = input.contexts.tokenFeatures(document);
  const features = new Set<string>();
  const names = new Set<string>();
  const people = new Set<string>();
  const places = new Set<string>();
  const { tokens } = line;
  for (let k = Math.max(0, first - FEATURE_REACH); k < Math.min(tokens.length, last + FEATURE_REACH + 1); k += 1) {
    const token = tokens[k]!;
    if (token.kind !== 'word' || times.some((t) => t.start < token.end && token.start < t.end)) continue;
    const feature = all[sentence.first + k] ?? null;
    const place = reading.mentions.some((m) => m.type === 'place' && m.start <= token.start && token.end <= m.end);
    for (const name of nameKeys(token, k === 0)) (place ? places : names).add(name);
    if (feature === null) continue;
    if (/^w:(?:demonym|country|city|region):/u.test(feature)) names.add(feature);
    else if (feature.startsWith('e:')) (place ? places : names).add(feature);
    else if (!EMPTY.has(feature.slice(2)) && !(k >= first && k <= last && (first === last || token.analyses[0]?.sense.pos === 'verb')))
      features.add(feature);
  }
  reading.mentions.forEach((mention, index) => {
    if (mention.start < sentence.start || mention.end > sentence.end || mention.type !== 'person' || mention.parts.length === 0) return;
    const entity = input.entityOf[document]![index] ?? null;
    if (entity !== null) people.add(entity);
    for (const part of mention.parts) names.add(`s:${soundKey(part)}`);
  });
  return { features, names, people, places };
}

/** Words of every report: they make nothing one. */
const EMPTY: ReadonlySet<string> = new Set(
  'say announce official statement source new first day week month year time people person two three four several many local national day-time police minister government take make give have be hold country city region town area authority according city spokesperson'.split(
    ' ',
  ),
);

/** The sounds of a word that is a name: written with a capital inside its sentence, or unknown to the lexicon. */
function nameKeys(token: Token, opens: boolean): string[] {
  const latin = /^\p{Script=Latin}/u.test(token.text);
  if (latin ? !/^\p{Lu}/u.test(token.text) || (opens && token.analyses.length > 0) : token.analyses.length > 0) return [];
  // a letter before a name may be written on it or be its first
  const forms = latin
    ? [token.text.replace(/['’]s$/u, '')]
    : [token.norm, token.norm.replace(/^[وفبلك](?=\p{L}{4})/u, ''), token.norm.replace(/^[وفبلك]?(?:ال|لل)(?=\p{L}{3})/u, '')];
  return [...new Set(forms.map((form) => soundKey(form)).filter((key) => key.length > 1))].map((key) => `s:${key}`);
}

// ---------------------------------------------------------------- comparing

/** Whether the two times have nothing in common. */
function apart(a: Told, b: Told): boolean {
  const [x, y] = [a.when, b.when];
  if (x.weekday !== null && x.weekday === y.weekday) return false;
  const gap = Math.max(x.from - y.to, y.from - x.to);
  if (x.clock && y.clock) {
    const zones = x.zoned === y.zoned ? 0 : ZONES;
    // of a night that has two dates: the hours of the day alone
    const meet = x.days.from <= y.days.to && y.days.from <= x.days.to;
    if (!meet || (x.named && y.named)) return gap >= HOURS + zones;
    const hours = Math.abs(((x.from + x.to) / 2 - (y.from + y.to) / 2) % HOURS_OF_DAY);
    return Math.min(hours, HOURS_OF_DAY - hours) >= HOURS + zones;
  }
  return gap >= (x.zoned || y.zoned ? ZONES : 0) && gap >= 0 && (x.days.to < y.days.from || y.days.to < x.days.from || gap >= 2);
}

function againstEachOther(input: CompareInput, a: Told, b: Told, moved: ReadonlySet<number>): boolean {
  if (!apart(a, b)) return false;
  const [x, y] = [a.when, b.when];
  const trait = OCCASIONS[a.kind];
  const days = Math.max(parseDay(x.days.from) - parseDay(y.days.to), parseDay(y.days.from) - parseDay(x.days.to));
  if (
    (x.unsure || y.unsure) &&
    days < 8 &&
    !(x.weekday !== null && y.weekday !== null && input.published[a.document]?.from === input.published[b.document]?.from)
  )
    return false;
  // printed a day later
  if (x.deictic && y.deictic && days <= 1 && input.published[a.document]?.from !== input.published[b.document]?.from) return false;
  if (a.planned !== b.planned) return false;
  if (a.planned) {
    const [p, q] = [input.published[a.document] ?? null, input.published[b.document] ?? null];
    if (p === null || q === null || Math.abs(parseDay(p.from) - parseDay(q.from)) > ONE_PLAN) return false;
    if (days > HORIZON) return false;
    if (a.kind !== 'next-session' && (moved.has(a.document) || moved.has(b.document))) return false;
  } else if (trait.once !== true) {
    if (days > EPISODE) return false;
    if (Math.max(daysAcross(x.days), daysAcross(y.days)) > WIDE) return false;
  }
  return mayBeOne(a, b);
}

/** Nothing says that they are two: another stage, other people. */
function mayBeOne(a: Told, b: Told): boolean {
  if (a.kind !== b.kind) return false;
  for (const group of new Set([...a.stages.keys(), ...b.stages.keys()])) if (a.stages.get(group) !== b.stages.get(group)) return false;
  if (a.people.size > 0 && b.people.size > 0 && !meets(a.people, b.people) && !meets(a.names, b.names)) return false;
  return true;
}

const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((x) => b.has(x));
const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((x) => b.has(x)).length;

/** Likeness from which two passages tell one occasion. */
const ENOUGH = 2;

const ALONE = 0.5;
/** A note and no flag: by its phrase alone, two occasions of a kind are commoner than one with two days. */
const SURE = 0.45;
/** Words that two passages share which name nothing in common, and are still of one happening. */
const SAME_WORDS = 6;

const ofCountries = (names: ReadonlySet<string>): boolean => [...names].some((name) => /^w:(?:demonym|country):/u.test(name));

/** How much the two passages share: names count two, words one. */
function likeness(a: Told, b: Told): number {
  const named = shared(a.names, b.names);
  const alike = shared(a.features, b.features);
  const { sort } = OCCASIONS[a.kind];
  const nameless = a.names.size === 0 || b.names.size === 0;
  // each names its own: two of one kind
  if (named === 0 && !nameless && sort !== 'single')
    return alike >= SAME_WORDS && !(ofCountries(a.names) && ofCountries(b.names)) ? ENOUGH : 0;
  if (sort === 'personal' && named === 0 && !(nameless && meets(a.everyone, b.everyone))) return 0;
  const base = sort === 'single' ? 1 : sort === 'common' ? -1.25 : 0;
  // «it», «the club»: whose name the rest of the article tells
  const elsewhere =
    named === 0 &&
    (meets(a.names, b.everywhere) ||
      meets(b.names, a.everywhere) ||
      ((a.places.size === 0) !== (b.places.size === 0) && (meets(a.places, b.everywhere) || meets(b.places, a.everywhere))))
      ? 1
      : 0;
  // a town has many of a kind
  const near = sort !== 'personal' && meets(a.places, b.places) ? 1.5 : 0;
  return base + elsewhere + near + named * 1.5 + alike * 0.75;
}

/** A passage of an article. */
interface Passage {
  readonly document: number;
  readonly at: Span;
}

/**
 * Whether what stands around two passages of one kind shows that they tell of two: another stage or number of a series, or names of which
 * none is shared. Names are compared within one language only: across scripts a name may be missed.
 */
export function tellOfTwo(input: CompareInput, a: Passage, b: Passage): boolean {
  const [x, y] = [surroundings(input, a), surroundings(input, b)];
  if (x === null || y === null) return false;
  // the day that was set and the day that it was moved to
  if (x.moved || y.moved) return true;
  if (
    STEPS.some(
      (steps) =>
        x.kinds.some((k) => steps.includes(k)) && y.kinds.some((k) => steps.includes(k)) && !x.kinds.some((k) => y.kinds.includes(k)),
    )
  )
    return true;
  for (const group of new Set([...x.stages.keys(), ...y.stages.keys()])) {
    const [p, q] = [x.stages.get(group), y.stages.get(group)];
    if (p !== q && (p === undefined || q === undefined ? !OFTEN_UNSAID.has(group) : true)) return true;
  }
  if (input.readings[a.document]!.document.language !== input.readings[b.document]!.document.language) return false;
  if (x.names.size === 0 || y.names.size === 0 || meets(x.names, y.names) || meets(x.places, y.places)) return false;
  return (ofCountries(x.names) && ofCountries(y.names)) || shared(x.features, y.features) < SAME_WORDS;
}

/** Which house or court it was before: a report that does not say so may mean that one. */
const OFTEN_UNSAID: ReadonlySet<string> = new Set(['house', 'court']);

/** What one thing or person goes through, one after the other, each with a day of its own. */
const STEPS: readonly (readonly OccasionKind[])[] = [
  ['arrival', 'departure'],
  ['founding', 'opening', 'closing', 'reopening'],
  ['kidnap', 'arrest', 'charge', 'sentence', 'acquittal', 'release', 'escape'],
  ['birth', 'wedding', 'death', 'burial'],
  ['walkout', 'return-to-work'],
  ['appointment', 'oath', 'resignation', 'dismissal'],
  ['bill', 'decree', 'effect'],
  ['works', 'completion', 'opening'],
];

interface Surroundings extends Pick<Told, 'stages' | 'features' | 'names' | 'places'> {
  readonly kinds: readonly OccasionKind[];
  readonly moved: boolean;
}

function surroundings(input: CompareInput, { document, at }: Passage): Surroundings | null {
  const words = input.cuesOf(document).occasions;
  const { text, timexes } = input.readings[document]!;
  const token = text.tokens[tokenAt(text.tokens, at.start)];
  if (words === undefined || token === undefined) return null;
  const sentence = text.sentences[token.sentence]!;
  const line = lineOf(input, document, sentence);
  const first = token.index - sentence.first;
  const last = Math.min(line.tokens.length - 1, Math.max(first, tokenAt(text.tokens, at.end - 1) - sentence.first));
  const times = timexes.filter((t) => t.start >= sentence.start && t.end <= sentence.end);
  const around = wordsAround(line, first, last, times);
  const [from, to] = [line.offsets[first]!, line.offsets[last]! + line.tokens[last]!.norm.length];
  const kinds = words.phrases.flatMap(([kind, pattern]) =>
    [...line.text.matchAll(pattern)].some((m) => m.index < to && from < m.index + m[0].length) ? [kind] : [],
  );
  return {
    kinds,
    moved: words.moved.test(line.text),
    stages: stagesIn(words, around),
    ...featuresOf(input, document, sentence, first, last, line, times),
  };
}
