import fs from 'node:fs';
import path from 'node:path';
import { UserError } from '../errors.js';
import type { Report } from '../model.js';
import { schemaErrors } from '../schemas.js';

/**
 * A report that a run wrote.
 * @param at `report.json`, or the folder that holds it
 * @throws UserError where there is none, or it is no report
 */
export function readReport(at: string): Report {
  let file = at;
  let text: string;
  try {
    if (fs.statSync(at, { throwIfNoEntry: false })?.isDirectory()) file = path.join(at, 'report.json');
    text = fs.readFileSync(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : null;
    if (code === null) throw error;
    throw new UserError(
      code === 'ENOENT' || code === 'ENOTDIR'
        ? `${file}: there is no such report; reconcile <folder> --out ${path.dirname(file)} writes it`
        : `${file} cannot be read (${code})`,
    );
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UserError(`${file} is no report: it is no JSON; run reconcile again`);
  }
  const [wrong] = schemaErrors('report', value);
  if (wrong !== undefined) throw new UserError(`${file} is no report of this version (${wrong}); run reconcile again`);
  return value as Report;
}
