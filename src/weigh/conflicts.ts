import { hashId } from '../ids.js';
import type { Cleared, Conflict, ConflictKind, Evidence, Severity, Side, Span, Verdict } from '../model.js';

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
  'polarity',
  'status',
  'participant',
  'place',
  'date',
];

/** Kinds whose slips change what a reader believes most. */
const WEIGHT: Readonly<Record<ConflictKind, number>> = {
  attribution: 0.1,
  role: 0.05,
  number: 0.05,
  date: 0,
  polarity: 0.1,
  status: 0.05,
  participant: 0,
  place: 0,
  name: 0,
  sequence: 0,
};

/** Findings → conflicts, worst first, one for each disagreement; and what was compared and cleared. */
export function weigh(input: WeighInput): { conflicts: Conflict[]; cleared: Cleared[] } {
  const against = input.findings
    .filter((f) => f.verdict === 'contradict')
    .sort((a, b) => PRECEDENCE.indexOf(a.kind) - PRECEDENCE.indexOf(b.kind) || b.confidence - a.confidence);
  const kept: WeighedFinding[] = [];
  for (const finding of against) if (!kept.some((other) => sameWords(finding, other))) kept.push(finding);
  const conflicts = kept.map((f) => toConflict(input, f));
  const severities: readonly Severity[] = ['high', 'medium', 'low', 'info'];
  conflicts.sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || order(a, b));
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
  return { conflicts: unique(conflicts), cleared };
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const order = (a: Conflict, b: Conflict): number =>
  compareText(a.evidence[0]!.source, b.evidence[0]!.source) || a.evidence[0]!.start - b.evidence[0]!.start || compareText(a.id, b.id);

function unique(conflicts: readonly Conflict[]): Conflict[] {
  const seen = new Set<string>();
  return conflicts.filter((c) => !seen.has(c.id) && seen.add(c.id) !== undefined);
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
    };
  });
  const values = finding.sides.map((s) => s.value);
  return {
    id: hashId('conflict', finding.kind, ...evidence.map((e) => `${e.source}\u001f${e.quote}`).sort()),
    kind: finding.kind,
    scope: finding.scope,
    severity: severityOf(finding),
    event: eventOf(input, finding),
    summary: `${finding.kind}: ${values.join(' ≠ ')}`,
    explanation: finding.because,
    evidence,
    support,
    decision: null,
  };
}

function severityOf(finding: WeighedFinding): Severity {
  const c = finding.confidence + WEIGHT[finding.kind];
  return c >= 0.8 ? 'high' : c >= 0.62 ? 'medium' : c >= 0.5 ? 'low' : 'info';
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
