import type { LanguagePack } from '../language/pack.js';
import { contentKey, EMPTY_CONCEPTS, offsetInToken, type Token, type TokenizedText } from '../language/tokens.js';
import type { Mention, Modality, Polarity, Quantity, Span, Timex } from '../model.js';
import type { EventMention } from '../reading.js';
import { findClauses, finiteVerb } from './clauses.js';


const within = (inner: Span, from: number, to: number): boolean => inner.start >= from && inner.end <= to;

/** Finds happenings: finite verbs, verbal nouns and nouns that name events, each with what its clause says of it. */
export function extractEvents(text: TokenizedText, pack: LanguagePack, mentions: readonly Mention[], timexes: readonly Timex[], quantities: readonly Quantity[]): EventMention[] {
  const { tokens } = text;
  const { clauses, of } = findClauses(text, pack);
  const out: EventMention[] = [];
  const mentionAt = new Int32Array(tokens.length).fill(-1);
  let m = 0;
  const ordered = mentions.map((mention, index) => ({ mention, index })).sort((a, b) => a.mention.start - b.mention.start);
  for (const token of tokens) {
    while (m < ordered.length && ordered[m]!.mention.end <= token.start) m += 1;
    for (let k = m; k < ordered.length && ordered[k]!.mention.start < token.end; k += 1) if (ordered[k]!.mention.end > token.start) mentionAt[token.index] = ordered[k]!.index;
  }
  const timeAt = new Uint8Array(text.text.length + 1);
  for (const t of timexes) if (t.type === 'DATE' || t.type === 'TIME') timeAt.fill(1, t.start, t.end);

  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    const inMention = mentionAt[token.index] !== -1 && mentions[mentionAt[token.index]!]!.type !== 'place';
    if (inMention || timeAt[token.start] === 1) continue;
    const trigger = triggerOf(token);
    if (trigger === null) continue;
    const clause = clauses[of[token.index]!]!;
    const left = Math.max(clause.first, token.index - 10);
    const right = Math.min(clause.last, token.index + 16);
    const from = tokens[left]!.start;
    const to = tokens[right - 1]!.end;
    const pick = <T extends Span>(list: readonly T[]): number[] => list.flatMap((x, i) => (within(x, from, to) ? [i] : []));
    const here = pick(mentions);
    const polarity = polarityOf(token, clause.first);
    const content = contentOf(left, right, token.index, mentionAt, timeAt);
    const object = contentOf(token.index + 1, Math.min(right, token.index + 7), token.index, mentionAt, timeAt);
    const agent = agentOf(token, trigger.verb, clause.first, clause.last, mentionAt);
    const times = pick(timexes).filter((i) => timexes[i]!.type === 'DATE' || timexes[i]!.type === 'TIME');
    const qs = pick(quantities);
    const ordinal = qs.map((i) => quantities[i]!).find((q) => q.kind === 'ordinal' && q.start >= token.start - 12 && q.start - token.end < 40 && q.value >= 1);
    const start = offsetInToken(token, trigger.prefix);
    let end = token.end;
    for (const i of here) if (mentions[i]!.start > token.start && mentions[i]!.start - token.end < 60) end = Math.max(end, mentions[i]!.end);
    for (const i of times) if (timexes[i]!.start > token.start && timexes[i]!.start - token.end < 60) end = Math.max(end, timexes[i]!.end);
    out.push({
      index: out.length,
      concept: trigger.concept,
      start,
      end: Math.min(end, start + 160),
      trigger: { start, end: token.end },
      triggerToken: token.index,
      sentence: token.sentence,
      participants: here.filter((i) => mentions[i]!.type !== 'place'),
      places: here.filter((i) => mentions[i]!.type === 'place'),
      times,
      quantities: qs,
      agent,
      content,
      object,
      ordinal: ordinal?.value ?? null,
      polarity,
      modality: modalityOf(token, trigger, left),
      passive: trigger.passive,
    });
  }
  return out;

  function triggerOf(token: Token): { concept: string; verb: boolean; prefix: number; passive: boolean } | null {
    const first = token.analyses[0];
    if (first === undefined) return null;
    const eventful = token.analyses.find((a) => a.prefix <= first.prefix + 2 && a.sense.tags.includes('event') && a.sense.concept !== null);
    if (eventful === undefined) return null;
    // a simpler reading that is no event wins: بيان is no «ب + يان»
    if (eventful !== first && (first.prefix < eventful.prefix || first.sense.tags.includes('function') || first.sense.pos === 'name')) return null;
    const concept = eventful.sense.concept!;
    if (EMPTY_CONCEPTS.has(concept)) return null;
    const verb = eventful.sense.pos === 'verb';
    const prefix = eventful.prefix - (eventful.proclitics.includes('al') ? 2 : 0);
    const previous = tokens[token.index - 1];
    const passive = previous !== undefined && pack.cues.passiveAuxiliaries.has(previous.norm.replace(/^[وف]/u, ''));
    return { concept, verb, prefix: Math.max(0, prefix), passive };
  }

  function polarityOf(token: Token, clauseFirst: number): Polarity {
    let negative = false;
    for (let k = token.index - 1; k >= Math.max(clauseFirst, token.index - 3); k -= 1) {
      const t = tokens[k]!;
      if (t.kind !== 'word') break;
      if (pack.cues.verbNegations.has(t.norm) || (k === token.index - 1 && pack.cues.negations.has(t.norm)) || (pack.cues.nominalNegations.has(t.norm) && k >= token.index - 2)) {
        negative = true;
        break;
      }
      if (finiteVerb(t) !== undefined && k < token.index - 1) break;
    }
    if (!negative) return 'positive';
    // «لم … إلا»: a restriction, no denial
    for (let k = token.index + 1; k < Math.min(tokens.length, token.index + 8) && tokens[k]!.sentence === token.sentence; k += 1) if (pack.cues.exceptives.has(tokens[k]!.norm)) return 'positive';
    return 'negative';
  }

  function modalityOf(token: Token, trigger: { verb: boolean }, left: number): Modality {
    const a = token.analyses[0]!;
    if (a.proclitics.includes('s')) return 'planned';
    for (let k = token.index - 1; k >= Math.max(0, left - 6) && k >= token.index - 9; k -= 1) {
      const t = tokens[k]!;
      if (t.sentence !== token.sentence) break;
      if (pack.cues.future.has(t.norm)) return 'planned';
      const bare = t.norm.replace(/^[وف]/u, '');
      if (pack.cues.plannedHeads.has(bare)) return 'planned';
      if (pack.cues.demandHeads.has(bare)) return 'demanded';
      if (pack.cues.conditionals.has(t.norm) && token.index - k <= 4) return 'possible';
      const verb = finiteVerb(t);
      if (verb !== undefined && pack.cues.isDenial(verb.sense.concept)) return 'denied';
      if (trigger.verb && verb !== undefined && verb.sense.tense === 'past') break;
    }
    return 'asserted';
  }

  function contentOf(from: number, to: number, skip: number, mentionIndex: Int32Array, time: Uint8Array): string[] {
    const words: string[] = [];
    for (let k = from; k < to; k += 1) {
      if (k === skip) continue;
      const t = tokens[k]!;
      if (t.kind !== 'word' || time[t.start] === 1) continue;
      const at = mentionIndex[k]!;
      if (at !== -1 && mentions[at]!.type === 'person') continue;
      const word = contentKey(t);
      if (word !== null && !words.includes(word)) words.push(word);
    }
    return words;
  }

  function agentOf(token: Token, verb: boolean, first: number, last: number, mentionIndex: Int32Array): number | null {
    for (let k = token.index + 1; k < Math.min(last, token.index + 5); k += 1) {
      const at = mentionIndex[k]!;
      if (at !== -1) return isActor(mentions[at]!) ? at : null;
      const t = tokens[k]!;
      if (t.kind === 'punctuation' || t.analyses[0]?.sense.pos === 'preposition' || t.analyses[0]?.proclitics.some((p) => p === 'b' || p === 'l') === true) break;
    }
    if (!verb) return null;
    for (let k = token.index - 1; k >= Math.max(first, token.index - 7); k -= 1) {
      const at = mentionIndex[k]!;
      if (at !== -1 && isActor(mentions[at]!)) return at;
    }
    return null;
  }
}

const isActor = (mention: Mention): boolean => mention.type !== 'place' || mention.known?.startsWith('country:') === true || mention.known?.startsWith('city:') === true;
