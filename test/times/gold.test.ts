import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tagTimes } from '../../src/tag.js';
import { readGold, score } from './gold.js';

const FOLDER = new URL('./', import.meta.url);
const tables = readdirSync(FOLDER).filter((name) => name.endsWith('.tsv'));
const lines = (language: string) =>
  tables.filter((name) => name.startsWith(`${language}-`)).flatMap((name) => readGold(new URL(name, FOLDER)));

describe.each([
  ['ar', 600, 0.95],
  ['en', 300, 0.95],
])('gold time expressions, %s', (language, least, floor) => {
  const gold = lines(language);
  const tag = (line: (typeof gold)[number]) => tagTimes(line.text, { language, dct: line.dct }).timexes;

  it('is a gold set worth its name', () => {
    const all = gold.flatMap((line) => line.timexes);
    expect(all.length).toBeGreaterThanOrEqual(least);
    const hard = gold.filter((line) => line.hard).flatMap((line) => line.timexes);
    expect(hard.length / all.length).toBeGreaterThan(1 / 3);
    expect(gold.filter((line) => line.timexes.length === 0).length).toBeGreaterThanOrEqual(75);
    for (const { text, timexes } of gold) for (const { start, end } of timexes) expect(text.slice(start, end).trim()).not.toBe('');
  });

  it('finds the expressions and reads them', () => {
    const scores = score(gold, tag);
    expect(scores.strict).toBeGreaterThan(floor);
    expect(scores.accuracy).toBeGreaterThan(floor);
    expect(scores.types).toBeGreaterThan(floor);
    expect(scores.mods).toBeGreaterThan(floor);
  });

  it('keeps quiet where there is none', () => {
    const none = gold.filter((line) => line.timexes.length === 0);
    const wrong = none.filter((line) => tag(line).length > 0);
    expect(wrong.length / none.length).toBeLessThan(0.08);
  });
});

it('counts as it should', () => {
  const line = {
    file: '',
    line: 1,
    dct: null,
    hard: false,
    text: 'a b c d',
    timexes: [
      { start: 0, end: 1, type: 'DATE', value: '2020', mod: null },
      { start: 2, end: 5, type: 'DATE', value: '2021', mod: null },
    ],
  };
  const answers = [
    { start: 0, end: 1, type: 'DATE', value: '2020' },
    { start: 2, end: 3, type: 'TIME', value: '2022', mod: 'APPROX' },
    { start: 6, end: 7, type: 'DATE', value: '2023' },
  ];
  expect(score([line], () => answers)).toEqual({ strict: 2 / 5, relaxed: 4 / 5, accuracy: 1 / 2, value: 2 / 5, types: 1 / 2, mods: 1 / 2 });
});
