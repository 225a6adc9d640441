import { daysBetween } from '../calendar.js';
import { push } from '../groups.js';
import type { DayInterval, Span } from '../model.js';
import type { Reading } from '../reading.js';
import { commonGround, tellingFeatures } from './features.js';
import type { FactAt, Finding, Level } from './finding.js';
import { clip, judge } from './finding.js';
import type { CompareInput } from './input.js';

/** Who filled a part that one person fills: raised the alarm, signed for the company, scored the last goal. */
export interface Filler {
  readonly document: number;
  /** `alarm`, `goal`, `signature`, `mission`. */
  readonly part: string;
  /** Which of several: the minute of a goal, the body that was signed for; null where nothing is said. */
  readonly key: string | null;
  /** Entity of the person. */
  readonly person: string;
  /** Weekday of the sentence, where one is named. */
  readonly weekday: number | null;
  readonly when: DayInterval | null;
  /** Figures beside it, by which a part without a key is known: «heads the 40 observers». */
  readonly figures: ReadonlySet<number>;
  readonly features: ReadonlyMap<string, number>;
  readonly at: Span;
}

/** A part as its words tell it; the person stands on the side that the language and the voice ask for. */
interface PartWords {
  readonly part: string;
  /** What tells the part. */
  readonly told: RegExp;
  /** What the sentence must have besides. */
  readonly beside?: RegExp;
  /** Characters around the words in which `beside` stands; the sentence where none is said. */
  readonly near?: number;
  /** Where the name stands: before it, after it, or on either side, the nearer first after. */
  readonly side: 'before' | 'after' | 'either';
  /** Characters to the name, at most. */
  readonly reach: number;
}

const STOPPAGE =
  /(?:stoppage|injury|added|additional)[-\s]time|\b9\d\s?\+\s?\d|(?:last|dying|final)[-\s](?:minute|minutes|seconds|gasp)|at the death|(?:ال)?وقت\s(?:ال)?(?:بدل\s)?(?:ال)?ضا[ئي]ع|الأنفاس\sالأخيرة|الثواني\sالأخيرة|الدقيقة\sالأخيرة|اللحظات\sالأخيرة/iu;
const SCORED =
  /\b(?:scor(?:ed|es|ing)|nett?(?:ed|s)|head(?:ed|s)\s(?:in|home)|fir(?:ed|es)\shome|tapp?(?:ed|s)\s(?:in|home)|slott?(?:ed|s)\s(?:in|home)|struck|strikes|snatch(?:ed|es)|grabb?(?:ed|s)|win(?:ner|ning\sgoal)|goal)\b|(?:سجل|يسجل|سجله|سجلها|أحرز|احرز|يحرز|حسم|حسمه|حسمها|يحسم|خطف|يخطف|يخطفها|خطفها|قنص|هدف|الهدف|هز|يهز|الشباك|المرمى|يسكنها|أسكن|اسكن|توقيع)/iu;

const MEETING =
  /\b(?:meeting|session|sitting|council|committee|board|plenary|assembly|talks|conference|hearing|members)\b|(?:اجتماع|جلسة|مجلس|لجنة|مؤتمر|دورة)/iu;
const DELEGATION = /\b(?:delegation|negotiators|negotiating\steam|envoys)\b|(?:^|[\s،«])(?:و|ف)?(?:ب|ل)?(?:ال)?(?:وفد|وفدا|الوفد)(?=\s)/iu;

/** Ways out of a place where many are (the last passenger is not the last of all): the first and the last of them are one person each. */
const OUT_EN =
  'leave|(?:come|get|go|climb|walk|step|crawl|be\\s(?:brought|pulled|lifted|winched|carried|helped|hauled))\\s(?:out|up|off|down|ashore|clear)|be\\s(?:rescued|freed|evacuated|released|winched|saved)|reach\\s(?:the\\s)?(?:surface|shore|safety)|emerge|disembark|abandon\\sship';
const PARTS: readonly PartWords[] = [
  {
    part: 'alarm',
    told: /\b(?:rais(?:ed|es|ing)|sound(?:ed|s)|g(?:ave|ives))\s(?:the|an)\s(?:alarm|alert)\b|\b(?:alerted|called|rang|phoned|rung)\s(?:the\s)?(?:fire\s(?:brigade|service|department)|firefighters|firemen|emergency\sservices|coastguard|ambulance)\b/iu,
    side: 'before',
    reach: 160,
  },
  {
    part: 'alarm',
    told: /\b(?:alarm|alert)\s(?:was|had\sbeen)\s(?:raised|sounded|given)\sby\b/iu,
    side: 'after',
    reach: 80,
  },
  {
    part: 'alarm',
    told: /(?<!\b(?:was|were|been|be)\s)\b(?:alerted|called|rang|phoned|dialled|tipped\soff)\s(?:the\s)?(?:rescuers|rescue\s\S+|police|emergency\s\S+|coastguards?|coast\sguard|lifeboat|mountain\srescue|ambulance\S*|999|911|112|authorities|neighbours)\b/iu,
    side: 'before',
    reach: 80,
  },
  {
    part: 'alarm',
    told: /(?:^|[\s،«])(?:و|ف)?(?:أطلق|اطلق|أطلقت|اطلقت|دق|دقت|قرع|قرعت)\s(?:جرس\s|صفارة\s|صافرة\s)?(?:ال)?[إا]نذار|(?:^|[\s،«])(?:و|ف)?(?:أبلغ|ابلغ|أبلغت|ابلغت|أخطر|اخطر|أخطرت|هاتف|اتصل|اتصلت)\s(?:ب)?(?:رجال\s)?(?:ال)?(?:إطفاء|اطفاء|المطافئ|المطافي|الحماية\sالمدنية|الدفاع\sالمدني|الإسعاف|الاسعاف|النجدة)/u,
    side: 'either',
    reach: 70,
  },
  { part: 'goal', told: STOPPAGE, beside: SCORED, side: 'either', reach: 110 },
  {
    part: 'mission',
    told: /\b(?:who\s)?(?:heads|leads|headed|led|heading|leading)\s(?:the\s)?(?:[\p{L}'’-]+\s){0,4}?(?:\d+[-\s])?(?:observers|observer\smission|monitors|election\smission|monitoring\smission)\b|\b(?:head|chief|leader)\sof\s(?:the\s)?(?:[\p{L}'’-]+\s){0,4}?(?:observers|observer\smission|observation\smission|monitoring\smission|mission)\b/iu,
    side: 'before',
    reach: 90,
  },
  {
    part: 'mission',
    told: /(?:^|[\s،])(?:و)?(?:رئيسة?|ترأس|يترأس|تترأس|قاد|يقود|تقود)\s(?:ال)?بعثة(?:\sالمراقب[ةي]ن?|\sمراقبي)?/u,
    beside: /مراقب|ملاحظ|observ/iu,
    side: 'either',
    reach: 60,
  },
  {
    part: 'winner',
    told: /\b(?:(?:only|winning|decisive|solitary|lone)\sgoal|match-winner|winner|settled\s(?:it|the\smatch))\b|(?:^|\s)[وف]?(?:ب)?(?:هدف\s(?:الفوز|الانتصار|المباراة(?:\sالوحيد)?|اللقاء(?:\sالوحيد)?|الحسم|الخلاص)|الهدف\sالوحيد)/iu,
    beside: SCORED,
    side: 'either',
    reach: 80,
  },
  {
    part: 'winner',
    told: /\b(?:scored|headed\s(?:in|home)|struck|hit|grabbed|snatched|netted)\s(?:the\s)?(?:only\sgoal|winner|winning\sgoal|decider)\b/iu,
    side: 'before',
    reach: 70,
  },
  {
    part: 'discovery',
    told: /\b(?:found|discovered|spotted|sighted|unearthed|uncovered|identified|recovered|noticed)\s(?:\S+\s){0,3}?by\b/iu,
    side: 'after',
    reach: 90,
  },
  {
    part: 'discovery',
    told: /(?<!\bwas\s|\bbeen\s|\bwere\s)\b(?:found|discovered|spotted|unearthed|stumbled\s(?:on|upon|across)|came\s(?:upon|across))\s(?:the|it|him|her|them)\b/iu,
    side: 'before',
    reach: 40,
  },
  {
    part: 'discovery',
    told: /(?:^|[\s،«])(?:و|ف)?(?:عثرت?|اكتشفت?|اكتشفها|اكتشفه|اكتشفته|عثور|وجدها|وجده)(?=\s)/u,
    side: 'after',
    reach: 30,
  },
  {
    part: 'driver',
    told: /\b(?:at\sthe\swheel(?:\s(?:was|sat))?|driven\sby|at\sthe\scontrols(?:\swas)?|piloted\sby|flown\sby|steered\sby|its\s(?:driver|pilot),?)(?=\W)/iu,
    side: 'after',
    reach: 60,
  },
  {
    part: 'driver',
    told: /\b(?:was\s(?:driving|piloting|steering|behind\sthe\swheel|at\sthe\s(?:wheel|controls|helm))|drove\sthe)\b/iu,
    side: 'before',
    reach: 60,
  },
  {
    part: 'driver',
    told: /(?:^|[\s،«])(?:و|ف)?(?:كان\s|كانت\s)?(?:يقود|يقودها|يقوده|تقودها|تقوده|قادها|خلف\sمقود|وراء\sمقود|خلف\sالمقود|وراء\sالمقود)/u,
    beside: /حافل|سيار|شاحن|قطار|طائر|قارب|زورق|مركب|مقود|باص|أتوبيس|مروحي/u,
    side: 'after',
    reach: 50,
  },
  {
    part: 'chair',
    told: /\b(?:chaired|presided\sover|headed)\sby\b|\bunder\sthe\s(?:chairmanship|presidency|chair)\sof\b/iu,
    beside: MEETING,
    near: 60,
    side: 'after',
    reach: 90,
  },
  {
    part: 'chair',
    told: /\b(?:took\sthe\schair|(?<!be\s|been\s|was\s|were\s)chaired\s(?!by)|presided\sover)\b/iu,
    beside: MEETING,
    near: 60,
    side: 'before',
    reach: 80,
  },
  {
    part: 'chair',
    told: /(?:^|[\s،«])(?:و|ف)?(?:برئاسة|ترأس|ترأست|تترأس|يترأس|ترأسه|ترأسها|ترأسته|رأس|رئاسة)(?=\s)/u,
    beside: MEETING,
    near: 60,
    side: 'after',
    reach: 70,
  },
  {
    part: 'delegation',
    told: /\b(?:led|headed)\sby\b/iu,
    beside: DELEGATION,
    near: 50,
    side: 'after',
    reach: 90,
  },
  {
    part: 'delegation',
    told: /(?:^|[\s،«])(?:و|ف)?(?:برئاسة|ترأس|ترأست|يترأس|يقوده|ترأسه)(?=\s)/u,
    beside: DELEGATION,
    near: 40,
    side: 'after',
    reach: 80,
  },
  {
    part: 'opening',
    told: /\b(?:opened|inaugurated|unveiled|launched)\s(?:[\p{L}-]+\s){0,6}?by\b/iu,
    side: 'after',
    reach: 90,
  },
  {
    part: 'opening',
    told: /\b(?:inaugurated|cut\sthe\sribbon|unveiled|officially\sopened|formally\sopened)\b(?!\s(?:\S+\s){0,6}?by\b)/iu,
    side: 'before',
    reach: 80,
  },
  {
    part: 'opening',
    told: /(?:^|[\s،«])(?:و|ف)?(?:دشن|دشّن|دشنت|دشّنت|افتتح|افتتحت|افتتحه|افتتحها|قص\sشريط|أزاح\sالستار|أزاحت\sالستار)(?=\s)/u,
    side: 'after',
    reach: 60,
  },
  {
    part: 'award',
    told: /\b(?:accepted|received|collected|picked\sup)\s(?:the|her|his|a)\s(?:[\p{L}-]+\s){0,4}?(?:award|prize|trophy|medal|cup|statuette|honour)\b/iu,
    side: 'before',
    reach: 60,
  },
  {
    part: 'award',
    told: /(?:^|[\s،«])(?:و|ف)?(?:تسلم|تسلّم|تسلمت|تسلّمت|تسلمها|تسلمتها|نالها)(?=\s)/u,
    beside: /جائز|الكأس|الدرع|الميدالي|التمثال/u,
    side: 'after',
    reach: 40,
  },
  ...(['last', 'first'] as const).flatMap((rank): PartWords[] => {
    const part = `${rank}-out`;
    return [
      // «was the last to leave the cabin», «came ashore last»
      {
        part,
        told: new RegExp(
          `\\bwas\\s(?:also\\s)?(?:the\\s)?(?:very\\s)?${rank}\\s(?:(?:person|one)\\s)?(?:to\\s(?:${OUT_EN})|(?:out|ashore|off)(?=[\\s,.]))|\\b(?:came|went|got|climbed|walked|stepped|crawled|rode|swam)\\s(?:out|up|off|down|ashore)\\s${rank}\\b`,
          'iu',
        ),
        side: 'before',
        reach: 60,
      },
      // «the last to leave was …»
      {
        part,
        told: new RegExp(
          `\\b(?:the\\s(?:very\\s)?${rank}\\s(?:(?:person|one)\\s)?to\\s(?:${OUT_EN})(?:\\s\\S+){0,5}?\\s(?:was|were)|${rank}\\s(?:out|up|off|ashore)\\s(?:was|came))(?=\\s)`,
          'iu',
        ),
        side: 'after',
        reach: 60,
      },
      {
        part,
        told: new RegExp(
          `(?:^|[\\s،«])(?:و|ف)?(?:كان(?:ت)?\\s)?${rank === 'last' ? '[آا]خر' : '[أا]و[ّ]?ل'}\\s(?:من\\s(?:يغادر|غادر|غادرت|خرج|يخرج|خرجت|نزل|نزلت|ينزل|أنقذ|أخرج|انتشل)|المغادرين|الخارجين|النازلين)(?=[\\s،.])`,
          'iu',
        ),
        side: 'either',
        reach: 60,
      },
    ];
  }),
];

/** «signed for Nakhil by …», «… signed on behalf of the ministry», «وقع عن الشركة …». */
const SIGNED = /\b(?:sign(?:ed|s)?|initialled|inked)\b|(?:^|[\s،«])(?:و|ف)?(?:قد\s)?(?:و?ق[ّ]?ع|أمض|امض|إمضاء|توقيع)\p{L}*/iu;
const FOR_EN =
  /\b(?:signed|signs|initialled)\s(?:it\s)?(?:for|on\sbehalf\sof)\s(?:the\s)?(?<body>[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,3})/giu;
const FOR_AR = /(?:^|[\s،«])(?:و)?(?:عن|باسم|نيابة\sعن|ممثلا\sعن|لفائدة)\s(?<body>\p{L}+(?:\s\p{L}+){0,2})/gu;

/** Two persons in one part: levels, first match wins. */
export const fillerLevels: readonly Level<Filler>[] = [
  { verdict: 'agree', when: (a, b) => a.person === b.person, because: 'the same person in the same part' },
  { verdict: 'incomparable', when: (a, b) => a.key !== null && b.key !== null && a.key !== b.key, because: 'not surely the same part' },
  {
    verdict: 'incomparable',
    when: (a, b) => a.when !== null && b.when !== null && daysBetween(a.when, b.when) > 1,
    because: 'of different days',
  },
  {
    verdict: 'incomparable',
    when: (a, b) => a.weekday !== null && b.weekday !== null && a.weekday !== b.weekday,
    because: 'of different days',
  },
  {
    verdict: 'incomparable',
    when: (a, b) => a.part === 'mission' && ![...a.figures].some((n) => b.figures.has(n)) && (a.key === null || b.key === null),
    because: 'not surely one mission',
  },
  { verdict: 'contradict', when: () => true, because: 'one person does it, and the articles name two' },
];

/** Everybody whom the articles put into a part that one person fills. */
export function findFillers(input: CompareInput): Filler[] {
  const out: Filler[] = [];
  input.readings.forEach((reading, document) => {
    const text = reading.document.text;
    for (const sentence of reading.text.sentences) {
      const words = text.slice(sentence.start, sentence.end);
      for (const { part, told, beside, near, side, reach } of PARTS) {
        const match = told.exec(words);
        if (
          match === null ||
          (beside !== undefined &&
            !beside.test(
              near === undefined ? words : words.slice(Math.max(0, match.index - near), match.index + match[0].length + near),
            )) ||
          NOT_DONE.test(words.slice(0, match.index))
        )
          continue;
        const at = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
        const person = nearestPerson(input, document, at, sentence, side, reach);
        if (person !== null) out.push(filler(input, document, part, null, person, at));
      }
      if (SIGNED.test(words)) out.push(...signers(input, document, sentence, words));
    }
  });
  return out;
}

/** «nobody raised the alarm», «before anyone could». */
const NOT_DONE = /\b(?:no\sone|nobody|not|never|before\sanyone|would\shave|could\shave)\s(?:\S+\s){0,2}$|(?:^|\s)(?:لم|لن|لا|ما)\s\S*$/iu;

function filler(input: CompareInput, document: number, part: string, key: string | null, person: number, told: Span): Filler {
  const reading = input.readings[document]!;
  const mention = reading.mentions[person]!;
  const lead = reading.document.text.slice(told.start, told.end).search(/\S/u);
  const at = { start: Math.min(told.start + Math.max(0, lead), mention.start), end: Math.max(told.end, mention.end) };
  const sentence = reading.text.sentences.find((s) => s.start <= told.start && told.start < s.end)!;
  const inside = (s: Span) => s.start >= sentence.start && s.end <= sentence.end;
  const times = reading.timexes.filter((t) => inside(t) && t.interval !== undefined && t.reading.kind === 'calendar');
  const weekdays = new Set(
    reading.timexes.filter(inside).flatMap(({ reading: r }) => (r.kind === 'calendar' && r.weekday !== undefined ? [r.weekday] : [])),
  );
  return {
    document,
    part,
    key,
    person: input.entityOf[document]![person]!,
    weekday: weekdays.size === 1 ? [...weekdays][0]! : null,
    when: times.length === 1 && times[0]!.interval!.from === times[0]!.interval!.to ? times[0]!.interval! : null,
    figures: new Set(reading.quantities.filter((q) => inside(q) && q.kind !== 'ordinal' && q.value > 9).map((q) => q.value)),
    features: tellingFeatures(input, document, told),
    at,
  };
}

/** The named person nearest to the words; of two on one side the nearer. */
function nearestPerson(
  input: CompareInput,
  document: number,
  at: Span,
  sentence: Span,
  side: PartWords['side'],
  reach: number,
): number | null {
  const reading = input.readings[document]!;
  let best: { index: number; distance: number } | null = null;
  reading.mentions.forEach((m, index) => {
    if (m.type !== 'person' || m.name === null || m.parts.length === 0 || input.entityOf[document]![index] == null) return;
    if (m.start < sentence.start || m.end > sentence.end) return;
    const after = m.start >= at.end;
    if (!after && m.end > at.start) return;
    if ((side === 'before' && after) || (side === 'after' && !after)) return;
    const distance = after ? m.start - at.end : at.start - m.end;
    if (distance <= reach && (best === null || distance < best.distance)) best = { index, distance };
  });
  return (best as { index: number } | null)?.index ?? null;
}

/** Who signed for whom. */
function signers(input: CompareInput, document: number, sentence: Span, words: string): Filler[] {
  const out: Filler[] = [];
  const arabic = /\p{Script=Arabic}/u.test(words);
  for (const match of words.matchAll(arabic ? FOR_AR : FOR_EN)) {
    const start = sentence.start + match.index;
    const at = { start, end: start + match[0].length };
    const body = bodyOf(input, document, start + match[0].indexOf(match.groups!.body!), at.end);
    if (body === null) continue;
    const person = arabic
      ? nearestPerson(
          input,
          document,
          { start: body.end, end: body.end },
          { start: body.end, end: Math.min(sentence.end, body.end + 70) },
          'after',
          60,
        )
      : (nearestPerson(input, document, { start, end: body.end }, sentence, 'after', 60) ??
        nearestPerson(input, document, { start, end: at.end }, sentence, 'before', 60));
    if (person !== null) out.push(filler(input, document, 'signature', body.key, person, at));
  }
  return out;
}

/** The body that begins at a place: what kind of body it is, which two articles agree on more often than on its name. */
function bodyOf(input: CompareInput, document: number, start: number, to: number): { key: string; end: number } | null {
  const reading: Reading = input.readings[document]!;
  const token = reading.text.tokens.find((t) => t.end > start);
  if (token === undefined) return null;
  const mention = reading.mentions.find((m) => m.type !== 'person' && m.start < to && m.end > start);
  for (const { sense } of token.analyses) {
    const kind = BODIES[sense.concept ?? ''];
    if (kind !== undefined) return { key: kind, end: mention?.end ?? token.end };
  }
  if (mention?.type === 'organization') return { key: 'company', end: mention.end };
  // a name of its own is a company's, unless it is a person's
  const named =
    /^\p{Lu}/u.test(token.text) && !reading.mentions.some((m) => m.type === 'person' && m.start <= token.start && token.end <= m.end);
  return named ? { key: 'company', end: token.end } : null;
}

const BODIES: Readonly<Record<string, string>> = {
  company: 'company',
  corporation: 'company',
  institution: 'company',
  group: 'company',
  administration: 'company',
  bank: 'company',
  factory: 'company',
  airline: 'company',
  club: 'club',
  union: 'union',
  association: 'union',
  syndicate: 'union',
  'trade-union': 'union',
  front: 'union',
  movement: 'movement',
  party: 'party',
  government: 'government',
  state: 'government',
  ministry: 'government',
  authority: 'government',
};

/** Parts of one story that two persons are said to have filled. */
export function compareFillers(input: CompareInput): Finding[] {
  const groups = new Map<string, Filler[]>();
  for (const one of findFillers(input)) push(groups, `${input.stories[one.document]!}|${one.part}`, one);
  const out: Finding[] = [];
  for (const group of groups.values()) {
    if (group.length > MOST) continue;
    // an article that gives one part to two persons tells of two
    const plural = new Set(
      group.filter((a) => group.some((b) => b.document === a.document && b.person !== a.person && b.key === a.key)).map((a) => a.document),
    );
    const pair = group
      .flatMap((a, n) => group.slice(n + 1).map((b) => ({ a, b })))
      .find(
        ({ a, b }) =>
          a.document !== b.document &&
          !plural.has(a.document) &&
          !plural.has(b.document) &&
          judge(fillerLevels, a, b).verdict === 'contradict' &&
          !related(input, a.person, b.person) &&
          likeness(input, a, b) >= ALIKE,
      );
    if (pair === undefined) continue;
    const { a, b } = pair;
    const others = new Set(group.filter((f) => !plural.has(f.document) && (f.key === a.key || f.key === null)).map((f) => f.person));
    if (others.size > 2) continue;
    const side = (one: Filler) => {
      const facts = group
        .filter((f) => f.person === one.person && f.key === one.key && !plural.has(f.document))
        .map((f): FactAt => ({ document: f.document, ...clip(f.at), value: input.entities.get(f.person)?.name ?? '' }));
      return { value: facts[0]!.value, facts };
    };
    out.push({
      kind: 'participant',
      property: PROPERTY[a.part]!,
      scope: 'cross',
      verdict: 'contradict',
      sides: [side(a), side(b)],
      because: fillerLevels.at(-1)!.because,
      confidence: 0.75,
    });
  }
  return out;
}

const MOST = 20;
/** Evidence from which two passages tell of one thing; a day in common is some of it. */
const ALIKE = 0.6;
const SAME_DAY = 0.25;
/** Parts that an affair rarely has two of. */
const SURE = new Set(['alarm', 'signature', 'mission']);

/** Parts of which a day has many: what was chaired, opened or given must be named beside them. */
const OWN_WORDS = new Set(['chair', 'delegation', 'opening', 'award']);
const ALIKE_NEAR = 0.3;
const near = (input: CompareInput, one: Filler): ReadonlyMap<string, number> =>
  input.contexts.around(one.document, one.at, { reach: 8, skip: [] });

function likeness(input: CompareInput, a: Filler, b: Filler): number {
  if (SURE.has(a.part)) return 1;
  if (OWN_WORDS.has(a.part)) {
    const own = commonGround(input, a.document, near(input, a), near(input, b));
    if (own < ALIKE_NEAR) return 0;
  }
  const day = (a.weekday !== null && a.weekday === b.weekday) || (a.when !== null && b.when !== null);
  return commonGround(input, a.document, a.features, b.features) + (day ? SAME_DAY : 0);
}

/** Two spellings or a surname in common may be one person. */
function related(input: CompareInput, a: string, b: string): boolean {
  const words = (id: string) => (input.entities.get(id)?.name ?? '').split(/[\s-]+/u).filter((w) => w.length > 2);
  const x = words(a);
  return words(b).some((w) => x.includes(w));
}

const PROPERTY: Readonly<Record<string, string>> = {
  alarm: 'who raised the alarm',
  goal: 'who scored the late goal',
  winner: 'who scored the winning goal',
  discovery: 'who found it',
  driver: 'who was driving',
  chair: 'who chaired the session',
  delegation: 'who led the delegation',
  opening: 'who opened it',
  award: 'who was handed the award',
  signature: 'who signed for the company',
  mission: 'who heads the mission',
  'last-out': 'who came out last',
  'first-out': 'who came out first',
};
