import type { Claim, ConflictKind, Published, Severity, Verdict } from '../model.js';
import { inArabic, summaryInArabic } from './arabic.js';

export type Locale = 'en' | 'ar';

/** The report's own words. Quotes, labels and explanations are the articles' or the engine's. */
export interface Messages {
  readonly direction: 'ltr' | 'rtl';
  readonly title: (documents: number) => string;
  readonly extent: (events: number, claims: number) => string;
  readonly tally: (counts: Readonly<Record<Severity, number>>) => string;
  readonly noConflict: string;
  readonly toLookAt: string;
  readonly noEvent: string;
  readonly agreedEvents: string;
  readonly notes: string;
  readonly notesIntro: string;
  readonly articles: string;
  readonly stories: string;
  readonly problems: string;
  readonly columns: {
    readonly severity: string;
    readonly kind: string;
    readonly summary: string;
    readonly articles: string;
    readonly article: string;
    readonly event: string;
    readonly title: string;
    readonly outlet: string;
    readonly language: string;
    readonly published: string;
    readonly basis: string;
    readonly because: string;
    readonly message: string;
    readonly side: string;
    readonly place: string;
    readonly words: string;
    readonly context: string;
    readonly readAs: string;
    readonly property: string;
    readonly time: string;
    readonly verdict: string;
  };
  /** One of the engine's sentences in this language. */
  readonly engine: (text: string) => string;
  readonly summary: (text: string) => string;
  /** Name of a property that claims or comparisons have. */
  readonly property: (property: string) => string;
  /** A concept of the lexicons in words; null where this language has none. */
  readonly concept: (concept: string) => string | null;
  readonly severityMeans: Readonly<Record<Severity, string>>;
  readonly storyOf: (articles: number) => string;
  readonly clearedCounts: (all: number, agree: number, refine: number, update: number) => string;
  readonly comma: string;
  readonly why: string;
  readonly backing: string;
  readonly unknownDate: string;
  readonly back: string;
  readonly when: string;
  readonly where: string;
  readonly who: string;
  readonly type: string;
  readonly joined: string;
  readonly notSaid: string;
  readonly disagreements: string;
  readonly whatEachSays: string;
  readonly cleared: string;
  readonly offsets: (start: number, end: number) => string;
  readonly support: (value: string, sources: number, independent: number, primary: number) => string;
  readonly saidBy: (who: string) => string;
  readonly negated: string;
  readonly kind: Readonly<Record<ConflictKind, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly scope: Readonly<Record<'cross' | 'within', string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly basis: Readonly<Record<Published['basis'], string>>;
  readonly modality: Readonly<Record<Claim['modality'], string | null>>;
}

/** A counted noun. @example english(2, 'article') // '2 articles' */
export const english = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** The properties that have a name of their own; others show as the engine calls them. */
const propertyIn =
  (names: Readonly<Record<string, string>>, rest: (property: string) => string) =>
  (property: string): string => {
    const head = /^(?:number of|office of|evaluation:|place in the series)/u.exec(property)?.[0];
    return names[property] ?? (head === undefined ? undefined : names[head]) ?? rest(property);
  };

const en: Messages = {
  direction: 'ltr',
  title: (n) => `Contradictions in ${english(n, 'article')}`,
  extent: (events, claims) => `${english(events, 'event')}, ${english(claims, 'claim')}.`,
  tally: (c) => `**${english(c.high + c.medium + c.low, 'contradiction')}**: ${c.high} high, ${c.medium} medium, ${c.low} low.`,
  noConflict: 'No contradiction was found.',
  toLookAt: 'What to look at',
  noEvent: 'Not tied to one event',
  agreedEvents: 'Events told by more than one article, without a contradiction',
  notes: 'Notes',
  notesIntro: 'Worth knowing; no one need act on them.',
  articles: 'Articles and when they were published',
  stories: 'Articles that report the same affair',
  problems: 'Not read, or read only in part',
  columns: {
    severity: 'Severity',
    kind: 'About',
    summary: 'Contradiction',
    articles: 'Articles',
    article: 'Article',
    event: 'Event',
    title: 'Title',
    outlet: 'Outlet',
    language: 'Language',
    published: 'Published',
    basis: 'Known from',
    because: 'Because',
    message: 'What is wrong',
    side: 'Side',
    place: 'Place',
    words: 'Words',
    context: 'Words in their context',
    readAs: 'Read as',
    property: 'Property',
    time: 'Time',
    verdict: 'Verdict',
  },
  engine: (text) => text,
  summary: (text) => text,
  property: propertyIn(
    {
      occurrence: 'what happened',
      state: 'what is true of it',
      date: 'when',
      place: 'where',
      participant: 'who',
      number: 'how many',
      ordinal: 'which of a series',
      statement: 'who said it',
      speaker: 'who said it',
      office: 'office',
      'office of': 'office',
      'evaluation:': 'judgement',
      'place in the series': 'which of a series',
      'number of': 'figure',
    },
    (property) => property.replaceAll('-', ' '),
  ),
  concept: (concept) => concept.replace(/^[a-z-]+:/u, '').replaceAll('-', ' '),
  severityMeans: {
    high: 'one of the articles is almost certainly wrong, on something that readers rely on',
    medium: 'probably a mistake: check it before it is printed',
    low: 'perhaps a mistake: the passages may speak of two things',
    info: 'worth knowing; no one need act on it',
  },
  storyOf: (n) => english(n, 'article'),
  clearedCounts: (all, agree, refine, update) =>
    `${english(all, 'comparison')} found no contradiction: ${agree} agree, ${refine} where one source is more exact, ${update} where one tells of a later state.`,
  comma: ', ',
  why: 'Why both cannot be true',
  backing: 'Who says so',
  unknownDate: 'not known',
  back: 'All contradictions',
  when: 'When',
  where: 'Where',
  who: 'Who',
  type: 'Kind of event',
  joined: 'Why these passages are one event',
  notSaid: 'not said',
  disagreements: 'Where the sources disagree',
  whatEachSays: 'What each source says',
  cleared: 'Compared and cleared',
  offsets: (start, end) => `characters ${start}–${end}`,
  support: (value, sources, independent, primary) =>
    `${value}: ${english(sources, 'article')}, ${english(independent, 'independent witness', 'independent witnesses')}${
      primary === 0 ? '' : `, ${english(primary, 'statement')} of an institution itself`
    }`,
  saidBy: (who) => `according to ${who}`,
  negated: 'not',
  kind: {
    date: 'date or time',
    place: 'place',
    participant: 'who took part',
    role: 'office or role',
    name: 'name',
    number: 'number',
    attribution: 'who said it',
    polarity: 'yes or no',
    status: 'status',
    sequence: 'order',
  },
  severity: { high: 'high', medium: 'medium', low: 'low', info: 'note' },
  scope: { cross: 'between articles', within: 'inside one article' },
  verdict: { agree: 'agree', refine: 'more exact', update: 'later state', contradict: 'contradict', incomparable: 'cannot be compared' },
  basis: { metadata: 'metadata', dateline: 'dateline', text: 'its own words', inferred: 'other articles and its own words' },
  modality: { asserted: null, planned: 'planned', possible: 'possible', demanded: 'demanded', denied: 'denied' },
};

const arabicRules = new Intl.PluralRules('ar');

/** The forms of a counted noun. */
export type ArabicForms = Readonly<Record<Intl.LDMLPluralRule, string>>;

/** A counted noun: none, one and two without the figure, three to ten with the plural, from eleven with the accusative, hundreds with the genitive. */
export function arabic(n: number, forms: ArabicForms): string {
  const form = forms[arabicRules.select(n)];
  return n < 3 ? form : `${n} ${form}`;
}

const articlesInArabic = { zero: 'لا مقالات', one: 'مقال واحد', two: 'مقالين', few: 'مقالات', many: 'مقالًا', other: 'مقال' };

const sourcesInArabic = { zero: 'لا مصادر', one: 'مصدر واحد', two: 'مصدران', few: 'مصادر', many: 'مصدرًا', other: 'مصدر' };

const ar: Messages = {
  direction: 'rtl',
  title: (n) => `التناقضات في ${arabic(n, articlesInArabic)}`,
  extent: (events, claims) => {
    const e = arabic(events, { zero: 'لا أحداث', one: 'حدث واحد', two: 'حدثان', few: 'أحداث', many: 'حدثًا', other: 'حدث' });
    const c = arabic(claims, { zero: 'لا أقوال', one: 'قول واحد', two: 'قولان', few: 'أقوال', many: 'قولًا', other: 'قول' });
    return `${e}، ${c}.`;
  },
  tally: (c) => {
    const all = { zero: 'لا تناقضات', one: 'تناقض واحد', two: 'تناقضان', few: 'تناقضات', many: 'تناقضًا', other: 'تناقض' };
    return `**${arabic(c.high + c.medium + c.low, all)}**: الخطير ${c.high}، والمتوسط ${c.medium}، والطفيف ${c.low}.`;
  },
  noConflict: 'لم يُعثر على تناقض.',
  toLookAt: 'ما ينبغي النظر فيه',
  noEvent: 'غير مرتبط بحدث واحد',
  agreedEvents: 'أحداث رواها أكثر من مقال بلا تناقض',
  notes: 'ملاحظات',
  notesIntro: 'للعلم، ولا تستدعي إجراء.',
  articles: 'المقالات وتواريخ نشرها',
  stories: 'مقالات عن الموضوع نفسه',
  problems: 'ما تعذرت قراءته كليًا أو جزئيًا',
  columns: {
    severity: 'الخطورة',
    kind: 'بشأن',
    summary: 'التناقض',
    articles: 'المقالات',
    article: 'المقال',
    event: 'الحدث',
    title: 'العنوان',
    outlet: 'الجهة الناشرة',
    language: 'اللغة',
    published: 'تاريخ النشر',
    basis: 'مصدر التاريخ',
    because: 'السبب',
    message: 'المشكلة',
    side: 'الطرف',
    place: 'الموضع',
    words: 'اللفظ',
    context: 'اللفظ في سياقه',
    readAs: 'كما فُهم',
    property: 'الخاصية',
    time: 'الزمن',
    verdict: 'الحكم',
  },
  engine: inArabic,
  summary: (text) => summaryInArabic(text, (n) => arabic(n, sourcesInArabic)),
  property: propertyIn(
    {
      occurrence: 'ما حدث',
      state: 'حقيقة الأمر',
      date: 'متى',
      place: 'أين',
      participant: 'من',
      number: 'كم',
      ordinal: 'الرتبة',
      statement: 'من القائل',
      speaker: 'من القائل',
      name: 'الاسم',
      office: 'المنصب',
      total: 'المجموع',
      count: 'العدد',
      weekday: 'اليوم والتاريخ',
      'office of': 'المنصب',
      'evaluation:': 'التقييم',
      'place in the series': 'الرتبة',
      'number of': 'رقم',
    },
    () => 'المشاركون',
  ),
  concept: () => null,
  severityMeans: {
    high: 'يكاد يكون مؤكدًا أن أحد المقالات أخطأ في أمر يعوّل عليه القارئ',
    medium: 'يُرجَّح أنه خطأ: يُراجع قبل النشر',
    low: 'ربما كان خطأ: قد يتحدث الموضعان عن أمرين',
    info: 'للعلم، ولا يستدعي إجراء',
  },
  storyOf: (n) => arabic(n, { ...articlesInArabic, two: 'مقالان' }),
  clearedCounts: (all, agree, refine, update) =>
    `${arabic(all, { zero: 'لا مقارنات', one: 'مقارنة واحدة', two: 'مقارنتان', few: 'مقارنات', many: 'مقارنة', other: 'مقارنة' })} بلا تناقض: المتفق ${agree}، والأدق ${refine}، والحالة اللاحقة ${update}.`,
  comma: '، ',
  why: 'لماذا لا يصح القولان معًا',
  backing: 'من يقول ذلك',
  unknownDate: 'غير معروف',
  back: 'كل التناقضات',
  when: 'متى',
  where: 'أين',
  who: 'من',
  type: 'نوع الحدث',
  joined: 'لماذا عُدّت هذه المقاطع حدثًا واحدًا',
  notSaid: 'لم يُذكر',
  disagreements: 'مواضع اختلاف المصادر',
  whatEachSays: 'ما يقوله كل مصدر',
  cleared: 'ما قورن ولم يتناقض',
  offsets: (start, end) => `الأحرف ${start}–${end}`,
  support: (value, sources, independent, primary) => {
    const witnesses = {
      zero: 'لا شهود مستقلين',
      one: 'شاهد مستقل واحد',
      two: 'شاهدان مستقلان',
      few: 'شهود مستقلين',
      many: 'شاهدًا مستقلًا',
      other: 'شاهد مستقل',
    };
    const statements = {
      zero: 'لا بيانات',
      one: 'بيان واحد',
      two: 'بيانان',
      few: 'بيانات',
      many: 'بيانًا',
      other: 'بيان',
    };
    const issued = primary === 0 ? '' : `، منها ${arabic(primary, statements)} من الجهة نفسها`;
    return `${value}: ${arabic(sources, { ...articlesInArabic, two: 'مقالان' })}، ${arabic(independent, witnesses)}${issued}`;
  },
  saidBy: (who) => `نقلًا عن ${who}`,
  negated: 'منفي',
  kind: {
    date: 'التاريخ أو الوقت',
    place: 'المكان',
    participant: 'المشاركون',
    role: 'المنصب أو الصفة',
    name: 'الاسم',
    number: 'العدد',
    attribution: 'نسبة القول',
    polarity: 'الإثبات والنفي',
    status: 'الحالة',
    sequence: 'الترتيب',
  },
  severity: { high: 'خطير', medium: 'متوسط', low: 'طفيف', info: 'ملاحظة' },
  scope: { cross: 'بين المقالات', within: 'داخل مقال واحد' },
  verdict: { agree: 'متفق', refine: 'أدق', update: 'حالة لاحقة', contradict: 'متناقض', incomparable: 'لا يقارن' },
  basis: { metadata: 'البيانات الوصفية', dateline: 'سطر التاريخ', text: 'نص المقال', inferred: 'استنتاج من المقالات' },
  modality: { asserted: null, planned: 'مقرر', possible: 'محتمل', demanded: 'مطلوب', denied: 'منفي على لسان أحد' },
};

/** The report's words by locale. */
export const messages: Readonly<Record<Locale, Messages>> = { en, ar };
