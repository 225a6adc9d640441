import { arabic } from './ar/index.js';
import type { LanguagePack } from './pack.js';

/** The pack for a language, or undefined where there is none. */
export function languagePack(code: 'ar'): LanguagePack;
export function languagePack(code: string): LanguagePack | undefined;
export function languagePack(code: string): LanguagePack | undefined {
  return code === 'ar' ? arabic() : undefined;
}
