/** One run over a folder: articles → report, joined with the decisions and compared with the last report → files. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { compareReports, type ReportChanges, sameFindings } from './changes.js';
import { joinDecisions } from './decisions.js';
import { UserError } from './errors.js';
import type { Problem, Report, SourceDocument } from './model.js';
import { type Format, mainFile, reporters } from './report/index.js';
import type { Locale } from './report/messages.js';
import { readReport } from './report/read.js';
import { prepareFolder, writeReport } from './report/write.js';
import { asProblem, DECISIONS, readLedger } from './review/store.js';
import { loadFolder } from './sources/folder.js';

/** Beside the report: the last one that said something else, and what the report was made of. */
const PREVIOUS = 'previous.json';
const MADE_OF = 'run.json';

export interface RunOptions {
  readonly folder: string;
  readonly out: string;
  readonly formats: readonly Format[];
  readonly locale: Locale;
  readonly version: string;
  readonly onProgress: (stage: string, done: number, total: number) => void;
}

export interface Run {
  readonly report: Report;
  /** Against the last report that said something else; null where there is none. */
  readonly changes: ReportChanges | null;
  readonly texts: ReadonlyMap<string, string>;
  /** Damaged lines of the decisions. */
  readonly damaged: readonly Problem[];
}

interface MadeOf {
  readonly schemaVersion: 1;
  readonly reconcile: string;
  /** The articles' folder, relative to the report's where it can be. */
  readonly folder: string;
  /** Digest of the articles. */
  readonly articles: string;
}

/**
 * The folder's articles.
 * @throws UserError where it holds none
 */
export function readArticles(folder: string, onProgress?: (done: number, total: number) => void): ReturnType<typeof loadFolder> {
  const loaded = loadFolder(folder, onProgress);
  if (loaded.documents.length > 0) return loaded;
  const [first] = loaded.problems;
  const others = loaded.problems.length - 1;
  throw new UserError(
    first === undefined
      ? `${folder} holds no article: put .txt or .md files in it`
      : `${folder} holds no article that can be read: ${first.source} ${first.message}${others > 0 ? ` (and ${others} other ${others === 1 ? 'file' : 'files'})` : ''}`,
  );
}

const textsOf = (documents: readonly SourceDocument[]): ReadonlyMap<string, string> =>
  new Map(documents.map((document) => [document.source, document.text]));

/** Digest of what a report is made of: every article's name and text, and what could not be read. */
function digestOf(documents: readonly SourceDocument[], problems: readonly Problem[]): string {
  const hash = createHash('sha256');
  for (const { source, text } of documents) hash.update(`${source}\u0000${text.length}\u0000${text}\u0000`);
  for (const { source, message } of problems) hash.update(`${source}\u0000${message}\u0000`);
  return hash.digest('hex');
}

function madeOf({ folder, out, version }: RunOptions, articles: string): MadeOf {
  const relative = path.relative(path.resolve(out), path.resolve(folder)).split(path.sep).join('/');
  return { schemaVersion: 1, reconcile: version, folder: relative === '' ? '.' : relative, articles };
}

/** Joins the decisions that stand beside a report to its conflicts. */
function joined(report: Report, out: string, texts: ReadonlyMap<string, string>): { report: Report; damaged: Problem[] } {
  const file = path.join(out, DECISIONS);
  const { records, damaged } = readLedger(file);
  return {
    report: { ...report, conflicts: joinDecisions(report.conflicts, records, texts).conflicts },
    damaged: damaged.map((line) => asProblem(file, line)),
  };
}

/** A report of an earlier run, or null where there is none that can be read. */
function earlier(file: string): Report | null {
  if (!fs.existsSync(file)) return null;
  try {
    return readReport(file);
  } catch (error) {
    // of another version, or no report of ours: there is nothing to compare with
    if (error instanceof UserError) return null;
    throw error;
  }
}

/**
 * What a report is compared with: the last one that said something else, so that a rerun on the same articles writes the same bytes.
 * @returns the report, and whether it has yet to be kept as `previous.json`
 */
function baselineOf(report: Report, out: string): { readonly baseline: Report | null; readonly isNew: boolean } {
  const last = earlier(path.join(out, mainFile('json')));
  if (last !== null && !sameFindings(last, report)) return { baseline: last, isNew: true };
  return { baseline: earlier(path.join(out, PREVIOUS)), isNew: false };
}

const asFile = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/**
 * Reconciles a folder and writes the report.
 * @throws UserError where the folder holds no article or the report cannot be written
 */
export async function runFolder(options: RunOptions): Promise<Run> {
  const { folder, out, formats, locale, version, onProgress } = options;
  const { documents, problems: unread } = readArticles(folder, (done, total) => onProgress('reading the articles', done, total));
  prepareFolder(out, formats.map(mainFile));
  // The lexicons take their time to load: not for --help, nor to say that a folder is missing.
  const { reconcile } = await import('./reconcile.js');
  const found = reconcile(documents, { onProgress });
  const problems = [...unread, ...found.problems].sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : 0));
  onProgress('checking and writing the report', 0, 1);
  const texts = textsOf(documents);
  const { report, damaged } = joined({ ...found, problems }, out, texts);
  const { reportErrors } = await import('./report/validate.js');
  const wrong = reportErrors(report, texts);
  if (wrong.length > 0) throw new Error(`the report is not as its schema says:\n${wrong.join('\n')}`);
  const { baseline, isNew } = baselineOf(report, out);
  const changes = baseline === null ? null : compareReports(baseline, report);
  const urls = new Map(documents.flatMap(({ source, metadata }) => (metadata.url === undefined ? [] : [[source, metadata.url] as const])));
  const files = new Map(formats.flatMap((format) => [...reporters[format](report, { locale, texts, changes, urls, version })]));
  if (formats.includes('json')) {
    if (isNew) files.set(PREVIOUS, asFile(baseline));
    files.set(MADE_OF, asFile(madeOf(options, digestOf(documents, unread))));
  }
  writeReport(out, files);
  return { report, changes, texts, damaged };
}

function readMadeOf(out: string): MadeOf | null {
  try {
    const value: unknown = JSON.parse(fs.readFileSync(path.join(out, MADE_OF), 'utf8'));
    const has = (key: string): boolean => typeof (value as Record<string, unknown> | null)?.[key] === 'string';
    return has('reconcile') && has('folder') && has('articles') ? (value as MadeOf) : null;
  } catch {
    return null;
  }
}

/** The folder of the articles that the report of a folder was made of, or null where no run says. */
export function folderOf(out: string): string | null {
  const made = readMadeOf(out);
  return made === null ? null : path.relative('', path.resolve(out, made.folder)) || '.';
}

/** The report that stands in a folder, if it is of these very articles and this version; else null. */
export function standingRun(options: Pick<RunOptions, 'folder' | 'out' | 'version'>): Run | null {
  const made = readMadeOf(options.out);
  if (made === null || made.reconcile !== options.version) return null;
  const { documents, problems } = readArticles(options.folder);
  if (made.articles !== digestOf(documents, problems)) return null;
  const last = earlier(path.join(options.out, mainFile('json')));
  if (last === null) return null;
  const texts = textsOf(documents);
  const { report, damaged } = joined(last, options.out, texts);
  const previous = earlier(path.join(options.out, PREVIOUS));
  return { report, changes: previous === null ? null : compareReports(previous, report), texts, damaged };
}

/** Changes whenever a run has written another report. */
export function runStamp(out: string): string {
  return [mainFile('json'), MADE_OF]
    .map((name) => {
      const stat = fs.statSync(path.join(out, name), { bigint: true, throwIfNoEntry: false });
      return stat === undefined ? 'none' : `${stat.ino}:${stat.size}:${stat.mtimeNs}`;
    })
    .join(' ');
}
