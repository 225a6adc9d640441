#!/usr/bin/env node
// Prints the board of dossiers: conflicts found, precision, traps sprung, links. Runs the built engine in this process.
//   node test/score.mjs [--verbose] [--out FOLDER] [DOSSIER...]     (default: all of test/dossiers)
// What counts as found is written in test/dossiers/README.md.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { reconcile } from '../dist/reconcile.js';
import { loadFolder } from '../dist/sources/folder.js';
import { foldersOr } from './folders.mjs';

/** Characters that evidence may have: longer, and it points at a paragraph. */
const LONGEST_EVIDENCE = 240;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { verbose: { type: 'boolean' }, out: { type: 'string' } },
});
const folders = foldersOr(positionals);

/** A quote of the gold with all its places; throws where it is not unique. */
function located(folder, { source, quote, also = [] }) {
  const text = fs.readFileSync(path.join(folder, source), 'utf8');
  const first = text.indexOf(quote);
  if (first < 0 || text.indexOf(quote, first + 1) >= 0) throw new Error(`${folder}/${source}: not there once: ${quote}`);
  const spans = [[first, first + quote.length]];
  for (const words of also)
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) spans.push([at, at + words.length]);
  return { source, quote, spans };
}

const meets = (gold, span) => gold.source === span.source && gold.spans.some(([from, to]) => from < span.end && span.start < to);
const meetings = (gold, flag) => gold.evidence.filter((g) => flag.evidence.some((e) => meets(g, e))).length;
const joins = (gold, flag) => meetings(gold, flag) >= Math.min(2, gold.evidence.length);

function conflictsOf(gold, report) {
  const flags = report.conflicts
    .filter((c) => c.severity !== 'info')
    .map((c) => ({ ...c, evidence: c.evidence.filter((e) => e.end - e.start <= LONGEST_EVIDENCE) }));
  const lines = [];
  const useful = new Set();
  let hits = 0;
  let found = 0;
  for (const g of gold.conflicts) {
    const touching = flags.filter((f) => joins(g, f));
    for (const f of touching) useful.add(f);
    if (touching.length > 0) found += 1;
    if (touching.some((f) => (g.accept ?? [g.kind]).includes(f.kind))) hits += 1;
    else {
      hits += touching.length > 0 ? 0.5 : 0;
      lines.push(`missed ${g.id} ${g.kind}${touching.length > 0 ? ` (called ${touching[0].kind})` : ''}: ${g.why}`);
    }
  }
  const counted = flags.filter((f) => useful.has(f) || !(gold.doubtful ?? []).some((d) => joins(d, f)));
  const wrong = counted.filter((f) => !useful.has(f));
  for (const f of wrong)
    lines.push(`wrong  ${f.kind}/${f.severity}: ${f.summary} [${f.evidence.map((e) => `${e.source} «${e.quote}»`).join(' | ')}]`);
  const sprung = gold.compatible.filter((t) => wrong.some((f) => joins(t, f)));
  for (const t of sprung) lines.push(`trap   ${t.id}: ${t.why}`);
  return {
    gold: gold.conflicts.length,
    hits,
    flags: counted.length,
    right: counted.length - wrong.length - Math.max(0, useful.size - found),
    wrong: wrong.length,
    traps: gold.compatible.length,
    sprung: sprung.length,
    lines,
  };
}

function linksOf(gold, clusters) {
  const holding = (g) => clusters.filter((c) => c.mentions.some((m) => meets(g, m)));
  const together = (a, b) => holding(a).some((c) => holding(b).includes(c));
  const pairs = (groups) => groups.flatMap((group) => group.flatMap((a, i) => group.slice(i + 1).map((b) => [a, b])));
  const same = pairs(gold?.same ?? []);
  const different = pairs(gold?.different ?? []);
  const name = ([a, b]) => `${a.source} «${a.quote}» ~ ${b.source} «${b.quote}»`;
  const lost = same.filter(([a, b]) => !together(a, b));
  const mixed = different.filter(([a, b]) => together(a, b));
  return {
    same: same.length,
    linked: same.length - lost.length,
    different: different.length,
    apart: different.length - mixed.length,
    lines: [...lost.map((p) => `apart  ${name(p)}`), ...mixed.map((p) => `mixed  ${name(p)}`)],
  };
}

function scored(folder) {
  const raw = JSON.parse(fs.readFileSync(path.join(folder, 'gold.json'), 'utf8'));
  const evidence = (list = []) => list.map((x) => ({ ...x, evidence: x.evidence.map((e) => located(folder, e)) }));
  const links = (l) => ({
    same: (l?.same ?? []).map((g) => g.map((e) => located(folder, e))),
    different: (l?.different ?? []).map((g) => g.map((e) => located(folder, e))),
  });
  const gold = {
    conflicts: evidence(raw.conflicts),
    compatible: evidence(raw.compatible),
    doubtful: evidence(raw.doubtful),
    events: links(raw.events),
    people: links(raw.people),
  };
  const started = performance.now();
  const report = reconcile(loadFolder(folder).documents);
  const seconds = (performance.now() - started) / 1000;
  if (options.out !== undefined) {
    const out = path.join(options.out, path.basename(folder));
    fs.mkdirSync(out, { recursive: true });
    fs.writeFileSync(path.join(out, 'report.json'), JSON.stringify(report, null, 1));
  }
  return {
    name: path.basename(folder),
    conflicts: conflictsOf(gold, report),
    events: linksOf(gold.events, report.events),
    people: linksOf(
      gold.people,
      report.entities.filter((e) => e.type === 'person'),
    ),
    seconds,
  };
}

const percent = (part, all) => (all === 0 ? '   –' : `${String(Math.round((100 * part) / all)).padStart(3)}%`);
function line(name, c, e, p, seconds) {
  const recall = c.gold === 0 ? 0 : c.hits / c.gold;
  const precision = c.flags === 0 ? 0 : c.right / c.flags;
  const f1 = recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
  return [
    name.padEnd(20),
    `${String(c.hits).padStart(5)}/${String(c.gold).padEnd(4)}`,
    percent(c.hits, c.gold),
    percent(c.right, c.flags).padStart(8),
    `${String(Math.round(100 * f1)).padStart(5)}%`,
    String(c.wrong).padStart(6),
    `${c.sprung}/${c.traps}`.padStart(8),
    `${e.linked}/${e.same} ${e.apart}/${e.different}`.padStart(15),
    `${p.linked}/${p.same} ${p.apart}/${p.different}`.padStart(15),
    seconds.toFixed(1).padStart(6),
  ].join(' ');
}

console.log('dossier                 found       precision   F1   wrong   traps   events linked   people linked   s');
const rows = [];
for (const folder of folders) {
  const row = scored(folder);
  rows.push(row);
  console.log(line(row.name, row.conflicts, row.events, row.people, row.seconds));
  if (options.verbose) for (const l of [...row.conflicts.lines, ...row.events.lines, ...row.people.lines]) console.log(`    ${l}`);
}
const total = (part) =>
  rows.reduce((sum, row) => {
    for (const [key, value] of Object.entries(row[part])) if (typeof value === 'number') sum[key] = (sum[key] ?? 0) + value;
    return sum;
  }, {});
console.log(
  line(
    'all',
    total('conflicts'),
    total('events'),
    total('people'),
    rows.reduce((s, r) => s + r.seconds, 0),
  ),
);
