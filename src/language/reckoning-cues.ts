import { anywhere, atEnd, atStart } from './phrases.js';

/**
 * Words by which a text says, over one sentence or several, that its own figures make up, change, price, span or rank each other. Patterns
 * are tested against folded words joined by single spaces (see `language/tokens.ts`).
 */

// ---------------------------------------------------------------- parts of a whole

/** Right before the last part of a whole: with it nothing is left. */
export const LAST_PART = atEnd(`
  the_remaining the_other the_rest the_last the_final the_remainder the_balance_of remaining the_remaining_group_of the_leftover
  the_rest_of_them the_remainder_of the_rest_of
  الباقي الباقون الباقيه المتبقي المتبقيه المتبقون البقيه بقيه_المبلغ الباقي_وهو الباقي_وقدره البقيه_وعددهم البقيه_وعددها الباقون_وعددهم
  الباقي_وعددهم الباقي_وعددها اخيرا
`);
/** Right behind it. */
export const LAST_PART_AFTER = atStart(`
  remaining left_over that_remain that_remained that_were_left who_remained
  الباقيه الباقين الباقون الباقي الباقيات الباقيتان المتبقيه المتبقين المتبقون المتبقي المتبقيات الاخرون الاخرين الاخريات
`);
/** The rest of a whole is told without a figure, or is still to come. */
export const ELSEWHERE = anywhere(`
  others rest remaining remains remain remainder elsewhere undecided abroad unknown reserve reserved leftover to_play in_hand unplayed postponed abandoned to_come
  yet_to_be still_to_be
  الباقي الباقون الباقيه البقيه بقيه اخرون اخرين اخري غيرها متفرقه المتبقي المتبقيه تبقي تبقت يتبقي يبقي بقيت متبقيه مؤجله موجله احتياطي للاحتياط
`);
/** Right behind the number of a part: «eleven of the injured». */
export const OF_A_WHOLE = atStart(`
  of_them of_these of_those of_the of_which of_whom of_its of_their of_his of_her منهم منها منهن من_بينهم من_بينها من_هولاء من_هذه
`);
/** «Of those, 72 per cent …», «three of the nine»: what follows is a part of another whole. */
export const OF_THOSE = anywhere(
  'of_those of_these of_them of_that of_whom of_which among_them among_those من_هولاء من_بينهم منهم منها منهن ومنهم من_بينها من_تلك',
);
/** What makes parts fewer than all, or count some twice. */
export const NOT_ALL = anywhere(`
  including among include includes notably some several as_well_as plus besides mostly mainly overlap also at_least more_than up_to so_far respectively_about
  nearly almost most both
  من_بينهم من_بينها ابرزها ابرزهم لا_سيما خصوصا خاصه فضلا علاوه اضافه حتي_الان معظمهم معظمها بعضهم بعضها بينهم بينها ضمنهم بعض ايضا كلاهما
`);
/** The quarters and the halves of a year. */
export const QUARTERS: readonly RegExp[] = [
  anywhere('first_quarter q1 الربع_الاول بالربع_الاول للربع_الاول'),
  anywhere('second_quarter q2 الربع_الثاني بالربع_الثاني للربع_الثاني'),
  anywhere('third_quarter q3 الربع_الثالث بالربع_الثالث للربع_الثالث'),
  anywhere('fourth_quarter last_quarter final_quarter q4 الربع_الرابع الربع_الاخير بالربع_الاخير للربع_الرابع للربع_الاخير'),
];
export const HALVES: readonly RegExp[] = [
  anywhere('first_half النصف_الاول بالنصف_الاول للنصف_الاول'),
  anywhere('second_half النصف_الثاني بالنصف_الثاني للنصف_الثاني'),
];
/** Before a figure that sums up those told before. */
export const SUMMED_UP = atEnd(`
  a_total_of in_total in_all altogether for_a_total_of making_a_total_of bringing_the_total_to taking_the_total_to making_it making_for_a_total_of
  which_makes that_makes that_is_a_total_of totalling totaling adding_up_to which_adds_up_to comes_to came_to amounting_to a_combined a_combined_total_of
  the_total_is the_total_was the_total_comes_to a_grand_total_of for_a_combined which_comes_to add_up_to adds_up_to sum_to making
  اي_ما_مجموعه ما_مجموعه بمجموع بما_مجموعه بمجموع_قدره مجموعها مجموعهم ليبلغ_المجموع ليصل_المجموع_الي بما_مجموعه باجمالي باجمالي_قدره اي_بمجموع المجموع
  ليصبح_المجموع يكون_المجموع ليكون_المجموع مجموع_ذلك مجموعه مجموع اجمالي
`);
/** Behind it. */
export const SUMMED_UP_AFTER = atStart(
  'in_all in_total altogether all_told all_in_all combined اجمالا في_المجموع في_المجمل بالاجمال مجتمعه معا',
);
/** Before what is left once a part is taken away. */
export const LEAVING = atEnd(`
  leaving leaves which_leaves that_leaves leaving_just leaving_only leaving_another left_with leaving_behind
  ليبقي ليتبقي يبقي يتبقي فبقي بقي تبقي وبذلك_يبقي وبذلك_يتبقي تبقت بقيت ليبقي_منها ليبقي_منهم وبقي_منهم وبقيت_منها
`);
/** Behind those who were taken away. */
export const TAKEN = anywhere(`
  released freed sold died killed left withdrawn withdrew eliminated retired resigned closed demolished scrapped lost used spent paid given handed removed cut
  rescued arrested captured recovered repaired returned delivered treated discharged shut gone scored occupied missing
  افرج اطلق بيع بيعت مات توفي غادر غادرت انسحب انسحبت استقال اغلق اغلقت هدم هدمت صرف صرفت انفق انفقت دفع سدد سلم سلمت انقذ اعتقل استعيد اعيد اصلح خرج خرجت
  قتل سحب سحبت وزع وزعت
`);

/** What is added to a number told before. */
export const ADDED = anywhere(`
  more further another additional extra new others other
  اخرين اخرون اخري اضافيه اضافيين اضافيا جديده جديدا جدد مزيد اضافي
`);
/** Before the number reached by it. */
export const BRINGS_TO =
  /(?:^| )(?:(?:bring|brings|bringing|brought|raise|raises|raising|raised|take|takes|taking|took|lift|lifts|lifting|lifted|push|pushes|pushing|pushed)(?: \S+){1,6} to|ليرتفع(?: \S+){0,4} الي|ليصل(?: \S+){0,4} الي|لترتفع(?: \S+){0,4} الي|لتصل(?: \S+){0,4} الي|ليبلغ(?: \S+){0,3}|ما يرفع(?: \S+){1,4} الي|مما يرفع(?: \S+){1,4} الي|وارتفع(?: \S+){0,4} الي|ارتفع بذلك(?: \S+){0,4} الي|وبذلك (?:يرتفع|ارتفع|ترتفع|ارتفعت)(?: \S+){0,4} الي)$/u;
/** Before or behind a number that stood earlier. */
export const STOOD_EARLIER = anywhere(`
  earlier previous previously yesterday until_then had_put had_been had_stood had_given at_first initially initial before
  سابقا السابق السابقه سابقه امس قبل_ذلك في_البدايه كانت كان بدايه اوليه
`);

// ---------------------------------------------------------------- a change

/** Verbs of going up, and of going down. */
export const UP = anywhere(`
  rose rise rises rising risen grew grow grows grown growing climbed climb climbs climbing increased increases jumped jumps jumping surged surges surging gained
  advanced soared soars rallied up raised raises raise raising hiked lifted increase gain jump growth surge advance climbing higher
  ارتفع ارتفعت يرتفع ترتفع ارتفاع ارتفاعا زاد زادت يزيد تزيد زياده نما نمت ينمو نمو صعد صعدت يصعد تصعد صعودا صعود قفز قفزت قفزه رفع رفعت
`);
export const DOWN = anywhere(`
  fell fall falls falling fallen dropped drop drops dropping decreased decreases declined declines declining shrank shrinks shrinking slid slides slipped slips lost
  down cut cuts lowered reduced sank plunged tumbled slumped decrease decline reduction lower contraction slump plunge
  انخفض انخفضت ينخفض تنخفض انخفاض انخفاضا تراجع تراجعت يتراجع تتراجع تراجعا هبط هبطت يهبط تهبط هبوط هبوطا نقص نقصت خفض خفضت تخفيض تقلص تقلصت انكمش انكمشت
`);
const CHANGE_NOUN =
  '(?:gain|rise|increase|jump|growth|surge|advance|climb|hike|uplift|fall|drop|decline|cut|decrease|reduction|slump|slide|loss|plunge|change|difference|gap|improvement|expansion|contraction|markup|mark-up|discount|saving|raise|swing|leap|boost|dip|shrinkage)';
const AR_CHANGE_NOUN =
  '(?:ال)?(?:زياده|ارتفاع|نمو|صعود|قفزه|انخفاض|تراجع|هبوط|نقص|تخفيض|خفض|تقليص|رفع|تغير|فارق|فرق|مكسب|مكاسب|خساره|خسائر|تحسن|توسع|انكماش|علاوه)(?:ا)?';
/** Right before the size of a change. */
export const SIZE_BEFORE = new RegExp(
  `(?:^| )(?:${CHANGE_NOUN}s?(?: (?:in|for|on) (?:the )?\\S+)? (?:of|was|is|by|amounts to|comes to|works out at)(?: (?:just|only|some|about|exactly|over|a))?|(?:by|or|up|down|${CHANGE_NOUN} to)(?: (?:just|only|exactly|some|a))?|[وف]?[بل]?${AR_CHANGE_NOUN}(?: \\S+)? (?:بنسبه|نسبته|نسبتها|قدره|قدرها|بمقدار|بواقع|مقداره|مقدارها|تعادل|يعادل|بلغ|بلغت|بلغت نسبته|بلغت نسبتها)|[وف]?(?:نسبه|بنسبه|بمقدار|بواقع|نسبته|نسبتها)|[وف]?[بل]?${AR_CHANGE_NOUN})$`,
  'u',
);
/** Right behind it: «24 percent higher», «a 24 percent gain». */
export const SIZE_AFTER = new RegExp(`^(?:(?:higher|lower|more|less|up|down|dearer|cheaper)(?= |$)|(?:\\S+ )?${CHANGE_NOUN}(?= |$))`, 'u');
/** Words by which a sentence takes up the change told in the one before it. */
export const THAT_CHANGE = new RegExp(
  `^(?:(?:\\S+ ){0,2}(?:that|this|the|such a|which|its|their) (?:(?:\\S+ ){0,2}${CHANGE_NOUN}|(?:is|was|represents|represented|means|meant|equals|equates|amounts|amounted|makes|marks|works|comes|translates|would be)(?= |$))|it (?:is|was|represents|amounts|amounted|marks|equals)(?= |$)|in other words|a (?:\\S+ )?${CHANGE_NOUN} (?:of|worth)|an (?:\\S+ )?${CHANGE_NOUN} (?:of|worth)|[وف]?(?:بذلك|هذا|هذه|هو|هي|تلك|ذلك|تمثل|يمثل|يعني|تعني|تعادل|يعادل|اي|بهذا|بهذه|هكذا|نسبه|كانت|تكون|يكون|قدرت|تقدر|بلغت|تبلغ|جاء|جاءت)(?: \\S+){0,5}? (?:[بل]?${AR_CHANGE_NOUN}|بنسبه|نسبه|نسبته|نسبتها)(?= |$)|[وف]?(?:هذه|هذا|تلك|ذلك|بهذه|بهذا)(?: ال)? ?${AR_CHANGE_NOUN}|[وف]?[بل]?${AR_CHANGE_NOUN} (?:\\S+ ){0,2}(?:نسبته|نسبتها|قدره|قدرها|بنسبه|بمقدار|بواقع))`,
  'u',
);
/** Words by which a sentence goes on with the change announced in the one before it. */
export const UNDER_IT =
  /^(?:(?:under|with|following|after|by|as a result of|because of|thanks to) (?:the|this|that|its|his|their) |it |this |that |the new |the move |the step |the change |the decision |as a result|thus|so |they |[وف]?(?:بموجب|بمقتضي|بذلك|بهذا|بهذه|ليصبح|ليصل|لتصبح|لتصل|عليه|بناء|نتيجه|يصعد|تصعد|يرتفع|ترتفع|ينخفض|تنخفض|سيرتفع|سترتفع|سينخفض|ستنخفض|تنتقل|ينتقل|كان|كانت)(?= |$))/u;
/** Between the value reached and the one before: «243, up from 212». */
export const EARLIER_AFTER =
  /(?:^| )(?:(?:up|down|rising|falling|climbing|dropping|higher|lower|increased|decreased|and) from|from|after(?: having been)?|[وف]?(?:صعودا|نزولا|هبوطا|ارتفاعا|انخفاضا|قادما|مرتفعا|منخفضا|متراجعا) من|بعد ان كانت?|بعدما كانت?|بعد ان بلغت?|بعدما بلغت?|من)(?: (?:the|a|some|just|عند|ال))?$/u;
/** Words of comparison, after which the value before follows if a time stands behind it. */
export const COMPARED_WITH =
  /(?:^| )(?:compared (?:with|to)|against|versus|مقارنه (?:ب|مع)|مقابل|بالمقارنه مع|قياسا (?:ب|الي)|مقارنه)(?: (?:the|just|some))?$/u;
/** Begins the time of the value before. */
export const EARLIER_TIME =
  /^(?:(?:a|one|two|three|five|ten|last|the previous|the same|the year|the month|the week|in|at the|at|before|when|on|during) ?|[وف]?(?:قبل|العام|في|السنه|الشهر|خلال|سنه|عام|الفتره|الاسبوع|اليوم|عند|مطلع|بدايه|نهايه|للفتره|لل)(?= |$))/u;
/** A time which a change is measured against. */
export const PERIOD_WORDS: readonly (readonly [string, RegExp])[] = [
  ['day', anywhere('day daily overnight yesterday اليوم يومي يوميا امس يوم')],
  ['week', anywhere('week weekly الاسبوع اسبوع اسبوعي اسبوعيا')],
  ['month', anywhere('month monthly الشهر شهر شهري شهريا شهريه')],
  ['quarter', anywhere('quarter quarterly الربع فصلي فصليا ربع_سنوي')],
  ['year', anywhere('year yearly annual annually السنه العام سنوي سنويا سنويه سنه')],
];
/** Multiples told by a verb or an adverb, and how many times what was before they make. */
export const MULTIPLES: readonly (readonly [RegExp, number])[] = [
  [anywhere('tripled trebled tripling threefold three-fold ثلاثه_اضعاف ثلاث_مرات'), 3],
  [anywhere('quadrupled fourfold four-fold quadrupling اربعه_اضعاف اربع_مرات'), 4],
  [anywhere('doubled doubling doubles twofold two-fold تضاعف تضاعفت يتضاعف مضاعفه الضعف للضعف الي_الضعف'), 2],
  [anywhere('halved halving الي_النصف للنصف'), 0.5],
];
/** Beside a multiple: it is not meant to be exact. */
export const ROUGHLY = anywhere(
  'almost nearly more less about roughly around over some approximately well close near حوالي نحو قرابه تقريبا اكثر اقل يقارب زهاء ما_يقرب يناهز كاد',
);

/** Begins a sentence that tells of an earlier time, or stands with its figure. */
export const EARLIER_TOLD = anywhere(`
  a_year_earlier the_year_before last_year the_previous_year a_year_ago the_previous_month a_month_earlier last_month previously the_previous_season last_season
  it_had they_had there_had had_been had_stood the_week_before last_week the_same_period the_previous_quarter a_decade_ago years_ago months_ago years_earlier earlier
  at_the_start_of until_then the_old before_that was_at stood_at in_the_same_month the_season_before used_to
  قبل_عام قبل_سنه العام_الماضي السنه_الماضيه في_العام_السابق العام_السابق السنه_السابقه الشهر_الماضي الشهر_السابق في_الفتره_نفسها الفتره_ذاتها الموسم_الماضي الموسم_السابق
  كانت_قد كان_قد وكان_العدد وكانت_قد كان_عدد كان_عددهم كان_عددها مطلع_العام الاسبوع_الماضي سابقا قبل_ذلك في_السابق قبل_سنوات قبل_سنتين قبل_عامين قبل_شهرين
`);

// ---------------------------------------------------------------- a share

/** Between a part and its whole. */
export const PART_OF =
  /^(?:of|of the|of its|of their|of all|of a total of|of some|out of|out of a total of|out of the|from among|من|من اصل|من مجموع|من بين|من جمله|من اجمالي|من اصل مجموع)(?: \S+)?$/u;
/** Before a whole of which a part follows. */
export const OF_WHOLE = atEnd(
  'of_the of_its of_their of_these of_those of_all of_some out_of out_of_the of من_اصل من_بين من_مجموع من_جمله من_اجمالي من_اصل_ال',
);
/** Between a whole and a part of it. */
export const OF_WHICH = anywhere('of_which of_whom of_them out_of_which of_that from_which منها منهم منهن من_بينها من_بينهم');
/** Begins a part of the whole told in the sentence before. */
export const OF_THEM_NEXT = atStart('of_them of_these of_those of_that of_the of_this منهم منها منهن من_هولاء من_هذه من_بينهم من_بينها');
/** Right before a share that restates figures of its sentence. */
export const SHARE_BEFORE = atEnd(`
  or that_is ie i.e. i_e representing which_is making_up equal_to equivalent_to amounting_to which_represents which_makes or_about or_some or_roughly or_nearly or_almost
  or_exactly corresponding_to meaning which_means_that a_share_of a_rate_of a_proportion_of accounting_for just making that_means which_means it_represents or_just
  representing_some a_turnout_of turnout_of a_success_rate_of for_a
  اي اي_بنسبه اي_ما_نسبته ما_نسبته اي_ما_يعادل ما_يعادل بنسبه وبنسبه نسبته يمثل تمثل يمثلون ما_يمثل وهو_ما_يمثل يشكل يشكلون تشكل ما_يشكل وهو_ما_يعادل اي_نحو
  اي_حوالي نسبه يعادل تعادل وهي_نسبه بما_يعادل بنسبه_بلغت بنسبه_قدرها
`);
/** Begins a sentence that tells the share of what the sentence before told. */
export const SHARE_NEXT =
  /^(?:(?:that|this|which|it) (?:is|was|means|meant|makes|made|equals|amounts|represents|represented|works|comes|leaves|puts|corresponds|translates)(?= |$)|in other words|(?:so|thus|hence|therefore|accordingly) |(?:the|a) (?:share|proportion|percentage|rate|figure|success rate|turnout|ratio)(?= |$)|(?:\S+ ){1,2}accounts? for(?= |$)|they (?:make|made|represent|account|are|were)(?= |$)|put (?:differently|another way)|[وف]?(?:بذلك|هذا يعني|هذا ما|هو ما|هي نسبه|هذه النسبه|اي|تكون|يكون|تمثل|يمثل|يمثلون|يشكلون|تشكل|هكذا|بهذا|معني ذلك|ما يعني|ما يمثل|ذلك يعني|يعني|تعادل|يعادل|بلغت نسبه|بلغت النسبه|نسبه)(?= |$))/u;

/** More than half of a whole. */
export const MAJORITY_OF =
  /(?:^| )(?:most of|a majority of|the majority of|more than half of|over half of|most|[وف]?(?:معظم|غالبيه|اغلبيه|اكثر من نصف|اغلب))(?: (?:the|its|their|ال|اعضاء))?$/u;
/** Between a share and the whole that it is of. */
export const SHARE_OF_WHOLE =
  /^(?:\S+ )?(?:of|from|من)(?: (?:the|its|their|this|a|all|total|budget|sum|اصل|مجموع|اجمالي|قيمه|مبلغ|ميزانيه))*(?: \S+){0,3}?$/u;

// ---------------------------------------------------------------- prices, averages

/** Right before the price of one: what is priced is the word that the pattern captures. */
export const PRICE_EACH =
  /(?:^| )(?:each|every|a|an|one|per) ([^\s]+)(?: (?:is|was|will|would))?(?: (?:cost|costs|costing|priced|sells|sold|goes|worth|valued))?(?: (?:at|for|of|around|about))?$/u;
export const PRICE_EACH_ARABIC =
  /(?:^| )[وف]?(?:(?:سعر|ثمن|كلفه|تكلفه|قيمه|تبلغ كلفه|يبلغ سعر|كلفت|تكلف|تكلف كل|كل|لكل) )(?:ال)?([^\s]+?)(?: الواحده?)?(?: (?:الي|تبلغ|يبلغ|بلغت|بلغ|تكلف|بكلفه|بسعر|بنحو|هو|هي|قدرها|قدره|منها|منهم))?$/u;
/** Right before or behind a price: it is that of one. */
export const EACH_ONE_BEFORE = atEnd(`
  each each_at each_costing each_worth each_for each_priced_at at_a_unit_price_of unit_price_of each_cost each_costs each_one_costing each_one_costs a_piece_price_of
  price_per_unit_of a_price_of_each the_unit_price_is each_one_cost apiece_price_of each_costing_about
  كل_منها كل_واحده كل_واحد لكل_واحد لكل_واحده ثمن_الواحد سعر_الواحده سعر_الواحد ثمن_الواحده كلفه_الواحده تكلفه_الواحده بسعر_الواحد للواحده للواحد
`);
export const EACH_ONE_AFTER =
  /^(?:each|apiece|a piece|per unit|for each|for every one|للواحده?|لكل (?:واحده?|منها|منهم)|للقطعه|للوحده|عن كل واحده?|(?:لل?|لكل |عن كل )\S+ الواحده?)(?= |$)/u;
/** «per tonne», «a night», «للطن»: the noun that a price is for. */
export const PER_AFTER = /^(?:(?:per|an?|for each|for every|for one|each|لكل|عن كل|في كل) |لل)(?:ال)?(\S+)/u;
/** Between a sum and the number that it pays for. */
export const PAYS_FOR = anywhere(`
  for contract order purchase buy bought buying deal worth cost costs costing spend spent spending pay paid paying acquire bill invoice total price
  لشراء شراء مقابل بقيمه صفقه عقد عقدا ثمن كلفه بكلفه تكلفه بتكلفه قيمه مبلغ بمبلغ اشتري اشترت دفع دفعت انفق انفقت فاتوره اجمالي اجماليه مناقصه لاقتناء اقتناء قيمته قيمتها
`);
/** What a sum may pay for besides, or what makes it less. */
export const EXTRAS = anywhere(`
  including include includes plus training maintenance spare parts installation delivery tax taxes vat discount discounted rebate subsidy also option options services service fitting insurance shipping
  as_well_as accessories equipment infrastructure besides deposit instalment installment partly part_of towards grant first
  الصيانه صيانه التدريب تدريب قطع_الغيار قطع_غيار الضريبه ضريبه خصم تخفيض التركيب تركيب الشحن التامين يشمل تشمل شامله شامل اضافه فضلا دفعه قسط منحه كدفعه جزء جزءا
`);
/** A price beside another: what was paid need not be so many times it. */
export const OTHER_PRICE = anywhere(`
  other another elsewhere usual usually normally normal instead originally previously formerly
  اخر اخري اخرين عاده العاده بدلا سابقا السابق السابقه من_قبل
`);
/** The sum that all comes to. */
export const ALL_IN_ALL = atEnd(`
  a_total_of total_of in_total in_all comes_to come_to coming_to came_to amounts_to amounting_to adds_up_to totalling totaling worth bill_of total_cost_of sum_of total_is
  would_make will_make would_bring will_bring adds_up_to add_up_to would_come_to will_cost will_have_paid will_pay paid_a_total_of a_total_cost_of makes making which_makes that_makes for_a_total_of cost_a_total_of altogether_of would_cost
  مجموعه مجموعها ما_مجموعه اجماليه باجمالي اجمالي_قدره اي_ما_مجموعه بمجموع يكون_المجموع اجمالي قدره بما_مجموعه اي بقيمه_اجماليه اجماليه_تبلغ اجماليه_قدرها اجمالي_يبلغ ليبلغ_المجموع
  كلفه_اجماليه_قدرها
`);
export const ALL_IN_ALL_AFTER = atStart('in_all in_total altogether all_told overall اجمالا في_المجموع في_المجمل بالاجمال كامله');
/** Before an average. */
export const AVERAGE_BEFORE = atEnd(`
  an_average_of average_of averaging averaged average averages on_average a_mean_of mean_of an_average the_average_was the_average_is or_an_average_of works_out_at works_out_to
  بمعدل معدل بمتوسط متوسط بمعدل_قدره متوسط_قدره بمتوسط_قدره بمعدل_يبلغ اي_بمعدل اي_بمتوسط بمتوسط_بلغ معدله متوسطه معدلها متوسطها
`);

// ---------------------------------------------------------------- conversions

/** Between two ways to put one measure. */
export const SAME_MEASURE =
  /(?:\(|[,،–—]\s*(?:or|that is|i\.e\.|أي|اي|ما يعادل|وهو ما يعادل|أو|او)|(?:^|\s)(?:equivalent to|equal to|the equivalent of|which is|that is|i\.e\.|أي|اي|ما يعادل|يعادل|تعادل|ما يساوي|يساوي|وهو ما يعادل|بما يعادل))\s*(?:about|some|around|roughly|nearly|approximately|almost|just over|just under|نحو|حوالي|قرابة|ما يعادل|زهاء|ما يقارب|بما يعادل)?\s*$/iu;
/** The same for lengths of time, where «or» gives a choice. */
export const SAME_TIME =
  /(?:\(|that is|i\.e\.|equivalent to|equal to|in other words|أي|اي|ما يعادل|يعني|بما يعادل)\s*(?:about|some|نحو|حوالي)?\s*$/iu;
/** What says that a sum is another sum in other money. */
export const WORTH_AS_MUCH = anywhere(`
  equivalent equal or worth about that_is converted comes_to amounts_to at_this_rate at_that_rate at_the_current_rate translates makes convert came_to amounting
  يعادل تعادل اي يساوي تساوي بهذا_السعر بما_يعادل ما_يعادل قرابه نحو حوالي مقوما بسعر
`);
/** What stands beside a rate of exchange. */
export const EXCHANGE = anywhere('exchange rate rates converted conversion الصرف سعر_الصرف صرف بسعر سعر_صرف للصرف');

// ---------------------------------------------------------------- margins

/** Right before a margin. */
export const MARGIN_BEFORE =
  /(?:^| )(?:(?:a )?(?:margin|majority|lead|advantage|gap|edge|difference|cushion) (?:of|is|was|to|stands at|to just)(?: (?:just|only|a))?|(?:won|win|wins|winning|lead|leads|led|leading|beat|beats|beating|ahead|trail|trails|trailed|trailing|defeated|prevailed|passed|carried|lost|clear)(?: \S+){0,5} by(?: (?:just|only|a|a mere|a narrow))?|[وف]?(?:بفارق|بفارق قدره|فارق|الفارق|بهامش|باغلبيه|بفارق بلغ|بفرق|متقدما بفارق|متقدمه بفارق))$/u;
/** Right behind it. */
export const MARGIN_AFTER = /^(?:(?:\S+ )?(?:lead|majority|margin|advantage|cushion|ahead|clear|gap)(?= |$))/u;
/** A margin of one, told by no number. */
export const MARGIN_OF_ONE =
  /(?:^| )(?:by (?:a single|just one|only one|one|just a single) (?:point|vote|goal|seat)|(?:a )?(?:one|single)-(?:point|vote|goal|seat) (?:lead|majority|margin|advantage)|(?:a single|one) (?:point|vote|goal|seat) (?:ahead|clear)|بفارق (?:نقطه|صوت|هدف|مقعد)(?: واحده?| وحيده?)?)(?= |$)/u;
/** A margin written as one word: «a five-point lead». */
export const HYPHENED_MARGIN =
  /(?:^| )(\S+?)[- ](?:percentage[- ])?(?:point|vote|seat|goal|run)[- ](?:lead|margin|majority|victory|win|defeat|gap|advantage|difference|cushion)(?= |$)/u;
/** Who is older or younger than another, by years. */
export const OLDER_BY = /^(?:older|younger|his (?:senior|junior)|her (?:senior|junior)|their senior)(?= |$)/u;
export const OLDER_BY_BEFORE =
  /(?:^| )[وف]?(?:(?:اكبر|اصغر) (?:منه|منها|من \S+)(?: ب)?|يكبره|يكبرها|تكبره|تكبرها|يصغره|يصغرها|تصغره|تصغرها)(?: \S+)?$/u;
/** Between the two numbers that a margin is the difference of. */
export const AGAINST_OTHER =
  /^(?:(?:votes?|points?|seats?|goals?|صوتا|اصوات|نقطه|نقاط|مقعدا|مقاعد|اهداف) )?(?:to|against|versus|for|compared with|مقابل|ضد|لقاء|في مقابل)(?: (?:only|just|the|فقط))?$/u;

// ---------------------------------------------------------------- rankings

/** Between a larger figure and the next. */
export const FOLLOWED_BY = anywhere(
  'followed_by ahead_of in_front_of يليه يليها تليه تليها يليهم متقدما_علي متقدمه_علي تتبعها يتبعه امام متبوعا متبوعه',
);

// ---------------------------------------------------------------- ages, spans

/** After a word like this, a year or day is that of a birth. */
export const BIRTH = anywhere(`
  born birth ولد ولدت ولدته مواليد المولود المولوده مولود مولوده ولادته ولادتها مولده مولدها ميلاده ميلادها
`);
/** An age by what stands before it. */
export const AGE_CUE = atEnd(`
  aged at_the_age_of at_age age_of just_turned turned was is at he_was she_was عن عن_عمر عن_عمر_ناهز عن_عمر_يناهز عن_عمر_بلغ عن_سن عن_سن_ناهز في_سن بسن سن عمره عمرها يبلغ_من_العمر
  تبلغ_من_العمر البالغ البالغه ناهز يناهز عن_عمر_ال ناهز_ال في_عمر بعمر
`);
/** A death or a burial told in the same sentence. */
export const DEATH = anywhere(`
  died dies dead death passed_away deceased passed funeral buried mourned late obituary
  توفي توفيت وفاه وفاته وفاتها رحل رحلت رحيل مات ماتت غيب غيبه الموت المنيه فارق فارقت نعي نعت شيع الراحل الراحله الفقيد الفقيده انتقل انتقلت
`);
/** The same person, told without a name. */
export const SAME_PERSON = atStart(`
  he she born the_late his her the_deceased the_artist the_writer the_author the_singer the_actor the_actress the_poet the_novelist the_playwright the_journalist
  the_player the_footballer the_athlete the_politician the_diplomat the_lawyer the_judge the_general the_painter the_sculptor the_composer the_musician the_conductor
  the_director the_dancer the_designer the_architect the_scientist the_physicist the_chemist the_historian the_scholar the_philosopher the_professor the_teacher the_doctor
  the_engineer the_businessman the_businesswoman the_activist the_cleric the_bishop the_sheikh
  ولد ولدت الراحل الراحله الفقيد الفقيده المتوفي المتوفاه المرحوم المرحومه هو هي كان كانت مولده مولدها ولادته ولادتها من_مواليد الفنان الفنانه الكاتب الكاتبه الشاعر
  الشاعره الروايي الروايه الصحفي الصحافي الصحفيه المغني المغنيه الممثل الممثله الملحن الموسيقار الرسام النحات المخرج المخرجه اللاعب المدرب السياسي الدبلوماسي القاضي المحامي
  العالم المورخ المفكر الاستاذ المهندس الطبيب الشيخ
`);

/** «at the close of a five-week trial»: a length that ends with what is told. */
export const CLOSING_LENGTH =
  /(?:^| )(?:(?:at|by) the (?:close|end|conclusion) of|after|ending|ended|ends|following|closing|capping|concluding|bringing to an end|wrapping up|completing|the end of|over|throughout|during) (?:a|an|the|its|their|his|her|this|that)(?: \S+)?$/u;
/** «the trial lasted», «ran for»: a length told by a verb. */
export const LASTED = atEnd(`
  lasted lasting has_lasted had_lasted ran_for lasted_for ran lasts stretched_over went_on_for took took_place_over spanned spanning continued_for dragged_on_for taking has_run_for
  took_about lasted_about spent spending has_lasted_for was_gone_for held_for waited lived_there_for in_the_air_for been_in_the_air_for stayed_for
  استمر استمرت دام دامت استغرق استغرقت تواصل تواصلت امتد امتدت لمده استمرت_لمده استمر_لمده دامت_مده مدته مدتها علي_مدي علي_مدار طوال استغرق_ذلك امتدت_علي
  امتد_علي يستمر تستمر يدوم تدوم تمتد يمتد مده
`);
/** What begins and what ends, right before its day. */
export const OPENED = anywhere(`
  opened began started begins starts opens commenced launched kicked_off convened inaugurated set_off departed left broke_out walked_out since from
  taken seized kidnapped abducted captured arrested detained disappeared went_missing vanished shut suspended imposed stranded admitted entered sailed took_off took_office
  moved_in joined downed_tools occupied besieged sealed blocked declared lit wed married came_to_power sworn_in elected appointed hired founded installed hospitalised
  اختطف اختطفت خطف خطفت احتجز احتجزت اعتقل اعتقلت اوقف اوقفت فقد اغلق اغلقت علق علقت فرض فرضت ابحر ابحرت دخل دخلت اقلع اقلعت تسلم تسلمت تولي تولت التحق اعلن اعلنت
  بدا بدات افتتح افتتحت انطلق انطلقت انعقد انعقدت اندلع اندلعت شرع شرعت استهل استهلت يبدا تبدا ينطلق تنطلق منذ غادر غادرت تفتتح يفتتح
`);
export const CLOSED = anywhere(`
  to reached landed freed released rescued found reopened resumed lifted left_office stepped_down resigned died restored completed handed_over surrendered docked
  الي افرج اطلق عثر انقذ استانف استونف رفع رفعت غادر غادرت توفي استقال حط هبط هبطت بلغ اكتمل اكتملت انجز سلم
  ended closed finished concluded ends closes finishes concludes wrapped_up until till wound_up adjourned returned arrived came_back cleared convicted acquitted sentenced found_guilty verdict
  اختتم اختتمت انتهي انتهت ينتهي تنتهي يختتم تختتم حتي لغايه اسدل عاد عادت وصل وصلت انقضي حكمت ادانت برات قضت
`);
/** One thing under several names. */
export const PROCEEDINGS: readonly ReadonlySet<string>[] = [
  'trial proceedings hearing hearings case court inquest tribunal محاكمه جلسات قضيه المحاكمه الجلسات',
  'strike walkout stoppage dispute industrial اضراب الاضراب توقف',
  'talks negotiations summit conference negotiation meeting محادثات مفاوضات قمه موتمر المحادثات المفاوضات اجتماع اجتماعات',
  'siege blockade standoff stand-off occupation حصار الحصار اعتصام الاعتصام',
  'exhibition show fair festival display biennale معرض المعرض مهرجان المهرجان',
  'tour trip visit journey voyage expedition crossing trek جوله زياره رحله الزياره الجوله الرحله',
  'war conflict fighting offensive campaign battle حرب الحرب معركه هجوم حمله الحمله',
  'works closure repairs renovation restoration construction refit اشغال ترميم اغلاق اصلاح الاشغال الترميم بناء',
  'tournament championship competition cup season بطوله البطوله دوره الدوره موسم',
  'ban curfew lockdown emergency suspension حظر الحظر طواري تعليق',
  'training course camp programme program تدريب دوره معسكر برنامج',
  'search rescue operation hunt بحث انقاذ عمليه',
].map((row) => new Set(row.split(' ')));
/** Days of work that a court or a congress sits, not all that pass. */
export const SITTING = anywhere('trial hearing hearings proceedings conference congress jury court match test محاكمه جلسات موتمر');

// ---------------------------------------------------------------- lists

/** Before the names of all those counted. */
export const NAMED_THEY_ARE = new Set('هم هن وهم وهن هي وهي هما وهما namely'.split(' '));
/** Makes the names some only. */
export const SOME_NAMED = anywhere(`
  among including include includes such like notably some example one and_others others led alongside plus besides as_well_as along_with joined while whereas
  الي_جانب اضافه بالاضافه فضلا فيما بينما علاوه برفقه بحضور بين من_بين بينهم بينها ضمنهم منهم منها ابرزهم ابرزها مثل كما يتقدمهم ضمن ومنهم علي_راسهم غيرهم غيرها اخرون واخرون اخرين
`);

// ---------------------------------------------------------------- headlines

/** What became of those counted, by the words of headline and body. */
export const FATES: readonly (readonly [string, RegExp])[] = [
  [
    'dead',
    anywhere(`dead die dies died dying killed kill kills killing deaths death lost_their_lives lose_their_lives lives took_the_lives_of claimed_the_lives_of perished perish fatalities bodies drowned drown
    مصرع مقتل قتلي قتيلا قتيل قتل قتلوا يقتل وفاه وفيات توفي لقي_مصرعه نحبهم نحبه قضوا قضي اودي اودت بحياه مصرعهم حتفهم حتفه حتفهن ضحايا مات لقوا غرق استشهاد شهداء شهيدا مقتلهم`),
  ],
  [
    'hurt',
    anywhere(`hurt injured injures injuring wounded wounds wounding injuries injury
    اصابه اصيب اصيبوا جرح جرحي جريحا جريح مصابا مصابين مصابون اصابات بجروح`),
  ],
  ['held', anywhere('arrested arrests arrest detained detains held detention اعتقال توقيف اعتقل اوقف اوقفت اعتقلت القبض موقوفا معتقلا')],
  ['missing', anywhere('missing disappeared vanish vanished فقدان مفقودا مفقودين فقد اختفاء مفقود')],
  ['rescued', anywhere('rescued rescue rescues saved freed انقاذ انقذ انقذوا انقذت تحرير')],
];
/** A search that goes on, or a count that may move: the body may know less or more than its headline. */
export const MOVING = anywhere(`
  rises rose rising climbs toll_rises at_least so_far later updated initially earlier first_reports feared died_later later_died more_than up_to
  ارتفاع يرتفع ارتفعت ارتفع حتي_الان حصيله_اوليه علي_الاقل اوليه لاحقا متاثرا متاثرين متاثره اكثر نحو حوالي عشرات
`);
