import { daysAcross, isoDay, parseDay, toDay, weekdayOf } from '../calendar.js';
import { tokenAt } from '../context.js';
import {
  BEGINNING,
  BOUNDED,
  CLAUSE_OPENERS,
  CLOCK_MINUTES,
  CLOCK_WORDS,
  COMING,
  ENDING,
  ENDING_PHRASE,
  HAPPENING,
  IT_IS,
  LASTED,
  LENGTH_FROM,
  MEASURED_FROM,
  OBLIQUE,
  PART_OF_MONTH,
  ROUGH_CLOCK,
  SINCE,
  TELLING,
  TIMETABLED,
  WHEN,
} from '../language/occasion-cues.js';
import { baseForms, carriedWords, type OccasionKind, type OccasionWord, occasionWords } from '../language/occasions.js';
import { fold, type Sentence, type Token } from '../language/tokens.js';
import type { DayInterval, Timex } from '../model.js';
import type { Reading } from '../reading.js';
import { headsLine, resolveTimex } from '../timex.js';
import { clip, type FactAt } from './finding.js';
import type { CompareInput } from './input.js';
import { clockOf, lengthBefore, lengthOf, type Moment, nearMidnight, seasonOf } from './moments.js';

/** A happening with its time, as one passage tells it. */
export interface Telling {
  readonly document: number;
  readonly sentence: number;
  readonly occasion: OccasionKind;
  readonly phase: 'whole' | 'start' | 'end';
  /** Tokens of the word that tells it and of its companion. */
  readonly words: readonly number[];
  readonly moment: Moment;
  readonly planned: boolean;
  readonly written: DayInterval | null;
  readonly fact: FactAt;
}

/** Days of a document's writing that are known well enough to count from. */
const WRITTEN = 45;
/** Years around those of the other articles in which a heading's weekday is looked for. */
const YEARS = 3;

/** Tokens of a sentence as one line of folded words. */
const line = (tokens: readonly Token[], from: number, to: number): string => {
  let out = ' ';
  for (let k = from; k < to; k += 1) out += `${tokens[k]!.norm} `;
  return out;
};

/**
 * The days on which a document was written: as dated before, or, where that is not known, as its heading tells: «Amara - March 2025»,
 * «Tuesday, 13 May» under the name of a town.
 */
function writtenOn(input: CompareInput, document: number): DayInterval | null {
  const known = input.published[document] ?? null;
  const reading = input.readings[document]!;
  if (known !== null && daysAcross(known) <= WRITTEN) return known;
  const { text, bodyStart } = reading.document;
  const heading = reading.timexes.find((t) => t.start >= bodyStart && headsLine(text, t));
  const r = heading?.reading;
  if (heading === undefined || r?.kind !== 'calendar' || r.month === undefined) return known;
  if (r.year !== undefined) return resolveTimex(heading, null).interval ?? known;
  if (r.day === undefined) return known;
  const years = yearsOf(input, input.stories[document]!);
  // a weekday beside it tells the year
  const beside = reading.timexes.find((t) => t !== heading && Math.abs(t.start - heading.end) <= 3 && t.reading.kind === 'calendar');
  const weekday = r.weekday ?? (beside?.reading.kind === 'calendar' ? beside.reading.weekday : undefined);
  for (const year of years) {
    const day = toDay(year, r.month, r.day);
    if (weekday === undefined ? years.length === 1 : weekdayOf(day) === weekday) return { from: isoDay(day), to: isoDay(day) };
  }
  return known;
}

/** Years that the dated articles of a story name, those of their writing first; the nearest years after them. */
function yearsOf(input: CompareInput, story: number): number[] {
  const years = new Set<number>();
  input.readings.forEach((reading, document) => {
    if (input.stories[document] !== story) return;
    const written = input.published[document];
    if (written != null && daysAcross(written) <= WRITTEN) years.add(Number(written.from.slice(0, 4)));
    for (const t of reading.timexes)
      if (
        t.reading.kind === 'calendar' &&
        t.reading.day !== undefined &&
        t.reading.year !== undefined &&
        headsLine(reading.document.text, t)
      )
        years.add(t.reading.year);
  });
  const first = [...years][0];
  if (first === undefined) return [];
  const out = [...years];
  for (let k = 1; k <= YEARS && years.size > 0; k += 1) out.push(first + k, first - k);
  return years.size === 1 ? out : [...years];
}

/** All times that a document gives happenings. */
export function readTellings(input: CompareInput, document: number): Telling[] {
  const reading = input.readings[document]!;
  const { tokens, sentences } = reading.text;
  const bySentence = new Map<number, Timex[]>();
  for (const t of reading.timexes) {
    const token = tokens[tokenAt(tokens, t.start)];
    if (token === undefined || t.start < reading.document.bodyStart) continue;
    bySentence.set(token.sentence, [...(bySentence.get(token.sentence) ?? []), t]);
  }
  if (bySentence.size === 0) return [];
  const written = writtenOn(input, document);
  const zone = localZone(reading);
  const named = namedTokens(reading);
  const out: Telling[] = [];
  for (const [index, times] of bySentence) {
    const sentence = sentences[index]!;
    const own = occasionWords(tokens, sentence.first, sentence.last, named);
    const words = own.length > 0 ? own : carried(reading, sentence, times);
    const before = sentences[index - 1];
    if (before !== undefined)
      words.push(...carriedWords(tokens, sentence, before).filter((w) => own.every(({ token }) => token !== w.token)));
    if (words.length === 0) continue;
    const scene: Scene = { input, document, reading, sentence, words, times, written, zone };
    out.push(...tellingsIn(scene), ...measured(scene));
  }
  return out;
}

/** Tokens of times and of the names of people and places: «سيول» is Seoul, and no floods. */
function namedTokens({ text: { tokens }, mentions, timexes }: Reading): ReadonlySet<number> {
  const out = new Set<number>();
  for (const { start, end } of timexes)
    for (let k = tokenAt(tokens, start); k < tokens.length && tokens[k]!.start < end; k += 1) out.add(k);
  for (const { type, name } of mentions) {
    if (name === null || (type !== 'person' && type !== 'place')) continue;
    for (let k = tokenAt(tokens, name.start); k < tokens.length && tokens[k]!.start < name.end; k += 1) out.add(k);
  }
  return out;
}

interface Scene {
  readonly input: CompareInput;
  readonly document: number;
  readonly reading: Reading;
  readonly sentence: Sentence;
  readonly words: readonly OccasionWord[];
  readonly times: readonly Timex[];
  readonly written: DayInterval | null;
  readonly zone: number | null;
}

/** «It was on 5 September»: the happening is the last of the sentence before. */
const IT_WAS = /^ (?:(?:it|that|this) (?:was|happened|came|took place)|[وف]?(?:كان|حدث|حصل|وقع|جري|تم) (?:ذلك|هذا)|كانت تلك) /u;
/** Words of a sentence that only gives a time. */
const SHORT = 14;

function carried(reading: Reading, sentence: Sentence, times: readonly Timex[]): OccasionWord[] {
  const { tokens, sentences } = reading.text;
  const before = sentences[sentence.index - 1];
  if (before === undefined || times.length === 0 || sentence.last - sentence.first > SHORT) return [];
  if (!IT_WAS.test(line(tokens, sentence.first, sentence.last))) return [];
  const last = occasionWords(tokens, before.first, before.last).at(-1);
  return last === undefined ? [] : [last];
}

/** Minutes east of UTC of a document's local times, where it gives one time in both: «9:40 a.m. (0540 GMT)». */
function localZone({ timexes }: Reading): number | null {
  for (const [k, t] of timexes.entries()) {
    const next = timexes[k + 1];
    if (next === undefined || next.start - t.end > 40) continue;
    const [a, b] = [t.reading, next.reading];
    if (a.kind !== 'calendar' || b.kind !== 'calendar' || a.hour === undefined || b.hour === undefined) continue;
    const [local, utc] = b.zone === 0 && a.zone === undefined ? [a, b] : a.zone === 0 && b.zone === undefined ? [b, a] : [null, null];
    if (local === null || local.halfDayUnknown === true || utc.halfDayUnknown === true) continue;
    const east = local.hour! * 60 + (local.minute ?? 0) - utc.hour! * 60 - (utc.minute ?? 0);
    return east > 840 ? east - 1440 : east < -720 ? east + 1440 : east;
  }
  return null;
}

/** Costs of what stands between a time and the word that may own it, in tokens. */
const COST = { strong: 14, comma: 2, opener: 12, verb: 5, noun: 2 } as const;
/** The most that a time may cost. */
const FARTHEST = 20;

/** «last week» may be any day of the last seven. */
function looseWeek(reading: Timex['reading'], interval: DayInterval | null, written: DayInterval | null): DayInterval | null {
  if (reading.kind !== 'offset' || reading.unit !== 'week' || reading.count >= 0 || interval === null || written === null) return interval;
  return interval.to < written.to && reading.count === -1 ? { from: interval.from, to: written.to } : interval;
}

/** How far a time is from a word, counting what separates clauses. */
function distance(scene: Scene, from: number, to: number, word: number): number {
  const { tokens } = scene.reading.text;
  const [first, last] = word < from ? [word + 1, from] : [to, word];
  let cost = 0;
  for (let k = first; k < last; k += 1) {
    const { norm, kind } = tokens[k]!;
    if (kind === 'punctuation') {
      if (/^[,،]$/u.test(norm)) cost += WHEN.has(tokens[k + 1]?.norm ?? '') ? 0 : COST.comma;
      else if (/^[;؛:|—–.!?؟]$/u.test(norm)) cost += COST.strong;
      continue;
    }
    if (CLAUSE_OPENERS.has(norm)) cost += COST.opener;
    else cost += 1;
  }
  // verbs of other happenings between them
  for (const e of scene.reading.events)
    if (e.sentence === scene.sentence.index && e.finite && e.triggerToken >= first && e.triggerToken < last) {
      const token = tokens[e.triggerToken]!;
      if (token.analyses[0]?.sense.pos === 'verb' && !HAPPENING.has(token.norm)) cost += COST.verb;
    }
  return cost;
}

/** Words that open a clause about the noun before them. */
const RELATIVE: ReadonlySet<string> = new Set('which that who الذي التي اللذان اللتان الذين اللذين'.split(' '));
/** Words between a happening that is a circumstance and a time that is its own. */
const CLOSE = 4;

/** «a convoy for those who lost their homes in the fire»: a circumstance has only the time right behind it. */
function oblique(scene: Scene, to: number, { token, companion, occasion }: OccasionWord): boolean {
  // «in a term not exceeding»: a term is always a circumstance
  if (occasion.kind === 'deadline') return false;
  const { tokens } = scene.reading.text;
  // «in the accord, which they signed»: the clause of the verb is its own
  const apart = companion !== null && companion < token && tokens.slice(companion + 1, token).some(({ norm }) => RELATIVE.has(norm));
  const head = companion === null || apart ? token : Math.min(token, companion);
  let k = head - 1;
  while (k > head - 3 && k >= scene.sentence.first && /^(?:the|a|an|its|his|her|their|this|that|هذا|هذه|ذلك)$/u.test(tokens[k]!.norm))
    k -= 1;
  const light = HAPPENING.has(tokens[head - 1]?.norm ?? '') || /^[وف]?قام/u.test(tokens[head - 1]?.norm ?? '');
  const clitic =
    !light &&
    tokens[head]!.analyses[0]?.proclitics.some((p) => p === 'b' || p === 'l') === true &&
    tokens[head]!.analyses[0]!.sense.pos !== 'verb';
  if (k < scene.sentence.first || (!clitic && !OBLIQUE.has(tokens[k]!.norm))) return false;
  // «came off the track», «put their names to»: a phrase of its own
  if (k === token || k === companion) return false;
  if (to <= head) return true;
  for (let j = token + 1; j < to; j += 1)
    if (j !== companion && tokens[j]!.analyses.some(({ sense }) => sense.pos === 'verb' && !HAPPENING.has(tokens[j]!.norm))) return true;
  return distanceBehind(scene, to, Math.max(token, companion ?? token)) > CLOSE;
}

/** Tokens from a word to a time behind it. */
const distanceBehind = (scene: Scene, to: number, word: number): number =>
  scene.reading.text.tokens.slice(word + 1, to).filter(({ kind }) => kind !== 'punctuation').length;

/** Words before a time among which the verb of telling stands. */
const TOLD_REACH = 6;

/** «said on Sunday that they had signed»: the day of the telling. */
function onlyTold(scene: Scene, from: number, { token }: OccasionWord): boolean {
  const { tokens } = scene.reading.text;
  if (token < from) return false;
  for (let k = from - 1; k >= Math.max(scene.sentence.first, from - TOLD_REACH); k -= 1)
    if (TELLING.has(tokens[k]!.norm.replace(/^[وف](?=\p{Script=Arabic}{4})/u, ''))) return true;
  return false;
}

/** The word that a time belongs to. */
function ownerOf(scene: Scene, from: number, to: number): { readonly word: OccasionWord; readonly cost: number } | null {
  const { tokens } = scene.reading.text;
  let best: { word: OccasionWord; cost: number } | null = null;
  for (const word of scene.words) {
    const here = tokens[word.token]!;
    if (here.sentence !== scene.sentence.index) return { word, cost: 0 };
    if (oblique(scene, to, word) || onlyTold(scene, from, word)) continue;
    const near = Math.min(...[word.token, word.companion ?? word.token].map((k) => distance(scene, from, to, k)));
    const verb = here.analyses.some(({ sense }) => sense.pos === 'verb');
    const cost = near + (verb ? 0 : COST.noun);
    // «the agreement of 5 May», «Friday's agreement»
    if (word.result && !(near <= 1 && /^(?:of|s|['’]s|يوم|في|ليوم)$/u.test(tokens[word.token < from ? from - 1 : to]?.norm ?? ''))) {
      if (near > 0 || word.token > from) continue;
    }
    if (best === null || cost < best.cost) best = { word, cost };
  }
  return best === null || best.cost > FARTHEST ? null : best;
}

interface Placed {
  readonly time: Timex;
  readonly from: number;
  readonly to: number;
  readonly cost: number;
}

/** «the 06:52 service derailed»: the hour says which train it was. */
function namesDeparture(scene: Scene, { reading: r }: Timex, from: number, to: number): boolean {
  if (r.kind !== 'calendar' || r.hour === undefined || r.day !== undefined || r.dayOffset !== undefined) return false;
  const { tokens } = scene.reading.text;
  const arabic = /\p{Script=Arabic}/u.test(tokens[from]!.norm);
  return arabic ? TIMETABLED.has(tokens[from - 1]?.norm ?? '') : TIMETABLED.has(tokens[to]?.norm ?? '');
}

function tellingsIn(scene: Scene): Telling[] {
  const { tokens } = scene.reading.text;
  const owned = new Map<OccasionWord, Placed[]>();
  for (const time of scene.times) {
    if (time.type === 'DURATION' || time.type === 'SET' || time.reading.kind === 'reference') continue;
    if (headsLine(scene.reading.document.text, time)) continue;
    if ((time.reading.kind === 'offset' || time.reading.kind === 'calendar') && time.reading.anchor === 'context') continue;
    const from = tokenAt(tokens, time.start);
    let to = from + 1;
    while (to < tokens.length && tokens[to]!.start < time.end) to += 1;
    if (namesDeparture(scene, time, from, to)) continue;
    const owner = ownerOf(scene, from, to);
    if (owner !== null) owned.set(owner.word, [...(owned.get(owner.word) ?? []), { time, from, to, cost: owner.cost }]);
  }
  const out: Telling[] = [];
  const taken = new Set<string>();
  for (const [word, times] of owned)
    for (const same of scene.words) {
      // one word may tell happenings of several kinds
      const carries = word.occasion.kind === 'effect' && same.occasion.lasting === true && Math.abs(same.token - word.token) <= CLOSE;
      if ((same.token !== word.token && !carries) || taken.has(`${same.occasion.kind}:${same.token}`)) continue;
      taken.add(`${same.occasion.kind}:${same.token}`);
      const telling = tell(
        scene,
        same,
        [...times].sort((a, b) => a.cost - b.cost || a.from - b.from),
      );
      if (telling !== null) out.push(telling);
    }
  return joined(out);
}

/** «the launch on Sunday», and in the same sentence «left the pad at 9:40»: the day and the hour of one happening. */
function joined(tellings: readonly Telling[]): Telling[] {
  const bare = (t: Telling): boolean => t.moment.days === null && t.moment.weekday === null && t.moment.season === null;
  return tellings.map((t) => {
    if (!bare(t)) return t;
    const day = tellings.find((d) => d !== t && d.occasion.kind === t.occasion.kind && !bare(d) && d.moment.clock === null);
    return day === undefined ? t : { ...t, moment: { ...day.moment, clock: t.moment.clock, loose: day.moment.loose || t.moment.loose } };
  });
}

function tell(scene: Scene, word: OccasionWord, placed: readonly Placed[]): Telling | null {
  const { reading, sentence, document, written } = scene;
  const { tokens } = reading.text;
  const { occasion } = word;
  const phase = phaseOf(scene, word);
  const free: Placed[] = [];
  let since = false;
  for (const p of placed) {
    const before = line(tokens, Math.max(sentence.first, p.from - 4), p.from);
    const within = fold(p.time.text).split(' ')[0]!;
    if (SINCE.test(before) || within === 'since' || within === 'منذ') {
      if (p.time.reading.kind === 'offset' && p.time.reading.count < 0) {
        free.push(p);
        continue;
      }
      if (occasion.lasting !== true) return null;
      since = true;
    } else if (BOUNDED.test(before) && !ROUGH_BOUND.test(before) && occasion.kind !== 'deadline') continue;
    free.push(p);
  }
  if (free.length === 0) return null;
  const moment = momentOf(scene, free);
  if (moment === null) return null;
  if (occasion.lasting === true && phase === 'whole' && !since && occasion.begins !== true) return null;
  const from = Math.min(word.token, ...free.map((p) => p.from));
  const to = Math.max(word.token + 1, ...free.map((p) => p.to));
  const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
  const [first, last] = [free[0]!.time, free.at(-1)!.time];
  const short = span.end - span.start <= 200 ? span : { start: first.start, end: Math.min(last.end, first.start + 200) };
  const clause = line(tokens, Math.max(sentence.first, word.token - 8), Math.min(sentence.last, word.token + 6));
  return {
    document,
    sentence: sentence.index,
    occasion,
    phase: since || (occasion.lasting === true && phase === 'whole') ? 'start' : phase,
    words: word.companion === null ? [word.token] : [word.token, word.companion],
    moment,
    planned:
      occasion.kind === 'deadline' ||
      COMING.test(clause) ||
      free
        .slice(0, 1)
        .some(({ time: { tense, reading: r } }) => tense === 'future' || (r.kind === 'calendar' && r.direction === 'future')) ||
      (written !== null && moment.days !== null && moment.days.from > written.to),
    written,
    fact: { document, ...clip(short), value: shown(moment, free) },
  };
}

/** «shortly after nine»: an hour that is told roughly. */
const ROUGH_BOUND = / (?:shortly|just|soon|minutes|moments|little|بقليل|بدقائق|بلحظات) (?:after|before|past|بعد|قبل) $/u;

/** Words around a lasting happening that tell whether it begins or ends. */
const PHASE = 5;

function phaseOf(scene: Scene, word: OccasionWord): Telling['phase'] {
  const { tokens } = scene.reading.text;
  const { first, last } =
    tokens[word.token]!.sentence === scene.sentence.index ? scene.sentence : { first: word.token, last: word.token + 1 };
  let phase: Telling['phase'] = 'whole';
  if (
    word.occasion.lasting === true &&
    ENDING_PHRASE.test(line(tokens, Math.max(first, word.token - PHASE), Math.min(last, word.token + PHASE + 1)))
  )
    return 'end';
  for (let k = Math.max(first, word.token - PHASE); k < Math.min(last, word.token + PHASE + 1); k += 1) {
    const bases = baseForms(tokens[k]!.norm);
    if (bases.some((b) => ENDING.has(b)) && k !== word.token && word.occasion.kind !== 'resumption' && word.occasion.kind !== 'deadline')
      return 'end';
    if (bases.some((b) => BEGINNING.has(b))) phase = 'start';
  }
  return phase;
}

/** Tokens between two times that name one day: «yesterday, Tuesday». */
const TOGETHER = 3;

/** What the times beside one word tell together: a day, and an hour of it. */
function momentOf(scene: Scene, placed: readonly Placed[]): Moment | null {
  const { reading, written, sentence } = scene;
  const { tokens } = reading.text;
  let [days, weekday, season, grain, deictic, loose, night, clock]: [
    Moment['days'],
    Moment['weekday'],
    Moment['season'],
    Moment['grain'],
    boolean,
    boolean,
    boolean,
    Moment['clock'],
  ] = [null, null, null, 'day', false, false, false, null];
  let dated = false;
  let nearest: Placed | null = null;
  for (const p of placed) {
    const { time, from } = p;
    const r = time.reading;
    if (time.mod !== undefined && !['START', 'END', 'MID', 'APPROX'].includes(time.mod)) return null;
    const before = line(tokens, Math.max(sentence.first, from - 5), from);
    if ((r.kind === 'calendar' || r.kind === 'offset') && r.hour !== undefined) {
      const adjusted = withMinutes(time, before);
      const hour = clockOf(
        adjusted,
        scene.zone,
        (ROUGH_CLOCK.test(line(tokens, Math.max(sentence.first, from - 3), from)) && adjusted === time) ||
          (ROUGH_CLOCK.test(before) && adjusted !== time),
      );
      if (hour !== null && (clock === null || hour.utc)) clock = hour;
    }
    if (r.kind === 'calendar' || r.kind === 'offset') {
      loose ||= nearMidnight(r);
      night ||= r.part === 'NI' && r.hour === undefined;
    }
    if (
      r.kind === 'calendar' &&
      r.month === undefined &&
      r.day === undefined &&
      r.weekday === undefined &&
      r.year === undefined &&
      r.season === undefined
    )
      continue;
    // «on Monday 7 October, and ends on Saturday»: another day, unless the two stand together
    if (nearest !== null && Math.min(Math.abs(p.from - nearest.to), Math.abs(nearest.from - p.to)) > TOGETHER) continue;
    nearest ??= p;
    const resolved = written === null ? time : resolveTimex(time, written);
    const interval = written === null && !absolute(time) ? null : looseWeek(r, resolved.interval ?? null, written);
    if (r.kind === 'calendar') {
      if (r.generic === true || r.same !== undefined || r.nth !== undefined || r.calendar === 'hijri' || r.calendar === 'persian') {
        if (interval === null) return null;
      } else if (r.weekday !== undefined && r.day === undefined) weekday = r.weekday;
      if (r.month !== undefined && r.year === undefined && (interval === null || daysAcross(interval) > 330))
        season = partOf(time, before, r.month) ?? seasonOf(r.month, r.day ?? null);
      if (r.day === undefined && r.weekday === undefined && r.dayOffset === undefined) grain = r.month !== undefined ? 'month' : 'year';
      if (r.quarter !== undefined || r.half !== undefined || (r.season !== undefined && r.year === undefined)) return null;
    } else if (r.kind === 'offset') {
      if (r.reach === 'span' || r.unit === 'hour' || r.unit === 'minute') return null;
      if (r.unit !== 'day') grain = r.unit === 'week' || r.unit === 'month' ? 'month' : 'year';
      if (r.unit === 'decade' || r.unit === 'century' || r.unit === 'season' || r.unit === 'quarter') return null;
      deictic = true;
    } else return null;
    dated = true;
    const part =
      interval === null || r.kind !== 'calendar' || r.month === undefined || r.day !== undefined ? null : partOf(time, before, r.month);
    const narrowed = part === null || interval === null ? interval : daysAcross(interval) > 40 ? interval : monthPart(interval, part);
    // a day that excludes a nearer one belongs to something else: «built 39 years ago, and serves today»
    if (narrowed !== null && days !== null && (narrowed.from > days.to || narrowed.to < days.from)) continue;
    if (narrowed !== null && (days === null || daysAcross(narrowed) < daysAcross(days))) days = narrowed;
  }
  if (!dated && clock === null) return null;
  if (dated && days === null && weekday === null && season === null)
    return clock === null ? null : { days, weekday, season, grain, deictic, loose, night, clock };
  return { days, weekday, season, grain, deictic, loose, night, clock };
}

/** A time that has its days whenever it is written. */
const absolute = ({ reading: r }: Timex): boolean => r.kind === 'calendar' && r.year !== undefined;

/** «twenty to seven» where only the hour was read. */
function withMinutes(time: Timex, before: string): Timex {
  const match = CLOCK_WORDS.exec(before);
  const r = time.reading;
  if (match === null || (r.kind !== 'calendar' && r.kind !== 'offset') || r.hour === undefined || (r.minute ?? 0) !== 0) return time;
  const minutes = CLOCK_MINUTES[match[1]!] ?? Number(match[1]);
  const back = match[2] === 'to' || match[2] === 'before';
  const at = (r.hour * 60 + (back ? -minutes : minutes) + 1440) % 1440;
  return { ...time, reading: { ...r, hour: Math.floor(at / 60), minute: at % 60 } };
}

/** Days of a week at the beginning or end of a month, as people count them. */
const WEEK = 7;

/** The days of «the last day of», «the first week of» a month, in a common year. */
function partOf(time: Timex, before: string, month: number): Moment['season'] {
  const text = ` ${fold(time.text).replace(/[^\p{L}\p{Nd} ]+/gu, ' ')} `.replace(/ \p{L}+ $/u, ' ');
  const match = PART_OF_MONTH.exec(before) ?? PART_OF_MONTH.exec(text);
  if (match === null) return null;
  const words = match[0];
  const { to } = seasonOf(month, null)!;
  const { from } = seasonOf(month, null)!;
  const single = / (?:day|يوم|اليوم) /u.test(`${words} `);
  const reach = single ? 1 : WEEK;
  if (/ (?:first|opening|اول|الاول|الاولي) /u.test(words)) return { from, to: from + reach + (single ? -1 : 1) };
  if (/ (?:last|final|closing|اخر|الاخير|الاخيره) /u.test(words)) return { from: to - reach + 1 - (single ? 0 : 1), to };
  const nth = / (?:second|ثاني|الثاني) /u.test(words) ? 1 : 2;
  return single ? null : { from: from + nth * WEEK - 2, to: from + (nth + 1) * WEEK + 1 };
}

function monthPart(interval: DayInterval, part: NonNullable<Moment['season']>): DayInterval {
  const first = parseDay(`${interval.from.slice(0, 7)}-01`);
  const start = seasonOf(Number(interval.from.slice(5, 7)), null)!.from;
  return { from: isoDay(first + part.from - start), to: isoDay(first + part.to - start) };
}

/** «three years since the fire», «two weeks after his capture» said of another day: the happening lies that far back. */
function measured(scene: Scene): Telling[] {
  const { reading, sentence, document, written, words } = scene;
  const { tokens } = reading.text;
  const out: Telling[] = [];
  for (const time of scene.times) {
    const r = time.reading;
    const iso = r.kind === 'duration' ? r.iso : afterwards(r);
    if (iso === null || lengthOf(iso) === null || (time.mod !== undefined && time.mod !== 'APPROX')) continue;
    const from = tokenAt(tokens, time.start);
    let to = from + 1;
    while (to < tokens.length && tokens[to]!.start < time.end) to += 1;
    let behind = to;
    if (/^(?:فقط|only|exactly|just|كامله|كاملين|بالضبط)$/u.test(tokens[behind]?.norm ?? '')) behind += 1;
    const rest = line(tokens, behind, Math.min(sentence.last, behind + 2));
    const owner = words.find((w) => w.token > behind && w.token - behind <= 4 && !w.result && tokens[w.token]!.sentence === sentence.index);
    if (owner === undefined || !(r.kind === 'duration' ? LENGTH_FROM : MEASURED_FROM).test(rest)) continue;
    // a sentence of seven years, a stay of two weeks
    if (r.kind === 'duration' && LASTED.test(line(tokens, Math.max(sentence.first, from - 2), from))) continue;
    if (line(tokens, behind, owner.token).match(/ [,،.;] /u) !== null) continue;
    const moment = momentBefore(scene, time, iso, {
      isNow: / since /u.test(line(tokens, behind, behind + 1)) || IT_IS.test(line(tokens, Math.max(sentence.first, from - 4), from)),
    });
    if (moment === null) continue;
    for (const word of words.filter((w) => w.token === owner.token))
      out.push({
        document,
        sentence: sentence.index,
        occasion: word.occasion,
        phase: word.occasion.lasting === true ? 'start' : 'whole',
        words: [word.token],
        moment,
        planned: false,
        written,
        fact: { document, ...clip({ start: time.start, end: tokens[owner.token]!.end }), value: shown(moment, []) },
      });
  }
  return out;
}

const ISO_UNIT: Readonly<Record<string, string>> = { day: 'D', week: 'W', month: 'M', year: 'Y' };

/** «بعد أسبوعين» from a happening: a length. */
function afterwards(r: Timex['reading']): string | null {
  if (r.kind !== 'offset' || r.anchor !== 'context' || r.count <= 0 || ISO_UNIT[r.unit] === undefined) return null;
  return `P${r.count}${ISO_UNIT[r.unit]}`;
}

/** The moment a length before another of the sentence, or before the day of writing where the words say so. */
function momentBefore(scene: Scene, time: Timex, iso: string, { isNow }: { readonly isNow: boolean }): Moment | null {
  const { written, times } = scene;
  const told: Moment = { days: null, weekday: null, season: null, grain: 'day', deictic: true, loose: false, night: false, clock: null };
  for (const t of times) {
    if (t === time || t.type === 'DURATION' || t.type === 'SET' || t.reading.kind === 'reference') continue;
    const r = t.reading;
    const exact = (r.kind === 'calendar' && (r.day !== undefined || r.weekday !== undefined)) || (r.kind === 'offset' && r.unit === 'day');
    if (!exact || r.anchor === 'context') continue;
    const { interval } = written === null ? t : resolveTimex(t, written);
    const known = interval !== undefined && daysAcross(interval) <= WEEK ? lengthBefore(interval, iso) : null;
    if (known !== null) return { ...told, ...known };
    if (r.kind !== 'calendar' || r.month === undefined || r.day === undefined || r.calendar !== undefined) return null;
    const { from } = seasonOf(r.month, r.day)!;
    const back = lengthBefore({ from: isoDay(from), to: isoDay(from) }, iso);
    const season = back === null ? null : { from: parseDay(back.days.from), to: parseDay(back.days.to) };
    // not over the turn of the year
    return season === null || season.from < seasonOf(1, 1)!.from ? null : { ...told, season };
  }
  const back = written !== null && isNow ? lengthBefore(written, iso) : null;
  return back === null ? null : { ...told, ...back };
}

/** The days that a moment is taken for, as an editor reads them. */
function shown(moment: Moment, placed: readonly Placed[]): string {
  const { days, clock } = moment;
  const told = placed.map(({ time }) => time.text.replace(/\s+/gu, ' ')).join(', ');
  if (clock !== null || days === null || daysAcross(days) > WRITTEN) return told === '' && days !== null ? `${days.from}/${days.to}` : told;
  return days.from === days.to ? days.from : `${days.from}/${days.to}`;
}
