import { phraseAt } from './language/lexicon.js';
import type { CorePack } from './language/pack.js';
import { corePack } from './language/packs.js';
import { tokenize } from './language/tokens.js';
import type { SourceDocument } from './model.js';

/** How far the lexicon of one language covers the articles in it. */
export interface Coverage {
  readonly language: string;
  readonly documents: number;
  readonly words: number;
  /** Words with a known part of speech, in a known phrase, or numbers. */
  readonly known: number;
  /** Unknown forms, folded, commonest first. */
  readonly unknown: readonly { readonly form: string; readonly count: number }[];
}

function coverageOf(pack: CorePack, documents: readonly SourceDocument[]): Coverage {
  let words = 0;
  let known = 0;
  const unknown = new Map<string, number>();
  for (const { text, bodyStart } of documents) {
    const { tokens } = tokenize(text, pack.analyse, bodyStart);
    let phraseEnd = 0;
    for (const token of tokens) {
      if (token.kind === 'punctuation') continue;
      phraseEnd = Math.max(phraseEnd, phraseAt(pack.lexicon, tokens, token.index)?.last ?? 0);
      words += 1;
      if (token.kind === 'number' || token.analyses.length > 0 || token.index < phraseEnd) known += 1;
      else unknown.set(token.norm, (unknown.get(token.norm) ?? 0) + 1);
    }
  }
  const commonest = [...unknown].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([form, count]) => ({ form, count }));
  return { language: pack.code, documents: documents.length, words, known, unknown: commonest };
}

/** How much of the articles' running words the lexicons know, by language; a language without a pack is left out. */
export function coverage(documents: readonly SourceDocument[]): readonly Coverage[] {
  const languages = [...new Set(documents.map((document) => document.language))].sort();
  return languages.flatMap((language) => {
    const pack = corePack(language);
    return pack === undefined
      ? []
      : [
          coverageOf(
            pack,
            documents.filter((document) => document.language === language),
          ),
        ];
  });
}
