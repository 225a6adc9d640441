/** Places of the articles in the units and addresses that the exchange formats want. */

/** A place in a text; both count from 1, columns in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** How many items of an ascending list are at most `limit`. */
function countUpTo(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Per source, where each match of the pattern ends; the texts are read once. */
function endsOf(texts: ReadonlyMap<string, string>, pattern: RegExp): (source: string) => readonly number[] | null {
  const known = new Map<string, readonly number[]>();
  return (source) => {
    const text = texts.get(source);
    if (text === undefined) return null;
    let ends = known.get(source);
    if (ends === undefined) {
      ends = Array.from(text.matchAll(pattern), (match) => match.index + match[0].length);
      known.set(source, ends);
    }
    return ends;
  };
}

/**
 * Finds the line and column of an offset. A line ends after LF, so that CR LF is one end.
 * @returns a function that gives null for a source whose text is not at hand
 */
export function placeFinder(texts: ReadonlyMap<string, string>): (source: string, offset: number) => Place | null {
  const endsIn = endsOf(texts, /\n/gu);
  return (source, offset) => {
    const ends = endsIn(source);
    if (ends === null) return null;
    const before = countUpTo(ends, offset);
    return { line: before + 1, column: offset - (before === 0 ? 0 : ends[before - 1]!) + 1 };
  };
}

/**
 * Counts the Unicode code points before an offset; one inside a surrogate pair counts as before the pair.
 * @returns a function that gives null for a source whose text is not at hand
 */
export function codePointCounter(texts: ReadonlyMap<string, string>): (source: string, offset: number) => number | null {
  const endsIn = endsOf(texts, /[\u{10000}-\u{10ffff}]/gu);
  return (source, offset) => {
    const ends = endsIn(source);
    if (ends === null) return null;
    const pairs = countUpTo(ends, offset);
    return offset - pairs - (ends[pairs] === offset + 1 ? 1 : 0);
  };
}

/** A path relative to the folder as a relative URI reference (RFC 3986): no name in it can pass for a scheme, query or fragment. */
export function pathAsUri(source: string): string {
  // a lone surrogate, as a file name of Windows may hold, has no UTF-8
  const wellFormed = source.replace(/\p{Surrogate}/gu, '\ufffd');
  return wellFormed.split('/').map(encodeURIComponent).join('/');
}

/** What looks like nothing, or turns the text around it: in JSON it is written as an escape, which means the same. */
const UNSEEN = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

/** A value as JSON text for people's eyes too: the words of the articles cannot reorder the lines of the file. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 1);
  return `${text.replace(UNSEEN, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
