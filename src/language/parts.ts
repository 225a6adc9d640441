/**
 * Parts that one person fills, by the many ways in which news tells them: who was in the chair, cut the ribbon, scored in which minute,
 * raised the alarm. Patterns are over the folded words of a sentence, one space between them.
 */

/** A part as its words tell it; the person stands on the side that the language and the voice ask for. */
export interface PartWords {
  readonly part: string;
  /** What tells the part. */
  readonly told: RegExp;
  /** What the sentence must have besides. */
  readonly beside?: RegExp;
  /** Characters around the words in which `beside` stands; the sentence where none is said. */
  readonly near?: number;
  /**
   * Where the name stands: before it, after it, on either side, the nearer first, or `subject`: after it, as the subject of an Arabic
   * verb does, or before it where nobody is named behind.
   */
  readonly side: 'before' | 'after' | 'either' | 'subject';
  /** Characters to the name, at most. */
  readonly reach: number;
}

const en = (words: string): RegExp => new RegExp(`\\b(?:${words.replace(/\s*\n\s*/gu, '')})\\b`, 'u');
const ar = (words: string): RegExp => new RegExp(`(?:^| )[وف]?(?:قد |كان |كانت )?(?:${words.replace(/\s*\n\s*/gu, '')})(?= |$)`, 'u');
/** Not in the passive. */
const ACTIVE = '(?<!\\b(?:was|were|been|be|being|is|are|get|got) (?:\\w+ )?)';
const SOMEBODY = '(?:the|it|him|her|them|both|all|every|two|three|four|five|six|a|an|his|their|one)';

const MEETING =
  /\b(?:meetings?|sessions?|sitting|council|committee|board|plenary|assembly|talks|conference|hearing|members|parliament|house|senate|synod|congress|debate|chamber|panel|tribunal|lawmakers|deputies|councillors)\b|(?:^| )[وف]?[بل]?(?:ال|لل)?(?:اجتماع|جلسه|جلسات|مجلس|لجنه|موتمر|دوره|جمع|برلمان|مداولات|اشغال|قمه|نقاش|هييه|جمعيه|نواب|مشاورات)/u;
const DELEGATION =
  /\b(?:delegations?|negotiators|negotiating team|envoys|mission|team of \w+)\b|(?:^| )[وف]?[بل]?(?:ال|لل)?(?:وفد|وفدا|بعثه)(?= |$)/u;
const CRAFT =
  /\b(?:bus|coach|car|van|lorry|truck|train|tram|ferry|boat|ship|vessel|plane|aircraft|jet|airliner|helicopter|turboprop|seaplane|glider|craft|airplane|landing|machine|vehicle|taxi|wheel|controls|helm)\b|(?:^| )[وف]?[بل]?(?:ال|لل)?(?:حافله|سياره|شاحنه|قطار|طايره|قارب|زورق|مركب|مقود|باص|اوتوبيس|مروحيه|عباره|مركبه|ترامواي|تاكسي|كار|جرار|سفينه)/u;
const GOAL_EN =
  'scor(?:ed|es|ing)|nett?(?:ed|s)|head(?:ed|s|ing) (?:in|home|past|the|a)|nod(?:ded|s) (?:in|home)|fir(?:ed|es) (?:home|in|past)|tapp?(?:ed|s) (?:in|home)|slott?(?:ed|s)|struck|strikes|hit|hits|volley(?:ed|s)|curl(?:ed|s)|lash(?:ed|es)|drill(?:ed|s)|blast(?:ed|s)|convert(?:ed|s)|bundl(?:ed|es)|pok(?:ed|es)|prodd?(?:ed|s)|slid|smash(?:ed|es)|thump(?:ed|s)|rifl(?:ed|es)|steer(?:ed|s) (?:in|home)|turn(?:ed|s) (?:in|home)|roll(?:ed|s) (?:in|home)|chipp?(?:ed|s)|lobb(?:ed|s)|grabb?(?:ed|s)|snatch(?:ed|es)|popp?(?:ed|s) up|pounc(?:ed|es)|found the (?:net|target|corner|back of the net)|bulged the net|was on target|broke the deadlock|equali[sz](?:ed|es)|level(?:led|s)|goal|strike|header|volley|effort|free[- ]kick|penalty|winner';
const GOAL_AR =
  'سجل|سجله|سجلها|يسجل|سجلت|احرز|احرزه|احرزها|يحرز|احرزت|حسم|حسمه|حسمها|يحسم|خطف|يخطف|يخطفها|خطفها|خطفه|قنص|قنصه|هدف|الهدف|هدفا|بهدف|هز|يهز|هزت|الشباك|شباك|المرمي|مرمي|يسكنها|اسكن|اودع|اودعها|توقيع|بتوقيع|وقع|وقعه|براسيه|راسيه|براسه|بتسديده|تسديده|قذيفه|بقذيفه|عن طريق|بواسطه|بضربه|بركله|ركله جزاء|من ركله|عزز|ادرك|عادل|التعادل|باغت|زار|امضي|اهدي|منح';

/** What tells that a goal was scored. */
export const SCORED = new RegExp(`\\b(?:${GOAL_EN})\\b|(?:^| )[وف]?(?:${GOAL_AR})(?= |$)`, 'u');
/** The minute of a goal. */
export const MINUTE =
  /(?<en>\d{1,3})(?: \+ \d+)? ?(?:st|nd|rd|th)?[- ]minute\b|\bminute (?<en2>\d{1,3})\b|\b(?:on|after|with) (?<en3>\d{1,3}) minutes\b|الدقيقه (?:ال)?(?<ar>\d{1,3})(?: \+ \d+)?/gu;

const STOPPAGE =
  /\b(?:stoppage|injury|added|additional)[- ]time\b|\b9\d \+ \d|\b(?:last|dying|final)[- ](?:minute|minutes|seconds|gasp)\b|\bat the death\b|(?:ال)?وقت (?:ال)?(?:بدل )?(?:ال)?(?:ضايع|محتسب)|الانفاس الاخيره|الثواني الاخيره|الدقيقه الاخيره|اللحظات الاخيره|الرمق الاخير/u;

const EMERGENCY =
  '(?:the )?(?:rescuers|rescue (?:services?|centre|teams?)|police|emergency (?:services?|line|number|call)|coastguards?|coast guard|lifeboat|mountain rescue|ambulance(?: service)?|999|911|112|authorities|neighbours|fire (?:brigade|service|department|station)|firefighters|firemen|helpline)';
const EMERGENCY_AR =
  '(?:ب|ل)?(?:رجال |رقم |مصالح |غرفه |فرق |مركز |خط )?(?:ال|لل)?(?:اطفاء|مطافي|مطافئ|حمايه المدنيه|دفاع المدني|اسعاف|نجده|طواري|شرطه|درك|امن|وقايه المدنيه|سلطات|خفر السواحل)';

/** Ways out of a place where many are (the last passenger is not the last of all): the first and the last of them are one person each. */
const OUT_EN =
  'leave|(?:come|get|go|climb|walk|step|crawl|be (?:brought|pulled|lifted|winched|carried|helped|hauled)) (?:out|up|off|down|ashore|clear)|be (?:rescued|freed|evacuated|released|winched|saved)|reach (?:the )?(?:surface|shore|safety)|emerge|disembark|abandon ship';

export const PARTS: readonly PartWords[] = [
  // who raised the alarm
  {
    part: 'alarm',
    told: en(
      `(?:rais(?:ed|es|ing)|sound(?:ed|s)|g(?:ave|ives)) (?:the|an) (?:alarm|alert)|${ACTIVE}(?:alerted|called|rang|phoned|rung|dialled|dialed|tipped off|telephoned|summoned|notified|made the call to) ${EMERGENCY}|made the (?:emergency |first |999 |911 |112 )?call|placed the (?:emergency )?call`,
    ),
    side: 'before',
    reach: 160,
  },
  {
    part: 'alarm',
    told: en(
      '(?:alarm|alert) (?:was|had been) (?:raised|sounded|given) by|(?:emergency |999 |911 |112 )?call (?:was made|had come|came|had been made|was placed) (?:by|from)|tip-off came from',
    ),
    side: 'after',
    reach: 80,
  },
  {
    part: 'alarm',
    told: ar(
      `(?:اطلق|اطلقت|دق|دقت|قرع|قرعت) (?:جرس |صفاره |صافره |ناقوس )?(?:ال)?(?:انذار|خطر)|(?:ابلغ|ابلغت|اخطر|اخطرت|هاتف|هاتفت|اتصل|اتصلت|استنجد|استنجدت|نبه|نبهت|استدعي|استدعت|طلب|طلبت) ${EMERGENCY_AR}(?: \\S+)?`,
    ),
    side: 'either',
    reach: 70,
  },
  // goals
  { part: 'goal', told: STOPPAGE, beside: SCORED, side: 'either', reach: 110 },
  {
    part: 'winner',
    told: /\b(?:(?:only|winning|decisive|solitary|lone|match-winning|golden) (?:goal|strike)|match-winner|winner|settled (?:it|the (?:match|game|tie|final|contest)))\b|(?:^| )[وف]?ب?(?:هدف (?:الفوز|الانتصار|المباراه(?: الوحيد)?|اللقاء(?: الوحيد)?|الحسم|الخلاص|الترجيح)|الهدف (?:الوحيد|اليتيم|القاتل))/u,
    beside: SCORED,
    side: 'either',
    reach: 80,
  },
  {
    part: 'winner',
    told: en(
      '(?:scored|headed (?:in|home)|struck|hit|grabbed|snatched|netted|volleyed|curled|lashed|fired|drilled|bundled) (?:in |home )?the (?:only goal|winner|winning goal|decider|decisive goal|match-winner|late winner)',
    ),
    side: 'before',
    reach: 70,
  },
  {
    part: 'opener',
    told: en(
      '(?:opened|opens|opening) the scoring|broke the deadlock|(?:scored|netted|grabbed|headed|struck) the opener|(?:the )?opening goal',
    ),
    side: 'before',
    reach: 60,
  },
  {
    part: 'opener',
    told: ar('(?:افتتح|يفتتح|دشن|فتح|افتتحت) (?:باب )?(?:ال)?(?:تسجيل|تهديف|اهداف|نتيجه|حصه)|هدف السبق|هدف الافتتاح'),
    side: 'subject',
    reach: 60,
  },
  // missions
  {
    part: 'mission',
    told: en(
      "(?:who )?(?:heads|leads|headed|led|heading|leading) (?:the )?(?:[\\p{L}’'-]+ ){0,4}?(?:\\d+ )?(?:observers|observer mission|monitors|election mission|monitoring mission)|(?:head|chief|leader) of (?:the )?(?:[\\p{L}’'-]+ ){0,4}?(?:observers|observer mission|observation mission|monitoring mission|mission)",
    ),
    side: 'before',
    reach: 90,
  },
  {
    part: 'mission',
    told: /(?:^| )و?(?:رييسه?|تراس|يتراس|تتراس|قاد|يقود|تقود) (?:ال)?بعثه(?: المراقبه| المراقبين| مراقبي)?/u,
    beside: /مراقب|ملاحظ|observ/u,
    side: 'either',
    reach: 60,
  },
  // finds
  {
    part: 'discovery',
    told: en(
      '(?:found|discovered|spotted|sighted|unearthed|uncovered|identified|recovered|noticed|dug up|stumbled (?:on|upon|across)|pulled out|ploughed up|picked up|turned up) (?:\\S+ ){0,3}?by',
    ),
    side: 'after',
    reach: 90,
  },
  {
    part: 'discovery',
    told: en(
      `${ACTIVE}(?:found|discovered|spotted|unearthed|dug up|stumbled (?:on|upon|across)|came (?:upon|across)|chanced (?:on|upon)|happened (?:on|upon)|hit (?:on|upon)|ploughed up|fished (?:up|out)) (?:the|it|him|her|them)`,
    ),
    side: 'before',
    reach: 40,
  },
  {
    part: 'discovery',
    told: ar(
      'عثر|عثرت|اكتشف|اكتشفت|اكتشفها|اكتشفه|اكتشفته|اكتشفتها|عثور|وجدها|وجده|وجدته|وجدتها|عثر عليه|عثر عليها|صادف|صادفت|استخرجه|استخرجها',
    ),
    side: 'after',
    reach: 30,
  },
  // who was driving
  {
    part: 'driver',
    told: en(
      "at the wheel(?: was| sat)?|driven by|at the controls(?: was| sat)?|piloted by|flown by|steered by|skippered by|captained by|its (?:driver|pilot)|in the (?:driver['’]?s|driving) seat (?:was|sat)|behind the wheel (?:was|sat)",
    ),
    side: 'after',
    reach: 60,
  },
  {
    part: 'driver',
    told: en(
      "was (?:driving|piloting|steering|flying|behind the wheel|at the (?:wheel|controls|helm)|in the (?:driving|driver’s|driver's) seat)|(?:drove|piloted|steered|skippered|flew) the|took (?:over )?the (?:controls|wheel|helm)|(?:brought|put|set) (?:the (?:\\w+ )?(?:plane|aircraft|jet|airliner|helicopter|craft|machine|airplane|turboprop)|it) (?:safely )?(?:down|back)|(?<!had )landed the (?:\\w+ )?(?:plane|aircraft|jet|airliner|helicopter|craft|turboprop)|flew the landing",
    ),
    beside: CRAFT,
    side: 'before',
    reach: 60,
  },
  {
    part: 'driver',
    told: ar(
      'يقود|يقودها|يقوده|تقودها|تقوده|تقود|قادها|قاده|يسوق|يسوقها|(?:خلف|وراء|امام|علي) (?:ال)?مقود(?: \\S+)?|(?:هبط|هبطت|حط|حطت) بالطايره|انزل الطايره|بقياده|تولي قياده|تولت قياده',
    ),
    beside: CRAFT,
    side: 'subject',
    reach: 50,
  },
  // who was in the chair
  {
    part: 'chair',
    told: en(
      '(?:chaired|presided over|headed|moderated|conducted|steered|gavelled through|led) by|under the (?:chairmanship|presidency|chair|direction|gavel) of',
    ),
    beside: MEETING,
    near: 60,
    side: 'after',
    reach: 90,
  },
  {
    part: 'chair',
    told: en(
      `${ACTIVE}(?:chaired|moderated) (?!by)|presided (?:over|at)|chaired the|gavell?ed (?:in|through|down|open)|(?:ran|steered|conducted|adjourned|suspended|convened) the (?:\\w+ )?(?:sitting|session|meeting|debate|hearing|proceedings|plenary)|called the (?:\\w+ )?(?:sitting|session|meeting|house|assembly|chamber) to order`,
    ),
    beside: MEETING,
    near: 60,
    side: 'before',
    reach: 80,
  },
  {
    part: 'chair',
    told: en(
      'took the chair|(?:was|were|sat|is|being) in the chair|(?:wielded|held|banged|brought down|struck|swung) the gavel|occupied the (?:chair|rostrum)|in the chair',
    ),
    beside: MEETING,
    side: 'before',
    reach: 80,
  },
  {
    part: 'chair',
    told: en(
      "(?:from|in) the (?:speaker['’]?s |president['’]?s |chairman['’]?s )?chair(?: (?:was|sat))?|the gavel (?:was|lay) (?:\\w+ )?(?:in the hands? of|wielded by|held by)|wielding the gavel was",
    ),
    beside: MEETING,
    side: 'after',
    reach: 40,
  },
  {
    part: 'chair',
    told: ar(
      'برياسه|تراس|تراست|تتراس|يتراس|تراسه|تراسها|تراسته|تراستها|تحت رياسه|(?:راس|راست|يراس|ادار|ادارت|سير|سيرت) (?:ال)?(?:جلسه|اجتماع|جلسات|اشغال|مداولات|نقاش|جمع|موتمر)|ادارها|ادارته|ادارتها|سيرها|سيرتها|(?:تولي|تولت|يتولي) (?:رياسه|اداره|تسيير)|افتتح الجلسه|رفع الجلسه|مطرقه (?:الرياسه|الجلسه) (?:كانت )?(?:في يد|بيد)|علي منصه الرياسه|جلس علي كرسي الرياسه|اعتلي منصه الرياسه',
    ),
    beside: MEETING,
    near: 60,
    side: 'subject',
    reach: 70,
  },
  // who led the delegation
  {
    part: 'delegation',
    told: en('(?:led|headed|fronted|captained|steered) by|under the (?:leadership|guidance) of|at (?:its|the) head (?:was|stood|came)'),
    beside: DELEGATION,
    near: 50,
    side: 'after',
    reach: 90,
  },
  {
    part: 'delegation',
    told: en(
      `${ACTIVE}(?:led|headed|leads|heads|leading|heading|fronted|fronts) (?:the|a|an|his|her|its|their) (?:[\\p{L}’'-]+ ){0,4}?(?:delegation|negotiators|negotiating team|mission)|at the head of (?:the|a|an) (?:[\\p{L}’'-]+ ){0,4}?(?:delegation|mission)`,
    ),
    side: 'before',
    reach: 80,
  },
  {
    part: 'delegation',
    told: ar(
      'برياسه|تراس|تراست|يتراس|يقوده|تراسه|يتراسه|تتراسه|تراسته|راس|راسه|علي راسه|علي راس|بقياده|قاد|قاده|قادت|قادته|تقوده|يقود|تقود|يقدمه|يتقدمه|تتقدمه',
    ),
    beside: DELEGATION,
    near: 40,
    side: 'subject',
    reach: 80,
  },
  // who opened it
  {
    part: 'opening',
    told: en(
      '(?:opened|inaugurated|unveiled|launched|(?:ribbon|tape) (?:was |had been )?cut) (?:[\\p{L}-]+ ){0,6}?by|the (?:scissors|ribbon) (?:was|were|lay) in the hands? of|the (?:honou?r|task) of (?:cutting|opening|inaugurating|unveiling|snipping) (?:\\S+ ){0,4}(?:fell|went|belonged|was left) to',
    ),
    side: 'after',
    reach: 90,
  },
  {
    part: 'opening',
    told: /\b(?:inaugurated|(?:cut|cuts|cutting|snipp(?:ed|ing)) (?:the|a|an) (?:[\p{L}’'-]+ ,? ?){0,5}?(?:ribbon|tape)|wielded the scissors|unveiled|(?:officially|formally|ceremonially) (?:opened|inaugurated|launched)|performed the (?:opening|inauguration)|did the honours|declared (?:\S+ ){1,4}open|pulled the cord)\b(?! (?:\S+ ){0,6}?by\b)/u,
    side: 'before',
    reach: 80,
  },
  {
    part: 'opening',
    told: ar(
      'دشن|دشنت|دشنه|دشنها|افتتح|افتتحت|افتتحه|افتتحها|افتتحته|قص (?:ال)?شريط|قصت (?:ال)?شريط|(?:ازاح|ازاحت|رفع|رفعت) (?:ال)?ستار|(?:تولي|تولت) (?:مراسم )?(?:قص الشريط|تدشين\\S*|افتتاح\\S*|ازاحه الستار)|(?:اشرف|اشرفت) علي (?:مراسم |حفل )?(?:تدشين|افتتاح|وضع حجر)\\S*|(?:اعطي|اعطت) (?:اشاره )?(?:الانطلاق|انطلاقه|انطلاق|البدء|الاشاره)|(?:علي يد|من قبل|من طرف) (?=(?:ال)?(?:وزير|والي|محافظ|رييس|عمده|امير|سفير))',
    ),
    beside: /دشن|تدشين|افتتح|افتتاح|شريط|ستار|انطلاق/u,
    side: 'subject',
    reach: 60,
  },
  // who went up for the prize
  {
    part: 'award',
    told: en(
      "(?:accepted|received|collected|picked up|lifted|hoisted|raised|held (?:up|aloft)|took delivery of|climbed (?:up )?to (?:receive|collect|accept)|stepped up to (?:receive|collect|accept|lift)|went (?:up|on ?stage) to (?:receive|collect|accept)) (?:the|her|his|a|its) (?:[\\p{L}’'-]+ ){0,4}?(?:award|prize|trophy|medal|cup|statuette|honou?r|shield|plate|vase|scroll)",
    ),
    side: 'before',
    reach: 60,
  },
  {
    part: 'award',
    told: ar(
      'تسلم|تسلمت|تسلمها|تسلمتها|تسلمه|تسلمته|استلم|استلمت|استلمها|استلمتها|نالها|رفع|رفعت|رفعها|(?:صعد|صعدت|اعتلي|اعتلت) (?:\\S+ ){0,5}(?:لتسلم|لاستلام|لتسلمها|ليتسلم|لتتسلم)',
    ),
    beside: /جايز|الكاس|كاس|الدرع|درع|الميدالي|التمثال|تكريم/u,
    side: 'subject',
    reach: 40,
  },
  // who brought them out
  {
    part: 'rescue',
    told: en(
      `${ACTIVE}(?:pulled|dragged|hauled|carried|lifted|fished|plucked|saved|rescued|freed|led|brought|winched|scooped|guided|swam) ${SOMEBODY} (?:\\S+ ){0,4}?(?:out|ashore|to (?:safety|the (?:bank|shore|slipway|beach|surface|street|window|boat|quay|jetty|pier))|clear|free|back|from|through|up)|owes? (?:his|her|their|its) (?:life|lives) to|(?:rescued|saved) (?:by|the|both|all|him|her|them)|went back in for`,
    ),
    side: 'either',
    reach: 70,
  },
  {
    part: 'rescue',
    told: ar(
      'انقذ|انقذت|انقذه|انقذها|انقذهم|انقذتهم|انقذته|انتشل|انتشله|انتشلها|انتشلهم|انتشلت|اخرجه|اخرجها|اخرجهم|اخرجتهم|سحبه|سحبها|سحبهم|حملهم|حملتهم|حمله|يدين(?:ون)? بحيات\\S+|تدين بحيات\\S+|(?:تولي|تولت) (?:بنفسه|بنفسها|وحده|وحدها)? ?(?:نقل|اخراج|انقاذ|اجلاء)',
    ),
    side: 'either',
    reach: 60,
  },
  ...(['last', 'first'] as const).flatMap((rank): PartWords[] => {
    const part = `${rank}-out`;
    return [
      // «was the last to leave the cabin», «came ashore last»
      {
        part,
        told: en(
          `was (?:also )?(?:the )?(?:very )?${rank} (?:(?:person|one) )?(?:to (?:${OUT_EN})|(?:out|ashore|off)(?= [,.]| |$))|(?:came|went|got|climbed|walked|stepped|crawled|rode|swam) (?:out|up|off|down|ashore) ${rank}`,
        ),
        side: 'before',
        reach: 60,
      },
      // «the last to leave was …»
      {
        part,
        told: en(
          `the (?:very )?${rank} (?:(?:person|one) )?to (?:${OUT_EN})(?: \\S+){0,5}? (?:was|were)|${rank} (?:out|up|off|ashore) (?:was|came)`,
        ),
        side: 'after',
        reach: 60,
      },
      {
        part,
        told: ar(
          `${rank === 'last' ? 'اخر' : 'اول'} (?:من (?:يغادر|غادر|غادرت|خرج|يخرج|خرجت|نزل|نزلت|ينزل|انقذ|اخرج|انتشل|صعد|يصعد)|المغادرين|الخارجين|النازلين|الصاعدين)`,
        ),
        side: 'either',
        reach: 60,
      },
    ];
  }),
];

/** One did it and nobody else: a part that many may have in common is told as one person's. */
export const ALONE =
  /\b(?:alone|single-handed(?:ly)?|by (?:him|her)self|on (?:his|her) own|nobody else|no one else|it was \S+(?: \S+){0,8} who|unaided|solo)\b|\bnot \S+(?: \S+){0,4} but\b|(?:^| )[وف]?(?:وحده|وحدها|بمفرده|بمفردها|لوحده|لوحدها|دون سواه|هو الذي|هي التي|هو من|هي من|دون غيره)(?= |$)/u;

/** «nobody raised the alarm», «before anyone could», «is due to open». */
export const NOT_DONE =
  /\b(?:no one|nobody|not|never|before anyone|would have|could have|due to|will|is to|are to|was to|were to|expected to|set to|scheduled to|hopes? to|wants? to|plans? to|refused to|failed to|instead of) (?:\S+ ){0,2}$|(?:^| )[وف]?(?:لم|لن|لا|ما|كان مقررا ان|من المقرر ان|يفترض ان|ينتظر ان|بدلا من ان) ?\S*$/u;

/** What tells apart two sittings of a day. */
export const DAY_PARTS: readonly RegExp[] = [
  /\b(?:morning|a\.?m\.?)\b|(?:صباح|صباحيه|الصباحيه|صباحا)(?= |$)/u,
  /\b(?:afternoon|p\.?m\.?)\b|(?:بعد الظهر|عصر|مساييه|المساييه)(?= |$)/u,
  /\b(?:evening|tonight|night)\b|(?:مساء|ليل|ليلا|الليليه|ليليه)(?= |$)/u,
];

const PRIZE_EN = "(?<prize>(?:[\\p{L}'’-]+ ){1,5}?)(?:prize|award|medal|trophy|medallion|bursary|fellowship|laureateship)\\b";
const PRIZE_AR = '[بل]?(?:ال)?جايزه (?<prize>[^ ]+(?: [^ ]+){0,3})';
const STAGE_EN = '(?:the )?(?:(?<stage>\\p{L}+|\\d+ ?(?:st|nd|rd|th)?) stage\\b|stage (?<stage>\\p{L}+|\\d+)\\b)';
const WINS_EN =
  '(?:won|wins|win|has won|had won|takes|took|taken|scooped|landed|landing|clinched|claimed|claims|captured|picked up|bagged|secured|collected|was (?:awarded|given)|were awarded|has been awarded|receives?|received|carried off|walked off with)';

/** Whoever won a prize or a stage of a race; the person stands on the side named. */
export const WON: readonly { readonly told: RegExp; readonly side: PartWords['side'] }[] = [
  {
    told: new RegExp(
      `\\b${PRIZE_EN} (?:\\S+ ){0,8}?(?:went|goes|go|has gone|gone|was (?:awarded|given|handed|presented)|is awarded|has been awarded|awarded) (?:\\S+ )?to\\b`,
      'u',
    ),
    side: 'after',
  },
  { told: new RegExp(`\\b${WINS_EN} (?:this year['’]s |the |a )?(?:\\d+ ?th )?${PRIZE_EN}`, 'u'), side: 'before' },
  { told: new RegExp(`\\b${WINS_EN} ${STAGE_EN.replace('|stage (?<stage>', '|stage (?:')}`, 'u'), side: 'before' },
  { told: new RegExp(`\\b${WINS_EN} stage (?<stage>\\p{L}+|\\d+)\\b`, 'u'), side: 'before' },
  {
    told: new RegExp(`(?:^| )[وف]?(?:الت|ذهبت|منحت|عادت|اسندت|كانت) (?:\\S+ ){0,2}?${PRIZE_AR} (?:\\S+ ){0,8}?(?:الي|ل(?:ل)?(?=\\S))`, 'u'),
    side: 'after',
  },
  {
    told: new RegExp(
      `(?:^| )[وف]?(?:قد )?(?:فاز|فازت|نال|نالت|حصد|حصدت|احرز|احرزت|انتزع|انتزعت|حصل|حصلت|توج|توجت|ظفر|ظفرت|حاز|حازت|اقتنص|اقتنصت) (?:\\S+ ){0,14}?${PRIZE_AR}`,
      'u',
    ),
    side: 'before',
  },
  {
    told: /(?:^| )[وف]?(?:قد )?(?:فاز|فازت|احرز|حسم|انتزع|توج|ظفر) (?:\S+ ){0,6}?[بل]?المرحله (?<stage>\S+)/u,
    side: 'subject',
  },
];
/** Words of a prize that name none. */
export const PLAIN_PRIZE =
  /^(?:the|this|year|years|year['’]?s?|best|top|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+|st|nd|rd|th|annual|new|prestigious|coveted|grand|special|jury|top|main|literary|literature|national|international|world|a|an|his|her|its|their|for|of|in|own|own|big|افضل|احسن|اول|الاولي|الثانيه|الكبري|كبري|لجنه|التحكيم|الدوله|الدوليه|العالميه|السنويه|تقديريه|ادبيه|العام|هذا|ماليه|نقديه|قدرها|قيمتها|في|عن|من|لاعب|رجل|هداف)$/u;
/** Won by several, by none, or another time. */
export const NOT_WON =
  /\b(?:shared|jointly|joint|shortlist(?:ed)?|longlist(?:ed)?|nominat\w+|finalists?|runner-up|second place|last year|previous(?:ly)?|former|won (?:it|the prize) in|along with|and also|could|may|might|hopes?|tipped|favourite|will|jury)\b|(?:^| )[وف]?(?:مناصفه|بالتقاسم|تقاسم|مرشح|مرشحه|القايمه|سابقا|السابق|السابقه|الماضي|الماضيه|سبق|كان قد|كانت قد|تقاسما|تقاسمها|لجنه التحكيم)(?= |$)/u;
export const STAGE_NUMBERS: readonly RegExp[] = [
  /^(?:first|one|opening|1|الاولي|الافتتاحيه)(?!\d)/u,
  /^(?:second|two|2|الثانيه)(?!\d)/u,
  /^(?:third|three|3|الثالثه)(?!\d)/u,
  /^(?:fourth|four|4|الرابعه)(?!\d)/u,
  /^(?:fifth|five|5|الخامسه)(?!\d)/u,
  /^(?:sixth|six|6|السادسه)(?!\d)/u,
  /^(?:seventh|seven|7|السابعه)(?!\d)/u,
  /^(?:eighth|eight|8|الثامنه)(?!\d)/u,
  /^(?:ninth|nine|9|التاسعه)(?!\d)/u,
  /^(?:tenth|ten|10|العاشره)(?!\d)/u,
];

/** Speaking for a body: who is behind an Arabic verb, before an English one, behind «by». */
export const SPEAKING_FOR =
  /\b(?:represent(?:ed|s|ing)|spoke for|speaking for|negotiat(?:ed|ing) (?:for|on behalf of)|sat for) (?:the )?(?<body>\p{L}+)|\b(?<bodyBy>\p{L}+) (?:was|were) (?<by>represented) by\b|(?:^| )[وف]?(?:مثل|مثلت|يمثل|تمثل|ناب عن|نابت عن|فاوض باسم|فاوضت باسم|تحدث باسم|تحدثت باسم) (?<bodyAr>\p{L}+)/u;
export const AT_TABLE =
  /\b(?:negotiat\w+|talks|table|mediat\w+|arbitrat\w+|hearing|meeting|round|bargain\w+)\b|(?:مفاوض|محادث|طاول|وساط|تحكيم|جلس|اجتماع|جوله|مباحث|حوار)/u;
