import type { ClausePack } from '../language/pack.js';
import type { Analysis, Token, TokenizedText } from '../language/tokens.js';

/** Token ranges of clauses: a sentence cut before coordinated verbs, subordinators and that-words. `last` exclusive. */
export interface Clause {
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
}

/** The finite verb that a token most simply is, or undefined. */
export function finiteVerb(token: Token | undefined): Analysis | undefined {
  const first = token?.analyses[0];
  return first?.sense.pos === 'verb' ? first : undefined;
}

const HARD = /^[؛;:!?؟…|•●○*]$/u;

export function findClauses(text: TokenizedText, pack: ClausePack): { clauses: readonly Clause[]; of: Int32Array } {
  const { tokens, sentences } = text;
  const clauses: Clause[] = [];
  const of = new Int32Array(tokens.length);
  for (const sentence of sentences) {
    let first = sentence.first;
    const close = (last: number) => {
      if (last <= first) return;
      for (let k = first; k < last; k += 1) of[k] = clauses.length;
      clauses.push({ first, last, sentence: sentence.index });
      first = last;
    };
    for (let i = sentence.first + 1; i < sentence.last; i += 1) {
      const token = tokens[i]!;
      const before = tokens[i - 1]!;
      if (token.kind === 'punctuation') continue;
      const verb = finiteVerb(token);
      const coordinated = verb?.proclitics.some((p) => p === 'w' || p === 'f');
      const starts =
        coordinated ||
        pack.cues.subordinators.has(token.norm) ||
        HARD.test(before.text) ||
        (/^[،,]$/u.test(before.text) && verb !== undefined) ||
        (pack.cues.thatWords.has(token.norm) && tokens[i - 1]?.analyses[0]?.sense.pos !== 'preposition');
      if (starts) close(i);
    }
    close(sentence.last);
  }
  return { clauses, of };
}
