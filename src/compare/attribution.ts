import { tokenAt } from '../context.js';
import { disjointSets, push } from '../groups.js';
import { everydayMeanings } from '../language/everyday.js';
import { contentKey, EMPTY_CONCEPTS, fold, type Token } from '../language/tokens.js';
import type { Mention, Span } from '../model.js';
import { compareParts } from '../names/compare.js';
import { parseWords } from '../names/parts.js';
import type { Saying } from '../reading.js';
import type { Finding, FindingSide, Level } from './finding.js';
import { clip, judge, MAX_EVIDENCE } from './finding.js';
import type { CompareInput } from './input.js';

/** A saying with what its words mean and whoever said it. */
interface Told {
  readonly document: number;
  readonly sentence: number;
  /** Entities that the words themselves name. */
  readonly names: ReadonlySet<string>;
  readonly words: readonly Word[];
  readonly form: Saying['form'];
  readonly negated: boolean;
  /** It gives figures. */
  readonly counts: boolean;
  readonly language: string;
  readonly speaker: {
    readonly entity: string | null;
    readonly mention: Mention;
    readonly name: string;
    readonly sure: boolean;
    readonly known: readonly string[];
  } | null;
  /** What the words around the saying mean: where and when it was said. */
  readonly scene: ReadonlySet<string>;
  readonly start: number;
  readonly end: number;
}

/** A content word: all that it can mean, in no language in particular. */
interface Word {
  readonly meanings: ReadonlySet<string>;
  /** The lexicon knows it, so that it could meet a word of another language. */
  readonly known: boolean;
}

export interface Speaker {
  readonly entity: string | null;
  readonly type: Mention['type'];
  readonly named: boolean;
  readonly office: Mention['office'];
  readonly country: string | null;
  /** Parts of a person's name, or words of an institution's. */
  readonly names: readonly string[];
  /** The words name the speaker themselves. */
  readonly sure: boolean;
  /** An agency, a paper, a channel. */
  readonly relays: boolean;
  readonly sex?: 'f' | 'm' | null;
  /** One word is all that is known of the name, and no office. */
  readonly bare?: boolean;
  /** Offices under which the articles know this person, this passage's among them. */
  readonly functions?: readonly string[];
}

/** Heads of institutions that report what others say; known ones by the lexicon's ids. */
const MEDIA =
  /^(?:agency|newspaper|news-site|channel|television|radio|magazine|website|media)\b|news|press|agency|reuters|afp|yonhap|tass|xinhua|anadolu|channel|\btv\b|times|post|daily/u;

/** Who said it: levels, first match wins. */
export const speakerLevels: readonly Level<Speaker | null>[] = [
  { verdict: 'incomparable', when: (a, b) => a === null || b === null, because: 'one source does not say who said it' },
  {
    verdict: 'agree',
    when: (a, b) => a!.entity !== null && a!.entity === b!.entity,
    because: 'both put it in the mouth of the same speaker',
  },
  { verdict: 'incomparable', when: (a, b) => !a!.sure || !b!.sure, because: 'one source does not name the speaker beside the words' },
  {
    verdict: 'incomparable',
    when: (a, b) => a!.type === b!.type && a!.names.some((n) => b!.names.some((m) => alikeParts(n, m, a!.type))),
    because: 'the names share a part: one may be the short form of the other',
  },
  {
    verdict: 'incomparable',
    when: (a, b) => (a!.type === 'organization' && a!.names.length === 0) || (b!.type === 'organization' && b!.names.length === 0),
    because: '«the ministry», «the group»: it may be either',
  },
  { verdict: 'incomparable', when: (a, b) => a!.relays || b!.relays, because: 'a news agency or a channel passes on what others say' },
  { verdict: 'incomparable', when: (a, b) => a!.type !== b!.type, because: 'an institution and a person: the one may speak for the other' },
  {
    verdict: 'incomparable',
    when: (a, b) => a!.type === 'person' && (!a!.named || !b!.named) && !officesExclude(a!, b!),
    because: 'a title alone may be the same person',
  },
  {
    verdict: 'incomparable',
    when: (a, b) => a!.type === 'person' && (a!.bare === true || b!.bare === true),
    because: 'a name of one word may be a house as well as a person',
  },
  {
    verdict: 'incomparable',
    when: (a, b) => a!.type === 'organization' && (a!.entity === null || b!.entity === null),
    because: 'the institution is not known well enough',
  },
  { verdict: 'contradict', when: () => true, because: 'the same sentence, word for word, is put in the mouths of different speakers' },
];

const partsMemo = new Map<string, boolean>();
const NO_PART = { verdict: 'different', score: 0 } as const;
/** From this likeness on (0–1) two parts are taken for one. */
const ALIKE = 0.7;
/** Pairs of parts kept. */
const MAX_PARTS = 50_000;

/** Two words of names that may be one, spelt in other ways or other letters. */
function alikeParts(a: string, b: string, type: Mention['type']): boolean {
  if (a === b || type !== 'person') return a === b;
  const key = `${a} ${b}`;
  let alike = partsMemo.get(key);
  if (alike === undefined) {
    if (partsMemo.size >= MAX_PARTS) partsMemo.clear();
    const [x, y] = [parseWords([a], false).parts[0], parseWords([b], false).parts[0]];
    const { verdict, score } = x === undefined || y === undefined ? NO_PART : compareParts(x, y);
    alike = (verdict === 'same' || verdict === 'variant') && score >= ALIKE;
    partsMemo.set(key, alike);
  }
  return alike;
}

/** Offices whose holders lend their voice to others, or that go with any other office. */
const VOICES =
  /spokes|source|official|representative|member|leader|head|chief|adviser|envoy|delegate|expert|analyst|doctor|professor|author|counterpart/u;

function officesExclude(a: Speaker, b: Speaker): boolean {
  if (a.sex != null && b.sex != null && a.sex !== b.sex) return true;
  if (a.office === null || b.office === null) return false;
  if (a.office.function !== b.office.function) {
    if (a.office.rank.length > 0 || b.office.rank.length > 0) return false;
    if (VOICES.test(a.office.function) || VOICES.test(b.office.function)) return false;
    const [mine, theirs] = [a.functions ?? [], b.functions ?? []];
    return mine.length > 0 && theirs.length > 0 && !mine.some((f) => theirs.includes(f));
  }
  return a.office.portfolio !== null && b.office.portfolio !== null && a.office.portfolio !== b.office.portfolio;
}

/**
 * One saying in the mouths of different speakers: word for word, in other words or in another language. Sayings meet by the rare
 * words that they share; the fewer these are, the more of the shorter saying they have to be.
 */
export function compareAttributions(input: CompareInput): Finding[] {
  const told: Told[] = input.readings.flatMap((reading, document) => reading.sayings.flatMap((saying) => toldAt(input, document, saying)));
  const stories = new Map<number, number[]>();
  told.forEach((one, i) => {
    push(stories, input.stories[one.document]!, i);
  });
  const out: Finding[] = [];
  const sets = disjointSets(told.length);
  const disputed = new Map<number, boolean>();
  for (const [story, list] of stories) {
    if (list.length < 2) continue;
    const rarity = rarityIn(input, story, list, told);
    const matches: { i: number; j: number; match: Match }[] = [];
    for (const [i, j] of candidates(list, told, rarity)) {
      const match = matching(told[i]!, told[j]!, rarity);
      if (match !== null) matches.push({ i, j, match });
    }
    // an article that gives the words to the other's speaker as well reports who quotes whom
    const givenTo = new Map<string, Set<string>>();
    for (const { i, j } of matches)
      for (const [one, other] of [
        [i, j],
        [j, i],
      ] as const) {
        const { document, speaker } = told[one]!;
        if (speaker?.entity == null) continue;
        const key = `${document}:${other}`;
        givenTo.set(key, (givenTo.get(key) ?? new Set()).add(speaker.entity));
      }
    const best = new Map<number, number>();
    for (const { i, j, match } of matches)
      for (const [one, other] of [
        [i, j],
        [j, i],
      ] as const) {
        if (told[one]!.document === told[other]!.document) continue;
        best.set(one, Math.max(best.get(one) ?? 0, match.score));
      }
    for (const { i, j, match } of matches) {
      const a = told[i]!;
      const b = told[j]!;
      // a loose match counts only where nothing matches better
      if (!match.verbatim && match.score < Math.max(best.get(i) ?? 0, best.get(j) ?? 0) - COMPETITOR) continue;
      const verdict = judge(speakerLevels, toSpeaker(input, a), toSpeaker(input, b));
      if (verdict.verdict === 'incomparable') continue;
      if (verdict.verdict === 'contradict') {
        // «we want to win» is what two people of one article say
        const common = !match.verbatim || match.met < FEWEST_WITHIN || a.form !== 'quoted' || b.form !== 'quoted';
        if (a.document === b.document && common) continue;
        // «as the minister said»: somebody else's words, repeated
        if (a.names.has(b.speaker!.entity ?? '') || b.names.has(a.speaker!.entity ?? '')) continue;
        if (bearsTitle(input, a, b) || bearsTitle(input, b, a)) continue;
        const both =
          givenTo.get(`${b.document}:${i}`)?.has(a.speaker!.entity ?? '') === true ||
          givenTo.get(`${a.document}:${j}`)?.has(b.speaker!.entity ?? '') === true;
        if (both) continue;
        sets.union(i, j);
        for (const k of [i, j]) disputed.set(k, disputed.get(k) === true || match.verbatim);
        continue;
      }
      if (!match.verbatim) continue;
      out.push({
        kind: 'attribution',
        property: 'speaker',
        scope: a.document === b.document ? 'within' : 'cross',
        verdict: 'agree',
        sides: [side(a), side(b)],
        because: verdict.because,
        confidence: 0.9,
      });
    }
  }
  const grouped = new Map<number, number[]>();
  for (const i of [...disputed.keys()].sort((x, y) => x - y)) push(grouped, sets.find(i), i);
  for (const set of grouped.values()) {
    const sides = new Map<string, FindingSide>();
    for (const k of set) {
      const saying = told[k]!;
      const id = saying.speaker?.entity ?? saying.speaker?.name ?? '';
      const had = sides.get(id);
      const fact = { document: saying.document, start: saying.start, end: saying.end, value: nameOf(saying, input) };
      sides.set(id, { value: had?.value ?? nameOf(saying, input), facts: [...(had?.facts ?? []), fact] });
    }
    const list = [...sides.values()];
    const documents = new Set(list.flatMap((s) => s.facts.map((f) => f.document)));
    const verbatim = set.every((k) => disputed.get(k) === true);
    out.push({
      kind: 'attribution',
      property: 'speaker',
      scope: documents.size > 1 ? 'cross' : 'within',
      verdict: 'contradict',
      sides: list,
      because: verbatim ? speakerLevels.at(-1)!.because : IN_OTHER_WORDS,
      confidence: verbatim ? 0.9 : 0.8,
    });
  }
  return out;
}

/** Words of a title that must stand right after a name for it to be that person's. */
const TITLE_WORDS = 3;

/** Whether the speaker told by a title alone is the other one, behind whose name one of the two articles puts the same title. */
function bearsTitle(input: CompareInput, titled: Told, named: Told): boolean {
  const entity = named.speaker!.entity;
  const { mention } = titled.speaker!;
  if (entity === null || titled.speaker!.entity !== null || mention.type !== 'person' || mention.parts.length > 0) return false;
  const wordsFrom = (document: number, start: number): string => {
    const { tokens } = input.readings[document]!.text;
    const at = tokenAt(tokens, start);
    return tokens
      .slice(at, at + TITLE_WORDS)
      .map(({ norm }) => norm)
      .join(' ');
  };
  const title = wordsFrom(titled.document, mention.start);
  return [titled.document, named.document].some((document) =>
    input.readings[document]!.mentions.some(
      (m, i) => input.entityOf[document]![i] === entity && m.parts.length > 0 && wordsFrom(document, m.end + 1) === title,
    ),
  );
}

const IN_OTHER_WORDS = 'the same saying, in other words, is put in the mouths of different speakers';

/** Words in common from which one article that has them twice repeats itself. */
const FEWEST_WITHIN = 5;
/** How much better another match may be before the looser one is dropped. */
const COMPETITOR = 0.15;
/** Rarity of a word in the story (natural logarithm of sentences by sentences that have it) that makes it count as shared evidence. */
const RARE = 1.9;
/** Sentences added to those of a story, so that words of a short one count as rare too. */
const SMOOTHING = 30;
/** A meaning that more sayings of a story have than this leads from none to another. */
const MOST_WITH_MEANING = 40;

/** A saying as it is compared; none where the quotation names a film or a firm. */
function toldAt(input: CompareInput, document: number, saying: Saying): Told[] {
  const reading = input.readings[document]!;
  const mention = saying.speaker === null ? saying.stranger : reading.mentions[saying.speaker]!;
  if (mention === null) return [];
  const words = wordsIn(reading, saying.content, saying.frame);
  if (words.length < 2) return [];
  const entity = saying.speaker === null ? null : (input.entityOf[document]![saying.speaker] ?? null);
  const near = (span: Span): boolean => span.start >= saying.content.start - 200 && span.end <= saying.content.end + 200;
  let { start, end } = saying.content;
  // the words first: what introduces them as far as the evidence may be long
  for (const span of [saying.frame, mention]) {
    if (!near(span)) continue;
    const wider = { start: Math.min(start, span.start), end: Math.max(end, span.end) };
    if (wider.end - wider.start <= MAX_EVIDENCE) ({ start, end } = wider);
  }
  const sentence = reading.text.sentences[reading.text.tokens[tokenAt(reading.text.tokens, saying.content.start)]!.sentence]!;
  const inside = reading.mentions.flatMap((m, i) => {
    const within = m.start < saying.content.end && saying.content.start < m.end;
    const named = input.entityOf[document]![i] ?? null;
    return within && named !== null && named !== entity ? [named] : [];
  });
  return [
    {
      document,
      sentence: sentence.index,
      names: new Set(inside),
      words,
      form: saying.form,
      negated: negations(input, document, saying.content) > 0,
      counts: givesFigures(reading, saying.content),
      language: reading.document.language,
      speaker: { entity, mention, name: mention.text, sure: saying.sure, known: nameWords(input, entity) },
      scene: new Set(wordsIn(reading, sentence, saying.content).flatMap(({ meanings }) => [...meanings])),
      ...clip({ start, end }),
    },
  ];
}

/** Negating words of a span. */
function negations(input: CompareInput, document: number, span: Span): number {
  const { tokens } = input.readings[document]!.text;
  const { negations: words } = input.cuesOf(document);
  let count = 0;
  for (let k = tokenAt(tokens, span.start); k < tokens.length && tokens[k]!.start < span.end; k += 1)
    if (words.has(tokens[k]!.norm)) count += 1;
  return count;
}

function givesFigures({ quantities }: CompareInput['readings'][number], span: Span): boolean {
  return quantities.some((q) => q.start < span.end && span.start < q.end);
}

/** Content words of a span, what is inside `without` left out. */
function wordsIn(reading: CompareInput['readings'][number], span: Span, without?: Span): readonly Word[] {
  const { tokens } = reading.text;
  const out: Word[] = [];
  for (let k = tokenAt(tokens, span.start); k < tokens.length && tokens[k]!.start < span.end; k += 1) {
    const token = tokens[k]!;
    if (without !== undefined && token.start < without.end && without.start < token.end) continue;
    const word = wordOf(token, reading.document.language);
    if (word !== null) out.push(word);
  }
  return out;
}

/** Figures written as words that a lexicon may not call numbers. */
const CARDINALS: ReadonlySet<string> = new Set(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen'.split(
    ' ',
  ),
);

const wordsMemo = new WeakMap<object, Word | null>();

/** What a word can mean; null for one without content of its own. */
function wordOf(token: Token, language: string): Word | null {
  const memo = token.memo;
  const had = memo === undefined ? undefined : wordsMemo.get(memo);
  if (had !== undefined) return had;
  const word = readWord(token, language);
  if (memo !== undefined) wordsMemo.set(memo, word);
  return word;
}

function readWord(token: Token, language: string): Word | null {
  if (token.kind === 'number' || CARDINALS.has(token.norm)) return { meanings: new Set([`number:${token.norm}`]), known: true };
  const key = contentKey(token);
  const everyday = everydayMeanings(token.norm, language);
  if (key === null && everyday.length === 0) return null;
  const concepts = token.analyses.flatMap(({ sense }) =>
    sense.concept === null || sense.tags.includes('function') || EMPTY_CONCEPTS.has(sense.concept) ? [] : [sense.concept],
  );
  const meanings = new Set([...concepts, ...everyday]);
  if (meanings.size === 0 || concepts.length === 0) meanings.add(`${language}:${key ?? token.norm}`);
  return { meanings, known: concepts.length > 0 || everyday.length > 0 };
}

/** For each meaning, how rare it is in a story: the logarithm of its sentences by those that have it. */
function rarityIn(input: CompareInput, story: number, list: readonly number[], told: readonly Told[]): Rarity {
  const counts = new Map<string, number>();
  let sentences = 0;
  input.readings.forEach((reading, document) => {
    if (input.stories[document] !== story) return;
    for (const { first, last } of reading.text.sentences) {
      sentences += 1;
      const seen = new Set<string>();
      for (let k = first; k < last; k += 1)
        for (const m of wordOf(reading.text.tokens[k]!, reading.document.language)?.meanings ?? []) seen.add(m);
      for (const m of seen) counts.set(m, (counts.get(m) ?? 0) + 1);
    }
  });
  const said = new Map<string, Set<string>>();
  for (const i of list)
    for (const { meanings } of told[i]!.words)
      for (const m of meanings) said.set(m, (said.get(m) ?? new Set()).add(`${told[i]!.document}:${told[i]!.sentence}`));
  return {
    of: (meaning) => Math.log((sentences + SMOOTHING) / ((counts.get(meaning) ?? 0) + 1)),
    onlySaid: (meaning) =>
      !LIGHT.has(meaning.replace('everyday:', '')) &&
      !meaning.startsWith('number:') &&
      (counts.get(meaning) ?? 0) <= (said.get(meaning)?.size ?? 0) + sentences / PER_NARRATED,
  };
}

/** Words of so general a meaning that two sayings may share them by chance. */
const LIGHT: ReadonlySet<string> = new Set(
  `go come take give keep make want know think see need begin finish stay work people man woman year day night time big small good bad new
  old world country first last same different many much more thing way today tomorrow yesterday once always never nobody say ask know
  government town house find hope help leave return stop stand live change person individual place part need
  situation issue matter problem decision decide day-unit month week
  die kill injure wound hurt hospital hospitalise arrest police dead killed-person injured-person`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);
/** A story of so many sentences may have a word of a saying once in its own voice. */
const PER_NARRATED = 80;

interface Rarity {
  readonly of: (meaning: string) => number;
  /** No article has it in its own voice: a word of the saying, not of the affair. */
  readonly onlySaid: (meaning: string) => boolean;
}

/** What two reported sayings must share to be one: nearly every word, in one language. */
const NEARLY_ALL = { rare: 4, met: 5, few: 0.88, many: 0.7, own: 2 };

/** Pairs of sayings that share two rare meanings, and more where neither is quoted. */
function candidates(list: readonly number[], told: readonly Told[], rarity: Rarity): readonly (readonly [number, number])[] {
  const having = new Map<string, number[]>();
  for (const i of list) {
    const rare = new Set(told[i]!.words.flatMap(({ meanings }) => [...meanings].filter((m) => rarity.of(m) >= RARE)));
    for (const m of rare) push(having, m, i);
  }
  const shared = new Map<string, number>();
  for (const sharing of having.values()) {
    if (sharing.length > MOST_WITH_MEANING) continue;
    for (const [n, i] of sharing.entries())
      for (const j of sharing.slice(n + 1)) {
        const key = `${i},${j}`;
        shared.set(key, (shared.get(key) ?? 0) + 1);
      }
  }
  const quoted = (i: number): boolean => told[i]!.form === 'quoted';
  return [...shared].flatMap(([key, n]) => {
    const [i, j] = key.split(',').map(Number) as [number, number];
    return n >= (quoted(i) || quoted(j) ? 2 : NEARLY_ALL.rare) ? [[i, j] as const] : [];
  });
}

interface Match {
  readonly score: number;
  /** Words in common. */
  readonly met: number;
  readonly verbatim: boolean;
}

/**
 * How much of the shorter saying the longer has too, by rarity. Words of two languages that no lexicon knows may be each
 * other's translation: as many of them as both have count for nothing.
 */
function matching(a: Told, b: Told, rarity: Rarity): Match | null {
  const value = ({ meanings }: Word): number => Math.max(...[...meanings].map(rarity.of));
  const free = new Set(b.words);
  let shared = 0;
  let rare = 0;
  let met = 0;
  let own = 0;
  const leftA: Word[] = [];
  for (const word of a.words) {
    let best: { other: Word; weight: number; own: boolean } | null = null;
    for (const other of free) {
      for (const m of word.meanings) {
        if (!other.meanings.has(m)) continue;
        const weight = rarity.of(m);
        if (best === null || weight > best.weight) best = { other, weight, own: weight >= RARE && rarity.onlySaid(m) };
      }
    }
    if (best === null) {
      leftA.push(word);
      continue;
    }
    free.delete(best.other);
    shared += best.weight;
    met += 1;
    if (best.weight >= RARE) rare += 1;
    if (best.own) own += 1;
  }
  const leftB = [...free];
  if (a.language !== b.language) {
    const unknown = (list: readonly Word[]) => list.filter((w) => !w.known);
    for (let n = Math.min(unknown(leftA).length, unknown(leftB).length); n > 0; n -= 1) {
      leftA.splice(leftA.indexOf(unknown(leftA)[0]!), 1);
      leftB.splice(leftB.indexOf(unknown(leftB)[0]!), 1);
    }
  }
  const missing = (list: readonly Word[]): number => list.reduce((sum, w) => sum + value(w), 0);
  const [missA, missB] = [missing(leftA), missing(leftB)];
  const few = shared / (shared + Math.min(missA, missB));
  const many = shared / (shared + Math.max(missA, missB));
  const same = a.language === b.language;
  let score = few;
  if (a.negated !== b.negated) score -= 0.2;
  const scene = [...a.scene].filter((m) => b.scene.has(m) && rarity.of(m) >= RARE + 0.6).length;
  score += Math.min(scene, 3) * 0.05;
  const quoted = a.form === 'quoted' && b.form === 'quoted';
  if (rare < 2) return null;
  if (a.form !== 'quoted' && b.form !== 'quoted') {
    // what two officials know both may tell, though hardly in the same words; those of one paper may be anybody's
    const { met: most, few: share, many: rest, own: only } = NEARLY_ALL;
    const named = [a, b].every(
      ({ speaker }) => speaker?.sure === true && speaker.mention.type === 'person' && speaker.mention.parts.length > 1,
    );
    return named && same && met >= most && few >= share && many >= rest && own >= only && a.negated === b.negated
      ? { score, met, verbatim: true }
      : null;
  }
  if (a.negated && b.negated) score += 0.1;
  const verbatim = same && few >= 0.85 && met >= 3 && a.negated === b.negated && many >= (quoted ? 0.5 : 0.3);
  // figures make it a fact that anybody may tell
  const fact = a.counts && b.counts;
  const needs = quoted ? (own >= 3 ? 0.55 : own === 2 ? 0.68 : own === 1 && !fact ? 0.72 : 0.85) : own >= 3 ? 0.6 : 0.8;
  if (score < needs) return null;
  if (own === 0 && (!quoted || fact || met < 3 || many < 0.75)) return null;
  if (fact && own < 2) return null;
  if (many < (few < 0.85 ? 0.45 : 0.4) * (quoted ? 1 : 0.7)) return null;
  return { score, met, verbatim };
}

/** Words of the name under which the speaker is known elsewhere. */
function nameWords(input: CompareInput, entity: string | null): string[] {
  return entity === null
    ? []
    : fold(input.entities.get(entity)?.name ?? '')
        .split(/[\s-]+/u)
        .filter((w) => w.length > 2);
}

function toSpeaker(input: CompareInput, saying: Told): Speaker | null {
  if (saying.speaker === null) return null;
  const { entity, mention } = saying.speaker;
  return {
    entity,
    type: mention.type,
    named: mention.type === 'person' ? mention.parts.length > 0 || titledHere(input, saying) : entity !== null,
    office: mention.office,
    country: mention.country,
    names:
      mention.type === 'person'
        ? [...mention.parts.filter((p) => p.length > 2), ...saying.speaker.known]
        : (mention.parts[0] ?? '').split(' ').slice(1),
    sure: saying.speaker.sure,
    sex: mention.sex,
    bare:
      mention.type === 'person' &&
      mention.parts.length === 1 &&
      mention.office === null &&
      mention.sex === null &&
      saying.speaker.known.length <= 1,
    functions: [
      ...new Set([
        ...(mention.office === null ? [] : [mention.office.function]),
        ...(entity === null || (mention.parts.length === 0 && mention.type === 'person' && !titledHere(input, saying))
          ? []
          : (input.entities.get(entity)?.offices ?? []).map(({ office }) => office.function)),
      ]),
    ],
    relays: mention.type === 'organization' && MEDIA.test(`${mention.parts[0] ?? ''} ${mention.known ?? ''}`),
  };
}

/** A title alone whose bearer its own article names with that very office; or any article, where the title says of which house. */
function titledHere(input: CompareInput, { document, speaker }: Told): boolean {
  if (speaker?.entity == null || speaker.mention.office === null) return false;
  const { office } = speaker.mention;
  return (input.entities.get(speaker.entity)?.offices ?? []).some(
    (held) =>
      // «the chief executive of Velm Water» is known by the house, whichever article names him
      (held.document === document || office.institution !== null) &&
      held.office.function === office.function &&
      input.readings[held.document]!.mentions[held.mention]!.parts.length > 0,
  );
}

/** The speaker as an editor knows him: the fullest of how the passage and how the articles call him. */
function nameOf(saying: Told, input: CompareInput): string {
  if (saying.speaker === null) return '';
  const { mention } = saying.speaker;
  const known = (saying.speaker.entity === null ? undefined : input.entities.get(saying.speaker.entity)?.name) ?? '';
  const own = titleAt(input, saying.document, mention);
  const line = own.replace(/\s+/gu, ' ').trim();
  // a title alone, of somebody whose name another passage tells
  if (mention.parts.length === 0 && mention.type === 'person' && known.length > 3 && !line.includes(known) && !mention.text.includes(known))
    return known.includes(line) ? known : `${line} (${known})`;
  return known.length > line.length || line.length > 80 ? known : line;
}

/** A title of one word with what follows it: «the governor», «of the province, so-and-so». */
function titleAt(input: CompareInput, document: number, mention: Mention): string {
  const { tokens } = input.readings[document]!.text;
  const { text } = input.readings[document]!.document;
  let end = mention.end;
  const first = tokenAt(tokens, mention.start);
  const title = tokens[first]?.analyses.some((x) => x.sense.tags.includes('office')) === true;
  if (!title || /\s/u.test(mention.text.trim())) return mention.text;
  for (let k = first + 1; k < Math.min(tokens.length, first + 6); k += 1) {
    const token = tokens[k]!;
    if (token.kind !== 'word' || token.sentence !== tokens[first]!.sentence) break;
    if (
      input.pack.cues.thatWords.has(token.norm) ||
      token.analyses[0]?.sense.pos === 'verb' ||
      token.analyses[0]?.sense.tags.includes('function')
    )
      break;
    end = token.end;
  }
  return text.slice(mention.start, end);
}

function side(saying: Told): FindingSide {
  return {
    value: saying.speaker?.name ?? '',
    facts: [{ document: saying.document, start: saying.start, end: saying.end, value: saying.speaker?.name ?? '' }],
  };
}
