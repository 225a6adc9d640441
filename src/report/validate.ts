import fs from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import type { Report } from '../model.js';

/** A schema of `schemas/`, parsed. */
export const readSchema = (name: string): object =>
  JSON.parse(fs.readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8'));

/** Where the build leaves the compiled schema of reports: compiling it takes as long as reading an article. */
export const PRECOMPILED = fileURLToPath(new URL('./report-schema.cjs', import.meta.url));

function validator(): ValidateFunction {
  const require = createRequire(import.meta.url);
  if (fs.existsSync(PRECOMPILED)) return require(PRECOMPILED);
  const { Ajv2020 } = require('ajv/dist/2020.js') as typeof import('ajv/dist/2020.js');
  return new Ajv2020({ strictTypes: false, schemas: [readSchema('claim')] }).compile(readSchema('report'));
}

/**
 * What is wrong with a report: where it departs from `schemas/report.schema.json`, and quotes that are not the article's own
 * words at the place they name. Empty for a report that may be written. The first ten of each are enough to find the mistake by.
 * @param texts the articles' texts by source
 */
export function reportErrors(report: Report, texts: ReadonlyMap<string, string>): readonly string[] {
  const validate = validator();
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
