/** Set phrases of saying, meeting, going, feeling and deciding; rows as in conflict.ts. */
export const telling = `
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
  reception, meet at the airport, guard of honour | في استقباله/استقبالهم, حفاوة بالغة, استقبال حافل/حار/رسمي, استقبل استقبالا, فرش
  السجاد, السجاد الأحمر, بساط أحمر, رحب بضيفه, أذرع مفتوحة, استقبال الأبطال, استقبال الفاتحين, مراسم استقبال/الاستقبال, كان في استقباله,
  حرس الشرف
depart-leave: set off, pack one's bags, head for the exit, hit the road, make tracks, take one's leave, up sticks, head out, fly out, head
  off, leave for, pack up and leave, bid farewell, turn one's back on, be on one's way, say goodbye | حزم أمتعته/حقائبه, شد رحاله, غادر
  أرض/البلاد/متجها, ودع زملاءه, رحل عن, غادر عائدا, غادر إلى, أدار الظهر, ترك البلاد, في طريقه إلى, غادر على متن
crisis: boiling point, on the brink, on the ropes, in dire straits, dire straits, in deep water, teeter on the brink, at breaking point,
  in a tight corner, at a crossroads, in hot water, hang by a thread, in a bind, up the creek, perfect storm, in turmoil, plunge into
  crisis, existential threat, in crisis, deep trouble | عنق الزجاجة, على المحك, على حافة/شفير الهاوية, شفير الهاوية, مأزق سياسي, أزمة
  خانقة/حادة/عميقة, نفق مظلم, وضع حرج, مفترق طرق, بين المطرقة والسندان, المطرقة والسندان, على كف عفريت, ضائقة مالية, دوامة الأزمة/العنف,
  عمق الأزمة, بلغ مداه, دخل في أزمة, فراغ دستوري/سياسي, مرحلة حرجة/دقيقة, طوق الأزمة
apologise-regret: say sorry, eat humble pie, make amends, eat one's words, own up to the mistake, hold up one's hands, offer an apology,
  issue an apology, express regret, extend condolences, hang one's head, beg forgiveness, mea culpa, beg pardon | قدم
  اعتذاره/اعتذارا/اعتذار/الاعتذار, أعرب عن أسفه, عبر عن أسفه, أبدى أسفه/ندمه, طلب الصفح/العفو/السماح, طلب المعذرة, عض أصابع الندم, أصابع
  الندم, قدم الأسف, اعتذر عن, نادم على, التمس العذر
hope-optimism: light at the end, silver lining, look on the bright side, pin hopes, raise hopes, glimmer of hope, ray of hope, keep one's
  fingers crossed, fingers crossed, in high hopes, rest hopes, hold out hope, upbeat about, set sights | بصيص أمل, بارقة أمل, عقد الآمال,
  علق الآمال, تعليق الآمال, أعرب عن أمله/تفاؤله, عبر عن أمله/تفاؤله, ضوء في آخر, نهاية النفق, آخر النفق, بث الأمل, فسحة أمل, الأمل معقود,
  بريق أمل, باب الأمل
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
