import { DEED_FRAMES, type DeedFrame } from '../language/deeds.js';
import type { Token, TokenizedText } from '../language/tokens.js';

/** A deed where it is told. */
export interface DeedAt {
  readonly deed: string;
  readonly concept: string;
  /** Token of the word that was done something to, or null where one word tells all. */
  readonly companion: number | null;
}

const set = (words = ''): ReadonlySet<string> => new Set(words.split(/\s+/u).filter((w) => w !== ''));

/** What is said of a deed that was, or is not to be: its day is not the deed's. */
const ENDING = set(
  'end stop suspend cancel postpone lift extinguish control threaten expire prevent avert foil refuse reject fear warn sign agree propose call-for demand extend violate',
);
const REACH = 6;
/** Readings of an ambiguous word that may tell a deed: the likeliest. */
const READINGS = 4;
interface Frame extends DeedFrame {
  readonly withSet: ReadonlySet<string>;
  readonly wordSet: ReadonlySet<string>;
  readonly notSet: ReadonlySet<string>;
}

const ALONE = new Map<string, DeedFrame>();
const BY_HEAD = new Map<string, Frame[]>();
for (const frame of DEED_FRAMES) {
  for (const concept of set(frame.alone)) if (!ALONE.has(concept)) ALONE.set(concept, frame);
  const compiled: Frame = { ...frame, withSet: set(frame.with), wordSet: set(frame.words), notSet: set(frame.not) };
  for (const concept of set(frame.head)) BY_HEAD.set(concept, [...(BY_HEAD.get(concept) ?? []), compiled]);
}

/** Letters written on an Arabic word; a word of another script begins with none of them. */
const PROCLITICS = /^[وف]?(?:[بكل]|ال|بال|كال|لل)?(?=\p{L}{3})/u;

/**
 * The deeds of a text by the token that tells them. A frame's two words stand in one sentence, near each other, with no stop between them.
 * @param conceptAt concept of the event that a token was read as, or null
 * @param inName whether a token is part of a name, which tells nothing
 */
export function findDeeds(
  { tokens, sentences }: TokenizedText,
  conceptAt: (token: number) => string | null,
  inName: (token: Token) => boolean,
): ReadonlyMap<number, DeedAt> {
  const out = new Map<number, DeedAt>();
  for (const token of tokens) {
    if (token.kind !== 'word' || inName(token)) continue;
    const concept = conceptAt(token.index);
    const alone = ALONE.get(concept ?? '') ?? ALONE.get(nounConcept(token) ?? '');
    const paired = pairAt(token);
    if (paired !== null) out.set(token.index, paired);
    else if (alone !== undefined && !out.has(token.index) && !ended(token))
      out.set(token.index, { deed: alone.deed, concept: alone.concept, companion: null });
  }
  return out;

  /** «to end the longest strike», «the fire was put out», «to sign a truce»: of another time than the deed. */
  function ended(token: Token): boolean {
    if (token.analyses[0]?.sense.pos === 'verb') return false;
    const sentence = sentences[token.sentence]!;
    for (let k = Math.max(sentence.first, token.index - 4); k < Math.min(sentence.last, token.index + 4); k += 1) {
      const t = tokens[k]!;
      if (k < token.index && t.kind === 'punctuation') return tokens.slice(k + 1, token.index).some(ends);
      if (k > token.index && t.kind === 'punctuation') return false;
      if (k !== token.index && ends(t)) return true;
    }
    return false;
  }

  function pairAt(token: Token): DeedAt | null {
    const sentence = sentences[token.sentence]!;
    for (const { sense } of token.analyses.slice(0, READINGS)) {
      for (const frame of BY_HEAD.get(sense.concept ?? '') ?? []) {
        const reach = frame.reach ?? REACH;
        const after = look(frame, token.index, 1, Math.min(sentence.last - 1, token.index + reach));
        const companion =
          after ?? (frame.before === false ? null : look(frame, token.index, -1, Math.max(sentence.first, token.index - reach)));
        if (companion !== null) return { deed: frame.deed, concept: frame.concept, companion };
      }
    }
    return null;
  }

  function look(frame: Frame, from: number, step: 1 | -1, to: number): number | null {
    for (let k = from + step; step > 0 ? k <= to : k >= to; k += step) {
      const t = tokens[k]!;
      if (t.kind === 'punctuation' && !/^[«»"“”()'’-]$/u.test(t.text)) return null;
      if (t.kind !== 'word' || inName(t)) continue;
      if (frame.wordSet.has(t.norm) || frame.wordSet.has(t.norm.replace(PROCLITICS, ''))) return k;
      if (t.analyses.slice(0, READINGS + 2).some(({ sense }) => frame.withSet.has(sense.concept ?? '') && sense.pos !== 'adjective'))
        return k;
      // another verb has its own object
      if (step > 0 && k > from + 1 && t.analyses[0]?.sense.pos === 'verb') return null;
    }
    return null;
  }
}

const ends = (token: Token): boolean =>
  token.analyses.slice(0, 2).some(({ sense }) => ENDING.has(sense.concept ?? '') && sense.pos !== 'adjective');

function nounConcept(token: Token): string | null {
  const sense = token.analyses[0]?.sense;
  return sense !== undefined && (sense.pos === 'noun' || sense.pos === 'masdar') ? sense.concept : null;
}
