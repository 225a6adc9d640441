import type { Problem, SourceDocument } from '../model.js';
import { parseMetadataDate, readFrontMatter } from './front-matter.js';
import { identifyLanguage } from './identify.js';

/** Longer first lines are a first paragraph. */
const LONGEST_HEADLINE = 120;

/** Keys under which the field is looked for, first match wins. */
const KEYS = {
  title: ['title', 'headline', 'العنوان', 'عنوان'],
  outlet: ['outlet', 'publisher', 'site', 'source', 'newspaper', 'المصدر', 'مصدر', 'الصحيفة'],
  date: ['published', 'date', 'pubdate', 'publish_date', 'التاريخ', 'تاريخ', 'تاريخ النشر'],
  language: ['language', 'lang', 'اللغة', 'لغة'],
} as const;

/** A first line that reads as a headline: short, not closed by a full stop, and more text below. */
function headline(text: string, from: number): string | null {
  const body = text.slice(from);
  const match = /^\s*([^\r\n]+)[\r\n]+\s*\S/u.exec(body);
  const line = (match?.[1] ?? '').replace(/^#+\s+/u, '').trim();
  const ends = /[.،,؛;:|]$/u.test(line) && !/(?:\.\.|…)$/u.test(line);
  return line.length > 0 && line.length <= LONGEST_HEADLINE && !ends && /\p{L}/u.test(line) ? line : null;
}

/**
 * A text or Markdown article as a document. Never throws: what is wrong with the front matter becomes a problem and the text is read.
 * @param source path relative to the folder, with `/`
 * @param text the decoded file
 */
export function loadText(source: string, text: string): { readonly document: SourceDocument; readonly problems: readonly Problem[] } {
  const { metadata, bodyStart, problem } = readFrontMatter(text);
  const problems: Problem[] = problem === null ? [] : [{ source, message: problem }];
  const field = (name: keyof typeof KEYS): string | undefined => {
    const key = KEYS[name].find((k) => Object.hasOwn(metadata, k));
    return key === undefined ? undefined : metadata[key];
  };
  const date = field('date');
  const metadataDate = date === undefined ? null : parseMetadataDate(date);
  if (date !== undefined && metadataDate === null) {
    problems.push({ source, message: `the date «${date.slice(0, 60)}» in the front matter was not understood: write it as 2023-11-13` });
  }
  return {
    document: {
      source,
      language: identifyLanguage(text.slice(bodyStart), field('language')),
      text,
      bodyStart,
      title: field('title') ?? headline(text, bodyStart),
      outlet: field('outlet') ?? null,
      metadata,
      metadataDate,
    },
    problems,
  };
}
