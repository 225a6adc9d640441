import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = path.resolve(import.meta.dirname, '../src');
const STAGES = ['sources', 'extract', 'dating', 'resolve', 'align', 'compare', 'weigh', 'report'];
/** The files that put the stages together, or speak to the user. */
const TOP = ['cli.ts', 'index.ts', 'pairs.ts', 'precompile.ts', 'reconcile.ts', 'run.ts', 'stats.ts', 'tag.ts', 'who.ts'];

const files = fs
  .readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/u.test(file))
  .map((file) => file.split(path.sep).join('/'))
  .sort();

/** Files that a file imports, types included, as paths below src/. */
function importsOf(file: string): string[] {
  const text = fs.readFileSync(path.join(SRC, file), 'utf8');
  const specifiers = [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']+)'/gu)].map((match) => match[1]!);
  return specifiers.map((specifier) => {
    const to = path.posix.join(path.posix.dirname(file), specifier).replace(/\.js$/u, '.ts');
    return !files.includes(to) && files.includes(`${to}x`) ? `${to}x` : to;
  });
}

const imports = files.flatMap((from) => importsOf(from).map((to) => ({ from, to })));
const folder = (file: string): string => (file.includes('/') ? file.split('/')[0]! : '');
const shown = (wrong: readonly { readonly from: string; readonly to: string }[]): string[] =>
  wrong.map(({ from, to }) => `${from} imports ${to}`);

describe('dependencies point one way', () => {
  test('imports are read at all', () => {
    expect(imports.length).toBeGreaterThan(30);
    expect(imports.filter(({ to }) => !files.includes(to))).toEqual([]);
  });

  test('a stage imports no other stage and nothing above it', () => {
    const wrong = imports.filter(
      ({ from, to }) => STAGES.includes(folder(from)) && ((STAGES.includes(folder(to)) && folder(to) !== folder(from)) || TOP.includes(to)),
    );
    expect(shown(wrong)).toEqual([]);
  });

  test('the review desk shows what reporters show, and imports no other stage', () => {
    const wrong = imports.filter(
      ({ from, to }) => folder(from) === 'review' && ((STAGES.includes(folder(to)) && folder(to) !== 'report') || TOP.includes(to)),
    );
    expect(shown(wrong)).toEqual([]);
    expect(shown(imports.filter(({ from, to }) => STAGES.includes(folder(from)) && folder(to) === 'review'))).toEqual([]);
  });

  test('the page runs in a browser: it imports types and words, and nothing of Node', () => {
    const page = files.filter((file) => file.startsWith('review/page/'));
    expect(page.length).toBeGreaterThan(5);
    for (const file of page) expect(fs.readFileSync(path.join(SRC, file), 'utf8'), file).not.toMatch(/from 'node:/u);
  });

  test('what the stages share imports no stage', () => {
    const shared = (file: string) => !STAGES.includes(folder(file)) && !TOP.includes(file) && folder(file) !== 'review';
    expect(shown(imports.filter(({ from, to }) => shared(from) && (STAGES.includes(folder(to)) || TOP.includes(to))))).toEqual([]);
  });

  test('a language is passed in: only language/ and the files that put all together name one', () => {
    const concrete = (file: string) => /^language\/(?:[a-z]{2,3}\/|packs\.ts$)/u.test(file);
    expect(shown(imports.filter(({ from, to }) => concrete(to) && folder(from) !== 'language' && !TOP.includes(from)))).toEqual([]);
  });

  test('one language does not import another', () => {
    const code = (file: string) => /^language\/([a-z]{2,3})\//u.exec(file)?.[1];
    expect(shown(imports.filter(({ from, to }) => code(from) !== undefined && code(to) !== undefined && code(from) !== code(to)))).toEqual(
      [],
    );
  });

  test('nothing but the command line imports the command line', () => {
    expect(shown(imports.filter(({ to }) => to === 'cli.ts'))).toEqual([]);
  });
});

/** What reads and writes files, or serves the review page. */
const TOUCHES = [
  'cli.ts',
  'precompile.ts',
  'report/read.ts',
  'report/write.ts',
  'review/bundle.ts',
  'review/server.ts',
  'review/store.ts',
  'run.ts',
  'schemas.ts',
  'sources/folder.ts',
];

describe('the same input gives the same bytes', () => {
  /** What depends on the moment or the machine, and what writes to the terminal. */
  const FORBIDDEN = /\bMath\.random\b|\bDate\.now\b|\bnew Date\(\)|\.toLocale\w*\(|\.localeCompare\(|\bprocess\.|\bconsole\./u;

  test.each(files.filter((file) => file !== 'cli.ts'))('%s asks neither the clock nor the machine', (file) => {
    const lines = fs.readFileSync(path.join(SRC, file), 'utf8').split('\n');
    expect(lines.filter((line) => FORBIDDEN.test(line))).toEqual([]);
  });

  test.each(files.filter((file) => !TOUCHES.includes(file) && !file.startsWith('review/page/')))(
    '%s touches no file and no network',
    (file) => {
      const text = fs.readFileSync(path.join(SRC, file), 'utf8');
      expect(text).not.toMatch(/from 'node:(?:fs|https?|net|child_process|worker_threads|os)(?:\/[a-z]+)?'|\bfetch\(/u);
    },
  );
});
