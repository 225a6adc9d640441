import { describe, expect, it } from 'vitest';
import { kindsIn } from '../articles.js';

const mill = (x: string) =>
  `The Orlay paper mill in Sfax employs 640 people, its manager Anton Krell said. ${x} The town has no other mill.`;
const millAr = (x: string) => `يعمل في مصنع أورلاي للورق في صفاقس 640 عاملا، بحسب مديره أنطون كريل. ${x} وليس في المدينة مصنع سواه.`;
const ferry = (x: string) =>
  `The ferry Marta of the Velox line carried 212 passengers to Sfax, captain Anton Krell said. ${x} Nobody was hurt.`;

describe('times of one happening told in other words', () => {
  it.each([
    ['years', mill('The mill was gutted by fire in March 2009.'), `October 2015\n${mill('It is three years since the fire.')}`],
    [
      'a verb and its noun, two languages',
      mill('The blaze broke out on 3 May 2015 in the boiler room.'),
      millAr('اندلع الحريق في 9 أيار 2015 في غرفة المراجل.'),
    ],
    [
      'a day and the beginning of a month',
      mill('Krell joined the mill as an agent on the last day of August.'),
      mill('Krell joined in the first week of July.'),
    ],
    [
      'hours',
      ferry('The ferry docked at Sfax at twenty to seven in the morning.'),
      ferry('The ferry moored at Sfax shortly after nine in the morning.'),
    ],
    ['hours in two zones', ferry('The ferry docked at Sfax at 0540 GMT.'), ferry('The ferry docked at Sfax at 0710 GMT.')],
    [
      'a length before another day',
      mill('Gunmen abducted Krell on 4 January.'),
      mill('Krell was freed on 20 February, two weeks after his abduction.'),
    ],
    [
      'the one fire that either knows of, with nothing else in common',
      mill('The blaze broke out late on Tuesday 3 May 2015.'),
      'October 2015\nA visitor to the Orlay paper mill sees new walls. Its fire of 9 May 2015 is told in a poem there.',
    ],
    [
      'a day with another one behind it',
      'انطلقت حملة التلقيح يوم الاثنين 11 مارس في الزاوية وما حولها، وتنتهي يوم السبت، كما قال الطبيب سليم مراد.',
      'يقف الناس في الزاوية منذ الفجر في حملة التلقيح التي انطلقت يوم السبت الماضي من سوق البلدة، كما قال الطبيب سليم مراد.',
    ],
    ['a strike and «since»', mill('Workers have been on strike since 3 October.'), millAr('دخل الإضراب حيز التنفيذ في 13 تشرين الأول.')],
    [
      'idioms of one happening, two languages',
      mill('The lights of the mill went out at 4:10 in the afternoon on Monday 3 May 2015.'),
      millAr('غرق المصنع في ظلام دامس عند السابعة مساء الاثنين 3 أيار 2015.'),
    ],
    [
      'a verb whose companion stands in the sentence before as a pronoun',
      mill('The court read out its ruling on the dyes of the mill. Judge Helen Orcutt delivered it on Friday 7 May 2015.'),
      mill('Judge Helen Orcutt handed down her ruling on the dyes on Tuesday 4 May 2015.'),
    ],
    [
      'the verb of a relative clause',
      mill('The mill signed an accord with the dockers on Monday 3 May 2015.'),
      millAr('وأوفت الإدارة بما جاء في الاتفاق مع عمال الميناء، الذي وقعه كريل يوم الجمعة 7 أيار 2015.'),
    ],
    [
      'wheels that touch a runway',
      'حطت طائرة المرضى الثمانية في مطار صحار يوم السبت 2 آذار 2024، وفق المدير أنطون كريل.',
      'لامست عجلات طائرة المرضى الثمانية مدرج مطار صحار يوم الخميس 7 آذار 2024، بحسب مديره أنطون كريل.',
    ],
    [
      'a last day «in a term not exceeding» it',
      millAr('وعلى المصنع تقديم خطة إعادة الهيكلة في أجل لا يتجاوز 31 آذار 2025.'),
      mill('The mill has until 30 June 2025 to submit its restructuring plan.'),
    ],
    [
      'this day last week',
      `Wednesday 12 May 2015\n${mill('Workers cleared out of the mill. The accord was signed this day last week.')}`,
      mill('The accord of the mill was signed on Friday 7 May 2015.'),
    ],
  ])('%s', (_, a, b) => {
    expect(kindsIn([a, b])).toContain('date');
  });

  it.each([
    [
      'the day of the telling',
      mill('Krell said on Sunday that the mill had signed a deal with Velox.'),
      mill('The mill signed a deal with Velox on Friday.'),
    ],
    ['another of its kind', mill('The mill burned in a fire in 1998.'), mill('A second fire in the mill broke out in 2015.')],
    ['a change', mill('The mill will reopen on 3 May.'), mill('The mill will reopen on 9 May, postponed for a week.')],
    ['one moment in two zones', ferry('The ferry docked at Sfax at 0540 GMT.'), ferry('The ferry docked at Sfax at 7:40 a.m. (0540 GMT).')],
    [
      'two named persons of one office',
      'The minister of fisheries, Oskar Lind, resigned on Monday over the herring quotas. Fishermen had marched on Velm.',
      'The minister of fisheries of the island, Petra Hamre, resigned on Thursday over a house in Velm. Fishermen had marched there.',
    ],
    [
      'prices that come down on two days',
      'هبط مؤشر سوق فيلم للأسهم الأحد مع تراجع سهم شركة هارو للإسمنت وسهم مصرف الواحة.',
      'أغلقت أسهم شركة هارو للإسمنت ومصرف الواحة منخفضة في سوق فيلم، بعد هبوط المؤشر الثلاثاء للمرة الأولى هذا الشهر.',
    ],
    [
      'many fires that burn for days',
      'قال قائد الإطفاء أنطون كريل إن الحرائق في غابات فيلم تضاعفت الأحد.',
      'يكافح 200 رجل بقيادة أنطون كريل نيران غابات فيلم، وقد بلغت الحرائق أطراف هارو الأربعاء.',
    ],
    [
      'a strike and «over pay», and its end',
      'Dockers at the port of Calder walked out on Monday over pay. The union of dockers has 900 members. The port of Calder handles grain.',
      'The dockers of the port of Calder agreed on Saturday to end the longest strike of the port. The union of dockers will meet again.',
    ],
    [
      'futures are no deadline',
      'تراجع سعر الذهب في العقود الآجلة تسليم آب 2015 إلى 1084 دولارا للأوقية، وفق مصرف الواحة.',
      'تراجع سعر الذهب في العقود الآجلة تسليم كانون الأول 2015 إلى 1092 دولارا للأوقية، وفق مصرف الواحة.',
    ],
    ['two deliveries', mill('The first loom was handed over on 3 May 2015.'), mill('A second loom was handed over on 9 May 2015.')],
    ['a rough hour', ferry('The ferry docked at Sfax just before noon.'), ferry('The ferry docked at Sfax at 11:52.')],
  ])('quiet: %s', (_, a, b) => {
    expect(kindsIn([a, b])).not.toContain('date');
  });

  it('last done: «came down» and «has not run since»', () => {
    const wadi = (x: string) =>
      `Brown water carried off four cars in Sfax on Tuesday, shopkeeper Anton Krell said. ${x} Civil defence closed the crossing.`;
    expect(kindsIn([wadi('The wadi last came down in April 2018.'), wadi('The wadi has not flowed since the winter of 2013.')])).toContain(
      'date',
    );
  });
});
