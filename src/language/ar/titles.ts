import type { Mention } from '../../model.js';
import { type Lexicon, phraseAt } from '../lexicon.js';
import { AFFILIATE, composeTitle, type Title, type TitleReading, type TitleWord, wordsBetween } from '../titles.js';
import { type Analysis, fold, type Sense, type Token, type TokenizedText } from '../tokens.js';
import { portfolios } from './lexicon/offices.js';

/**
 * Posts given to people in Arabic, wherever the words stand: before the name, behind it in apposition, in brackets, in the next
 * cell or line, after «الذي يتولى», or told by a verb («يرأسها فلان»).
 */

const list = (words: string): readonly string[] => words.split(/\s+/u).filter((w) => w !== '');
const concepts = (words: string): ReadonlySet<string> => new Set(list(words));
const set = (words: string): ReadonlySet<string> => new Set(list(words).map(fold));

/** Offices of more than one word whose first word says enough: the others tell of what. */
const TAKEN_APART = new Set([
  'theatre-director',
  'museum-director',
  'library-director',
  'coach',
  'team-manager',
  'sporting-director',
  'district-head',
  'region-president',
  'committee-chair',
  'authority-head',
  'union-head',
  'association-head',
  'club-president',
  'delegation-head',
  'department-head',
  'hospital-director',
  'school-principal',
  'prison-director',
  'port-director',
  'health-director',
  'education-director',
  'financial-director',
  'chief-of-cabinet',
  'rector',
  'chief-justice',
  'election-commission-head',
  'chamber-of-commerce-head',
]);
const WHOLE = set('عام عامه تنفيذي تنفيذيه');
const OUTSIDE = set('مستقل مستقله محايد محايده');
const FIELD_WORDS = new Map<string, string>();
for (const [concept, words] of Object.entries({
  art: 'فني فنيه',
  medicine: 'طبي طبيه',
  science: 'علمي علميه بحوث ابحاث',
  trade: 'تجاري تجاريه مبيعات',
  technology: 'تقني تقنيه هندسي هندسيه رقمي رقميه',
  operations: 'تشغيل عمليات تشغيلي تشغيليه',
  'youth-and-sport': 'رياضي رياضيه كره',
  communications: 'اعلام اعلامي اعلاميه اتصال اتصالات تواصل',
  'legal-affairs': 'قانوني قانونيه',
  'human-resources': 'بشريه',
  finance: 'مالي ماليه محاسبه',
  production: 'انتاج',
  maintenance: 'صيانه',
  quality: 'جوده',
  logistics: 'لوجستي لوجستيه',
  nursing: 'تمريض',
  surgery: 'جراحه',
  cardiology: 'قلب',
  emergency: 'طوارئ استعجالات مستعجلات',
  regional: 'اقليمي اقليميه جهوي جهويه',
  marketing: 'تسويق',
  security: 'حراسه امن',
  training: 'تكوين تدريب',
  supply: 'مشتريات تموين',
  'administrative-affairs': 'اداري اداريه',
}))
  for (const word of list(words)) FIELD_WORDS.set(fold(word), concept);
/** Houses that the lexicon of proper institutions has no use for. */
const MORE_HOUSES = new Map<string, string>();
for (const [concept, words] of Object.entries({
  study: 'دراسه مشروع تجربه بحث',
  ship: 'سفينه باخره عباره ناقله مركب يخت',
  airport: 'مطار',
  port: 'ميناء مرفا',
  expedition: 'تنقيب حفريات',
  'emergency-service': 'اطفاء مطافئ',
  tribunal: 'تحكيم',
  parents: 'اولياء اباء اهالي امهات',
}))
  for (const word of list(words)) MORE_HOUSES.set(fold(word), concept);
/** Titles by their bare words. */
const PHRASES: readonly (readonly [readonly string[], TitleWord['kind'], string])[] = (
  [
    ['باحث رئيسي', 'seat', 'lead-researcher'],
    ['باحثه رئيسيه', 'seat', 'lead-researcher'],
    ['كبير باحثين', 'seat', 'lead-researcher'],
    ['كبيره باحثين', 'seat', 'lead-researcher'],
    ['كبير اقتصاديين', 'seat', 'chief-economist'],
    ['كبيره اقتصاديين', 'seat', 'chief-economist'],
    ['كبير خبراء اقتصاديين', 'seat', 'chief-economist'],
    ['كبير مهندسين', 'seat', 'engineer'],
    ['مدقق حسابات', 'seat', 'auditor'],
    ['مدققه حسابات', 'seat', 'auditor'],
    ['مدقق خارجي', 'seat', 'auditor'],
    ['مدققه خارجيه', 'seat', 'auditor'],
    ['مراجع خارجي', 'seat', 'auditor'],
    ['مراجعه خارجيه', 'seat', 'auditor'],
    ['مراجع حسابات', 'seat', 'auditor'],
    ['مراقب حسابات', 'seat', 'auditor'],
    ['مراقبه حسابات', 'seat', 'auditor'],
    ['مندوب حسابات', 'seat', 'auditor'],
    ['محافظ حسابات', 'seat', 'auditor'],
    ['كبير محاسبين', 'seat', 'accountant'],
    ['كبيره محاسبين', 'seat', 'accountant'],
    ['كبير ممرضين', 'seat', 'nurse'],
    ['رييسه ممرضات', 'seat', 'nurse'],
    ['رييس طهاه', 'seat', 'chef'],
    ['رييس مضيفين', 'seat', 'flight-attendant'],
    ['رايد فضاء', 'seat', 'astronaut'],
    ['رايده فضاء', 'seat', 'astronaut'],
    ['مهندس رحله', 'seat', 'engineer'],
    ['مراقب جوي', 'seat', 'controller'],
    ['مراقبه جويه', 'seat', 'controller'],
    ['مراقب حركه', 'seat', 'controller'],
    ['ناظر محطه', 'seat', 'station-master'],
    ['رييس محطه', 'seat', 'station-master'],
    ['مسوول سلامه', 'seat', 'safety-officer'],
    ['امين مكتبه', 'seat', 'librarian'],
    ['امينه مكتبه', 'seat', 'librarian'],
    ['منتج منفذ', 'seat', 'producer'],
    ['مساعد طيار', 'seat', 'co-pilot'],
    ['مساعد قبطان', 'seat', 'ship-officer'],
    ['مساعد ربان', 'seat', 'ship-officer'],
    ['نائب ربان', 'seat', 'ship-officer'],
    ['ضابط اول', 'seat', 'ship-officer'],
    ['مجلس امناء', 'house', 'board'],
    ['مجلس اداره', 'house', 'board'],
    ['مجلس رقابه', 'house', 'board'],
    ['مجلس مراقبه', 'house', 'board'],
    ['امين مال', 'seat', 'treasurer'],
    ['امينه مال', 'seat', 'treasurer'],
    ['امين صندوق', 'seat', 'treasurer'],
    ['امينه صندوق', 'seat', 'treasurer'],
    // Morocco: a province's governor
    ['عامل اقليم', 'seat', 'governor'],
    ['عامل عماله', 'seat', 'governor'],
    ...'عمال محامين صحفيين صحافيين مهندسين اطباء معلمين فنانين ممثلين صيادين موسيقيين صيادله بياطره محررين بحاره صاغه سايقين'
      .split(' ')
      .map((of) => [`نقيب ${of}`, 'seat', 'union-head'] as const),
  ] as const
).map(([words, kind, concept]) => [list(words).map(fold), kind, concept] as const);

/** Parts of a house, which their subject tells apart. */
const SECTIONS = set('قسم وحده مصلحه شعبه جناح دايره اداره مديريه كليه');
const INNER = new Set(['department', 'section', 'directorate', 'administration', 'college', 'office', 'unit']);

/** Verbs that give a post, folded, without the pronoun behind them. */
const POST_VERBS = new Map<string, string>();
for (const [concept, forms] of Object.entries({
  head: 'يراس تراس يتراس تتراس تراست راس راست يقود تقود قاد قادت',
  director: 'يدير تدير ادار ادارت',
  coach: 'يدرب تدرب درب دربت',
}))
  for (const form of list(forms)) POST_VERBS.set(fold(form), concept);
/** «يتولى رئاسة اللجنة», «تشغل منصب …»: the post is named behind them. */
const HOLDS = set('يتولي تتولي تولي تولت يشغل تشغل شغل شغلت');
const NOMINAL = new Map<string, string>([
  ['رياسه', 'head'],
  ['قياده', 'head'],
  ['اداره', 'director'],
  ['تدريب', 'coach'],
]);
/** «يعمل لدى المعهد», «يلعب للنادي»: the house stands behind the preposition. */
const WORKS = new Map<string, string>();
for (const [concept, forms] of Object.entries({
  [AFFILIATE]: 'يعمل تعمل عمل عملت ينتمي تنتمي يشتغل تشتغل',
  professor: 'يدرس تدرس يحاضر تحاضر',
  player: 'يلعب تلعب',
  representative: 'يمثل تمثل',
  spokesperson: 'يتحدث تتحدث',
}))
  for (const form of list(forms)) WORKS.set(fold(form), concept);
const DEFENDS = set('يدافع تدافع دافع دافعت يترافع تترافع ترافع ترافعت ينوب تنوب ناب');
const SUBORDINATE = new Set(['representative', 'adviser', 'spokesperson', 'secretary', 'member', 'press-secretary']);
const LINKS = set('في فى من عن علي لدي باسم ل ب');
/** Occasions to speak. */
const SPOKEN = set('statement declaration interview speech message press-release comment remark tweet letter press-conference phone-call');
/** A rank in the plural, in construct with the office behind it. */
const several = (t: Token): boolean =>
  t.analyses.some(
    (a) =>
      a.sense.tags.includes('office-rank') &&
      a.enclitic === null &&
      !a.proclitics.includes('al') &&
      (a.sense.number === 'plural' || (/[يو]$/u.test(a.stem) && a.stem.length === a.sense.lemma.length + 1)),
  );
const RELATIVE = set('الذي التي الذين اللذين');
const ADDRESSES = new Set(['physician', 'engineer', 'professor', 'judge', 'doctor', 'teacher', 'academic']);
/** What anybody may be beside a post, or for a day. */
const ANYBODY =
  concepts(`man woman person people child boy girl baby youth adult friend neighbour mother father brother sister son daughter husband wife
  uncle aunt grandfather grandmother parent orphan widow widower spouse relative family-member victim survivor wounded injured injured-person dead
  killed-person missing-person patient passenger prisoner detainee hostage suspect defendant convict accused witness martyr refugee
  migrant displaced-person citizen resident inhabitant tourist visitor guest customer consumer voter colleague partner companion
  opponent enemy rival ally follower fan supporter hero winner loser champion owner tenant individual member participant speaker
  official source counterpart predecessor successor`);
const LONGEST = 14;
const MINISTERIAL = /^[وف]?[بل]?(?:ال)?(?:وزير|وزيره|وزاره|حقيبه|مدير|مديره|مديريه)$/u;
const PORTFOLIO_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries(portfolios).flatMap(([concept, forms]) =>
    forms.split(/[,\s]+/u).flatMap((form): [string, string][] => (form === '' || form.includes('_') ? [] : [[fold(form), concept]])),
  ),
);
/** Houses that a bare «من» behind a name tells the people of; from the others one comes. */
const SERVED = concepts('university institute hospital party union syndicate association organisation club laboratory');
/** What is chaired for a day, and has no post. */
const SITTINGS = set('جلسه اجتماع لقاء مفاوضات محادثات مباحثات دوره قمه حفل ندوه محاكمه مسيره وفد جولات جوله');

const ENCLITIC = /(?:ها|هما|هم|هن|ه|نا)$/u;
/** A word without what is written on its front: «وبالمهرجان» is «مهرجان». */
const bare = (norm: string): string => norm.replace(/^[وف]?(?:(?:[بك])?ال|لل)(?=\p{L}{2})/u, '');

export function readArabicTitles(text: TokenizedText, mentions: readonly Mention[], lexicon: Lexicon): Title[] {
  const { tokens } = text;
  const out: Title[] = [];
  const has = (s: Sense, tagName: string): boolean => s.tags.includes(tagName);
  const named = new Map<number, number>();
  mentions.forEach((m, i) => {
    if (m.type === 'person' && m.name !== null && m.parts.length > 0) named.set(m.name.start, i);
  });
  const norm = (k: number): string => tokens[k]?.norm ?? '';
  const singular = (s: Sense): boolean => s.number !== 'plural' && s.number !== 'dual';

  function own(k: number): TitleWord | null {
    for (const [words, kind, concept] of PHRASES) {
      const fits = words.every(
        (w, n) =>
          tokens[k + n]?.sentence === tokens[k]!.sentence && (bare(norm(k + n)) === w || (n === 0 && norm(k).replace(/^[وفل]/u, '') === w)),
      );
      if (fits) return { kind, concept, last: k + words.length };
    }
    return null;
  }

  function tag(k: number): TitleWord | null {
    const token = tokens[k];
    if (token === undefined || token.kind !== 'word') return null;
    const listed = own(k);
    if (listed !== null) return listed;
    // «وإلى جانبه» is no governor
    if (token.analyses[0]?.sense.pos === 'preposition' && token.norm.startsWith('و')) return null;
    const w = bare(token.norm);
    const one = (accept: (s: Sense, a: Analysis) => boolean): Analysis | undefined => token.analyses.find((a) => accept(a.sense, a));
    const seatWord = one((s) => (has(s, 'office') || has(s, 'profession')) && singular(s));
    const phrase = phraseAt(
      lexicon,
      tokens,
      k,
      (s) =>
        has(s, 'office') ||
        has(s, 'office-rank') ||
        has(s, 'profession') ||
        has(s, 'institution-head') ||
        has(s, 'portfolio') ||
        has(s, 'organisation'),
    );
    if (phrase !== undefined && !(seatWord !== undefined && TAKEN_APART.has(phrase.phrase.sense.concept ?? ''))) {
      const { sense } = phrase.phrase;
      if ((has(sense, 'office') || has(sense, 'profession')) && sense.number !== 'plural')
        return { kind: 'seat', concept: sense.concept!, last: phrase.last };
      if (has(sense, 'office-rank')) return { kind: 'rank', concept: sense.concept!, last: phrase.last };
      if (has(sense, 'institution-head')) return { kind: 'house', concept: sense.concept!, last: phrase.last };
      if (has(sense, 'portfolio')) return { kind: 'field', concept: sense.concept!, last: phrase.last };
      if (has(sense, 'organisation')) return { kind: 'name', concept: sense.concept!, last: phrase.last };
    }
    if (WHOLE.has(w)) return { kind: 'whole', concept: w, last: k + 1 };
    if (OUTSIDE.has(w)) return { kind: 'outside', concept: w, last: k + 1 };
    const field = FIELD_WORDS.get(w) ?? FIELD_WORDS.get(w.replace(/^[وبل]/u, ''));
    const house = one((s, a) => has(s, 'institution-head') && a.enclitic === null && singular(s));
    const rank = one((s) => has(s, 'office-rank') && singular(s));
    if (rank !== undefined && (seatWord === undefined || rank.sense.concept === 'deputy' || rank.sense.concept === 'assistant'))
      return { kind: 'rank', concept: rank.sense.concept!, last: k + 1 };
    // «قسم جراحة الأطفال»: of a department, its subject and no woman surgeon
    const sectioned = k > 0 && tokens[k - 1]!.sentence === token.sentence && SECTIONS.has(bare(norm(k - 1)));
    if (sectioned && field !== undefined) return { kind: 'field', concept: field, last: k + 1 };
    if (seatWord !== undefined && (house === undefined || house.prefix >= seatWord.prefix))
      return { kind: 'seat', concept: seatWord.sense.concept!, last: k + 1 };
    if (/^كبير(?:ه)?$/u.test(w)) return { kind: 'rank', concept: 'chief', last: k + 1 };
    if (field !== undefined) return { kind: 'field', concept: field, last: k + 1 };
    if (house !== undefined) return { kind: 'house', concept: house.sense.concept!, last: k + 1 };
    const more = MORE_HOUSES.get(w) ?? MORE_HOUSES.get(w.replace(/^[بل]/u, ''));
    if (more !== undefined) return { kind: 'house', concept: more, last: k + 1 };
    const portfolio = one((s, a) => has(s, 'portfolio') && a.enclitic === null);
    // «وزير الطاقة»: the word behind a minister is the same subject in every language
    const office = k > 0 && tokens[k - 1]!.sentence === token.sentence && MINISTERIAL.test(norm(k - 1));
    const subject = office ? PORTFOLIO_WORDS.get(w) : undefined;
    if (subject !== undefined) return { kind: 'field', concept: subject, last: k + 1 };
    if (portfolio !== undefined) return { kind: 'field', concept: portfolio.sense.concept!, last: k + 1 };
    // «سائق القطار», «خبير الزلازل»: what somebody is, though no office
    const human = one((s, a) => s.pos === 'noun' && has(s, 'human') && s.concept !== null && a.enclitic === null && singular(s));
    if (human !== undefined && human === token.analyses[0] && !ANYBODY.has(human.sense.concept!))
      return { kind: 'seat', concept: human.sense.concept!, last: k + 1 };
    const place = one((s) => has(s, 'place') || has(s, 'organisation'));
    if (place !== undefined) return { kind: 'name', concept: place.sense.concept ?? w, last: k + 1 };
    return null;
  }

  const verbOnly = (t: Token): boolean =>
    t.analyses.length > 0 &&
    t.analyses[0]!.sense.pos === 'verb' &&
    !t.analyses.some((a) => has(a.sense, 'office') || has(a.sense, 'institution-head'));
  const functional = (t: Token): boolean => t.analyses.some((a) => has(a.sense, 'function') && a.enclitic === null && a.prefix === 0);

  function phraseOf(from: number, to: number): TitleReading | null {
    const parts: TitleWord[] = [];
    let head = -1;
    for (let k = from; k < to; ) {
      const token = tokens[k]!;
      if (token.kind !== 'word' || LINKS.has(token.norm)) {
        k += 1;
        continue;
      }
      const found = tag(k);
      if (found === null || found.last > to) {
        if (head < 0 && !parts.some((p) => p.kind === 'rank')) return null;
        // «الرئيس فلان»: with the article the head governs no name, so that this is somebody's
        if (k > from && token.analyses.length === 0 && head === parts.length - 1 && /^[وف]?ال/u.test(norm(k - 1))) return null;
        const known = token.analyses.find((a) => a.sense.pos === 'noun' || a.sense.pos === 'masdar' || a.sense.pos === 'adjective');
        if (known === undefined) parts.push({ kind: 'name', concept: bare(token.norm), last: k + 1 });
        else if (
          known.sense.pos !== 'adjective' &&
          (!parts.some((p) => p.kind === 'house') ||
            (parts.at(-1)!.kind === 'house' && parts.at(-1)!.last === k && INNER.has(parts.at(-1)!.concept)))
        )
          parts.push({ kind: 'word', concept: known.sense.concept ?? known.stem, last: k + 1 });
        k += 1;
        continue;
      }
      if (found.kind === 'seat') {
        if (head < 0) {
          if (parts.some((p) => p.kind !== 'rank' && p.kind !== 'outside')) return null;
          parts.push(found);
          head = parts.length - 1;
        } else if (SUBORDINATE.has(parts[head]!.concept)) {
          k = found.last;
          continue;
        }
        // the words inside a known title tell its house and field besides
        for (let j = k + 1; j < found.last; j += 1) {
          const inner = tokens[j]!.analyses.find((a) => has(a.sense, 'institution-head'));
          if (inner !== undefined) parts.push({ kind: 'house', concept: inner.sense.concept!, last: j + 1 });
          else if (FIELD_WORDS.has(bare(norm(j)))) parts.push({ kind: 'field', concept: FIELD_WORDS.get(bare(norm(j)))!, last: j + 1 });
        }
      } else {
        if (head < 0 && found.kind !== 'rank' && found.kind !== 'outside') return null;
        // a rank behind the house belongs to it: «رئيس اللجنة الدائمة»
        if (!(found.kind === 'rank' && parts.some((p) => p.kind === 'house') && !/^(?:سابق|حالي|اسبق)/u.test(bare(token.norm))))
          parts.push(found);
      }
      k = found.last;
    }
    // «النائب فلان» alone is a member of a parliament; «نائبها» is somebody's deputy
    if (head < 0 && !(to - from === 1 && ENCLITIC.test(norm(from)) && !/ه$/u.test(norm(from).replace(ENCLITIC, '')))) return null;
    return composeTitle(parts, head);
  }

  /** «رئيسة مجلس الأولياء»: a house that was taken for a name. */
  const begins = (k: number): boolean => named.has(tokens[k]?.start ?? -1) && tag(k)?.kind !== 'house';

  function endFrom(k: number): number {
    const sentence = tokens[k]?.sentence;
    let e = k;
    for (; e < tokens.length && e - k < LONGEST && tokens[e]!.sentence === sentence; e += 1) {
      const t = tokens[e]!;
      if (t.kind !== 'word') break;
      if (e > k && begins(e)) break;
      if (RELATIVE.has(t.norm)) break;
      // «مدير الفريق في تصريح بثه …»: where it was said is no part of the post
      if (e > k && LINKS.has(t.norm) && tokens[e + 1]?.analyses.some((a) => SPOKEN.has(a.sense.concept ?? '')) === true) break;
      if (LINKS.has(t.norm)) continue;
      if (functional(t) && tag(e) === null) break;
      if (e > k && tag(e) === null && (verbOnly(t) || t.analyses.some((a) => has(a.sense, 'time')))) break;
    }
    while (e > k && LINKS.has(norm(e - 1))) e -= 1;
    return e;
  }

  function add(mention: number, from: number, to: number, reading: TitleReading | null): boolean {
    if (reading === null || to <= from) return false;
    const m = mentions[mention]!;
    out.push({
      mention,
      start: Math.min(m.start, tokens[from]!.start),
      end: Math.max(m.end, tokens[to - 1]!.end),
      words: wordsBetween(text.text, tokens, from, to),
      reading,
    });
    return true;
  }

  /** The titles of a phrase: «مدير المتحف ورئيس الجمعية» are two. */
  function addPhrase(mention: number, from: number, to: number): boolean {
    for (let j = from + 1; j < to; j += 1) {
      const joined = /^و\p{L}{3}/u.test(norm(j)) ? tag(j)?.kind : undefined;
      if (joined !== 'seat' && joined !== 'rank') continue;
      const first = phraseOf(from, j);
      if (first === null || phraseOf(j, to) === null) continue;
      add(mention, from, j, first);
      addPhrase(mention, j, to);
      return true;
    }
    return add(mention, from, to, phraseOf(from, to));
  }

  /** A verb of holding a post and what is held: «يرأس اللجنة», «تتولى إدارة الميناء». */
  function verbTitle(k: number): { reading: TitleReading; last: number } | null {
    const plain = norm(k).replace(/^[وف](?=[يت])/u, '');
    let from = k + 1;
    let concept = POST_VERBS.get(plain);
    if (concept === undefined && HOLDS.has(plain)) {
      if (norm(from) === 'منصب' || norm(from) === 'مهام' || norm(from) === 'مهمه' || norm(from) === 'وظيفه') {
        const to = endFrom(from + 1);
        const reading = phraseOf(from + 1, to);
        return reading === null ? null : { reading, last: to };
      }
      if (norm(from) === 'حقيبه' || norm(from) === 'وزاره') {
        const to = endFrom(from);
        const field = tag(from + 1);
        if (field?.kind !== 'field') return null;
        const seat: TitleWord = { kind: 'seat', concept: 'minister', last: from + 1 };
        return { reading: composeTitle([seat, field], 0)!, last: to };
      }
      concept = NOMINAL.get(norm(from));
      from += 1;
    }
    concept ??= WORKS.get(plain);
    if (concept === undefined) return null;
    // «يعمل مهندسا في البلدية»: as what
    const as = WORKS.has(plain) && tag(from)?.kind === 'seat';
    const to = endFrom(from);
    if (as) {
      const reading = phraseOf(from, to);
      return reading === null ? null : { reading, last: to };
    }
    const parts: TitleWord[] = [{ kind: 'seat', concept, last: from }];
    for (let j = from; j < to; ) {
      const found = LINKS.has(norm(j)) ? null : tag(j);
      if (found === null && !LINKS.has(norm(j)) && tokens[j]!.analyses.length === 0 && parts.some((p) => p.kind === 'house'))
        parts.push({ kind: 'name', concept: bare(norm(j)), last: j + 1 });
      if (found?.kind === 'house' || found?.kind === 'field' || found?.kind === 'name' || found?.kind === 'outside') parts.push(found);
      j = found?.last ?? j + 1;
    }
    if (!parts.some((p) => p.kind === 'house')) return null;
    const past = tokens.slice(to, to + 2).some((t) => /^(?:حتي|سابقا|لغايه)$/u.test(t.norm));
    const reading = composeTitle(past ? [...parts, { kind: 'rank', concept: 'former', last: to }] : parts, 0);
    return reading === null ? null : { reading, last: to };
  }

  const tokenFrom = (offset: number): number => {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (tokens[mid]!.end <= offset) low = mid + 1;
      else high = mid;
    }
    return low;
  };

  function clientFrom(k: number, lawyer: number): number | null {
    for (let j = k; j < k + 4 && tokens[j] !== undefined; j += 1) {
      const at = named.get(tokens[j]!.start);
      if (at !== undefined && at !== lawyer) return at;
      if (/^عنه(?:ا|م)?$/u.test(norm(j))) return lastNamed(mentions[lawyer]!.start, lawyer);
      if (tokens[j]!.kind === 'punctuation') return null;
    }
    return null;
  }
  function lastNamed(before: number, not: number): number | null {
    for (let i = mentions.length - 1; i >= 0; i -= 1) {
      const m = mentions[i]!;
      if (
        m.end <= before &&
        before - m.end < 250 &&
        m.type === 'person' &&
        m.parts.length > 0 &&
        i !== not &&
        m.parts.join() !== mentions[not]!.parts.join()
      )
        return i;
    }
    return null;
  }
  const lawyerOf = (client: number): TitleReading => composeTitle([{ kind: 'seat', concept: 'lawyer', last: 0 }], 0, client)!;

  mentions.forEach((m, i) => {
    if (m.type !== 'person' || m.name === null || m.parts.length === 0) return;
    const first = tokenFrom(m.name.start);
    const last = tokenFrom(m.name.end - 1) + 1;
    if (tokens[first] === undefined) return;
    const sentence = tokens[first]!.sentence;
    before(i, first, sentence);
    behind(i, last, sentence);
  });
  return out;

  function behind(i: number, last: number, sentence: number): void {
    let k = last;
    const here = (j: number): boolean => tokens[j]?.sentence === sentence;
    if (!here(k)) {
      // a signature: the name on one line, the post on the next
      const line = text.sentences[sentence]!;
      if (tokens[line.first]!.start < mentions[i]!.start - 4 || tokens[k] === undefined) return;
      const next = text.sentences[tokens[k]!.sentence]!;
      const to = endFrom(k);
      if (k === next.first && next.last - next.first <= 8 && to >= next.last - 1) addPhrase(i, k, to);
      return;
    }
    const opened = /^[،,(–—|:-]$/u.test(tokens[k]!.text);
    if (opened) k += 1;
    if (!here(k)) return;
    if (RELATIVE.has(norm(k))) {
      const verb = verbTitle(k + 1);
      if (verb !== null) add(i, k + 1, verb.last, verb.reading);
      else if (DEFENDS.has(norm(k + 1))) {
        const client = clientFrom(k + 2, i);
        if (client !== null) add(i, k + 1, k + 3, lawyerOf(client));
      }
      return;
    }
    // «ووقع فلان عن القبائل», «فلان من نادي …»
    if (norm(k) === 'عن' && signs(last)) {
      const to = endFrom(k + 1);
      const parts: TitleWord[] = [{ kind: 'seat', concept: 'representative', last: k + 1 }];
      for (let j = k + 1; j < to; ) {
        const found = tag(j);
        if (found !== null && found.kind !== 'seat') parts.push(found);
        else if (found === null) parts.push({ kind: 'word', concept: bare(norm(j)), last: j + 1 });
        j = found?.last ?? j + 1;
      }
      if (parts.length > 1) add(i, k, to, composeTitle(parts, 0));
      return;
    }
    if (norm(k) === 'من' && (opened || SERVED.has(tag(k + 1)?.concept ?? '')) && tag(k + 1)?.kind === 'house') {
      const to = endFrom(k + 1);
      const parts: TitleWord[] = [{ kind: 'seat', concept: AFFILIATE, last: k + 1 }];
      for (let j = k + 1; j < to; ) {
        const found = tag(j);
        if (found?.kind === 'house' || found?.kind === 'name') parts.push(found);
        else if (found === null && tokens[j]!.analyses.length === 0) parts.push({ kind: 'name', concept: bare(norm(j)), last: j + 1 });
        j = found?.last ?? j + 1;
      }
      add(i, k, to, composeTitle(parts, 0));
      return;
    }
    if (/^(?:بصفته|بصفتها|بوصفه|بوصفها|باعتباره|باعتبارها)$/u.test(norm(k))) k += 1;
    else if (/^و?(?:هو|هي)$/u.test(norm(k)) && opened) k += 1;
    if (!here(k)) return;
    // «محامي فلان», «محاميه»
    if (opened && /^(?:ال)?(?:محامي|محاميه|وكيل|وكيله|محام)$/u.test(norm(k))) {
      const client = clientFrom(k + 1, i);
      if (client !== null && !/^و/u.test(norm(k + 1))) {
        add(i, k, k + 2, lawyerOf(client));
        return;
      }
    }
    const to = endFrom(k);
    if (to <= k) return;
    // «، المدرب فلان»: the title of the next name
    if (begins(to)) return;
    const reading = phraseOf(k, to);
    // without a mark between, only a title that says of what
    if (reading !== null && (opened || reading.houses.length > 0 || reading.fields.length > 0)) addPhrase(i, k, to);
  }

  /** «وقّع … فلان»: a verb of acting for somebody stands before the name, or heads the sentence. */
  function signs(last: number): boolean {
    const { first } = text.sentences[tokens[last - 1]!.sentence]!;
    for (let j = last - 1; j >= first && last - j < 14; j -= 1)
      if (/^[وف]?(?:وقع|وقعت|يوقع|وقعه|وقعها|امضي|حضر|حضرت|شارك|شاركت|تحدث|تحدثت|ترافع|صوت|صوتت)$/u.test(norm(j))) return true;
    return false;
  }

  function before(i: number, first: number, sentence: number): void {
    const here = (j: number): boolean => j >= 0 && tokens[j]!.sentence === sentence;
    let end = first;
    const address = (t: Token): boolean =>
      /^[دم]$/u.test(t.norm) ||
      t.analyses.some(
        (a) =>
          has(a.sense, 'honorific') ||
          has(a.sense, 'military-rank') ||
          has(a.sense, 'demonym') ||
          ((has(a.sense, 'profession') || has(a.sense, 'office')) && ADDRESSES.has(a.sense.concept ?? '')) ||
          a.sense.concept === 'retired',
      );
    let joined = false;
    while (!joined && here(end - 1) && (address(tokens[end - 1]!) || (tokens[end - 1]!.text === '.' && /^[دم]$/u.test(norm(end - 2))))) {
      end -= 1;
      // «الرئيس فلان والأمير فلان»: what stands before is another's
      joined = /^و(?:ال|لل)/u.test(norm(end));
    }
    if (joined || (end === first && tokens[first]!.start < mentions[i]!.name!.start)) {
      if (end < first) addPhrase(i, end, first);
      return;
    }
    if (here(end - 1) && /^[،,:|]$/u.test(tokens[end - 1]!.text)) end -= 1;
    if (!here(end - 1)) {
      if (end < first) addPhrase(i, end, first);
      return;
    }
    const k = end - 1;
    // «يرأسها فلان», «برئاسة فلان»
    const verb = norm(k).replace(/^[وف](?=[يت])/u, '');
    const concept = ENCLITIC.test(verb) ? POST_VERBS.get(verb.replace(ENCLITIC, '')) : undefined;
    const led = /^ب(?:رياسه|قياده|اداره)$/u.test(verb) ? NOMINAL.get(verb.slice(1)) : undefined;
    if (concept !== undefined || led !== undefined) {
      const parts: TitleWord[] = [{ kind: 'seat', concept: (concept ?? led)!, last: k + 1 }];
      for (let j = k - 1; here(j) && k - j <= 10; j -= 1) {
        if (tokens[j]!.kind === 'punctuation' || SITTINGS.has(bare(norm(j)))) break;
        const found = tag(j);
        if (found?.kind === 'house') {
          parts.push(found);
          break;
        }
      }
      if (parts.length > 1) add(i, k, k + 1, composeTitle(parts, 0));
      return;
    }
    // the nearest seat, with the ranks and seats that it hangs on
    let from = -1;
    for (let j = k; here(j) && end - j <= LONGEST; j -= 1) {
      const t = tokens[j]!;
      if (t.kind !== 'word' || RELATIVE.has(t.norm) || (j < k && begins(j))) break;
      // «إلى محافظة … والجندي أول فلان»: a rank joined to what comes before opens the title
      if (/^و(?:ال|لل)/u.test(t.norm) && address(t)) break;
      const found = tag(j);
      // «شركة الملاحة»: what the house is for, and nobody
      const of = j < end && here(j - 1) && /^ال/u.test(norm(j)) && found?.kind === 'seat' ? tag(j - 1) : null;
      if (of?.kind === 'house' && of.last === j && !/^[وف]?ال/u.test(norm(j - 1))) continue;
      if (found !== null && found.last <= end && (found.kind === 'seat' || (found.kind === 'rank' && found.concept === 'deputy'))) {
        from = j;
        while (here(j - 1)) {
          const held = tag(j - 1);
          if (held === null || (held.kind !== 'seat' && held.kind !== 'rank') || held.last > j) break;
          // «مساعدي الرئيس فلان»: several, and the name is the chief's
          if (held.kind === 'rank' && several(tokens[j - 1]!)) break;
          // «استقبل الوزير مدير المستشفى»: with the article it governs no noun
          if (/^[وف]?(?:ب|ك)?ال/u.test(norm(j - 1))) break;
          j -= 1;
          from = j;
        }
        break;
      }
      if (found === null && (verbOnly(t) || (functional(t) && !LINKS.has(t.norm)))) break;
    }
    if (from < 0) {
      if (end < first && tokens[end]!.kind === 'word') addPhrase(i, end, first);
      return;
    }
    // «محاميه فلان», «محامي الدفاع عن فلان»
    const reading = phraseOf(from, end);
    if (reading === null) return;
    if (reading.seat === 'lawyer') {
      const pronoun = /^(?:و)?محامي(?:ه|ها|ته|تها)$/u.test(norm(from)) && !/^محاميه$/u.test(norm(from));
      const client = pronoun ? lastNamed(tokens[from]!.start, i) : null;
      if (client !== null) {
        add(i, from, end, lawyerOf(client));
        return;
      }
    }
    addPhrase(i, from, end);
  }
}
