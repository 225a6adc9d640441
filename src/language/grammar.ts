import type { OfficeReading } from '../model.js';
import type { Token } from './tokens.js';

/** A stretch of tokens, `last` exclusive, without the first `prefix` characters of its first token. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
  readonly prefix: number;
}

export interface NamePhrase extends TokenRange {
  /** Folded. */
  readonly parts: readonly string[];
}

export interface OfficePhrase extends TokenRange {
  readonly reading: OfficeReading;
  readonly definite: boolean;
  /** Nothing but the head: «الوزير». */
  readonly bare: boolean;
  readonly gender: 'm' | 'f' | null;
  readonly number: 'singular' | 'dual' | 'plural';
  /** «نظيره»: the same office, another country. */
  readonly counterpart: boolean;
  /** A bare noun whose name after it is somebody else's: «محامي فلان». */
  readonly ofAnother: boolean;
}

export interface OrganisationPhrase extends TokenRange {
  readonly known: string | null;
  /** Concept of the head noun: `ministry`. */
  readonly head: string | null;
  readonly country: string | null;
  readonly parts: readonly string[];
  readonly definite: boolean;
  readonly proper?: boolean;
  /** The words name an institution; false for an ordinary noun that can stand for one («القمة»). */
  readonly firm?: boolean;
}

export interface PlacePhrase extends TokenRange {
  readonly known: string | null;
  readonly country: string | null;
  readonly parts: readonly string[];
  readonly head: string | null;
}

/** How a language composes what names people, offices, institutions and places. */
export interface Grammar {
  readonly nameAt: (tokens: readonly Token[], i: number, strong: boolean) => NamePhrase | null;
  readonly officeAt: (tokens: readonly Token[], i: number) => OfficePhrase | null;
  readonly organisationAt: (tokens: readonly Token[], i: number) => OrganisationPhrase | null;
  readonly placeAt: (tokens: readonly Token[], i: number) => PlacePhrase | null;
  readonly demonymAt: (tokens: readonly Token[], i: number) => { readonly country: string; readonly last: number } | null;
  readonly addressAt: (
    tokens: readonly Token[],
    i: number,
  ) => { readonly last: number; readonly prefix: number; readonly gender: 'm' | 'f' | null; readonly tag: string } | null;
  /** «شقيقته», «صديقي»: somebody of the family or a friend of somebody, after whom the given name may follow; their sex. */
  readonly kinAt: (tokens: readonly Token[], i: number) => 'm' | 'f' | null;
  readonly organisationKey: (org: OrganisationPhrase) => string;
  /** Words that tie the next word to a name: أبو، بن، عبد. */
  readonly joins: ReadonlySet<string>;
  /** Marks that may stand between an office and its name. */
  readonly separators: ReadonlySet<string>;
  /** A name and, as far as the lexicon knows, nothing else. */
  readonly pureName: (token: Token) => boolean;
  readonly nameLike: (token: Token | undefined) => 'known' | 'unknown' | null;
}
