import type { Finding } from './finding.js';
import type { CompareInput } from './input.js';
import { pageOf } from './page.js';
import { checkChangesOfSheet } from './reckon-changes.js';
import { checkListsOfSheet } from './reckon-lists.js';
import { checkPartsOfSheet } from './reckon-parts.js';
import { checkProductsOfSheet } from './reckon-products.js';
import { checkSharesOfSheet } from './reckon-shares.js';
import { checkSpansOfSheet } from './reckon-spans.js';
import { checkTablesOfSheet } from './reckon-tables.js';
import { sheetOf } from './sheet.js';

const CHECKS = [
  checkPartsOfSheet,
  checkChangesOfSheet,
  checkSharesOfSheet,
  checkProductsOfSheet,
  checkSpansOfSheet,
  checkListsOfSheet,
  checkTablesOfSheet,
];

/**
 * Figures of one article, told in one sentence or in neighbouring ones, that do not go together the way its words say: parts and their
 * whole, a change and its ends, a share, a price and a number, an age and a birth, a length and its days, a number and the names.
 * @param known what was found in the same articles before: what touches the same figures is not told again
 */
export function checkReckoning(input: CompareInput, known: readonly Finding[]): Finding[] {
  const told = new Map<number, Set<string>>();
  const keysOf = (finding: Finding): string[] => finding.sides.flatMap((side) => side.facts.map((f) => `${f.start}`));
  for (const finding of known) {
    const document = finding.sides[0]?.facts[0]?.document;
    if (document === undefined || finding.verdict !== 'contradict') continue;
    const own = told.get(document) ?? new Set<string>();
    told.set(document, own);
    for (const key of keysOf(finding)) own.add(key);
  }
  return input.readings.flatMap((_, document) => {
    const sheet = sheetOf(pageOf(input, document));
    const own = told.get(document) ?? new Set<string>();
    return CHECKS.flatMap((check) => check(sheet)).filter((finding) => {
      const keys = keysOf(finding);
      if (keys.filter((key) => own.has(key)).length >= Math.min(2, keys.length)) return false;
      for (const key of keys) own.add(key);
      return true;
    });
  });
}
