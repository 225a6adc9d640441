/** Set phrases of death, injury, accident, fire, weather and rescue; rows as in conflict.ts. */
export const danger = `
death-die: lose one's life, succumb to, breathe one's last, pass away, meet one's death/end/maker/fate, perish in, drop dead, claim ..
  lives, claim the lives, claim the life, cost .. lives, cost the lives, cost the life, cost .. his life, cost .. her life, cost .. their
  lives, leave .. dead, dead on arrival, pronounced dead, declare dead, found dead, found lifeless, lay down one's life, pay with one's
  life, give up the ghost, die of one's wounds, fight a losing battle, confirmed dead, loss of life, death toll, body count, lives lost,
  bite the dust, give one's life, take one's own life, end one's life, died of injuries, die in one's sleep, die at the scene, no longer
  with us | لفظ أنفاسه, فارق الحياة, لقي حتفه/مصرعه/ربه/وجه/نحبه, قضى نحبه, أودى بحياته, لقي حتفه/مصرعه غرقا/حرقا/اختناقا, أزهق
  روحه/أرواح, حصد أرواح/أرواحا, وافت المنية, انتقل إلى رحمة/جوار/الرفيق, رحل عن عالمنا/الدنيا/دنيانا, أسلم الروح, غيب الموت, توفي متأثرا
  بجراحه, متأثرا بجراحه/بإصابته, متأثرة بجراحها/بإصابتها, فاضت روحه, جثة هامدة, دفع حياته ثمنا, سقط قتيلا/قتلى/شهيدا/ضحايا, فقد حياته, ذهب
  ضحيتها/ضحيته, راح ضحيتها/ضحيته, خسائر في الأرواح, خسائر بشرية, عثر عليه ميتا, خطف الموت, أسدى الروح, صعدت روحه, عداد القتلى, حصيلة
  القتلى, حصيلة الضحايا, مات غرقا/اختناقا/حرقا, وضع حدا لحياته, أنهى حياته
kill-murder: do away with, put to death, take the life of, shoot dead, gun down, cut down, mow down, bump off, beat to death, stab to
  death, burn to death, foul play, in cold blood, cold-blooded killing, bludgeon to death, leave for dead, spill blood, blood on one's
  hands, slit the throat, take the lives of | أردى قتيلا/قتيلة/صريعا/صريعة, بدم بارد, أجهز على, سفك الدماء/دماء, أراق الدماء, جريمة
  نكراء/بشعة/شنعاء, قتل عمدا, قتل ضربا/طعنا/خنقا/رميا, مع سبق الإصرار, سبق الإصرار والترصد, فتك به, فتك بحياة, تصفية جسدية, صفى جسديا, لطخ
  يديه بالدماء, جريمة قتل, سلب حياته
massacre: blood bath, wipe out, slaughter of civilians, mass killing, killing spree | حمام دم, بحر من الدماء, أباد عن بكرة أبيهم, مجزرة
  مروعة, ارتكب مجزرة, قتل جماعي, إبادة جماعية, تطهير عرقي
corpse-bury: lay to rest, mass grave, lay in state, lie in state, funeral procession, laid to rest, final resting place, pay last
  respects, body found, human remains, bid a final farewell | وري الثرى, ووري الثرى, ووريت الثرى, شيع جثمانه, شيع إلى مثواه, مثواه الأخير,
  مقبرة جماعية, ألقى نظرة الوداع, ودع إلى مثواه, رفات الضحايا, صلاة الجنازة, أشلاء الضحايا, نعش الفقيد
injure-wound: nurse one's injuries, sustain injuries, suffer injuries, escape with injuries, walk away with bruises, cuts and bruises,
  fight for one's life, fighting for life, life-threatening injuries, critical condition, in a critical state, walking wounded, need
  stitches, suffer burns, hit by shrapnel, suffer a fracture, suffer fractures, leave .. injured, leave .. hurt, leave .. wounded, minor
  injuries, grievous bodily harm | أصيب بجروح/بجراح/بكسور/بحروق/برضوض/بشظايا/بإصابات/بطلق/بعيار/برصاصة, أثخن جراحا, أثخنه بالجراح, جروح
  طفيفة/خطيرة/بليغة/متوسطة, بين الحياة والموت, حالة حرجة/خطيرة, إصابات طفيفة/بليغة/متفاوتة, تعرض لإصابة/لكسر/لجروح, أوقع جرحى/إصابات, خلف
  جرحى, سقط جرحى, نقل مصابا, حال الخطر
victim-casualty: casualty figures, human toll, heavy casualties, human cost, human losses | سقوط ضحايا/قتلى/جرحى, خسائر فادحة, خسائر
  بشرية, أوقع ضحايا, خلف ضحايا, قتلى وجرحى, بين قتيل وجريح, وقوع إصابات
survivor-survive: escape with one's life, cheat death, live to tell, pull through, close shave, narrow escape, lucky to be alive, escape
  unhurt/unharmed/unscathed, walk away from, escape death, dodge death, come through unscathed, a hair's breadth, dodge a bullet, no one
  hurt, emerge unscathed, escape without injury, unhurt in | نجا بأعجوبة/بجلده/بحياته/بنفسه, كتبت له/لها/لهم النجاة, كتب له النجاة/عمر,
  كتب لهم/لها النجاة/عمر, نجا من الموت/موت/محاولة, خرج سالما/سالمين, أفلت من الموت, بقي على قيد الحياة, على قيد الحياة, لا يزال حيا, لم
  يصب بأذى, سلم من, عاد من الموت, عمر جديد, نجاة من الموت
rescue-save: pull from the rubble, pull .. from the rubble, pluck .. from, drag .. to safety, pull .. to safety, lead .. to safety, winch
  .. to safety, bring to safety, bring .. to safety, bring ashore, come to the rescue, dig .. out of, pull alive, free from the wreckage,
  search and rescue, haul .. out of, pluck to safety, save lives, cut free | انتشل من تحت, انتشال جثث/جثة/جثامين/أحياء, أخرج من تحت
  الأنقاض, فرق الإنقاذ/الإغاثة, هب لنجدة, مد يد العون, أنقذ من براثن/موت/الموت/الغرق, طوق نجاة, هرع لإنقاذ, عمليات البحث والإنقاذ, تحت
  الأنقاض, أخرج حيا/أحياء, بر الأمان
evacuate-move-out: clear the area, clear the building, move .. to safety, bring .. to safety, flee one's home, leave one's home, move out
  of, moved to safer, leave for safer, be led out, get people out, empty the building | إخلاء السكان/المبنى/المنازل/المنطقة, نقل إلى مكان
  آمن, نقل إلى أماكن آمنة, ترك منازلهم, نزح عن ديارهم, غادر منازلهم, هجر بيوتهم, إجلاء الرعايا/السكان/العالقين, أجلى رعاياه, فر من بيوتهم
refugee-displaced: driven from their homes, flee their homes, forced from their homes, made homeless, leave homeless, leave .. homeless,
  without a roof, uproot from, lose one's home, sleep rough, be on the street | هام على وجوههم, بلا مأوى, دون مأوى, ترك ديارهم, في العراء,
  افترش العراء, شرد من ديارهم, هجر من ديارهم, التحف السماء
fire-burn: bring under control, under control, go up in flames, burst into flames, catch fire, set fire to, set ablaze, set alight, set ..
  alight, set .. ablaze, burn to the ground, burn down, reduce to ashes, engulf in flames, engulfed by flames, tongues of flame, flames
  engulf, flames rip, blaze tear, put to the torch, bring .. under control, fight the blaze, battle the blaze, tackle the blaze, douse the
  flames, put out the fire, fire break out, fire broke out, blaze break out, blaze broke out, wall of flame | اندلع
  حريق/الحريق/حرائق/النار/النيران, اندلعت النيران/النار/حرائق/ألسنة, نشب حريق/الحريق/حرائق, شب حريق/الحريق/حرائق, التهم النيران/النار,
  التهمت النيران/النار/ألسنة, أتت النيران على, أتى الحريق على, أضرم النار/النيران, أشعل النار/النيران, ألسنة اللهب/النار, إخماد
  الحريق/النيران/حريق/حرائق, أخمد الحريق/النيران/حريقا, سيطر على الحريق/النيران/حريق, السيطرة على الحريق/النيران/حريق, تصاعد الدخان, أعمدة
  الدخان, اشتعلت النيران, تحول إلى رماد, أكل النيران, نفوق حرقا, سحب الدخان
disaster-catastrophe: act of God, disaster area, state of emergency, disaster strike, tragedy strike, worst nightmare, apocalyptic scenes,
  trail of destruction, ground zero, trail of devastation | كارثة إنسانية/طبيعية/بيئية, منطقة منكوبة, مناطق منكوبة, حالة الطوارئ, حلت
  الكارثة, وقعت الواقعة, حلت مأساة, أهوال القيامة, نكبة حلت, قوة قاهرة
accident-crash: plough into, slam into, smash into, veer off, come off the road, crash into, run over, knock down, hit and run,
  hit-and-run driver, lose control, jump the lights, leave the road, skid off, mount the pavement, flip over, roll over, run off the road,
  fender bender, pile up, pile-up on, head-on collision, spin out of control, collision course, mown down | اصطدم
  بشاحنة/بسيارة/بحافلة/بعمود/بحاجز, دهس بسيارة, حادث سير/مرور/مروري/دهس/أليم/مروع, حوادث السير/الطرق/المرور, فقد السيطرة, فقدان السيطرة,
  انحرف عن مساره/مسارها/الطريق, انقلب على جانبه, خرج عن مساره/القضبان/السكة, صدم وفر, تصادم وجها لوجه, حادثة سير, انزلق عن الطريق
train-rail: come off the rails, jump the tracks, leave the tracks, off the rails, rolling stock, level crossing | خرج عن
  القضبان/السكة/سكته/قضبانه, خروج قطار, جنح القطار, سكة الحديد, انحرف عن السكة, سكك حديدية
plane-aircraft: emergency landing, black box, flight recorder, nose dive, ditch in the sea, vanish from radar, disappear from radar, drop
  off radar, take off, belly landing | هبوط اضطراري, الصندوق الأسود, الصندوقين الأسودين, اختفى من الرادار, اختفى عن شاشات, غاب عن الرادار,
  هوى من السماء, تحطم عند, سقوط طائرة
ship-boat: run aground, go under, take on water, sink to the bottom, go down with, adrift at sea, send a distress signal, mayday call,
  keel over, list to starboard, lose power | جنح السفينة, جنحت السفينة, رفع شراع, نداء استغاثة, إشارة استغاثة, انقلب القارب, غرق
  المركب/القارب/السفينة/العبارة, قوارب الموت, قارب مطاطي, تقطعت به السبل, تسربت المياه إلى
sink-drown: watery grave, go under, sink without trace, pull from the water, swept out to sea, swallow by the sea | ابتلع البحر/البحر,
  ابتلعه/ابتلعهم/ابتلعتهم البحر/الأمواج/المياه, جرف التيار/السيول/المياه/الأمواج, مات غرقا, قضى غرقا, لقي حتفه غرقا
stranded-stuck: stuck in limbo, leave high and dry, leave .. stranded, at a standstill, cut off by, snowed in, go nowhere, left in limbo,
  caught in limbo, stuck in the | تقطعت بهم السبل, تقطعت به السبل, تقطعت السبل, علق في, عالقون في, عالقين في, حوصر داخل, في مهب الريح
collapse-fall-down: cave in, come crashing down, give way, crumble to dust, fall in on, collapse like a house of cards, house of cards,
  come tumbling down, buckle under, roof fall in, fold like | انهار على رؤوس/رأس, خر على, هوى على, انهار كبيت من ورق, سقط على رؤوس, تهاوى
  كأحجار الدومينو, تداعى كبيت, سقوط سقف, انهيار مبنى/سقف/منزل/عمارة/بناية
demolish-destroy: raze to the ground, lay waste to, reduce to rubble, wipe off the map, turn to rubble, lie in ruins, tear down, pull
  down, knock down, in ruins, wreak havoc, flattened by, leave in ruins, leave .. in ruins, burn to ashes, level to the ground, beyond
  repair | سوى بالأرض, سواه بالأرض, أتى على الأخضر واليابس, الأخضر واليابس, تحول إلى ركام/أنقاض/خراب/رماد, حول إلى ركام/أنقاض, عاث فسادا,
  عاث خرابا, محا عن الخريطة, محي من الخريطة, خلف دمارا, ألحق دمارا, ألحق أضرارا جسيمة, دمار هائل/واسع/شامل, أثر بعد عين
damage-harm: take a toll, take its toll, take a battering, do damage to, cause havoc, wreak havoc on, bear the brunt, suffer losses, leave
  its mark, bring down on, inflict losses, extensive damage, run up damage | ألحق أضرارا/ضررا/خسائر/أذى, تكبد خسائر/أضرارا, كبد خسائر,
  أضرار مادية/جسيمة/بالغة, خسائر مادية/جسيمة, لحقت به/بها أضرار, لحق به/بها ضرر/أذى, ترك بصمته, أنزل خسائر, نال من
flood-inundate: burst its banks, burst their banks, under water, break its banks, swamp by water, flash flood, water level rise, knee-deep
  in water, waist-deep in water, heavy downpour, be washed away, rising waters, swept away by, wash away, swallowed by water | فاض عن
  ضفافه, خرج عن مجراه, غمرت المياه/السيول, غمر المياه, اجتاحت السيول/المياه, جرفت السيول/المياه/الأمطار, سيول جارفة, سيول عارمة, ارتفع
  منسوب, منسوب المياه, غرقت الشوارع, تحولت الشوارع إلى, مياه الأمطار, حاصرت المياه/السيول
rain-storm: bucket down, heavens open, heavens opened, pour down, rain cats and dogs, torrential rain, sheets of rain, lashed by, battered
  by winds, storm rage, batten down the hatches, unsettled weather, stormy weather, heavy rain, bad weather, hailstones fall, weather the
  storm | أمطار غزيرة/طوفانية/رعدية, هطلت الأمطار/أمطار, هطول الأمطار/أمطار, تساقط الأمطار, سوء الأحوال الجوية, أحوال جوية, طقس سيئ, زخات
  مطرية, زخات رعدية, فتحت السماء أبوابها, منخفض جوي, حالة عدم استقرار, تقلبات جوية, أمطار مصحوبة, حبات البرد
wind-hurricane: make landfall, gather strength, gale force winds, eye of the storm, gusts of wind, howling wind, uproot trees | وصل
  اليابسة, ضرب السواحل, هبت رياح/عاصفة, رياح عاتية/عاصفة/شديدة/هوجاء, عين العاصفة, اقتلع الأشجار, عاصفة رملية/هوجاء/ترابية, أثار
  الغبار/الأتربة
snow-ice: blanket of snow, white blanket, snowed under, heavy snowfall, below freezing, ice over, grind to a halt in snow | كسا الثلوج,
  اكتسى بالبياض, ارتدى حلة بيضاء, حلة بيضاء, تساقط الثلوج, تساقطت الثلوج, كرات الثلج, تراكم الثلوج, تحت الصفر
heat-hot: soar past degrees, mercury rise, mercury soar, mercury hit, scorching heat, swelter in, sizzle in, heat wave, in the shade,
  record temperatures, heat dome | موجة حر/حارة/قيظ, لهيب الشمس, درجات الحرارة, ارتفعت الحرارة, ذروة القيظ, حرارة لاهبة, قيظ الصيف, كتلة
  حارة, حر شديد
cold-freeze: cold snap, below zero, freeze over, bitterly cold, big freeze, bitter cold, cold spell, sub-zero temperatures | موجة
  برد/صقيع/باردة, تحت الصفر, دون الصفر, برد قارس, برودة شديدة, كتلة باردة
drought-dry: dry up, run dry, dry spell, parched earth, lack of rain, crack in the soil, no rain, rain fail, rains failed, dust bowl | جف
  الضرع, جفت الينابيع/الآبار/السدود, شح الأمطار/المياه, انحباس المطر/الأمطار, تأخر الأمطار, سنوات عجاف, نضبت مياه, موجة جفاف, انخفاض منسوب
earthquake-tremor: ground shake, ground shook, measure on the Richter scale, Richter scale, seismic activity, after shock, earth move,
  buildings shake | هزة أرضية/ارتدادية, هزات ارتدادية/أرضية, ارتجت الأرض, اهتزت الأرض, مقياس ريختر, ضرب زلزال, مركز الزلزال, شعر به السكان
landslide-avalanche: hillside give way, mud slide, slide of mud, buried by mud, wall of mud | انزلاق التربة, انزلاقات أرضية, انهيار
  طيني/أرضي/ثلجي/جليدي, انجراف التربة, كتل الطين
hunger-thirst: go hungry, on the brink of famine, starve to death, empty stomachs, tighten one's belt, skip meals, on empty stomachs, soup
  kitchen, brink of starvation | سد رمقه, بات جائعا, على شفا المجاعة, شفا مجاعة, شبح المجاعة, مات جوعا, بطون خاوية, أنياب الجوع, شد
  الأحزمة, نقص الغذاء, سوء التغذية
relief-aid: hand out food, lend a hand, helping hand, food parcels, aid convoy, airdrop of aid, send aid, rush aid to | سلة غذائية, سلال
  غذائية, قوافل إغاثية, قافلة مساعدات, مد يد المساعدة/العون, جسر جوي, مساعدات إنسانية/غذائية/عاجلة, طرود غذائية
fear-panic: sow panic, strike fear, cause panic, spread panic, lose one's nerve, scared stiff, on tenterhooks, reign of terror, hold one's
  breath, run for cover, run for one's life, fear for one's life, scared to death | بث الرعب/الذعر, أثار الذعر/الهلع/الرعب/المخاوف, زرع
  الرعب/الخوف, حبس أنفاسه, حالة هلع/ذعر, دب الذعر/الرعب/الخوف, ساد الذعر/الخوف/الهلع, قض مضاجع, حالة من الذعر/الهلع/الرعب/الخوف, تملكه
  الخوف
`;
