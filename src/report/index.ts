import { toHtml } from './html.js';
import { toJson } from './json.js';
import { toMarkdown } from './markdown.js';
import type { Reporter } from './options.js';

export type { Reporter, ReportOptions } from './options.js';

/** One reporter a format; the key is what `--format` takes. */
export const reporters = { md: toMarkdown, json: toJson, html: toHtml } as const satisfies Readonly<Record<string, Reporter>>;

export type Format = keyof typeof reporters;
/** What a run writes unless it is told otherwise. */
export const DEFAULT_FORMATS = ['md', 'json'] as const satisfies readonly Format[];
