import { describe, expect, test } from 'vitest';
import { BECAUSE_KEYS, commandOf, type KeyPress, latinKey, pick, VIEW_KEYS } from '../../../src/review/page/keys.js';

const press = (key: string, code: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
  repeat: false,
  ...more,
});
const LETTERS = { b: 'both', n: 'neither', c: 'unclear', a: 'ask', m: 'note', u: 'undo', z: 'undo', j: 'next', k: 'previous' } as const;
const MORE = { f: 'filters', e: 'article', g: 'go' } as const;
/** What the same keys type on an Arabic keyboard (101). */
const ARABIC = { b: 'لا', n: 'ى', c: 'ؤ', a: 'ش', m: 'ة', u: 'ع', z: 'ئ', j: 'ت', k: 'ن', f: 'ب', e: 'ث', g: 'ل' } as const;

describe('keys', () => {
  test.each(Object.entries({ ...LETTERS, ...MORE }))('%s is %s, on an Arabic keyboard too', (letter, name) => {
    const code = `Key${letter.toUpperCase()}`;
    expect(commandOf(press(letter, code))).toEqual({ do: name });
    expect(commandOf(press(ARABIC[letter as keyof typeof ARABIC], code))).toEqual({ do: name });
    // caps lock types capitals without shift
    expect(commandOf(press(letter.toUpperCase(), code))).toEqual({ do: name });
  });

  test('a digit is the side of that number, in any digits and from the number pad', () => {
    expect(commandOf(press('1', 'Digit1'))).toEqual({ do: 'side', side: 0 });
    expect(commandOf(press('٩', 'Digit9'))).toEqual({ do: 'side', side: 8 });
    expect(commandOf(press('2', 'Numpad2'))).toEqual({ do: 'side', side: 1 });
    // a French keyboard types signs where the digits are
    expect(commandOf(press('&', 'Digit1'))).toEqual({ do: 'side', side: 0 });
    expect(commandOf(press('0', 'Digit0'))).toBeNull();
    expect(commandOf(press('!', 'Digit1', { shiftKey: true }))).toBeNull();
  });

  test('a letter counts by what it types where it types a Latin one', () => {
    // Dvorak types j where QWERTY has c
    expect(commandOf(press('j', 'KeyC'))).toEqual({ do: 'next' });
    expect(commandOf(press(';', 'KeyZ'))).toBeNull();
  });

  test('help, search and closing', () => {
    expect(commandOf(press('?', 'Slash', { shiftKey: true }))).toEqual({ do: 'help' });
    expect(commandOf(press('؟', 'Slash', { shiftKey: true }))).toEqual({ do: 'help' });
    expect(commandOf(press('/', 'Slash'))).toEqual({ do: 'search' });
    expect(commandOf(press('ظ', 'Slash'))).toEqual({ do: 'search' });
    expect(commandOf(press('-', 'Slash'))).toBeNull();
    expect(commandOf(press('Escape', 'Escape'))).toEqual({ do: 'close' });
    expect(commandOf(press('ArrowDown', 'ArrowDown'))).toEqual({ do: 'next' });
  });

  test.each(['ctrlKey', 'altKey', 'metaKey', 'isComposing'] as const)('nothing happens with %s', (modifier) => {
    for (const [key, code] of [
      ['1', 'Digit1'],
      ['n', 'KeyN'],
      ['u', 'KeyU'],
    ] as const)
      expect(commandOf(press(key, code, { [modifier]: true }))).toBeNull();
  });

  test('a key held down moves on, but decides nothing more', () => {
    expect(commandOf(press('j', 'KeyJ', { repeat: true }))).toEqual({ do: 'next' });
    expect(commandOf(press('1', 'Digit1', { repeat: true }))).toBeNull();
    expect(commandOf(press('n', 'KeyN', { repeat: true }))).toBeNull();
    expect(pick(BECAUSE_KEYS, press('u', 'KeyU', { repeat: true }))).toBeNull();
  });

  test('second keys: why both can stand, and which view', () => {
    expect(pick(BECAUSE_KEYS, press('u', 'KeyU'))).toBe('update');
    expect(pick(BECAUSE_KEYS, press('ي', 'KeyD'))).toBe('detail');
    expect(pick(VIEW_KEYS, press('س', 'KeyS'))).toBe('single');
    expect(pick(VIEW_KEYS, press('x', 'KeyX'))).toBeNull();
    expect(pick(VIEW_KEYS, press('s', 'KeyS', { ctrlKey: true }))).toBeNull();
  });

  test('names of keys that every object has are no commands', () => {
    expect(latinKey(press('constructor', ''))).toBe('constructor');
    expect(commandOf(press('constructor', ''))).toBeNull();
    expect(pick(VIEW_KEYS, press('constructor', ''))).toBeNull();
  });
});
