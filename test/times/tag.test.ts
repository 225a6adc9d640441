import { describe, expect, it } from 'vitest';
import { tagLine, tagTimes } from '../../src/tag.js';

const ar = (text: string, dct: string | null = '2024-03-13') =>
  tagTimes(text, { language: 'ar', dct }).timexes.map((t) => `${t.text}=${t.value}`);
const en = (text: string, dct: string | null = '2024-03-13') =>
  tagTimes(text, { language: 'en', dct }).timexes.map((t) => `${t.text}=${t.value}`);

describe('the tense of a weekday', () => {
  it('is told by the verb of the sentence, not by what a relative clause says of somebody', () => {
    expect(en('On Monday the bank, which holds the debt, sold it.')).toEqual(['Monday=2024-03-11']);
    expect(en('On Monday the bank will sell it.')).toEqual(['Monday=2024-03-18']);
  });

  it('is yet to come where something begins or ends on it by a verb in the present', () => {
    expect(ar('انطلقت الحملة يوم الاثنين في فيلم، وتنتهي يوم السبت.')).toEqual(['يوم الاثنين=2024-03-11', 'يوم السبت=2024-03-16']);
    expect(ar('وكانت الحملة تنتهي يوم السبت.')).toEqual(['يوم السبت=2024-03-09']);
  });
});

describe('the protocol, line by line', () => {
  it('answers with the id, spans into the text, and the days meant', () => {
    const answer = JSON.parse(tagLine('{"id":"x7","text":"وصل أمس ثم غادر","dct":"2024-03-13","lang":"ar"}'));
    expect(answer).toEqual({
      id: 'x7',
      timexes: [{ start: 4, end: 7, text: 'أمس', type: 'DATE', value: '2024-03-12', interval: { from: '2024-03-12', to: '2024-03-12' } }],
    });
  });

  it('finds out the language, and reads without a day of writing', () => {
    const answer = JSON.parse(tagLine('{"id":1,"text":"The court sat on 13 November and will sit again."}'));
    expect(answer.timexes).toMatchObject([{ text: '13 November', value: 'XXXX-11-13' }]);
    expect(answer.timexes[0].interval).toBeUndefined();
  });

  it.each([
    ['not json', /is not JSON/u],
    ['[1]', /has no "text"/u],
    ['{"id":1,"text":5}', /has no "text"/u],
    ['{"id":1,"text":"x","dct":"2024-02-30","lang":"en"}', /«2024-02-30» is no day of writing/u],
    ['{"id":1,"text":"x","dct":20240213,"lang":"en"}', /has a "dct" that is no text/u],
    ['{"id":1,"text":"le 3 mars","lang":"fr"}', /language «fr» are not read: choose ar, en/u],
  ])('says what is wrong with %s', (line, message) => {
    expect(() => tagLine(line)).toThrow(message);
  });
});

describe('what an expression is measured from', () => {
  it('the day of writing, and the way the words look', () => {
    expect(en('Police searched the house on Monday and will report on Friday.')).toEqual(['Monday=2024-03-11', 'Friday=2024-03-15']);
    expect(ar('فتشت الشرطة المنزل الاثنين وستقدم تقريرها الجمعة')).toEqual(['الاثنين=2024-03-11', 'الجمعة=2024-03-15']);
  });

  it('the time just told, where the words say so', () => {
    expect(en('She left on 3 May 2019 and came back two days later.')).toEqual(['3 May 2019=2019-05-03', 'two days later=2019-05-05']);
    expect(ar('غادرت في 3 مايو 2019 وعادت في اليوم التالي')).toEqual(['3 مايو 2019=2019-05-03', 'اليوم التالي=2019-05-04']);
  });

  it('a Hijri day told, by the day that is its value', () => {
    expect(ar('وصل في 5 رجب 1445هـ وغادر في اليوم التالي')).toEqual(['5 رجب 1445هـ=2024-01-17', 'اليوم التالي=2024-01-18']);
  });

  it('a comparison keeps the grain of what it compares with', () => {
    expect(en('Sales in the third quarter of 2012 were below those of a year earlier.')).toContain('a year earlier=2011-Q3');
  });

  it('a clock time takes the day said with it, before or after', () => {
    expect(en('The gates open from 9 a.m. to 7 p.m. on Saturday, it will say.')).toEqual([
      '9 a.m.=2024-03-16T09:00',
      '7 p.m. on Saturday=2024-03-16T19:00',
    ]);
    expect(ar('وصل مساء الأحد، وفي الساعة 23:10 غادر')).toEqual(['مساء الأحد=2024-03-10TEV', 'الساعة 23:10=2024-03-10T23:10']);
  });

  it('a text that dates itself overrules the day given', () => {
    // 13 March 2024 is a Wednesday
    expect(ar('قال اليوم الثلاثاء إنه وصل أمس')).toEqual(['اليوم الثلاثاء=2024-03-12', 'أمس=2024-03-11']);
    expect(en('Today, Tuesday, he said that he had arrived yesterday.')).toEqual(['Today, Tuesday=2024-03-12', 'yesterday=2024-03-11']);
  });
});

describe('extents', () => {
  it('leaves prepositions and one-letter prefixes outside', () => {
    expect(ar('ارتفع بالربع الأول من 2023 وللعام الجاري')).toEqual(['الربع الأول من 2023=2023-Q1', 'عام الجاري=2024']);
    expect(ar('يعمل هنا منذ عامين')).toEqual(['عامين=P2Y']);
    expect(ar('غادر البلاد قبل عامين')).toEqual(['قبل عامين=2022']);
  });

  it('parts ranges and twin dates, and joins a month with its twin name', () => {
    expect(ar('بين 3 و7 مارس 2022')).toEqual(['3=2022-03-03', '7 مارس 2022=2022-03-07']);
    expect(ar('الأربعاء 5 رجب 1445هـ الموافق 17 يناير 2024م')).toEqual(['الأربعاء 5 رجب 1445هـ=2024-01-17', '17 يناير 2024م=2024-01-17']);
    expect(ar('في كانون الثاني (يناير) 2019')).toEqual(['كانون الثاني (يناير) 2019=2019-01']);
    expect(en('between March and June 2020')).toEqual(['March=2020-03', 'June 2020=2020-06']);
  });

  it('gives a Hijri month the days that it spans', () => {
    expect(ar('في شهر رمضان 1444هـ')).toEqual(['شهر رمضان 1444هـ=2023-03-23/2023-04-20']);
  });
});

describe('words that only look like time', () => {
  it.each([
    'مارس اللاعبون الضغط على الحكم',
    'قال أحد المسؤولين إن الأمر انتهى',
    'توفي عن 83 عاما',
    'سجل الهدف في الدقيقة 45',
    'رجال أعمال لهم علاقة بكرة القدم',
    'كان في أمس الحاجة إلى المال',
    'تناول المسلسل سيرة الفنان منير شباط',
  ])('%s', (text) => {
    expect(ar(text)).toEqual([]);
  });

  it.each([
    'You may march on, said June Castell.',
    'A second-hand car hit the spring bed.',
    'The 34-year-old runner leads by 3:1.',
    'It sold 2000 tonnes at 50 km an hour.',
    'The Sunday Times printed it.',
  ])('%s', (text) => {
    expect(en(text)).toEqual([]);
  });
});

it('costs no more than its length, whatever the text', { timeout: 30_000 }, () => {
  const hostile: readonly (readonly ['ar' | 'en', string])[] = [
    ['ar', 'منذ '],
    ['ar', '«'],
    ['ar', '13/'],
    ['ar', 'الأحد والاثنين '],
    ['ar', 'وقت سابق من '],
    ['ar', 'قبل يومين من '],
    ['ar', '3 مرات '],
    ['en', '12-'],
    ['en', '3 and '],
    ['en', 'earlier in '],
    ['en', '"\''],
  ];
  for (const [language, unit] of hostile) {
    const cost = (size: number): number => {
      const text = unit.repeat(Math.ceil(size / unit.length));
      const started = performance.now();
      tagTimes(text, { language, dct: '2024-03-13' });
      return performance.now() - started;
    };
    cost(10_000);
    // eight times the text: about eight times the work, where a search that backtracks takes sixty-four times
    const small = Math.max(10, cost(20_000), cost(20_000));
    expect(cost(160_000) / small, unit).toBeLessThan(32);
  }
});

describe('what no calendar has', () => {
  it('is further away than years are named: a reference, no interval', () => {
    for (const [language, text] of [
      ['ar', 'بنيت المدينة قبل 5000 سنة'],
      ['en', 'It was built 5,000 years ago.'],
      ['en', 'They died out 66 million years ago.'],
    ] as const) {
      const [timex] = tagTimes(text, { language, dct: '2024-03-13' }).timexes;
      expect(timex).toMatchObject({ value: 'PAST_REF' });
      expect(timex!.interval).toBeUndefined();
    }
  });

  it('29 February of a common year, the fifth Monday of a month with four, the 31st of a month with thirty', () => {
    expect(en('from 9 a.m. to 7 p.m. on February 29, 2023', null).join()).not.toContain('2023-02-29');
    expect(ar('في 29 فبراير 2023').join()).not.toContain('2023-02-29');
    expect(en('on the fifth Monday of February 2023').join()).not.toContain('2023-03');
    expect(en('He comes on the 31st.', '2024-04-10')).toEqual(['the 31st=XXXX-XX-31']);
  });

  it('24:00 closes a day; 24:30 is nothing', () => {
    expect(en('It closed at 24:00 on Monday.')).toEqual(['24:00 on Monday=2024-03-11T24:00']);
    expect(en('at 24:30 sharp')).toEqual([]);
  });
});

describe('odd text', () => {
  it('reads a word beside an emoji, and a year that opens a sentence', () => {
    expect(en('See you Friday🎉')).toEqual(['Friday=2024-03-08']);
    expect(en("2013's third quarter was good.")).toEqual(["2013's third quarter=2013-Q3"]);
  });

  it('takes no count for a time of day, and no sentence for a zone', () => {
    expect(en('The clinic did 2000 CT scans.').join()).not.toContain('T20:00');
    expect(en('The vote came at 5 p.m. This time the bill failed.')).toEqual(['5 p.m.=2024-03-13T17:00']);
  });

  it('hours and quarters back are counted', () => {
    expect(en('It broke 48 hours ago, as it did two quarters ago.')).toEqual(['48 hours ago=2024-03-11', 'two quarters ago=2023-Q3']);
  });

  it('an empty text has none, in any language', () => {
    expect(tagTimes('').timexes).toEqual([]);
    expect(tagTimes(' \n ', { language: '' }).timexes).toEqual([]);
  });
});
