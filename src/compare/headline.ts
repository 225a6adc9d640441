import { tokenAt } from '../context.js';
import { conceptOf } from '../language/concepts.js';
import { contentKey, type Token } from '../language/tokens.js';
import type { Quantity, Span, Timex } from '../model.js';
import type { Reading } from '../reading.js';
import { clip, type Finding } from './finding.js';
import type { CompareInput } from './input.js';
import { compareQuantities } from './numbers.js';
import { keepsNumber, slipStrength } from './quantities.js';
import { mayMeanOneDay } from './weekday.js';

/** Words that a headline may have: what is longer is a lead. */
const LONGEST_HEADLINE = 26;
/** Names between a father's and the family's: «… bin Ahmad bin Muhammad Al-Hamoud». */
const LONGEST_CHAIN = 7;
/** Tokens around a day in which what happens on it is told. */
const NEAR_DAY = 9;
/** Words that two passages must share, in a row or at all, to tell of one thing. */
const IN_A_ROW = 2;
const AT_ALL = 3;
/** Tokens from a day to the verb of saying that it dates. */
const SAID = 5;
/** Words beside a figure of the headline that the body must have beside its own. */
const SHARED_BESIDE = 2;
const BESIDE = 8;
/** By how many times a headline's count may miss one that the body tells again and again. */
const STEADY_RATIO = 2;

const CLEAR_SLIP: ReadonlySet<string> = new Set(['strong', 'medium']);

interface Headline extends Span {
  /** Token range, `last` exclusive. */
  readonly first: number;
  readonly last: number;
}

/** Lines above an article that may hold its headline: who issued it, what it is, when. */
const MOST_LINES = 4;

/** The opening lines of an article, at most four, where they are headlines: short, no sentence that ends, and a body under them. */
export function headlinesOf(reading: Reading): readonly Headline[] {
  const { tokens, sentences } = reading.text;
  const out: Headline[] = [];
  for (let at = 0, lines = 0; lines < MOST_LINES; lines += 1) {
    const opening = sentences[at];
    const closing = sentences.findLast((s) => s.paragraph === opening?.paragraph);
    if (opening === undefined || closing === undefined || sentences.length <= closing.index + 1) break;
    if (closing.last - opening.first > LONGEST_HEADLINE || tokens[closing.last - 1]?.norm === '.') break;
    out.push({ start: opening.start, end: closing.end, first: opening.first, last: closing.last });
    at = closing.index + 1;
  }
  return out;
}

/** What a headline says against the article under it: a father's name for the son's, another day, a digit lost. */
export function compareHeadlines(input: CompareInput): Finding[] {
  return input.readings.flatMap((reading, document) =>
    headlinesOf(reading).flatMap((head, n) => [
      // under the first, lines may name a father or a day of another matter
      ...(n === 0 ? [...fatherForSon(reading, document, head), ...otherDay(input, reading, document, head)] : []),
      ...otherFigure(reading, document, head),
    ]),
  );
}

const isSon = (t: Token | undefined): boolean => t !== undefined && SON.has(t.norm);
const SON: ReadonlySet<string> = new Set(['بن', 'ابن', 'بنت', 'bin', 'ibn', 'bint']);
const isGiven = (t: Token): boolean => t.analyses.some((a) => a.sense.tags.includes('given-name'));

/** The headline names the father with the family's name, where the body tells of his son. */
function fatherForSon(reading: Reading, document: number, head: Headline): Finding[] {
  const { tokens } = reading.text;
  for (let k = head.first; k + 1 < head.last; k += 1) {
    const [given, family] = [tokens[k]!, tokens[k + 1]!];
    if (
      !isGiven(given) ||
      family.kind !== 'word' ||
      family.norm.length < 4 ||
      isSon(tokens[k - 1]) ||
      (k > head.first && isGiven(tokens[k - 1]!))
    )
      continue;
    const bare = given.norm.replace(/^[لبو](?=.{3})/u, '');
    const same = (t: Token | undefined): boolean => t !== undefined && (t.norm === given.norm || t.norm === bare);
    let chain: Span | null = null;
    let himself = false;
    for (let i = head.last; i < tokens.length; i += 1) {
      if (!same(tokens[i])) continue;
      let at = i + 1;
      while (at < i + LONGEST_CHAIN && at < tokens.length && tokens[at]!.kind === 'word' && tokens[at]!.norm !== family.norm) at += 1;
      if (tokens[at]?.norm !== family.norm) continue;
      const names = tokens.slice(i + 1, at);
      if (names.some((t) => !isSon(t) && !isGiven(t) && t.analyses.some((a) => a.sense.pos === 'verb' || a.sense.pos === 'preposition')))
        continue;
      // «Talal bin Ahmad …»: the son's own name stands before
      const son = tokens[i - 2];
      if (isSon(tokens[i - 1]) && son !== undefined && son.kind === 'word') chain ??= { start: son.start, end: tokens[at]!.end };
      else himself = true;
    }
    if (chain === null || himself) continue;
    const named = { start: given.start, end: family.end };
    const text = (s: Span): string => reading.document.text.slice(s.start, s.end);
    return [
      within(document, 'participant', 'who', [named, chain], [text(named), text(chain)], {
        because: `the headline names «${text(named)}», the body «${text(chain)}»: the father, and his son`,
        confidence: 0.7,
      }),
    ];
  }
  return [];
}

/** The headline puts on one day what the body puts on another. */
function otherDay(input: CompareInput, reading: Reading, document: number, head: Headline): Finding[] {
  const { tokens, sentences } = reading.text;
  const published = input.published[document] ?? null;
  const oneDay = (t: Timex): boolean =>
    t.interval !== undefined &&
    t.interval.from === t.interval.to &&
    t.mod === undefined &&
    t.reading.kind === 'offset' &&
    t.reading.unit === 'day';
  const inHead = reading.timexes.filter((t) => t.start >= head.start && t.end <= head.end && t.type !== 'DURATION');
  const [said] = inHead;
  if (inHead.length !== 1 || said === undefined || !oneDay(said)) return [];
  const body = reading.timexes.filter((t) => t.start >= head.end && t.interval !== undefined && t.type !== 'DURATION');
  if (
    body.some(
      (t) =>
        (t.interval!.from <= said.interval!.from && said.interval!.from <= t.interval!.to) || mayMeanOneDay(said, published, t, published),
    )
  )
    return [];
  const about = wordsNear(reading, said, head.first, head.last);
  for (const t of body) {
    if (!oneDay(t)) continue;
    const at = tokenAt(tokens, t.start);
    const sentence = sentences[tokens[at]!.sentence]!;
    const speech = tokens
      .slice(Math.max(sentence.first, at - SAID), Math.min(sentence.last, at + SAID))
      .some((w) => w.analyses.some((a) => conceptOf(a.sense.concept)?.speech === true));
    if (speech) continue;
    const there = wordsNear(reading, t, sentence.first, sentence.last);
    const row = about.filter((w, i) => i > 0 && there.some((v, j) => j > 0 && v === w && there[j - 1] === about[i - 1])).length + 1;
    const shared = new Set(about.filter((w) => there.includes(w))).size;
    if (row < IN_A_ROW || shared < AT_ALL - 1) continue;
    return [
      within(document, 'date', 'date', [said, t], [said.interval!.from, t.interval!.from], {
        because: `«${said.text}» in the headline is ${said.interval!.from}, «${t.text}» in the body ${t.interval!.from}`,
        confidence: 0.62,
      }),
    ];
  }
  return [];
}

/** Content words beside a place in the text, in order, without article and clitics. */
function wordsNear(reading: Reading, { start, end }: Span, first: number, last: number, reach = NEAR_DAY): string[] {
  const { tokens } = reading.text;
  const at = tokenAt(tokens, start);
  const out: string[] = [];
  for (let k = Math.max(first, at - reach); k < Math.min(last, at + reach); k += 1) {
    const t = tokens[k]!;
    if (t.kind !== 'word' || (t.start < end && start < t.end) || t.norm.length < 3) continue;
    if (t.analyses[0]?.sense.pos === 'preposition' || t.analyses[0]?.sense.pos === 'conjunction' || t.analyses[0]?.sense.pos === 'particle')
      continue;
    out.push(t.norm.replace(/^(?:[وفبكل]?ال|لل)/u, ''));
  }
  return out;
}

/** A figure of the headline of which the body has only one that is a digit or a decimal point off. */
function otherFigure(reading: Reading, document: number, head: Headline): Finding[] {
  const { sentences, tokens } = reading.text;
  const out: Finding[] = [];
  const inside = reading.quantities.filter((q) => q.start >= head.start && q.end <= head.end);
  const body = reading.quantities.filter((q) => q.start >= head.end);
  const timed = (q: Quantity): boolean => reading.timexes.some((t) => t.type !== 'DURATION' && t.start <= q.start && q.end <= t.end);
  for (const q of inside) {
    if (!['count', 'money', 'percent', 'measure', 'age'].includes(q.kind) || q.hedge === 'vague' || timed(q)) continue;
    if (body.some((b) => ['agree', 'refine'].includes(compareQuantities({ ...q, kind: b.kind, unit: b.unit }, b).verdict))) continue;
    const near = body.filter(
      (b) =>
        b.kind === q.kind &&
        b.unit === q.unit &&
        b.counted === q.counted &&
        (q.counted !== null || q.unit !== null) &&
        !timed(b) &&
        compareQuantities(q, b).verdict === 'contradict',
    );
    const [told] = near;
    if (told === undefined || near.some((b) => compareQuantities(b, told).verdict === 'contradict')) continue;
    // a total of the headline may be made up of what the body counts
    if (body.some((x) => body.some((y) => x !== y && Math.abs(x.value + y.value - q.value) < 1e-9))) continue;
    // told twice and more under the headline, always in one way: it is the headline that slips
    const steady =
      q.kind === 'count' && near.length > 1 && q.value > 1 && Math.max(q.value, told.value) <= STEADY_RATIO * Math.min(q.value, told.value);
    const slip = slipStrength(q.value, told.value);
    // the one sum of the headline, and the one of the body
    const only = slip !== 'none' && isSum(q) && inside.filter(isSum).length === 1 && body.filter(isSum).length === 1;
    // «food for 12,000 families», and under it only «the food is for 20,000 families»
    const lone =
      q.kind === 'count' &&
      near.length === 1 &&
      q.value >= LONE &&
      told.value >= LONE &&
      Math.max(q.value, told.value) <= STEADY_RATIO * Math.min(q.value, told.value) &&
      keepsNumber(q.counted) &&
      alike(reading, q, told);
    if (!steady && !only && !lone && !CLEAR_SLIP.has(slip)) continue;
    const sentence = sentences[tokens[tokenAt(tokens, told.start)]!.sentence]!;
    const about = wordsNear(reading, q, head.first, head.last, LONGEST_HEADLINE);
    const there = wordsNear(reading, told, sentence.first, sentence.last, BESIDE);
    const shared = new Set(about.filter((w) => there.includes(w) && !q.text.includes(w))).size;
    if (!only && !lone && shared < (steady ? 1 : SHARED_BESIDE)) continue;
    out.push(
      within(document, 'number', 'figure', [q, told], [q.text, told.text], {
        because: `the headline has «${q.text}», the body «${told.text}»`,
        confidence: 0.68,
      }),
    );
  }
  return out;
}

/** A count that stands for itself in a headline: small ones are of many things. */
const LONE = 20;

/** Whether a headline and a sentence of the body have a word of one meaning beside what both count. */
function alike(reading: Reading, head: Quantity, body: Quantity): boolean {
  const { tokens, sentences } = reading.text;
  const keysOf = (q: Quantity): string[] => {
    const { first, last } = sentences[tokens[tokenAt(tokens, q.start)]!.sentence]!;
    const keys = tokens.slice(first, last).flatMap((t) => (t.start < q.end && q.start < t.end ? [] : (contentKey(t) ?? [])));
    return keys.filter((key) => key !== q.counted);
  };
  const there = new Set(keysOf(body));
  return keysOf(head).some((key) => there.has(key));
}

const isSum = (q: Quantity): boolean => q.kind === 'money';

function within(
  document: number,
  kind: Finding['kind'],
  property: string,
  spans: readonly [Span, Span],
  values: readonly [string, string],
  { because, confidence }: Pick<Finding, 'because' | 'confidence'>,
): Finding {
  return {
    kind,
    property,
    scope: 'within',
    verdict: 'contradict',
    sides: spans.map((s, n) => ({ value: values[n]!, facts: [{ document, ...clip(s), value: values[n]! }] })),
    because,
    confidence,
  };
}
