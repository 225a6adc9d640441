import { tokenAt } from '../context.js';
import type { Token } from '../language/tokens.js';
import { fold } from '../language/tokens.js';
import type { DayInterval, Mention, OfficeReading, Quantity, Timex } from '../model.js';
import type { Reading, Statement } from '../reading.js';
import { clip, type FactAt, type Finding } from './finding.js';
import type { CompareInput } from './input.js';
import { compareQuantities, sumsTo } from './numbers.js';
import { weekdayOfDate } from './weekday.js';

/** A total and the figures that are said to make it up. */
export interface TotalAndParts {
  readonly total: Quantity;
  readonly parts: readonly Quantity[];
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** What one article says against itself. */
export function checkWithin(input: CompareInput, totals: readonly (readonly TotalAndParts[])[]): Finding[] {
  const out: Finding[] = [];
  input.readings.forEach((reading, document) => {
    for (const group of totals[document]!) if (!restTold(reading, group)) out.push(...checkTotal(document, group));
    out.push(
      ...checkWeekdays(reading.timexes, input.published[document] ?? null, input.pack.weekdays, document),
      ...checkCounts(input, reading, document),
      ...checkMinutes(reading, document),
      ...checkHeadline(input, reading, document),
      ...checkPortfolios(input, reading, document),
      ...checkTwoLengths(reading, document),
      ...checkPartOfWhole(input, reading, document),
      ...checkSharedBlame(input, reading, document),
    );
  });
  return merged(input, out);
}

/** What several papers copy from one text is one disagreement, whoever prints it. */
function merged(input: CompareInput, findings: readonly Finding[]): Finding[] {
  const out: Finding[] = [];
  const seen = new Map<string, number>();
  for (const finding of findings) {
    const document = finding.sides[0]?.facts[0]?.document;
    const key =
      document === undefined || finding.property !== 'total' || finding.verdict !== 'contradict'
        ? null
        : `${input.stories[document]}|${finding.sides.map((x) => x.value).join('|')}`;
    const earlier = key === null ? undefined : seen.get(key);
    if (earlier === undefined) {
      if (key !== null) seen.set(key, out.length);
      out.push(finding);
    } else {
      const known = out[earlier]!;
      out[earlier] = { ...known, sides: known.sides.map((side, i) => ({ ...side, facts: [...side.facts, ...finding.sides[i]!.facts] })) };
    }
  }
  return out;
}

/** Characters behind the last part in which what it leaves may be told in another way: «and two Sudanese». */
const REST_REACH = 40;

function restTold(reading: Reading, { total, parts }: TotalAndParts): boolean {
  const missing = total.value - parts.reduce((n, p) => n + p.value, 0);
  const end = parts.at(-1)!.end;
  return missing > 0 && reading.quantities.some((q) => q.start >= end && q.end <= end + REST_REACH && q.value === missing);
}

function checkTotal(document: number, { total, parts }: TotalAndParts): Finding[] {
  const { sum, holds } = sumsTo(total, parts);
  const names = parts.every((p) => p.value === 1);
  const fact = (q: Quantity): FactAt => ({ document, ...clip(q), value: q.text });
  const sides = [
    { value: String(total.value), facts: [fact(total)] },
    names
      ? {
          value: `${parts.length} names`,
          facts: [{ document, ...clip({ start: parts[0]!.start, end: parts.at(-1)!.end }), value: parts.map((p) => p.text).join(', ') }],
        }
      : { value: `${parts.map((p) => p.value).join(' + ')} = ${sum}`, facts: parts.map(fact) },
  ];
  return [
    holds
      ? {
          kind: 'number',
          property: 'total',
          scope: 'within',
          verdict: 'agree',
          sides,
          because: 'the parts add up to the total',
          confidence: 0.9,
        }
      : {
          kind: 'number',
          property: 'total',
          scope: 'within',
          verdict: 'contradict',
          sides,
          because: names
            ? `${total.value} are announced, ${parts.length} are named`
            : `the parts add up to ${sum}, the total given is ${total.value}`,
          confidence: 0.9,
        },
  ];
}

/**
 * «Friday 18 November» in a year whose 18 November is a Saturday.
 * @param names of weekdays in the language, alternatives separated by commas
 */
export function checkWeekdays(
  timexes: readonly Timex[],
  published: DayInterval | null,
  names: readonly string[],
  document: number,
): Finding[] {
  const out: Finding[] = [];
  const weekdays = new Set(names.flatMap((row) => row.split(',').map((w) => fold(w.trim()))));
  const weekdayWord = (word: string): boolean => weekdays.has(word) || weekdays.has(word.replace(/^(?:[وفبل]?ال|لل)/u, ''));
  const years = new Set(timexes.flatMap((t) => (t.reading.kind === 'calendar' && t.reading.year !== undefined ? [t.reading.year] : [])));
  for (const timex of timexes) {
    const wrong = weekdayOfDate(timex, published, weekdayWord);
    if (wrong === null) continue;
    // told of another year: of one that the article names, the date has its weekday
    if (timex.reading.kind === 'calendar' && timex.reading.year === undefined) {
      const reading = timex.reading;
      if ([...years].some((year) => weekdayOfDate({ ...timex, reading: { ...reading, year } }, published, weekdayWord) === null)) continue;
    }
    out.push({
      kind: 'date',
      property: 'weekday',
      scope: 'within',
      verdict: 'contradict',
      sides: [
        {
          value: WEEKDAYS[wrong.stated - 1]!,
          facts: [{ document, start: wrong.weekday.start, end: wrong.weekday.end, value: WEEKDAYS[wrong.stated - 1]! }],
        },
        {
          value: `${wrong.date}, a ${WEEKDAYS[wrong.actual - 1]!}`,
          facts: [{ document, start: wrong.rest.start, end: wrong.rest.end, value: wrong.date }],
        },
      ],
      because: `${wrong.date} is a ${WEEKDAYS[wrong.actual - 1]!}, not a ${WEEKDAYS[wrong.stated - 1]!}`,
      confidence: 0.85,
    });
  }
  return out;
}

/** «The raids were three», and then «the fourth». */
function checkCounts(input: CompareInput, reading: Reading, document: number): Finding[] {
  const out: Finding[] = [];
  const { tokens, sentences } = reading.text;
  for (const count of reading.quantities) {
    if (count.kind !== 'count' || count.hedge !== 'exact' || count.value < 2 || count.value > 12) continue;
    const noun = count.counted ?? (count.label === null ? null : count.label.split(' ').at(-1)!);
    if (noun === null) continue;
    const sentence = sentences[tokens[tokenAt(tokens, count.start)]!.sentence]!;
    const beyond = reading.quantities.filter(
      (q) => q.kind === 'ordinal' && q.start > count.end && q.start - sentence.end < 400 && (q.counted === null || q.counted === noun),
    );
    const ordinals = beyond.map((q) => q.value);
    // an enumeration that runs through the count: first, second, third … and one too many
    const runs = count.value >= 3 ? ordinals.filter((v) => v <= count.value).length >= 2 : ordinals.includes(1) && ordinals.includes(2);
    const extra = beyond.find((q) => q.value === count.value + 1);
    if (!runs || extra === undefined) continue;
    // «on the third, fourth and fifth of August»
    const after = tokens.slice(tokenAt(tokens, extra.end), tokenAt(tokens, extra.end) + 5);
    if (
      extra.counted === null &&
      after.some(
        (t) =>
          input.pack.numbers.month.has(t.norm) ||
          t.analyses[0]?.sense.tags.some((x) => x.startsWith('month:')) === true ||
          t.analyses[0]?.sense.concept === 'month',
      )
    )
      continue;
    if (new Set(ordinals).size !== ordinals.length) continue;
    out.push({
      kind: 'number',
      property: 'count',
      scope: 'within',
      verdict: 'contradict',
      sides: [
        { value: String(count.value), facts: [{ document, ...clip(count), value: count.text }] },
        { value: `number ${extra.value}`, facts: [{ document, ...clip(extra), value: extra.text }] },
      ],
      because: `${count.value} are counted, and then a number ${extra.value} is told of`,
      confidence: 0.75,
    });
  }
  return out;
}

/**
 * A match told minute by minute and then summed up: the minutes of the goals in the log against those in the summary. Told only
 * where all but one agree, so that nothing but a slip is left.
 */
function checkMinutes(reading: Reading, document: number): Finding[] {
  const { tokens, sentences } = reading.text;
  const inside = (index: number) => reading.quantities.filter((q) => q.start >= sentences[index]!.start && q.end <= sentences[index]!.end);
  const goals: Quantity[] = [];
  let paragraph = -1;
  let minute: Quantity | null = null;
  sentences.forEach((sentence, index) => {
    const all = inside(index);
    if (sentence.paragraph !== paragraph) minute = null;
    paragraph = sentence.paragraph;
    const head = all.find((q) => q.kind === 'ordinal' && q.counted === 'minute');
    if (head !== undefined) minute = head;
    const last = tokens[sentence.last - 1];
    const score = all.find((q) => q.kind === 'score');
    // a line of the log that ends with the new score
    if (score !== undefined && minute !== null && last !== undefined && last.start <= score.end + 1) {
      goals.push(minute);
      minute = null;
    }
  });
  if (goals.length < 3) return [];
  const known = new Set(goals.map((g) => g.value));
  const out: Finding[] = [];
  sentences.forEach((_, index) => {
    const listed = inside(index).filter((q) => {
      const at = tokenAt(tokens, q.start);
      const before = tokens.slice(Math.max(0, at - 4), at).map((t) => t.norm);
      return q.kind === 'plain' && q.value <= 130 && before.includes('(');
    });
    if (listed.length !== goals.length) return;
    const wrong = listed.filter((q) => !known.has(q.value));
    const left = goals.filter((g) => !listed.some((q) => q.value === g.value));
    if (wrong.length !== 1 || left.length !== 1) return;
    out.push({
      kind: 'number',
      property: 'minute',
      scope: 'within',
      verdict: 'contradict',
      sides: [
        { value: `minute ${left[0]!.value}`, facts: [{ document, ...clip(left[0]!), value: left[0]!.text }] },
        { value: `minute ${wrong[0]!.value}`, facts: [{ document, ...around(reading, wrong[0]!), value: wrong[0]!.text }] },
      ],
      because: `the log has a goal in minute ${left[0]!.value}, the summary puts it in minute ${wrong[0]!.value}`,
      confidence: 0.8,
    });
  });
  return out;
}

/** A figure with the brackets it stands in. */
function around(reading: Reading, q: Quantity): { readonly start: number; readonly end: number } {
  const { tokens } = reading.text;
  const at = tokenAt(tokens, q.start);
  let from = at;
  let to = at;
  while (from > 0 && at - from < 5 && tokens[from]!.norm !== '(') from -= 1;
  while (to + 1 < tokens.length && to - at < 5 && tokens[to]!.norm !== ')') to += 1;
  return clip({ start: tokens[from]!.start, end: tokens[to]!.end });
}

/** Years that a stretch of time comes to; null for what is no stretch or too short to be told in years. */
function yearsOf(timex: Timex): number | null {
  const r = timex.reading;
  if (r.kind === 'duration') {
    const [, n, unit] = /^P(\d+(?:\.\d+)?)(Y|DE|CE)$/u.exec(r.iso) ?? [];
    return n === undefined ? null : Number(n) * (unit === 'Y' ? 1 : unit === 'DE' ? 10 : 100);
  }
  if (r.kind !== 'offset' || r.reach !== 'point') return null;
  const unit = { year: 1, decade: 10, century: 100 }[r.unit as string];
  return unit === undefined ? null : Math.abs(r.count) * unit;
}

/** «for half a century 40 years»: two lengths of one time, side by side. */
function checkTwoLengths(reading: Reading, document: number): Finding[] {
  const out: Finding[] = [];
  reading.timexes.forEach((first, k) => {
    const second = reading.timexes[k + 1];
    if (second === undefined || !/^[\s(]*$/u.test(reading.document.text.slice(first.end, second.start))) return;
    const [x, y] = [yearsOf(first), yearsOf(second)];
    if (x === null || y === null || x === y) return;
    out.push({
      kind: 'number',
      property: 'length of time',
      scope: 'within',
      verdict: 'contradict',
      sides: [first, second].map((t) => ({ value: t.text, facts: [{ document, ...clip(t), value: t.text }] })),
      because: `«${first.text}» is ${x} years, «${second.text}» beside it ${y}`,
      confidence: 0.75,
    });
  });
  return out;
}

/** Tokens from a figure to «among them», and from there to the part. */
const AMONG_REACH = 4;

/** «Twelve schools, fifteen of them for girls»: a part larger than its whole. */
function checkPartOfWhole(input: CompareInput, reading: Reading, document: number): Finding[] {
  const { tokens } = reading.text;
  const { amongThem } = input.cuesOf(document);
  if (amongThem === undefined) return [];
  const out: Finding[] = [];
  reading.quantities.forEach((whole, n) => {
    const part = reading.quantities[n + 1];
    if (part === undefined || whole.kind !== 'count' || whole.hedge !== 'exact' || part.hedge !== 'exact' || part.value <= whole.value)
      return;
    const alike = part.kind === 'count' ? part.counted === whole.counted : part.kind === 'plain' && part.unit === null;
    if (!alike || reading.timexes.some((t) => t.start < part.end && part.start < t.end)) return;
    const [from, to] = [tokenAt(tokens, whole.end), tokenAt(tokens, part.start)];
    if (tokens[from]?.sentence !== tokens[to]?.sentence || to - from > 2 * AMONG_REACH) return;
    const between = tokens.slice(from, to);
    const cue = between.findLastIndex((t) => amongThem.has(t.norm));
    if (cue < 0 || between.length - cue > AMONG_REACH) return;
    out.push({
      kind: 'number',
      property: 'total',
      scope: 'within',
      verdict: 'contradict',
      sides: [whole, part].map((q) => ({ value: q.text, facts: [{ document, ...clip(q), value: q.text }] })),
      because: `«${part.text}» are said to be among «${whole.text}»: a part larger than its whole`,
      confidence: 0.72,
    });
  });
  return out;
}

/** Tokens from a figure to «at the hands of», and words by which whose hands are compared. */
const HANDS_REACH = 7;
const HANDS_WORDS = 2;

/** «58 killed by A, of whom 57 by A and one by B»: a total laid at one door whose parts are laid at two. */
function checkSharedBlame(input: CompareInput, reading: Reading, document: number): Finding[] {
  const { tokens, sentences } = reading.text;
  const { hands } = input.cuesOf(document);
  if (hands === undefined) return [];
  const out: Finding[] = [];
  for (const sentence of sentences) {
    const figures = reading.quantities.filter(
      (q) => q.start >= sentence.start && q.end <= sentence.end && q.kind === 'count' && q.hedge === 'exact',
    );
    if (figures.length < 3) continue;
    const told = figures.flatMap((q, n) => {
      const from = tokenAt(tokens, q.end);
      const limit = Math.min(
        sentence.last,
        from + HANDS_REACH,
        figures[n + 1] === undefined ? sentence.last : tokenAt(tokens, figures[n + 1]!.start),
      );
      for (let k = from; k < limit; k += 1) {
        const cue = hands.find((words) => words.every((w, i) => tokens[k + i]?.norm === w));
        if (cue === undefined) continue;
        const by = tokens
          .slice(k + cue.length, k + cue.length + HANDS_WORDS + 2)
          .filter((t) => t.kind === 'word')
          .slice(0, HANDS_WORDS);
        return by.length === 0 ? [] : [{ q, by: by.map((t) => t.norm).join(' '), end: by.at(-1)!.end }];
      }
      return [];
    });
    const [total, ...parts] = told;
    if (total === undefined || parts.length < 2 || parts.reduce((n, p) => n + p.q.value, 0) !== total.q.value) continue;
    const others = parts.filter((p) => !samePeople(p.by, total.by));
    if (others.length === 0 || others.length === parts.length) continue;
    const fact = ({ q, end }: (typeof told)[number]): FactAt => ({ document, ...clip({ start: q.start, end }), value: q.text });
    out.push({
      kind: 'number',
      property: 'total',
      scope: 'within',
      verdict: 'contradict',
      sides: [
        { value: String(total.q.value), facts: [fact(total)] },
        { value: `${parts.map((p) => p.q.value).join(' + ')} = ${total.q.value}`, facts: parts.map(fact) },
      ],
      because: `all ${total.q.value} are laid to «${total.by}», and then ${others[0]!.q.value} of them to «${others[0]!.by}»`,
      confidence: 0.75,
    });
  }
  return out;
}

/** One name told longer or shorter. */
const samePeople = (a: string, b: string): boolean => a.split(' ')[0] === b.split(' ')[0];

/** What happens to people in a headline: counted once there, and once in the body. */
const HEADLINE_FATES: Readonly<Record<string, string>> = {
  kill: 'dead',
  die: 'dead',
  death: 'dead',
  'killed-person': 'dead',
  'dead-person': 'dead',
  'fate-end': 'dead',
  perish: 'dead',
  drown: 'dead',
  injure: 'injured',
  injury: 'injured',
  infection: 'injured',
  infect: 'injured',
  'wounded-person': 'injured',
  wound: 'injured',
  arrest: 'arrested',
  detain: 'arrested',
};

/** A headline's count of the dead, injured or arrested against the only such count in the body. */
function checkHeadline(input: CompareInput, reading: Reading, document: number): Finding[] {
  // the opening line, where it is a headline: short, and no sentence that ends
  const { tokens, sentences } = reading.text;
  const first = sentences[0];
  const last = sentences.findLast((x) => x.paragraph === first?.paragraph);
  if (first === undefined || last === undefined || sentences.length < 3) return [];
  if (last.last - first.first > 24 || ['.', ':'].includes(tokens[last.last - 1]!.norm)) return [];
  const head = reading.quantities.filter((q) => q.end <= last.end);
  const body = reading.quantities.filter((q) => q.start >= last.end && (q.kind === 'count' || q.kind === 'plain'));
  const out: Finding[] = [];
  for (const q of head) {
    if ((q.kind !== 'count' && q.kind !== 'plain') || q.hedge !== 'exact' || q.value < 2) continue;
    const fate = fateOf(tokens, q);
    if (fate === null) continue;
    const told = body.filter((b) => fateOf(tokens, b) === fate);
    const slip = leadIncluding(input, reading, document, last.index, q, told);
    if (slip !== null) {
      out.push({
        ...slip,
        property: `number of ${fate}`,
        because: `the headline counts ${q.value} ${fate}, the lead ${slip.sides[1]!.value}`,
      });
      continue;
    }
    if (told.length === 0 || body.some((b) => compareQuantities({ ...q, kind: b.kind, counted: b.counted }, b).verdict !== 'contradict'))
      continue;
    if (told.some((b) => compareQuantities(told[0]!, b).verdict === 'contradict')) continue;
    const b = told[0]!;
    if (b.hedge !== 'exact' || b.value < 2) continue;
    // parts that add up: «five soldiers and three civilians» under «eight dead»
    if (body.some((x) => body.some((y) => x !== y && x.value + y.value === q.value))) continue;
    if (tokens[tokenAt(tokens, b.start)]!.sentence > last.index + 6) continue;
    out.push({
      kind: 'number',
      property: `number of ${fate}`,
      scope: 'within',
      verdict: 'contradict',
      sides: [
        { value: q.text, facts: [{ document, start: q.start, end: q.end, value: q.text }] },
        { value: b.text, facts: [{ document, ...clip(b), value: b.text }] },
      ],
      because: `the headline counts ${q.value} ${fate}, the body ${b.value}`,
      confidence: 0.7,
    });
  }
  return out;
}

/** Tokens behind a figure in which «including …» makes it a total, and sentences of a lead. */
const INCLUDING_REACH = 4;
const LEAD = 2;

/** «Three passengers, the pilot among them, died» under «Four dead»: a lead that counts everybody and comes to another figure. */
function leadIncluding(
  input: CompareInput,
  reading: Reading,
  document: number,
  headline: number,
  head: Quantity,
  told: readonly Quantity[],
): Finding | null {
  const { tokens } = reading.text;
  const { inclusive } = input.cuesOf(document);
  const first = told.find((b) => tokens[tokenAt(tokens, b.start)]!.sentence <= headline + LEAD);
  if (inclusive === undefined || first === undefined || first.hedge !== 'exact') return null;
  const from = tokenAt(tokens, first.end);
  const rest = tokens.slice(from, from + INCLUDING_REACH + 1).map((t) => t.norm);
  if (!inclusive.some((words) => rest.some((_, k) => words.every((w, i) => rest[k + i] === w)))) return null;
  if (compareQuantities({ ...head, kind: first.kind, counted: first.counted }, first).verdict !== 'contradict') return null;
  return {
    kind: 'number',
    property: 'number',
    scope: 'within',
    verdict: 'contradict',
    sides: [head, first].map((q) => ({ value: q.text, facts: [{ document, ...clip(q), value: q.text }] })),
    because: '',
    confidence: 0.7,
  };
}

/** Tokens behind a figure in which the fate of those whom it counts is told: «Twelve hurt», «six people lost their lives». */
const FATE_AFTER = 3;

/** The fate of those a figure counts, told right before it or, failing that, right behind it. */
function fateOf(tokens: readonly Token[], q: Quantity): string | null {
  const fateIn = (token: Token): string | null => {
    for (const a of token.analyses.slice(0, 3)) {
      const fate = a.sense.concept === null ? undefined : HEADLINE_FATES[a.sense.concept];
      if (fate !== undefined) return fate;
    }
    return null;
  };
  const at = tokenAt(tokens, q.start);
  for (let k = at; k >= Math.max(0, at - 2); k -= 1) {
    if (k < at && tokens[k]!.kind === 'punctuation') break;
    const fate = fateIn(tokens[k]!);
    if (fate !== null) return fate;
  }
  const end = tokenAt(tokens, q.end - 1);
  for (let k = at; k < Math.min(tokens.length, end + 1 + FATE_AFTER); k += 1) {
    const token = tokens[k]!;
    if (
      k > end &&
      (token.kind !== 'word' || token.sentence !== tokens[at]!.sentence || /^(?:and|after|as|in|by|و\p{L}{3,}|في|بعد)$/u.test(token.norm))
    )
      break;
    const fate = fateIn(token);
    if (fate !== null) return fate;
  }
  return null;
}

/**
 * The statement of one minister or ministry goes on under another's name: an office or institution without a person, never
 * introduced elsewhere in the article, that differs from the one whose statements the passage reports in its portfolio only.
 */
function checkPortfolios(input: CompareInput, reading: Reading, document: number): Finding[] {
  const out: Finding[] = [];
  const speakers = reading.statements.filter((s) => s.speaker !== null).sort((a, b) => a.start - b.start);
  const keyOf = (m: Mention): { kind: string; portfolio: string; country: string | null } | null => {
    if (m.type === 'person' && m.office !== null && m.office.portfolio !== null && m.office.rank.length === 0)
      return { kind: `office:${m.office.function}`, portfolio: m.office.portfolio, country: m.office.country };
    if (m.type === 'organization' && m.parts[0]?.startsWith('ministry ') === true) {
      const [head, ...rest] = m.parts[0].split(' ');
      return { kind: `institution:${head}`, portfolio: rest.join(' '), country: m.country };
    }
    return null;
  };
  const officeOf = (index: number): OfficeReading | null => {
    const entity = input.entityOf[document]![index];
    const offices = entity == null ? [] : (input.entities.get(entity)?.offices ?? []);
    return reading.mentions[index]!.office ?? offices.find((o) => o.document === document)?.office ?? null;
  };
  const all = reading.mentions.map((m) => keyOf(m));
  speakers.forEach((statement: Statement, at) => {
    const index = statement.speaker!;
    const mention = reading.mentions[index]!;
    const mine = keyOf(mention);
    if (mine === null) return;
    if (mention.type === 'person') {
      const slip = personSlip(index, mention, statement);
      if (slip !== null) out.push(slip);
      return;
    }
    // the portfolio stands nowhere else in the article
    const same = all.filter((k) => k !== null && k.kind === mine.kind && k.portfolio === mine.portfolio);
    if (same.length !== 1) return;
    // the speaker that the passage has had so far: the last one before with a portfolio of the same kind
    for (let back = at - 1; back >= Math.max(0, at - 4); back -= 1) {
      const previous = speakers[back]!;
      if (statement.sentence - previous.sentence > 2) break;
      const other = reading.mentions[previous.speaker!]!;
      const key = keyOf(other) ?? (officeOf(previous.speaker!) === null ? null : keyOf({ ...other, office: officeOf(previous.speaker!) }));
      const anaphor = other.type === 'organization' && other.parts[0] !== undefined && !other.parts[0].includes(' ');
      const theirs = key ?? (anaphor ? antecedent(previous.speaker!, mine.kind) : null);
      if (theirs === null || theirs === undefined || theirs.kind !== mine.kind || theirs.portfolio === mine.portfolio) continue;
      if (mine.country !== null && theirs.country !== null && mine.country !== theirs.country) continue;
      if (mention.type === 'organization' && mine.country !== null) continue; // introduced in full: another institution
      const lead = reading.mentions.find((m) => {
        const k = keyOf(m);
        return k !== null && k.kind === theirs.kind && k.portfolio === theirs.portfolio;
      });
      if (lead === undefined) continue;
      const fact = (m: Mention, s?: Statement): FactAt => ({
        document,
        ...clip({ start: s?.verb != null && s.verb.start < m.start && m.start - s.verb.start < 40 ? s.verb.start : m.start, end: m.end }),
        value: m.text,
      });
      out.push({
        kind: 'attribution',
        property: 'speaker',
        scope: 'within',
        verdict: 'contradict',
        sides: [
          { value: lead.text, facts: [fact(lead), ...(other === lead ? [] : [fact(other, previous)])] },
          { value: mention.text, facts: [fact(mention, statement)] },
        ],
        because: `a run of statements by «${lead.text}» goes on under «${mention.text}», which the article names nowhere else`,
        confidence: 0.62,
      });
      return;
    }
  });
  return out;

  /** A minister whom the article names nowhere speaks in the middle of what it tells of another minister of that country. */
  function personSlip(index: number, mention: Mention, statement: Statement): Finding | null {
    const office = mention.office;
    if (office === null || mention.parts.length > 0 || office.country === null || office.portfolio === null || office.rank.length > 0)
      return null;
    const alike = (o: OfficeReading | null): boolean =>
      o !== null && o.function === office.function && o.country === office.country && o.rank.length === 0;
    if (reading.mentions.some((m, i) => i !== index && alike(m.office) && m.office!.portfolio === office.portfolio)) return null;
    const sentence = reading.text.sentences[statement.sentence]!;
    let hero: { mention: Mention; near: Mention; count: number } | null = null;
    for (const entity of input.entities.values()) {
      if (entity.type !== 'person') continue;
      const here = entity.mentions.filter((m) => m.document === document).map((m) => reading.mentions[m.mention]!);
      const named = here.filter((m) => m.parts.length > 0);
      const near = named.filter((m) => m.end <= mention.start && m.end >= sentence.start - 600).at(-1);
      const held = entity.offices.find(
        (o) => o.document === document && alike(o.office) && o.office.portfolio !== null && o.office.portfolio !== office.portfolio,
      );
      if (near === undefined || held === undefined || named.length < 3) continue;
      if (hero === null || named.length > hero.count) hero = { mention: reading.mentions[held.mention]!, near, count: named.length };
    }
    if (hero === null) return null;
    const fact = (m: Mention): FactAt => ({ document, ...clip(m), value: m.text });
    const start =
      statement.verb !== null && statement.verb.start < mention.start && mention.start - statement.verb.start < 40
        ? statement.verb.start
        : mention.start;
    return {
      kind: 'role',
      property: 'speaker',
      scope: 'within',
      verdict: 'contradict',
      sides: [
        { value: hero.mention.text, facts: [fact(hero.mention), ...(hero.near === hero.mention ? [] : [fact(hero.near)])] },
        {
          value: mention.text,
          facts: [{ document, ...clip({ start, end: Math.min(statement.end, mention.end + 70) }), value: mention.text }],
        },
      ],
      because: `the article tells of «${hero.mention.text}», and puts this statement in the mouth of «${mention.text}», whom it names nowhere else`,
      confidence: 0.66,
    };
  }

  function antecedent(index: number, kind: string) {
    for (let k = index - 1; k >= 0; k -= 1) {
      const key = all[k];
      if (key != null && key.kind === kind) return key;
    }
    return null;
  }
}
