import type { PartOfSpeech } from '../../tokens.js';

/** Part of speech → tag → words, separated by spaces; words of several parts separated by commas within a list. */
export const functionWords: Readonly<Partial<Record<PartOfSpeech, Readonly<Record<string, string>>>>> = {
  preposition: { in: 'في', from: 'من', to: 'إلى' },
  particle: { negation: 'لم لن لا ليس' },
};
