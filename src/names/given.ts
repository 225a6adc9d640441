import { givenKey } from './forms.js';
import { familyNames, givenNames } from './arabic.js';
import { easternGivenNames } from './given-eastern.js';
import { westernGivenNames } from './given-western.js';

/** A given name: one number for all its spellings in all scripts. */
export interface GivenName {
  readonly id: number;
  readonly sex: 'm' | 'f' | 'u';
  /** The spelling is a short form or nickname of it. */
  readonly short: boolean;
  /** Of the Muslim world, where a second given name is the father's. */
  readonly eastern: boolean;
}

const NONE: readonly GivenName[] = [];
let lexicon: Map<string, GivenName[]> | undefined;
let listed: { readonly given: ReadonlySet<string>; readonly family: ReadonlySet<string> } | undefined;

function load(): Map<string, GivenName[]> {
  const out = new Map<string, GivenName[]>();
  let id = 0;
  for (const [line, eastern] of [...easternGivenNames.split('\n').map((l) => [l, true] as const), ...westernGivenNames.split('\n').map((l) => [l, false] as const)]) {
    const match = /^([mfu]) ([^=]+) = ([^~]*)(?:~(.*))?$/u.exec(line.trim());
    if (match === null) continue;
    const [, sex, arabic, latin, nick = ''] = match;
    for (const [list, short] of [
      [`${arabic} ${latin}`, false],
      [nick, true],
    ] as const) {
      for (const spelling of list.split(/\s+/u)) {
        if (spelling === '') continue;
        const key = givenKey(spelling);
        const known = out.get(key);
        const name = { id, sex: sex as GivenName['sex'], short, eastern };
        if (known === undefined) out.set(key, [name]);
        else if (!known.some((n) => n.id === id)) known.push(name);
      }
    }
    id += 1;
  }
  return out;
}

/** What the lexicon knows of a part as a given name; its key is as `givenKey` makes it. */
export function givenNamesOf(key: string): readonly GivenName[] {
  lexicon ??= load();
  return lexicon.get(key) ?? NONE;
}

const keys = (lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.split(/\s+/u)).flatMap((name) => (name === '' ? [] : [givenKey(name)])));

/** Names in Arabic letters that are known for given names or family names, beyond those whose other spellings are known. */
export function listedAs(key: string): 'given' | 'family' | null {
  listed ??= { given: keys([givenNames.m, givenNames.f]), family: keys([familyNames]) };
  return listed.given.has(key) ? 'given' : listed.family.has(key) ? 'family' : null;
}

/** What is known of a word, in any script, as a given name. */
export function givenNamesOfWord(word: string): readonly GivenName[] {
  return givenNamesOf(givenKey(word));
}
