import { compareParts } from './compare.js';
import { romanise, scriptOf, unmarked } from './letters.js';
import { type NamePart, type ParsedName, parseWords } from './parts.js';

/**
 * Where the letters of a name come from, which says what may vary in them: `own` (a word of the language: every letter counts),
 * `native` (a name at home in its script, though it may have come back through another: sounds that the other script confuses
 * are a choice), `foreign` (brought over from another script or of unknown origin: vowels and near sounds are a choice).
 */
export type Origin = 'own' | 'native' | 'foreign';

/** Least letters for one to tell a slip from another short name. */
const SHORTEST = 4;
/** From this on two letters off are still one name. */
const LONG = 6;

/** Edits between two words: letters put in, left out, changed, or neighbours changed round (optimal string alignment). */
export function editDistance(a: string, b: string, most = 3): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  const rows = [[...Array(b.length + 1).keys()]];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      let least = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, rows[i - 2]![j - 2]! + 1);
      row.push(least);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}

/** The one place in which two words of equal length differ by one letter; null where more or less differs. */
function changedLetter(a: string, b: string): readonly [string, string] | null {
  if (a.length !== b.length) return null;
  let found: readonly [string, string] | null = null;
  for (let k = 0; k < a.length; k += 1) {
    if (a[k] === b[k]) continue;
    if (found !== null) return null;
    found = [a[k]!, b[k]!];
  }
  return found;
}

/** What writers of Latin letters choose between without anybody calling it a mistake: signs, doubled letters, endings that sound alike. */
const latinHabit = (word: string): string =>
  unmarked(romanise(word))
    .replace(/ou?r$/u, 'or')
    .replace(/re$/u, 'er')
    .replace(/(?<=i)[sz](?=(?:e|ed|ing|ation)$)/u, 'z')
    .replace(/ae/gu, 'a')
    .replace(/oe/gu, 'o')
    .replace(/ue/gu, 'u')
    .replace(/(?:ij|iy|yy|ii|ie|ey|ei|y)/gu, 'i')
    .replace(/ph/gu, 'f')
    .replace(/ck|q/gu, 'k')
    .replace(/kh/gu, 'h')
    .replace(/ou/gu, 'u')
    .replace(/tz/gu, 'ts')
    .replace(/dj/gu, 'j')
    .replace(/(.)\1+/gu, '$1');

const LATIN_ENDINGS = /^(?:s|es|n|an|ian|ese|i|ni|er|ers|ed|d|ing|al|ish|ic|y|e|r|t|a|o|land|ly|man|men|’s|'s)$/u;
/** Vowels that even a name from another script keeps apart in most spellings. */
const FAR_VOWELS = new Set(['ao', 'au', 'eu', 'io', 'iu', 'ai', 'eo']);
/** Consonants that transcription gives for one another. */
const NEAR_CONSONANTS = new Set('ck cs cz sz kq gk gj gh jy vw fv bv bp dt hk jz iy uw gq kx dz cq cg hx sx js jx'.split(' '));
const pairOf = (a: string, b: string): string => (a < b ? a + b : b + a);
const isVowel = (c: string): boolean => 'aeiou'.includes(c);

/**
 * Whether two words in Latin letters are one word of which one is misspelt: a letter or two off, in a way that is no accepted
 * spelling, no inflection and no other transcription.
 */
export function isLatinSlip(x: string, y: string, origin: Origin): boolean {
  const [a, b] = [romanise(x), romanise(y)];
  if (a === b || latinHabit(x) === latinHabit(y) || Math.min(a.length, b.length) < SHORTEST) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.startsWith(short) && LATIN_ENDINGS.test(long.slice(short.length))) return false;
  const edits = editDistance(a, b);
  if (edits === 1) {
    const changed = changedLetter(a, b);
    if (changed === null) {
      // a letter more: a vowel or an h in a name from elsewhere says nothing
      if (a.length === b.length) return !(origin === 'foreign' && /^[aeiouy]+$/u.test([...a].filter((c, k) => c !== b[k]).join('')));
      const extra = [...long].find((c, k) => c !== short[k]) ?? '';
      return short.length > SHORTEST && !(origin === 'foreign' ? /[aeiouhyw]/u : /[h]/u).test(extra);
    }
    const [p, q] = changed;
    const pair = pairOf(p, q);
    if (isVowel(p) && isVowel(q)) return origin !== 'foreign' ? pair !== 'ei' : FAR_VOWELS.has(pair) && !/[eo]v[a]?$/u.test(a);
    if (isVowel(p) !== isVowel(q)) return !NEAR_CONSONANTS.has(pair) && origin !== 'foreign';
    return origin !== 'foreign' ? !/^(?:ck|iy|vw|sz|cs|kq)$/u.test(pair) : !NEAR_CONSONANTS.has(pair);
  }
  return edits === 2 && short.length >= LONG && origin !== 'foreign' && (a.slice(0, 2) === b.slice(0, 2) || a.slice(-3) === b.slice(-3));
}

/** Letters that writers of Arabic choose between for a sound that Arabic has not. */
const FOREIGN_LETTERS = ['ڤفق', 'قغجكگ', 'تط', 'سصثزظذ', 'دضذظطت', 'فبوپڤ', 'هحخ', 'شچجس', 'اويهىعئءةأ', 'نغ', 'ثت', 'زجش'];
/** What comes back for an Arabic letter from Latin letters: for ق also ك, for ص also س. */
const RETURNED_LETTERS = [
  'ڤفق',
  'پب',
  'چشج',
  'گكجغق',
  'ژجز',
  'قك',
  'تط',
  'دط',
  'سص',
  'سث',
  'ثت',
  'دض',
  'ذد',
  'ذز',
  'ظز',
  'ظض',
  'ضظ',
  'هح',
  'خك',
  'غق',
  'جغ',
  'جق',
  'وف',
  'اويهىعئءةأ',
];
const ARABIC_ENDINGS = /^(?:ات|ين|ون|ان|ي|يه|يا|ه|ها|هم|نا|ا|وا|ت|اء|ء|ن|و|ك)$/u;
const HISS_END = /[يو][سزثش]$/u;
const WEAK = /[اويىهةءعأئؤ]/u;

const arabicHabit = (word: string): string =>
  word
    .replace(/^(?:وال|بال|لل|ال)(?=\p{L}{3})/u, '')
    .replace(/[ىئ]/gu, 'ي')
    .replace(/[ؤ]/gu, 'و')
    .replace(/ء/gu, '')
    .replace(/[اهة]$/u, 'ه')
    .replace(/(.)\1+/gu, '$1');

/** The same for two folded words in Arabic letters. */
export function isArabicSlip(x: string, y: string, origin: Origin): boolean {
  const [a, b] = [arabicHabit(x), arabicHabit(y)];
  if (a === b || Math.min(a.length, b.length) < (origin === 'own' ? 3 : SHORTEST)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.startsWith(short) && ARABIC_ENDINGS.test(long.slice(short.length))) return false;
  if (long.endsWith(short) && /^(?:[وفبلكس]|ال|وال|لل|بال)$/u.test(long.slice(0, long.length - short.length))) return false;
  if (editDistance(a, b) !== 1) return false;
  const changed = changedLetter(a, b);
  if (changed === null) {
    if (a.length === b.length) return true; // neighbours changed round
    const at = [...long].findIndex((c, k) => c !== short[k]);
    return !WEAK.test(long[at]!) && (origin === 'own' ? short.length >= SHORTEST : short.length > SHORTEST);
  }
  if (WEAK.test(changed[0]) && WEAK.test(changed[1])) return false;
  // Sánchez, Martínez, Dénes: the last letter of a foreign name that ends in a hiss
  if (origin !== 'own' && a.length > SHORTEST && HISS_END.test(a) && HISS_END.test(b) && a.slice(0, -1) === b.slice(0, -1)) return false;
  return (
    origin === 'own' ||
    !(origin === 'native' ? RETURNED_LETTERS : FOREIGN_LETTERS).some((group) => group.includes(changed[0]) && group.includes(changed[1]))
  );
}

/** Two spellings or forms of one word, in either script: harbour and harbor, orchard and orchards, a name in two transcriptions. */
export function isOneWord(x: string, y: string): boolean {
  const [a, b] = scriptOf(x) === 'arabic' ? [arabicHabit(x), arabicHabit(y)] : [latinHabit(x), latinHabit(y)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (
    a === b ||
    (long.startsWith(short) && (LATIN_ENDINGS.test(long.slice(short.length)) || ARABIC_ENDINGS.test(long.slice(short.length))))
  )
    return true;
  if (editDistance(a, b) <= 1) return true;
  const [one, two] = [parseWords([x], false).parts[0], parseWords([y], false).parts[0]];
  return one !== undefined && two !== undefined && compareParts(one, two).verdict !== 'different';
}

/** Of the Muslim world and nowhere else. */
const isEastern = (part: NamePart): boolean => part.given.length > 0 && part.given.every((name) => name.eastern);
/** Borne where Latin letters are at home. */
const isWestern = (part: NamePart): boolean => part.given.some((name) => !name.eastern) && part.families.length === 0;
/** Anna, Peter, Sara: borne in both worlds. */
const isShared = (part: NamePart): boolean => isWestern(part) && part.given.some((name) => name.eastern);
/** How Latin letters write sounds of Arabic. */
const BROUGHT = /q(?!u)|kh|dh|gh(?!t)|aa|^(?:al|el|ben|bin|bou|abu|abd)/u;
const isArab = (part: NamePart): boolean => part.given.some((name) => name.eastern) || part.listed !== null;

/**
 * The two parts in which two names of one script are the same name misspelt once; null where they are the same, or differ in
 * what writers may choose. It says nothing of whether both stand for one person.
 * @param brought Arabic articles name the bearer too: Latin letters may have come from theirs
 */
export function misspeltPart(a: ParsedName, b: ParsedName, brought = false): { readonly a: string; readonly b: string } | null {
  if (a.script !== b.script || a.parts.length !== b.parts.length || a.parts.length < 2) return null;
  const at = a.parts.findIndex((part, i) => part.text !== b.parts[i]!.text);
  if (at < 0) return null;
  const [x, y] = [a.parts[at]!, b.parts[at]!];
  if (a.parts.some((part, i) => i !== at && part.text !== b.parts[i]!.text)) return null;
  if (x.script !== y.script || x.initial || y.initial || x.numeral || y.numeral) return null;
  // forms of one given name, and family names of East Asia, have many spellings
  if (x.given.some((n) => y.given.some((m) => m.id === n.id)) || x.families.length > 0 || y.families.length > 0) return null;
  const others = a.parts.filter((_, i) => i !== at);
  const slip =
    x.script === 'arabic'
      ? isArabicSlip(
          x.text,
          y.text,
          others.some(isArab) && (x.other !== null || y.other !== null || x.listed !== null) ? 'native' : 'foreign',
        )
      : // out of Arabic letters every vowel is a choice, and what more differs has been seen before
        !others.some(isEastern) &&
        !isEastern(x) &&
        !isEastern(y) &&
        x.other === null &&
        y.other === null &&
        !a.parts.some((part) => part.son) &&
        // Kowalski, Kowalska: endings that follow the bearer's sex, or the transcription
        x.text.replace(/[aeiouy]$/u, '') !== y.text.replace(/[aeiouy]$/u, '') &&
        isLatinSlip(
          x.text,
          y.text,
          others.some((part) => isWestern(part) && !(brought && isShared(part))) && !BROUGHT.test(x.text) && !BROUGHT.test(y.text)
            ? 'native'
            : 'foreign',
        );
  return slip ? { a: x.text, b: y.text } : null;
}
