import { tokenAt } from '../context.js';
import {
  AGE_CUE,
  BIRTH,
  CLOSED,
  CLOSING_LENGTH,
  DEATH,
  LASTED,
  OPENED,
  PROCEEDINGS,
  SAME_PERSON,
  SITTING,
} from '../language/reckoning-cues.js';
import { ANNIVERSARY, FOUNDED, INSERTED, INTRODUCED, KIN, PAUSE } from '../language/sum-cues.js';
import { contentKey } from '../language/tokens.js';
import type { Quantity, Span, Timex } from '../model.js';
import type { Finding } from './finding.js';
import { clocksMayDiffer, disagree, yearOf } from './page.js';
import { at, isExact, type Sheet, short, textOf, tokensIn, wordsIn } from './sheet.js';

/** Ages and lengths of time against the days that the same article gives. */
export const checkSpansOfSheet = (sheet: Sheet): Finding[] =>
  [checkAgesByDay, checkLengths, checkYears, checkHours, checkYearsOn, checkWeekdaySpans, checkYearVerbs, checkAnniversaryYears].flatMap(
    (check) => check(sheet),
  );

const DAY = 86_400_000;
const dayNumber = (iso: string): number => Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY);

interface Days {
  readonly from: number;
  readonly to: number;
}

/** The year that days without one are put in: they are only held against each other. */
const SOME_YEAR = 2001;

/** The days a time can mean; without a year, those of some year. */
function daysOf(t: Timex): (Days & { readonly yearless: boolean }) | null {
  const { reading: r } = t;
  if (r.kind !== 'calendar' || (r.calendar !== undefined && r.calendar !== 'gregorian')) return null;
  if (t.interval !== undefined) return { from: dayNumber(t.interval.from), to: dayNumber(t.interval.to), yearless: false };
  if (r.month === undefined) return null;
  const year = r.year ?? SOME_YEAR;
  const last = new Date(Date.UTC(year, r.month, 0)).getUTCDate();
  const day = (d: number): number => Math.round(Date.UTC(year, r.month! - 1, d) / DAY);
  return { from: day(r.day ?? 1), to: day(r.day ?? last), yearless: r.year === undefined };
}

// ---------------------------------------------------------------- ages

/** Sentences between an age and the birth it is held against. */
const BIRTH_REACH = 4;
/** Ages that somebody can have of whom an article tells so. */
const YOUNGEST = 5;
const OLDEST = 115;
/** Years by which an age may miss where no day tells on which side of a birthday it lies, and one that is hedged. */
const UNSURE_OFF = 1;
const HEDGED_OFF = 2;
/** Words around a birth or an age in which a relative would be the one meant. */
const KIN_REACH = 5;

/** Words before an age in which the death that it is told of stands. */
const DEATH_REACH = 7;

/** Years of the moon are shorter, and so are ages counted in them. */
const lunar = ({ reading: r }: Timex): boolean => r.kind === 'calendar' && r.calendar === 'hijri';

/** «died on 16 March 2024 aged 68. The late painter was born in January 1951.» */
function checkAgesByDay(sheet: Sheet): Finding[] {
  const { page } = sheet;
  const births = page.reading.timexes.filter(
    (t) => yearOf(t) !== null && t.interval !== undefined && BIRTH.test(page.before(t, 6)) && !lunar(t),
  );
  return births.flatMap((birth) => {
    const home = at(sheet, birth);
    const ages = page.reading.quantities.filter((q) => isAge(sheet, q) && Math.abs(at(sheet, q) - home) <= BIRTH_REACH);
    const own = ages.filter((q) => samePerson(sheet, q, birth));
    if (own.length !== 1 || births.filter((b) => samePerson(sheet, own[0]!, b)).length !== 1) return [];
    const age = own[0]!;
    const then = momentOf(sheet, age, birth);
    if (then === null) return [];
    const born = { from: birth.interval!.from, to: birth.interval!.to };
    const [youngest, oldest] = [fullYears(born.to, then.from), fullYears(born.from, then.to)];
    const sharp = born.from === born.to && then.from === then.to;
    const slack = age.hedge === 'about' ? HEDGED_OFF : sharp || born.from.slice(0, 7) === born.to.slice(0, 7) ? 0 : UNSURE_OFF;
    if (oldest < YOUNGEST || (age.value >= youngest - slack && age.value <= oldest + slack)) return [];
    const due = youngest === oldest ? String(oldest) : `${youngest} or ${oldest}`;
    return [
      disagree(page, `born in ${textOf(sheet, birth)}, they are ${due} by then, not ${short(age.value)}`, [
        { value: age.text, at: [age] },
        { value: `born in ${textOf(sheet, birth)}`, at: [birth] },
      ]),
    ];
  });
}

function isAge(sheet: Sheet, q: Quantity): boolean {
  if (!(isExact(q) || q.hedge === 'about') || !Number.isInteger(q.value) || q.value < YOUNGEST || q.value > OLDEST) return false;
  if (q.kind === 'age') return true;
  // «He was 92.»
  if (q.kind === 'plain' && /^(?:he|she) (?:was|is|would have been|turned)$/u.test(wordsIn(sheet, sheet.page.sentenceOf(q).start, q.start)))
    return (
      sheet.page.after(q, 1) === '' ||
      /^(?:years|when|at)/u.test(sheet.page.after(q, 1)) ||
      /^\s*[,.;]/u.test(sheet.page.reading.document.text.slice(q.end, q.end + 2))
    );
  return (
    (q.kind === 'plain' || (q.kind === 'measure' && q.unit === 'yr')) &&
    AGE_CUE.test(sheet.page.before(q, 4)) &&
    /(?:aged|age|عمر|سن|ناهز|يناهز)/u.test(sheet.page.before(q, 4))
  );
}

/** Whole years from one day to another. */
function fullYears(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

/** «Born in 1960 in Harl, her predecessor …»: whoever a birth that a sentence begins with is told of stands behind its comma. */
function bornFirst(sheet: Sheet, birth: Span): Span | null {
  const sentence = sheet.page.sentenceOf(birth);
  if (!/^(?:born|مولود|مولوده)(?= |$)/u.test(sheet.words[sentence.index]!)) return null;
  const { tokens } = sheet.page.reading.text;
  const comma = tokens.slice(sentence.first, sentence.last).find((t) => t.start >= birth.end && /^[,،]$/u.test(t.norm));
  return comma === undefined ? null : { start: comma.end, end: sentence.end };
}

/** The person told of right before a place in its sentence. */
function personBefore(sheet: Sheet, span: Span): string | null {
  const { reading, input, document, sentenceOf } = sheet.page;
  const { start } = sentenceOf(span);
  const index = reading.mentions.findLastIndex(
    (m, i) => m.type === 'person' && m.name !== null && m.start >= start && m.start < span.start && input.entityOf[document]![i] != null,
  );
  return index < 0 ? null : input.entityOf[document]![index]!;
}

function samePerson(sheet: Sheet, age: Span, birth: Span): boolean {
  const { page } = sheet;
  const near = (s: Span): string => `${page.before(s, KIN_REACH)} ${page.after(s, 1)}`;
  if ([age, birth].some((s) => kinWord(near(s)))) return false;
  const subject = bornFirst(sheet, birth);
  if (subject !== null && kinWord(wordsIn(sheet, subject.start, subject.end).split(' ').slice(0, KIN_REACH).join(' '))) return false;
  const [a, b] = [personBefore(sheet, age), personBefore(sheet, birth)];
  if (a !== null && b !== null && a === b) return true;
  if (at(sheet, age) === at(sheet, birth))
    return a === b && tokensIn(sheet, Math.min(age.end, birth.end), Math.max(age.start, birth.start)).length < 40;
  // «The late painter was born …»: whoever the article has told of so far, if that is one
  const later = age.start < birth.start ? birth : age;
  if (!SAME_PERSON.test(sheet.words[at(sheet, later)]!) && (later === birth ? b : a) !== null) return false;
  const to = Math.max(age.end, birth.end);
  const first = page.reading.text.sentences[Math.min(at(sheet, age), at(sheet, birth))]!.start;
  const people = new Set(
    page.reading.mentions.flatMap((m, i) => {
      const id = page.input.entityOf[page.document]![i];
      return m.type === 'person' &&
        m.name !== null &&
        m.start >= first &&
        m.end <= to &&
        id != null &&
        !SAME_PERSON.test(wordsIn(sheet, m.start, m.end))
        ? [id]
        : [];
    }),
  );
  return people.size <= 1;
}

/** The days on which somebody is said to be of an age. */
function momentOf(sheet: Sheet, age: Quantity, birth: Timex): { readonly from: string; readonly to: string } | null {
  const { page } = sheet;
  const sentence = page.sentenceOf(age);
  const published = page.input.published[page.document] ?? null;
  const times = page.reading.timexes.filter(
    (t) =>
      t !== birth &&
      t.start >= sentence.start &&
      t.end <= sentence.end &&
      t.interval !== undefined &&
      t.type !== 'DURATION' &&
      t.reading.kind !== 'duration',
  );
  // a year that cannot be dated leaves open when it was
  if (
    page.reading.timexes.some(
      (t) => t !== birth && t.start >= sentence.start && t.end <= sentence.end && yearOf(t) !== null && t.interval === undefined,
    )
  )
    return null;
  const sure = times.filter((t) => t.interval!.from.slice(0, 4) === t.interval!.to.slice(0, 4) && t.interval!.from > birth.interval!.to);
  const years = new Set(sure.map((t) => t.interval!.from.slice(0, 4)));
  if (years.size > 1) return null;
  const [nearest] = [...sure].sort((x, y) => Math.abs(x.start - age.start) - Math.abs(y.start - age.start));
  if (nearest !== undefined) {
    const gap = wordsIn(sheet, Math.min(age.end, nearest.end), Math.max(age.start, nearest.start));
    const another = page.reading.quantities.some(
      (q) => q.kind === 'age' && q !== age && q.start > Math.min(age.start, nearest.start) && q.end < Math.max(age.end, nearest.end),
    );
    // «he married at 25, and his son died last year»: a day told of somebody else
    return another || kinWord(gap) ? null : nearest.interval!;
  }
  // «…, and his son died»: a death behind a comma may be another's
  const clause = /^[^,،;؛]*/u.exec(page.reading.document.text.slice(age.end, sentence.end))![0];
  const dies = DEATH.test(`${page.before(age, DEATH_REACH)} ${wordsIn(sheet, age.end, age.end + clause.length)}`);
  if (published === null || published.from.slice(0, 4) !== published.to.slice(0, 4)) return null;
  const pronoun = sentence.index > 0 && /^(?:he|she) was(?= |$)/u.test(sheet.words[sentence.index]!);
  if (pronoun && DEATH.test(sheet.words[sentence.index - 1]!)) {
    const before = page.reading.text.sentences[sentence.index - 1]!;
    const days = page.reading.timexes.filter(
      (t) =>
        t !== birth &&
        t.start >= before.start &&
        t.end <= before.end &&
        t.interval !== undefined &&
        t.interval.from.slice(0, 4) === t.interval.to.slice(0, 4) &&
        t.interval.from > birth.interval!.to,
    );
    return days.length === 1 ? days[0]!.interval! : null;
  }
  // «was 23 when …» is of another time
  if (!dies && /(?:^| )(?:when|then|was|at the age|were|had|عندما|حين|كان|كانت|وهو|في سن)(?= |$)/u.test(page.before(age, 10))) return null;
  return times.length === 0 || dies ? { from: published.from, to: published.to } : null;
}

// ---------------------------------------------------------------- days, weeks, months

/** Sentences within which a length, a beginning and an end are told. */
const LENGTH_REACH = 4;
/** By how many times a length may miss the days: beyond it, it is that of something else. */
const FARTHEST = 8;
/** Days of each unit, and the share of one by which a length is rounded. */
const UNIT_DAYS: Readonly<Record<string, number>> = { d: 1, mon: 365.25 / 12, yr: 365.25 };
const UNIT_OFF = 0.8;
/** Words before a day in which it is told that something began or ended on it. */
const VERB_REACH = 5;

const WITHOUT_PAUSE =
  /(?:without|with no|no|دون|بلا|بدون|من دون|ولا) (?:a |an |any |اي )?(?:break|pause|interruption|interval|recess|delay|انقطاع|توقف|استراحه|تاخير)s?/gu;

/** An hour of every day. */
const hourOnly = ({ type, reading: r }: Timex): boolean =>
  type === 'TIME' && r.kind === 'calendar' && r.day === undefined && r.weekday === undefined && r.dayOffset === undefined;

/** The day on which what a length is told of began and the one on which it ended, where the text has one of each. */
function endsOf(sheet: Sheet, length: Quantity): readonly [Timex, Timex] | null {
  const { page } = sheet;
  const here = at(sheet, length);
  const near = page.reading.timexes.filter(
    (t) => Math.abs(at(sheet, t) - here) <= LENGTH_REACH && t.type !== 'DURATION' && !hourOnly(t) && daysOf(t) !== null,
  );
  const starts = near.filter((t) => OPENED.test(page.before(t, VERB_REACH)) && linked(sheet, length, t));
  const [start] = starts;
  if (start === undefined || starts.length !== 1) return null;
  const ends = near.filter(
    (t) => t !== start && (at(sheet, t) === here || CLOSED.test(page.before(t, VERB_REACH))) && !OPENED.test(page.before(t, 3)),
  );
  const own = ends.filter((t) => at(sheet, t) === here);
  const told = own.length > 0 ? own : ends.length > 0 ? ends : near.filter((t) => t !== start && at(sheet, t) === here - 1);
  return told.length === 1 ? [start, told[0]!] : null;
}

/** Days that an end may be uncertain by: a month and a month. */
const UNSURE_DAYS = 62;

/** Days between two times, at least and at most; null where they are not in order or too uncertain. */
function daysApart(start: Timex, end: Timex): { readonly least: number; readonly most: number } | null {
  const [a, b] = [daysOf(start)!, daysOf(end)!];
  if (a.yearless !== b.yearless) return null;
  const turn = a.yearless && b.to < a.from ? 365 : 0;
  const [least, most] = [b.from + turn - a.to, b.to + turn - a.from];
  return most <= 0 || most - least > UNSURE_DAYS ? null : { least, most };
}

/** «cleared on 19 May at the close of a five-week trial. Proceedings opened on 3 March and went on without a break.» */
function checkLengths(sheet: Sheet): Finding[] {
  const { page } = sheet;
  return sheet.rows.flat().flatMap((length) => {
    const unit = length.unit === null ? undefined : UNIT_DAYS[length.unit];
    if (length.kind !== 'measure' || unit === undefined || length.value < 2 || !(isExact(length) || length.hedge === 'about')) return [];
    const before = page.before(length, 6);
    if (!CLOSING_LENGTH.test(before) && !lasted(sheet, length) && !/(?:^| )(?:the|after|بعد|هذه|خلال|وبعد)$/u.test(before)) return [];
    if (INSERTED.test(page.before(length, 9))) return [];
    const ends = endsOf(sheet, length);
    const apart = ends === null ? null : daysApart(...ends);
    if (ends === null || apart === null) return [];
    const [start, end] = ends;
    const { least, most } = apart;
    const [here, there] = [at(sheet, length), at(sheet, start)];
    const window = sheet.words.slice(Math.min(here, there), Math.max(here, there) + 1).join(' ');
    if (PAUSE.test(window.replace(WITHOUT_PAUSE, ' '))) return [];
    const step = Math.max(unit, length.precision * unit);
    const due = length.value * unit;
    const off = due < least ? least - due : due > most ? due - most : 0;
    const slack = (step <= 1 ? 1 : UNIT_OFF * step) + (isExact(length) ? 0 : 0.15 * due);
    if (off <= slack || least > FARTHEST * due || due > FARTHEST * most) return [];
    // a court or a congress does not sit every day
    if (step <= 1 && due < least && SITTING.test(window)) return [];
    return [
      disagree(
        page,
        `from «${start.text}» to «${end.text}» are ${least === most ? least : `${least} to ${most}`} days, not «${length.text}»`,
        [
          { value: length.text, at: [length] },
          { value: `${start.text} – ${end.text}`, at: [start, end] },
        ],
      ),
    ];
  });
}

/** Whether a verb of lasting stands before a length; in Arabic its subject may come between. */
function lasted({ page }: Sheet, length: Quantity): boolean {
  const before = page.before(length, 5);
  return LASTED.test(before) || (page.reading.document.language === 'ar' && LASTED.test(before.replace(/ \S+$/u, '')));
}

/** Whether what began on a day is what the length is of: by its noun, by one of its other names, or told in one sentence. */
function linked(sheet: Sheet, length: Quantity, start: Timex): boolean {
  const [here, there] = [at(sheet, length), at(sheet, start)];
  if (here === there) return true;
  const words = [here, there].map(
    (index) => new Set(sheet.words[index]!.split(' ').map((w) => w.replace(/^[وف]?(?:ال|لل|بال)(?=\p{L}{3})/u, ''))),
  );
  if (PROCEEDINGS.some((row) => words.every((own) => [...own].some((w) => row.has(w))))) return true;
  if (there === here - 1 && dayedThere(sheet, length, there)) return true;
  // «The four-day event», right behind the days of it
  if (there === here - 1 && /(?:^| )the$/u.test(sheet.page.before(length, 1)) && /-/u.test(textOf(sheet, length))) return true;
  if (there === here + 1 && /^(?:(?:he|she|they|it|the \S+) (?:had|was|were)|[وف]?(?:كان|كانت|كانوا))(?= )/u.test(sheet.words[there]!))
    return true;
  // «It lasted three weeks», right behind what is told to have opened
  return Math.abs(here - there) === 1 && /^(?:it|they|this|these)(?= )/u.test(sheet.words[Math.max(here, there)]!);
}

/**
 * Whether a sentence gives the two days of what a length in the next one is told of: «The nineteen-day blackout», «والأزمة التي استمرت».
 * The noun of the length stands in both.
 */
function dayedThere(sheet: Sheet, length: Quantity, there: number): boolean {
  const { reading } = sheet.page;
  const { tokens, sentences } = reading.text;
  const days = reading.timexes.filter((t) => at(sheet, t) === there && t.type !== 'DURATION');
  if (days.length !== 2 || !days.every(({ reading: r }) => r.kind === 'calendar' && r.day !== undefined && r.month !== undefined))
    return false;
  const own = sheet.page.sentenceOf(length);
  const behind = tokenAt(tokens, length.end - 1) + 1;
  const nouns =
    reading.document.language === 'ar' ? tokens.slice(own.first, tokenAt(tokens, length.start)) : tokens.slice(behind, behind + 1);
  const keys = new Set(tokens.slice(sentences[there]!.first, sentences[there]!.last).flatMap((t) => contentKey(t) ?? []));
  return nouns.some((t) => keys.has(contentKey(t) ?? '-'));
}

// ---------------------------------------------------------------- years

/** Years by which a length may miss those between two years, and one that is round. */
const YEARS_OFF = 1;
const ROUND_YEARS_OFF = 3;
/** By how many times it may miss them. */
const YEARS_FARTHEST = 2.5;

/** Whether so many years may be told as so many others: rounded, or else of something else. */
const yearsFit = (real: number, told: number): boolean =>
  Math.abs(real - told) <= (told % 10 === 0 ? ROUND_YEARS_OFF : YEARS_OFF) || real > YEARS_FARTHEST * told || told > YEARS_FARTHEST * real;

/** «governed from 1994 to 2012. Her 14 years in office …» */
function checkYears(sheet: Sheet): Finding[] {
  const { page } = sheet;
  return sheet.rows.flat().flatMap((length) => {
    if (length.kind !== 'measure' || length.unit !== 'yr' || !isExact(length) || length.value < 2 || !Number.isInteger(length.value))
      return [];
    const here = at(sheet, length);
    if (!OF_THOSE_YEARS.test(page.before(length, 3)) || !YEARS_AT.test(`${page.after(length, 3)} `)) return [];
    const spans = [here - 1, here].flatMap((s) => yearSpans(sheet, s));
    const [span] = spans;
    if (span === undefined || spans.length !== 1 || span.times.some((t) => t.start < length.end && length.start < t.end)) return [];
    if (BESIDES_THAT.test(sheet.words[here]!) || !sameStay(sheet, length, span.times[0]!)) return [];
    const real = span.to - span.from;
    if (real <= 0 || yearsFit(real, length.value)) return [];
    return [
      disagree(page, `from ${span.from} to ${span.to} are ${real} years, not ${short(length.value)}`, [
        { value: length.text, at: [length] },
        { value: `${span.from} – ${span.to}`, at: span.times },
      ]),
    ];
  });
}

const OF_THOSE_YEARS =
  /(?:^| )(?:his|her|its|their|those|these|that|the|for|after|over|in all|lasted|spanned|[وف]?(?:طوال|خلال|بعد|علي مدي|مدي|دام|دامت|استمر|استمرت|اي|هذه|تلك))(?: (?:full|long|whole|total of))?$/u;
const YEARS_AT =
  /^(?:in (?:office|power|charge|post|the job|the post|prison|jail|exile|parliament|command|government|opposition)|at the \S+|of (?:rule|service|government|war|exile|office|marriage|work|captivity|detention|imprisonment|occupation|construction)|as \S+|reign|rule|tenure|career|war|presidency|premiership|chairmanship|spell|term|stint|marriage|في (?:ال\S+|رئاسه|قياده|اداره|منصبه|منصبها|خدمه)|من (?:الحكم|الحرب|الخدمه|العمل|النفي|السجن|الاعتقال|الاسر|الزواج|الاحتلال|البناء)|قضاها|قضتها|امضاها|امضتها) /u;

/** Years of another stay than the one just told of. */
const BESIDES_THAT =
  /(?:^| )[وف]?(?:before that|before then|previously|earlier|until then|had spent|had served|afterwards|after that|later|قبل ذلك|قبلها|سابقا|بعد ذلك|بعدها|لاحقا)(?= |$)/u;
/** Where somebody is for years who rules or serves nobody there: told of only where the years are told of it too. */
const STAYS: readonly RegExp[] = [
  /(?:^| )(?:exiled?|منفي|نفي|نفيت|المنفي|النفي)(?= |$)/u,
  /(?:^| )(?:prison|jail|jailed|imprisoned|imprisonment|detention|detained|captivity|captive|سجن|سجنت|السجن|الاسر|اسر|معتقل|المعتقل|الاعتقال|اعتقل)(?= |$)/u,
  /(?:^| )(?:parliament|deputy|mp|senator|lawmaker|برلمان|البرلمان|نايب|نايبا)(?= |$)/u,
  /(?:^| )(?:opposition|المعارضه|معارضا)(?= |$)/u,
  /(?:^| )(?:marriage|married|الزواج|زواج|تزوج|تزوجا|زواجهما)(?= |$)/u,
];

function sameStay(sheet: Sheet, length: Quantity, years: Span): boolean {
  const told = sheet.page.after(length, 3);
  const stay = STAYS.find((pattern) => pattern.test(told));
  const words = sheet.words[at(sheet, years)]!;
  return stay === undefined || at(sheet, length) === at(sheet, years) || stay.test(words);
}

function yearSpans(sheet: Sheet, sentence: number): { readonly from: number; readonly to: number; readonly times: readonly Timex[] }[] {
  const { page } = sheet;
  const own = page.reading.timexes.filter((t) => at(sheet, t) === sentence && t.type !== 'DURATION');
  const years = own.filter((t) => yearOf(t) !== null && t.reading.kind === 'calendar' && t.reading.month === undefined);
  const ranges = own.flatMap((t) => {
    if (t.reading.kind !== 'range') return [];
    const [from, to] = [/^\d{4}$/u.exec(t.reading.from), /^\d{4}$/u.exec(t.reading.to)];
    return from === null || to === null ? [] : [{ from: Number(from[0]), to: Number(to[0]), times: [t] }];
  });
  if (ranges.length > 0 || years.length !== 2) return ranges;
  const [a, b] = years as [Timex, Timex];
  const gap = wordsIn(sheet, a.end, b.start);
  const joined =
    /^(?:to|until|till|and|الي|حتي|و|وحتي|الي عام|حتي عام|الي سنه|حتي سنه|عام|وعام)$/u.test(gap) &&
    /(?:^| )(?:from|between|since|من|بين|منذ|من عام|بين عامي|من سنه)$/u.test(page.before(a, 2));
  return joined && yearOf(b)! > yearOf(a)! ? [{ from: yearOf(a)!, to: yearOf(b)!, times: [a, b] }] : [];
}

// ---------------------------------------------------------------- hours

/** Minutes by which a length may miss its two clock times. */
const MINUTES_OFF = 10;
const HOURS_SHARE_OFF = 0.08;
const UNIT_MINUTES: Readonly<Record<string, number>> = { h: 60, min: 1 };

/** «The session opened at 9 a.m. It rose at 4 p.m. after a debate that lasted five hours.» */
function checkHours(sheet: Sheet): Finding[] {
  const { page } = sheet;
  return sheet.rows.flat().flatMap((length) => {
    const unit = length.unit === null ? undefined : UNIT_MINUTES[length.unit];
    if (length.kind !== 'measure' || unit === undefined || !isExact(length) || length.value * unit < 20) return [];
    const hyphened = /-/u.test(textOf(sheet, length)) && /(?:^| )the$/u.test(page.before(length, 1));
    if (
      !lasted(sheet, length) &&
      !CLOSING_LENGTH.test(page.before(length, 5)) &&
      !hyphened &&
      !/(?:^| )(?:after|بعد)$/u.test(page.before(length, 1))
    )
      return [];
    const here = at(sheet, length);
    const clocks = page.reading.timexes.filter(
      (t) =>
        Math.abs(at(sheet, t) - here) <= 1 &&
        t.reading.kind === 'calendar' &&
        t.reading.hour !== undefined &&
        t.reading.halfDayUnknown !== true,
    );
    if (clocks.length !== 2) return [];
    const [a, b] = clocks as [Timex, Timex];
    if (a.reading.kind !== 'calendar' || b.reading.kind !== 'calendar') return [];
    if (INSERTED.test(page.before(length, 9))) return [];
    const opens = OPENED.test(page.before(a, VERB_REACH));
    const joint = wordsIn(sheet, a.end, b.start);
    // «from nine to four»; a second verb has to end what the first began
    const joined =
      at(sheet, a) === at(sheet, b) && (/^(?:and|until|till|to|حتي|الي|و\p{L}+)(?: \S+)?$/u.test(joint) || (opens && JOINS.test(joint)));
    if (!joined && !(opens && CLOSED_AT.test(page.before(b, VERB_REACH)))) return [];
    if (!opens && INTRODUCED.test(page.before(length, 7))) return [];
    const words = sheet.words.slice(at(sheet, a), Math.max(here, at(sheet, b)) + 1).join(' ');
    if (PAUSE.test(words.replace(WITHOUT_PAUSE, ' '))) return [];
    const minutes = (r: { readonly hour?: number; readonly minute?: number }): number => r.hour! * 60 + (r.minute ?? 0);
    const half = a.reading.halfDayUnknown === true || b.reading.halfDayUnknown === true;
    const real = (minutes(b.reading) - minutes(a.reading) + 1440) % (half ? 720 : 1440);
    const due = half ? (length.value * unit) % 720 : length.value * unit;
    const off = Math.abs(real - due);
    if (length.value * unit >= 1440) return [];
    if (
      real === 0 ||
      off <= Math.max(MINUTES_OFF, HOURS_SHARE_OFF * real, length.precision * unit * 0.5) ||
      real > FARTHEST * due ||
      due > FARTHEST * real
    )
      return [];
    if (clocksMayDiffer(words, off)) return [];
    return [
      disagree(page, `from ${a.text} to ${b.text} are ${real} minutes, not ${short(due)}`, [
        { value: length.text, at: [length] },
        { value: `${a.text} – ${b.text}`, at: [a, b] },
      ]),
    ];
  });
}

const JOINS = /(?:^| )(?:and|until|till|to|before|حتي|الي|و\p{L}+)(?= |$)/u;
const CLOSED_AT =
  /(?:^| )[وف]?(?:ended|closed|finished|rose|concluded|over|until|till|to|arrived|landed|returned|reopened|restored|left|emerged|stopped|adjourned|انتهت|انتهي|اختتمت|اختتم|رفعت|حتي|الي|وصل|وصلت|عاد|عادت|انفض|انفضت|اعيد)(?= |$)/u;

// ---------------------------------------------------------------- a year and so many years on

/** «opened in 1985 … 25 years later, in 2001»; «thirty years ago, in 1985». */
function checkYearsOn(sheet: Sheet): Finding[] {
  const { page } = sheet;
  const { timexes } = page.reading;
  return timexes.flatMap((length) => {
    const { reading: r } = length;
    if (r.kind !== 'offset' || r.unit !== 'year' || Math.abs(r.count) < 3 || length.mod !== undefined) return [];
    const next = timexes.find((t) => t.start >= length.end && yearOf(t) !== null && t.start - length.end < NEXT_TO);
    if (next === undefined || at(sheet, next) !== at(sheet, length)) return [];
    const gap = wordsIn(sheet, length.end, next.start);
    if (!/^(?:in|on|that is|back in|في|عام|سنه|اي|اي في|اي عام|في عام|)$/u.test(gap)) return [];
    const there = yearOf(next)!;
    const base = r.count < 0 ? page.year : yearBefore(sheet, length);
    if (base === null) return [];
    const real = Math.abs(there - base);
    const told = Math.abs(r.count);
    if (
      Math.abs(real - told) <= (told % 10 === 0 && r.count < 0 ? ROUND_YEARS_OFF : YEARS_OFF) ||
      real > YEARS_FARTHEST * told ||
      told > YEARS_FARTHEST * real
    )
      return [];
    if (r.count < 0 ? there >= base : there <= base) return [];
    return [
      disagree(page, `from ${Math.min(there, base)} to ${Math.max(there, base)} are ${real} years, not ${told}`, [
        { value: textOf(sheet, length), at: [length] },
        { value: String(there), at: [next] },
      ]),
    ];
  });
}

/** Characters between a length of years and the year that it leads to. */
const NEXT_TO = 14;

/** The only year told in a sentence and the one before, before a place in it. */
function yearBefore(sheet: Sheet, span: Span): number | null {
  const here = at(sheet, span);
  const years = new Set(
    sheet.page.reading.timexes.flatMap((t) => (t.end <= span.start && at(sheet, t) >= here - 1 && yearOf(t) !== null ? [yearOf(t)!] : [])),
  );
  return years.size === 1 ? [...years][0]! : null;
}

// ---------------------------------------------------------------- days of the week

/** «from Monday to Thursday … the two-day meeting». */
function checkWeekdaySpans(sheet: Sheet): Finding[] {
  const { page } = sheet;
  const weekday = (t: Timex): number | null =>
    t.reading.kind === 'calendar' && t.reading.day === undefined ? (t.reading.weekday ?? null) : null;
  return sheet.rows.flat().flatMap((length) => {
    if (
      length.kind !== 'measure' ||
      length.unit !== 'd' ||
      length.precision !== 1 ||
      !isExact(length) ||
      length.value < 2 ||
      length.value > 6
    )
      return [];
    if (!/-/u.test(textOf(sheet, length)) && !lasted(sheet, length) && !/(?:^| )(?:for|the|لمده|مدته|مدتها)$/u.test(page.before(length, 1)))
      return [];
    const here = at(sheet, length);
    const days = page.reading.timexes.filter((t) => at(sheet, t) === here && weekday(t) !== null);
    const [a, b] = days;
    if (a === undefined || b === undefined || days.length !== 2) return [];
    if (
      !/(?:^| )(?:from|من|between)$/u.test(page.before(a, 1)) ||
      !/^(?:to|until|till|through|الي|حتي|and)$/u.test(wordsIn(sheet, a.end, b.start))
    )
      return [];
    const nights = (weekday(b)! - weekday(a)! + 7) % 7;
    if (INSERTED.test(page.before(length, 9)) || nights === 0 || length.value === nights || length.value === nights + 1) return [];
    return [
      disagree(page, `from «${a.text}» to «${b.text}» are ${nights + 1} days, not «${length.text}»`, [
        { value: length.text, at: [length] },
        { value: `${a.text} – ${b.text}`, at: [a, b] },
      ]),
    ];
  });
}

/** «closed in 2016 and reopened in 2023, after four years»: two years by what began and ended in them. */
function checkYearVerbs(sheet: Sheet): Finding[] {
  const { page } = sheet;
  return sheet.rows.flat().flatMap((length) => {
    if (length.kind !== 'measure' || length.unit !== 'yr' || !isExact(length) || length.value < 2 || !Number.isInteger(length.value))
      return [];
    if (
      !lasted(sheet, length) &&
      !/(?:^| )(?:after|spent|for|بعد|وبعد|قضي|قضت|امضي|امضت|لمده|طوال|خلال)(?: \S+)?$/u.test(page.before(length, 2))
    )
      return [];
    const here = at(sheet, length);
    const years = page.reading.timexes.filter(
      (t) =>
        Math.abs(at(sheet, t) - here) <= 1 &&
        t.type !== 'DURATION' &&
        yearOf(t) !== null &&
        t.end <= length.start + LENGTH_CHARS &&
        t.start >= length.start - LENGTH_CHARS,
    );
    const [a, b] = [...years].sort((x, y) => yearOf(x)! - yearOf(y)!);
    if (a === undefined || b === undefined || years.length !== 2 || at(sheet, a) > here || at(sheet, b) > here) return [];
    if (BESIDES_THAT.test(sheet.words[here]!) || !sameStay(sheet, length, a)) return [];
    if (!OPENED.test(page.before(a, VERB_REACH)) && !BEFORE_YEAR.test(page.before(a, VERB_REACH))) return [];
    if (
      !(CLOSED.test(page.before(b, VERB_REACH)) || AFTER_YEARS.test(page.before(b, VERB_REACH))) ||
      kinWord(page.before(length, KIN_REACH))
    )
      return [];
    const real = yearOf(b)! - yearOf(a)!;
    if (real <= 0 || yearsFit(real, length.value)) return [];
    return [
      disagree(page, `from ${yearOf(a)!} to ${yearOf(b)!} are ${real} years, not ${short(length.value)}`, [
        { value: length.text, at: [length] },
        { value: `${yearOf(a)!} – ${yearOf(b)!}`, at: [a, b] },
      ]),
    ];
  });
}

/** Characters around a length of years in which its two years are told. */
const LENGTH_CHARS = 260;
const BEFORE_YEAR =
  /(?:^| )[وف]?(?:closed|jailed|imprisoned|signed|bought|inherited|entered|lost|exiled|retired|stopped|abandoned|اغلق|اغلقت|سجن|سجنت|نفي|انضم|انضمت|هاجر|هاجرت|توقف|توقفت)(?= |$)/u;
/** Who joined and who left again: their leaving ends what they began. */
const AFTER_YEARS = /(?:^| )[وف]?(?:left|quit|retired|غادرها|غادره|تركها|تركه|ترك|تركت|تقاعد|تقاعدت)(?= |$)/u;
const kinWord = (text: string): boolean => text.split(' ').some((w) => KIN.test(w));

/** «founded in 1874. Its 125th anniversary was celebrated in 2009.» */
function checkAnniversaryYears(sheet: Sheet): Finding[] {
  const { page } = sheet;
  return page.reading.quantities.flatMap((round) => {
    if (
      round.kind !== 'ordinal' ||
      round.value < 5 ||
      !ANNIVERSARY.test(`${page.before(round, 3)} ${round.text.toLowerCase()} ${page.after(round, 2)}`)
    )
      return [];
    const here = at(sheet, round);
    const near = page.reading.timexes.filter((t) => Math.abs(at(sheet, t) - here) <= 1 && t.type !== 'DURATION' && yearOf(t) !== null);
    const starts = near.filter((t) => FOUNDED.test(page.before(t, VERB_REACH)));
    const [start] = starts;
    const others = near.filter((t) => t !== start && at(sheet, t) === here);
    if (start === undefined || starts.length !== 1 || others.length > 1) return [];
    const then = others[0] === undefined ? page.year : yearOf(others[0]);
    if (then === null) return [];
    // «moved in 1965 … the 60th anniversary of the move»: another year may be the one that is kept
    if (near.some((t) => Math.abs(then - yearOf(t)! - round.value) <= 1)) return [];
    const real = then - yearOf(start)!;
    if (real <= 0 || Math.abs(real - round.value) <= 1 || real > YEARS_FARTHEST * round.value || round.value > YEARS_FARTHEST * real)
      return [];
    return [
      disagree(page, `from ${yearOf(start)!} to ${then} are ${real} years, not ${short(round.value)}`, [
        { value: round.text, at: [round] },
        { value: String(yearOf(start)!), at: [start] },
      ]),
    ];
  });
}
