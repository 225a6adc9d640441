#!/usr/bin/env node
// Runs the built engine over the short pairs of reports in test/pairs, each pair a folder of its own, and prints how many contradictions
// it finds and how many flags are wrong, by kind.
//   node test/pairs.mjs [--kind KIND,…] [--batch 1,2,…] [--show missed|wrong|texts]
// A contradiction is found when the evidence of one flag touches both of its passages. Batches 1 to 3 are there to work with; 4 to 6 tell
// how it does on what nobody looked at. What 7 and 8 are is written in test/pairs/README.md.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { reconcile } from '../dist/reconcile.js';
import { loadFolder } from '../dist/sources/folder.js';

const home = path.join(import.meta.dirname, 'pairs');
const { values: options } = parseArgs({
  options: { kind: { type: 'string' }, batch: { type: 'string' }, show: { type: 'string' } },
});
const listed = (text) => text?.split(',');
const kinds =
  listed(options.kind) ??
  fs
    .readdirSync(home, { withFileTypes: true })
    .filter((e) => e.isDirectory())
    .map((e) => e.name)
    .sort();
const batches = listed(options.batch);

function judged(pair) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pair-'));
  try {
    const texts = [pair.a, pair.b]
      .filter((t) => t !== undefined)
      .map((t, i) => ({ ...t, source: i === 0 ? `a-${t.name}` : `b-${t.name}` }));
    for (const { source, text } of texts) fs.writeFileSync(path.join(folder, source), text);
    const report = reconcile(loadFolder(folder).documents);
    const [first, second] = [texts[0], texts.at(-1)];
    const span = ({ source, text }, quote) => ({ source, start: text.indexOf(quote), end: text.indexOf(quote) + quote.length });
    const quotes = [span(first, pair.quoteA), span(second, pair.quoteB)];
    const flags = report.conflicts.filter((c) => c.severity !== 'info');
    const joins = (flag) => quotes.every((q) => flag.evidence.some((e) => e.source === q.source && e.start < q.end && q.start < e.end));
    return { found: pair.conflict && flags.some(joins), wrong: flags.filter((f) => !pair.conflict || !joins(f)) };
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

const board = {};
for (const kind of kinds) {
  const row = { contradictions: 0, found: 0, 'wrong beside': 0, 'without any': 0, 'wrong there': 0 };
  board[kind] = row;
  for (const file of fs.readdirSync(path.join(home, kind)).sort()) {
    if (batches !== undefined && !batches.includes(/\d+/u.exec(file)?.[0])) continue;
    for (const pair of JSON.parse(fs.readFileSync(path.join(home, kind, file), 'utf8'))) {
      const { found, wrong } = judged(pair);
      row[pair.conflict ? 'contradictions' : 'without any'] += 1;
      row[pair.conflict ? 'wrong beside' : 'wrong there'] += wrong.length;
      if (found) row.found += 1;
      if (pair.conflict && !found && (options.show === 'missed' || options.show === 'texts')) {
        console.log(`missed ${pair.id}: ${pair.why}\n    «${pair.quoteA}»\n    «${pair.quoteB}»`);
        if (options.show === 'texts') for (const t of [pair.a, pair.b]) if (t !== undefined) console.log(`  ${t.name}: ${t.text}`);
      }
      if (options.show === 'wrong')
        for (const flag of wrong)
          console.log(`wrong in ${pair.id} (${pair.why}): ${flag.kind}: ${flag.summary}`, flag.evidence.map((e) => e.quote).join(' | '));
    }
  }
}
const all = {};
for (const row of Object.values(board)) for (const [name, n] of Object.entries(row)) all[name] = (all[name] ?? 0) + n;
board.all = all;
console.table(board);
