import type { Token } from '../language/tokens.js';
import type { Span } from '../model.js';
import type { Reading } from '../reading.js';

/** A sentence as its folded words, one space between them, by which patterns are shared by all spellings. */
export interface FlatSentence {
  readonly text: string;
  /** Span in the document of a stretch of the flat text. */
  readonly spanOf: (from: number, to: number) => Span;
  /** Place in the flat text of an offset of the document. */
  readonly placeOf: (offset: number) => number;
}

/** The folded words of one sentence, with the way back to the document. */
export function flatSentence(reading: Reading, sentence: { readonly first: number; readonly last: number }): FlatSentence {
  const { tokens } = reading.text;
  const words: string[] = [];
  const starts: number[] = [];
  let length = 0;
  for (let k = sentence.first; k < sentence.last; k += 1) {
    const { norm } = tokens[k]!;
    starts.push(length);
    words.push(norm);
    length += norm.length + 1;
  }
  const tokenOf = (at: number) => {
    let k = starts.length - 1;
    while (k > 0 && starts[k]! > at) k -= 1;
    return tokens[sentence.first + k]!;
  };
  const text = words.join(' ');
  return {
    text,
    spanOf: (from, to) => {
      const lead = text.slice(from, to).search(/\S/u);
      const tail = text.slice(from, to).trimEnd().length;
      return { start: tokenOf(from + Math.max(0, lead)).start, end: tokenOf(from + Math.max(1, tail) - 1).end };
    },
    placeOf: (offset) => {
      for (let k = sentence.first; k < sentence.last; k += 1) if (tokens[k]!.end > offset) return starts[k - sentence.first]!;
      return text.length;
    },
  };
}

/** The folded words of some tokens, without punctuation and with a space around each. */
export const normsOf = (tokens: readonly Token[]): string =>
  ` ${tokens
    .filter((t) => t.kind === 'word')
    .map((t) => t.norm)
    .join(' ')} `;
