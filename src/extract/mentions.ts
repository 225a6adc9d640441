import type { OfficePhrase, TokenRange } from '../language/grammar.js';
import { phraseAt } from '../language/lexicon.js';
import type { LanguagePack } from '../language/pack.js';
import { fold, offsetInToken, type Token, type TokenizedText } from '../language/tokens.js';
import type { Mention, OfficeReading, Span } from '../model.js';

/**
 * Finds people (by office, address, speech verb or known name), offices without a name, institutions and places.
 * One pass, left to right; a stretch of text belongs to one mention.
 */
export function extractMentions(text: TokenizedText, pack: LanguagePack): Mention[] {
  const { grammar } = pack;
  const { tokens } = text;
  const out: Mention[] = [];

  const span = (range: TokenRange, last = range.last): Span => ({
    start: offsetInToken(tokens[range.first]!, range.prefix),
    end: tokens[last - 1]!.end,
  });
  const person = (
    from: Span,
    name: TokenRange | null,
    parts: readonly string[],
    office: OfficeReading | null,
    sex: 'f' | 'm' | null,
    confidence: number,
  ): Mention => ({
    type: 'person',
    ...from,
    text: text.text.slice(from.start, from.end),
    name: name === null ? null : span(name),
    parts,
    office,
    sex,
    known: null,
    country: office?.country ?? null,
    confidence,
  });
  const sexOf = (range: TokenRange | null): 'f' | 'm' | null => {
    if (range === null) return null;
    const sense = tokens[range.first]!.analyses.find((a) => a.sense.tags.includes('given-name') && a.sense.gender !== undefined)?.sense;
    return sense?.gender ?? null;
  };
  /** The name of an office's holder after it: «… ناكانو», «…، السيد رشيد بن عامر». */
  const nameAfter = (at: number, sentence: number, direct: boolean) => {
    let k = at;
    let separated = false;
    // «… لمنظمة حلف شمال الأطلسي (الناتو) ينس …»: a bracket between
    if (tokens[k]?.text === '(' && tokens[k]!.sentence === sentence) {
      const close = tokens.slice(k + 1, k + 6).findIndex((t) => t.text === ')');
      if (close >= 0) k += close + 2;
    }
    if (k < tokens.length && tokens[k]!.sentence === sentence && grammar.separators.has(tokens[k]!.text)) {
      separated = true;
      k += 1;
    }
    const address = tokens[k]?.sentence === sentence ? grammar.addressAt(tokens, k) : null;
    if (address !== null && address.prefix <= 0 && (!separated || address.tag !== 'profession')) k = address.last;
    if (tokens[k]?.sentence !== sentence) return null;
    const strong = direct && (!separated || (address !== null && address.tag !== 'profession'));
    const name = grammar.nameAt(tokens, k, strong);
    if (name === null || name.prefix > 0) return null;
    return { name, sex: address?.gender ?? null };
  };
  /** «…، المدير التجاري للشركة»: an office in apposition after a name. */
  const officeAfter = (at: number, sentence: number): OfficePhrase | null => {
    let k = at;
    if (tokens[k]?.sentence !== sentence || !/^[،,(–-]$/u.test(tokens[k]!.text)) return null;
    k += 1;
    if (tokens[k] !== undefined && pack.cues.copulas.has(tokens[k]!.norm)) k += 1;
    if (tokens[k]?.sentence !== sentence) return null;
    const office = grammar.officeAt(tokens, k);
    if (office === null || office.prefix > 0 || office.number !== 'singular' || office.counterpart) return null;
    if (nameAfter(office.last, sentence, !office.bare || office.definite) !== null) return null;
    return office;
  };

  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!;
    if (token.kind !== 'word') {
      i += 1;
      continue;
    }
    // a phrase of the language («طائرة بدون طيار») is no office, whatever its last word is
    const idiom = phraseAt(
      pack.lexicon,
      tokens,
      i,
      (s) =>
        s.pos !== 'name' &&
        !s.tags.some(
          (t) =>
            t === 'office' ||
            t === 'office-rank' ||
            t === 'portfolio' ||
            t === 'honorific' ||
            t === 'military-rank' ||
            t === 'profession' ||
            t === 'institution-head' ||
            t === 'place-head' ||
            t === 'demonym' ||
            t === 'function',
        ),
    );
    if (idiom !== undefined) {
      i = idiom.last;
      continue;
    }
    const listed = grammar.organisationAt(tokens, i);
    const office = listed?.known != null && listed.last - listed.first > 1 ? null : grammar.officeAt(tokens, i);
    if (office?.ofAnother === true && grammar.nameAt(tokens, office.last, true)?.prefix === 0) {
      const other = grammar.nameAt(tokens, office.last, true)!;
      out.push(person(span(other), other, other.parts, null, sexOf(other), 0.7));
      i = other.last;
      continue;
    }
    if (office !== null) {
      const after = nameAfter(office.last, token.sentence, true);
      const sex = office.gender;
      if (after !== null && office.number === 'singular') {
        const end = after.name.last;
        const apposition = officeAfter(end, token.sentence);
        const reading = office.bare && apposition !== null ? apposition.reading : office.reading;
        const whole = { start: span(office).start, end: tokens[end - 1]!.end };
        out.push(
          person(whole, after.name, after.name.parts, { ...reading }, sex === 'f' ? 'f' : (after.sex ?? sexOf(after.name) ?? null), 0.9),
        );
        i = end;
        continue;
      }
      if (office.number === 'singular' && office.definite) {
        out.push(person(span(office), null, [], office.reading, sex, office.bare ? 0.5 : 0.7));
        i = office.last;
        continue;
      }
      if (!office.bare && office.number !== 'singular') {
        const s = span(office);
        out.push({
          type: 'office',
          ...s,
          text: text.text.slice(s.start, s.end),
          name: null,
          parts: [],
          office: office.reading,
          sex: null,
          known: null,
          country: office.reading.country,
          confidence: 0.6,
        });
        i = office.last;
        continue;
      }
    }
    const address = grammar.addressAt(tokens, i);
    if (address !== null && tokens[address.last]?.sentence === token.sentence) {
      let at = address.last;
      // «المهاجم الأوروغوياني لويس سواريس»: a demonym between
      const demonym = grammar.demonymAt(tokens, at);
      if (demonym !== null && tokens[demonym.last]?.sentence === token.sentence) at = demonym.last;
      const like = grammar.nameLike(tokens[at]);
      const alone = like !== null && !grammar.pureName(tokens[at]!) && grammar.nameLike(tokens[at + 1]) === null;
      const name =
        address.tag === 'profession' && (like === null || alone)
          ? null
          : grammar.nameAt(tokens, at, address.tag !== 'profession' || like === 'known');
      if (name !== null && name.prefix <= 0) {
        const apposition = officeAfter(name.last, token.sentence);
        const whole = { start: offsetInToken(token, address.prefix), end: tokens[name.last - 1]!.end };
        out.push(person(whole, name, name.parts, apposition?.reading ?? null, address.gender ?? sexOf(name), 0.85));
        i = name.last;
        continue;
      }
    }
    const name = grammar.nameAt(tokens, i, false);
    const place = grammar.placeAt(tokens, i);
    if (listed !== null && (place === null || listed.last >= place.last) && (name === null || listed.last >= name.last)) {
      const s = span(listed);
      out.push({
        type: 'organization',
        ...s,
        text: text.text.slice(s.start, s.end),
        name: null,
        parts: [grammar.organisationKey(listed)],
        office: null,
        sex: null,
        known: listed.known,
        country: listed.country,
        confidence: listed.known !== null ? 0.95 : listed.parts.length > 0 && listed.firm === true ? 0.7 : 0.4,
      });
      i = listed.last;
      continue;
    }
    if (name !== null && (place === null || name.last > place.last)) {
      const apposition = officeAfter(name.last, token.sentence);
      const title = apposition === null ? trailingTitle(name.last, token.sentence) : null;
      out.push(person(span(name), name, name.parts, apposition?.reading ?? title, sexOf(name), 0.7));
      i = name.last;
      continue;
    }
    if (place !== null) {
      const s = span(place);
      out.push({
        type: 'place',
        ...s,
        text: text.text.slice(s.start, s.end),
        name: null,
        parts: place.parts,
        office: null,
        sex: null,
        known: place.known,
        country: place.country,
        confidence: place.known !== null ? 0.9 : 0.6,
      });
      i = place.last;
      continue;
    }
    // after a speech verb, an unknown word is a name: «قال أوستن»، «وأوضح ستولتنبرغ»
    const previous = tokens[i - 1];
    if (
      previous !== undefined &&
      previous.sentence === token.sentence &&
      previous.analyses[0]?.sense.pos === 'verb' &&
      pack.cues.isSpeech(previous.analyses[0]!.sense.concept) &&
      grammar.nameLike(token) !== null
    ) {
      const spoken = grammar.nameAt(tokens, i, true);
      if (spoken !== null && spoken.prefix <= 0) {
        const apposition = officeAfter(spoken.last, token.sentence);
        out.push(
          person(
            span(spoken),
            spoken,
            spoken.parts,
            apposition?.reading ?? null,
            previous.analyses[0]!.sense.gender === 'f' ? 'f' : sexOf(spoken),
            0.6,
          ),
        );
        i = spoken.last;
        continue;
      }
    }
    i += 1;
  }
  return out;

  /** «سيغورد ملك النرويج»: an office straight after the name, with something said of it. */
  function trailingTitle(at: number, sentence: number): OfficeReading | null {
    const t = tokens[at];
    if (t === undefined || t.sentence !== sentence || t.kind !== 'word') return null;
    const office = grammar.officeAt(tokens, at);
    if (office === null || office.bare || office.prefix > 0 || office.number !== 'singular' || office.counterpart) return null;
    return nameAfter(office.last, sentence, true) === null ? office.reading : null;
  }
}

/** A name learnt somewhere in the corpus. */
export interface KnownName {
  readonly parts: readonly string[];
  readonly sex: 'f' | 'm' | null;
}

/** Index of learnt names by each of their parts. */
export type NameIndex = ReadonlyMap<string, readonly KnownName[]>;

export function indexNames(names: readonly KnownName[]): NameIndex {
  const index = new Map<string, KnownName[]>();
  for (const name of names) {
    for (const part of new Set(name.parts)) {
      const list = index.get(part) ?? [];
      list.push(name);
      index.set(part, list);
    }
  }
  return index;
}

const SINGLE_LETTER_PROCLITICS = ['', 'و', 'ف', 'ب', 'ل', 'ك'];

/**
 * Finds, outside the mentions already there, the names that the corpus has taught: whole names anywhere (`whole`),
 * parts of a name only where `local` (the document's own names) holds it. Returns all mentions in order of the text.
 */
export function findKnownNames(
  text: TokenizedText,
  mentions: readonly Mention[],
  pack: LanguagePack,
  whole: NameIndex,
  local: NameIndex,
): Mention[] {
  const { tokens } = text;
  const taken = new Uint8Array(text.text.length + 1);
  for (const m of mentions)
    if (m.type !== 'place' && (m.type !== 'person' || m.name !== null || m.office !== null)) taken.fill(1, m.start, m.end);
  const extra: Mention[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || taken[token.start] === 1 || taken[token.end - 1] === 1) continue;
    let best: { last: number; prefix: number; parts: string[]; sex: 'f' | 'm' | null } | null = null;
    for (const proclitic of SINGLE_LETTER_PROCLITICS) {
      if (proclitic !== '' && !token.norm.startsWith(proclitic)) continue;
      const head = token.norm.slice(proclitic.length);
      if (head.length < 2) continue;
      for (const name of [...(whole.get(head) ?? []), ...(local.get(head) ?? [])]) {
        const isLocal = local.get(head)?.includes(name) === true;
        for (let from = name.parts.indexOf(head); from >= 0; from = name.parts.indexOf(head, from + 1)) {
          let n = 1;
          while (from + n < name.parts.length && tokens[i + n]?.sentence === token.sentence && tokens[i + n]!.norm === name.parts[from + n])
            n += 1;
          const complete = n === name.parts.length;
          if (!complete && !isLocal) continue;
          if (n === 1 && !complete && !singlePartOk(token, head, pack)) continue;
          if (n === 1 && complete && name.parts.length === 1 && !isLocal) continue;
          if (best === null || n > best.parts.length || (n === best.parts.length && proclitic.length < best.prefix))
            best = { last: i + n, prefix: proclitic.length, parts: name.parts.slice(from, from + n), sex: complete ? name.sex : null };
        }
      }
    }
    if (best === null) continue;
    const start = offsetInToken(token, best.prefix);
    const end = tokens[best.last - 1]!.end;
    extra.push({
      type: 'person',
      start,
      end,
      text: text.text.slice(start, end),
      name: { start, end },
      parts: best.parts,
      office: null,
      sex: best.sex,
      known: null,
      country: null,
      confidence: best.parts.length > 1 ? 0.8 : 0.6,
    });
    i = best.last - 1;
  }
  if (extra.length === 0) return [...mentions];
  // a learnt name beats a place of the same words
  const kept = mentions.filter((m) => m.type !== 'place' || !extra.some((e) => e.start < m.end && m.start < e.end));
  return [...kept, ...extra].sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * «أوستن وجونغ سوب» read as one name: cuts a name before a part that is «and» with a part known as a name elsewhere.
 * @param known how often each part opens or fills a name in the corpus
 */
export function splitConjoined(mentions: readonly Mention[], text: TokenizedText, known: ReadonlyMap<string, number>): Mention[] {
  return mentions.map((mention) => {
    if (mention.type !== 'person' || mention.name === null) return mention;
    const at = mention.parts.findIndex(
      (part, i) =>
        i > 0 &&
        part.startsWith('و') &&
        part.length > 3 &&
        (known.get(part.slice(1)) ?? 0) > 0 &&
        (known.get(part.slice(1)) ?? 0) >= (known.get(part) ?? 0),
    );
    if (at < 0) return mention;
    const inside = text.tokens.filter((t) => t.kind === 'word' && t.start >= mention.name!.start && t.end <= mention.name!.end);
    const end = inside[at - 1]?.end;
    if (end === undefined) return mention;
    return {
      ...mention,
      parts: mention.parts.slice(0, at),
      end,
      name: { start: mention.name.start, end },
      text: text.text.slice(mention.start, end),
    };
  });
}

/** One part alone is a name only where the word has no commoner use. */
function singlePartOk(token: Token, head: string, pack: LanguagePack): boolean {
  if (head.length < 3) return false;
  if (pack.grammar.nameLike(token) !== null) return true;
  if (head !== token.norm && pack.analyse(head).length === 0)
    return token.analyses.length === 0 || token.analyses.every((a) => a.prefix > 0);
  return (
    pack.analyse(head).some((a) => a.prefix === 0 && a.sense.tags.includes('family-name')) &&
    token.analyses.every((a) => a.sense.pos === 'name' || a.prefix > 0)
  );
}

/** Folded name parts of a written name; for tests and tools. */
export function nameParts(name: string): string[] {
  return fold(name)
    .split(/[\s-]+/u)
    .filter((p) => p !== '');
}
