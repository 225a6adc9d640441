import { anywhere, atEnd, atStart } from './phrases.js';

/**
 * Words by which one text ties its own figures together, in the languages read. Patterns are tested against folded words joined by
 * single spaces (see `language/tokens.ts`).
 */

/** Before a number of years that runs up to the writing: «for», «these past», with a perfect in the sentence. */
export const FOR_YEARS = atEnd(
  'for for_the_past for_the_last for_over over_the_past over_the_last these these_past the_past the_last منذ طوال طيله علي_مدي علي_امتداد مند من_اكثر_من',
);
/** Before a number of years that somebody looks back on. */
export const AFTER_YEARS = atEnd('after in_my in_his in_her in_our in_their with بعد وبعد بخبره خبره');
/** After a number of years of one activity. */
export const YEARS_OF = atStart('on in at as of with behind in_the_job في علي من مع ك وانا وهو وهي');
export const PERFECT = anywhere("have has have_been has_been 've i've we've he's she's they've it's been");
/** Arabic says «for years» with the present. */
export const ARABIC_YEARS = atEnd('منذ مند طوال طيله علي_مدي علي_امتداد');
export const SINCE = atEnd(
  'since ever_since منذ مند منذ_عام منذ_سنه مند_عام منذ_العام منذ_صيف منذ_خريف منذ_شتاء منذ_ربيع since_the_summer_of since_early since_late',
);
/** The beginning of an activity. */
export const STARTED = anywhere(
  `took_over taken_over take_over took_charge took_the_helm started began begun joined founded set_up opened elected re-elected appointed became hired
  signed_on came_to arrived moved took_up first_came first_took entered inherited bought launched established enlisted qualified
  تولي توليت تولت تسلم تسلمت استلم استلمت بدا بدات بداتها انضم انضممت انضمت التحق التحقت انتخب انتخبت اسس اسست تاسس تاسست افتتح افتتحت افتتحته عين عينت
  اصبح اصبحت صرت صار باشر باشرت دخل دخلت جيت جاء وصل وصلت توظف توظفت اشتري اشتريت ورث ورثت`,
);
/** A beginning that may be a step within a longer service. */
export const PROMOTED = anywhere(
  `became become appointed promoted elected re-elected named made succeeded opened launched set_up founded established
  اصبح اصبحت صرت صار عين عينت انتخب انتخبت رقي رقيت ترقي افتتح افتتحت تاسس تاسست اسس اسست`,
);
/** Somebody who speaks of themselves or is spoken of. */
export const PERSONAL = anywhere("i he she we they who i've we've he's she's my انا نحن هو هي الذي التي");

/** Somebody who speaks of themselves. */
export const FIRST_PERSON = anywhere(
  `i my me we our us i've we've i'm i'd انا نحن لي عندي كنت وكنت توليت تسلمت استلمت بدات التحقت انضممت عينت انتخبت عملت وعملت اعمل اشتغل اشتغلت دخلت قضيت
  وانا ونحن ليا عندنا جيت صرت`,
);

/** After a duration that closes a span between two clock times. */
export const LATER = atStart('later after_the after_that after_it afterwards of_delay late بعد من_الانطلاق من_البلاغ من_التاخير');
/** Before a duration that sums up the span between the two. */
export const IN_ALL = atEnd(
  `that_is that_is_to_say i_e ie or lasted lasting took taking total_of a_total_of in_the_air_was flight_time_was duration duration_of delay_of
  stopped_for halted_for interrupted_for stood_for waited waiting for_a_total_of ran_for went_on_for
  اي يعني دام دامت استمر استمرت استغرق استغرقت مده لمده ومده مدته مدتها توقف_مده تواصل تواصلت بعد اي_بعد`,
);

/** What takes a piece from a whole: a cut. */
export const CUT = anywhere(
  `cut cuts trimmed removed deleted shortened lost shorter excised snipped dropped less taken_out cut_out shaved reduced
  حذف حذفت حذفوا حذفها قص قصت قصوا اقتطع اقتطعت اقتطاع اختصر اختصرت بتر بترت ازال ازيلت ازالوا تقليص قلص قلصت اقصر انقص نقصت اسقط اسقطت`,
);
export const FROM = atEnd('from من');
export const TO = atEnd('to الي');
/** A change of its own. */
export const MOVED = anywhere(
  `rose fell grew climbed dropped increased decreased jumped shrank declined surged slid gained
  ارتفع ارتفعت وارتفع وارتفعت انخفض انخفضت وانخفض وانخفضت تراجع تراجعت وتراجع وتراجعت زاد زادت وزاد وزادت نما ونما نمت ونمت صعد صعدت وصعد هبط وهبط هبطت`,
);
/** Between the two ends of a change and its size. */
export const BY = atEnd(
  'by up down a_rise_of an_increase_of a_fall_of a_drop_of a_cut_of a_decrease_of a_gain_of a_reduction_of or بنسبه بزياده بزياده_قدرها بارتفاع بانخفاض بتراجع اي اي_بزياده بمقدار بواقع بزياده_نسبتها زياده_نسبتها زياده_قدرها بارتفاع_نسبته ارتفاع_نسبته بارتفاع_قدره بانخفاض_نسبته انخفاض_نسبته بتراجع_نسبته تراجع_نسبته بنمو_نسبته نمو_نسبته a_jump_of a_growth_of growth_of a_decline_of representing_a_rise_of',
);

/** Everybody there, before or after a count. */
export const EVERYBODY = atEnd('all all_the every_one_of_the each_of_the جميع كل كامل');
export const ALL_OF_THEM = atStart('كلها كلهم كلهن جميعا جميعها جميعهم باكملها باجمعها');
/** The sides of a vote, by what stands after a figure. */
export const SIDES: readonly RegExp[] = [
  atStart('for in_favour in_favor votes_for votes_in_favour yes ayes مع لصالح لفائده موافق مويدا مويدون بنعم نعم'),
  atStart('against votes_against no noes ضد معارض معارضا معارضون بلا رفض لا'),
  atStart('abstention abstentions abstained abstaining with_one_abstention ممتنع ممتنعا ممتنعون ممتنعين امتناع تحفظ'),
];

/** The rest of a number of which some were told. */
export const REST = atStart('others other more are_still is_still remain remains اخري اخرون اخرين لا_تزال لا_يزال ما_زالت ما_زال');
export const REST_BEFORE = atEnd('the_other the_remaining the_last remaining another الباقيه المتبقيه الاخري');
export const STILL = anywhere(
  'still missing remain remains remaining yet left outstanding at_large تزال يزال زالت زال مفقوده مفقودا باقيه متبقيه',
);
export const OF_THE = atEnd('of_the of_those of_these out_of_the of_its of_our من_بين من_اصل من');
export const OF_WHOM = anywhere('of_whom of_which of_them among_them منها منهم منهن بينها بينهم');
export const BORN = anywhere('born مواليد ولد ولدت وولد وولدت وولدته المولود المولوده مولود مولوده');

/** Words of one field that name one workplace in different ways. */
export const FIELDS: readonly (readonly string[])[] = [
  'assembly parliament bench benches seat seats house chamber congress senate deputy deputies lawmaker legislature برلمان مجلس نايب نواب مقعد مقاعد جمعيه',
  'cab cabs taxi taxis cabbie drive driving driver wheel تاكسي سياره سايق سياقه قياده اجره',
  'school schools teach teaching taught teacher classroom pupils مدرسه تدريس ادرس معلم مدرس قسم تلاميذ',
  'hospital ward clinic nurse nursing doctor patients surgery مستشفي عياده ممرض طبيب تمريض',
  'club team coach coaching bench pitch dressing-room نادي فريق مدرب تدريب',
  'ship boat sea sailing fishing fish harbour port crew captain مركب سفينه بحر صيد ميناء ربان',
  'police force officer station beat detective شرطه ضابط مخفر مركز',
  'newspaper paper desk reporter newsroom editor journalism جريده صحيفه تحرير صحافه صحفي',
  'factory plant mill floor loom line shift مصنع معمل ورشه نسيج',
  'museum gallery collection curator متحف معرض امين',
  'council town hall mayor office city بلديه رييس مجلس مكتب',
  'company firm business chief executive boss شركه مدير مكتب اداره',
  'farm land orchard field farming grove مزرعه ارض حقل فلاحه بستان',
  'theatre stage orchestra choir company مسرح فرقه اوركسترا جوقه',
].map((row) => row.split(' '));

const PERIODS: readonly (readonly [string, RegExp])[] = [
  ['hour', /^(?:(?:an|per|each|every|\/) ?hour\b|hourly\b|(?:في|كل|لكل) ?(?:ال)?ساعة|للساعة|بالساعة)/iu],
  ['day', /^(?:(?:a|per|each|every|\/) ?day\b|daily\b|(?:في|كل|لكل) ?(?:ال)?يوم|لليوم|باليوم|يومي)/iu],
  ['week', /^(?:(?:a|per|each|every|\/) ?week\b|weekly\b|(?:في|كل|لكل) ?(?:ال)?[أا]سبوع|للأسبوع|بالأسبوع|[أا]سبوعي)/iu],
  ['month', /^(?:(?:a|per|each|every|\/) ?month\b|monthly\b|(?:في|كل|لكل) ?(?:ال)?شهر|للشهر|بالشهر|شهري)/iu],
  [
    'year',
    /^(?:(?:a|per|each|every|\/) ?year\b|yearly\b|annually\b|annual\b|(?:في|كل|لكل) ?(?:ال)?(?:سن[ةه]|عام)|للسنة|للعام|بالسنة|سنوي)/iu,
  ],
];

/**
 * The period for which an amount is paid, by the text right after it; another amount in apposition («150 dirhams, or some £12, a year») is
 * passed over.
 */
export function periodAfter(text: string): string | null {
  const rest = text.replace(/^\s*(?:,|،|\()\s*(?:or|about|some|أي|نحو)[^,،)]{0,24}[,،)]/u, '').replace(/^[\s,،]+/u, '');
  return PERIODS.find(([, pattern]) => pattern.test(rest))?.[0] ?? null;
}
