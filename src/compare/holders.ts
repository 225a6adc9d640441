import { daysBetween } from '../calendar.js';
import { push } from '../groups.js';
import { fold } from '../language/tokens.js';
import type { DayInterval, OfficeReading } from '../model.js';
import { compareNames, compareParts } from '../names/compare.js';
import { type ParsedName, parseWords } from '../names/parts.js';
import type { FactAt, Finding, Level } from './finding.js';
import { clip, judge } from './finding.js';
import type { CompareInput } from './input.js';

/** Somebody said to hold an office, on the day of the article. */
export interface Holder {
  readonly document: number;
  readonly mention: number;
  readonly person: string;
  readonly office: OfficeReading;
  readonly published: DayInterval | null;
}

/** Offices of which a country or an institution has one holder at a time. */
const SOLE = new Set([
  'president',
  'prime-minister',
  'minister',
  'king',
  'queen',
  'emir',
  'sultan',
  'crown-prince',
  'pope',
  'chancellor',
  'secretary-general',
  'central-bank-governor',
  'parliament-speaker',
  'chief-of-staff',
  'chief-executive',
  'mayor',
]);
/** Offices that an institution, a place or a field has one holder of, where the article names which. */
const SOLE_OF_ITS = new Set([
  ...SOLE,
  'governor',
  'director',
  'general-manager',
  'chairman',
  'authority-head',
  'department-head',
  'committee-chair',
  'delegation-head',
  'head',
  'leader',
  'commander',
  'spokesperson',
  'ambassador',
  'undersecretary',
  'financial-director',
  'sporting-director',
  'coach',
  'dean',
  'rector',
  'envoy',
]);
/** Offices of which one affair knows one holder, whether or not the article says of what. */
const SOLE_OF_STORY = new Set([
  'mayor',
  'captain',
  'ship-captain',
  'hospital-director',
  'museum-director',
  'port-director',
  'school-director',
  'theatre-director',
  'coroner',
  'referee',
  'delegation-head',
  'parliament-speaker',
  'police-chief',
  'fire-chief',
  'mukhtar',
]);
/** Articles further apart than this may tell of a holder and his successor. */
const ONE_TIME = 10;
/** Articles that somebody may have put together; in a press an office may be of any institution of its name. */
const FEW_ARTICLES = 24;

const AT_TWO_TIMES = 'at two times one office has two holders';
const AT_ONE_TIME = 'at one time this office has one holder, and the articles name two';

/** Two people said to hold one office: levels, first match wins. */
export const holderLevels: readonly Level<Holder>[] = [
  { verdict: 'agree', when: (a, b) => a.person === b.person, because: 'one holder' },
  {
    verdict: 'incomparable',
    when: (a, b) => a.office.rank.length > 0 || b.office.rank.length > 0,
    because: 'a deputy, a former or an acting holder is another one',
  },
  {
    verdict: 'incomparable',
    when: (a, b) => a.published === null || b.published === null || daysBetween(a.published, b.published) > ONE_TIME,
    because: AT_TWO_TIMES,
  },
  {
    verdict: 'contradict',
    when: () => true,
    because: AT_ONE_TIME,
  },
];

/** Marks an office as one only within its affair. */
const CLOSE = 'close|';

/** The same for an affair of few articles, where an article without a date is of its time. */
const closeLevels: readonly Level<Holder>[] = holderLevels.map((level) =>
  level.because === AT_TWO_TIMES
    ? { ...level, when: (a, b) => a.published !== null && b.published !== null && daysBetween(a.published, b.published) > ONE_TIME }
    : level,
);

/** What makes two offices one in one affair of few articles, known or not of what country. */
function closeKeyOf({ function: fn, portfolio, institution, country, rank }: OfficeReading): string | null {
  if (rank.length > 0) return null;
  if (SOLE_OF_ITS.has(fn) && (portfolio !== null || institution !== null))
    return `${fn}|${portfolio ?? ''}|${institution ?? ''}|${country ?? ''}`;
  return SOLE_OF_STORY.has(fn) && portfolio === null && institution === null ? `${fn}|||${country ?? ''}` : null;
}

/** What makes two offices one: a country's minister of something, an institution's head. */
function keyOf({ function: fn, portfolio, institution, country }: OfficeReading): string | null {
  if (!SOLE.has(fn)) return null;
  // an article that names no country means its own
  if (fn === 'minister') return portfolio === null ? null : `${fn}|${portfolio}|${country ?? ''}`;
  if (institution !== null) return institution.includes(' ') || institution.includes(':') ? `${fn}|${institution}` : null;
  return country === null ? null : `${fn}||${country}`;
}

/** One office given to two people by articles of one story and one time. */
export function compareHolders(input: CompareInput): Finding[] {
  const holders = new Map<string, Holder[]>();
  const sizes = new Map<number, number>();
  for (const story of input.stories) sizes.set(story, (sizes.get(story) ?? 0) + 1);
  // «كيري لافروف» in a caption: two surnames, each somebody else's
  const surnames = new Map<string, Set<string>>();
  for (const { type, id, name } of input.entities.values()) {
    const words = fold(name).split(/\s+/u);
    if (type !== 'person' || words.length < 2) continue;
    surnames.set(words.at(-1)!, (surnames.get(words.at(-1)!) ?? new Set()).add(id));
  }
  const runTogether = (person: string, parts: readonly string[]): boolean =>
    parts.length === 2 && parts.every((p) => [...(surnames.get(fold(p)) ?? [])].some((id) => id !== person));
  for (const entity of input.entities.values()) {
    if (entity.type !== 'person') continue;
    for (const { document, mention, office } of entity.offices) {
      const { parts } = input.readings[document]!.mentions[mention]!;
      const story = input.stories[document]!;
      const closeKey = sizes.get(story)! <= FEW_ARTICLES ? closeKeyOf(office) : null;
      if (parts.length < 2 || runTogether(entity.id, parts)) continue;
      const holder = { document, mention, person: entity.id, office, published: input.published[document] ?? null };
      const key = keyOf(office);
      if (key !== null) push(holders, `${story}|${key}`, holder);
      if (closeKey !== null) push(holders, `${CLOSE}${story}|${closeKey}`, holder);
    }
  }
  const out: Finding[] = [];
  const found = new Set<string>();
  for (const [key, list] of holders) {
    const people = new Set(list.map((h) => h.person));
    // more than two, or both in one article: a change of holders is what is told
    if (people.size !== 2) continue;
    const pairKey = [...people].sort().join('|');
    if (found.has(pairKey)) continue;
    const close = key.startsWith(CLOSE);
    const [first, second] = [...people].map((person) => list.filter((h) => h.person === person));
    const named = (person: string) => new Set(input.entities.get(person)!.mentions.map((m) => m.document));
    const [x, y] = [named(first![0]!.person), named(second![0]!.person)];
    if ([...x].some((document) => y.has(document))) continue;
    const pair = first!
      .flatMap((a) => second!.map((b) => ({ a, b })))
      .find(({ a, b }) => judge(close ? closeLevels : holderLevels, a, b).verdict === 'contradict');
    if (pair === undefined || !ofOneTime(input, pair.a, pair.b, close) || (close && akin(input, pair.a, pair.b))) continue;
    found.add(pairKey);
    const fact = (h: Holder): FactAt => {
      const m = input.readings[h.document]!.mentions[h.mention]!;
      return { document: h.document, ...clip({ start: m.start, end: m.end }), value: input.entities.get(h.person)!.name };
    };
    const side = (list: readonly Holder[]) => ({ value: input.entities.get(list[0]!.person)!.name, facts: oneADocument(list).map(fact) });
    out.push({
      kind: 'participant',
      property: 'who holds the office',
      scope: 'cross',
      verdict: 'contradict',
      sides: [side(first!), side(second!)],
      because: AT_ONE_TIME,
      confidence: 0.7,
    });
  }
  return out;
}

/** Whether two names may be one after all: a part in common, or one misspelt. */
function akin(input: CompareInput, a: Holder, b: Holder): boolean {
  const [p, q] = [a, b].map((h) => parseWords([...input.readings[h.document]!.mentions[h.mention]!.parts])) as [ParsedName, ParsedName];
  return (
    compareNames(p, q).verdict !== 'different' ||
    p.parts.some((x) => q.parts.some((y) => /^(?:same|variant)$/u.test(compareParts(x, y).verdict)))
  );
}

/**
 * Whether two holders are told of one time: their sentences name no two, and an article without a date can only be of the other's,
 * since all that are dated lie within some days.
 */
function ofOneTime(input: CompareInput, a: Holder, b: Holder, close: boolean): boolean {
  const [told, said] = [a, b].map((h) => daysIn(input, h)) as [DayInterval[], DayInterval[]];
  if (told.length > 0 && said.length > 0 && told.every((x) => said.every((y) => daysBetween(x, y) > ONE_TIME))) return false;
  if (!close || (a.published !== null && b.published !== null)) return true;
  const days = input.published.flatMap((p, i) => (p != null && input.stories[i] === input.stories[a.document] ? [p] : []));
  return days.every((x) => days.every((y) => daysBetween(x, y) <= ONE_TIME));
}

/** The times that the sentence of a holder tells of. */
function daysIn(input: CompareInput, { document, mention }: Holder): DayInterval[] {
  const { mentions, timexes, text } = input.readings[document]!;
  const { start } = mentions[mention]!;
  const sentence = text.sentences.find((s) => s.start <= start && start < s.end);
  if (sentence === undefined) return [];
  return timexes.flatMap((t) => (t.start >= sentence.start && t.end <= sentence.end && t.interval !== undefined ? [t.interval] : []));
}

function oneADocument(list: readonly Holder[]): Holder[] {
  return [...new Map(list.toReversed().map((h) => [h.document, h])).values()].toReversed();
}
