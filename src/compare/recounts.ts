import { tokenAt } from '../context.js';
import {
  ANOTHER,
  AUXILIARY,
  CHANGED,
  DEFINITE,
  IN_ALL_AFTER,
  NO_INTRODUCTION,
  OF_THE_VERB,
  OF_THEM,
  OTHERS,
  OWNERS,
  PARTICIPLES,
  RESTRICTIVE,
  SUMS,
  UNIVERSAL,
} from '../language/recount-cues.js';
import { contentKey, type Sentence, type Token } from '../language/tokens.js';
import type { Quantity } from '../model.js';
import type { Finding } from './finding.js';
import { countLike, disagree, type Page, yearOf } from './page.js';
import { COMMON, slipStrength } from './quantities.js';

/** Numbers beyond this are rounded when they are taken up again. */
const LARGEST = 2000;
/** Sentences within which a number taken up without its noun has it. */
const ANTECEDENT = 2;
/** By how many times two numbers of one group may differ through a slip. */
const WIDEST = 2.5;

/** Letters by which two words of one stem are known. */
const STEM = 6;

/** How a count stands in its sentence. */
interface Told {
  readonly q: Quantity;
  /** Taken up as known: «the seven judges»; null where it is introduced or cannot be told. */
  readonly definite: 'all' | 'known' | null;
  readonly introduced: boolean;
}

/**
 * «heard 37 witnesses», and then «the forty-seven witnesses»: a group whose number is told again as known, with nothing that makes it a
 * part of it or another.
 */
export function checkRecounts(page: Page): Finding[] {
  const counts = page.reading.quantities.filter(
    (q) => q.kind === 'count' && countLike(q) && q.counted !== null && q.value >= 2 && q.value <= LARGEST && !isDate(page, q),
  );
  const byNoun = new Map<string, Quantity[]>();
  for (const q of counts) byNoun.set(q.counted!, [...(byNoun.get(q.counted!) ?? []), q]);
  const out: Finding[] = [];
  for (const [noun, all] of byNoun) {
    // in a longer story a third number of the same noun shows that there are several groups
    if (new Set(all.map((q) => q.value)).size !== 2 || page.reading.quantities.some((q) => q.counted === noun && q.hedge !== 'exact'))
      continue;
    const found = disagreeing(
      page,
      all.map((q) => ({ q, definite: definiteness(page, q), introduced: introduces(page, q) })),
    );
    if (found === null) continue;
    const [first, second] = found;
    out.push(
      disagree(page, `«${first.text}» are told of, and then the same are «${second.text}»`, [
        { value: first.text, at: [first] },
        { value: second.text, at: [second] },
      ]),
    );
  }
  return [...out, ...checkBareNumbers(page), ...checkAmounts(page)];
}

const isDate = (page: Page, q: Quantity): boolean =>
  page.reading.timexes.some((t) => t.start <= q.start && q.end <= t.end && t.type !== 'DURATION');

function disagreeing(page: Page, told: readonly Told[]): readonly [Quantity, Quantity] | null {
  for (const again of told) {
    if (again.definite === null) continue;
    const others = told.filter((x) => x.q.value !== again.q.value);
    // told twice with this number and introduced with it: it is the other one that is of something else
    if (told.some((x) => x !== again && x.q.value === again.q.value && x.introduced)) continue;
    for (const first of others) {
      const earlier = first.q.start < again.q.start;
      if (!(first.introduced || (first.definite !== null && again.definite === 'all'))) continue;
      // told of as known first, the number of all may follow, if it is said to be that
      const total = IN_ALL_AFTER.test(page.after(first.q, 3)) || (first.q.value > again.q.value && sharedWord(page, first.q, again.q));
      if (!earlier && (first.definite !== null || !total)) continue;
      if (sameGroup(page, first.q, again.q, again.definite)) return earlier ? [first.q, again.q] : [again.q, first.q];
    }
  }
  return null;
}

/** Whether nothing between two numbers of one noun makes them numbers of two groups. */
function sameGroup(page: Page, first: Quantity, again: Quantity, how: 'all' | 'known'): boolean {
  const [low, high] = [Math.min(first.value, again.value), Math.max(first.value, again.value)];
  const [a, b] = [page.sentenceOf(first), page.sentenceOf(again)];
  if (high > WIDEST * low && slipStrength(low, high) !== 'strong') return false;
  if (
    COMMON.has(first.counted!) &&
    how !== 'all' &&
    !(b.index - a.index === 1 && again.value > first.value) &&
    !sharedWord(page, first, again)
  )
    return false;
  if (a === b && how !== 'all') return false;
  if (ofOthers(page, first, again)) return false;
  const years = [a, b].map(
    (s) => new Set(page.reading.timexes.filter((t) => t.start >= s.start && t.end <= s.end).flatMap((t) => yearOf(t) ?? [])),
  );
  if (years[0]!.size > 0 && years[1]!.size > 0 && ![...years[0]!].some((v) => years[1]!.has(v))) return false;
  const [from, to] = a.index < b.index ? [a, b] : [b, a];
  // «each of the 27» is all of them, whatever was lost or added in between that is not of their own sentences
  const passed = how === 'all' ? [from, to] : page.reading.text.sentences.slice(from.index, to.index + 1);
  const middle = passed.map((s) => page.wordsOf(s)).join(' ');
  if (to.index - from.index <= 6 && CHANGED.test(middle) && (again.value < first.value || Math.abs(high - low) === 1)) return false;
  return !explained(page, first, again);
}

/** Words beside a figure that make it one of others. */
const BESIDE = 5;

function ofOthers(page: Page, first: Quantity, again: Quantity): boolean {
  const [x, y] = [wordSet(page, first), wordSet(page, again)];
  for (const word of ANOTHER) if (x.has(word) !== y.has(word)) return true;
  const [a, b] = [first, again].map((q) => new Set(`${page.before(q, BESIDE)} ${page.after(q, BESIDE - 1)}`.split(' ')));
  for (const word of OTHERS) if (a!.has(word) !== b!.has(word)) return true;
  return false;
}

/** Words of the sentence of a figure. */
const wordSet = (page: Page, q: Quantity): ReadonlySet<string> =>
  new Set(
    page
      .wordsOf(page.sentenceOf(q))
      .split(' ')
      .flatMap((w) => [w, w.replace(/^[وف](?=\p{L}{3})/u, '')]),
  );

function sharedWord(page: Page, a: Quantity, b: Quantity): boolean {
  const keys = (q: Quantity): Set<string> => {
    const s = page.sentenceOf(q);
    return new Set(
      page.reading.text.tokens
        .slice(s.first, s.last)
        .flatMap((t) => (t.start < q.end && q.start < t.end ? [] : (contentKey(t) ?? [])))
        .filter((k) => k !== q.counted),
    );
  };
  const theirs = keys(b);
  return [...keys(a)].some((k) => theirs.has(k));
}

/** Whether other figures told near the two lead from the one to the other: those who came, left or are counted besides. */
function explained(page: Page, first: Quantity, again: Quantity): boolean {
  const [from, to] = [Math.min(first.start, again.start), Math.max(first.end, again.end)];
  const { sentences } = page.reading.text;
  const start = sentences[Math.max(0, page.sentenceOf({ start: from, end: from }).index - 1)]!.start;
  const end = sentences[Math.min(sentences.length - 1, page.sentenceOf({ start: to - 1, end: to }).index + 1)]!.end;
  const others = page.reading.quantities
    .filter(
      (q) => q.start >= start && q.end <= end && q !== first && q !== again && q.value > 0 && q.kind !== 'ordinal' && q.kind !== 'age',
    )
    .filter((q) => q.value !== first.value && q.value !== again.value && q.kind !== 'money' && q.kind !== 'percent' && q.kind !== 'measure')
    .map((q) => q.value);
  const gap = Math.abs(first.value - again.value);
  if (others.includes(gap)) return true;
  const pool = [...others, first.value];
  return pool.some((x, i) => pool.some((y, j) => i !== j && (x + y === again.value || x * y === again.value)));
}

/** Whether a count is the first word of its group: no part, no addition, no one's share. */
function introduces(page: Page, q: Quantity): boolean {
  const { tokens } = page.reading.text;
  const at = tokenAt(tokens, q.start);
  const sentence = page.sentenceOf(q);
  const before = tokens[at - 1];
  // «accepts all 37 recommendations of the report» names the group with its number
  const whole = before?.norm === 'all';
  if (at > sentence.first && before !== undefined && !whole && (NO_INTRODUCTION.has(bareWord(before.norm)) || DEFINITE.has(before.norm))) {
    // «the inquiry of five judges», «a crew of 23»: an apposition of what it is made up of
    if (!(before.norm === 'of' && tokens[at - 2] !== undefined && tokens[at - 2]!.kind === 'word' && !isNumber(page, tokens[at - 2]!))) {
      if (
        before.norm !== 'من' ||
        !/(?:^| )و?(?:مكون|مولف|تالف|تتالف|يتالف|يتكون|تتكون|تكون|تكونت|مكونه|مولفه|تالفت)(?= |$)/u.test(page.before(q))
      )
        return false;
    }
  }
  if (definiteArabic(page, q) || /^(?:of whom|of them|of which|منهم|منها|منهن|اخر|اخري|اخرين|اخرون|اضافي)/u.test(page.after(q, 2)))
    return false;
  return !/(?:^| )(?:each|every|per|لكل|كل منها|كل منهم|في كل)(?= |$)/u.test(`${page.before(q, 4)} ${page.after(q, 2)}`);
}

const bareWord = (norm: string): string => norm.replace(/^[وف](?=\p{Script=Arabic}{2})/u, '');
const isNumber = (page: Page, t: Token): boolean =>
  t.kind === 'number' || page.reading.quantities.some((q) => q.number.start <= t.start && t.end <= q.number.end);

const ARTICLE = /^[وفبكل]{0,2}(?:ال|لل)/u;

function definiteArabic(page: Page, q: Quantity): boolean {
  if (page.reading.document.language !== 'ar') return false;
  const { tokens } = page.reading.text;
  const first = tokens[tokenAt(tokens, q.start)];
  const before = tokens[tokenAt(tokens, q.start) - 1];
  if (first === undefined) return false;
  // the article may stand before the digits as a token of its own
  return ARTICLE.test(first.norm) || (before !== undefined && before.end >= q.start - 1 && /^[وفبكل]{0,2}الـ?$/u.test(before.norm));
}

/** Whether a count takes up a group as known and as a whole. */
function definiteness(page: Page, q: Quantity): Told['definite'] {
  const { tokens } = page.reading.text;
  const at = tokenAt(tokens, q.start);
  const sentence = page.sentenceOf(q);
  const before = tokens[at - 1];
  const all = UNIVERSAL.test(page.before(q, 6));
  const arabic = page.reading.document.language === 'ar';
  if (arabic ? !definiteArabic(page, q) : before === undefined || at <= sentence.first || !(DEFINITE.has(before.norm) || all)) return null;
  if (!arabic && before !== undefined && OWNERS.has(before.norm) && !all) return null;
  if (restricted(page, q)) return null;
  return all || (!arabic && before?.norm === 'all') ? 'all' : 'known';
}

/** Whether words with the count say which of them are meant. */
export function restricted(page: Page, q: Quantity): boolean {
  const { tokens } = page.reading.text;
  const sentence = page.sentenceOf(q);
  const inside = tokens
    .slice(tokenAt(tokens, q.start), tokenAt(tokens, q.end - 1) + 1)
    .filter((t) => t.kind === 'word' && !isNumber(page, t));
  const elsewhere = (t: Token): boolean => {
    const key = contentKey(t);
    return (
      key !== null &&
      tokens.some((o) => Math.abs(o.index - t.index) > 3 && o.sentence !== t.sentence && (o.norm === t.norm || contentKey(o) === key))
    );
  };
  // «the three new schools»
  if (
    inside.length > 1 &&
    !inside.slice(0, -1).every((t) => elsewhere(t) || ['of', 'the'].includes(t.norm)) &&
    !/^ال/u.test(inside[0]!.norm)
  )
    return true;
  const k = tokenAt(tokens, q.end - 1) + 1;
  const next = tokens[k];
  if (next === undefined || k >= sentence.last || next.kind === 'punctuation') return false;
  if (page.reading.document.language === 'ar') return restrictedArabic(page, q, k, elsewhere);
  const then = tokens[k + 1];
  if (RESTRICTIVE.has(next.norm)) return !(next.norm === 'with' && then !== undefined && /^(?:him|her|them|it|me|us)$/u.test(then.norm));
  if (/(?:ed|ing)$/u.test(next.norm) || PARTICIPLES.has(next.norm)) {
    const rest = tokens.slice(k + 1, Math.min(sentence.last, k + 12));
    const stop = rest.findIndex((t) => t.kind === 'punctuation' || ['and', 'but', 'that'].includes(t.norm));
    const clause = stop < 0 ? rest : rest.slice(0, stop);
    if (next.norm.endsWith('ing') || then?.norm === 'by' || clause.some((t) => AUXILIARY.has(t.norm))) return !elsewhere(next);
    return false;
  }
  // «the six school buses»: the noun counted stands further on
  return next.analyses[0]?.sense.pos === 'noun' && !next.analyses.some((a) => a.sense.pos === 'verb');
}

function restrictedArabic(page: Page, q: Quantity, k: number, elsewhere: (t: Token) => boolean): boolean {
  const { tokens } = page.reading.text;
  const sentence = page.sentenceOf(q);
  const next = tokens[k]!;
  if (next.analyses[0]?.sense.pos === 'verb') return false;
  const at = tokenAt(tokens, q.start);
  const verbBefore = tokens
    .slice(Math.max(sentence.first, at - 3), at)
    .some((t) => t.analyses.some((a) => a.sense.pos === 'verb') && t.norm !== 'اما');
  if (RESTRICTIVE.has(next.norm)) return true;
  if (OF_THE_VERB.has(next.norm)) return !verbBefore;
  if (ARTICLE.test(next.norm)) return !/^(?:ال|لل)/u.test(next.norm) || next.norm.startsWith('لل') ? true : !elsewhere(next);
  if (next.analyses[0]?.proclitics.includes('l') === true) return true;
  if (next.analyses[0]?.proclitics.includes('b') === true) return !verbBefore;
  return false;
}

/** «Seven miners were trapped. … the six of them»: a number alone that takes up the only group told of right before. */
function checkBareNumbers(page: Page): Finding[] {
  const { reading } = page;
  const { tokens } = reading.text;
  return reading.quantities.flatMap((q) => {
    if (q.kind !== 'plain' || !countLike(q) || q.value < 2 || q.value > LARGEST || isDate(page, q)) return [];
    const at = tokenAt(tokens, q.start);
    const [of, the] = [tokens[at - 2]?.norm, tokens[at - 1]?.norm];
    const sentence = page.sentenceOf(q);
    if (at - 1 < sentence.first) return [];
    const them = (the === 'the' || the === 'all') && OF_THEM.test(page.after(q, 3));
    // «eight of the eleven are»
    const next = tokens[tokenAt(tokens, q.end - 1) + 1];
    const closed = next === undefined || next.kind === 'punctuation' || AUXILIARY.has(next.norm);
    const part = of === 'of' && the === 'the' && at - 3 >= sentence.first && isNumber(page, tokens[at - 3]!) && closed;
    if (!them && !part) return [];
    const window = reading.text.sentences[Math.max(0, sentence.index - ANTECEDENT)]!.start;
    const groups = reading.quantities.filter(
      (x) => x.kind === 'count' && countLike(x) && x.value >= 2 && x.start >= window && x.end <= q.start,
    );
    const [group] = groups;
    if (groups.length !== 1 || group === undefined || group.value === q.value || !introduces(page, group)) return [];
    if (Math.max(group.value, q.value) > WIDEST * Math.min(group.value, q.value)) return [];
    if (reading.quantities.some((x) => x !== q && x.value === q.value && x.start < q.start) || explained(page, group, q)) return [];
    const middle = page.wordsOf(page.sentenceOf(group));
    if (CHANGED.test(`${middle} ${page.wordsOf(sentence)}`) && (q.value < group.value || q.value - group.value === 1)) return [];
    return [
      disagree(page, `«${group.text}» are told of, and then «${q.text}» of them`, [
        { value: group.text, at: [group] },
        { value: q.text, at: [q] },
      ]),
    ];
  });
}

/** «sentenced to six years», and then «the seven-year sentence»; «paid $2.4 million», and then «the $4.2 million purchase». */
function checkAmounts(page: Page): Finding[] {
  const { reading } = page;
  const { tokens, sentences } = reading.text;
  return reading.quantities.flatMap((q) => {
    if ((q.kind !== 'measure' && q.kind !== 'money') || q.unit === null || q.hedge !== 'exact' || q.value <= 0) return [];
    const at = tokenAt(tokens, q.start);
    const sentence = page.sentenceOf(q);
    const before = tokens[at - 1];
    const opening = page.reading.document.text.slice(q.start, q.start + 3);
    const definite = before !== undefined && at > sentence.first && (before.norm === 'the' || /^[وفبكل]{0,2}الـ?$/u.test(before.norm));
    if (!definite && !(reading.document.language === 'ar' && /^ال/u.test(opening))) return [];
    const noun = tokens[tokenAt(tokens, q.end - 1) + 1];
    const key = noun === undefined || noun.kind !== 'word' || noun.sentence !== before?.sentence ? null : contentKey(noun);
    const start = sentences[Math.max(0, sentence.index - ANTECEDENT)]!.start;
    const alike = reading.quantities.filter((x) => x.kind === q.kind && x.unit === q.unit && x.start >= start && x.end <= q.start);
    const [first] = alike;
    if (alike.length !== 1 || first === undefined || first.hedge !== 'exact' || first.value === q.value) return [];
    if (Math.max(first.value, q.value) > WIDEST * Math.min(first.value, q.value) || page.sentenceOf(first) === sentence) return [];
    if (reading.quantities.some((x) => x !== q && x.kind === q.kind && x.unit === q.unit && x.value === q.value)) return [];
    if (ofOthers(page, first, q)) return [];
    if (CHANGED.test(page.wordsOf(sentence)) || Math.abs(first.value - q.value) < Math.max(first.precision, q.precision) / 2) return [];
    const home = page.sentenceOf(first);
    // «the six-day strike of 2019»
    const years = (s: Sentence): readonly number[] =>
      reading.timexes.flatMap((t) => (t.start >= s.start && t.end <= s.end ? (yearOf(t) ?? []) : []));
    if (years(sentence).some((y) => y !== page.year && !years(home).includes(y))) return [];
    const named =
      q.kind === 'measure' &&
      key !== null &&
      tokens
        .slice(home.first, home.last)
        .some((t) => contentKey(t) === key || (noun!.norm.length > 4 && t.norm.slice(0, STEM) === noun!.norm.slice(0, STEM)));
    const sum = SUMS.has(noun?.norm ?? '') || (before !== undefined && SUMS.has(bareWord(before.norm)));
    const slip = sum && q.kind === 'money' && ['strong', 'medium'].includes(slipStrength(first.value, q.value));
    if (!named && !slip) return [];
    return [
      disagree(page, `«${first.text}» are told of, and then «${q.text}»`, [
        { value: first.text, at: [first] },
        { value: q.text, at: [q] },
      ]),
    ];
  });
}
