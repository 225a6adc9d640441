import { anywhere, atEnd, atStart } from './phrases.js';

/**
 * Words by which one text says that its own figures make up, span or multiply each other. Patterns are tested against folded words
 * joined by single spaces (see `language/tokens.ts`).
 */

/** Before the last part of a whole: with it nothing is left. */
export const CLOSING_PART = atEnd(
  `the_remaining the_other_remaining the_other the_balance_of the_final
  الباقي الباقون الباقيه المتبقيه المتبقي المتبقون`,
);
/** After a figure that is the last part of a whole. */
export const CLOSING_AFTER = atStart('remaining الباقيه الباقين الباقون الباقي المتبقيه المتبقين المتبقون المتبقي');
/** Those of a number who are not yet back, found or free. */
export const NOT_YET = anywhere(
  `still missing unaccounted at_large remain remains remaining outstanding trapped to_be_found to_be_recovered unrecovered yet_to_be on_the_run
  hospitalised not_been_found in_hospital on_the_loose
  يزال تزال يزالون زال زالت زالوا مفقودا مفقودين مفقودون مفقوده فار فارا فارين فرار عالقا عالقين باقيه متبقيه تبقي بقي بقيت`,
);
/** Those of a number who are back, found or free. */
export const BACK = anywhere(
  `recovered back returned found recaptured caught rescued freed released saved retrieved arrested seized pulled_out brought_out evacuated
  discharged handed_over detained located traced surrendered
  اعيد اعيدت استعيد استعيدت استعاد استعادت استرد استردت استرجع استرجعت استرجاع استرداد استعاده عثر العثور انقذ انقاذ اوقف توقيف قبض اعتقل عاد عادوا عادت
  افرج اطلق سراح ضبط ضبطت سلم سلموا انتشل انتشال غادر غادروا تم_القبض القبض`,
);
/** What a part may be mixed with: the parts then need not be all, or may overlap. */
export const LOOSE = anywhere(
  'including among include includes notably some several as_well_as plus besides ابرزها ابرزهم لا_سيما خصوصا فضلا علاوه اضافه',
);
/** Makes what follows a part of the figure before it. */
export const AMONG = atEnd(
  'of_whom of_which of_them among_them including among_whom بينهم بينها بينهن منهم منها منهن من_بينهم من_بينها ومنهم وبينهم',
);
/** Sets of names of which nobody and nothing is in two: what stands in each row shuts the rest of it out. */
export const EXCLUSIVE: readonly (readonly RegExp[])[] = [
  [anywhere('men man males male رجال رجلا رجل ذكور'), anywhere('women woman females female نساء امراه اناث سيدات سيده')],
  [anywhere('boys boy فتيان صبيان تلميذا فتي صبيا صبي'), anywhere('girls girl فتيات بنات تلميذه فتاه بنتا')],
  [anywhere('adults adult بالغين بالغا راشدين'), anywhere('children child minors اطفال طفلا قاصرين قصر')],
  [
    anywhere('killed dead died deaths fatalities قتلي قتيلا قتيل قتل وفيات توفي مات'),
    anywhere('injured wounded hurt جرحي جريحا جريح اصيب مصابا مصابين مصابون'),
  ],
  [
    anywhere('wins won victories انتصارات انتصارا فوز فاز فوزا'),
    anywhere('draws drawn ties تعادلات تعادل تعادلا'),
    anywhere('defeats losses lost هزائم هزيمه خساره خسائر هزايم'),
  ],
  [anywhere('soldiers soldier troops جنود جنديا عسكريين عسكريا'), anywhere('civilians civilian مدنيين مدنيا مدني')],
  [anywhere('acquitted cleared براءه برا برات'), anywhere('convicted jailed guilty ادان ادانت حكم_على')],
  [anywhere('passed ناجحا ناجحين نجح'), anywhere('failed راسبا راسبين رسب')],
];
/** Rows of the above that hold everything that there can be. */
export const COMPLETE_ROW = 4;
/** «killed or injured», «casualties»: a total of the two. */
export const BOTH_FATES = anywhere(
  'killed_or_injured dead_or_injured killed_and_injured casualties killed_or_wounded dead_and_injured بين_قتيل_وجريح بين_قتلي_وجرحي قتلي_وجرحي ضحيه',
);

/** Before a sum that pays for all. */
export const IN_TOTAL = atEnd(
  `total_of total_cost_of a_total in_total in_all worth total_value_of bill_of for_a_total_of totalling totaling overall_cost_of at_a_cost_of contract_worth
  deal_worth cost_of comes_to coming_to amounts_to price_tag_of sum_of total_is
  اجماليه_تبلغ اجماليه_قدرها اجمالي_قدره اجماليه_بلغت اجماليه اجمالي بمجموع مجموعها مجموعه باجمالي كلفتها_الاجماليه تبلغ بقيمه قيمتها بكلفه بتكلفه كليه اجمالي_يبلغ اجماليه_تصل_الي`,
);
export const TOTAL_AFTER = atStart('in_all in_total altogether اجمالا في_المجموع في_المجمل بالاجمال');

/** What begins a span between two clock times or days, and what ends it. */
export const BEGAN = anywhere(
  `opened began started begins retired met sat boarded entered landed touched_down checked_in arrested occupied seized switched_on starts left departed took_off set_off walked_out kicked_off from convened closed shut downed struck went_out
  افتتحت افتتح بدا بدات انطلق انطلقت اقلعت اقلع غادر غادرت من اضربوا انعقدت انعقد التام التامت شرع دخلوا اغلق اغلقت`,
);
export const ENDED = anywhere(
  `rose left emerged fell_silent gave_up surrendered released lifted switched_off reappeared came_back closed ended finished ends landed arrived touched_down adjourned went_back returned wound_up docked reached until till to reopened resumed concluded
  رفعت رفع انتهي انتهت اختتم اختتمت حطت حط وصلت وصل هبطت هبط الي حتي عادوا استانفوا انفضت انفض لغايه اعيد اعيدت علقت`,
);
/** Between two towns the clocks may differ by whole hours. */
export const TRAVEL = anywhere(
  `express coach bus lorry ship sailed sailing drove convoy rail railway sleeper tanker freighter airliner helicopter yacht حافله سفينه ناقله قافله طياره الطايره flight flew landed touched_down took_off takeoff train ferry plane jet airport aircraft رحله طايره اقلعت حطت هبطت مطار قطار باخره عباره`,
);
export const ONE_CLOCK = anywhere('gmt utc same_time_zone same_zone غرينتش جرينتش');
/** Before a length that sums up such a span. */
export const SPANNING = atEnd(
  `lasted lasting having_lasted after for a_total_of or that_is ie took taking ending_a spanning of made_it spent total_of in_all
  بعد دامت دام استمرت استمر استغرقت استغرق استغرقا اي لمده مده مدته مدتها طوال طيله خلال لنحو وامتدت امتدت امتد تواصلت تواصل قضي قضت امضي امضت بحبس بسجن حبس سجن`,
);

/** That somebody died. */
export const DIED = anywhere('died dies dead death passed_away توفي توفيت رحل رحلت مات ماتت وفاه غيب غيبه رحيل فارق فارقت');

/** Between a beginning and a length of time that restates it. */
export const RESTATED =
  /^(?:(?:\S+ ){0,3})?(?:a total of|that is|that makes|making it|for|or|ie|some|اي|يعني|اي منذ|اي ما يعادل|بمجموع|ما يعادل)$/u;
export const FOUNDED = anywhere(
  'founded established opened created born built set_up inaugurated launched since تاسس تاسست انشي انشيت اسس اسست افتتح افتتحت بني بنيت تاسيس تاسيسه تاسيسها المؤسس المؤسسه الموسس الموسسه',
);
export const ANNIVERSARY = anywhere(
  'بالذكري لذكري للذكري بذكري بذكراه بذكراها بعيد بعيدها بعيده بيوبيل اليوبيل anniversary birthday jubilee ذكري الذكري ذكراه ذكراها عيد عيده عيدها الذكرى',
);
export const AVERAGE = anywhere('average averaging mean متوسط بمتوسط معدل بمعدل وسطي');

/** Words of shares of a vote, and of what is no such share. */
export const VOTE_SHARE = anywhere('vote votes ballot ballots polls electorate الاصوات اصوات صوت للاصوات');
export const NO_SHARE = anywhere(
  `turnout compared previous previously last_time poll survey respondents approve favour approval earlier ago runoff run-off increase up
  regions district districts city cities
  المشاركه الاقبال مقارنه مقابل استطلاع السابقه الماضيه السابق الماضي قبل الدور الجوله مدينه منطقه دائره`,
);

/** Right before names that are all of those counted. */
export const NAMES_FOLLOW = new Set(['هم', 'هن', 'وهم', 'وهن', 'namely', 'هي', 'وهي']);

/** Members of a series that each have their share. */
export const ORDINALS: readonly RegExp[] = [
  anywhere('first 1st الاولي الاول اولها اولهما'),
  anywhere('second 2nd الثانيه الثاني ثانيها ثانيهما'),
  anywhere('third 3rd last final الثالثه الثالث ثالثها الاخيره'),
  anywhere('fourth 4th last final الرابعه الرابع رابعها الاخيره'),
  anywhere('fifth 5th last final الخامسه الخامس خامسها الاخيره'),
  anywhere('sixth 6th last final السادسه السادس سادسها الاخيره'),
];
/** Before an hour of the clock. */
export const AT_HOUR = atEnd('at till until by عند_الساعه الساعه');

/** «ending a mission of 60 days»: a length that is said to lie between what was told before. */
export const ENDING = /(?:^| )(?:ending|ended|after|closing|for) (?:a|an|the|its|their|his|her) (?:\S+ ){1,2}of(?= |$)/u;
/** A length of time in which what goes on stood still, or that somebody else waited. */
export const PAUSE = anywhere(
  'break breaks pause interruption interval wait waiting delay recess lunch استراحه انقطاع تاخير تاخر انتظار راحه',
);
/** Before a length: it is that of something that came in between, beside or afterwards. */
export const INSERTED =
  /(?:^| )(?:with|including|featuring|interrupted by|followed by|followed|besides|[وف]?(?:ت?تخلل\S*|يتخلل\S*|ت?تضمن\S*|يتضمن\S*|ت?شمل\S*|يشمل\S*|تلاه|تلاها|يليه|يليها|تليه|تليها|تلته|تلتها|اعقبه|اعقبها|اعقبته|اعقبتها|سبقه|سبقها|مع|بينها|منها))(?: \S+){0,6}$/u;
/** Right before a length: what it is of is introduced there, and need not be what began and ended at the hours told. */
export const INTRODUCED = /(?:^| )(?:an?|another)(?: \S+){1,2} (?:(?:that|which) (?:had )?(?:took|taken|lasted|lasts)|lasting)$/u;
/** Somebody's relative: what is told then is told of another. */
export const KIN = anywhere(
  `father mother husband wife widow widower brother sister son daughter parents grandfather grandmother uncle aunt colleague predecessor
  والده والدها والدته والدتها زوجه زوجها زوجته ابنه ابنها ابنته ابنتها شقيقه شقيقها شقيقته شقيقتها جده جدها جدته عمه عمها خاله خالها ابوه ابوها امه امها اخوه اخوها`,
);
