import { tokenAt } from '../context.js';
import type { ClausePack } from '../language/pack.js';
import type { Token, TokenizedText } from '../language/tokens.js';
import type { Mention } from '../model.js';
import type { Statement } from '../reading.js';

/** Characters back to where a pronoun's person was named. */
const PRONOUN_REACH = 420;

/**
 * Finds what is put in somebody's mouth: quoted speech with its speaker, and clauses reported after a verb of saying.
 * A verb of saying without a subject of its own continues the last speaker.
 */
export function extractStatements(text: TokenizedText, pack: ClausePack, mentions: readonly Mention[]): Statement[] {
  const { tokens, sentences } = text;
  const subjectFirst = pack.cues.subjectFirst === true;
  const out: Statement[] = [];
  const mentionAt = new Int32Array(tokens.length).fill(-1);
  mentions.forEach((mention, index) => {
    if (mention.type === 'place') return;
    for (let k = tokenAt(tokens, mention.start); k < tokens.length && tokens[k]!.start < mention.end; k += 1) mentionAt[k] = index;
  });
  const speech = (token: Token | undefined) => {
    const first = token?.analyses[0];
    // «نادي» is a club before it is «he called»
    const nominal = first?.sense.pos === 'noun' && first.sense.tags.some((t) => t === 'institution-head' || t === 'place-head');
    return token?.analyses.find(
      (a, n) => a.sense.pos === 'verb' && pack.cues.isSpeech(a.sense.concept) && (n === 0 || (!nominal && a.prefix === first!.prefix)),
    );
  };
  const says = (token: Token | undefined): boolean =>
    token !== undefined && (speech(token) !== undefined || pack.cues.sayingParticiples.has(token.norm.replace(/^و/u, '')));

  let lastSpeaker: number | null = null;
  let lastSentence = -10;
  /** Whether the words name the speaker themselves, and nobody else comes between: set by `subjectOf`. */
  let sure = false;

  /** Subject of a reporting verb: after it, up to the saying; else before it in its sentence. */
  const subjectOf = (verb: number, stop: number): number | null => {
    sure = false;
    if (tokens[verb] === undefined) return null;
    const sentence = tokens[verb]!.sentence;
    for (let k = verb + 1; k < Math.min(stop, verb + 9, tokens.length) && tokens[k]!.sentence === sentence; k += 1) {
      if (pack.cues.thatWords.has(tokens[k]!.norm) || /^[:«"“]$/u.test(tokens[k]!.text)) break;
      if (mentionAt[k] !== -1 && tokens[k]!.start <= mentions[mentionAt[k]!]!.start + 3) {
        // a preposition before it makes it the one spoken to: «قال لرويترز»
        if (governed(k, mentionAt[k]!)) continue;
        // «ممثل النيابة وسيم …»: an institution that says whose man it is
        if (
          k - 1 > verb &&
          mentions[mentionAt[k]!]!.type === 'organization' &&
          tokens[k - 1]!.analyses.some((a) => a.enclitic === null && a.sense.tags.includes('human'))
        )
          continue;
        sure = true;
        return mentionAt[k]!;
      }
    }
    // before the verb: the nearest subject of a verb, else the first person named
    const sentenceFirst = sentences[sentence]!.first;
    // «she says»: the one of that sex who was named last
    if (pack.cues.pronounSex !== undefined) {
      for (const k of [verb - 1, verb + 1, verb - 2]) {
        const sex = tokens[k] !== undefined && tokens[k]!.sentence === sentence ? pack.cues.pronounSex.get(tokens[k]!.norm) : undefined;
        if (sex === undefined) continue;
        const before = mentions
          .map((mention, at) => ({ mention, at }))
          .filter(
            ({ mention }) =>
              mention.type === 'person' && mention.end <= tokens[verb]!.start && sentences[sentence]!.start - mention.end < PRONOUN_REACH,
          );
        const fits = before.filter(({ mention }) => (mention.sex ?? sex) === sex);
        const names = new Set(fits.map(({ mention }) => mention.parts.at(-1) ?? ''));
        const last = fits.at(-1);
        if (last === undefined) return null;
        sure = names.size === 1 || last === before.at(-1);
        return last.at;
      }
    }
    let nearest: number | null = null;
    let others = 0;
    for (let k = verb - 1; k >= sentenceFirst; k -= 1) {
      const at = mentionAt[k]!;
      if (at === -1 || mentionAt[k - 1] === at || governed(k, at)) continue;
      const before = tokens[k - 1];
      const opens =
        k === sentenceFirst ||
        (before?.kind === 'punctuation' && mentions[at]!.type === 'organization') ||
        before?.analyses[0]?.sense.pos === 'verb';
      if (opens) {
        sure = nearest === null && !someoneBetween(k, verb);
        return at;
      }
      if (mentions[at]!.type === 'organization') continue;
      nearest ??= at;
      others += at === nearest ? 0 : 1;
    }
    // the only person of the sentence so far, or the word right before the verb
    if (nearest !== null)
      sure = (others === 0 && !someoneBetween(tokenAt(tokens, mentions[nearest]!.end - 1), verb)) || mentionAt[verb - 1] === nearest;
    return nearest;
  };

  /** «…, the minister told reporters», «…, said Jane Roe»: right behind the verb, else between the words and the verb. */
  function besideVerb(from: number, verb: number): number | null {
    if (!subjectFirst) return null;
    const behind = mentionAt[verb + 1] ?? -1;
    const at =
      behind !== -1 && mentions[behind]!.type === 'person'
        ? behind
        : [...mentionAt.slice(from, verb)].reverse().find((m) => m !== -1 && mentions[m]!.type === 'person');
    if (at === undefined) return null;
    sure = true;
    return at;
  }

  /** A verb with a subject that is no mention («فرد الفرنسي المخضرم …») between a person and the saying: it is that subject who speaks. */
  function someoneBetween(person: number, verb: number): boolean {
    for (let k = person + 1; k < verb; k += 1) {
      const next = tokens[k + 1];
      if (tokens[k]!.analyses[0]?.sense.pos !== 'verb' || next === undefined || mentionAt[k + 1] !== -1) continue;
      if (next.analyses.some((a) => a.proclitics.includes('al') && (a.sense.tags.includes('human') || a.sense.tags.includes('demonym'))))
        return true;
    }
    return false;
  }

  /** Under a preposition, written apart or on the word: spoken to or of, not speaking. */
  function governed(k: number, at: number): boolean {
    if (/[لبك]/u.test(text.text[mentions[at]!.start - 1] ?? '')) return true;
    return (
      k > 0 &&
      tokens[k - 1]!.sentence === tokens[k]!.sentence &&
      tokens[k - 1]!.analyses[0]?.sense.pos === 'preposition' &&
      tokens[k - 1]!.analyses[0]!.enclitic === null &&
      !pack.cues.even.has(tokens[k - 1]!.norm)
    );
  }

  for (const sentence of sentences) {
    const quotes: { first: number; last: number }[] = [];
    // quotation marks of one paragraph, « » or " "
    for (let i = sentence.first; i < sentence.last; i += 1) {
      if (!pack.cues.openQuotes.has(tokens[i]!.text)) continue;
      const straight = tokens[i]!.text === '"' || tokens[i]!.text === '”';
      let close = -1;
      for (let j = i + 1; j < Math.min(tokens.length, i + 120); j += 1) {
        if (sentences[tokens[j]!.sentence]!.paragraph !== sentence.paragraph) break;
        if (straight ? tokens[j]!.text === '"' || tokens[j]!.text === '”' : pack.cues.closeQuotes.has(tokens[j]!.text)) {
          close = j;
          break;
        }
      }
      if (close < 0) continue;
      const words = tokens.slice(i + 1, close).filter((t) => t.kind === 'word').length;
      if (words >= 3) quotes.push({ first: i + 1, last: close });
      i = close;
    }
    for (const quote of quotes) {
      let verb = -1;
      const open = quote.first - 1;
      for (let k = open - 1; k >= Math.max(sentence.first, open - 26); k -= 1) {
        if (says(tokens[k])) {
          verb = k;
          break;
        }
        if (pack.cues.closeQuotes.has(tokens[k]!.text) && tokens[k]!.text !== '"') break;
      }
      let speaker: number | null = verb >= 0 ? subjectOf(verb, open) : null;
      if (verb < 0) {
        for (let k = quote.last + 1; k < Math.min(tokens.length, quote.last + (subjectFirst ? 16 : 5)); k += 1) {
          if (sentences[tokens[k]!.sentence]!.paragraph !== sentence.paragraph) break;
          if (subjectFirst && pack.cues.openQuotes.has(tokens[k]!.text) && k > quote.last + 1) break;
          if (says(tokens[k])) {
            verb = k;
            speaker = besideVerb(quote.last + 1, k) ?? subjectOf(k, k + 9);
            break;
          }
        }
      }
      if (verb < 0) {
        // «بعبارة تناقلتها الشاشات: «…»»: no verb of saying, but a person is the subject of the sentence
        const named = new Set<number>();
        for (let k = sentence.first; k < open; k += 1) {
          const at = mentionAt[k]!;
          if (at === -1 || mentions[at]!.type !== 'person') continue;
          if (speaker === null || (mentions[speaker]!.name === null && mentions[at]!.name !== null)) speaker = at;
          if (mentions[at]!.name !== null) named.add(at);
        }
        sure = named.size === 1;
      }
      if (speaker === null && verb >= 0 && sentence.index - lastSentence <= 3) {
        speaker = lastSpeaker;
        sure = false;
      }
      const denial = verb >= 0 && (speech(tokens[verb]) !== undefined ? pack.cues.isDenial(speech(tokens[verb])!.sense.concept) : false);
      out.push({
        sentence: sentence.index,
        speaker,
        sure: speaker !== null && sure,
        direct: true,
        denial,
        start: verb >= 0 ? Math.min(tokens[verb]!.start, tokens[quote.first]!.start) : tokens[quote.first]!.start,
        end: tokens[quote.last - 1]!.end,
        content: { start: tokens[quote.first]!.start, end: tokens[quote.last - 1]!.end },
        verb: verb >= 0 ? { start: tokens[verb]!.start, end: tokens[verb]!.end } : null,
      });
      if (speaker !== null) {
        lastSpeaker = speaker;
        lastSentence = sentence.index;
      }
    }
    // reported speech: a verb of saying, then «أن»
    for (let i = sentence.first; i < sentence.last; i += 1) {
      if (!says(tokens[i])) continue;
      let that = -1;
      for (let k = i + 1; k < Math.min(sentence.last, i + 22); k += 1) {
        // «07:40» says nothing
        const clock = tokens[k]!.text === ':' && tokens[k - 1]?.kind === 'number' && tokens[k + 1]?.kind === 'number';
        if (pack.cues.thatWords.has(tokens[k]!.norm) || (tokens[k]!.text === ':' && !clock)) {
          that = k;
          break;
        }
        if (says(tokens[k])) break;
      }
      if (that < 0 || that + 2 >= sentence.last) continue;
      let speaker = subjectOf(i, that);
      if (speaker === null && sentence.index - lastSentence <= 3) {
        speaker = lastSpeaker;
        sure = false;
      }
      const verb = speech(tokens[i]);
      out.push({
        sentence: sentence.index,
        speaker,
        sure: speaker !== null && sure,
        direct: false,
        denial: verb !== undefined && pack.cues.isDenial(verb.sense.concept),
        start: tokens[i]!.start,
        end: tokens[sentence.last - 1]!.end,
        content: { start: tokens[that + 1]!.start, end: tokens[sentence.last - 1]!.end },
        verb: { start: tokens[i]!.start, end: tokens[i]!.end },
      });
      if (speaker !== null) {
        lastSpeaker = speaker;
        lastSentence = sentence.index;
      }
    }
  }
  return out;
}
