import { describe, expect, it } from 'vitest';
import { judge } from '../../src/compare/finding.js';
import { type StateFacts, stateLevels } from '../../src/compare/states.js';
import { reconcile } from '../../src/reconcile.js';
import { article, flagged, reportOn, shown } from '../articles.js';

const day = (d: string) => ({ from: d, to: d });
const said = (dimension: string, mask: number, more: Partial<StateFacts> = {}): StateFacts => ({
  dimension,
  mask,
  holder: null,
  party: false,
  resumed: false,
  lasting: false,
  still: false,
  passing: false,
  seasons: [],
  days: [],
  published: day('2024-03-13'),
  ...more,
});

describe('two states', () => {
  it.each([
    ['two matters', said('open', 1), said('enough', 2), 'incomparable'],
    ['alike', said('open', 1), said('open', 1), 'agree'],
    ['under way and not over', said('course', 2), said('course', 3), 'agree'],
    ['held and called off', said('course', 6), said('course', 1), 'contradict'],
    ['called off, and held by a later report', said('course', 6, { published: day('2024-03-20') }), said('course', 1), 'update'],
    ['held before the report that denies it', said('course', 6, { published: day('2024-03-10') }), said('course', 1), 'contradict'],
    ['of two days', said('course', 6, { days: [day('2024-03-01')] }), said('course', 1, { days: [day('2024-03-08')] }), 'incomparable'],
    [
      'reopened on Friday, and still shut on Saturday',
      said('open', 1, { resumed: true, days: [day('2024-03-08')] }),
      said('open', 2, { still: true, lasting: true, days: [day('2024-03-09')] }),
      'contradict',
    ],
    [
      'still shut on Thursday, and reopened on Friday',
      said('open', 2, { still: true, lasting: true, days: [day('2024-03-07')] }),
      said('open', 1, { resumed: true, days: [day('2024-03-08')] }),
      'incomparable',
    ],
    [
      'of another season',
      said('effective', 1, { days: [day('2024-03-12')] }),
      said('effective', 2, { seasons: [{ from: '2015-01-01', to: '2015-12-31' }] }),
      'incomparable',
    ],
    ['open today, shut last week', said('open', 1), said('open', 2, { published: day('2024-03-06') }), 'incomparable'],
    ['opened and shut, and neither says for how long', said('open', 1), said('open', 2), 'update'],
    [
      'opened and shut, both on one named day',
      said('open', 1, { days: [day('2024-03-12')] }),
      said('open', 2, { days: [day('2024-03-12')] }),
      'contradict',
    ],
    ['shut, and open all along', said('open', 1, { lasting: true }), said('open', 2), 'contradict'],
    [
      'arrested and released on one day',
      said('custody', 1, { days: [day('2024-03-12')] }),
      said('custody', 2, { days: [day('2024-03-12')] }),
      'update',
    ],
    ['released, and still held', said('custody', 1, { still: true }), said('custody', 2), 'contradict'],
    ['shut for an hour', said('open', 1), said('open', 2, { passing: true }), 'incomparable'],
    ['reopened after it was shut', said('open', 1, { resumed: true }), said('open', 2), 'update'],
    ['reopened, and still shut', said('open', 1, { resumed: true }), said('open', 2, { lasting: true }), 'contradict'],
    ['two parties', said('safe', 1, { holder: 'e1' }), said('safe', 2, { holder: 'e2' }), 'incomparable'],
    ['critics', said('enough', 1), said('enough', 2, { party: true }), 'incomparable'],
    ['granted and undecided', said('approval', 1), said('approval', 2), 'contradict'],
    [
      'undated, still at large on the weekday of the arrest',
      said('custody', 1, { published: null, when: { weekdays: [7], dates: [], hours: null, back: false } }),
      said('custody', 2, { published: null, still: true, when: { weekdays: [7], dates: [], hours: [22, 22], back: false } }),
      'contradict',
    ],
    [
      'undated, of two weekdays',
      said('course', 6, { published: null, when: { weekdays: [4], dates: [], hours: null, back: false } }),
      said('course', 1, { published: null, when: { weekdays: [2], dates: [], hours: null, back: false } }),
      'incomparable',
    ],
    [
      'the weekday of the one stands in the sentence before',
      said('accepted', 1, { published: null, when: { weekdays: [4], dates: [], hours: null, back: false } }),
      said('accepted', 2, { published: null, when: { weekdays: [2], dates: [], hours: null, back: false, carried: true } }),
      'contradict',
    ],
    [
      'dark at six, lit at eleven',
      said('powered', 2, { published: null, lasting: true, when: { weekdays: [6], dates: [], hours: [6, 6], back: false } }),
      said('powered', 1, { published: null, when: { weekdays: [6], dates: [], hours: [11, 11], back: false } }),
      'incomparable',
    ],
    [
      'refused last summer, accepted now',
      said('accepted', 2, { published: null, when: { weekdays: [], dates: [], hours: null, back: true } }),
      said('accepted', 1, { published: null, when: { weekdays: [], dates: [], hours: null, back: false } }),
      'incomparable',
    ],
    [
      'over on Monday, and going on into Tuesday',
      said('course', 4, { published: null, when: { weekdays: [1], dates: [], hours: null, back: false } }),
      said('course', 2, { published: null, when: { weekdays: [2], dates: [], hours: null, back: false } }),
      'contradict',
    ],
    ['undated, acquitted and convicted', said('guilty', 1, { published: null }), said('guilty', 2, { published: null }), 'contradict'],
    ['undated, convicted and not yet tried', said('guilty', 1, { published: null }), said('guilty', 4, { published: null }), 'update'],
  ] as const)('%s: %s', (_, a, b, verdict) => {
    expect(judge(stateLevels, a, b).verdict).toBe(verdict);
    expect(judge(stateLevels, b, a).verdict).toBe(verdict);
  });
});

describe('articles', () => {
  const scene = 'The town council of Harrowby published its report on the winter storm on Sunday.';
  const kinds = (a: string, b: string) => flagged(reportOn([`${scene}\n${a}`, `${scene}\n${b}`])).map((c) => c.kind);

  it.each([
    [
      'sufficient / fell short',
      'The sandbags stored at the Harrowby depot were sufficient for the flood.',
      'The sandbags stored at the Harrowby depot fell short in the flood.',
      'polarity',
    ],
    [
      'intact / shattered',
      'The stained window of the chapel came through the storm without a scratch.',
      'The stained window of the chapel was shattered by the storm.',
      'polarity',
    ],
    [
      'unanimous / divided',
      'The jury of the poetry prize chose the winning collection unanimously.',
      'The jury of the poetry prize was divided over the winning collection.',
      'polarity',
    ],
    [
      'sounded / stayed silent',
      'The siren on the lighthouse was sounded before the wave.',
      'The siren on the lighthouse stayed silent before the wave.',
      'polarity',
    ],
    [
      'running / at a standstill',
      'The paper mill at Harrowby kept running throughout the strike.',
      'The paper mill at Harrowby was at a standstill throughout the strike.',
      'status',
    ],
  ])('%s: flagged', (_, a, b, kind) => {
    expect(kinds(a, b)).toEqual([kind]);
  });

  it.each([
    [
      'another thing',
      'The sandbags stored at the Harrowby depot were sufficient for the flood.',
      'The blankets handed out at the school fell short on the second night.',
    ],
    [
      'a plan',
      'The paper mill at Harrowby kept running throughout the strike.',
      'The paper mill at Harrowby could be shut down if the strike goes on.',
    ],
    [
      'a question',
      'The siren on the lighthouse was sounded before the wave.',
      'Did the siren on the lighthouse stay silent before the wave?',
    ],
    [
      'a restriction',
      'The stained window of the chapel was intact after the storm.',
      'Nothing but a pane of the stained window of the chapel was touched by the storm.',
    ],
    [
      'critics',
      'The sandbags stored at the Harrowby depot were sufficient for the flood.',
      'Critics say the sandbags stored at the Harrowby depot fell short in the flood.',
    ],
    [
      'the third payment and the fourth',
      'The third payment to the savers of Harrowby has been paid out in full.',
      'The fourth payment to the savers of Harrowby is still awaited by all.',
    ],
  ])('%s: not flagged', (_, a, b) => {
    const found = shown(reportOn([`${scene}\n${a}`, `${scene}\n${b}`]));
    expect(found.filter((f) => /^(?:polarity|status)/u.test(f))).toEqual([]);
  });

  it('is told across languages', () => {
    const report = reconcile([
      article(
        'a.txt',
        'The siren of the ferry in the port of Tangier was sounded before the collision, the committee of inquiry said.',
        '2024-03-13',
      ),
      article('b.txt', 'قالت لجنة التحقيق إن صفارة العبارة في ميناء طنجة لم تُقرع قبل الاصطدام أصلا.', '2024-03-13'),
    ]);
    expect(flagged(report).map((c) => c.kind)).toEqual(['polarity']);
  });

  it('an Arabic contradiction in other words', () => {
    const place = 'ونشرت بلدية واد الزيتون تقريرها عن العاصفة يوم الأحد.';
    const report = reportOn([
      `قال التقرير إن مضخات محطة التطهير في واد الزيتون لم تتوقف طوال العاصفة.\n${place}`,
      `قال التقرير إن مضخات محطة التطهير في واد الزيتون ظلت معطلة طوال العاصفة.\n${place}`,
    ]);
    expect(flagged(report).map((c) => c.kind)).toEqual(['status']);
  });

  it.each([
    [
      'counted again, and given up the evening before',
      'The Ashdale ballots were emptied out and counted a second time on 9 March, as the Greens had asked.',
      'In Ashdale the Greens withdrew their request the night before, and not one ballot box was reopened.',
    ],
    [
      'none without a search',
      'فُتّشت جميع الحاويات التي أنزلتها السفينة «نورا» قبل خروجها من الميناء، وفق بيان الجمارك.',
      'خرجت حاويات السفينة «نورا» من الميناء دون أن تُفتح منها حاوية واحدة، بحسب مصادر الصحيفة.',
    ],
    [
      'no sign at all',
      'أكدت البلدية أن لافتات منع السباحة كانت مثبتة على طول شاطئ الصنوبر يوم غرق الشقيقين.',
      'وجاء في محضر المعاينة أن شاطئ الصنوبر خالٍ من أي لافتة تحذّر من السباحة يوم الحادث.',
    ],
    [
      'a denial that reaches «any»',
      'أصدر مركز الزلازل تحذيراً لسكان ساحل مرجان قبل نصف ساعة من وصول الأمواج.',
      'لم يتلقّ سكان ساحل مرجان أي تحذير قبل وصول الأمواج، كما قال رئيس المجلس المحلي.',
    ],
    [
      'the night train that ran',
      'The night train to Zahle ran on Friday as planned, half empty, with two hundred on board.',
      'لم يتحرك قطار زحلة الليلي يوم الجمعة، إذ ألغته السكك الحديدية قبل ساعة من موعده.',
    ],
  ])('%s', (_, a, b) => {
    expect(flagged(reportOn([a, b])).filter((c) => /^(?:polarity|status)$/u.test(c.kind))).toHaveLength(1);
  });

  it('a season that another clause names is not that of the state', () => {
    const installed = 'The mine’s owners insist that gas detectors were installed in the Tarn gallery on the night of the blast.';
    const none = 'There were no gas detectors in the Tarn gallery';
    const told = (text: string) => flagged(reportOn([installed, text])).filter((c) => c.kind === 'polarity');
    expect(
      told(`${none} on the night of the blast, the inspectors write, and those ordered in November had never left the warehouse.`),
    ).toHaveLength(1);
    expect(told(`${none} in 2015, and the inspectors wrote of it.`)).toEqual([]);
  });

  it('a restriction inside a phrase that denies is no denial', () => {
    const report = reportOn([
      'قال رئيس فرق الإطفاء في كروم إن حريق غابة الأرز جرى احتواؤه صباح الأحد.',
      'لم تتم السيطرة على حريق غابة الأرز في كروم سوى بنسبة خمسة بالمئة صباح الأحد.',
    ]);
    expect(flagged(report).filter((c) => /^(?:polarity|status)$/u.test(c.kind))).toEqual([]);
  });

  it('two agreements of one meeting are not confounded', () => {
    const report = reportOn([
      'وقّع وزيرا الطاقة في البلدين في تونس يوم الاثنين اتفاق التعاون في مجال الغاز.',
      'لم ينل اتفاق النقل البحري توقيع الطرفين في تونس، وأُرجئ إلى الخريف.',
    ]);
    expect(flagged(report)).toEqual([]);
  });
});

describe('hours beside a state', () => {
  const kinds = (a: string, b: string) => flagged(reportOn([a, b], '2024-03-13')).map((c) => c.kind);
  const open = 'On Tuesday 12 March the Harrow ferry ramp was open to cyclists.';
  it('what is opened again had been shut', () => {
    const shut = 'The Harrow ferry ramp has been shut to cyclists since Tuesday 12 March.';
    expect(kinds('On Tuesday 12 March the Harrow ferry ramp was open to cyclists.', shut)).toEqual(['status']);
    expect(
      kinds(
        'On Tuesday 12 March the Harrow ferry ramp was once again open to cyclists.',
        'The Harrow ferry ramp was shut to cyclists on Tuesday 12 March.',
      ),
    ).toEqual([]);
  });

  it('what was closed for two hours is reopened after them', () => {
    const landed = 'A training aircraft landed on its belly at Harrow airport on Tuesday and nine flights were diverted to Selby.';
    const shut = `${landed} The runway at Harrow airport was closed for two hours and the diverted flights waited at Selby.`;
    const open = `${landed} The runway at Harrow airport reopened two hours later and the diverted flights began returning from Selby.`;
    expect(kinds(shut, open)).toEqual([]);
  });

  it('no other cases are no denial of the first', () => {
    const case1 = 'أعلنت دائرة صحة هارو تسجيل إصابة مؤكدة بمرض الكوليرا لامرأة من حي الميناء.';
    expect(kinds(case1, 'قالت دائرة صحة هارو إن الكوليرا تحت السيطرة وإن لا إصابات أخرى في حي الميناء.')).toEqual([]);
  });

  it('a first draft and an amended text are two', () => {
    const refused = 'رفض الوفد القبرصي المسودة الأولى لاتفاق الصيد مع لبنان في جلسة صباحية في هارو يوم الأربعاء.';
    expect(kinds(refused, 'ووافق الوفد القبرصي على الصيغة المعدلة لاتفاق الصيد مع لبنان بلا تحفظ في هارو مساء الأربعاء.')).toEqual([]);
  });

  it('a word of another clause does not make it last', () => {
    const held = 'وأوقفت نيابة فيلم ثلاثة من حراس متحف هارو.';
    expect(kinds('وأفرجت نيابة فيلم أمس بكفالة عن اثنين من حراس متحف هارو، وما زال التحقيق مستمرا.', held)).toEqual([]);
  });

  it('what reaches a figure has not arrived', () => {
    expect(kinds('لم تبلغ أشغال سد هارو الثلثين بعد يوم الثلاثاء.', 'بلغت نسبة أشغال سد هارو 62 في المئة يوم الثلاثاء.')).toEqual([]);
  });

  it('say when it began, or how long it held', () => {
    expect(kinds(open, 'The Harrow ferry ramp was shut to cyclists on Tuesday, three hours after the mayor had toured it.')).toEqual([
      'status',
    ]);
    expect(kinds(open, 'The Harrow ferry ramp was shut to cyclists on Tuesday for three hours after the mayor had toured it.')).toEqual([]);
  });

  it('takes boxes for the load that they make up', () => {
    const passed = 'Lorries of the Velm circus passed the northern gate on Tuesday.';
    expect(
      kinds(
        `${passed} Every load was opened and searched by both guards before the barrier was raised.`,
        'عبرت شاحنات سيرك فيلم البوابة الشمالية الثلاثاء، ومضت في طريقها دون أن يفتش منها صندوق واحد.',
      ),
    ).toEqual(['polarity']);
  });
});

describe('brief articles without a date', () => {
  const kinds = (a: string, b: string) => flagged(reconcile([article('a.txt', a), article('b.txt', b)])).map((c) => c.kind);

  it.each([
    [
      'recommended acceptance / urging a refusal',
      'The executive of the bakers union voted to recommend that members accept the offer of 3 per cent from Marlow Mills.',
      'The executive of the bakers union is urging members to vote down the offer of 3 per cent from Marlow Mills.',
      'polarity',
    ],
    [
      'let through / not one let past',
      'The convoy of 18 lorries with flour for Tarsa was let through the barrier at Omdal on Wednesday.',
      'By Wednesday night not one of the 18 lorries had been let past the barrier at Omdal with flour for Tarsa.',
      'status',
    ],
    [
      'عدم سماع الدعوى / بالسجن',
      'قضت محكمة قابس يوم الاثنين بعدم سماع الدعوى في حق المحاسب نبيل الجريدي في قضية أموال تعاونية الصيادين.',
      'قضت محكمة قابس يوم الاثنين على المحاسب نبيل الجريدي بالسجن سنتين في قضية أموال تعاونية الصيادين.',
      'status',
    ],
    [
      'وضع قلمه / بلا توقيع',
      'وضع المدير العام لشركة المرجان سالم الكعبي قلمه على عقد شراء الرافعات الثلاث لميناء صحم مساء الأحد.',
      'بقي عقد شراء الرافعات الثلاث لميناء صحم بلا توقيع مساء الأحد، وعاد سالم الكعبي مدير شركة المرجان إلى مكتبه.',
      'status',
    ],
  ])('%s: flagged', (_, a, b, kind) => {
    expect(kinds(a, b)).toContain(kind);
  });

  it.each([
    [
      'the first draft refused, the amended one accepted',
      'The delegation of Lorne refused the first draft of the fisheries accord with Ostia on Wednesday.',
      'The delegation of Lorne accepted the amended text of the fisheries accord with Ostia on Wednesday.',
    ],
    [
      'one passenger unhurt, another not',
      'The driver of the milk lorry that overturned at Hexley on Thursday was unhurt.',
      'A hitch-hiker who was in the milk lorry that overturned at Hexley on Thursday was injured.',
    ],
  ])('%s: not flagged', (_, a, b) => {
    expect(kinds(a, b)).toEqual([]);
  });
});
