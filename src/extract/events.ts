import { HAPPENING_NOUNS, kindsOf, LIGHT_CONCEPTS } from '../language/concepts.js';
import { phraseAt } from '../language/lexicon.js';
import type { ClausePack } from '../language/pack.js';
import {
  type Analysis,
  contentKey,
  EMPTY_CONCEPTS,
  offsetInToken,
  type Sense,
  type Token,
  type TokenizedText,
} from '../language/tokens.js';
import type { Mention, Modality, Polarity, Quantity, Span, Timex } from '../model.js';
import type { EventMention } from '../reading.js';
import { headsLine } from '../timex.js';
import { type Clause, findClauses, finiteVerb } from './clauses.js';
import { findDeeds } from './deeds.js';

/** Verbs that say of the happening beside them that it begins or ends, or what it did: their time is its time. */
const PHASES: ReadonlySet<string> = new Set([
  'start',
  'end',
  'open',
  'close',
  'launch',
  'inaugurate',
  'resume',
  'continue',
  'complete',
  'postpone',
  'cancel',
  'depart',
  'run',
  'kill',
  'die',
  'drown',
  'injure',
  'lose',
  'go-missing',
  'displace',
  'destroy',
  'damage',
  'collapse',
  'happen',
  'cause',
]);

/** An event mention shows an editor who did what: no more characters than this. */
const LONGEST = 160;

/** Happenings that are told of together by their number. */
const SEVERAL = 10;

interface Trigger {
  readonly token: Token;
  readonly concept: string;
  readonly verb: boolean;
  /** The last token of its phrase: «cease-fire», «hearing session». */
  readonly last: Token;
  /** Characters of the token before the word itself. */
  readonly prefix: number;
  readonly passive: boolean;
  readonly sense: Analysis;
}

const ARREST = 'arrest';
const WORK = /^(?:ال)?(?:عمل|خدم|مهام|مهم|منصب|ممارس|لعب|تدريب|تدريس|وظيف)/u;
/** Who takes people into custody. */
const FORCES: ReadonlySet<string> = new Set(
  `police armed-forces force army security security-service homeland-security gendarmerie intelligence customs guard-group patrol authority
  judge prosecution prosecutor`.split(/\s+/u),
);

/** A nominal happening and the light verb that carries its tense and subject: «held … talks», «the talks that were held». */
interface Happening extends Trigger {
  readonly support: Trigger | null;
  /** The relative clause whose light verb says when and where. */
  readonly relative: Clause | null;
}

const within = (inner: Span, from: number, to: number): boolean => inner.start >= from && inner.end <= to;

/** Finds happenings: finite verbs, verbal nouns and nouns that name events, each with what its clause says of it. */
export function extractEvents(
  text: TokenizedText,
  pack: ClausePack,
  mentions: readonly Mention[],
  timexes: readonly Timex[],
  quantities: readonly Quantity[],
): EventMention[] {
  const { tokens } = text;
  const { clauses, of } = findClauses(text, pack);
  const mentionAt = new Int32Array(tokens.length).fill(-1);
  let m = 0;
  const ordered = mentions.map((mention, index) => ({ mention, index })).sort((a, b) => a.mention.start - b.mention.start);
  for (const token of tokens) {
    while (m < ordered.length && ordered[m]!.mention.end <= token.start) m += 1;
    for (let k = m; k < ordered.length && ordered[k]!.mention.start < token.end; k += 1)
      if (ordered[k]!.mention.end > token.start) mentionAt[token.index] = ordered[k]!.index;
  }
  const timeAt = new Uint8Array(text.text.length + 1);
  for (const t of timexes) if (t.type === 'DATE' || t.type === 'TIME') timeAt.fill(1, t.start, t.end);

  // «29 votes», «41 departures»: what is counted by the dozen is a figure and no one happening
  const countedAt = new Uint8Array(text.text.length + 1);
  for (const q of quantities) if (q.kind === 'count' && q.value > SEVERAL) countedAt.fill(1, q.start, q.end);
  const triggers: (Trigger | null)[] = [];
  let inPhrase = -1;
  for (const token of tokens) {
    const trigger = token.index <= inPhrase ? null : triggerAt(token);
    triggers.push(trigger);
    if (trigger !== null) inPhrase = Math.max(inPhrase, trigger.last.index);
  }
  const deeds = findDeeds(text, (token) => triggers[token]?.concept ?? null, inName);
  // what only two words together tell is no trigger by itself
  for (const [index, { concept }] of deeds) {
    const token = tokens[index]!;
    const sense = token.analyses[0];
    if (triggers[index] !== null || sense === undefined || inName(token)) continue;
    const verb = sense.sense.pos === 'verb';
    triggers[index] = { token, last: token, concept, verb, prefix: 0, passive: false, sense };
  }
  const absorbed = new Set<number>();
  const happenings: Happening[] = [];
  for (const trigger of triggers) {
    if (trigger === null) continue;
    if (trigger.verb) {
      happenings.push({ ...trigger, support: null, relative: null });
      continue;
    }
    const support = supportOf(trigger);
    const relative = support === null ? relativeOf(trigger) : null;
    const light = support ?? relative?.verb ?? null;
    if (light !== null) absorbed.add(light.token.index);
    happenings.push({ ...trigger, support: light, relative: relative?.clause ?? null });
  }
  const out: EventMention[] = [];
  for (const happening of happenings) if (!absorbed.has(happening.token.index)) out.push({ ...mentionOf(happening), index: out.length });
  const rows = tableRows();
  if (rows.length === 0) return out;
  return [...out, ...rows].sort((a, b) => a.trigger.start - b.trigger.start || a.end - b.end).map((event, index) => ({ ...event, index }));

  function triggerAt(token: Token): Trigger | null {
    if (token.kind !== 'word' || timeAt[token.start] === 1) return null;
    const at = mentionAt[token.index]!;
    const named = at === -1 ? undefined : mentions[at]!;
    // the name of a gathering is read as an organisation's: its first word still tells a happening
    const gathering = named?.type === 'organization' && named.known === null && named.start >= token.start && named.start < token.end;
    if (named !== undefined && !gathering && (named.type !== 'place' || named.known !== null)) return null;
    const phrase = gathering ? null : phraseTrigger(token);
    if (phrase !== null) return phrase;
    const first = token.analyses[0];
    if (first === undefined) return null;
    const phrasal = gathering ? null : phrasalVerb(token);
    if (phrasal !== null) return phrasal;
    // where capitals tell names, a capital inside a sentence is one
    if (pack.cues.standsAs !== undefined && /^\p{Lu}/u.test(token.text) && token.index !== text.sentences[token.sentence]!.first)
      return null;
    const stands = pack.cues.standsAs?.(tokens, token.index) ?? null;
    if (
      stands === null &&
      pack.cues.standsAs !== undefined &&
      first.sense.pos === 'noun' &&
      first.sense.concept !== null &&
      !namesHappening(first.sense) &&
      !followsSubject(token)
    )
      return null;
    const eventful = token.analyses.find(
      (a) =>
        a.prefix <= first.prefix + 2 &&
        (stands === null ||
          (stands === 'verb'
            ? a.sense.pos === 'verb'
            : a.sense.pos !== 'verb' || a.sense.tense === 'past' || a.sense.tags.includes('participle'))) &&
        a.sense.concept !== null &&
        (a.sense.tags.includes('event') || HAPPENING_NOUNS.has(a.sense.concept)),
    );
    if (eventful === undefined) return null;
    // a simpler reading that is no event wins: بيان is no «ب + يان»
    if (eventful !== first && (first.prefix < eventful.prefix || first.sense.tags.includes('function') || first.sense.pos === 'name'))
      return null;
    const { sense } = eventful;
    const verb = sense.pos === 'verb';
    if (!verb && countedAt[token.start] === 1) return null;
    const simpler = token.analyses.filter((a) => a.prefix === eventful.prefix && a.enclitic === eventful.enclitic && a !== eventful);
    if (!verb) {
      // a noun of things in the same letters is commoner than the verbal noun of a rare verb: سوق، سد، رقم
      if (
        sense.pos !== 'noun' &&
        first !== eventful &&
        first.sense.pos === 'noun' &&
        simpler.includes(first) &&
        !isHappening(sense.concept!)
      )
        return null;
      if (isAttribute(token, eventful, simpler)) return null;
    } else if (first !== eventful && first.sense.pos !== 'verb' && afterNoun(token, eventful)) return null;
    const concept = verb && holdsSomebody(token) ? ARREST : sense.concept!;
    if (gathering && (verb || !kindsOf(concept).has('gathering'))) return null;
    if (EMPTY_CONCEPTS.has(concept) && !LIGHT_CONCEPTS.has(concept)) return null;
    const prefix = eventful.prefix - (eventful.proclitics.includes('al') ? 2 : 0);
    const previous = tokens[token.index - 1];
    const passive = previous !== undefined && pack.cues.passiveAuxiliaries.has(previous.norm.replace(/^[وف]/u, ''));
    return { token, last: token, concept, verb, prefix: Math.max(0, prefix), passive, sense: eventful };
  }

  /** «أوقفت القوات الأمنية مساء الخميس المدير»: what stops a match or the traffic arrests, where forces do it to somebody. */
  function holdsSomebody(token: Token): boolean {
    const verbs = new Set(token.analyses.flatMap((a) => (a.sense.pos === 'verb' && a.enclitic === null ? [a.sense.concept] : [])));
    if (!verbs.has('stop') || !verbs.has(ARREST)) return false;
    const { first, last } = text.sentences[token.sentence]!;
    const is = (t: Token | undefined): boolean => t?.analyses.slice(0, 3).some((a) => FORCES.has(a.sense.concept ?? '')) === true;
    const human = (t: Token): boolean => t.analyses[0]?.sense.tags.includes('human') === true;
    const describes = (t: Token): boolean =>
      is(t) || timeAt[t.start] === 1 || t.analyses.some((a) => a.sense.pos === 'adjective' && a.proclitics.includes('al'));
    let k = token.index + 1;
    const head = tokens[k];
    const genitive = head !== undefined && !human(head) && head.analyses[0]?.sense.pos === 'noun' && is(tokens[k + 1]);
    if (k < last && (is(head) || genitive)) k += genitive ? 2 : 1;
    else {
      let before = token.index - 1;
      while (before > first && !is(tokens[before]) && describes(tokens[before]!)) before -= 1;
      if (before < first || !is(tokens[before]) || tokens[before]!.analyses[0]?.proclitics.some((p) => p === 'b' || p === 'l') === true)
        return false;
    }
    for (const end = Math.min(last, k + 12); k < end; k += 1) {
      const t = tokens[k]!;
      if (t.kind === 'punctuation') return false;
      const at = mentionAt[k]!;
      if ((at !== -1 && mentions[at]!.type === 'person') || (human(t) && t.analyses[0]!.proclitics.length <= 1)) return !suspended(k, last);
      if (t.kind === 'number' || t.analyses[0]?.sense.pos === 'numeral' || describes(t) || at !== -1) continue;
      // «at dawn», «in the market»: when and where they did it
      if (t.analyses[0]?.sense.pos === 'preposition') k += 1;
      else if (t.analyses[0]?.proclitics.includes('b') !== true) return false;
    }
    return false;
  }

  /** «عن العمل»: only from his work. */
  function suspended(from: number, last: number): boolean {
    return tokens.slice(from, last).some((t, n, rest) => t.norm === 'عن' && WORK.test(rest[n + 1]?.norm ?? ''));
  }

  function inName(token: Token): boolean {
    const at = mentionAt[token.index]!;
    return timeAt[token.start] === 1 || (at !== -1 && mentions[at]!.type !== 'organization');
  }

  /** A noun or a name right before it: what may be a noun is its verb. */
  function followsSubject(token: Token): boolean {
    const before = tokens[token.index - 1];
    if (before === undefined || before.sentence !== token.sentence) return false;
    return mentionAt[token.index - 1] !== -1 || (before.kind === 'word' && before.analyses[0]?.sense.number === 'plural');
  }

  /** A happening named by more than one word. */
  function phraseTrigger(token: Token): Trigger | null {
    const match = phraseAt(pack.lexicon, tokens, token.index, (s) => namesHappening(s) && s.pos !== 'verb');
    if (match === undefined) return null;
    const { sense, words } = match.phrase;
    const analysis: Analysis = {
      proclitics: token.analyses[0]?.proclitics ?? [],
      prefix: match.prefix,
      stem: words[0]!,
      enclitic: null,
      sense,
    };
    return {
      token,
      last: tokens[match.last - 1]!,
      concept: sense.concept!,
      verb: false,
      prefix: match.prefix,
      passive: false,
      sense: analysis,
    };
  }

  /** A verb and its particle, where the two together tell another happening than the verb: «called off», «took place». */
  function phrasalVerb(token: Token): Trigger | null {
    if (pack.cues.standsAs === undefined || finiteVerb(token) === undefined) return null;
    const match = phraseAt(pack.lexicon, tokens, token.index, (s) => s.pos === 'verb' && s.concept !== null);
    if (match === undefined || match.last - match.first !== 2) return null;
    const { sense, words } = match.phrase;
    if (!sense.tags.includes('event') || (EMPTY_CONCEPTS.has(sense.concept!) && !LIGHT_CONCEPTS.has(sense.concept!))) return null;
    const previous = tokens[token.index - 1];
    const passive = previous !== undefined && pack.cues.passiveAuxiliaries.has(previous.norm);
    const analysis: Analysis = { proclitics: [], prefix: match.prefix, stem: words[0]!, enclitic: null, sense };
    return { token, last: tokens[match.last - 1]!, concept: sense.concept!, verb: true, prefix: match.prefix, passive, sense: analysis };
  }

  /** An adjective after its noun («the consultative meeting»), whatever else its letters can be. */
  function isAttribute(token: Token, eventful: Analysis, others: readonly Analysis[]): boolean {
    const nisba = /يه?$/u.test(eventful.stem) && !/يه?$/u.test(eventful.sense.lemma) && eventful.sense.number === 'dual';
    if (nisba && (eventful.enclitic === null || eventful.enclitic === 'ي')) return true;
    if (eventful.enclitic === 'ي') return true;
    if (eventful.sense.pos === 'adjective') return !hasArgument(token);
    if (!others.some((a) => a.sense.pos === 'adjective' && !a.sense.tags.includes('participle'))) return false;
    const before = tokens[token.index - 1];
    const head = before?.sentence === token.sentence ? before.analyses[0] : undefined;
    return head !== undefined && (head.sense.pos === 'noun' || head.sense.pos === 'masdar' || head.sense.pos === 'adjective');
  }

  /** «the texts signed at the palace»: a participle that takes a complement tells a happening, «extended talks» only describes. */
  function hasArgument(token: Token): boolean {
    const next = tokens[token.index + 1];
    if (next === undefined || next.sentence !== token.sentence || next.kind !== 'word') return false;
    const first = next.analyses[0];
    return first?.sense.pos === 'preposition' || first?.proclitics.includes('b') === true || timeAt[next.start] === 1;
  }

  /** A word that may be a verb or a noun is a noun after a preposition or a bare noun that governs it. */
  function afterNoun(token: Token, eventful: Analysis): boolean {
    if (eventful.proclitics.length > 0) return false;
    const before = tokens[token.index - 1];
    if (before === undefined || before.sentence !== token.sentence || before.kind !== 'word') return false;
    return before.analyses[0]?.sense.pos === 'preposition';
  }

  /** The light verb right before an event noun: «conducted (in Tunis) talks», «carried out a visit». */
  function supportOf(noun: Trigger): Trigger | null {
    const clause = clauses[of[noun.token.index]!]!;
    const { proclitics } = noun.sense;
    if (proclitics.includes('w') || proclitics.includes('f') || proclitics.includes('l') || proclitics.includes('k')) return null;
    for (let k = noun.token.index - 1; k >= Math.max(clause.first, noun.token.index - 9); k -= 1) {
      const trigger = triggers[k] ?? null;
      const t = tokens[k]!;
      if (trigger !== null) {
        // «took him into custody» is no light verb of the departure gate behind it
        if (!LIGHT_CONCEPTS.has(trigger.concept) || deeds.has(k)) return null;
        return trigger.token.index + 1 === noun.token.index || trigger.verb ? trigger : null;
      }
      if (t.kind === 'punctuation') return null;
      if (mentionAt[k] !== -1 || timeAt[t.start] === 1) continue;
      const first = t.analyses[0];
      if (first?.sense.pos === 'verb' || first?.sense.pos === 'conjunction') return null;
    }
    return null;
  }

  /** «the talks that were held on Sunday»: the light verb of the relative clause straight after the noun phrase. */
  function relativeOf(noun: Trigger): { verb: Trigger; clause: Clause } | null {
    const index = of[noun.token.index]!;
    const clause = clauses[index]!;
    const next = clauses[index + 1];
    if (next === undefined || next.sentence !== clause.sentence || next.first - noun.token.index > 9) return null;
    if (tokens[next.first]!.analyses.every((a) => !a.sense.tags.includes('relative'))) return null;
    for (let k = noun.token.index + 1; k < next.first; k += 1)
      if (triggers[k] !== null && !triggers[k]!.verb && triggers[k]!.sense.prefix === 0) return null;
    for (let k = next.first + 1; k < Math.min(next.last, next.first + 4); k += 1) {
      const trigger = triggers[k] ?? null;
      if (trigger?.verb === true && LIGHT_CONCEPTS.has(trigger.concept)) return { verb: trigger, clause: next };
    }
    return null;
  }

  function mentionOf(happening: Happening): EventMention {
    const { token, support } = happening;
    const clause = clauses[of[token.index]!]!;
    const lead = support !== null && support.token.index < token.index ? support.token : token;
    const left = Math.max(clause.first, Math.min(lead.index, token.index) - 10);
    const right = Math.min(happening.relative?.last ?? clause.last, token.index + 16);
    const from = tokens[left]!.start;
    const to = tokens[Math.max(left, right - 1)]!.end;
    const pick = (list: readonly Span[]): number[] => {
      const out: number[] = [];
      for (let i = 0; i < list.length; i += 1) if (within(list[i]!, from, to)) out.push(i);
      return out;
    };
    const here = pick(mentions);
    const head = support ?? happening;
    const content = contentOf(left, right, token.index);
    const object = contentOf(happening.last.index + 1, Math.min(happening.relative?.last ?? clause.last, token.index + 18), token.index, 6);
    const agent = agentOf(head.token, head.verb, clause.first, Math.max(clause.last, head.token.index + 1));
    const trigger = { start: offsetInToken(token, happening.prefix), end: happening.last.end };
    const distance = (s: Span) => (s.start >= trigger.end ? s.start - trigger.end : Math.max(0, trigger.start - s.end) + 8);
    // names and titles put the date of a verb far from it: «اجتمع … مع … في …، الأحد»
    const farther = happening.verb
      ? tokens[Math.max(left, Math.min(happening.relative?.last ?? clause.last, token.index + 26) - 1)]!.end
      : to;
    const times = timexes
      .flatMap((x, i) => (within(x, from, farther) ? [i] : []))
      .filter((i) => timexes[i]!.type === 'DATE' || timexes[i]!.type === 'TIME')
      .filter((i) => belongs(timexes[i]!, happening, clause) && !headsLine(text.text, timexes[i]!))
      .sort((a, b) => distance(timexes[a]!) - distance(timexes[b]!) || a - b);
    const qs = pick(quantities);
    let start = lead === token ? trigger.start : offsetInToken(lead, support!.prefix);
    let end = Math.max(trigger.end, support?.token.end ?? 0);
    const cover = (s: Span) => {
      if (s.start > token.start && s.start - token.end < 60) end = Math.max(end, s.end);
    };
    for (const i of here) cover(mentions[i]!);
    for (const i of times) cover(timexes[i]!);
    // the whole noun phrase of what was done
    for (let k = token.index + 1; k < Math.min(right, token.index + 7) && tokens[k]!.kind !== 'punctuation'; k += 1)
      end = Math.max(end, tokens[k]!.end);
    if (end - start > LONGEST && start < trigger.start) start = trigger.start;
    end = Math.min(end, start + LONGEST);
    return {
      index: 0,
      concept: happening.concept,
      start,
      end,
      trigger,
      triggerToken: token.index,
      sentence: token.sentence,
      participants: here.filter((i) => mentions[i]!.type !== 'place'),
      places: here.filter((i) => mentions[i]!.type === 'place'),
      times,
      quantities: qs,
      agent,
      content,
      object,
      ordinal: happening.verb ? null : ordinalOf(token, clause, qs),
      polarity: polarityOf(head.token, clauses[of[head.token.index]!]!.first),
      modality: modalityOf(head, left),
      passive: head.passive,
      finite: head.verb,
      background: isBackground((head.verb ? head : (verbOf(happening, clause) ?? head)).token, clauses[of[head.token.index]!]!.first),
      series: happening.verb ? null : seriesOf(token),
      deed: (deeds.get(token.index) ?? (support === null ? undefined : deeds.get(support.token.index)))?.deed ?? null,
    };
  }

  /**
   * Whose time it is: in «the minister visited on Monday the victims of the floods» the verb's, not the noun's. A noun has the
   * time that follows it with nothing but its own phrase between, or any of its clause where no other verb governs it.
   */
  function belongs(time: Timex, happening: Happening, clause: Clause): boolean {
    if (happening.verb) return true;
    const governor = verbOf(happening, clause);
    if (governor === null) return true;
    if (time.end <= happening.token.start) return PHASES.has(governor.concept) || happening.token.start - time.end <= 2;
    for (let k = happening.token.index + 1; k < tokens.length && tokens[k]!.start < time.start; k += 1) {
      const other = triggers[k] ?? null;
      // the subject of the verb that comes after it has that verb's time
      if (other?.verb === true && other.token !== happening.support?.token) return other === governor && k - happening.token.index <= 5;
    }
    return PHASES.has(governor.concept) || time.start - happening.token.end <= 60;
  }

  function verbOf(happening: Happening, clause: Clause): Trigger | null {
    for (let k = clause.first; k < clause.last; k += 1) {
      const trigger = triggers[k] ?? null;
      if (trigger?.verb === true && trigger.token !== happening.support?.token) return trigger;
    }
    return null;
  }

  /** «the 55th meeting», «third of the sessions», «the meeting …, and it is the ninth». */
  function ordinalOf(token: Token, clause: Clause, qs: readonly number[]): number | null {
    const ordinals = quantities.filter((q, i) => q.kind === 'ordinal' && q.value >= 1 && (qs.includes(i) || near(q, token)));
    for (const q of ordinals) {
      if (q.end <= token.start) {
        if (token.start - q.end <= 3) return q.value;
        continue;
      }
      if (q.start - token.end > 60) continue;
      // nothing but words that describe between the two
      let clear = true;
      for (let k = token.index + 1; k < tokens.length && tokens[k]!.start < q.start; k += 1) {
        const t = tokens[k]!;
        if (t.kind === 'punctuation' && !/^[«»"“”()]$/u.test(t.text)) clear = false;
        if (triggers[k] !== null || t.analyses[0]?.sense.pos === 'preposition' || t.analyses[0]?.sense.pos === 'verb') clear = false;
        if (mentionAt[k] !== -1 && mentions[mentionAt[k]!]!.type === 'person') clear = false;
      }
      if (clear) return q.value;
    }
    // «…, وهو التاسع»
    const next = clauses[of[token.index]! + 1];
    for (let k = clause.first; k < (next?.sentence === clause.sentence ? Math.min(next.last, next.first + 3) : clause.last); k += 1) {
      if (k <= token.index || !pack.cues.copulas.has(tokens[k]!.norm) || tokens[k]!.start - token.end > 90) continue;
      const after = tokens[k + 1];
      const q =
        after === undefined ? undefined : quantities.find((x) => x.kind === 'ordinal' && x.start <= after.start && after.end <= x.end);
      if (q !== undefined) return q.value;
    }
    return null;
  }

  function near(q: Quantity, token: Token): boolean {
    const sentence = text.sentences[token.sentence]!;
    return within(q, sentence.start, sentence.end) && q.end >= token.start - 4 && q.start - token.end < 60;
  }

  function seriesOf(token: Token): 'previous' | 'next' | null {
    if (pack.cues.subjectFirst === true)
      for (let k = token.index - 1; k >= token.index - 2 && tokens[k]?.sentence === token.sentence; k -= 1) {
        if (EARLIER.has(tokens[k]!.norm)) return 'previous';
        if (COMING_NEXT.has(tokens[k]!.norm)) return 'next';
        if (tokens[k]!.kind !== 'word' || triggers[k] !== null) break;
      }
    for (let k = token.index + 1; k <= token.index + 3 && tokens[k]?.sentence === token.sentence; k += 1) {
      const t = tokens[k]!;
      if (t.kind !== 'word' || timeAt[t.start] === 1) break;
      const concepts = t.analyses.flatMap((a) => (a.sense.pos === 'adjective' ? [a.sense.concept] : []));
      if (concepts.includes('former') || concepts.includes('previous')) return 'previous';
      if (concepts.includes('future')) return 'next';
      if (triggers[k] !== null) break;
    }
    return null;
  }

  /** «had visited», «had been opened»: to-be in the past before a past verb. */
  function isBackground(token: Token, clauseFirst: number): boolean {
    if (finiteVerb(token)?.sense.tense !== 'past') return false;
    for (let k = token.index - 1; k >= Math.max(clauseFirst, token.index - 8); k -= 1) {
      // «كان» is also «as if»: the first reading need not be the verb
      if (tokens[k]!.analyses.some((a) => a.sense.concept === 'be' && a.sense.pos === 'verb' && a.sense.tense === 'past')) return true;
      const verb = finiteVerb(tokens[k]);
      if (verb === undefined) continue;
      if (!pack.cues.passiveAuxiliaries.has(tokens[k]!.norm)) return false;
    }
    return false;
  }

  /** Rows of a table whose head names a happening: «the third | 08/02/2022 | …» under «session | date | …». */
  function tableRows(): EventMention[] {
    const rows: EventMention[] = [];
    let head: { concept: string } | null = null;
    let previous = -2;
    for (const sentence of text.sentences) {
      const inside = tokens.slice(sentence.first, sentence.last);
      if (!inside.some((t) => t.text === '|')) continue;
      const continues = previous === sentence.index - 1;
      previous = sentence.index;
      const ordinal = quantities.find((q) => q.kind === 'ordinal' && within(q, sentence.start, sentence.end));
      if (!continues || head === null) {
        const named = inside.map((t) => triggers[t.index] ?? null).find((t) => t !== null && !t.verb);
        if (named !== undefined && named !== null && ordinal === undefined) head = { concept: named.concept };
        else if (!continues) head = null;
        continue;
      }
      if (ordinal === undefined) continue;
      const pick = <T extends Span>(list: readonly T[]): number[] =>
        list.flatMap((x, i) => (within(x, sentence.start, sentence.end) ? [i] : []));
      const here = pick(mentions);
      const token = inside.find((t) => t.end > ordinal.start)!;
      rows.push({
        index: 0,
        concept: head.concept,
        start: sentence.start,
        end: Math.min(sentence.end, sentence.start + LONGEST),
        trigger: { start: ordinal.start, end: ordinal.end },
        triggerToken: token.index,
        sentence: sentence.index,
        participants: here.filter((i) => mentions[i]!.type !== 'place'),
        places: here.filter((i) => mentions[i]!.type === 'place'),
        times: pick(timexes).filter((i) => timexes[i]!.type === 'DATE' || timexes[i]!.type === 'TIME'),
        quantities: pick(quantities),
        agent: null,
        content: contentOf(sentence.first, sentence.last, token.index),
        object: [],
        ordinal: ordinal.value,
        polarity: 'positive',
        modality: 'asserted',
        passive: false,
        finite: false,
        background: true,
        series: null,
        deed: null,
      });
    }
    return rows;
  }

  function polarityOf(token: Token, clauseFirst: number): Polarity {
    let negative = false;
    for (let k = token.index - 1; k >= Math.max(clauseFirst, token.index - 3); k -= 1) {
      const t = tokens[k]!;
      if (t.kind !== 'word') break;
      if (
        (pack.cues.verbNegations.has(t.norm) && !pack.cues.still.has(tokens[k + 1]!.norm)) ||
        (k === token.index - 1 && pack.cues.negations.has(t.norm)) ||
        (pack.cues.nominalNegations.has(t.norm) && k >= token.index - 2)
      ) {
        negative = true;
        break;
      }
      if (finiteVerb(t) !== undefined && k < token.index - 1) break;
    }
    if (!negative) return 'positive';
    // «لم … إلا»: a restriction, no denial
    for (let k = token.index + 1; k < Math.min(tokens.length, token.index + 8) && tokens[k]!.sentence === token.sentence; k += 1)
      if (pack.cues.exceptives.has(tokens[k]!.norm)) return 'positive';
    return 'negative';
  }

  function modalityOf(trigger: Trigger, left: number): Modality {
    const { token } = trigger;
    // «flies to 31 cities»: what is done usually; in headlines the present tells what was done
    if (
      pack.cues.subjectFirst === true &&
      trigger.verb &&
      trigger.sense.sense.tense === 'present' &&
      trigger.sense.sense.number === 'singular' &&
      token.sentence > 1
    )
      return 'possible';
    // a phrase of the lexicon may be made of words that it does not know one by one
    if (token.analyses[0]?.proclitics.includes('s') === true || trigger.sense.proclitics.includes('s')) return 'planned';
    for (let k = token.index - 1; k >= Math.max(0, left - 6) && k >= token.index - 9; k -= 1) {
      const t = tokens[k]!;
      if (t.sentence !== token.sentence) break;
      if (pack.cues.future.has(t.norm) || (k === token.index - 1 && pack.cues.infinitives?.has(t.norm) === true)) return 'planned';
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

  function contentOf(from: number, to: number, skip: number, most = Number.POSITIVE_INFINITY): string[] {
    const words: string[] = [];
    for (let k = from; k < to && words.length < most; k += 1) {
      if (k === skip) continue;
      const t = tokens[k]!;
      if (t.kind !== 'word' || timeAt[t.start] === 1) continue;
      const at = mentionAt[k]!;
      if (at !== -1 && (mentions[at]!.type === 'person' || mentions[at]!.type === 'office' || isKnownPlace(mentions[at]!))) continue;
      const word = contentKey(t);
      if (word !== null && !words.includes(word)) words.push(word);
    }
    return words;
  }

  /** «the prince, who visited»: whom a relative pronoun right before a verb takes up, unless the verb has another subject behind it. */
  function antecedentOf(token: Token): number | null {
    let k = token.index - 1;
    while (k > 0 && AUXILIARIES.has(tokens[k]!.norm)) k -= 1;
    if (!RELATIVES.has(tokens[k]?.norm ?? '') || token.analyses[0]?.enclitic != null) return null;
    k -= 1;
    if (tokens[k]?.kind === 'punctuation') k -= 1;
    const at = k < 0 || tokens[k]!.sentence !== token.sentence ? -1 : mentionAt[k]!;
    return at !== -1 && isActor(mentions[at]!) ? at : null;
  }

  function agentOf(token: Token, verb: boolean, first: number, last: number): number | null {
    if (verb) {
      const antecedent = antecedentOf(token);
      if (antecedent !== null) return antecedent;
    }
    if (pack.cues.subjectFirst === true && verb) {
      // «… was signed by the minister»: the agent of a passive stands behind
      for (let k = token.index + 1; k < Math.min(last, token.index + 9); k += 1)
        if (tokens[k]!.norm === 'by' && mentionAt[k + 1] !== undefined) {
          const at = mentionAt[k + 1]! !== -1 ? mentionAt[k + 1]! : (mentionAt[k + 2] ?? -1);
          if (at !== -1 && isActor(mentions[at]!)) return at;
        }
      for (let k = token.index - 1; k >= Math.max(first, token.index - 9); k -= 1) {
        const at = mentionAt[k]!;
        if (at !== -1 && isActor(mentions[at]!)) return at;
      }
      return null;
    }
    for (let k = token.index + 1; k < Math.min(last, token.index + 5); k += 1) {
      const at = mentionAt[k]!;
      if (at !== -1) return isActor(mentions[at]!) ? at : null;
      const t = tokens[k]!;
      if (
        t.kind === 'punctuation' ||
        t.analyses[0]?.sense.pos === 'preposition' ||
        t.analyses[0]?.proclitics.some((p) => p === 'b' || p === 'l') === true
      )
        break;
    }
    if (!verb) return null;
    for (let k = token.index - 1; k >= Math.max(first, token.index - 7); k -= 1) {
      const at = mentionAt[k]!;
      if (at !== -1 && isActor(mentions[at]!)) return at;
    }
    return null;
  }
}

const isKnownPlace = (mention: Mention): boolean => mention.type === 'place' && mention.known !== null;

const namesHappening = (sense: Sense): boolean =>
  sense.concept !== null && (sense.tags.includes('event') || HAPPENING_NOUNS.has(sense.concept));

/** Tells a happening plainly, not only among other things. */
const isHappening = (concept: string): boolean => [...kindsOf(concept).values()].includes(1);

/** Before a noun: one of a series beside the one that is told of. */
const EARLIER: ReadonlySet<string> = new Set(['earlier', 'previous', 'preceding', 'prior']);
const COMING_NEXT: ReadonlySet<string> = new Set(['next', 'forthcoming', 'upcoming']);
/** Pronouns that open a clause about what stands right before them, and words that may stand between them and its verb. */
const RELATIVES: ReadonlySet<string> = new Set('الذي التي الذين اللذان اللذين اللتان اللتين اللواتي اللاتي who'.split(' '));
const AUXILIARIES: ReadonlySet<string> = new Set('قد كان كانت لقد سبق had has have also then later once'.split(' '));

const isActor = (mention: Mention): boolean =>
  mention.type !== 'place' || mention.known?.startsWith('country:') === true || mention.known?.startsWith('city:') === true;
