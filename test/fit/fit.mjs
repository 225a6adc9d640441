#!/usr/bin/env node
// Fits the weights by which pairs of passages are judged to be of one fact, on dossiers with gold, and prints how they do on folders
// that they were not fitted on.
//   node test/fit/fit.mjs [--write] [--show N] [--without NAME,…] [--on FOLDER,…] NAME [DOSSIER...]
// NAME is one of the tables below; the dossiers default to test/dossiers but the third that nothing is tuned on, and to those of ../shared where it stands.
// --write puts the weights into src/compare/weights.ts; --show lists the N pairs held likeliest; --on adds folders to judge and not to fit on.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { FIGURE_FEATURES, figurePairs } from '../../dist/compare/figure-pairs.js';
import { analyse } from '../../dist/reconcile.js';
import { loadFolder } from '../../dist/sources/folder.js';

const UNTOUCHED = new Set(
  'ar-budget ar-epidemic ar-quiet-museum ar-university en-chess en-quake en-space en-tennis mix-archaeology mix-drought mix-hostages mix-oil mix-summit-trade mix-train'.split(
    ' ',
  ),
);
const TABLES = {
  figures: {
    constant: 'FIGURE_WEIGHTS',
    names: FIGURE_FEATURES,
    kinds: ['number'],
    pairs: (input) => figurePairs(input, new Set(), true),
    /** What tells how two figures differ: of those that agree, it is taken from the contradictions of the gold. */
    difference: ['slip', 'slip-strong', 'ratio'],
    weighty: ({ quantity }) => quantity.value >= 10,
    place: (slot) => slot.quantity,
  },
};

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean' }, show: { type: 'string' }, without: { type: 'string' }, on: { type: 'string' } },
});
const table = TABLES[positionals[0]];
if (table === undefined) throw new Error(`which weights? ${Object.keys(TABLES).join(', ')}`);
const home = path.join(import.meta.dirname, '../dossiers');
const shared = path.join(import.meta.dirname, '../../../shared');
/** The folders in a folder that hold gold; none where it is absent. */
const inside = (folder) =>
  (fs.existsSync(folder) ? fs.readdirSync(folder) : [])
    .filter((name) => !UNTOUCHED.has(name) && fs.existsSync(path.join(folder, name, 'gold.json')))
    .map((name) => path.join(folder, name));
const folders =
  positionals.length > 1
    ? positionals.slice(1)
    : [...inside(home), ...inside(shared), ...inside(path.join(shared, 'dossiers')), ...inside(path.join(shared, 'press'))];

/** Pairs of a folder with their label: 1 where both touch different passages of one conflict of the kinds. */
function rowsOf(folder) {
  const { documents } = loadFolder(folder);
  const ordered = documents.filter((d) => d.source !== 'gold.json').sort((a, b) => (a.source < b.source ? -1 : 1));
  const { input } = analyse(ordered);
  const gold = JSON.parse(fs.readFileSync(path.join(folder, 'gold.json'), 'utf8'));
  const documentOf = new Map(ordered.map((d, i) => [d.source, i]));
  const spans = ({ evidence }) =>
    evidence.flatMap(({ source, quote }) => {
      const document = documentOf.get(source);
      const start = ordered[document]?.text.indexOf(quote) ?? -1;
      return start < 0 ? [] : [{ document, start, end: start + quote.length }];
    });
  const touched = (list, slot) => {
    const { start, end } = table.place(slot);
    return list.findIndex((s) => s.document === slot.document && s.start < end && start < s.end);
  };
  const both = (list, { a, b }) => {
    const [x, y] = [touched(list, a), touched(list, b)];
    return x >= 0 && y >= 0 && x !== y;
  };
  const conflicts = gold.conflicts.map((c) => ({
    id: c.id,
    ours: table.kinds.some((k) => (c.accept ?? [c.kind]).includes(k)),
    spans: spans(c),
  }));
  const doubtful = (gold.doubtful ?? []).map(spans);
  const traps = (gold.compatible ?? []).map(spans);
  return table.pairs(input).flatMap((pair) => {
    if (doubtful.some((list) => both(list, pair))) return [];
    const hit = conflicts.find((c) => both(c.spans, pair));
    if (pair.agreed && (hit !== undefined || !table.weighty(pair.a))) return [];
    if (hit !== undefined && !hit.ours) return [];
    const text = (slot) => ordered[slot.document].text.slice(table.place(slot).start, table.place(slot).end);
    const key = (slot) => `${folder}:${slot.document}:${table.place(slot).start}`;
    return [
      {
        folder: path.basename(folder),
        y: hit === undefined && !pair.agreed ? 0 : 1,
        agreed: pair.agreed,
        id: hit?.id,
        trap: traps.some((list) => both(list, pair)),
        x: pair.features,
        text: `${text(pair.a)} | ${text(pair.b)}`,
        keys: [key(pair.a), key(pair.b)],
      },
    ];
  });
}

const LEAST_DEVIATION = 0.25;
/** Pairs of one folder that agree: in copies they are the many, and all alike. */
const MOST_AGREED = 15;

/**
 * Pairs that agree stand for those that would contradict each other if one said something else: what they are of is known to be one, and
 * how they would differ is taken from the contradictions of the gold, one after the other.
 */
function asContradictions(rows) {
  const places = table.difference.map((name) => table.names.indexOf(name));
  const gold = rows.filter((r) => r.y === 1 && !r.agreed);
  const taken = new Map();
  let next = 0;
  return rows.flatMap((row) => {
    if (!row.agreed) return [row];
    const n = (taken.get(row.folder) ?? 0) + 1;
    taken.set(row.folder, n);
    if (n > MOST_AGREED) return [];
    // a step that shares no divisor with any likely number of contradictions
    next = (next + 37) % gold.length;
    return [{ ...row, x: row.x.map((v, i) => (places.includes(i) ? gold[next].x[i] : v)) }];
  });
}

/** Logistic regression with a ridge, by Adam on standardised features; returns weights for the features as they are, the bias last. */
function fit(rows, ridge = 2, steps = 400) {
  const n = rows.length;
  const m = rows[0].x.length;
  const mean = Array(m).fill(0);
  const deviation = Array(m).fill(0);
  for (const { x } of rows) for (let i = 0; i < m; i += 1) mean[i] += x[i] / n;
  for (const { x } of rows) for (let i = 0; i < m; i += 1) deviation[i] += (x[i] - mean[i]) ** 2 / n;
  // the ridge bears on the rare ones too: what was never wrong in a few cases is not sure
  for (let i = 0; i < m; i += 1) deviation[i] = deviation[i] < 1e-9 ? 0 : Math.max(LEAST_DEVIATION, Math.sqrt(deviation[i]));
  const z = rows.map(({ x }) => x.map((v, i) => (deviation[i] === 0 ? 0 : (v - mean[i]) / deviation[i])));
  const weights = Array(m + 1).fill(0);
  const first = Array(m + 1).fill(0);
  const second = Array(m + 1).fill(0);
  for (let t = 1; t <= steps; t += 1) {
    const gradient = Array(m + 1).fill(0);
    for (let r = 0; r < n; r += 1) {
      let sum = weights[m];
      for (let i = 0; i < m; i += 1) sum += weights[i] * z[r][i];
      const error = 1 / (1 + Math.exp(-sum)) - rows[r].y;
      for (let i = 0; i < m; i += 1) gradient[i] += error * z[r][i];
      gradient[m] += error;
    }
    for (let i = 0; i <= m; i += 1) {
      const g = (gradient[i] + (i < m ? ridge * weights[i] : 0)) / n;
      first[i] = 0.9 * first[i] + 0.1 * g;
      second[i] = 0.999 * second[i] + 0.001 * g * g;
      weights[i] -= (0.05 * (first[i] / (1 - 0.9 ** t))) / (Math.sqrt(second[i] / (1 - 0.999 ** t)) + 1e-8);
    }
  }
  const plain = weights.slice(0, m).map((w, i) => (deviation[i] === 0 ? 0 : w / deviation[i]));
  return [...plain, weights[m] - plain.reduce((sum, w, i) => sum + w * mean[i], 0)];
}

const score = (weights, x) => x.reduce((sum, v, i) => sum + v * weights[i], weights[x.length]);

/** How many conflicts and wrong pairs stand above each height, the wrong told once for each pair of passages. */
function board(name, scored) {
  const found = new Set();
  const used = new Set();
  let wrong = 0;
  let traps = 0;
  const line = [];
  for (const { row, value } of [...scored].sort((a, b) => b.value - a.value)) {
    if (row.y === 0 && row.keys.every((k) => used.has(k))) continue;
    const before = found.size + wrong;
    if (row.y === 1) found.add(`${row.folder}:${row.id}`);
    else {
      wrong += 1;
      traps += row.trap ? 1 : 0;
    }
    for (const k of row.keys) used.add(k);
    const count = found.size + wrong;
    if (count !== before && count <= Number(options.show ?? 0))
      console.log(
        value.toFixed(2),
        row.y === 1 ? `right ${row.id}` : row.trap ? 'TRAP' : 'wrong',
        row.folder,
        row.text.replace(/\s+/gu, ' '),
      );
    if (count !== before && [5, 10, 15, 20, 25, 30, 40, 50, 60, 80, 100].includes(count))
      line.push(`${found.size}:${wrong} (${value.toFixed(2)})`);
    if (count > 100) break;
  }
  console.log(`${name}, right:wrong (score): ${line.join('  ')}; traps ${traps}`);
}

const without = new Set((options.without ?? '').split(',').filter((n) => n !== ''));
const kept = table.names.map((name) => !without.has(name));
const mask = (row) => ({ ...row, x: row.x.map((v, i) => (kept[i] ? v : 0)) });
const rows = asContradictions(folders.flatMap((f) => rowsOf(f)).map(mask));
const names = [...new Set(rows.map((r) => r.folder))];
const PARTS = 10;
const scored = [];
for (let part = 0; part < PARTS; part += 1) {
  const held = new Set(names.filter((_, i) => i % PARTS === part));
  const weights = fit(rows.filter((r) => !held.has(r.folder)));
  for (const row of rows) if (held.has(row.folder) && !row.agreed) scored.push({ row, value: score(weights, row.x) });
}
const count = (test) => rows.filter(test).length;
console.log(`${rows.length} pairs, ${count((r) => r.y === 1 && !r.agreed)} of a conflict, ${count((r) => r.agreed)} that agree`);
board('held out', scored);
const weights = fit(rows);
if (options.on !== undefined)
  board(
    'other folders',
    options.on
      .split(',')
      .flatMap((f) =>
        rowsOf(f)
          .filter((r) => !r.agreed)
          .map(mask),
      )
      .map((row) => ({ row, value: score(weights, row.x) })),
  );
const written = Object.fromEntries([...table.names, 'bias'].map((name, i) => [name, Number(weights[i].toFixed(4))]));
if (!options.write)
  console.log(
    Object.entries(written)
      .map(([name, w]) => `${name} ${w}`)
      .join(', '),
  );
else {
  const file = path.join(import.meta.dirname, '../../src/compare/weights.ts');
  const text = fs.readFileSync(file, 'utf8');
  const body = Object.entries(written)
    .filter(([, w]) => w !== 0)
    .map(([name, w]) => `  ${/^[a-z]+$/u.test(name) ? name : `'${name}'`}: ${w},\n`)
    .join('');
  const pattern = new RegExp(`(export const ${table.constant}[^=]*= )\\{[^}]*\\};`, 'u');
  fs.writeFileSync(file, text.replace(pattern, `$1{\n${body}};`));
}
