import { type NamePart, parseWords } from './parts.js';

const keys = new Map<string, string>();
const MAX_KEYS = 300_000;

/** The key of a part: consonant classes with the vowels dropped, the same for most spellings of a name in all scripts. */
export const keyOfPart = (part: NamePart): string => (part.sounds.skeleton === '' ? part.text : part.sounds.skeleton);

/** The key of a word as a part of a name. */
export function soundKey(word: string): string {
  let key = keys.get(word);
  if (key === undefined) {
    if (keys.size >= MAX_KEYS) keys.clear();
    const [part] = parseWords([word], false).parts;
    key = part === undefined ? word : keyOfPart(part);
    keys.set(word, key);
  }
  return key;
}
