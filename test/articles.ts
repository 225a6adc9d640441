import type { Conflict, Report, SourceDocument } from '../src/model.js';
import { reconcile } from '../src/reconcile.js';
import { loadText } from '../src/sources/text.js';

/** A document as the loader makes it; `date` becomes front matter. */
export function article(source: string, text: string, date?: string): SourceDocument {
  return loadText(source, date === undefined ? text : `---\ndate: ${date}\n---\n${text}`).document;
}

/** The report on articles of one day, named a.txt, b.txt … in the order given. */
export function reportOn(texts: readonly string[], date = '2024-03-13'): Report {
  return reconcile(texts.map((text, i) => article(`${String.fromCharCode(97 + i)}.txt`, text, date)));
}

/** What an editor is asked to look at. */
export const flagged = (report: Report): readonly Conflict[] => report.conflicts.filter(({ severity }) => severity !== 'info');

/** Flags in short: kind, then the pieces of evidence, so that a failing test shows what was found. */
export const shown = (report: Report): readonly string[] =>
  flagged(report).map(({ kind, evidence }) => `${kind}: ${evidence.map(({ source, quote }) => `${source} «${quote}»`).join(' | ')}`);

/** The kinds flagged, in the order of the report. */
export const kindsIn = (texts: readonly string[], date?: string): readonly string[] =>
  flagged(reportOn(texts, date)).map(({ kind }) => kind);
