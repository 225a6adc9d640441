import type { ReportChanges } from '../changes.js';
import { isOpen } from '../decisions.js';
import { GENERATED_MARK } from '../generated.js';
import { push } from '../groups.js';
import type { Claim, Cleared, Conflict, ConflictKind, Decided, Evidence, Report, ReportEvent, Side } from '../model.js';
import { sidesOf as allSides } from '../sides.js';
import { changesBlocks } from './changes.js';
import { fenced, isolate, oneLine, code as plainCode, sentence as plainSentence, quoted, quotedInContext, table } from './escape.js';
import { type FormatMessages, formatMessages } from './format-messages.js';
import { type Locale, type Messages, messages } from './messages.js';
import type { ReportOptions } from './options.js';
import {
  bySeverity,
  byStory,
  contextOf,
  dayText,
  figureFinder,
  type Group,
  grouped,
  lineFinder,
  type Place,
  readingOf,
  severityCounts,
  sourcesOf,
} from './views.js';
import { type ReportWords, reportWords } from './words.js';

/** The page of conflicts that belong to no event. */
const NO_EVENT = 'other.md';

/** What all pages share. */
interface Frame {
  readonly m: Messages;
  readonly words: ReportWords;
  readonly rulings: FormatMessages;
  readonly locale: Locale;
  readonly line: (source: string, offset: number) => number;
  readonly text: (source: string) => string;
  /** A file name or id as code, which right-to-left text around it does not tear apart. */
  readonly code: (text: string) => string;
  /** Our own or the engine's sentence, in this report's direction. */
  readonly sentence: (text: string) => string;
  /** The figure that the words at a place were read as: «أربعة ملايين» → 4,000,000. */
  readonly figure: (at: Place) => string | null;
}

/** Kind of event and the event's own id: readable, and the same after the next run. */
const pageName = ({ id, type }: ReportEvent): string => `${slug(type)}-${slug(id.replace(/^event[^A-Za-z0-9]?/u, ''))}.md`;
const slug = (text: string): string =>
  text
    .replace(/^event-noun:/u, '')
    .replace(/[^A-Za-z0-9.]+/gu, '-')
    .replace(/^-+|-+$/gu, '') || 'event';

/** A page with its mark, in the direction of its language, its blocks a blank line apart. */
function page(m: Messages, blocks: readonly (string | null)[]): string {
  const body = blocks.filter((block) => block !== null && block !== '');
  const framed = m.direction === 'rtl' ? ['<div dir="rtl">', ...body, '</div>'] : body;
  return `${[GENERATED_MARK, ...framed].join('\n\n')}\n`;
}

const days = (interval: { readonly from: string; readonly to: string }): string => quoted(dayText(interval));

const place = (frame: Frame, at: { readonly source: string; readonly start: number }): string =>
  frame.code(`${at.source}:${frame.line(at.source, at.start)}`);

/** The quote with the words around it on its line. */
function inContext(frame: Frame, evidence: Place & { readonly quote: string }): string {
  const { before, after } = contextOf(frame.text(evidence.source), evidence);
  return quotedInContext(before, evidence.quote, after);
}

interface SideView {
  readonly mark: '-' | '+';
  readonly side: Side;
  readonly evidence: readonly Evidence[];
}

/** The sides, the first marked −. */
const sidesOf = (conflict: Conflict): SideView[] =>
  allSides(conflict).map(({ side, evidence }, n) => ({ mark: n === 0 ? '-' : '+', side, evidence }));

/** What the words were read as; for a figure in words or another script also the number. */
function readAs(frame: Frame, kind: ConflictKind, evidence: Evidence): string {
  const { value, figure } = readingOf(kind, evidence, frame.figure(evidence));
  return `${quoted(value)}${figure === null ? '' : ` = ${quoted(figure)}`}`;
}

/** What was decided, and why it is open again where it is. */
function decisionLines(frame: Frame, decision: Decided): string {
  const { m, words, rulings } = frame;
  const reason = decision.because === null ? '' : ` (${rulings.because[decision.because]})`;
  const ruling = decision.side === null ? rulings.ruling[decision.ruling] : `${words.rightSide} ${quoted(decision.side)}`;
  const who = [decision.editor === null ? null : quoted(decision.editor), quoted(decision.at.slice(0, 10))].filter((part) => part !== null);
  const lines = [
    `**${decision.state === 'decided' ? words.decided : words.lastDecision}**: ${ruling}${reason} · ${who.join(' · ')}`,
    decision.note.trim() === '' ? null : `**${words.note}**: ${quoted(decision.note)}`,
    decision.state === 'decided' ? null : `**${words.reopened}**:`,
  ];
  const why = decision.reopened.map((reopened) => `- ${frame.sentence(m.engine(reopened))}`);
  return [lines.filter((line) => line !== null).join('<br>'), ...(why.length > 0 ? [why.join('\n')] : [])].join('\n\n');
}

function conflictBlocks(frame: Frame, conflict: Conflict, number: number): string[] {
  const { m } = frame;
  const sides = sidesOf(conflict);
  const locate = (e: Evidence) => {
    const at = `${oneLine(e.source)}:${frame.line(e.source, e.start)}`;
    return m.direction === 'rtl' ? isolate(at) : at;
  };
  const lines = sides.flatMap(({ mark, evidence }) => evidence.map((e) => `${mark} ${locate(e)}  ${isolate(e.quote)}`));
  return [
    `### ${number}. ${frame.sentence(m.summary(conflict.summary))}`,
    `**${m.severity[conflict.severity]}**: ${m.severityMeans[conflict.severity]} · ${m.kind[conflict.kind]} · ${m.scope[conflict.scope]} · ${frame.code(conflict.id)}`,
    ...(conflict.decision === null ? [] : [decisionLines(frame, conflict.decision)]),
    fenced('diff', lines),
    `**${m.why}**: ${frame.sentence(m.engine(conflict.explanation))}`,
    table(
      [m.columns.side, m.columns.place, m.columns.context, m.columns.readAs],
      sides.flatMap(({ mark, evidence }) =>
        evidence.map((e) => [
          mark === '-' ? '−' : '+',
          `${place(frame, e)}<br>${m.offsets(e.start, e.end)}`,
          inContext(frame, e),
          readAs(frame, conflict.kind, e),
        ]),
      ),
    ),
    `**${m.backing}**`,
    sides
      .map(({ mark, side }) => {
        const names = side.sources.map((source) => frame.code(source)).join(' ');
        return `- ${mark === '-' ? '−' : '\\+'} ${m.support(quoted(side.value), side.sources.length, side.independent, side.primary.length)} (${names})`;
      })
      .join('\n'),
  ];
}

/** Order of the properties on a page; those not named follow in the order of the claims. */
const PROPERTIES = ['occurrence', 'date', 'place', 'participant', 'number', 'ordinal', 'office', 'statement'];

/** One row for what an article says of a property, however often it says so. */
function claimRows(frame: Frame, claims: readonly Claim[]): string[][] {
  const { m } = frame;
  const rank = (claim: Claim) => (PROPERTIES.indexOf(claim.property) + PROPERTIES.length + 1) % (PROPERTIES.length + 1);
  const rows = new Map<string, { claim: Claim; places: Set<string>; read: string }>();
  for (const claim of claims.toSorted((a, b) => rank(a) - rank(b))) {
    const read = claimReading(frame, claim);
    const key = `${claim.property}\n${claim.source}\n${claim.property === 'occurrence' ? claim.quote : read}`;
    const row = rows.get(key) ?? { claim, places: new Set<string>(), read };
    row.places.add(place(frame, claim));
    rows.set(key, row);
  }
  return [...rows.values()].map(({ claim, places, read }) => [
    frame.sentence(m.property(claim.property)),
    [...places].join('<br>'),
    quoted(claim.quote),
    read,
  ]);
}

function claimReading(frame: Frame, claim: Claim): string {
  const { m } = frame;
  const notes = [
    claim.polarity === 'negative' ? m.negated : null,
    m.modality[claim.modality],
    claim.attribution === null ? null : m.saidBy(quoted(claim.attribution.text)),
  ].filter((note) => note !== null);
  const value = (() => {
    if (claim.property === 'occurrence') {
      const concept = m.concept(claim.value);
      return concept === null ? '' : frame.sentence(concept);
    }
    if (claim.property === 'date' && claim.time?.interval)
      return `${days(claim.time.interval)}: ${frame.sentence(m.engine(claim.time.because))}`;
    if (claim.property === 'number' || claim.property === 'ordinal') return quoted(frame.figure(claim) ?? claim.value);
    return quoted(claim.value);
  })();
  if (notes.length === 0) return value;
  return value === '' ? notes.join(m.comma) : `${value} (${notes.join(m.comma)})`;
}

function clearedRow(frame: Frame, cleared: Cleared): string[] {
  const words = cleared.evidence.map((e) => `${place(frame, e)} ${quoted(e.quote)}`).join('<br>');
  const { m } = frame;
  return [m.verdict[cleared.verdict], frame.sentence(m.property(cleared.property)), words, frame.sentence(m.engine(cleared.because))];
}

function clearedBlocks(frame: Frame, cleared: readonly Cleared[]): string[] {
  const { m } = frame;
  if (cleared.length === 0) return [];
  return [
    `## ${m.cleared}`,
    table(
      [m.columns.verdict, m.columns.property, m.columns.words, m.columns.because],
      cleared.map((c) => clearedRow(frame, c)),
    ),
  ];
}

/** What is to be looked at, what is only worth knowing, and what an editor has decided. */
function parted(conflicts: readonly Conflict[]): Readonly<Record<'flags' | 'notes' | 'decided', readonly Conflict[]>> {
  const open = conflicts.filter(isOpen);
  return {
    flags: open.filter((c) => c.severity !== 'info'),
    notes: open.filter((c) => c.severity === 'info'),
    decided: conflicts.filter((c) => !isOpen(c)),
  };
}

function eventPage(
  frame: Frame,
  event: ReportEvent | null,
  conflicts: readonly Conflict[],
  claims: readonly Claim[],
  cleared: readonly Cleared[],
): string {
  const { m } = frame;
  const { flags, notes, decided } = parted(conflicts);
  const concept = event === null ? null : m.concept(event.type);
  const facts =
    event === null
      ? null
      : [
          `- **${m.when}**: ${event.time === null ? m.notSaid : days(event.time)}`,
          `- **${m.where}**: ${event.place === null ? m.notSaid : quoted(event.place)}`,
          `- **${m.who}**: ${event.participants.length === 0 ? m.notSaid : event.participants.map((who) => quoted(who)).join(' · ')}`,
          ...(concept === null ? [] : [`- **${m.type}**: ${frame.sentence(concept)}`]),
          `- **${m.columns.articles}**: ${sourcesOf(event.mentions)
            .map((source) => frame.code(source))
            .join(' ')}`,
        ].join('\n');
  const rows = claimRows(frame, claims);
  return page(m, [
    `[${m.back}](../index.md)`,
    `# ${event === null ? m.noEvent : quoted(event.label)}`,
    facts,
    flags.length > 0 ? `## ${m.disagreements}` : null,
    ...flags.flatMap((conflict, n) => conflictBlocks(frame, conflict, n + 1)),
    notes.length > 0 ? `## ${m.notes}` : null,
    ...notes.flatMap((conflict, n) => conflictBlocks(frame, conflict, flags.length + n + 1)),
    decided.length > 0 ? `## ${frame.words.decided}` : null,
    ...decided.flatMap((conflict, n) => conflictBlocks(frame, conflict, flags.length + notes.length + n + 1)),
    rows.length > 0 ? `## ${m.whatEachSays}` : null,
    rows.length > 0 ? table([m.columns.property, m.columns.place, m.columns.words, m.columns.readAs], rows) : null,
    ...clearedBlocks(frame, cleared),
    event !== null && event.because.length > 0
      ? `## ${m.joined}\n\n${event.because.map((why) => `- ${frame.sentence(m.engine(why))}`).join('\n')}`
      : null,
  ]);
}

function indexPage(
  frame: Frame,
  report: Report,
  changes: ReportChanges | null,
  groups: readonly Group[],
  pages: ReadonlyMap<ReportEvent | null, string>,
): string {
  const { m, words } = frame;
  const { columns } = m;
  const { flags: unsorted, notes, decided } = parted(report.conflicts);
  const flags = unsorted.toSorted(bySeverity);
  const counts = severityCounts(flags);
  const to = (event: ReportEvent | null, text: string) => `[${text}](events/${pages.get(event)})`;
  const name = (event: ReportEvent | null) =>
    event === null ? m.noEvent : event.label === '' ? frame.code(event.id) : quoted(event.label);
  const link = (event: ReportEvent | null) => to(event, name(event));
  const facts = (event: ReportEvent | null) =>
    [event?.time ? days(event.time) : null, event?.place ? quoted(event.place) : null].filter((fact) => fact !== null).join(' · ');
  const sourceList = (items: readonly { readonly source: string }[]) =>
    sourcesOf(items)
      .map((source) => frame.code(source))
      .join('<br>');
  const eventOf = new Map(groups.flatMap(({ event, conflicts }) => conflicts.map((c) => [c, event] as const)));
  const row = (c: Conflict) => [
    `**${m.severity[c.severity]}**`,
    to(eventOf.get(c)!, frame.sentence(m.summary(c.summary))),
    m.kind[c.kind],
    [link(eventOf.get(c)!), facts(eventOf.get(c)!)].filter((part) => part !== '').join('<br>'),
    sourceList(c.evidence),
  ];
  const stories = byStory(report, flags);
  const levels = (['high', 'medium', 'low'] as const).filter((level) => counts[level] > 0);
  const conflicting = new Set<ReportEvent | null>(flags.map((c) => eventOf.get(c)!));
  const agreed = [...pages.keys()].filter((event) => event !== null && !conflicting.has(event)) as ReportEvent[];
  const verdicts = (verdict: Cleared['verdict']) => report.cleared.filter((c) => c.verdict === verdict).length;
  const head = [columns.severity, columns.summary, columns.kind, columns.event, columns.articles];
  const titled = report.documents.some((d) => d.title !== null);
  const outlets = report.documents.some((d) => d.outlet !== null);
  return page(m, [
    `# ${m.title(report.documents.length)}`,
    `${flags.length === 0 ? m.noConflict : m.tally(counts)} ${m.extent(report.events.length, report.claims.length)}`,
    ...(changes === null
      ? []
      : [`## ${words.changes}`, ...changesBlocks(changes, report, frame.locale, (c, text) => to(eventOf.get(c)!, text))]),
    levels.map((level) => `- **${m.severity[level]}**: ${m.severityMeans[level]}`).join('\n'),
    flags.length > 0 ? `## ${m.toLookAt}` : null,
    ...[...stories].flatMap(([story, conflicts]) => [
      report.stories.length > 1 && story !== null ? `### ${quoted(story.label)} (${m.storyOf(story.sources.length)})` : null,
      table(head, conflicts.map(row)),
    ]),
    decided.length > 0 ? `## ${words.decided}` : null,
    decided.length > 0
      ? table(
          [...head, words.rulingLabel],
          decided.map((c) => [...row(c), decisionLines(frame, c.decision!)]),
        )
      : null,
    `## ${m.articles}`,
    table(
      [
        columns.article,
        ...(titled ? [columns.title] : []),
        ...(outlets ? [columns.outlet] : []),
        columns.language,
        columns.published,
        columns.basis,
        columns.because,
      ],
      report.documents.map((d) => [
        frame.code(d.source),
        ...(titled ? [d.title === null ? '' : quoted(d.title)] : []),
        ...(outlets ? [d.outlet === null ? '' : quoted(d.outlet)] : []),
        frame.sentence(d.language),
        d.published === null ? m.unknownDate : days(d.published),
        d.published === null ? '' : m.basis[d.published.basis],
        d.published === null ? '' : d.published.because.map((why) => frame.sentence(m.engine(why))).join('<br>'),
      ]),
    ),
    report.stories.length > 1 ? `## ${m.stories}` : null,
    report.stories.length > 1
      ? report.stories.map((story) => `- ${quoted(story.label)}: ${story.sources.map((source) => frame.code(source)).join(' ')}`).join('\n')
      : null,
    report.cleared.length > 0
      ? `## ${m.cleared}\n\n${m.clearedCounts(report.cleared.length, verdicts('agree'), verdicts('refine'), verdicts('update'))}`
      : null,
    pages.has(null) && !conflicting.has(null) ? `- ${link(null)}` : null,
    agreed.length > 0 ? `## ${m.agreedEvents}` : null,
    agreed.length > 0
      ? table(
          [columns.event, m.when, m.where, columns.articles],
          agreed.map((event) => [
            link(event),
            event.time === null ? '' : days(event.time),
            event.place === null ? '' : quoted(event.place),
            sourceList(event.mentions),
          ]),
        )
      : null,
    notes.length > 0 ? `## ${m.notes}\n\n${m.notesIntro}\n\n${table(head, notes.map(row))}` : null,
    report.problems.length > 0 ? `## ${m.problems}` : null,
    report.problems.length > 0
      ? table(
          [columns.article, columns.message],
          report.problems.map((p) => [frame.code(p.source), frame.sentence(m.engine(p.message))]),
        )
      : null,
  ]);
}

/**
 * The report for people: `index.md` says what to look at, worst first, and links to `events/<kind>-<id>.md`, one page an event that has
 * a contradiction or that more than one article tells.
 * @returns contents by path relative to the report's folder, with `/`
 */
export function toMarkdown(report: Report, options: ReportOptions): ReadonlyMap<string, string> {
  const m = messages[options.locale];
  const frame: Frame = {
    m,
    words: reportWords[options.locale],
    rulings: formatMessages[options.locale],
    locale: options.locale,
    line: lineFinder(options.texts),
    text: (source) => options.texts.get(source) ?? '',
    code: m.direction === 'rtl' ? (text) => isolate(plainCode(text)) : plainCode,
    sentence: (text) => plainSentence(text, m.direction),
    figure: figureFinder(report.claims),
  };
  const groups = grouped(report);
  const conflictsOf = new Map(groups.map(({ event, conflicts }) => [event, conflicts]));
  const collect = <T extends { readonly event: string | null }>(items: readonly T[]): ReadonlyMap<string | null, T[]> => {
    const map = new Map<string | null, T[]>();
    for (const item of items) push(map, item.event, item);
    return map;
  };
  const claims = collect(report.claims);
  const cleared = collect(report.cleared);
  const shown: (ReportEvent | null)[] = report.events.filter((event) => conflictsOf.has(event) || sourcesOf(event.mentions).length > 1);
  if (conflictsOf.has(null) || cleared.has(null)) shown.push(null);
  const pages = new Map(shown.map((event) => [event, event === null ? NO_EVENT : pageName(event)] as const));
  const files = new Map([['index.md', indexPage(frame, report, options.changes ?? null, groups, pages)]]);
  for (const [event, name] of pages) {
    const id = event === null ? null : event.id;
    // Claims outside any event are most of a folder: they stand in report.json.
    const own = id === null ? [] : (claims.get(id) ?? []);
    files.set(`events/${name}`, eventPage(frame, event, conflictsOf.get(event) ?? [], own, cleared.get(id) ?? []));
  }
  return files;
}
