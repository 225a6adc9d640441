import type { Token } from './tokens.js';

/** What a language must say of its numbers; the rules that read them are shared (`extract/quantities.ts`). All strings folded. */

export type NumberRole =
  /** One to ten. */
  | 'unit'
  /** Added to a unit that stands directly before it: عشر in ثلاثة عشر. */
  | 'teen'
  | 'ten'
  | 'hundred'
  | 'scale'
  | 'fraction'
  /** A few: بضع. */
  | 'several'
  /** And some: نيف. */
  | 'excess'
  /** A number that takes no part in a larger one: a dozen. */
  | 'whole';

export interface NumberWord {
  readonly role: NumberRole;
  readonly value: number;
  /** The word says two of its value: ألفان. */
  readonly dual?: true;
  /** The plural, which alone is vague (dozens, thousands). */
  readonly plural?: true;
  /** No number by itself, only inside a larger one: أحد in أحد عشر. */
  readonly bound?: true;
  /** A singular that is also a dual in construct: ألفا. */
  readonly construct?: true;
  /** A share of a thing that a pronoun on the word names: نصفهم. */
  readonly owned?: true;
  /** A letter that must stand in the unfolded word, where folding makes two words one. */
  readonly surface?: string;
}

/** Letters or a word that can stand before a number, as part of the same token. */
export interface NumberPrefix {
  readonly letters: string;
  readonly and: boolean;
  readonly definite: boolean;
  readonly preposition: boolean;
}

export type Hedge = 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than';

export interface HedgePhrase {
  readonly words: readonly string[];
  readonly hedge: Hedge;
}

export interface UnitReading {
  readonly unit: string;
  /** What one of it is in the unit named. */
  readonly factor: number;
  readonly kind: 'measure' | 'money';
  /** Folded lemma, what is counted where the unit is only a count. */
  readonly lemma: string;
  /** The form alone says two. */
  readonly dual: boolean;
  /** Money: how the country is said after it -> ISO 4217. */
  readonly currency?: string;
}

/** Words beside a figure that say with what it may be compared. */
export interface FigureCues {
  /** Shares, prices, indexes: figures that differ from hour to hour. */
  readonly market: ReadonlySet<string>;
  /** «each», «per»: a rate, no total. */
  readonly each: ReadonlySet<string>;
  /** «of them», «among them»: a part of what was counted before. */
  readonly part: ReadonlySet<string>;
  /** «up to», «by»: the moment a tally was taken. */
  readonly upTo: ReadonlySet<string>;
  /** «as», «since», «this year» after an ordinal: a series within a series. */
  readonly narrows: ReadonlySet<string>;
  /** «out of» after a figure that is part of the one that follows. */
  readonly outOf: ReadonlySet<string>;
  /** «they are», at the head of a sentence. */
  readonly they: ReadonlySet<string>;
  /** «against», «compared with»: what a figure is set against. */
  readonly base: ReadonlySet<string>;
  /** «only the», «other», «additional», «previous»: not the whole. */
  readonly rest: ReadonlySet<string>;
  /** The label of a row that adds up those above it. */
  readonly totals: ReadonlySet<string>;
}

export interface NumberGrammar {
  readonly words: ReadonlyMap<string, readonly NumberWord[]>;
  readonly ordinals: ReadonlyMap<string, number>;
  /** Feminine ordinals, so that the right noun is found. */
  readonly feminineOrdinals: ReadonlySet<string>;
  /** Shortest first. */
  readonly prefixes: readonly NumberPrefix[];
  /** Words that look like prefix and number and are not. */
  readonly never: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly or: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  readonly from: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  /** Prepositions that end a stretch between a verb and its number. */
  readonly prepositions: ReadonlySet<string>;
  /** The article written apart before digits: الـ 55. */
  readonly articles: ReadonlySet<string>;
  readonly definitePrefix: string;
  /** A letter that some agencies write for the decimal mark, with the places before it: 5ر12 is 12.5. */
  readonly decimalLetters: ReadonlySet<string>;
  /** The decimal mark as it is spoken: «five point seven». */
  readonly decimalWords: ReadonlySet<string>;
  /** First cells of a table's head under which the rows name what is counted. */
  readonly rowHeads: ReadonlySet<string>;
  readonly percent: readonly (readonly string[])[];
  readonly points: readonly (readonly string[])[];
  readonly basisPoints: readonly (readonly string[])[];
  /** The point that a share of one is taken of: «half a point». */
  readonly barePoints: readonly (readonly string[])[];
  /** «of every»: nine of every ten. */
  readonly ofEvery: readonly (readonly string[])[];
  readonly hedgesBefore: readonly HedgePhrase[];
  readonly hedgesAfter: readonly HedgePhrase[];
  /** Verbs that say «exceed» directly before a number or before what the number counts. */
  readonly exceed: ReadonlySet<string>;
  /** Verbs that say «exceed» with one of `overPrepositions` directly before the number. */
  readonly increase: ReadonlySet<string>;
  readonly overPrepositions: ReadonlySet<string>;
  readonly negators: ReadonlySet<string>;
  /** Verbs whose subject is a number: reach, amount to. */
  readonly reach: ReadonlySet<string>;
  readonly units: ReadonlyMap<string, readonly UnitReading[]>;
  /** Two-word and longer units, longest first. */
  readonly unitPhrases: readonly { readonly words: readonly string[]; readonly reading: UnitReading }[];
  /** Currency -> folded adjective of a country or union -> ISO 4217. */
  readonly currencies: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly currencySigns: ReadonlyMap<string, string>;
  /** Units whose dual is more often another word. */
  readonly doubtfulDuals: ReadonlySet<string>;
  /** Nouns of people whose plural is another word, so that the ending of both dual and plural can only be a dual on them. */
  readonly brokenPlurals: ReadonlySet<string>;
  /** Adjectives of an open number, before what it counts: «thousands upon thousands». */
  readonly vagueAfter: ReadonlySet<string>;
  /** Nouns that a bare or definite number after them orders: session, edition, minute. */
  readonly ordinalHeads: ReadonlySet<string>;
  /** Nouns that an ordinal makes a title of: first minister. */
  readonly titleHeads: ReadonlySet<string>;
  /** Words after which an ordinal belongs to a date or to an idiom. */
  readonly notOrdinalAfter: ReadonlySet<string>;
  readonly notOrdinalBefore: ReadonlySet<string>;
  readonly clock: ReadonlySet<string>;
  readonly clockAfter: ReadonlySet<string>;
  readonly yearBefore: ReadonlySet<string>;
  readonly yearAfter: ReadonlySet<string>;
  readonly month: ReadonlySet<string>;
  /** «number 6»: what follows is a name. */
  readonly numberHeads: ReadonlySet<string>;
  /** Like `numberHeads`, unless a counted noun follows: عدد 2. */
  readonly countHeads: ReadonlySet<string>;
  readonly codeHeads: ReadonlySet<string>;
  /** «the index» before a foreign name and a number. */
  readonly indexHeads: ReadonlySet<string>;
  readonly phoneHeads: ReadonlySet<string>;
  readonly ageBefore: ReadonlySet<string>;
  /** Verbs and nouns of dying: «رحل عن 87 عاما» tells an age. */
  readonly departures: ReadonlySet<string>;
  readonly ageAfter: readonly (readonly string[])[];
  readonly ageVerbs: ReadonlySet<string>;
  readonly decadeOfAge: ReadonlySet<string>;
  readonly notOneAfter: ReadonlySet<string>;
  /** «other ones»: people. */
  readonly others: ReadonlySet<string>;
  /** Nouns before the noun that is counted: number of, toll of, total. Without clitics. */
  readonly totalsAndCounts: ReadonlySet<string>;
  readonly shareNot: ReadonlySet<string>;
  /** Words that steer what a figure may be compared with. Without clitics unless written with them. */
  readonly comparison: FigureCues;
  /** «minute» as match reports shorten it. */
  readonly minuteHeads: ReadonlySet<string>;
  /** Words that begin a clause: a label does not reach over them. */
  readonly clauseWords: ReadonlySet<string>;
  readonly stop: ReadonlySet<string>;
  /** Clause words that end a label. */
  readonly endings: readonly string[];
  readonly partition: {
    /** Markers after which the parts are all there are. */
    readonly exhaustive: readonly (readonly string[])[];
    /** Markers after which some parts are named. */
    readonly inclusive: readonly (readonly string[])[];
    readonly totals: ReadonlySet<string>;
    readonly place: ReadonlySet<string>;
    /** The number one as a word of its own. */
    readonly ones: ReadonlySet<string>;
    /** «namely», before a list in brackets or after a colon. */
    readonly namely: ReadonlySet<string>;
    /** Verbs of voting, and the words for each side: for, against, abstaining. */
    readonly votes: { readonly verbs: ReadonlySet<string>; readonly sides: ReadonlyMap<string, string> };
  };
}

/** Currency word -> the ISO codes that share it, so that «dinars» is not compared away from TND. */
export const currencyFamilies: Readonly<Record<string, readonly string[]>> = {
  dinar: ['TND', 'KWD', 'DZD', 'BHD', 'JOD', 'IQD', 'LYD', 'RSD', 'MKD'],
  pound: ['EGP', 'GBP', 'SDG', 'SYP', 'LBP', 'SSP'],
  lira: ['LBP', 'SYP', 'TRY', 'ITL'],
  riyal: ['SAR', 'QAR', 'OMR', 'YER', 'IRR', 'BRL'],
  dirham: ['AED', 'MAD'],
  rupee: ['INR', 'PKR', 'LKR', 'NPR', 'MUR', 'SCR'],
  krone: ['NOK', 'SEK', 'DKK', 'ISK', 'CZK'],
  franc: ['CHF', 'XOF', 'XAF', 'DJF', 'KMF', 'GNF', 'FRF'],
  peso: ['MXN', 'ARS', 'CLP', 'PHP', 'COP', 'CUP', 'UYU'],
  ouguiya: ['MRU'],
  shilling: ['SOS', 'KES', 'UGX', 'TZS'],
  won: ['KRW', 'KPW'],
};

/** A number as its words or digits state it. */
export interface NumberReading {
  readonly value: number;
  /** Where the words or the digits leave it open. */
  readonly low: number;
  readonly high: number;
  readonly vague: boolean;
  /** The smallest amount that the words tell apart. */
  readonly precision: number;
  /** Token range, `last` exclusive, and how many characters of the first token are clitics. */
  readonly first: number;
  readonly last: number;
  readonly prefix: number;
  readonly definite: boolean;
  readonly preposition: boolean;
  readonly digits: boolean;
  readonly scaled: boolean;
  /** A share of something: a half, two thirds; `owned` where a pronoun says of what. */
  readonly share: 'bare' | 'owned' | null;
  /** The reading is a single «one» or «two», which follows what it counts. */
  readonly small: boolean;
}

interface Element {
  readonly word: NumberWord;
  readonly and: boolean;
  readonly definite: boolean;
  readonly preposition: boolean;
  readonly prefix: number;
  readonly last: number;
}

function elementAt(tokens: readonly Token[], i: number, grammar: NumberGrammar, accept: (word: NumberWord) => boolean): Element | null {
  const token = tokens[i];
  if (token === undefined || token.kind !== 'word' || grammar.never.has(token.norm)) return null;
  for (const prefix of grammar.prefixes) {
    if (!token.norm.startsWith(prefix.letters)) continue;
    const rest = token.norm.slice(prefix.letters.length);
    const found = (grammar.words.get(rest) ?? []).filter((w) => (w.surface === undefined || token.text.includes(w.surface)) && accept(w));
    const word = found.find((w) => w.surface !== undefined) ?? found[0];
    if (word === undefined) continue;
    return {
      word,
      and: prefix.and,
      definite: prefix.definite,
      preposition: prefix.preposition,
      prefix: prefix.letters.length,
      last: i + 1,
    };
  }
  return null;
}

interface Digits {
  readonly value: number;
  readonly precision: number;
  readonly low: number;
  readonly high: number;
  readonly last: number;
}

const BIDI = /[\u200f\u202b\u202e]/u;

/**
 * Digits with whichever marks a press uses for thousands and decimals. A right-to-left mark between the groups means
 * that they were typed in visual order. One mark with three digits after it can be either: `scaled` (a scale word,
 * a unit or a sign follows) makes a point the decimal mark, and where it stays open the range holds both.
 */
export function readDigits(
  text: string,
  scaled: boolean,
): { readonly value: number; readonly precision: number; readonly low: number; readonly high: number } | null {
  const ascii = [...text].map((c) => digit(c)).join('');
  const reversed = BIDI.test(text);
  const bare = ascii.replace(/[\u200b-\u200f\u202a-\u202e]/gu, '');
  const parts = bare.split(/([.,\u066b\u066c])/u);
  const groups = parts.filter((_, k) => k % 2 === 0);
  let marks = parts.filter((_, k) => k % 2 === 1);
  if (groups.some((g) => g === '')) return null;
  if (reversed) {
    groups.reverse();
    marks = marks.reverse();
  }
  const whole = (list: readonly string[]) => Number(list.join(''));
  const thousands = (list: readonly string[]) => list.slice(1).every((g) => g.length === 3) && list[0]!.length <= 3 && list[0] !== '0';
  const exact = (value: number, precision: number) => ({ value, precision, low: value, high: value });
  const decimal = (list: readonly string[], places: string) => exact(Number(`${list.join('')}.${places}`), 10 ** -places.length);
  if (marks.length === 0) return exact(whole(groups), 1);
  const last = marks.at(-1)!;
  const head = groups.slice(0, -1);
  const tail = groups.at(-1)!;
  if (last === '\u066b') return decimal(head, tail);
  if (marks.length > 1) {
    if (marks.every((m) => m === last)) return thousands(groups) ? exact(whole(groups), 1) : null;
    return thousands(head) ? decimal(head, tail) : null;
  }
  if (last === '\u066c') return exact(whole(groups), 1);
  if (tail.length !== 3 || !thousands(groups)) return decimal(head, tail);
  const asWhole = whole(groups);
  const asDecimal = Number(`${head.join('')}.${tail}`);
  if (!scaled) return exact(asWhole, 1);
  const point = last === '.';
  return { value: point ? asDecimal : asWhole, precision: point ? 0.001 : 1, low: asDecimal, high: asWhole };
}

function digit(char: string): string {
  const code = char.codePointAt(0)!;
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  return char;
}

function digitsAt(tokens: readonly Token[], i: number, text: string, grammar: NumberGrammar): Digits | null {
  const token = tokens[i];
  if (token === undefined || token.kind !== 'number') return null;
  const letter = tokens[i + 1];
  const after = tokens[i + 2];
  if (
    letter !== undefined &&
    after?.kind === 'number' &&
    grammar.decimalLetters.has(letter.norm) &&
    letter.start === token.end &&
    after.start === letter.end
  ) {
    const places = token.norm;
    const value = Number(`${after.norm}.${places}`);
    const other = Number(`${places}.${after.norm}`);
    if (/^\d+$/u.test(places) && /^\d+$/u.test(after.norm)) {
      return { value, precision: 10 ** -places.length, low: Math.min(value, other), high: Math.max(value, other), last: i + 3 };
    }
  }
  // groups apart: 120 000
  let last = i + 1;
  let joined = token.norm;
  while (/^\d{1,3}$/u.test(token.norm) && token.norm !== '0') {
    const next = tokens[last];
    if (next?.kind !== 'number' || !/^\d{3}$/u.test(next.norm) || !/^[ \u00a0\u202f]$/u.test(text.slice(tokens[last - 1]!.end, next.start)))
      break;
    joined += next.norm;
    last += 1;
  }
  if (last > i + 1) return { value: Number(joined), precision: 1, low: Number(joined), high: Number(joined), last };
  const comma = commaDigits(tokens, i, grammar);
  if (comma !== null) return comma;
  const next = tokens[i + 1];
  const scaled =
    elementAt(tokens, i + 1, grammar, (w) => w.role === 'scale') !== null ||
    (next !== undefined && (grammar.units.has(next.norm) || grammar.percent.some((p) => p[0] === next.norm)));
  const read = readDigits(text.slice(token.start, token.end), scaled);
  return read === null ? null : { ...read, last };
}

/** 157،7 million, 14،000: the comma of the script for the decimal mark or for thousands, where no space follows it. */
function commaDigits(tokens: readonly Token[], i: number, grammar: NumberGrammar): Digits | null {
  const [whole, comma, rest, after] = [tokens[i], tokens[i + 1], tokens[i + 2], tokens[i + 3]];
  if (whole === undefined || comma?.norm !== '،' || rest?.kind !== 'number' || comma.start !== whole.end || rest.start !== comma.end)
    return null;
  if (!/^\d{1,3}$/u.test(whole.norm) || !/^\d{1,3}$/u.test(rest.norm)) return null;
  if (after?.norm === '،' && after.start === rest.end) return null; // 1،2،3
  if (rest.norm.length === 3) {
    const value = Number(`${whole.norm}${rest.norm}`);
    return { value, precision: 1, low: value, high: value, last: i + 3 };
  }
  const scaled =
    elementAt(tokens, i + 3, grammar, (w) => w.role === 'scale') !== null ||
    (after !== undefined && (grammar.units.has(after.norm) || grammar.percent.some((p) => p[0] === after.norm)));
  if (!scaled) return null;
  const value = Number(`${whole.norm}.${rest.norm}`);
  return { value, precision: 10 ** -rest.norm.length, low: value, high: value, last: i + 3 };
}

interface Part {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly precision: number;
  readonly scale: number;
  readonly last: number;
  readonly digits: boolean;
}

/** Where an element joined by «and» can begin after token `j`: the same token for a clitic, the next for a word of its own. */
function afterAnd(tokens: readonly Token[], j: number, grammar: NumberGrammar): number {
  const token = tokens[j];
  return token !== undefined && grammar.and.has(token.norm) ? j + 1 : j;
}

/** واحد is «one», and before عشر «and one» of eleven. */
function elevenAt(tokens: readonly Token[], i: number, grammar: NumberGrammar): Element | null {
  const element = elementAt(tokens, i, grammar, (w) => w.bound === true);
  if (element === null || !element.and) return null;
  const next = elementAt(tokens, i + 1, grammar, (w) => w.role === 'teen');
  return next === null || next.and ? null : element;
}

function groupAt(tokens: readonly Token[], i: number, grammar: NumberGrammar): { value: number; last: number } | null {
  let value = 0;
  let last = i;
  let unit = 0;
  for (;;) {
    const first = last === i;
    const separate = first ? last : afterAnd(tokens, last, grammar);
    let element = elementAt(tokens, separate, grammar, (w) => ['unit', 'teen', 'ten', 'hundred'].includes(w.role));
    if (element === null) break;
    element = elevenAt(tokens, separate, grammar) ?? element;
    const and = element.and || separate > last;
    const { word } = element;
    if (!first && element.preposition) break;
    if (word.role === 'hundred') {
      if (unit >= 3 && !and && word.value === 100 && value === unit) {
        value *= 100;
        unit = 0;
      } else if (first && word.plural !== true) value = word.value;
      else break;
    } else if (word.plural === true) break;
    else if (word.role === 'teen' && !first && !and && unit > 0) {
      value += 10;
      unit = -1;
    } else if (word.role === 'unit' || word.role === 'teen') {
      if (!(first || (and && value >= 100 && value % 100 === 0))) break;
      if (word.bound === true) {
        const next = elementAt(tokens, element.last, grammar, (w) => w.role === 'teen' || w.role === 'ten');
        if (next === null || (next.word.role === 'teen' ? next.and : !next.and)) break;
      }
      value += word.value;
      unit = word.role === 'unit' ? word.value : -1;
    } else {
      const below = value % 100;
      if (!(first || (and && (below === 0 ? value > 0 : unit > 0 && below === unit)))) break;
      value += word.value;
      unit = -1;
    }
    last = element.last;
    if (unit === -1) break;
  }
  return last === i ? null : { value, last };
}

function partAt(tokens: readonly Token[], i: number, text: string, grammar: NumberGrammar): Part | null {
  const digits = digitsAt(tokens, i, text, grammar);
  const group = digits === null ? groupAt(tokens, i, grammar) : null;
  let value = digits?.value ?? group?.value ?? 0;
  let low = digits?.low ?? value;
  let high = digits?.high ?? value;
  let precision = digits?.precision ?? 1;
  let scale = 1;
  let last = digits?.last ?? group?.last ?? i;
  for (;;) {
    const element = elementAt(tokens, last, grammar, (w) => w.role === 'scale');
    if (element === null) break;
    const { word } = element;
    if (last > i && (element.and || element.preposition || element.definite)) break;
    if (last === i) {
      if (word.plural === true) return null;
      value = 1;
      if (word.dual === true || (word.construct === true && constructIsDual(tokens, i, grammar))) value = 2;
    } else if (word.dual === true) break;
    else if (scale > 1 && word.plural === true && scale >= word.value) break;
    if (last === i) low = high = value;
    value *= word.value;
    low *= word.value;
    high *= word.value;
    precision *= word.value;
    scale *= word.value;
    last = element.last;
  }
  if (last === i) return null;
  return { value: tidy(value), low: tidy(low), high: tidy(high), precision, scale, last, digits: digits !== null };
}

/** ألفا: two thousand before its noun («ألفا جندي»), one thousand before «and …» or with the sign of the accusative. */
function constructIsDual(tokens: readonly Token[], i: number, grammar: NumberGrammar): boolean {
  const token = tokens[i]!;
  if (token.norm.endsWith('ي')) return true;
  if (/\u064b/u.test(token.text)) return false;
  const next = tokens[i + 1];
  if (next === undefined || next.kind !== 'word' || next.sentence !== token.sentence || grammar.stop.has(next.norm)) return false;
  const joined = elementAt(tokens, i + 1, grammar, () => true);
  return joined === null ? true : !joined.and && joined.word.role === 'scale';
}

/** Floating-point dust from scaling: 2.3 × 1 000 000. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** The number that begins at a token, in words, digits or both; null where none does. Linear in the number's length. */
export function readNumber(tokens: readonly Token[], i: number, text: string, grammar: NumberGrammar): NumberReading | null {
  const token = tokens[i];
  if (token === undefined || token.kind === 'punctuation') return null;
  const head = token.kind === 'number' ? null : elementAt(tokens, i, grammar, () => true);
  if (token.kind === 'word' && head === null) return null;
  const base = { first: i, prefix: head?.prefix ?? 0, definite: head?.definite ?? false, preposition: head?.preposition ?? false };
  const vague = (low: number, high: number, last: number, precision = 1): NumberReading => ({
    ...base,
    value: low,
    low,
    high,
    vague: true,
    precision,
    last,
    digits: false,
    scaled: false,
    share: null,
    small: false,
  });
  if (head !== null) {
    const special = specialAt(tokens, i, head, grammar, vague);
    if (special === 'none') return null;
    if (special !== null) return special;
    // «half a dozen», «three dozens»
    const dozen = head.word.role === 'unit' || head.word.role === 'fraction' ? dozenAt(tokens, head, grammar) : null;
    if (dozen !== null) return exact(base, tidy(head.word.value * dozen.word.value), dozen.last, 1, false);
    if (head.word.role === 'fraction') {
      const scale = elementAt(tokens, head.last, grammar, (w) => w.role === 'scale');
      if (scale !== null && !scale.and && head.word.owned !== true)
        return exact(
          base,
          tidy(head.word.value * (head.word.dual === true ? 2 : 1) * scale.word.value),
          scale.last,
          scale.word.value * head.word.value,
          true,
        );
      return {
        ...exact(base, head.word.value * (head.word.dual === true ? 2 : 1), head.last, 0.01, false),
        share: head.word.owned === true ? 'owned' : 'bare',
      };
    }
    if (head.word.role === 'whole') {
      const places = head.word.value === 0 ? placesAt(tokens, head.last, grammar) : null;
      if (places !== null) return exact(base, places.value, places.last, places.precision, false);
      return exact(base, head.word.value, head.last, 1, false);
    }
    if (head.word.role === 'unit') {
      const parts = elementAt(tokens, head.last, grammar, (w) => w.role === 'fraction' && w.plural === true);
      if (parts !== null && !parts.and) {
        const scale = elementAt(tokens, parts.last, grammar, (w) => w.role === 'scale');
        const value = head.word.value * parts.word.value;
        if (scale !== null && !scale.and)
          return exact(base, tidy(value * scale.word.value), scale.last, scale.word.value * parts.word.value, true);
        return { ...exact(base, value, parts.last, 0.01, false), share: 'bare' };
      }
    }
  }
  const first = partAt(tokens, i, text, grammar);
  if (first === null) return null;
  let { value, low, high, precision, last } = first;
  // «مليار واحد»
  if (first.scale > 1 && first.value === first.scale && !first.digits) {
    const one = elementAt(tokens, last, grammar, (w) => w.role === 'unit' && w.value === 1 && w.bound !== true);
    if (one !== null && one.prefix === 0) last = one.last;
  }
  let part = first;
  for (;;) {
    if (part.scale === 1) break;
    const at = afterAnd(tokens, last, grammar);
    const joined = elevenAt(tokens, at, grammar) ?? elementAt(tokens, at, grammar, () => true);
    if (at === last && !(joined?.and === true && !joined.preposition)) break;
    if (tokens[at]?.sentence !== token.sentence) break;
    if (joined?.word.role === 'fraction') break;
    const next = partAt(tokens, at, text, grammar);
    if (next === null || next.value >= part.scale || !Number.isInteger(next.value / Math.min(1, next.precision))) break;
    value = tidy(value + next.value);
    low = tidy(low + next.low);
    high = tidy(high + next.high);
    precision = next.precision;
    last = next.last;
    part = next;
  }
  const places = first.digits || first.scale > 1 ? null : placesAt(tokens, last, grammar);
  if (places !== null && head !== null) {
    const scale = elementAt(tokens, places.last, grammar, (w) => w.role === 'scale');
    const by = scale === null || scale.and || scale.preposition ? 1 : scale.word.value;
    return exact(base, tidy((value + places.value) * by), by === 1 ? places.last : scale!.last, places.precision * by, by > 1);
  }
  const fraction = elementAt(
    tokens,
    afterAnd(tokens, last, grammar),
    grammar,
    (w) => w.role === 'fraction' && w.owned !== true && w.plural !== true,
  );
  const separate = afterAnd(tokens, last, grammar) > last;
  if (fraction !== null && (fraction.and || separate) && tokens[last]?.sentence === token.sentence) {
    const amount = fraction.word.value * (fraction.word.dual === true ? 2 : 1) * part.scale;
    let end = fraction.last;
    const again = elementAt(tokens, end, grammar, (w) => w.role === 'scale');
    if (again !== null && !again.and && again.word.value === part.scale) end = again.last;
    if (again === null || again.word.value === part.scale) {
      value = tidy(value + amount);
      low = tidy(low + amount);
      high = tidy(high + amount);
      precision = fraction.word.value * part.scale;
      last = end;
    }
  }
  const excess = elementAt(tokens, afterAnd(tokens, last, grammar), grammar, (w) => w.role === 'excess');
  if (excess !== null) {
    const step = value >= 1000 ? part.scale : value >= 100 ? 100 : 10;
    return vague(value + 1, value + step - 1, excess.last);
  }
  return {
    ...base,
    value,
    low,
    high,
    vague: false,
    precision,
    last,
    digits: first.digits,
    scaled: first.scale > 1,
    share: null,
    small: last === i + 1 && head?.word.role === 'unit' && head.word.value <= 2,
  };
}

/** «point seven», «point twenty-five»: spoken places after a whole number. */
function placesAt(
  tokens: readonly Token[],
  i: number,
  grammar: NumberGrammar,
): { readonly value: number; readonly precision: number; readonly last: number } | null {
  const mark = tokens[i];
  if (mark === undefined || !grammar.decimalWords.has(mark.norm) || tokens[i + 1]?.sentence !== mark.sentence) return null;
  const zero = elementAt(tokens, i + 1, grammar, (w) => w.role === 'whole' && w.value === 0);
  const group = groupAt(tokens, zero === null ? i + 1 : zero.last, grammar);
  if (group === null || group.value >= 100) return null;
  const precision = (group.value < 10 ? 0.1 : 0.01) / (zero === null ? 1 : 10);
  return { value: tidy(group.value * precision), precision, last: group.last };
}

/** The dozens that a unit or a half multiplies. */
function dozenAt(tokens: readonly Token[], head: Element, grammar: NumberGrammar): Element | null {
  const found = elementAt(tokens, head.last, grammar, (w) => w.role === 'whole' && w.value === 12);
  return found === null || found.prefix > 0 || head.word.owned === true || head.word.dual === true ? null : found;
}

function exact(
  base: Pick<NumberReading, 'first' | 'prefix' | 'definite' | 'preposition'>,
  value: number,
  last: number,
  precision: number,
  scaled: boolean,
): NumberReading {
  return { ...base, value, low: value, high: value, vague: false, precision, last, digits: false, scaled, share: null, small: false };
}

/** Vague numbers: a few, dozens, tens of thousands, forty-odd, and «the six and a half millions». */
function specialAt(
  tokens: readonly Token[],
  i: number,
  head: Element,
  grammar: NumberGrammar,
  vague: (low: number, high: number, last: number, precision?: number) => NumberReading,
): NumberReading | 'none' | null {
  const { word } = head;
  if (word.role === 'excess' || word.role === 'several') {
    const next = elementAt(tokens, afterAnd(tokens, head.last, grammar), grammar, (w) =>
      ['teen', 'ten', 'hundred', 'scale'].includes(w.role),
    );
    if (word.role === 'excess')
      return next !== null && next.word.role === 'ten' ? vague(next.word.value + 1, next.word.value + 9, next.last) : 'none';
    if (next === null || (next.and && next.word.role !== 'ten')) return vague(3, 9, head.last);
    if (next.word.role === 'teen') return vague(13, 19, next.last);
    if (next.word.plural === true && next.word.role === 'ten')
      return vague(3 * next.word.value, 10 * next.word.value - 1, next.last, next.word.value);
    if (next.word.role === 'ten') return next.and ? vague(next.word.value + 1, next.word.value + 9, next.last) : vague(3, 9, head.last);
    return vague(3 * next.word.value, 10 * next.word.value - 1, next.last, next.word.value);
  }
  if (word.plural === true && word.role !== 'fraction') {
    const next = elementAt(tokens, head.last, grammar, (w) => w.role === 'scale' || w.role === 'hundred');
    if (
      next !== null &&
      !next.and &&
      !next.preposition &&
      next.word.dual !== true &&
      (next.word.role === 'scale' || word.value < next.word.value)
    ) {
      const times = word.role === 'scale' ? 1000 : 10;
      return vague(
        (word.value === 1000 || word.value === 10 || word.value === 100 ? 2 : 1) * word.value * next.word.value,
        word.value * times * next.word.value - 1,
        next.last,
        word.value * next.word.value,
      );
    }
    if (word.role === 'scale' && head.definite) {
      const group = groupAt(tokens, head.last, grammar);
      const count = elementAt(tokens, head.last, grammar, (w) => w.role === 'unit');
      if (group !== null && count?.definite === true && !count.and) {
        const fraction = elementAt(tokens, group.last, grammar, (w) => w.role === 'fraction');
        const half = fraction?.and ? fraction.word.value : 0;
        const value = tidy((group.value + half) * word.value);
        return {
          ...vague(value, value, half > 0 ? fraction!.last : group.last),
          vague: false,
          scaled: true,
          precision: word.value * (half > 0 ? half : 1),
        };
      }
    }
    const top = word.role === 'ten' || word.role === 'whole' ? 99 : word.role === 'hundred' ? 999 : word.value * 1000 - 1;
    const more = tokens[head.last];
    const stressed = more !== undefined && !head.definite && grammar.vagueAfter.has(more.norm);
    return vague(2 * word.value, top, stressed ? head.last + 1 : head.last, word.value);
  }
  if (word.plural === true) return 'none';
  if (word.bound === true && groupAt(tokens, i, grammar) === null) return 'none';
  return null;
}
