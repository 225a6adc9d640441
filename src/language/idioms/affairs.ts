/** Set phrases of diplomacy, statements, media and relations of states; rows as in conflict.ts. */
export const affairs = `
sever-ties: break off relations, break off ties, cut ties, cut off ties, sever ties, sever relations, recall the ambassador, recall its
  ambassador, show the door to diplomats, part ways, burn bridges, turn one's back, part company, wash one's hands, break ranks, send the
  ambassador home, persona non grata, freeze relations, diplomatic rift | قطع العلاقات/علاقاته/صلته/علاقته, قطع علاقاتها, قطع العلاقات,
  استدعى سفيره/سفيرها, استدعت سفيرها, طرد السفير/دبلوماسيين, سحب السفير/سفيره, شخص غير مرغوب, غير مرغوب فيه, نفض يديه/يده, أدار ظهره, شعرة
  معاوية, قطيعة دبلوماسية, فك ارتباط, فك الارتباط, تجميد العلاقات, جمد علاقاته
relation-tie: turn over a new leaf, restore ties, normalise ties, normalize ties, thaw in relations, mend ties, diplomatic ties, cement
  ties, bilateral ties, on good terms, on speaking terms, hand of friendship, special relationship, ties between, build ties, patch up
  ties | تطبيع العلاقات, طبع علاقاته, علاقات ثنائية/دبلوماسية/أخوية/وثيقة/متينة, أواصر الأخوة/الصداقة/المحبة, توطيد العلاقات, تعزيز
  العلاقات/التعاون/الروابط/سبل, عودة العلاقات, استئناف العلاقات, صفحة جديدة في, أوجه التعاون, سبل تعزيز, آفاق التعاون, مد جسور التعاون,
  عزز علاقاته
summon-call-in: call in the ambassador, summon the envoy, summon the ambassador, carpet the envoy, on the carpet, call to account, call ..
  to account, haul over the coals, hauled before, call before | استدعى السفير/سفير, استدعت السفير/سفير, استدعاء السفير/سفير, مثل
  للاستجواب, استدعى للتحقيق/للاستجواب/للمثول, طلب للتحقيق, سلم مذكرة احتجاج, مذكرة احتجاج
embassy-diplomat: diplomatic pouch, charge d'affaires, present one's credentials, present credentials, diplomatic corps, diplomatic
  mission, good offices, man in the capital | أوراق اعتماده/الاعتماد, القائم بالأعمال, السلك الدبلوماسي, البعثة الدبلوماسية, بعثة
  دبلوماسية, الحقيبة الدبلوماسية, ممثل مقيم, رئيس البعثة, قدم أوراق اعتماده
mediate-broker: go between, act as a go-between, step in to mediate, bring the sides together, bridge the gap, honest broker, act as
  mediator, offer good offices, peace broker, bring .. to the table, bridge the divide, bang heads together, intercede with | مساع حميدة,
  المساعي الحميدة, رأب الصدع, أدى دور الوسيط, لعب دور الوسيط, دور الوساطة, جسر الهوة, تقريب وجهات النظر, ردم الهوة, وساطة بين, بذل
  مساعي/مساع, دخل على خط, على خط الوساطة/الأزمة, ساع الخير, أصلح بين
sanction-embargo: impose sanctions, slap sanctions, tighten the screws, turn the screw, freeze the assets, asset freeze, trade embargo,
  punitive measures, economic blockade, blacklist of, lift sanctions, ease sanctions, arms embargo, on the blacklist, hit with sanctions,
  hit .. with sanctions | فرض عقوبات, عقوبات اقتصادية/مالية/دولية, رفع العقوبات, تخفيف العقوبات, القائمة السوداء, قائمة سوداء, تجميد
  أصوله/أصول/أرصدة/الأموال, حظر تصدير/التسلح/السلاح, تدابير عقابية, تشديد الخناق, قيود تجارية, شدد العقوبات, طوق العقوبات
help-support: throw one's weight behind, stand by, lend support, back up, come to the aid, throw a lifeline, rally behind, rally round,
  stand shoulder to shoulder, in the corner of, give a leg up, prop up, lend a hand, pitch in, go to bat for, stick up for, lend one's
  weight, in the same boat, bail out, come out for, back to the hilt, side with, have the backing, give .. a boost, give a hand, give .. a
  hand | وقف إلى جانب, مد يد العون/المساعدة, شد أزره/أزر, شد من أزر, شد على يد, شد على أيدي, أعرب عن تأييده/دعمه/مساندته/تضامنه, عبر عن
  تأييده/دعمه/تضامنه, ألقى بثقله, رمى بثقله, وقفة تضامنية, التف حول, قدم العون/الدعم/يد, وقف في صف, وقف خلف, كان عونا, دعم لا محدود, طوق
  نجاة, أخذ بيده, أسهم في دعم, جرعة دعم, عكاز يتكئ
praise-hail: pay tribute, take off one's hat, hats off, sing the praises, give credit, pat on the back, speak highly, tip of the hat, heap
  praise, full marks, round of applause, thumbs up, standing ovation, give kudos, praise to the skies, laud as, doff one's cap, shower
  with praise, take one's hat off, glowing tribute | أشاد بدور/بجهود/بما/بموقف/بمستوى/بأداء, رفع القبعة, رفع له القبعة, أثنى على, كال
  المديح, شهادة تقدير, محل إشادة/تقدير, محط إعجاب, تعظيم سلام, ثمن جهود/دور/مواقف, ثناء عاطر, أغدق المديح, نوه بدور/بجهود/بما, عبر عن
  تقديره/إعجابه, حيا جهود, رفع راية, قال فيه خيرا
attack-criticise: come under fire, under fire for, hit out at, lash out, take a swipe, take aim at, lay into, tear into, slam as, tear a
  strip, rap on the knuckles, draw fire, pick holes, have a go at, take to task, take .. to task, tear to shreds, come in for criticism,
  take a dig, lambast as, rail against, pan by critics, heap scorn, a dressing down, give .. a dressing down, give .. a roasting, rake
  over the coals, scathing attack, roundly condemn, slate by, rip into, sound off, tongue lashing, snipe at, broadside against, take
  potshots | شن هجوما لاذعا/عنيفا/حادا, هجوما لاذعا/عنيفا/حادا, انتقادات لاذعة/حادة/واسعة, وجه انتقادات/انتقادا/سهام, صب جام غضبه, فتح
  النار على, محل انتقاد, أثار انتقادات, انتقد بشدة, ندد بشدة, نال من سمعة, هاجم بشدة, أبدى امتعاضه/استياءه, كال السباب, عرضة للانتقادات,
  تحت نيران الانتقادات, لقي انتقادات, نقد لاذع, سلق بلسانه/بألسنة, حمل على, شجب واستنكر, أعرب عن استنكاره/إدانته, أدان بأشد العبارات, بأشد
  العبارات
complain-grievance: up in arms, kick up a fuss, cry foul, make a fuss, bend the ear, air grievances, raise Cain, sound off about, kick up
  a stink, lodge a complaint, have a bone to pick, beef about, voice one's discontent, express dissatisfaction, file a complaint | قدم
  شكوى, رفع شكوى, تقدم بشكوى, ضاق ذرعا, تعالت الأصوات, أبدى تذمره/استياءه/اعتراضه, عبر عن استيائه/امتعاضه, بث شكواه, أعرب عن
  استيائه/امتعاضه, بلغ السيل الزبى, طفح الكيل, أنين المواطنين, شكا مر الشكوى
angry-fury: see red, hit the roof, blow one's top, lose one's temper, hot under the collar, up in arms, fly off the handle, up the wall,
  spark outrage, draw anger, spark fury, provoke anger, blow a fuse, foam at the mouth, lose one's cool, at the end of one's tether, make
  one's blood boil, spit feathers, see the red mist, fume at | ثارت ثائرته, استشاط غضبا, جن جنونه, فقد أعصابه, خرج عن طوره, اشتاط غضبا,
  موجة غضب/استياء, أثار غضب/حفيظة/استياء/موجة, نفد صبره, فقد صوابه, غلى الدم, طار صوابه, أثارت حفيظة/غضب/استياء, غضب عارم, استياء واسع,
  كظم غيظه, عيل صبره
urge-demand: call on, call for, cry out for, press for, appeal for, push for, beg for, lean on, clamour for, plead with, make an appeal,
  issue a plea, put pressure, put the squeeze | دعا إلى, طالب بضرورة, وجه نداء/دعوة/الدعوة, ناشد المجتمع, أطلق نداء/دعوة/صرخة, أهاب ب, رفع
  مطالب, صرخة استغاثة, حث على, طالب باستقالة/بوقف/برحيل/بزيادة/بفتح, ألح في طلب, شدد على ضرورة, مارس ضغوطا/ضغطا, طرق كل الأبواب, طرق باب
insist-stress: dig one's heels in, stick to one's guns, hold firm, hold one's ground, stand firm, stand one's ground, stick to the line,
  dig in, hold out for, not budge, not give an inch, hard line, stand by the decision, draw a line, red line, ram home | تمسك
  بموقفه/برأيه/بحقه/بمطالبه/بحقوقه, أصر على, وقف في وجه, شدد على, خط أحمر, خطوط حمراء, تشبث برأيه/بموقفه/بمنصبه/بالسلطة, ركب رأسه, ثبت على
  موقفه/مبدئه, لم يتزحزح, لن نتنازل, ركن إلى رأيه, عض على, عض بالنواجذ
reform-change: do a U-turn, U-turn on, change of heart, go back on, change tack, turn the tables, sea change, turn over a new leaf, wind
  of change, make a U-turn, shake-up of, shake up, change one's tune, eat one's words, climb down, change course, backtrack on, row back,
  perform a volte-face, flip flop, backpedal on, clean sweep | تراجع عن, عدل عن, غير موقفه/رأيه/مساره/لهجته, قلب الموازين, انقلب رأسا على
  عقب, رأسا على عقب, نقلة نوعية, ضخ دماء, دماء جديدة, رياح التغيير, غير جلده, مراجعة شاملة, إعادة هيكلة, إعادة النظر, أعاد حساباته/النظر,
  نفض الغبار, أعاد رسم, تغيير جذري, سحب كلامه, بدل موقفه, رجع في كلامه
promise-pledge: give one's word, make a pledge, make a commitment, swear blind, keep one's word, keep one's promise, vow to, live up to,
  commit oneself to, give an undertaking, deliver on, stand by one's promise, cross my heart, make good on | قطع عهدا/وعدا, قطع على نفسه,
  أخذ على عاتقه, أخذ على نفسه, أعطى كلمة/وعدا, أوفى بوعده/بوعوده/بعهده/بالتزاماته, نفذ وعده, وفى بوعده/بالتزاماته, التزم بتنفيذ, أخلف
  وعده, نكث بوعده/بعهده, نكث العهد, حنث بوعده, تعهد بتقديم/بعدم/بدفع/بمواصلة, أبر بقسمه, وعود جوفاء, عند كلمته/وعده
loyalty-betray: stab in the back, sell down the river, switch sides, cross the floor, jump ship, change sides, turn one's coat, break
  faith, break one's word, go back on one's word, go over to, defect to, bite the hand, throw under the bus, swear allegiance, pledge
  allegiance, toe the line, turn tail on, sell out, desert to | طعنة في الظهر, طعن في الظهر, غدر به, خان الأمانة/العهد/الثقة, باع
  ضميره/وطنه, أعلن ولاءه, مبايعة الأمير, بايع على, الخيانة العظمى, خيانة عظمى, قلب ظهر المجن, انشق عن, تخلى عن, غير ولاءه, سن السكين, أقسم
  الولاء, قفز من السفينة
deny-refute: give the lie, pour cold water on, wash one's hands of, no truth in, without foundation, brush aside, shrug off, deny any
  involvement, deny all knowledge, reject the claims, rubbish the reports, dismiss as, laugh off, baseless claims, wave away, not true,
  bare-faced lie, plain wrong, wide of the mark, a pack of lies, a tissue of lies, figment of imagination, dispute the claim, out of thin
  air, deny any wrongdoing, deny the charges, deny reports, knock down reports, distance oneself | نفى نفيا قاطعا, نفيا قاطعا, نفى
  صحة/علمه/ضلوعه/وجود/علاقته/صلته/الأنباء, لا أساس له, لا أساس لها, عار عن الصحة, عارية عن الصحة, عار من الصحة, عارية من الصحة, لا يمت
  للحقيقة, محض افتراء/كذب/خيال, من نسج الخيال, فند مزاعم/الادعاءات/الاتهامات/الشائعات, دحض المزاعم/الشائعات/الادعاءات/الاتهامات, كذب
  الأنباء/الخبر, غير صحيح/صحيحة, جانب الصواب, أقاويل كاذبة, تبرأ من, نأى بنفسه, لا صحة لما, لا صحة ل
`;
