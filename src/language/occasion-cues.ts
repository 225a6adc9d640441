/**
 * Closed-class words around the time of a happening. All folded; patterns run over the folded words of a stretch, one space between them
 * and one before and after.
 */

/** Words after which another clause begins, which has its own times. */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  `after before since until till following because although though while whereas unless if that which who whose
  بعد قبل منذ عقب اثر حتي لان رغم بينما الذي التي الذين اللذين ان انه انها بعدما قبيل بعيد لو اذا`.split(/\s+/u),
);

/** Words that carry a time over the comma before them: «that was on Thursday, when the judge …». */
export const WHEN: ReadonlySet<string> = new Set('when as where حين عندما لما حيث اذ وفيه وفيها'.split(' '));

/** A time that bounds and tells no day by itself. */
export const BOUNDED =
  / (?:until|till|before|after|by|from|through|following|pending|حتي|قبل|بعد|عقب|اثر|قبيل|الي|بحلول|والي) (?:the |يوم |شهر |غايه |نهايه |مساء |صباح |عام )?$/u;
/** «since», before a time. */
export const SINCE = / (?:[وف]?منذ|since)(?: (?:the|early|late|about|around|at|last|dawn|يوم|شهر|عام|فجر|صباح|مساء|مطلع))* $/u;

/** Said of what is to come. */
export const COMING =
  / (?:will|shall|ll|would|plans?|planned|planning|due|scheduled|set (?:to|for)|expected|expects?|hopes?|aims?|intends?|slated|tentatively|proposed|arranged|booked|pencilled in|billed|timetabled|earmarked|to be|is to|are to|سوف|المقرر|مقرر|المفترض|مفترض|يفترض|المنتظر|منتظر|المتوقع|يعتزم|تعتزم|يستعد|تستعد|المرتقب|مرتقب|المزمع|ينتظر|يتوقع|و?ست(?!مايه |ماءه |اره |اير |اد |وديو)\p{L}{3,}|و?سي(?!ار(?:ه|ات|ا) |د(?:ه|ات|تي)? |اس|اق |اح[هي]|اج |طر(?:ه|ت|وا)? |وف |ول(?:ه)? |نما|ناريو|ر[هت] )\p{L}{3,}) /u;

/** Between a happening and a day: on that day it was called off or put off, and did not happen. */
export const CALLED_OFF =
  / (?:called off|scrubbed|cancell?ed|abandoned|adjourned|postponed|put off|put back|aborted|halted|suspended|scrapped|delayed|deferred|shelved|washed out|rained off|الغي|الغيت|الغاوها|الغاوه|تاجل|تاجلت|ارجي|ارجيت|ارجيء|(?<!(?:من|في|الي|حتي|دون|لا|كل) )اجلت?|تعذر|تعذرت) /u;

/** What runs to a timetable and bears its hour as a name: «the 06:52 service», «قطار السادسة». */
export const TIMETABLED: ReadonlySet<string> = new Set(
  `service services train trains bus buses flight ferry express sailing coach crossing tram boat departure commuter
  قطار القطار حافله الحافله رحله الرحله عباره العباره`.split(/\s+/u),
);

/** A time that was given before and no longer holds, or one that came in its place. */
export const MOVED =
  / (?:postpon\w+|delay\w*|reschedul\w+|extend\w*|extension|brought forward|put back|pushed back|moved from|moved to|originally|instead of|rather than|initially|at first|(?:later|earlier|sooner) than (?:planned|expected|scheduled|announced|promised)|(?:behind|ahead of) schedule|تاجيل\p{L}*|ارجا\p{L}*|ارجيء|(?<!(?:من|في|الي|حتي|دون|لا|كل) )اجلت?|تاجل\p{L}*|تمديد\p{L}*|مددت?|يمدد|مدد|تقديم موعد|بدلا من|كان مقررا|كانت مقرره|(?:عن|قبل|بعد) الموعد|متاخر\p{L}* عن|في الاصل|وكان من المقرر) /u;

/** One of several of a kind. */
export const OTHERS =
  / (?:second|third|another|separate|again|reconven\w+|previous|earlier|other|similar|next|anniversary|commemorat\w+|(?<!كانون |تشرين |ربيع |جمادي )(?:ثان|ثاني|ثانيه|الثاني|الثانيه)(?! \d{4} )|ثالث\p{L}*|الثالثه|اخري|مماثل\p{L}*|منفصل\p{L}*|مشابه\p{L}*|مجددا|ذكري|الذكري|سلسله) /u;

/** Words by which a happening that goes on is told to end. */
export const ENDING: ReadonlySet<string> = new Set(
  `end ends ended ending finish finished extinguish extinguished douse doused contain contained lift lifted calm restored return returned reopen reopened cancel cancelled canceled settle settled suspend suspended
  انتهي انتهت انتهاء ينتهي اخمد اخماد سيطر سيطرت السيطره رفع انهاء علق تعليق عاد عادت عوده اعاده الغاء الغي`.split(/\s+/u),
);

/** Phrases that tell it. */
export const ENDING_PHRASE =
  / (?:(?:put|puts|putting|burn(?:s|ed|t|ing)?|die[ds]?|dying) (?:(?:the|a|itself) )?(?:\S+ )?(?:out|down)|under control|(?:called?|calling) off|wound up|wrapped up|(?:came|comes|come|drew|draws) to (?:an end|a close)|تحت السيطره) /u;

/** Words by which it is told to begin. */
export const BEGINNING: ReadonlySet<string> = new Set(
  `begin begins began begun start started starts starting launch launches launched commence commenced kick kicked broke break breaks erupt erupts erupted first enter enters entered came effect force went
  بدا بدات بدء بدايه انطلق انطلقت اندلع اندلعت دخل دخلت دخول شن شب نشب حيز سريان سري يسري اول اضرب امتنع`.split(/\s+/u),
);

/** Verbs that only say that something happened: their time is that of the noun beside them. */
export const HAPPENING: ReadonlySet<string> = new Set(
  `happen happened happens occur occurred was were is are been be took take place came come followed fell held dates dated
  وقع وقعت حدث حدثت حصل حصلت جري جرت تم تمت كان كانت يعود تعود عود يرجع شهد شهدت ادي ادت اسفر`.split(/\s+/u),
);

/** Before a clock time: it is not meant to the minute. */
export const ROUGH_CLOCK =
  / (?:about|around|roughly|nearly|almost|approximately|some|just|shortly|soon|before|after|past|little|minutes|toward|towards|circa|or so|نحو|حوالي|قرابه|زهاء|تقريبا|بعيد|قبيل|قبل|بعد|بقليل|حدود|زهاء) /u;

/** «twenty to», «a quarter past», before an hour. */
export const CLOCK_WORDS = / (?:a )?(five|ten|quarter|twenty|twenty five|twenty-five|half|\d{1,2})(?: minutes?)? (to|before|past|after) $/u;
export const CLOCK_MINUTES: Readonly<Record<string, number>> = {
  five: 5,
  ten: 10,
  quarter: 15,
  twenty: 20,
  'twenty five': 25,
  'twenty-five': 25,
  half: 30,
};

/** «the last day of», «the first week of», before a month. */
export const PART_OF_MONTH =
  / (?:(?:the )?(first|opening|second|third|last|final|closing) (day|days|week|weekend)(?: of)?|(اول|اخر|الاول|الاخير|ثاني|ثالث) (يوم|ايام|اسبوع)(?: من)?|(اليوم|الايام|الاسبوع) (الاول|الاولي|الاخير|الاخيره|الثاني|الثالث)(?: من)?)(?: شهر)? $/u;

/** Behind a length of time: the happening that it is measured from. */
export const MEASURED_FROM = /^ (?:since|on from|after|علي|من|بعد|علي مرور|منذ) /u;
/** The same behind a length with no preposition before it. */
export const LENGTH_FROM = /^ (?:since|on from|after|علي) /u;
/** A length that something lasted. */
export const LASTED = / (?:for|to|of|every|lasting|within|under|in|لمده|طوال|خلال|في|من)(?: \p{L}+)? $/u;
/** Before it: told of the day of writing. */
export const IT_IS =
  / (?:is|s|has been|been|have passed|now|it['’]?s|مضي|مضت|مر|مرت|بعد|انقضت|انقضي) (?:about |some |exactly |now |already |nearly |على |علي )?$/u;

/** Verbs of telling: the time beside them is that of the telling, not of what is told. */
export const TELLING: ReadonlySet<string> = new Set(
  `said says say announced announces reveal revealed disclosed confirmed reported told stated declared acknowledged admitted
  اعلن اعلنت كشف كشفت قال قالت ذكر ذكرت افاد افادت اكد اكدت اورد صرح نقل ابلغ ابلغت اوضح اشار نشرت نشر بث`.split(/\s+/u),
);

/** Prepositions that make a happening a circumstance of another one. */
export const OBLIQUE: ReadonlySet<string> = new Set(
  `of from by in over about after before against during for with to since despite amid following on into at
  من الي عن علي في ضد بعد قبل خلال اثر عقب بسبب جراء رغم حول بشان منذ ضمن امام`.split(/\s+/u),
);

/** Bodies through which one text goes: what one of them passes is not what another does. */
export const BODIES: readonly RegExp[] = [
  / (?:committee|panel|لجنه|اللجنه|باللجنه) /u,
  / (?:cabinet|council of ministers|government|مجلس الوزراء|الحكومه|حكومه) /u,
  / (?:parliament|assembly|house of commons|chamber of deputies|lower house|mps|lawmakers|البرلمان|مجلس النواب|مجلس الشعب|مجلس الامه|النواب|الجمعيه الوطنيه) /u,
  / (?:senate|senators|upper house|house of lords|مجلس الشيوخ|مجلس المستشارين|مجلس الاعيان) /u,
  / (?:president|king|emir|royal assent|الرئيس|الملك|الامير|رئيس الجمهوريه) /u,
  / (?:court|judges|tribunal|المحكمه|محكمه|القضاء) /u,
];
