import type { LanguagePack } from '../../language/pack.js';
import type { TokenizedText } from '../../language/tokens.js';
import type { Timex } from '../../model.js';
import { extractArabicTimes } from './arabic.js';

export { extractArabicTimes } from './arabic.js';
export { extractEnglishTimes } from './english.js';

/** The time expressions of a text, in order, not overlapping; nothing is resolved yet. */
export function extractTimes(text: TokenizedText, pack: LanguagePack): Timex[] {
  return extractArabicTimes(text, pack);
}
