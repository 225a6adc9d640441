import { useEffect, useRef, useState } from 'preact/hooks';
import type { ArticleView, Piece } from '../api.js';
import { useDesk, useRead } from './context.js';
import type { Desk } from './desk.js';
import { Prose, Words } from './Text.js';

/** What one marked piece was read as. */
function Reading({ view, piece }: { readonly view: ArticleView; readonly piece: Piece | null }) {
  const { desk, state } = useDesk();
  const all = (piece?.claims ?? []).flatMap((n) => view.claims[n] ?? []);
  const claims = all.filter((claim, n) => all.findIndex((c) => c.property === claim.property && c.readAs === claim.readAs) === n);
  const others = (piece?.conflicts ?? []).filter((id) => id !== state.route.conflict);
  return (
    <div class="reading" id="reading" role="status">
      {claims.length === 0 && others.length === 0 ? <p class="quiet">{desk.say('articleHint')}</p> : null}
      <ul class="plain">
        {claims.map((claim, n) => (
          <li key={n}>
            <span class="quiet">
              <Prose text={claim.property} />:
            </span>{' '}
            <Words text={claim.readAs} lang={view.language} />
          </li>
        ))}
        {others.map((id) => (
          <li key={id}>
            <button type="button" class="link" data-conflict={id} onClick={() => desk.open(id)}>
              {desk.say('openConflict')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Closes the article; the focus goes back to where it was opened. */
export function closeArticle(desk: Desk): void {
  const source = desk.get().article;
  if (source === null) return;
  const opener = document.querySelector<HTMLElement>(`[data-action="article"][data-source="${CSS.escape(source)}"]`);
  desk.article(null);
  if (opener === null) desk.focusHeading();
  else opener.focus();
}

/** A whole article with every claim marked, scrolled to the words in question. */
export function Article({ source, inConflict }: { readonly source: string; readonly inConflict: boolean }) {
  const { desk, state } = useDesk();
  const { say } = desk;
  const { value, error } = useRead<ArticleView>('/api/article', { source, locale: state.locale });
  const [active, setActive] = useState<number | null>(null);
  const [tab, setTab] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const conflict = inConflict ? state.conflict : null;
  const held = (piece: Piece): boolean => conflict !== null && (piece.conflicts ?? []).includes(conflict.id);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    const box = body.current;
    const first = box?.querySelector<HTMLElement>('.held');
    if (!box || !first) return;
    box.scrollTop += first.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientHeight / 3;
    setTab(Number(first.dataset.piece));
  }, [value, conflict?.id]);
  const step = (event: KeyboardEvent) => {
    const along = getComputedStyle(event.currentTarget as Element).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const by = event.key === along ? 1 : event.key === 'ArrowLeft' || event.key === 'ArrowRight' ? -1 : 0;
    if (by === 0) return;
    const marks = [...(body.current?.querySelectorAll<HTMLElement>('[data-piece]') ?? [])];
    const next = marks[marks.indexOf(document.activeElement as HTMLElement) + by];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  const marked =
    value?.pieces.map((piece) => piece.text.trim() !== '' && (piece.claims?.length ?? 0) + (piece.conflicts?.length ?? 0) > 0) ?? [];
  const tabStop = marked[tab] === true ? tab : marked.indexOf(true);
  return (
    <aside class="article" aria-labelledby="article-title" data-article={source}>
      <header>
        <h2 id="article-title" tabIndex={-1} ref={heading}>
          <bdi lang={value?.language}>{value?.title ?? source}</bdi>
        </h2>
        <button type="button" data-action="close-article" onClick={() => closeArticle(desk)}>
          {say('articleClose')}
        </button>
      </header>
      {error === null ? null : <p class="failed">{say('failed', { error })}</p>}
      {value === null ? (
        <p>{say('loading')}</p>
      ) : (
        <>
          <p class="quiet">
            <bdi>{source}</bdi>
            {value.outlet === null ? null : (
              <>
                {' · '}
                <Words text={value.outlet} />
              </>
            )}
            {' · '}
            <bdi>{value.published ?? say('unknownDate')}</bdi>
          </p>
          {value.because.length === 0 ? null : (
            <details>
              <summary>{say('dateBecause')}</summary>
              <ul>
                {value.because.map((reason) => (
                  <li key={reason}>
                    <Prose text={reason} />
                  </li>
                ))}
              </ul>
            </details>
          )}
          <div
            class="article-text"
            ref={body}
            lang={value.language}
            dir={value.direction}
            role="group"
            tabIndex={0}
            aria-label={say('articleMarks')}
            onKeyDown={step}
          >
            {value.pieces.map((piece, n) =>
              marked[n] ? (
                <mark
                  key={n}
                  role="button"
                  class={held(piece) ? 'held' : (piece.conflicts?.length ?? 0) > 0 ? 'elsewhere' : 'claim'}
                  data-piece={n}
                  tabIndex={n === tabStop ? 0 : -1}
                  aria-describedby={active === n ? 'reading' : undefined}
                  onFocus={() => {
                    setActive(n);
                    setTab(n);
                  }}
                  onMouseEnter={() => setActive(n)}
                  onClick={() => setActive(n)}
                  onKeyDown={(event) => {
                    if (event.key === 'Enter' || event.key === ' ') event.preventDefault();
                  }}
                >
                  {piece.text}
                </mark>
              ) : (
                piece.text
              ),
            )}
          </div>
          <Reading view={value} piece={active === null ? null : (value.pieces[active] ?? null)} />
        </>
      )}
    </aside>
  );
}
