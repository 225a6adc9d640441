import { addNominal as addArabicNominal, addVerb as addArabicVerb, analyseWord } from './ar/morphology.js';
import { addAdjective, addNoun, addVerb } from './en/morphology.js';
import { type Lexicon, LexiconBuilder } from './lexicon.js';

/**
 * Everyday words of both languages that mean about the same, for recognising one saying in other words or in translation. What
 * people say in images (bread, doors, wolves, weather) is seldom what the news is of: these words serve no other reading, so that
 * a word that is also somebody's name may stand here. English before the bar, Arabic after it; Arabic nouns with their broken
 * plurals, verbs as past, present and verbal noun; irregular English forms after a slash. A row is named by
 * its first English word, or by the word before a colon: rows of one name mean the same (the loser, to lose).
 */
const nouns = `
town, city/cities | مدينة مدن, بلدة
village, hamlet | قرية قرى, ضيعة
house, home, household | بيت بيوت, منزل منازل, دار ديار
roof, ceiling | سقف سقوف أسقف, سطح أسطح
wall, rampart | جدار جدران, حائط حيطان, سور أسوار
floor, ground | أرضية, أرض
door, gate, doorway | باب أبواب, بوابة
window, windowpane | نافذة نوافذ, شباك شبابيك
key | مفتاح مفاتيح
lock, padlock, bolt | قفل أقفال
stair, staircase, step | سلم سلالم, درج أدراج, درجة, عتبة عتبات
ladder | سلم سلالم
corridor, hallway, passage | ممر ممرات, رواق أروقة, دهليز دهاليز
hall, auditorium, theatre, theater | قاعة, صالة
room, chamber | غرفة غرف, حجرة
kitchen | مطبخ مطابخ
oven, stove, furnace | فرن أفران, موقد مواقد, تنور
table, desk | طاولة, مائدة موائد, منضدة
chair, seat, bench, stool, armchair | كرسي كراسي, مقعد مقاعد
bed, cot, cradle | سرير أسرة, فراش, مهد
pillow, cushion | وسادة وسائد, مخدة
blanket, quilt, sheet | بطانية, لحاف, غطاء أغطية, ملاءة
carpet, rug, mat | سجادة سجاد, بساط, حصيرة
curtain, drape, veil | ستارة ستائر, ستار, حجاب
mirror | مرآة مرايا
lamp, lantern, bulb | مصباح مصابيح, قنديل قناديل, فانوس فوانيس, لمبة
candle | شمعة شموع شمع
light, glow, beam | ضوء أضواء, نور أنوار, شعاع أشعة
shadow, shade | ظل ظلال
dark, darkness, gloom | ظلام, عتمة, ظلمة
smoke, fumes | دخان أدخنة
fire, flame, blaze | نار نيران, لهب, حريق حرائق
spark, ember | شرارة, جمرة جمر
ash/ashes | رماد
match/matches | كبريت
clock, watch, wristwatch | ساعة
bell, gong | جرس أجراس, ناقوس
basket, hamper | سلة سلال, قفة
bag, sack, suitcase, briefcase, luggage | حقيبة حقائب, كيس أكياس, شنطة
box, crate, chest, coffer | صندوق صناديق, علبة علب
bottle, flask, jar | زجاجة, قارورة قوارير, قنينة, جرة
bucket, pail | دلو دلاء, سطل
cup, mug, glass/glasses | كوب أكواب, كأس كؤوس, فنجان فناجين
plate, dish, bowl, saucer | صحن صحون, طبق أطباق
spoon, ladle | ملعقة ملاعق
fork | شوكة
knife/knives, blade, dagger | سكين سكاكين, خنجر, شفرة
pot, pan, saucepan, kettle, cauldron | قدر قدور, طنجرة, مقلاة, وعاء أوعية
tea | شاي
coffee | قهوة
sugar | سكر
salt | ملح
honey | عسل
bread, loaf/loaves, crumb, crust | خبز, رغيف أرغفة, كسرة فتات
biscuit, cookie, cracker | بسكويت, كعكة كعك
cake, pie, tart | كعكة, فطيرة, حلوى حلويات
dough, yeast | عجين, خميرة
flour | طحين, دقيق
rice | أرز
soup, broth, stew | حساء, شوربة, مرق
meal, lunch, dinner, breakfast, supper, feast | وجبة, غداء, عشاء, فطور, وليمة
meat, flesh | لحم لحوم
cheese | جبن أجبان
butter | زبدة, سمن
milk | حليب, لبن ألبان
oil | زيت زيوت
egg | بيضة بيض
apple | تفاحة تفاح
orange | برتقالة برتقال
lemon | ليمون
grape, vine | عنب, كرمة
fig | تين
olive | زيتون
date, palm | تمر, نخلة نخيل
fruit | فاكهة فواكه, ثمرة ثمار
vegetable, onion, potato, tomato | خضار, بصل, بطاطا, طماطم
wheat, grain, corn | قمح, حبوب, ذرة
poison, venom | سم سموم
heal: medicine, pill, drug, remedy, cure | دواء أدوية, حبة, علاج, عقار عقاقير
doctor, physician, surgeon | طبيب أطباء, جراح
nurse | ممرض, ممرضة
patient | مريض مرضى
wound, scar, cut | جرح جروح جراح, ندبة
fever, temperature | حمى, حرارة
pain, ache | ألم آلام, وجع أوجاع
blood | دم دماء
bone, skeleton | عظم عظام
skin, hide | جلد جلود
heart | قلب قلوب
lung | رئة
brain, mind | دماغ, عقل عقول, مخ
head | رأس رؤوس
face, cheek | وجه وجوه, خد
eye | عين عيون أعين
ear | أذن آذان
nose | أنف أنوف
mouth, lip | فم أفواه, شفة شفاه
tongue | لسان ألسنة
tooth/teeth, fang | سن أسنان, ناب أنياب, ضرس أضراس
throat, neck | حلق, حنجرة, رقبة رقاب, عنق أعناق
shoulder | كتف أكتاف
hand, fist, palm | يد أيدي أياد, قبضة, كف أكف
finger, thumb | إصبع أصابع, إبهام
arm | ذراع أذرع
back, spine | ظهر ظهور
belly/bellies, stomach | بطن بطون, معدة
leg, knee | ساق سيقان, ركبة ركب
foot/feet, heel, footstep | قدم أقدام, كعب, خطوة خطوات خطى
hair, beard | شعر, لحية
cry: tear, weeping | دمعة دموع
breath | نفس أنفاس
body/bodies, corpse | جسد أجساد, جسم أجسام, جثة جثث
grave, tomb, cemetery | قبر قبور, مقبرة مقابر
coffin, shroud | نعش, تابوت, كفن أكفان
funeral | جنازة, مأتم
wedding, marriage | عرس أعراس, زفاف, زواج
bride | عروس, عروسة
groom, bridegroom | عريس
guest, visitor | ضيف ضيوف, زائر زوار
neighbour, neighbor | جار جيران
friend | صديق أصدقاء, صاحب أصحاب, رفيق رفاق
enemy/enemies, foe | عدو أعداء, خصم خصوم
stranger | غريب غرباء
brother | أخ إخوة أشقاء, شقيق
mother, mum | أم أمهات, والدة
father, dad | أب آباء, والد
grandmother | جدة
grandfather | جد أجداد
child/children, kid | طفل أطفال, ولد أولاد, صغير صغار
orphan | يتيم أيتام
widow | أرملة أرامل
king | ملك ملوك
queen | ملكة
crown | تاج تيجان
throne | عرش
slave, servant | عبد عبيد, خادم خدم
steal: thief/thieves, robber, burglar | لص لصوص, سارق, حرامي
steal: robbery, theft, heist, burglary | سرقة, سطو, نهب, سلب
cheat: liar, lie, falsehood | كذبة أكاذيب, كذب, كاذب
truth, fact | حقيقة حقائق, حق, واقعة وقائع
secret | سر أسرار
promise, pledge, vow | وعد وعود, عهد عهود
oath | قسم, يمين
era, age, epoch | عهد, عصر عصور, حقبة
fate, destiny | قدر أقدار, مصير مصائر, نصيب
luck, fortune | حظ حظوظ
accident, chance, coincidence | صدفة, مصادفة
miracle, wonder | معجزة, أعجوبة
dream | حلم أحلام
nightmare | كابوس كوابيس
ghost, spectre | شبح أشباح
devil, demon | شيطان شياطين
angel | ملاك ملائكة
prayer | صلاة صلوات, دعاء
hell | جحيم, جهنم
paradise, heaven | جنة, فردوس, نعيم
story/stories, tale | قصة قصص, حكاية, رواية
joke | نكتة نكت, مزحة
lesson | درس دروس
school, classroom | مدرسة مدارس, صف صفوف
teacher, schoolmaster | معلم, مدرس, أستاذ أساتذة
pupil, student | تلميذ تلاميذ, طالب طلاب
exam, test | امتحان, اختبار
book, notebook | كتاب كتب, دفتر دفاتر
page, leaf | صفحة, ورقة أوراق
chapter | فصل فصول
pen, pencil | قلم أقلام
ink | حبر
paper | ورق أوراق, ورقة
letter | رسالة رسائل, خطاب
envelope | ظرف, مغلف
stamp, seal | طابع, ختم أختام
map | خريطة خرائط, خارطة
scissors | مقص
glue, paste | غراء, صمغ
needle, pin | إبرة إبر, دبوس
thread, string, yarn | خيط خيوط
rope, cord, cable | حبل حبال
chain, shackle | سلسلة سلاسل, قيد قيود, أغلال
knot | عقدة عقد
loom | نول أنوال, منسج
spindle | مغزل
cloth, fabric, textile, canvas | قماش أقمشة, نسيج
dress, garment, clothes, gown, robe, suit, outfit | ثوب أثواب ثياب, لباس ألبسة, ملابس, فستان, بدلة
shirt | قميص قمصان
coat, jacket, cloak | معطف معاطف, سترة, عباءة
hat, cap, turban | قبعة, طاقية, عمامة
shoe, boot, sandal | حذاء أحذية, نعل نعال
sock, stocking | جورب جوارب
glove | قفاز
pocket | جيب جيوب
purse, wallet | محفظة محافظ
coin, penny/pence, cent, dime | قرش قروش, مليم, فلس فلوس
money, cash | مال أموال, نقود, فلوس
gold | ذهب
silver | فضة
treasure, jewel | كنز كنوز, جوهرة جواهر
bill, invoice, receipt | فاتورة فواتير
price, cost | ثمن أثمان, سعر أسعار, كلفة
debt | دين ديون
give: gift | هدية هدايا, هبة
prize, award, trophy | جائزة جوائز, كأس
shop, store, boutique | دكان دكاكين, متجر متاجر, محل محلات, حانوت
market, bazaar, souk | سوق أسواق
office, bureau | مكتب مكاتب
factory, plant, mill | مصنع مصانع, معمل معامل
machine, engine, motor | آلة, ماكينة, محرك
tool, instrument | أداة أدوات
hammer | مطرقة مطارق
nail, screw | مسمار مسامير
saw | منشار
axe | فأس فؤوس
shovel, spade, pickaxe | مجرفة, معول
plough, plow | محراث
wheel, tyre, tire | عجلة, إطار, دولاب
brake | مكبح مكابح, فرامل
train, locomotive | قطار
rail, track | سكة سكك, قضيب
station | محطة
platform, pavement, sidewalk | رصيف أرصفة
quay, pier, dock, wharf/wharves, jetty | رصيف, ميناء موانئ, مرسى
bank, shore, riverbank | ضفة ضفاف, شاطئ شواطئ, جرف
bridge, span | جسر جسور, قنطرة قناطر, كوبري
tunnel | نفق أنفاق
road, highway | طريق طرق, درب دروب, سبيل
street, avenue, alley, lane | شارع شوارع, زقاق أزقة
corner | زاوية زوايا, ركن
crossroads/crossroads, crossroad, junction | مفترق, تقاطع
gap, gulf, chasm, abyss, rift, divide | هوة, فجوة, شقة, هاوية
hole, pit, ditch | حفرة حفر, ثقب ثقوب, خندق
well | بئر آبار
river, stream, brook | نهر أنهار, جدول
wadi, valley, ravine | واد, وادي أودية وديان
mountain, hill, peak, summit | جبل جبال, تل تلال, قمة قمم
desert | صحراء صحاري
sand | رمل رمال
dust | غبار, تراب
mud, clay | طين, وحل أوحال, صلصال
stone, rock, pebble | حجر أحجار حجارة, صخرة صخور
brick | طوبة طوب, لبنة لبنات, آجر
sea, ocean | بحر بحار, محيط
wave, tide | موجة أمواج موج, مد
water | ماء مياه
island | جزيرة جزر
boat, ship, vessel, ferry | قارب قوارب, سفينة سفن, مركب مراكب, باخرة, زورق, عبارة
sail, mast | شراع أشرعة, صاري
anchor | مرساة مراس
replace: stead, substitute, place | بديل بدائل, مكان
net, netting | شبكة شباك, ناموسية
mosquito | بعوضة بعوض, ناموس
harbour, harbor, port, haven | مرفأ مرافئ, ميناء موانئ
lighthouse, beacon | منارة, فنار
compass | بوصلة
captain, skipper | قبطان, ربان
sky, heavens | سماء سماوات
sun | شمس شموس
moon | قمر أقمار
star | نجمة نجوم, نجم
cloud | سحابة سحب, غيمة غيوم
rain | مطر أمطار
storm, tempest, hurricane | عاصفة عواصف, إعصار
wind, breeze | ريح رياح, نسيم
thunder | رعد
lightning | برق, صاعقة
snow | ثلج ثلوج
ice | جليد
umbrella, parasol | مظلة, شمسية
flood, deluge, torrent | فيضان, سيل سيول, طوفان
drought | جفاف, قحط
spring | ربيع
summer | صيف
autumn, fall | خريف
winter | شتاء
night, tonight, evening | ليلة ليالي, ليل, مساء أمسية, الليلة
day, daytime, daylight | يوم أيام, نهار
morning, dawn, sunrise | صباح, فجر
year | سنة سنوات سنين, عام أعوام
hour | ساعة
minute, second, moment, instant, point | دقيقة دقائق, لحظة
tree | شجرة أشجار شجر
forest, wood | غابة
branch, twig | غصن أغصان, فرع
root | جذر جذور
trunk | جذع جذوع
seed | بذرة بذور
thorn | شوكة أشواك شوك
flower, blossom, rose, jasmine | زهرة زهور أزهار, وردة ورود, ياسمين
grass, weed | عشب أعشاب, حشيش
garden, orchard, park | حديقة حدائق, بستان بساتين
field, meadow | حقل حقول, مرج
harvest, crop | حصاد, محصول محاصيل, موسم
farmer, peasant, gardener | فلاح, مزارع, بستاني
shepherd | راع, راعي رعاة
baker | خباز
butcher | جزار, قصاب
cook, chef | طباخ, طاه
tailor | خياط
fisherman/fishermen | صياد
hunt: hunter | صياد, قناص
carpenter | نجار
smith, blacksmith | حداد
dog, hound, puppy | كلب كلاب
cat, kitten | قطة قطط, هر
horse, mare | حصان أحصنة, فرس, خيل خيول
donkey, mule | حمار حمير, بغل بغال
camel | جمل جمال, ناقة
cow, bull, ox/oxen, calf/calves | بقرة أبقار بقر, ثور ثيران, عجل
sheep/sheep, lamb, ewe | خروف خراف, نعجة نعاج, حمل
goat | ماعز, عنزة
wolf/wolves | ذئب ذئاب
fox | ثعلب ثعالب
lion, tiger | أسد أسود, نمر نمور
elephant | فيل أفيال
monkey, ape | قرد قرود
snake, serpent, viper | أفعى أفاع, ثعبان ثعابين, حية
bird, sparrow | طائر طيور, عصفور عصافير
dove, pigeon | حمامة حمام
eagle, falcon, hawk | نسر نسور, صقر صقور
crow, raven | غراب غربان
hen, chicken, rooster, cock | دجاجة دجاج, ديك
fish/fish | سمكة سمك أسماك
bee | نحلة نحل
ant | نملة نمل
fly/flies | ذبابة ذباب
spider, cobweb, web | عنكبوت
mouse/mice, rat | فأر فئران
nest | عش أعشاش
cage, coop | قفص أقفاص
wing | جناح أجنحة
feather | ريشة ريش
tail | ذيل ذيول, ذنب
horn | قرن قرون
claw, paw | مخلب مخالب
trap, snare, bait | فخ فخاخ, مصيدة, طعم
play: game | لعبة ألعاب
dice, die | نرد, زهر
card | بطاقة, ورق
chess | شطرنج
referee, umpire | حكم حكام
goal | هدف أهداف, مرمى
ball | كرة
whistle | صافرة صفارات, صفير
stadium, pitch | ملعب ملاعب, استاد
team, squad | فريق فرق
lose: loser, loss, defeat | خاسر, خسارة خسائر, هزيمة
win: winner, victory/victories, triumph | فائز, منتصر, انتصار, فوز, نصر
sword | سيف سيوف
shield | درع دروع, ترس
bullet | رصاصة رصاص
gun, rifle, pistol | بندقية بنادق, مسدس
fight: war, battle, fight | حرب حروب, معركة معارك, قتال
peace | سلام, سلم
flag, banner | علم أعلام, راية, لواء
border, frontier | حد حدود, تخم تخوم
passport | جواز
visa | تأشيرة, فيزا
ticket | تذكرة تذاكر
road, journey, trip, voyage | رحلة, سفر
song, melody, tune | أغنية أغان, لحن ألحان, نشيد
music | موسيقى
drum | طبل طبول
flute, pipe | ناي, مزمار
violin, fiddle | كمان
guitar, lute, string | عود, قيثارة
piano | بيانو
orchestra, choir | أوركسترا, جوقة
dance | رقصة, رقص
stage, scene, theatre | مسرح مسارح, مشهد مشاهد, خشبة
actor, actress | ممثل, ممثلة
mask | قناع أقنعة
screen | شاشة
film, movie | فيلم أفلام, شريط
picture, image, portrait, photo, photograph | صورة صور, لوحة
colour, color, paint | لون ألوان, طلاء, دهان
brush | فرشاة
noise, din | ضجيج, ضوضاء, صخب
silence, quiet | صمت, سكوت, هدوء
voice, sound | صوت أصوات
echo | صدى أصداء
whisper | همس, همسة
shout: scream, shout | صرخة, صراخ
word | كلمة
number, figure | رقم أرقام, عدد
size, measure | مقاس مقاسات, قياس, حجم
weight, load, burden | وزن أوزان, حمل أحمال, عبء أعباء, ثقل
scale, balance | ميزان موازين, كفة
length | طول
argument, case | حجة حجج, جدل, جدال, نقاش
reason, cause | سبب أسباب
question | سؤال أسئلة
answer, reply, response | جواب أجوبة, رد ردود, إجابة
begin: beginning, start | بداية, مطلع
finish: end, ending, finish | نهاية, ختام, خاتمة
hope | أمل آمال, رجاء
fear, dread | خوف مخاوف, ذعر, رعب
anger, rage, fury | غضب
joy, happiness, delight | فرح أفراح, سعادة, بهجة
sadness, grief, sorrow | حزن أحزان, أسى
love | حب, محبة, عشق
hatred, hate | كره, كراهية, حقد
shame, disgrace | عار, خزي, خجل
honour, honor, pride | شرف, فخر, كرامة
patience | صبر
courage, bravery | شجاعة, جرأة
mistake, error, fault | خطأ أخطاء, غلطة, زلة, ذنب
crime | جريمة جرائم
justice | عدالة, عدل
law | قانون قوانين
court | محكمة محاكم
judge: judge | قاض, قاضي قضاة
prison, jail, cell | سجن سجون, زنزانة, حبس
prisoner, hostage, captive | سجين سجناء, رهينة رهائن, أسير أسرى
freedom, liberty | حرية
danger, peril, risk, threat | خطر أخطار, خطورة, تهديد
safety, security | سلامة, أمان, أمن
debt, loan | قرض قروض
inflation | تضخم
poverty | فقر
hunger, famine | جوع, مجاعة
thirst | عطش, ظمأ
adventure: adventure, gamble | مغامرة, مقامرة
deal, bargain | صفقة, اتفاق
crew | طاقم طواقم
passenger, traveller, traveler | راكب ركاب, مسافر
dead/dead, martyr | ميت موتى أموات, شهيد شهداء
people/people, folk/folk | ناس, بشر, شعب شعوب, أهل أهالي
man/men | رجل رجال
woman/women | امرأة, نساء
world | عالم, دنيا
country/countries, homeland, nation | بلد بلدان بلاد, وطن أوطان, دولة دول
government | حكومة
palace, castle | قصر قصور, قلعة قلاع
tent | خيمة خيام
camp | مخيم, معسكر
ruin, rubble, wreckage | ركام, أنقاض, خراب, حطام
nail, tooth | ظفر أظافر
sleep: slumber | نوم
work: job, labour, labor | عمل أعمال, شغل أشغال, وظيفة وظائف
wage, salary, pay | أجر أجور, راتب رواتب
strike, walkout | إضراب
half/halves | نصف أنصاف
piece, bit, slice, part | قطعة قطع, جزء أجزاء, شريحة شرائح
drop | قطرة قطرات
handful | حفنة
crowd, throng | حشد حشود, جمهور جماهير
balcony | شرفة
museum | متحف متاحف
telescope | تلسكوب, منظار مناظير
laboratory, lab | مختبر, مخبر مخابر
vaccine, jab, shot | لقاح, تطعيم
virus, germ, disease, illness | فيروس, مرض أمراض, جرثومة جراثيم, داء
hospital, clinic, ward | مستشفى, عيادة
cell, tissue | خلية
experiment, trial | تجربة تجارب
metal, iron, steel | معدن معادن, حديد, فولاذ
glass, crystal | زجاج
wool, cotton, silk | صوف, قطن, حرير
leather | جلد
electricity, power | كهرباء, تيار
battery | بطارية
fuel, petrol, gasoline, diesel | وقود, بنزين, مازوت
car, vehicle, truck, bus | سيارة, مركبة, شاحنة, حافلة
plane, aircraft/aircraft, airplane | طائرة
airport | مطار
bicycle, bike | دراجة
elevator, lift | مصعد
phone, telephone | هاتف هواتف
computer | حاسوب حواسيب, كمبيوتر
toy, doll | دمية دمى
gardener, cleaner | منظف
dream, vision | رؤية رؤى
postcard, card | بطاقة, كرت كروت
mail: post, mail | بريد, بريدي
applause, clap | تصفيق
flavour, flavor | نكهة, مذاق
recipe | وصفة
wallpaper, plaster | طلاء, جص
foundation, basis/bases | أساس أسس, قاعدة قواعد
pillar, column, post | عمود أعمدة, دعامة دعائم, ركيزة ركائز
staff, stick, cane, crutch | عصا عصي, عكاز عكازات
carrot | جزر, جزرة
ladle, sieve | غربال, مصفاة
leash, bridle, rein, harness | لجام, رسن, عنان
saddle | سرج سروج
caravan, convoy, procession | قافلة قوافل, موكب مواكب
guard, sentry/sentries, watchman/watchmen | حارس حراس, خفير خفراء
beggar | متسول, شحاذ
merchant, trader, dealer | تاجر تجار
customer, client, buyer | زبون زبائن, مشتر
landlord, owner | مالك ملاك
tenant, lodger | مستأجر
heir, legacy, inheritance | وريث ورثة, إرث, ميراث
grandchild/grandchildren, grandson, descendant | حفيد أحفاد
son | ابن أبناء
daughter | بنت بنات, ابنة
husband | زوج أزواج
wife/wives | زوجة
family/families, relative | عائلة عائلات, أسرة أسر
baby/babies, infant | رضيع رضع
childhood | طفولة
youth, adolescence | شباب, صبا
old age: ageing, dotage | شيخوخة
memory/memories, remembrance | ذاكرة, ذكرى ذكريات
museum piece: relic, antique | تحفة تحف, أثر آثار
statue, monument | تمثال تماثيل, نصب
alphabet | أبجدية
comma | فاصلة فواصل
signature | توقيع تواقيع
footnote, margin | هامش هوامش
headline, title | عنوان عناوين
newspaper, gazette | جريدة جرائد, صحيفة صحف
rumour, rumor, gossip | إشاعة شائعات, إشاعات
slogan, motto | شعار شعارات
speech, sermon, oration | خطاب خطب, خطبة
podium, rostrum, pulpit | منصة منصات, منبر منابر
microphone, megaphone, loudspeaker | ميكروفون, مكبر مكبرات, بوق أبواق
ambulance, stretcher | إسعاف, نقالة
crutch, splint | جبيرة
bandage, plaster, gauze | ضمادة ضمادات, ضماد
needlework, embroidery | تطريز
dowry | مهر مهور
cradle | مهد
gift wrap: ribbon | شريط أشرطة
fog, mist, haze | ضباب
frost | صقيع
rainbow | قوس
horizon | أفق آفاق
earthquake, tremor, quake | زلزال زلازل, هزة
volcano/volcanoes, eruption | بركان براكين
cliff, precipice | جرف, حافة حواف
cave, cavern, grotto | كهف كهوف, مغارة
tap, faucet | صنبور صنابير, حنفية
pipe, tube, hose | أنبوب أنابيب, خرطوم
soap | صابون
broom, mop | مكنسة مكانس
rubbish, garbage, trash, litter, waste | قمامة, نفايات, زبالة
scrap, rust | خردة, صدأ
crane, hoist | رافعة رافعات, روافع, ونش
container, cargo, freight | حاوية حاويات, شحنة شحنات, حمولة
runway | مدرج
pilot, aviator | طيار
driver, chauffeur | سائق سائقين, سواق
steering wheel: helm, rudder | دفة, مقود
oar, paddle | مجداف مجاديف
lifeboat, lifebelt, raft | طوق أطواق
shipwreck | حطام
pirate | قرصان قراصنة
beach, shoreline | شاطئ شواطئ
pearl | لؤلؤ, لؤلؤة
shell, oyster | صدفة, محار
whale, dolphin | حوت حيتان, دلفين
frog, toad | ضفدع ضفادع
locust, cricket | جراد
butterfly/butterflies, moth | فراشة فراشات
hare, rabbit | أرنب أرانب
crocodile | تمساح تماسيح
tortoise, turtle | سلحفاة سلاحف
peacock, swan, duck, goose/geese | طاووس, بجعة, بطة, إوزة
owl | بوم, بومة
herd, flock | قطيع قطعان
stable, barn, shed | إسطبل, حظيرة
fence, hedge | سياج أسيجة
crossing, ford | معبر معابر
puzzle, riddle, enigma | لغز ألغاز, أحجية
mirage, illusion, delusion | سراب, وهم أوهام
conscience | ضمير ضمائر
dignity | كرامة
greed | جشع, طمع
envy, jealousy | حسد, غيرة
revenge, vengeance | انتقام, ثأر
mercy, compassion | رحمة, شفقة
wisdom | حكمة
ignorance | جهل
laziness, sloth | كسل
pension, retirement | تقاعد, معاش
tax, levy | ضريبة ضرائب
bankruptcy, bankrupt | إفلاس, مفلس
auction | مزاد
`;

const verbs = `
eat/ate/eaten, devour, swallow, gulp | أكل يأكل أكل, التهم يلتهم التهام, ابتلع يبتلع ابتلاع, بلع يبلع بلع
drink/drank/drunk, sip/sipped/sipped | شرب يشرب شرب, ارتشف يرتشف
chew, bite/bit/bitten, gnaw | مضغ يمضغ مضغ, عض يعض عض, قضم يقضم
taste | ذاق يذوق ذوق, تذوق يتذوق تذوق
smell/smelt/smelt, sniff | شم يشم شم
hear/heard/heard, listen | سمع يسمع سماع, أصغى يصغي إصغاء, استمع يستمع استماع
see/saw/seen, watch, look | رأى يرى رؤية, شاهد يشاهد مشاهدة, نظر ينظر نظر, أبصر يبصر
touch | لمس يلمس لمس, مس يمس مس
carry, bear/bore/borne | حمل يحمل حمل
throw/threw/thrown, cast/cast/cast, hurl, toss | رمى يرمي رمي, ألقى يلقي إلقاء, قذف يقذف قذف
catch/caught/caught, grab/grabbed/grabbed, grip/gripped/gripped | أمسك يمسك إمساك, قبض يقبض قبض
push, shove | دفع يدفع دفع
pull, drag/dragged/dragged, tug/tugged/tugged | سحب يسحب سحب, جر يجر جر, شد يشد
hit/hit/hit, beat/beat/beaten, knock, slap/slapped/slapped | ضرب يضرب ضرب, صفع يصفع صفع, طرق يطرق طرق
break/broke/broken, shatter, smash, snap/snapped/snapped | كسر يكسر كسر, انكسر ينكسر انكسار, حطم يحطم تحطيم, تحطم يتحطم
tear/tore/torn, rip/ripped/ripped | مزق يمزق تمزيق, تمزق يتمزق
cut/cut/cut, slice, chop/chopped/chopped, trim/trimmed/trimmed, snip/snipped/snipped, tailor | قص يقص قص, قطع يقطع قطع, فصل يفصل تفصيل, اقتطع يقتطع
sew/sewed/sewn, stitch, knit/knitted/knitted, mend, patch | خاط يخيط خياطة, رقع يرقع ترقيع, رتق يرتق
weave/wove/woven, spin/spun/spun | نسج ينسج نسج, حاك يحوك حياكة, غزل يغزل غزل
tie, bind/bound/bound, fasten | ربط يربط ربط, عقد يعقد, قيد يقيد تقييد
hang/hung/hung | علق يعلق تعليق
hide/hid/hidden, conceal | أخفى يخفي إخفاء, خبأ يخبئ, اختبأ يختبئ
bury | دفن يدفن دفن, وارى يواري
dig/dug/dug | حفر يحفر حفر
plant, sow/sowed/sown | زرع يزرع زراعة, بذر يبذر, غرس يغرس غرس
harvest, reap | حصد يحصد حصاد, جنى يجني جني
pick, pluck | قطف يقطف قطف
water, irrigate | سقى يسقي سقي, روى يروي ري
feed/fed/fed, nourish | أطعم يطعم إطعام, غذى يغذي تغذية
cook, boil, bake, fry, roast, stew | طبخ يطبخ طبخ, غلى يغلي غليان, خبز يخبز, قلى يقلي, شوى يشوي
burn/burnt/burnt, scorch, blaze | احترق يحترق احتراق, أحرق يحرق إحراق, حرق يحرق حرق, التهب يلتهب
melt, thaw, dissolve | ذاب يذوب ذوبان, أذاب يذيب
freeze/froze/frozen | تجمد يتجمد تجمد, جمد يجمد
dry | جف يجف جفاف, نشف ينشف
wash, rinse, bathe | غسل يغسل غسل, استحم يستحم
clean, sweep/swept/swept, scrub/scrubbed/scrubbed, wipe | نظف ينظف تنظيف, كنس يكنس كنس, مسح يمسح مسح
paint, draw/drew/drawn, sketch | رسم يرسم رسم, طلى يطلي, لون يلون
write/wrote/written | كتب يكتب كتابة, خط يخط
read/read/read | قرأ يقرأ قراءة
count, calculate, reckon | عد يعد عد, حسب يحسب حساب, أحصى يحصي
weigh | وزن يزن وزن
pour, spill | صب يصب صب, سكب يسكب سكب, أراق يريق
fill | ملأ يملأ ملء, عبأ يعبئ
empty | أفرغ يفرغ إفراغ, فرغ يفرغ
mix, blend, stir/stirred/stirred | خلط يخلط خلط, مزج يمزج مزج
open, unlock | فتح يفتح فتح, انفتح ينفتح
close, shut/shut/shut, lock, slam/slammed/slammed, bolt | أغلق يغلق إغلاق, أقفل يقفل إقفال, غلق يغلق, سد يسد, أوصد يوصد
ring/rang/rung, toll | رن يرن رنين, دق يدق دق, قرع يقرع قرع
build/built/built, construct | بنى يبني بناء, شيد يشيد تشييد
repair, fix | أصلح يصلح إصلاح, رمم يرمم ترميم
wear/wore/worn, dress | لبس يلبس لبس, ارتدى يرتدي ارتداء
undress, strip/stripped/stripped | خلع يخلع خلع, تعرى يتعرى
borrow | استعار يستعير استعارة, اقترض يقترض اقتراض, استدان يستدين
steal/stole/stolen, rob/robbed/robbed, loot, plunder | سرق يسرق سرقة, نهب ينهب نهب, سلب يسلب سلب
lose/lost/lost | خسر يخسر خسارة, فقد يفقد فقدان, أضاع يضيع إضاعة, ضاع يضيع ضياع
win/won/won, triumph | ربح يربح ربح, فاز يفوز فوز, انتصر ينتصر انتصار, كسب يكسب كسب
find/found/found, discover | وجد يجد, عثر يعثر, اكتشف يكتشف
seek/sought/sought, search | بحث يبحث بحث, فتش يفتش
teach/taught/taught | علم يعلم تعليم, درس يدرس تدريس
learn/learnt/learnt | تعلم يتعلم تعلم
forget/forgot/forgotten | نسي ينسى نسيان
remember, recall | تذكر يتذكر تذكر, استذكر يستذكر
think/thought/thought | فكر يفكر تفكير, ظن يظن ظن
know/knew/known | عرف يعرف معرفة, علم يعلم, درى يدري
understand/understood/understood, grasp | فهم يفهم فهم, أدرك يدرك إدراك
believe, trust | صدق يصدق تصديق, آمن يؤمن إيمان, وثق يثق ثقة
want, wish, desire | أراد يريد إرادة, رغب يرغب رغبة, تمنى يتمنى
need | احتاج يحتاج احتياج
begin/began/begun, start | بدأ يبدأ بدء, شرع يشرع
finish, end | انتهى ينتهي انتهاء, أنهى ينهي إنهاء
stop/stopped/stopped, halt | توقف يتوقف توقف, وقف يقف وقوف, أوقف يوقف إيقاف
wait, await | انتظر ينتظر انتظار, ترقب يترقب
stay, remain | بقي يبقى بقاء, ظل يظل, مكث يمكث
come/came/come, arrive | جاء يجيء مجيء, أتى يأتي إتيان, قدم يقدم قدوم, وصل يصل
go/went/gone | ذهب يذهب ذهاب, مضى يمضي
leave/left/left, depart, quit | غادر يغادر مغادرة, رحل يرحل رحيل, ترك يترك ترك
return | عاد يعود عودة, رجع يرجع رجوع
follow | تبع يتبع, لحق يلحق
lead/led/led, steer | قاد يقود قيادة, ساق يسوق
ride/rode/ridden | ركب يركب ركوب
run/ran/run, race | ركض يركض ركض, جرى يجري جري, عدا يعدو عدو
walk, march, stroll | مشى يمشي مشي, سار يسير سير
crawl, creep/crept/crept | زحف يزحف زحف, دب يدب, حبا يحبو
jump, leap, hop/hopped/hopped | قفز يقفز قفز, وثب يثب
fly/flew/flown, soar | طار يطير طيران, حلق يحلق تحليق
swim/swam/swum, float | سبح يسبح سباحة, عام يعوم عوم, طفا يطفو
dive | غاص يغوص غوص, غطس يغطس غطس
sink/sank/sunk, drown | غرق يغرق غرق, أغرق يغرق إغراق
sail | أبحر يبحر إبحار
row | جدف يجدف تجديف
cross | عبر يعبر عبور, اجتاز يجتاز اجتياز, قطع يقطع
climb, scale | تسلق يتسلق تسلق, صعد يصعد صعود
fall/fell/fallen, tumble, drop/dropped/dropped | سقط يسقط سقوط, وقع يقع وقوع, هوى يهوي
slip/slipped/slipped, stumble | انزلق ينزلق انزلاق, تعثر يتعثر تعثر, زل يزل
sit/sat/sat | جلس يجلس جلوس, قعد يقعد قعود
stand/stood/stood | وقف يقف وقوف, قام يقوم قيام
kneel/knelt/knelt, bow | ركع يركع ركوع, انحنى ينحني انحناء, سجد يسجد
sleep/slept/slept, nap/napped/napped | نام ينام نوم, غفا يغفو, رقد يرقد
wake/woke/woken, awaken | استيقظ يستيقظ استيقاظ, صحا يصحو, أيقظ يوقظ
dream/dreamt/dreamt | حلم يحلم حلم
breathe | تنفس يتنفس تنفس
laugh, giggle | ضحك يضحك ضحك
smile, grin/grinned/grinned | ابتسم يبتسم ابتسام, تبسم يتبسم
cry, weep/wept/wept, sob/sobbed/sobbed | بكى يبكي بكاء, ذرف يذرف
sing/sang/sung | غنى يغني غناء, أنشد ينشد إنشاد
dance | رقص يرقص رقص
play | لعب يلعب لعب, عزف يعزف عزف
rehearse, practise, practice, train | تدرب يتدرب تدرب, تمرن يتمرن تمرن, درب يدرب تدريب
gamble, bet/bet/bet, wager | قامر يقامر مقامرة, راهن يراهن مراهنة
cheat, deceive, fool, trick | خدع يخدع خداع, غش يغش غش, احتال يحتال
promise, pledge | وعد يعد وعد, تعهد يتعهد
forgive/forgave/forgiven, pardon | سامح يسامح مسامحة, غفر يغفر غفران, عفا يعفو
punish | عاقب يعاقب معاقبة
thank | شكر يشكر شكر
shout, scream, yell | صرخ يصرخ صراخ, صاح يصيح صياح
whisper | همس يهمس همس
replace, substitute | عوض يعوض تعويض, استبدل يستبدل استبدال, حل يحل محل, أغنى يغني
persuade, convince | أقنع يقنع إقناع, اقتنع يقتنع اقتناع
buy/bought/bought, purchase | اشترى يشتري شراء, ابتاع يبتاع
sell/sold/sold | باع يبيع بيع
pay/paid/paid | دفع يدفع دفع, سدد يسدد تسديد
owe | دان يدين
spend/spent/spent | أنفق ينفق إنفاق, صرف يصرف صرف
waste, squander | أهدر يهدر إهدار, بدد يبدد تبديد, ضيع يضيع تضييع
save | وفر يوفر توفير, ادخر يدخر ادخار
kill, slay/slew/slain | قتل يقتل قتل
die, perish | مات يموت موت, توفي يتوفى وفاة, هلك يهلك هلاك
live | عاش يعيش عيش, سكن يسكن
heal, cure | شفى يشفي شفاء, داوى يداوي مداواة, عالج يعالج علاج
bleed/bled/bled | نزف ينزف نزيف
hurt/hurt/hurt, wound, injure | جرح يجرح جرح, آلم يؤلم إيلام, أوجع يوجع
starve | جاع يجوع جوع, جوع يجوع تجويع
blame | لام يلوم لوم
judge, try | حاكم يحاكم محاكمة, حكم يحكم حكم
rise/rose/risen | ارتفع يرتفع ارتفاع, نهض ينهض نهوض, علا يعلو
shine/shone/shone, glow, sparkle | أشرق يشرق إشراق, لمع يلمع لمعان, أضاء يضيء إضاءة, سطع يسطع
fade, vanish, disappear | اختفى يختفي اختفاء, تلاشى يتلاشى تلاش, غاب يغيب غياب
appear, emerge | ظهر يظهر ظهور, بان يبين
leak | تسرب يتسرب تسرب
flow | تدفق يتدفق تدفق, سال يسيل
blow/blew/blown | هب يهب هبوب, نفخ ينفخ نفخ
grow/grew/grown | نما ينمو نمو, كبر يكبر
shrink/shrank/shrunk | تقلص يتقلص تقلص, انكمش ينكمش انكماش
choose/chose/chosen, pick | اختار يختار اختيار, انتقى ينتقي
give/gave/given | أعطى يعطي إعطاء, منح يمنح منح, وهب يهب
take/took/taken | أخذ يأخذ أخذ, تناول يتناول
send/sent/sent | أرسل يرسل إرسال, بعث يبعث بعث
bring/brought/brought | أحضر يحضر إحضار, جلب يجلب جلب
present, deliver | قدم يقدم تقديم, سلم يسلم تسليم
keep/kept/kept, hold/held/held | احتفظ يحتفظ احتفاظ, حفظ يحفظ حفظ
discard | تخلص يتخلص تخلص
change, alter | غير يغير تغيير, تغير يتغير تغير, بدل يبدل تبديل
turn | دار يدور دوران, استدار يستدير, انقلب ينقلب
shake/shook/shaken, tremble | هز يهز هز, اهتز يهتز اهتزاز, ارتجف يرتجف
bend/bent/bent | ثنى يثني, انثنى ينثني, لوى يلوي
fight/fought/fought | قاتل يقاتل قتال, حارب يحارب محاربة, كافح يكافح كفاح
defend | دافع يدافع دفاع
escape, flee/fled/fled | هرب يهرب هروب, فر يفر فرار, نجا ينجو نجاة
rescue, save | أنقذ ينقذ إنقاذ, نجى ينجي
help, assist | ساعد يساعد مساعدة, أعان يعين
work, labour | عمل يعمل عمل, اشتغل يشتغل
rest, relax | استراح يستريح استراحة, ارتاح يرتاح
knock | طرق يطرق طرق
deserve | استحق يستحق استحقاق
hunt, chase | طارد يطارد مطاردة, اصطاد يصطاد اصطياد, صاد يصيد صيد
drain | استنزف يستنزف استنزاف, نزح ينزح
bark | نبح ينبح نباح
bargain, haggle | ساوم يساوم مساومة
imprison, jail | سجن يسجن سجن, حبس يحبس حبس
applaud, clap/clapped/clapped | صفق يصفق تصفيق
rent, lease, hire | أجر يؤجر تأجير, استأجر يستأجر استئجار
swallow, gulp | بلع يبلع بلع, ابتلع يبتلع ابتلاع
polish, varnish | لمع يلمع تلميع
decorate, adorn | زين يزين تزيين
measure | قاس يقيس قياس
translate | ترجم يترجم ترجمة
apologise, apologize | اعتذر يعتذر اعتذار
confess, admit/admitted/admitted | اعترف يعترف اعتراف
deny | نفى ينفي نفي, أنكر ينكر إنكار
insult, abuse | شتم يشتم شتم, أهان يهين إهانة
flatter | جامل يجامل مجاملة
boast, brag/bragged/bragged | تباهى يتباهى تباهي
whip/whipped/whipped, lash | جلد يجلد جلد
shiver, tremble | ارتجف يرتجف ارتجاف
faint, collapse | أغمي يغمى إغماء, انهار ينهار انهيار
moor, anchor, dock | رسا يرسو رسو
`;

const adjectives = `
narrow, tight | ضيق, أضيق
wide, broad, vast | واسع, عريض, أوسع, أعرض
big, large, great, huge | كبير كبار, ضخم, عظيم, أكبر, أعظم
small, little, tiny | صغير صغار, ضئيل, أصغر, أقل
tall, long, high | طويل طوال, عال, مرتفع, أطول, أعلى
short, low, brief | قصير قصار, منخفض, أقصر, أدنى
heavy | ثقيل, أثقل
lightweight: light | خفيف, أخف
deep | عميق, أعمق
strong, mighty | قوي أقوياء, أقوى
weak, feeble | ضعيف ضعفاء, أضعف
fast, quick, swift, rapid | سريع, أسرع
slow | بطيء, أبطأ
hot, warm | حار, ساخن, دافئ, أسخن
cold, cool, chilly | بارد, أبرد
wet, damp | مبلل, رطب
dry | جاف, يابس
clean, pure | نظيف, نقي, أنظف
dirty, filthy, muddy | قذر, وسخ, متسخ
sweet | حلو, أحلى
bitter | مر, مرير, أمر
salty | مالح
sour | حامض
new, fresh | جديد جدد, طازج, أحدث
old, ancient | قديم قدماء, عتيق, عجوز, أقدم
young | شاب, يافع, فتي
good, fine | جيد, حسن, طيب, أفضل, أحسن
kind, gentle, merciful | لطيف, رحيم, طيب, رؤوف, كريم
cruel, harsh, merciless | قاس, قاسي, وحشي
bad, evil | سيئ, شرير, أسوأ
beautiful, pretty, lovely | جميل, أجمل
ugly | قبيح, بشع
rich, wealthy | غني أغنياء, ثري أثرياء
poor | فقير فقراء
expensive, dear, costly | غال, غالي, باهظ, أغلى
cheap | رخيص, أرخص
free | حر أحرار, مجاني
full | مليء, ممتلئ
empty, hollow | فارغ, خال, خاو
open | مفتوح
closed, shut | مغلق, مقفل, موصد
true, real, genuine | حقيقي, صحيح, صادق
false, fake | كاذب, مزيف, زائف
blind | أعمى عميان, كفيف
deaf | أصم
mute, dumb, silent | أخرس, صامت
lame | أعرج
mad, crazy, insane | مجنون مجانين
wise | حكيم حكماء
stupid, foolish | غبي أغبياء, أحمق
brave, courageous | شجاع شجعان
afraid, scared, frightened | خائف
happy, glad | سعيد سعداء, مسرور, فرح
sad | حزين
angry, furious | غاضب
tired, weary, exhausted | متعب, مرهق
hungry | جائع, جوعان
thirsty | عطشان, ظمآن
sick, ill | مريض, عليل
alive, living | حي أحياء
dead | ميت
early | مبكر, باكر
late | متأخر
first | أول, الأول, أولى
last, final | أخير, آخر
alone, lonely | وحيد, وحده
same | نفسه, ذاته
different | مختلف
easy, simple | سهل, بسيط, أسهل
hard, difficult, tough | صعب, عسير, شاق, أصعب
sharp | حاد
black | أسود سوداء
white | أبيض بيضاء
red | أحمر حمراء
green | أخضر خضراء
blue | أزرق زرقاء
yellow | أصفر صفراء
golden | ذهبي
wooden | خشبي
broken | مكسور, محطم
twice | مرتان, مرتين
once | مرة
together | معا, سويا
never | أبدا, قط
always | دائما, دوما
tomorrow | غدا, غد
yesterday | أمس, البارحة
today | اليوم
nobody, anyone, anybody | أحد
`;

interface Row {
  readonly name: string;
  readonly english: string;
  readonly arabic: string;
}

const rows = (table: string): readonly Row[] =>
  table
    .split('\n')
    .filter((line) => line.includes('|'))
    .map((line) => {
      const [left, arabic] = line.split('|') as [string, string];
      const english = left.replace(/^.*:/u, '');
      return { name: left.split(/[:,/]/u, 1)[0]!.trim(), english, arabic };
    });
const entries = (list: string): readonly string[] =>
  list
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

interface Everyday {
  readonly en: Lexicon;
  readonly ar: Lexicon;
}

let everyday: Everyday | undefined;

function build(): Everyday {
  const en = new LexiconBuilder();
  const ar = new LexiconBuilder();
  const tables = [
    ['noun', nouns],
    ['verb', verbs],
    ['adjective', adjectives],
  ] as const;
  for (const [pos, table] of tables)
    for (const { name, english, arabic } of rows(table)) {
      const shared = { concept: `everyday:${name}`, tags: [] };
      for (const entry of entries(english)) {
        if (pos === 'noun') addNoun(en, entry, { ...shared, pos });
        else if (pos === 'verb') addVerb(en, entry, shared);
        else addAdjective(en, entry, shared);
      }
      for (const entry of entries(arabic)) {
        const [singular, ...rest] = entry.split(/\s+/u);
        if (pos === 'verb') addArabicVerb(ar, entry, shared);
        else addArabicNominal(ar, singular!, pos, shared, undefined, rest);
      }
    }
  return { en: en.build(), ar: ar.build() };
}

/**
 * What an everyday word means, in no language in particular; several for a word of several senses, none for one not known.
 * @param norm folded, with its clitics
 * @param language BCP 47 primary subtag
 * @example everydayMeanings('loaves', 'en') // ['everyday:bread']
 */
export function everydayMeanings(norm: string, language: string): readonly string[] {
  everyday ??= build();
  if (language === 'en') {
    const stem = norm.replace(/['’]s?$/u, '');
    return [...new Set((everyday.en.forms.get(stem) ?? []).flatMap(({ concept }) => (concept === null ? [] : [concept])))];
  }
  if (language !== 'ar') return [];
  const analyses = analyseWord(everyday.ar.forms, norm);
  const least = Math.min(...analyses.map(({ prefix }) => prefix));
  return [...new Set(analyses.flatMap(({ prefix, sense }) => (prefix > least + 2 || sense.concept === null ? [] : [sense.concept])))];
}
