import { tokenAt } from '../context.js';
import { periodAfter } from '../language/arithmetic-cues.js';
import {
  AMOUNT_EACH,
  FRACTIONS,
  HELD_UP,
  LEFT_AFTER,
  LEFT_BEFORE,
  POSITIONS,
  RESTATES,
  TO_EACH,
  VOTED_BY,
  WHOLE_OF,
} from '../language/balance-cues.js';
import { IN_TOTAL, LOOSE, TOTAL_AFTER } from '../language/sum-cues.js';
import type { Sentence } from '../language/tokens.js';
import type { Quantity, Span } from '../model.js';
import { kinship } from './counted.js';
import type { Finding } from './finding.js';
import { between, countLike, cover, disagree, type Page } from './page.js';

/** Sums that are told in ways of their own: what is left, a list, payments, a rate, a fraction, positions, the votes of a body. */
export function checkBalance(page: Page): Finding[] {
  return [checkLeft, checkBreakdown, checkList, checkPayments, checkRates, checkParts, checkPositions, checkVoters].flatMap((check) =>
    check(page),
  );
}

const number = (n: number): number => Number(n.toPrecision(6));
const sum = (of: readonly Quantity[]): number => number(of.reduce((n, q) => n + q.value, 0));
const textOf = (page: Page, s: Span): string => page.reading.document.text.slice(s.start, s.end);

/** Figures that count or measure, in a stretch of sentences, dates left out. */
function figures(page: Page, from: Sentence, to: Sentence): Quantity[] {
  const { reading } = page;
  return reading.quantities.filter(
    (q) =>
      q.start >= from.start &&
      q.end <= to.end &&
      !['ordinal', 'score', 'age'].includes(q.kind) &&
      !reading.timexes.some((t) => t.start <= q.start && q.end <= t.end && t.type !== 'DURATION'),
  );
}

/** Sums of every choice of some figures, none included. */
function choices(of: readonly Quantity[]): number[] {
  let sums = [0];
  for (const q of of.slice(0, 8)) sums = sums.flatMap((s) => [s, s + q.value]);
  return sums;
}

/** Share of a whole by which the parts of a full breakdown may miss it through a slip. */
const NEARLY = 0.05;
/** Parts from which a breakdown is held to be full. */
const FULL = 3;

/**
 * «Of the 1,412 papers returned, 890 were in favour and 502 against, with a further 10 spoiled»: 1,402. «The cabinet has seven members.
 * The Union will give four of them, the Greens two and the Pact two»: eight. Parts may leave a rest unsaid, but not exceed the whole.
 */
function checkBreakdown(page: Page): Finding[] {
  const { sentences } = page.reading.text;
  return page.reading.quantities.flatMap((whole) => {
    if (!countLike(whole) || whole.value < 3) return [];
    const at = page.sentenceOf(whole);
    const own = figures(page, at, at).filter((q) => q.start > whole.end);
    const next = sentences[at.index + 1];
    const follows = next === undefined || own.length > 0 ? [] : figures(page, next, next);
    const broken = WHOLE_OF.test(page.before(whole, 3)) && own.length > 0;
    const first = follows[0];
    const taken = first !== undefined && OF_THEM_AFTER.test(page.after({ start: first.start, end: first.number.end }, 2));
    const parts = (broken ? own : taken ? follows : []).filter((q) => q.kind !== 'percent');
    if (
      parts.length < 2 ||
      parts.some((q) => !countLike(q) || q.value >= whole.value || !sameNoun(whole, q) || OVERLAPS.test(page.before(q, 3)))
    )
      return [];
    const told = sum(parts);
    const off = told - whole.value;
    const over = off > 0 && off <= Math.max(2, 0.3 * whole.value);
    const short = parts.length >= FULL && off < 0 && whole.value >= 20 && -off <= NEARLY * whole.value;
    if (!over && !short) return [];
    return [
      disagree(page, `${parts.map((q) => q.value).join(' + ')} are ${told}, not ${whole.value}`, [
        { value: whole.text, at: [whole] },
        { value: String(told), at: parts },
      ]),
    ];
  });
}

/** Right behind a part: it is one of those just counted. */
const OF_THEM_AFTER = /^(?:of them|of these|of those|of the|منهم|منها|منهن|من هولاء)/u;
/** Before a part that may be told of twice. */
const OVERLAPS = /(?:^| )(?:including|among them|of whom|of which|between|first|second|third|بينهم|منهم|بينها|منها|ضمنهم)$/u;

/** Sentences in which a whole, those told of it and what is left are told. */
const LEFT_REACH = 3;

/** «Eleven pupils fell ill. Eight of the eleven slept at home. The other four are still on the wards.» */
function checkLeft(page: Page): Finding[] {
  const { sentences } = page.reading.text;
  return page.reading.quantities.flatMap((left) => {
    if (!countLike(left) || left.value < 2) return [];
    const after = page.after({ start: left.start, end: left.number.end }, 2);
    if (!LEFT_BEFORE.test(page.before(left, 3)) && !LEFT_AFTER.test(after) && !LEFT_AFTER.test(`${textAround(page, left)}`)) return [];
    const at = page.sentenceOf(left);
    const row = figures(page, sentences[Math.max(0, at.index - LEFT_REACH)]!, at).filter((q) => q.end <= left.start);
    // all of them must be told of the same: what is measured or hedged is no part
    if (row.some((q) => (q.kind === 'count' || q.kind === 'plain') && q.hedge !== 'exact')) return [];
    const counts = row.filter(countLike);
    // «eleven of the injured» is a part itself
    const standsAlone = (q: Quantity): boolean => !/^of the(?= |$)/u.test(page.after({ start: q.start, end: q.number.end }, 2));
    const wholes = counts.filter(
      (q) => q.value > left.value && standsAlone(q) && (q.kind === 'count' || page.before(q, 2).endsWith('of the')),
    );
    const whole = wholes.filter((q) => left.kind === 'plain' || sameNoun(q, left)).at(-1);
    if (whole === undefined || (whole.kind !== 'count' && counts.length < 2)) return [];
    const parts = counts.filter(
      (q) => q.start > whole.end || (q.end < whole.start && /(?:of the|of its|of their|من|من اصل|من بين)$/u.test(page.before(whole, 3))),
    );
    const told = parts.filter((q) => q.value < whole.value);
    if (told.length === 0 || told.length > 4) return [];
    if (told.some((q) => q.kind === 'count' && !sameNoun(whole, q)) && left.kind === 'count' && !sameNoun(whole, left)) return [];
    const due = choices(told)
      .slice(1)
      .map((s) => whole.value - s);
    // every whole told of is tried: one that fits is the one meant
    if (wholes.some((w) => choices(counts.filter((q) => q !== w)).some((s) => w.value - s === left.value))) return [];
    if (due.every((d) => d <= 0)) return [];
    const last = told.at(-1)!;
    if (Math.abs(whole.value - last.value - left.value) > Math.max(5, 0.3 * whole.value)) return [];
    // parts that are more than all are parts of several wholes: the last of them is the one told of
    const taken = sum(told) < whole.value ? told : [last];
    const gone = sum(taken);
    // «… the other four are in court, and two were deported»: the rest is told in parts too
    const behind = figures(page, at, at).filter((q) => q.start > left.end && countLike(q));
    if (choices(behind).some((s) => whole.value - gone - s === left.value)) return [];
    return [
      disagree(page, `of ${whole.value}, ${gone} are told of, which leaves ${whole.value - gone}, not ${left.value}`, [
        { value: `${whole.value} − ${taken.map((q) => q.value).join(' − ')}`, at: [whole, ...taken] },
        { value: left.text, at: [left] },
      ]),
    ];
  });
}

const sameNoun = (a: Quantity, b: Quantity): boolean =>
  [a, b].some((q) => OTHER_PEOPLE.test(q.text)) ||
  kinship({ noun: a.counted, human: false }, { noun: b.counted, human: false }) !== 'apart';
/** «the four others»: whoever was counted. */
const OTHER_PEOPLE = /(?:آخر|اخر|باق|متبق)(?:ون|ين)/u;

/** A figure with its noun and the two words behind it. */
function textAround(page: Page, q: Quantity): string {
  const { tokens } = page.reading.text;
  return tokens
    .slice(tokenAt(tokens, q.number.end - 1) + 1, tokenAt(tokens, q.end - 1) + 2)
    .filter((t) => t.kind !== 'punctuation')
    .map((t) => t.norm)
    .join(' ');
}

/** By how much, of the whole, a list that is meant to be complete misses it through a slip. */
const LIST_OFF = 0.2;

/** «340 books this year: 120 novels, 90 works of history and 100 for children», «Of the 120 seats, A won 52, B 41 and C 30». */
function checkList(page: Page): Finding[] {
  const { text } = page.reading.document;
  return page.reading.text.sentences.flatMap((sentence) => {
    const row = figures(page, sentence, sentence);
    const [whole, ...parts] = row;
    if (whole === undefined || whole.kind !== 'count' || !countLike(whole) || whole.value < 5 || parts.length < 2) return [];
    if (!parts.every((q) => countLike(q) && q.value < whole.value)) return [];
    if (LOOSE.test(page.wordsOf(sentence)) || new Set(parts.map((q) => q.start)).size !== parts.length) return [];
    const colon = /[:：](?=[^:：]*$)|\s[—–-]\s[^—–]*$/u.test(text.slice(whole.end, parts[0]!.start));
    const of = WHOLE_OF.test(page.before(whole, 3)) && whole.start - sentence.start < 30;
    if (!colon && !of) return [];
    // one noun for all, or a noun for each: «eight goals: three penalties in two matches»
    const joints = parts.slice(1).map((q, i) => text.slice(parts[i]!.end, q.start));
    if (!joints.every((j) => /[,،;؛]|(?:^|\s)and\s|\sو/u.test(j) && !/[.:()]/u.test(j))) return [];
    if (joints.some((j) => /(?:^|\s)(?:in|at|from|after|for|of|by|with|over|within|each|في|من|خلال|بعد|كل)\s+(?:the\s+)?$/u.test(j)))
      return [];
    if (of && !joints.every((j) => j.trim().split(/\s+/u).length <= 9)) return [];
    const total = sum(parts);
    const off = Math.abs(total - whole.value);
    // one of them may count what the whole came in: «2,811 papers in the four boxes: 2,105 …»
    if (choices(parts).includes(whole.value)) return [];
    if (off === 0 || off > LIST_OFF * whole.value || (of && !colon && total < whole.value)) return [];
    if (parts.length === 2 && total < whole.value) return [];
    return [
      disagree(page, `the parts add up to ${total}, the total given is ${whole.value}`, [
        { value: whole.text, at: [whole] },
        { value: `${parts.map((q) => q.value).join(' + ')} = ${total}`, at: parts },
      ]),
    ];
  });
}

/** «£25,000 to each of four families and £8,000 to each of the 17 hurt, a total of £226,000», «30 trees in each of eight parks, 280 in all». */
function checkPayments(page: Page): Finding[] {
  const { sentences } = page.reading.text;
  return sentences.flatMap((sentence) => {
    const next = sentences[sentence.index + 1];
    const row = figures(page, sentence, sentence);
    const pairs: { readonly amount: Quantity; readonly times: Quantity }[] = [];
    row.forEach((amount, i) => {
      const times = row[i + 1];
      if (times === undefined || !countLike(times) || amount.hedge !== 'exact' || amount.kind === 'percent') return;
      const gap = between(page, amount, times);
      if (TO_EACH.test(gap) || (AMOUNT_EACH.test(page.before(amount, 2)) && gap === '')) pairs.push({ amount, times });
    });
    if (pairs.length === 0) return [];
    const { kind, unit, counted } = pairs[0]!.amount;
    if (pairs.some((p) => p.amount.kind !== kind || p.amount.unit !== unit)) return [];
    const rest = [...row, ...(next === undefined || row.some((q) => isTotal(page, q)) ? [] : figures(page, next, next))].filter(
      (q) => !pairs.some((p) => p.amount === q || p.times === q),
    );
    const before = sentences[sentence.index - 1];
    const earlier = before === undefined ? [] : figures(page, before, before);
    const fits = (q: Quantity): boolean => q.kind === kind && q.unit === unit && (kind !== 'count' || q.counted === counted);
    const totals = [...rest, ...earlier].filter((q) => fits(q) && isTotal(page, q));
    // another sum of the same sentence may be paid besides
    if (totals.length !== 1 || rest.some((q) => fits(q) && q !== totals[0])) return [];
    const total = totals[0]!;
    const due = number(pairs.reduce((n, p) => n + p.amount.value * p.times.value, 0));
    if (total.hedge !== 'exact' || Math.abs(due - total.value) <= total.precision / 2 || due > 3 * total.value || total.value > 3 * due)
      return [];
    const shown = pairs.map((p) => `${p.times.value} × ${p.amount.value}`).join(' + ');
    return [
      disagree(page, `${shown} make ${due}, not ${total.value}`, [
        { value: total.text, at: [total] },
        { value: `${shown} = ${due}`, at: pairs.map((p) => cover(p.amount, p.times)) },
      ]),
    ];
  });
}

const isTotal = (page: Page, q: Quantity): boolean =>
  IN_TOTAL.test(page.before(q)) || TOTAL_AFTER.test(page.after(q)) || /(?:مجموعه|مجموعها|اجماليه)$/u.test(page.before(q, 3));

const MINUTES: Readonly<Record<string, number>> = { min: 1, h: 60, d: 1440, wk: 10080, hour: 60, day: 1440, week: 10080, minute: 1 };
/** By how much, of what is due, a total may be rounded. */
const RATE_SLACK = 0.06;
/** By how much it may be off through a slip: more, and it is another flow. */
const RATE_OFF = 1.6;

/** «40 litres a minute. In the two hours it ran it emptied 3,600 litres». */
function checkRates(page: Page): Finding[] {
  const { sentences } = page.reading.text;
  const { text } = page.reading.document;
  return page.reading.quantities.flatMap((rate) => {
    if (!['measure', 'money', 'count'].includes(rate.kind) || rate.hedge !== 'exact' || isDuration(rate)) return [];
    const rest = text.slice(rate.end);
    const period = /^\s*(?:(?:a|per|each|every)\s+minute|في الدقيقة|بالدقيقة)/iu.test(rest) ? 'minute' : periodAfter(rest);
    const one = period === null ? undefined : MINUTES[period];
    if (one === undefined) return [];
    const sentence = page.sentenceOf(rate);
    const last = sentences[Math.min(sentences.length - 1, sentence.index + 1)]!;
    const near = page.reading.quantities.filter((q) => q.start >= sentence.start && q.end <= last.end && q !== rate && q.hedge === 'exact');
    const times = near.filter((q) => isDuration(q) && MINUTES[q.unit!] !== undefined && MINUTES[q.unit!]! * q.value > one);
    const totals = near.filter(
      (q) =>
        q.kind === rate.kind &&
        q.unit === rate.unit &&
        (rate.kind !== 'count' || q.counted === rate.counted) &&
        q.value > rate.value &&
        !/^\s*(?:a|per|each|every|في|ب)\s*(?:minute|hour|day|ال)/iu.test(text.slice(q.end, q.end + 14)),
    );
    if (times.length !== 1 || totals.length !== 1 || near.filter((q) => q.kind === rate.kind && q.unit === rate.unit).length !== 1)
      return [];
    const [time, total] = [times[0]!, totals[0]!];
    const due = number((rate.value * time.value * MINUTES[time.unit!]!) / one);
    if (
      Math.abs(due - total.value) <= Math.max(total.precision / 2, RATE_SLACK * due) ||
      due > RATE_OFF * total.value ||
      total.value > RATE_OFF * due
    )
      return [];
    if (HELD_UP.test(page.wordsOf(page.sentenceOf(total)))) return [];
    return [
      disagree(page, `«${rate.text}» over «${time.text}» are ${due}, not ${total.value}`, [
        { value: total.text, at: [total] },
        { value: `${rate.value} × ${time.text} = ${due}`, at: [rate, time] },
      ]),
    ];
  });
}

const isDuration = (q: Quantity): boolean =>
  q.kind === 'measure' && q.unit !== null && (q.unit in MINUTES || ['yr', 'mon', 's'].includes(q.unit));

/** Points by which a share in words and one in figures may miss the counts. */
const WORD_SLACK = 5;
const FIGURE_SLACK = 1.5;

/** «Two thirds of the members, 30 of 60», «half of the 84 firms, 36», «Of the 200 patients, 150 recovered, or 65 per cent». */
function checkParts(page: Page): Finding[] {
  const { text } = page.reading.document;
  return page.reading.text.sentences.flatMap((sentence) => {
    const row = figures(page, sentence, sentence);
    const shares = row
      .filter((q) => q.kind === 'percent' && q.unit === '%' && q.hedge === 'exact' && !/[ -]points?/u.test(q.text))
      .map((q) => ({ span: q as Span, percent: q.value, words: !/\d/u.test(q.text) }));
    const spoken = shares.length === 0 ? fractionsIn(page, sentence) : [];
    const all = [...shares, ...spoken];
    if (all.length !== 1) return [];
    const share = all[0]!;
    const counts = row.filter((q) => countLike(q) && !(q.start < share.span.end && share.span.start < q.end));
    if (counts.length !== 2) return [];
    const [a, b] = counts as [Quantity, Quantity];
    const joint = between(page, a, b);
    const direct = /^(?:out of|of|of the|of its|of their|من|من اصل|من مجموع|من بين)(?: \S+)?$/u.test(joint) && a.value < b.value;
    const opened = WHOLE_OF.test(page.before(a, 3)) && a.kind === 'count' && b.value < a.value;
    const restates = (from: number, to: number): boolean => RESTATES.test(text.slice(from, to));
    let fits = false;
    if (share.span.start > b.end) fits = (direct || opened) && share.span.start - b.end < 40 && restates(b.end, share.span.start);
    else if (share.span.end < a.start) {
      // «two thirds of the members, 30 of 60»; «half of the 84 firms that answered, 36, said»
      const commas = /[,،(:–—]\s*(?:or|that is|أي|اي)?\s*$/u;
      fits =
        (direct && commas.test(text.slice(share.span.end, a.start)) && a.start - share.span.end < 60) ||
        (share.words &&
          a.kind === 'count' &&
          b.value < a.value &&
          /^(?:\s*of)?\s*(?:the|its|their|those|these)?\s*$|^.{0,45}(?:وعددها|وعددهم|البالغ عددها|البالغ عددهم|\(|ال)\s*$/u.test(
            text.slice(share.span.end, a.start),
          ) &&
          /[,،(]\s*(?:or|that is|some|أي|اي)?\s*$/u.test(text.slice(a.end, b.start)) &&
          /^\s*(?:\S+\s*)?[,،).]/u.test(text.slice(b.number.end)));
    }
    if (!fits) return [];
    const [part, whole] = a.value < b.value ? [a, b] : [b, a];
    if (whole.value < 4) return [];
    const real = (100 * part.value) / whole.value;
    if (Math.abs(real - share.percent) <= (share.words ? WORD_SLACK : FIGURE_SLACK)) return [];
    return [
      disagree(page, `${part.value} of ${whole.value} are ${Math.round(real)} per cent, not «${textOf(page, share.span)}»`, [
        { value: textOf(page, share.span), at: [share.span] },
        { value: `${part.value} of ${whole.value}`, at: [cover(a, b)] },
      ]),
    ];
  });
}

/** Fractions told in English words: «two thirds», «half». */
function fractionsIn(page: Page, sentence: Sentence): { span: Span; percent: number; words: boolean }[] {
  const text = page.reading.document.text.slice(sentence.start, sentence.end);
  return FRACTIONS.flatMap(([pattern, percent]) =>
    [...text.matchAll(pattern)].map((m) => ({
      span: { start: sentence.start + m.index, end: sentence.start + m.index + m[0].length },
      percent,
      words: true,
    })),
  );
}

/** Those for, against and undecided, of one question, who come to more than a hundred. */
function checkPositions(page: Page): Finding[] {
  return page.reading.text.sentences.flatMap((sentence) => {
    const shares = page.inside(sentence).filter((q) => q.kind === 'percent' && q.unit === '%' && q.hedge === 'exact');
    if (shares.length < 2 || shares.length > 4) return [];
    // «backed it 47 per cent and opposed it 44», «47 per cent backed it and 44 opposed it»
    const verbFirst = POSITIONS.some((p) => p.test(wordsIn(page, { start: sentence.start, end: shares[0]!.start })));
    const taken = shares.map((q, i) => {
      const to = shares[i + 1]?.start ?? sentence.end;
      const from = shares[i - 1]?.end ?? sentence.start;
      const own = (x: Span) => POSITIONS.findIndex((p) => p.test(wordsIn(page, x)));
      const behind = own({ start: q.end, end: to });
      const ahead = own({ start: from, end: q.start });
      return verbFirst ? (ahead >= 0 ? ahead : behind) : behind >= 0 ? behind : ahead;
    });
    if (taken.some((x) => x < 0) || new Set(taken).size !== taken.length) return [];
    // «52 per cent of women … and 50 per cent of men»: two populations
    if (new Set(shares.flatMap((q) => q.counted ?? [])).size > 1 || AMONG_SOME.test(page.wordsOf(sentence))) return [];
    const total = sum(shares);
    if (total <= 100 + 0.6 * shares.length || total > 150) return [];
    return [
      disagree(page, `the shares add up to ${total} per cent`, [
        { value: shares[0]!.text, at: [shares[0]!] },
        { value: `${shares.map((q) => q.value).join(' + ')} = ${total}`, at: shares.slice(1) },
      ]),
    ];
  });
}

/** Shares of one group, beside those of others. */
const AMONG_SOME =
  /^(?:among|in|of) (?!all |the (?:respondents|voters|total|people)|those (?:asked|polled|questioned))|(?:^| )(?:among (?:the )?(?:men|women|young|older|under|over)\S*|بين (?:الرجال|النساء|الشباب))(?= |$)/u;

function wordsIn(page: Page, span: Span): string {
  const { tokens } = page.reading.text;
  return tokens
    .filter((t) => t.start >= span.start && t.end <= span.end && t.kind !== 'punctuation')
    .map((t) => t.norm)
    .join(' ');
}

/** «the council of 45 members … passed by 28 votes to 21». */
function checkVoters(page: Page): Finding[] {
  const { sentences } = page.reading.text;
  const members = page.reading.quantities.filter((q) => q.kind === 'count' && countLike(q) && VOTERS.has(q.counted ?? ''));
  if (new Set(members.map((q) => q.value)).size !== 1) return [];
  const body = members[0]!;
  if (
    !/(?:^| )(?:of|has|have|with|the|من|عدد|(?:يضم|تضم|يتالف|يتكون)(?: \S+){0,2})$/u.test(page.before(body)) &&
    !/-member/u.test(body.text)
  )
    return [];
  const home = page.sentenceOf(body);
  return sentences.slice(home.index, home.index + 3).flatMap((sentence) => {
    const row = figures(page, sentence, sentence).filter((q) => countLike(q) && q !== body);
    return row.flatMap((yes, i) => {
      const no = row[i + 1];
      if (no === undefined || !VOTED_BY.test(page.before(yes)) || !/^(?:votes? )?(?:to|against|مقابل|ضد)$/u.test(between(page, yes, no)))
        return [];
      const total = yes.value + no.value;
      if (total <= body.value || total > 1.5 * body.value) return [];
      return [
        disagree(page, `${body.value} have a vote, ${yes.value} and ${no.value} are ${total}`, [
          { value: body.text, at: [body] },
          { value: `${yes.value} + ${no.value} = ${total}`, at: [cover(yes, no)] },
        ]),
      ];
    });
  });
}

const VOTERS = new Set('member deputy lawmaker representative councillor senator seat chair delegate judge director'.split(' '));
