import { readFileSync } from 'node:fs';

/** One expression of a gold sentence. */
export interface GoldTimex {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
  readonly mod: string | null;
}

export interface GoldLine {
  readonly file: string;
  readonly line: number;
  readonly dct: string | null;
  readonly hard: boolean;
  readonly text: string;
  readonly timexes: readonly GoldTimex[];
}

/** Reads a table of the format that the README beside it describes. */
export function readGold(file: URL): GoldLine[] {
  const name = file.pathname.split('/').at(-1)!;
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((row, k) => {
      if (row === '' || row.startsWith('#')) return [];
      const [dct, level, marked, readings = ''] = row.split('\t') as [string, string, string, string?];
      const spans: { start: number; end: number }[] = [];
      let text = '';
      for (const char of marked) {
        if (char === '[') spans.push({ start: text.length, end: 0 });
        else if (char === ']') spans.at(-1)!.end = text.length;
        else text += char;
      }
      const parsed = readings === '' ? [] : readings.trim().split(/\s*;\s*/u);
      if (parsed.length !== spans.length) throw new Error(`${name}:${k + 1}: ${spans.length} brackets, ${parsed.length} readings`);
      return [
        {
          file: name,
          line: k + 1,
          dct: dct === '-' ? null : dct,
          hard: level === 'hard',
          text,
          timexes: spans.map((span, n) => {
            const [type, value, mod = null] = parsed[n]!.split(' ') as [string, string, string?];
            return { ...span, type, value, mod };
          }),
        },
      ];
    });
}

export interface Scores {
  readonly strict: number;
  readonly relaxed: number;
  /** Of the expressions found by overlap, how many have the right value. */
  readonly accuracy: number;
  /** F1 of expressions found by overlap with the right value. */
  readonly value: number;
  /** Of the expressions found by overlap, how many have the right type, and the right `mod` or none. */
  readonly types: number;
  readonly mods: number;
}

interface Answer {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
  readonly mod?: string;
}

/** Strict and relaxed F1 of extents, and what of it carries the right value, as TempEval-3 counts. */
export function score(lines: readonly GoldLine[], tag: (line: GoldLine) => readonly Answer[]): Scores {
  let gold = 0;
  let found = 0;
  let exact = 0;
  let overlap = 0;
  let right = 0;
  let types = 0;
  let mods = 0;
  for (const line of lines) {
    const answers = tag(line);
    gold += line.timexes.length;
    found += answers.length;
    const used = new Set<Answer>();
    for (const g of line.timexes) {
      const same = answers.find((a) => a.start === g.start && a.end === g.end);
      const hit = same ?? answers.find((a) => !used.has(a) && a.start < g.end && g.start < a.end);
      if (hit === undefined) continue;
      used.add(hit);
      overlap += 1;
      if (same !== undefined) exact += 1;
      if (hit.value === g.value) right += 1;
      if (hit.type === g.type) types += 1;
      if ((hit.mod ?? null) === g.mod) mods += 1;
    }
  }
  const f1 = (hits: number) => (2 * hits) / (gold + found);
  return {
    strict: f1(exact),
    relaxed: f1(overlap),
    accuracy: right / overlap,
    value: f1(right),
    types: types / overlap,
    mods: mods / overlap,
  };
}
