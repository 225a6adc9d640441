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
    ['Jane Roe, 34, a glazier, was held.', 'age', 34, 'yr', 'exact'],
    ['John Roe, a glazier of forty-three, was held.', 'age', 43, 'yr', 'exact'],
    ['It was the third round of talks.', 'ordinal', 3, null, 'exact'],
    ['It was the 55th meeting.', 'ordinal', 55, null, 'exact'],
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

  it('what is counted meets the word of the other language in one concept', () => {
    expect(read('Thirty-eight delegations took part.')[0]!.counted).toBe('delegation');
    expect(read('The fire destroyed 12 houses.')[0]!.counted).toBe('house');
  });
});
