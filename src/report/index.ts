import { toAnnotations } from './annotations.js';
import { toCsv } from './csv.js';
import { toHtml } from './html.js';
import { toJson } from './json.js';
import { toMarkdown } from './markdown.js';
import type { Reporter } from './options.js';
import { toSarif } from './sarif.js';

export type { Reporter, ReportOptions } from './options.js';

/** One reporter a format; the key is what `--format` takes. */
export const reporters = {
  md: toMarkdown,
  json: toJson,
  html: toHtml,
  sarif: toSarif,
  csv: toCsv,
  jsonld: toAnnotations,
} as const satisfies Readonly<Record<string, Reporter>>;

export type Format = keyof typeof reporters;
/** What a run writes unless it is told otherwise. */
export const DEFAULT_FORMATS = ['md', 'json'] as const satisfies readonly Format[];

/** Where the reader of a format begins, relative to the report's folder. */
const MAIN_FILES = {
  md: 'index.md',
  json: 'report.json',
  html: 'report.html',
  sarif: 'report.sarif',
  csv: 'conflicts.csv',
  jsonld: 'annotations.jsonld',
} as const satisfies Record<Format, string>;
export const mainFile = (format: Format): string => MAIN_FILES[format];
