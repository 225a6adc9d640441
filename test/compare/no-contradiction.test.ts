import { describe, expect, it } from 'vitest';
import { reconcile } from '../../src/reconcile.js';
import { article, shown } from '../articles.js';

type Told = readonly [text: string, date?: string];
const flagsOn = (texts: readonly Told[]): readonly string[] =>
  shown(reconcile(texts.map(([text, date], i) => article(`${'abcdef'[i]!}.txt`, text, date))));

const hospital =
  'ويضم المستشفى مئتي سرير ومدرسة للتمريض. وقال مدير المستشفى خالد الهنائي إن العمل يبدأ قريبا، وإن الأطباء جاؤوا من ثلاث مدن.';

describe('what only looks like a contradiction', () => {
  it.each<readonly [string, readonly Told[]]>([
    [
      'datelines of two days, and one day of the deed',
      [
        [`تونس، 3 مارس 2024 - افتتح وزير الصحة علي الكعبي المستشفى الجديد اليوم.\n\n${hospital}`],
        [`تونس، 4 مارس 2024 - افتتح وزير الصحة علي الكعبي المستشفى الجديد أمس.\n\n${hospital}`],
      ],
    ],
    [
      'the day of calling off and the day of the deed',
      [
        [
          'The launch of the rocket Kestrel was scrubbed on Thursday, 12 seconds before lift-off, said director Odile Marchetti.',
          '2025-03-07',
        ],
        ['The rocket Kestrel was launched on Sunday at the third attempt, said director Odile Marchetti.', '2025-03-10'],
      ],
    ],
    [
      'what is to be, and what came of it later',
      [
        ['Rocket Kestrel is to be launched on Tuesday, director Odile Marchetti said.', '2025-03-03'],
        ['Rocket Kestrel was launched on Sunday after two delays, director Odile Marchetti said.', '2025-03-10'],
      ],
    ],
    [
      'a train called by its hour',
      [
        ['The 7.30 am bus to Orlay crashed near Tarn on Monday, driver Anton Krell said. Nobody was hurt.', '2025-03-10'],
        ['A bus to Orlay crashed near Tarn on Monday at 8.05 am, driver Anton Krell said. Nobody was hurt.', '2025-03-10'],
      ],
    ],
    [
      'an office for the time being',
      [
        ['يتولى وزير الدولة سلطان العدوان مهام الناطق باسم الحكومة مؤقتا، كما جاء في بيان مجلس الوزراء في الزهراء.', '2024-03-10'],
        ['قال الناطق المؤقت باسم الحكومة سلطان العدوان في الزهراء إن مجلس الوزراء يجتمع غدا.', '2024-03-11'],
      ],
    ],
    [
      'a title joined to the name before it belongs to the next person',
      [
        ['افتتح وزير النقل سعيد بن ناصر المعمري الأحد مطار الزهراء الجديد بحضور عدد من المسؤولين.', '2024-03-10'],
        ['افتتح الأحد مطار الزهراء الجديد بحضور الوزير المهندس سعيد بن ناصر المعمري ومحافظ جنوب الشرقية.', '2024-03-10'],
      ],
    ],
    [
      'somebody called by his son',
      [
        ['احتفظ وزير المالية باسل المجالي بمنصبه في الحكومة الجديدة في الزهراء.', '2024-03-10'],
        ['بقي وزير المالية أبو فيصل المجالي في الحكومة الجديدة في الزهراء، وهو صديق قديم لي.', '2024-03-12'],
      ],
    ],
    [
      'absent from one meeting, because present at another',
      [
        ['حضر نائب المحافظ سليم الخليفي اجتماع محافظي البنوك المركزية في واشنطن يوم الأربعاء.', '2024-10-24'],
        ['عقد مجلس البنك المركزي اجتماعه يوم الأربعاء. وغاب عن الاجتماع نائب المحافظ سليم الخليفي لوجوده في واشنطن.', '2024-10-24'],
      ],
    ],
    [
      'a strike called off early',
      [
        [
          'The dockers of Orlay were to strike for 72 hours. The strike was called off after 64, said union leader Anton Krell.',
          '2025-10-30',
        ],
        ['The dockers of Orlay held their strike from Monday to Wednesday evening, said union leader Anton Krell.', '2025-10-30'],
      ],
    ],
    [
      'called off for now, with the day on which it will be held',
      [
        ['ألغي سباق الأطفال في الزهراء لأشغال في الكورنيش، ويقام في 15 مارس، بحسب المدير سالم الراوي.', '2025-01-31'],
        ['وأقيم سباق الأطفال في الزهراء في 15 مارس بمشاركة 1100 طفل، بحسب المدير سالم الراوي.', '2025-03-16'],
      ],
    ],
    [
      'complaints admitted for hearing, and one turned down',
      [
        ['قالت لجنة الانتخابات في الزهراء إنها تلقت 41 طعنا، قبلت منها النظر في 12.', '2024-07-08'],
        ['رفض المجلس الدستوري في الزهراء الطعن الذي تقدم به المرشح سيدي ولد بلال.', '2024-07-13'],
      ],
    ],
  ])('%s', (_, texts) => {
    expect(flagsOn(texts)).toEqual([]);
  });
});
