/**
 * The engine's own sentences in Arabic. It writes them in English, from fixed phrases with quotes, names and days in them; here each
 * phrase has its Arabic, `{}` for what varies and `{1}`, `{2}` … for where that goes. A sentence without an entry stays in English.
 */

/** Words that stand in for themselves where a phrase has a gap. */
const WORDS: Readonly<Record<string, string>> = {
  Monday: 'الاثنين',
  Tuesday: 'الثلاثاء',
  Wednesday: 'الأربعاء',
  Thursday: 'الخميس',
  Friday: 'الجمعة',
  Saturday: 'السبت',
  Sunday: 'الأحد',
  January: 'يناير',
  February: 'فبراير',
  March: 'مارس',
  April: 'أبريل',
  May: 'مايو',
  June: 'يونيو',
  July: 'يوليو',
  August: 'أغسطس',
  September: 'سبتمبر',
  October: 'أكتوبر',
  November: 'نوفمبر',
  December: 'ديسمبر',
};
const WORD = new RegExp(`\\b(?:${Object.keys(WORDS).join('|')})\\b`, 'gu');

/** Why nobody holds two posts, after «The articles speak of one person». */
const TWO_POSTS: readonly (readonly [english: string, arabic: string])[] = [
  ['the articles make one person both the head of a house and the one below', 'تجعله المقالات رئيس الجهة ومن دونه في آن واحد'],
  ['the articles have one lawyer stand for two different people', 'تجعله المقالات محاميًا عن شخصين مختلفين'],
  ['the articles have one person stand for two parties', 'تجعله المقالات ممثلًا لطرفين'],
  ['one article gives a person the post that somebody else holds', 'ينسب إليه أحد المقالات منصبًا يشغله غيره'],
  ['nobody is a minister and presides over a parliament', 'لا يكون أحد وزيرًا ورئيسًا للبرلمان معًا'],
  ['one person is given two different portfolios at one time', 'أُسندت إليه حقيبتان مختلفتان في وقت واحد'],
  ['the articles have one person serve two administrations', 'تجعله المقالات عاملًا في إدارتين'],
  ['the articles have one person serve two houses', 'تجعله المقالات عاملًا في جهتين'],
  ['one article gives a person the whole house, the other one part of it', 'يجعله مقال رئيسًا للجهة كلها والآخر لجزء منها'],
  [
    'one article puts a person inside, the other among those who look at it from outside',
    'يجعله مقال من أهل الأمر والآخر ممن ينظرون إليه من خارجه',
  ],
  ['nobody does both in one affair', 'لا يجمع أحد بين الأمرين في قضية واحدة'],
  ['the articles put one person on the two sides of one table', 'تضعه المقالات على طرفي الطاولة معًا'],
  ['the articles put one person over two different departments', 'تجعله المقالات رئيسًا لقسمين مختلفين'],
  ['the articles have one person serve two different houses', 'تجعله المقالات عاملًا في جهتين مختلفتين'],
  ['the articles put one person over two different parts of a house', 'تجعله المقالات رئيسًا لجزأين مختلفين من الجهة'],
];

const PHRASES: readonly (readonly [english: string, arabic: string])[] = [
  ['both tell of a change from «{}», one to «{}» and one to «{}»', 'كلاهما يذكر تغييرًا من «{1}»، أحدهما إلى «{2}» والآخر إلى «{3}»'],
  ['both tell of a change to «{}», one from «{}» and one from «{}»', 'كلاهما يذكر تغييرًا إلى «{1}»، أحدهما من «{2}» والآخر من «{3}»'],
  // what a disagreement is about
  ['Who said it', 'من القائل'],
  ['Which office {} holds', 'أي منصب يشغله {1}'],
  ['How the name is spelt', 'كيف يُكتب الاسم'],
  ['Weekday and date', 'اليوم والتاريخ'],
  ['When it happened', 'متى حدث ذلك'],
  ['Where it happened', 'أين حدث ذلك'],
  ['Who did it ({})', 'من فعل ذلك'],
  ['Who led the delegation', 'من ترأس الوفد'],
  ['Who chaired the session', 'من ترأس الجلسة'],
  ['Who headed the welcome', 'من تقدم المستقبلين'],
  ['Who was handed the trophy', 'من تسلم الكأس'],
  ['Who claimed it', 'من تبنى العملية'],
  ['Who holds the office', 'من يشغل المنصب'],
  ['Whether it happened', 'هل حدث ذلك'],
  ['What is true of it', 'ما حقيقة الأمر'],
  ['Whether it is {}', 'كيف قُيّم ذلك'],
  ['What became of it', 'ما آل إليه الأمر'],
  ['Which {} of the series', 'أيها في السلسلة'],
  ['Which one of the series', 'أيها في السلسلة'],
  ['A total and its parts', 'المجموع وأجزاؤه'],
  ['How many there were', 'كم كان العدد'],
  ['Which figure', 'أي رقم'],
  ['How many dead', 'كم عدد القتلى'],
  ['How many injured', 'كم عدد الجرحى'],
  ['How many missing', 'كم عدد المفقودين'],
  ['How many displaced', 'كم عدد النازحين'],
  ['How many arrested', 'كم عدد الموقوفين'],
  ['How many {}', 'كم العدد'],
  // why it is one
  ['The same saying, in other words, is put in the mouths of different speakers.', 'قول واحد بألفاظ أخرى منسوب إلى قائلين مختلفين.'],
  ['The same sentence, word for word, is put in the mouths of different speakers.', 'الجملة نفسها منسوبة بحرفها إلى قائلين مختلفين.'],
  [
    'The articles speak of one person, {}, and nobody holds these offices at the same time.',
    'تتحدث المقالات عن شخص واحد هو {1}، ولا أحد يشغل هذه المناصب في وقت واحد.',
  ],
  ...TWO_POSTS.map(
    ([english, arabic]) => [`The articles speak of one person, {}: ${english}.`, `تتحدث المقالات عن شخص واحد هو {1}: ${arabic}.`] as const,
  ),
  [
    'One part differs by a letter that no accepted spelling explains{}',
    'يختلف جزء من الاسم بحرف لا تفسره كتابة مقبولة، والمقصود شخص واحد.',
  ],
  [
    '{} and {} differ by a letter that no accepted spelling explains{}',
    'يختلف «{1}» عن «{2}» بحرف لا تفسره كتابة مقبولة، والمقصود شخص واحد.',
  ],
  ['{} is not {}: a letter that no accepted spelling explains{}', 'يختلف «{1}» عن «{2}» بحرف لا تفسره كتابة مقبولة، والمقصود شخص واحد.'],
  ['{} is not {}; both are said to hold the same office{}', '«{1}» ليس «{2}»، ويُنسب إلى كليهما المنصب نفسه.'],
  [
    '{} is not {}; the rest of the name is the same, in one story, and no article has both{}',
    '«{1}» ليس «{2}»، وبقية الاسم واحدة في قصة واحدة، ولا يذكر أي مقال الاثنين معًا.',
  ],
  ['One person is handed the trophy, and the articles name two.', 'يتسلم الكأس شخص واحد، والمقالات تسمي اثنين.'],
  ['One person heads a welcome, and the articles name two.', 'يتقدم المستقبلين شخص واحد، والمقالات تسمي اثنين.'],
  ['One group is led by one person, and the articles name two.', 'للمجموعة الواحدة رئيس واحد، والمقالات تسمي اثنين.'],
  ['One attack is claimed in the name of two parties.', 'نُسب تبني هجوم واحد إلى جهتين.'],
  ['At one time this office has one holder, and the articles name two.', 'يشغل هذا المنصب واحد في وقت واحد، والمقالات تسمي اثنين.'],
  ['Both passages judge the same thing, and the two judgements are opposites.', 'يقيّم الموضعان الأمر نفسه تقييمين متضادين.'],
  ['One source says that it happened, the other that it did not.', 'يقول مصدر إن ذلك حدث، ويقول الآخر إنه لم يحدث.'],
  [
    'Both tell of one thing, and what the one says of it rules out what the other says.',
    'يروي المصدران أمرًا واحدًا، وما يقوله أحدهما يمنع ما يقوله الآخر.',
  ],
  ['One happening has one place, and neither of these lies in the other.', 'للحدث الواحد مكان واحد، وليس أي من المكانين داخل الآخر.'],
  ['One does it («{}»), and the sources name two.', 'يقوم بذلك واحد، والمصادر تسمي اثنين.'],
  ['One happening is given two places in its series.', 'أُعطي الحدث الواحد رتبتين في سلسلته.'],
  ['Both tell of one happening, and it cannot have been at both times.', 'كلاهما يروي حدثًا واحدًا، ولا يمكن أن يكون في الوقتين معًا.'],
  ['The two dates have no day in common: {}', 'ليس بين التاريخين يوم مشترك: {1}'],
  ['«{}» in {}, published {}, is {}', '«{1}» في {2} المنشور في {3} يعني {4}'],
  ['«{}» in {} is {}', '«{1}» في {2} يعني {3}'],
  ['{} votes are divided in two ways, and no article knows of two votes', 'انقسمت الأصوات البالغة {1} على وجهين، ولا يذكر أي مقال تصويتين'],
  ['{} is a {}, not a {}.', '{1} يوافق {2} لا {3}.'],
  ['The parts add up to {}, the total given is {}.', 'مجموع الأجزاء {1}، والمجموع المذكور {2}.'],
  ['Of {}, {} are told of, which leaves {}, not {}.', 'من أصل {1} ذُكر {2}، فيبقى {3} لا {4}.'],
  ['{} and {} more are {}, not {}.', 'إذا زيد {2} على {1} صار العدد {3} لا {4}.'],
  ['The shares add up to {}, and the last is said to be the rest.', 'مجموع النسب {1}، وقد ذُكر أن الأخيرة هي الباقي.'],
  ['From «{}» to «{}» is a change of {} per cent, not of «{}».', 'التغير من «{1}» إلى «{2}» نسبته {3} في المئة لا «{4}».'],
  ['From «{}» to «{}» is a change of {}, not of «{}».', 'التغير من «{1}» إلى «{2}» مقداره {3} لا «{4}».'],
  ['From «{}» to «{}» is {} times as much, not {}.', 'من «{1}» إلى «{2}» {3} أضعاف لا {4}.'],
  ['From «{}» to «{}» goes up, and is told as going down.', 'من «{1}» إلى «{2}» ارتفاع، والنص يرويه انخفاضًا.'],
  ['From «{}» to «{}» goes down, and is told as going up.', 'من «{1}» إلى «{2}» انخفاض، والنص يرويه ارتفاعًا.'],
  ['«{}» of «{}» are {} per cent, not most of them.', 'نسبة «{1}» من «{2}» هي {3} في المئة، وليست أغلبية.'],
  ['«{}» of «{}» are {} per cent, not «{}».', 'نسبة «{1}» من «{2}» هي {3} في المئة لا «{4}».'],
  ['{} × {} make {}, not {}.', 'حاصل {1} × {2} هو {3} لا {4}.'],
  ['«{}» over «{}» are {} on average, not «{}».', 'متوسط «{1}» على «{2}» هو {3} لا «{4}».'],
  ['«{}» at «{}» come to {}, not «{}».', '«{1}» بسعر «{2}» تساوي {3} لا «{4}».'],
  ['«{}» come to {}, not «{}».', '«{1}» تساوي {2} لا «{3}».'],
  ['«{}» and «{}» are not as much: the one is {} times the other.', '«{1}» و«{2}» ليسا سواء: أحدهما {3} أضعاف الآخر.'],
  ['Born in {}, they are {} or {} in {}, not {}.', 'من وُلد في {1} يكون عمره في {4} {2} أو {3} لا {5}.'],
  ['Born in {}, they are {} by then, not {}.', 'من وُلد في {1} يكون عمره حينها {2} لا {3}.'],
  ['From «{}» to «{}» are {} days, not «{}».', 'من «{1}» إلى «{2}» {3} يومًا لا «{4}».'],
  ['From {} to {} are {} years, not {}.', 'من {1} إلى {2} {3} سنة لا {4}.'],
  ['From {} to {} are {} minutes, not {}.', 'من {1} إلى {2} {3} دقيقة لا {4}.'],
  ['{} are announced, {} are named.', 'أُعلن عن {1}، والمسمّون {2}.'],
  ['The two figures lie {} apart, the margin given is {}.', 'الفرق بين الرقمين {1}، والفارق المذكور {2}.'],
  ['«{}» is put before «{}», which is more.', 'قُدّم «{1}» على «{2}» وهو أكثر منه.'],
  ['The headline counts {}, the body {}.', 'يذكر العنوان {1}، ويذكر المتن {2}.'],
  ['The headline has «{}», the body «{}».', 'يذكر العنوان «{1}»، ويذكر المتن «{2}».'],
  ['The article has «{}», its table {} under «{}».', 'يذكر المقال «{1}»، ويذكر جدوله {2} تحت «{3}».'],
  ['{} are counted, and then a number {} is told of.', 'ذُكر أن العدد {1}، ثم ذُكر ما رتبته {2}.'],
  ['«{}» and «{}» exclude each other: {} and {} give them for the same figure{}.', 'لا يجتمع «{1}» و«{2}»: يذكرهما {3} و{4} للرقم نفسه.'],
  [
    'A run of statements by «{}» goes on under «{}», which the article names nowhere else.',
    'تتوالى أقوال «{1}» ثم تُنسب إلى «{2}» التي لا يذكرها المقال في موضع آخر.',
  ],
  [
    'The article tells of «{}», and puts this statement in the mouth of «{}», whom it names nowhere else.',
    'يتحدث المقال عن «{1}» ثم ينسب هذا القول إلى «{2}» الذي لا يذكره في موضع آخر.',
  ],
  // what was compared and cleared
  ['both dates come to the same days', 'التاريخان يعنيان الأيام نفسها'],
  ['one date lies within the other', 'أحد التاريخين داخل الآخر'],
  ['planned for one day, and by a later report held on another', 'كان مقررًا في يوم ثم جرى في يوم آخر بحسب تقرير لاحق'],
  ['one is what was asked for or offered', 'أحدهما مطلوب أو معروض'],
  ['one is the figure that another is held against', 'أحدهما رقم يُقارن به غيره'],
  ['one is the highest there was', 'أحدهما أعلى ما بلغه العدد'],
  ['one is of the first time', 'أحدهما عن المرة الأولى'],
  ['one counts those who put their names down', 'أحدهما عدد المسجلين'],
  ['one is what remains', 'أحدهما ما بقي'],
  ['one is what is to come', 'أحدهما عما سيكون'],
  ['one is the final figure', 'أحدهما الرقم النهائي'],
  ['one article tells by how much they differ', 'يذكر أحد المقالين مقدار الفرق بينهما'],
  ['the two are one figure, written in two ways', 'الرقمان واحد مكتوب بصورتين'],
  ['one leaves out those who are named beside it', 'أحدهما لا يحسب من ذُكروا بجانبه'],
  ['the two measure two things', 'يقيس الرقمان أمرين مختلفين'],
  ['one is a value in a row', 'أحدهما قيمة في سلسلة قيم'],
  ['the figure moves, and the articles are of two days', 'الرقم متحرك والمقالان من يومين'],
  ['the figure grows, and the articles are of two days', 'الرقم ينمو والمقالان من يومين'],
  ['the same place', 'المكان نفسه'],
  ['one names the country, the other a place in it', 'يذكر أحدهما البلد والآخر مكانًا فيه'],
  ['the same person in the same part', 'الشخص نفسه في الدور نفسه'],
  ['both put it in the mouth of the same speaker', 'ينسبه كلاهما إلى القائل نفسه'],
  ['both judge alike', 'التقييم واحد'],
  ['the same portfolio', 'الحقيبة نفسها'],
  ['the same institution', 'المؤسسة نفسها'],
  ['the same place in the series', 'الرتبة نفسها في السلسلة'],
  ['the parts add up to the total', 'مجموع الأجزاء يساوي المجموع المذكور'],
  ['The same figure.', 'الرقم نفسه.'],
  ['The same number.', 'العدد نفسه.'],
  ['The same score.', 'النتيجة نفسها.'],
  ['The same score, told from the other side.', 'النتيجة نفسها من جهة الطرف الآخر.'],
  ['What «{}» allows and what «{}» allows overlap.', 'ما يحتمله «{1}» يوافق ما يحتمله «{2}».'],
  ['«{}» is a round figure, «{}» within two per cent of it.', '«{1}» رقم مدوّر، و«{2}» لا يبعد عنه أكثر من اثنين في المئة.'],
  ['«{}» is a hedged round figure close to «{}».', '«{1}» رقم تقريبي قريب من «{2}».'],
  ['«{}» is the other figure cut short.', '«{1}» هو الرقم الآخر مختصرًا.'],
  ['«{}» is the other figure rounded.', '«{1}» هو الرقم الآخر مدوّرًا.'],
  ['The ages are one year apart: a birthday may lie between.', 'الفرق بين العمرين سنة واحدة قد يفسرها عيد ميلاد.'],
  ['the figure moves, and the sources do not say the same hour', 'الرقم يتغير، والمصدران لا يتحدثان عن الساعة نفسها'],
  ['the figure moves: one is for {}, the other for {}', 'الرقم يتغير: أحدهما ليوم {1} والآخر ليوم {2}'],
  ['the figure moves: the two are for different hours of {}', 'الرقم يتغير: هما لساعتين مختلفتين من يوم {1}'],
  // what became of a conflict's evidence
  ['{} now says «{}», not «{}»', 'يقول {1} الآن «{2}» بدل «{3}»'],
  ['{} no longer says «{}»', 'لم يعد {1} يقول «{2}»'],
  ['{} also says «{}»', 'يقول {1} أيضًا «{2}»'],
  ['the sentence around «{}» in {} has changed', 'تغيرت الجملة التي فيها «{1}» في {2}'],
  ['it is now about another thing: {}, not {}', 'صار التناقض بشأن أمر آخر'],
  // what of the decisions was not read
  ['line {} is cut off or damaged: it is no JSON; the other decisions are kept', 'السطر {1} مبتور أو تالف، وبقية القرارات محفوظة'],
  ['line {} is no decision{}; the other decisions are kept', 'السطر {1} ليس قرارًا، وبقية القرارات محفوظة'],
  ['line {} is a mark that a merge left{}; the other decisions are kept', 'السطر {1} علامة تركها دمج، وبقية القرارات محفوظة'],
  // why passages are one event
  ['both tell of «{}»', 'كلاهما يروي الفعل نفسه'],
  ['«{}» and «{}» can tell of one happening', 'قد يروي الفعلان حدثًا واحدًا'],
  ['the story is about one such happening', 'الموضوع يدور حول حدث واحد من هذا النوع'],
  ['on the same day', 'في اليوم نفسه'],
  ['at the same time', 'في الوقت نفسه'],
  ['number {} in both', 'الرتبة {1} في كليهما'],
  ['both of {}', 'عن الموضوع نفسه'],
  ['both beside {}', 'تحيط بهما كلمات مشتركة'],
  ['with the same parties', 'مع الأطراف أنفسهم'],
  ['with holders of the same office', 'مع شاغلي المنصب نفسه'],
  ['in the same place', 'في المكان نفسه'],
  // how an article was dated
  ['the metadata say {}', 'البيانات الوصفية تذكر {1}'],
  ['the dateline says «{}»', 'سطر التاريخ يذكر «{1}»'],
  ['tells of the same affair as {} articles of {} to {}', 'يتناول القضية نفسها التي تتناولها مقالات عددها {1} نُشرت بين {2} و{3}'],
  ['tells the same happening as {}', 'يروي الحدث نفسه الذي يرويه {1}'],
  ['the news is of «{}»: written within two days', 'الخبر عن «{1}»: كُتب في غضون يومين'],
  ['the line «{}» at the top: written on a {}', 'السطر «{1}» في أعلى المقال: كُتب يوم {2}'],
  ['«{}» at the top: written within a month', '«{1}» في أعلى المقال: كُتب في غضون شهر'],
  ['«{}» at the top: written within {} days', '«{1}» في أعلى المقال: كُتب في غضون {2} أيام'],
  ['«{}»: written on that {} or the day after', '«{1}»: كُتب يوم {2} ذاك أو في اليوم التالي'],
  ['«{}»: written on a {}', '«{1}»: كُتب يوم {2}'],
  ['«{}»: written on {}', '«{1}»: كُتب في {2}'],
  ['«{}»: written on that day', '«{1}»: كُتب في ذلك اليوم'],
  ['«{}»: written {} day after {}', '«{1}»: كُتب بعد يوم من {3}'],
  ['«{}»: written {} days after {}', '«{1}»: كُتب بعد {3} بأيام عددها {2}'],
  ['«{}»: written {} day before {}', '«{1}»: كُتب قبل يوم من {3}'],
  ['«{}»: written {} days before {}', '«{1}»: كُتب قبل {3} بأيام عددها {2}'],
  ['«{}»: not written in {}', '«{1}»: لم يُكتب في {2}'],
  ['«{}»: written in {}', '«{1}»: كُتب في {2}'],
  ['«{}» is past', '«{1}» مضى'],
  ['«{}» is over', '«{1}» انتهى'],
  ['«{}» is still to come', '«{1}» لم يأت بعد'],
  ['«{}» is near', '«{1}» قريب'],
  ['«{}» is told', '«{1}» رُوي'],
  ['«{}» is not long past', '«{1}» لم يمض عليه وقت طويل'],
  ['«{}» has not begun', '«{1}» لم يبدأ'],
  ['«{}» is less than nine months ahead', 'بقي على «{1}» أقل من تسعة أشهر'],
  ['«{}» is less than seven months ahead', 'بقي على «{1}» أقل من سبعة أشهر'],
  ['«{}» is less than ten months back', 'مضى على «{1}» أقل من عشرة أشهر'],
  ['«{}» is less than eight months back', 'مضى على «{1}» أقل من ثمانية أشهر'],
  ['«{}» is not the month directly ahead', '«{1}» ليس الشهر التالي مباشرة'],
  ['«{}» belongs to last year', '«{1}» من العام الماضي'],
  ['«{}» belongs to {}', '«{1}» من عام {2}'],
  ['«{}» comes before {}', '«{1}» يسبق {2}'],
  ['{} is named as a year that is over', 'ذُكر عام {1} على أنه انتهى'],
  ['speaks of «last year» and of {}', 'يتحدث عن «العام الماضي» وعن {1}'],
  ['«{}» is a {}', '«{1}» يوافق {2}'],
  ['{} is a {}', '{1} يوافق {2}'],
  // how a claim was dated
  ['«{}», in an article of {} to {}', '«{1}» في مقال نُشر بين {2} و{3}'],
  ['«{}», in an article of {}', '«{1}» في مقال نُشر في {2}'],
  ['«{}», the article is undated', '«{1}»، والمقال بلا تاريخ'],
  // what could not be read
  ['is empty{}', 'فارغ: ضع فيه المقال أو احذفه'],
  [
    'is in a language («{}») whose words are not read{}',
    'بلغة («{1}») لا تُقرأ كلماتها: لم يُقارَن منه إلا أرقامه وتواريخه والأسماء المعروفة من المقالات الأخرى',
  ],
  ['is not read in this format{}', 'لا يُقرأ بهذه الصيغة: احفظ المقال بصيغة ‎.txt أو ‎.md'],
  ['cannot be read{}', 'تعذرت قراءته'],
];

const compiled = PHRASES.map(([english, arabic]) => ({
  pattern: new RegExp(
    `^${english
      .split('{}')
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
      .join('(.*?)')}$`,
    'su',
  ),
  arabic,
}));

const inWords = (text: string): string => text.replace(/(\d{4}-\d\d-\d\d) to (?=\d{4})/gu, '$1 – ').replace(WORD, (word) => WORDS[word]!);

/** One of the engine's sentences in Arabic, or as it is where there is no Arabic for it. */
export function inArabic(text: string): string {
  for (const { pattern, arabic } of compiled) {
    const match = pattern.exec(text);
    if (match === null) continue;
    return arabic.replace(/\{(\d)\}/gu, (_, n) => {
      const gap = match[Number(n)] ?? '';
      // a list of sentences in the gap: each has its own Arabic
      return gap.includes('» in ') ? inArabic(gap.replace(/\.$/u, '')) : inWords(gap);
    });
  }
  const parts = text.split(/; (?=[^»]*(?:«|$))/u);
  return parts.length > 1 ? parts.map(inArabic).join('؛ ') : text;
}

/** A summary (`question: «words» (sources) or …`) in Arabic. */
export function summaryInArabic(summary: string, sources: (n: number) => string): string {
  const [, question, answers] = /^([^«:]+): (.*)$/su.exec(summary) ?? [];
  if (question === undefined || answers === undefined) return summary;
  const joined = answers.split(/(«[^»]*»)/u).map((part) => {
    if (part.startsWith('«')) return part;
    return part
      .replace(/\((\d+) sources\)/gu, (_, n) => `(${sources(Number(n))})`)
      .replace(/ or /gu, ' أم ')
      .replace(/ and then /gu, ' ثم ')
      .replace(/ to (?=\d)/gu, ' إلى ')
      .replace(/\((\d{4}-\d\d-\d\d), a (\w+)\)/gu, '($1، $2)')
      .replace(/nobody named/gu, 'لم يُسمَّ أحد')
      .replace(/, all in /gu, '، وكل ذلك في ')
      .replace(/, /gu, '، ')
      .replace(WORD, (word) => WORDS[word]!);
  });
  return `${inArabic(question)}: ${joined.join('')}`;
}
