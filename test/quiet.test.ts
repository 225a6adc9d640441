import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { reconcile } from '../src/reconcile.js';
import { loadFolder } from '../src/sources/folder.js';
import { shown } from './articles.js';

const home = path.join(import.meta.dirname, 'quiet');
const folders = fs
  .readdirSync(home, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** False alarms that are known and not mended: a fare beside a cost, two ballots of one union, a toll that is a part of another … */
const KNOWN: Readonly<Record<string, number>> = {
  'ar-matar': 2,
  'ar-tadil': 1,
  bridge: 1,
  chess: 1,
  dairy: 1,
  depot: 2,
  hafilat: 1,
  'hot-marathon': 1,
  launch: 1,
  makhtutat: 1,
  'mix-vote': 2,
  port: 2,
  tahliya: 1,
  trial: 1,
};

describe('affairs without a contradiction', () => {
  it('are all there', () => {
    expect(folders).toHaveLength(28);
    expect(Object.keys(KNOWN).filter((name) => !folders.includes(name))).toEqual([]);
  });

  it.each(folders)('%s raises nothing that is not known to be false', (name) => {
    const flags = shown(reconcile(loadFolder(path.join(home, name)).documents));
    expect(flags.length, flags.join('\n')).toBeLessThanOrEqual(KNOWN[name] ?? 0);
  });
});
