import { describe, expect, it } from 'vitest';
import { flagged, reportOn } from '../articles.js';

/** What is flagged inside one article of March 2025. */
const within = (text: string): readonly string[] =>
  flagged(reportOn([text], '2025-03-12')).map(({ kind, evidence }) => `${kind}: ${evidence.map((e) => e.quote).join(' | ')}`);

const pairs: readonly (readonly [string, string, string])[] = [
  [
    'the members of a body by party',
    'The new board at Harl has seven directors: three from the port, three from the railway and two independents. It meets on Monday.',
    'The new board at Harl has seven directors: three from the port, two from the railway and two independents. Four of them are engineers.',
  ],
  [
    'parts told in later sentences',
    'The county bought 50 new snow ploughs. The coast will get 18 of them. Another 20 go to the hills, and the remaining 17 stay in the capital.',
    'The county bought 50 new snow ploughs. The coast will get 18 of them. Another 20 go to the hills. It also hired 17 drivers.',
  ],
  [
    'who is back and who is still missing',
    'كان على متن القارب تسعة صيادين. وتم إنقاذ ستة منهم، فيما لا يزال خمسة في عداد المفقودين. وتتواصل عمليات البحث.',
    'كان على متن القارب تسعة صيادين. وتم إنقاذ ستة منهم، فيما لا يزال ثلاثة في عداد المفقودين. ويشارك خمسة غواصين في البحث.',
  ],
  [
    'men and women',
    'The hostel has 80 residents, 35 men and 55 women, the charity said. A second house opens in June.',
    'The hostel has 80 residents, 35 men and 45 women, the charity said. A second house has 55 beds.',
  ],
  [
    'a price times a number',
    'اشترت البلدية 30 شاحنة بسعر 50 ألف دولار للشاحنة الواحدة، بقيمة إجمالية تبلغ 2,1 مليون دولار. وتصل في أيار.',
    'اشترت البلدية 30 شاحنة بسعر 50 ألف دولار للشاحنة الواحدة، بقيمة إجمالية تبلغ 1,5 مليون دولار. وتصل في أيار.',
  ],
  [
    'a sitting between two hours',
    'The hearing opened at half past nine and rose at two, having lasted six hours with a short break. It resumes on Friday.',
    'The hearing opened at half past nine and rose at two, having lasted four and a half hours. The one before it took six hours.',
  ],
  [
    'a term between two days',
    'حكم على المحاسب بالحبس ستة أشهر، من 1 نيسان 2024 حتى 31 كانون الأول 2024. وسيستأنف الدفاع الحكم.',
    'حكم على المحاسب بالحبس تسعة أشهر، من 1 نيسان 2024 حتى 31 كانون الأول 2024. وحكم على شريكه بستة أشهر.',
  ],
  [
    'the age of the dead',
    'The organist Edda Brann, who was born in 1940, died on Monday at the age of 74. She played until last year.',
    'The organist Edda Brann, who was born in 1940, died on Monday at the age of 84. Her husband died in 2001 at the age of 74.',
  ],
  [
    'an anniversary',
    'The mill, founded in 1905, marks its 100th anniversary this year with an open day. It employs nine people.',
    'The mill, founded in 1905, marked its 100th anniversary in 2005 with an open day. It employs nine people.',
  ],
  [
    'shares of one vote',
    'With all ballots counted, Ilse Torm took 52.1 per cent of the vote, Jan Rook 37.4 per cent and Eva Stahl 18.2 per cent.',
    'With all ballots counted, Ilse Torm took 52.1 per cent of the vote and Jan Rook 37.4 per cent. Turnout was 68.2 per cent.',
  ],
  [
    'names that were counted',
    'Five climbers were brought down alive: Nils Aker, Petra Lind, Jon Moe and Sara Wick. The search is over.',
    'Five climbers were brought down alive, among them Nils Aker, Petra Lind and Jon Moe. The search is over.',
  ],
  [
    'instalments',
    'The fund lends 600 million dollars in three instalments. The first, of 200 million, was paid in May. The second, of 250 million, is due in June and the third, of 250 million, next year.',
    'The fund lends 600 million dollars in three instalments. The first, of 200 million, was paid in May. The second, of 250 million, is due in June and the third, of 150 million, next year.',
  ],
];

describe('figures of one article that do not add up', () => {
  it.each(pairs)('finds %s', (_, wrong) => {
    expect(within(wrong)).toHaveLength(1);
    expect(within(wrong)[0]).toMatch(/^number: /u);
  });

  it.each(pairs)('lets pass what only looks like it: %s', (_, __, right) => {
    expect(within(right)).toEqual([]);
  });

  it('counts the hurt of a headline against those of the body', () => {
    expect(
      within(
        'Eight hurt as lift falls in Orvel\n\nA lift fell in a shop in Orvel on Monday, injuring 13 people, the police said. The shop is shut.',
      ),
    ).toHaveLength(1);
  });

  it('lets towns have clocks of their own', () => {
    expect(within('The plane left Oslo at 22:10 and landed in Doha at 06:10, after a flight of six hours. All are well.')).toEqual([]);
  });

  it('takes no length of service for that of another', () => {
    expect(
      within(
        'Omar Haddad taught at the village school for eighteen years. The poet Karim Saleh wrote of the school. Karim Saleh began in 1976 as a school inspector.',
      ),
    ).toEqual([]);
  });
});
