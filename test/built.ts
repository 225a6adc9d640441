import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '..');

/** The command as the sources are now. */
export interface Built {
  /** A folder of its own, to work in. */
  readonly base: string;
  /** `dist/cli.js`. */
  readonly command: string;
  readonly remove: () => void;
}

/**
 * Builds the sources beside links to what the package holds: dist/ may be older, or in use. `npm run check` reports types.
 * @param page the review page is bundled as well
 */
export function buildCommand({ page = false } = {}): Built {
  const base = fs.mkdtempSync(path.join(os.tmpdir(), 'reconcile-built-'));
  for (const name of ['node_modules', 'schemas', 'package.json', ...(page ? ['src'] : [])])
    fs.symlinkSync(path.join(ROOT, name), path.join(base, name));
  const dist = path.join(base, 'dist');
  const tsc = path.join(ROOT, 'node_modules/typescript/bin/tsc');
  spawnSync(process.execPath, [tsc, '-p', path.join(ROOT, 'tsconfig.build.json'), '--outDir', dist]);
  const command = path.join(dist, 'cli.js');
  if (!fs.existsSync(command)) throw new Error('the build wrote no dist/cli.js');
  if (page) {
    const { status, stderr } = spawnSync(process.execPath, [path.join(dist, 'review/bundle.js')], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`the review page was not bundled:\n${stderr}`);
  }
  return { base, command, remove: () => fs.rmSync(base, { recursive: true, force: true }) };
}
