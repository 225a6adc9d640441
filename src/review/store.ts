/**
 * `decisions.jsonl`: one record a line, only ever added to, by any number of processes at once. A record is on the disk, whole and on a line
 * of its own, before `append` returns; a process that dies in the middle of a line costs no other record.
 */
import fs from 'node:fs';
import path from 'node:path';
import type { DeskRecord } from '../decisions.js';
import { UserError } from '../errors.js';
import { schemaErrors } from '../schemas.js';

/** The file's name, beside the report. */
export const DECISIONS = 'decisions.jsonl';

/** A line that holds no record. The others are kept. */
export interface DamagedLine {
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

export interface Ledger {
  readonly records: readonly DeskRecord[];
  readonly damaged: readonly DamagedLine[];
}

const NEWLINE = 10;

/** One line as a record, or what is wrong with it. */
export function parseRecord(line: string): { readonly record: DeskRecord } | { readonly message: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    if (/^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/u.test(line))
      return { message: 'is a mark that a merge left: delete it, and keep the lines between such marks' };
    return { message: line.trimStart().startsWith('{') ? 'is cut off or damaged: it is no JSON' : 'is no decision: it is no JSON' };
  }
  const [first] = schemaErrors('decision', value);
  return first === undefined
    ? { record: value as DeskRecord }
    : { message: `is no decision as schemas/decision.schema.json describes it (${departure(value)})` };
}

/** The one departure that explains it best: ajv lists those of every alternative. */
function departure(value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'it is no object';
  const action = 'action' in value ? value.action : undefined;
  if (action !== 'decide' && action !== 'withdraw') return 'action is neither "decide" nor "withdraw"';
  if ('schemaVersion' in value && value.schemaVersion !== 1) {
    const version = value.schemaVersion;
    return typeof version === 'number' ? `schemaVersion ${version} is not known` : 'schemaVersion is no number';
  }
  const own = schemaErrors('decision', value).filter((error) => !/^\/(?:action|schemaVersion) /u.test(error));
  return own[0] ?? 'it departs from its schema';
}

/**
 * The records of a text of lines; blank lines are nothing.
 * @param before how many lines of the file stand before the text
 */
export function parseLedger(text: string, before = 0): Ledger {
  const records: DeskRecord[] = [];
  const damaged: DamagedLine[] = [];
  text.split('\n').forEach((line, n) => {
    if (line.trim() === '') return;
    const parsed = parseRecord(line.replace(/^\ufeff/u, ''));
    if ('record' in parsed) records.push(parsed.record);
    else damaged.push({ line: before + n + 1, message: parsed.message });
  });
  return { records, damaged };
}

const codeOf = (error: unknown): string | undefined => (error instanceof Error && 'code' in error ? String(error.code) : undefined);

/** The file's bytes; none where there is no such file. */
function readBytes(file: string): Buffer {
  try {
    return fs.readFileSync(file);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') return Buffer.alloc(0);
    if (code === undefined) throw error;
    throw new UserError(`${file} cannot be read (${code}): the decisions of earlier reviews are in it; move it away or repair it`);
  }
}

/**
 * The file's records; none where there is no such file.
 * @throws UserError where it cannot be read
 */
export const readLedger = (file: string): Ledger => parseLedger(readBytes(file).toString('utf8'));

/** A damaged line as a report names it. */
export const asProblem = (file: string, { line, message }: DamagedLine): { source: string; message: string } => ({
  source: path.basename(file),
  message: `line ${line} ${message}; the other decisions are kept`,
});

const CAUSES: Readonly<Record<string, string>> = {
  ENOSPC: 'no space is left on the disk',
  EDQUOT: 'no space is left for you on the disk',
  EFBIG: 'the file may not grow any more',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  EISDIR: 'a folder is in the way',
  ENOENT: 'its folder is gone',
};

/** How often a record is written anew where the file changed under the pen: a merge put another in its place, a dying process left half a line. */
const ATTEMPTS = 5;

/**
 * Adds a record and returns when it is on the disk.
 * @throws UserError where it could not be saved; the file then holds it not at all, or as a damaged line
 */
export function appendRecord(file: string, record: DeskRecord): void {
  const [wrong] = schemaErrors('decision', record);
  if (wrong !== undefined) throw new Error(`not a decision: ${wrong}`);
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) if (appendLine(file, JSON.stringify(record))) return;
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    const cause = CAUSES[code] ?? `the system refuses it (${code})`;
    throw new UserError(`${file}: the decision was not saved, ${cause}`);
  }
  throw new UserError(`${file}: the decision was not saved, the file kept changing; try again`);
}

/** True where the line now stands whole and alone in the file of that name. */
function appendLine(file: string, line: string): boolean {
  const isNew = !fs.existsSync(file);
  // opened to append: each write goes to the end, wherever other processes have moved it
  const handle = fs.openSync(file, 'a+', 0o644);
  try {
    const { size } = fs.fstatSync(handle);
    const last = Buffer.alloc(1);
    const open = size > 0 && fs.readSync(handle, last, 0, 1, size - 1) === 1 && last[0] !== NEWLINE;
    const bytes = Buffer.from(`${open ? '\n' : ''}${line}\n`, 'utf8');
    let written = 0;
    while (written < bytes.length) written += fs.writeSync(handle, bytes, written);
    fs.fsyncSync(handle);
    if (isNew) syncFolder(path.dirname(file));
    return stands(handle, Math.max(0, size - 1), line) && fs.fstatSync(handle).ino === fs.statSync(file).ino;
  } finally {
    fs.closeSync(handle);
  }
}

/** True where a line stands by itself in what follows a place of the file. */
function stands(handle: number, from: number, line: string): boolean {
  const tail = Buffer.alloc(fs.fstatSync(handle).size - from);
  fs.readSync(handle, tail, 0, tail.length, from);
  return `\n${from === 0 ? '' : '\u0000'}${tail.toString('utf8')}`.includes(`\n${line}\n`);
}

/** A new file's name is on the disk once its folder is. (Windows opens no folder; there the name needs no such care.) */
function syncFolder(folder: string): void {
  try {
    const handle = fs.openSync(folder, 'r');
    try {
      fs.fsyncSync(handle);
    } finally {
      fs.closeSync(handle);
    }
  } catch (error) {
    if (!['EISDIR', 'EPERM', 'EACCES', 'EINVAL'].includes(codeOf(error) ?? '')) throw error;
  }
}

/** The ledger of a file, read again only when the file has changed, and then only the lines that were added. */
export interface Store {
  readonly file: string;
  readonly read: () => Ledger;
  readonly append: (record: DeskRecord) => void;
}

/** Opens a file of decisions, which need not exist yet. */
export function openStore(file: string): Store {
  let stamp = '';
  let bytes: Buffer = Buffer.alloc(0);
  let lines = 0;
  let ledger: Ledger = { records: [], damaged: [] };
  const refresh = () => {
    const found = readBytes(file);
    // a line without its end may yet grow, and a merge may have put lines between those that were read
    const grown = bytes.at(-1) === NEWLINE && found.subarray(0, bytes.length).equals(bytes);
    const text = found.toString('utf8', grown ? bytes.length : 0);
    const added = parseLedger(text, grown ? lines : 0);
    ledger = grown ? { records: [...ledger.records, ...added.records], damaged: [...ledger.damaged, ...added.damaged] } : added;
    lines = (grown ? lines : 0) + text.split('\n').length - 1;
    bytes = found;
  };
  const read = () => {
    const stat = fs.statSync(file, { bigint: true, throwIfNoEntry: false });
    const now = stat === undefined ? 'none' : `${stat.ino}:${stat.size}:${stat.mtimeNs}`;
    if (now !== stamp) {
      refresh();
      stamp = now;
    }
    return ledger;
  };
  return {
    file,
    read,
    append: (record) => appendRecord(file, record),
  };
}
