import { daysAcross, daysBetween } from '../calendar.js';
import { push } from '../groups.js';
import { AWAY, COULD_NOT, NOT_SO, OCCASIONS, THERE } from '../language/presence.js';
import type { DayInterval, Span } from '../model.js';
import { findFillers } from './fillers.js';
import type { FactAt, Finding, Level } from './finding.js';
import { clip, judge } from './finding.js';
import { flatSentence } from './flat.js';
import type { CompareInput } from './input.js';

/** Whether somebody was there, as one sentence tells it. */
export interface Attendance {
  readonly document: number;
  readonly person: string;
  readonly presence: 'there' | 'away';
  /** `hearing`, `ceremony` …: what kind of occasion the sentence, or the one before it, speaks of. */
  readonly occasions: ReadonlySet<string>;
  readonly when: DayInterval | null;
  readonly weekday: number | null;
  /** Month and day that the sentence names, whatever the year. */
  readonly date: string | null;
  readonly at: Span;
}

/** Present and absent: levels, first match wins. */
export const attendanceLevels: readonly Level<Attendance>[] = [
  { verdict: 'incomparable', when: (a, b) => a.person !== b.person, because: 'two persons' },
  {
    verdict: 'incomparable',
    when: (a, b) =>
      (a.when !== null && b.when !== null && daysBetween(a.when, b.when) > 0) ||
      (a.weekday !== null && b.weekday !== null && a.weekday !== b.weekday) ||
      (a.date !== null && b.date !== null && a.date !== b.date),
    because: 'of different days',
  },
  { verdict: 'incomparable', when: (a, b) => ![...a.occasions].some((o) => b.occasions.has(o)), because: 'not surely one occasion' },
  { verdict: 'agree', when: (a, b) => a.presence === b.presence, because: 'both say the same of the presence' },
  { verdict: 'contradict', when: () => true, because: 'by one account somebody was there, by the other not' },
];

/** Everybody of whom a sentence tells that he was there, or was not. */
export function findAttendance(input: CompareInput): Attendance[] {
  const out: Attendance[] = [];
  input.readings.forEach((reading, document) => {
    const { text } = reading.document;
    const arabic = reading.document.language.startsWith('ar');
    const { sentences } = reading.text;
    let before = '';
    for (const sentence of sentences) {
      const flat = flatSentence(input.readings[document]!, sentence);
      const around = `${before} ${flat.text}`;
      before = flat.text;
      const words = text.slice(sentence.start, sentence.end);
      const language = arabic ? 'ar' : 'en';
      const away = AWAY[language].exec(flat.text);
      const there = away === null ? THERE[language].exec(flat.text) : null;
      const match = away ?? there;
      if (match === null || NOT_SO.test(flat.text.replace(COULD_NOT, ''))) continue;
      // «nobody attended», «never took the stand» are told by other words
      if (there !== null && /\b(?:not|never|no|nobody|neither) (?:\S+ )?$|(?:لم|لن|لا) \S*$/u.test(flat.text.slice(0, match.index + 1)))
        continue;
      const at = flat.spanOf(match.index, match.index + match[0].length);
      // whoever is told of before a semicolon is not the one told of behind it, unless a pronoun means him
      const cut = words.slice(0, at.start - sentence.start).search(/[;؛][^;؛]*$/u);
      const clause = cut < 0 ? sentence : { start: sentence.start + cut, end: sentence.end };
      if (arabic && away !== null && OTHER_OFFICE.test(text.slice(at.end, sentence.end))) continue;
      const index = subjectOf(input, document, clause, at, arabic);
      if (index === null) continue;
      const mention = reading.mentions[index]!;
      const span = mention.start >= sentence.start ? { start: Math.min(mention.start, at.start), end: Math.max(mention.end, at.end) } : at;
      const told = (s: Span) => reading.timexes.filter((t) => t.start >= s.start && t.end <= s.end && t.reading.kind === 'calendar');
      // the day is often named a sentence earlier
      const own = told(sentence);
      const calendar = own.length > 0 || sentence.index === 0 ? own : told(sentences[sentence.index - 1]!);
      const weekdays = new Set(calendar.flatMap(({ reading: r }) => (r.kind === 'calendar' && r.weekday !== undefined ? [r.weekday] : [])));
      const dates = new Set(
        calendar.flatMap(({ reading: r }) =>
          r.kind === 'calendar' && r.day !== undefined && r.month !== undefined && r.calendar !== 'hijri' ? [`${r.month}-${r.day}`] : [],
        ),
      );
      const exact = calendar.filter((t) => t.interval !== undefined && daysAcross(t.interval) === 0);
      out.push({
        document,
        person: input.entityOf[document]![index]!,
        presence: away === null ? 'there' : 'away',
        occasions: new Set(OCCASIONS.flatMap(([name, pattern]) => (pattern.test(around) ? [name] : []))),
        when: exact.length === 1 ? exact[0]!.interval! : null,
        weekday: weekdays.size === 1 ? [...weekdays][0]! : null,
        date: dates.size === 1 ? [...dates][0]! : null,
        at: span,
      });
    }
  });
  return out;
}

/** «وغاب عن الحفل وزير المالية.»: an office without a name is the one that stayed away. */
const OTHER_OFFICE =
  /^\s(?:عن\s\S+\s)?(?:وزير|وزيرة|رئيس|رئيسة|نائب|محافظ|والي|مدير|مديرة|سفير|السفير|سفيرة|قائد|عميد)(?:\s\S+){0,2}(?:[.،]|\s(?:رغم|بسبب)|$)/u;

/** Characters from the words to the name, in the sentence. */
const REACH = 90;

/** The person nearest before the words, in Arabic nearest behind them; a pronoun means the one last named. */
function subjectOf(input: CompareInput, document: number, sentence: Span, at: Span, arabic: boolean): number | null {
  const { mentions } = input.readings[document]!;
  let best: { index: number; distance: number } | null = null;
  let last: number | null = null;
  let inside = 0;
  mentions.forEach((m, index) => {
    if (m.type !== 'person' || m.parts.length === 0 || input.entityOf[document]![index] == null) return;
    if (m.end <= sentence.start) last = index;
    if (m.start < sentence.start || m.end > sentence.end) return;
    inside += 1;
    const after = m.start >= at.end;
    const gap = after ? m.start - at.end : Math.max(0, at.start - m.end);
    const distance = gap + (after === arabic ? 0 : 40);
    if (gap <= REACH && (best === null || distance < best.distance)) best = { index, distance };
  });
  if (best !== null) return (best as { index: number }).index;
  if (inside > 0) return null;
  const words = input.readings[document]!.document.text.slice(sentence.start, at.start + 1);
  return arabic || /\b(?:he|she|his|her|herself|himself)\b|^["“\s]*The\s\p{Ll}+\s/iu.test(words) ? last : null;
}

/** Parts that somebody fills by being there. */
const IN_PERSON: Readonly<Record<string, string>> = {
  chair: 'meeting',
  opening: 'opening',
  award: 'award',
  signature: 'signing',
  delegation: 'meeting',
};

/** Whoever chairs, opens, signs or receives is there. */
function byParts(input: CompareInput): Attendance[] {
  return findFillers(input).flatMap((f): Attendance[] => {
    const occasion = IN_PERSON[f.part];
    if (occasion === undefined) return [];
    const sentence = input.readings[f.document]!.text.sentences.find((s) => s.start <= f.at.start && f.at.start < s.end)!;
    const words = flatSentence(input.readings[f.document]!, sentence).text;
    if (NOT_SO.test(words) || AWAY.en.test(words) || AWAY.ar.test(words)) return [];
    return [
      {
        document: f.document,
        person: f.person,
        presence: 'there',
        occasions: new Set([occasion, ...OCCASIONS.flatMap(([name, pattern]) => (pattern.test(words) ? [name] : []))]),
        when: f.when,
        weekday: f.weekday,
        date: null,
        at: f.at,
      },
    ];
  });
}

/** Where somebody was who was not there. */
const WHEREABOUTS =
  /(?:لوجود|لتواجد|لسفر|سفره|سفرها|بسبب وجود|لانشغال|لمشاركت|في زيارة|في مهمة|يوجد في|توجد في|كان في|كانت في|موجود(?:ا|ة)? في|because (?:he|she|they) (?:was|were)|as (?:he|she) was|being|who (?:was|is)|(?:was|is|were) (?:away )?(?:in|at)|on a (?:visit|trip|mission) to|tied up in|busy in|stuck in|held up in)/iu;
/** Characters behind it in which the place stands. */
const WHEREABOUTS_REACH = 40;

/** «he missed the meeting because he was in Oslo», and somebody has him at a meeting in Oslo. */
function keptAway(input: CompareInput, away: Attendance, there: Attendance): boolean {
  return away.presence === 'away' && there.presence === 'there' && absenceExplained(input, away, there);
}

/** Whether the sentence that tells of an absence says that somebody was where the sentence that tells of a presence has the meeting. */
export function absenceExplained(
  input: CompareInput,
  away: Pick<Attendance, 'document' | 'at'>,
  there: Pick<Attendance, 'document' | 'at'>,
): boolean {
  const sentenceOf = ({ document, at }: Pick<Attendance, 'document' | 'at'>): Span | undefined =>
    input.readings[document]!.text.sentences.find((s) => s.start <= at.start && at.start < s.end);
  const placesIn = (document: number, { start, end }: Span): readonly string[] =>
    input.readings[document]!.mentions.flatMap((m, i) => {
      const entity = input.entityOf[document]![i];
      return m.type === 'place' && m.start < end && start < m.end && entity != null ? [entity] : [];
    });
  const [missed, met] = [sentenceOf(away), sentenceOf(there)];
  if (missed === undefined || met === undefined) return false;
  const reason = WHEREABOUTS.exec(input.readings[away.document]!.document.text.slice(missed.start, missed.end));
  if (reason === null) return false;
  const from = missed.start + reason.index + reason[0].length;
  const where = placesIn(away.document, { start: from, end: Math.min(missed.end, from + WHEREABOUTS_REACH) });
  const meeting = placesIn(there.document, met);
  return where.some((place) => meeting.includes(place));
}

/** One person of a story, present by one article and absent by another. */
export function compareAttendance(input: CompareInput): Finding[] {
  const groups = new Map<string, Attendance[]>();
  for (const one of [...findAttendance(input), ...byParts(input)]) push(groups, `${input.stories[one.document]!}|${one.person}`, one);
  const out: Finding[] = [];
  for (const group of groups.values()) {
    const clash = (a: Attendance, b: Attendance) => judge(attendanceLevels, a, b).verdict === 'contradict';
    // an article that has both tells of two occasions, or of two parts of one
    const mixed = new Set(
      group.filter((a) => group.some((b) => b.document === a.document && b.presence !== a.presence)).map((a) => a.document),
    );
    const clean = group.filter((one) => !mixed.has(one.document));
    const pair = clean
      .flatMap((a, n) => clean.slice(n + 1).map((b) => ({ a, b })))
      .find(({ a, b }) => clash(a, b) && !keptAway(input, a, b) && !keptAway(input, b, a));
    if (pair === undefined) continue;
    const { a, b } = pair;
    const side = (one: Attendance) => ({
      value: one.presence === 'there' ? 'present' : 'absent',
      facts: [one, ...clean.filter((x) => x !== one && judge(attendanceLevels, x, one).verdict === 'agree')].map(
        (x): FactAt => ({ document: x.document, ...clip(x.at), value: x.presence === 'there' ? 'present' : 'absent' }),
      ),
    });
    out.push({
      kind: 'participant',
      property: 'presence',
      scope: 'cross',
      verdict: 'contradict',
      sides: [side(a), side(b)],
      because: attendanceLevels.at(-1)!.because,
      confidence: 0.75,
    });
  }
  return out;
}
