import type { Span } from '../model.js';
import type { Token } from './tokens.js';

/** How high a post stands in its house: its head, the one below, or neither. */
export type TitleLevel = 'chief' | 'second' | 'other';

/** A post as the words beside a name tell it, whatever their grammar: what two languages share. */
export interface TitleReading {
  /** Kind of post: `presider`, `manager`, `lawyer`, `minister` … */
  readonly seat: string;
  readonly level: TitleLevel;
  /** False for one held before, to come, or for somebody else meanwhile. */
  readonly now: boolean;
  /** What it is of: portfolio concepts, or the folded words themselves, marked with `~`. */
  readonly fields: readonly string[];
  /** «general», «managing», «executive»: of the house as a whole. */
  readonly whole: boolean;
  /** Kinds of institution: `club`, `committee`. */
  readonly houses: readonly string[];
  /** Folded proper words that name the house. */
  readonly names: readonly string[];
  /** «independent», «outside»: of no part of what it looks at. */
  readonly outside: boolean;
  /** Index of the mention whom a lawyer stands for. */
  readonly client: number | null;
}

/** A post given to somebody by one passage; the span covers the name and the words of the title. */
export interface Title extends Span {
  /** Index into the reading's mentions. */
  readonly mention: number;
  /** The words of the title alone. */
  readonly words: string;
  readonly reading: TitleReading;
}

/** What a stretch of a title is. */
export interface TitleWord {
  readonly kind: 'seat' | 'rank' | 'field' | 'house' | 'name' | 'whole' | 'outside' | 'word';
  readonly concept: string;
  /** Exclusive. */
  readonly last: number;
  /** A rank written on the seat: «vice-chair». */
  readonly rank?: string;
}

interface Seat {
  readonly seat: string;
  readonly house?: string;
  readonly field?: string;
  readonly whole?: true;
  readonly level?: TitleLevel;
}

const PRESIDER = 'presider';
const MANAGER = 'manager';

/** Offices of the lexicons whose name already says of what, taken apart. */
const SEATS: Readonly<Record<string, Seat>> = {
  president: { seat: PRESIDER },
  chairman: { seat: PRESIDER },
  leader: { seat: PRESIDER },
  head: { seat: PRESIDER },
  'committee-chair': { seat: PRESIDER, house: 'committee' },
  'authority-head': { seat: PRESIDER, house: 'authority' },
  'union-head': { seat: PRESIDER, house: 'union' },
  'association-head': { seat: PRESIDER, house: 'association' },
  'club-president': { seat: PRESIDER, house: 'club' },
  'chamber-of-commerce-head': { seat: PRESIDER, house: 'chamber-of-commerce' },
  'delegation-head': { seat: PRESIDER, house: 'delegation' },
  'party-president': { seat: PRESIDER, house: 'party' },
  'election-commission-head': { seat: PRESIDER, house: 'commission' },
  'audit-court-head': { seat: PRESIDER, house: 'court' },
  'football-federation-president': { seat: PRESIDER, house: 'federation' },
  'sports-federation-head': { seat: PRESIDER, house: 'federation' },
  'department-head': { seat: PRESIDER, house: 'department' },
  rector: { seat: PRESIDER, house: 'university' },
  dean: { seat: PRESIDER, house: 'college' },
  'chief-editor': { seat: 'editor-in-chief' },
  'chief-justice': { seat: PRESIDER, house: 'court' },
  'parliament-speaker': { seat: PRESIDER, house: 'parliament' },
  'senate-president': { seat: PRESIDER, house: 'senate' },
  director: { seat: MANAGER },
  manager: { seat: MANAGER },
  administrator: { seat: MANAGER },
  'general-manager': { seat: MANAGER, whole: true },
  'chief-executive': { seat: MANAGER, whole: true },
  'regional-director': { seat: MANAGER, field: 'regional' },
  'financial-director': { seat: MANAGER, field: 'finance' },
  'operations-chief': { seat: MANAGER, field: 'operations' },
  'technology-chief': { seat: MANAGER, field: 'technology' },
  'hospital-director': { seat: MANAGER, house: 'hospital' },
  'health-director': { seat: MANAGER, field: 'health' },
  'education-director': { seat: MANAGER, field: 'education' },
  'museum-director': { seat: MANAGER, house: 'museum' },
  'library-director': { seat: MANAGER, house: 'library' },
  'port-director': { seat: MANAGER },
  'security-head': { seat: MANAGER, field: 'security' },
  'station-chief': { seat: 'commander', house: 'police' },
  'school-superintendent': { seat: MANAGER, house: 'school' },
  'school-principal': { seat: MANAGER, house: 'school' },
  'prison-director': { seat: MANAGER, house: 'prison' },
  'sporting-director': { seat: MANAGER, field: 'youth-and-sport' },
  'theatre-director': { seat: MANAGER },
  'press-secretary': { seat: 'spokesperson' },
  'military-lawyer': { seat: 'lawyer' },
  'ship-captain': { seat: 'captain' },
  'chief-economist': { seat: 'economist', level: 'chief' },
  'central-bank-governor': { seat: 'governor', house: 'bank' },
  'chief-physician': { seat: 'physician', level: 'chief' },
  'civil-defence-chief': { seat: 'commander', house: 'emergency-service' },
  'police-chief': { seat: 'commander', house: 'police' },
  'navy-commander': { seat: 'commander', house: 'navy' },
  'air-force-commander': { seat: 'commander', house: 'air-force' },
  'commander-in-chief': { seat: 'commander', house: 'army' },
  'general-counsel': { seat: 'counsel' },
};

/** Posts of which a house has one that stands over it. */
const CHIEFS = new Set([
  PRESIDER,
  MANAGER,
  'governor',
  'mayor',
  'minister',
  'commander',
  'editor-in-chief',
  'secretary-general',
  'dean',
  'captain',
  'coach',
  'conductor',
  'ambassador',
  'chief-of-staff',
]);

/** Fields that are houses of their own. */
const FIELD_HOUSES: Readonly<Record<string, string>> = {
  'civil-defence': 'emergency-service',
  police: 'police',
  'civil-protection': 'emergency-service',
};

/** The seat of who serves a house, where nothing is said of as what. */
export const AFFILIATE = 'affiliate';
/** Begins a field that is no concept but a word of the language. */
export const PLAIN = '~';
const SECOND = new Set(['deputy', 'assistant', 'first-deputy', 'second-deputy']);
const NOT_NOW = new Set(['former', 'outgoing', 'designate', 'acting', 'interim', 'caretaker', 'late', 'deposed', 'honorary', 'retired']);
const LEADING = new Set(['chief', 'senior']);

/** The seat that an office or a profession of the lexicons stands for. */
export function seatOf(concept: string): string {
  return SEATS[concept]?.seat ?? concept;
}

/**
 * Puts the parts of a title together; null where no seat is among them.
 * @param head index of the seat in `parts`; -1 where a rank stands alone («her deputy»)
 */
export function composeTitle(parts: readonly TitleWord[], head: number, client: number | null = null): TitleReading | null {
  const ranks = parts.flatMap((p) => (p.kind === 'rank' ? [p.concept] : p.rank === undefined ? [] : [p.rank]));
  const second = ranks.some((r) => SECOND.has(r));
  if (head < 0 && !ranks.some((r) => SECOND.has(r) && r !== 'assistant')) return null;
  const seat: Seat = head < 0 ? { seat: PRESIDER } : (SEATS[parts[head]!.concept] ?? { seat: parts[head]!.concept });
  const of = (kind: TitleWord['kind']): string[] => [...new Set(parts.filter((p) => p.kind === kind).map((p) => p.concept))];
  const fields = [
    ...new Set([...(seat.field === undefined ? [] : [seat.field]), ...of('field'), ...of('word').map((word) => `${PLAIN}${word}`)]),
  ].sort();
  const told = fields.flatMap((f) => FIELD_HOUSES[f] ?? []);
  const houses = [...new Set([...(seat.house === undefined ? [] : [seat.house]), ...of('house'), ...told])].sort();
  const chief = CHIEFS.has(seat.seat) || seat.level === 'chief' || ranks.some((r) => LEADING.has(r));
  return {
    seat: seat.seat,
    level: second ? 'second' : chief ? 'chief' : 'other',
    now: !ranks.some((r) => NOT_NOW.has(r)),
    fields,
    whole: seat.whole === true || parts.some((p) => p.kind === 'whole'),
    houses,
    names: of('name').sort(),
    outside: parts.some((p) => p.kind === 'outside'),
    client,
  };
}

/** The words of a stretch of tokens as they stand in the text, spaces evened. */
export function wordsBetween(text: string, tokens: readonly Token[], first: number, last: number): string {
  return text.slice(tokens[first]!.start, tokens[last - 1]!.end).replace(/\s+/gu, ' ');
}
