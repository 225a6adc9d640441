import type { CalendarWord, EnglishUnit } from './time.js';
import {
  CARDINALS,
  CONTEXT_DIRECTIONS,
  DECADES,
  DEICTICS,
  DIRECTIONS,
  HEDGES,
  LONG,
  MODS,
  MONTHS,
  ORDINALS,
  PARTS,
  PERIOD_PARTS,
  REFERENCES,
  SEASONS,
  SETS,
  UNITS,
  VAGUE,
  WEEKDAYS,
} from './time.js';

/** What a surface form can be in an English time expression; shared by all its occurrences. */
export interface EnglishWord {
  /** Lower case. */
  readonly word: string;
  readonly kind: 'word' | 'number' | 'mark';
  readonly capital: boolean;
  /** Digits without separators; '' for words. */
  readonly digits: string;
  readonly value: number;
  /** How many digits, if it is nothing but digits; else 0. */
  readonly plain: number;
  readonly month: CalendarWord | undefined;
  readonly weekday: CalendarWord | undefined;
  readonly unit: { readonly unit: EnglishUnit; readonly plural: boolean } | undefined;
  readonly cardinal: number | undefined;
  readonly ordinal: number | undefined;
  /** Some time expression may begin here. */
  readonly starts: boolean;
  /** Names a time by itself: few expressions hold none of these. */
  readonly core: boolean;
  /** What must follow for it to begin one. */
  readonly gate: 'article' | 'definite' | 'hedge' | 'number' | null;
}

/** A text in tokens, as parallel lists: words (split at hyphens and apostrophes), numbers with their separators, marks. */
export interface Scan {
  readonly text: string;
  readonly length: number;
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly info: readonly EnglishWord[];
  /** A blank line, or the end of a sentence, stands before the token. */
  readonly fresh: readonly boolean[];
  /** The next token at or after this one that names a time by itself. */
  readonly nextCore: Int32Array;
}

const STARTERS = new Set(
  "the a an this that last past next coming upcoming forthcoming following previous preceding prior same current present each every all alternate half early late mid earlier later end beginning start middle close year fiscal fy turn long longer first second third fourth final latest future ' ’ ‘ q h recent couple dozens scores hundreds noon midnight quarter in as not no well just at up close over under more less fewer barely once twice thrice all these those".split(
    ' ',
  ),
);

const YEAR = /^(?:1\d|2[01])\d\d$/u;
const CORE = new Set(
  "century half future past present moment recent ago old end am pm a.m a.m. p.m p.m. o'clock fortnight fortnights s 's h hrs st nd rd th noon midnight gmt utc est edt et pst pdt cet cest bst ist local".split(
    ' ',
  ),
);

/** Words that begin an amount and nothing else. */
const HEDGE_ONLY = new Set(
  'in as not no well just at up close over under more less fewer barely longer about around approximately roughly nearly almost'.split(' '),
);

const MAX_FORMS = 200_000;
/** Forms seen, in chains by the hash of their characters: a word is found without cutting it out of its text. */
interface Form {
  readonly text: string;
  readonly word: EnglishWord;
  readonly next: Form | undefined;
}
const SLOTS = 1 << 16;
let table: (Form | undefined)[] = new Array(SLOTS);
let known = 0;

/** The word that stands between two offsets. */
function wordAt(text: string, begin: number, end: number): EnglishWord {
  let hash = end - begin;
  for (let k = begin; k < end; k += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(k)) | 0;
  const slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
  for (let form = table[slot]; form !== undefined; form = form.next)
    if (form.text.length === end - begin && text.startsWith(form.text, begin)) return form.word;
  if (known >= MAX_FORMS) {
    table = new Array(SLOTS);
    known = 0;
  }
  const surface = text.slice(begin, end).split('').join(''); // a slice would keep its whole article in memory
  const word = describe(surface);
  table[slot] = { text: surface, word, next: table[slot] };
  known += 1;
  return word;
}

function describe(text: string): EnglishWord {
  const word = text.toLowerCase().replace(/[’ʼ]/gu, "'");
  const first = text.charCodeAt(0);
  const number = first >= 48 && first <= 57;
  const kind = number ? 'number' : /^[\p{L}']/u.test(text) && text !== "'" && text !== '’' ? 'word' : 'mark';
  const digits = number ? word.replace(/,/gu, '') : '';
  const month = MONTHS.get(word);
  const weekday = WEEKDAYS.get(word);
  const unit = UNITS.get(word);
  const cardinal = CARDINALS.get(word);
  const ordinal = ORDINALS.get(word);
  const core =
    month !== undefined ||
    weekday !== undefined ||
    unit !== undefined ||
    DEICTICS.has(word) ||
    REFERENCES.has(word) ||
    SETS.has(word) ||
    SEASONS.has(word) ||
    PARTS.has(word) ||
    DECADES.has(word) ||
    LONG.has(word) ||
    CORE.has(word) ||
    (number && YEAR.test(digits));
  const out: EnglishWord = {
    word,
    kind,
    capital: text !== word && /^\p{Lu}/u.test(text),
    digits,
    value: number ? Number(digits) : Number.NaN,
    plain: number && /^\d+$/u.test(text) ? text.length : 0,
    month,
    weekday,
    unit,
    cardinal,
    ordinal,
    starts:
      number ||
      month !== undefined ||
      weekday !== undefined ||
      unit !== undefined ||
      cardinal !== undefined ||
      ordinal !== undefined ||
      VAGUE.has(word) ||
      DEICTICS.has(word) ||
      DIRECTIONS.has(word) ||
      REFERENCES.has(word) ||
      SETS.has(word) ||
      SEASONS.has(word) ||
      PARTS.has(word) ||
      DECADES.has(word) ||
      MODS.has(word) ||
      PERIOD_PARTS.has(word) ||
      LONG.has(word) ||
      HEADS.has(word) ||
      STARTERS.has(word),
    core,
    gate:
      word === 'a' || word === 'an'
        ? 'article'
        : word === 'the' || DIRECTIONS.has(word) || CONTEXT_DIRECTIONS.has(word) || MODS.has(word)
          ? 'definite'
          : number
            ? 'number'
            : HEDGE_ONLY.has(word)
              ? 'hedge'
              : null,
  };
  return out;
}

const HEADS = new Set(HEDGES.map(([phrase]) => phrase.split(' ')[0]!));

const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const MARK = 3;
const NEWLINE = 4;
const UNKNOWN = 5;
const CLASSES = new Uint8Array(0x10000).fill(UNKNOWN);

function classOf(code: number): number {
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return NEWLINE;
  if (code >= 48 && code <= 57) return DIGIT;
  if (code >= 0xd800 && code < 0xe000) return MARK; // an emoji, mostly
  const char = String.fromCharCode(code);
  if (code <= 32 || /[\s\u200b-\u200f\u202a-\u202e\ufeff]/u.test(char)) return SPACE;
  return /[\p{L}\p{M}\p{N}]/u.test(char) ? LETTER : MARK;
}

/** The class of the character at an offset; beyond the end, 0. */
function classAt(text: string, k: number): number {
  if (k >= text.length) return SPACE;
  const code = text.charCodeAt(k);
  let kind = CLASSES[code]!;
  if (kind === UNKNOWN) {
    kind = classOf(code);
    CLASSES[code] = kind;
  }
  return kind;
}

/** Splits English text for the time rules. Linear. @param from offset at which the article begins */
export function scanEnglish(text: string, from = 0): Scan {
  const start: number[] = [];
  const end: number[] = [];
  const info: EnglishWord[] = [];
  const fresh: boolean[] = [];
  const { length } = text;
  let k = from;
  let newlines = 0;
  let spaced = true;
  /** A full stop stands before. */
  let stopped = false;
  while (k < length) {
    const code = text.charCodeAt(k);
    const kind = classAt(text, k);
    if (kind === SPACE || kind === NEWLINE) {
      if (kind === NEWLINE && code === 10) newlines += 1;
      spaced = true;
      k += 1;
      continue;
    }
    const begin = k;
    k += 1;
    if (kind === LETTER) {
      while (k < length && classAt(text, k) === LETTER) k += 1;
      const next = k < length ? text.charCodeAt(k) : 0;
      if ((next === 39 || next === 0x2019) && k - begin === 1 && (code | 32) === 111 && (text.charCodeAt(k + 1) | 32) === 99) {
        // «o'clock»
        k += 1;
        while (k < length && classAt(text, k) === LETTER) k += 1;
      } else if (next === 46 && k - begin === 1 && ((code | 32) === 97 || (code | 32) === 112) && (text.charCodeAt(k + 1) | 32) === 109) {
        // «a.m.», «p.m.»
        const after = text.charCodeAt(k + 2);
        if (classAt(text, k + 2) !== LETTER) k += after === 46 ? 3 : 2;
      }
    } else if (kind === DIGIT) {
      for (;;) {
        while (k < length && classAt(text, k) === DIGIT) k += 1;
        const sep = text.charCodeAt(k);
        if ((sep === 44 || sep === 46) && classAt(text, k + 1) === DIGIT) k += 1;
        else break;
      }
    } else if ((code === 39 || code === 0x2019) && !spaced && classAt(text, k) === LETTER) {
      // «'s», «'ll»
      while (k < length && classAt(text, k) === LETTER) k += 1;
    }
    fresh.push(newlines > 1 || info.length === 0 || (stopped && spaced));
    const token = wordAt(text, begin, k);
    // an abbreviation is no end: «Nov. 13», «J. Smith», «Dr. Lee»
    stopped = kind === MARK && (code === 33 || code === 63 || (code === 46 && !abbreviates(info.at(-1), end.at(-1) === begin)));
    start.push(begin);
    end.push(k);
    info.push(token);
    newlines = 0;
    spaced = false;
  }
  const nextCore = new Int32Array(info.length + 1);
  nextCore[info.length] = info.length + 100;
  for (let i = info.length - 1; i >= 0; i -= 1) nextCore[i] = info[i]!.core ? i : nextCore[i + 1]!;
  return { text, length: info.length, start, end, info, fresh, nextCore };
}

const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof gen col lt sgt capt st no vs sen rep gov rev hon jr sr inc ltd co corp dept est approx etc al fig vol ph'.split(' '),
);

function abbreviates(before: EnglishWord | undefined, touching: boolean): boolean {
  if (before === undefined || !touching || before.kind !== 'word') return false;
  return (
    before.word.length === 1 ||
    before.month?.abbreviated === true ||
    (before.weekday?.abbreviated === true && before.capital) ||
    ABBREVIATIONS.has(before.word)
  );
}
