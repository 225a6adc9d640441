import { tokenAt, wordsOf } from '../context.js';
import { disjointSets, push } from '../groups.js';
import { contentKey, fold } from '../language/tokens.js';
import type { Mention, Span } from '../model.js';
import type { Finding, FindingSide, Level } from './finding.js';
import { clip, judge } from './finding.js';
import type { CompareInput } from './input.js';

/** A saying with its words and whoever said it. */
interface Saying {
  readonly document: number;
  readonly words: readonly string[];
  /** What its content words mean, whatever the language. */
  readonly concepts: readonly ReadonlySet<string>[];
  readonly direct: boolean;
  readonly language: string;
  readonly speaker: {
    readonly entity: string | null;
    readonly mention: Mention;
    readonly name: string;
    readonly sure: boolean;
    readonly known: readonly string[];
  } | null;
  readonly start: number;
  readonly end: number;
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
    when: (a, b) => a!.names.some((n) => b!.names.includes(n)),
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
    when: (a, b) => a!.type === 'organization' && (a!.entity === null || b!.entity === null),
    because: 'the institution is not known well enough',
  },
  { verdict: 'contradict', when: () => true, because: 'the same sentence, word for word, is put in the mouths of different speakers' },
];

function officesExclude(a: Speaker, b: Speaker): boolean {
  if (a.office === null || b.office === null) return false;
  return (
    a.office.function === b.office.function &&
    a.office.portfolio !== null &&
    b.office.portfolio !== null &&
    a.office.portfolio !== b.office.portfolio
  );
}

/** Sayings in quotation marks that two passages share word for word (spelling aside), with different speakers. */
export function compareAttributions(input: CompareInput): Finding[] {
  const sayings: Saying[] = [];
  input.readings.forEach((reading, document) => {
    for (const statement of reading.statements) {
      if (statement.direct && !opensSpeech(input, document, statement.content.start)) continue;
      if (!statement.direct && reading.statements.some((s) => s.direct && s.start < statement.end && statement.start < s.end)) continue;
      const { tokens } = reading.text;
      const words = wordsOf(tokens, statement.content);
      if (words.length < (statement.direct ? 4 : 6)) continue;
      const mention = statement.speaker === null ? null : reading.mentions[statement.speaker]!;
      const speaker =
        mention === null
          ? null
          : {
              entity: input.entityOf[document]![statement.speaker!] ?? null,
              mention,
              name: mention.text,
              sure: statement.sure,
              known: nameWords(input, input.entityOf[document]![statement.speaker!] ?? null),
            };
      const near =
        mention !== null && mention.start < statement.content.start && statement.content.start - mention.start < 150
          ? Math.min(mention.start, statement.start)
          : statement.start;
      const after = mention !== null && mention.start > statement.content.end && mention.end - near < 240 ? mention.end : statement.end;
      sayings.push({
        document,
        words,
        concepts: conceptsOf(reading, statement.content),
        direct: statement.direct,
        language: reading.document.language,
        speaker,
        ...clip({ start: near, end: Math.max(after, statement.end) }),
      });
    }
  });
  // «…», she said. «…»: one saying in two pieces
  for (const [i, first] of [...sayings].entries()) {
    const second = sayings[i + 1];
    if (second === undefined || !first.direct || !second.direct || first.document !== second.document || first.speaker === null) continue;
    if (second.speaker === null || first.speaker.entity !== second.speaker.entity || second.start - first.end > PIECES_APART) continue;
    sayings.push({ ...first, words: [], concepts: [...first.concepts, ...second.concepts] });
  }
  const shingles = new Map<string, number[]>();
  sayings.forEach((saying, i) => {
    const seen = new Set<string>();
    for (let k = 0; k + 3 <= saying.words.length; k += 1)
      seen.add(`${input.stories[saying.document]}:${saying.words.slice(k, k + 3).join(' ')}`);
    for (const s of seen) push(shingles, s, i);
  });
  const pairs = new Map<string, number>();
  for (const list of shingles.values()) {
    if (list.length > 60) continue;
    for (let i = 0; i < list.length; i += 1)
      for (let j = i + 1; j < list.length; j += 1) pairs.set(`${list[i]},${list[j]}`, (pairs.get(`${list[i]},${list[j]}`) ?? 0) + 1);
  }
  // one saying and its translation share no word: their content words mean the same
  const byStory = new Map<number, number[]>();
  sayings.forEach((saying, i) => {
    if (saying.direct) push(byStory, input.stories[saying.document]!, i);
  });
  for (const list of byStory.values()) {
    if (list.length > MOST_SAYINGS) continue;
    for (const [n, i] of list.entries())
      for (const j of list.slice(n + 1)) {
        const [a, b] = [sayings[i]!, sayings[j]!];
        if (a.language !== b.language && translated(a.concepts, b.concepts)) pairs.set(`${i},${j}`, Number.POSITIVE_INFINITY);
      }
  }
  const out: Finding[] = [];
  const sets = disjointSets(sayings.length);
  const disputed = new Set<number>();
  for (const [key, common] of pairs) {
    const [i, j] = key.split(',').map(Number) as [number, number];
    const a = sayings[i]!;
    const b = sayings[j]!;
    // one of them in its own words; the other may report it
    if (!(a.direct && b.direct) && (a.document === b.document || (!a.direct && !b.direct))) continue;
    const shorter = a.direct && b.direct ? Math.min(a.words.length, b.words.length) : a.direct ? a.words.length : b.words.length;
    if (common / Math.max(1, shorter - 2) < (a.direct && b.direct ? 0.6 : 0.75)) continue;
    const verdict = judge(speakerLevels, toSpeaker(a), toSpeaker(b));
    if (verdict.verdict === 'incomparable') continue;
    if (verdict.verdict === 'contradict') {
      sets.union(i, j);
      disputed.add(i).add(j);
      continue;
    }
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
  const grouped = new Map<number, number[]>();
  for (const i of [...disputed].sort((x, y) => x - y)) push(grouped, sets.find(i), i);
  for (const set of grouped.values()) {
    const sides = new Map<string, FindingSide>();
    for (const k of [...set].sort((x, y) => x - y)) {
      const saying = sayings[k]!;
      const id = saying.speaker?.entity ?? saying.speaker?.name ?? '';
      const had = sides.get(id);
      const fact = { document: saying.document, start: saying.start, end: saying.end, value: nameOf(saying, input) };
      sides.set(id, { value: had?.value ?? nameOf(saying, input), facts: [...(had?.facts ?? []), fact] });
    }
    const list = [...sides.values()];
    const documents = new Set(list.flatMap((s) => s.facts.map((f) => f.document)));
    out.push({
      kind: 'attribution',
      property: 'speaker',
      scope: documents.size > 1 ? 'cross' : 'within',
      verdict: 'contradict',
      sides: list,
      because: speakerLevels.at(-1)!.because,
      confidence: 0.9,
    });
  }
  return out;
}

/** Characters between the pieces of one saying. */
const PIECES_APART = 90;
/** Sayings of one story in two languages are compared all with all up to so many. */
const MOST_SAYINGS = 400;

/** What the content words of a span can mean, each. */
function conceptsOf(reading: CompareInput['readings'][number], span: Span): readonly ReadonlySet<string>[] {
  const { tokens } = reading.text;
  const out: ReadonlySet<string>[] = [];
  for (let k = tokenAt(tokens, span.start); k < tokens.length && tokens[k]!.start < span.end; k += 1) {
    if (contentKey(tokens[k]!) === null) continue;
    const concepts = tokens[k]!.analyses.flatMap(({ sense }) => (sense.concept === null ? [] : [sense.concept]));
    if (concepts.length > 0) out.push(new Set(concepts));
  }
  return out;
}

/** Nearly all that the shorter says the longer says too, and not much besides. */
function translated(a: readonly ReadonlySet<string>[], b: readonly ReadonlySet<string>[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  const free = new Set(many);
  let shared = 0;
  for (const word of few) {
    for (const other of free) {
      if (![...word].some((concept) => other.has(concept))) continue;
      shared += 1;
      free.delete(other);
      break;
    }
  }
  return shared >= 3 && shared / few.length >= 0.7 && shared / many.length >= 0.5;
}

/** A quotation after a colon, «that», a verb of saying, or at the start: speech, and not the name of a firm or a film. */
function opensSpeech(input: CompareInput, document: number, start: number): boolean {
  const { tokens } = input.readings[document]!.text;
  const first = tokenAt(tokens, start);
  const before = tokens[first - 2];
  if (before === undefined || before.sentence !== tokens[first]!.sentence || before.kind === 'punctuation') return true;
  const { cues } = input.pack;
  const analysis = before.analyses[0];
  return (
    cues.thatWords.has(before.norm) ||
    cues.sayingParticiples.has(before.norm) ||
    (analysis !== undefined && (cues.isSpeech(analysis.sense.concept) || analysis.enclitic !== null)) ||
    analysis?.sense.tags.includes('function') === true
  );
}

/** Words of the name under which the speaker is known elsewhere. */
function nameWords(input: CompareInput, entity: string | null): string[] {
  return entity === null
    ? []
    : fold(input.entities.get(entity)?.name ?? '')
        .split(/[\s-]+/u)
        .filter((w) => w.length > 2);
}

function toSpeaker(saying: Saying): Speaker | null {
  if (saying.speaker === null) return null;
  const { entity, mention } = saying.speaker;
  return {
    entity,
    type: mention.type,
    named: mention.parts.length > 0 && mention.type === 'person' ? true : entity !== null,
    office: mention.office,
    country: mention.country,
    names:
      mention.type === 'person'
        ? [...mention.parts.filter((p) => p.length > 2), ...saying.speaker.known]
        : (mention.parts[0] ?? '').split(' ').slice(1),
    sure: saying.speaker.sure,
    relays: mention.type === 'organization' && MEDIA.test(`${mention.parts[0] ?? ''} ${mention.known ?? ''}`),
  };
}

/** The speaker as an editor knows him: the fullest of how the passage and how the articles call him. */
function nameOf(saying: Saying, input: CompareInput): string {
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

function side(saying: Saying): FindingSide {
  return {
    value: saying.speaker?.name ?? '',
    facts: [{ document: saying.document, start: saying.start, end: saying.end, value: saying.speaker?.name ?? '' }],
  };
}
