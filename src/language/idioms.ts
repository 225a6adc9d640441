import { push } from '../groups.js';
import { affairs } from './idioms/affairs.js';
import { conflict } from './idioms/conflict.js';
import { course } from './idioms/course.js';
import { danger } from './idioms/danger.js';
import { economy } from './idioms/economy.js';
import { justice } from './idioms/justice.js';
import { politics } from './idioms/politics.js';
import { society } from './idioms/society.js';
import { telling } from './idioms/telling.js';
import { fold, type Token } from './tokens.js';

/** What a set phrase is about. */
export interface IdiomMatch {
  /** Semantic fields, as `fieldsOf` names them. */
  readonly fields: readonly string[];
  /** The token behind the phrase. */
  readonly last: number;
}

/** One word of a phrase behind its first; `any` stands for up to four words («bring .. to a halt»). */
type Part = { readonly kind: 'word'; readonly is: (norm: string) => boolean } | { readonly kind: 'a' | 'the' | "one's" | 'any' };

interface Idiom {
  /** The folded first word, without its article. */
  readonly head: string;
  /** Read when first asked for: of thousands of phrases a folder's words begin a few hundred. */
  readonly rest: () => readonly Part[];
  readonly field: string;
  /** Words that may stand between the first and the rest. */
  readonly gap: number;
  /** Nothing but a preposition follows the first word, which is then all there is to know the phrase by. */
  readonly frail: boolean;
}

/** Phrases by their first word, as `headsOf` makes it. */
type Table = ReadonlyMap<string, readonly Idiom[]>;

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** First words that have no inflection: a phrase of these stands together. */
const PARTICLES = set(
  `a about above across after against all along around as at before behind below beneath beyond by down during for from hand in inside
  into near no not of off on onto out over past short since than through to toward towards under until up upon with within without
  الي امام بعد بلا بين تحت حتي خارج خلال خلف داخل دون ضد عبر علي عن عند عقب فوق في قبل قرب قيد كما لا لدي لم لن ما مع من منذ نحو
  وراء وسط بغير بدون رغم`,
);
const DETERMINERS = set('a an the this that these those another any some no its his her their my our your each every');
const POSSESSIVES = set('its his her their my our your');
const OBJECTS = set('it him her them us me you itself himself herself themselves myself ourselves yourself this that');
const MODIFIERS = set(
  `also then not never now again yet already further still even just only all both soon once almost always often together alike
  effectively finally quickly reportedly today yesterday instead meanwhile later earlier straight right back well far very out up down
  full complete total partial heavy major new fresh further great`,
);
/** Words before which no adjective of a phrase's noun can stand. */
const BREAKS = set('and or but of to in on at by for from with that which who was were is are has have had as if than not be been');
/** Past forms and participles that no ending shows. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `am:be is:be are:be was:be were:be been:be being:be has:have had:have having:have did:do done:do does:do went:go gone:go goes:go
  took:take taken:take gave:give given:give came:come made:make got:get gotten:get put:put set:set cut:cut hit:hit let:let shut:shut
  brought:bring broke:break broken:break threw:throw thrown:throw fell:fall fallen:fall held:hold kept:keep led:lead left:leave
  lost:lose met:meet paid:pay ran:run said:say saw:see seen:see sold:sell sent:send shook:shake shaken:shake shot:shoot stood:stand
  struck:strike stricken:strike swept:sweep swore:swear sworn:swear told:tell thought:think tore:tear torn:tear wore:wear won:win
  wrote:write written:write bore:bear borne:bear beat:beat beaten:beat became:become began:begin begun:begin bent:bend bit:bite
  bitten:bite bled:bleed blew:blow blown:blow bought:buy built:build burnt:burn caught:catch chose:choose chosen:choose dealt:deal
  drew:draw drawn:draw drove:drive driven:drive dug:dig ate:eat eaten:eat fed:feed felt:feel fought:fight found:find fled:flee
  flew:fly flown:fly flung:fling forgot:forget froze:freeze frozen:freeze grew:grow grown:grow hung:hang hid:hide hidden:hide
  knew:know known:know laid:lay lay:lie lain:lie lying:lie leapt:leap lent:lend lit:light meant:mean quit:quit rang:ring rung:ring
  rode:ride ridden:ride rose:rise risen:rise sank:sink sunk:sink sat:sit shed:shed shone:shine shrank:shrink slid:slide slept:sleep
  slit:slit spent:spend spilt:spill spoke:speak spoken:speak sprang:spring spread:spread stole:steal stolen:steal stuck:stick
  stung:sting swam:swim swung:swing taught:teach trod:tread trodden:tread woke:wake woken:wake withdrew:withdraw withdrawn:withdraw
  dying:die tying:tie lying:lie clung:cling crept:creep sought:seek dealt:deal strode:stride overthrew:overthrow`
    .split(/\s+/u)
    .map((pair) => pair.split(':') as [string, string]),
);

const plain = (norm: string): string => norm.replaceAll('’', "'");

/** The base forms that an English word may be an inflection of. */
function basesOf(norm: string): readonly string[] {
  const word = plain(norm).replace(/'s?$/u, '');
  const out = [plain(norm), word];
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) out.push(irregular);
  const [, ing] = /^(.{2,})ing$/u.exec(word) ?? [];
  const [, ed] = /^(.{2,})ed$/u.exec(word) ?? [];
  for (const stem of [ing, ed]) {
    if (stem === undefined) continue;
    out.push(stem, `${stem}e`);
    if (/([b-df-hj-np-tvz])\1$/u.test(stem)) out.push(stem.slice(0, -1));
    if (stem.endsWith('i')) out.push(`${stem.slice(0, -1)}y`);
  }
  if (/[^s]s$/u.test(word)) out.push(word.slice(0, -1));
  if (/(?:x|ch|sh|ss|o)es$/u.test(word)) out.push(word.slice(0, -2));
  if (/ies$/u.test(word)) out.push(`${word.slice(0, -3)}y`);
  return out;
}

const PRONOUN = /(?:هما|ها|هم|هن|ه|نا|ني|كم)$/u;
const ENDING = /(?:وا|تم|ت|ن|م)$/u;
const weak = (word: string): string => word.replace(/[اويء]/gu, '');

/**
 * What is left of an Arabic word in each way of taking off what may be inflection: the letters that no form of it changes. Words of
 * one skeleton are many, but the rest of the phrase tells them apart.
 */
function skeletonsOf(norm: string): ReadonlySet<string> {
  const out = new Set<string>();
  const enter = (word: string, least: number) => {
    const bare = word.replace(PRONOUN, '');
    for (const body of [word, bare, bare.replace(ENDING, ''), word.replace(/ه$/u, 'ت')]) {
      const skeleton = weak(body);
      if (skeleton.length >= least) out.add(skeleton);
    }
  };
  for (const word of /^[وف].../u.test(norm) ? [norm, norm.slice(1)] : [norm]) {
    const noun = word.replace(/^[بك]?ال|^لل/u, '');
    enter(noun, 2);
    if (noun !== word) continue;
    const verb = word.replace(/^س(?=[يتنا])|^ل(?=[يتنا])/u, '');
    enter(verb, 2);
    if (/^[تن]/u.test(verb)) enter(verb.slice(1), 2);
    // short stems are too like each other to take more off
    if (/^[بلكم]/u.test(word)) enter(word.slice(1), 3);
  }
  return out;
}

/** The key under which the first word of a phrase, or a lemma, is kept. */
function headOf(norm: string, language: string): string {
  const word = plain(norm);
  if (language === 'en') return word;
  const skeleton = weak(word.replace(/^ال/u, ''));
  return PARTICLES.has(word) || skeleton.length < 2 ? `=${word}` : skeleton;
}

/** The keys of a word of a text in all that it may be. */
function headsOf(norm: string, language: string): readonly string[] {
  const word = plain(norm);
  if (language === 'en') return PARTICLES.has(word) ? [word] : basesOf(word);
  const bare = word.length > 3 ? word.replace(/^[وف]/u, '') : word;
  const exact = [`=${word}`, `=${bare}`];
  return PARTICLES.has(word) || PARTICLES.has(bare) ? exact : [...exact, ...skeletonsOf(word)];
}

/** An Arabic word without its article and the ending of the accusative. */
const loose = (word: string): string =>
  word
    .replace(/^ال(?=..)/u, '')
    .replace(/^([بك])ال(?=..)/u, '$1')
    .replace(/^لل(?=..)/u, 'ل')
    .replace(/(?<=...)ا$/u, '');

/** Words on ه that is no pronoun. */
const OWN_HA = /(?:الله|وجه|جاه|شبه|باه|تجاه|مياه|نزيه|توجيه|تنبيه|فقه|كره|شوه|فوه|سفيه|شبيه|ترفيه|إنه)$/u;

function arabicWord(raw: string): (norm: string) => boolean {
  const word = loose(fold(raw));
  const stem = word.slice(0, -1);
  if (!raw.endsWith('ه') || OWN_HA.test(raw) || stem.length < 2) return (norm) => norm === word || loose(norm) === word;
  return (norm) => {
    const here = loose(norm);
    if (here === stem || here === word || (stem.endsWith('ت') && here === `${stem.slice(0, -1)}ه`)) return true;
    const tail = /^(?:ها|هما|هم|هن|ي|نا|ن|ك|كم|ه)$/u;
    return here.startsWith(stem) && tail.test(here.slice(stem.length));
  };
}

/** A word as it stands, or its plural: they lost their lives. */
const englishWord =
  (word: string) =>
  (norm: string): boolean =>
    norm === word ||
    plain(norm) === word ||
    (word.length > 2 && (norm === `${word}s` || norm === `${word}es` || norm === word.replace(/fe?$/u, 'ves')));

function partOf(raw: string, language: string): Part {
  if (raw === '..') return { kind: 'any' };
  if (language === 'en' && (raw === 'a' || raw === 'an')) return { kind: 'a' };
  if (raw === 'the' || raw === "one's") return { kind: raw };
  const tests = raw.split('/').map((word) => (language === 'ar' ? arabicWord(word) : englishWord(word)));
  return { kind: 'word', is: tests.length === 1 ? tests[0]! : (norm) => tests.some((test) => test(norm)) };
}

function lazyRest(words: string, language: string): () => readonly Part[] {
  let parts: readonly Part[] | undefined;
  return () => {
    parts ??= words.split(' ').map((word) => partOf(word, language));
    return parts;
  };
}

function build(language: string): Table {
  const table = new Map<string, Idiom[]>();
  const keys = new Map<string, { readonly norm: string; readonly key: string }>();
  const all = [affairs, conflict, course, danger, economy, justice, politics, society, telling].join('').replaceAll('\n  ', ' ');
  for (const row of all.split('\n')) {
    const colon = row.indexOf(': ');
    const bar = row.indexOf(' | ');
    if (colon < 0 || bar < 0) continue;
    const field = row.slice(0, colon);
    for (const given of (language === 'ar' ? row.slice(bar + 3) : row.slice(colon + 2, bar)).split(/[,،] /u)) {
      const phrase = given.trim();
      const space = phrase.indexOf(' ');
      if (space < 0) continue;
      const words = phrase.slice(space + 1);
      const rest = lazyRest(words, language);
      const frail = words.length <= 3;
      for (const word of phrase.slice(0, space).split('/')) {
        let known = keys.get(word);
        if (known === undefined) {
          const norm = fold(word);
          known = { norm, key: headOf(norm, language) };
          keys.set(word, known);
        }
        const still = PARTICLES.has(known.norm) || words.startsWith('..');
        const gap = still ? 0 : language === 'en' || frail ? 1 : words.includes(' ') ? 3 : 2;
        push(table, known.key, { head: known.norm.replace(/^ال/u, ''), rest, field, gap, frail });
      }
    }
  }
  return table;
}

const tables = new Map<string, Table>();
/** What may begin with a word of a language, by its folded form: a press repeats its words. */
const known = new Map<string, Map<string, readonly Idiom[]>>();
const MAX_KNOWN = 100_000;
const NONE: readonly Idiom[] = [];

/** Whether an Arabic word of the same skeleton can be a form of a phrase's first word. */
function mayHead({ head, frail }: Idiom, norm: string, analyses: Token['analyses']): boolean {
  if (norm === head || PARTICLES.has(head) || analyses.some(({ sense, stem }) => sense.lemma === head || stem === head)) return true;
  if (frail) return analyses.length === 0 && weak(head).length >= 3;
  const pos = analyses[0]?.sense.pos;
  if (pos === undefined || pos === 'verb' || pos === 'masdar') return true;
  // participles stand for their verbs
  return weak(head).length >= 3 && analyses.some(({ sense }) => sense.pos === 'adjective');
}

function idiomsFrom({ norm, analyses }: Token, language: string): readonly Idiom[] {
  const words = known.get(language) ?? new Map<string, readonly Idiom[]>();
  known.set(language, words);
  let list = words.get(norm);
  if (list === undefined) {
    const table = tables.get(language) ?? build(language);
    tables.set(language, table);
    const heads = new Set(headsOf(norm, language));
    if (!PARTICLES.has(norm)) for (const { sense } of analyses) heads.add(headOf(sense.lemma, language));
    const found = new Set([...heads].flatMap((head) => table.get(head) ?? NONE));
    const mine = language === 'ar' ? [...found].filter((idiom) => mayHead(idiom, norm, analyses)) : [...found];
    list = mine.length === 0 ? NONE : mine;
    if (words.size >= MAX_KNOWN) words.clear();
    words.set(norm, list);
  }
  return list;
}

/** The token behind the rest of a phrase that begins at `k`, or −1. */
function endOf(parts: readonly Part[], at: number, tokens: readonly Token[], k: number, end: number): number {
  const part = parts[at];
  if (part === undefined) return k;
  const token = tokens[k];
  if (k >= end || token === undefined || token.kind === 'punctuation') return -1;
  const { norm } = token;
  if (part.kind === 'word') return part.is(norm) ? endOf(parts, at + 1, tokens, k + 1, end) : -1;
  if (part.kind === 'any') {
    for (let to = k + 1; to <= k + 4 && to < end && tokens[to - 1]!.kind !== 'punctuation'; to += 1) {
      const found = endOf(parts, at + 1, tokens, to, end);
      if (found >= 0) return found;
    }
    return -1;
  }
  // headlines leave the article out
  const bare = endOf(parts, at + 1, tokens, k, end);
  if (bare >= 0 && part.kind !== "one's") return bare;
  const genitive = POSSESSIVES.has(norm) || /['’]s?$/u.test(norm);
  const fits = genitive || norm === 'the' || (part.kind === 'a' && DETERMINERS.has(norm));
  if (!fits) return -1;
  const next = endOf(parts, at + 1, tokens, k + 1, end);
  if (next >= 0 || tokens[k + 1] === undefined || BREAKS.has(tokens[k + 1]!.norm)) return next;
  // «struck a last-minute deal»
  return tokens[k + 1]!.kind === 'word' ? endOf(parts, at + 1, tokens, k + 2, end) : -1;
}

const between = ({ norm }: Token, language: string): boolean =>
  language === 'ar' || OBJECTS.has(norm) || MODIFIERS.has(norm) || /..ly$/u.test(norm);

function restFrom({ rest, gap }: Idiom, tokens: readonly Token[], index: number, language: string): number {
  const { sentence, analyses } = tokens[index]!;
  let end = index + 1;
  while (end < tokens.length && end <= index + 12 && tokens[end]!.sentence === sentence) end += 1;
  const parts = rest();
  // an Arabic noun is followed at once by what belongs to it; a verb has its subject there
  const still = language === 'ar' && analyses.length > 0 && !analyses.some(({ sense: { pos } }) => pos === 'verb' || pos === 'masdar');
  const loose = gap === 1 && language === 'ar' && analyses.length === 0;
  const most = still || loose ? 0 : gap;
  for (let skip = 0; skip <= most; skip += 1) {
    const found = endOf(parts, 0, tokens, index + 1 + skip, end);
    if (found >= 0) return found;
    const word = tokens[index + 1 + skip];
    if (word === undefined || word.kind === 'punctuation' || !between(word, language)) return -1;
  }
  return -1;
}

/**
 * The longest set phrase of the news that begins at a token, whatever form its first word has, and what it is about.
 * @param language BCP 47 primary subtag
 * @example idiomAt(tokens('They downed tools'), 1, 'en') // { fields: ['strike-walkout'], last: 3 }
 */
export function idiomAt(tokens: readonly Token[], index: number, language: string): IdiomMatch | null {
  const token = tokens[index];
  if (token === undefined || token.kind !== 'word' || (language !== 'en' && language !== 'ar')) return null;
  let last = -1;
  let fields = new Set<string>();
  for (const idiom of idiomsFrom(token, language)) {
    const end = restFrom(idiom, tokens, index, language);
    if (end < 0 || end < last) continue;
    if (end > last) fields = new Set();
    last = end;
    fields.add(idiom.field);
  }
  return last < 0 ? null : { fields: [...fields], last };
}
