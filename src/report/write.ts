import fs from 'node:fs';
import path from 'node:path';
import { UserError } from '../errors.js';
import { GENERATED_MARK } from '../generated.js';

/** How each kind of file that a run writes begins. */
const OURS = { '.md': GENERATED_MARK, '.json': '{\n "schemaVersion"' } as const satisfies Readonly<Record<string, string>>;

/** True where the file is one that an earlier run wrote. */
function isOurs(file: string): boolean {
  const mark: string | undefined = Object.entries(OURS).find(([extension]) => file.endsWith(extension))?.[1];
  if (mark === undefined) return false;
  if (!fs.statSync(file).isFile()) return false;
  const handle = fs.openSync(file, 'r');
  try {
    const head = Buffer.alloc(Buffer.byteLength(mark));
    fs.readSync(handle, head);
    return head.toString('utf8') === mark;
  } finally {
    fs.closeSync(handle);
  }
}

function pagesIn(folder: string): string[] {
  return fs.existsSync(folder) ? fs.readdirSync(folder).filter((name) => name.endsWith('.md')) : []; // biome-ignore format: one step
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
};

/**
 * Writes the report's files, each whole or not at all, and removes the pages of an earlier report that this one does not have.
 * A file that no run wrote is never touched.
 * @param out the report's folder; made if need be
 * @param files contents by path relative to it, with `/`
 * @throws UserError where the folder cannot be written, or holds another's file of the same name
 */
export function writeReport(out: string, files: ReadonlyMap<string, string>): void {
  try {
    for (const name of files.keys()) {
      const file = path.join(out, name);
      if (fs.existsSync(file) && !isOurs(file))
        throw new UserError(`${file} was not written by reconcile: choose another folder with --out`);
    }
    const keep = new Set([...files.keys()].map((name) => path.join(out, name)));
    for (const [name, content] of files) {
      const file = path.join(out, name);
      makeFolder(path.dirname(file));
      const temporary = `${file}.part`;
      fs.writeFileSync(temporary, content);
      fs.renameSync(temporary, file);
    }
    const pages = [path.join(out, 'index.md'), ...pagesIn(path.join(out, 'events')).map((name) => path.join(out, 'events', name))];
    for (const file of pages) if (!keep.has(file) && fs.existsSync(file) && isOurs(file)) fs.rmSync(file);
  } catch (error) {
    const cause = error instanceof Error && 'code' in error ? CAUSES[String(error.code)] : undefined;
    if (cause !== undefined) throw new UserError(`the report cannot be written to ${out}: ${cause}; choose another folder with --out`);
    throw error;
  }
}
