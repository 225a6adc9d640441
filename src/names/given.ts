import { familyNames, givenNames } from './arabic.js';
import { familySpellings } from './family.js';
import { givenKey } from './forms.js';
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
  const lines: { id: number; arabic: readonly string[]; latin: readonly string[] }[] = [];
  for (const [line, eastern] of [
    ...easternGivenNames.split('\n').map((l) => [l, true] as const),
    ...westernGivenNames.split('\n').map((l) => [l, false] as const),
  ]) {
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
    lines.push({ id, arabic: arabic!.split(/\s+/u).map(givenKey), latin: latin!.split(/\s+/u).map(givenKey) });
    id += 1;
  }
  // توني is Tony, which is short for Anthony: what the Latin spellings are short for, the Arabic ones of the same name are too
  for (const { id: own, arabic, latin } of lines) {
    for (const spelling of latin) {
      for (const name of out.get(spelling) ?? []) {
        if (!name.short || name.id === own) continue;
        for (const key of arabic) {
          const known = out.get(key);
          if (known !== undefined && !known.some((n) => n.id === name.id)) known.push(name);
        }
      }
    }
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

let families: Map<string, number[]> | undefined;

/** Numbers of the family names that a part may be a spelling of. */
export function familiesOf(key: string): readonly number[] {
  if (families === undefined) {
    families = new Map();
    for (const [n, line] of familySpellings.trim().split('\n').entries()) {
      for (const spelling of line.split(/[\s=]+/u)) {
        if (spelling === '') continue;
        const known = families.get(givenKey(spelling)) ?? [];
        if (!known.includes(n)) known.push(n);
        families.set(givenKey(spelling), known);
      }
    }
  }
  return families.get(key) ?? NO_FAMILY;
}
const NO_FAMILY: readonly number[] = [];
