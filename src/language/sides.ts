/**
 * Parts of one thing that exclude each other: left and right, the floors of a house, front and rear of a craft, this side of a border and
 * beyond it. Patterns are over the folded words of a sentence, one space between them.
 */

/** A pair, or a row, of parts of which one thing has or is in one. */
export interface SideAxis {
  readonly axis: string;
  /** What must stand in the sentence, or in the one before it. */
  readonly beside?: RegExp;
  readonly values: readonly { readonly value: string; readonly told: RegExp }[];
}

const en = (words: string): string => `\\b(?:${words})\\b`;
const ar = (words: string): string => `(?:^| )[وف]?(?:${words})(?= |$)`;
const told = (english: string, arabic: string): RegExp => new RegExp(`${en(english)}|${ar(arabic)}`, 'u');

const CRAFT =
  /\b(?:plane|aircraft|jet|airliner|flight|aboard|on board|train|carriages?|coach|bus|ship|ferry|vessel|boat|freighter|tanker|trawler|yacht|cabin|deck|hull|passengers?|trawler|liner)\b|(?:^| )[وف]?[بل]?(?:ال|لل)?(?:طايره|رحله|قطار|حافله|سفينه|عباره|باخره|قارب|مركب|ناقله|ركاب|متن|يخت|باص|عربه|عربات)/u;
const SHIP =
  /\b(?:ship|ferry|vessel|boat|freighter|tanker|trawler|yacht|hull|liner|coaster|schooner|bulker|frigate|tug|lifeboats?|crew|sailings?|skipper|waterline)\b|(?:^| )[وف]?[بل]?(?:ال|لل)?(?:سفينه|عباره|باخره|قارب|مركب|ناقله|هيكل|بدن|يخت|طاقم|خط الماء|قبطان|بحري)/u;
const RIVER =
  /\b(?:river|stream|canal|creek|banks?|estuary|valley|weir|ford)\b|(?:^| )[وف]?[بل]?(?:ال|لل)?(?:نهر|وادي|واد|قناه|ترعه|مجري|جدول|ضفه|ضفتي|غواصون|غواصين)/u;
const BORDER =
  /\b(?:border|frontier|territory|territorial|airspace|side of the line|international waters|soil|boundary)\b|(?:^| )[وف]?[بل]?(?:ال|لل)?(?:حدود|حدوديه|حدودي|اراضي|اقليميه|دوليه|اجواء|مجال الجوي|خط الفاصل)/u;
const AFLOAT =
  /\b(?:quake|earthquake|tremor|epicentre|epicenter|hypocentre|magnitude|jolt|shock|drill(?:ing|ed)?|well|rig|helicopter|plane|aircraft|missile|rocket|debris|drone)\b|(?:^| )[وف]?[بل]?(?:ال|لل)?(?:هزه|زلزال|رجه|بوره|مركزها|مركزه|ريختر|درجات|حفر|بير|منصه|مروحيه|طايره|صاروخ|حطام|مسيره)(?= |$)/u;
const PLANE =
  /\b(?:plane|aircraft|jet|airliner|flight|helicopter|engine|runway|tarmac|cabin|passengers?|pilots?|crew)\b|(?:^| )[وف]?[بل]?(?:ال|لل)?(?:طايره|رحله|مروحيه|مدرج|محرك|ركاب|طيار|طاقم)(?= |$)/u;

/** What has a left and a right, in both languages. */
const PAIRED: readonly (readonly [string, string, string, RegExp?])[] = [
  ['bank', 'bank|shore', 'ضفه', RIVER],
  ['leg', 'leg', 'ساق|رجل'],
  ['foot', 'foot', 'قدم'],
  ['arm', 'arm|forearm', 'ذراع|ساعد'],
  ['hand', 'hand', 'يد|كف'],
  ['knee', 'knee', 'ركبه'],
  ['eye', 'eye', 'عين'],
  ['ear', 'ear', 'اذن'],
  ['shoulder', 'shoulder', 'كتف'],
  ['ankle', 'ankle', 'كاحل'],
  ['thigh', 'thigh|hamstring|calf|groin', 'فخذ|عضله'],
  ['hip', 'hip', 'ورك|حوض'],
  ['wing', 'wing', 'جناح'],
  ['engine', 'engine|propeller', 'محرك'],
  ['lung', 'lung', 'ريه'],
  ['kidney', 'kidney', 'كليه'],
  ['wheel', '(?:front |rear )?(?:wheel|tyre|tire)', 'عجله|اطار'],
];
const LEFT_AR = 'يسري|ايسر|شمال';
const RIGHT_AR = 'يمني|ايمن';
const COMPASS = [
  ['north', 'north(?:ern)?', 'شمالي|شماليه'],
  ['south', 'south(?:ern)?', 'جنوبي|جنوبيه'],
  ['east', 'east(?:ern)?', 'شرقي|شرقيه'],
  ['west', 'west(?:ern)?', 'غربي|غربيه'],
] as const;
/** What has a side to each quarter of the sky. */
const FACED: readonly (readonly [string, string, string, RegExp?])[] = [
  ['bank', 'bank|shore', 'ضفه', RIVER],
  ['wing', 'wing', 'جناح'],
  ['gate', 'gate|entrance|door', 'بوابه|باب|مدخل'],
  ['stand', 'stand|terrace|end', 'مدرج|مدرجات'],
  ['tower', 'tower|turret|minaret', 'برج|مءذنه|مئذنه|منارهٔ?'],
  ['slope', 'face|slope|flank|ridge', 'سفح|منحدر|واجهه'],
  ['wall', 'wall|facade|façade', 'جدار|سور'],
  ['pier', 'pier|breakwater|jetty|quay|runway', 'رصيف|مدرج المطار'],
];
const STOREYS: readonly (readonly [string, string, string])[] = [
  [
    '-1',
    'basement|cellars?|(?:lower|below) ground(?: floor)?|underground (?:level|floor|car park|store)|crypt',
    'قبو|القبو|[بل]القبو|سرداب|السرداب|(?:ال)?طابق (?:ال)?(?:سفلي|تحت الارضي|تحت ارضي)|تحت الارض|بدروم|البدروم|دهليز|الدهليز',
  ],
  ['0', 'ground[- ]floor|street level', '(?:[بل]?ال|لل|ب)?(?:طابق|دور|طبقه) (?:ال)?ارضي(?:ه)?'],
  ['1', '(?:first|1 ?st)[- ]floor', '(?:[بل]?ال|لل|ب)?(?:طابق|دور|طبقه) (?:ال)?(?:اول|اولي)'],
  ['2', '(?:second|2 ?nd)[- ]floor', '(?:[بل]?ال|لل|ب)?(?:طابق|دور|طبقه) (?:ال)?(?:ثاني|ثانيه)'],
  ['3', '(?:third|3 ?rd)[- ]floor', '(?:[بل]?ال|لل|ب)?(?:طابق|دور|طبقه) (?:ال)?(?:ثالث|ثالثه)'],
  ['4', '(?:fourth|4 ?th)[- ]floor', '(?:[بل]?ال|لل|ب)?(?:طابق|دور|طبقه) (?:ال)?(?:رابع|رابعه)'],
  ['5', '(?:fifth|5 ?th)[- ]floor', '(?:[بل]?ال|لل|ب)?(?:طابق|دور|طبقه) (?:ال)?(?:خامس|خامسه)'],
  ['6', '(?:sixth|6 ?th)[- ]floor', '(?:[بل]?ال|لل|ب)?(?:طابق|دور|طبقه) (?:ال)?(?:سادس|سادسه)'],
  ['7', '(?:seventh|7 ?th)[- ]floor', '(?:[بل]?ال|لل|ب)?(?:طابق|دور|طبقه) (?:ال)?(?:سابع|سابعه)'],
  ['8', '(?:eighth|8 ?th)[- ]floor', '(?:[بل]?ال|لل|ب)?(?:طابق|دور|طبقه) (?:ال)?(?:ثامن|ثامنه)'],
  [
    '9',
    '(?:ninth|tenth|9 ?th|1[0-9] ?th|eleventh|twelfth)[- ]floor',
    '(?:[بل]?ال|لل|ب)?(?:طابق|دور|طبقه) (?:ال)?(?:تاسع|عاشر|حادي عشر|ثاني عشر)',
  ],
  [
    'top',
    '(?:top|upper|uppermost|highest)[- ](?:floor|storey|story)|attic|loft|roof space|under the roof|in the roof|on the roof|rooftop',
    '(?:[بل]?ال|ب)?(?:طابق|دور) (?:ال)?(?:علوي|اخير|اعلي)|العليه|السطح|فوق السطح|علي السطح|سطح المبني|سطح البنايه|سطح العماره',
  ],
];

export const SIDE_AXES: readonly SideAxis[] = [
  ...PAIRED.map(
    ([axis, nouns, arabic, beside]): SideAxis => ({
      axis: `hand:${axis}`,
      ...(beside === undefined ? {} : { beside }),
      values: [
        { value: 'left', told: told(`left[- ](?:${nouns})`, `[بل]?(?:ال|لل)?(?:${arabic})\\p{L}{0,3} (?:ال)?(?:${LEFT_AR})`) },
        { value: 'right', told: told(`right[- ](?:${nouns})`, `[بل]?(?:ال|لل)?(?:${arabic})\\p{L}{0,3} (?:ال)?(?:${RIGHT_AR})`) },
      ],
    }),
  ),
  {
    axis: 'ship-side',
    beside: SHIP,
    values: [
      {
        value: 'left',
        told: told(
          'port[- ](?:side|bow|quarter|beam|hull|rail)|(?:to|on the|on her|on its) port(?! of)|left[- ](?:hand )?side',
          '(?:[بل]?ال|ب)?(?:جانب|جهه|شق) (?:ال)?(?:ايسر|يسري)(?: \\S+)?|(?:ال|ب|من )?(?:ميسره|يسار) (?:السفينه|العباره|المركب|القارب|الهيكل)|جانبها الايسر|جانبه الايسر',
        ),
      },
      {
        value: 'right',
        told: told(
          'starboard|right[- ](?:hand )?side',
          '(?:[بل]?ال|ب)?(?:جانب|جهه|شق) (?:ال)?(?:ايمن|يمني)(?: \\S+)?|(?:ال|ب|من )?(?:ميمنه|يمين) (?:السفينه|العباره|المركب|القارب|الهيكل)|جانبها الايمن|جانبه الايمن',
        ),
      },
    ],
  },
  ...FACED.map(
    ([axis, nouns, arabic, beside]): SideAxis => ({
      axis: `face:${axis}`,
      ...(beside === undefined ? {} : { beside }),
      values: COMPASS.map(([value, english, word]) => ({
        value,
        told: told(`${english}[- ](?:${nouns})`, `[بل]?(?:ال|لل)?(?:${arabic})\\p{L}{0,2} (?:ال)?(?:${word})(?! المحتله)`),
      })),
    }),
  ),
  {
    axis: 'bound',
    values: [
      { value: 'north', told: new RegExp(en('north[- ]?bound'), 'u') },
      { value: 'south', told: new RegExp(en('south[- ]?bound'), 'u') },
      { value: 'east', told: new RegExp(en('east[- ]?bound'), 'u') },
      { value: 'west', told: new RegExp(en('west[- ]?bound'), 'u') },
    ],
  },
  { axis: 'storey', values: STOREYS.map(([value, english, arabic]) => ({ value, told: told(english, arabic) })) },
  {
    axis: 'length',
    beside: CRAFT,
    values: [
      {
        value: 'front',
        told: told(
          'forward (?:galley|cabin|hold|section|lavatory|toilet|deck|compartment|carriages?|part)|front (?:galley|cabin|carriages?|coach|section|rows?|part|compartment|of the (?:plane|aircraft|cabin|train|bus|coach|boat|ship))|(?:leading|first) (?:carriage|coach|car|rows?)|in the (?:bows?|nose|cockpit|wheelhouse)|nose of the|bow of the|the (?:bow|bows)',
          '(?:ال|ب|[بل]ال)?(?:مطبخ|عنبر|قسم|مقصوره|جزء|حمام|مرحاض) (?:ال)?(?:امامي|اماميه)|(?:ال|ب|[بل]ال)?مقدم(?:ه)? ?(?:ال)?(?:طايره|قطار|حافله|سفينه|عباره|مركب|قارب|باخره)?|(?:اول|امام|صدر) (?:الطايره|القطار|الحافله|السفينه)|(?:ال)?عربه (?:ال)?(?:اولي|اماميه)|قمره القياده',
        ),
      },
      {
        value: 'rear',
        told: told(
          '(?:rear|aft|back|tail) (?:galley|cabin|hold|section|lavatory|toilet|deck|compartment|carriages?|coach|rows?|part|end)|(?:rear|back|tail|stern) of the (?:plane|aircraft|cabin|train|bus|coach|boat|ship|ferry|vessel|jet|airliner)|(?:last|rearmost|hindmost) (?:carriage|coach|car|rows?)|the stern|in the tail|astern',
          '(?:ال|ب|[بل]ال)?(?:مطبخ|عنبر|قسم|مقصوره|جزء|حمام|مرحاض) (?:ال)?(?:خلفي|خلفيه)|(?:ال|ب|[بل]ال)?موخر(?:ه)? ?(?:ال)?(?:طايره|قطار|حافله|سفينه|عباره|مركب|قارب|باخره)?|(?:اخر|ذيل|خلف) (?:الطايره|القطار|الحافله|السفينه)|(?:ال)?عربه (?:ال)?(?:اخيره|خلفيه)|الذيل|ذيلها',
        ),
      },
    ],
  },
  {
    axis: 'entrance',
    values: [
      {
        value: 'front',
        told: told(
          '(?:front|main) (?:door|entrance|gate|window)',
          '[بل]?(?:ال|لل)?(?:باب|مدخل|بوابه|نافذه) (?:ال)?(?:امامي|اماميه|رييسي|رييسيه)',
        ),
      },
      {
        value: 'rear',
        told: told(
          '(?:rear|back|side) (?:door|entrance|gate|window)|(?:through|by|via|from) the (?:roof|skylight|sewers?|cellar)',
          '[بل]?(?:ال|لل)?(?:باب|مدخل|بوابه|نافذه) (?:ال)?(?:خلفي|خلفيه|جانبي|جانبيه)|(?:من|عبر) (?:السطح|السقف|المجاري|القبو|فتحه التهويه)',
        ),
      },
    ],
  },
  {
    axis: 'border',
    beside: BORDER,
    values: [
      {
        value: 'across',
        told: told(
          "(?:inside|within|deep in|deep inside|over) (?!international)(?:[\\p{L}’'-]+ ){1,3}?(?:territory|soil|airspace|territorial waters|waters|borders?)|(?:crossed|breached|violated|strayed across|penetrated) (?:the|its|our|their|[\\p{L}]+) (?:border|frontier|airspace|line|boundary)|(?:kilometres|km|kilometers|metres|miles) (?:inside|across|beyond|over)|across the (?:border|frontier|line)|territorial waters|(?:on|onto) (?:[\\p{L}]+ian|[\\p{L}]+ese|[\\p{L}]+ish|our|its) soil",
          '(?:داخل|في عمق|الي داخل|ضمن) (?:ال)?(?:اراضي|اجواء|حدود|مجال|مياه)\\S*|(?:عبر|عبرت|اجتاز|اجتازت|اخترق|اخترقت|تجاوز|تجاوزت|انتهك|انتهكت) (?:ال)?(?:حدود|اجواء|مجال|خط|سياج)\\S*|(?:ال)?مياه(?:ها|نا|ه)? (?:ال)?اقليميه|توغل\\S*|(?:كيلومترات?|كيلومترا|كم|كلم|امتار|مترا) داخل',
        ),
      },
      {
        value: 'short',
        told: told(
          "(?:never|not|did not|had not|without) (?:\\S+ )?(?:cross(?:ed|ing)?|breach(?:ed|ing)?|violat(?:ed|ing)|enter(?:ed|ing)?) (?:the|its|our|their|[\\p{L}]+) (?:border|frontier|airspace|line|boundary|territory)|(?:on|to) (?:our|its own|their own|his|the [\\p{L}’'-]+) side of the (?:line|border|frontier|boundary|fence)|short of the (?:border|frontier|line)|international (?:waters|airspace)|outside (?:[\\p{L}’'-]+ ){1,3}?(?:territory|airspace|waters)|on the high seas",
          '(?:لم|دون ان|ولم) (?:ي|ت)(?:عبر|جتز|جتاز|خترق|تجاوز|نتهك|دخل) (?:ال)?(?:حدود|اجواء|مجال|خط|اراضي|مياه)\\S*|(?:ال)?مياه (?:ال)?دوليه|(?:ال)?اجواء (?:ال)?دوليه|خارج (?:ال)?(?:مياه|اجواء|اراضي|حدود)\\S*|(?:في|من|علي|داخل) (?:جانبنا|جهتنا|ناحيتنا|طرفنا|اراضينا|جانبه|جانبها)|(?:ال|ب|ل|[بل]ال)?جانب\\S* من (?:ال)?حدود|عرض البحر',
        ),
      },
    ],
  },
  {
    axis: 'land-sea',
    beside: AFLOAT,
    values: [
      {
        value: 'sea',
        told: told(
          'offshore|out at sea|at sea|in the (?:sea|ocean)|into the (?:sea|ocean)|beneath the seabed|under the sea|off the (?:\\w+ )?coast|seabed|kilometres off|km off|miles off',
          '(?:في )?عرض (?:ال)?(?:بحر|مياه)|في (?:ال)?(?:بحر|محيط)|قباله (?:ال)?(?:سواحل|ساحل|شواطي|شاطي)|قاع البحر|تحت (?:ال)?بحر|قباله السواحل',
        ),
      },
      {
        value: 'land',
        told: told(
          'inland|onshore|on (?:dry )?land|ashore|on the mainland',
          '(?:علي |في |ب)?(?:ال)?يابسه|(?:ال)?بر الرييسي|في (?:ال)?بر|علي البر|برا',
        ),
      },
    ],
  },
  {
    axis: 'stream',
    beside: RIVER,
    values: [
      {
        value: 'up',
        told: told(
          'up(?:stream|river) (?:of|from)|above the (?:weir|dam|lock|bridge|falls)',
          '(?:اعلي|عاليه|فوق|قبل) (?:ال)?(?:سد|جسر|شلال|قنطره)',
        ),
      },
      {
        value: 'down',
        told: told(
          'down(?:stream|river) (?:of|from)|below the (?:weir|dam|lock|bridge|falls)',
          '(?:اسفل|سافله|تحت|بعد) (?:ال)?(?:سد|جسر|شلال|قنطره)',
        ),
      },
    ],
  },
  {
    axis: 'aloft',
    beside: PLANE,
    values: [
      {
        value: 'air',
        told: told(
          'in mid[- ]air|mid-flight|in flight|in the air|at (?:\\S+ ){0,2}feet|(?:minutes|hours?) (?:after|into) (?:take-?off|the flight)|over the (?:sea|ocean|atlantic|mediterranean)|cruising',
          'في الجو|في السماء|اثناء (?:ال)?(?:تحليق|طيران|رحله)|خلال (?:ال)?(?:تحليق|طيران)|علي ارتفاع|بعد (?:\\S+ ){0,3}من الاقلاع|عقب الاقلاع|بعد الاقلاع',
        ),
      },
      {
        value: 'ground',
        told: told(
          'on the (?:runway|tarmac|apron|ground|taxiway)|while taxiing|taxiing|before take-?off|never left the ground|still (?:parked|at the gate|on the ground)|at the gate',
          '(?:علي|فوق) (?:ال)?(?:مدرج|ارض المطار|ارضيه المطار)|قبل (?:ال)?اقلاع(?:ها)?|وهي (?:متوقفه|رابضه|جاثمه)|لم تقلع|لم تغادر المدرج|علي الارض',
        ),
      },
    ],
  },
];

/** Values of one axis that cannot both be true. */
export function excludes(axis: string, a: string, b: string): boolean {
  if (a === b) return false;
  if (axis.startsWith('face:') || axis === 'bound') return OPPOSITE.has(`${a} ${b}`);
  if (axis !== 'storey') return true;
  // «first floor» is the ground floor of some; the top one may be any that is high
  const [x, y] = [a, b].map((v) => (v === 'top' ? TOP : Number(v))) as [number, number];
  if (x < 0 || y < 0) return true;
  if (x === TOP || y === TOP) return Math.min(x, y) === 0;
  return Math.abs(x - y) >= 2;
}
const OPPOSITE = new Set(['north south', 'south north', 'east west', 'west east']);
const TOP = 99;

/** What happens somewhere in a thing: two passages tell of one part only if they tell one of these. */
export const SIDE_DEEDS: readonly (readonly [string, RegExp])[] = [
  [
    'fire',
    told(
      '(?:started|starts|broke out|began|begun|originated|erupted|ignited|showed|seat of|source of|origin of|traced|flames?|blaze|fire|smoke|explosion|exploded|went off)',
      '(?:اندلع|اندلعت|نشب|نشبت|شب|شبت|بدات|بدا|انطلقت|انطلق|اشتعل|اشتعلت|شراره|النار|نار|النيران|حريق|الحريق|حريقا|انفجر|انفجار|السنه اللهب|الدخان)',
    ),
  ],
  [
    'find',
    told(
      '(?:found|discovered|recovered|located|body|corpse|remains|washed up|retrieved|unearthed|turned up|hidden|stashed|buried|seized|lay)',
      '(?:عثر|عثرت|عثروا|عثره|وجد|وجدت|وجدوا|اكتشف|اكتشفت|انتشل|انتشلت|انتشال|جثه|جثته|جثمان|العثور|عالقه|ضبط|ضبطت|مخبا|مخباه)',
    ),
  ],
  [
    'damage',
    told(
      '(?:crack(?:s|ed)?|holed?|torn|gash|breach(?:ed)?|rammed|leak(?:s|ed|ing)?|dent(?:ed)?|split|damage(?:d)?|fracture|rupture(?:d)?|struck|hit|list(?:ed|ing)?|broke off|sheared|fell off|failed|burst|caught)',
      '(?:شق|الشق|تشقق|صدع|ثقب|الثقب|اضرار|تضرر|تضررت|فتحه|تصدع|انشق|تسرب|اصطدام|ارتطم|ارتطمت|مال|مالت|تمزق|انفجر|تعطل)',
    ),
  ],
  [
    'crash',
    told(
      '(?:overturn(?:ed)?|collid(?:ed|es)|collision|crash(?:ed)?|toppled|rolled|skidded|ploughed|pile-up|jackknifed|accident|came off|left the road|derailed)',
      '(?:انقلب|انقلبت|انقلاب|اصطدم|اصطدمت|تصادم|حادث|انحرف|انحرفت|جنح|خرج عن)',
    ),
  ],
  [
    'injury',
    told(
      '(?:wound(?:ed|s)?|hurt|injur(?:ed|y|ies)|fractur(?:ed|e)|broke|broken|bullet|shot|amputated|operat(?:ed|ion)|surgery|torn|tore|strain(?:ed)?|sprain(?:ed)?|burns?|pinned|stabbed)',
      '(?:اصيب|اصيبت|اصابه|جرح|جروح|كسر|كسور|رصاصه|بتر|جراحه|جراحيه|عمليه|تمزق|التواء|حروق|طعنه|الاصابه|اصابته)',
    ),
  ],
  [
    'fall',
    told(
      '(?:fell|came down|landed|crashed|impact(?:ed)?|epicentre|epicenter|centred|centered|hypocentre|shot down|went down|hit|touched down|ditched)',
      '(?:سقط|سقطت|سقوط|هوي|هوت|تحطم|تحطمت|مركزها|مركزه|مركز|البوره|بورتها|بوره|هبط|هبطت|حط|اسقط|اسقطت|وقع|وقعت)',
    ),
  ],
  [
    'seizure',
    told(
      '(?:arrested|detained|seized|captured|boarded|intercepted|abducted|kidnapped|stopped|caught|taken prisoner|rescued)',
      '(?:اعتقل|اعتقلت|اوقف|اوقفت|احتجز|احتجزت|اعترض|اعترضت|خطف|خطفت|اختطف|قبض|ضبط|صعد|انقذ)',
    ),
  ],
  [
    'attack',
    told(
      '(?:attack(?:ed)?|opened fire|fired|shelled|struck|clash(?:ed|es)?|ambush(?:ed)?|killed|stabbed|gunned down|shooting)',
      '(?:هاجم|هاجمت|هجوم|اطلق|اطلقت|قصف|قصفت|اشتباك|اشتباكات|كمين|قتل|قتلت|طعن|استهدف|استهدفت|اغتيل)',
    ),
  ],
  [
    'way',
    told(
      '(?:entered|got in|broke in|burst|slipped (?:in|out)|fled|escaped|came (?:in|out)|left|let in|forced|climbed|smuggled|walked)',
      '(?:دخل|دخلت|دخلوا|تسلل|تسللوا|اقتحم|اقتحموا|هرب|هربوا|فر|فروا|خرج|خرجت|خرجوا|غادر|كسر|كسروا|خلع)',
    ),
  ],
  ['seat', told('(?:seat(?:ed)?|sat|sitting|travell?ing|asleep|stood)', '(?:جلس|جالسا|جالسه|يجلس|تجلس|مقعد|نايما|وقف|واقفا)')],
  [
    'birth-death',
    told(
      '(?:died|dies|death|born|gave birth|delivered|collapsed|heart attack)',
      '(?:توفي|توفيت|مات|ماتت|وفاه|ولد|ولدت|وضعت|انجبت|اغمي|انهار)',
    ),
  ],
];
