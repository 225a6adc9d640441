import type { Mention } from '../../model.js';
import { AFFILIATE, composeTitle, type Title, type TitleReading, type TitleWord, wordsBetween } from '../titles.js';
import type { Token, TokenizedText } from '../tokens.js';
import type { EnglishNames } from './mentions.js';
import { type PhraseTable, phraseTable, plainWord, possessiveLength } from './tables.js';

/**
 * Posts given to people in English, wherever the words stand: before the name, behind it in apposition, in brackets, in the next
 * cell or line, in a relative clause, after «is», or told by a verb («who chairs the board»).
 */

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter((w) => w !== ''));

const LINKS = set('of for at in to with on from over');
const ARTICLES = set('the a an this that');
const OWNERS = set('his her its their our my your whose');
/** Where a title ends, or where one before a name begins. */
const BOUNDS = set(
  `by that which who whom when while where after before because since until than but or if as said says say told tells added adds
   is are was were be been has have had will would can could may might must should did does do not also then there here`,
);
const HONORARY_PAIRS = set('captain general colonel professor doctor sergeant inspector');
const OUTSIDE = set('independent outside external impartial outsider');
const WHOLE = set('general managing executive overall');
/** «vice-chair», «ex-captain», in one token. */
const AFFIXES: Readonly<Record<string, string>> = {
  vice: 'deputy',
  deputy: 'deputy',
  sub: 'deputy',
  assistant: 'assistant',
  ex: 'former',
  acting: 'acting',
  co: 'joint',
};
const AFFIXED = /^(vice|deputy|sub|assistant|ex|acting|co)-(\p{L}+)$/u;
const FIELD_WORDS: Readonly<Record<string, string>> = {
  artistic: 'art',
  creative: 'art',
  medical: 'medicine',
  clinical: 'medicine',
  scientific: 'science',
  research: 'science',
  commercial: 'trade',
  sales: 'trade',
  technical: 'technology',
  engineering: 'technology',
  it: 'technology',
  digital: 'technology',
  technology: 'technology',
  operating: 'operations',
  sporting: 'youth-and-sport',
  sports: 'youth-and-sport',
  football: 'youth-and-sport',
  press: 'communications',
  media: 'communications',
  communications: 'communications',
  legal: 'legal-affairs',
  personnel: 'human-resources',
  hr: 'human-resources',
  production: 'production',
  maintenance: 'maintenance',
  quality: 'quality',
  logistics: 'logistics',
  nursing: 'nursing',
  surgery: 'surgery',
  cardiology: 'cardiology',
  emergency: 'emergency',
  regional: 'regional',
};
/** Houses that the lexicon of proper institutions has no use for. */
const MORE_HOUSES: Readonly<Record<string, string>> = {
  board: 'board',
  boards: 'board',
  trustees: 'board',
  governors: 'board',
  study: 'study',
  trial: 'study',
  project: 'study',
  experiment: 'study',
  expedition: 'expedition',
  dig: 'expedition',
  excavation: 'expedition',
  ship: 'ship',
  vessel: 'ship',
  ferry: 'ship',
  trawler: 'ship',
  tanker: 'ship',
  yacht: 'ship',
  parish: 'church',
  orchestra: 'ensemble',
  mine: 'factory',
  quarry: 'factory',
  zoo: 'museum',
  aquarium: 'museum',
  airport: 'airport',
  port: 'port',
  harbour: 'port',
  harbor: 'port',
  faculty: 'college',
  ward: 'department',
  unit: 'department',
  parents: 'parents',
  "parents'": 'parents',
  parent: 'parents',
  pta: 'parents',
  brigade: 'emergency-service',
  coastguard: 'emergency-service',
  inquiry: 'inquiry',
  inquest: 'inquiry',
  insurers: 'insurer',
  utility: 'company',
  firm: 'company',
  waterworks: 'company',
  infirmary: 'hospital',
  embassy: 'embassy',
};
const SEATS_BY_NAME: Readonly<Record<string, string>> = {
  auditor: 'auditor',
  chair: 'chairman',
  editor: 'editor-in-chief',
  convenor: 'chairman',
  treasurer: 'treasurer',
  counsel: 'lawyer',
  counsellor: 'adviser',
  skipper: 'captain',
  conductor: 'conductor',
  economist: 'economist',
  geologist: 'geologist',
  architect: 'architect',
  engineer: 'engineer',
  accountant: 'accountant',
  surveyor: 'surveyor',
  conservator: 'curator',
  archivist: 'archivist',
  actuary: 'actuary',
  midwife: 'midwife',
  matron: 'nurse',
  warden: 'warden',
  ranger: 'ranger',
  steward: 'steward',
  clerk: 'clerk',
};
const PHRASES: readonly (readonly [string, string])[] = [
  ['principal investigator', 'lead-researcher'],
  ['lead investigator', 'lead-researcher'],
  ['chief investigator', 'lead-researcher'],
  ['lead researcher', 'lead-researcher'],
  ['lead scientist', 'lead-researcher'],
  ['lead author', 'lead-researcher'],
  ['head of security', 'security-head'],
  ['security chief', 'security-head'],
  ['chief of security', 'security-head'],
  ['security manager', 'security-head'],
  ['first officer', 'ship-officer'],
  ['second officer', 'ship-officer'],
  ['third officer', 'ship-officer'],
  ['chief engineer', 'engineer'],
  ['flight controller', 'controller'],
  ['ground controller', 'controller'],
  ['traffic controller', 'controller'],
  ['station master', 'station-master'],
  ['control room operator', 'operator'],
  ['plant operator', 'operator'],
  ['crane operator', 'operator'],
  ['first mate', 'ship-officer'],
  ['chief mate', 'ship-officer'],
  ['co pilot', 'co-pilot'],
  ['deputy', 'deputy!'],
  ['vice chair', 'vice-chair!'],
];
const PHRASE_TABLE: PhraseTable<string> = phraseTable(PHRASES.filter(([, concept]) => !concept.endsWith('!')));

/** Verbs that give a post, by their forms: what somebody does who holds it. */
const POST_VERBS = new Map<string, string>();
for (const [concept, forms] of Object.entries({
  chairman: 'chairs chaired chairing',
  head: 'heads headed heading leads led leading',
  director: 'directs directed directing runs ran running manages managed managing',
  commander: 'commands commanded commanding',
  captain: 'captains captained captaining skippers skippered skippering',
  coach: 'coaches coached coaching',
  'editor-in-chief': 'edits edited editing',
  lawyer: 'represents represented representing defends defended defending',
  prosecutor: 'prosecutes prosecuted prosecuting',
  auditor: 'audits audited auditing',
  adviser: 'advises advised advising counsels',
  owner: 'owns owned',
  professor: 'teaches taught',
}))
  for (const form of forms.split(' ')) POST_VERBS.set(form, concept);
/** Verbs of two words: «presides over», «appears for», «acts for». */
const PHRASAL: readonly (readonly [RegExp, string, string])[] = [
  [/^presid(?:es|ed|ing)$/u, 'over', 'chairman'],
  [/^(?:appear|act)(?:s|ed|ing)$/u, 'for', 'lawyer'],
  [/^negotiat(?:es|ed|ing)$/u, 'for', 'negotiator'],
  [/^(?:speaks|spoke|speaking)$/u, 'for', 'spokesperson'],
  [/^(?:works|worked|working)$/u, 'for', AFFILIATE],
  [/^(?:works|worked|working|practises|practices)$/u, 'at', AFFILIATE],
  [/^(?:works|worked|working)$/u, 'with', AFFILIATE],
  [/^(?:plays|played|playing|stars|starred|turns|scored)$/u, 'for', 'player'],
  [/^(?:writes|wrote|reports|reported)$/u, 'for', 'journalist'],
  [/^(?:stood|stands|standing|sits|sat)$/u, 'for', 'candidate'],
  [/^(?:teaches|taught|lectures|lectured)$/u, 'at', 'professor'],
  [/^(?:looks|looked)$/u, 'after', 'head'],
];
/** Verbs of a post only behind «who», and for a house: «who handles pay for Fenwick Mills». */
const DUTIES = /^(?:handles|oversees|supervises|covers)$/u;
/** Told in the present behind «who», these give a post of whatever follows: «who runs safety for Fenwick Mills», «who edits the Bugle». */
const PRESENT = /^(?:chairs|heads|leads|directs|runs|manages|commands|captains|skippers|coaches|edits|advises|owns|teaches|represents)$/u;
/** Between a name and the house that somebody acts for. */
const ACTS = /^(?:signed|signs|signing|spoke|speaking|appeared|appearing|acted|acting|wrote|voted|negotiated|attended)$/u;
/** Sides of a trial, by the words that lawyers are placed by. */
const TRIAL: Readonly<Record<string, string>> = {
  prosecuting: 'prosecution',
  prosecution: 'prosecution',
  crown: 'prosecution',
  state: 'prosecution',
  defending: 'defence',
  defence: 'defence',
  defense: 'defence',
};
/** Letters behind a name that make a barrister of anybody. */
const BARRISTER = set('kc qc sc');
const PAST = /^(?:until|till|formerly|previously|once)$/u;
const ADVERBS = set('also now still currently long soon both simultaneously too');
const NUMBERS = set('one two three four five six seven eight nine ten twelve twenty thirty forty fifty years months weeks days decades');
const BELOW = set('deputy assistant first-deputy second-deputy acting');
const LONGEST = 16;

export function readEnglishTitles(text: TokenizedText, mentions: readonly Mention[], names: EnglishNames): Title[] {
  const { tokens } = text;
  const out: Title[] = [];
  const word = (k: number): string => (tokens[k] === undefined ? '' : plainWord(tokens[k]!));
  const capital = (k: number): boolean => /^\p{Lu}/u.test(tokens[k]?.text ?? '');
  const mentionAt = new Map<number, number>();
  mentions.forEach((m, i) => {
    if (m.type === 'person' && m.name !== null) mentionAt.set(m.name.start, i);
  });

  function tag(k: number): TitleWord | null {
    const w = word(k);
    const affixed = AFFIXED.exec(w);
    if (affixed !== null) {
      const seat = SEATS_BY_NAME[affixed[2]!] ?? names.offices.get(affixed[2]!)?.concept;
      if (seat !== undefined) return { kind: 'seat', concept: seat, last: k + 1, rank: AFFIXES[affixed[1]!]! };
    }
    const phrase = PHRASE_TABLE.at(tokens, k);
    if (phrase !== null) return { kind: 'seat', concept: phrase.value, last: phrase.last };
    const offices = [names.offices.at(tokens, k), names.professions.at(tokens, k)].filter((x) => x !== null && !x.value.plural);
    const seat = offices.sort((a, b) => b!.last - a!.last)[0] ?? null;
    const rank = names.ranks.at(tokens, k);
    // «her deputy», «the minister's deputy»: no member of a parliament
    if (w === 'deputy' && k > 0 && (OWNERS.has(word(k - 1)) || possessiveLength(tokens[k - 1]!) > 0) && seat?.last === k + 1)
      return { kind: 'rank', concept: 'deputy', last: k + 1 };
    // «deputy editor» is in the lexicon as one word: what it is deputy to is told behind it
    if (rank !== null && (seat?.last ?? 0) > rank.last && BELOW.has(rank.value) && tag(rank.last)?.kind === 'seat')
      return { kind: 'rank', concept: rank.value, last: rank.last };
    const house = names.institutionHeads.at(tokens, k);
    const field = names.portfolios.at(tokens, k);
    // «Local 88», «the drivers' local»: a union's
    const local = w === 'local' && (tokens[k + 1]?.kind === 'number' || (capital(k) && k > 0 && /['’]s?$/u.test(tokens[k - 1]!.text)));
    const more = local ? 'union' : MORE_HOUSES[w];
    const best = Math.max(seat?.last ?? 0, rank?.last ?? 0, house?.last ?? 0, field?.last ?? 0);
    if (best <= k + 1) {
      if (OUTSIDE.has(w)) return { kind: 'outside', concept: w, last: k + 1 };
      if (WHOLE.has(w)) return { kind: 'whole', concept: w, last: k + 1 };
      if (FIELD_WORDS[w] !== undefined) return { kind: 'field', concept: FIELD_WORDS[w]!, last: k + 1 };
      if (SEATS_BY_NAME[w] !== undefined) return { kind: 'seat', concept: SEATS_BY_NAME[w]!, last: k + 1 };
      if (more !== undefined) return { kind: 'house', concept: more, last: k + 1 };
    }
    if (rank !== null && rank.last === best && (seat?.last !== best || beforeSeat(rank.last)))
      return { kind: 'rank', concept: rank.value, last: rank.last };
    if (seat !== null && seat.last === best) return { kind: 'seat', concept: seat.value.concept, last: seat.last };
    if (house !== null && house.last === best) return { kind: 'house', concept: house.value, last: house.last };
    if (field !== null && field.last === best) return { kind: 'field', concept: field.value, last: field.last };
    return null;
  }
  function beforeSeat(k: number): boolean {
    const next = tokens[k];
    if (next === undefined || next.kind !== 'word' || LINKS.has(word(k)) || BOUNDS.has(word(k))) return next?.text === '-';
    return true;
  }

  /** The title that the tokens from one to another make up, its head the seat before the first link. */
  function phraseOf(from: number, to: number): TitleReading | null {
    const parts: TitleWord[] = [];
    let head = -1;
    let linked = false;
    let of = false;
    let lastRank = false;
    for (let k = from; k < to; ) {
      const token = tokens[k]!;
      const w = word(k);
      if (token.kind !== 'word' || ARTICLES.has(w) || OWNERS.has(w) || w === 'and') {
        k += 1;
        continue;
      }
      if (LINKS.has(w)) {
        if (head < 0 && !lastRank) return null;
        linked = true;
        of = w === 'of' || w === 'for';
        k += 1;
        continue;
      }
      const found = tag(k);
      if (found === null || found.last > to) {
        if (capital(k)) parts.push({ kind: 'name', concept: w.toLowerCase(), last: k + 1 });
        // before the seat stands any adjective; behind «of», what it is of
        else if (linked ? of && !names.isTime(w) && !NUMBERS.has(w) && !parts.some((p) => p.kind === 'house') : head >= 0)
          parts.push({ kind: 'word', concept: w, last: k + 1 });
        lastRank = false;
        k += 1;
        continue;
      }
      lastRank = found.kind === 'rank';
      if (found.kind === 'seat' && linked) {
        k = found.last;
        continue;
      }
      // what qualifies the person in the complement is not the post's own rank
      if (!(linked && (found.kind === 'rank' || found.kind === 'whole'))) parts.push(found);
      if (found.kind === 'seat' && !linked) head = parts.length - 1;
      // the words inside a known title tell its house and field besides
      if (found.kind === 'seat')
        for (let j = k; j < found.last; j += 1) {
          const inner = names.institutionHeads.at(tokens, j);
          if (inner !== null && inner.last <= found.last) parts.push({ kind: 'house', concept: inner.value, last: inner.last });
          else if (MORE_HOUSES[word(j)] !== undefined) parts.push({ kind: 'house', concept: MORE_HOUSES[word(j)]!, last: j + 1 });
          else if (FIELD_WORDS[word(j)] !== undefined) parts.push({ kind: 'field', concept: FIELD_WORDS[word(j)]!, last: j + 1 });
          else if (WHOLE.has(word(j)) && found.last > k + 1) parts.push({ kind: 'whole', concept: word(j), last: j + 1 });
        }
      k = found.last;
    }
    if (head >= 0 && !linked) {
      // «club chairman»: fine; «chairman club»: the last noun is the head, and it is no seat
      const behind = parts.slice(head + 1).filter((p) => p.last > parts[head]!.last && (p.kind === 'word' || p.kind === 'house'));
      if (behind.length > 0) return null;
    }
    const concept = head < 0 ? undefined : names.withPortfolio[parts[head]!.concept];
    if (concept !== undefined && parts.some((p) => p.kind === 'field')) parts[head] = { ...parts[head]!, concept };
    return composeTitle(parts, head);
  }

  /** Where a title that begins at a token ends. */
  function endFrom(k: number): number {
    const sentence = tokens[k]?.sentence;
    let e = k;
    for (; e < tokens.length && e - k < LONGEST && tokens[e]!.sentence === sentence; e += 1) {
      const t = tokens[e]!;
      if (t.kind === 'punctuation' && !/^[-’'&]$/u.test(t.text) && !(t.text === '.' && word(e - 1).length <= 2)) break;
      if (t.kind === 'punctuation' && /^[-]$/u.test(t.text) && tokens[e - 1]!.end !== t.start) break;
      const w = word(e);
      if (BOUNDS.has(w)) break;
      if (
        e > k &&
        t.kind === 'word' &&
        !capital(e) &&
        tag(e) === null &&
        t.analyses.length > 0 &&
        t.analyses.every((a) => a.sense.pos === 'verb')
      )
        break;
    }
    return e;
  }

  function add(mention: number, from: number, to: number, told: TitleReading | null): boolean {
    if (told === null) return false;
    const m = mentions[mention]!;
    // «who was its mayor until 2019»
    const ended = tokens.slice(to, to + 2).some((t) => t.sentence === tokens[to - 1]!.sentence && /^(?:until|till)$/u.test(t.norm));
    const reading = ended ? { ...told, now: false } : told;
    const start = Math.min(m.start, tokens[from]!.start);
    out.push({
      mention,
      start,
      end: Math.max(m.end, tokens[to - 1]!.end),
      words: wordsBetween(text.text, tokens, from, to),
      reading,
    });
    return true;
  }

  /** The titles of a phrase: «director of the museum and head of security» are two. */
  function addPhrase(mention: number, from: number, to: number, now = true): boolean {
    for (let j = from + 1; j < to - 1; j += 1) {
      if (word(j) !== 'and') continue;
      let next = j + 1;
      while (next < to && (ARTICLES.has(word(next)) || OWNERS.has(word(next)) || ADVERBS.has(word(next)))) next += 1;
      const first = phraseOf(from, j);
      if (first === null || next >= to || phraseOf(next, to) === null) continue;
      add(mention, from, j, now ? first : { ...first, now });
      addPhrase(mention, next, to, now);
      return true;
    }
    const reading = phraseOf(from, to);
    return add(mention, from, to, now || reading === null ? reading : { ...reading, now });
  }

  /** Whom a pronoun or a name behind a lawyer's verb stands for. */
  function clientFrom(k: number, lawyer: number): number | null {
    for (let j = k; j < k + 4 && tokens[j] !== undefined; j += 1) {
      const named = mentionAt.get(tokens[j]!.start);
      if (named !== undefined && named !== lawyer) return named;
      if (/^(?:him|her|them|his)$/u.test(word(j))) return lastNamed(mentions[lawyer]!.start, lawyer);
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

  /** «heads the mission», «chairs the independent board»: a post told by a verb at a token. */
  function verbTitle(k: number, mention: number, related = false): { reading: TitleReading; last: number } | null {
    const phrasal = PHRASAL.find(([form, particle]) => form.test(word(k)) && word(k + 1) === particle);
    const duty = related && DUTIES.test(word(k));
    const concept = phrasal?.[2] ?? (duty ? 'director' : POST_VERBS.get(word(k)));
    if (concept === undefined) return null;
    const from = phrasal === undefined ? k + 1 : k + 2;
    const to = endFrom(from);
    if (concept === 'lawyer') {
      const client = clientFrom(from, mention);
      if (client === null) {
        const house = /^(?:represents|representing|for)$/u.test(word(from - 1)) ? sideFrom(from, to, 'representative') : null;
        return house === null ? null : { reading: house, last: to };
      }
      return { reading: composeTitle([{ kind: 'seat', concept, last: from }], 0, client)!, last: Math.max(to, from + 1) };
    }
    if (to === from) return null;
    // «runs safety for Fenwick Mills»: of one thing, for a house
    const told = duty || (related && PRESENT.test(word(k)));
    const open = told || (phrasal !== undefined && concept !== 'chairman');
    const parts: TitleWord[] = [{ kind: 'seat', concept, last: from }];
    let linked = false;
    for (let j = from; j < to; ) {
      if (LINKS.has(word(j)) && j > from) {
        if (!open || !/^(?:for|at|of)$/u.test(word(j))) break;
        linked = true;
        j += 1;
        continue;
      }
      const found = LINKS.has(word(j)) ? null : tag(j);
      if (found !== null && found.kind !== 'seat' && found.kind !== 'rank') parts.push(found);
      else if (found === null && capital(j)) parts.push({ kind: 'name', concept: word(j), last: j + 1 });
      else if (found === null && told && !linked && tokens[j]!.kind === 'word' && !ARTICLES.has(word(j)) && !OWNERS.has(word(j)))
        parts.push({ kind: 'word', concept: word(j), last: j + 1 });
      j = found?.last ?? j + 1;
    }
    const placed = (kind: TitleWord['kind']): boolean => parts.some((p) => p.kind === kind);
    if ((!placed('house') && !(open && placed('name'))) || (duty && !linked)) return null;
    const past = tokens.slice(to, to + 3).some((t) => PAST.test(t.norm));
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

  mentions.forEach((m, i) => {
    if (m.type !== 'person' || m.name === null || m.parts.length === 0) return;
    const first = tokenFrom(m.name.start);
    const last = tokenFrom(m.name.end - 1) + 1;
    const sentence = tokens[first]?.sentence;
    if (sentence === undefined) return;
    const owned = possessiveLength(tokens[last - 1]!) > 0;
    if (!owned) behind(i, last, sentence);
    before(i, tokenFrom(m.start), first, sentence, last);
  });
  return out;

  function behind(i: number, last: number, sentence: number): void {
    let k = last;
    const here = (j: number): boolean => tokens[j]?.sentence === sentence;
    if (!here(k)) {
      // a signature or a by-line: the name on one line, the post on the next
      const opens = tokens[last - 1]!.sentence;
      const line = text.sentences[opens]!;
      const own = tokens[line.first]!.start >= mentions[i]!.start - 4;
      if (!own || tokens[k] === undefined || text.sentences[tokens[k]!.sentence]!.paragraph === undefined) return;
      const next = text.sentences[tokens[k]!.sentence]!;
      const to = endFrom(k);
      if (next.last - next.first <= 9 && to >= next.last - 1 && k === next.first) addPhrase(i, k, to);
      return;
    }
    if (tokens[k]!.text === '(') {
      const close = tokens.slice(k + 1, k + 14).findIndex((t) => t.text === ')');
      if (close >= 0) {
        const to = endFrom(k + 1);
        if (to === k + 1 + close && addPhrase(i, k + 1, to)) return;
        k += close + 2;
      }
      if (!here(k)) return;
    }
    let apposed = false;
    if (BARRISTER.has(word(k))) k += 1;
    if (!here(k)) return;
    if (/^[,–—|:-]$/u.test(tokens[k]!.text)) {
      apposed = true;
      k += 1;
      // «, 54, …»
      if (tokens[k]?.kind === 'number' && /^[,–—|]$/u.test(tokens[k + 1]?.text ?? '')) k += 2;
    }
    if (!here(k)) return;
    if (apposed && word(k) === 'who') {
      // «who is doing four years, was the club's outside auditor»: the main verb behind the clause
      const verb = verbTitle(k + 1, i, true);
      if (verb !== null) {
        add(i, k + 1, verb.last, verb.reading);
        return;
      }
      if (!/^(?:is|was|serves|served|works|worked|acts)$/u.test(word(k + 1))) {
        clauseEnd(i, k, sentence);
        return;
      }
      const from = k + 2 + (word(k + 2) === 'as' ? 1 : 0);
      const to = endFrom(from);
      if (to > from && addPhrase(i, from, to)) return;
      clauseEnd(i, k, sentence);
      return;
    }
    if (apposed && word(k) === 'in' && word(k + 1) === 'charge' && word(k + 2) === 'of') {
      const to = endFrom(k + 3);
      const reading = to > k + 3 ? withSeat(k + 3, to, 'head') : null;
      add(i, k, Math.max(to, k + 3), reading);
      return;
    }
    if (affiliation(i, k, apposed)) return;
    const verb = verbTitle(k, i);
    if (verb !== null) {
      add(i, k, verb.last, verb.reading);
      return;
    }
    if (!apposed && /^(?:is|was|serves|served|works|became|remains)$/u.test(word(k))) {
      const from = k + 1 + (word(k + 1) === 'as' ? 1 : 0);
      const to = endFrom(from);
      if (to > from && ARTICLES.has(word(from)) !== false) addPhrase(i, from, to);
      return;
    }
    if (!apposed) return;
    const counsel = counselFrom(k, i);
    if (counsel !== null) {
      add(i, k, counsel.last, counsel.reading);
      return;
    }
    // «for eight years its budget spokeswoman», «then the club's secretary»
    let from = k;
    const then = word(from) === 'then' || word(from) === 'once' || word(from) === 'formerly';
    if (then) from += 1;
    while (here(from) && ADVERBS.has(word(from))) from += 1;
    if (word(from) === 'for' && tokens.slice(from, from + 5).some((t) => /^(?:years?|months|decades?)$/u.test(t.norm))) {
      while (here(from) && !/^(?:years?|months|decades?)$/u.test(word(from))) from += 1;
      from += 1;
    }
    if (!here(from)) return;
    const to = endFrom(from);
    if (to <= from) return;
    // «…, Judge Rosa Pinter said»: the title of the next name
    if (nameWithin(from, to, i)) return;
    addPhrase(i, from, to, !then);
  }

  /** «Ann Roe of the Dockers' Union», «Ann Roe KC, for the inquiry», «signed for the tribes», «in her capacity as mayor». */
  function affiliation(i: number, k: number, apposed: boolean): boolean {
    const barrister = BARRISTER.has(word(apposed ? k - 2 : k - 1));
    if (
      apposed &&
      (word(k) === 'prosecuting' || word(k) === 'defending') &&
      (tokens[k + 1] === undefined || tokens[k + 1]!.kind !== 'word')
    )
      return add(i, k, k + 1, lawyerFor(TRIAL[word(k)]!));
    let j = k;
    if (ACTS.test(word(j)) && !apposed) j += /^(?:it|this|them)$/u.test(word(j + 1)) ? 2 : 1;
    const acted = j > k;
    if (word(j) === 'in' && OWNERS.has(word(j + 1)) && word(j + 2) === 'capacity' && word(j + 3) === 'as') {
      const to = endFrom(j + 4);
      return to > j + 4 && addPhrase(i, j + 4, to);
    }
    if (word(j) === 'on' && word(j + 1) === 'behalf' && word(j + 2) === 'of') j += 2;
    else if (acted ? word(j) !== 'for' : apposed ? !/^(?:of|for|from|representing)$/u.test(word(j)) : word(j) !== 'of') return false;
    const link = word(j);
    const to = endFrom(j + 1);
    if (to <= j + 1) return false;
    if (link === 'for' && TRIAL[word(j + 1)] === undefined && TRIAL[word(j + 2)] !== undefined && word(j + 1) === 'the')
      return add(i, k, j + 3, lawyerFor(TRIAL[word(j + 2)]!));
    // «Ann Roe, for her part», «Ann Roe, of course»
    const seat =
      link === 'of' || link === 'from'
        ? acted || word(j - 1) === 'behalf'
          ? 'representative'
          : AFFILIATE
        : barrister
          ? 'lawyer'
          : 'representative';
    if (OWNERS.has(word(j + 1)) || nameWithin(j + 1, to, i)) return false;
    const reading = sideFrom(j + 1, to, seat);
    return reading !== null && add(i, k, to, reading);
  }
  function lawyerFor(side: string): TitleReading {
    const parts: readonly TitleWord[] = [
      { kind: 'seat', concept: 'lawyer', last: 0 },
      { kind: 'house', concept: side, last: 0 },
    ];
    return composeTitle(parts, 0)!;
  }

  /** A house that somebody serves, told by its kind or its name alone; null where it is a place. */
  function sideFrom(from: number, to: number, seat: string): TitleReading | null {
    const parts: TitleWord[] = [{ kind: 'seat', concept: seat, last: from }];
    let place = true;
    for (let j = from; j < to; ) {
      if (tokens[j]!.kind !== 'word' || LINKS.has(word(j)) || ARTICLES.has(word(j))) {
        if (LINKS.has(word(j)) && parts.length > 1 && word(j) !== 'of') break;
        j += 1;
        continue;
      }
      // «for the Coast Command and Governor Roe for the tribes»
      if (word(j) === 'and' && parts.length > 1 && tokens.slice(j + 1, j + 5).some((t) => mentionAt.has(t.start))) break;
      const tagged = tag(j);
      // «the Centre party»
      const found = tagged?.kind === 'house' && capital(j) && tagged.last < to && tag(tagged.last)?.kind === 'house' ? null : tagged;
      // «of the director's office»: of somebody's
      if (found?.kind === 'seat' || found?.kind === 'rank') {
        if (!capital(j) && possessiveLength(tokens[found.last - 1]!) === 0) return null;
      } else if (found?.kind === 'house' || found?.kind === 'field') parts.push(found);
      if (capital(j) && found?.kind !== 'house') {
        for (let n = j; n < (found?.last ?? j + 1); n += 1) if (capital(n)) parts.push({ kind: 'name', concept: word(n), last: n + 1 });
        if (names.places.at(tokens, j) === null) place = false;
      } else if (found === null && /s$/u.test(word(j)) && seat !== AFFILIATE) parts.push({ kind: 'word', concept: word(j), last: j + 1 });
      j = found?.last ?? j + 1;
    }
    if (parts.some((p) => p.kind === 'house')) return composeTitle(parts, 0);
    if (seat === AFFILIATE ? place : parts.length < 2) return null;
    return composeTitle(parts, 0);
  }

  /** «Ann Roe, who is out of hospital, was the club's auditor»: what the sentence goes on to say after the clause. */
  function clauseEnd(i: number, k: number, sentence: number): void {
    let j = k;
    while (tokens[j]?.sentence === sentence && tokens[j]!.text !== ',' && j - k < 14) j += 1;
    if (tokens[j]?.text !== ',' || !/^(?:is|was)$/u.test(word(j + 1))) return;
    const to = endFrom(j + 2);
    if (to > j + 2) addPhrase(i, j + 2, to);
  }

  function withSeat(from: number, to: number, concept: string): TitleReading | null {
    const parts: TitleWord[] = [{ kind: 'seat', concept, last: from }];
    for (let j = from; j < to; ) {
      const found = ARTICLES.has(word(j)) || OWNERS.has(word(j)) || LINKS.has(word(j)) ? null : tag(j);
      if (found !== null && found.kind !== 'seat') parts.push(found);
      j = found?.last ?? j + 1;
    }
    return composeTitle(parts, 0);
  }

  /** «counsel for Mr Roe», «lawyer for the driver», «his lawyer». */
  function counselFrom(k: number, i: number): { reading: TitleReading; last: number } | null {
    let j = k;
    while (ARTICLES.has(word(j)) || /^(?:defence|defense|senior|lead|leading)$/u.test(word(j))) j += 1;
    if (!/^(?:counsel|lawyer|attorney|solicitor|barrister|advocate)$/u.test(word(j)) || !/^(?:for|to|of)$/u.test(word(j + 1))) return null;
    const client = clientFrom(j + 2, i);
    if (client === null) return null;
    return { reading: composeTitle([{ kind: 'seat', concept: 'lawyer', last: j + 1 }], 0, client)!, last: Math.max(endFrom(j), j + 2) };
  }

  function nameWithin(from: number, to: number, not: number): boolean {
    for (let j = from; j <= to && tokens[j] !== undefined; j += 1) {
      const at = mentionAt.get(tokens[j]!.start);
      if (
        at !== undefined &&
        at !== not &&
        (j === to || tokens[j - 1]?.kind === 'word') &&
        j > from &&
        !LINKS.has(word(j - 1)) &&
        possessiveLength(tokens[j]!) === 0 &&
        to - j <= 3
      )
        return true;
    }
    return false;
  }

  /** A title before the name: «the director of the port authority, Ann Roe», «The study's leader is Ann Roe», «led by Ann Roe». */
  function before(i: number, start: number, first: number, sentence: number, last: number): void {
    // the words of address that the mention holds
    let end = first;
    while (
      end > start &&
      !closesSeat(end, sentence) &&
      (names.honorifics.at(tokens, end - 1) !== null || names.militaryRanks.at(tokens, end - 1) !== null || tokens[end - 1]!.text === '.')
    )
      end -= 1;
    if (end === start)
      while (
        end > 0 &&
        tokens[end - 1]!.sentence === sentence &&
        !closesSeat(end, sentence) &&
        (names.honorifics.has(word(end - 1)) || names.militaryRanks.has(word(end - 1)))
      )
        end -= 1;
    // «Judge Ann Roe»: a title that is the whole of an office
    const bench = tokens.slice(end, first).findIndex((t) => /^(?:judge|justice|magistrate)$/u.test(plainWord(t)));
    if (bench >= 0) add(i, end + bench, end + bench + 1, composeTitle([{ kind: 'seat', concept: 'judge', last: first }], 0));
    let k = end - 1;
    const here = (j: number): boolean => j >= 0 && tokens[j]!.sentence === sentence;
    // «the chief of the company, the mister Roe», «the chief of the company the mister Roe»
    if (word(k) === 'the' && here(k - 1) && (tokens[k - 1]!.text === ',' || (end < first && tag(k - 1) !== null))) k -= 1;
    if (!here(k)) return;
    // «chaired by Ann Roe»
    if (word(k) === 'by' && here(k - 1)) {
      const concept = POST_VERBS.get(word(k - 1));
      if (concept !== undefined && concept !== 'lawyer') {
        let verb = k - 1;
        while (here(verb - 1) && /^(?:is|was|be|been|being|jointly|now|to|has|will|which)$/u.test(word(verb - 1))) verb -= 1;
        const from = startOf(verb, sentence);
        const parts: TitleWord[] = [{ kind: 'seat', concept, last: k }];
        for (let j = from; j < verb; ) {
          const found = tag(j);
          if (found?.kind === 'house' || found?.kind === 'outside' || found?.kind === 'field') parts.push(found);
          j = found?.last ?? j + 1;
        }
        if (parts.some((p) => p.kind === 'house')) add(i, k - 1, k + 1, composeTitle(parts, 0));
      }
      return;
    }
    let comma = false;
    if (tokens[k]!.text === ',') {
      // a title set off by commas: the sentence goes on after the name with a stop or a verb
      // «counsel to the inquiry, Ann Roe KC, said»
      const next = tokens[BARRISTER.has(word(last)) ? last + 1 : last];
      if (
        next !== undefined &&
        next.sentence === sentence &&
        next.kind === 'word' &&
        !/^(?:is|was|has|had|will|would|who)$/u.test(word(last)) &&
        !next.analyses.some((a) => a.sense.pos === 'verb')
      )
        return;
      comma = true;
      k -= 1;
    } else if (/^(?:is|was|remains)$/u.test(word(k))) k -= 1;
    else if (/^[:|]$/u.test(tokens[k]!.text)) {
      // «Chair: Ann Roe»
      comma = true;
      k -= 1;
    }
    if (!here(k) || tokens[k]!.kind !== 'word') return;
    const from = startOf(k + 1, sentence);
    if (from > k) return;
    const definite = from <= k && (ARTICLES.has(word(from)) || OWNERS.has(word(from)) || !comma || hasOwner(from, k + 1) || capital(from));
    if (!definite || word(from) === 'a' || word(from) === 'an') return;
    // «his lawyer, Ann Roe»
    if (/^(?:lawyer|counsel|attorney|solicitor|barrister)$/u.test(word(k)) && (OWNERS.has(word(from)) || hasOwner(from, k + 1))) {
      const client = OWNERS.has(word(from)) ? lastNamed(tokens[from]!.start, i) : (mentionOfOwner(from, k) ?? null);
      if (client !== null) add(i, from, k + 1, composeTitle([{ kind: 'seat', concept: 'lawyer', last: k + 1 }], 0, client));
      return;
    }
    // «Captain Roe», «Judge Roe»: an address that says nothing of an office
    if (k + 1 - from === 1 && HONORARY_PAIRS.has(word(k))) return;
    addPhrase(i, from, k + 1);
  }

  /** «flight engineer», «first officer»: the last word is no address but the end of a title of several words. */
  function closesSeat(end: number, sentence: number): boolean {
    for (let j = end - 2; j >= 0 && end - j <= 4 && tokens[j]!.sentence === sentence && tokens[j]!.kind === 'word'; j -= 1) {
      const found = tag(j);
      if (found?.kind === 'seat' && found.last === end) return true;
    }
    return false;
  }

  function hasOwner(from: number, to: number): boolean {
    return tokens.slice(from, to).some((t) => possessiveLength(t) > 0 || /^['’]$/u.test(t.text));
  }
  function mentionOfOwner(from: number, to: number): number | null {
    for (let j = from; j < to; j += 1) {
      const at = mentionAt.get(tokens[j]!.start);
      if (at !== undefined) return at;
    }
    return null;
  }

  /** Where the noun phrase that ends before a token begins. */
  function startOf(to: number, sentence: number): number {
    let j = to;
    while (j > 0 && to - j < LONGEST && tokens[j - 1]!.sentence === sentence) {
      const t = tokens[j - 1]!;
      if (t.kind !== 'word' && !/^[-’'&]$/u.test(t.text)) break;
      const w = word(j - 1);
      if (BOUNDS.has(w) || w === 'and') break;
      if (t.kind === 'word' && !capital(j - 1) && tag(j - 1) === null && t.analyses.length > 0 && t.analyses[0]!.sense.pos === 'verb')
        break;
      j -= 1;
      if (
        (ARTICLES.has(w) || OWNERS.has(w)) &&
        (j === 0 || !LINKS.has(word(j - 1)) || tokens[j - 1]!.sentence !== sentence || !seatBefore(j - 1, sentence))
      )
        break;
    }
    while (j < to && LINKS.has(word(j))) j += 1;
    return j;
  }

  /** A seat stands right before a link: «director of the …». */
  function seatBefore(link: number, sentence: number): boolean {
    for (let j = link - 1; j >= 0 && link - j <= 6 && tokens[j]!.sentence === sentence; j -= 1) {
      if (tokens[j]!.kind !== 'word' || BOUNDS.has(word(j))) return false;
      if (tag(j)?.kind === 'seat') return true;
    }
    return false;
  }
}

export type { Token };
