import { conceptOf } from '../concepts.js';
import type { Grammar, NamePhrase, OfficePhrase, OrganisationPhrase, PlacePhrase } from '../grammar.js';
import { phraseAt } from '../lexicon.js';
import type { LanguagePack } from '../pack.js';
import { type Analysis, fold, type Sense, type Token } from '../tokens.js';
import { portfolios } from './lexicon/offices.js';

/**
 * How Arabic composes offices, names, institutions and places: heads first, modifiers after them, definite by ال
 * or by what follows. Small ordered rules over tagged tokens; the words come from the lexicon.
 */

/** Words that go inside a name and are no name alone. */
const NASAB = new Set([
  'بن',
  'ابن',
  'بنت',
  'ال',
  'ابو',
  'ابي',
  'ابا',
  'ام',
  'ولد',
  'منت',
  'بو',
  'عبد',
  'عبدال',
  'دي',
  'دو',
  'دا',
  'دل',
  'ديل',
  'دوس',
  'فان',
  'فون',
  'در',
  'ماك',
  'سان',
  'لا',
  'لو',
  'اوغلو',
]);
/** An unknown word of this shape is a verb that the lexicon lacks: يتصافحان، ستتعاونون. */
const VERB_SHAPE = /^[وف]?س?[يت]\p{L}{3,}(?:ان|ون|وا)$/u;
/** Syllables of East Asian names that are also particles. */
const SYLLABLES = new Set(['لي', 'يو', 'لو', 'هو', 'كي', 'مو', 'شي', 'وو', 'هان', 'مين', 'تشي', 'سو']);
/** Opens a name; the other connecting words only stand inside one. */
const OPENS = new Set(['بن', 'ابن', 'ابو', 'ابي', 'ابا', 'ولد', 'منت', 'بو', 'عبد', 'سان']);
const JOINS = new Set(['بن', 'ابن', 'بنت', 'ابو', 'ابي', 'ابا', 'ام', 'ولد', 'منت', 'بو', 'عبد', 'ال']);
/** Second halves of given names: «جمال الدين», «نور الهدى», «عطا الله». */
const COMPOUNDS = new Set(['الدين', 'الله', 'الهدي', 'الزهراء', 'الاسلام']);
/** Kin and friends with a pronoun: «شقيقته», «وصديقي», «لزوجها». */
const KINSMAN =
  /^[وفبلك]?(?:شقيق|اخ|اخو|اخي|اخا|ابن|نجل|ولد|والد|اب|ابو|ابي|ابا|جد|عم|خال|حفيد|زوج|صهر|صديق|زميل|رفيق|شريك|جار|خطيب|نسيب|قريب|توام|تلميذ|معلم|استاذ|سلف|خلف)(?:ه|ها|ي|هم|هما|نا|ك|كم)$/u;
const KINSWOMAN =
  /^[وفبلك]?(?:شقيقت|اخت|ابنت|بنت|كريمت|والدت|ام|جدت|عمت|خالت|حفيدت|زوجت|صديقت|زميلت|رفيقت|شريكت|جارت|خطيبت|ارملت|طليقت|عقيلت|حرم|قريبت|توامت|تلميذت|معلمت|استاذت)(?:ه|ها|ي|هم|هما|نا|ك|كم)$/u;
/** «the said», «the same», «the one concerned»: they point back and name nothing. */
const ANAPHORIC = new Set(['المذكور', 'المذكوره', 'المعني', 'المعنيه', 'نفسها', 'نفسه', 'ذاتها', 'ذاته', 'المعنيين', 'الانف', 'الانفه']);
/** Offices whose holders have a «وكيل». */
const DEPUTISED: ReadonlySet<string> = new Set(['governor', 'mayor', 'district-head', 'region-president', 'prince', 'rector', 'dean']);
const COUNTERPARTS = new Set([
  'نظيره',
  'نظيرها',
  'نظيرته',
  'نظيرتها',
  'نظيري',
  'نظيريه',
  'نظيريها',
  'نظيرهما',
  'نظيرتهما',
  'نظراءه',
  'نظرايه',
  'نظراوه',
  'نظيرتي',
  'النظير',
]);
const NAME_AS = new Set(['باسم', 'بإسم']); // «الناطق باسم …»
const LINKS = new Set(['لدي', 'في', 'ب', 'باسم', 'لشوون', 'لشيون', 'للشوون', 'للشيون', 'المكلف', 'المكلفه']);
const SEPARATORS = new Set(['،', ',', ':', '-', '–', '—', '(', '«', '"', '“']);

/** One-word portfolios by stem: the common noun of the same letters (طاقة, صحة) must not hide them. */
const PORTFOLIOS: ReadonlyMap<string, string> = new Map(
  Object.entries(portfolios).flatMap(([concept, list]) =>
    list
      .split(',')
      .map((entry) => fold(entry.trim().split(/\s+/u)[0]!))
      .filter((word) => word !== '' && !word.includes('_'))
      .map((word): [string, string] => [word, concept]),
  ),
);
/** Words for a state before its name: «رئيس جمهورية مالي», «عاهل مملكة النرويج». */
const STATES = new Set(['جمهوريه', 'مملكه', 'دوله', 'سلطنه', 'اماره', 'اتحاد', 'البلد', 'بلاد', 'المملكه', 'الجمهوريه', 'الدوله']);
/** Adjectives that describe the holder on this occasion and are no part of the office. */
const DESCRIBES = new Set(['الضيف', 'الضيفه', 'المضيف', 'المضيفه', 'المعني', 'المعنيه', 'المختص', 'المختصه', 'الزاير', 'الزايره']);
/** Times of day and days that are also names; after an office they are times, unless a name goes on from them. */
const TIMES = new Set([
  'صباح',
  'مساء',
  'ضحي',
  'فجر',
  'عصر',
  'ظهر',
  'ليل',
  'ليله',
  'امس',
  'غدا',
  'اليوم',
  'الليله',
  'البارحه',
  'غد',
  'الان',
]);
/** Given names that always carry the article and are words of the language: a name before another one, after an office or address. */
const ARTICLE_NAMES = new Set(['العربي', 'العيد', 'الطيب', 'الصادق', 'الهادي', 'الامين', 'الحسن', 'الحسين', 'الوليد', 'البشير', 'المختار']);
/** Offices that a bare noun ties to somebody else's name: «محامي فلان» is not فلان. */
const OF_ANOTHER = new Set(['lawyer', 'adviser', 'spokesperson', 'press-secretary', 'representative']);
/** Forms of address whose words are feminine, whoever is addressed: سعادة، فخامة، سماحة. */
const REVERENCES = new Set(['excellency', 'majesty', 'highness', 'eminence']);
/** Institutions whose definite noun alone or with an adjective is one; the others («القمة», «التحالف», «البرامج») are ordinary nouns. */
const FIRM_HEADS = new Set(
  (
    'ministry authority organisation company foundation agency university college institute academy hospital court prosecution bank union ' +
    'federation association syndicate council committee commission party parliament senate municipality newspaper channel ' +
    'stock-exchange chamber-of-commerce embassy consulate government army police front movement club'
  ).split(' '),
);

const has = (sense: Sense, tag: string): boolean => sense.tags.includes(tag);

/** A reading that grammar rules out or that is so rare that a name is likelier: the dual construct with the article, «like …» on an adjective. */
function isForced(a: Analysis): boolean {
  if (has(a.sense, 'function') || a.sense.pos === 'name') return false;
  const construct = a.sense.number === 'dual' && /[^ي]ي$|ا$/u.test(a.stem) && !/(?:ين|ان)$/u.test(a.stem);
  if (construct && a.proclitics.includes('al')) return true;
  if (construct && a.sense.pos !== 'verb' && (a.sense.pos === 'adjective' || a.proclitics.includes('k') || a.proclitics.includes('b')))
    return true;
  if ((a.enclitic === 'ي' || a.enclitic === 'ك') && a.sense.pos !== 'verb') return true;
  if (a.proclitics.length === 1 && a.proclitics[0] === 'k' && a.sense.pos !== 'noun') return true;
  return a.sense.pos === 'verb' && (a.proclitics[0] === 'f' || a.proclitics[0] === 'l') && a.stem.length <= 3 && a.enclitic === null;
}

/** Marks on the letters say that the word is a verb: «عوّض», «وُلد». */
function voweledAsVerb(token: Token): boolean {
  if (!token.analyses.some((a) => a.sense.pos === 'verb' && a.prefix === 0)) return false;
  return /^\p{L}(?:\u064f|\p{L}\u0651)/u.test(token.text) && !/^مح/u.test(token.norm);
}

/** Where a span may start that a phrase reports after its proclitics: the article belongs to the name. */
function withArticle(token: Token, prefix: number): number {
  const taken = token.norm.slice(0, prefix);
  return taken.endsWith('ال') ? prefix - 2 : taken.endsWith('لل') ? prefix - 1 : prefix;
}

export function arabicGrammar(getPack: () => Pick<LanguagePack, 'lexicon'>): Grammar {
  const best = (token: Token | undefined, test: (sense: Sense, a: Analysis) => boolean): Analysis | undefined =>
    token?.analyses.find((a) => test(a.sense, a));
  const definite = (a: Analysis | undefined): boolean => a?.proclitics.includes('al') === true;
  const phrase = (tokens: readonly Token[], i: number, tag: string) =>
    phraseAt(getPack().lexicon, tokens, i, (s) => has(s, tag) && !has(s, 'function'));

  /** A word that can stand in a name because the language has no other use for it, or because it is a known name. */
  function nameLike(token: Token | undefined): 'known' | 'unknown' | null {
    if (token === undefined || token.kind !== 'word' || !/^\p{Script=Arabic}/u.test(token.norm) || token.norm.length < 2) return null;
    const plain = token.analyses.find((a) => a.prefix === 0 && a.enclitic === null && has(a.sense, 'function'));
    // «على» folds to «علي»: a name only as it is spelt, and beside another name
    if (plain !== undefined || token.analyses.some((a) => has(a.sense, 'time') && a.enclitic === null)) return null;
    if (TIMES.has(token.norm) || voweledAsVerb(token) || /\u064b|(?:إ|ع)لى$/u.test(token.text)) return null;
    if (
      token.analyses.some(
        (a) =>
          (has(a.sense, 'given-name') || has(a.sense, 'family-name')) &&
          a.enclitic === null &&
          (a.prefix === 0 || (a.proclitics.length === 1 && a.proclitics[0] === 'al')),
      )
    )
      return 'known';
    // nothing but forced readings: كيلاني as «my …», الجارحي as a dual
    if (token.analyses.every(isForced)) return VERB_SHAPE.test(token.norm) || isDual(token.norm) ? null : 'unknown';
    return null;
  }

  /** The dual or plural of a noun that the lexicon has only in the singular: ليلتين. */
  function isDual(norm: string): boolean {
    const { forms } = getPack().lexicon;
    const stem = /^(.{2,})(?:تين|تان)$/u.exec(norm)?.[1];
    const noun = (form: string) => forms.get(form)?.some((s) => s.pos === 'noun' || s.pos === 'masdar' || s.tags.includes('unit')) === true;
    return stem !== undefined && (noun(`${stem}ه`) || noun(stem));
  }

  /** A given name or a time of day («صباح», «ضحى») with more of a name after it. */
  function timeName(tokens: readonly Token[], i: number): boolean {
    const next = tokens[i + 1];
    return (
      TIMES.has(tokens[i]!.norm) &&
      tokens[i]!.norm.length > 2 &&
      next !== undefined &&
      next.sentence === tokens[i]!.sentence &&
      next.norm.startsWith('ال') &&
      next.analyses.every(isForced) &&
      !TIMES.has(next.norm)
    );
  }

  /** A known word that can still close a name in a strong context: an adjective or noun with no clitics, or a nisba with the article. */
  function closesName(token: Token | undefined, after: Token | undefined): boolean {
    if (token === undefined || token.kind !== 'word') return false;
    const first = token.analyses[0];
    if (first === undefined || first.enclitic !== null) return false;
    if (
      token.analyses.some(
        (a) =>
          has(a.sense, 'function') ||
          has(a.sense, 'demonym') ||
          has(a.sense, 'country') ||
          (has(a.sense, 'place') && definite(a)) ||
          has(a.sense, 'time') ||
          has(a.sense, 'office') ||
          has(a.sense, 'number') ||
          a.sense.pos === 'numeral',
      )
    )
      return false;
    if (TIMES.has(token.norm) || voweledAsVerb(token) || /\u064b/u.test(token.text)) return false;
    if (first.sense.number === 'dual' && /(?:ين|ان)$/u.test(first.stem)) return false;
    // a plural without its alef («جالو») is written so before a pronoun only: alone it is no verb
    const strayPlural = (a: Analysis) => a.stem.endsWith('و') && a.sense.tense === 'past' && a.sense.number === 'plural';
    if (
      first.sense.pos === 'verb' &&
      first.prefix === 0 &&
      token.analyses.every((a) => a.sense.pos === 'verb') &&
      !token.analyses.every(strayPlural)
    )
      return false;
    const bare = first.prefix === 0 || (first.proclitics.length === 1 && first.proclitics[0] === 'al');
    if (!bare) return false;
    // the word after must not be attached to it: a name ends before a stop, a verb, a preposition, a conjunction
    if (after === undefined || after.kind !== 'word' || after.sentence !== token.sentence) return true;
    const next = after.analyses[0];
    return (
      next === undefined ||
      next.proclitics.includes('w') ||
      next.proclitics.includes('b') ||
      next.sense.pos === 'verb' ||
      next.sense.pos === 'preposition' ||
      next.sense.pos === 'conjunction' ||
      next.sense.pos === 'particle' ||
      next.sense.pos === 'pronoun' ||
      next.sense.pos === 'adverb' ||
      next.proclitics.includes('l') ||
      next.proclitics.includes('f') ||
      TIMES.has(after.norm) ||
      (next.stem.endsWith('ا') && !next.sense.lemma.endsWith('ا')) ||
      /\u064b/u.test(after.text) ||
      has(next.sense, 'function') ||
      has(next.sense, 'time')
    );
  }

  /** Proclitics that may stand on the first word of a name (و ل ب ف ك), and the length they take, where the rest is a known name. */
  function namePrefix(token: Token): number | null {
    for (const a of token.analyses) {
      if (a.prefix === 0 || token.analyses.some((f) => f.prefix === 0 && f.enclitic === null && has(f.sense, 'function'))) continue;
      if ((has(a.sense, 'given-name') || has(a.sense, 'family-name')) && a.enclitic === null && !a.proclitics.includes('s')) {
        return a.prefix - (a.proclitics.includes('al') && !a.proclitics.includes('l') ? 2 : 0);
      }
    }
    return null;
  }

  function nameAt(tokens: readonly Token[], i: number, strong: boolean): NamePhrase | null {
    const start = tokens[i];
    if (start === undefined || start.kind !== 'word') return null;
    let prefix = 0;
    const articled =
      strong &&
      ARTICLE_NAMES.has(start.norm) &&
      tokens[i + 1]?.sentence === start.sentence &&
      (nameLike(tokens[i + 1]) !== null || NASAB.has(tokens[i + 1]!.norm));
    const kind = articled || timeName(tokens, i) ? 'known' : nameLike(start);
    const nasab =
      OPENS.has(start.norm) &&
      !voweledAsVerb(start) &&
      (strong || (tokens[i + 1]?.sentence === start.sentence && (pureName(tokens[i + 1]!) || tokens[i + 1]!.norm.startsWith('ال'))));
    const ali = spelledAli(start) && (strong || adjacentName(tokens, i));
    const syllable =
      strong && SYLLABLES.has(start.norm) && nameLike(tokens[i + 1]) === 'unknown' && tokens[i + 1]!.sentence === start.sentence;
    if (kind === 'unknown' && placeAt(tokens, i) !== null) return null;
    if (kind === 'unknown' && /^و/u.test(start.norm) && placeAt(tokens, i) !== null) return null;
    if (kind === null && !nasab && !ali && !syllable) {
      const cut = namePrefix(start);
      if (cut !== null) prefix = cut;
      else if (
        strong &&
        closesName(start, tokens[i + 1]) &&
        start.analyses[0]!.sense.pos !== 'verb' &&
        start.analyses[0]!.sense.pos !== 'masdar' &&
        !definite(start.analyses[0])
      ) {
        // «الوزير كمال …»: a known word as given name, only with a name after it
        const next = tokens[i + 1];
        if (next === undefined || next.sentence !== start.sentence || (nameLike(next) === null && !NASAB.has(next.norm))) return null;
      } else return null;
    }
    if (kind === 'unknown' && !strong && !nasab) return null;
    // «وحسن التعامل», «بالأسماء الأساسية»: behind a conjunction or preposition only before another name, and not with the article
    if (prefix > 0 && !strong) {
      const next = tokens[i + 1];
      const rest = start.norm.slice(prefix);
      if (next === undefined || next.sentence !== start.sentence) return null;
      if (/^ال|^ل(?=ل)/u.test(rest) && !ARTICLE_NAMES.has(rest)) return null;
      // «للياسمين ليلى …»: with the article it is what somebody belongs to
      if (start.norm.slice(0, prefix).endsWith('لل') && !ARTICLE_NAMES.has(`ال${rest}`)) return null;
      const servant = rest === 'عبد' && next.norm.startsWith('ال');
      if (
        !servant &&
        !OPENS.has(next.norm) &&
        !spelledAli(next) &&
        likeAt(tokens, i + 1) === null &&
        !(next.norm.startsWith('ال') && next.norm.endsWith('ي'))
      )
        return null;
    }
    // without a title, a given name that is also a word of the language needs a purer name after it
    if (!strong && kind === 'known' && !pureName(start)) {
      const next = tokens[i + 1];
      if (next === undefined || next.sentence !== start.sentence) return null;
      const servant = start.norm === 'عبد' && next.norm.startsWith('ال');
      const compound = COMPOUNDS.has(next.norm) && tokens[i + 2]?.sentence === start.sentence && pureName(tokens[i + 2]!);
      const goesOn = compound || OPENS.has(next.norm) || pureAt(tokens, i + 1) || (nameLike(next) === 'known' && !commonWord(start));
      if (!servant && !goesOn) return null;
      // with the article it is a word of the language, unless it is one of the names that always have it
      if (
        start.norm.startsWith('ال') &&
        !ARTICLE_NAMES.has(start.norm) &&
        !start.analyses.some((a) => a.prefix === 0 && has(a.sense, 'given-name'))
      )
        return null;
      // «عون النوائب»: a word of the language before a word that the lexicon lacks
      if (
        !OPENS.has(next.norm) &&
        nameLike(next) === 'unknown' &&
        /^(?:[لبكف]|ال(?!.*ي$))/u.test(next.norm) &&
        commonWord(start) &&
        !start.analyses.some((a) => a.sense.pos === 'adjective' && a.prefix === 0)
      )
        return null;
    }
    const parts: string[] = [];
    let last = i;
    let known = kind === 'known' || prefix > 0 ? 1 : 0;
    for (let k = i; k < tokens.length && parts.length < 7; k += 1) {
      const token = tokens[k]!;
      if (token.sentence !== start.sentence) break;
      if (token.kind === 'punctuation') {
        // شين وون-شيك: a hyphen without spaces joins
        const next = tokens[k + 1];
        if (
          /^[-–‑]$/u.test(token.text) &&
          k > i &&
          tokens[k - 1]!.end === token.start &&
          next?.start === token.end &&
          nameLike(next) !== null
        )
          continue;
        break;
      }
      if (token.kind !== 'word') break;
      const text = k === i ? token.norm.slice(prefix) : token.norm;
      if (k > i && isTitle(token) && !NASAB.has(tokens[k - 1]!.norm)) break;
      if (k > i && NASAB.has(token.norm)) {
        const next = tokens[k + 1];
        if (next === undefined || next.kind !== 'word' || next.sentence !== start.sentence) break;
        const close = token.norm === 'بن' || token.norm === 'ولد' || token.norm === 'منت';
        if (
          nameLike(next) === null &&
          !spelledAli(next) &&
          !(close && afterNasab(next)) &&
          !closesName(next, tokens[k + 2]) &&
          !NASAB.has(next.norm)
        )
          break;
        if (!OPENS.has(token.norm) && token.norm !== 'بنت' && token.norm !== 'ال' && nameLike(next) === null) break;
        parts.push(text);
        last = k + 1;
        continue;
      }
      // «زهراء الكندية»: one given name before a nationality with the article is named so
      if (
        k === i + 1 &&
        kind === 'known' &&
        pureName(start) &&
        token.norm.startsWith('ال') &&
        token.analyses.some((a) => has(a.sense, 'demonym') && definite(a) && a.prefix === 2 && a.sense.number !== 'plural') &&
        endsHere(tokens, k + 1, token.sentence)
      ) {
        parts.push(text);
        last = k + 1;
        break;
      }
      const like =
        k === i
          ? (kind ?? 'known')
          : spelledAli(token) ||
              (SYLLABLES.has(token.norm) && nameLike(tokens[k - 1]) === 'unknown' && strong && nameLike(tokens[k + 1]) === 'unknown')
            ? 'known'
            : likeAt(tokens, k);
      if (like !== null) {
        if (k > i && like !== 'known' && token.analyses.some((a) => a.prefix === 0 && (has(a.sense, 'country') || has(a.sense, 'demonym'))))
          break;
        if (k > i && demonymAt(tokens, k) !== null && like !== 'known') break;
        parts.push(text);
        if (k > i && like === 'known') known += 1;
        last = k + 1;
        continue;
      }
      if (parts.length > 0 && NASAB.has(tokens[k - 1]!.norm) && afterNasab(token)) {
        parts.push(text);
        last = k + 1;
        continue;
      }
      // «إدريس كلي،»: a pronoun that closes the phrase after a given name is none
      if (
        strong &&
        parts.length === 1 &&
        known > 0 &&
        token.norm.length >= 3 &&
        token.analyses.length > 0 &&
        token.analyses.some((a) => has(a.sense, 'quantifier')) &&
        (tokens[k + 1] === undefined || tokens[k + 1]!.kind === 'punctuation' || tokens[k + 1]!.sentence !== token.sentence)
      ) {
        parts.push(text);
        last = k + 1;
        break;
      }
      // a foreign name whose last syllable is also a form of some word: «يون سوك يول.»
      if (
        strong &&
        parts.length === 2 &&
        token.norm.length <= 4 &&
        !token.analyses.some((a) => has(a.sense, 'function') || (a.sense.pos === 'verb' && conceptOf(a.sense.concept)?.speech === true)) &&
        nameLike(tokens[k - 1]) === 'unknown' &&
        nameLike(tokens[k - 2]) === 'unknown' &&
        endsHere(tokens, k + 1, token.sentence)
      ) {
        parts.push(text);
        last = k + 1;
        break;
      }
      // «جمال الدين بوزرقة»: both halves of one given name, and the name goes on
      if (parts.length === 1 && known > 0 && COMPOUNDS.has(token.norm)) {
        parts.push(text);
        last = k + 1;
        continue;
      }
      // «أحمد عيد الحربي»: a plain noun between a given and a family name
      const after = tokens[k + 1];
      if (
        strong &&
        known > 0 &&
        parts.length === 1 &&
        after?.sentence === token.sentence &&
        after.norm.startsWith('ال') &&
        ((nameLike(after) !== null && pureName(after)) ||
          (after.norm.endsWith('ي') && demonymAt(tokens, k + 1) === null && closesName(after, tokens[k + 2]))) &&
        token.analyses.some((a) => a.prefix === 0 && a.enclitic === null && (a.sense.pos === 'noun' || a.sense.pos === 'adjective')) &&
        !token.analyses.some(
          (a) =>
            has(a.sense, 'function') ||
            has(a.sense, 'office') ||
            has(a.sense, 'place') ||
            has(a.sense, 'time') ||
            a.sense.pos === 'numeral',
        )
      ) {
        parts.push(text);
        last = k + 1;
        continue;
      }
      // «آمنة جالو»: a plural without its alef is written so before a pronoun only
      if (
        parts.length === 1 &&
        known > 0 &&
        (strong || pureName(start)) &&
        token.analyses.some((a) => a.stem.endsWith('و')) &&
        token.analyses.every(
          (a) =>
            a.prefix === 0 &&
            ((a.stem.endsWith('و') && a.sense.tense === 'past' && a.sense.number === 'plural') ||
              (has(a.sense, 'city') && !has(a.sense, 'capital'))),
        ) &&
        endsHere(tokens, k + 1, token.sentence)
      ) {
        parts.push(text);
        last = k + 1;
        break;
      }
      if (
        parts.length >= 1 &&
        (strong || known > 0) &&
        (parts.length === 1 || (parts.length === 2 && definite(token.analyses[0]) && token.analyses[0]!.sense.pos !== 'noun')) &&
        closesName(token, tokens[k + 1]) &&
        token.analyses[0]!.sense.pos !== 'verb' &&
        (strong || definite(token.analyses[0]))
      ) {
        // a known word as family name; a bare definite noun after one given name is one only in a strong context
        parts.push(text);
        last = k + 1;
      }
      break;
    }
    while (parts.length > 0 && NASAB.has(parts.at(-1)!)) {
      parts.pop();
      last -= 1;
    }
    if (parts.length === 0) return null;
    if (!strong && parts.length < 2) return null;
    // «الضيوف سفيان بن قدور»: a word with the article before a given name is none of the name
    if (
      parts.length > 2 &&
      prefix === 0 &&
      parts[0]!.startsWith('ال') &&
      !ARTICLE_NAMES.has(parts[0]!) &&
      !start.analyses.some((a) => has(a.sense, 'given-name')) &&
      tokens[i + 1]!.analyses.some((a) => a.prefix === 0 && has(a.sense, 'given-name')) &&
      pureName(tokens[i + 1]!)
    )
      return { first: i + 1, last, prefix: 0, parts: parts.slice(1) };
    return { first: i, last, prefix, parts };
  }

  /** After «بن» or «ولد» nearly any word is a name, but no particle and no verb with a pronoun. */
  function afterNasab(token: Token): boolean {
    const first = token.analyses[0];
    return (
      first === undefined ||
      (!token.analyses.some((a) => has(a.sense, 'function') && a.prefix === 0) &&
        !voweledAsVerb(token) &&
        !(first.sense.pos === 'verb' && first.enclitic !== null))
    );
  }

  /** «علي» written with ya, not the preposition «على». */
  function spelledAli(token: Token): boolean {
    return token.norm === 'علي' && token.text.endsWith('ي');
  }

  function adjacentName(tokens: readonly Token[], i: number): boolean {
    const next = tokens[i + 1];
    return next !== undefined && next.sentence === tokens[i]!.sentence && (OPENS.has(next.norm) || pureName(next));
  }

  /** A name and, as far as the lexicon knows, nothing else. */
  function pureName(token: Token): boolean {
    const like = nameLike(token);
    if (like === 'unknown') return true;
    return (
      like === 'known' &&
      token.analyses.every(
        (a) =>
          a.sense.pos === 'name' ||
          isForced(a) ||
          (a.sense.number === 'dual' && a.sense.pos !== 'verb' && a.stem.endsWith('ي')) ||
          a.enclitic !== null ||
          (a.prefix > 0 && !(a.proclitics.length === 1 && a.proclitics[0] === 'al')) ||
          a.proclitics.includes('al') !== token.norm.startsWith('ال'),
      )
    );
  }

  /** A dictionary word of the language, not only an inflected form of the same letters. */
  function commonWord(token: Token): boolean {
    return token.analyses.some(
      (a) =>
        a.sense.pos !== 'name' &&
        a.enclitic === null &&
        (a.prefix === 0 || (a.proclitics.length === 1 && a.proclitics[0] === 'al')) &&
        (a.stem === a.sense.lemma || a.stem === `${a.sense.lemma}ه`) &&
        !isForced(a),
    );
  }

  /** As `nameLike`, and a dual construct («فرحاني») that nothing follows to complete is none. */
  function likeAt(tokens: readonly Token[], k: number): 'known' | 'unknown' | null {
    const token = tokens[k]!;
    const like = nameLike(token);
    if (like !== null || !/\p{L}{3}ي$/u.test(token.norm) || token.norm.startsWith('ال')) return like;
    const construct = (a: Analysis) =>
      isForced(a) || a.enclitic !== null || (a.sense.number === 'dual' && a.sense.pos !== 'verb' && a.stem.endsWith('ي'));
    if (!token.analyses.every(construct) || token.analyses.some((a) => has(a.sense, 'function') || has(a.sense, 'human'))) return null;
    const next = tokens[k + 1];
    const completed =
      next !== undefined && next.sentence === token.sentence && next.kind === 'word' && !endsHere(tokens, k + 1, token.sentence);
    return completed ? null : 'unknown';
  }

  function pureAt(tokens: readonly Token[], k: number): boolean {
    return pureName(tokens[k]!) || (nameLike(tokens[k]!) === null && likeAt(tokens, k) === 'unknown');
  }

  /** «الملا»، «الدكتور»: a form of address or an office with the article, which opens another phrase. */
  function isTitle(token: Token): boolean {
    const first = token.analyses[0];
    return (
      definite(first) &&
      !token.analyses.some((a) => has(a.sense, 'given-name') || has(a.sense, 'family-name')) &&
      token.analyses.some((a) => definite(a) && (has(a.sense, 'honorific') || has(a.sense, 'office') || has(a.sense, 'military-rank')))
    );
  }

  /** The phrase can end before this token. */
  function endsHere(tokens: readonly Token[], k: number, sentence: number): boolean {
    const t = tokens[k];
    if (t === undefined || t.sentence !== sentence || t.kind === 'punctuation') return true;
    const first = t.analyses[0];
    return (
      first !== undefined &&
      (first.proclitics.includes('w') || first.sense.pos === 'verb' || first.sense.pos === 'preposition' || has(first.sense, 'function'))
    );
  }

  /** Adjectives of nationality, one or two words, with or without the article; the country, or null. */
  function demonymAt(tokens: readonly Token[], i: number): { country: string; last: number } | null {
    const multi = phrase(tokens, i, 'demonym') ?? twoWordDemonym(tokens, i);
    if (multi !== undefined && multi !== null && 'phrase' in multi) return { country: multi.phrase.sense.country!, last: multi.last };
    if (multi !== undefined && multi !== null) return multi as { country: string; last: number };
    const one = best(
      tokens[i],
      (s, a) => has(s, 'demonym') && !a.proclitics.includes('w') && !a.proclitics.includes('l') && !a.proclitics.includes('b'),
    );
    return one?.sense.country === undefined ? null : { country: one.sense.country, last: i + 1 };
  }

  /** «الكوري الجنوبي», «الكورية الشمالية»: the lexicon holds the indefinite phrase, the text the definite one in any gender and number. */
  function twoWordDemonym(tokens: readonly Token[], i: number): { country: string; last: number } | null {
    const a = tokens[i];
    const b = tokens[i + 1];
    if (a === undefined || b === undefined || a.sentence !== b.sentence || a.kind !== 'word' || b.kind !== 'word') return null;
    const strip = (w: string) => w.replace(/^(?:و?ال|لل|بال)/u, '').replace(/(?:تين|تان|ين|ون|ان|ات|ه)$/u, '');
    const head = strip(a.norm);
    const tail = strip(b.norm);
    for (const candidate of getPack().lexicon.phrases.get(head) ?? []) {
      if (
        has(candidate.sense, 'demonym') &&
        candidate.words.length === 2 &&
        strip(candidate.words[1]!) === tail &&
        candidate.sense.country !== undefined
      )
        return { country: candidate.sense.country, last: i + 2 };
    }
    return null;
  }

  function placeAt(tokens: readonly Token[], i: number): PlacePhrase | null {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word') return null;
    const multi = phrase(tokens, i, 'place');
    if (multi !== undefined) {
      const s = multi.phrase.sense;
      return {
        first: i,
        last: multi.last,
        prefix: multi.prefix,
        known: s.concept,
        country: s.country ?? null,
        parts: [s.lemma],
        head: null,
      };
    }
    // «مدينة روسو», «سواحل كيوشو», «جزيرة هوكايدو»: a kind of place and its name
    const head = best(token, (s, a) => has(s, 'place-head') && a.enclitic === null);
    if (head !== undefined && !definite(head) && head.sense.number !== 'dual') {
      const next = tokens[i + 1];
      if (next !== undefined && next.kind === 'word' && next.sentence === token.sentence) {
        const inner = placeAt(tokens, i + 1);
        if (inner !== null && inner.prefix <= 0) return { ...inner, first: i, prefix: head.prefix, head: head.sense.concept };
        const like = nameLike(next);
        if (like !== null || (next.norm.startsWith('ال') && next.analyses.length === 0)) {
          let last = i + 2;
          const parts = [next.norm];
          while (
            last < tokens.length &&
            parts.length < 3 &&
            tokens[last]!.sentence === token.sentence &&
            tokens[last]!.kind === 'word' &&
            nameLike(tokens[last]) !== null
          )
            parts.push(tokens[last++]!.norm);
          return { first: i, last, prefix: head.prefix, known: null, country: null, parts: [parts.join(' ')], head: head.sense.concept };
        }
      }
    }
    const one = best(
      token,
      (s, a) =>
        has(s, 'place') &&
        s.pos === 'name' &&
        a.enclitic === null &&
        !a.proclitics.includes('s') &&
        !(s.lemma === `ال${a.stem}` && !a.proclitics.includes('al')),
    );
    if (one === undefined) return null;
    // a place only where the word is not more simply something else; behind a preposition no second one is read («في بعقوبة»)
    const before = tokens[i - 1];
    const governed = before?.sentence === token.sentence && before.analyses[0]?.sense.pos === 'preposition';
    const twice = (a: Analysis): boolean => governed && a.proclitics.some((p) => p === 'b' || p === 'l' || p === 'k');
    const rival = token.analyses.find((a) => !twice(a)) ?? token.analyses[0]!;
    if (rival !== one && rival.prefix < one.prefix && !has(rival.sense, 'place')) return null;
    if (
      token.analyses.some(
        (a) => !twice(a) && a.prefix <= one.prefix && (has(a.sense, 'function') || a.sense.pos === 'verb') && a.enclitic === null,
      ) &&
      !has(one.sense, 'country') &&
      !has(one.sense, 'capital')
    )
      return null;
    if (
      !has(one.sense, 'country') &&
      !has(one.sense, 'capital') &&
      token.analyses.some(
        (a) =>
          a !== one &&
          !twice(a) &&
          a.enclitic === null &&
          a.prefix <= one.prefix + 1 &&
          !has(a.sense, 'place') &&
          a.sense.pos !== 'name' &&
          a.sense.number !== 'dual',
      )
    )
      return null;
    // a name that goes with the article is none without it: «رياض» alone is no city
    if (one.sense.lemma === `ال${one.stem}` && !one.proclitics.includes('al')) return null;
    const keep = one.proclitics.includes('al') ? 2 : 0;
    return {
      first: i,
      last: i + 1,
      prefix: one.prefix - (one.proclitics.includes('l') && one.proclitics.includes('al') ? 1 : keep),
      known: one.sense.concept,
      country: one.sense.country ?? null,
      parts: [one.sense.lemma],
      head: null,
    };
  }

  /** Words that go on naming an institution after its head: definite nouns and adjectives, لل…, quoted names, unknown words. */
  function organisationAt(tokens: readonly Token[], i: number): OrganisationPhrase | null {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word') return null;
    const listed = phrase(tokens, i, 'organisation');
    if (listed !== undefined) {
      const s = listed.phrase.sense;
      const d = demonymAt(tokens, listed.last);
      return {
        first: i,
        last: d?.last ?? listed.last,
        prefix: listed.prefix,
        known: s.concept,
        head: null,
        country: d?.country ?? s.country ?? null,
        parts: [s.lemma],
        definite: true,
      };
    }
    const single = best(token, (s, a) => has(s, 'organisation') && a.enclitic === null);
    if (single !== undefined && (token.analyses[0] === single || token.analyses[0]!.prefix >= single.prefix)) {
      return {
        first: i,
        last: i + 1,
        prefix: single.prefix - (single.proclitics.includes('al') ? 2 : 0),
        known: single.sense.concept,
        head: null,
        country: single.sense.country ?? null,
        parts: [single.sense.lemma],
        definite: true,
      };
    }
    const head = best(token, (s, a) => has(s, 'institution-head') && a.enclitic === null && s.number !== 'dual');
    if (head === undefined) return null;
    const simplest = token.analyses[0]!;
    if (simplest !== head && simplest.prefix <= head.prefix && !has(simplest.sense, 'institution-head') && simplest.enclitic === null)
      return null;
    const parts: string[] = [];
    let country: string | null = null;
    let last = i + 1;
    let proper = false;
    const headDefinite = definite(head);
    for (let k = i + 1; k < tokens.length && parts.length < 5; k += 1) {
      const t = tokens[k]!;
      if (t.sentence !== token.sentence) break;
      if (t.kind === 'punctuation') {
        if (/^[«"“]$/u.test(t.text) && k === last && k <= i + 2) {
          const close = tokens.slice(k + 1, k + 6).findIndex((x) => /^[»"”]$/u.test(x.text));
          if (close > 0) {
            for (const x of tokens.slice(k + 1, k + 1 + close)) if (x.kind === 'word') parts.push(x.norm);
            proper = true;
            last = k + close + 2;
            k = last - 1;
            continue;
          }
        }
        break;
      }
      // «سفارة خادم الحرمين الشريفين»: the king whose it is
      const ruler = k === i + 1 && !headDefinite ? phrase(tokens, k, 'office') : undefined;
      if (ruler?.phrase.sense.concept === 'king' && ruler.prefix === 0 && ruler.last > k + 1) {
        parts.push(ruler.phrase.sense.lemma);
        proper = true;
        last = ruler.last;
        k = ruler.last - 1;
        continue;
      }
      const d = phrase(tokens, k, 'place') !== undefined ? null : demonymAt(tokens, k);
      if (d !== null) {
        country = country ?? d.country;
        last = d.last;
        k = d.last - 1;
        continue;
      }
      const place = placeAt(tokens, k);
      if (place !== null && place.prefix <= 1 && (place.prefix === 0 || t.norm.startsWith('ل') || t.norm.startsWith('ب'))) {
        if (headDefinite) break;
        // a country says whose it is, any other place belongs to the name
        if (place.known?.startsWith('country:') !== true || parts.length === 0) parts.push(place.parts[0]!);
        country = country ?? place.country;
        proper = true;
        last = place.last;
        k = place.last - 1;
        continue;
      }
      // «وزارة خارجية كوريا الشمالية»: an indefinite branch made definite by the country after it
      if (
        !headDefinite &&
        k === i + 1 &&
        !t.norm.startsWith('ال') &&
        t.analyses.some((a) => a.prefix === 0 && a.enclitic === null && a.sense.pos !== 'verb') &&
        placeAt(tokens, k + 1)?.known?.startsWith('country:') === true &&
        tokens[k + 1]!.sentence === t.sentence
      ) {
        parts.push(t.norm);
        last = k + 1;
        continue;
      }
      const inner = t.analyses.find(
        (a) => a.enclitic === null && (a.sense.pos === 'noun' || a.sense.pos === 'adjective' || a.sense.pos === 'masdar'),
      );
      const withArticle = t.norm.startsWith('ال') || t.norm.startsWith('لل');
      if (country !== null && !t.norm.startsWith('لل')) break;
      if (ANAPHORIC.has(t.norm)) break;
      const adjectival = t.analyses.some((a) => a.sense.pos === 'adjective' && a.enclitic === null) || t.norm.startsWith('لل');
      if (
        withArticle &&
        t.norm.length > 4 &&
        (parts.length === 0 || adjectival || t.analyses.length === 0) &&
        !TIMES.has(t.norm) &&
        !t.analyses.some((a) => has(a.sense, 'function') || has(a.sense, 'time'))
      ) {
        parts.push(t.norm.replace(/^(?:ال|لل)/u, ''));
        last = k + 1;
        continue;
      }
      if (/^وال/u.test(t.norm) && parts.length > 0 && !headDefinite && inner !== undefined) {
        parts.push(t.norm.replace(/^وال/u, ''));
        last = k + 1;
        continue;
      }
      if (!headDefinite && t.analyses.length === 0 && /^\p{Script=Arabic}/u.test(t.norm)) {
        parts.push(t.norm);
        proper = true;
        last = k + 1;
        continue;
      }
      // «شركة مترو الضواحي», «حركة رجال التخوم»: an indefinite noun made definite by the next word
      if (
        !headDefinite &&
        k === i + 1 &&
        inner !== undefined &&
        inner.prefix === 0 &&
        tokens[k + 1]?.norm.startsWith('ال') === true &&
        tokens[k + 1]!.sentence === t.sentence &&
        !has(inner.sense, 'function')
      ) {
        parts.push(t.norm);
        last = k + 1;
        continue;
      }
      break;
    }
    if (parts.length === 0 && country === null && !headDefinite) return null;
    return {
      first: i,
      last,
      prefix: head.prefix - (headDefinite ? 2 : 0),
      known: ministryOf(head.sense.concept, tokens, i + 1),
      head: head.sense.concept,
      country,
      parts,
      definite: headDefinite || parts.length > 0,
      proper,
      firm: proper || (head.sense.number !== 'plural' && (country !== null || FIRM_HEADS.has(head.sense.concept ?? ''))),
    };
  }

  /** «وزارة الخارجية»: a ministry by what it is for, the same in every language; whose it is, the country says. */
  function ministryOf(head: string | null, tokens: readonly Token[], k: number): string | null {
    if (head !== 'ministry' || tokens[k]?.sentence !== tokens[k - 1]!.sentence) return null;
    const several = phrase(tokens, k, 'portfolio')?.phrase.sense.concept;
    if (several != null) return `ministry:${several}`;
    const one = best(tokens[k], (s, a) => isPortfolio(s, a) && a.enclitic === null);
    if (one === undefined) return null;
    const concept = has(one.sense, 'portfolio') ? one.sense.concept : (PORTFOLIOS.get(one.stem) ?? null);
    return concept === null ? null : `ministry:${concept}`;
  }

  function officeAt(tokens: readonly Token[], i: number): OfficePhrase | null {
    const start = tokens[i];
    if (start === undefined || start.kind !== 'word') return null;
    const ranks: string[] = [];
    let k = i;
    let prefix: number | null = null;
    let isDefinite = false;
    let gender: 'm' | 'f' | null = null;
    let fn: string | null = null;
    let number: 'singular' | 'dual' | 'plural' = 'singular';
    let counterpart = false;
    // «وإلى» folds to «والي»
    if (start.norm.endsWith('الي') && /[إىأ]/u.test(start.text)) return null;
    const cleanCounterpart = start.norm.replace(/^[وفبلك]/u, '');
    if (COUNTERPARTS.has(start.norm) || COUNTERPARTS.has(cleanCounterpart)) {
      counterpart = true;
      fn = 'counterpart';
      prefix = COUNTERPARTS.has(start.norm) ? 0 : 1;
      gender = /نظيرت/u.test(start.norm) ? 'f' : 'm';
      isDefinite = true;
      k = i + 1;
    }
    while (fn === null && k < tokens.length && tokens[k]!.sentence === start.sentence) {
      const token = tokens[k]!;
      const multi = phrase(tokens, k, 'office');
      const rankPhrase = phrase(tokens, k, 'office-rank');
      // «مدربه»، «محاميته»: a pronoun makes it definite
      const office = best(
        token,
        (s, a) =>
          has(s, 'office') &&
          (a.enclitic === null || (k === i && /^(?:ه|ها|هم|نا)$/u.test(a.enclitic) && !hasSimpler(token, a))) &&
          !a.proclitics.includes('s'),
      );
      const rank = best(token, (s, a) => has(s, 'office-rank') && a.enclitic === null);
      if (multi !== undefined) {
        fn = multi.phrase.sense.concept;
        prefix ??= withArticle(token, multi.prefix);
        isDefinite ||= k === i ? true : isDefinite;
        gender ??= /^(?:و|ف|ل|ب)?(?:ال)?\p{L}+[هة]$/u.test(token.norm) ? 'f' : null;
        k = multi.last;
        break;
      }
      if (rankPhrase !== undefined) {
        ranks.push(rankPhrase.phrase.sense.concept!);
        prefix ??= withArticle(token, rankPhrase.prefix);
        k = rankPhrase.last;
        continue;
      }
      // «من مساعدي الرئيس فلان»: several, of one who is named; the name is not theirs
      if (rank !== undefined && ranks.length === 0 && severalOf(rank) && nextIsOffice(tokens, k + 1)) return null;
      // «وكيل محافظ الأحساء»: before another office it is the deputy's rank
      if (office?.sense.concept === 'undersecretary' && !definite(office) && office.enclitic === null && deputises(tokens, k + 1)) {
        ranks.push('deputy');
        prefix ??= office.prefix;
        k += 1;
        continue;
      }
      if (
        rank !== undefined &&
        (office === undefined || !['former', 'current', 'first', 'general'].includes(rank.sense.concept ?? '')) &&
        nextIsOffice(tokens, k + 1)
      ) {
        if (k > i && rank.proclitics.length > 0 && !definite(rank)) break;
        ranks.push(rank.sense.concept!);
        if (prefix === null) prefix = rank.prefix - (definite(rank) ? 2 : 0);
        isDefinite ||= definite(rank);
        gender ??= rank.sense.gender === 'f' ? 'f' : null;
        k += 1;
        continue;
      }
      // «ممثلة منظمة …»: before an institution no actress
      const acting = best(token, (s, a) => s.concept === 'actor' && a.enclitic === null && s.number === 'singular' && !definite(a));
      if (office === undefined && acting !== undefined && organisationAt(tokens, k + 1)?.prefix === 0) {
        fn = 'representative';
        prefix ??= acting.prefix;
        gender ??= acting.sense.gender ?? null;
        k += 1;
        break;
      }
      if (office !== undefined) {
        if (k > i && office.proclitics.some((p) => p === 'w' || p === 'f' || p === 'b')) break;
        const simple = token.analyses[0]!;
        if (simple !== office && simple.prefix < office.prefix && !has(simple.sense, 'office')) break;
        if (token.analyses.some((a) => has(a.sense, 'function') && a.prefix <= office.prefix && a.enclitic === null)) break;
        fn = office.sense.concept;
        number = office.sense.number ?? 'singular';
        // وزيري is both the dual construct and «my minister»; وزيرا also the accusative
        if (/[اي]$/u.test(office.stem) && office.stem.length > office.sense.lemma.length && !definite(office)) {
          const next = tokens[k + 1];
          if (
            next?.analyses.some((a) => (has(a.sense, 'portfolio') || has(a.sense, 'place')) && a.enclitic === null) === true ||
            next?.norm.startsWith('ال') === true
          )
            number = 'dual';
        }
        if (prefix === null) prefix = office.prefix - (definite(office) ? 2 : 0);
        isDefinite ||= definite(office) || office.enclitic !== null;
        // «مدربه» is «his coach» before it is a woman's title: a known person's own
        const own = token.analyses.find((a) => has(a.sense, 'office') && a.enclitic !== null && /^(?:ه|ها|هم|نا)$/u.test(a.enclitic));
        if (own !== undefined && office.enclitic === null && office.sense.gender === 'f' && !definite(office) && !genitive(tokens, k + 1)) {
          isDefinite = true;
          gender ??= 'm';
        }
        gender ??= office.sense.gender ?? null;
        k += 1;
      }
      break;
    }
    if (fn === null) return null;
    if (prefix === null) prefix = 0;
    if (fn === 'king' && gender === 'f') fn = 'queen';
    // with the article or a pronoun on it the head takes adjectives and «ل…», never a noun
    const headed = /^(?:[وفبك]?ال|[وف]?لل)/u.test(start.norm) || (k === i + 1 && isDefinite);
    const closed = headed && !(k > i && /^(?:باسم|عن|لدي|في)$/u.test(tokens[k - 1]!.norm));
    let portfolio: string | null = null;
    let institution: string | null = null;
    let country: string | null = null;
    let last = k;
    const qualifiers: string[] = [];
    let nationality = false;
    for (let guard = 0; guard < 9 && k < tokens.length; guard += 1) {
      const t = tokens[k]!;
      if (t.sentence !== start.sentence || t.kind !== 'word') break;
      // «نظيره من كوريا الجنوبية»: the country after «of», as translations put it
      if (counterpart && country === null && t.norm === 'من' && tokens[k + 1]?.sentence === start.sentence) {
        const from = placeAt(tokens, k + 1);
        if (from?.known?.startsWith('country:') === true) {
          country = from.country;
          nationality = true;
          k = from.last;
          last = k;
          continue;
        }
      }
      const named = phrase(tokens, k, 'place');
      if (
        ARTICLE_NAMES.has(t.norm) &&
        (closed || nationality || portfolio !== null || fn === 'prime-minister') &&
        nameAt(tokens, k, true) !== null
      )
        break;
      const d = named !== undefined ? null : demonymAt(tokens, k);
      if (d !== null && country === null) {
        country = d.country;
        nationality = true;
        k = d.last;
        last = k;
        continue;
      }
      const rank = best(t, (s, a) => has(s, 'office-rank') && a.enclitic === null && (definite(a) || a.prefix === 0));
      if (rank !== undefined && (definite(rank) || rank.sense.pos === 'adjective') && !nextIsOffice(tokens, k + 1)) {
        ranks.push(rank.sense.concept!);
        k += 1;
        last = k;
        continue;
      }
      // «رئيس جمهورية كازاخستان», «عاهل مملكة النرويج»
      if (STATES.has(t.norm.replace(/^لل?(?=\p{L}{4})/u, '')) && country === null && tokens[k + 1]?.sentence === t.sentence) {
        const state = placeAt(tokens, k + 1);
        if (state !== null && state.prefix === 0 && state.country !== null && state.known?.startsWith('country:') === true) {
          country = state.country;
          k = state.last;
          last = k;
          continue;
        }
      }
      if (DESCRIBES.has(t.norm) && (closed || isDefinite)) {
        k += 1;
        last = k;
        continue;
      }
      const portPhrase = phrase(tokens, k, 'portfolio');
      if (portPhrase !== undefined && portfolio === null) {
        portfolio = portPhrase.phrase.sense.concept;
        k = portPhrase.last;
        last = k;
        continue;
      }
      const port = best(
        t,
        (s, a) => isPortfolio(s, a) && a.enclitic === null && !a.proclitics.includes('b') && !a.proclitics.includes('s'),
      );
      const portConcept = port === undefined ? null : has(port.sense, 'portfolio') ? port.sense.concept : PORTFOLIOS.get(port.stem)!;
      if (
        port !== undefined &&
        (!closed || port.proclitics.includes('l') || port.proclitics.includes('w')) &&
        (portfolio === null || port.proclitics.includes('w')) &&
        (definite(port) || port.proclitics.includes('l') || port.prefix === 0 || port.proclitics.includes('w'))
      ) {
        const nextOffice = port.proclitics.includes('w') && portfolio === null;
        if (nextOffice && qualifiers.length === 0) break;
        // «مدير الأدوية والصيدلة»: the second half of what it is of
        if (!nextOffice) portfolio = portfolio ?? portConcept;
        k += 1;
        last = k;
        continue;
      }
      if (NAME_AS.has(t.norm) || (LINKS.has(t.norm) && portfolio === null && institution === null)) {
        const org = organisationAt(tokens, k + 1);
        if (org !== null) {
          institution = organisationKey(org);
          country = country ?? org.country;
          k = org.last;
          last = k;
          continue;
        }
        if (NAME_AS.has(t.norm) || /^ل/u.test(t.norm)) {
          const next = tokens[k + 1];
          if (next !== undefined && next.kind === 'word' && next.sentence === t.sentence) {
            institution = next.norm.replace(/^(?:ال|لل)/u, '');
            k += 2;
            last = k;
            const dd = demonymAt(tokens, k);
            if (dd !== null) {
              country = dd.country;
              k = dd.last;
              last = k;
            }
            continue;
          }
        }
        break;
      }
      const place = placeAt(tokens, k);
      const attached = /^(?:ل|ب)/u.test(t.norm);
      // «الناطق باسم الخارجية الإيرانية مهران توكلي»: a town of that name, or the holder's
      if (place !== null && t.analyses.some((a) => a.prefix === 0 && has(a.sense, 'given-name')) && likeAt(tokens, k + 1) !== null) break;
      if (place !== null && ((place.prefix === 0 && !closed) || (place.prefix === 1 && attached)) && institution === null) {
        if (place.known?.startsWith('country:') === true) country = country ?? place.country;
        else institution = place.parts[0]!;
        k = place.last;
        last = k;
        continue;
      }
      const org = organisationAt(tokens, k);
      if (
        org !== null &&
        institution === null &&
        (!closed || attached) &&
        // «المدير بالشركة»: where the phrase ends there, else «by the company» may begin
        (!(t.norm.startsWith('ب') && org.known === null && org.last === k + 1) ||
          ((portfolio !== null || qualifiers.length > 0) && endsHere(tokens, k + 1, start.sentence))) &&
        (org.prefix === 0 || (org.prefix === 1 && /^[لب]/u.test(t.norm)) || (org.prefix <= 1 && t.norm.startsWith('لل')))
      ) {
        institution = organisationKey(org);
        country = country ?? org.country;
        k = org.last;
        last = k;
        continue;
      }
      const first = t.analyses.find(
        (a) => a.enclitic === null && (a.sense.pos === 'noun' || a.sense.pos === 'adjective' || a.sense.pos === 'masdar'),
      );
      const article = /^(?:ال|لل)/u.test(t.norm) && !/[إى]/u.test(t.text) && !TIMES.has(t.norm);
      const adjective = t.analyses.find((a) => a.sense.pos === 'adjective' && a.enclitic === null && definite(a));
      const relational = adjective !== undefined && /ي[هن]?$/u.test(adjective.stem);
      // «الناطق الرسمي», «المدير التجاري», «رئيس الدائرة»: a definite word qualifies
      if (
        article &&
        first !== undefined &&
        nameLike(t) === null &&
        qualifiers.length < 2 &&
        !nationality &&
        !t.analyses.some((a) => has(a.sense, 'function') && a.enclitic === null) &&
        (relational || (!closed && country === null && qualifiers.length === 0 && portfolio === null && institution === null)) &&
        !t.analyses.some(
          (a) => has(a.sense, 'honorific') || has(a.sense, 'office') || has(a.sense, 'military-rank') || has(a.sense, 'time'),
        )
      ) {
        qualifiers.push((relational ? adjective : first)!.stem);
        k += 1;
        last = k;
        continue;
      }
      if (
        /^وال/u.test(t.norm) &&
        (portfolio !== null || qualifiers.length > 0) &&
        first?.proclitics.includes('al') &&
        first.proclitics.includes('w') &&
        !t.analyses.some((a) => has(a.sense, 'office') || has(a.sense, 'honorific') || has(a.sense, 'human'))
      ) {
        k += 1;
        last = k;
        continue;
      }
      break;
    }
    if (portfolio === null && qualifiers.length > 0) portfolio = qualifiers.join(' ');
    const bare = portfolio === null && institution === null && country === null;
    if (bare && !isDefinite && fn !== 'counterpart') {
      // «وزير» with nothing said of it names nobody, unless a name follows
      isDefinite = false;
    }
    return {
      first: i,
      last,
      prefix,
      reading: { rank: ranks, function: fn, portfolio, institution, country },
      definite: isDefinite || !bare,
      bare,
      gender,
      number,
      counterpart,
      ofAnother: OF_ANOTHER.has(fn) && !isDefinite && bare && ranks.length === 0,
    };
  }

  /** «محافظة» is a province before it is «his governor»: another word without a pronoun, or a particle with one. */
  function hasSimpler(token: Token, a: Analysis): boolean {
    return token.analyses.some(
      (b) =>
        !has(b.sense, 'office') &&
        b.prefix <= a.prefix + 2 &&
        ((b.enclitic === null && b.sense.pos !== 'verb' && !has(b.sense, 'profession')) || has(b.sense, 'function')),
    );
  }

  function isPortfolio(s: Sense, a: Analysis): boolean {
    return has(s, 'portfolio') || ((s.pos === 'noun' || s.pos === 'masdar') && PORTFOLIOS.has(a.stem));
  }

  /** The word before is in construct with this one: a definite noun, a place, a portfolio. */
  function genitive(tokens: readonly Token[], k: number): boolean {
    const t = tokens[k];
    if (t === undefined || t.sentence !== tokens[k - 1]!.sentence || t.kind !== 'word' || demonymAt(tokens, k) !== null) return false;
    return t.analyses.some(
      (a) => (definite(a) && (a.sense.pos === 'noun' || a.sense.pos === 'masdar')) || has(a.sense, 'place') || isPortfolio(a.sense, a),
    );
  }

  /** A rank in the plural, in construct with what follows. */
  function severalOf(rank: Analysis): boolean {
    if (definite(rank) || rank.enclitic !== null || rank.sense.pos === 'adjective') return false;
    return rank.sense.number === 'plural' || (/[يو]$/u.test(rank.stem) && rank.stem.length === rank.sense.lemma.length + 1);
  }

  /** The head of a region or a town, whose deputy stands before it. */
  function deputises(tokens: readonly Token[], k: number): boolean {
    const held = best(tokens[k], (s, a) => has(s, 'office') && a.enclitic === null && a.prefix === 0);
    return held !== undefined && DEPUTISED.has(held.sense.concept ?? '');
  }

  function nextIsOffice(tokens: readonly Token[], k: number): boolean {
    const t = tokens[k];
    if (t === undefined || t.kind !== 'word') return false;
    return (
      phrase(tokens, k, 'office') !== undefined ||
      t.analyses.some(
        (a) =>
          (has(a.sense, 'office') || has(a.sense, 'office-rank')) &&
          a.enclitic === null &&
          !a.proclitics.includes('w') &&
          !a.proclitics.includes('b'),
      )
    );
  }

  function organisationKey(org: OrganisationPhrase): string {
    // a ministry keeps its words: they tell it apart where nothing says whose it is
    if (org.known !== null && !org.known.startsWith('ministry:')) return org.known;
    return [org.head ?? '', ...org.parts].join(' ').trim();
  }

  /** السيد، الدكتور، العميد الركن …: forms of address and ranks before a name. */
  function addressAt(tokens: readonly Token[], i: number): { last: number; prefix: number; gender: 'm' | 'f' | null; tag: string } | null {
    let k = i;
    let prefix = 0;
    let gender: 'm' | 'f' | null = null;
    let tag = '';
    while (k < tokens.length && tokens[k]!.sentence === tokens[i]!.sentence) {
      const t = tokens[k]!;
      // «د.»، «م.»: abbreviated forms of address
      if (/^[دما]$/u.test(t.norm) && /^[./]$/u.test(tokens[k + 1]?.text ?? '') && tokens[k + 1]!.start === t.end) {
        tag = tag || 'honorific';
        k += 2;
        continue;
      }
      if (t.kind === 'punctuation' && t.text === '.' && k > i && tokens[k - 1]!.norm.length === 1) {
        k += 1;
        continue;
      }
      const multi = phrase(tokens, k, 'honorific') ?? phrase(tokens, k, 'military-rank') ?? phrase(tokens, k, 'profession');
      const one =
        multi === undefined
          ? best(
              t,
              (s, a) =>
                (has(s, 'honorific') || has(s, 'military-rank') || has(s, 'profession')) && a.enclitic === null && s.number !== 'plural',
            )
          : undefined;
      if (multi === undefined && one === undefined) break;
      const sense = (multi?.phrase.sense ?? one!.sense) as Sense;
      if (k > i && one !== undefined && one.proclitics.some((p) => p !== 'al')) break;
      // «سيد الحلواني»: without the article the first is a name and the second a family's
      if (k === i + 1 && one !== undefined && definite(one) && !/^(?:[وفبك]?ال|لل|د|م)/u.test(tokens[i]!.norm)) break;
      if (k === i) prefix = multi !== undefined ? multi.prefix : one!.prefix - (one!.proclitics.includes('al') ? 2 : 0);
      gender = gender ?? (sense.gender === 'f' && !REVERENCES.has(sense.concept ?? '') ? 'f' : null);
      tag = tag || sense.tags.find((x) => x === 'honorific' || x === 'military-rank' || x === 'profession')!;
      k = multi?.last ?? k + 1;
    }
    return k === i ? null : { last: k, prefix, gender, tag };
  }

  return {
    pureName,
    nameAt,
    officeAt,
    organisationAt,
    placeAt,
    demonymAt,
    addressAt,
    kinAt: (tokens, i) => {
      const { norm, kind } = tokens[i]!;
      return kind !== 'word' ? null : KINSWOMAN.test(norm) ? 'f' : KINSMAN.test(norm) ? 'm' : null;
    },
    organisationKey,
    joins: JOINS,
    separators: SEPARATORS,
    nameLike: (t) => nameLike(t),
  };
}
