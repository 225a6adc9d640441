import type { Artifact, Invocation, Location, Log, Message, Region, ReportingDescriptor, Result, Suppression } from 'sarif';
import type { ReportChanges } from '../changes.js';
import type { Conflict, ConflictKind, Evidence, Report, ReportEvent, Severity, Span } from '../model.js';
import { sidesOf } from '../sides.js';
import { oneLine } from './escape.js';
import { decisionText, formatMessages } from './format-messages.js';
import { messages } from './messages.js';
import type { ReportOptions } from './options.js';
import { jsonText, pathAsUri, placeFinder } from './places.js';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json';
/** What article URIs are relative to: the name that viewers know for the root of what was checked. */
const ROOT = '%SRCROOT%';

/** How the file begins, whatever it reports: by it a later run knows it from the log of another tool. */
export const SARIF_MARK = `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [{ tool: { driver: { name: 'reconcile' } } }] }, null, 1).replace(/\s*\}[\s}\]]*$/u, '')},`;

const LEVEL = { high: 'error', medium: 'warning', low: 'note', info: 'note' } as const satisfies Readonly<Record<Severity, Result.level>>;
/** 0–100, for viewers that sort by it: notes last. */
const RANK: Readonly<Record<Severity, number>> = { high: 90, medium: 60, low: 30, info: 5 };

/** Code units of context on each side of the words, at most: a line may be an article. */
const CONTEXT = 120;

/** Words as they show: in a SARIF message brackets make links and braces placeholders (3.11.5, 3.11.6). */
const plain = (text: string): string =>
  oneLine(text)
    .replace(/[\\[\]]/gu, '\\$&')
    .replace(/[{}]/gu, '$&$&');
const message = (text: string): Message => ({ text: plain(text) });

/** The words with what stands around them on their lines, in whole characters. */
function contextOf(text: string, start: number, end: number): Span {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  const [lead, rest] = [before.slice(before.lastIndexOf('\n') + 1), /^[^\r\n]*/u.exec(after)![0]];
  // half a character at either edge stays outside
  return { start: start - lead.replace(/^\p{Surrogate}/u, '').length, end: end + rest.replace(/\p{Surrogate}$/u, '').length };
}

type BaselineState = 'new' | 'unchanged' | 'updated' | 'absent';

/** What the older report knew of each conflict of this one. */
function baselineOf(changes: ReportChanges): (id: string) => BaselineState {
  const fresh = new Set(changes.new);
  const updated = new Set([...changes.changed.map(({ id }) => id), ...changes.reopened]);
  return (id) => (fresh.has(id) ? 'new' : updated.has(id) ? 'updated' : 'unchanged');
}

/**
 * The conflicts as a SARIF 2.1.0 log (OASIS standard), `report.sarif`: a rule for each kind, a result for each conflict, the decided
 * ones suppressed. Columns and offsets are UTF-16 code units. Holds no time but those of decisions.
 */
export function toSarif(report: Report, options: ReportOptions): ReadonlyMap<string, string> {
  const { locale, texts, changes = null } = options;
  const m = messages[locale];
  const f = formatMessages[locale];
  const placeOf = placeFinder(texts);
  const indices = new Map(report.documents.map(({ source }, index) => [source, index]));
  const events = new Map(report.events.map((event) => [event.id, event]));
  const kinds = Object.keys(f.kinds) as ConflictKind[];
  const ruleIndex = new Map(kinds.map((kind, index) => [kind, index]));

  const artifactLocation = (source: string) => {
    const index = indices.get(source);
    return { uri: pathAsUri(source), uriBaseId: ROOT, ...(index === undefined ? {} : { index }) };
  };

  const spanOf = (source: string, text: string, start: number, end: number): Region | null => {
    const [from, to] = [placeOf(source, start), placeOf(source, end)];
    if (from === null || to === null) return null;
    return {
      startLine: from.line,
      startColumn: from.column,
      endLine: to.line,
      endColumn: to.column,
      charOffset: start,
      charLength: end - start,
      snippet: { text: text.slice(start, end) },
    };
  };

  /** Where the words stand, and what stands around; nothing of a place that no longer holds them, as those of a conflict that is gone. */
  const regionsOf = ({ source, start, end, quote }: Evidence): { region?: Region; contextRegion?: Region } => {
    const text = texts.get(source);
    if (text === undefined || text.slice(start, end) !== quote) return {};
    const region = spanOf(source, text, start, end);
    if (region === null) return {};
    const around = contextOf(text, start, end);
    const contextRegion = around.start < start || around.end > end ? spanOf(source, text, around.start, around.end) : null;
    return contextRegion === null ? { region } : { region, contextRegion };
  };

  const locationOf = (evidence: Evidence, id: number): Location => {
    const { quote, source, value } = evidence;
    return {
      id,
      physicalLocation: { artifactLocation: artifactLocation(source), ...regionsOf(evidence) },
      message: message(value === quote ? quote : `${quote} → ${value}`),
    };
  };

  /** What is wrong and why, then a line a side with its places; a link leads to the related location of its number. */
  const textOf = (conflict: Conflict): string => {
    const sides = sidesOf(conflict).map(({ side, evidence }) => {
      const places = evidence.map((item) => {
        const id = conflict.evidence.indexOf(item);
        const { region } = regionsOf(item);
        const place = plain(region === undefined ? item.source : `${item.source}:${region.startLine}`);
        return id === 0 ? place : `[${place}](${id})`;
      });
      return `${plain(side.value)}: ${places.join(f.comma)}`;
    });
    return [plain(m.summary(conflict.summary)), plain(m.engine(conflict.explanation)), ...sides].join('\n');
  };

  const suppressionsOf = ({ decision }: Conflict): Suppression[] => {
    if (decision === null) return [];
    const { state, editor, at, reopened } = decision;
    return [
      {
        kind: 'external',
        status: state === 'decided' ? 'accepted' : 'underReview',
        justification: oneLine(decisionText(f, decision)),
        properties: {
          decision: decision.id,
          ruling: decision.ruling,
          editor,
          at,
          ...(state === 'reopened' ? { reopened: reopened.map((why) => oneLine(m.engine(why))) } : {}),
        },
      },
    ];
  };

  const eventOf = (event: ReportEvent | undefined) =>
    event === undefined ? {} : { event: { id: event.id, label: oneLine(event.label), time: event.time } };

  const resultOf = (conflict: Conflict, baselineState: BaselineState | null): Result => {
    const [first, ...others] = conflict.evidence.map(locationOf);
    return {
      ruleId: conflict.kind,
      ruleIndex: ruleIndex.get(conflict.kind)!,
      level: LEVEL[conflict.severity],
      rank: RANK[conflict.severity],
      message: { text: textOf(conflict) },
      ...(first === undefined ? {} : { locations: [first] }),
      relatedLocations: others,
      // the id is a hash of the kind and the evidence
      partialFingerprints: { 'conflictId/v1': conflict.id },
      ...(baselineState === null ? {} : { baselineState }),
      suppressions: suppressionsOf(conflict),
      properties: {
        severity: conflict.severity,
        scope: conflict.scope,
        ...eventOf(conflict.event === null ? undefined : events.get(conflict.event)),
        sides: conflict.support.map(({ value, sources, independent, primary }) => ({ value, sources, independent, primary })),
      },
    };
  };

  const stateOf = changes === null ? () => null : baselineOf(changes);
  const rules = kinds.map((kind): ReportingDescriptor => {
    const { short, full, help } = f.kinds[kind];
    const name = `${kind[0]!.toUpperCase()}${kind.slice(1)}Contradiction`;
    return { id: kind, name, shortDescription: { text: short }, fullDescription: { text: full }, help: { text: help } };
  });
  const artifacts = report.documents.map(({ source, language, title, outlet, published }): Artifact => {
    const url = options.urls?.get(source);
    return {
      location: artifactLocation(source),
      roles: ['analysisTarget'],
      mimeType: /\.md$/iu.test(source) ? 'text/markdown' : 'text/plain',
      properties: { language, title, outlet, published, ...(url === undefined ? {} : { url }) },
    };
  });
  const notifications = report.problems.map((problem) => ({
    level: 'warning' as const,
    message: message(m.engine(problem.message)),
    locations: [{ physicalLocation: { artifactLocation: artifactLocation(problem.source) } }],
  }));
  const invocation: Invocation = { executionSuccessful: true, toolExecutionNotifications: notifications };

  const log: Log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'reconcile', ...(options.version === undefined ? {} : { version: options.version }), rules } },
        language: locale,
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [ROOT]: { description: { text: f.folder } } },
        invocations: [invocation],
        artifacts,
        results: [
          ...report.conflicts.map((conflict) => resultOf(conflict, stateOf(conflict.id))),
          ...(changes?.gone ?? []).map((conflict) => resultOf(conflict, 'absent')),
        ],
      },
    ],
  };
  return new Map([['report.sarif', jsonText(log)]]);
}
