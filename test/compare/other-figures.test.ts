import { describe, expect, it } from 'vitest';
import { reconcile } from '../../src/reconcile.js';
import { article, flagged, kindsIn } from '../articles.js';

const numbersIn = (a: readonly [date: string, text: string], b: readonly [date: string, text: string]): number =>
  flagged(reconcile([article('a.txt', a[1], a[0]), article('b.txt', b[1], b[0])])).filter(({ kind }) => kind === 'number').length;

const lift = (x: string) => `${x} when a lift fell in Orlay town hall on Tuesday. The town hall was opened in 1931 by Anton Krell.`;
const water = (x: string) =>
  `Vestria and Oresk met in Orlay about the river. ${x} The dam at Sarn belongs to Oresk, and the fields below it to Vestria.`;
const bank = (x: string) => `اجتمع مجلس البنك المركزي في الزهراء برئاسة المحافظ سالم الراوي. ${x} وقال الراوي إن الأسعار هدأت.`;

describe('figures that their own words set apart', () => {
  it.each([
    [
      'others than the one who is named',
      ['2025-01-14', lift('Mayor Ida Holm and three others were injured')],
      ['2025-01-14', lift('Four people were injured')],
    ],
    [
      'a captain and his crew',
      ['2025-01-14', 'The ferry Marta sank off Orlay on Tuesday. Captain Ivor Lund and his crew of 11 were saved.'],
      ['2025-01-14', 'The ferry Marta sank off Orlay on Tuesday. All 12 aboard were saved, with Captain Ivor Lund the last to leave.'],
    ],
    [
      'asked and agreed',
      ['2025-07-02', water('Vestria asks for 120 cubic metres of water a second in summer.')],
      ['2025-07-02', water('They agreed on 102 cubic metres of water a second in summer.')],
    ],
    [
      'the figure of the month before',
      ['2024-10-22', bank('وبلغت نسبة التضخم 5 بالمائة في سبتمبر، مقابل 5,2 بالمائة في أغسطس.')],
      ['2024-10-22', bank('وبلغت نسبة التضخم 5 بالمائة في سبتمبر، ومعدلها 5,4 بالمائة منذ مطلع السنة.')],
    ],
    [
      'two dates with the step between them',
      [
        '2024-05-06',
        'The banks Orlay Trust and Velox announced their merger. The group will have 21,500 employees, director Anton Krell said.',
      ],
      [
        '2025-02-04',
        'Orlay Velox closed two branches. The group had 21,100 employees in December, 400 fewer than in May, director Anton Krell said.',
      ],
    ],
    [
      'the point of another country',
      [
        '2025-03-10',
        'A reward of £50,000 is offered by the insurers of the museum in Orlay for the return of the panels stolen on Monday.',
      ],
      [
        '2025-03-11',
        'The reward of 50.000 pound of the insurers of the museum in Orlay for the return of the panels stolen on Monday stays.',
      ],
    ],
    [
      'what is left after one more death',
      ['2025-06-20', 'بلغت حصيلة حريق المستودع في الزهراء أربعة قتلى و17 مصابا، بحسب مدير الدفاع المدني سالم الراوي.'],
      [
        '2025-06-26',
        'توفي عامل متأثرا بحروقه، فصار قتلى حريق المستودع في الزهراء خمسة، وبقي 16 مصابا، بحسب مدير الدفاع المدني سالم الراوي.',
      ],
    ],
    [
      'minutes late and minutes left',
      ['2025-03-10', 'The rocket Kestrel rose from Orlay on Sunday, sixteen minutes late, said director Odile Marchetti.'],
      [
        '2025-03-05',
        'The rocket Kestrel stayed in Orlay on Tuesday: with 17 minutes left on the clock, director Odile Marchetti called it off.',
      ],
    ],
  ] as const)('%s', (_, a, b) => {
    expect(numbersIn(a, b)).toBe(0);
  });

  it('a blast that left so many dead, and one that killed so many, are one toll', () => {
    const mill = (x: string) =>
      `${x} at the Orlay paper mill on Tuesday, police chief Ivor Lund said. The mill makes paper for school books.`;
    expect(kindsIn([mill('A boiler blast left 14 workers dead'), mill('A boiler blast killed 17 workers')])).toContain('number');
  });

  it('«more than» tells no step', () => {
    const strike = (x: string) =>
      `في الزهراء أضرب ${x} عامل في مصنع الإسمنت يوم الثلاثاء، بحسب النقابي سالم الراوي، وساندهم أكثر من 400 طالب.`;
    expect(kindsIn([strike('500'), strike('900')])).toContain('number');
  });

  it('what both ask for is held against each other', () => {
    const a = water('Vestria asks for 120 cubic metres of water a second in July and August.');
    const b = water('Vestria asks for 140 cubic metres of water a second in July and August.');
    expect(kindsIn([a, b])).toContain('number');
  });
});
