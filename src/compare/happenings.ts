import { daysAcross, daysBetween, parseDay, weekdayOf } from '../calendar.js';
import { conceptOf } from '../language/concepts.js';
import { CALLED_OFF } from '../language/occasion-cues.js';
import { fold } from '../language/tokens.js';
import type { DayInterval, Mention, Timex } from '../model.js';
import type { EventMention } from '../reading.js';
import type { FactAt, Finding, FindingSide, Level } from './finding.js';
import { clip, heldLater, judge } from './finding.js';
import type { ComparedEntity, CompareInput } from './input.js';
import { leadsALine } from './leads.js';

/** A happening told by one passage, and another passage that tells of the same one. */
export interface HappeningLink {
  readonly a: { readonly document: number; readonly event: number };
  readonly b: { readonly document: number; readonly event: number };
  readonly score: number;
}

/** Link scores from which a difference is worth an editor's time; below, two happenings of one kind are likelier. */
const DATE_LINK = 0.84;
const PLACE_LINK = 0.84;
const UNDATED_PLACE_LINK = 0.95;
const PERSON_LINK = 0.85;

// ---------------------------------------------------------------- dates

export interface DatedHappening {
  readonly interval: DayInterval | null;
  readonly planned: boolean;
  /** When the document that says it was published; null where unknown. */
  readonly published: DayInterval | null;
  /** «today», «yesterday»: a day only through the day of publication. */
  readonly deictic: boolean;
  /** The weekday, where nothing but a weekday is named. */
  readonly weekday: number | null;
  /** Names a day or a month, and not only an hour, «the beginning of the month» or «these days». */
  readonly particular: boolean;
}

/** «Today, Saturday» in a paper of Sunday, and «yesterday»: days within which a weekday can only be that one. */
const ONE_WEEK = 7;

function namesDayOf(a: DatedHappening, b: DatedHappening): boolean {
  const { from, to } = b.interval!;
  return a.weekday !== null && from === to && weekdayOf(parseDay(from)) === a.weekday && daysBetween(a.interval!, b.interval!) <= ONE_WEEK;
}

/** When it happened: levels, first match wins. */
export const dateLevels: readonly Level<DatedHappening>[] = [
  { verdict: 'incomparable', when: (a, b) => a.interval === null || b.interval === null, because: 'one source gives no date' },
  {
    verdict: 'agree',
    when: (a, b) => a.interval!.from === b.interval!.from && a.interval!.to === b.interval!.to,
    because: 'both dates come to the same days',
  },
  {
    verdict: 'refine',
    when: (a, b) => a.interval!.from <= b.interval!.to && b.interval!.from <= a.interval!.to,
    because: 'one date lies within the other',
  },
  {
    verdict: 'incomparable',
    when: (a, b) => !a.particular || !b.particular,
    because: 'an hour or a rough time without its day decides nothing',
  },
  {
    verdict: 'incomparable',
    when: (a, b) => daysAcross(a.interval!) > 40 || daysAcross(b.interval!) > 40,
    because: 'a date this wide decides nothing',
  },
  {
    verdict: 'incomparable',
    when: (a, b) =>
      a.deictic &&
      b.deictic &&
      (a.published === null || b.published === null || a.published.from !== b.published.from) &&
      daysBetween(a.interval!, b.interval!) <= 1,
    because: '«today» and «yesterday» in articles of different days: one may have been printed a day later',
  },
  {
    verdict: 'incomparable',
    when: (a, b) => a.weekday !== null && a.weekday === b.weekday,
    because: 'both name the same weekday, and neither says of which week',
  },
  {
    verdict: 'refine',
    when: (a, b) => namesDayOf(a, b) || namesDayOf(b, a),
    because: 'the weekday that one names is the day of the other',
  },
  heldLater,
  { verdict: 'contradict', when: () => true, because: 'the two dates have no day in common' },
];

/** The date beside them may be the old one or the new one. */
const MOVED: ReadonlySet<string> = new Set(['postpone', 'delay', 'cancel', 'extend', 'reschedule', 'advance-date', 'bring-forward']);

export function compareDates(input: CompareInput, links: readonly HappeningLink[]): Finding[] {
  const out: Finding[] = [];
  const grouped = new Map<string, { sides: Map<string, FactAt[]>; score: number; readings: Set<string> }>();
  for (const link of links) {
    const a = happening(input, link.a);
    const b = happening(input, link.b);
    if (
      MOVED.has(a.concept) ||
      MOVED.has(b.concept) ||
      conceptOf(a.concept)?.family === 'change' ||
      conceptOf(b.concept)?.family === 'change'
    )
      continue; // a toll rises every day
    if (opposed(a.concept, b.concept)) continue; // what is closed one day is opened another
    const ta = nearestTime(input, link.a.document, a);
    const tb = nearestTime(input, link.b.document, b);
    if (ta === null || tb === null || ta.interval === undefined || tb.interval === undefined) continue;
    const x = dated(input, link.a.document, a, ta);
    const y = dated(input, link.b.document, b, tb);
    const verdict = judge(dateLevels, x, y);
    if (verdict.verdict === 'incomparable') continue;
    const fa = dateFact(link.a.document, a, ta);
    const fb = dateFact(link.b.document, b, tb);
    if (verdict.verdict !== 'contradict') {
      out.push({
        kind: 'date',
        property: 'date',
        scope: 'cross',
        verdict: verdict.verdict,
        sides: [
          { value: fa.value, facts: [fa] },
          { value: fb.value, facts: [fb] },
        ],
        because: verdict.because,
        confidence: Math.min(0.9, link.score - 0.2),
      });
      continue;
    }
    if (link.score < DATE_LINK) continue;
    const key = `${a.concept}|${[fa.value, fb.value].sort().join('|')}|${input.stories[link.a.document]}`;
    const group = grouped.get(key) ?? { sides: new Map<string, FactAt[]>(), score: 0, readings: new Set<string>() };
    for (const f of [fa, fb]) {
      const list = group.sides.get(f.value) ?? [];
      if (!list.some((g) => g.document === f.document && g.start === f.start)) list.push(f);
      group.sides.set(f.value, list);
    }
    group.score = Math.max(group.score, link.score);
    group.readings.add(readAs(input, link.a.document, ta)).add(readAs(input, link.b.document, tb));
    grouped.set(key, group);
  }
  for (const group of grouped.values()) {
    out.push({
      kind: 'date',
      property: 'date',
      scope: 'cross',
      verdict: 'contradict',
      sides: [...group.sides].map(([value, facts]) => ({ value, facts })),
      because: `${dateLevels.at(-1)!.because}: ${[...group.readings].join('; ')}`,
      confidence: Math.min(0.9, group.score - 0.35),
    });
  }
  return out;
}

function dated(input: CompareInput, document: number, event: EventMention, time: Timex): DatedHappening {
  const r = time.reading;
  const named = r.kind === 'calendar' && (r.weekday !== undefined || r.day !== undefined || r.month !== undefined);
  const counted = r.kind === 'offset' && (r.unit === 'day' || r.unit === 'week') && r.anchor === 'document';
  const { text } = input.readings[document]!.document;
  const { notWhen } = input.pack.cues;
  const before = text.slice(Math.max(0, time.start - 24), time.start);
  const between = text.slice(Math.min(event.trigger.end, time.end), Math.max(event.trigger.start, time.start));
  // «since his appointment on Thursday» dates the appointment
  const bounded = notWhen.test(before.slice(-14)) || notWhen.test(before.replace(/[\p{L}\p{M}]+\s*$/u, ''));
  // «today» with a verb that is not past is «nowadays»
  const nowadays =
    r.kind === 'offset' &&
    r.count === 0 &&
    input.readings[document]!.text.tokens[event.triggerToken]?.analyses[0]?.sense.tense === 'present' &&
    event.modality === 'asserted';
  return {
    interval: time.interval ?? null,
    planned: event.modality !== 'asserted',
    published: input.published[document] ?? null,
    deictic: !named,
    weekday:
      r.kind === 'calendar' && r.day === undefined && r.month === undefined && r.direction === undefined ? (r.weekday ?? null) : null,
    particular:
      !bounded &&
      !CALLED_OFF.test(` ${fold(between)} `) &&
      (named || counted) &&
      !nowadays &&
      (time.mod === undefined || time.mod === 'START' || time.mod === 'END' || time.mod === 'MID'),
  };
}

/** The time expression that belongs to a happening: the nearest of its clause. */
export function nearestTime(input: CompareInput, document: number, event: EventMention): Timex | null {
  const { timexes } = input.readings[document]!;
  let best: { t: Timex; distance: number } | null = null;
  for (const i of event.times) {
    const t = timexes[i]!;
    const distance = t.start >= event.trigger.end ? t.start - event.trigger.end : event.trigger.start - t.end + 8;
    if (best === null || distance < best.distance) best = { t, distance };
  }
  return best !== null && best.distance <= 90 ? best.t : null;
}

/** How a time expression came to its days: «yesterday» in a.txt, published 2024-01-16, is 2024-01-15. */
function readAs(input: CompareInput, document: number, time: Timex): string {
  const shown = (days: DayInterval): string => (days.from === days.to ? days.from : `${days.from} to ${days.to}`);
  const published = input.published[document] ?? null;
  const basis = published === null ? '' : `, published ${shown(published)},`;
  return `«${time.text.replace(/\s+/gu, ' ')}» in ${input.readings[document]!.document.source}${basis} is ${shown(time.interval!)}`;
}

function dateFact(document: number, event: EventMention, time: Timex): FactAt {
  const start = Math.min(event.trigger.start, time.start);
  const end = Math.max(event.trigger.end, time.end);
  const span = end - start <= 160 ? { start, end } : { start: time.start, end: time.end };
  return {
    document,
    ...clip(span),
    value: time.interval!.from === time.interval!.to ? time.interval!.from : `${time.interval!.from}/${time.interval!.to}`,
  };
}

// ---------------------------------------------------------------- places

export interface PlacedHappening {
  readonly entity: string | null;
  readonly kind: 'country' | 'city' | 'region' | 'feature' | 'unknown';
  readonly country: string | null;
  readonly preposition: boolean;
  /** Folded, without its kind of place. */
  readonly name: string;
}

/** Consonants of a name by the sounds that spellings confuse. */
function skeleton(name: string): string {
  return name
    .replace(/^.* (?=\p{L}+$)/u, '')
    .replace(/[جغقك]/gu, 'ج')
    .replace(/[تطدضظذز]/gu, 'د')
    .replace(/[سصث]/gu, 'س')
    .replace(/[اويهءع]/gu, '')
    .replace(/^ال/u, '');
}

/** Consonants from which two names written in one word or in two are one. */
const LONG_SKELETON = 4;

/** «دوغوبايزيد», «مدينة دوجو بايزيد»: the one ends as the other does, spaces apart. */
function spelledAlike(a: string, b: string): boolean {
  const [x, y] = [skeleton(a.replace(/\s+/gu, '')), skeleton(b.replace(/\s+/gu, ''))];
  return Math.min(x.length, y.length) >= LONG_SKELETON && (x.endsWith(y) || y.endsWith(x));
}

/** Where it happened: levels, first match wins. */
export const placeLevels: readonly Level<PlacedHappening>[] = [
  { verdict: 'incomparable', when: (a, b) => a.entity === null || b.entity === null, because: 'one source names no place' },
  { verdict: 'agree', when: (a, b) => a.entity === b.entity, because: 'the same place' },
  {
    verdict: 'refine',
    when: (a, b) => (a.kind === 'country') !== (b.kind === 'country') && a.country !== null && a.country === b.country,
    because: 'one names the country, the other a place in it',
  },
  {
    verdict: 'incomparable',
    when: (a, b) => a.kind === 'country' || b.kind === 'country',
    because: 'a country and a place that may or may not lie in it',
  },
  {
    verdict: 'incomparable',
    when: (a, b) => (a.kind === 'region') !== (b.kind === 'region') || a.kind === 'feature' || b.kind === 'feature',
    because: 'one place may lie in the other',
  },
  {
    verdict: 'incomparable',
    when: (a, b) => (a.kind === 'unknown') !== (b.kind === 'unknown'),
    because: 'a building or a district may lie in the town',
  },
  {
    verdict: 'incomparable',
    when: (a, b) => (a.kind === 'unknown' && skeleton(a.name) === skeleton(b.name)) || spelledAlike(a.name, b.name),
    because: 'two spellings of one name',
  },
  {
    verdict: 'incomparable',
    when: (a, b) => !a.preposition || !b.preposition,
    because: 'the place is named, but not as where it happened',
  },
  { verdict: 'contradict', when: () => true, because: 'one happening has one place, and neither of these lies in the other' },
];

export function comparePlaces(input: CompareInput, links: readonly HappeningLink[]): Finding[] {
  const out: Finding[] = [];
  const seen = new Set<string>();
  for (const link of links) {
    const a = happening(input, link.a);
    const b = happening(input, link.b);
    const pa = placesOf(input, link.a.document, a);
    const pb = placesOf(input, link.b.document, b);
    if (pa.length === 0 || pb.length === 0) continue;
    // any shared place settles it
    const shared = pa.find((x) => pb.some((y) => y.placed.entity === x.placed.entity));
    const verdicts = pa.flatMap((x) => pb.map((y) => ({ x, y, v: judge(placeLevels, x.placed, y.placed) })));
    const refine = verdicts.find((v) => v.v.verdict === 'agree' || v.v.verdict === 'refine');
    if (shared !== undefined || refine !== undefined) {
      if (refine !== undefined)
        out.push({
          kind: 'place',
          property: 'place',
          scope: 'cross',
          verdict: refine.v.verdict === 'agree' ? 'agree' : 'refine',
          sides: [placeSide(refine.x), placeSide(refine.y)],
          because: refine.v.because,
          confidence: 0.7,
        });
      if (shared !== undefined) continue;
    }
    const against = verdicts.find((v) => v.v.verdict === 'contradict');
    if (against === undefined || refine !== undefined || link.score < PLACE_LINK) continue;
    // two happenings of a kind are commoner than one told of two places: their dates must meet
    const ta = nearestTime(input, link.a.document, a)?.interval;
    const tb = nearestTime(input, link.b.document, b)?.interval;
    if (ta === undefined || tb === undefined ? link.score < UNDATED_PLACE_LINK : daysBetween(ta, tb) > 0) continue;
    const key = [against.x.placed.entity, against.y.placed.entity].sort().join('|') + a.concept;
    if (seen.has(key)) continue;
    seen.add(key);
    out.push({
      kind: 'place',
      property: 'place',
      scope: 'cross',
      verdict: 'contradict',
      sides: [placeSide(against.x), placeSide(against.y)],
      because: against.v.because,
      confidence: Math.min(0.85, link.score - 0.35),
    });
  }
  return out;
}

export interface PlaceFact {
  readonly placed: PlacedHappening;
  readonly fact: FactAt;
}

const placeSide = (p: PlaceFact): FindingSide => ({ value: p.fact.value, facts: [p.fact] });

export function placesOf(input: CompareInput, document: number, event: EventMention): PlaceFact[] {
  const reading = input.readings[document]!;
  return event.places.flatMap((index) => {
    const mention = reading.mentions[index]!;
    if (Math.abs(mention.start - event.trigger.end) > 90) return [];
    // «بالمائة» is a share, whatever town is spelt like it
    if (reading.quantities.some((q) => q.start < mention.end && mention.start < q.end)) return [];
    // «answered questions in Leeds about the burst main»: where the questions were answered
    if (mention.end <= event.trigger.start && otherDeed(reading.document.text.slice(mention.end, event.trigger.start), event)) return [];
    const entityId = input.entityOf[document]![index] ?? null;
    const entity = entityId === null ? undefined : input.entities.get(entityId);
    const kind = placeKind(mention, entity);
    const span =
      mention.start > event.trigger.start
        ? { start: event.trigger.start, end: mention.end }
        : { start: mention.start, end: event.trigger.end };
    return [
      {
        placed: {
          entity: entityId,
          kind,
          country: mention.country,
          preposition: locative(input, document, mention),
          name: mention.parts.join(' '),
        },
        fact: { document, ...clip(span.end - span.start <= 160 ? span : mention), value: mention.text },
      },
    ];
  });
}

/** A preposition between a place and the noun behind it: the place belongs to what stands before it. */
const otherDeed = (between: string, event: EventMention): boolean =>
  event.concept.startsWith('event-noun:') || !event.finite ? BINDING.test(between) : false;
const BINDING =
  /\b(?:about|over|on|after|before|following|for|against|with|since|of|during)\s|(?:^|\s)(?:حول|بشأن|عن|بعد|قبل|إثر|اثر|ضد|منذ|خلال|عقب)\s/u;

function placeKind(mention: Mention, entity: ComparedEntity | undefined): PlacedHappening['kind'] {
  const known = mention.known ?? entity?.known ?? '';
  if (known.startsWith('country:')) return 'country';
  if (known.startsWith('city:')) return 'city';
  if (known.startsWith('region:')) return 'region';
  if (known.startsWith('feature:')) return 'feature';
  return 'unknown';
}

function locative(input: CompareInput, document: number, mention: Mention): boolean {
  const text = input.readings[document]!.document.text;
  const before = text.slice(Math.max(0, mention.start - 12), mention.start);
  return input.pack.cues.locative.test(before) || WITHIN.test(text.slice(Math.max(0, mention.start - 48), mention.start));
}

/** «at a departure gate of», «in a salon of the ministry at». */
const WITHIN = /\b(?:at|in|inside|outside|near|aboard|on)\s(?:[\p{Ll}'’-]+\s){1,5}(?:of|at|in)\s(?:the\s)?$/u;

// ---------------------------------------------------------------- participants

/** Happenings of which one person is the leader, signer, receiver …: concepts. */
const SINGLE_AGENT = new Set([
  'lead',
  'chair',
  'head',
  'preside',
  'inaugurate',
  'receive',
  'welcome',
  'claim-responsibility',
  'score',
  'succeed-to',
  'captain',
  'win-award',
  'sing',
  'umpire',
  'referee',
]);

export function compareParticipants(input: CompareInput, links: readonly HappeningLink[]): Finding[] {
  const out: Finding[] = [];
  const seen = new Set<string>();
  for (const link of links) {
    if (link.score < PERSON_LINK) continue;
    const a = happening(input, link.a);
    const b = happening(input, link.b);
    if (a.concept !== b.concept || !SINGLE_AGENT.has(a.concept) || a.passive || b.passive || a.polarity !== b.polarity) continue;
    if (a.agent === null || b.agent === null) continue;
    const ma = input.readings[link.a.document]!.mentions[a.agent]!;
    const mb = input.readings[link.b.document]!.mentions[b.agent]!;
    const ea = input.entityOf[link.a.document]![a.agent] ?? null;
    const eb = input.entityOf[link.b.document]![b.agent] ?? null;
    if (ea === null || eb === null || ma.type !== mb.type || ma.type === 'place') continue;
    if (ma.type === 'person' && (ma.parts.length === 0 || mb.parts.length === 0)) continue;
    if (ea !== eb && (sharesName(ma, mb) || maybeOneMission(ma, mb))) continue;
    if (a.concept === 'lead' && [link.a.document, link.b.document].some((d, n) => ofALine(input, d, n === 0 ? a : b))) continue;
    const fact = (document: number, event: EventMention, m: Mention): FactAt => {
      const span = { start: Math.min(event.trigger.start, m.start), end: Math.max(event.trigger.end, m.end) };
      return { document, ...clip(span), value: m.text };
    };
    const sides = [
      { value: ma.text, facts: [fact(link.a.document, a, ma)] },
      { value: mb.text, facts: [fact(link.b.document, b, mb)] },
    ];
    if (ea === eb) {
      out.push({
        kind: 'participant',
        property: a.concept,
        scope: 'cross',
        verdict: 'agree',
        sides,
        because: 'the same person in the same part',
        confidence: 0.8,
      });
      continue;
    }
    const key = [ea, eb].sort().join('|') + a.concept;
    if (seen.has(key)) continue;
    seen.add(key);
    out.push({
      kind: 'participant',
      property: a.concept,
      scope: 'cross',
      verdict: 'contradict',
      sides,
      because: `one does it («${a.concept.replaceAll('-', ' ')}»), and the sources name two`,
      confidence: Math.min(0.85, link.score - 0.3),
    });
  }
  return out;
}

/** «the embassy of the King», «the Kingdom's embassy in Vienna»: one of the two does not say of which country. */
function maybeOneMission(a: Mention, b: Mention): boolean {
  const head = (m: Mention): string => (m.parts[0] ?? '').split(' ')[0]!;
  return (
    a.type === 'organization' &&
    a.known === null &&
    b.known === null &&
    (a.country === null || b.country === null) &&
    head(a) === head(b) &&
    /^(?:embassy|consulate|diplomatic-mission)$/u.test(head(a))
  );
}

/** «leads the midfield»: no office of one man. */
function ofALine(input: CompareInput, document: number, event: EventMention): boolean {
  return leadsALine(input.readings[document]!.text.tokens, event.triggerToken, event.triggerToken + LINE_REACH);
}
const LINE_REACH = 6;

/** One name may be the short form of the other, or a bare «the company» stands for either. */
function sharesName(a: Mention, b: Mention): boolean {
  const words = (m: Mention) => (m.type === 'person' ? m.parts : (m.parts[0] ?? '').split(' ').slice(1)).filter((w) => w.length > 2);
  const x = words(a);
  const y = words(b);
  return x.length === 0 || y.length === 0 || x.some((w) => y.includes(w));
}

/** Concepts that cannot be true of the same thing at one time. */
export const opposed = (a: string, b: string): boolean =>
  conceptOf(a)?.opposite?.includes(b) === true || conceptOf(b)?.opposite?.includes(a) === true;

function happening(input: CompareInput, at: { readonly document: number; readonly event: number }): EventMention {
  return input.readings[at.document]!.events[at.event]!;
}
