/**
 * What the page knows and does. One state, changed only here; the components draw it. The server decides what is saved: nothing is shown
 * as saved before it says so, and what could not be sent is tried again until it is answered.
 */

import type { BothBecause, Decided, Ruling } from '../../model.js';
import type { ChangesView, ConflictView, Counts, DecideBody, Locale, QueuePage, QueueRow, QueueState, SavedView, Session } from '../api.js';
import { type Answer, type Failure, read, send } from './client.js';
import { type Filters, fromHash, isFiltered, NO_FILTERS, type Route, toHash, type ViewName } from './route.js';
import { keep, kept } from './storage.js';
import { missingPages, type Window } from './window.js';
import { BECAUSE_WORDS, RULING_WORDS, type Word, word } from './words.js';

export type Theme = 'auto' | 'light' | 'dark';

export type Saving =
  | { readonly is: 'idle' | 'saving' | 'undone' | 'retrying' }
  /** What was saved; or, where nothing was, why a key did nothing. */
  | { readonly is: 'saved' | 'hint'; readonly text: string }
  | { readonly is: 'failed'; readonly error: string; readonly again: (() => void) | null };

export interface Clash {
  readonly current: Decided | null;
  readonly body: DecideBody;
}

export interface DeskState {
  readonly locale: Locale;
  readonly theme: Theme;
  readonly editor: string;
  readonly connection: 'ok' | 'lost' | 'ended';
  readonly session: Session | null;
  readonly counts: Counts | null;
  readonly changes: ChangesView | null;
  readonly route: Route;
  /** Rows of the queue as filtered; null until the first answer. */
  readonly total: number | null;
  readonly rows: ReadonlyMap<number, QueueRow>;
  /** Place of the open conflict in the queue; null where the filters leave it out. */
  readonly place: number | null;
  readonly conflict: ConflictView | null;
  /** Why there is no conflict to show. */
  readonly missing: string | null;
  readonly note: string;
  readonly saving: Saving;
  readonly clash: Clash | null;
  /** The editor said «both» and is asked why. */
  readonly askingWhy: boolean;
  /** The article shown beside the conflict. */
  readonly article: string | null;
  readonly dialog: 'help' | 'queries' | null;
  readonly filtersOpen: boolean;
  /** Read out by screen readers. */
  readonly announcement: string;
  /** Counts up whenever the conflict's heading is to be focused. */
  readonly focus: number;
}

const PAGE = 100;
const NO_ROWS: ReadonlyMap<number, QueueRow> = new Map();
const openState = (state: QueueState): boolean => state === 'open' || state === 'reopened';
const draftKey = (id: string): string => `note.${id}`;

/** What a decision's place in the queue is. */
const stateOf = (decision: Decided | null): QueueState =>
  decision === null ? 'open' : decision.state === 'reopened' ? 'reopened' : decision.ruling === 'ask' ? 'asked' : 'decided';

export type Desk = ReturnType<typeof createDesk>;

export function createDesk() {
  let state: DeskState = {
    locale: kept('locale') === 'ar' ? 'ar' : kept('locale') === 'en' || !navigator.language.startsWith('ar') ? 'en' : 'ar',
    theme: (['light', 'dark'] as const).find((theme) => theme === kept('theme')) ?? 'auto',
    editor: kept('editor') ?? '',
    connection: 'ok',
    session: null,
    counts: null,
    changes: null,
    route: fromHash(location.hash),
    total: null,
    rows: NO_ROWS,
    place: null,
    conflict: null,
    missing: null,
    note: '',
    saving: { is: 'idle' },
    clash: null,
    askingWhy: false,
    article: null,
    dialog: null,
    filtersOpen: false,
    announcement: '',
    focus: 0,
  };
  const listeners = new Set<() => void>();
  /** Conflicts read ahead or read before, newest last. */
  const views = new Map<string, ConflictView>();
  /** What this page decided, for undo. */
  const done: { readonly conflict: string; readonly decision: string }[] = [];
  /** What is tried again once the server answers; a newer try of one thing takes the place of the older. */
  const pending = new Map<string, () => void>();
  const asked = new Set<string>();
  let wait = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let generation = 0;
  let sight: Window = { from: 0, to: PAGE };
  /** What is to be done with the list that is on its way. */
  let afterLoad: ((page: QueuePage) => void) | null = null;
  /** Where the open conflict stands or stood: what follows it is next. */
  let cursor = 0;
  let searchTimer: ReturnType<typeof setTimeout> | undefined;
  let eventTimer: ReturnType<typeof setTimeout> | undefined;
  let events: EventSource | null = null;
  let started = false;

  const set = (patch: Partial<DeskState>): void => {
    state = { ...state, ...patch };
    for (const listener of listeners) listener();
  };
  const say = (name: Word, values: Readonly<Record<string, string | number>> = {}): string => word(state.locale, name, values);
  const announce = (text: string): void => {
    // the same words twice are read out twice only where something changes
    set({ announcement: state.announcement === text ? `${text}\u00a0` : text });
  };

  /** Says why a key did nothing, to those who see as to those who hear. What was not saved is not written over. */
  function hint(text: string): void {
    announce(text);
    if (!busy() && state.saving.is !== 'failed') set({ saving: { is: 'hint', text } });
  }

  function connected(): void {
    wait = 0;
    if (state.connection !== 'ok') set({ connection: 'ok' });
  }

  function failed(failure: Failure, name: string, again: () => void): void {
    if (failure.what === 'ended') set({ connection: 'ended' });
    if (failure.what !== 'lost') return;
    pending.set(name, again);
    if (state.connection !== 'ended') set({ connection: 'lost' });
    if (timer !== undefined) return;
    wait = Math.min(wait + 1, 5);
    timer = setTimeout(retry, wait * 1000);
  }

  function retry(): void {
    clearTimeout(timer);
    timer = undefined;
    const all = [...pending.values()];
    pending.clear();
    for (const again of all) again();
  }

  /** Reads until there is an answer; null where the server refuses, after `refused`. */
  async function readUntil<T>(
    name: string,
    path: string,
    values: Parameters<typeof read>[1],
    done: (value: T) => void,
    refused: (message: string, status: number) => void = () => {},
  ): Promise<void> {
    const answer: Answer<T> = await read<T>(path, values);
    if (answer.ok) {
      connected();
      done(answer.value);
    } else {
      const { failure } = answer;
      if (failure.what === 'refused') {
        connected();
        refused(failure.message, failure.status);
      }
      failed(failure, name, () => void readUntil(name, path, values, done, refused));
    }
  }

  // ---------------------------------------------------------------- address

  function go(route: Route, push: boolean): void {
    set({ route });
    const hash = `#${toHash(route)}`;
    if (hash === (location.hash || '#')) return;
    if (push) history.pushState(null, '', hash);
    else history.replaceState(null, '', hash);
  }

  function onAddress(): void {
    const route = fromHash(location.hash);
    const before = state.route;
    set({ route });
    if (toHash({ ...route, conflict: null, view: 'queue' }) !== toHash({ ...before, conflict: null, view: 'queue' })) {
      loadQueue(route.conflict);
    }
    if (route.conflict !== null && route.conflict !== state.conflict?.id) show(route.conflict, true);
  }

  // ---------------------------------------------------------------- queue

  const queueValues = (offset: number, around: string | null) => {
    const { state: states, kind, severity, source, event, q } = state.route.filters;
    return { state: states, kind, severity, source, event, q, offset, limit: PAGE, around, locale: state.locale };
  };

  function put(page: QueuePage, rows: ReadonlyMap<number, QueueRow>): void {
    const next = new Map(rows);
    page.rows.forEach((row, n) => {
      next.set(page.offset + n, row);
    });
    set({ rows: next, total: page.total, counts: page.counts });
  }

  /** Where the open conflict stands by an answer that was asked for when `around` was open: the editor may have moved on since. */
  function placed(page: QueuePage, around: string | null): void {
    const id = state.route.conflict;
    const place = id === around ? page.place : ([...state.rows].find(([, row]) => row.id === id)?.[0] ?? null);
    set({ place });
    if (place !== null) cursor = place;
    else if (id !== around && id !== null) refreshQueue();
  }

  function loaded(page: QueuePage): void {
    const then = afterLoad;
    afterLoad = null;
    then?.(page);
  }

  /** Reads the queue anew from its first page on. */
  function loadQueue(around: string | null, then: (page: QueuePage) => void = () => {}): void {
    generation += 1;
    asked.clear();
    const mine = generation;
    afterLoad = then;
    void readUntil<QueuePage>('queue', '/api/queue', queueValues(0, around), (page) => {
      if (mine !== generation) return;
      put(page, NO_ROWS);
      cursor = 0;
      placed(page, around);
      loaded(page);
      see(sight);
    });
  }

  /** Asks for the rows that are about to be seen. */
  function see(window: Window): void {
    sight = window;
    const total = state.total;
    if (total === null) return;
    const within = { from: window.from, to: Math.min(window.to, total) };
    const mine = generation;
    for (const offset of missingPages(within, PAGE, (row) => state.rows.has(row))) {
      const name = `queue ${offset}`;
      if (asked.has(name)) continue;
      asked.add(name);
      void readUntil<QueuePage>(name, '/api/queue', queueValues(offset, null), (page) => {
        if (mine !== generation) return;
        asked.delete(name);
        put(page, state.rows);
      });
    }
  }

  /** Reads again what is in sight, without taking anything off the screen before it is there. */
  function refreshQueue(): void {
    generation += 1;
    asked.clear();
    const mine = generation;
    // a list that was on its way is overtaken: what was to be done with it is done with this one
    const offset = afterLoad === null ? Math.floor(sight.from / PAGE) * PAGE : 0;
    const around = state.route.conflict;
    void readUntil<QueuePage>('queue', '/api/queue', queueValues(offset, around), (page) => {
      if (mine !== generation) return;
      put(page, NO_ROWS);
      placed(page, around);
      if (offset === 0) loaded(page);
      see(sight);
    });
  }

  /** The row at a place of the queue, read if it is not at hand. */
  async function rowAt(place: number): Promise<QueueRow | null> {
    const known = state.rows.get(place);
    if (known !== undefined) return known;
    const offset = Math.floor(place / PAGE) * PAGE;
    const mine = generation;
    const answer = await read<QueuePage>('/api/queue', queueValues(offset, null));
    if (!answer.ok) {
      failed(answer.failure, 'queue', () => loadQueue(state.route.conflict));
      return null;
    }
    if (mine === generation) put(answer.value, state.rows);
    return answer.value.rows[place - offset] ?? null;
  }

  /** A conflict's row after a decision: it leaves a list that does not show its new state. Places after it move up, as on the server. */
  function settle(id: string, now: QueueState): void {
    const found = [...state.rows].find(([, row]) => row.id === id);
    if (found === undefined) {
      refreshQueue();
      return;
    }
    const [place, row] = found;
    const { state: states } = state.route.filters;
    if (states.includes(now) || states.includes('all')) {
      set({ rows: new Map(state.rows).set(place, { ...row, state: now }) });
      return;
    }
    const rows = new Map<number, QueueRow>();
    for (const [n, other] of state.rows) if (n !== place) rows.set(n > place ? n - 1 : n, other);
    // pages on their way are of the list as it was
    generation += 1;
    asked.clear();
    set({ rows, total: Math.max(0, (state.total ?? 1) - 1), place: state.place === place ? null : state.place });
    if (place < cursor) cursor -= 1;
    see(sight);
  }

  // ---------------------------------------------------------------- one conflict

  function remember(view: ConflictView): void {
    views.delete(view.id);
    views.set(view.id, view);
    const oldest = views.keys().next();
    if (views.size > 30 && !oldest.done) views.delete(oldest.value);
  }

  function display(view: ConflictView): void {
    const same = state.conflict?.id === view.id;
    const note = same ? state.note : (kept(draftKey(view.id)) ?? view.decision?.note ?? '');
    set({ conflict: view, missing: null, note });
    ahead();
  }

  /** Reads the one that comes next, so that it is there when it is wanted. */
  function ahead(): void {
    const next = state.rows.get(state.place === null ? cursor : state.place + 1);
    if (next === undefined || views.has(next.id) || state.connection !== 'ok') return;
    void read<ConflictView>('/api/conflict', { id: next.id, locale: state.locale }).then((answer) => {
      if (answer.ok) remember(answer.value);
    });
  }

  function fetchConflict(id: string, then: (view: ConflictView) => void = () => {}): void {
    const { locale } = state;
    void readUntil<ConflictView>(
      'conflict',
      '/api/conflict',
      { id, locale },
      (view) => {
        if (locale !== state.locale) return;
        remember(view);
        if (state.route.conflict !== id) return;
        then(view);
        display(view);
      },
      (message, status) => {
        if (state.route.conflict === id)
          set({ conflict: null, missing: status === 404 ? say('missing') : say('failed', { error: message }) });
      },
    );
  }

  function show(id: string, focus: boolean): void {
    set({ askingWhy: false, clash: null, missing: null });
    const found = [...state.rows].find(([, row]) => row.id === id);
    set({ place: found?.[0] ?? null });
    if (found !== undefined) cursor = found[0];
    const known = views.get(id);
    if (known === undefined) {
      set({ conflict: null });
      fetchConflict(id);
    } else display(known);
    if (focus) set({ focus: state.focus + 1 });
  }

  /** «Saved» is of what was just decided: it goes when the editor goes elsewhere. What was not saved stays. */
  function forgetSaved(): void {
    if (state.saving.is === 'saved' || state.saving.is === 'undone' || state.saving.is === 'hint') set({ saving: { is: 'idle' } });
  }

  /** Opens a conflict, in the queue's view. */
  function open(id: string, { push = true, focus = true, said = false } = {}): void {
    if (!said) forgetSaved();
    go({ ...state.route, view: 'queue', conflict: id }, push);
    // an article stays beside the conflicts that it has to do with
    set({ article: null, dialog: null });
    show(id, focus);
  }

  function finished(): void {
    go({ ...state.route, conflict: null }, false);
    set({ conflict: null, place: null, missing: null, article: null, dialog: null, askingWhy: false, focus: state.focus + 1 });
  }

  async function openPlace(place: number): Promise<void> {
    const row = await rowAt(place);
    if (row !== null) open(row.id, { push: false });
  }

  async function move(by: 1 | -1): Promise<void> {
    const total = state.total ?? 0;
    const here = state.place;
    const place = here === null ? (by > 0 ? cursor : cursor - 1) : here + by;
    if (place < 0) hint(say('firstOne'));
    else if (place >= total) hint(say('lastOne'));
    else await openPlace(place);
  }

  /** The next one that nobody has decided, from the place of the one just decided on, then from the top. */
  async function advance(): Promise<void> {
    const said = state.saving.is === 'saved' ? state.saving.text : '';
    const total = state.total ?? 0;
    const from = state.place === null ? cursor : state.place + 1;
    for (let n = 0; n < total; n += 1) {
      const row = await rowAt((from + n) % total);
      if (row === null) return;
      if (openState(row.state) && row.id !== state.route.conflict) {
        open(row.id, { push: false, said: true });
        // which one is next, its heading says: it has the focus
        announce(`${said} ${say('left', { n: state.counts?.open ?? 0 })}`);
        return;
      }
    }
    finished();
    announce(said);
  }

  // ---------------------------------------------------------------- deciding

  const busy = (): boolean => state.saving.is === 'saving' || state.saving.is === 'retrying';

  const sameRuling = (decision: Decided | null, body: DecideBody): boolean =>
    decision !== null &&
    decision.state === 'decided' &&
    decision.ruling === body.ruling &&
    decision.because === body.because &&
    decision.note === body.note &&
    decision.editor === body.editor;

  /** «Saved: Both can stand: An update.» */
  function savedText({ ruling, side, because }: DecideBody): string {
    const what = ruling === 'side' ? say('sideRight', { n: (side ?? 0) + 1 }) : say(RULING_WORDS[ruling]);
    return say('saved', { ruling: because === null ? what : `${what}: ${say(BECAUSE_WORDS[because])}` });
  }

  function saved(body: DecideBody, answer: SavedView, stay: boolean): void {
    const id = body.conflict;
    const text = savedText(body);
    if (answer.decision !== null) done.push({ conflict: id, decision: answer.decision.id });
    keep(draftKey(id), null);
    views.delete(id);
    set({ saving: { is: 'saved', text }, counts: answer.counts, clash: null, askingWhy: false });
    const here = state.route.conflict === id;
    settle(id, answer.state);
    if (!here || state.route.view !== 'queue') {
      announce(text);
      return;
    }
    if (stay) {
      if (state.conflict?.id === id) set({ conflict: { ...state.conflict, decision: answer.decision, state: answer.state } });
      announce(text);
      fetchConflict(id);
    } else void advance();
  }

  async function post(body: DecideBody, stay: boolean, again: boolean): Promise<void> {
    set({ saving: { is: again ? 'retrying' : 'saving' }, clash: null });
    if (!again) announce(say('saving'));
    const answer = await send<SavedView>('/api/decide', body);
    if (answer.ok) {
      connected();
      saved(body, answer.value, stay);
      return;
    }
    const { failure } = answer;
    if (failure.what === 'lost') {
      set({ saving: { is: 'retrying' } });
      announce(say('retrying'));
      failed(failure, 'decide', () => void post(body, stay, true));
      return;
    }
    if (failure.what === 'clash') {
      connected();
      // the first try was written, and only its answer was lost
      if (again && sameRuling(failure.current, body) && state.counts !== null) {
        saved(body, { id: body.conflict, decision: failure.current, state: stateOf(failure.current), counts: state.counts }, stay);
        refresh();
        return;
      }
      views.delete(body.conflict);
      set({ saving: { is: 'idle' }, clash: { current: failure.current, body } });
      announce(say(failure.current === null ? 'clashWithdrawn' : 'clash'));
      return;
    }
    failed(failure, '', () => {});
    const error = failure.what === 'refused' ? failure.message : say('ended');
    set({ saving: { is: 'failed', error, again: failure.what === 'refused' ? () => void post(body, stay, false) : null } });
    announce(say('notSaved', { error }));
  }

  function decide(ruling: Ruling, side: number | null = null, because: BothBecause | null = null): void {
    const view = state.conflict;
    if (view === null || busy() || state.clash !== null) return;
    if (side !== null && side >= view.sides.length) {
      hint(say('noSuchSide', { n: side + 1 }));
      return;
    }
    const editor = state.editor.trim() === '' ? null : state.editor.trim();
    const knows = view.decision?.id ?? null;
    set({ askingWhy: false, ...(ruling === 'ask' ? { dialog: 'queries' } : {}) });
    void post({ conflict: view.id, ruling, side, because, note: state.note.trim(), editor, knows }, ruling === 'ask', false);
  }

  /** The note that was typed, saved with the ruling that stands; kept for the next where none does. */
  function saveNote(): void {
    const view = state.conflict;
    const standing = view?.decision;
    if (view === null || standing === null || standing === undefined || standing.state === 'reopened') {
      hint(say('noteKept'));
      set({ focus: state.focus + 1 });
      return;
    }
    if (busy() || state.clash !== null) return;
    const side = standing.side === null ? -1 : view.sides.findIndex(({ value }) => value === standing.side);
    const editor = state.editor.trim() === '' ? null : state.editor.trim();
    const { ruling, because, id } = standing;
    void post(
      { conflict: view.id, ruling, side: side < 0 ? null : side, because, note: state.note.trim(), editor, knows: id },
      true,
      false,
    );
  }

  async function withdraw(conflict: string, decision: string, again = false): Promise<void> {
    set({ saving: { is: again ? 'retrying' : 'saving' } });
    const editor = state.editor.trim() === '' ? null : state.editor.trim();
    const answer = await send<SavedView>('/api/withdraw', { conflict, decision, editor });
    const forget = () => {
      const n = done.findIndex((one) => one.decision === decision);
      if (n >= 0) done.splice(n, 1);
    };
    if (answer.ok) {
      connected();
      forget();
      views.delete(conflict);
      set({ saving: { is: 'undone' }, counts: answer.value.counts });
      go({ ...state.route, view: 'queue', conflict }, false);
      set({ article: null, dialog: null });
      show(conflict, true);
      loadQueue(conflict);
      announce(say('undone'));
      return;
    }
    const { failure } = answer;
    if (failure.what === 'lost') {
      set({ saving: { is: 'retrying' } });
      failed(failure, 'decide', () => void withdraw(conflict, decision, true));
      return;
    }
    failed(failure, '', () => {});
    if (failure.what !== 'ended') forget();
    const error = failure.what === 'refused' ? failure.message : say(failure.what === 'ended' ? 'ended' : 'decidedElsewhere');
    set({ saving: { is: 'failed', error, again: null } });
    announce(say('notSaved', { error }));
    if (failure.what === 'clash') refresh();
  }

  function undo(): void {
    if (busy()) return;
    const view = state.conflict;
    const last = done.at(-1);
    if (view?.decision?.state === 'decided') void withdraw(view.id, view.decision.id);
    else if (last !== undefined) void withdraw(last.conflict, last.decision);
    else hint(say('nothingToUndo'));
  }

  // ---------------------------------------------------------------- the other pages

  /** Everything in sight, read again. */
  function refresh(): void {
    views.clear();
    refreshQueue();
    const id = state.route.conflict;
    if (id === null) return;
    fetchConflict(id, (view) => {
      const shown = state.conflict;
      if (shown?.id !== view.id || shown.decision?.id === view.decision?.id) return;
      // a note that nobody typed here follows the decision
      if (state.note === (shown.decision?.note ?? '')) set({ note: view.decision?.note ?? '' });
      announce(say(view.decision === null ? 'clashWithdrawn' : 'decidedElsewhere'));
    });
  }

  function soon(): void {
    clearTimeout(eventTimer);
    eventTimer = setTimeout(() => (busy() ? soon() : refresh()), 120);
  }

  /** @param again after a break: what happened meanwhile is read */
  function listen(again = false): void {
    events?.close();
    events = null;
    // a browser lends all pages of one address six connections: one that no one sees holds none, or the seventh page waits for ever
    if (document.hidden) return;
    const source = new EventSource('/api/events');
    events = source;
    let opened = again;
    source.addEventListener('open', () => {
      if (state.connection === 'lost' || opened) {
        retry();
        loadSession();
        refresh();
      }
      opened = true;
    });
    source.addEventListener('decisions', (event) => {
      try {
        set({ counts: JSON.parse((event as MessageEvent<string>).data) as Counts });
      } catch {
        // the counts come with the queue as well
      }
      soon();
    });
    source.addEventListener('error', () => {
      if (events !== source) return;
      // asking for the session tells a server that is gone from a session that has ended
      if (source.readyState === EventSource.CLOSED) {
        // refused: a session that answers opens them again
        events = null;
        setTimeout(loadSession, 2000);
      } else loadSession();
    });
  }

  function loadSession(): void {
    void readUntil<Session>('session', '/api/session', { locale: state.locale }, (session) => {
      set({ session, counts: state.counts ?? session.counts });
      if (events !== null || !started) return;
      listen();
      refresh();
    });
  }

  const loadChanges = (): void =>
    void readUntil<ChangesView>('changes', '/api/changes', { locale: state.locale }, (changes) => set({ changes }));

  function start(): void {
    const wanted = state.route.conflict;
    loadSession();
    loadChanges();
    if (wanted !== null) fetchConflict(wanted);
    loadQueue(wanted, (page) => {
      const first = page.rows[0];
      if (state.route.conflict === null && first !== undefined) {
        go({ ...state.route, conflict: first.id }, false);
        set({ place: 0 });
        fetchConflict(first.id);
      }
      ahead();
    });
    started = true;
    listen();
    document.addEventListener('visibilitychange', () => listen(true));
    // the session may have been opened anew in another window
    addEventListener('focus', () => {
      if (state.connection === 'ended') loadSession();
    });
    addEventListener('popstate', onAddress);
    addEventListener('hashchange', onAddress);
  }

  /** @param focus where what was pressed goes with the old list: the heading of what comes is focused */
  function filter(patch: Partial<Filters>, focus = false): void {
    go({ ...state.route, view: 'queue', filters: { ...state.route.filters, ...patch } }, false);
    const reload = () =>
      loadQueue(state.route.conflict, (page) => {
        announce(say('shown', { n: page.total }));
        const first = page.rows[0];
        // a search is followed by Enter; a filter shows its first at once
        if (page.place === null && first !== undefined && (patch.q === undefined || state.conflict === null)) {
          open(first.id, { push: false, focus });
        } else if (focus) set({ focus: state.focus + 1 });
      });
    clearTimeout(searchTimer);
    if (patch.q === undefined) reload();
    else searchTimer = setTimeout(reload, 180);
  }

  return {
    get: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    start,
    say,
    announce,
    see,
    open,
    openPlace,
    move,
    advance,
    decide,
    undo,
    saveNote,
    filter,
    busy,
    canUndo: () => done.length > 0 || state.conflict?.decision?.state === 'decided',
    clearFilters: () => filter(NO_FILTERS),
    filtered: () => isFiltered(state.route.filters),
    view: (view: ViewName) => {
      go({ ...state.route, view }, true);
      set({ askingWhy: false, dialog: null, focus: state.focus + 1 });
    },
    why: () => {
      if (state.conflict === null || busy() || state.clash !== null) return;
      forgetSaved();
      set({ askingWhy: true });
    },
    notWhy: () => set({ askingWhy: false, focus: state.focus + 1 }),
    note: (note: string) => {
      const id = state.conflict?.id;
      set({ note });
      if (id !== undefined) keep(draftKey(id), note === (state.conflict?.decision?.note ?? '') ? null : note);
    },
    editor: (editor: string) => {
      keep('editor', editor);
      set({ editor });
    },
    theme: (theme: Theme) => {
      keep('theme', theme);
      set({ theme });
    },
    locale: (locale: Locale) => {
      keep('locale', locale);
      views.clear();
      set({ locale, announcement: '', saving: { is: 'idle' } });
      loadSession();
      loadChanges();
      refresh();
    },
    article: (article: string | null) => set({ article }),
    dialog: (dialog: DeskState['dialog']) => set({ dialog }),
    filters: (filtersOpen: boolean) => set({ filtersOpen }),
    focusHeading: () => set({ focus: state.focus + 1 }),
    keepTheirs: () => {
      set({ clash: null });
      refresh();
    },
    overrule: () => {
      const { clash } = state;
      if (clash === null) return;
      void post({ ...clash.body, knows: clash.current?.id ?? null }, clash.body.ruling === 'ask', false);
    },
    /** For the other views: reads until there is an answer. */
    readUntil,
  };
}
