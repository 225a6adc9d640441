import type { Report } from '../model.js';

/** `report.json`: the contract that tools build on, as `schemas/report.schema.json` describes it. */
export function toJson(report: Report): ReadonlyMap<string, string> {
  return new Map([['report.json', `${JSON.stringify(report, null, 1)}\n`]]);
}
