import { describe, expect, it } from 'vitest';
import { english } from '../../src/language/en/index.js';
import { tokenize } from '../../src/language/tokens.js';
import type { Mention } from '../../src/model.js';

const pack = english();
const read = (text: string): Mention[] => pack.readMentions!(tokenize(text, pack.analyse));
const people = (text: string) => read(text).filter((m) => m.type === 'person');
const office = (text: string) => {
  const found = people(text).find((m) => m.office !== null)?.office;
  return found == null
    ? null
    : [...found.rank, found.function, found.portfolio, found.institution, found.country].filter((x) => x !== null);
};

describe('names of people', () => {
  it.each([
    ['Interior minister Karim Haddad opened the bridge.', ['karim haddad']],
    ['The bridge was opened by Maria Lindqvist on Monday.', ['maria lindqvist']],
    ['"We are ready," said Jonas van der Berg.', ['jonas van der berg']],
    ['Dr. Amina Diallo and Capt. John Reeves signed.', ['amina diallo', 'john reeves']],
    ['Salma al-Khatib, 34, was elected.', ['salma al-khatib']],
    ['Ms Okoro thanked J. R. Whitfield for the report.', ['okoro', 'j r whitfield']],
    ['South Korean envoy Park Min-jae left on Tuesday.', ['park min-jae']],
    ["Police chief Ana Pereira's deputy resigned.", ['ana pereira']],
  ])('%s', (text, names) => {
    expect(
      people(text)
        .filter((m) => m.parts.length > 0)
        .map((m) => m.parts.join(' ')),
    ).toEqual(names);
  });

  it.each([
    'The talks in New Haven were held on Monday.',
    'Last Friday the Bank of Norway raised its rate.',
    'European Union leaders met in Brussels in March.',
    'Prices rose in Baghdad Street.',
    'The Grand Hotel was closed.',
  ])('%s names nobody', (text) => {
    expect(people(text).filter((m) => m.parts.length > 0)).toEqual([]);
  });

  it('a family name stands for whoever was named in full', () => {
    const found = people('Governor Lena Farrow spoke first. Later Farrow left, and nobody saw Ms Farrow again.');
    expect(found.map((m) => m.text)).toEqual(['Governor Lena Farrow', 'Farrow', 'Ms Farrow']);
  });

  it('«’s» is no part of a name, and offsets are places in the text', () => {
    const text = 'Lena Farrow’s plan failed.';
    const [found] = people(text);
    expect(text.slice(found!.start, found!.end)).toBe('Lena Farrow');
  });
});

describe('offices', () => {
  it.each([
    ["Tunisia's environment minister, Salwa Mejri, spoke.", ['minister', 'environment', 'TN']],
    ['Omar Taleb, the deputy foreign minister, left.', ['deputy', 'minister', 'foreign-affairs']],
    ['former Norwegian prime minister Sigrid Aas said so.', ['former', 'prime-minister', 'NO']],
    ['British defence secretary Anne Wells agreed.', ['minister', 'defence', 'GB']],
    ['Rania Said, Minister of Energy of the Republic of Tunisia, signed.', ['minister', 'energy', 'TN']],
    ['NATO secretary general Piet Vos arrived.', ['secretary-general', 'org:nato']],
    ['Lars Holm, who is the ambassador of Sweden, agreed.', ['ambassador', 'SE']],
    ['acting health minister Dina Abbas resigned.', ['acting', 'minister', 'health']],
    ["Harbour Lines's director of operations, Max Reed, denied it.", ['director', 'harbour lines']],
  ])('%s', (text, expected) => {
    expect(office(text)).toEqual(expected);
  });

  it('a title alone stands for its holder where something definite is said of it', () => {
    expect(people('Lena Farrow was elected. The governor thanked voters.').map((m) => m.text)).toContain('governor');
    expect(people('A governor needs patience.')).toEqual([]);
  });
});

describe('places and institutions', () => {
  it.each([
    ['The summit opens in Oslo.', 'city:capital:NO'],
    ['He flew from Aleppo to Cairo.', 'city:capital:EG'],
    ['The United States agreed.', 'country:US'],
    ['Ships crossed the Red Sea.', 'feature:البحر الأحمر'],
    ['The United Nations agreed.', 'org:un'],
    ['NATO agreed.', 'org:nato'],
  ])('%s', (text, known) => {
    expect(read(text).map((m) => m.known)).toContain(known);
  });
});
