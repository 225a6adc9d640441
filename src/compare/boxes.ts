import { contentKey, type Sentence } from '../language/tokens.js';
import type { Quantity } from '../model.js';
import type { Finding } from './finding.js';
import { compareQuantities } from './numbers.js';
import { disagree, type Page } from './page.js';
import { keepsNumber, slipStrength } from './quantities.js';

/** Words of a line of a box: what is longer is a sentence of the article. */
const LONGEST_LINE = 18;
/** Words that label and passage must share beside what is counted; one is enough where the article has it nowhere else. */
const SHARED = 2;
/** Numbers up to this are mistaken for each other without looking alike. */
const SMALL = 12;
const BULLET = /^[-–•*■▪◦|]$/u;

interface Line {
  readonly sentence: Sentence;
  readonly quantity: Quantity;
  /** What its words are compared by, the counted noun left out. */
  readonly keys: readonly string[];
}

/** A box beside an article («at a glance», a table, a list of figures) that gives a figure otherwise than the article does. */
export function checkBoxes(page: Page): Finding[] {
  const lines = linesOf(page);
  if (lines.length < 2) return [];
  const boxed = new Set(lines.map(({ sentence }) => sentence.index));
  const body = page.reading.quantities.filter((q) => !boxed.has(page.sentenceOf(q).index));
  return lines.flatMap((line) => {
    const { quantity } = line;
    const alike = body.filter((q) => q.kind === quantity.kind && q.unit === quantity.unit && q.counted === quantity.counted);
    if (quantity.hedge !== 'exact' || alike.some((q) => compareQuantities(q, quantity).verdict !== 'contradict')) return [];
    const told = alike.filter((q) => q.hedge === 'exact' && isSlip(q, quantity) && ofOne(page, line, q));
    const [first] = told;
    if (first === undefined || told.some((q) => q.value !== first.value)) return [];
    return [
      disagree(page, `the article has «${first.text}», its list of figures «${quantity.text}»`, [
        { value: first.text, at: [first] },
        { value: quantity.text, at: [quantity] },
      ]),
    ];
  });
}

/** Lines of a list or a table with a label and one figure each, two or more on end. */
function linesOf(page: Page): Line[] {
  const { tokens, sentences } = page.reading.text;
  const found = sentences.flatMap((sentence): Line[] => {
    const words = tokens.slice(sentence.first, sentence.last);
    const row = words.some((t) => t.norm === '|');
    if (words.length > LONGEST_LINE || !(row || BULLET.test(words[0]!.norm)) || words.at(-1)!.norm === '.') return [];
    const [quantity, other] = page.inside(sentence).filter(({ kind }) => kind !== 'ordinal');
    if (quantity === undefined || other !== undefined || (quantity.counted === null && quantity.unit === null)) return [];
    return [{ sentence, quantity, keys: keysOf(page, sentence, quantity) }];
  });
  return found.filter(({ sentence }) => found.some((other) => Math.abs(other.sentence.index - sentence.index) === 1));
}

function keysOf(page: Page, sentence: Sentence, quantity: Quantity): string[] {
  const keys = page.reading.text.tokens
    .slice(sentence.first, sentence.last)
    .filter((t) => t.end <= quantity.number.start || t.start >= quantity.number.end)
    .flatMap((t) => contentKey(t) ?? []);
  return [...new Set(keys)].filter((key) => key !== quantity.counted);
}

function isSlip(a: Quantity, b: Quantity): boolean {
  if (slipStrength(a.value, b.value) !== 'none') return true;
  return Math.max(a.value, b.value) <= SMALL && (a.kind !== 'count' || keepsNumber(a.counted));
}

/** Whether a passage of the article tells of what a line is about. */
function ofOne(page: Page, line: Line, told: Quantity): boolean {
  const sentence = page.sentenceOf(told);
  const there = new Set(keysOf(page, sentence, told));
  const shared = line.keys.filter((key) => there.has(key));
  if (shared.length >= SHARED) return true;
  const elsewhere = (key: string): boolean =>
    page.reading.text.tokens.some((t) => t.sentence !== sentence.index && t.sentence !== line.sentence.index && contentKey(t) === key);
  return shared.some((key) => !elsewhere(key));
}
