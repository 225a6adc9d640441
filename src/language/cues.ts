import type { OrderCues, SeriesCues } from './series.js';
import type { StateGrammar } from './states.js';
import type { Token } from './tokens.js';

/** Closed-class words that steer clauses: which language-independent rules ask about. All folded, with the clitics they occur with. */
export interface Cues {
  /** Words between a name and the office in apposition: «، وهو …». */
  readonly copulas: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** «still»: the verb that takes a negation before it and denies nothing. */
  readonly still: ReadonlySet<string>;
  readonly verbNegations: ReadonlySet<string>;
  /** Negations that go before a verbal noun: absence, without. */
  readonly nominalNegations: ReadonlySet<string>;
  /** «except»: turns a negation into a restriction. */
  readonly exceptives: ReadonlySet<string>;
  /** «was … -ed» before a verbal noun. */
  readonly passiveAuxiliaries: ReadonlySet<string>;
  /** «even»: looks like a preposition, and a subject may follow it. */
  readonly even: ReadonlySet<string>;
  /** «saying», «adding», «stressing». */
  readonly sayingParticiples: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
  readonly plannedHeads: ReadonlySet<string>;
  /** A word right before a verb that is to be done: «to». */
  readonly infinitives?: ReadonlySet<string>;
  /** The subject stands before its verb. */
  readonly subjectFirst?: boolean;
  /** What a word that may be a noun or a verb is where it stands; null where that tells nothing. */
  readonly standsAs?: (tokens: readonly Token[], index: number) => 'noun' | 'verb' | null;
  readonly demandHeads: ReadonlySet<string>;
  readonly conditionals: ReadonlySet<string>;
  readonly subordinators: ReadonlySet<string>;
  readonly thatWords: ReadonlySet<string>;
  readonly pronounSubjects: ReadonlySet<string>;
  /** Verbs before an adjective that is said of their subject, where adjectives stand before the nouns that they only describe. */
  readonly predicating?: ReadonlySet<string>;
  /** Pronouns that stand for one person and tell the sex. */
  readonly pronounSex?: ReadonlyMap<string, 'm' | 'f'>;
  readonly formerWords: ReadonlySet<string>;
  readonly about: ReadonlySet<string>;
  readonly isSpeech: (concept: string | null) => boolean;
  readonly isDenial: (concept: string | null) => boolean;
  /** Ends a text after which a place is where something happens: «في », «ب». */
  readonly locative: RegExp;
  /** Ends a text after which a date is not when it happened: «since», «until», «for the month of». */
  readonly notWhen: RegExp;
  /** «in a … way»: the adjective after it takes the polarity of the verb. */
  readonly manner: ReadonlySet<string>;
  readonly attributionHeads: ReadonlySet<string>;
  /** Verbs that utter what stands in quotation marks beside them, and speak of other things elsewhere: wrote, joked, summed up. */
  readonly utters: ReadonlySet<string>;
  /** A noun for words that somebody said: phrase, remark, words. */
  readonly sayingNoun: RegExp;
  /** «these», «هذه»: before a noun for words they point at a quotation. */
  readonly pointers?: ReadonlySet<string>;
  /** «as X put it». */
  readonly asWords: ReadonlySet<string>;
  /** Words by which a writer speaks of themselves. */
  readonly firstPerson: ReadonlySet<string>;
  /** By which somebody calls words their own: «I said it», «قلتها»; of words between single blanks. */
  readonly claimsWords?: RegExp;
  /** What stands over the name of somebody who writes: «By Jane Roe». */
  readonly bylines: ReadonlySet<string>;
  /** Verbs of passing on what another says, by their forms: «quoted X as saying», «نقلت الصحيفة عن فلان». */
  readonly relays?: ReadonlySet<string>;
  /** What then stands before the person («عن») or behind (« as saying»). */
  readonly relayMarks?: ReadonlySet<string>;
  /** «of them», «among them»: the figure after it is a part. */
  readonly amongThem?: ReadonlySet<string>;
  /** «among them», «including»: the figure before it is of all. */
  readonly inclusive?: readonly (readonly string[])[];
  /** Words before a verbal noun that make it the circumstance of the news: «while», «during», «trying to». */
  readonly whileWords?: ReadonlySet<string>;
  /** «at the hands of», «by»: what follows did it. */
  readonly hands?: readonly (readonly string[])[];
  /** Words that say in what state a thing is. */
  readonly states?: StateGrammar;
  /** What a text that an institution issues calls itself at the beginning of a line: press release, bulletin. */
  readonly issued?: RegExp;
  readonly openQuotes: ReadonlySet<string>;
  readonly closeQuotes: ReadonlySet<string>;
  /** How it tells of one of several: «the third», «never before». */
  readonly series: SeriesCues;
  /** How it tells which of two happenings was first. */
  readonly order: OrderCues;
}
