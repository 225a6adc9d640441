/** Set phrases of government, elections, parliament and diplomacy; rows as in conflict.ts. */
export const politics = `
agree-consent: shake hands on, strike/reach/seal/clinch/do/ink/hammer/broker/forge a deal, strike/reach/seal/clinch a
  bargain/agreement/accord/compromise/pact, hammer out, give the green light, give the go-ahead, get the nod, give the nod, see eye to
  eye, come to terms, meet halfway, find common ground, on the same page, reach an understanding, reach agreement, close ranks, in
  agreement, thrash out, get the go-ahead, put pen to paper, set aside differences, speak with one voice, come to an agreement, reach
  consensus, get the green light, give one's blessing, give the thumbs up | أعطى الضوء الأخضر, ضوء أخضر, توصل إلى
  اتفاق/تسوية/تفاهم/صيغة/حل/تفاهمات/توافق, التوصل إلى اتفاق/تسوية/تفاهم/صيغة/حل, أبرم اتفاقا/اتفاق/اتفاقية/صفقة/عقدا, إبرام
  اتفاق/اتفاقية/صفقة/عقد, وصل إلى كلمة سواء, تصافح على, حل وسط, أرضية مشتركة, نقاط التقاء, تقريب وجهات النظر, قرب وجهات النظر, قاب قوسين,
  أعطى موافقته, نال موافقة, حصل على موافقة/الضوء, التقى على, في منتصف الطريق, وقع اتفاقا/اتفاقية, تطابق وجهات النظر, اتفقت كلمتهم, اتفق
  الطرفان, كلمة سواء
reject-refuse: turn down, throw out, give the thumbs down, dig in one's heels, turn a deaf ear, not on the table, out of the question,
  dismiss out of hand, say no to, slam the door, give short shrift, knock back, give the cold shoulder, shut the door, will not hear of,
  balk at, pour cold water, refuse to budge, no dice, put one's foot down, stonewall on, not entertain | رفض رفضا قاطعا, رفضا قاطعا, جملة
  وتفصيلا, قابل بالرفض, ضرب عرض الحائط, عرض الحائط, أدار ظهره, أغلق الباب, صم آذانه, أصم أذنيه, قوبل بالرفض, أوصد الباب, رد الطلب, رفض
  رفضا, وقف حجر عثرة, خارج النقاش, غير مطروح, غير وارد, رفض الانصياع/الرضوخ/التراجع, لا مجال
argue-dispute: bone of contention, at odds, war of words, clash over, cross swords with, lock horns, at loggerheads, fall out with, fall
  out over, row over, heated exchange, trade barbs, trade insults, sticking point, split over, bicker over, have it out, at variance,
  stumbling block, heated debate, lash out at, sore point, take issue with | نقطة خلاف, نقاط خلاف/الخلاف/خلافية, حرب كلامية, سجال حاد, دب
  الخلاف/خلاف, نشب خلاف, شجار لفظي, تلاسن حاد, حجر عثرة, مشادة كلامية, تباين وجهات النظر/الآراء, وجهات نظر متباينة, أخذ ورد, جدل واسع,
  أثار جدلا/الجدل, مثار جدل, مثير للجدل, خلاف حاد, تجاذب سياسي, تراشق بالتصريحات/كلامي/إعلامي, شد وجذب, كسر العظم, بيت القصيد
negotiate-bargain: round the table, sit down at, come to the table, back to the table, around the negotiating table, behind closed doors,
  shuttle diplomacy, horse trading, marathon talks, haggle over, back channel, bargaining chip, trade off, negotiating table, round of
  talks, last-ditch talks, peace table, iron out, go-between in, break the deadlock, talks about talks | طاولة المفاوضات/الحوار/التفاوض,
  جلس إلى طاولة, جولة مفاوضات/مباحثات/محادثات, خلف أبواب مغلقة, خلف الأبواب المغلقة, وراء الكواليس, خلف الكواليس, شد الحبال, جولات مكوكية,
  دبلوماسية مكوكية, دخل في مفاوضات/مباحثات, جرت مفاوضات/محادثات/مباحثات, أجرى مفاوضات/محادثات/مباحثات/مشاورات, مفاوضات
  شاقة/ماراثونية/مباشرة, ورقة ضغط/مساومة, أخذ وعطا, كسر الجمود, ربع الساعة الأخير
failure: come to nothing, fall through, fall apart, break down, hit a wall, run into the sand, hit a brick wall, fall flat, go up in
  smoke, hit the buffers, back to square one, collapse in acrimony, end without agreement, come unstuck, fizzle out, come to naught, end
  in failure, end in deadlock, reach an impasse, reach deadlock, dead end, founder on, run aground, walk away empty-handed, draw a blank,
  without a breakthrough, hit a snag, fail to agree, go nowhere, in tatters | باءت بالفشل, باء بالفشل, وصل إلى طريق مسدود, طريق مسدود,
  حائط مسدود, أدراج الرياح, ذهبت أدراج الرياح, عاد إلى نقطة الصفر, المربع الأول, نقطة الصفر, مني بالفشل, خفي حنين, عاد بخفي حنين, دون
  نتيجة/جدوى/التوصل/اتفاق, تعثر المفاوضات/المحادثات, تعثرت المفاوضات/المحادثات, انهارت المفاوضات/المحادثات, انهيار المحادثات/المفاوضات, لم
  يسفر عن, لم تسفر عن, ولد ميتا, حبر على ورق, فشل ذريع/فشلا ذريعا, فشل فشلا, كلل بالفشل, دون اتفاق, أخفق في, لم يؤت أكله, بلا نتيجة, دخل
  نفقا مظلما
succeed-achieve: pull off, bear fruit, pay off, make a breakthrough, come through, pass with flying colours, flying colours, hit the
  jackpot, turn the corner, break the deadlock, come up trumps, go from strength to strength, clear a hurdle, hit the target, hit the
  mark, save the day, make the grade, bring off, crown with success, go without a hitch, carry the day, steal the show, make headway, meet
  one's goal | آتى أكله, أتى ثماره, آتى ثماره, أثمر عن, تكلل بالنجاح, توج بالنجاح, كلل بالنجاح, حقق
  إنجازا/اختراقا/نجاحا/اختراق/إنجاز/هدفه, إحراز تقدم, أحرز نجاحا/تقدما/تقدم, بلغ مراده/هدفه, نال مراده, تخطى العقبات, سجل نجاحا, اجتاز
  الاختبار, كسر الجمود, أصاب الهدف, نجح في, سير بنجاح, لاقى نجاحا, من نجاح إلى نجاح
resign-quit: step down, stand down, hand in one's notice, tender one's resignation, throw in the towel, bow out, walk away from the job,
  call it a day, fall on one's sword, quit one's post, clear one's desk, hang up one's boots, leave office, leave one's post, step aside,
  hand in one's resignation, relinquish the post, give up one's seat, vacate one's seat, hand over the reins, give up the post, go
  quietly, end one's tenure, pack it in | قدم استقالته, تقدم باستقالته, تقديم استقالته, تنحى عن منصبه/الحكم/السلطة, ترك منصبه, غادر منصبه,
  ترجل عن, رمى المنديل, ألقى المنديل, تخلى عن منصبه/مهامه/مقعده, أعفى نفسه, وضع استقالته, استقال من, طلب إعفاءه, رحيله عن المنصب, خرج من
  الباب, التنحي عن, أخلى مقعده
dismiss-sack: show the door, show .. the door, give the boot, give the sack, get the sack, get the boot, let go, send packing, send ..
  packing, relieve of one's duties, relieved of duty, kick out of, hand .. his cards, pink slip, axe fall, throw out of, give marching
  orders, marching orders, head roll, heads roll, strip of his post, remove from office, remove from one's post, force out of, drop from
  the cabinet, given the push, boot out, ousted as, removed from office | أقال من منصبه, إقالته من منصبه, أعفى من منصبه/مهامه,
  إعفاؤه/إعفاءه من منصبه/مهامه, أعفي من منصبه/مهامه, أطاح به, أطيح به, نحى عن, نحي عن منصبه, عزل من منصبه, أزيح عن منصبه, استغنى عن
  خدماته/خدمات, الاستغناء عن خدماته/خدمات, طوى صفحة المدير, أقيل من منصبه/مهامه/رئاسة, أبعد من منصبه, فصل من عمله/العمل/وظيفته, طرد من
  عمله/العمل/وظيفته, أنهى خدماته, إنهاء خدماته/خدمات, أطاح برأسه, كف يده, أنهى مهامه
appoint-nominate: take the helm, take the reins, take office, take charge, take over the reins, fill the shoes, step into the shoes, swear
  in, sworn in as, at the helm, pass the torch, hand the reins, put in charge, take over as, assume office, take up the post, take up
  one's post, named as, tapped as, tapped for, in the hot seat, name to the post, assume the role, hold the reins, take the hot seat |
  تولى منصب/مهامه/المنصب/رئاسة/قيادة/مقاليد/دفة/زمام/الحقيبة/حقيبة, تسلم مهامه/منصبه/مقاليد/دفة/زمام/رئاسة/الحقيبة, تقلد
  منصبا/منصب/المنصب, أدى اليمين, أدت اليمين, اليمين الدستورية, مقاليد الحكم/السلطة/الأمور, دفة القيادة, سدة الحكم/الرئاسة, على رأس
  الوزارة/الحكومة/الشركة/الهيئة, حل محل, خلفا له, أسند إليه منصب/مهمة, أوكل إليه, كلفه بتشكيل, تكليفه بتشكيل, تشكيل الحكومة, كرسي
  الرئاسة/الوزارة, باشر مهامه, اعتلى العرش
election-poll: go to the polls, head to the polls, cast one's ballot, cast one's vote, cast ballots, cast votes, polls open, polls close,
  hustings at, exit poll, swing state, too close to call, landslide victory, neck and neck, run for office, snap election, snap poll,
  throw one's hat, campaign trail, on the stump, ballot box, floating voters, stand for election, voter turnout, win by a landslide, go to
  the country, race for, popular vote | توجه إلى صناديق, صناديق الاقتراع, صندوق الاقتراع, أدلى بصوته, الإدلاء بأصواتهم/بصوته, أدلى
  بأصواتهم, عملية الاقتراع/التصويت, مراكز الاقتراع/التصويت, إقبال الناخبين, نسبة المشاركة/الإقبال/التصويت, خاض الانتخابات/غمار, السباق
  الرئاسي/الانتخابي, حملة انتخابية, يوم الاقتراع, الصمت الانتخابي, العرس الديمقراطي, خاض السباق, حلبة السباق, فرز الأصوات, جولة
  إعادة/الإعادة, استحقاق انتخابي/دستوري, انتخابات مبكرة/تشريعية/رئاسية/محلية, فوز ساحق, تقدم في السباق
vote-ballot: show of hands, put to a vote, put to the vote, vote of no confidence, no-confidence motion, cast a veto, free vote, split the
  vote, by a whisker, vote down, vote through, motion carry, vote in favour, vote against, spoil one's ballot, count the votes, roll call
  | طرح للتصويت, طرح على التصويت, حجب الثقة, سحب الثقة, نزع الثقة, منح الثقة, رفع الأيدي, صوت لصالح, صوت ضد, صوت بنعم, صوت بلا, بأغلبية
  ساحقة/أصوات, أغلبية ساحقة/مطلقة/أصوات, ورقة بيضاء, طرح الثقة, بإجماع الأصوات, بالإجماع على
candidate-run: throw one's hat in, throw .. hat into the ring, run for, stand for, put oneself forward, bid for the presidency, enter the
  race, enter the fray, drop out of the race, pull out of the race, in the running, put one's name forward | ترشح ل, تقدم بترشحه, أوراق
  ترشحه/ترشيحه, دخل حلبة, خاض غمار, رشح نفسه, أعلن ترشحه/ترشيحه, انسحب من السباق, دخل السباق, في حلبة السباق, سحب ترشحه/ترشيحه, طرح اسمه
lawmaker-deputy: back bench, cross the floor, across the aisle, member of parliament, take one's seat, house of representatives, bang the
  gavel, upper house, lower house | تحت القبة, قبة البرلمان, نواب الشعب, مجلس النواب/الشيوخ/الشورى, ممثلي الشعب, نواب الأمة, كتلة نيابية,
  مقعد برلماني
president-leader: head of state, number ten, commander in chief, man at the top, corridors of power, seat of power, heir apparent, strong
  man | رأس الدولة, رئيس الدولة/الجمهورية/البلاد, أعلى الهرم, هرم السلطة, رجل الدولة, الرجل الأول, صاحب القرار, دوائر القرار, أصحاب
  القرار, القصر الجمهوري/الرئاسي, رأس السلطة
king-royal: crown prince, heir to the throne, royal court, royal family, custodian of the two, head of the royal | ولي العهد, ولي ولي
  العهد, خادم الحرمين الشريفين, الديوان الملكي, القصر الملكي, الأسرة الحاكمة/المالكة, صاحب السمو/الجلالة
minister-cabinet: cabinet reshuffle, kitchen cabinet, hold the portfolio, shuffle the pack, form a government, line-up of ministers,
  collapse of the government | تعديل وزاري, تشكيلة حكومية/وزارية, حقيبة وزارية/الخارجية/الداخلية/المالية/الدفاع, حقائب وزارية, فريق حكومي,
  حكومة تكنوقراط/تصريف, تصريف الأعمال, مجلس الوزراء, طاقم حكومي
parliament-assembly: come before the house, order paper, on the floor of the house, adjourn the house, dissolve parliament, under the
  dome, recall parliament, second reading | قبة البرلمان, تحت قبة البرلمان/المجلس, حل البرلمان, حل مجلس النواب, فض الدورة, جلسة عامة,
  اكتمال النصاب, الجلسة الافتتاحية, دورة تشريعية
coalition-alliance: join forces, throw in one's lot, close ranks, form an alliance, jump into bed with, marriage of convenience, hand in
  glove, cobble together a coalition, forge an alliance, common cause, pact with, politics make strange bedfellows, team up with | وضع يده
  في يد, رص الصفوف, وحد صفوفه, يدا واحدة, توحيد الصفوف, شكل ائتلافا/تحالفا/جبهة, تحالف مع, عقد تحالفا, زواج مصلحة, في خندق واحد, خندق
  واحد, انضوى تحت لواء, انضم إلى صفوف, جبهة موحدة
`;
