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
