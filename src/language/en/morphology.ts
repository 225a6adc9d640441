import type { LexiconBuilder } from '../lexicon.js';
import type { Sense } from '../tokens.js';
import { pluralOf } from './tables.js';

type Shared = Pick<Sense, 'concept' | 'tags'>;

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
  const tail = rest.length === 0 ? '' : ` ${rest.join(' ')}`;
  const lemma = spaced(base);
  const sense = (more: Partial<Sense>) => ({ ...shared, pos: 'verb' as const, lemma, ...more });
  builder.add(lemma, sense({ tense: 'present' }));
  builder.add(`${pluralOf(head!)}${tail}`, sense({ tense: 'present', number: 'singular' }));
  const pastText = pastForm === undefined ? `${past(head!)}${tail}` : spaced(pastForm);
  builder.add(pastText, sense({ tense: 'past' }));
  if (participleForm !== undefined && participleForm !== pastForm) builder.add(spaced(participleForm), sense({ tense: 'past' }));
  // «stopped», «stopping»: the past tells whether the consonant is doubled
  const doubled = pastForm !== undefined && tail === '' && new RegExp(`^${head}${head!.at(-1)}ed$`, 'u').test(pastForm);
  builder.add(`${doubled ? `${head}${head!.at(-1)}ing` : participle(head!)}${tail}`, sense({ tags: [...shared.tags, 'participle'] }));
}

/**
 * Enters a noun and its plural.
 * @param entry singular, or singular/plural where the plural is irregular; `_` stands for a space
 */
export function addNoun(builder: LexiconBuilder, entry: string, sense: Shared & Pick<Sense, 'pos'>): void {
  const [singular, plural] = entry.split('/').map((form) => form.trim());
  if (singular === undefined || singular === '') return;
  const lemma = spaced(singular);
  builder.add(lemma, { ...sense, lemma, number: 'singular' });
  builder.add(spaced(plural ?? pluralOf(singular)), { ...sense, lemma, number: 'plural' });
}

/** Enters an adjective; a short one with its comparative and superlative: narrow, narrower, narrowest. */
export function addAdjective(builder: LexiconBuilder, entry: string, shared: Shared): void {
  const lemma = spaced(entry.trim());
  const sense = { ...shared, pos: 'adjective' as const, lemma };
  builder.add(lemma, sense);
  if (!/^[a-z]{3,7}$/u.test(lemma) || /(?:ed|ing|ous|ful|ive|al|ic)$/u.test(lemma)) return;
  const stem = /[^aeiou]y$/u.test(lemma)
    ? `${lemma.slice(0, -1)}i`
    : lemma.endsWith('e')
      ? lemma.slice(0, -1)
      : doubles(lemma)
        ? lemma + lemma.at(-1)
        : lemma;
  for (const ending of ['er', 'est']) builder.add(`${stem}${ending}`, sense);
}
