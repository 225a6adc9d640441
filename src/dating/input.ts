import type { Token, TokenizedText } from '../language/tokens.js';
import type { SourceDocument, Timex } from '../model.js';

/** Where a timex stands, as far as that tells the day of writing. */
export type TimexPlace =
  /** The line or the opening that says when the article was written. */
  | 'dateline'
  /** A short line at the top with a weekday only. */
  | 'weekday-line'
  | 'title'
  /** The first sentences and the captions above them. */
  | 'head'
  | 'body';

export interface PlacedTimex {
  readonly timex: Timex;
  readonly sentence: number;
  readonly paragraph: number;
  readonly place: TimexPlace;
  /** In the first sentence of running text. */
  readonly lead: boolean;
}

export interface DatingInput {
  readonly source: string;
  readonly metadataDate: string | null;
  readonly timexes: readonly PlacedTimex[];
}

const HEAD_LINES = 10;
/** Words of a line that holds a date and little else. */
const LONGEST_LINE = 8;
/** Tokens among which a dateline is looked for. */
const OPENING = 60;
/** Lines from the top among which a line that is nothing but a date is the article's own. */
const BARE_LINES = 4;
/** «issued 6 May 2025», «صدر في»: verbs of a line that tells when an article came out, by the text without its marks. */
const ISSUED: ReadonlySet<string> = new Set(
  (
    'issued published compiled posted updated released printed filed prepared revised translated recorded broadcast aired transmitted sent ' +
    'صدر صدرت صادر صادره حرر حررت نشر نشرت منشور نشره اعد اعدت حدث محدث بث بثت اذيع اذيعت ترجم ترجمت'
  ).split(' '),
);
/** Tokens between such a verb and its date. */
const ISSUED_REACH = 4;
const DASH = /^[-–—:]$/u;

/** What the solver needs of one document. */
export function datingInput(
  document: Pick<SourceDocument, 'source' | 'metadataDate'>,
  text: TokenizedText,
  timexes: readonly Timex[],
): DatingInput {
  return { source: document.source, metadataDate: document.metadataDate, timexes: placeTimexes(text, timexes) };
}

/** Says where each timex stands. */
export function placeTimexes(text: TokenizedText, timexes: readonly Timex[]): PlacedTimex[] {
  const { tokens, sentences } = text;
  const firstParagraph = sentences[0]?.paragraph ?? 0;
  const lineNumbers = new Map<number, number>();
  for (const s of sentences) if (!lineNumbers.has(s.paragraph)) lineNumbers.set(s.paragraph, lineNumbers.size);
  const lines = lineNumbers.size;
  /** Tokens inside a time expression; both lists are in order. */
  const timed = new Set<Token>();
  for (let k = 0, x = 0; k < tokens.length && x < timexes.length; ) {
    const token = tokens[k]!;
    const timex = timexes[x]!;
    if (token.end <= timex.start) k += 1;
    else if (timex.end <= token.start) x += 1;
    else {
      timed.add(token);
      k += 1;
    }
  }
  const finite = (t: Token) => {
    const best = t.analyses[0];
    return best?.sense.pos === 'verb' && (best.prefix === 0 || best.proclitics.includes('s') || best.proclitics.includes('w'));
  };
  interface Line {
    readonly own: readonly Token[];
    /** Words outside the time expressions, and whether one is a finite verb. */
    readonly others: number;
    readonly verb: boolean;
  }
  const known = new Map<number, Line>();
  const ends = new Map<number, { first: number; last: number }>();
  for (const { paragraph, first, last } of sentences) {
    const end = ends.get(paragraph);
    if (end === undefined) ends.set(paragraph, { first, last });
    else end.last = last;
  }
  const lineOf = (paragraph: number): Line => {
    let found = known.get(paragraph);
    if (found === undefined) {
      const end = ends.get(paragraph);
      const own = end === undefined ? [] : tokens.slice(end.first, end.last);
      const others = own.filter((t) => t.kind !== 'punctuation' && !timed.has(t));
      found = { own, others: others.length, verb: others.length <= LONGEST_LINE && others.some(finite) };
      known.set(paragraph, found);
    }
    return found;
  };

  // the first sentences of running text, titles and bylines not counted; an article may come without a title
  const untitled = lineOf(firstParagraph).own.length > 24;
  const running = sentences.filter((s) => s.last - s.first > 12 && (untitled || s.paragraph !== firstParagraph));
  const headSentences = new Set((running.length > 0 ? running : sentences).slice(0, 3).map((s) => s.index));
  const headEnd = Math.max(-1, ...headSentences);
  const lead = (running[0] ?? sentences[0])?.index ?? -1;

  const placeOf = (timex: Timex, at: number, paragraph: number, line: number): TimexPlace => {
    const { reading } = timex;
    const { own, others, verb } = lineOf(paragraph);
    const dated =
      reading.kind === 'calendar' && reading.day !== undefined && reading.month !== undefined && reading.dayOffset === undefined;
    const top = line < HEAD_LINES;
    if (dated && (top || line >= lines - 2)) {
      if (reading.year !== undefined && top && line > 0 && ((others === 0 && line < BARE_LINES) || isIssue(own, timex))) return 'dateline';
      const shortLine = others <= LONGEST_LINE && !verb && (line > 0 || others <= 4 || lines === 1) && timex.tense !== 'future';
      if (shortLine && (top || others <= 6)) return 'dateline';
      if (top && opens(own, timex)) return 'dateline';
    }
    if (
      reading.kind === 'calendar' &&
      reading.weekday !== undefined &&
      reading.day === undefined &&
      reading.dayOffset === undefined &&
      reading.hour === undefined &&
      reading.direction === undefined
    ) {
      if (line < 6 && others <= LONGEST_LINE && !verb && (line > 0 || others === 0)) return 'weekday-line';
      if (line < 6 && opens(own, timex, true)) return 'weekday-line';
    }
    if (line === 0 && lines > 1 && !untitled) return 'title';
    return at <= headEnd ? 'head' : 'body';
  };

  /** «(issued 6 May 2025)», «Harden Vale, Thursday 12 March 2026»: a short line with a verb of issuing, or one that ends in its date. */
  function isIssue(own: readonly Token[], timex: Timex): boolean {
    const at = own.findIndex((t) => t.end > timex.start);
    const ends = own.every((t) => t.start < timex.end || /^[)\]»”"']$/u.test(t.norm));
    if (ends && at > 1 && own[at - 1]!.norm === ',' && own.length - at < LONGEST_LINE && at <= LONGEST_LINE + 4) return true;
    if (own.filter((t) => t.kind !== 'punctuation' && !timed.has(t)).length > LONGEST_LINE) return false;
    return own.slice(Math.max(0, at - ISSUED_REACH), Math.max(0, at)).some((t) => ISSUED.has(t.norm));
  }

  /** «مسقط في 3 ذي القعدة 1445هـ الموافق 11 مايو 2024م - …»: places, the date, a dash. */
  function opens(own: readonly Token[], timex: Timex, stops = false): boolean {
    // a dateline stands at the very beginning
    const words = own.slice(0, OPENING);
    const first = words.findIndex((t) => t.end > timex.start);
    if (first < 0) return false;
    const before = words.slice(0, first).filter((t) => t.kind !== 'punctuation' && !timed.has(t));
    if (before.length > 6 || before.some(finite)) return false;
    // «HERMAGOR, Wednesday.»: a place, the day, a full stop
    const after = words.find((t) => t.start >= timex.end);
    if (stops && after?.norm === '.' && before.length > 0 && before.length <= 3) return true;
    let count = 0;
    for (let k = first; k < words.length; k += 1) {
      const t = words[k]!;
      if (timed.has(t)) continue;
      if (DASH.test(t.norm) && !(k > 0 && words[k - 1]!.end === t.start && words[k + 1]?.start === t.end)) return true;
      if (t.kind === 'punctuation') continue;
      count += 1;
      if (count > 5 || finite(t)) return false;
    }
    return false;
  }

  let sentence = 0;
  return timexes.map((timex) => {
    while (sentence + 1 < sentences.length && sentences[sentence]!.end <= timex.start) sentence += 1;
    const paragraph = sentences[sentence]?.paragraph ?? 0;
    return {
      timex,
      sentence,
      paragraph,
      place: placeOf(timex, sentence, paragraph, lineNumbers.get(paragraph) ?? 0),
      lead: sentence === lead,
    };
  });
}

/** An article whose first time is a month or a year gone tells no news of the day: «حين سلّم الأسهم أواخر آذار الماضي». */
export function looksBack(timexes: readonly Timex[]): boolean {
  const first = timexes.find(({ reading: { kind } }) => kind === 'calendar' || kind === 'offset' || kind === 'range')?.reading;
  if (first === undefined) return false;
  if (first.kind === 'calendar') return first.day === undefined && first.month !== undefined && first.direction === 'past';
  return first.kind === 'offset' && (first.unit === 'month' || first.unit === 'year') && first.count < 0;
}
