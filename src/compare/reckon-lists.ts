import { tokenAt } from '../context.js';
import {
  AGAINST_OTHER,
  FATES,
  FOLLOWED_BY,
  HYPHENED_MARGIN,
  MARGIN_AFTER,
  MARGIN_BEFORE,
  MARGIN_OF_ONE,
  MOVING,
  NAMED_THEY_ARE,
  OLDER_BY,
  OLDER_BY_BEFORE,
  SOME_NAMED,
} from '../language/reckoning-cues.js';
import { contentKey, type Token } from '../language/tokens.js';
import type { Quantity, Span } from '../model.js';
import type { Finding } from './finding.js';
import { headlinesOf } from './headline.js';
import { cover, disagree } from './page.js';
import {
  afterNumber,
  at,
  isCount,
  isExact,
  isLength,
  kin,
  rounding,
  rowsOf,
  type Sheet,
  short,
  someMake,
  textOf,
  tokensIn,
  wordsIn,
} from './sheet.js';

/** Numbers against the names that follow them, margins against the two figures, rankings, and the dead of a headline against those below. */
export const checkListsOfSheet = (sheet: Sheet): Finding[] =>
  [checkNamed, checkApposed, checkMargins, checkOlder, checkRankings, checkHeadlineFates, checkHeadlineCounts].flatMap((check) =>
    check(sheet),
  );

// ---------------------------------------------------------------- names

/** Numbers that a list of names is held against, and by how many it may miss them: beyond it, it is a list of something else. */
const MOST_NAMES = 20;
const NAMES_OFF = 3;
/** Tokens from the beginning of a sentence to the mark that its list follows. */
const TO_MARK = 9;
/** Tokens from a number to a dash or a bracket with its names. */
const TO_DASH = 4;

/** Names from which a list is counted: two people told in Arabic are mostly followed by who they are, not by a third. */
const fewest = ({ page }: Sheet): number => (page.reading.document.language === 'ar' ? 3 : 2);

/** «four new ministers. The new ministers are A, B, C, D and E.» */
function checkNamed(sheet: Sheet): Finding[] {
  const { page } = sheet;
  const { sentences, tokens } = page.reading.text;
  return sheet.rows.flat().flatMap((number) => {
    if (number.kind !== 'count' || !isCount(number) || !isExact(number) || number.value < fewest(sheet) || number.value > MOST_NAMES)
      return [];
    const here = at(sheet, number);
    const next = sentences[here + 1];
    const own = dashed(sheet, number);
    const after = own === null && next !== undefined ? markIn(sheet, number, tokens.slice(next.first, next.last)) : null;
    const list = own ?? after;
    if (list === null) return [];
    // another number of the same sentence may be the one that is named
    const rivals = sheet.rows[here]!.filter(
      (q) => q !== number && q.kind === 'count' && isCount(q) && q.value <= MOST_NAMES && kin(q.counted, number.counted),
    );
    const items = countItems(sheet, list);
    if (items === null || items.low < 2 || rivals.some((q) => q.value >= items.low && q.value <= items.high)) return [];
    if (number.value >= items.low && number.value <= items.high) return [];
    if (Math.min(Math.abs(number.value - items.low), Math.abs(number.value - items.high)) > NAMES_OFF) return [];
    return [
      disagree(page, `${short(number.value)} are announced, ${items.low} are named`, [
        { value: number.text, at: [number] },
        { value: `${items.low} names`, at: items.at },
      ]),
    ];
  });
}

/** Words of an item of a plain list: longer, and it may hold a comma of its own. */
const LONGEST_ITEM = 6;

/** «Three ministers, A, B, C and D, stepped down», «three pillars: cheaper fares, more buses, new lanes and an office». */
function checkApposed(sheet: Sheet): Finding[] {
  const { page } = sheet;
  const { tokens } = page.reading.text;
  return sheet.rows.flat().flatMap((number) => {
    if (number.kind !== 'count' || !isCount(number) || !isExact(number) || number.value < fewest(sheet) || number.value > MOST_NAMES)
      return [];
    const { last } = page.sentenceOf(number);
    const from = tokenAt(tokens, number.end - 1) + 1;
    const comma = tokens[from] !== undefined && COMMA.test(tokens[from]!.norm);
    const items =
      (comma ? namesFrom(sheet, tokens.slice(from + 1, last)) : null) ??
      quotedItems(sheet, number, last) ??
      colonItems(sheet, number, from, last);
    if (items === null || items.low < 2 || (number.value >= items.low && number.value <= items.high)) return [];
    if (Math.min(Math.abs(number.value - items.low), Math.abs(number.value - items.high)) > 2) return [];
    return [
      disagree(page, `${short(number.value)} are announced, ${items.low} are named`, [
        { value: number.text, at: [number] },
        { value: `${items.low} names`, at: items.at },
      ]),
    ];
  });
}

interface Items {
  readonly low: number;
  readonly high: number;
  readonly at: readonly Span[];
}

/** Names of people that follow a comma, up to the comma behind «and» and the last of them. */
function namesFrom(sheet: Sheet, list: readonly Token[]): Items | null {
  const people = sheet.page.reading.mentions.filter((m) => m.type === 'person' && m.name !== null).sort((a, b) => a.start - b.start);
  const found: Span[] = [];
  let k = 0;
  let closed = false;
  while (k < list.length) {
    const token = list[k]!;
    const person = people.find((m) => m.start <= token.start && token.start < m.end);
    if (person === undefined) break;
    found.push(person);
    while (k < list.length && list[k]!.start < person.end) k += 1;
    const joint = list[k]?.norm;
    if (closed) break;
    if (joint === ',' || joint === '،') k += 1;
    if (list[k]?.norm === 'and' || list[k]?.norm === 'و') {
      closed = true;
      k += 1;
    } else if (/^و\p{L}/u.test(list[k]?.norm ?? '') && people.some((m) => m.start <= list[k]!.start + 1 && list[k]!.start < m.end))
      closed = joint !== '،' && joint !== ',';
    else if (joint !== ',' && joint !== '،') break;
  }
  const end = list[k]?.norm;
  if (!closed || found.length < 3 || (end !== undefined && /^(?:of|from|and|who)$/u.test(end))) return null;
  return { low: found.length, high: found.length, at: [{ start: found[0]!.start, end: found.at(-1)!.end }] };
}

/** Words between a number and the first of the quoted names that it counts. */
const TO_QUOTES = 8;

/** «four pictures: “A”, “B” and “C”», «أربع لوحات هي «…» و«…»»: names in quotation marks and nothing but joints between them. */
function quotedItems(sheet: Sheet, number: Quantity, last: number): Items | null {
  const { text } = sheet.page.reading.document;
  const rest = text.slice(number.end, sheet.page.reading.text.tokens[last - 1]!.end);
  const quotes = [...rest.matchAll(/[«“]([^«»“”]{2,60})[»”]/gu)];
  const [head] = quotes;
  if (head === undefined || quotes.length < 2) return null;
  const opening = rest.slice(0, head.index);
  if (
    !/(?:^|\s)(?:هي|هم|وهي|وهم|namely|are|were)\s*:?\s*$|[:：–—]\s*$/u.test(opening) ||
    opening.split(/\s+/u).length > TO_QUOTES ||
    SOME_NAMED.test(wordsIn(sheet, number.end, number.end + head.index))
  )
    return null;
  const joined = quotes
    .slice(1)
    .every((q, i) => /^\s*(?:[,،]\s*)?(?:and\s*|و\s*)?$/u.test(rest.slice(quotes[i]!.index + quotes[i]![0].length, q.index)));
  const [start, end] = [number.end + head.index, number.end + quotes.at(-1)!.index + quotes.at(-1)![0].length];
  return joined ? { low: quotes.length, high: quotes.length, at: [{ start, end }] } : null;
}

/** Short items between a colon right behind a number and the end of its sentence. */
function colonItems(sheet: Sheet, number: Quantity, from: number, last: number): Items | null {
  const { tokens } = sheet.page.reading.text;
  const colon = tokens.slice(from, Math.min(last, from + 3)).findIndex((t) => t.norm === ':' || t.norm === '：');
  if (
    colon < 0 ||
    SOME_NAMED.test(wordsIn(sheet, number.end, tokens[last - 1]!.end)) ||
    sheet.rows[at(sheet, number)]!.some((q) => q.start > number.end)
  )
    return null;
  const list = tokens.slice(from + colon + 1, last).filter((t) => !/^[.!?؟]$/u.test(t.norm));
  if (list.some((t) => /^[():«»"“”—–]$/u.test(t.norm))) return null;
  const mark = list.some((t) => /^[;؛]$/u.test(t.norm)) ? /^[;؛]$/u : /^[,،]$/u;
  const pieces: Token[][] = [[]];
  for (const t of list) {
    if (mark.test(t.norm)) pieces.push([]);
    else pieces.at(-1)!.push(t);
  }
  const full = pieces.filter((p) => p.length > 0);
  if (full.length < 2 || full.some((p) => p.length > LONGEST_ITEM + (mark.source.includes(';') ? LONGEST_ITEM : 0))) return null;
  const arabic = sheet.page.reading.document.language === 'ar';
  const inner = (p: readonly Token[]): number =>
    p.slice(1).filter((t) => (arabic ? /^و\p{L}{2}/u.test(t.norm) || t.norm === 'و' : t.norm === 'and')).length;
  const ending = full.at(-1)!;
  const begins = ending[0]!.norm === 'and' || /^و/u.test(ending[0]!.norm);
  // the last two need no comma between them
  const two = !begins && inner(ending) === 1 ? 1 : 0;
  if (!begins && two === 0) return null;
  const low = full.length + (arabic ? 0 : two);
  const doubtful = full.reduce((n, p) => n + inner(p), 0) - (arabic ? 0 : two);
  return { low, high: low + doubtful, at: [{ start: list[0]!.start, end: list.at(-1)!.end }] };
}

const LIST_MARK = /^(?:[–—:(]|-)$/u;

/** The names between dashes or brackets right behind a number: «three cities – Lyon, Nice and Metz –». */
function dashed(sheet: Sheet, number: Quantity): readonly Token[] | null {
  const { tokens } = sheet.page.reading.text;
  const { last } = sheet.page.sentenceOf(number);
  const from = tokenAt(tokens, number.end - 1) + 1;
  const open = tokens.slice(from, Math.min(last, from + TO_DASH)).findIndex((t) => LIST_MARK.test(t.norm));
  if (open < 0 || SOME_NAMED.test(wordsIn(sheet, number.end, tokens[from + open]!.start))) return null;
  const rest = tokens.slice(from + open + 1, last);
  const mark = tokens[from + open]!.norm;
  if (mark === ':') return rest;
  const close = rest.findIndex((t) => (mark === '(' ? t.norm === ')' : /^[–—]$/u.test(t.norm)));
  return close < 0 ? null : rest.slice(0, close);
}

/** What follows «The new ministers are», «They are», «والوزراء الجدد هم:» at the beginning of a sentence. */
function markIn(sheet: Sheet, number: Quantity, sentence: readonly Token[]): readonly Token[] | null {
  const head = sentence.slice(0, TO_MARK);
  const mark = head.findIndex((t, k) => t.norm === ':' || NAMED_THEY_ARE.has(t.norm) || (/^(?:are|were)$/u.test(t.norm) && k > 0));
  if (mark < 0) return null;
  const before = sentence.slice(0, mark);
  const pronoun = before.length <= 1 && /^(?:they|these|those|وهم|وهن|وهي|هم|هن|هي|)$/u.test(before[0]?.norm ?? '');
  const noun = before.some((t) => contentKey(t) === number.counted || t.analyses.some((a) => a.sense.concept === number.counted));
  const said = before.map((t) => t.norm).join(' ');
  const other = sheet.page.reading.quantities.some(
    (q) => q.start >= sentence[0]!.start && q.end <= (sentence[mark]?.start ?? 0) && q.value !== number.value,
  );
  const named = /(?:^| )(?:names?|اسماوهم|اسماء|اسماؤهم|القائمه|قائمه|list)(?= |$)/u.test(said);
  // «four gardeners. The winners are»: people under another name
  const definite = /^(?:the|those|these) (?:\S+ ){0,2}\S+$|^[وف]?ال\S+(?: ال\S+){0,2}$/u.test(said);
  if (!(pronoun || noun || named || definite) || other || SOME_NAMED.test(said)) return null;
  const rest = sentence.slice(mark + 1);
  return rest[0]?.norm === ':' ? rest.slice(1) : rest;
}

const COMMA = /^[,،;؛]$/u;

/** How many names a list has, at least and at most; null where it is no list of names. */
function countItems(
  sheet: Sheet,
  list: readonly Token[],
): { readonly low: number; readonly high: number; readonly at: readonly Span[] } | null {
  const { page } = sheet;
  const arabic = page.reading.document.language === 'ar';
  if (SOME_NAMED.test(list.map((t) => t.norm).join(' '))) return null;
  const pieces: Token[][] = [[]];
  for (const t of list) {
    if (/^[.!?؟]$/u.test(t.norm)) break;
    if (COMMA.test(t.norm)) pieces.push([]);
    else pieces.at(-1)!.push(t);
  }
  const full = pieces.filter((p) => p.some((t) => t.kind === 'word'));
  if (full.length < 2 || full.some((p) => p.some((t) => t.kind === 'number'))) return null;
  const split = full.map((piece, i) =>
    arabic ? arabicItems(page.reading.mentions, piece) : englishItems(sheet, piece, i === full.length - 1),
  );
  // «A, and B, who …, and C»: what stands without «and» behind one that has it tells of it
  const joined = full.map((p) => /^و/u.test(p[0]!.norm));
  if (arabic && joined.some((and, i) => i > 0 && joined[i - 1] && !and)) return null;
  const lead = split.filter((s) => s.low > 0);
  // places behind people are where they come from
  const people = full.map((p) => overlaps(sheet, p, 'person'));
  const places = full.map((p) => overlaps(sheet, p, 'place'));
  if (people.some((x) => x) && places.some((x, i) => x && !people[i] && full[i]!.length <= 2)) return null;
  if (lead.length < 2 || lead.length < split.length - (arabic ? 0 : full.length)) return null;
  if (arabic && split.some((s) => s.low === 0)) return null;
  const ends = [full[0]!, full.at(-1)!].map((p) => ({ start: p[0]!.start, end: p.at(-1)!.end }));
  return {
    low: split.reduce((n, s) => n + s.low, 0),
    high: split.reduce((n, s) => n + s.high, 0),
    at: ends,
  };
}

const overlaps = (sheet: Sheet, piece: readonly Token[], type: string): boolean =>
  sheet.page.reading.mentions.some((m) => m.type === type && m.start < piece.at(-1)!.end && piece[0]!.start < m.end);

/** Names in a piece between commas: «Tom Hill», «Tom Hill and Ida Moss»; none in «a lawyer from Tarn». */
function englishItems(sheet: Sheet, piece: readonly Token[], last: boolean): { readonly low: number; readonly high: number } {
  const capital = (t: Token | undefined): boolean => t !== undefined && /^\p{Lu}/u.test(textOf(sheet, t));
  const parts: Token[][] = [[]];
  for (const t of piece) {
    if (t.norm === 'and' || t.norm === '&') parts.push([]);
    else parts.at(-1)!.push(t);
  }
  const named = parts.filter((p) => capital(p[0]?.norm === 'the' ? p[1] : p[0]));
  if (named.length === 0) return { low: 0, high: 0 };
  // «Trinidad and Tobago» in the middle is one, at the end the last two
  return last ? { low: named.length, high: named.length } : { low: 1, high: named.length };
}

/** Names in a piece of an Arabic list: «سامي حداد ومنى عيسى». */
function arabicItems(
  mentions: readonly (Span & { readonly type: string })[],
  piece: readonly Token[],
): { readonly low: number; readonly high: number } {
  const [head] = piece;
  if (head === undefined || head.kind !== 'word') return { low: 0, high: 0 };
  if (
    head.analyses[0]?.sense.pos === 'verb' &&
    !given(head) &&
    !mentions.some((m) => m.type === 'person' && m.start <= head.end && head.start < m.end)
  )
    return { low: 0, high: 0 };
  let [low, high] = [1, 1];
  for (const t of piece.slice(1)) {
    if (!/^و(?!ال|لل)\p{L}{2,}/u.test(t.norm)) continue;
    const whole = t.analyses.some((a) => a.sense.tags.includes('given-name') && a.proclitics.length === 0);
    if (given(t) && !whole) [low, high] = [low + 1, high + 1];
    else high += 1;
  }
  return { low, high };
}

const given = (t: Token): boolean => t.analyses.some((a) => a.sense.tags.includes('given-name'));

// ---------------------------------------------------------------- margins

/** What margins are of. */
const MARGIN_OF = /^(?:point|point-count|vote|voice|goal|goal-aim|seat|chair|ballot|نقطه|run|try|نقاط)$/u;
/** A margin beyond which it is one of something else. */
const WIDEST_MARGIN = 5;

interface Duel {
  readonly gap: number;
  readonly at: readonly Span[];
}

/** «They lead Orvel by a single point», under a table that has 33 and 30. */
function checkMargins(sheet: Sheet): Finding[] {
  const { page } = sheet;
  return sheet.words.flatMap((words, here) => {
    const single = marginOfOne(sheet, here, words);
    const told = sheet.rows[here]!.filter(
      (q) =>
        isExact(q) &&
        (q.kind === 'plain' || (q.kind === 'percent' && q.unit === 'pp') || (q.kind === 'count' && MARGIN_OF.test(q.counted ?? ''))) &&
        (MARGIN_BEFORE.test(page.before(q, 7)) || MARGIN_AFTER.test(page.after(q, 2))),
    );
    const hyphened = hyphenedMargin(sheet, here, words);
    const margins = [
      ...(hyphened === null ? [] : [hyphened]),
      ...told.map((q) => ({ value: q.value, at: q as Span })),
      ...(single === null ? [] : [{ value: 1, at: single }]),
    ];
    const [margin] = margins;
    if (margin === undefined || margins.length !== 1 || margin.value <= 0) return [];
    const duel = inTable(sheet, here) ?? duelNear(sheet, here, margin.at, inPoints(sheet, margin.at)) ?? twoBefore(sheet, here, margin.at);
    if (duel === null || duel.gap === margin.value || duel.gap === 0) return [];
    if (duel.gap > WIDEST_MARGIN * margin.value + WIDEST_MARGIN || margin.value > WIDEST_MARGIN * duel.gap) return [];
    return [
      disagree(page, `the two figures lie ${short(duel.gap)} apart, the margin given is ${short(margin.value)}`, [
        { value: textOf(sheet, margin.at), at: [margin.at] },
        { value: duel.at.map((s) => textOf(sheet, s)).join(' – '), at: duel.at },
      ]),
    ];
  });
}

/** Whether a margin is one of points: goals make no such margin. */
const inPoints = (sheet: Sheet, margin: Span): boolean =>
  /(?:^| |-)(?:points?|نقطه|نقاط|نقطتين|نقطتان)(?= |-|$)/u.test(
    `${wordsIn(sheet, margin.start, margin.end)} ${sheet.page.after(margin, 1)}`,
  );

const NUMBER_WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** «a five-point lead», whose number is part of a word. */
function hyphenedMargin(sheet: Sheet, here: number, words: string): { readonly value: number; readonly at: Span } | null {
  const found = HYPHENED_MARGIN.exec(words)?.[1];
  if (found === undefined) return null;
  const value = /^\d+(?:\.\d+)?$/u.test(found) ? Number(found) : NUMBER_WORDS.indexOf(found);
  const { tokens, sentences } = sheet.page.reading.text;
  const token = tokens.slice(sentences[here]!.first, sentences[here]!.last).find((t) => t.norm === found || t.norm.startsWith(`${found}-`));
  return value < 1 || token === undefined || sheet.rows[here]!.some((q) => q.start <= token.start && token.end <= q.end)
    ? null
    : { value, at: token };
}

/** What two sides have of: the figures of which a margin is the difference. */
const HELD = /^(?:point|point-count|vote|voice|goal|goal-aim|seat|chair|ballot|run|نقطه)$/u;

/** «The Reds hold 58 seats and the Blues 49.», the only two figures right before a margin, or in its own sentence. */
function twoBefore(sheet: Sheet, here: number, margin: Span): Duel | null {
  const own = sheet.rows[here]!.filter((q) => !overlap(q, margin) && q.end <= margin.start);
  const row = own.length > 0 ? own : (sheet.rows[here - 1] ?? []);
  const [x, y] = row;
  if (row.length !== 2 || x === undefined || y === undefined || !isExact(x) || !isExact(y) || x.value === y.value) return null;
  const votes = isCount(x) && isCount(y) && [x, y].some((q) => HELD.test(q.counted ?? '')) && kin(x.counted, y.counted);
  const shares =
    x.kind === 'percent' && (y.kind === 'percent' || y.kind === 'plain') && x.unit === '%' && /point|نقط/u.test(sheet.words[here]!);
  if (!votes && !shares) return null;
  // a side and what it had before are no two sides
  if (/(?:^| )(?:from|since|earlier|last|previous|total|of the|من|قبل|الماضي|السابق|اصل)(?= |$)/u.test(wordsIn(sheet, x.end, y.start)))
    return null;
  const names = (from: number, to: number): boolean =>
    /\p{Lu}\p{Ll}|[\u0600-\u06ff]{2}/u.test(sheet.page.reading.document.text.slice(from, to));
  return names(x.end, y.start) ? { gap: Number(Math.abs(x.value - y.value).toPrecision(6)), at: [x, y] } : null;
}

// ---------------------------------------------------------------- older and younger

/** «Her brother is 45 and she is 38. He is ten years older.» */
function checkOlder(sheet: Sheet): Finding[] {
  const { page } = sheet;
  return sheet.rows.flat().flatMap((gap) => {
    if (gap.kind !== 'measure' || gap.unit !== 'yr' || !isExact(gap) || gap.value < 1) return [];
    if (!OLDER_BY.test(page.after(gap, 2)) && !OLDER_BY_BEFORE.test(page.before(gap, 3))) return [];
    const here = at(sheet, gap);
    const ages = page.reading.quantities.filter(
      (q) =>
        (at(sheet, q) === here || at(sheet, q) === here - 1) &&
        q !== gap &&
        isExact(q) &&
        q.value >= 1 &&
        q.value < 116 &&
        ageLike(sheet, q),
    );
    const [x, y] = ages;
    if (ages.length !== 2 || x === undefined || y === undefined) return [];
    const real = Math.abs(x.value - y.value);
    if (Math.abs(real - gap.value) <= 1) return [];
    return [
      disagree(page, `the two figures lie ${short(real)} apart, the margin given is ${short(gap.value)}`, [
        { value: gap.text, at: [gap] },
        { value: `${x.text} – ${y.text}`, at: [x, y] },
      ]),
    ];
  });
}

const ageLike = (sheet: Sheet, q: Quantity): boolean =>
  q.kind === 'age' ||
  (q.kind === 'plain' &&
    /(?:^| )(?:is|aged|عمره|عمرها|سنه|سنها|was)$/u.test(sheet.page.before(q, 1)) &&
    /^(?:$|and|but|و)/u.test(sheet.page.after(q, 1)));

function marginOfOne(sheet: Sheet, here: number, words: string): Span | null {
  if (!MARGIN_OF_ONE.test(words)) return null;
  const { tokens, sentences } = sheet.page.reading.text;
  const own = tokens.slice(sentences[here]!.first, sentences[here]!.last);
  const k = own.findIndex(
    (t, i) =>
      /^(?:single|one|just|only|one-point|one-vote|one-goal|one-seat|single-point|بفارق)$/u.test(t.norm) &&
      (t.norm.includes('-') || own[i + 1] !== undefined),
  );
  if (k < 0) return null;
  const end = Math.min(own.length - 1, k + 2);
  return { start: own[k]!.start, end: own[end]!.end };
}

/** Points of the two sides that a sentence names, in the last column of the table above it. */
function inTable(sheet: Sheet, here: number): Duel | null {
  const { page } = sheet;
  const { text } = page.reading.document;
  const { sentences } = page.reading.text;
  const line = (index: number): string => text.slice(sentences[index]!.start, sentences[index]!.end);
  const rows = sentences.filter((s) => /\||\t/u.test(line(s.index)) && s.index < here);
  const head = rows.find((s) => /points?|pts|نقاط|النقاط|votes|الأصوات|seats|المقاعد/iu.test(line(s.index)));
  if (head === undefined || rows.length < 3) return null;
  const cells = (index: number): string[] =>
    line(index)
      .split(/\s*[|\t]\s*/u)
      .map((c) => c.trim());
  const column = cells(head.index).findIndex((c) => /^(?:points?|pts|نقاط|النقاط|votes|الأصوات|seats|المقاعد)$/iu.test(c));
  const body = rows.filter((s) => s.index > head.index && cells(s.index).length === cells(head.index).length);
  if (column < 0 || body.length < 2) return null;
  const [top] = body;
  const told = line(here);
  const named = body.slice(1).filter((s) => told.includes(cells(s.index)[0]!));
  const value = (index: number): number => Number(cells(index)[column]!.replace(/,/gu, ''));
  // the one that is led is named first
  const place = (s: { readonly index: number }): number => told.indexOf(cells(s.index)[0]!);
  const [rival] = named.sort((a, b) => place(a) - place(b));
  if (rival === undefined || top === undefined || !/^\p{L}/u.test(cells(rival.index)[0]!)) return null;
  // the leader is named, taken up by a pronoun, or whoever «leads»
  const gap = Math.abs(value(top.index) - value(rival.index));
  if (
    !Number.isFinite(gap) ||
    !/(?:^| )(?:lead|leads|led|ahead|clear|يتصدر|تتصدر|متقدما|متقدمه|يتقدم|تتقدم)(?= |$)/u.test(sheet.words[here]!)
  )
    return null;
  const whole = (index: number): Span => ({ start: sentences[index]!.start, end: sentences[index]!.end });
  return { gap, at: [whole(top.index), whole(rival.index)] };
}

/** «230 votes to 215», «29-27», «52 per cent against 44»: the only such pair in a sentence or beside it. */
function duelNear(sheet: Sheet, here: number, margin: Span, points: boolean): Duel | null {
  const pairs = (index: number): Duel[] => {
    const row = sheet.rows[index] ?? [];
    const told = row.flatMap((x, i): Duel[] => {
      const y = row[i + 1];
      if (y === undefined || overlap(x, margin) || overlap(y, margin) || !isExact(x) || !isExact(y)) return [];
      if (!AGAINST_OTHER.test(wordsIn(sheet, x.number.end, y.start)) || x.kind === 'measure' || x.kind === 'money') return [];
      if (!(isCount(x) && isCount(y)) && !(x.kind === 'percent' && (y.kind === 'percent' || y.kind === 'plain'))) return [];
      return [{ gap: Number(Math.abs(x.value - y.value).toPrecision(6)), at: [cover(x, y)] }];
    });
    return [...told, ...scores(sheet, index, points)];
  };
  const own = pairs(here);
  if (own.length > 0) return own.length === 1 ? own[0]! : null;
  if ([here - 1, here, here + 1].some((index) => ANOTHER_COUNT.test(sheet.words[index] ?? ''))) return null;
  const beside = [...pairs(here - 1), ...pairs(here + 1)];
  return beside.length === 1 ? beside[0]! : null;
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Two matches of one pair, one and its halves, a part of the votes: the margin need not be that of the score beside it. */
const ANOTHER_COUNT =
  /(?:^| )[وف]?(?:first leg|second leg|return|aggregate|rematch|replay|half-time|last season|last year|previous|earlier|alone|وحدها|وحده|[بل]?(?:لقاء |مباراه )?ال(?:ذهاب|اياب)|بالذهاب|بالاياب|الماضي|الماضيه|السابق|السابقه|مجموع المباراتين|الشوط)(?= |$)/u;
/** Points that the side ahead has at least in a match whose margin is told in points: fewer are goals or sets. */
const FEWEST_POINTS = 15;

/** Scores and votes written with a dash. */
function scores(sheet: Sheet, index: number, points: boolean): Duel[] {
  const { page } = sheet;
  const sentence = page.reading.text.sentences[index];
  if (sentence === undefined || !WON.test(sheet.words[index]!)) return [];
  const text = textOf(sheet, sentence);
  return [...text.matchAll(/(?<![\d.,/:-])(\d{1,3})\s?[-–]\s?(\d{1,3})(?![\d.,]*\d|[-–/:])/gu)].flatMap((m): Duel[] => {
    const span = { start: sentence.start + m.index, end: sentence.start + m.index + m[0].length };
    if (page.reading.timexes.some((t) => overlap(t, span))) return [];
    if (points && Math.max(Number(m[1]), Number(m[2])) < FEWEST_POINTS) return [];
    return [{ gap: Math.abs(Number(m[1]) - Number(m[2])), at: [span] }];
  });
}

const WON =
  /(?:^| )[وف]?(?:won|win|wins|beat|beats|beating|victory|defeat|defeated|lost|loss|vote|voted|votes|passed|approved|carried|فاز|فازت|فوز|فوزا|هزم|تغلب|تغلبت|خسر|خسرت|انتصار|بنتيجه|تصويت)(?= |$)/u;

// ---------------------------------------------------------------- rankings

/** Who comes first has most, unless it is least that counts. */
const TOP =
  /(?:^| )[وف]?(?:led|leads|lead|first|top|topped|tops|most|largest|highest|biggest|finished|won|ahead|تصدر|تصدرت|يتصدر|تتصدر|الاولي|الاول|الاكثر|الاعلي|الاكبر|حل|حلت|جاء|جاءت|فاز|فازت)(?= |$)/u;
const LEAST =
  /(?:^| )[وف]?(?:lowest|least|fewest|smallest|fastest|cheapest|time|seconds|minutes|youngest|shortest|nearest|oldest|worst|bottom|last|fewer|lower|strokes|par|الاقل|الادني|الاصغر|اسرع|ثانيه|دقيقه|زمن|بزمن)(?= |$)/u;

/** Before the one who has more. */
const BEHIND = /(?:^| )[وف]?(?:behind|خلف|وراء|بعد)(?= |$)/u;
const PLACED = /(?:^| )[وف]?(?:second|third|fourth|runner-up|الثاني|الثانيه|الثالث|الثالثه|الرابع|الرابعه|ثانيا|ثالثا|رابعا)(?= |$)/u;

/** «second with 48 medals, behind South on 41». */
function behind(sheet: Sheet, row: readonly Quantity[]): Finding[] {
  return row.flatMap((x, i) => {
    const y = row[i + 1];
    if (y === undefined || !isExact(x) || !isExact(y) || x.kind === 'measure' || x.value <= y.value) return [];
    // «48 medals, behind South with 41 golds»: a part of what the other has
    if (x.kind === 'count' && y.kind === 'count' && x.counted !== y.counted) return [];
    if (!(isCount(x) && isCount(y)) && !(x.kind === y.kind && x.unit === y.unit)) return [];
    const gap = wordsIn(sheet, x.end, y.start);
    if (!/^(?:\S+ ){0,2}(?:behind|خلف|وراء) (?:\S+ ){1,5}(?:with|on|who had|which had|at|برصيد|التي|الذي|ب\S*)(?: \S+)?$/u.test(gap))
      return [];
    if (!PLACED.test(sheet.page.before(x, 10)) && !/(?:^| )(?:with|on|at|برصيد|بنسبه)$/u.test(sheet.page.before(x, 1))) return [];
    return [
      disagree(sheet.page, `«${y.text}» is put before «${x.text}», which is more`, [
        { value: x.text, at: [x] },
        { value: y.text, at: [y] },
      ]),
    ];
  });
}

/** «North led with 40 points, followed by South with 52». */
function checkRankings(sheet: Sheet): Finding[] {
  return sheet.rows.flatMap((row, here) => {
    const words = sheet.words[here]!;
    if (BEHIND.test(words) && !LEAST.test(words)) return behind(sheet, row);
    if (!FOLLOWED_BY.test(words) || !TOP.test(words) || LEAST.test(words)) return [];
    return row.flatMap((x, i) => {
      const y = row[i + 1];
      if (y === undefined || !isExact(x) || !isExact(y) || x.kind === 'measure' || y.value <= x.value) return [];
      if (x.kind !== y.kind && x.kind !== 'plain' && y.kind !== 'plain') return [];
      if (x.unit !== y.unit && y.kind !== 'plain' && x.kind !== 'plain') return [];
      if (isCount(x) && isCount(y) && !kin(x.counted, y.counted)) return [];
      const gap = wordsIn(sheet, x.end, y.start);
      if (
        !FOLLOWED_BY.test(gap) ||
        gap.split(' ').length > TO_MARK ||
        !/(?:^| )(?:with|on|at|in|by|of|[وف]?ب|برصيد|بنسبه|ب\S+|له|لها|بواقع)$/u.test(gap)
      )
        return [];
      if (!/(?:^| )(?:with|on|at|by|of|برصيد|بنسبه|بواقع|ب\S+)(?: \S+)?$/u.test(sheet.page.before(x, 2))) return [];
      return [
        disagree(sheet.page, `«${x.text}» is put before «${y.text}», which is more`, [
          { value: x.text, at: [x] },
          { value: y.text, at: [y] },
        ]),
      ];
    });
  });
}

// ---------------------------------------------------------------- headlines

/** Sentences of the body in which its own count is looked for. */
const LEAD_SENTENCES = 3;
/** Words beside a figure that tell the fate of those whom it counts. */
const FATE_BEFORE = 3;
const FATE_AFTER = 6;

const fateOf = (sheet: Sheet, q: Quantity): string | null => {
  const clause = (text: string, before: boolean): string => {
    const parts = text.split(/(?: |^)(?:and|but|while|فيما|بينما|,)(?: |$)/u);
    return (before ? parts.at(-1) : parts[0]) ?? '';
  };
  const noun = tokensIn(sheet, q.number.end, q.end)
    .map((t) => t.norm)
    .join(' ');
  const near = [`${clause(sheet.page.before(q, FATE_BEFORE), true)} ${noun}`, `${noun} ${clause(sheet.page.after(q, FATE_AFTER), false)}`];
  const told = near.flatMap((text) => FATES.find(([, pattern]) => pattern.test(text))?.[0] ?? []);
  return told[0] ?? null;
};

/** Sentences under a headline in which its figure would be told, and words that one of them must share with it. */
const FIRST_SENTENCES = 2;
const SHARED = 2;
/** By how many times two figures of one thing may differ. */
const HEADLINE_FARTHEST = 4;

/** The headline's sentence, the first one below it and the figures from there on; null where there is none, or its figures move. */
function headedBody(sheet: Sheet): { readonly first: number; readonly below: number; readonly body: readonly Quantity[] } | null {
  const { reading } = sheet.page;
  const [head] = headlinesOf(reading);
  const below = head === undefined ? undefined : reading.text.tokens[head.last]?.sentence;
  if (head === undefined || below === undefined || MOVING.test(wordsIn(sheet, head.start, head.end))) return null;
  return { first: at(sheet, head), below, body: rowsOf(sheet, below, sheet.rows.length - 1) };
}

/** «Council approves 40 new homes», over «approved plans for 60 new homes». */
function checkHeadlineCounts(sheet: Sheet): Finding[] {
  const { page } = sheet;
  const headed = headedBody(sheet);
  if (headed === null) return [];
  const { first, below, body } = headed;
  const keys = (index: number): ReadonlySet<string> => {
    const { first: from, last } = page.reading.text.sentences[index]!;
    return new Set(page.reading.text.tokens.slice(from, last).flatMap((t) => (t.kind === 'word' ? (contentKey(t) ?? []) : [])));
  };
  const mine = keys(first);
  return (sheet.rows[first] ?? []).flatMap((q) => {
    if (!isExact(q) || q.value < 2 || (q.kind === 'count' ? q.counted === null : q.unit === null) || isLength(q)) return [];
    const same = body.filter((b) => b.kind === q.kind && b.unit === q.unit && b.counted === q.counted);
    if (body.some((b) => Math.abs(b.value - q.value) <= Math.max(rounding(q), rounding(b)) * 2)) return [];
    // «to hire 200», over 120 drivers and 80 mechanics
    if (someMake(same, q.value) || (isCount(q) && someMake(body.filter(isCount), q.value))) return [];
    const near = same.filter((b) => at(sheet, b) < below + FIRST_SENTENCES);
    const [told] = near;
    if (
      told === undefined ||
      near.length !== 1 ||
      same.length !== 1 ||
      !isExact(told) ||
      told.value > HEADLINE_FARTHEST * q.value ||
      q.value > HEADLINE_FARTHEST * told.value
    )
      return [];
    const shared = [...keys(at(sheet, told))].filter((k) => mine.has(k) && k !== q.counted);
    if (
      shared.length < SHARED + (q.kind === 'count' ? 0 : 1) ||
      MOVING.test(sheet.words[at(sheet, told)]!) ||
      OF_OTHERS.test(afterNumber(sheet, told, 3))
    )
      return [];
    return [
      disagree(page, `the headline has «${q.text}», the body «${told.text}»`, [
        { value: q.text, at: [q] },
        { value: told.text, at: [told] },
      ]),
    ];
  });
}

/** A part or an addition. */
const OF_OTHERS = /(?:^| )(?:of|more|other|others|another|further|من|اخرين|اخري|اضافيه|منهم|منها)(?= |$)/u;

/** «17 workers dead», over «fourteen miners lost their lives». */
function checkHeadlineFates(sheet: Sheet): Finding[] {
  const { page } = sheet;
  const headed = headedBody(sheet);
  if (headed === null) return [];
  const { first, below } = headed;
  const body = headed.body.filter(isCount);
  return (sheet.rows[first] ?? []).flatMap((q) => {
    const fate = isCount(q) && isExact(q) && q.value >= 2 ? fateOf(sheet, q) : null;
    if (fate === null || body.some((b) => b.value === q.value) || someMake(body, q.value)) return [];
    const same = body.filter(
      (b) => at(sheet, b) < below + LEAD_SENTENCES && b.value >= 2 && kin(b.counted, q.counted) && fateOf(sheet, b) === fate,
    );
    const [told] = same;
    if (told === undefined || same.some((b) => b.value !== told.value || !isExact(b)) || MOVING.test(sheet.words[at(sheet, told)]!))
      return [];
    if (body.some((b) => b !== told && !same.includes(b) && fateOf(sheet, b) === fate)) return [];
    return [
      disagree(page, `the headline counts ${short(q.value)}, the body ${short(told.value)}`, [
        { value: q.text, at: [q] },
        { value: told.text, at: [told] },
      ]),
    ];
  });
}
