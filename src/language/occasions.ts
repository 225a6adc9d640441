/**
 * Occasions: happenings that have one day, each by the turns of phrase that tell it. Where a deed frame joins two concepts of the lexicon,
 * an occasion is read from the words as they stand, idioms and all, so that «downed tools» and «دخل العمال في إضراب» are one thing even
 * where no lexicon knows either.
 */
export type OccasionKind =
  | 'resignation'
  | 'dismissal'
  | 'appointment'
  | 'arrest'
  | 'charge'
  | 'sentence'
  | 'acquittal'
  | 'release'
  | 'kidnap'
  | 'escape'
  | 'death'
  | 'birth'
  | 'burial'
  | 'wedding'
  | 'retirement'
  | 'surgery'
  | 'vanishing'
  | 'find'
  | 'theft'
  | 'attack'
  | 'blast'
  | 'fire'
  | 'quake'
  | 'collapse'
  | 'flood'
  | 'eruption'
  | 'crash'
  | 'derailment'
  | 'sinking'
  | 'grounding'
  | 'collision'
  | 'outage'
  | 'lift-off'
  | 'touchdown'
  | 'opening'
  | 'founding'
  | 'building'
  | 'closing'
  | 'reopening'
  | 'walkout'
  | 'return-to-work'
  | 'signing'
  | 'truce-start'
  | 'bill'
  | 'decree'
  | 'poll'
  | 'oath'
  | 'arrival'
  | 'departure'
  | 'fixture'
  | 'festival'
  | 'campaign'
  | 'term'
  | 'next-session'
  | 'deadline'
  | 'listing'
  | 'rate'
  | 'transfer'
  | 'sale'
  | 'publication'
  | 'meeting'
  | 'protest'
  | 'expiry'
  | 'delivery'
  | 'evacuation'
  | 'recall'
  | 'effect'
  | 'completion'
  | 'works'
  | 'outbreak';

/** How much two passages must share to tell one occasion: whom, what, or no more than the story. */
export type OccasionSort =
  /** Befalls one person: the same one must be named. */
  | 'personal'
  /** Befalls one thing or is done by one body, and often in an affair. */
  | 'particular'
  /** Told every day, by words that tell much else: more must be shared. */
  | 'common'
  /** Hardly told twice in one affair. */
  | 'single';

interface OccasionTrait {
  readonly sort: OccasionSort;
  /** Once in the life of its subject: years apart are still a contradiction. */
  readonly once?: true;
  /** Lasts: «since Monday» tells when it began. */
  readonly lasts?: true;
  /** Set for a day to come: «by 30 April», «no later than». */
  readonly until?: true;
}

export const OCCASIONS: Readonly<Record<OccasionKind, OccasionTrait>> = {
  resignation: { sort: 'personal' },
  dismissal: { sort: 'personal' },
  appointment: { sort: 'personal' },
  arrest: { sort: 'personal', lasts: true },
  charge: { sort: 'personal' },
  sentence: { sort: 'personal' },
  acquittal: { sort: 'personal' },
  release: { sort: 'personal' },
  kidnap: { sort: 'personal', lasts: true },
  escape: { sort: 'particular' },
  death: { sort: 'personal', once: true },
  birth: { sort: 'personal', once: true },
  burial: { sort: 'personal', once: true },
  wedding: { sort: 'personal' },
  retirement: { sort: 'personal' },
  surgery: { sort: 'personal' },
  vanishing: { sort: 'particular', lasts: true },
  find: { sort: 'particular', once: true },
  theft: { sort: 'particular' },
  attack: { sort: 'common' },
  blast: { sort: 'particular' },
  fire: { sort: 'particular' },
  quake: { sort: 'single' },
  collapse: { sort: 'particular' },
  flood: { sort: 'common' },
  eruption: { sort: 'single' },
  crash: { sort: 'particular' },
  derailment: { sort: 'particular' },
  sinking: { sort: 'particular' },
  grounding: { sort: 'particular' },
  collision: { sort: 'particular' },
  outage: { sort: 'particular', lasts: true },
  'lift-off': { sort: 'particular' },
  touchdown: { sort: 'particular' },
  opening: { sort: 'particular', once: true, lasts: true },
  founding: { sort: 'particular', once: true },
  building: { sort: 'particular', once: true },
  closing: { sort: 'particular', lasts: true },
  reopening: { sort: 'particular' },
  walkout: { sort: 'single', lasts: true },
  'return-to-work': { sort: 'single' },
  signing: { sort: 'particular' },
  'truce-start': { sort: 'single', lasts: true },
  bill: { sort: 'particular' },
  decree: { sort: 'particular' },
  poll: { sort: 'single' },
  oath: { sort: 'single' },
  arrival: { sort: 'particular' },
  departure: { sort: 'particular' },
  fixture: { sort: 'particular' },
  festival: { sort: 'particular' },
  campaign: { sort: 'particular', lasts: true },
  term: { sort: 'single' },
  'next-session': { sort: 'single' },
  deadline: { sort: 'particular', until: true },
  listing: { sort: 'particular' },
  rate: { sort: 'particular' },
  transfer: { sort: 'personal' },
  sale: { sort: 'common' },
  publication: { sort: 'common' },
  meeting: { sort: 'common' },
  protest: { sort: 'common' },
  expiry: { sort: 'particular' },
  delivery: { sort: 'common' },
  evacuation: { sort: 'common' },
  recall: { sort: 'common' },
  effect: { sort: 'particular', lasts: true },
  completion: { sort: 'particular' },
  works: { sort: 'particular', lasts: true },
  outbreak: { sort: 'particular' },
};

/** A language's words for occasions. All patterns are matched on folded words with one space between. */
export interface OccasionWords {
  /** Phrases that tell an occasion. Built by `phrases`. */
  readonly phrases: readonly (readonly [OccasionKind, RegExp])[];
  /** Words that no time of an occasion stands across from it: clauses begin, others speak, another time is measured. */
  readonly barriers: RegExp;
  /** Words at the end of what stands before a time that make it the end of a span, and no day of the deed. */
  readonly bounds: RegExp;
  /** The same for when what lasts began. */
  readonly since: RegExp;
  /** Somebody speaking, at the end of what stands before a time. */
  readonly speaking: RegExp;
  /** What stands before a phrase and makes it something that was not or may not be. */
  readonly unreal: RegExp;
  /** What stands before a phrase, or in it, and makes it something to come. */
  readonly planned: RegExp;
  /** What stands between a time and the clause that says what happened then: «since Monday, when …». */
  readonly when: RegExp;
  /** Anywhere in an article: a day was moved. */
  readonly moved: RegExp;
  /** In a passage: it tells of what was in other years or other times. */
  readonly elsewhen: RegExp;
  /** Which of several: label by group, matched near the phrase. */
  readonly stages: readonly (readonly [group: string, label: string, words: RegExp])[];
}

/**
 * Compiles the phrases of a language. In a phrase `~` stands for up to eight words in between.
 * @param prefix what may be written on the first word, as a pattern
 */
export function phrases(
  table: Partial<Record<OccasionKind, readonly string[]>>,
  prefix = '',
): readonly (readonly [OccasionKind, RegExp])[] {
  return (Object.entries(table) as [OccasionKind, readonly string[]][]).map(([kind, list]) => [
    kind,
    new RegExp(`(?<=^| )${prefix}(?:${list.map((p) => p.replace(/\s?~\s?/gu, '(?: [^ .;:؛|!?؟]+){0,8}? ')).join('|')})(?= |$)`, 'gu'),
  ]);
}
