import { daysBetween } from '../calendar.js';
import { push } from '../groups.js';
import { fold } from '../language/tokens.js';
import type { DayInterval, OfficeReading } from '../model.js';
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
/** Articles further apart than this may tell of a holder and his successor. */
const ONE_TIME = 10;

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
    because: 'at two times one office has two holders',
  },
  {
    verdict: 'contradict',
    when: () => true,
    because: 'at one time this office has one holder, and the articles name two',
  },
];

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
      const key = keyOf(office);
      if (key === null || parts.length < 2 || runTogether(entity.id, parts)) continue;
      push(holders, `${input.stories[document]}|${key}`, {
        document,
        mention,
        person: entity.id,
        office,
        published: input.published[document] ?? null,
      });
    }
  }
  const out: Finding[] = [];
  for (const list of holders.values()) {
    const people = new Set(list.map((h) => h.person));
    // more than two, or both in one article: a change of holders is what is told
    if (people.size !== 2) continue;
    const [first, second] = [...people].map((person) => list.filter((h) => h.person === person));
    const named = (person: string) => new Set(input.entities.get(person)!.mentions.map((m) => m.document));
    const [x, y] = [named(first![0]!.person), named(second![0]!.person)];
    if ([...x].some((document) => y.has(document))) continue;
    const pair = first!
      .flatMap((a) => second!.map((b) => ({ a, b })))
      .find(({ a, b }) => judge(holderLevels, a, b).verdict === 'contradict');
    if (pair === undefined) continue;
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
      because: judge(holderLevels, pair.a, pair.b).because,
      confidence: 0.7,
    });
  }
  return out;
}

function oneADocument(list: readonly Holder[]): Holder[] {
  return [...new Map(list.toReversed().map((h) => [h.document, h])).values()].toReversed();
}
