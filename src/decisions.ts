/**
 * What editors decided about conflicts, and how it meets the conflicts of the next run. The records are those of `decisions.jsonl`:
 * one a line, never changed; taking one back is a record too.
 */
import { createHash } from 'node:crypto';
import { tokenize } from './language/tokens.js';
import { evidenceChanges, type LinkedConflict, linkConflicts } from './linkage.js';
import type { BothBecause, Conflict, ConflictKind, Decided, Ruling } from './model.js';
import { sidesOf } from './sides.js';

/** A passage that a decision was taken on. */
export interface DecidedEvidence {
  readonly source: string;
  readonly quote: string;
  /** What it was read as. */
  readonly value: string;
  /** Which of the conflict's sides it is on, from 0. */
  readonly side: number;
  /** Digest of the sentences that hold it, spaces apart; null where the article was not at hand. */
  readonly sentence: string | null;
}

/** An editor's ruling on a conflict: `schemas/decision.schema.json`. */
export interface DecisionRecord {
  readonly schemaVersion: 1;
  readonly id: string;
  /** When: ISO 8601, UTC, with milliseconds. */
  readonly at: string;
  readonly editor: string | null;
  readonly action: 'decide';
  readonly conflict: string;
  readonly kind: ConflictKind;
  /** What the conflict was, for whoever reads the file. */
  readonly summary: string;
  readonly ruling: Ruling;
  /** The side that is right, where the ruling says so. */
  readonly side: { readonly value: string; readonly sources: readonly string[] } | null;
  /** Why both can stand, where the editor says so. */
  readonly because: BothBecause | null;
  readonly note: string;
  readonly evidence: readonly DecidedEvidence[];
  /** The decision that stood when this one was taken. */
  readonly replaces: string | null;
}

/** Takes a decision back: the one before it stands again. */
export interface WithdrawalRecord {
  readonly schemaVersion: 1;
  readonly id: string;
  readonly at: string;
  readonly editor: string | null;
  readonly action: 'withdraw';
  readonly conflict: string;
  readonly withdraws: string;
}

export type DeskRecord = DecisionRecord | WithdrawalRecord;

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Records in the order in which they were made, however git has merged their lines; one that stands twice, once. */
export function inOrder(records: readonly DeskRecord[]): DeskRecord[] {
  const unique = new Map(records.map((record) => [record.id, record]));
  return [...unique.values()].sort((a, b) => compareText(a.at, b.at) || compareText(a.id, b.id));
}

/** Ids of the decisions that were seen when one that stands was taken: they came before it, whatever the clocks said. */
function replacedBy(standing: readonly DecisionRecord[], byId: ReadonlyMap<string, DeskRecord>): ReadonlySet<string> {
  const replaced = new Set<string>();
  for (const { replaces } of standing) {
    let seen = replaces;
    while (seen !== null && !replaced.has(seen)) {
      replaced.add(seen);
      const record = byId.get(seen);
      seen = record?.action === 'decide' ? record.replaces : null;
    }
  }
  return replaced;
}

/** The decision that stands for each conflict that was ever decided, by the conflict's id at that time. */
export function standingDecisions(records: readonly DeskRecord[]): ReadonlyMap<string, DecisionRecord> {
  const ordered = inOrder(records);
  const withdrawn = new Set(ordered.flatMap((record) => (record.action === 'withdraw' ? [record.withdraws] : [])));
  const kept = ordered.flatMap((record) => (record.action === 'decide' && !withdrawn.has(record.id) ? [record] : []));
  const replaced = replacedBy(kept, new Map(ordered.map((record) => [record.id, record])));
  const standing = new Map<string, DecisionRecord>();
  for (const record of kept) {
    const before = standing.get(record.conflict);
    // a clock that was put back makes the later decision look older than the one that it replaces
    if (before !== undefined && replaced.has(record.id) && !replaced.has(before.id)) continue;
    standing.set(record.conflict, record);
  }
  return standing;
}

/** A line of so many characters that ends in the midst of a sentence goes on in the next: the text was wrapped to a width. */
const WRAPPED = 45;
/** Lines on each side that one sentence may be wrapped over. */
const MOST_LINES = 12;
const goesOn = (line: string): boolean => line.trimEnd().length >= WRAPPED && !/[.!?؟…:»”"]\s*$/u.test(line);

/** The paragraph that holds a span: its line, and those before and after where the text is wrapped. */
function paragraphOf(text: string, start: number, end: number): { readonly from: number; readonly to: number } {
  let from = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
  const lineEnd = (at: number) => (text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at));
  let to = lineEnd(end);
  for (let n = 0; n < MOST_LINES && from > 0; n += 1) {
    const before = text.lastIndexOf('\n', from - 2) + 1;
    if (!goesOn(text.slice(before, from - 1))) break;
    from = before;
  }
  for (let n = 0; n < MOST_LINES && to < text.length; n += 1) {
    const next = lineEnd(to + 1);
    if (!goesOn(text.slice(text.lastIndexOf('\n', to - 1) + 1, to)) || text.slice(to, next).trim() === '') break;
    to = next;
  }
  return { from, to };
}

/** Digest of the sentences of a text that hold a span: what an editor read around the words, however the lines are broken. */
function sentenceDigest(text: string, start: number, end: number): string {
  // a paragraph at a time: the sentences of the whole article are not needed
  const { from, to } = paragraphOf(text, start, end);
  const around = text.slice(from, to).replaceAll('\n', ' ');
  const held = tokenize(around, () => []).sentences.filter((s) => s.start < end - from && s.end > start - from);
  const [first, last] = [held[0], held.at(-1)];
  const words = first === undefined || last === undefined ? around : around.slice(first.start, last.end);
  return createHash('sha256').update(words.replace(/\s+/gu, ' ').trim()).digest('hex').slice(0, 12);
}

/**
 * A conflict's evidence as a decision keeps it.
 * @param texts the articles' texts by source
 */
export function decidedEvidence(conflict: Conflict, texts: ReadonlyMap<string, string>): DecidedEvidence[] {
  const sides = sidesOf(conflict);
  return conflict.evidence.map((item) => {
    const text = texts.get(item.source);
    return {
      source: item.source,
      quote: item.quote,
      value: item.value,
      side: sides.findIndex(({ evidence }) => evidence.includes(item)),
      sentence: text === undefined ? null : sentenceDigest(text, item.start, item.end),
    };
  });
}

/**
 * The records with the articles' names of now: one that was renamed or moved is known by what was decided on in it, the same words in the
 * same sentences, in one article that the decision does not know.
 */
function renamed(
  records: readonly DecisionRecord[],
  conflicts: readonly Conflict[],
  texts: ReadonlyMap<string, string>,
): readonly DecisionRecord[] {
  const isGone = ({ source, sentence }: DecidedEvidence) => sentence !== null && !texts.has(source);
  const sought = new Set(records.flatMap(({ evidence }) => evidence.filter(isGone).map(({ quote }) => quote)));
  if (sought.size === 0) return records;
  const holders = new Map<string, Set<string>>();
  const key = ({ quote, sentence }: Pick<DecidedEvidence, 'quote' | 'sentence'>) => `${sentence}\u001f${quote}`;
  for (const { source, quote, start, end } of conflicts.flatMap(({ evidence }) => evidence)) {
    const text = texts.get(source);
    if (text === undefined || !sought.has(quote)) continue;
    const held = key({ quote, sentence: sentenceDigest(text, start, end) });
    holders.set(held, (holders.get(held) ?? new Set()).add(source));
  }
  return records.map((record) => {
    const known = new Set(record.evidence.map(({ source }) => source));
    const names = new Map<string, string>();
    for (const { source } of record.evidence.filter(isGone)) {
      const own = record.evidence.filter((item) => item.source === source);
      const [first, ...others] = [...(holders.get(key(own[0]!)) ?? [])].filter(
        (name) => !known.has(name) && own.every((item) => holders.get(key(item))?.has(name)),
      );
      if (first !== undefined && others.length === 0) names.set(source, first);
    }
    return names.size === 0
      ? record
      : { ...record, evidence: record.evidence.map((item) => ({ ...item, source: names.get(item.source) ?? item.source })) };
  });
}

/** Sentences that changed around words that did not. */
function contextChanges(record: DecisionRecord, conflict: Conflict, texts: ReadonlyMap<string, string>): string[] {
  const now = new Map<string, Set<string | null>>();
  for (const { source, quote, sentence } of decidedEvidence(conflict, texts)) {
    const key = `${source}\u001f${quote}`;
    now.set(key, (now.get(key) ?? new Set()).add(sentence));
  }
  const changed = record.evidence.filter(({ source, quote, sentence }) => {
    const digests = now.get(`${source}\u001f${quote}`);
    return sentence !== null && digests !== undefined && !digests.has(null) && !digests.has(sentence);
  });
  return [
    ...new Set(changed.map(({ source, quote }) => `the sentence around «${quote.replace(/\s+/gu, ' ').trim()}» in ${source} has changed`)),
  ];
}

const asLinked = (record: DecisionRecord): LinkedConflict & { readonly record: DecisionRecord } => ({
  id: record.conflict,
  kind: record.kind,
  evidence: record.evidence,
  record,
});

/**
 * Joins the decisions to a run's conflicts: each gets the decision that stands for it, `reopened` with the reasons where what it was taken
 * on has changed.
 * @param texts the articles' texts by source
 * @returns the conflicts in their order, and the decisions whose conflict the run did not find
 */
export function joinDecisions(
  conflicts: readonly Conflict[],
  records: readonly DeskRecord[],
  texts: ReadonlyMap<string, string>,
): { readonly conflicts: readonly Conflict[]; readonly unmatched: readonly DecisionRecord[] } {
  const decided = [...standingDecisions(records).values()];
  if (decided.length === 0) return { conflicts: conflicts.map((c) => (c.decision === null ? c : { ...c, decision: null })), unmatched: [] };
  const standing = renamed(decided, conflicts, texts).map(asLinked);
  const links = linkConflicts(standing, conflicts);
  const joined = conflicts.map((conflict) => {
    const found = links.get(conflict.id);
    if (found === undefined) return conflict.decision === null ? conflict : { ...conflict, decision: null };
    const { record } = found;
    const reopened = [...evidenceChanges(found, conflict), ...contextChanges(record, conflict, texts)];
    const decision: Decided = {
      id: record.id,
      state: reopened.length === 0 ? 'decided' : 'reopened',
      at: record.at,
      editor: record.editor,
      ruling: record.ruling,
      side: record.side?.value ?? null,
      because: record.because,
      note: record.note,
      reopened,
    };
    return { ...conflict, decision };
  });
  const matched = new Set([...links.values()].map(({ record }) => record));
  return { conflicts: joined, unmatched: standing.map(({ record }) => record).filter((record) => !matched.has(record)) };
}

/** True for a conflict that an editor still has to look at. */
export const isOpen = ({ decision }: Pick<Conflict, 'decision'>): boolean => decision === null || decision.state === 'reopened';

/** Where a conflict stands with the editors. `asked`: decided, and the source is to answer. */
export type DecisionState = 'open' | 'reopened' | 'asked' | 'decided';

export function stateOf({ decision }: Pick<Conflict, 'decision'>): DecisionState {
  if (decision === null) return 'open';
  if (decision.state === 'reopened') return 'reopened';
  return decision.ruling === 'ask' ? 'asked' : 'decided';
}
