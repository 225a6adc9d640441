/**
 * Words around a figure that say what sort of figure it is, in Arabic and English, on normal forms of words with a space on either side.
 * A sort told of one of two figures alone makes them two.
 */
const words = (list: string): RegExp => new RegExp(` (?:[وف])?(?:${list.trim().split(/\s+/u).join('|').replaceAll('_', ' ')}) `, 'u');

/** The same right before a figure, with no clause of its own between them. */
const before = (list: string): RegExp =>
  new RegExp(
    ` (?:[وف])?(?:${list.trim().split(/\s+/u).join('|').replaceAll('_', ' ')})(?: (?!(?:that|which|who|by|الذي|التي|ان|الذين) )\\S+){0,3} \\S+ $`,
    'u',
  );

/** «two other hospitals», «سبعة آخرون». */
export const others: RegExp = words(
  `other others another further additional extra اخر اخري اخران اخرين اخرون اخريات اخرتان غيرهم غيرها اضافيه اضافي اضافيين`,
);

/** «the captain and his crew of 11», «a mother and her three children»: one more than the figure. */
export const joined =
  / (?:(?:and|with) (?:his|her|their|its) (?:crew of |team of |party of |[\p{L}-]+ )?\S+|(?:و|مع)? ?(?:وطاقمه|وطاقمها|وافراد طاقمه|واطفالها|واطفاله|وابناوها|وابناوه|ومعه|ومعها|ورفاقه) \S+(?: \S+)?) $/u;

export const standsFor = {
  /** What somebody wants or aims at, and nobody has yet. */
  asked: before(`ask asks asked asking demand demands demanded demanding want wants seek seeks seeking sought request requests requested
    propose proposes proposed proposal proposing target_of aim_for aims_for aimed_for hope hopes hoped goal_of call_for calls_for called_for
    calling_for push_for pushed_for hold_out_for pressed_for
    يطالب طالب طالبت تطالب يطالبون طالبوا مطالبه مطالبين بمطالبه المطالبه طلب طلبت يطلب تطلب طلبوا يطلبون اقترح اقترحت يقترح تقترح
    مقترح مقترحا المستهدف المستهدفه يسعي تسعي يامل تامل ياملون التمس التمست`),
  /** The same, of money. */
  offered: before(`offer offers offered offering bid bids tender tendered عرض عرضت يعرض تعرض عرضا`),
  /** The figure that another one is held against. */
  compared:
    / (?:against|versus|vs|compared (?:with|to)|up from|down from|instead of|rather than|مقابل|بدلا من|بدل|عوض|مقارنه (?:ب|مع)|قياسا (?:ب|الي)|بعد ان كان|بعد ان كانت|صعودا من|نزولا من|ارتفاعا من|انخفاضا من)(?: (?:about|some|nearly|around|نحو|حوالي|قرابه))? \S+ $/u,
  /** «4.8 in November, after 4.9 in October». */
  comparedShare: / (?:after|بعد)(?: (?:about|some|nearly|around|نحو|حوالي|قرابه))? \S+ $/u,
  peak: words(`peak peaked at_the_height record_high at_its_worst ذروه ذروته ذروتها الذروه اقصي اقصاه اقصاها اوج اوجها`),
  /** The first of what comes again. */
  firstTime: words(`first_edition first_year first_attempt first_trial first_season inaugural_edition when_it_began
    النسخه_الاولي الدوره_الاولي العام_الاول السنه_الاولي الموسم_الاول المحاوله_الاولي عامه_الاول عامها_الاول سنته_الاولي موسمه_الاول نسخته_الاولي دورته_الاولي`),
  /** Who put their names down, and may not have come. */
  registered: words(`registered signed_up entered applied booked enrolled المسجلين المسجلون المسجله_اسماوهم سجلوا_اسماءهم`),
  remaining: words(`remaining remain remains still_left فبقي بقي بقيت يبقي تبقي ليبقي متبقيا`),
  coming: words(`will_be will_have to_be would_be سيكون ستكون سيبلغ ستبلغ سيصل ستصل سيصبح ستصبح`),
  final: words(`final_toll final_count final_tally final_figure final_total final_bill final_result النهائيه الختاميه`),
  /** Behind and before a figure by which another has changed: «400 fewer», «up 400». */
  stepBehind: words(`more_than fewer less higher lower اكثر اقل`),
  stepBefore: words(`up down added plus زياده بزياده نقصان بنقصان اضيفت اضيف`),
  late: words(`late behind overdue delayed delay متاخرا متاخره تاخير تاخر تاخرا`),
  left: words(`left remaining remain remained to_go to_spare متبقيه متبقي المتبقيه بقيت تبقت باقيه تبقي`),
  before: words(`before earlier early ahead short_of قبل قبيل مبكرا`),
  after: words(`after later following بعد بعيد عقب لاحقا`),
  /** What a length of time is counted to or from. */
  anchor:
    / (?:before|to|after|past|short of|قبل|بعد|عن|علي) (?:the |his |her |their |its |a )?(?<to>midnight|noon|(?:[\p{L}'’-]+ ){0,4}?(?:closed|closes|deadline|whistle|kick-off|start|end|finish|landing|take-off|opening|منتصف|الظهر|الاغلاق|اغلاق|النهايه|نهايه|الصافره|صافره|البدايه|بدايه)) /u,
  /** What stands at so much on a day. */
  level:
    words(`inflation unemployment reserves reserve rate rates stood stands yield index debt deficit deposits occupancy level levels majority turnout ballot vote votes
    التضخم تضخم البطاله بطاله الاحتياطي احتياطي الاحتياطات احتياطات الموجودات موجودات المديونيه الدين العجز الودائع معدل المعدل نسبه النسبه مستوي الاقبال المشاركه مشاركه الاغلبيه اغلبيه`),
  /** Whom a search goes on to find. */
  found: words(`survivor survivors rescued saved recovered found traced freed evacuated reunited
    ناج ناجيا ناجين الناجين ناجون الناجون انقاذ انقاذهم انتشال انقذ انقذوا عثر اجلاء اجلاوهم`),
  partial: words(`so_far counted counting partial early_returns early_results lagged lagging lags halfway until_now to_date
    بعد_فرز فرز_نحو حتي_الان الي_الان جزئيه الجزئيه اوليه الاوليه حتي_الساعه بلغت_نسبه_الفرز`),
  progress: words(`coverage progress complete completed completion vaccinated counted rollout
    الانجاز انجاز التغطيه تغطيه التلقيح تلقيح التطعيم تطعيم اكتمل اكتمال الفرز فرز التنفيذ تنفيذ`),
} as const satisfies Readonly<Record<string, RegExp>>;
