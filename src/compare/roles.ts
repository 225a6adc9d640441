import { parseDay } from '../calendar.js';
import { push } from '../groups.js';
import type { OfficeReading } from '../model.js';
import type { FactAt, Finding, Level } from './finding.js';
import { clip, judge } from './finding.js';
import type { ComparedEntity, CompareInput } from './input.js';
import { compareTitles, isCut } from './titles.js';

export interface HeldOffice {
  readonly office: OfficeReading;
  /** Days between the two sources; null where one is undated. */
  readonly apart: number | null;
}

const TIME_RANKS = new Set(['former', 'current', 'designate', 'outgoing', 'new', 'interim', 'acting']);
const standing = (o: OfficeReading): string => o.rank.filter((r) => !TIME_RANKS.has(r)).join(' ');
const past = (o: OfficeReading): boolean => o.rank.includes('former') || o.rank.includes('outgoing') || o.rank.includes('designate');
const says = (o: OfficeReading): boolean => o.portfolio !== null || o.institution !== null;
const deputy = (o: OfficeReading): boolean =>
  o.rank.some((r) => r === 'deputy' || r === 'assistant' || r === 'first-deputy' || r === 'second-deputy');
const related = (x: string, y: string): boolean => {
  const a = new Set(x.split(' '));
  return y.split(' ').some((w) => a.has(w));
};

/** Posts that fill a person's day: nobody holds two of different groups at once. One group's posts are often held together or are names of one post. */
const POSTS: readonly (readonly string[])[] = [
  ['minister', 'secretary-of-state', 'minister-of-state', 'minister-delegate', 'undersecretary'],
  ['governor', 'region-president', 'district-head'],
  ['mayor'],
  ['ambassador', 'charge-d-affaires', 'consul', 'envoy', 'permanent-representative', 'representative', 'high-representative'],
  [
    'director',
    'general-manager',
    'regional-director',
    'chief-executive',
    'authority-head',
    'financial-director',
    'hospital-director',
    'department-head',
  ],
  ['central-bank-governor'],
  ['judge', 'chief-justice', 'prosecutor'],
  ['lawyer'],
  ['police-chief', 'intelligence-chief', 'civil-defence-chief'],
  ['chief-of-staff'],
  ['secretary-general'],
  ['coach', 'sporting-director', 'team-manager', 'fitness-coach'],
  ['referee'],
  ['club-president', 'association-head', 'football-federation-president', 'union-head'],
  ['rector', 'dean'],
  ['parliament-speaker', 'senate-president'],
];
/** Posts of which a house has one, whatever house it is: with «deputy» before them they are the post below. */
const ONE_OF_A_HOUSE = new Set([
  'police-chief',
  'intelligence-chief',
  'civil-defence-chief',
  'chief-of-staff',
  'mayor',
  'governor',
  'central-bank-governor',
  'secretary-general',
  'general-manager',
  'chief-executive',
  'hospital-director',
  'museum-director',
  'school-principal',
  'ambassador',
  'parliament-speaker',
  'union-head',
  'club-president',
  'rector',
  'dean',
  'chief-editor',
]);
/** Sent by one country. */
const ENVOYS = new Set(['ambassador', 'consul', 'charge-d-affaires']);
const groupOf = new Map(POSTS.flatMap((group, i) => group.map((f) => [f, i] as const)));
/** Posts that say enough without a portfolio or an institution. */
const SELF_EVIDENT = new Set([
  'central-bank-governor',
  'mayor',
  'governor',
  'ambassador',
  'coach',
  'referee',
  'lawyer',
  'club-president',
  'association-head',
  'parliament-speaker',
  'envoy',
  'judge',
  'prosecutor',
  'captain',
  'authority-head',
  'secretary-general',
  'chief-executive',
  'general-manager',
]);
/** Heads of one department of a house, by name. */
const BRANCHES = new Set(['financial-director', 'department-head', 'regional-director', 'sporting-director']);
const enough = (o: OfficeReading): boolean => says(o) || SELF_EVIDENT.has(o.function);

/** Posts that one house pays for: who speaks, bargains or reckons for one does not do so for another. */
const SERVING = new Set([
  'spokesperson',
  'press-secretary',
  'negotiator',
  'expert',
  'adviser',
  'representative',
  'analyst',
  'lawyer',
  'candidate',
]);
const HOUSED = new Set([...POSTS.flat(), ...SERVING]);
/** Both houses are named, and neither name has a word of the other. */
const otherHouse = (a: OfficeReading, b: OfficeReading): boolean =>
  a.institution !== null && b.institution !== null && !related(a.institution, b.institution);

/** Two posts that exclude each other. */
function exclude(a: OfficeReading, b: OfficeReading): boolean {
  // «وكيل المحافظة» is the governor's deputy
  if ([a, b].some((o) => o.function === 'undersecretary') && [a, b].some((o) => o.function !== 'undersecretary' && deputy(o))) return false;
  const serving = SERVING.has(a.function) || SERVING.has(b.function);
  if (a.function !== b.function && serving && HOUSED.has(a.function) && HOUSED.has(b.function) && otherHouse(a, b)) return true;
  const x = groupOf.get(a.function);
  const y = groupOf.get(b.function);
  if (x === undefined || y === undefined || !enough(a) || !enough(b)) return false;
  if (x !== y) return true;
  // the minister and who runs the ministry under him
  const ministry = [a, b]
    .map((o) => o.function)
    .sort()
    .join(' ');
  if (ministry === 'minister undersecretary') return a.portfolio !== null && a.portfolio === b.portfolio;
  // the head of a house and the head of one of its departments
  const chief = (o: OfficeReading) => o.function === 'general-manager' || o.function === 'chief-executive';
  const branch = (o: OfficeReading) =>
    ((o.function === 'director' && o.portfolio !== null) || BRANCHES.has(o.function)) && o.rank.length === 0;
  return (chief(a) && branch(b)) || (chief(b) && branch(a));
}

/** One person's offices in two sources: levels, first match wins. */
export const roleLevels: readonly Level<HeldOffice>[] = [
  { verdict: 'incomparable', when: (a, b) => past(a.office) || past(b.office), because: 'an office held before may be another one' },
  {
    verdict: 'incomparable',
    when: (a) => a.apart !== null && a.apart > 200,
    because: 'the sources are too far apart in time: offices change',
  },
  {
    verdict: 'incomparable',
    when: (a, b) => a.office.function === 'counterpart' || b.office.function === 'counterpart',
    because: 'the office is only hinted at',
  },
  {
    verdict: 'incomparable',
    when: (a, b) => a.office.function !== b.office.function && !exclude(a.office, b.office),
    because: 'two kinds of office can be held together',
  },
  {
    verdict: 'contradict',
    when: (a, b) => a.office.function !== b.office.function,
    because: 'one person is given two posts that nobody holds together',
  },
  {
    verdict: 'contradict',
    when: (a, b) =>
      ENVOYS.has(a.office.function) && a.office.country !== null && b.office.country !== null && a.office.country !== b.office.country,
    because: 'nobody is sent by two countries at once',
  },
  {
    verdict: 'contradict',
    when: (a, b) =>
      ONE_OF_A_HOUSE.has(a.office.function) &&
      // whoever stands in for the chief is the deputy more often than not
      ![...a.office.rank, ...b.office.rank].some((r) => r === 'acting' || r === 'interim') &&
      deputy(a.office) !== deputy(b.office) &&
      !otherHouse(a.office, b.office) &&
      (a.office.portfolio === null || b.office.portfolio === null || related(a.office.portfolio, b.office.portfolio)),
    because: 'deputy in one source, chief in the other',
  },
  { verdict: 'incomparable', when: (a, b) => !says(a.office) || !says(b.office), because: 'one source does not say of what' },
  {
    verdict: 'contradict',
    when: (a, b) => deputy(a.office) !== deputy(b.office) && a.office.portfolio !== null && a.office.portfolio === b.office.portfolio,
    because: 'deputy in one source, chief in the other',
  },
  {
    verdict: 'incomparable',
    when: (a, b) => standing(a.office) !== standing(b.office),
    because: 'deputy and chief are compared elsewhere',
  },
  {
    verdict: 'agree',
    when: (a, b) => a.office.portfolio !== null && b.office.portfolio !== null && related(a.office.portfolio, b.office.portfolio),
    because: 'the same portfolio',
  },
  {
    verdict: 'contradict',
    when: (a, b) => a.office.portfolio !== null && b.office.portfolio !== null,
    because: 'one person is given two different portfolios at one time',
  },
  {
    verdict: 'agree',
    when: (a, b) => a.office.institution !== null && b.office.institution !== null && related(a.office.institution, b.office.institution),
    because: 'the same institution',
  },
  { verdict: 'incomparable', when: () => true, because: 'not enough is said of the offices to compare them' },
];

/** Offices given to one person by different documents of one story. */
export function compareRoles(input: CompareInput): Finding[] {
  const out: Finding[] = [];
  const found = new Set<string>();
  for (const entity of input.entities.values()) {
    if (entity.type !== 'person' || entity.offices.length < 2) continue;
    const byStory = new Map<number, ComparedEntity['offices'][number][]>();
    for (const held of entity.offices) push(byStory, input.stories[held.document]!, held);
    for (const offices of byStory.values()) {
      const finding = compareOne(input, entity, offices);
      if (finding === null) continue;
      out.push(finding);
      found.add(entity.id);
    }
  }
  return [...out, ...compareTitles(input, found)].filter((finding) => !holdsBoth(input, finding));
}

/** An office held for the time being, beside one's own. */
const FOR_NOW =
  /(?:^|[\s(])(?:و?(?:ال)?مؤقت(?:ا|ة)?|بالإنابة|بالانابة|بالنيابة|بالوكالة|(?:ال)?مكلف(?:ة)?|مهام|acting|interim|caretaker|stand-in|ad interim)(?=$|[\s,،)])/iu;
/** Letters by which «prosecutor» and «prosecuting» are one word. */
const STEM = 7;
const FEMININE = /^(?:ال)?[\p{Script=Arabic}]{3,}ة$/u;

/** Whether a title stands behind a name and begins with «and»: «… ومحافظ …». */
function opensByAnd(input: CompareInput, document: number, start: number, end: number, value: string): boolean {
  const word = value.split(' ')[0]!;
  const token = input.readings[document]!.text.tokens.find((t) => t.start >= start && t.end <= end && t.text === word);
  const isOffice = (prefixed: boolean) =>
    token?.analyses.some((x) => x.sense.tags.includes('office') && x.proclitics.includes('w') === prefixed) === true;
  return isOffice(true) && !isOffice(false);
}

/** Whether the words of two titles leave room for both: one for the time being, one of the next person, one word in two forms. */
function holdsBoth(input: CompareInput, { sides }: Finding): boolean {
  if (sides.some(({ value }) => FOR_NOW.test(value))) return true;
  // «the minister X and the governor of Y»: two people
  if (sides.some(({ value, facts }) => facts.every(({ document, start, end }) => opensByAnd(input, document, start, end, value))))
    return true;
  // «the prosecutor» and «prosecuting counsel»; not «transport minister» and «health minister»
  const longWords = sides.map(({ value }) => value.toLowerCase().match(/\p{Script=Latin}{7,}/gu) ?? []);
  if (
    longWords.length === 2 &&
    longWords[0]!.some((x) => longWords[1]!.some((y) => x !== y && x.slice(0, STEM) === y.slice(0, STEM))) &&
    sides.every(({ value }) => value.split(/\s+/u).length <= 2)
  )
    return true;
  // «وزير المال» and «وزير المالية»
  const [short, long] = sides.map(({ value }) => value).sort((x, y) => x.length - y.length);
  if (sides.length === 2 && long!.startsWith(short!) && /^\p{L}{0,4}$/u.test(long!.slice(short!.length)) && short!.includes(' '))
    return true;
  // «… العبادي وزيرة للصحة» beside a man of that family
  return sides.some(({ value, facts }) => {
    if (!FEMININE.test(value.split(' ')[0]!)) return false;
    const rest = sides.filter((other) => other.value !== value);
    return (
      rest.every((other) => !FEMININE.test(other.value.split(' ')[0]!)) &&
      facts.every(({ document, start, end }) =>
        input.readings[document]!.mentions.some((m) => m.type === 'person' && m.start < end && start < m.end && m.parts.length === 1),
      )
    );
  });
}

function compareOne(input: CompareInput, entity: ComparedEntity, offices: readonly ComparedEntity['offices'][number][]): Finding | null {
  // only what is said of the name itself: a bare title was linked through its office in the first place
  const own = offices.filter((o) => {
    const mention = input.readings[o.document]!.mentions[o.mention]!;
    return mention.parts.length > 0 && !isCut(mention, entity.name);
  });
  const groups: (typeof own)[] = [];
  let contradicted = false;
  for (const held of own) {
    if (!enough(held.office) && !ONE_OF_A_HOUSE.has(held.office.function)) continue;
    const into = groups.find((g) => {
      const v = verdict(g[0]!, held);
      return v === 'agree' || (v !== 'contradict' && g[0]!.office.function === held.office.function);
    });
    if (into !== undefined) into.push(held);
    else groups.push([held]);
  }
  if (groups.length < 2) return null;
  // somebody whom one document gives both offices holds both
  for (let i = 0; i < groups.length; i += 1) {
    for (let j = i + 1; j < groups.length; j += 1) {
      if (verdict(groups[i]![0]!, groups[j]![0]!) !== 'contradict') continue;
      contradicted = true;
    }
  }
  if (!contradicted) return null;
  const sides = groups.filter((g) => groups.some((h) => h !== g && verdict(g[0]!, h[0]!) === 'contradict'));
  const documents = new Set(sides.flatMap((g) => g.map((x) => x.document)));
  const both = [...documents].filter((d) => sides.filter((g) => g.some((x) => x.document === d)).length > 1);
  const scope = documents.size > 1 ? 'cross' : 'within';
  if (scope === 'cross' && both.length > 0) return null;
  const fact = (x: (typeof own)[number]): FactAt => {
    const m = input.readings[x.document]!.mentions[x.mention]!;
    // an office in apposition stands after the name: cover both
    const before = m.name !== null && m.name.start - m.start > 2;
    const end = before ? m.end : appositionEnd(input.readings[x.document]!.document.text, m.end);
    return {
      document: x.document,
      ...clip({ start: m.start, end }),
      value: ownTitle(input, x) ?? titleOfAll(sides.find((g) => g.includes(x)) ?? [x]),
    };
  };
  return {
    kind: 'role',
    property: `office of ${entity.name}`,
    scope,
    verdict: 'contradict',
    sides: sides.map((g) => ({ value: titleOfAll(g), facts: g.map(fact) })),
    because: `the articles speak of one person, ${entity.name}, and nobody holds these offices at the same time`,
    confidence: (scope === 'cross' ? 0.85 : 0.7) - (sides.every((g) => g[0]!.office.function === sides[0]![0]!.office.function) ? 0 : 0.15),
  };

  /** A side's office in the words of its fullest title. */
  function titleOfAll(group: typeof own): string {
    const titles = group.map((x) => ownTitle(input, x)).filter((title) => title !== null);
    return titles.find((title) => title.includes(' ')) ?? titles[0] ?? officeText(group[0]!.office);
  }

  function verdict(x: (typeof own)[number], y: (typeof own)[number]): string {
    const p = input.published[x.document];
    const q = input.published[y.document];
    const apart = p == null || q == null ? null : Math.abs(parseDay(p.from) - parseDay(q.from));
    return judge(roleLevels, { office: x.office, apart }, { office: y.office, apart }).verdict;
  }
}

/** End of the words in apposition after a name: up to the next stop or comma. */
function appositionEnd(text: string, from: number): number {
  const tail = text.slice(from, from + 110);
  const opened = /^\s*[،,(–-]\s*/u.exec(tail)?.[0].length ?? 0;
  const stop = tail.slice(opened).search(/[،,.؛;:\n()«»"]/u);
  return from + (stop < 0 ? tail.length : opened + stop);
}

/** The words of a passage that tell the office, beside the name; null where they only hint at it («his counterpart», «Mr»). */
function ownTitle(input: CompareInput, held: ComparedEntity['offices'][number]): string | null {
  const reading = input.readings[held.document]!;
  const mention = reading.mentions[held.mention]!;
  const { text } = reading.document;
  const before = mention.name === null ? mention.text : text.slice(mention.start, mention.name.start);
  const after = mention.name === null ? '' : text.slice(mention.name.end, appositionEnd(text, mention.end));
  for (const words of [before, after]) {
    const from = words === before ? mention.start : mention.name!.end;
    const tokens = reading.text.tokens.filter((t) => t.start >= from && t.end <= from + words.length && t.kind === 'word');
    const telling = tokens.filter((t) => !t.analyses.some((x) => x.sense.tags.includes('honorific')));
    const hint = tokens.some((t) => t.analyses.some((x) => x.sense.concept === 'counterpart'));
    const office = tokens.some((t) => t.analyses.some((x) => x.sense.tags.includes('office')));
    if (telling.length === 0 || hint || !office) continue;
    return words
      .replace(/\s+/gu, ' ')
      .replace(/^[\s،,(–-]+/u, '')
      .split(/[،,(]/u)[0]!
      .replace(/[\s–-]+$/u, '')
      .replace(/^(?:وهو|وهي)\s/u, '');
  }
  return null;
}

/** An office in words, where no passage tells it in its own: «minister of foreign affairs (KZ)». */
export function officeText(office: OfficeReading): string {
  const words = (concept: string): string => concept.replaceAll('-', ' ');
  const head = [...office.rank, office.function].map(words).join(' ');
  const of = [office.portfolio, office.institution].filter((x) => x !== null && x !== '').map((x) => words(x!));
  return `${head}${of.length > 0 ? ` of ${of.join(', ')}` : ''}${office.country === null ? '' : ` (${office.country})`}`;
}
