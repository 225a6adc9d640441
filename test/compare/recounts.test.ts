import { describe, expect, it } from 'vitest';
import { flagged, reportOn } from '../articles.js';

/** Numbers that are flagged inside one article. */
const within = (text: string): readonly string[] =>
  flagged(reportOn([text], '2025-03-12'))
    .filter((f) => f.kind === 'number')
    .map(({ evidence }) => evidence.map((e) => e.quote).join(' | '));

const cases: readonly (readonly [string, string, string])[] = [
  [
    'a full breakdown that misses the whole',
    'Of the 1,412 ballots counted at Marle, 890 were cast for the merger and 502 against it, with a further 10 spoiled: 63 per cent in favour.',
    'Of the 1,412 ballots counted at Marle, 890 were cast for the merger and 512 against it, with a further 10 spoiled.',
  ],
  [
    'parts that exceed the whole',
    'The new council will have seven members. The Reform List will give four of them, the Greens two and the Farmers two.',
    'The new council will have seven members. The Reform List will give four of them, the Greens two and the Farmers one.',
  ],
  [
    'a length of service in an interview',
    'Tomas Brell has run the lifeboat station at Orne for twenty-two years. I like the work. I know every rock. My wife says I talk to them. When I took over this station, in 2009, I was green.',
    'Tomas Brell has run the lifeboat station at Orne for sixteen years. I like the work. I know every rock. My wife says I talk to them. When I took over this station, in 2009, I was green.',
  ],
  [
    'a number taken up again with another value',
    'The trial of the harbour master was heard by twelve jurors. On Friday the fourteen jurors asked for a transcript.',
    'The trial of the harbour master was heard by twelve jurors. The ten jurors who voted to convict were thanked.',
  ],
  [
    'all of another number',
    'The rescue boat found 23 sailors on the wreck. All 26 sailors were lifted off by helicopter.',
    'The rescue boat found 23 sailors on the wreck. All 12 sailors on the upper deck were lifted off by helicopter.',
  ],
  [
    'the Arabic definite number',
    'اعتقلت السلطات أربعة صيادين قبالة الساحل. وقال محاميهم إن الصيادين الستة لم يدخلوا المياه الإقليمية.',
    'اعتقلت السلطات أربعة صيادين قبالة الساحل. وأفرجت عن الصيادين الثلاثة الذين يحملون تراخيص.',
  ],
  [
    'a sum of two groups',
    'وصل سبعة أطباء إلى المخيم. وباشر الأطباء الاثنا عشر عملهم فورا.',
    'وصل سبعة أطباء من الساحل وخمسة أطباء من الجبل. وباشر الأطباء الاثنا عشر عملهم فورا.',
  ],
  [
    'a number without its noun',
    'Fourteen hikers set out from the hut. Five of the sixteen were without boots, the warden said.',
    'Fourteen hikers set out from the hut and two more joined. Five of the sixteen were without boots.',
  ],
  [
    'a length taken up again',
    'The pilot was suspended for four months. The five-month suspension begins in May.',
    'The pilot was suspended for four months. The two-month course he must take begins in May.',
  ],
  [
    'what is left',
    'The court tried 22 men. It acquitted nine of them and the remaining 15 will be sentenced in June.',
    'The court tried 22 men. It acquitted nine of them and the remaining 13 will be sentenced in June.',
  ],
  [
    'what is left, in Arabic',
    'من أصل 30 قاربا في السباق انسحب 12 قاربا ليلا. ووصلت القوارب الـ16 الأخرى إلى الميناء فجرا.',
    'من أصل 30 قاربا في السباق انسحب 12 وغرق قاربان. ووصلت القوارب الـ16 الأخرى إلى الميناء فجرا.',
  ],
  [
    'a list of different things',
    'The farm keeps 85 animals: 40 goats, 25 sheep and 30 geese.',
    'The farm keeps 95 animals: 40 goats, 25 sheep and 30 geese.',
  ],
  [
    'payments to each of several',
    'The mayor gave €500 to each of the 12 winners, a total of €5,000.',
    'The mayor gave €500 to each of the 12 winners, a total of €6,000.',
  ],
  [
    'a rate over a time',
    'The pump moves 40 litres a minute. In the two hours it ran it emptied 3,600 litres from the cellar.',
    'The pump moves 40 litres a minute. In the two hours it ran it emptied 4,800 litres from the cellar.',
  ],
  [
    'a fraction in words',
    'Three quarters of the drivers, 60 of 100, said that they would strike.',
    'Three quarters of the drivers, 75 of 100, said that they would strike.',
  ],
  [
    'positions on one question',
    'أظهر الاستطلاع أن 58 في المئة من السكان يؤيدون الجسر و31 في المئة يعارضونه و19 في المئة لم يحسموا رأيهم.',
    'أظهر الاستطلاع أن 58 في المئة من السكان يؤيدون الجسر و31 في المئة يعارضونه و11 في المئة لم يحسموا رأيهم.',
  ],
  [
    'a change and its two ends',
    'Membership of the choir fell by 15 to 70 from 95 last spring.',
    'Membership of the choir fell by 25 to 70 from 95 last spring.',
  ],
  [
    'votes and voters',
    'The 30-member assembly met on Tuesday. The levy passed by 19 votes to 14.',
    'The 30-member assembly met on Tuesday. The levy passed by 16 votes to 14.',
  ],
  [
    'two years and the time between',
    'The mill opened in 1921 and closed in 1958, after 43 years.',
    'The mill opened in 1921 and closed in 1958, after 37 years.',
  ],
  [
    'two days and the length told afterwards',
    'بدأ الإضراب في 4 سبتمبر وانتهى في 20 سبتمبر. وكلف الإضراب الذي استمر تسعة عشر يوما الميناء خسائر كبيرة.',
    'بدأ الإضراب في 4 سبتمبر وانتهى في 22 سبتمبر. وكلف الإضراب الذي استمر تسعة عشر يوما الميناء خسائر كبيرة.',
  ],
  [
    'a headline against a steady body',
    'Four climbers rescued from north face\n\nTeams rescued three climbers on Saturday. The three climbers were treated for frostbite.',
    'Two climbers die on north face\n\nFive climbers were caught by a slide on Saturday. Two of them died; the three climbers who survived were flown out.',
  ],
];

describe('figures of one article', () => {
  it.each(cases)('%s', (_, wrong, right) => {
    expect(within(wrong).length).toBeGreaterThan(0);
    expect(within(right)).toEqual([]);
  });

  it('knows a length of another year', () => {
    expect(within('The strike lasted four days. The six-day strike of 2019 had cost more.')).toEqual([]);
    expect(within('The strike lasted four days. The six-day strike cost the port two million euros.')).not.toEqual([]);
  });
});
