/** Set phrases of war, attack and truce. A row: field, English, Arabic; `/` parts alternatives, `..` is up to four words. */
export const conflict = `
war-battle: take up arms, go to war, wage war, clash of arms, cross swords, lock horns militarily, fight tooth and nail, street by street
  fighting, come under fire, exchange of fire, trade fire, theatre of war, front line, pitched battle, hand-to-hand combat, war of
  attrition, drums of war, open a front, beat of war drums | حمل السلاح, خاض الحرب, دارت رحى, دارت معارك, قرع طبول, دق طبول الحرب, تبادل
  إطلاق/لإطلاق النار, ساحة المعركة/القتال/الوغى, ساحات القتال/الوغى, خط النار, خطوط التماس/المواجهة/النار, حرب شوارع/استنزاف/ضروس, حمي
  الوطيس, وضع أوزارها, شن حربا, فتح جبهة, اندلعت/نشبت معارك/مواجهات, أشعل فتيل
attack-raid: launch an attack/assault/offensive/raid/strike, mount an attack/assault/offensive/raid, stage an attack/ambush/raid, come
  under attack, open fire on, rain down on, carry out a strike/raid, go on the offensive, hit .. from the air, lay into, descend on, storm
  into, swoop on | شن هجوما/هجوم/غارة/غارات/حملة/هجمات, شن سلسلة غارات, تعرض لهجوم/لقصف/لاعتداء, صب جام غضبه, نفذ غارة/هجوما/ضربة, وجه
  ضربة/ضربات, أغار على, استهدف بغارة, انقض على, باغت العدو
bombard-shell: under shelling, come under bombardment/shelling, pound .. with shells, hail of shells, barrage of missiles, barrage of
  rockets, rain of shells, flatten .. from the air, bomb to rubble | وابل من, أمطر بالقذائف/بالصواريخ/بوابل, دك مواقع/معاقل/حصون, تحت
  القصف, رشقة صاروخية, رشقات صاروخية, قصف مدفعي/جوي, سوى بالأرض, أطلق العنان لمدافعه
missile-rocket: fire/launch a missile, fire/launch a rocket, salvo of rockets, salvo of missiles | أطلق صاروخا/صواريخ/قذائف, رشقة صواريخ,
  صلية صواريخ, دفعة صاروخية
bomb-explode: go off, blow up, set off a bomb, detonate a device, blow .. to pieces, go up in smoke, tear through, rip through, blow ..
  sky high, blow oneself up, blew himself up, explosion rock, blast rock | فجر نفسه, انفجار هز, دوى انفجار, سمع دوي, زرع عبوة/قنبلة/لغما,
  عبوة ناسفة, سيارة مفخخة, سيارة ملغومة, حزام ناسف, جسم متفجر, دوي انفجارات, تطاير إلى أشلاء, فكك عبوة
ceasefire-truce: lay down arms, lay down one's arms, lay down weapons, silence the guns, guns fall silent, guns fell silent, down arms,
  stop the fighting, hold fire, hold one's fire, cease hostilities, cessation of hostilities, cease fire, lull in fighting, suspend
  hostilities, end the hostilities, pause in fighting, halt to the fighting, bury the hatchet, halt in fighting, let-up in fighting | ألقى
  السلاح, ألقى سلاحه/أسلحته, وقف إطلاق النار, وقف لإطلاق النار, إسكات المدافع, سكتت/صمتت المدافع, وقف الأعمال القتالية/العدائية, وضع
  السلاح, وضع حد للقتال, وضع أوزارها, هدنة إنسانية, حقن الدماء, التزم الهدنة, دخلت الهدنة حيز, خفض التصعيد, كف عن القتال, وقف القتال
peace-conciliation: make peace, sue for peace, bury the hatchet, mend fences, olive branch, smoke the peace pipe, patch up differences,
  patch things up, kiss and make up, heal the rift, pour oil on troubled waters, build bridges, iron out differences, settle one's
  differences, peace talks, hatchet bury, clear the air | غصن الزيتون, طوى صفحة, فتح صفحة جديدة, رأب الصدع, إصلاح ذات البين, مد جسور, لم
  الشمل, مد يده/يد المصافحة, تنقية الأجواء, تصافت القلوب, أنهى الخصومة, عقد الصلح, دفن أحقاد الماضي, مبادرة سلام, ذوبان الجليد, أذاب
  الجليد, إعادة المياه إلى مجاريها, عادت المياه إلى مجاريها
surrender-defeat: lay down one's arms, lay down arms, white flag, wave the white flag, throw in the towel, give oneself up, raise one's
  hands, bow to defeat, go down fighting, lick one's wounds, concede defeat, admit defeat, accept defeat | رفع الراية البيضاء, سلم
  نفسه/سلاحه, ألقى المنديل, أقر بالهزيمة, جر أذيال الخيبة/الهزيمة, ذيول الهزيمة, مني بهزيمة, تجرع مرارة الهزيمة, تكبد هزيمة, رضخ للأمر
  الواقع, رفع يديه مستسلما
withdraw-retreat: pull out, pull back, beat a retreat, fall back, draw back, stand down, pull troops from, leave the field, turn tail,
  back out of, take a step back, retire from the field, vacate positions, fall back to | سحب قواته, سحب جنوده, أخلى مواقعه, عاد أدراجه,
  ولى الأدبار, ترك مواقعه, جر أذياله, تقهقر إلى, انكفأ إلى, خطوة إلى الوراء
advance-invade: push into, push towards, roll into, gain ground, make gains, cross the border into, boots on the ground, march on, pour
  into, thrust into, make inroads, press forward, press on towards | توغل في, زحف نحو, زحف على, أحرز تقدما, اجتاح البلاد, اجتاز الحدود,
  دخل بري, تقدم على الأرض, عبر الحدود إلى, قضم أراضي
occupy-seize: take control of, seize control of, wrest control, fall into the hands of, fell to, fall to the rebels, fall to the army, in
  the hands of, bring under control, capture the town, capture the city, hold sway over, gain control | بسط سيطرته, بسط سيطرتها على, أحكم
  سيطرته/قبضته, وقع في أيدي, سقط في يد, سقط في أيدي, وضع يده على, استولى على, سيطر على, فرض سيطرته, آل إلى سيطرة, أحكم الخناق
siege-blockade: cut off, lay siege to, tighten the noose, encircle the town, starve .. into submission, seal off, ring of steel, under
  siege, hem in, noose around | ضيق الخناق, شدد الخناق, فرض حصارا/الحصار, فرض طوقا, ضرب طوقا, ضرب حصارا, طوق أمني, تحت الحصار, أطبق
  الحصار, حاصر من كل الجهات, قطع الإمدادات, فك الحصار, رفع الحصار
clash-fight: come to blows, trade blows, lock horns, square up to, fists fly, fists flew, fall out over, scuffle break out, scuffle broke
  out, run-in with, pitched battle, set about, go toe to toe, brawl break out, have a punch-up, mass brawl, exchange punches | تشابك
  بالأيدي, اشتبك مع, اشتباكات عنيفة/بالأيدي, تبادل الضرب/اللكمات/الضربات, دخل في اشتباك, مشاجرة جماعية, وقع شجار, نشب عراك/شجار, عراك
  بالأيدي, مشادة كلامية, تطور إلى تضارب
ambush: lie in wait, fall into an ambush, walk into a trap, lay a trap, set a trap, lay an ambush, caught in an ambush | نصب كمينا, نصب
  فخا, وقع في كمين, وقع في الفخ, وقع في شرك, كمين محكم, تربص به, استدرج إلى
weapon-arms: armed to the teeth, arms race, small arms, live rounds, cache of arms, arms cache, arms depot, weapons cache, arms dump,
  loose cannon | مدجج بالسلاح, سلاح أبيض, أسلحة بيضاء, ذخيرة حية, رصاص حي, مخبأ أسلحة, مستودع أسلحة, سباق التسلح, أسلحة فتاكة/خفيفة/ثقيلة
shoot-gun: open fire, open fire on, gun down, pull the trigger, shoot dead, hail of bullets, spray .. with bullets, shots ring out, shots
  rang out, volley of shots, let off shots, fire shots, bullet-riddled body, burst of gunfire, riddle with bullets, shot at | أطلق
  النار/الرصاص/النيران/عيارات, فتح النار/نيران, أردى قتيلا, وابل من الرصاص, ضغط على الزناد, عيار ناري, عيارات نارية, طلق ناري, طلقات
  نارية, أعيرة نارية, رشقات نارية, أمطر بالرصاص
missing-lost: vanish into thin air, go missing, vanish without trace, without trace, disappear without trace, unaccounted for, whereabouts
  unknown, lose track of, feared lost, lost to sight, fate unknown | في عداد المفقودين, فقد أثره, اختفى أثره/عن الأنظار, انقطعت أخباره,
  فقد الاتصال, مصير مجهول, مجهول المصير, توارى عن الأنظار, لم يعثر عليه, فص ملح وذاب, أثرا بعد عين
terror-militant: sleeper cell, lone wolf, terror cell, hit squad, armed band, men in balaclavas, armed men | خلية نائمة, خلايا نائمة, ذئب
  منفرد, ذئاب منفردة, جماعة مسلحة, مسلحون ملثمون, خلية إرهابية, عناصر مسلحة, خارجون عن القانون, خارجين عن القانون
coup-overthrow: seize power, topple the government, bring down the government, overthrow the government, oust from power, palace coup,
  grab power, strip of power, take power, fall from power, regime change, drive from power, usher out of power, sweep from power | استولى
  على الحكم/السلطة, أطاح بالحكومة/بالنظام/بالرئيس, قلب نظام الحكم, قلب الطاولة, انقلاب عسكري/أبيض, أسقط النظام/الحكومة, سقوط النظام, انقض
  على السلطة, أزاح عن الحكم, خلع من منصبه, وثب إلى السلطة
rebel-insurgent: rise up against, take up arms against, in open revolt, raise the banner of revolt, throw off the yoke | شق عصا الطاعة,
  رفع السلاح في وجه, تمرد على, خرج عن الطاعة, أعلن العصيان, عصيان مسلح, خرج على القانون
riot-unrest: run riot, go on the rampage, mob rule, running battles, tear gas, smash windows, all hell break loose, all hell broke loose,
  set cars alight, burn tyres, spiral out of control, lawlessness reign, public disorder, breach of the peace | أعمال شغب/عنف/تخريب, أحرق
  الإطارات, إطارات مشتعلة, خرج عن السيطرة, فلتان أمني, انفلات أمني, غاز مسيل للدموع, مسيل للدموع, حالة فوضى, عمت الفوضى, إخلال بالنظام
  العام, كر وفر
demonstrate-protest: take to the streets, pour onto the streets, take their anger to, down with chants, hold a sit-in, stage a sit-in,
  stage a protest/demonstration/rally/walkout, march on the, hit the streets, sea of placards, man the barricades, hold up banners, voice
  one's anger, vent one's anger | نزل إلى الشارع/الشوارع/الساحات, خرج إلى الشارع/الشوارع, خرج في مظاهرة/مظاهرات/مسيرة/تظاهرة, نفذ
  اعتصاما/وقفة, نظم وقفة/مسيرة/اعتصاما, وقفة احتجاجية, رفع لافتات, ردد هتافات/شعارات, مسيرة حاشدة, افترش الأرض, قطع الطريق/الطرق, ملأ
  الساحات, غضب الشارع
extremism-radical: hate speech, hardline views, beyond the pale | خطاب الكراهية, فكر متطرف, غسل دماغه, غسيل دماغ
navy-warship: set sail, put to sea, naval blockade, drop anchor, on the high seas | رفع المرساة, ألقى مراسيه, سفينة حربية, مياه إقليمية,
  أعالي البحار, عرض البحر
tense-unstable: hang in the balance, powder keg, on a knife edge, on a knife-edge, on edge, come to a head, simmer over, tinder box, fever
  pitch, flare up, fan the flames, boil over, pour oil on the flames, add fuel to the fire, step up tensions, ratchet up, hot spot, raise
  the temperature, stoke tensions | صب الزيت على النار, زاد الطين بلة, برميل بارود, على صفيح ساخن, نار تحت الرماد, أجج
  التوتر/الأوضاع/النيران, سكب الزيت على, شفا حرب, حافة الهاوية, فوق بركان, احتقن الشارع, شد وجذب, بؤرة توتر, توتر شديد
calm-stable: restore calm, calm the waters, lower the temperature, cool tempers, take the heat out, defuse the
  crisis/situation/row/tension, restore order, return to normal, calm return, quiet return, dust settle, dust settled, under control, ease
  tensions, simmer down | أعاد الهدوء, عاد الهدوء, ساد الهدوء, نزع فتيل, تهدئة الأوضاع/الأجواء/الخواطر, ضبط النفس, امتص الغضب, هدأت
  النفوس, عادت الحياة إلى طبيعتها, عاد إلى مجراه, استتب الأمن, استتباب الأمن, تحت السيطرة, خفف التوتر, هدأت العاصفة
enemy-rival: at daggers drawn, sworn enemy, bad blood between, at each other's throats, at loggerheads, arch rival, old foe | عدو لدود,
  خصم لدود, غريم تقليدي, ألد أعدائه, ناصب العداء, على طرفي نقيض
`;
