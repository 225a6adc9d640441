import { daysAcross, daysBetween } from '../calendar.js';
import { push } from '../groups.js';
import type { DayInterval, Span } from '../model.js';
import type { FactAt, Finding, Level } from './finding.js';
import { clip, judge } from './finding.js';
import type { CompareInput } from './input.js';

/** Whether somebody was there, as one sentence tells it. */
export interface Attendance {
  readonly document: number;
  readonly person: string;
  readonly presence: 'there' | 'away';
  /** `hearing`, `ceremony` …: what kind of occasion the sentence, or the one before it, speaks of. */
  readonly occasions: ReadonlySet<string>;
  readonly when: DayInterval | null;
  readonly weekday: number | null;
  /** Month and day that the sentence names, whatever the year. */
  readonly date: string | null;
  readonly at: Span;
}

const THERE_EN =
  /\b(?:attended|was\s(?:also\s)?(?:present|there|in\sattendance|among\sthe\s(?:guests|mourners|audience))|took\sthe\s(?:witness\s)?stand|gave\sevidence|testified|was\sin\sthe\sdock|stood\sin\sthe\sdock|sat\sin\sthe\sdock|appeared\sin\s(?:court|person)|in\sperson|came\s(?:on|up\son)\s?stage|(?:him|her)self\s(?:came|accepted|signed|received|attended|went|took|opened)|took\s(?:his|her)\s(?:seat|place)|turned\sup|pressed\sthe\sbutton|cut\sthe\sribbon)\b/iu;
const AWAY_EN =
  /\b(?:did\snot\s(?:attend|appear|come|turn\sup|show\sup|take\spart|testify|travel)|didn['’]t\s(?:attend|appear|come|show\sup)|failed\sto\s(?:appear|attend|turn\sup|show\sup)|was\s(?:absent|not\s(?:at|in|present|there)|missing\sfrom|abroad)|stayed\s(?:away|at\shome|in\sthe\scapital|behind)|skipped|boycotted|(?:by|via|over|on)\s(?:a\s)?video[-\s]?(?:link|conference)?|remotely|in\sabsentia|in\s(?:his|her)\sabsence|sent\s(?:his|her)\s(?:deputy|secretary|wife|chief|representative|number\stwo)|was\srepresented\sby|on\s(?:his|her)\sbehalf|in\s(?:his|her)\s(?:place|stead))\b/iu;
const THERE_AR =
  /(?:^|[\s،«])(?:و|ف)?(?:قد\s)?(?:حضر|حضرت|شارك|شاركت|بنفسه|بنفسها|شخصيا|شخصيًا|بحضور|مثل|مثلت|أدلى\sبشهادته|أدلت\sبشهادتها|كان\sحاضرا|كانت\sحاضرة|في\sقفص\sالاتهام|صعد|صعدت|شيع|ضغط\sعلى\sزر|قص\sالشريط)(?=[\s،.])/u;
const AWAY_AR =
  /(?:^|[\s،«])(?:و|ف)?(?:قد\s)?(?:غاب|غابت|تغيب|تغيبت|تخلف|تخلفت|في\sغياب|لم\s(?:يحضر|تحضر|يشارك|تشارك|يمثل|تمثل|يتمكن\sمن\sالحضور)|اعتذر\sعن\sعدم|اعتذرت\sعن\sعدم|أناب|أنابت|ناب\sعنه|ناب\sعنها|نابت\sعنه|وناب|أوفد|أوفدت|عبر\sتقنية\sالفيديو|عبر\sالفيديو|عن\sبعد|نيابة\sعنه|نيابة\sعنها|ممثلا\sعنه|بقي\sفي\sالعاصمة|غيابيا|قاطع|قاطعت|تعذر\sعليه)(?=[\s،.])/u;
/** What was only expected, or is somebody else's. */
const NOT_SO =
  /\b(?:expected|due|will|would|should|may|might|could|planned|plans|hoped|invited|scheduled|asked|if|unless|last\s(?:year|month|week)|previous(?:ly)?|earlier|first\stime)\b|(?:^|\s)(?:سوف|قد\sي\S+|من\sالمتوقع|من\sالمقرر|كان\sمقررا|يتوقع|العام\sالماضي|الشهر\sالماضي|سابقا|في\sحال|إذا|لو)(?=\s)/iu;

const OCCASIONS: readonly (readonly [string, RegExp])[] = [
  [
    'hearing',
    /\b(?:hearing|inquiry|trial|court|tribunal|witness\sstand|in\sthe\sdock|testif\w+|session|judges?|prosecution|defendants?)\b|(?:محكم|محاكم|جلسة|تحقيق|قفص|شهادت|القاضي)/iu,
  ],
  ['funeral', /\b(?:funeral|burial|mourners|memorial|wake)\b|(?:جنازة|تشييع|تأبين|دفن|جثمان|العزاء)/iu],
  ['award', /\b(?:award|prize|gala|trophy|laureate|medal|quill|jury)\b|(?:جائزة|تكريم|تتويج|لجنة\sالتحكيم)/iu],
  ['opening', /\b(?:opening|inaugurat\w+|opened|launch|ribbon|unveil\w+|ceremony)\b|(?:افتتاح|افتتح|تدشين|دشن|الحفل|حفل)/iu],
  ['signing', /\b(?:sign(?:ed|ing|ature)|contract|accord|treaty)\b|(?:توقيع|اتفاق|وقع)/iu],
  [
    'meeting',
    /\b(?:meeting|summit|talks|conference|negotiations|debate|vote|sitting|council)\b|(?:اجتماع|قمة|محادثات|مؤتمر|مفاوضات|تصويت|مجلس)/iu,
  ],
  ['match', /\b(?:match|final|game|derby|stadium|kick-off)\b|(?:مباراة|نهائي|الملعب)/iu],
  [
    'site',
    /\b(?:command\spost|scene|site|front\sline|disaster\sarea|camp)\b|(?:غرفة\sالعمليات|مركز\sالقيادة|موقع\sالحادث|ميدانيا|عين\sالمكان)/iu,
  ],
];

/** Present and absent: levels, first match wins. */
export const attendanceLevels: readonly Level<Attendance>[] = [
  { verdict: 'incomparable', when: (a, b) => a.person !== b.person, because: 'two persons' },
  {
    verdict: 'incomparable',
    when: (a, b) =>
      (a.when !== null && b.when !== null && daysBetween(a.when, b.when) > 0) ||
      (a.weekday !== null && b.weekday !== null && a.weekday !== b.weekday) ||
      (a.date !== null && b.date !== null && a.date !== b.date),
    because: 'of different days',
  },
  { verdict: 'incomparable', when: (a, b) => ![...a.occasions].some((o) => b.occasions.has(o)), because: 'not surely one occasion' },
  { verdict: 'agree', when: (a, b) => a.presence === b.presence, because: 'both say the same of the presence' },
  { verdict: 'contradict', when: () => true, because: 'by one account somebody was there, by the other not' },
];

/** Everybody of whom a sentence tells that he was there, or was not. */
export function findAttendance(input: CompareInput): Attendance[] {
  const out: Attendance[] = [];
  input.readings.forEach((reading, document) => {
    const { text } = reading.document;
    const arabic = reading.document.language.startsWith('ar');
    const { sentences } = reading.text;
    for (const sentence of sentences) {
      const words = text.slice(sentence.start, sentence.end);
      const away = (arabic ? AWAY_AR : AWAY_EN).exec(words);
      const there = away === null ? (arabic ? THERE_AR : THERE_EN).exec(words) : null;
      const match = away ?? there;
      if (match === null || NOT_SO.test(words)) continue;
      // «nobody attended», «never took the stand» are told by other words
      if (there !== null && /\b(?:not|never|no|nobody|neither)\s(?:\S+\s)?$|(?:لم|لن|لا)\s\S*$/iu.test(words.slice(0, match.index)))
        continue;
      const at = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
      // whoever is told of before a semicolon is not the one told of behind it, unless a pronoun means him
      const cut = words.slice(0, match.index).search(/[;؛][^;؛]*$/u);
      const clause = cut < 0 ? sentence : { start: sentence.start + cut, end: sentence.end };
      if (arabic && away !== null && OTHER_OFFICE.test(words.slice(match.index + match[0].length))) continue;
      const index = subjectOf(input, document, clause, at, arabic);
      if (index === null) continue;
      const mention = reading.mentions[index]!;
      const span = mention.start >= sentence.start ? { start: Math.min(mention.start, at.start), end: Math.max(mention.end, at.end) } : at;
      const around = `${sentence.index > 0 ? text.slice(sentences[sentence.index - 1]!.start, sentence.start) : ''} ${words}`;
      const told = (s: Span) => reading.timexes.filter((t) => t.start >= s.start && t.end <= s.end && t.reading.kind === 'calendar');
      // the day is often named a sentence earlier
      const own = told(sentence);
      const calendar = own.length > 0 || sentence.index === 0 ? own : told(sentences[sentence.index - 1]!);
      const weekdays = new Set(calendar.flatMap(({ reading: r }) => (r.kind === 'calendar' && r.weekday !== undefined ? [r.weekday] : [])));
      const dates = new Set(
        calendar.flatMap(({ reading: r }) =>
          r.kind === 'calendar' && r.day !== undefined && r.month !== undefined && r.calendar !== 'hijri' ? [`${r.month}-${r.day}`] : [],
        ),
      );
      const exact = calendar.filter((t) => t.interval !== undefined && daysAcross(t.interval) === 0);
      out.push({
        document,
        person: input.entityOf[document]![index]!,
        presence: away === null ? 'there' : 'away',
        occasions: new Set(OCCASIONS.flatMap(([name, pattern]) => (pattern.test(around) ? [name] : []))),
        when: exact.length === 1 ? exact[0]!.interval! : null,
        weekday: weekdays.size === 1 ? [...weekdays][0]! : null,
        date: dates.size === 1 ? [...dates][0]! : null,
        at: span,
      });
    }
  });
  return out;
}

/** «وغاب عن الحفل وزير المالية.»: an office without a name is the one that stayed away. */
const OTHER_OFFICE =
  /^\s(?:عن\s\S+\s)?(?:وزير|وزيرة|رئيس|رئيسة|نائب|محافظ|والي|مدير|مديرة|سفير|السفير|سفيرة|قائد|عميد)(?:\s\S+){0,2}(?:[.،]|\s(?:رغم|بسبب)|$)/u;

/** Characters from the words to the name, in the sentence. */
const REACH = 90;

/** The person nearest before the words, in Arabic nearest behind them; a pronoun means the one last named. */
function subjectOf(input: CompareInput, document: number, sentence: Span, at: Span, arabic: boolean): number | null {
  const { mentions } = input.readings[document]!;
  let best: { index: number; distance: number } | null = null;
  let last: number | null = null;
  let inside = 0;
  mentions.forEach((m, index) => {
    if (m.type !== 'person' || m.parts.length === 0 || input.entityOf[document]![index] == null) return;
    if (m.end <= sentence.start) last = index;
    if (m.start < sentence.start || m.end > sentence.end) return;
    inside += 1;
    const after = m.start >= at.end;
    const gap = after ? m.start - at.end : Math.max(0, at.start - m.end);
    const distance = gap + (after === arabic ? 0 : 40);
    if (gap <= REACH && (best === null || distance < best.distance)) best = { index, distance };
  });
  if (best !== null) return (best as { index: number }).index;
  if (inside > 0) return null;
  const words = input.readings[document]!.document.text.slice(sentence.start, at.start + 1);
  return arabic || /\b(?:he|she|his|her|herself|himself)\b|^["“\s]*The\s\p{Ll}+\s/iu.test(words) ? last : null;
}

/** One person of a story, present by one article and absent by another. */
export function compareAttendance(input: CompareInput): Finding[] {
  const groups = new Map<string, Attendance[]>();
  for (const one of findAttendance(input)) push(groups, `${input.stories[one.document]!}|${one.person}`, one);
  const out: Finding[] = [];
  for (const group of groups.values()) {
    const clash = (a: Attendance, b: Attendance) => judge(attendanceLevels, a, b).verdict === 'contradict';
    // an article that has both tells of two occasions, or of two parts of one
    const mixed = new Set(
      group.filter((a) => group.some((b) => b.document === a.document && b.presence !== a.presence)).map((a) => a.document),
    );
    const clean = group.filter((one) => !mixed.has(one.document));
    const pair = clean.flatMap((a, n) => clean.slice(n + 1).map((b) => ({ a, b }))).find(({ a, b }) => clash(a, b));
    if (pair === undefined) continue;
    const { a, b } = pair;
    const side = (one: Attendance) => ({
      value: one.presence === 'there' ? 'present' : 'absent',
      facts: [one, ...clean.filter((x) => x !== one && judge(attendanceLevels, x, one).verdict === 'agree')].map(
        (x): FactAt => ({ document: x.document, ...clip(x.at), value: x.presence === 'there' ? 'present' : 'absent' }),
      ),
    });
    out.push({
      kind: 'participant',
      property: 'presence',
      scope: 'cross',
      verdict: 'contradict',
      sides: [side(a), side(b)],
      because: attendanceLevels.at(-1)!.because,
      confidence: 0.75,
    });
  }
  return out;
}
