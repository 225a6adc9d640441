import { daysBetween, isoDay, parseDay } from '../calendar.js';
import { tokenAt } from '../context.js';
import { push } from '../groups.js';
import { conceptOf, kinship } from '../language/concepts.js';
import type { Cues } from '../language/cues.js';
import { denied, dimensions, LIKEWISE, matchStates, type StateGrammar, type StateMatch } from '../language/states.js';
import type { Token, TokenizedText } from '../language/tokens.js';
import type { DayInterval, Span } from '../model.js';
import { soundKey } from '../names/keys.js';
import { absenceExplained } from './attendance.js';
import type { Finding, Level } from './finding.js';
import { clip, judge } from './finding.js';
import { COLLECTION, type CompareInput } from './input.js';
import { tellLastTimes } from './last-time.js';
import { daysCompared, hourBefore, type SaidWhen, saidWhen, weekdaysFrom } from './state-times.js';
import { otherVersions, tellsVersion } from './versions.js';
/** What one passage says of a thing: enough, open, called off … */
export interface StateSaying {
  readonly document: number;
  readonly sentence: number;
  readonly dimension: string;
  /** Values that the words leave open, as bits. */
  readonly mask: number;
  readonly at: Span;
  /** The words that say it, with their denial. */
  readonly words: string;
  /** Whoever the passage ascribes it to; null where the article says it itself. */
  readonly holder: string | null;
  /** Days that the sentence names. */
  readonly days: readonly DayInterval[];
  /** Longer times that it names: a year, a season. */
  readonly seasons: readonly DayInterval[];
  /** Weekdays, dates and hours that it names, whether or not the article is dated. */
  readonly when?: SaidWhen;
  readonly features: ReadonlyMap<string, Feature>;
  /** Names and numbers close by, each by all that it can be known by. */
  readonly names: readonly Name[];
  /** What tells one such thing from another, by thing: the Harrow dyke, road 77. */
  readonly marks: ReadonlyMap<string, Marks>;
  /** Told by a bare noun: a refusal, a cancellation. */
  readonly noun: boolean;
  /** It came after its opposite: reopened, restored. */
  readonly resumed: boolean;
  /** It goes on: denied, still, since. */
  readonly lasting: boolean;
  /** It is as it was before: still, remains, so far. */
  readonly still: boolean;
  /** It was so for some minutes or hours only. */
  readonly passing: boolean;
  /** At no time, in no case: never, not one. */
  readonly never?: boolean;
  /** Told in another dimension's words. */
  readonly derived?: boolean;
  /** Said of everybody or of nobody. */
  readonly all?: boolean;
  /** Given up for good: called off, scrapped. */
  readonly final?: boolean;
  /** The sentence names critics, experts, an opposition. */
  readonly party: boolean;
  /** Concept of the deed, where it is told by a verb of its own and not by a word for its course. */
  readonly deed: string | null;
}

/** One thing that a passage speaks of beside the state. */
interface Feature {
  readonly token: number;
  /** 0–1: how close to the word that says the state. */
  readonly near: number;
  readonly kind: 'thing' | 'person' | 'place' | 'number' | 'quality' | 'deed';
}

/** A name or a number near a state: how many words lie between, and on which side. */
interface Name {
  readonly keys: readonly string[];
  /** Its words one by one, where several make it up. */
  readonly parts: readonly string[];
  readonly distance: number;
  readonly behind: boolean;
  readonly person: boolean;
  /** Surely a name, and not only a word or a number that nothing is known of. */
  readonly sure: boolean;
}

/** What stands beside a thing and tells it from its like: names and numbers, which are written in every language, and ordinary words. */
interface Marks {
  readonly names: readonly (readonly string[])[];
  readonly words: readonly (readonly string[])[];
}

/** What of a saying the levels look at. */
export interface StateFacts {
  readonly dimension: string;
  readonly mask: number;
  readonly holder: string | null;
  readonly party: boolean;
  readonly resumed: boolean;
  readonly lasting: boolean;
  readonly still: boolean;
  readonly passing: boolean;
  readonly never?: boolean;
  readonly final?: boolean;
  readonly days: readonly DayInterval[];
  readonly seasons: readonly DayInterval[];
  readonly when?: SaidWhen;
  readonly published: DayInterval | null;
}

/** Two sayings of one thing: levels, first match wins. */
export const stateLevels: readonly Level<StateFacts>[] = [
  { verdict: 'incomparable', when: (a, b) => a.dimension !== b.dimension, because: 'two different matters' },
  { verdict: 'agree', when: (a, b) => (a.mask & b.mask) !== 0, because: 'both can be so' },
  {
    verdict: 'incomparable',
    when: (a, b) => dimensions[a.dimension]!.opinion === true && a.holder !== null && b.holder !== null && a.holder !== b.holder,
    because: 'two parties that hold two opinions',
  },
  {
    verdict: 'incomparable',
    when: (a, b) => dimensions[a.dimension]!.opinion === true && a.party !== b.party,
    because: 'critics or experts hold it, and the other passage does not ask them',
  },
  {
    verdict: 'incomparable',
    when: (a, b) => dimensions[a.dimension]!.lasting === 'moment' && (a.passing || b.passing) && !(a.lasting && b.lasting),
    because: 'it was so for a short time',
  },
  {
    verdict: 'update',
    when: (a, b) => (a.resumed && !b.lasting) || (b.resumed && !a.lasting),
    because: 'it was so again after it had not been',
  },
  {
    verdict: 'incomparable',
    when: (a, b) => ofOtherSeason(a, b) || ofOtherSeason(b, a),
    because: 'the one passage looks back to another season',
  },
  {
    verdict: 'incomparable',
    when: (a, b) => a.when !== undefined && b.when !== undefined && a.when.back !== b.when.back,
    because: 'the one passage looks back to an earlier year or season',
  },
  {
    verdict: 'contradict',
    when: (a, b) => stillSo(a, b) || stillSo(b, a),
    because: 'the one passage says that it had changed, the other that it was still as before',
  },
  {
    verdict: 'incomparable',
    when: (a, b) =>
      a.days.length > 0 && b.days.length > 0
        ? gapOf(a.days, b.days) > (dimensions[a.dimension]!.lasting === 'always' ? OTHER_OCCASION : 0)
        : dimensions[a.dimension]!.lasting !== 'always' && daysCompared(a, b) === 'other',
    because: 'said of two days',
  },
  {
    verdict: 'incomparable',
    when: (a, b) =>
      dimensions[a.dimension]!.lasting === 'moment' &&
      !ofWhole(a, b) &&
      (daysCompared(a, b) === 'same' ? changedByThen(a, b) || changedByThen(b, a) : gapOf(momentOf(a), momentOf(b)) > 0),
    because: 'said of two moments: what is shut today is opened tomorrow',
  },
  {
    verdict: 'update',
    when: (a, b) => dimensions[a.dimension]!.lasting === 'moment' && !saysHowLong(a) && !saysHowLong(b) && !ofOneDay(a, b),
    because: 'what is done is undone later: neither passage says that it stayed so',
  },
  {
    verdict: 'update',
    when: (a, b) => dimensions[a.dimension]!.lasting === 'event' && a.final !== true && b.final !== true && later(a, b),
    because: 'done after it was said not to be',
  },
  { verdict: 'contradict', when: () => true, because: 'both tell of one thing, and what the one says of it rules out what the other says' },
];

const saysHowLong = ({ lasting, still, never }: StateFacts): boolean => lasting || still || never === true;

/** «never started», «not one of them worked»: of an occasion as a whole, and neither article says of another. */
const ofWhole = (a: StateFacts, b: StateFacts): boolean =>
  (a.never === true || b.never === true) && a.published === null && b.published === null && daysCompared(a, b) === 'open';

/** What ends a clause. */
const CLAUSE_END = /^[,،;؛:.()–—]$/u;

/** The tokens around a match, no further than the next stop on each side. */
function clauseOf(
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
  match: StateMatch,
): readonly Token[] {
  let from = match.first;
  let to = match.last + 1;
  while (from > first && !CLAUSE_END.test(tokens[from - 1]!.norm)) from -= 1;
  while (to < last && !CLAUSE_END.test(tokens[to]!.norm)) to += 1;
  return tokens.slice(from, to);
}

/** A word close to the state, in its clause, that says that it came about anew: «opened its doors again», «فتحت أبوابها من جديد». */
function anew(grammar: StateGrammar, clause: readonly Token[], { first, last }: StateMatch): boolean {
  const close = clause.filter((t) => t.index >= first - AGAIN && t.index <= last + AGAIN).map((t) => t.norm);
  return close.some((word, n) => grammar.again.has(word) || grammar.again.has(`${word} ${close[n + 1] ?? ''}`));
}

const AGAIN = 4;

/** Both name their day, and it is the same; but who is arrested in the morning is released in the evening. */
const ofOneDay = (a: StateFacts, b: StateFacts): boolean => dimensions[a.dimension]!.personal !== true && daysCompared(a, b) === 'same';

/** What was still so at one hour may be otherwise at a later one of that day. */
const changedByThen = (before: StateFacts, then: StateFacts): boolean => hourBefore(before, then) && !(then.still || then.lasting);

/** Days that may lie between a change and a passage that knows nothing of it. */
const CHANGE_KNOWN = 3;

/** `then` tells how it came to be; `still` writes on that day or soon after that it is as it was before. */
function stillSo(then: StateFacts, still: StateFacts): boolean {
  const { lasting } = dimensions[then.dimension]!;
  const goesOn = still.still || (still.dimension === 'course' && still.mask === GOING && (then.mask & GOING) === 0);
  if (!goesOn || then.still || lasting === 'always') return false;
  // what has once come about cannot still be to come; the other way round it is an update
  if (lasting === 'event' && (still.mask & doneBits(still.dimension)) !== 0 && !(still.dimension === 'course' && still.mask === GOING))
    return false;
  if (then.days.length === 0) {
    const passed = weekdaysFrom(then, still);
    if (passed === null) return daysCompared(then, still) !== 'other' && hourBefore(then, still);
    return passed === 0 ? !hourBefore(still, then) : passed <= CHANGE_KNOWN;
  }
  const told = still.days.length > 0 ? still.days : still.published === null ? [] : [still.published];
  if (told.length === 0) return false;
  const changed = Math.min(...then.days.map((d) => parseDay(d.from)));
  const last = Math.max(...told.map((d) => parseDay(d.to)));
  return last >= changed && last - changed <= CHANGE_KNOWN;
}

/** The one names a year or a season only, and the other writes of a day far from it. */
function ofOtherSeason(a: StateFacts, b: StateFacts): boolean {
  if (a.seasons.length === 0 || b.seasons.some((x) => a.seasons.some((y) => daysBetween(x, y) <= 0))) return false;
  const other = b.days.length > 0 ? b.days : b.published === null ? [] : [b.published];
  return other.length > 0 && gapOf(a.seasons, other) > OTHER_SEASON;
}

const OTHER_SEASON = 20;

/** Days from which what lasts is said of another occasion. */
const OTHER_OCCASION = 20;

const gapOf = (a: readonly DayInterval[], b: readonly DayInterval[]): number =>
  Math.min(...a.flatMap((x) => b.map((y) => daysBetween(x, y))));

/** The days for which a passing state is told: those named, or the one of the writing and the one before. */
function momentOf(s: StateFacts): readonly DayInterval[] {
  if (s.days.length > 0) return s.days;
  return s.published === null ? [] : [{ from: isoDay(parseDay(s.published.from) - 1), to: s.published.to }];
}

/** The denial was written before the deed was, and not of the same day. */
function later(a: StateFacts, b: StateFacts): boolean {
  const [no, yes] = (a.mask & doneBits(a.dimension)) === 0 ? [a, b] : [b, a];
  const compared = daysCompared(no, yes);
  if (compared === 'same') return hourBefore(no, yes) && !(yes.still || yes.lasting);
  if (no.published === null || (yes.published === null && yes.days.length === 0)) return compared === 'other' || !decided(no);
  const done = yes.days.length > 0 ? Math.min(...yes.days.map((d) => parseDay(d.from))) : parseDay(yes.published!.to);
  // of an article that may have been written at any time it is not known that it came after
  return done > parseDay(daysBetween2(no.published) > WELL_DATED ? no.published.from : no.published.to);
}

/** It was turned down, and not only not done yet. */
const decided = (no: StateFacts): boolean => !no.lasting && !no.still && DECISIONS.has(no.dimension) && no.mask !== UNDECIDED[no.dimension];

const DECISIONS: ReadonlySet<string> = new Set(['guilty', 'approval', 'accepted', 'apology']);
const UNDECIDED: Readonly<Record<string, number>> = { guilty: 4, approval: 2 };

/** Days in which an article was written, where its time is known. */
const WELL_DATED = 31;

/** The values that say that it has come about. */
const doneBits = (dimension: string): number =>
  dimension === 'course' ? 6 : dimension === 'approval' ? 5 : dimension === 'guilty' ? 3 : 1;

const doneOff = (dimension: string): number => (dimension === 'course' ? 1 : dimension === 'signed' ? 2 : -1);

/** Words that name nothing in particular. */
const IDLE: ReadonlySet<string> = new Set(
  (
    'person people man woman day year month week hour time minute thing part number country state city place way side work case issue matter end start' +
    ' beginning source statement report newspaper news level point world life hand name word fact question answer' +
    ' stakeholder way-out future thing-affair order talk clock ساعه سنه first last new same other one two all morning evening night today yesterday'
  ).split(' '),
);

/** Words that many things have in common: they confirm, and are not what the state is said of. */
const COMMON: ReadonlySet<string> = new Set(
  (
    'company ministry minister president government official member group area region session player audience team club club-team police' +
    ' citizen people army force security operation project programme plan agency authority organisation party market street'
  ).split(' '),
);

/** Tokens around the state word in which its thing is looked for. */
const REACH = 18;

/** Everything that the articles say of the state of something, as far as it is asserted. */
export function findStates(input: CompareInput): StateSaying[] {
  const out: StateSaying[] = [];
  const briefOnes = briefStories(input);
  input.readings.forEach((reading, document) => {
    const brief = briefOnes.has(input.stories[document]!);
    const cues = input.cuesOf(document);
    const grammar = cues.states;
    if (grammar === undefined) return;
    const { tokens, sentences } = reading.text;
    const keys = keysOfTokens(input, document, grammar);
    const called = new Set<number>();
    for (const m of reading.mentions)
      if (m.type === 'person' && m.parts.length > 0)
        for (let k = tokenAt(tokens, m.start); k < tokens.length && tokens[k]!.start < m.end; k += 1) called.add(k);
    for (const sentence of sentences) {
      if (/[?؟]/u.test(tokens[sentence.last - 1]?.text ?? '')) continue;
      for (const match of matchStates(grammar, tokens, sentence.first, sentence.last)) {
        const told = tellingOf(grammar, cues.exceptives, tokens, match, sentence.first, sentence.last);
        // «the legitimate army» only names, and so does «Salim» in a person's name
        const single = match.first === match.last ? tokens[match.first]!.analyses[0] : undefined;
        if (told === null || single?.proclitics.includes('al') === true || (single !== undefined && called.has(match.first))) continue;
        const { mask, from } = told;
        if (mask === 0) continue;
        // «no other cases»: beside those that there are
        const beside = tokens.slice(Math.max(0, match.first - 2), match.last + 2).map((t) => t.norm);
        if ((told.negative || beside.some((w) => NONE.test(w))) && OTHERS.test(beside.join(' '))) continue;
        const words = tokens.slice(match.first, match.last + 1).map((t) => t.norm.replace(/^[وف](?=\p{Script=Arabic}{3})/u, ''));
        const clause = clauseOf(tokens, sentence, match);
        const at = { start: tokens[from]!.start, end: tokens[match.last]!.end };
        const { features, names, marks } = surroundingsOf(keys, grammar, tokens, sentences, match.first, match.last, brief);
        const saying: StateSaying = {
          document,
          sentence: sentence.index,
          dimension: match.cue.dimension,
          mask,
          at: aroundOf(tokens, sentence.first, sentence.last, from, match.last),
          words: reading.document.text.slice(at.start, at.end).replace(/\s+/gu, ' '),
          holder: holderOf(input, document, at.start),
          // the day that it was put off to is no day on which it was off, nor is one to come a day on which anything is so
          days: daysOf(input, document, sentence.start, sentence.end, mask === doneOff(match.cue.dimension)).filter(
            (d) => !after(d, input.published[document] ?? null),
          ),
          seasons: seasonsOf(input, document, sentence.start, sentence.end, at),
          when: whenTold(input, document, sentence, mask === doneOff(match.cue.dimension)),
          features,
          names,
          marks,
          noun: match.first === match.last && /^(?:noun|masdar)$/u.test(tokens[match.first]!.analyses[0]?.sense.pos ?? ''),
          // «pushed back» brings nothing back
          resumed:
            (words.some((w) => grammar.resuming.has(w)) && (match.cue.dimension === 'course' ? mask !== 1 : (mask & 1) !== 0)) ||
            anew(grammar, clause, match),
          lasting: told.negative || clause.some((t) => grammar.lasting.has(t.norm)),
          still: stillTold(grammar, clause, match),
          passing: reading.timexes.some(
            (t) =>
              t.type === 'DURATION' &&
              t.value?.startsWith('PT') === true &&
              t.start >= at.start - 40 &&
              t.end <= at.end + 40 &&
              t.start >= sentence.start &&
              t.end <= sentence.end &&
              // «shut again a few hours after it had opened»: when, not for how long
              !pointed(reading.text, cues, t),
          ),
          all: clause.some((t) => grammar.everybody.has(t.norm)) || words.some((w) => grammar.everybody.has(w)),
          never: words.some((w, i) => grammar.atNoTime.has(w) || grammar.atNoTime.has(`${w} ${words[i + 1] ?? ''}`)),
          final:
            mask === 1 &&
            match.cue.dimension === 'course' &&
            words.some((w, i) => grammar.final.has(w) || grammar.final.has(`${w} ${words[i + 1] ?? ''}`)),
          party: partyTold(input, document, grammar, sentence.first, sentence.last),
          deed: null,
        };
        out.push(saying, ...likewiseOf(saying));
      }
    }
    for (const event of reading.events) {
      const family = conceptOf(event.concept)?.family;
      if (family === undefined || SKIPPED.has(family) || conceptOf(event.concept)?.speech === true) continue;
      if (!event.finite || event.modality !== 'asserted' || event.polarity !== 'positive') continue;
      const sentence = sentences[event.sentence]!;
      out.push({
        document,
        sentence: event.sentence,
        dimension: 'course',
        mask: DONE,
        at: aroundOf(tokens, sentence.first, sentence.last, event.triggerToken, event.triggerToken),
        words: reading.document.text.slice(event.trigger.start, event.trigger.end),
        holder: null,
        days: daysOf(input, document, sentence.start, sentence.end),
        ...surroundingsOf(keys, grammar, tokens, sentences, event.triggerToken, event.triggerToken, brief),
        seasons: [],
        when: whenTold(input, document, sentence, false),
        still: false,
        noun: false,
        resumed: false,
        lasting: false,
        passing: false,
        party: false,
        deed: event.concept,
      });
    }
  });
  return out;
}

/** The same told in other terms: a signing put off leaves a paper unsigned. */
const likewiseOf = (s: StateSaying): StateSaying[] =>
  LIKEWISE.filter(
    ({ of, from }) => from[0] === s.dimension && from[1] === s.mask && (of === null || of.some((thing) => closeTo(s, `t:${thing}`))),
  ).map(({ to }) => ({ ...s, dimension: to[0], mask: to[1], derived: true }));

const NONE = /^(?:no|not|without|any|لا|لم|بلا|دون|بدون|اي)$/u;
/** Words for what comes on top of something. */
const OTHERS = /(?:^| )(?:other|others|further|another|additional|more|new|اخري|اخر|اضافيه|جديده)(?: |$)/u;

/** Whether a length of time only says when («after a few hours», «two hours before the vote»), and not for how long. */
function pointed({ tokens }: TokenizedText, { order, series }: Cues, time: Span): boolean {
  const first = tokenAt(tokens, time.start);
  let next = first;
  while (next < tokens.length && tokens[next]!.start < time.end) next += 1;
  const bare = (k: number): string => tokens[k]?.norm.replace(/^[وف](?=\p{Script=Arabic}{3})/u, '') ?? '';
  const sets = [order.before, order.after, order.afterwards];
  if (sets.some((words) => words.has(bare(first - 1)))) return true;
  // «for two hours after the leak» is as long as that; Arabic puts it first: «بعد ساعات»
  return (
    /^[\p{Script=Latin}\d]/u.test(tokens[first]?.norm ?? '') &&
    !series.within.test(` ${bare(first - 1)} `) &&
    sets.some((words) => words.has(bare(next)))
  );
}

/** Verbs of these families are no happening that takes place or is put off. */
const SKIPPED: ReadonlySet<string> = new Set(['speech', 'being', 'cognition', 'evaluation', 'phase', 'other', 'change']);

/** «done» on the scale of a course. */
const DONE = 6;
const GOING = 2;

/** A word close to the state says that it goes on: still, remains, so far. */
function stillTold(grammar: StateGrammar, clause: readonly Token[], { first, last }: StateMatch): boolean {
  const close = clause
    .filter((t) => t.index >= first - STILL_REACH && t.index <= last + STILL_REACH)
    .map((t) => t.norm.replace(/^[وف](?=\p{Script=Arabic}{2})/u, ''));
  return close.some((word, n) => grammar.still.has(word) || grammar.still.has(`${word} ${close[n + 1] ?? ''}`));
}

const STILL_REACH = 8;

/** Critics or experts are those who say it. */
function partyTold(input: CompareInput, document: number, grammar: StateGrammar, from: number, to: number): boolean {
  const { tokens } = input.readings[document]!.text;
  for (let k = from; k < to; k += 1) {
    if (!grammar.parties.has(tokens[k]!.norm)) continue;
    for (let m = Math.max(from, k - 2); m <= Math.min(to - 1, k + 3); m += 1)
      if (m !== k && tokens[m]!.analyses.some((a) => conceptOf(a.sense.concept)?.speech === true)) return true;
    if (grammar.according.has(tokens[k - 1]?.norm ?? '') || grammar.according.has(tokens[k - 2]?.norm ?? '')) return true;
  }
  return false;
}

const after = (day: DayInterval, published: DayInterval | null): boolean =>
  published === null || parseDay(day.from) > parseDay(published.to);

/** The values that a passage leaves once its denials are read, and where the saying begins; null where nothing is asserted. */
function tellingOf(
  grammar: StateGrammar,
  exceptives: ReadonlySet<string>,
  tokens: readonly Token[],
  { cue, first, last }: StateMatch,
  from: number,
  to: number,
): { readonly mask: number; readonly from: number; readonly negative: boolean } | null {
  let negative = false;
  let start = first;
  const word = (k: number): string => tokens[k]!.norm.replaceAll('’', "'");
  const future = tokens[first]!.analyses.some((a) => a.proclitics.includes('s')) && tokens[first]!.norm.startsWith('س');
  if (future) return null;
  // «قبلت النظر في 12 طعنا»: admitted, and nothing is decided
  const behind = tokens.slice(last + 1, Math.min(to, last + 4)).map((t) => t.norm);
  // «called off after 64 hours»: it had gone on so long
  if (cue.dimension === 'course' && CALLED_AFTER.test(behind.join(' '))) return null;
  // «cancelled this Saturday, and held on 15 March»: put off
  if (
    cue.dimension === 'course' &&
    HELD_INSTEAD.test(
      tokens
        .slice(last + 1, Math.min(to, last + 16))
        .map((t) => t.norm)
        .join(' '),
    )
  )
    return null;
  if (ON_REQUEST.has(cue.dimension) && FOR_HEARING.test(behind.join(' '))) return null;
  // «found the dyke to be sound»
  const judgedToBe = (to: number): boolean => {
    if (word(to + 1) !== 'be' && word(to + 1) !== 'have') return false;
    for (let k = to - 1; k >= Math.max(from, to - 7); k -= 1) if (grammar.findings.has(word(k))) return true;
    return false;
  };
  // «any warning»: the denial may stand far before
  const ofAny = grammar.any.has(word(first)) || (first > from && grammar.any.has(word(first - 1)));
  const joined =
    /^[وف]\p{Script=Arabic}{3}/u.test(word(first)) && tokens[first]!.analyses[0]?.sense.pos === 'verb' && beginsJoined(tokens[first]!);
  const verbal = !grammar.farNegations.has(word(first)) && !grammar.nearNegations.has(word(first));
  for (let k = first - 1; k >= Math.max(from, first - 9); k -= 1) {
    const norm = word(k);
    const distance = first - k;
    // «لم تحصل، وأُرجئت»: a verb joined by «and» is told by itself
    if (joined && grammar.nearNegations.has(norm.replace(/^[وف](?=\p{Script=Arabic}{2})/u, ''))) break;
    if (/^[.;؛:|«»"“”()–—]$/u.test(tokens[k]!.text) || (/^[,،]$/u.test(tokens[k]!.text) && distance > 1)) break;
    if ((grammar.breaks.has(norm) && distance > 1) || grammar.breaks.has(`${norm}_${word(k + 1)}`)) break;
    const bare = norm.replace(/^[وف](?=\p{Script=Arabic}{2})/u, '');
    if (distance <= 6 && (grammar.unasserted.has(norm) || grammar.unasserted.has(bare))) return null;
    if (distance <= 3 && grammar.untilWords.has(bare)) return null;
    if (distance === 1 && verbal && grammar.infinitive.has(norm) && !(k > from && grammar.carriedOut.has(word(k - 1)))) return null;
    if (distance <= 3 && verbal && /^(?:to)$/u.test(norm) && !(k > from && grammar.carriedOut.has(word(k - 1))) && !judgedToBe(k))
      return null;
    // «last seen alive on Friday» tells of Friday
    if (cue.dimension === 'alive' && distance <= 3 && LAST_SEEN.test(norm)) return null;
    // «دون العاشرة»: under ten
    if (UNDER.test(norm) && UNDER_WHAT.test(word(k + 1))) continue;
    const notOne =
      k + 2 < first &&
      (grammar.farNegations.has(`${norm}_${word(k + 1)}`) || grammar.farNegations.has(`${norm}_${word(k + 1)}_${word(k + 2)}`));
    const denies =
      notOne ||
      (grammar.nearNegations.has(norm) || grammar.nearNegations.has(bare)
        ? distance <= (ofAny ? 9 : 4)
        : grammar.farNegations.has(norm) && (grammar.farReach(tokens, k) || distance <= 3));
    if (!denies) continue;
    if (grammar.undoing.has(tokens[k + 1] === undefined ? '' : word(k + 1))) {
      if (word(k + 1) === 'longer') {
        negative = !negative;
        start = k;
      } else if (word(k + 1) === 'until') return null;
      continue;
    }
    negative = !negative;
    start = k;
  }
  // «لم تتم السيطرة»: what did not come about is the noun behind
  const next = last + 1 < to ? tokens[last + 1]!.analyses[0] : undefined;
  if (
    grammar.light.has(word(last).replace(/^[وف](?=\p{Script=Arabic}{2})/u, '')) &&
    (next?.sense.pos === 'noun' || next?.sense.pos === 'masdar')
  )
    return null;
  for (let k = last + 1; k <= Math.min(to - 1, last + 2) && tokens[k]!.kind === 'word'; k += 1)
    if (grammar.behindNegations.has(word(k)) && !grammar.undoing.has(tokens[k + 1] === undefined ? '' : word(k + 1))) negative = !negative;
  // «to hold or to put off»: neither is told
  for (const k of [first - 1, first - 2, last + 1, last + 2]) if (k >= from && k < to && grammar.alternatives.has(word(k))) return null;
  // «to force them into a refusal»: where a noun is only aimed at, nothing has come about
  if (first === last && first > from && grammar.aims.has(word(first - 1))) return null;
  // «it did not open until noon», «لم يحضر سوى»: a restriction, no denial
  const denial = negative || grammar.nearNegations.has(word(first).replace(/^[وف](?=\p{Script=Arabic}{2})/u, ''));
  if (denial) for (let k = last + 1; k <= Math.min(to - 1, last + 6); k += 1) if (exceptives.has(word(k))) return null;
  return { mask: negative ? denied(cue.dimension, cue.mask) : cue.mask, from: start, negative };
}

const CALLED_AFTER =
  /^(?:after|at|in|بعد) (?:the )?(?:\d|half|minute|hour|\p{L}+(?:ty|teen|teenth|tieth)\b|two|three|four|five|six|seven|eight|nine|ten|ساعات|ساعه|دقائق|دقيقه|يوم|يومين|ايام)/u;
const HELD_INSTEAD =
  /(?:^| )(?:ويقام|وسيقام|ويعقد|وستقام|وتقام|وينظم|ويجري|will now be|will be held|to be held|is to be|moved to|rescheduled)(?: |$)/u;
const ON_REQUEST: ReadonlySet<string> = new Set(['accepted', 'approval']);
const FOR_HEARING =
  /(?:^| )(?:النظر|للنظر|دراسه|لدراسه|بحث|لبحث|for hearing|for consideration|for examination|to hear|to consider|to examine|to look)(?: |$)/u;
const LAST_SEEN = /^(?:seen|heard|شوهد|شوهدت|ظهر|ظهرت)$/u;
const UNDER = /^و?(?:دون|بدون)$/u;
const UNDER_WHAT =
  /^(?:\d|(?:ال)?(?:سن|عمر|مستوي|حد|عشر|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع|عاشره|تاسعه|ثامنه|سابعه|سادسه|خامسه|رابعه|ثالثه|ثانيه))/u;

/** The saying with a few words on either side, so that the evidence shows the thing too. */
function aroundOf(tokens: readonly Token[], from: number, to: number, first: number, last: number): Span {
  let left = first;
  while (left > from && first - left < 7 && !/^[.,،;؛:|()]$/u.test(tokens[left - 1]!.text)) left -= 1;
  let right = last;
  while (right + 1 < to && right - last < 7 && !/^[.,،;؛:|()]$/u.test(tokens[right + 1]!.text)) right += 1;
  return { start: tokens[left]!.start, end: tokens[right]!.end };
}

/** What each token can be compared by across articles and languages, with the sort of thing it is. */
type TokenKeys = readonly TokenKey[];

interface TokenKey {
  readonly keys: readonly string[];
  readonly kind: Feature['kind'];
  /** A name, or a number, by which one thing is told from its like. */
  readonly name: boolean;
  readonly sure: boolean;
  /** A person's names one by one, as they sound. */
  readonly parts?: readonly string[];
}

/** Consonants that two spellings of a name in two scripts have to share. */
const SOUNDS = 3;

/** Words that somebody put between quotation marks, few enough to be a title. */
/** «وأُرجئت»: «and» is written on it, and is no letter of its own. */
const beginsJoined = (token: Token): boolean => token.analyses.every((a) => a.proclitics.includes('w') || a.proclitics.includes('f'));

function quotedNames(tokens: readonly Token[]): ReadonlySet<number> {
  const out = new Set<number>();
  tokens.forEach((token, k) => {
    if (!/^[«"“]$/u.test(token.text)) return;
    let end = k + 1;
    while (end < tokens.length && end <= k + LONGEST_TITLE && tokens[end]!.kind === 'word') end += 1;
    if (!/^[»"”]$/u.test(tokens[end]?.text ?? '')) return;
    for (let m = k + 1; m < end; m += 1) out.add(m);
  });
  return out;
}

const LONGEST_TITLE = 4;

const isName = (token: Token, first: boolean): boolean =>
  /^\p{Lu}/u.test(token.text)
    ? (token.analyses.length === 0 || !first) && !token.analyses.some(({ sense }) => NO_NAME.some((tag) => sense.tags.includes(tag)))
    : token.analyses.length === 0 && /^\p{Script=Arabic}{3}/u.test(token.norm);
const NO_NAME = ['time', 'number', 'function', 'demonym'];

/** A name as it sounds, the same in all scripts. */
function soundOf(token: Token): string | null {
  const key = soundKey(
    token.norm.replace(/['’]s$/u, '').replace(/^(?:[وف]?ال|[وف]?بال|[وف]?لل|[وفبلك](?=\p{Script=Arabic}{5}))(?=\p{Script=Arabic}{3})/u, ''),
  );
  return key.length >= SOUNDS ? `s:${key}` : null;
}

function keysOfTokens(input: CompareInput, document: number, grammar: StateGrammar): TokenKeys {
  const reading = input.readings[document]!;
  const known = input.contexts.tokenFeatures(document);
  const numbers = new Map<number, string>();
  for (const q of reading.quantities) {
    if (q.kind === 'ordinal' ? q.value < 2 : q.value < 3) continue;
    numbers.set(tokenAt(reading.text.tokens, q.number.start), `${q.kind === 'ordinal' ? 'o' : 'n'}:${q.value}`);
  }
  const { tokens, sentences } = reading.text;
  const quoted = quotedNames(tokens);
  const times = new Set<number>();
  for (const t of reading.timexes)
    for (let k = tokenAt(tokens, t.start); k < tokens.length && tokens[k]!.start < t.end; k += 1) times.add(k);
  return tokens.map((token, k) => {
    const number = numbers.get(k);
    if (number !== undefined && !times.has(k)) return { keys: [number], kind: 'number', name: false, sure: false };
    if (token.kind !== 'word') return { keys: [], kind: 'quality', name: false, sure: false };
    const feature = known[k] ?? null;
    const first = sentences[token.sentence]!.first === k;
    if (feature?.startsWith('e:')) {
      const type = input.entities.get(feature.slice(2))?.type;
      const sounds: string[] = [];
      // the rest of its name stands behind
      for (let m = k; m < k + 4 && tokens[m]?.kind === 'word' && (m === k || known[m] == null); m += 1) {
        if (m > k && !isName(tokens[m]!, false)) break;
        const sound = soundOf(tokens[m]!);
        if (sound !== null) sounds.push(sound);
      }
      // relatives share one of their names, and a place is often called by one of its own
      const keys = [feature, ...(type === 'person' ? [sounds.join('+')] : sounds)];
      return { keys, parts: sounds, kind: type === 'person' ? 'person' : type === 'place' ? 'place' : 'thing', name: true, sure: true };
    }
    if (feature === null) return { keys: [], kind: 'quality', name: false, sure: false };
    const keys = new Set<string>(grammar.thingOf(token).map((t) => `t:${t}`));
    for (const { sense } of token.analyses.slice(0, 3)) if (tellsVersion(sense.concept)) keys.add(`v:${sense.concept}`);
    let kind: Feature['kind'] = keys.size > 0 ? 'thing' : 'quality';
    const name = !times.has(k) && (isName(token, first) || quoted.has(k));
    // «سد الروافد»: an ordinary word that stands where a name does may be written as one elsewhere
    const named =
      name || (/^ال\p{Script=Arabic}{4}/u.test(token.norm) && /^(?:noun|masdar)$/u.test(tokens[k - 1]?.analyses[0]?.sense.pos ?? ''));
    if (named) {
      const sound = soundOf(token);
      if (sound !== null) keys.add(sound);
    }
    if (token.analyses.length === 0) {
      keys.add(feature);
      kind = 'thing';
    }
    const top = token.analyses[0]?.sense.pos;
    for (const { sense } of token.analyses.slice(0, 3)) {
      if (sense.tags.includes('function') || sense.tags.includes('time') || sense.tags.includes('number')) continue;
      const word = sense.concept ?? sense.lemma;
      if (IDLE.has(word)) continue;
      if (sense.pos === 'noun' || sense.pos === 'masdar') {
        keys.add(`w:${word}`);
        if (!COMMON.has(word) && top !== 'verb' && top !== 'adjective') kind = 'thing';
      } else if (sense.pos === 'adjective' || sense.pos === 'name') keys.add(`w:${word}`);
      else if (sense.pos === 'verb' && top === 'verb') {
        keys.add(`w:${word}`);
        if (kind !== 'thing') kind = 'deed';
      }
    }
    const told = name && ![...keys].some((key) => key.startsWith('t:') || COMMON.has(key.slice(2)) || IDLE.has(key.slice(2)));
    return { keys: [...keys], kind, name: told, sure: told && (quoted.has(k) || /^\p{Lu}/u.test(token.text)) };
  });
}

/** What stands around a state: what is shared by two passages of one thing, and what tells things of one kind apart. */
function surroundingsOf(
  keys: TokenKeys,
  grammar: StateGrammar,
  tokens: readonly Token[],
  sentences: CompareInput['readings'][number]['text']['sentences'],
  first: number,
  last: number,
  brief: boolean,
): Pick<StateSaying, 'features' | 'names' | 'marks'> {
  const out = new Map<string, Feature>();
  const sentence = sentences[tokens[first]!.sentence]!;
  const take = (k: number, near: number) => {
    const { keys: of, kind } = keys[k]!;
    for (const key of of) {
      const seen = out.get(key);
      if (seen === undefined || seen.near < near) out.set(key, { token: k, near, kind });
    }
  };
  let pronoun = false;
  const reach = brief ? Number.POSITIVE_INFINITY : REACH;
  for (let k = Math.max(sentence.first, first - reach); k < Math.min(sentence.last, last + 1 + reach); k += 1) {
    if (k >= first && k <= last) {
      // «no cargo has moved»: the thing may stand inside the phrase
      if (last > first && INSIDE.has(keys[k]!.kind)) take(k, 1);
      continue;
    }
    const distance = k < first ? first - k : k - last;
    if (distance <= 8 && grammar.pronouns.has(tokens[k]!.norm)) pronoun = true;
    let apart = 1;
    for (let m = Math.min(k, last) + 1; m < Math.max(k, first); m += 1)
      if (/^[;؛:.]$/u.test(tokens[m]!.text) && !grammar.pronouns.has(tokens[m + 1]?.norm ?? '')) apart = 0.6;
    take(k, (distance <= 7 ? 1 : distance <= 12 ? BESIDE : brief ? CLOSE : 0.45) * (brief ? 1 : apart));
  }
  // «It still has not begun»: what it is stands in the sentence before
  const before = sentences[sentence.index - 1];
  if (before !== undefined && before.paragraph === sentence.paragraph) {
    const near = brief || pronoun || sentence.last - sentence.first <= 8 ? CLOSE : 0.3;
    for (let k = before.first; k < before.last; k += 1) take(k, near);
  }
  const marks = new Map<string, { names: (readonly string[])[]; words: (readonly string[])[] }>();
  const names: Name[] = [];
  for (let k = sentence.first; k < sentence.last; k += 1) {
    const own = keys[k]!;
    if (
      k >= first - NAME_REACH &&
      k <= last + NAME_REACH &&
      (own.name || own.kind === 'number') &&
      own.keys.length > 0 &&
      (k < first || k > last || (last > first && own.kind === 'person'))
    )
      names.push({
        keys: own.keys,
        parts: own.parts ?? own.keys,
        distance: k < first ? first - k : Math.max(0, k - last),
        behind: k > last,
        person: own.kind === 'person',
        sure: own.sure,
      });
    if (own.kind !== 'thing') continue;
    const found = marksOf(keys, tokens, sentence, k);
    if (found.names.length === 0 && found.words.length === 0) continue;
    for (const key of own.keys) {
      if (key.startsWith('s:')) continue;
      const known = marks.get(key);
      if (known === undefined) marks.set(key, { names: [...found.names], words: [...found.words] });
      else {
        known.names.push(...found.names);
        known.words.push(...found.words);
      }
    }
  }
  return { features: out, names, marks };
}

/** How near what a passage speaks of stands at least. */
const CLOSE = 0.7;
/** In the same clause or the next. */
const BESIDE = 0.75;

/** What a phrase may close around: «أقر المتهم فلان بـ…». */
const INSIDE: ReadonlySet<Feature['kind']> = new Set(['thing', 'person', 'place']);

/** Tokens around a state in which names and the marks of things are looked for. */
const NAME_REACH = 12;

/** What stands right beside a thing: «the Harrow dyke», «road 77», «سد العيون», «شركة «أفق»». */
function marksOf(
  keys: TokenKeys,
  tokens: readonly Token[],
  sentence: { readonly first: number; readonly last: number },
  at: number,
): Marks {
  const names: (readonly string[])[] = [];
  const words: (readonly string[])[] = [];
  const latin = /\p{Script=Latin}/u.test(tokens[at]!.text);
  const capital = (k: number): boolean => /^\p{Lu}/u.test(tokens[k]!.text);
  if (latin)
    for (let k = at - 1; k >= Math.max(sentence.first, at - 4); k -= 1) {
      if (tokens[k]!.kind !== 'word' || !capital(k)) break;
      if (k === sentence.first && tokens[k]!.analyses.length > 0 && !capital(k + 1)) break;
      if (keys[k]!.keys.length > 0 && (keys[k]!.name || k > sentence.first)) names.push(keys[k]!.keys);
    }
  for (let k = at + 1; k < Math.min(sentence.last, at + 5); k += 1) {
    const token = tokens[k]!;
    const own = keys[k]!;
    if (/^[«»"“”'‘’]$/u.test(token.text)) continue;
    if (own.kind === 'number') {
      names.push(own.keys);
      break;
    }
    if (/^(?:رقم|number|no|of|the)$/u.test(token.norm)) continue;
    if (token.kind !== 'word') break;
    if (latin ? capital(k) && own.name : own.name) {
      if (own.keys.length === 0) continue;
      names.push(own.keys);
      if (own.keys.some((key) => key.startsWith('e:'))) break;
      continue;
    }
    if (latin || k > at + 1 || !/^ال/u.test(token.norm) || !/^(?:noun|masdar)$/u.test(token.analyses[0]?.sense.pos ?? '')) break;
    words.push(own.keys);
  }
  return { names, words };
}

const meet = (x: readonly (readonly string[])[], y: readonly (readonly string[])[]): boolean =>
  x.some((a) => y.some((b) => a.some((key) => b.includes(key))));

const keysOfNames = (names: readonly Name[]): (readonly string[])[] => names.map((n) => n.keys);

/** The nearest names on either side, as far as they belong to it. */
function nearest(names: readonly Name[]): readonly Name[] {
  const sides = [true, false].flatMap((side) =>
    names
      .filter((n) => n.behind === side && n.person)
      .sort((x, y) => x.distance - y.distance)
      .slice(0, 1),
  );
  const close = sides.filter((n) => n.distance <= OWN_NAME);
  return close.length > 0 ? close : sides;
}

const OWN_NAME = 7;

/** Both name somebody or something close by, and nobody and nothing in common. */
function othersNamed(a: StateSaying, b: StateSaying, personal: boolean): boolean {
  const x = (personal ? nearest(a.names) : a.names).filter((n) => n.sure);
  const y = (personal ? nearest(b.names) : b.names).filter((n) => n.sure);
  if (x.length === 0 || y.length === 0 || meet(keysOfNames(x), keysOfNames(y))) return false;
  if (personal && x.some((n) => n.person) && y.some((n) => n.person))
    return !x.some((n) => y.some((m) => n.parts.filter((part) => m.parts.includes(part)).length >= 2));
  const parts = (names: readonly Name[]) => names.map((n) => n.parts);
  if (meet(parts(x), parts(b.names)) || meet(parts(y), parts(a.names))) return false;
  const tells = (names: readonly Name[], o: StateSaying): boolean => names.some((n) => n.keys.some((key) => o.features.has(key)));
  return !tells(a.names, b) && !tells(b.names, a);
}

/** Both name one and the same, and have a good deal in common besides. */
const bothName = (a: StateSaying, b: StateSaying, total: number): boolean =>
  total >= ENOUGH * NAMED_SHARE && meet(keysOfNames(a.names.filter(isNamed)), keysOfNames(b.names.filter(isNamed)));

/** Two things that both speak of, neither of them rare, with much else in common. */
const severalShared = (things: readonly { readonly weight: number }[], total: number): boolean =>
  total >= ENOUGH * SEVERAL_SHARE && things.length >= 2 && things[0]!.weight + things[1]!.weight >= THING * SEVERAL_SHARE;

const SEVERAL_SHARE = 1.4;

const isNamed = (n: Name): boolean => n.keys.some((key) => /^[es]:/u.test(key));

const NAMED_SHARE = 1.2;

/** Both say which of its kind they mean, and mean the same. */
function sameMarked(a: StateSaying, b: StateSaying): boolean {
  for (const [key, x] of a.marks) {
    const y = b.marks.get(key);
    if (y !== undefined && meet(x.names, y.names)) return true;
  }
  return false;
}

/** «شاطئ الصنوبر» and «شاطئ النخيل»: the one word may be a name and the other an ordinary word. */
const apartByWords = (x: Marks, y: Marks): boolean => {
  const [a, b] = [
    [...x.names, ...x.words],
    [...y.names, ...y.words],
  ];
  return a.length > 0 && b.length > 0 && !meet(a, b);
};

const speaksOf = (s: StateSaying, { names, words }: Marks): boolean =>
  [...names, ...words].some((keys) => keys.some((key) => s.features.has(key)));

/** Both say which of its kind they mean, and mean another: «the Harrow dyke» and «the Selby dyke». */
function apart(a: StateSaying, b: StateSaying, sameLanguage: boolean): boolean {
  for (const [key, x] of a.marks) {
    const y = b.marks.get(key);
    if (y === undefined) continue;
    // «the vaccination drive … against measles» is «the measles drive»
    if (speaksOf(a, y) || speaksOf(b, x)) continue;
    if (x.names.length > 0 && y.names.length > 0) {
      if (!meet(x.names, y.names)) return true;
    } else if (sameLanguage && apartByWords(x, y)) return true;
  }
  return false;
}

/** @param off said of what did not come about: the evening before is when that was decided, and not when it was due */
function daysOf(input: CompareInput, document: number, start: number, end: number, off = false): DayInterval[] {
  const { timexes, document: source } = input.readings[document]!;
  return timexes.flatMap((t) =>
    t.start >= start &&
    t.end <= end &&
    t.interval !== undefined &&
    daysBetween2(t.interval) <= 3 &&
    !(off && DAY_BEFORE.test(source.text.slice(t.start, t.end + 14)))
      ? [sinceThen(source.text.slice(Math.max(0, t.start - 12), t.start), t.interval, input.published[document] ?? null)]
      : [],
  );
}

/** «since Thursday»: every day from then to the writing. */
const sinceThen = (before: string, day: DayInterval, published: DayInterval | null): DayInterval =>
  published !== null && SINCE.test(before) && parseDay(published.to) > parseDay(day.to) ? { from: day.from, to: published.to } : day;

const SINCE = /(?:\bsince(?: last)?|(?:^|\s)و?منذ(?: مساء| صباح| يوم)?) *$/iu;

const DAY_BEFORE = /\b(?:before|earlier|previous|eve)\b|(?:^|\s)(?:السابق|السابقة|الماضية قبل|عشية)(?!\p{L})/iu;

/** Weekdays, dates and hours of a sentence, but not those that a thing is only put off to. */
function whenTold(input: CompareInput, document: number, sentence: Sentence, off: boolean): SaidWhen {
  const { timexes, document: source, text } = input.readings[document]!;
  const of = ({ start, end }: Span): SaidWhen =>
    saidWhen(
      timexes.filter(
        (t) =>
          t.start >= start &&
          t.end <= end &&
          t.tense !== 'future' &&
          !(off && PUT_OFF_ON.test(source.text.slice(Math.max(0, t.start - 30), t.start))) &&
          !(off && DAY_BEFORE.test(source.text.slice(t.start, t.end + 14))),
      ),
    );
  const own = of(sentence);
  const before = text.sentences[sentence.index - 1];
  if (own.back || own.weekdays.length > 0 || own.dates.length > 0 || before?.paragraph !== sentence.paragraph) return own;
  const { weekdays, dates } = of(before);
  return { ...own, weekdays, dates, carried: true };
}

type Sentence = TokenizedText['sentences'][number];

/** «put off to», but not «set for». */
const PUT_OFF_ON =
  /(?:\b(?:to|till|until)(?: the| next)?|(?<!\b(?:set|due|planned|scheduled|billed|slated|booked|fixed|pencilled in|announced|promised|meant|down) )\bfor(?: the| next)?|(?:^|\s)(?:إلى|الى|حتى)(?: يوم| مساء| صباح| ظهر)?) *$/iu;

/** The longer time that stands nearest to a state, nearer than any day does: «in 2015», «last year». */
function seasonsOf(input: CompareInput, document: number, start: number, end: number, at: Span): DayInterval[] {
  const distance = (t: Span): number => Math.max(0, t.start - at.end, at.start - t.end);
  const [first] = input.readings[document]!.timexes.filter(
    (t) =>
      t.type !== 'DURATION' &&
      t.start >= start &&
      t.end <= end &&
      t.interval !== undefined &&
      !PUT_OFF_TO.test(input.readings[document]!.document.text.slice(Math.max(0, t.start - 12), t.start)) &&
      !ofOtherClause(input, document, at.end, t.start),
  ).sort((x, y) => distance(x) - distance(y));
  return first?.interval !== undefined && daysBetween2(first.interval) > 3 ? [first.interval] : [];
}

/** «…, and it says that the test made in March was …»: behind a comma and another verb a time dates what that verb tells. */
function ofOtherClause(input: CompareInput, document: number, from: number, to: number): boolean {
  const { tokens } = input.readings[document]!.text;
  const { thatWords } = input.cuesOf(document);
  let comma = false;
  for (let k = tokenAt(tokens, from); k < tokens.length && tokens[k]!.start < to; k += 1) {
    const t = tokens[k]!;
    if (/^[,،;؛]$/u.test(t.text)) comma = true;
    else if (!comma) continue;
    else if (thatWords.has(t.norm.replace(/^[وف](?=\p{Script=Arabic}{2})/u, ''))) return true;
    else if (t.analyses[0]?.sense.pos === 'verb' && conceptOf(t.analyses[0].sense.concept)?.speech !== true) return true;
  }
  return false;
}

/** Before the time that a thing is put off to, in which it is not told of. */
const PUT_OFF_TO = /(?:\b(?:to|till|until|for)(?: the| next)?|(?:^|\s)(?:إلى|الى|حتى)) *$/u;

const daysBetween2 = (i: DayInterval): number => parseDay(i.to) - parseDay(i.from);

/** The speaker of the statement that the words stand in, if they stand in one. */
function holderOf(input: CompareInput, document: number, offset: number): string | null {
  const reading = input.readings[document]!;
  let best: { holder: string | null; length: number } | null = null;
  for (const s of reading.statements) {
    if (s.content.start > offset || s.content.end < offset || s.speaker === null) continue;
    const length = s.content.end - s.content.start;
    if (best === null || length < best.length) best = { holder: input.entityOf[document]![s.speaker] ?? null, length };
  }
  return best?.holder ?? null;
}

/** Stories of two or three short reports: what they name in every sentence is what they are about, and no common word. */
function briefStories(input: CompareInput): ReadonlySet<number> {
  const lengths = new Map<number, number[]>();
  input.readings.forEach((reading, document) => {
    push(lengths, input.stories[document]!, reading.text.sentences.length);
  });
  return new Set([...lengths].flatMap(([story, of]) => (of.length <= BRIEF_REPORTS && of.every((n) => n <= BRIEF) ? [story] : [])));
}

const BRIEF = 10;
const BRIEF_REPORTS = 3;
const BRIEF_COUNT = 3;

/** How many sentences of a story have a key. */
function rarity(input: CompareInput): (document: number, key: string) => number {
  const counts = new Map<number, Map<string, number>>();
  const sizes = new Map<number, number>();
  const brief = briefStories(input);
  input.readings.forEach((reading, document) => {
    const grammar = input.cuesOf(document).states;
    if (grammar === undefined) return;
    const story = input.stories[document]!;
    const count = counts.get(story) ?? new Map<string, number>();
    counts.set(story, count);
    const keys = keysOfTokens(input, document, grammar);
    sizes.set(story, (sizes.get(story) ?? 0) + reading.text.sentences.length);
    for (const sentence of reading.text.sentences) {
      const seen = new Set<string>();
      for (let k = sentence.first; k < sentence.last; k += 1) for (const key of keys[k]!.keys) seen.add(key);
      for (const key of seen) count.set(key, (count.get(key) ?? 0) + 1);
    }
  });
  return (document, key) => {
    const story = input.stories[document]!;
    const count = counts.get(story)?.get(key) ?? 0;
    return Math.min(RAREST, Math.log(((sizes.get(story) ?? 0) + 30) / ((brief.has(story) ? Math.min(count, BRIEF_COUNT) : count) + 1)));
  };
}

/** A large story has rarer words, and they prove no more. */
const RAREST = 4.2;

/** How heavily each sort of word counts. */
const HEAVY: Readonly<Record<Feature['kind'], number>> = { thing: 1, person: 1.1, place: 0.8, number: 1, quality: 0.6, deed: 0.5 };

/** What two passages share, each word once, and how much that weighs. */
export function sharedOf(
  a: StateSaying,
  b: StateSaying,
  weight: (key: string) => number,
): {
  readonly total: number;
  readonly things: readonly { readonly key: string; readonly weight: number }[];
  readonly persons: number;
  readonly count: number;
} {
  const pairs: { key: string; weight: number; a: Feature; b: Feature }[] = [];
  for (const [key, x] of a.features) {
    const y = b.features.get(key);
    if (y === undefined || key.startsWith('v:')) continue;
    pairs.push({ key, weight: weight(key) * Math.min(x.near, y.near) * Math.min(HEAVY[x.kind], HEAVY[y.kind]), a: x, b: y });
  }
  pairs.sort((x, y) => y.weight - x.weight || (x.key < y.key ? -1 : 1));
  const used = { a: new Set<number>(), b: new Set<number>() };
  const things: { key: string; weight: number; close: boolean }[] = [];
  let total = 0;
  let persons = 0;
  let count = 0;
  for (const p of pairs) {
    if (used.a.has(p.a.token) || used.b.has(p.b.token)) continue;
    used.a.add(p.a.token);
    used.b.add(p.b.token);
    total += p.weight;
    if (p.weight >= 0.5) count += 1;
    if (p.a.kind === 'person') persons += 1;
    if (p.a.kind === 'thing' && p.b.kind === 'thing' && p.a.near >= 0.7 && p.b.near >= 0.7)
      things.push({ key: p.key, weight: p.weight, close: Math.max(p.a.near, p.b.near) === 1 });
  }
  // a thing that stands far from the state in both passages proves little by itself
  return { total, things: things.length >= 2 ? things : things.filter((t) => t.close), persons, count };
}

/** Weight of what must be shared, in all and by the heaviest thing. */
const ENOUGH = 3.8;
/** What is rarely said of anything is likelier to be said of the same thing. */
const RARE_SHARE = 0.8;
/** What is said of anything, at any time, is not. */
const LOOSE_SHARE = 1.6;
/** «the Harrow dyke» is one thing, however little else is said of it. */
const MARKED_SHARE = 0.7;
/** «refusal» tells less surely than «refused» that there was one. */
const NOUN_SHARE = 1.4;
const THING = 2.2;

/** One passage gives a thing a state that excludes the one another gives it. */
export function compareStates(input: CompareInput): Finding[] {
  const sure = stateCandidates(input).filter(
    ({ a, b, total, count, marked }) =>
      count >= 2 &&
      total >=
        ENOUGH *
          (marked ? MARKED_SHARE : 1) *
          (dimensions[a.dimension]!.rare === true ? RARE_SHARE : 1) *
          (dimensions[a.dimension]!.loose === true ? LOOSE_SHARE : 1) *
          (a.noun || b.noun ? NOUN_SHARE : 1) &&
      !tellLastTimes(input, { document: a.document, ...a.at }, { document: b.document, ...b.at }) &&
      !(a.dimension === 'attended' && (absenceExplained(input, a, b) || absenceExplained(input, b, a))),
  );
  // one disagreement, however many passages take part in it
  const groups: { readonly best: StateCandidate; readonly sides: [StateSaying[], StateSaying[]] }[] = [];
  const same = (x: StateSaying, y: StateSaying): boolean => x.document === y.document && x.sentence === y.sentence;
  for (const c of sure) {
    const group = groups.find(
      ({ best, sides }) =>
        (best.a.dimension === c.a.dimension && sides.some((side) => side.some((s) => same(s, c.a) || same(s, c.b)))) ||
        // one pair of sentences disagrees once, in whatever terms
        sides.every((side) => side.some((s) => same(s, c.a) || same(s, c.b))),
    );
    if (group === undefined) {
      groups.push({ best: c, sides: [[c.a], [c.b]] });
      continue;
    }
    const turned = group.sides[0].some((s) => same(s, c.b)) || group.sides[1].some((s) => same(s, c.a));
    // a sentence that says it twice shows both
    const join = (side: StateSaying[], s: StateSaying) => {
      const other = group.sides.find((list) => list !== side)!;
      if (!other.some((o) => same(o, s)) && !side.some((o) => same(o, s) && o.at.start <= s.at.end && s.at.start <= o.at.end)) side.push(s);
    };
    join(group.sides[0], turned ? c.b : c.a);
    join(group.sides[1], turned ? c.a : c.b);
  }
  return groups.map(({ best, sides }) => ({
    kind: dimensions[best.a.dimension]!.kind,
    property: 'state',
    scope: 'cross',
    verdict: 'contradict',
    sides: sides.map((side) => ({
      value: side[0]!.words,
      facts: side.map((s) => ({ document: s.document, ...clip(s.at), value: s.words })),
    })),
    because: best.because,
    confidence: Math.min(0.8, 0.4 + best.total / 40),
  }));
}

/** Two passages that may contradict each other, with what they share. */
export interface StateCandidate {
  readonly a: StateSaying;
  readonly b: StateSaying;
  readonly total: number;
  readonly things: readonly { readonly key: string; readonly weight: number }[];
  /** How many words they share, idle ones left out. */
  readonly count: number;
  /** Both say which of its kind they mean, and mean the same. */
  readonly marked: boolean;
  readonly because: string;
}

/** Every pair that could be a contradiction, with what the two passages share. */
export function stateCandidates(input: CompareInput): StateCandidate[] {
  const sayings = findStates(input);
  const weightOf = rarity(input);
  const blocks = new Map<string, StateSaying[]>();
  for (const s of sayings) push(blocks, `${input.stories[s.document]}|${s.dimension}`, s);
  // two articles that nothing else joins may still name one thing: told in two languages, or in a few lines
  const named = new Map<string, StateSaying[]>();
  for (const s of input.readings.length > COLLECTION ? [] : sayings) {
    const keys = new Set(keysOfNames(s.names).flat());
    for (const key of keys) if (key !== '' && (!key.startsWith('n:') || key.length > 3)) push(named, `${s.dimension}|${key}`, s);
  }
  for (const [key, block] of named) {
    const stories = new Set(block.map((s) => input.stories[s.document]));
    if (stories.size < 2 || block.length > WIDE_NAME) continue;
    blocks.set(`name ${key}`, block);
  }
  const seen = new Set<string>();
  const numberOf = new Map(sayings.map((s, i) => [s, i]));
  const out: StateCandidate[] = [];
  for (const [id, block] of blocks) {
    const acrossStories = id.startsWith('name ');
    for (let x = 0; x < block.length; x += 1) {
      for (let y = x + 1; y < block.length; y += 1) {
        const a = block[x]!;
        const b = block[y]!;
        const pair = `${numberOf.get(a)},${numberOf.get(b)}`;
        if (acrossStories && (input.stories[a.document] === input.stories[b.document] || seen.has(pair))) continue;
        seen.add(pair);
        if (a.document === b.document || (a.mask & b.mask) !== 0 || (a.deed !== null && b.deed !== null)) continue;
        if (!near(input, a.document, b.document, acrossStories ? 3 : 120)) continue;
        if ((a.deed !== null && !namesDeed(b, a.deed)) || (b.deed !== null && !namesDeed(a, b.deed))) continue;
        const { total, things, persons, count } = sharedOf(a, b, (key) => weightOf(a.document, key));
        const { personal, named, only, dated, ofAll, except = [] } = dimensions[a.dimension]!;
        if (ofAll === true && persons === 0 && a.all !== true && b.all !== true) continue;
        if (named === true && !things.some((t) => /^[es]:/u.test(t.key))) continue;
        if (only !== undefined && !only.some((key) => closeTo(a, key) && closeTo(b, key))) continue;
        if (except.includes(things[0]?.key ?? '') || otherOnes(a, b)) continue;
        const language = (s: StateSaying) => input.readings[s.document]!.document.language;
        if (apart(a, b, language(a) === language(b)) || othersNamed(a, b, personal === true)) continue;
        const marked = sameMarked(a, b);
        // a share falls today and rises tomorrow
        if (dated === true && (!marked || a.days.length === 0 || b.days.length === 0 || gapOf(a.days, b.days) > 0)) continue;
        if (bothWays(a, block) || bothWays(b, block)) continue;
        // two agreements that one meeting signs have all but their subjects in common
        if (a.dimension === 'signed' && !marked && things.every((t) => PAPER.has(t.key))) continue;
        if (
          total < THING ||
          (personal === true && (namesPerson(a) || namesPerson(b))
            ? persons === 0
            : (things[0]?.weight ?? 0) < THING && !marked && !bothName(a, b, total) && !severalShared(things, total))
        )
          continue;
        const facts = (s: StateSaying): StateFacts => ({ ...s, published: input.published[s.document] ?? null });
        // whoever tells the change tells of the time before it too
        if (
          (!stillSo(facts(a), facts(b)) && disputed(a, b, total, weightOf, block)) ||
          (!stillSo(facts(b), facts(a)) && disputed(b, a, total, weightOf, block))
        )
          continue;
        const { verdict, because } = judge(stateLevels, facts(a), facts(b));
        if (verdict !== 'contradict') continue;
        out.push({ a, b, total, things, count, marked, because });
      }
    }
  }
  return out.sort((p, q) => q.total - p.total);
}

/** What every signature is put under. */
const PAPER: ReadonlySet<string> = new Set(
  't:contract t:text t:signing w:agree w:agreement w:sign w:signature w:deal w:document'.split(' '),
);

/** The article of `a` also says what `b` does of that thing: it reports a change or a dispute. */
function disputed(
  a: StateSaying,
  b: StateSaying,
  total: number,
  weightOf: (document: number, key: string) => number,
  block: readonly StateSaying[],
): boolean {
  return block.some(
    (o) =>
      o.document === a.document &&
      o.sentence !== a.sentence &&
      o.deed === null &&
      (o.mask & a.mask) === 0 &&
      sharedOf(o, b, (key) => weightOf(o.document, key)).total >= total * 0.8,
  );
}

/** Its own sentence also says the opposite, of something else or of another hour: «approved the one plan and rejected the other». */
const bothWays = (s: StateSaying, block: readonly StateSaying[]): boolean =>
  dimensions[s.dimension]!.lasting !== 'moment' &&
  block.some(
    (o) => o.document === s.document && o.sentence === s.sentence && o.deed === null && o.derived !== true && (o.mask & s.mask) === 0,
  );

/** Both number what they speak of, and differently: the second stage and the third. Both name towns, and none in common. */
function otherOnes(a: StateSaying, b: StateSaying): boolean {
  const near = (s: StateSaying): string[] =>
    [...s.features].flatMap(([key, f]) => (f.near >= BESIDE && /^[vw]:/u.test(key) ? [key.slice(2)] : []));
  if (otherVersions(near(a), near(b))) return true;
  const named = (s: StateSaying, test: (key: string, f: Feature) => boolean): string[] =>
    [...s.features].filter(([key, f]) => f.near >= BESIDE && test(key, f)).map(([key]) => key);
  for (const test of [(key: string) => key.startsWith('o:'), (_: string, f: Feature) => f.kind === 'place']) {
    const x = named(a, test);
    const y = named(b, test);
    if (x.length > 0 && y.length > 0 && !x.some((key) => y.includes(key))) return true;
  }
  return false;
}

/** A name of which more passages than this speak in one way or another joins no two of them by itself. */
const WIDE_NAME = 24;

const namesPerson = (s: StateSaying): boolean => s.names.some((n) => n.person && n.distance <= OWN_NAME);

const closeTo = (s: StateSaying, key: string): boolean => (s.features.get(key)?.near ?? 0) >= 0.7;

/** A word close by names the deed: «the return of the inspectors did not take place». */
function namesDeed(s: StateSaying, deed: string): boolean {
  if (s.mask !== 1) return false;
  for (const [key, { near, kind }] of s.features)
    if (near >= 0.7 && kind === 'thing' && key.startsWith('w:') && kinship(key.slice(2), deed) >= 0.9) return true;
  return false;
}

/** Published within some days of each other, or not dated at all. */
function near(input: CompareInput, a: number, b: number, days: number): boolean {
  const p = input.published[a];
  const q = input.published[b];
  return p == null || q == null || daysBetween(p, q) <= days;
}
