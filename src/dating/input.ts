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
  const paragraphTokens = (paragraph: number): readonly Token[] => {
    const own = sentences.filter((s) => s.paragraph === paragraph);
    return own.length === 0 ? [] : tokens.slice(own[0]!.first, own.at(-1)!.last);
  };
  const inTimex = (t: Token, list: readonly Timex[]) => list.some((x) => x.start < t.end && t.start < x.end);
  const finite = (t: Token) => {
    const best = t.analyses[0];
    return best?.sense.pos === 'verb' && (best.prefix === 0 || best.proclitics.includes('s') || best.proclitics.includes('w'));
  };
  // the first sentences of running text, titles and bylines not counted; an article may come without a title
  const untitled = paragraphTokens(firstParagraph).length > 24;
  const running = sentences.filter((s) => s.last - s.first > 12 && (untitled || s.paragraph !== firstParagraph));
  const headSentences = new Set((running.length > 0 ? running : sentences).slice(0, 3).map((s) => s.index));
  const headEnd = Math.max(-1, ...headSentences);
  const lead = (running[0] ?? sentences[0])?.index ?? -1;

  const placeOf = (timex: Timex, at: number, paragraph: number, line: number): TimexPlace => {
    const { reading } = timex;
    const own = paragraphTokens(paragraph);
    const here = timexes.filter((x) => own.length > 0 && x.start >= own[0]!.start && x.end <= own.at(-1)!.end);
    const others = own.filter((t) => t.kind !== 'punctuation' && !inTimex(t, here));
    const dated =
      reading.kind === 'calendar' && reading.day !== undefined && reading.month !== undefined && reading.dayOffset === undefined;
    const top = line < HEAD_LINES;
    if (dated && (top || line >= lines - 2)) {
      const shortLine =
        others.length <= 8 && !others.some(finite) && (line > 0 || others.length <= 4 || lines === 1) && timex.tense !== 'future';
      if (shortLine && (top || others.length <= 6)) return 'dateline';
      if (top && opens(own, timex, here)) return 'dateline';
    }
    if (
      reading.kind === 'calendar' &&
      reading.weekday !== undefined &&
      reading.day === undefined &&
      reading.dayOffset === undefined &&
      reading.hour === undefined &&
      reading.direction === undefined
    ) {
      if (line < 6 && others.length <= 8 && !others.some(finite) && (line > 0 || others.length === 0)) return 'weekday-line';
      if (line < 6 && opens(own, timex, here, true)) return 'weekday-line';
    }
    if (line === 0 && lines > 1 && !untitled) return 'title';
    return at <= headEnd ? 'head' : 'body';
  };

  /** «مسقط في 3 ذي القعدة 1445هـ الموافق 11 مايو 2024م - …»: places, the date, a dash. */
  function opens(own: readonly Token[], timex: Timex, here: readonly Timex[], stops = false): boolean {
    const first = own.findIndex((t) => t.end > timex.start);
    const before = own.slice(0, first).filter((t) => t.kind !== 'punctuation' && !inTimex(t, here));
    if (before.length > 6 || before.some(finite)) return false;
    let k = first;
    let words = 0;
    // «HERMAGOR, Wednesday.»: a place, the day, a full stop
    const after = own.find((t) => t.start >= timex.end);
    if (stops && after?.norm === '.' && before.length > 0 && before.length <= 3) return true;
    for (; k < own.length; k += 1) {
      const t = own[k]!;
      if (inTimex(t, here)) continue;
      if (DASH.test(t.norm) && !(k > 0 && own[k - 1]!.end === t.start && own[k + 1]?.start === t.end)) return true;
      if (t.kind === 'punctuation') continue;
      words += 1;
      if (words > 5 || finite(t)) return false;
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
