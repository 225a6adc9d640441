/** Words by which a text says what is left, who gets how much, and what share or position it tells. Folded, joined by single spaces. */

/** Before what is left when some of a whole have been told of. */
export const LEFT_BEFORE = /(?:^| )(?:the (?:other|last)|remaining|الباقون|الباقي|الباقيه|المتبقون|المتبقيه|المتبقين)$/u;
/** Behind it. */
export const LEFT_AFTER = /(?:^| )(?:الاخرون|الاخرين|الباقون|الباقين|الباقيه|المتبقون|المتبقين|المتبقيه|الاخري|remaining)(?= |$)/u;
/** Before a whole whose parts follow. */
export const WHOLE_OF = /(?:^| )(?:of (?:the|its|their|those|these|all)|out of(?: the)?|من (?:اصل|بين|مجموع|جمله)|ومن (?:اصل|بين|مجموع))$/u;
/** Between an amount and the number of those who get it. */
export const TO_EACH =
  /^(?:(?:to|for|in|at|on|from|into|per) )?(?:each|every one)(?: one)? of (?:the |its |their |these |those )?(?:\S+ )?$|^(?:to|for|in|at|on|from)? ?(?:each|every one)(?: one)? of(?: the| its| their| these| those)?$|^(?:لكل|في كل|علي كل|الي كل)(?: واحد| واحده| فرد)?(?: من(?: \S+)?)?$/u;
/** Before an amount that each gets. */
export const AMOUNT_EACH = /(?:^| )(?:each of)$/u;
/** Why more or less than the usual came through. */
export const HELD_UP = /(?:^| )(?:because|only|despite|instead|fewer|less|more|fog|delays?|although|بسبب|فقط|رغم|بدلا|اقل|اكثر)(?= |$)/u;
/** Between figures and the share that they are said to be. */
export const RESTATES =
  /(?:,|،|\(|–|—|\s)\s*(?:(?:or|that is|i\.e\.|equal to|equivalent to|أي|اي|يعني|ما يعادل|وهو ما يعادل|ما نسبته)\s+(?:بنسبة\s+|ما نسبته\s+|نسبة\s+|a\s+)?|\()$/iu;
/** Fractions in words, and how many in a hundred they are. */
export const FRACTIONS: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})(?:exactly )?half(?= of| the)/giu, 50],
  [/(?<!\p{L})(?:two[- ]thirds)(?!\p{L})/giu, 200 / 3],
  [/(?<!\p{L})(?<!two[- ])(?:a|one)[- ]third(?!\p{L})/giu, 100 / 3],
  [/(?<!\p{L})(?:a|one)[- ](?:quarter|fourth)(?!\p{L})/giu, 25],
  [/(?<!\p{L})three[- ](?:quarters|fourths)(?!\p{L})/giu, 75],
  [/(?<!\p{L})(?:a|one)[- ]fifth(?!\p{L})/giu, 20],
  [/(?<!\p{L})two[- ]fifths(?!\p{L})/giu, 40],
  [/(?<!\p{L})three[- ]fifths(?!\p{L})/giu, 60],
  [/(?<!\p{L})four[- ]fifths(?!\p{L})/giu, 80],
];
/** Answers to one question of which nobody gives two. */
export const POSITIONS: readonly RegExp[] = [
  /(?:^| )(?:in favou?r|favou?r|favou?red|support|supported|approve|approved|for it|for the|were for|agreed|agree|yes|ويويد|يويدون|ايد|ايدوا|يويد|تويد|موافقون|وافق|مويدون|مع)(?= |$)/u,
  /(?:^| )(?:against|oppose|opposed|disapprove|disapproved|disagreed|disagree|no|rejected|reject|يعارضون|عارض|عارضوا|وعارضه|عارضه|يعارضونه|معارضون|يرفضون|رفض|رفضوا|ضد|رفضه|يرفضونه)(?= |$)/u,
  /(?:^| )(?:undecided|unsure|did not know|don't know|do not know|didn't know|no opinion|had no view|abstained|not sure|يحسم|يحسموا|يحسمون|مترددون|مترددين|يقرروا|يقرر|ممتنعون|امتنع|امتنعوا|لا يعرفون|بلا راي|لا راي)(?= |$)/u,
];
/** Before the votes for. */
export const VOTED_BY = /(?:^| )(?:by|by a vote of|by a margin of|باغلبيه|بواقع|بتاييد|بموافقه|باكثريه|ب)$/u;
