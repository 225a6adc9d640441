import type { EventConceptId } from '../../concepts.js';
import { conflictVerbs } from './verbs-conflict.js';
import { eventVerbs } from './verbs-events.js';
import { societyVerbs } from './verbs-society.js';
import { speechVerbs } from './verbs-speech.js';
import { thingVerbs } from './verbs-things.js';
import { worldVerbs } from './verbs-world.js';

type Table = Partial<Record<EventConceptId, readonly string[]>>;

/** The commoner readings first: where a form is ambiguous, the order of the parts decides. */
const PARTS: readonly Table[] = [speechVerbs, eventVerbs, conflictVerbs, societyVerbs, worldVerbs, thingVerbs];

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
