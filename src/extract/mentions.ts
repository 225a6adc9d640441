import { tokenAt } from '../context.js';
import { push } from '../groups.js';
import type { OfficePhrase, TokenRange } from '../language/grammar.js';
import { phraseAt } from '../language/lexicon.js';
import type { LanguagePack } from '../language/pack.js';
import { offsetInToken, type Token, type TokenizedText } from '../language/tokens.js';
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
    if (name === null || name.prefix > 0) {
      // «المدرب سيد الحلواني»: what looks like an address is the given name
      const titled = address !== null && address.last === k && !tokens[k - 1]!.norm.startsWith('ال') && k - 1 >= at;
      const whole = titled && grammar.nameLike(tokens[k - 1]) === 'known' ? grammar.nameAt(tokens, k - 1, strong) : null;
      return whole === null || whole.prefix > 0 || whole.parts.length < 2 ? null : { name: whole, sex: null, addressed: false };
    }
    return { name, sex: address?.gender ?? null, addressed: address !== null };
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
    // «النظام البرلماني»: an adjective of the noun before it
    const before = tokens[i - 1];
    const modifies =
      office?.bare &&
      office.last === i + 1 &&
      /ي[هن]?$/u.test(token.norm) &&
      before !== undefined &&
      before.sentence === token.sentence &&
      before.kind === 'word' &&
      token.analyses.some((a) => a.sense.pos === 'adjective' && a.prefix <= office.prefix + 2) &&
      before.analyses[0] !== undefined &&
      (before.analyses[0].sense.pos === 'noun' || before.analyses[0].sense.pos === 'masdar') &&
      !before.analyses.some((a) => a.sense.tags.includes('human'));
    if (office !== null && !modifies) {
      let after = nameAfter(office.last, token.sentence, true);
      // «مدرب الهلال»: the second half of a construct, no name
      if (
        after !== null &&
        office.bare &&
        !office.definite &&
        !after.addressed &&
        after.name.parts.length === 1 &&
        after.name.parts[0]!.startsWith('ال')
      )
        after = null;
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
    // «رائد فهمي»: a rank that is a given name, without the article before a name
    const given =
      address !== null && address.last === i + 1 && !token.norm.startsWith('ال') && grammar.nameLike(token) === 'known'
        ? grammar.nameAt(tokens, i, false)
        : null;
    if (address !== null && (given === null || given.parts.length < 2) && tokens[address.last]?.sentence === token.sentence) {
      let at = address.last;
      // «المهاجم الأوروغوياني لويس سواريس»: a demonym between
      const demonym = grammar.demonymAt(tokens, at);
      if (demonym !== null && tokens[demonym.last]?.sentence === token.sentence) at = demonym.last;
      const like = grammar.nameLike(tokens[at]);
      const alone =
        like !== null &&
        !grammar.pureName(tokens[at]!) &&
        grammar.nameLike(tokens[at + 1]) === null &&
        (grammar.nameAt(tokens, at, false)?.parts.length ?? 0) < 2;
      // two words of no dictionary after «the physician», «the Dutch archaeologist»: a foreign name
      const foreign =
        tokens[address.last - 1]!.norm.replace(/^[وفبلك](?=ال)/u, '').startsWith('ال') &&
        [at, at + 1].every((k) => tokens[k]?.kind === 'word' && tokens[k].analyses.length === 0 && tokens[k].sentence === token.sentence);
      const named =
        address.tag === 'profession' && (like === null || alone) && !foreign
          ? null
          : grammar.nameAt(tokens, at, address.tag !== 'profession' || like === 'known' || foreign);
      const name = foreign && (named?.parts.length ?? 0) < 2 ? null : named;
      if (name !== null && name.prefix <= 0) {
        const apposition = officeAfter(name.last, token.sentence);
        const whole = { start: offsetInToken(token, address.prefix), end: tokens[name.last - 1]!.end };
        // «مخرجه مروان …»: a pronoun written as the feminine ending may be
        const own = address.gender === 'f' && tokens[address.last - 1]!.text.endsWith('ه') ? sexOf(name) : null;
        out.push(person(whole, name, name.parts, apposition?.reading ?? null, own ?? address.gender ?? sexOf(name), 0.85));
        i = name.last;
        continue;
      }
    }
    // «البرتغالي دوارتي فالادا»: a nationality that is no adjective, before words of no dictionary
    const nation = /^[وف]?ال/u.test(token.norm) && !follows(i, 'noun') ? grammar.demonymAt(tokens, i) : null;
    if (nation !== null && [0, 1].every((k) => isStrange(tokens[nation.last + k], token.sentence))) {
      const stranger = grammar.nameAt(tokens, nation.last, true);
      if (stranger !== null && stranger.prefix <= 0 && stranger.parts.length >= 2) {
        const apposition = officeAfter(stranger.last, token.sentence);
        out.push(person(span(stranger), stranger, stranger.parts, apposition?.reading ?? null, null, 0.75));
        i = stranger.last;
        continue;
      }
    }
    // «شقيقته سلمى»، «صديقي شكري»: one of the family or of the friends, by a given name alone
    const kin = grammar.kinAt(tokens, i);
    if (kin !== null && tokens[i + 1]?.sentence === token.sentence && grammar.nameLike(tokens[i + 1]) === 'known') {
      const relative = grammar.nameAt(tokens, i + 1, true);
      if (relative !== null && relative.prefix === 0) {
        out.push(person(span(relative), relative, relative.parts, null, kin, relative.parts.length > 1 ? 0.8 : 0.65));
        i = relative.last;
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
      // «أوضح» is also «clearer», «وتابع» also «and a follower»
      previous.analyses.some(
        (a) =>
          a.sense.pos === 'verb' &&
          a.enclitic === null &&
          pack.cues.isSpeech(a.sense.concept) &&
          (previous.analyses[0]!.sense.pos === 'verb' ||
            previous.analyses[0]!.sense.pos === 'adjective' ||
            (a.proclitics[0] === 'w' && previous.analyses[0]!.prefix === a.prefix)),
      ) &&
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
    // «وقال المسعف شادن الفرحاني إن»: an unknown word without the article agrees with no definite one, so that a name begins
    const strange =
      grammar.nameLike(token) === 'unknown' || (grammar.nameLike(tokens[i + 1]) === 'known' && token.analyses[0]?.prefix === 0);
    if (/^[وفبلك]?ال/u.test(previous?.norm ?? '') && strange && !/^[وفبلك]?ال/u.test(token.norm)) {
      const verb = speakingVerb(i);
      const speaker = verb === null ? null : grammar.nameAt(tokens, i, true);
      const next = speaker === null ? undefined : tokens[speaker.last];
      if (
        speaker !== null &&
        speaker.prefix === 0 &&
        speaker.parts.length >= 2 &&
        next?.sentence === token.sentence &&
        (pack.cues.thatWords.has(next.norm) || pack.cues.thatWords.has(next.norm.replace(/^[بف]/u, '')) || /^[:،,«"“]$/u.test(next.text))
      ) {
        const feminine = verb!.analyses[0]!.sense.gender === 'f';
        out.push(person(span(speaker), speaker, speaker.parts, null, feminine ? 'f' : sexOf(speaker), 0.7));
        i = speaker.last;
        continue;
      }
    }
    // «اختيرت الممرضة كاتارينا هوليك»: behind a definite noun for a person, two words that can only be a name
    const titled =
      previous !== undefined &&
      previous.sentence === token.sentence &&
      /^[وفبلك]?ال/u.test(previous.norm) &&
      previous.analyses[0]?.sense.tags.includes('human') === true &&
      grammar.nameLike(token) !== null &&
      !/^[وفبلك]?ال/u.test(token.norm) &&
      tokens[i + 1]?.sentence === token.sentence &&
      (grammar.nameLike(token) === 'known' ? grammar.nameLike(tokens[i + 1]) !== null : grammar.nameLike(tokens[i + 1]) === 'known');
    const bearer = titled ? grammar.nameAt(tokens, i, true) : null;
    if (bearer !== null && bearer.prefix === 0 && bearer.parts.length >= 2) {
      out.push(person(span(bearer), bearer, bearer.parts, officeAfter(bearer.last, token.sentence)?.reading ?? null, sexOf(bearer), 0.7));
      i = bearer.last;
      continue;
    }
    i += 1;
  }
  return out;

  /** The verb of saying whose subject a word may be the end of: nothing but the subject's own words between. */
  function speakingVerb(at: number): Token | null {
    for (let k = at - 1; k >= 0 && at - k <= LONGEST_SUBJECT; k -= 1) {
      const token = tokens[k]!;
      if (token.sentence !== tokens[at]!.sentence || token.kind !== 'word' || pack.cues.thatWords.has(token.norm)) return null;
      const first = token.analyses[0];
      if (first?.sense.pos === 'verb' && first.enclitic === null && pack.cues.isSpeech(first.sense.concept)) return token;
    }
    return null;
  }

  /** A word of no dictionary, without the article. */
  function isStrange(t: Token | undefined, sentence: number): boolean {
    return t?.kind === 'word' && t.sentence === sentence && t.analyses.length === 0 && t.norm.length > 2 && !/^(?:و?ال|لل)/u.test(t.norm);
  }

  /** The word before is a noun, or an adjective of one, that a word here could describe. */
  function follows(at: number, pos: 'noun'): boolean {
    const before = tokens[at - 1];
    if (before === undefined || before.sentence !== tokens[at]!.sentence || before.kind !== 'word') return false;
    const first = before.analyses[0];
    return (
      first === undefined ||
      first.sense.pos === pos ||
      first.sense.pos === 'masdar' ||
      first.sense.pos === 'adjective' ||
      first.sense.pos === 'name'
    );
  }

  /** «سيغورد ملك النرويج»: an office straight after the name, with something said of it. */
  function trailingTitle(at: number, sentence: number): OfficeReading | null {
    const t = tokens[at];
    if (t === undefined || t.sentence !== sentence || t.kind !== 'word') return null;
    const office = grammar.officeAt(tokens, at);
    if (office === null || office.bare || office.prefix > 0 || office.number !== 'singular' || office.counterpart) return null;
    return nameAfter(office.last, sentence, true) === null ? office.reading : null;
  }
}

/** Words between a verb of saying and the name of whoever speaks: title, house and what qualifies them. */
const LONGEST_SUBJECT = 9;

/** A name learnt somewhere in the corpus. */
export interface KnownName {
  readonly parts: readonly string[];
  readonly sex: 'f' | 'm' | null;
  /** Found with a title or an office: a name of one part is one only then. */
  readonly titled?: boolean;
}

/** How spellings are brought together: a key that variants share, the units of a name, and whether one unit may stand for another. */
export interface NameSpelling {
  readonly key: (unit: string) => string;
  readonly headKey: (word: string) => string;
  readonly units: (parts: readonly string[]) => readonly string[];
  readonly accepts: (a: string, b: string) => boolean;
}

interface IndexedName {
  readonly name: KnownName;
  readonly units: readonly string[];
}

/** Learnt names by the key of each of their units, and by the keys of their first two. */
export interface NameIndex {
  readonly byKey: ReadonlyMap<string, readonly { readonly entry: IndexedName; readonly at: number }[]>;
  readonly byPair: ReadonlyMap<string, readonly { readonly entry: IndexedName; readonly at: number }[]>;
  readonly spelling: NameSpelling;
}

export function indexNames(names: readonly KnownName[], spelling: NameSpelling): NameIndex {
  const byKey = new Map<string, { entry: IndexedName; at: number }[]>();
  const byPair = new Map<string, { entry: IndexedName; at: number }[]>();
  for (const name of names) {
    const entry = { name, units: spelling.units(name.parts) };
    const keys = entry.units.map(spelling.key);
    keys.forEach((key, at) => {
      push(byKey, key, { entry, at });
    });
    if (keys.length >= 2) push(byPair, `${keys[0]} ${keys[1]}`, { entry, at: 0 });
  }
  return { byKey, byPair, spelling };
}

const SINGLE_LETTER_PROCLITICS = ['', 'و', 'ف', 'ب', 'ل', 'ك', 'ول', 'وب', 'فل'];
/** Most words that one name is written in. */
const REACH = 6;

/**
 * Finds, outside the mentions already there, the names that the corpus has taught: whole names anywhere (`whole`), in any
 * accepted spelling; parts of a name where the document (`local`) or its story (`story`) holds it. Returns all mentions in
 * order of the text.
 * @param again names found by the first look are looked for in part
 */
export function findKnownNames(
  text: TokenizedText,
  found: readonly Mention[],
  pack: LanguagePack,
  whole: NameIndex,
  local: NameIndex,
  story: NameIndex = NOBODY(whole.spelling),
  again = false,
): Mention[] {
  const { tokens } = text;
  const mentions = lengthened(text, found, whole);
  const { spelling } = whole;
  const firstKeys = openers(whole);
  const taken = new Uint8Array(text.text.length + 1);
  for (const m of mentions)
    if (m.type !== 'place' && m.confidence >= 0.45 && (m.type !== 'person' || m.name !== null || m.office !== null))
      taken.fill(1, m.start, m.end);
  const extra: Mention[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || taken[token.start] === 1 || taken[token.end - 1] === 1) continue;
    // «أبو ليث», «بن عامر»: the second half of another name
    const before = tokens[i - 1];
    if (before !== undefined && before.sentence === token.sentence && pack.grammar.joins.has(before.norm)) continue;
    let best: { last: number; prefix: number; sex: 'f' | 'm' | null; units: number; parts: readonly string[]; exact: boolean } | null =
      null;
    for (const proclitic of SINGLE_LETTER_PROCLITICS) {
      if (proclitic !== '' && !token.norm.startsWith(proclitic)) continue;
      const head = token.norm.slice(proclitic.length);
      if (head.length < 2) continue;
      // most words begin no learnt name: look before the words after it are read
      const glue = pack.grammar.joins.has(head);
      const key0 = glue ? null : spelling.headKey(head);
      const next = tokens[i + 1];
      const goesOn = next !== undefined && next.kind === 'word' && next.sentence === token.sentence && taken[next.start] !== 1;
      if (key0 !== null && !firstKeys.has(key0) && !local.byKey.has(key0) && !story.byKey.has(key0)) continue;
      if (!goesOn && key0 !== null && !local.byKey.has(key0) && !story.byKey.has(key0)) continue;
      const words = wordsFrom(tokens, i, head, taken);
      const endAt = unitsOf(words, spelling);
      const first = endAt(0);
      if (first === undefined) continue;
      const key = spelling.key(first.unit);
      const foreignFirst = head === token.norm && (token.analyses.length === 0 || pack.grammar.pureName(token));
      const second = firstKeys.has(key) ? endAt(1) : undefined;
      const pair = second === undefined ? '' : `${key} ${spelling.key(second.unit)}`;
      for (const [list, scope] of [
        [whole.byPair.get(pair) ?? (second === undefined ? undefined : few(whole.byKey.get(key))), 'whole'],
        [local.byKey.get(key), 'local'],
        [story.byKey.get(key), 'story'],
      ] as const) {
        for (const { entry, at } of list ?? []) {
          const { name, units } = entry;
          if (scope === 'whole' && at > 0) continue;
          let n = 0;
          let exact = true;
          while (at + n < units.length) {
            const end = endAt(n);
            if (end === undefined) break;
            const here = end.unit;
            const there = units[at + n]!;
            if (here !== there) {
              if (!spelling.accepts(here, there)) break;
              // «روزاليند بيك»: what goes on behind a word of no dictionary may be a word of one
              if (pack.grammar.nameLike(tokens[i + end.words - 1]) === null && !(n > 0 && foreignFirst)) break;
              exact = false;
            }
            n += 1;
          }
          if (n === 0) continue;
          const complete = n === units.length;
          if (scope === 'whole' && !complete) continue;
          const length = endAt(n - 1)!.words;
          if (n === 1 && !(complete && length > 1) && !singlePartOk(token, before, head, name, at, units.length, exact, scope, pack))
            continue;
          if (n > 1 && !complete && scope === 'story' && at + n !== units.length && at !== 0) continue;
          if (best === null || n > best.units || (n === best.units && (exact && !best.exact ? true : proclitic.length < best.prefix)))
            best = {
              last: i + length,
              prefix: proclitic.length,
              sex: complete ? name.sex : null,
              units: n,
              parts: words.slice(0, length),
              exact,
            };
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
      confidence: best.units > 1 ? 0.8 : 0.6,
    });
    i = best.last - 1;
  }
  // names that only the other articles told are the article's own from here on: «بيك» of «روزاليند بيك»
  const fresh = again
    ? []
    : [...extra, ...mentions.filter((m, i) => m !== found[i])].flatMap((m) =>
        m.parts.length > 1 ? [{ parts: m.parts, sex: m.sex, titled: false }] : [],
      );
  if (extra.length === 0 && fresh.length === 0) return [...mentions];
  // a learnt name beats a place or a doubtful institution of the same words
  const kept = mentions.filter(
    (m) => m.type === 'person' || m.type === 'office' || (m.type === 'organization' && m.confidence >= 0.45) || !overlapsAny(extra, m),
  );
  const all = [...kept, ...extra].sort((a, b) => a.start - b.start || a.end - b.end);
  return fresh.length === 0 ? all : findKnownNames(text, all, pack, whole, indexNames(fresh, spelling), NOBODY(spelling), true);
}

const NOBODY = (spelling: NameSpelling): NameIndex => ({ byKey: new Map(), byPair: new Map(), spelling });

/**
 * «وقالت روزاليند بيك»: names of which only the first words were seen, where another article has the whole; with the words that were left.
 */
function lengthened(text: TokenizedText, mentions: readonly Mention[], whole: NameIndex): readonly Mention[] {
  const { tokens } = text;
  const { spelling } = whole;
  const taken = new Uint8Array(text.text.length + 1);
  for (const m of mentions) if (m.type !== 'place') taken.fill(1, m.start, m.end);
  return mentions.map((mention) => {
    if (mention.type !== 'person' || mention.name === null || mention.parts.length === 0 || mention.end !== mention.name.end)
      return mention;
    const last = tokenAt(tokens, mention.end - 1);
    const next = tokens[last + 1];
    if (next?.kind !== 'word' || next.sentence !== tokens[last]!.sentence || taken[next.start] === 1) return mention;
    const words = [...mention.parts, ...wordsFrom(tokens, last + 1, next.norm, taken)].slice(0, REACH + 1);
    const endAt = unitsOf(words, spelling);
    const [first, second] = [endAt(0), endAt(1)];
    if (first === undefined || second === undefined) return mention;
    let most = mention.parts.length;
    const key = spelling.key(first.unit);
    for (const { entry, at } of whole.byPair.get(`${key} ${spelling.key(second.unit)}`) ?? few(whole.byKey.get(key)) ?? []) {
      const { units } = entry;
      if (at > 0 || units.length < 2) continue;
      const end = endAt(units.length - 1);
      if (end === undefined || end.words <= most) continue;
      if (units.every((there, n) => endAt(n)!.unit === there || spelling.accepts(endAt(n)!.unit, there))) most = end.words;
    }
    if (most === mention.parts.length) return mention;
    const { end } = tokens[last + most - mention.parts.length]!;
    return {
      ...mention,
      end,
      text: text.text.slice(mention.start, end),
      name: { start: mention.name.start, end },
      parts: words.slice(0, most),
    };
  });
}

/** Names with one part in common, where they are few: their other parts may have keys of another language (çay, جاي). */
const few = <T>(list: readonly T[] | undefined): readonly T[] | undefined =>
  list === undefined || list.length > MOST_ALIKE ? undefined : list;
const MOST_ALIKE = 12;

const openersOf = new WeakMap<NameIndex, ReadonlySet<string>>();

/** Keys of the units that a whole name begins with; worked out once for an index. */
function openers(index: NameIndex): ReadonlySet<string> {
  let keys = openersOf.get(index);
  if (keys === undefined) {
    keys = new Set([...index.byPair.keys()].map((pair) => pair.slice(0, pair.indexOf(' '))));
    openersOf.set(index, keys);
  }
  return keys;
}

/** Whether a span overlaps one of a sorted list. */
function overlapsAny(sorted: readonly Span[], m: Span): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (sorted[mid]!.end <= m.start) low = mid + 1;
    else high = mid;
  }
  return low < sorted.length && sorted[low]!.start < m.end;
}

/** The words of a sentence from a token on, the first without its proclitics; hyphens inside a name are passed over by their absence. */
function wordsFrom(tokens: readonly Token[], i: number, head: string, taken: Uint8Array): string[] {
  const words = [head];
  for (let k = i + 1; k < tokens.length && words.length < REACH; k += 1) {
    const t = tokens[k]!;
    if (t.kind !== 'word' || t.sentence !== tokens[i]!.sentence || taken[t.start] === 1) break;
    words.push(t.norm);
  }
  return words;
}

/**
 * Units of a run of words with how many words each has taken: «عبد الرحمن» is one, «بن» goes with what follows. Read one by one, as they
 * are asked for: of most words that may begin a learnt name the second already fits none.
 */
function unitsOf(words: readonly string[], spelling: NameSpelling): (index: number) => { unit: string; words: number } | undefined {
  const out: { unit: string; words: number }[] = [];
  const runs: (readonly string[])[] = [];
  const upTo = (n: number): readonly string[] => {
    runs[n] ??= spelling.units(words.slice(0, n));
    return runs[n];
  };
  let previous = 0;
  let n = 1;
  return (index) => {
    for (; n <= words.length && out.length <= index; n += 1) {
      const units = upTo(n);
      if (units.length <= previous) continue;
      // a joining word that waits for the next one is not a unit yet
      const next = n < words.length ? upTo(n + 1) : null;
      if (next !== null && next.length === units.length && next.at(-1) !== units.at(-1)) continue;
      out.push({ unit: units.at(-1)!, words: n });
      previous = units.length;
    }
    return out[index];
  };
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
function singlePartOk(
  token: Token,
  before: Token | undefined,
  head: string,
  name: KnownName,
  at: number,
  units: number,
  exact: boolean,
  scope: 'whole' | 'local' | 'story',
  pack: LanguagePack,
): boolean {
  if (head.length < 3) return false;
  if (units === 1 && name.titled !== true) return false;
  const bare = pack.analyse(head);
  const isName = (a: Token['analyses'][number]) => a.sense.tags.includes('given-name') || a.sense.tags.includes('family-name');
  const unknown = bare.length === 0 || pack.grammar.nameLike({ ...token, text: head, norm: head, analyses: bare }) === 'unknown';
  // «وأضافت حدادين أن»: a family name that is also a word, where only a name can stand
  const spoken =
    scope !== 'whole' &&
    at === units - 1 &&
    head === token.norm &&
    before?.sentence === token.sentence &&
    before.analyses[0]?.sense.pos === 'verb' &&
    before.analyses[0].enclitic === null &&
    pack.cues.isSpeech(before.analyses[0].sense.concept) &&
    !token.norm.startsWith('ال');
  if (spoken && (exact || head.length >= 4)) return true;
  // a spelling that nobody used with the full name must at least be no word of the language
  if (!exact) return unknown && head.length >= 4;
  if (head !== token.norm && token.analyses.some((a) => a.prefix === 0)) return false;
  if (unknown) return true;
  const plain = bare.filter((a) => a.prefix === 0 || (a.proclitics.length === 1 && a.proclitics[0] === 'al'));
  const dictionary = plain.some((a) => !isName(a) && a.sense.pos !== 'name' && a.enclitic === null && !oddForm(a.stem, a.sense.lemma));
  if (dictionary) return false;
  // a middle name is nobody's short form; a given name alone is one in the document itself or where the story has it
  return scope === 'local' || at === 0 || at === units - 1;
}

/** The accusative of a word that stands without its mark: «فاريا» is hardly «fugitive». */
function oddForm(stem: string, lemma: string): boolean {
  return stem !== lemma && stem.endsWith('ا') && !lemma.endsWith('ا');
}

/**
 * «عادل مروان النتيجة»: a verb read as a given name before a person whom the story knows by that name. The verb is cut off.
 * @param given whether a part opens the full name of another person of the story
 */
export function cutVerbs(mentions: readonly Mention[], text: TokenizedText, given: (part: string, mention: Mention) => boolean): Mention[] {
  return mentions.map((mention) => {
    if (mention.type !== 'person' || mention.name === null || mention.parts.length !== 2 || mention.confidence > 0.75) return mention;
    const inside = text.tokens.filter((t) => t.kind === 'word' && t.start >= mention.name!.start && t.end <= mention.name!.end);
    const [verb, name] = inside;
    if (verb === undefined || name === undefined || inside.length !== 2) return mention;
    if (!verb.analyses.some((a) => a.sense.pos === 'verb' && a.enclitic === null) || !given(mention.parts[1]!, mention)) return mention;
    const span = { start: name.start, end: name.end };
    return { ...mention, ...span, name: span, parts: [mention.parts[1]!], text: text.text.slice(span.start, span.end), sex: null };
  });
}
