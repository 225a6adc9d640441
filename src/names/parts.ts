import { ARABIC_TITLES, givenKey, joinArabic, joinLatin, LATIN_TITLES, SUFFIXES, SURE_SUFFIXES } from './forms.js';
import { familiesOf, type GivenName, givenNamesOf, listedAs } from './given.js';
import { foldName, romanise, type Script, scriptOf, unmarked } from './letters.js';
import { type Sounds, soundsOf } from './sounds.js';

/** One part of a name as it is compared: عبد الرحمن, Abdel Rahman, أبو بكر, نور الدين are one part each. */
export interface NamePart {
  /** Position among the parts ever made: equal for equal parts. */
  readonly id: number;
  readonly script: Script;
  /** Folded letters, the article left out; of Latin script a–z. */
  readonly text: string;
  /** The same with its article. */
  readonly full: string;
  readonly sounds: Sounds;
  /** The part with its article, or without what looks like one written on (Elbaradei); null where there is only one way. */
  readonly other: Sounds | null;
  /** What the lexicon knows of it as a given name. */
  readonly given: readonly GivenName[];
  /** Numbers of the family names whose spellings no rule of sound ties together. */
  readonly families: readonly number[];
  /** In the lists of names in Arabic letters. */
  readonly listed: 'given' | 'family' | null;
  readonly initial: boolean;
  /** «أبو …»: known by a child's name. */
  readonly kunya: boolean;
  /** «بن …»: the son of whom the part names. */
  readonly son: boolean;
  /** «II», «الثاني». */
  readonly numeral: boolean;
}

export interface ParsedName {
  readonly parts: readonly NamePart[];
  /** The words of the name, folded, titles and all: equal for two names that differ in signs and letter case only. */
  readonly key: string;
  readonly script: Script;
}

const numerals = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split('|').flatMap((forms, n) =>
      forms
        .trim()
        .split(/\s+/u)
        .filter((form) => form !== '')
        .map((form) => [form, `#${n + 1}`] as const),
    ),
  );
/** The number in a ruler's name; «V» and «X» are initials more often. */
const NUMERALS = numerals(
  'الاول | ii الثاني | iii الثالث | iv الرابع | الخامس | vi السادس | vii السابع | viii الثامن | ix التاسع | العاشر | | xii | xiii | xiv | xv | xvi | xvii | xviii',
);

const made = new Map<string, NamePart>();
const MAX_PARTS = 400_000;

function partOf(text: string, full: string, script: Script, son: boolean): NamePart {
  const key = `${son ? '+' : ''}${text}${full === text ? '' : `|${full}`}`;
  let part = made.get(key);
  if (part === undefined) {
    if (made.size >= MAX_PARTS) made.clear();
    const kunya = /^(?:ابو|ام|abu|um)(.{3,})$/u.exec(text)?.[1] ?? null;
    const single = text.replace(/(.)\1/gu, '$1');
    const stripped =
      script === 'latin'
        ? /^(?:[ae]l(?=[^aeioul].{3}|[aeou][^aeiou].{3})|ben(?=[^n].{3})|bin(?=[^n].{4})|ould(?=.{4})|ait(?=.{4})|bou(?=.{4}))(.+)$/u.exec(
            text,
          )?.[1]
        : undefined;
    const assimilated =
      script === 'latin' ? /^[ae](?:s(?=s)|r(?=r)|z(?=z)|d(?=d)|t(?=t)|sh(?=sh)|ch(?=ch)|n(?=n))(.{4,})$/u.exec(text)?.[1] : undefined;
    const second =
      script === 'arabic'
        ? full === text
          ? (/^بن(?=.{4})(.+)$/u.exec(text)?.[1] ?? null)
          : full
        : (stripped ?? assimilated ?? (script === 'latin' ? respelt(text) : null));
    part = {
      id: nextId,
      script,
      text,
      full,
      sounds: soundsOf(script === 'arabic' ? single : text, script),
      // two letters alike are written for a vowel between them as well as for one that is doubled
      other: second === null ? (script === 'arabic' && single !== text ? soundsOf(text, script, true) : null) : soundsOf(second, script),
      given: [...givenNamesOf(kunya ?? text), ...(full === text || script === 'latin' ? [] : givenNamesOf(full))],
      families: familiesOf(text),
      listed: script === 'arabic' ? listedAs(text) : null,
      initial: text.length === 1,
      kunya: kunya !== null,
      son,
      numeral: text.startsWith('#'),
    };
    nextId += 1;
    made.set(key, part);
  }
  return part;
}
let nextId = 0;

/** Letters of English, French, Italian and Spanish names that are heard otherwise than they are read one by one, and how. */
const RESPELT: readonly (readonly [RegExp, string])[] = [
  [/^kn/u, 'n'],
  [/^wr/u, 'r'],
  [/^ps/u, 's'],
  [/igh(?=t|$)/u, 'ai'],
  [/ugh(?=e?s?$)/u, 'u'],
  [/ough$/u, 'o'],
  [/cc(?=[ei])/gu, 'tch'],
  [/^x/u, 'kh'],
  [/^ch(?=atz[iy])/u, 'h'],
  [/ij(?![aeiou])/gu, 'ai'],
  [/gn(?=[iey])/gu, 'ny'],
  [/bv(?=r)/u, 'v'],
  [/m[pb]s?$/u, 'n'],
  [/oi(?=[stx]?$|[sr])/u, 'oua'],
  [/svert$/u, 'ver'],
  [/aux?$/u, 'o'],
  [/lds$/u, 'lz'],
];

/** A part in Latin letters as it is heard, where its spelling keeps letters that are not; null where it is spelt as heard. */
function respelt(text: string): string | null {
  if (text.length < 5) return null;
  const heard = RESPELT.reduce((word, [letters, sound]) => word.replace(letters, sound), text);
  return heard === text ? null : heard;
}

const WORD = /[\p{L}\p{M}\p{N}'’‘ʿʾʼ`´ـ]+/gu;

/** The words of a name in the order in which a newspaper writes them: «PUTIN, Vladimir» turned round, brackets left out. */
function wordsOf(name: string): string[] {
  const open = name.replace(/[([«"“].*?[)\]»"”]/gu, ' ');
  const text = /\p{L}/u.test(open) ? open : name;
  const comma = text.search(/[,،]/u);
  if (comma < 0) return text.match(WORD) ?? [];
  const before = text.slice(0, comma).match(WORD) ?? [];
  const rest = text.slice(comma + 1).match(WORD) ?? [];
  if (rest.every((w) => SUFFIXES.has(romanise(w)))) return before;
  return [...rest, ...before];
}

/** Takes a name apart for comparing. Any script; Latin, Cyrillic, Greek and Arabic letters are read as sounds, others as they are. */
export function parseName(name: string): ParsedName {
  return parseWords(wordsOf(name));
}

/**
 * The same for a name that is already words.
 * @param titled whether titles may stand before it, to be left out
 */
export function parseWords(words: readonly string[], titled = true): ParsedName {
  const parts: NamePart[] = [];
  let folded: string[] = [];
  let script: Script = 'latin';
  const flush = (to: Script) => {
    if (folded.length === 0) return;
    if (to === 'arabic')
      for (const { text, full, son } of joinArabic(withoutTitles(folded, titled ? ARABIC_TITLES : NONE)))
        parts.push(partOf(text, full, to, son));
    else
      for (const { text, son } of joinLatin(withoutSuffix(withoutTitles(folded, titled ? LATIN_TITLES : NONE))))
        parts.push(partOf(text, text, to, son));
    folded = [];
  };
  let key = '';
  for (const word of words.some((w) => w.includes('-')) ? words.flatMap((w) => w.split('-')) : words) {
    if (word === '') continue;
    const own = scriptOf(word);
    if (own !== script) flush(script);
    script = own;
    const plain = own === 'arabic' ? foldName(word) : romanise(word);
    if (plain === '') continue;
    folded.push(folded.length > 0 || parts.length > 0 ? (NUMERALS.get(plain) ?? plain) : plain);
    key += own === 'arabic' ? plain : unmarked(word);
  }
  flush(script);
  return { parts, key, script: parts[0]?.script ?? script };
}

/** Titles, though some people are named so. */
const SURE_TITLES = new Set(
  'ajatollah king queen prince princess ayatollah sheikh shaykh sheik mullah mulla haji hajji pope major general colonel captain doctor sir lord lady dr'.split(
    ' ',
  ),
);

const NONE: ReadonlySet<string> = new Set();

/** Leading titles go, as long as something is left. */
function withoutTitles(words: readonly string[], titles: ReadonlySet<string>): readonly string[] {
  let from = 0;
  while (
    from < words.length - 1 &&
    ((titles.has(words[from]!) && (titles === ARABIC_TITLES || SURE_TITLES.has(words[from]!) || givenNamesOf(words[from]!).length === 0)) ||
      (titles === ARABIC_TITLES && isTitled(words, from)))
  )
    from += 1;
  return from === 0 ? words : words.slice(from);
}

/** «الشاعر نجيب سرور»: a word with the article before a given name and a family name. */
const isTitled = (words: readonly string[], at: number): boolean =>
  words.length - at > 2 &&
  /^ال..\p{L}/u.test(words[at]!) &&
  !/ي[هن]?$/u.test(words[at + 1]!) &&
  givenNamesOf(givenKey(words[at + 1]!)).length > 0;

function withoutSuffix(words: readonly string[]): readonly string[] {
  let to = words.length;
  while (to > 2 && SURE_SUFFIXES.has(words[to - 1]!)) to -= 1;
  return to === words.length ? words : words.slice(0, to);
}
