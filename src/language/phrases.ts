/**
 * Lists of words and phrases as patterns, for cues that are looked for in folded words joined by single spaces (see `tokens.ts`). A list
 * is words with spaces between them; a phrase has `_` for its spaces. Punctuation is no word: the text that is searched has none.
 */
const choices = (list: string): string => list.trim().split(/\s+/u).join('|').replaceAll('_', ' ');
// Arabic writes «and» on the word
const AND = '(?:[وف](?=[\u0600-\u06ff]))?';

/** One of the phrases stands somewhere. */
export const anywhere = (list: string): RegExp => new RegExp(`(?:^| )${AND}(?:${choices(list)})(?= |$)`, 'u');
/** The text ends with one of them. */
export const atEnd = (list: string): RegExp => new RegExp(`(?:^| )${AND}(?:${choices(list)}) ?$`, 'u');
/** The text begins with one of them. */
export const atStart = (list: string): RegExp => new RegExp(`^ ?${AND}(?:${choices(list)})(?= |$)`, 'u');
