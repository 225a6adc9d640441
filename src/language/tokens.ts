import type { Span } from '../model.js';

/** Letters written on a word: و f b l k s and the article, in reading order. */
export type Proclitic = 'w' | 'f' | 'b' | 'l' | 'k' | 's' | 'al';

export type PartOfSpeech =
  | 'verb'
  | 'masdar'
  | 'noun'
  | 'adjective'
  | 'name'
  | 'preposition'
  | 'conjunction'
  | 'pronoun'
  | 'particle'
  | 'adverb'
  | 'numeral';

/** What one form of a word can be. Shared between all tokens of that form: never changed. */
export interface Sense {
  /** Dictionary form, folded. */
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  /** Language-neutral concept: `sign`, `minister`, `sufficient`; null where the word has none of its own. */
  readonly concept: string | null;
  /** `human`, `event`, `institution`, `given-name`, `negation`, `saying`, `month:11` … */
  readonly tags: readonly string[];
  readonly number?: 'singular' | 'dual' | 'plural';
  readonly gender?: 'm' | 'f';
  readonly tense?: 'past' | 'present';
  /** ISO 3166-1 alpha-2 for countries, demonyms, cities. */
  readonly country?: string;
}

/** One way to take a token apart. */
export interface Analysis {
  readonly proclitics: readonly Proclitic[];
  /** How many characters of `norm` the proclitics take. */
  readonly prefix: number;
  /** The form without clitics, as it stands in the lexicon. */
  readonly stem: string;
  /** Pronoun suffix, folded, or null. */
  readonly enclitic: string | null;
  readonly sense: Sense;
}

export interface Token extends Span {
  /** Position in the document's token list. */
  readonly index: number;
  readonly text: string;
  /** Folded: no diacritics or tatweel, one alef, one ya, digits in ASCII, lower case. */
  readonly norm: string;
  readonly kind: 'word' | 'number' | 'punctuation';
  /** Position in the document's sentence list. */
  readonly sentence: number;
  /** Best first; empty for a word that the lexicon does not know. */
  readonly analyses: readonly Analysis[];
  /** Shared by all tokens of one surface: what a reader has found out about the form, kept there for the next one. */
  readonly memo?: FormMemo;
}

export interface FormMemo {
  /** The time reader's. */
  stems?: unknown;
}

export interface Sentence extends Span {
  readonly index: number;
  /** Token range, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  readonly paragraph: number;
}

/** A document's text as tokens and sentences. */
export interface TokenizedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

const MARKS = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;
const LETTERS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ۀ: 'ه',
  ە: 'ه',
  ھ: 'ه',
  ہ: 'ه',
  ک: 'ك',
  ڪ: 'ك',
  گ: 'غ',
  ڨ: 'ق',
  ڤ: 'ف',
  ڥ: 'ف',
  پ: 'ب',
  چ: 'ش',
  ژ: 'ج',
  '٫': '.',
  '٬': ',',
};

const folded = new Map<string, string>();

/** One character, folded: '' for a mark that carries no letter. */
export function foldChar(char: string): string {
  let out = folded.get(char);
  if (out === undefined) {
    out = foldOnce(char);
    folded.set(char, out);
  }
  return out;
}

function foldOnce(char: string): string {
  if (MARKS.test(char)) return '';
  const letter = LETTERS[char];
  if (letter !== undefined) return letter;
  const code = char.codePointAt(0)!;
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  return char.toLowerCase();
}

/** Below this, one character is one letter and `normalize` has nothing to compose: ASCII, Latin letters, Arabic letters, digits and short vowels. */
const PLAIN_TO = 0x653;
const COMBINING_FROM = 0x300;
const ARABIC_FROM = 0x600;
const foldedPlain: (string | undefined)[] = new Array(PLAIN_TO);

/** The form in which words are compared: no diacritics, tatweel or bidi controls, one alef, one ya, ASCII digits, lower case. Idempotent. */
export function fold(text: string): string {
  let out = '';
  let from = 0; // characters from here on are as they will be, and not yet in `out`
  for (let k = 0; k < text.length; k += 1) {
    const code = text.charCodeAt(k);
    if (code >= PLAIN_TO || (code >= COMBINING_FROM && code < ARABIC_FROM)) return foldComposed(text);
    let to = foldedPlain[code];
    if (to === undefined) {
      to = foldOnce(text[k]!);
      foldedPlain[code] = to;
    }
    if (to.length === 1 && to.charCodeAt(0) === code) continue;
    out += text.slice(from, k) + to;
    from = k + 1;
  }
  return from === 0 ? text : out + text.slice(from);
}

function foldComposed(text: string): string {
  let out = '';
  for (const char of text.normalize('NFC')) out += foldChar(char);
  return out;
}

/** Document offset of the character that gave `token.norm[n]`; `token.end` for n past the end. */
export function offsetInToken(token: Token, n: number): number {
  let folded = 0;
  let at = token.start;
  for (const char of token.text) {
    const length = foldChar(char).length;
    if (length > 0 && folded >= n) return at;
    folded += length;
    at += char.length;
  }
  return token.end;
}

/** What a character is to the tokenizer. */
const CLASS = { unknown: 0, latin: 1, letter: 2, mark: 3, digit: 4, gap: 5, sign: 6, newline: 7 } as const;
const CLASSES = new Uint8Array(0x10000);

function classify(code: number): number {
  const char = String.fromCodePoint(code);
  if (char === '\n') return CLASS.newline;
  if (/[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u.test(char)) return CLASS.gap;
  if (/\p{M}/u.test(char)) return CLASS.mark;
  if (/\p{Script=Latin}/u.test(char)) return CLASS.latin;
  if (/\p{L}/u.test(char)) return CLASS.letter;
  return /\p{Nd}/u.test(char) ? CLASS.digit : CLASS.sign;
}

/** The class of the character at an offset; characters beyond the basic plane are two units long. */
function classAt(text: string, k: number): number {
  const code = text.charCodeAt(k);
  if (code >= 0xd800 && code < 0xe000) return classify(text.codePointAt(k)!);
  const known = CLASSES[code]!;
  if (known !== CLASS.unknown) return known;
  const found = classify(code);
  CLASSES[code] = found;
  return found;
}

/** How many units the character at an offset takes. */
const unitsAt = (text: string, k: number): number => {
  const code = text.charCodeAt(k);
  return code >= 0xd800 && code < 0xdc00 ? 2 : 1;
};

/** Ends the token that begins at an offset: a word, a number with its separators, or one sign. */
function tokenEnd(text: string, from: number, kind: number): number {
  const { length } = text;
  let k = from + unitsAt(text, from);
  if (kind === CLASS.letter) {
    for (; k < length; k += unitsAt(text, k)) {
      const c = classAt(text, k);
      if (c !== CLASS.letter && c !== CLASS.mark && c !== CLASS.latin) break;
    }
    return k;
  }
  if (kind === CLASS.latin) {
    for (;;) {
      for (; k < length; k += unitsAt(text, k)) {
        const c = classAt(text, k);
        if (c !== CLASS.latin && c !== CLASS.mark && c !== CLASS.digit) break;
      }
      // «o'clock», «Won-sik», «U.S»
      const sign = text.charCodeAt(k);
      if (k + 1 >= length || (sign !== 39 && sign !== 0x2019 && sign !== 46 && sign !== 45)) return k;
      const after = classAt(text, k + 1);
      if (after !== CLASS.latin && after !== CLASS.digit) return k;
      k += 1;
    }
  }
  if (kind === CLASS.digit) {
    for (;;) {
      for (; k < length && classAt(text, k) === CLASS.digit; k += unitsAt(text, k));
      let next = k;
      for (; next < length; next += 1) {
        const code = text.charCodeAt(next);
        if (code !== 46 && code !== 44 && code !== 0x66b && code !== 0x66c && code !== 0x200e && code !== 0x200f) break;
      }
      if (next === k || next >= length || classAt(text, next) !== CLASS.digit) return k;
      k = next;
    }
  }
  return k;
}

/** Titles before names in Latin letters, after which a full stop ends no sentence. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof gen lt col maj capt cmdr sgt cpl sen rep gov hon rev st messrs mme mlle adm brig pres supt insp det fr'.split(' '),
);
/** Short forms after which a sentence goes on where no capital follows, and those that a figure follows. */
const SHORTENED = new Set('inc ltd corp co bros dept est approx vs cf etc al ave blvd rd'.split(' '));
const BEFORE_FIGURES = new Set('no nos art arts sec para pp vol fig jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '));
/** Letters with full stops between: «U.N», «p.m», whose last full stop belongs to them. */
const DOTTED = /^\p{L}(?:\.\p{L})+$/u;
/** Words by which a sentence begins after «in the U.S.». */
const OPENERS = new Set(
  `the a an it he she they we i you in on at but and or so this that these those there his her its their our after before when while as if
  for from with by no not both many some all one two under over since until despite according asked yesterday today tomorrow`.split(/\s+/u),
);
const CLOCK = /^[ap]\.m$/u;

/** Whether a full stop after a word and before the next one belongs to the word: «U.N. coordinator», «Jan. 18», «Acme Inc. said». */
function goesOn(word: Token, next: string): boolean {
  const { norm } = word;
  const figure = /^\p{Nd}/u.test(next);
  if (BEFORE_FIGURES.has(norm)) return figure;
  const small = /^\p{Ll}/u.test(next);
  if (SHORTENED.has(norm)) return small;
  if (!DOTTED.test(norm)) return false;
  if (small || figure || next === '(' || next === ',') return true;
  // «9 a.m. Police said», but «9 a.m. GMT» and «U.S. President»
  return CLOCK.test(norm) ? /^\p{Lu}{2,}$/u.test(next) : /^\p{Lu}/u.test(next) && !OPENERS.has(next.toLowerCase());
}

const ENDS_SENTENCE = /^[.!?؟…]$/u;
const CLOSES = /^[»”"')\]]$/u;

/** What all tokens of one surface share. */
class Form implements FormMemo {
  stems: unknown = undefined;
  found: readonly Analysis[] | undefined = undefined;

  constructor(
    readonly text: string,
    readonly norm: string,
    readonly kind: Token['kind'],
    readonly analyse: (norm: string) => readonly Analysis[],
  ) {}

  /** Found when first asked for: a stage that needs no lexicon does not wait for it. */
  get analyses(): readonly Analysis[] {
    this.found ??= this.kind === 'word' ? this.analyse(this.norm) : [];
    return this.found;
  }
}

class FormToken implements Token {
  readonly text: string;
  readonly norm: string;
  readonly kind: Token['kind'];

  constructor(
    readonly index: number,
    readonly memo: Form,
    readonly sentence: number,
    readonly start: number,
    readonly end: number,
  ) {
    this.text = memo.text;
    this.norm = memo.norm;
    this.kind = memo.kind;
  }

  get analyses(): readonly Analysis[] {
    return this.memo.analyses;
  }
}

/** Surfaces seen, for each language: a press repeats its words, and words that are one string are compared at once. */
const formsBy = new WeakMap<(norm: string) => readonly Analysis[], Map<string, Form>>();

/** So many are kept: a press has fewer, an endless stream more. */
const MAX_FORMS = 200_000;

function formOf(surface: string, analyse: (norm: string) => readonly Analysis[]): Form {
  // a long slice would keep its whole article in memory for as long as the language is
  const text = surface.length > 12 ? surface.split('').join('') : surface;
  const head = String.fromCodePoint(text.codePointAt(0)!);
  const kind = /\p{Nd}/u.test(head) ? 'number' : /\p{L}/u.test(head) ? 'word' : 'punctuation';
  return new Form(text, fold(text), kind, analyse);
}

/**
 * Splits a text into tokens and sentences. Linear in its length. Sentences end with a line, or at . ! ? ؟ …
 * followed by a space, but not after a lone letter («د.») or inside a number.
 * @param analyse what the language knows of a folded word
 * @param from offset at which the article begins (after front matter)
 */
export function tokenize(text: string, analyse: (norm: string) => readonly Analysis[], from = 0): TokenizedText {
  const forms = formsBy.get(analyse) ?? new Map<string, Form>();
  formsBy.set(analyse, forms);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let first = 0;
  let paragraph = 0;
  const close = () => {
    if (tokens.length > first) {
      sentences.push({
        index: sentences.length,
        first,
        last: tokens.length,
        paragraph,
        start: tokens[first]!.start,
        end: tokens.at(-1)!.end,
      });
      first = tokens.length;
    }
  };
  let pending = false;
  /** A line ended since the last token. */
  let broken = false;
  let end = from;
  for (let k = from; k < text.length; ) {
    const kindOf = classAt(text, k);
    if (kindOf === CLASS.gap || kindOf === CLASS.newline || kindOf === CLASS.mark) {
      if (kindOf === CLASS.newline) broken = true;
      k += unitsAt(text, k);
      continue;
    }
    const start = k;
    k = tokenEnd(text, start, kindOf);
    const surface = text.slice(start, k);
    if (broken) {
      close();
      pending = false;
      paragraph += 1;
      broken = false;
    } else if (pending && !CLOSES.test(surface) && !ENDS_SENTENCE.test(surface)) {
      const [stop, word] = [tokens.at(-1), tokens.at(-2)];
      const inside = stop?.text === '.' && word !== undefined && word.end === stop.start && goesOn(word, surface);
      if (!inside && (start > end || text[end - 1] === '؟')) close();
      pending = false;
    }
    end = k;
    let form = forms.get(surface);
    if (form === undefined) {
      form = formOf(surface, analyse);
      if (forms.size >= MAX_FORMS) forms.clear();
      forms.set(form.text, form);
    }
    const { kind } = form;
    if (kind === 'punctuation' && ENDS_SENTENCE.test(surface)) {
      const before = tokens.at(-1);
      const abbreviation =
        surface === '.' &&
        before !== undefined &&
        before.kind === 'word' &&
        before.end === start &&
        (before.norm.length === 1 || ABBREVIATIONS.has(before.norm));
      pending = !abbreviation || text.charCodeAt(end) === 10;
    }
    tokens.push(new FormToken(tokens.length, form, sentences.length, start, end));
  }
  close();
  return { text, tokens, sentences };
}

/** The first analysis whose sense satisfies the test. */
export function findAnalysis(token: Token | undefined, test: (sense: Sense, analysis: Analysis) => boolean): Analysis | undefined {
  return token?.analyses.find((analysis) => test(analysis.sense, analysis));
}

/** The first analysis that carries the tag. */
export function tagged(token: Token | undefined, tag: string): Analysis | undefined {
  return findAnalysis(token, (sense) => sense.tags.includes(tag));
}

/** Concepts of verbs that carry no happening of their own. */
export const EMPTY_CONCEPTS: ReadonlySet<string> = new Set([
  'be',
  'become',
  'remain',
  'do',
  'take-place',
  'come',
  'make',
  'can',
  'must',
  'seem',
  'exist',
  'have',
  'contain',
  'include',
  'almost',
]);

/** The concept or lemma by which a word is compared, or null for a word without content of its own. */
export function contentKey(token: Token): string | null {
  if (token.kind !== 'word') return null;
  const first = token.analyses[0];
  if (first === undefined) return token.norm.length > 2 ? token.norm.replace(/^(?:و?ال|بال|لل|فال|كال)(?=\p{L}{3})/u, '') : null;
  if (first.sense.tags.includes('function') || first.sense.pos === 'numeral' || first.sense.tags.includes('number')) return null;
  if (first.sense.pos === 'verb' && first.sense.concept !== null && EMPTY_CONCEPTS.has(first.sense.concept)) return null;
  return first.sense.concept ?? first.sense.lemma;
}
