import { isDate } from './calendar.js';
import { UserError } from './errors.js';
import { TIME_LANGUAGES, timeTagger } from './language/packs.js';
import type { SourceDocument } from './model.js';
import { identifyLanguage } from './sources/identify.js';
import { annotate, type Timex3 } from './timex3.js';

export interface TagOptions {
  /** BCP 47; found out from the text where it is not given. */
  readonly language?: string | null;
  /** The day of writing, `YYYY-MM-DD`; null or absent where it is not known. */
  readonly dct?: string | null;
  /** Offset at which the article begins. */
  readonly from?: number;
}

export interface Tagged {
  /** Primary subtag of the language that the text was read in. */
  readonly language: string;
  readonly timexes: readonly Timex3[];
}

const KNOWN = TIME_LANGUAGES.join(', ');

/**
 * The time expressions of a text with their TIMEX3 values.
 * @throws UserError where the language has no tagger or the day is no date
 */
export function tagTimes(text: string, { language, dct = null, from = 0 }: TagOptions = {}): Tagged {
  if (dct !== null && !isDay(dct)) throw new UserError(`«${dct}» is no day of writing: give it as YYYY-MM-DD, or null`);
  const given = language == null || language === '' ? null : language.toLowerCase().split(/[-_]/u)[0]!;
  const code = given ?? identifyLanguage(text.slice(from));
  if (code === 'und') return { language: code, timexes: [] }; // no letters: nothing to read
  const tag = timeTagger(code);
  if (tag === undefined) throw new UserError(`times in the language «${code}» are not read: choose ${KNOWN}`);
  return { language: code, timexes: annotate(text, tag(text, from), dct) };
}

function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(text);
  return (
    match !== null && Number(match[1]) >= 1000 && Number(match[1]) < 3000 && isDate(Number(match[1]), Number(match[2]), Number(match[3]))
  );
}

/**
 * One line of the protocol: `{"id","text","dct","lang"}` to `{"id","timexes"}`.
 * @throws UserError where the line is not as it should be
 */
export function tagLine(line: string): string {
  let request: unknown;
  try {
    request = JSON.parse(line.replace(/^\ufeff/u, ''));
  } catch (error) {
    throw new UserError(`is not JSON (${error instanceof Error ? error.message : String(error)}): write one object a line`);
  }
  if (typeof request !== 'object' || request === null || !('text' in request) || typeof request.text !== 'string')
    throw new UserError('has no "text": give {"id", "text", "dct", "lang"}');
  const field = (name: string): string | null => {
    const value: unknown = (request as Record<string, unknown>)[name] ?? null;
    if (value !== null && typeof value !== 'string') throw new UserError(`has a "${name}" that is no text`);
    return value;
  };
  const { timexes } = tagTimes(request.text, { language: field('lang'), dct: field('dct') });
  return JSON.stringify({
    id: (request as { readonly id?: unknown }).id ?? null,
    timexes: timexes.map(({ because: _, ...timex }) => timex),
  });
}

/** The answer to a line that cannot be read: its id, if it has one, no expressions, and what is wrong. */
export function problemLine(line: string, problem: string): string {
  let id: unknown = null;
  try {
    id = (JSON.parse(line) as { readonly id?: unknown } | null)?.id ?? null;
  } catch {
    // no JSON: no id
  }
  return JSON.stringify({ id, timexes: [], problem });
}

/** The expressions of one article as a table for a person: place, type, value, words, and why. */
export function timesTable({ text, bodyStart, language }: SourceDocument, dct: string | null): string[] {
  const { timexes } = tagTimes(text, { language, dct, from: bodyStart });
  let line = 1;
  let lineStart = 0;
  let at = 0;
  const rows = timexes.map(({ start, text: words, type, value, mod, because }) => {
    for (; at < start; at += 1) {
      if (text.charCodeAt(at) === 10) {
        line += 1;
        lineStart = at + 1;
      }
    }
    return [
      `${line}:${start - lineStart + 1}`,
      type,
      mod === undefined ? value : `${value} ${mod}`,
      because,
      `\u2068${words.replace(/\s+/gu, ' ')}\u2069`,
    ];
  });
  const head = ['place', 'type', 'value', 'because', 'words'];
  const widths = head.map((title, k) => rows.reduce((widest, row) => Math.max(widest, row[k]!.length), title.length));
  return [head, ...rows].map((row) => row.map((cell, k) => (k === row.length - 1 ? cell : cell.padEnd(widths[k]!))).join('  '));
}
