import { describe, expect, it } from 'vitest';
import { flagged, reportOn } from '../articles.js';

/** What is flagged inside one article of 2023. */
const within = (text: string): readonly string[] =>
  flagged(reportOn([text], '2023-05-10')).map(({ kind, evidence }) => `${kind}: ${evidence.map((e) => e.quote).join(' | ')}`);

describe('figures of one article that do not go together', () => {
  it.each([
    [
      'a length of service against its beginning',
      'Alma Reyes has run the harbour museum at Grenfold for 18 years. "When I took over the museum, in 2012, there was no roof," she said.',
    ],
    [
      'a length of service in Arabic',
      'أدارت سلمى العياري متحف الميناء طوال ثماني عشرة سنة. وقالت سلمى العياري: حين تسلمت إدارة المتحف سنة 2012 لم يكن له سقف.',
    ],
    ['an age against a year of birth', 'Nora Teel, 47, won the prize. Nora Teel was born in 1981 in Orvel.'],
    [
      'a duration against its clock times',
      'The lift stopped at 14:05 and began to move again at 15:20, that is forty minutes later, the engineer said.',
    ],
    ['a cut against the lengths', 'The film lasted 96 minutes in March. Now it lasts 90 minutes. The censors cut nine minutes from it.'],
    ['a change against its two ends', 'The fare rises from 40 pence to 55 pence, an increase of 25 per cent, the council said.'],
    ['the sides of a vote against the voters', 'All twelve jurors were present. The result: eight for, four against, one abstention.'],
    [
      'all of what were more',
      'We drove to the lake with fourteen lorries on Friday. In the evening all eleven lorries were back from the lake.',
    ],
    ['what is left of a number', 'Of the nine paintings taken from the Orvel museum, five are back. Three others are still missing.'],
    ['a share against its counts', 'The motion was carried by 40 of the 80 members (60 per cent).'],
    ['the parts of a whole', 'Of the 640 letters received, 310 were complaints, 220 were requests and 120 were praise.'],
    [
      'a column against its total',
      'Results\n\nNorth      1,200\nEast         900\nSouth        700\nTotal      3,000\n\nThe count is over.',
    ],
  ])('finds %s', (_, text) => {
    expect(within(text)).toHaveLength(1);
    expect(within(text)[0]).toMatch(/^number: /u);
  });

  it.each([
    [
      'another museum',
      'Alma Reyes has run the harbour museum at Grenfold for 18 years. "When I took over the museum, in 2005, there was no roof," she said. The town got a second museum in 2012.',
    ],
    [
      'a step within a longer service',
      'Alma Reyes has worked at the harbour museum for 18 years. "I became head of the museum in 2015," she said.',
    ],
    ['a rounded length of service', 'Alma Reyes has run the harbour museum for 20 years. "I took over the museum in 2004," she said.'],
    ['an age before the birthday', 'Nora Teel, 41, won the prize. Nora Teel was born in 1981 in Orvel.'],
    [
      'a duration of something else',
      'The lift stopped at 14:05 and began to move again at 15:20. Repairs the day before had taken forty minutes.',
    ],
    ['a cut that fits', 'The film lasted 96 minutes in March. Now it lasts 90 minutes. The censors cut six minutes from it.'],
    ['a change that fits', 'The fare rises from 40 pence to 50 pence, an increase of 25 per cent, the council said.'],
    ['members who stayed away', 'All twelve jurors were present. The result: seven for, two against, one abstention.'],
    ['some of many', 'We drove to the lake with fourteen lorries on Friday. In the evening eleven lorries were back from the lake.'],
    ['the rest', 'Of the nine paintings taken from the Orvel museum, five are back. Four others are still missing.'],
    ['only some of the parts', 'Of the 640 letters received, 310 were complaints and 20 were anonymous.'],
    ['a share that fits', 'The motion was carried by 48 of the 80 members (60 per cent).'],
  ])('is quiet on %s', (_, text) => {
    expect(within(text)).toEqual([]);
  });
});

describe('a box beside the article', () => {
  const table = (row: string) =>
    `# Strike at Velm, live\n\nFrom the mole we count fourteen trawlers waiting for ice on Friday. A week ago there were thirty boats.\n\n| | |\n|---|---|\n| ${row} |\n| Ballots cast | 1,380 |\n`;

  it.each([
    ['a table', table('Trawlers waiting for ice, Friday | 41')],
    [
      'a list',
      'The school at Orvel opens in May. It has nine classrooms, all of them with a view of the lake.\n\nIn figures\n- Classrooms with a view: 6 classrooms\n- Pupils: 210 pupils\n',
    ],
    [
      'a letterhead above the headline',
      'VELM WATER\nNews release, 10 May 2023\n\nVelm Water to pay every household 150 crowns\n\nThe company regrets the failure. Each customer concerned will receive 250 crowns before July.',
    ],
    [
      'the only count of a headline',
      'Convoy brings food for 12,000 families to Velm\n\nThe relief office announced the arrival of the convoy on Tuesday. The food is enough for 20,000 families for a month, it said.',
    ],
    [
      'a group that a headline names with its number',
      'Harbour board accepts all 37 proposals of the Harrow report\n\nThe chairman resigned last year. He has lost his case. Each of the 27 proposals will be put into effect, the board said.',
    ],
  ])('finds another figure in %s', (_, text) => expect(within(text)).toHaveLength(1));

  it.each([
    ['the same figure', table('Trawlers waiting for ice, Friday | 14')],
    [
      'a count of the body that has nothing to do with the headline',
      'Convoy brings food for 12,000 families to Velm\n\nThe relief office announced its arrival on Tuesday. In the spring 20,000 families had fled from the coast.',
    ],
    ['a figure of something else', table('Trawlers in repair | 41')],
    ['a figure that is no slip', table('Trawlers waiting for ice, Friday | 36')],
    [
      'several sums under one headline',
      'Velm Water to pay every household 150 crowns\n\nThe company regrets the failure. Each customer will receive 100 crowns in May and 250 crowns in July.',
    ],
  ])('leaves alone %s', (_, text) => expect(within(text)).toEqual([]));
});
