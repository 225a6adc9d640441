import { tokenAt } from '../context.js';
import { tidy } from '../language/number-grammar.js';
import type { LanguagePack } from '../language/pack.js';
import type { Sentence, Token, TokenizedText } from '../language/tokens.js';
import type { Quantity } from '../model.js';

/** A total and the parts that the text gives of it. */
export interface Partition {
  readonly total: Quantity;
  readonly parts: readonly Quantity[];
  /** What makes them a partition: the words «distributed», rows of a table … */
  readonly basis: 'exhaustive' | 'inclusive' | 'table' | 'vote';
}

const TOLERANCE = 0.1;

/**
 * Totals with parts that claim to be all of them: «850 million, distributed over … (400) and … (250) and … (150)», «640 families, of whom
 * 310 in … and 230 in … and 110 in …», the rows of a table under a total. Where only some parts are named («20 people, among them 3
 * children and 5 women») nothing is returned, unless the parts are of one pattern and exceed the total or miss it by less than a tenth.
 */
export function partsOfTotal(quantities: readonly Quantity[], text: TokenizedText, pack: LanguagePack): Partition[] {
  const ordered = [...quantities].sort((a, b) => a.start - b.start);
  const bySentence: Quantity[][] = text.sentences.map(() => []);
  let s = 0;
  for (const quantity of ordered) {
    while (s + 1 < text.sentences.length && text.sentences[s]!.end <= quantity.start) s += 1;
    if (quantity.kind !== 'ordinal' && quantity.kind !== 'score' && quantity.unit !== 'no') bySentence[s]!.push(quantity);
  }
  const out: Partition[] = [];
  text.sentences.forEach((sentence, i) => {
    const found = inSentence(bySentence[i]!, text, sentence, pack);
    const known = new Set(found.map((p) => p.total));
    const more = [enumerated, afterColon, votes, named, ofWhole].flatMap((read) => read(bySentence[i]!, text, sentence, pack));
    out.push(...found, ...more.filter((p) => !known.has(p.total)));
  });
  out.push(...inTables(bySentence, text, pack), ...inLists(bySentence, text, pack), ...inColumns(bySentence.flat(), text.text, pack));
  return out;
}

const same = (total: Quantity, part: Quantity) =>
  part.kind === 'plain' || part.unit === null
    ? total.kind === 'count' || total.kind === 'plain' || total.kind === 'money' || (total.kind === 'measure' && part.counted === null)
    : part.unit === total.unit;

interface Marker {
  readonly first: number;
  readonly last: number;
  readonly exhaustive: boolean;
}

function markersIn(tokens: readonly Token[], sentence: Sentence, pack: LanguagePack): Marker[] {
  const out: Marker[] = [];
  const { exhaustive, inclusive } = pack.numbers.partition;
  for (let i = sentence.first; i < sentence.last; i += 1) {
    for (const [list, all] of [
      [exhaustive, true],
      [inclusive, false],
    ] as const) {
      const phrase = list.find((words) => i + words.length <= sentence.last && words.every((w, k) => tokens[i + k]!.norm === w));
      if (phrase !== undefined) {
        out.push({ first: i, last: i + phrase.length, exhaustive: all });
        break;
      }
    }
  }
  return out;
}

function inSentence(quantities: readonly Quantity[], text: TokenizedText, sentence: Sentence, pack: LanguagePack): Partition[] {
  const { tokens } = text;
  const out: Partition[] = [];
  if (quantities.length < 3) return out;
  const used = new Set<Quantity>();
  for (const marker of markersIn(tokens, sentence, pack)) {
    const at = tokens[marker.first]!.start;
    const before = quantities.filter((q) => q.end <= at && !used.has(q));
    const total = before.at(-1);
    if (total === undefined) continue;
    const reach = marker.first - tokenAt(tokens, total.end - 1);
    if (reach > 12) continue;
    const after = quantities.filter((q) => q.start >= tokens[marker.last - 1]!.end);
    const parts: Quantity[] = [];
    for (const q of after) {
      if (!same(total, q)) break;
      const gapFrom = parts.length === 0 ? marker.last : tokenAt(tokens, parts.at(-1)!.end - 1) + 1;
      const gap = tokens.slice(gapFrom, tokenAt(tokens, q.start));
      if (parts.length > 0 && (gap.length > 14 || !joins(gap, q, text))) break;
      if (parts.length === 0 && gap.length > 10) break;
      parts.push(q);
    }
    if (parts.length < 2 || parts.some((p) => p.hedge === 'more-than' || p.hedge === 'less-than')) continue;
    const sum = tidy(parts.reduce((n, p) => n + p.value, 0));
    if (parts.some((p) => p.value >= total.value)) continue;
    const patterned = parallel(parts, tokens, pack);
    if (marker.exhaustive) {
      // a part that the reader missed leaves the sum short
      if (!(sum >= total.value * (1 - 2 * TOLERANCE) && sum <= total.value * (1 + 5 * TOLERANCE))) continue;
      if (!patterned && Math.abs(sum - total.value) > total.value * TOLERANCE) continue;
    } else {
      if (!patterned) continue;
      if (sum < total.value * (1 - TOLERANCE) || sum > total.value * (1 + 5 * TOLERANCE)) continue;
      if (sum < total.value && parts.length < 3) continue;
    }
    for (const q of [total, ...parts]) used.add(q);
    out.push({ total, parts, basis: marker.exhaustive ? 'exhaustive' : 'inclusive' });
  }
  return out;
}

/** A figure for a word that counts one without a number: «and one in Senegal», «the chairman». */
function single(text: TokenizedText, first: Token, last: Token): Quantity {
  return {
    start: first.start,
    end: last.end,
    text: text.text.slice(first.start, last.end),
    value: 1,
    range: { low: 1, high: 1 },
    hedge: 'exact',
    kind: 'plain',
    unit: null,
    counted: null,
    number: { start: first.start, end: last.end },
    precision: 1,
    label: null,
  };
}

const exactCount = (q: Quantity) => q.kind === 'count' && q.hedge === 'exact' && Number.isInteger(q.value);
const conjoined = (norm: string, words: ReadonlySet<string>) => norm.startsWith('و') && words.has(norm.slice(1));

/** «six batches, three of them in Morocco, two in Kuwait, one in Mauritania and one in Senegal»: each named in the same way. */
function enumerated(quantities: readonly Quantity[], text: TokenizedText, sentence: Sentence, pack: LanguagePack): Partition[] {
  const { tokens } = text;
  const { ones } = pack.numbers.partition;
  for (const marker of markersIn(tokens, sentence, pack)) {
    const first = quantities.find((q) => q.end <= tokens[marker.first]!.start && tokenAt(tokens, q.end - 1) === marker.first - 1);
    if (first === undefined || first.hedge !== 'exact') continue;
    const total = quantities.filter((q) => q.end <= first.start).at(-1);
    if (total === undefined || !exactCount(total) || tokenAt(tokens, first.start) - tokenAt(tokens, total.end - 1) > 3) continue;
    const parts: Quantity[] = [first];
    const heads: (string | null)[] = [headAfter(tokens, marker.last, sentence.last, 3, pack)];
    let gap = 0;
    for (let k = marker.last; k < sentence.last && gap < 9; k += 1, gap += 1) {
      const token = tokens[k]!;
      if (token.norm === '؛' || token.norm === '.') break;
      const q = quantities.find((x) => x.start >= token.start && x.start < token.end);
      if (q === undefined && !conjoined(token.norm, ones)) continue;
      if (q !== undefined && !(q.hedge === 'exact' && (q.kind === 'plain' || (q.kind === 'count' && q.counted === total.counted)))) break;
      const end = q === undefined ? k : tokenAt(tokens, q.end - 1);
      if (!token.norm.startsWith('و') && tokens[k - 1]?.norm !== '،' && tokens[k - 1]?.norm !== 'و') break;
      parts.push(q ?? single(text, token, token));
      heads.push(headAfter(tokens, end + 1, sentence.last, 1, pack));
      k = end;
      gap = 0;
    }
    if (parts.length < 3 || heads.some((h) => h === null || h !== heads[0])) continue;
    const sum = parts.reduce((n, p) => n + p.value, 0);
    // fewer than all may simply not be named
    if (sum < total.value || sum > total.value * 1.5) continue;
    return [{ total, parts, basis: 'inclusive' }];
  }
  return [];
}

/** The preposition, written apart or on the word, within some tokens. */
function headAfter(tokens: readonly Token[], from: number, to: number, reach: number, pack: LanguagePack): string | null {
  for (let k = from; k < Math.min(to, from + reach); k += 1) {
    const token = tokens[k]!;
    if (pack.numbers.prepositions.has(token.norm)) return token.norm;
    const clitic = token.analyses[0]?.proclitics.find((p) => p === 'b' || p === 'l');
    if (clitic !== undefined) return clitic;
    if (/^بال|^ب\p{L}{4}/u.test(token.norm)) return 'b';
  }
  return null;
}

/** «twelve members: the chairman, two deputies and eight members». */
function afterColon(quantities: readonly Quantity[], text: TokenizedText, sentence: Sentence): Partition[] {
  const { tokens } = text;
  const colon = tokens.findIndex((t, k) => k >= sentence.first && k < sentence.last && t.norm === ':');
  if (colon < 0) return [];
  const total = quantities.filter((q) => q.end <= tokens[colon]!.start).at(-1);
  if (total === undefined || !exactCount(total) || colon - tokenAt(tokens, total.end - 1) > 2) return [];
  const parts: Quantity[] = [];
  let numbers = 0;
  let from = colon + 1;
  for (let k = from; k <= sentence.last; k += 1) {
    const ends = k === sentence.last || ['،', '.', '؛', ','].includes(tokens[k]!.norm);
    if (!ends) continue;
    const words = tokens.slice(from, k).filter((t) => t.kind !== 'punctuation');
    const inside = quantities.filter((q) => words.length > 0 && q.start >= words[0]!.start && q.end <= words.at(-1)!.end);
    const verb = words[0]?.analyses[0]?.sense.pos === 'verb';
    if (words.length === 0 || verb) break;
    const closes = k === sentence.last || tokens[k]!.norm === '.';
    if (inside.length === 1 && words.length <= 5 && exactCount(inside[0]!) && inside[0]!.value < total.value) {
      parts.push(inside[0]!);
      numbers += 1;
    } else if (
      inside.length === 0 &&
      words.length <= 2 &&
      words[0]!.analyses.some((a) => a.sense.tags.includes('office') || a.sense.tags.includes('human'))
    ) {
      if (words[0]!.analyses.some((a) => a.sense.number === 'plural')) return [];
      parts.push(single(text, words[0]!, words.at(-1)!));
    } else break;
    from = k + 1;
    if (closes) break;
  }
  if (numbers < 2 || parts.length < 2) return [];
  const sum = parts.reduce((n, p) => n + p.value, 0);
  if (sum < total.value * 0.7 || sum > total.value * 1.5) return [];
  return [{ total, parts, basis: 'exhaustive' }];
}

/** «of its seven members, five voted for and three against»: those who vote cannot be more than the members. */
function votes(quantities: readonly Quantity[], text: TokenizedText, sentence: Sentence, pack: LanguagePack): Partition[] {
  const { tokens } = text;
  const { votes: words } = pack.numbers.partition;
  const bare = (t: Token) => t.norm.replace(/^[وف]/u, '');
  const verb = tokens.findIndex(
    (t, k) => k >= sentence.first && k < sentence.last && (words.verbs.has(t.norm) || words.verbs.has(bare(t))),
  );
  if (verb < 0) return [];
  const total = quantities.filter((q) => exactCount(q) && q.end <= tokens[verb]!.start).at(-1);
  if (total === undefined || total.value > 1000) return [];
  const first = tokenAt(tokens, total.start);
  const of = tokens.slice(Math.max(sentence.first, first - 1), first + 1).some((t) => pack.numbers.from.has(bare(t)));
  if (!of || verb - tokenAt(tokens, total.end - 1) > 4) return [];
  const parts: Quantity[] = [];
  const sides = new Set<string>();
  for (const q of quantities) {
    if (q.start <= tokens[verb]!.start || q.hedge !== 'exact' || !(q.kind === 'plain' || q.kind === 'count')) continue;
    const after = tokens.slice(tokenAt(tokens, q.end - 1) + 1, tokenAt(tokens, q.end - 1) + 4);
    const before = tokens.slice(Math.max(verb, tokenAt(tokens, q.start) - 2), tokenAt(tokens, q.start));
    const side = [...after, ...before].map((t) => words.sides.get(t.norm) ?? words.sides.get(bare(t))).find((x) => x !== undefined);
    if (side === undefined || sides.has(side)) continue;
    sides.add(side);
    parts.push(q);
  }
  if (parts.length < 2) return [];
  const sum = parts.reduce((n, p) => n + p.value, 0);
  return sum < total.value ? [] : [{ total, parts, basis: 'vote' }];
}

/** «14 districts, namely (a, b, c …)»: as many names as were announced. */
function named(quantities: readonly Quantity[], text: TokenizedText, sentence: Sentence, pack: LanguagePack): Partition[] {
  const { tokens } = text;
  const { namely } = pack.numbers.partition;
  for (const total of quantities) {
    if (!exactCount(total) || total.value < 4 || total.value > 40) continue;
    const end = tokenAt(tokens, total.end - 1);
    const marker = tokens.findIndex(
      (t, k) =>
        k > end && k < Math.min(sentence.last - 1, end + 9) && namely.has(t.norm) && ['(', ':', '«', '"'].includes(tokens[k + 1]!.norm),
    );
    if (marker < 0 || quantities.some((q) => q.start > total.end && q.start < tokens[marker]!.end)) continue;
    const open = marker + 1;
    const closing = tokens[open]!.norm === '(' ? ')' : tokens[open]!.norm === '«' ? '»' : tokens[open]!.norm === '"' ? '"' : '.';
    let close = tokens.findIndex((t, k) => k > open && k < sentence.last && t.norm === closing);
    if (close < 0) {
      if (closing !== '.') continue;
      close = sentence.last;
    }
    if (quantities.some((q) => q.start > tokens[open]!.start && q.end <= (tokens[close - 1]?.end ?? 0))) continue;
    const items: Token[][] = [[]];
    let clear = true;
    for (let k = open + 1; k < close; k += 1) {
      const token = tokens[k]!;
      if (['،', ','].includes(token.norm)) items.push([]);
      else if (token.kind === 'word') items.at(-1)!.push(token);
      else clear = false;
    }
    // an item of two joined by «and» may be one or two
    const joined = items.some((item) => item.some((t, k) => k > 0 && (t.norm === 'و' || t.analyses[0]?.proclitics.includes('w') === true)));
    if (!clear || joined || items.some((i) => i.length === 0 || i.length > 3)) continue;
    if (Math.abs(items.length - total.value) > 2) continue;
    return [{ total, parts: items.map((i) => single(text, i[0]!, i.at(-1)!)), basis: 'exhaustive' }];
  }
  return [];
}

/** Whether what stands between two figures only carries on a list: ends in «and» or a comma, no new verb. */
function joins(gap: readonly Token[], next: Quantity, text: TokenizedText): boolean {
  const last = gap.at(-1);
  const and =
    text.text[next.start - 1] === 'و' ||
    last?.norm === 'و' ||
    gap.some((t) => ['،', '؛', ','].includes(t.norm)) ||
    gap.some((t) => /^و\p{L}{2}/u.test(t.norm) && t.analyses[0]?.proclitics.includes('w') !== false);
  if (!and) return false;
  return !gap.some((t) => t.kind === 'word' && t.analyses[0]?.sense.pos === 'verb');
}

/**
 * Whether the parts are named in one and the same way, by things that exclude each other: each «in» another place, «to» another
 * receiver, each of another nationality, each in brackets after its name. Men and the injured are not.
 */
function parallel(parts: readonly Quantity[], tokens: readonly Token[], pack: LanguagePack): boolean {
  // «640 of Awlad Askar»: what follows the preposition may be a name that reads like a word for people
  const partitive = (part: Quantity): string | null => {
    const next = tokens[tokenAt(tokens, part.number.end - 1) + 1];
    return next?.kind === 'word' && next.start >= part.number.end && pack.numbers.prepositions.has(next.norm) ? next.norm : null;
  };
  const heads = parts.map((part) => {
    const preposition = partitive(part);
    if (preposition !== null) return `after:${preposition}`;
    const first = tokenAt(tokens, part.start);
    const after = tokenAt(tokens, part.end - 1) + 1;
    const next = tokens[after];
    const before = tokens[first - 1];
    const last = tokens[after - 1];
    if (before?.norm === '(' && next?.norm === ')') return 'bracket';
    const demonym = [next, last].find((t) => t?.analyses.some((a) => a.sense.tags.includes('demonym')) === true);
    if (demonym !== undefined) return 'nationality';
    if (next?.kind === 'word' && pack.numbers.partition.place.has(next.norm)) return `after:${next.norm}`;
    if (next?.kind === 'word' && pack.numbers.prepositions.has(next.norm)) return `after:${next.norm}`;
    if (next?.kind === 'word' && next.analyses[0]?.proclitics.some((p) => p === 'b' || p === 'l') === true)
      return `on:${next.analyses[0].proclitics.find((p) => p === 'b' || p === 'l')}`;
    if (part.counted !== null && /(?:ي|يه)ا?$/u.test(part.counted) && last !== undefined && /(?:ي|يا|يه)$/u.test(last.norm))
      return 'nationality';
    return null;
  });
  return (
    heads[0] !== null &&
    heads.every((h) => h === heads[0]) &&
    new Set(parts.map((p) => (partitive(p) === null ? (p.counted ?? '') : ''))).size <= (heads[0] === 'nationality' ? parts.length : 1)
  );
}

// ---------------------------------------------------------------- tables and lists

interface Row {
  readonly sentence: number;
  readonly label: string;
  readonly cells: readonly (Quantity | null)[];
}

function rowOf(index: number, quantities: readonly Quantity[], text: TokenizedText): Row | null {
  const sentence = text.sentences[index]!;
  const bars = text.tokens.slice(sentence.first, sentence.last).filter((t) => t.norm === '|');
  if (bars.length === 0) return null;
  const edges = [sentence.start, ...bars.map((t) => t.end)];
  const ends = [...bars.map((t) => t.start), sentence.end];
  const cells = edges.map((from, k) => {
    const inside = quantities.filter((q) => q.start >= from && q.end <= ends[k]!);
    return inside.length === 1 ? inside[0]! : null;
  });
  return { sentence: index, label: text.text.slice(edges[0], ends[0]).trim(), cells };
}

function inTables(bySentence: readonly (readonly Quantity[])[], text: TokenizedText, pack: LanguagePack): Partition[] {
  const out: Partition[] = [];
  let block: Row[] = [];
  const flush = () => {
    if (block.length >= 3) out.push(...tableParts(block, bySentence, pack));
    block = [];
  };
  text.sentences.forEach((sentence, i) => {
    const row = rowOf(i, bySentence[i]!, text);
    if (row === null) flush();
    else {
      if (block.length > 0 && sentence.paragraph !== text.sentences[i - 1]!.paragraph + 1) flush();
      block.push(row);
    }
  });
  flush();
  return out;
}

function tableParts(block: readonly Row[], bySentence: readonly (readonly Quantity[])[], pack: LanguagePack): Partition[] {
  const out: Partition[] = [];
  const width = Math.max(...block.map((r) => r.cells.length));
  const { totals } = pack.numbers.comparison;
  const isTotal = (row: Row) => row.label.split(/\s+/u).some((w) => totals.has(foldLabel(w, totals)));
  for (let column = 1; column < width; column += 1) {
    const cells = block
      .map((row) => ({ row, cell: row.cells[column] ?? null }))
      .filter((c): c is { row: Row; cell: Quantity } => c.cell !== null);
    const body = cells.filter((c) => !isTotal(c.row) && c.row !== block[0]);
    const summed = cells.filter((c) => isTotal(c.row));
    const parts = body.map((c) => c.cell);
    if (parts.length < 2) continue;
    const units = new Set(parts.map((p) => p.unit));
    if (units.size > 1 || parts[0]!.kind === 'percent') continue;
    const sum = tidy(parts.reduce((n, p) => n + p.value, 0));
    if (summed.length === 1 && body.every((c) => c.row.sentence < summed[0]!.row.sentence || c.row.sentence > summed[0]!.row.sentence)) {
      if (Math.abs(sum - summed[0]!.cell.value) <= 0.5 * summed[0]!.cell.value) out.push({ total: summed[0]!.cell, parts, basis: 'table' });
      continue;
    }
    const counted = new Set(parts.map((p) => p.counted));
    if (counted.size !== 1 || parts[0]!.counted === null || parts.length < 3) continue;
    const start = block[0]!.sentence;
    const earlier = bySentence
      .slice(0, start)
      .flat()
      .filter((q) => q.kind === 'count' && q.counted === parts[0]!.counted && q.hedge === 'exact');
    if (earlier.some((q) => q.value === sum)) {
      out.push({ total: earlier.find((q) => q.value === sum)!, parts, basis: 'table' });
      continue;
    }
    const near = earlier.filter((q) => Math.abs(q.value - sum) <= TOLERANCE * sum && q.value > Math.max(...parts.map((p) => p.value)));
    if (near.length === 1) out.push({ total: near[0]!, parts, basis: 'table' });
  }
  return out;
}

function foldLabel(word: string, totals: ReadonlySet<string>): string {
  const folded = word.normalize('NFC').toLowerCase().replace(/[أإآ]/gu, 'ا').replace(/ى/gu, 'ي').replace(/ة/gu, 'ه').replace(/[:：]/gu, '');
  return totals.has(folded) ? folded : folded.replace(/^[وف]?(?:ال)?/u, '');
}

/** A line of a table whose columns are set apart by spaces: where in the line each figure stands. */
interface Line {
  readonly label: string;
  readonly cells: readonly { readonly from: number; readonly to: number; readonly quantity: Quantity }[];
}

/** Tables set with spaces: under each column the total of the figures above it, where the last row is labelled as one. */
function inColumns(quantities: readonly Quantity[], text: string, pack: LanguagePack): Partition[] {
  const { totals } = pack.numbers.comparison;
  const out: Partition[] = [];
  let lines: Line[] = [];
  let offset = 0;
  let next = 0;
  for (const raw of text.split('\n')) {
    const end = offset + raw.length;
    while (next < quantities.length && quantities[next]!.start < offset) next += 1;
    const cells: { from: number; to: number; quantity: Quantity }[] = [];
    for (let k = next; k < quantities.length && quantities[k]!.end <= end; k += 1) {
      const { number } = quantities[k]!;
      cells.push({ from: number.start - offset, to: number.end - offset, quantity: quantities[k]! });
    }
    const label = /^\s*(\S+(?: \S+)*)(?: {2,}|\t)/u.exec(raw)?.[1] ?? null;
    if (label === null) lines = [];
    else {
      const sums = label.split(' ').some((w) => totals.has(foldLabel(w, totals)));
      if (sums) for (const cell of cells) out.push(...columnParts(cell, lines));
      lines = sums ? [] : [...lines, { label, cells }];
    }
    offset = end + 1;
  }
  return out;
}

function columnParts(sum: Line['cells'][number], lines: readonly Line[]): Partition[] {
  const parts = lines.flatMap((line) => line.cells.filter((c) => c.from < sum.to && sum.from < c.to).map((c) => c.quantity));
  const total = sum.quantity;
  if (parts.length < 3 || total.kind === 'percent' || parts.some((p) => p.unit !== total.unit)) return [];
  const added = tidy(parts.reduce((n, p) => n + p.value, 0));
  return Math.abs(added - total.value) <= 0.5 * total.value ? [{ total, parts, basis: 'table' }] : [];
}

/** «Of the 1,412 papers returned, 890 were in favour and 502 against, with a further 10 spoiled»: three parts or more of one whole. */
function ofWhole(quantities: readonly Quantity[], text: TokenizedText, sentence: Sentence, pack: LanguagePack): Partition[] {
  const { tokens } = text;
  for (const [i, total] of quantities.entries()) {
    if (!exactCount(total) || total.value < 10) continue;
    const at = tokenAt(tokens, total.start);
    const [before, article] = [tokens[at - 2], tokens[at - 1]];
    if (at - 2 < sentence.first || before!.norm !== 'of' || !/^(?:the|its|those|these|all|our|their|his|her)$/u.test(article!.norm))
      continue;
    if (at - 2 > sentence.first + 1) continue;
    const parts: Quantity[] = [];
    for (const q of quantities.slice(i + 1)) {
      if (!(q.kind === 'plain' || (q.kind === 'count' && q.counted === total.counted)) || q.hedge !== 'exact' || q.value >= total.value)
        break;
      if (pack.numbers.comparison.part.has(tokens[tokenAt(tokens, q.start) - 1]?.norm ?? '')) break;
      parts.push(q);
    }
    if (parts.length < 3 || parts.length !== quantities.length - i - 1) continue;
    const sum = parts.reduce((n, p) => n + p.value, 0);
    if (Math.abs(sum - total.value) <= TOLERANCE * total.value) return [{ total, parts, basis: 'inclusive' }];
  }
  return [];
}

/** Items of a list («- factory: 400 million») under a sentence that ends with a colon and states the total. */
function inLists(bySentence: readonly (readonly Quantity[])[], text: TokenizedText, pack: LanguagePack): Partition[] {
  const out: Partition[] = [];
  text.sentences.forEach((sentence, i) => {
    if (text.tokens[sentence.last - 1]!.norm !== ':') return;
    const total = bySentence[i]!.at(-1);
    if (total === undefined || total.hedge !== 'exact') return;
    const parts: Quantity[] = [];
    for (let k = i + 1; k < text.sentences.length; k += 1) {
      const item = text.sentences[k]!;
      if (
        !['-', '–', '—', '•', '*', '●', '▪', 'ـ'].includes(text.tokens[item.first]!.norm) ||
        item.paragraph !== text.sentences[k - 1]!.paragraph + 1
      )
        break;
      const usable = bySentence[k]!.filter((q) => same(total, q));
      if (usable.length !== 1) return;
      parts.push(usable[0]!);
    }
    if (parts.length < 2 || parts.some((p) => p.value >= total.value)) return;
    const sum = tidy(parts.reduce((n, p) => n + p.value, 0));
    const exhaustive = markersIn(text.tokens, sentence, pack).some((m) => m.exhaustive);
    if (Math.abs(sum - total.value) > total.value * (exhaustive ? 0.3 : TOLERANCE)) return;
    if (!exhaustive && parts.length < 3 && sum !== total.value) return;
    if (new Set(parts.map((p) => p.counted)).size > 1 && !exhaustive) return;
    out.push({ total, parts, basis: 'exhaustive' });
  });
  return out;
}
