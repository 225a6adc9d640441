/** Being somewhere and staying away, as news tells them. Patterns are over the folded words of a sentence, one space between them. */

const en = (words: string): RegExp => new RegExp(`\\b(?:${words})\\b`, 'u');
const ar = (words: string): RegExp => new RegExp(`(?:^| )[وف]?(?:قد |لقد )?(?:${words})(?= |$)`, 'u');

export const THERE = {
  en: en(
    [
      'attended|was (?:also )?(?:present|there|in attendance|on hand|among (?:the|those) (?:guests|mourners|audience|present|dignitaries|crowd))',
      'took the (?:witness )?(?:stand|floor|oath)|gave evidence|testified|(?:was|stood|sat) in the (?:dock|front row|gallery|stands|courtroom|public gallery|audience)',
      'appeared in (?:court|person)|in person|came (?:on|up on) ?stage|(?:him|her)self (?:came|accepted|signed|received|attended|went|took|opened)|took (?:his|her) (?:seat|place)',
      'turned up|pressed the button|cut(?:ting)? the (?:\\w+ ){0,3}ribbon|led the (?:mourners|procession|cortege|cortège)|walked behind the (?:coffin|hearse)|laid (?:a|the first|the) wreath',
      'shook (?:hands|his head|her head)|shakes (?:his|her) head in the dock|rose to (?:speak|address)|addressed the (?:\\w+ )?(?:summit|meeting|conference|congress|rally|assembly|gathering|crowd|mourners|session|delegates|guests)',
      'sat (?:beside|next to|through|alongside|between)|was (?:seen|spotted|pictured|photographed) (?:at|in|among)|stood (?:beside|at the roadside|on the dais|on the podium)',
    ].join('|'),
  ),
  ar: ar(
    [
      'حضر|حضرت|شارك|شاركت|بنفسه|بنفسها|شخصيا|بحضور|مثل|مثلت|(?:ادلي|ادلت) بشهادت\\S+|كان حاضرا|كانت حاضره|في قفص الاتهام|صعد|صعدت|شيع|(?:ضغط|ضغطت) علي زر|(?:قص|قصت) (?:ال)?شريط',
      '(?:تقدم|تقدمت|يتقدم|تتقدم) (?:موكب )?(?:المشيعين|المعزين|المستقبلين|الجنازه|الحضور|الحاضرين|المصلين|مستقبليه|موكب التشييع)|(?:القي|القت) (?:\\S+ )?كلم\\S*|في مقدمه (?:المشيعين|الحضور|الحاضرين|المستقبلين)',
      'من بين الحاضرين|بين الحضور|بين الحاضرين|في الصف الاول|(?:عاين|عاينت|تفقد|تفقدت) (?:\\S+ ){0,5}(?:مركز|موقع|مكان|مخيم|غرفه|ورشه)|(?:وقف|وقفت|جلس|جلست) (?:الي جانب|بجانب|علي المنصه|في الصف)|(?:ترءس|تراس|تراست|تراسه|تراسها)|(?:وضع|وضعت) اكليل\\S*',
    ].join('|'),
  ),
} as const;

export const AWAY = {
  en: en(
    [
      "did not (?:attend|appear|come|turn up|show up|take part|testify|travel|make the trip|set foot)|didn['’]t (?:attend|appear|come|show up|turn up|travel)|failed to (?:appear|attend|turn up|show up)|never (?:attended|appeared|came|turned up|showed up|set foot|made it)",
      'was (?:absent|not (?:at|in|present|there|among)|missing from|abroad|elsewhere|nowhere to be seen|stuck (?:at|in|on)|stranded (?:at|in)|held up (?:at|in|by)|laid up|ill in bed|in bed with|bedridden|away (?:in|on|from)|on (?:leave|holiday|sick leave)|conspicuous by (?:his|her) absence|in \\w+ (?:the whole time|at the time|that (?:day|night|evening|morning)|until))',
      'stayed (?:away|at home|in the capital|behind|put|in (?!touch|power|office|place|the race)\\w+)|has stayed in \\w+|remained (?:in the capital|at home|in bed|away)|skipped|boycotted|snubbed|gave (?:it|the \\w+) a miss|missed the (?:ceremony|meeting|summit|hearing|funeral|session|opening|vote|sitting|debate)',
      '(?:by|via|over|on|through) (?:a )?(?:video|satellite)[- ]?(?:link|conference)?|remotely|in absentia|in (?:his|her) absence|sent (?:his|her|a) (?:deputy|secretary|wife|chief|representative|number two|regrets|apologies|excuses|son|aide|stand-in|proxy)|sent (?:\\S+ )?(?:apologies|regrets)|tendered (?:his|her) (?:apologies|excuses)',
      'was represented by|on (?:his|her) behalf|in (?:his|her) (?:place|stead)|cried off|pulled out at the last|could not (?:attend|make it|be there|come|travel)|was unable to (?:attend|travel|come|be there)|had to send|absence of|was a no-show',
    ].join('|'),
  ),
  ar: ar(
    [
      'غاب|غابت|غيابه|غيابها|غياب|تغيب|تغيبت|يغيب|تخلف|تخلفت|في غياب|(?:لم|لن) (?:يحضر|تحضر|يشارك|تشارك|يمثل|تمثل|يتمكن من الحضور|تتمكن من الحضور|يسافر|تسافر|يات|تات|يطا|تطا قدماه|تطا قدماها|تطا قدمه|يكن حاضرا|تكن حاضره|يكن موجودا|يكن بين|يظهر|تظهر)|لم تطا قدماه',
      '(?:اعتذر|اعتذرت) عن (?:عدم )?(?:الحضور|المشاركه|عدم|حضور|التغيب)|(?:اناب|انابت|اوفد|اوفدت|انتدب|انتدبت|ارسل|ارسلت|بعث|بعثت) (?:عنه |عنها )?(?:نايب\\S*|ممثل\\S*|مدير\\S*|الامين|وكيل\\S*|مستشار\\S*|موفد\\S*|وزير\\S*|كاتب\\S*|رييس\\S*|مندوب\\S*)|اناب|انابت|اوفد|اوفدت|ناب عنه|ناب عنها|نابت عنه|نابت عنها',
      'عبر تقنيه الفيديو|عبر الفيديو|عن بعد|نيابه عنه|نيابه عنها|ممثلا عنه|غيابيا|قاطع|قاطعت|تعذر عليه|تعذر عليها|(?:بقي|بقيت|ظل|ظلت|مكث|مكثت) في (?:العاصمه|بيته|بيتها|منزله|منزلها|مكتبه|المستشفي|الدار|الخارج|القصر|مقر)|(?:بقي|بقيت|ظل) عالق\\S*|عالقا في|عالقه في',
      'طريح الفراش|طريحه الفراش|(?:لازم|لازمت|يلازم) (?:الفراش|بيته|منزله|منزلها|بيتها|المستشفي)|خارج (?:البلاد|البلد|الوطن)|في (?:اجازه|عطله|رحله علاج|رحله علاجيه|زياره خاصه)|(?:اكتفي|اكتفت) ب(?:ارسال|ايفاد|رساله|برقيه)|حال دون (?:سفره|سفرها|حضوره|حضورها)|كان غايبا|كانت غايبه',
    ].join('|'),
  ),
} as const;

/** What was only expected, or is somebody else's. */
export const NOT_SO =
  /\b(?:expected|due|will|would|should|may|might|could|planned|plans|hoped|invited|scheduled|asked|if|unless|last (?:year|month|week)|previous(?:ly)?|earlier|first time)\b|(?:^| )(?:سوف|قد [يت]\S+|من المتوقع|من المقرر|كان مقررا|يتوقع|العام الماضي|الشهر الماضي|سابقا|في حال|اذا|لو|دعي|دعيت)(?= )/u;
/** «could not attend» is no wish. */
export const COULD_NOT = /\bcould not\b/gu;

export const OCCASIONS: readonly (readonly [string, RegExp])[] = [
  [
    'hearing',
    /\b(?:hearing|inquiry|trial|court|tribunal|witness stand|in the dock|testif\w+|session|judges?|prosecution|defendants?|panel|appeal)\b|(?:محكم|محاكم|جلسه|تحقيق|قفص|شهادت|القاضي)/u,
  ],
  ['funeral', /\b(?:funeral|burial|mourners|memorial|wake|buried|coffin|laid to rest)\b|(?:جناز|تشييع|شيع|مشيعين|تابين|دفن|جثمان|العزاء)/u],
  ['award', /\b(?:award|prize|gala|trophy|laureate|medal|honour|jury)\b|(?:جايزه|تكريم|تتويج|لجنه التحكيم)/u],
  ['opening', /\b(?:opening|inaugurat\w+|opened|launch|ribbon|unveil\w+|ceremony)\b|(?:افتتاح|افتتح|تدشين|دشن|الحفل|حفل)/u],
  ['signing', /\b(?:sign(?:ed|ing|ature)|contract|accord|treaty)\b|(?:توقيع|اتفاق|وقع)/u],
  [
    'meeting',
    /\b(?:meeting|summit|talks|conference|negotiations|debate|vote|sitting|council|congress|assembly)\b|(?:اجتماع|قمه|محادثات|موتمر|مفاوضات|تصويت|مجلس|الجمع العام|الجمعيه العموميه|جمع عام|اشغال الجمع|الطاوله)/u,
  ],
  ['match', /\b(?:match|final|game|derby|stadium|kick-off)\b|(?:مباراه|نهايي|الملعب)/u],
  [
    'site',
    /\b(?:command post|scene|site|front line|disaster area|camp)\b|(?:غرفه العمليات|مركز القياده|موقع الحادث|ميدانيا|عين المكان|حريق|الحرايق)/u,
  ],
];
