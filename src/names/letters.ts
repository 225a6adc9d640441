import { fold } from '../language/tokens.js';

/** The script that a name part is compared in; Cyrillic and Greek are romanised and compared as Latin. */
export type Script = 'arabic' | 'latin';

const pairs = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .trim()
      .split(/\s+/u)
      .map((entry) => {
        const [letter, latin = ''] = entry.split('=');
        return [letter!, latin] as const;
      }),
  );

/** Cyrillic (Russian, Ukrainian, Belarusian, Serbian, Macedonian, Bulgarian, Kazakh, Kyrgyz, Tajik) and Greek in Latin letters. */
const ROMAN = pairs(`
  а=a б=b в=v г=g ґ=g д=d ђ=dj ѓ=gj е=e ё=yo є=ye ж=zh з=z ѕ=dz и=i і=i ї=yi й=y ј=y к=k ќ=kj л=l љ=lj м=m н=n њ=nj о=o п=p р=r с=s
  т=t ћ=c у=u ў=u ф=f х=kh ц=ts ч=ch џ=dzh ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya ә=a ғ=gh қ=q ң=ng ө=o ү=u ұ=u һ=h ҳ=h ҷ=j ӣ=i ӯ=u
  α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=kh ψ=ps ω=o
  ł=l ø=o œ=oe æ=ae ð=dh þ=th ħ=h ı=i ŋ=ng ß=ss ə=a ʻ= ʼ= ’= ‘= ʿ= ʾ= '= \`= ´= ʹ=
`);
/** Letters with marks that change their sound. Others lose the mark. */
const MARKED = pairs(
  'đ=dj ç=ç ş=sh ș=sh š=sh ś=sh č=ch ć=ch ž=zh ź=z ż=zh ğ=gh ñ=ny ń=n ř=r ț=ts ţ=ts ā=aa â=aa ī=ii î=ii ū=uu û=uu ḥ=h ḫ=kh ġ=gh ǧ=j ḍ=d ṣ=s ṭ=t ẓ=z ṯ=th ḏ=dh',
);
const EXTRA = /[^a-z0-9]/u;
/** Letters that have no mark to drop. */
const UNMARKED = pairs('đ=d ł=l ø=o œ=oe æ=ae ð=d þ=th ħ=h ı=i ß=ss');

/** A word in Latin letters a–z: marks that tell a sound are spelt out, others are dropped; apostrophes vanish. */
export function romanise(word: string): string {
  const lower = word.toLowerCase();
  if (!EXTRA.test(lower)) return lower;
  let out = '';
  for (const char of lower.normalize('NFC')) {
    const known = ROMAN.get(char) ?? MARKED.get(char);
    if (known !== undefined) out += known;
    else for (const c of char.normalize('NFD')) if (!/\p{M}/u.test(c)) out += ROMAN.get(c) ?? c;
  }
  return out;
}

/** A word in Latin letters without its marks and signs: equal for spellings that differ in nothing else. Other scripts are romanised. */
export function unmarked(word: string): string {
  const lower = word.toLowerCase();
  if (!EXTRA.test(lower)) return lower;
  let out = '';
  for (const char of lower.normalize('NFD')) if (/[\p{L}\p{N}]/u.test(char)) out += UNMARKED.get(char) ?? ROMAN.get(char) ?? char;
  return out;
}

const ARABIC = /\p{Script=Arabic}/u;

export const scriptOf = (word: string): Script => (ARABIC.test(word) ? 'arabic' : 'latin');

/** Persian, Kurdish and Urdu letters that stand for a sound of their own, kept where {@link fold} would merge them. */
const OWN: Readonly<Record<string, string>> = {
  گ: 'گ',
  پ: 'پ',
  چ: 'چ',
  ژ: 'ژ',
  ڤ: 'ڤ',
  ڥ: 'ڤ',
  ٹ: 'ت',
  ڈ: 'د',
  ڑ: 'ر',
  ڕ: 'ر',
  ڵ: 'ل',
  ۆ: 'و',
  ێ: 'ي',
  ے: 'ي',
  ں: 'ن',
  ە: '',
  ڨ: 'گ',
};

const PLAIN_ARABIC = /^[\u0621-\u063a\u0641-\u064a]*$/u;

/** A word in Arabic letters, folded, with the letters of foreign sounds kept. */
export function foldName(word: string): string {
  if (PLAIN_ARABIC.test(word)) return fold(word);
  let out = '';
  for (const char of word.normalize('NFKC')) out += OWN[char] ?? fold(char);
  return out;
}
