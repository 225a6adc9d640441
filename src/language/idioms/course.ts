/** Set phrases of beginning and end, more and less, meeting, saying and hiding; rows as in conflict.ts. */
export const course = `
increase-raise: go up, on the rise, gather pace, shoot up, step up, go through the roof, pick up steam, on the increase, climb to, scale
  up, bump up, push up, edge up, hit new heights, ramp up, creep up, jump by, surge by, gain momentum, mushroom to, upward trend | ارتفع
  بنسبة, زاد بنسبة, ارتفاع بنسبة, زيادة بنسبة, قفز إلى, قفز بنسبة, في ازدياد, في تصاعد, ازداد عدد, سجل ارتفاعا/زيادة/ارتفاع, تسجيل
  ارتفاع/زيادة, شهد ارتفاعا/زيادة, ارتفاع ملحوظ/حاد/طفيف, وتيرة متصاعدة, منحى تصاعدي, اتجاه صعودي, رفع سقف
decrease-cut: go down by, scale back, scale down, cut back, tail off, taper off, rein in, on the wane, pare down, slim down, whittle down,
  dial back, trim back, slash by, bring down the number, cut down on, wind down, on the decline | انخفض بنسبة, تراجع بنسبة, انخفاض بنسبة,
  تراجع بواقع, سجل انخفاضا/تراجعا/هبوطا, تسجيل انخفاض/تراجع, شهد انخفاضا/تراجعا, في تراجع, في انحسار, منحى تنازلي, تقليص عدد, قلص عدد,
  انخفاض ملحوظ/حاد/طفيف, تراجع ملحوظ/حاد
fall-decline: take a tumble, take a nosedive, take a dive, go into freefall, free fall, hit rock bottom, go downhill, on the slide, in
  decline, hit a low, lose ground, drop off, nose dive, sharp drop | هوى إلى, تهاوى إلى, هبط إلى أدنى, أدنى مستوى, أدنى مستوياته, أدنى
  مستوياتها, بلغ القاع/الحضيض, انحدر إلى, سقوط حر, سقط حرا, انحدار حاد, هبوط حاد
begin-start: get under way, kick off, get off the ground, swing into action, raise the curtain, set the ball rolling, get started, set in
  motion, open the floodgates, come into being, get going, spring into action, first step, raise the flag, fire the starting gun, start
  the ball, get the ball rolling | انطلقت فعاليات/أعمال/أشغال/منافسات/الحملة/عملية, انطلاق فعاليات/أعمال/أشغال/منافسات, انطلق صباح, أطلق
  شرارة, أطلق حملة/الحملة/مبادرة, إشارة البدء, أعطى الانطلاقة, أعطى انطلاقة, دقت ساعة, رفع الستار, شرارة البداية, ضربة البداية, ضربة
  انطلاق, بدأ العد, دخل مرحلة, افتتح أعمال, باكورة أعمال
end-finish: come to an end, come to a close, bring to an end, bring .. to an end, draw to a close, wrap up, call it a day, call it quits,
  put an end, put a stop, bring the curtain down, bring down the curtain, run its course, final whistle, be over, draw a line under,
  curtain fall, put paid, bring to a halt, bring .. to a halt, breathe its last, wind up, the end of | أسدل الستار, اختتم
  أعماله/أعمالها/فعالياته/زيارته, ختام أعمال/فعاليات, اختتام أعمال/فعاليات, وضع حدا/حد, وضع نهاية, بلغ نهايته, شارف على الانتهاء, طوى
  صفحة, طوى ملف, أقفل باب, أنزل الستار, خاتمة المطاف, نهاية المطاف, صافرة النهاية, دخل خط النهاية, وصل إلى نهايته, وضع نقطة النهاية
postpone-adjourn: put off, put on hold, put .. on hold, push back, kick into the long grass, put on ice, on the back burner, put on the
  back burner, rain check, buy time, hold over, hold off on, put back to, until further notice, leave for another day, bump to, moved to a
  later, at a later date, delay until, stand over, to a later date | إلى أجل غير مسمى, أجل غير مسمى, إلى موعد لاحق, موعد لاحق, إلى وقت
  لاحق, أرجأ النظر/البت/إلى, إرجاء النظر/البت, تأجيل النظر/البت/الجلسة/المباراة/الموعد, أجل النظر/البت/الجلسة/المباراة/القضية, رفع الجلسة,
  وضع في الثلاجة, وضع على الرف, على الرف, ترحيل إلى, حتى إشعار آخر, تغيير الموعد, أخر موعد, تمديد الأجل
cancel-repeal: call off, scrap plans, pull the plug, pull the plug on, do away with, strike off, tear up, null and void, axe plans, shelve
  plans, ditch plans, drop plans, consign to the dustbin, strike down, throw out the plan, sink without, rip up, abandon plans, kill off,
  declare void, wash out | ألغى العمل/قرار/القرار/الرحلة, ضرب عرض, صرف النظر, أبطل مفعول, في حكم الملغى, عدل عن قراره, صرف النظر عن, لاغ
  وباطل, لاغيا وباطلا, كأن لم يكن, مزق الاتفاق/الاتفاقية, أسقط من جدول, طي الصفحة, شطب من
pause-suspend: put on ice, take a break, take time out, call a halt, call time, put on hold, stop in its tracks, hang fire, hit pause,
  take a breather, halt temporarily, temporary halt, mark time, come to a standstill, come to a halt, grind to a halt, grind to a
  standstill, time out | علق العمل/عضوية/نشاط/الدراسة/أعماله, تعليق العمل/عضوية/الدراسة/النشاط, أوقف مؤقتا, وقف مؤقت, استراحة قصيرة, جمد
  عضوية/نشاط/العمل, تجميد العمل/نشاط/عضوية, التقط أنفاسه, التقاط الأنفاس, توقف مؤقت, توقفت عجلة, استراحة محارب, كف مؤقتا
resume-restart: pick up where, get back to work, back to work, back on track, return to work, back in business, go back to work, get back
  on track, up and running, pick up the thread, start over, start afresh, back up and running, return to the table, turn the lights back,
  start again, go back online, back in service, back online, fire up again, restart work | عاد إلى العمل, عادت إلى العمل, عاد للعمل,
  العودة إلى العمل, استأنف العمل/نشاطه/رحلاته/عمله/أعماله/المفاوضات, استئناف العمل/نشاط/الرحلات/الدراسة/المفاوضات/الإنتاج, عودة العمال,
  عاد إلى الخدمة, عاد إلى سابق, سابق عهده, عاد إلى الدوران, عادت العجلة, من جديد, دارت العجلة, انتظم العمل, فتح من جديد
continue-go-on: press ahead, carry on, go ahead, soldier on, plough on, keep at it, keep up, stay the course, push ahead, push on, forge
  ahead, press on, round the clock, drag on for, stick with, go on as planned, business as usual, continue unabated, the show must go on,
  keep going | مضى قدما/قدما, المضي قدما, مضى في, على قدم وساق, قدم وساق, ليل نهار, على مدار الساعة, مدار الساعة, دون انقطاع/توقف, بلا
  انقطاع/توقف/هوادة, دون هوادة, واصل العمل/الليل/مسيرته/طريقه, سار على, استمر في, بلا كلل, سير كالمعتاد, كالمعتاد دون, صمد حتى
prevent-avert: head off, stave off, nip in the bud, stand in the way, put a spanner, put the brakes, spike the guns, put a stop, steer
  clear of, ward off, fend off, pull back from the brink, thwart a plot, foil a plot, keep at bay, keep .. at bay, scupper plans, foil an
  attempt, stop .. from, clip the wings | حال دون, قطع الطريق على, أحبط محاولة/مخطط/هجوم/عملية, إحباط محاولة/مخطط/هجوم/عملية, وقف حائلا,
  وقف في طريق, سد الطريق, سد الباب, درأ الخطر, وأد في المهد, وأد الفتنة, وقف سدا, أفشل محاولة/مخطط, تفادي وقوع/كارثة/حدوث, تفادى
  كارثة/وقوع, دون وقوع, دون حدوث, كبح جماح
hinder-obstruct: throw a spanner, stumbling block, block the way, stand in the way, tie the hands, gum up the works, red tape, bog down
  in, put obstacles, hold up, hamper efforts, hit a snag, throw sand in, get bogged down, teething problems, hit trouble, run into
  trouble, thorn in the side | وضع العصي/العصا, العصي في الدواليب, العصا في العجلة, وضع العراقيل/عراقيل/عقبات, عقبة كأداء, حجر عثرة, عرقل
  سير/عمل/جهود, عرقلة جهود/عمل/سير, روتين إداري, سد منيع, كبل أيدي, واجه عقبات/صعوبات/عراقيل, شوكة في خاصرة/حلق, تعطيل مصالح
reveal-expose: spill the beans, let the cat out, lift the lid, blow the lid, blow the whistle, come to light, bring to light, bring .. to
  light, blow the cover, let slip, go public with, lay bare, open the can of worms, lift the veil, pull back the curtain, lid on, come out
  into the open, take the wraps off, out in the open, break the news, make public, break cover, tip off, make known | كشف النقاب, كشف
  اللثام, أماط اللثام, إماطة اللثام, أزاح الستار/النقاب, كشف المستور, فضح أمره/المستور, فاحت رائحة, رفع الستار عن/السرية, ظهر إلى العلن,
  خرج إلى العلن, أفشى سرا/أسرار/سره, باح بسر, كشف عن وجهه, كشف عن هويته, وضع النقاط على, النقاط على الحروف, فجر مفاجأة, فجر قنبلة, وضع على
  العلن, نشر غسيله
secret-hide: under wraps, behind closed doors, keep .. under wraps, sweep under the carpet, sweep .. under the carpet, sweep under the
  rug, keep a lid, keep the lid, hush up, cover up, turn a blind eye, under the radar, play one's cards close, off the record, keep in the
  dark, keep .. in the dark, behind the scenes, on the quiet, on the sly, paper over, closely guarded secret, hushed up | تحت الطاولة, خلف
  الكواليس, وراء الكواليس, طي الكتمان, في طي الكتمان, في الخفاء, تحت جنح الظلام, جنح الظلام, خلف أبواب موصدة, أبواب موصدة/مغلقة, تستر على,
  التستر على, غض الطرف/البصر/النظر, طمس معالم/الحقيقة/الأدلة, إخفاء معالم, بعيدا عن الأضواء, بعيدا عن الأعين/العيون/الإعلام, دفن الملف, في
  السر, تكتم شديد, سري للغاية, أحاط بسرية, على الكتمان, وراء ستار
silence-quiet: keep mum, decline to comment, no comment, lips are sealed, stay silent, remain silent, bite one's tongue, hold one's
  tongue, keep quiet, tight-lipped on, wall of silence, refuse to comment, refuse to be drawn, not be drawn, give nothing away, draw a
  veil, keep one's counsel, hold one's peace, could not be reached, sit tight, stay mum | لزم الصمت, التزم الصمت, التزام الصمت, رفض
  التعليق/الإدلاء/الإفصاح, امتنع عن التعليق/الإدلاء, الامتناع عن التعليق, لاذ بالصمت, لائذا بالصمت, فضل الصمت, آثر الصمت, أطبق الصمت, جدار
  الصمت/صمت, خيم الصمت, عقد لسانه, أطبق شفتيه, اكتفى بالصمت, لم ينبس, دون تعليق, لم يدل بأي, تكتم على, مع تكتم
state-announce: take to the airwaves, go on the record, on the record, put out a statement, issue a statement, break the news, go on air,
  hold a press conference, hold a news conference, speak to reporters, tell reporters, make an announcement, take the podium, take to the
  podium, in a statement, from the rooftops, read out a statement, in a press release, face the cameras | أصدر بيانا/بيان/بلاغا/تصريحا,
  عقد مؤتمرا صحفيا/صحافيا, مؤتمر صحفي/صحافي, أدلى بتصريح/بتصريحات/ببيان/بحديث, جاء في بيان, بيان صحفي/رسمي, خرج بتصريح, صرح
  للصحفيين/للصحافيين, على لسان, في تصريح, في تصريحات, خرج عن صمته, كسر صمته, أطل على, تصريحات صحفية/صحافية, كلمة متلفزة, ألقى
  كلمة/خطابا/بيانا
speech-address: take the floor, address the crowd, deliver a speech, deliver an address, give a speech, take the stage, address the
  nation, wax lyrical, hold forth, raise the rafters, from the podium, make a speech | ألقى كلمة/خطابا/خطبة/كلمته, إلقاء كلمة/خطاب/كلمته,
  أخذ الكلمة, تناول الكلمة, أخذ الميكروفون, وجه كلمة/خطابا, خطاب متلفز, اعتلى المنبر/المنصة, صعد المنبر/المنصة, خاطب الجماهير/الحشود/الأمة
meet-talk: sit down with, hold talks, face to face, face-to-face talks, meet face to face, rub shoulders, exchange views, cross paths,
  come face to face, sit round, huddle with, break bread, get together, tête-à-tête with, hold discussions, one-on-one with, head into
  talks | عقد اجتماعا/لقاء/جلسة/مباحثات/محادثات/اجتماعات, عقد لقاء, التقى نظيره/وزير/رئيس/نظيرته, أجرى محادثات/مباحثات/لقاء/مشاورات, جمع
  لقاء, جلسة عمل/مباحثات/محادثات, لقاء ثنائي, اجتماع مغلق/طارئ/موسع, تبادل وجهات النظر, تبادل الآراء, على انفراد, وجها لوجه, التأم شمل,
  جلس مع, على هامش, تشاور مع, بحث سبل, مباحثات ثنائية
visit-tour: pay a visit, touch down in, drop in, set foot in, swing by, on a visit, arrive on a visit, kick off a tour, whistle-stop tour,
  flying visit, fly into, call on | قام بزيارة, يقوم بزيارة, أدى زيارة, حط رحاله, حط الرحال, حطت طائرته, وصل في زيارة, زيارة
  رسمية/عمل/خاطفة/ميدانية/تفقدية/مفاجئة, جولة تفقدية/ميدانية/إقليمية/خليجية, شد الرحال, وطئت قدماه, حل ضيفا, زيارة دولة, قام بجولة
welcome-greet: roll out the red carpet, lay on a welcome, warm welcome, red carpet treatment, with open arms, hero's welcome, give a warm
  reception, meet at the airport, guard of honour | في استقباله/استقبالهم, حفاوة بالغة, استقبال حافل/حار/رسمي, استقبل استقبالا, بالأحضان,
  فرش السجاد, السجاد الأحمر, بساط أحمر, رحب بضيفه, أذرع مفتوحة, استقبال الأبطال, استقبال الفاتحين, مراسم استقبال/الاستقبال, كان في
  استقباله, حرس الشرف
depart-leave: set off, pack one's bags, head for the exit, hit the road, make tracks, take one's leave, up sticks, head out, fly out, head
  off, leave for, pack up and leave, bid farewell, turn one's back on, be on one's way, say goodbye | حزم أمتعته/حقائبه, شد رحاله, غادر
  أرض/البلاد/متجها, توجه إلى, ودع زملاءه, رحل عن, غادر عائدا, غادر إلى, أدار الظهر, ترك البلاد, في طريقه إلى, غادر على متن
crisis: boiling point, between a rock and a hard place, on the brink, on the ropes, in dire straits, dire straits, in deep water, teeter
  on the brink, at breaking point, in a tight corner, at a crossroads, in hot water, hang by a thread, in a bind, up the creek, perfect
  storm, in turmoil, plunge into crisis, existential threat, in crisis, deep trouble | عنق الزجاجة, على المحك, على حافة/شفير الهاوية, شفير
  الهاوية, مأزق سياسي, أزمة خانقة/حادة/عميقة, نفق مظلم, وضع حرج, مفترق طرق, بين المطرقة والسندان, المطرقة والسندان, على كف عفريت, ضائقة
  مالية, دوامة الأزمة/العنف, عمق الأزمة, بلغ مداه, دخل في أزمة, فراغ دستوري/سياسي, مرحلة حرجة/دقيقة, طوق الأزمة
apologise-regret: say sorry, eat humble pie, make amends, eat one's words, own up to the mistake, hold up one's hands, offer an apology,
  issue an apology, express regret, extend condolences, hang one's head, beg forgiveness, mea culpa, beg pardon | قدم
  اعتذاره/اعتذارا/اعتذار/الاعتذار, أعرب عن أسفه, عبر عن أسفه, أبدى أسفه/ندمه, طلب الصفح/العفو/السماح, طلب المعذرة, عض أصابع الندم, أصابع
  الندم, قدم الأسف, اعتذر عن, نادم على, التمس العذر
hope-optimism: light at the end, silver lining, look on the bright side, pin hopes, raise hopes, glimmer of hope, ray of hope, keep one's
  fingers crossed, fingers crossed, in high hopes, rest hopes, hold out hope, upbeat about, set sights | بصيص أمل, بارقة أمل, عقد الآمال,
  علق الآمال, تعليق الآمال, أعرب عن أمله/تفاؤله, عبر عن أمله/تفاؤله, ضوء في آخر, نهاية النفق, آخر النفق, بث الأمل, فسحة أمل, الأمل معقود,
  أمل في, بريق أمل, باب الأمل
worry-anxiety: sound the alarm, ring alarm bells, alarm bells, raise concerns, set alarm bells, cause for concern, raise fears, lose
  sleep, under a cloud, on edge, hearts in mouths, voice concern, express concern, red flag, raise the alarm, deep concern | دق ناقوس,
  ناقوس الخطر, قرع جرس, جرس إنذار, أجراس الإنذار, أثار قلق/مخاوف/القلق/المخاوف, أعرب عن قلقه/مخاوفه, عبر عن قلقه/مخاوفه, أبدى
  قلقه/مخاوفه/تخوفه, ساوره القلق, مبعث قلق, مصدر قلق, بالغ القلق, قلق بالغ/عميق/شديد, وضع يده على قلبه
surprise-shock: bolt from the blue, out of the blue, come as a surprise, come as a shock, jaws drop, bombshell of, take aback, catch off
  guard, catch unawares, taken aback, send shockwaves, beyond belief, rub one's eyes, caught off guard, turn-up for the books, drop a
  bombshell, shock wave | صاعقة من السماء, نزل كالصاعقة, وقع كالصاعقة, مفاجأة من العيار, العيار الثقيل, أثار دهشة/الدهشة/استغراب, على حين
  غرة, حين غرة, فاجأ الجميع, هول الصدمة, حالة صدمة/ذهول, أصيب بالصدمة/بالذهول, فغر فاه, لم يكن في الحسبان, من حيث لا, أذهل الجميع, غير
  متوقع/متوقعة
responsible-liable: claim responsibility, take responsibility, accept responsibility, the buck stop, shoulder responsibility, answerable
  for, behind the attack, on one's shoulders, on one's watch, admit responsibility | أعلن مسؤوليته/مسؤوليتها, تبنى العملية/الهجوم/التفجير,
  تبنت الهجوم/العملية/التفجير, تحمل مسؤوليته/مسؤوليتها/مسؤولياته, على عاتقه, ألقى على عاتق, وقع على عاتق, في رقبته, حمل على عاتقه, وقف
  وراء الهجوم/العملية, المسؤولية الكاملة
threaten-danger: sabre rattling, sabre-rattling by, flex one's muscles, shake one's fist, or else face, make threats, issue a threat, hold
  .. to ransom, fire a warning shot, warning shot, read the riot act, send a message to, under threat, issue an ultimatum, on borrowed
  time, raise the spectre, gun to the head, at risk of | لوح باستخدام/بالانسحاب/بالاستقالة/بإضراب/بفرض, هدد
  باللجوء/بإغلاق/بقطع/بالانسحاب/بالاستقالة/بالإضراب, رسالة تحذير/تهديد, توعد بالرد/برد, لوح بورقة, مهدد
  بالانهيار/بالإغلاق/بالطرد/بالانقراض, استعراض القوة, عرض العضلات, استعراض العضلات, دق طبول, على شفا, خطر داهم/محدق, سيف مسلط, مهلة أخيرة,
  أنذر بعواقب, وخيم العواقب, عواقب وخيمة
important-major: turning point, milestone in, make headlines, speak volumes, in the limelight, top of the agenda, key role, corner stone,
  historic moment, hit the headlines, make waves, tip the scales, be at the heart | نقطة تحول, منعطف تاريخي/خطير, منعطفا تاريخيا, حجر
  الزاوية, علامة فارقة, محط أنظار/الأنظار, تصدر العناوين/المشهد, نصب عينيه/أعينهم, على رأس أولوياته/الأولويات, سلم الأولويات, بالغ
  الأهمية, غاية الأهمية, بيضة القبان, محور الحديث
manage-run-organise: call the shots, pull the strings, hold the reins, run the show, rule the roost, wear the crown, in the driving seat,
  have the final say, steer the ship, wield power, steer through | مسك زمام, أمسك بزمام/بخيوط/بمقاليد, زمام الأمور/المبادرة/القيادة, قاد
  الدفة, أدار دفة, حرك الخيوط, صاحب الكلمة, الكلمة الفصل/العليا, قاد سفينة, خيوط اللعبة
rumour-leak: word on the street, do the rounds, rumour mill, from the horse's mouth, hear on the grapevine, spread like wildfire,
  speculation mount, word get out, fake news, unconfirmed reports, anonymous sources, rife with speculation, it is whispered, according to
  sources | سرت شائعات/أنباء, تواردت أنباء, تناقلت الألسن/وسائل/مواقع, ترددت أنباء, راجت شائعات/أنباء, مصادر مطلعة/موثوقة, أنباء غير
  مؤكدة/متضاربة, القيل والقال, انتشرت شائعات/شائعة, تسريب معلومات/وثائق, تداولت مواقع/وسائل/أنباء, كثر الحديث
newspaper-press: front page, hit the newsstands, banner headline, make the headlines, gutter press, in print, breaking news, scoop of,
  hold the front page, news desk | صدر صفحات, صدر الصفحات, الصفحة الأولى, السلطة الرابعة, صاحبة الجلالة, خبر عاجل, سبق صحفي, وسائل
  الإعلام, أهل الصحافة, العناوين العريضة, بالبنط العريض, نبأ عاجل
uncertain-unclear: up in the air, hang in the balance, remain to be seen, anyone's guess, in the dark, shrouded in mystery, in doubt,
  question mark, jury still out, open question, grey area, up for debate, in limbo, touch and go, yet to be confirmed, yet to emerge | في
  مهب الريح, علامة استفهام, لم يتضح بعد, يلفه الغموض, يكتنفه/يكتنفها الغموض, اكتنف الغموض, لف الغموض, غموض يلف, على المحك, في علم الغيب,
  ضبابية المشهد, غير واضح/معروف, حتى الآن مجهول, في حكم المجهول, سيد الموقف, لم يعرف بعد, لم تعرف أسباب
decide-resolve: make up one's mind, come to a decision, reach a decision, rule on, settle on, take the plunge, bite the bullet, cross the
  Rubicon, call time on, take the decision, final say, come down in favour, set one's mind | حسم أمره, اتخذ قرارا/قراره/القرار, اتخاذ
  قرار/القرار, حسم الجدل/الأمر/الملف/الموقف, استقر الرأي, وقع الاختيار, قر قراره, عقد العزم, عزم على, قطع الشك, الشك باليقين, القرار
  النهائي, أخذ قرارا
deadline: eleventh hour, race against the clock, race against time, beat the clock, time running out, run out of time, against the clock,
  down to the wire, last minute, at the last minute, the clock is ticking, clock tick, last gasp | الساعة الأخيرة, اللحظات الأخيرة, اللحظة
  الأخيرة, في آخر لحظة, الرمق الأخير, سباق مع الزمن, سابق الزمن/الوقت, الوقت الضائع, نفد الوقت, آخر أجل, مهلة نهائية, انتهت المهلة, انقضاء
  المهلة, ساعة الصفر, العد العكسي
`;
