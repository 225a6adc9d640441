import { compareNames } from '../names/compare.js';
import { parseName } from '../names/parts.js';
import { misspeltPart } from '../names/slips.js';
import type { FactAt, Finding } from './finding.js';
import type { CompareInput } from './input.js';

/** Two spellings that resolution joined although no accepted variation explains the letter between them. */
export interface Suspect {
  readonly entity: string;
  readonly a: { readonly document: number; readonly mention: number };
  readonly b: { readonly document: number; readonly mention: number };
  readonly because: string;
}

/** Two spellings of one person as one disagreement each, with everybody who writes as either does. */
export function compareSpellings(input: CompareInput, suspects: readonly Suspect[]): Finding[] {
  const out: { readonly entity: string; readonly values: ReadonlySet<string>[]; readonly finding: Finding }[] = [];
  for (const s of suspects) {
    const fact = (at: Suspect['a']): FactAt => {
      const m = input.readings[at.document]!.mentions[at.mention]!;
      const span = m.name ?? m;
      return {
        document: at.document,
        start: span.start,
        end: span.end,
        value: input.readings[at.document]!.document.text.slice(span.start, span.end),
      };
    };
    const [a, b] = [fact(s.a), fact(s.b)];
    // told already: the two stand on the two sides of another
    if (
      out.some(
        ({ entity, values: [left, right] }) =>
          entity === s.entity && ((left!.has(a.value) && right!.has(b.value)) || (left!.has(b.value) && right!.has(a.value))),
      )
    )
      continue;
    // every other mention of the entity takes the side whose letters it has, or of which it is an accepted spelling alone
    const sides = [a, b].map((f) => ({ value: f.value, facts: [f], values: new Set([f.value]) }));
    const split = s.a.document !== s.b.document;
    for (const at of input.entities.get(s.entity)?.mentions ?? []) {
      const f = fact(at);
      const { parts } = input.readings[at.document]!.mentions[at.mention]!;
      const exact = sides.find((x) => x.values.has(f.value));
      const accepted = split && exact === undefined && parts.length >= 2 ? sides.filter((x) => isSpellingOf(x.value, f.value)) : [];
      const side = exact ?? (accepted.length === 1 ? accepted[0] : undefined);
      if (side === undefined) continue;
      side.values.add(f.value);
      if (!sides.some((x) => x.facts.some((g) => g.document === f.document))) side.facts.push(f);
    }
    out.push({
      entity: s.entity,
      values: sides.map((x) => x.values),
      finding: {
        kind: 'name',
        property: 'name',
        scope: split ? 'cross' : 'within',
        verdict: 'contradict',
        sides: sides.map(({ value, facts }) => ({ value, facts })),
        because: s.because,
        confidence: 0.8,
      },
    });
  }
  return out.map(({ finding }) => finding);
}

/** The one is the other in an accepted spelling, and no letter of it is a slip. */
function isSpellingOf(a: string, b: string): boolean {
  const [x, y] = [parseName(a), parseName(b)];
  const { verdict } = compareNames(x, y);
  return (verdict === 'same' || verdict === 'variant') && misspeltPart(x, y) === null;
}
