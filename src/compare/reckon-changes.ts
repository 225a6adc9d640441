import {
  COMPARED_WITH,
  DOWN,
  EARLIER_AFTER,
  EARLIER_TIME,
  EARLIER_TOLD,
  HALVES,
  MULTIPLES,
  PERIOD_WORDS,
  QUARTERS,
  ROUGHLY,
  SIZE_AFTER,
  SIZE_BEFORE,
  THAT_CHANGE,
  UNDER_IT,
  UP,
} from '../language/reckoning-cues.js';
import type { Quantity, Span } from '../model.js';
import type { Finding } from './finding.js';
import { cover, disagree } from './page.js';
import { isExact, rounding, rowsOf, type Sheet, textOf, wordsIn } from './sheet.js';

/** A value before and a value after, as one sentence tells them. */
interface Change {
  readonly from: Quantity;
  readonly to: Quantity;
  readonly sentence: number;
}

/** Words between the two ends of a change. */
const BETWEEN_ENDS = 8;
/** By how many times the two ends may differ. */
const WIDEST = 30;
/** Words at which a sentence that takes up a change has its size. */
const EARLY = 12;
/** Share of the due change by which a rounded one may miss it, and points that it may always miss it by. */
const SHARE_OFF = 0.06;
const POINTS_OFF = 0.6;
/** By how many times a told change may miss the due one: beyond it, it is the change of something else. */
const FARTHEST = 12;

/** A change from one value to another, against its size or its direction. */
export function checkChangesOfSheet(sheet: Sheet): Finding[] {
  const changes = sheet.rows.flatMap((_, index) => changesIn(sheet, index));
  return [
    ...changes.flatMap((change) => [...sizeOf(sheet, change), ...multipleOf(sheet, change), ...directionOf(sheet, change)]),
    ...sheet.rows.flatMap((_, index) => [...checkEarlier(sheet, index), ...checkTimes(sheet, index)]),
  ];
}

/** Before what is added or taken away, where the change from one number to another follows. */
const ADDS =
  /(?:^| )[وف]?(?:added|adding|adds|add|hired|shed|cutting|lost|gained|اضاف|اضافت|اضافه|باضافه|توظيف|فقد|فقدت)(?: (?:a further|another|some))?$/u;

/** Between two figures of which the one is so many times the other. */
const TIMES_THE: readonly (readonly [RegExp, number])[] = [
  [
    /(?:^| )(?:twice|double|ضعف|ضعفا|ضعفي)(?: as (?:many|much|high|large|long) as)?(?: (?:the|its|what|than|that|number|sum|figure|amount|ال\S+|مبلغ|قيمه|عدد|رقم))*$/u,
    2,
  ],
  [
    /(?:^| )(?:triple|treble|three times|ثلاثه اضعاف|ثلاثه امثال)(?: as (?:many|much|high|large|long) as)?(?: (?:the|its|what|than|that|number|sum|figure|amount|ال\S+|مبلغ|قيمه|عدد|رقم))*$/u,
    3,
  ],
  [
    /(?:^| )(?:four times|quadruple|اربعه اضعاف|اربعه امثال)(?: as (?:many|much|high|large|long) as)?(?: (?:the|its|what|than|that|number|sum|figure|amount|ال\S+|مبلغ|قيمه|عدد|رقم))*$/u,
    4,
  ],
];

/** «cost 84 million, twice the 60 million budgeted». */
function checkTimes(sheet: Sheet, index: number): Finding[] {
  const row = sheet.rows[index]!.filter(
    (q) => q.counted !== 'time-count' && !/^(?:twice|double|ضعف|ثلاثه اضعاف|three times|four times)/iu.test(q.text),
  );
  return row.flatMap((x, i) => {
    const y = row[i + 1];
    if (y === undefined || !sameMeasure(x, y) || !isExact(x) || !isExact(y) || y.value <= 0) return [];
    const gap = wordsIn(sheet, x.end, y.start);
    const found = gap.split(' ').length > BETWEEN_ENDS ? undefined : TIMES_THE.find(([pattern]) => pattern.test(gap));
    if (found === undefined || ROUGHLY.test(gap)) return [];
    const real = x.value / y.value;
    const slack = 0.12 * found[1] + (rounding(x) + real * rounding(y)) / y.value;
    if (Math.abs(real - found[1]) <= slack || real > FARTHEST) return [];
    return [
      disagree(sheet.page, `from «${y.text}» to «${x.text}» is ${Number(real.toPrecision(3))} times as much, not ${found[1]}`, [
        { value: x.text, at: [x] },
        { value: y.text, at: [y] },
      ]),
    ];
  });
}

/** Between the size of a change and the value reached: «by 30 per cent to 260 million». */
const SIZE_THEN_VALUE = /^(?:\S+ ){0,3}(?:to|at|reaching|الي|لتبلغ|ليبلغ|لتصل الي|ليصل الي|مسجله|مسجلا|عند)(?: \S+)?$/u;

/** «Exports rose 30 per cent to 260 million. A year earlier they had come to 220 million.» */
function checkEarlier(sheet: Sheet, index: number): Finding[] {
  const row = sheet.rows[index]!;
  const next = sheet.rows[index + 1] ?? [];
  if (
    next.length === 0 ||
    !EARLIER_TOLD.test(sheet.words[index + 1]!) ||
    changesIn(sheet, index).length > 0 ||
    changesIn(sheet, index + 1).length > 0
  )
    return [];
  const { page } = sheet;
  const found = row.flatMap((size, i) => {
    const to = row[i + 1];
    if (
      to === undefined ||
      !isExact(size) ||
      !isExact(to) ||
      SCORED.has(size.counted ?? '') ||
      (!isSize(sheet, size) && !(UP.test(page.before(size, 3)) || DOWN.test(page.before(size, 3))))
    )
      return [];
    return SIZE_THEN_VALUE.test(wordsIn(sheet, size.end, to.start)) ? [{ size, to }] : [];
  });
  const [pair] = found;
  const olds =
    pair === undefined
      ? []
      : next.filter(
          (q) => sameMeasure(q, pair.to) && q.kind !== 'percent' && (q.kind !== 'plain' || pair.to.kind === 'plain' || isRound(q)),
        );
  const [from] = olds;
  if (anotherSeason(sheet, index)) return [];
  if (pair === undefined || from === undefined || found.length !== 1 || olds.length !== 1 || !isExact(from) || from.value <= 0) return [];
  const change: Change = { from, to: pair.to, sentence: index };
  const way = due(change, pair.size);
  if (way === null || fits(change, pair.size) || way.value > FARTHEST * told(pair.size) || told(pair.size) > FARTHEST * way.value)
    return [];
  if (row.some((q) => q !== pair.to && q !== pair.size && sameMeasure(q, from) && fits({ ...change, from: q }, pair.size))) return [];
  return [sizeMisses(sheet, change, pair.size, way)];
}

/** Whether two sentences name two quarters, halves or months: the change of the one is counted from another time than the other tells of. */
function anotherSeason(sheet: Sheet, index: number): boolean {
  const seasons = (sentence: number): readonly string[] => [
    ...[...QUARTERS, ...HALVES].flatMap((pattern, i) => (pattern.test(sheet.words[sentence]!) ? [`part ${i}`] : [])),
    ...sheet.page.reading.timexes.flatMap(({ start, reading: r }) =>
      r.kind === 'calendar' && r.month !== undefined && sheet.page.sentenceOf({ start, end: start }).index === sentence
        ? [`month ${r.month}`]
        : [],
    ),
  ];
  const [a, b] = [seasons(index), seasons(index + 1)];
  return a.length > 0 && b.length > 0 && !a.some((x) => b.includes(x));
}

/** What two sides score: «lost by 40 votes to 45» tells no change. */
const SCORED: ReadonlySet<string> = new Set(['vote', 'voice', 'ballot', 'goal', 'goal-aim', 'set', 'game', 'run', 'try']);

const isRound = (q: Quantity): boolean => q.value >= 100;

/** Changes told in a sentence: «from A to B», «B, up from A», «B, compared with A a year ago», «بعدما كان A». */
function changesIn(sheet: Sheet, sentence: number): Change[] {
  const { page } = sheet;
  const row = sheet.rows[sentence]!;
  const out: Change[] = row.flatMap((q) => ends(sheet, q).map(([from, to]) => ({ from, to, sentence })));
  row.forEach((x, i) => {
    const y = row[i + 1];
    if (y === undefined || !sameMeasure(x, y) || !isExact(x) || !isExact(y)) return;
    const gap = wordsIn(sheet, x.end, y.start);
    if (gap.split(' ').length > BETWEEN_ENDS || x.value === y.value) return;
    const began = /(?:^| )[وف]?(?:from|من)$/u.test(page.before(x, 1));
    if (began && /(?:^| )(?:to|الي)(?: \S+){0,2}$/u.test(gap)) out.push({ from: x, to: y, sentence });
    else if (began && SIZE_BEFORE.test(gap)) return;
    else if (EARLIER_AFTER.test(gap) && !/(?:^| )(?:of|من بين|من اصل)$/u.test(gap)) {
      // «3 of 12»: من is also «of»
      if (
        /(?:^| )من(?: \S+)?$/u.test(gap) &&
        !/(?:صعودا|نزولا|هبوطا|ارتفاعا|انخفاضا|مرتفعا|منخفضا|متراجعا|قادما|الي) /u.test(`${gap} ${page.before(x, 2)} `)
      )
        return;
      out.push({ from: y, to: x, sentence });
    } else if (COMPARED_WITH.test(gap) && EARLIER_TIME.test(page.after(y, 2))) out.push({ from: y, to: x, sentence });
  });
  return out.filter(({ from, to }) => from.value > 0 && to.value > 0 && to.value < WIDEST * from.value && from.value < WIDEST * to.value);
}

/** «from 800 to 1,000 euros», read as one figure. */
function ends(sheet: Sheet, q: Quantity): [Quantity, Quantity][] {
  const { low, high } = q.range;
  if (isExact(q) || low === null || high === null || low >= high || !/(?:^| )(?:from|من)$/u.test(sheet.page.before(q, 1))) return [];
  if (!/ (?:to|الى|إلى) /u.test(q.text)) return [];
  const end = (value: number): Quantity => ({ ...q, value, hedge: 'exact' });
  const down = DOWN.test(sheet.page.before(q, 6));
  return [down ? [end(high), end(low)] : [end(low), end(high)]];
}

const sameMeasure = (a: Quantity, b: Quantity): boolean => {
  if (a.kind === 'percent' || b.kind === 'percent') return a.kind === b.kind && a.unit === b.unit;
  if (a.kind === 'plain' || b.kind === 'plain') return true;
  return a.kind === b.kind && a.unit === b.unit && (a.kind !== 'count' || a.counted === b.counted);
};

const UNITS_OF_CHANGE: Readonly<Record<string, number>> = { pp: 1, bp: 0.01 };

/** How much a change is by the measure that its size is told in; null where that measure is another. */
function due({ from, to }: Change, size: Quantity): { readonly value: number; readonly slack: number; readonly share: boolean } | null {
  const gap = Math.abs(to.value - from.value);
  const ends = rounding(from) + rounding(to);
  const points = size.kind === 'percent' ? UNITS_OF_CHANGE[size.unit ?? ''] : undefined;
  const isPoints = points !== undefined || size.counted === 'point-count' || size.counted === 'point' || size.counted === 'نقطه';
  if (from.kind === 'percent') {
    if (isPoints) return { value: gap, slack: 0.6 * (ends + rounding(size) * (points ?? 1)), share: false };
    if (size.kind !== 'percent' || size.unit !== '%') return null;
    return { value: gap, slack: ends + rounding(size), share: false };
  }
  if (size.kind === 'percent' && size.unit === '%') {
    const value = (100 * gap) / from.value;
    const blurred = (100 * ends) / from.value + rounding(size);
    return { value, slack: Math.max(blurred, SHARE_OFF * value, Math.min(POINTS_OFF, 0.2 * value)), share: true };
  }
  if (size.kind === 'percent') return null;
  if (size.unit !== null && ![from, to].some((q) => q.unit === size.unit)) return null;
  if (size.kind === 'count' && ![from, to].some((q) => q.counted === size.counted || q.kind === 'plain')) return null;
  if (size.kind === 'plain' && size.value > 2 * Math.max(from.value, to.value)) return null;
  return { value: gap, slack: 0.75 * (ends + rounding(size)), share: false };
}

const told = (size: Quantity): number => size.value * (size.kind === 'percent' ? (UNITS_OF_CHANGE[size.unit ?? ''] ?? 1) : 1);

/** Whether a size fits a change, by any way to reckon it. */
function fits(change: Change, size: Quantity): boolean {
  const way = due(change, size);
  if (way === null) return false;
  if (Math.abs(way.value - told(size)) <= way.slack) return true;
  // «from 4 to 5 per cent, a rise of 25 per cent»
  if (change.from.kind === 'percent' && size.unit === '%') {
    const relative = (100 * Math.abs(change.to.value - change.from.value)) / change.from.value;
    return Math.abs(relative - size.value) <= Math.max(1, SHARE_OFF * relative) + (100 * rounding(change.from)) / change.from.value;
  }
  return false;
}

function sizeOf(sheet: Sheet, change: Change): Finding[] {
  const size = sizeFor(sheet, change);
  if (size === null || fits(change, size)) return [];
  const way = due(change, size);
  if (way === null || way.value > FARTHEST * told(size) || told(size) > FARTHEST * way.value) return [];
  // another pair of figures nearby may be the one that the size is of
  const near = rowsOf(sheet, change.sentence - 1, change.sentence + 1).filter((q) => q !== size);
  if (
    near.some((from) =>
      near.some((to) => from !== to && from.value > 0 && to.value > 0 && sameMeasure(from, to) && fits({ ...change, from, to }, size)),
    )
  )
    return [];
  return [sizeMisses(sheet, change, size, way)];
}

function sizeMisses(sheet: Sheet, { from, to }: Change, size: Quantity, way: { readonly value: number; readonly share: boolean }): Finding {
  return disagree(
    sheet.page,
    `from «${from.text}» to «${to.text}» is a change of ${Number(way.value.toPrecision(3))}${way.share ? ' per cent' : ''}, not of «${size.text}»`,
    [
      { value: size.text, at: [size] },
      { value: `${from.text} – ${to.text}`, at: [...spansOf(from, to)] },
    ],
  );
}

/** Both ends: one piece of evidence where they stand together. */
const spansOf = (from: Quantity, to: Quantity): readonly Span[] =>
  Math.abs(from.start - to.start) < MAX_TOGETHER ? [cover(from, to)] : [from, to];
/** Characters within which two figures are shown as one piece. */
const MAX_TOGETHER = 120;

const isSize = (sheet: Sheet, q: Quantity): boolean =>
  SIZE_BEFORE.test(sheet.page.before(q, 6)) ||
  (q.kind === 'count' && ADDS.test(sheet.page.before(q, 2))) ||
  SIZE_AFTER.test(sheet.page.after(q, 2));

/** The figure that tells how large a change was: in its own sentence, taken up in the next, or announced in the one before. */
function sizeFor(sheet: Sheet, change: Change): Quantity | null {
  const { sentence, from, to } = change;
  const others = (index: number): readonly Quantity[] =>
    (sheet.rows[index] ?? []).filter(
      (q) => q !== from && q !== to && (q.end <= Math.min(from.start, to.start) || q.start >= Math.max(from.end, to.end)),
    );
  const [start, end] = [Math.min(from.start, to.start), Math.max(from.end, to.end)];
  const own = others(sentence).filter((q) => isExact(q) && due(change, q) !== null && isSize(sheet, q));
  const beside = own.filter((q) => {
    const gap = q.end <= start ? wordsIn(sheet, q.end, start) : wordsIn(sheet, end, q.start);
    const size = gap === '' ? 0 : gap.split(' ').length;
    if (size > BETWEEN_ENDS) return false;
    // «… and barley rose by 35 per cent»: a change of something else
    return q.end <= start
      ? /^(?:\S+ ){0,3}(?:to|from|at|الي|من|عند)(?: \S+)?$/u.test(gap) ||
          /(?:^| )(?:taking|bringing|raising|lifting|ليرتفع|لترتفع|لتصل|ليصل)(?: \S+){0,4} (?:from|من)$/u.test(gap)
      : !verbAgain(gap);
  });
  if (beside.length > 1 || own.length > 1) return null;
  if (beside.length === 1) return changesOnce(sheet, sentence, change) ? beside[0]! : null;
  if (own.length > 0 || !changesOnce(sheet, sentence, change)) return null;
  const next = others(sentence + 1).filter((q) => due(change, q) !== null && isSize(sheet, q));
  const [taken] = next;
  if (
    taken !== undefined &&
    isExact(taken) &&
    early(sheet, taken) &&
    THAT_CHANGE.test(opening(sheet, sentence + 1)) &&
    !otherPeriod(sheet, change, taken)
  )
    return taken;
  if (taken !== undefined && early(sheet, taken)) return null;
  const before = others(sentence - 1).filter((q) => due(change, q) !== null && isSize(sheet, q));
  const [announced] = before;
  if (announced === undefined || before.length !== 1 || !isExact(announced) || changesIn(sheet, sentence - 1).length > 0) return null;
  if (
    !(UNDER_IT.test(opening(sheet, sentence)) || sharesSubject(sheet, sentence - 1, sentence)) ||
    otherPeriod(sheet, change, announced) ||
    (change.from.kind !== 'percent' && announced.unit === '%' && sheet.rows[sentence]!.length > 3)
  )
    return null;
  return announced;
}

/** Letters by which two words of one stem are known. */
const STEM = 5;

/** Whether the words of two sentences share a noun of some length. */
function sharesSubject(sheet: Sheet, a: number, b: number): boolean {
  const features = sheet.page.input.contexts.tokenFeatures(sheet.page.document);
  const of = (index: number): ReadonlySet<string> => {
    const { first, last } = sheet.page.reading.text.sentences[index]!;
    return new Set(
      features
        .slice(first, last)
        .filter(
          (f): f is string =>
            f != null &&
            f.length > STEM &&
            !UP.test(f.slice(2)) &&
            !DOWN.test(f.slice(2)) &&
            !/^w:(?:per cent|percent|million|billion|euro|dollar|point)/u.test(f),
        ),
    );
  };
  const theirs = of(b);
  return [...of(a)].some((f) => theirs.has(f));
}

const verbAgain = (gap: string): boolean => {
  const words = gap.replace(/(?:^| )(?:a|an|the|which is|or|is|was) .*$/u, '');
  return (UP.test(words) || DOWN.test(words)) && /(?:^| )(?:and|while|but|as|و\S+|فيما|بينما)(?= |$)/u.test(gap);
};
const opening = (sheet: Sheet, index: number): string => (sheet.words[index] ?? '').split(' ').slice(0, EARLY).join(' ');
const early = (sheet: Sheet, q: Quantity): boolean => wordsIn(sheet, sheet.page.sentenceOf(q).start, q.start).split(' ').length <= EARLY;
const changesOnce = (sheet: Sheet, sentence: number, change: Change): boolean =>
  changesIn(sheet, sentence).every((c) => c.from === change.from || c.to === change.to || c.from.start === change.from.start);

/** Whether a size is told for another stretch of time than a change. */
function otherPeriod(sheet: Sheet, change: Change, size: Quantity): boolean {
  const of = (text: string): string[] => PERIOD_WORDS.flatMap(([name, pattern]) => (pattern.test(text) ? [name] : []));
  const [a, b] = [of(sheet.words[change.sentence]!), of(`${sheet.page.before(size, 6)} ${sheet.page.after(size, 5)}`)];
  return a.length > 0 && b.length > 0 && !a.some((x) => b.includes(x));
}

/** «doubled to 40 million from 25 million». */
function multipleOf(sheet: Sheet, change: Change): Finding[] {
  const { from, to, sentence } = change;
  const { page } = sheet;
  const start = Math.min(from.start, to.start);
  const before = page.before({ start, end: start }, 7);
  const found = MULTIPLES.find(([pattern]) => pattern.test(before));
  if (found === undefined || ROUGHLY.test(before) || !changesOnce(sheet, sentence, change)) return [];
  const [pattern, factor] = found;
  const real = to.value / from.value;
  const slack = 0.12 * factor + (rounding(to) + real * rounding(from)) / from.value;
  if (Math.abs(real - factor) <= slack) return [];
  const verb = page.reading.text.tokens
    .slice(page.sentenceOf(from).first, page.sentenceOf(from).last)
    .findLast((t) => t.end <= start && pattern.test(t.norm));
  return [
    disagree(page, `from «${from.text}» to «${to.text}» is ${Number(real.toPrecision(3))} times as much, not ${factor}`, [
      { value: verb === undefined ? String(factor) : verb.text, at: verb === undefined ? [from] : [verb] },
      { value: `${from.text} – ${to.text}`, at: [cover(from, to)] },
    ]),
  ];
}

/** «rose to 212 from 243». */
function directionOf(sheet: Sheet, change: Change): Finding[] {
  const { from, to, sentence } = change;
  if (from.kind === 'plain' || to.kind === 'plain' || !changesOnce(sheet, sentence, change) || from.start === to.start) return [];
  const { page } = sheet;
  const start = Math.min(from.start, to.start);
  const between = wordsIn(sheet, Math.min(from.end, to.end), Math.max(from.start, to.start));
  const said = /(?:^| )(?:up|down|rising|falling|climbing|dropping|صعودا|نزولا|هبوطا|ارتفاعا|انخفاضا|متراجعا|مرتفعا|منخفضا)(?= |$)/u.test(
    between,
  )
    ? between
    : /(?:to|from|الي|من)$/u.test(page.before({ start, end: start }, 1))
      ? page.before({ start, end: start }, 3)
      : '';
  const [up, down] = [UP.test(said), DOWN.test(said)];
  if (up === down || /(?:-|−|minus|ناقص)\s?$/u.test(page.reading.document.text.slice(Math.max(0, from.start - 8), from.start))) return [];
  if (/(?:^| )(?:loss|losses|deficit|خساره|خسائر|عجز)(?= |$)/u.test(sheet.words[sentence]!)) return [];
  const rises = to.value > from.value;
  if (rises === up || Math.abs(to.value - from.value) <= rounding(from) + rounding(to)) return [];
  return [
    disagree(page, `from «${from.text}» to «${to.text}» goes ${rises ? 'up' : 'down'}, and is told as going ${up ? 'up' : 'down'}`, [
      { value: textOf(sheet, from), at: [from] },
      { value: textOf(sheet, to), at: [to] },
    ]),
  ];
}
