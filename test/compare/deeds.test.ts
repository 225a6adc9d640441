import { describe, expect, it } from 'vitest';
import { type DeedDay, deedDayLevels } from '../../src/compare/deeds.js';
import { judge } from '../../src/compare/finding.js';
import { reconcile } from '../../src/reconcile.js';
import { article, flagged } from '../articles.js';

const kinds = (...texts: readonly (readonly [text: string, date?: string])[]): readonly string[] =>
  flagged(reconcile(texts.map(([text, date], i) => article(`${'abcdef'[i]!}.txt`, text, date)))).map((c) => c.kind);

const day = (iso: string | null, more: Partial<DeedDay> = {}): DeedDay => ({
  at: iso === null ? null : { from: iso, to: iso },
  weekday: null,
  unsure: false,
  night: false,
  planned: false,
  published: null,
  deictic: false,
  time: { start: 0, end: 1, text: '', type: 'DATE', reading: { kind: 'reference', value: 'PAST_REF' } },
  ...more,
});

describe('the day of a deed', () => {
  it.each([
    ['agree', day('2024-03-11'), day('2024-03-11')],
    ['contradict', day('2024-03-11'), day('2024-03-14')],
    ['incomparable', day('2024-03-11'), day('2024-05-14')],
    ['incomparable', day('2024-03-11', { night: true }), day('2024-03-12')],
    ['incomparable', day('2024-03-11', { weekday: 1 }), day(null, { weekday: 1, unsure: true })],
    ['contradict', day('2024-03-11', { weekday: 1 }), day(null, { weekday: 4, unsure: true })],
    ['incomparable', day('2024-03-11', { deictic: true, unsure: true }), day('2024-03-12')],
    ['incomparable', day('2024-03-11', { planned: true }), day('2024-03-14')],
  ] as const)('%s', (verdict, a, b) => {
    expect(judge(deedDayLevels, a, b).verdict).toBe(verdict);
    expect(judge(deedDayLevels, b, a).verdict).toBe(verdict);
  });
});

describe('deeds told in other words', () => {
  const verdict =
    'A jury in Northwick found the former harbour master guilty on Tuesday of taking bribes from dredging firms. Edwin Carrow, 58, shook his head as the foreman spoke. The judge will hear mitigation in June.';
  it('sets a conviction against «found guilty»', () => {
    expect(
      kinds(
        [verdict, '2022-05-10'],
        [
          'Edwin Carrow, the former harbour master of Northwick, was convicted on 13 May 2022 of taking bribes from dredging firms. The firms have paid fines. Carrow says that he will appeal.',
          '2022-06-30',
        ],
      ),
    ).toContain('date');
  });

  it('reads «stopped» as «arrested» where forces stop somebody', () => {
    const union = 'Accountant Rami al-Dik, accused of embezzling money of the fishermen’s union in the port of Salama, was arrested on';
    const stopped = 'مساء الأربعاء 17 نيسان المحاسب رامي الديك، المتهم باختلاس أموال نقابة الصيادين في مرفأ السلامة';
    const told = (text: string): readonly string[] => kinds([text, '2024-04-20'], [`${union} Saturday 13 April.`, '2024-04-22']);
    expect(told(`أوقفت الشرطة ${stopped}. وقالت إن المبلغ كبير.`)).toContain('date');
    expect(told(`أوقفت السلطات ${stopped}، عن العمل. وقالت إن المبلغ كبير.`)).toEqual([]);
  });

  it('is quiet where both name one day', () => {
    expect(
      kinds(
        [verdict, '2022-05-10'],
        [
          'Edwin Carrow, the former harbour master of Northwick, was convicted on 10 May 2022 of taking bribes from dredging firms. The firms have paid fines. Carrow says that he will appeal.',
          '2022-06-30',
        ],
      ),
    ).not.toContain('date');
  });

  it('reads «the day after the raid» by the day of the raid', () => {
    const raid =
      'Officers raided the offices of the Wexcombe Lottery Board on Tuesday and carried out forty boxes. The chair of the board, Helen Ostrander, was abroad. Helen Ostrander did not comment.';
    const chair =
      'Helen Ostrander resigned as chair of the Wexcombe Lottery Board on Monday 10 June 2019, thanking the staff of the lottery. The board meets again in July.';
    const column =
      'What is left of the Wexcombe Lottery Board? Helen Ostrander announced her resignation on the day after the raid, and nobody at the lottery has answered the telephone since.';
    expect(kinds([raid, '2019-06-04'], [chair, '2019-06-11'], [column, '2019-06-20'])).toContain('date');
  });

  it('sets the place of an arrest against «took into custody» elsewhere', () => {
    expect(
      kinds(
        [
          'Rupert Salcombe, who sold shares in a mine that did not exist, was arrested in March 2021 at Bristol Airport with two suitcases. He denies fraud. Salcombe founded the mining firm in 2015.',
          '2022-02-01',
        ],
        [
          'Our detectives took Rupert Salcombe into custody at a check-in desk of Liverpool Airport in March 2021, the fraud squad said. The shares in the mine had cost pensioners their savings.',
          '2022-02-03',
        ],
      ),
    ).toContain('place');
  });

  it('compares an Arabic and an English report of one oath', () => {
    const english =
      'The new cabinet of Malta took the oath before President Anton Zerafa on Friday 3 March 2023. Prime Minister Clara Buttigieg will speak to parliament next week.';
    const arabic =
      'أدى وزراء الحكومة الجديدة في مالطا اليمين أمام الرئيس أنطون زيرافا يوم الخميس 2 مارس 2023. وتلقي رئيسة الوزراء كلارا بوتيجيج خطابا أمام البرلمان الأسبوع المقبل.';
    expect(kinds([english, '2023-03-04'], [arabic, '2023-03-05'])).toContain('date');
  });

  it('does not take the end of a strike for the strike, nor a condition for its fulfilment', () => {
    const start =
      'Dockers at the port of Calder walked out on Monday over pay. The union of dockers says that 900 of them are on the quay. The port of Calder handles grain.';
    const end =
      'The dockers of the port of Calder agreed on Saturday to end the longest strike in the history of the port. The union of dockers will meet again.';
    expect(kinds([start, '2018-11-05'], [end, '2018-11-18'])).not.toContain('date');
  });

  it('leaves alone the same deed of other people on other days', () => {
    expect(
      kinds(
        [
          'The minister of fisheries, Oskar Lind, resigned on Monday over the herring quotas. Fishermen had marched on the capital.',
          '2021-09-14',
        ],
        [
          'The minister of fisheries of the island, Petra Hamre, resigned on Thursday over a house that she had not declared.',
          '2021-09-10',
        ],
      ),
    ).not.toContain('date');
  });
});
