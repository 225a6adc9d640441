/**
 * Language-neutral event concepts, the meeting point of all languages' words, mapped to two public event ontologies:
 * PLOVER (Political Language Ontology for Verifiable Event Records, 2018) and, where it has one, ACE 2005 event types.
 */
export interface EventConcept {
  readonly plover: string | null;
  readonly ace: string | null;
}

export const eventConcepts = {
  meet: { plover: 'CONSULT', ace: 'Contact.Meet' },
  visit: { plover: 'CONSULT', ace: 'Contact.Meet' },
  sign: { plover: 'AGREE', ace: null },
  say: { plover: null, ace: null },
} as const satisfies Record<string, EventConcept>;

export type EventConceptId = keyof typeof eventConcepts;
