import { daysAcross, daysBetween, parseDay } from '../calendar.js';
import { tokenAt } from '../context.js';
import { push } from '../groups.js';
import { LAST_DONE, NOT_SINCE, PRONOUN } from '../language/last-cues.js';
import { occasionWords } from '../language/occasions.js';
import type { DayInterval, Span } from '../model.js';
import { closed, isEventNoun, isNoun, isVerb, LIGHT, type Line, lineOf, looksVerbal, namesOf, tokenFrom } from './counts.js';
import { happeningFields, namesHappening } from './fields.js';
import { clip, type FactAt, type Finding } from './finding.js';
import type { CompareInput } from './input.js';

/** When something was last done, as one passage has it. */
interface LastTime {
  readonly document: number;
  readonly sentence: number;
  /** Said outright, or told by «not since». */
  readonly form: 'last' | 'since';
  readonly day: DayInterval;
  readonly kinds: ReadonlySet<string>;
  /** The thing is told by a pronoun. */
  readonly pronoun: boolean;
  readonly fact: FactAt;
}

/** Days that «last» may leave open; a longer time tells too little. */
const LONGEST = 400;
/** Days by which two times must lie apart. */
const APART = 3;
/** Words of a passage about the thing. */
const REACH = 12;

/** The times when a document says that something was last done. */
function readLastTimes(input: CompareInput, document: number): LastTime[] {
  const reading = input.readings[document]!;
  const { tokens, sentences } = reading.text;
  const out: LastTime[] = [];
  for (const time of reading.timexes) {
    const day = time.interval;
    if (day === undefined || time.type === 'DURATION' || time.type === 'SET' || daysAcross(day) > LONGEST) continue;
    const token = tokens[tokenAt(tokens, time.start)];
    const sentence = token === undefined ? undefined : sentences[token.sentence];
    if (token === undefined || sentence === undefined) continue;
    const line = lineOf(reading, sentence);
    // the expression may have its preposition in it
    const opening = /^(?:since|in|on|منذ|في|خلال) /u.exec(time.text.toLowerCase())?.[0] ?? '';
    const before = `${line.text.slice(0, line.starts[token.index - sentence.first] ?? 0)}${opening}`;
    const last = LAST_DONE.exec(before);
    const since = last === null ? NOT_SINCE.exec(before) : null;
    const match = last ?? since;
    if (match === null) continue;
    const from = tokenFrom(line, match.index + 1);
    const opens = clauseStart(input, document, line, from);
    const told = kindsIn(input, document, line, from, token.index);
    // «the hall was swept for the last time in May» tells it before
    const kinds = told.size > 0 ? told : kindsIn(input, document, line, opens, from);
    for (const { occasion, result } of occasionWords(tokens, opens, token.index)) if (!result) kinds.add(`${OCCASION}${occasion.kind}`);
    if (kinds.size === 0) continue;
    const span = clip({ start: tokens[opens]!.start, end: time.end });
    out.push({
      document,
      sentence: sentence.index,
      form: last === null ? 'since' : 'last',
      day,
      kinds,
      pronoun: PRONOUN.test(before.slice(line.starts[opens - sentence.first]! - 1)),
      fact: { document, ...span, value: time.text },
    });
  }
  return out;
}

/**
 * Whether two passages tell when something was last done: «last inspected in January», «not inspected since November». That one tells of
 * a doing and the other of none since is no disagreement by itself.
 */
export function tellLastTimes(input: CompareInput, a: Place, b: Place): boolean {
  const near = ({ document, start, end }: Place) =>
    readLastTimes(input, document).filter(({ fact }) => fact.start < end && start < fact.end);
  return near(a).some((x) => near(b).some((y) => x.form !== y.form));
}

type Place = Span & { readonly document: number };

/** What is done at intervals, by its verb and by its noun. */
const ROUTINE: readonly (readonly string[])[] = [
  ['review', 'inspection', 'audit', 'search', 'check'],
  ['train', 'exercise', 'training-session', 'course-training'],
  ['see', 'sighting'],
];
const kindsOf = (name: string): readonly string[] => {
  const routine = ROUTINE.find((names) => names.includes(name))?.[0];
  return routine === undefined ? happeningFields(name) : [routine, ...happeningFields(name)];
};

/** What is done, as its verb or its noun tells it. */
function kindsIn(input: CompareInput, document: number, line: Line, from: number, to: number): Set<string> {
  const { tokens } = input.readings[document]!.text;
  const kinds = new Set<string>();
  for (let k = Math.max(from, line.sentence.first); k < to; k += 1) {
    const token = tokens[k]!;
    if (token.kind !== 'word' || closed(token) || token.norm === 'last') continue;
    const verbs = looksVerbal(tokens, k) ? namesOf(token, isVerb) : [];
    const nouns = namesOf(token, isNoun).filter((n) => namesHappening(n) || ROUTINE.flat().includes(n) || isEventNoun(token, n));
    for (const name of [...verbs, ...nouns]) if (!LIGHT.has(name) || name === 'see') for (const field of kindsOf(name)) kinds.add(field);
  }
  return kinds;
}

function clauseStart(input: CompareInput, document: number, line: Line, from: number): number {
  const { tokens } = input.readings[document]!.text;
  let k = from;
  while (k > line.sentence.first && k > from - REACH && tokens[k - 1]!.kind === 'word') k -= 1;
  return k;
}

/** Two articles that give different times for when one thing was last done: last in January, and not since November. */
export function compareLastTimes(input: CompareInput): Finding[] {
  const stories = new Map<number, LastTime[]>();
  input.readings.forEach((_, document) => {
    for (const told of readLastTimes(input, document)) push(stories, input.stories[document]!, told);
  });
  const out: Finding[] = [];
  for (const told of stories.values()) {
    const taken = new Set<LastTime>();
    for (const a of told)
      for (const b of told) {
        if (a.document >= b.document || taken.has(a) || taken.has(b) || !excludes(input, a, b)) continue;
        // an article that has the other's time too tells of two things, or of a change
        if (told.some((c) => c !== a && c !== b && [a, b].some((x) => c.document === x.document && meets(c, x === a ? b : a)))) continue;
        if (!ofOneThing(input, a, b)) continue;
        taken.add(a).add(b);
        out.push({
          kind: 'date',
          property: 'when last done',
          scope: 'cross',
          verdict: 'contradict',
          sides: [a, b].map(({ fact }) => ({ value: fact.value, facts: [fact] })),
          because: 'both say when it was last done, and the times exclude each other',
          confidence: 0.7,
        });
      }
  }
  return out;
}

/** Before the kinds that the words of an occasion tell. */
const OCCASION = 'occasion:';
/** What the sentences around two tellings of one kind must have in common. */
const WIDER_TIES = 3;

/** Ties that only tell that something was last done. */
const IDLE: ReadonlySet<string> = new Set(['last', 'time', 'recent', 'late', 'since']);

/** Whether two passages share the thing besides the deed; where both have a pronoun for it, the sentences before tell it. */
function ofOneThing(input: CompareInput, a: LastTime, b: LastTime): boolean {
  const { passages, stories, readings } = input;
  const [x, y] = [a, b].map((t) => passages.sentence(t.document, t.sentence));
  const both = a.pronoun && b.pronoun;
  const whole = [a, b].map((t, i) => (both ? [...passages.sentence(t.document, t.sentence - 1), ...[x!, y!][i]!] : [x!, y!][i]!));
  const entities = whole.map((words) => new Set(words.flatMap(({ word }) => word.entity ?? [])));
  if (entities.every((e) => e.size > 0) && ![...entities[0]!].some((e) => entities[1]!.has(e))) return false;
  // «its rival»: told of somebody else in the one only
  const [left, right] = [a, b].map((t) =>
    input.cuesOf(t.document).series.others.test(lineOf(readings[t.document]!, readings[t.document]!.text.sentences[t.sentence]!).text),
  );
  if (left !== right) return false;
  const deeds = new Set([...a.kinds, ...b.kinds]);
  const ties = passages
    .likeness(stories[a.document]!, whole[0]!, whole[1]!)
    .ties.filter(({ what }) => !IDLE.has(what) && !kindsOf(what).some((kind) => deeds.has(kind)));
  if (ties.length >= (both ? 2 : 1)) return true;
  if (![...a.kinds].some((kind) => kind.startsWith(OCCASION) && b.kinds.has(kind))) return false;
  // of one kind by its words, in passages that are alike around them
  const wider = [a, b].map((t) => [-1, 0, 1].flatMap((n) => passages.sentence(t.document, t.sentence + n)));
  return passages.likeness(stories[a.document]!, wider[0]!, wider[1]!).ties.filter(({ what }) => !IDLE.has(what)).length >= WIDER_TIES;
}

const common = (a: LastTime, b: LastTime): boolean => [...a.kinds].some((k) => b.kinds.has(k));
const meets = (a: LastTime, b: LastTime): boolean => common(a, b) && daysBetween(a.day, b.day) <= APART;

function excludes(input: CompareInput, a: LastTime, b: LastTime): boolean {
  if (!common(a, b) || daysBetween(a.day, b.day) <= APART) return false;
  const [early, late] = parseDay(a.day.from) < parseDay(b.day.from) ? [a, b] : [b, a];
  // «not since June» denies January, but an earlier one denies nothing: «not since the new owner came»
  if (late.form !== 'last') return false;
  // what was done after the other was written is news
  const written = input.published[early.document] ?? null;
  if (written !== null) return parseDay(written.from) > parseDay(late.day.to);
  // articles of one occasion, neither of them dated
  return [...early.kinds].some((kind) => kind.startsWith(OCCASION) && late.kinds.has(kind)) && input.published[late.document] == null;
}
