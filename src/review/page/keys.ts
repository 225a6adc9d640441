/** What a key means. Pure: the page hands in what the browser says of the event. */

/** As much of a KeyboardEvent as is needed. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly repeat: boolean;
  readonly isComposing?: boolean;
}

export type Command =
  | { readonly do: 'side'; readonly side: number }
  | {
      readonly do:
        | 'both'
        | 'neither'
        | 'unclear'
        | 'ask'
        | 'note'
        | 'undo'
        | 'next'
        | 'previous'
        | 'search'
        | 'filters'
        | 'article'
        | 'go'
        | 'help'
        | 'close'
        | 'enter';
    };

const PLAIN: Readonly<Record<string, Exclude<Command['do'], 'side'>>> = {
  b: 'both',
  n: 'neither',
  c: 'unclear',
  a: 'ask',
  m: 'note',
  u: 'undo',
  z: 'undo',
  j: 'next',
  k: 'previous',
  arrowdown: 'next',
  arrowup: 'previous',
  '/': 'search',
  f: 'filters',
  e: 'article',
  g: 'go',
  '?': 'help',
  escape: 'close',
  enter: 'enter',
};

/** Moving may be held down; a decision or a switch that repeats by itself would do harm. */
const MAY_REPEAT: ReadonlySet<string> = new Set(['next', 'previous']);

/** The Latin letter, digit or sign that a key stands for: what it types, or what stands on it on a Latin keyboard. */
export function latinKey({ key, code, shiftKey }: KeyPress): string {
  const typed = key.toLowerCase();
  if (/^[a-z0-9/?]$/u.test(typed)) return typed;
  const letter = /^Key([A-Z])$/u.exec(code)?.[1];
  // a sign that a Latin layout types with a letter key's neighbour is no letter: only keys that type other letters fall back
  if (letter !== undefined && /\p{L}|\p{M}/u.test(key)) return letter.toLowerCase();
  const digit = /^(?:Digit|Numpad)([0-9])$/u.exec(code)?.[1];
  if (digit !== undefined && !shiftKey) return digit;
  if (key === '؟') return '?';
  if (code === 'Slash' && !/[!-~]/u.test(key)) return shiftKey ? '?' : '/';
  return typed;
}

/** What a key press asks for, or null where it is none of ours. Fields that are typed in are the caller's business. */
export function commandOf(press: KeyPress): Command | null {
  if (press.ctrlKey || press.altKey || press.metaKey || press.isComposing === true) return null;
  const key = latinKey(press);
  if (/^[1-9]$/u.test(key)) return press.repeat ? null : { do: 'side', side: Number(key) - 1 };
  const name = Object.hasOwn(PLAIN, key) ? PLAIN[key] : undefined;
  if (name === undefined || (press.repeat && !MAY_REPEAT.has(name))) return null;
  // capital letters are left to whoever wants them
  if (press.shiftKey && /^[a-z]$/u.test(key)) return null;
  return { do: name };
}

/** Reasons why both can stand, by the key that gives them. */
export const BECAUSE_KEYS = { e: 'other-event', u: 'update', d: 'detail', t: 'translation' } as const;

/** Views by the key that follows `g`. */
export const VIEW_KEYS = { q: 'queue', w: 'changes', p: 'pictures', c: 'cleared', s: 'single', a: 'articles' } as const;

/** The value of a two-key table that a press picks, or null. */
export function pick<T extends string>(table: Readonly<Record<string, T>>, press: KeyPress): T | null {
  if (press.ctrlKey || press.altKey || press.metaKey || press.repeat) return null;
  const key = latinKey(press);
  return Object.hasOwn(table, key) ? (table[key] ?? null) : null;
}
