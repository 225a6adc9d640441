import { CARDINALS, ORDINALS } from './en/time.js';
import type { Token } from './tokens.js';

/** Words by which figures are said in other ways than as a number and its noun, in both languages; all folded. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));
const phrases = (list: string): readonly (readonly string[])[] => list.split(/\s+/u).map((p) => p.split('_'));

/** Days in a period, by the words that name it. */
const PERIOD_DAYS: ReadonlyMap<string, number> = new Map(
  (
    [
      [1, 'day daily night nightly يوم اليوم يومي يوميا اليومي يوميه اليوميه ليله'],
      [7, 'week weekly اسبوع الاسبوع اسبوعي اسبوعيا الاسبوعي اسبوعيه الاسبوعيه'],
      [365.25 / 12, 'month monthly شهر الشهر شهري شهريا الشهري شهريه الشهريه'],
      [365.25 / 4, 'quarter quarterly فصلي فصليا'],
      [365.25, 'year yearly annual annually annum سنه السنه عام العام سنوي سنويا السنوي سنويه السنويه'],
    ] as const
  ).flatMap(([days, list]) => list.split(' ').map((w) => [w, days] as const)),
);
/** Words of a period that say by themselves that an amount recurs. */
const RECURRING = words(
  'daily nightly weekly monthly quarterly yearly annual annually يوميا يومي اليومي يوميه اليوميه اسبوعيا اسبوعي الاسبوعي اسبوعيه الاسبوعيه شهريا شهري الشهري شهريه الشهريه فصليا فصلي سنويا سنوي السنوي سنويه السنويه',
);
const EACH = words('a an per each every في كل لكل بالـ');
/** Words from a recurring amount back to the adjective of its period: «a monthly rent of». */
const PERIOD_BEFORE = 12;

/**
 * The period in days over which an amount recurs, told right behind it («£40 a week», «شهريا») or before it («a monthly rent of £40»).
 * @param first token of the amount
 * @param last the token behind it
 */
export function recursOver(tokens: readonly Token[], first: number, last: number): number | null {
  const sentence = tokens[first]!.sentence;
  const at = (k: number): string => (tokens[k]?.sentence === sentence ? tokens[k]!.norm : '');
  for (const k of [last, last + 1]) {
    if (RECURRING.has(at(k))) return PERIOD_DAYS.get(at(k))!;
    if (!EACH.has(at(k))) continue;
    const days = PERIOD_DAYS.get(at(k + 1));
    // «in the year» of Arabic is «a year» only where nothing tells which
    if (days !== undefined && !(at(k) === 'في' && /^(?:\d|الماضي|الحالي|المقبل|الجاري)/u.test(at(k + 2)))) return days;
  }
  for (let k = first - 1; k >= first - PERIOD_BEFORE && !/^[,،;؛]$/u.test(at(k)); k -= 1)
    if (RECURRING.has(at(k))) return PERIOD_DAYS.get(at(k))!;
  return null;
}

/** Before a span of time over which something went on. */
export const THROUGHOUT = words('for over during across throughout in لمده مدي طوال طيله خلال مده بمدي');
/** «in all»: an amount that leaves nothing out. */
const ALTOGETHER = phrases(
  'in_all altogether in_total total totalling totaled totalled all_told اجمالي الاجمالي اجماليا مجموع المجموع بمجموع مجموعه كامل',
);
export const isTotal = (tokens: readonly Token[], k: number): boolean =>
  ALTOGETHER.some((phrase) => phrase.every((w, i) => tokens[k + i]?.norm === w));

/** Between a part and the whole that it is of. */
const OUT_OF = phrases(
  'of_the out_of of_its of_their of_all of من_اصل من_بين من_مجموع من_اجمالي من_جمله البالغ البالغه البالغين عددها عددهم',
);
export const isOutOf = (tokens: readonly Token[], k: number): boolean =>
  OUT_OF.some((phrase) => phrase.every((w, i) => tokens[k + i]?.norm === w));

const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  seventh: 7,
  sevenths: 7,
  eighth: 8,
  eighths: 8,
  ninth: 9,
  ninths: 9,
  tenth: 10,
  tenths: 10,
  نصف: 2,
  ثلث: 3,
  ثلثي: 3,
  ثلثا: 3,
  ثلثين: 3,
  ربع: 4,
  ارباع: 4,
  اخماس: 5,
  خمسي: 5,
  اسداس: 6,
  سدس: 6,
  اعشار: 10,
};
const TIMES: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  seven: 7,
  nine: 9,
  ثلاثه: 3,
  اربعه: 4,
  سبعه: 7,
  تسعه: 9,
};
const DOUBLED = new Set(['ثلثي', 'ثلثا', 'ثلثين', 'خمسي']);

/** A fraction in words that begins at a token: its value in per cent and the token behind it; null for none. */
export function fractionAt(tokens: readonly Token[], k: number): { readonly percent: number; readonly last: number } | null {
  const norm = (i: number): string => tokens[i]?.norm ?? '';
  const hyphened = /^(two|three|four)-(thirds|quarters|fifths|sixths|tenths)$/u.exec(norm(k));
  if (hyphened !== null) return { percent: (100 * TIMES[hyphened[1]!]!) / PARTS[hyphened[2]!]!, last: k + 1 };
  const own = bareFraction(norm(k));
  if (own in PARTS && (own === 'half' || /^\p{Script=Arabic}/u.test(own)))
    return { percent: (100 * (DOUBLED.has(own) ? 2 : 1)) / PARTS[own]!, last: k + 1 };
  if (!(own in TIMES)) return null;
  const i = norm(k + 1) === '-' ? k + 2 : k + 1;
  const part = norm(i);
  return part in PARTS && PARTS[part]! > TIMES[own]! ? { percent: (100 * TIMES[own]!) / PARTS[part]!, last: i + 1 } : null;
}

const bareFraction = (norm: string): string =>
  norm in PARTS || norm in TIMES ? norm : norm.replace(/^[وفبل](?=\p{Script=Arabic}{3})/u, '');

const LESS = words('less fewer lower smaller down cheaper shorter اقل ادني');
const MORE = words('more higher larger bigger up greater dearer longer اكثر اعلي اكبر');
const SHRANK =
  /^(?:fell|fall|falls|fallen|dropped|drop|declined|decreased|cut|reduced|shrank|shrunk|slumped|plunged|down|lower|[وف]?(?:س?[يت])?(?:انخفض|تراجع|هبط|تقلص|انكمش|نقص|خفض|انخفاض|هبوط|تقليص|تخفيض|نزل)\p{L}*)$/u;
const GREW =
  /^(?:rose|rise|rises|risen|grew|grown|increased|jumped|climbed|soared|surged|up|higher|[وف]?(?:س?[يت])?(?:ارتفع|زاد|ازداد|تزايد|قفز|صعد|نما|ارتفاع|زياده|نمو)\p{L}*)$/u;
/** Words before «by a third» in which the verb stands. */
const VERB_BEFORE = 5;
const TIMES_OVER: Readonly<Record<string, readonly [percent: number, role: 'less' | 'more']>> = {
  halved: [50, 'less'],
  halving: [50, 'less'],
  doubled: [100, 'more'],
  doubling: [100, 'more'],
  tripled: [200, 'more'],
  trebled: [200, 'more'],
  quadrupled: [300, 'more'],
};

/** «a third less», «fell by half», «doubled»: by how many per cent something changed, which way, and the token behind it; null for none. */
export function changedAt(
  tokens: readonly Token[],
  k: number,
): { readonly percent: number; readonly role: 'less' | 'more'; readonly last: number } | null {
  const norm = (i: number): string => tokens[i]?.norm ?? '';
  const over = Object.hasOwn(TIMES_OVER, norm(k)) ? TIMES_OVER[norm(k)] : undefined;
  if (over !== undefined) return { percent: over[0], role: over[1], last: k + 1 };
  const fraction = fractionAt(tokens, k);
  if (fraction === null) return null;
  const { percent, last } = fraction;
  if (LESS.has(norm(last))) return { percent, role: 'less', last: last + 1 };
  if (MORE.has(norm(last))) return { percent, role: 'more', last: last + 1 };
  if (!/^(?:by|بنسبه|بمقدار|بنحو|بحوالي|بواقع)$/u.test(norm(k - 1)) && !/^[وف]?ب(?:ال)?(?:نصف|ثلث|ربع|خمس|ثلثين)$/u.test(norm(k)))
    return null;
  for (let i = k - 1; i >= k - 1 - VERB_BEFORE; i -= 1) {
    if (SHRANK.test(norm(i))) return { percent, role: 'less', last };
    if (GREW.test(norm(i))) return { percent, role: 'more', last };
  }
  return null;
}

/** What may stand between a fraction and the amount that it is of. */
export const OF_WHOLE = words('of the its their his her our all some about nearly من ال');

/** «each», «apiece»: an amount for everybody counted beside it. */
export const APIECE = words('each apiece لكل');
/** Before «one» or «a single» where it counts. */
const ONLY = words('only just but single sole lone');

/** «only one member», «a single goal»: the token of the noun that is there once, or −1. */
export function singleAt(tokens: readonly Token[], k: number): number {
  const [one, two] = [tokens[k]?.norm ?? '', tokens[k + 1]?.norm ?? ''];
  if (two === 'one' && ONLY.has(one)) return k + 2;
  return (one === 'a' || one === 'one') && (two === 'single' || two === 'lone' || two === 'solitary') ? k + 2 : -1;
}

/** All at a vote are of one mind. */
export const UNANIMOUS = words('unanimous unanimously بالاجماع اجماع باجماع');

/** Ages that a word gives to within ten years. */
export const AGE_WORDS: ReadonlyMap<string, number> = new Map(
  (
    [
      [60, 'sexagenarian ستيني ستينيه الستيني الستينيه'],
      [70, 'septuagenarian سبعيني سبعينيه السبعيني السبعينيه'],
      [80, 'octogenarian ثمانيني ثمانينيه الثمانيني الثمانينيه'],
      [90, 'nonagenarian تسعيني تسعينيه التسعيني التسعينيه'],
      [20, 'عشريني عشرينيه العشريني العشرينيه'],
      [30, 'ثلاثيني ثلاثينيه الثلاثيني الثلاثينيه'],
      [40, 'اربعيني اربعينيه الاربعيني الاربعينيه'],
      [50, 'خمسيني خمسينيه الخمسيني الخمسينيه'],
    ] as const
  ).flatMap(([n, list]) => list.split(' ').map((w) => [w, n] as const)),
);

const TWENTIES: Readonly<Record<string, number>> = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
};
const POSSESSIVE = words('his her their');
const EARLY = words('early mid late');

/** «in his late seventies»: the decade of somebody's age told from «his» on, and the token behind it; null for none. */
export function decadeAt(tokens: readonly Token[], k: number): { readonly decade: number; readonly last: number } | null {
  if (!POSSESSIVE.has(tokens[k]?.norm ?? '')) return null;
  for (let i = k + 1; i <= k + 3; i += 1) {
    const norm = tokens[i]?.norm ?? '';
    if (norm in TWENTIES) return { decade: TWENTIES[norm]!, last: i + 1 };
    if (!EARLY.has(norm) && norm !== '-') return null;
  }
  return null;
}

/** By what one side beat another: goals, points. */
export const BEATEN_BY = words('goal goals point points هدف هدفين اهداف نقطه نقطتين نقاط');

/** In an article's own words, how long a thing had gone on when it ended: «after», «بعد». */
export const AFTER = words('after following بعد عقب منذ');
/** Beside the votes for a motion, and beside those against it. */
export const IN_FAVOUR = words('favour favor for لصالح مويد مءيد موافق');
export const OPPOSED = words('against ضد معارض رافض');

/** Of a match that was won. */
export const WINNING =
  /\b(?:beat|beats|beaten|won|wins?|winning|defeat\w*|victory|lost|edged|thrashed|overcame|downed)\b|(?:فاز|فوز|هزم|تغلب|خسر|خسارة|هزيمة|انتصر|اكتسح)/iu;

/** Nil to so many: «بثلاثية نظيفة». */
const CLEAN_WINS: Readonly<Record<string, number>> = {
  بثناءيه: 2,
  بثناييه: 2,
  ثناييه: 2,
  بثلاثيه: 3,
  ثلاثيه: 3,
  برباعيه: 4,
  رباعيه: 4,
  بخماسيه: 5,
  خماسيه: 5,
  بسداسيه: 6,
  سداسيه: 6,
};
const GOALS: Readonly<Record<string, number>> = {
  nil: 0,
  nought: 0,
  love: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  a: 1,
  هدف: 1,
  هدفين: 2,
  هدفان: 2,
  ثلاثه: 3,
  اربعه: 4,
  خمسه: 5,
  سته: 6,
  سبعه: 7,
};
const CLEAN = words('نظيف نظيفين نظيفه دون بدون وحيد يتيم');

const goals = (norm: string): number | undefined => GOALS[norm] ?? GOALS[norm.replace(/^(?:ب|ل)(?=\p{Script=Arabic}{3})/u, '')];

/** By how many goals somebody won, told in words from a token on: «three goals to one», «two-nil», «بهدفين لهدف», «بثلاثية نظيفة». */
export function wonByAt(tokens: readonly Token[], k: number): { readonly margin: number; readonly last: number } | null {
  const norm = (i: number): string => tokens[i]?.norm ?? '';
  const clean = CLEAN_WINS[norm(k)];
  if (clean !== undefined && CLEAN.has(norm(k + 1))) return { margin: clean, last: k + 2 };
  const hyphened = /^([a-z]+)-(nil|[a-z]+)$/u.exec(norm(k));
  if (
    hyphened !== null &&
    hyphened[1]! in GOALS &&
    (hyphened[2]! === 'nil' || (hyphened[2]! in GOALS && /^(?:win|victory|defeat|loss)$/u.test(norm(k + 1))))
  )
    return { margin: Math.abs(GOALS[hyphened[1]!]! - GOALS[hyphened[2]!]!), last: k + 1 };
  if (
    /^\d{1,3}$/u.test(norm(k)) &&
    /^[-–]$/u.test(norm(k + 1)) &&
    /^\d{1,3}$/u.test(norm(k + 2)) &&
    norm(k) !== norm(k + 2) &&
    !/^[-–/]$/u.test(norm(k + 3))
  )
    return { margin: Math.abs(Number(norm(k)) - Number(norm(k + 2))), last: k + 3 };
  const first = goals(norm(k));
  if (first === undefined) return null;
  const arabic = /^\p{Script=Arabic}/u.test(norm(k));
  if (arabic && !/^ب/u.test(norm(k))) return null;
  let i = k + 1;
  if (/^(?:goals?|اهداف)$/u.test(norm(i))) i += 1;
  else if (!arabic && norm(k + 2) !== 'nil' && norm(k + 1) !== '-') return null;
  if (arabic && CLEAN.has(norm(i))) return { margin: first, last: i + 1 };
  if (/^(?:to|-|مقابل)$/u.test(norm(i))) i += 1;
  else if (!(arabic && /^ل/u.test(norm(i)))) return null;
  const second = goals(norm(i));
  return second === undefined || second === first ? null : { margin: Math.abs(first - second), last: i + 1 };
}

/** Between a sum and the dollar or euro that it is the price of. */
const RATE_TO = words('to per a the لكل مقابل الواحد =');
const ANCHORS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['USD', 'dollar greenback دولار الدولار للدولار دولارا بالدولار'],
      ['EUR', 'euro يورو اليورو لليورو باليورو'],
    ] as const
  ).flatMap(([code, list]) => list.split(' ').map((w) => [w, code] as const)),
);
const RATE_BEFORE = words('rate exchange dollar euro صرف الدولار اليورو سعر يساوي تساوي');

/** The currency that a sum is the price of one of: «50 pounds to the dollar»; null where it is none. */
export function rateOf(tokens: readonly Token[], first: number, last: number): string | null {
  const norm = (i: number): string => tokens[i]?.norm ?? '';
  for (let i = last; i <= last + 2; i += 1) {
    const anchor = ANCHORS.get(norm(i));
    if (anchor !== undefined) return i > last || /^لل/u.test(norm(i)) ? anchor : null;
    if (!RATE_TO.has(norm(i))) break;
  }
  if (![1, 2, 3].some((n) => RATE_BEFORE.has(norm(first - n)))) return null;
  for (let i = first - 1; i >= first - 4; i -= 1) if (ANCHORS.has(norm(i))) return ANCHORS.get(norm(i))!;
  return null;
}

/** Of votes. */
export const VOTING = words(
  'majority vote votes voted voting ballot ballots motion division approved rejected passed carried backed صوت صوتا اصوات صوتوا صوتت تصويت التصويت بالتصويت اقتراع الاقتراع اقر رفض ايد الاصوات باغلبيه اغلبيه',
);
/** Between the votes for and those against. */
export const AGAINST = words(
  'to against with versus v vs مقابل ضد في وعارضه وعارض عارضه عارض ورفضه معارضه رافض رفضته رفضه رفضت عارضته اعترض',
);
/** What parts the two camps of a vote: «a majority of three». */
const MARGIN = words('majority margin فارق بفارق');
const SINGLE = words('single one lone solitary واحد وحيد');
const VOTE = words('vote صوت بصوت');
const NARROWLY = words('to by on of just only margin فارق بفارق');

/** What says that a figure is the margin of a vote. Arabic «majority of 48 votes» is of all that voted so. */
export const isMargin = (tokens: readonly Token[], k: number): boolean => MARGIN.has(tokens[k]?.norm ?? '');

/** «a single vote», «one vote», «بفارق صوت واحد»: the tokens of a margin of one, or −1 for none that begins here. */
export function singleVoteAt(tokens: readonly Token[], k: number): number {
  const [one, two, three] = [k, k + 1, k + 2].map((i) => tokens[i]?.norm ?? '');
  if (SINGLE.has(one!) && VOTE.has(two!)) {
    const before = [tokens[k - 1]?.norm ?? '', tokens[k - 2]?.norm ?? ''];
    const word = before[0] === 'a' || before[0] === 'one' ? before[1]! : before[0]!;
    return NARROWLY.has(word) || ['majority', 'margin'].includes(three!) ? k + 2 : -1;
  }
  return VOTE.has(one!) && SINGLE.has(two!) && isMargin(tokens, k - 1) ? k + 2 : -1;
}

/** «short of», «before»: between a span of time and the birthday that it falls short of. */
const SHORT_OF = words('short shy before ahead away قبل عن من');
const BIRTHDAY = words('birthday birthdays ميلاده ميلادها ميلادهم الميلاد');
const DECADES: ReadonlyMap<string, number> = new Map(
  (
    [
      [20, 'twentieth العشرين'],
      [30, 'thirtieth الثلاثين'],
      [40, 'fortieth الاربعين'],
      [50, 'fiftieth الخمسين'],
      [60, 'sixtieth الستين'],
      [70, 'seventieth السبعين'],
      [80, 'eightieth الثمانين'],
      [90, 'ninetieth التسعين'],
      [100, 'hundredth centenary الماءه المءه المايه المييه الميه'],
    ] as const
  ).flatMap(([n, list]) => list.split(' ').map((w) => [w, n] as const)),
);
const isTens = (norm: string): boolean => (CARDINALS.get(norm) ?? 0) >= 20 && (CARDINALS.get(norm) ?? 0) < 100;
const ORDINAL_DIGITS = /^(\d{1,3})(?:st|nd|rd|th)$/u;
/** Words around a birthday in which its number and what it is told against may stand. */
const BIRTHDAY_REACH = 10;

/** Which birthday the tokens right before (English) or behind (Arabic) the word tell, or null. */
function birthdayNumber(tokens: readonly Token[], k: number): { readonly n: number; readonly first: number; readonly last: number } | null {
  const norm = (i: number): string => tokens[i]?.norm ?? '';
  for (let i = k - 1; i >= k - 4; i -= 1) {
    const digits = ORDINAL_DIGITS.exec(norm(i));
    if (digits !== null) return { n: Number(digits[1]), first: i, last: k + 1 };
    if (/^\d{1,3}$/u.test(norm(i)) && /^(?:st|nd|rd|th)$/u.test(norm(i + 1))) return { n: Number(norm(i)), first: i, last: k + 1 };
    if (DECADES.has(norm(i))) return { n: DECADES.get(norm(i))!, first: i, last: k + 1 };
    const compound = /^([a-z]+)-([a-z]+)$/u.exec(norm(i));
    if (compound !== null && isTens(compound[1]!) && ORDINALS.has(compound[2]!))
      return { n: CARDINALS.get(compound[1]!)! + ORDINALS.get(compound[2]!)!, first: i, last: k + 1 };
    if (ORDINALS.has(norm(i))) {
      const tens = isTens(norm(i - 1)) ? i - 1 : norm(i - 1) === '-' && isTens(norm(i - 2)) ? i - 2 : null;
      return tens === null
        ? { n: ORDINALS.get(norm(i))!, first: i, last: k + 1 }
        : { n: CARDINALS.get(norm(tens))! + ORDINALS.get(norm(i))!, first: tens, last: k + 1 };
    }
  }
  for (let i = k + 1; i <= k + 2; i += 1) {
    if (DECADES.has(norm(i))) return { n: DECADES.get(norm(i))!, first: k, last: i + 1 };
    if (/^(?:ال)?\d{1,3}$/u.test(norm(i))) return { n: Number(norm(i).replace('ال', '')), first: k, last: i + 1 };
  }
  return null;
}

const REACHED = words('after celebrated celebrating بعد احتفل احتفلت');

/** An age told by a birthday: which years it allows, and the tokens that tell it. */
interface BirthdayAge {
  readonly age: number;
  readonly first: number;
  readonly last: number;
}

/** «a fortnight short of his ninetieth birthday»: eighty-nine. Null where no birthday is told, or not whether it was reached. */
export function ageByBirthday(tokens: readonly Token[], k: number): BirthdayAge | null {
  if (!BIRTHDAY.has(tokens[k]?.norm ?? '')) return null;
  const number = birthdayNumber(tokens, k);
  if (number === null) return null;
  const { sentence } = tokens[k]!;
  let after: number | null = null;
  for (let i = number.first - 1; i >= Math.max(0, number.first - BIRTHDAY_REACH) && tokens[i]!.sentence === sentence; i -= 1) {
    const { norm } = tokens[i]!;
    if (SHORT_OF.has(norm) || norm === 'eve' || norm === 'عشيه') return { age: number.n - 1, first: i, last: number.last };
    if (REACHED.has(norm)) after ??= i;
  }
  return after === null ? null : { age: number.n, first: after, last: number.last };
}

/** Before a bare number that is somebody's age at the end of a clause: «She was 87», «at 87». */
export const AGED = words('was is aged at turned age');
/** Who is told to be that old. */
export const PRONOUNS = words('he she');

/** What nobody suffered: «no one was hurt», «لم يصب أحد». Each with the role that it leaves at nought. */
const NOBODY: readonly (readonly [role: 'injured' | 'dead', phrases: readonly (readonly string[])[]])[] = [
  [
    'injured',
    phrases(
      'no_one_was_hurt nobody_was_hurt no_one_was_injured nobody_was_injured no_injuries no_casualties without_injury without_injuries none_was_hurt none_were_hurt no_one_hurt nobody_hurt لم_يصب_احد لم_تقع_اصابات لم_تسجل_اصابات دون_اصابات دون_وقوع_اصابات دون_تسجيل_اصابات من_دون_اصابات لم_يسفر_عن_اصابات دون_خساير_بشريه',
    ),
  ],
  [
    'dead',
    phrases(
      'no_one_died nobody_died no_one_was_killed nobody_was_killed no_deaths no_fatalities no_casualties without_loss_of_life no_lives_were_lost لم_يقتل_احد لم_يمت_احد دون_ضحايا دون_وقوع_ضحايا دون_قتلي دون_خساير_بشريه دون_خساير_في_الارواح',
    ),
  ],
];

/** What the words from a token on say that nobody suffered, and the token behind them. */
export function nobodyAt(tokens: readonly Token[], k: number): { readonly roles: readonly string[]; readonly last: number } | null {
  const roles: string[] = [];
  let last = k;
  for (const [role, list] of NOBODY)
    for (const phrase of list)
      if (phrase.every((w, i) => tokens[k + i]?.norm === w)) {
        roles.push(role);
        last = k + phrase.length;
      }
  return roles.length === 0 ? null : { roles, last };
}

/** Currencies tied to the dollar or the euro: units of each for one of these. */
export const PEGS: Readonly<Record<string, readonly [anchor: string, rate: number]>> = {
  USD: ['USD', 1],
  SAR: ['USD', 3.75],
  AED: ['USD', 3.6725],
  QAR: ['USD', 3.64],
  BHD: ['USD', 0.376],
  OMR: ['USD', 0.3845],
  JOD: ['USD', 0.709],
  HKD: ['USD', 7.8],
  DJF: ['USD', 177.7],
  EUR: ['EUR', 1],
  XOF: ['EUR', 655.957],
  XAF: ['EUR', 655.957],
  BAM: ['EUR', 1.95583],
  BGN: ['EUR', 1.95583],
  DKK: ['EUR', 7.46],
};
