import type { ReportChanges } from '../changes.js';
import type { Report } from '../model.js';
import type { Locale } from './messages.js';

/** What a reporter is told besides the report. */
export interface ReportOptions {
  /** Language of the report's own words. */
  readonly locale: Locale;
  /** The articles' texts by source: line numbers and the words around a quote come from them. */
  readonly texts: ReadonlyMap<string, string>;
  /** What changed since the last report; absent or null where there is none. */
  readonly changes?: ReportChanges | null;
  /** Where the articles stand on the web, by source, as their front matter says. */
  readonly urls?: ReadonlyMap<string, string>;
  /** Version of reconcile. */
  readonly version?: string;
}

/** A reporter turns a report into files: contents by path relative to the report's folder. */
export type Reporter = (report: Report, options: ReportOptions) => ReadonlyMap<string, string>;
