import { parseDay } from '../calendar.js';
import { push } from '../groups.js';
import { fold } from '../language/tokens.js';
import type { DayInterval, Mention } from '../model.js';
import { givenNamesOfWord } from '../names/given.js';
import { editDistance } from '../names/slips.js';
import type { FactAt, Finding, Level } from './finding.js';
import { clip, judge } from './finding.js';
import type { ComparedEntity, CompareInput } from './input.js';

type Titles = NonNullable<CompareInput['readings'][number]['titles']>;
type TitleAt = { readonly document: number; readonly title: Titles[number] };

/** One person's post as one passage tells it, with what the comparison asks besides. */
export interface HeldTitle {
  readonly reading: Titles[number]['reading'];
  /** The words read as the post, and all of the passage with the name, folded. */
  readonly words: string;
  readonly passage: string;
  readonly language: string;
  readonly published: DayInterval | null;
  /** Name of the client, resolved; null where none is told. */
  readonly client: string | null;
  /** «the coach», «its coach»: the one that there is, and no form of address. */
  readonly definite: boolean;
  /** Somebody else is said in the story to hold this whole house. */
  readonly takenByOther: boolean;
  /** Somebody else is said to hold this very post: the same seat in a house of the same kind and subject. */
  readonly another: boolean;
  /** Proper words that name its house and no place that the house may only stand in. */
  readonly proper: readonly string[];
  /** The words that tell whom the holder serves. */
  readonly served: readonly string[];
  /** Its article names this house, or one of these words, elsewhere than in this title. */
  readonly tells: (words: readonly string[]) => boolean;
  /** A sentence of the story holds words of both. */
  readonly besides: (x: readonly string[], y: readonly string[]) => boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter((w) => w !== ''));

/** Articles further apart than this may tell of two times. */
const ONE_TIME = 200;
/** Parts of any house: they tell of no other one. */
const INNER = set('department office directorate administration board command secretariat general-secretariat section council centre');
/** Houses inside another one, with a head of their own. */
const PARTS = set('department directorate section college');
/** Kinds of institution that one body may be called by. */
const FAMILIES: readonly ReadonlySet<string>[] = [
  set(`company business-group holding-company establishment startup airline insurer contracting-firm bank factory refinery power-station hotel
    restaurant shopping-centre publishing-house newspaper foundation network cooperative fund ship`),
  set(`organisation association foundation charity civil-society-group network programme agency federation union syndicate league cooperative
    movement fund caucus party coalition front bloc`),
  set(
    'authority agency commission committee council regulator organisation institute observatory delegation diplomatic-mission institution',
  ),
  set('club team national-team association federation union league'),
  set('university college institute academy school faculty study laboratory'),
  // «معمل» is either
  set('laboratory factory refinery'),
  set('hospital clinic health-centre emergency-service college'),
  set('ministry government presidency agency authority municipality'),
  set('police gendarmerie guard brigade intelligence security-service army armed-forces navy air-force police-station prison'),
  set('court tribunal committee commission'),
  set('parliament senate assembly caucus committee party bloc'),
  set('newspaper magazine news-site channel television radio network agency publishing-house'),
  set('museum gallery theatre opera cinema library ensemble festival studio foundation mosque church monastery'),
  set('laboratory institute observatory study think-tank programme expedition museum'),
  set('airport port port-authority authority'),
  set('airport port ship airline company business-group holding-company'),
  set('diplomatic-mission delegation embassy consulate armed-forces'),
];
/** Houses that people head beside their work. */
const BESIDE =
  set(`association foundation charity federation union syndicate league movement festival forum summit conference programme network
  study expedition team ensemble delegation committee commission fund chamber-of-commerce tribunal national-team party caucus coalition
  cooperative civil-society-group diplomatic-mission council academy`);
/** Posts that fill a person's day. */
const FULL_TIME = set(`manager spokesperson economist governor minister undersecretary editor-in-chief prosecutor judge commander
  secretary-general ambassador representative negotiator counsel accountant engineer coach captain envoy inspector archivist curator mayor
  auditor secretary minister-of-state secretary-of-state actuary surveyor ship-officer`);
/** Houses whose head has no other post. */
const HEADED_FULL_TIME =
  set(`department directorate hospital airport police emergency-service prosecution laboratory observatory port-authority
  agency prison library museum`);
/** What a post is of where nothing is said. */
const IMPLIED: Readonly<Record<string, string>> = {
  governor: 'bank',
  mayor: 'municipality',
  'editor-in-chief': 'newspaper',
  judge: 'court',
  prosecutor: 'prosecution',
  minister: 'ministry',
  undersecretary: 'ministry',
  ambassador: 'embassy',
};
/** Parts of a house whose head is not the head of the house. */
const BRANCHES = set(`finance trade marketing operations communications public-relations media-relations human-resources legal-affairs
  technology production maintenance quality logistics administrative-affairs financial-affairs technical-affairs security supply
  procurement training`);
/** Seats of which nobody holds two in one affair. */
const EXCLUSIVE: readonly ReadonlySet<string>[] = [
  set('judge prosecutor lawyer court-clerk juror bailiff coroner'),
  set('captain sailor chef'),
  set('pilot flight-attendant'),
  set('pilot controller'),
  set('co-pilot flight-attendant controller'),
  set('surgeon midwife'),
  set('physician midwife'),
  set('physician pharmacist'),
  set('nurse pharmacist paramedic'),
  set('coach physician'),
  set('coach specialist fitness-coach'),
  // a player has his place in the team besides
  ...['player', 'goalkeeper', 'defender', 'midfielder', 'forward'].flatMap((player) => [
    set(`coach ${player}`),
    set(`referee ${player} physician`),
  ]),
  set('commander engineer controller'),
  set('curator guard cleaner'),
  set('spokesperson lawyer'),
  set('spokesperson engineer'),
  set('spokesperson commander'),
  set('firefighter police-officer paramedic'),
  set('detective prosecutor judge lawyer coroner'),
  set('police-officer prosecutor judge lawyer'),
  set('driver conductor station-master mechanic signalman'),
  set('engineer veterinarian physician'),
  set('chef waiter'),
  set('mayor governor'),
  set('mayor ambassador'),
  set('minister ambassador'),
  set('minister governor prosecutor'),
  set('treasurer auditor'),
  set('journalist spokesperson'),
  set('witness defendant'),
  set('referee coach'),
  set('captain ship-officer'),
  set('captain co-pilot'),
  set('pilot co-pilot'),
  set('surgeon nurse'),
  set('physician nurse'),
  // nobody runs the house and waits at its tables
  ...['nurse', 'guard', 'cleaner', 'waiter', 'mechanic', 'paramedic', 'porter', 'court-clerk', 'bailiff'].map((hand) =>
    set(`manager ${hand}`),
  ),
  set('conductor composer-in-residence'),
];
/** Who answers for a house from inside, and who looks at it from outside. */
const INSIDE = set(
  'manager presider treasurer accountant lead-researcher founder owner secretary engineer captain governor editor-in-chief',
);
const WATCHING = set('auditor presider expert adviser observer inspector investigator consultant analyst');
const HEADS = set('presider manager');
/** Who bargains with whom: nobody sits on both sides. */
const SIDES: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  [
    set('union syndicate'),
    set(`company business-group holding-company airline insurer contracting-firm bank factory refinery shipyard port port-authority airport ministry
      hospital municipality`),
  ],
  [set('parents'), set('school ministry')],
];
/** Who has a place in a house: one of its own, not somebody sent to it. */
const OWN_PEOPLE =
  set(`presider manager spokesperson negotiator representative secretary secretary-general treasurer accountant employee engineer
  unionist lawyer counsel teacher`);
/** A chief of these is told from the one below only where the house is named: «coach» is any of them. */
const LOOSE = set('coach captain conductor minister commander');

/** Who is said in a story to head a house. */
interface Head {
  readonly entity: string;
  readonly houses: readonly string[];
  /** Of all of it. */
  readonly whole: boolean;
  readonly seat: string;
  readonly about: readonly string[];
}
/** What a house is for or called. */
const subjectsOf = ({ names, fields }: HeldTitle['reading']): readonly string[] => [...names, ...fields];

type R = HeldTitle['reading'];
const housesOf = ({ reading: { houses, seat, whole } }: HeldTitle): readonly string[] => {
  if (houses.length > 0) return houses.filter((h) => !INNER.has(h));
  // «chief executive of Foxglove»: a name alone is a company's
  const implied = IMPLIED[seat] ?? (seat === 'manager' && whole ? 'company' : undefined);
  return implied === undefined ? [] : [implied];
};
/** Houses that no company is called by. */
const NO_COMPANY = set(
  'union syndicate ministry government court police prosecution regulator municipality parliament army university party charity',
);
const meets = (a: readonly string[], b: readonly string[]): boolean => a.some((x) => b.includes(x));
/** Names of houses meet in spite of a letter: «روشستر», «روتشستر». */
const spelt = (x: string, y: string): boolean =>
  x === y || (Math.min(x.length, y.length) > 3 && editDistance(x, y) <= (Math.min(x.length, y.length) > 6 ? 2 : 1));
const own = (name: string): string => name.replace(/^[a-z-]+:/u, '');
const called = (a: readonly string[], b: readonly string[]): boolean => a.some((x) => b.some((y) => spelt(own(x), own(y))));
const oneFamily = (x: string, y: string): boolean => x === y || FAMILIES.some((f) => f.has(x) && f.has(y));

/** How two titles' houses relate, as far as they are named. */
function houses(a: HeldTitle, b: HeldTitle): 'same' | 'different' | 'unknown' {
  const [x, y] = [housesOf(a), housesOf(b)];
  if (meets(a.reading.names, b.reading.names)) return 'same';
  if (x.length === 0 || y.length === 0) return 'unknown';
  if (meets(x, y)) return a.language === b.language && a.reading.names.length > 0 && b.reading.names.length > 0 ? 'unknown' : 'same';
  if (x.some((h) => y.some((g) => oneFamily(h, g)))) return 'unknown';
  // what is only implied excludes little: a port's boss is the chief executive of whoever runs it
  const bare = a.reading.houses.length === 0 || b.reading.houses.length === 0;
  const firm = [...x, ...y].includes('company') ? [...x, ...y].some((h) => NO_COMPANY.has(h)) : true;
  return bare && !firm ? 'unknown' : 'different';
}
const ALIKE: readonly ReadonlySet<string>[] = [
  set('art technology youth-and-sport'),
  set('communications public-relations media-relations information marketing'),
  set('trade marketing'),
  set('finance financial-affairs economy budget'),
  set('science education higher-education academic-affairs'),
  set('operations technology production technical-affairs'),
  set('medicine health'),
  set('administrative-affairs human-resources finance'),
];
const plain = (field: string): boolean => field.startsWith('~');
const concepts = (r: R): readonly string[] => r.fields.filter((f) => !plain(f));
const alike = (x: string, y: string): boolean => x === y || ALIKE.some((group) => group.has(x) && group.has(y));
/** Both say of what, in words that can be compared, and have nothing in common. */
function fieldsApart(a: HeldTitle, b: HeldTitle): boolean {
  const [x, y] = [a.reading.fields, b.reading.fields];
  if (x.length === 0 || y.length === 0 || x.some((f) => y.some((g) => alike(f, g)))) return false;
  if (a.language === b.language && x.every(plain) && y.every(plain)) return true;
  const [p, q] = [concepts(a.reading), concepts(b.reading)];
  return p.length > 0 && q.length > 0;
}
const chiefOf = (a: HeldTitle, b: HeldTitle): readonly [HeldTitle, HeldTitle] | null =>
  a.reading.level === 'chief' && b.reading.level === 'second'
    ? [a, b]
    : b.reading.level === 'chief' && a.reading.level === 'second'
      ? [b, a]
      : null;

/** The chief and the one below of one house. */
function deputised(a: HeldTitle, b: HeldTitle): boolean {
  const pair = chiefOf(a, b);
  if (pair === null) return false;
  const [chief, second] = pair;
  const relation = houses(a, b);
  if (relation === 'different') return false;
  const same = chief.reading.seat === second.reading.seat;
  if (!same && !(HEADS.has(chief.reading.seat) && HEADS.has(second.reading.seat) && relation === 'same')) return false;
  const loose = LOOSE.has(chief.reading.seat) && chief.reading.houses.length === 0 && chief.reading.fields.length === 0;
  if (loose && !(chief.definite && chief.reading.seat !== 'minister')) return false;
  // «head of the maternity ward», «deputy head of the hospital»
  if (chief.reading.fields.length > 0 && second.reading.fields.length > 0)
    return !fieldsApart(a, b) && chief.reading.fields.some((f) => second.reading.fields.some((g) => alike(f, g)));
  if (chief.reading.fields.length > 0) return false;
  const inner = chief.reading.houses.length > 0 && chief.reading.houses.every((h) => INNER.has(h));
  return !inner || relation === 'same' || second.reading.houses.length === 0 || meets(chief.reading.houses, second.reading.houses);
}

/** The head of a house and the head of one of its parts. */
function branch(a: HeldTitle, b: HeldTitle): boolean {
  if (houses(a, b) === 'different' || a.reading.level !== 'chief' || b.reading.level !== 'chief') return false;
  for (const [whole, part] of [
    [a, b],
    [b, a],
  ] as const) {
    if (!HEADS.has(whole.reading.seat) || !HEADS.has(part.reading.seat) || part.reading.whole || whole.reading.fields.length > 0) continue;
    if (!whole.reading.whole && housesOf(whole).length === 0 && whole.reading.names.length === 0) continue;
    if (whole.reading.houses.some((h) => PARTS.has(h))) continue;
    if (concepts(part.reading).some((f) => BRANCHES.has(f))) return true;
    // «head of the surgery department», «dean of the law faculty»
    if (part.reading.houses.some((h) => PARTS.has(h)) && part.reading.fields.length > 0) return true;
    // «artistic director» may be called the festival's director, unless somebody else is that
    if (concepts(part.reading).length > 0 && whole.takenByOther) return true;
  }
  return false;
}

/** Work for two houses that leaves no time for each other. */
function elsewhere(a: HeldTitle, b: HeldTitle): boolean {
  if (houses(a, b) !== 'different') return false;
  const whole = (t: HeldTitle): boolean => {
    const h = housesOf(t);
    if (h.some((x) => BESIDE.has(x)))
      return t.reading.seat === 'spokesperson' || t.reading.seat === 'negotiator' || t.reading.seat === 'representative';
    return FULL_TIME.has(t.reading.seat) || (t.reading.seat === 'presider' && h.some((x) => HEADED_FULL_TIME.has(x)));
  };
  return whole(a) && whole(b);
}

/** On the two sides of one table. */
function acrossTheTable(a: HeldTitle, b: HeldTitle): boolean {
  if (!OWN_PEOPLE.has(a.reading.seat) || !OWN_PEOPLE.has(b.reading.seat)) return false;
  // «who runs safety for Fenwick»: a name alone, of no place, is a firm's
  const firm = (t: HeldTitle, of: HeldTitle): readonly string[] =>
    housesOf(t).length === 0 && t.proper.length > 0 && t.reading.seat !== 'presider' && !meets(t.proper, of.reading.names)
      ? ['company']
      : housesOf(t);
  const [x, y] = (
    [
      [a, b],
      [b, a],
    ] as const
  ).map(([t, of]) => (t.reading.seat === 'unionist' ? ['union', ...housesOf(t)] : firm(t, of))) as [string[], string[]];
  const on = (houses: readonly string[], of: ReadonlySet<string>): boolean => houses.some((h) => of.has(h));
  return SIDES.some(([ours, theirs]) => {
    const one = (p: readonly string[], q: readonly string[]) => on(p, ours) && !on(p, theirs) && on(q, theirs) && !on(q, ours);
    return one(x, y) || one(y, x);
  });
}

/** Heads of two departments, each told by its subject in words that can be set against each other. */
function departments(a: HeldTitle, b: HeldTitle): boolean {
  const [p, q] = [a.reading, b.reading];
  if (!HEADS.has(p.seat) || !HEADS.has(q.seat) || p.level !== q.level || a.language !== b.language) return false;
  if (p.fields.length === 0 || q.fields.length === 0 || !p.houses.some((h) => PARTS.has(h)) || !q.houses.some((h) => PARTS.has(h)))
    return false;
  return !p.fields.some((f) => q.fields.some((g) => alike(f, g)));
}

/** Inside what the other looks at from outside. */
function watching(a: HeldTitle, b: HeldTitle): boolean {
  for (const [inside, outside] of [
    [a, b],
    [b, a],
  ] as const) {
    if (!INSIDE.has(inside.reading.seat) || inside.reading.outside) continue;
    const auditor = outside.reading.seat === 'auditor' && inside.reading.seat !== 'auditor';
    if (auditor && !meets(inside.reading.houses, ['court', 'commission', 'agency'])) return true;
    if (!outside.reading.outside || !WATCHING.has(outside.reading.seat)) continue;
    // the post inside must be one in what is looked at, not in the same independent body
    if (inside.reading.seat === 'presider' || houses(a, b) === 'same') continue;
    if (inside.reading.seat === 'lead-researcher' || (outside.reading.seat !== 'presider' && inside.reading.seat === 'manager'))
      return true;
  }
  return false;
}

/** Who serves a house for his living, or stands for one side of an affair. */
const SERVES = new Set([
  ...FULL_TIME,
  ...set(`affiliate player goalkeeper defender midfielder forward coach physiotherapist researcher professor lecturer physician surgeon nurse
    veterinarian pharmacist midwife paramedic teacher journalist pilot driver employee candidate lawyer biologist chemist physicist geologist
    archaeologist historian curator librarian scientist police-officer detective firefighter safety-officer operator analyst`),
]);
const STANDS_FOR = set('lawyer representative spokesperson negotiator');
const PLAYS = set('coach player goalkeeper defender midfielder forward captain manager affiliate');
/** Of these a person serves one at a time, and two names are two of them. */
const ONE_HOUSE = set('university hospital club party newspaper magazine school embassy airline museum channel');
/** Houses of a court that stand for none of the parties. */
const BENCH = set('inquiry prosecution tribunal court');
/** Administrations that employ their own people, by whose they are. */
const STATE = set('ministry directorate governorate province agency authority regulator army');
const TOWN = set('municipality');
const initials = (words: readonly string[]): string => words.map((w) => w[0] ?? '').join('');

/** Serving two houses that are told apart by their names. */
function namedApart(a: HeldTitle, b: HeldTitle): boolean {
  if (a.language !== b.language || !SERVES.has(a.reading.seat) || !SERVES.has(b.reading.seat)) return false;
  const [x, y] = [a.proper, b.proper];
  if (x.length === 0 || y.length === 0 || called(a.reading.names, b.reading.names)) return false;
  if (
    [x, y].some(
      (p) =>
        p.length === 1 && [...(p === x ? y : x)].length > 1 && [...p[0]!].sort().join() === [...initials(p === x ? y : x)].sort().join(),
    )
  )
    return false;
  const [h, g] = [housesOf(a), housesOf(b)];
  const one = h.length === 1 && g.length === 1 && h[0] === g[0] && ONE_HOUSE.has(h[0]!);
  if (one) return true;
  if (h.length > 0 && g.length > 0 && !meets(h, g)) return false;
  if (a.reading.fields.length + b.reading.fields.length > 0 && !(STANDS_FOR.has(a.reading.seat) && STANDS_FOR.has(b.reading.seat)))
    return false;
  return (a.tells(y) || b.tells(x)) && a.besides(x, y);
}

/** The engineer of a governorate's roads and the engineer of a town. */
function twoAdministrations(a: HeldTitle, b: HeldTitle): boolean {
  if (!SERVES.has(a.reading.seat) || !SERVES.has(b.reading.seat) || a.reading.seat === 'mayor' || b.reading.seat === 'mayor') return false;
  const on = (t: HeldTitle, of: ReadonlySet<string>): boolean => t.reading.houses.some((h) => of.has(h));
  return (on(a, TOWN) && !on(a, STATE) && on(b, STATE) && !on(b, TOWN)) || (on(b, TOWN) && !on(b, STATE) && on(a, STATE) && !on(a, TOWN));
}

/** Standing for one party of an affair and for another. */
function twoParties(a: HeldTitle, b: HeldTitle): boolean {
  if (!STANDS_FOR.has(a.reading.seat) || !STANDS_FOR.has(b.reading.seat)) return false;
  const bench = (t: HeldTitle): string | undefined => t.reading.houses.find((h) => BENCH.has(h));
  const told = (t: HeldTitle): boolean =>
    t.client !== null || t.served.length > 0 || t.reading.houses.some((h) => !INNER.has(h)) || t.reading.fields.length > 0;
  if (a.reading.seat === 'lawyer' || b.reading.seat === 'lawyer') {
    const [x, y] = [bench(a), bench(b)];
    if (x !== y && told(a) && told(b)) return true;
  }
  if (a.language !== b.language || a.served.length === 0 || b.served.length === 0 || called(a.served, b.served)) return false;
  if (houses(a, b) === 'same') return false;
  if (!a.tells(b.served) && !b.tells(a.served)) return false;
  // a firm told by its name alone, and a body that is none
  const firm = [a, b].filter((t) => t.reading.houses.length === 0 && t.proper.length > 0).length === 1;
  const body = [a, b].some((t) => t.reading.houses.some((h) => NO_COMPANY.has(h) || h === 'authority' || h === 'agency'));
  return (firm && body) || a.besides(a.served, b.served);
}

/** A post that another person has, and one's own in another house. */
function another(a: HeldTitle, b: HeldTitle): boolean {
  return [
    [a, b],
    [b, a],
  ].some(([x, y]) => {
    if (!x!.another || y!.another || !(HEADS.has(y!.reading.seat) || FULL_TIME.has(y!.reading.seat))) return false;
    return housesOf(y!).length > 0 && houses(x!, y!) !== 'same' && !meets(x!.reading.houses, y!.reading.houses);
  });
}

/** In the government and at the head of what watches over it. */
function twoPowers(a: HeldTitle, b: HeldTitle): boolean {
  const presides = ({ reading: { seat, houses: of } }: HeldTitle): boolean =>
    (seat === 'presider' || seat === 'secretary-general') && (of.includes('parliament') || of.includes('senate'));
  return (a.reading.seat === 'minister' && presides(b)) || (b.reading.seat === 'minister' && presides(a));
}

/** Two portfolios of a government. */
function portfolios(a: HeldTitle, b: HeldTitle): boolean {
  return a.reading.seat === 'minister' && b.reading.seat === 'minister' && a.reading.level === b.reading.level && fieldsApart(a, b);
}

/** Lawyers of two parties, each told by its name or its kind. */
function opposed(a: HeldTitle, b: HeldTitle): boolean {
  if (a.reading.seat !== 'lawyer' || b.reading.seat !== 'lawyer' || a.client !== null || b.client !== null) return false;
  if (houses(a, b) === 'different') return true;
  const [x, y] = [a.reading.names, b.reading.names];
  return a.language === b.language && x.length > 0 && y.length > 0 && !meets(x, y);
}

/** The passage has these words, and the post was read from others of it. */
const beyond = ({ passage, words }: HeldTitle, other: string): boolean => passage.includes(other) && !words.includes(other);

/** Letters at the beginning that words of one root share. */
const ROOT_LETTERS = 4;
/** Words for the post itself, whatever it is of. */
const POSTS =
  /^(?:director|manager|head|chief|chair|president|leader|general|executive|deputy|senior|run|lead|charge|department|section|unit|office|division|مدير|رييس|عام|نايب|مسوول|مسءول|قايد|تنفيذ|قسم|دايره|اداره|وحده|مكتب|مصلحه|شعبه)/u;

/** Both posts name first a thing by words of one root: «flight director», «runs flight operations». */
function oneSubject(a: HeldTitle, b: HeldTitle): boolean {
  if (a.language !== b.language || a.reading.level !== b.reading.level) return false;
  const [x, y] = [a, b].map(({ words }) =>
    (words.match(/\p{L}+/gu) ?? []).map((w) => w.replace(/^[وف]?(?:ال|لل)/u, '')).filter((w) => w.length >= ROOT_LETTERS && !POSTS.test(w)),
  ) as [string[], string[]];
  return x.length > 0 && y.length > 0 && x[0]!.slice(0, ROOT_LETTERS) === y[0]!.slice(0, ROOT_LETTERS);
}

/** One person's posts in two sources: levels, first match wins. */
export const titleLevels: readonly Level<HeldTitle>[] = [
  {
    verdict: 'agree',
    when: (a, b) => beyond(a, b.words) || beyond(b, a.words),
    because: 'both passages have the post in the same words',
  },
  {
    verdict: 'incomparable',
    when: (a, b) => !a.reading.now || !b.reading.now,
    because: 'a post held before, or for a while, may be another one',
  },
  {
    verdict: 'incomparable',
    when: (a, b) =>
      a.published !== null && b.published !== null && Math.abs(parseDay(a.published.from) - parseDay(b.published.from)) > ONE_TIME,
    because: 'the sources are too far apart in time: posts change',
  },
  { verdict: 'contradict', when: deputised, because: 'the articles make one person both the head of a house and the one below' },
  {
    verdict: 'contradict',
    when: (a, b) => (a.client !== null && b.client !== null && a.client !== b.client) || opposed(a, b),
    because: 'the articles have one lawyer stand for two different people',
  },
  { verdict: 'contradict', when: twoParties, because: 'the articles have one person stand for two parties' },
  { verdict: 'contradict', when: another, because: 'one article gives a person the post that somebody else holds' },
  { verdict: 'contradict', when: twoPowers, because: 'nobody is a minister and presides over a parliament' },
  { verdict: 'contradict', when: portfolios, because: 'one person is given two different portfolios at one time' },
  { verdict: 'contradict', when: twoAdministrations, because: 'the articles have one person serve two administrations' },
  { verdict: 'contradict', when: namedApart, because: 'the articles have one person serve two houses' },
  {
    verdict: 'incomparable',
    when: (a, b) => !(a.reading.whole || b.reading.whole) && HEADS.has(a.reading.seat) && HEADS.has(b.reading.seat) && oneSubject(a, b),
    because: 'both are named after one thing',
  },
  { verdict: 'contradict', when: branch, because: 'one article gives a person the whole house, the other one part of it' },
  { verdict: 'contradict', when: watching, because: 'one article puts a person inside, the other among those who look at it from outside' },
  {
    verdict: 'contradict',
    when: (a, b) => a.reading.seat !== b.reading.seat && EXCLUSIVE.some((group) => group.has(a.reading.seat) && group.has(b.reading.seat)),
    because: 'nobody does both in one affair',
  },
  { verdict: 'contradict', when: acrossTheTable, because: 'the articles put one person on the two sides of one table' },
  { verdict: 'contradict', when: departments, because: 'the articles put one person over two different departments' },
  { verdict: 'contradict', when: elsewhere, because: 'the articles have one person serve two different houses' },
  {
    verdict: 'contradict',
    when: (a, b) =>
      HEADS.has(a.reading.seat) &&
      HEADS.has(b.reading.seat) &&
      a.reading.level === b.reading.level &&
      !a.reading.whole &&
      !b.reading.whole &&
      houses(a, b) !== 'different' &&
      fieldsApart(a, b),
    because: 'the articles put one person over two different parts of a house',
  },
  { verdict: 'incomparable', when: () => true, because: 'the two can be held together, or one tells less' },
];

/** Posts given to one person by the words of different documents of one story; `skip` are people whose offices were found to differ. */
export function compareTitles(input: CompareInput, skip: ReadonlySet<string>): Finding[] {
  const byEntity = new Map<string, Map<number, TitleAt[]>>();
  const heads = new Map<number, Head[]>();
  input.readings.forEach((reading, document) => {
    for (const title of reading.titles ?? []) {
      const entity = input.entityOf[document]![title.mention];
      if (entity == null) continue;
      const story = input.stories[document]!;
      let stories = byEntity.get(entity);
      if (stories === undefined) {
        stories = new Map();
        byEntity.set(entity, stories);
      }
      push(stories, story, { document, title });
      const { seat, level, fields, houses: of, now } = title.reading;
      if (now && HEADS.has(seat) && level === 'chief' && of.length > 0)
        push(heads, story, { entity, houses: of, whole: fields.length === 0, seat, about: subjectsOf(title.reading) });
    }
  });
  const out: Finding[] = [];
  for (const [id, stories] of byEntity) {
    const entity = input.entities.get(id);
    if (entity === undefined || entity.type !== 'person' || skip.has(id)) continue;
    for (const [story, titles] of stories) {
      const finding = compareOne(input, entity, titles, heads.get(story) ?? []);
      if (finding !== null) out.push(finding);
    }
  }
  return out;
}

/** A given name alone, of a bearer who is known by more: it may be cut from another's («الأمين العام أحمد …»). */
export function isCut({ parts }: Mention, name: string): boolean {
  return parts.length === 1 && /\s/u.test(name.trim()) && givenNamesOfWord(parts[0]!).length > 0;
}

function compareOne(input: CompareInput, entity: ComparedEntity, all: readonly TitleAt[], heads: readonly Head[]): Finding | null {
  const titles = all.filter(({ document, title }) => !isCut(input.readings[document]!.mentions[title.mention]!, entity.name));
  if (new Set(titles.map((t) => t.document)).size < 2) return null;
  const held = titles.map(({ document, title }): HeldTitle => {
    const { client } = title.reading;
    return {
      reading: title.reading,
      words: fold(title.words),
      passage: fold(input.readings[document]!.document.text.slice(title.start, title.end)),
      language: input.readings[document]!.document.language,
      published: input.published[document] ?? null,
      client: client === null ? null : (input.entityOf[document]![client] ?? null),
      definite: /^(?:the|its|their|our)\s/iu.test(title.words),
      takenByOther: heads.some((h) => h.whole && h.entity !== entity.id && meets(h.houses, title.reading.houses)),
      another: heads.some(
        (h) =>
          h.entity !== entity.id &&
          h.seat === title.reading.seat &&
          title.reading.level === 'chief' &&
          h.houses.join() === title.reading.houses.join() &&
          called(h.about, subjectsOf(title.reading)),
      ),
      proper: PLAYS.has(title.reading.seat) ? title.reading.names : title.reading.names.filter((n) => !placesOf(document).has(n)),
      served: [...title.reading.names, ...title.reading.fields.flatMap((f) => (plain(f) ? [f.slice(1)] : []))],
      tells: (words) => sentencesWith(document, words, title).length > 0,
      besides: (x, y) =>
        titles.some(({ document: d, title: t }) => {
          const second = new Set(sentencesWith(d, y, t));
          return sentencesWith(d, x, t).some((k) => second.has(k));
        }),
    };
  });
  /** Words of the places that an article tells of. */
  function placesOf(document: number): ReadonlySet<string> {
    return new Set(
      input.readings[document]!.mentions.flatMap((m) => (m.type === 'place' ? m.text.toLowerCase().split(/[^\p{L}\p{M}]+/u) : [])),
    );
  }
  /** Sentences that hold one of the words elsewhere than in the title. */
  function sentencesWith(document: number, words: readonly string[], title: Titles[number]): readonly number[] {
    return input.readings[document]!.text.tokens.filter(
      (t) => (t.end <= title.start || t.start >= title.end) && words.includes(t.text.toLowerCase().replace(/['’]s?$/u, '')),
    ).map((t) => t.sentence);
  }
  const verdictOf = (i: number, j: number) => judge(titleLevels, held[i]!, held[j]!);
  const against = (i: number, j: number): boolean => verdictOf(i, j).verdict === 'contradict';
  const of = (document: number): number[] => titles.flatMap((t, i) => (t.document === document ? [i] : []));
  for (let i = 0; i < titles.length; i += 1) {
    for (let j = i + 1; j < titles.length; j += 1) {
      if (titles[i]!.document === titles[j]!.document || !against(i, j)) continue;
      const left = titles.flatMap((_, k) => (k === i || (against(k, j) && !against(k, i)) ? [k] : []));
      const right = titles.flatMap((_, k) => (k === j || (against(k, i) && !against(k, j)) ? [k] : []));
      // somebody to whom one article gives both holds both
      const documents = new Set([...left, ...right].map((k) => titles[k]!.document));
      if ([...documents].some((d) => of(d).some((k) => left.includes(k)) && of(d).some((k) => right.includes(k)))) continue;
      const first = (list: readonly number[]): number[] =>
        [...new Map(list.toReversed().map((k) => [titles[k]!.document, k])).values()].toReversed();
      const side = (list: readonly number[]) => ({
        value: titles[list[0]!]!.title.words,
        facts: first(list).map((k): FactAt => {
          const { document, title } = titles[k]!;
          return { document, ...clip({ start: title.start, end: title.end }), value: title.words };
        }),
      });
      return {
        kind: 'role',
        property: `office of ${entity.name}`,
        scope: 'cross',
        verdict: 'contradict',
        sides: [side(left), side(right)],
        because: `the articles speak of one person, ${entity.name}: ${verdictOf(i, j).because}`,
        confidence: 0.75,
      };
    }
  }
  return null;
}
