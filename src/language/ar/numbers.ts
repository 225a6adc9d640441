import type { Hedge, HedgePhrase, NumberGrammar, NumberPrefix, NumberRole, NumberWord, UnitReading } from '../number-grammar.js';
import { fold } from '../tokens.js';
import { currencies, currencySigns, measures } from './lexicon/units.js';

/** Words separated by spaces, words of a phrase joined by «_»; folded. */
const list = (text: string): string[] =>
  fold(text)
    .split(/\s+/u)
    .filter((w) => w !== '')
    .map((w) => w.replaceAll('_', ' '));
const set = (text: string): ReadonlySet<string> => new Set(list(text));
const phrases = (text: string): readonly (readonly string[])[] =>
  list(text)
    .map((p) => p.split(' '))
    .sort((a, b) => b.length - a.length);

const units: readonly string[] = [
  '',
  'واحد واحدة واحدا',
  'اثنان اثنين اثنتان اثنتين ثنتان ثنتين إتنين',
  'ثلاث ثلاثة ثلاثا تلات',
  'أربع أربعة أربعا',
  'خمس خمسة خمسا',
  'ست ستة ستا',
  'سبع سبعة سبعا',
  'ثمان ثماني ثمانية ثمانيا',
  'تسع تسعة تسعا',
];
const tens = ['', '', 'عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];
const hundredHeads: readonly (readonly [number, string])[] = [
  [3, 'ثلاث'],
  [4, 'أربع'],
  [5, 'خمس'],
  [6, 'ست'],
  [7, 'سبع'],
  [8, 'ثمان ثماني'],
  [9, 'تسع'],
];

function words(): ReadonlyMap<string, readonly NumberWord[]> {
  const map = new Map<string, NumberWord[]>();
  const add = (forms: string, role: NumberRole, value: number, extra: Omit<NumberWord, 'role' | 'value'> = {}) => {
    for (const form of list(forms)) {
      const known = map.get(form) ?? [];
      if (!known.some((w) => w.role === role && w.value === value)) map.set(form, [...known, { role, value, ...extra }]);
    }
  };
  units.forEach((forms, n) => {
    if (n > 0) add(forms, 'unit', n);
  });
  add('أحد إحدى', 'unit', 1, { bound: true });
  // اثني is also أثنى, «praised»
  add('اثنا اثني اثنتا اثنتي', 'unit', 2, { bound: true });
  add('عشر عشرة عشرا', 'teen', 10);
  tens.forEach((stem, n) => {
    if (n > 1) add(`${stem}ون ${stem}ين`, 'ten', n * 10);
  });
  add('عشرات', 'ten', 10, { plural: true });
  add('مائة مئة مية ماية', 'hundred', 100);
  add('مائتان مائتين مائتا مائتي', 'hundred', 200);
  // folded, مئتا is the name ميتا and مئتين the dead
  add('مئتان مئتين مئتا مئتي', 'hundred', 200, { surface: 'ئ' });
  for (const [n, stems] of hundredHeads) {
    for (const stem of list(stems)) add(`${stem}مائة ${stem}مئة ${stem}مية ${stem}ماية`, 'hundred', n * 100);
  }
  add('مئات مآت', 'hundred', 100, { plural: true, surface: 'ئ' });
  const scales: readonly (readonly [number, string, string, string])[] = [
    [1e3, 'ألف', 'ألفا ألفي', 'آلاف ألوف'],
    [1e6, 'مليون', 'مليونا مليوني', 'ملايين'],
    [1e9, 'مليار', 'مليارا ملياري', 'مليارات'],
    [1e9, 'بليون', 'بليونا بليوني', 'بلايين بليونات'],
    [1e12, 'تريليون', 'تريليونا تريليوني', 'تريليونات'],
    [1e12, 'ترليون', 'ترليونا ترليوني', 'ترليونات'],
  ];
  for (const [value, singular, constructs, plurals] of scales) {
    add(singular, 'scale', value);
    add(`${singular}ان ${singular}ين`, 'scale', value, { dual: true });
    add(constructs, 'scale', value, { construct: true });
    add(plurals, 'scale', value, { plural: true });
  }
  const fractions: readonly (readonly [number, string, string])[] = [
    [1 / 2, 'نصف نصفا', ''],
    [1 / 3, 'ثلث ثلثا', 'ثلثان ثلثين ثلثي'],
    [1 / 4, 'ربع ربعا', 'أرباع'],
    [1 / 5, 'خمس', 'أخماس خمسي'],
    [1 / 6, 'سدس', 'أسداس'],
    [1 / 7, 'سبع', 'أسباع'],
    [1 / 8, '', 'أثمان'],
    [1 / 9, 'تسع', 'أتساع'],
    [1 / 10, 'عشر', 'أعشار'],
  ];
  for (const [value, singulars, plurals] of fractions) {
    // the fifth is written like the feminine five: only the vowel of the first letter tells (damma)
    const five = [1 / 5, 1 / 7, 1 / 9, 1 / 10].includes(value);
    add(singulars, 'fraction', value, five ? { surface: '\u064f' } : {});
    add(
      plurals
        .split(' ')
        .filter((f) => /ا[^ن]$|[عسن]$/u.test(f) && f.startsWith('أ'))
        .join(' '),
      'fraction',
      value,
      { plural: true },
    );
    add(
      plurals
        .split(' ')
        .filter((f) => f !== '' && !f.startsWith('أ'))
        .join(' '),
      'fraction',
      value,
      { dual: true },
    );
    if (!five)
      for (const form of list(singulars).filter((f) => !f.endsWith('ا')))
        add(['ه', 'ها', 'هم', 'هن', 'هما', 'نا'].map((s) => form + s).join(' '), 'fraction', value, { owned: true });
  }
  // ثلثا is the dual construct far more often than the accusative
  map.set(fold('ثلثا'), [{ role: 'fraction', value: 1 / 3, dual: true }]);
  add('ثلثاهم ثلثيهم ثلثاها ثلثيها', 'fraction', 1 / 3, { dual: true, owned: true });
  add('بضع بضعة', 'several', 3);
  add('نيف ونيف', 'excess', 0);
  add('دزينة درزن دستة', 'whole', 12);
  add('دزينتان دزينتين دزينتا دزينتي', 'whole', 24);
  add('دزينات دزائن', 'whole', 12, { plural: true });
  add('صفر', 'whole', 0);
  return map;
}

const ordinalForms: readonly (readonly [number, string, string])[] = [
  [1, 'أول', 'أولى'],
  [1, 'حادي', 'حادية'],
  [2, 'ثاني ثان', 'ثانية'],
  [3, 'ثالث', 'ثالثة'],
  [4, 'رابع', 'رابعة'],
  [5, 'خامس', 'خامسة'],
  [6, 'سادس', 'سادسة'],
  [7, 'سابع', 'سابعة'],
  [8, 'ثامن', 'ثامنة'],
  [9, 'تاسع', 'تاسعة'],
  [10, 'عاشر', 'عاشرة'],
];

function prefixes(): readonly NumberPrefix[] {
  const rows: NumberPrefix[] = [];
  for (const and of ['', 'و', 'ف']) {
    for (const rest of ['', 'ب', 'ل', 'ك', 'ال', 'بال', 'لل', 'كال']) {
      rows.push({ letters: and + rest, and: and === 'و', definite: rest.length > 1, preposition: rest !== '' && rest !== 'ال' });
    }
  }
  return rows.sort((a, b) => a.letters.length - b.letters.length);
}

/** Singular, accusative, dual and plural forms of a unit given as «singular plural…». */
function unitForms(entry: string): { readonly forms: readonly string[]; readonly duals: readonly string[]; readonly lemma: string } {
  const [singular = '', ...plurals] = entry.trim().split(/\s+/u);
  const lemma = fold(singular.replaceAll('_', ' '));
  const forms = [lemma, ...plurals.map((p) => fold(p.replaceAll('_', ' ')))];
  // what is shorter than three letters is a sign (كم), the ton is not
  if (lemma.includes(' ') || (lemma.length < 3 && lemma !== 'طن')) return { forms, duals: [], lemma };
  const base = singular.endsWith('ة') ? `${lemma.slice(0, -1)}ت` : lemma;
  if (!singular.endsWith('ة')) forms.push(`${lemma}ا`);
  return { forms, duals: [`${base}ان`, `${base}ين`, `${base}ا`, `${base}ي`].slice(0, singular.endsWith('ة') ? 4 : 2), lemma };
}

function unitTables(): Pick<NumberGrammar, 'units' | 'unitPhrases' | 'currencies' | 'currencySigns'> {
  const single = new Map<string, UnitReading[]>();
  const multi: { words: string[]; reading: UnitReading }[] = [];
  const register = (form: string, reading: UnitReading) => {
    if (/[\s/]/u.test(form)) multi.push({ words: form.split(/\s+|(?=\/)|(?<=\/)/u), reading });
    else single.set(form, [...(single.get(form) ?? []), reading]);
  };
  const registerAll = (entry: string, reading: Omit<UnitReading, 'lemma' | 'dual'>) => {
    const { forms, duals, lemma } = unitForms(entry);
    for (const form of new Set(forms)) register(form, { ...reading, lemma, dual: false });
    for (const form of duals) register(form, { ...reading, lemma, dual: true });
  };
  for (const [unit, table] of Object.entries(measures)) {
    for (const [factor, entries] of Object.entries(table)) {
      for (const entry of entries.split(',')) registerAll(entry, { unit, factor: Number(factor), kind: 'measure' });
    }
  }
  const byCountry = new Map<string, ReadonlyMap<string, string>>();
  for (const [name, row] of Object.entries(currencies)) {
    const countries = new Map<string, string>();
    for (const group of row.countries.split(',')) {
      const parts = list(group);
      const code = parts.at(-1)?.toUpperCase();
      if (code === undefined) continue;
      for (const word of parts.slice(0, -1)) countries.set(word, code);
    }
    byCountry.set(name, countries);
    for (const entry of row.words.split(','))
      registerAll(entry, { unit: countries.get('*') ?? `currency:${name}`, factor: 1, kind: 'money', currency: name });
  }
  multi.sort((a, b) => b.words.length - a.words.length);
  return { units: single, unitPhrases: multi, currencies: byCountry, currencySigns: new Map(Object.entries(currencySigns)) };
}

const hedge = (kind: Hedge, text: string): HedgePhrase[] => phrases(text).map((p) => ({ words: p, hedge: kind }));
const longestFirst = (rows: readonly HedgePhrase[]): readonly HedgePhrase[] => [...rows].sort((a, b) => b.words.length - a.words.length);

/** Verb forms with the clitics that news puts on them. */
const verbs = (text: string): ReadonlySet<string> => new Set(list(text).flatMap((v) => [v, `و${v}`, `ف${v}`, `ل${v}`, `س${v}`, `وس${v}`]));

export const arabicNumbers: NumberGrammar = {
  words: words(),
  ordinals: new Map(ordinalForms.flatMap(([value, m, f]) => list(`${m} ${f}`).map((form) => [form, value] as const))),
  feminineOrdinals: new Set(ordinalForms.flatMap(([, , f]) => list(f))),
  prefixes: prefixes(),
  never: set(
    'كمية وكمية بكمية لست ولست فلست فست وسع لسبع بالست كست لعشر الاثنين والاثنين الإثنين والإثنين للاثنين بالاثنين الاثنان الألفة بواحدة بربع لخمس وبربع',
  ),
  and: set('و'),
  or: set('أو أم'),
  to: set('إلى حتى'),
  from: set('من'),
  between: set('بين وبين مابين'),
  prepositions: set('في من إلى على عن مع بين منذ خلال عند لدى حتى ضد نحو عبر قبل بعد ضمن لمدة بمدة الي أن إن وأن بأن لأن التي الذي'),
  articles: set('ال وال بال لل كال فال ولل وبال'),
  definitePrefix: 'ال',
  decimalLetters: set('ر'),
  decimalWords: set('فاصل فاصلة'),
  rowHeads: set('المؤشر البيان البند العنصر المؤشرات البيانات النوع'),
  percent: phrases('% ٪ بالمائة بالمئة بالماية بالمية في_المائة في_المئة في_المية فى_المائة فى_المئة بالمائه'),
  points: phrases('نقطة_مئوية نقاط_مئوية نقطتان_مئويتان نقطتين_مئويتين نقطة_في_المئة نقطة_في_المائة نقطة_بالمئة نقطة_بالمائة'),
  basisPoints: phrases('نقطة_أساس نقاط_أساس نقطتي_أساس نقطتا_أساس'),
  barePoints: phrases('نقطة النقطة نقطة_كاملة'),
  ofEvery: phrases('من_كل من_بين_كل من_أصل_كل'),
  hedgesBefore: longestFirst([
    ...hedge(
      'about',
      'نحو نحو_من نحوا_من حوالي حوالى قرابة زهاء تقريبا ما_يقارب ما_يقرب_من ما_يقارب_من يقارب تقارب قارب قاربت بما_يقارب مايقارب مايقرب_من يقترب_من تقترب_من اقترب_من قريبا_من قريب_من ما_يناهز يناهز تناهز ناهز ناهزت يقرب_من في_حدود بحدود بين_نحو ما_بين',
    ),
    ...hedge(
      'more-than',
      'أكثر_من أزيد_من يزيد_على يزيد_عن تزيد_على تزيد_عن زاد_على زاد_عن زادت_على زادت_عن يزيدون_على يزيدون_عن ما_يزيد_على ما_يزيد_عن مايزيد_عن مايزيد_على بما_يزيد_على بما_يزيد_عن يربو_على يربو_عن تربو_على ما_يربو_على ما_يربو_عن ينيف_على ما_ينيف_على ما_ينيف_عن ما_يفوق يفوق تفوق فاق فاقت يفوقون زيادة_على أعلى_من فوق ما_فوق أكبر_من أطول_من أبعد_من أثقل_من بأكثر_من لأكثر_من أكثر_بقليل_من ما_يتجاوز يتجاوز تتجاوز تجاوز تجاوزت جاوز جاوزت تخطى تخطت يتخطى تتخطى يتعدى تتعدى تعدى تعدت ما_يتعدى متجاوزا متجاوزة متخطيا أكثر_عن تجاوزوا يتجاوزون',
    ),
    ...hedge(
      'at-least',
      'لا_أقل_من ليس_أقل_من ليسوا_أقل_من ما_لا_يقل_عن مالا_يقل_عن لا_يقل_عن لا_تقل_عن لا_يقلون_عن بما_لا_يقل_عن لا_يقل لا_تقل على_الأقل بحد_أدنى كحد_أدنى حد_أدنى بما_لا_يقل_على لا_يقل_على لا_تقل_على ابتداء_من بدءا_من انطلاقا_من',
    ),
    ...hedge('less-than', 'أقل_من ما_يقل_عن يقل_عن تقل_عن ما_دون دون أدنى_من أصغر_من أقصر_من بأقل_من لأقل_من أقل_بقليل_من أقل_قليلا_من'),
    ...hedge(
      'at-most',
      'لا_أكثر_من ليس_أكثر_من ليسوا_أكثر_من لا_يتجاوز لا_تتجاوز لم_يتجاوز لم_تتجاوز لن_يتجاوز لن_تتجاوز لم_يتجاوزوا لا_يتجاوزون لا_يتعدى لا_تتعدى لم_يتعد لم_تتعد لم_يتعدى لم_تتعدى لا_يزيد_على لا_يزيد_عن لا_تزيد_على لا_تزيد_عن لم_يزد_على لم_يزد_عن لم_تزد_على لم_تزد_عن ما_لا_يزيد_على ما_لا_يزيد_عن لا_يفوق لا_تفوق لا_يتخطى لا_تتخطى لم_يتخط لم_تتخط لم_يتخطى بحد_أقصى كحد_أقصى حد_أقصى أقصاه أقصاها ما_لا_يتجاوز بما_لا_يتجاوز بما_لا_يزيد_على بما_لا_يزيد_عن دون_تجاوز دون_أن_يتجاوز دون_أن_تتجاوز حتى على_الأكثر ليس_أكثر_من لا_أكثر_من',
    ),
  ]),
  hedgesAfter: longestFirst([
    ...hedge('about', 'تقريبا على_وجه_التقريب أو_نحو_ذلك أو_ما_يقاربها'),
    ...hedge('at-least', 'على_الأقل كحد_أدنى بحد_أدنى على_أقل_تقدير فأكثر فما_فوق وما_فوق أو_أكثر فأعلى'),
    ...hedge('at-most', 'على_الأكثر كحد_أقصى بحد_أقصى على_أكثر_تقدير كأقصى_حد أو_أقل فأقل فما_دون على_أقصى_تقدير'),
    ...hedge('more-than', 'أو_يزيد ويزيد وأكثر ونيف'),
  ]),
  exceed: verbs('تجاوز تجاوزت يتجاوز تتجاوز جاوز تخطى تخطت يتخطى تتخطى فاق فاقت يفوق تفوق'),
  increase: verbs('يزيد تزيد زاد زادت يربو تربو ينيف تنيف يزد تزد'),
  overPrepositions: set('على عن'),
  negators: set('لا لم لن ما دون ليس ولا ولم ولن'),
  reach: verbs(
    'بلغ بلغت يبلغ تبلغ بلغوا بالغ البالغ البالغة ارتفع ارتفعت يرتفع ترتفع وصل وصلت يصل تصل انخفض انخفضت تراجع تراجعت قدر قدرت يقدر تقدر قدره قدرها كان كانت يكون تكون أصبح أصبحت هو هي بات باتت سجل سجلت تجاوز تجاوزت ناهز يناهز قارب يقارب يقدرون استقر استقرت ازداد ازدادت زاد زادت شكل شكلت بلغتها',
  ),
  ...unitTables(),
  doubtfulDuals: set('عقد قدم ميل'),
  brokenPlurals: set(
    `رجل شاب طفل رضيع جندي ضابط حارس عنصر قائد سجين أسير معتقل رهينة قتيل جريح شهيد شخص عضو نائب وزير رئيس سفير أمير زعيم خبير طبيب
    طالب تلميذ شاهد شقيق صديق زميل جار عالم كاتب شاعر قاض تاجر ناشط زائر سائح مريض غريق سارق لص عامل حاكم شيخ مواطن نزيل بطل`,
  ),
  vagueAfter: set('مؤلفة كثيرة عديدة غفيرة'),
  ordinalHeads: set(
    'دورة نسخة طبعة جلسة قمة ذكرى جولة حلقة دقيقة مرتبة مركز مرحلة سنة عام قرن يوم ليلة أسبوع شهر مؤتمر اجتماع مهرجان موسم فوج دفعة فصل باب مرة طابق صف درجة لقاء معرض عدد نسخ رتبة منتدى صالون عيد خانة ولاية عهدة فترة زيارة مأمورية محاولة هجوم انتصار فوز لقب ميدالية إصابة مباراة',
  ),
  titleHeads: set('وزير ملازم رقيب سكرتير نائب أمين مساعد عريف فريق سيدة كاتب طراز مقام وهلة سطر حرب كاتبة برلماني شوط طرف شخص عالم'),
  notOrdinalAfter: set('يومي ربع نصف ثلث كانون تشرين ربيع جمادى جمادي أمس البارحة أولا الساعة ساعة الساعه جهة ناحية منذ'),
  notOrdinalBefore: set('أمس من البارحة بأول على'),
  clock: set('الساعة ساعة للساعة الساعه بالساعة حدود عند تمام'),
  clockAfter: set('صباحا مساء زوالا ظهرا فجرا عصرا ليلا والنصف والربع والثلث إلا صباح بتوقيت بالتوقيت وخمس وعشر'),
  yearBefore: set(
    'حرب ثورة انقلاب اتفاق اتفاقية معاهدة دستور قانون انتخابات كأس زلزال هزيمة نكسة أحداث مؤتمر انتفاضة أزمة فيضانات حدود ميثاق عام سنة العام لعام لسنة بعام عامي سنتي العامين والعام وعام منذ موسم الموسم صيف خريف شتاء ربيع مونديال أولمبياد رؤية حتى مطلع نهاية بداية أواخر أوائل منتصف غضون بحلول حلول يورو دورة',
  ),
  yearAfter: set('م هـ ه ميلادي ميلادية هجري هجرية للميلاد للهجرة'),
  month: set(
    'يناير فبراير مارس أبريل إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر جانفي فيفري أفريل ماي جوان جويلية أوت كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين محرم صفر ربيع جمادى رجب شعبان رمضان شوال شهر الشهر ذي ذو غشت يوليوز شتنبر نونبر دجنبر',
  ),
  numberHeads: set('رقم الرقم برقم رقمه ورقم نمرة رقمي الرقمين'),
  countHeads: set('عدد العدد بعدد'),
  codeHeads: set(
    'المادة الفصل البند الفقرة القرار قرار القانون المرسوم الرحلة القميص بقميص الطريق المادتين القناة غرفة الغرفة الفئة طراز موديل بوينغ بوينج إيرباص ايرباص ميغ سوخوي فورمولا سي إف اف إيه كيه تي مجموعة ومجموعة لمجموعة',
  ),
  indexHeads: set('مؤشر المؤشر'),
  phoneHeads: set('هاتف الهاتف جوال الجوال فاكس واتساب اتصال نقال'),
  departures: set(
    'رحل رحلت الراحل الراحلة رحيل رحيله رحيلها توفي توفيت وفاة وفاته وفاتها مات ماتت فارق فارقت ودع ودعت وافته وافتها فقد فقدت فقدان غيب غيبه غيبها قضى انتقل انتقلت أسلم الفقيد',
  ),
  ageBefore: set(
    'ابن ابنة البالغ البالغة البالغين البالغان البالغتين والبالغ والبالغة بالغ العمر عمره عمرها أعمارهم أعمارهن أعمارهما عمرهما وعمره وعمرها عمر سن سنه سنها بسن بعمر ذو ذات ذي وعمرهما',
  ),
  ageAfter: phrases('من_العمر من_عمره من_عمرها من_عمرهما من_أعمارهم عمرا'),
  ageVerbs: verbs('أتم أتمت بلغ بلغت تجاوز تجاوزت جاوز جاوزت ناهز ناهزت يناهز تناهز دخل دخلت يبلغ تبلغ أكمل أكملت'),
  decadeOfAge: set('العقد'),
  notOneAfter: set(
    'آن وقت يد صف كلمة دفعة جانب طرف قلب نفس كل أي غير لا نسق أكثر ولا كيان خندق لسان رجل مستوى إطار مكان منوال شيء سقف اتجاه خط هدف',
  ),
  others: set('آخرين آخرون أخرى آخر أخريات أخر الآخرين الآخرون'),
  totalsAndCounts: set('عدد حصيلة مجموع إجمالي أعداد عددها عددهم جملة حصيلته'),
  shareNot: set('نهائي النهائي نهائيات الأول الثاني الثالث الرابع الأخير الماضي الحالي الجاري المقبل الشهر الليل السنوي السابق'),
  comparison: {
    market: set(
      `سهم أسهم سهما بورصة بورصات تداول تداولات مؤشر مؤشرات أوقية أونصة للأوقية للأونصة الفورية الآجلة العقود للبرميل برميل برميلا برنت
      خام صفقات المتداولة أسهمها سهمها مكرر`,
    ),
    each: set('لكل للفرد للواحد للشخص يوميا شهريا سنويا أسبوعيا للطن للمتر للكيلو الواحد الواحدة كل لكلا'),
    part: set(`منها منهم منهن بينهم بينها بينهن من_بينهم بعضهم بعضها ومنها ومنهم وبينهم وبينها إحداها أحدهم بالإضافة إضافة باستثناء عدا`),
    upTo: set('حتى إلى_غاية لغاية إلى_حدود حدود غاية مع_حلول بحلول'),
    narrows: set(
      'التوالي متتالية تواليا بصفته بصفتها بوصفه بوصفها خلال هذا_العام هذا_الموسم هذه_السنة العام_الجاري السنة_الجارية في_عهد عهده هذا_الشهر',
    ),
    outOf: set('من_أصل من_إجمالي من_مجموع من_جملة'),
    they: set('إنهم إنهن إنها إنه هم وهم هن وهن وهي وهو وكانوا كانوا وعددهم عددهم وعددها عددها وبلغ بلغ'),
    base: set('مقابل مقارنة قياسا مقارنه بالمقارنة عوضا بدلا عوض بدل بدلا_من كان كانت صعودا هبوطا نزولا ارتفاعا انخفاضا'),
    rest: set('أخرى آخرين آخرون إضافية إضافيا جديدة جديدا جديد سابقة سابقا سابق أخر متبقية متبقيا باقية الباقين بقية ثانية'),
    totals: set('المجموع مجموع الإجمالي إجمالي الجملة المجموع_العام الإجمالي_العام الكل'),
  },
  minuteHeads: set('د ق'),
  clauseWords: set('أن إن أنه أنها أنهم إنه إنها بأن لأن حيث فيما بينما إذ إلا لكن غير وأن وإن كما حين عندما'),
  stop: set(
    'في من إلى على عن مع بين منذ خلال عند لدى حتى ضد عبر قبل بعد ضمن الي أن إن وأن بأن لأن التي الذي الذين اللذين هذا هذه ذلك تلك هو هي هم كان كانت قد لقد ثم أو أم بل لكن غير سوى إلا كما فيما بينما حيث حين عندما إذ إذا لم لن لا ما ليس وهو وهي وهم كل بعض أي هناك هنا أمس اليوم غدا الآن فقط أيضا منها منهم بينهم فيها فيه منه عليها عليه له لها لهم به بها مساء صباحا صباح ظهرا وفق بحسب حسب وفقا نحو تقريبا يوم ليلة أمام وراء فوق تحت حول دون جراء بسبب نتيجة متأثرين متأثرا إضافة بالإضافة فضلا مقابل مقارنة لدي وكان وكانت كانوا وقد وفي ومن وإلى وعلى وعن ومع تم يتم مما عما كذلك جديدة جديد إلي فى وذلك والتي والذي الى وحتى تلاه على_حد آنذاك معا حوالي قرابة أكثر أقل عدد حصيلة مجموع إجمالي بلغ عددها عددهم مجموعها قيمتها أما بنحو يوميا سنويا شهريا أسبوعيا حاليا',
  ),
  endings: ['،', '؛', ';', '.', ':', '!', '؟', '?', '|', '(', ')', '»', '«', '"', '-', '–', '—', '•', '*'],
  partition: {
    exhaustive: phrases(
      'موزعة موزعين موزعون موزعا موزع توزعت توزعوا تتوزع يتوزعون وتتوزع ويتوزعون توزع تنقسم وتنقسم مقسمة مقسمين منقسمة كالتالي كالآتي على_النحو_التالي على_النحو_الآتي على_الشكل_التالي على_الشكل_الآتي في_المجموع بواقع',
    ),
    inclusive: phrases('منها منهم منهن بينهم بينها بينهن من_بينهم من_بينها من_ضمنهم من_ضمنها ومنها ومنهم وبينهم وبينها'),
    totals: set('المجموع مجموع الإجمالي إجمالي الجملة المجموع_العام الإجمالي_العام الكل'),
    place: set('في ب'),
    ones: set('واحد واحدة واحدا'),
    namely: set('وهي هي وهم هم وهو التالية الآتية التاليين'),
    votes: {
      verbs: set('صوت صوتت صوتوا يصوت أيد أيده وافق أيدت وافقت اقترع اقترعوا'),
      sides: new Map(
        [
          ['for', 'مع لصالح لصالحه لصالحها بنعم تأييدا مؤيدا مؤيدين بالموافقة معه معها لفائدة بالإيجاب نعم'],
          ['against', 'ضد ضده ضدها بلا معارضا معارضين عارض عارضه عارضها رفض بالرفض اعتراضا'],
          ['abstain', 'امتنع امتناع ممتنعا ممتنعين تحفظ'],
        ].flatMap(([side, words]) => list(words!).map((w) => [w, side!] as const)),
      ),
    },
  },
};

/** Short unit words that are other words wherever no number stands before them. */
const ambiguousUnits = set('بات بير وات وون انش باهت سنت رند');

/** Every form of a number word, unit or currency, for the lexicon: what coverage counts as known. */
export function numberForms(): readonly {
  readonly form: string;
  readonly tag: 'number' | 'ordinal' | 'unit' | 'currency';
  readonly lemma: string;
}[] {
  const rows: { form: string; tag: 'number' | 'ordinal' | 'unit' | 'currency'; lemma: string }[] = [];
  for (const [form, senses] of arabicNumbers.words)
    if (!senses.every((s) => s.bound === true)) rows.push({ form, tag: 'number', lemma: form });
  for (const form of arabicNumbers.ordinals.keys()) rows.push({ form, tag: 'ordinal', lemma: form });
  for (const [form, readings] of arabicNumbers.units) {
    const reading = readings[0];
    if (reading !== undefined && form.length > 2 && !ambiguousUnits.has(form))
      rows.push({ form, tag: reading.kind === 'money' ? 'currency' : 'unit', lemma: reading.lemma });
  }
  return rows;
}
