import type { Lexicon } from './lexicon.js';
import type { Analysis } from './tokens.js';

/** What a language must supply. Passed to the stages, never imported by them. */
export interface LanguagePack {
  /** BCP 47 primary subtag. */
  readonly code: string;
  readonly lexicon: Lexicon;
  /** Ways to take a folded word apart, best first; empty for an unknown word. */
  readonly analyse: (norm: string) => readonly Analysis[];
}
