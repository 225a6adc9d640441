import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Article, closeArticle } from './Article.js';
import { Conflict } from './Conflict.js';
import { DeskContext, type Here, useDesk } from './context.js';
import { Saving } from './Decide.js';
import type { Desk, Theme } from './desk.js';
import { BECAUSE_KEYS, type Command, commandOf, pick, VIEW_KEYS } from './keys.js';
import { QueryList } from './Queries.js';
import { Queue } from './Queue.js';
import type { ViewName } from './route.js';
import { Key, Words } from './Text.js';
import { Articles, Changes, Cleared, changedOnly, changesCount, Pictures, Single } from './Views.js';
import type { Word } from './words.js';

const VIEW_WORDS = {
  queue: 'viewQueue',
  changes: 'viewChanges',
  pictures: 'viewPictures',
  cleared: 'viewCleared',
  single: 'viewSingle',
  articles: 'viewArticles',
} as const satisfies Record<ViewName, Word>;

/** Where keys write, or choose, instead of commanding. */
const isField = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && target.type !== 'checkbox'));

/** What a command does at this moment. True where it was one. */
function obey(desk: Desk, command: Command, target: EventTarget | null): boolean {
  const { route, conflict, article } = desk.get();
  const here = route.view === 'queue';
  switch (command.do) {
    case 'help':
      desk.dialog('help');
      return true;
    case 'search':
    case 'filters':
      if (!here) desk.view('queue');
      if (command.do === 'filters') desk.filters(!desk.get().filtersOpen);
      // once the list is there
      else requestAnimationFrame(() => document.getElementById('search')?.focus());
      return true;
    case 'close':
      if (article !== null) closeArticle(desk);
      else if (desk.get().filtersOpen) {
        desk.filters(false);
        document.getElementById('filter-button')?.focus();
      } else return false;
      return true;
    case 'undo':
      desk.undo();
      return true;
  }
  if (!here) return false;
  switch (command.do) {
    case 'next':
    case 'previous':
      // text that scrolls by itself is read with the arrows
      if (target instanceof Element && target.closest('.article, .drawing, .scroll') !== null) return false;
      void desk.move(command.do === 'next' ? 1 : -1);
      return true;
    case 'side':
      desk.decide('side', command.side);
      return true;
    case 'both':
      desk.why();
      return true;
    case 'neither':
    case 'unclear':
    case 'ask':
      desk.decide(command.do);
      return true;
    case 'note':
      document.getElementById('note')?.focus();
      return true;
    case 'article':
      if (article !== null) closeArticle(desk);
      else desk.article(conflict?.sides[0]?.evidence[0]?.source ?? null);
      return true;
  }
  return false;
}

function useKeys(desk: Desk): void {
  useEffect(() => {
    /** Until when `g` waits for its letter, in milliseconds of the event's clock. */
    let going = 0;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const { target } = event;
      const { dialog, askingWhy } = desk.get();
      if (dialog !== null) return;
      if (isField(target)) {
        if (target.id === 'note' && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          desk.saveNote();
          // at once: the next key may be a ruling
          desk.focusHeading();
          target.blur();
        } else if (event.key === 'Escape' && !event.isComposing) {
          event.preventDefault();
          desk.focusHeading();
          target.blur();
        }
        return;
      }
      if (askingWhy) {
        const because = pick(BECAUSE_KEYS, event);
        if (because !== null) desk.decide('both', null, because);
        else if (event.key === 'Escape') desk.notWhy();
        else if (event.key === 'Enter' && !(target instanceof HTMLButtonElement) && !event.repeat) desk.decide('both');
        else return;
        event.preventDefault();
        return;
      }
      if (event.timeStamp < going) {
        going = 0;
        const view = pick(VIEW_KEYS, event);
        if (view !== null) {
          event.preventDefault();
          desk.view(view);
          return;
        }
      }
      const command = commandOf(event);
      if (command === null) return;
      if (command.do === 'go') {
        going = event.timeStamp + 2000;
        event.preventDefault();
      } else if (obey(desk, command, target)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [desk]);
}

/** A dialog of the browser's own: it holds the focus and closes with Esc. */
function Dialog({ title, onClose, children }: { title: string; onClose: () => void; children: ComponentChildren }) {
  const { desk } = useDesk();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="dialog-title"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id="dialog-title">{title}</h2>
      {children}
      <button type="button" data-action="close-dialog" onClick={onClose}>
        <Key>Esc</Key> {desk.say('close')}
      </button>
    </dialog>
  );
}

function Help() {
  const { desk } = useDesk();
  const { say } = desk;
  const keys: readonly (readonly [readonly string[], string])[] = [
    [['1', '…', '9'], say('keySides')],
    [['B'], say('keyBoth')],
    [['N'], say('neither')],
    [['C'], say('unclear')],
    [['A'], say('ask')],
    [['M'], say('keyNote')],
    [['U', 'Z'], say('undo')],
    [['J', 'K', '↓', '↑'], say('keyMove')],
    [['E'], say('article')],
    [['/'], say('search')],
    [['F'], say('filters')],
    [['G'], say('keyGo')],
    [['?'], say('keyHelp')],
    [['Esc'], say('close')],
  ];
  return (
    <Dialog title={say('keys')} onClose={() => desk.dialog(null)}>
      <table class="keys">
        <tbody>
          {keys.map(([names, what]) => (
            <tr key={what}>
              <th scope="row" dir="ltr">
                {names.map((name) => (name === '…' ? name : <kbd key={name}>{name}</kbd>))}
              </th>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="quiet">{say('keyArabic')}</p>
    </Dialog>
  );
}

/** The questions, as soon as the editor rules that a source is to be asked. */
function Asking() {
  const { desk, state } = useDesk();
  const { conflict } = state;
  if (conflict === null) return null;
  const next = () => {
    desk.dialog(null);
    if (state.saving.is === 'saved' && conflict.state === 'asked') void desk.advance();
    else desk.focusHeading();
  };
  return (
    <Dialog title={desk.say('queries')} onClose={next}>
      <p>
        <Saving />
      </p>
      <QueryList queries={conflict.queries} name="ask" level={3} />
    </Dialog>
  );
}

function Header() {
  const { desk, state } = useDesk();
  const { say } = desk;
  const { route, session, locale } = state;
  const other = locale === 'en' ? 'ar' : 'en';
  const [menu, setMenu] = useState(false);
  return (
    <header class={menu ? 'top menu-open' : 'top'}>
      <a class="skip" href="#main" onClick={(event) => [event.preventDefault(), document.getElementById('main')?.focus()]}>
        {say('skip')}
      </a>
      <h1>
        {say('title')}
        {session === null ? null : (
          <>
            {': '}
            <Words text={session.folder} />
          </>
        )}
      </h1>
      <div class="narrow">
        <button type="button" id="menu" aria-expanded={menu} aria-controls="views settings" onClick={() => setMenu(!menu)}>
          {say('menu')}
        </button>
        {route.view === 'queue' ? (
          <button type="button" onClick={() => document.getElementById('queue')?.focus()}>
            {say('toQueue')}
            {state.counts === null ? null : ` (${state.counts.open})`}
          </button>
        ) : null}
      </div>
      <nav id="views" aria-label={say('views')}>
        {Object.entries(VIEW_KEYS).map(([key, view]) => (
          <a
            key={view}
            href={`#view=${view}`}
            data-view-link={view}
            aria-current={route.view === view ? 'page' : undefined}
            aria-keyshortcuts={`g ${key}`}
            onClick={(event) => {
              event.preventDefault();
              setMenu(false);
              desk.view(view);
            }}
          >
            {say(VIEW_WORDS[view])}
            {view === 'articles' && session !== null && session.problems.length > 0 ? (
              <span class="badge medium">{session.problems.length}</span>
            ) : null}
          </a>
        ))}
      </nav>
      <div class="settings" id="settings">
        <label>
          <span>{say('editor')}</span>
          <input
            id="editor"
            type="text"
            value={state.editor}
            autocomplete="name"
            dir="auto"
            maxLength={200}
            onInput={(event) => desk.editor(event.currentTarget.value)}
          />
        </label>
        <label>
          <span>{say('theme')}</span>
          <select id="theme" value={state.theme} onChange={(event) => desk.theme(event.currentTarget.value as Theme)}>
            <option value="auto">{say('themeAuto')}</option>
            <option value="light">{say('themeLight')}</option>
            <option value="dark">{say('themeDark')}</option>
          </select>
        </label>
        <button type="button" id="locale" lang={other} onClick={() => desk.locale(other)}>
          {say('otherLanguage')}
        </button>
        <button type="button" id="help" aria-keyshortcuts="?" onClick={() => desk.dialog('help')}>
          {say('help')} <Key>?</Key>
        </button>
      </div>
    </header>
  );
}

/** Said first when there is something: what the last run changed. */
function ChangesNews() {
  const { desk, state } = useDesk();
  const { say } = desk;
  const changes = state.changes?.changes ?? null;
  if (state.changes === null || changes === null || changesCount(state.changes) === 0) return null;
  const parts = (
    [
      ['changesReopened', changes.reopened.length],
      ['changesNew', changes.new.length],
      ['changesChanged', changedOnly(changes).length],
      ['changesGone', changes.gone.length],
      ['changesAdded', changes.articles.added.length],
      ['changesRemoved', changes.articles.removed.length],
    ] as const
  ).filter(([, n]) => n > 0);
  return (
    <p class="news" data-news>
      <strong>{say('changesFirst')}:</strong> {parts.map(([name, n]) => `${say(name)}: ${n}`).join(' · ')}{' '}
      <button type="button" class="link" onClick={() => desk.view('changes')}>
        {say('see')}
      </button>
    </p>
  );
}

const VIEWS = { changes: Changes, pictures: Pictures, cleared: Cleared, single: Single, articles: Articles } as const;

function Page() {
  const { desk, state } = useDesk();
  const { say } = desk;
  const { view } = state.route;
  const Other = view === 'queue' ? null : VIEWS[view];
  return (
    <>
      <Header />
      {state.connection === 'ok' ? null : (
        <p class="connection" role="alert" data-connection={state.connection}>
          {say(state.connection)}
        </p>
      )}
      <div class={`body ${view === 'queue' ? 'with-queue' : ''} ${state.article === null ? '' : 'with-article'}`}>
        <main id="main" tabIndex={-1}>
          {Other === null ? (
            <>
              <ChangesNews />
              <Conflict />
            </>
          ) : (
            <Other />
          )}
        </main>
        {state.article === null ? null : <Article key={state.article} source={state.article} inConflict={view === 'queue'} />}
        {view === 'queue' ? <Queue /> : null}
      </div>
      <div class="hidden" role="status" aria-live="polite" id="announcement">
        {state.announcement}
      </div>
      {state.dialog === 'help' ? <Help /> : null}
      {state.dialog === 'queries' ? <Asking /> : null}
    </>
  );
}

export function App({ desk }: { readonly desk: Desk }) {
  const [state, setState] = useState(desk.get());
  useLayoutEffect(() => desk.subscribe(() => setState(desk.get())), [desk]);
  useKeys(desk);
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.lang = state.locale;
    root.dir = state.locale === 'ar' ? 'rtl' : 'ltr';
    root.dataset.theme = state.theme;
    const left = state.counts === null ? '' : `(${state.counts.open}) `;
    document.title = `${left}${desk.say('title')}${state.session === null ? '' : `: ${state.session.folder}`}`;
  }, [desk, state.locale, state.theme, state.counts, state.session]);
  const here: Here = { desk, state };
  return (
    <DeskContext.Provider value={here}>
      <Page />
    </DeskContext.Provider>
  );
}
