import { daysAcross, daysApart, parseDay } from '../calendar.js';
import { similarity } from '../context.js';
import { push } from '../groups.js';
import type { SeriesCues } from '../language/series.js';
import type { Token } from '../language/tokens.js';
import type { DayInterval, Span } from '../model.js';
import type { Reading } from '../reading.js';
import {
  bounds,
  type CountWindow,
  clauseEnd,
  countsExclude,
  EVER,
  isComing,
  type Line,
  lineAbout,
  lineOf,
  peopleOf,
  windowOf,
} from './counts.js';
import { clip, type FactAt, type Finding } from './finding.js';
import type { CompareInput } from './input.js';

/** A member of a series with its number: «the third round of talks», «الدورة الثانية عشرة». */
export interface Member {
  readonly document: number;
  readonly value: number;
  /** The sorts of series that the noun can belong to. */
  readonly sorts: readonly string[];
  /** Counted without a break: «the third in a row». */
  readonly run: boolean;
  readonly window: CountWindow;
  /** Said of what the article tells, as a predicate, an apposition or a run, and not only called so. */
  readonly told: boolean;
  /** Told at the top of the article. */
  readonly lead: boolean;
  readonly coming: boolean;
  /** What stands between ordinal and noun: «home» in «first home defeat». */
  readonly modifiers: ReadonlySet<string>;
  /** Where or whom it is counted of, by the words after it. */
  readonly scope: ReadonlySet<string>;
  /** Content words right after it, which may narrow it: «on the line», «in the province». */
  readonly tail: ReadonlySet<string>;
  /** All numbers said by it and in the sentences next to it. */
  readonly beside: ReadonlySet<number>;
  readonly day: DayInterval | null;
  /** Whose it can be: whom the sentence names, or its pronoun means. */
  readonly people: ReadonlySet<string>;
  readonly features: ReadonlyMap<string, number>;
  readonly fact: FactAt;
}

/** Series whose members go by their number: two numbers are two members, whatever the window. */
const NAMED: ReadonlySet<string> = new Set(['round', 'session', 'hearing', 'edition', 'gathering', 'festival', 'term']);

/** Sentences at the top of an article that tell its news. */
const LEAD = 4;
/** Names that two articles share from which their news is likely one. */
const FAMILIAR = 2;

/** Numbers of one member that sources confuse are not far from each other; farther ones are of two series. */
const CONFUSED = 4;

/** Days within which two reports can be of one member. */
const NEAR = 21;
/** Days before an article from which what it tells is of the past. */
const PAST = 60;
/** Likeness that two tellings need, and the lower ones where a name or the day is shared too. */
const ALONE = 0.3;
const WITH_NAME = 0.12;
const WITH_DAY = 0.08;

/** Members of series that a document numbers. */
export function readMembers(input: CompareInput, document: number): Member[] {
  const reading = input.readings[document]!;
  const { tokens } = reading.text;
  const cues = input.cuesOf(document).series;
  const out: Member[] = [];
  for (const sentence of reading.text.sentences) {
    const line = lineOf(reading, sentence);
    for (let k = sentence.first; k < sentence.last; k += 1) {
      const read = cues.ordinalFirst ? englishOrdinal(tokens, k, sentence.last) : arabicOrdinal(tokens, k, sentence.last);
      if (read === null) continue;
      const head = cues.ordinalFirst ? englishHead(tokens, sentence, k, read.end, cues) : arabicHead(tokens, sentence, k, read, cues);
      if (head !== null) out.push(memberAt(input, document, line, cues, k, read, head));
      k = Math.max(k, read.end - 1);
    }
  }
  return out;
}

interface OrdinalRead {
  readonly value: number;
  readonly end: number;
  /** A bare figure after its noun: «النسخة 12». */
  readonly figure?: boolean;
}

interface Head {
  readonly at: number;
  readonly sorts: readonly string[];
  readonly modifiers: readonly number[];
  /** The ordinal stands apart from the noun: «the rise, the third in a row». */
  readonly apposed: boolean;
  readonly end: number;
}

const EN_UNITS = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((w, i) => [w, i + 1] as const),
);
const EN_TENS = new Map('twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((w, i) => [w, (i + 2) * 10] as const));
const EN_ROUND = new Map(
  'thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth'.split(' ').map((w, i) => [w, (i + 3) * 10] as const),
);

function englishOrdinal(tokens: readonly Token[], k: number, last: number): OrdinalRead | null {
  const { norm } = tokens[k]!;
  const simple = EN_UNITS.get(norm) ?? EN_ROUND.get(norm);
  if (simple !== undefined) return { value: simple, end: k + 1 };
  if (norm === 'inaugural' || norm === 'first-ever') return { value: 1, end: k + 1 };
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/u.exec(norm);
  if (digits !== null) return { value: Number(digits[1]), end: k + 1 };
  const whole = /^(\w+)-(\w+)$/u.exec(norm);
  const [tens, unit] = whole === null ? [EN_TENS.get(norm), null] : [EN_TENS.get(whole[1]!), EN_UNITS.get(whole[2]!)];
  if (tens !== undefined && unit != null) return { value: tens + unit, end: k + 1 };
  const next = tokens[k + 1];
  if (
    next !== undefined &&
    k + 1 < last &&
    /^\d{1,3}$/u.test(norm) &&
    /^(?:st|nd|rd|th)$/u.test(next.norm) &&
    next.start === tokens[k]!.end
  )
    return { value: Number(norm), end: k + 2 };
  if (tens !== undefined) {
    const at = tokens[k + 1]?.norm === '-' ? k + 2 : k + 1;
    const small = at < last ? EN_UNITS.get(tokens[at]!.norm) : undefined;
    if (small !== undefined && small < 10) return { value: tens + small, end: at + 1 };
  }
  return null;
}

const AR_UNITS = new Map(
  [
    'اول اولي الاول',
    'ثاني ثانيه ثان تاني تانيه',
    'ثالث ثالثه تالت تالته',
    'رابع رابعه',
    'خامس خامسه',
    'سادس سادسه سات ساتت',
    'سابع سابعه',
    'ثامن ثامنه تامن تامنه',
    'تاسع تاسعه',
    'عاشر عاشره',
  ].flatMap((forms, i) => forms.split(' ').map((w) => [w, i + 1] as const)),
);
const AR_ELEVEN = new Set(['حادي', 'حاديه']);
const AR_TENS = new Map(
  'عشرون ثلاثون اربعون خمسون ستون سبعون ثمانون تسعون'
    .split(' ')
    .flatMap((w, i) => [[w, (i + 2) * 10] as const, [w.replace(/ون$/u, 'ين'), (i + 2) * 10] as const]),
);

/** A word without its conjunction, preposition and article. */
const bareOf = (norm: string): string => norm.replace(/^[وف]?(?:لل|(?:[بكل])?ال)/u, '');

function arabicOrdinal(tokens: readonly Token[], k: number, last: number): OrdinalRead | null {
  const { norm } = tokens[k]!;
  const options = [bareOf(norm), norm, norm.replace(/^[وفبل]/u, '')];
  const next = k + 1 < last ? tokens[k + 1]!.norm : '';
  for (const word of options) {
    const unit = AR_UNITS.get(word) ?? (AR_ELEVEN.has(word) ? 1 : undefined);
    if (unit !== undefined) {
      if (next === 'عشر' || next === 'عشره') return { value: 10 + unit, end: k + 2 };
      const tens = /^و(?:ال)?/u.test(next) ? AR_TENS.get(next.replace(/^و(?:ال)?/u, '')) : undefined;
      if (tens !== undefined) return { value: tens + unit, end: k + 2 };
      if (AR_ELEVEN.has(word)) return null;
      return { value: unit, end: k + 1 };
    }
  }
  const tens = norm.startsWith('ال') ? AR_TENS.get(bareOf(norm)) : undefined;
  if (tens !== undefined) return { value: tens, end: k + 1 };
  const glued = /^ال?[ـ]*(\d{1,3})$/u.exec(norm);
  if (glued !== null) return { value: Number(glued[1]), end: k + 1 };
  if (/^ال$|^الـ$/u.test(norm) && /^\d{1,3}$/u.test(next)) return { value: Number(next), end: k + 2 };
  if (/^\d{1,3}$/u.test(norm)) return { value: Number(norm), end: k + 1, figure: true };
  return null;
}

const stop = (t: Token): boolean => t.kind !== 'word' && t.kind !== 'number';

function englishHead(
  tokens: readonly Token[],
  sentence: { readonly first: number; readonly last: number },
  k: number,
  from: number,
  cues: SeriesCues,
): Head | null {
  const modifiers: number[] = [];
  for (let h = from; h < Math.min(sentence.last, from + 5); h += 1) {
    const t = tokens[h]!;
    if (stop(t) || /^(?:of|in|to|by|for|since|on|at|and|that|the|time|as|with|after|against|under)$/u.test(t.norm)) break;
    const sorts = cues.members.get(t.norm);
    // «strike action», «visit programme»: a noun after it is what is numbered
    const next = tokens[h + 1];
    const compound = next !== undefined && h + 1 < sentence.last && cues.members.has(next.norm);
    if (sorts !== undefined && !compound) return { at: h, sorts, modifiers, apposed: false, end: h + 1 };
    if (!cues.empty.has(t.norm) && !cues.run.test(` ${t.norm} `)) modifiers.push(h);
  }
  // «the rise, the third in a row», «the trip, his second to Portugal»
  let h = k - 1;
  if (h > sentence.first && (tokens[h]!.norm === 'the' || cues.possessives.has(tokens[h]!.norm))) h -= 1;
  else return null;
  const follow = tokens[from]?.norm ?? '';
  if (!/^(?:in|to|of|at|on|since|this|such|by|,|\.|for|within|under|and|consecutive|straight|there|here)$/u.test(follow)) return null;
  if (/^(?:is|was|be|being|becomes?|became)$/u.test(tokens[h]?.norm ?? '')) {
    // «the plant is the first of its kind»
    for (let j = h - 1; j >= Math.max(sentence.first, h - 7); j -= 1) {
      const sorts = cues.members.get(tokens[j]!.norm);
      if (sorts !== undefined) return { at: j, sorts, modifiers: [], apposed: true, end: from };
    }
    return null;
  }
  while (h > sentence.first && (tokens[h]!.norm === ',' || tokens[h]!.norm === '—' || tokens[h]!.norm === '–' || tokens[h]!.norm === 'now'))
    h -= 1;
  if (h === k - 2 && !/^[,—–]$/u.test(tokens[k - 2]?.norm ?? '')) return null;
  const sorts = cues.members.get(tokens[h]!.norm);
  return sorts === undefined ? null : { at: h, sorts, modifiers: [], apposed: true, end: from };
}

/** The member noun that an Arabic word is, clitics aside; a possessive ending may follow. */
function arabicMember(norm: string, cues: SeriesCues): readonly string[] | undefined {
  for (const word of [norm, bareOf(norm), norm.replace(/^[وفبلك]/u, '')]) {
    const found = cues.members.get(word);
    if (found !== undefined) return found;
    const owned = /^(.{2,})(?:ته|تها|تهم|تنا|تي)$/u.exec(word);
    const feminine = owned === null ? undefined : cues.members.get(`${owned[1]}ه`);
    if (feminine !== undefined) return feminine;
    const plain = /^(.{3,})(?:ه|ها|هم|نا|اتها|اته)$/u.exec(word);
    const masculine = plain === null ? undefined : cues.members.get(plain[1]!);
    if (masculine !== undefined) return masculine;
  }
  return undefined;
}

function arabicHead(
  tokens: readonly Token[],
  sentence: { readonly first: number; readonly last: number },
  k: number,
  read: OrdinalRead,
  cues: SeriesCues,
): Head | null {
  const { norm } = tokens[k]!;
  const definite = bareOf(norm) !== norm;
  if (!definite && read.figure !== true && read.end < sentence.last) {
    const sorts = arabicMember(tokens[read.end]!.norm, cues);
    if (sorts !== undefined && !/^ال/u.test(tokens[read.end]!.norm)) {
      const modifiers: number[] = [];
      const next = tokens[read.end + 1];
      const adjective = next?.analyses[0]?.sense.pos === 'adjective';
      if (next !== undefined && read.end + 1 < sentence.last && adjective && !cues.empty.has(next.norm)) modifiers.push(read.end + 1);
      return { at: read.end, sorts, modifiers, apposed: false, end: read.end + 1 };
    }
  }
  const modifiers: number[] = [];
  for (let h = k - 1; h >= Math.max(sentence.first, k - (definite ? 4 : 1)); h -= 1) {
    const t = tokens[h]!;
    if (t.kind !== 'word') break;
    const sorts = arabicMember(t.norm, cues);
    if (sorts !== undefined) {
      if (read.figure === true && !sorts.includes('edition')) return null;
      return { at: h, sorts, modifiers, apposed: false, end: read.end };
    }
    if (!/^[وفبك]?(?:ال|لل)/u.test(t.norm)) break;
    if (!cues.empty.has(t.norm)) modifiers.push(h);
  }
  // «الزيادة، وهي الثالثة على التوالي»
  const before = tokens[k - 1]?.norm ?? '';
  if (!definite || !/^[وف]?(?:هي|هو|تعد|يعد|تعتبر|يعتبر)$/u.test(before)) return null;
  const feminine = /^[وف]?(?:هي|ت)/u.test(before);
  for (let h = k - 2; h >= Math.max(sentence.first, k - 16); h -= 1) {
    const sorts = tokens[h]!.kind === 'word' ? arabicMember(tokens[h]!.norm, cues) : undefined;
    if (sorts === undefined) continue;
    const own = /(?:ه|ته|تها)$/u.test(tokens[h]!.norm);
    if (own !== feminine) continue;
    return { at: h, sorts, modifiers: [], apposed: true, end: read.end };
  }
  return null;
}

function memberAt(input: CompareInput, document: number, line: Line, cues: SeriesCues, k: number, read: OrdinalRead, head: Head): Member {
  const reading = input.readings[document]!;
  const { tokens, sentences } = reading.text;
  const { sentence } = line;
  const first = head.apposed ? k : Math.min(k, head.at);
  const last = Math.max(read.end, head.end);
  const span: Span = { start: tokens[first]!.start, end: tokens[last - 1]!.end };
  const end = clauseEnd(tokens, sentence, last, 12);
  const tail = ` ${line.text.slice(line.starts[last - sentence.first] ?? line.text.length, line.starts[end - sentence.first] ?? line.text.length)}`;
  const opens = line.text.slice(0, line.starts[first - sentence.first]!);
  const features = new Map<string, number>();
  const all = input.contexts.tokenFeatures(document);
  for (let s = Math.max(0, sentence.index - 1); s <= Math.min(sentences.length - 1, sentence.index + 1); s += 1) {
    for (let j = sentences[s]!.first; j < sentences[s]!.last; j += 1) {
      const f = all[j];
      if (f == null) continue;
      const share = s === sentence.index ? 1 : 0.5;
      features.set(f, Math.max(features.get(f) ?? 0, input.contexts.weight(document, f) * share));
    }
  }
  const run = cues.run.test(tail) || cues.run.test(lineAbout(reading, line, span, 0));
  const scope = new Set<string>();
  for (let j = last; j < Math.min(end, last + 6); j += 1) if (all[j]?.startsWith('e:') === true) scope.add(all[j]!);
  const timed = (t: Token) => reading.timexes.some((x) => x.start < t.end && t.start < x.end);
  const words = new Set<string>();
  for (let j = last; j < Math.min(end, last + 5) && !timed(tokens[j]!); j += 1) if (all[j] != null) words.add(all[j]!);
  const beside = new Set<number>();
  const [from, to] = [
    sentences[Math.max(0, sentence.index - 1)]!.first,
    sentences[Math.min(sentences.length - 1, sentence.index + 1)]!.last,
  ];
  for (let j = from; j < to; j += 1) {
    const other = cues.ordinalFirst ? englishOrdinal(tokens, j, to) : arabicOrdinal(tokens, j, to);
    if (other !== null && other.figure !== true && !timed(tokens[j]!)) beside.add(other.value);
  }
  return {
    document,
    value: read.value,
    sorts: head.sorts,
    run,
    window: run
      ? EVER
      : windowOf(input, document, line, cues, tokens[first]!.start, tokens[Math.max(last, end) - 1]!.end, tail, read.value),
    told: head.apposed || run || cues.predicates.test(opens) || (head.sorts.includes('attempt') && cues.manner.test(opens)),
    lead: sentence.index < LEAD,
    coming: (!head.apposed && isComing(reading, line, cues, span)) || cues.ofAny.test(tail),
    modifiers: new Set(head.modifiers.flatMap((m) => all[m] ?? [])),
    scope,
    tail: words,
    beside,
    day: dayOf(reading, line, cues, span),
    people: peopleOf(input, document, line, cues, span),
    features,
    fact: { document, ...clip(span), value: String(read.value) },
  };
}

/** The day told nearest to a member in its sentence; bounds of a count are none. */
function dayOf(reading: Reading, line: Line, cues: SeriesCues, span: Span): DayInterval | null {
  const { sentence } = line;
  const near = reading.timexes
    .filter(
      (t) =>
        t.start >= sentence.start &&
        t.end <= sentence.end &&
        t.interval !== undefined &&
        t.type !== 'SET' &&
        t.type !== 'DURATION' &&
        daysAcross(t.interval) <= 366 &&
        !bounds(reading, line, cues, t),
    )
    .sort((x, y) => Math.abs(x.start - span.start) - Math.abs(y.start - span.start));
  return near[0]?.interval ?? null;
}

/** Numbers of one member of a series that cannot both be right. */
export function compareNumbered(input: CompareInput): Finding[] {
  const stories = new Map<number, Member[]>();
  input.readings.forEach((_, document) => {
    for (const member of readMembers(input, document)) push(stories, input.stories[document]!, member);
  });
  const out: Finding[] = [];
  for (const story of stories.values()) {
    if (story.length > 600) continue;
    const pairs: { readonly a: Member; readonly b: Member; readonly score: number }[] = [];
    for (const a of story)
      for (const b of story) {
        if (b.document <= a.document) continue;
        const score = clash(input, story, a, b);
        if (score !== null) pairs.push({ a, b, score });
      }
    pairs.sort((p, q) => q.score - p.score);
    const used = new Set<Member>();
    for (const { a, b, score } of pairs) {
      if (used.has(a) || used.has(b)) continue;
      used.add(a).add(b);
      const source = (m: Member) => input.readings[m.document]!.document.source;
      out.push({
        kind: 'sequence',
        property: `number in the series of ${a.sorts[0] ?? ''}`,
        scope: 'cross',
        verdict: 'contradict',
        sides: [a, b].map((m) => ({ value: m.fact.value, facts: [m.fact] })),
        because: `${source(a)} numbers it ${a.value}, ${source(b)} ${b.value}.`,
        confidence: Math.min(0.85, 0.5 + score),
      });
    }
  }
  return out;
}

/** How surely two numbered members are one with two numbers; null where they need not be. */
function clash(input: CompareInput, story: readonly Member[], a: Member, b: Member): number | null {
  if (a.value === b.value || a.coming || b.coming || a.run !== b.run) return null;
  const sorts = a.sorts.filter((s) => b.sorts.includes(s));
  if (sorts.length === 0) return null;
  const named = sorts.some((s) => NAMED.has(s));
  if (Math.abs(a.value - b.value) > CONFUSED) return null;
  // who says the other's number too means something else by it
  const said = (m: Member, n: number) =>
    n > 1 && m.beside.has(n) && !story.some((x) => x.document === m.document && x.coming && x.value === n);
  if (said(a, b.value) || said(b, a.value)) return null;
  // two people's bids
  const own = sorts.some((s) => !NAMED.has(s) || s === 'term');
  if (own && a.people.size > 0 && b.people.size > 0 && ![...a.people].some((p) => b.people.has(p))) return null;
  const speak = (m: Member) => input.readings[m.document]!.document.language;
  if (!named && speak(a) === speak(b) && a.tail.size > 0 && b.tail.size > 0 && ![...a.tail].some((w) => b.tail.has(w))) return null;
  if (named) {
    // a small number may be of a part of it: «the second session of the conference»
    if (Math.min(a.value, b.value) === 1 && !(a.told && b.told)) return null;
  } else {
    if (!a.told || !b.told) return null;
    const count = (m: Member) => ({ low: m.value - 1, high: m.value - 1, window: m.window });
    if (!a.run && !countsExclude(count(a), count(b))) return null;
  }
  if ([...a.modifiers].some((m) => !b.features.has(m)) || [...b.modifiers].some((m) => !a.features.has(m))) {
    if (input.readings[a.document]!.document.language === input.readings[b.document]!.document.language && !named) return null;
  }
  if (a.scope.size > 0 && b.scope.size > 0 && ![...a.scope].some((s) => b.scope.has(s))) return null;
  const published = (m: Member) => input.published[m.document] ?? null;
  const apart = daysApart(published(a), published(b));
  if (apart !== null && apart > NEAR) return null;
  if (isPast(a, published(a)) || isPast(b, published(b))) return null;
  const points = a.day !== null && b.day !== null && daysAcross(a.day) <= 3 && daysAcross(b.day) <= 3;
  const between = a.day !== null && b.day !== null ? (daysApart(a.day, b.day) ?? 0) : null;
  if (between !== null && between > 1) return null;
  // an article that numbers several of them tells which is which, unless the other number is of one to come
  for (const m of story) {
    const [own, other] = m.document === a.document ? [a, b] : m.document === b.document ? [b, a] : [null, null];
    if (own === null || m === own || m.value === own.value || !m.sorts.some((s) => sorts.includes(s)) || m.run !== own.run) continue;
    const told = published(other);
    const later = m.coming && m.day !== null && told !== null && parseDay(m.day.from) > parseDay(told.to);
    if (m.value === other.value && !later) return null;
    if (!m.coming && !points) return null;
  }
  const { score, shared } = similarity(a.features, b.features);
  const name = shared.some((f) => f.startsWith('e:'));
  const needed = points && name ? WITH_DAY : name || points ? WITH_NAME : ALONE;
  if (score >= needed) return score;
  // the news of both, told without its names again: what the articles share counts
  const close = apart !== null && apart <= 3 && a.lead && b.lead && named && score > 0;
  return close && commonNames(input, a.document, b.document) >= FAMILIAR ? Math.max(score, 0.1) : null;
}

/** How many people, places and organisations two articles both name. */
function commonNames(input: CompareInput, a: number, b: number): number {
  const own = new Set(input.entityOf[a]!.filter((id) => id !== null));
  return new Set(input.entityOf[b]!.filter((id) => id !== null && own.has(id))).size;
}

/** Told of one long before the article. */
const isPast = (m: Member, published: DayInterval | null): boolean =>
  m.day !== null && published !== null && parseDay(published.from) - parseDay(m.day.to) > PAST;
