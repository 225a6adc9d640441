/** What changed between two reports. */
import { evidenceChanges, linkConflicts } from './linkage.js';
import type { Conflict, Report } from './model.js';

/** A conflict that the last report had with other evidence. */
export interface ConflictChange {
  /** Its id now, and then. */
  readonly id: string;
  readonly was: string;
  /** What of its evidence changed, one sentence each. */
  readonly because: readonly string[];
}

export interface ReportChanges {
  /** Ids of conflicts that the older report does not have, in the order of the newer. */
  readonly new: readonly string[];
  readonly changed: readonly ConflictChange[];
  /** Ids of decided conflicts that are open again; why says each conflict's `decision`. */
  readonly reopened: readonly string[];
  /** Conflicts of the older report that the newer does not have. */
  readonly gone: readonly Conflict[];
  readonly unchanged: number;
  readonly articles: { readonly added: readonly string[]; readonly removed: readonly string[] };
}

/** True where both reports say the same, whatever has been decided. */
export function sameFindings(a: Report, b: Report): boolean {
  const bare = (report: Report) => JSON.stringify({ ...report, conflicts: report.conflicts.map((c) => ({ ...c, decision: null })) });
  return bare(a) === bare(b);
}

/** What the newer report has that the older has not, and the other way round. */
export function compareReports(older: Report, newer: Report): ReportChanges {
  const links = linkConflicts(older.conflicts, newer.conflicts);
  const kept = new Set(links.values());
  const reopenedThen = new Set(older.conflicts.filter((c) => c.decision?.state === 'reopened').map((c) => c.id));
  const changed = newer.conflicts.flatMap((conflict) => {
    const was = links.get(conflict.id);
    const because = was === undefined ? [] : evidenceChanges(was, conflict);
    return was === undefined || because.length === 0 ? [] : [{ id: conflict.id, was: was.id, because }];
  });
  const [then, now] = [older, newer].map((report) => new Set(report.documents.map(({ source }) => source))) as [Set<string>, Set<string>];
  return {
    new: newer.conflicts.filter(({ id }) => !links.has(id)).map(({ id }) => id),
    changed,
    reopened: newer.conflicts.filter((c) => c.decision?.state === 'reopened' && !reopenedThen.has(c.id)).map(({ id }) => id),
    gone: older.conflicts.filter((conflict) => !kept.has(conflict)),
    unchanged: links.size - changed.length,
    articles: { added: [...now].filter((source) => !then.has(source)), removed: [...then].filter((source) => !now.has(source)) },
  };
}
