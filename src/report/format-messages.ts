/** The words that only the formats for other programs need: headings of columns, descriptions of the kinds, names of rulings. */
import type { DecisionState } from '../decisions.js';
import type { BothBecause, ConflictKind, Decided, Ruling } from '../model.js';
import type { Locale } from './messages.js';

/** Columns of `conflicts.csv`, in their order. */
export const COLUMNS = [
  'conflict',
  'severity',
  'kind',
  'scope',
  'state',
  'ruling',
  'rightSide',
  'reason',
  'note',
  'editor',
  'decidedAt',
  'summary',
  'explanation',
  'event',
  'eventTime',
  'sideNumber',
  'sideValue',
  'source',
  'outlet',
  'published',
  'line',
  'start',
  'end',
  'quote',
  'readAs',
  'witnesses',
] as const;
export type Column = (typeof COLUMNS)[number];

/** A kind of conflict, explained to who does not know it. */
export interface KindText {
  readonly short: string;
  readonly full: string;
  readonly help: string;
}

export interface FormatMessages {
  readonly columns: Readonly<Record<Column, string>>;
  readonly state: Readonly<Record<DecisionState, string>>;
  readonly ruling: Readonly<Record<Ruling, string>>;
  readonly because: Readonly<Record<BothBecause, string>>;
  readonly kinds: Readonly<Record<ConflictKind, KindText>>;
  /** What the URIs of the articles are relative to. */
  readonly folder: string;
  readonly comma: string;
}

const en: FormatMessages = {
  columns: {
    conflict: 'Conflict id',
    severity: 'Severity',
    kind: 'About',
    scope: 'Scope',
    state: 'State',
    ruling: 'Ruling',
    rightSide: 'Right side',
    reason: 'Reason',
    note: 'Note',
    editor: 'Editor',
    decidedAt: 'Decided at',
    summary: 'Contradiction',
    explanation: 'Why both cannot be true',
    event: 'Event',
    eventTime: 'Time of the event',
    sideNumber: 'Side',
    sideValue: 'What the side says',
    source: 'Article',
    outlet: 'Outlet',
    published: 'Published',
    line: 'Line',
    start: 'Start',
    end: 'End',
    quote: 'Words',
    readAs: 'Read as',
    witnesses: 'Independent witnesses',
  },
  state: { open: 'open', reopened: 'reopened', asked: 'asked, waiting for an answer', decided: 'decided' },
  ruling: {
    side: 'one side is right',
    both: 'both can stand',
    neither: 'neither is right',
    unclear: 'it cannot be told',
    ask: 'the source is asked',
  },
  because: {
    'other-event': 'they speak of two events',
    update: 'one tells of a later state',
    detail: 'one is only more exact',
    translation: 'the difference comes from translation',
  },
  kinds: {
    date: {
      short: 'Two passages give incompatible times of one event.',
      full: 'Days, months, years or hours that cannot both be true of one event, after «yesterday», «Tuesday» and the like are resolved against the days of publication.',
      help: 'Find out when it happened, and whether each article was published on the day that was assumed. A planned day and the day on which it was held are no contradiction.',
    },
    place: {
      short: 'Two passages put one event in incompatible places.',
      full: 'Places of which neither lies within the other are given for one event.',
      help: 'Find out where it happened, and whether both passages speak of one event: a tour has many stops.',
    },
    participant: {
      short: 'Two passages name different people for one part in one event.',
      full: 'One event has one person or group in this part (who signed, led, attended), and the passages name two, or say of one that they were there and were not.',
      help: 'Find out who it was. One may stand in for the other, or be named by an office that the other holds.',
    },
    role: {
      short: 'One person is given two offices that nobody holds at the same time.',
      full: 'Offices, titles or affiliations that exclude each other are given to one person at one time, or one act to two offices.',
      help: 'Find out the office that the person held on that day, and whether one article uses a former title.',
    },
    name: {
      short: 'One name is spelt in ways that are no accepted variants of each other.',
      full: 'A person, organisation or place has two spellings that no transliteration or short form explains: one is probably a mistake.',
      help: 'Find out the spelling that the person or institution uses itself.',
    },
    number: {
      short: 'Two passages give incompatible values of one figure.',
      full: 'Counts, sums, shares, durations, ages or ordinals that exclude each other after hedges and rounding are allowed for, or parts that do not add up to their total.',
      help: 'Find the document that the figure comes from. Digits change places easily, and a later count is an update, not a mistake.',
    },
    attribution: {
      short: 'One statement is put in the mouths of different speakers.',
      full: 'The same words, or the same saying in other words, are attributed to different people or institutions.',
      help: 'Find the recording or the statement. An article that quotes a person for an institution is no mistake.',
    },
    polarity: {
      short: 'One passage asserts what the other denies.',
      full: 'Of one thing the passages say that it happened and that it did not, or judge it in opposite ways.',
      help: 'Look for a «not» that was lost or added, in translation above all. Parties who disagree are no contradiction where the article reports both.',
    },
    status: {
      short: 'Two passages give incompatible states of one thing at one moment.',
      full: 'Planned, under way, done or cancelled: the states exclude each other at the same moment.',
      help: 'Find out what had become of it when each article was published: a later state is an update.',
    },
    sequence: {
      short: 'Two passages give incompatible orders or counts of occurrences.',
      full: 'One event is given two places in its series (the first visit, the third), or two events two orders.',
      help: 'Count the earlier occurrences, and find out whether both passages count the same.',
    },
  },
  folder: 'The folder that holds the articles.',
  comma: ', ',
};

const ar: FormatMessages = {
  columns: {
    conflict: 'معرّف التناقض',
    severity: 'الخطورة',
    kind: 'الموضوع',
    scope: 'النطاق',
    state: 'الحالة',
    ruling: 'القرار',
    rightSide: 'الطرف الصحيح',
    reason: 'السبب',
    note: 'ملاحظة المحرر',
    editor: 'المحرر',
    decidedAt: 'وقت القرار',
    summary: 'التناقض',
    explanation: 'لماذا لا يصح القولان معًا',
    event: 'الحدث',
    eventTime: 'زمن الحدث',
    sideNumber: 'رقم الطرف',
    sideValue: 'ما يقوله الطرف',
    source: 'المقال',
    outlet: 'الجهة الناشرة',
    published: 'تاريخ النشر',
    line: 'السطر',
    start: 'البداية',
    end: 'النهاية',
    quote: 'اللفظ',
    readAs: 'كما فُهم',
    witnesses: 'الشهود المستقلون',
  },
  state: { open: 'مفتوح', reopened: 'أُعيد فتحه', asked: 'بانتظار رد المصدر', decided: 'بُتّ فيه' },
  ruling: {
    side: 'أحد الطرفين هو الصحيح',
    both: 'يصح القولان معًا',
    neither: 'لا يصح أي منهما',
    unclear: 'يتعذر الحسم',
    ask: 'أُحيل السؤال إلى المصدر',
  },
  because: {
    'other-event': 'يتحدث القولان عن حدثين مختلفين',
    update: 'يروي أحدهما حالة لاحقة',
    detail: 'أحدهما أدق فحسب',
    translation: 'الفرق ناتج عن الترجمة',
  },
  kinds: {
    date: {
      short: 'موضعان يذكران للحدث الواحد زمنين لا يجتمعان.',
      full: 'أيام أو أشهر أو سنوات أو ساعات لا تصح معًا للحدث الواحد، بعد ردّ «أمس» و«الثلاثاء» وما شابههما إلى تاريخ نشر كل مقال.',
      help: 'تحقق من زمن الحدث، ومن أن كل مقال نُشر في اليوم المفترض. وليس تناقضًا أن يُقرَّر أمر ليوم ثم يجري في يوم آخر.',
    },
    place: {
      short: 'موضعان يذكران للحدث الواحد مكانين لا يجتمعان.',
      full: 'يُذكر للحدث الواحد مكانان ليس أي منهما داخل الآخر.',
      help: 'تحقق من مكان الحدث، ومن أن الموضعين يتحدثان عن حدث واحد: فللجولة محطات عدة.',
    },
    participant: {
      short: 'موضعان يسميان للدور الواحد في الحدث الواحد شخصين مختلفين.',
      full: 'لهذا الدور (التوقيع أو الرئاسة أو الحضور) صاحب واحد، والموضعان يسميان اثنين، أو يثبت أحدهما حضور من ينفيه الآخر.',
      help: 'تحقق من صاحب الدور: فقد ينوب أحدهما عن الآخر، أو يُذكر بمنصب يشغله الآخر.',
    },
    role: {
      short: 'يُنسب إلى شخص واحد منصبان لا يجتمعان لأحد في وقت واحد.',
      full: 'مناصب أو صفات لا تجتمع تُنسب إلى شخص واحد في وقت واحد، أو يُنسب الفعل الواحد إلى منصبين.',
      help: 'تحقق من المنصب الذي كان يشغله في ذلك اليوم، ومن أن أحد المقالات لا يستعمل صفة سابقة.',
    },
    name: {
      short: 'اسم واحد كُتب بصورتين لا تُعدّان من صوره المقبولة.',
      full: 'لشخص أو مؤسسة أو مكان كتابتان لا يفسرهما النقل بين اللغات ولا الاختصار، والأرجح أن إحداهما خطأ.',
      help: 'تحقق من الصورة التي يكتب بها صاحب الاسم أو المؤسسة الاسم.',
    },
    number: {
      short: 'موضعان يذكران للرقم الواحد قيمتين لا تجتمعان.',
      full: 'أعداد أو مبالغ أو حصص أو مدد أو أعمار أو رتب لا تجتمع بعد مراعاة التقريب، أو أجزاء لا يساوي مجموعها المجموع المذكور.',
      help: 'ارجع إلى الوثيقة التي أُخذ منها الرقم: فالأرقام يسهل أن تتبادل مواضعها، والحصيلة اللاحقة تحديث لا خطأ.',
    },
    attribution: {
      short: 'قول واحد منسوب إلى قائلين مختلفين.',
      full: 'الألفاظ نفسها، أو القول نفسه بألفاظ أخرى، منسوبة إلى أشخاص مختلفين أو جهات مختلفة.',
      help: 'ارجع إلى التسجيل أو البيان. وليس خطأ أن يُنقل القول عن شخص يتحدث باسم جهته.',
    },
    polarity: {
      short: 'موضع يثبت ما ينفيه الآخر.',
      full: 'يقول أحد الموضعين إن الأمر حدث ويقول الآخر إنه لم يحدث، أو يقيّمانه تقييمين متضادين.',
      help: 'ابحث عن أداة نفي سقطت أو زيدت، في الترجمة خصوصًا. ولا تناقض حين ينقل المقال موقفي طرفين مختلفين.',
    },
    status: {
      short: 'موضعان يذكران للأمر الواحد حالتين لا تجتمعان في وقت واحد.',
      full: 'مقرر أو جارٍ أو منجز أو ملغى: حالتان لا تجتمعان في اللحظة نفسها.',
      help: 'تحقق مما آل إليه الأمر حين نُشر كل مقال: فالحالة اللاحقة تحديث.',
    },
    sequence: {
      short: 'موضعان يذكران للحدث الواحد ترتيبين لا يجتمعان.',
      full: 'تُعطى للحدث الواحد رتبتان في سلسلته (الزيارة الأولى أو الثالثة)، أو يُروى الحدثان بترتيبين مختلفين.',
      help: 'أحصِ المرات السابقة، وتحقق من أن الموضعين يعدّان الشيء نفسه.',
    },
  },
  folder: 'المجلد الذي يضم المقالات.',
  comma: '، ',
};

/** The formats' words by locale. */
export const formatMessages: Readonly<Record<Locale, FormatMessages>> = { en, ar };

/** A decision in one sentence: the ruling, the side or the reason, the editor's note. */
export function decisionText({ comma, ruling, because }: FormatMessages, decision: Decided): string {
  const side = decision.side === null ? '' : ` («${decision.side}»)`;
  const reason = decision.because === null ? '' : `${comma}${because[decision.because]}`;
  return `${ruling[decision.ruling]}${side}${reason}${decision.note === '' ? '' : `: ${decision.note}`}`;
}
