import { describe, expect, it } from 'vitest';
import { excludes } from '../../src/language/sides.js';
import { kindsIn } from '../articles.js';

describe('parts of one thing that exclude each other', () => {
  it.each([
    ['storey', '3', '-1', true],
    ['storey', '0', '1', false],
    ['storey', 'top', '0', true],
    ['storey', 'top', '4', false],
    ['face:bank', 'east', 'west', true],
    ['face:bank', 'east', 'north', false],
    ['hand:bank', 'left', 'right', true],
  ])('%s: %s against %s is %s', (axis, a, b, apart) => expect(excludes(axis, a, b)).toBe(apart));

  it('tells two floors on which one fire began, and not the floors to which people went back', () => {
    const first =
      'Fire broke out on Monday at the Lister clinic. The flames began on the third floor, in a linen store. Forty patients of the clinic were led out.';
    const paper =
      'Forty patients were led out of the Lister clinic on Monday. The fire began in the basement, porters say, beneath the linen store.';
    expect(kindsIn([first, paper])).toContain('place');
    expect(
      kindsIn([
        first,
        'Forty patients of the Lister clinic were led out on Monday. The basement was flooded by the hoses, and the third floor with its linen store is lost to the fire.',
      ]),
    ).not.toContain('place');
  });

  it('tells two banks of one river across languages', () => {
    expect(
      kindsIn([
        'The body of missing angler Piet Harms was found on Thursday on the left bank of the river Orle. Divers had searched for nine days.',
        'عثر الغواصون يوم الخميس على جثة الصياد المفقود بيت هارمس على الضفة اليمنى لنهر أورل بعد بحث دام تسعة أيام.',
      ]),
    ).toContain('place');
  });

  it('tells port from starboard of one hole, and not of two things', () => {
    const hole = 'The coaster Petra struck a reef on Sunday. She was holed on the port side, her owners said.';
    expect(kindsIn([hole, 'Divers found the coaster Petra holed on the starboard side after she struck a reef on Sunday.'])).toContain(
      'place',
    );
    expect(
      kindsIn([hole, 'The lifeboats of the coaster Petra hung on the starboard side after she struck a reef on Sunday.']),
    ).not.toContain('place');
  });

  it('tells this side of a border from the other', () => {
    expect(
      kindsIn([
        'A reconnaissance drone fell four kilometres inside Kelvian territory on Friday, in a field of maize, the Kelvian army said.',
        'The reconnaissance drone lost on Friday never crossed the border of Kelvia. It fell on our side of the line, in a field of maize, the ministry said.',
      ]),
    ).toContain('place');
  });
});
