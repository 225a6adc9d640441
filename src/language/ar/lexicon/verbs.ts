import type { EventConceptId } from '../../concepts.js';
import { conflictVerbs } from './verbs-conflict.js';
import { eventVerbs } from './verbs-events.js';
import { moreVerbs } from './verbs-more.js';
import { primaryVerbs } from './verbs-order.js';
import { societyVerbs } from './verbs-society.js';
import { speechVerbs } from './verbs-speech.js';
import { thingVerbs } from './verbs-things.js';
import { worldVerbs } from './verbs-world.js';

type Table = Partial<Record<EventConceptId, readonly string[]>>;

const PARTS: readonly Table[] = [speechVerbs, eventVerbs, conflictVerbs, societyVerbs, worldVerbs, thingVerbs, moreVerbs];

/** Event concept → verbs, each «past present masdar…» (third person masculine singular). */
export const verbs: Table = (() => {
  const merged: Partial<Record<EventConceptId, string[]>> = {};
  for (const part of PARTS) {
    for (const [concept, entries] of Object.entries(part) as [EventConceptId, readonly string[]][]) {
      const list = merged[concept] ?? [];
      merged[concept] = list;
      for (const entry of entries) if (!list.includes(entry)) list.push(entry);
    }
  }
  return merged;
})();

/**
 * The same, as concept and verb, in the order in which the readings of an ambiguous form are to be tried:
 * first those that newspapers mean most.
 */
export const verbEntries: readonly (readonly [EventConceptId, string])[] = (() => {
  const first: [EventConceptId, string][] = [];
  const rest: [EventConceptId, string][] = [];
  for (const [concept, entries] of Object.entries(verbs) as [EventConceptId, readonly string[]][]) {
    const primary = primaryVerbs[concept]?.split(' ') ?? [];
    for (const entry of entries) (primary.includes(entry.split(' ', 1)[0]!) ? first : rest).push([concept, entry]);
  }
  return [...first, ...rest];
})();
