import { fold, type Token } from '../tokens.js';

/** Words of the lexicon that are looked for at a token, by their first word, longest first. */
export interface PhraseTable<T> {
  readonly at: (tokens: readonly Token[], index: number) => { readonly value: T; readonly last: number } | null;
  readonly has: (word: string) => boolean;
  readonly get: (word: string) => T | undefined;
}

/** A token as it is compared with lexicon words: lower case, without «’s» and full stops. */
export function plainWord(token: Token): string {
  const norm = token.norm.replace(/['’]s$/u, '');
  return norm.includes('.') ? norm.replaceAll('.', '') : norm;
}

/** How many characters «’s» takes at the end of a token. */
export const possessiveLength = (token: Token): number => (/['’][sS]$/u.test(token.text) ? 2 : 0);

/** @param entries phrase (words separated by spaces or underscores) and what it stands for; the first entry of a phrase counts */
export function phraseTable<T>(entries: Iterable<readonly [string, T]>): PhraseTable<T> {
  const byFirst = new Map<string, { readonly words: readonly string[]; readonly value: T }[]>();
  const seen = new Set<string>();
  for (const [phrase, value] of entries) {
    const words = fold(phrase.replaceAll('.', ''))
      .split(/[\s_]+/u)
      .filter((w) => w !== '');
    const key = words.join(' ');
    if (words.length === 0 || seen.has(key)) continue;
    seen.add(key);
    const list = byFirst.get(words[0]!);
    if (list === undefined) byFirst.set(words[0]!, [{ words, value }]);
    else list.push({ words, value });
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return {
    has: (word) => byFirst.get(word)?.some((e) => e.words.length === 1) === true,
    get: (word) => byFirst.get(word)?.find((e) => e.words.length === 1)?.value,
    at: (tokens, index) => {
      const token = tokens[index];
      if (token === undefined || token.kind !== 'word') return null;
      for (const { words, value } of byFirst.get(plainWord(token)) ?? []) {
        let k = 1;
        for (; k < words.length; k += 1) {
          const next = tokens[index + k];
          const before = tokens[index + k - 1]!;
          if (next === undefined || next.sentence !== token.sentence || possessiveLength(before) > 0 || plainWord(next) !== words[k]) break;
        }
        if (k === words.length) return { value, last: index + k };
      }
      return null;
    },
  };
}

/** The entries of a list: «singular plural» or «singular» with a regular plural; underscores are spaces. */
export function* nounForms(list: string): Generator<{ readonly form: string; readonly plural: boolean }> {
  for (const entry of list.split(',')) {
    const [singular, ...plurals] = entry.trim().split(/[\s/]+/u);
    if (singular === undefined || singular === '') continue;
    yield { form: singular, plural: false };
    for (const form of plurals.length > 0 ? plurals : [pluralOf(singular)]) yield { form, plural: true };
  }
}

/** The regular plural of an English noun; of a phrase, of its last word. */
export function pluralOf(noun: string): string {
  if (/(?:s|x|z|ch|sh)$/u.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
}
