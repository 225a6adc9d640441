/** What the address says: the view, the open conflict, the filters. A reload comes back to it. */
import { VIEW_KEYS } from './keys.js';

export type ViewName = (typeof VIEW_KEYS)[keyof typeof VIEW_KEYS];

export interface Filters {
  readonly state: readonly string[];
  readonly kind: readonly string[];
  readonly severity: readonly string[];
  readonly source: readonly string[];
  readonly event: readonly string[];
  readonly q: string;
}

export interface Route {
  readonly view: ViewName;
  readonly conflict: string | null;
  readonly filters: Filters;
}

/** What is still to be looked at. */
export const OPEN_STATES: readonly string[] = ['open', 'reopened'];
export const NO_FILTERS: Filters = { state: OPEN_STATES, kind: [], severity: [], source: [], event: [], q: '' };
export const FILTER_NAMES = ['kind', 'severity', 'source', 'event'] as const;

const isOpenStates = (state: readonly string[]): boolean =>
  state.length === OPEN_STATES.length && OPEN_STATES.every((s) => state.includes(s));

/** True where anything but the default is asked for. */
export const isFiltered = (filters: Filters): boolean =>
  !isOpenStates(filters.state) || filters.q !== '' || FILTER_NAMES.some((name) => filters[name].length > 0);

/** The route as the part of an address after `#`. */
export function toHash({ view, conflict, filters }: Route): string {
  const query = new URLSearchParams();
  if (view !== 'queue') query.set('view', view);
  if (conflict !== null) query.set('conflict', conflict);
  if (!isOpenStates(filters.state)) for (const value of filters.state) query.append('state', value);
  for (const name of FILTER_NAMES) for (const value of filters[name]) query.append(name, value);
  if (filters.q !== '') query.set('q', filters.q);
  return query.toString();
}

/** Reads what stands after `#`; what is not understood is left out. `#conflict_…` alone is that conflict. */
export function fromHash(hash: string): Route {
  const text = hash.replace(/^#/u, '');
  if (/^conflict_\w+$/u.test(text)) return { view: 'queue', conflict: text, filters: NO_FILTERS };
  const query = new URLSearchParams(text);
  const view = Object.values(VIEW_KEYS).find((name) => name === query.get('view')) ?? 'queue';
  const state = query.getAll('state');
  return {
    view,
    conflict: query.get('conflict'),
    filters: {
      state: state.length === 0 ? OPEN_STATES : state,
      kind: query.getAll('kind'),
      severity: query.getAll('severity'),
      source: query.getAll('source'),
      event: query.getAll('event'),
      q: query.get('q') ?? '',
    },
  };
}
