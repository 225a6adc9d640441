import type { Quantity, Span } from '../../model.js';
import { hedgeRange } from '../figures.js';
import { tidy } from '../number-grammar.js';
import type { Token, TokenizedText } from '../tokens.js';
import { plainWord, possessiveLength } from './tables.js';

/** Figures in English: digits and words, scale words, hedges, currencies, units, shares, ages, and what is counted. */

const table = (text: string): ReadonlyMap<string, number> =>
  new Map(
    text
      .trim()
      .split(/\s+/u)
      .map((entry) => {
        const [word, value] = entry.split('=');
        return [word!, Number(value)] as const;
      }),
  );
const set = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(/\s+/u)
      .filter((w) => w !== '')
      .map((w) => w.replaceAll('_', ' ')),
  );

const ONES = table(
  `zero=0 nought=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15
  sixteen=16 seventeen=17 eighteen=18 nineteen=19`,
);
const TENS = table('twenty=20 thirty=30 forty=40 fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 threescore=60 fourscore=80');
const SCALES = table(
  'hundred=100 thousand=1000 million=1000000 billion=1000000000 trillion=1000000000000 mn=1000000 bn=1000000000 tn=1000000000000 k=1000 m=1000000 lakh=100000 crore=10000000',
);
const PLURAL_SCALES = table('hundreds=100 thousands=1000 millions=1000000 billions=1000000000 dozens=12 scores=20 tens=10');
const FRACTIONS = table(
  `half=0.5 halves=0.5 third=0.33333333 thirds=0.33333333 quarter=0.25 quarters=0.25 fifth=0.2 fifths=0.2 sixth=0.16666667 sixths=0.16666667
  seventh=0.14285714 sevenths=0.14285714 eighth=0.125 eighths=0.125 ninth=0.11111111 ninths=0.11111111 tenth=0.1 tenths=0.1`,
);
const ORDINALS = table(
  `first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 thirteenth=13
  fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30 fortieth=40 fiftieth=50
  sixtieth=60 seventieth=70 eightieth=80 ninetieth=90 hundredth=100`,
);
/** Words that say how exact a figure is, longest first. */
const HEDGES: readonly (readonly [string, Quantity['hedge']])[] = (
  [
    ['no fewer than', 'at-least'],
    ['no less than', 'at-least'],
    ['not less than', 'at-least'],
    ['no more than', 'at-most'],
    ['not more than', 'at-most'],
    ['not fewer than', 'at-least'],
    ['a little over', 'more-than'],
    ['a shade over', 'more-than'],
    ['a shade more than', 'more-than'],
    ['a shade above', 'more-than'],
    ['a touch over', 'more-than'],
    ['a touch more than', 'more-than'],
    ['a touch above', 'more-than'],
    ['a bit over', 'more-than'],
    ['a bit more than', 'more-than'],
    ['a fraction over', 'more-than'],
    ['a fraction above', 'more-than'],
    ['a whisker over', 'more-than'],
    ['a hair over', 'more-than'],
    ['fractionally over', 'more-than'],
    ['barely over', 'more-than'],
    ['barely more than', 'more-than'],
    ['comfortably over', 'more-than'],
    ['comfortably more than', 'more-than'],
    ['considerably more than', 'more-than'],
    ['rather more than', 'more-than'],
    ['somewhat more than', 'more-than'],
    ['somewhat over', 'more-than'],
    ['well above', 'more-than'],
    ['just above', 'more-than'],
    ['north of', 'more-than'],
    ['beyond', 'more-than'],
    ['better than', 'more-than'],
    ['surpassing', 'more-than'],
    ['surpassed', 'more-than'],
    ['a shade under', 'less-than'],
    ['a shade below', 'less-than'],
    ['a shade less than', 'less-than'],
    ['a touch under', 'less-than'],
    ['a touch below', 'less-than'],
    ['a bit under', 'less-than'],
    ['a bit less than', 'less-than'],
    ['a little less than', 'less-than'],
    ['a little below', 'less-than'],
    ['a fraction under', 'less-than'],
    ['a whisker under', 'less-than'],
    ['a whisker short of', 'less-than'],
    ['just below', 'less-than'],
    ['just shy of', 'less-than'],
    ['shy of', 'less-than'],
    ['short of', 'less-than'],
    ['well under', 'less-than'],
    ['well below', 'less-than'],
    ['rather less than', 'less-than'],
    ['not quite', 'less-than'],
    ['south of', 'less-than'],
    ['getting on for', 'about'],
    ['nigh on', 'about'],
    ['close on', 'about'],
    ['hard on', 'about'],
    ['nigh upon', 'about'],
    ['verging on', 'about'],
    ['bordering on', 'about'],
    ['not far off', 'about'],
    ['not far short of', 'about'],
    ['the thick end of', 'about'],
    ['more or less', 'about'],
    ['barely', 'about'],
    ['scarcely', 'about'],
    ['hardly', 'about'],
    ['as few as', 'at-least'],
    ['as little as', 'at-least'],
    ['a good', 'at-least'],
    ['upward of', 'more-than'],
    ['something like', 'about'],
    ['somewhere around', 'about'],
    ['in the neighbourhood of', 'about'],
    ['in the neighborhood of', 'about'],
    ['in the vicinity of', 'about'],
    ['the best part of', 'about'],
    ['virtually', 'about'],
    ['practically', 'about'],
    ['give or take', 'about'],
    ['a minimum of', 'at-least'],
    ['a maximum of', 'at-most'],
    ['just over', 'more-than'],
    ['well over', 'more-than'],
    ['slightly more than', 'more-than'],
    ['slightly over', 'more-than'],
    ['a little more than', 'more-than'],
    ['a little under', 'less-than'],
    ['just under', 'less-than'],
    ['just short of', 'less-than'],
    ['slightly less than', 'less-than'],
    ['more than', 'more-than'],
    ['greater than', 'more-than'],
    ['in excess of', 'more-than'],
    ['upwards of', 'more-than'],
    ['fewer than', 'less-than'],
    ['less than', 'less-than'],
    ['at least', 'at-least'],
    ['at most', 'at-most'],
    ['up to', 'at-most'],
    ['as many as', 'at-most'],
    ['as much as', 'at-most'],
    ['close to', 'about'],
    ['or so', 'about'],
    ['in the region of', 'about'],
    ['in the order of', 'about'],
    ['on the order of', 'about'],
    ['about', 'about'],
    ['around', 'about'],
    ['roughly', 'about'],
    ['approximately', 'about'],
    ['approx', 'about'],
    ['some', 'about'],
    ['nearly', 'about'],
    ['almost', 'about'],
    ['circa', 'about'],
    ['an estimated', 'about'],
    ['estimated', 'about'],
    ['over', 'more-than'],
    ['above', 'more-than'],
    ['exceeding', 'more-than'],
    ['exceeded', 'more-than'],
    ['exceeds', 'more-than'],
    ['topped', 'more-than'],
    ['under', 'less-than'],
    ['below', 'less-than'],
    ['minimum', 'at-least'],
    ['maximum', 'at-most'],
  ] as const
).toSorted((a, b) => b[0].length - a[0].length);

/** Verbs that «over» belongs to, whatever is counted behind it; «took over 40 …» may be either. */
const GOES_OVER = /^(?:hand(?:s|ed|ing)?|turn(?:s|ed|ing)?|knock(?:s|ed|ing)?|tip(?:s|ped|ping)?)$/u;
/** Words that say how exact a figure is behind it or behind its noun, longest first. */
const HEDGES_AFTER: readonly (readonly [string, Quantity['hedge']])[] = (
  [
    ['give or take', 'about'],
    ['or thereabouts', 'about'],
    ['or so', 'about'],
    ['more or less', 'about'],
    ['or more', 'at-least'],
    ['or greater', 'at-least'],
    ['if not more', 'at-least'],
    ['and upwards', 'at-least'],
    ['and counting', 'at-least'],
    ['at a minimum', 'at-least'],
    ['at the very least', 'at-least'],
    ['at least', 'at-least'],
    ['or fewer', 'at-most'],
    ['or less', 'at-most'],
    ['at a maximum', 'at-most'],
    ['at the very most', 'at-most'],
    ['at the most', 'at-most'],
    ['at most', 'at-most'],
  ] as const
).toSorted((a, b) => b[0].length - a[0].length);

/** Unit → factor → words; the value of a measure is told in the unit, as in the other languages. */
const MEASURES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  m: {
    '0.001': 'millimetre millimetres millimeter millimeters mm',
    '0.01': 'centimetre centimetres centimeter centimeters cm',
    '0.0254': 'inch inches',
    '0.3048': 'foot feet ft',
    '0.9144': 'yard yards',
    '1': 'metre metres meter meters',
    '1000': 'kilometre kilometres kilometer kilometers km kms',
    '1609.344': 'mile miles',
    '1.8288': 'fathom fathoms',
    '201.168': 'furlong furlongs',
    '1852': 'nautical_mile nautical_miles',
  },
  kg: {
    '0.001': 'gram grams gramme grammes g',
    '0.000001': 'milligram milligrams mg',
    '0.0311': 'ounce ounces',
    '0.4536': 'pound-weight lb lbs',
    '1': 'kilogram kilograms kilogramme kilogrammes kilo kilos kg kgs',
    '6.3503': 'stone',
    '50.8023': 'hundredweight cwt',
    '100': 'quintal quintals',
    '1000': 'tonne tonnes ton tons metric_tons metric_ton metric_tonnes',
    '1000000': 'kilotonne kilotonnes kiloton kilotons',
    '1000000000': 'megatonne megatonnes',
  },
  'm²': {
    '1': 'square_metre square_metres square_meter square_meters sqm',
    '0.092903': 'square_foot square_feet sq_ft sqft',
    '0.836127': 'square_yard square_yards',
    '4046.86': 'acre acres',
    '10000': 'hectare hectares ha',
    '1000000': 'square_kilometre square_kilometres square_kilometer square_kilometers sq_km km2 km²',
    '2589988': 'square_mile square_miles',
  },
  l: {
    '0.001': 'millilitre millilitres ml',
    '1': 'litre litres liter liters',
    '1000': 'cubic_metre cubic_metres cubic_meter cubic_meters m3 m³',
    '0.5683': 'pint pints',
    '3.785': 'gallon gallons',
    '28.3168': 'cubic_foot cubic_feet',
  },
  ly: { '1': 'light_year light_years light-year light-years' },
  bbl: { '1': 'barrel barrels' },
  '°C': { '1': 'degrees_celsius degree_celsius °c degrees_centigrade' },
  '°F': { '1': 'degrees_fahrenheit °f' },
  deg: { '1': 'degree degrees' },
  'km/h': {
    '1': 'kilometres_per_hour kilometers_per_hour kilometres_an_hour kilometers_an_hour km/h kph kmh',
    '1.609344': 'miles_per_hour miles_an_hour mph',
    '3.6': 'metres_per_second',
  },
  kn: { '1': 'knot knots' },
  W: { '1': 'watt watts', '1000': 'kilowatt kilowatts kw', '1000000': 'megawatt megawatts mw', '1000000000': 'gigawatt gigawatts gw' },
  Wh: {
    '1000': 'kilowatt-hour kilowatt-hours kwh',
    '1000000': 'megawatt-hour megawatt-hours mwh',
    '1000000000': 'gigawatt-hours gwh',
    '1000000000000': 'terawatt-hours twh',
  },
  B: { '1000000': 'megabyte megabytes mb', '1000000000': 'gigabyte gigabytes gb', '1000000000000': 'terabyte terabytes tb' },
  s: { '1': 'second seconds' },
  min: { '1': 'minute minutes min mins' },
  h: { '1': 'hour hours hr hrs' },
  d: { '1': 'day days', '7': 'week weeks', '14': 'fortnight fortnights' },
  mon: { '1': 'month months' },
  yr: { '1': 'year years', '10': 'decade decades', '100': 'century centuries' },
};
interface Unit {
  readonly unit: string;
  readonly factor: number;
}
const UNITS: ReadonlyMap<string, Unit> = new Map(
  Object.entries(MEASURES).flatMap(([unit, byFactor]) =>
    Object.entries(byFactor).flatMap(([factor, words]) =>
      words.split(' ').map((w) => [w.replaceAll('_', ' '), { unit, factor: Number(factor) }] as const),
    ),
  ),
);

/** Currency → words; country adjective → ISO 4217; `*` is what the word says alone. */
const CURRENCIES: Readonly<Record<string, { readonly words: string; readonly countries: Readonly<Record<string, string>> }>> = {
  dollar: {
    words: 'dollar dollars bucks',
    countries: { '*': 'USD', US: 'USD', CA: 'CAD', AU: 'AUD', NZ: 'NZD', SG: 'SGD', HK: 'HKD', TW: 'TWD' },
  },
  euro: { words: 'euro euros', countries: { '*': 'EUR' } },
  dinar: { words: 'dinar dinars', countries: { TN: 'TND', KW: 'KWD', DZ: 'DZD', BH: 'BHD', JO: 'JOD', IQ: 'IQD', LY: 'LYD', RS: 'RSD' } },
  pound: { words: 'pound pounds quid', countries: { '*': 'GBP', EG: 'EGP', GB: 'GBP', SD: 'SDG', SS: 'SSP', LB: 'LBP', SY: 'SYP' } },
  riyal: { words: 'riyal riyals rial rials', countries: { SA: 'SAR', QA: 'QAR', OM: 'OMR', YE: 'YER', IR: 'IRR' } },
  dirham: { words: 'dirham dirhams', countries: { AE: 'AED', MA: 'MAD' } },
  lira: { words: 'lira liras lire', countries: { TR: 'TRY', LB: 'LBP', SY: 'SYP' } },
  rouble: { words: 'rouble roubles ruble rubles', countries: { '*': 'RUB', BY: 'BYN' } },
  yuan: { words: 'yuan renminbi', countries: { '*': 'CNY' } },
  yen: { words: 'yen', countries: { '*': 'JPY' } },
  won: { words: 'won', countries: { '*': 'KRW' } },
  rupee: { words: 'rupee rupees', countries: { IN: 'INR', PK: 'PKR', LK: 'LKR', NP: 'NPR' } },
  krone: { words: 'krone kroner krona kronor crown crowns', countries: { NO: 'NOK', SE: 'SEK', DK: 'DKK', IS: 'ISK', CZ: 'CZK' } },
  franc: { words: 'franc francs', countries: { CH: 'CHF', DJ: 'DJF' } },
  peso: { words: 'peso pesos', countries: { MX: 'MXN', AR: 'ARS', CL: 'CLP', PH: 'PHP', CO: 'COP', CU: 'CUP' } },
  rand: { words: 'rand', countries: { '*': 'ZAR' } },
  zloty: { words: 'zloty zlotys', countries: { '*': 'PLN' } },
  hryvnia: { words: 'hryvnia hryvnias', countries: { '*': 'UAH' } },
  tenge: { words: 'tenge', countries: { '*': 'KZT' } },
  shekel: { words: 'shekel shekels', countries: { '*': 'ILS' } },
  naira: { words: 'naira', countries: { '*': 'NGN' } },
  shilling: { words: 'shilling shillings', countries: { KE: 'KES', UG: 'UGX', TZ: 'TZS', SO: 'SOS' } },
  baht: { words: 'baht', countries: { '*': 'THB' } },
  ouguiya: { words: 'ouguiya', countries: { '*': 'MRU' } },
};
/** Parts of a currency: what a hundred of them make; a cent is one of many currencies. */
const MINOR: Readonly<Record<string, readonly [string, number]>> = {
  pence: ['GBP', 0.01],
  penny: ['GBP', 0.01],
  pennies: ['GBP', 0.01],
  cents: ['currency:cent', 1],
  kopeks: ['RUB', 0.01],
  kopecks: ['RUB', 0.01],
};
/** Countries whose name itself, shortened, stands before a currency: «4 billion US dollars». */
const SHORT_COUNTRIES: Readonly<Record<string, string>> = { us: 'US', uk: 'GB', nz: 'NZ', hk: 'HK' };
const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries(CURRENCIES).flatMap(([currency, { words }]) => words.split(' ').map((w) => [w, currency] as const)),
);
const CODES = new Set(Object.values(CURRENCIES).flatMap(({ countries }) => Object.values(countries)));
const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₽': 'RUB',
  '₺': 'TRY',
  '₪': 'ILS',
  '₹': 'INR',
};
const SIGN_PREFIXES: Readonly<Record<string, string>> = {
  us: 'USD',
  a: 'AUD',
  au: 'AUD',
  c: 'CAD',
  ca: 'CAD',
  nz: 'NZD',
  hk: 'HKD',
  s: 'SGD',
};
/** Words between a figure and what it counts that tell neither. */
const THROUGH = set(
  'the a an its their his her our other more new such these those different separate further additional consecutive straight full whole good',
);
/** Nouns before a number that make it a name. */
const NUMBERED = set(
  'flight route road line article section paragraph clause chapter page group room gate platform terminal track block no number bus train number phase level stage day week round game match chapter year act bill law resolution highway motorway channel zone berth pier line district ward unit reactor runway form file case page figure table',
);

/** What the reader asks of the language. */
export interface FigureWords {
  /** The first noun reading of a word: what it is compared by, and whether it counts people; null for no noun. */
  readonly nounOf: (token: Token) => { readonly concept: string; readonly human: boolean } | null;
  readonly isFunction: (word: string) => boolean;
  readonly isVerbOnly: (token: Token) => boolean;
  /** Country of an adjective of nationality. */
  readonly countryOf: (tokens: readonly Token[], index: number) => { readonly country: string; readonly last: number } | null;
}

interface Figure {
  readonly value: number;
  readonly last: number;
  readonly precision: number;
  readonly vague: boolean;
  /** Written in digits or as a word of a scale: not a bare «one». */
  readonly firm: boolean;
  /** The words leave the figure open up to here: «twenty-odd», «several hundred». */
  readonly top?: number;
  /** A share of what is named after it: «two thirds of the crew». */
  readonly share?: boolean;
}

/** Numbers in words from which a bare one is a figure. */
const FEW = 2;
/** What follows a bare number of votes. */
const VOTES = set('for against abstained abstaining abstention abstentions spoiled dissenting dissented opposed');
/** Of how many a share is told. */
const ROUND_WHOLES = new Set([3, 4, 5, 6, 7, 8, 9, 10, 20, 50, 100, 1000]);
/** Verbs that «up to» goes with as the place reached. */
const CLIMBS =
  /^(?:go|goes|going|gone|went|rais\w+|ris\w+|rose|climb\w*|push\w*|brings?|bringing|brought|mov\w+|tak\w+|took|add\w*|jump\w*|bump\w*|lift\w*|driv\w+|drove|edg\w+|tak\w+)$/u;
/** Groups whose name says how many they are. */
const GROUPS_OF: Readonly<Record<string, number>> = { duo: 2, trio: 3, quartet: 4, quintet: 5 };
/** Nouns for a number of people or things, with what they are a number of. */
const COLLECTIVES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    spectator: 'crowd audience attendance gate gathering',
    resident: 'population',
    employee: 'workforce staff payroll',
    vehicle: 'convoy motorcade',
    voter: 'electorate',
    member: 'membership team panel jury committee squad delegation board',
    crew: 'crew',
    person: 'queue throng group party gang band mob family household',
  }).flatMap(([concept, words]) => words.split(' ').map((w) => [w, concept] as const)),
);
/** The unit that the smaller part of a duration completes, and how many make one. */
const COMPLETES: Readonly<Record<string, readonly [string, number]>> = { min: ['h', 60], s: ['min', 60], mon: ['yr', 12] };
/** Words that make «half» or «quarters» a part of a period or a place: «the second half of the year», «the last three quarters». */
const PARTS = set(
  `first second third fourth last past next final previous opening closing latter former other this that these those each every early late
  top bottom upper lower left right front back northern southern eastern western better worse same recent coming consecutive all`,
);
/** Plurals that stand before another noun: «sports clubs», «arms dealers». */
const PLURAL_MODIFIERS = set('sports arms savings sales goods customs communications news women men people operations systems relations');
/** Between «the number of …» and its figure. */
const TELLING = set(
  `is was are were be been being has had have now then already currently still also said put estimated placed given at to by as stood stands
  reached reaches rose risen grew climbed jumped fell dropped hit hits passed totalled totaled came comes amounted amounts numbered over
  may might could would will today so far that`,
);
/** What «odd» or «some» after a figure leaves open. */
const oddTop = (value: number): number => {
  const step = value < 100 ? 10 : 10 ** Math.floor(Math.log10(value));
  return value + Math.min(step - 1, Math.ceil(value / 2));
};
const SEASONS = set('summer winter spring autumn season session night evening morning');

const POUND = 0.4536;
const FOOT = 0.3048;
const INCH = 0.0254;

const NUMBER = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/u;

/**
 * The figures of an English text, in order.
 * @param skip spans that are times
 */
export function readEnglishQuantities(text: TokenizedText, words: FigureWords, skip: readonly Span[]): Quantity[] {
  const { tokens } = text;
  const out: Quantity[] = [];
  const taken = new Uint8Array(text.text.length + 1);
  for (const { start, end } of skip) taken.fill(1, start, end);
  const same = (a: number, b: number): boolean => tokens[b] !== undefined && tokens[a]!.sentence === tokens[b]!.sentence;
  const word = (k: number): string => (tokens[k] === undefined ? '' : plainWord(tokens[k]!));

  /** The words of a phrase stand at a token. */
  function phraseAt(k: number, phrase: string): number | null {
    const parts = phrase.split(' ');
    for (let n = 0; n < parts.length; n += 1) if (!same(k, k + n) || tokens[k + n]!.norm.replaceAll('.', '') !== parts[n]) return null;
    return k + parts.length;
  }

  /** A number that begins at a token, with the dozens it counts and the «odd» it ends in. */
  function figureAt(i: number): Figure | null {
    if (taken[tokens[i]!.start] === 1) return null;
    const odd = oddWord(i);
    if (odd !== null) return odd;
    const figure = plainFigureAt(i);
    return figure === null ? null : oddAt(dozensAt(figure, i));
  }

  /** «twenty-odd», «thirty-something», «a hundred-odd»: one token with its dash. */
  function oddWord(i: number): Figure | null {
    const at = /^an?$/u.test(word(i)) && same(i, i + 1) ? i + 1 : i;
    const cut = /^(.+)-(?:odd|something)$/u.exec(tokens[at]!.norm)?.[1];
    if (cut === undefined) return null;
    const value = (at === i ? small99(cut) : null) ?? SCALES.get(cut) ?? (cut === 'dozen' ? 12 : null);
    if (value === null || value < 10) return null;
    return { value, last: at + 1, precision: value < 100 ? 10 : value, vague: false, firm: true, top: oddTop(value) };
  }

  /** «four dozen», «two score and ten». */
  function dozensAt(figure: Figure, i: number): Figure {
    const { value, last } = figure;
    if (figure.vague || figure.top !== undefined || !same(i, last) || value >= 1000) return figure;
    if (word(last) === 'dozen') return { ...figure, value: tidy(value * 12), precision: figure.precision * 12, last: last + 1, firm: true };
    // «two score and ten», but «the two score goals»
    if (word(last) !== 'score' || !same(i, last + 1) || value > 20) return figure;
    const rest = word(last + 1) === 'and' && same(i, last + 2) ? small99(word(last + 2)) : null;
    if (rest !== null && rest > 0 && rest < 20) return { ...figure, value: value * 20 + rest, last: last + 3, firm: true };
    return /^(?:of|years)$/u.test(word(last + 1)) ? { ...figure, value: value * 20, last: last + 1, firm: true } : figure;
  }

  /** «70-odd», «40 odd», «600-plus»: the mark behind a figure. */
  function oddAt(figure: Figure): Figure {
    const { value, last } = figure;
    if (figure.vague || figure.top !== undefined || !same(last - 1, last)) return figure;
    const at = /^[-–]$/u.test(tokens[last]!.text) && tokens[last]!.start === tokens[last - 1]!.end ? last + 1 : last;
    if (!same(last, at) || value < 10) return figure;
    return word(at) === 'odd' || (at > last && word(at) === 'something') ? { ...figure, last: at + 1, top: oddTop(value) } : figure;
  }

  function plainFigureAt(i: number): Figure | null {
    const token = tokens[i]!;
    if (token.kind === 'number') {
      // «1.200.000», as translations from other languages write it
      const digits = /^\d{1,3}(?:\.\d{3}){2,}$/u.test(token.norm) ? token.norm.replaceAll('.', ',') : token.norm;
      if (!NUMBER.test(digits)) return null;
      const before = tokens[i - 1];
      // «A320», «3-2», «06:00», «12/05»
      if (
        before !== undefined &&
        before.end === token.start &&
        !/^[$€£¥₽₺₪₹("'“‘«~≈–—-]$/u.test(before.text) &&
        before.kind !== 'punctuation' &&
        !(before.norm in SIGN_PREFIXES)
      )
        return null;
      if (
        before !== undefined &&
        before.end === token.start &&
        /^[-–:/]$/u.test(before.text) &&
        tokens[i - 2]?.end === before.start &&
        tokens[i - 2]?.kind === 'number'
      )
        return null;
      const after = tokens[i + 1];
      if (
        after !== undefined &&
        after.start === token.end &&
        /^[-–:/]$/u.test(after.text) &&
        tokens[i + 2]?.kind === 'number' &&
        tokens[i + 2]!.start === after.end
      )
        return null;
      let plain = digits.replaceAll(',', '');
      let last = i + 1;
      // groups apart: «1 200 jobs»
      while (/^[1-9]\d{0,2}$/u.test(digits) && same(i, last) && /^\d{3}$/u.test(tokens[last]!.norm)) {
        if (!/^[ \u00a0\u202f]$/u.test(text.text.slice(tokens[last - 1]!.end, tokens[last]!.start)) || taken[tokens[last]!.start] === 1)
          break;
        plain += tokens[last]!.norm;
        last += 1;
      }
      let value = Number(plain);
      const fraction = /\.(\d+)$/u.exec(plain)?.[1]?.length ?? 0;
      let precision = fraction > 0 ? 10 ** -fraction : 1;
      const scale =
        same(i, last) &&
        (tokens[last]!.start === token.end || /^(?:hundred|thousand|million|billion|trillion|mn|bn|tn|m|k|lakh|crore)$/u.test(word(last)))
          ? SCALES.get(word(last))
          : undefined;
      if (scale !== undefined && !(word(last) === 'm' && !moneyBefore(i) && tokens[last]!.start !== token.end)) {
        value = tidy(value * scale);
        precision = tidy(precision * scale);
        last += 1;
        const again = same(i, last) ? SCALES.get(word(last)) : undefined;
        if (again !== undefined && word(last).length > 2) {
          value = tidy(value * again);
          precision = tidy(precision * again);
          last += 1;
        }
      }
      const more = same(i, last) && fraction === 0 && word(last) === 'and' ? fractionAfter(i, last) : null;
      if (more !== null)
        return { value: tidy((value + more.value) * more.scale), last: more.last, precision: more.precision, vague: false, firm: true };
      return { value, last, precision, vague: false, firm: true };
    }
    if (token.kind !== 'word') return null;
    // 12m, 3bn, 40km are one token each
    const glued = /^(\d+(?:\.\d+)?)(k|m|bn|mn|tn)$/u.exec(token.norm);
    if (glued !== null) {
      const scale = SCALES.get(glued[2]!)!;
      const fraction = /\.(\d+)$/u.exec(glued[1]!)?.[1]?.length ?? 0;
      return { value: tidy(Number(glued[1]) * scale), last: i + 1, precision: tidy(scale * 10 ** -fraction), vague: false, firm: true };
    }
    return wordsAt(i);
  }

  function moneyBefore(i: number): boolean {
    return tokens[i - 1] !== undefined && tokens[i - 1]!.text in SIGNS;
  }

  /** A number in words: «two hundred and six», «twenty-one», «a dozen», «half a million». */
  function wordsAt(i: number): Figure | null {
    let total = 0;
    let group = 0;
    let k = i;
    let seen = 0;
    let scaled = false;
    for (; same(i, k) && tokens[k]!.kind === 'word'; k += 1) {
      const w = tokens[k]!.norm;
      const small = small99(w);
      if (small !== null && !(seen > 0 && group % 100 !== 0)) {
        group += small;
        seen += 1;
        continue;
      }
      const scale = w.length > 2 ? SCALES.get(w) : undefined;
      if (scale !== undefined && seen > 0) {
        if (scale === 100) group *= 100;
        else {
          total += group * scale;
          group = 0;
        }
        scaled = true;
        continue;
      }
      const after = same(i, k) && same(i, k + 1) ? (small99(tokens[k + 1]!.norm) ?? 0) : 0;
      if (w === 'and' && scaled && seen > 0 && after > 0) continue;
      // «forty and five», but «between twenty and two»
      if (w === 'and' && seen === 1 && TENS.has(tokens[k - 1]!.norm) && after > 0 && after < (total + group >= 60 ? 20 : 10)) {
        const solid = /score$/u.test(tokens[k - 1]!.norm) || after < 10;
        if (solid && !/^(?:between|from|of|against|at|aged)$/u.test(word(i - 1)) && FRACTIONS.get(word(k + 2)) === undefined) {
          group += after;
          k += 1;
          continue;
        }
      }
      break;
    }
    if (seen > 0) {
      const more = fractionAfter(i, k);
      if (more !== null) {
        const value = tidy((total + group + more.value) * more.scale);
        return { value, last: more.last, precision: tidy(more.precision * more.scale), vague: false, firm: true };
      }
      const value = total + group;
      // «one» alone is a pronoun more often than a figure
      return { value, last: k, precision: 1, vague: false, firm: scaled || value > 1 };
    }
    const points = shareOfPoint(i);
    if (points !== null) return points;
    const some = severalAt(i);
    if (some !== null) return some;
    const first = tokens[i]!.norm;
    if ((first === 'a' || first === 'an' || first === 'half') && same(i, i + 1)) {
      const at = first === 'half' ? (word(i + 1) === 'a' ? i + 2 : -1) : i + 1;
      if (first === 'half' && at > 0) {
        const scale = SCALES.get(word(at));
        if (scale !== undefined && word(at).length > 2)
          return { value: scale / 2, last: at + 1, precision: scale / 10, vague: false, firm: true };
        return word(at) === 'dozen' ? { value: 6, last: at + 1, precision: 1, vague: false, firm: true } : null;
      }
      if (word(at) === 'dozen') return { value: 12, last: at + 1, precision: 1, vague: false, firm: true };
      const scale = word(at).length > 2 ? SCALES.get(word(at)) : undefined;
      if (scale !== undefined) {
        // «a hundred and eighty», «a thousand two hundred»
        const next = word(at + 1) === 'and' ? at + 2 : at + 1;
        const rest = scale >= 100 && same(i, next) && tokens[next]!.kind === 'word' && small99(word(next)) !== null ? wordsAt(next) : null;
        if (rest !== null && !rest.vague && rest.value < scale)
          return { value: scale + rest.value, last: rest.last, precision: rest.precision, vague: false, firm: true };
        return { value: scale, last: at + 1, precision: scale / 10, vague: false, firm: true };
      }
    }
    if (first === 'dozen') return { value: 12, last: i + 1, precision: 1, vague: false, firm: true };
    const many = PLURAL_SCALES.get(first);
    if (many !== undefined && word(i + 1) === 'of') {
      let value = many;
      let last = i + 1;
      // «tens of thousands», «hundreds of millions»
      const next = PLURAL_SCALES.get(word(i + 2));
      if (next !== undefined) {
        value *= next;
        last = i + 3;
      }
      return { value, last, precision: value, vague: true, firm: true };
    }
    return null;
  }

  /** «several hundred», «a few dozen», «a couple of thousand», «a handful of»: figures that are open by their words. */
  function severalAt(i: number): Figure | null {
    let at = i;
    if (word(at) === 'a' && same(i, at + 1)) at += 1;
    const couple = word(at) === 'couple' || word(at) === 'pair';
    const members = GROUPS_OF[word(at)];
    if (members !== undefined) {
      if (word(at + 1) !== 'of' || !same(i, at + 2) || words.nounOf(tokens[at + 2]!)?.human !== true) return null;
      return { value: members, last: at + 2, precision: 1, vague: false, firm: true };
    }
    if (couple || word(at) === 'handful') {
      if (at === i || !same(i, at + 1)) return null;
      const of = word(at + 1) === 'of' ? at + 2 : at + 1;
      const scale = same(i, of) && word(at) === 'couple' ? largeWord(of) : null;
      if (scale !== null) return { value: 2 * scale, last: of + 1, precision: scale, vague: false, firm: true, top: 3 * scale };
      if (of === at + 1 || !same(i, of)) return null;
      const human = words.nounOf(tokens[of]!)?.human === true;
      if (couple) {
        if (!human) return null;
        return { value: 2, last: of, precision: 1, vague: false, firm: true, ...(word(at) === 'pair' ? {} : { top: 3 }) };
      }
      return { value: 3, last: at + 1, precision: 3, vague: true, firm: true, top: 20 };
    }
    if (word(at) === 'baker' || word(at) === "baker's") {
      const dozen = [at + 1, at + 2].find((k) => same(i, k) && word(k) === 'dozen');
      return dozen === undefined ? null : { value: 13, last: dozen + 1, precision: 1, vague: false, firm: true };
    }
    const few = word(at) === 'few';
    if (!few && word(at) !== 'several') return null;
    const scale = same(i, at + 1) ? largeWord(at + 1) : null;
    return scale === null ? null : { value: 2 * scale, last: at + 2, precision: scale, vague: true, firm: true, top: 10 * scale };
  }

  function largeWord(k: number): number | null {
    return word(k) === 'dozen' ? 12 : word(k).length > 2 ? (SCALES.get(word(k)) ?? null) : null;
  }

  /** «a third of the harvest», «two-thirds of members», «half the wells», «a quarter of a million», «three-quarters of an hour». */
  function shareAt(i: number): Figure | null {
    if (taken[tokens[i]!.start] === 1) return null;
    let at = i;
    let count = 1;
    let share: number | undefined;
    let counted = false;
    const [left, right] = tokens[i]!.norm.split('-');
    if (right !== undefined && FRACTIONS.has(right)) {
      count = left === 'a' ? 1 : (ONES.get(left!) ?? 0);
      share = FRACTIONS.get(right);
      counted = true;
    } else {
      const number = /^an?$/u.test(word(i)) ? 1 : ONES.get(word(i));
      if (number !== undefined && same(i, i + 1)) {
        count = number;
        counted = true;
        at = i + 1;
      }
      share = FRACTIONS.get(word(at));
    }
    if (share === undefined || count < 1 || count * share >= 1 || (!counted && share !== 0.5)) return null;
    // «three third-placed teams», «two second halves»
    if (count > 1 !== /s$/u.test(tokens[at]!.norm)) return null;
    const before = same(i, i - 1) ? word(i - 1) : '';
    if (PARTS.has(before) || (before === 'the' && !counted) || /^(?:and|point)$/u.test(before)) return null;
    if (before === 'the' && same(i, i - 2) && /^(?:in|for|during|of)$/u.test(word(i - 2)) && count > 1) return null;
    const value = tidy(count * share);
    let last = at + 1;
    if (!same(i, last)) return null;
    const of = word(last) === 'of';
    if (of) last += 1;
    if (!same(i, last)) return null;
    const one = /^(?:an?|one)$/u.test(word(last)) && same(i, last + 1) ? last + 1 : -1;
    if (one > 0) {
      const scale = SCALES.get(word(one));
      if (scale !== undefined && word(one).length > 2)
        return { value: tidy(value * scale), last: one + 1, precision: tidy(share * scale), vague: false, firm: true };
      if (unitAt(one) !== null) return { value, last: one, precision: share, vague: false, firm: true };
      return null;
    }
    // «half the wells», but no other share goes without «of»
    const the = /^(?:the|its|their|all|our|those|these|his|her)$/u.test(word(last));
    if (!of && !(the && share === 0.5)) return null;
    if (of && !counted && /^(?:it|them|us|you|that|this|which|what)$/u.test(word(last))) return null;
    if (figureAt(the ? last + 1 : last) !== null) return null;
    return { value, last: of ? last - 1 : last, precision: 0.05, vague: false, firm: true, share: true };
  }

  /** «half a point», «a quarter of a percentage point», «three quarters of a point», «quarter-point»: up to the word «point». */
  function shareOfPoint(i: number): Figure | null {
    const compound = /^(half|quarter)-(?:percentage-)?points?$/u.exec(tokens[i]!.norm);
    if (compound !== null) return { value: FRACTIONS.get(compound[1]!)!, last: i + 1, precision: 0.01, vague: false, firm: true };
    let at = i;
    let count = 1;
    if (word(at) === 'a' || word(at) === 'one') at += 1;
    else if (word(at) === 'two' || word(at) === 'three') {
      count = ONES.get(word(at))!;
      at += 1;
    }
    const share = FRACTIONS.get(word(at));
    if (share === undefined || !same(i, at)) return null;
    at += 1;
    if (word(at) === 'of') at += 1;
    if (/^(?:a|one)$/u.test(word(at))) at += 1;
    if (word(at) === 'full') at += 1;
    const point =
      word(at) === 'percentage' || word(at) === 'percent' ? at + 1 : word(at) === 'per' && word(at + 1) === 'cent' ? at + 2 : at;
    if (!same(i, point) || !/^points?$/u.test(word(point)) || point === i) return null;
    return { value: tidy(count * share), last: point, precision: 0.01, vague: false, firm: true };
  }

  /** «and a half», «point four», «and four tenths» after a whole number, with the scale or dozen that it multiplies. */
  function fractionAfter(
    i: number,
    k: number,
  ): { readonly value: number; readonly precision: number; readonly scale: number; readonly last: number } | null {
    const scaled = (value: number, precision: number, last: number) => {
      const next = same(i, last) ? word(last) : '';
      const scale = next === 'dozen' ? 12 : next.length > 2 ? SCALES.get(next) : undefined;
      return { value, precision, scale: scale ?? 1, last: scale === undefined ? last : last + 1 };
    };
    if (!same(i, k)) return null;
    if (word(k) === 'point') {
      let decimals = '';
      let at = k + 1;
      for (; same(i, at) && (ONES.get(tokens[at]!.norm) ?? 10) < 10; at += 1) decimals += String(ONES.get(tokens[at]!.norm));
      return decimals === '' ? null : scaled(Number(`0.${decimals}`), 10 ** -decimals.length, at);
    }
    if (word(k) !== 'and') return null;
    const count = word(k + 1) === 'a' || word(k + 1) === 'one' ? 1 : (ONES.get(word(k + 1)) ?? 0);
    const share = FRACTIONS.get(word(k + 2));
    if (count === 0 || count > 9 || share === undefined || !same(i, k + 2)) return null;
    return scaled(tidy(count * share), share, k + 3);
  }

  function small99(w: string): number | null {
    const one = ONES.get(w) ?? TENS.get(w);
    if (one !== undefined) return one;
    const [ten, unit] = w.split('-');
    const t = TENS.get(ten ?? '');
    const u = ONES.get(unit ?? '');
    return t !== undefined && u !== undefined && u > 0 && u < 10 ? t + u : null;
  }

  /** The hedge before a figure, and where it begins. */
  function hedgeBefore(i: number): { readonly hedge: Quantity['hedge']; readonly first: number } | null {
    for (const [phrase, hedge] of HEDGES) {
      const length = phrase.split(' ').length;
      const at = i - length;
      if (at < 0 || !same(i, at) || phraseAt(at, phrase) !== i) continue;
      // «killed over 12», but «over 12 days»: a period; «under 18»: an age; «some of 12»
      // «goes up to 400» is no limit
      if (phrase === 'up to' && same(i, at - 1) && CLIMBS.test(word(at - 1))) return null;
      // «handed over 39 prisoners»: the particle is the verb's
      if (phrase === 'over' && same(i, at - 1) && GOES_OVER.test(word(at - 1))) return null;
      return { hedge, first: at };
    }
    return null;
  }

  for (let i = 0; i < tokens.length; ) {
    const ordinal = ordinalAt(i);
    if (ordinal !== null) {
      out.push(ordinal.quantity);
      i = ordinal.last;
      continue;
    }
    const length = hyphenated(i);
    if (length !== null) {
      out.push(length);
      i += 1;
      continue;
    }
    const figure = shareAt(i) ?? figureAt(i);
    if (figure === null) {
      i += 1;
      continue;
    }
    const found = quantityAt(i, figure);
    if (found === null) {
      i = figure.last;
      continue;
    }
    const large = out.at(-1);
    const both = large === undefined ? null : completed(large, found.quantity);
    if (both === null) out.push(found.quantity);
    else out[out.length - 1] = both;
    i = found.last;
  }
  return out;

  /** «2 hours and 19 minutes», «two years, six months»: one duration. */
  function completed(large: Quantity, small: Quantity): Quantity | null {
    const step = small.unit === null || small.kind !== 'measure' || small.hedge !== 'exact' ? undefined : COMPLETES[small.unit];
    if (step === undefined || large.kind !== 'measure' || large.unit !== step[0] || small.value >= step[1]) return null;
    if (large.precision !== 1 || !/^,?\s(?:and\s)?$/u.test(text.text.slice(large.end, small.start))) return null;
    const value = tidy(large.value + small.value / step[1]);
    const { start } = large;
    const { end } = small;
    return {
      ...large,
      end,
      text: text.text.slice(start, end),
      value,
      range: hedgeRange(value, value, large.hedge),
      number: { start: large.number.start, end: small.number.end },
      precision: tidy(small.precision / step[1]),
    };
  }

  /** «a four-year term», «the two-day visit»: a number and its unit in one word. */
  function hyphenated(i: number): Quantity | null {
    const token = tokens[i]!;
    if (token.kind !== 'word' || taken[token.start] === 1 || !token.norm.includes('-')) return null;
    const cut = token.norm.lastIndexOf('-');
    const count = small99(token.norm.slice(0, cut));
    const unit = UNITS.get(token.norm.slice(cut + 1));
    if (count !== null && count >= FEW && unit === undefined) return heads(i, cut, count);
    if (count === null || count < 1 || unit === undefined) return null;
    const value = tidy(count * unit.factor);
    return {
      start: token.start,
      end: token.end,
      text: token.text,
      value,
      range: { low: value, high: value },
      hedge: 'exact',
      kind: 'measure',
      unit: unit.unit,
      counted: null,
      number: { start: token.start, end: token.start + cut },
      precision: unit.factor,
      label: null,
    };
  }

  /** «a three-member panel», «a nine-strong gang»: how many people a group has, in one word. */
  function heads(i: number, cut: number, value: number): Quantity | null {
    const token = tokens[i]!;
    const tail = token.norm.slice(cut + 1);
    const strong = tail === 'strong' && same(i, i + 1) ? countedAt(i + 1, i) : null;
    const counted = /^(?:member|man|woman|person|judge|justice|player|strong)$/u.test(tail) ? (strong?.concept ?? tail) : null;
    if (counted === null || counted === 'strong') return null;
    const before = hedgeBefore(i);
    const end = strong === null ? token.end : tokens[strong.last - 1]!.end;
    const start = before === null ? token.start : tokens[before.first]!.start;
    return {
      start,
      end,
      text: text.text.slice(start, end),
      value,
      range: hedgeRange(value, value, before?.hedge ?? 'exact'),
      hedge: before?.hedge ?? 'exact',
      kind: 'count',
      unit: null,
      counted,
      number: { start: token.start, end: token.start + cut },
      precision: 1,
      label: null,
    };
  }

  function quantityAt(i: number, figure: Figure): { quantity: Quantity; last: number } | null {
    let { value, last } = figure;
    let { precision } = figure;
    let first = i;
    const beforeWord = word(i - 1);
    if (
      NUMBERED.has(beforeWord) &&
      same(i, i - 1) &&
      tokens[i]!.kind === 'number' &&
      !/^(?:day|week|year|round|game|match|case|figure)$/u.test(beforeWord) &&
      !(beforeWord === 'number' && (verbNumber(i - 1) !== null || partOf(last) !== null))
    )
      return null;
    // a range: «between 12 and 15», «12 to 15», «12–15»
    let high = value;
    const joint = word(last);
    if (
      same(i, last) &&
      (joint === 'to' || joint === 'or' || /^[–-]$/u.test(tokens[last]!.text) || (joint === 'and' && beforeWord === 'between')) &&
      same(i, last + 1)
    ) {
      const second = figureAt(last + 1);
      const step = 10 ** Math.floor(Math.log10(Math.max(value, 1)));
      const either = joint !== 'or' || second?.value === value + 1 || (value >= 10 && second?.value === value + step && value % step === 0);
      if (second !== null && second.share !== true && second.value > value && second.value <= value * 4 && either) {
        const scale = second.value / value > 500 ? 1 : second.precision / precision >= 1000 && value < 1000 ? second.precision : 1;
        value *= scale;
        high = second.value;
        precision = Math.max(precision, second.precision);
        last = second.last;
      }
    }
    let kind: Quantity['kind'] = 'plain';
    let unit: string | null = null;
    let counted: string | null = null;
    let hedge: Quantity['hedge'] = figure.vague ? 'vague' : 'exact';
    let top = high === value ? (figure.top ?? null) : null;
    const number = { start: tokens[i]!.start, end: tokens[last - 1]!.end };

    // money: a sign before, a word or a code behind
    const sign = tokens[i - 1];
    if (sign !== undefined && same(i, i - 1) && sign.text in SIGNS) {
      kind = 'money';
      unit = SIGNS[sign.text]!;
      first = i - 1;
      const prefix = tokens[i - 2];
      if (prefix !== undefined && prefix.end === sign.start && prefix.norm in SIGN_PREFIXES) {
        unit = SIGN_PREFIXES[prefix.norm]!;
        first = i - 2;
      }
    } else if (sign !== undefined && same(i, i - 1) && CODES.has(sign.text)) {
      kind = 'money';
      unit = sign.text;
      first = i - 1;
    }
    if (figure.share === true) {
      kind = 'percent';
      unit = '%';
      high = value = tidy(100 * value);
      precision = 5;
      counted = (partOf(last) ?? countedAt(last, i))?.concept ?? null;
    }
    if (kind === 'plain' && same(i, last)) {
      const share = percentAt(last) ?? pointAt(i, last);
      if (share !== null) {
        kind = 'percent';
        unit = share.unit;
        last = share.last;
        if (unit === '%') counted = partOf(last)?.concept ?? null;
      }
    }
    if (kind === 'plain' && same(i, last)) {
      const whole = everyAt(last, value);
      if (whole !== null) {
        kind = 'percent';
        unit = '%';
        high = value = tidy((100 * value) / whole.of);
        precision = 100 / whole.of;
        last = whole.last;
        const noun = same(i, last) ? countedAt(last, i) : null;
        if (noun !== null) counted = noun.concept;
      }
    }
    const minor = kind === 'plain' && same(i, last) ? MINOR[word(last)] : undefined;
    if (minor !== undefined) {
      kind = 'money';
      [unit] = minor;
      value = tidy(value * minor[1]);
      high = tidy(high * minor[1]);
      precision = tidy(precision * minor[1]);
      last += 1;
    }
    // twenty pounds of sugar are a weight
    if (kind === 'plain' && same(i, last + 1) && /^pounds?$/u.test(word(last)) && word(last + 1) === 'of') {
      kind = 'measure';
      unit = 'kg';
      value = tidy(value * POUND);
      high = tidy(high * POUND);
      precision = tidy(precision * POUND);
      last += 1;
    }
    if (kind === 'plain' && same(i, last)) {
      const short = SHORT_COUNTRIES[word(last).replaceAll('.', '')];
      const country = words.countryOf(tokens, last) ?? (short === undefined ? null : { country: short, last: last + 1 });
      const at = country?.last ?? last;
      const currency = same(i, at) ? CURRENCY_WORDS.get(word(at)) : undefined;
      if (
        currency !== undefined &&
        !(currency === 'won' && country === null) &&
        !(currency === 'pound' && /^(?:of|weight)$/u.test(word(at + 1)))
      ) {
        const { countries } = CURRENCIES[currency]!;
        kind = 'money';
        unit = (country === null ? countries['*'] : countries[country.country]) ?? `currency:${currency}`;
        last = at + 1;
        // «two pounds fifty»
        const rest = same(i, last) && Number.isInteger(value) && high === value && value < 1000 ? figureAt(last) : null;
        if (rest !== null && rest.last === last + 1 && rest.value >= 5 && rest.value < 100 && closes(rest.last, i)) {
          high = value = tidy(value + rest.value / 100);
          precision = 0.01;
          last = rest.last;
        }
      } else if (CODES.has(tokens[last]!.text)) {
        kind = 'money';
        unit = tokens[last]!.text;
        last += 1;
      }
    }
    if (kind === 'plain' && same(i, last)) {
      const age = ageAt(i, last);
      if (age !== null) {
        kind = 'age';
        unit = 'yr';
        last = age;
      }
    }
    if (kind === 'plain' && /^(?:magnitude|richter)$/u.test(word(word(i - 1) === 'of' ? i - 2 : i - 1)) && value < 11) {
      kind = 'measure';
      unit = 'deg';
    }
    // «a 640-kilogram satellite», «a 450-bed hospital»
    const joined =
      kind === 'plain' &&
      same(i, last + 1) &&
      tokens[last]!.text === '-' &&
      tokens[last]!.start === tokens[last - 1]!.end &&
      tokens[last + 1]!.kind === 'word';
    if (joined) {
      const measure = unitAt(last + 1);
      const noun = words.nounOf(tokens[last + 1]!);
      const strong = word(last + 1) === 'strong' && same(i, last + 2) ? countedAt(last + 2, i) : null;
      const plus = word(last + 1) === 'plus' && same(i, last + 2) ? countedAt(last + 2, i) : null;
      if (strong !== null) {
        kind = 'count';
        counted = strong.concept;
        last = strong.last;
      } else if (plus !== null) {
        kind = 'count';
        counted = plus.concept;
        hedge = 'at-least';
        last = plus.last;
      } else if (measure !== null) {
        kind = 'measure';
        unit = measure.unit.unit;
        value = tidy(value * measure.unit.factor);
        high = tidy(high * measure.unit.factor);
        precision = tidy(precision * measure.unit.factor);
        last = measure.last;
      } else if (word(last + 1) === 'magnitude') {
        kind = 'measure';
        unit = 'deg';
        last += 2;
      } else if (noun !== null && !/^(?:strong|odd|plus|fold)$/u.test(word(last + 1))) {
        kind = 'count';
        counted = noun.concept;
        last += 2;
      }
    }
    if (kind === 'plain' && same(i, last)) {
      const measure = unitAt(last);
      // «14 stone houses»
      const stone = word(last) === 'stone' && same(i, last + 1) && words.nounOf(tokens[last + 1]!) !== null;
      if (measure !== null && !stone) {
        kind = 'measure';
        unit = measure.unit.unit;
        value = tidy(value * measure.unit.factor);
        high = tidy(high * measure.unit.factor);
        precision = tidy(precision * measure.unit.factor);
        if (top !== null) top = tidy(top * measure.unit.factor);
        last = measure.last;
        const small = smallerPart(measure, i) ?? halfAfter(measure, i);
        if (small !== null && high === value) {
          high = value = tidy(value + small.value);
          precision = small.precision;
          last = small.last;
        }
      }
    }
    // «600 or so cows», «600+ cows», «600 or more»
    let late = kind === 'plain' ? hedgeAfter(last, i) : null;
    if (late !== null) last = late.last;
    if (kind === 'plain') {
      const of = value >= FEW || figure.vague ? partOf(last) : null;
      const noun = (figure.vague ? of : null) ?? countedAt(last, i) ?? null;
      if (noun !== null) {
        kind = 'count';
        counted = noun.concept;
        last = noun.last;
      } else if (of !== null && figureAt(of.first) === null) {
        kind = 'count';
        counted = of.concept;
      } else if (!figure.firm && !VOTES.has(word(last))) return null;
    }
    late ??= hedgeAfter(last, i);
    const before = hedgeBefore(first);
    // «over three days» is how long, not how many
    const lasting = (kind === 'measure' && /^(?:s|min|h|d|mon|yr)$/u.test(unit ?? '')) || SEASONS.has(counted ?? '');
    if (before !== null && !(lasting && word(before.first) === 'over')) {
      hedge = figure.vague && before.hedge === 'about' ? 'vague' : before.hedge;
      first = before.first;
    } else if (late !== null && hedge === 'exact') hedge = late.hedge;
    if (kind === 'plain' && value >= FEW) {
      // «a crowd of 41,200», «34 of the 58 votes»
      const whole = COLLECTIVES.get(word(first - 2));
      const of = /^(?:the|its|all|their)$/u.test(word(last + 1)) ? last + 2 : last + 1;
      const total = word(last) === 'of' && same(i, of) ? figureAt(of) : null;
      if (word(first - 1) === 'of' && same(i, first - 2) && whole !== undefined) {
        kind = 'count';
        counted = whole;
      } else if (total !== null && total.value > value) {
        const noun =
          same(i, total.last) && percentAt(total.last) === null && unitAt(total.last) === null ? countedAt(total.last, of) : null;
        if (noun !== null) {
          kind = 'count';
          counted = noun.concept;
        }
      }
    }
    if (kind === 'plain' && value >= FEW) {
      const noun = countedBefore(first) ?? countedBeyond(last, i);
      if (noun !== null) {
        kind = 'count';
        counted = noun;
      }
    }
    if (kind === 'plain' && value >= FEW) {
      const noun = cellBefore(first);
      if (noun !== null) {
        kind = 'count';
        counted = noun;
      }
    }
    // «two» alone is as often a pronoun; «fourteen hundred and eighty-six» is a figure whatever follows
    if (kind === 'plain' && tokens[i]!.kind !== 'number' && value < FEW && !VOTES.has(word(last))) return null;
    const year =
      kind === 'plain' &&
      tokens[i]!.kind === 'number' &&
      Number.isInteger(value) &&
      value >= 1000 &&
      value < 2200 &&
      !tokens[i]!.norm.includes(',');
    if (year) return null;
    if (kind === 'count' && !figure.firm && tokens[i]!.kind !== 'number' && !VOTES.has(word(last - 1))) return null;
    const start = tokens[first]!.start;
    const end = tokens[last - 1]!.end - possessiveLength(tokens[last - 1]!);
    return {
      quantity: {
        start,
        end,
        text: text.text.slice(start, end),
        value: high === value ? value : tidy((value + high) / 2),
        range: rangeOf(value, high, hedge, top, figure),
        hedge: high === value && top === null ? hedge : hedge === 'exact' ? 'about' : hedge,
        kind,
        unit,
        counted,
        number,
        precision,
        label: kind === 'plain' ? labelBefore(first) : null,
      },
      last,
    };
  }

  /** What the words of a figure allow; a bare share is a rounded one, «twenty-odd» ends at its decade. */
  function rangeOf(value: number, high: number, hedge: Quantity['hedge'], top: number | null, figure: Figure): Quantity['range'] {
    if (figure.vague) return { low: value * (value === 12 || value === 20 || top !== null ? 1 : 1.5), high: top };
    if (top !== null) return { low: hedge === 'about' || hedge === 'exact' ? tidy(value * 0.93) : value, high: top };
    if (figure.share === true && hedge === 'exact') return { low: tidy(value * 0.93), high: tidy(value * 1.07) };
    return hedgeRange(value, high, hedge);
  }

  /** The phrase ends here: nothing counted follows. */
  function closes(k: number, i: number): boolean {
    return !same(i, k) || tokens[k]!.kind === 'punctuation' || words.isFunction(word(k));
  }

  /** «of the bodies», «of villages»: of what a figure is a part. */
  function partOf(k: number): { readonly concept: string; readonly first: number; readonly last: number } | null {
    if (word(k) !== 'of' || k === 0 || !same(k - 1, k) || !same(k, k + 1)) return null;
    let first = k + 1;
    while (/^(?:all|the|these|those|its|their|his|her|our)$/u.test(word(first)) && same(k, first + 1)) first += 1;
    const noun = countedAt(first, k);
    return noun === null ? null : { ...noun, first };
  }

  /** «or so», «or more», «+», «, give or take,» behind a figure or its noun. */
  function hedgeAfter(k: number, i: number): { readonly hedge: Quantity['hedge']; readonly last: number } | null {
    if (!same(i, k)) return null;
    if (tokens[k]!.text === '+' && tokens[k]!.start === tokens[k - 1]!.end && tokens[k + 1]?.kind !== 'number')
      return { hedge: 'at-least', last: k + 1 };
    const at = tokens[k]!.text === ',' ? k + 1 : k;
    for (const [phrase, hedge] of HEDGES_AFTER) {
      const last = phraseAt(at, phrase);
      if (last === null) continue;
      // «12 hurt, at least 5 of them badly», «600 or more than that»
      if (tokens[last] !== undefined && same(i, last) && (figureAt(last) !== null || /^(?:than|as)$/u.test(word(last)))) return null;
      if (at > k && phrase !== 'give or take' && !(tokens[last] === undefined || tokens[last]!.kind === 'punctuation')) return null;
      return { hedge, last: at > k ? k : last };
    }
    return null;
  }

  /** «six foot two», «5ft 6in», «five feet eleven inches», «12 stone 4»: the smaller part of a height or a weight. */
  function smallerPart(
    large: { readonly unit: Unit; readonly last: number },
    i: number,
  ): { readonly value: number; readonly precision: number; readonly last: number } | null {
    const [size, most, names] =
      large.unit.factor === FOOT
        ? [INCH, 12, /^(?:in|ins|inch|inches)$/u]
        : large.unit.unit === 'kg' && large.unit.factor > 6 && large.unit.factor < 7
          ? [POUND, 14, /^(?:lb|lbs|pound|pounds)$/u]
          : [0, 0, /^$/u];
    const k = word(large.last) === 'and' ? large.last + 1 : large.last;
    if (most === 0 || !same(i, k)) return null;
    const glued = /^(\d{1,2})(?:in|ins|lb|lbs)$/u.exec(tokens[k]!.norm);
    const figure = glued === null ? figureAt(k) : null;
    const count = glued === null ? figure?.value : Number(glued[1]);
    if (count === undefined || count >= most || (figure !== null && figure.share === true)) return null;
    const last = figure?.last ?? k + 1;
    const named =
      glued !== null || (same(i, last) && names.test(word(last)) && !(word(last) === 'in' && tokens[last]!.start > tokens[last - 1]!.end));
    if (!named && (k > large.last || !closes(last, i))) return null;
    return { value: tidy(count * size), precision: size, last: named && glued === null ? last + 1 : last };
  }

  /** «seven miles and a half», «two hours and a quarter». */
  function halfAfter(
    large: { readonly unit: Unit; readonly last: number },
    i: number,
  ): { readonly value: number; readonly precision: number; readonly last: number } | null {
    if (!same(i, large.last)) return null;
    const more = fractionAfter(i, large.last);
    // «and a half dozen …», «and a half of the …»
    if (more === null || more.scale !== 1 || word(large.last) !== 'and' || (same(i, more.last) && word(more.last) === 'of')) return null;
    return { value: tidy(more.value * large.unit.factor), precision: tidy(more.precision * large.unit.factor), last: more.last };
  }

  /** «the workers numbered 62», «the dead number seven»: the verb at a token, and its subject. */
  function verbNumber(k: number): string | null {
    if (!/^(?:number|numbered|numbers)$/u.test(word(k)) || !same(k, k - 1)) return null;
    const noun = tokens[k - 1]!.kind === 'word' ? words.nounOf(tokens[k - 1]!) : null;
    return noun !== null && (noun.human || /s$/u.test(word(k - 1))) ? noun.concept : null;
  }

  /**
   * What a figure without a noun counts, where its phrase says so before it: «the number of protesters was put at 500», «the workers
   * numbered 62», «persons in the number of 40», «of workers there were 62», «of the prisoners, 45», «Passengers: 62».
   */
  function countedBefore(first: number): string | null {
    if (first === 0 || !same(first, first - 1)) return null;
    const verb = verbNumber(first - 1);
    if (verb !== null) return verb;
    const head = (end: number): string | null => {
      let k = end;
      if (k >= 0 && same(first, k) && tokens[k]!.text === ',') k -= 1;
      if (k < 0 || !same(first, k) || tokens[k]!.kind !== 'word') return null;
      const noun = words.nounOf(tokens[k]!);
      if (noun === null && /[^s]s$/u.test(word(k)) && !words.isFunction(word(k)) && !words.isVerbOnly(tokens[k]!))
        return word(k).slice(0, -1);
      return noun !== null && (noun.human || /s$/u.test(word(k))) ? noun.concept : null;
    };
    if (word(first - 1) === 'of' && word(first - 2) === 'number') {
      const the = word(first - 3) === 'the' ? first - 4 : first - 3;
      if (/^(?:in|to|with|by)$/u.test(word(the))) return head(the - 1);
    }
    if (word(first - 1) === 'numbering') {
      const noun = head(first - 2);
      if (noun !== null) return noun;
    }
    if (tokens[first - 1]!.text === ':' && tokens[first - 2]?.kind === 'word') {
      const noun = same(first, first - 2) ? words.nounOf(tokens[first - 2]!) : null;
      return noun?.human === true ? noun.concept : null;
    }
    let k = first - 1;
    while (k >= 0 && first - k < 8 && same(first, k) && TELLING.has(word(k))) k -= 1;
    // «the number of dead and wounded»: the noun phrase must end here and begin after «number of»
    for (let at = k; at > 1 && k - at < 4 && same(first, at) && tokens[at]!.kind === 'word'; at -= 1) {
      if (word(at) !== 'of') continue;
      const from = /^(?:the|its|their)$/u.test(word(at + 1)) ? at + 2 : at + 1;
      if (!/^(?:number|numbers|total|tally|count)$/u.test(word(at - 1)) || k === first - 1) break;
      const noun = from <= k ? countedAt(from, at) : null;
      return noun !== null && noun.last === k + 1 ? noun.concept : null;
    }
    // a clause that begins with «of the prisoners»
    let end = k;
    if (k === first - 1 && tokens[k]!.text === ',') end = k - 1;
    else if (!(k < first - 1 && word(k) === 'there')) return null;
    else end = tokens[k - 1]?.text === ',' ? k - 2 : k - 1;
    for (let at = end; at >= 0 && end - at < 4 && same(first, at) && tokens[at]!.kind === 'word'; at -= 1) {
      if (word(at) !== 'of') continue;
      const starts = at === 0 || !same(first, at - 1) || tokens[at - 1]!.kind === 'punctuation';
      const part = starts ? partOfAt(at) : null;
      return part !== null && part.last === end + 1 ? part.concept : null;
    }
    return null;
  }

  /** The noun after an «of» that begins its clause. */
  function partOfAt(k: number): { readonly concept: string; readonly last: number } | null {
    const from = /^(?:the|these|those|its|their|all)$/u.test(word(k + 1)) ? k + 2 : k + 1;
    return same(k, from) ? countedAt(from, k) : null;
  }

  /** «48, all of them prisoners, …», «numbering some 300, the rebels …»: the noun that follows over a comma. */
  function countedBeyond(last: number, i: number): string | null {
    // «eleven were women»
    if (/^(?:are|were)$/u.test(word(last)) && same(i, last + 1) && tokens[last + 1]!.kind === 'word') {
      const noun = words.isFunction(word(last + 1)) ? null : countedAt(last + 1, i);
      const plural = noun !== null && /(?:s|men|children|police)$/u.test(word(noun.last - 1));
      const human = noun !== null && words.nounOf(tokens[noun.last - 1]!)?.human === true;
      if (noun !== null && plural && human && closes(noun.last, i)) return noun.concept;
    }
    if (!same(i, last + 2) || tokens[last]!.text !== ',') return null;
    if (word(last + 1) === 'all' || word(last + 1) === 'both') {
      const at = word(last + 2) === 'of' ? last + 4 : last + 2;
      if (!same(i, at) || tokens[at]!.kind !== 'word' || (words.isFunction(word(at)) && !THROUGH.has(word(at)))) return null;
      const noun = countedAt(at, i);
      return noun !== null && (!same(i, noun.last) || tokens[noun.last]!.kind === 'punctuation') ? noun.concept : null;
    }
    if (word(last + 1) !== 'the') return null;
    let k = i - 1;
    while (k >= 0 && same(i, k) && tokens[k]!.kind === 'word' && i - k < 4 && word(k) !== 'numbering') k -= 1;
    return k >= 0 && word(k) === 'numbering' ? (countedAt(last + 2, i)?.concept ?? null) : null;
  }

  /** The bare «point» that a share of one was read of. */
  function pointAt(i: number, k: number): { readonly unit: string; readonly last: number } | null {
    const share = shareOfPoint(i);
    if (share === null || share.last !== k) return null;
    return { unit: 'pp', last: /^points?$/u.test(word(k)) ? k + 1 : k };
  }

  /** «%», «per cent», «percentage points». */
  function percentAt(k: number): { readonly unit: string; readonly last: number } | null {
    const token = tokens[k]!;
    // «four tenths of a per cent»
    if (word(k) === 'of') {
      const of = word(k + 1) === 'a' || word(k + 1) === 'one' ? k + 2 : k + 1;
      const named = same(k, of) && (/^(?:percent|pct)$/u.test(word(of)) || (word(of) === 'per' && word(of + 1) === 'cent'));
      return named ? percentAt(of) : null;
    }
    if (token.text === '%' || word(k) === 'percent' || word(k) === 'pct' || word(k) === 'pc') {
      return word(k + 1) === 'points' || word(k + 1) === 'point' ? { unit: 'pp', last: k + 2 } : { unit: '%', last: k + 1 };
    }
    if (word(k) === 'per' && word(k + 1) === 'cent') return { unit: '%', last: k + 2 };
    if (word(k) === 'percentage' && /^points?$/u.test(word(k + 1))) return { unit: 'pp', last: k + 2 };
    if (word(k) === 'basis' && /^points?$/u.test(word(k + 1))) return { unit: 'bp', last: k + 2 };
    return null;
  }

  /** «in every hundred», «out of ten», «in five»: of how many a share is told. */
  function everyAt(k: number, part: number): { readonly of: number; readonly last: number } | null {
    const outOf = word(k) === 'out' && word(k + 1) === 'of';
    const ofEvery = word(k) === 'of' && /^(?:every|each)$/u.test(word(k + 1));
    if (!outOf && !ofEvery && word(k) !== 'in') return null;
    let at = k + (outOf ? 2 : 1);
    const every = /^(?:every|each|any|a)$/u.test(word(at));
    if (every) at += 1;
    const token = tokens[at];
    if (token === undefined || !same(k, at)) return null;
    const value =
      word(at) === 'hundred' ? 100 : word(at) === 'thousand' ? 1000 : token.kind === 'number' ? Number(token.norm) : small99(token.norm);
    if (value === null || !ROUND_WHOLES.has(value) || part >= value) return null;
    if (!every && value >= 100 && outOf) return null;
    // «three out of ten members» are members
    const next = tokens[at + 1];
    if (!every && outOf && next !== undefined && same(k, at + 1) && words.nounOf(next) !== null) return null;
    return { of: value, last: at + 1 };
  }

  function unitAt(k: number): { readonly unit: Unit; readonly last: number } | null {
    for (let length = 3; length >= 1; length -= 1) {
      const parts: string[] = [];
      for (let n = 0; n < length; n += 1) if (same(k, k + n)) parts.push(word(k + n));
      if (parts.length < length) continue;
      const unit = UNITS.get(parts.join(' '));
      if (unit === undefined) continue;
      // «seconds later», «third day» are times; a day that is counted is a length
      return { unit, last: k + length };
    }
    return null;
  }

  /** A whole number of two digits. */
  function valueBelow(i: number, most: number): boolean {
    const value = figureAt(i)?.value ?? most;
    return value >= 10 && value < most && Number.isInteger(value);
  }

  /** «29 years old», «aged 54», «54-year-old», «, 29,» after a name. */
  function ageAt(i: number, last: number): number | null {
    if (
      /^years?$/u.test(word(last)) &&
      (word(last + 1) === 'old' || word(last + 1) === 'of') &&
      (word(last + 1) === 'old' || word(last + 2) === 'age')
    )
      return word(last + 1) === 'old' ? last + 2 : last + 3;
    // «a glazier of forty-three»
    if (
      word(i - 1) === 'of' &&
      i > 1 &&
      words.nounOf(tokens[i - 2]!)?.human === true &&
      !COLLECTIVES.has(word(i - 2)) &&
      !/s$/u.test(word(i - 2)) &&
      valueBelow(i, 100) &&
      /^(?:[.,;)]|and|who|from|was|is|has)$/u.test(tokens[last]?.norm ?? '.')
    )
      return last;
    if (word(i - 1) === 'aged' || (word(i - 1) === 'age' && tokens[i]!.kind === 'number')) return last;
    const dash = tokens[last];
    if (dash?.text === '-' && /^years?-old$/u.test(word(last + 1))) return last + 2;
    const before = tokens[i - 1];
    const after = tokens[last];
    const named = tokens[i - 2];
    if (
      before?.text === ',' &&
      named !== undefined &&
      named.kind === 'word' &&
      /^\p{Lu}/u.test(named.text) &&
      tokens[i]!.kind === 'number' &&
      /^\d{1,2}$/u.test(tokens[i]!.text) &&
      after !== undefined &&
      (/^[,.)]$/u.test(after.text) || (/^years?$/u.test(word(last)) && !/^[a-z]/u.test(tokens[last + 1]?.text ?? '.')))
    )
      return /^years?$/u.test(word(last)) ? last + 1 : last;
    return null;
  }

  /** The noun that a figure counts: the last of a compound, its adjectives passed over. */
  function countedAt(k: number, i: number, ordered = false): { readonly concept: string; readonly last: number } | null {
    let at = k;
    let through = 0;
    while (same(i, at) && through < 3 && tokens[at]!.kind === 'word' && THROUGH.has(word(at))) {
      at += 1;
      through += 1;
    }
    let best: { concept: string; last: number } | null = null;
    for (let n = 0; n < 4 && same(i, at + n); n += 1) {
      const token = tokens[at + n]!;
      if (token.kind !== 'word') break;
      const w = word(at + n);
      if ((words.isFunction(w) && !(ordered && n === 0)) || small99(w) !== null || SCALES.has(w)) break;
      const noun = words.nounOf(token);
      const plural = /s$/u.test(w) && !/ss$/u.test(w);
      if (noun !== null) {
        best = { concept: noun.concept, last: at + n + 1 };
        if (noun.human && plural) break;
        // «people lost power», but «people smugglers»
        if (noun.human && /(?:men|people|children|police)$/u.test(w) && !/s$/u.test(word(at + n + 1))) break;
        if (possessiveLength(token) > 0) break;
        // a plural closes the phrase, unless another noun goes on with it: «homes lack water», but «sports clubs»
        if (
          plural &&
          (!(PLURAL_MODIFIERS.has(w) || /s$/u.test(word(at + n + 1))) ||
            tokens[at + n + 1] === undefined ||
            words.nounOf(tokens[at + n + 1]!) === null ||
            !same(i, at + n + 1) ||
            words.isVerbOnly(tokens[at + n + 1]!))
        )
          break;
        continue;
      }
      if (words.isVerbOnly(token)) {
        if (best !== null) break;
        return null;
      }
      if (best === null && plural && !/^\p{Lu}/u.test(token.text)) {
        best = { concept: w.replace(/s$/u, ''), last: at + n + 1 };
        break;
      }
    }
    return best;
  }

  /** «| Vessels at anchor | 41 |»: what the first cell of a row names, in the plural. */
  function cellBefore(first: number): string | null {
    if (tokens[first - 1]?.text !== '|' || !same(first - 1, first)) return null;
    let k = first - 1;
    while (k > 0 && same(k - 1, first)) k -= 1;
    if (tokens[k]!.text === '|') k += 1;
    for (; k < first - 1 && tokens[k]!.kind === 'word'; k += 1) {
      const noun = words.isFunction(word(k)) || !/s$/u.test(word(k)) ? null : words.nounOf(tokens[k]!);
      if (noun !== null) return noun.concept;
    }
    return null;
  }

  /** Words of the phrase before a bare number that tell what it is. */
  function labelBefore(first: number): string | null {
    const parts: string[] = [];
    for (let k = first - 1; k >= 0 && same(first, k) && parts.length < 3; k -= 1) {
      const token = tokens[k]!;
      if (token.kind !== 'word') {
        if (token.text === ':' || token.text === '|') continue;
        break;
      }
      const noun = words.nounOf(token);
      if (noun !== null) parts.unshift(noun.concept);
      else if (!words.isFunction(word(k))) break;
      if (parts.length > 0) break;
    }
    return parts.length === 0 ? null : parts.join(' ');
  }

  /** «third round», «the 55th meeting». */
  function ordinalAt(i: number): { quantity: Quantity; last: number } | null {
    const token = tokens[i]!;
    if (taken[token.start] === 1 || token.kind === 'punctuation') return null;
    let value: number | undefined = ORDINALS.get(token.norm);
    let last = i + 1;
    if (value === undefined) {
      const digits = /^(\d{1,3})(?:st|nd|rd|th)$/u.exec(token.norm);
      const next = tokens[i + 1];
      if (digits !== null) value = Number(digits[1]);
      else if (token.kind === 'number' && next !== undefined && next.start === token.end && /^(?:st|nd|rd|th)$/u.test(next.norm)) {
        value = Number(token.norm);
        last = i + 2;
      } else {
        const [ten, unit] = token.norm.split('-');
        const t = TENS.get(ten ?? '');
        const u = ORDINALS.get(unit ?? '');
        if (t !== undefined && u !== undefined && u < 10) value = t + u;
      }
    }
    if (value === undefined || !Number.isFinite(value) || !same(i, last)) return null;
    // «round» is a preposition too
    const noun =
      tokens[last]!.kind === 'word' && (!words.isFunction(word(last)) || words.nounOf(tokens[last]!) !== null)
        ? countedAt(last, i, true)
        : null;
    if (noun === null || FRACTIONS.has(word(last))) return null;
    const end = tokens[noun.last - 1]!.end - possessiveLength(tokens[noun.last - 1]!);
    return {
      quantity: {
        start: token.start,
        end,
        text: text.text.slice(token.start, end),
        value,
        range: { low: value, high: value },
        hedge: 'exact',
        kind: 'ordinal',
        unit: null,
        counted: noun.concept,
        number: { start: token.start, end: tokens[last - 1]!.end },
        precision: 1,
        label: null,
      },
      last: noun.last,
    };
  }
}
