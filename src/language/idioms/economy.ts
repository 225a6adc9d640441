/** Set phrases of money, trade, labour, industry and transport; rows as in conflict.ts. */
export const economy = `
strike-walkout: down tools, walk off the job, lay down tools, walk out, withdraw one's labour, stop work, refuse to work, picket line,
  picket lines, industrial action, down pens, lay down their tools, go on strike, be on strike, on strike, call a strike, work to rule,
  stay off work, strike action, stay away from work, take industrial action, join the picket, call .. out on strike, sick-out by, stop
  turning up, walk off their jobs, leave work en masse, mass walkout | توقف عن العمل, التوقف عن العمل, شل حركة/الحركة, إضراب عام/مفتوح/عن,
  أضرب عن, دخل في إضراب, الدخول في إضراب, خاض إضرابا, نفذ إضرابا/إضراب, عن العمل احتجاجا, امتنع عن العمل, الامتناع عن العمل, ترك أماكن
  العمل, غادر مواقع العمل, ترك أعمالهم/عملهم, انقطع عن العمل, كف عن العمل, أوقف العمل, علق العمل, وقف العمل, شلل تام, أعلن الإضراب, يد
  عاملة متوقفة, احتجب عن العمل, ألقى أدواته
unemployed: out of work, out of a job, on the dole, lose one's job, lose one's livelihood, join the ranks of the unemployed, sign on,
  between jobs, job losses, job cuts, shed jobs, cut jobs, axe jobs, lay off, make redundant, made redundant, on the scrapheap, laid off |
  بلا عمل, دون عمل, فقد عمله/وظيفته/وظائفهم/أعمالهم/أشغالهم, فقدان الوظائف/وظائفهم, عاطل/عاطلين/عاطلون عن العمل, صفوف العاطلين, تسريح
  عمال/موظفين/العمال/الموظفين, سرح عماله/موظفيه/عمالا/موظفين, شطب وظائف, ألغى وظائف, إلغاء وظائف, تقليص الوظائف/العمالة, قطع الأرزاق, مصدر
  رزقه, قطع رزقه, قوت يومه, طوابير العاطلين, خفض الوظائف
hire-recruit: take on, take on staff, sign up, bring on board, recruitment drive, bring in staff, fill vacancies, fill the vacancies, job
  openings | فرص عمل, فرص عمل جديدة, خلق وظائف/فرص, وفر وظائف/فرص, توفير وظائف/فرص, استحداث وظائف, فتح باب التوظيف, مناصب شغل, مواطن شغل,
  شغل الشواغر, ضم إلى طاقمه
union-syndicate: shop steward, collective bargaining, union bosses, shop floor, rank and file, closed shop, labour movement, shop stewards
  | العمل النقابي, حركة عمالية, مفاوضة جماعية, اتحاد الشغل, اتحاد العمال, ممثلي العمال, قيادات نقابية, المركزية النقابية
pay-wage: take-home pay, pay packet, living wage, pay rise, pay cheque, back pay, bread and butter, cost of living rise, cough up, foot
  the bill, fork out, pick up the tab, shell out, pay through the nose, dig deep, pay up, settle the bill, stump up, pay the bill, cash in
  hand, pay award | الحد الأدنى للأجور, لقمة العيش, زيادة الأجور/الرواتب/المرتبات, رفع الأجور/الرواتب/المرتبات, صرف
  الرواتب/المرتبات/المستحقات/الأجور, مستحقات مالية/متأخرة, دفع الرواتب/الأجور, تحمل كلفة/نفقات/تكاليف, سدد الفاتورة, تأخر الرواتب/صرف,
  رواتب متأخرة, زيادة في الأجور/الرواتب, دفع من جيبه, كسب قوته, علاوات الموظفين
inflation-price: cost of living, through the roof, go through the roof, skyrocket to, price hike, price rise, soaring cost, pinch on
  households, squeeze on households, hit in the pocket, hit the pocket, dearer than, rampant inflation, spiral of prices, feel the pinch,
  price tag, jack up | غلاء المعيشة, غلاء الأسعار, موجة غلاء, نار الأسعار, لهيب الأسعار, اشتعلت الأسعار, ارتفاع الأسعار/أسعار, جنون
  الأسعار, تحليق الأسعار, قفزة في الأسعار, كلفة/تكلفة/تكاليف المعيشة, أعباء المعيشة, كسر ظهر المواطن, أثقل كاهل, كاهل
  المواطن/المواطنين/الأسر, كوى الجيوب, القدرة الشرائية, بطاقة السعر, أرخى بثقله
economy-growth: boom and bust, green shoots, back on track, shot in the arm, economic downturn, slide into recession, tip into recession,
  engine of growth, go into recession, rude health, on its knees, in the doldrums, economic boom, shrink by, on the mend | عجلة
  الاقتصاد/التنمية/النمو, الناتج المحلي, دخل مرحلة الركود, ركود اقتصادي, نمو اقتصادي, انكماش اقتصادي, انتعاش اقتصادي, طفرة اقتصادية, دوران
  عجلة, دفع عجلة, قاطرة النمو, تعافي الاقتصاد, إنعاش الاقتصاد, حركة تجارية, حجم التبادل التجاري
bankrupt-insolvent: go bust, go under, go to the wall, belly up, go belly up, go bankrupt, go out of business, fold up, file for
  bankruptcy, call in the receivers, call in the administrators, call in administrators, into administration, into receivership, shut up
  shop, close its doors, in liquidation, wind up, put up the shutters, pull down the shutters, cease trading, go broke, run out of cash,
  bankruptcy protection, broke and, the bailiffs, drown in debt, on the brink of bankruptcy | أعلن إفلاسه/إفلاسها/الإفلاس, إعلان
  إفلاسه/الإفلاس, أشهر إفلاسه/إفلاسها/الإفلاس, إشهار إفلاسه/الإفلاس, أغلق أبوابه/أبوابها, وضع تحت الحراسة, حراسة قضائية, التصفية القضائية,
  تصفية أصول/الشركة, غرق في الديون, حافة الإفلاس, شفا الإفلاس, شبح الإفلاس, خرج من السوق, طلب الحماية من الإفلاس, عجز عن السداد/سداد, وضع
  في التصفية, تعثر عن السداد, توقف عن الدفع/السداد
close-shut: shut one's doors, close one's doors, pull the shutters, close for good, bring down the curtain, shut the gates, board up, seal
  off, close for business, out of service, cease operations, suspend operations, shut down, close down, mothball the plant | أغلق أبوابه,
  أوصد أبوابه/أبوابها, إغلاق أبوابه, أسدل الستار, وضع الشمع الأحمر, بالشمع الأحمر, خارج الخدمة, خرج عن الخدمة, توقف عن الخدمة, أقفل
  أبوابه, إيقاف التشغيل, حتى إشعار آخر
loss-deficit: in the red, make a loss, run at a loss, lose one's shirt, bleed cash, haemorrhage cash, hemorrhage money, post a loss, red
  ink, run a deficit, write off, financial hole, black hole in, burn through cash, cash-strapped firm, suffer a loss, out of pocket | تكبد
  خسائر/خسارة, مني بخسائر/بخسارة, سجل خسائر/خسارة/عجزا, نزيف الخسائر/مالي, عجز مالي/الموازنة/الميزانية, خسائر فادحة/متراكمة, خسر أمواله,
  في الأحمر, ثقب أسود, تراكم الخسائر, فجوة مالية/تمويلية
profit-gain: in the black, turn a profit, make a killing, rake in, line one's coffers, bumper profits, bottom line, cash cow, cash in on,
  clean up, post a profit, return to profit, money spinner, make money, reap the rewards, money in the bank | حقق أرباحا/ربحا/مكاسب/أرباح,
  جنى أرباحا/ثمار/الأرباح/أموالا, در أرباحا/دخلا, أرباح صافية, صافي الأرباح/الربح, سجل أرباحا/مكاسب, عاد إلى الربحية, الدجاجة التي تبيض,
  در عليه, حصد أرباحا/مكاسب, حقق مكاسب
loan-debt: in hock, up to one's ears in debt, fall behind on, in arrears, deep in debt, run up debts, default on, call in the loan, debt
  mountain, pay back, restructure debt, debt relief, take out a loan, take out loans, mountain of debt, borrowing spree | أقساط متأخرة,
  تخلف عن السداد/سداد, غارق في الديون, ديون متراكمة, سقف الدين, إعادة جدولة, جدولة الديون, تسديد الديون/القروض, سداد الديون/القروض/القرض,
  حصل على قرض, خدمة الدين, عبء الديون, منح قرضا/قروضا, دين عام, أغرق بالديون
merger-takeover: take over, join hands with, join forces with, tie the knot, takeover bid, hostile bid, hostile takeover, snap up, buy
  out, gobble up, swallow up, tie-up with, change hands, under new ownership, become one company, merge with, majority stake, controlling
  stake, buy up, take a stake | استحوذ على, الاستحواذ على, صفقة استحواذ/اندماج/الاستحواذ/الاندماج, حصة مسيطرة/أغلبية/الأغلبية, حصة
  الأغلبية, انتقلت ملكيته/ملكيتها/ملكية, اندمج مع, كيان واحد, ابتلع منافسه, ضم شركة, اشترى حصة, شراء حصة, آلت ملكيته/ملكيتها
share-stock: go public, float on the stock, market capitalisation, stock market, stock exchange, on the trading floor, bull market, bear
  market, shares tumble, shares plunge, shares slump, shares soar, ring the bell, initial public offering | سوق الأسهم/المال, طرح
  عام/أولي, طرح للاكتتاب, اكتتاب عام, أغلق على ارتفاع/انخفاض/تراجع, قيمة سوقية, القيمة السوقية, المؤشر العام, جلسة التداول, لون أخضر/أحمر,
  جني الأرباح, اكتست بالأحمر/بالأخضر, حاملي الأسهم
sell-sale: go under the hammer, put up for sale, on the market, hit the shelves, sell like hot cakes, fly off the shelves, come onto the
  market, fire sale, up for grabs, sell off, go on sale, up for sale, off-load stock, flog off, put on the market | طرح للبيع, عرض للبيع,
  بيع بالمزاد, مزاد علني, المزاد العلني, طرح في الأسواق/المزاد, نزل إلى الأسواق/السوق, نفد من الأسواق, بيع كالخبز, تحت المطرقة, بسعر بخس,
  بأبخس الأثمان, باع أسهم/أسهمه/حصته, تخلص من حصته
buy-purchase: snap up, shell out for, splash out on, splash the cash, dip into one's pocket, go on a spending spree, stock up on, panic
  buying, part with one's cash, shop till, lay out for, cash on the counter | أبرم صفقة شراء, أقبل على شراء, تهافت على, الإقبال على
  الشراء, اقتنى نسخة, شراء بدافع الذعر, صفقة شراء, حسم الصفقة
invest-capital: pour money into, plough money into, plough into, sink money into, pump money into, put money into, put up the money,
  venture capital, inject cash, inject capital, capital injection, bet on, put one's money | ضخ أموال/استثمارات/سيولة/مليارات/ملايين/رؤوس,
  رأس المال, رأس مال, رؤوس الأموال, ضخ رأسمال, استثمار في, استثمارات أجنبية, صندوق سيادي, ضخ مبلغ
contract-tender: ink a contract, win the contract, land a contract, award a contract, award the contract, put out to tender, tear up the
  contract, bid for, secure the contract, go out to tender, dotted line, clinch an order, sign on the dotted line, invite bids | أرسى
  المناقصة/العطاء/المشروع, رسا العطاء/المزاد/المشروع, رست المناقصة/الصفقة, فاز بالمناقصة/بالعقد/بعقد/بالعطاء/بالصفقة/بمناقصة, طرح
  مناقصة/المناقصة/عطاء, مناقصة دولية/علنية/عامة, كراسة الشروط, دفتر الشروط/التحملات, فسخ العقد, وقع عقدا/العقد, توقيع عقد/العقد/عقود,
  ترسية المشروع/العقد
budget-spending: belt tightening, tighten the purse strings, purse strings, loosen the purse strings, cut one's coat, set aside funds,
  earmark for, spend money on, balance the books, spend like there is no tomorrow, war chest, public purse, spending cuts, taxpayers'
  money | شد الأحزمة, شد الحزام, ربط الحزام, ربط الأحزمة, خزينة الدولة, خزانة الدولة, رصد مبلغ/ميزانية/موازنة/اعتمادات/أموال, خصص
  مبلغ/ميزانية/اعتمادات/مبلغا, تقشف مالي, ترشيد الإنفاق/النفقات, إنفاق حكومي/عام, موازنة عامة, الموازنة/الميزانية العامة, بند النفقات, ضغط
  النفقات, أموال دافعي الضرائب, دافعي الضرائب
subsidy-aid: prop up prices, government handout, state aid, hand out subsidies, rescue package, bail-out package, lift subsidies, cut
  subsidies, financial lifeline | رفع الدعم, حزمة إنقاذ/مساعدات/تحفيز, حزم تحفيز, إلغاء الدعم, ترشيد الدعم, بطاقة تموينية/التموين, خطة
  إنقاذ, دعم مالي, منح مالية, جرعة مالية
tax-duty: the tax man, the taxman, tax burden, raise taxes, cut taxes, tax break, pay one's taxes, dodge tax, trade barrier, tax haven,
  tax hike, tax cut, slap tariffs, slap a levy | فرض رسوم/رسوما/ضرائب/ضريبة, رسوم جمركية/إضافية, عبء ضريبي, تهرب ضريبي, التهرب الضريبي,
  ضريبة القيمة المضافة, القيمة المضافة, حواجز جمركية, حرب تجارية, ملاذ ضريبي, إعفاء ضريبي/جمركي
poverty-wealth: make ends meet, below the poverty line, live hand to mouth, hand to mouth, on the breadline, down and out, struggle to
  survive, keep the wolf from, scrape by, rags to riches, eke out a living, poverty line, scrape a living, on the poverty line,
  breadwinner for | تحت خط الفقر, خط الفقر, ضنك العيش, شظف العيش, سد الرمق, كفاف يومه, ضيق ذات اليد, ذات اليد, مدقع الفقر, الفقر المدقع,
  تدبير قوت, تأمين لقمة, محدودي الدخل, ذوي الدخل المحدود, عائل الأسرة, يوما بيوم, لا يملك قوت
shortage-lack: run out of, run short, in short supply, running low, run dry, empty shelves, bare shelves, scarce supply, supply squeeze,
  supply crunch, dry up, short of, thin on the ground, like gold dust, hen's teeth, out of stock, down to the last | نفد مخزون/المخزون,
  نفاد المخزون/الوقود/الكمية, نقص حاد, شح الوقود/السيولة/الموارد/المواد, أزمة وقود/سيولة/خبز, طوابير الخبز/الوقود/الانتظار, رفوف
  فارغة/خاوية, انقطعت الإمدادات, قلة الموارد/الإمكانات, عملة نادرة, شحت الموارد, نضب المعين, غياب المواد
electricity-power: power cut, black out, lights out, lights go out, go dark, plunge into darkness, plunge .. into darkness, power outage,
  power back, restore power, off the grid, rolling blackouts, load shedding, national grid, lights back, trip the grid | انقطاع
  التيار/الكهرباء, انقطاع التيار الكهربائي, انقطعت الكهرباء, غرق في الظلام, غرقت في الظلام/ظلام, ظلام دامس, تقنين التيار/الكهرباء, تخفيف
  الأحمال, قطع التيار/الكهرباء, عودة التيار/الكهرباء, شبكة الكهرباء, تيار كهربائي, مولدات كهربائية, عاد التيار
slow-delay: behind schedule, run late, drag on, drag its feet, drag one's feet, buy time, play for time, at a snail's pace, fall behind,
  take one's time, stall on, kick the can, bottle neck, keep waiting, keep .. waiting, grind to a halt, log jam, knock-on delays, long
  overdue, years late | تأخر عن موعده/الموعد/الجدول, تأخير الرحلات, شراء الوقت, كسب الوقت, مماطلة وتسويف, على مهل, بخطى بطيئة, سير
  السلحفاة, عرقلة السير, تخلف عن الموعد, طال أمده, بطء الإجراءات, طال انتظاره, تأخر إنجاز
traffic: bumper to bumper, gridlock on, traffic jam, tail back, standstill traffic, at a crawl, snarl up, logjam on, rush hour, traffic
  grind to a halt | زحمة سير, أزمة سير, اختناق مروري, اختناقات مرورية, ازدحام مروري, طوابير السيارات, حركة السير/المرور, تعطيل حركة, ساعة
  الذروة, ساعات الذروة, كثافة مرورية, تكدس السيارات
airline: ground the fleet, ground flights, cancel flights, pull flights, flag carrier, cabin crew, budget airline, low-cost carrier,
  no-frills carrier | إلغاء الرحلات/رحلات/رحلاته, تعليق الرحلات/رحلات/رحلاته, حركة الطيران/الملاحة, شركة الطيران, خطوط جوية, طيران
  اقتصادي, الناقل الوطني, رحلة جوية, رحلات جوية, حركة الملاحة الجوية
establish-found: set up, set up shop, open its doors, open one's doors, cut the ribbon, break ground, lay the foundation stone, see the
  light of day, get off the ground, first stone, turn the first sod, open for business, unveil a plaque, come into being, go live, give
  birth to, get under way, throw open, throw open its doors, start from scratch | وضع حجر/الحجر الأساس, حجر الأساس, قص الشريط, افتتح
  أبوابه, فتح أبوابه/أبوابها, رأى النور, أبصر النور, أرسى دعائم/أسس/قواعد, وضع اللبنة, اللبنة الأولى, دشن مشروع/المشروع/العمل/خطا, دخل
  الخدمة, وضع حيز الخدمة, حيز الخدمة, دخل حيز الخدمة, أعطى إشارة, إشارة انطلاق/الانطلاق/البدء, ميلاد شركة
oil-crude: black gold, cut output, turn on the taps, turn off the taps, barrels a day, oil well, at the pump | ذهب أسود, الذهب الأسود,
  برميل يوميا, خام برنت, سعر البرميل, خفض الإنتاج, آبار النفط, ضخ النفط, حقول النفط
`;
