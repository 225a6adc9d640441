import { daysAcross, daysBetween } from '../calendar.js';
import { push } from '../groups.js';
import type { Token } from '../language/tokens.js';
import { NAMED_KINDS, SEATS, SITES, VENUE_DEEDS, type VenueDeed } from '../language/venues.js';
import type { DayInterval, Mention, Span } from '../model.js';
import { soundKey } from '../names/keys.js';
import type { Reading } from '../reading.js';
import { commonGround, tellingFeatures } from './features.js';
import type { FactAt, Finding, Level } from './finding.js';
import { clip, judge, ofTwoPlaces } from './finding.js';
import type { CompareInput } from './input.js';

/** A place as the words of one passage give it. */
export interface Venue {
  /** `airport`, `town` … for a named one; `site:room`, `site:seat` … for one known without a name. */
  readonly kind: string;
  /** Sounds and concepts of the name's words; of a site, its concept. */
  readonly keys: readonly string[];
  /** The words of the name, folded. */
  readonly words: readonly string[];
  /** Sites in which a site can lie. */
  readonly inside: readonly string[];
  /** Identity in the gazetteer, of a town. */
  readonly known: string | null;
  /** Country of a known town, or the country that is named instead of a town. */
  readonly country?: string | null;
}

/** Where a deed was done, as one passage tells it. */
export interface VenueFact {
  readonly document: number;
  readonly deed: VenueDeed;
  readonly venue: Venue;
  /** Entities of the persons that the sentence names, or the nearest one before it. */
  readonly persons: ReadonlySet<string>;
  readonly when: DayInterval | null;
  readonly weekday: number | null;
  /** Month and day, where a date without a year is named. */
  readonly calendarDay: string | null;
  readonly features: ReadonlyMap<string, number>;
  /** The sentence, folded. */
  readonly words: string;
  /** Tells of all to whom it was done together. */
  readonly group: boolean;
  readonly at: Span;
  readonly value: string;
}

interface PlacedVenue extends Venue {
  readonly first: number;
  readonly last: number;
  /** How the words before it bind it. */
  readonly bond: 'in' | 'to' | 'of' | 'host' | 'left';
}

const KIND_OF = new Map(NAMED_KINDS.flatMap(({ kind, words }) => words.map((w) => [w, kind] as const)));
const phrases = <T>(words: readonly string[], what: T) => words.map((w) => ({ words: w.split(' '), what }));
const SITE_PHRASES = [
  ...SITES.flatMap((s) => phrases(s.words, { kind: `site:${s.group}`, key: s.site, inside: s.inside ?? [] })),
  ...SEATS.flatMap((s) => phrases(s.words, { kind: 'site:seat', key: s.seat, inside: [] as readonly string[] })),
].sort((a, b) => b.words.length - a.words.length);
const SITE_BY_WORD = new Map<string, (typeof SITE_PHRASES)[number][]>();
for (const phrase of SITE_PHRASES) {
  // a phrase whose first word has the article is found by the word without it too
  const first = phrase.words[0]!.replace(/^ال(?=\p{L}{3})/u, '');
  SITE_BY_WORD.set(first, [...(SITE_BY_WORD.get(first) ?? []), phrase]);
}

const IN = new Set(
  'in at inside within near outside beside by aboard on under beneath before into below opposite around off alongside في داخل امام قرب قباله عند علي بجوار خارج وسط حول تحت بقلب قبل لدي بداخل بين باب عتبه'.split(
    ' ',
  ),
);
const TO = new Set('to الي'.split(' '));
const OF = new Set('of from من'.split(' '));
/** Verbs whose subject is the place: «Amman will host», «احتضن ملعب …». */
const HOSTING =
  /^(?:و|ف)?س?(?:ادخلوا|ادخل|ادخلت|دخل|دخلت|(?:احتضن|تحتضن|يحتضن|استضاف|استضافت|تستضيف|يستضيف|احتضنت)(?:ه|ها|هم)?|شهد|شهدت|تشهد|احتضان|استضافه|لاستضافه|مضيفه|المضيفه|hosts?|hosted|hosting)$/u;
/** Words for a venue, of which what follows «is» tells the name: «the venue is Lyon», «المكان القادم للاجتماع هو …». */
const VENUE_WORD = /^(?:venue|destination|place|stop|host|home|[بل]?(?:ال|لل)?(?:مكان|موقع|وجهه|محطه|مقر|مقرها|مقره|ضيافه))$/u;
const COPULA = /^(?:is|be|was|هو|هي|سيكون|ستكون|يكون|تكون|كان|كانت)$/u;
/** Going out of a place or into it, at whose door one is then. */
const LEFT = /^(?:left|leaving|entering|entered|exiting|غادر|مغادرته|مغادرتها|خروجه|خروجها|دخوله|دخولها)$/u;
/** Choosing a venue. */
const CHOSEN = /^(?:picked|chose|chosen|selected|picks|choose|chooses|favoured|اختار|اختاروا|اختارت|اختيرت|اختيار|وقع الاختيار)$/u;
const PART =
  /^(?:ruins?|remains|rubble|floor|foundations?|corner|heart|centre|center|middle|bottom|top|depths?|mouth|base|end|threshold|doorstep|terrace|garden|lobby|porch|balcony|yard|courtyard|stairs|steps|cellar|basement|roof|crypt|attic|outskirts|edge|walls?|foot|entrance|front|gates?|back|north|south|east|west|vicinity|grounds|forecourt|hall|waters)$/u;
const DETERMINER = /^(?:the|a|an|its|his|her|their|this|that|old|new|same|main|small|ancient|large)$/u;
/** Adjectives that name nothing. */
const GENERIC = new Set(
  'دولي جامعي عام مركزي وطني اقليمي كبير قديم جديد محلي رييسي عسكري مدني بلدي ابتداييه اولي مجاور شهير تاريخي خاص جزاييه عسكريه رياضي تجاري صناعي international central general main new old national regional local university city town royal municipal military civil district crown magistrates high appeal county supreme federal criminal regional police fire train bus railway power polling radio petrol gas primary secondary high public private nearby'.split(
    ' ',
  ),
);
const MONTH_OR_DAY =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u;

const stemOf = (norm: string): string => norm.replace(/^[وف]?(?:لل|[بكل]?ال|[بكل](?=\p{L}{4}))/u, '');
const bare = (norm: string): string =>
  norm
    .replace(/^(?:و|ف)(?=ال|ب|ل)/u, '')
    .replace(/^(?:ب|ل)?ال(?=\p{L}{2})/u, '')
    .replace(/^لل(?=\p{L}{2})/u, '');

/** Kinds of spot that do not lie in each other: who is seized in one is not seized in the other. */
const SPOTS = new Set([
  'airport',
  'station',
  'hotel',
  'home',
  'office',
  'railway',
  'frontier',
  'crossing',
  'restaurant',
  'hospital',
  'market',
  'school',
  'bridge',
  'clinic',
  'lake',
  'river',
  'canal',
]);
/** A country and a known town of another one: neither lies in the other. */
const apartByCountry = (a: Venue, b: Venue): boolean =>
  [a, b].every((v) => v.kind === 'town' || v.kind === 'country') &&
  a.kind !== b.kind &&
  a.country != null &&
  b.country != null &&
  countryCode(a.country) !== countryCode(b.country);
const countryCode = (name: string): string => name.replace(/^country:/u, '').toLowerCase();

const spotOf = (v: Venue): string => (v.kind === 'site:spot' ? v.keys[0]! : v.kind);

/** Two places of one deed: levels, first match wins. */
export const venueLevels: readonly Level<Venue>[] = [
  { verdict: 'incomparable', when: (a, b) => a.keys.length === 0 || b.keys.length === 0, because: 'one of them has no name' },
  {
    verdict: 'incomparable',
    when: (a, b) =>
      a.kind !== b.kind && !apartByCountry(a, b) && (!SPOTS.has(spotOf(a)) || !SPOTS.has(spotOf(b)) || spotOf(a) === spotOf(b)),
    because: 'places of two kinds: one may lie in the other',
  },
  { verdict: 'agree', when: (a, b) => a.keys.some((k) => b.keys.some((l) => sameKey(k, l))), because: 'the same place' },
  {
    verdict: 'incomparable',
    when: (a, b) => a.kind.startsWith('site:') && (a.inside.includes(b.keys[0]!) || b.inside.includes(a.keys[0]!)),
    because: 'one may lie in the other',
  },
  {
    verdict: 'incomparable',
    when: (a, b) => a.kind === 'town' && b.kind === 'town' && (a.known === null) !== (b.known === null),
    because: 'a place that may lie in the town',
  },
  { verdict: 'contradict', when: () => true, because: 'it was done in one place, and neither of these lies in the other' },
];

/** Letters from which one name that begins as another does is its longer spelling. */
const LONG_KEY = 3;

function sameKey(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= LONG_KEY && (long.startsWith(short) || long.endsWith(short));
}

/** Everything that the articles say was done somewhere. */
export function findVenueFacts(input: CompareInput): VenueFact[] {
  const out: VenueFact[] = [];
  input.readings.forEach((reading, document) => {
    const { tokens, sentences } = reading.text;
    let before = '';
    for (const sentence of sentences) {
      let placed: readonly PlacedVenue[] | null = null;
      const words: string[] = [];
      const starts: number[] = [];
      let length = 0;
      for (let k = sentence.first; k < sentence.last; k += 1) {
        starts.push(length);
        words.push(tokens[k]!.norm);
        length += tokens[k]!.norm.length + 1;
      }
      const flat = words.join(' ');
      const both = `${before} ${flat}`;
      before = flat;
      const tokenOf = (at: number): number => {
        let k = starts.length - 1;
        while (k > 0 && starts[k]! > at) k -= 1;
        return sentence.first + k;
      };
      for (const deed of VENUE_DEEDS) {
        if (deed.beside !== undefined && !deed.beside.test(deed.carried === true ? both : flat)) continue;
        const match = deed.told.map((t) => t.exec(flat)).find((m) => m !== null);
        if (match == null) continue;
        placed ??= venuesIn(reading, sentence.first, sentence.last);
        const fit = placed.filter(
          (p) =>
            (p.kind.startsWith('site:') ? deed.sites.has(p.kind.slice(5) as 'room') : deed.kinds.has(p.kind)) &&
            (p.bond === 'in' ||
              p.bond === 'host' ||
              (p.bond === 'left' && deed.sites.has('spot')) ||
              (p.bond === 'to' && deed.to === true) ||
              (p.bond === 'of' && deed.of === true)),
        );
        if (fit.length === 0) continue;
        // every telling of the deed in the sentence, with the venue nearest to it
        const all = deed.told.flatMap((t) => [...flat.matchAll(new RegExp(t.source, `${t.flags}g`))]);
        let best: { venue: PlacedVenue; from: number; to: number; distance: number } | null = null;
        for (const m of all) {
          const lead = m[0].length - m[0].trimStart().length;
          const from = tokenOf(m.index + lead);
          const to = tokenOf(m.index + m[0].trimEnd().length - 1);
          if (denied(tokens, from, sentence.first)) continue;
          for (const venue of fit) {
            const after = venue.first > to;
            const within = venue.first >= from && venue.last <= to + 1;
            if (!after && !within && venue.last > from) continue;
            // «…, and there the handcuffs clicked»
            const there = !after && !within && THERE.test(words.slice(venue.last - sentence.first, from - sentence.first).join(' '));
            const distance = within || there ? 0 : after ? venue.first - to : from - venue.last + 4;
            if (
              deed.apart !== undefined &&
              (!after || deed.apart.test(words.slice(to + 1 - sentence.first, venue.first - sentence.first).join(' ')))
            )
              continue;
            if (distance > (after ? AFTER : BEFORE + 4) || (!within && broken(tokens, after ? to : venue.last, after ? venue.first : from)))
              continue;
            if (best === null || distance < best.distance) best = { venue, from, to, distance };
          }
        }
        if (best === null) continue;
        const { from, to } = best;
        const venue = deed.deed === 'hospital-town' ? townOf(best.venue, tokens) : best.venue;
        if (venue === null) continue;
        const at = {
          start: Math.min(tokens[from]!.start, tokens[venue.first]!.start),
          end: Math.max(tokens[to]!.end, tokens[venue.last - 1]!.end),
        };
        out.push({
          document,
          deed,
          venue,
          persons: personsAt(input, document, sentence),
          ...timeIn(reading, sentence),
          features: tellingFeatures(input, document, { start: tokens[from]!.start, end: tokens[to]!.end }),
          group: deed.group?.test(flat) === true,
          words: flat,
          at,
          value: reading.document.text.slice(tokens[venue.first]!.start, tokens[venue.last - 1]!.end).replace(/\s+/gu, ' '),
        });
      }
    }
  });
  return out;
}

/** «a hospital in Leicester» is told by its town; one with a name of its own is not. */
function townOf(venue: PlacedVenue, tokens: readonly Token[]): PlacedVenue | null {
  if (venue.kind !== 'hospital') return venue;
  return /^(?:in|at)$/u.test(tokens[venue.first + 1]?.norm ?? '') ? { ...venue, kind: 'town' } : null;
}

/** Takes up a place that was named before. */
const THERE = /(?:^| )[وف]?(?:there|where|هناك|هنالك|حيث|فيها|فيه)(?= |$)/u;

/** Tokens from a deed to its place, and from a place that stands before it. */
const AFTER = 24;
const BEFORE = 9;

const denied = (tokens: readonly Token[], at: number, first: number): boolean =>
  tokens.slice(Math.max(first, at - 3), at).some((t) => /^(?:not|never|no|nor|without|لم|لن|ليس|ليست|دون|نفي|نفت)$/u.test(t.norm));

/** Another sentence begins between the two: a semicolon, a colon. */
const broken = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from + 1, to).some((t) => /^[;؛:|]$/u.test(t.text));

/** The places that a sentence names, with how they are bound. */
function venuesIn(reading: Reading, first: number, last: number): PlacedVenue[] {
  const { tokens } = reading.text;
  const out: PlacedVenue[] = [];
  const covered = (k: number) => out.some((v) => v.first <= k && k < v.last);
  const mentionAt = (k: number, types: readonly Mention['type'][]): Mention | undefined =>
    reading.mentions.find((m) => types.includes(m.type) && m.parts.length > 0 && m.start <= tokens[k]!.start && tokens[k]!.end <= m.end);
  const inTime = (k: number) => reading.timexes.some((t) => t.start <= tokens[k]!.start && tokens[k]!.end <= t.end);
  const capital = (k: number): boolean =>
    k >= first && k < last && /^\p{Lu}/u.test(tokens[k]!.text) && !MONTH_OR_DAY.test(tokens[k]!.norm) && !inTime(k);
  const keysOf = (from: number, to: number): string[] => {
    const keys: string[] = [];
    for (let k = from; k < to; k += 1) {
      const t = tokens[k]!;
      const word = bare(t.norm);
      if (t.kind === 'punctuation' || word.length < 2 || GENERIC.has(word) || /^(?:the|of|al|el|de|la|and|saint|st|s)$/u.test(word))
        continue;
      const concept = t.analyses.find(({ sense }) => sense.pos === 'noun' && sense.concept !== null && KIND_OF.get(word) === undefined)
        ?.sense.concept;
      keys.push(soundKey(word));
      if (concept != null) keys.push(`concept:${concept}`);
    }
    return keys;
  };

  const wordsOf = (from: number, to: number): string[] =>
    tokens
      .slice(from, to)
      .map((t) => bare(t.norm))
      .filter((w) => w.length > 2 && !GENERIC.has(w) && !KIND_OF.has(w));

  for (let k = first; k < last; k += 1) {
    const t = tokens[k]!;
    if (t.kind !== 'word' || covered(k)) continue;
    const arabic = /\p{Script=Arabic}/u.test(t.text);
    const stem = arabic ? stemOf(t.norm) : t.norm;
    // sites first: «palace kitchen» is a kitchen's palace
    const kind = KIND_OF.get(stem);
    if (kind !== undefined) {
      const [from, to, keys] = arabic ? nameBehind(k) : nameAround(k);
      const bond = keys.length === 0 ? null : bondOf(from, arabic);
      if (bond !== null && mentionAt(from === k ? to - 1 : from, ['person'])?.office == null) {
        const at = kind === 'town' || kind === 'port' || kind === 'hospital' ? townAt(from, to) : null;
        const seat = kind === 'ministry';
        out.push({
          // a port is told by its town
          kind: seat ? 'site:seat' : kind === 'port' ? 'town' : kind,
          keys: seat ? keys.map((key) => `ministry:${key}`) : keys,
          words: seat ? [] : wordsOf(from, to),
          inside: [],
          known: at,
          first: from,
          last: to,
          bond,
        });
        continue;
      }
      if (keys.length > 0) continue;
    }
    const sites = SITE_BY_WORD.get(stem)?.filter(({ words }) =>
      words.every((w, n) => {
        const other = tokens[k + n];
        return (
          other !== undefined &&
          k + n < last &&
          (other.norm === w || stemOf(other.norm) === w || (n === 0 && stemOf(other.norm) === stemOf(w)) || bare(other.norm) === bare(w))
        );
      }),
    );
    const site = sites?.[0];
    const behind = tokens[k + (site?.words.length ?? 1)];
    // «a temple cistern» is a cistern
    if (site !== undefined && !arabic && k + site.words.length < last && behind !== undefined && SITE_BY_WORD.has(behind.norm)) continue;
    if (site !== undefined) {
      const bond = bondOf(k, arabic);
      // «a villa» is a house that was dug up and a home
      for (const { what, words } of bond === null ? [] : sites!) {
        const { kind: group, key, inside } = what;
        if (bond === null || words.length < site.words.length || out.some((v) => v.first === k && v.kind === group)) continue;
        out.push({ kind: group, keys: [key], words: [], inside, known: null, first: k, last: k + site.words.length, bond });
      }
    }
  }
  // towns: the mentions, and in a script with capitals what a preposition makes a place
  reading.mentions.forEach((m) => {
    if (m.type !== 'place' || m.known?.startsWith('region:') === true) return;
    if (m.known?.startsWith('feature:') === true) return;
    const from = tokens.findIndex((t) => t.index >= first && t.end > m.start);
    if (from < first || from >= last) return;
    let to = from;
    while (to < last && tokens[to]!.start < m.end) to += 1;
    if (out.some((v) => v.first < to && from < v.last)) return;
    const bond = bondOf(from, /\p{Script=Arabic}/u.test(m.text));
    if (bond === null || KIND_OF.has(tokens[to]?.norm ?? '')) return;
    const country = m.known?.startsWith('country:') === true;
    out.push({
      kind: country ? 'country' : 'town',
      keys: keysOf(from, to),
      words: wordsOf(from, to),
      inside: [],
      known: m.known,
      country: m.country ?? (country ? m.known : null),
      first: from,
      last: to,
      bond,
    });
  });
  for (let k = first + 1; k < last; k += 1) {
    if (!capital(k) || covered(k) || capital(k - 1) || mentionAt(k, ['person', 'organization', 'place']) !== undefined) continue;
    let to = k + 1;
    while (capital(to) && to < k + 3) to += 1;
    const previous = tokens[k - 1]!.norm;
    const bond = CHOSEN.test(previous) ? 'host' : IN.has(previous) ? 'in' : previous === 'of' ? 'of' : previous === 'to' ? 'to' : null;
    if (bond === null || !/^(?:in|at|near|of|off|to|\p{L}{5,})$/u.test(previous) || KIND_OF.has(tokens[to]?.norm ?? '')) continue;
    // a title, a language, a tournament has its noun behind it
    const behind = tokens[to];
    if (behind?.kind === 'word' && behind.analyses[0]?.sense.pos === 'noun') continue;
    out.push({ kind: 'town', keys: keysOf(k, to), words: wordsOf(k, to), inside: [], known: null, first: k, last: to, bond });
  }
  // «the Rotterdam-based company»
  for (let k = first; k < last; k += 1) {
    const t = tokens[k]!;
    const name = /^(\p{L}{3,})-(?:based|headquartered)$/u.exec(t.norm)?.[1];
    if (name === undefined || covered(k)) continue;
    const known = reading.mentions.find((m) => m.type === 'place' && m.start <= t.start && t.start < m.end)?.known ?? null;
    if (known?.startsWith('country:') !== true)
      out.push({ kind: 'town', keys: [soundKey(name)], words: [name], inside: [], known, first: k, last: k + 1, bond: 'in' });
  }
  return out;

  function townAt(from: number, to: number): string | null {
    const found = reading.mentions.find((m) => m.type === 'place' && m.start < tokens[to - 1]!.end && tokens[from]!.start < m.end);
    return found?.known ?? null;
  }

  /** «مطار قرطاج الدولي»: the words behind the noun, up to one that no name has. */
  function nameBehind(k: number): [number, number, string[]] {
    let to = k + 1;
    // «مدينة صفاقس الدورة المقبلة»: a known name ends where it ends
    const known =
      to < last
        ? reading.mentions.find((m) => m.type === 'place' && m.known != null && m.start < tokens[to]!.end && tokens[to]!.start < m.end)
        : undefined;
    if (known !== undefined) {
      while (to < last && tokens[to]!.start < known.end) to += 1;
      return [k, to, keysOf(k + 1, to).slice(0, 4)];
    }
    while (to < last && to <= k + 3) {
      const t = tokens[to]!;
      if (/^[«"“]$/u.test(t.text) && to === k + 1) {
        to += 1;
        continue;
      }
      if (t.kind !== 'word' || inTime(to)) break;
      const sense = t.analyses[0]?.sense;
      const proclitic = t.analyses[0]?.proclitics ?? [];
      if (proclitic.some((p) => p === 'w' || p === 'f' || p === 'b' || p === 'l' || p === 's')) break;
      if (
        sense !== undefined &&
        (sense.tags.includes('function') ||
          ['verb', 'preposition', 'conjunction', 'particle', 'pronoun', 'adverb', 'numeral'].includes(sense.pos))
      )
        break;
      if (
        IN.has(t.norm) ||
        TO.has(t.norm) ||
        OF.has(t.norm) ||
        /^(?:و|ف)?(?:الذي|التي|ان|انه|قد|يوم|بعد|قبل|حيث|وهو|وهي|كان|كانت)$/u.test(t.norm)
      )
        break;
      to += 1;
    }
    const keys = keysOf(k + 1, to);
    return [k, Math.max(to, k + 1), keys.slice(0, 4)];
  }

  /** «Leeds Bradford Airport», «the port of Varna», «Port Said». */
  function nameAround(k: number): [number, number, string[]] {
    let from = k;
    while (from - 1 >= first && (capital(from - 1) || (/^(?:['’s]|-|of)$/u.test(tokens[from - 1]!.norm) && capital(from - 2)))) from -= 1;
    // «Bruges railway station»
    if (from === k && capital(k - 2) && tokens[k - 1]!.kind === 'word' && tokens[k - 1]!.analyses.some(({ sense }) => sense.pos === 'noun'))
      from = k - 2;
    while (from < k && /^(?:the|a|an|at|in)$/u.test(tokens[from]!.norm)) from += 1;
    // a person's office before it is no name
    if (from < k) {
      const keys = keysOf(from, k);
      if (keys.length > 0) return [from, k + 1, keys];
    }
    let to = k + 1;
    if (/^(?:of|in|at)$/u.test(tokens[to]?.norm ?? '') && (capital(to + 1) || (tokens[to + 1]?.norm === 'the' && capital(to + 2)))) to += 1;
    else if (!capital(k) || !capital(to)) return [k, k + 1, []];
    const start = to;
    while (to < last && (capital(to) || tokens[to]!.norm === 'the')) to += 1;
    return [from, to, keysOf(start, to)];
  }

  /** What binds a place: the preposition before it, articles and an adjective or two between. */
  function bondOf(from: number, arabic: boolean): PlacedVenue['bond'] | null {
    const own = tokens[from]!;
    if (
      arabic &&
      /^[وف]?ب(?=\p{L}{3})/u.test(own.norm) &&
      own.analyses[0]?.proclitics.includes('b') !== false &&
      KIND_OF.get(own.norm) === undefined
    )
      return 'in';
    if (arabic && /^لل\p{L}/u.test(own.norm)) return null;
    for (let k = from - 1, steps = 0; k >= first && steps < (arabic ? 2 : 4); k -= 1, steps += 1) {
      const t = tokens[k]!;
      const norm = arabic ? t.norm.replace(/^[وف](?=في$|من$|الي$|امام$|داخل$|عند$|علي$)/u, '') : t.norm;
      if (IN.has(norm)) return 'in';
      if (TO.has(norm)) return 'to';
      if (LEFT.test(norm)) return 'left';
      if (OF.has(norm)) {
        // «in the ruins of a palace», «in the north of the town»
        const within = tokens.slice(Math.max(first, k - 4), k).some((w) => IN.has(w.norm));
        return within && PART.test(tokens[k - 1]?.norm ?? '') ? 'in' : 'of';
      }
      if (HOSTING.test(norm)) return 'host';
      if (t.kind === 'punctuation' && !/^[«"“'’-]$/u.test(t.text)) return null;
      if (!arabic) {
        if (
          DETERMINER.test(norm) ||
          norm === 's' ||
          /['’]s$/u.test(t.norm) ||
          t.analyses[0]?.sense.pos === 'adjective' ||
          /^\p{L}{3,}ed$/u.test(norm) ||
          t.analyses.length === 0
        )
          continue;
        if (t.analyses[0]?.sense.pos === 'noun' || capital(k)) continue;
        break;
      }
      if (t.analyses[0]?.sense.pos !== 'noun') break;
    }
    // «Amman will host the next round»
    const behind = tokens.slice(from + 1, Math.min(last, from + (arabic ? 3 : 5))).findIndex((t) => HOSTING.test(t.norm));
    if (behind >= 0) return 'host';
    // «the venue is Lyon», «وقع الاختيار على وهران»
    const words = tokens.slice(Math.max(first, from - 6), from).map((t) => t.norm);
    if (COPULA.test(words.at(-1) ?? '') && words.some((w) => VENUE_WORD.test(w))) return 'in';
    return words.slice(-2).some((w) => CHOSEN.test(w)) ? 'host' : null;
  }
}

/** Characters behind a sentence within which the next one names its «former head». */
const NEXT = 60;

/** Whom the sentence names; without anybody, the last person named before it, whom its pronouns mean. */
function personsAt(input: CompareInput, document: number, sentence: Span): ReadonlySet<string> {
  const { mentions } = input.readings[document]!;
  const here = new Set<string>();
  let before: string | null = null;
  let after: string | null = null;
  mentions.forEach((m, index) => {
    const entity = input.entityOf[document]![index] ?? null;
    if (m.type !== 'person' || m.parts.length === 0 || entity === null) return;
    if (m.start >= sentence.start && m.end <= sentence.end) here.add(entity);
    else if (m.end <= sentence.start) before = entity;
    else if (m.start < sentence.end + NEXT) after ??= entity;
  });
  const other = before ?? after;
  if (here.size === 0 && other !== null) here.add(other);
  return here;
}

function timeIn(reading: Reading, sentence: Span): Pick<VenueFact, 'when' | 'weekday' | 'calendarDay'> {
  const times = reading.timexes.filter(
    (t) => t.start >= sentence.start && t.end <= sentence.end && (t.type === 'DATE' || t.type === 'TIME'),
  );
  const calendar = times.flatMap((t) => (t.reading.kind === 'calendar' ? [t] : []));
  const exact = calendar.filter((t) => t.interval !== undefined && daysAcross(t.interval) === 0);
  const weekdays = new Set(
    calendar.flatMap((t) => (t.reading.kind === 'calendar' && t.reading.weekday !== undefined ? [t.reading.weekday] : [])),
  );
  const days = new Set(
    calendar.flatMap(({ reading: r }) =>
      r.kind === 'calendar' && r.day !== undefined && r.month !== undefined ? [`${r.month}-${r.day}`] : [],
    ),
  );
  return {
    calendarDay: days.size === 1 ? [...days][0]! : null,
    when: exact.length === 1 ? exact[0]!.interval! : null,
    weekday: weekdays.size === 1 ? [...weekdays][0]! : null,
  };
}

/** Whether two passages tell one deed, beyond its kind. */
function identical(input: CompareInput, a: VenueFact, b: VenueFact, alone: boolean): boolean {
  if (a.when !== null && b.when !== null && daysBetween(a.when, b.when) > 0) return false;
  if (a.weekday !== null && b.weekday !== null && a.weekday !== b.weekday) return false;
  if (a.calendarDay !== null && b.calendarDay !== null && a.calendarDay !== b.calendarDay) return false;
  const persons = [...a.persons].filter((p) => b.persons.has(p));
  if (a.deed.person && a.persons.size > 0 && b.persons.size > 0 && persons.length === 0) return false;
  if (a.deed.group !== undefined && persons.length === 0 && !(a.group && b.group)) return false;
  const dated =
    (a.when !== null && b.when !== null) ||
    (a.weekday !== null && b.weekday === a.weekday) ||
    (a.calendarDay !== null && a.calendarDay === b.calendarDay);
  if (ANOTHER.test(a.words) || ANOTHER.test(b.words)) return false;
  let total = (persons.length > 0 ? (a.deed.person ? 1.2 : 0.5) : 0) + (dated ? 0.3 : 0) + (alone ? 0.2 : 0);
  total += commonGround(input, a.document, a.features, b.features);
  return total >= (a.deed.loose === true ? SAME_LOOSE : SAME);
}

/** One of several is told. */
const ANOTHER =
  /\b(?:another|one of (?:them|these|those|the (?:two|three|four))|hours? (?:after|before)|elsewhere|a second|meanwhile|the other)\b|(?:^| )[وف]?(?:احدها|احداها|حرايق|حوادث|اخر|اخري|كذلك|ايضا|ثانيه|الثاني|غيرها)(?= |$)/u;

/** Evidence that two passages tell one deed, and of deeds of which a town sees several a day. */
const SAME = 0.6;
const SAME_LOOSE = 1;
const MOST = 24;

/** Deeds of one story that two articles put in two places. */
export function compareVenues(input: CompareInput): Finding[] {
  const byDeed = new Map<string, VenueFact[]>();
  for (const fact of findVenueFacts(input))
    push(
      byDeed,
      `${input.stories[fact.document]!}|${fact.deed.deed}|${(fact.deed.sites.has('spot') || fact.deed.deed === 'sinking') && SPOTS.has(spotOf(fact.venue)) ? 'spot' : fact.venue.kind === 'country' ? 'town' : fact.venue.kind}`,
      fact,
    );
  const out: Finding[] = [];
  const seen = new Set<string>();
  for (const group of byDeed.values()) {
    if (group.length > MOST) continue;
    const against = (x: VenueFact, y: VenueFact) => judge(venueLevels, x.venue, y.venue).verdict === 'contradict';
    const plural = new Set(group.filter((a) => group.some((b) => b.document === a.document && against(a, b))).map((a) => a.document));
    const clean = group.filter((f) => !plural.has(f.document));
    const pair = clean
      .flatMap((a, n) => clean.slice(n + 1).map((b) => ({ a, b })))
      .find(
        ({ a, b }) =>
          a.document !== b.document &&
          against(a, b) &&
          !(a.deed.loose === true && a.venue.kind === 'town') &&
          !movedOn(input, a) &&
          !movedOn(input, b) &&
          !knows(input, a.document, b.venue) &&
          !knows(input, b.document, a.venue) &&
          identical(input, a, b, clean.filter((f) => f.document === a.document || f.document === b.document).length === 2),
      );
    if (pair === undefined) continue;
    const { a, b } = pair;
    // a third place: there are several such deeds
    if (clean.some((f) => against(f, a) && against(f, b))) continue;
    const key = [...a.venue.keys, '|', ...b.venue.keys].join(' ');
    if (seen.has(key)) continue;
    seen.add(key);
    const side = (one: VenueFact) => {
      const facts = [one, ...clean.filter((f) => f !== one && judge(venueLevels, f.venue, one.venue).verdict === 'agree')];
      return {
        value: one.value,
        facts: facts.map((f): FactAt => ({ document: f.document, ...clip(f.at), value: f.value })),
      };
    };
    out.push(ofTwoPlaces([side(a), side(b)], venueLevels.at(-1)!.because));
  }
  return out;
}

/** Whether the article tells that it went on somewhere else: a patient is moved to another hospital. */
function movedOn(input: CompareInput, fact: VenueFact): boolean {
  const { moved } = fact.deed;
  if (moved === undefined) return false;
  return moved.test(input.readings[fact.document]!.text.tokens.map((t) => t.norm).join(' '));
}

/** Kinds that are called after their town. */
const OF_A_TOWN = new Set(['airport', 'station', 'port', 'prison']);

/** Whether an article speaks of a named place at all: one that has both tells of two, or how they lie. */
function knows(input: CompareInput, document: number, venue: Venue): boolean {
  if (venue.kind.startsWith('site:')) return false;
  // an article that speaks of Palma need not speak of its airport
  if (OF_A_TOWN.has(venue.kind) && !input.readings[document]!.text.tokens.some((t) => KIND_OF.get(stemOf(t.norm)) === venue.kind))
    return false;
  const sounds = new Set(venue.keys.filter((k) => k.length >= LONG_KEY));
  return input.readings[document]!.text.tokens.some((t) => {
    if (t.kind !== 'word' || t.norm.length < 3) return false;
    const word = bare(t.norm);
    // «the loading bay» is not Thunder Bay
    if (venue.words.includes(word) && (venue.kind !== 'town' || !/^\p{Ll}/u.test(t.text))) return true;
    return (/^\p{Lu}/u.test(t.text) || /\p{Script=Arabic}/u.test(t.text)) && sounds.has(soundKey(word)) && !ordinary(t);
  });
}

/** A word of the lexicon sounds like a name by chance. */
const ordinary = (t: Token): boolean => {
  const sense = t.analyses[0]?.sense;
  return sense !== undefined && sense.pos !== 'name' && !sense.tags.some((tag) => tag.includes('name'));
};
