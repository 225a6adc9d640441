import { tokenAt } from '../context.js';
import type { ClausePack } from '../language/pack.js';
import type { Token, TokenizedText } from '../language/tokens.js';
import type { Mention, Span } from '../model.js';
import type { Saying } from '../reading.js';
import { claimedAt, intervieweeOf } from './interviews.js';

/** Tokens of a quotation; `first` and `last` (exclusive) inside the marks. */
interface Quote {
  readonly first: number;
  readonly last: number;
}

/** Who utters the words, and the words that say so. */
interface Frame extends Span {
  readonly speaker: number | null;
  readonly sure: boolean;
}

/** Tokens that a quotation may have. */
const LONGEST_QUOTE = 160;
/** Tokens between a quotation and the verb after it that tells who said it. */
const VERB_AFTER = 16;
/** Characters back to where a pronoun's person was named. */
const PRONOUN_REACH = 500;
/** Characters between a subject and its verb, with a particle at most: «X had said». */
const BESIDE = 6;
/** Sentences of a quotation that are compared together as well as one by one. */
const MOST_PIECES = 3;
/** Characters between the pieces of one saying. */
const PIECES_APART = 90;
/** Tokens between a verb of passing on and whom it passes on. */
const RELAY_REACH = 12;
/** Words at the head of a sentence among which «these words» point back at a quotation. */
const THESE_WORDS = 4;
/** Words that a saying has at least. */
const FEWEST_WORDS = 3;
/** Share of an author's sentences that speak in the first person. */
const FIRST_PERSON = 0.15;

/** What somebody said, called by what it does. */
const CLAIM =
  /^(?:claim|promise|pledge|assertion|vow|warning|prediction|boast|statement|assurance|insistence|argument|contention|declaration|accusation|allegation|suggestion|comparison|complaint|announcement|admission|threat|prophecy|guarantee)s?$/u;
/** Sentences in which a byline stands: headline, a line under it, the first of the text. */
const HEAD = 3;
/** What stands between writer, paper and place. */
const DASH = /^[-–—ـ|/]$/u;

/** Marks that open and close; one that may be either turns over. */
const DOUBLE = /^["“”„‟]$/u;
const OPEN = /^[«‹‘]$/u;
const CLOSE: Readonly<Record<string, string>> = { '«': '»', '‹': '›', '‘': '’' };

/**
 * Finds sayings with their speakers: quotations in any marks, before or after the words that tell who said them; speech after a
 * colon; phrases called somebody's own; clauses reported with «that», without it, or inside «as X said».
 */
export function extractSayings(text: TokenizedText, pack: ClausePack, known: readonly Mention[]): Saying[] {
  const { tokens, sentences } = text;
  const { cues } = pack;
  const mentions = cues.subjectFirst === true ? known : [...known, ...strangers(text, pack, known)];
  const subjectFirst = cues.subjectFirst === true;
  const quotes = findQuotes(text).filter(({ first, last }) => last - first > LONGEST_TITLE || !isTitled(tokens[first - 2]));
  const quoteAt = new Int32Array(tokens.length).fill(-1);
  quotes.forEach((quote, index) => {
    for (let k = quote.first - 1; k <= quote.last && k < tokens.length; k += 1) quoteAt[k] = index;
  });
  const mentionAt = new Int32Array(tokens.length).fill(-1);
  mentions.forEach((mention, index) => {
    if (mention.type === 'place' || mention.type === 'office') return;
    // «على الأرجح» is nobody called Ali
    if (mention.office === null && tokens[tokenAt(tokens, mention.start)]?.analyses[0]?.sense.tags.includes('function') === true) return;
    for (let k = tokenAt(tokens, mention.start); k < tokens.length && tokens[k]!.start < mention.end; k += 1)
      if (mentionAt[k] === -1 || mentions[mentionAt[k]!]!.type === 'organization') mentionAt[k] = index;
  });
  const opens = (k: number): boolean => mentionAt[k] !== -1 && mentionAt[k - 1] !== mentionAt[k];

  const saying = (k: number): boolean => {
    const token = tokens[k];
    if (token === undefined || token.kind !== 'word' || mentionAt[k] !== -1) return false;
    const bare = subjectFirst ? token.norm : token.norm.replace(/^[وف](?=\p{L}{3})/u, '');
    if (cues.utters.has(token.norm) || cues.utters.has(bare) || cues.sayingParticiples.has(bare)) return true;
    const first = token.analyses[0];
    const nominal = first?.sense.pos === 'noun' && first.sense.tags.some((t) => t === 'institution-head' || t === 'place-head');
    const verb = token.analyses.find(
      (a, n) => a.sense.pos === 'verb' && cues.isSpeech(a.sense.concept) && (n === 0 || (!nominal && a.prefix === first!.prefix)),
    );
    if (verb === undefined) return false;
    // «report», «claims»: a noun unless a subject stands before it
    if (subjectFirst && verb !== first && verb.sense.tense !== 'past') {
      if (cues.standsAs?.(tokens, k) === 'noun') return false;
      return mentionAt[k - 1] !== -1 || cues.pronounSubjects.has(tokens[k - 1]?.norm ?? '');
    }
    return cues.standsAs?.(tokens, k) !== 'noun';
  };
  const feminineVerb = (k: number): boolean | null => {
    const verb = tokens[k]?.analyses.find((a) => a.sense.pos === 'verb' && a.sense.tense === 'past' && a.sense.number === 'singular');
    return verb === undefined || subjectFirst ? null : verb.sense.gender === 'f';
  };
  const fits = (at: number, feminine: boolean | null): boolean => {
    const { sex, type } = mentions[at]!;
    return feminine === null || type !== 'person' || sex === null || (sex === 'f') === feminine;
  };
  const possessive = (at: number): boolean => /^['’]s?\b/u.test(text.text.slice(mentions[at]!.end, mentions[at]!.end + 3));

  /** Under a preposition, written apart or on the word: spoken to or of. */
  function governed(k: number, at: number): boolean {
    if (!subjectFirst && /[لبك]/u.test(text.text[mentions[at]!.start - 1] ?? '')) return true;
    let before = tokens[k - 1];
    // «by the ministry», «for its chairman»
    if (subjectFirst && before !== undefined && /^(?:the|a|an|its|his|her|their)$/u.test(before.norm)) before = tokens[k - 2];
    if (before === undefined || before.sentence !== tokens[k]!.sentence) return false;
    if (cues.asWords.has(before.norm)) return false;
    const first = before.analyses[0];
    return first?.sense.pos === 'preposition' && first.enclitic === null && !cues.even.has(before.norm);
  }

  /** A title beside a name is that person: the name is the better mention. */
  function named(at: number): number {
    const mention = mentions[at]!;
    if (mention.type !== 'person') return at;
    // «the treasurer Jane Roe», where the title was read as a name
    const next = mentions.findIndex(
      (m) => m.type === 'person' && m.name !== null && m.start >= mention.end && m.start - mention.end < 2 && m.parts.length > 1,
    );
    if (next !== -1 && !possessive(at)) return next;
    if (mention.name !== null) return at;
    const near = (other: Mention | undefined): boolean =>
      other !== undefined &&
      other.type === 'person' &&
      other.name !== null &&
      /^[\s,،]{1,3}$/u.test(
        other.start >= mention.end ? text.text.slice(mention.end, other.start) : text.text.slice(other.end, mention.start),
      );
    const after = mentions.findIndex((m) => m.start >= mention.end && m.start - mention.end < 4 && near(m));
    if (after !== -1) return after;
    const before = mentions.findIndex((m) => m.end <= mention.start && mention.start - m.end < 4 && near(m));
    return before === -1 ? at : before;
  }

  /** People of a token range, once each, in order; not those inside quotations. */
  function peopleOf(from: number, to: number, free = true): number[] {
    const out: number[] = [];
    for (let k = from; k < to; k += 1) {
      const at = mentionAt[k]!;
      if (!opens(k) || quoteAt[k] !== -1 || mentions[at]!.type !== 'person' || possessive(at)) continue;
      if (free && governed(k, at)) continue;
      const best = named(at);
      if (!out.includes(best)) out.push(best);
    }
    return out;
  }
  const oneName = (list: readonly number[]): boolean => {
    // «the minister of justice in the government, Jane Roe»: a title and its name
    const titled = list.filter((at) => mentions[at]!.parts.length > 0 || !list.some((other) => titleOf(mentions[at]!, mentions[other]!)));
    return new Set(titled.map((at) => mentions[at]!.parts.at(-1) ?? '')).size <= 1;
  };
  function titleOf(title: Mention, name: Mention): boolean {
    if (name.parts.length === 0 || name.start < title.end || name.start - title.end > 60) return false;
    for (let k = tokenAt(tokens, title.end); k < tokens.length && tokens[k]!.start < name.start; k += 1) {
      // «the head of rescue in the province, Colonel Roe»
      if (/^[,،]$/u.test(tokens[k]!.text) && tokens[k + 1]?.start === name.start) continue;
      if (tokens[k]!.kind === 'punctuation' || tokens[k]!.analyses[0]?.sense.pos === 'verb') return false;
    }
    return true;
  }

  /** «she»: whoever of that sex the sentence, else the nearest one before it, named. */
  function antecedent(verb: number, sex: 'm' | 'f' | null): Frame | null {
    const { start } = tokens[verb]!;
    let sentence = tokens[verb]!.sentence;
    for (; sentence >= 0; sentence -= 1) {
      const { first, last, end } = sentences[sentence]!;
      if (start - end > PRONOUN_REACH) return null;
      const people = peopleOf(first, Math.min(last, verb), false).filter((at) => sex === null || (mentions[at]!.sex ?? sex) === sex);
      if (people.length === 0) continue;
      const sexed = sex === null ? [] : people.filter((at) => mentions[at]!.sex === sex);
      const list = sexed.length > 0 ? sexed : people;
      const subject = list.find((at) => !governed(tokenAt(tokens, mentions[at]!.start), at)) ?? list[0]!;
      const name = mentions[subject]!.parts.length > 0 ? undefined : list.find((at) => titleOf(mentions[subject]!, mentions[at]!));
      return { speaker: name ?? subject, sure: oneName(list), start: tokens[verb]!.start, end: tokens[verb]!.end };
    }
    return null;
  }

  const spanOf = (verb: number, at: number): Span => ({
    start: Math.min(tokens[verb]!.start, mentions[at]!.start),
    end: Math.max(tokens[verb]!.end, mentions[at]!.end),
  });

  /** Subject of a verb of saying in the tokens `from..to` around it. */
  function subjectOf(verb: number, from: number, to: number): Frame | null {
    const relayed = relayedBy(verb, to);
    if (relayed !== null) return relayed;
    const feminine = feminineVerb(verb);
    const after = (): Frame | null => {
      for (let k = verb + 1; k < Math.min(to, verb + 10); k += 1) {
        if (quoteAt[k] !== -1 || tokens[k]!.text === ':' || cues.thatWords.has(tokens[k]!.norm)) break;
        if (subjectFirst && (k > verb + 5 || tokens[k]!.analyses[0]?.sense.pos === 'preposition' || tokens[k]!.text === ',')) break;
        const at = mentionAt[k]!;
        if (!opens(k) || governed(k, at) || possessive(at)) continue;
        if (mentions[at]!.type === 'organization' && k - 1 > verb && isHuman(tokens[k - 1])) continue;
        // «told reporters», «told the minister»: whoever is told does not speak
        if (subjectFirst && from < verb && hasSubject(from, verb)) break;
        if (!fits(at, feminine)) continue;
        const best = named(at);
        return { speaker: best, sure: true, ...spanOf(verb, best) };
      }
      return null;
    };
    const before = (): Frame | null => {
      for (let k = verb - 1; k >= from && k >= verb - 3; k -= 1) {
        const sex = quoteAt[k] === -1 ? cues.pronounSex?.get(tokens[k]!.norm) : undefined;
        if (sex !== undefined) return antecedent(verb, sex);
        if (mentionAt[k] !== -1) break;
      }
      const found: number[] = [];
      for (let k = verb - 1; k >= from; k -= 1) {
        const at = mentionAt[k]!;
        if (!opens(k) || quoteAt[k] !== -1 || governed(k, at) || possessive(at) || !fits(at, feminine)) continue;
        found.push(named(at));
      }
      if (found.length === 0) return null;
      const people = [...new Set(found.filter((at) => mentions[at]!.type === 'person'))];
      // «X, who heads the board, told»: the house is part of what is said of the person
      const nearest = people[0] !== undefined && relative(mentions[people[0]]!.end, tokens[verb]!.start) ? people[0] : found[0]!;
      const best = people.length > 0 && mentions[nearest]!.type === 'organization' ? (people.at(-1) ?? nearest) : nearest;
      const beside = tokens[verb]!.start - mentions[best]!.end < BESIDE;
      return { speaker: best, sure: beside || oneName(people), ...spanOf(verb, best) };
    };
    return subjectFirst ? (before() ?? after()) : (after() ?? before());
  }
  /** «نقلت الصحف عن فلان قوله», «the paper quoted X as saying»: whoever is quoted speaks, not who quotes. */
  function relayedBy(verb: number, to: number): Frame | null {
    if (cues.relays?.has(tokens[verb]!.norm) !== true) return null;
    for (let k = verb + 1; k < Math.min(to, verb + RELAY_REACH); k += 1) {
      if (quoteAt[k] !== -1 || tokens[k]!.text === ':') return null;
      const at = mentionAt[k]!;
      if (!opens(k) || mentions[at]!.type !== 'person') continue;
      const last = tokenAt(tokens, mentions[at]!.end - 1);
      // a title that no lexicon has may stand between the preposition and the name
      const marked = subjectFirst
        ? tokens.slice(last + 1, last + RELAY_REACH).some((t) => cues.relayMarks!.has(t.norm))
        : tokens.slice(verb + 1, k).some((t) => cues.relayMarks!.has(t.norm));
      if (!marked) continue;
      const best = named(at);
      return { speaker: best, sure: true, ...spanOf(verb, best) };
    }
    return null;
  }
  const relative = (start: number, end: number): boolean => {
    for (let k = tokenAt(tokens, start); k < tokens.length && tokens[k]!.start < end; k += 1)
      if (cues.subordinators.has(tokens[k]!.norm) || cues.copulas.has(tokens[k]!.norm)) return true;
    return false;
  };
  function hasSubject(from: number, verb: number): boolean {
    for (let k = from; k < verb; k += 1)
      if (quoteAt[k] === -1 && (mentionAt[k] !== -1 || cues.pronounSubjects.has(tokens[k]!.norm) || cues.firstPerson.has(tokens[k]!.norm)))
        return true;
    return false;
  }

  /** «X's phrase», «the words were X's own», «عبارة فلان»: the person beside a noun for words. */
  function ownerOf(noun: number, from: number, to: number): Frame | null {
    const candidates: { at: number; distance: number }[] = [];
    for (let k = from; k < to; k += 1) {
      const at = mentionAt[k]!;
      if (!opens(k) || quoteAt[k] !== -1 || mentions[at]!.type !== 'person') continue;
      const after = k > noun;
      candidates.push({ at: named(at), distance: Math.abs(k - noun) + (after === subjectFirst && !possessive(at) ? 4 : 0) });
    }
    candidates.sort((a, b) => a.distance - b.distance);
    const [best] = candidates;
    if (best === undefined) return null;
    return { speaker: best.at, sure: oneName(candidates.map((c) => c.at)) || best.distance <= 3, ...spanOf(noun, best.at) };
  }

  /** Who utters what stands beside the tokens `from..to`: the verb nearest to the words decides. */
  function frameIn(from: number, to: number, nearest: 'first' | 'last'): Frame | null {
    const verbs: number[] = [];
    for (let k = from; k < to; k += 1) if (quoteAt[k] === -1 && saying(k)) verbs.push(k);
    if (nearest === 'last') verbs.reverse();
    for (const verb of verbs) {
      const frame = subjectOf(verb, from, to);
      if (frame !== null) return frame;
    }
    for (let k = from; k < to; k += 1) {
      if (quoteAt[k] !== -1 || !cues.sayingNoun.test(tokens[k]!.norm)) continue;
      const frame = ownerOf(k, from, to);
      if (frame !== null) return frame;
    }
    if (verbs.length > 0 && (!subjectFirst || verbs.every((v) => !hasSubject(from, v)))) {
      const frame = subjectFirst ? null : antecedent(verbs[0]!, feminineVerb(verbs[0]!) === true ? 'f' : null);
      if (frame !== null) return frame;
    }
    return null;
  }

  /** «X, the coach, to our reporter: «…»»: a colon and one person before it. */
  function colonFrame(from: number, colon: number): Frame | null {
    if (tokens[colon]?.text !== ':') return null;
    const people = peopleOf(from, colon);
    if (people.length === 0 || isByline(from, colon)) return null;
    return { speaker: people[0]!, sure: oneName(people), ...spanOf(colon, people[0]!) };
  }

  /** «Jane Roe – The Herald – Derry: …»: who wrote it and where, at the head of the article or of its text. */
  function isByline(from: number, colon: number): boolean {
    if (tokens[from] === undefined || tokens[from].sentence >= HEAD) return false;
    for (let k = from + 1; k < colon; k += 1) {
      if (saying(k)) return false;
      if (DASH.test(tokens[k]!.text)) return true;
    }
    return false;
  }

  /** The frame without the words: a verb before them and a speaker behind span them, and only the speaker stands outside for sure. */
  const outside = (frame: Frame, words: Span): Span => {
    const spans = frame.start <= words.start && frame.end >= words.end;
    const { start, end } = spans && frame.speaker !== null ? mentions[frame.speaker]! : frame;
    return { start, end };
  };
  const out: Saying[] = [];
  /** Words with the frame among them, as one saying. */
  const whole = (frame: Frame, first: number, end: number) => {
    const span = { start: tokens[first]!.start, end: tokens[end - 1]!.end };
    const { speaker } = frame;
    if (speaker === null) return;
    out.push({
      speaker: speaker < known.length ? speaker : null,
      stranger: speaker < known.length ? null : mentions[speaker]!,
      sure: frame.sure,
      content: span,
      form: quoteAt[first] === -1 ? 'reported' : 'quoted',
      frame: outside(frame, span),
      ...span,
    });
  };

  const add = (frame: Frame | null, first: number, last: number, form: Saying['form']) => {
    // each sentence of the words is a saying: another article may quote one of them only
    let from = first;
    let pieces = 0;
    for (let k = first; k <= last; k += 1) {
      const ends = k === last || /^[.!?؟;؛…\n]$/u.test(tokens[k]!.text) || (k > from && tokens[k]!.sentence !== tokens[k - 1]!.sentence);
      if (!ends) continue;
      const to = k;
      let content = 0;
      for (let n = from; n < to; n += 1) content += tokens[n]!.kind === 'word' ? 1 : 0;
      if (content >= FEWEST_WORDS) {
        pieces += 1;
        const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
        out.push({
          speaker: frame === null || frame.speaker === null || frame.speaker >= known.length ? null : frame.speaker,
          stranger: frame === null || frame.speaker === null || frame.speaker < known.length ? null : mentions[frame.speaker]!,
          sure: frame !== null && frame.speaker !== null && frame.sure,
          content: span,
          form,
          frame: frame === null ? { start: span.start, end: span.start } : outside(frame, span),
          ...span,
        });
      }
      from = k < last && /^[.!?؟;؛…]$/u.test(tokens[k]!.text) ? k + 1 : k;
    }
    if (pieces > 1 && pieces <= MOST_PIECES && form === 'quoted' && frame !== null) whole(frame, first, last);
  };

  const free = (k: number): boolean => quoteAt[k] === -1;
  const author = authorOf(text, mentions, cues.bylines);
  let speaksHere: number | null | undefined;
  /** «I said it»: words that whoever writes, or is interviewed, calls their own. */
  function ownWords(quote: Quote): Frame | null {
    const claim = cues.claimsWords === undefined ? null : claimedAt(text, quote, cues.claimsWords, free);
    if (claim === null) return null;
    speaksHere ??= intervieweeOf(text, mentions, free) ?? author ?? onlyPerson();
    return speaksHere === null ? null : { speaker: speaksHere, sure: true, ...claim };
  }
  /** The one person whom an article names in full. */
  function onlyPerson(): number | null {
    const people = peopleOf(0, tokens.length, false).filter((at) => mentions[at]!.parts.length > 1);
    return people.length > 0 && oneName(people) ? people[0]! : null;
  }

  const paragraphOf = (k: number): number => sentences[tokens[k]!.sentence]!.paragraph;
  let last: { readonly quote: number; readonly frame: Frame } | null = null;
  quotes.forEach((quote, index) => {
    const open = quote.first - 1;
    const sentence = sentences[tokens[open]!.sentence]!;
    let from = sentence.first;
    for (let k = open - 1; k >= from; k -= 1) {
      if (quoteAt[k] === -1) continue;
      from = k + 1;
      break;
    }
    const closing = sentences[tokens[Math.min(quote.last, tokens.length - 1)]!.sentence]!;
    const right = quote.last + 1;
    let to = right;
    while (to < closing.last && to < right + VERB_AFTER * 2 && quoteAt[to] === -1) to += 1;
    // «…» and she added: «…»: that verb belongs to what follows it
    const forNext = to < closing.last && quoteAt[to] !== -1 && !subjectFirst;
    const left = () => (from < open ? frameIn(from, open, 'last') : null);
    const behind = () => {
      if (forNext) return null;
      const reach = Math.min(to, right + VERB_AFTER);
      return right < reach ? frameIn(right, reach, 'first') : null;
    };
    // «…». قائلها فلان
    const next = () => {
      const after = sentences[closing.index + 1];
      if (after === undefined || after.paragraph > closing.paragraph + 1) return null;
      const head = after.first;
      if (after.paragraph !== closing.paragraph && !withThese(head)) return null;
      const these = cues.sayingNoun.test(tokens[head]!.norm) || withThese(head);
      if (right < closing.last - 1 && !these) return null;
      const starts = saying(head) || these || (subjectFirst && saying(head + 1) && opensClause(head));
      if (!starts) return null;
      let end = head;
      while (end < after.last && end < head + VERB_AFTER && quoteAt[end] === -1) end += 1;
      return end < after.last && quoteAt[end] !== -1 ? null : frameIn(head, end, 'first');
    };
    let frame = subjectFirst ? (behind() ?? left()) : (left() ?? behind());
    frame ??= colonFrame(from, open - 1);
    frame = ownWords(quote) ?? repeated(open, from) ?? frame;
    // «the phrase «…» is X's»: the noun before the words, its owner behind them
    if (frame === null)
      for (let k = from; k < to && frame === null; k += 1)
        if (quoteAt[k] === -1 && cues.sayingNoun.test(tokens[k]!.norm)) frame = ownerOf(k, from, to);
    // «…». قائلها فلان: more to the point than what comes before
    const told = next();
    if (told !== null && cues.sayingNoun.test(tokens[sentences[closing.index + 1]!.first]!.norm)) frame = told;
    const before = sentences[sentence.index - 1];
    if (frame === null && from === open && before !== undefined && sentence.paragraph - before.paragraph <= 1) {
      const introduced = tokens[before.last - 1]?.text === ':';
      if (introduced) frame = frameIn(before.first, before.last, 'last') ?? colonFrame(before.first, before.last - 1);
      // «…,» she said. «…»: she goes on
      if (frame === null && last !== null && last.quote === index - 1 && sentence.paragraph === before.paragraph) {
        const gap = tokens[open]!.start - tokens[quotes[last.quote]!.last]!.end;
        if (gap < 120) frame = last.frame;
      }
      if (frame === null && sentence.paragraph === before.paragraph) {
        const people = peopleOf(before.first, before.last);
        if (people.length > 0)
          frame = { speaker: people[0]!, sure: oneName(people), start: mentions[people[0]!]!.start, end: mentions[people[0]!]!.end };
      }
    }
    frame ??= told;
    if (frame === null && from < open) {
      const people = peopleOf(from, open);
      if (people.length > 0)
        frame = { speaker: people[0]!, sure: oneName(people), start: mentions[people[0]!]!.start, end: mentions[people[0]!]!.end };
    }
    add(frame, quote.first, quote.last, 'quoted');
    // «…,» she said. «…»: one saying in two pieces
    const piece = quotes[index - 1];
    if (frame !== null && last !== null && piece !== undefined && last.quote === index - 1 && last.frame.speaker === frame.speaker) {
      const gap = { start: tokens[piece.last]!.start, end: tokens[open]!.end };
      if (paragraphOf(piece.first) === paragraphOf(quote.first) && gap.end - gap.start < PIECES_APART)
        whole({ ...last.frame, ...gap }, piece.first, quote.last);
    }
    if (frame !== null) last = { quote: index, frame };
  });
  /** «mocked the minister's claim that «…»»: the words are of whose claim it is, not of who speaks of it; null where nobody's is told. */
  function repeated(open: number, from: number): Frame | null {
    if (!subjectFirst) return null;
    let k = open - 1;
    while (k > from && (cues.thatWords.has(tokens[k]!.norm) || /^[:,]$/u.test(tokens[k]!.text))) k -= 1;
    if (k <= from || !(CLAIM.test(tokens[k]!.norm) || cues.sayingNoun.test(tokens[k]!.norm))) return null;
    const owner = tokens[k - 1]!;
    if (!/['’]s?$/u.test(owner.text)) return null;
    const at = mentionAt[k - 1]!;
    return { speaker: at === -1 ? null : named(at), sure: at !== -1, start: owner.start, end: tokens[k]!.end };
  }
  /** «بهذه العبارة»، «with these words», at the head of a sentence. */
  function withThese(head: number): boolean {
    const end = Math.min(head + THESE_WORDS, sentences[tokens[head]!.sentence]!.last);
    for (let k = head; k < end; k += 1)
      if (cues.pointers?.has(tokens[k]!.norm) === true) return tokens.slice(k + 1, end).some((t) => cues.sayingNoun.test(t.norm));
    return false;
  }
  function opensClause(k: number): boolean {
    return mentionAt[k] !== -1 || cues.pronounSex?.has(tokens[k]!.norm) === true;
  }

  /** «that», «فإن». */
  function follows(k: number): boolean {
    const { norm } = tokens[k]!;
    return cues.thatWords.has(norm) || (!subjectFirst && cues.thatWords.has(norm.replace(/^ف/u, '')));
  }

  for (const sentence of sentences) {
    const hasQuote = quotes.some((q) => q.first <= sentence.last && sentence.first <= q.last);
    const end = /^[.!?؟…]$/u.test(tokens[sentence.last - 1]!.text) ? sentence.last - 1 : sentence.last;
    let told = false;
    // «…: …» without quotation marks: a phrase of somebody's, or a speaker and a colon
    for (let k = sentence.first + 1; k < end - 2 && !hasQuote; k += 1) {
      if (tokens[k]!.text !== ':' || (tokens[k - 1]!.kind === 'number' && tokens[k + 1]!.kind === 'number')) continue;
      const frame = frameIn(sentence.first, k, 'last') ?? colonFrame(sentence.first, k);
      if (frame === null) continue;
      add(frame, k + 1, end, 'quoted');
      told = true;
      break;
    }
    if (told) continue;
    // «as X said, …», «…, as X put it»
    for (let k = sentence.first; k < end && !hasQuote; k += 1) {
      if (!cues.asWords.has(tokens[k]!.norm)) continue;
      let verb = -1;
      for (let n = k + 1; n < Math.min(end, k + 14); n += 1)
        if (saying(n)) {
          verb = n;
          break;
        }
      if (verb < 0) continue;
      const comma = (n: number) => /^[,،–—-]$/u.test(tokens[n]!.text);
      let stop = verb + 1;
      while (stop < end && !(comma(stop) && mentionAt[stop + 1] === -1 && stop > verb)) stop += 1;
      const frame = subjectOf(verb, k + 1, stop);
      if (frame === null) continue;
      if (k > sentence.first + 3) add(frame, sentence.first, k, 'reported');
      else if (stop < end - 2) add(frame, stop + 1, end, 'reported');
      told = true;
      break;
    }
    if (told) continue;
    // «according to X, …», «in the words of X, …», «على حد تعبير فلان»
    for (let k = sentence.first; k < end && !hasQuote; k += 1) {
      const { norm } = tokens[k]!;
      const noun = cues.sayingNoun.test(norm);
      if (!noun && !cues.attributionHeads.has(norm)) continue;
      let at = -1;
      for (let n = k + 1; n < Math.min(end, k + 4); n += 1)
        if (opens(n) && mentions[mentionAt[n]!]!.type === 'person') {
          at = n;
          break;
        }
      if (
        at < 0 ||
        (noun && tokens[k - 1]?.analyses[0]?.sense.pos !== 'preposition' && tokens[k - 2]?.analyses[0]?.sense.pos !== 'preposition')
      )
        continue;
      const speaker = named(mentionAt[at]!);
      const frame: Frame = { speaker, sure: true, ...spanOf(k, speaker) };
      let stop = tokenAt(tokens, mentions[speaker]!.end - 1) + 1;
      while (stop < end && !/^[,،]$/u.test(tokens[stop]!.text) && !follows(stop)) stop += 1;
      if (k > sentence.first + 3) add(frame, sentence.first, k, 'reported');
      else if (stop < end - 2) add(frame, stop + 1, end, 'reported');
      else continue;
      told = true;
      break;
    }
    if (told) continue;
    // a verb of saying with what was said as its clause
    for (let verb = sentence.first; verb < end - 2; verb += 1) {
      if (quoteAt[verb] !== -1 || !(saying(verb) || ownedNoun(verb))) continue;
      const noun = !saying(verb);
      let from = -1;
      for (let k = verb + 1; k < Math.min(end, verb + 24); k += 1) {
        if (quoteAt[k] !== -1) break;
        if (follows(k)) {
          from = k + 1;
          break;
        }
        if (k > verb + 1 && saying(k)) break;
      }
      if (from < 0 && subjectFirst && !noun && !hasQuote) from = verb + 1;
      if (from < 0 || quoteAt[from] !== -1 || quoteAt[from + 1] !== -1) continue;
      const frame = noun
        ? ownerOf(verb, Math.max(sentence.first, verb - 6), from)
        : (subjectOf(verb, sentence.first, Math.max(verb + 1, from)) ??
          (subjectFirst ? null : antecedent(verb, feminineVerb(verb) === true ? 'f' : null)));
      if (frame === null) continue;
      const subject = frame.speaker === null ? verb : tokenAt(tokens, mentions[frame.speaker]!.start);
      // «the harbour, X said, would never …»
      if (
        subjectFirst &&
        !noun &&
        tokens[from]!.text === ',' &&
        subject - sentence.first >= 2 &&
        subject < verb &&
        tokens[subject - 1]?.text === ','
      )
        whole(frame, sentence.first, end);
      else add(frame, from, end, noun ? 'quoted' : 'reported');
      // «…, said Jane Roe»
      if (subjectFirst && !noun && from === verb + 1 && verb - sentence.first > 6) {
        const comma = tokens.slice(sentence.first, verb).findLastIndex((t) => t.text === ',');
        if (comma > 3) add(frame, sentence.first, sentence.first + comma, 'reported');
      }
      break;
    }
  }
  /** «X's remark», «عبارة فلان». */
  function ownedNoun(k: number): boolean {
    if (!cues.sayingNoun.test(tokens[k]!.norm)) return false;
    if (mentionAt[k + 1] !== -1 && mentionAt[k + 1] !== undefined) return true;
    return [k - 1, k - 2, k - 3].some((n) => n >= 0 && mentionAt[n] !== -1 && possessive(mentionAt[n]!));
  }
  if (author !== null && speaksInFirstPerson()) {
    const frame: Frame = { speaker: author, sure: true, start: mentions[author]!.start, end: mentions[author]!.end };
    for (const sentence of sentences) {
      if (quotes.some((q) => q.first < sentence.last && sentence.first < q.last)) continue;
      if (out.some((s) => s.start < sentence.end && sentence.start < s.end)) continue;
      add(frame, sentence.first, sentence.last, 'voice');
    }
  }
  function speaksInFirstPerson(): boolean {
    let count = 0;
    for (const { first, last: end } of sentences) {
      let mine = false;
      for (let k = first; k < end; k += 1) {
        if (quoteAt[k] !== -1) continue;
        const { norm, analyses } = tokens[k]!;
        const verb = analyses[0]?.sense.pos === 'verb' ? analyses[0] : undefined;
        mine ||=
          cues.firstPerson.has(norm) ||
          (!subjectFirst && verb !== undefined && /^(?:[اأ](?!ل)\p{L}{3,}|\p{L}{3,}نا)$/u.test(verb.stem) && firstPersonVerb(verb));
      }
      count += mine ? 1 : 0;
    }
    return count / Math.max(1, sentences.length) >= FIRST_PERSON;
  }
  return out.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** «أكتب», «اشتغلنا»: the person who speaks. */
function firstPersonVerb({ sense, stem }: Token['analyses'][number]): boolean {
  return (
    sense.gender === undefined && ((sense.tense === 'present' && stem.startsWith('ا')) || (sense.tense === 'past' && stem.endsWith('نا')))
  );
}

function isHuman(token: Token | undefined): boolean {
  return token?.analyses.some((a) => a.enclitic === null && a.sense.tags.includes('human')) === true;
}

/** The person whose name alone stands under the text, or over it after «by». */
function authorOf({ tokens, sentences }: TokenizedText, mentions: readonly Mention[], bylines: ReadonlySet<string>): number | null {
  const alone = (index: number, over: boolean): number | null => {
    const sentence = sentences[index];
    if (sentence === undefined || sentence.last - sentence.first > 14) return null;
    const at = mentions.findIndex((m) => m.type === 'person' && m.name !== null && m.start >= sentence.start && m.end <= sentence.end);
    if (at === -1) return null;
    const first = tokenAt(tokens, mentions[at]!.start);
    if (over) return first === sentence.first + 1 && bylines.has(tokens[sentence.first]!.norm) ? at : null;
    return first <= sentence.first + 1 ? at : null;
  };
  const count = sentences.length;
  return alone(count - 1, false) ?? alone(count - 2, false) ?? alone(0, true) ?? alone(1, true) ?? alone(2, true);
}

/** Words of an unknown name, at most. */
const LONGEST_NAME = 4;

/**
 * People whom no title and no other article makes known, where the sentence leaves no doubt that a person stands: two or more
 * words that are no words of the language, alone in a line, after a verb of saying, a title or a people («the Portuguese»), or
 * before a comma and an office.
 */
function strangers(text: TokenizedText, { cues }: ClausePack, known: readonly Mention[]): Mention[] {
  const { tokens, sentences } = text;
  const taken = new Set<number>();
  for (const { type, start, end } of known) {
    if (type !== 'person') continue;
    for (let k = tokenAt(tokens, start); k < tokens.length && tokens[k]!.start < end; k += 1) taken.add(k);
  }
  const given = (token: Token): boolean =>
    token.analyses.some((a) => a.sense.tags.includes('given-name') || a.sense.tags.includes('family-name'));
  const nameWord = (token: Token | undefined): boolean =>
    token !== undefined &&
    token.kind === 'word' &&
    token.norm.length > 2 &&
    (token.analyses.length === 0 ||
      (given(token) && !token.analyses[0]!.sense.tags.includes('function')) ||
      (token.analyses[0]!.prefix > 0 && token.analyses.every((a) => a.sense.pos === 'name')));
  const human = (token: Token | undefined): boolean =>
    token?.analyses.some((a) =>
      a.sense.tags.some((t) => t === 'human' || t === 'demonym' || t === 'office' || t === 'honorific' || t === 'profession'),
    ) === true;
  const out: Mention[] = [];
  for (const sentence of sentences) {
    for (let k = sentence.first; k < sentence.last; k += 1) {
      if (taken.has(k) || !nameWord(tokens[k])) continue;
      let end = k + 1;
      while (end < sentence.last && end < k + LONGEST_NAME && nameWord(tokens[end]) && !taken.has(end)) end += 1;
      const before = k === sentence.first ? undefined : tokens[k - 1]!;
      const after = end < sentence.last ? tokens[end]! : undefined;
      const afterTitle = human(before) || (before !== undefined && taken.has(k - 1));
      const says =
        before?.analyses.some((a) => a.sense.pos === 'verb' && cues.isSpeech(a.sense.concept)) === true ||
        cues.utters.has(before?.norm ?? '');
      const noun = before !== undefined && cues.sayingNoun.test(before.norm);
      const apposition = after !== undefined && /^[,،]$/u.test(after.text) && human(tokens[end + 1]);
      // a signature: «كمال الدين فلان»
      if (before === undefined && sentence.index > sentences.length - 4 && sentence.last - k <= LONGEST_NAME && given(tokens[k]!)) {
        const words = tokens.slice(k, sentence.last);
        if (words.length >= 2 && words.every((t) => t.kind === 'word') && nameWord(words.at(-1))) end = sentence.last;
      }
      const alone = before === undefined && (end === sentence.last || /^[.:]$/u.test(tokens[end]!.text));
      const long = end - k >= 2;
      const credible = afterTitle
        ? long || taken.has(k - 1)
        : long && (alone || ((says || noun || apposition) && (given(tokens[k]!) || apposition)));
      if (credible) {
        const span = { start: tokens[k]!.start, end: tokens[end - 1]!.end };
        const sex = tokens[k]!.analyses.find((a) => a.sense.tags.includes('given-name'))?.sense.gender ?? null;
        out.push({
          type: 'person',
          text: text.text.slice(span.start, span.end),
          name: span,
          parts: tokens.slice(k, end).map((t) => t.norm.replace(/^ال(?=\p{L}{3})/u, '')),
          office: null,
          sex,
          known: null,
          country: null,
          confidence: 0.5,
          ...span,
        });
      }
      k = end;
    }
  }
  return out;
}

/** What bears a name that newspapers put in quotation marks: «مهرجان «كلنا نحب التراث»», the campaign “We Read”. */
const TITLED: ReadonlySet<string> = new Set(
  `festival carnival campaign initiative programme program exhibition forum conference workshop seminar project competition contest award
  prize book novel film movie series play song album poem magazine newspaper book-series show tournament course lecture symposium`.split(
    /\s+/u,
  ),
);
/** Words of such a name, at most. */
const LONGEST_TITLE = 9;

/** A noun that a name in quotation marks follows. */
function isTitled(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    token.analyses.some(({ sense }) => (sense.pos === 'noun' || sense.pos === 'masdar') && TITLED.has(sense.concept ?? ''))
  );
}

/** Quotations of one paragraph each, in whatever marks: « », “ ”, „ “, " ", ‘ ’, ' '. */
function findQuotes({ text, tokens, sentences }: TokenizedText): Quote[] {
  const out: Quote[] = [];
  const paragraph = (k: number): number => sentences[tokens[k]!.sentence]!.paragraph;
  for (let i = 0; i < tokens.length; i += 1) {
    const mark = tokens[i]!.text;
    const apostrophe = mark === "'" && /^[\s("“]?$/u.test(text[tokens[i]!.start - 1] ?? '') && /^\p{L}$/u.test(text[tokens[i]!.end] ?? '');
    const doubled = DOUBLE.test(mark);
    if (!doubled && !OPEN.test(mark) && !apostrophe) continue;
    const last = Math.min(tokens.length, i + LONGEST_QUOTE);
    for (let j = i + 1; j < last && paragraph(j) === paragraph(i); j += 1) {
      const other = tokens[j]!.text;
      const closes = doubled
        ? DOUBLE.test(other)
        : apostrophe
          ? other === "'" && (/^[,.!?]$/u.test(tokens[j - 1]!.text) || /^[\s,.;:)]?$/u.test(text[tokens[j]!.end] ?? ''))
          : other === CLOSE[mark];
      if (!closes) continue;
      // a name in quotation marks is no speech; «The harbour,» he said, «is …» is
      const words = tokens.slice(i + 1, j).filter((t) => t.kind === 'word').length;
      if (words >= FEWEST_WORDS || (words > 0 && /^[,،]$/u.test(tokens[j - 1]!.text))) out.push({ first: i + 1, last: j });
      i = j;
      break;
    }
  }
  return out;
}
