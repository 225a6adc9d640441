import { DEED_FRAMES, type DeedFrame } from '../language/deeds.js';
import type { Token, TokenizedText } from '../language/tokens.js';

/** A deed where it is told. */
export interface DeedAt {
  readonly deed: string;
  readonly concept: string;
  /** Token of the word that was done something to, or null where one word tells all. */
  readonly companion: number | null;
}

const REACH = 6;
/** Readings of an ambiguous word that may tell a deed: the likeliest. */
const READINGS = 4;
const set = (words = ''): ReadonlySet<string> => new Set(words.split(/\s+/u).filter((w) => w !== ''));

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
    else if (alone !== undefined && !out.has(token.index)) out.set(token.index, { deed: alone.deed, concept: alone.concept, companion: null });
  }
  return out;

  function pairAt(token: Token): DeedAt | null {
    const sentence = sentences[token.sentence]!;
    for (const { sense } of token.analyses.slice(0, READINGS)) {
      for (const frame of BY_HEAD.get(sense.concept ?? '') ?? []) {
        const reach = frame.reach ?? REACH;
        const after = look(frame, token.index, 1, Math.min(sentence.last - 1, token.index + reach));
        const companion = after ?? (frame.before === false ? null : look(frame, token.index, -1, Math.max(sentence.first, token.index - reach)));
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
      if (t.analyses.slice(0, READINGS).some(({ sense }) => frame.withSet.has(sense.concept ?? '') && sense.pos !== 'adjective')) return k;
      // another verb has its own object
      if (step > 0 && k > from + 1 && t.analyses[0]?.sense.pos === 'verb') return null;
    }
    return null;
  }
}

function nounConcept(token: Token): string | null {
  const sense = token.analyses[0]?.sense;
  return sense !== undefined && (sense.pos === 'noun' || sense.pos === 'masdar') ? sense.concept : null;
}
