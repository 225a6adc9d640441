import { type DeskRecord, standingDecisions } from '../decisions.js';
import { evidenceChanges, linkConflicts } from '../linkage.js';
import type { Report } from '../model.js';
import { oneLine } from '../report/escape.js';
import { formatMessages } from '../report/format-messages.js';

/**
 * The decisions that stand, oldest first, one line each: when, who, what, about which conflict, and whether the report still has it.
 * @param report the report beside the decisions, or null where there is none
 */
export function decisionLines(records: readonly DeskRecord[], report: Report | null): string[] {
  const words = formatMessages.en;
  const standing = [...standingDecisions(records).values()];
  const then = standing.map((record) => ({ id: record.conflict, kind: record.kind, evidence: record.evidence, record }));
  const links = report === null ? new Map() : linkConflicts(then, report.conflicts);
  const where = new Map<(typeof then)[number], string>();
  // an article that was renamed is known by its text, which is not at hand: what the report itself says comes first
  const byDecision = new Map(report?.conflicts.map((conflict) => [conflict.decision?.id, conflict]));
  for (const item of then) {
    const conflict = byDecision.get(item.record.id);
    if (conflict !== undefined) where.set(item, conflict.decision?.state === 'reopened' ? 'open again' : '');
  }
  for (const conflict of report?.conflicts ?? []) {
    const found = links.get(conflict.id);
    if (found !== undefined && !where.has(found))
      where.set(found, evidenceChanges(found, conflict).length > 0 || conflict.decision?.state === 'reopened' ? 'open again' : '');
  }
  return then
    .map((item) => {
      const { at, editor, ruling, side, because, note, conflict, summary } = item.record;
      const what =
        ruling === 'side'
          ? `«${oneLine(side?.value ?? '')}» is right`
          : words.ruling[ruling] + (because === null ? '' : ` (${words.because[because]})`);
      const state = report === null ? '' : (where.get(item) ?? 'no longer in the report');
      const parts = [at, editor === null ? '–' : oneLine(editor), oneLine(conflict), what, oneLine(summary), oneLine(note), state];
      return { at, line: parts.filter((part) => part !== '').join('  ') };
    })
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map(({ line }) => line);
}
