import type { LanguagePack } from '../language/pack.js';
import type { TokenizedText } from '../language/tokens.js';
import type { Timex } from '../model.js';

/** The time expressions of a text, in order, not overlapping; nothing is resolved yet. Linear in the number of tokens. */
export function extractTimes(text: TokenizedText, pack: LanguagePack): Timex[] {
  return pack.readTimes(text);
}
