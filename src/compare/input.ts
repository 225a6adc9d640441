import type { Contexts, EntityOf } from '../context.js';
import type { Counterparts } from '../counterparts.js';
import type { Cues } from '../language/cues.js';
import type { LanguagePack } from '../language/pack.js';
import type { DayInterval, OfficeReading } from '../model.js';
import type { Passages } from '../passages.js';
import type { Reading } from '../reading.js';

/** A person, place or organisation as the comparators see it. */
export interface ComparedEntity {
  readonly id: string;
  readonly type: 'person' | 'organization' | 'place';
  readonly name: string;
  readonly country: string | null;
  readonly known: string | null;
  readonly mentions: readonly { readonly document: number; readonly mention: number }[];
  readonly offices: readonly { readonly document: number; readonly mention: number; readonly office: OfficeReading }[];
}

/** Articles of a folder up to which somebody may have put it together; a larger one is a press. */
export const COLLECTION = 60;

/** What every comparator is given. */
export interface CompareInput {
  readonly readings: readonly Reading[];
  readonly stories: readonly number[];
  readonly published: readonly (DayInterval | null)[];
  readonly entityOf: EntityOf;
  readonly entities: ReadonlyMap<string, ComparedEntity>;
  readonly contexts: Contexts;
  readonly passages: Passages;
  readonly counterparts: Counterparts;
  readonly pack: LanguagePack;
  /** Words that steer the clauses of a document's language. */
  readonly cuesOf: (document: number) => Cues;
}
