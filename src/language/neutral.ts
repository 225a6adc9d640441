import type { Mention, Quantity, Span, Timex, TimexReading } from '../model.js';
import { LexiconBuilder } from './lexicon.js';
import type { CorePack } from './pack.js';
import { fold, type Token, type TokenizedText } from './tokens.js';

/**
 * What can be read of a text in a language whose words nobody supplies: figures beside signs that need no words, dates in digits or
 * with the months' names as CLDR has them, and runs of capitalised words that may be names.
 */
export function neutralPack(code: string): CorePack {
  const months = monthNames(code);
  const separators = separatorsOf(code);
  return {
    code,
    lexicon: new LexiconBuilder().build(),
    analyse: () => [],
    weekdays: [],
    readTimes: (text) => readDates(text, months),
    readMentions: (text) => readNames(text),
    readQuantities: (text, skip) => readFigures(text, separators, skip),
  };
}

const WIDTHS = ['long', 'short'] as const;

/** Folded month names of a language → month; both as it stands in a date and alone. */
function monthNames(code: string): ReadonlyMap<string, number> {
  const out = new Map<string, number>();
  if (Intl.DateTimeFormat.supportedLocalesOf(code).length === 0) return out;
  for (const month of WIDTHS) {
    const alone = new Intl.DateTimeFormat(code, { month, timeZone: 'UTC', calendar: 'gregory' });
    const inDate = new Intl.DateTimeFormat(code, { day: 'numeric', month, timeZone: 'UTC', calendar: 'gregory' });
    for (let m = 0; m < 12; m += 1) {
      const day = new Date(Date.UTC(2024, m, 15));
      for (const format of [alone, inDate]) {
        const name = format.formatToParts(day).find((p) => p.type === 'month')?.value ?? '';
        const folded = fold(name).replace(/\.$/u, '');
        if (/^\p{L}{3,}$/u.test(folded)) out.set(folded, m + 1);
      }
    }
  }
  return out;
}

interface Separators {
  readonly decimal: string;
  readonly group: string;
}

function separatorsOf(code: string): Separators {
  const known = Intl.NumberFormat.supportedLocalesOf(code).length > 0;
  const parts = new Intl.NumberFormat(known ? code : 'en', { useGrouping: 'always' }).formatToParts(1234567.5);
  const of = (type: string) => parts.find((p) => p.type === type)?.value ?? '';
  return { decimal: of('decimal'), group: of('group') };
}

const CLOCK = /^([01]?\d|2[0-3])[:hH]([0-5]\d)$/u;

/** Dates in digits (year first; day first otherwise), dates with the name of a month, and hours with minutes. */
function readDates({ text, tokens }: TokenizedText, months: ReadonlyMap<string, number>): Timex[] {
  const out: Timex[] = [];
  const start = tokens[0]?.start ?? 0;
  const add = (span: Span, type: 'DATE' | 'TIME', reading: TimexReading) =>
    out.push({ ...span, text: text.slice(span.start, span.end), type, reading });
  for (const m of text.matchAll(/(?<![\d./-])(\d{4}-\d\d?-\d\d?|\d\d?[./-]\d\d?[./-]\d{4})(?![\d/-]|\.\d)/gu)) {
    if (m.index < start) continue;
    const numbers = m[0].split(/[./-]/u).map(Number);
    const [year, month, day] = numbers[0]! > 31 ? numbers : [...numbers].reverse();
    if (month! < 1 || month! > 12 || day! < 1 || day! > 31) continue;
    add({ start: m.index, end: m.index + m[0].length }, 'DATE', { kind: 'calendar', year: year!, month: month!, day: day! });
  }
  for (const m of text.matchAll(/(?<![\d:])\d{1,2}[:hH]\d\d(?![\d:])/gu)) {
    const [, hour, minute] = CLOCK.exec(m[0]) ?? [];
    if (hour === undefined || m.index < start) continue;
    add({ start: m.index, end: m.index + m[0].length }, 'TIME', { kind: 'calendar', hour: Number(hour), minute: Number(minute) });
  }
  tokens.forEach((token, k) => {
    const month = months.get(token.norm.replace(/\.$/u, ''));
    if (month === undefined) return;
    // «12 mars 2024», «12. März 2024», «12 de marzo de 2024»
    const number = (t: Token | undefined, low: number, high: number): number | null => {
      const value = t?.kind === 'number' && /^\d+$/u.test(t.norm) ? Number(t.norm) : Number.NaN;
      return value >= low && value <= high ? value : null;
    };
    let first = k - 1;
    while (first > k - 3 && first > 0 && (tokens[first]!.text === '.' || /^(?:de|d')$/u.test(tokens[first]!.norm))) first -= 1;
    let last = k + 1;
    while (last < k + 3 && /^(?:\.|de|del)$/u.test(tokens[last]?.norm ?? '')) last += 1;
    const day = number(tokens[first], 1, 31);
    const year = number(tokens[last], 1900, 2100);
    if (day === null && year === null) return;
    const span = { start: (day === null ? token : tokens[first]!).start, end: (year === null ? token : tokens[last]!).end };
    add(span, 'DATE', { kind: 'calendar', month, ...(day === null ? {} : { day }), ...(year === null ? {} : { year }) });
  });
  return out.sort((a, b) => a.start - b.start).filter((t, i, all) => i === 0 || t.start >= all[i - 1]!.end);
}

const SIGNS: Readonly<Record<string, readonly [Quantity['kind'], string]>> = {
  '%': ['percent', '%'],
  '€': ['money', 'EUR'],
  $: ['money', 'currency:dollar'],
  '£': ['money', 'GBP'],
  '¥': ['money', 'currency:yen'],
  '₺': ['money', 'TRY'],
  '₹': ['money', 'INR'],
  eur: ['money', 'EUR'],
  usd: ['money', 'USD'],
  km: ['measure', 'm'],
  kg: ['measure', 'kg'],
  mm: ['measure', 'mm'],
  m: ['measure', 'm'],
};
const FACTORS: Readonly<Record<string, number>> = { km: 1000 };

/** Figures with a sign or a unit that every language writes alike. */
function readFigures({ text, tokens }: TokenizedText, { decimal, group }: Separators, skip: readonly Span[]): Quantity[] {
  const out: Quantity[] = [];
  const start = tokens[0]?.start ?? 0;
  for (const m of text.matchAll(
    /(?<![\p{L}\d.,])(?:([€$£])\s?)?(\d{1,3}(?: \d{3})+(?:[.,]\d+)?|\d[\d.,\u00a0\u202f'’]*\d|\d)(?:\s?(%|€|\$|£|¥|₺|₹|EUR|USD|km|kg|mm|m)(?![\p{L}\d]))?/gu,
  )) {
    const sign = m[3]?.toLowerCase() ?? m[1];
    if (sign === undefined || m.index < start) continue;
    const span = { start: m.index, end: m.index + m[0].length };
    if (skip.some((s) => s.start < span.end && span.start < s.end)) continue;
    const value = figureOf(m[2]!, decimal, group);
    if (value === null) continue;
    const [kind, unit] = SIGNS[sign]!;
    const factor = FACTORS[sign] ?? 1;
    const at = span.start + m[0].indexOf(m[2]!);
    out.push({
      ...span,
      text: m[0],
      value: value.value * factor,
      range: { low: value.value * factor, high: value.value * factor },
      hedge: 'exact',
      kind,
      unit,
      counted: null,
      number: { start: at, end: at + m[2]!.length },
      precision: value.precision * factor,
      label: null,
    });
  }
  return out;
}

/** A figure as the language writes it; null where its marks fit neither a fraction nor thousands. */
function figureOf(digits: string, decimal: string, group: string): { readonly value: number; readonly precision: number } | null {
  const plain = digits.replace(/[ \u00a0\u202f'’]/gu, '');
  const thousands = group === '.' || group === ',' ? group : '';
  const [whole = '', fraction, ...more] = plain.split(decimal === '' ? '.' : decimal);
  if (more.length > 0) return null;
  const joined = thousands === '' ? whole : whole.split(thousands).join('');
  if (!/^\d+$/u.test(joined) || (fraction !== undefined && !/^\d+$/u.test(fraction))) return null;
  return {
    value: Number(fraction === undefined ? joined : `${joined}.${fraction}`),
    precision: fraction === undefined ? 1 : 10 ** -fraction.length,
  };
}

/** Most words that a name has. */
const LONGEST_NAME = 5;
const CAPITAL = /^\p{Lu}[\p{L}'’-]+$/u;
const PARTICLE = /^(?:al|el|bin|ben|ibn|van|von|de|da|dos|di|del|della|der|den|le|la|bint|abu|abou)$/u;

/** Runs of capitalised words, as people that nobody vouches for: whoever knows the names of the other articles keeps those that they name. */
function readNames({ tokens }: TokenizedText): Mention[] {
  const out: Mention[] = [];
  for (let k = 0; k < tokens.length; k += 1) {
    if (!CAPITAL.test(tokens[k]!.text)) continue;
    let last = k + 1;
    while (last < tokens.length && last - k < LONGEST_NAME && tokens[last]!.sentence === tokens[k]!.sentence) {
      const token = tokens[last]!;
      const particle = PARTICLE.test(token.norm) && CAPITAL.test(tokens[last + 1]?.text ?? '');
      if (!CAPITAL.test(token.text) && !particle) break;
      last += 1;
    }
    // the first word may only open the sentence, and a title may stand before the name
    for (let from = k; last - from >= 2; from += 1) {
      const words = tokens.slice(from, last);
      out.push({
        type: 'person',
        start: words[0]!.start,
        end: words.at(-1)!.end,
        text: words.map((w) => w.text).join(' '),
        name: { start: words[0]!.start, end: words.at(-1)!.end },
        parts: words.map((w) => w.norm),
        office: null,
        sex: null,
        known: null,
        country: null,
        confidence: 0.3,
      });
    }
    k = last - 1;
  }
  return out;
}
