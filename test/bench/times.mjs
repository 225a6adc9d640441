// How fast times are read: MB/s of news and of hostile text, beside chrono-node on the same English text, in one run.
// Run by `npm run bench`, which builds first.
import { readdirSync, readFileSync } from 'node:fs';
import * as chrono from 'chrono-node';
import { timeTagger } from '../../dist/language/packs.js';
import { annotate } from '../../dist/timex3.js';

const TIMES = new URL('../times/', import.meta.url);
const SEEDS = new URL('../../seeds/', import.meta.url);
const ROUNDS = 5;
const DCT = '2024-03-13';
const MB = 1_000_000;

/** Sentences of the gold tables without their marks, those without a time sixteen times: about four times in a thousand characters, as TimeBank has. */
function sentences(language) {
  const out = [];
  for (const file of readdirSync(TIMES).filter((name) => name.startsWith(`${language}-`))) {
    for (const row of readFileSync(new URL(file, TIMES), 'utf8').split('\n')) {
      const [, , marked, readings] = row.split('\t');
      if (marked === undefined) continue;
      const text = marked.replace(/[[\]]/gu, '');
      out.push(...new Array((readings ?? '') === '' ? 16 : 1).fill(text));
    }
  }
  return out;
}

function seedArticles() {
  return readdirSync(SEEDS, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:txt|md)$/u.test(name))
    .map((name) => readFileSync(new URL(name, SEEDS), 'utf8'));
}

/** Articles of some kilobytes up to a size in bytes. */
function corpus(parts, size) {
  const articles = [];
  let bytes = 0;
  for (let k = 0; bytes < size; k += 1) {
    let article = '';
    for (let n = 0; n < 14; n += 1) article += `${parts[(k * 14 + n * 7) % parts.length]}\n`;
    articles.push(article);
    bytes += Buffer.byteLength(article);
  }
  return articles;
}

const bytesOf = (texts) => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

/** The best of some rounds, in MB/s. */
function speed(texts, read) {
  let best = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now();
    for (const text of texts) read(text);
    best = Math.max(best, bytesOf(texts) / MB / ((performance.now() - started) / 1000));
  }
  return best;
}

const ours = (language) => {
  const tag = timeTagger(language);
  return (text) => annotate(text, tag(text), DCT);
};
const reference = new Date(2024, 2, 13, 12);
const size = Number(process.argv[2] ?? 4) * MB;

const arabic = corpus([...seedArticles(), ...sentences('ar')], size);
const english = corpus(sentences('en'), size);
const hostile = [
  ['ar', 'منذ '],
  ['ar', '«'],
  ['ar', '13/'],
  ['ar', 'الأحد و'],
  ['ar', 'الساعة إلا '],
  ['en', 'since the '],
  ['en', '1'],
  ['en', '12-'],
  ['en', 'two and a half '],
  ['en', '"\''],
];
const show = (what, value) => console.log(`${what.padEnd(44)} ${value.toFixed(2)} MB/s`);

const sample = english.slice(0, Math.ceil(english.length / 4));
show('English', speed(english, ours('en')));
show(
  'English, chrono-node',
  speed(sample, (text) => chrono.parse(text, reference)),
);
show('Arabic', speed(arabic, ours('ar')));
for (const [language, unit] of hostile) {
  const text = unit.repeat(Math.ceil(MB / Buffer.byteLength(unit)));
  show(`1 MB of «${unit.trim()}» (${language})`, speed([text], ours(language)));
}
