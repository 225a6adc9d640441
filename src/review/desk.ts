/** What the review page shows of a report: values to values; the server does the asking and the files. */
import Fuse from 'fuse.js';
import type { ReportChanges } from '../changes.js';
import { type DecisionRecord, type DeskRecord, inOrder, isOpen, joinDecisions, stateOf } from '../decisions.js';
import { push } from '../groups.js';
import { fold, tokenize } from '../language/tokens.js';
import type { Cleared, Conflict, Decided, Evidence, Problem, Report, ReportEvent, Severity, Span } from '../model.js';
import { isolateRuns, oneLine, visible } from '../report/escape.js';
import { type Messages, messages } from '../report/messages.js';
import { bySeverity, dayText, figureFinder, lineFinder, readingOf, severityCounts, sourcesOf } from '../report/views.js';
import { sidesOf } from '../sides.js';
import type {
  ArticleRow,
  ArticleView,
  ChangesView,
  ClearedPage,
  ConflictView,
  Counts,
  Direction,
  EventView,
  EvidenceView,
  Facet,
  HistoryEntry,
  Locale,
  Piece,
  PlaceView,
  QueuePage,
  QueueQuery,
  QueueRow,
  QueueState,
  Session,
  SinglePage,
  SingleRow,
} from './api.js';
import { queriesFor } from './queries.js';

export interface DeskInput {
  /** Conflicts with or without decisions: those of `records` are joined here. */
  readonly report: Report;
  /** The articles' texts by source. */
  readonly texts: ReadonlyMap<string, string>;
  /** What the run changed against the report before it. */
  readonly changes: ReportChanges | null;
  readonly folder: string;
  readonly version: string;
}

/** A report at one state of its decisions. */
export interface Desk {
  readonly report: Report;
  readonly counts: Counts;
  readonly conflict: (id: string) => Conflict | undefined;
  readonly session: (locale: Locale, problems: readonly Problem[]) => Session;
  readonly queue: (query: QueueQuery) => QueuePage;
  readonly view: (id: string, locale: Locale) => ConflictView | null;
  readonly article: (source: string, locale: Locale) => ArticleView | null;
  readonly cleared: (offset: number, limit: number, q: string, locale: Locale) => ClearedPage;
  readonly single: (offset: number, limit: number, q: string, locale: Locale) => SinglePage;
  readonly changed: (locale: Locale) => ChangesView;
}

/** Rows that one request may ask for. */
export const MOST_ROWS = 200;
/** Conflicts of the same event that one view lists. */
const RELATED = 20;
/** Scripts written from right to left, as languages. */
const RTL = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'ku', 'ckb', 'yi', 'dv', 'sd', 'ug', 'syr']);
/** How far a word may be from what is looked for (fuse.js: 0 is the word itself, 1 anything). */
const FORGIVING = 0.3;

export const directionOf = (language: string): Direction => (RTL.has(language.split('-')[0]!) ? 'rtl' : 'ltr');

/** How many conflicts are left, and how many are done. Notes are counted apart: no one need act on them. */
export function countsOf(conflicts: readonly Conflict[]): Counts {
  const acted = conflicts.filter(({ severity, decision }) => severity !== 'info' || decision !== null);
  const of = (...states: QueueState[]) => acted.filter((conflict) => states.includes(stateOf(conflict))).length;
  return {
    all: conflicts.length,
    open: of('open', 'reopened'),
    reopened: of('reopened'),
    asked: of('asked'),
    decided: of('decided'),
    bySeverity: severityCounts(conflicts.filter(isOpen)),
  };
}

/** An article's text with its lines kept and what would reorder it made visible. */
const shown = (text: string): string => text.split(/\r?\n/u).map(visible).join('\n');

/** What stays the same whatever is decided: made once a report. */
function groundOf({ report, texts }: DeskInput) {
  const documents = new Map(report.documents.map((document) => [document.source, document]));
  const articles = new Map(
    report.documents.map(({ source, language, title, outlet, published }): [string, ArticleRow] => [
      source,
      {
        source,
        language,
        direction: directionOf(language),
        title: title === null ? null : visible(title),
        outlet: outlet === null ? null : visible(outlet),
        published: published === null ? null : dayText(published),
      },
    ]),
  );
  const events = new Map(report.events.map((event) => [event.id, event]));
  const figure = figureFinder(report.claims);
  const sentences = new Map<string, readonly Span[]>();
  /** Sentences of an article; a line is split by itself, so that the article's language does not matter. */
  const sentencesOf = (source: string): readonly Span[] => {
    let found = sentences.get(source);
    if (found === undefined) {
      found = tokenize(texts.get(source) ?? '', () => []).sentences.map(({ start, end }) => ({ start, end }));
      sentences.set(source, found);
    }
    return found;
  };
  const claimsBy = new Map<string, Report['claims'][number][]>();
  for (const claim of report.claims) push(claimsBy, claim.source, claim);
  return { documents, articles, events, figure, sentencesOf, claimsBy, line: lineFinder(texts), single: singleClaims(report) };
}

/**
 * Claims about an event that several articles tell, made by one of them alone: no other gives that event's property that value, and no
 * comparison has looked at the words.
 */
function singleClaims(report: Report): readonly Report['claims'][number][] {
  const told = new Set(report.events.filter((event) => sourcesOf(event.mentions).length > 1).map(({ id }) => id));
  const compared = new Set([...report.conflicts, ...report.cleared].flatMap(({ evidence }) => evidence.map((e) => e.claim)));
  const tellers = new Map<string, Set<string>>();
  const key = (claim: Report['claims'][number]) => `${claim.event}\u001f${claim.property}\u001f${fold(claim.value)}`;
  const own = report.claims.filter(({ event, property }) => event !== null && told.has(event) && property !== 'occurrence');
  for (const claim of own) tellers.set(key(claim), (tellers.get(key(claim)) ?? new Set()).add(claim.source));
  const seen = new Set<string>();
  return own.filter((claim) => {
    const id = `${key(claim)}\u001f${claim.source}`;
    if (tellers.get(key(claim))!.size > 1 || compared.has(claim.id) || seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

/** Search that forgives spelling: every word must be there, nearly; those that hold the very words come first, each group in its order. */
function finder<T>(items: readonly T[], textOf: (item: T) => string): (q: string) => readonly T[] {
  const folded = items.map((item) => fold(oneLine(textOf(item))).toLowerCase());
  let fuse: Fuse<string> | null = null;
  const found = new Map<string, readonly T[]>();
  return (q) => {
    // the signs are fuse.js' own operators
    const wanted = fold(oneLine(q))
      .toLowerCase()
      .replace(/[=^!$|'"]/gu, ' ')
      .trim();
    if (wanted === '') return items;
    let result = found.get(wanted);
    if (result === undefined) {
      fuse ??= new Fuse(folded, { ignoreLocation: true, threshold: FORGIVING, useExtendedSearch: true, shouldSort: false });
      const near = fuse.search(wanted).map(({ refIndex }) => refIndex);
      near.sort((a, b) => a - b);
      const exact = near.filter((n) => folded[n]!.includes(wanted));
      const rest = near.filter((n) => !folded[n]!.includes(wanted));
      result = [...exact, ...rest].map((n) => items[n]!);
      if (found.size > 50) found.clear();
      found.set(wanted, result);
    }
    return result;
  };
}

const within = (value: number | undefined, most: number): number =>
  value === undefined || !Number.isFinite(value) ? 0 : Math.min(most, Math.max(0, Math.trunc(value)));

/**
 * Prepares a report for the page.
 * @returns a function from the records of `decisions.jsonl` to the desk; cheap to call again when a record is added
 */
export function prepareDesk(input: DeskInput): (records: readonly DeskRecord[]) => Desk {
  const { report, texts } = input;
  const ground = groundOf(input);
  const ordered = report.conflicts.toSorted(bySeverity);
  const searchText = (conflict: Conflict): string => {
    const event = conflict.event === null ? undefined : ground.events.get(conflict.event);
    const articles = conflict.evidence.flatMap(({ source }) => [source, ground.articles.get(source)?.outlet ?? '']);
    const quotes = conflict.evidence.flatMap(({ quote, value }) => [quote, value]);
    return [conflict.summary, ...quotes, ...articles, event?.label ?? '', conflict.kind, conflict.id].join(' ');
  };
  const search = finder(ordered, searchText);
  const searchCleared = finder(report.cleared, ({ property, evidence }) =>
    [property, ...evidence.flatMap(({ source, quote }) => [source, quote])].join(' '),
  );
  const searchSingle = finder(ground.single, ({ source, quote, value, property }) => [source, quote, value, property].join(' '));

  const sentenceOf = (at: { readonly source: string; readonly start: number; readonly end: number }): string => {
    const held = ground.sentencesOf(at.source).filter((s) => s.start < at.end && s.end > at.start);
    const text = texts.get(at.source) ?? '';
    return held.length === 0 ? text.slice(at.start, at.end) : text.slice(held[0]!.start, held.at(-1)!.end);
  };

  /** The words marked in their sentence, with the sentences before and after. */
  const passageOf = ({ source, start, end }: Evidence): Piece[] => {
    const text = texts.get(source) ?? '';
    const sentences = ground.sentencesOf(source);
    const first = sentences.findIndex((s) => s.end > start);
    const last = sentences.findLastIndex((s) => s.start < end);
    const from = Math.min(start, sentences[Math.max(0, first - 1)]?.start ?? start);
    const to = Math.max(end, sentences[Math.min(sentences.length - 1, last + 1)]?.end ?? end);
    return [
      { text: shown(text.slice(from, start)) },
      { text: shown(text.slice(start, end)), mark: true },
      { text: shown(text.slice(end, to)) },
    ].filter((piece) => piece.text !== '');
  };

  const evidenceView = (kind: Conflict['kind'], item: Evidence): EvidenceView => {
    const { value, figure } = readingOf(kind, item, ground.figure(item));
    return {
      source: item.source,
      article: ground.articles.get(item.source)!,
      line: ground.line(item.source, item.start),
      start: item.start,
      end: item.end,
      passage: passageOf(item),
      quote: visible(item.quote),
      readAs: visible(value),
      figure,
    };
  };

  const placeView = (at: Span & { readonly source: string; readonly quote: string }): PlaceView => {
    const { language, direction } = ground.articles.get(at.source)!;
    return {
      source: at.source,
      line: ground.line(at.source, at.start),
      start: at.start,
      end: at.end,
      quote: visible(at.quote),
      language,
      direction,
    };
  };

  const eventView = (event: ReportEvent, m: Messages): EventView => ({
    id: event.id,
    label: visible(event.label),
    type: m.concept(event.type),
    time: event.time === null ? null : dayText(event.time),
    place: event.place === null ? null : visible(event.place),
    participants: event.participants.map(visible),
    sources: sourcesOf(event.mentions),
    because: event.because.map((why) => isolateRuns(m.engine(visible(why)), m.direction)),
  });

  const rowOf = (conflict: Conflict, m: Messages): QueueRow => ({
    id: conflict.id,
    severity: conflict.severity,
    kind: conflict.kind,
    scope: conflict.scope,
    summary: isolateRuns(m.summary(visible(conflict.summary)), m.direction),
    state: stateOf(conflict),
    sources: sourcesOf(conflict.evidence),
    event: conflict.event,
  });

  const readClaim = (claim: Report['claims'][number], m: Messages): string => {
    const notes = [
      claim.polarity === 'negative' ? m.negated : null,
      m.modality[claim.modality],
      claim.attribution === null ? null : m.saidBy(visible(claim.attribution.text)),
    ].filter((note) => note !== null);
    const figure = claim.property === 'number' || claim.property === 'ordinal' ? ground.figure(claim) : null;
    const value =
      claim.property === 'occurrence'
        ? (m.concept(claim.value) ?? '')
        : claim.property === 'date' && claim.time?.interval
          ? dayText(claim.time.interval)
          : (figure ?? visible(claim.value));
    return notes.length === 0 ? value : value === '' ? notes.join(m.comma) : `${value} (${notes.join(m.comma)})`;
  };

  return (records) => {
    const { conflicts } = joinDecisions(ordered, records, texts);
    const byId = new Map(conflicts.map((conflict) => [conflict.id, conflict]));
    const now = (conflict: Conflict): Conflict => byId.get(conflict.id)!;
    const byEvent = new Map<string, Conflict[]>();
    for (const conflict of conflicts) if (conflict.event !== null) push(byEvent, conflict.event, conflict);
    const counts = countsOf(conflicts);
    const history = new Map<string, DeskRecord[]>();
    for (const record of inOrder(records)) push(history, record.conflict, record);

    const accepts = (query: QueueQuery) => {
      const states = new Set(query.state !== undefined && query.state.length > 0 ? query.state : (['open', 'reopened'] as const));
      const one = <T>(wanted: readonly T[] | undefined, has: (value: T) => boolean) =>
        wanted === undefined || wanted.length === 0 || wanted.some(has);
      return (conflict: Conflict): boolean => {
        const state = stateOf(conflict);
        return (
          (states.has('all') || states.has(state) || (state === 'reopened' && states.has('open'))) &&
          one(query.severity, (severity) => severity === conflict.severity) &&
          one(query.kind, (kind) => kind === conflict.kind) &&
          one(query.source, (source) => conflict.evidence.some((e) => e.source === source)) &&
          one(query.event, (event) => event === (conflict.event ?? ''))
        );
      };
    };

    const queue = (query: QueueQuery): QueuePage => {
      const m = messages[query.locale ?? 'en'];
      const result = search(query.q ?? '')
        .map(now)
        .filter(accepts(query));
      const offset = within(query.offset, result.length);
      const limit = within(query.limit ?? 50, MOST_ROWS);
      const place = query.around === undefined ? -1 : result.findIndex(({ id }) => id === query.around);
      return {
        total: result.length,
        offset,
        rows: result.slice(offset, offset + limit).map((conflict) => rowOf(conflict, m)),
        place: place < 0 ? null : place,
        counts,
      };
    };

    const session = (locale: Locale, problems: readonly Problem[]): Session => {
      const m = messages[locale];
      const facet = (values: readonly string[], label: (value: string) => string, order?: readonly string[]): Facet[] => {
        const tally = new Map<string, number>();
        for (const value of values) tally.set(value, (tally.get(value) ?? 0) + 1);
        const facets = [...tally].map(([value, count]) => ({ value, label: label(value), count }));
        return order === undefined
          ? facets.sort((a, b) => b.count - a.count)
          : facets.sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
      };
      const severities = ['high', 'medium', 'low', 'info'] as const;
      return {
        version: input.version,
        folder: input.folder,
        counts,
        facets: {
          kind: facet(
            conflicts.map((c) => c.kind),
            (kind) => m.kind[kind as Conflict['kind']],
          ),
          severity: facet(
            conflicts.map((c) => c.severity),
            (severity) => m.severity[severity as Severity],
            severities,
          ),
          source: facet(
            conflicts.flatMap((c) => sourcesOf(c.evidence)),
            (source) => source,
          ),
          event: facet(
            conflicts.map((c) => c.event ?? ''),
            (event) => visible(ground.events.get(event)?.label ?? m.noEvent),
          ),
          state: facet(conflicts.map(stateOf), (state) => state, ['open', 'reopened', 'asked', 'decided']),
        },
        articles: [...ground.articles.values()],
        problems: [...report.problems, ...problems].map(({ source, message }) => ({
          source: visible(source),
          message: isolateRuns(m.engine(visible(message)), m.direction),
        })),
        totals: { cleared: report.cleared.length, single: ground.single.length, events: report.events.length },
      };
    };

    const view = (id: string, locale: Locale): ConflictView | null => {
      const conflict = byId.get(id);
      if (conflict === undefined) return null;
      const m = messages[locale];
      const event = conflict.event === null ? undefined : ground.events.get(conflict.event);
      const sides = sidesOf(conflict);
      const related = (conflict.event === null ? [] : (byEvent.get(conflict.event) ?? [])).filter((other) => other.id !== id);
      return {
        ...rowOf(conflict, m),
        severityMeans: m.severityMeans[conflict.severity],
        explanation: isolateRuns(m.engine(visible(conflict.explanation)), m.direction),
        sides: sides.map(({ side, evidence }) => ({
          value: visible(side.value),
          sources: side.sources,
          independent: side.independent,
          primary: side.primary,
          support: m.support('', side.sources.length, side.independent, side.primary.length).replace(/^: /u, ''),
          evidence: evidence.map((item) => evidenceView(conflict.kind, item)),
        })),
        eventView: event === undefined ? null : eventView(event, m),
        decision: shownDecision(conflict.decision, m),
        history: historyOf(conflict, history),
        queries: queriesFor(
          conflict.kind,
          sides,
          (source) => {
            const { language, title, outlet, published } = ground.documents.get(source)!;
            return { source, language, title, outlet, day: published !== null && published.from === published.to ? published.from : null };
          },
          sentenceOf,
        ),
        related: related.slice(0, RELATED).map((other) => rowOf(other, m)),
      };
    };

    const article = (source: string, locale: Locale): ArticleView | null => {
      const row = ground.articles.get(source);
      const text = texts.get(source);
      if (row === undefined || text === undefined) return null;
      const m = messages[locale];
      const claims = ground.claimsBy.get(source) ?? [];
      const marks = conflicts.flatMap(({ id, evidence }) => evidence.filter((e) => e.source === source).map((e) => ({ id, span: e })));
      const pieces = piecesOf(text, claims, marks);
      const published = ground.documents.get(source)?.published ?? null;
      return {
        ...row,
        because: published === null ? [] : published.because.map((why) => isolateRuns(m.engine(visible(why)), m.direction)),
        pieces,
        claims: claims.map((claim) => ({ property: m.property(claim.property), quote: visible(claim.quote), readAs: readClaim(claim, m) })),
      };
    };

    const clearedRow = ({ verdict, property, because, evidence }: Cleared, m: Messages) => ({
      verdict,
      label: m.verdict[verdict],
      property: m.property(property),
      because: isolateRuns(m.engine(visible(because)), m.direction),
      evidence: evidence.map(placeView),
    });

    return {
      report: { ...report, conflicts },
      counts,
      conflict: (id) => byId.get(id),
      session,
      queue,
      view,
      article,
      cleared: (offset, limit, q, locale) => {
        const found = searchCleared(q);
        const at = within(offset, found.length);
        const rows = found.slice(at, at + within(limit, MOST_ROWS)).map((row) => clearedRow(row, messages[locale]));
        return { total: found.length, offset: at, rows };
      },
      single: (offset, limit, q, locale) => {
        const m = messages[locale];
        const found = searchSingle(q);
        const at = within(offset, found.length);
        const rows = found.slice(at, at + within(limit, MOST_ROWS)).map(
          (claim): SingleRow => ({
            ...placeView(claim),
            property: m.property(claim.property),
            readAs: readClaim(claim, m),
            event: visible(ground.events.get(claim.event ?? '')?.label ?? ''),
          }),
        );
        return { total: found.length, offset: at, rows };
      },
      changed: (locale) => {
        const { changes } = input;
        if (changes === null) return { changes: null };
        const m = messages[locale];
        const say = (why: string) => isolateRuns(m.engine(visible(why)), m.direction);
        const rows = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []).map((conflict) => rowOf(conflict, m));
        const reopened = conflicts.filter((c) => c.decision?.state === 'reopened');
        return {
          changes: {
            new: rows(changes.new),
            changed: changes.changed.flatMap(({ id, because }) => rows([id]).map((row) => ({ row, because: because.map(say) }))),
            reopened: reopened.map((c) => ({ row: rowOf(c, m), because: c.decision!.reopened.map(say) })),
            gone: changes.gone.map(({ summary, kind }) => ({ summary: isolateRuns(m.summary(visible(summary)), m.direction), kind })),
            articles: changes.articles,
          },
        };
      },
    };
  };
}

function shownDecision(decision: Decided | null, m: Messages): Decided | null {
  if (decision === null) return null;
  return {
    ...decision,
    editor: decision.editor === null ? null : visible(decision.editor),
    side: decision.side === null ? null : visible(decision.side),
    note: shown(decision.note),
    reopened: decision.reopened.map((why) => isolateRuns(m.engine(visible(why)), m.direction)),
  };
}

/** All that was ever decided about a conflict, oldest first, under its present id and those that it had. */
function historyOf(conflict: Conflict, records: ReadonlyMap<string, readonly DeskRecord[]>): HistoryEntry[] {
  const own = [...(records.get(conflict.id) ?? [])];
  if (conflict.decision !== null && !own.some(({ id }) => id === conflict.decision!.id)) {
    for (const list of records.values()) if (list.some(({ id }) => id === conflict.decision!.id)) own.unshift(...list);
  }
  const withdrawn = new Set(own.flatMap((record) => (record.action === 'withdraw' ? [record.withdraws] : [])));
  const ruling = (record: DeskRecord): DecisionRecord | null => (record.action === 'decide' ? record : null);
  return own.map((record) => ({
    id: record.id,
    at: record.at,
    editor: record.editor === null ? null : visible(record.editor),
    action: record.action,
    ruling: ruling(record)?.ruling ?? null,
    side: ruling(record)?.side === null || ruling(record) === null ? null : visible(ruling(record)!.side!.value),
    because: ruling(record)?.because ?? null,
    note: shown(ruling(record)?.note ?? ''),
    withdrawn: withdrawn.has(record.id),
  }));
}

/** A text cut wherever a claim or a conflict's words begin or end. */
function piecesOf(text: string, claims: readonly Span[], marks: readonly { readonly id: string; readonly span: Span }[]): Piece[] {
  const cuts = new Set([0, text.length]);
  for (const { start, end } of [...claims, ...marks.map(({ span }) => span)]) cuts.add(start).add(end);
  const edges = [...cuts].sort((a, b) => a - b);
  const index = new Map(edges.map((edge, n) => [edge, n]));
  const claimsAt: number[][] = edges.map(() => []);
  const marksAt: Set<string>[] = edges.map(() => new Set());
  claims.forEach(({ start, end }, claim) => {
    for (let n = index.get(start)!; n < index.get(end)!; n += 1) claimsAt[n]!.push(claim);
  });
  for (const { id, span } of marks) for (let n = index.get(span.start)!; n < index.get(span.end)!; n += 1) marksAt[n]!.add(id);
  return edges.slice(0, -1).map((edge, n) => ({
    text: shown(text.slice(edge, edges[n + 1])),
    ...(marksAt[n]!.size === 0 ? {} : { mark: true, conflicts: [...marksAt[n]!] }),
    ...(claimsAt[n]!.length === 0 ? {} : { claims: claimsAt[n]! }),
  }));
}
