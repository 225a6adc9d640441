/** Set phrases of courts, police, crime and rights; rows as in conflict.ts. */
export const justice = `
arrest-detain: take into custody, take .. into custody, place under arrest, put behind bars, throw in jail, haul in, round up, take in for
  questioning, be in custody, in custody, held in custody, in police custody, under arrest, helping police with their inquiries, assist
  police with inquiries, pick up by police, put in handcuffs, led away in handcuffs, clap in irons, feel the collar, under lock and key,
  nab by police, swoop to arrest, make an arrest, apprehend by, take away by police, in the dock, bring in for questioning | ألقى القبض
  على/عليه, ألقى القبض, إلقاء القبض, قبض على, القبض على/عليه, وضع رهن, رهن الاعتقال/الاحتجاز/التوقيف/الحبس, قيد الاعتقال/التوقيف/الاحتجاز,
  خلف القضبان, أودع السجن/الحبس, زج به/بهم, زج في السجن, وراء القضبان, اقتاد إلى جهة, اقتاد إلى المخفر/القسم/مركز, قيد بالأصفاد, كبل يديه,
  سقط في قبضة, وقع في قبضة, في قبضة الأمن/الشرطة/العدالة, حبسه على ذمة, حبس على ذمة, على ذمة التحقيق/التحقيقات/القضية, قيد الحبس, ضبط
  وإحضار, مذكرة توقيف/اعتقال/جلب, مداهمة واعتقال, طوق معصميه
prison-jail: behind bars, serve time, serve a sentence, do time, time behind bars, jail term, prison term, under lock and key, in the
  slammer, doing porridge, locked up, send down for, spend behind bars, go to jail, death row, solitary confinement | خلف القضبان, وراء
  القضبان, قضبان السجن, قضى محكوميته/عقوبته, أمضى عقوبته, عتمة السجن, حبس انفرادي, زنزانة انفرادية, خلف الأسوار, دخل السجن
release-free: set free, walk free from court, walk free from jail, walk free, let go, let off the hook, go free, release on bail, out on
  bail, free on bail, free after, on bail, let out of, be released from, regain one's freedom, walk out of jail, walk out of prison, taste
  freedom, leave jail, leave prison | أطلق سراحه/سراح, إطلاق سراحه/سراح, أخلى سبيله/سبيل, إخلاء سبيله/سبيل, أفرج عنه/عن, الإفراج عنه/عن,
  إفراج عن, نال حريته, استعاد حريته, عانق الحرية, خرج من السجن, خرج بكفالة, بكفالة مالية, كفالة مالية, فك أسره, فك قيوده, تنفس الحرية,
  غادر السجن
sentence-punish: throw the book at, hand down a sentence, jail for life, life sentence, death sentence, put away for, send to jail, send
  to prison, face the music, pay the price, pay one's debt, face the gallows, suspended sentence, order to serve, get life, given years
  in, slap on the wrist, capital punishment, punish for, make an example of, hard labour, sent to the gallows, face justice, hefty fine |
  أنزل عقوبة/العقوبة, حكم عليه بالسجن/بالإعدام/بالحبس, حكم بالسجن/بالإعدام/بالحبس/بالمؤبد, أصدر حكما/حكمها/حكمه/حكم, صدر حكم, قضى
  بالسجن/بحبس/بسجن/بإعدام, قضت بالسجن/بحبس/بسجن/بإعدام, حبل المشنقة, السجن المؤبد, السجن المشدد, أشغال شاقة, حكم بالإعدام, مع وقف التنفيذ,
  أقصى العقوبات, نال جزاءه/عقابه, دفع الثمن, لقي جزاءه, عقوبة الإعدام/الحبس/السجن, جزاء ما اقترف, سجنا نافذا, حبسا نافذا, تنفيذ حكم
  الإعدام
guilty-convict: find guilty, find .. guilty, guilty as charged, guilty verdict, plead guilty, enter a guilty plea, convicted of, stand
  convicted | أدانته المحكمة, ثبتت إدانته, أقر بذنبه, إدانته بتهمة, مذنب بتهمة, أدين بتهمة/بتهم, أثبت التهمة, وجد مذنبا, حكم الإدانة
acquit-innocent: clear one's name, clear .. of all charges, clear of all charges, clear of charges, clear of wrongdoing, clear .. of
  wrongdoing, let off, find not guilty, found not guilty, not guilty verdict, off the hook, case collapse, charges drop, drop the charges,
  throw out the case, walk free from court, clean bill, found innocent, in the clear, get off scot-free, get away with, case thrown out,
  presumed innocent, acquit on all | برأ ساحته, براءة من تهمة/التهم/تهم, حكم البراءة, حكم ببراءة/بالبراءة, قضى ببراءة/بالبراءة, أسقط
  التهم/التهمة/الدعوى, إسقاط التهم/الدعوى, حفظ القضية/التحقيق/الدعوى, لعدم كفاية الأدلة, عدم كفاية الأدلة, بريء من التهمة/التهم, أخلى
  ساحته, نفى عنه التهمة, براءة الذئب, نال البراءة, تبرئة ساحته
accuse-charge: point the finger, lay at the door, lay the blame, bring charges, press charges, level accusations, trade accusations, face
  charges, read the charges, charge sheet, stand accused, hurl accusations, file charges, cast aspersions, slap .. with charges, indict
  on, under a cloud, face accusations, be in the frame, finger point | وجه اتهاما/اتهامات/تهمة/الاتهام/أصابع/إصبع, أصابع الاتهام, قفص
  الاتهام, كال الاتهامات/التهم, لائحة اتهام/الاتهام, تبادل الاتهامات/التهم, دائرة الاتهام, حامت حوله الشبهات, ألصق التهمة, لفق
  تهمة/التهمة/له, نسب إليه/إليهم, رماه بالتهم, أسند إليه, زعم بأن, أوجه الاتهام
blame-fault: pass the buck, take the blame, shoulder the blame, pin the blame, lay the blame on, scapegoat for, blame game, at fault, put
  the blame, point the finger of blame, carry the can, hold responsible, hold .. responsible, hold accountable, hold .. accountable, heap
  blame, shift the blame, bear responsibility | كبش فداء/الفداء, حمل المسؤولية/مسؤولية/مسؤوليته, ألقى
  باللوم/باللائمة/اللوم/اللائمة/بالمسؤولية, تحمل مسؤولية/المسؤولية/وزر, حمله وزر, رمى الكرة في ملعب, شماعة أخطاء, علق شماعة, أنحى
  باللائمة, تنصل من المسؤولية, تقاذف المسؤولية/الاتهامات
trial-hearing: stand trial, go on trial, on trial, put on trial, in the dock, day in court, go to court, take to court, appear in court,
  appear before a judge, face trial, bring to justice, bring .. to justice, come before the court, face a jury, case open, before the
  bench, in the witness box, hear the case, court hearing | مثل أمام, مثول أمام, قدم للمحاكمة/إلى المحاكمة, أحال إلى
  المحاكمة/القضاء/المحكمة/النيابة, أحيل إلى المحاكمة/القضاء/المحكمة/النيابة, ساحة القضاء/المحكمة/المحاكم, أروقة المحاكم/المحكمة/القضاء,
  وقف أمام القضاء/المحكمة, جلسة محاكمة/المحاكمة/علنية, رفعت الجلسة, محاكمة علنية, نظر القضية, جلسات المحاكمة, في قفص, ساق للعدالة, ساق إلى
  العدالة, أمام القضاء, قاعة المحكمة, نظر الدعوى
sue-claim: take .. to court, take legal action, file a suit, file a lawsuit, bring a case, lodge a claim, drag through the courts, drag ..
  through the courts, seek damages, see you in court, legal action against, go to law, sue for damages, lodge a complaint, bring an
  action, court battle | رفع دعوى/قضية/شكوى, أقام دعوى/الدعوى, لجأ إلى القضاء/المحكمة/المحاكم, تقدم بدعوى/بشكوى/ببلاغ/بطعن, قاضى أمام,
  دعوى قضائية, ملاحقة قضائية, طالب بتعويض/بتعويضات, حرك دعوى, مقاضاة الشركة, جرجره إلى المحاكم, الحق المدني
appeal-court: appeal against, lodge an appeal, challenge the verdict, take the case higher, overturn a ruling, quash the conviction, set
  aside, win on appeal, lose on appeal, strike down, refer back to | طعن في/على الحكم, قدم طعنا, قدم استئنافا, استأنف الحكم, محكمة
  النقض/التمييز/الاستئناف, نقض الحكم, ألغى الحكم, أبطل الحكم, طعن بالنقض, ثبت الحكم, أيد الحكم
verdict-ruling: hand down, deliver a verdict, return a verdict, reach a verdict, rule in favour, rule against, find in favour, side with,
  come down on the side of, the gavel fall, verdict in, bring in a verdict, pass judgment, sit in judgment | نطق بالحكم, النطق بالحكم, حكم
  لصالح, قضت المحكمة, قضى لصالح, كلمة القضاء, قال القضاء كلمته, فصل في القضية/الدعوى, حجز القضية للحكم, بت في القضية/الدعوى, حكم
  بات/نهائي/قطعي, حكم ابتدائي/غيابي
witness-testify: take the witness stand, give evidence, bear witness, under oath, on oath, swear under oath, tell the court, sworn
  statement, false testimony, come forward as, witness box, key witness, star witness, lie under oath | أدلى بشهادته/بشهادة, شهادة زور,
  شهد زورا, شاهد عيان, شهود عيان, شهود الإثبات/النفي, أقسم اليمين, حلف اليمين, تحت القسم, استمع إلى الشهود, شاهد ملك
investigate-inquiry: look into, open a probe, launch a probe, open an investigation, launch an investigation, launch an inquiry, open an
  inquiry, get to the bottom of, probe into, shed light on, come under scrutiny, under investigation, leave no stone unturned, follow the
  trail, comb through, conduct an inquiry, inquiry into, dig into, go over with a fine-tooth comb, turn the spotlight, piece together |
  فتح تحقيقا/تحقيق/التحقيق, باشر التحقيق/تحقيقا/تحقيقاتها, أجرى تحقيقا, قيد التحقيق, كشف ملابسات, كشف لغز, فك لغز, تقصي الحقائق, لجنة
  تحقيق, وقف على ملابسات/أسباب, سبر أغوار, تحت المجهر, وضع تحت المجهر, فتح ملف, رفع البصمات, كشف غموض, فك طلاسم, سلط الضوء على, نبش في,
  على طاولة التحقيق
escape-flee: on the run, at large, make off with, give the slip, take flight, take to one's heels, break out of, break free, make a
  getaway, make a run for it, do a runner, go on the run, get away, still at large, slip the net, slip through the net, evade capture, run
  off, go into hiding, flee the scene, get off the hook, flee the country, jail break, skip the country, skip bail, slip away | لاذ
  بالفرار, لاذوا بالفرار, لاذت بالفرار, لاذ بأذيال الفرار, فر هاربا, فر إلى, أطلق ساقيه للريح, ولى هاربا, ولى الأدبار, توارى عن الأنظار,
  هرب إلى جهة, جهة مجهولة, فر من وجه العدالة, أفلت من العقاب/القبضة/قبضة/العدالة, وجه العدالة, خارج قبضة العدالة, طليق السراح, حر طليق, في
  حالة فرار, نفذ بجلده, تمكن من الفرار/الهرب
suspect-accused: prime suspect, main suspect, person of interest, wanted man, most wanted, ring leader, usual suspects, alleged
  mastermind, in the frame for | المشتبه به/بهم, المشتبه الرئيسي, رأس العصابة, العقل المدبر, ضالع في, ضلوعه في, متورط في, تورطه في, من
  أرباب السوابق, صاحب سوابق, الرأس المدبر
thief-steal: make off with, clean out, walk off with, pick pockets, break into, break in, make away with, help oneself to, light-fingered
  thief, get away with cash, rob .. blind, ransack the house, lift from, swipe from, strip .. of valuables, hold up at gunpoint, smash and
  grab, armed robbery, at gunpoint, at knifepoint | سطا على, سطو مسلح, سطو على, تحت تهديد السلاح, سلب ونهب, نهب محتويات, استولى على
  مبلغ/أموال/مبالغ/محتويات, لاذ بالمسروقات, خفيف اليد, خف حمله, سرق محتويات, عملية سطو, نشل محفظة, كسر خزنة
fraud-deceive: take for a ride, take .. for a ride, pull the wool over, lead up the garden path, con out of, rip off, cook the books, take
  in by, hoodwink into, sell a pup, lead astray, fall for a scam, sting operation, line one's pockets, confidence trick, under false
  pretences, ponzi scheme, pyramid scheme, fleece out of, dupe into, swindle out of, false pretences | ذر الرماد في العيون, وقع ضحية
  احتيال, نصب واحتيال, عملية احتيال/نصب, غسل/غسيل أموال/الأموال, أوهم ضحاياه, خدع ضحاياه, نصب على, احتال على, تلاعب بالدفاتر/بالحسابات,
  ابتز ضحيته, مكيدة مدبرة, غرر به, كذب وخداع, غش وتدليس
bribe-corruption: line one's pockets, grease the palm, under the table, take a bribe, take backhanders, brown envelopes, hand in the till,
  feather one's nest, sweetheart deal, kick back, on the take, dirty money, abuse of office, dip into the till, pay to play, slush fund |
  تحت الطاولة, من تحت الطاولة, تقاضى رشوة/رشى, قبض رشوة, تلقى رشوة/رشى, مال عام, المال العام, هدر المال, نهب المال, استغلال
  النفوذ/منصبه/المنصب, إثراء غير مشروع, كسب غير مشروع, كسب مشروع, فساد مالي/إداري, ملأ جيوبه, إساءة استعمال/استغلال السلطة, اختلاس أموال
drug-narcotic: drug bust, drug ring, haul of drugs, drugs haul, street value, drug mule | حبوب مخدرة/مخدر, مواد مخدرة, أقراص مخدرة, تجار
  السموم, مهربي المخدرات, آفة المخدرات, شبكة ترويج
smuggle-traffic: people smugglers, human trafficking, contraband goods, trafficking ring, illicit trade, run guns, ferry migrants | تهريب
  البشر, الاتجار بالبشر, سماسرة البشر, السوق السوداء, بضائع مهربة, مهربي البشر, خارج القنوات الرسمية, شبكة تهريب
kidnap-hostage: hold hostage, hold .. hostage, take hostage, take .. hostage, hold captive, hold for ransom, demand a ransom, hold to
  ransom, snatch from, whisk away, bundle into a car, bundle .. into, spirit away, in captivity | احتجز رهائن/رهينة, أخذ رهينة/رهائن, طلب
  فدية, فدية مالية, اقتاد إلى جهة مجهولة, اختطف من, اختطاف واحتجاز, وقع في الأسر, وقع أسيرا, في الأسر, اقتاده إلى مكان مجهول
search-look: comb the area, scour the area, hunt for, on the trail, leave no stone unturned, hot on the heels, search high and low,
  manhunt for, scour the country, hunt down, look high and low, search party, track down, on the lookout, cast the net | مشط المنطقة,
  تمشيط المنطقة, بحث عن, جاري البحث, جار البحث, عملية تمشيط, عمليات تمشيط, اقتفى أثره, تعقب أثره, اقتفاء أثر, قلب الدنيا, فتش عن, مذكرة
  بحث, ملاحقة الجناة/المتهم/المتورطين, قلب كل حجر
confess-admit: come clean, own up, make a clean breast, spill the beans, break down and confess, admit to, face up to, hold one's hands
  up, plead guilty, hands up to | أقر بالذنب/بارتكاب/بجريمته/بفعلته, اعترف بارتكاب/بجريمته/بالذنب/بفعلته/بخطئه, أدلى باعترافات/باعتراف,
  انهار واعترف, نزل عند الحقيقة, باح بسره, أقر بمسؤوليته, اعترافات المتهم
evidence-proof: smoking gun, red handed, caught red-handed, caught in the act, catch .. red-handed, hard evidence, beyond reasonable
  doubt, point to the involvement, leave a trail, paper trail, cast-iron proof, burden of proof, irrefutable proof | متلبسا بالجرم, بالجرم
  المشهود, في حالة تلبس, حالة تلبس, دليل قاطع/دامغ/ملموس, أدلة دامغة/قاطعة/ملموسة, قرائن وأدلة, رأس الخيط, خيط يقود, بما لا يدع مجالا
  للشك, دليل الإدانة, أحراز القضية, مسرح الجريمة
illegal-violate: break the law, flout the rules, fall foul of, against the law, cross the line, bend the rules, in breach of, in
  contravention of, flagrant violation, run afoul of, outside the law, take the law into, overstep the mark, in violation of | خرق
  القانون, مخالف للقانون, مخالفة صريحة, انتهاك صارخ/سافر, خرق فاضح, تجاوز الخطوط الحمراء, ضرب عرض الحائط, ضرب بالقانون عرض, خارج القانون,
  تجاوز القانون, خالف القانون/الأنظمة/القوانين, التفاف على القانون, تعدى على
human-rights: crackdown on dissent, prisoner of conscience, civil liberties, freedom of speech, muzzle the press, gag the press,
  fundamental freedoms | تكميم الأفواه, كم الأفواه, سجناء الرأي, معتقلي الرأي, حرية التعبير/الرأي/الصحافة, حقوق الإنسان, انتهاكات جسيمة,
  مصادرة الحريات
torture-abuse: beat black and blue, third degree, cruel and unusual, at the hands of, subject to beatings, ill treatment, domestic abuse,
  human shield | أذاق الأمرين, سام سوء العذاب, سوء المعاملة, معاملة قاسية/مهينة, عذب حتى, تعرض للتعذيب/للضرب, صنوف/شتى العذاب, تحت
  التعذيب, دروع بشرية, عنف أسري
sexual-assault: indecent assault, force oneself on, sexual advances, unwanted advances, lewd acts | هتك العرض, هتك عرض, تحرش جنسي, اعتداء
  جنسي, راودها عن, فعل فاضح
stab-knife: knife attack, knife to death, stab in the back, stab wounds, plunge a knife, wield a knife | طعنه بسكين, طعنة نافذة/غادرة, طعن
  حتى الموت, سدد طعنات/طعنة, آلة حادة, أداة حادة, طعنات متفرقة
suspicion-mistrust: raise eyebrows, smell a rat, cast doubt, raise doubts, under a cloud of, foul play suspected, cloud of suspicion,
  grounds for suspicion | أثار الشكوك/شكوكا/الريبة/شبهات, حام حوله, حامت الشكوك/الشبهات, ساوره الشك, علامات استفهام, طرح تساؤلات, ساورته
  الشكوك, محل شك, موضع شك, شبهة جنائية
pardon-amnesty: let off, wipe the slate clean, grant clemency, royal pardon, commute the sentence, spare the gallows, turn a blind eye |
  عفا عن, عفو عام/رئاسي/ملكي/خاص, صدر عفو, شمله العفو, أصدر عفوا, خفف الحكم, صفح عن, غض الطرف, عفا الله عما سلف
fine-penalty: slap with a fine, slap .. with a fine, hit with a fine, hit .. with a fine, cough up, pay a fine, out of pocket, on-the-spot
  fine, hefty fine, penalty notice | غرامة مالية, فرض غرامة/غرامات, غرم مبلغ, سدد غرامة, دفع غرامة, عقوبة مالية, تغريم الشركة, جزاءات
  مالية
compensation-damages: make amends, foot the bill, pay damages, settle out of court, out-of-court settlement, award damages, make good the
  losses, blood money | جبر الضرر, جبر ضرر, تعويض مالي, تعويض المتضررين/الأضرار, دفع تعويضات, خارج أسوار المحكمة, تسوية ودية, دفع الدية,
  تعويضات مالية, حق التعويض
law-statute: letter of the law, come into force, enter into force, take effect, statute books, on the statute book, pass into law, sign
  into law, become law, come into effect, go into effect | دخل حيز التنفيذ/التطبيق/النفاذ, حيز التنفيذ/التطبيق/النفاذ, سرى مفعوله, أصبح
  نافذا, صار قانونا, بقوة القانون, جريدة رسمية, الجريدة الرسمية, أصبح ساري المفعول, بدأ سريان
`;
