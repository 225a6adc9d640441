import { tokenAt } from '../context.js';
import type { Span } from '../model.js';
import type { CompareInput } from './input.js';

/**
 * What a fact is about: the words around it, and lighter, everybody named anywhere in its sentence and whoever is reported
 * to say it. Long sentences put the subject far from the figure.
 */
export function factFeatures(input: CompareInput, document: number, at: Span, reach = 13): ReadonlyMap<string, number> {
  const out = new Map(input.contexts.around(document, at, { reach, skip: [at] }));
  const reading = input.readings[document]!;
  const { tokens, sentences } = reading.text;
  const token = tokens[tokenAt(tokens, at.start)];
  if (token === undefined) return out;
  const sentence = sentences[token.sentence]!;
  const add = (entity: string | null | undefined, share: number) => {
    if (entity == null) return;
    const feature = `e:${entity}`;
    const weight = input.contexts.weight(document, feature) * share;
    if (weight > (out.get(feature) ?? 0)) out.set(feature, weight);
  };
  reading.mentions.forEach((mention, index) => {
    if (mention.start < sentence.start || mention.end > sentence.end) return;
    add(input.entityOf[document]![index], 0.5);
  });
  for (const statement of reading.statements) {
    if (statement.speaker !== null && statement.content.start <= at.start && statement.content.end >= at.end)
      add(input.entityOf[document]![statement.speaker], 0.5);
  }
  return out;
}

/** Share that a word of the sentences before has: what pronouns mean, and what an article does not say twice. */
export const EARLIER = 0.5;
const SENTENCES_BEFORE = 2;

/** What a fact is about, and lighter, what the sentences before it are about. */
export function tellingFeatures(input: CompareInput, document: number, at: Span): ReadonlyMap<string, number> {
  const out = new Map(factFeatures(input, document, at, 18));
  const { tokens, sentences } = input.readings[document]!.text;
  const token = tokens[tokenAt(tokens, at.start)];
  if (token === undefined) return out;
  const features = input.contexts.tokenFeatures(document);
  const first = sentences[Math.max(0, token.sentence - SENTENCES_BEFORE)]!.first;
  for (let k = first; k < sentences[token.sentence]!.first; k += 1) {
    const feature = features[k];
    if (feature == null || out.has(feature)) continue;
    out.set(feature, input.contexts.weight(document, feature) * EARLIER);
  }
  return out;
}

/** What two passages have in common, by how rare it is in their story: about 0.4 for each telling word. */
export function commonGround(
  input: CompareInput,
  document: number,
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
): number {
  let total = 0;
  for (const [feature, weight] of a) {
    const other = b.get(feature);
    if (other === undefined) continue;
    const rarity = input.contexts.weight(document, feature);
    const own = Math.min(weight, other) > rarity * EARLIER;
    total += (rarity > 2 ? 0.4 : rarity > 1.2 ? 0.2 : 0) * (own ? 1 : 0.6);
  }
  return total;
}
