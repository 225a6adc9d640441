import type { DayPart, Direction, Season, SummerTime, TimexMod, TimexReading } from '../../model.js';

/**
 * How English newspapers write time. Lists are words separated by spaces, lower case; the rules that put them together
 * are in `times.ts` beside it.
 */

export type EnglishUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** A month or weekday name. */
export interface CalendarWord {
  readonly value: number;
  readonly abbreviated: boolean;
  /** Another word too: needs its capital and a neighbour that dates have. */
  readonly shy: boolean;
}

const words = (list: string): readonly string[] => list.split(' ').filter((word) => word !== '');
const table = <T>(rows: Readonly<Record<string, T>>): ReadonlyMap<string, T> => {
  const out = new Map<string, T>();
  for (const [list, value] of Object.entries(rows)) for (const word of words(list)) out.set(word, value);
  return out;
};

const calendar = (rows: readonly (readonly [full: string, abbreviated: string])[], shy: string): ReadonlyMap<string, CalendarWord> => {
  const shyWords = new Set(words(shy));
  const out = new Map<string, CalendarWord>();
  for (const [k, [full, abbreviated]] of rows.entries()) {
    for (const word of words(full)) out.set(word, { value: k + 1, abbreviated: false, shy: shyWords.has(word) });
    for (const word of words(abbreviated)) out.set(word, { value: k + 1, abbreviated: true, shy: shyWords.has(word) });
  }
  return out;
};

export const MONTHS = calendar(
  [
    ['january janurary', 'jan'],
    ['february febuary febrary', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may', ''],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september septmber setember', 'sept sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].map(([a, b]) => [a!, b!] as const),
  'march may august mar jan jun april june dec',
);
/** Months that are names of people or common words: they need more than a capital. */
export const NAME_MONTHS: ReadonlySet<string> = new Set(words('march may mar jan april june august'));

export const WEEKDAYS = calendar(
  [
    ['monday mondays', 'mon'],
    ['tuesday tuesdays tuseday', 'tue tues'],
    ['wednesday wednesdays wensday wendesday', 'wed weds'],
    ['thursday thursdays thurday', 'thu thur thurs'],
    ['friday fridays', 'fri'],
    ['saturday saturdays saterday', 'sat'],
    ['sunday sundays', 'sun'],
  ].map(([a, b]) => [a!, b!] as const),
  'mon wed sat sun thu',
);

export const CARDINALS: ReadonlyMap<string, number> = table({
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  thousand: 1000,
  zero: 0,
});
export const ORDINALS: ReadonlyMap<string, number> = table({
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
});
/** Numbers that say no number. */
export const VAGUE: ReadonlySet<string> = new Set(words('several few many some numerous countless various multiple'));

export const UNITS: ReadonlyMap<string, { readonly unit: EnglishUnit; readonly plural: boolean }> = (() => {
  const forms: readonly (readonly [unit: EnglishUnit, one: string, many: string])[] = [
    ['second', 'second sec', 'seconds secs'],
    ['minute', 'minute min', 'minutes mins'],
    ['hour', 'hour hr', 'hours hrs'],
    ['day', 'day', 'days'],
    ['night', 'night', 'nights'],
    ['week', 'week wk', 'weeks wks'],
    ['weekend', 'weekend', 'weekends'],
    ['month', 'month', 'months mths'],
    ['quarter', 'quarter', 'quarters'],
    ['year', 'year yr', 'years yrs'],
    ['decade', 'decade', 'decades'],
    ['century', 'century', 'centuries'],
    ['millennium', 'millennium', 'millennia millenniums'],
  ];
  const out = new Map<string, { readonly unit: EnglishUnit; readonly plural: boolean }>();
  for (const [unit, one, many] of forms) {
    for (const word of words(one)) out.set(word, { unit, plural: false });
    for (const word of words(many)) out.set(word, { unit, plural: true });
  }
  return out;
})();
/** «daylong», «yearlong». */
export const LONG: ReadonlyMap<string, EnglishUnit> = table<EnglishUnit>({
  daylong: 'day',
  weeklong: 'week',
  monthlong: 'month',
  yearlong: 'year',
  nightlong: 'night',
  hourlong: 'hour',
  decadelong: 'decade',
});

export const DECADES: ReadonlyMap<string, number> = table({
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
  noughties: 0,
});
export const SEASONS: ReadonlyMap<string, Season> = table<Season>({
  'spring springtime springs': 'SP',
  'summer summertime summers': 'SU',
  'autumn fall autumns': 'FA',
  'winter wintertime winters': 'WI',
});
export const PARTS: ReadonlyMap<string, DayPart> = table<DayPart>({
  'morning mornings dawn daybreak sunrise forenoon': 'MO',
  'noon midday noontime lunchtime': 'NO',
  'afternoon afternoons': 'AF',
  'evening evenings dusk nightfall sunset': 'EV',
  'night nights nite midnight overnight': 'NI',
});
/** Parts of day that are said of a sky or a dinner too: they count only with a day beside them. */
export const SHY_PARTS: ReadonlySet<string> = new Set(
  words('dawn daybreak sunrise forenoon noontime lunchtime dusk nightfall sunset overnight nights mornings evenings afternoons'),
);

export const DEICTICS: ReadonlyMap<string, { readonly offset: number; readonly part?: DayPart }> = new Map<
  string,
  { readonly offset: number; readonly part?: DayPart }
>([
  ['today', { offset: 0 }],
  ['yesterday', { offset: -1 }],
  ['tomorrow', { offset: 1 }],
  ['tonight', { offset: 0, part: 'NI' }],
  ['tonite', { offset: 0, part: 'NI' }],
  ['tommorow', { offset: 1 }],
  ['tomorow', { offset: 1 }],
  ['tommorrow', { offset: 1 }],
  ['yesteday', { offset: -1 }],
]);

export const DIRECTIONS: ReadonlyMap<string, Direction> = table<Direction>({
  'last past': 'past',
  'next coming upcoming forthcoming': 'future',
  'this current present': 'this',
});
/** Directions measured from what was just told. */
export const CONTEXT_DIRECTIONS: ReadonlyMap<string, number> = table({
  'following next ensuing subsequent': 1,
  'previous preceding prior': -1,
  'same that': 0,
});

export const REFERENCES: ReadonlyMap<string, Extract<TimexReading, { kind: 'reference' }>['value']> = table<
  Extract<TimexReading, { kind: 'reference' }>['value']
>({
  'now currently presently nowadays': 'PRESENT_REF',
  'recently lately': 'PAST_REF',
  soon: 'FUTURE_REF',
});

/** Adverbs of frequency; most are adjectives too. */
export const SETS: ReadonlyMap<string, { readonly iso: string; readonly adjective: boolean }> = new Map(
  (
    [
      ['daily', 'P1D', true],
      ['nightly', 'P1D', true],
      ['hourly', 'PT1H', true],
      ['weekly', 'P1W', true],
      ['fortnightly', 'P2W', true],
      ['monthly', 'P1M', true],
      ['quarterly', 'P3M', true],
      ['yearly', 'P1Y', true],
      ['annually', 'P1Y', false],
      ['biannually', 'P6M', false],
    ] as const
  ).map(([word, iso, adjective]) => [word, { iso, adjective }]),
);

/** Words before an amount: how near it is. */
export const HEDGES: readonly (readonly [phrase: string, mod: TimexMod])[] = [
  ['about', 'APPROX'],
  ['around', 'APPROX'],
  ['approximately', 'APPROX'],
  ['roughly', 'APPROX'],
  ['some', 'APPROX'],
  ['nearly', 'LESS_THAN'],
  ['almost', 'LESS_THAN'],
  ['close to', 'APPROX'],
  ['an estimated', 'APPROX'],
  ['more than', 'MORE_THAN'],
  ['over', 'MORE_THAN'],
  ['well over', 'MORE_THAN'],
  ['just over', 'MORE_THAN'],
  ['just more than', 'MORE_THAN'],
  ['in excess of', 'MORE_THAN'],
  ['longer than', 'MORE_THAN'],
  ['less than', 'LESS_THAN'],
  ['under', 'LESS_THAN'],
  ['just under', 'LESS_THAN'],
  ['fewer than', 'LESS_THAN'],
  ['just less than', 'LESS_THAN'],
  ['barely', 'LESS_THAN'],
  ['at least', 'EQUAL_OR_MORE'],
  ['no less than', 'EQUAL_OR_MORE'],
  ['not less than', 'EQUAL_OR_MORE'],
  ['a minimum of', 'EQUAL_OR_MORE'],
  ['at most', 'EQUAL_OR_LESS'],
  ['up to', 'EQUAL_OR_LESS'],
  ['no more than', 'EQUAL_OR_LESS'],
  ['not more than', 'EQUAL_OR_LESS'],
  ['as long as', 'EQUAL_OR_LESS'],
  ['as many as', 'EQUAL_OR_LESS'],
  ['a maximum of', 'EQUAL_OR_LESS'],
];

/** Parts of a period said before it. */
export const MODS: ReadonlyMap<string, TimexMod> = table<TimexMod>({
  early: 'START',
  late: 'END',
  mid: 'MID',
  earlier: 'START',
  later: 'END',
});
export const PERIOD_PARTS: ReadonlyMap<string, TimexMod> = table<TimexMod>({
  'beginning start outset opening dawn': 'START',
  'middle midpoint': 'MID',
  'end close': 'END',
});

/** Zones as minutes east of UTC in winter. */
export const ZONES: ReadonlyMap<string, { readonly offset: number; readonly summer?: SummerTime }> = new Map<
  string,
  { readonly offset: number; readonly summer?: SummerTime }
>([
  ['gmt', { offset: 0 }],
  ['utc', { offset: 0 }],
  ['bst', { offset: 60 }],
  ['ist', { offset: 330 }],
  ['cet', { offset: 60 }],
  ['cest', { offset: 120 }],
  ['eet', { offset: 120 }],
  ['eest', { offset: 180 }],
  ['msk', { offset: 180 }],
  ['gst', { offset: 240 }],
  ['pkt', { offset: 300 }],
  ['sgt', { offset: 480 }],
  ['hkt', { offset: 480 }],
  ['jst', { offset: 540 }],
  ['kst', { offset: 540 }],
  ['aest', { offset: 600 }],
  ['aedt', { offset: 660 }],
  ['nzst', { offset: 720 }],
  ['nzdt', { offset: 780 }],
  ['est', { offset: -300 }],
  ['edt', { offset: -240 }],
  ['et', { offset: -300, summer: 'us' }],
  ['cst', { offset: -360 }],
  ['cdt', { offset: -300 }],
  ['ct', { offset: -360, summer: 'us' }],
  ['mst', { offset: -420 }],
  ['mdt', { offset: -360 }],
  ['pst', { offset: -480 }],
  ['pdt', { offset: -420 }],
  ['pt', { offset: -480, summer: 'us' }],
]);
/** «Eastern time», «Moscow time»: words before «time» (or «standard time») that name a zone. */
export const NAMED_ZONES: ReadonlyMap<string, { readonly offset: number; readonly summer?: SummerTime }> = new Map<
  string,
  { readonly offset: number; readonly summer?: SummerTime }
>([
  ['eastern', { offset: -300, summer: 'us' }],
  ['central', { offset: -360, summer: 'us' }],
  ['mountain', { offset: -420, summer: 'us' }],
  ['pacific', { offset: -480, summer: 'us' }],
  ['washington', { offset: -300, summer: 'us' }],
  ['london', { offset: 0, summer: 'eu' }],
  ['uk', { offset: 0, summer: 'eu' }],
  ['british', { offset: 0, summer: 'eu' }],
  ['irish', { offset: 0, summer: 'eu' }],
  ['paris', { offset: 60, summer: 'eu' }],
  ['french', { offset: 60, summer: 'eu' }],
  ['berlin', { offset: 60, summer: 'eu' }],
  ['german', { offset: 60, summer: 'eu' }],
  ['brussels', { offset: 60, summer: 'eu' }],
  ['belgian', { offset: 60, summer: 'eu' }],
  ['spanish', { offset: 60, summer: 'eu' }],
  ['madrid', { offset: 60, summer: 'eu' }],
  ['swiss', { offset: 60, summer: 'eu' }],
  ['geneva', { offset: 60, summer: 'eu' }],
  ['italian', { offset: 60, summer: 'eu' }],
  ['greek', { offset: 120, summer: 'eu' }],
  ['athens', { offset: 120, summer: 'eu' }],
  ['kyiv', { offset: 120, summer: 'eu' }],
  ['cairo', { offset: 120, summer: 'unsure' }],
  ['beirut', { offset: 120, summer: 'unsure' }],
  ['jerusalem', { offset: 120, summer: 'unsure' }],
  ['israeli', { offset: 120, summer: 'unsure' }],
  ['moscow', { offset: 180 }],
  ['istanbul', { offset: 180 }],
  ['turkish', { offset: 180 }],
  ['saudi', { offset: 180 }],
  ['riyadh', { offset: 180 }],
  ['doha', { offset: 180 }],
  ['qatari', { offset: 180 }],
  ['kuwait', { offset: 180 }],
  ['baghdad', { offset: 180 }],
  ['iraqi', { offset: 180 }],
  ['nairobi', { offset: 180 }],
  ['tehran', { offset: 210, summer: 'unsure' }],
  ['iranian', { offset: 210, summer: 'unsure' }],
  ['uae', { offset: 240 }],
  ['dubai', { offset: 240 }],
  ['muscat', { offset: 240 }],
  ['omani', { offset: 240 }],
  ['gulf', { offset: 240 }],
  ['kabul', { offset: 270 }],
  ['pakistan', { offset: 300 }],
  ['indian', { offset: 330 }],
  ['bangkok', { offset: 420 }],
  ['jakarta', { offset: 420 }],
  ['beijing', { offset: 480 }],
  ['chinese', { offset: 480 }],
  ['singapore', { offset: 480 }],
  ['manila', { offset: 480 }],
  ['tokyo', { offset: 540 }],
  ['japan', { offset: 540 }],
  ['seoul', { offset: 540 }],
  ['korean', { offset: 540 }],
  ['sydney', { offset: 600, summer: 'unsure' }],
]);

/** Four digits before one of these are a count, not a year. */
export const COUNTED: ReadonlySet<string> = new Set(
  words(
    'people persons men women children dollars euros pounds cents rupees dirhams riyals yen percent tonnes tons kg kilograms kilos grams litres liters gallons barrels miles km kilometres kilometers metres meters feet ft yards inches acres hectares points votes seats jobs troops soldiers police officers workers employees staff words pages copies cars vehicles homes houses units megawatts mw gw kw watts volts calories shares tickets fans spectators students pupils patients beds cases deaths doses tests schools branches stores shops rooms lives passengers migrants refugees sheep cattle trees rounds cc hp rpm mb gb mah sq square cubic us years days hours minutes months weeks households families victims residents inmates prisoners protesters demonstrators participants delegates members supporters',
  ),
);

/** Signs of what is to come and of what was, around a bare weekday or month. */
export const FUTURE_CUES: ReadonlySet<string> = new Set(
  words(
    "will would shall 'll upcoming due scheduled expected expects expect set plans plan planned planning intends hopes aims deadline if unless slated poised likely tentatively going wants must should may might can could let next ahead forthcoming forecast postpone postponed reschedule rescheduled delay awaiting awaits looms resume resumes opens begins starts meets closes ends expires faces plays hosts travels visits arrives leaves returns holds votes takes goes heads runs continues",
  ),
);
export const WEAK_FUTURE: ReadonlySet<string> = new Set(
  words('may might can could if expected would should set planned plan hopes wants must let due ends runs'),
);
export const PAST_CUES: ReadonlySet<string> = new Set(
  words(
    'was were had did said told went came took made gave got saw won lost beat led left met sent put held began rose fell grew dropped broke found spoke wrote became felt kept brought bought sold struck shot cut hit set paid read ran sat stood drew flew fought caught taught sought chose drove hid threw knew withdrew overthrew sank sprang spent shut quit since ago after',
  ),
);

/** Words before a bare plural unit that make it a length: «for years», «in weeks». */
export const SPAN_LEADS: ReadonlySet<string> = new Set(
  words(
    'for in after over within of about nearly almost through throughout lasting lasted took takes take taking spent spend spending wait waited waiting last past during than by',
  ),
);

/** Words before a year: «in 2013». */
export const YEAR_LEADS: ReadonlySet<string> = new Set(
  words(
    'in since by of from until till before after during for early late mid to and or through throughout between around circa about than year back til spring summer fall autumn winter fy fiscal on ending ended',
  ),
);
/** Words before four digits that make them something else. */
export const NUMBER_LEADS: ReadonlySet<string> = new Set(
  words(
    'no number flight page pages room route highway article section lot model serial channel bus train phase unit $ € £ ¥ # usd eur gbp code zip box suite apollo boeing airbus windows version platform resolution law bill act rs some nearly almost over',
  ),
);
