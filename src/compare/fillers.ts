import { push } from '../groups.js';
import {
  ALONE,
  AT_TABLE,
  DAY_PARTS,
  MINUTE,
  NOT_DONE,
  NOT_WON,
  PARTS,
  type PartWords,
  PLAIN_PRIZE,
  SCORED,
  SPEAKING_FOR,
  STAGE_NUMBERS,
  WON,
} from '../language/parts.js';
import { fold } from '../language/tokens.js';
import type { DayInterval, Span } from '../model.js';
import { soundKey } from '../names/keys.js';
import type { Reading } from '../reading.js';
import { commonGround, EARLIER, tellingFeatures } from './features.js';
import type { FactAt, Finding, Level } from './finding.js';
import { clip, judge, ofTwoDays } from './finding.js';
import { type FlatSentence, flatSentence } from './flat.js';
import type { CompareInput } from './input.js';

/** Who filled a part that one person fills: raised the alarm, signed for the company, scored the last goal. */
export interface Filler {
  readonly document: number;
  /** `alarm`, `goal`, `signature`, `mission`. */
  readonly part: string;
  /** Which of several: the minute of a goal, the body that was signed for; null where nothing is said. */
  readonly key: string | null;
  /** Entity of the person. */
  readonly person: string;
  /** Weekday of the sentence, where one is named. */
  readonly weekday: number | null;
  readonly when: DayInterval | null;
  /** Figures beside it, by which a part without a key is known: «heads the 40 observers». */
  readonly figures: ReadonlySet<number>;
  /** Parts of the day that the sentence names. */
  readonly dayParts: readonly number[];
  /** Told of one alone, where others may have helped. */
  readonly sole: boolean;
  /** Of a delegation: whose it is, by the words beside it. */
  readonly owners: ReadonlySet<string>;
  readonly features: ReadonlyMap<string, number>;
  readonly at: Span;
}

/** «signed for Nakhil by …», «… signed on behalf of the ministry», «وقع عن الشركة …». */
const SIGNED =
  /\b(?:sign(?:ed|s|ing)?|initial(?:l)?ed|inked|signature|pen|name to)\b|(?:^| )[وف]?(?:قد )?(?:و?وقع|وقعت|وقعها|وقعه|وقعته|وقعتها|يوقع|امضي|امضت|امضاء|توقيع|توقيعه|توقيعها|ذيل|ذيله|ذيلها|مهر|القلم)(?= |$)/u;
const FOR_EN =
  /\b(?:sign(?:ed|s|ing)|initial(?:l)?ed|inked|signature|name\sto|pen)\s(?:[^\s.,;]+\s){0,5}?(?:for|on\sbehalf\sof)\s(?:the\s)?(?<body>[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,3})/giu;
const FOR_AR =
  /(?:^|[\s،«])(?:و|ف)?(?:عن|باسم|نيابة\sعن|ممثلا\sعن|لفائدة|من\sجانب|عن\sجانب|من\sطرف|عن\sالجانب)\s(?<body>\p{L}+(?:\s\p{L}+){0,2})/gu;

/** Two persons in one part: levels, first match wins. */
export const fillerLevels: readonly Level<Filler>[] = [
  { verdict: 'agree', when: (a, b) => a.person === b.person, because: 'the same person in the same part' },
  { verdict: 'incomparable', when: (a, b) => a.key !== null && b.key !== null && a.key !== b.key, because: 'not surely the same part' },
  ofTwoDays,
  {
    verdict: 'incomparable',
    when: (a, b) => a.dayParts.length > 0 && b.dayParts.length > 0 && !a.dayParts.some((p) => b.dayParts.includes(p)),
    because: 'of different hours of the day',
  },
  {
    verdict: 'incomparable',
    when: (a, b) => a.owners.size > 0 && b.owners.size > 0 && ![...a.owners].some((o) => b.owners.has(o)),
    because: 'two delegations',
  },
  {
    verdict: 'incomparable',
    when: (a, b) => SHARED.has(a.part) && !a.sole && !b.sole,
    because: 'many may have done it together',
  },
  {
    verdict: 'incomparable',
    when: (a, b) => a.part === 'mission' && ![...a.figures].some((n) => b.figures.has(n)) && (a.key === null || b.key === null),
    because: 'not surely one mission',
  },
  { verdict: 'contradict', when: () => true, because: 'one person does it, and the articles name two' },
];

const FOUND = new WeakMap<CompareInput, readonly Filler[]>();

/** Parts that several may have together. */
const SHARED = new Set(['rescue']);

/** Everybody whom the articles put into a part that one person fills. */
export function findFillers(input: CompareInput): readonly Filler[] {
  const known = FOUND.get(input);
  if (known !== undefined) return known;
  const out: Filler[] = [];
  FOUND.set(input, out);
  input.readings.forEach((reading, document) => {
    for (const sentence of reading.text.sentences) {
      const flat = flatSentence(reading, sentence);
      for (const { part, told, beside, near, side, reach } of PARTS) {
        const match = told.exec(flat.text);
        if (
          match === null ||
          (beside !== undefined &&
            !beside.test(
              near === undefined ? flat.text : flat.text.slice(Math.max(0, match.index - near), match.index + match[0].length + near),
            )) ||
          NOT_DONE.test(flat.text.slice(0, match.index)) ||
          (part === 'award' && ONE_OF_AWARDS.test(flat.text.slice(match.index, match.index + match[0].length + AWARD_REACH))) ||
          (LASTING.has(part) && FORMERLY.test(flat.text))
        )
          continue;
        const at = flat.spanOf(match.index, match.index + match[0].length);
        const person = personOf(input, document, at, sentence, side, reach, flat);
        if (person !== null) out.push(filler(input, document, part, null, person, at, flat));
      }
      out.push(...scorers(input, document, sentence, flat), ...winners(input, document, sentence, flat));
      if (SPEAKING_FOR.test(flat.text)) out.push(...envoys(input, document, sentence, flat));
      if (SIGNED.test(flat.text)) out.push(...signers(input, document, sentence, flat));
    }
  });
  return out;
}

/** «the trophy for best goalkeeper»: one of several awards of a tournament. */
const ONE_OF_AWARDS =
  /\b(?:best|top scorer|player of|fair play|man of the match|woman of the match)\b|(?:^| )(?:افضل|احسن|هداف|الهداف|رجل المباراه|اللعب النظيف)(?= |$)/u;
const AWARD_REACH = 30;

/** Parts that are held for a time, and may have been another's before. */
const LASTING = new Set(['delegation', 'chair']);
const FORMERLY =
  /\b(?:until|till|formerly|previously|former|last (?:year|month|time)|used to|the previous)\b|(?:^| )[وف]?(?:حتي|لغايه|سابقا|السابق|السابقه|العام الماضي|السنه الماضيه|الشهر الماضي|في الدوره الماضيه)(?= |$)/u;

/** Characters between the minute of a goal and who scored it. */
const MINUTE_REACH = 70;

/** Between a minute and a name: another goal is told of. */
const OTHER_GOAL = /[;؛.]|\b(?:then|before|after|while|and|but)\b|(?:^|\s)(?:ثم|قبل|بعد|بعدها|فيما|بينما|لكن|و[\p{L}]+)(?=\s)/u;

/** Who scored in which minute. */
function scorers(input: CompareInput, document: number, sentence: Span, flat: FlatSentence): Filler[] {
  if (!SCORED.test(flat.text)) return [];
  return [...flat.text.matchAll(MINUTE)].flatMap((match) => {
    const minute = match.groups!.en ?? match.groups!.en2 ?? match.groups!.en3 ?? match.groups!.ar!;
    const around = flat.text.slice(Math.max(0, match.index - MINUTE_REACH), match.index + match[0].length + MINUTE_REACH);
    if (!SCORED.test(around)) return [];
    const at = flat.spanOf(match.index, match.index + match[0].length);
    const person = nearestPerson(input, document, at, sentence, 'either', MINUTE_REACH);
    if (person === null) return [];
    const mention = input.readings[document]!.mentions[person]!;
    const between = input.readings[document]!.document.text.slice(at.end, mention.start);
    if (mention.start > at.end && OTHER_GOAL.test(between)) return [];
    return [filler(input, document, 'goal', minute, person, at, flat)];
  });
}

function filler(
  input: CompareInput,
  document: number,
  part: string,
  key: string | null,
  person: number,
  told: Span,
  flat: FlatSentence,
): Filler {
  const reading = input.readings[document]!;
  const mention = reading.mentions[person]!;
  const lead = reading.document.text.slice(told.start, told.end).search(/\S/u);
  const at = { start: Math.min(told.start + Math.max(0, lead), mention.start), end: Math.max(told.end, mention.end) };
  const sentence = reading.text.sentences.find((s) => s.start <= told.start && told.start < s.end)!;
  const inside = (s: Span) => s.start >= sentence.start && s.end <= sentence.end;
  const times = reading.timexes.filter((t) => inside(t) && t.interval !== undefined && t.reading.kind === 'calendar');
  const weekdays = new Set(
    reading.timexes.filter(inside).flatMap(({ reading: r }) => (r.kind === 'calendar' && r.weekday !== undefined ? [r.weekday] : [])),
  );
  return {
    document,
    part,
    key,
    person: input.entityOf[document]![person]!,
    weekday: weekdays.size === 1 ? [...weekdays][0]! : null,
    when: times.length === 1 && times[0]!.interval!.from === times[0]!.interval!.to ? times[0]!.interval! : null,
    figures: new Set(reading.quantities.filter((q) => inside(q) && q.kind !== 'ordinal' && q.value > 9).map((q) => q.value)),
    dayParts: part === 'chair' ? DAY_PARTS.flatMap((pattern, n) => (pattern.test(flat.text) ? [n] : [])) : [],
    sole: ALONE.test(flat.text),
    owners: part === 'delegation' ? ownersIn(input, document, sentence, told) : NOBODY,
    features: tellingFeatures(input, document, told),
    at,
  };
}

const NOBODY: ReadonlySet<string> = new Set();
/** Tokens behind «وفد» and before «delegation» that say whose it is. */
const OWNER_REACH = 3;

/** Whose the delegation is that stands nearest to the words. */
function ownersIn(
  input: CompareInput,
  document: number,
  { first, last }: { readonly first: number; readonly last: number },
  told: Span,
): ReadonlySet<string> {
  const { tokens } = input.readings[document]!.text;
  const features = input.contexts.tokenFeatures(document);
  let best: { token: number; english: boolean; distance: number } | null = null;
  for (let k = first; k < last; k += 1) {
    const { norm, start, end } = tokens[k]!;
    const english = /^(?:delegations?|negotiators|envoys|mission|team)$/u.test(norm);
    if (!english && !/^[وف]?[بل]?(?:ال|لل)?(?:وفد|وفدا|بعثه)$/u.test(norm)) continue;
    const distance = Math.max(0, start - told.end, told.start - end);
    if (best === null || distance < best.distance) best = { token: k, english, distance };
  }
  const out = new Set<string>();
  if (best === null) return out;
  const { token, english } = best;
  const before = english && !/^(?:of|from)$/u.test(tokens[token + 1]?.norm ?? '');
  for (let n = 1; n <= OWNER_REACH; n += 1) {
    const k = before ? token - n : token + n;
    const feature = k >= first && k < last ? features[k] : null;
    if (feature != null) out.add(feature);
  }
  return out;
}

/** Whoever fills the part: the nearest named person, or of an English pronoun the one person whom the sentence before names. */
function personOf(
  input: CompareInput,
  document: number,
  at: Span,
  sentence: Span & { readonly index: number },
  side: PartWords['side'],
  reach: number,
  flat: FlatSentence,
): number | null {
  if (side === 'subject')
    return (
      nearestPerson(input, document, at, sentence, 'after', reach) ?? nearestPerson(input, document, at, sentence, 'before', SUBJECT_BEFORE)
    );
  const named = nearestPerson(input, document, at, sentence, side, reach);
  if (named !== null || side === 'after' || sentence.index === 0) return named;
  const before = flat.text.slice(0, flat.placeOf(at.start));
  if (!/(?:^|\b)(?:he|she)(?:['’]d)? (?:\S+ ){0,12}$|^(?:and |but |then )?(?:he|she)\b/u.test(before)) return null;
  const previous = input.readings[document]!.text.sentences[sentence.index - 1]!;
  const { mentions } = input.readings[document]!;
  const people = mentions.flatMap((m, index) =>
    m.type === 'person' &&
    m.parts.length > 0 &&
    m.start >= previous.start &&
    m.end <= sentence.end &&
    input.entityOf[document]![index] != null
      ? [index]
      : [],
  );
  return new Set(people.map((index) => input.entityOf[document]![index])).size === 1 ? people[0]! : null;
}

/** Characters from the subject of an Arabic verb that stands before it. */
const SUBJECT_BEFORE = 50;

/** The named person nearest to the words; of two on one side the nearer. */
function nearestPerson(
  input: CompareInput,
  document: number,
  at: Span,
  sentence: Span,
  side: PartWords['side'],
  reach: number,
): number | null {
  const reading = input.readings[document]!;
  let best: { index: number; distance: number } | null = null;
  reading.mentions.forEach((m, index) => {
    if (m.type !== 'person' || m.name === null || m.parts.length === 0 || input.entityOf[document]![index] == null) return;
    if (m.start < sentence.start || m.end > sentence.end) return;
    const after = m.start >= at.end;
    if (!after && m.end > at.start) return;
    if ((side === 'before' && after) || (side === 'after' && !after)) return;
    // one Arabic word with the article is rather a word than a name
    const doubtful = m.parts.length === 1 && m.office == null && /^\p{L}?ال\p{L}+$/u.test(m.text) ? DOUBTFUL : 0;
    const distance = (after ? m.start - at.end : at.start - m.end) + doubtful;
    if (distance <= reach + doubtful && (best === null || distance < best.distance)) best = { index, distance };
  });
  return (best as { index: number } | null)?.index ?? null;
}

/** Characters by which a doubtful name is further off. */
const DOUBTFUL = 40;

/** A prize by the first word of its name, a stage of a race by its number; null for one that is told by its field alone. */
function winners(input: CompareInput, document: number, sentence: Span & { readonly index: number }, flat: FlatSentence): Filler[] {
  if (NOT_WON.test(flat.text)) return [];
  return WON.flatMap(({ told, side }) => {
    const match = told.exec(flat.text);
    if (match === null) return [];
    const key = prizeKey(match.groups!);
    if (key === null) return [];
    const at = flat.spanOf(match.index, match.index + match[0].length);
    const person = personOf(input, document, at, sentence, side, WINNER_REACH, flat) ?? personWithin(input, document, at);
    return person === null ? [] : [filler(input, document, 'prize', key, person, at, flat)];
  }).slice(0, 1);
}

/** Characters to whoever won it. */
const WINNER_REACH = 80;

function prizeKey({ prize, stage }: Readonly<Record<string, string | undefined>>): string | null {
  if (stage !== undefined) {
    const n = STAGE_NUMBERS.findIndex((pattern) => pattern.test(stage));
    return n < 0 ? null : `stage ${n + 1}`;
  }
  const name = prize
    ?.split(' ')
    .map((w) => w.replace(/^[«"“]|[»"”]$/gu, ''))
    .find((w) => w.length > 2 && !PLAIN_PRIZE.test(w));
  return name === undefined ? null : soundKey(name.replace(/^ال(?=\p{L}{2})/u, ''));
}

/** The one person whom the words themselves name: «فازت الدكتورة … بجائزة …». */
function personWithin(input: CompareInput, document: number, at: Span): number | null {
  const { mentions } = input.readings[document]!;
  const inside = mentions.flatMap((m, index) =>
    m.type === 'person' && m.parts.length > 0 && m.start >= at.start && m.end <= at.end && input.entityOf[document]![index] != null
      ? [index]
      : [],
  );
  return inside[0] ?? null;
}

/** Who spoke for whom at a table. */
function envoys(input: CompareInput, document: number, sentence: Span, flat: FlatSentence): Filler[] {
  if (!AT_TABLE.test(flat.text)) return [];
  const match = SPEAKING_FOR.exec(flat.text)!;
  const passive = match.groups!.by !== undefined;
  const at = flat.spanOf(match.index, match.index + match[0].length);
  const word = match.groups!.body ?? match.groups!.bodyAr ?? match.groups!.bodyBy!;
  const place = flat.spanOf(match.index + match[0].indexOf(word), match.index + match[0].indexOf(word) + word.length);
  const body = bodyOf(input, document, place.start, place.end);
  if (body === null || body.key === 'company') return [];
  const arabic = match.groups!.bodyAr !== undefined;
  const person = nearestPerson(input, document, at, sentence, arabic || passive ? 'after' : 'before', ENVOY_REACH);
  return person === null ? [] : [filler(input, document, 'envoy', body.key, person, at, flat)];
}

const ENVOY_REACH = 60;

/** Who signed for whom. */
function signers(input: CompareInput, document: number, sentence: Span, flat: FlatSentence): Filler[] {
  const out: Filler[] = [];
  const words = input.readings[document]!.document.text.slice(sentence.start, sentence.end);
  const arabic = /\p{Script=Arabic}/u.test(words);
  for (const match of words.matchAll(arabic ? FOR_AR : FOR_EN)) {
    const start = sentence.start + match.index;
    const at = { start, end: start + match[0].length };
    const body = bodyOf(input, document, start + match[0].indexOf(match.groups!.body!), at.end);
    if (body === null) continue;
    const person = arabic
      ? nearestPerson(
          input,
          document,
          { start: body.end, end: body.end },
          { start: body.end, end: Math.min(sentence.end, body.end + 70) },
          'after',
          60,
        )
      : (nearestPerson(input, document, { start, end: body.end }, sentence, 'after', 60) ??
        nearestPerson(input, document, { start, end: at.end }, sentence, 'before', 60));
    if (person !== null) out.push(filler(input, document, 'signature', body.key, person, at, flat));
  }
  return out;
}

/** The body that begins at a place: what kind of body it is, which two articles agree on more often than on its name. */
function bodyOf(input: CompareInput, document: number, start: number, to: number): { key: string; end: number } | null {
  const reading: Reading = input.readings[document]!;
  const token = reading.text.tokens.find((t) => t.end > start);
  if (token === undefined) return null;
  const mention = reading.mentions.find((m) => m.type !== 'person' && m.start < to && m.end > start);
  for (const { sense } of token.analyses) {
    const kind = BODIES[sense.concept ?? ''];
    if (kind !== undefined) return { key: kind, end: mention?.end ?? token.end };
  }
  if (mention?.type === 'organization') return { key: 'company', end: mention.end };
  // «نماء», of which the article has said that it is a company
  const word = token.norm;
  if (word.length > 2 && reading.mentions.some((m) => m.type === 'organization' && fold(m.text).split(' ').slice(1).includes(word)))
    return { key: 'company', end: token.end };
  // a name of its own is a company's, unless it is a person's
  const named =
    /^\p{Lu}/u.test(token.text) && !reading.mentions.some((m) => m.type === 'person' && m.start <= token.start && token.end <= m.end);
  return named ? { key: 'company', end: token.end } : null;
}

const BODIES: Readonly<Record<string, string>> = {
  company: 'company',
  corporation: 'company',
  institution: 'company',
  group: 'company',
  worker: 'union',
  labourer: 'union',
  employee: 'union',
  staff: 'union',
  developer: 'company',
  contractor: 'company',
  operator: 'company',
  employer: 'company',
  management: 'company',
  administration: 'company',
  bank: 'company',
  factory: 'company',
  airline: 'company',
  club: 'club',
  union: 'union',
  association: 'union',
  syndicate: 'union',
  'trade-union': 'union',
  front: 'union',
  movement: 'movement',
  party: 'party',
  government: 'government',
  state: 'government',
  ministry: 'government',
  authority: 'government',
};

/** Parts of one story that two persons are said to have filled. */
export function compareFillers(input: CompareInput): Finding[] {
  const groups = new Map<string, Filler[]>();
  for (const one of findFillers(input)) push(groups, `${input.stories[one.document]!}|${one.part}`, one);
  const out: Finding[] = [];
  for (const group of groups.values()) {
    if (group.length > MOST) continue;
    // an article that gives one part to two persons tells of two
    const plural = new Set(
      group.filter((a) => group.some((b) => b.document === a.document && b.person !== a.person && b.key === a.key)).map((a) => a.document),
    );
    const pair = group
      .flatMap((a, n) => group.slice(n + 1).map((b) => ({ a, b })))
      .find(
        ({ a, b }) =>
          a.document !== b.document &&
          !plural.has(a.document) &&
          !plural.has(b.document) &&
          judge(fillerLevels, a, b).verdict === 'contradict' &&
          !related(input, a.person, b.person) &&
          likeness(input, a, b) >= ALIKE,
      );
    if (pair === undefined) continue;
    const { a, b } = pair;
    const others = new Set(group.filter((f) => !plural.has(f.document) && (f.key === a.key || f.key === null)).map((f) => f.person));
    if (others.size > 2) continue;
    const side = (one: Filler) => {
      const facts = group
        .filter((f) => f.person === one.person && f.key === one.key && !plural.has(f.document))
        .map((f): FactAt => ({ document: f.document, ...clip(f.at), value: input.entities.get(f.person)?.name ?? '' }));
      return { value: facts[0]!.value, facts };
    };
    out.push({
      kind: 'participant',
      property: PROPERTY[a.part]!,
      scope: 'cross',
      verdict: 'contradict',
      sides: [side(a), side(b)],
      because: fillerLevels.at(-1)!.because,
      confidence: 0.75,
    });
  }
  return out;
}

const MOST = 20;
/** Evidence from which two passages tell of one thing; a day in common is some of it. */
const ALIKE = 0.6;
const SAME_DAY = 0.25;
/** Parts that an affair rarely has two of. */
const SURE = new Set(['alarm', 'signature', 'mission']);

/** Parts of which a day has many: what was chaired, opened or given must be named beside them. */
const OWN_WORDS = new Set(['chair', 'delegation', 'opening', 'award']);
const ALIKE_NEAR = 0.3;
const near = (input: CompareInput, one: Filler): ReadonlyMap<string, number> =>
  input.contexts.around(one.document, one.at, { reach: 8, skip: [] });

/** Sentences around a telling in which what it is about is named, if not beside it. */
const WINDOW = 3;
/** What two stretches must have in common where the tellings themselves have little. */
const WIDE = 1.4;

/** What the sentences around are about. */
function surroundings(input: CompareInput, { document, at }: Filler): ReadonlyMap<string, number> {
  const { sentences } = input.readings[document]!.text;
  const here = sentences.findIndex((s) => s.start <= at.start && at.start < s.end);
  const features = input.contexts.tokenFeatures(document);
  const out = new Map<string, number>();
  const to = sentences[Math.min(sentences.length - 1, here + WINDOW)]!.last;
  for (let k = sentences[Math.max(0, here - WINDOW)]!.first; k < to; k += 1) {
    const feature = features[k];
    if (feature != null) out.set(feature, input.contexts.weight(document, feature) * EARLIER);
  }
  return out;
}

function likeness(input: CompareInput, a: Filler, b: Filler): number {
  if (SURE.has(a.part)) return 1;
  if (commonGround(input, a.document, surroundings(input, a), surroundings(input, b)) >= WIDE) return 1;
  if (OWN_WORDS.has(a.part)) {
    const own = commonGround(input, a.document, near(input, a), near(input, b));
    if (own < ALIKE_NEAR) return 0;
  }
  const day = (a.weekday !== null && a.weekday === b.weekday) || (a.when !== null && b.when !== null);
  return commonGround(input, a.document, a.features, b.features) + (day ? SAME_DAY : 0);
}

/** Two spellings or a surname in common may be one person. */
function related(input: CompareInput, a: string, b: string): boolean {
  const words = (id: string) => (input.entities.get(id)?.name ?? '').split(/[\s-]+/u).filter((w) => w.length > 2);
  const x = words(a);
  return words(b).some((w) => x.includes(w));
}

const PROPERTY: Readonly<Record<string, string>> = {
  alarm: 'who raised the alarm',
  goal: 'who scored the goal',
  winner: 'who scored the winning goal',
  opener: 'who scored the first goal',
  rescue: 'who rescued them',
  prize: 'who won it',
  envoy: 'who spoke for them',
  discovery: 'who found it',
  driver: 'who was driving',
  chair: 'who chaired the session',
  delegation: 'who led the delegation',
  opening: 'who opened it',
  award: 'who was handed the award',
  signature: 'who signed for the company',
  mission: 'who heads the mission',
  'last-out': 'who came out last',
  'first-out': 'who came out first',
};
