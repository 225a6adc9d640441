import type { Report } from '../model.js';
import { toJson } from './json.js';
import { type MarkdownOptions, toMarkdown } from './markdown.js';

/** A reporter turns a report into files: contents by path relative to the report's folder. */
export type Reporter = (report: Report, options: MarkdownOptions) => ReadonlyMap<string, string>;

/** One reporter a format; the key is what `--format` takes. */
export const reporters = { md: toMarkdown, json: toJson } as const satisfies Readonly<Record<string, Reporter>>;

export type Format = keyof typeof reporters;
