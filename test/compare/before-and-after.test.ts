import { describe, expect, it } from 'vitest';
import { flagged, reportOn } from '../articles.js';

const changes = (a: string, b: string) =>
  flagged(reportOn([a, b]))
    .filter(({ explanation }) => /both tell of a change/iu.test(explanation))
    .map(({ support }) => support.map(({ value }) => value));

describe('a change that two articles tell with one end alike', () => {
  const town = (words: string) => `${words} Mayor Ilse Brandvold of Korsmo said the town would save fuel.`;
  const cut = town(
    'The council of Korsmo voted on Tuesday to cut the speed limit in the old harbour quarter from 50 to 30 kilometres an hour.',
  );

  it('contradicts itself in the other end, whatever the words', () => {
    expect(
      changes(cut, town('Korsmo council on Tuesday lowered the speed limit in the harbour quarter from 50 kilometres an hour to 40.')),
    ).toHaveLength(1);
    expect(
      changes(cut, town('Korsmo council on Tuesday lowered the speed limit in the harbour quarter to 30 kilometres an hour from 60.')),
    ).toHaveLength(1);
    expect(
      changes(
        'رفع مجلس بلدية وادي الصفصاف يوم الثلاثاء عدد حراس الحدائق العامة من 24 إلى 36 حارسا، كما قالت الرئيسة هند المرزوقي.',
        'قرر مجلس بلدية وادي الصفصاف يوم الثلاثاء زيادة حراس الحدائق العامة إلى 46 حارسا بعدما كان 24 حارسا، كما قالت الرئيسة هند المرزوقي.',
      ),
    ).toHaveLength(1);
  });

  it('is told once, with everybody who says the same', () => {
    const other = (words: string) => town(`Korsmo council on Tuesday lowered the speed limit in the harbour quarter ${words}.`);
    const told = flagged(reportOn([cut, other('from 50 kilometres an hour to 40'), other('to 40 kilometres an hour from 50')]));
    expect(told.map(({ support }) => support.map(({ sources }) => sources.length))).toEqual([[1, 2]]);
  });

  it('agrees where both ends do, in other units too', () => {
    expect(
      changes(cut, town('Korsmo council on Tuesday lowered the speed limit in the harbour quarter to 30 kilometres an hour from 50.')),
    ).toEqual([]);
    const leave = (words: string) => `Lawmakers in Korsmo on Tuesday raised paid maternity leave for nurses ${words}.`;
    expect(changes(leave('from 70 to 98 days'), leave('from ten weeks to 14 weeks'))).toEqual([]);
  });

  it('is another one of another base, of another thing, or where an article has both figures', () => {
    expect(
      changes(
        cut,
        town('Korsmo council on Tuesday lowered the speed limit on the ring road past the airport from 90 to 70 kilometres an hour.'),
      ),
    ).toEqual([]);
    expect(changes(cut, 'Rainfall in the Tarn valley fell from 50 to 44 kilometres an hour, an odd sentence of a careless clerk.')).toEqual(
      [],
    );
    expect(
      changes(
        cut,
        town(
          'Korsmo council on Tuesday lowered the speed limit in the harbour quarter from 50 kilometres an hour to 40. In the lanes behind it 30 kilometres an hour will do.',
        ),
      ),
    ).toEqual([]);
  });

  it('is no change where nothing rises or falls, and no decision where one was only asked for', () => {
    const ages = (words: string) => `The swimming school of Korsmo takes children ${words} years old at the harbour baths on Tuesday.`;
    expect(changes(ages('from 6 to 12'), ages('from 6 to 14'))).toEqual([]);
    expect(
      changes(
        cut,
        town('Residents of the harbour quarter of Korsmo had demanded to cut the speed limit from 50 to 20 kilometres an hour.'),
      ),
    ).toEqual([]);
  });
});
