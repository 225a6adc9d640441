/** Words that tell of a rate that somebody sets, in both languages; for text folded like tokens, between single blanks. */

/** What the rate is of. */
const RATES: readonly (readonly [name: string, words: RegExp])[] = [
  [
    'interest',
    / (?:interest rates?|(?:key|benchmark|base|policy|lending|deposit|repo|prime|discount|main|refinancing|borrowing|overnight|official|cash|bank) (?:interest |lending |policy |deposit )?rates?|central bank|borrowing costs|cost of borrowing|monetary policy|reserve bank|[وف]?(?:ب|ل)?(?:ال)?(?:سعر|اسعار|نسبه|نسب|معدل|معدلات) (?:ال)?(?:فايده|اقراض|ايداع|خصم|ريبو|مديري\p{L}?)|[وف]?(?:ب|ل)?(?:ال)?فايده (?:ال)?(?:رييسي\p{L}?|اساسي\p{L}?|مديري\p{L}?|مرجعي\p{L}?)|[وف]?(?:ب|ل)?الفايده|(?:ال)?سعر(?:ه|ها)? (?:ال)?(?:رييسي|مرجعي|مديري)|(?:ال)?(?:بنك|مصرف)(?:ه|ها)? (?:ال)?مركزي|تكلفه (?:ال)?اقتراض|(?:ال)?سياسه (?:ال)?نقديه) /u,
  ],
  [
    'tax',
    / (?:(?:income|sales|corporate|corporation|profits|profit|value added|value-added|property|fuel|wealth|payroll|tourist|bed|carbon) tax(?:es)?|vat|taxation|(?:import|customs|excise|stamp) dut(?:y|ies)|tariffs?|lev(?:y|ies)|[وف]?(?:ب|ل)?(?:ال)?ضريبه|[وف]?(?:ب|ل)?(?:ال)?ضرايب|(?:ال)?رسوم (?:ال)?جمركيه|(?:ال)?رسم (?:ال)?جمركي|(?:ال)?تعرفه|(?:ال)?تعريفه) /u,
  ],
  [
    'contribution',
    / (?:(?:pension|social security|health insurance|insurance) contributions?|[وف]?(?:ال)?(?:اشتراك|اشتراكات|مساهمه|مساهمات|اقتطاع|اقتطاعات) (?:ال)?(?:ضمان|تقاعد|معاش|معاشات|تامين\p{L}*|صندوق)) /u,
  ],
];

const DOWN =
  / (?:cuts?|cutting|trim\w*|lower\w*|reduc\w*|slash\w*|shav\w*|eas\w+|drop\w*|knock\w*|(?:took|take|taken|takes|taking) (?:\S+ ){0,6}off|bring\w* down|brought down|came down|down|[وف]?(?:ي|ت|ن|ال|ب|بال|لل|ل)?(?:خفض\p{L}*|تخفيض\p{L}*|خفضت|تخفض|انخفاض|نزل|انزل|قلص\p{L}*|تقليص|تيسير|تنازل|خصم|هبوط|انزال)) /u;
const UP =
  / (?:rais\w*|hik\w*|increas\w*|lift\w*|put up|push\w* up|added|adds|add|tighten\w*|[وف]?(?:ي|ت|ن|ال|ب|بال|لل|ل)?(?:رفع\p{L}*|زاد\p{L}*|زياد\p{L}*|تشديد|اضاف\p{L}*|ارتفاع)) /u;
/** Told as somebody's wish or guess, or of another time or place. */
const NOT_DONE =
  / (?:expect\w*|forecast\w*|predict\w*|analysts|economists|wanted|wants|hoped|hope|hopes|could|might|would|should|may|prefer\w*|argu\w*|dissent\w*|proposed?|propos\w+|plann?\w*|next|previous\w*|earlier|last (?:year|time|month)|a year ago|in (?:january|february|march|april|may|june|july|august|september|october|november|december) (?:19|20)\d\d|another|further|again|in all|altogether|since|neighbour\w*|neighbor\w*|توقع\p{L}*|يتوقع\p{L}*|تتوقع\p{L}*|متوقع\p{L}*|المتوقع|محلل\p{L}*|المحلل\p{L}*|قد سبق|سبق ان|جارته|جارتها|سابق\p{L}*|السابق\p{L}*|الماضي ب|يطالب\p{L}*|طالب\p{L}*|يقترح|اقترح\p{L}*|ربما|قد ي\p{L}+|قد ت\p{L}+|مجددا|منذ|تراكمي\p{L}*|اجمالي\p{L}*) /u;

/** Which rate a text speaks of; null for none, or for several. */
export function rateToldOf(words: string): string | null {
  const told = RATES.filter(([, pattern]) => pattern.test(words)).map(([name]) => name);
  return told.length === 1 ? told[0]! : null;
}

/** Whether it was lowered or raised; null where both are told, or neither. */
export function rateMoved(words: string): 'down' | 'up' | null {
  const [down, up] = [DOWN.test(words), UP.test(words)];
  return down === up ? null : down ? 'down' : 'up';
}

/** Whether a text tells of a rate as wished for, awaited, or of another time. */
export const rateNotSet = (words: string): boolean => NOT_DONE.test(words);
