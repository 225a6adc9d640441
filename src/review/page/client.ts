/** Requests to the server, and what can go wrong with them. */
import type { Decided } from '../../model.js';
import type { ApiError } from '../api.js';

/** Why a request was not answered as asked. */
export type Failure =
  /** No answer at all: it may come back. */
  | { readonly what: 'lost' }
  /** The server does not know this page. */
  | { readonly what: 'ended' }
  /** Another decision stands than the page knew. */
  | { readonly what: 'clash'; readonly current: Decided | null }
  | { readonly what: 'refused'; readonly status: number; readonly message: string };

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

type QueryValue = string | number | readonly (string | number)[] | null | undefined;

/** Query string of the values that are given; several values of one name repeat it. */
export function queryString(values: Readonly<Record<string, QueryValue>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === null || value === '') continue;
    for (const one of Array.isArray(value) ? (value as readonly (string | number)[]) : [value as string | number])
      query.append(name, String(one));
  }
  return query.toString();
}

async function ask<T>(path: string, init: RequestInit): Promise<Answer<T>> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(path, init);
    text = await response.text();
  } catch {
    return { ok: false, failure: { what: 'lost' } };
  }
  let value: unknown = null;
  try {
    value = JSON.parse(text);
  } catch {
    if (response.ok) return { ok: false, failure: { what: 'lost' } };
  }
  if (response.ok) return { ok: true, value: value as T };
  if (response.status === 401 || response.status === 403) return { ok: false, failure: { what: 'ended' } };
  const error = value as Partial<ApiError> | null;
  if (response.status === 409 && error?.current !== undefined) return { ok: false, failure: { what: 'clash', current: error.current } };
  return { ok: false, failure: { what: 'refused', status: response.status, message: error?.error ?? `${response.status}` } };
}

/** Reads; the values become the query string. */
export const read = <T>(path: string, values: Readonly<Record<string, QueryValue>> = {}): Promise<Answer<T>> => {
  const query = queryString(values);
  return ask<T>(query === '' ? path : `${path}?${query}`, { method: 'GET' });
};

/** Changes something. */
export const send = <T>(path: string, body: object): Promise<Answer<T>> =>
  ask<T>(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
