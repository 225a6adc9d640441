import type { Quantity } from '../model.js';

/**
 * What a figure is the measure of, and in what standing it is told: words around figures, by their beginnings, in every language that
 * is read. They are kept by the unit that the figure has, since one word means another thing by another unit: «ارتفاع» of metres is a
 * height, of per cent a rise.
 */

type Table = Readonly<Record<string, string>>;

/** Beginnings of words; `=` before one asks for the whole word. */
function matcher(list: string): (word: string) => boolean {
  const all = list.split(/\s+/u).filter((w) => w !== '');
  const whole = new Set(all.filter((w) => w.startsWith('=')).map((w) => w.slice(1)));
  const beginnings = all.filter((w) => !w.startsWith('='));
  return (word) => whole.has(word) || beginnings.some((b) => word.startsWith(b));
}

const LENGTHS: Table = {
  tall: 'height =tall =taller =high =higher altitude elevation stature =standing =stands ارتفاع علو قامه شاهق',
  deep: 'depth =deep =deeper beneath =below غور عمق اعماق',
  wide: 'width =wide =broad breadth عرض اتساع',
  thick: 'thick سماك سمك',
  across: 'diameter radius قطر',
  long: 'length =long =longer stretch =runs =running طول يمتد تمتد امتداد ممتد',
  away: 'distance =away =from =off =walk =walked =walks travel trek مساف يبعد تبعد قطع تقطع يقطع يمش تمش',
  rain: 'rain snow precipitation امطار تساقط مطر ثلوج',
};
const TIMES: Table = {
  prison: 'jail prison imprison sentenc =term behind custod detention convict سجن حبس نافذ عقوب ادان محكوم',
  leave: 'leave maternity paternity holiday vacation اجاز عطل رخص',
  mandate: 'mandate tenure elected ولاي عهد انتداب',
  strike: 'strike walkout stoppage اضراب توقف',
  ban: 'ban banned suspend suspension exclu barred ايقاف توقيف حرمان منع حظر اقصاء',
  journey: 'journey trip flight travel crossing voyage رحل سفر عبور',
  build: 'construct build dig completion complet works اشغال انجاز بناء حفر تشييد',
  repay: 'repay repayment maturity instal سداد تسديد يسدد استحقاق تقسيط',
  grace: 'grace سماح امهال',
  contract: 'contract عقد تعاقد',
  delay: 'delay late overdue wait تاخر تاخير انتظار متاخر',
  guarantee: 'guarantee warranty ضمان',
  rehearse: 'training course study programme curriculum تدريب دور تكوين دراس',
  truce: 'truce ceasefire هدن',
  siege: 'siege occupation حصار احتلال',
  war: '=war conflict fighting حرب قتال',
  absence: 'sidelin absen =out غياب يغيب ابتعاد يبتعد',
  outage: 'outage blackout electricity power كهرباء انقطاع انقطع تيار',
  notice: 'notice deadline ultimatum مهل انذار اجل',
  quarantine: 'quarantine isolation حجر عزل',
  stock: '=stock stocks supply reserves مخزون احتياط',
};
const MONEY: Table = {
  wage: 'wage salary salaries =pay earn stipend اجر اجور راتب رواتب مرتب',
  fine: 'fine fined fines penalt غرام تغريم مخالف',
  ransom: 'ransom فدي',
  loan: 'loan lend lent credit قرض قروض اقتراض ائتمان',
  grant: 'grant grants subsid donat donor aid منح هب دعم تبرع اعان',
  compensation: 'compensat damages settlement تعويض',
  prize: 'prize award purse جائز جايز مكافا',
  budget: 'budget allocat earmark spending ميزاني موازن رصد خصص اعتماد مخصص',
  cost: 'cost worth spend invest تكلف كلف كلفه استثمار',
  profit: 'profit earnings ربح ارباح',
  loss: 'loss losses lost خسار خسر',
  revenue: 'revenue turnover sales takings receipts ايراد عائد عايد مداخيل مبيعات',
  debt: 'debt owe owed arrears دين ديون مديوني متاخرات',
  tax: 'tax levy duty tariff ضريب رسم رسوم جباي',
  bail: 'bail كفال',
  rent: 'rent rents ايجار كراء',
  theft: 'stolen stole theft robb embezzl سرق مسروق اختلس اختلاس نهب',
  ticket: 'ticket fare tickets تذكر تذاكر',
  bread: 'loaf bread رغيف خبز',
  fuel: 'petrol diesel gasoline litre fuel بنزين وقود مازوت لتر',
  transfer: 'transfer fee انتقال صفق',
  received: 'receive =earn =earns =get =gets يتلقي تلقي يتقاضي تقاضي ينال نال يحصل تحصل',
  trade: 'export import صادر وارد',
};
const SHARES: Table = {
  turnout: 'turnout voted participat =joined observed مشارك شارك اقبال اقتراع',
  inflation: 'inflation تضخم',
  unemployment: 'unemploy jobless بطال عاطل',
  growth: 'growth grew grow economy =gdp نمو ينمو ناتج',
  interest: 'interest benchmark فايد فائد',
  filling: 'full filled capacity ملء امتلا مخزون تعبي',
  stock: 'stock سهم اسهم',
  pass: ' passed graduat نجاح ناجح باكالوريا بكالوريا',
  approve: 'approval popularity تاييد شعبي',
  discount: 'discount rebate تخفيض خصم حسم',
  stake: 'stake shareholding حص مساهم',
  poverty: 'poverty poor فقر فقراء',
  illiteracy: 'litera اميه قراء',
  humidity: 'humidity رطوب',
  vaccinated: 'vaccinat coverage تلقيح تطعيم',
};
const COUNTS: Table = {
  capacity: 'capacit =holds =hold seater accommodat =sits تتسع يتسع سعه طاق استيعاب',
  attend: 'attend crowd watched spectator حضر حضور شهد متفرج تابع',
  against: 'against opposed rejected dissent عارض ضد معارض رفض اعترض',
  favour: 'favour favor supported backed =for تاييد موافق مويد صالح',
  abstain: 'abstain abstention امتنع امتناع متحفظ',
  dwell: 'hous shelter =live =lives =living inhabit host =home يؤوي يووي ياوي ايواء يعيش تعيش يقطن تقطن ساكن سكان نسم',
  register: 'registered eligible enrolled ناخب مسجل قيد',
  hire: 'hire hiring recruit توظيف تشغيل احداث تعيين',
  dismiss: '=cut cuts cutting shed shedding axe redundan dismiss layoff تسريح فصل طرد الغاء',
  sign: 'signature petition توقيع عريض',
  complaint: 'complain شكاي شكوي شكاوي',
  killed: 'kill dead died death قتل قتيل قتلي مصرع توفي =وفاه =وفيات =وفاته ضحايا شهيد شهداء',
  injured: 'injur wound hurt اصيب جريح جرحي مصاب اصاب',
  arrested: 'arrest detain held custody توقيف اوقف اعتقل موقوف اعتقال',
  missing: 'missing مفقود فقد',
};

const AMOUNTS: Table = {
  capacity: 'capacit output generat supply_ قدر طاق انتاجي سعه سعت يتسع استيعاب',
  harvest: 'harvest crop wheat barley yield محصول حصاد قمح شعير غل',
  load: 'load cargo shipment haul carr حمول شحن',
  seized: 'seiz intercept confiscat smuggl ضبط حجز مصادر تهريب',
  burnt: 'burn destroy scorch blaze حرق حريق احترق التهم اتلف',
  pumped: 'output pump produc انتاج ضخ',
  reserve: 'reserve stock احتياط مخزون',
  spilt: 'spill leak تسرب انسكب',
};

const TABLES: Readonly<Record<string, readonly (readonly [string, (word: string) => boolean])[]>> = Object.fromEntries(
  Object.entries({ length: LENGTHS, time: TIMES, money: MONEY, share: SHARES, count: COUNTS, amount: AMOUNTS }).map(([group, table]) => [
    group,
    Object.entries(table).map(([name, words]) => [name, matcher(words)] as const),
  ]),
);

const TIME_UNITS = new Set(['s', 'min', 'h', 'd', 'wk', 'mon', 'yr']);

function groupOf({ kind, unit }: Quantity): string | null {
  if (kind === 'money') return 'money';
  if (kind === 'percent') return 'share';
  if (kind === 'count' || kind === 'plain') return 'count';
  if (kind !== 'measure') return null;
  if (unit === 'm') return 'length';
  if (unit === 'W' || unit === 'kg' || unit === 'l' || unit === 'bbl' || unit === 'm²') return 'amount';
  return TIME_UNITS.has(unit ?? '') ? 'time' : null;
}

/** What the words around a figure say that it measures, nearest first: its height, a term in prison, a fine; empty where they say nothing. */
export function dimensionsOf(quantity: Quantity, words: readonly string[]): readonly string[] {
  const table = TABLES[groupOf(quantity) ?? ''];
  if (table === undefined) return [];
  const out: string[] = [];
  for (const word of words) for (const [name, matches] of table) if (matches(word) && !out.includes(name)) out.push(name);
  return out;
}

/**
 * In what standing a figure is told: of an earlier time, as an aim or a forecast, as what somebody asks or offers, of another thing than
 * the one told of, as a part of a whole, as a limit that is allowed, of a whole country or its capital.
 */
export type Standing = 'wide' | 'prior' | 'aim' | 'asked' | 'other' | 'part' | 'limit' | 'change';

const STANDINGS: readonly (readonly [Standing, (word: string) => boolean, 'before' | 'both'])[] = (
  [
    ['prior', 'compared previously formerly =earlier predecessor =ago =originally مقارن سابقا سلف ماضي منصرم =فايت =فات', 'both'],
    [
      'aim',
      'target =hope =hopes =hoping =hoped =aim =aims =aiming =expect =expects =expected =forecast =forecasts predict =could =might =may potential ambition hopefully =planned =plans =plan =eventually تطمح يطمح تامل يامل هدف يستهدف تستهدف استهداف تسعي يسعي توقع متوقع مرتقب يتوقع تتوقع مخطط تخطط يخطط بحلول سيبلغ ستبلغ ستصل سيصل',
      'both',
    ],
    [
      'asked',
      '=demand =demands =demanded =demanding =seek =seeks =seeking =sought =ask =asked =asking =want =wants =wanted =propose =proposed =proposes offer request =claim =claims =claimed recommend يطالب تطالب طالب مطالب اقترح يقترح عرض التمس طلب ملتمس',
      'before',
    ],
    [
      'other',
      '=another =other =others =second =rival parallel neighbour neighbor =nearby =nearest =separate smaller larger bigger =elsewhere similar =additional =further =more =اخر =اخري =اخرين مجاور منافس غريم =ثان =ثانيه مماثل مشابه اضافي موازي مواز اصغر اكبر ارتدادي',
      'both',
    ],
    ['wide', 'nationwide nationally worldwide globally countrywide =capital عاصم وطنيا عالميا جهويا', 'both'],
    [
      'part',
      '=including =among =includes =included =them =whom =which =besides =plus =except excluding =بينهم =بينها =بينهن =منهم =منها =منهن =ضمنهم =ضمنها =ومنهم =باستثناء =عدا =سوي',
      'before',
    ],
    ['limit', 'maximum =limit limited =limits minimum ceiling threshold اقصي ادني سقف =حد', 'before'],
    [
      'change',
      '=rose =rise =risen =fell =fall =fallen =increase =increased =decreased =drop =dropped =gained =grew =زياده =بزياده =زياده ارتفع انخفض تراجع =نما =نمت',
      'before',
    ],
  ] as const
).map(([standing, words, side]) => [standing, matcher(words), side]);

/** All standings that the words before and after a figure tell. */
export function standingsOf(quantity: Quantity, before: readonly string[], after: readonly string[]): ReadonlySet<Standing> {
  const out = new Set<Standing>();
  for (const [standing, matches, side] of STANDINGS) {
    // only of a share is it not the same to rise to it and to rise by it
    if (standing === 'change' && quantity.unit !== '%') continue;
    if (before.some(matches) || (side === 'both' && after.some(matches))) out.add(standing);
  }
  return out;
}
