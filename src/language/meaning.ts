import { everydayMeanings } from './everyday.js';
import { fieldsOf } from './fields.js';
import { type Lexicon, phraseAt } from './lexicon.js';
import { EMPTY_CONCEPTS, type Token } from './tokens.js';

/** What a word may mean, in no language in particular. */
export interface Meaning {
  /** Concepts of all its senses, or its stem where the lexicons know none. */
  readonly concepts: readonly string[];
  /** Semantic fields of these concepts. */
  readonly fields: readonly string[];
}

const PROCLITICS = /^(?:و?ال|بال|لل|فال|كال)(?=\p{L}{3})/u;
const CALENDAR = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
  december jan feb mar apr jun jul aug sep sept oct nov dec second seconds minute minutes hour hours day days week weeks fortnight month
  months year years decade decades today yesterday tomorrow tonight`.split(/\s+/u),
);

/** The stem of a word in Latin letters that no lexicon knows: without its plural, past or -ing. */
function stem(norm: string): string {
  const word = norm.replace(/['’]s?$/u, '');
  if (word.length <= 4 || !/^[a-z]+$/u.test(word)) return word;
  if (/ies$/u.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/u.test(word)) return word;
  if (/(?:x|ch|sh|ss)es$/u.test(word)) return word.slice(0, -2);
  if (/s$/u.test(word)) return word.slice(0, -1);
  if (/ing$/u.test(word) && word.length > 6) return word.slice(0, -3);
  return /ed$/u.test(word) && word.length > 5 ? word.slice(0, -2) : word;
}

const known = new Map<string, Map<string, Meaning | null>>();
/** Words of a language whose meanings are kept. */
const MAX_KNOWN = 100_000;

/**
 * All that a word may mean: one concept of the first sense serves where the sense is sure, but «دخان» is smoke and tobacco, and only
 * what the other article speaks of tells which. Null for words without content, for numerals and for words of time.
 */
export function meaningOf(token: Token, language: string): Meaning | null {
  if (token.kind !== 'word') return null;
  const words = known.get(language) ?? new Map<string, Meaning | null>();
  known.set(language, words);
  let meaning = words.get(token.norm);
  if (meaning === undefined) {
    meaning = read(token, language);
    if (words.size >= MAX_KNOWN) words.clear();
    words.set(token.norm, meaning);
  }
  return meaning;
}

function read({ norm, analyses }: Token, language: string): Meaning | null {
  const first = analyses[0]?.sense;
  if (first === undefined) {
    if (norm.length <= 2 || CALENDAR.has(norm)) return null;
    return meaning([language === 'ar' ? norm.replace(PROCLITICS, '') : stem(norm), ...everydayMeanings(norm, language)]);
  }
  if (first.tags.includes('function') || first.tags.includes('number') || first.tags.includes('time') || first.pos === 'numeral')
    return null;
  if (analyses.some(({ sense }) => sense.concept === null && sense.tags.includes('unit'))) return null;
  if (first.pos === 'verb' && first.concept !== null && EMPTY_CONCEPTS.has(first.concept)) return null;
  const concepts = analyses.flatMap(({ sense }) => {
    const concept = sense.concept ?? sense.lemma;
    return sense.tags.includes('function') || EMPTY_CONCEPTS.has(concept) ? [] : [concept];
  });
  const all = [...concepts, ...everydayMeanings(norm, language)];
  return all.length === 0 ? null : meaning(all);
}

function meaning(all: readonly string[]): Meaning {
  const concepts = [...new Set(all)];
  return { concepts, fields: [...new Set(concepts.flatMap((c) => fieldsOf(c.replace(/^everyday:/u, ''))))] };
}

/** Concepts of names and offices, which mentions tell better. */
const NAMED = /^(?:country|city|place|org|office|feature)\b/u;

/** The concept of a phrase of several words that begins at a token («downed tools»), or null. */
export function phraseMeaning(lexicon: Lexicon, tokens: readonly Token[], index: number): Meaning | null {
  const match = phraseAt(
    lexicon,
    tokens,
    index,
    ({ concept, tags }) => concept !== null && !tags.includes('function') && !EMPTY_CONCEPTS.has(concept) && !NAMED.test(concept),
  );
  return match === undefined || match.last - match.first < 2 ? null : meaning([match.phrase.sense.concept!]);
}
