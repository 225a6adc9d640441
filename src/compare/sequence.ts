import { daysAcross, daysApart } from '../calendar.js';
import { similarity, tokenAt } from '../context.js';
import { push } from '../groups.js';
import type { Token } from '../language/tokens.js';
import type { DayInterval, Quantity, Span } from '../model.js';
import { type CountWindow, clauseEnd, countsExclude, lineOf, windowOf } from './counts.js';
import { factFeatures } from './features.js';
import { NO_SERIES } from './fields.js';
import type { FactAt, Finding, Level } from './finding.js';
import { clip, judge } from './finding.js';
import type { CompareInput } from './input.js';
import { accepted } from './letters.js';

/** «the ninth meeting», «his first visit»: a place in a series. */
export interface Place {
  readonly document: number;
  readonly value: number;
  /** What is counted: concepts or lemmas of the noun, and of the happening where the noun is only «time». */
  readonly nouns: ReadonlySet<string>;
  /** Words after the noun: of what it is. */
  readonly complements: ReadonlySet<string>;
  /** «the first time that …»: the happening is told by what follows. */
  readonly loose: boolean;
  /** Narrower than all of history: «as king», «this year», «in two years». */
  readonly narrow: boolean;
  /** Since when it is counted, as far as it is said. */
  readonly window: CountWindow;
  /** What narrows the noun: «the first home defeat». */
  readonly modifiers: ReadonlySet<string>;
  readonly fact: FactAt;
  /** Whose it is where a pronoun on the noun tells («لقبه»): the entity, or the unknown word, last named before it. */
  readonly owner: string | null;
  /** The person whose it is: «his third visit», «the third visit of the president». */
  readonly doer: string | null;
  readonly features: ReadonlyMap<string, number>;
  readonly days: DayInterval | null;
}

/** Two places as the levels see them; `apart` in days between the sources, null where one is undated. */
export interface PlaceView {
  readonly value: number;
  readonly narrow: boolean;
  /** Whether the article also gives the other's place in the series. */
  readonly knowsOther: boolean;
  /** Other places of the series that the article tells of, the very same left out. */
  readonly others: number;
  readonly apart: number | null;
}

/** Two places in one series: levels, first match wins. */
export const sequenceLevels: readonly Level<PlaceView>[] = [
  { verdict: 'agree', when: (a, b) => a.value === b.value, because: 'the same place in the series' },
  {
    verdict: 'incomparable',
    when: (a) => a.apart !== null && a.apart > 45,
    because: 'the sources are far apart in time: two of the series',
  },
  {
    verdict: 'incomparable',
    when: (a, b) => a.knowsOther || b.knowsOther,
    because: 'an article that tells of both places means two happenings',
  },
  {
    verdict: 'refine',
    // the first as king may be the second of any monarch; the first ever is not the second in two years
    when: (a, b) => a.narrow !== b.narrow && (a.narrow ? a.value < b.value : b.value < a.value),
    because: 'one counts within a narrower series',
  },
  { verdict: 'contradict', when: () => true, because: 'one happening is given two places in its series' },
];

const SAME_SERIES = 0.3;
/** Nouns that only count, so that what follows names the series. */
const COUNTERS = new Set(['time-count', 'time', 'occasion', 'operation', 'process', 'case', 'state-condition', 'مره', 'عمليه', 'instance']);

/** Both are known, in one way, and are two. */
function otherOwner(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b || a.startsWith('~') !== b.startsWith('~')) return false;
  return !a.startsWith('~') || !accepted(a.slice(1), b.slice(1));
}

interface Seen {
  readonly place: Place;
  readonly index: number;
}

/** Places in a series that exclude each other: «the ninth meeting» against «the seventh», «for the first time» against «the third». */
export function compareSequences(input: CompareInput): Finding[] {
  const places: Place[] = [];
  input.readings.forEach((reading, document) => {
    for (const q of reading.quantities) {
      if (q.kind !== 'ordinal') continue;
      const place = readPlace(input, document, q);
      if (place !== null) places.push(place);
    }
  });
  const stories = new Map<number, Seen[]>();
  places.forEach((place, index) => {
    push(stories, input.stories[place.document]!, { place, index });
  });
  const out: Finding[] = [];
  for (const story of stories.values()) {
    if (new Set(story.map((s) => s.place.document)).size < 2 || story.length > 600) continue;
    out.push(...inStory(input, story));
  }
  return out;
}

function inStory(input: CompareInput, story: readonly Seen[]): Finding[] {
  const out: Finding[] = [];
  const taken = new Set<number>();
  for (const { place: a, index } of story) {
    if (taken.has(index)) continue;
    const sides = new Map<number, FactAt[]>();
    let score = 0;
    let because = '';
    for (const { place: b, index: other } of story) {
      if (other <= index || a.document === b.document || taken.has(other)) continue;
      const series = sameSeries(a, b);
      if (series === null || otherOwner(a.owner, b.owner) || ofTwoDoers(a, b)) continue;
      // the first home defeat may be the third of all
      const [fewer, more] = a.value < b.value ? [a, b] : [b, a];
      if ([...fewer.modifiers].some((m) => !more.modifiers.has(m) && !more.features.has(`w:${m}`))) continue;
      // «the first this year» and «the third since 2003»
      const count = (p: Place) => ({ low: p.value - 1, high: p.value - 1, window: p.window });
      if (a.value !== b.value && Number.isFinite(a.window.from) && Number.isFinite(b.window.from) && !countsExclude(count(a), count(b)))
        continue;
      const apart = daysApart(input.published[a.document] ?? null, input.published[b.document] ?? null);
      let s = similarity(a.features, b.features).score + (sameSpan(a.days, b.days) ? 0.15 : 0);
      if (a.days !== null && b.days !== null && (daysApart(a.days, b.days) ?? 0) > 2 && daysAcross(a.days) < 40 && daysAcross(b.days) < 40)
        continue;
      const view = (p: Place, o: Place): PlaceView => {
        const own = story
          .filter((x) => x.place.document === p.document && x.place !== p && sameSeries(x.place, p) !== null)
          .map((x) => x.place.value);
        return {
          value: p.value,
          narrow: p.narrow,
          apart,
          knowsOther: own.includes(o.value),
          others: new Set(own.filter((v) => v !== p.value)).size,
        };
      };
      const [va, vb] = [view(a, b), view(b, a)];
      const verdict = judge(sequenceLevels, va, vb);
      let needed = SAME_SERIES + (va.others + vb.others) * 0.1;
      // «the first ever»: said once in an article, of one happening
      if (series === 'happening' && (a.loose ? a : b).value === 1 && va.others + vb.others === 0) needed = 0.22;
      if (verdict.verdict === 'contradict' && twoSides(story, a, b)) needed = Math.min(needed, 0.06);
      if (verdict.verdict === 'contradict' && series === 'noun' && ofOneDoer(input, a, b)) s = Math.max(s, ALIKE);
      // the words around are compared only where it could matter: it costs more than all the rest
      const near = apart === null || apart <= ONE_OCCASION;
      if (verdict.verdict === 'contradict' && s < needed && needed <= ALIKE && near && series === 'noun' && toldAlike(input, a, b))
        s = ALIKE;
      if (verdict.verdict === 'incomparable' || s < (verdict.verdict === 'contradict' ? needed : SAME_SERIES)) continue;
      if (verdict.verdict !== 'contradict') {
        out.push(finding(verdict.verdict === 'agree' ? 'agree' : 'refine', [a.fact, b.fact], verdict.because, 0.7));
        continue;
      }
      for (const [p, i] of [
        [a, index],
        [b, other],
      ] as const) {
        const list = sides.get(p.value) ?? [];
        if (!list.some((f) => f.document === p.document && f.start === p.fact.start)) list.push(p.fact);
        sides.set(p.value, list);
        taken.add(i);
      }
      score = Math.max(score, s);
      because = explain(input, a, b);
    }
    if (sides.size < 2) continue;
    // others of the series that say the same join their side
    for (const { place: p, index: i } of story) {
      const list = sides.get(p.value);
      if (taken.has(i) || list === undefined || sameSeries(a, p) === null || list.some((f) => f.document === p.document)) continue;
      const apart = daysApart(input.published[a.document] ?? null, input.published[p.document] ?? null);
      if (apart !== null && apart > 45) continue;
      list.push(p.fact);
      taken.add(i);
    }
    out.push({
      kind: 'sequence',
      property: `place in the series of ${[...a.nouns][0] ?? ''}`,
      scope: 'cross',
      verdict: 'contradict',
      sides: [...sides].sort((x, y) => x[0] - y[0]).map(([value, facts]) => ({ value: nth(value), facts })),
      because,
      confidence: Math.min(0.9, 0.4 + score),
    });
  }
  return out;
}

/** What two passages around a place in a series must have in common, by weight, to be of one happening; and what that is worth. */
const COMMON_WEIGHT = 7;
const ALIKE = 0.36;
const AROUND = 10;
/** Days between two reports of one happening, rather than of two of a series. */
const ONE_OCCASION = 10;

/** What comes one after the other, so that two reports in like words are of two of them. */
const RECURRENT: ReadonlySet<string> = new Set(
  'session meeting round edition hearing match game stage phase day week month season talks visit issue part episode floor dose instalment degree grade class category level rank division group'.split(
    ' ',
  ),
);

function toldAlike({ passages, stories }: CompareInput, a: Place, b: Place): boolean {
  if ([...a.nouns, ...b.nouns].some((noun) => RECURRENT.has(noun))) return false;
  const around = ({ document, fact }: Place) => passages.around(document, fact, { reach: AROUND });
  return passages.likeness(stories[a.document]!, around(a), around(b)).sum >= COMMON_WEIGHT;
}

/** What somebody does again and again, so seldom that two ordinals within days of each other mean one time. */
const PERSONAL: ReadonlySet<string> = new Set('visit state-visit trip tour term candidacy participation resignation marriage'.split(' '));

const personal = (a: Place, b: Place): boolean => [...a.nouns].some((n) => PERSONAL.has(n) && b.nouns.has(n));

const ofTwoDoers = (a: Place, b: Place): boolean => a.doer !== null && b.doer !== null && a.doer !== b.doer && personal(a, b);

/** A thing that one and the same person does, and not to two countries. */
function ofOneDoer(input: CompareInput, a: Place, b: Place): boolean {
  if (a.doer === null || a.doer !== b.doer || !personal(a, b)) return false;
  const [here, there] = [placesAfter(input, a), placesAfter(input, b)];
  return here.size === 0 || there.size === 0 || [...here].some((p) => there.has(p));
}

/** Whether the whole story knows only these two places in the series, each article one, and a third article bears one of them out. */
function twoSides(story: readonly Seen[], a: Place, b: Place): boolean {
  const of = new Map<number, number>();
  for (const { place } of story) {
    if (sameSeries(place, a) !== 'noun') continue;
    if ((of.get(place.document) ?? place.value) !== place.value) return false;
    of.set(place.document, place.value);
  }
  return of.size > 2 && [...of.values()].every((v) => v === a.value || v === b.value);
}

/** The same long stretch: both count since the beginning of the century. */
const sameSpan = (p: DayInterval | null, q: DayInterval | null): boolean =>
  p !== null && q !== null && daysAcross(p) > 300 && p.from === q.from;

function finding(verdict: 'agree' | 'refine', facts: readonly FactAt[], because: string, confidence: number): Finding {
  return {
    kind: 'sequence',
    property: 'place in a series',
    scope: 'cross',
    verdict,
    sides: facts.map((f) => ({ value: f.value, facts: [f] })),
    because,
    confidence,
  };
}

function explain(input: CompareInput, a: Place, b: Place): string {
  const source = (p: Place) => input.readings[p.document]!.document.source;
  return `${source(a)} calls it the ${nth(a.value)} of its kind, ${source(b)} the ${nth(b.value)}.`;
}

/** 1st, 2nd, 3rd, 11th. */
function nth(n: number): string {
  const tail = n % 100 >= 11 && n % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${tail}`;
}

/** Whether two ordinals count one series: by their nouns, or by a happening that both name. */
function sameSeries(a: Place, b: Place): 'noun' | 'happening' | null {
  const common = (x: ReadonlySet<string>, y: ReadonlySet<string>) => [...x].some((n) => y.has(n));
  if (common(a.nouns, b.nouns)) return a.loose || b.loose ? 'happening' : 'noun';
  // «the first time cholera appears» and «the third outbreak of cholera» since the same day
  if (a.loose === b.loose || !sameSpan(a.days, b.days)) return null;
  return common(a.loose ? a.nouns : b.nouns, a.loose ? b.complements : a.complements) ? 'happening' : null;
}

function readPlace(input: CompareInput, document: number, q: Quantity): Place | null {
  const reading = input.readings[document]!;
  const { tokens, sentences } = reading.text;
  const at = tokenAt(tokens, q.start);
  const token = tokens[at];
  if (token === undefined) return null;
  const sentence = sentences[token.sentence]!;
  let last = at;
  while (last < sentence.last && tokens[last]!.start < q.end) last += 1;
  const features = input.contexts.tokenFeatures(document);
  const { comparison } = input.pack.numbers;
  /** What a token can mean: unvowelled words have several readings, and any may be the one the other article shares. */
  const senses = (k: number, into: Set<string>): boolean => {
    const f = features[k];
    if (f === null || f === undefined || !f.startsWith('w:')) return false;
    into.add(f.slice(2));
    for (const x of tokens[k]!.analyses.slice(0, 4))
      if (x.sense.concept !== null && !x.sense.tags.includes('function')) into.add(x.sense.concept);
    return true;
  };
  // «his third bid»: whose it is must be known, which is for counts to say
  if (at > sentence.first && input.cuesOf(document).series.possessives.has(tokens[at - 1]!.norm)) return null;
  const line = lineOf(reading, sentence);
  // «the fourth and fifth coaches»: several of a row at once
  const cues = input.cuesOf(document).series;
  const isOrdinal = (k: number): boolean =>
    k >= sentence.first && k < sentence.last && cues.ordinals.has(tokens[k]!.norm.replace(/^و?(?:ال)(?=\p{L}{3})/u, ''));
  const joins = (k: number): boolean => ['and', 'و', 'or', 'to', '-', '–'].includes(tokens[k]?.norm ?? '');
  if ((joins(at - 1) && isOrdinal(at - 2)) || (joins(last) && isOrdinal(last + 1))) return null;
  if (isOrdinal(last) && /^و/u.test(tokens[last]?.norm ?? '')) return null;
  const stop = clauseEnd(tokens, sentence, last, 12);
  const tail = ` ${line.text.slice(line.starts[last - sentence.first] ?? line.text.length, line.starts[stop - sentence.first] ?? line.text.length)}`;
  // one of any: «his third visit to a European capital»
  if (cues.ofAny.test(tail)) return null;
  const modifiers = new Set<string>();
  for (let k = at + 1; k + 1 < last; k += 1) {
    const f = features[k];
    if (f?.startsWith('w:') === true) modifiers.add(f.slice(2));
  }
  const nouns = new Set<string>();
  let loose = false;
  let evidence: Span = q;
  if (q.counted !== null && NO_SERIES.has(q.counted)) return null;
  if (q.counted === null) {
    const found = antecedent(input, document, at);
    if (found === null) return null;
    nouns.add(found.noun);
    evidence = { start: found.from ?? tokens[at - 1]!.start, end: q.end };
  } else if (COUNTERS.has(q.counted)) {
    loose = true;
    for (let k = last, taken = 0; k < Math.min(sentence.last, last + 9) && taken < 3; k += 1) {
      if (['.', '،', '؛', ':'].includes(tokens[k]!.norm)) break;
      if (senses(k, nouns)) taken += 1;
    }
    if (nouns.size === 0) return null;
    // «the first time that a governor is dismissed»: the clause is the fact
    evidence = { start: q.start, end: tokens[Math.min(sentence.last, last + 5) - 1]!.end };
  } else {
    nouns.add(q.counted);
  }
  const complements = new Set<string>();
  for (let k = last; k < Math.min(sentence.last, last + 4); k += 1) senses(k, complements);
  // «for the fifth time, and the third in a row»: what follows another ordinal is said of that
  const { ordinals } = input.pack.numbers;
  let end = last;
  while (end < Math.min(sentence.last, last + 9) && !ordinals.has(tokens[end]!.norm.replace(/^و?(?:ال)?/u, ''))) end += 1;
  const after = tokens.slice(last, end);
  const narrow = after.some(
    (t, k) =>
      (t.analyses[0]?.proclitics.includes('k') === true && t.analyses[0].sense.tags.includes('office')) ||
      comparison.narrows.has(t.norm) ||
      comparison.narrows.has(`${t.norm} ${after[k + 1]?.norm ?? ''}`),
  );
  const times = reading.timexes.filter(
    (t) => t.start >= sentence.start && t.end <= sentence.end && t.interval !== undefined && t.type !== 'SET',
  );
  const nearest = [...times].sort((x, y) => Math.abs(x.start - q.start) - Math.abs(y.start - q.start))[0];
  return {
    document,
    value: q.value,
    nouns,
    complements,
    loose,
    narrow,
    window: windowOf(input, document, line, cues, token.start, tokens[Math.max(last, stop) - 1]!.end, tail, q.value),
    modifiers,
    owner: ownerOf(input, document, at, last),
    doer: doerOf(input, document, at, last),
    fact: { document, ...clip(evidence), value: nth(q.value) },
    features: factFeatures(input, document, q),
    days: nearest !== undefined && Math.abs(nearest.start - q.start) < 60 ? (nearest.interval ?? null) : null,
  };
}

/** Whoever is named last before a noun with «his», «its» on it. */
function ownerOf(input: CompareInput, document: number, at: number, last: number): string | null {
  const reading = input.readings[document]!;
  const { tokens, sentences } = reading.text;
  const owned = (t: Token): boolean =>
    /(?:ه|ها|هم)$/u.test(t.text) && t.analyses.some((a) => a.enclitic !== null && a.sense.pos !== 'verb' && a.sense.pos !== 'name');
  if (!tokens.slice(at, last).some(owned)) return null;
  for (let k = at - 1; k >= sentences[tokens[at]!.sentence]!.first; k -= 1) {
    const token = tokens[k]!;
    const mention = reading.mentions.findIndex((m) => m.start <= token.start && token.end <= m.end && m.type !== 'office');
    const entity = mention < 0 ? null : (input.entityOf[document]![mention] ?? null);
    if (entity !== null) return entity;
    if (token.kind === 'word' && token.analyses.length === 0) return `~${token.norm}`;
  }
  return null;
}

/** Tokens after an ordinal within which it is said whose or of what it is. */
const DOER_REACH = 4;
const PLACE_REACH = 8;

function doerOf(input: CompareInput, document: number, at: number, last: number): string | null {
  const reading = input.readings[document]!;
  const { tokens, sentences } = reading.text;
  const sentence = sentences[tokens[at]!.sentence]!;
  const entityAt = (m: number): string | null => input.entityOf[document]![m] ?? null;
  // «the airport of …»: a name that a place bears is nobody who does anything
  const bornByPlace = (start: number): boolean =>
    tokens[tokenAt(tokens, start) - 1]?.analyses.some((x) => x.sense.tags.includes('place-head')) === true;
  const people = reading.mentions.flatMap((m, i) =>
    m.type === 'person' && entityAt(i) !== null && !bornByPlace(m.start) ? [{ m, entity: entityAt(i)! }] : [],
  );
  const limit = tokens[Math.min(sentence.last, last + DOER_REACH) - 1]!.end;
  const after = people.find(({ m }) => m.start >= tokens[last - 1]!.end && m.start < limit);
  if (after !== undefined) return after.entity;
  const owned = (t: Token): boolean =>
    t.analyses.some((a) => a.enclitic !== null && a.sense.pos !== 'verb' && a.sense.pos !== 'name') ||
    /^(?:له|لها|his|her|their)$/u.test(t.norm);
  if (!tokens.slice(Math.max(sentence.first, at - 3), Math.min(sentence.last, last + 1)).some(owned)) return null;
  return people.filter(({ m }) => m.start >= sentence.start && m.end <= tokens[at]!.start).at(-1)?.entity ?? null;
}

/** Countries and towns named right after an ordinal. */
function placesAfter(input: CompareInput, { document, fact }: Place): ReadonlySet<string> {
  const reading = input.readings[document]!;
  const { tokens } = reading.text;
  const limit = tokens[Math.min(tokens.length, tokenAt(tokens, fact.end) + PLACE_REACH) - 1]!.end;
  return new Set(
    reading.mentions.flatMap((m, i) =>
      m.type === 'place' && m.start >= fact.end && m.start < limit ? [input.entityOf[document]![i] ?? m.text] : [],
    ),
  );
}

/** «وهو التاسع»: the noun that the ordinal stands for: the last event noun before it in the sentence, else the subject of the one before. */
function antecedent(input: CompareInput, document: number, at: number): { readonly noun: string; readonly from: number | null } | null {
  const { tokens, sentences } = input.readings[document]!.text;
  const token = tokens[at]!;
  const before = tokens[at - 1]?.norm ?? '';
  if (!input.pack.cues.pronounSubjects.has(before.replace(/^و/u, ''))) return null;
  const feminine = before.endsWith('هي');
  const eventNoun = (k: number): string | null => {
    for (const a of tokens[k]!.analyses.slice(0, 3)) {
      if (a.sense.concept === null || a.sense.pos === 'verb') continue;
      const fits = a.sense.gender === undefined || (a.sense.gender === 'f') === feminine;
      if ((a.sense.pos === 'masdar' || a.sense.tags.includes('event')) && fits) return a.sense.concept;
    }
    return null;
  };
  const sentence = sentences[token.sentence]!;
  // «the present recall is the second»: subject right before the pronoun
  for (let k = at - 2; k >= Math.max(sentence.first, at - 40); k -= 1) {
    const noun = eventNoun(k);
    if (noun !== null) return { noun, from: at - k <= 4 ? tokens[k]!.start : null };
  }
  return null;
}
