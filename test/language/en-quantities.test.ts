import { describe, expect, it } from 'vitest';
import { english } from '../../src/language/en/index.js';
import { tokenize } from '../../src/language/tokens.js';

const pack = english();
const read = (text: string) => {
  const tokens = tokenize(text, pack.analyse);
  const times = pack.readTimes(tokens).filter((t) => t.type === 'DATE' || t.type === 'TIME');
  return pack.readQuantities!(tokens, times);
};

describe('English figures', () => {
  it.each([
    ['Police counted 1,412 ballots.', 'count', 1412, null, 'exact'],
    ['Some two hundred and six families left.', 'count', 206, null, 'about'],
    ['More than forty-three houses burned.', 'count', 43, null, 'more-than'],
    ['Half a dozen boats sank.', 'count', 6, null, 'exact'],
    ['It cost 9.2 million euros.', 'money', 9_200_000, 'EUR', 'exact'],
    ['The fine is $400m.', 'money', 400_000_000, 'USD', 'exact'],
    ['It lent 1.2 billion Norwegian kroner.', 'money', 1_200_000_000, 'NOK', 'exact'],
    ['Turnout was 68.4 per cent.', 'percent', 68.4, '%', 'exact'],
    ['The rate rose by 0.5 percentage points.', 'percent', 0.5, 'pp', 'exact'],
    ['A little over 140 kg of copper was found.', 'measure', 140, 'kg', 'more-than'],
    ['The road is 12 kilometres long.', 'measure', 12_000, 'm', 'exact'],
    ['The guns stayed two kilometres and a half from the water.', 'measure', 2500, 'm', 'exact'],
    ['They waited three hours and a quarter for a boat.', 'measure', 3.25, 'h', 'exact'],
    ['Jane Roe, 34, a glazier, was held.', 'age', 34, 'yr', 'exact'],
    ['John Roe, a glazier of forty-three, was held.', 'age', 43, 'yr', 'exact'],
    ['It was the third round of talks.', 'ordinal', 3, null, 'exact'],
    ['It was the 55th meeting.', 'ordinal', 55, null, 'exact'],
    // the particle of a verb is no hedge
    ['The museum handed over 39 masks to the tribe.', 'count', 39, null, 'exact'],
    ['The gale knocked over twelve cranes.', 'count', 12, null, 'exact'],
    ['The sale of over 40 paintings was stopped.', 'count', 40, null, 'more-than'],
  ])('%s', (text, kind, value, unit, hedge) => {
    const found = read(text).filter((q) => q.kind === kind);
    expect(found.map((q) => [q.value, q.unit, q.hedge])).toEqual([[value, unit, hedge]]);
    for (const q of found) expect(text.slice(q.start, q.end)).toBe(q.text);
  });

  it.each(['Flight 217 left on 12 March 2024.', 'The match ended 3-2.', 'He drives an A320.', 'It was at 06:00.'])(
    '%s counts nothing',
    (text) => {
      expect(read(text).filter((q) => q.kind === 'count')).toEqual([]);
    },
  );

  it.each([
    ['Four dozen ledgers were lost.', 'count', 48, null, 'exact'],
    ["The stall sold a baker's dozen loaves.", 'count', 13, null, 'exact'],
    ['Two score and ten ledgers were lost.', 'count', 50, null, 'exact'],
    ['Of the ledgers, forty and five were lost.', 'count', 45, null, 'exact'],
    ['Twenty-odd ledgers were lost.', 'count', 20, null, 'about'],
    ['Several hundred ledgers were lost.', 'count', 200, null, 'vague'],
    ['600 or so ledgers were lost.', 'count', 600, null, 'about'],
    ['600+ ledgers were lost.', 'count', 600, null, 'at-least'],
    ['A quarter of a million ledgers burned.', 'count', 250_000, null, 'exact'],
    ['Some 1 200 ledgers burned.', 'count', 1200, null, 'about'],
    ['Three quarters of the ledgers burned.', 'percent', 75, '%', 'exact'],
    ['Fewer than half of the ledgers burned.', 'percent', 50, '%', 'less-than'],
    ['He paid fifty pence.', 'money', 0.5, 'GBP', 'exact'],
    ['The fine was two pounds fifty.', 'money', 2.5, 'GBP', 'exact'],
    ['It lent 4 billion US dollars.', 'money', 4_000_000_000, 'USD', 'exact'],
    ['The diver is six foot two.', 'measure', 1.8796, 'm', 'exact'],
  ])('%s', (text, kind, value, unit, hedge) => {
    const found = read(text);
    expect(found.map((q) => [q.kind, q.value, q.unit, q.hedge])).toEqual([[kind, value, unit, hedge]]);
  });

  it.each([
    ['The workers numbered 62.', 62, 'worker'],
    ['The number of workers was put at 62.', 62, 'worker'],
    ['Workers in the number of 62 went home.', 62, 'worker'],
    ['Of workers there were sixty-two in the hall.', 62, 'worker'],
    ['48, all of them prisoners, were released.', 48, 'prisoner'],
    ['A three-member panel ruled.', 3, 'member'],
    ['Dozens of workers went home.', 12, 'worker'],
    ['Twelve of the workers went home.', 12, 'worker'],
    ['Two in three workers went home.', 200 / 3, 'worker'],
    ['90 workers lack water.', 90, 'worker'],
  ])('%s tells what it counts', (text, value, counted) => {
    const found = read(text);
    expect(found.map((q) => q.counted)).toEqual([counted]);
    expect(found[0]!.value).toBeCloseTo(value, 5);
  });

  it.each(['The second half of the year was dull.', 'In the third quarter of the year it rained.', 'The two score draws bored all.'])(
    '%s tells no share and no dozens',
    (text) => {
      expect(read(text).filter((q) => q.kind === 'percent' || q.value >= 20)).toEqual([]);
    },
  );

  it('what is counted meets the word of the other language in one concept', () => {
    expect(read('Thirty-eight delegations took part.')[0]!.counted).toBe('delegation');
    expect(read('The fire destroyed 12 houses.')[0]!.counted).toBe('house');
  });
});
