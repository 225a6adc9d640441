import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { reconcile } from '../../src/reconcile.js';
import { DEFAULT_FORMATS, reporters } from '../../src/report/index.js';
import { loadFolder } from '../../src/sources/folder.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
const committed = path.join(ROOT, 'reports');

// After a change that is meant to alter the report: remove `previous.json`, `npx reconcile seeds/`, read the difference, commit it without `previous.json`.
test.skipIf(!fs.existsSync(path.join(committed, 'index.md')))('reports/ is what a run on seeds/ writes, byte for byte', () => {
  const { documents, problems } = loadFolder(path.join(ROOT, 'seeds'));
  const report = { ...reconcile(documents), problems };
  const options = { locale: 'en', texts: new Map(documents.map(({ source, text }) => [source, text])) } as const;
  const files = new Map(DEFAULT_FORMATS.flatMap((format) => [...reporters[format](report, options)]));
  const names = fs
    .readdirSync(committed, { recursive: true, encoding: 'utf8', withFileTypes: false })
    .filter((name) => fs.statSync(path.join(committed, name)).isFile())
    .map((name) => name.split(path.sep).join('/'));
  expect(names.sort()).toEqual([...files.keys()].sort());
  for (const [name, content] of files)
    expect(fs.readFileSync(path.join(committed, name), 'utf8') === content, `reports/${name} is not up to date`).toBe(true);
});
