#!/usr/bin/env node
// How much of a folder's running words the lexicons know, and the commonest words they do not:
//   node scripts/coverage.mjs FOLDER [--top N] [--dist DIR]
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

const { values, positionals: [folder] } = parseArgs({ allowPositionals: true, options: { top: { type: 'string', default: '100' }, dist: { type: 'string', default: new URL('../dist', import.meta.url).pathname } } });
if (folder === undefined) {
  console.error('usage: coverage.mjs FOLDER [--top N] [--dist DIR]');
  process.exit(2);
}
const { arabic } = await import(path.resolve(values.dist, 'language/ar/index.js'));
const { tokenize } = await import(path.resolve(values.dist, 'language/tokens.js'));
const { phraseAt } = await import(path.resolve(values.dist, 'language/lexicon.js'));
const pack = arabic();
let all = 0;
let known = 0;
const unknown = new Map();
for (const file of fs.readdirSync(folder, { recursive: true }).filter((f) => /\.(txt|md)$/u.test(f)).sort()) {
  const text = fs.readFileSync(path.join(folder, file), 'utf8').replace(/^---\n[\s\S]*?\n---\n/u, '');
  const { tokens } = tokenize(text, pack.analyse);
  let inPhrase = 0;
  for (const token of tokens) {
    if (token.kind === 'punctuation') continue;
    const phrase = phraseAt(pack.lexicon, tokens, token.index);
    if (phrase !== undefined) inPhrase = Math.max(inPhrase, phrase.last);
    all += 1;
    if (token.kind === 'number' || token.analyses.length > 0 || token.index < inPhrase) known += 1;
    else unknown.set(token.norm, (unknown.get(token.norm) ?? 0) + 1);
  }
}
console.log(`${all} running words, ${known} known: ${((100 * known) / all).toFixed(1)} %; ${unknown.size} unknown forms`);
console.log([...unknown].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, Number(values.top)).map(([w, n]) => `${w} ${n}`).join('\n'));
