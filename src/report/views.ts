/** What the reporters for people share: what is shown of a report and in which order, as plain text and values, without markup. */
import { push } from '../groups.js';
import type { Claim, Conflict, ConflictKind, Evidence, Report, ReportEvent, Severity, Span, Story } from '../model.js';
import { placeFinder } from './places.js';

/** Characters of context on each side of a quote. */
const CONTEXT = 70;

const RANK: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2, info: 3 };

/** Worst first. */
export const bySeverity = (a: Pick<Conflict, 'severity'>, b: Pick<Conflict, 'severity'>): number => RANK[a.severity] - RANK[b.severity];

/** The sources of some passages, each once, in their order. */
export const sourcesOf = (items: readonly { readonly source: string }[]): string[] => [...new Set(items.map((item) => item.source))];

/** A place in an article. */
export interface Place extends Span {
  readonly source: string;
}

/** Says the figure that the words at a place were read as: «أربعة ملايين» → 4,000,000; null where they hold none or several. */
export function figureFinder(claims: readonly Claim[]): (at: Place) => string | null {
  const bySource = new Map<string, Claim[]>();
  for (const claim of claims) if (claim.property === 'number' || claim.property === 'ordinal') push(bySource, claim.source, claim);
  return ({ source, start, end }) => {
    const inside = (bySource.get(source) ?? []).filter((claim) => claim.start >= start && claim.end <= end);
    const [, amount, unit] =
      /^(-?[\d.]+)(?: (%|pp|bp|[A-Z]{3}|[a-z]{1,2})(?= |$))?/u.exec(inside.length === 1 ? inside[0]!.value : '') ?? [];
    if (amount === undefined) return null;
    const apart = amount.replace(/^\d+/u, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/gu, ','));
    return unit === undefined || unit === 'XXX' || unit === 'no' ? apart : `${apart} ${unit}`;
  };
}

/** Says in which line of a source an offset lies, from 1. */
export function lineFinder(texts: ReadonlyMap<string, string>): (source: string, offset: number) => number {
  const placeOf = placeFinder(texts);
  return (source, offset) => placeOf(source, offset)?.line ?? 1;
}

/** «2024-02-05», or «2024-02-05 – 2024-02-07». */
export const dayText = ({ from, to }: { readonly from: string; readonly to: string }): string => (from === to ? from : `${from} – ${to}`);

/**
 * The words before and after a span on its line, cut at a word where the line is long.
 * @param reach characters on each side
 */
export function contextOf(text: string, { start, end }: Span, reach = CONTEXT): { readonly before: string; readonly after: string } {
  const before = text
    .slice(Math.max(0, start - reach), start)
    .split('\n')
    .at(-1)!;
  const after = text.slice(end, end + reach).split('\n')[0]!;
  return {
    before: before.length === reach ? `…${before.replace(/^\S*\s/u, '')}` : before,
    after: after.length === reach ? `${after.replace(/\s\S*$/u, '')}…` : after,
  };
}

/** The kinds of conflict that are about a figure: a number among the words of another kind is no reading of them. */
const OF_FIGURES: ReadonlySet<ConflictKind> = new Set(['number', 'sequence']);

/**
 * What the words were read as; for a figure in words or another script also the number.
 * @param found the figure that the words hold, if any
 */
export function readingOf(
  kind: ConflictKind,
  evidence: Evidence,
  found: string | null,
): { readonly value: string; readonly figure: string | null } {
  const figure = OF_FIGURES.has(kind) ? found : null;
  const value = /^\d{4}-\d\d-\d\d(?:\/\d|$)/u.test(evidence.value) ? evidence.value.replace('/', ' – ') : evidence.value;
  const same = figure === null || value.replaceAll(',', '').startsWith(figure.replaceAll(',', '').split(' ')[0]!);
  return { value, figure: same ? null : figure };
}

/** The conflicts of one event, or of none. */
export interface Group {
  readonly event: ReportEvent | null;
  readonly conflicts: readonly Conflict[];
}

/** Conflicts by event; the group with the worst first, then the one with more of the worst, then as the report lists them. */
export function grouped(report: Report): Group[] {
  const events = new Map(report.events.map((event) => [event.id, event]));
  const groups = new Map<ReportEvent | null, Conflict[]>();
  for (const conflict of report.conflicts) {
    const event = (conflict.event === null ? undefined : events.get(conflict.event)) ?? null;
    push(groups, event, conflict);
  }
  const tally = (conflicts: readonly Conflict[], severity: Severity) => conflicts.filter((c) => c.severity === severity).length;
  return [...groups]
    .map(([event, conflicts]) => ({ event, conflicts: conflicts.toSorted(bySeverity) }))
    .sort((a, b) => {
      for (const severity of ['high', 'medium', 'low', 'info'] as const) {
        const more = tally(b.conflicts, severity) - tally(a.conflicts, severity);
        if (more !== 0) return more;
      }
      return 0;
    });
}

/** Conflicts by the story of their first source, in the order given: the first conflict of a story is the story's place. */
export function byStory(report: Report, conflicts: readonly Conflict[]): ReadonlyMap<Story | null, readonly Conflict[]> {
  const storyOf = new Map(report.stories.flatMap((story) => story.sources.map((source) => [source, story] as const)));
  const stories = new Map<Story | null, Conflict[]>();
  for (const conflict of conflicts) push(stories, storyOf.get(conflict.evidence[0]!.source) ?? null, conflict);
  return stories;
}

/** How many conflicts there are of each severity. */
export function severityCounts(conflicts: readonly Pick<Conflict, 'severity'>[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { high: 0, medium: 0, low: 0, info: 0 };
  for (const conflict of conflicts) counts[conflict.severity] += 1;
  return counts;
}
