import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChangesView, ClearedPage, ClearedRow, PictureView, PlaceView, QueueRow, SinglePage, SingleRow } from '../api.js';
import { useDesk, useRead } from './context.js';
import { PictureFigure } from './PictureFigure.js';
import { Row } from './Queue.js';
import { Prose, Words } from './Text.js';
import type { Word } from './words.js';

/** A view with its heading, which is focused when it is opened. */
function View({ name, title, children }: { readonly name: string; readonly title: Word; readonly children: ComponentChildren }) {
  const { desk } = useDesk();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <article class="view" data-view={name} aria-labelledby="view-title">
      <h2 id="view-title" tabIndex={-1} ref={heading}>
        {desk.say(title)}
      </h2>
      {children}
    </article>
  );
}

function ChangeList({ title, children, count }: { readonly title: Word; readonly children: ComponentChildren; readonly count: number }) {
  const { desk } = useDesk();
  if (count === 0) return null;
  return (
    <section>
      <h3>
        {desk.say(title)} <span class="quiet">({count})</span>
      </h3>
      <ul class="plain">{children}</ul>
    </section>
  );
}

/** A conflict with what became of it. */
function ReasonedRow({ row, because }: { readonly row: QueueRow; readonly because: readonly string[] }) {
  return (
    <li>
      <Row row={row} current={false} />
      <ul>
        {because.map((reason) => (
          <li key={reason}>
            <Prose text={reason} />
          </li>
        ))}
      </ul>
    </li>
  );
}

/** Conflicts with other evidence that are not told of as open again: one contradiction is one piece of news. */
export function changedOnly({ changed, reopened }: NonNullable<ChangesView['changes']>) {
  const again = new Set(reopened.map(({ row }) => row.id));
  return changed.filter(({ row }) => !again.has(row.id));
}

/** How many things the last run changed. */
export function changesCount(changes: NonNullable<ReturnType<typeof useDesk>['state']['changes']>): number {
  const c = changes.changes;
  if (c === null) return 0;
  return c.new.length + changedOnly(c).length + c.reopened.length + c.gone.length + c.articles.added.length + c.articles.removed.length;
}

export function Changes() {
  const { desk, state } = useDesk();
  const all = state.changes;
  const changes = all?.changes ?? null;
  return (
    <View name="changes" title="viewChanges">
      {all === null ? <p>{desk.say('loading')}</p> : changes === null ? <p>{desk.say('changesNoReport')}</p> : null}
      {all !== null && changes !== null && changesCount(all) === 0 ? <p>{desk.say('changesNone')}</p> : null}
      {changes === null ? null : (
        <>
          <ChangeList title="changesReopened" count={changes.reopened.length}>
            {changes.reopened.map(({ row, because }) => (
              <ReasonedRow key={row.id} row={row} because={because} />
            ))}
          </ChangeList>
          <ChangeList title="changesNew" count={changes.new.length}>
            {changes.new.map((row) => (
              <li key={row.id}>
                <Row row={row} current={false} />
              </li>
            ))}
          </ChangeList>
          <ChangeList title="changesChanged" count={changedOnly(changes).length}>
            {changedOnly(changes).map(({ row, because }) => (
              <ReasonedRow key={row.id} row={row} because={because} />
            ))}
          </ChangeList>
          <ChangeList title="changesGone" count={changes.gone.length}>
            {changes.gone.map(({ summary, kind }) => (
              <li key={summary}>
                <span class="badge">{desk.say(`kind_${kind}`)}</span> <Prose text={summary} />
              </li>
            ))}
          </ChangeList>
          {(['added', 'removed'] as const).map((which) => (
            <ChangeList key={which} title={which === 'added' ? 'changesAdded' : 'changesRemoved'} count={changes.articles[which].length}>
              {changes.articles[which].map((source) => (
                <li key={source}>
                  <bdi>{source}</bdi>
                </li>
              ))}
            </ChangeList>
          ))}
        </>
      )}
    </View>
  );
}

function OnePicture({ name, title }: { readonly name: 'timeline' | 'grid'; readonly title: Word }) {
  const { desk, state } = useDesk();
  const { value, error } = useRead<PictureView>('/api/pictures', { name, locale: state.locale });
  return (
    <section data-picture={name}>
      <h3>{desk.say(title)}</h3>
      {error !== null ? (
        <p class="failed">{desk.say('failed', { error })}</p>
      ) : value === null ? (
        <p>{desk.say('loading')}</p>
      ) : value.picture === null ? (
        <p>{desk.say('noPicture')}</p>
      ) : (
        <PictureFigure picture={value.picture} />
      )}
    </section>
  );
}

export const Pictures = () => (
  <View name="pictures" title="viewPictures">
    <OnePicture name="timeline" title="pictureTimeline" />
    <OnePicture name="grid" title="pictureGrid" />
  </View>
);

/** A source's words with where they stand. */
function Place({ place }: { readonly place: PlaceView }) {
  const { desk } = useDesk();
  return (
    <div class="place">
      <blockquote class="passage" lang={place.language} dir={place.direction}>
        {place.quote}
      </blockquote>
      <p class="quiet">
        <button type="button" class="link" data-action="article" data-source={place.source} onClick={() => desk.article(place.source)}>
          <bdi>{place.source}</bdi>
        </button>
        {' · '}
        {desk.say('line', { n: place.line })}
      </p>
    </div>
  );
}

const LIMIT = 50;

/** A long list that is read a page at a time, with a search of its own. */
function Listing<T>({ path, intro, row }: { readonly path: string; readonly intro: Word; readonly row: (item: T) => ComponentChildren }) {
  const { desk, state } = useDesk();
  const [typed, setTyped] = useState('');
  const [list, setList] = useState<{ key: string; rows: readonly T[]; total: number | null }>({ key: '', rows: [], total: null });
  const [error, setError] = useState<string | null>(null);
  const key = `${path} ${state.locale} ${typed}`;
  const current = useRef(key);
  current.current = key;
  const more = (offset: number) =>
    void desk.readUntil<{ total: number; rows: readonly T[] }>(
      path,
      path,
      { offset, limit: LIMIT, q: typed, locale: state.locale },
      (page) => {
        if (current.current !== key) return;
        setError(null);
        setList((before) => ({ key, total: page.total, rows: offset === 0 ? page.rows : [...before.rows, ...page.rows] }));
      },
      (message) => setError(message),
    );
  useEffect(() => {
    const timer = setTimeout(() => more(0), typed === '' ? 0 : 200);
    return () => clearTimeout(timer);
  }, [key]);
  return (
    <>
      <p>{desk.say(intro)}</p>
      <form role="search" onSubmit={(event) => event.preventDefault()}>
        <label class="field">
          {desk.say('search')}
          <input type="search" value={typed} dir="auto" data-search="view" onInput={(event) => setTyped(event.currentTarget.value)} />
        </label>
      </form>
      {error === null ? null : <p class="failed">{desk.say('failed', { error })}</p>}
      <p class="quiet" role="status">
        {list.total === null ? desk.say('loading') : desk.say('total', { n: list.total })}
      </p>
      <ul class="plain listing">
        {list.rows.map((item, n) => (
          <li key={n}>{row(item)}</li>
        ))}
      </ul>
      {list.total !== null && list.rows.length < list.total ? (
        <button type="button" data-action="more" onClick={() => more(list.rows.length)}>
          {desk.say('more')}
        </button>
      ) : null}
    </>
  );
}

function ClearedItem({ row }: { readonly row: ClearedRow }) {
  return (
    <>
      <p>
        <span class="badge">{row.label}</span> <Prose text={row.property} />
      </p>
      <div class="sides">
        {row.evidence.map((place) => (
          <Place key={`${place.source} ${place.start}`} place={place} />
        ))}
      </div>
      <p>
        <Prose text={row.because} />
      </p>
    </>
  );
}

export const Cleared = () => (
  <View name="cleared" title="viewCleared">
    <Listing<ClearedPage['rows'][number]> path="/api/cleared" intro="clearedIntro" row={(row) => <ClearedItem row={row} />} />
  </View>
);

function SingleItem({ row }: { readonly row: SingleRow }) {
  return (
    <>
      <p>
        <Words text={row.event} /> · <Prose text={row.property} />: <Words text={row.readAs} lang={row.language} />
      </p>
      <Place place={row} />
    </>
  );
}

export const Single = () => (
  <View name="single" title="viewSingle">
    <Listing<SinglePage['rows'][number]> path="/api/single" intro="singleIntro" row={(row) => <SingleItem row={row} />} />
  </View>
);

export function Articles() {
  const { desk, state } = useDesk();
  const { say } = desk;
  const { session } = state;
  return (
    <View name="articles" title="viewArticles">
      {session === null ? (
        <p>{say('loading')}</p>
      ) : (
        <>
          <section data-problems={session.problems.length}>
            <h3>{say('problems')}</h3>
            {session.problems.length === 0 ? (
              <p>{say('noProblems')}</p>
            ) : (
              <ul>
                {session.problems.map(({ source, message }) => (
                  <li key={`${source} ${message}`}>
                    <bdi class="file">{source}</bdi>: <Prose text={message} />
                  </li>
                ))}
              </ul>
            )}
          </section>
          <h3>{say('articles')}</h3>
          <div class="scroll" role="region" aria-label={say('articles')} tabIndex={0}>
            <table>
              <thead>
                <tr>
                  {(['file', 'headline', 'outlet', 'published', 'language'] as const).map((column) => (
                    <th key={column} scope="col">
                      {say(column)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {session.articles.map((article) => (
                  <tr key={article.source}>
                    <th scope="row">
                      <button
                        type="button"
                        class="link"
                        data-action="article"
                        data-source={article.source}
                        onClick={() => desk.article(article.source)}
                      >
                        <bdi>{article.source}</bdi>
                      </button>
                    </th>
                    <td>
                      <Words text={article.title ?? ''} lang={article.language} />
                    </td>
                    <td>
                      <Words text={article.outlet ?? ''} />
                    </td>
                    <td>
                      <bdi>{article.published ?? say('unknownDate')}</bdi>
                    </td>
                    <td>
                      <bdi>{article.language}</bdi>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </View>
  );
}
