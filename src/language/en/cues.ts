import { conceptOf } from '../concepts.js';
import type { Cues } from '../cues.js';
import type { FigureCues } from '../number-grammar.js';
import type { Token } from '../tokens.js';
import { englishOrder, englishSeries } from './series.js';
import { englishStates } from './states.js';
import { plainWord, possessiveLength } from './tables.js';

const set = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .split(/\s+/u)
      .filter((w) => w !== '')
      .map((w) => w.replaceAll('_', ' ')),
  );

/** Words beside a figure that say with what it may be compared. */
export const englishFigureCues: FigureCues = {
  market: set('shares share stock stocks index futures brent crude spot ounce barrel trading traded traders nasdaq ftse'),
  each: set('each per apiece daily weekly monthly yearly annually a_head a_year a_month a_day a_week every'),
  part: set('including among of_them of_whom of_which them include includes included besides except excluding plus'),
  upTo: set('until till by as_of up_to'),
  narrows: set('running consecutive this_year this_season since as'),
  outOf: set('out_of of_the'),
  they: set('they they’re these those'),
  base: set('against compared versus from instead previously earlier was were'),
  rest: set('other others additional more further another remaining extra previous earlier'),
  totals: set('total totals sum overall altogether'),
};

const BEFORE_NOUNS = set(
  'the a an this that these those his her its their our my your whose each every any some no another such same of in on at for from by with without after before during since until under over between against about into through within despite via per first second third last next final new old',
);
const BEFORE_VERBS = set(
  "to will would can could may might must should shall i you he she it we they who not n't didn't doesn't don't cannot can't won't also then and",
);

/** «the strike», «to strike»: what stands right before a word tells whether it is a noun. */
function standsAs(tokens: readonly Token[], index: number): 'noun' | 'verb' | null {
  const before = tokens[index - 1];
  const token = tokens[index]!;
  // a name inside a sentence
  if (before === undefined || before.sentence !== token.sentence) return null;
  if (before.kind === 'number' || possessiveLength(before) > 0) return 'noun';
  if (before.kind !== 'word') return null;
  const word = plainWord(before);
  if (BEFORE_VERBS.has(word)) return 'verb';
  if (BEFORE_NOUNS.has(word)) return 'noun';
  const first = before.analyses[0];
  return first?.sense.pos === 'adjective' ? 'noun' : null;
}

/** Words that steer English clauses, lower case. */
export const englishCues: Cues = {
  copulas: set('is was are were who which'),
  negations: set(
    "not n't no never neither nor without nobody none nothing hardly scarcely barely cannot can't won't didn't doesn't don't wasn't weren't isn't aren't hasn't haven't hadn't wouldn't couldn't shouldn't",
  ),
  verbNegations: set(
    "not n't never neither nor cannot can't won't didn't doesn't don't wasn't weren't isn't aren't hasn't haven't hadn't wouldn't couldn't shouldn't nobody failed refused declined",
  ),
  still: set(''),
  nominalNegations: set('no without'),
  exceptives: set('only except but until'),
  passiveAuxiliaries: set('was were is are been being be got'),
  even: set('even'),
  sayingParticiples: set(
    'saying adding stressing insisting noting warning telling announcing confirming denying claiming arguing pointing',
  ),
  future: set("will shall 'll won't would"),
  infinitives: set('to'),
  plannedHeads: set(
    'due expected scheduled set planned plans plan intends intend hopes hope wants want aims aim likely promised promises pledged pledges vowed ready preparing prepares agreed bound poised tomorrow next',
  ),
  demandHeads: set('urged urges called calls demanded demands asked asks ordered orders told tells wants invited should must'),
  conditionals: set('if unless whether may might could would possibly perhaps maybe once'),
  subordinators: set('who which that when while where because although though whereas but until whose whom since after before so as and'),
  thatWords: set('that'),
  pronounSubjects: set('he she they it we'),
  formerWords: set('former ex late then previously'),
  about: set('same'),
  isSpeech: (concept) => conceptOf(concept)?.speech === true,
  isDenial: (concept) => conceptOf(concept)?.denial === true,
  locative:
    /(?:^|[\s("“])(?:in|at|near|outside|inside|into|to|from|off|around|across|hosted by|on)\s(?:the\s|central\s|northern\s|southern\s|eastern\s|western\s)?$/iu,
  notWhen: /(?:^|[\s("“])(?:since|until|till|by|before|after|from|for)\s(?:the\s|late\s|early\s)?$/iu,
  manner: set(''),
  amongThem: set('whom which them'),
  inclusive: [['including'], ['among', 'them']],
  whileWords: set('while during as when after before trying attempting preparing about shortly moments'),
  hands: [['at', 'the', 'hands', 'of'], ['by']],
  attributionHeads: set('according per citing quoting'),
  utters: set(
    `put puts wrote writes written writing quipped quips joked jokes coined coins mused muses lamented laments sighed sighs snapped shouted shouts cried
    whispered recalled recalls remembered observed observes opined concluded concludes began ended tweeted tweets posted posts summed sums
    remarked remarks retorted replied replies growled grumbled thundered declared declares announced insisted insists joking quipping
    calling called describing described dubbed labelled labeled likened repeated repeats roared yelled muttered murmured intoned exclaimed
    chuckled laughed smiled shrugged scoffed countered commented comments protested boasted confessed conceded reflected reflects
    crowed hissed barked fumed pleaded begged vowed promised answered answers interjected volunteered offered leans leaned signed`,
  ),
  sayingNoun:
    /^(?:phrase|word|line|remark|quip|sentence|comment|formula|formulation|description|metaphor|image|verdict|expression|saying|dictum|maxim|slogan|quote|quotation|observation|reply|retort|answer|coinage|summary|soundbite|aphorism|epigram|motto|joke|bon)s?$/u,
  pointers: set('these those this that'),
  asWords: set('as'),
  firstPerson: set("i me my mine myself we us our ours i'm i've i'd i'll we're we've we'd we'll i’m i’ve i’d i’ll we’re we’ve we’d we’ll"),
  claimsWords:
    / (?:i (?:said|say|wrote|coined|invented|shouted|used|meant|made up|came up with|thought up|dreamt up|blurted out|threw out|put) (?:it|that|those|them|these|this|so|the (?:words?|line|sentence|phrase|slogan))|i (?:did|have|had) (?:say|said|write|written|coined|used) (?:it|that|so|those|them)|i (?:was|am) the one who (?:said|wrote|coined|shouted)|(?:that|this|it|those|these|they|the (?:line|phrase|words?|sentence|joke|slogan)) (?:is|was|are|were) (?:all |entirely |indeed |really |only )?(?:me|mine|my own|my (?:line|phrase|words?|sentence|joke|slogan|doing))|(?:that's|that’s|it's|it’s) (?:mine|my (?:line|phrase|sentence|own)|me)|mine (?:yes|i confess|i fear|alone)|yes mine|guilty as charged) /u,
  relays: set('quoted quotes quoting cited cites citing reported'),
  relayMarks: set('as'),
  bylines: set('by from signed'),
  states: englishStates,
  issued:
    /^(?:(?:joint |official |media |press |news )*(?:statement|communiqu[eé]|press release|news release|media release|press notice|disclosure)(?:\s|:|$)|(?:preliminary |public |staff |final |interim |closing )*(?:notice|bulletin)(?:\s(?:no|number|\d).*|:.*)?$|for immediate release|press office|media advisory)/iu,
  openQuotes: set('" “ « ‘'),
  closeQuotes: set('" ” » ’'),
  subjectFirst: true,
  predicating: set(
    'be is are was were been being am remain remains remained stay stays stayed seem seems seemed prove proves proved become becomes became appear appears appeared declared deemed found considered ruled judged called left kept made pronounced described as',
  ),
  pronounSex: new Map([
    ['he', 'm'],
    ['she', 'f'],
  ]),
  standsAs,
  series: englishSeries,
  order: englishOrder,
};
