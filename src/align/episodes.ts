import { parseDay } from '../calendar.js';
import type { EntityOf } from '../context.js';
import { push } from '../groups.js';
import type { DayInterval } from '../model.js';
import type { Reading } from '../reading.js';

/** Days without an article after which another affair of the same town may begin. */
const SILENCE = 14;
/** Days around the earlier articles that a later one must not speak of. */
const AROUND = 3;
/** Width in days of a publication that is known well enough to be on either side of a silence, and of a time that names a day. */
const KNOWN = 5;
/** People that two affairs of one town may share: the chief of police, the mayor. */
const OFFICIALS = 1;

/**
 * Two shootings in one town a month apart are two stories: articles on either side of a silence that share hardly anybody, and of
 * which the later ones never look back to the days of the earlier, are taken apart. Undated articles stay with the earlier ones.
 * @returns for each document the number of its story (the smallest document index in it)
 */
export function splitEpisodes(
  readings: readonly Reading[],
  stories: readonly number[],
  published: readonly (DayInterval | null)[],
  entityOf: EntityOf,
): number[] {
  const out = [...stories];
  const members = new Map<number, number[]>();
  stories.forEach((story, document) => {
    push(members, story, document);
  });
  const people = (documents: readonly number[]): ReadonlySet<string> =>
    new Set(
      documents.flatMap((document) =>
        readings[document]!.mentions.flatMap((mention, i) => {
          const entity = mention.type === 'person' && mention.parts.length > 0 ? entityOf[document]![i] : null;
          return entity == null ? [] : [entity];
        }),
      ),
    );
  for (const documents of members.values()) {
    const dated = documents.flatMap((document) => {
      const days = published[document] ?? null;
      if (days === null) return [];
      const [from, to] = [parseDay(days.from), parseDay(days.to)];
      return to - from > KNOWN ? [] : [{ document, from, to }];
    });
    dated.sort((a, b) => a.from - b.from || a.document - b.document);
    for (let k = dated.length - 1; k > 0; k -= 1) {
      const [last, next] = [dated[k - 1]!, dated[k]!];
      if (next.from - last.to < SILENCE) continue;
      const later = dated.slice(k).filter(({ document }) => out[document] === out[next.document]);
      const earlier = documents.filter((document) => !later.some((l) => l.document === document) && out[document] === out[next.document]);
      if (earlier.length === 0) continue;
      const before = people(earlier);
      const shared = [...people(later.map((l) => l.document))].filter((entity) => before.has(entity)).length;
      if (shared > OFFICIALS) continue;
      const start = Math.min(...dated.slice(0, k).map((d) => d.from)) - AROUND;
      const end = last.to + AROUND;
      if (later.some(({ document }) => looksBack(readings[document]!, start, end))) continue;
      const root = Math.min(...later.map((l) => l.document));
      for (const { document } of later) out[document] = root;
    }
  }
  const smallest = new Map<number, number>();
  out.forEach((story, document) => {
    smallest.set(story, Math.min(smallest.get(story) ?? document, document));
  });
  return out.map((story) => smallest.get(story)!);
}

/** Whether an article names a time that lies, all of it, in those days, or one as long as a month that ends in them. */
function looksBack(reading: Reading, start: number, end: number): boolean {
  return reading.timexes.some((t) => {
    if (t.interval === undefined || t.type === 'SET') return false;
    const [from, to] = [parseDay(t.interval.from), parseDay(t.interval.to)];
    return to - from <= 31 && from <= end && to >= start;
  });
}
