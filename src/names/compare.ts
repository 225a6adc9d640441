import { LATIN_TITLES } from './forms.js';
import { type NamePart, type ParsedName, parseName } from './parts.js';
import { farApart, isFeminineOf, type Sounds, soundDistance } from './sounds.js';

/**
 * `same` (but for letter case, marks and spacing), `variant` (an accepted spelling, transliteration or short form), `suspect`
 * (one or two letters off in a way that no habit of spelling explains: probably a slip), `different`.
 */
export type NameVerdict = 'same' | 'variant' | 'suspect' | 'different';

export interface PartPair {
  readonly a: string;
  readonly b: string;
  readonly verdict: NameVerdict;
  /** 0–1. */
  readonly score: number;
}

export interface NameComparison {
  readonly verdict: NameVerdict;
  /** 0–1: from 0.55 on the names are taken for one. */
  readonly score: number;
  readonly because: string;
}

/** How alike two parts are, and what that makes them. */
export interface PartComparison {
  readonly verdict: NameVerdict;
  readonly score: number;
  /** Both are given names that the lexicon knows. */
  readonly known: boolean;
  /** One letter apart, though too short for that to tell anything alone. */
  readonly near?: boolean;
}

const SAME: PartComparison = { verdict: 'same', score: 1, known: false };
const ONE_GIVEN_NAME: PartComparison = { verdict: 'variant', score: 0.98, known: true };
const SHORT_FORM: PartComparison = { verdict: 'variant', score: 0.88, known: true };
const FAMILY_SPELLING: PartComparison = { verdict: 'variant', score: 0.9, known: false };
const NATIONAL_FORM: PartComparison = { verdict: 'variant', score: 0.76, known: true };
/** Alexander, Aliaksandr; Nicolas, Nikolaos: forms of one name in neighbouring languages, for one sex, with the same consonants. */
const nationalForms = (a: NamePart, b: NamePart): boolean =>
  a.sounds.consonants >= 4 &&
  a.sounds.skeleton === b.sounds.skeleton &&
  !isEastern(a) &&
  !isEastern(b) &&
  a.given.some((x) => b.given.some((y) => x.sex === y.sex && x.sex !== 'u'));
const OTHER_NAME: PartComparison = { verdict: 'different', score: 0.15, known: true };
const DIFFERENT: PartComparison = { verdict: 'different', score: 0, known: false };
/** Emeka for Chukwuemeka, Tunde for Babatunde: of West African names the end is what the bearer is called. */
const TAIL: PartComparison = { verdict: 'variant', score: 0.8, known: false };
const isTail = (short: NamePart, long: NamePart): boolean =>
  short.script === long.script &&
  WEST_AFRICAN.test(long.text) &&
  short.text.length >= (short.script === 'latin' ? 4 : 3) &&
  long.text.length >= short.text.length + 3 &&
  long.text.endsWith(short.text);
const WEST_AFRICAN =
  /^(?:chukwu|chi(?=.{5})|chinwe|nwa|obi(?=.{4})|oluwa|olu(?=.{4})|ola(?=.{4})|ade(?=.{4})|ayo(?=.{4})|baba(?=.{4})|temi|ife(?=.{4})|ike(?=.{4})|uche|nneka|onye|omo(?=.{4})|akin(?=.{4})|mo(?=dupe)|تشوكو|تشي(?=.{4})|باباتون|أولو|اولو|اوبا|ادي(?=.{3}))/u;
const INITIAL: PartComparison = { verdict: 'variant', score: 0.8, known: false };

/** What pairs of parts were found to be, each in the place that their numbers give; a later pair takes the place of an earlier one. */
const SLOT_BITS = 18;
const slotA = new Int32Array(1 << SLOT_BITS).fill(-1);
const slotB = new Int32Array(1 << SLOT_BITS);
const slots: PartComparison[] = [];

/** Compares two parts. Symmetric. */
export function compareParts(a: NamePart, b: NamePart): PartComparison {
  if (a.id === b.id) return SAME;
  const [x, y] = a.id < b.id ? [a, b] : [b, a];
  const slot = (Math.imul(x.id, 0x9e3779b1) ^ Math.imul(y.id, 0x85ebca77)) >>> (32 - SLOT_BITS);
  if (slotA[slot] === x.id && slotB[slot] === y.id) return slots[slot]!;
  // most pairs are nothing to one another, which is seen without looking closely
  const unlike =
    a.other === null &&
    b.other === null &&
    !a.initial &&
    !b.initial &&
    !isTail(a, b) &&
    !isTail(b, a) &&
    farApart(a.sounds, b.sounds) &&
    !related(a, b);
  const result = unlike ? UNLIKE : compareOnce(x, y);
  slotA[slot] = x.id;
  slotB[slot] = y.id;
  slots[slot] = result;
  return result;
}
const UNLIKE: PartComparison = { verdict: 'different', score: 0.02, known: false };

/** The lexicon has both under one name. */
function related(a: NamePart, b: NamePart): boolean {
  if (a.families.length > 0 && b.families.length > 0) return true;
  for (const x of a.given) for (const y of b.given) if (x.id === y.id) return true;
  return false;
}

function compareOnce(a: NamePart, b: NamePart): PartComparison {
  if (a.text === b.text && a.script === b.script) return SAME;
  if (a.initial || b.initial) return startsAlike(a, b) ? INITIAL : DIFFERENT;
  if (isTail(a, b) || isTail(b, a)) return TAIL;
  if (a.numeral || b.numeral) return DIFFERENT;
  if (a.families.length > 0 && a.families.some((n) => b.families.includes(n))) return FAMILY_SPELLING;
  // two given names of other consonants are two names, whatever the rest
  if (a.given.length > 0 && b.given.length > 0 && a.kunya === b.kunya && a.sounds.skeleton !== b.sounds.skeleton && !related(a, b))
    return OTHER_NAME;
  const bySound = closest(a, b);
  if (a.given.length > 0 && b.given.length > 0 && a.kunya === b.kunya) {
    let shared: PartComparison | null = null;
    for (const x of a.given) {
      for (const y of b.given) {
        if (x.id !== y.id) continue;
        if (!x.short && !y.short) return ONE_GIVEN_NAME;
        shared = SHORT_FORM;
      }
    }
    if (shared !== null) return shared;
    if (bySound.hard === 0 && nationalForms(a, b)) return NATIONAL_FORM;
    // two names, however near; a spelling that the lexicon has not under one of them is rare
    const exact =
      bySound.hard === 0 &&
      (bySound.soft <= 0.06 ||
        (bySound.soft <= 0.12 && a.script !== b.script && isActive(a.script === 'arabic' ? a : b, a.script === 'arabic' ? b : a)));
    return exact
      ? { verdict: 'variant', score: 0.75, known: true }
      : { verdict: 'different', score: Math.min(0.4, 0.45 * bySound.score), known: true };
  }
  // two names that the lists know, one given and both in Arabic letters: long vowels tell them apart
  const arabic = a.script === 'arabic' && b.script === 'arabic';
  const [given, family] = [arabic && isGiven(a) && isGiven(b), isFamily(a) && isFamily(b)];
  if (given && givenSkeleton(a.text) === givenSkeleton(b.text)) return ONE_GIVEN_NAME;
  if ((given || family) && (bySound.verdict === 'suspect' || (given && Math.min(a.text.length, b.text.length) <= 5)))
    return { verdict: 'different', score: Math.min(0.4, 0.5 * bySound.score), known: given };
  // السعدي, السعيدي: of Arab family names a long vowel more is another name
  if (arabic && bySound.verdict === 'variant' && a.other !== null && b.other !== null && longVowels(a.text) !== longVowels(b.text))
    return { verdict: 'different', score: 0.42, known: false };
  const near = bySound.verdict === 'different' && bySound.hard === 1 && bySound.soft <= 0.3;
  return { verdict: bySound.verdict, score: bySound.score, known: false, ...(near && { near }) };
}

/** A given name in Arabic letters without what spellings of one name may differ in: the sounds g and t of foreign names, a final open vowel. */
const givenSkeleton = (text: string): string =>
  text
    .replace(/(.)\1/gu, '$1')
    .replace(/دج|ج/gu, 'غ')
    .replaceAll('ط', 'ت')
    .replaceAll('تش', 'ش')
    .replace(/^يو/u, 'ايو')
    .replace(/[اه]$/u, 'ه');

const isGiven = (part: NamePart): boolean => part.given.length > 0 || part.listed === 'given';
/** سالم is Salim as well as Salem, as سليم is: the long vowel of the pattern فاعل is seldom written in Latin letters. */
const isActive = (arabic: NamePart, latin: NamePart): boolean =>
  /^\p{L}ا\p{L}\p{L}$/u.test(arabic.text) && /^[^aeiou]+a[^aeiou]+i[^aeiou]+$/u.test(latin.text);

/** Long vowels between the first and the last letter, the article left out. */
const longVowels = (text: string): number => text.slice(1, -1).replace(/[^اوي]/gu, '').length;

const isEastern = (part: NamePart): boolean => part.given.some((name) => name.eastern);
const isFamily = (part: NamePart): boolean => part.listed === 'family';

interface BySound {
  readonly verdict: NameVerdict;
  readonly score: number;
  readonly soft: number;
  readonly hard: number;
}

const FAR: BySound = { verdict: 'different', score: 0.02, soft: 0, hard: 3 };

/** The best of the ways to read the two parts, with and without an article. */
function closest(a: NamePart, b: NamePart): BySound {
  const more = foreign(a) && foreign(b) ? 0.2 : 0;
  let best = judge(a.sounds, b.sounds, more);
  if (best.verdict !== 'variant' && best.hard < 4) {
    for (const [x, y] of [
      [a.other, b.sounds],
      [a.sounds, b.other],
      [a.other, b.other],
    ] as const) {
      if (x === null || y === null) continue;
      const other = judge(x, y, 0);
      if (other.score > best.score) best = other;
    }
  }
  // دمرداش, دمرتاش: a foreign name that one writer heard with the other of two near sounds
  if (
    best.verdict === 'suspect' &&
    a.script === 'arabic' &&
    b.script === 'arabic' &&
    (foreign(a) || foreign(b)) &&
    nearSound(a.text, b.text)
  )
    return { verdict: 'variant', score: 0.72, soft: best.soft, hard: 0 };
  return best;
}

/** Sounds with voice and without that transcription takes for one another. */
const NEAR_SOUNDS = ['دتط', 'زسث', 'جشز', 'غكق', 'بپ'];
/** Letters of a name before one of its sounds can be told to be only another spelling. */
const LONG_ENOUGH = 5;

/** One letter, not the first, is its neighbour in sound, and the rest is the same but for long vowels. */
function nearSound(x: string, y: string): boolean {
  const bare = (word: string): string => word[0]! + word.slice(1).replace(/[اويى]/gu, '');
  const [a, b] = [bare(x), bare(y)];
  if (a.length !== b.length || Math.min(x.length, y.length) < LONG_ENOUGH) return false;
  const off = [...a].flatMap((c, k) => (c === b[k] ? [] : [k]));
  return off.length === 1 && off[0]! > 0 && NEAR_SOUNDS.some((near) => near.includes(a[off[0]!]!) && near.includes(b[off[0]!]!));
}

/** Cost of variations that parts of a length may have and be one name. */
const allowance = (length: number, across: boolean, latin: boolean): number =>
  across ? 0.12 + 0.09 * length : latin && length <= 4 ? 0.1 + 0.04 * length : 0.15 + 0.06 * length;

/** @param more what the cost may be more than usual */
function judge(a: Sounds, b: Sounds, more: number): BySound {
  if (farApart(a, b)) return FAR;
  const { soft, hard, slip: ofPen } = soundDistance(a, b);
  const length = (a.units.length + b.units.length) / 2;
  const across = a.script !== b.script;
  const limit = allowance(length, across, a.script === 'latin') + more;
  const score = Math.max(0, 1 - (0.4 * soft) / limit - (hard === 0 ? 0 : 0.25 + (1.4 * hard) / length));
  const consonants = Math.min(a.consonants, b.consonants);
  if (hard === 0 && ofPen) return { verdict: 'suspect', score: 0.5, soft, hard };
  if (hard === 0 && soft <= limit) return { verdict: 'variant', score: Math.max(score, 0.6), soft, hard };
  const slip =
    hard === 1
      ? (ofPen && length >= 3) || (soft <= limit * (across ? 0.7 : 0.6) && consonants >= 2 && length >= (across ? 4 : 4.5))
      : hard === 2 && ((ofPen && length >= 3) || (soft <= limit * 0.3 && length >= 6.5));
  return {
    verdict: slip ? 'suspect' : 'different',
    score: slip ? Math.min(0.55, Math.max(score, 0.45)) : Math.min(score, 0.5),
    soft,
    hard,
  };
}

/** Of names that Arabs do not bear the long vowels are put in or left out: a part that has no article and is in no list. */
const foreign = (part: NamePart): boolean =>
  part.script === 'arabic' && part.other === null && part.listed === null && part.text.length >= 4 && part.sounds.consonants >= 2;

function startsAlike(a: NamePart, b: NamePart): boolean {
  if (a.script === b.script) return a.text[0] === b.text[0];
  const head = (sounds: Sounds): Sounds => ({ ...sounds, units: sounds.units.slice(0, 1) });
  const { soft, hard } = soundDistance(head(a.sounds), head(b.sounds));
  return hard === 0 && soft < 0.35;
}

// ---------------------------------------------------------------- names

interface Match {
  readonly a: number;
  readonly b: number;
  /** How many parts each side gives: «Won sik» for «Wonsik». */
  readonly takesA: number;
  readonly takesB: number;
  readonly result: PartComparison;
}

/** Most parts of a name that are aligned; what follows is left out. */
const MOST = 7;
/** Below this two parts are not taken for one another at all. */
const LEAST = 0.36;
/** From this on two parts are taken for one part of the other name. */
const FIRMLY = 0.8;
const OUT_OF_ORDER = 0.04;

const OTHER_SEX: PartComparison = { verdict: 'different', score: 0.3, known: true };
const feminine = (a: NamePart, b: NamePart): boolean => isFeminineOf(a.sounds, b.sounds);

/** Across scripts two words for one are accepted spelling as other parts are: كليتشدار أوغلو, Kılıçdaroğlu. */
const isFirm = (two: PartComparison, a: NamePart, b: NamePart): boolean =>
  two.score >= FIRMLY ||
  (two.verdict === 'variant' && a.script !== b.script && Math.max(a.sounds.units.length, b.sounds.units.length) >= 7);

const joinedMemo = new WeakMap<NamePart, Map<number, NamePart>>();
/** Two parts as one. */
function joined(x: NamePart, y: NamePart): NamePart {
  let row = joinedMemo.get(x);
  if (row === undefined) {
    row = new Map();
    joinedMemo.set(x, row);
  }
  let part = row.get(y.id);
  if (part === undefined) {
    part = parseName(x.text + (y.script === 'arabic' ? y.full : y.text)).parts[0] ?? x;
    row.set(y.id, part);
  }
  return part;
}

/** Two parts can only be one of the other name if they have about its consonants. */
const mayJoin = (x: NamePart, y: NamePart, whole: NamePart): boolean =>
  Math.abs(x.sounds.consonants + y.sounds.consonants - whole.sounds.consonants) <= 1 && x.script === y.script;

/** The best way to pair the parts of two names: every way is tried that can still beat the best one found. */
function align(a: readonly NamePart[], b: readonly NamePart[]): readonly Match[] {
  const n = Math.min(a.length, MOST);
  const m = Math.min(b.length, MOST);
  // all in order and alike: nothing else can be better
  if (n === m) {
    const straight: Match[] = [];
    for (let i = 0; i < n; i += 1) {
      const result = compareParts(a[i]!, b[i]!);
      if (result.score < STRAIGHT || result.verdict === 'different' || (i === 0 && n > 1 && result.score < 0.97 && feminine(a[i]!, b[i]!)))
        break;
      straight.push({ a: i, b: i, takesA: 1, takesB: 1, result });
    }
    if (straight.length === n) return straight;
  }
  // what each part could be of the other name
  const ways: Way[][] = [];
  let some = false;
  for (let i = 0; i < n; i += 1) {
    const row: Way[] = [];
    for (let j = 0; j < m; j += 1) {
      let one = compareParts(a[i]!, b[j]!);
      // a given name and its feminine; of family names both forms are one
      if ((i === 0 || j === 0) && n > 1 && m > 1 && one.verdict === 'variant' && one.score < 0.97 && feminine(a[i]!, b[j]!))
        one = OTHER_SEX;
      if (one.score >= LEAST && one.verdict !== 'different') row.push({ b: j, takesA: 1, takesB: 1, worth: one.score, result: one });
      if (one.score > 0.95) continue;
      if (i + 1 < n && mayJoin(a[i]!, a[i + 1]!, b[j]!)) {
        const two = compareParts(joined(a[i]!, a[i + 1]!), b[j]!);
        if (isFirm(two, a[i]!, b[j]!)) row.push({ b: j, takesA: 2, takesB: 1, worth: 1.5 * two.score, result: two });
      }
      if (j + 1 < m && mayJoin(b[j]!, b[j + 1]!, a[i]!)) {
        const two = compareParts(a[i]!, joined(b[j]!, b[j + 1]!));
        if (isFirm(two, a[i]!, b[j]!)) row.push({ b: j, takesA: 1, takesB: 2, worth: 1.5 * two.score, result: two });
      }
    }
    some ||= row.length > 0;
    ways.push(row);
  }
  if (!some) return [];
  let best = 0;
  let chosen: readonly Match[] = [];
  const now: Match[] = [];
  const go = (i: number, used: number, last: number, total: number): void => {
    if (total > best) {
      best = total;
      chosen = [...now];
    }
    if (i >= n || total + 1.5 * (n - i) <= best) return;
    for (const { b: j, takesA, takesB, worth, result } of ways[i]!) {
      const bits = (takesB === 2 ? 3 : 1) << j;
      if ((used & bits) !== 0) continue;
      now.push({ a: i, b: j, takesA, takesB, result });
      go(i + takesA, used | bits, j + takesB, total + worth - (j >= last ? 0 : OUT_OF_ORDER));
      now.pop();
    }
    go(i + 1, used, last, total);
  };
  go(0, 0, 0, 0);
  return chosen;
}

interface Way {
  readonly b: number;
  readonly takesA: number;
  readonly takesB: number;
  readonly worth: number;
  readonly result: PartComparison;
}

/** From this on two parts in the same place are taken for one another without looking further. */
const STRAIGHT = 0.9;

const NO_NAME: NameComparison = { verdict: 'different', score: 0, because: 'no name' };

/** Compares two names, in any script each. */
export function compareNames(a: ParsedName, b: ParsedName): NameComparison {
  // «Dr Ben Ayed» of Mongi Ben Ayed: what opens the one as a name is the join of the other
  for (const [x, y] of [
    [a, b],
    [b, a],
  ] as const)
    if (
      x.parts.length === 2 &&
      y.parts.length >= 2 &&
      LATIN_JOINS.has(x.parts[0]!.text) &&
      y.parts.at(-1)!.son &&
      y.parts[0]!.text !== x.parts[0]!.text
    )
      return compareWhole(x === a ? withoutFirst(a) : a, x === a ? b : withoutFirst(b));
  return compareWhole(a, b);
}

const LATIN_JOINS = new Set(['ben', 'bin', 'ibn', 'ould']);
const withoutFirst = (name: ParsedName): ParsedName => ({
  ...name,
  parts: name.parts.slice(1),
  key: name.key.slice(name.parts[0]!.text.length),
});

function compareWhole(a: ParsedName, b: ParsedName): NameComparison {
  if (a.parts.length === 0 || b.parts.length === 0)
    return a.key !== '' && a.key === b.key ? { verdict: 'same', score: 1, because: 'the same letters' } : NO_NAME;
  if (a.key === b.key && a.script === b.script) return { verdict: 'same', score: 1, because: 'the same letters' };
  // the same way round whichever comes first
  const aFirst = a.parts.length === b.parts.length ? a.key <= b.key : a.parts.length < b.parts.length;
  const [short, long] = aFirst ? [a.parts, b.parts] : [b.parts, a.parts];
  const pairs = align(short, long);
  const takenShort = pairs.reduce((sum, p) => sum + p.takesA, 0);
  const takenLong = pairs.reduce((sum, p) => sum + p.takesB, 0);
  const leftShort = Math.min(short.length, MOST) - takenShort;
  const leftLong = Math.min(long.length, MOST) - takenLong;
  const weak = pairs.filter((p) => p.result.verdict === 'suspect');
  const mean = pairs.length === 0 ? 0 : pairs.reduce((sum, p) => sum + p.result.score, 0) / pairs.length;
  const least = pairs.reduce((min, p) => Math.min(min, p.result.score), 1);
  const base = 0.5 * mean + 0.5 * least;
  const told = (p: Match) => `${text(short, p.a, p.takesA)} and ${text(long, p.b, p.takesB)}`;

  if (short.length === 1 && long.length > 1 && long.some((part) => servantOf(short[0]!, part)))
    return { verdict: 'variant', score: 0.6, because: 'a shorter form of the longer name' };
  if (pairs.length === 0 || leftShort > 0) {
    // a part of each that the other has nothing for
    const near = nearest(short, long, pairs);
    // شين وون سيك, شين وون سين: of three or more parts the others are the same
    if (near.near && leftShort === 1 && leftLong === 1 && pairs.length >= 2 && pairs.every((p) => p.result.score > 0.8))
      return { verdict: 'suspect', score: 0.43, because: `${near.because}: a letter that no accepted spelling explains` };
    const share = takenShort / Math.min(short.length, MOST);
    const score = Math.min(0.45, 0.1 + 0.25 * share * mean + 0.35 * near.score * (pairs.length === 0 ? 0.5 : 1));
    return { verdict: 'different', score: pairs.length === 0 ? score * 0.6 : score, because: near.because };
  }
  if (weak.length > 0) {
    // a letter off is a slip only where the rest is the same and the names are equally long
    const firm = pairs.length - weak.length;
    if (weak.length > 1 || firm === 0 || leftLong > 0)
      return firm === 0 && weak.length === 1 && leftLong === 0 && long.length === 1
        ? { verdict: 'suspect', score: 0.42, because: `${told(weak[0]!)} differ by a letter that no accepted spelling explains` }
        : { verdict: 'different', score: Math.min(0.42, 0.8 * base), because: `${told(weak[0]!)} differ, and more than that` };
    return {
      verdict: 'suspect',
      score: 0.4 + 0.15 * base,
      because: `${told(weak[0]!)} differ by a letter that no accepted spelling explains`,
    };
  }
  // a vowel lost is a slip in a name that is not romanised from letters without vowels
  const lost =
    leftLong === 0 && pairs.length > 1 && !short.some(isEastern) && !long.some(isEastern)
      ? pairs.find((p) => lostVowel(short[p.a]!, long[p.b]!))
      : undefined;
  if (lost !== undefined && pairs.every((p) => p === lost || p.result.score > 0.9))
    return { verdict: 'suspect', score: 0.45, because: `${told(lost)} differ by a letter that no accepted spelling explains` };
  // the son of one and the son of that one's son: محمد بن نايف, نايف
  const generation =
    (short.length > 1 && pairs.every((p) => p.b > 0) && long[1]?.son === true && pairs.some((p) => p.b === 1)) ||
    pairs.some((p, i) => i > 0 && short[p.a]!.son && p.b === pairs[i - 1]!.b + 2 && long[p.b - 1]!.son);
  if (generation) return { verdict: 'different', score: 0.4, because: 'a generation between them' };
  const swapped = pairs.some((p, i) => i > 0 && p.b < pairs[i - 1]!.b);
  let score = base;
  let because = pairs.length === 0 ? '' : leftLong === 0 ? 'the same parts, in accepted spellings' : 'a shorter form of the longer name';
  if (swapped) {
    // of Arab names the order says whose son he is: علي حسن، حسن علي
    const given = pairs
      .filter((p, i) => pairs.some((q, k) => k > i !== q.b > p.b && k !== i))
      .every((p) => isEastern(short[p.a]!) && isEastern(long[p.b]!));
    score -= given ? (a.script === 'arabic' && b.script === 'arabic' ? 0.5 : 0.25) : 0.03;
    because = `${because}, in another order`;
  }
  if (leftLong > 0) {
    if (takenLong === 1) {
      // one part alone: the family name stands for its bearer, the given name for many
      const at = pairs[0]!.b;
      // Etxeberria of Itziar Etxeberria Lasa: the first of two family names
      const father = at > 0 && at === long.length - 2 && long[at]!.given.length === 0 && long[at]!.listed === null && !long.some(isEastern);
      score = Math.min(score, at === long.length - 1 ? 0.72 : at === 0 || father ? 0.62 : 0.5) * (0.4 + 0.6 * base);
    } else {
      const opens =
        pairs.some((p) => p.b === 0) ||
        swapped ||
        long[0]!.families.length > 0 ||
        forename(long[0]!) ||
        !isEastern(long[Math.min(...pairs.map((p) => p.b))]!);
      // E. J. Hall, Josiah Hall: the second initial is not who is called by the first name
      const second = long[0]!.initial && pairs.some((p) => p.b > 0 && long[p.b]!.initial && !short[p.a]!.initial);
      score -= Math.min(0.12, 0.03 * leftLong) + (opens && !second ? 0 : 0.5);
      if (!opens) because = `${long[0]!.text} comes before: another of the family, perhaps`;
    }
  }
  const verdict: NameVerdict =
    score >= 0.55
      ? leftLong === 0 && !swapped && pairs.every((p) => p.result.verdict === 'same' && p.takesA === 1 && p.takesB === 1)
        ? 'same'
        : 'variant'
      : 'different';
  return { verdict, score: Math.max(0, Math.min(1, score)), because };
}

/** Nasser for Abdel Nasser. */
const servantOf = (short: NamePart, long: NamePart): boolean => long.text === `abd|${short.text}` || long.text === `عبد${short.text}`;

/** Villalobos, Villalbos; Cienfuegos, Cienfeugos: the same letters but for one vowel, or for two that changed places. */
function lostVowel(a: NamePart, b: NamePart): boolean {
  if (a.script !== 'latin' || b.script !== 'latin' || a.given.length > 0 || b.given.length > 0) return false;
  if (a.text.length === b.text.length && a.text.length >= 6) {
    let at = 0;
    while (at < a.text.length && a.text[at] === b.text[at]) at += 1;
    const [x, y] = [a.text.slice(at, at + 2), b.text.slice(at, at + 2)];
    return x !== y && x === `${y[1]}${y[0]}` && a.text.slice(at + 2) === b.text.slice(at + 2);
  }
  const [long, short] = a.text.length > b.text.length ? [a.text, b.text] : [b.text, a.text];
  if (long.length !== short.length + 1 || short.length < 5) return false;
  let k = 0;
  while (k < short.length && long[k] === short[k]) k += 1;
  return (
    /[aiou]/u.test(long[k]!) &&
    k > 0 &&
    k < short.length &&
    !/ou|ei|ie|ai|au|ae|oe|ue|oo|uo|ia|io|iu|ua|aa|ii|uu|[yw]/u.test(long.slice(k - 1, k + 2)) &&
    long.slice(k + 1) === short.slice(k)
  );
}

/** A name that many bear before the one they are called by. */
const FORENAMES = new Set([
  'محمد',
  'احمد',
  'mohammed',
  'mohamed',
  'muhammad',
  'mohammad',
  'mohamad',
  'sidi',
  'سيدي',
  'mohd',
  'muhammed',
  'سيد',
  'sayed',
  'syed',
  'sayyid',
]);
const forename = (part: NamePart): boolean =>
  part.initial || FORENAMES.has(part.text) || LATIN_TITLES.has(part.text) || /^(?:ابو|ام|abu)../u.test(part.text);

const text = (parts: readonly NamePart[], at: number, takes: number): string =>
  parts
    .slice(at, at + takes)
    .map((p) => p.text)
    .join(' ');

/** The parts left over on both sides that are most alike. */
function nearest(
  short: readonly NamePart[],
  long: readonly NamePart[],
  pairs: readonly Match[],
): { score: number; because: string; near: boolean } {
  let best = { score: 0, a: -1, b: -1, known: false, near: false };
  short.forEach((x, i) => {
    if (pairs.some((p) => i >= p.a && i < p.a + p.takesA)) return;
    long.forEach((y, j) => {
      if (pairs.some((p) => j >= p.b && j < p.b + p.takesB)) return;
      const { score, known, near = false } = compareParts(x, y);
      if (best.a < 0 || score > best.score) best = { score, a: i, b: j, known, near };
    });
  });
  if (best.a < 0) return { score: 0, because: 'a part is missing', near: false };
  return {
    score: best.score,
    near: best.near,
    because: `${short[best.a]!.text} is not ${long[best.b]!.text}${best.known ? ': two given names' : ''}`,
  };
}

/** The one part in which two names differ. */
export interface PartOff {
  readonly a: string;
  readonly b: string;
  /** Which of the parts it is. */
  readonly at: number;
  /** By how many letters. */
  readonly letters: number;
  /** How alike the least alike of the other parts are (0–1). */
  readonly rest: number;
}

/**
 * What is between two names of as many parts that are the same but for one: a given name or a family name with up to two other
 * letters. Too little to say that one is a slip, enough where they stand for one person in everything else.
 * @returns the two parts, or null where more differs
 */
export function onePartOff(a: ParsedName, b: ParsedName): PartOff | null {
  if (a.parts.length !== b.parts.length || a.parts.length < 2) return null;
  let off: Omit<PartOff, 'rest'> | null = null;
  let rest = 1;
  for (let i = 0; i < a.parts.length; i += 1) {
    const [x, y] = [a.parts[i]!, b.parts[i]!];
    const { verdict, score } = compareParts(x, y);
    if ((verdict === 'same' || verdict === 'variant') && score >= 0.7) {
      rest = Math.min(rest, score);
      continue;
    }
    if (off !== null || x.initial || y.initial) return null;
    const { hard, soft } = soundDistance(x.sounds, y.sounds);
    off = { a: x.text, b: y.text, at: i, letters: hard + soft };
  }
  return off === null ? null : { ...off, rest };
}
