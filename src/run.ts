/** One run over a folder: articles → report, joined with the decisions and compared with the last report → files. */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareReports, type ReportChanges, sameFindings } from './changes.js';
import { joinDecisions } from './decisions.js';
import { UserError } from './errors.js';
import type { Problem, Report, SourceDocument } from './model.js';
import { type Format, mainFile, reporters } from './report/index.js';
import type { Locale } from './report/messages.js';
import { readReport } from './report/read.js';
import { reportErrors } from './report/validate.js';
import { prepareFolder, writeReport } from './report/write.js';
import { asProblem, DECISIONS, readLedger } from './review/store.js';
import { loadFolder } from './sources/folder.js';

/** Beside the report: the last one that said something else. */
const PREVIOUS = 'previous.json';

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
  const wrong = reportErrors(report, texts);
  if (wrong.length > 0) throw new Error(`the report is not as its schema says:\n${wrong.join('\n')}`);
  const { baseline, isNew } = baselineOf(report, out);
  const changes = baseline === null ? null : compareReports(baseline, report);
  const urls = new Map(documents.flatMap(({ source, metadata }) => (metadata.url === undefined ? [] : [[source, metadata.url] as const])));
  // the last report is kept before another takes its place: a run that is ended in between loses neither
  const files = new Map(isNew && formats.includes('json') ? [[PREVIOUS, asFile(baseline)]] : []);
  for (const format of formats)
    for (const [name, text] of reporters[format](report, { locale, texts, changes, urls, version })) files.set(name, text);
  writeReport(out, files);
  return { report, changes, texts, damaged };
}

/** True where a folder holds all these articles. */
const holds = (folder: string, sources: readonly string[]): boolean => sources.every((source) => fs.existsSync(path.join(folder, source)));

/** The folders to look for articles in: here and beside the report, and those one step down. */
function* nearby(out: string): Generator<string> {
  for (const root of ['.', path.dirname(path.resolve(out))]) {
    const below = fs.existsSync(root) ? fs.readdirSync(root, { withFileTypes: true }) : [];
    for (const entry of below) if (entry.isDirectory() && !/^(?:\.|node_modules$)/u.test(entry.name)) yield path.join(root, entry.name);
    yield root;
  }
}

/** The folder here or beside a report that holds the articles that the report is about; null where there is no report or no such folder. */
export function folderOf(out: string): string | null {
  const report = earlier(path.join(out, mainFile('json')));
  if (report === null || report.documents.length === 0) return null;
  const sources = report.documents.map(({ source }) => source);
  for (const folder of nearby(out)) if (path.resolve(folder) !== path.resolve(out) && holds(folder, sources)) return folder;
  return null;
}

const changedAt = (file: string): number => fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY;

/**
 * The report that stands in a folder, if it is of these very articles: the same files, none changed since, every quote in its place, and
 * written by this very program; else null.
 */
export function standingRun({ folder, out }: Pick<RunOptions, 'folder' | 'out'>): Run | null {
  const file = path.join(out, mainFile('json'));
  const last = earlier(file);
  if (last === null) return null;
  const { documents } = readArticles(folder);
  const sources = documents.map(({ source }) => source);
  if (sources.join('\n') !== last.documents.map(({ source }) => source).join('\n')) return null;
  const changed = [...sources.map((source) => path.join(folder, source)), fileURLToPath(import.meta.url)].map(changedAt);
  if (Math.max(...changed) > changedAt(file)) return null;
  const texts = textsOf(documents);
  if (reportErrors(last, texts).length > 0) return null;
  const { report, damaged } = joined(last, out, texts);
  const previous = earlier(path.join(out, PREVIOUS));
  return { report, changes: previous === null ? null : compareReports(previous, report), texts, damaged };
}

/** Changes whenever a run has written another report. */
export function runStamp(out: string): string {
  const stat = fs.statSync(path.join(out, mainFile('json')), { bigint: true, throwIfNoEntry: false });
  return stat === undefined ? 'none' : `${stat.ino}:${stat.size}:${stat.mtimeNs}`;
}
