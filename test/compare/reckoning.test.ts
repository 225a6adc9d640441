import { describe, expect, it } from 'vitest';
import { inArabic } from '../../src/report/arabic.js';
import { flagged, reportOn } from '../articles.js';

/** What is flagged inside one article of 2023. */
const within = (text: string): readonly string[] =>
  flagged(reportOn([text], '2023-05-10')).map(
    ({ kind, explanation, evidence }) => `${kind}: ${explanation} ${evidence.map((e) => e.quote).join(' | ')}`,
  );

const TOWNS = 'Town | Cases\nHarl | 120\nOrvel | 80\nTarn | 40';

/** What an article says, and the same with a figure that goes together with the rest. */
const PAIRS: readonly (readonly [name: string, wrong: string, right: string])[] = [
  [
    'the last part of a whole',
    'Fifty-two flats were damaged in Orvel. Thirty belong to the council, nine to a trust and the remaining eight to private owners.',
    'Fifty-two flats were damaged in Orvel. Thirty belong to the council, nine to a trust and the remaining 13 to private owners.',
  ],
  [
    'the last part in Arabic',
    'وأصيب في الحادث 19 شخصا. نقل سبعة منهم إلى مستشفى الأمل وخمسة إلى مستشفى النور، وعولج الأربعة الباقون في المكان.',
    'وأصيب في الحادث 16 شخصا. نقل سبعة منهم إلى مستشفى الأمل وخمسة إلى مستشفى النور، وعولج الأربعة الباقون في المكان.',
  ],
  [
    'shares of which the last is the rest',
    'Of the respondents, 48 percent want a bypass, 27 percent want a tram and the remaining 35 percent have no view.',
    'Of the respondents, 48 percent want a bypass, 27 percent want a tram and the remaining 25 percent have no view.',
  ],
  [
    'the months of a quarter',
    'The museum welcomed 91,000 visitors in the second quarter. It counted 24,500 in April, 31,200 in May and 29,300 in June.',
    'The museum welcomed 85,000 visitors in the second quarter. It counted 24,500 in April, 31,200 in May and 29,300 in June.',
  ],
  [
    'the months of a quarter in Arabic',
    'سجلت البلدية 940 مخالفة في الربع الثالث من العام. وتوزعت بين 310 في يوليو و270 في أغسطس و290 في سبتمبر.',
    'سجلت البلدية 870 مخالفة في الربع الثالث من العام. وتوزعت بين 310 في يوليو و270 في أغسطس و290 في سبتمبر.',
  ],
  [
    'places shared out by name',
    'The programme provides 900 places in three towns. Orvel will get 400, Tarn 250 and Halewick 150.',
    'The programme provides 900 places in three towns. Orvel will get 400, Tarn 350 and Halewick 150.',
  ],
  [
    'a sum behind its parts',
    'North took 120 seats, South 90 and the islands 45, a total of 275 seats.',
    'North took 120 seats, South 90 and the islands 45, a total of 255 seats.',
  ],
  [
    'what is left',
    'Of the 64 flats 40 have been sold, leaving 14 on the market.',
    'Of the 64 flats 40 have been sold, leaving 24 on the market.',
  ],
  [
    'what is added',
    'Three more bodies were found on Sunday, bringing the death toll to 16. The authorities had put the number of dead at 11 people a day earlier.',
    'Three more bodies were found on Sunday, bringing the death toll to 14. The authorities had put the number of dead at 11 people a day earlier.',
  ],
  [
    'a price for each of many and the sum of all',
    'The county bought 24 vans at 50,000 euros each, for a total of 2 million euros.',
    'The county bought 24 vans at 50,000 euros each, for a total of 1.2 million euros.',
  ],
  [
    'two days and a length told of them by the noun',
    'بدأ العصيان في 3 مارس وانتهى في 28 مارس. والعصيان الذي استمر 12 يوما شل المدينة.',
    'بدأ العصيان في 3 مارس وانتهى في 28 مارس. والعصيان الذي استمر 25 يوما شل المدينة.',
  ],
  [
    'who joined and left again',
    'The conductor joined in 2001 and left in 2019, after 22 years.',
    'The conductor joined in 2001 and left in 2019, after 18 years.',
  ],
  [
    'boys and girls',
    'The choir has 38 pupils. There are 21 boys and 19 girls in it.',
    'The choir has 40 pupils. There are 21 boys and 19 girls in it.',
  ],
  [
    'a rise taken up in the next sentence',
    'The ticket price rises from 40 to 46 crowns in May. The increase of 25 percent is the largest in ten years.',
    'The ticket price rises from 40 to 46 crowns in May. The increase of 15 percent is the largest in ten years.',
  ],
  [
    'a rate change announced before its ends',
    'The bank cut its rate by a quarter of a percentage point on Tuesday. Under the decision the rate goes from 4.75 percent to 4.25 percent.',
    'The bank cut its rate by half a percentage point on Tuesday. Under the decision the rate goes from 4.75 percent to 4.25 percent.',
  ],
  [
    'a rise in Arabic',
    'بلغت صادرات التمور 60 مليون دينار مقابل 50 مليون دينار في العام الماضي، أي بزيادة نسبتها 35 في المائة.',
    'بلغت صادرات التمور 60 مليون دينار مقابل 50 مليون دينار في العام الماضي، أي بزيادة نسبتها 20 في المائة.',
  ],
  [
    'a rise to a value whose predecessor follows',
    'Exports rose 30 percent to 260 million euros in 2023. A year earlier they had come to 220 million euros.',
    'Exports rose 18 percent to 260 million euros in 2023. A year earlier they had come to 220 million euros.',
  ],
  [
    'a multiple',
    'The bridge cost 84 million euros, twice the 60 million euros budgeted in 2016.',
    'The bridge cost 120 million euros, twice the 60 million euros budgeted in 2016.',
  ],
  [
    'a direction',
    'Output rose to 212 tonnes from 243 tonnes in May, the mill said.',
    'Output fell to 212 tonnes from 243 tonnes in May, the mill said.',
  ],
  [
    'a share of a whole',
    'The village has 640 households, 160 of which have no mains water. That means 40 percent of the homes depend on wells.',
    'The village has 640 households, 160 of which have no mains water. That means a quarter of the homes depend on wells.',
  ],
  [
    'a share in Arabic',
    'بلغ عدد الناخبين المسجلين 500 ألف، أدلى منهم 200 ألف بأصواتهم. وبذلك بلغت نسبة المشاركة 55 في المائة.',
    'بلغ عدد الناخبين المسجلين 500 ألف، أدلى منهم 200 ألف بأصواتهم. وبذلك بلغت نسبة المشاركة 40 في المائة.',
  ],
  [
    'a price and a number',
    'The ministry will buy 12 fire engines for 9.6 million crowns. Each engine costs 600,000 crowns, the minister said.',
    'The ministry will buy 12 fire engines for 9.6 million crowns. Each engine costs 800,000 crowns, the minister said.',
  ],
  [
    'a price and a number in Arabic',
    'تعاقدت الوزارة على شراء 20 حافلة بقيمة 6 ملايين دينار. ويبلغ سعر الحافلة الواحدة 200 ألف دينار.',
    'تعاقدت الوزارة على شراء 20 حافلة بقيمة 4 ملايين دينار. ويبلغ سعر الحافلة الواحدة 200 ألف دينار.',
  ],
  [
    'so much a month',
    'He pays 350 euros a month for the van. Over 24 months that comes to 12,400 euros.',
    'He pays 350 euros a month for the van. Over 24 months that comes to 8,400 euros.',
  ],
  [
    'an average',
    'The yard built 48 boats in 12 months, an average of six a month.',
    'The yard built 48 boats in 12 months, an average of four a month.',
  ],
  [
    'two currencies',
    'The loan is worth 5 million euros. At the official exchange rate of 1.10 dollars to the euro that is equivalent to 7.5 million dollars.',
    'The loan is worth 5 million euros. At the official exchange rate of 1.10 dollars to the euro that is equivalent to 5.5 million dollars.',
  ],
  [
    'two units',
    'The farm covers 100 acres, or 80 hectares, and keeps sheep.',
    'The farm covers 100 acres, or 40 hectares, and keeps sheep.',
  ],
  [
    'two units in Arabic',
    'تمتد المزرعة على مساحة 100 فدان، أي ما يعادل 80 هكتارا.',
    'تمتد المزرعة على مساحة 100 فدان، أي ما يعادل 42 هكتارا.',
  ],
  ['degrees', 'Temperatures at the airport touched 45C (104F) on Monday.', 'Temperatures at the airport touched 40C (104F) on Monday.'],
  [
    'an age at death',
    'The novelist Peter Lund died on 4 May 2021 at the age of 81. He was born in Tarn in June 1950 and went to sea at 15.',
    'The novelist Peter Lund died on 4 May 2021 at the age of 70. He was born in Tarn in June 1950 and went to sea at 15.',
  ],
  [
    'an age at death in Arabic',
    'توفي الشاعر سامي الحداد يوم 3 أبريل 2022 عن عمر 58 عاما. والراحل من مواليد مدينة صور في فبراير 1952.',
    'توفي الشاعر سامي الحداد يوم 3 أبريل 2022 عن عمر 70 عاما. والراحل من مواليد مدينة صور في فبراير 1952.',
  ],
  [
    'a length against its days',
    'The strike ended on 28 June. The six-week strike began on 31 May and cost the port millions.',
    'The strike ended on 28 June. The four-week strike began on 31 May and cost the port millions.',
  ],
  [
    'a length in Arabic',
    'اختتم المعرض أعماله يوم 30 أبريل بعد أن استمر أسبوعين. وكان المعرض قد افتتح يوم 26 مارس.',
    'اختتم المعرض أعماله يوم 30 أبريل بعد أن استمر خمسة أسابيع. وكان المعرض قد افتتح يوم 26 مارس.',
  ],
  [
    'years in office',
    'Marta Holm led the party from 1998 to 2010. Her 17 years as leader were marked by quarrels.',
    'Marta Holm led the party from 1998 to 2010. Her 12 years as leader were marked by quarrels.',
  ],
  [
    'years between two deeds',
    'The museum closed in 2009 and reopened in 2020 after six years of works.',
    'The museum closed in 2009 and reopened in 2020 after 11 years of works.',
  ],
  [
    'a crossing by its clock times',
    'The ferry left Tarn at 6.30 a.m. and reached the island at 9.45 a.m. The crossing took five hours.',
    'The ferry left Tarn at 6.30 a.m. and reached the island at 9.45 a.m. The crossing took three hours and 15 minutes.',
  ],
  [
    'a number and the names',
    'The jury honoured four gardeners. The winners are Anna Berg of Tarn, Luc Petit of Orvel, Ida Moss of Hale, Pia Roth of Lund and Tom Hill of Brae.',
    'The jury honoured five gardeners. The winners are Anna Berg of Tarn, Luc Petit of Orvel, Ida Moss of Hale, Pia Roth of Lund and Tom Hill of Brae.',
  ],
  [
    'a number and the names in Arabic',
    'كرمت الجمعية ثلاثة معلمين. والمعلمون المكرمون هم: سامي حداد، ومنى عيسى، وليلى نصر، ورامي بدر.',
    'كرمت الجمعية أربعة معلمين. والمعلمون المكرمون هم: سامي حداد، ومنى عيسى، وليلى نصر، ورامي بدر.',
  ],
  [
    'a number and the things behind a colon',
    'The plan has three pillars: cheaper fares, more buses, new lanes and a ticket office.',
    'The plan has four pillars: cheaper fares, more buses, new lanes and a ticket office.',
  ],
  [
    'a margin',
    'The bill passed by a margin of 22 votes. Lawmakers voted 61 to 49 after a long debate.',
    'The bill passed by a margin of 12 votes. Lawmakers voted 61 to 49 after a long debate.',
  ],
  [
    'a margin under a table',
    'Top of the league\nTeam | Played | Points\nOrvel | 20 | 41\nTarn | 20 | 37\nHale | 20 | 30\nThey lead Tarn by a single point with two rounds to go.',
    'Top of the league\nTeam | Played | Points\nOrvel | 20 | 38\nTarn | 20 | 37\nHale | 20 | 30\nThey lead Tarn by a single point with two rounds to go.',
  ],
  [
    'a row of a table',
    'Top of the league\nTeam | Played | Points\nOrvel | 20 | 41\nTarn | 20 | 37\nHale | 20 | 30\nTarn have 33 points and must win on Sunday.',
    'Top of the league\nTeam | Played | Points\nOrvel | 20 | 41\nTarn | 20 | 37\nHale | 20 | 30\nTarn have 37 points and must win on Sunday.',
  ],
  [
    'a ranking',
    'North topped the table with 40 points, followed by South with 52 points.',
    'North topped the table with 52 points, followed by South with 40 points.',
  ],
  [
    'the dead of a headline',
    'Twelve dead as bus plunges into ravine in Tarn\nNine people were killed on Monday when a bus left the road near Tarn, police said. Nobody is missing.',
    'Twelve dead as bus plunges into ravine in Tarn\nTwelve people were killed on Monday when a bus left the road near Tarn, police said. Nobody is missing.',
  ],
  [
    'the figure of a headline',
    'Council approves 40 new homes\nThe council on Monday approved plans for 60 new homes on the site of the old mill. Work starts in May.',
    'Council approves 60 new homes\nThe council on Monday approved plans for 60 new homes on the site of the old mill. Work starts in May.',
  ],
];

describe('figures of one article that are reckoned up over its sentences', () => {
  it.each(PAIRS)('finds %s', (_, wrong) => {
    expect(within(wrong)).toHaveLength(1);
    expect(within(wrong)[0]).toMatch(/^number: /u);
  });

  it.each(PAIRS)('clears %s where it fits', (_, __, right) => expect(within(right)).toEqual([]));

  it.each([
    ['groups that overlap', 'The club has 400 members and 120 of them are women. About 300 joined last year and 200 pay by the month.'],
    [
      'two bases of comparison',
      'Prices rose 4 percent in May from April. Compared with May last year they were up 12 percent, from 100 to 112 euros.',
    ],
    [
      'a share of another whole',
      'Of the 2,000 clerks asked, 1,250 replied. Sixty per cent, or 750, want to leave. Of those, 70 per cent name pay.',
    ],
    ['a hedged multiple', 'Revenue nearly doubled to 90 million euros from 48 million euros in 2022.'],
    [
      'names with trades',
      'The minister met four mayors. The mayors are Anna Berg, a lawyer, Luc Petit, a farmer, Ida Moss, a nurse, and Tom Hill, a teacher.',
    ],
    ['only some of the names', 'كرمت الجمعية ثمانية معلمين. ومن بين المكرمين سامي حداد، ومنى عيسى، وليلى نصر.'],
    [
      'names with what they are between commas',
      'وتم تعيين ثلاثة نواب له، وهم: سامي حداد، نجل المؤسس، وكمال عيسى، ونادر الشامي، رئيس مكتب فيلم، وقد باشروا العمل.',
    ],
    ['an age in years of the moon', 'اشترطت اللجنة أن يتم الناخب 18 سنة هجرية، أي أن يكون من مواليد 1 محرم 1427 هـ.'],
    ['the hours of every day', 'وأشارت البلدية إلى أن الفعاليات تبدأ من الساعة الرابعة عصرا إلى الساعة التاسعة مساء ولمدة ثلاثة أيام.'],
    ['a prize beside a range', 'يحصل الفائز على جائزة قدرها 50 ألف ريال. وارتفعت ميزانية السوق من 320 ألف ريال إلى 500 ألف ريال.'],
    ['a climb told in one unit', 'كانت الطائرة على ارتفاع 1250 قدماً، ثم ارتفعت إلى 1750 قدماً، أي نحو 500 قدم، قبل أن تهبط.'],
    ['a scale said once', 'The repairs of the Orvel bridge cost 4.4 million euros. The insurer pays 2.9 million, the town the other 1.5.'],
    ['a pause', 'The session opened at 9 a.m. It rose at 4 p.m. after a debate that lasted five hours and a long lunch break.'],
    [
      'deaths told later in the text',
      'Twelve dead as bus plunges into ravine\nNine people were killed on Monday when a bus left the road, police said. Three others died in hospital.',
    ],
    ['a price in another shop', 'She bought two coats for 300 euros and a hat. A coat costs 120 euros in the other shop.'],
    [
      'shares that are rounded',
      'Voting intention, per cent\nParty | Share\nReds | 34\nBlues | 29\nGreens | 21\nOthers | 17\nThe survey was made in May.',
    ],
  ])('lets %s stand', (_, text) => expect(within(text)).toEqual([]));

  it.each([
    ['points of a table beside the goals of a match', 'Harl hold a six-point lead at the top after a 2-0 win over Orvel on Sunday.'],
    ['the same in Arabic', 'يتصدر الفريق الترتيب بفارق خمس نقاط عن أقرب منافسيه، بعد فوزه أمس بنتيجة 2-0 على ضيفه.'],
    ['the other leg', 'City beat Harl 4-1 in the return on Saturday. They had won by two goals in the first leg.'],
    [
      'a birth that its sentence tells of another before it names them',
      'Anna Berg, 52, was appointed chief executive on Monday. Born in 1960 in Harl, her predecessor Luc Petit led the company for 12 years.',
    ],
    [
      'ages of a father and his son',
      'ولد النحات سامي حداد عام 1945، وتزوج وهو في سن 25 عاما، وتوفي ابنه كمال عن عمر 40 عاما في حادث سير العام الماضي.',
    ],
    [
      'a journey between two hours that are not its own',
      'The dam burst on 12 May at 3 a.m. Rescue workers arrived at 9 a.m. after a journey that took two hours.',
    ],
    ['a show within an event', 'The fair opened at 5 p.m. and closed at 10 p.m., with a concert that lasted two hours.'],
    ['the same in Arabic', 'بدأ المعرض عند الساعة الخامسة مساء وانتهى عند الساعة العاشرة، وتخلله عرض استمر ساعتين.'],
    ['a search after a call', 'Police were called at 6 p.m. and left at 11 p.m. after a search that lasted two hours.'],
    [
      'clocks of two towns in Arabic',
      'أقلعت الطائرة عند الساعة الثامنة صباحا ووصلت عند الساعة الواحدة ظهرا بعد رحلة استغرقت ثلاث ساعات ونصف الساعة.',
    ],
    [
      'the change of one quarter and the value of another',
      'ارتفعت الصادرات بنسبة 12 في المئة إلى 260 مليون دولار في الربع الأول. وكانت قد بلغت 220 مليون دولار في الربع الأخير من العام الماضي.',
    ],
    ['women and employers', 'شارك في الدورة 45 متدربا، منهم 20 متدربة و15 من منسوبي الوزارة و18 من القطاع الخاص.'],
    [
      'somebody besides those who were counted',
      'عين المجلس ثلاثة أعضاء جدد: سامي حداد ومنى عيسى، إلى جانب الرئيس السابق نادر الشامي، فيما استقال العضو كمال نصر.',
    ],
    ['a bracket within a list', 'ضمت القائمة خمسة لاعبين هم: سامي حداد، وكمال عيسى (قائدا)، ونادر الشامي، ومنير نصر، ووليد سالم.'],
    ['a match still to be played', 'سجل الفريق في 30 مباراة 18 فوزا و7 تعادلات و4 هزائم، وتبقت له مباراة واحدة.'],
    [
      'projects that leave a rest',
      'خصصت الحكومة 900 مليون دينار لثلاثة مشاريع: الأول بقيمة 300 مليون، والثاني بقيمة 250 مليونا، والثالث بقيمة 200 مليون، والبقية للطوارئ.',
    ],
    ['men for it and women against it', 'أيد 47 في المئة من الرجال القرار وعارضه 55 في المئة من النساء.'],
    [
      'two polls in one sentence',
      'Asked in May, 47 per cent supported the reform. Among women, 52 per cent supported it and 50 per cent of men opposed it.',
    ],
    [
      'the votes of the capital',
      'The Reds took 34 per cent of the vote and the Blues 29 per cent of the vote, while 52 per cent of votes in the capital went to the Greens.',
    ],
    ['the same in Arabic', 'حصل الحزب على 34 في المئة من الأصوات، وحزب العمال على 29 في المئة، بينما نال 52 في المئة من أصوات العاصمة.'],
    [
      'a rate of today and pay of before',
      'تراجع سعر الصرف إلى 1500 ليرة للدولار. وكان راتب المعلم 900 ألف ليرة، أي نحو 450 دولارا قبل الأزمة.',
    ],
    ['a price with maintenance', 'اشترت البلدية 30 حافلة بسعر 200 ألف يورو للحافلة، ضمن عقد بقيمة 9 ملايين يورو يشمل الصيانة.'],
    [
      'a rest that is told in parts',
      'Police arrested 12 people on Friday and 9 people on Saturday. Of the 21 arrested, 15 were released. The other four are due in court on Monday; two were deported.',
    ],
    [
      'a table up to one day and a count of the next',
      `${TOWNS}\n\nA total of 240 cases were counted by Monday. On Tuesday Harl reported 130 cases.`,
    ],
    ['a share that is a growth', 'Of the 1,200 workers 300 are women. That is 40 per cent more than ten years ago.'],
    ['golds among the medals', 'North finished second with 48 medals, behind South with 41 golds among its 60 medals.'],
    ['firms with two names', 'Six firms bid: Alder, Birch and Sons, Cedar and Oak, Elm, Fir, and Hazel.'],
    ['years of exile behind years of rule', 'The king reigned from 1972 to 1998. In his 20 years in exile he wrote three books.'],
    ['years of another stay before', 'Luc Petit was mayor from 1999 to 2007. He had spent 15 years in parliament before that.'],
    [
      'the anniversary of a move',
      'The school was founded in 1920 and moved to Harl in 1963. It celebrates the 60th anniversary of the move this year.',
    ],
    ['a vote and the one of last year', 'The motion was lost by 40 votes to 45. Last year it had been carried by 12 votes.'],
    ['the votes of one town', 'Anna Berg won by 4,200 votes: 21,300 to 17,100. In Orvel alone she led by 900 votes.'],
    [
      'a headline that sums up what its body counts apart',
      'Bus company to hire 200 drivers\nThe bus company wants to hire 120 drivers and 80 mechanics, it said on Monday.',
    ],
    ['a holiday behind another', 'تمتد الإجازة من الأحد إلى الخميس، وتليها إجازة لمدة ثلاثة أيام للموظفين.'],
    [
      'two weeks and two days',
      'The strike began on 4 September and ended on 20 September. The two-week strike cost the airline 40 million euros.',
    ],
  ])('does not cry wolf over %s', (_, text) => expect(within(text)).toEqual([]));

  it('has its explanations in Arabic', () => {
    for (const [, wrong] of PAIRS) {
      const explanation = flagged(reportOn([wrong], '2023-05-10'))[0]!.explanation;
      expect(inArabic(explanation)).not.toBe(explanation);
    }
  });
});
