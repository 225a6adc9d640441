import type { Mention, Quantity, Span, Timex } from '../model.js';
import type { Cues } from './cues.js';
import type { Grammar } from './grammar.js';
import type { Lexicon } from './lexicon.js';
import type { FigureCues, NumberGrammar } from './number-grammar.js';
import type { Title } from './titles.js';
import type { Analysis, TokenizedText } from './tokens.js';

/** What a language must supply for its people, places and times to be read. Passed to the stages, never imported by them. */
export interface CorePack {
  /** BCP 47 primary subtag. */
  readonly code: string;
  readonly lexicon: Lexicon;
  /** Ways to take a folded word apart, best first; empty for an unknown word. */
  readonly analyse: (norm: string) => readonly Analysis[];
  /** Monday first; alternatives separated by commas, without the article. */
  readonly weekdays: readonly string[];
  /** The time expressions of a text, in order, not overlapping; nothing is resolved yet. */
  readonly readTimes: (text: TokenizedText) => Timex[];
  /** People, offices, institutions and places, where the language finds them in its own way and not by a {@link Grammar}. */
  readonly readMentions?: (text: TokenizedText) => Mention[];
  /** The family names that stand alone of people whom only other articles of the story name in full; returns all mentions. */
  readonly findSurnames?: (
    text: TokenizedText,
    mentions: readonly Mention[],
    told: ReadonlyMap<string, { readonly sex: 'm' | 'f' | null; readonly sure: boolean }>,
  ) => Mention[];
  /** Posts given to the people mentioned, wherever the words of the title stand. */
  readonly readTitles?: (text: TokenizedText, mentions: readonly Mention[]) => Title[];
  /** Figures with what they count, in the same way; `skip` are spans that are times. */
  readonly readQuantities?: (text: TokenizedText, skip: readonly Span[]) => Quantity[];
  /** Words beside a figure that say with what it may be compared, where no {@link NumberGrammar} tells them. */
  readonly figureCues?: FigureCues;
  /** Words that steer clauses; without them no happening and no statement is read. */
  readonly cues?: Cues;
}

/** What reading happenings and statements asks of a language. */
export type ClausePack = Pick<LanguagePack, 'cues' | 'lexicon'>;

/** What a language must supply for all that is said in it to be read. */
export interface LanguagePack extends CorePack {
  readonly grammar: Grammar;
  readonly cues: Cues;
  /** Pairs of concepts that exclude each other when said of one thing at one time. */
  readonly opposites: readonly (readonly [string, string])[];
  readonly numbers: NumberGrammar;
}
