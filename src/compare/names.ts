import type { Finding } from './finding.js';
import type { CompareInput } from './input.js';

/** Two spellings that resolution joined although no accepted variation explains the letter between them. */
export interface Suspect {
  readonly entity: string;
  readonly a: { readonly document: number; readonly mention: number };
  readonly b: { readonly document: number; readonly mention: number };
  readonly because: string;
}

export function compareSpellings(input: CompareInput, suspects: readonly Suspect[]): Finding[] {
  return suspects.map((s) => {
    const fact = (at: Suspect['a']) => {
      const m = input.readings[at.document]!.mentions[at.mention]!;
      const span = m.name ?? m;
      return {
        document: at.document,
        start: span.start,
        end: span.end,
        value: input.readings[at.document]!.document.text.slice(span.start, span.end),
      };
    };
    const a = fact(s.a);
    const b = fact(s.b);
    // every other mention of the entity takes the side whose letters it has
    const sides = [a, b].map((f) => ({ value: f.value, facts: [f] }));
    const entity = input.entities.get(s.entity);
    for (const at of entity?.mentions ?? []) {
      const f = fact(at);
      const side = sides.find((x) => x.value === f.value);
      if (side !== undefined && !side.facts.some((g) => g.document === f.document)) side.facts.push(f);
    }
    return {
      kind: 'name',
      property: 'name',
      scope: s.a.document === s.b.document ? 'within' : 'cross',
      verdict: 'contradict',
      sides,
      because: s.because,
      confidence: 0.8,
    } satisfies Finding;
  });
}
