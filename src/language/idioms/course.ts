/** Set phrases of beginning and end, more and less, help and hindrance, hiding and showing; rows as in conflict.ts. */
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
  put an end, put a stop, bring the curtain down, bring down the curtain, run its course, final whistle, draw a line under, curtain fall,
  put paid, bring to a halt, bring .. to a halt, breathe its last, wind up | أسدل الستار, اختتم أعماله/أعمالها/فعالياته/زيارته, ختام
  أعمال/فعاليات, اختتام أعمال/فعاليات, وضع حدا/حد, وضع نهاية, بلغ نهايته, شارف على الانتهاء, طوى صفحة, طوى ملف, أقفل باب, أنزل الستار,
  خاتمة المطاف, نهاية المطاف, صافرة النهاية, دخل خط النهاية, وصل إلى نهايته, وضع نقطة النهاية
postpone-adjourn: put off, put on hold, put .. on hold, push back, kick .. into the long grass, kick into the long grass, put on ice, on
  the back burner, put on the back burner, rain check, buy time, hold over, hold off on, put back to, until further notice, leave for
  another day, bump to, moved to a later, at a later date, delay until, stand over, to a later date | إلى أجل غير مسمى, أجل غير مسمى, إلى
  موعد لاحق, موعد لاحق, إلى وقت لاحق, أرجأ النظر/البت/إلى, إرجاء النظر/البت, تأجيل النظر/البت/الجلسة/المباراة/الموعد, أجل
  النظر/البت/الجلسة/المباراة/القضية, رفع الجلسة, وضع في الثلاجة, وضع على الرف, على الرف, ترحيل إلى, حتى إشعار آخر, تغيير الموعد, أخر موعد,
  تمديد الأجل
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
`;
