import { parseDay } from '../calendar.js';
import type { Contexts, EntityOf } from '../context.js';
import { similarity } from '../context.js';
import { disjointSets, push } from '../groups.js';
import { conceptOf, kindsOf, kinship } from '../language/concepts.js';
import { DEED_FRAMES } from '../language/deeds.js';
import type { DayInterval, Mention } from '../model.js';
import type { EventMention, Reading } from '../reading.js';

/** An event mention in the corpus. */
export interface EventAt {
  readonly document: number;
  readonly event: number;
}

/** Two mentions of one happening, how alike, and why. */
export interface EventLink {
  readonly a: EventAt;
  readonly b: EventAt;
  readonly score: number;
  readonly because: string;
}

export interface Alignment {
  readonly clusters: readonly (readonly EventAt[])[];
  readonly links: readonly EventLink[];
}

export interface AlignInput {
  readonly readings: readonly Reading[];
  readonly stories: readonly number[];
  readonly published: readonly (DayInterval | null)[];
  readonly entityOf: EntityOf;
  readonly contexts: Contexts;
  /** Days on which the mention says it happens, or null. */
  readonly when: (at: EventAt) => DayInterval | null;
}

/** Score from which two mentions are one happening. */
export const LINK_SCORE = 0.8;
/** Score from which a mention may stand in a cluster whose other members speak for it. */
const CLUSTER_SCORE = 0.55;
/** Score from which two mentions of one document are one happening. */
const WITHIN_SCORE = 1.1;
/** Passages of one article that may tell of one happening. */
const PER_DOCUMENT = 8;
/** Mean score of pairs of documents below which two clusters stay apart. */
const TOGETHER = 0.45;
/** Days beyond which two datings are two happenings and no slip. */
const APART = 12;
/** Days before and after its publication in which an article's news lies. */
const NEWS_BEFORE = 10;
const NEWS_AFTER = 4;
/** Characters before and after a trigger within which a party of the same sentence may be a party to it. */
const NEAR_BEFORE = 140;
const NEAR_AFTER = 80;
/** Members of two clusters that are compared before they are joined. */
const SAMPLE = 8;

/** Verbs that mean little without what they are said of: to agree on this is not to agree on that. */
const OPEN_ENDED: ReadonlySet<string> = new Set([
  'agree',
  'decide',
  'approve',
  'reject',
  'refuse',
  'support',
  'announce',
  'call-for',
  'demand',
  'order',
  'start',
  'launch',
  'continue',
  'end',
  'increase',
  'rise',
  'decrease',
  'fall',
  'grow',
  'strengthen',
  'form',
  'build',
  'establish',
  'open',
  'visit',
  'send',
  'give',
  'receive',
  'confirm',
  'appoint',
  'agreement',
]);

/** A happening worth aligning: no verb of saying, no auxiliary. */
export function isAlignable(event: EventMention): boolean {
  const c = conceptOf(event.concept);
  if (c === undefined || kindsOf(event.concept).size > 0) return true;
  return c.speech !== true && c.family !== 'speech' && c.family !== 'being' && c.family !== 'cognition';
}

interface Days {
  readonly from: number;
  readonly to: number;
}

/** What of a mention is compared, computed once. */
interface Profile {
  readonly event: EventMention;
  readonly document: number;
  readonly concept: string;
  readonly context: ReadonlyMap<string, number>;
  /** Length of the context as a vector. */
  readonly norm: number;
  /** Entities and offices of people and organisations near it. */
  readonly actors: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  /** Entities of the same sentence, outside its own clause. */
  readonly nearby: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly object: ReadonlySet<string>;
  readonly stated: Days | null;
  /** Days in which it can lie if it states none. */
  readonly around: Days | null;
  /** Kinds of which its story tells but one happening, if this mention can be that one. Filled once all are read. */
  readonly themes: Set<string>;
  /** «flight no. 217», «النشرة رقم 2»: the number it goes by. */
  readonly number: string | null;
  /** In the headline or the lead. */
  readonly lead: boolean;
  /** Happenings of a kind of their own: words that tell an event, not only that one began or grew. */
  readonly weight: number;
}

/** Joins mentions of one happening, within and across documents of a story. */
export function alignEvents(input: AlignInput): Alignment {
  const { readings } = input;
  const offices = officesOf(readings, input.entityOf);
  const all: EventAt[] = [];
  const profiles: Profile[] = [];
  const storySize = new Map<number, number>();
  for (const story of input.stories) storySize.set(story, (storySize.get(story) ?? 0) + 1);
  readings.forEach((reading, document) => {
    if ((storySize.get(input.stories[document]!) ?? 0) < 2) return;
    for (const event of reading.events) {
      if (!isAlignable(event)) continue;
      all.push({ document, event: event.index });
      profiles.push(profileOf(input, offices, document, event));
    }
  });

  const links: { i: number; j: number; score: number; kindred: boolean }[] = [];
  const scored = new Map<number, number>();
  const keyOf = (i: number, j: number) => Math.min(i, j) * all.length + Math.max(i, j);
  const judge = (i: number, j: number): number => {
    const key = keyOf(i, j);
    let value = scored.get(key);
    if (value === undefined) {
      value = compareMentions(profiles[i]!, profiles[j]!, weigh)?.score ?? 0;
      scored.set(key, value);
    }
    return value;
  };
  const themes = themesOf(profiles, input.stories, storySize);
  profiles.forEach((p) => {
    for (const [kind, core] of kindsTold(p))
      if (core === 1 && fitsTheme(p, themes.get(`${input.stories[p.document]!}|${kind}`))) p.themes.add(kind);
  });
  const weigh = (document: number, feature: string) => input.contexts.weight(document, feature);
  candidatePairs(profiles, input.stories, (i, j) => {
    const comparison = compareMentions(profiles[i]!, profiles[j]!, weigh);
    if (comparison !== null && comparison.score >= CLUSTER_SCORE)
      links.push({ i, j, score: comparison.score, kindred: comparison.kindred });
  });

  // the best for each pair of documents, and what comes close to it
  const best = new Map<number, number>();
  const bestKey = (i: number, j: number) => i * readings.length + all[j]!.document;
  for (const { i, j, score } of links) {
    for (const key of [bestKey(i, j), bestKey(j, i)]) best.set(key, Math.max(best.get(key) ?? 0, score));
  }
  const slack = ({ i, j, score }: { i: number; j: number; score: number }) =>
    Math.max(best.get(bestKey(i, j))! - score, best.get(bestKey(j, i))! - score);
  const order = <T extends { score: number; i: number; j: number }>(list: readonly T[]) =>
    [...list].sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j);
  const accepted = order(
    links.filter((l) =>
      all[l.i]!.document === all[l.j]!.document ? l.score >= WITHIN_SCORE : l.score >= CLUSTER_SCORE && slack(l) <= 0.25,
    ),
  );
  const sets = disjointSets(all.length);
  const members = new Map<number, number[]>(all.map((_, i) => [i, [i]]));
  const joined: typeof accepted = [];
  for (const link of accepted) {
    const x = sets.find(link.i);
    const y = sets.find(link.j);
    if (x !== y) {
      if (!mayJoin(members.get(x)!, members.get(y)!)) continue;
      const root = sets.union(x, y);
      members.set(
        root,
        [...members.get(x)!, ...members.get(y)!].sort((m, n) => m - n),
      );
    }
    joined.push(link);
  }
  const groups = new Map<number, number[]>();
  all.forEach((_, i) => {
    push(groups, sets.find(i), i);
  });
  const across = joined.filter((l) => l.score >= LINK_SCORE && all[l.i]!.document !== all[l.j]!.document && slack(l) <= 1e-9);
  return {
    clusters: [...groups.values()]
      .filter((g) => g.length > 1 && g.some((i) => all[i]!.document !== all[g[0]!]!.document))
      .map((g) => g.map((i) => all[i]!)),
    links: across.map((link) => {
      const [x, y] = link.i < link.j ? [link.i, link.j] : [link.j, link.i];
      return { a: all[x]!, b: all[y]!, score: link.score, because: compareMentions(profiles[x]!, profiles[y]!, weigh)!.because() };
    }),
  };

  /** A cluster that takes many passages of one article has run together what is only alike. */
  function crowded(group: readonly number[]): boolean {
    const counts = new Map<number, number>();
    for (const i of group) {
      const n = (counts.get(all[i]!.document) ?? 0) + 1;
      if (n > PER_DOCUMENT) return true;
      counts.set(all[i]!.document, n);
    }
    return false;
  }

  /** No member of one may contradict a member of the other, and the documents of one must on the whole tell what those of the other tell. */
  function mayJoin(a: readonly number[], b: readonly number[]): boolean {
    if (crowded([...a, ...b])) return false;
    const best = new Map<number, number>();
    for (const i of a.slice(0, SAMPLE)) {
      for (const j of b.slice(0, SAMPLE)) {
        if (excludes(profiles[i]!, profiles[j]!)) return false;
        const key = all[i]!.document * readings.length + all[j]!.document;
        best.set(key, Math.max(best.get(key) ?? 0, judge(i, j)));
      }
    }
    let total = 0;
    for (const score of best.values()) total += score;
    return total / best.size >= TOGETHER;
  }
}

/** Pairs worth comparing: one story, kindred words, one weighty feature in common. Near-linear: crowded blocks are left out. */
function candidatePairs(profiles: readonly Profile[], stories: readonly number[], found: (i: number, j: number) => void): void {
  const told = new Map<number, number[]>();
  profiles.forEach((p, i) => {
    push(told, stories[p.document]!, i);
  });
  for (const list of told.values()) {
    // story by story: the blocks of one are forgotten before the next
    const blocks = new Map<string, Map<string, number[]>>();
    list.forEach((index, i) => {
      const p = profiles[index]!;
      const top = [...p.context].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).slice(0, 6);
      const kinds = kindsOf(p.concept);
      const heads = [...(kinds.size > 0 ? kinds.keys() : [p.concept]), ...(p.event.deed === null ? [] : [`d:${p.event.deed}`])];
      for (const head of heads) {
        const block = blockOf(blocks, head);
        push(block, '', i);
        for (const [f] of top) push(block, f, i);
        for (const a of p.actors) if (!a.startsWith('o:')) push(block, a, i);
        for (const a of p.places) push(block, a, i);
        if (p.event.ordinal !== null) push(block, `#${p.event.ordinal}`, i);
        if (p.stated !== null && p.stated.to - p.stated.from < 4) push(block, `@${p.stated.from}`, i);
      }
      const any = blockOf(blocks, '*');
      for (const [f] of top.slice(0, 3)) push(any, f, i);
      // whatever the verb: who, and what it was about
      for (const actor of p.actors)
        if (!actor.startsWith('o:')) for (const word of [...p.object.keys()].slice(0, 5)) push(any, `${actor}&${word}`, i);
    });
    const seen = new Set<number>();
    for (const [head, features] of blocks) {
      for (const block of features.values()) {
        if (block.length > (head === '*' ? 20 : 60)) continue;
        for (let x = 0; x < block.length; x += 1) {
          for (let y = x + 1; y < block.length; y += 1) {
            const pair = block[x]! * list.length + block[y]!;
            if (seen.has(pair)) continue;
            seen.add(pair);
            found(list[block[x]!]!, list[block[y]!]!);
          }
        }
      }
    }
  }
}

function blockOf(blocks: Map<string, Map<string, number[]>>, head: string): Map<string, number[]> {
  let block = blocks.get(head);
  if (block === undefined) {
    block = new Map();
    blocks.set(head, block);
  }
  return block;
}

interface Theme {
  readonly documents: Set<number>;
  readonly ordinals: Set<number>;
  readonly days: number[];
}

/** Kinds of which a story rarely tells two: people meet and sign every day, but they hold one election. */
const SINGULAR_KINDS: ReadonlySet<string> = new Set([
  'visit',
  'arrival',
  'gathering',
  'strike',
  'truce',
  'exercise',
  'flood',
  'collapse',
  'collision',
  'sinking',
  'blaze',
  'quake',
  'verdict',
  'release',
  'kidnapping',
  'oath',
  'dismissal',
  'voting',
  'protest',
  'walkout',
  'vaccination',
  'campaign',
  'outbreak',
  'recall',
  'delay',
  'match',
  'goal',
  'sending-off',
  'transfer',
  'lowering',
  'raising',
  'purchase',
  'wedding',
  'funeral',
]);

/** Kinds that most documents of a story tell of, and of which the dates agree: the flood, the campaign, the final. */
function themesOf(
  profiles: readonly Profile[],
  stories: readonly number[],
  storySize: ReadonlyMap<number, number>,
): ReadonlyMap<string, { readonly day: number | null }> {
  const seen = new Map<string, Theme>();
  for (const p of profiles) {
    for (const [kind, core] of kindsTold(p)) {
      if (core < 1 || (!SINGULAR_KINDS.has(kind) && !kind.startsWith('d:'))) continue;
      const key = `${stories[p.document]!}|${kind}`;
      const theme = seen.get(key) ?? { documents: new Set(), ordinals: new Set(), days: [] };
      seen.set(key, theme);
      theme.documents.add(p.document);
      if (p.event.ordinal !== null) theme.ordinals.add(p.event.ordinal);
      if (p.stated !== null && narrow(p.stated)) theme.days.push(p.stated.from);
    }
  }
  const out = new Map<string, { day: number | null }>();
  for (const [key, theme] of seen) {
    const size = storySize.get(Number(key.split('|')[0]))!;
    if (theme.documents.size < Math.max(2, size * 0.5) || theme.ordinals.size > 1) continue;
    const counts = theme.days.map((d) => ({ d, n: theme.days.filter((e) => Math.abs(e - d) <= 2).length }));
    const top = counts.sort((x, y) => y.n - x.n || x.d - y.d)[0];
    if (top !== undefined && top.n < theme.days.length * 0.6) continue;
    out.set(key, { day: top?.d ?? null });
  }
  return out;
}

/** Kinds of its concept, and the deed where a story tells but one of it. */
function kindsTold({ concept, event }: Profile): Iterable<readonly [string, number]> {
  const kinds = kindsOf(concept);
  return event.deed === null || MANY_DEEDS.has(event.deed) ? kinds : [...kinds, [`d:${event.deed}`, 1]];
}

const MANY_DEEDS: ReadonlySet<string> = new Set(DEED_FRAMES.filter((f) => f.many === true).map((f) => f.deed));

function fitsTheme(p: Profile, theme: { readonly day: number | null } | undefined): boolean {
  if (theme === undefined || p.event.series !== null || p.event.background) return false;
  if (p.stated === null || theme.day === null) return true;
  return p.stated.from - 1 <= theme.day && theme.day <= p.stated.to + 1;
}

/** Office features that each entity bears somewhere in the corpus: a minister without a name meets the named one. */
function officesOf(readings: readonly Reading[], entityOf: EntityOf): ReadonlyMap<string, ReadonlySet<string>> {
  const out = new Map<string, Set<string>>();
  readings.forEach((reading, document) => {
    reading.mentions.forEach((mention, index) => {
      const entity = entityOf[document]![index] ?? null;
      const office = officeFeature(mention);
      if (entity === null || office === null) return;
      const set = out.get(entity) ?? new Set<string>();
      set.add(office);
      out.set(entity, set);
    });
  });
  return out;
}

function officeFeature(mention: Mention): string | null {
  const { office } = mention;
  if (office === null || (office.portfolio === null && office.institution === null && office.country === null)) return null;
  return `o:${office.rank.join('+')}${office.function}:${office.portfolio ?? office.institution ?? ''}:${office.country ?? mention.country ?? ''}`;
}

function profileOf(input: AlignInput, offices: ReadonlyMap<string, ReadonlySet<string>>, document: number, event: EventMention): Profile {
  const reading = input.readings[document]!;
  const actors = new Set<string>();
  const people = new Set<string>();
  const countries = new Set<string>();
  const places = new Set<string>();
  const nearby = new Set<string>();
  const sentence = reading.text.sentences[event.sentence]!;
  for (const index of event.participants) {
    const mention = reading.mentions[index]!;
    const entity = input.entityOf[document]![index] ?? null;
    if (entity !== null) {
      actors.add(entity);
      if (mention.type === 'person' && mention.parts.length > 0) people.add(entity);
      for (const office of offices.get(entity) ?? []) actors.add(office);
    }
    const office = officeFeature(mention);
    if (office !== null) actors.add(office);
    const country = mention.country ?? mention.office?.country ?? null;
    if (country !== null) countries.add(country);
  }
  // parties of the main clause: «…, the minister said, during his talks with …»
  reading.mentions.forEach((mention, index) => {
    if (mention.end < sentence.start || mention.start > sentence.end) return;
    if (mention.type === 'place' || event.participants.includes(index)) return;
    if (event.trigger.start - mention.end > NEAR_BEFORE || mention.start - event.trigger.end > NEAR_AFTER) return;
    const entity = input.entityOf[document]![index] ?? null;
    if (entity !== null) nearby.add(entity);
  });
  for (const index of event.places) {
    const mention = reading.mentions[index]!;
    const entity = input.entityOf[document]![index] ?? null;
    if (mention.country !== null) countries.add(mention.country);
    if (mention.known?.startsWith('country:') === true) countries.add(mention.known.slice('country:'.length));
    else if (Math.abs(mention.start - event.trigger.end) < 100) places.add(entity ?? mention.known ?? mention.parts.join(' '));
  }
  for (const word of [...event.object, ...event.content]) {
    const country = /^(?:demonym|country):([A-Z]{2})$/u.exec(word);
    if (country !== null) countries.add(country[1]!);
  }
  const at = { document, event: event.index };
  const when = input.when(at);
  const published = input.published[document] ?? null;
  const stated = when === null ? null : { from: parseDay(when.from), to: parseDay(when.to) };
  const news = stated === null && published !== null && !event.background && event.series === null;
  const c = conceptOf(event.concept);
  const context = input.contexts.around(document, event.trigger, { reach: 11, skip: [event.trigger] });
  return {
    event,
    document,
    concept: event.concept,
    context,
    norm: Math.sqrt([...context.values()].reduce((sum, w) => sum + w * w, 0)),
    actors,
    people,
    nearby,
    countries,
    places,
    object: new Set(event.object.filter((w) => !/^(?:demonym|country|city):/u.test(w))),
    stated,
    around: news ? { from: parseDay(published.from) - NEWS_BEFORE, to: parseDay(published.to) + NEWS_AFTER } : null,
    themes: new Set(),
    number: NUMBERED.exec(reading.document.text.slice(event.trigger.start, event.trigger.end + NUMBER_REACH))?.[1] ?? null,
    lead: event.sentence < 3,
    weight: c?.family === 'phase' || c?.family === 'other' || c?.family === 'change' || c?.family === 'being' ? 0.7 : 1,
  };
}

const gap = (a: Days, b: Days): number => Math.max(0, a.from - b.to, b.from - a.to);
const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] => [...a].filter((x) => b.has(x));

/** A word, perhaps one with it, and its number; and the characters behind the word among which it stands. */
const NUMBERED = /^\S+(?:\s+\S+)?\s+(?:رقم|No\.|no\.|number|#)\s?(\d+)/u;
const NUMBER_REACH = 24;

/** Two mentions that cannot be one happening, however alike they read. */
function excludes(a: Profile, b: Profile): boolean {
  if (a.number !== null && b.number !== null && a.number !== b.number) return true;
  if (a.stated !== null && b.stated !== null) {
    if (gap(a.stated, b.stated) > APART) return true;
  } else {
    const x = a.stated ?? a.around;
    const y = b.stated ?? b.around;
    if (x !== null && y !== null && gap(x, y) > reach(a, b)) return true;
  }
  if (a.event.ordinal !== null && b.event.ordinal !== null && a.event.ordinal !== b.event.ordinal) {
    // a wrong number in one report is a slip only where day and parties agree
    const sameDay = a.stated !== null && b.stated !== null && gap(a.stated, b.stated) === 0 && narrow(a.stated) && narrow(b.stated);
    if (!sameDay && (a.stated ?? a.around) !== null && (b.stated ?? b.around) !== null && !newsTogether(a, b)) return true;
    if (!sameDay && !newsTogether(a, b)) return true;
    if (a.document === b.document) return true;
  }
  if (a.event.series !== b.event.series && (a.event.series === 'previous' || b.event.series === 'previous')) {
    if (a.event.ordinal !== null && a.event.ordinal === b.event.ordinal) return false;
    const other = a.event.series === 'previous' ? b : a;
    const self = a.event.series === 'previous' ? a : b;
    if (self.stated === null && other.stated === null) return true;
  }
  return false;
}

/** Days that an undated mention may lie away from a dated one: a noun outside the lead often names what is long known. */
function reach(a: Profile, b: Profile): number {
  if (a.stated === null && b.stated === null) return 20;
  const undated = a.stated === null ? a : b;
  return undated.event.finite || undated.lead ? 35 : 200;
}

const narrow = (d: Days): boolean => d.to - d.from <= 3;
/** Both told as the news of articles of the same days. */
const newsTogether = (a: Profile, b: Profile): boolean => {
  const x = a.stated ?? a.around;
  const y = b.stated ?? b.around;
  return x !== null && y !== null && x.to - x.from <= 20 && y.to - y.from <= 20 && gap(x, y) === 0;
};

function cosineOf(a: Profile, b: Profile): number {
  const [small, large] = a.context.size < b.context.size ? [a.context, b.context] : [b.context, a.context];
  let dot = 0;
  for (const [f, w] of small) dot += w * (large.get(f) ?? 0);
  return a.norm === 0 || b.norm === 0 ? 0 : dot / (a.norm * b.norm);
}

/** How far two mentions tell one happening, with the reasons in words; null where they cannot or hardly do. */
function compareMentions(
  a: Profile,
  b: Profile,
  weigh: (document: number, feature: string) => number,
): { score: number; kindred: boolean; because: () => string } | null {
  if (excludes(a, b)) return null;
  const deed = a.event.deed !== null && a.event.deed === b.event.deed;
  const kin = Math.max(kinship(a.concept, b.concept), deed ? 0.95 : 0);
  const objects = common(a.object, b.object);
  // «to open the exhibition» meets «the exhibition»; talks about an amendment are not the amendment
  const crossed = (kin > 0 || a.weight < 1 || b.weight < 1) && kin < 1 && (a.object.has(b.concept) || b.object.has(a.concept));
  let base = kin === 1 ? 0.5 : kin > 0 ? 0.46 * kin : 0;
  if (crossed) base = Math.max(base, 0.4);
  if (deed) base = Math.max(base, MANY_DEEDS.has(a.event.deed!) ? 0.5 : 0.58);
  const family = conceptOf(a.concept)?.family;
  if (base === 0 && family !== undefined && family === conceptOf(b.concept)?.family && a.weight === 1) base = 0.28;
  if (base === 0 && objects.length > 1) base = 0.22;
  if (base === 0) return null;
  base *= Math.min(a.weight, b.weight) < 1 && kin < 1 ? 0.85 : 1;

  const together = a.document === b.document;
  if (together && kin < 1 && !crossed) return null;
  const likeness = cosineOf(a, b);
  // two words of one sentence stand in one context whatever they tell
  const cosine = together && a.event.sentence === b.event.sentence ? Math.min(0.3, likeness) : likeness;
  const actors = common(a.actors, b.actors);
  const places = common(a.places, b.places);
  const countries = common(a.countries, b.countries);
  const reasons: string[] = [];
  let total = base + cosine * 0.75;

  // the one happening of this kind that the whole story is about
  const theme = common(a.themes, b.themes).length > 0 && (a.stated === null || b.stated === null || gap(a.stated, b.stated) === 0);
  if (theme) total += 0.2;
  if (a.lead && b.lead) total += 0.05;

  // what was done to what
  const rare = objects.filter((w) => weigh(a.document, `w:${w}`) > 1.5);
  total += Math.min(0.24, rare.length * 0.1 + (objects.length - rare.length) * 0.03);

  if (
    objects.length === 0 &&
    a.object.size > 0 &&
    b.object.size > 0 &&
    a.object.size + b.object.size > 2 &&
    (OPEN_ENDED.has(a.concept) || OPEN_ENDED.has(b.concept))
  )
    total -= family === 'agreement' || family === 'speech' ? 0.4 : 0.2;

  // who
  const entities = actors.filter((x) => !x.startsWith('o:'));
  total += Math.min(0.16, entities.length * 0.08) + (entities.length === 0 && actors.length > 0 ? 0.06 : 0);
  const aside = [...a.actors, ...a.nearby].filter(
    (x) => !entities.includes(x) && (b.nearby.has(x) || (a.nearby.has(x) && b.actors.has(x))),
  );
  total += Math.min(0.1, aside.length * 0.05);
  if (countries.length > 0) total += Math.min(0.08, countries.length * 0.04);
  if (a.people.size > 0 && b.people.size > 0 && entities.length === 0 && actors.length === 0 && aside.length === 0) total -= 0.12;
  if (a.countries.size > 1 && b.countries.size > 1 && countries.length === 0) total -= 0.1;

  // where
  if (places.length > 0) total += 0.1;
  else if (a.places.size > 0 && b.places.size > 0) total -= 0.08;

  // when
  let when = '';
  if (a.stated !== null && b.stated !== null) {
    const apart = gap(a.stated, b.stated);
    if (apart === 0 && narrow(a.stated) && narrow(b.stated)) {
      total += 0.2;
      when = 'on the same day';
    } else if (apart === 0 && Math.max(a.stated.to - a.stated.from, b.stated.to - b.stated.from) < 45) {
      total += 0.1;
      when = 'at the same time';
    } else if (apart > 0) total -= apart <= 2 ? 0.08 : 0.2;
  } else {
    const x = a.stated ?? a.around;
    const y = b.stated ?? b.around;
    if (x !== null && y !== null) total += gap(x, y) === 0 ? 0.06 : -0.15;
  }

  // which of a series
  if (a.event.ordinal !== null && b.event.ordinal !== null) {
    if (a.event.ordinal === b.event.ordinal) {
      total += a.event.ordinal > 1 ? 0.35 : 0.25;
      reasons.push(`number ${a.event.ordinal} in both`);
    } else total -= 0.12;
  }
  if (a.event.series !== b.event.series && (a.event.series !== null || b.event.series !== null)) total -= 0.12;
  if ((a.event.modality === 'planned') !== (b.event.modality === 'planned') && a.stated === null && b.stated === null) total -= 0.06;
  if (total < 0.3) return null;

  const because = () =>
    [
      kin === 1 ? `both tell of «${word(a.concept)}»` : `«${word(a.concept)}» and «${word(b.concept)}» can tell of one happening`,
      ...(theme ? ['the story is about one such happening'] : []),
      ...(when === '' ? [] : [when]),
      ...reasons,
      ...(objects.length > 0 ? [`both of ${objects.slice(0, 3).map(word).join(', ')}`] : []),
      ...(entities.length > 0 ? ['with the same parties'] : actors.length > 0 ? ['with holders of the same office'] : []),
      ...(places.length > 0 ? ['in the same place'] : []),
      ...(objects.length === 0 && entities.length === 0 ? sharedWords(similarity(a.context, b.context).shared) : []),
    ].join('; ');
  return { score: total, kindred: kin > 0 || crossed, because };
}

const word = (concept: string): string => concept.replace(/^[a-z]+:/u, '').replaceAll('-', ' ');

function sharedWords(shared: readonly string[]): string[] {
  const words = shared
    .filter((s) => s.startsWith('w:'))
    .slice(0, 3)
    .map((s) => word(s.slice(2)));
  return words.length === 0 ? [] : [`both beside ${words.join(', ')}`];
}
