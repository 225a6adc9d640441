import { describe, expect, it } from 'vitest';
import { neutralPack } from '../../src/language/neutral.js';
import { tokenize } from '../../src/language/tokens.js';
import { reconcile } from '../../src/reconcile.js';
import { article } from '../articles.js';

const read = (code: string, text: string) => {
  const pack = neutralPack(code);
  const tokens = tokenize(text, pack.analyse);
  return {
    times: pack.readTimes(tokens).map(({ text: words, reading }) => [words, reading]),
    figures: pack.readQuantities!(tokens, []).map(({ text: words, value, unit }) => [words, value, unit]),
  };
};

describe('a language without a pack', () => {
  it.each([
    [
      'fr',
      'Réunis le 12 mars 2024 à 14h30.',
      [
        ['12 mars 2024', { kind: 'calendar', day: 12, month: 3, year: 2024 }],
        ['14h30', { kind: 'calendar', hour: 14, minute: 30 }],
      ],
    ],
    [
      'de',
      'Am 3. Dezember 2023 und am 04.05.2024',
      [
        ['3. Dezember 2023', { kind: 'calendar', day: 3, month: 12, year: 2023 }],
        ['04.05.2024', { kind: 'calendar', day: 4, month: 5, year: 2024 }],
      ],
    ],
    ['es', 'el 7 de agosto de 2022', [['7 de agosto de 2022', { kind: 'calendar', day: 7, month: 8, year: 2022 }]]],
    ['ru', 'подписан 9 мая 2021', [['9 мая 2021', { kind: 'calendar', day: 9, month: 5, year: 2021 }]]],
    ['tr', 'saat 25:10, tarih 31.13.2020', []],
  ] as const)('%s: dates', (code, text, times) => {
    expect(read(code, text).times).toEqual(times);
  });

  it.each([
    [
      'fr',
      'un contrat de 1 234,5 € et 7,3 %',
      [
        ['1 234,5 €', 1234.5, 'EUR'],
        ['7,3 %', 7.3, '%'],
      ],
    ],
    [
      'de',
      '1.250 km, 3,5 kg',
      [
        ['1.250 km', 1_250_000, 'm'],
        ['3,5 kg', 3.5, 'kg'],
      ],
    ],
    ['es', '$ 20, 30 personas', [['$ 20', 20, 'currency:dollar']]],
  ] as const)('%s: figures', (code, text, figures) => {
    expect(read(code, text).figures).toEqual(figures);
  });

  const english = article(
    'a.txt',
    'Port of Carrick signs dredging contract\n\nThe director of the Port of Carrick, Helene Marchetti, signed on 14 May 2024 a contract of €42.5 million with the dredging firm Norvik. The unemployment rate in the county is 7.3%.',
    '2024-05-14',
  );
  const french = article(
    'b.txt',
    'Le port de Carrick signe un contrat de dragage\n\nLa directrice du port de Carrick, Hélène Marchetti, a signé le 14 mai 2024 un contrat avec la société Norvik. Le Conseil Général a applaudi. Le taux de chômage est de 7,3 %.',
  );

  it('is dated, its people are those of the others, and the problem says what was read', () => {
    const report = reconcile([english, french]);
    expect(report.documents.map(({ language }) => language)).toEqual(['en', 'fr']);
    expect(report.documents[1]!.published?.from).toBe('2024-05-14');
    const people = report.entities.filter(({ type }) => type === 'person');
    expect(people.map(({ mentions }) => mentions.map(({ source }) => source))).toEqual([['a.txt', 'b.txt']]);
    expect(report.problems).toHaveLength(1);
    expect(report.problems[0]).toMatchObject({
      source: 'b.txt',
      message: expect.stringMatching(/«fr».*only its figures, its dates and the names/u),
    });
  });
});
