import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Conflict, ConflictKind, Report } from '../src/model.js';
import { reconcile } from '../src/reconcile.js';
import { reportErrors } from '../src/report/validate.js';
import { loadFolder } from '../src/sources/folder.js';

/** `test/cases/<name>/expected.json`; the articles stand in `in/` beside it. */
interface Expected {
  /** What the case is about, for the reader. */
  readonly about: string;
  /** Each must be reported; `quotesContain` are pieces of its evidence, all of them found in it. */
  readonly conflicts: readonly {
    readonly kind: ConflictKind | readonly ConflictKind[];
    readonly scope: Conflict['scope'];
    readonly sources: readonly string[];
    readonly quotesContain: readonly string[];
  }[];
  /** No conflict's evidence may hold all the pieces of one entry. */
  readonly absent?: readonly { readonly why: string; readonly quotesContain: readonly string[] }[];
  /** True where `conflicts` is all that may be reported. */
  readonly exact?: boolean;
}

const CASES = path.join(import.meta.dirname, 'cases');
const cases = fs.existsSync(CASES) ? fs.readdirSync(CASES).sort() : [];

const holds = (conflict: Conflict, pieces: readonly string[]): boolean =>
  pieces.every((piece) => conflict.evidence.some(({ quote }) => quote.includes(piece)));

/** A conflict in one line, for the message of a failing case. */
const shown = (conflict: Conflict): string =>
  `${conflict.kind} ${conflict.scope} ${conflict.evidence.map(({ source, quote }) => `${source} «${quote}»`).join(' | ')}`;

describe.skipIf(cases.length === 0)('cases', () => {
  test.each(cases)('%s', (name) => {
    const expected: Expected = JSON.parse(fs.readFileSync(path.join(CASES, name, 'expected.json'), 'utf8'));
    const { documents, problems } = loadFolder(path.join(CASES, name, 'in'));
    expect(problems).toEqual([]);
    const report: Report = reconcile(documents);
    expect(reportErrors(report, new Map(documents.map(({ source, text }) => [source, text])))).toEqual([]);
    const flags = report.conflicts.filter(({ severity }) => severity !== 'info');
    const list = flags.map(shown).join('\n');
    for (const { kind, scope, sources, quotesContain } of expected.conflicts) {
      const found = flags.some(
        (flag) =>
          [kind].flat().includes(flag.kind) &&
          flag.scope === scope &&
          sources.every((source) => flag.evidence.some((evidence) => evidence.source === source)) &&
          holds(flag, quotesContain),
      );
      expect(found, `${[kind].flat().join('/')} about ${quotesContain.join(' | ')} is not among:\n${list}`).toBe(true);
    }
    for (const { why, quotesContain } of expected.absent ?? []) {
      expect(flags.filter((flag) => holds(flag, quotesContain)).map(shown), why).toEqual([]);
    }
    if (expected.exact === true) expect(flags.length, `more than was expected:\n${list}`).toBe(expected.conflicts.length);
  });
});
