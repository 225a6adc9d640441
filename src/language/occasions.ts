import { push } from '../groups.js';
import { FURTHER_OCCASIONS } from './further-occasions.js';
import { fold, type Token } from './tokens.js';

/**
 * Occasions: happenings that have a day, each by the words of both languages that can tell it, verb or noun. Two passages that tell a
 * happening of one kind may tell the same one; which times they give it is then worth comparing.
 */
export interface OccasionKind {
  readonly kind: string;
  /** Words that tell it by themselves, space between them; `+` behind a word of Latin letters takes its regular verb forms too. */
  readonly alone?: string;
  /** Words that tell it within a few words of one of the second list; how many, where not as usual. */
  readonly joint?: readonly (readonly [heads: string, companions: string, reach?: number])[];
  /** Words that name what came of it («agreement», «building»): with a time beside them only as «the agreement of 5 May». */
  readonly results?: string;
  /** Told again and again in one affair: two are one only where they share what it was done to. */
  readonly many?: true;
  /** Goes on for days: «since» gives its beginning, and a day by itself only tells one of its days. */
  readonly lasting?: true;
  /** Goes on for days, and its words tell its beginning. */
  readonly begins?: true;
  /** Happens day after day in some affairs: one only where two passages have much in common. */
  readonly frequent?: true;
  /** Is done to a person or by one: two persons have two of these. */
  readonly personal?: true;
}

const AGREEMENTS = `agreement accord deal pact treaty memorandum understanding settlement contract protocol truce
  اتفاق اتفاقيه تفاهم مذكره معاهده عقد صفقه ميثاق بروتوكول تسويه`;
const SHIPS = 'ship boat ferry vessel tanker yacht trawler سفينه باخره قارب عباره مركب ناقله زورق';
const CRAFT = 'rocket satellite spacecraft probe launcher shuttle capsule صاروخ قمر مركبه مسبار مكوك';
const BEGIN = `begin begins began begun beginning start+ launch+ kick kicks kicked commence+
  بدا بداء بدايه انطلق انطلاق انطلاقه باشر شرع يبدا`;

const COMMON: readonly OccasionKind[] = [
  // disasters
  {
    kind: 'fire',
    // many fires burn for days: only one is an occasion
    alone: 'fire blaze inferno burnt gutted arson حريق احترق احتراق',
    joint: [['اندلع شب نشب التهم اشتعل اضرم اكل اتي امتد', 'نار نيران لهب السنه']],
  },
  { kind: 'quake', alone: 'earthquake quake tremor زلزال هزه', many: true },
  {
    kind: 'crash',
    alone: 'derail+ derailment crash+ collision collide+ accident pile-up smash+ حادث تصادم اصطدم اصطدام ارتطم دهس تحطم انحرف انحراف',
    joint: [
      ['left leave leaves came come jumped jump leaving', 'rails track tracks'],
      ['خرج خروج', 'قضبان سكه مسار'],
    ],
  },
  {
    kind: 'explosion',
    alone: 'explode+ explosion blast detonate+ detonation انفجر انفجار تفجير',
    joint: [['went blew goes blow going', 'bomb device charge grenade mine shell']],
  },
  {
    kind: 'collapse',
    alone: 'collapse+ subside+ subsidence انهار انهيار تهدم تداعي انهدم',
    joint: [
      ['caved cave gave give giving fell came tumbled', 'roof wall bridge building tower dam floor ceiling stand tunnel block'],
      ['سقط سقوط هوي', 'سقف جدار جسر مبني برج سد عماره سور'],
    ],
  },
  {
    kind: 'flood',
    alone: 'flood+ torrent torrents deluge سيل سيول فيضان فاض فيضانات',
    joint: [
      ['came come down ran flowed', 'wadi river stream creek'],
      ['جريان سال', 'وادي واد نهر شعيب'],
      // «جرى تدشين جسر الوادي» is no flood
      ['جري يجر يجري', 'وادي واد نهر شعيب', 2],
    ],
  },
  { kind: 'landslide', alone: 'landslide landslip mudslide avalanche rockfall انزلاق انجراف' },
  {
    kind: 'sinking',
    alone: 'sank sunk sinking sinks capsize+ shipwreck',
    joint: [
      // people drown in the same words
      ['غرق غرقت', SHIPS],
      ['went go foundered down', SHIPS],
      ['انقلب جنح انقلاب جنوح', SHIPS],
    ],
  },
  {
    kind: 'outage',
    alone: 'blackout blackouts outage outages',
    joint: [
      ['went lost cut failed tripped lose', 'lights power electricity supply'],
      ['cut dried', 'water gas internet'],
      ['انقطع انقطاع', 'كهرباء تيار ظلام مياه ماء غاز انترنت'],
    ],
    lasting: true,
    begins: true,
  },
  {
    kind: 'alarm',
    joint: [
      ['sound+ trigger+ rang ring ringing went set', 'alarm siren sensor detector'],
      ['دوي انطلق رن', 'انذار صفاره جرس'],
    ],
  },
  { kind: 'eruption', alone: 'erupt+ eruption', joint: [['ثار ثوران انفجر', 'بركان']] },
  { kind: 'leak', alone: 'leak+ leakage spill+ spilt تسرب تسريب' },

  // crime and justice
  {
    kind: 'conviction',
    alone: 'convict+ conviction ادان ادانه ادين',
    joint: [['found find declared', 'guilty']],
  },
  {
    kind: 'acquittal',
    alone: 'acquit acquits acquitted acquittal',
    joint: [
      ['cleared', 'jury jurors court counts charges judge'],
      ['not', 'guilty'],
      ['walked', 'free court'],
      ['برا تبرءه براءه', 'محكمه قاضي متهم حكم'],
    ],
  },
  {
    kind: 'sentencing',
    alone: 'sentenced sentencing jailed',
    joint: [
      ['حكم حكما قضي قضت حبس', 'سجن حبس سنوات سنه عاما اعوام اعدام مويد قضبان'],
      ['sent', 'prison jail'],
      ['given got handed', 'years sentence'],
    ],
  },
  {
    kind: 'verdict',
    alone: 'verdict verdicts',
    joint: [
      ['حكم حكما نطق اصدر تلا احكام', 'محكمه قاضي متهم هييه حكم حكما سجن حبس سنوات'],
      ['ruled rule', 'court judge tribunal'],
    ],
  },
  {
    kind: 'arrest',
    alone: 'arrest+ handcuff+ detain+ nabbed apprehend+ اعتقل اعتقال توقيف موقوف',
    joint: [
      ['taken took take remanded', 'custody'],
      ['picked pick', 'up'],
      ['القي القاء القت', 'قبض'],
      ['قبض قبضت', 'علي'],
      ['اوقف اوقفت يوقف', 'شرطه امن درك مشتبه متهم متهمين رجل شاب مديره مدير'],
    ],
    many: true,
    personal: true,
  },
  {
    kind: 'abduction',
    alone: 'abduct+ abduction kidnap kidnaps kidnapped kidnapping snatch+ اختطف اختطاف خطف اقتاد احتجاز اختطفوا اقتياد',
    joint: [
      ['seized taken took grabbed held', 'hostage captive gunmen kidnappers'],
      ['مسلح مسلحون', 'اقتاد احتجز اخذ'],
    ],
    lasting: true,
    begins: true,
  },
  {
    kind: 'release',
    alone: 'freed release+ liberate+ افرج افراج تحرير',
    joint: [
      ['let set walked', 'free'],
      ['اطلق اطلاق اخلي اخلاء', 'سراح سبيل'],
    ],
    many: true,
    personal: true,
  },
  {
    kind: 'escape',
    alone: 'escape+ jailbreak absconded fled فر فرار هرب هروب',
    joint: [['broke', 'jail prison']],
  },
  {
    kind: 'theft',
    alone: 'stole stolen theft thefts robbery robbed burgled burglary heist سرق سرقه سطو نهب',
    joint: [['broke break', 'in into thieves']],
  },
  {
    kind: 'killing',
    alone: 'murder+ assassinate+ assassination stabbed اغتيال اغتال مقتل طعن',
    joint: [['shot gunned', 'dead']],
    many: true,
    personal: true,
  },
  {
    kind: 'suit',
    joint: [
      ['filed lodged file lodge brought', 'complaint lawsuit suit petition appeal'],
      ['رفع قدم تقدم اودع', 'دعوي شكوي طعن استيناف بلاغ'],
    ],
    many: true,
  },
  {
    kind: 'hearing',
    joint: [
      ['opened began testified heard appeared questioned', 'trial court hearing judge witness'],
      ['مثل استمع سمع شهد ادلي', 'محكمه جلسه شهاده قاضي اقوال'],
    ],
    many: true,
  },

  // lives
  {
    kind: 'death',
    alone: 'died dies death passed-away توفي وفاه رحل رحيل مات انطفا توفيت',
    joint: [
      ['passed', 'away'],
      ['انتقل فارق اسلم لفظ', 'رحمه حياه روح انفاس'],
    ],
    personal: true,
  },
  {
    kind: 'burial',
    alone: 'buried burial funeral interred دفن جنازه تشييع شيع جثمان',
    joint: [
      ['laid', 'rest'],
      ['ووري واري', 'ثري'],
    ],
    personal: true,
  },
  { kind: 'birth', alone: 'born birth مولد ولد ولاده مواليد', personal: true },
  { kind: 'wedding', alone: 'wedding wed married marriage tied-the-knot زفاف زواج تزوج عرس قران', personal: true },
  {
    kind: 'surgery',
    alone: 'surgery operated جراحه',
    joint: [
      ['عمليه خضع اجري', 'جراحيه جراحه'],
      ['underwent went had', 'operation knife surgery'],
    ],
    personal: true,
  },

  {
    kind: 'medical',
    joint: [
      ['passed underwent completed undergo had', 'medical medicals'],
      ['اجتاز خضع اجري مر', 'فحوص فحص فحوصات كشف زياره طبي طبيه'],
    ],
    personal: true,
  },

  // offices
  {
    kind: 'resignation',
    alone: 'resign+ resignation quit quits استقال استقاله تنحي تنح',
    joint: [
      ['stepped stood step', 'down aside'],
      ['handed tendered', 'notice'],
    ],
    personal: true,
  },
  {
    kind: 'dismissal',
    alone: 'sacked sacking dismiss+ dismissal ousted اقال اقاله اقيل عزل اعفي اعفاء فصل',
    personal: true,
    many: true,
  },
  {
    kind: 'appointment',
    alone: 'appoint+ appointment تعيين',
    joint: [
      ['sworn took swore take takes', 'oath office charge'],
      ['sworn swear', 'in'],
      ['ادي ادت تولي تسلم', 'يمين منصب مهام رياسه قسم'],
    ],
    many: true,
    personal: true,
  },
  {
    kind: 'joining',
    alone: 'joined joins joining انضم انضمام التحق',
    joint: [
      ['signed sign signing signs', 'club agent coach player goalkeeper striker contract season goal midfielder defender winger games'],
      ['وقع توقيع', 'لاعب نادي مدرب حارس مهاجم موسم فريق'],
    ],
    personal: true,
  },

  // agreements and laws
  {
    kind: 'signing',
    alone: 'signed signing signature initialled initialed inked handshake توقيع ابرم ابرام مهر امضي امضاء مصافحه',
    joint: [
      ['put puts set affixed', 'names name signatures signature pen'],
      ['shook shaken', 'hands'],
      ['reach reached struck strike clinched sealed concluded clinch', AGREEMENTS],
      ['وقع وقعت وقعا وقعه يوقع توصل بلغ', AGREEMENTS],
      ['حصل حصلت', 'حروف'],
      ['وضع وضعا وضعوا', 'توقيع حروف تواقيع'],
    ],
    results: AGREEMENTS,
    many: true,
  },
  {
    kind: 'passage',
    alone: 'passed adopt+ approve+ approval ratify ratified ratification endorse+ اقر اقرار مرر صادق مصادقه اعتمد اعتماد',
    joint: [
      ['went voted vote waved pushed sailed', 'bill law budget parliament mps deputies council treaty through'],
      ['صوت تصويت', 'برلمان مجلس قانون نواب'],
    ],
    many: true,
  },
  { kind: 'election', alone: 'election elections polls polling referendum انتخابات انتخاب استفتاء اقتراع' },
  {
    kind: 'truce',
    alone: 'ceasefire truce هدنه',
    joint: [
      ['fell stopped stop silenced quiet', 'guns firing shooting fighting'],
      ['سكت توقف وقف صمت', 'مدافع نار قتال رصاص'],
    ],
    lasting: true,
  },
  {
    kind: 'deadline',
    alone: 'deadline cut-off',
    joint: [
      ['closing final latest', 'date'],
      ['later', 'no not'],
      ['موعد اجل مهله', 'نهايي اخر اقصي تسليم تقديم تنتهي يتجاوز'],
      ['اخر', 'موعد اجل مهله'],
      ['يسلم يقدم يسجل يودع يسدد يدفع', 'حتي قبل'],
      ['submit register apply deliver pay file enter hand enrol', 'until by before'],
      ['close closes ends end', 'applications registration entries enrolment nominations submissions window'],
      ['ينتهي تنتهي يغلق تغلق يقفل', 'استقبال تسجيل تقديم ترشح باب طلبات قبول'],
    ],
    many: true,
  },

  // openings and works
  {
    kind: 'opening',
    alone: 'open+ opening inaugurate+ inauguration reopen+ unveil+ افتتح افتتاح تدشين دشن',
    joint: [
      ['cut cuts cutting', 'ribbon'],
      ['welcome+ receive+', 'visitors visitor guests passengers patients public customers'],
      ['فتح فتحت فتحه يفتح تفتح', 'ابواب باب امام جمهور سيارات زوار حركه'],
      ['فتح تم', 'بوابات بوابه صمامات مفيض'],
      ['فتح', 'تم'],
      ['opened opening', 'gates gate sluices spillway valves'],
      ['استقبل يستقبل استقبال استقبلت تستقبل', 'زاير زوار زايري اول زايريه زواره جمهور ركاب مرضي'],
      ['قص', 'شريط'],
    ],
    many: true,
  },
  { kind: 'building', alone: 'built construct+ construction erected شيد بني تشييد شيدت بنيت' },
  {
    kind: 'founding',
    alone: 'founded established foundation تاسس تاسيس اسس تاسست',
    joint: [['set', 'up']],
  },
  { kind: 'premiere', alone: 'premiere premiered première' },
  { kind: 'publication', alone: 'published publication', joint: [['صدر صدور', 'كتاب روايه ديوان البوم مجموعه']], many: true },
  {
    kind: 'strike',
    alone: 'walkout strike struck-work اضراب اضرب مضرب',
    joint: [
      ['walked out downed walk', 'out tools work workers employees staff crews drivers dockers pickets shift'],
      ['امتنع توقف', 'عمل نوبه عمال'],
    ],
    lasting: true,
  },
  {
    kind: 'resumption',
    alone: 'resume+ resumption restart+ استانف استيناف',
    joint: [
      [
        'returned return went started came back reopened',
        'work production desks machines classes lessons students pupils classrooms flights trains',
      ],
      ['عاد رجع عوده رجوع', 'عمل دوام مصنع انتاج دراسه طلاب طلبه تلاميذ مقاعد رحلات'],
      ['تدور دارت دوران', 'الات ماكينات محركات انوال عجله'],
    ],
    many: true,
  },
  {
    kind: 'closure',
    alone: 'closure shutdown اغلاق',
    joint: [
      ['closed shut close', 'doors factory school schools road bridge airport plant mine port shop hospital'],
      ['اغلق اغلقت علق', 'مصنع مدرسه طريق جسر مطار ميناء منجم معبر مستشفي'],
    ],
    many: true,
    lasting: true,
  },
  {
    kind: 'handover',
    alone: 'handover',
    joint: [
      ['handed hand deliver+', 'over keys'],
      ['تسلم سلم تسليم', 'مفاتيح شحنه دفعه جثمان جثه'],
    ],
    many: true,
  },
  {
    kind: 'campaign',
    joint: [
      [
        BEGIN,
        'campaign drive vaccination rollout census programme exercise drills exercises حمله تلقيح تطعيم برنامج تعداد مناوره مناورات تمرين',
      ],
    ],
  },
  {
    kind: 'works',
    joint: [[BEGIN, 'work works construction building digging restoration excavation اشغال اعمال بناء تنفيذ ترميم حفر تنقيب']],
    many: true,
  },
  {
    kind: 'festival',
    joint: [
      [
        `${BEGIN} open+ افتتح`,
        'festival fair exhibition tournament championship conference summit round مهرجان معرض بطوله دوره موتمر قمه جوله',
      ],
    ],
    many: true,
  },

  // journeys
  {
    kind: 'landing',
    alone: 'landed landing touchdown docked docking moored berthed anchored رسا رسو رست',
    joint: [
      // prices come down in the same words
      ['هبط هبطت هبوط حط حطت', `${CRAFT} طايره طايرات مروحيه مطار مدرج رحله`],
      ['touched', 'down'],
      ['tied', 'up'],
      ['came', 'ashore alongside'],
    ],
    many: true,
  },
  {
    kind: 'arrival',
    alone: 'arrive+ arrival وصل وصول',
    many: true,
    frequent: true,
  },
  {
    kind: 'departure',
    alone: 'depart+ departure sailed ابحر ابحار غادر مغادره',
    joint: [
      ['set', 'sail off'],
      ['left leave', 'port harbour station airport quay dock'],
    ],
    many: true,
    frequent: true,
  },
  {
    kind: 'lift-off',
    alone: 'lift-off liftoff blast-off',
    joint: [
      ['launch+ left lifted blasted took soared rose', CRAFT],
      ['left', 'pad'],
      ['اقلع اقلاع انطلق اطلق اطلاق انطلاق', CRAFT],
    ],
  },
  {
    kind: 'kick-off',
    alone: 'kick-off kickoff',
    joint: [
      ['start+ begins kicks kick under', 'match game tie final'],
      ['انطلق تنطلق يبدا تبدا تقام يقام', 'مباراه لقاء صافره نهايي'],
    ],
  },

  // finds, attacks and gatherings
  {
    kind: 'find',
    alone: 'discover+ discovery unearth+ اكتشف اكتشاف',
    joint: [
      ['found recovered came pulled', 'body wreck statue coin coins hoard tomb remains skeleton head light mosaic grave'],
      ['عثر عثور استخرج انتشل', 'علي جثه جثمان تمثال قطعه راس حطام كنز مقبره هيكل'],
      ['خرج', 'تل ارض تراب'],
    ],
    many: true,
  },
  {
    kind: 'attack',
    alone: 'attack+ raid+ ambush+ airstrike bombing shelling bombardment هجوم هاجم غاره قصف كمين مداهمه دهم اقتحم اقتحام',
    many: true,
    frequent: true,
  },
  {
    kind: 'meeting',
    alone: 'met meeting summit convened اجتمع اجتماع التقي قمه',
    many: true,
    frequent: true,
  },
  {
    kind: 'withdrawal',
    alone: 'withdrew withdrawn withdrawal سحب انسحب انسحاب',
    many: true,
  },
  {
    kind: 'inspection',
    alone: 'inspect+ inspection audit+ overhaul+ maintenance تفتيش صيانه كشف معاينه فحص',
    many: true,
  },
  {
    kind: 'purchase',
    alone: 'bought purchase+ acquire+ acquisition اشتري شراء استحوذ استحواذ',
    many: true,
  },
  // more of what people do, suffer and decide
  {
    kind: 'effect',
    joint: [
      ['take takes took taking come comes came coming go goes enter enters entered', 'effect force'],
      ['دخل يدخل سري يسري دخول بدا يبدا بدء', 'حيز نفاذ سريان تنفيذ مفعول تطبيق'],
    ],
    many: true,
  },
  {
    kind: 'move',
    joint: [
      ['moved settled emigrated relocated came move', 'to in'],
      ['انتقل استقر هاجر نزح', 'الي في'],
    ],
    many: true,
    personal: true,
  },
  {
    kind: 'title',
    joint: [
      ['won win lifted lift raised hoisted received took claimed clinched', 'cup trophy title championship crown medal shield'],
      ['رفع تسلم احرز توج فاز حصد نال', 'كاس لقب بطوله درع ميداليه'],
    ],
    alone: 'تتويج',
    many: true,
  },
  {
    kind: 'award',
    joint: [
      ['won received awarded given handed collected', 'prize award honour medal oscar'],
      ['نال فاز تسلم حصل منح', 'جايزه وسام تكريم'],
    ],
    many: true,
  },
  {
    kind: 'result',
    alone: 'beat beaten defeated thrashed',
    joint: [
      ['won lost drew victory defeat win loss', 'match game goals goal final derby league'],
      ['فاز تغلب خسر تعادل هزم فوز خساره هزيمه', 'مباراه هدف اهداف منتخب فريق دوري'],
    ],
    many: true,
  },
  {
    kind: 'last-run',
    joint: [
      ['final last', 'trip ride run journey flight train service voyage shift edition'],
      ['stopped closed shut ceased', 'good'],
      ['اخر', 'رحله قطار عدد نسخه'],
    ],
    many: true,
  },
  {
    kind: 'disappearance',
    alone: 'vanish+ disappear+ disappearance اختفي اختفاء',
    joint: [
      ['went gone reported', 'missing'],
      ['فقد فقدان', 'اثر اتصال'],
    ],
    personal: true,
  },
  { kind: 'retirement', alone: 'retire+ retirement تقاعد', personal: true },
  { kind: 'graduation', alone: 'graduated graduation graduate تخرج', personal: true },
  { kind: 'demolition', alone: 'demolish+ demolition هدم', joint: [['torn pulled tore knocked', 'down']], many: true },
  { kind: 'evacuation', alone: 'evacuate+ evacuation اجلاء اخلاء', many: true },
  {
    kind: 'protest',
    alone: 'protest+ demonstration demonstrations marched مظاهره تظاهر تظاهره احتجاج اعتصام',
    joint: [['took poured', 'streets']],
    many: true,
    frequent: true,
  },
  {
    kind: 'shooting',
    alone: 'shooting gunfire',
    joint: [
      ['opened shots fired', 'fire gunman shots'],
      ['اطلق اطلاق فتح', 'نار رصاص'],
    ],
    many: true,
  },
  {
    kind: 'charging',
    alone: 'indict+ indictment charged اتهام',
    joint: [['وجه وجهت', 'تهمه تهم اتهام']],
    many: true,
    personal: true,
  },
  { kind: 'deportation', alone: 'deport+ deportation expelled extradited ترحيل ابعاد طرد', many: true, personal: true },
  { kind: 'sale', alone: 'sold auctioned auction بيع بيعت مزاد', many: true, frequent: true },
  {
    kind: 'capture',
    joint: [
      ['captured seized took fell', 'town city village base airport control'],
      ['سيطر استولي سقط دخل', 'مدينه بلده قريه قاعده مطار قوات'],
    ],
    many: true,
  },
  {
    kind: 'exchange',
    joint: [
      ['swap+ exchange+ swapped', 'prisoner prisoners captives detainees'],
      ['تبادل', 'اسري سجناء محتجزين جثث'],
    ],
    many: true,
  },
  { kind: 'insolvency', alone: 'bankrupt bankruptcy insolvency insolvent administration افلاس افلس', joint: [['went', 'under bust']] },
  {
    kind: 'rates',
    joint: [
      ['cut cuts raise+ lowered hiked trimmed rose', 'rate rates fares fare tariff price prices'],
      ['خفض رفع زاد زياده رفعت', 'فايده سعر اسعار تعرفه رسوم'],
    ],
    many: true,
  },
  {
    kind: 'admission',
    joint: [
      ['admitted taken rushed flown', 'hospital clinic'],
      ['نقل ادخل ادخلت', 'مستشفي مشفي عنايه'],
    ],
    many: true,
    personal: true,
  },
  { kind: 'diagnosis', alone: 'diagnosed diagnosis تشخيص', personal: true, many: true },
  {
    kind: 'ascent',
    joint: [
      ['reached climbed stood', 'summit peak'],
      ['بلغ تسلق', 'قمه'],
    ],
  },
  {
    kind: 'grid',
    joint: [
      ['connected switched began started flowed first', 'grid power electricity turbines turbine reactor'],
      ['ربط تشغيل بدا', 'شبكه كهرباء توربينات مفاعل'],
    ],
    many: true,
  },
  {
    kind: 'ending',
    joint: [
      ['اسدل اسدلت', 'ستار'],
      ['اختتم اختتمت اختتام ختام انتهي انتهت', 'معرض مهرجان موتمر بطوله اعمال فعاليات دوره'],
      ['ended closed concluded wrapped finished', 'festival fair exhibition conference tournament summit show'],
    ],
    many: true,
  },
  {
    kind: 'sea',
    joint: [
      ['put', 'sea'],
      ['launched launch', 'lifeboat boat'],
    ],
    many: true,
  },
];

/** Kinds that can be one: a bridge is built and opened, a ship arrives and moors, a player signs and joins. */
const KIN: readonly (readonly [string, string])[] = [
  ['building', 'opening'],
  ['landing', 'arrival'],
  ['signing', 'joining'],
  ['verdict', 'conviction'],
  ['verdict', 'sentencing'],
  ['verdict', 'acquittal'],
  ['campaign', 'works'],
  ['departure', 'lift-off'],
  ['grounding', 'sinking'],
  ['find', 'rescue'],
  ['meeting', 'reconvening'],
  ['resumption', 'reconvening'],
];
export const kinOf = (a: string, b: string): boolean => a === b || KIN.some(([x, y]) => (a === x && b === y) || (a === y && b === x));

const ARABIC = /^\p{Script=Arabic}/u;
const list = (words: string): string[] => words.split(/\s+/u).filter((w) => w !== '');

/** Regular forms of an English verb. */
function forms(word: string): string[] {
  if (!word.endsWith('+')) return [word, ...(ARABIC.test(word) ? [] : [`${word}s`])];
  const base = word.slice(0, -1);
  const stem = base.replace(/e$/u, '');
  const es = /(?:s|x|ch|sh)$/u.test(base) ? `${base}es` : `${base}s`;
  return [base, es, `${stem}ed`, `${stem}ing`];
}

type Joint = readonly [heads: ReadonlySet<string>, companions: ReadonlySet<string>, reach: number];

interface Matcher {
  readonly occasion: OccasionKind;
  readonly alone: ReadonlySet<string>;
  readonly results: ReadonlySet<string>;
  readonly joint: readonly Joint[];
}

/** A weak last letter goes before the ending of the feminine: انتهي, انته(ت). */
const WEAK = /^\p{L}{3,}ي$/u;
const setOf = (words: string): ReadonlySet<string> =>
  new Set(list(fold(words)).flatMap((w) => [...forms(w), ...(ARABIC.test(w) && WEAK.test(w) ? [w.slice(0, -1)] : [])]));

/** Words between a head and its companion. */
const NEAR = 6;

/** All kinds, each with all of its words. */
const OCCASIONS: readonly OccasionKind[] = [...COMMON, ...FURTHER_OCCASIONS].filter(
  ({ kind }, k, all) => all.findIndex((o) => o.kind === kind) === k,
);
const MATCHERS: readonly Matcher[] = OCCASIONS.map((occasion) => {
  const rows = [...COMMON, ...FURTHER_OCCASIONS].filter(({ kind }) => kind === occasion.kind);
  return {
    occasion,
    alone: setOf(rows.map((o) => o.alone ?? '').join(' ')),
    results: setOf(rows.map((o) => o.results ?? '').join(' ')),
    joint: rows.flatMap((o) => (o.joint ?? []).map(([heads, by, reach]) => [setOf(heads), setOf(by), reach ?? NEAR] as const)),
  };
});

/** The matchers that a word may begin, by the word. */
const BY_WORD: ReadonlyMap<string, readonly number[]> = (() => {
  const out = new Map<string, number[]>();
  for (const [n, { alone, results, joint }] of MATCHERS.entries())
    for (const word of new Set([...alone, ...results, ...joint.flatMap(([heads]) => [...heads])])) push(out, word, n);
  return out;
})();

/** Letters that may stand before an Arabic word and behind it. */
const BEFORE = /^(?:[وف])?(?:[بلك])?(?:ال|ل)?/u;
const SUFFIXES = ['', 'ت', 'ا', 'وا', 'ون', 'ين', 'ان', 'ات', 'ه', 'ها', 'هم', 'هما', 'ته', 'تها', 'تهم', 'نا', 'وه', 'وها', 'تا', 'ي'];
/** Letters of a verb's person, and of the future before them. */
const PERSONS = /^س?[يتن](?=\p{L}{3})/u;

/** What a folded word may be an inflection of, itself first. */
export function baseForms(norm: string): readonly string[] {
  if (!ARABIC.test(norm)) return [norm, norm.replace(/['’]s?$/u, '')];
  const out = new Set<string>([norm]);
  const heads = new Set<string>([norm]);
  const longest = BEFORE.exec(norm)?.[0] ?? '';
  for (let cut = 1; cut <= longest.length; cut += 1) if (norm.length - cut >= 2) heads.add(norm.slice(cut));
  for (const head of [...heads]) {
    const person = PERSONS.exec(head)?.[0];
    if (person === undefined) continue;
    const stem = head.slice(person.length);
    heads.add(stem);
    // يلتئم of التأم, سيفرج of يفرج
    if (stem.length >= LONG_STEM) heads.add(`ا${stem}`);
    if (person.length > 1) heads.add(head.slice(1));
  }
  for (const head of heads)
    for (const suffix of SUFFIXES) {
      if (!head.endsWith(suffix)) continue;
      const stem = head.slice(0, head.length - suffix.length);
      if (stem.length < MIN_STEM) continue;
      out.add(stem);
      // a noun's ة before a pronoun: اتفاقيته
      if (suffix.startsWith('ت') && suffix.length > 1) out.add(`${stem}ه`);
    }
  return [...out];
}
const MIN_STEM = 2;
const LONG_STEM = 4;

/** A word that tells an occasion. */
export interface OccasionWord {
  readonly occasion: OccasionKind;
  readonly token: number;
  /** Its companion's token, where it needs one. */
  readonly companion: number | null;
  /** Names what came of it, and tells its time only as «the agreement of 5 May». */
  readonly result: boolean;
}

/** Words before or behind which a word tells something else: «opened fire», «fire brigade», «died down», «opening hours». */
const NOT_AFTER: Readonly<Record<string, RegExp>> = {
  fire: /^(?:open|opened|opens|opening|under|cease|return|returned|friendly|hold)$/u,
  strike: /^(?:air|drone|lightning|missile|first|free)$/u,
  opening: /^(?:the|an|its|his|her) (?:wide|half)$/u,
};
/** Words that only look like an inflection: رحلة is no رحيل. */
const NOT_THIS: Readonly<Record<string, RegExp>> = {
  death: /^(?:[وف]?[بلك]?(?:ال|ل)?)?رحل(?:ه|ات|ته|تها|تهم|تنا|تي|تين|تان)$/u,
  // futures, and «who died by drowning»
  deadline: /^(?:ال|لل)?اجله$/u,
  drowning: /^غرقا$/u,
  sinking: /^غرقا$/u,
};
const NOT_BEFORE: Readonly<Record<string, RegExp>> = {
  fire: /^(?:brigade|department|service|services|chief|engine|engines|station|crews?|fighters?|officer|officers|safety|alarm|exit|exits|truck|trucks|marshal|investigators?)$/u,
  opening:
    /^(?:hours?|times?|fire|goal|goals|remarks|speech|session|minutes?|match|play|course|night|day|up|letter|question|questions|letters|wounds?)$/u,
  building: /^(?:on|upon|up|site|workers?|firm|company|industry)$/u,
  death: /^(?:toll|threats?|penalty|certificate|row|sentence|down)$/u,
  crash: /^(?:course|site|scene|investigators?)$/u,
  election: /^(?:commission|campaign|officials?|workers?|observers?)$/u,
  birth: /^(?:rate|certificate)$/u,
  signing: /^(?:off|up|out|language)$/u,
};

/**
 * The words of a sentence that tell occasions.
 * @param named tokens that are part of a name
 */
export function occasionWords(tokens: readonly Token[], first: number, last: number, named?: ReadonlySet<number>): OccasionWord[] {
  const bases: (readonly string[])[] = [];
  for (let k = first; k < last; k += 1) bases.push(tokens[k]!.kind === 'word' ? baseForms(tokens[k]!.norm) : []);
  const has = (k: number, set: ReadonlySet<string>): boolean => bases[k - first]!.some((b) => set.has(b));
  const out: OccasionWord[] = [];
  for (let k = first; k < last; k += 1) {
    if (tokens[k]!.kind !== 'word' || named?.has(k) === true) continue;
    const candidates = new Set(bases[k - first]!.flatMap((b) => BY_WORD.get(b) ?? []));
    if (candidates.size === 0) continue;
    const before = k > first ? tokens[k - 1]!.norm : '';
    const behind = k + 1 < last ? tokens[k + 1]!.norm : '';
    for (const n of [...candidates].sort((a, b) => a - b)) {
      const { occasion, alone, results, joint } = MATCHERS[n]!;
      if (NOT_AFTER[occasion.kind]?.test(before) === true || NOT_BEFORE[occasion.kind]?.test(behind) === true) continue;
      if (NOT_THIS[occasion.kind]?.test(tokens[k]!.norm) === true) continue;
      if (has(k, alone)) {
        out.push({ occasion, token: k, companion: null, result: false });
        continue;
      }
      let companion: number | null = null;
      for (const [heads, companions, reach] of joint) {
        if (companion !== null || !has(k, heads)) continue;
        for (let j = Math.max(first, k - reach); j < Math.min(last, k + reach + 1) && companion === null; j += 1)
          if (j !== k && has(j, companions)) companion = j;
      }
      if (companion !== null) out.push({ occasion, token: k, companion, result: false });
      else if (has(k, results)) out.push({ occasion, token: k, companion: null, result: true });
    }
  }
  return out;
}

/** Words between a verb and the pronoun that is its object. */
const OBJECT_REACH = 2;
const OBJECTS = /^(?:it|them|this|that)$/u;
const OWNED = /\p{Script=Arabic}{3,}(?:ه|ها|هم|هما)$/u;

/** A sentence, by its tokens. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** «She delivered it on Friday»: the words of a sentence that tell an occasion whose companion, here a pronoun, is in the one before. */
export function carriedWords(tokens: readonly Token[], { first, last }: Stretch, before: Stretch): OccasionWord[] {
  const basesAt = (k: number): readonly string[] => (tokens[k]!.kind === 'word' ? baseForms(tokens[k]!.norm) : []);
  let known: ReadonlySet<string> | null = null;
  for (let k = first; k < last; k += 1) {
    const { norm } = tokens[k]!;
    const object = OWNED.test(norm) || tokens.slice(k + 1, Math.min(last, k + 1 + OBJECT_REACH)).some((t) => OBJECTS.test(t.norm));
    if (!object) continue;
    const own = basesAt(k);
    for (const n of new Set(own.flatMap((b) => BY_WORD.get(b) ?? []))) {
      const { occasion, joint } = MATCHERS[n]!;
      for (const [heads, companions] of joint) {
        if (!own.some((b) => heads.has(b))) continue;
        known ??= new Set(Array.from({ length: before.last - before.first }, (_, j) => basesAt(before.first + j)).flat());
        const bases = known;
        if ([...companions].some((c) => bases.has(c))) return [{ occasion, token: k, companion: null, result: false }];
      }
    }
  }
  return [];
}
