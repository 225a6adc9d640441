/**
 * How a text tells when something was last done. Patterns run over the folded words of a sentence up to the time that is told, with one
 * space between them and before the first and after the last.
 */

/** Words that may stand between «in», «since» and the time itself. */
const ABOUT =
  '(?: (?:the|(?:first|second|third|fourth|last) (?:week|days|half) of|early|late|mid|last|about|around|back|as|long|ago|at|least|يوم|شهر|عام|سنه|مطلع|بدايه|اوايل|اواخر|نهايه|منتصف))*';

/** «had last been inspected in», «the last time it met was in», «its last inspection was in», «كانت آخر صيانة لها في», «آخر مرة في». */
export const LAST_DONE = new RegExp(
  [
    // not «the last», «at last»: «had last met», «was last seen», «last trained»
    '(?<! (?:the|a|an|at|its|his|her|their|our|my|this|these|those|in|on|of|for|since|by|until|very|and)) last (?:been )?(?!(?:year|month|week|night|day|minute|time|resort|but)s? )[^ .,;:!?]+ (?:[^ .,;:!?]+ ){0,11}?(?:in|on|at|during)',
    ' last time (?:[^ .,;:!?]+ ){1,9}?(?:in|on|was|during)',
    " (?:the|its|his|her|their|our|[^ .,;:!?]+['’]s|['’]s|s) (?:last|latest|most recent) (?:[^ .,;:!?]+ ){1,7}?(?:was|were|took place|came|dates|dated|happened)(?: (?:back to|from|held|carried out|done|made))?(?: (?:in|on|during))?",
    ' [وفل]?(?:لاخر|اخر|للمره|المره) (?:مره|الاخيره) (?:[^ .،؛:!؟]+ ){0,8}?(?:في|خلال|كانت في|كان في|يوم|قبل)',
    ' [وف]?(?:كان|كانت|جري|جرت|تعود|يعود|تم|تمت) اخر (?:[^ .،؛:!؟]+ ){1,6}?(?:في|خلال|الي|يوم)',
    ' [وف]?اخر (?:[^ .،؛:!؟]+ ){1,6}?(?:كان|كانت|جري|جرت|تم|تمت|يعود|تعود)(?: (?:في|الي|خلال|يوم))?',
  ]
    .map((p) => `(?:${p})`)
    .join('|')
    .replace(/^(.*)$/u, `(?:$1)${ABOUT} $`),
  'u',
);

/** «had not been inspected since», «nobody has looked at it since», «لم تفحص منذ». */
export const NOT_SINCE = new RegExp(
  [
    " (?:(?:had|has|have) (?:not|never)|(?:hadn|hasn|haven)['’]t) (?:[^ .,;:!?]+ ){1,10}?since",
    ' (?:nobody|no one|none|no(?: [^ .,;:!?]+){1,3}) (?:had|has|have) (?:[^ .,;:!?]+ ){1,10}?since',
    ' nobody (?:[^ .,;:!?]+ ){1,8}?since',
    ' [وف]?لم (?:[^ .،؛:!؟]+ ){1,8}?منذ',
  ]
    .map((p) => `(?:${p})`)
    .join('|')
    .replace(/^(.*)$/u, `(?:$1)${ABOUT} $`),
  'u',
);

/** The thing is told by a pronoun, or as known: «they», «the two sides», الطرفان. */
export const PRONOUN = / (?:they|it|he|she|we|(?:the|both) (?:two|sides|parties)|both sides|[وفل]?ال(?:طرفان|طرفين|جانبان|جانبين)) /u;
