import { daysAcross, daysApart, parseDay } from '../calendar.js';
import { similarity } from '../context.js';
import { push } from '../groups.js';
import { conceptOf } from '../language/concepts.js';
import { occasionWords } from '../language/occasions.js';
import type { OrderCues } from '../language/series.js';
import type { Sentence, Token } from '../language/tokens.js';
import type { Span } from '../model.js';
import type { Placed } from '../passages.js';
import { closed, isEventNoun, isNoun, isVerb, LIGHT, looksVerbal, namesOf, STOPS } from './counts.js';
import { factFeatures } from './features.js';
import { happeningFields, namesHappening } from './fields.js';
import { clip, type Finding } from './finding.js';
import type { CompareInput } from './input.js';

/** One happening of an order told: what kinds it can be, none where its words are of no known kind, and where it is told. */
interface Part extends Span {
  readonly kinds: ReadonlySet<string>;
  /** Its words tell a happening, of a known kind or not. */
  readonly happens: boolean;
  readonly words: readonly Placed[];
}

/** «first, then»: two happenings as one passage orders them. */
export interface Order {
  readonly document: number;
  readonly sentence: number;
  readonly first: Part;
  readonly second: Part;
  /** Said to be the order, told in passing, or worked out from dates. */
  readonly told: 'stressed' | 'words' | 'dates';
  readonly features: ReadonlyMap<string, number>;
}

/** Words of a clause that are looked through for its happening. */
const CLAUSE = 14;
/** Happenings of a clause that are kept. */
const KEPT = 3;

/** Orders that a document tells in words: «after», «before», «first … afterwards», «when … had already». */
export function readOrders(input: CompareInput, document: number): Order[] {
  const reading = input.readings[document]!;
  const { tokens, sentences } = reading.text;
  const cues = input.cuesOf(document).order;
  const negations = input.cuesOf(document).verbNegations;
  const out: Order[] = [];
  const add = (sentence: Sentence, first: Part | null, second: Part | null, told: Order['told'] = 'words') => {
    if (first === null || second === null || (!happens(first) && !happens(second)) || [...first.kinds].some((k) => second.kinds.has(k)))
      return;
    const features = factFeatures(input, document, first, 20);
    const both = new Map(features);
    for (const [f, w] of factFeatures(input, document, second, 20)) if (w > (both.get(f) ?? 0)) both.set(f, w);
    out.push({ document, sentence: sentence.index, first, second, told, features: both });
  };
  for (const sentence of sentences) {
    const scene: Scene = { input, document, tokens, sentence };
    for (let k = sentence.first; k < sentence.last; k += 1) {
      const { norm } = tokens[k]!;
      if (cues.first.has(norm)) {
        const later = nextOf(tokens, sentence, k + 1, cues.afterwards);
        if (later !== null && later - k <= 12) {
          const opens = stopBefore(tokens, sentence, k, 5);
          const between = partOf(scene, k + 1, later);
          const behind = partOf(scene, later + 1, stopAfter(tokens, sentence, later + 1, 8));
          const front = partOf(scene, opens, k);
          // «they fired first, then shouted» and «he opened first the gates, and then came the sirens»
          if (happens(front) || !happens(between)) add(sentence, front, happens(between) ? between : behind, 'stressed');
          else add(sentence, between, behind, 'stressed');
        }
        continue;
      }
      if (cues.andThen.has(norm) && k === sentence.first) {
        add(sentence, sentenceBefore(scene), clauseAt(scene, k + 1));
        continue;
      }
      if (cues.andThen.has(norm)) {
        const only = cues.only.has(tokens[k - 1]?.norm ?? '');
        const end = stopEnd(tokens, k - (only ? 2 : 1), sentence);
        // «…, and the cable was cut only afterwards»
        if (only && (k + 1 >= sentence.last || STOPS.has(tokens[k + 1]!.norm))) {
          const opens = stopBefore(tokens, sentence, end, 9);
          const edge = stopEnd(tokens, opens - 1, sentence);
          add(sentence, partOf(scene, stopBefore(tokens, sentence, edge, CLAUSE), edge), partOf(scene, opens, end), 'stressed');
          continue;
        }
        add(
          sentence,
          partOf(scene, stopBefore(tokens, sentence, end, 9), end),
          partOf(scene, k + 1, stopAfter(tokens, sentence, k + 1, 7)),
          only ? 'stressed' : 'words',
        );
        continue;
      }
      const onlyBefore = cues.only.has(tokens[k - 1]?.norm ?? '');
      const kind =
        cues.after.has(norm) || (onlyBefore && cues.when.has(norm))
          ? 'after'
          : cues.before.has(norm)
            ? 'before'
            : cues.when.has(norm)
              ? 'when'
              : null;
      if (kind === null || cues.by.has(`${tokens[k - 1]?.norm ?? ''} ${norm}`)) continue;
      // «after that», «before this»: what was told before
      if (cues.that.has(tokens[k + 1]?.norm ?? '')) {
        if (kind === 'after') add(sentence, ...afterThat(scene, k, cues));
        continue;
      }
      const stop = stopAfter(tokens, sentence, k + 1, 22);
      const only = onlyBefore || cues.only.has(tokens[k + 1]?.norm ?? '');
      const turn = only ? inversion(tokens, k + 2, stop, cues) : null;
      const end = turn !== null && turn < stop ? turn : stop;
      const governed = partOf(scene, k + 1, Math.min(end, k + 1 + CLAUSE));
      if (governed === null) continue;
      // «nobody left, until the talks had broken up»
      let lead = k;
      while (lead > sentence.first && cues.leads.has(tokens[lead - 1]!.norm)) lead -= 1;
      const edge = lead - 1 > sentence.first && /^[,،]$/u.test(tokens[lead - 1]!.norm) ? lead - 1 : k;
      const opens = stopBefore(tokens, sentence, edge, CLAUSE);
      // «After they voted, they signed»: the clause that it belongs to follows the comma
      const front = partOf(scene, opens, edge);
      const behind = happens(front) || end >= sentence.last || tokens[end]!.norm === '.' ? null : clauseAt(scene, end + 1);
      const main = happens(front) ? front : happens(behind) ? behind : (front ?? behind);
      if (main === null) continue;
      const [from, to] = main === front ? [opens, edge] : [end + 1, stopAfter(tokens, sentence, end + 1, CLAUSE)];
      const words = ` ${tokens
        .slice(from, to)
        .map((t) => t.norm)
        .join(' ')} `;
      const denied = tokens.slice(from, to).some((t) => negations.has(t.norm) || cues.none.has(t.norm));
      if (kind === 'when') {
        if (cues.already.test(words) && !denied) add(sentence, main, governed, 'stressed');
        continue;
      }
      // «not until», «only after», «لم … إلا بعد»: what is denied came with what follows
      // what did not happen at all has no place in an order
      if (denied && !(kind === 'after' ? only : cues.until.has(norm))) continue;
      const stressed = denied || only ? 'stressed' : 'words';
      if (kind === 'after' || denied) add(sentence, governed, main, stressed);
      else add(sentence, main, governed, stressed);
    }
  }
  return out;
}

/** What the sentence before tells, where it is of one happening. */
function sentenceBefore({ input, document, tokens, sentence }: Scene): Part | null {
  const before = input.readings[document]!.text.sentences[sentence.index - 1];
  if (before === undefined || before.last - before.first > LONG_CLAUSE) return null;
  return partOf({ input, document, tokens, sentence: before }, before.first, before.last);
}

/** «and only after that did …», «وبعد ذلك فقط بدأ»: what was told before it, and what follows. */
function afterThat(scene: Scene, k: number, cues: OrderCues): [Part | null, Part | null, Order['told']] {
  const { tokens, sentence } = scene;
  const end = stopEnd(tokens, k - 1, sentence);
  const front = end > sentence.first ? partOf(scene, stopBefore(tokens, sentence, end, CLAUSE), end) : null;
  const only = cues.only.has(tokens[k - 1]?.norm ?? '') || cues.only.has(tokens[k + 2]?.norm ?? '');
  let from = k + 2;
  // «was done», «فقط», and a comma
  while (from < sentence.last && (cues.done.has(tokens[from]!.norm) || cues.only.has(tokens[from]!.norm) || STOPS.has(tokens[from]!.norm)))
    from += 1;
  return [happens(front) ? front : sentenceBefore(scene), clauseAt(scene, from), only ? 'stressed' : 'words'];
}

/** Where the clause after «only when …» begins: «did they leave», «were the doors opened», «that she spoke». */
function inversion(tokens: readonly Token[], from: number, to: number, cues: OrderCues): number | null {
  for (let k = from; k + 1 < to; k += 1) {
    if (!cues.inverts.has(tokens[k]!.norm)) continue;
    if (tokens[k]!.norm === 'that' || tokens[k]!.norm === 'did' || cues.subjects.has(tokens[k + 1]!.norm)) return k;
  }
  return null;
}

/** A token before the stops that end a clause. */
function stopEnd(tokens: readonly Token[], from: number, sentence: Sentence): number {
  let k = from + 1;
  while (k > sentence.first && (STOPS.has(tokens[k - 1]!.norm) || /^(?:and|و)$/u.test(tokens[k - 1]!.norm))) k -= 1;
  return k;
}

function nextOf(tokens: readonly Token[], sentence: Sentence, from: number, words: ReadonlySet<string>): number | null {
  for (let k = from; k < sentence.last; k += 1) if (words.has(tokens[k]!.norm)) return k;
  return null;
}

function stopAfter(tokens: readonly Token[], sentence: Sentence, from: number, reach: number): number {
  let k = from;
  while (k < sentence.last && k < from + reach && !STOPS.has(tokens[k]!.norm)) k += 1;
  return Math.min(k, sentence.last);
}

function stopBefore(tokens: readonly Token[], sentence: Sentence, from: number, reach: number): number {
  let k = from;
  while (k > sentence.first && k > from - reach && !STOPS.has(tokens[k - 1]!.norm)) k -= 1;
  return k;
}

/** What happens in a stretch of words; null where no word has content. */
function partOf({ input, document, tokens, sentence }: Scene, from: number, to: number): Part | null {
  if (from >= to) return null;
  const kinds = new Set<string>();
  let kept = 0;
  for (let k = from; k < to && kept < KEPT; k += 1) {
    const token = tokens[k]!;
    if (token.kind !== 'word' || closed(token)) continue;
    const verbs = looksVerbal(tokens, k) ? namesOf(token, isVerb) : [];
    const nouns = namesOf(token, isNoun).filter((n) => namesHappening(n) || isEventNoun(token, n));
    const names = [...verbs, ...nouns].filter(isDeed);
    if (names.length === 0) continue;
    kept += 1;
    for (const name of names) for (const field of happeningFields(name)) kinds.add(field);
  }
  const told = kinds.size > 0 || occasionWords(tokens, from, to).some(({ result }) => !result);
  const words = input.passages.sentence(document, sentence.index).filter(({ token }) => token >= from && token < to);
  if (kinds.size === 0 && words.length === 0) return null;
  return { kinds, happens: told, words, start: tokens[from]!.start, end: tokens[to - 1]!.end };
}

/** The sentence that is read. */
interface Scene {
  readonly input: CompareInput;
  readonly document: number;
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
}

const happens = (part: Part | null): part is Part => part?.happens === true;

/** Words of an apposition between a subject and its verb, and those of the clause with it. */
const APPOSITIONS = 3;
const LONG_CLAUSE = 24;

/** The clause from a token on: up to the next stop, or beyond appositions where nothing happens before them. */
function clauseAt(scene: Scene, from: number): Part | null {
  const { tokens, sentence } = scene;
  let to = stopAfter(tokens, sentence, from, CLAUSE);
  let part = partOf(scene, from, to);
  for (let n = 0; n < APPOSITIONS && !happens(part) && to < sentence.last && /^[,،]$/u.test(tokens[to]!.norm); n += 1) {
    to = stopAfter(tokens, sentence, to + 1, CLAUSE);
    if (to - from > LONG_CLAUSE) break;
    part = partOf(scene, from, to);
  }
  return part;
}

/** A happening that can be told from others: no saying, no state, no change of a figure. */
function isDeed(name: string): boolean {
  const concept = conceptOf(name);
  if (LIGHT.has(name)) return false;
  if (namesHappening(name)) return true;
  return concept !== undefined && !UNTOLD.has(concept.family) && concept.speech !== true;
}

const UNTOLD: ReadonlySet<string> = new Set(['speech', 'being', 'cognition', 'change', 'evaluation', 'phase', 'other']);

/** Weight from which a shared word tells two passages apart from the rest of the story. */
const TELLING = 1.5;
const ENOUGH = 0.1;

/** Two articles that order the same two happenings against each other. */
export function compareOrders(input: CompareInput): Finding[] {
  const stories = new Map<number, number[]>();
  input.stories.forEach((story, document) => {
    push(stories, story, document);
  });
  const out: Finding[] = [];
  for (const documents of stories.values()) {
    if (documents.length < 2) continue;
    const told = documents.flatMap((d) => readOrders(input, d));
    const byKind = new Map<string, Order[]>();
    for (const order of told) for (const kind of new Set([...order.first.kinds, ...order.second.kinds])) push(byKind, kind, order);
    const stressed = told.filter((o) => o.told === 'stressed');
    const pairs: { readonly a: Order; readonly b: Order; readonly score: number }[] = [];
    for (const a of told) {
      const others = new Set([a.first, a.second].flatMap(({ kinds }) => [...kinds].flatMap((k) => byKind.get(k) ?? [])));
      for (const b of a.told === 'stressed' ? told : stressed) others.add(b);
      for (const b of others) {
        if (b.document <= a.document) continue;
        const met = reversed(a, b) ? 'kinds' : crosswise(input, a, b) ? 'words' : null;
        if (met === null) continue;
        if (
          told.some((c) => c.document === b.document && c !== b && sameOrder(a, c)) ||
          told.some((c) => c.document === a.document && c !== a && sameOrder(b, c))
        )
          continue;
        const score = likeness(input, a, b) ?? (met === 'words' ? around(input, a, b) : null);
        if (score !== null) pairs.push({ a, b, score });
      }
      for (const d of documents) {
        if (d === a.document || a.told !== 'stressed') continue;
        const b = datedOrder(input, a, d);
        if (b === null) continue;
        const score = likeness(input, a, b);
        if (score !== null) pairs.push({ a, b, score });
      }
    }
    pairs.sort((x, y) => y.score - x.score);
    const used = new Set<string>();
    for (const { a, b, score } of pairs) {
      const keys = [`${a.document}:${a.first.start}`, `${b.document}:${b.first.start}`];
      if (keys.some((k) => used.has(k))) continue;
      for (const k of keys) used.add(k);
      out.push(finding(input, a, b, score));
    }
  }
  return out;
}

const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((k) => b.has(k));
const reversed = (a: Order, b: Order): boolean =>
  common(a.first.kinds, b.second.kinds) && common(a.second.kinds, b.first.kinds) && !sameOrder(a, b);
/** What the parts of two orders must have in common crosswise, each and more than straight. */
const CROSS = 2;
const CROSS_MORE = 3.3;

/** Whether what the one puts first is, by its words, what the other puts second, and the other way round. */
function crosswise(input: CompareInput, a: Order, b: Order): boolean {
  if (a.told !== 'stressed' && b.told !== 'stressed') return false;
  if (common(a.first.kinds, b.first.kinds) || common(a.second.kinds, b.second.kinds)) return false;
  const story = input.stories[a.document]!;
  const alike = (x: Part, y: Part): number => input.passages.likeness(story, x.words, y.words).sum;
  const [there, back] = [alike(a.first, b.second), alike(a.second, b.first)];
  if (Math.min(there, back) < CROSS) return false;
  return there + back - alike(a.first, b.first) - alike(a.second, b.second) >= CROSS_MORE;
}

const sameOrder = (a: Order, b: Order): boolean => common(a.first.kinds, b.first.kinds) && common(a.second.kinds, b.second.kinds);

function likeness(input: CompareInput, a: Order, b: Order): number | null {
  const apart = daysApart(input.published[a.document] ?? null, input.published[b.document] ?? null);
  if (apart !== null && apart > 45) return null;
  const { score, shared } = similarity(a.features, b.features);
  const telling = shared.filter((f) => input.contexts.weight(a.document, f) >= TELLING);
  const entity = shared.some((f) => f.startsWith('e:'));
  const stressed = a.told === 'stressed' || b.told === 'stressed';
  if (!stressed && !(entity && score >= 0.2)) return null;
  return score >= ENOUGH && telling.length >= (entity ? 2 : 3) ? score : null;
}

/** What the sentences around two orders must have in common where their own words are few. */
const AROUND = 10;

function around(input: CompareInput, a: Order, b: Order): number | null {
  const apart = daysApart(input.published[a.document] ?? null, input.published[b.document] ?? null);
  if (apart !== null && apart > 45) return null;
  const { passages, stories } = input;
  const [x, y] = [a, b].map((o) => [-1, 0, 1].flatMap((n) => passages.sentence(o.document, o.sentence + n)));
  return passages.likeness(stories[a.document]!, x!, y!).sum >= AROUND ? ENOUGH : null;
}

/** The order in which a document dates the two happenings, where it is the other way round and nothing in it agrees. */
function datedOrder(input: CompareInput, a: Order, document: number): Order | null {
  const reading = input.readings[document]!;
  interface Dated {
    readonly part: Part;
    readonly from: number;
    readonly to: number;
    readonly sentence: number;
  }
  const firsts: Dated[] = [];
  const seconds: Dated[] = [];
  for (const event of reading.events) {
    if (event.polarity !== 'positive' || event.times.length === 0) continue;
    const time = reading.timexes[event.times[0]!]!;
    if (time.interval === undefined || daysAcross(time.interval) > 1) continue;
    const token = reading.text.tokens[event.triggerToken]!;
    const kinds = new Set([...namesOf(token, isVerb), ...namesOf(token, isNoun)].filter(isDeed).flatMap(happeningFields));
    const part = {
      kinds,
      happens: true,
      words: [],
      start: Math.min(event.trigger.start, time.start),
      end: Math.max(event.trigger.end, time.end),
    };
    if (part.end - part.start > 90) continue;
    const dated = { part, from: parseDay(time.interval.from), to: parseDay(time.interval.to), sentence: event.sentence };
    if (common(kinds, a.first.kinds)) firsts.push(dated);
    else if (common(kinds, a.second.kinds)) seconds.push(dated);
  }
  if (firsts.length === 0 || seconds.length === 0) return null;
  // every one of them must be the other way round
  if (firsts.some((f) => seconds.some((s) => f.from <= s.to))) return null;
  const [f, s] = [firsts[0]!, seconds[0]!];
  const features = new Map(factFeatures(input, document, f.part, 20));
  for (const [name, w] of factFeatures(input, document, s.part, 20)) if (w > (features.get(name) ?? 0)) features.set(name, w);
  return { document, sentence: s.sentence, first: s.part, second: f.part, told: 'dates', features };
}

function finding(input: CompareInput, a: Order, b: Order, score: number): Finding {
  const source = (o: Order) => input.readings[o.document]!.document.source;
  const words = (o: Order, { start, end }: Span) =>
    input.readings[o.document]!.document.text.slice(start, end).replace(/\s+/gu, ' ').slice(0, 60);
  const facts = (o: Order) =>
    [o.first, o.second]
      .sort((x, y) => x.start - y.start)
      .map((p) => ({ document: o.document, ...clip({ start: p.start, end: p.end }), value: words(o, p) }));
  return {
    kind: 'sequence',
    property: 'order of two happenings',
    scope: 'cross',
    verdict: 'contradict',
    sides: [a, b].map((o) => ({ value: `${words(o, o.first)} → ${words(o, o.second)}`, facts: facts(o) })),
    because: `${source(a)} tells the one before the other, ${source(b)} the other way round.`,
    confidence: Math.min(0.8, 0.45 + score),
  };
}
