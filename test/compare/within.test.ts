import { describe, expect, it } from 'vitest';
import { reportOn, shown } from '../articles.js';

const numbers = (text: string) => shown(reportOn([text])).filter((s) => s.startsWith('number'));

describe('what one article says against itself', () => {
  it.each([
    ['parts beyond the total', 'نقلت الفرق 640 عائلة، منها 310 في الشمال و230 في الجنوب و110 في الوسط، إلى مراكز الإيواء.', true],
    ['parts that fit', 'نقلت الفرق 650 عائلة، منها 310 في الشمال و230 في الجنوب و110 في الوسط، إلى مراكز الإيواء.', false],
    ['some of all', 'قتل 20 شخصا بينهم 3 أطفال في انهيار مبنى.', false],
    [
      'one raid too many',
      'قال الشاهد إن الغارات كانت ثلاثا. الأولى والثانية أصابتا المخزن، والثالثة أصابت الجسر. أما الرابعة فجاءت بعد ساعة.',
      true,
    ],
    ['days of a month', 'يخوض الفريق أربع مباريات ودية في ثلاثة أيام متتالية (الثالث والرابع والخامس) من شهر أغسطس.', false],
    [
      'the headline and the body',
      'إصابة 24 عاملا في حريق مصنع\n\nقال الدفاع المدني إن حريقا اندلع في مصنع للدهانات.\n\nوأضاف أن الحريق أدى إلى إصابة 31 عاملا بحروق. ونقلوا إلى المستشفى.',
      true,
    ],
    [
      'the same in headline and body',
      'إصابة 31 عاملا في حريق مصنع\n\nقال الدفاع المدني إن حريقا اندلع في مصنع للدهانات.\n\nوأضاف أن الحريق أدى إلى إصابة 31 عاملا بحروق. ونقلوا إلى المستشفى.',
      false,
    ],
    [
      'minutes of goals',
      'د 10 الهدف الأول للجسور. 1-0\n\nد 35 التعادل من ركلة حرة. 1-1\n\nد 112 الراوي يسجل. 2-1\n\nالأهداف: الراوي (10 و118) للجسور، العامري (35) للنخيل.',
      true,
    ],
    [
      'minutes that agree',
      'د 10 الهدف الأول للجسور. 1-0\n\nد 35 التعادل من ركلة حرة. 1-1\n\nد 112 الراوي يسجل. 2-1\n\nالأهداف: الراوي (10 و112) للجسور، العامري (35) للنخيل.',
      false,
    ],
  ] as const)('%s', (_, text, found) => {
    expect(numbers(text).length > 0, numbers(text).join('\n')).toBe(found);
  });
});
