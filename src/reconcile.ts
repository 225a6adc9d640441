import { splitEpisodes } from './align/episodes.js';
import { alignEvents, type EventAt, type EventLink } from './align/events.js';
import { joinStories } from './align/join.js';
import { groupStories } from './align/stories.js';
import { daysAcross, isDate, isoDay, parseDay, toDay, weekdayOf } from './calendar.js';
import { checkArithmetic } from './compare/arithmetic.js';
import { compareAttendance } from './compare/attendance.js';
import { compareAttributions } from './compare/attribution.js';
import { compareChanges } from './compare/before-and-after.js';
import { compareCircumstances } from './compare/circumstances.js';
import { compareCounts } from './compare/counts.js';
import { compareDeeds } from './compare/deeds.js';
import { compareEvaluations } from './compare/evaluations.js';
import { compareFigurePairs } from './compare/figure-pairs.js';
import { compareFillers } from './compare/fillers.js';
import type { Finding } from './compare/finding.js';
import { compareDates, compareParticipants, comparePlaces } from './compare/happenings.js';
import { compareHeadlines } from './compare/headline.js';
import { compareHolders } from './compare/holders.js';
import { COLLECTION, type CompareInput } from './compare/input.js';
import { compareLastTimes } from './compare/last-time.js';
import { compareLeads } from './compare/leads.js';
import { compareLetters } from './compare/letters.js';
import { compareNamedThings } from './compare/named-things.js';
import { compareSpellings } from './compare/names.js';
import { compareNumbered } from './compare/numbered.js';
import { compareOccasions } from './compare/occasions.js';
import { compareOccurrence } from './compare/occurrence.js';
import { compareOrders } from './compare/order.js';
import { clearOthers } from './compare/other-figures.js';
import { compareParallels } from './compare/parallel.js';
import { comparePeriods } from './compare/periods.js';
import { compareFigures } from './compare/quantities.js';
import { compareRateSteps } from './compare/rate-steps.js';
import { checkReckoning } from './compare/reckoning.js';
import { compareClaimedDeeds } from './compare/responsibility.js';
import { compareRoles } from './compare/roles.js';
import { compareSequences } from './compare/sequence.js';
import { compareSides } from './compare/sides.js';
import { compareStates } from './compare/states.js';
import { compareStoryFigures } from './compare/story-figures.js';
import { checkSums } from './compare/sums.js';
import { compareTallies } from './compare/tallies.js';
import { compareVenues } from './compare/venues.js';
import { checkWeekdays, checkWithin } from './compare/within.js';
import { buildContexts, tokenAt } from './context.js';
import { buildCounterparts } from './counterparts.js';
import { type DatingLink, type DatingLinkEnd, datePublications, datingInput, groupAffairs, looksBack, resolveAll } from './dating/index.js';
import { extractClaims } from './extract/claims.js';
import { extractEvents } from './extract/events.js';
import { cutVerbs, extractMentions, findKnownNames, indexNames, type KnownName, splitConjoined } from './extract/mentions.js';
import { partsOfTotal } from './extract/parts.js';
import { extractQuantities } from './extract/quantities.js';
import { extractSayings } from './extract/sayings.js';
import { extractStatements } from './extract/statements.js';
import { extractTimes } from './extract/times.js';
import { push } from './groups.js';
import { hashId } from './ids.js';
import type { Cues } from './language/cues.js';
import type { FigureCues } from './language/number-grammar.js';
import type { LanguagePack } from './language/pack.js';
import { corePack, languagePack, readingPack, timeTagger } from './language/packs.js';
import { contentKey, tokenize } from './language/tokens.js';
import type {
  Claim,
  DayInterval,
  Mention,
  MentionRef,
  Published,
  Quantity,
  Report,
  ReportEntity,
  ReportEvent,
  SourceDocument,
  Span,
  Story,
  Timex,
} from './model.js';
import { buildPassages } from './passages.js';
import type { Reading } from './reading.js';
import { fillCounterparts, resolveEntities } from './resolve/entities.js';
import { nameSpelling } from './resolve/names.js';
import { officeName } from './resolve/offices.js';
import { weigh } from './weigh/conflicts.js';
import { findWitnesses } from './weigh/independence.js';
import { isIssued } from './weigh/primary.js';

/** Sentences at the top of an article that tell its news, and the score from which two happenings are one for dating. */
const HEAD_SENTENCES = 5;
const FIRM_LINK = 0.95;

/** Letters of a family name that is looked for where nobody bears it in full. */
const MIN_SURNAME = 4;

/** The language that is read surely enough for its happenings to date articles. */
const FULL_LANGUAGE = 'ar';
/** Languages whose cues the comparators ask besides. */
const OTHER_LANGUAGES = ['en'];

export interface ReconcileOptions {
  /** Called as the work goes on: the stage, how many of its steps are done, how many there are. */
  readonly onProgress?: (stage: string, done: number, total: number) => void;
}

/**
 * The whole way from articles to a report, stage by stage. Pure and synchronous: no clock, no files, no network;
 * the same documents give the same report, whatever their order on disk was.
 * @throws an Error with a `source` property naming the document that set it off, if a stage fails
 */
export function reconcile(documents: readonly SourceDocument[], options: ReconcileOptions = {}): Report {
  const ordered = [...documents].sort((a, b) => compareText(a.source, b.source));
  const { dated, dates, stories, resolved, alignment, input } = analyse(ordered, options);
  const { pack } = input;
  const close = closeStories(input);
  // in a press every article may stand alone, and nothing is held against anything
  const alone = new Set(close.stories).size === close.stories.length;
  const across = (compare: (input: CompareInput) => Finding[]): Finding[] => (alone ? [] : compare(close));

  // compare
  options.onProgress?.('comparing', 0, 1);
  const totals = dated.map((r) => partsOfTotal(r.quantities, r.text, pack));
  const parts = new Set(totals.flat().flatMap((t) => t.parts));
  const changes = compareChanges(input);
  const settled = new Set([...parts, ...figuresTold(dated, changes)]);
  const spellings = compareSpellings(input, resolved.suspects);
  const alreadyFound = [...checkWithin(input, totals), ...checkArithmetic(input), ...checkSums(input, totals)];
  const findings = clearOthers(input, [
    ...alreadyFound,
    ...checkReckoning(input, alreadyFound),
    ...dated.flatMap((r, i) =>
      r.document.language === FULL_LANGUAGE
        ? []
        : checkWeekdays(r.timexes, days(dates.get(r.document.source) ?? null), readingPack(r.document.language).weekdays, i),
    ),
    ...spellings,
    ...compareNamedThings(input, spellings),
    ...compareAttributions(input),
    ...compareRoles(input),
    ...compareHolders(input),
    ...compareLeads(input),
    ...compareClaimedDeeds(input),
    ...compareSequences(input),
    ...compareNumbered(close),
    ...compareCounts(close),
    ...compareOrders(close),
    ...compareFigures(input, settled),
    ...comparePeriods(close, settled),
    ...compareFigurePairs(close, settled),
    ...compareStoryFigures(close, settled),
    ...compareParallels(input),
    ...compareHeadlines(input),
    ...compareTallies(input),
    ...changes,
    ...compareRateSteps(input),
    ...compareLetters(input),
    ...compareCircumstances(input),
    ...compareEvaluations(input),
    ...compareOccurrence(input, alignment.links),
    ...across(compareStates),
    ...compareParticipants(input, alignment.links),
    ...across(compareDeeds),
    ...across(compareFillers),
    ...across(compareAttendance),
    ...across(compareVenues),
    ...across(compareSides),
    ...comparePlaces(input, alignment.links),
    ...across(compareLastTimes),
    ...across(compareOccasions),
    ...compareDates(input, alignment.links),
  ]);

  // weigh and report
  const eventIds = new Map<string, string>();
  const reasons = reasonsOf(alignment.clusters, alignment.links);
  const events = alignment.clusters.map((cluster, i) => reportEvent(cluster, dated, resolved, eventIds, reasons[i]!));
  const claims = dated.map((reading, document) =>
    extractClaims(reading, {
      nameOf: (m) =>
        (resolved.of[document]![m] === null ? undefined : resolved.byId.get(resolved.of[document]![m]!)?.name) ?? reading.mentions[m]!.text,
      entityOf: (m) => resolved.of[document]![m] ?? null,
      eventOf: (e) => eventIds.get(`${document}:${e}`) ?? null,
      published: days(dates.get(reading.document.source) ?? null),
    }),
  );
  const { conflicts, cleared } = weigh({
    findings,
    sources: ordered.map((d) => d.source),
    texts: ordered.map((d) => d.text),
    witnesses: findWitnesses(dated),
    issued: ordered.map((d) => isIssued(d, corePack(d.language)?.cues?.issued)),
    claimAt: (document, span) => claimAt(claims[document] ?? [], span),
    eventAt: (document, span) => eventAt(dated[document]!, document, span, eventIds),
  });
  return {
    schemaVersion: 1,
    documents: ordered.map(({ source, language, title, outlet, metadataDate }) => ({
      source,
      language,
      title,
      outlet,
      published: dates.get(source) ?? statedDate(metadataDate),
    })),
    claims: claims.flat(),
    entities: reportEntities(dated, resolved),
    events: events.sort((a, b) => compareText(a.mentions[0]!.source, b.mentions[0]!.source) || a.mentions[0]!.start - b.mentions[0]!.start),
    conflicts,
    stories: reportStories(dated, stories),
    cleared,
    problems: ordered
      .filter((d) => corePack(d.language) === undefined)
      .map((d) => ({
        source: d.source,
        message: `is in a language («${d.language}») whose words are not read: only its figures, its dates and the names known from other articles were compared`,
      })),
  };
}

/** The figures that findings tell of already. */
const figuresTold = (dated: readonly Reading[], findings: readonly Finding[]): Quantity[] =>
  findings
    .flatMap(({ sides }) => sides.flatMap(({ facts }) => facts))
    .flatMap(({ document, start, end }) => dated[document]!.quantities.filter((q) => q.start >= start && q.end <= end));

/** The share of a larger folder that its one affair has. */
const MOST_OF_IT = 0.4;

/**
 * The input for comparators that hold two passages to be of one thing because nothing else in the story is like them: in a day's press,
 * where a story is only what reads alike, that is chance. There every article of a story that is not what the folder is about stands alone.
 */
function closeStories(input: CompareInput): CompareInput {
  const n = input.stories.length;
  if (n <= COLLECTION) return input;
  const sizes = new Map<number, number>();
  for (const story of input.stories) sizes.set(story, (sizes.get(story) ?? 0) + 1);
  return { ...input, stories: input.stories.map((story, document) => (sizes.get(story)! >= MOST_OF_IT * n ? story : n + document)) };
}

function statedDate(day: string | null): Published | null {
  return day === null ? null : { from: day, to: day, basis: 'metadata', because: ['the metadata says so'] };
}

/** Everything before the comparing: documents read, dated, resolved and aligned. */
export function analyse(documents: readonly SourceDocument[], options: ReconcileOptions = {}) {
  const progress = options.onProgress ?? (() => {});
  const pack = languagePack(FULL_LANGUAGE);

  // extract: each document by itself, then names learnt anywhere are found everywhere
  const first = documents.map((document, i) => {
    progress('reading', i, documents.length);
    return guarded(document, () => readDocument(document));
  });
  const withNames = learnNames(first, pack);
  const grouped = groupStories(withNames);
  progress('resolving', 0, 1);

  // date and resolve
  const undated = datePublications(
    withNames.map((r) => datingInput(r.document, r.text, r.timexes)),
    [],
  );
  const early = withNames.map((r) => resolveTimes(r, undated));
  const firstLook = resolveEntities(early, grouped);
  const readings = early.map((r) => guarded(r.document, () => readEvents(r)));
  // people resolved, a straggler finds its story, and titles and surnames can be resolved in it
  const joined = joinStories(readings, grouped, firstLook.of);
  const resolved = joined.every((story, i) => story === grouped[i]) ? firstLook : resolveEntities(readings, joined);

  // align, then date again with what aligned events tell, and align once more on firmer dates
  progress('aligning', 0, 1);
  const wide = buildContexts(readings, resolved.of, joined);
  const published = (dates: ReadonlyMap<string, Published | null>) => documents.map((d) => days(dates.get(d.source) ?? null));
  const loose = alignEvents({
    readings,
    stories: joined,
    published: published(undated),
    entityOf: resolved.of,
    contexts: wide,
    when: whenOf(readings),
  });
  const affairs = groupAffairs(
    readings.map((r, i) => ({
      source: r.document.source,
      text: headlineAndBody(r.document),
      timexes: r.timexes,
      story: joined[i]!,
      entities: new Set(resolved.of[i]!.flatMap((id) => (id !== null && resolved.byId.get(id)?.type === 'person' ? [id] : []))),
    })),
  );
  const dates = datePublications(
    readings.map((r, i) => datingInput(r.document, r.text, (r.document.language === FULL_LANGUAGE ? r : withNames[i]!).timexes)),
    datingLinks(readings, loose.links),
    affairs.map(({ members, shared }) => ({
      sources: members.map((i) => readings[i]!.document.source),
      shared: (a, b) => shared(members[a]!, members[b]!),
    })),
  );
  const dated = readings.map((r, i) => resolveTimes(r, dates, aroundStory(i, documents, joined, dates)));
  const stories = splitEpisodes(dated, joined, published(dates), resolved.of);
  const contexts = stories.every((story, i) => story === joined[i]) ? wide : buildContexts(readings, resolved.of, stories);
  const passages = buildPassages(dated, resolved.of, stories, (language) =>
    corePack(language) === undefined ? null : readingPack(language).lexicon,
  );
  const alignment = alignEvents({
    readings: dated,
    stories,
    published: published(dates),
    entityOf: resolved.of,
    contexts,
    when: inheriting(whenOf(dated), dated, loose.links),
  });

  const input: CompareInput = {
    readings: dated,
    stories,
    published: published(dates),
    entityOf: resolved.of,
    entities: resolved.byId,
    contexts,
    passages,
    counterparts: buildCounterparts(passages),
    pack: comparePack(pack),
    cuesOf: (document) => corePack(dated[document]!.document.language)?.cues ?? pack.cues,
  };
  return { dated, dates, stories, resolved, alignment, input };
}

/** The pack that the comparators ask: the words beside a figure are those of all languages. */
function comparePack(pack: LanguagePack): LanguagePack {
  const comparison = { ...pack.numbers.comparison };
  for (const code of OTHER_LANGUAGES) {
    const cues = corePack(code)?.figureCues;
    if (cues !== undefined)
      for (const name of Object.keys(comparison) as (keyof FigureCues)[]) comparison[name] = new Set([...comparison[name], ...cues[name]]);
  }
  const either = (pattern: (cues: Cues) => RegExp): RegExp =>
    new RegExp(
      [pack.cues, ...OTHER_LANGUAGES.flatMap((code) => corePack(code)?.cues ?? [])].map((cues) => `(?:${pattern(cues).source})`).join('|'),
      'iu',
    );
  return {
    ...pack,
    cues: { ...pack.cues, locative: either((cues) => cues.locative), notWhen: either((cues) => cues.notWhen) },
    numbers: { ...pack.numbers, comparison },
  };
}

const days = (p: Published | null): DayInterval | null => (p === null ? null : { from: p.from, to: p.to });
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The text with everything of the front matter but the headline blanked out, so that offsets stay places in the file. */
function headlineAndBody({ text, title, bodyStart }: SourceDocument): string {
  const front = text.slice(0, bodyStart);
  const at = title === null ? -1 : front.indexOf(title);
  if (at < 0) return ' '.repeat(bodyStart) + text.slice(bodyStart);
  const end = at + title!.length;
  return `${' '.repeat(at)}${title}\n${' '.repeat(Math.max(0, bodyStart - end - 1))}${text.slice(bodyStart)}`;
}

function readDocument(document: SourceDocument): Reading {
  const pack = readingPack(document.language);
  const text = { ...tokenize(headlineAndBody(document), pack.analyse), text: document.text };
  const full = languagePack(document.language);
  if (full === undefined) {
    const times = timeTagger(document.language)?.(headlineAndBody(document)) ?? pack.readTimes(text);
    return {
      document,
      text,
      timexes: times,
      quantities:
        pack.readQuantities?.(
          text,
          times.filter((t) => t.type === 'DATE' || t.type === 'TIME'),
        ) ?? [],
      mentions: fillCounterparts(pack.readMentions!(text)),
      events: [],
      statements: [],
      sayings: [],
    };
  }
  const timexes = extractTimes(text, full);
  return {
    document,
    text,
    timexes,
    quantities: extractQuantities(
      text,
      full,
      timexes.filter((t) => t.type === 'DATE' || t.type === 'TIME'),
    ),
    mentions: fillCounterparts(extractMentions(text, full)),
    events: [],
    statements: [],
    sayings: [],
  };
}

/**
 * Names found with a title or in full somewhere are looked for everywhere, in any accepted spelling; parts of a name only in
 * the article that has it whole, or in the story that knows it.
 */
function learnNames(readings: readonly Reading[], pack: LanguagePack): Reading[] {
  const names = (reading: Reading): KnownName[] =>
    reading.mentions
      .filter((m) => m.type === 'person' && m.parts.length > 0 && m.confidence >= 0.6)
      .map((m) => ({ parts: m.parts, sex: m.sex, titled: m.confidence >= 0.85 }));
  const parts = new Map<string, number>();
  for (const reading of readings)
    for (const m of reading.mentions) if (m.type === 'person') for (const part of m.parts) parts.set(part, (parts.get(part) ?? 0) + 1);
  const split = readings.map((reading) => ({ ...reading, mentions: splitConjoined(reading.mentions, reading.text, parts) }));
  const spelling = nameSpelling();
  const stories = groupStories(split);
  const distinct = (list: readonly KnownName[]): KnownName[] => [
    ...new Map(list.map((n) => [`${n.parts.join(' ')}${n.titled}`, n])).values(),
  ];
  const known = split.map(names);
  const whole = indexNames(distinct(known.flat().filter((n) => n.parts.length >= 2)), spelling);
  const told = new Map<number, KnownName[]>();
  stories.forEach((story, document) => {
    for (const name of known[document]!) push(told, story, name);
  });
  const byStory = new Map([...told].map(([story, list]) => [story, indexNames(distinct(list), spelling)]));
  return split.map((reading, document) =>
    reading.document.language !== pack.code
      ? corePack(reading.document.language) === undefined
        ? { ...reading, mentions: vouchedFor(reading.mentions, whole, spelling) }
        : withSurnames(reading, told.get(stories[document]!) ?? [])
      : guarded(reading.document, () => {
          const storyNames = byStory.get(stories[document]!);
          const opens = (part: string, mention: Mention): boolean =>
            !pack.grammar.joins.has(mention.parts[0]!) &&
            (told.get(stories[document]!) ?? []).some(
              (n) => n.parts.length >= 2 && n.parts[0] === part && n.parts.join(' ') !== mention.parts.join(' '),
            );
          const mentions = cutVerbs(reading.mentions, reading.text, opens);
          const local = indexNames(distinct(names({ ...reading, mentions })), spelling);
          return { ...reading, mentions: fillCounterparts(findKnownNames(reading.text, mentions, pack, whole, local, storyNames)) };
        }),
  );
}

/** Of names that only their capitals tell, those that other articles know in full; the longest where they overlap. */
function vouchedFor(
  mentions: readonly Mention[],
  whole: ReturnType<typeof indexNames>,
  spelling: ReturnType<typeof nameSpelling>,
): Mention[] {
  const known = mentions.filter((m) => {
    const units = spelling.units(m.parts);
    const entries = whole.byPair.get(units.slice(0, 2).map(spelling.key).join(' ')) ?? [];
    return entries.some(({ entry }) => entry.units.length === units.length && units.every((u, i) => spelling.accepts(u, entry.units[i]!)));
  });
  return known.filter((m) => !known.some((n) => n !== m && n.start <= m.start && m.end <= n.end));
}

/** An article that calls people by their family names alone, where the others of its story name them in full. */
function withSurnames(reading: Reading, told: readonly KnownName[]): Reading {
  const { findSurnames } = corePack(reading.document.language)!;
  if (findSurnames === undefined) return reading;
  const surnames = new Map<string, { sex: 'f' | 'm' | null; sure: boolean }>();
  for (const { parts, sex, titled } of told) {
    const last = parts.at(-1)!;
    if (parts.length < 2 || last.length < MIN_SURNAME || !/^\p{Script=Latin}/u.test(last)) continue;
    const known = surnames.get(last);
    surnames.set(
      last,
      known === undefined ? { sex, sure: titled === true } : { sex: known.sex === sex ? sex : null, sure: known.sure || titled === true },
    );
  }
  return surnames.size === 0 ? reading : { ...reading, mentions: fillCounterparts(findSurnames(reading.text, reading.mentions, surnames)) };
}

function readEvents(reading: Reading): Reading {
  const { cues, lexicon, readTitles } = readingPack(reading.document.language);
  const titles = readTitles?.(reading.text, reading.mentions) ?? [];
  if (cues === undefined) return { ...reading, titles };
  const pack = { cues, lexicon };
  const events = extractEvents(reading.text, pack, reading.mentions, reading.timexes, reading.quantities);
  const statements = extractStatements(reading.text, pack, reading.mentions);
  return { ...reading, titles, events, statements, sayings: extractSayings(reading.text, pack, reading.mentions) };
}

function resolveTimes(reading: Reading, dates: ReadonlyMap<string, Published | null>, otherwise: DayInterval | null = null): Reading {
  const published = dates.get(reading.document.source) ?? null;
  if (published !== null || otherwise === null) return { ...reading, timexes: resolveAll(reading.timexes, published) };
  return {
    ...reading,
    timexes: resolveAll(
      reading.timexes.map((t) => withYear(t, otherwise)),
      otherwise,
    ),
  };
}

/** Days in which an article that nothing dates may have been written: about when the others of its story were, or some months later. */
function aroundStory(
  document: number,
  documents: readonly SourceDocument[],
  stories: readonly number[],
  dates: ReadonlyMap<string, Published | null>,
): DayInterval | null {
  const dated = documents.flatMap((d, i) => (stories[i] === stories[document] && i !== document ? [dates.get(d.source) ?? null] : []));
  const known = dated.filter((p) => p !== null);
  if (known.length === 0) return null;
  const from = Math.min(...known.map((p) => parseDay(p.from)));
  const to = Math.max(...known.map((p) => parseDay(p.to)));
  return to - from > LONG_STORY ? null : { from: isoDay(from - EARLY), to: isoDay(to + LATE) };
}

/** Days over which the dated articles of a story may lie, and by which an undated one may come before and after them. */
const LONG_STORY = 200;
const EARLY = 10;
const LATE = 120;

/** «Friday 6 October» has its year where only one of those years has that Friday. */
function withYear(timex: Timex, about: DayInterval): Timex {
  const { reading: r } = timex;
  if (r.kind !== 'calendar' || r.year !== undefined || r.month === undefined || r.day === undefined || r.weekday === undefined)
    return timex;
  if (r.calendar !== undefined && r.calendar !== 'gregorian') return timex;
  const first = Number(about.from.slice(0, 4));
  const last = Number(about.to.slice(0, 4));
  const { month, day, weekday } = r;
  for (let year = first; year <= last; year += 1)
    if (isDate(year, month, day) && weekdayOf(toDay(year, month, day)) === weekday) return { ...timex, reading: { ...r, year } };
  return timex;
}

function guarded<T>(document: SourceDocument, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw Object.assign(
      new Error(`while reading ${document.source}: ${error instanceof Error ? error.message : String(error)}`, { cause: error }),
      { source: document.source },
    );
  }
}

/** The days that an event mention states, by its nearest time expression. */
function whenOf(readings: readonly Reading[]): (at: EventAt) => DayInterval | null {
  return ({ document, event }) => {
    const reading = readings[document]!;
    const e = reading.events[event]!;
    let best: { interval: DayInterval; distance: number } | null = null;
    for (const index of e.times) {
      const t = reading.timexes[index]!;
      if (t.interval === undefined) continue;
      const distance = t.start >= e.trigger.end ? t.start - e.trigger.end : e.trigger.start - t.end + 8;
      if (best === null || distance < best.distance) best = { interval: t.interval, distance };
    }
    return best === null || best.distance > 90 ? null : best.interval;
  };
}

/** Characters of an event's label. */
const LONGEST_LABEL = 80;
/** Words that tell what an event is; of less the clause is shown. */
const TELLING = 4;

/** The words by which an event is shown: those of its mention, or the clause around where they are «said» or «the signing». */
function labelOf({ document, text: { tokens } }: Reading, { start, end }: Span): string {
  const first = tokenAt(tokens, start);
  const words = tokens.slice(first, tokenAt(tokens, end - 1) + 1).filter((token) => token.kind === 'word');
  const ends = (k: number): boolean =>
    tokens[k] === undefined || tokens[k]!.sentence !== tokens[first]!.sentence || /^[,،;؛:"«».!?؟()|]$/u.test(tokens[k]!.text);
  let [from, to] = [start, end];
  if (words.length < TELLING) {
    let k = first;
    while (!ends(k - 1) && start - tokens[k - 1]!.start < LONGEST_LABEL / 2) k -= 1;
    from = tokens[k]!.start;
    k = tokenAt(tokens, end - 1);
    while (!ends(k + 1) && tokens[k + 1]!.end - from <= LONGEST_LABEL) k += 1;
    to = Math.max(end, tokens[k]!.end);
  }
  const label = document.text.slice(from, to).replace(/\s+/gu, ' ');
  return label.length <= LONGEST_LABEL
    ? label
    : label
        .slice(0, LONGEST_LABEL + 1)
        .replace(/\s\S*$/u, '')
        .slice(0, LONGEST_LABEL);
}

function reportEvent(
  cluster: readonly EventAt[],
  readings: readonly Reading[],
  resolved: ReturnType<typeof resolveEntities>,
  ids: Map<string, string>,
  reasons: readonly string[],
): ReportEvent {
  const mentions: MentionRef[] = cluster.map((at) => {
    const reading = readings[at.document]!;
    const e = reading.events[at.event]!;
    return { source: reading.document.source, start: e.start, end: e.end, quote: reading.document.text.slice(e.start, e.end) };
  });
  const lead = readings[cluster[0]!.document]!.events[cluster[0]!.event]!;
  const id = hashId('event', lead.concept, mentions[0]!.source, mentions[0]!.start);
  for (const at of cluster) ids.set(`${at.document}:${at.event}`, id);
  const name = (document: number, mention: number): string | null => {
    const entity = resolved.of[document]![mention];
    return entity == null ? null : (resolved.byId.get(entity)?.name ?? null);
  };
  const participants = new Set<string>();
  let place: string | null = null;
  for (const at of cluster) {
    const e = readings[at.document]!.events[at.event]!;
    for (const p of e.participants) {
      const n = name(at.document, p);
      if (n !== null) participants.add(n);
    }
    for (const p of e.places) place ??= name(at.document, p);
  }
  const when = whenOf(readings);
  const times = cluster.map(when).filter((t) => t !== null);
  const narrow = times.sort((a, b) => daysAcross(a) - daysAcross(b))[0] ?? null;
  const reading = readings[cluster[0]!.document]!;
  return {
    id,
    type: lead.concept,
    label: labelOf(reading, lead),
    time: narrow,
    place,
    participants: [...participants].sort().slice(0, 12),
    mentions,
    because: reasons.slice(0, 4),
  };
}

/** For each cluster why its members were joined, best links first. */
function reasonsOf(clusters: readonly (readonly EventAt[])[], links: readonly EventLink[]): readonly (readonly string[])[] {
  const clusterOf = new Map<string, number>();
  const key = (at: EventAt) => `${at.document}:${at.event}`;
  clusters.forEach((cluster, i) => {
    for (const at of cluster) clusterOf.set(key(at), i);
  });
  const reasons = clusters.map(() => new Set<string>());
  for (const { a, b, because } of links) {
    const i = clusterOf.get(key(a));
    if (i !== undefined && clusterOf.get(key(b)) === i) reasons[i]!.add(because);
  }
  return reasons.map((set) => [...set]);
}

function reportEntities(readings: readonly Reading[], resolved: ReturnType<typeof resolveEntities>): ReportEntity[] {
  // an office is an entity of its own: its mentions are the words that name it, beside a name or without one
  const offices = new Map<string, { id: string; type: 'office'; name: string; mentions: MentionRef[] }>();
  for (const { document, mentions } of readings) {
    for (const { office, start, end, name } of mentions) {
      if (office === null || office.function === 'counterpart') continue;
      const quote = document.text.slice(start, name === null ? end : Math.max(start, name.start)).trimEnd();
      if (quote === '') continue;
      const words = officeName(office);
      const known = offices.get(words) ?? { id: hashId('office', words), type: 'office' as const, name: words, mentions: [] };
      offices.set(words, known);
      known.mentions.push({ source: document.source, start, end: start + quote.length, quote });
    }
  }
  return [
    ...resolved.entities
      .map((entity) => ({
        id: entity.id,
        type: entity.type,
        name: entity.name,
        mentions: entity.mentions.map((at) => {
          const { document, mentions } = readings[at.document]!;
          const m = mentions[at.mention]!;
          return { source: document.source, start: m.start, end: m.end, quote: document.text.slice(m.start, m.end) };
        }),
      }))
      .filter((e) => e.mentions.length > 0),
    ...offices.values(),
  ].sort((a, b) => compareText(a.type, b.type) || compareText(a.name, b.name) || compareText(a.id, b.id));
}

function reportStories(readings: readonly Reading[], stories: readonly number[]): Story[] {
  const groups = new Map<number, number[]>();
  stories.forEach((story, document) => {
    push(groups, story, document);
  });
  return [...groups.values()].map((group) => {
    const sources = group.map((d) => readings[d]!.document.source).sort();
    return { id: hashId('story', ...sources), label: tellingTitle(group.map((d) => readings[d]!)) ?? sources[0]!, sources };
  });
}

/** Content words of a title from which it says what an affair is about: a letterhead and «Press release» have fewer of the affair's. */
const TITLE_WORDS = 3;

/** The title whose words most of the other articles use, of those that say enough; the first where none does. */
function tellingTitle(readings: readonly Reading[]): string | null {
  const words = readings.map(({ text }) => new Set(text.tokens.flatMap((t) => contentKey(t) ?? [])));
  let best: { title: string; score: number } | null = null;
  for (const { document, text } of readings) {
    const { title } = document;
    if (title === null) continue;
    const at = document.text.indexOf(title);
    const keys = new Set(text.tokens.filter((t) => t.start >= at && t.end <= at + title.length).flatMap((t) => contentKey(t) ?? []));
    const shared = [...keys].map((key) => words.filter((w) => w.has(key)).length / readings.length);
    const mean = shared.reduce((sum, share) => sum + share, 0) / Math.max(TITLE_WORDS, shared.length);
    if (best === null || mean > best.score + 1e-9) best = { title, score: mean };
  }
  return best?.title ?? null;
}

function claimAt(claims: readonly Claim[], span: Span): string | null {
  return (
    claims.find((c) => c.start < span.end && span.start < c.end && c.property !== 'statement')?.id ??
    claims.find((c) => c.start < span.end && span.start < c.end)?.id ??
    null
  );
}

function eventAt(reading: Reading, document: number, span: Span, ids: ReadonlyMap<string, string>): string | null {
  for (const e of reading.events) {
    if (e.start < span.end && span.start < e.end) {
      const id = ids.get(`${document}:${e.index}`);
      if (id !== undefined) return id;
    }
  }
  return null;
}

/**
 * Dates travel along firm links: a happening that one article dates to the day dates the same happening elsewhere, and
 * what is told beside it in one breath («during his talks he amended …»).
 */
function inheriting(
  when: (at: EventAt) => DayInterval | null,
  readings: readonly Reading[],
  links: readonly EventLink[],
): (at: EventAt) => DayInterval | null {
  const inherited = new Map<string, DayInterval>();
  const narrow = (i: DayInterval | null): i is DayInterval => i !== null && daysAcross(i) <= 2;
  for (const link of links) {
    if (link.score < FIRM_LINK) continue;
    for (const [from, to] of [
      [link.a, link.b],
      [link.b, link.a],
    ] as const) {
      const date = when(from);
      if (!narrow(date) || when(to) !== null) continue;
      const { events } = readings[to.document]!;
      const told = events[to.event]!;
      for (const event of events) {
        if (event.sentence !== told.sentence || Math.abs(event.triggerToken - told.triggerToken) > BREATH || event.modality !== 'asserted')
          continue;
        const key = `${to.document}:${event.index}`;
        if (!inherited.has(key)) inherited.set(key, date);
      }
    }
  }
  return (at) => when(at) ?? inherited.get(`${at.document}:${at.event}`) ?? null;
}

/** Tokens within which two happenings of one sentence are told in one breath. */
const BREATH = 12;

/** What aligned happenings tell of publication: one that an article opens with was written of soon after. */
function datingLinks(readings: readonly Reading[], links: readonly EventLink[]): DatingLink[] {
  const end = (at: EventAt): DatingLinkEnd => {
    const reading = readings[at.document]!;
    const event = reading.events[at.event]!;
    const asserted = event.modality === 'asserted' && event.polarity === 'positive';
    const sentence = reading.text.sentences[event.sentence]!;
    // a date after a comma («… في سول، الاثنين») belongs to the sentence's news
    const nearby = reading.timexes.flatMap((t, i) =>
      t.reading.kind === 'calendar' && t.start >= sentence.start && t.end <= sentence.end ? [i] : [],
    );
    return {
      source: reading.document.source,
      timexes: event.times.length > 0 ? event.times : nearby,
      headline: event.sentence < HEAD_SENTENCES && asserted && !looksBack(reading.timexes),
      past: asserted,
    };
  };
  // happenings in other languages are not yet aligned surely enough to date an article by
  const full = (at: EventAt) => readings[at.document]!.document.language === FULL_LANGUAGE;
  return links.filter((l) => l.score >= FIRM_LINK && full(l.a) && full(l.b)).map((l) => ({ a: end(l.a), b: end(l.b), kind: 'same-event' }));
}
