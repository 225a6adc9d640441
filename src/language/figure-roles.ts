import type { Token } from './tokens.js';

/** What kind of amount a role is told in. */
type RoleGroup = 'people' | 'money' | 'time' | 'length' | 'percent';

/** What figures of a happening are of: how many died, what was paid, how long it lasted … */
export interface FigureRole {
  readonly name: string;
  readonly group: RoleGroup;
}

/**
 * Words that tell of what a figure beside them is, in both languages: words as tokens are folded, `*` for any ending, `_` between the
 * words of a phrase.
 */
const ROLES: readonly (readonly [group: RoleGroup, name: string, words: string])[] = [
  [
    'people',
    'dead',
    `kill killed kills killing dead death deaths die died dies dying perish* fatal fatalities fatality drown* slain murdered corpse* body bodies
    lives_lost lost_their_lives lost_his_life claimed_the_lives claimed_the_life death_toll buried massacred shot_dead executed
    قتل قتلي قتيل* القتلي مقتل بمقتل لقي مصرع مصرعهم مصرعه حتفهم حتفه حتفهن توفي توفيت توفوا وفاه وفيات مات ماتوا موت ماتت جثه جثث جثمان جثامين
    شهيد* شهداء استشهد* استشهاد غرق غرقوا غرقي بحياه ارواح اودي اودت صرعي قضوا نحبهم`,
  ],
  [
    'people',
    'injured',
    `injur* wound* hurt maimed hospitali* taken_to_hospital in_hospital needed_treatment needed_hospital treated_for casualty_ward burned burns
    اصيب اصيبوا اصيبت اصابه باصابه اصابات باصابات مصاب مصابا مصابين مصابون مصابو المصاب* جرح جرحوا جرحت جريح* جرحي بجروح بجراح بكدمات بحروق`,
  ],
  ['people', 'missing', `missing unaccounted disappear* vanished مفقود* فقدان فقدوا فقد فقدت اختفاء اختفوا`],
  [
    'people',
    'arrested',
    `arrest* detain* custody rounded_up picked_up handcuffed apprehended اعتقل* اعتقال* معتقل* اوقف اوقفت اوقفوا توقيف توقيفهم موقوف* القبض قبضت الموقوف*`,
  ],
  ['people', 'captive', `hostage* captive* abduct* kidnap* رهينه رهاين رهاءن اسري اسيرا اختطف* اختطاف خطف* مخطوف* مختطف*`],
  [
    'people',
    'freed',
    `released freed release amnest* pardon* set_free liberated افرج افراج الافراج اطلق_سراح اطلاق_سراح سراح عفو العفو حرر تحرير`,
  ],
  ['people', 'aboard', `aboard on_board passenger* travellers_in متن متنه متنها راكب* ركاب* الركاب يقل تقل`],
  [
    'people',
    'evacuated',
    `evacuat* displaced homeless uprooted moved_out forced_from left_their_homes fled flee driven_from اجلاء اجلي* اجليت اخلاء نازح* نزح* نزوح شرد* تشريد تشرد مشرد* فروا الفارين`,
  ],
  [
    'people',
    'rescued',
    `rescu* saved plucked pulled_out brought_out winched survivor* survived انقذ* انقاذ انتشال_احياء ناج ناجيا الناجين ناجين نجا نجوا نجاه`,
  ],
  [
    'people',
    'ill',
    `infect* sick* ill poisoned poisoning contracted caught_the admitted_with cases عدوي بالعدوي تسمم* تسممهم متسمم* مرضي مريض* تفشي الاصابه_بفيروس`,
  ],
  [
    'people',
    'attendance',
    `attendance crowd crowds attended spectator* audience onlookers turned_up looked_on in_the_stands terraces ticket-holders
    جمهور الجمهور متفرج* المتفرج* حضور الحضور حضر حضره حضرها مدرجات المدرجات امام_انظار مشجع* المشجعين`,
  ],
  [
    'people',
    'marching',
    `marched marching marchers demonstrat* protest* rally rallied took_to_the_streets demo picket* تظاهر* متظاهر* المتظاهر* مظاهره محتج* المحتج* احتجاج مسيره اعتصم* معتصم*`,
  ],
  [
    'people',
    'taking-part',
    `participa* took_part taking_part entrant* entered competed starters delegat* represented شارك* يشارك تشارك بمشاركه مشاركه مشارك* المشارك* متسابق* المتسابق*`,
  ],
  [
    'people',
    'hired',
    `hire* hiring recruit* new_jobs permanent_jobs create* creating take_on taken_on openings توظيف توظف يوظف فرصه_عمل فرص_عمل وظيفه وظايف استحداث`,
  ],
  [
    'people',
    'laid-off',
    `jobs_will_go will_go to_go cut cuts cutting posts_cut laid_off lay_off layoff* redundan* sacked dismiss* job_cuts jobs_cut lose_their_jobs lost_their_jobs losing_their_jobs let_go shed shedding axe axed
    تسريح* يسرح سرحت استغناء الاستغناء فصل فصلت مفصول* صرف_من العمال_المسرحين مسرح*`,
  ],
  [
    'people',
    'striking',
    `strike striking strikers walked_out walkout downed_tools stoppage stay_away اضراب اضرب اضربوا مضرب* المضرب* توقفوا_عن`,
  ],
  ['people', 'accused', `accused defendant* charged indicted dock on_trial trial متهم* المتهم* احيل احاله قفص محاكمه`],
  ['people', 'employed', `employ* employee* staff workforce payroll work_at يعمل_في يعمل_بها تشغل يشغل موظف* الموظف* العاملين عاملين`],
  ['people', 'living', `inhabitants population residents live_in living_in home_to سكان سكانها السكان يسكن يقطن* نسمه قاطن*`],
  ['people', 'studying', `enrol* pupils students on_the_roll attend_the_school تلاميذ تلميذ* طلاب طالب* طلبه يدرس مسجلين ملتحق*`],
  ['people', 'vaccinated', `vaccinat* immuni* inoculat* jab jabs dose doses تلقيح تطعيم تحصين جرعه لقح طعم ملقح*`],

  [
    'money',
    'price',
    `shelled_out splashed_out splashed forked_out forked_over stumped_up coughed_up set_back lavished laid_out parted_with price* priced cost costs costing fee fees sold sell sells sale bought buy buys buying purchase* acquir* pay pays paid paying worth value valued deal
    bid auction* hammer sale spare fetch* went_for go_for changed_hands snapped_up estimate* price_tag tag contract contracts order tender stake offered_for build building built invest* spend spends spent expense* expenditure outlay budget bill package hand_over transfer
    سعر سعره سعرها بسعر ثمن ثمنه ثمنها بثمن كلفه كلفته كلفتها الكلفه بكلفه تكلفه تكلفته تكلفتها بتكلفه تكاليف كلف كلفت تكلف يكلف قيمه بقيمه قيمته قيمتها
    مقابل صفقه الصفقه شراء اشتري اشترت باع باعت بيع بيعت يبيع دفع دفعت سدد استثمار* باستثمار* تستثمر يستثمر بمبلغ مبلغ بلغت_قيمه مزاد المزاد ميزانيه
    موازنه انشاء بناء لبناء انفق انفقت انفاق ينفق`,
  ],
  [
    'money',
    'taken',
    `stole stolen steal* theft thieves thief robb* haul loot* embezzl* fraud* swindl* siphon* took taken defraud* cheat* pilfer* misappropriat* pocketed cost_the
    سرق* سرقه مسروق* المسروق* اختلس* اختلاس* احتيال نهب منهوب* استولي* سلب استيلاء`,
  ],
  ['money', 'damage', `damage* loss losses lost harm destroy* اضرار الاضرار خساير الخساير خساره بخساير`],
  ['money', 'fine', `fine fined fines penalt* غرامه بغرامه غرامات تغريم* غرم غرمت`],
  ['money', 'ransom', `ransom reward bounty bail فديه الفديه مكافاه كفاله بكفاله`],
  ['money', 'profit', `profit* earnings earned net_income surplus ربح ارباح ارباحا ارباحها الارباح فايض`],
  ['money', 'revenue', `revenue* turnover sales takings receipts proceeds grossed ايراد* عايدات مبيعات مداخيل دخل`],
  ['money', 'debt', `debt* owe* owing arrears loan* borrow* credit lend* دين ديون ديونها ديونه قرض قروض بقرض مستحقات متاخرات اقراض اقترض*`],
  [
    'money',
    'aid',
    `aid brought_in appeal give given gives donor* gifts whip-round grant* donat* pledge* gift raised raise raising fund funds collected charity gave منحه منح تبرع* تبرعات مساعد* تعهد* هبه جمع جمعت جمعوا حصيله`,
  ],
  [
    'money',
    'pay',
    `salary salaries wage* earn earning stipend fee_of يتقاضي تتقاضي paid_him earns pay_of a_week راتب راتبه راتبها رواتب اجر اجره اجور`,
  ],
  ['money', 'rent', `rent rents rental lease ايجار ايجاره بايجار استيجار ايجارا`],
  ['money', 'compensation', `compensat* damages payout* settlement award awarded تعويض* بتعويض* التعويض*`],
  ['money', 'prize', `prize* winnings jackpot purse جايزه الجايزه جوايز بجايزه`],

  [
    'time',
    'sentence',
    `jail* prison imprison* sentence* behind_bars bars serve custody gaol* سجن بالسجن بسجن السجن سجنا سجنه حبس بالحبس بحبس حبسا حبسه الحبس قضت حكم حكمت عقوبه`,
  ],
  [
    'time',
    'ordeal',
    `trapped stuck stranded dark darkness underground rubble buried adrift marooned captivity below_ground beneath inside cut_off held ordeal clinging
    pinned hands kidnapper* abduct* captor* captive* imprisoned hostage lost_in without_food in_the_water عالق* علق علقوا محاصر* محاصرين انقاض الانقاض تحت احتجاز* محتجز* الاسر اسر تايه* تاه تاهوا ظلام الظلام باطن محنه`,
  ],
  [
    'time',
    'lasting',
    `last lasted lasts lasting went_on dragged took takes need needed needs spent spend battled fought ran_for duration spanned after_a_trial go_on continued over long
    احتاج* تحتاج يحتاج قضي قضوا امضي امضوا استغرق* استمر* دام دامت مده مدته مدتها لمده علي_مدي مدي طيله طوال تستمر يستمر تستغرق يستغرق امتد امتدت`,
  ],
  ['time', 'delay', `late delay* behind_schedule overdue behind تاخر تاخير متاخر* تاخرت بتاخير تاخيره`],
  [
    'time',
    'lead',
    `ahead margin faster slower lead clear clear_of behind adrift the_winner runner-up home_ahead فارق بفارق الفارق متقدم* متاخرا_عن تقدم سبق`,
  ],
  [
    'time',
    'contract',
    `contract* deal term terms lease mandate tenure signed_for agreement* accord treaty pact licence license permit concession franchise protocol
    charter run_for runs_for valid validity in_force expire* expiry tied_down عقد عقدا عقده بعقد ولايه لولايه صفقه اتفاق* معاهده* رخصه* ترخيص*
    امتياز* تفويض* بروتوكول* ميثاق* يسري تسري ساري ساريه سريان* صلاحيه* صلاحيته نافذ* مفعول*`,
  ],
  ['time', 'ban', `ban banned bans suspen* disqualif* barred ايقاف ايقافه حظر منع حرمان استبعاد`],
  ['time', 'closing', `closed shut close closure اغلاق مغلق* اغلق* تعليق`],

  [
    'time',
    'leave',
    `leave maternity paternity parental off holiday holidays vacation furlough time_off days_off weeks_off sabbatical
    اجازه* باجازه الاجازه* عطله* العطله* امومه الامومه ابوه الابوه وضع راحه`,
  ],
  [
    'time',
    'waiting',
    `wait* queue* queuing at_anchor anchorage offshore idle backlog held_up kept_waiting انتظار* الانتظار ينتظر* تنتظر* انتظر* منتظر* طابور طوابير عرض_البحر`,
  ],
  [
    'time',
    'protesting',
    `sit-in vigil protest* demonstrat* picket* rally stood blockade blockad* occupied occupation اعتصم* اعتصام* وقفه وقفتهم وقف وقفوا وقفت احتج*
    تجمهر* تظاهر* مسيره حصار حاصر* رابط رابطوا`,
  ],
  [
    'time',
    'interrupted',
    `interrupt* halt halted stoppage stopped suspended suspension standstill dressing_room dressing_rooms changing_rooms break pause paused
    held_up disrupted توقف* توقيف_اللعب متوقف* ايقاف_اللعب اوقف* انقطاع* انقطع* قطع قطعت غرف_الملابس غرف_تبديل حجرات_الملابس`,
  ],
  [
    'time',
    'travelling',
    `orbit* space journey trip voyage crossing flight flew sailed sailing travel* trek* drive drove en_route spaceflight
    رحله* الرحله* مدار* المدار الفضاء سفر* ابحار* ابحر* طيران* سير مشي عبور مسيرته`,
  ],
  [
    'time',
    'outage',
    `blackout power_cut power_cuts without_power outage without_electricity without_water electricity انقطاع_التيار انقطاع_الكهرباء بلا_كهرباء دون_كهرباء بلا_ماء العتمه`,
  ],
  [
    'time',
    'absent',
    `sidelined sidelines ruled_out out_for miss_the absence absent recover* rehabilitation غياب* يغيب سيغيب غيب* تغيب* تعافي* نقاهه`,
  ],
  [
    'time',
    'talking',
    `session sitting talks meeting met debate debated negotiat* spoke speech hearing interrogat* questioned testif* deliberat* summit
    جلسه* الجلسه اجتماع* الاجتماع مباحثات محادثات لقاء* اللقاء مفاوضات نقاش* مداوله* مداولات تداول* استجواب* خطاب* كلمه مرافعه*`,
  ],
  [
    'time',
    'notice',
    `deadline notice ultimatum grace within given_until respite reprieve مهله* المهله امهل* اخطار* اشعار* انذار* في_غضون غضون اجل`,
  ],
  ['time', 'truce', `truce ceasefire cease-fire lull armistice humanitarian_pause هدنه* الهدنه تهدءه وقف_اطلاق_النار وقف_النار`],
  [
    'time',
    'serving',
    `career in_office in_the_post at_the_helm in_charge served service chairmanship presidency reign خدمه* الخدمه مسيره_مهنيه منصب* المنصب رياسه* راس تولي قياده*`,
  ],
  [
    'time',
    'building',
    `construction constructed built rebuilt build works work_on dug digging restor* renovat* repairs complet* اشغال* الاشغال بناء* انجاز* ورش* ترميم* تشييد* حفر* الحفر اعمال صيانه* اصلاح*`,
  ],
  [
    'time',
    'dating',
    `years_old old century_old ago dates dated dating going_back goes_back built_some عمرها عمره تعود يعود يرجع ترجع مضت خلت قبل قدم`,
  ],

  ['length', 'long', `long length stretch* runs run extend* extends running طول طوله طولها بطول الطول يمتد تمتد امتداد بامتداد طوليا`],
  ['length', 'high', `high tall height altitude elevation ارتفاع* بارتفاع* الارتفاع علو علوه يرتفع ترتفع`],
  ['length', 'wide', `wide width broad عرض عرضه عرضها بعرض العرض`],
  ['length', 'deep', `deep depth of_water seabed ماء مياه قاع عمق عمقه بعمق العمق عمقها`],
  ['length', 'far', `away distance apart يبعد تبعد بعد مسافه المسافه بعيد`],
  ['length', 'across', `diameter radius across قطر قطره قطرها بقطر نصف_قطر`],

  [
    'people',
    'voted-against',
    `voted_against against opposed opposing dissent* objected rejected noes nays عارض* معارض* المعارض* ضد رفض رفضوا رفضته اعترض* صوتوا_ضد`,
  ],
  [
    'people',
    'voted-for',
    `voted_for in_favour in_favor voted_to backed supported approved ayes لصالح ايد ايده ايدوا تاييد موافقه بموافقه وافق وافقوا باغلبيه اغلبيه موءيد* مويد*`,
  ],
  ['people', 'abstained', `abstain* abstention* امتنع* امتناع ممتنع* تحفظ`],

  [
    'percent',
    'turnout',
    `turned_out turnout went_to_the_polls cast_their_ballots cast_a_ballot cast_ballots having_cast voted entitled_to_vote on_the_rolls on_the_register
    registered_voters eligible_voters electorate مشاركه المشاركه اقبال الاقبال الناخبين الناخبون ادلي* ادلوا باصواتهم اقترع* نسبه_المشاركه نسبه_مشاركه نسبه_الاقبال نسبه_التصويت نسبه_الاقتراع اقبال_الناخبين`,
  ],
  [
    'percent',
    'fill',
    `capacity full fill filled storage brimming reserves تعبيه التعبيه طاقته طاقتها طاقه حقينه حقينته ملء الملء امتلاء الامتلاء ممتلي* سعته سعتها سعه مخزون`,
  ],
  ['percent', 'inflation', `inflation consumer_prices تضخم التضخم`],
  ['percent', 'unemployment', `unemploy* jobless* بطاله البطاله عاطل*`],
  ['percent', 'growth', `growth grew gdp نمو النمو نموا`],
  ['percent', 'interest', `interest_rate lending_rate benchmark_rate key_rate policy_rate سعر_الفايده الفايده فايده`],
  ['percent', 'votes', `of_the_vote of_the_votes of_the_ballots من_الاصوات من_اصوات باصوات اصوات`],
  [
    'percent',
    'response',
    `heed* joined_the_strike joined_the_walkout walked_out stayed_away response observ* adher* on_strike stay_away نسبه_الاستجابه نسبه_استجابه نسبه_الاضراب
    نسبه_نجاح_الاضراب نسبه_الالتزام استجابه_للاضراب الاستجابه المضربين انخرط* انخراط*`,
  ],
  [
    'percent',
    'content',
    `satisf* content pleased happy_with approval approve* rated_positive راضون راضين راض رضا رضاهم رضاه رضاها ارتياح* مرتاح*`,
  ],
  ['percent', 'discontent', `dissatisf* unhappy disapprov* displeased dissatisfaction استياء مستاء* غير_راضين غير_راضون عدم_رضا عدم_رضاهم`],
  [
    'percent',
    'passed',
    `pass_rate passed pass_mark got_through success_rate succeeded graduat* نسبه_النجاح نسبه_نجاح الناجحين الناجحون نجح نجحوا اجتاز* اجتياز*`,
  ],
  [
    'percent',
    'stake',
    `stake shareholding holding owns owned own holds shares حصه حصته حصتها الحصه بحصه يملك تملك يمتلك تمتلك ملكيه* اسهم*`,
  ],
  [
    'percent',
    'done',
    `complete completed completion finished built progress نسبه_الانجاز نسبه_انجاز نسبه_تقدم نسبه_التقدم نسبه_التنفيذ انجز* اكتمل* اكتمال*`,
  ],
  ['percent', 'occupied', `occupancy occupied booked booking* نسبه_الاشغال نسبه_الملء نسبه_الحجز* اشغال_الفنادق محجوز*`],
  ['percent', 'contained', `contain* under_control extinguish* نسبه_السيطره سيطر* احتواء* اخماد* اخمد*`],
  [
    'percent',
    'less',
    `less fewer fall* fell drop* declin* decreas* down lower slump* shrank shrunk shrink* tumbl* slid slide plung* smaller reduc* cut cuts
    تراجع* يتراجع سيتراجع انخفض* انخفاض* ينخفض ستنخفض هبط* هبوط* تقلص* تقليص* انكمش* انكماش* نقص* تدني* اقل خفض* تخفيض*`,
  ],
  [
    'percent',
    'more',
    `rise* rose risen increas* up higher jump* climb* soar* surg* gain* grew grow* more expand*
    ارتفع* ارتفاع* يرتفع سترتفع زاد زادت زياده* تزايد* ازداد* قفز* قفزه صعد* صعود* نما نمت نمو* توسع* اكثر`,
  ],
  [
    'percent',
    'back',
    `in_favour in_favor supported support supports backed back backs favour favours say_yes said_yes ayes لصالح ايد ايدوا تاييد* يويد* موءيد* مويد*`,
  ],
  ['percent', 'oppose', `oppos* against reject* said_no say_no disapprove ضد يعارض* عارض* معارض* رفض* يرفض* رافض*`],
  ['percent', 'ruined', `destroy* damage* burnt burned lost wiped_out ruined razed دمر* تدمير* مدمر* احترق* اتلف* اتلاف* تضرر* متضرر*`],
  ['percent', 'missing-school', `absent absence* absentee* truan* غياب* غاب* متغيب* تغيب*`],
  ['percent', 'recover', `recover* cured healed تعاف* شفي شفاء* تماثل*`],
  ['percent', 'tax', `tax taxes vat levy levied duty tariff* ضريبه* الضريبه ضرايب رسم رسوم* جمارك* تعرفه*`],
  ['percent', 'discount', `discount* rebate* off_the_price reduction حسم* تخفيضات خصم* الخصم تنزيلات`],
  ['percent', 'pay-rise', `pay_rise pay_increase wage_rise wage_increase pay_offer زياده_الاجور زياده_الرواتب رفع_الاجور رفع_الرواتب`],
];

interface Phrase {
  readonly words: readonly string[];
  readonly role: FigureRole;
}

/** Letters of the beginning by which words with any ending are looked up. */
const SHORTEST_STEM = 2;

const WORDS = new Map<string, Phrase[]>();
const STEMS = new Map<string, FigureRole[]>();
let longestStem = 0;
for (const [group, name, list] of ROLES) {
  const role: FigureRole = { name, group };
  for (const entry of list.split(/\s+/u)) {
    if (entry === '') continue;
    if (entry.endsWith('*')) {
      const stem = entry.slice(0, -1);
      longestStem = Math.max(longestStem, stem.length);
      STEMS.set(stem, [...(STEMS.get(stem) ?? []), role]);
    } else {
      const words = entry.split('_');
      WORDS.set(words[0]!, [...(WORDS.get(words[0]!) ?? []), { words, role }]);
    }
  }
}

const bare = (norm: string): string => norm.replace(/^[وف]?(?:[بك]?ال|لل|ب|ل)?(?=\p{Script=Arabic}{3})/u, '');

/** The roles that the word at a place, or the phrase that begins there, speaks of. */
export function rolesAt(tokens: readonly Token[], index: number): readonly FigureRole[] {
  const token = tokens[index];
  if (token === undefined || token.kind === 'punctuation') return [];
  const out = new Set<FigureRole>();
  for (const form of new Set([token.norm, bare(token.norm), token.norm.replace(/^[وف](?=\p{Script=Arabic}{3})/u, '')])) {
    for (const { words, role } of WORDS.get(form) ?? [])
      if (words.every((w, k) => k === 0 || tokens[index + k]?.norm === w || bare(tokens[index + k]?.norm ?? '') === w)) out.add(role);
    for (let n = SHORTEST_STEM; n <= Math.min(longestStem, form.length); n += 1)
      for (const role of STEMS.get(form.slice(0, n)) ?? []) out.add(role);
  }
  return [...out];
}
