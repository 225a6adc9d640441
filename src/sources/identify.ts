/** Enough of an article to tell its language by. */
const SAMPLE = 20_000;

/** Scripts that one language's news is written in, for the label only: no pack reads them. */
const SCRIPTS = [
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
] as const satisfies readonly (readonly [string, RegExp])[];

/**
 * Letters of Arabic script that Arabic does not write, with the share of letters from which they name the language.
 * Persian ک and ی are not among them: Arabic typed on such a keyboard is still Arabic.
 */
const ARABIC_SCRIPT = [
  ['ur', /[ٹڈڑںے]/gu, 0.005],
  ['ps', /[ښځڅډړږټ]/gu, 0.005],
  ['ckb', /[ێۆڵڕە]/gu, 0.02],
  ['fa', /[پچژگ]/gu, 0.015],
] as const satisfies readonly (readonly [string, RegExp, number])[];

/** The commonest small words, without those that two of the languages share. */
const SMALL_WORDS = {
  en: 'the of and to that for with was were is by from has have had it be which this he his they been would after',
  fr: 'le les des du et une dans pour qui que par sur au aux est été avec ce cette sont pas plus il ont ses',
  de: 'der die das und den dem von zu mit sich auf für ist im nicht ein eine einer auch als wurde bei nach',
  es: 'los las del y una por con para que en se su lo como más fue ha este entre sobre',
} as const satisfies Readonly<Record<string, string>>;

const smallWords = new Map<string, string[]>();
for (const [language, list] of Object.entries(SMALL_WORDS)) {
  for (const word of list.split(' ')) smallWords.set(word, [...(smallWords.get(word) ?? []), language]);
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const ARABIC_LANGUAGES = new Set<string>(['ar', ...ARABIC_SCRIPT.map(([language]) => language)]);
const LATIN_LANGUAGES = new Set<string>([...Object.keys(SMALL_WORDS), 'it', 'pt', 'nl', 'tr', 'id', 'ms', 'sv', 'pl']);

/** Names that front matter gives instead of a tag. */
// biome-ignore format: a row a language
const NAMED: Readonly<Record<string, string>> = {
  arabic: 'ar', arabe: 'ar', العربية: 'ar', عربي: 'ar', عربية: 'ar', عربى: 'ar',
  english: 'en', anglais: 'en', الإنجليزية: 'en', الانجليزية: 'en', انجليزي: 'en',
  french: 'fr', français: 'fr', francais: 'fr', الفرنسية: 'fr',
};

function declaredLanguage(declared: string | undefined): string | undefined {
  const name = declared?.trim().toLowerCase() ?? '';
  return NAMED[name] ?? /^([a-z]{2,3})(?:[-_].*)?$/u.exec(name)?.[1];
}

/**
 * The language of an article, as a BCP 47 primary subtag; `und` where it has no letters. What the front matter declares is believed
 * within the script that the text is written in, since a template's `lang: en` on Arabic text is a slip of the template.
 * @param text the article without its front matter
 * @param declared what the front matter says of the language
 */
export function identifyLanguage(text: string, declared?: string): string {
  const sample = text.slice(0, SAMPLE);
  const arabic = count(sample, /\p{Script=Arabic}/gu);
  const latin = count(sample, /\p{Script=Latin}/gu);
  const stated = declaredLanguage(declared);
  const others = SCRIPTS.map(([language, pattern]) => ({ language, letters: count(sample, pattern) }));
  const other = others.reduce((best, next) => (next.letters > best.letters ? next : best));
  if (arabic + latin + other.letters === 0) return stated ?? 'und';
  if (other.letters > arabic && other.letters > latin) return other.language;
  if (arabic >= latin) {
    if (stated !== undefined && ARABIC_LANGUAGES.has(stated)) return stated;
    return ARABIC_SCRIPT.find(([, letters, share]) => count(sample, letters) > arabic * share)?.[0] ?? 'ar';
  }
  if (stated !== undefined && LATIN_LANGUAGES.has(stated)) return stated;
  const scores = new Map<string, number>(Object.keys(SMALL_WORDS).map((language) => [language, 0]));
  for (const word of sample.toLowerCase().match(/(?<![\p{L}-])\p{L}+(?![\p{L}-])/gu) ?? []) {
    for (const language of smallWords.get(word) ?? []) scores.set(language, scores.get(language)! + 1);
  }
  let best = 'en'; // a headline without a small word
  for (const [language, score] of scores) if (score > scores.get(best)!) best = language;
  return best;
}
