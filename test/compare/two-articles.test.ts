import { describe, expect, it } from 'vitest';
import { reportOn, shown } from '../articles.js';

const found = (texts: readonly string[]): readonly string[] => shown(reportOn(texts)).map((line) => line.split(/[\s:/]/u)[0]!);

describe('two short articles of one affair, told in other words', () => {
  it.each([
    [
      'attribution',
      'Dredgers came back to Carrow Harbour on Monday. The marine superintendent, Della Rowntree, told reporters: "You cannot argue with silt, you can only move it." Boats use the eastern channel.',
      '"You cannot argue with silt, you can only move it," said Councillor Hugh Penhale, who chairs the trust, as fishermen watched. The contractor hopes to be done by June.',
    ],
    [
      'attribution',
      'The camp at Karm took in 1,100 people in one night. "They carried their doors with them so as not to lose their houses," said Petra Lindahl of the aid agency. Tents are running out.',
      'استقبل مخيم الكرم ألفا ومئة نازح في ليلة واحدة. وقال محافظ المنطقة جابر السعدون: «حملوا أبوابهم معهم كي لا يضيعوا بيوتهم». وتوشك الخيام أن تنفد.',
    ],
    [
      'role',
      'A jet returned to Lisbon on Sunday with smoke in the cabin. Co-pilot Marta Quintas landed the plane, the airline said.',
      'Smoke in the cabin forced an airliner back to Lisbon. Flight attendant Marta Quintas calmed 160 passengers, officials said.',
    ],
    [
      'role',
      'وقع رئيس نقابة سائقي الحافلات نعمان بوخريص اتفاق إنهاء الإضراب فجر السبت. وتعود الحافلات اليوم.',
      'انتهى إضراب الحافلات باتفاق وقع فجر السبت. ورحب مدير شركة النقل نعمان بوخريص بعودة العمل.',
    ],
    [
      'role',
      'وقاد العملية في مستشفى الأمل رئيس قسم جراحة الأطفال الدكتور ياسر الحربي. وحالة التوأم مستقرة.',
      'حالة التوأم في مستشفى الأمل مستقرة. وقال رئيس قسم التخدير في المستشفى الدكتور ياسر الحربي إن الساعات المقبلة حاسمة.',
    ],
    [
      'name',
      'Rescuers took 18 crew off the cargo ship Marenka, which began to list off Skagen on Tuesday night. She was carrying timber.',
      'The crew of 18 of the Marelka were lifted off by helicopter off Skagen on Tuesday night. The timber on deck had shifted.',
    ],
  ])('%s', (kind, a, b) => {
    expect(found([a, b])).toContain(kind);
  });

  it.each([
    [
      'a claim that somebody else mocks',
      'Opposition leader Dana Reiss mocked the minister\'s claim that "every child will have a place by September". She said 4,000 were still waiting.',
      '"Every child will have a place by September," education minister Karl Voigt promised in the spring. This week 4,000 have none.',
    ],
    [
      'a paper quotes the same surgeon',
      'The Courier quoted surgeon Adele Finch as saying the operation was "like threading a needle in an earthquake". The patient is well.',
      '"It was like threading a needle in an earthquake," Finch told reporters at the infirmary. The patient will go home this week.',
    ],
    [
      'a name with its article written on',
      'The chef Mohammed al-Otaibi opens his third restaurant in Leeds on Friday. It will employ 30 people.',
      'Muhammad Alotaibi, the chef, is opening a new place in Leeds, his third, with a staff of 30.',
    ],
    [
      'a name as it is heard',
      'Novelist Graham Wright won the Salder prize on Monday. It is worth 25,000 euros.',
      'فاز الروائي غراهام رايت بجائزة سالدر يوم الاثنين، وقيمتها 25 ألف يورو.',
    ],
  ])('%s is no conflict', (_, a, b) => {
    expect(found([a, b])).toEqual([]);
  });
});
