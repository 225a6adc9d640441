/**
 * Concepts that name one kind of happening, noun or verb, whichever side of it a language tells: a loss is a defeat is
 * a team that loses; a strike is a walkout. A concept may stand in several.
 */
const FIELDS: readonly string[] = [
  'lose loss defeat lose-to be-eliminated setback beat',
  'win victory prize award champion achieve crown medal triumph beat honour title',
  'strike-work labour-strike walkout strike-blow general-strike stoppage',
  'allow approve agree licence license permit authorise ratify recognise permission authorisation approval',
  'decrease cut reduction lower',
  'increase raise hike',
  'rob theft robbery steal burglary loot',
  'compete attempt bid nominate nomination candidate candidacy campaign competitor challenger',
  'lead head campaign',
  'spread outbreak epidemic infection infect appear emerge',
  'discover find discovery',
  'land landing forced-landing',
  'visit trip tour state-visit working-visit travel arrive',
  'meet meeting summit conference talk talks negotiate negotiations dialogue working-meeting emergency-meeting round',
  'crash accident collision derailment plane-crash train-crash bus-crash collide roll-over',
  'sink sinking capsizing shipwreck capsize',
  'erupt volcano-eruption eruption',
  'quake earthquake aftershock',
  'flood flash-flood',
  'burn fire wildfire catch-fire',
  'explode explosion bomb',
  'attack strike airstrike raid shell shelling bombardment strike-blow bombing targeting',
  'resign resignation',
  'dismiss dismissal impeachment',
  'arrest detain detention',
  'convict conviction',
  'merge merger',
  'test test-launch launch-missile experiment',
  'launch rollout take-off takeoff fly flight',
  'inaugurate inauguration open opening',
  'close closing closure suspend suspension shutdown',
  'protest demonstration rally sit-in march',
  'riot unrest',
  'vote voting referendum',
  'elect election legislative-election presidential-election municipal-election snap-election',
  'kill murder assassinate assassination killing',
  'kidnap kidnapping',
  'escape jailbreak flee',
  'execute execution',
  'die death',
  'host hosting',
  'participate participation attend appearance',
  'marry marriage wedding',
  'perform concert performance',
  'operate surgery transplant',
  'evacuate evacuation',
  'cut-off power-cut outage',
  'withdraw withdrawal pull-out',
  'send-out-player red-card expulsion',
  'draw tie',
  'qualify qualification',
  'bankrupt bankruptcy',
  'coup overthrow',
  'recall recall-product',
  'postpone postponement',
  'cancel cancellation',
  'leak oil-spill gas-leak',
  'collapse building-collapse',
  'sue lawsuit',
  'fine penalty',
  'sign agreement',
  'extend extension',
  'devalue devaluation',
  'marry wedding',
  'invade invasion ground-invasion',
  'occupy occupation',
  'breach-truce violation violate breach',
  'cease-fire ceasefire truce',
  'vaccinate vaccination',
  'send transfer wire go pay payment transmit move-thing',
  'warn warning alert write letter',
  'report complain complaint notify inform',
  'score goal equalise equaliser',
  'exchange-prisoners prisoner-swap exchange swap release cross pass',
];

/** Things that have two names, or a word that another language has no other for. */
const THINGS: readonly string[] = [
  'drug medicine pharmaceutical medication',
  'film movie documentary',
  'planet world',
  'satellite spacecraft space-technology',
  'plane aircraft airliner jet',
  'ship vessel boat ferry',
  'book novel',
  'hospital clinic',
  'song album record',
];

const OF = new Map<string, string[]>();
const THING = new Map<string, string[]>();
for (const [fields, of] of [
  [FIELDS, OF],
  [THINGS, THING],
] as const) {
  for (const field of fields) {
    const concepts = field.split(' ');
    for (const concept of concepts) of.set(concept, [...(of.get(concept) ?? []), `f:${concepts[0]}`]);
  }
}

/** The kinds of happening that a concept can name; the concept itself where it stands in no field. */
export function happeningFields(concept: string): readonly string[] {
  return OF.get(concept) ?? [concept];
}

/** True where the concept names a kind of happening that is told with several words. */
export const namesHappening = (concept: string): boolean => OF.has(concept);

/** The sorts of thing that a concept can name; the concept itself where it has no other name. */
export function thingFields(concept: string): readonly string[] {
  return THING.get(concept) ?? [concept];
}

/** Ordinals of these name a place, a rank or a part, not a happening of a series. */
export const NO_SERIES: ReadonlySet<string> = new Set([
  'row',
  'dose',
  'level',
  'grade',
  'class',
  'degree',
  'league',
  'division',
  'street',
  'floor',
  'storey',
  'place',
  'rank',
  'position',
  'half',
  'goal',
  'minute',
  'hour',
  'day',
  'night',
  'week',
  'month',
  'year',
  'quarter',
  'century',
  'season',
  'team',
  'national-team',
  'stage',
  'phase',
  'part',
  'point',
  'item',
  'article',
  'axis',
  'category',
  'lady',
  'world',
  'party',
  'side',
  'player',
  'child',
  'man',
  'woman',
  'person',
  'thing',
  'page',
  'line',
  'number',
  'group',
  'lead',
  'centre',
  'center',
  'مركز',
  'round',
  'match',
  'game',
  'prize',
  'medal',
  'shot',
]);
