import type { SourceDocument } from '../model.js';

/** Lines at the top among which a statement says that it is one, and how long such a line is at most. */
const TOP = 6;
const LONGEST_LINE = 90;

/**
 * Whether an institution issued the text itself (a press release, a bulletin, a disclosure): what it says of its own doings is told at first hand.
 * @param opens what such a text calls itself at the beginning of a line, in the language of the document
 */
export function isIssued(document: Pick<SourceDocument, 'text' | 'bodyStart' | 'title'>, opens: RegExp | undefined): boolean {
  if (opens === undefined) return false;
  const lines = document.text
    .slice(document.bodyStart, document.bodyStart + 1500)
    .split('\n')
    .map((line) => line.replace(/^[\s#*>_-]+|[\s*_]+$/gu, ''))
    .filter((line) => line !== '')
    .slice(0, TOP);
  return [document.title ?? '', ...lines].some((line) => line.length <= LONGEST_LINE && opens.test(line));
}
