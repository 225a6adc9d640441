import { parse } from 'yaml';
import { fold } from '../language/tokens.js';

export interface FrontMatter {
  /** Keys in lower case, values as strings; lists joined with a comma. */
  readonly metadata: Readonly<Record<string, string>>;
  /** Where the article begins. */
  readonly bodyStart: number;
  /** What is wrong with it, or null. */
  readonly problem: string | null;
}

const BLOCK = /^(\ufeff?---[ \t]*\r?\n)((?:[\s\S]*?\n)?)---[ \t]*(?:\r?\n|$)/u;
const KEY_LINE = /^([\p{L}_][\p{L}\p{N}_ -]{0,40}):(?:[ \t]+(.*?))?[ \t]*\r?$/u;
const UNCLOSED = /^\ufeff?---[ \t]*\r?\n(?:[\p{L}_][\p{L}\p{N}_-]{0,40}:(?:[ \t][^\n]*)?\n)+/u;

function asText(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value))
    return (
      value
        .map(asText)
        .filter((v) => v !== null)
        .join(', ') || null
    );
  return null;
}

function entriesOf(pairs: Iterable<readonly [string, unknown]>): Record<string, string> {
  const out: [string, string][] = [];
  for (const [key, value] of pairs) {
    const text = asText(value);
    if (text !== null) out.push([key.trim().toLowerCase(), text]);
  }
  return Object.fromEntries(out);
}

/** `key: value` lines as they stand: what can be saved of YAML that does not parse (a title with a colon in it, mostly). */
function salvage(block: string): Record<string, string> {
  const pairs: [string, string][] = [];
  for (const line of block.split('\n')) {
    const match = KEY_LINE.exec(line);
    if (match !== null) pairs.push([match[1]!, (match[2] ?? '').replace(/^(["'])(.*)\1$/u, '$2')]);
  }
  return entriesOf(pairs);
}

/**
 * Reads the YAML between `---` lines at the head of a text. A block that is no mapping is part of the article.
 * Broken YAML is salvaged line by line, and `problem` says what broke.
 */
export function readFrontMatter(text: string): FrontMatter {
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const match = BLOCK.exec(text);
  if (match === null) {
    const unclosed = UNCLOSED.exec(text);
    if (unclosed === null) return { metadata: {}, bodyStart: start, problem: null };
    return {
      metadata: salvage(unclosed[0]),
      bodyStart: unclosed[0].length,
      problem: 'the front matter is not closed: end it with a line of ---',
    };
  }
  const block = match[2]!;
  let value: unknown;
  let problem: string | null = null;
  try {
    value = parse(block, { logLevel: 'error', maxAliasCount: 0 });
  } catch (error) {
    const metadata = salvage(block);
    // Between two rules of an ordinary text there is prose, which YAML may well refuse.
    if (Object.keys(metadata).length === 0) return { metadata: {}, bodyStart: start, problem: null };
    const first =
      error instanceof Error
        ? error.message.split('\n')[0]!.replace(/ at line (\d+), column \d+:?$/u, (_, n) => ` (line ${Number(n) + 1})`)
        : '';
    problem = `the front matter is not valid YAML, read line by line: ${first}`;
    return { metadata, bodyStart: match[0].length, problem };
  }
  if (value === null || value === undefined) return { metadata: {}, bodyStart: match[0].length, problem };
  if (typeof value !== 'object' || Array.isArray(value)) return { metadata: {}, bodyStart: start, problem };
  return { metadata: entriesOf(Object.entries(value)), bodyStart: match[0].length, problem };
}

const MONTH_LOCALES = ['en', 'fr', 'ar-EG', 'ar-SY', 'ar-MA', 'ar-DZ', 'ar-MR'];
let months: ReadonlyMap<string, number> | undefined;

function monthNumber(name: string): number | undefined {
  if (months === undefined) {
    const table = new Map<string, number>();
    for (const locale of MONTH_LOCALES) {
      for (const month of ['long', 'short'] as const) {
        const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { month, timeZone: 'UTC' });
        for (let n = 0; n < 12; n += 1)
          table.set(
            fold(format.format(Date.UTC(2000, n, 15)))
              .replace(/\.$/u, '')
              .replaceAll(' ', '_'),
            n + 1,
          );
      }
    }
    months = table;
  }
  return months.get(name);
}

function day(year: number, month: number, date: number): string | null {
  const value = new Date(Date.UTC(year, month - 1, date));
  const valid = year >= 1800 && year < 2200 && value.getUTCMonth() === month - 1 && value.getUTCDate() === date;
  return valid ? value.toISOString().slice(0, 10) : null;
}

/**
 * The day that a metadata date names, as `2023-11-13`: ISO, `13/11/2023` (day first, unless only month first can be), `13 November 2023`
 * in English, French or Arabic. A time of day and its zone are left aside: the day is the one written. Null where it is no such date.
 * @example parseMetadataDate('13/11/2023') // '2023-11-13'
 */
export function parseMetadataDate(text: string): string | null {
  const folded = fold(text).trim();
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[t ,].*)?$/u.exec(folded) ?? /^(\d{4})()(\d{2})(\d{2})(?:t.*)?$/u.exec(folded);
  if (iso !== null) return day(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const numeric = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:[ ,].*)?$/u.exec(folded);
  if (numeric !== null) {
    const [first, second, year] = [Number(numeric[1]), Number(numeric[3]), Number(numeric[4])];
    return day(year, second, first) ?? day(year, first, second);
  }
  // «Monday, 13 November 2023 …», «November 13, 2023»
  const words = folded.replace(/(تشرين|كانون) (?=ال)/u, '$1_').split(/[\s,،/]+/u);
  for (let i = 0; i + 2 < words.length; i += 1) {
    for (const [d, m, y] of [
      [i, i + 1, i + 2],
      [i + 1, i, i + 2],
    ] as const) {
      const month = monthNumber(words[m]!.replace(/\.$/u, ''));
      const date = /^(\d{1,2})(?:st|nd|rd|th|er)?$/u.exec(words[d]!);
      if (month !== undefined && date !== null && /^\d{4}$/u.test(words[y]!)) return day(Number(words[y]), month, Number(date[1]));
    }
  }
  return null;
}
