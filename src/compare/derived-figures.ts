import { tokenAt } from '../context.js';
import { type FigureRole, rolesAt } from '../language/figure-roles.js';
import {
  AFTER,
  AGAINST,
  AGE_WORDS,
  AGED,
  APIECE,
  ageByBirthday,
  BEATEN_BY,
  changedAt,
  decadeAt,
  fractionAt,
  IN_FAVOUR,
  isMargin,
  isOutOf,
  isTotal,
  nobodyAt,
  OF_WHOLE,
  OPPOSED,
  PRONOUNS,
  rateOf,
  recursOver,
  singleAt,
  singleVoteAt,
  THROUGHOUT,
  UNANIMOUS,
  VOTING,
  WINNING,
  wonByAt,
} from '../language/figure-words.js';
import { meaningOf } from '../language/meaning.js';
import type { Quantity, Span } from '../model.js';
import type { CompareInput } from './input.js';

/**
 * What a figure is, whatever its unit: an amount as it stands, one that recurs (its value is of a year), a share of a whole (its value is
 * in per cent), the margin of a vote, somebody's age.
 */
type FigureForm = 'amount' | 'rate' | 'share' | 'margin' | 'age';

/** A figure that an article gives, or that follows from what it says. */
export interface StoryFigure {
  readonly document: number;
  readonly form: FigureForm;
  /** The value and its unit; its span is what the article says. */
  readonly quantity: Quantity;
  /** The token at which it begins, and the one behind it. */
  readonly at: number;
  readonly last: number;
  readonly roles: ReadonlySet<string>;
  /** Follows from what is said, and is not said itself. */
  readonly derived: boolean;
  /** Figures of the article that it was derived from. */
  readonly from: readonly Quantity[];
  /** Of a share: the whole, if told. */
  readonly whole: Quantity | null;
  /** Told only as what something is a part of. */
  readonly base: boolean;
  /** Told in another currency, and changed at a rate that an article tells. */
  readonly changed?: true;
}

/** Tokens behind and before a figure in which the word stands that tells its role. */
const ROLE_BEFORE = 12;
const ROLE_AFTER = 9;
/** Tokens by which a word of another role may stand farther off than the nearest. */
const NEARLY = 3;
/** What a word is farther off by when a comma parts it from the figure. */
const BEHIND_A_COMMA = 4;
/** Tokens between a part and the whole that it is of. */
const PART_TO_WHOLE = 9;
/** Tokens between a share's noun and the amount of the whole. */
const SHARE_TO_WHOLE = 8;
/** Tokens between a fraction and the amount that it is of. */
const FRACTION_TO_WHOLE = 5;
/** Tokens between the votes for and those against. */
const VOTE_TO_VOTE = 4;
/** Share by which a product may miss a whole number of people or things. */
const WHOLE_ENOUGH = 0.012;
/** Roles that a noun tells of those whom a verb beside it may tell more of: fans arrested, passengers killed. */
const WHO = new Set([
  'voted-against',
  'voted-for',
  'abstained',
  'attendance',
  'marching',
  'taking-part',
  'employed',
  'studying',
  'living',
  'aboard',
  'striking',
  'accused',
]);
/** How far off such a noun counts as standing from its own figure. */
const WHO_DISTANCE = 5;
const DAYS: Readonly<Record<string, number>> = { d: 1, wk: 7, mon: 365.25 / 12, yr: 365.25 };
const YEAR = 365.25;
const UNITS: Readonly<Record<string, string>> = { minute: 'min', hour: 'h', day: 'd', week: 'wk', month: 'mon', year: 'yr' };
/** Tokens between the votes for and those against where each is named. */
const FOR_TO_AGAINST = 7;
/** Years beyond which nobody's age is told. */
const OLDEST = 130;
/** What a sum in words without a currency comes to at least. */
const LEAST_SUM = 10_000;
const PAYING =
  /^(?:paid|pay|pays|paying|cost|costs|costing|fee|fetched|fetch|price|priced|shelled|splashed|forked|spent|spend|worth|stumped|coughed|bid|valued|sold|bought|دفع\p{L}*|بمبلغ|مبلغ|ثمن\p{L}*|بثمن|سعر\p{L}*|بسعر|كلف\p{L}*|بكلفه|قيمت\p{L}*|بقيمه|مقابل|انفق\p{L}*|صفقه)$/u;
const PAID_FOR = new Set('for on to in and when before over across after as at في علي من الي لقاء عن'.split(' '));
const CLAUSE_END = /^[.;؛!?؟:|]$/u;
const COMMA = /^[,،–—()]$/u;

/** In which group of roles a figure can be told; null where none knows its unit. */
export function roleGroupOf({ kind, unit, counted }: Quantity): FigureRole['group'] | null {
  if (kind === 'money') return 'money';
  if (kind === 'percent') return unit === '%' ? 'percent' : null;
  if (kind === 'count' || (kind === 'plain' && counted === null)) return unit === 'no' ? null : 'people';
  if (kind !== 'measure') return null;
  if (unit === 'h' || unit === 'min' || unit === 's' || (unit !== null && unit in DAYS)) return 'time';
  return unit === 'm' ? 'length' : null;
}

/** All figures of an article, those that follow from others too. */
export function storyFigures(input: CompareInput, document: number, excluded: ReadonlySet<Quantity>): StoryFigure[] {
  const reading = input.readings[document]!;
  const { tokens, sentences, text } = reading.text;
  const all = reading.quantities.filter((q) => q.kind !== 'ordinal' && q.kind !== 'score' && q.unit !== 'no');
  const placed = all.map((quantity) => {
    const at = tokenAt(tokens, quantity.start);
    let last = at;
    while (last < tokens.length && tokens[last]!.start < quantity.end) last += 1;
    return { quantity, at, last, sentence: tokens[at]?.sentence ?? 0 };
  });
  type Placed = (typeof placed)[number];
  const bySentence = new Map<number, Placed[]>();
  for (const p of placed) bySentence.set(p.sentence, [...(bySentence.get(p.sentence) ?? []), p]);
  const out: StoryFigure[] = [];
  const add = (
    form: FigureForm,
    quantity: Quantity,
    { at, last }: { readonly at: number; readonly last: number },
    more: Partial<Pick<StoryFigure, 'roles' | 'derived' | 'from' | 'whole'>> = {},
  ) => {
    if (!Number.isFinite(quantity.value)) return;
    out.push({
      document,
      form,
      quantity,
      at,
      last,
      roles: more.roles ?? rolesOf(quantity, at, last),
      derived: more.derived ?? false,
      from: more.from ?? [],
      whole: more.whole ?? null,
      base: bases.has(quantity),
    });
  };
  const bases = new Set<Quantity>();

  for (const { first, last } of sentences) fractions(first, last);
  for (const one of placed) {
    if (excluded.has(one.quantity)) continue;
    const row = bySentence.get(one.sentence)!;
    if (one.quantity.kind === 'money' && rateOf(tokens, one.at, one.last) !== null) continue;
    const period = one.quantity.kind === 'money' || one.quantity.kind === 'count' ? recursOver(tokens, one.at, one.last) : null;
    if (period !== null) recurring(one, row, period);
    else if (one.quantity.kind === 'percent' && one.quantity.counted !== null && one.quantity.unit === '%') share(one, row);
    else if (one.quantity.kind === 'money' && apiece(one, row)) continue;
    else if (one.quantity.kind === 'age' && one.quantity.value > OLDEST)
      add('amount', { ...one.quantity, kind: 'measure' }, one, { roles: new Set(['dating']) });
    else if (one.quantity.kind === 'age') add('age', one.quantity, one);
    else if (paidWithoutUnit(one)) add('amount', inMoney(one), one, { roles: rolesOf(inMoney(one), one.at, one.last) });
    else if (!aged(one)) {
      const whole = partOfWhole(one, row);
      add('amount', one.quantity, one, {
        roles: withTotal(whole === null ? one : { ...one, last: whole.last }),
        whole: whole?.quantity ?? null,
      });
    }
  }
  for (const { first, last } of sentences) {
    changes(first, last);
    votes(first, last);
    margins(first, last);
  }
  for (let k = 0; k < tokens.length; k += 1) {
    birthday(k);
    nobody(k);
    single(k);
  }
  afterTime();
  return out;

  /** A value made of others, told by a stretch of text. */
  function made(of: Quantity, value: number, span: Span, change: Partial<Quantity> = {}): Quantity {
    const ratio = of.value === 0 ? 1 : value / of.value;
    const scaled = (n: number | null) => (n === null ? null : n * ratio);
    return {
      ...of,
      start: span.start,
      end: span.end,
      text: text.slice(span.start, span.end),
      value,
      range: { low: scaled(of.range.low), high: scaled(of.range.high) },
      precision: Math.abs(of.precision * ratio),
      ...change,
    };
  }

  function rolesOf(quantity: Quantity, at: number, last: number): ReadonlySet<string> {
    const group = roleGroupOf(quantity);
    return group === null ? new Set() : nearestRoles(input, document, quantity, group, at, last);
  }

  function withTotal({ quantity, at, last }: Placed): ReadonlySet<string> {
    const roles = new Set(rolesOf(quantity, at, last));
    for (const k of [at - 3, at - 2, at - 1, last, last + 1, last + 2]) if (isTotal(tokens, k)) roles.add('total');
    return roles;
  }

  /** «a third of its 450 posts», where only the 450 was read. */
  function fractions(first: number, end: number) {
    for (let k = first; k < end; k += 1) {
      const fraction = fractionAt(tokens, k);
      if (fraction === null || placed.some((p) => p.at < fraction.last && k < p.last)) continue;
      let i = fraction.last;
      if (OF_WHOLE.has(tokens[i]?.norm ?? ''))
        while (i < end && i - fraction.last < FRACTION_TO_WHOLE && tokens[i]!.kind === 'word' && !placed.some((p) => p.at === i)) i += 1;
      const whole = placed.find((p) => p.at === i);
      if (
        whole === undefined ||
        whole.at >= end ||
        whole.quantity.kind === 'percent' ||
        whole.quantity.kind === 'age' ||
        whole.quantity.value < 3
      )
        continue;
      const span = { start: tokens[k]!.start, end: whole.quantity.end };
      bases.add(whole.quantity);
      product({ quantity: whole.quantity, at: k, last: whole.last }, fraction.percent, whole.quantity, span);
    }
  }

  /** «shelled out two and a half million»: the currency goes without saying. */
  function paidWithoutUnit({ quantity, at, last }: Placed): boolean {
    if (quantity.kind !== 'plain' || quantity.counted !== null || quantity.value < LEAST_SUM) return false;
    const sentence = tokens[at]!.sentence;
    const before = [1, 2, 3, 4].map((n) => tokens[at - n]).filter((t) => t?.sentence === sentence);
    const next = tokens[last];
    const ends = next === undefined || next.sentence !== sentence || next.kind === 'punctuation' || PAID_FOR.has(next.norm);
    return ends && before.some((t) => PAYING.test(t!.norm));
  }

  /** In the one currency of the article, or in none. */
  function inMoney({ quantity }: Placed): Quantity {
    const units = new Set(all.flatMap((q) => (q.kind === 'money' && q.unit !== null ? [q.unit] : [])));
    return { ...quantity, kind: 'money', unit: units.size === 1 ? [...units][0]! : null };
  }

  /** «a third less», «halved», «doubled»: by how much something changed. */
  function changes(first: number, end: number) {
    for (let k = first; k < end; k += 1) {
      const told = changedAt(tokens, k);
      if (told === null || told.last > end || placed.some((p) => p.at < told.last && k < p.last)) continue;
      const span = { start: tokens[k]!.start, end: tokens[told.last - 1]!.end };
      const percent: Quantity = { ...plain(told.percent, span, 'percent', null), unit: '%', precision: 1, hedge: 'about' };
      const range = { low: told.percent * 0.9, high: told.percent * 1.1 };
      add('amount', { ...percent, range }, { at: k, last: told.last }, { derived: true, roles: new Set([told.role]) });
    }
  }

  /** What a share of a whole comes to, and the share itself. */
  function product(one: Pick<Placed, 'quantity' | 'at' | 'last'>, percent: number, whole: Quantity, span: Span) {
    const value = (whole.value * percent) / 100;
    const counts = whole.kind === 'count' || whole.kind === 'plain';
    if (counts && Math.abs(value - Math.round(value)) > WHOLE_ENOUGH * Math.max(1, value)) return;
    const amount = made(whole, counts ? Math.round(value) : value, span);
    add('amount', amount, one, { roles: rolesOf(amount, one.at, one.last), derived: true, from: [whole] });
    const share: Quantity = { ...plain(percent, span, 'percent', whole.counted), unit: '%', precision: 0.1 };
    add('share', share, one, { derived: true, from: [whole], whole, roles: rolesOf({ ...whole, kind: 'count' }, one.at, one.last) });
  }

  /** «2-1», «by a single goal», «three goals separated»: by how much a match was won. */
  function margins(first: number, end: number) {
    for (const q of reading.quantities) {
      if (q.kind !== 'score' || q.value === 0 || q.start < tokens[first]!.start || q.start > tokens[end - 1]!.end) continue;
      const at = tokenAt(tokens, q.start);
      const value = Math.abs(q.value);
      add('margin', { ...exact(q, value), value, counted: 'goal' }, { at, last: tokenAt(tokens, q.end) }, { derived: true, from: [q] });
    }
    for (const one of bySentence.get(tokens[first]!.sentence) ?? []) {
      const { quantity, at, last } = one;
      const noun = tokens.slice(at, last + 1).some((t) => BEATEN_BY.has(t.norm));
      const [before, after] = [tokens[at - 1]?.norm ?? '', tokens[last]?.norm ?? ''];
      if (noun && (before === 'by' || /^(?:separated|divided|apart)$/u.test(after) || isMargin(tokens, at - 1)))
        add('margin', { ...quantity, counted: 'goal', kind: 'count' }, one);
    }
    const sport = WINNING.test(text.slice(tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0));
    for (let k = first; sport && k < end; k += 1) {
      const won = wonByAt(tokens, k);
      if (won === null || won.last > end || placed.some((p) => p.at < won.last && k < p.last && p.quantity.kind !== 'plain')) continue;
      const span = { start: tokens[k]!.start, end: tokens[won.last - 1]!.end };
      add('margin', plain(won.margin, span, 'count', 'goal'), { at: k, last: won.last }, { derived: true });
    }
    for (let k = first; k < end; k += 1) {
      const noun = singleAt(tokens, k);
      if (noun < 0 || noun >= end || !BEATEN_BY.has(tokens[noun]!.norm) || tokens[k - 1]?.norm !== 'by') continue;
      add(
        'margin',
        plain(1, { start: tokens[k]!.start, end: tokens[noun]!.end }, 'count', 'goal'),
        { at: k, last: noun + 1 },
        { derived: true },
      );
    }
  }

  /** «only one member», «a single passenger». */
  function single(k: number) {
    const noun = singleAt(tokens, k);
    const token = tokens[noun];
    if (noun < 0 || token === undefined || token.sentence !== tokens[k]!.sentence || placed.some((p) => p.at < noun + 1 && k < p.last))
      return;
    const concept = meaningOf(token, reading.document.language)?.concepts[0];
    if (concept === undefined) return;
    const quantity = plain(1, { start: tokens[k]!.start, end: token.end }, 'count', concept);
    add('amount', quantity, { at: k, last: noun + 1 }, { derived: true });
  }

  /** «£40 a week», and with «for three years» beside it what it comes to. */
  function recurring(one: Placed, row: readonly Placed[], period: number) {
    const { quantity } = one;
    const roles = rolesOf(quantity, one.at, one.last);
    const yearly = quantity.value * (YEAR / period);
    add('rate', made(quantity, yearly, quantity), one, { roles });
    const span = row.find(
      (p) =>
        p.quantity.kind === 'measure' &&
        (p.quantity.unit ?? '') in DAYS &&
        [p.at - 1, p.at - 2].some((k) => THROUGHOUT.has(tokens[k]?.norm ?? '')),
    );
    if (span === undefined) return;
    const length = span.quantity.value * DAYS[span.quantity.unit!]!;
    const [start, end] = [Math.min(quantity.start, span.quantity.start), Math.max(quantity.end, span.quantity.end)];
    add('amount', made(quantity, (quantity.value * length) / period, { start, end }), one, {
      roles: new Set([...roles, 'total']),
      derived: true,
      from: [quantity, span.quantity],
    });
  }

  /** «£200 each to 30 families»: what it comes to; whether it is one. */
  function apiece({ quantity, at, last }: Placed, row: readonly Placed[]): boolean {
    if (![at - 1, at - 2, last, last + 1].some((k) => APIECE.has(tokens[k]?.norm ?? ''))) return false;
    const heads = row.filter((p) => p.quantity.kind === 'count' && p.quantity.value > 1);
    if (heads.length !== 1) return true;
    const [count] = heads as [Placed];
    const span = { start: Math.min(quantity.start, count.quantity.start), end: Math.max(quantity.end, count.quantity.end) };
    add(
      'amount',
      made(quantity, quantity.value * count.quantity.value, span),
      { at, last },
      {
        roles: new Set([...rolesOf(quantity, at, last), 'total']),
        derived: true,
        from: [quantity, count.quantity],
      },
    );
    return true;
  }

  /** A share of something, and what it comes to where the whole is told. */
  function share(one: Placed, row: readonly Placed[]) {
    const { quantity } = one;
    const beside = row.find(
      (p) => p.at >= one.last && p.at - one.last <= SHARE_TO_WHOLE && p.quantity.kind !== 'percent' && p.quantity.kind !== 'age',
    );
    const wholes = placed.filter(
      (p) => p.quantity.kind === 'count' && p.quantity.counted === quantity.counted && p.quantity.hedge === 'exact' && p.quantity.value > 2,
    );
    const whole = beside?.quantity.kind === 'money' || beside?.quantity.kind === 'plain' ? beside : wholes.length === 1 ? wholes[0]! : null;
    add('share', quantity, one, { whole: whole?.quantity ?? null, roles: rolesOf({ ...quantity, kind: 'count' }, one.at, one.last) });
    const roles = rolesOf(quantity, one.at, one.last);
    if (roles.size > 0) add('amount', quantity, one, { roles });
    if (whole === null) return;
    const value = (whole.quantity.value * quantity.value) / 100;
    const counts = whole.quantity.kind !== 'money';
    if (counts && Math.abs(value - Math.round(value)) > WHOLE_ENOUGH * Math.max(1, value)) return;
    const near = whole.sentence === one.sentence;
    const span = { start: quantity.start, end: near ? Math.max(quantity.end, whole.quantity.end) : quantity.end };
    const of: Quantity = counts ? { ...whole.quantity, kind: 'count', counted: quantity.counted } : whole.quantity;
    const product = made(of, counts ? Math.round(value) : value, span, { hedge: quantity.hedge });
    add('amount', product, one, { roles: rolesOf(product, one.at, one.last), derived: true, from: [quantity, whole.quantity] });
  }

  /** «84 of the 168 schools»: a share; the whole, or null where none is told. */
  function partOfWhole(one: Placed, row: readonly Placed[]): Placed | null {
    const { quantity } = one;
    if (quantity.kind !== 'count' && quantity.kind !== 'plain' && quantity.kind !== 'money') return null;
    const whole = row.find((p) => p.at >= one.last && p.quantity.value > quantity.value);
    if (whole === undefined || whole.at - one.last > PART_TO_WHOLE) return null;
    if (whole.quantity.kind !== quantity.kind && whole.quantity.kind !== 'plain' && quantity.kind !== 'plain') return null;
    const body = /-(?:strong|member|man|seat|person)\b/u.test(whole.quantity.text);
    if (!body && whole.quantity.counted !== null && quantity.counted !== null && whole.quantity.counted !== quantity.counted) return null;
    let joined = false;
    for (let k = one.last; k < whole.at; k += 1) {
      if (CLAUSE_END.test(tokens[k]!.norm) || COMMA.test(tokens[k]!.norm)) return null;
      joined ||= isOutOf(tokens, k);
    }
    if (!joined) return null;
    const counted = quantity.counted ?? whole.quantity.counted;
    const value = (100 * quantity.value) / whole.quantity.value;
    const percent: Quantity = {
      ...made(quantity, value, { start: quantity.start, end: whole.quantity.end }),
      kind: 'percent',
      unit: '%',
      counted,
      precision: 0.1,
    };
    add('share', percent, one, {
      derived: true,
      from: [quantity, whole.quantity],
      whole: whole.quantity,
      roles: rolesOf({ ...quantity, kind: 'count' }, one.at, whole.last),
    });
    return whole;
  }

  /** «31 to 19», «a majority of three», «a single vote»: by how many a vote was won. */
  function votes(first: number, end: number) {
    if (!tokens.slice(first, end).some((t) => VOTING.has(t.norm))) return;
    const row = bySentence.get(tokens[first]!.sentence) ?? [];
    for (const [i, one] of row.entries()) {
      const other = row[i + 1];
      const { quantity } = one;
      if (quantity.kind !== 'count' && quantity.kind !== 'plain') continue;
      const between = other === undefined ? [] : tokens.slice(one.last, other.at);
      if (
        other !== undefined &&
        (other.quantity.kind === 'plain' || other.quantity.kind === 'count') &&
        (between.length <= VOTE_TO_VOTE
          ? between.some((t) => AGAINST.has(t.norm)) &&
            !(between.length > 1 && between.some((t) => t.norm === 'and')) &&
            !isAbstention(other)
          : inFavour(between, other)) &&
        !between.some((t) => CLAUSE_END.test(t.norm)) &&
        !isAbstention(one) &&
        [quantity, other.quantity].every((q) => q.hedge === 'exact' && q.value === Math.round(q.value))
      ) {
        const span = { start: quantity.start, end: other.quantity.end };
        const value = Math.abs(quantity.value - other.quantity.value);
        const more = { derived: true, from: [quantity, other.quantity] };
        add('margin', exact(made(quantity, value, span), value), one, more);
        add('amount', exact({ ...other.quantity, ...span }, other.quantity.value), one, { ...more, roles: new Set(['voted-against']) });
        add('amount', exact({ ...quantity, ...span }, quantity.value), one, { ...more, roles: new Set(['voted-for']) });
      } else if (
        [one.at - 1, one.at - 2].some((k) => isMargin(tokens, k)) &&
        !row.some((p) => p !== one && p.at > one.at && p.at - one.last <= 3 && p.quantity.value > quantity.value)
      )
        add('margin', quantity, one);
    }
    for (let k = first; k < end; k += 1) {
      const last = singleVoteAt(tokens, k);
      if (last < 0) continue;
      const span = { start: tokens[k]!.start, end: tokens[last - 1]!.end };
      add('margin', plain(1, span, 'count', 'vote'), { at: k, last }, { derived: true });
    }
    for (let k = first; k < end; k += 1)
      if (UNANIMOUS.has(tokens[k]!.norm))
        add('amount', plain(0, tokens[k]!, 'count', 'vote'), { at: k, last: k + 1 }, { derived: true, roles: new Set(['voted-against']) });
  }

  /** «61 votes in favour, 40 against». */
  function inFavour(between: readonly { readonly norm: string }[], other: Placed): boolean {
    return between.length <= FOR_TO_AGAINST && between.some((t) => IN_FAVOUR.has(t.norm)) && OPPOSED.has(tokens[other.last]?.norm ?? '');
  }

  function isAbstention({ at, last }: Placed): boolean {
    return [at - 1, last - 1, last].some((k) => /^(?:abst|[وف]?امتن|امتناع)/u.test(tokens[k]?.norm ?? ''));
  }

  /** «after seven years»: how long it was, where the words were read as a time. */
  function afterTime() {
    for (const t of reading.timexes) {
      const { reading: read } = t;
      if (read.kind !== 'offset' || read.reach !== 'point') continue;
      const unit = UNITS[read.unit];
      const at = tokenAt(tokens, t.start);
      if (unit === undefined || read.count === 0 || t.mod !== undefined || !AFTER.has(tokens[at]?.norm ?? '')) continue;
      if (placed.some((p) => p.quantity.start < t.end && t.start < p.quantity.end)) continue;
      const span = { start: t.start, end: t.end };
      const quantity = { ...plain(Math.abs(read.count), span, 'measure', null), unit };
      add('amount', quantity, { at, last: tokenAt(tokens, t.end) }, { derived: true, roles: new Set(['lasting']) });
    }
  }

  /** «She was 87.» A bare number behind «was», «at», told of somebody. */
  function aged({ quantity, at, last }: Placed): boolean {
    if (quantity.kind !== 'plain' || quantity.counted !== null || quantity.value < 1 || quantity.value > 120) return false;
    const next = tokens[last]?.norm ?? '.';
    const [word, who] = [tokens[at - 1]?.norm ?? '', tokens[at - 2]?.norm ?? ''];
    const ends = /^[.,;!]$/u.test(next) || next === 'and' || next === 'when' || tokens[last]?.sentence !== tokens[at]!.sentence;
    const age = word === 'of' && who === 'age';
    if (!age && (!ends || !AGED.has(word))) return false;
    if ((word === 'was' || word === 'is') && !PRONOUNS.has(who)) return false;
    if (word === 'at' && !/^(?:died|dead|dies|aged)$/u.test(who)) return false;
    add('age', { ...quantity, kind: 'age', unit: 'yr' }, { at, last });
    return true;
  }

  function birthday(k: number) {
    const word = AGE_WORDS.get(tokens[k]!.norm);
    const decade = word === undefined ? decadeAt(tokens, k) : { decade: word, last: k + 1 };
    if (decade !== null) {
      const about = plain(decade.decade + 5, { start: tokens[k]!.start, end: tokens[decade.last - 1]!.end }, 'age', null);
      const range = { low: decade.decade - 1, high: decade.decade + 10 };
      add('age', { ...about, range, hedge: 'about' }, { at: k, last: decade.last }, { derived: true });
    }
    const told = ageByBirthday(tokens, k);
    if (told === null) return;
    const span = { start: tokens[told.first]!.start, end: tokens[told.last - 1]!.end };
    add('age', plain(told.age, span, 'age', null), { at: told.first, last: told.last }, { derived: true });
  }

  function nobody(k: number) {
    const told = nobodyAt(tokens, k);
    if (told === null) return;
    const span = { start: tokens[k]!.start, end: tokens[told.last - 1]!.end };
    for (const role of told.roles)
      add('amount', plain(0, span, 'count', 'person'), { at: k, last: told.last }, { derived: true, roles: new Set([role]) });
  }

  function exact(quantity: Quantity, value: number): Quantity {
    return { ...quantity, kind: 'count', counted: 'vote', range: { low: value, high: value }, precision: 1 };
  }

  function plain(value: number, span: Span, kind: Quantity['kind'], counted: string | null): Quantity {
    return {
      ...span,
      text: text.slice(span.start, span.end),
      value,
      range: { low: value, high: value },
      hedge: 'exact',
      kind,
      unit: kind === 'age' ? 'yr' : null,
      counted,
      number: span,
      precision: 1,
      label: null,
    };
  }
}

/** What the words around a figure say that it is of: the dead, the price, how long it lasted. */
export function rolesAround(input: CompareInput, document: number, quantity: Quantity): ReadonlySet<string> {
  const { tokens } = input.readings[document]!.text;
  const group = roleGroupOf(quantity);
  const at = tokenAt(tokens, quantity.start);
  if (group === null || tokens[at] === undefined) return new Set();
  let last = at;
  while (last < tokens.length && tokens[last]!.start < quantity.end) last += 1;
  return nearestRoles(input, document, quantity, group, at, last);
}

/** The roles that the nearest words tell of a figure: in its own phrase, else around it within its clause. */
function nearestRoles(
  input: CompareInput,
  document: number,
  quantity: Quantity,
  group: FigureRole['group'],
  at: number,
  last: number,
): ReadonlySet<string> {
  const { text, quantities } = input.readings[document]!;
  const { tokens, sentences } = text;
  const sentence = sentences[tokens[at]!.sentence]!;
  const found: { readonly name: string; readonly distance: number }[] = [];
  const others = quantities.filter(
    (q) => q !== quantity && roleGroupOf(q) === group && q.start >= sentence.start && q.end <= sentence.end && q.kind !== 'ordinal',
  );
  const take = (k: number, distance: number | null) => {
    for (const { name, group: own } of rolesAt(tokens, k))
      if (own === group) found.push({ name, distance: distance ?? (WHO.has(name) ? WHO_DISTANCE : 0) });
  };
  for (let k = at; k < last; k += 1) if (tokens[k]!.start >= quantity.number.end || tokens[k]!.end <= quantity.number.start) take(k, null);
  const walk = (from: number, step: 1 | -1, reach: number) => {
    let cost = 0;
    for (let k = from, n = 1; n <= reach && k >= sentence.first && k < sentence.last; k += step, n += 1) {
      const token = tokens[k]!;
      if (CLAUSE_END.test(token.norm) || others.some((q) => q.start < token.end && token.start < q.end)) return;
      if (COMMA.test(token.norm)) cost += BEHIND_A_COMMA;
      else take(k, n + cost);
    }
  };
  walk(at - 1, -1, ROLE_BEFORE);
  walk(last, 1, ROLE_AFTER);
  if (found.length === 0) return new Set();
  const nearest = Math.min(...found.map((f) => f.distance));
  const reach = group === 'people' || group === 'length' ? nearest : group === 'money' ? Number.POSITIVE_INFINITY : nearest + NEARLY;
  return new Set(found.filter((f) => f.distance <= reach).map((f) => f.name));
}

/** What a unit of a currency costs by an article that says so: «50 pounds to the dollar». */
export function ratesTold(
  input: CompareInput,
  document: number,
): readonly { readonly unit: string; readonly anchor: string; readonly rate: number }[] {
  const { quantities, text } = input.readings[document]!;
  return quantities.flatMap((q) => {
    if (q.kind !== 'money' || q.unit === null) return [];
    const anchor = rateOf(text.tokens, tokenAt(text.tokens, q.start), tokenAt(text.tokens, q.end));
    return anchor === null || anchor === q.unit ? [] : [{ unit: q.unit, anchor, rate: q.value }];
  });
}
