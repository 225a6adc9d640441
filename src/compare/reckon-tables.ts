import { contentKey } from '../language/tokens.js';
import type { Quantity, Span } from '../model.js';
import type { Finding } from './finding.js';
import { disagree } from './page.js';
import { afterNumber, at, isCount, isExact, type Sheet, short, wordsIn } from './sheet.js';

/** A table as an article sets it: lines of cells, the first of them the names of the columns. */
interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    readonly cells: readonly (number | null)[];
    readonly span: Span;
    readonly at: readonly Span[];
  }[];
  /** Sentences that it takes. */
  readonly lines: ReadonlySet<number>;
}

/** Rows from which lines make a table. */
const FEWEST_ROWS = 2;
/** Letters of a label that is looked for in the text. */
const SHORTEST_LABEL = 3;
/** Shares of a hundred beyond which a column of shares does not make up one. */
const HUNDRED_SLACK = 2.6;
/** Share of a column's sum by which a total given in the text may miss it: beyond it, it is the total of something else. */
const TOTAL_FAR = 0.35;

/** A table against the text around it: a row's figure told otherwise, a column whose sum is another, shares that are more than all. */
export function checkTablesOfSheet(sheet: Sheet): Finding[] {
  const table = tableOf(sheet);
  return table === null ? [] : [...checkRows(sheet, table), ...checkColumnSums(sheet, table), ...checkShares(sheet, table)];
}

const SEPARATOR = /\s*(?:\||\t| {3,})\s*/u;
const NUMBER = /^[+]?\d{1,3}(?:[,. {2}]\d{3})*(?:\.\d+)?\s?%?$|^\d+(?:\.\d+)?\s?%?$/u;

function tableOf(sheet: Sheet): Table | null {
  const { text } = sheet.page.reading.document;
  const { sentences } = sheet.page.reading.text;
  const lines: { readonly index: number; readonly start: number; readonly cells: readonly string[] }[] = [];
  for (const { index, start, end } of sentences) {
    const line = text.slice(start, end).replace(/^\|\s*|\s*\|$/gu, '');
    const cells = line.split(SEPARATOR).map((c) => c.trim());
    if (cells.length >= 2 && cells.length <= 8 && !line.includes('\n') && cells.every((c) => !/^[-:]*$/u.test(c) || c === ''))
      lines.push({ index, start, cells });
    else if (lines.length > FEWEST_ROWS) break;
    else lines.length = 0;
  }
  const width = lines[0]?.cells.length;
  if (width === undefined || lines.length <= FEWEST_ROWS || lines.some((l) => l.cells.length !== width)) return null;
  const read = (c: string): number | null => (NUMBER.test(western(c)) ? Number(western(c).replace(/[,%\s]/gu, '')) : null);
  const [head, ...body] = lines;
  const headed = head!.cells.slice(1).every((c) => read(c) === null);
  const data = headed ? body : lines;
  if (!data.every((l) => l.cells.slice(1).some((c) => read(c) !== null))) return null;
  return {
    columns: headed ? head!.cells : [],
    rows: data.map((l) => ({
      label: l.cells[0]!,
      cells: l.cells.map(read),
      span: { start: sentences[l.index]!.start, end: sentences[l.index]!.end },
      at: l.cells.map((c) => {
        const start = Math.max(l.start, text.indexOf(c, l.start));
        return { start, end: start + c.length };
      }),
    })),
    lines: new Set(lines.map((l) => l.index)),
  };
}

const western = (s: string): string =>
  s
    .replace(/[٠-٩]/gu, (d) => String(d.charCodeAt(0) - 0x660))
    .replace(/٬/gu, ',')
    .replace(/٫/gu, '.');

/** «Orvel have 31 points», under a table that gives them 33. */
function checkRows(sheet: Sheet, table: Table): Finding[] {
  const { page } = sheet;
  const { text } = page.reading.document;
  if (table.columns.length < 2) return [];
  return sheet.rows.flatMap((row, index) => {
    if (table.lines.has(index)) return [];
    const sentence = page.reading.text.sentences[index]!;
    const words = text.slice(sentence.start, sentence.end);
    const named = table.rows.filter(
      (r) => r.label.length >= SHORTEST_LABEL && new RegExp(`(?<!\\p{L})${escaped(r.label)}(?!\\p{L})`, 'u').test(words),
    );
    const [only] = named;
    if (only === undefined || named.length !== 1 || EARLIER.test(sheet.words[index]!) || ofAnotherDay(sheet, table, index)) return [];
    return table.columns.flatMap((column, c) => {
      const value = only.cells[c];
      if (c === 0 || value == null) return [];
      const key = columnKey(sheet, table, c);
      const told = row.filter((q) => isExact(q) && key !== null && countsAs(sheet, q, key));
      const [figure] = told;
      if (
        figure === undefined ||
        told.length !== 1 ||
        figure.value === value ||
        table.rows.some((r) => r.cells.includes(figure.value) && r === only)
      )
        return [];
      if (
        !attached(sheet, figure, sentence.start + words.indexOf(only.label), only.label.length) ||
        figure.value > 3 * value ||
        value > 3 * figure.value
      )
        return [];
      return [
        disagree(page, `the article has «${figure.text}», its table ${short(value)} under «${column}»`, [
          { value: figure.text, at: [figure] },
          { value: `${only.label}: ${short(value)}`, at: [only.span] },
        ]),
      ];
    });
  });
}

/** Whether a sentence is of another day than the text around the table: «On Tuesday Harl reported 130», by a table up to Monday. */
function ofAnotherDay(sheet: Sheet, table: Table, index: number): boolean {
  const days = (of: (sentence: number) => boolean): readonly string[] =>
    sheet.page.reading.timexes.flatMap((t) =>
      t.type !== 'DURATION' && t.interval !== undefined && of(at(sheet, t)) ? [t.interval.from] : [],
    );
  const [own, others] = [days((s) => s === index), days((s) => s !== index && !table.lines.has(s))];
  return own.length > 0 && others.length > 0 && !own.some((d) => others.includes(d));
}

const escaped = (s: string): string => s.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
/** Told of another time than the table's. */
const EARLIER =
  /(?:^| )(?:last|previous|earlier|before|than|more|fewer|less|ago|behind|ahead|lead|trail|needs?|would|another|adrift|clear|قبل|الماضي|السابق|اكثر|اقل|من اصل|بفارق|كان|كانت)(?= |$)/u;

/** What the figures of a column count: the noun at its head. */
function columnKey(sheet: Sheet, table: Table, column: number): string | null {
  const name = table.columns[column]!;
  const { tokens } = sheet.page.reading.text;
  const start = sheet.page.reading.document.text.indexOf(name);
  if (start < 0) return null;
  const keys = tokens
    .filter((t) => t.start >= start && t.end <= start + name.length && t.kind === 'word')
    .flatMap((t) => contentKey(t) ?? []);
  return keys.length === 1 ? keys[0]! : null;
}

function countsAs(sheet: Sheet, q: Quantity, key: string): boolean {
  if (!isCount(q)) return false;
  const noun = sheet.page.reading.text.tokens.find((t) => t.start >= q.number.end && t.kind === 'word');
  return q.counted === key || (noun !== undefined && noun.start - q.number.end <= 2 && contentKey(noun) === key);
}

/** Whether a figure stands so near behind a label that it is told of it. */
const NEAR_LABEL = 6;
function attached(sheet: Sheet, q: Quantity, start: number, length: number): boolean {
  const from = start + length;
  return (
    q.start >= from &&
    wordsIn(sheet, from, q.start).split(' ').length <= NEAR_LABEL &&
    !/^(?:more|fewer|behind|ahead|adrift|clear|اكثر|اقل)/u.test(afterNumber(sheet, q, 2))
  );
}

/** «138 cases in all», over a column that adds up to 139. */
function checkColumnSums(sheet: Sheet, table: Table): Finding[] {
  const { page } = sheet;
  if (table.rows.some((r) => /^(?:total|overall|sum|all|المجموع|الاجمالي|الإجمالي|مجموع)/iu.test(r.label))) return [];
  return table.columns.flatMap((_, c) => {
    const values = table.rows.flatMap((r) => r.cells[c] ?? []);
    const key = c === 0 || values.length !== table.rows.length ? null : columnKey(sheet, table, c);
    if (key === null || values.length < 3) return [];
    const sum = values.reduce((n, v) => n + v, 0);
    const told = sheet.rows.flatMap((row, index) =>
      table.lines.has(index) ? [] : row.filter((q) => countsAs(sheet, q, key) && isExact(q) && inAll(sheet, q)),
    );
    const [total] = told;
    if (total === undefined || told.length !== 1 || total.value === sum || Math.abs(total.value - sum) > TOTAL_FAR * sum) return [];
    return [
      disagree(page, `the parts add up to ${short(sum)}, the total given is ${short(total.value)}`, [
        { value: total.text, at: [total] },
        { value: `${values.map(short).join(' + ')} = ${short(sum)}`, at: table.rows.map((r) => r.span) },
      ]),
    ];
  });
}

const inAll = (sheet: Sheet, q: Quantity): boolean =>
  /(?:^| )(?:total of|in all|altogether|overall|total|combined|sum|all|اجمالي|مجموع|بمجموع|المجموع|اجمالا)(?= |$)/u.test(
    `${sheet.page.before(q, 4)} ${sheet.page.after(q, 3)}`,
  ) ||
  at(sheet, q) ===
    [...sheet.rows.keys()].find(
      (i) =>
        sheet.rows[i]!.some((x) => x === q) &&
        /(?:^| )(?:the table|as follows|كالتالي|كما يلي|الجدول|follows)(?= |$)/u.test(sheet.words[i]!),
    );

/** Shares of one whole that come to more than all, with a row for the others. */
function checkShares(sheet: Sheet, table: Table): Finding[] {
  const percent = /(?:%|٪|per cent|percent|في المئة|في المائة|بالمئة|بالمائة|share)/iu;
  return (table.rows[0]?.cells ?? []).flatMap((_, c) => {
    const values = table.rows.flatMap((r) => r.cells[c] ?? []);
    if (c === 0 || values.length !== table.rows.length || values.length < 3 || !OTHERS.test(table.rows.at(-1)!.label)) return [];
    const first = [...table.lines][0]!;
    const above = sheet.page.reading.text.sentences[first - 1];
    const title = `${table.columns[c] ?? ''} ${above === undefined ? '' : sheet.page.reading.document.text.slice(above.start, above.end)}`;
    const sum = values.reduce((n, v) => n + v, 0);
    if (!percent.test(title) || Math.abs(sum - 100) <= HUNDRED_SLACK || sum < 80 || sum > 130) return [];
    return [
      disagree(sheet.page, `the shares add up to ${short(sum)}, and the last is said to be the rest`, [
        { value: `${values.map(short).join(' + ')} = ${short(sum)}`, at: table.rows.slice(0, -1).map((r) => r.span) },
        { value: table.rows.at(-1)!.label, at: [table.rows.at(-1)!.span] },
      ]),
    ];
  });
}

const OTHERS = /^(?:others?|rest|undecided|don.t know|no answer|أخرى|اخرى|آخرون|غيرهم|الباقي|غيرها|لا رأي)/iu;
