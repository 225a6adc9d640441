import { tokenAt } from '../context.js';
import { push } from '../groups.js';
import { AGAINST, VOTING } from '../language/tally-cues.js';
import type { Quantity, Span } from '../model.js';
import type { Reading } from '../reading.js';
import { clip, type Finding } from './finding.js';
import type { CompareInput } from './input.js';

/** Votes on a side, at least and at most: what is less is a series of other numbers, what is more an electorate. */
const FEWEST = 3;
const MOST = 2000;
/** Words between the two figures. */
const BETWEEN = 5;
/** What two passages must have in common, by weight, to tell of one vote where no third article bears one of them out. */
const COMMON_WEIGHT = 4;

/** «16 to 14»: the two sides of one vote, larger first. */
interface Tally extends Span {
  readonly document: number;
  readonly sides: readonly [number, number];
}

/**
 * One vote whose sides two articles give otherwise: as many voters in all, and divided in another way. Only where a story knows of two
 * such divisions and no article of both: of two votes of one house each is told by somebody.
 */
export function compareTallies(input: CompareInput): Finding[] {
  const groups = new Map<string, Tally[]>();
  input.readings.forEach((reading, document) => {
    for (const tally of talliesOf(reading, document)) push(groups, `${input.stories[document]}:${tally.sides[0] + tally.sides[1]}`, tally);
  });
  return [...groups.values()].flatMap((tallies) => {
    const bySides = new Map<string, Tally[]>();
    for (const tally of tallies) push(bySides, tally.sides.join(' '), tally);
    const [a, b, ...others] = [...bySides.values()].sort((x, y) => documentsOf(y).size - documentsOf(x).size);
    if (a === undefined || b === undefined || others.length > 0) return [];
    if ([...documentsOf(a)].some((document) => documentsOf(b).has(document))) return [];
    if (documentsOf(a).size < 2 && !toldAlike(input, a[0]!, b[0]!)) return [];
    const side = (list: readonly Tally[]) => {
      const value = list[0]!.sides.join('–');
      return { value, facts: list.map((tally) => ({ document: tally.document, ...clip(tally), value })) };
    };
    const total = a[0]!.sides[0] + a[0]!.sides[1];
    return [
      {
        kind: 'number',
        property: 'number of vote',
        scope: 'cross',
        verdict: 'contradict',
        sides: [side(a), side(b)],
        because: `${total} votes are divided in two ways, and no article knows of two votes`,
        confidence: documentsOf(a).size > 1 ? 0.75 : 0.62,
      } satisfies Finding,
    ];
  });
}

const documentsOf = (tallies: readonly Tally[]): ReadonlySet<number> => new Set(tallies.map(({ document }) => document));

/** Whether the passages, each with the sentence before it, tell of one thing. */
function toldAlike({ passages, readings }: CompareInput, a: Tally, b: Tally): boolean {
  const sentencesOf = ({ document, start }: Tally): (readonly [number, number])[] => {
    const { tokens } = readings[document]!.text;
    const { sentence } = tokens[tokenAt(tokens, start)]!;
    return sentence === 0
      ? [[document, 0]]
      : [
          [document, sentence - 1],
          [document, sentence],
        ];
  };
  return sentencesOf(a).some((x) => sentencesOf(b).some((y) => passages.ofSentences(x, y).sum >= COMMON_WEIGHT));
}

/** Divisions of votes: «16 to 14», «11 against 6». */
export function talliesOf(reading: Reading, document: number): Tally[] {
  const { tokens, sentences } = reading.text;
  const counts = reading.quantities.filter(isCount).sort((x, y) => x.start - y.start);
  return counts.flatMap((first, n): Tally[] => {
    const second = counts[n + 1];
    if (second === undefined || first.value === second.value) return [];
    const [from, to] = [tokenAt(tokens, first.number.end), tokenAt(tokens, second.start)];
    const sentence = sentences[tokens[from]?.sentence ?? -1];
    if (sentence === undefined || to >= sentence.last || to - from > BETWEEN) return [];
    const between = tokens
      .slice(from, to)
      .filter((t) => t.kind === 'word')
      .map((t) => t.norm)
      .join(' ');
    if (!AGAINST.test(between)) return [];
    const near = tokens.slice(sentences[Math.max(0, sentence.index - 1)]!.first, sentence.last);
    if (!near.some((t) => VOTING.test(t.norm))) return [];
    const sides = [first.value, second.value].sort((x, y) => y - x) as [number, number];
    return [{ document, sides, start: first.start, end: second.end }];
  });
}

const isCount = (q: Quantity): boolean =>
  (q.kind === 'plain' || q.kind === 'count') && q.hedge === 'exact' && Number.isInteger(q.value) && q.value >= FEWEST && q.value <= MOST;
