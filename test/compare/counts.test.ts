import { describe, expect, it } from 'vitest';
import { type Count, countsExclude } from '../../src/compare/counts.js';
import { reportOn, shown } from '../articles.js';

type Range = Pick<Count, 'low' | 'high' | 'window'>;
const EVER = Number.NEGATIVE_INFINITY;
const count = (low: number, high: number, from = EVER, vague = false): Range => ({ low, high, window: { from, vague } });

describe('how many there were before', () => {
  it.each([
    ['the first and the third', count(0, 0), count(2, 2), true],
    ['the first ever and the second this year', count(0, 0), count(1, 1, 19_700), true],
    ['the first this year and the third ever', count(0, 0, 19_700), count(2, 2), false],
    ['the first since 1990 and the third since 2018', count(0, 0, 7_300), count(2, 2, 17_500), true],
    ['the first since 2018 and the third since 1990', count(0, 0, 17_500), count(2, 2, 7_300), false],
    ['the third in a row and the first since 1990', count(2, 2, EVER, true), count(0, 0, 7_300), false],
    ['at least one and two', count(1, Number.POSITIVE_INFINITY), count(2, 2), false],
  ] as const)('%s', (_, a, b, excluded) => {
    expect(countsExclude(a, b)).toBe(excluded);
    expect(countsExclude(b, a)).toBe(excluded);
  });
});

const cut = (x: string) =>
  `The central bank of Marovia lowered its key rate by half a point on Wednesday, governor Elena Varga announced. ${x} Inflation in Marovia stands at 3.1 per cent.`;
const museum = (x: string) =>
  `Thieves took three paintings from the Orlay museum in Sfax during the night of Tuesday, its director Marta Olsen told reporters. ${x} The police are looking for a white van.`;
const leader = (x: string) =>
  `Lawyer Tomas Brill launched his campaign for mayor of Sfax on Tuesday with a speech on the harbour square. ${x} His rival Ana Petrov has held the office since 2016.`;
const club = (x: string) =>
  `نادي الجسور خسر مساء الثلاثاء أمام نادي الواحة بهدفين لهدف في ملعب صفاقس، وقال مدربه سالم الراوي إن الفريق كان متعبا. ${x} ويلعب الجسور مباراته المقبلة السبت.`;
const drug = (x: string) =>
  `The medicines agency of Marovia approved the malaria drug Telvanor on Tuesday, its head Elena Varga said. ${x} Telvanor will be sold from May.`;
const train = (x: string) =>
  `A commuter train left the rails near Sfax on Tuesday morning and 14 passengers were hurt, the railway operator Ferrovia said. ${x} Its spokesman Anton Krell said the track had been checked in January.`;
const trainAr = (x: string) =>
  `خرج قطار للركاب عن القضبان قرب مدينة صفاقس صباح الثلاثاء وأصيب 14 راكبا، كما أعلنت شركة السكك. ${x} وقال المتحدث سالم الراوي إن السكة فحصت في كانون الثاني.`;
const volcano = (x: string) =>
  `Mount Sarro erupted on Tuesday and sent ash over Sfax; 2,000 people were told to leave, governor Anton Krell said. ${x} The airport of Sfax is closed.`;
const deal = (x: string) =>
  `The miners of the Orlay pit ended their strike in Sfax on Wednesday, union leader Piet Horne said. ${x} The owner of the Orlay pit, the firm Velox, was content.`;

describe('articles', () => {
  const sequences = (a: string, b: string) => shown(reportOn([a, b])).filter((s) => s.startsWith('sequence'));
  it.each([
    [
      'the first since a year and one of three in a year',
      cut('It was the first reduction since 2019.'),
      cut('The cut, the third in twelve months, surprised nobody.'),
    ],
    [
      'never and twice before',
      museum('Nothing had ever been stolen from the museum.'),
      museum('The museum had been robbed twice before, in 1998 and 2007.'),
    ],
    [
      'never and an earlier one',
      museum('No theft had ever been recorded there, she said.'),
      museum('An earlier theft, in 2011, was never solved.'),
    ],
    [
      'a second bid and never before',
      leader('It is his second bid for the office, after a defeat in 2016.'),
      leader('He has never run for office before.'),
    ],
    ['a third loss and none', club('وهي الخسارة الثالثة للجسور هذا الموسم.'), club('ولم يكن الجسور قد خسر أي مباراة من قبل هذا الموسم.')],
    ['in two languages', train('It was the third accident on the line in two years.'), trainAr('ولم يشهد الخط أي حادث من قبل.')],
    ['not since, and in between', volcano('It was the first eruption since 1978.'), volcano('The mountain had last erupted in 2014.')],
    [
      'one order and the other',
      deal('The miners voted on the deal first and Horne signed it with the firm Velox afterwards.'),
      deal('Only after Horne had signed the deal with the firm Velox did the miners vote on it.'),
    ],
  ])('%s', (_, a, b) => {
    expect(sequences(a, b), shown(reportOn([a, b])).join('\n')).toHaveLength(1);
  });

  it.each([
    [
      'a longer count holds a shorter one',
      cut('It was the second reduction this year.'),
      cut('It was the seventh reduction in the history of the bank.'),
    ],
    ['of somebody else', leader('It is his second bid for the office.'), leader('Petrov is making her third bid for the office.')],
    [
      'of another building',
      museum('Nothing had ever been stolen from the museum.'),
      museum('The church next door was robbed twice, in 1998 and 2007.'),
    ],
    [
      'of a narrower kind',
      drug('It is the first malaria drug approved by the agency.'),
      drug('It is the fifth drug approved by the agency this year.'),
    ],
    ['another contest', club('وهي الخسارة الثالثة للجسور في الدوري هذا الموسم.'), club('ولم يخسر الجسور من قبل في الكأس.')],
    [
      'one order told twice',
      deal('The miners voted first and Horne signed the deal afterwards.'),
      deal('Horne signed the deal after the miners had voted on it.'),
    ],
  ])('quiet: %s', (_, a, b) => {
    expect(sequences(a, b)).toEqual([]);
  });
});
