import { keyOf, type LexiconBuilder, type Paradigm } from '../lexicon.js';
import { fold, type Sense } from '../tokens.js';
import { pluralOf } from './tables.js';

type Shared = Pick<Sense, 'concept' | 'tags'>;

/** The keys under which the forms of regular words with one beginning wait; null where an ending may change the beginning (try, tries). */
const plainKeys = (word: string, ...others: readonly (string | undefined)[]): string[] | null => {
  if (word.length < 4 && !(word.length === 3 && /[^aeiouy]$/u.test(word))) return null;
  const keys = new Set<string>();
  for (const form of [word, ...others]) if (form !== undefined) keys.add(keyOf(fold(/^[^_\s-]*/u.exec(form)![0])));
  return [...keys];
};

/** Enters the forms of a word or a phrase, made when one like it is first looked up. */
function enter(builder: LexiconBuilder, keys: readonly string[] | null, phrase: boolean, forms: Paradigm): void {
  const folded: Paradigm = (add) => forms((form, sense) => add(fold(form).trim(), sense));
  if (phrase) builder.addPhraseParadigm(keys, folded);
  else builder.addParadigm(keys, folded);
}

const spaced = (form: string): string => form.replaceAll('_', ' ');

/** «stop» before an ending: the last consonant of a short stressed syllable is doubled. */
const doubles = (verb: string): boolean => /(?:^|[^aeiou])[aeiou][bdgklmnprtvz]$/u.test(verb) && verb.length <= 4;

function past(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${verb}${doubles(verb) ? verb.at(-1) : ''}ed`;
}

function participle(verb: string): string {
  if (/ie$/u.test(verb)) return `${verb.slice(0, -2)}ying`;
  if (/[^eoy]e$/u.test(verb)) return `${verb.slice(0, -1)}ing`;
  return `${verb}${doubles(verb) ? verb.at(-1) : ''}ing`;
}

/**
 * Enters all forms of a verb.
 * @param entry base form, or base/past/participle where these are irregular; `_` joins a verb and its particle («call_off»)
 */
export function addVerb(builder: LexiconBuilder, entry: string, shared: Shared): void {
  const [base, pastForm, participleForm] = entry.split('/').map((form) => form.trim());
  if (base === undefined || base === '') return;
  const [head, ...rest] = base.split('_');
  enter(builder, plainKeys(head!, pastForm, participleForm), rest.length > 0 || head!.includes('-'), (add) => {
    const tail = rest.length === 0 ? '' : ` ${rest.join(' ')}`;
    const lemma = fold(spaced(base));
    const sense = (more: Partial<Sense>): Sense => ({ ...shared, pos: 'verb', lemma, ...more });
    add(lemma, sense({ tense: 'present' }));
    add(`${pluralOf(head!)}${tail}`, sense({ tense: 'present', number: 'singular' }));
    add(pastForm === undefined ? `${past(head!)}${tail}` : spaced(pastForm), sense({ tense: 'past' }));
    if (participleForm !== undefined && participleForm !== pastForm) add(spaced(participleForm), sense({ tense: 'past' }));
    // «stopped», «stopping»: the past tells whether the consonant is doubled
    const doubled = pastForm !== undefined && tail === '' && new RegExp(`^${head}${head!.at(-1)}ed$`, 'u').test(pastForm);
    add(`${doubled ? `${head}${head!.at(-1)}ing` : participle(head!)}${tail}`, sense({ tags: [...shared.tags, 'participle'] }));
  });
}

/**
 * Enters a noun and its plural.
 * @param entry singular, or singular/plural where the plural is irregular; `_` stands for a space
 */
export function addNoun(builder: LexiconBuilder, entry: string, sense: Shared & Pick<Sense, 'pos'>): void {
  const [singular, plural] = entry.split('/').map((form) => form.trim());
  if (singular === undefined || singular === '') return;
  enter(builder, plainKeys(/^[^_\s-]*/u.exec(singular)![0], plural), /[_\s-]/u.test(singular), (add) => {
    const lemma = fold(spaced(singular));
    add(lemma, { ...sense, lemma, number: 'singular' });
    add(spaced(plural ?? pluralOf(singular)), { ...sense, lemma, number: 'plural' });
  });
}

/** Enters an adjective; a short one with its comparative and superlative: narrow, narrower, narrowest. */
export function addAdjective(builder: LexiconBuilder, entry: string, shared: Shared): void {
  const word = entry.trim();
  enter(builder, plainKeys(/^[^_\s-]*/u.exec(word)![0]), /[_\s-]/u.test(word), (add) => {
    const lemma = fold(spaced(word));
    const sense: Sense = { ...shared, pos: 'adjective', lemma };
    add(lemma, sense);
    // no Muslimer
    if (!/^[a-z]{3,7}$/u.test(word) || /(?:ed|ing|ous|ful|ive|al|ic)$/u.test(lemma)) return;
    const stem = /[^aeiou]y$/u.test(lemma)
      ? `${lemma.slice(0, -1)}i`
      : lemma.endsWith('e')
        ? lemma.slice(0, -1)
        : doubles(lemma)
          ? lemma + lemma.at(-1)
          : lemma;
    for (const ending of ['er', 'est']) add(`${stem}${ending}`, sense);
  });
}
