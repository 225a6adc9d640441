/** The words of the reports for people beside those of messages.ts: what changed, what was decided, pictures, in each language. */
import { type ArabicForms, arabic, english, type Locale } from './messages.js';

export interface ReportWords {
  readonly skip: string;
  readonly contents: string;
  readonly counts: string;
  readonly changes: string;
  readonly changesNone: string;
  readonly changesNew: (n: number) => string;
  readonly changesChanged: (n: number) => string;
  readonly changesReopened: (n: number) => string;
  readonly changesGone: (n: number) => string;
  readonly changesUnchanged: (n: number) => string;
  readonly articlesAdded: (n: number) => string;
  readonly articlesRemoved: (n: number) => string;
  readonly nothingOpen: string;
  readonly open: string;
  readonly decided: string;
  readonly decidedCount: (n: number) => string;
  readonly side: (n: number) => string;
  readonly line: (n: number) => string;
  readonly morePassages: (n: number) => string;
  readonly noPassage: string;
  readonly reopened: string;
  readonly again: string;
  readonly lastDecision: string;
  readonly rulingLabel: string;
  readonly rightSide: string;
  readonly reason: string;
  readonly note: string;
  readonly editor: string;
  readonly decidedAt: string;
  readonly toQueue: string;
  readonly pictures: string;
  readonly asTable: string;
  readonly storiesLeftOut: (n: number) => string;
  readonly more: (n: number) => string;
  readonly showCleared: string;
  readonly clearedLeftOut: (shown: number, n: number) => string;
  readonly hidden: string;
  readonly written: (version: string | null) => string;
  readonly inStory: string;
  // pictures
  readonly timeline: string;
  readonly timelineOf: (event: string) => string;
  readonly timelineDescription: (lanes: number, undated: number, left: number) => string;
  readonly grid: string;
  readonly gridOf: (event: string) => string;
  readonly gridDescription: (rows: number, columns: number) => string;
  readonly undatedEvents: (n: number) => string;
  readonly undatedSources: (n: number) => string;
  readonly eventsLeft: (n: number) => string;
  readonly sourcesLeft: (n: number) => string;
  readonly datesLeft: (n: number) => string;
  readonly event: string;
  readonly source: string;
  readonly date: string;
  readonly sources: string;
  readonly state: string;
  readonly property: string;
  readonly mark: Readonly<Record<'plain' | 'conflict' | 'decided', string>>;
  readonly cell: Readonly<Record<'agree' | 'conflict' | 'decided' | 'none', string>>;
  readonly outside: string;
  readonly comma: string;
  /** Parts of the day by their TIMEX3 code. */
  readonly parts: Readonly<Record<string, string>>;
  /** Names of the months, short enough for an axis. */
  readonly months: readonly string[];
}

const en: ReportWords = {
  skip: 'Skip to the report',
  contents: 'Contents',
  counts: 'In figures',
  changes: 'Since the last report',
  changesNone: 'Nothing has changed.',
  changesNew: (n) => `${english(n, 'new contradiction')}`,
  changesChanged: (n) => `${english(n, 'contradiction')} whose passages have changed`,
  changesReopened: (n) => `${english(n, 'decision')} open again`,
  changesGone: (n) => `${english(n, 'contradiction')} no longer found`,
  changesUnchanged: (n) => `${english(n, 'contradiction')} as before.`,
  articlesAdded: (n) => `${english(n, 'article')} added`,
  articlesRemoved: (n) => `${english(n, 'article')} gone`,
  nothingOpen: 'Nothing is open.',
  open: 'The contradictions, one by one',
  decided: 'Decided',
  decidedCount: (n) => english(n, 'decided contradiction'),
  side: (n) => `Side ${n}`,
  line: (n) => `line ${n}`,
  morePassages: (n) => english(n, 'more passage'),
  noPassage: 'No passage of its own.',
  reopened: 'Open again, because',
  again: 'open again',
  lastDecision: 'What had been decided',
  rulingLabel: 'Ruling',
  rightSide: 'Right is',
  reason: 'Reason',
  note: 'Note',
  editor: 'Editor',
  decidedAt: 'When',
  toQueue: 'Back to the list',
  pictures: 'Who says which date, and who tells what',
  asTable: 'The same as a table',
  storiesLeftOut: (n) => `${english(n, 'more story', 'more stories')} without a picture here.`,
  more: (n) => `and ${n} more`,
  showCleared: 'Show them',
  clearedLeftOut: (shown, n) => `The first ${shown} are shown; ${n} more stand in report.json.`,
  hidden: 'Signs such as ‹U+202E› stand for characters of the article that cannot be seen.',
  written: (version) => `Written by reconcile${version === null ? '' : ` ${version}`}.`,
  inStory: 'Story',
  timeline: 'Timeline',
  timelineOf: (event) => `Timeline: ${event}`,
  timelineDescription: (lanes, undated, left) =>
    `${english(lanes, 'row')} of dates, with the sources that give them.${undated > 0 ? ` ${undated} without a date left out.` : ''}${left > 0 ? ` ${left} more left out.` : ''}`,
  grid: 'Sources and events',
  gridOf: (event) => `Sources and what they tell: ${event}`,
  gridDescription: (rows, columns) => `${english(rows, 'row')} by ${english(columns, 'source')}: who tells what, and where they disagree.`,
  undatedEvents: (n) => `${english(n, 'event')} without a date left out`,
  undatedSources: (n) => `${english(n, 'source')} without a date left out`,
  eventsLeft: (n) => `${english(n, 'more event')} left out`,
  sourcesLeft: (n) => `${english(n, 'more source')} left out`,
  datesLeft: (n) => `and ${english(n, 'more date')}`,
  event: 'Event',
  source: 'Source',
  date: 'Date',
  sources: 'Sources',
  state: 'State',
  property: 'Property',
  mark: { plain: 'not contradicted', conflict: 'contradicted', decided: 'decided' },
  cell: { agree: 'tells it, agrees', conflict: 'in conflict', decided: 'decided', none: 'does not tell it' },
  outside: 'outside the axis',
  comma: ', ',
  parts: { MO: 'morning', MI: 'noon', AF: 'afternoon', EV: 'evening', NI: 'night' },
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

const contradictions: ArabicForms = {
  zero: 'لا تناقضات',
  one: 'تناقض واحد',
  two: 'تناقضان',
  few: 'تناقضات',
  many: 'تناقضًا',
  other: 'تناقض',
};
const events: ArabicForms = { zero: 'لا أحداث', one: 'حدث واحد', two: 'حدثان', few: 'أحداث', many: 'حدثًا', other: 'حدث' };
const sources: ArabicForms = { zero: 'لا مصادر', one: 'مصدر واحد', two: 'مصدران', few: 'مصادر', many: 'مصدرًا', other: 'مصدر' };
const passages: ArabicForms = {
  zero: 'لا مواضع أخرى',
  one: 'موضع آخر',
  two: 'موضعان آخران',
  few: 'مواضع أخرى',
  many: 'موضعًا آخر',
  other: 'موضع آخر',
};
const stories: ArabicForms = {
  zero: 'لا موضوعات أخرى',
  one: 'موضوع آخر',
  two: 'موضوعان آخران',
  few: 'موضوعات أخرى',
  many: 'موضوعًا آخر',
  other: 'موضوع آخر',
};
const dates: ArabicForms = {
  zero: 'لا تواريخ أخرى',
  one: 'تاريخ آخر',
  two: 'تاريخان آخران',
  few: 'تواريخ أخرى',
  many: 'تاريخًا آخر',
  other: 'تاريخ آخر',
};

const ar: ReportWords = {
  skip: 'انتقل إلى التقرير',
  contents: 'المحتويات',
  counts: 'بالأرقام',
  changes: 'منذ التقرير السابق',
  changesNone: 'لم يتغير شيء.',
  changesNew: (n) => `تناقضات جديدة: ${n}`,
  changesChanged: (n) => `تناقضات تغيّرت نصوصها: ${n}`,
  changesReopened: (n) => `قرارات أُعيد فتحها: ${n}`,
  changesGone: (n) => `تناقضات لم تعد قائمة: ${n}`,
  changesUnchanged: (n) => `بقي على حاله: ${arabic(n, contradictions)}.`,
  articlesAdded: (n) => `مقالات أُضيفت: ${n}`,
  articlesRemoved: (n) => `مقالات لم تعد موجودة: ${n}`,
  nothingOpen: 'لا شيء ينتظر قرارًا.',
  open: 'التناقضات واحدًا واحدًا',
  decided: 'ما بُتَّ فيه',
  decidedCount: (n) => `بُتَّ في: ${arabic(n, contradictions)}`,
  side: (n) => `الطرف ${n}`,
  line: (n) => `السطر ${n}`,
  morePassages: (n) => arabic(n, passages),
  noPassage: 'لا موضع له بعينه.',
  reopened: 'أُعيد فتحه للأسباب الآتية',
  again: 'أُعيد فتحه',
  lastDecision: 'القرار السابق',
  rulingLabel: 'القرار',
  rightSide: 'الصواب',
  reason: 'السبب',
  note: 'ملاحظة',
  editor: 'المحرر',
  decidedAt: 'الوقت',
  toQueue: 'العودة إلى القائمة',
  pictures: 'من يذكر أي تاريخ، ومن يروي ماذا',
  asTable: 'المحتوى نفسه في جدول',
  storiesLeftOut: (n) => `بلا رسم هنا: ${arabic(n, stories)}.`,
  more: (n) => `و${n} غيرها`,
  showCleared: 'عرضها',
  clearedLeftOut: (shown, n) => `المعروض أول ${shown}، وفي report.json ما بقي وعدده ${n}.`,
  hidden: 'علامات مثل ‹U+202E› تدل على حروف في المقال لا تُرى.',
  written: (version) => `كتبه reconcile${version === null ? '' : ` ${version}`}.`,
  inStory: 'الموضوع',
  timeline: 'الخط الزمني',
  timelineOf: (event) => `الخط الزمني: ${event}`,
  timelineDescription: (lanes, undated, left) =>
    `تواريخ في صفوف عددها ${lanes} مع المصادر التي تذكرها.${undated > 0 ? ` أُسقط ما لا تاريخ له وعدده ${undated}.` : ''}${left > 0 ? ` ولم يُعرض ما بقي وعدده ${left}.` : ''}`,
  grid: 'المصادر والأحداث',
  gridOf: (event) => `المصادر وما ترويه: ${event}`,
  gridDescription: (rows, columns) => `جدول صفوفه ${rows} وأعمدته ${arabic(columns, sources)}: من يروي ماذا، وأين تختلف المصادر.`,
  undatedEvents: (n) => `أُسقط لغياب التاريخ: ${arabic(n, events)}`,
  undatedSources: (n) => `أُسقط لغياب التاريخ: ${arabic(n, sources)}`,
  eventsLeft: (n) => `لم يُعرض: ${arabic(n, events)}`,
  sourcesLeft: (n) => `لم يُعرض: ${arabic(n, sources)}`,
  datesLeft: (n) => `وكذلك ${arabic(n, dates)}`,
  event: 'الحدث',
  source: 'المصدر',
  date: 'التاريخ',
  sources: 'المصادر',
  state: 'الحالة',
  property: 'الخاصية',
  mark: { plain: 'بلا تناقض', conflict: 'متناقض', decided: 'بُتَّ فيه' },
  cell: { agree: 'يرويه ويوافق', conflict: 'متناقض', decided: 'بُتَّ فيه', none: 'لا يرويه' },
  outside: 'خارج المحور',
  comma: '، ',
  parts: { MO: 'صباحًا', MI: 'ظهرًا', AF: 'بعد الظهر', EV: 'مساءً', NI: 'ليلًا' },
  months: ['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو', 'يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'],
};

/** The words by locale. */
export const reportWords: Readonly<Record<Locale, ReportWords>> = { en, ar };
