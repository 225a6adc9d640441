import type { Token } from '../language/tokens.js';
import type { Span } from '../model.js';
import { compareParts } from '../names/compare.js';
import { parseWords } from '../names/parts.js';
import type { FactAt, Finding } from './finding.js';
import type { CompareInput } from './input.js';

/** Letters that a word needs before one of them can be called wrong. */
const SHORTEST = 4;
const SHORTEST_KNOWN = 5;
/** Words of one article that stand between the same two words: more, and the pair is a frame of the language. */
const MOST_IN_FRAME = 6;

interface Word {
  readonly document: number;
  readonly token: Token;
}

/**
 * A name that an article spells in two ways, found by where it stands and not by who it is: between the same two words in two
 * sentences, or a well-known name with two letters exchanged beside its right spelling. For names that no lexicon knows.
 */
export function compareLetters(input: CompareInput): Finding[] {
  return merged(input, [...inOneFrame(input), ...besideTheKnown(input)]);
}

interface Slip {
  readonly right: FactAt;
  readonly wrong: FactAt;
  readonly because: string;
}

/** A word of some letters that no lexicon has. */
export const isUnknown = (t: Token | undefined): boolean =>
  t !== undefined && t.kind === 'word' && t.analyses.length === 0 && t.norm.length >= SHORTEST && /^\p{Script=Arabic}+$/u.test(t.norm);
/** Nothing but letters taken for «and», «then», «by» makes a word of it. */
export const hardlyKnown = (t: Token): boolean =>
  t.kind === 'word' && t.norm.length >= SHORTEST && t.analyses.every((a) => a.prefix > 0 && a.proclitics.some((c) => c !== 'al'));
const adjoins = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && a.sentence === b.sentence && b.start - a.end <= 2;

/** «Yannis Fitfa Tzidis» and «Yannis Finfa Tzidis» in one article. */
function inOneFrame(input: CompareInput): Slip[] {
  const out: Slip[] = [];
  input.readings.forEach((reading, document) => {
    const { tokens } = reading.text;
    const frames = new Map<string, Word[]>();
    tokens.forEach((token, k) => {
      const [before, after] = [tokens[k - 1], tokens[k + 1]];
      if (!(isUnknown(token) || hardlyKnown(token)) || !adjoins(before, token) || !adjoins(token, after)) return;
      if (before!.kind !== 'word' || after!.kind !== 'word') return;
      // a name beside a name: what else is unknown is a rare word with its endings
      if (!namelike(before!) && !namelike(after!)) return;
      const frame = `${before!.norm}|${after!.norm}`;
      frames.set(frame, [...(frames.get(frame) ?? []), { document, token }]);
    });
    for (const list of frames.values()) {
      if (list.length < 2 || list.length > MOST_IN_FRAME) continue;
      const [first] = list;
      const other = list.find((w) => w.token.norm !== first!.token.norm);
      if (
        other === undefined ||
        !(isUnknown(first!.token) || isUnknown(other.token)) ||
        !oneLetterOff(first!.token.norm, other.token.norm) ||
        accepted(first!.token.norm, other.token.norm)
      )
        continue;
      out.push({
        right: factOf(document, whole(tokens, first!.token)),
        wrong: factOf(document, whole(tokens, other.token)),
        because: `«${first!.token.text}» and «${other.token.text}» stand between the same words: one letter is wrong`,
      });
    }

    function factOf(at: number, span: Span): FactAt {
      return { document: at, ...span, value: reading.document.text.slice(span.start, span.end) };
    }
  });
  return out;
}

/** A name, or a word that may be one for all that is known. */
export const namelike = (t: Token): boolean =>
  isUnknown(t) || t.analyses.some((a) => a.sense.tags.includes('given-name') || a.sense.pos === 'name');

/** The word with the names that stand before and behind it. */
function whole(tokens: readonly Token[], token: Token): Span {
  const { index } = token;
  return {
    start: namelike(tokens[index - 1]!) ? tokens[index - 1]!.start : token.start,
    end: namelike(tokens[index + 1]!) ? tokens[index + 1]!.end : token.end,
  };
}

/** A well-known name, and in the same article a word that no lexicon has, which is that name with a letter off. */
function besideTheKnown(input: CompareInput): Slip[] {
  const out: Slip[] = [];
  input.readings.forEach((reading, document) => {
    const { tokens, text } = reading.text;
    const known = new Map<string, Span>();
    for (const m of reading.mentions) {
      if (m.known === null || (m.type !== 'organization' && m.type !== 'place') || (m.parts.length !== 1 && m.type === 'organization'))
        continue;
      const word = tokens.find((t) => t.start >= m.start && t.end === m.end);
      if (word === undefined || word.start !== m.start) continue;
      const stem = word.analyses[0] === undefined ? word.norm : word.norm.slice(word.analyses[0].prefix);
      if (stem.length >= SHORTEST_KNOWN && !known.has(stem)) known.set(stem, m);
    }
    if (known.size === 0) return;
    const seen = new Set<string>();
    for (const token of tokens) {
      if (!isUnknown(token) || seen.has(token.norm)) continue;
      for (const [stem, span] of known) {
        if (!exchanged(token.norm, stem) || accepted(token.norm, stem)) continue;
        seen.add(token.norm);
        out.push({
          right: { document, start: span.start, end: span.end, value: text.slice(span.start, span.end) },
          wrong: { document, start: token.start, end: token.end, value: token.text },
          because: `«${token.text}» is «${text.slice(span.start, span.end)}» with two letters exchanged`,
        });
      }
    }
  });
  return out;
}

/** Two neighbouring letters in the other order, and nothing else. */
function exchanged(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((c, i) => c !== b[i]);
  return at >= 0 && at + 1 < a.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** One letter inside the word is another, or two are exchanged: no ending and no clitic is it. */
export function oneLetterOff(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  if (exchanged(a, b)) return true;
  const off = [...a].flatMap((c, i) => (c === b[i] ? [] : [i]));
  return off.length === 1 && off[0]! > 0 && off[0]! < a.length - 1;
}

/** Writers choose between the two. */
export function accepted(a: string, b: string): boolean {
  const [x, y] = [parseWords([a]).parts[0], parseWords([b]).parts[0]];
  return x === undefined || y === undefined || compareParts(x, y).verdict === 'variant' || compareParts(x, y).verdict === 'same';
}

/** What several papers print from one text is one slip. */
function merged(input: CompareInput, slips: readonly Slip[]): Finding[] {
  const found = new Map<string, { right: FactAt[]; wrong: FactAt[]; because: string }>();
  for (const { right, wrong, because } of slips) {
    const key = `${input.stories[right.document]}|${[right.value, wrong.value].sort().join('|')}`;
    const known = found.get(key) ?? { right: [], wrong: [], because };
    known.right.push(right);
    known.wrong.push(wrong);
    found.set(key, known);
  }
  return [...found.values()].map(({ right, wrong, because }) => ({
    kind: 'name',
    property: 'name',
    scope: 'within',
    verdict: 'contradict',
    sides: [
      { value: right[0]!.value, facts: right },
      { value: wrong[0]!.value, facts: wrong },
    ],
    because,
    confidence: 0.72,
  }));
}
