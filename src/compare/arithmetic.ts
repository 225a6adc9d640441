import { tokenAt } from '../context.js';
import {
  AFTER_YEARS,
  ALL_OF_THEM,
  ARABIC_YEARS,
  BORN,
  BY,
  CUT,
  EVERYBODY,
  FIELDS,
  FIRST_PERSON,
  FOR_YEARS,
  FROM,
  IN_ALL,
  LATER,
  MOVED,
  OF_THE,
  OF_WHOM,
  PERFECT,
  PERSONAL,
  PROMOTED,
  REST,
  REST_BEFORE,
  SIDES,
  SINCE,
  STARTED,
  STILL,
  TO,
  YEARS_OF,
} from '../language/arithmetic-cues.js';
import { BEGAN, DIED, INSERTED, INTRODUCED, PAUSE } from '../language/sum-cues.js';
import type { Sentence } from '../language/tokens.js';
import type { Quantity, Span, Timex } from '../model.js';
import { checkBalance } from './balance.js';
import { checkBoxes } from './boxes.js';
import type { Finding } from './finding.js';
import type { CompareInput } from './input.js';
import { between, clocksMayDiffer, countLike, cover, disagree, exact, type Page, pageOf, yearOf } from './page.js';
import { COMMON } from './quantities.js';
import { checkRecounts, restricted } from './recounts.js';

/**
 * Figures of one article that do not go together: a length of service against the year it began in, an age against a year of birth,
 * a duration against its two clock times, a cut against the lengths before and after, the sides of a vote against those who have one,
 * «all nine» of what were eleven, what is left of a number.
 */
export function checkArithmetic(input: CompareInput): Finding[] {
  return input.readings.flatMap((_, document) => {
    const page = pageOf(input, document);
    return [
      checkTenure,
      checkBirths,
      checkClocks,
      checkCuts,
      checkChanges,
      checkVotes,
      checkAll,
      checkRest,
      checkShares,
      checkBoxes,
      checkRecounts,
      checkBalance,
    ].flatMap((check) => check(page));
  });
}

/** Years by which a length of service may miss the years since its beginning: both are often rounded. */
const TENURE_SLACK = 2;

/** «has run the station for twenty-two years», and «when I took over this station, in 2009», written in 2022. */
function checkTenure(page: Page): Finding[] {
  const { reading, year } = page;
  if (year === null) return [];
  const spans = reading.quantities.filter(
    (q) => q.kind === 'measure' && q.unit === 'yr' && q.value >= 5 && q.value <= 70 && exact(q) && isTenure(page, q),
  );
  if (spans.length === 0) return [];
  const starts = reading.timexes.filter((t) => {
    const began = yearOf(t);
    return began !== null && began < year && began > year - 75 && isStart(page, t);
  });
  const out: Finding[] = [];
  for (const span of spans) {
    const elapsed = (t: Timex) => year - yearOf(t)!;
    if (starts.some((t) => Math.abs(elapsed(t) - span.value) <= TENURE_SLACK)) continue;
    // «thirty years» is a round way to say it
    const slack = span.value % 10 === 0 ? Math.max(TENURE_SLACK, 0.2 * span.value) : TENURE_SLACK;
    // who has served for long may have been appointed to something later
    const linked = starts.filter(
      (t) => Math.abs(elapsed(t) - span.value) > slack && (elapsed(t) > span.value || !promoted(page, t)) && related(page, span, t),
    );
    if (linked.length !== 1) continue;
    const start = linked[0]!;
    out.push(
      disagree(page, `${span.text} would reach back to ${year - span.value}, the beginning is put in ${yearOf(start)!}`, [
        { value: span.text, at: [span] },
        { value: `since ${yearOf(start)!}`, at: [start] },
      ]),
    );
  }
  return out;
}

function isTenure(page: Page, q: Quantity): boolean {
  const before = page.before(q);
  if (ARABIC_YEARS.test(before)) return true;
  if (FOR_YEARS.test(before)) return PERFECT.test(page.before(q, 24));
  return AFTER_YEARS.test(before) && YEARS_OF.test(page.after(q));
}

function isStart(page: Page, t: Timex): boolean {
  const sentence = page.sentenceOf(t);
  if (SINCE.test(page.before(t)) || /^(?:since|منذ|مند) /u.test(t.text)) return true;
  const near = `${page.before(t, 9)} ${page.after(t, 8)}`;
  return (
    STARTED.test(near) &&
    (PERSONAL.test(near) ||
      page.reading.document.language === 'ar' ||
      /^(?:first )?(?:elected|appointed|hired)/u.test(page.wordsOf(sentence)))
  );
}

/** A beginning that may be a step within a longer service. */
function promoted(page: Page, t: Timex): boolean {
  return PROMOTED.test(`${page.before(t, 9)} ${page.after(t, 8)}`);
}

/** Sentences within which a length of service and its beginning are told; an interview may come back to it. */
const TENURE_WINDOW = 12;
/** Sentences in which a pronoun's person is looked for. */
const HOLDER_REACH = 2;

/** Whether two sentences tell of one person: somebody who speaks of themselves, or one who is named in or right before both. */
function sameHolder(page: Page, a: Sentence, b: Sentence): boolean {
  const { reading, input, document } = page;
  const own = (s: Sentence): boolean => FIRST_PERSON.test(page.wordsOf(s));
  if (own(a) && own(b)) return true;
  const named = (s: Sentence): ReadonlySet<string> => {
    for (let k = s.index; k >= Math.max(0, s.index - HOLDER_REACH); k -= 1) {
      const { start, end } = reading.text.sentences[k]!;
      const ids = reading.mentions.flatMap((m, i) => {
        const id = input.entityOf[document]![i];
        return m.type === 'person' && m.start >= start && m.end <= end && id != null ? [id] : [];
      });
      if (ids.length > 0) return new Set(ids);
    }
    return new Set();
  };
  // who speaks of themselves all through an article is the first whom it names
  const who = (s: Sentence): ReadonlySet<string> => {
    const host = own(s) ? interviewed(page) : null;
    return host === null ? named(s) : new Set([host]);
  };
  const [x, y] = [who(a), who(b)];
  if (x.size === 0 && y.size === 0) return own(a) || own(b);
  return [...x].some((id) => y.has(id));
}

/** Sentences in the first person from which an article is somebody's own account. */
const OWN_ACCOUNT = 4;

/** Whoever an interview is with: the first person it names; null for an article that is no interview. */
function interviewed({ reading, input, document, wordsOf }: Page): string | null {
  const { sentences } = reading.text;
  if (sentences.filter((s) => FIRST_PERSON.test(wordsOf(s))).length < OWN_ACCOUNT) return null;
  const first = reading.mentions.findIndex((m, i) => m.type === 'person' && input.entityOf[document]![i] != null);
  return first < 0 ? null : input.entityOf[document]![first]!;
}

/** Whether a length of service and a beginning are of one person and one activity, by the words that they share. */
function related(page: Page, span: Quantity, start: Timex): boolean {
  const { input, document, reading } = page;
  const [a, b] = [page.sentenceOf(span), page.sentenceOf(start)];
  if ((Math.abs(a.index - b.index) > TENURE_WINDOW && interviewed(page) === null) || !sameHolder(page, a, b)) return false;
  // a quotation may follow inside one sentence; what one sentence says in one breath is of different beginnings
  if (a === b)
    return /[.!?؟]["”»’']?\s/u.test(reading.document.text.slice(Math.min(span.end, start.end), Math.max(span.start, start.start)));
  const features = input.contexts.tokenFeatures(document);
  const of = (sentence: Sentence, skip: Span): Set<string> =>
    new Set(
      reading.text.tokens.slice(sentence.first, sentence.last).flatMap((t, k) => {
        const f = features[sentence.first + k];
        return f == null || !f.startsWith('w:') || (t.start >= skip.start && t.end <= skip.end) || IDLE.has(f.slice(2)) ? [] : [f];
      }),
    );
  const theirs = of(b, start);
  if ([...of(a, span)].some((f) => theirs.has(f))) return true;
  const [x, y] = [a, b].map((s) => new Set(page.wordsOf(s).split(' ')));
  return FIELDS.some((field) => field.some((w) => x!.has(w)) && field.some((w) => y!.has(w)));
}

/** Words that are in every such sentence. */
const IDLE = new Set(
  'year old new time start begin become first last day month night worst good take work come go say tell get make man woman people person'.split(
    ' ',
  ),
);

/** An age against the year of birth of the same person. */
function checkBirths(page: Page): Finding[] {
  const { reading, year, input, document } = page;
  if (year === null) return [];
  const personBefore = (at: Span): string | null => {
    const sentence = page.sentenceOf(at);
    const index = reading.mentions.findLastIndex(
      (m, i) => m.type === 'person' && m.start < at.start && m.start >= sentence.start && input.entityOf[document]![i] != null,
    );
    return index < 0 ? null : input.entityOf[document]![index]!;
  };
  const ages = reading.quantities.filter((q) => q.kind === 'age' && exact(q) && q.value >= 5);
  const births = reading.timexes.filter((t) => yearOf(t) !== null && BORN.test(`${page.before(t, 5)}`));
  return births.flatMap((birth) => {
    const person = personBefore(birth);
    if (person === null) return [];
    const told = ages.filter((q) => personBefore(q) === person);
    const due = year - yearOf(birth)!;
    if (
      told.length !== 1 ||
      DIED.test(page.wordsOf(page.sentenceOf(told[0]!))) ||
      Math.abs(due - told[0]!.value) <= 1 ||
      (told[0]!.value < due - 1 && /\b(?:was|when|then|at the age)\b|حين|عندما|كان/u.test(page.before(told[0]!, 12)))
    )
      return [];
    return [
      disagree(page, `born in ${yearOf(birth)!}, they are ${due} or ${due - 1} when this is written, not ${told[0]!.value}`, [
        { value: told[0]!.text, at: [told[0]!] },
        { value: `born in ${yearOf(birth)!}`, at: [birth] },
      ]),
    ];
  });
}

/** Minutes of a duration, its units added up: «four hours and thirty minutes». */
function minutesFrom(page: Page, q: Quantity): { readonly minutes: number; readonly span: Span } | null {
  const factor = q.unit === 'min' ? 1 : q.unit === 'h' ? 60 : null;
  if (factor === null || q.kind !== 'measure' || q.hedge !== 'exact') return null;
  const next =
    q.unit === 'h' ? page.reading.quantities.find((x) => x.unit === 'min' && x.start >= q.end && x.start - q.end < 8) : undefined;
  return { minutes: q.value * factor + (next?.value ?? 0), span: next === undefined ? q : cover(q, next) };
}

/** Minutes by which a duration may miss its two clock times. */
const CLOCK_SLACK = 5;

/** «the call came at 21:58, the first engine at 23:10, that is to say forty minutes after the call». */
function checkClocks(page: Page): Finding[] {
  const { reading } = page;
  const clocks = reading.timexes.filter(
    (t) => t.reading.kind === 'calendar' && t.reading.hour !== undefined && t.reading.halfDayUnknown !== true,
  );
  const clockOf = (t: Timex): { readonly at: number; readonly zone: number | null } | null =>
    t.reading.kind === 'calendar' ? { at: t.reading.hour! * 60 + (t.reading.minute ?? 0), zone: t.reading.zone ?? null } : null;
  const later = reading.timexes.flatMap((t) => {
    const { reading: r } = t;
    const factor =
      r.kind === 'offset' && r.anchor === 'context' && r.count > 0 ? (r.unit === 'minute' ? 1 : r.unit === 'hour' ? 60 : null) : null;
    return factor === null || r.kind !== 'offset' || t.mod !== undefined ? [] : [{ minutes: r.count * factor, span: t as Span }];
  });
  const told = reading.quantities.flatMap((q) => {
    const length = minutesFrom(page, q);
    return length !== null && (IN_ALL.test(page.before(q)) || LATER.test(page.after(length.span))) ? [length] : [];
  });
  return [...told, ...later].flatMap((length) => {
    if (length.minutes < 10 || PAUSE.test(page.wordsOf(page.sentenceOf(length.span)))) return [];
    const q = length.span;
    const sentence = page.sentenceOf(q);
    // the two clock times right before it, and no third: in its sentence and the one before, or the column of a table above it
    const own = clocks.filter((t) => t.start >= sentence.start && t.end <= q.start);
    const previous = reading.text.sentences[sentence.index - 1];
    const near = own.length >= 2 ? own : clocks.filter((t) => t.end <= q.start && t.start >= (previous?.start ?? sentence.start));
    const table = near.length >= 2 ? null : columnAbove(page, clocks, sentence);
    const pair = near.length === 2 ? near : table;
    if (pair === null || pair.length < 2 || (table === null && own.length === 0)) return [];
    const before = page.before(q, 9);
    if (table === null && (INSERTED.test(before) || (INTRODUCED.test(before) && !BEGAN.test(page.before(pair[0]!))))) return [];
    const [first, last] = [clockOf(pair[0]!), clockOf(pair.at(-1)!)];
    if (first === null || last === null || first.zone !== last.zone) return [];
    const real = (last.at - first.at + 1440) % 1440;
    if (real < 10 || Math.abs(real - length.minutes) <= Math.max(CLOCK_SLACK, 0.08 * real) || real > 6 * length.minutes) return [];
    if (clocksMayDiffer(page.wordsOf(sentence), Math.abs(real - length.minutes))) return [];
    return [
      disagree(page, `from ${pair[0]!.text} to ${pair.at(-1)!.text} are ${real} minutes, not ${length.minutes}`, [
        { value: page.reading.document.text.slice(length.span.start, length.span.end), at: [length.span] },
        { value: `${pair[0]!.text} – ${pair.at(-1)!.text}`, at: [pair[0]!, pair.at(-1)!] },
      ]),
    ];
  });
}

/** First and last clock time of the table that ends right above a sentence that sums it up. */
function columnAbove(page: Page, clocks: readonly Timex[], sentence: Sentence): readonly Timex[] | null {
  const { text } = page.reading.document;
  if (!/^(?:total|overall|in all|المجموع|اجمالي|المده|مده) /u.test(page.wordsOf(sentence))) return null;
  const rows: Timex[] = [];
  const lines = text.slice(0, sentence.start).trimEnd().split('\n');
  let end = text.slice(0, sentence.start).trimEnd().length;
  for (let k = lines.length - 1; k >= 0; k -= 1) {
    const start = end - lines[k]!.length;
    if (!/\||\t/u.test(lines[k]!)) break;
    const here = clocks.filter((t) => t.start >= start && t.end <= end);
    if (here.length === 1) rows.unshift(here[0]!);
    end = start - 1;
  }
  return rows.length >= 2 ? rows : null;
}

/** Sentences within which the lengths before and after a cut are told. */
const NEAR = 4;

/** «seven minutes were cut»: and what lasted 104 minutes lasts 99. */
function checkCuts(page: Page): Finding[] {
  const lengths = page.reading.quantities.flatMap((q) => {
    const length = minutesFrom(page, q);
    return length === null ? [] : [{ q, ...length, sentence: page.sentenceOf(q) }];
  });
  if (lengths.length < 3) return [];
  const cuts = lengths.filter((x) => CUT.test(`${page.before(x.q, 4)} ${page.after(x.span, 3)}`));
  if (cuts.length !== 1) return [];
  const cut = cuts[0]!;
  const wholes = lengths.filter((x) => x !== cut && x.minutes > 3 * cut.minutes);
  const values = [...new Set(wholes.map((x) => x.minutes))];
  if (values.length !== 2) return [];
  const [long, short] = values.sort((x, y) => y - x) as [number, number];
  const at = (minutes: number) => wholes.find((x) => x.minutes === minutes)!;
  const gap = long - short;
  if (
    Math.abs(at(long).sentence.index - at(short).sentence.index) > NEAR ||
    gap === cut.minutes ||
    gap > 4 * cut.minutes ||
    cut.minutes > 4 * gap
  )
    return [];
  return [
    disagree(page, `from ${long} to ${short} minutes are ${gap}, not the ${cut.minutes} said to be cut`, [
      { value: cut.q.text, at: [cut.span] },
      { value: `${long} − ${short}`, at: [at(long).span, at(short).span] },
    ]),
  ];
}

/** «rose from 200 to 250, by 40». */
function checkChanges(page: Page): Finding[] {
  const out: Finding[] = [];
  for (const sentence of page.reading.text.sentences) {
    const row = page.inside(sentence).filter((q) => q.kind !== 'ordinal' && q.kind !== 'score' && q.unit !== 'no');
    for (let i = 0; i + 2 < row.length; i += 1) {
      const [a, b, c] = [row[i]!, row[i + 1]!, row[i + 2]!];
      if (![a, b, c].every((q) => q.hedge === 'exact')) continue;
      if (
        !FROM.test(page.before(a)) ||
        !TO.test(between(page, a, b)) ||
        b.start - a.end > 24 ||
        !BY.test(page.before(c)) ||
        c.start - b.end > 40
      )
        continue;
      // «… and barley rose by 35 per cent»: a rise of something else
      if (MOVED.test(page.before(c, tokenAt(page.reading.text.tokens, c.start) - tokenAt(page.reading.text.tokens, b.end - 1) - 1)))
        continue;
      if (a.value <= 0 || a.unit !== b.unit || (a.kind !== b.kind && a.kind !== 'plain')) continue;
      const gap = Math.abs(b.value - a.value);
      if (gap === 0) continue;
      const share = c.kind === 'percent' && c.unit === '%' && a.kind !== 'percent';
      const alike = c.kind === a.kind && c.unit === a.unit && (a.kind !== 'percent' || c.unit === 'pp');
      if (!share && !alike) continue;
      const due = share ? (100 * gap) / a.value : gap;
      const slack = share ? Math.max(1, 0.06 * due) : Math.max(c.precision, a.precision, b.precision) * 0.75;
      if (Math.abs(due - c.value) <= slack) continue;
      out.push(
        disagree(
          page,
          `from «${a.text}» to «${b.text}» is a change of ${Number(due.toPrecision(3))}${share ? ' per cent' : ''}, not of «${c.text}»`,
          [
            { value: `${a.text} – ${b.text}`, at: [cover(a, b)] },
            { value: c.text, at: [c] },
          ],
        ),
      );
    }
  }
  return out;
}

/** Fourteen members, all there with one vote each: and eleven for, three against, one abstention. */
function checkVotes(page: Page): Finding[] {
  const { reading } = page;
  const out: Finding[] = [];
  const all = reading.quantities.filter(
    (q) =>
      countLike(q) &&
      q.kind === 'count' &&
      q.value >= 3 &&
      q.value <= 1000 &&
      (EVERYBODY.test(page.before(q)) || ALL_OF_THEM.test(page.after(q))),
  );
  const voters = all.filter((q) => MEMBERS.has(q.counted ?? ''));
  if (new Set(voters.map((q) => q.value)).size !== 1) return out;
  const total = voters[0]!;
  for (const sentence of reading.text.sentences) {
    const sides = SIDES.map((side) => page.inside(sentence).filter((q) => countLike(q) && side.test(votesAfter(page, q))));
    const [yes, no, none] = sides;
    if (yes?.length !== 1 || no?.length !== 1 || none!.length > 1) continue;
    const parts = [...yes, ...no, ...none!];
    const sum = parts.reduce((n, q) => n + q.value, 0);
    // fewer may have left the room; more cannot have come in
    if (sum <= total.value || sum > 1.5 * total.value) continue;
    out.push(
      disagree(page, `${total.value} have a vote, ${parts.map((q) => q.value).join(' + ')} are ${sum}`, [
        { value: total.text, at: [total] },
        { value: `${parts.map((q) => q.value).join(' + ')} = ${sum}`, at: [cover(parts[0]!, parts.at(-1)!)] },
      ]),
    );
  }
  return out;
}

const MEMBERS = new Set(
  'member judge juror deputy representative lawmaker councillor expert delegate minister commissioner delegation country state director'.split(
    ' ',
  ),
);

/** What follows a figure of votes: the noun may belong to the figure («11 votes», «one abstention»). */
function votesAfter(page: Page, q: Quantity): string {
  const { tokens } = page.reading.text;
  const from = tokenAt(tokens, q.number.end - 1) + 1;
  return tokens
    .slice(from, from + 4)
    .filter((t) => t.kind !== 'punctuation')
    .map((t) => t.norm)
    .join(' ')
    .replace(/^(?:votes?|members?|صوتا|اصوات|اعضاء|عضوا|صوت) /u, '');
}

/** «we came with eleven buses», and «all nine buses went back». */
function checkAll(page: Page): Finding[] {
  const { reading, input, document } = page;
  return reading.quantities.flatMap((q) => {
    if (!countLike(q) || q.counted === null || q.value < 2 || q.value > 500) return [];
    if (COMMON.has(q.counted) || MEMBERS.has(q.counted) || restricted(page, q)) return [];
    if (!EVERYBODY.test(page.before(q)) && !ALL_OF_THEM.test(page.after(q))) return [];
    const told = reading.quantities.filter((x) => x !== q && x.kind === 'count' && x.counted === q.counted && exact(x));
    if (told.length !== 1 || told[0]!.start > q.start) return [];
    const first = told[0]!;
    if (first.value <= q.value || first.value > 2 * q.value) return [];
    if (OF_THE.test(page.before(first)) || OF_WHOM.test(page.after(first, 4))) return [];
    // of one occasion: a day or a name that both passages have, besides the noun itself
    const features = input.contexts.tokenFeatures(document);
    const around = (at: Quantity): Set<string> => {
      const s = page.sentenceOf(at).index;
      const window = reading.text.sentences.slice(Math.max(0, s - 1), s + 2);
      return new Set(
        window.flatMap((x) => features.slice(x.first, x.last).filter((f): f is string => f != null && f !== `w:${q.counted}`)),
      );
    };
    const theirs = around(first);
    if ([...around(q)].filter((f) => theirs.has(f)).length < 1) return [];
    return [
      disagree(page, `«${first.text}» are told of first, and then «${q.text}» are said to be all`, [
        { value: first.text, at: [first] },
        { value: q.text, at: [q] },
      ]),
    ];
  });
}

/** «of the six pieces four are back; three others are still missing». */
function checkRest(page: Page): Finding[] {
  const { reading } = page;
  const out: Finding[] = [];
  for (const total of reading.quantities) {
    if (!countLike(total) || total.kind !== 'count' || total.value < 3 || !OF_THE.test(page.before(total, 3))) continue;
    const sentence = page.sentenceOf(total);
    const inside = page.inside(sentence).filter((q) => q.start >= total.end);
    if (inside.length !== 1 || !countLike(inside[0]!) || inside[0]!.value >= total.value) continue;
    const part = inside[0]!;
    const next = reading.text.sentences[sentence.index + 1];
    if (next === undefined) continue;
    const rest = page.inside(next).filter((q) => countLike(q) && (REST.test(restAfter(page, q)) || REST_BEFORE.test(page.before(q))));
    if (rest.length !== 1 || page.inside(next).length !== 1 || !STILL.test(page.wordsOf(next))) continue;
    const left = rest[0]!;
    if (
      left.value + part.value === total.value ||
      left.value >= total.value ||
      Math.abs(left.value + part.value - total.value) > 0.5 * total.value
    )
      continue;
    out.push(
      disagree(page, `of ${total.value}, ${part.value} and ${left.value} are told of, which makes ${part.value + left.value}`, [
        { value: `${total.value}`, at: [total] },
        { value: `${part.value} + ${left.value}`, at: [part, left] },
      ]),
    );
  }
  return out;
}

/** What follows the bare number of a figure. */
function restAfter(page: Page, q: Quantity): string {
  return page.after({ start: q.start, end: q.number.end });
}

/** «40 of the 80 members, or 60 per cent». */
function checkShares(page: Page): Finding[] {
  const out: Finding[] = [];
  for (const sentence of page.reading.text.sentences) {
    const row = page.inside(sentence);
    for (let i = 0; i + 2 < row.length; i += 1) {
      const [a, b, c] = [row[i]!, row[i + 1]!, row[i + 2]!];
      if (!countLike(a) || !countLike(b) || c.kind !== 'percent' || c.unit !== '%' || c.hedge !== 'exact') continue;
      if (!/^(?:out of|of|of the|من|من اصل|من مجموع|من بين)$/u.test(between(page, a, b)) || c.start - b.end > 10 || a.value >= b.value)
        continue;
      const joint = page.reading.document.text.slice(b.end, c.start);
      if (!/\(|,? or |،? ?أي /u.test(joint)) continue;
      const due = (100 * a.value) / b.value;
      if (Math.abs(due - c.value) <= Math.max(1, c.precision)) continue;
      out.push(
        disagree(page, `${a.value} of ${b.value} are ${Number(due.toPrecision(3))} per cent, not ${c.value}`, [
          { value: `${a.value} of ${b.value}`, at: [cover(a, b)] },
          { value: c.text, at: [c] },
        ]),
      );
    }
  }
  return out;
}
