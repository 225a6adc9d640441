import { daysBetween, isoDay, parseDay } from '../calendar.js';
import { similarity } from '../context.js';
import { push } from '../groups.js';
import { conceptOf } from '../language/concepts.js';
import type { DayInterval } from '../model.js';
import type { EventMention } from '../reading.js';
import { absenceExplained } from './attendance.js';
import { factFeatures } from './features.js';
import type { Finding, FindingSide } from './finding.js';
import { clip } from './finding.js';
import { type HappeningLink, nearestTime, opposed } from './happenings.js';
import type { CompareInput } from './input.js';
import { tellLastTimes } from './last-time.js';
import { otherVersions } from './versions.js';

/** Concepts of which opposites cannot both be true of one thing at one time; rises and falls can, on two days. */
const STATES: ReadonlySet<string> = new Set([
  'agree',
  'refuse',
  'reject',
  'accept',
  'approve',
  'sign',
  'postpone',
  'cancel',
  'hold',
  'open',
  'close',
  'arrest',
  'release',
  'acquit',
  'sentence',
  'convict',
  'attend',
  'be-absent',
  'participate',
  'boycott',
  'resign',
  'dismiss',
  'win',
  'lose',
  'land',
  'take-off',
  'survive',
  'die',
  'suspend',
  'resume',
  'confirm',
  'deny',
  'ban',
  'allow',
  'ratify',
  'uphold',
  'overturn',
  'recognise',
  'pay',
  'succeed-in',
  'fail',
  'depart',
  'stay',
  'testify',
]);

/** What happens to one person: the passages must share the person. */
const PERSONAL: ReadonlySet<string> = new Set([
  'arrest',
  'release',
  'acquit',
  'sentence',
  'convict',
  'die',
  'survive',
  'resign',
  'dismiss',
  'testify',
  'attend',
  'be-absent',
]);

/** Likeness of two passages from which a happening that one asserts and the other denies is one happening. */
const SAME_HAPPENING = 0.3;
/** Weight of a feature that few sentences of the story have; two such must be shared. */
const PARTICULAR = 2.2;

/** Being there and staying away. */
const PRESENCE: ReadonlySet<string> = new Set(['attend', 'be-absent', 'participate', 'boycott']);

/** One passage asserts what another denies of the same happening, or gives it a state that excludes the other's. */
export function compareOccurrence(input: CompareInput, links: readonly HappeningLink[]): Finding[] {
  interface Told {
    readonly document: number;
    readonly event: EventMention;
    readonly features: ReadonlyMap<string, number>;
  }
  const told: Told[] = [];
  input.readings.forEach((reading, document) => {
    for (const event of reading.events) {
      const concept = conceptOf(event.concept);
      if (
        event.modality !== 'asserted' ||
        concept === undefined ||
        SKIPPED.has(concept.family ?? '') ||
        concept.speech === true ||
        RESULTS.has(event.concept)
      )
        continue;
      const governed = event.polarity === 'positive' && governedNegative(input, document, event);
      if (!toldFinitely(event) && !governed) continue;
      told.push({
        document,
        event: governed ? { ...event, polarity: 'negative' } : event,
        features: factFeatures(input, document, event.trigger, 9),
      });
    }
  });
  const blocks = new Map<string, number[]>();
  told.forEach((t, i) => {
    const story = input.stories[t.document]!;
    const opposite = STATES.has(t.event.concept) ? (conceptOf(t.event.concept)?.opposite ?? []).filter((o) => STATES.has(o)) : [];
    for (const c of new Set([t.event.concept, ...opposite])) push(blocks, `${story}|${c}`, i);
  });
  const linked = new Set(links.filter((l) => l.score >= 0.95).map((l) => `${l.a.document}:${l.a.event}|${l.b.document}:${l.b.event}`));
  const out: Finding[] = [];
  const seen = new Set<string>();
  for (const block of blocks.values()) {
    if (block.length > 150) continue;
    for (let x = 0; x < block.length; x += 1) {
      for (let y = x + 1; y < block.length; y += 1) {
        const a = told[block[x]!]!;
        const b = told[block[y]!]!;
        if (a.document === b.document) continue;
        const same = a.event.concept === b.event.concept;
        const exclude = same
          ? a.event.polarity !== b.event.polarity
          : a.event.polarity === 'positive' && b.event.polarity === 'positive' && opposed(a.event.concept, b.event.concept);
        if (!exclude) continue;
        const key = `${block[x]},${block[y]}`;
        if (seen.has(key)) continue;
        seen.add(key);
        if (farApart(input, a.document, b.document) || ofOthers(input, a, b)) continue;
        const { score, shared } = similarity(a.features, b.features);
        const link =
          linked.has(`${a.document}:${a.event.index}|${b.document}:${b.event.index}`) ||
          linked.has(`${b.document}:${b.event.index}|${a.document}:${a.event.index}`);
        if (PERSONAL.has(a.event.concept) && !shared.some((f) => f.startsWith('e:') && input.entities.get(f.slice(2))?.type === 'person'))
          continue;
        const particular = shared.filter((f) => input.contexts.weight(a.document, f) >= PARTICULAR).length;
        if (!(link && score >= 0.2) && (score < SAME_HAPPENING || particular < 2)) continue;
        if (same ? laterDone(input, a, b) : atOtherTimes(input, a, b) || forAWhile(input, a) || forAWhile(input, b)) continue;
        if (ofOtherVersions(input, a, b)) continue;
        if (tellLastTimes(input, { document: a.document, ...a.event.trigger }, { document: b.document, ...b.event.trigger })) continue;
        // an article that tells it both ways reports a change or a dispute
        if (
          told.some(
            (t) =>
              (t.document === a.document || t.document === b.document) &&
              t !== a &&
              t !== b &&
              ((t.document === a.document && t.event.concept === b.event.concept && t.event.polarity === b.event.polarity) ||
                (t.document === b.document && t.event.concept === a.event.concept && t.event.polarity === a.event.polarity)) &&
              similarity(t.features, t.document === a.document ? b.features : a.features).score >= score * 0.7,
          )
        )
          continue;
        const [one, two] = [a, b].map((t) => ({ document: t.document, at: negatedSpan(input, t.document, t.event) }));
        if (PRESENCE.has(a.event.concept) && (absenceExplained(input, one!, two!) || absenceExplained(input, two!, one!))) continue;
        const side = (t: Told): FindingSide => {
          const value = ownWords(input, t.document, t.event);
          return { value, facts: [{ document: t.document, ...clip(negatedSpan(input, t.document, t.event)), value }] };
        };
        out.push({
          kind: same ? 'polarity' : 'status',
          property: 'occurrence',
          scope: 'cross',
          verdict: 'contradict',
          sides: [side(a), side(b)],
          because: same
            ? 'one source says that it happened, the other that it did not'
            : 'both tell of one thing, and what the one says of it rules out what the other says',
          confidence: Math.min(0.8, 0.35 + score),
        });
      }
    }
  }
  return bestOfEach(out);
}

const SKIPPED = new Set(['change', 'being', 'cognition', 'speech', 'evaluation', 'other']);

/** Verbs that only join a happening to what came of it: «it did not result in casualties» denies the casualties. */
const RESULTS = new Set(['cause', 'lead-to']);

/** One finding for a pair of passages and a happening: the surest. */
function bestOfEach(findings: readonly Finding[]): Finding[] {
  const out: Finding[] = [];
  for (const f of [...findings].sort((a, b) => b.confidence - a.confidence)) {
    const touches = (g: Finding) =>
      f.sides.every((s) =>
        s.facts.every((x) => g.sides.some((t) => t.facts.some((y) => x.document === y.document && Math.abs(x.start - y.start) < 60))),
      );
    if (!out.some(touches)) out.push(f);
  }
  return out;
}

/** The denial comes first and the deed after it: a change, no contradiction. */
function laterDone(
  input: CompareInput,
  a: { readonly document: number; readonly event: EventMention },
  b: { readonly document: number; readonly event: EventMention },
): boolean {
  const [no, yes] = a.event.polarity === 'negative' ? [a, b] : [b, a];
  // «had not started on Sunday» is told of Sunday, whenever it was written
  const toldOf = nearestTime(input, no.document, no.event)?.interval;
  const before = input.published[no.document] == null ? null : (toldOf ?? input.published[no.document]);
  const time = nearestTime(input, yes.document, yes.event);
  // «since 1984»: of all that time, and the denial of one day in it
  const { text } = input.readings[yes.document]!.document;
  if (time !== null && input.pack.cues.notWhen.test(text.slice(Math.max(0, time.start - 14), time.start))) return true;
  const when = time?.interval ?? input.published[yes.document];
  if (before == null || when == null) return true;
  return (
    parseDay(when.to) > parseDay(before.from) ||
    (parseDay(when.to) === parseDay(before.from) && parseDay(input.published[yes.document]?.from ?? when.from) > parseDay(before.from))
  );
}

/** What an article tells without a time was so many days before it at most. */
const NEWS_WEEK = 7;

/** The two tell of days that do not meet: a road closed on Thursday is reopened on Friday. */
function atOtherTimes(
  input: CompareInput,
  a: { readonly document: number; readonly event: EventMention },
  b: { readonly document: number; readonly event: EventMention },
): boolean {
  const when = ({ document, event }: typeof a): DayInterval | null | undefined => {
    const published = input.published[document];
    const stated = event.times.flatMap((i) => input.readings[document]!.timexes[i]!.interval ?? []);
    // a dateline reaches into the first sentence
    const told = stated.find((t) => t.from !== published?.from || t.to !== published.to) ?? stated[0];
    // nothing says when: some day of the week before the writing
    return told ?? (published == null ? published : { from: isoDay(parseDay(published.from) - NEWS_WEEK), to: published.to });
  };
  const weekdays = ({ document, event }: typeof a): number[] =>
    event.times.flatMap((i) => {
      const r = input.readings[document]!.timexes[i]!.reading;
      return r.kind === 'calendar' && r.weekday !== undefined ? [r.weekday] : [];
    });
  const x = when(a);
  const y = when(b);
  if (x == null || y == null) {
    const [these, those] = [weekdays(a), weekdays(b)];
    return these.length > 0 && those.length > 0 && !these.some((day) => those.includes(day));
  }
  return daysBetween(x, y) > 0;
}

/** Characters behind a verb in which a length of time says how long. */
const HOW_LONG = 24;

/** «closed for two hours»: it was undone after that. */
function forAWhile(input: CompareInput, { document, event }: { readonly document: number; readonly event: EventMention }): boolean {
  const { timexes, document: source } = input.readings[document]!;
  return timexes.some(
    (t) =>
      t.type === 'DURATION' &&
      t.start >= event.trigger.end &&
      t.start - event.trigger.end <= HOW_LONG &&
      !/[.,;:،؛]|\bin\b|\bafter\b|\blater\b|بعد/u.test(source.text.slice(event.trigger.end, t.end + 6)),
  );
}

/** Tokens behind a verb in which its object stands. */
const OBJECT = 7;

/** Their objects are two versions of one thing. */
function ofOtherVersions(
  input: CompareInput,
  a: { readonly document: number; readonly event: EventMention },
  b: { readonly document: number; readonly event: EventMention },
): boolean {
  const behind = ({ document, event }: typeof a): string[] => {
    const { tokens, sentences } = input.readings[document]!.text;
    const last = Math.min(event.triggerToken + 1 + OBJECT, sentences[event.sentence]!.last);
    return tokens
      .slice(event.triggerToken + 1, last)
      .flatMap((t) => t.analyses.flatMap(({ sense }) => (sense.pos === 'verb' ? [] : (sense.concept ?? []))));
  };
  return otherVersions(behind(a), behind(b));
}

/** Each passage names people, and none of them in common: one was released, another arrested. */
function ofOthers(
  input: CompareInput,
  a: { readonly document: number; readonly event: EventMention },
  b: { readonly document: number; readonly event: EventMention },
): boolean {
  const people = ({ document, event }: typeof a): string[] =>
    event.participants.flatMap((i) => {
      const entity = input.readings[document]!.mentions[i]!.type === 'person' ? input.entityOf[document]![i] : null;
      return entity == null ? [] : [entity];
    });
  const x = people(a);
  const y = people(b);
  return x.length > 0 && y.length > 0 && !x.some((e) => y.includes(e));
}

function farApart(input: CompareInput, a: number, b: number): boolean {
  const p = input.published[a];
  const q = input.published[b];
  return p != null && q != null && daysBetween(p, q) > 45;
}

/** «without any warning being issued»: an event noun that a denied verb governs is denied. */
function governedNegative(input: CompareInput, document: number, event: EventMention): boolean {
  if (toldFinitely(event)) return false;
  return input.readings[document]!.events.some(
    (v) =>
      v.polarity === 'negative' &&
      v.sentence === event.sentence &&
      v.triggerToken < event.triggerToken &&
      event.triggerToken - v.triggerToken <= 10 &&
      v.object.includes(event.concept) &&
      GOVERNING.has(v.concept),
  );
}

/** Verbs whose object is the happening: to issue a warning, to receive a notice, to get a signature. */
const GOVERNING = new Set([
  'issue',
  'receive',
  'receive-thing',
  'get',
  'give',
  'make',
  'record',
  'register',
  'hold',
  'sign',
  'conduct',
  'publish',
  'send',
  'announce',
]);

/** The verb with its negation and what follows it closely. */
function negatedSpan(input: CompareInput, document: number, event: EventMention): { start: number; end: number } {
  const { tokens } = input.readings[document]!.text;
  let first = event.triggerToken;
  if (event.polarity === 'negative') {
    for (let k = event.triggerToken - 1; k >= Math.max(0, event.triggerToken - 10); k -= 1) {
      if (tokens[k]!.sentence !== tokens[event.triggerToken]!.sentence) break;
      if (input.pack.cues.negations.has(tokens[k]!.norm)) {
        first = k;
        break;
      }
    }
  }
  return {
    start: Math.min(tokens[first]!.start, event.trigger.start),
    end: Math.max(event.trigger.end, Math.min(event.end, event.trigger.start + 110)),
  };
}

/** What is said to have happened, in the passage's own words: the negation, the verb and what it governs. */
function ownWords(input: CompareInput, document: number, event: EventMention): string {
  const { start, end } = negatedSpan(input, document, event);
  const words = input.readings[document]!.document.text.slice(start, end).replace(/\s/gu, ' ');
  const stop = words.slice(event.trigger.end - start).search(/[،,.؛;:]/u);
  const clause = stop < 0 ? words : words.slice(0, event.trigger.end - start + stop);
  return clause.length <= 56 ? clause.trim() : clause.slice(0, 56).replace(/\s\S*$/u, '');
}

/** Told by a finite verb, or by «was» and a verbal noun. */
function toldFinitely(event: EventMention): boolean {
  return event.passive || event.finite;
}
