import type { Published, Timex } from '../model.js';
export function datePublications(docs: readonly { source: string; metadataDate: string | null }[], _links: readonly unknown[]): Map<string, Published | null> {
  return new Map(docs.map((d) => [d.source, d.metadataDate === null ? null : { from: d.metadataDate, to: d.metadataDate, basis: 'metadata', because: [] }]));
}
export function resolveAll(timexes: readonly Timex[], _p: Published | null): Timex[] {
  return [...timexes];
}
