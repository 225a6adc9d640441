import fs from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Report } from '../model.js';

const schema = (name: string): object => JSON.parse(fs.readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8'));

/**
 * What is wrong with a report: where it departs from `schemas/report.schema.json`, and quotes that are not the article's own
 * words at the place they name. Empty for a report that may be written. The first ten of each are enough to find the mistake by.
 * @param texts the articles' texts by source
 */
export function reportErrors(report: Report, texts: ReadonlyMap<string, string>): readonly string[] {
  const ajv = new Ajv2020({ allErrors: false, strict: true, strictTypes: false, schemas: [schema('claim')] });
  const validate = ajv.compile(schema('report'));
  if (!validate(report)) {
    return (validate.errors ?? []).slice(0, 10).map((e) => `${e.instancePath || '/'} ${e.message} ${JSON.stringify(e.params)}`);
  }
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
