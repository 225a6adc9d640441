import type { Report } from '../model.js';
import { schemaErrors } from '../schemas.js';

/**
 * What is wrong with a report: where it departs from `schemas/report.schema.json`, and quotes that are not the article's own
 * words at the place they name. Empty for a report that may be written. The first ten of each are enough to find the mistake by.
 * @param texts the articles' texts by source
 */
export function reportErrors(report: Report, texts: ReadonlyMap<string, string>): readonly string[] {
  const departures = schemaErrors('report', report);
  if (departures.length > 0) return departures;
  const wrong: string[] = [];
  const check = (
    where: string,
    refs: readonly { readonly source: string; readonly start: number; readonly end: number; readonly quote: string }[],
  ) => {
    for (const ref of refs) {
      if (wrong.length < 10 && texts.get(ref.source)?.slice(ref.start, ref.end) !== ref.quote) {
        wrong.push(`${where}: ${ref.source}:${ref.start}-${ref.end} is not «${ref.quote}»`);
      }
    }
  };
  for (const conflict of report.conflicts) check(`conflict ${conflict.id}`, conflict.evidence);
  for (const cleared of report.cleared) check('cleared', cleared.evidence);
  for (const event of report.events) check(`event ${event.id}`, event.mentions);
  for (const entity of report.entities) check(`entity ${entity.id}`, entity.mentions);
  check('claims', report.claims);
  return wrong;
}
