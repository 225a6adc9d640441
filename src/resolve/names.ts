import { compareNames, compareParts, type NameComparison } from '../names/compare.js';
import { soundKey } from '../names/keys.js';
import { type ParsedName, parseWords } from '../names/parts.js';

/** The words of a mention's name are compared without looking for titles in them: the extractor has done that. */
const parsed = new Map<string, ParsedName>();
const byList = new WeakMap<readonly string[], ParsedName>();
const MAX_PARSED = 300_000;

/** A name given as folded words, taken apart for comparing. */
export function nameOf(words: readonly string[]): ParsedName {
  let name = byList.get(words);
  if (name === undefined) {
    name = parseOnce(words);
    byList.set(words, name);
  }
  return name;
}

/** The same for words that are put together for the question and forgotten: a weak map of such lists is slow to collect. */
function parseOnce(words: readonly string[]): ParsedName {
  const key = words.join(' ');
  let name = parsed.get(key);
  if (name === undefined) {
    if (parsed.size >= MAX_PARSED) parsed.clear();
    name = parseWords(words, false);
    parsed.set(key, name);
  }
  return name;
}

/** Parts as they are aligned: عبد الرحمن, بو قطاية, أبو بكر are one part; بن and آل are left out. */
export const alignmentParts = (words: readonly string[]): readonly string[] => nameOf(words).parts.map((part) => part.text);

/** Compares two names given as folded words, once for each pair of spellings. */
export function nameComparer(): (a: readonly string[], b: readonly string[]) => NameComparison {
  const numbers = new Map<ParsedName, number>();
  const numberOf = (name: ParsedName): number => {
    let number = numbers.get(name);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(name, number);
    }
    return number;
  };
  const memo: Map<number, NameComparison>[] = [];
  return (a, b) => {
    const [x, y] = [nameOf(a), nameOf(b)];
    const row = numberOf(x);
    memo[row] ??= new Map();
    const number = numberOf(y);
    let result = memo[row].get(number);
    if (result === undefined) {
      result = compareNames(x, y);
      memo[row].set(number, result);
    }
    return result;
  };
}

/** The units, keys and accepted spellings by which learnt names are looked for. */
export function nameSpelling() {
  const verdicts = new Map<string, boolean>();
  const heads = new Map<string, string>();
  return {
    key: soundKey,
    /** The key of the unit that a name beginning with a word begins with. */
    headKey: (word: string): string => {
      let key = heads.get(word);
      if (key === undefined) {
        key = soundKey(parseOnce([word]).parts[0]?.text ?? word);
        heads.set(word, key);
      }
      return key;
    },
    units: (parts: readonly string[]): readonly string[] => parseOnce(parts).parts.map((part) => part.text),
    accepts: (a: string, b: string): boolean => {
      const pair = `${a}|${b}`;
      let same = verdicts.get(pair);
      if (same === undefined) {
        const [x, y] = [parseOnce([a]).parts[0], parseOnce([b]).parts[0]];
        const verdict = x === undefined || y === undefined ? 'different' : compareParts(x, y).verdict;
        same = verdict === 'same' || verdict === 'variant';
        verdicts.set(pair, same);
      }
      return same;
    },
  };
}
