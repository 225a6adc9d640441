import type { OfficeReading } from '../model.js';

/** How two readings of an office relate: `same`, `compatible` (one says less), `different`. */
export function compareOffices(a: OfficeReading, b: OfficeReading): 'same' | 'compatible' | 'different' {
  if (a.function === 'counterpart' || b.function === 'counterpart')
    return a.country !== null && b.country !== null && a.country !== b.country ? 'different' : 'compatible';
  if (a.function !== b.function) return 'different';
  if (rankKey(a) !== rankKey(b)) return 'different';
  const fields: readonly (keyof OfficeReading)[] = ['portfolio', 'institution', 'country'];
  let missing = false;
  for (const field of fields) {
    const x = a[field] as string | null;
    const y = b[field] as string | null;
    if (x === null || y === null) missing ||= x !== y;
    else if (x !== y && !overlaps(x, y)) return 'different';
  }
  return missing ? 'compatible' : 'same';
}

/** «energy mines» and «energy»: one names more of the same portfolio. */
function overlaps(x: string, y: string): boolean {
  const a = new Set(x.split(' '));
  return y.split(' ').some((w) => a.has(w));
}

const TIME_RANKS = new Set(['former', 'current', 'designate', 'outgoing', 'new', 'interim']);

/** Ranks that make another office (deputy, assistant, acting), without those that only say when. */
export function rankKey(office: OfficeReading): string {
  return office.rank.filter((r) => !TIME_RANKS.has(r)).join(' ');
}

/** Held before, not now. */
export function isFormer(office: OfficeReading): boolean {
  return office.rank.includes('former') || office.rank.includes('outgoing');
}

/** «former minister of defence (KR)»: an office in the words that all languages share. */
export function officeName({ rank, function: fn, portfolio, institution, country }: OfficeReading): string {
  const words = (concept: string): string => concept.replace(/^(?:org|city|region|feature):/u, '').replaceAll('-', ' ');
  const of = [portfolio, institution].filter((x) => x !== null && x !== '').map((x) => words(x!));
  return `${[...rank, fn].map(words).join(' ')}${of.length === 0 ? '' : ` of ${of.join(', ')}`}${country === null ? '' : ` (${country})`}`;
}
