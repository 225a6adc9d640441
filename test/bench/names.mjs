// How long it takes to compare pairs of names, and to resolve the people of a large corpus. Asserts nothing: prints.
import { performance } from 'node:perf_hooks';
import { familyNames } from '../../dist/names/arabic.js';
import { easternGivenNames } from '../../dist/names/given-eastern.js';
import { westernGivenNames } from '../../dist/names/given-western.js';
import { pairLine } from '../../dist/pairs.js';
import { resolveEntities } from '../../dist/resolve/entities.js';

/** The same numbers on every run. */
function random(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state % below;
  };
}

const lines = (text) =>
  text.split('\n').flatMap(
    (line) =>
      /^[mfu] (.+) = ([^~]+)/u
        .exec(line)
        ?.slice(1, 3)
        .map((l) => l.trim().split(/\s+/u)) ?? [],
  );
const given = { arabic: [], latin: [] };
for (const text of [easternGivenNames, westernGivenNames])
  for (const [i, list] of lines(text).entries()) given[i % 2 === 0 ? 'arabic' : 'latin'].push(...list);
const family = {
  arabic: familyNames.split(/\s+/u).filter((n) => !n.includes('_')),
  latin: given.latin
    .filter((n, i) => n.length > 4 && i % 3 === 0)
    .map((n) => `${n}${['ov', 'son', 'i', 'ez', 'ski', 'ani', 'oglu', 'er'][n.length % 8]}`),
};
const words = (name) => name.replaceAll('_', ' ').toLowerCase().split(' ');

/** So many distinct names, half in each script, as words. */
function distinctNames(count) {
  const next = random(7);
  const seen = new Map();
  while (seen.size < count) {
    const script = seen.size % 2 === 0 ? 'arabic' : 'latin';
    const name = [...words(given[script][next(given[script].length)]), ...words(family[script][next(family[script].length)])];
    seen.set(name.join(' '), name);
  }
  return [...seen.values()];
}

/** Articles that name fifty people each. */
function readingsOf(names) {
  const readings = [];
  for (let from = 0; from < names.length; from += 50) {
    let text = '';
    const mentions = names.slice(from, from + 50).map((parts) => {
      const start = text.length;
      text += `${parts.join(' ')}\n`;
      const span = { start, end: text.length - 1 };
      return {
        type: 'person',
        ...span,
        text: parts.join(' '),
        name: span,
        parts,
        office: null,
        sex: null,
        known: null,
        country: null,
        confidence: 0.9,
      };
    });
    const document = {
      source: `${String(readings.length).padStart(6, '0')}.txt`,
      language: 'ar',
      text,
      title: null,
      outlet: null,
      metadataDate: null,
      bodyStart: 0,
    };
    readings.push({
      document,
      text: { text, tokens: [], sentences: [] },
      timexes: [],
      quantities: [],
      mentions,
      events: [],
      statements: [],
    });
  }
  return readings;
}

console.log('resolving distinct names');
let before = null;
for (const count of [5000, 10_000, 50_000]) {
  const readings = readingsOf(distinctNames(count));
  globalThis.gc?.();
  const started = performance.now();
  const { entities } = resolveEntities(
    readings,
    readings.map((_, i) => Math.floor(i / 5)),
  );
  const ms = performance.now() - started;
  const growth = before === null ? '' : `, ${(ms / before.ms).toFixed(1)} times the time of ${before.count}`;
  console.log(
    `${String(count).padStart(6)} names: ${(ms / 1000).toFixed(2)} s, ${entities.length} people, ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB${growth}`,
  );
  before = { count, ms };
}

const names = distinctNames(3000).map((parts) => parts.join(' '));
const next = random(11);
const requests = Array.from({ length: 200_000 }, (_, id) =>
  JSON.stringify({ id, a: names[next(names.length)], b: names[next(names.length)] }),
);
const started = performance.now();
let length = 0;
for (const line of requests) length += pairLine(line).length;
const seconds = (performance.now() - started) / 1000;
console.log(`comparing pairs: ${Math.round(requests.length / seconds / 1000)},000 a second (${length} characters of answers)`);
