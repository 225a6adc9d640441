import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/language/tokens.js';
import type { Reading } from '../../src/reading.js';
import { findWitnesses } from '../../src/weigh/independence.js';
import { article } from '../articles.js';

const WIRE =
  'أعلنت هيئة الموانئ يوم الأحد أن سفينة الشحن التي جنحت قبالة الساحل الشرقي عادت إلى المياه العميقة بعد عملية استمرت ثلاثة أيام، ' +
  'وأن طاقمها المؤلف من عشرين بحارا بخير، وأن التحقيق سيبدأ حين تصل إلى الميناء.';
const OWN =
  'قضى مراسلنا ليلة على رصيف الصيادين حيث كان الأهالي يراقبون أضواء القاطرات من بعيد، وقال صياد عجوز إنه لم ير مثل هذه السفينة منذ ' +
  'شبابه، وإن البحر لا يعيد كل ما يأخذ.';

const witnesses = (...texts: string[]) =>
  findWitnesses(
    texts.map((text, i): Reading => {
      const document = article(`${i}.txt`, text);
      return {
        document,
        text: tokenize(text, () => []),
        timexes: [],
        quantities: [],
        mentions: [],
        events: [],
        statements: [],
        sayings: [],
      };
    }),
  );

describe('witnesses', () => {
  it.each([
    ['two texts', [WIRE, OWN], [0, 1]],
    ['a copy', [WIRE, WIRE], [0, 0]],
    ['a copy with other marks and spelling', [WIRE, WIRE.replaceAll('أ', 'ا').replaceAll('،', ' - ').replace('الأحد', 'الأَحَد')], [0, 0]],
    ['a copy with a paragraph of its own', [WIRE, `${WIRE}\n${OWN}`], [0, 0]],
    ['a shortened copy', [WIRE, WIRE.slice(0, WIRE.indexOf('وأن طاقمها'))], [0, 0]],
    ['a copy of a copy', [WIRE, `${WIRE} ${OWN}`, OWN], [0, 0, 0]],
    ['one sentence in common', [`${OWN} وأن طاقمها المؤلف من عشرين بحارا بخير`, WIRE], [0, 1]],
    ['an article and a note too short to tell', [WIRE, 'عادت السفينة'], [0, 1]],
    ['none', [], []],
  ])('%s', (_, texts, expected) => {
    expect(witnesses(...texts)).toEqual(expected);
  });
});
