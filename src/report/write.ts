import fs from 'node:fs';
import path from 'node:path';
import { UserError } from '../errors.js';
import { GENERATED_HTML, GENERATED_MARK } from '../generated.js';
import { push } from '../groups.js';
import { ANNOTATIONS_MARK } from './annotations.js';
import { CSV_MARKS } from './csv.js';
import { SARIF_MARK } from './sarif.js';

/** How each kind of file that a run writes begins; in more than one way where that depends on the report's language. */
const OURS: Readonly<Record<string, readonly string[]>> = {
  '.md': [GENERATED_MARK],
  '.html': [GENERATED_HTML],
  '.json': ['{\n "schemaVersion"'],
  '.sarif': [SARIF_MARK],
  '.csv': CSV_MARKS,
  '.jsonld': [ANNOTATIONS_MARK],
};

/** True where the file is one that an earlier run wrote. */
function isOurs(file: string): boolean {
  const marks = (OURS[path.extname(file)] ?? []).map((mark) => Buffer.from(mark));
  if (marks.length === 0 || !fs.statSync(file).isFile()) return false;
  const handle = fs.openSync(file, 'r');
  try {
    const head = Buffer.alloc(Math.max(...marks.map(({ length }) => length)));
    fs.readSync(handle, head);
    return marks.some((mark) => mark.equals(head.subarray(0, mark.length)));
  } finally {
    fs.closeSync(handle);
  }
}

function pagesIn(folder: string): string[] {
  return fs.existsSync(folder) ? fs.readdirSync(folder).filter((name) => name.endsWith('.md')) : [];
}

/** Makes a folder and those above it. (`recursive: true` never returns where the system says there is no such parent, as /proc does.) */
function makeFolder(folder: string): void {
  if (fs.existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  fs.mkdirSync(folder);
}

const CAUSES: Readonly<Record<string, string>> = {
  ENOENT: 'there can be no such folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space is left on the disk',
  EEXIST: 'a file is in the way',
  ENOTDIR: 'a file is in the way',
  EISDIR: 'a folder is in the way',
  ENAMETOOLONG: 'the name is too long',
};

/** Runs a step and turns what the file system refuses into the user's mistake. */
function onDisk(out: string, step: () => void): void {
  try {
    step();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    if (code === undefined) throw error;
    const cause = CAUSES[code] ?? `the system refuses it (${code})`;
    throw new UserError(`the report cannot be written to ${out}: ${cause}; choose another folder with --out`);
  }
}

/**
 * Makes sure, before the work, that the report will have a place to go.
 * @param out the report's folder; made if need be
 * @param names files that will be written, relative to it
 * @throws UserError where the folder cannot be made or written to, or holds a file of that name that no run wrote
 */
export function prepareFolder(out: string, names: Iterable<string>): void {
  onDisk(out, () => {
    makeFolder(out);
    if (!fs.statSync(out).isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' });
    fs.accessSync(out, fs.constants.W_OK);
    for (const name of names) {
      const file = path.join(out, name);
      if (fs.existsSync(file) && !isOurs(file))
        throw new UserError(`${file} was not written by reconcile: choose another folder with --out`);
    }
  });
}

/** Names by the folder they lie in. */
function byFolder(names: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const out = new Map<string, string[]>();
  for (const name of names) push(out, path.dirname(name), name);
  return out;
}

/** Moves a folder to where nothing is yet; false where something is, and it stays as it was. */
function moved(from: string, to: string): boolean {
  if (fs.existsSync(to)) return false;
  makeFolder(path.dirname(to));
  try {
    fs.renameSync(from, to);
    return true;
  } catch (error) {
    // another run was first
    if (fs.existsSync(to)) return false;
    throw error;
  }
}

/**
 * Writes the report's files, each whole or not at all, and removes the pages of an earlier report that this one does not have.
 * A file that no run wrote is never touched.
 * @param out the report's folder; made if need be
 * @param files contents by path relative to it, with `/`
 * @throws UserError as `prepareFolder` does
 */
export function writeReport(out: string, files: ReadonlyMap<string, string>): void {
  prepareFolder(out, files.keys());
  onDisk(out, () => {
    // a folder of this run's own: another run may be writing the same files
    const unfinished = fs.mkdtempSync(path.join(out, '.part-'));
    try {
      for (const [folder, names] of byFolder(files.keys())) {
        const [from, to] = [path.join(unfinished, folder), path.join(out, folder)];
        makeFolder(from);
        for (const name of names) fs.writeFileSync(path.join(unfinished, name), files.get(name)!);
        // a folder that is new is put in its place at once
        if (!moved(from, to)) for (const name of names) fs.renameSync(path.join(unfinished, name), path.join(out, name));
      }
    } finally {
      fs.rmSync(unfinished, { recursive: true, force: true });
    }
    const pages = ['index.md', ...pagesIn(path.join(out, 'events')).map((name) => `events/${name}`)];
    for (const name of pages) {
      const file = path.join(out, name);
      if (!files.has(name) && fs.existsSync(file) && isOurs(file)) fs.rmSync(file);
    }
  });
}
