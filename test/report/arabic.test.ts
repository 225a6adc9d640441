import { describe, expect, test } from 'vitest';
import { inArabic, summaryInArabic } from '../../src/report/arabic.js';
import { sentence } from '../../src/report/escape.js';

const sources = (n: number) => `${n} مصادر`;

describe('the engine’s sentences in Arabic', () => {
  test.each([
    ['the same place', 'المكان نفسه'],
    ['«الأحد»: written on a Sunday', '«الأحد»: كُتب يوم الأحد'],
    ['«أمس», in an article of 2024-01-16', '«أمس» في مقال نُشر في 2024-01-16'],
    ['both tell of «sign»; on the same day', 'كلاهما يروي الفعل نفسه؛ في اليوم نفسه'],
    ['The parts add up to 650, the total given is 640.', 'مجموع الأجزاء 650، والمجموع المذكور 640.'],
    [
      'The two dates have no day in common: «أمس» in a.txt, published 2024-01-16, is 2024-01-15; «اليوم» in b.txt is 2024-01-17.',
      'ليس بين التاريخين يوم مشترك: «أمس» في a.txt المنشور في 2024-01-16 يعني 2024-01-15؛ «اليوم» في b.txt يعني 2024-01-17',
    ],
    [
      'The articles speak of one person, Salma Darwish: nobody does both in one affair.',
      'تتحدث المقالات عن شخص واحد هو Salma Darwish: لا يجمع أحد بين الأمرين في قضية واحدة.',
    ],
    [
      'tells of the same affair as 3 articles of 2024-01-15 to 2024-01-17',
      'يتناول القضية نفسها التي تتناولها مقالات عددها 3 نُشرت بين 2024-01-15 و2024-01-17',
    ],
    ['no phrase of ours', 'no phrase of ours'],
  ])('%s', (english, arabic) => expect(inArabic(english)).toBe(arabic));

  test.each([
    ['Who said it: «الوزير» (a.txt) or «الوالي» (3 sources)', 'من القائل: «الوزير» (a.txt) أم «الوالي» (3 مصادر)'],
    ['When it happened: 1 May 2024 (a.txt) or 2 May 2024 (b.txt)', 'متى حدث ذلك: 1 مايو 2024 (a.txt) أم 2 مايو 2024 (b.txt)'],
    [
      'A total and its parts: «640» or «310» + «340» = 650, all in a.txt',
      'المجموع وأجزاؤه: «640» أم «310» + «340» = 650، وكل ذلك في a.txt',
    ],
    [
      'Weekday and date: «الجمعة» or «2 مايو» (2024-05-02, a Thursday), all in a.txt',
      'اليوم والتاريخ: «الجمعة» أم «2 مايو» (2024-05-02، الخميس)، وكل ذلك في a.txt',
    ],
    ['no question', 'no question'],
  ])('%s', (english, arabic) => expect(summaryInArabic(english, sources)).toBe(arabic));

  test('file names and days keep their direction inside an Arabic sentence', () => {
    expect(sentence('في 01_a.txt يوم 2024-01-16', 'rtl')).toBe('في \u206801\\_a.txt\u2069 يوم \u20682024-01-16\u2069');
  });

  test('«و» before a file name belongs to the sentence, not to the name', () => {
    expect(sentence('يذكرهما radio.txt وwakala.txt للرقم', 'rtl')).toBe('يذكرهما \u2068radio.txt\u2069 و\u2068wakala.txt\u2069 للرقم');
    expect(sentence('في a.txt و01.txt', 'rtl')).toBe('في \u2068a.txt\u2069 و\u206801.txt\u2069');
  });
});
