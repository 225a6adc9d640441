import { push } from '../groups.js';
import { conceptOf, type EventFamily } from '../language/concepts.js';
import type { Token } from '../language/tokens.js';
import type { FactAt, Finding } from './finding.js';
import { clip } from './finding.js';
import type { CompareInput } from './input.js';

/** Tokens from «while» to the verbal noun that it governs. */
const REACH = 3;
/** Movements that are the circumstance of a mishap: of one that happened once, only one of two opposites is true. */
const MOVES: ReadonlySet<string> = new Set([
  'take-off',
  'land',
  'enter',
  'exit',
  'arrive',
  'depart',
  'board',
  'disembark',
  'go',
  'return',
  'climb',
  'descend',
]);
/** What happens once to those it happens to. */
const MISHAPS: ReadonlySet<EventFamily> = new Set<EventFamily>(['violence', 'death', 'injury', 'disaster', 'justice', 'health']);
/** Content words that the two sentences must share besides. */
const SHARED = 2;

interface Circumstance {
  readonly document: number;
  readonly concept: string;
  readonly at: { readonly start: number; readonly end: number };
  readonly features: ReadonlySet<string>;
}

/** A mishap that came «during take-off» in one article and «while trying to land» in another. */
export function compareCircumstances(input: CompareInput): Finding[] {
  const byStory = new Map<number, Circumstance[]>();
  input.readings.forEach((reading, document) => {
    const { tokens, sentences, text } = reading.text;
    const { whileWords } = input.cuesOf(document);
    if (whileWords === undefined) return;
    const seen = new Set<string>();
    for (const token of tokens) {
      const concepts = movesOf(token);
      if (concepts.length === 0) continue;
      const sentence = sentences[token.sentence]!;
      const from = Math.max(sentence.first, token.index - REACH);
      const before = tokens.slice(from, token.index);
      const cue = before.findLast((t) => whileWords.has(t.norm.replace(/^[وف](?=.{3})/u, '')));
      if (cue === undefined) continue;
      const mishap = reading.events.some(
        (e) => e.sentence === token.sentence && MISHAPS.has(conceptOf(e.concept)?.family as EventFamily) && e.triggerToken !== token.index,
      );
      if (!mishap) continue;
      const features = new Set(
        input.contexts
          .tokenFeatures(document)
          .slice(sentence.first, sentence.last)
          .filter((f): f is string => f !== null),
      );
      for (const concept of concepts) {
        if (seen.has(concept)) continue;
        seen.add(concept);
        const at = { start: cue.start, end: token.end };
        if (text.slice(at.start, at.end).trim() !== '') push(byStory, input.stories[document]!, { document, concept, at, features });
      }
    }
  });
  const out: Finding[] = [];
  for (const list of byStory.values()) {
    const concepts = [...new Set(list.map((c) => c.concept))].sort();
    for (const [n, p] of concepts.entries())
      for (const q of concepts.slice(n + 1)) {
        if (conceptOf(p)?.opposite?.includes(q) !== true && conceptOf(q)?.opposite?.includes(p) !== true) continue;
        const [x, y] = [p, q].map((concept) => list.filter((c) => c.concept === concept));
        // an article that tells of both knows of two movements
        const both = new Set(x!.filter((c) => y!.some((d) => d.document === c.document)).map((c) => c.document));
        const pairs = x!.flatMap((c) =>
          y!.filter((d) => d.document !== c.document && likeness(c, d) >= SHARED).map((d) => [c, d] as const),
        );
        const sure = pairs.filter(([c, d]) => !both.has(c.document) && !both.has(d.document));
        if (sure.length === 0) continue;
        const side = (k: 0 | 1) => {
          const members = [...new Set(sure.map((pair) => pair[k]))];
          const facts: FactAt[] = members.map((c) => ({
            document: c.document,
            ...clip(c.at),
            value: input.readings[c.document]!.document.text.slice(c.at.start, c.at.end),
          }));
          return { value: facts[0]!.value, facts };
        };
        out.push({
          kind: 'status',
          property: 'circumstance',
          scope: 'cross',
          verdict: 'contradict',
          sides: [side(0), side(1)],
          because: 'it happened once, and these two movements are opposites',
          confidence: 0.65,
        });
      }
  }
  return out;
}

const movesOf = (token: Token): string[] => [
  ...new Set(
    token.analyses.flatMap(({ sense }) =>
      sense.concept !== null && MOVES.has(sense.concept) && (sense.pos === 'masdar' || sense.pos === 'verb') ? [sense.concept] : [],
    ),
  ),
];

const likeness = (a: Circumstance, b: Circumstance): number => [...a.features].filter((f) => b.features.has(f)).length;
