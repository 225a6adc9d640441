/**
 * Where things are done, in words: the nouns that head the name of a place, the sites that need no name, and the deeds of which an
 * article says where. Words are folded; Arabic ones are written without their proclitics.
 */

/** A kind of place. Two places of one kind never lie in each other. */
export interface VenueKind {
  readonly kind: string;
  readonly words: readonly string[];
}

const list = (words: string): readonly string[] =>
  words
    .trim()
    .split(/\s*,\s*/u)
    .filter((w) => w !== '');

/** Nouns that head or close a name: «Gatwick Airport», «مطار قرطاج», «the port of Varna». */
export const NAMED_KINDS: readonly VenueKind[] = [
  { kind: 'airport', words: list('airport, airfield, airstrip, aerodrome, مطار, مهبط') },
  { kind: 'station', words: list('station, terminus, محطه, محطة') },
  { kind: 'port', words: list('port, harbour, harbor, ميناء, مرفا, مرسي') },
  { kind: 'hospital', words: list('hospital, clinic, infirmary, مستشفي, مشفي, مصحه, عياده, مستوصف') },
  { kind: 'court', words: list('court, tribunal, محكمه') },
  {
    kind: 'ground',
    words: list(
      'stadium, park, arena, ground, field, oval, stade, dome, velodrome, rink, racecourse, speedway, ملعب, استاد, ستاد, مدرج, صاله, مضمار, حلبه',
    ),
  },
  { kind: 'street', words: list('street, road, avenue, lane, boulevard, drive, شارع, جاده, نهج, زنقه, طريق') },
  { kind: 'square', words: list('square, plaza, roundabout, ساحه, ميدان, دوار') },
  { kind: 'district', words: list('district, quarter, suburb, neighbourhood, neighborhood, borough, حي, ضاحيه') },
  { kind: 'hotel', words: list('hotel, resort, inn, فندق, نزل, منتجع') },
  { kind: 'school', words: list('school, lycee, academy, college, مدرسه, ثانويه, اعداديه, معهد') },
  { kind: 'university', words: list('university, جامعه') },
  { kind: 'prison', words: list('prison, jail, gaol, penitentiary, سجن') },
  { kind: 'museum', words: list('museum, gallery, متحف') },
  { kind: 'theatre', words: list('theatre, theater, cinema, opera, مسرح, سينما, اوبرا') },
  { kind: 'mosque', words: list('mosque, مسجد, جامع') },
  { kind: 'church', words: list('church, cathedral, chapel, كنيسه, كاتدراييه') },
  { kind: 'cemetery', words: list('cemetery, graveyard, مقبره, جبانه') },
  { kind: 'market', words: list('market, bazaar, mall, سوق') },
  { kind: 'bridge', words: list('bridge, جسر, قنطره, كوبري') },
  { kind: 'mine', words: list('mine, colliery, quarry, منجم, محجر') },
  { kind: 'base', words: list('barracks, garrison, ثكنه, قاعده') },
  { kind: 'camp', words: list('camp, مخيم') },
  { kind: 'crossing', words: list('crossing, checkpoint, معبر, حاجز, منفذ') },
  { kind: 'island', words: list('island, isle, جزيره') },
  { kind: 'palace', words: list('palace, قصر') },
  { kind: 'ministry', words: list('ministry, وزاره') },
  { kind: 'lake', words: list('lake, loch, lough, reservoir, lagoon, pond, بحيره, خزان, بركه') },
  { kind: 'river', words: list('river, نهر, وادي') },
  { kind: 'canal', words: list('canal, قناه, ترعه') },
  { kind: 'town', words: list('town, city, village, municipality, مدينه, بلده, قريه, بلديه, عاصمه') },
];

/** Sites of one building or of one dig, known without a name. */
export interface Site {
  readonly site: string;
  /** Sites of one group exclude each other, unless one is said to lie in the other. */
  readonly group: 'room' | 'monument' | 'spot' | 'aboard';
  /** Folded phrases. */
  readonly words: readonly string[];
  /** Sites in which it can lie. */
  readonly inside?: readonly string[];
}

export const SITES: readonly Site[] = [
  {
    site: 'kitchen',
    group: 'room',
    words: list('kitchen, canteen kitchen, galley, مطبخ'),
    inside: ['canteen', 'restaurant', 'flat', 'palace'],
  },
  { site: 'canteen', group: 'room', words: list('canteen, cafeteria, dining room, refectory, مقصف, مطعم, كافتيريا, قاعه الطعام') },
  {
    site: 'boiler-room',
    group: 'room',
    words: list('boiler room, boiler house, furnace room, غرفه المرجل, غرفه المراجل, غرفه التدفيه, غرفه الغلايات, غرفه التسخين'),
    inside: ['basement'],
  },
  {
    site: 'electrical-room',
    group: 'room',
    words: list(
      'electrical room, switch room, fuse box, transformer room, plant room, transformer, switchboard, electrical cabinet, غرفه الكهرباء, لوحه الكهرباء, غرفه المحولات, محول كهربايي, غرفه التحكم',
    ),
    inside: ['basement'],
  },
  {
    site: 'battery-room',
    group: 'room',
    words: list('battery room, battery store, battery compartment, غرفه البطاريات, مخزن البطاريات, حجره البطاريات'),
    inside: ['basement'],
  },
  {
    site: 'store',
    group: 'room',
    words: list(
      'paint store, paint shop, store room, storeroom, stockroom, warehouse, store, archive, archives, stores, مخزن, مستودع, عنبر, ارشيف, المحفوظات',
    ),
    inside: ['basement'],
  },
  { site: 'workshop', group: 'room', words: list('workshop, ورشه, مشغل') },
  { site: 'laundry', group: 'room', words: list('laundry, laundry room, مغسله, غرفه الغسيل'), inside: ['basement'] },
  { site: 'bedroom', group: 'room', words: list('bedroom, dormitory, غرفه النوم, مرقد, مهجع') },
  { site: 'living-room', group: 'room', words: list('living room, sitting room, lounge, غرفه الجلوس, صالون') },
  { site: 'basement', group: 'room', words: list('basement, cellar, crypt, قبو, طابق سفلي, سرداب, الطابق السفلي') },
  { site: 'attic', group: 'room', words: list('attic, loft, roof, roof space, rooftop, سطح, علي السطح, سقف, عليه') },
  { site: 'garage', group: 'room', words: list('garage, car park, parking lot, مراب, كراج, موقف السيارات') },
  { site: 'laboratory', group: 'room', words: list('laboratory, lab, مختبر, مخبر, معمل') },
  { site: 'engine-room', group: 'aboard', words: list('engine room, غرفه المحركات, غرفه المحرك') },
  { site: 'car-deck', group: 'aboard', words: list('car deck, vehicle deck, سطح السيارات, مراب السفينه') },
  { site: 'cargo-hold', group: 'aboard', words: list('hold, cargo hold, forward hold, عنبر الشحن, عنبر السفينه') },
  { site: 'bridge-ship', group: 'aboard', words: list('wheelhouse, قمره القياده, كابينه القياده') },
  { site: 'front-galley', group: 'aboard', words: list('forward galley, front galley, المطبخ الامامي') },
  { site: 'rear-galley', group: 'aboard', words: list('rear galley, aft galley, المطبخ الخلفي') },
  {
    site: 'tomb',
    group: 'monument',
    words: list(
      'tomb, grave, burial chamber, burial, mausoleum, sarcophagus, coffin, burial mound, barrow, قبر, مدفن, ضريح, تابوت, لحد, حجره الدفن, المقبره, مقبره',
    ),
  },
  { site: 'temple', group: 'monument', words: list('temple, shrine, sanctuary, معبد, هيكل, حرم المعبد') },
  { site: 'church', group: 'monument', words: list('church, chapel, basilica, monastery, كنيسه, دير, بازيليكا') },
  { site: 'mosque', group: 'monument', words: list('mosque, مسجد, جامع') },
  { site: 'palace', group: 'monument', words: list('palace, palace kitchen, royal hall, قصر') },
  { site: 'well', group: 'monument', words: list('well, cistern, بير, صهريج, خزان'), inside: ['house'] },
  { site: 'house', group: 'monument', words: list('house, dwelling, villa, بيت, منزل, دار') },
  { site: 'kiln', group: 'monument', words: list('kiln, furnace, potter workshop, فرن, تنور') },
  { site: 'ditch', group: 'monument', words: list('ditch, trench, rubbish pit, midden, moat, خندق, حفره') },
  { site: 'cave', group: 'monument', words: list('cave, cavern, grotto, rock shelter, كهف, مغاره') },
  { site: 'wreck', group: 'monument', words: list('wreck, shipwreck, حطام, سفينه غارقه') },
  { site: 'bath', group: 'monument', words: list('bathhouse, baths, حمام, حمامات') },
  { site: 'airport', group: 'spot', words: list('airport, مطار') },
  {
    site: 'home',
    group: 'spot',
    words: list('home, house, flat, apartment, villa, farmhouse, bungalow, cottage, chalet, penthouse, منزل, بيت, شقه, فيلا, مزرعه, شاليه'),
  },
  { site: 'office', group: 'spot', words: list('office, workplace, مكتب, مقر عمله') },
  { site: 'hotel', group: 'spot', words: list('hotel, motel, guesthouse, فندق, نزل') },
  { site: 'railway', group: 'spot', words: list('railway station, train station, محطه القطار, محطه القطارات') },
  {
    site: 'frontier',
    group: 'spot',
    words: list('border, border crossing, frontier, checkpoint, border post, حدود, معبر, منفذ, المعبر الحدودي, نقطه حدوديه, حاجز'),
  },
  { site: 'clinic', group: 'spot', words: list('clinic, surgery, dentist, dental clinic, عياده, عياده الاسنان, عياده طبيب') },
  { site: 'restaurant', group: 'spot', words: list('restaurant, cafe, bar, مطعم, مقهي') },
];

/** Institutions before whose door people stand. */
export const SEATS: readonly { readonly seat: string; readonly words: readonly string[] }[] = [
  {
    seat: 'parliament',
    words: list('parliament, national assembly, مجلس النواب, البرلمان, مجلس الامه, الجمعيه الوطنيه, مجلس الشعب, قبه البرلمان'),
  },
  {
    seat: 'government',
    words: list(
      'prime minister office, government house, cabinet office, government headquarters, رياسه الحكومه, مجلس الوزراء, قصر الحكومه, السراي, السراي الحكومي, رياسه الوزراء, مقر الحكومه',
    ),
  },
  { seat: 'presidency', words: list('presidential palace, القصر الرياسي, قصر الرياسه, القصر الجمهوري, رياسه الجمهوريه') },
  {
    seat: 'municipality',
    words: list('town hall, city hall, municipality, council offices, البلديه, دار البلديه, مقر البلديه, الامانه, مقر الجماعه'),
  },
  {
    seat: 'governorate',
    words: list(
      'governor office, prefecture, governorate, county hall, الولايه, مقر الولايه, العماله, المحافظه, ديوان المحافظه, مبني المحافظه',
    ),
  },
  { seat: 'court', words: list('courthouse, palace of justice, law courts, المحكمه, قصر العدل, قصر العداله, مجمع المحاكم') },
  {
    seat: 'embassy',
    words: list('embassy, consulate, السفاره, القنصليه, سفاره, قنصليه'),
  },
  {
    seat: 'head-office',
    words: list(
      'head office, headquarters, company headquarters, factory gate, factory gates, المقر الرييسي, مقر الشركه, اداره الشركه, بوابه المصنع, مقر الموسسه, الاداره العامه',
    ),
  },
  { seat: 'union', words: list('union headquarters, labour exchange, مقر الاتحاد, دار النقابه, بورصه الشغل, مقر النقابه') },
  { seat: 'bank', words: list('central bank, البنك المركزي, المصرف المركزي, مصرف لبنان') },
  { seat: 'broadcaster', words: list('television building, broadcasting house, مبني التلفزيون, مقر الاذاعه, ماسبيرو') },
];

/** A deed of which articles say where it was done. */
export interface VenueDeed {
  readonly deed: string;
  /** Words that tell it, over the folded words of a sentence. */
  readonly told: readonly RegExp[];
  /** What must stand in the sentence besides. */
  readonly beside?: RegExp;
  /** Named kinds that answer «where». */
  readonly kinds: ReadonlySet<string>;
  /** Groups of sites that answer it; `seat` for the institutions. */
  readonly sites: ReadonlySet<Site['group'] | 'seat'>;
  /** Done to somebody: two passages tell one only of the same person. */
  readonly person: boolean;
  /** Words for all of them together, by which it is known where nobody is named. */
  readonly group?: RegExp;
  /** «taken to», «moved to»: the place is the end of a way. */
  readonly to?: true;
  /** «a native of»: the place may follow «of». */
  readonly of?: true;
  /** What may not stand between the words of the deed and the place: another happening, whose place it is then. */
  readonly apart?: RegExp;
  /** What an article may not say anywhere: that it went on somewhere else. */
  readonly moved?: RegExp;
  /** What must stand beside it may stand in the sentence before. */
  readonly carried?: true;
  /** One may be told of two places that lie in each other or of two spots of one town: unknown towns do not count. */
  readonly loose?: true;
}

const en = (words: string): RegExp => new RegExp(`\\b(?:${words})\\b`, 'u');
const ar = (words: string): RegExp => new RegExp(`(?:^| )[وف]?(?:${words})(?= |$)`, 'u');
const kinds = (words = ''): ReadonlySet<string> => new Set(list(words));
const groups = (...names: readonly (Site['group'] | 'seat')[]): ReadonlySet<Site['group'] | 'seat'> => new Set(names);

const FIRE = /\b(?:fire|blaze|flames|inferno)\b|(?:^| )[وف]?(?:ب|ل)?(?:ال)?(?:حريق|حرايق|نيران|نار|السنه اللهب)(?= |$)/u;
/** A patient is moved to another hospital: two are no contradiction. */
const MOVED_ON =
  /\b(?:transferr(?:ed|ing)|transfer|discharged|relocated|sent home|went home|back home|moved (?:on |later |then |again )*(?:to|from)|first (?:taken|treated|flown)|initially|(?:later|then) (?:taken|flown|airlifted|moved|brought|carried)|another (?:hospital|clinic)|from (?:the |a )?(?:hospital|clinic) (?:in|at))\b|(?:^| )[وف]?(?:لاحقا|غادر المستشفي|غادرت المستشفي|خرج من|خرجت من|حول الي|حولت الي|مستشفي اخر|مستشفي ثان|من مستشفي|اولا|في البدايه)(?= |$)/u;
const ANY_TOWN = 'town, district, hotel, palace, university, ground, theatre, square, airport, port, station, street';

export const VENUE_DEEDS: readonly VenueDeed[] = [
  {
    deed: 'arrest',
    told: [
      en(
        'arrest(?:ed|s)?|detained|apprehended|captured|nabbed|picked up|taken into custody|handcuffed|seized him|seized her|caught|cuffed|rounded up|collared|tracked down|cornered|(?:hand)?cuffs (?:clicked|snapped|closed|went on|were (?:put|snapped|slapped|clicked) on)|led away|surrendered|gave himself up|gave herself up|remanded',
      ),
      ar(
        '(?:القي|القت) (?:\\S+ ){0,5}القبض|وضعت (?:\\S+ )?الاصفاد(?: \\S+)?|كبلت يداه|سلم نفسه|سلمت نفسها|وقع في (?:قبضه|يد)|في قبضه (?:الامن|الشرطه|العداله)|(?:اوقف|اعتقل|احتجز|ضبط|توقيف|اعتقال|اوقفت|اعتقلت|اعتقال|اوقفه|اوقفته|اعتقلته|ضبطته|القي القبض|القت القبض|القي عليه القبض|القاء القبض|ال?قبض عليه|قبض علي|القبض|سقط|باعتقال|بتوقيف)[هات]*',
      ),
    ],
    kinds: kinds(`${ANY_TOWN}, crossing, hospital, school, market`),
    sites: groups('spot'),
    person: true,
  },
  {
    deed: 'ship-held',
    told: [
      en(
        '(?:is|was|has been|been|being|remains|are|lies|lie|lying|remain) (?:still )?(?:being )?(?:held|detained|impounded|moored|anchored|berthed|arrested|tied up|at anchor)|held|impounded|moored|anchored|at anchor|berthed|detained|tied up',
      ),
      ar('(?:محتجزه|ترسو|راسيه|رست|احتجزت|احتجاز|محجوزه|حجزت|تقبع|الراسيه|المحتجزه|موقوفه|رابضه|ترابط)'),
    ],
    beside:
      /\b(?:ship|vessel|tanker|carrier|bulker|freighter|trawler|boat|yacht|ferry|crew|seamen|sailors|seafarers|cargo|hull|aboard)\b|(?:^| )[وف]?(?:ب|ل)?(?:ال)?(?:سفينه|ناقله|باخره|مركب|قارب|عباره|يخت|طاقم|بحاره|حموله)(?= |$)/u,
    kinds: kinds('town'),
    sites: groups(),
    person: false,
  },
  {
    deed: 'find',
    told: [
      en(
        '(?:was|were|been|being|is) (?:\\w+ )?(?:found|discovered|unearthed|uncovered|recovered|dug up|located|hidden|buried|spotted)|found|discovered|unearthed|came (?:up)?on|came across|turned up|recovered|lay',
      ),
      ar('(?:عثر|عثرت|وجد|وجدت|اكتشف|اكتشفت|كشف|عثروا|اكتشاف|العثور|استخرج|استخرجت|انتشل|انتشلت|انتشال)'),
    ],
    kinds: kinds('district, street, hotel, mosque, church, cemetery, museum, station, port, airport'),
    sites: groups('monument', 'room', 'aboard'),
    person: false,
  },
  {
    deed: 'fire-start',
    told: [
      en(
        '(?:started|starts|broke out|began|begun|originated|erupted|ignited|starting|breaking out|took hold first|had its origin|seat of the fire|source of the fire|origin of the fire|traced)',
      ),
      ar('(?:اندلع|اندلعت|نشب|نشبت|شب|شبت|بدا|بدات|انطلق|انطلقت|اندلاع|نشوب|شرارتها|انطلاق|اشتعلت|اشتعل|مصدر|مصدره)'),
    ],
    beside: FIRE,
    kinds: kinds('district, street, market, school, hospital, hotel'),
    sites: groups('room', 'aboard'),
    person: false,
  },
  {
    deed: 'next-meeting',
    told: [
      en(
        "(?:next|new|further|second|third|fourth|fifth|sixth|coming|upcoming|following|forthcoming)(?: year['’]s| autumn['’]s| spring['’]s| summer['’]s)? (?:\\w+ ){0,3}(?:round|session|meeting|summit|conference|talks|edition|sitting|congress|forum|gathering|convention|assembly|festival|fair|biennale|games|cup|championships?|tournament|council|committee|symposium|workshop)|(?:meets?|convenes?|reconvenes?|resumes?|gathers?|sits?|reassembles?)(?: again| next)?|(?:next|coming) (?:year|time|month) (?=(?:they|it|we|delegates|members|ministers)|in |at )",
      ),
      ar(
        '[بل]?(?:ال|لل)?(?:جوله|جلسه|اجتماع|دوره|قمه|لقاء|موتمر|نسخه|مباحثات|محادثات|منتدي|ملتقي|مهرجان|معرض|بطوله|دورتها|دورته|اجتماعها|اجتماعهم|لقاوهم) (?:\\S+ ){0,2}(?:ال)?(?:مقبله?|قادمه?|تاليه?|مواليه?|جديده?|لاحقه?|اتيه?)|(?:ال)?(?:جوله|جلسه|اجتماع|دوره|قمه|لقاء|موتمر|نسخه|مباحثات|محادثات) (?:\\S+ ){0,2}(?:ال)?(?:ثانيه?|ثالثه?|رابعه?)|(?:ال)?(?:مكان|موعد|موقع|محطه|وجهه) (?:ال)?(?:مقبله?|قادمه?|تاليه?) (?:ل\\S+)|(?:تلتقي|تلتئم|يلتئم|يلتقي|تجتمع|يجتمع|تعود للاجتماع|يلتقون|يجتمعون|ستنعقد|ستعقد|سيعقد|سينعقد|تنعقد|ينعقد)(?: \\S+){0,3} (?:مجددا|ثانيه|من جديد|المقبل|القادم|المقبله|القادمه)',
      ),
    ],
    kinds: kinds('town, hotel, palace, university, country'),
    sites: groups(),
    person: false,
  },
  {
    deed: 'match',
    told: [
      en(
        '(?:was|were|be|is) (?:\\w+ )?(?:played|staged|contested)|final|beat|beating|defeated|won|lost|drew|semi-final|kick-off|derby|match|fixture|tie|overcame|overcome|edged|downed|saw off|thrashed|crushed|routed|triumph(?:ed)?|victory|clash|\\d+ ?[-–] ?\\d+',
      ),
      ar('(?:ال)?(?:مباراه|نهايي|لقاء|ديربي|مواجهه|قمه)|(?:علي )?ارضيه|جرت|احتضن|احتضنت|استضاف|اقيمت|تقام|تلعب|لعبت'),
    ],
    kinds: kinds('ground'),
    sites: groups(),
    person: false,
  },
  {
    // «the final goes to Dublin»: told by the town alone
    deed: 'final-town',
    told: [
      en('(?:cup |trophy |club |league |world |continental |super )?final|championships?|games|grand prix|eurovision|super cup'),
      ar('[بل]?(?:ال|لل)?(?:نهايي|نهايءي|سوبر|بطوله|كاس السوبر|العاب)(?: \\S+)?'),
    ],
    beside:
      /\b(?:will be (?:played|staged|held|contested)|goes to|go to|given|gives|awarded|to be (?:played|staged|held)|host(?:s|ed)?|stag(?:e|es|ed)|moved to|venue|switched to|handed)\b|(?:^| )[وف]?(?:سيقام|ستقام|يقام|تقام|سيلعب|سيجري|ستجري|تحتضن|تحتضنه|تحتضنها|تستضيف|يستضيف|ستستضيف|سيستضيف|ستحتضن|سيحتضن|اسند|اسندت|منح|منحت|نقل|اسناد|احتضان|استضافه|ينظم|تنظم)(?= |$)/u,
    kinds: kinds('town, country'),
    sites: groups(),
    person: false,
    to: true,
    apart: /\b(?:beat|beating|against|between|from|who|which|after)\b|(?:^| )(?:بعد|علي حساب|امام|بين|الذي|التي)(?= |$)/u,
  },
  {
    deed: 'hospital',
    told: [
      en(
        '(?:taken|flown|rushed|airlifted|admitted|brought|carried|transferred|treated|recovering|lying|died|operated|undergoing|underwent|sent)|(?:is|was|remains|lies|still|now|are|remain|were) (?:\\w+ ){0,2}(?=in (?:a |the |an )?(?:\\w+ )?(?:hospital|clinic|infirmary))',
      ),
      ar(
        '(?:نقل|نقلت|نقلوا|ادخل|ادخلت|ادخلوا|يتلقي|يتلقون|تتلقي|اسعف|اسعفوا|يرقد|ترقد|يرقدون|يعالج|يعالجون|عولج|نقلهم|نقله|نقلها|حول|حولوا|توفي|توفيت|العلاج)',
      ),
    ],
    kinds: kinds('hospital'),
    sites: groups(),
    person: true,
    group:
      /\b(?:injured|wounded|casualties|victims|survivors|patients|all (?:of them|the \w+)|they|those hurt)\b|(?:^| )[وف]?(?:ال)?(?:مصابون|مصابين|جرحي|ضحايا|مصابه|مصاب|ناجون|ناجين|مرضي|الي المستشفي جميعا)(?= |$)/u,
    to: true,
    moved: MOVED_ON,
  },
  {
    // «flown to a hospital in Leicester», «in hospital in Coventry»: told by the town alone
    deed: 'hospital-town',
    told: [
      en(
        '(?:taken|flown|rushed|airlifted|admitted|brought|carried|transported|driven|sent|treated|recovering|recuperating|lying|lies|operated|undergoing|underwent|warded|hospitali[sz]ed|took|flew|carried|drove)|(?:is|was|remains|lies|still|now|are|remain|were) (?:\\w+ ){0,2}(?=in (?:a |the |an )?(?:\\w+ )?(?:hospital|clinic|infirmary))|(?:is|lies|are|lie) still|remains?|(?:is|are) (?=in (?:\\w+ ){1,2}still)',
      ),
      ar(
        '(?:نقل|نقلت|نقلوا|ادخل|ادخلت|ادخلوا|يتلقي|يتلقون|تتلقي|اسعف|اسعفوا|يرقد|ترقد|يرقدون|يعالج|تعالج|يعالجون|عولج|نقلهم|نقله|نقلها|نقلته|نقلتها|العلاج)',
      ),
    ],
    beside:
      /\b(?:hospitals?|hospitali[sz]ed|clinic|infirmary|intensive care|ward|wards|bedside|surgeons?|surgery|fracture[sd]?|(?:broken|fractured|smashed|shattered) (?:\w+ )?(?:bones?|legs?|arms?|ribs?|hips?|wrists?|ankles?|knees?|collarbones?|shoulders?|skull|pelvis|jaw|spine|back|foot|hands?|nose)|(?:steel|metal) (?:pin|plate)s?|plaster|stitches)\b|(?:^| )[وف]?(?:ب|ل)?(?:ال)?(?:مستشفي|مستشفيات|مشفي|مصحه|عنايه المركزه|عنايه المشدده|انعاش|جراحه|كسور|كسر)(?= |$)/u,
    kinds: kinds('town, hospital'),
    sites: groups(),
    person: true,
    to: true,
    apart:
      /\b(?:after|following|from|when|where|who|which|while|as|since|during|outside|near|for|and|crash|accident|collision|fall|fire|blast|attack)\b|(?:^| )(?:بعد|اثر|من|خلال|عندما|حين|عقب|جراء|حادث|حيث|منذ|الذي|التي)(?= |$)/u,
    moved: MOVED_ON,
  },
  {
    deed: 'seat',
    told: [
      en(
        'headquarter(?:s|ed)?|head offices?|(?:registered |corporate |legal )?seat|registered office|based|home base|hq|run (?:the \\w+ (?:\\w+ )?)?from|domicile[d]?|nerve centre|base of operations',
      ),
      ar(
        '[بل]?(?:ال|لل)?مقر(?:ها|ه|ا|هما)?(?: (?:ال)?(?:رييسي|اجتماعي|رسمي|ريسي))?|(?:يتخذ|تتخذ|اتخذت|تتخذان|سيتخذ|ستتخذ|اتخذ)|(?:ال)?(?:مكتب|مركز) (?:ال)?رييسي',
      ),
    ],
    beside:
      /\b(?:company|group|bank|firm|merged|union|agency|authority|organisation|organization|club|federation|office|insurer|airline|fund|institute)\b|(?:^| )[وف]?(?:ب|ل|لل)?(?:ال)?(?:شركه|مجموعه|بنك|مصرف|كيان|موسسه|هييه|وكاله|اتحاد|منظمه|صندوق)(?:\S*)(?= |$)/u,
    kinds: kinds('town'),
    sites: groups(),
    person: false,
    carried: true,
    to: true,
    of: true,
  },
  {
    deed: 'birth',
    told: [
      en('born|native|hails|hailed|grew up|birthplace'),
      ar('(?:ولد|ولدت|مولود|مولوده|مواليد|من مواليد|مسقط راسه|مسقط راسها|المولود|المولوده|المنحدر|ينحدر|تنحدر|رات النور|راي النور)'),
    ],
    kinds: kinds('town, district, island'),
    sites: groups(),
    person: true,
    of: true,
  },
  {
    deed: 'protest',
    told: [
      en(
        'sit-in|sit in|protest(?:ed|ers|s|ing)?|demonstrat(?:ed|ors|ion|ing)|rall(?:y|ied)|picket(?:ed|ing)?|gathered|vigil|camped|chained|march(?:ed)?',
      ),
      ar(
        '(?:ال)?(?:اعتصام|وقفه|مظاهره|تظاهره|احتجاج|تجمع|مسيره)|اعتصم|اعتصموا|اعتصمت|احتج|احتجوا|تظاهر|تظاهروا|تجمهر|تجمهروا|تجمعوا|نفذ|نفذوا|المعتصمون|المعتصمين|المحتجون',
      ),
    ],
    kinds: kinds('square, street, hospital, university, prison'),
    sites: groups('seat'),
    person: false,
  },
  {
    deed: 'signing',
    told: [
      en(
        'sign(?:ed|ing|s)?|initialled|initialed|inked|sealed|signing ceremony|signature|signatures|put (?:their|his|her|its) (?:names?|signatures?|initials|pens?) (?:to|on|under)|(?:put|set|putting|setting) pen to paper|shook hands on|clinched|concluded (?:the|a|an|their)',
      ),
      ar(
        '(?:وقع|وقعت|وقعا|وقعتا|توقيع|التوقيع|بتوقيع|وقعه|وقعها|ابرم|ابرمت|ابرما|ابرام|امضي|امضت|امضاء|امضوا|وقعوا|ابرموا|يوقع|توقع|ذيل|ذيلت|مهر|مهرت|(?:وضع|وضعت|وضعا|وضعوا) (?:توقيع\\S*|الاحرف الاولي|اسماءهم)|بالاحرف الاولي)',
      ),
    ],
    kinds: kinds('town, hotel, palace, country'),
    sites: groups('seat'),
    person: false,
  },
  {
    deed: 'trial',
    told: [
      en('tri(?:al|ed)|appear(?:ed|s)?|sentenced|convicted|hearing|charged|pleaded|acquitted|jailed|jury|judges?|in the dock'),
      ar('(?:مثل|مثلت|محاكمه|محاكمته|محاكمتها|حكمت|قضت|ادانت|برات|مثول|احيل|جلسه|اصدرت|نظرت|شرعت|احالته)'),
    ],
    kinds: kinds('court'),
    sites: groups(),
    person: true,
  },
  {
    deed: 'burial',
    told: [
      en('buried|funeral|laid (?:\\S+ ){0,4}to rest|interred|burial|lowered into the (?:ground|grave)|final resting place'),
      ar('(?:دفن|دفنت|ووري|شيع|شيعت|جنازه|جنازته|الثري|تشييع|دفنه|جثمانه)'),
    ],
    kinds: kinds('town, cemetery, church, mosque'),
    sites: groups(),
    person: true,
  },
  {
    deed: 'hold-up',
    told: [
      en(
        'robbery|raid(?:ed)?|hold-up|held up|robbed|burgl(?:ed|ary)|heist|stabb(?:ed|ing)|shot|shooting|attack(?:ed)?|explo(?:ded|sion)|bomb(?:ing)?|assaulted|collision|crash(?:ed)?|collided|accident|derailed',
      ),
      ar('(?:ال)?(?:سطو|سرقه|انفجار|تفجير|هجوم|اعتداء|حادث|تصادم|اصطدام|جريمه|طعن)|هاجم|سطا|انفجر|انفجرت|اصطدم|اصطدمت|اعتدي'),
    ],
    kinds: kinds('street, square, district, station, bridge, market, school, hotel'),
    sites: groups(),
    person: false,
    loose: true,
  },
  {
    deed: 'launch',
    told: [en('lifted off|lift-off|liftoff|blasted off|launch(?:ed)?|took off'), ar('(?:اطلق|اطلقت|اطلاق|انطلق|انطلقت|اقلع|الاطلاق)')],
    beside:
      /\b(?:rocket|satellite|probe|spacecraft|spaceport|orbit|capsule)\b|(?:^| )[وف]?(?:ب|ل)?(?:ال)?(?:صاروخ|قمر|مسبار|مركبه|كبسوله|مدار)(?= |$)/u,
    kinds: kinds('town, base, island'),
    sites: groups(),
    person: false,
  },
  {
    deed: 'landing',
    told: [
      en('landed|touched down|diverted|put down|emergency landing|made an emergency|took off|taken off'),
      ar('(?:هبط|هبطت|هبوط|حطت|حط|هبوطا|اضطراريا|اقلعت|اقلع|حولت)'),
    ],
    beside:
      /\b(?:plane|aircraft|flight|jet|airliner|helicopter|passengers|pilot)\b|(?:^| )[وف]?(?:ب|ل)?(?:ال)?(?:طايره|رحله|مروحيه|ركاب|طيار|طايرته)(?= |$)/u,
    kinds: kinds('airport'),
    sites: groups(),
    person: false,
  },
  {
    deed: 'diverted',
    told: [
      en('diverted|emergency landing|forced landing|made an emergency|forced down|rerouted|put down'),
      ar(
        '(?:هبط|هبطت|حط|حطت) اضطراريا|هبوط(?:ا)? (?:ال)?(?:اضطراري(?:ا)?|طاري(?:ا)?)|الهبوط الاضطراري|حولت مسارها|حول مسارها|تحويل مسارها',
      ),
    ],
    beside:
      /\b(?:plane|aircraft|flight|jet|airliner|helicopter|passengers|pilot)\b|(?:^| )[وف]?(?:ب|ل)?(?:ال)?(?:طايره|رحله|مروحيه|ركاب|طيار|طايرته)(?= |$)/u,
    kinds: kinds('town'),
    sites: groups(),
    person: false,
    to: true,
    apart:
      /\b(?:from|bound|after|flying|carrying|en route|flight|on its way|heading)\b|(?:^| )(?:من|بعد|المتجهه|متجهه|القادمه|رحله)(?= |$)/u,
  },
  {
    deed: 'abduction',
    told: [
      en('kidnapp?(?:ed|ing)|abduct(?:ed|ion)|snatched|bundled into|seized by gunmen|taken at gunpoint|dragged (?:out|from)'),
      ar('(?:خطف|خطفت|اختطف|اختطفت|اختطاف|اختطافه|خطفه|اختطفه|اختطفوه|اقتيد|اقتادوه|اقتاده)'),
    ],
    kinds: kinds(`${ANY_TOWN}, crossing, hospital, school, market`),
    sites: groups('spot'),
    person: true,
    of: true,
  },
  {
    deed: 'exchange',
    told: [
      en('exchange[ds]?|swap(?:ped)?|hand(?:ed)?[- ]?over|handed|transfer(?:red)?|released|freed'),
      ar('(?:ال)?(?:تبادل|عمليه التبادل|تسليم|صفقه)|سلم|سلمت|تسلم|تسلمت|افرج|الافراج|اطلق سراح'),
    ],
    beside:
      /\b(?:prisoners?|detainees?|captives?|hostages?|bodies|remains|aid workers|stage|batch)\b|(?:^| )[وف]?(?:ب|ل)?(?:ال|لل)?(?:اسري|اسير|محتجزين|محتجزا|محتجز|رهاين|رهينه|معتقلين|موقوفين|جثامين|جثث|عمال الاغاثه|مرحله|دفعه|تبادل)(?= |$)/u,
    kinds: kinds('airport, crossing, bridge, port, station, base'),
    sites: groups('spot'),
    person: false,
  },
  {
    deed: 'first-session',
    told: [
      en('(?:first|opening|inaugural|maiden) (?:session|sitting|meeting|hearing)|(?:held|opened) its (?:first|inaugural)'),
      ar(
        '(?:ال)?(?:جلسه|اجتماع|جلستها|جلسته|اجتماعها|اجتماعه|دوره)\\S* (?:ال)?(?:اول|اولي|افتتاحيه|تاسيسيه|افتتاحي)|(?:اول|اولي) (?:جلسات|جلسه|اجتماع|اجتماعات)\\S*',
      ),
    ],
    kinds: kinds('town, university, hotel, palace, ministry'),
    sites: groups('seat'),
    person: false,
  },
  {
    deed: 'arbitration',
    told: [
      en('arbitration|arbitrators|(?:all|the) hearings'),
      ar('(?:ال)?(?:جلسات|هييه) (?:ال)?(?:تحكيم|استماع|مرافعه)|(?:ال)?تحكيم|[بل]?ال?جلسات'),
    ],
    beside: /\barbitra|تحكيم|محكمين/u,
    kinds: kinds('town'),
    sites: groups(),
    person: false,
    carried: true,
  },
  {
    deed: 'premiere',
    told: [
      en('premiered?|world premiere|first (?:shown|performed|staged|screened)|first (?:performance|screening)'),
      ar('(?:ال)?عرض(?:ه|ها)? (?:ال)?(?:اول|افتتاحي|عالمي الاول)|عرض لاول مره|عرضت لاول مره|قدم لاول مره'),
    ],
    kinds: kinds('town, theatre'),
    sites: groups(),
    person: false,
  },
  {
    deed: 'wedding',
    told: [
      en('married|wed|wedding|tied the knot|exchanged vows|nuptials'),
      ar('(?:تزوج|تزوجت|تزوجا|زفاف|حفل زفاف|زفافه|زفافها|قران|عقد قرانه|عقد قرانهما|عرس)'),
    ],
    kinds: kinds('town, hotel, church, palace'),
    sites: groups(),
    person: true,
  },
  {
    deed: 'death',
    told: [
      en('died|passed away|breathed (?:his|her) last|death|succumbed'),
      ar('(?:توفي|توفيت|وافته المنيه|وافتها المنيه|فارق الحياه|فارقت الحياه|رحل|رحلت|لفظ انفاسه|وفاته|وفاتها|اسلم الروح|انتقل الي رحمه)'),
    ],
    kinds: kinds('town'),
    sites: groups(),
    person: true,
    apart:
      /\b(?:after|following|from|when|where|who|which|while|as|since|born|lived|worked|for|and|buried|funeral|near)\b|(?:^| )(?:بعد|اثر|من|خلال|عندما|حين|عقب|جراء|حيث|منذ|الذي|التي|دفن|ولد|عن)(?= |$)/u,
  },
  {
    deed: 'sinking',
    told: [
      en('sank|capsized|overturned|went down|foundered|ran aground|drowned|sinking|keeled over|went under'),
      ar('(?:غرق|غرقت|غرقوا|انقلب|انقلبت|انقلاب|جنح|جنحت|جنوح|غرقا|الغرق)'),
    ],
    beside:
      /\b(?:ship|vessel|boat|ferry|canoe|kayak|dinghy|raft|pedalo|barge|trawler|launch|swimmers?|bathers?)\b|(?:^| )[وف]?(?:ب|ل)?(?:ال)?(?:سفينه|باخره|مركب|قارب|عباره|زورق|يخت|فلوكه|معديه|سباح\\S*)(?= |$)/u,
    kinds: kinds('lake, river, canal'),
    sites: groups(),
    person: false,
  },
  {
    deed: 'held',
    told: [
      en(
        '(?:was|were|is|be|been) (?:held|hosted|staged)|take[sn]? place|took place|hosted?(?: by)?|opened|opens|ceremony|takes place|convened|met',
      ),
      ar(
        '(?:عقد|عقدت|يعقد|تعقد|انعقد|انعقدت|جري|جرت|اقيم|اقيمت|احتضن|احتضنت|تحتضن|استضاف|استضافت|تستضيف|يستضيف|تنطلق|انطلقت|افتتح|افتتحت|التام|التامت)',
      ),
    ],
    kinds: kinds('hotel, palace, theatre, university, museum, ground'),
    sites: groups(),
    person: false,
  },
];
