import { daysAcross, daysBetween } from '../calendar.js';
import { push } from '../groups.js';
import { BODIES, CALLED_OFF, MOVED, OTHERS } from '../language/occasion-cues.js';
import { kinOf } from '../language/occasions.js';
import type { Reading } from '../reading.js';
import type { Finding, FindingSide } from './finding.js';
import type { CompareInput } from './input.js';
import { clocksExclude, daysExclude, daysFrom, type Moment } from './moments.js';
import { readTellings, type Telling } from './tellings.js';

/** Articles of a story beyond which happenings of one kind are too many to be held against each other. */
const MANY_ARTICLES = 24;
/** What the sentences of two tellings must have in common, and of those of which an affair has several. */
const ALIKE = 6;
const ALIKE_MANY = 7;
/** What their own sentences must have in common where an affair has several, and where it has one every day. */
const OWN_MANY = 2.6;
const OWN_KIN = 5;
const ALIKE_FREQUENT = 8;
const FREQUENT_TIES = 3;
/** What it is worth that both articles know one happening of a kind of which an affair has one. */
const ONLY = 6;
/** What passages around them have in common where each article tells one happening of the kind, and the sentences themselves little. */
const ONLY_MANY = 14;
const ONLY_OWN = 1;
/** Days of a time that names a day. */
const NARROW = 2;
/** Days between the articles up to which two plans are one. */
const ONE_PLAN = 7;
/** Days by which «built» and «opened» of one work may lie apart. */
const WORKS = 2200;

/**
 * Two articles that tell one happening, by whatever words, and give it times that exclude each other: the day, the hour of one day, the
 * month or the year.
 */
export function compareOccasions(input: CompareInput): Finding[] {
  const stories = new Map<number, number[]>();
  input.stories.forEach((story, document) => {
    push(stories, story, document);
  });
  const out: Finding[] = [];
  for (const documents of stories.values()) {
    if (documents.length < 2 || documents.length > MANY_ARTICLES) continue;
    const told = documents.flatMap((d) => readTellings(input, d));
    out.push(...disagreements(input, told));
  }
  return out;
}

interface Against {
  readonly a: Telling;
  readonly b: Telling;
  readonly strength: number;
}

function disagreements(input: CompareInput, told: readonly Telling[]): Finding[] {
  const against: Against[] = [];
  for (const [i, a] of told.entries())
    for (const b of told.slice(i + 1)) {
      if (a.document === b.document || !comparable(a, b) || !exclude(a, b)) continue;
      const strength = sameness(input, a, b, aloneWithIt(told, a) && aloneWithIt(told, b));
      if (strength === null || settled(input, told, a, b) || besideIt(input, a, b) || besideIt(input, b, a)) continue;
      against.push({ a, b, strength });
    }
  against.sort((x, y) => y.strength - x.strength);
  const out: Finding[] = [];
  const taken = new Set<string>();
  for (const { a, b, strength } of against) {
    const key = `${a.occasion.kind}:${a.phase}`;
    const other = `${b.occasion.kind}:${b.phase}`;
    if (taken.has(key) || taken.has(other)) continue;
    taken.add(key).add(other);
    out.push({
      kind: 'date',
      property: 'date',
      scope: 'cross',
      verdict: 'contradict',
      sides: sidesOf(input, told, a, b),
      because: 'both tell of one happening, and it cannot have been at both times',
      confidence: Math.min(0.85, 0.6 + strength / 100),
    });
  }
  return out;
}

/** The two times and everybody who gives the same. */
function sidesOf(input: CompareInput, told: readonly Telling[], a: Telling, b: Telling): FindingSide[] {
  return [a, b].map((x, n) => {
    const y = n === 0 ? b : a;
    const others = told.filter(
      (t) =>
        t !== x &&
        t.document !== x.document &&
        t.document !== y.document &&
        comparable(t, x) &&
        !exclude(t, x) &&
        comparable(t, y) &&
        exclude(t, y) &&
        sameness(input, t, x) !== null,
    );
    const first = new Map(others.map((t) => [t.document, t.fact]));
    return { value: x.fact.value, facts: [x.fact, ...first.values()] };
  });
}

/** Whether an article of the two has the other's time too, and so tells of two happenings or of a change. */
const settled = (input: CompareInput, told: readonly Telling[], a: Telling, b: Telling): boolean =>
  told.some(
    (c) =>
      c !== a &&
      c !== b &&
      ((c.document === a.document && tells(c, a) && comparable(c, b) && !exclude(c, b)) ||
        (c.document === b.document && tells(c, b) && comparable(c, a) && !exclude(c, a))) &&
      (c.occasion.many !== true || sameness(input, c, c.document === a.document ? b : a) !== null),
  );

/** Whether the sentence of one telling names a day that the other's time allows: then its time may be of something else there. */
function besideIt(input: CompareInput, { document, sentence, fact }: Telling, { moment }: Telling): boolean {
  const { text, timexes } = input.readings[document]!;
  const { start, end } = text.sentences[sentence]!;
  return timexes.some(
    (t) =>
      t.start >= start &&
      t.end <= end &&
      (t.end <= fact.start || t.start >= fact.end) &&
      t.interval !== undefined &&
      t.type !== 'DURATION' &&
      moment.days !== null &&
      daysAcross(moment.days) <= NARROW &&
      daysAcross(t.interval) <= NARROW &&
      daysBetween(t.interval, moment.days) === 0,
  );
}

/** Whether all that an article tells of happenings of a kind can be of one time. */
const aloneWithIt = (told: readonly Telling[], t: Telling): boolean =>
  told.every((c) => c.document !== t.document || c.occasion.kind !== t.occasion.kind || !exclude(c, t));

/** Whether one telling says as much of its time as another does. */
const tells = (c: Telling, x: Telling): boolean =>
  (x.moment.clock === null || c.moment.clock !== null) &&
  (c.moment.days !== null || c.moment.weekday !== null || c.moment.season !== null || x.moment.days === null);

function comparable(a: Telling, b: Telling): boolean {
  if (!kinOf(a.occasion.kind, b.occasion.kind)) return false;
  if (a.phase !== b.phase && (a.phase === 'end' || b.phase === 'end' || a.occasion.lasting === true)) return false;
  if (a.planned !== b.planned) return false;
  // plans change
  if (a.planned) return a.written === null || b.written === null || daysBetween(a.written, b.written) <= ONE_PLAN;
  return true;
}

function exclude(a: Telling, b: Telling): boolean {
  const [x, y] = [a.moment, b.moment];
  // both name the same weekday, and neither says of which week
  if (x.weekday !== null && x.weekday === y.weekday && x.deictic === y.deictic && x.clock === null) return false;
  if (daysExclude(x, y)) {
    const apart = daysFrom(x, y);
    if (a.occasion.kind !== b.occasion.kind && x.grain === 'year' && (apart ?? 0) < WORKS) return false;
    if (!a.planned && !ofOneTime(a, b, apart)) return false;
    // «today» and «yesterday» in articles of different days: one may have been printed a day later
    if (x.deictic && y.deictic && (apart ?? 0) <= 1 && (a.written === null || b.written === null || a.written.from !== b.written.from))
      return false;
    return true;
  }
  // the hours of what lasts are of its parts, unless both tell its beginning
  const lasts = a.occasion.lasting === true && !(a.occasion.begins === true && a.phase === 'start' && b.phase === 'start');
  if (a.phase === 'end' || lasts || x.clock === null || y.clock === null) return false;
  return clocksExclude(x.clock, y.clock) && !ofTwoZones(x, y);
}

/** Days before its telling within which a happening is news. */
const NEWS = 60;
/** Days by which news of one thing, and old things of one kind, may lie apart. */
const ONE_NEWS = 40;

/** Whether two tellings can mean one happening: news is not an old thing of the same kind, nor the news of another month. */
function ofOneTime(a: Telling, b: Telling, apart: number | null): boolean {
  if (apart === null) return true;
  const [x, y] = [a, b].map((t) => (t.written === null || t.moment.days === null ? null : daysBetween(t.written, t.moment.days) <= NEWS));
  if (x !== null && y !== null && x !== y) return apart <= NEWS;
  if (x === true && y === true) return apart <= ONE_NEWS && daysBetween(a.written!, b.written!) <= Math.max(ONE_NEWS, 2 * apart);
  // where one is not dated, what differs by years was not one thing of these days
  if ((x === true || y === true) && apart > NEWS) return false;
  return a.occasion.many !== true || a.occasion.personal === true || a.moment.grain !== 'day' || b.moment.grain !== 'day' || apart <= NEWS;
}

/** Minutes by which whole hours may be missed where two clocks stand in two zones. */
const ZONES_OFF = 5;
const MOST_ZONES = 240;

/** One hour is told as local time, the other without its zone, and whole hours lie between them: two clocks may show one moment. */
function ofTwoZones(x: Moment, y: Moment): boolean {
  const [a, b] = [x.clock!, y.clock!];
  if (a.utc || a.local === b.local) return false;
  const apart = Math.abs(a.spans[0]!.from - b.spans[0]!.from);
  const off = apart % 60;
  return apart <= MOST_ZONES && Math.min(off, 60 - off) <= ZONES_OFF;
}

/** Words around a telling in which it is told to be moved, or to be one of several. */
const MOVED_REACH = 14;
const OTHERS_REACH = 3;
const CALLED_REACH = 14;
/** What one person in common is worth, where the happening is that person's. */
const PERSON = 5;

/** The persons of a telling: those around it, or, where a pronoun stands for one, those whom the article has named so far. */
function personsOf(input: CompareInput, t: Telling, around: ReadonlySet<string>): ReadonlySet<string> {
  if (around.size > 0) return around;
  const named = new Set<string>();
  const { mentions, text } = input.readings[t.document]!;
  const end = text.sentences[t.sentence]!.end;
  for (const [k, m] of mentions.entries()) {
    const entity = input.entityOf[t.document]![k] ?? null;
    if (m.type === 'person' && m.start < end && entity !== null) named.add(entity);
  }
  return named;
}

/** Whether a token begins the name of a person: an office alone may be anybody's. */
function isNamed({ text, mentions }: Reading, token: number): boolean {
  const { start } = text.tokens[token]!;
  return mentions.some((m) => m.type === 'person' && m.parts.length > 0 && m.start <= start && start < m.end);
}

/** A word of a time: that both tell of a morning is no tie. */
function inTime({ text, timexes }: Reading, token: number): boolean {
  const { start, end } = text.tokens[token]!;
  return timexes.some((t) => start < t.end && t.start < end);
}

const BODY_REACH = 30;

/** Each sentence names a body that passes texts, and none of them is in the other. */
function ofTwoBodies(x: string, y: string): boolean {
  const [here, there] = [x, y].map((words) => BODIES.map((body) => body.test(words)));
  return here!.some(Boolean) && there!.some(Boolean) && !here!.some((told, i) => told && there![i]);
}

/** What two tellings have in common besides their kind, where they tell one happening; null where they do not. */
function sameness(input: CompareInput, a: Telling, b: Telling, only = false): number | null {
  const { passages, stories, readings } = input;
  const story = stories[a.document]!;
  const wordsAround = (t: Telling, reach: number): string => {
    const { tokens, sentences } = readings[t.document]!.text;
    const { first, last } = sentences[tokens[t.words[0]!]!.sentence]!;
    return ` ${tokens
      .slice(Math.max(first, t.words[0]! - reach), Math.min(last, t.words[0]! + reach + 1))
      .map(({ norm }) => norm)
      .join(' ')} `;
  };
  if ([a, b].some((t) => MOVED.test(wordsAround(t, MOVED_REACH)))) return null;
  // «called off on Tuesday», and played on Sunday
  if (!a.planned && !b.planned && CALLED_OFF.test(wordsAround(a, CALLED_REACH)) !== CALLED_OFF.test(wordsAround(b, CALLED_REACH)))
    return null;
  if (OTHERS.test(wordsAround(a, OTHERS_REACH)) !== OTHERS.test(wordsAround(b, OTHERS_REACH))) return null;
  if (a.occasion.kind === 'passage' && ofTwoBodies(wordsAround(a, BODY_REACH), wordsAround(b, BODY_REACH))) return null;
  const own = [a, b].map((t) =>
    passages.sentence(t.document, t.sentence).filter(({ token }) => !t.words.includes(token) && !inTime(readings[t.document]!, token)),
  );
  const wide = [a, b].map((t) =>
    [-1, 0, 1].flatMap((n) => passages.sentence(t.document, t.sentence + n).filter(({ token }) => !t.words.includes(token))),
  );
  const persons = [own, wide].map((windows) =>
    windows.map(
      (words, n) =>
        new Set(
          words.flatMap(({ word, token }) => (word.entity !== null && isNamed(readings[[a, b][n]!.document]!, token) ? [word.entity] : [])),
        ),
    ),
  );
  const meet = (x: ReadonlySet<string>, y: ReadonlySet<string>) => [...x].some((e) => y.has(e));
  const [near, around] = persons as [Set<string>[], Set<string>[]];
  if (a.occasion.personal === true) {
    if (near[0]!.size > 0 && near[1]!.size > 0 && !meet(near[0]!, near[1]!)) return null;
  }
  const close = passages.likeness(story, own[0]!, own[1]!);
  const whole = passages.likeness(story, wide[0]!, wide[1]!);
  const many = a.occasion.many === true || b.occasion.many === true;
  // «I signed», «he was freed»: the article's own person
  const person =
    a.occasion.personal === true || b.occasion.personal === true
      ? meet(personsOf(input, a, around[0]!), personsOf(input, b, around[1]!))
      : false;
  if ((a.occasion.personal === true || b.occasion.personal === true) && !person) return null;
  if (a.occasion.frequent === true && (close.sum < ALIKE_FREQUENT || close.ties.length < FREQUENT_TIES)) return null;
  const needed = (many ? ALIKE_MANY : ALIKE) - (person ? PERSON : 0) - (only && !many ? ONLY : 0);
  const alone = only && whole.sum >= ONLY_MANY && close.sum >= ONLY_OWN && a.occasion.frequent !== true && b.occasion.frequent !== true;
  if (many && !person && !alone && close.sum < (a.occasion.kind === b.occasion.kind ? OWN_MANY : OWN_KIN)) return null;
  if (whole.sum < needed) return null;
  return whole.sum + (person ? PERSON : 0);
}
