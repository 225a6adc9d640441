import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Desk, DeskState } from './desk.js';

export interface Here {
  readonly desk: Desk;
  readonly state: DeskState;
}

export const DeskContext = createContext<Here | null>(null);

/** The desk and what it knows at this moment. */
export function useDesk(): Here {
  const here = useContext(DeskContext);
  if (here === null) throw new Error('outside the desk');
  return here;
}

/** What a view reads: null until it is there, and the server's message where it is refused. */
export function useRead<T>(
  path: string | null,
  values: Readonly<Record<string, string | number>>,
): { value: T | null; error: string | null } {
  const { desk } = useDesk();
  const key = `${path}?${JSON.stringify(values)}`;
  const [got, setGot] = useState<{ key: string; value: T | null; error: string | null }>({ key: '', value: null, error: null });
  useEffect(() => {
    let current = true;
    if (path !== null)
      void desk.readUntil<T>(
        key,
        path,
        values,
        (value) => current && setGot({ key, value, error: null }),
        (error) => current && setGot({ key, value: null, error }),
      );
    return () => {
      current = false;
    };
  }, [key]);
  return got.key === key ? got : { value: null, error: null };
}
