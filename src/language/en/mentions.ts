import type { Mention, OfficeReading, Span } from '../../model.js';
import { isAliasBetween } from '../../names/aliases.js';
import { givenNamesOfWord } from '../../names/given.js';
import { unmarked } from '../../names/letters.js';
import type { Token, TokenizedText } from '../tokens.js';
import { type PhraseTable, plainWord, possessiveLength } from './tables.js';

/**
 * Finds people, offices, institutions and places in English: by capitals, by titles and offices before and behind a name, by what
 * the lexicon knows. One pass, left to right; a stretch of text belongs to one mention.
 */

export interface OfficeWord {
  readonly concept: string;
  readonly plural: boolean;
}

export interface PlaceWord {
  readonly concept: string;
  readonly country: string | null;
  /** Also an ordinary word or a person's name: a place only after «in», «at» or a kind of place. */
  readonly ambiguous: boolean;
}

export interface OrganisationWord {
  readonly concept: string;
  readonly country: string | null;
  /** Spelt so it is a body, spelt otherwise an ordinary word. */
  readonly exact: string | null;
}

/** What the reader asks of the English lexicon. */
export interface EnglishNames {
  readonly offices: PhraseTable<OfficeWord>;
  readonly ranks: PhraseTable<string>;
  readonly portfolios: PhraseTable<string>;
  /** Offices that are another with a portfolio: «defence secretary» is a minister. */
  readonly withPortfolio: Readonly<Record<string, string>>;
  readonly honorifics: PhraseTable<string>;
  readonly militaryRanks: PhraseTable<string>;
  readonly professions: PhraseTable<OfficeWord>;
  readonly places: PhraseTable<PlaceWord>;
  readonly placeHeads: PhraseTable<string>;
  readonly demonyms: PhraseTable<string>;
  readonly organisations: PhraseTable<OrganisationWord>;
  readonly institutionHeads: PhraseTable<string>;
  readonly feminine: ReadonlySet<string>;
  readonly masculine: ReadonlySet<string>;
  /** A lower-case word of the language that is no name. */
  readonly isWord: (word: string) => boolean;
  readonly isFunction: (word: string) => boolean;
  readonly isSpeech: (token: Token) => boolean;
  readonly isTime: (word: string) => boolean;
}

/** Lower-case words inside a name. */
const PARTICLES = new Set(
  `van von de da del della delle dello degli di do dos das du den der ten ter zu zum zur vom bin ibn ben bint binte binti al el ould wuld
   mint y e la le las los lo av af til op ap ab ferch ó ní nic ua`
    .split(/\s+/u)
    .filter((w) => w !== ''),
);
const ARTICLES = new Set(['the', 'a', 'an']);
const POSSESSIVES = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your', 'whose']);
const LINKS = new Set(['of', 'for', 'at', 'in', 'to', 'with', 'on', 'from']);
const LOCATIVES = new Set([
  'in',
  'at',
  'near',
  'from',
  'outside',
  'around',
  'across',
  'via',
  'towards',
  'toward',
  'through',
  'off',
  'inside',
  'leaving',
  'reach',
  'reached',
  'into',
]); // prettier-ignore
const NAME_VERBS = new Set(['named', 'called', 'is', 'was', 'as', 'became', 'becomes', 'remains']);
const NUMBER_WORDS = new Set('one two three four five six seven eight nine ten eleven twelve first second third last next'.split(' '));
/** Words that begin what is no person, whatever stands after them. */
const OF_NO_PERSON = new Set(
  'new north south east west northern southern eastern western central upper lower great greater lake mount river cape port fort saint'.split(
    ' ',
  ),
);
/** Last words of proper names of things. */
const THING_HEADS = new Set(
  `street road avenue square lane bridge tower hall house palace park garden gardens court hotel station airport port harbour harbor gateway
   terminal museum library theatre theater stadium arena cup prize award act treaty accord agreement declaration protocol convention charter
   summit forum festival league championship open games series times post herald courant gazette journal tribune chronicle mail guardian
   telegraph news daily weekly review today list renewal alliance centre center project operation plan programme program fund day week
   river lake mountain mountains valley island islands sea bay gulf strait ocean canal dam district province county region state city town
   village upon house line lines airways air group holdings industries motors works partners brothers sons hub pier quay dock docks depot
   foods pharma pharmaceuticals laboratories energy oil gas steel mining mines textiles shipping systems technologies solutions services
   capital ventures savings insurance assurance electric electronics chemicals foundry mills mill brewery studios pictures films records
   books press media networks telecom logistics freight rail railway railways buses coaches ferries cruises society trust foundation
   institute cement fertilisers fertilizers plastics paper printers builders homes properties estates farms dairies fisheries`
    .split(/\s+/u)
    .filter((w) => w !== ''),
);
/** What bears the name of a person. */
const NAMED_THINGS = new Set(
  `hurricane storm cyclone typhoon ship vessel tanker ferry trawler yacht boat saint st horse dog restaurant café cafe bar pub hotel operation
   project film novel opera play song album`.split(/\s+/u),
);
/** «the Ferrand woman», «the Marsh boy». */
const SOMEBODY = new Set('woman man girl boy lady lad fellow chap widow couple twins brothers sisters'.split(' '));
const MOST_WORDS = 6;
/** Letters that follow a name and are no part of it. */
const POSTNOMINALS = new Set('KC QC SC MP MEP MSP MLA TD JP OBE MBE CBE QPM PhD DPhil MD RN DSO VC'.split(' '));

/** Who belongs to somebody, after whom the given name may follow; what the noun says of the sex. */
const KIN: Readonly<Record<string, 'm' | 'f' | null>> = {
  ...Object.fromEntries(
    'son father brother husband uncle nephew grandson grandfather stepson stepfather stepbrother widower fiancé fiance boyfriend godson godfather dad'
      .split(' ')
      .map((word) => [word, 'm' as const]),
  ),
  ...Object.fromEntries(
    `daughter mother sister wife aunt niece granddaughter grandmother stepdaughter stepmother stepsister widow fiancée fiancee girlfriend
     goddaughter godmother mum mom`
      .split(/\s+/u)
      .map((word) => [word, 'f' as const]),
  ),
  ...Object.fromEntries('cousin twin partner spouse friend colleague sibling child grandchild'.split(' ').map((word) => [word, null])),
};

interface NameSpan extends Span {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
  readonly parts: readonly string[];
}

interface Office {
  readonly first: number;
  readonly last: number;
  readonly end: number;
  readonly reading: OfficeReading;
  readonly bare: boolean;
  readonly owned: boolean;
  readonly plural: boolean;
  readonly sex: 'm' | 'f' | null;
}

export function readEnglishMentions(text: TokenizedText, names: EnglishNames): Mention[] {
  const { tokens, sentences } = text;
  const out: Mention[] = [];
  const titleCase = sentences.map((s) => isTitleCase(tokens, s.first, s.last));

  const same = (a: number, b: number): boolean => tokens[b] !== undefined && tokens[a]!.sentence === tokens[b]!.sentence;
  const word = (k: number): string => (tokens[k] === undefined ? '' : plainWord(tokens[k]!));
  const capital = (k: number): boolean =>
    tokens[k]?.kind === 'word' && /^(?:(?:al|el|ad|an|ar|as|ash|at|az|ul|ad|bin|ben|d|de|abu|von|van)[-’'])?\p{Lu}/u.test(tokens[k]!.text);
  const opens = (k: number): boolean => {
    const s = sentences[tokens[k]!.sentence]!;
    if (k === s.first) return true;
    const before = tokens[k - 1]!;
    return before.kind === 'punctuation' && /^["“”'‘(:–—]$/u.test(before.text) && before.text !== '’';
  };
  const acronym = (k: number): boolean => {
    const t = tokens[k]!.text.replace(/['’]s$/u, '').replaceAll('.', '');
    return /^\p{Lu}{2,6}$/u.test(t) && !allCaps(tokens[k]!.sentence);
  };
  const capsOf = new Map<number, boolean>();
  function allCaps(sentence: number): boolean {
    let caps = capsOf.get(sentence);
    if (caps === undefined) {
      const s = sentences[sentence]!;
      const words = tokens.slice(s.first, s.last).filter((t) => t.kind === 'word' && t.text.length > 1);
      caps = words.length > 2 && words.filter((t) => t.text === t.text.toUpperCase()).length > words.length * 0.7;
      capsOf.set(sentence, caps);
    }
    return caps;
  }
  /** A dash inside a word, not one between a dateline and its news. */
  const attached = (k: number): boolean => tokens[k - 1]?.end === tokens[k]!.start && tokens[k + 1]?.start === tokens[k]!.end;
  const endOf = (last: number): number => tokens[last - 1]!.end - possessiveLength(tokens[last - 1]!);
  const isGiven = (k: number): boolean => capital(k) && givenNamesOfWord(nameText(tokens[k]!)).length > 0;
  const knownWord = (k: number): boolean => names.isWord(word(k)) || names.isFunction(word(k));

  /** A capitalised word that can stand in a name of a person. */
  function nameWord(k: number, first: boolean): boolean {
    if (!capital(k) || !/^[\p{Script=Latin}\p{M}'’.-]+$/u.test(tokens[k]!.text)) return false;
    const w = word(k);
    if (names.isFunction(w) || names.isTime(w) || NUMBER_WORDS.has(w)) return false;
    if (acronym(k) && tokens[k]!.text.length > 2) return false;
    if (names.demonyms.at(tokens, k) !== null && !isGiven(k)) return false;
    const place = names.places.at(tokens, k);
    if (place !== null && first && !(isGiven(k) && place.last === k + 1)) return false;
    if (first && (names.honorifics.has(w) || names.militaryRanks.has(w) || names.offices.has(w)) && !isGiven(k)) return false;
    if (!first && THING_HEADS.has(w) && names.isWord(w)) return false;
    if (first && names.isWord(w) && !isGiven(k)) return false;
    if (first && OF_NO_PERSON.has(w)) return false;
    // «Quick-thinking Agnieszka»: two words of the language are one epithet
    const halves = w.split('-');
    return halves.length === 1 || !halves.every((half) => half.length > 2 && names.isWord(half)) || /-\p{Lu}/u.test(tokens[k]!.text);
  }

  /** The name of a person that begins at a token: capitalised words, with particles and initials between. */
  function nameAt(i: number, strong: boolean): NameSpan | null {
    const start = tokens[i];
    if (start === undefined || start.kind !== 'word') return null;
    const headParticle = strong && PARTICLES.has(word(i)) && capital(i + 1) && same(i, i + 1);
    if (!headParticle && !nameWord(i, !strong || knownWord(i))) {
      if (!strong || !capital(i) || names.isFunction(word(i)) || names.isTime(word(i)) || (acronym(i) && word(i).length > 1)) return null;
      if (names.offices.has(word(i)) || names.demonyms.at(tokens, i) !== null) return null;
      if (names.places.at(tokens, i)?.value.ambiguous === false && !isGiven(i)) return null;
      if (names.isWord(word(i)) && !(same(i, i + 1) && nameWord(i + 1, false))) return null;
    }
    const parts: string[] = [];
    let last = i;
    for (let k = i; k < tokens.length && k - i < MOST_WORDS + 3 && same(i, k); k += 1) {
      const token = tokens[k]!;
      if (token.kind === 'punctuation') {
        // «J. Smith»
        if (token.text === '.' && k > i && word(k - 1).length === 1 && capital(k + 1)) continue;
        break;
      }
      if (token.kind !== 'word') break;
      if (k > i && tokens[k - 1]!.kind === 'word' && possessiveLength(tokens[k - 1]!) > 0) break;
      const w = word(k);
      if (k > i && PARTICLES.has(w) && !capital(k)) {
        const next = tokens[k + 1];
        const reach = next !== undefined && PARTICLES.has(plainWord(next)) ? k + 2 : k + 1;
        if (same(i, reach) && capital(reach) && (w !== 'e' || word(k).length === 1)) {
          parts.push(nameText(token));
          continue;
        }
        break;
      }
      if (k > i && (!nameWord(k, false) || (parts.length > 1 && POSTNOMINALS.has(token.text)))) break;
      if (k > i && names.institutionHeads.has(w) && names.isWord(w) && !isGiven(k)) break;
      // «John Reeves», «Ellen Bishop»: behind a given name an office is a family name, unless more of a name follows
      const family = parts.length === 1 && isGiven(i) && !(same(i, k + 1) && capital(k + 1));
      if (
        k > i &&
        !family &&
        (names.offices.at(tokens, k) !== null || names.honorifics.has(w)) &&
        !isGiven(k) &&
        names.isWord(w) &&
        w.length > 3
      )
        break;
      if (k > i && titleCase[token.sentence] && knownWord(k) && parts.length >= 2) break;
      parts.push(nameText(token));
      last = k + 1;
      if (parts.length >= MOST_WORDS) break;
    }
    if (last === i) return null;
    while (parts.length > 0 && PARTICLES.has(parts.at(-1)!) && parts.length > last - i) parts.pop();
    return { first: i, last, parts, start: start.start, end: endOf(last) };
  }

  const verbal = ({ analyses }: Token): boolean =>
    analyses[0]?.sense.pos === 'verb' && (analyses[0].sense.tense === 'past' || analyses.every((a) => a.sense.pos === 'verb'));

  const countryOf = (value: PlaceWord): string | null => (value.concept.startsWith('country:') ? value.country : null);

  /** A proper name of an institution that says itself what it is, or that the lexicon lists. */
  function organisationAt(i: number): { last: number; known: string | null; key: string; country: string | null; firm: boolean } | null {
    const listed = names.organisations.at(tokens, i);
    const exact = listed?.value.exact ?? null;
    const spelt = listed === null ? '' : text.text.slice(tokens[i]!.start, endOf(listed.last));
    if (
      listed !== null &&
      capital(i) &&
      (exact === null || (exact === spelt && !(listed.last === i + 1 && opens(i) && names.isWord(word(i)) && !acronym(i))))
    )
      return { last: listed.last, known: listed.value.concept, key: listed.value.concept, country: listed.value.country, firm: true };
    if (!capital(i)) return null;
    if (acronym(i) && !names.isTime(word(i)) && names.places.at(tokens, i) === null)
      return { last: i + 1, known: null, key: word(i), country: null, firm: true };
    // capitalised words up to a head: «Carinthian Centre», «Free Voters' List», «Bank of England», «University of Tunis»
    const parts: string[] = [];
    let country: string | null = null;
    let head: string | null = null;
    let k = i;
    for (; k < tokens.length && k - i < 8 && same(i, k); k += 1) {
      const token = tokens[k]!;
      if (token.kind === 'punctuation') {
        if (/^['’&]$/u.test(token.text) && k > i && capital(k + 1) && tokens[k - 1]!.end === token.start) continue;
        if (token.text === '&' && k > i && capital(k + 1)) continue;
        break;
      }
      if (token.kind !== 'word') break;
      if (k > i && possessiveLength(tokens[k - 1]!) > 0 && tokens[k - 1]!.kind === 'word') break;
      const w = word(k);
      if (!capital(k)) {
        if (
          (w === 'of' || w === 'for' || w === 'and') &&
          k > i &&
          head !== null &&
          w !== 'and' &&
          (capital(k + 1) || (word(k + 1) === 'the' && capital(k + 2))) &&
          same(k, k + 1)
        ) {
          if (word(k + 1) === 'the') k += 1;
          continue;
        }
        break;
      }
      if (k === i && (names.isFunction(w) || names.isTime(w))) return null;
      const demonym = names.demonyms.at(tokens, k);
      const place = names.places.at(tokens, k);
      if (demonym !== null) country ??= demonym.value;
      else if (place !== null) country ??= place.value.country;
      const institution = names.institutionHeads.at(tokens, k);
      if (institution !== null && (k > i || word(k + 1) === 'of' || word(k + 1) === 'for')) {
        head = institution.value;
        if (k > i && word(institution.last) !== 'of') {
          parts.push(w);
          return { last: institution.last, known: null, key: parts.join(' '), country, firm: true };
        }
      }
      parts.push(w);
    }
    if (head === null || parts.length < 2) return null;
    return { last: k, known: null, key: parts.join(' '), country, firm: true };
  }

  /** «the Iranian foreign ministry», «Ministry of Health»: by what it is for, the same in every language. */
  function ministryAt(i: number): { last: number; known: string; country: string | null } | null {
    const before = i > 0 && same(i, i - 1) && possessiveLength(tokens[i - 1]!) > 0 ? names.places.at(tokens, i - 1) : null;
    let country = before?.value.country ?? null;
    let k = i;
    const demonym = capital(k) ? names.demonyms.at(tokens, k) : null;
    if (demonym !== null) {
      country = demonym.value;
      k = demonym.last;
      if (!same(i, k)) return null;
    }
    const first = names.portfolios.at(tokens, k);
    if (first !== null && same(i, first.last)) {
      const head = names.institutionHeads.at(tokens, first.last);
      if (head?.value === 'ministry' && /^ministr/u.test(word(first.last)))
        return { last: head.last, known: `ministry:${first.value}`, country };
    }
    if (word(k) !== 'ministry' || word(k + 1) !== 'of' || !same(i, k + 1)) return null;
    const of = names.portfolios.at(tokens, word(k + 2) === 'the' ? k + 3 : k + 2);
    if (of === null || !same(i, of.last - 1)) return null;
    const place =
      word(of.last) === 'of' && same(i, of.last) ? names.places.at(tokens, word(of.last + 1) === 'the' ? of.last + 2 : of.last + 1) : null;
    return { last: place?.last ?? of.last, known: `ministry:${of.value}`, country: place?.value.country ?? country };
  }

  /** Two or more capitalised words with «’s» that own something: «Humber Gateway's», «Social Renewal's», «the Greens'». */
  function ownerAt(i: number): { last: number; key: string } | null {
    const parts: string[] = [];
    for (let k = i; k < tokens.length && k - i < 5 && same(i, k); k += 1) {
      const token = tokens[k]!;
      if (token.kind !== 'word' || !capital(k) || names.isTime(word(k))) return null;
      parts.push(word(k));
      if (possessiveLength(token) > 0) return { last: k + 1, key: parts.join(' ') };
      const next = tokens[k + 1];
      if (next !== undefined && /^['’]$/u.test(next.text) && next.start === token.end && /s$/iu.test(token.text))
        return { last: k + 2, key: parts.join(' ') };
    }
    return null;
  }

  /** «Tunisia's environment minister», «acting deputy assistant secretary of defence for East Asia», «director of operations». */
  function officeAt(i: number): Office | null {
    const ranks: string[] = [];
    let portfolio: string | null = null;
    let institution: string | null = null;
    let country: string | null = null;
    const qualifiers: string[] = [];
    let head: { value: OfficeWord; last: number } | null = null;
    let headAt = -1;
    let owned = false;
    let k = i;
    for (let guard = 0; guard < 8 && k < tokens.length && same(i, k); guard += 1) {
      const token = tokens[k]!;
      if (token.kind !== 'word') {
        if (/^[-–]$/u.test(token.text) && k > i && attached(k)) {
          k += 1;
          continue;
        }
        break;
      }
      const found = names.offices.at(tokens, k);
      const rank = names.ranks.at(tokens, k);
      const portfolioHere = names.portfolios.at(tokens, k);
      // «deputy» before an office is its rank
      if (rank !== null && (found === null || rank.last >= found.last) && leadsToOffice(rank.last)) {
        ranks.push(rank.value);
        k = rank.last;
        continue;
      }
      if (found !== null && (portfolioHere === null || portfolioHere.last <= found.last || !leadsToOffice(portfolioHere.last))) {
        // «president of the bank's spokesman»: the first head is it, unless it goes on as an attribute («minister counsellor»)
        head = found;
        headAt = k;
        break;
      }
      const demonym = names.demonyms.at(tokens, k);
      if (demonym !== null && capital(k)) {
        country ??= demonym.value;
        k = demonym.last;
        continue;
      }
      const listed = organisationAt(k);
      if (listed !== null && (listed.last > k + 1 || listed.known !== null || acronym(k))) {
        institution ??= listed.known ?? listed.key;
        owned ||= possessiveLength(tokens[listed.last - 1]!) > 0;
        k = listed.last;
        continue;
      }
      const place = names.places.at(tokens, k);
      const owner = k === i ? ownerAt(k) : null;
      if (place !== null && capital(k) && !(owner !== null && owner.last > place.last)) {
        if (countryOf(place.value) !== null) country ??= place.value.country;
        else institution ??= place.value.concept;
        owned ||= possessiveLength(tokens[place.last - 1]!) > 0;
        k = place.last;
        continue;
      }
      if (portfolioHere !== null) {
        portfolio ??= portfolioHere.value;
        k = portfolioHere.last;
        continue;
      }
      const institutionHead = names.institutionHeads.at(tokens, k);
      if (institutionHead !== null && (k > i || leadsToOffice(institutionHead.last))) {
        if (institutionHead.value !== 'ministry') institution ??= [...qualifiers.splice(0), institutionHead.value].join(' ');
        else institution ??= 'ministry';
        k = institutionHead.last;
        continue;
      }
      if (owner !== null) {
        institution ??= owner.key;
        owned = true;
        k = owner.last;
        continue;
      }
      const w = word(k);
      if (
        !capital(k) &&
        qualifiers.length < 2 &&
        names.isWord(w) &&
        !names.isFunction(w) &&
        !names.isTime(w) &&
        w.length > 3 &&
        !/(?:ed|ly)$/u.test(w) &&
        // «said Councillor Roe»: a verb is no part of what follows it
        !verbal(token) &&
        k > i - 1
      ) {
        qualifiers.push(w);
        k += 1;
        continue;
      }
      return null;
    }
    if (head === null) return null;
    let fn = head.value.concept;
    let last = head.last;
    // «-elect», «designate» behind
    const behind = names.ranks.at(tokens, last);
    if (behind !== null && same(i, last) && (behind.value === 'designate' || behind.value === 'elect') && tokens[last]!.kind === 'word') {
      ranks.push('designate');
      last = behind.last;
    }
    if (possessiveLength(tokens[last - 1]!) === 0) {
      for (let guard = 0; guard < 4 && same(i, last); guard += 1) {
        const link = word(last);
        if (!LINKS.has(link) && link !== 'and') break;
        if (link === 'and' && (guard === 0 || portfolio === null)) break;
        let at = last + 1;
        while (
          ARTICLES.has(word(at)) ||
          word(at) === 'republic' ||
          word(at) === 'kingdom' ||
          word(at) === 'state' ||
          (word(at) === 'of' && at > last + 1)
        )
          at += 1;
        if (!same(i, at)) break;
        const of = names.portfolios.at(tokens, at);
        const org = organisationAt(at);
        const place = capital(at) ? names.places.at(tokens, at) : null;
        const demonym = names.demonyms.at(tokens, at);
        if (place !== null && (org === null || place.last >= org.last)) {
          if (link === 'and' || (link !== 'of' && link !== 'for' && link !== 'in' && link !== 'to')) break;
          if (countryOf(place.value) !== null) country ??= place.value.country;
          else institution ??= place.value.concept;
          last = place.last;
        } else if (org !== null) {
          if (link === 'in' || link === 'with' || link === 'from') break;
          institution ??= org.known ?? org.key;
          country ??= org.country;
          last = org.last;
        } else if (of !== null && (link === 'of' || link === 'for' || link === 'and')) {
          if (link !== 'and') portfolio ??= of.value;
          last = of.last;
        } else if (demonym !== null && capital(at) && link === 'of') {
          country ??= demonym.value;
          const tail = demonym.last;
          const headNoun = names.institutionHeads.at(tokens, tail);
          if (headNoun !== null) {
            institution ??= headNoun.value;
            last = headNoun.last;
          } else break;
        } else if (link === 'of' && guard === 0 && names.institutionHeads.at(tokens, at) !== null) {
          const headNoun = names.institutionHeads.at(tokens, at)!;
          institution ??= headNoun.value;
          last = headNoun.last;
        } else if (link === 'of' && guard === 0 && capital(at)) {
          const owner = properNoun(at);
          if (owner === null) break;
          institution ??= owner.key;
          last = owner.last;
        } else if (
          link === 'of' &&
          guard === 0 &&
          !capital(at) &&
          names.isWord(word(at)) &&
          !names.isFunction(word(at)) &&
          fn !== 'leader' &&
          !ARTICLES.has(word(last + 1))
        ) {
          qualifiers.push(word(at));
          last = at + 1;
        } else break;
        if (possessiveLength(tokens[last - 1]!) > 0) break;
      }
    }
    if (fn === 'secretary-of-state' && portfolio === null) portfolio = 'foreign-affairs';
    if (portfolio !== null) fn = names.withPortfolio[fn] ?? fn;
    if (
      fn === 'minister' &&
      portfolio === null &&
      institution !== null &&
      !institution.startsWith('org:') &&
      qualifiers.length === 0 &&
      institution === 'ministry'
    )
      institution = null;
    if (portfolio === null && qualifiers.length > 0) portfolio = qualifiers.join(' ');
    const words = tokens.slice(headAt, head.last).map((t) => plainWord(t));
    const female = words.some((w) => names.feminine.has(w)) || names.feminine.has(words.join('_'));
    const male = words.some((w) => names.masculine.has(w)) || names.masculine.has(words.join('_'));
    return {
      first: i,
      last,
      end: endOf(last),
      reading: { rank: ranks, function: fn, portfolio, institution, country },
      bare: portfolio === null && institution === null && country === null,
      owned,
      plural: head.value.plural,
      sex: female ? 'f' : male ? 'm' : null,
    };
  }

  /** An office comes within the next words, with nothing but its own modifiers before it. */
  function leadsToOffice(k: number): boolean {
    for (let guard = 0; guard < 5 && tokens[k] !== undefined; guard += 1) {
      const token = tokens[k]!;
      if (token.kind !== 'word') {
        if (/^[-–]$/u.test(token.text) && attached(k)) {
          k += 1;
          continue;
        }
        return false;
      }
      if (names.offices.at(tokens, k) !== null) return true;
      const step =
        names.ranks.at(tokens, k) ??
        names.portfolios.at(tokens, k) ??
        (capital(k) ? (names.demonyms.at(tokens, k) ?? names.places.at(tokens, k)) : null);
      const head = names.institutionHeads.at(tokens, k);
      if (step === null && head === null) return false;
      k = step?.last ?? head!.last;
    }
    return false;
  }

  /** Capitalised words that name something the lexicon does not know. */
  function properNoun(i: number): { last: number; key: string } | null {
    const parts: string[] = [];
    let k = i;
    for (; k < tokens.length && k - i < 5 && same(i, k) && capital(k) && tokens[k]!.kind === 'word'; k += 1) {
      parts.push(word(k));
      if (possessiveLength(tokens[k]!) > 0) {
        k += 1;
        break;
      }
    }
    return parts.length === 0 ? null : { last: k, key: parts.join(' ') };
  }

  /** Mr, Dr, Capt, Colonel …, one after the other. */
  function addressAt(i: number): { last: number; sex: 'm' | 'f' | null } | null {
    let k = i;
    let sex: 'm' | 'f' | null = null;
    while (tokens[k] !== undefined && same(i, k)) {
      const found = (capital(k) ? (names.honorifics.at(tokens, k) ?? names.militaryRanks.at(tokens, k)) : null) ?? null;
      if (found === null) break;
      const words = tokens.slice(k, found.last).map((t) => plainWord(t));
      if (words.some((w) => names.feminine.has(w))) sex = 'f';
      else if (words.some((w) => names.masculine.has(w))) sex ??= 'm';
      k = found.last;
      if (tokens[k]?.text === '.' && tokens[k]!.start === tokens[k - 1]!.end) k += 1;
    }
    return k === i ? null : { last: k, sex };
  }

  const sexOf = (name: NameSpan): 'm' | 'f' | null => {
    const sexes = new Set(givenNamesOfWord(nameText(tokens[name.first]!)).map((g) => g.sex));
    return sexes.size === 1 ? ([...sexes][0] === 'u' ? null : ([...sexes][0] as 'm' | 'f')) : null;
  };

  /** «Dr Malik», «Judge Gwilym»: behind a title one word is a family name, whoever else bears it as a given name. */
  const titledSex = (name: NameSpan): 'm' | 'f' | null => (name.parts.length === 1 ? null : sexOf(name));

  const person = (from: Span, name: NameSpan | null, office: OfficeReading | null, sex: 'm' | 'f' | null, confidence: number): Mention => ({
    type: 'person',
    start: from.start,
    end: from.end,
    text: text.text.slice(from.start, from.end),
    name: name === null ? null : { start: name.start, end: name.end },
    parts: name?.parts ?? [],
    office,
    sex,
    known: null,
    country: office?.country ?? null,
    confidence,
  });

  /** «…, the foreign secretary», «…, who is the union's lead negotiator», «… (no relation), for eight years its spokeswoman». */
  function officeBehind(last: number): Office | null {
    const office = officeAfter(last);
    if (office === null || office.reading.rank.includes('former')) return office;
    // «who was its mayor until 2019»
    const ended = tokens
      .slice(office.last, office.last + 8)
      .some((t) => t.sentence === tokens[last - 1]!.sentence && /^(?:until|till)$/u.test(t.norm));
    return ended ? { ...office, reading: { ...office.reading, rank: ['former', ...office.reading.rank] } } : office;
  }
  function officeAfter(last: number): Office | null {
    const sentence = tokens[last - 1]!.sentence;
    if (possessiveLength(tokens[last - 1]!) > 0) return null;
    let k = last;
    if (tokens[k]?.text === '(' && tokens[k]!.sentence === sentence) {
      const close = tokens.slice(k + 1, k + 12).findIndex((t) => t.text === ')');
      const inside = officeFrom(k + 1, sentence);
      if (inside !== null && tokens[inside.last]?.text === ')') return inside;
      if (close >= 0) k += close + 2;
    }
    if (tokens[k]?.sentence !== sentence || !/^[,–—]$/u.test(tokens[k]!.text)) return null;
    k += 1;
    // «, 54, …»
    if (tokens[k]?.kind === 'number' && /^[,–—]$/u.test(tokens[k + 1]?.text ?? '')) k += 2;
    if (word(k) === 'who' && /^(?:is|was|serves|served|works|acts)$/u.test(word(k + 1))) {
      k += 2;
      if (word(k) === 'as') k += 1;
    }
    // «for eight years …»
    if (word(k) === 'for' && tokens.slice(k + 1, k + 5).some((t) => /^(?:years?|months|decades?)$/u.test(t.norm))) {
      while (tokens[k] !== undefined && !/^(?:years?|months|decades?)$/u.test(word(k))) k += 1;
      k += 1;
    }
    return officeFrom(k, sentence);
  }

  function officeFrom(at: number, sentence: number): Office | null {
    let k = at;
    while (tokens[k] !== undefined && (ARTICLES.has(word(k)) || POSSESSIVES.has(word(k)) || word(k) === 'then' || word(k) === 'now'))
      k += 1;
    if (tokens[k]?.sentence !== sentence) return null;
    const office = officeAt(k);
    if (office === null || office.plural) return null;
    // «…, Minister John Smith said»: the title of the next name
    const next = nameAt(office.last, true);
    if (next !== null && tokens[office.last]?.sentence === sentence) return null;
    return office;
  }

  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!;
    if (token.kind !== 'word') {
      i += 1;
      continue;
    }
    const office = names.isFunction(word(i)) && !capital(i) ? null : officeAt(i);
    if (office !== null && !office.plural) {
      const address = tokens[office.last] !== undefined && same(i, office.last) ? addressAt(office.last) : null;
      const at = address?.last ?? office.last;
      const direct = same(i, at) && possessiveLength(tokens[office.last - 1]!) === 0 ? nameAt(at, true) : null;
      const before = word(i - 1);
      const definite = office.owned || ARTICLES.has(before) || POSSESSIVES.has(before) || capital(i);
      if (direct !== null && (direct.parts.length > 1 || !names.isWord(direct.parts[0]!) || isGiven(direct.first))) {
        out.push(
          person(
            { start: tokens[i]!.start, end: direct.end },
            direct,
            office.reading,
            office.sex ?? address?.sex ?? titledSex(direct),
            0.9,
          ),
        );
        i = direct.last;
        continue;
      }
      // «its atomic energy chief, Parviz Rostami,»
      const comma = tokens[office.last];
      if (definite && comma !== undefined && comma.text === ',' && same(i, office.last + 1)) {
        const titled = addressAt(office.last + 1);
        const named = nameAt(titled?.last ?? office.last + 1, titled !== null);
        const closed = named === null ? undefined : tokens[named.last];
        if (
          named !== null &&
          (named.parts.length > 1 || titled !== null) &&
          (closed === undefined ||
            closed.sentence !== token.sentence ||
            (closed.kind === 'punctuation' && !/^['’]$/u.test(closed.text)) ||
            names.isSpeech(closed))
        ) {
          out.push(
            person({ start: tokens[i]!.start, end: named.end }, named, office.reading, office.sex ?? titled?.sex ?? sexOf(named), 0.88),
          );
          i = named.last;
          continue;
        }
      }
      if (definite && (!office.bare || ARTICLES.has(before) || POSSESSIVES.has(before))) {
        const indefinite = before === 'a' || before === 'an';
        if (!indefinite) {
          out.push(person({ start: tokens[i]!.start, end: office.end }, null, office.reading, office.sex, office.bare ? 0.5 : 0.7));
          i = office.last;
          continue;
        }
      }
    }
    const address = addressAt(i);
    if (address !== null && same(i, address.last)) {
      const name = nameAt(address.last, true);
      if (name !== null) {
        const behind = officeBehind(name.last);
        out.push(
          person({ start: token.start, end: name.end }, name, behind?.reading ?? null, address.sex ?? behind?.sex ?? titledSex(name), 0.9),
        );
        i = name.last;
        continue;
      }
    }
    // «midfielder Jane Roe», «the economist Jane Roe»
    const profession = names.professions.at(tokens, i);
    if (profession !== null && !profession.value.plural && same(i, profession.last)) {
      const name = nameAt(profession.last, false);
      if (name !== null && name.parts.length > 1) {
        const female = names.feminine.has(word(i));
        out.push(
          person({ start: name.start, end: name.end }, name, officeBehind(name.last)?.reading ?? null, female ? 'f' : sexOf(name), 0.85),
        );
        i = name.last;
        continue;
      }
    }
    // «his father, Tayeb», «Pellow's son Owen»: one of the family, by a given name alone
    const kin = KIN[word(i)];
    const owned = i > 0 && same(i, i - 1) && (POSSESSIVES.has(word(i - 1)) || possessiveLength(tokens[i - 1]!) > 0);
    // «Big brother Luke», «whose elder sister Wanda»: a name of the lists needs no owner before its kin
    if (kin !== undefined && (owned || (same(i, i + 1) && isGiven(i + 1)))) {
      const at = owned && tokens[i + 1]?.text === ',' ? i + 2 : i + 1;
      const given =
        tokens[at] !== undefined && same(i, at) && nameWord(at, true) && names.places.at(tokens, at) === null ? nameAt(at, false) : null;
      if (given !== null && given.parts.length === 1 && !knownWord(at)) {
        out.push(person(given, given, null, kin ?? sexOf(given), 0.65));
        i = given.last;
        continue;
      }
    }
    // «…, known to friends as “Duke”», «Callum “Duke” Roe»: what somebody is called stands in quotes, whatever else the word is
    const closing = tokens[i + 1];
    if (capital(i) && i > 0 && /^["“”'‘«]$/u.test(tokens[i - 1]!.text) && closing !== undefined && /^["“”'’»]$/u.test(closing.text)) {
      const bearer = out.at(-1);
      const between = bearer === undefined ? '' : text.text.slice(bearer.end, token.start);
      const inside = tokens[i - 2] !== undefined && bearer?.end === endOf(i - 1) && capital(i + 2) && same(i, i + 2);
      if (bearer?.type === 'person' && bearer.parts.length > 0 && between.length <= 60 && (inside || isAliasBetween(between))) {
        out.push(
          person(
            { start: token.start, end: token.end },
            { first: i, last: i + 1, parts: [nameText(token)], start: token.start, end: token.end },
            null,
            null,
            0.85,
          ),
        );
        i += 1;
        continue;
      }
    }
    const ministry = ministryAt(i);
    if (ministry !== null) {
      out.push({
        ...blank(i, ministry.last),
        type: 'organization',
        parts: [ministry.known],
        known: ministry.known,
        country: ministry.country,
        confidence: 0.9,
      });
      i = ministry.last;
      continue;
    }
    if (!capital(i)) {
      i += 1;
      continue;
    }
    const org = organisationAt(i);
    const place = names.places.at(tokens, i);
    const name = nameAt(i, false);
    const given = isGiven(i);
    if (
      place !== null &&
      (org === null || place.last >= org.last) &&
      (name === null || place.last >= name.last || (!given && place.value.concept.startsWith('country:')))
    ) {
      const before = word(i - 1);
      if (!place.value.ambiguous || LOCATIVES.has(before) || before === 'of') {
        out.push({
          ...blank(i, place.last),
          type: 'place',
          parts: [place.value.concept],
          known: place.value.concept,
          country: place.value.country,
          confidence: 0.9,
        });
        i = place.last;
        continue;
      }
    }
    if (org !== null && (name === null || org.last >= name.last)) {
      out.push({
        ...blank(i, org.last),
        type: 'organization',
        parts: [org.key],
        known: org.known,
        country: org.country,
        confidence: org.known !== null ? 0.95 : 0.7,
      });
      i = org.last;
      continue;
    }
    if (name !== null && name.parts.length > 1 && (!titleCase[token.sentence] || given || word(i - 1) === 'is')) {
      const behind = officeBehind(name.last);
      const before = word(i - 1);
      const speech =
        (tokens[i - 1] !== undefined && same(i, i - 1) && names.isSpeech(tokens[i - 1]!)) ||
        (tokens[name.last] !== undefined && same(i, name.last) && names.isSpeech(tokens[name.last]!));
      const aged = tokens[name.last]?.text === ',' && tokens[name.last + 1]?.kind === 'number';
      const thing = THING_HEADS.has(name.parts.at(-1)!.toLowerCase()) || OF_NO_PERSON.has(word(i));
      const confidence =
        behind !== null || aged
          ? 0.85
          : given
            ? 0.8
            : speech || NAME_VERBS.has(before)
              ? 0.7
              : LOCATIVES.has(before) || before === 'the' || thing
                ? 0.3
                : 0.62;
      if (confidence >= 0.45) {
        out.push(person(name, name, behind?.reading ?? null, behind?.sex ?? sexOf(name), confidence));
        i = name.last;
        continue;
      }
      if (LOCATIVES.has(before)) out.push({ ...blank(i, name.last), type: 'place', parts: [name.parts.join(' ')], confidence: 0.5 });
      i = name.last;
      continue;
    }
    // «the Ferrand woman»: somebody whom the others name in full
    if (
      name !== null &&
      name.parts.length === 1 &&
      word(i - 1) === 'the' &&
      same(i, i + 1) &&
      SOMEBODY.has(word(i + 1)) &&
      !names.isWord(word(i)) &&
      names.demonyms.at(tokens, i) === null
    ) {
      out.push(person(name, name, officeBehind(name.last + 1)?.reading ?? null, names.feminine.has(word(i + 1)) ? 'f' : null, 0.6));
      i = name.last + 1;
      continue;
    }
    // one unknown word: a place after «in», a person beside a verb of saying
    if (name !== null && name.parts.length === 1 && !opens(i) && !names.isWord(word(i))) {
      const before = word(i - 1);
      if (LOCATIVES.has(before) && !given) out.push({ ...blank(i, i + 1), type: 'place', parts: [word(i)], confidence: 0.5 });
    }
    if (name !== null && name.parts.length === 1 && !titleCase[token.sentence]) {
      const speech = (same(i, i + 1) && names.isSpeech(tokens[i + 1]!)) || (i > 0 && same(i, i - 1) && names.isSpeech(tokens[i - 1]!));
      if (speech && !names.isWord(word(i))) {
        out.push(person(name, name, officeBehind(name.last)?.reading ?? null, null, 0.5));
        i = name.last;
        continue;
      }
      // «Hugh, the inspector, came up», «a call to Agnieszka»: a given name alone that is no word, no place and no storm's
      const before = i > 0 && same(i, i - 1) ? word(i - 1) : '';
      if (
        given &&
        !names.isWord(word(i)) &&
        place === null &&
        !ARTICLES.has(before) &&
        !(i > 0 && same(i, i - 1) && capital(i - 1)) &&
        !NAMED_THINGS.has(before) &&
        !(same(i, name.last) && (capital(name.last) || /^[-–&/]$/u.test(tokens[name.last]!.text)))
      ) {
        const behind = officeBehind(name.last);
        out.push(person(name, name, behind?.reading ?? null, behind?.sex ?? sexOf(name), 0.55));
        i = name.last;
        continue;
      }
    }
    i += 1;
  }
  return findSurnames(text, out, names);

  function blank(first: number, last: number): Mention {
    const span = { start: tokens[first]!.start, end: endOf(last) };
    return {
      type: 'place',
      ...span,
      text: text.text.slice(span.start, span.end),
      name: null,
      parts: [],
      office: null,
      sex: null,
      known: null,
      country: null,
      confidence: 0.5,
    };
  }
}

/** What is known of a family name: the sex of its bearer, and whether it is surely a name. */
export interface KnownSurname {
  readonly sex: 'm' | 'f' | null;
  readonly sure: boolean;
}

/**
 * Family names of people who are named in full in the article, wherever they stand alone.
 * @param told family names that other articles of the story have, of people whom this one never names in full
 */
export function findSurnames(
  text: TokenizedText,
  mentions: readonly Mention[],
  names: EnglishNames,
  told: ReadonlyMap<string, KnownSurname> = new Map(),
): Mention[] {
  const { tokens } = text;
  // Brzeziński, Brzezinski: marks are left out by one writer and kept by the next
  const known = new Map<string, KnownSurname>([...told].map(([part, value]) => [unmarked(part), value]));
  const add = (part: string, sex: 'm' | 'f' | null, sure: boolean) => {
    const key = unmarked(part);
    const old = known.get(key);
    known.set(key, old === undefined ? { sex, sure } : { sex: old.sex === sex ? sex : null, sure: old.sure || sure });
  };
  for (const m of mentions) {
    if (m.type !== 'person' || m.confidence < 0.6) continue;
    const last = m.parts.at(-1);
    if (last === undefined || last.length < 3) continue;
    if (m.parts.length > 1) {
      add(last, m.sex, m.confidence >= 0.8);
      m.parts.slice(0, -1).forEach((part, at) => {
        if (PARTICLES.has(part) || part.length < 3 || names.isWord(part.toLowerCase()) || names.isFunction(part)) return;
        // «Itziar», «Etxeberria»: of who is surely a person any part; else the given name that the lists know
        if (at === 0 ? givenNamesOfWord(part).length > 0 || (m.confidence >= 0.8 && part.length >= 4) : m.confidence >= 0.8)
          add(part, m.sex, false);
      });
    } else if (m.confidence >= 0.85) add(last, m.sex, true);
  }
  /** Runs of parts that stand together in one name: «Dorje Sherpa» of Pasang Dorje Sherpa. */
  const runs = new Set(
    mentions.flatMap((m) =>
      m.type === 'person' && m.parts.length > 2 ? m.parts.slice(1).map((part, at) => unmarked(`${m.parts[at]}${part}`)) : [],
    ),
  );
  const taken = new Uint8Array(text.text.length + 1);
  for (const m of mentions) if (m.type !== 'place' || m.known !== null) taken.fill(1, m.start, m.end);
  const shouted = text.sentences.map((s) => isTitleCase(tokens, s.first, s.last));
  const extra: Mention[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || taken[token.start] === 1 || !/^\p{Lu}/u.test(token.text)) continue;
    const part = nameText(token);
    const found = known.get(unmarked(part));
    if (found === undefined) continue;
    // a name that is also a word opens a sentence too often
    const opensSentence = token.start === text.sentences[token.sentence]!.start;
    if (names.isWord(part.toLowerCase()) && (opensSentence || shouted[token.sentence] || !found.sure)) continue;
    const parts = [part];
    let last = token;
    for (let k = i + 1; k < tokens.length && possessiveLength(last) === 0; k += 1) {
      const next = tokens[k]!;
      if (next.kind !== 'word' || next.sentence !== token.sentence || !runs.has(unmarked(`${parts.at(-1)}${nameText(next)}`))) break;
      parts.push(nameText(next));
      last = next;
    }
    const next = tokens[i + parts.length];
    if (
      next !== undefined &&
      next.kind === 'word' &&
      next.sentence === token.sentence &&
      /^\p{Lu}/u.test(next.text) &&
      possessiveLength(last) === 0 &&
      !names.isTime(plainWord(next)) &&
      // where everything has capitals, a word of the language goes on, not the name
      !(shouted[token.sentence] && (names.isWord(plainWord(next)) || names.isFunction(plainWord(next))))
    )
      continue;
    const end = last.end - possessiveLength(last);
    extra.push(single(text, token.start, end, parts, found.sex));
    i += parts.length - 1;
  }
  // «Tunchay's lawyer»: the owner is a person of the article, no house whose lawyer it is
  const kept = mentions.map((m) => {
    if (m.type !== 'person' || m.name !== null || m.office === null) return m;
    const at = tokens.findIndex((t) => t.start === m.start);
    const owner = tokens[at];
    const found = owner === undefined || possessiveLength(owner) === 0 ? undefined : known.get(unmarked(nameText(owner)));
    if (owner === undefined || found === undefined || m.office.institution !== nameText(owner)) return m;
    const end = owner.end - possessiveLength(owner);
    extra.push(single(text, owner.start, end, [nameText(owner)], found.sex));
    const start = tokens[at + 1]!.start;
    return { ...m, start, text: text.text.slice(start, m.end), office: { ...m.office, institution: null } };
  });
  if (extra.length === 0) return [...mentions];
  const spans = extra.map((m) => m.start);
  return [...kept.filter((m) => m.type !== 'place' || m.known !== null || !spans.some((s) => s >= m.start && s < m.end)), ...extra].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
}

/** A part of a name of somebody whom the article or its story names in full. */
const single = (text: TokenizedText, start: number, end: number, parts: readonly string[], sex: 'm' | 'f' | null): Mention => ({
  type: 'person',
  start,
  end,
  text: text.text.slice(start, end),
  name: { start, end },
  parts,
  office: null,
  sex,
  known: null,
  country: null,
  confidence: 0.65,
});

/** A name part as it is written, lower case, without «’s». */
const nameText = (token: Token): string =>
  token.text
    .slice(0, token.text.length - possessiveLength(token))
    .normalize('NFC')
    .toLowerCase();

/** A headline with capitals on most words: capitals tell nothing there. */
function isTitleCase(tokens: readonly Token[], first: number, last: number): boolean {
  let words = 0;
  let capitals = 0;
  for (let k = first; k < last; k += 1) {
    const t = tokens[k]!;
    if (t.kind !== 'word' || t.text.length < 4) continue;
    words += 1;
    if (/^\p{Lu}/u.test(t.text)) capitals += 1;
  }
  const all = tokens.slice(first, last).filter((t) => t.kind === 'word' && /\p{L}{2}/u.test(t.text));
  if (all.length >= 3 && all.every((t) => t.text === t.text.toUpperCase())) return true;
  // a sentence that is stopped has its capitals from names
  return words >= 4 && capitals > words * 0.75 && tokens[last - 1]?.text !== '.';
}
