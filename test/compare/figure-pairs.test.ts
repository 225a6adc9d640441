import { describe, expect, it } from 'vitest';
import { slipStrength } from '../../src/compare/quantities.js';
import { kindsIn, reportOn, shown } from '../articles.js';

const RACE =
  'The Larkmoor hill race drew 2,368 runners on Sunday, the club secretary Tessa Wray said. The Larkmoor race is nine miles long.';

describe('figures that look like a slip of each other', () => {
  it('finds digits exchanged, whatever noun each paper counts by', () => {
    const other =
      'Organisers of the Larkmoor hill race were delighted. Sunday brought 2,638 participants to the start, and Tessa Wray fired the gun.';
    expect(shown(reportOn([RACE, other]))).toHaveLength(1);
    expect(kindsIn([RACE, other])).toEqual(['number']);
  });

  it('reads one of them in words, in either language', () => {
    const english =
      'The Arden lifeboat brought in one hundred and thirty-eight people from the ferry on Friday night, the harbour master of Arden said.';
    const arabic = 'قال مدير ميناء أردن إن قارب النجاة أنزل مئة وثلاثة وثمانين راكبا من العبارة مساء الجمعة في ميناء أردن.';
    expect(kindsIn([english, `${english.replace('one hundred and thirty-eight', '183')}`])).toEqual(['number']);
    expect(kindsIn([arabic, arabic.replace('مئة وثلاثة وثمانين', '138')])).toEqual(['number']);
  });

  it('asks little of the words where unit and digits speak', () => {
    const mill = 'The lorry that broke the Torn bridge was carrying 62 tonnes of gravel, the ministry said. The bridge in Torn is shut.';
    const driver = 'On the back of the lorry there were only twenty-six tonnes of gravel, the drivers of Torn say of the bridge.';
    expect(kindsIn([mill, driver])).toEqual(['number']);
    const limit = 'The Torn bridge takes 26 tonnes; the lorry with its gravel weighed 62 tonnes, the drivers of Torn say.';
    expect(kindsIn([mill, limit])).toEqual([]);
  });

  it('leaves people and things apart', () => {
    expect(
      kindsIn([RACE, 'The Larkmoor hill race went well on Sunday, Tessa Wray said. Volunteers baked 2,638 scones for the Larkmoor race.']),
    ).toEqual([]);
  });

  it('is quiet where a paper has both figures', () => {
    expect(kindsIn([RACE, 'The Larkmoor hill race had 2,638 runners a year ago and 2,368 on Sunday, Tessa Wray said.'])).toEqual([]);
  });

  it('is quiet where a third paper tells the two apart', () => {
    const walkers = 'The Larkmoor walk on the eve had 2,638 walkers, Tessa Wray said.';
    const both = 'Larkmoor counted 2,638 walkers on Saturday and 2,368 runners in the hill race on Sunday, Tessa Wray said.';
    expect(kindsIn([RACE, walkers, both])).toEqual([]);
  });

  it('takes a toll that has grown for an update', () => {
    const first = 'Rescuers in Arden said on Monday that 213 people had been injured in the quake.';
    const later = 'The number of people injured in the Arden quake rose to 231 on Tuesday, rescuers said.';
    expect(kindsIn([first, later])).toEqual([]);
  });

  it('does not take one amount a month for the same a year', () => {
    const union = 'Under the deal at the Velden bakery the workers get a bonus of 240 euros a month, the union in Velden said.';
    expect(kindsIn([union, 'The Velden bakery will pay its workers a bonus of 240 euros a year, the company said in Velden.'])).toEqual([
      'number',
    ]);
    expect(kindsIn([union, 'The Velden bakery will pay its workers a bonus of 2,880 euros a year, the company said in Velden.'])).toEqual(
      [],
    );
  });
});

describe('slipStrength', () => {
  it('asks for digits in their places', () => {
    expect(slipStrength(1846, 1486)).toBe('strong');
    expect(slipStrength(22, 2.9)).toBe('none');
  });
});

it('things that hang, fall or stop dead have no fate, and a time told beside them is no period', () => {
  expect(
    kindsIn([
      'The cable car above Ravnagora stopped dead on Sunday, leaving nine cabins hanging over the gorge for almost five hours.',
      'On Sunday the cable car above Ravnagora stood still, its ten cabins dangling over the gorge for five hours.',
    ]),
  ).toEqual(['number']);
});
