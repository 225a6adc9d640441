import { fold, type Token } from './tokens.js';

/**
 * Nouns that a proper name of a thing stands beside, by what kind of thing it is: «the bulk carrier …», «السفينة …». One kind
 * holds what writers use for one another: a trawler is a boat and a ship. Singular; the article and clitics are taken off before.
 */
const KINDS: Readonly<Record<string, string>> = {
  ship: `ship vessel boat ferry ferryboat steamer steamship liner freighter tanker carrier trawler yacht barge tug tugboat lifeboat frigate
    corvette destroyer cruiser submarine warship schooner dredger icebreaker catamaran hydrofoil dhow launch cutter sloop brig mv ms ss hms
    uss rv motorship supertanker gunboat minesweeper lugger ketch smack coaster bulker flagship
    سفينة باخرة ناقلة عبارة مركب قارب زورق يخت غواصة فرقاطة مدمرة بارجة طراد ساحبة قاطرة جرافة كورفيت سفن بواخر مراكب كاسحة شاحنة_بحرية حاملة`,
  aircraft: `aircraft plane aeroplane airplane jet airliner helicopter glider drone rocket spacecraft satellite probe rover capsule shuttle
    lander orbiter balloon airship missile
    طائرة مروحية هليكوبتر مسيرة مسيّرة صاروخ قمر مسبار مركبة كبسولة مكوك منطاد طوافة`,
  work: `film movie documentary novel novella book play album song single opera musical series sitcom drama poem painting memoir
    biography story ballet symphony exhibition sculpture mural comedy thriller podcast programme program video game ballad anthology sequel
    trilogy screenplay short feature cartoon comic portrait installation
    فيلم شريط رواية كتاب مسرحية البوم ألبوم اغنية أغنية مسلسل ديوان قصيدة لوحة اوبرا أوبرا معرض وثائقي برنامج فلم قصة مذكرات سيرة نشيد مجموعة
    منحوتة مقطوعة سيمفونية فيديو تمثيلية كتيب جدارية عرض أوبريت اوبريت حلقة سلسلة`,
  medicine: `drug medicine vaccine pill tablet antibiotic treatment therapy injection jab antiviral inhaler serum painkiller compound
    pesticide herbicide fertiliser fertilizer sedative antidote opioid
    دواء لقاح عقار مصل علاج حقنة مضاد مستحضر مبيد ترياق مسكن تطعيم`,
  company: `company firm group bank airline carrier_company manufacturer maker producer operator brand retailer insurer developer contractor
    supplier startup business corporation conglomerate brewer refiner miner shipbuilder shipper chain supermarket publisher label studio
    broadcaster newspaper magazine daily weekly channel station agency website portal
    شركة مجموعة بنك مصرف مؤسسة مقاولة مصنع علامة ناقل مشغل مزود مورد متجر سلسلة_متاجر دار صحيفة جريدة مجلة يومية اسبوعية أسبوعية قناة اذاعة إذاعة وكالة
    موقع استوديو تعاونية شبكة منصة`,
  club: `club team side squad academy stable choir orchestra band troupe ensemble theatre_company horse racehorse dog stallion mare
    نادي نادى فريق اكاديمية أكاديمية جوقة اوركسترا أوركسترا فرقة حصان فرس جواد مهرة منتخب`,
  body: `party movement union association society league alliance coalition charity foundation trust federation front militia brigade
    battalion organisation organization network institute committee commission council bloc guild cooperative faction cartel gang
    syndicate battery regiment squadron
    حزب حركة نقابة جمعية رابطة تحالف ائتلاف مؤسسة_خيرية صندوق اتحاد جبهة مليشيا ميليشيا كتيبة لواء فصيل منظمة معهد لجنة هيئة مجلس تيار عصابة تنسيقية
    سرية فيلق حلف ودادية هيأة`,
  operation: `operation exercise mission campaign manoeuvre manoeuvres maneuvers drill project scheme plan initiative storm hurricane
    cyclone typhoon wildfire fire comet asteroid planet star telescope observatory
    عملية مناورة مناورات تمرين تمارين مهمة حملة مشروع خطة مبادرة برنامج_وطني عاصفة اعصار إعصار حريق مذنب كويكب كوكب نجم تلسكوب مرصد منظار`,
  treaty: `treaty accord agreement convention protocol pact declaration charter memorandum law act bill resolution decree directive
    معاهدة اتفاقية اتفاق بروتوكول ميثاق اعلان إعلان مذكرة قانون قرار مرسوم وثيقة`,
  event: `festival cup trophy prize award championship tournament marathon race summit conference forum biennale regatta derby rally
    concert fair expo stakes medal lecture
    مهرجان كأس كاس جائزة بطولة دورة سباق قمة مؤتمر منتدى ملتقى بينالي معرض_دولي رالي حفل صالون وسام ماراثون`,
  venue: `stadium arena theatre theater hall museum gallery hotel restaurant cafe café pub inn hospital clinic school college university
    library church mosque cathedral chapel synagogue temple abbey station terminal airport port harbour harbor pier quay dock mine colliery
    refinery mill factory plant reactor dam reservoir bridge tunnel tower prison jail camp estate palace castle fort market mall cinema
    pavilion studio_hall lighthouse observatory_site shipyard quarry wharf depot court
    ملعب مسرح قاعة متحف رواق فندق مطعم مقهى مستشفى مصحة عيادة مدرسة كلية جامعة ثانوية مكتبة كنيسة مسجد جامع كاتدرائية محطة مطار ميناء مرفأ رصيف منجم مصفاة
    مطحنة معمل مفاعل سد خزان جسر قنطرة نفق برج سجن مخيم قصر قلعة سوق سينما منارة مقلع مستودع مركز معبر حي`,
  place: `village town city hamlet district suburb neighbourhood neighborhood valley river lake island mountain mount peak forest street
    road avenue square lane park beach bay cape gulf strait pass crossing canyon glacier reef province county region farm creek
    قرية بلدة مدينة دوار منطقة ضاحية وادي وادى نهر بحيرة جزيرة جبل غابة شارع نهج ساحة زقاق حديقة شاطئ خليج راس مضيق محافظة ولاية عمالة اقليم إقليم دائرة
    ضيعة مزرعة عين واحة`,
};

const KIND_OF = new Map<string, string>();
for (const [kind, words] of Object.entries(KINDS))
  for (const word of words.split(/\s+/u)) if (word !== '' && !word.includes('_') && !KIND_OF.has(fold(word))) KIND_OF.set(fold(word), kind);

/** Kinds whose nouns stand inside names as often as beside them («First Bank», «Green Party»): they say what, not which. */
const PLURAL = /(?<=\p{Script=Latin}{3})(?:e?s)$/u;

/** The kind of thing that a token's noun names, clitics and article aside; null for any other word. */
export function thingKind(token: Token | undefined): string | null {
  if (token === undefined || token.kind !== 'word') return null;
  const { norm } = token;
  const known = KIND_OF.get(norm) ?? KIND_OF.get(norm.replace(/['’]s$/u, '')) ?? KIND_OF.get(norm.replace(PLURAL, ''));
  if (known !== undefined) return known;
  if (!/\p{Script=Arabic}/u.test(norm)) return null;
  // «وبالسفينة», «للفيلم», «سفينتنا», «فيلمه»
  const bare = norm.replace(/^[وف]?(?:ال|بال|لل|كال|[بلك])?(?=\p{L}{3})/u, '');
  for (const stem of [bare, norm.replace(/^[وف](?=\p{L}{3})/u, '')]) {
    for (const form of [stem, stem.replace(/ت(?:ه|ها|نا|هم|ي)$/u, 'ه'), stem.replace(/(?:ه|ها|نا|هم|ي)$/u, '')]) {
      const kind = KIND_OF.get(form);
      if (kind !== undefined) return kind;
    }
  }
  return null;
}
