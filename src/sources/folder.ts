import fs from 'node:fs';
import path from 'node:path';
import { UserError } from '../errors.js';
import { GENERATED_HTML, GENERATED_MARK } from '../generated.js';
import type { Problem, SourceDocument } from '../model.js';
import { decode } from './decode.js';
import { loadText } from './text.js';

/** In bytes. An article is some kilobytes; a file of this size is an export or a dump. */
const LARGEST_FILE = 20 * 1024 * 1024;

/** Formats that articles come in and that are not read: said aloud, so that nobody thinks they were. */
const OTHER_FORMATS = /\.(?:html?|xhtml|pdf|docx?|odt|rtf|epub)$/iu;
const ARTICLE = /\.(?:txt|md)$/iu;

const FAILURES = {
  empty: 'is empty: put the article in it or remove it',
  binary: 'is not text: save the article as plain text (UTF-8)',
  encoding: 'is in an unknown encoding: save it as UTF-8',
} as const;

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied: give yourself the right to read it',
  EPERM: 'permission denied: give yourself the right to read it',
  ENOENT: 'it disappeared while the folder was being read: run again',
  ELOOP: 'a symbolic link leads back to itself: remove it',
};

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (code || String(error));
}

/** True for an HTML page that a run wrote. */
function isOwnPage(file: string): boolean {
  if (!file.endsWith('.html')) return false;
  const head = Buffer.alloc(Buffer.byteLength(GENERATED_HTML));
  try {
    const handle = fs.openSync(file, 'r');
    try {
      fs.readSync(handle, head);
    } finally {
      fs.closeSync(handle);
    }
  } catch {
    return false;
  }
  return head.toString('utf8') === GENERATED_HTML;
}

/** Articles of a folder and its subfolders, as paths relative to it with `/`, in code-unit order. */
function listFiles(root: string, problems: Problem[]): string[] {
  const files: string[] = [];
  const visit = (relative: string): void => {
    let entries: fs.Dirent[];
    try {
      entries = fs.readdirSync(path.join(root, relative), { withFileTypes: true });
    } catch (error) {
      problems.push({ source: `${relative}/`, message: `cannot be read: ${reason(error)}` });
      return;
    }
    for (const entry of entries) {
      const source = relative === '' ? entry.name : `${relative}/${entry.name}`;
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory()) visit(source);
      else if (entry.isSymbolicLink()) {
        // A target inside the folder is read under its own name.
        const problem = linkProblem(root, source);
        if (problem !== null && !OTHER_FORMATS.test(entry.name)) problems.push({ source, message: problem });
      } else if (OTHER_FORMATS.test(entry.name)) {
        if (!isOwnPage(path.join(root, source)))
          problems.push({ source, message: 'is not read in this format: save the article as .txt or .md' });
      } else if (ARTICLE.test(entry.name)) files.push(source);
    }
  };
  visit('');
  return files.sort(byCodeUnit);
}

function linkProblem(root: string, source: string): string | null {
  try {
    const inside = path.relative(fs.realpathSync(root), fs.realpathSync(path.join(root, source)));
    const leaves = inside === '..' || inside.startsWith(`..${path.sep}`) || path.isAbsolute(inside);
    return leaves ? 'is a link that leaves the folder and is not followed: copy the article here' : null;
  } catch {
    return 'is a link to nothing: remove it or copy the article here';
  }
}

/** Null and no problem for a page of an earlier report: it only repeats the articles. */
function readArticle(root: string, source: string): { readonly document: SourceDocument | null; readonly problems: readonly Problem[] } {
  const failed = (message: string) => ({ document: null, problems: [{ source, message }] });
  const file = path.join(root, source);
  let bytes: Uint8Array;
  try {
    const stat = fs.statSync(file);
    if (!stat.isFile()) return failed('is not a regular file: copy the article into one');
    if (stat.size > LARGEST_FILE) {
      return failed(`is larger than ${LARGEST_FILE / 1024 / 1024} MB: split it, one article a file`);
    }
    bytes = fs.readFileSync(file);
  } catch (error) {
    return failed(`cannot be read: ${reason(error)}`);
  }
  const decoded = decode(bytes);
  if ('text' in decoded && decoded.text.startsWith(GENERATED_MARK)) return { document: null, problems: [] };
  return 'failure' in decoded ? failed(FAILURES[decoded.failure]) : loadText(source, decoded.text);
}

/**
 * Reads one article, whatever its name ends with.
 * @throws UserError where there is no such file
 */
export function loadFile(file: string): { readonly document: SourceDocument | null; readonly problems: readonly Problem[] } {
  if (!fs.existsSync(file)) throw new UserError(`no such file: ${file}`);
  if (fs.statSync(file).isDirectory()) throw new UserError(`${file} is a folder: name one article`);
  return readArticle(path.dirname(file), path.basename(file));
}

/**
 * Reads the articles (`.txt`, `.md`) of a folder and its subfolders. Hidden files and links out of the folder are left alone.
 * A file that cannot be read becomes a problem; the others are read.
 * @param folder path as the user gave it
 * @param onProgress called after each file
 * @returns documents and problems in the code-unit order of their paths
 * @throws UserError where there is no such folder
 */
export function loadFolder(
  folder: string,
  onProgress: (done: number, total: number) => void = () => {},
): { readonly documents: readonly SourceDocument[]; readonly problems: readonly Problem[] } {
  let isFolder: boolean;
  try {
    isFolder = fs.statSync(folder).isDirectory();
    if (isFolder) fs.readdirSync(folder);
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
    throw new UserError(missing ? `no such folder: ${folder}` : `${folder} cannot be read: ${reason(error)}`);
  }
  if (!isFolder) throw new UserError(`${folder} is a file: name the folder that holds the articles`);
  const problems: Problem[] = [];
  const documents: SourceDocument[] = [];
  const files = listFiles(folder, problems);
  for (const [index, source] of files.entries()) {
    const read = readArticle(folder, source);
    if (read.document !== null) documents.push(read.document);
    problems.push(...read.problems);
    onProgress(index + 1, files.length);
  }
  problems.sort((a, b) => byCodeUnit(a.source, b.source));
  return { documents, problems };
}
