import type { Script } from './letters.js';

/**
 * What a name part sounds like, unit by unit, and what it costs to take one unit for another. A unit is one character: an Arabic
 * letter, or a sound as Latin letters spell it. Costs: 0 for the same sound, up to {@link SOFT} for what writers choose between,
 * 1 for a letter that no habit of spelling explains. Method: weighted edit distance over units, costs given by hand.
 */
export const SOFT = 0.6;
const HARD = 1;

/** Longest part that is compared by sounds; the rest of a longer one is cut off. */
const LONGEST = 24;

// ---------------------------------------------------------------- units

/** Sounds of several Latin letters, longest first. Vowels are read by runs. */
const CLUSTERS: readonly (readonly [string, string])[] = [
  ['schtsch', 'щ'],
  ['shtsh', 'щ'],
  ['shch', 'щ'],
  ['szcz', 'щ'],
  ['tsch', 'C'],
  ['tsz', 'J'],
  ['dsch', 'J'],
  ['dzh', 'J'],
  ['tch', 'C'],
  ['sch', '$'],
  ['ssh', '$'],
  ['cch', 'k'],
  ['sh', '$'],
  ['ch', 'C'],
  ['cz', 'C'],
  ['kh', 'X'],
  ['gh', 'G'],
  ['th', 'θ'],
  ['dh', 'ð'],
  ['zh', 'Z'],
  ['ph', 'f'],
  ['wh', 'w'],
  ['hs', 'x'],
  ['dj', 'J'],
  ['dz', 'z'],
  ['ts', 'c'],
  ['tz', 'c'],
  ['ck', 'k'],
  ['cq', 'k'],
  ['sz', 's'],
  ['sc', 's'],
];
const VOWEL_RUNS: Readonly<Record<string, string>> = {
  a: 'a',
  aa: 'A',
  ae: 'a',
  ai: 'D',
  ao: 'ao',
  au: 'W',
  e: 'e',
  ea: 'e',
  ee: 'I',
  ei: 'D',
  eo: 'eo',
  eu: 'u',
  i: 'i',
  ia: 'ia',
  ie: 'I',
  ii: 'I',
  io: 'io',
  iu: 'iu',
  o: 'o',
  oa: 'oa',
  oe: 'o',
  oi: 'oi',
  oo: 'U',
  ou: 'U',
  u: 'u',
  ua: 'ua',
  ue: 'ue',
  ui: 'ui',
  uo: 'uo',
  uu: 'U',
  eau: 'o',
  iou: 'iU',
  aou: 'aU',
  eou: 'eU',
  oui: 'Ui',
  aei: 'aD',
  uei: 'uD',
  iya: 'ia',
  uai: 'uD',
  oua: 'ua',
  oue: 'ue',
  oai: 'oD',
  aua: 'Wa',
}; // prettier-ignore

const isVowel = (c: string | undefined): boolean => c !== undefined && 'aeiou'.includes(c);

/** Latin letters (a–z, as {@link romanise} gives them) as units. */
function latinUnits(word: string): string {
  let out = '';
  const push = (unit: string) => {
    if (unit !== '' && out.at(-1) !== unit) out += unit; // doubled letters are one
  };
  for (let k = 0; k < word.length; ) {
    const c = word[k]!;
    if (c === 'j' && k === word.length - 1 && k > 1 && 'eioy'.includes(word[k - 1]!)) {
      push(isVowel(word[k - 1]) && word[k - 1] !== 'i' ? 'i' : ''); // Sergej, Jurij
      k += 1;
      continue;
    }
    if (
      c === 'n' &&
      word[k + 1] === 'g' &&
      !isVowel(word[k + 2]) &&
      word[k + 2] !== 'y' &&
      !(word[k + 2] === 'h' && isVowel(word[k + 3]))
    ) {
      push('ŋ');
      k += word[k + 2] === 'g' || word[k + 2] === 'h' ? 3 : 2;
      continue;
    }
    const vowelHere = isVowel(c) || (c === 'y' && !isVowel(word[k + 1]) && k > 0);
    if (vowelHere) {
      let end = k + 1;
      while (end < word.length && (isVowel(word[end]) || (word[end] === 'y' && !isVowel(word[end + 1])))) end += 1;
      const run = word.slice(k, end).replaceAll('y', 'i');
      const units = VOWEL_RUNS[run] ?? run;
      for (const unit of units) push(unit);
      k = end;
      continue;
    }
    if (c === '|') {
      k += 1;
      continue;
    }
    if (c === 'h' && k === word.length - 1 && k > 1 && (word[k - 1] === 'a' || word[k - 1] === 'e')) {
      push('ħ'); // Fatimah, Salah
      break;
    }
    const cluster = CLUSTERS.find(([letters]) => word.startsWith(letters, k));
    if (cluster !== undefined && !(cluster[0] === 'sc' && !/[ei]/u.test(word[k + 2] ?? ''))) {
      push(cluster[1]);
      k += cluster[0].length;
      continue;
    }
    const next = word[k + 1];
    if (c === 'c') push(next === 'e' || next === 'i' || next === 'y' ? 'ç' : 'K');
    else if (c === 'g') {
      push(next === 'e' || next === 'i' || next === 'y' ? 'ǵ' : 'g');
      if (next === 'u' && (word[k + 2] === 'e' || word[k + 2] === 'i')) k += 1;
    } else if (c === 'j') push('J');
    else if (c === 'q') {
      push('q');
      if (next === 'u' && isVowel(word[k + 2])) k += 1;
    } else if (c === 'x') {
      if (k === 0) push('x');
      else {
        push('k');
        push('s');
      }
    } else push(c);
    k += 1;
  }
  return out.slice(0, LONGEST);
}

/** Arabic letters, folded, as units: digraphs for foreign sounds are one, first alef and last weak letters are units of their own. */
function arabicUnits(word: string, doubled: boolean): string {
  let s = word
    .replace(/شتش/gu, 'щ')
    .replace(/تش/gu, 'چ')
    .replace(/^دي(?=[او])/u, 'ڄ')
    .replace(/دج|دچ/gu, 'ج')
    .replace(/ت[سز]/gu, 'ʦ')
    // Portuguese nh and lh before the last vowel: مورينهو, مورينيو
    .replace(/(?<=.{3}[نل])ه(?=[وا]$)/gu, 'ي')
    .replace(/ن[غجگ]$/u, 'ŋ')
    .replace(/(?<=.)ا[يى](?=.)/gu, 'Ƌ');
  if (!doubled) s = s.replace(/(.)\1/gu, '$1');
  s = s.replace(/^ا(?=[وي].)/u, '').replace(/^ا/u, 'ٱ');
  if (s.length > 2) s = s.replace(/ه$/u, 'ۃ').replace(/ي$/u, 'ۍ').replace(/ا$/u, 'ٲ');
  return s.slice(0, LONGEST);
}

// ---------------------------------------------------------------- costs

const ALPHABET = 'ٱابپتثجڄچحخدذرزژسشصضطظعغفڤقكگلمنهويءۃۍٲʦƋŋħabcdefghiklmnopqrstuvwxyzJC$XGθðZçǵKAIUDWщ';
const CODE = new Map([...ALPHABET].map((unit, code) => [unit, code]));
/** For a unit that is none of ours: another script, a digit. */
const OTHER = ALPHABET.length;
const SIZE = ALPHABET.length + 1;
const VOWELS = new Set([...'aeiouAIUDWy'].map((u) => CODE.get(u)!));
const CONSONANT = Uint8Array.from({ length: SIZE }, (_, code) => {
  const unit = ALPHABET[code];
  return unit !== undefined && !VOWELS.has(code) && !'ٱاويءعۃۍٲw'.includes(unit) ? 1 : 0;
});

const SUBSTITUTION = new Float32Array(SIZE * SIZE).fill(HARD);
/** What a unit costs that the other part, in Arabic or in Latin letters, does not have. */
const GAP = { arabic: new Float32Array(SIZE).fill(HARD), latin: new Float32Array(SIZE).fill(HARD) };

function allow(a: string, b: string, value: number): void {
  const [x, y] = [CODE.get(a)!, CODE.get(b)!];
  if (value >= SUBSTITUTION[x * SIZE + y]!) return;
  SUBSTITUTION[x * SIZE + y] = value;
  SUBSTITUTION[y * SIZE + x] = value;
}
for (let code = 0; code < OTHER; code += 1) SUBSTITUTION[code * SIZE + code] = 0;

/** Arabic letter → Latin units by cost. */
const ACROSS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  ٱ: { aAeiouIUDW: 0.04 },
  ا: { aA: 0, e: 0.05, iouUIDW: 0.3 },
  ٲ: { aA: 0, ħ: 0.02, eo: 0.08, iuUIDW: 0.3 },
  ب: { b: 0, p: 0.08, v: 0.3 },
  پ: { p: 0, b: 0.15 },
  ت: { t: 0, θ: 0.1, c: 0.4, d: 0.4 },
  ث: { θ: 0, ç: 0.12, z: 0.2, s: 0.12, t: 0.12 },
  ج: { J: 0, ǵ: 0, K: 0.3, ç: 0.15, g: 0.08, Z: 0.08, y: 0.3, C: 0.25, G: 0.3 },
  ڄ: { d: 0, J: 0.05, ǵ: 0.1 },
  چ: { C: 0, K: 0.35, J: 0.2, $: 0.12, ç: 0.12, c: 0.12 },
  ح: { h: 0, ħ: 0, X: 0.3 },
  خ: { X: 0, h: 0.15, k: 0.15, K: 0.2, J: 0.2, C: 0.2, ǵ: 0.2, x: 0.3, G: 0.35 },
  د: { d: 0, ð: 0.15, t: 0.35 },
  ذ: { ð: 0, z: 0.08, d: 0.1, θ: 0.08 },
  ر: { r: 0 },
  ز: { z: 0, s: 0.12, c: 0.3, Z: 0.3, ð: 0.2, J: 0.45, x: 0.2, ç: 0.3 },
  ژ: { Z: 0, J: 0.08, ǵ: 0.1 },
  س: { s: 0, ç: 0, c: 0.25, θ: 0.2, z: 0.2, $: 0.3, C: 0.4, x: 0.2 },
  Ƌ: { D: 0, aAeIi: 0.25, y: 0.2 },
  ŋ: { ŋ: 0, n: 0.15, k: 0.4 },
  ʦ: { c: 0, K: 0.2, s: 0.25, z: 0.12, ç: 0.15, t: 0.3, C: 0.3 },
  ش: { $: 0, C: 0.03, щ: 0, s: 0.3, Z: 0.3, x: 0.15, J: 0.4, ç: 0.3 },
  ص: { s: 0, ç: 0.1, z: 0.3, c: 0.3 },
  ض: { d: 0, ð: 0.05, z: 0.12, θ: 0.2 },
  ط: { t: 0, θ: 0.2, d: 0.5 },
  ظ: { z: 0, ð: 0.05, d: 0.15, θ: 0.15 },
  ع: { aAeiou: 0.1 },
  غ: { G: 0, g: 0.04, ǵ: 0.04, k: 0.35, r: 0.3, q: 0.15, X: 0.35, J: 0.4 },
  ف: { f: 0, v: 0.04, p: 0.3, w: 0.15 },
  ڤ: { v: 0, g: 0.2, G: 0.25, f: 0.1, w: 0.1, b: 0.3 },
  ق: { q: 0, k: 0.04, K: 0.04, g: 0.08, ǵ: 0.1, G: 0.12, C: 0.4, ç: 0.4 },
  ك: { k: 0, K: 0, q: 0.08, g: 0.12, ǵ: 0.15, C: 0.25, ç: 0.35, X: 0.3, G: 0.35 },
  گ: { g: 0, ǵ: 0, k: 0.15, G: 0.15 },
  ل: { l: 0 },
  م: { m: 0 },
  ن: { n: 0, ŋ: 0.2 },
  ه: { h: 0, ħ: 0, aAe: 0.3 },
  ۃ: { aA: 0, e: 0.02, h: 0, ħ: 0, io: 0.2, t: 0.2 },
  و: { w: 0, uU: 0, o: 0.02, W: 0.05, v: 0.12, ae: 0.45, y: 0.6 },
  ي: { y: 0, iI: 0, e: 0.06, D: 0.03, J: 0.25, aA: 0.45 },
  ۍ: { y: 0, iI: 0, e: 0.06, D: 0.03, aA: 0.08, J: 0.3 },
  ء: {},
};
for (const [letter, row] of Object.entries(ACROSS))
  for (const [units, value] of Object.entries(row)) for (const unit of units) allow(letter, unit, value);

/** Units of one script that writers choose between: cost → groups. */
const ALIKE: readonly (readonly [number, string])[] = [
  // Arabic letters
  [0.2, 'щشچ ڤق جغق ڤفب ڤفو كقغج تطث سصثز دضذظ زذظس فوب خهك گغجكق پب چشج ژجز ʦتسز گك'],
  [0.35, 'عا عء'],
  [0.25, 'يج اوي ٱا ٲا ٲه ۃه ۍي ٱعي Ƌيا'],
  [0.08, 'ۃٲ ۃۍ ۍٲ'],
  [0.15, 'ŋن جڄ'],
  [0.3, 'ۃا ۃو ۍا ٲو ٲي ۃي'],
  // Latin sounds
  [0, 'yi Kk hħ'],
  [0.03, 'iI uU aA'],
  [0.06, 'ei eI De Wo ou oU kq Kq ǵJ wu wU'],
  [0.1, 'ae Di Da gq gG qG tθ dð zð ðθ vw JZ C$ vf щ$ wo ky ŋn'],
  [0.15, 'sz ao Wa Wu WU Jy sç cç cz dz $Z'],
  [0.2, 'gJ Xh XC kX KX θs au cs щC щs $ç Cç cC xs XJ cK'],
  [0.25, 'hg gk $s Dy eo ǵg kG KG CX kC KC çJ'],
  [0.3, 'ai dt pf kg Kg xz x$ xh iu Kç KJ Ks sC Jc'],
  [0.35, 'eu kx'],
];
for (const [value, groups] of ALIKE)
  for (const group of groups.split(' ')) for (const a of group) for (const b of group) if (a !== b) allow(a, b, value);
const gaps = (other: Script, text: string): void => {
  for (const entry of text.split(' ')) {
    const [units, value] = entry.split('=');
    for (const unit of units!) GAP[other][CODE.get(unit)!] = Number(value);
  }
};
// an Arabic letter that the Latin spelling has nothing for
gaps('latin', 'ا=0.4 ٱ=0.2 ٲ=0.25 و=0.4 ي=0.4 ۍ=0.3 ۃ=0.12 ه=0.35 ع=0.03 ء=0.02 ح=0.55 ʦ=1 Ƌ=0.6');
// a Latin sound that the Arabic spelling has nothing for
gaps('arabic', 'a=0.05 e=0.05 i=0.1 o=0.14 u=0.1 A=0.3 I=0.35 U=0.35 D=0.3 W=0.3 y=0.15 w=0.3 h=0.35 ħ=0.02');
/** Between two parts in Arabic letters, and between two in Latin letters. */
const GAP_ARABIC = new Float32Array(SIZE).fill(HARD);
const GAP_LATIN = new Float32Array(SIZE).fill(HARD);
for (const u of 'اويءٱ') GAP_ARABIC[CODE.get(u)!] = 0.25;
for (const u of 'ۃٲ') GAP_ARABIC[CODE.get(u)!] = 0.15;
GAP_ARABIC[CODE.get('ۍ')!] = 0.45;
for (const u of 'هع') GAP_ARABIC[CODE.get(u)!] = 0.4;
GAP_ARABIC[CODE.get('ء')!] = 0.05;
GAP_ARABIC[CODE.get('Ƌ')!] = 0.5;
for (const [u, value] of Object.entries({
  a: 0.25,
  e: 0.15,
  i: 0.2,
  o: 0.4,
  u: 0.25,
  A: 0.35,
  I: 0.3,
  U: 0.35,
  D: 0.35,
  W: 0.35,
  y: 0.12,
  w: 0.2,
  h: 0.25,
  ħ: 0.03,
  J: 0.45,
}))
  GAP_LATIN[CODE.get(u)!] = value;

// ---------------------------------------------------------------- parts as sounds

/** A part as its unit codes, and how many of them are consonants: what tells names apart. */
export interface Sounds {
  readonly script: Script;
  readonly text: string;
  readonly units: Uint8Array;
  readonly consonants: number;
  /** Consonants only, classed: equal for spellings of one name, mostly. */
  readonly skeleton: string;
  /** How many consonants of each group of sounds there are, four bits a group; spellings of one name differ in few. */
  readonly groups: number;
}

/** Sound classes of a skeleton: one character for what spellings and scripts confuse. */
const CLASS: Readonly<Record<string, string>> = {};
const classes = (text: string): void => {
  for (const entry of text.split(' ')) for (const unit of entry.slice(2)) (CLASS as Record<string, string>)[unit] = entry[0]!;
};
classes('B=بپbp F=فڤfv T=تطثtθ D=دضذظdð K=جڄغقكگخحهkKqgGJǵXhZyژ S=سصزشʦچszc$Cçxщ L=لl M=منmnŋ R=رr');
for (const unit of 'حههyيح') delete (CLASS as Record<string, string | undefined>)[unit];
delete (CLASS as Record<string, string | undefined>).h;

/** Sounds that spelling keeps within their group, four bits a group for how many; those that it takes for others are not counted. */
const GROUP = new Map(
  ['بپbp', 'تطدtd', 'كقغگkKqgG', 'سصشزsz$cçCچʦщ', 'لl', 'منmnŋ', 'رr'].flatMap((units, n) =>
    [...units].map((unit) => [unit, 4 * n] as const),
  ),
);
const GROUPS = 28;

/** No way of spelling brings the two together: at least three letters must differ, or two of few. */
export function farApart(a: Sounds, b: Sounds): boolean {
  const x = a.groups;
  const y = b.groups;
  if (x === y) return false;
  const consonants = a.consonants - b.consonants;
  if (consonants > 3 || consonants < -3) return true;
  let more = 0;
  let fewer = 0;
  for (let shift = 0; shift < GROUPS; shift += 4) {
    const d = ((x >> shift) & 15) - ((y >> shift) & 15);
    if (d > 0) more += d;
    else fewer -= d;
  }
  const least = more > fewer ? more : fewer;
  return least >= 3 || (least === 2 && a.units.length + b.units.length < 9);
}

function skeletonOf(units: string): string {
  let out = '';
  for (const unit of units) {
    const c = CLASS[unit];
    if (c !== undefined && out.at(-1) !== c) out += c;
  }
  return out;
}

/**
 * A part as sounds.
 * @param word folded Arabic letters ({@link foldName}) or a–z ({@link romanise})
 * @param doubled two Arabic letters alike are two sounds with a vowel between («كيستنن»), not one
 */
export function soundsOf(word: string, script: Script, doubled = false): Sounds {
  const spelt = script === 'arabic' ? arabicUnits(word, doubled) : latinUnits(word);
  const units = Uint8Array.from(spelt, (unit) => CODE.get(unit) ?? OTHER);
  let consonants = 0;
  for (const code of units) consonants += CONSONANT[code]!;
  const skeleton = skeletonOf(spelt);
  let groups = 0;
  for (const unit of spelt) {
    const shift = GROUP.get(unit);
    if (shift !== undefined && ((groups >> shift) & 15) < 7) groups += 1 << shift;
  }
  return { script, text: word, units, consonants, skeleton, groups };
}

export interface Distance {
  /** Cost of what habits of spelling explain. */
  readonly soft: number;
  /** Letters that nothing explains. */
  readonly hard: number;
  /** What nothing explains is a slip of the pen: neighbours changed round, a dot too many or too few. */
  readonly slip: boolean;
}

/** Latin letters that are often silent at the end of a French name. */
const silent = Uint8Array.from(ALPHABET, (unit) => ('tdszxp'.includes(unit) ? 1 : 0));
const SILENT_END = 0.35;

const WIDTH = LONGEST + 1;
const costs = new Float64Array(WIDTH * WIDTH);
const hards = new Uint8Array(WIDTH * WIDTH);

/** How two parts differ in sound: the cheapest way to turn one into the other. */
export function soundDistance(a: Sounds, b: Sounds): Distance {
  const across = a.script !== b.script;
  if (across && a.script === 'latin') return soundDistance(b, a);
  const gapA = across ? GAP.latin : a.script === 'arabic' ? GAP_ARABIC : GAP_LATIN;
  const { soft, hard } = distance(a.units, b.units, gapA, across ? GAP.arabic : gapA, across);
  if (!across && hard === 0 && changedRound(a.text, b.text)) return { soft: 0, hard: 1, slip: true };
  // تبون, تيون: weak letters are cheap, but one letter with other dots is likelier
  if (!across && hard === 0 && soft > MISFIT && dotted(a.text, b.text)) return { soft: 0, hard: 1, slip: true };
  return {
    soft,
    hard,
    slip:
      hard === 0
        ? across && soft >= MISFIT && dottedAcross(a, b, soft - MISFIT)
        : hard <= 2 && (across ? dottedAcross(a, b) : hard === 1 && dotted(a.text, b.text)),
  };
}

/** Beyond this two parts are nothing to one another, whatever follows. */
const TOO_FAR = 2.5;
const UNLIKE = { soft: 0.5, hard: 4 };

/** @param across the second is in Latin letters and the first is not */
function distance(x: Uint8Array, y: Uint8Array, gapA: Float32Array, gapB: Float32Array, across: boolean): { soft: number; hard: number } {
  const n = x.length;
  const m = y.length;
  costs[0] = 0;
  hards[0] = 0;
  for (let j = 1; j <= m; j += 1) {
    const g = across && j === m && silent[y[j - 1]!] === 1 ? SILENT_END : gapB[y[j - 1]!]!;
    costs[j] = costs[j - 1]! + g;
    hards[j] = hards[j - 1]! + (g >= HARD ? 1 : 0);
  }
  for (let i = 1; i <= n; i += 1) {
    const row = i * WIDTH;
    const above = row - WIDTH;
    const xi = x[i - 1]!;
    const before = i > 1 ? x[i - 2]! : -1;
    const base = xi * SIZE;
    const gapX = gapA[xi]!;
    const hardX = gapX >= HARD ? 1 : 0;
    let lowest = costs[above]! + gapX;
    costs[row] = lowest;
    hards[row] = hards[above]! + hardX;
    for (let j = 1; j <= m; j += 1) {
      const yj = y[j - 1]!;
      const s = SUBSTITUTION[base + yj]!;
      let least = costs[above + j - 1]! + s;
      let hard = hards[above + j - 1]! + (s >= HARD ? 1 : 0);
      const less = costs[above + j]! + gapX;
      if (less < least) {
        least = less;
        hard = hards[above + j]! + hardX;
      }
      const g = across && j === m && silent[yj] === 1 ? SILENT_END : gapB[yj]!;
      const more = costs[row + j - 1]! + g;
      if (more < least) {
        least = more;
        hard = hards[row + j - 1]! + (g >= HARD ? 1 : 0);
      }
      // two letters changed round
      if (before === yj && j > 1 && xi === y[j - 2] && xi !== yj) {
        const turned = costs[above - WIDTH + j - 2]! + HARD;
        if (turned < least) {
          least = turned;
          hard = hards[above - WIDTH + j - 2]! + 1;
        }
      }
      costs[row + j] = least;
      hards[row + j] = hard;
      if (least < lowest) lowest = least;
    }
    if (lowest > TOO_FAR) return UNLIKE;
  }
  const end = x.length * WIDTH + y.length;
  return { soft: costs[end]! - hards[end]! * HARD, hard: hards[end]! };
}

/** Letters of one shape, told apart by dots. */
const SHAPES = ['بتثنيپ', 'جحخچ', 'دذ', 'رزژ', 'سش', 'صض', 'طظ', 'عغ', 'فقڤ', 'كگ'];
const SHAPE = new Map(SHAPES.flatMap((letters, n) => [...letters].map((letter) => [letter, n] as const)));
const sameShape = (x: string | undefined, y: string | undefined): boolean => x !== y && SHAPE.has(x!) && SHAPE.get(x!) === SHAPE.get(y!);

/** The same letters but for one whose dots differ, or but for two that changed places. */
function dotted(x: string, y: string): boolean {
  if (x.length !== y.length) return false;
  let k = 0;
  while (k < x.length && x[k] === y[k]) k += 1;
  if (k === x.length) return false;
  if (sameShape(x[k], y[k]) && x.slice(k + 1) === y.slice(k + 1)) return true;
  return k + 1 < x.length && x[k] === y[k + 1] && x[k + 1] === y[k] && x.slice(k + 2) === y.slice(k + 2);
}

/** So much better two parts must fit with other dots, where they fit somehow as they are. */
const MISFIT = 0.4;

/** Across scripts: other dots on one letter, or two letters changed round, make the two fit, at a cost of no more than `most`. */
function dottedAcross(a: Sounds, b: Sounds, most = Number.POSITIVE_INFINITY): boolean {
  const [arabic, latin] = a.script === 'arabic' ? [a, b] : [b, a];
  const units = Uint8Array.from(arabic.units);
  const fits = (): boolean => {
    const { soft, hard } = distance(units, latin.units, GAP.latin, GAP.arabic, true);
    return hard === 0 && soft <= most;
  };
  for (let k = 0; k < units.length; k += 1) {
    const own = units[k]!;
    for (const letter of SHAPES[SHAPE.get(ALPHABET[own]!) ?? -1] ?? '') {
      units[k] = CODE.get(letter)!;
      if (units[k] !== own && fits()) return true;
    }
    units[k] = own;
    const next = units[k + 1];
    if (next === undefined || next === own) continue;
    units[k] = next;
    units[k + 1] = own;
    const turned = fits();
    units[k] = own;
    units[k + 1] = next;
    if (turned) return true;
  }
  return false;
}

/** The same letters but for two neighbours that have changed places: a slip, however cheap each step is; two vowels may. */
function changedRound(x: string, y: string): boolean {
  if (x.length !== y.length) return false;
  let k = 0;
  while (k < x.length && x[k] === y[k]) k += 1;
  if (k + 1 >= x.length || x[k] !== y[k + 1] || x[k + 1] !== y[k] || /^[aeiouy]{2}$/u.test(x.slice(k, k + 2))) return false;
  return x.slice(k + 2) === y.slice(k + 2);
}

/** Whether the one part is the other with a feminine ending: Karim, Karima; كريم، كريمة. */
export function isFeminineOf(a: Sounds, b: Sounds): boolean {
  const [long, short] = endsInA(a) && !endsInVowel(b) ? [a, b] : endsInA(b) && !endsInVowel(a) ? [b, a] : [null, null];
  if (long === null || long.units.length < 3) return false;
  const stem = { ...long, units: long.units.subarray(0, long.units.length - 1) };
  const { soft, hard } = soundDistance(stem, short);
  return hard === 0 && soft < 0.5;
}

const FEMININE = new Set([...'aAۃٲ'].map((u) => CODE.get(u)!));
const endsInA = (s: Sounds): boolean => FEMININE.has(s.units.at(-1) ?? -1);
const WEAK_END = new Set([...'aeiouAIUDWۃۍٲويywhħه'].map((u) => CODE.get(u)!));
const endsInVowel = (s: Sounds): boolean => WEAK_END.has(s.units.at(-1) ?? -1);
