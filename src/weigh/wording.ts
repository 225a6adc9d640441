import type { ConflictKind } from '../model.js';

/** A side of a finding as far as a sentence needs it. */
export interface WordedSide {
  readonly value: string;
  /** The words of its evidence, in the order of the finding. */
  readonly quotes: readonly string[];
  /** Paths of the articles on it. */
  readonly sources: readonly string[];
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** Longer words are cut at a space: a summary must be read at a glance. */
const LONGEST = 64;
const PLURALS: Readonly<Record<string, string>> = {
  people: 'people',
  person: 'people',
  man: 'men',
  woman: 'women',
  child: 'children',
  voice: 'votes',
  'state-condition': 'cases',
  country: 'countries',
  points: 'points',
};
const FATES = new Set('dead injured missing infected arrested displaced rescued vaccinated captive'.split(' '));

/** What a disagreement is about, as an editor would ask it. The phrases are fixed: a reporter translates them. */
export function question(kind: ConflictKind, property: string): string {
  const of = (head: string): string | null => (property.startsWith(head) ? property.slice(head.length) : null);
  const plain = (concept: string): string => concept.replaceAll('-', ' ');
  switch (kind) {
    case 'attribution':
      return 'Who said it';
    case 'role': {
      const whose = of('office of ');
      return whose === null ? 'Who said it' : `Which office ${whose} holds`;
    }
    case 'name':
      return 'How the name is spelt';
    case 'date':
      return property === 'weekday' ? 'Weekday and date' : 'When it happened';
    case 'place':
      return 'Where it happened';
    case 'participant':
      return property.startsWith('who ') ? `W${property.slice(1)}` : `Who did it (${plain(property)})`;
    case 'polarity': {
      if (property === 'state') return 'What is true of it';
      const quality = of('evaluation: ');
      return quality === null ? 'Whether it happened' : `Whether it is ${plain(quality)}`;
    }
    case 'status':
      return 'What became of it';
    case 'sequence': {
      const noun = of('place in the series of ');
      return noun !== null && /^[a-z-]+$/u.test(noun) ? `Which ${plain(noun)} of the series` : 'Which one of the series';
    }
    case 'number': {
      if (property === 'total') return 'A total and its parts';
      const noun = of('number of ') ?? '';
      if (!/^[a-z][a-z-]+$/u.test(noun)) return property === 'count' ? 'How many there were' : 'Which figure';
      return `How many ${FATES.has(noun) ? noun : (PLURALS[noun] ?? pluralOf(plain(noun)))}`;
    }
  }
}

function pluralOf(noun: string): string {
  if (/(?:s|x|z|ch|sh)$/u.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/u.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** The whole disagreement in one line: the question, what each side answers in its own words, and who is on it. */
export function summary(kind: ConflictKind, property: string, scope: 'cross' | 'within', sides: readonly WordedSide[]): string {
  const answers = sides.map((side, n) => {
    const words = answer(kind, property, side, n);
    return scope === 'within' ? words : `${words} (${who(side.sources)})`;
  });
  const joined = answers.join(property === 'count' ? ' and then ' : ' or ');
  const only = scope === 'within' ? `, all in ${fileName(sides[0]!.sources[0] ?? '')}` : '';
  return `${question(kind, property)}: ${joined}${only}`;
}

function answer(kind: ConflictKind, property: string, side: WordedSide, n: number): string {
  const [first = side.value] = side.quotes;
  if (property === 'weekday') return n === 0 ? inQuotes(first) : `${inQuotes(first)} (${side.value})`;
  if (property === 'total' && n > 0) return `${side.quotes.map(inQuotes).join(' + ')} = ${grouped(side.value.split(' = ').at(-1)!)}`;
  if (property === 'total' || property === 'count' || kind === 'sequence') return inQuotes(first);
  if (kind === 'number' && question(kind, property) === 'Which figure') return inQuotes(first);
  if (kind === 'date') return spokenDays(side.value);
  return side.value === '' ? 'nobody named' : inQuotes(side.value);
}

function who(sources: readonly string[]): string {
  return sources.length > 2 ? `${sources.length} sources` : sources.map(fileName).join(', ');
}

const fileName = (source: string): string => source.split('/').at(-1)!;

function inQuotes(words: string): string {
  const line = words.replace(/[«»]/gu, '').replace(/\s+/gu, ' ').trim();
  return `«${line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/\s\S*$/u, '')}…`}»`;
}

/** Thousands apart: 12600000 → 12,600,000. */
export function grouped(number: string): string {
  return number.replace(/\d{5,}/gu, (run) => run.replace(/\B(?=(?:\d{3})+$)/gu, ','));
}

/** `2025-02-11` → 11 February 2025; `from/to` → both days. Anything else stays as it is. */
export function spokenDays(value: string): string {
  const spoken = (iso: string): string => {
    const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(iso) ?? [];
    return year === undefined ? iso : `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
  };
  return value.split('/').map(spoken).join(' to ');
}

/** A comparator's reason as a sentence. */
export function explanation(because: string): string {
  const text = grouped(because.trim());
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/u.test(text) ? '' : '.'}`;
}
