/** Words between a name and another by which its bearer is known, in the languages of the articles. */
const SAID_BETWEEN: readonly RegExp[] = [
  /^[\s,;(–—-]*(?:who (?:is|was) )?(?:(?:also|better|widely|popularly|commonly|universally|locally|simply|once|long) )?(?:known|called|nicknamed|dubbed|remembered)(?: (?:to|by|in|among)(?: [\p{L}’'-]+){1,5})?(?: simply)?(?: as| by the name of)?\s*["“'‘«]?$/iu,
  /^[\s,;(–—-]*(?:alias|a\.?k\.?a\.?|nom de guerre|whose nom de guerre (?:is|was)|or simply)[\s,]*["“'‘«]?$/iu,
  /^["”’'»]?,? as (?:[\p{L}’'-]+ ){1,4}(?:call|calls|called|know|knows|knew)\s*["“'‘«]?$/iu,
  /^[\s,]*(?:who )?(?:goes|went) by (?:the (?:name|nickname) (?:of )?)?["“'‘«]?$/iu,
  /^\s*\(\s*["“'‘«]$/u,
  /^[\s،(–—-]*(?:و?هو )?و?(?:ال)?(?:معروف|ملقب|مكنى|مكنّى|ملقّب|مشهور|شهير)(?:ة)?(?: \p{L}+){0,3} ?(?:ب|بـ|باسم|بلقب|بكنية)?\s*["“«(]?$/u,
  /^[\s،(–—-]*(?:(?:و?(?:ي|ت)(?:عرف|لقب|كنى|نادى)|كنيته|كنيتها|لقبه|لقبها)|(?:الذي|التي) (?:ي|ت)(?:عرف|لقب|سم)\p{L}*)(?: \p{L}+){0,3} ?(?:ب|بـ|باسم|بلقب|بكنية)?\s*["“«(]?$/u,
];

/**
 * Whether what stands between two names says that both are one person's.
 * @example isAliasBetween(', known to friends as “') // true
 */
export const isAliasBetween = (between: string): boolean => SAID_BETWEEN.some((words) => words.test(between));
