import type { Report, SourceDocument } from './model.js';

export interface ReconcileOptions {
  readonly onProgress?: (stage: string, done: number, total: number) => void;
}

/** Temporary stub. */
export function reconcile(documents: readonly SourceDocument[], _options: ReconcileOptions = {}): Report {
  return {
    schemaVersion: 1,
    documents: documents.map(({ source, language, title, outlet }) => ({ source, language, title, outlet, published: null })),
    claims: [],
    entities: [],
    events: [],
    conflicts: [],
    stories: [],
    cleared: [],
    problems: [],
  };
}
