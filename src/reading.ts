import type { Title } from './language/titles.js';
import type { TokenizedText } from './language/tokens.js';
import type { Attribution, Mention, Modality, Polarity, Quantity, SourceDocument, Span, Timex } from './model.js';

/** One happening as one passage tells it. */
export interface EventMention extends Span {
  /** Position in the reading's list. */
  readonly index: number;
  /** Event concept of the trigger, or `event-noun:<concept>` for nouns that name events. */
  readonly concept: string;
  readonly trigger: Span;
  readonly triggerToken: number;
  readonly sentence: number;
  /** Indexes into `Reading.mentions`, in order of the text. */
  readonly participants: readonly number[];
  readonly places: readonly number[];
  /** Indexes into `Reading.timexes` that stand in the same clause, nearest first. */
  readonly times: readonly number[];
  /** Indexes into `Reading.quantities`. */
  readonly quantities: readonly number[];
  /** Mention index of the grammatical agent, if one was found. */
  readonly agent: number | null;
  /** Content lemmas or concepts of the clause, the trigger's own left out. */
  readonly content: readonly string[];
  /** Lemmas of the noun phrase right after the trigger: what was signed, opened, launched. */
  readonly object: readonly string[];
  /** «the 55th», «third»: identity of one of a series. */
  readonly ordinal: number | null;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly passive: boolean;
  /** Told by a finite verb, or by a noun that one carries. */
  readonly finite: boolean;
  /** «had visited»: told as what lay behind the news, so that an undated one did not happen about when the article was written. */
  readonly background: boolean;
  /** «the previous», «the next»: one of a series beside the one that the article is about. */
  readonly series: 'previous' | 'next' | null;
  /** What was done, whatever the words: `resignation`, `search-end`; null where no frame knows it. */
  readonly deed: string | null;
}

/** Something somebody is reported to have said. */
export interface Statement extends Span {
  readonly sentence: number;
  /** Index into `Reading.mentions`; null where no speaker was found. */
  readonly speaker: number | null;
  /** The words name the speaker themselves; false where the last speaker goes on or somebody else comes between. */
  readonly sure: boolean;
  /** The words said: inside the quotation marks, or the clause after the reporting verb. */
  readonly content: Span;
  readonly direct: boolean;
  readonly denial: boolean;
  /** The reporting verb or phrase. */
  readonly verb: Span | null;
}

/**
 * Words that one passage puts in somebody's mouth, in whatever way: more forms than {@link Statement} knows, each held
 * against the sayings of other articles only.
 */
export interface Saying extends Span {
  /** Index into `Reading.mentions`; null where no speaker was found, or one whom no mention knows. */
  readonly speaker: number | null;
  /** Somebody of unknown name, told by the place in the sentence to be the speaker. */
  readonly stranger: Mention | null;
  /** The words name the speaker themselves, and nobody else could be meant. */
  readonly sure: boolean;
  /** One sentence of the words said. */
  readonly content: Span;
  /**
   * `quoted`: in quotation marks, after a colon, or introduced as a phrase of somebody's. `reported`: told in the article's own
   * sentence. `voice`: a sentence of an article that is itself its author's speech.
   */
  readonly form: 'quoted' | 'reported' | 'voice';
  /** What introduces the words. */
  readonly frame: Span;
}

/** One document, read. */
export interface Reading {
  readonly document: SourceDocument;
  readonly text: TokenizedText;
  readonly timexes: readonly Timex[];
  readonly quantities: readonly Quantity[];
  readonly mentions: readonly Mention[];
  /** Posts that the words beside a name give it; read once the mentions are final. */
  readonly titles?: readonly Title[];
  readonly events: readonly EventMention[];
  readonly statements: readonly Statement[];
  readonly sayings: readonly Saying[];
}

export type { Attribution };
