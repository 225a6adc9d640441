import type { ComponentChildren } from 'preact';
import type { Direction, Piece } from '../api.js';
import { useDesk } from './context.js';
import { directionOf, runsOf } from './runs.js';

/** A sentence of the engine's: what runs against its direction stands alone. */
export function Prose({ text }: { readonly text: string }) {
  const { state } = useDesk();
  const page = state.locale === 'ar' ? 'rtl' : 'ltr';
  const direction = directionOf(text, page);
  const runs = runsOf(text, direction).map((run, n) => (run.alone ? <bdi key={n}>{run.text}</bdi> : run.text));
  return direction === page ? (
    runs
  ) : (
    <bdi dir={direction} lang="en">
      {runs}
    </bdi>
  );
}

const ARABIC = /\p{Script=Arabic}/u;

/** The language of words that a source was read as: figures and names may have been put into another script than its own. */
function languageOf(text: string, lang: string | undefined): string | undefined {
  if (lang === undefined) return undefined;
  if (ARABIC.test(text)) return /^(?:ar|fa|ur|ckb|ps)\b/u.test(lang) ? lang : undefined;
  return /^(?:ar|fa|ur|ckb|ps)\b/u.test(lang) ? undefined : lang;
}

/** A source's words, without what stands around them. */
export function Words({ text, lang }: { readonly text: string; readonly lang?: string | undefined }) {
  return <bdi lang={languageOf(text, lang)}>{text}</bdi>;
}

/** Without empty lines: the sentences around stand close. */
const closed = (text: string): string => text.replace(/\s*\n\s*/gu, '\n');

/** A piece of an article with the words in question marked. */
export function Passage({ pieces, lang, dir }: { readonly pieces: readonly Piece[]; readonly lang: string; readonly dir: Direction }) {
  return (
    <blockquote class="passage" lang={lang} dir={dir}>
      {pieces.map((piece, n) => (piece.mark ? <mark key={n}>{closed(piece.text)}</mark> : closed(piece.text)))}
    </blockquote>
  );
}

/** A moment in the reader's own time zone, in Western digits. */
export function Moment({ at }: { readonly at: string }) {
  const { state } = useDesk();
  const time = new Date(at);
  if (Number.isNaN(time.getTime())) return <bdi>{at}</bdi>;
  const format = new Intl.DateTimeFormat(state.locale === 'ar' ? 'ar-u-nu-latn-ca-gregory' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return (
    <time dateTime={at}>
      <bdi>{format.format(time)}</bdi>
    </time>
  );
}

/** The key of a command, on its button. */
export function Key({ children }: { readonly children: ComponentChildren }) {
  return (
    <kbd aria-hidden="true" dir="ltr">
      {children}
    </kbd>
  );
}
