import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { GENERATED_MARK } from '../src/generated.js';
import { type Built, buildCommand, ROOT } from './built.js';

const NORTH = `---
date: 2024-02-05
outlet: صحيفة المرفأ
---
افتتاح معرض الزهور في صور

افتتح وزير الثقافة سالم البحري يوم الأحد معرض الزهور الثالث في مدينة صور، وقال إن 40 عارضا يشاركون فيه.
`;
const SOUTH = NORTH.replace('المرفأ', 'الساحل').replace('الثالث', 'الخامس').replace('40 عارضا', '75 عارضا');

let built: Built;
let base = '';
let command = '';
let folder: string;
let out: string;
let count = 0;

beforeAll(() => {
  built = buildCommand();
  ({ base, command } = built);
}, 120_000);
afterAll(() => built.remove());
beforeEach(() => {
  count += 1;
  folder = path.join(base, `in-${count}`);
  out = path.join(base, `out-${count}`);
  fs.mkdirSync(folder);
  put('north.txt', NORTH);
  put('south.txt', SOUTH);
});

const put = (name: string, content: string): void => fs.writeFileSync(path.join(folder, name), content);

function cli(args: readonly string[], env: Readonly<Record<string, string>> = {}): { code: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    encoding: 'utf8',
    cwd: base,
    env: { ...process.env, ...env },
  });
  return { code: status, stdout, stderr };
}

/** All files of a folder with their contents. */
function contents(root: string): Record<string, string> {
  const names = fs.readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => fs.statSync(path.join(root, name)).isFile());
  return Object.fromEntries(names.sort().map((name) => [name, fs.readFileSync(path.join(root, name), 'utf8')]));
}

describe('a run', () => {
  test('writes the report and says in three lines what it found', () => {
    const { code, stdout } = cli([folder, '--out', out]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^2 articles, \d+ claims?, \d+ events?\n\d+ contradictions?[^\n]*\nreport: .*index\.md\n$/u);
    const files = contents(out);
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['index.md', 'report.json']));
    expect(JSON.parse(files['report.json']!).documents.map((d: { source: string }) => d.source)).toEqual(['north.txt', 'south.txt']);
  });

  test('gives the same bytes in another time zone, locale and order of files on disk', () => {
    cli([folder, '--out', out]);
    const other = path.join(base, `again-${count}`);
    fs.mkdirSync(other);
    for (const name of ['south.txt', 'north.txt']) fs.copyFileSync(path.join(folder, name), path.join(other, name));
    const elsewhere = { TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8', LANGUAGE: 'ar' };
    expect(cli([other, '--out', `${out}-2`], elsewhere).code).toBe(0);
    expect(contents(`${out}-2`)).toEqual(contents(out));
    expect(cli(['--help'], elsewhere).stdout).toBe(cli(['--help']).stdout);
  });

  test('a file that cannot be read is named on stderr and in the report, and the rest is compared; --locale ar writes Arabic', () => {
    put('empty.txt', '');
    const { code, stderr } = cli([folder, '--out', out, '--locale', 'ar']);
    expect(code).toBe(0);
    expect(stderr).toContain('empty.txt is empty: put the article in it or remove it\n');
    expect(JSON.parse(contents(out)['report.json']!).problems.map((p: { source: string }) => p.source)).toEqual(['empty.txt']);
    expect(contents(out)['index.md']).toContain('<div dir="rtl">');
  });

  test('--format writes only what is asked for, --quiet says nothing', () => {
    expect(cli([folder, '--out', out, '--format', 'json', '--quiet'])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(Object.keys(contents(out))).toEqual(['report.json']);
  });

  test('--fail-on makes a contradiction of that severity or worse the exit code', () => {
    const { code } = cli([folder, '--out', out, '--fail-on', 'low']);
    const { conflicts } = JSON.parse(contents(out)['report.json']!) as { conflicts: { severity: string }[] };
    expect(conflicts.some(({ severity }) => severity !== 'info')).toBe(true);
    expect(code).toBe(1);
    expect(cli([folder, '--out', out, '--fail-on', 'high']).code).toBe(conflicts.some(({ severity }) => severity === 'high') ? 1 : 0);
  });

  test('a second run removes its own stale pages and no other file, and does not read its report as an article', () => {
    const inside = path.join(folder, 'reports');
    cli([folder, '--out', inside]);
    const first = contents(inside);
    fs.mkdirSync(path.join(inside, 'events'), { recursive: true });
    fs.writeFileSync(path.join(inside, 'events/old.md'), `${GENERATED_MARK}\n`);
    fs.mkdirSync(`${out}/events`, { recursive: true });
    fs.writeFileSync(path.join(out, 'events/mine.md'), 'my notes\n');
    fs.writeFileSync(path.join(out, 'events/old.md'), `${GENERATED_MARK}\n`);
    expect(cli([folder, '--out', out]).code).toBe(0);
    expect(contents(out)['events/mine.md']).toBe('my notes\n');
    expect(Object.keys(contents(out))).not.toContain('events/old.md');
    cli([folder, '--out', inside]);
    expect(contents(inside)).toEqual(first);
    for (let run = 0; run < 2; run += 1) cli([folder, '--out', inside, '--format', 'md,json,html,sarif,csv,jsonld']);
    const { problems, documents } = JSON.parse(contents(inside)['report.json']!);
    expect([problems, documents.length]).toEqual([[], 2]);
  });
});

describe('mistakes of the user: one line, exit code 2', () => {
  const mistakes: [string, () => string[], RegExp][] = [
    ['no folder named', () => [], /name the folder that holds the articles/u],
    ['a missing folder', () => [path.join(base, 'none')], /no such folder: .*none/u],
    ['a file in place of a folder', () => [path.join(folder, 'north.txt')], /is a file: name the folder/u],
    ['two folders', () => [folder, base], /one folder at a time/u],
    ['an unknown option', () => [folder, '--fromat', 'md'], /unknown option --fromat \(did you mean --format\?\)/u],
    ['an unknown option like no other', () => [folder, '--zzz'], /unknown option --zzz; --help lists the options/u],
    [
      'an unknown format',
      () => [folder, '--format', 'md,jsn'],
      /--format jsn: choose md, json, html, sarif, csv or jsonld \(did you mean json\?\)/u,
    ],
    ['an unknown severity', () => [folder, '--fail-on', 'hihg'], /--fail-on hihg: choose high, medium or low \(did you mean high\?\)/u],
    ['an unknown locale', () => [folder, '--locale', 'fr'], /--locale fr: choose en or ar/u],
    ['an option without its value', () => [folder, '--out'], /--out needs a value/u],
    ['an option given twice', () => [folder, '--out', 'a', '--out', 'b'], /--out is given twice/u],
    ['options that exclude each other', () => [folder, '--quiet', '--verbose'], /exclude each other/u],
    [
      'an output folder that is a file',
      () => [folder, '--out', path.join(folder, 'north.txt')],
      /cannot be written to .*: a file is in the way/u,
    ],
    ['stats without a whole number', () => ['stats', folder, '--top', 'x'], /--top needs a whole number/u],
  ];
  test.each(mistakes)('%s', (_name, args, message) => {
    const { code, stdout, stderr } = cli(args());
    expect(stderr).toMatch(message);
    expect({ code, stdout, lines: stderr.split('\n').length }).toEqual({ code: 2, stdout: '', lines: 2 });
  });

  test('an empty folder, and one whose only article cannot be read', () => {
    const empty = path.join(base, `empty-${count}`);
    fs.mkdirSync(empty);
    expect(cli([empty])).toMatchObject({ code: 2, stderr: `reconcile: ${empty} holds no article: put .txt or .md files in it\n` });
    fs.writeFileSync(path.join(empty, 'a.txt'), '');
    expect(cli([empty])).toMatchObject({ code: 2, stderr: expect.stringMatching(/holds no article that can be read: a\.txt is empty/u) });
  });

  test('a folder that holds another’s index.md', () => {
    fs.mkdirSync(out);
    fs.writeFileSync(path.join(out, 'index.md'), '# mine\n');
    expect(cli([folder, '--out', out])).toMatchObject({ code: 2, stderr: expect.stringMatching(/was not written by reconcile/u) });
    expect(contents(out)).toEqual({ 'index.md': '# mine\n' });
  });
});

describe('what lasts from run to run', () => {
  const record = (
    id: number,
    conflict: { id: string; kind: string; summary: string; evidence: { source: string; quote: string; value: string }[] },
  ) => ({
    schemaVersion: 1,
    id: `decision_${String(id).padStart(12, '0')}`,
    at: `2024-03-01T10:00:0${id}.000Z`,
    editor: 'Salma',
    action: 'decide',
    conflict: conflict.id,
    kind: conflict.kind,
    summary: conflict.summary,
    ruling: 'unclear',
    side: null,
    because: null,
    note: '',
    evidence: conflict.evidence.map(({ source, quote, value }, side) => ({ source, quote, value, side, sentence: null })),
    replaces: null,
  });
  const report = (at = out) => JSON.parse(fs.readFileSync(path.join(at, 'report.json'), 'utf8'));
  const decisions = () => path.join(out, 'decisions.jsonl');
  const run = (...args: string[]) => cli([folder, '--out', out, ...args]);

  test('a run on the same articles writes the same bytes, one on others says what changed, and a rerun says it again', () => {
    run();
    const first = contents(out);
    run();
    expect(contents(out)).toEqual(first);
    put('south.txt', SOUTH.replace('75 عارضا', '40 عارضا'));
    expect(run().stdout).toMatch(/^since the last report: 0 new, 0 changed, 1 gone$/mu);
    const second = contents(out);
    expect(second['index.md']).toContain('## Since the last report');
    expect(second['previous.json']).toBe(first['report.json']);
    run();
    expect(contents(out)).toEqual(second);
  });

  test('a decided contradiction is no longer to do, nor a reason to fail; changed, it is again', () => {
    run();
    const { conflicts } = report();
    expect(conflicts.length).toBeGreaterThan(1);
    fs.writeFileSync(
      decisions(),
      conflicts.map((c: Parameters<typeof record>[1], n: number) => `${JSON.stringify(record(n, c))}\n`).join(''),
    );
    const decided = run('--fail-on', 'low');
    expect(decided.code).toBe(0);
    expect(decided.stdout).toMatch(/^0 open contradictions; \d decided$/mu);
    put('south.txt', SOUTH.replace('75 عارضا', '85 عارضا'));
    const reopened = run('--fail-on', 'low');
    expect(reopened.code).toBe(1);
    expect(report().conflicts.filter((c: { decision: { state: string } | null }) => c.decision?.state === 'reopened')).toHaveLength(1);
    expect(reopened.stdout).toContain('1 of the open ones decided before, on other evidence');
  });

  test('a damaged line is named on stderr, and the others count', () => {
    run();
    fs.writeFileSync(decisions(), `${JSON.stringify(record(1, report().conflicts[0]))}\n{"schemaVersion"\n`);
    const { code, stderr, stdout } = run();
    expect(code).toBe(0);
    expect(stderr).toMatch(/^decisions\.jsonl line 2 is cut off or damaged: it is no JSON; the other decisions are kept$/mu);
    expect(stdout).toContain('; 1 decided');
  });

  test.skipIf(process.platform === 'win32')('a file’s name moves nothing on the terminal and stays on its line', () => {
    put('\u001b]0;mine\u0007\nreconcile: all is well.pdf', '%PDF');
    expect(run('--verbose').stderr).toMatch(/^‹U\+001B›\]0;mine‹U\+0007› reconcile: all is well\.pdf is not read in this format/mu);
  });

  test('a decision’s words stay on their line', () => {
    fs.mkdirSync(out);
    const [one] = [
      record(1, {
        id: 'conflict_1\n\u001b[31m',
        kind: 'number',
        summary: 'a\nb',
        evidence: [0, 1].map(() => ({ source: 'a', quote: 'b', value: 'c' })),
      }),
    ];
    fs.writeFileSync(decisions(), `${JSON.stringify(one)}\n`);
    const { stdout } = cli(['decisions', '--out', out]);
    expect(stdout.trimEnd().split('\n')).toEqual([expect.stringMatching(/conflict_1 \[31m .*a b$/u)]);
  });

  test.skipIf(process.platform === 'win32')('what cannot be read as standard input is a mistake', () => {
    run();
    const stdin = fs.openSync(folder, 'r');
    const { status, stderr } = spawnSync(process.execPath, [command, 'decisions', 'import', '--out', out], {
      stdio: [stdin, 'pipe', 'pipe'],
      encoding: 'utf8',
    });
    fs.closeSync(stdin);
    expect([status, stderr]).toEqual([2, 'reconcile: standard input cannot be read (EISDIR)\n']);
  });

  test('decisions are listed, exported in order, and imported once', () => {
    run();
    const [first, second] = report().conflicts;
    fs.writeFileSync(decisions(), [record(2, second), record(1, first)].map((r) => `${JSON.stringify(r)}\n`).join(''));
    const list = cli(['decisions', '--out', out]);
    expect(list.code).toBe(0);
    expect(list.stdout.trimEnd().split('\n')).toHaveLength(2);
    expect(list.stdout).toMatch(/^2024-03-01T10:00:01\.000Z {2}Salma {2}conflict_\w+ {2}it cannot be told {2}/u);
    const exported = cli(['decisions', 'export', '--out', out]).stdout;
    expect(
      exported
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual([record(1, first).id, record(2, second).id]);
    const other = path.join(base, `other-${count}.jsonl`);
    fs.writeFileSync(other, `${exported}not a decision\n`);
    fs.rmSync(decisions());
    const imported = cli(['decisions', 'import', other, '--out', out]);
    expect([imported.code, imported.stdout]).toEqual([2, `2 records added to ${decisions()}, 0 there already\n`]);
    expect(imported.stderr).toMatch(/line 3 is no decision: it is no JSON; it was left out/u);
    expect(cli(['decisions', 'import', other, '--out', out]).stdout).toContain('0 records added');
    expect(fs.readFileSync(decisions(), 'utf8')).toBe(exported);
  });

  test('diff says what changed between two reports', () => {
    run();
    const older = path.join(base, `older-${count}`);
    fs.cpSync(out, older, { recursive: true });
    put('south.txt', SOUTH.replace('75 عارضا', '40 عارضا'));
    run();
    const { code, stdout } = cli(['diff', older, path.join(out, 'report.json')]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^# Since the last report\n\n\*\*1 contradiction no longer found\*\*\n\n- \*\*/u);
    expect(JSON.parse(cli(['diff', older, out, '--json']).stdout)).toMatchObject({ new: [], gone: [{ kind: 'number' }] });
    expect(cli(['diff', older, out, '--locale', 'ar']).stdout).toContain('<div dir="rtl">');
  });

  test.each([
    ['diff of what is no report', () => ['diff', folder, out], /there is no such report/u],
    ['diff of what lies below a file', () => ['diff', path.join(folder, 'south.txt', 'x'), out], /there is no such report/u],
    ['diff of a name of two lines', () => ['diff', 'a\nreconcile: \u001b[31mb', out], /^reconcile: a reconcile: ‹U\+001B›\[31mb: there/u],
    ['a folder for the report that no system allows', () => [folder, '--out', 'a'.repeat(300)], /the name is too long; choose another/u],
    ['diff of one report', () => ['diff', out], /name the folder|Not enough/u],
    ['an unknown action', () => ['decisions', 'exprt', '--out', out], /choose list, export or import \(did you mean export\?\)/u],
    [
      'import of what is not there',
      () => ['decisions', 'import', 'nowhere.jsonl', '--out', base],
      /nowhere\.jsonl: there is no such file/u,
    ],
    ['a review without a report or a folder', () => ['review', '--out', path.join(base, 'empty')], /holds no report: name the folder/u],
    ['a review on a port that is none', () => ['review', folder, '--port', 'x'], /--port needs a number/u],
  ])('a mistake: %s', (_, args, message) => {
    const { code, stdout, stderr } = cli(args());
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});

test('a bug exits with 70, shows the stack and names the article that set it off', () => {
  // Break one thing that the engine needs, for the text of one article only.
  const trap = `const { exec } = RegExp.prototype; RegExp.prototype.exec = function (text) { if (this.source.startsWith('^\\\\d{1,7}') && String(text) === '75') throw new Error('broken on purpose'); return exec.call(this, text); };`;
  const { code, stderr } = cli([folder, '--out', out], { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(trap)}` });
  expect(code).toBe(70);
  expect(stderr).toMatch(/this is a bug, set off by south\.txt/u);
  expect(stderr).toMatch(/broken on purpose[\s\S]*\n\s+at /u);
  expect(contents(out)).toEqual({});
});

test('stats tells how much of the words the lexicon knows', () => {
  put('more.txt', 'قال سالم البحري كلمةغريبةجدا ثم كلمةغريبةجدا مرة أخرى.\n');
  const { code, stdout } = cli(['stats', folder, '--top', '1']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^ar: 3 articles, \d+ running words, [\d.]+ % known; \d+ unknown forms?\nكلمهغريبهجدا 2\n$/u);
});

describe('names and who', () => {
  const names = (input: string) => spawnSync(process.execPath, [command, 'names'], { encoding: 'utf8', cwd: base, input });

  test('names answers a line a pair, in order', () => {
    const { status, stdout, stderr } = names(
      '{"id":"x","a":"معمر القذافي","b":"Muammar Gaddafi"}\n\n{"id":2,"a":"مهران توكلي","b":"Mehrdad Tavakoli"}\r\n{"id":3,"a":"شين وون سيك","b":"شين وون سين"}',
    );
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: unknown; score: number; verdict: string; because: string });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(answers.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['x', 'variant'],
      [2, 'different'],
      [3, 'suspect'],
    ]);
    expect(answers[0]!.score).toBeGreaterThan(answers[2]!.score);
    expect(answers[2]!.score).toBeGreaterThan(answers[1]!.score);
    for (const { because } of answers) expect(because).not.toBe('');
  });

  test('a bad line is answered, said, and the others are done', () => {
    const { status, stdout, stderr } = names('no json\n{"id":7}\n{"id":8,"a":"Ali","b":"علي"}\n');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^reconcile: line 1 is not JSON .*\nreconcile: line 2 has no two names: .*\n$/u);
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: unknown; verdict: string });
    expect(answers.map(({ id, verdict }) => [id, verdict])).toEqual([
      [null, 'different'],
      [7, 'different'],
      [8, 'variant'],
    ]);
  });

  test('who lists people with spellings and offices over both languages', () => {
    put(
      'east.txt',
      'Flower fair opens\n\nCulture minister Salem al-Bahri opened the third flower fair in Tyre on Sunday, 4 February 2024.\n',
    );
    const { code, stdout, stderr } = cli(['who', folder]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('سالم البحري');
    expect(stdout).toContain('Salem al-Bahri');
    expect(stdout).toContain('minister of culture');
    expect(stdout).toMatch(/east\.txt, north\.txt, south\.txt: 3 mentions/u);
    const [first] = cli(['who', folder, '--json']).stdout.split('\n');
    expect((JSON.parse(first!) as { spellings: { text: string; count: number }[] }).spellings).toContainEqual({
      text: 'سالم البحري',
      count: 2,
    });
  });

  test('who needs a folder with articles', () => {
    expect(cli(['who', path.join(folder, 'none')]).code).toBe(2);
    expect(cli(['who']).stderr).toContain('name the folder');
  });
});

describe('times', () => {
  const lines = (...rows: readonly string[]) =>
    spawnSync(process.execPath, [command, 'times'], { encoding: 'utf8', cwd: base, input: rows.map((row) => `${row}\n`).join('') });

  test('answers JSON lines one by one', () => {
    const { status, stdout, stderr } = lines(
      '{"id":"a","text":"وصل أمس","dct":"2024-03-13","lang":"ar"}',
      '',
      '{"id":2,"text":"He left on 3 May 2019.","dct":null,"lang":"en"}',
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((row) => JSON.parse(row));
    expect(answers.map(({ id }) => id)).toEqual(['a', 2]);
    expect(answers.map(({ timexes }) => timexes[0].value)).toEqual(['2024-03-12', '2019-05-03']);
  });

  test('loses no line to a bad one', () => {
    const { status, stdout, stderr } = lines('no json', '{"id":7,"text":"le 3 mars","lang":"fr"}', '{"id":8,"text":"in 2013","lang":"en"}');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^reconcile: line 1 is not JSON .*\nreconcile: line 2 times in the language «fr» are not read.*\n$/u);
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((row) => JSON.parse(row));
    expect(answers.map(({ id, timexes }) => [id, timexes.length])).toEqual([
      [null, 0],
      [7, 0],
      [8, 1],
    ]);
    expect(answers[1].problem).toContain('«fr»');
  });

  test('shows a person the expressions of one article, and why', () => {
    const { code, stdout, stderr } = cli(['times', path.join(folder, 'north.txt')]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [head, ...rows] = stdout.trimEnd().split('\n');
    expect(head).toMatch(/^place +type +value +because +words$/u);
    expect(rows).toEqual([expect.stringMatching(/^7:\d+ +DATE +2024-02-04 +Sunday, past, written on 2024-02-05 +.*يوم الأحد/u)]);
    expect(cli(['times', path.join(folder, 'north.txt'), '--dct', '2023-05-01']).stdout).toContain('2023-04-30');
  });

  test.each([
    [['nothing.txt'], 'no such file: nothing.txt'],
    [['.'], '. is a folder: name one article'],
    [['--dct', '2024-03-13'], '--dct and --lang are for one article: in JSON lines each line says its own'],
  ])('%j is a mistake', (args, message) => {
    expect(cli(['times', ...args])).toEqual({ code: 2, stdout: '', stderr: `reconcile: ${message}\n` });
  });
});

test('--help and --version', () => {
  const help = cli(['--help']);
  expect(help.code).toBe(0);
  for (const words of [
    'reconcile <folder>',
    'reconcile stats <folder>',
    'reconcile times [file]',
    'reconcile who <folder>',
    'reconcile names',
    '--fail-on',
    'Examples:',
    'Exit codes:',
  ])
    expect(help.stdout).toContain(words);
  const { version } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  expect(cli(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});
