import { stateOf } from '../decisions.js';
import type { Conflict, DayInterval, Report } from '../model.js';
import { sidesOf } from '../sides.js';
import { oneLine } from './escape.js';
import { COLUMNS, type Column, formatMessages } from './format-messages.js';
import { type Locale, messages } from './messages.js';
import type { ReportOptions } from './options.js';
import { placeFinder } from './places.js';

/** Without it Excel takes UTF-8 for the code page of the machine. */
const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';

/**
 * Where a spreadsheet would begin a formula: at the head of a cell, and after what some countries' spreadsheets or hurried imports take
 * for the end of one. Quotes, spaces and characters that do not show hide the sign from the eye, not from every program; full-width and
 * small forms of the signs count as the signs (OWASP, «CSV Injection»).
 */
const FORMULA = /(^|[,;|،؛])(?=[\s\p{Cf}\p{Mn}"'`´‘’‚‛“”„‟«»‹›]*[=+\-@＝＋－＠﹦﹢﹣﹫])/gu;

/**
 * Other people's words as one cell's text: one line, without control characters or bidi controls that open or close a run, and with a
 * visible apostrophe before whatever would begin a formula. The words themselves stay; taking that apostrophe away gives them back.
 */
export function cellText(text: string): string {
  return oneLine(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(FORMULA, "$1'");
}

/** A row as RFC 4180 writes it, every cell in quotes: a cell cannot end before its end. */
const rowOf = (cells: readonly string[]): string =>
  `${cells.map((cell) => `"${cellText(cell).replaceAll('"', '""')}"`).join(',')}${LINE_END}`;

const heading = (locale: Locale): string => `${BYTE_ORDER_MARK}${rowOf(COLUMNS.map((column) => formatMessages[locale].columns[column]))}`;

/** How the file begins in each language: by it a later run knows its own. */
export const CSV_MARKS: readonly string[] = (Object.keys(formatMessages) as Locale[]).map(heading);

const days = (interval: DayInterval | null | undefined): string => {
  if (interval === null || interval === undefined) return '';
  return interval.from === interval.to ? interval.from : `${interval.from}/${interval.to}`;
};

/**
 * The conflicts as a table, `conflicts.csv`: RFC 4180 in UTF-8 with a byte-order mark, one row a piece of evidence, in the report's
 * order. Start and end are UTF-16 code units into the article; days are ISO 8601, an interval with a slash.
 */
export function toCsv(report: Report, { locale, texts }: ReportOptions): ReadonlyMap<string, string> {
  const m = messages[locale];
  const f = formatMessages[locale];
  const placeOf = placeFinder(texts);
  const documents = new Map(report.documents.map((document) => [document.source, document]));
  const events = new Map(report.events.map((event) => [event.id, event]));

  const rowsOf = (conflict: Conflict): string[] => {
    const { decision } = conflict;
    const event = conflict.event === null ? undefined : events.get(conflict.event);
    return sidesOf(conflict).flatMap(({ side, evidence }, number) =>
      evidence.map((item) => {
        const document = documents.get(item.source);
        const cells: Readonly<Record<Column, string | number>> = {
          conflict: conflict.id,
          severity: m.severity[conflict.severity],
          kind: m.kind[conflict.kind],
          scope: m.scope[conflict.scope],
          state: f.state[stateOf(conflict)],
          ruling: decision === null ? '' : f.ruling[decision.ruling],
          rightSide: decision?.side ?? '',
          reason: decision === null || decision.because === null ? '' : f.because[decision.because],
          note: decision?.note ?? '',
          editor: decision?.editor ?? '',
          decidedAt: decision?.at ?? '',
          summary: m.summary(conflict.summary),
          explanation: m.engine(conflict.explanation),
          event: event?.label ?? '',
          eventTime: days(event?.time),
          sideNumber: number + 1,
          sideValue: side.value,
          source: item.source,
          outlet: document?.outlet ?? '',
          published: days(document?.published),
          line: placeOf(item.source, item.start)?.line ?? '',
          start: item.start,
          end: item.end,
          quote: item.quote,
          readAs: item.value,
          witnesses: side.independent,
        };
        return rowOf(COLUMNS.map((column) => String(cells[column])));
      }),
    );
  };
  return new Map([['conflicts.csv', [heading(locale), ...report.conflicts.flatMap(rowsOf)].join('')]]);
}
