import { describe, expect, it } from 'vitest';
import { flagged, reportOn } from '../articles.js';

const house = 'The council of Velm put the lease of the Harrow harbour to the vote on Wednesday night.';
const council = 'صوّت مجلس فيلم ليل الأربعاء على تأجير ميناء هارو.';
const tallies = (texts: readonly string[]) =>
  flagged(reportOn(texts))
    .filter(({ explanation }) => /divided in two ways/u.test(explanation))
    .map(({ support }) => support.map(({ value }) => value));

describe('one vote, divided in two ways', () => {
  it.each([
    [
      'figures and words',
      [`${house} It was adopted by 16 votes to 14.`, `${house} The vote was seventeen against thirteen, with an abstention.`],
    ],
    ['two languages', [`${house} It was adopted by 16 votes to 14.`, `${council} وأقر المجلس تأجير ميناء هارو بأغلبية 17 صوتا مقابل 13.`]],
    [
      'with a third article on one side',
      [
        `${house} It passed, 16 votes to 14.`,
        `${house} Of the councillors, 16 voted for, 14 against.`,
        'Velm has voted: seventeen to thirteen.',
      ],
    ],
  ])('%s', (_, texts) => expect(tallies(texts)).toEqual([['16–14', '17–13']]));

  it.each([
    [
      'the same division, told from the other side',
      [`${house} It passed, 16 votes to 14.`, `${house} The vote: 14 against, 16 for, said the clerk.`],
    ],
    [
      'two votes of one house',
      [
        `${house} It was adopted by 16 votes to 14. An amendment on dues had fallen before it by 17 votes to 13.`,
        `${house} The amendment on dues fell by 17 votes to 13.`,
      ],
    ],
    ['other voters', [`${house} It passed, 16 votes to 14.`, `${house} The committee had voted 9 to 4 in May.`]],
    ['no vote', ['The train runs from 16 to 14 stations in Velm.', 'The train stops at 17 to 13 stations in Velm.']],
  ])('not: %s', (_, texts) => expect(tallies(texts)).toEqual([]));
});
