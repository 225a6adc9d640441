import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Format, reporters } from '../../src/report/index.js';
import { writeReport } from '../../src/report/write.js';
import { REPORT, TEXTS } from './example.js';

const EXCHANGE = { sarif: 'report.sarif', csv: 'conflicts.csv', jsonld: 'annotations.jsonld' } as const;
let out: string;
beforeEach(() => {
  out = fs.mkdtempSync(path.join(os.tmpdir(), 'reconcile-'));
});
afterEach(() => fs.rmSync(out, { recursive: true, force: true }));

const filesOf = (format: Format, locale: 'en' | 'ar' = 'en', report = REPORT) => reporters[format](report, { locale, texts: TEXTS });

test.each(Object.keys(reporters) as Format[])('%s: a rerun replaces what a run wrote, in another language too', (format) => {
  writeReport(out, filesOf(format));
  const files = filesOf(format, 'ar', { ...REPORT, conflicts: [] });
  writeReport(out, files);
  for (const [name, content] of files) expect(fs.readFileSync(path.join(out, name), 'utf8')).toBe(content);
});

test.each([
  ['sarif', ''],
  ['sarif', '{"version":"2.1.0","runs":[]}'],
  // another tool's log of the same shape
  ['sarif', filesOf('sarif').get('report.sarif')!.replace('"reconcile"', '"reconcilers"')],
  ['csv', 'a,b\r\n'],
  ['csv', '\ufeff"Conflict id","Severity"\r\n'],
  ['jsonld', '{\n "@context": "http://www.w3.org/ns/anno.jsonld",\n "id": "https://example.org/anno1"}'],
] as const)('%s: a file that no run wrote is not touched: %j', (format, stranger) => {
  const file = path.join(out, EXCHANGE[format]);
  fs.writeFileSync(file, stranger);
  expect(() => writeReport(out, filesOf(format))).toThrow(/was not written by reconcile: choose another folder/u);
  expect(fs.readFileSync(file, 'utf8')).toBe(stranger);
});

test('a file of one kind under the name of another is a stranger’s', () => {
  fs.writeFileSync(path.join(out, 'report.sarif'), filesOf('json').get('report.json')!);
  expect(() => writeReport(out, filesOf('sarif'))).toThrow(/was not written by reconcile/u);
});

test('two runs at once do not write into each other’s files, and a run that fails leaves none behind', () => {
  // what another run has half written
  fs.writeFileSync(path.join(out, 'report.json.part'), 'half');
  writeReport(out, filesOf('json'));
  expect(fs.readFileSync(path.join(out, 'report.json.part'), 'utf8')).toBe('half');
  expect(fs.readdirSync(out).sort()).toEqual(['report.json', 'report.json.part']);
  fs.writeFileSync(path.join(out, 'events'), 'in the way');
  expect(() => writeReport(out, new Map([['events/a.md', '']]))).toThrow(/a file is in the way/u);
  const before = fs.readdirSync(out);
  expect(() => writeReport(out, new Map([['a'.repeat(300), '']]))).toThrow(/the name is too long/u);
  expect(fs.readdirSync(out)).toEqual(before);
});

test('a folder in the way is not taken for a file', () => {
  fs.mkdirSync(path.join(out, 'conflicts.csv'));
  expect(() => writeReport(out, filesOf('csv'))).toThrow(/was not written by reconcile/u);
});
