import { UserError } from './errors.js';
import { compareNames, type NameVerdict } from './names/compare.js';
import { type ParsedName, parseName } from './names/parts.js';

export interface ComparedNames {
  /** 0–1; from 0.55 on the names are taken for one. */
  readonly score: number;
  readonly verdict: NameVerdict;
  readonly because: string;
}

const parsed = new Map<string, ParsedName>();
const MAX_PARSED = 200_000;

function parse(name: string): ParsedName {
  let known = parsed.get(name);
  if (known === undefined) {
    if (parsed.size >= MAX_PARSED) parsed.clear();
    known = parseName(name);
    parsed.set(name, known);
  }
  return known;
}

/**
 * Whether two names are one name, in any scripts.
 * @example namesAlike('معمر القذافي', 'Muammar Gaddafi') // { verdict: 'variant', score: 0.9, … }
 */
export function namesAlike(a: string, b: string): ComparedNames {
  const { score, verdict, because } = compareNames(parse(a), parse(b));
  return { score: Math.round(score * 1000) / 1000, verdict, because };
}

/**
 * One line of the protocol: `{"id","a","b"}` to `{"id","score","verdict","because"}`.
 * @throws UserError where the line is not as it should be
 */
export function pairLine(line: string): string {
  let request: unknown;
  try {
    request = JSON.parse(line.charCodeAt(0) === 0xfeff ? line.slice(1) : line);
  } catch (error) {
    throw new UserError(`is not JSON (${error instanceof Error ? error.message : String(error)}): write one object a line`);
  }
  const {
    id = null,
    a,
    b,
  } = (typeof request === 'object' && request !== null ? request : {}) as { id?: unknown; a?: unknown; b?: unknown };
  if (typeof a !== 'string' || typeof b !== 'string') throw new UserError('has no two names: give {"id", "a", "b"}, "a" and "b" as text');
  const { score, verdict, because } = namesAlike(a, b);
  return `{"id":${JSON.stringify(id)},"score":${score},"verdict":"${verdict}","because":${JSON.stringify(because)}}`;
}

/** The answer to a line that cannot be read: its id, if it has one, and what is wrong. */
export function pairProblem(line: string, problem: string): string {
  let id: unknown = null;
  try {
    id = (JSON.parse(line) as { readonly id?: unknown } | null)?.id ?? null;
  } catch {
    // no JSON: no id
  }
  return JSON.stringify({ id, score: 0, verdict: 'different', because: 'not compared', problem });
}
