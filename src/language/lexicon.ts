import type { PartOfSpeech, Sense, Token } from './tokens.js';
import { fold } from './tokens.js';

/** A lexicon entry of more than one word, found by the folded form of its first word. */
export interface Phrase {
  /** Folded words. */
  readonly words: readonly string[];
  readonly sense: Sense;
}

/** Folded form → what it can be. Built once per language. */
export interface Lexicon {
  readonly forms: ReadonlyMap<string, readonly Sense[]>;
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
}

export interface PhraseMatch {
  readonly phrase: Phrase;
  /** Token range, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  /** Characters of the first token's `norm` taken by proclitics. */
  readonly prefix: number;
}

/** Collects forms and phrases; a form given twice keeps both senses, in order of entry. */
export class LexiconBuilder {
  readonly #forms = new Map<string, Sense[]>();
  readonly #phrases = new Map<string, Phrase[]>();

  /** Adds one form (one word, or several with spaces) as it is written. */
  add(form: string, sense: Omit<Sense, 'lemma' | 'tags'> & { lemma?: string; tags?: readonly string[] }): this {
    const folded = fold(form).trim();
    const full: Sense = { tags: [], ...sense, lemma: sense.lemma === undefined ? folded : fold(sense.lemma) };
    // شئون and مسئول beside شؤون and مسؤول: both seats of the hamza are written
    if (/شوون|مسوول/u.test(folded)) this.add(folded.replace('شوون', 'شيون').replace('مسوول', 'مسيول'), { ...sense, lemma: full.lemma });
    const words = folded.split(/[\s-]+/u);
    if (words.length === 1) {
      const list = this.#forms.get(folded) ?? [];
      if (
        !list.some(
          (s) =>
            s.pos === full.pos &&
            s.lemma === full.lemma &&
            s.concept === full.concept &&
            s.number === full.number &&
            s.tense === full.tense &&
            s.country === full.country,
        )
      )
        list.push(full);
      this.#forms.set(folded, list);
    } else {
      const list = this.#phrases.get(words[0]!) ?? [];
      list.push({ words, sense: full });
      this.#phrases.set(words[0]!, list);
    }
    return this;
  }

  /** Adds a form that is one folded word, with a sense that many forms share. */
  addFolded(form: string, sense: Sense): void {
    if (/شوون|مسوول/u.test(form)) this.addFolded(form.replace('شوون', 'شيون').replace('مسوول', 'مسيول'), sense);
    const list = this.#forms.get(form);
    if (list === undefined) this.#forms.set(form, [sense]);
    else if (
      !list.some(
        (s) =>
          s === sense ||
          (s.lemma === sense.lemma &&
            s.pos === sense.pos &&
            s.concept === sense.concept &&
            s.number === sense.number &&
            s.tense === sense.tense &&
            s.country === sense.country),
      )
    )
      list.push(sense);
  }

  build(): Lexicon {
    for (const list of this.#phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
    return { forms: this.#forms, phrases: this.#phrases };
  }
}

const PREFIXES = [
  '',
  'و',
  'ف',
  'ب',
  'ل',
  'ك',
  'وب',
  'ول',
  'وك',
  'فب',
  'فل',
  'ال',
  'وال',
  'فال',
  'بال',
  'لل',
  'كال',
  'وبال',
  'ولل',
  'فلل',
  'فبال',
];

/** The longest phrase of the lexicon that begins at a token, its first word with or without proclitics; undefined where none does. */
export function phraseAt(
  lexicon: Lexicon,
  tokens: readonly Token[],
  index: number,
  accept: (sense: Sense) => boolean = () => true,
): PhraseMatch | undefined {
  const token = tokens[index];
  if (token === undefined || token.kind === 'punctuation') return undefined;
  let best: PhraseMatch | undefined;
  for (const prefix of PREFIXES) {
    if (!token.norm.startsWith(prefix)) continue;
    const stem = token.norm.slice(prefix.length);
    for (const head of prefix.endsWith('ل') && prefix.length > 1 ? [stem, `ال${stem}`] : [stem]) {
      for (const phrase of lexicon.phrases.get(head) ?? []) {
        if (best !== undefined && phrase.words.length <= best.last - best.first) break;
        if (accept(phrase.sense) && matchesFrom(phrase.words, tokens, index)) {
          best = {
            phrase,
            first: index,
            last: index + phrase.words.length,
            prefix: prefix.length - (head === stem ? 0 : prefix.endsWith('لل') ? 1 : 2),
          };
          break;
        }
      }
    }
  }
  return best;
}

function matchesFrom(words: readonly string[], tokens: readonly Token[], index: number): boolean {
  const sentence = tokens[index]!.sentence;
  for (let k = 1; k < words.length; k += 1) {
    const token = tokens[index + k];
    if (token === undefined || token.sentence !== sentence || token.norm !== words[k]) return false;
  }
  return true;
}

/** True where a word of this part of speech can carry news content (no particle, preposition, pronoun …). */
export function isContentPos(pos: PartOfSpeech): boolean {
  return pos === 'verb' || pos === 'masdar' || pos === 'noun' || pos === 'adjective' || pos === 'name';
}
