import { push } from '../groups.js';
import type { Sense, Token } from './tokens.js';
import { fold } from './tokens.js';

/** A lexicon entry of more than one word, found by the folded form of its first word. */
export interface Phrase {
  /** Folded words. */
  readonly words: readonly string[];
  readonly sense: Sense;
}

/** Folded form → what it can be. Built once per language; the forms of a word are made when one like it is first looked up. */
export interface Lexicon {
  readonly forms: Forms;
  readonly phrases: Pick<ReadonlyMap<string, readonly Phrase[]>, 'get' | 'values'>;
  /** Phrases that may begin with a folded word, its proclitics taken off in every way. */
  readonly phrasesFrom: (norm: string) => readonly PhraseStart[];
}

/** What a folded form can be. */
export type Forms = Pick<ReadonlyMap<string, readonly Sense[]>, 'get'>;

interface PhraseStart {
  /** Longest first. */
  readonly phrases: readonly Phrase[];
  /** Characters of the word taken by proclitics. */
  readonly prefix: number;
}

export interface PhraseMatch {
  readonly phrase: Phrase;
  /** Token range, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  /** Characters of the first token's `norm` taken by proclitics. */
  readonly prefix: number;
}

/** Makes the forms of one dictionary word. */
export type Paradigm = (add: (form: string, sense: Sense) => void) => void;

type GivenSense = Omit<Sense, 'lemma' | 'tags'> & { readonly lemma?: string; readonly tags?: readonly string[] };

/** Something to enter once a form of the same beginning is asked for: one form, or a word with all its forms. */
type Waiting = { readonly form: string; readonly sense: GivenSense } | { readonly paradigm: Paradigm; forms: readonly Made[] | null };
type Made = readonly [form: string, sense: Sense];

/** Letters by which forms wait: enough to make few words at a look-up, few enough for the forms of a word to share them. */
export const KEY_LENGTH = 3;
export const keyOf = (form: string): string => (form.length > KEY_LENGTH ? form.slice(0, KEY_LENGTH) : form);

/** The first word of a phrase. */
const firstWord = (phrase: string): string => phrase.slice(0, phrase.search(/[\s-]/u));

/** True for a form in which the hamza has two seats. */
export const hasTwoSeats = (form: string): boolean => form.includes('وو') && /شوون|مسوول/u.test(form);

/** شئون and مسئول beside شؤون and مسؤول: both seats of the hamza are written. */
const otherSeat = (form: string): string => form.replace('شوون', 'شيون').replace('مسوول', 'مسيول');

function sameReading(a: Sense, b: Sense): boolean {
  return (
    a === b ||
    (a.lemma === b.lemma &&
      a.pos === b.pos &&
      a.concept === b.concept &&
      a.number === b.number &&
      a.tense === b.tense &&
      a.country === b.country)
  );
}

/**
 * Collects forms and phrases; a form given twice keeps both senses, in order of entry. A language has hundreds of thousands
 * of forms and a run meets a few thousand: words wait under the first letters of their forms until a form with these is looked up.
 */
export class LexiconBuilder {
  readonly #waiting = new Map<string, Waiting[]>();
  readonly #forms = new Map<string, Sense[]>();
  readonly #phrases = new Map<string, readonly Phrase[]>();
  readonly #phraseParadigms = new Map<string, { readonly paradigm: Paradigm; forms: readonly Made[] | null }[]>();

  /** Adds one form (one word, or several with spaces) as it is written. */
  add(form: string, sense: GivenSense): this {
    const folded = fold(form).trim();
    if (hasTwoSeats(folded)) this.add(otherSeat(folded), { ...sense, lemma: sense.lemma ?? folded });
    const end = folded.search(/[\s-]/u);
    if (end < 0) push(this.#waiting, keyOf(folded), { form: folded, sense });
    else this.addPhraseParadigm([keyOf(folded.slice(0, end))], (made) => made(folded, fullSense(folded, sense)));
    return this;
  }

  /** Adds a form that is one folded word. */
  addFolded(form: string, sense: Sense): void {
    if (hasTwoSeats(form)) this.addFolded(otherSeat(form), sense);
    push(this.#waiting, keyOf(form), { form, sense });
  }

  /**
   * Adds the forms of a word, each one folded word.
   * @param keys the first three letters of all its forms, each once (more do no harm); null where they are not plain: then the forms are made at once
   */
  addParadigm(keys: string | readonly string[] | null, paradigm: Paradigm): void {
    const word = { paradigm, forms: keys === null ? formsOf(paradigm) : null };
    if (typeof keys === 'string') push(this.#waiting, keys, word);
    else for (const key of keys ?? new Set(word.forms!.map(([form]) => keyOf(form)))) push(this.#waiting, key, word);
  }

  /**
   * Adds the forms of a phrase of several folded words.
   * @param keys the first three letters of the first words of all its forms, each once (more do no harm); null where they are not plain
   */
  addPhraseParadigm(keys: readonly string[] | null, paradigm: Paradigm): void {
    const phrase = { paradigm, forms: keys === null ? formsOf(paradigm) : null };
    for (const key of keys ?? new Set(phrase.forms!.map(([form]) => keyOf(firstWord(form))))) push(this.#phraseParadigms, key, phrase);
  }

  #enter(form: string, sense: Sense): void {
    const list = this.#forms.get(form);
    if (list === undefined) this.#forms.set(form, [sense]);
    else if (!list.some((s) => sameReading(s, sense))) list.push(sense);
  }

  #get(form: string): readonly Sense[] | undefined {
    const key = keyOf(form);
    const waiting = this.#waiting.get(key);
    if (waiting !== undefined) {
      this.#waiting.delete(key);
      for (const word of waiting) {
        if ('form' in word) this.#enter(word.form, fullSense(word.form, word.sense));
        else {
          word.forms ??= formsOf(word.paradigm);
          for (const [made, sense] of word.forms) if (made.startsWith(key) && keyOf(made) === key) this.#enter(made, sense);
        }
      }
    }
    return this.#forms.get(form);
  }

  #phrasesOf(first: string): readonly Phrase[] | undefined {
    const key = keyOf(first);
    const waiting = this.#phraseParadigms.get(key);
    if (waiting !== undefined) {
      this.#phraseParadigms.delete(key);
      const made = new Map<string, Phrase[]>();
      for (const phrase of waiting) {
        phrase.forms ??= formsOf(phrase.paradigm);
        for (const [form, sense] of phrase.forms) {
          const head = firstWord(form);
          if (keyOf(head) === key) push(made, head, { words: form.split(/[\s-]+/u), sense });
        }
      }
      for (const [head, list] of made)
        this.#phrases.set(
          head,
          list.sort((a, b) => b.words.length - a.words.length),
        );
    }
    return this.#phrases.get(first);
  }

  build(): Lexicon {
    const phrases: Lexicon['phrases'] = {
      get: (first) => this.#phrasesOf(first),
      values: () => {
        for (const key of [...this.#phraseParadigms.keys()]) this.#phrasesOf(key);
        return this.#phrases.values();
      },
    };
    const starts = new Map<string, readonly PhraseStart[]>();
    // one word is asked about many times in a row
    let lastNorm = '';
    let last: readonly PhraseStart[] = NO_STARTS;
    return {
      forms: { get: (form) => this.#get(form) },
      phrases,
      phrasesFrom: (norm) => {
        if (norm === lastNorm) return last;
        let known = starts.get(norm);
        if (known === undefined) {
          known = phraseStarts(phrases, norm);
          starts.set(norm, known);
        }
        lastNorm = norm;
        last = known;
        return known;
      },
    };
  }
}

function formsOf(paradigm: Paradigm): readonly Made[] {
  const forms: Made[] = [];
  paradigm((form, sense) => {
    if (hasTwoSeats(form)) forms.push([otherSeat(form), sense]);
    forms.push([form, sense]);
  });
  return forms;
}

const fullSense = (form: string, sense: GivenSense): Sense => ({
  tags: [],
  ...sense,
  lemma: sense.lemma === undefined ? form : fold(sense.lemma),
});

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

const NO_STARTS: readonly PhraseStart[] = [];

function phraseStarts(phrases: Lexicon['phrases'], norm: string): readonly PhraseStart[] {
  const out: PhraseStart[] = [];
  for (const prefix of PREFIXES) {
    if (!norm.startsWith(prefix)) continue;
    const stem = norm.slice(prefix.length);
    for (const head of prefix.endsWith('ل') && prefix.length > 1 ? [stem, `ال${stem}`] : [stem]) {
      const list = phrases.get(head);
      if (list !== undefined) out.push({ phrases: list, prefix: prefix.length - (head === stem ? 0 : prefix.endsWith('لل') ? 1 : 2) });
    }
  }
  return out.length === 0 ? NO_STARTS : out;
}

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
  for (const { phrases, prefix } of lexicon.phrasesFrom(token.norm)) {
    for (const phrase of phrases) {
      if (best !== undefined && phrase.words.length <= best.last - best.first) break;
      if (accept(phrase.sense) && matchesFrom(phrase.words, tokens, index)) {
        best = { phrase, first: index, last: index + phrase.words.length, prefix };
        break;
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
