/**
 * Sentences of the engine quote articles of both directions. What runs against the sentence's own direction is cut out here, to be isolated
 * (`<bdi>`), so that no bracket, dot or figure next to it changes sides.
 */

export interface Run {
  readonly text: string;
  /** Stands alone: direction by its own first letter. */
  readonly alone: boolean;
}

/** Invisible characters that reorder what follows: they show as nothing, and do nothing. */
const CONTROLS = /[\u202a-\u202e\u2066-\u2069]/gu;
const RTL = '\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc';
const QUOTATION = '(?<=«)[^«»]+(?=»)';
const DAY = '\\d{4}-\\d\\d-\\d\\d(?: – \\d{4}-\\d\\d-\\d\\d)?';
// bounded, so that a text without spaces costs no more than its length
// without Arabic letters: «و» is written on the word that follows it
const LATIN = `[^\\s«»()،؛${RTL}]{0,99}\\p{Script=Latin}(?:[^\\s«»()،؛${RTL}]{0,99}[^\\s«»()،؛:.,${RTL}])?`;
const AGAINST = {
  ltr: new RegExp(
    `${QUOTATION}|${DAY}|(?:\\d[\\d.,:/-]{0,30} )?[${RTL}](?:[^\\p{Script=Latin}«»()\\[\\]<>\\p{Sm}]*[${RTL}])?[\\u0660-\\u0669%٪]*`,
    'gu',
  ),
  rtl: new RegExp(`${QUOTATION}|${DAY}|${LATIN}(?: ${LATIN})*`, 'gu'),
} as const;

/**
 * Direction of a sentence: the page's, but for one that is in the other language as yet. What it quotes does not count, and neither does
 * a Latin name in an Arabic sentence.
 */
export function directionOf(text: string, page: 'ltr' | 'rtl'): 'ltr' | 'rtl' {
  const own = text.replace(new RegExp(QUOTATION, 'gu'), '');
  return page === 'rtl' && !new RegExp(`[${RTL}]`, 'u').test(own) && /\p{Script=Latin}/u.test(own) ? 'ltr' : page;
}

/** Cuts a sentence into what runs along with it and what stands alone. */
export function runsOf(text: string, direction: 'ltr' | 'rtl'): Run[] {
  const clean = text.replace(CONTROLS, '');
  const runs: Run[] = [];
  let at = 0;
  for (const match of clean.matchAll(AGAINST[direction])) {
    if (match.index > at) runs.push({ text: clean.slice(at, match.index), alone: false });
    runs.push({ text: match[0], alone: true });
    at = match.index + match[0].length;
  }
  if (at < clean.length) runs.push({ text: clean.slice(at), alone: false });
  return runs;
}
