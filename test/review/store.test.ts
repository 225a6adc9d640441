import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.js';
import { appendRecord, openStore, parseLedger, readLedger } from '../../src/review/store.js';
import { type Built, buildCommand } from '../built.js';
import { decision, withdrawal } from './records.js';

let folder = '';
let file = '';
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'reconcile-store-'));
  file = path.join(folder, 'decisions.jsonl');
  return () => fs.rmSync(folder, { recursive: true, force: true });
});

describe('a record is added', () => {
  test('as a line of its own, and read again', () => {
    const records = [decision(1, { note: 'سطر\nثان' }), withdrawal(2, decision(1))];
    for (const record of records) appendRecord(file, record);
    expect(readLedger(file)).toEqual({ records, damaged: [] });
    expect(fs.readFileSync(file, 'utf8').split('\n')).toHaveLength(3);
  });

  test('after half a line that a dying process left: both are told apart', () => {
    appendRecord(file, decision(1));
    fs.appendFileSync(file, '{"schemaVersion":1,"id":"decision_00000000');
    appendRecord(file, decision(2));
    const { records, damaged } = readLedger(file);
    expect(records).toEqual([decision(1), decision(2)]);
    expect(damaged).toEqual([{ line: 2, message: 'is cut off or damaged: it is no JSON' }]);
  });

  test('to a file whose last line has no end', () => {
    fs.writeFileSync(file, JSON.stringify(decision(1)));
    appendRecord(file, decision(2));
    expect(readLedger(file).records).toEqual([decision(1), decision(2)]);
  });

  test('not where it is none: that is a bug, and the file stays as it is', () => {
    expect(() => appendRecord(file, { ...decision(1), ruling: 'perhaps' } as never)).toThrow(/not a decision/u);
    expect(fs.existsSync(file)).toBe(false);
  });

  test.skipIf(process.platform === 'win32')('not where the system refuses it, for whatever reason', () => {
    fs.symlinkSync(path.basename(file), file);
    expect(() => appendRecord(file, decision(1))).toThrow(
      new UserError(`${file}: the decision was not saved, the system refuses it (ELOOP)`),
    );
  });

  test('not where it cannot be saved: one line says why', () => {
    fs.mkdirSync(file);
    expect(() => appendRecord(file, decision(1))).toThrow(UserError);
    expect(() => appendRecord(path.join(folder, 'gone', 'decisions.jsonl'), decision(1))).toThrow(/not saved, its folder is gone/u);
  });
});

describe('a damaged line is named, and the rest works', () => {
  test.each([
    ['half a line', '{"schemaVersion":1,', /cut off or damaged/u],
    ['no JSON', 'hello', /is no decision: it is no JSON/u],
    ['another JSON', '[1]', /it is no object/u],
    ['a merge mark', '<<<<<<< HEAD', /mark that a merge left/u],
    ['the middle of a merge', '=======', /mark that a merge left/u],
    ['an unknown action', '{"action":"dance"}', /action is neither/u],
    ['a version that is none', `{"action":"decide","schemaVersion":"${'x'.repeat(1e5)}"}`, /schemaVersion is no number\)$/u],
    [
      'JSON nested without end',
      `{"action":"decide","schemaVersion":${'['.repeat(1e5)}${']'.repeat(1e5)}}`,
      /schemaVersion is no number\)$/u,
    ],
    ['a later version', JSON.stringify({ ...decision(5), schemaVersion: 2 }), /schemaVersion 2 is not known/u],
    ['a ruling without its side', JSON.stringify({ ...decision(5), side: null }), /\/side must be object/u],
    ['a side without its ruling', JSON.stringify({ ...decision(5), ruling: 'both' }), /\/side must be null/u],
    ['a field too many', JSON.stringify({ ...decision(5), mood: 'good' }), /additional properties.*mood/u],
    ['no time', JSON.stringify({ ...decision(5), at: 'yesterday' }), /\/at /u],
  ])('%s', (_, line, message) => {
    const { records, damaged } = parseLedger(`${JSON.stringify(decision(1))}\n${line}\n\n${JSON.stringify(decision(2))}\n`);
    expect(records).toEqual([decision(1), decision(2)]);
    expect(damaged).toHaveLength(1);
    expect(damaged[0]!.line).toBe(2);
    expect(damaged[0]!.message).toMatch(message);
  });

  test('line ends of Windows and a byte-order mark are no damage', () => {
    expect(parseLedger(`\ufeff${JSON.stringify(decision(1))}\r\n${JSON.stringify(decision(2))}\r\n`)).toEqual({
      records: [decision(1), decision(2)],
      damaged: [],
    });
  });
});

describe('an open store', () => {
  test('has no file at first, and sees what others add', () => {
    const store = openStore(file);
    expect(store.read()).toEqual({ records: [], damaged: [] });
    store.append(decision(1));
    expect(store.read().records).toHaveLength(1);
    appendRecord(file, decision(2));
    expect(store.read().records).toHaveLength(2);
    expect(store.read()).toBe(store.read());
  });

  test('sees a file that git has put in its place', () => {
    const store = openStore(file);
    store.append(decision(1));
    store.read();
    fs.writeFileSync(`${file}.new`, `${JSON.stringify(decision(3))}\n`);
    fs.renameSync(`${file}.new`, file);
    expect(store.read().records).toEqual([decision(3)]);
  });

  test('reads what was added, and all of a file whose lines are others now', () => {
    const line = (id: number) => `${JSON.stringify(decision(id))}\n`;
    const store = openStore(file);
    const states = [
      line(1),
      `${line(1)}garbage\n${line(2)}`,
      `${line(1)}garbage\n${line(2)}more\n${line(3).slice(0, 40)}`,
      `${line(1)}garbage\n${line(2)}more\n${line(3)}`,
      // merged: a line between the others
      `${line(1)}${line(4)}garbage\n${line(2)}more\n${line(3)}`,
      line(3),
      '',
    ];
    for (const text of states) {
      fs.writeFileSync(file, text);
      expect(store.read()).toEqual(parseLedger(text));
    }
  });

  test('of many decisions: one more does not mean to read all of them again', () => {
    const line = JSON.stringify(decision(0xfffff));
    fs.writeFileSync(
      file,
      Array.from({ length: 20_000 }, (_, n) => `${line.replace('fffff', n.toString(16).padStart(5, '0'))}\n`).join(''),
    );
    const store = openStore(file);
    const [first] = store.read().records;
    store.append(decision(1, { note: 'the last' }));
    const { records } = store.read();
    expect(records).toHaveLength(20_001);
    expect(records[0]).toBe(first);
  });
});

/** Appends records without end and says each id once it is saved. */
const WRITER = (store: string, target: string, first: number) => `
import { writeSync } from 'node:fs';
import { appendRecord } from ${JSON.stringify(store)};
const base = ${JSON.stringify(decision(1, { note: 'x'.repeat(3000) }))};
for (let n = ${first}; ; n += 1) {
  const id = 'decision_' + n.toString(16).padStart(16, '0');
  appendRecord(${JSON.stringify(target)}, { ...base, id });
  writeSync(1, id + '\\n');
}`;

describe('killed at any moment, by two processes at once', () => {
  let built: Built;
  beforeAll(() => {
    built = buildCommand();
  }, 120_000);
  afterAll(() => built.remove());

  test('every one of 1,000 acknowledged decisions is there', { timeout: 120_000 }, async () => {
    const store = pathToFileURL(path.join(path.dirname(built.command), 'review/store.js')).href;
    const acknowledged: string[] = [];
    let lives = 0;
    /** One process that lives a short while after its first record. */
    const life = (first: number, milliseconds: number) =>
      new Promise<void>((resolve) => {
        lives += 1;
        const child = spawn(process.execPath, ['--input-type=module', '-e', WRITER(store, file, first)], {
          stdio: ['ignore', 'pipe', 'pipe'],
        });
        let said = '';
        let errors = '';
        child.stdout.setEncoding('utf8').on('data', (text: string) => {
          if (said === '') setTimeout(() => child.kill('SIGKILL'), milliseconds);
          said += text;
        });
        child.stderr.setEncoding('utf8').on('data', (text: string) => {
          errors += text;
        });
        child.on('close', () => {
          expect(errors).toBe('');
          acknowledged.push(...said.split('\n').slice(0, -1));
          resolve();
        });
      });
    for (let round = 0; acknowledged.length < 1000; round += 1) {
      const first = (round + 1) * 0x100000;
      // moments that differ from round to round, the same in every run
      await Promise.all([life(first, 7 + ((round * 37) % 90)), life(first + 0x80000, 11 + ((round * 53) % 90))]);
    }
    const { records, damaged } = readLedger(file);
    const saved = new Set(records.map(({ id }) => id));
    expect(acknowledged.filter((id) => !saved.has(id))).toEqual([]);
    expect(new Set(acknowledged).size).toBeGreaterThanOrEqual(1000);
    expect(lives).toBeGreaterThan(3);
    // at most the line that each was writing when it died
    expect(damaged.length).toBeLessThanOrEqual(lives);
  });
});
