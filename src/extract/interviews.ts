import type { Token, TokenizedText } from '../language/tokens.js';
import type { Mention, Span } from '../model.js';

/** Questions that make an article an interview. */
const QUESTIONS = 2;
const ASKS = /^[?؟]$/u;
/** Words of a question to which the answer is that the words are one's own. */
const LONGEST_QUESTION = 40;

/** A run of sentences of one paragraph. */
interface Paragraph {
  readonly first: number;
  readonly last: number;
  /** It ends with a question. */
  readonly asks: boolean;
}

/** The paragraphs of a text, by their token ranges. */
function paragraphsOf({ tokens, sentences }: TokenizedText): Paragraph[] {
  const out: Paragraph[] = [];
  let number = -1;
  for (const { first, last, paragraph } of sentences) {
    const asks = ASKS.test(tokens[last - 1]?.text ?? '');
    if (paragraph === number) out[out.length - 1] = { first: out.at(-1)!.first, last, asks };
    else out.push({ first, last, asks });
    number = paragraph;
  }
  return out;
}

/**
 * Who answers in an interview: whoever is named first before its first question. Null where the article asks less than two questions.
 * @param free whether a token stands outside all quotations
 */
export function intervieweeOf(text: TokenizedText, mentions: readonly Mention[], free: (token: number) => boolean): number | null {
  const questions = paragraphsOf(text).filter(({ first, last, asks }) => asks && last - first <= LONGEST_QUESTION);
  if (questions.length < QUESTIONS) return null;
  const head = text.tokens[questions[0]!.first]!.start;
  const starts = new Map(text.tokens.flatMap((t, k) => (t.start < head ? [[t.start, k] as const] : [])));
  let best: number | null = null;
  mentions.forEach((m, i) => {
    if (m.type !== 'person' || m.name === null || m.parts.length < 2 || m.start >= head) return;
    const at = starts.get(m.start);
    if (at !== undefined && free(at) && (best === null || m.start < mentions[best]!.start)) best = i;
  });
  return best;
}

/**
 * Where the writer, or whoever is interviewed, says that the words in a quotation are their own: «I said it», «قلتها»: in the same
 * paragraph outside all quotations, or in the answer to the question that quotes them.
 * @param quote token range of the quotation
 */
export function claimedAt(
  text: TokenizedText,
  quote: { readonly first: number; readonly last: number },
  claims: RegExp,
  free: (token: number) => boolean,
): Span | null {
  const { tokens, sentences } = text;
  const opening = tokens[quote.first]!.sentence;
  const closing = tokens[Math.min(quote.last, tokens.length - 1)]!.sentence;
  const claim = (index: number): Span | null => {
    const sentence = sentences[index];
    if (sentence === undefined) return null;
    const own = tokens.slice(sentence.first, sentence.last).filter((t, k) => t.kind === 'word' && free(sentence.first + k));
    return own.length > 0 && claims.test(normsOf(own)) ? { start: own[0]!.start, end: own.at(-1)!.end } : null;
  };
  const { paragraph } = sentences[closing]!;
  const after = sentences[closing + 1];
  const answered = after !== undefined && after.paragraph > paragraph && ASKS.test(tokens[sentences[closing]!.last - 1]!.text);
  // a short answer may begin by «that is mine» and go on
  const next = [closing + 1, closing + 2].filter((n) => sentences[n] !== undefined && sentences[n].paragraph === after?.paragraph);
  return (
    claim(closing) ??
    (opening === closing ? null : claim(opening)) ??
    (answered || after?.paragraph === paragraph
      ? next.reduce<Span | null>((found, n) => found ?? (answered || n === closing + 1 ? claim(n) : null), null)
      : null)
  );
}

const normsOf = (tokens: readonly Token[]): string => ` ${tokens.map((t) => t.norm).join(' ')} `;
