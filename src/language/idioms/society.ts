/** Set phrases of health, sport, science, culture, religion and schools; rows as in conflict.ts. */
export const society = `
winner-win: come out on top, carry the day, take home the trophy, lift the trophy, lift the cup, lift the title, take the crown, win hands
  down, seal victory, clinch victory, snatch victory, run out winners, take the spoils, take gold, bag gold, bring home the gold, sweep to
  victory, romp home, pip to the post, take first place, cruise to victory, edge out, see off, get the better, come from behind, bag the
  points, take all three points, grind out a win, storm to victory, walk off with the prize, claim victory, secure victory, keep a clean
  sheet, claim the title, pick up the points, win the day | حقق فوزا/الفوز/انتصارا/فوزه, أحرز اللقب/الكأس/لقب/الذهبية/ميدالية/فوزا, توج
  بطلا/بلقب/باللقب/بكأس/بالكأس/بالذهب/بالميدالية/بذهبية, تتويجه باللقب/بلقب, رفع الكأس/كأس, ظفر باللقب/بلقب/بالكأس/بنقاط/بالنقاط, انتزع
  فوزا/الفوز/اللقب/بطاقة/نقاط, خطف الفوز/فوزا/اللقب/نقاط/الأضواء, حصد اللقب/الذهب/نقاط/لقب/الميدالية, خرج فائزا/منتصرا, اعتلى منصة/عرش,
  منصة التتويج, النقاط الثلاث, عاد بالنقاط, كسب الرهان/المباراة/المعركة, حسم اللقب/المباراة/اللقاء/لصالحه, فاز بفارق, فرض كلمته, كانت له
  الغلبة, أكليل الغار, كان الفوز حليف, قلب الطاولة, ريمونتادا تاريخية
defeat-beat: go down to, crash to defeat, beat hollow, wipe the floor, thrash out of sight, suffer a defeat, slump to defeat, fall to
  defeat, put to the sword, run rings round, hammer by, taste defeat, come off second best, bow out to, go down fighting, drub by, send
  packing, send crashing, slide to defeat, crash to a, come unstuck against, lose out to, hand a defeat, beaten black and blue, knock out
  cold | مني بهزيمة/بخسارة, تعرض لهزيمة/لخسارة, ألحق هزيمة, ألحق بضيفه, تجرع مرارة, تذوق مرارة, سقط أمام, خسر أمام, خسر على أرضه, سقط في
  فخ, سقط على أرضه, تكبد هزيمة/خسارة, انقاد إلى هزيمة, هزيمة نكراء/قاسية/مذلة/ثقيلة, خسارة قاسية/ثقيلة, فاز على, تغلب على, تفوق على, أسقط
  ضيفه, دك شباك, أمطر شباك, مهرجان أهداف, انحنى أمام, خر صريعا أمام
draw-tie: share the spoils, share the points, end all square, finish level, end in a draw, end in stalemate, all square, honours even,
  goalless draw, score draw, hold to a draw, hold .. to a draw, finish goalless, finish in a draw, nothing between them, settle for a
  point, play out a draw, level terms, take a point | تعادل إيجابي/سلبي, انتهى بالتعادل, تعادل الفريقان, حسم التعادل, اقتسم النقاط, تقاسم
  النقاط, فرض التعادل, نتيجة التعادل, سقط في فخ التعادل, اكتفى بالتعادل, نقطة التعادل, انتهت المباراة بالتعادل, تعادل بطعم, نقطة وحيدة
goal-score: find the net, find the back of the net, back of the net, open the scoring, break the deadlock, break his duck, hit the target,
  tap in, slot home, head home, net a brace, bag a brace, hat trick, score a brace, fire home, put ahead, put .. ahead, on target, get on
  the scoresheet, on the scoresheet, double the lead, tuck away, hit the winner, own goal, grab a goal, bundle home, restore parity, net
  the opener, pull one back, score the winner, convert from the spot, from the spot, rifle home | هز الشباك/شباك, هزت شباكه, أودع الكرة,
  أسكن الكرة, سكن الشباك, افتتح التسجيل/باب, باب التسجيل, ضاعف النتيجة/التقدم/الغلة, أدرك التعادل, عدل النتيجة/الكفة, زار الشباك/شباك, سجل
  هدفا/هدفين/ثنائية/ثلاثية/هدف/هاتريك, أحرز هدفا/هدفين/هدف/الهدف, أحرز ثنائية/ثلاثية, قلص الفارق, وقع على هدف/هدفين/ثنائية, هدف
  السبق/التعادل/الفوز, ضربة جزاء, ركلة جزاء, ركلة ترجيح, ركلات الترجيح, ركلات ترجيحية, هدف عكسي, نيران صديقة, منح التقدم, وضع الكرة في
penalty-card: see red, send off, show a red card, show a yellow card, down to ten men, early bath, straight red, second yellow, second
  booking, given his marching orders, red card, yellow card, brandish a card, go into the book, book for, reduced to ten | بطاقة
  حمراء/صفراء, البطاقة الحمراء/الصفراء, أشهر البطاقة, رفع البطاقة, طرد من, بعشرة لاعبين, النقص العددي, إنذار ثان, أكمل بعشرة, طرد لاعب
transfer-sign-player: put pen to paper, sign on the dotted line, on a free, free agent, loan deal, on loan, done deal, swap shirts, make
  the switch, complete a move, seal a move, agree personal terms, pass a medical, undergo a medical, complete a switch, join on loan,
  transfer fee, move to the club, marquee signing, pull on the shirt, don the shirt, snap up, switch allegiance, sign a contract | حمل
  قميص/ألوان, ارتدى قميص/ألوان, وقع على كشوفات, كشوفات النادي, ضم إلى صفوفه, انضم إلى صفوف/صفوفه, انتقل إلى صفوف, على سبيل الإعارة, سبيل
  الإعارة, صفقة انتقال, وقع عقدا, وقع في كشوف, فترة الانتقالات, سوق الانتقالات, الانتقالات الصيفية/الشتوية, كشف طبي, الفحص الطبي, حسم
  صفقة/الصفقة, جدد عقده, فسخ عقده, تمديد عقده, غير الوجهة, ظفر بخدمات/بتوقيع, تعاقد مع, استقطب نجم, خطف توقيع, دعم صفوفه
coach-trainer: in the dugout, dug out, in the hot seat, technical staff, half time talk, team talk, technical area, on the touchline, from
  the bench, hairdryer treatment, lose the dressing room | دكة البدلاء, دكة الاحتياط, الجهاز الفني, المدير الفني, الطاقم الفني, الإدارة
  الفنية, الإطار الفني, غرفة الملابس, غرف الملابس, قيادة الفريق, خطة اللعب, مقعد البدلاء
qualify-eliminate: book one's place, book a place, book a ticket, go through to, crash out, bow out, knock out, punch a ticket, punch
  one's ticket, sail through to, reach the final, reach the last, dump out, exit at, set up a clash, progress to, make it to the, secure
  qualification, secure a berth, end of the road, go home early, set up a meeting | حجز بطاقة/مقعده/بطاقته/مقعدا/مكانه/تذكرة, قطع
  بطاقة/تذكرة, بطاقة التأهل/العبور/الصعود, بلغ الدور/نصف/ربع/النهائي/نهائي, عبر إلى الدور/نصف/ربع, تأهل إلى, ودع
  البطولة/المسابقة/المنافسات/المنافسة, غادر البطولة/المسابقة/المنافسة, خرج من الدور/البطولة/المسابقة/المنافسة/السباق/دور, أقصي من, خروج
  مبكر, حزم حقائبه, صعد إلى الدور/نصف/ربع, ضمن تأهله/التأهل, دور المجموعات, شق طريقه
champion-title: world champion, defending champion, title holder, reigning champion, holder of the title, hang on to the title, retain the
  crown, retain the title, strip of the title, king of the ring, number one seed, league winners | حامل اللقب, حامل لقب, صاحب اللقب, حافظ
  على لقبه, الحفاظ على لقبه, دافع عن لقبه, احتفظ بلقبه/باللقب, بطل العالم, بطل الدوري/الكأس, سيد القارة, عرش القارة/العالم, جرد من لقبه,
  عرش البطولة
record-best: break the record, set a record, smash the record, shatter the record, personal best, all-time high, record-breaking feat,
  rewrite the record books, rewrite the history books, record books, personal record, equal the record, go down in history, set a mark,
  new high, world best, annals of history, all-time record, for the first time | حطم الرقم/رقما/الأرقام, حطم الرقم القياسي, تحطيم الرقم
  القياسي/الأرقام, سجل رقما/رقم, رقم قياسي, أرقام قياسية, رقما قياسيا, الرقم القياسي, دخل التاريخ, من أوسع أبوابه, دخل موسوعة, موسوعة
  غينيس, غير مسبوق, كتب التاريخ, سطر التاريخ, أنجز سابقة, أعلى مستوى, مستوى قياسي
injury-fitness: limp off, pull a hamstring, out for the season, sidelined for, on the treatment table, ruled out of, pull up lame, hobble
  off, race against time, injury lay-off, stretcher off, carried off on, on the sidelines, return to fitness, torn ligament, out of action
  | إصابة عضلية, قطع في الرباط, الرباط الصليبي, غياب عن الملاعب, أبعد عن الملاعب, ابتعد عن الملاعب, عيادة النادي, تمزق عضلي, خرج مصابا,
  عاد إلى الملاعب, خارج الخدمة, شد عضلي, قائمة المصابين, داعي الإصابة, بداعي الإصابة, برنامج تأهيلي
illness-infect: come down with, test positive, fall ill, fall sick, taken ill, under the weather, catch a bug, go down with, be laid low,
  on the sick list, running a temperature, under observation, contract the virus, succumb to illness, pick up the bug, intensive care, in
  intensive care, on a ventilator, life support, infect with | ثبتت إصابته, أصيب بالعدوى/بفيروس/بمرض/بنوبة/بجلطة/بسكتة/بالحمى, فحص إيجابي,
  نتيجة إيجابية, نتائج إيجابية, لازم الفراش, طريح الفراش, أقعده المرض, ألم به مرض, وعكة صحية, ظهرت عليه أعراض, ظهرت الأعراض, انتقال
  العدوى, عدوى فيروس, حالات إصابة, حالة إصابة, مرض عضال, صراع مع المرض, حالة مؤكدة, حالات مؤكدة, أزمة قلبية/صحية, نوبة قلبية, سكتة
  قلبية/دماغية, تدهورت حالته/صحته, حالته الصحية, حجر صحي
epidemic: spread like wildfire, wave of infections, surge in cases, outbreak of, community spread, cluster of cases, rising case numbers,
  patient zero, flatten the curve, hot spot of infection, go viral among, cases climb, second wave | تفشي المرض/الوباء/الفيروس/العدوى,
  تفشى المرض/الوباء/الفيروس, انتشار العدوى/المرض/الوباء/الفيروس, بؤرة تفش/الوباء/العدوى, بؤر العدوى, انتشر كالنار في الهشيم, النار في
  الهشيم, موجة ثانية/إصابات/وبائية, سلسلة العدوى, حالة وبائية, الحالة الوبائية, ارتفاع الإصابات, رقعة التفشي
treat-heal: go under the knife, on the operating table, undergo surgery, be given a shot, put under anaesthetic, nurse back to health,
  course of treatment, patch up, receive treatment, rush to hospital, receive medical attention, taken to hospital, rushed to hospital,
  discharged from hospital, discharge from hospital, on the mend, back on one's feet, make a recovery, make a full recovery, clean bill of
  health, under the knife, out of danger, pull through, in theatre, responding to treatment, stable condition, in a stable condition | خضع
  لعملية/لجراحة/للعلاج, خضوعه لعملية/لجراحة/للعلاج, أجرى عملية/جراحة, غرفة العمليات/العناية/الإنعاش, العناية المركزة/المشددة/الفائقة, نقل
  إلى المستشفى/مستشفى/المستشفيات/المشفى, نقله إلى المستشفى/مستشفى, تلقى العلاج/علاجا/الإسعافات/الرعاية, تلقي العلاج, تماثل للشفاء, غادر
  المستشفى, خرج من المستشفى, تجاوز مرحلة الخطر, تجاوز الخطر, حالة مستقرة, حالته مستقرة, أسعف إلى, الإسعافات الأولية, عاد إلى بيته معافى,
  دخل المستشفى, على سرير الشفاء, تحت الملاحظة
vaccine: roll up one's sleeve, get the jab, booster jab, get one's shot, in the arm, herd immunity, vaccine drive, doses of the vaccine,
  first jab, roll-out of the jab | جرعة معززة/منشطة/أولى/ثانية, حملة تطعيم/تلقيح, حملات التطعيم/التلقيح, تلقى اللقاح/جرعة/الجرعة/التطعيم,
  مناعة القطيع, تلقى لقاح, مراكز التطعيم/التلقيح
discover-find: stumble upon, stumble on, come across, come to light, hit upon, shed new light, turn up, dig up, unearth a, light upon,
  happen upon, make a discovery, chance upon, bring to light, first sighting | عثر على, العثور على, تم العثور, أزاح الستار/النقاب, إزاحة
  الستار/النقاب, إماطة اللثام, أماط اللثام, كشف النقاب, كشفت النقاب, ظهر إلى النور, ظهر للعيان, وقع على كنز, توصل إلى اكتشاف, اكتشاف أثري,
  لقى أثرية, وضع يده على
science-research: trial and error, cutting edge, state of the art, in the lab, guinea pig, clinical trial, breakthrough in, peer review,
  publish in the journal, test tube, push the boundaries | فريق بحثي, دراسة علمية/حديثة, تجارب سريرية, بحث علمي, ورقة بحثية, أنبوب اختبار,
  فأر تجارب, ثورة علمية, إنجاز علمي, فتح علمي, نقلة علمية, مجلة علمية
rocket-launch: lift off, blast off, go into orbit, put into orbit, count down to, launch pad, splash down, take to the skies, soar into
  space | حمل إلى الفضاء, انطلق إلى الفضاء, منصة الإطلاق, العد التنازلي, وضع في المدار, غزو الفضاء, رائد فضاء, أقلع إلى الفضاء, مدار
  الأرض, مركبة فضائية
prize-award: scoop the prize, take home the award, pick up the award, bag an award, win plaudits, rewarded with, come away with, walk off
  with, claim the prize, award go to, lifetime achievement, collect the award, roll of honour, steal the limelight | حصد
  جائزة/الجائزة/جوائز/الجوائز, نال جائزة/الجائزة/وسام/شهادة/لقب, فاز بجائزة/بالجائزة, تسلم جائزة/الجائزة/جائزته, منح
  وسام/جائزة/الجائزة/وساما, ذهبت الجائزة, قلده وسام/وساما, كرم المهرجان, درع التكريم, نصيب الأسد, آلت الجائزة, حاز على جائزة
film-cinema: hit the screens, silver screen, big screen, box office, on set, red carpet, walk the red carpet, opening night, leading role,
  supporting role, world premiere, on the big screen, play the lead | الشاشة الفضية/الكبيرة/الصغيرة, شباك التذاكر, السجادة الحمراء, دور
  البطولة, بطولة الفيلم, دور العرض, صالات السينما/العرض, العرض الأول, الفن السابع, لعب دور, جسد شخصية/دور, أدى دور, عالم الفن, خلف
  الكاميرا
music-sing: take to the stage, bring the house down, on tour, top the charts, hit the charts, sell-out crowd, open-air concert, sing
  along, debut album, live on stage, play to a full house | أحيا حفلا/حفل/حفلة/أمسية/سهرة, اعتلى خشبة/المسرح, خشبة المسرح, أطرب الجمهور,
  حفلة غنائية, حفل غنائي, سهرة فنية/غنائية, ألبوم غنائي, صدح صوت, تمايل على
book-publish: hit the bookshops, go to press, come off the press, hot off the press, see print, book signing, bring out, in print, roll
  off the presses, best seller | خرج من المطبعة, صدر عن دار, حفل توقيع, دار نشر, دار النشر, أكثر مبيعا, صدرت الطبعة, طبعة أولى, خط قلم,
  معرض الكتاب
religion-faith: man of the cloth, take the veil, places of worship, house of God, house of worship, call to prayer, Friday prayers,
  midnight mass, lead the prayer, holy month, holy land | بيوت الله, بيت الله الحرام, دور العبادة, رجل دين, رجال الدين, علماء الدين, أداء
  الصلاة, صلاة الجمعة/العيد/التراويح, خطبة الجمعة, شهر رمضان, مناسك الحج/العمرة, أدى مناسك, شعائر دينية, دار الإفتاء, ضيوف الرحمن, رجل
  الدين, عيد الفطر/الأضحى, قداس الميلاد
exam-grade: sit an exam, pass the exam, fail the exam, flunk out, come top, top of the class, sit exams, exam paper leak, leave school
  with, with flying colours | جلس للامتحان, أدى الامتحان/الامتحانات, أداء الامتحانات, أوراق الامتحان, سلالم التنقيط, نتائج
  الامتحانات/الثانوية/البكالوريا, تسريب الامتحان/الأسئلة, اجتاز الامتحان/الامتحانات, الثانوية العامة, لجان الامتحانات, أوائل الطلبة
school-university: school gates, back to school, return to class, go back to class, back in the classroom, first day of term, play truant,
  drop out of school, school bell, ivory tower, halls of learning | مقاعد الدراسة, العودة المدرسية, الدخول المدرسي, العودة إلى المدارس,
  عام دراسي, العام الدراسي, قرع الجرس, فتحت المدارس أبوابها, عودة الطلاب, هيئة التدريس, أعضاء هيئة التدريس, حرم جامعي, مقعد دراسي, ترك
  الدراسة, تسرب مدرسي
marriage: tie the knot, walk down the aisle, get hitched, pop the question, say I do, get married, exchange vows, wedding bells, take the
  plunge, ask for the hand, part ways with husband | عقد قرانه, عقد القران, دخل القفص, القفص الذهبي, زف إلى, كتب كتابه, أتم نصف دينه, ليلة
  العمر, حفل زفاف, حفل الزفاف, أكمل نصف دينه, عش الزوجية
birth-life: give birth, come into the world, new arrival, bundle of joy, bring into the world, first cry, see the light | وضع
  مولوده/مولودها, رزق بمولود/بطفل/بتوأم, أنجبت طفلا/طفلة, مسقط رأسه, جاءها المخاض, أبصر النور
celebrate-party: paint the town red, raise a glass, pop the corks, mark the occasion, let one's hair down, toast to, dance in the streets,
  party into the night, blow out candles, open-top bus parade, victory parade | أقام حفلا/احتفالا/مأدبة, عمت الأفراح, أطلق الزغاريد, عمت
  الفرحة, ليالي ملاح, على شرف, أحيا ذكرى/الذكرى, احتفاء ب, شموع الاحتفال, أوقد شمعة, أطفأ شمعته, رقص في الشوارع, احتفال جماهيري, مواكب
  الفرح
`;
