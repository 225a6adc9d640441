import type { OccasionKind } from './occasions.js';

const VEHICLES = `bus car lorry truck train van coach tram motorcycle taxi minibus carriage wagon tanker
  حافلة سيارة شاحنة باص أوتوبيس قطار ترام دراجة مركبة صهريج عربة مقطورة ميكروباص طاكسي`;
const AIRCRAFT = 'plane jet airliner helicopter aircraft glider drone طائرة مروحية مقاتلة هليكوبتر طوافة مسيرة';
const VESSELS =
  'ship boat ferry vessel tanker yacht trawler freighter carrier barge tug سفينة باخرة قارب عبارة مركب ناقلة زورق بارجة فلوكة يخت بواخر سفن';
const BUILDINGS = `building office offices headquarters hall parliament embassy consulate compound gates courthouse station barracks
  مبنى مقر بلدية برلمان سفارة قنصلية مركز ثكنة محكمة مكتب مكاتب بوابة مخفر دار قصر`;
const DWELLINGS = `village villages town towns homes home houses house residents villagers inhabitants families neighbourhood valley hospital school block camp
  قرية قرى بلدة بلدات منازل بيوت سكان أهالي عائلات أسر حي مخيم عمارة عمارات مساكن`;
const ARTEFACTS = `statue bronze coin coins hoard comb ring necklace mosaic manuscript painting vase jar skull bones sword brooch sarcophagus artefact artefacts artifact relic relics treasure
  تمثال قطعة قطع لوحة مخطوطة مخطوط كنز عملات نقود جرة مومياء تابوت فسيفساء خاتم سيف جمجمة رفات آثار تحفة تحف لقى`;
const RULINGS = `decision ruling judgment judgement verdict sentence
  حكم حكما قرار محكمة حكمها حكمه أحكام`;
const LAWS = `bill law act budget motion amendment amendments treaty constitution resolution ordinance decree reform
  قانون مشروع ميزانية موازنة تعديل تعديلات مرسوم دستور لائحة معاهدة إصلاح مقترح توصية`;
const OFFICES = `minister director president ambassador commander coach governor chairman chief secretary head mayor judge envoy manager captain
  وزير مدير رئيس سفير قائد مدرب محافظ حاكم أمين عميد عمدة قاض مبعوث والي وال عامل قائم`;
const WORKS_OF_ART = `film movie play opera musical show series ballet drama documentary
  فيلم شريط مسرحية أوبرا مسلسل عرض باليه وثائقي مسرحيته فيلمه فيلمها`;
const MACHINES = `belts belt machine machines machinery sorter controller system engine engines reactor pump pumps turbine turbines conveyor lift elevator crane cranes fans fan servers server network signals furnace
  آلات آلة نظام محرك محركات مضخة مضخات مفاعل توربينات رافعة رافعات منظومة شبكة مصعد خوادم إشارات فرن أفران سير سيور مراوح`;

/**
 * More of what newspapers tell, in the order of those in `occasions.ts`: a kind that stands there too is widened by its words here.
 */
export const FURTHER_OCCASIONS: readonly OccasionKind[] = [
  // disasters
  {
    kind: 'fire',
    joint: [
      ['went engulfed ripped tore swept consumed destroyed licked', 'flames', 5],
      ['burned burnt', 'down ground shell', 4],
      ['caught set', 'fire alight ablaze', 3],
      ['أتت التهمت شبت اندلعت أضرمت سرت', 'نيران نار لهب ألسنة حريق'],
    ],
  },
  {
    kind: 'quake',
    joint: [
      ['shook shaken trembled jolted rocked', 'ground earth magnitude richter tremors', 6],
      ['اهتزت ارتجت رجت مادت تزلزلت', 'أرض جزيرة مدينة بيوت', 3],
    ],
  },
  {
    kind: 'crash',
    joint: [
      ['ploughed plowed rammed slammed veered skidded overturned plunged jackknifed careered hurtled', VEHICLES],
      ['plunged nosedived', AIRCRAFT],
      ['انقلب انقلبت انقلاب تدهورت تدهور هوت صدم صدمت صدمه دهس دهست', VEHICLES, 5],
      ['تحطم تحطمت سقطت سقوط هوت', AIRCRAFT, 4],
      ['زاغ زاغت حاد حادت', 'قضبان سكة طريق', 4],
    ],
  },
  { kind: 'explosion', joint: [['دوى هز هزت دوي', 'انفجار انفجارات', 4]] },
  {
    kind: 'flood',
    alone: 'overflowed inundated submerged',
    joint: [
      ['burst broke', 'banks levee levees', 4],
      ['غمر غمرت اجتاحت أغرقت جرفت داهمت', 'مياه سيول سيل أمطار وادي فيضان', 4],
    ],
  },
  {
    kind: 'storm',
    alone: 'landfall',
    joint: [
      [
        'hit slammed struck lashed swept battered ripped tore pounded ashore',
        'storm hurricane cyclone typhoon tornado gale blizzard hailstorm sandstorm',
      ],
      ['ضربت ضرب اجتاحت اجتاح هبت بلغ بلغت وصل', 'عاصفة إعصار زوبعة رياح عواصف', 4],
    ],
  },
  {
    kind: 'outage',
    joint: [
      ['plunged thrown went gone left sank', 'dark darkness blackness', 4],
      ['dropped vanished died failed out', 'power electricity lights supply', 3],
      ['غرقت غرق دخلت أظلمت عم خيم', 'ظلام عتمة ظلمة', 4],
      ['انطفأت انطفأ انقطع انقطعت', 'أنوار أضواء نور كهرباء تيار', 3],
    ],
  },
  {
    kind: 'breakdown',
    alone: 'breakdown malfunction+ outage-of-service',
    joint: [
      ['gave broke shut stopped ground halted tripped quit stalled seized stood standing froze crashed', MACHINES],
      ['تعطل تعطلت عطل عطب توقف توقفت انهار انهارت جمد', MACHINES, 4],
    ],
    many: true,
  },
  {
    kind: 'grounding',
    joint: [
      ['ran run runs went driven', 'aground rocks reef sandbank', 5],
      ['جنحت جنوح جنح علقت', VESSELS, 4],
    ],
  },
  {
    kind: 'refloating',
    alone: 'refloat+ تعويم',
    joint: [
      ['pulled freed dragged towed hauled', 'free afloat tugs sandbank', 5],
      ['عومت عوم سحبت حررت', VESSELS, 5],
    ],
  },
  {
    kind: 'drowning',
    alone: 'drowned drowning',
    joint: [['غرق غرقت غرقا', 'طفل شاب سباح أطفال صياد فتى طالب شقيقين مهاجرين بحر شاطئ نهر', 3]],
    many: true,
    personal: true,
  },
  {
    kind: 'rescue',
    alone: 'rescue+ إنقاذ',
    joint: [
      ['pulled brought lifted plucked winched freed saved', 'alive rubble wreckage safety trapped sea water surface miners', 6],
      ['أنقذ أنقذت أخرج أخرجوا أخرجت انتشل انتشلت', 'حيا أحياء ناجين عالقين أنقاض ركام ركاب طفل عمال', 5],
    ],
    many: true,
  },
  {
    kind: 'evacuation',
    alone: 'evacuees',
    joint: [
      ['cleared emptied', DWELLINGS, 5],
      ['told ordered asked urged had', 'leave evacuate', 5],
      ['moved driven bused ferried taken', 'shelters shelter safety', 6],
      ['أجلت أجلى أخلت أخلى أجلي أخليت نقلت غادر غادرت ترك أفرغت', DWELLINGS, 4],
    ],
  },

  // crime and justice
  {
    kind: 'verdict',
    joint: [
      ['handed delivered pronounced read issued gave announced returned reached', RULINGS, 6],
      ['نطق نطقت أصدر أصدرت تلا تلت أعلنت صدر صدرت', RULINGS, 5],
      ['قضت قضى', 'محكمة قاض قضاة هيئة دائرة', 3],
      ['أسدل أسدلت طوت طوى', 'قضية ملف محاكمة', 6],
    ],
  },
  { kind: 'sentencing', joint: [['condemned', 'prison death jail years', 6]] },
  {
    kind: 'arrest',
    joint: [
      ['rounded', 'up', 1],
      ['led taken marched', 'handcuffs cuffs', 4],
      ['ضبط ضبطت ضبطوا', 'متهم متهما مشتبه رجل شخص شاب متهمين أشخاص جاني سائق', 4],
      ['وقع سقط وقعوا', 'قبضة', 3],
      ['أوقف أوقفت أوقفوا توقيف احتجز احتجزت', 'شرطة أمن درك شخص شخصا شبان شابا سائق متهم صحفي ناشط رجل', 5],
      ['وضع وضعت', 'نظري احتياطي حراسة', 4],
    ],
  },
  {
    kind: 'surrender',
    alone: 'surrender+ استسلم استسلام',
    joint: [
      ['gave turned handed', 'himself herself themselves', 1],
      ['سلم سلمت سلموا', 'نفسه نفسها أنفسهم', 2],
    ],
    many: true,
    personal: true,
  },
  {
    kind: 'release',
    joint: [
      ['walked came stepped left', 'prison jail custody captivity cell freedom', 5],
      ['غادر غادرت خرج خرجت مغادرة خروج', 'سجن معتقل زنزانة أسر حبس', 3],
      ['استعاد استعادت عانق عانقت تنفس', 'حرية حريته حريتها', 3],
      ['أفرج أفرجت يفرج', 'عن عنه عنها عنهم', 2],
    ],
  },
  {
    kind: 'escape',
    joint: [
      ['slipped broke sneaked tunnelled got', 'away out jail prison custody guards', 4],
      ['لاذ لاذت لاذوا', 'فرار', 1],
      ['تسلل تسللت', 'سجن مركز خارج', 4],
    ],
  },
  {
    kind: 'theft',
    alone: 'ransacked looted holdup hold-up',
    joint: [
      ['held hold', 'up', 1],
      ['made', 'off', 1],
      ['raided robbed', 'bank shop jeweller museum post store', 6],
      ['سطا سطت سطوا', 'علي بنك مصرف متجر محل'],
    ],
  },
  {
    kind: 'killing',
    joint: [
      ['shot stabbed beaten hacked', 'dead death', 3],
      ['أردي أردوه أردته قتل قتلت', 'رصاص رميا طعنا ذبحا طلق نار', 4],
    ],
  },
  {
    kind: 'execution',
    alone: 'executed hanged beheaded أعدم إعدام شنق',
    joint: [
      ['put', 'death', 2],
      ['نفذ نفذت تنفيذ', 'إعدام', 3],
    ],
    many: true,
    personal: true,
  },
  {
    kind: 'pardon',
    alone: 'pardon+ عفو',
    joint: [['commuted reprieved', 'sentence']],
    many: true,
    personal: true,
  },
  {
    kind: 'suit',
    alone: 'sued',
    joint: [
      ['took taken dragged', 'court', 2],
      ['جر جرت', 'محاكم قضاء', 4],
      ['أودع أودعت رفعت رفعوا', 'شكاية شكوى دعوى عريضة', 4],
    ],
  },
  {
    kind: 'hearing',
    joint: [
      ['stood went goes', 'trial dock', 3],
      ['took gave', 'stand evidence witness', 4],
      ['مثل مثول مثلت يمثل', 'محكمة قاضي أمام نيابة تحقيق', 4],
      ['انطلقت بدأت انطلاق بدء افتتحت', 'محاكمة', 3],
    ],
  },
  {
    kind: 'inquiry',
    joint: [
      ['opened launched ordered began announced', 'inquiry investigation probe inquest', 5],
      ['فتح فتحت باشرت باشر أمر أمرت شرعت', 'تحقيق تحقيقا تحقيقات بحث', 4],
    ],
    many: true,
  },

  // lives
  {
    kind: 'death',
    alone: 'succumbed',
    joint: [
      ['breathed drew', 'last', 3],
      ['pronounced declared', 'dead', 1],
      ['لقي لقيت لقوا', 'مصرع حتف مصرعه حتفه مصرعها حتفها مصرعهم'],
      ['وافت وافته وافتها', 'منية أجل', 1],
      ['قضى قضت', 'نحبه نحبها', 1],
      ['فاضت صعدت', 'روحه روحها', 2],
    ],
  },
  {
    kind: 'burial',
    joint: [
      ['lowered', 'grave coffin', 5],
      ['followed bore carried', 'coffin', 4],
      ['شيعت شيعوا ودعت ودع احتضن', 'جثمان مثوى نعش جنازة جثامين', 4],
      ['ووري وورى', 'ثرى', 4],
      ['صلي صلاة', 'جنازة جثمان', 3],
    ],
  },
  {
    kind: 'birth',
    joint: [
      ['gave', 'birth', 1],
      ['وضعت رزق رزقت أنجبت', 'مولود مولودا مولودها مولودة طفل طفلة توأم توأما بكر', 4],
      ['أبصر أبصرت رأى رأت', 'نور', 2],
    ],
  },
  {
    kind: 'wedding',
    joint: [
      ['tied', 'knot', 2],
      ['exchanged', 'vows rings', 2],
      ['walked', 'aisle altar', 4],
      ['عقد', 'قران قرانه قرانها', 2],
      ['دخل دخلا', 'قفص', 2],
    ],
  },
  { kind: 'divorce', alone: 'divorced divorce طلاق تطليق', personal: true },
  {
    kind: 'surgery',
    alone: 'transplant+ amputation transplantation',
    joint: [
      ['under', 'knife', 2],
      ['زراعة زرع استئصال بتر', 'كلية كبد قلب ورم ساق قدم قرنية', 3],
      ['أجريت أجري خضعت خضع', 'عملية جراحة', 3],
    ],
  },
  {
    kind: 'admission',
    alone: 'hospitalised hospitalized hospitalisation',
    joint: [['أسعف أسعفت نقل نقلت أدخل أدخلت أودعت نقله نقلها إدخاله إدخالها دخل دخلت', 'مستشفى مشفى عناية إنعاش طوارئ مستعجلات مصحة', 4]],
  },
  {
    kind: 'discharge',
    joint: [
      ['discharged left leaves allowed', 'hospital clinic ward', 5],
      ['غادر غادرت خرج خرجت مغادرة', 'مستشفى مشفى مصحة', 2],
    ],
    many: true,
    personal: true,
  },
  {
    kind: 'return-home',
    joint: [
      ['came flew went returned arrived back brought', 'home homeland', 3],
      ['عاد عادت عودة رجع', 'وطن بلاد أرض بلاده بلادها بيته بيتها منزله أهله ديار', 3],
    ],
    many: true,
    personal: true,
  },
  {
    kind: 'retirement',
    alone: 'اعتزل اعتزال',
    joint: [
      ['hung', 'boots gloves', 3],
      ['أحيل أحيلت إحالة', 'تقاعد معاش', 4],
    ],
  },
  {
    kind: 'apology',
    alone: 'apologised apologized apology apologising اعتذر اعتذار',
    joint: [['said', 'sorry', 1]],
    many: true,
    personal: true,
  },

  // offices
  {
    kind: 'resignation',
    joint: [
      ['bowed', 'out', 1],
      ['threw thrown', 'towel', 2],
      ['handed tendered submitted gave turned', 'resignation notice', 4],
      ['left quit vacated', 'office post job', 3],
      ['ترك تركت غادر غادرت تخلى تخلت', 'منصبه منصبها مهامه مهامها كرسيه', 3],
      ['قدم قدمت وضع سلم رمى', 'استقالته استقالتها مفاتيح'],
    ],
  },
  {
    kind: 'dismissal',
    alone: 'axed fired-from',
    joint: [
      ['removed relieved stripped', 'post duties office command', 5],
      ['shown', 'door', 2],
      ['أنهى أنهيت أطاح أطيح إنهاء', 'مهام تكليف مدرب وزير منصبه', 4],
    ],
  },
  {
    kind: 'appointment',
    joint: [
      ['named installed promoted', OFFICES, 4],
      ['took takes taking assumed', 'over helm office reins up', 3],
      ['عين عينت سمي سميت كلف كلفت نصب', OFFICES, 4],
      ['تقلد تقلدت باشر باشرت تبوأ تولت', 'منصب مهام مهامه مهامها رئاسة وظيفة قيادة', 4],
    ],
  },
  {
    kind: 'coronation',
    alone: 'coronation crowned enthroned enthronement',
    joint: [['اعتلى اعتلت جلس', 'عرش', 2]],
    personal: true,
  },
  {
    kind: 'election',
    joint: [
      ['went head heading go', 'polls', 3],
      ['cast', 'ballots votes ballot', 3],
      ['أدلى أدلوا يدلي', 'أصوات أصواتهم ناخبون صوته', 4],
      ['توجه يتوجه', 'ناخبون صناديق', 4],
    ],
  },
  { kind: 'dissolution', alone: 'dissolved dissolution', joint: [['حل حلت', 'برلمان مجلس جمعية حزب حكومة', 2]] },
  {
    kind: 'rejection',
    joint: [
      ['threw voted struck', LAWS, 5],
      ['rejected defeated blocked vetoed', LAWS, 5],
      ['رفض رفضت أسقط أسقطت رد ردت نقض', LAWS, 4],
    ],
    many: true,
  },

  // agreements and laws
  {
    kind: 'signing',
    joint: [
      ['put', 'pen paper', 2],
      ['أشر أشرا أشروا وقع وقعا وقعوا', 'أحرف حروف', 4],
      ['مهر مهروا وضع وضعت وضعوا', 'توقيعهم توقيعه توقيعهما إمضاء أحرف', 4],
      ['settled', 'out', 1],
    ],
  },
  {
    kind: 'passage',
    alone: 'enacted promulgated enactment promulgation',
    joint: [
      ['cleared sailed pushed voted waved', LAWS, 6],
      ['gave got won', 'assent nod blessing', 4],
      ['تبنى تبنت سن سنت أجاز أجازت مرر مررت أقرت وافق وافقت صوت صوتت زكى', LAWS, 5],
    ],
  },
  {
    kind: 'effect',
    joint: [
      ['kicks kick kicked', 'in', 1],
      ['becomes became', 'law', 1],
      ['يسري سرى سريان نفاذ', 'عمل تطبيق قانون نظام مفعول ابتداء اعتبارا قرار', 4],
      ['يبدأ بدأ بدء يطبق تطبيق يدخل', 'عمل تطبيق تنفيذ قانون نظام تعرفة', 3],
    ],
  },
  {
    kind: 'ban',
    joint: [
      ['banned outlawed prohibited', 'imports use sale exports fishing smoking driving parties'],
      ['حظر حظرت منع منعت', 'استيراد تصدير بيع صيد تدخين استعمال استخدام تداول', 3],
    ],
    many: true,
  },
  {
    kind: 'emergency',
    alone: 'curfew',
    joint: [
      ['declared imposed proclaimed', 'emergency martial', 5],
      ['أعلن أعلنت فرض فرضت إعلان فرض', 'طوارئ تجول تجوال منع', 4],
    ],
    lasting: true,
    begins: true,
  },
  {
    kind: 'truce',
    joint: [
      ['laid', 'arms weapons', 3],
      ['وضعت ألقت', 'أوزارها سلاح', 3],
    ],
  },
  {
    kind: 'war',
    joint: [
      ['broke began started erupted', 'war fighting clashes hostilities', 4],
      ['اندلع اندلعت نشبت اندلاع نشوب', 'حرب معارك اشتباكات قتال مواجهات', 3],
    ],
    lasting: true,
    begins: true,
  },
  {
    kind: 'deadline',
    joint: [
      ['given have has had', 'until till', 2],
      ['إيداع تقديم تسليم تسجيل سداد دفع إخلاء تسوية', 'حتى غاية أقصاه أقصاها مهلة قبل', 5],
      ['مهلة أجل آجال أمد', 'تنتهي ينتهي أقصاه أقصاها غاية حتى', 5],
      ['due lodge lodged produce present', 'by until later', 5],
    ],
  },

  // openings, works and business
  {
    kind: 'opening',
    joint: [
      ['threw thrown', 'doors gates', 4],
      ['entered enter went put goes came', 'service operation', 2],
      ['دخل دخلت وضع وضعت', 'خدمة', 2],
      ['فتح فتحت يفتح فتحه', 'معبر معابر حدود طريق جسر نفق متحف أبوابه أبوابها', 4],
      ['أزاح أزيح', 'ستار', 2],
      ['استقبل يستقبل سيستقبل استقبلت', 'زواره زوار جمهور نزلاء', 2],
    ],
  },
  {
    kind: 'building',
    joint: [['أقيم أقيمت شيدوا', 'جسر مبنى سد مسجد قلعة مدرسة كنيسة برج سور', 3]],
  },
  {
    kind: 'premiere',
    alone: 'debuted first-night',
    joint: [
      ['curtain', 'rose up', 3],
      ['opened shown screened staged performed opens', WORKS_OF_ART, 5],
      ['عرض عرضت عرضه عرضها قدمت', 'أول أولى لأول للمرة', 2],
      ['رفع رفعت', 'ستار', 2],
    ],
  },
  {
    kind: 'publication',
    joint: [
      ['hit hits reached', 'shelves bookshops stands', 3],
      ['came comes rolled', 'out press presses', 4],
      ['released', 'album book novel single record film memoir', 4],
      ['صدر صدرت طرح طرحت نزل نزلت يصدر', 'كتاب رواية ديوان ألبوم أسواق مكتبات مذكرات طبعة', 4],
    ],
  },
  {
    kind: 'product',
    joint: [
      ['launched unveiled rolled introduced', 'app service platform phone model car product brand', 5],
      ['أطلق أطلقت إطلاق', 'خدمة تطبيق منصة منتج هاتف مبادرة', 3],
    ],
    many: true,
  },
  {
    kind: 'strike',
    alone: 'walk-out picket',
    joint: [
      ['stopped downed laid', 'work tools', 3],
      ['idled paralysed paralyzed crippled', 'quay port terminal plant mine trains dispute stoppage', 5],
      ['شل شلت أوقف أوقفوا أوقفت', 'حركة ميناء مرفأ رافعات عمل إنتاج آلات', 3],
    ],
  },
  {
    kind: 'closure',
    joint: [
      ['shuttered boarded closed shut', 'doors gates windows', 4],
      ['أوصد أوصدت أقفل أقفلت إقفال أغلقت', 'أبوابه أبوابها أبواب معبر حدود محال', 4],
    ],
  },
  {
    kind: 'handover',
    joint: [
      ['returned handed given restored repatriated sent', 'museum department embassy authorities owner owners ministry', 6],
      ['returned repatriated restituted restored', ARTEFACTS, 6],
      ['تسلم تسلمت سلم سلمت تسليم استرد استردت استرداد استعادت استعاد أعاد أعادت أعيد أعيدت إعادة', ARTEFACTS, 5],
    ],
  },
  {
    kind: 'term-start',
    joint: [
      ['begins began starts start started resumes', 'term semester school', 4],
      ['ينطلق انطلق يبدأ بدأ انطلاق بداية', 'دراسي مدرسي جامعي', 4],
    ],
  },
  {
    kind: 'harvest',
    joint: [
      ['began begins started starts', 'harvest picking sowing', 4],
      ['انطلق بدأ انطلاق بدء بداية', 'حصاد جني قطاف بذر زرع', 4],
    ],
    many: true,
  },
  { kind: 'merger', alone: 'merged merger اندماج اندمج اندمجت' },
  {
    kind: 'listing',
    joint: [
      ['listed floated debuted', 'exchange bourse shares', 5],
      ['أدرج أدرجت إدراج', 'بورصة سوق', 4],
    ],
  },
  {
    kind: 'lay-off',
    alone: 'layoffs redundancies تسريح',
    joint: [['laid made', 'off redundant', 2]],
    many: true,
  },
  {
    kind: 'payment',
    joint: [
      ['paid wired transferred disbursed', 'tranche instalment money sum salaries wages ransom compensation', 5],
      ['صرف صرفت دفع دفعت حول حولت تحويل', 'رواتب دفعة قسط مبلغ أجور تعويضات فدية مال أموال', 4],
    ],
    many: true,
  },
  {
    kind: 'insolvency',
    alone: 'liquidation receivership',
    joint: [['تصفية إعسار', 'شركة بنك مصرف قضائية', 3]],
  },
  {
    kind: 'case',
    joint: [
      ['detected confirmed recorded registered', 'case infection', 3],
      ['سجل سجلت رصد رصدت ظهر ظهرت', 'إصابة حالة', 3],
    ],
    many: true,
  },

  // journeys
  {
    kind: 'landing',
    alone: 'splashdown',
    joint: [
      ['set', 'down', 4],
      ['splashed', 'down', 1],
      ['لامس لامست', 'مدرج عجلات سطح أرض عجلاتها'],
      ['حط حطت', 'رحال رحاله رحالها طائرة طائرته', 4],
      ['هبط هبطت هبوط', 'قمر مريخ مدرج مطار', 4],
    ],
  },
  {
    kind: 'arrival',
    joint: [
      ['flew flown pulled sailed drove', 'in', 1],
      ['turned', 'up', 1],
      ['حل حلت', 'ضيفا مطار عاصمة', 4],
      ['قدم قدمت', 'من جوا طائرة', 1],
    ],
  },
  {
    kind: 'departure',
    joint: [
      ['flew set took', 'out off', 1],
      ['شد شدت', 'رحال', 2],
      ['أقلع أقلعت إقلاع', 'مطار طائرة رحلة', 4],
    ],
  },

  // finds, attacks and gatherings
  {
    kind: 'find',
    joint: [
      ['stumbled came chanced happened', 'on upon across', 1],
      ['came brought', 'light', 2],
      ['dug ploughed turned fished', 'up', 2],
      ['washed', 'up ashore', 1],
      ['picked pulled', 'sand mud soil beach field furrow', 6],
      ['uncovered spotted noticed retrieved', ARTEFACTS, 6],
      ['عثر عثرت عثروا عثور كشف كشفت ظهر ظهرت لقي التقط انتشل استخرج', ARTEFACTS, 5],
    ],
  },
  {
    kind: 'attack',
    alone: 'stormed storming داهم مداهمة',
    joint: [
      ['forced broke burst', 'way into', 2],
      ['overran invaded occupied', BUILDINGS, 4],
      ['دخل دخلوا دخلت', 'عنوة', 5],
      ['اجتاح اجتاحوا اقتحم اقتحموا اقتحام', BUILDINGS, 5],
    ],
  },
  {
    kind: 'meeting',
    alone: 'convene+ انعقد انعقدت انعقاد',
    joint: [
      ['sat sit sits', 'down table', 2],
      ['got get', 'together', 1],
      ['held hold', 'talks meeting session sitting', 4],
      ['عقد عقدت يعقد يعقدون تعقد', 'اجتماع جلسة لقاء دورة قمة اجتماعا محادثات مباحثات', 3],
      ['جلس جلسوا يجلس', 'طاولة مائدة', 3],
    ],
  },
  {
    kind: 'reconvening',
    alone: 'reconvene+ التأم التأمت التئام يلتئم تلتئم',
    joint: [
      ['return returned go went sit sat back', 'table talks negotiations', 5],
      ['يعود تعود عاد عادت يستأنف استأنف', 'طاولة تفاوض مفاوضات محادثات مباحثات', 4],
    ],
    many: true,
  },
  {
    kind: 'inspection',
    joint: [
      ['visited came called went turned', 'inspector inspectors auditor auditors surveyor', 4],
      ['زار زارت حل حلت عاين عاينت تفقد تفقدت دخل طرق', 'مفتش مفتشون مفتشو مراقب مراقبون مدقق خبراء مفتشين مفتشان لجنة', 4],
    ],
  },
  {
    kind: 'purchase',
    alone: 'takeover buyout',
    joint: [
      ['snapped', 'up', 1],
      ['changed', 'hands', 1],
    ],
  },
  {
    kind: 'letter',
    joint: [
      ['sent wrote received posted dispatched got', 'letter email e-mail memo', 5],
      ['بعث بعثت أرسل أرسلت وجه وجهت تلقى تلقت تسلمت سلم سلمت', 'رسالة كتاب مذكرة برقية خطاب مكتوب', 4],
    ],
    many: true,
  },
  {
    kind: 'result',
    alone: 'routed edged-out',
    joint: [
      ['overcame downed edged', 'match game final goals', 5],
      ['هزم هزمت أسقط أطاح تفوق تفوقت', 'مباراة هدف أهداف ملعب فريق دوري', 5],
    ],
  },
];
