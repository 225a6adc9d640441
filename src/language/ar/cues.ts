import { conceptOf } from '../concepts.js';
import type { Cues } from '../cues.js';
import { arabicOrder, arabicSeries } from './series.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter((w) => w !== ''));

/** Words, folded, that steer Arabic clauses. */
export const arabicCues: Cues = {
  copulas: set('وهو وهي هو هي الذي التي وكان وكانت وهما'),
  negations: set('لم لن لا ليس ليست ليسوا ولم ولن ولا وليس وليست فلم فلن فلا غير عدم بعدم لعدم وعدم دون بدون الم'),
  verbNegations: set('لم لن لا ولم ولن ولا فلم فلن فلا الم'),
  still: set('يزال تزال يزالون زال زالت زالوا ازال نزال تزالان يزالان'),
  nominalNegations: set('عدم بعدم لعدم وعدم دون بدون انعدام من_دون'),
  exceptives: set('الا سوي'),
  passiveAuxiliaries: set('تم تمت يتم جري جرت سيتم ستتم'),
  even: set('حتي وحتي سوي'),
  sayingParticiples: set(
    'قايلا قايله قايلين مضيفا مضيفه موضحا موضحه موكدا موكده مشيرا مشيره لافتا لافته معتبرا معتبره مشددا مشدده مبينا مبينه معلنا معلنه محذرا محذره منوها متهما مطالبا مستطردا مردفا نافيا نافيه',
  ),
  future: set('سوف وسوف'),
  plannedHeads: set(
    'المقرر المتوقع المنتظر المرتقب المزمع المحتمل المرجح المفترض المامول يعتزم تعتزم ينوي تنوي يخطط تخطط يستعد تستعد يامل تامل ياملون يحاول تحاول يحاولون يريد تريد يرغب ترغب يتوقع يرتقب ينتظر',
  ),
  demandHeads: set('دعا دعت طالب طالبت يدعو تدعو يطالب تطالب حث حثت ناشد ناشدت طلب طلبت'),
  conditionals: set('اذا ان لو وان واذا ولو لعل ربما قد_'),
  subordinators: set(
    'الذي التي الذين اللذين اللذان اللتين اللتان حيث فيما بينما حين عندما لما كما لكن غير اذ بعدما قبلما وحيث وفيما وبينما وحين وعندما ولكن وكما كي لكي لان بسبب رغم',
  ),
  thatWords: set('ان بان وان انه انها انهم بانه بانها وانه وانها اننا انني'),
  pronounSubjects: set('هو هي هم هما'),
  formerWords: set('السابق السابقه الاسبق الراحل انذاك حينها سابقا سابق اسبق'),
  about: set('نفس ذات'),
  isSpeech: (concept) => conceptOf(concept)?.speech === true,
  isDenial: (concept) => conceptOf(concept)?.denial === true,
  locative:
    /(?:^|[\s«(،])(?:و?في|و?فى|و?إلى|و?الى|و?قبالة|و?داخل|و?وسط|و?بمدينة|و?بمقر|و?ب|و?ل|استضافته|استضافتها|احتضنت|احتضنته|استضافت)\s*$/u,
  notWhen: /(?:^|[\s(«])(?:و?ل|و?لشهر\s|و?لعام\s|و?لسنة\s|و?منذ\s|و?حتى\s|و?حتي\s|إلى غاية\s|الى غاية\s|منذ يوم\s|حتى يوم\s)$/u,
  manner: set('بشكل بصوره بطريقه بنحو علي_نحو بقدر بما'),
  attributionHeads: set('وفق وفقا بحسب حسب وبحسب وحسب حسبما وفقما نقلا ونقلا نقلت بحسبما'),
  openQuotes: set('« " “ „'),
  closeQuotes: set('» " ”'),
  series: arabicSeries,
  order: arabicOrder,
};
