import type { LanguagePack } from '../language/pack.js';

/**
 * Compares names by aligned parts and graded letter substitutions. The verdict is never a bare score:
 * `same`, `variant` (an accepted spelling), `suspect` (one letter off, and not by a known variation: a probable slip), `different`.
 * Parts are folded (see language/tokens). Method: weighted edit distance over letter classes that stand for one foreign sound.
 */
export type NameVerdict = 'same' | 'variant' | 'suspect' | 'different';

export interface NameComparison {
  readonly verdict: NameVerdict;
  /** 0–1. */
  readonly score: number;
  readonly because: string;
}

/** Letters that writers of Arabic choose between for one foreign or dialectal sound. */
const CLASSES: readonly string[] = ['جغقك', 'ڤفوبقغكج', 'تطث', 'سصثز', 'دضذظ', 'زذظس', 'فوب', 'خهك', 'حه', 'شسج', 'عاء', 'يجا', 'اوي'];
const VOWELS = 'اويء';
const GLUE = new Set(['عبد', 'بو', 'ابو', 'ابي', 'ابا', 'ام', 'ولد', 'منت', 'ال']);
const OPTIONAL = new Set(['بن', 'ابن', 'بنت', 'ال', 'دي', 'دو', 'فان', 'فون', 'دا', 'ديل', 'دل']);

/** For each letter the classes it is of, one bit each, the first class lowest. */
const CLASS_BITS: ReadonlyMap<string, number> = (() => {
  const bits = new Map<string, number>();
  CLASSES.forEach((group, n) => {
    for (const letter of group) bits.set(letter, (bits.get(letter) ?? 0) | (1 << n));
  });
  return bits;
})();
const WEAK_CLASS = 1 << CLASSES.indexOf('اوي');

function substitution(a: string, b: string): number {
  if (a === b) return 0;
  const shared = (CLASS_BITS.get(a) ?? 0) & (CLASS_BITS.get(b) ?? 0);
  return shared === 0 ? 1 : shared === WEAK_CLASS ? 0.25 : 0.2;
}

/** One part without its article, doubled letters single. */
export function barePart(part: string): string {
  let bare = bareParts.get(part);
  if (bare === undefined) {
    bare = part
      .replace(/^ال(?=\p{L}{3})/u, '')
      .replace(/^عبدال(?=\p{L}{2})/u, 'عبد')
      .replace(/(\p{L})\1/gu, '$1');
    bareParts.set(part, bare);
  }
  return bare;
}

const bareParts = new Map<string, string>();

/**
 * Parts as they are aligned: عبد الرحمن, بو قطاية, أبو بكر are one part; بن and آل are left out.
 * @param joined بن is written on to the word after it, as in بنزاكور for بن زاكور
 */
export function alignmentParts(parts: readonly string[], joined = false): string[] {
  const out: string[] = [];
  for (let i = 0; i < parts.length; i += 1) {
    const part = parts[i]!;
    const next = parts[i + 1];
    if ((GLUE.has(part) || (joined && part === 'بن' && i > 0)) && next !== undefined && part !== 'ال') {
      out.push(barePart(part) + barePart(next));
      i += 1;
    } else if (!OPTIONAL.has(part) || parts.length === 1) out.push(barePart(part));
  }
  return out;
}

interface Cell {
  readonly cost: number;
  readonly soft: number;
  readonly hard: number;
}

const NOTHING: Cell = { cost: 0, soft: 0, hard: 0 };
const VARIATION: Cell = { cost: 0.2, soft: 0.2, hard: 0 };
const WEAK_VARIATION: Cell = { cost: 0.25, soft: 0.25, hard: 0 };
const FAINT: Cell = { cost: 0.4, soft: 0.4, hard: 0 };
const OTHER: Cell = { cost: 1, soft: 0, hard: 1 };

/** What a letter costs that only one of two parts has. */
const gap = (c: string): Cell => (VOWELS.includes(c) ? WEAK_VARIATION : c === 'ه' || c === 'ع' ? FAINT : OTHER);

/** دي for ج before a vowel (Diallo), دج for ج, تش for ش. */
const digraph = (s: string): string =>
  /[جتخدك]/u.test(s)
    ? s
        .replace(/^د[يج](?=ا)/u, 'ج')
        .replace(/دج/gu, 'ج')
        .replace(/تش/gu, 'ش')
        .replace(/كس/gu, 'ك')
    : s;

/**
 * Weighted edit distance between two parts: `soft` is the cost of known variations, `hard` counts letters that no variation explains.
 */
export function partDistance(a: string, b: string): { soft: number; hard: number } {
  if (a === b) return { soft: 0, hard: 0 };
  const open = (s: string) => (Math.min(a.length, b.length) > 3 ? s.replace(/[هاي]$/u, '') : s);
  const [first, second] = [digraph(a), digraph(b)];
  const x = open(first);
  const y = open(second);
  const endSoft = first === x && second === y ? 0 : a.at(-1) === b.at(-1) ? 0 : 0.1;
  const rows: Cell[][] = [];
  for (let i = 0; i <= x.length; i += 1) {
    const row: Cell[] = [];
    rows.push(row);
    for (let j = 0; j <= y.length; j += 1) {
      if (i === 0 && j === 0) {
        row.push(NOTHING);
        continue;
      }
      // the first of the cheapest ways: a letter more, a letter less, another letter, two letters changed round
      let from = NOTHING;
      let by = NOTHING;
      let least = Number.POSITIVE_INFINITY;
      const offer = (before: Cell, step: Cell) => {
        const cost = before.cost + step.cost;
        if (cost >= least) return;
        least = cost;
        from = before;
        by = step;
      };
      if (i > 0) offer(rows[i - 1]![j]!, gap(x[i - 1]!));
      if (j > 0) offer(row[j - 1]!, gap(y[j - 1]!));
      if (i > 0 && j > 0) {
        const s = substitution(x[i - 1]!, y[j - 1]!);
        offer(rows[i - 1]![j - 1]!, s === 1 ? OTHER : s === 0 ? NOTHING : s === 0.25 ? WEAK_VARIATION : VARIATION);
      }
      if (i > 1 && j > 1 && x[i - 1] === y[j - 2] && x[i - 2] === y[j - 1] && x[i - 1] !== x[i - 2]) offer(rows[i - 2]![j - 2]!, OTHER);
      row.push({ cost: least, soft: from.soft + by.soft, hard: from.hard + by.hard });
    }
  }
  const last = rows[x.length]![y.length]!;
  return { soft: last.soft + endSoft, hard: last.hard };
}

/** A known given name without what spellings of one name may differ in: the sounds g, t, v of foreign names, a final open vowel, doubled vowels. */
function givenSkeleton(part: string): string {
  return part.replace(/دج|ج/gu, 'غ').replaceAll('ط', 'ت').replaceAll('تش', 'ش').replace(/^يو/u, 'ايو').replace(/[اه]$/u, 'ه');
}

/**
 * How one part relates to another. `isNative` says whether a part is a known given name: the long vowels of those tell names
 * apart (حسن, حسين; محمد, محمود), while those of names that the lexicon lacks are only a matter of spelling.
 */
export function comparePart(a: string, b: string, isNative: (part: string) => boolean): NameVerdict {
  const x = barePart(a);
  const y = barePart(b);
  if (x === y) return 'same';
  const known = isNative(a) && isNative(b);
  if (known) {
    if (givenSkeleton(x) === givenSkeleton(y)) return 'variant';
    if (Math.min(x.length, y.length) <= 5 || x.startsWith('عبد') || y.startsWith('عبد')) return 'different';
  }
  let verdicts = known ? knownVerdicts.get(x) : otherVerdicts.get(x);
  if (verdicts === undefined) {
    verdicts = new Map();
    (known ? knownVerdicts : otherVerdicts).set(x, verdicts);
  }
  let verdict = verdicts.get(y);
  if (verdict === undefined) {
    verdict = compareBare(x, y, known);
    verdicts.set(y, verdict);
  }
  return verdict;
}

/** Verdicts on two bare parts: the same few thousand parts meet again and again. */
const knownVerdicts = new Map<string, Map<string, NameVerdict>>();
const otherVerdicts = new Map<string, Map<string, NameVerdict>>();

function compareBare(x: string, y: string, known: boolean): NameVerdict {
  const { soft, hard } = partDistance(x, y);
  const length = Math.min(x.length, y.length);
  const longest = Math.max(x.length, y.length);
  if (hard === 0 && (soft <= 0.3 || (soft <= 0.15 * length + 0.15 && longest >= 5))) return 'variant';
  if (!known && hard === 1 && soft <= 0.25 && length >= 3) return 'suspect';
  return 'different';
}

/**
 * Compares two names given as folded parts.
 * @example compareNames(['حاتم', 'بوقطايه'], ['حاتم', 'بو', 'قطايه'], …).verdict // 'variant'
 */
export function compareNames(aParts: readonly string[], bParts: readonly string[], isNative: (part: string) => boolean): NameComparison {
  const plain = compareAligned(alignmentParts(aParts), alignmentParts(bParts), isNative);
  if (plain.verdict === 'same' || plain.verdict === 'variant') return plain;
  // دا سيلفا, داسيلفا: the same letters, parted otherwise
  if (aParts.map(barePart).join('') === bParts.map(barePart).join('')) return { verdict: 'variant', score: 1, because: 'the same letters' };
  if (aParts.includes('بن') === bParts.includes('بن')) return plain;
  const joined = compareAligned(alignmentParts(aParts, true), alignmentParts(bParts, true), isNative);
  return joined.verdict === 'same' || joined.verdict === 'variant' ? joined : plain;
}

function compareAligned(a: readonly string[], b: readonly string[], isNative: (part: string) => boolean): NameComparison {
  if (a.length === 0 || b.length === 0) return { verdict: 'different', score: 0, because: 'no name' };
  if (a.join('') === b.join('')) return { verdict: a.length === b.length ? 'same' : 'variant', score: 1, because: 'the same letters' };
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  // the shorter name's parts in order among the longer's, first part with first part where both are full
  type State = { score: number; verdicts: NameVerdict[] } | null;
  const memo = new Map<string, State>();
  const rank: Record<NameVerdict, number> = { same: 1, variant: 0.9, suspect: 0.4, different: -10 };
  const go = (i: number, j: number): State => {
    if (i === short.length) return { score: 0, verdicts: [] };
    if (j === long.length) return null;
    const key = `${i},${j}`;
    const seen = memo.get(key);
    if (seen !== undefined) return seen;
    const verdict = comparePart(short[i]!, long[j]!, isNative);
    const taken = verdict === 'different' ? null : go(i + 1, j + 1);
    const skipped = long.length - j > short.length - i ? go(i, j + 1) : null;
    const withThis: State = taken === null ? null : { score: taken.score + rank[verdict], verdicts: [verdict, ...taken.verdicts] };
    const result = withThis === null ? skipped : skipped === null || withThis.score >= skipped.score ? withThis : skipped;
    memo.set(key, result);
    return result;
  };
  let state = go(0, 0);
  if (state === null && short.length === long.length && short.length === 2) {
    const swapped = [comparePart(short[0]!, long[1]!, isNative), comparePart(short[1]!, long[0]!, isNative)];
    if (swapped.every((v) => v === 'same' || v === 'variant')) state = { score: 1.5, verdicts: swapped };
  }
  if (state === null) return { verdict: 'different', score: 0, because: `«${short.join(' ')}» is not in «${long.join(' ')}»` };
  const score = Math.max(0, state.score / short.length);
  const suspects = state.verdicts.filter((v) => v === 'suspect').length;
  if (suspects > 1 || (suspects === 1 && short.length === 1))
    return {
      verdict: suspects === 1 && short.length === 1 && long.length === 1 ? 'suspect' : 'different',
      score,
      because: 'too many letters differ',
    };
  if (suspects === 1) {
    // one letter off is a slip only where the rest is the same and the names are equally long
    if (short.length !== long.length)
      return { verdict: 'different', score, because: 'one part differs and the names are not of one length' };
    return { verdict: 'suspect', score, because: 'one part differs by a letter that no accepted spelling explains' };
  }
  if (short.length === 1 && long.length > 1) return { verdict: 'variant', score: score * 0.6, because: 'one part of the longer name' };
  return {
    verdict: state.verdicts.every((v) => v === 'same') && short.length === long.length ? 'same' : 'variant',
    score,
    because: short.length === long.length ? 'accepted spellings of the same parts' : 'a short form of the longer name',
  };
}

/** Whether a part is a known given name. */
export function nativeTest(pack: LanguagePack): (part: string) => boolean {
  const memo = new Map<string, boolean>();
  return (part) => {
    let native = memo.get(part);
    if (native === undefined) {
      native = pack.analyse(part).some((a) => a.prefix === 0 && a.enclitic === null && a.sense.tags.includes('given-name'));
      memo.set(part, native);
    }
    return native;
  };
}

/** The units, keys and accepted spellings by which learnt names are looked for. */
export function nameSpelling(pack: LanguagePack) {
  const isNative = nativeTest(pack);
  const keys = new Map<string, string>();
  const verdicts = new Map<string, boolean>();
  const alone = new Map<string, readonly string[]>();
  return {
    key: (unit: string): string => {
      let key = keys.get(unit);
      if (key === undefined) {
        key = phoneticKey(unit);
        keys.set(unit, key);
      }
      return key;
    },
    units: (parts: readonly string[]): readonly string[] => {
      if (parts.length !== 1) return alignmentParts(parts);
      let unit = alone.get(parts[0]!);
      if (unit === undefined) {
        unit = alignmentParts(parts);
        alone.set(parts[0]!, unit);
      }
      return unit;
    },
    accepts: (a: string, b: string): boolean => {
      const pair = `${a}|${b}`;
      let same = verdicts.get(pair);
      if (same === undefined) {
        const verdict = comparePart(a, b, isNative);
        same = verdict === 'same' || verdict === 'variant';
        verdicts.set(pair, same);
      }
      return same;
    },
  };
}

/** Phonetic keys of a name part, for blocking: consonant classes, vowels dropped. */
export function phoneticKey(part: string): string {
  const codes: Readonly<Record<string, string>> = {
    ج: 'G',
    غ: 'G',
    ق: 'G',
    ك: 'G',
    ت: 'T',
    ط: 'T',
    ث: 'T',
    س: 'S',
    ص: 'S',
    ز: 'S',
    ش: 'S',
    ذ: 'D',
    د: 'D',
    ض: 'D',
    ظ: 'D',
    ف: 'F',
    ب: 'F',
    خ: 'H',
    ح: 'H',
    ه: '',
    ع: '',
    ا: '',
    و: '',
    ي: '',
    ء: '',
  };
  let out = '';
  for (const char of barePart(part).replace(/^د[يج](?=ا)/u, 'ج')) {
    const code = codes[char] ?? char;
    if (code !== '' && out.at(-1) !== code) out += code;
  }
  return out === '' ? barePart(part) : out;
}
