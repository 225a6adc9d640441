import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Facet, QueueRow } from '../api.js';
import { useDesk } from './context.js';
import { FILTER_NAMES, OPEN_STATES } from './route.js';
import { Key, Prose, Words } from './Text.js';
import { rowsInSight, scrollToRow } from './window.js';
import type { Word } from './words.js';

/** Height of a row in rem; page.css says the same. */
const ROW_REM = 6.25;

export const STATE_WORDS = { open: 'open', reopened: 'reopened', asked: 'asked', decided: 'standing' } as const satisfies Record<
  QueueRow['state'],
  Word
>;

/** The link to a conflict, wherever rows are listed. */
export function Row({ row, current }: { readonly row: QueueRow; readonly current: boolean }) {
  const { desk, state } = useDesk();
  const { say } = desk;
  return (
    <a
      class="row"
      href={`#conflict=${row.id}`}
      data-conflict={row.id}
      data-state={row.state}
      data-severity={row.severity}
      aria-current={current ? 'true' : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        desk.open(row.id);
      }}
    >
      <span class="row-head">
        <span class={`badge ${row.severity}`}>{say(`severity_${row.severity}`)}</span> <span>{say(`kind_${row.kind}`)}</span>
        {row.state === 'open' ? null : <span class={`badge state-${row.state}`}>{say(STATE_WORDS[row.state])}</span>}
      </span>
      <span class="row-summary">
        <Prose text={row.summary} />
      </span>
      <span class="row-foot">
        {row.sources.map((source, n) => (
          <span key={source}>
            {n > 0 ? (state.locale === 'ar' ? '، ' : ', ') : ''}
            <bdi>{source}</bdi>
          </span>
        ))}
      </span>
    </a>
  );
}

function FacetBoxes({ name, facets }: { readonly name: 'kind' | 'severity' | 'state'; readonly facets: readonly Facet[] }) {
  const { desk, state } = useDesk();
  const chosen = state.route.filters[name];
  const legend = ({ kind: 'filterKind', severity: 'filterSeverity', state: 'filterState' } as const)[name];
  return (
    <fieldset>
      <legend>{desk.say(legend)}</legend>
      {facets.map(({ value, label, count }) => (
        <label key={value}>
          <input
            type="checkbox"
            name={name}
            value={value}
            checked={chosen.includes(value)}
            onChange={(event) => {
              const rest = chosen.filter((other) => other !== value);
              const next = event.currentTarget.checked ? [...rest, value] : rest;
              desk.filter({ [name]: name === 'state' && next.length === 0 ? OPEN_STATES : next });
            }}
          />
          <Words text={label} /> <span class="quiet">({count})</span>
        </label>
      ))}
    </fieldset>
  );
}

function FacetChoice({ name, facets }: { readonly name: 'source' | 'event'; readonly facets: readonly Facet[] }) {
  const { desk, state } = useDesk();
  return (
    <label class="field">
      {desk.say(name === 'source' ? 'filterSource' : 'filterEvent')}
      <select
        name={name}
        value={state.route.filters[name][0] ?? ''}
        onChange={(event) => {
          const { value } = event.currentTarget;
          desk.filter({ [name]: value === '' ? [] : [value] });
        }}
      >
        <option value="">{desk.say('any')}</option>
        {facets.map(({ value, label, count }) => (
          <option key={value} value={value} dir="auto">
            {label} ({count})
          </option>
        ))}
      </select>
    </label>
  );
}

/** Filters by what the report has. */
function FilterPanel() {
  const { desk, state } = useDesk();
  const facets = state.session?.facets;
  const first = useRef<HTMLDivElement>(null);
  useEffect(() => first.current?.querySelector<HTMLElement>('input,select')?.focus(), []);
  const { counts } = state;
  if (facets === undefined || counts === null) return null;
  // as they are at this moment: the session's are as they were at its start
  const states = (['open', 'reopened', 'asked', 'decided'] as const).map((value) => ({
    value,
    label: desk.say(STATE_WORDS[value]),
    count: value === 'open' ? counts.open - counts.reopened : counts[value],
  }));
  return (
    <div class="filters" id="filters" ref={first}>
      <FacetBoxes name="state" facets={states} />
      <FacetBoxes name="severity" facets={facets.severity} />
      <FacetBoxes name="kind" facets={facets.kind} />
      <FacetChoice name="source" facets={facets.source} />
      <FacetChoice name="event" facets={facets.event} />
      {desk.filtered() ? (
        <button type="button" onClick={desk.clearFilters}>
          {desk.say('clearFilters')}
        </button>
      ) : null}
    </div>
  );
}

/** The list itself: only what is in sight is drawn. */
function Rows() {
  const { desk, state } = useDesk();
  const { total, rows, place, route } = state;
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 600, row: ROW_REM * 16 });
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = () => {
      const row = ROW_REM * (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16);
      setView({ top: Math.floor(element.scrollTop / row) * row, height: element.clientHeight, row });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const sight = rowsInSight(view.top, view.height, view.row, total ?? 0);
  useEffect(() => desk.see(sight), [sight.from, sight.to, total, rows]);
  // the open one is kept in sight, wherever the keys take it
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null || place === null) return;
    const top = scrollToRow(place, element.scrollTop, element.clientHeight, view.row);
    if (top !== element.scrollTop) element.scrollTop = top;
  }, [place, route.conflict, total === null, view.row]);
  const drawn = [];
  for (let n = sight.from; n < sight.to; n += 1) {
    const row = rows.get(n);
    drawn.push(
      <li key={row?.id ?? n} style={{ top: `${n * view.row}px` }} aria-setsize={total ?? 0} aria-posinset={n + 1}>
        {row === undefined ? <span class="row waiting">{desk.say('loading')}</span> : <Row row={row} current={row.id === route.conflict} />}
      </li>,
    );
  }
  return (
    <div
      class="rows"
      ref={box}
      onScroll={(event) => {
        const element = event.currentTarget;
        // drawn again only where other rows come into sight
        const top = Math.floor(element.scrollTop / view.row) * view.row;
        setView((before) => (before.top === top ? before : { ...before, top }));
      }}
    >
      <ul role="list" style={{ height: `${(total ?? 0) * view.row}px` }}>
        {drawn}
      </ul>
      {total === 0 ? <p class="empty">{desk.say(desk.filtered() ? 'noneFiltered' : 'emptyQueue')}</p> : null}
    </div>
  );
}

/** The queue, worst first, with what is left of it. */
export function Queue() {
  const { desk, state } = useDesk();
  const { counts, total, route } = state;
  const { say } = desk;
  const active = FILTER_NAMES.some((name) => route.filters[name].length > 0) || desk.filtered();
  return (
    <aside class="queue" id="queue" aria-label={say('queue')} tabIndex={-1}>
      <h2>{say('queue')}</h2>
      {counts === null ? null : (
        <div class="counts" data-open={counts.open} data-all={counts.all}>
          <p>
            <strong class="left">{say('left', { n: counts.open })}</strong>
            {(['high', 'medium', 'low', 'info'] as const).map((severity) =>
              counts.bySeverity[severity] > 0 ? (
                <span key={severity} class={`badge ${severity}`}>
                  {say(`severity_${severity}`)} {counts.bySeverity[severity]}
                </span>
              ) : null,
            )}
          </p>
          <progress
            value={counts.all - counts.open}
            max={Math.max(1, counts.all)}
            aria-label={say('progress', { done: counts.all - counts.open, all: counts.all })}
          />
          <p class="quiet">
            {[
              say('progress', { done: counts.all - counts.open, all: counts.all }),
              ...(counts.asked > 0 ? [say('askedCount', { n: counts.asked })] : []),
              ...(counts.reopened > 0 ? [say('reopenedCount', { n: counts.reopened })] : []),
            ].join(' · ')}
          </p>
        </div>
      )}
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          if ((state.total ?? 0) > 0) void desk.openPlace(0);
        }}
      >
        <label class="field">
          <span>
            {say('search')} <Key>/</Key>
          </span>
          <input
            id="search"
            type="search"
            value={route.filters.q}
            placeholder={say('searchHint')}
            aria-keyshortcuts="/"
            dir="auto"
            autocomplete="off"
            onInput={(event) => desk.filter({ q: event.currentTarget.value })}
          />
        </label>
        <button
          type="button"
          id="filter-button"
          aria-expanded={state.filtersOpen}
          aria-controls="filters"
          aria-keyshortcuts="f"
          onClick={() => desk.filters(!state.filtersOpen)}
        >
          {say('filters')}
          {active ? ' •' : ''} <Key>F</Key>
        </button>
        {state.filtersOpen ? <FilterPanel /> : null}
      </form>
      <p class="quiet shown">
        {total === null ? say('loading') : say('shown', { n: total })}
        {active ? (
          <button type="button" class="link" onClick={desk.clearFilters}>
            {say('clearFilters')}
          </button>
        ) : null}
      </p>
      <Rows />
    </aside>
  );
}
