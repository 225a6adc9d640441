#!/usr/bin/env node
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import Fuse from 'fuse.js';
import yargs from 'yargs';
import { isOpen } from './decisions.js';
import { UserError } from './errors.js';
import type { Severity } from './model.js';
import { visible } from './report/escape.js';
import { DEFAULT_FORMATS, type Format, mainFile, reporters } from './report/index.js';
import type { Locale } from './report/messages.js';
import { folderOf, type Run, type RunOptions, readArticles, runFolder, runStamp, standingRun } from './run.js';
import { loadFile } from './sources/folder.js';

const FORMATS = Object.keys(reporters) as Format[];
const LEVELS = ['high', 'medium', 'low'] as const satisfies readonly Severity[];
/** Where the review page is served unless told otherwise: what a browser keeps for it, it keeps by port. */
const REVIEW_PORT = 4747;
const DECISIONS_ACTIONS = ['list', 'export', 'import'] as const;
type DecisionsAction = (typeof DECISIONS_ACTIONS)[number];
const LOCALES = ['en', 'ar'] as const satisfies readonly Locale[];

/** Exit codes: also in the README. 70 is `EX_SOFTWARE` of sysexits.h: a bug. */
const EXIT = { ok: 0, conflicts: 1, mistake: 2, bug: 70 } as const;

/** Milliseconds of work before anything is said of its progress, and between two such lines on a terminal. */
const PATIENCE = 1000;
const REFRESH = 100;

const out = (line: string): void => void process.stdout.write(`${line}\n`);
const err = (line: string): void => void process.stderr.write(`${line}\n`);
/** A line with words of others in it, such as the name of a file: it stays one line and moves nothing on the terminal. */
const tell = (line: string): void => err(visible(line));
const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** «--fromat: did you mean --format?», or what there is to choose from. */
function suggestion(given: string, known: readonly string[], prefix = ''): string {
  const [best] = new Fuse(known, { threshold: 0.4, minMatchCharLength: 2 }).search(given);
  return best === undefined ? '' : ` (did you mean ${prefix}${best.item}?)`;
}

function oneOf<T extends string>(option: string, given: string, known: readonly T[]): T {
  const found = known.find((value) => value === given);
  if (found !== undefined) return found;
  throw new UserError(`--${option} ${given}: choose ${known.join(', ').replace(/, ([^,]+)$/u, ' or $1')}${suggestion(given, known)}`);
}

/** Progress on stderr: one line rewritten on a terminal, one line a stage elsewhere; nothing for work of less than a second. */
function progressLine(quiet: boolean): {
  readonly report: (stage: string, done: number, total: number) => void;
  readonly clear: () => void;
} {
  const started = performance.now();
  const terminal = process.stderr.isTTY === true;
  let last = Number.NEGATIVE_INFINITY;
  let lastStage = '';
  let shown = false;
  return {
    report: (stage, done, total) => {
      const now = performance.now();
      if (quiet || now - started < PATIENCE || (terminal ? now - last < REFRESH : stage === lastStage)) return;
      last = now;
      lastStage = stage;
      const line = total > 1 ? `${stage} ${done}/${total}` : stage;
      process.stderr.write(terminal ? `\r\u001b[K${line}` : `${line}\n`);
      shown = terminal;
    },
    clear: () => {
      if (shown) process.stderr.write('\r\u001b[K');
      shown = false;
    },
  };
}

interface CompareOptions extends Omit<RunOptions, 'onProgress' | 'version'> {
  readonly failOn: Severity | null;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

async function compare(options: CompareOptions): Promise<number> {
  const progress = progressLine(options.quiet);
  const run = await runFolder({ ...options, version: version(), onProgress: progress.report });
  progress.clear();
  if (!options.quiet) summarize(run, options);
  const worst = options.failOn === null ? [] : LEVELS.slice(0, LEVELS.indexOf(options.failOn as (typeof LEVELS)[number]) + 1);
  const fails = run.report.conflicts.some((conflict) => isOpen(conflict) && worst.some((level) => level === conflict.severity));
  return fails ? EXIT.conflicts : EXIT.ok;
}

function summarize({ report, changes, damaged }: Run, options: CompareOptions): void {
  for (const problem of [...report.problems, ...damaged]) tell(`${problem.source} ${problem.message}`);
  if (options.verbose) {
    for (const { source, language, published } of report.documents) {
      const date =
        published === null ? 'date not known' : published.from === published.to ? published.from : `${published.from} to ${published.to}`;
      tell(`${source}: ${language}, ${date}${published === null ? '' : ` (${published.basis}: ${published.because.join('; ')})`}`);
    }
    for (const { severity, kind, summary } of report.conflicts) tell(`${severity} ${kind}: ${summary}`);
  }
  const open = report.conflicts.filter(isOpen);
  const count = (severity: Severity) => open.filter((conflict) => conflict.severity === severity).length;
  const flags = open.length - count('info');
  const decided = report.conflicts.length - open.length;
  const reopened = open.filter(({ decision }) => decision !== null).length;
  const notes = [
    flags > 0 ? `: ${LEVELS.map((level) => `${count(level)} ${level}`).join(', ')}` : '',
    count('info') > 0 ? `; ${plural(count('info'), 'note')}` : '',
    decided > 0 ? `; ${decided} decided` : '',
    reopened > 0 ? `; ${reopened} of the open ones decided before, on other evidence` : '',
  ].join('');
  out(`${plural(report.documents.length, 'article')}, ${plural(report.claims.length, 'claim')}, ${plural(report.events.length, 'event')}`);
  out(`${plural(flags, decided > 0 ? 'open contradiction' : 'contradiction')}${notes}`);
  if (changes !== null)
    out(`since the last report: ${changes.new.length} new, ${changes.changed.length} changed, ${changes.gone.length} gone`);
  out(`report: ${path.join(options.out, mainFile(options.formats.includes('md') ? 'md' : options.formats[0]!))}`);
}

/** What changed between two reports, as Markdown or JSON. */
async function difference(older: string, newer: string, locale: Locale, json: boolean): Promise<number> {
  const { readReport } = await import('./report/read.js');
  const { compareReports } = await import('./changes.js');
  const { changesText } = await import('./report/changes.js');
  const [then, now] = [readReport(older), readReport(newer)];
  const changes = compareReports(then, now);
  out(json ? JSON.stringify(changes, null, 1) : changesText(changes, now, locale).trimEnd());
  return EXIT.ok;
}

/** Serves the review page until it is told to stop. */
async function review(given: string | null, outFolder: string, port: number | null): Promise<number> {
  const progress = progressLine(false);
  const folder = given ?? folderOf(outFolder);
  if (folder === null) throw new UserError(`${outFolder} holds no report: name the folder of the articles, reconcile review <folder>`);
  const options = {
    folder,
    out: outFolder,
    formats: DEFAULT_FORMATS,
    locale: 'en' as const,
    version: version(),
    onProgress: progress.report,
  };
  const run: Run = standingRun(options) ?? (await runFolder(options));
  const stamp = runStamp(outFolder);
  progress.clear();
  for (const problem of [...run.report.problems, ...run.damaged]) tell(`${problem.source} ${problem.message}`);
  const { serveReview } = await import('./review/server.js');
  const { DECISIONS } = await import('./review/store.js');
  const serve = (at: number) =>
    serveReview({
      load: () => {
        const now = runStamp(outFolder) === stamp ? run : standingRun(options);
        if (now === null) throw new UserError(`${folder} has changed since the report: run reconcile ${folder} --out ${outFolder}`);
        return {
          report: now.report,
          texts: now.texts,
          changes: now.changes,
          folder: path.basename(path.resolve(folder)),
          version: options.version,
        };
      },
      stamp: () => runStamp(outFolder),
      decisions: path.join(outFolder, DECISIONS),
      port: at,
      now: () => new Date(),
      onError: (error) => void failed(error),
    });
  const server = port !== null ? await serve(port) : await serve(REVIEW_PORT).catch(() => serve(0));
  out(`review: ${server.address}`);
  out(`decisions: ${path.join(outFolder, DECISIONS)}; Ctrl+C ends the review`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await server.close();
  return EXIT.ok;
}

/** Lists the decisions, writes them as JSON lines, or takes in those of another file. */
async function decisions(action: DecisionsAction, outFolder: string, file: string | null): Promise<number> {
  const { appendRecord, asProblem, DECISIONS, parseLedger, readLedger } = await import('./review/store.js');
  const { inOrder } = await import('./decisions.js');
  const own = path.join(outFolder, DECISIONS);
  const ledger = readLedger(own);
  for (const line of ledger.damaged) tell(`${own} ${asProblem(own, line).message}`);
  if (action === 'export') for (const record of inOrder(ledger.records)) out(JSON.stringify(record));
  if (action === 'list') {
    const { decisionLines } = await import('./review/list.js');
    const { readReport } = await import('./report/read.js');
    const report = fs.existsSync(path.join(outFolder, mainFile('json'))) ? readReport(outFolder) : null;
    for (const line of decisionLines(ledger.records, report)) out(line);
  }
  if (action !== 'import') return ledger.damaged.length > 0 ? EXIT.mistake : EXIT.ok;
  if (!fs.existsSync(outFolder)) throw new UserError(`${outFolder} holds no report: run reconcile <folder> --out ${outFolder} first`);
  if (file === null && process.stdin.isTTY) throw new UserError('name a file of decisions, or send it to standard input');
  if (file !== null && !fs.existsSync(file)) throw new UserError(`${file}: there is no such file`);
  const incoming = file === null ? parseLedger(inputText()) : readLedger(file);
  for (const { line, message } of incoming.damaged) tell(`${file ?? 'standard input'} line ${line} ${message}; it was left out`);
  const known = new Set(ledger.records.map(({ id }) => id));
  const fresh = inOrder(incoming.records).filter(({ id }) => !known.has(id));
  for (const record of fresh) appendRecord(own, record);
  out(`${plural(fresh.length, 'record')} added to ${own}, ${incoming.records.length - fresh.length} there already`);
  return incoming.damaged.length > 0 ? EXIT.mistake : EXIT.ok;
}

/**
 * All of standard input.
 * @throws UserError where it cannot be read
 */
function inputText(): string {
  try {
    return fs.readFileSync(0, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : null;
    if (code === null) throw error;
    throw new UserError(`standard input cannot be read (${code})`);
  }
}

/** Who is who in the articles, as text or as JSON lines. */
async function who(folder: string, json: boolean): Promise<number> {
  const { documents, problems } = readArticles(folder);
  const { whoIsWho, whoTable } = await import('./who.js');
  for (const { source, message } of problems) tell(`${source} ${message}`);
  const people = whoIsWho(documents);
  for (const line of json ? people.map((person) => JSON.stringify(person)) : whoTable(people)) out(line);
  return EXIT.ok;
}

async function stats(folder: string, top: number): Promise<number> {
  const { documents } = readArticles(folder);
  const { coverage } = await import('./stats.js');
  const found = coverage(documents);
  for (const { language, documents: articles, words, known, unknown } of found) {
    const share = words === 0 ? 100 : (100 * known) / words;
    out(
      `${language}: ${plural(articles, 'article')}, ${plural(words, 'running word')}, ${share.toFixed(1)} % known; ${plural(unknown.length, 'unknown form')}`,
    );
    for (const { form, count } of unknown.slice(0, top)) out(`${form} ${count}`);
  }
  const other = documents.length - found.reduce((sum, { documents: articles }) => sum + articles, 0);
  if (other > 0) out(`${plural(other, 'article')} in languages without a lexicon`);
  return EXIT.ok;
}

/** How one line of a protocol is answered. */
interface LineProtocol {
  readonly answer: (line: string) => string;
  readonly problem: (line: string, message: string) => string;
}

/** Answers are written together until they are this long. */
const CHUNK = 1 << 16;

/** JSON lines from standard input to standard output, in order. A bad line is answered with what is wrong, said on stderr too, and the others are done. */
async function answerLines(wanted: string, load: () => Promise<LineProtocol>): Promise<number> {
  if (process.stdin.isTTY) throw new UserError(`${wanted}; --help shows how`);
  const { answer, problem } = await load();
  let code: number = EXIT.ok;
  let number = 0;
  let waiting = '';
  const flush = async () => {
    const text = waiting;
    waiting = '';
    if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
  };
  for await (const lines of linesOf(process.stdin)) {
    for (const line of lines) {
      number += 1;
      if (line.trim() === '') continue;
      try {
        waiting += `${answer(line)}\n`;
      } catch (error) {
        if (!(error instanceof UserError)) throw Object.assign(error as Error, { source: `line ${number} of standard input` });
        err(`reconcile: line ${number} ${error.message}`);
        code = EXIT.mistake;
        waiting += `${problem(line, error.message)}\n`;
      }
      if (waiting.length > CHUNK) await flush();
    }
    await flush();
  }
  return code;
}

/** The lines of a stream, as many at a time as have come. */
async function* linesOf(stream: NodeJS.ReadStream): AsyncGenerator<readonly string[]> {
  stream.setEncoding('utf8');
  let rest = '';
  for await (const chunk of stream as AsyncIterable<string>) {
    const lines = (rest + chunk).split(/\r?\n/u);
    rest = lines.pop()!;
    if (lines.length > 0) yield lines;
  }
  if (rest !== '') yield [rest];
}

const timesOfLines = (): Promise<number> =>
  answerLines('name an article, or send JSON lines to standard input', async () => {
    const { problemLine, tagLine } = await import('./tag.js');
    return { answer: tagLine, problem: problemLine };
  });

const namesOfLines = (): Promise<number> =>
  answerLines('send pairs of names to standard input, as JSON lines', async () => {
    const { pairLine, pairProblem } = await import('./pairs.js');
    return { answer: pairLine, problem: pairProblem };
  });

/** What the times of one article were read as. */
async function timesOfFile(file: string, dct: string | null, language: string | null): Promise<number> {
  const { document, problems } = loadFile(file);
  if (document === null) throw new UserError(problems.map(({ source, message }) => `${source} ${message}`).join('; '));
  const { timesTable } = await import('./tag.js');
  for (const { source, message } of problems) tell(`${source} ${message}`);
  const read = language === null ? document : { ...document, language };
  for (const row of timesTable(read, dct ?? document.metadataDate)) out(row);
  return EXIT.ok;
}

const OPTIONS = {
  out: { type: 'string', default: 'reports', requiresArg: true, describe: 'Folder to write the report to' },
  format: {
    type: 'string',
    default: DEFAULT_FORMATS.join(','),
    requiresArg: true,
    describe: `What to write, separated by commas: ${FORMATS.join(', ')}`,
  },
  'fail-on': {
    type: 'string',
    requiresArg: true,
    describe: `Exit with 1 if a contradiction is this severe or worse: ${LEVELS.join(', ')}`,
  },
  locale: { type: 'string', default: 'en', requiresArg: true, describe: `Language of the report's own words: ${LOCALES.join(', ')}` },
  quiet: { type: 'boolean', default: false, describe: 'Say nothing but errors' },
  verbose: { type: 'boolean', default: false, describe: 'Also list every article with its date, and every contradiction' },
} as const;
const STATS_OPTIONS = { top: { type: 'number', default: 100, requiresArg: true, describe: 'How many unknown words to list' } } as const;
const TIMES_OPTIONS = {
  dct: { type: 'string', requiresArg: true, describe: 'The day the article was written, YYYY-MM-DD; else what its front matter says' },
  lang: { type: 'string', requiresArg: true, describe: 'Its language, ar or en; else found out' },
} as const;
const WHO_OPTIONS = { json: { type: 'boolean', default: false, describe: 'One JSON object a line instead of text' } } as const;
const REVIEW_OPTIONS = {
  out: { type: 'string', default: 'reports', requiresArg: true, describe: 'Folder of the report; the decisions are kept there' },
  port: { type: 'number', requiresArg: true, describe: `Port on this machine; else ${REVIEW_PORT}, or any free one` },
} as const;
const DIFF_OPTIONS = {
  json: { type: 'boolean', default: false, describe: 'As JSON instead of Markdown' },
  locale: OPTIONS.locale,
} as const;
const DECISIONS_OPTIONS = { out: REVIEW_OPTIONS.out } as const;
const OWN_OPTIONS: Readonly<Record<string, object>> = {
  stats: STATS_OPTIONS,
  times: TIMES_OPTIONS,
  names: {},
  who: WHO_OPTIONS,
  review: REVIEW_OPTIONS,
  diff: DIFF_OPTIONS,
  decisions: DECISIONS_OPTIONS,
};
const NO_FOLDER = 'name the folder that holds the articles; --help shows how';
const COMMON = ['help', 'version'];

const version = (): string => JSON.parse(fs.readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version;

/** yargs' message about the command line, in one line that says what to do. */
function commandLineMistake(message: string, argv: readonly string[]): string {
  const unknown = /^Unknown arguments?: (.+)$/u.exec(message)?.[1]?.split(', ')[0];
  if (unknown !== undefined) {
    const option = argv.find((arg) => arg.startsWith('-') && arg.replace(/^-+/u, '').split('=')[0] === unknown);
    if (option === undefined) return `one folder at a time: «${unknown}» is one argument too many`;
    const own = OWN_OPTIONS[argv[0] ?? ''] ?? OPTIONS;
    const known = [...Object.keys(own), ...COMMON];
    return `unknown option ${option.split('=')[0]}${suggestion(unknown, known, '--') || '; --help lists the options'}`;
  }
  if (/^Not enough non-option arguments/u.test(message)) return NO_FOLDER;
  const missing = /^Not enough arguments following: (.+)$/u.exec(message)?.[1];
  return missing === undefined ? message.replaceAll('\n', ' ') : `--${missing.replace(/^-+/u, '')} needs a value`;
}

/** Runs one command line and returns the exit code. */
async function main(argv: readonly string[]): Promise<number> {
  let code: number = EXIT.ok;
  const single = (option: string, value: unknown): string => {
    if (Array.isArray(value)) throw new UserError(`--${option} is given twice: give it once`);
    if (String(value).trim() === '') throw new UserError(option === 'folder' ? NO_FOLDER : `--${option} needs a value`);
    return String(value);
  };
  await yargs()
    .scriptName('reconcile')
    .usage('Reads a folder of news articles and reports where they contradict each other.')
    .command(
      ['$0 <folder>'],
      'Compare the articles (.txt, .md) in a folder and write a report',
      (command) =>
        command
          .positional('folder', {
            type: 'string',
            demandOption: true,
            describe: 'Folder that holds the articles; its subfolders are read too',
          })
          .options(OPTIONS)
          .example('reconcile articles/', 'write reports/index.md and reports/report.json')
          .example('reconcile articles/ --out check --locale ar', 'the same into check/, in Arabic')
          .example('reconcile articles/ --fail-on high --quiet', 'for scripts: exit code 1 if something is badly wrong'),
      async (args) => {
        const formats = [args.format].flat().flatMap((list) => single('format', list).split(','));
        const options: CompareOptions = {
          folder: single('folder', args.folder),
          out: single('out', args.out),
          formats: [...new Set(formats.map((format) => oneOf('format', format.trim(), FORMATS)))],
          failOn:
            args.failOn === undefined && args['fail-on'] === undefined
              ? null
              : oneOf('fail-on', single('fail-on', args['fail-on']), LEVELS),
          locale: oneOf('locale', single('locale', args.locale), LOCALES),
          quiet: args.quiet === true,
          verbose: args.verbose === true,
        };
        if (options.quiet && options.verbose) throw new UserError('--quiet and --verbose exclude each other: give one');
        code = await compare(options);
      },
    )
    .command(
      'review [folder]',
      'Open the contradictions on a page of this machine and keep what is decided about them',
      (command) =>
        command
          .positional('folder', { type: 'string', describe: 'Folder that holds the articles; left out, that of the report' })
          .options(REVIEW_OPTIONS)
          .example('reconcile review articles/', 'compare them if need be, and print the address of the page'),
      async (args) => {
        const port = args.port === undefined ? null : Number(single('port', args.port));
        if (port !== null && !(Number.isInteger(port) && port >= 0 && port <= 65_535))
          throw new UserError('--port needs a number from 0 (any free one) to 65535');
        code = await review(args.folder === undefined ? null : single('folder', args.folder), single('out', args.out), port);
      },
    )
    .command(
      'decisions [action] [file]',
      'List the decisions that stand, export all as JSON lines, or import those of a file',
      (command) =>
        command
          .positional('action', { type: 'string', default: 'list', describe: `What to do: ${DECISIONS_ACTIONS.join(', ')}` })
          .positional('file', { type: 'string', describe: 'What to import; left out, standard input' })
          .options(DECISIONS_OPTIONS)
          .example('reconcile decisions export > backup.jsonl', 'all that was ever decided, in order')
          .example('reconcile decisions import backup.jsonl', 'add what is not there yet'),
      async (args) => {
        const action = single('action', args.action);
        const known = DECISIONS_ACTIONS.find((one) => one === action);
        if (known === undefined)
          throw new UserError(`decisions ${action}: choose list, export or import${suggestion(action, DECISIONS_ACTIONS)}`);
        if (known !== 'import' && args.file !== undefined) throw new UserError(`decisions ${known} takes no file`);
        code = await decisions(known, single('out', args.out), args.file === undefined ? null : single('file', args.file));
      },
    )
    .command(
      'diff <older> <newer>',
      'Show what changed between two reports',
      (command) =>
        command
          .positional('older', { type: 'string', demandOption: true, describe: 'report.json, or the folder that holds it' })
          .positional('newer', { type: 'string', demandOption: true, describe: 'The same of the later run' })
          .options(DIFF_OPTIONS)
          .example('reconcile diff monday/ tuesday/', 'contradictions that are new, changed, open again or gone'),
      async (args) => {
        const locale = oneOf('locale', single('locale', args.locale), LOCALES);
        code = await difference(single('older', args.older), single('newer', args.newer), locale, args.json === true);
      },
    )
    .command(
      'stats <folder>',
      'Show how much of the articles’ words the lexicons know, and the commonest words they do not',
      (command) =>
        command
          .positional('folder', { type: 'string', demandOption: true, describe: 'Folder that holds the articles' })
          .options(STATS_OPTIONS)
          .example('reconcile stats articles/ --top 20', 'the twenty commonest unknown words'),
      async (args) => {
        const top = Number(single('top', args.top));
        if (!Number.isInteger(top) || top < 0) throw new UserError('--top needs a whole number');
        code = await stats(single('folder', args.folder), top);
      },
    )
    .command(
      'times [file]',
      'Find the time expressions of an article and what they mean (TIMEX3); without a file, of JSON lines on standard input',
      (command) =>
        command
          .positional('file', { type: 'string', describe: 'An article; left out, JSON lines {"id","text","dct","lang"} are read' })
          .options(TIMES_OPTIONS)
          .example('reconcile times article.txt --dct 2024-02-05', 'a table: what each expression was read as and why')
          .example('reconcile times < lines.jsonl', 'for tools: {"id","timexes"} for each line'),
      async (args) => {
        const optional = (option: string, value: unknown) => (value === undefined ? null : single(option, value));
        const dct = optional('dct', args.dct);
        const language = optional('lang', args.lang);
        if (args.file === undefined && (dct !== null || language !== null))
          throw new UserError('--dct and --lang are for one article: in JSON lines each line says its own');
        code = args.file === undefined ? await timesOfLines() : await timesOfFile(single('file', args.file), dct, language);
      },
    )
    .command(
      'who <folder>',
      'Show who is named in the articles, under which spellings and offices, when and where they were said to be',
      (command) =>
        command
          .positional('folder', { type: 'string', demandOption: true, describe: 'Folder that holds the articles' })
          .options(WHO_OPTIONS)
          .example('reconcile who articles/', 'people, the most mentioned first'),
      async (args) => {
        code = await who(single('folder', args.folder), args.json === true);
      },
    )
    .command(
      'names',
      'Say whether two names are one: JSON lines {"id","a","b"} on standard input, in any scripts',
      (command) => command.example('reconcile names < pairs.jsonl', 'for tools: {"id","score","verdict","because"} for each line'),
      async () => {
        code = await namesOfLines();
      },
    )
    .epilogue('Exit codes: 0 done, 1 contradictions at or above --fail-on, 2 a mistake in the command line or the folder, 70 a bug.')
    .locale('en') // never the machine's
    .parserConfiguration({ 'camel-case-expansion': false, 'parse-positional-numbers': false, 'boolean-negation': false })
    .strict()
    .help()
    .version(version())
    .wrap(110)
    .exitProcess(false)
    .fail((message, error) => {
      if (error && error.name !== 'YError') throw error;
      throw new UserError(commandLineMistake(message ?? error?.message, argv));
    })
    .parseAsync(argv);
  return code;
}

function failed(error: unknown): number {
  if (error instanceof UserError) {
    tell(`reconcile: ${error.message}`);
    return EXIT.mistake;
  }
  const source = error instanceof Error && 'source' in error && typeof error.source === 'string' ? error.source : null;
  err(
    `reconcile: this is a bug${source === null ? '' : `, set off by ${source}`}. Please report it with the lines below${source === null ? '' : ' and that file'}.`,
  );
  err(error instanceof Error ? (error.stack ?? error.message) : String(error));
  for (let cause = error instanceof Error ? error.cause : undefined; cause instanceof Error; cause = cause.cause)
    err(`caused by ${cause.stack ?? cause.message}`);
  return EXIT.bug;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of our output has gone (`reconcile … | head -1`): nothing is left to say.
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await main(process.argv.slice(2)).catch(failed);
