import { describe, expect, it } from 'vitest';
import { judge } from '../../src/compare/finding.js';
import { type PlaceView, sequenceLevels } from '../../src/compare/sequence.js';
import { kindsIn, reportOn, shown } from '../articles.js';

const view = (value: number, extra: Partial<PlaceView> = {}): PlaceView => ({
  value,
  narrow: false,
  knowsOther: false,
  others: 0,
  apart: 0,
  ...extra,
});

describe('two places in one series', () => {
  it.each([
    [view(9), view(9), 'agree'],
    [view(9), view(7), 'contradict'],
    [view(9, { apart: 300 }), view(8, { apart: 300 }), 'incomparable'],
    [view(9, { knowsOther: true }), view(8), 'incomparable'],
    // the first as king may be the second of any monarch; the first ever is not the second in two years
    [view(1, { narrow: true }), view(2), 'refine'],
    [view(1), view(2, { narrow: true }), 'contradict'],
  ] as const)('%o / %o: %s', (a, b, verdict) => {
    expect(judge(sequenceLevels, a, b).verdict).toBe(verdict);
    expect(judge(sequenceLevels, b, a).verdict).toBe(verdict);
  });
});

describe('articles', () => {
  const meeting = (n: string) =>
    `عقد وزير النقل سالم الراوي اليوم الأربعاء في مدينة الزهراء الاجتماع التنسيقي ${n} مع شركة الجسور لبحث توسعة الميناء.`;
  const recall = (n: string) => `سحبت شركة الجسور الأربعاء آلاف العبوات من أسواق مدينة الزهراء بعد تلوثها، ${n}، بحسب مديرها سالم الراوي.`;
  const sequences = (a: string, b: string) => shown(reportOn([a, b])).filter((s) => s.startsWith('sequence'));
  it.each([
    ['another place', meeting('التاسع'), meeting('السابع'), true],
    ['the same place', meeting('التاسع'), meeting('التاسع'), false],
    ['the first ever and the second', recall('وهي أول عملية سحب في تاريخ الشركة'), recall('وهي ثاني عملية سحب في تاريخ الشركة'), true],
    [
      'floors are no series',
      'اندلع حريق في الطابق الثالث من فندق الجسور في مدينة الزهراء.',
      'اندلع حريق في الطابق الخامس من فندق الجسور في مدينة الزهراء.',
      false,
    ],
  ] as const)('%s', (_, a, b, found) => {
    expect(sequences(a, b).length > 0, sequences(a, b).join('\n')).toBe(found);
  });
});

describe('visits of one person', () => {
  const sequences = (a: string, b: string) => shown(reportOn([a, b])).filter((s) => s.startsWith('sequence'));
  const arrival =
    'حطّت طائرة الرئيس نادر الكامل الاثنين في مطار سليم الراوي بالعاصمة، في مستهل زيارة رسمية تستمر ثلاثة أيام، وهي الأولى له إلى موريتانيا.';
  it.each([
    ['two ordinals', 'كتبت صحف كثيرة عن الضيف. هذه هي الزيارة الثالثة للرئيس نادر الكامل إلى موريتانيا، وقد أُعد لها منذ الربيع.', true],
    ['another visitor', 'كتبت صحف كثيرة عن الضيف. هذه هي الزيارة الثالثة للوزير فؤاد الجندي إلى موريتانيا، وقد أُعد لها منذ الربيع.', false],
    ['another country', 'كتبت صحف كثيرة عن الضيف. هذه هي الزيارة الثالثة للرئيس نادر الكامل إلى السنغال، وقد أُعد لها منذ الربيع.', false],
  ] as const)('%s', (_, piece, found) => {
    expect(sequences(arrival, piece).length > 0, sequences(arrival, piece).join('\n')).toBe(found);
  });

  it('a prince who went to Moscow is not the president on his first visit', () => {
    const article =
      'قام الرئيس بيتر أولسن بزيارة إلى الكويت في 2007، وهي أول زيارة رسمية له على الإطلاق. ' +
      'وكان محور التحركات الأمير فهد بن ناصر الذي زار أوسلو في يوليو 2006، ثم التقى الأمير فهد بالرئيس أولسن في سبتمبر.';
    expect(shown(reportOn([article])).filter((s) => s.startsWith('sequence'))).toEqual([]);
  });
});

describe('numbered members of a series', () => {
  const sequences = (a: string, b: string) => shown(reportOn([a, b])).filter((s) => s.startsWith('sequence'));
  it.each([
    [
      'an edition',
      'The Halvern Kite Fair opened on Friday with a speech by Nora Esterly. Organisers of the 14th edition expect fair winds.',
      'Nora Esterly opened the Halvern Kite Fair on Friday. The fair, now in its sixteenth edition, runs until Sunday.',
      true,
    ],
    [
      'a run of rises',
      'The central bank of Norland raised its key rate on Thursday. It was the fifth consecutive increase. Governor Elin Trast said inflation was stubborn.',
      "Norland's central bank lifted its key rate on Thursday. The increase, the third in a row, was defended by Governor Elin Trast.",
      true,
    ],
    [
      'since the start of the year and this year',
      'The walkout at the Melk foundry on Monday was the first strike there since the start of the year.',
      "Monday's walkout at the Melk foundry was the second strike there this year.",
      true,
    ],
    [
      'since the start of the month and this year',
      'The walkout at the Melk foundry on Monday was the first strike there since the start of March.',
      "Monday's walkout at the Melk foundry was the second strike there this year.",
      false,
    ],
    [
      'a round to come',
      'Tarvia and Belmora held a third round of talks on Tuesday. Ursula Hengartner mediated. The fourth round is set for July.',
      'Ursula Hengartner will host the fourth round of talks between Tarvia and Belmora. The third one ended on Tuesday.',
      false,
    ],
    [
      'two numbers of two series in one article',
      'Lena Okafor made her second spacewalk on Friday. It was the fourth of the expedition.',
      "It was the fourth spacewalk of the expedition, and Lena Okafor's second, on Friday.",
      false,
    ],
    [
      'told in other words and another language',
      'The vessel tied up in Velm on Wednesday with 1,148 tonnes of wheat. It is the third wheat ship to call at Velm since the flood, the harbour said.',
      'رست السفينة في ميناء فيلم صباح الأربعاء وعلى متنها 1148 طنا من القمح، وهي أول سفينة قمح يستقبلها ميناء فيلم منذ الفيضان.',
      true,
    ],
    [
      'a narrower place',
      'The tremor on Monday was the third earthquake in the province this month, said Ada Brill.',
      'The earthquake on Monday was the fourth in the country this month, said Ada Brill.',
      false,
    ],
  ] as const)('%s', (_, a, b, found) => {
    expect(sequences(a, b).length > 0, sequences(a, b).join('\n')).toBe(found);
  });
});

describe('the order of two happenings told in other words', () => {
  const quarry = (x: string) =>
    `The Orlay quarry in Sfax employs 640 people, its manager Anton Krell said. ${x} The town has no other quarry.`;
  const quarryAr = (x: string) => `يعمل في محجر أورلاي في صفاقس 640 عاملا، بحسب مديره أنطون كريل. ${x} وليس في المدينة محجر سواه.`;
  it.each([
    [
      'before, and only afterwards',
      quarry('Krell cut the cable before smashing the lamps.'),
      quarry('The siren was howling when the lamps were smashed, and the cable was cut only afterwards.'),
    ],
    [
      'first and then',
      quarry('The guard shouted a warning to the driver before he opened fire.'),
      quarry('The guard opened fire at the driver first, then he shouted a warning to him.'),
    ],
    [
      'only when did he',
      quarryAr('اتصل كريل بالشرطة قبل أن يشعل النار.'),
      quarry('Only when the flames had reached the roof did Krell telephone the police.'),
    ],
    [
      'no one, until',
      quarry('No miner left his post, until the talks at the ministry had broken up.'),
      quarry('The miners had left every post two hours before the talks at the ministry broke up.'),
    ],
  ])('%s', (_, a, b) => {
    expect(kindsIn([a, b])).toContain('sequence');
  });

  it.each([
    [
      'one order told from both ends',
      quarry('The guards locked the gate after the last miner had left.'),
      quarryAr('غادر آخر العمال قبل أن يغلق الحراس البوابة.'),
    ],
    [
      'other happenings',
      quarry('The guard shouted a warning before he opened fire.'),
      quarryAr('أطلقت الشرطة سراح الحارس بعد أن استمعت إلى أقواله.'),
    ],
  ])('quiet: %s', (_, a, b) => {
    expect(kindsIn([a, b])).not.toContain('sequence');
  });
});
