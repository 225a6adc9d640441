/**
 * Other people's words inside Markdown. A quote comes from a file that nobody has checked: it may hold Markdown, HTML, table bars,
 * line breaks, control characters and half of a bidirectional override, and must show as itself and disturb nothing around it.
 */

/** First strong isolate and its end (Unicode Standard Annex #9): what stands between them cannot reorder what stands around. */
const FSI = '\u2068';
const PDI = '\u2069';

/** Embeddings, overrides and isolates: unbalanced in a slice of text, so they go; the harmless marks (200E, 200F, 061C) stay. */
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const BREAKS = /[\s\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]+/gu;
const RTL = '\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc';
/**
 * What reads from right to left inside a sentence: the whole of a quotation that has such a letter; else from the first such letter to the
 * last before a Latin letter, a bracket or a sign such as ≠ between two readings, with the figures that belong to it («53 في المئة»).
 */
const RTL_RUN = new RegExp(
  `(?<=«)[^«»]*[${RTL}][^«»]*(?=»)|(?:\\d[\\d.,:/-]* )?[${RTL}](?:[^\\p{Script=Latin}«»()\\[\\]<>\\p{Sm}]*[${RTL}])?[\\u0660-\\u0669%٪]*(?: \\d[\\d.,:/-]*(?= *(?:$|[≠»,;)])))?`,
  'gu',
);

/** The words on one line, without characters that would reorder or break it. */
export function oneLine(text: string): string {
  return text.replace(BIDI_CONTROLS, '').replace(BREAKS, ' ').trim();
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/gu;

/**
 * The words on one line, what would reorder or break it made visible: for pages that show what a source does, instead of undoing it.
 * Spaces at the ends stay. @example visible('a\u202eb') // 'a‹U+202E›b'
 */
export function visible(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(HIDDEN, (c) => `‹U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}›`);
}

/** The words between isolates, for plain text and code blocks. */
export function isolate(text: string): string {
  return `${FSI}${oneLine(text)}${PDI}`;
}

function escapeMarks(text: string): string {
  return text
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/[\\`*_{}[\]#|~$!]/gu, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/u, '$1\\$2')
    .replace(/^[-+=]/u, '\\$&')
    .replace(/:(?=[a-z0-9_+-]+:)/giu, '&#58;')
    .replace(/\b(https?|ftp):\/\//giu, '$1&#58;//')
    .replace(/\bwww\./giu, 'www&#46;')
    .replace(/@/gu, '&#64;');
}

const ISO_DAY = /\d{4}-\d\d-\d\d/gu;
/** What reads from left to right, or as its own words, inside a right-to-left sentence: quotations, file names, days. */
// «و» and its like are written on the word that follows them, and belong to the sentence
const LTR_WORD = '(?![وفبلك][\\p{Script=Latin}\\d_])[^\\s«»()،؛]*\\p{Script=Latin}(?:[^\\s«»()،؛]*[^\\s«»()،؛:])?';
const LTR_RUN = new RegExp(`(?<=«)[^«»]+(?=»)|${LTR_WORD}(?: ${LTR_WORD})*|\\d{4}-\\d\\d-\\d\\d(?: – \\d{4}-\\d\\d-\\d\\d)?`, 'gu');

/** A sentence with what runs against its direction isolated piece by piece. */
export function isolateRuns(text: string, direction: 'ltr' | 'rtl'): string {
  if (direction === 'rtl') return text.replace(LTR_RUN, (run) => `${FSI}${run}${PDI}`);
  return text.replace(RTL_RUN, (run) => `${FSI}${run.replace(ISO_DAY, (day) => `${FSI}${day}${PDI}`)}${PDI}`);
}

/** Our own or the engine's sentence, safe anywhere in Markdown, what runs against its direction isolated piece by piece. */
export function sentence(text: string, direction: 'ltr' | 'rtl' = 'ltr'): string {
  return isolateRuns(escapeMarks(oneLine(text)), direction);
}

/**
 * Words of a source, safe anywhere in Markdown and in its tables: one isolated piece whose direction is its own. The tag isolates where
 * HTML is kept, the characters where a site (GitHub among them) drops the tag.
 */
export function quoted(text: string): string {
  return `<bdi>${FSI}${escapeMarks(oneLine(text))}${PDI}</bdi>`;
}

/** Words of a source with what stands before and after them; the words themselves in bold. */
export function quotedInContext(before: string, words: string, after: string): string {
  const edge = (text: string, replace: RegExp, space: string) =>
    escapeMarks(text.replace(BIDI_CONTROLS, '').replace(BREAKS, ' ').replace(replace, space));
  return `<bdi>${FSI}${edge(before, /^ +/u, '')}<b>${escapeMarks(oneLine(words))}</b>${edge(after, / +$/u, '')}${PDI}</bdi>`;
}

/** A file name or id as code; safe in tables. */
export function code(text: string): string {
  const line = oneLine(text);
  const longest = Math.max(0, ...(line.match(/`+/gu) ?? []).map((run) => run.length));
  const ticks = '`'.repeat(longest + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${ticks}${pad}${line.replaceAll('|', '\\|')}${pad}${ticks}`;
}

/** A fenced block whose fence is longer than any run of backticks inside. */
export function fenced(language: string, lines: readonly string[]): string {
  const longest = Math.max(2, ...lines.flatMap((line) => line.match(/`+/gu) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${lines.join('\n')}\n${fence}`;
}

/** A table; cells are Markdown already and hold no line break. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.map((cell) => (cell === '' ? ' ' : cell)).join(' | ')} |`;
  return [row(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(row)].join('\n');
}
