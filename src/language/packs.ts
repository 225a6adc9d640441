import type { Timex } from '../model.js';
import { arabic } from './ar/index.js';
import { english } from './en/index.js';
import { readEnglishTimes } from './en/times.js';
import { neutralPack } from './neutral.js';
import type { CorePack, LanguagePack } from './pack.js';
import { tokenize } from './tokens.js';

/** The pack for a language, or undefined where there is none. */
export function languagePack(code: 'ar'): LanguagePack;
export function languagePack(code: string): LanguagePack | undefined;
export function languagePack(code: string): LanguagePack | undefined {
  return code === 'ar' ? arabic() : undefined;
}

/** What can be read of a language: everything, or people, places and times; undefined where nothing can. */
export function corePack(code: string): CorePack | undefined {
  return code === 'en' ? english() : languagePack(code);
}

const neutral = new Map<string, CorePack>();

/** The pack for a language; where there is none, one for what needs no words: figures with signs, dates in digits, capitalised names. */
export function readingPack(code: string): CorePack {
  const known = corePack(code) ?? neutral.get(code);
  if (known !== undefined) return known;
  const pack = neutralPack(code);
  neutral.set(code, pack);
  return pack;
}

/** Reads the time expressions of a text from an offset on; nothing is resolved yet. */
export type TimeTagger = (text: string, from?: number) => Timex[];

/** Languages whose time expressions can be read; one of them may have no pack yet. */
export const TIME_LANGUAGES = ['ar', 'en'] as const;

/** The time tagger of a language, or undefined where there is none. */
export function timeTagger(code: string): TimeTagger | undefined {
  if (code === 'en') return readEnglishTimes;
  if (code !== 'ar') return undefined;
  const pack = arabic();
  return (text, from = 0) => pack.readTimes(tokenize(text, pack.analyse, from));
}

/** The weekdays' names in a language whose times can be read, alternatives separated by commas. */
export function weekdayNames(code: string): readonly string[] {
  return corePack(code)?.weekdays ?? [];
}
