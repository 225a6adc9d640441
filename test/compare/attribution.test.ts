import { describe, expect, it } from 'vitest';
import { type Speaker, speakerLevels } from '../../src/compare/attribution.js';
import { judge } from '../../src/compare/finding.js';
import type { OfficeReading } from '../../src/model.js';
import { flagged, reportOn, shown } from '../articles.js';

const minister = (portfolio: string | null): OfficeReading => ({
  rank: [],
  function: 'minister',
  portfolio,
  institution: null,
  country: null,
});
const person = (entity: string | null, name: string, office: OfficeReading | null = null): Speaker => ({
  entity,
  type: 'person',
  named: name !== '',
  office,
  country: null,
  names: name === '' ? [] : name.split(' '),
  sure: true,
  relays: false,
});
const house = (entity: string | null, name: string, relays = false): Speaker => ({
  entity,
  type: 'organization',
  named: entity !== null,
  office: null,
  country: null,
  names: name === '' ? [] : name.split(' '),
  sure: true,
  relays,
});

describe('two speakers', () => {
  it.each([
    ['nobody named', null, person('e1', 'سليم مراد'), 'incomparable'],
    ['one entity', person('e1', 'سليم مراد'), person('e1', 'مراد'), 'agree'],
    ['a shared part of the name', person('e1', 'سليم مراد'), person('e2', 'نبيل مراد'), 'incomparable'],
    ['«the ministry»', house('e1', ''), house('e2', 'الصحه'), 'incomparable'],
    ['an agency', house('e1', 'اليوم', true), person('e2', 'سليم مراد'), 'incomparable'],
    ['an institution and a person', house('e1', 'الصحه'), person('e2', 'سليم مراد'), 'incomparable'],
    ['a title alone', person(null, ''), person('e2', 'سليم مراد'), 'incomparable'],
    ['a title that excludes', person(null, '', minister('health')), person('e2', 'سليم مراد', minister('trade')), 'contradict'],
    ['a title of the same portfolio', person(null, '', minister('trade')), person('e2', 'سليم مراد', minister('trade')), 'incomparable'],
    ['an unknown institution', house(null, 'الصحه'), house('e2', 'النقل'), 'incomparable'],
    ['a speaker who only goes on', { ...person('e1', 'سليم مراد'), sure: false }, person('e2', 'كمال عساف'), 'incomparable'],
    ['two people', person('e1', 'سليم مراد'), person('e2', 'كمال عساف'), 'contradict'],
    ['two institutions', house('e1', 'الصحه'), house('e2', 'النقل'), 'contradict'],
  ] as const)('%s: %s', (_, a, b, verdict) => {
    expect(judge(speakerLevels, a, b).verdict).toBe(verdict);
    expect(judge(speakerLevels, b, a).verdict).toBe(verdict);
  });
});

describe('articles', () => {
  const quote = '«لن يغلق المصنع أبوابه ما دام العمال يريدون البقاء فيه»';
  const scene = 'وتجمع عمال مصنع السكر في مدينة بنزرت يوم الثلاثاء أمام البوابة.';
  const told = (speaker: string, words = quote) => `${scene}\nوقال ${speaker}: ${words}.`;

  it.each([
    ['two people', told('النقابي كمال عساف'), told('المحافظ سليم مراد')],
    ['spelling aside', told('النقابي كمال عساف'), told('المحافظ سليم مراد', '«لن يغلق المصنع ابوابه ما دام العمّال يريدون البقاء فيه»')],
    ['without the end', told('النقابي كمال عساف'), told('المحافظ سليم مراد', '«لن يغلق المصنع أبوابه ما دام العمال يريدون البقاء»')],
  ])('%s: flagged once', (_, a, b) => {
    const report = reportOn([a, b]);
    expect(flagged(report).map(({ kind }) => kind)).toEqual(['attribution']);
    expect(flagged(report)[0]!.evidence.map(({ quote: words }) => /عساف|مراد/u.test(words))).toEqual([true, true]);
  });

  it('three articles make one conflict with two sides', () => {
    const [conflict, ...more] = flagged(reportOn([told('النقابي كمال عساف'), told('المحافظ سليم مراد'), told('المحافظ سليم مراد')]));
    expect(more).toEqual([]);
    expect(conflict!.support.map(({ sources }) => sources)).toEqual([['a.txt'], ['b.txt', 'c.txt']]);
  });

  it.each([
    ['one man, in full and by his last name', told('المحافظ سليم مراد'), told('مراد')],
    ['one man and his title', told('المحافظ سليم مراد'), told('المحافظ')],
    ['an agency that passes it on', told('المحافظ سليم مراد'), told('بيان نشرته وكالة الأنباء')],
    ['two sentences', told('المحافظ سليم مراد'), told('النقابي كمال عساف', '«نريد أجورنا المتأخرة كلها قبل نهاية الشهر الجاري»')],
    ['three words that anybody says', told('المحافظ سليم مراد', '«الوضع صعب»'), told('النقابي كمال عساف', '«الوضع صعب»')],
  ])('%s: not flagged', (_, a, b) => {
    expect(shown(reportOn([a, b]))).toEqual([]);
  });

  const sayings = (texts: readonly string[]) => shown(reportOn(texts)).filter((line) => line.startsWith('attribution'));

  it.each([
    [
      'in other words, one side without quotation marks',
      `The council of Portbeg voted 8 to 7 on Monday night to keep the old cinema.
"You cannot project a film onto a car park," the deputy mayor, Sheila Donnell, said after the count.`,
      `I was in the gallery on Monday when Portbeg council voted to keep its cinema, 8 to 7.
Architect Colm Devane, who drew the plans, got the loudest cheer when he said nobody can project a film on a car park.`,
    ],
    [
      'in translation',
      `The ferry line between Trapani and Sousse reopened on Sunday after eleven years, with 212 passengers on board.
"The sea kept our seats warm," said Giulia Ferrante, Italy's deputy transport minister, on the gangway.`,
      `عاد يوم الأحد الخط البحري بين طراباني وسوسة بعد انقطاع دام إحدى عشرة سنة، وعلى متن الباخرة 212 مسافرا.
وعند السلم قال والي سوسة نبيل الفرجاني مبتسما: «البحر أبقى مقاعدنا دافئة».`,
    ],
    [
      'reported, on the tongue of another',
      `استأنف مصنع الدراجات في مدينة سيدي بلعباس الإنتاج صباح الاثنين بعد توقف دام أربعة أشهر.
وقالت مديرة المصنع ليلى بن عودة وهي تضغط على الزر: «العجلة التي لا تدور يأكلها الصدأ».
ويشغل المصنع 340 عاملا.`,
      `عاد مصنع الدراجات في سيدي بلعباس إلى الإنتاج يوم الاثنين بعد أربعة أشهر من التوقف.
ولعل أجمل ما قيل ما جاء على لسان وزير الصناعة كريم حمداني الذي رأى أن العجلة إذا لم تدر أكلها الصدأ.
ويعمل في المصنع 340 شخصا.`,
    ],
    [
      'a phrase with its owner behind it',
      `انتهت أمس أعمال ترميم قلعة سيدي مروان في مدينة عنابة بعد ثلاث سنوات.
وقال مهندس المشروع فريد بوعلام وهو يسلم المفاتيح: «الحجر يتذكر من نسيه».`,
      `زرت قلعة سيدي مروان في عنابة غداة ترميم دام ثلاث سنوات.
العبارة التي يرددها أهل عنابة اليوم صاحبتها الوزيرة سعاد مرزوق: «للحجر ذاكرة، وهو يتذكر كل من نسيه».`,
    ],
  ])('%s: flagged', (_, a, b) => {
    expect(sayings([a, b])).toHaveLength(1);
  });

  const dredging = 'The port of Calder approved dredging on Tuesday.';
  it.each([
    [
      'who repeats another',
      `${dredging} "A port without depth is a pond," harbour master Ian Pike said.`,
      `${dredging} "A port without depth is a pond, as Ian Pike says," said the mayor, Ruth Ames.`,
    ],
    [
      'a house and its spokesman',
      'Nordbahn cancelled its night trains on Tuesday. "We will not run trains that nobody can hear coming," Nordbahn said in a statement.',
      'Nordbahn cancelled its night trains on Tuesday. "We will not run trains that nobody can hear coming," spokesman Jens Uhl said.',
    ],
    [
      'one man in two scripts',
      'The phosphate mine at Tarfaya opened on Sunday. "The ground has paid its first rent," said governor Abdelkrim Boujemaa.',
      'افتتح يوم الأحد منجم الفوسفات في طرفاية. وقال العامل عبد الكريم بوجمعة: «الأرض دفعت أول إيجار لها».',
    ],
    [
      'a fact that two officials tell',
      'A bus left the road near Lund on Friday. "Five people died and twelve were taken to hospital," police chief Sven Holm said.',
      'A bus left the road near Lund on Friday. "Five people have died and twelve are in hospital," said Maria Ek, a doctor.',
    ],
    [
      'two thoughts on one matter',
      `${dredging} "The mud must go before the ships can come," harbour master Ian Pike said.`,
      `${dredging} "Without dredging the trade will go elsewhere and the harbour will fill with mud," said the mayor, Ruth Ames.`,
    ],
  ])('%s: not flagged', (_, a, b) => {
    expect(sayings([a, b])).toEqual([]);
  });

  it('a speaker behind the words, with what may be a verb before them', () => {
    const nordbahn = 'Nordbahn cancelled its night trains on Tuesday.';
    expect(
      sayings([
        `${nordbahn} Minister of transport Ruth Ames was reached by the phone. She did not save the words. "There was bought a violin, and the cat was let to tune it", Ames crystallised the situation.`,
        `${nordbahn} "We bought a violin and let the cat tune it," said Jens Uhl, chief executive of Nordbahn.`,
      ]),
    ).toHaveLength(1);
  });
});
