import { byStory, similarity } from '../context.js';
import { push } from '../groups.js';
import { thingKind } from '../language/things.js';
import type { Token } from '../language/tokens.js';
import type { Span } from '../model.js';
import { isArabicSlip, isLatinSlip, isOneWord, type Origin } from '../names/slips.js';
import type { Reading } from '../reading.js';
import type { FactAt, Finding } from './finding.js';
import { clip } from './finding.js';
import type { CompareInput } from './input.js';

/** One place where an article names a thing: a ship, a film, a medicine, a company. */
interface NamedThing extends Span {
  readonly document: number;
  readonly script: 'latin' | 'arabic';
  /** The words of the name, folded, without signs of possession. */
  readonly words: readonly string[];
  /** Which of the words the language has: the others are nobody's but the name's. */
  readonly ordinary: readonly boolean[];
  /** What the noun beside it says that it is; null where none stands there. */
  readonly kind: string | null;
  readonly quoted: boolean;
  /** Words after a noun without quotation marks or capitals: where the name ends is not said. */
  readonly loose: boolean;
}

/** All places that give one name in one story. */
interface Name {
  readonly key: string;
  readonly words: readonly string[];
  readonly at: NamedThing[];
  readonly documents: Set<number>;
  readonly kinds: Set<string>;
}

/** Words that a name may have. */
const MOST_WORDS = 6;
const MOST_QUOTED = 5;
/** Lower-case words inside a name in Latin letters. */
const INSIDE = new Set('of the and for de del di da du des la le el al van von der den y et zu a an in on to & under from with'.split(' '));
/** Names of one series, sides of one thing, and what counts: other words make other things. */
const SERIES = new Set(
  `i ii iii iv v vi vii viii ix x xi xii one two three four five six seven eight nine ten first second third fourth fifth sixth seventh eighth
  ninth tenth north south east west northern southern eastern western central northeast northwest southeast southwest upper lower
  old new big great little greater lesser inner outer left right white black red green blue yellow golden silver gold grey gray brown
  orange purple pink alpha beta gamma delta day night morning evening winter summer spring autumn men women mens womens boys girls junior senior king
  queen prince princess king's lord lady saint st mount fort port lake san santa
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  الاول الاولي الثاني الثانيه الثالث الثالثه الرابع الرابعه الخامس الخامسه السادس السادسه السابع السابعه الثامن الثامنه التاسع التاسعه العاشر العاشره
  واحد اثنان ثلاثه اربعه خمسه سته سبعه ثمانيه تسعه عشره الشمالي الشماليه الجنوبي الجنوبيه الشرقي الشرقيه الغربي الغربيه الشمال الجنوب الشرق الغرب
  الاعلي الاسفل العليا السفلي الكبير الكبيره الصغير الصغيره الكبري الصغري الجديد الجديده القديم القديمه الابيض الاحمر الاخضر الازرق الاسود الاصفر
  البيضاء الحمراء الخضراء الزرقاء السوداء الصفراء اليمني اليسري الايمن الايسر`
    .split(/\s+/u)
    .filter((w) => w !== ''),
);
/** How alike the surroundings of two names must be: a little where the letters say much already, more where they say less. */
const ALIKE = 0.12;
const MUCH_ALIKE = 0.3;
/** Names of a story that share all words but one: more, and it is the shared word that is common. */
const MOST_SIBLINGS = 6;
/** Places of a name whose surroundings are looked at. */
const MOST_PLACES = 6;

/** Nouns before a name that is no person's, whatever it sounds like: «the ferry Anna Maria», not «the company chairman …». */
const SURE_KINDS: ReadonlySet<string> = new Set(['ship', 'aircraft', 'work', 'medicine', 'operation']);

const OPEN: Readonly<Record<string, string>> = { '«': '»', '“': '”', '"': '"', '„': '“', '‹': '›', '‘': '’' };

/**
 * Names of things that one article spells otherwise than the others: a letter off, or one of several words another, of a name that
 * stands in the same place of the story; never where one article knows both.
 * @param told what has been found of the names of people: it is not said again
 */
export function compareNamedThings(input: CompareInput, told: readonly Finding[] = []): Finding[] {
  const out: Finding[] = [];
  // a ship that was taken for a person has been told of as one
  const known = (name: Name) => told.filter((f) => name.at.some((t) => f.sides.some((s) => s.facts.some((g) => meets(g, t)))));
  for (const documents of byStory(input.stories).values()) {
    const names = new Map<string, Name>();
    for (const document of documents) {
      for (const thing of namedThings(input.readings[document]!, document)) {
        const key = thing.words.join(' ');
        const name = names.get(key) ?? { key, words: thing.words, at: [], documents: new Set(), kinds: new Set() };
        names.set(key, name);
        name.at.push(thing);
        name.documents.add(document);
        if (thing.kind !== null) name.kinds.add(thing.kind);
      }
    }
    const found = candidates([...names.values()]).flatMap(([a, b]) => {
      const judged = misspelt(input, a, b);
      return judged === null || known(a).some((f) => known(b).includes(f)) ? [] : [{ a, b, ...judged }];
    });
    // the surest first; what a longer name says of a word is not said again of the word
    found.sort((x, y) => y.score - x.score || y.a.words.length - x.a.words.length || (x.a.key < y.a.key ? -1 : 1));
    const told = new Set<string>();
    for (const { a, b, because, score } of found) {
      const words = [different(a, b)!].map((i) => [a.words[i]!, b.words[i]!].sort().join('|'))[0]!;
      if (told.has(words)) continue;
      told.add(words);
      out.push({
        kind: 'name',
        property: 'name of a thing',
        scope: 'cross',
        verdict: 'contradict',
        sides: [side(input, a), side(input, b)],
        because,
        confidence: score,
      });
    }
  }
  return out;
}

const meets = (a: FactAt, b: NamedThing): boolean => a.document === b.document && a.start < b.end && b.start < a.end;

function side(input: CompareInput, name: Name): { value: string; facts: FactAt[] } {
  const facts = [...name.documents].map((document) => {
    const own = name.at.filter((t) => t.document === document);
    const best = own.find((t) => t.kind !== null) ?? own[0]!;
    const { text } = input.readings[document]!.document;
    return { document, ...clip(best), value: text.slice(best.start, best.end) };
  });
  return { value: facts[0]!.value, facts };
}

/** Pairs of names that differ in one word. */
function candidates(names: readonly Name[]): [Name, Name][] {
  const buckets = new Map<string, Name[]>();
  for (const name of names) {
    const { words } = name;
    if (words.length === 1) {
      // a letter off: the two share what is left when each loses one letter
      const word = words[0]!;
      for (const form of new Set([word, ...[...word].map((_, k) => word.slice(0, k) + word.slice(k + 1))]))
        push(buckets, `1|${form}`, name);
    } else for (let i = 0; i < words.length; i += 1) push(buckets, `${words.with(i, '*').join(' ')}`, name);
  }
  const seen = new Set<string>();
  const out: [Name, Name][] = [];
  for (const [key, bucket] of buckets) {
    if (bucket.length < 2 || (!key.startsWith('1|') && bucket.length > MOST_SIBLINGS)) continue;
    for (let i = 1; i < bucket.length; i += 1) {
      for (let k = 0; k < i; k += 1) {
        const pair = `${bucket[k]!.key}|${bucket[i]!.key}`;
        if (seen.has(pair)) continue;
        seen.add(pair);
        out.push([bucket[k]!, bucket[i]!]);
      }
    }
  }
  return out;
}

/** Where two names of as many words differ: the one place, or null. */
function different(a: Name, b: Name): number | null {
  let at: number | null = null;
  for (let i = 0; i < a.words.length; i += 1) {
    if (a.words[i] === b.words[i]) continue;
    if (at !== null) return null;
    at = i;
  }
  return at;
}

function misspelt(input: CompareInput, a: Name, b: Name): { because: string; score: number } | null {
  const at = different(a, b);
  if (at === null || a.at[0]!.script !== b.at[0]!.script) return null;
  // one article that knows both knows two things
  if ([...a.documents].some((d) => b.documents.has(d))) return null;
  const [x, y] = [a.words[at]!, b.words[at]!];
  if (SERIES.has(x) || SERIES.has(y) || /\p{N}/u.test(x + y)) return null;
  const [one, two] = [a.at[0]!, b.at[0]!];
  const ordinary = one.ordinary[at]! && two.ordinary[at]!;
  const kind = [...a.kinds].some((k) => b.kinds.has(k));
  const unlikeKinds = a.kinds.size > 0 && b.kinds.size > 0 && !kind;
  if (unlikeKinds) return null;
  const origin: Origin = ordinary ? 'own' : atHome(input, a, b) ? 'native' : 'foreign';
  const near = one.script === 'latin' ? isLatinSlip(x, y, origin) || (a.words.length > 1 && kindredEnds(x, y)) : isArabicSlip(x, y, origin);
  const alike = surroundings(input, a, b);
  const quoted = a.at.some((t) => t.quoted) && b.at.some((t) => t.quoted);
  const loose = a.at.every((t) => t.loose) || b.at.every((t) => t.loose);
  const repeated = Math.max(a.documents.size, b.documents.size) >= 2;
  const because = (why: string) => `«${x}» is not «${y}», the rest of the name is the same, ${why}, and no article has both`;
  if (a.words.length === 1) {
    if (!near || ordinary || one.ordinary[0]! || two.ordinary[0]!) return null;
    if (kind && (alike >= ALIKE || repeated))
      return { because: `«${x}» is not «${y}»: one letter apart, beside the same noun`, score: 0.75 };
    // the one ship of either article, which one of them calls so
    const sure = [...a.kinds, ...b.kinds].some((k) => SURE_KINDS.has(k));
    if (sure && !loose && alike >= ALIKE)
      return { because: `«${x}» is not «${y}»: one letter apart, told of in the same words`, score: 0.7 };
    return repeated && !loose && alike >= MUCH_ALIKE
      ? { because: `«${x}» is not «${y}»: one letter apart, told of in the same words`, score: 0.7 }
      : null;
  }
  if (near) {
    if (loose) return !ordinary && (kind || alike >= ALIKE) ? { because: because('one letter is another'), score: 0.72 } : null;
    if (!ordinary) return alike >= ALIKE || kind || repeated ? { because: because('one letter is another'), score: 0.8 } : null;
    if (kind || (quoted && repeated)) return { because: because('one letter is another'), score: 0.8 };
    return alike >= MUCH_ALIKE && (quoted || repeated) ? { because: because('one letter is another'), score: 0.7 } : null;
  }
  // another word: only of a thing that both call by the same noun and tell of in the same words
  const generic = a.words.every((w, i) => i === at || INSIDE.has(w) || SERIES.has(w));
  if (!kind || loose || generic || alike < MUCH_ALIKE || !repeated || isOneWord(x, y)) return null;
  return { because: because('both stand for the same kind of thing, told of in the same words'), score: 0.65 };
}

/** Signs that a name in Latin letters was brought over from Arabic ones. */
const BROUGHT =
  /^(?:al|el|ad|ar|as|ash|az|ben|bin|ibn|abu|umm|bou|oued|wadi|beni|sidi|dar|bab|bir|jebel|djebel|kh.*|dh.*)$|['’ʿ]|aa|q(?!u)|kh|dh|gh(?!t)/u;

/** The name is written in the letters in which it was given: every vowel counts. */
function atHome(input: CompareInput, a: Name, b: Name): boolean {
  if (a.at[0]!.script !== 'latin' || [...a.words, ...b.words].some((w) => BROUGHT.test(w))) return false;
  const story = input.stories[a.at[0]!.document];
  return !input.readings.some((r, d) => input.stories[d] === story && /^ar\b/u.test(r.document.language));
}

/** Kestrel, Petrel: two words of a length that end alike. */
function kindredEnds(x: string, y: string): boolean {
  return Math.min(x.length, y.length) >= 6 && Math.abs(x.length - y.length) <= 1 && x.slice(-3) === y.slice(-3) && isLatinSlip(x, y, 'own');
}

/** How alike what stands around the two names is, at the two places where it is most. */
function surroundings(input: CompareInput, a: Name, b: Name): number {
  const features = (name: Name) => name.at.slice(0, MOST_PLACES).map((t) => input.contexts.around(t.document, t, { skip: [t], reach: 16 }));
  const [left, right] = [features(a), features(b)];
  let best = 0;
  for (const x of left) for (const y of right) best = Math.max(best, similarity(x, y).score);
  return best;
}

// ---------------------------------------------------------------- finding names

function namedThings(reading: Reading, document: number): NamedThing[] {
  return /^ar\b/u.test(reading.document.language) ? arabicThings(reading, document) : latinThings(reading, document);
}

const plain = (token: Token): string => token.norm.replace(/['’]s?$/u, '');
const isOrdinary = (token: Token): boolean => token.analyses.length > 0;

/** Characters of dates, and of what is a person's name for certain: by title, by office, by a given name that the lexicon has. */
function notOfThings(reading: Reading): (at: number) => boolean {
  const spans = reading.mentions.filter((m) => m.type === 'person' && m.name !== null && (m.confidence >= 0.8 || m.parts.length === 1));
  const taken = new Set<number>();
  for (const { start, end } of [...spans.map((m) => m.name!), ...reading.timexes]) for (let k = start; k < end; k += 1) taken.add(k);
  return (at) => taken.has(at);
}

/** The kind that a noun before a name says, a colon, a nationality or an adjective between; or one in apposition behind. */
function kindBeside(tokens: readonly Token[], first: number, last: number): string | null {
  const { sentence } = tokens[first]!;
  const at = (k: number) => (tokens[k]?.sentence === sentence ? tokens[k] : undefined);
  let k = first - 1;
  if (at(k)?.kind === 'punctuation' && /^[:«“"(‘,]$/u.test(at(k)!.text)) k -= 1;
  for (let step = 0; step < 2; step += 1) {
    const kind = thingKind(at(k - step));
    if (kind !== null) return kind;
    if (at(k - step)?.kind !== 'word' || /^(?:of|in|at|by|from|to|and|في|من|الى|على|عن|و)$/u.test(at(k - step)!.norm)) break;
  }
  let after = last;
  if (at(after)?.kind === 'punctuation' && /^[»”"’]$/u.test(at(after)!.text)) after += 1;
  const comma = at(after)?.text === ',' || at(after)?.text === '،';
  if (comma) after += 1;
  if (!comma && at(after) !== undefined && /\p{Script=Arabic}/u.test(at(after)!.text)) return null;
  for (let step = 0; step < (comma ? 4 : 1); step += 1) {
    const kind = thingKind(at(after + step));
    if (kind !== null) return kind;
    if (at(after + step)?.kind !== 'word') break;
  }
  return null;
}

/** Capitalised words, alone or in a row, and short quoted titles. */
function latinThings(reading: Reading, document: number): NamedThing[] {
  const { tokens, sentences } = reading.text;
  const person = notOfThings(reading);
  const out: NamedThing[] = [];
  const capital = (t: Token | undefined): boolean => t?.kind === 'word' && /^\p{Lu}/u.test(t.text);
  const shouted = sentences.map((s) => {
    const words = tokens.slice(s.first, s.last).filter((t) => t.kind === 'word' && t.text.length > 3);
    return words.length >= 4 && words.filter(capital).length > words.length * 0.75;
  });
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    if (!capital(token) || shouted[token.sentence]) continue;
    // «the bulk carrier Amber Swift»: what looks like a person is a ship
    const noun = tokens[i - 1]?.sentence === token.sentence ? thingKind(tokens[i - 1]) : null;
    const sure = noun !== null && SURE_KINDS.has(noun) && !capital(tokens[i - 1]);
    if (!sure && person(token.start)) continue;
    // words of a row, small words between, up to a possessive
    const row: Token[] = [token];
    let k = i + 1;
    for (; k < tokens.length && row.length < MOST_WORDS + 2; k += 1) {
      const t = tokens[k]!;
      if (t.sentence !== token.sentence || /['’]s$/u.test(row.at(-1)!.text)) break;
      if (capital(t) && (sure || !person(t.start))) row.push(t);
      else if (t.kind === 'punctuation' && /^[-’']$/u.test(t.text) && tokens[k - 1]!.end === t.start && capital(tokens[k + 1])) continue;
      else if (INSIDE.has(t.norm)) {
        const next = tokens[k + 1];
        const reach = next !== undefined && INSIDE.has(next.norm) ? tokens[k + 2] : next;
        if (!capital(reach) || reach!.sentence !== token.sentence || person(reach!.start)) break;
        row.push(t);
      } else break;
    }
    const past = k;
    // what only opens the sentence is none of the name: «The …», «Yesterday …»
    const opening = sentences[token.sentence]!.first === i || /^["“(:–—]$/u.test(tokens[i - 1]?.text ?? '');
    let words = row;
    while (
      words.length > 0 &&
      (INSIDE.has(words[0]!.norm) ||
        words[0]!.analyses.some((a) => a.sense.tags.includes('function')) ||
        (words === row && opening && words.length > 1 && isOrdinary(words[0]!) && !words[0]!.analyses.some((a) => a.sense.pos === 'noun')))
    )
      words = words.slice(1);
    let said: string | null = null;
    // «MV Kestrel», «Operation Silver Reed»
    while (
      words.length > 1 &&
      (thingKind(words[0]) === 'ship' || /^(?:operation|hurricane|cyclone|typhoon|flight|storm)$/u.test(words[0]!.norm))
    ) {
      said = thingKind(words[0]) ?? said;
      words = words.slice(1);
    }
    if (words.length > 0 && words.length <= MOST_WORDS) {
      const first = words[0]!.index;
      const kind = said ?? kindBeside(tokens, first === i || said !== null ? first : i, past) ?? thingKind(words.at(-1));
      const single = words.length === 1;
      // one word that the language has, or that opens a sentence, is no name by itself
      if (!single || (words[0]!.text.length >= 5 && !isOrdinary(words[0]!)))
        out.push(thing(document, words, kind, /^["“«‘]$/u.test(tokens[i - 1]?.text ?? ''), 'latin'));
    }
    i = past - 1;
  }
  return out;
}

function thing(
  document: number,
  words: readonly Token[],
  kind: string | null,
  quoted: boolean,
  script: NamedThing['script'],
  loose = false,
): NamedThing {
  const last = words.at(-1)!;
  return {
    document,
    start: words[0]!.start,
    end: last.end - (/['’]s?$/u.exec(last.text)?.[0].length ?? 0),
    script,
    words: words.map(plain),
    ordinary: words.map(isOrdinary),
    kind,
    quoted,
    loose,
  };
}

/** Names in quotation marks, and the words that follow a noun that says what is named. */
function arabicThings(reading: Reading, document: number): NamedThing[] {
  const { tokens } = reading.text;
  const person = notOfThings(reading);
  const out: NamedThing[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    const close = OPEN[token.text];
    if (close !== undefined) {
      const words: Token[] = [];
      let k = i + 1;
      while (k < tokens.length && tokens[k]!.kind === 'word' && words.length <= MOST_QUOTED) {
        words.push(tokens[k]!);
        k += 1;
      }
      if (tokens[k]?.text === close && words.length > 0 && words.length <= MOST_QUOTED) {
        out.push(thing(document, words, kindBeside(tokens, i + 1, k), true, 'arabic'));
        i = k;
      }
      continue;
    }
    const kind = thingKind(token);
    if (kind === null) continue;
    const row: Token[] = [];
    for (let k = i + 1; k < tokens.length && row.length < 3; k += 1) {
      const t = tokens[k]!;
      if (t.kind !== 'word' || t.sentence !== token.sentence || person(t.start)) break;
      if (t.analyses.some((a) => a.sense.tags.includes('function') || a.sense.pos === 'preposition')) break;
      row.push(t);
    }
    for (let n = 1; n <= row.length; n += 1) {
      const words = row.slice(0, n);
      if (n === 1 && (isOrdinary(words[0]!) || words[0]!.norm.length < 4)) continue;
      out.push(thing(document, words, kind, false, 'arabic', true));
    }
    // «سفينة الشحن كيستريل»: the name behind another word
    if (row.length > 1 && !isOrdinary(row[1]!)) out.push(thing(document, row.slice(1), kind, false, 'arabic', true));
  }
  return out;
}
