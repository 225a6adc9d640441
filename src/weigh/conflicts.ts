import { hashId } from '../ids.js';
import type { Cleared, Conflict, ConflictKind, Evidence, Severity, Side, Span, Verdict } from '../model.js';
import { explanation, summary } from './wording.js';

/** A fact as the comparators hand it over. */
export interface WeighedFact extends Span {
  readonly document: number;
  readonly value: string;
}

/** A comparator's finding, as far as weighing needs it. */
export interface WeighedFinding {
  readonly kind: ConflictKind;
  readonly property: string;
  readonly scope: 'cross' | 'within';
  readonly verdict: Exclude<Verdict, 'incomparable'>;
  readonly sides: readonly { readonly value: string; readonly facts: readonly WeighedFact[] }[];
  readonly because: string;
  readonly confidence: number;
}

export interface WeighInput {
  readonly findings: readonly WeighedFinding[];
  readonly sources: readonly string[];
  readonly texts: readonly string[];
  /** For each document the number of its witness. */
  readonly witnesses: readonly number[];
  /** Which documents an institution issued itself. */
  readonly issued: readonly boolean[];
  /** Claim whose words lie at a place, or null. */
  readonly claimAt: (document: number, span: Span) => string | null;
  /** Event whose mention lies at a place, or null. */
  readonly eventAt: (document: number, span: Span) => string | null;
}

/** Where two findings rest on the same words, the kind named first says best what is wrong. */
const PRECEDENCE: readonly ConflictKind[] = [
  'name',
  'attribution',
  'role',
  'sequence',
  'number',
  // «attended» against «did not attend» is about who was there
  'participant',
  'polarity',
  'status',
  'place',
  'date',
];

/** What a slip of this kind changes for a reader, on top of how sure it is: who said it and whether it happened come first. */
const WEIGHT: Readonly<Record<ConflictKind, number>> = {
  attribution: 0.1,
  role: 0.1,
  number: 0.05,
  date: 0,
  polarity: 0.1,
  status: 0.1,
  participant: 0.05,
  place: 0,
  name: 0.05,
  sequence: 0,
};

/** Figures of what happened to people: no slip in a story is graver. */
const GRAVE = /^number of (?:dead|injured|missing|captive)$/u;
/** Slips that are sure and yet change little: a weekday beside its date, parts that miss their total by next to nothing. */
const SLIGHT = 0.2;
const NEXT_TO_NOTHING = 0.02;

/** Findings → conflicts, worst first, one for each disagreement; and what was compared and cleared. */
export function weigh(input: WeighInput): { conflicts: Conflict[]; cleared: Cleared[] } {
  const against = input.findings
    .filter((f) => f.verdict === 'contradict')
    .sort((a, b) => PRECEDENCE.indexOf(a.kind) - PRECEDENCE.indexOf(b.kind) || b.confidence - a.confidence);
  const kept: WeighedFinding[] = [];
  for (const finding of against) if (!kept.some((other) => sameWords(finding, other))) kept.push(finding);
  const conflicts = kept
    .map((f) => ({ conflict: toConflict(input, f), weight: weightOf(f) }))
    .sort((a, b) => b.weight - a.weight || order(a.conflict, b.conflict))
    .map(({ conflict }) => conflict);
  const cleared: Cleared[] = [];
  const seen = new Set<string>();
  for (const f of input.findings) {
    if (f.verdict === 'contradict') continue;
    const evidence = evidenceOf(input, f);
    const key = `${f.verdict}|${f.kind}|${evidence.map((e) => `${e.source}:${e.start}`).join('|')}`;
    if (seen.has(key)) continue;
    seen.add(key);
    cleared.push({ verdict: f.verdict, property: f.property, event: eventOf(input, f), because: f.because, evidence });
  }
  cleared.sort(
    (a, b) =>
      compareText(a.evidence[0]?.source ?? '', b.evidence[0]?.source ?? '') ||
      (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0) ||
      compareText(a.property, b.property),
  );
  return { conflicts: numbered(conflicts), cleared };
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const order = (a: Conflict, b: Conflict): number =>
  compareText(a.evidence[0]!.source, b.evidence[0]!.source) || a.evidence[0]!.start - b.evidence[0]!.start || compareText(a.id, b.id);

/** Two disagreements in the same words of the same articles: the second has its number in its id. */
function numbered(conflicts: readonly Conflict[]): Conflict[] {
  const seen = new Map<string, number>();
  return conflicts.map((c) => {
    const n = seen.get(c.id) ?? 0;
    seen.set(c.id, n + 1);
    return n === 0 ? c : { ...c, id: hashId('conflict', c.id, n) };
  });
}

/** True where both findings set the same two passages against each other. */
function sameWords(a: WeighedFinding, b: WeighedFinding): boolean {
  const touches = (x: WeighedFact, y: WeighedFact): boolean => x.document === y.document && x.start < y.end + 1 && y.start < x.end + 1;
  const sidesTouched = a.sides.filter((s) => s.facts.some((f) => b.sides.some((t) => t.facts.some((g) => touches(f, g))))).length;
  return sidesTouched >= 2;
}

function toConflict(input: WeighInput, finding: WeighedFinding): Conflict {
  const evidence = evidenceOf(input, finding);
  const support: Side[] = finding.sides.map((side) => {
    const documents = [...new Set(side.facts.map((f) => f.document))];
    return {
      value: side.value,
      sources: documents.map((d) => input.sources[d]!).sort(),
      independent: new Set(documents.map((d) => input.witnesses[d]!)).size,
      primary: documents.flatMap((d) => (input.issued[d] === true ? [input.sources[d]!] : [])).sort(),
    };
  });
  const worded = finding.sides.map((side, n) => ({
    value: side.value,
    quotes: side.facts.map((f) => input.texts[f.document]!.slice(f.start, f.end)),
    sources: support[n]!.sources,
  }));
  return {
    id: hashId('conflict', finding.kind, ...evidence.map((e) => `${e.source}\u001f${e.quote}`).sort()),
    kind: finding.kind,
    scope: finding.scope,
    severity: severityOf(weightOf(finding)),
    event: eventOf(input, finding),
    summary: summary(finding.kind, finding.property, finding.scope, worded),
    explanation: explanation(finding.because),
    evidence,
    support,
    decision: null,
  };
}

/** How sure a finding is and how much hangs on it, in one figure. */
function weightOf(finding: WeighedFinding): number {
  const grave = GRAVE.test(finding.property) ? 0.1 : 0;
  return finding.confidence + WEIGHT[finding.kind] + grave - (finding.scope === 'within' && slight(finding) ? SLIGHT : 0);
}

function slight(finding: WeighedFinding): boolean {
  if (finding.property === 'weekday') return true;
  if (finding.property !== 'total') return false;
  const [total, sum] = finding.sides.map((side) => Number(side.value.split(' = ').at(-1)));
  return total !== undefined && sum !== undefined && Math.abs(total - sum) <= NEXT_TO_NOTHING * Math.max(Math.abs(total), 1);
}

function severityOf(weight: number): Severity {
  return weight >= 0.8 ? 'high' : weight >= 0.62 ? 'medium' : weight >= 0.5 ? 'low' : 'info';
}

function evidenceOf(input: WeighInput, finding: WeighedFinding): Evidence[] {
  const out: Evidence[] = [];
  for (const side of finding.sides) {
    for (const fact of side.facts) {
      out.push({
        source: input.sources[fact.document]!,
        start: fact.start,
        end: fact.end,
        quote: input.texts[fact.document]!.slice(fact.start, fact.end),
        value: fact.value,
        claim: input.claimAt(fact.document, fact),
      });
    }
  }
  return out;
}

function eventOf(input: WeighInput, finding: WeighedFinding): string | null {
  for (const side of finding.sides) {
    for (const fact of side.facts) {
      const event = input.eventAt(fact.document, fact);
      if (event !== null) return event;
    }
  }
  return null;
}
