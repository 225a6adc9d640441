import { type Standing, standingsOf } from '../language/standings.js';
import type { Token } from '../language/tokens.js';
import type { Quantity } from '../model.js';
import type { CompareInput } from './input.js';

/** Words before and after a figure that say what it measures and in what standing it is told. */
const BEFORE = 10;
const AFTER = 5;
const BOUNDS = /^[,،;؛:.!?؟()|–—]$/u;
const TIME = new Set(['s', 'min', 'h', 'd', 'wk', 'mon', 'yr']);

/** A figure and where its words begin. */
interface FigureAt {
  readonly document: number;
  readonly quantity: Quantity;
  readonly at: number;
}

/** What figures can be set against each other by kind and unit alone; null where a figure only names something or has its own rules. */
export function groupOf({ kind, unit }: Quantity): string | null {
  if (kind === 'money') return 'money';
  if (kind === 'percent') return unit === '%' ? '%' : 'pp';
  if (kind === 'count' || kind === 'plain') return unit === 'no' ? null : 'count';
  if (kind === 'age') return 'age';
  if (kind !== 'measure') return null;
  return TIME.has(unit ?? '') ? 'time' : `measure:${unit}`;
}

/** The tokens before (nearest first) and after a figure within its clause, up to the next figure of its kind. */
export function clauseOf(input: CompareInput, figure: FigureAt): { readonly before: readonly number[]; readonly after: readonly number[] } {
  const { quantities, text } = input.readings[figure.document]!;
  const { tokens, sentences } = text;
  const sentence = sentences[tokens[figure.at]!.sentence]!;
  const group = groupOf(figure.quantity);
  const stops = quantities.filter((q) => q !== figure.quantity && groupOf(q) === group);
  const ends = (t: Token) => BOUNDS.test(t.norm) || stops.some((q) => q.start < t.end && t.start < q.end);
  const before: number[] = [];
  for (let k = figure.at - 1; k >= Math.max(sentence.first, figure.at - BEFORE) && !ends(tokens[k]!); k -= 1) before.push(k);
  const after: number[] = [];
  let last = figure.at;
  while (last < sentence.last && tokens[last]!.start < figure.quantity.end) last += 1;
  for (let k = last; k < Math.min(sentence.last, last + AFTER) && !ends(tokens[k]!); k += 1) after.push(k);
  return { before, after };
}

/** Words of tokens as they stand, and without conjunction, preposition and article. */
export function formsAt(tokens: readonly Token[], places: readonly number[]): string[] {
  return places.flatMap((k) => {
    const { norm } = tokens[k]!;
    const bare = norm.replace(/^[وف]?(?:[بك]?ال|لل|ب|ل)?(?=\p{Script=Arabic}{3})/u, '');
    return bare === norm ? [norm] : [norm, bare];
  });
}

/** In what standing the clause of a figure tells it: as an aim, a demand, of an earlier time, of another thing … */
export function standingOf(input: CompareInput, figure: FigureAt): ReadonlySet<Standing> {
  const { tokens } = input.readings[figure.document]!.text;
  const { before, after } = clauseOf(input, figure);
  return standingsOf(figure.quantity, formsAt(tokens, before), formsAt(tokens, after));
}

/** Whether two figures are told in one standing. */
export const sameStanding = (a: ReadonlySet<Standing>, b: ReadonlySet<Standing>): boolean =>
  [...a].every((s) => b.has(s)) && [...b].every((s) => a.has(s));

/**
 * Whether a figure stands by a namesake: its clause has a noun that the other's has too, followed by a name that the other article never
 * has, where the other's noun is followed by a word that both articles have: the pupils of one school and of another.
 */
export function anotherNamesake(input: CompareInput, a: FigureAt, b: FigureAt): boolean {
  if (input.readings[a.document]!.document.language !== input.readings[b.document]!.document.language) return false;
  const follows = (f: FigureAt) => {
    const { tokens } = input.readings[f.document]!.text;
    const features = input.contexts.tokenFeatures(f.document);
    const { before, after } = clauseOf(input, f);
    const out = new Map<string, string>();
    for (const k of [...before, ...after]) {
      const [noun, next] = [features[k], tokens[k + 1]];
      if (noun == null || next === undefined || next.kind !== 'word' || next.start >= f.quantity.start || features[k + 1] == null) continue;
      out.set(noun, next.norm);
    }
    return out;
  };
  const words = (document: number) => new Set(input.readings[document]!.text.tokens.map((t) => t.norm));
  const [inA, inB] = [words(a.document), words(b.document)];
  const [p, q] = [follows(a), follows(b)];
  return [...q].some(([noun, name]) => {
    const other = p.get(noun);
    return other !== undefined && other !== name && !inA.has(name) && inB.has(other);
  });
}
