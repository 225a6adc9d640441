import { push } from './groups.js';
import { corePack } from './language/packs.js';
import type { SourceDocument } from './model.js';
import { analyse } from './reconcile.js';
import { officeName } from './resolve/offices.js';

/** A person as the articles of a folder know him. */
export interface Who {
  readonly name: string;
  /** Spellings and short forms, the commonest first, with how often each stands there. */
  readonly spellings: readonly { readonly text: string; readonly count: number }[];
  readonly offices: readonly { readonly words: string; readonly said: readonly SaidAt[] }[];
  readonly sources: readonly string[];
  readonly mentions: number;
  /** What does not fit: two spellings that one slip parts. */
  readonly doubts: readonly string[];
}

/** Where an office was said, and of which days the article is. */
export interface SaidAt {
  readonly source: string;
  /** 1-based. */
  readonly line: number;
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * Who is named in articles, under which spellings and offices, when and where they were said to be.
 * Documents in languages that are not read are left out. Most mentioned first.
 */
export function whoIsWho(documents: readonly SourceDocument[]): readonly Who[] {
  const readable = documents.filter((d) => corePack(d.language) !== undefined);
  if (readable.length === 0) return [];
  const { dated, dates, resolved } = analyse([...readable].sort((a, b) => (a.source < b.source ? -1 : 1)));
  const lines = dated.map(({ document }) => lineStarts(document.text));
  const out: Who[] = [];
  for (const entity of resolved.entities) {
    if (entity.type !== 'person') continue;
    const spellings = new Map<string, number>();
    const offices = new Map<string, SaidAt[]>();
    const sources = new Set<string>();
    for (const at of entity.mentions) {
      const { document, mentions } = dated[at.document]!;
      const mention = mentions[at.mention]!;
      sources.add(document.source);
      if (mention.name !== null) {
        const text = document.text.slice(mention.name.start, mention.name.end).replace(/\s+/gu, ' ');
        spellings.set(text, (spellings.get(text) ?? 0) + 1);
      }
      if (mention.office === null || mention.office.function === 'counterpart') continue;
      const published = dates.get(document.source) ?? null;
      push(offices, officeName(mention.office), {
        source: document.source,
        line: lineAt(lines[at.document]!, mention.start),
        from: published?.from ?? null,
        to: published?.to ?? null,
      });
    }
    out.push({
      name: entity.name,
      spellings: [...spellings].map(([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1)),
      offices: [...offices]
        .map(([words, said]) => ({ words, said }))
        .sort((a, b) => b.said.length - a.said.length || (a.words < b.words ? -1 : 1)),
      sources: [...sources].sort(),
      mentions: entity.mentions.length,
      doubts: resolved.suspects.filter((s) => s.entity === entity.id).map((s) => s.because),
    });
  }
  return out.sort((a, b) => b.mentions - a.mentions || (a.name < b.name ? -1 : 1));
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let k = text.indexOf('\n'); k >= 0; k = text.indexOf('\n', k + 1)) starts.push(k + 1);
  return starts;
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low + 1 < high) {
    const mid = (low + high) >> 1;
    if (starts[mid]! <= offset) low = mid;
    else high = mid;
  }
  return low + 1;
}

/** The same as text for a person to read; names stand between isolates, so that a line of two directions keeps its order. */
export function whoTable(people: readonly Who[]): string[] {
  const isolate = (text: string): string => `\u2068${text}\u2069`;
  const out: string[] = [];
  for (const { name, spellings, offices, sources, mentions, doubts } of people) {
    if (out.length > 0) out.push('');
    out.push(isolate(name));
    const others = spellings.filter((s) => s.text !== name);
    if (others.length > 0)
      out.push(`  spelt   ${others.map((s) => `${isolate(s.text)}${s.count > 1 ? ` ${s.count} times` : ''}`).join(', ')}`);
    for (const { words, said } of offices) {
      const places = said.map(
        ({ source, line, from, to }) => `${source}:${line}${from === null ? '' : ` (${from === to ? from : `${from} to ${to}`})`}`,
      );
      out.push(`  office  ${isolate(words)}: ${places.slice(0, 6).join(', ')}${places.length > 6 ? ` and ${places.length - 6} more` : ''}`);
    }
    out.push(`  in      ${sources.join(', ')}: ${mentions} ${mentions === 1 ? 'mention' : 'mentions'}`);
    for (const doubt of doubts) out.push(`  doubt   ${doubt}`);
  }
  return out;
}
