import { GENERATED_MARK } from '../generated.js';
import { push } from '../groups.js';
import type { Claim, Cleared, Conflict, Evidence, Report, ReportEvent, Severity, Side } from '../model.js';
import { code, fenced, isolate, oneLine, quoted, quotedInContext, sentence, table } from './escape.js';
import { type Locale, type Messages, messages } from './messages.js';

export interface MarkdownOptions {
  readonly locale: Locale;
  /** The articles' texts by source: line numbers and the words around a quote come from them. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Characters of context on each side of a quote. */
const CONTEXT = 70;

const RANK: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2, info: 3 };

/** The page of conflicts that belong to no event. */
const NO_EVENT = 'other';

/** What all pages share. */
interface Frame {
  readonly m: Messages;
  readonly line: (source: string, offset: number) => number;
  readonly text: (source: string) => string;
}

const bySeverity = (a: Conflict, b: Conflict): number => RANK[a.severity] - RANK[b.severity];
const sourcesOf = (items: readonly { readonly source: string }[]): string[] => [...new Set(items.map((item) => item.source))];
const pageName = (id: string): string => `${id.replace(/[^A-Za-z0-9._-]/gu, '-')}.md`;

function lineFinder(texts: ReadonlyMap<string, string>): Frame['line'] {
  const starts = new Map<string, number[]>();
  return (source, offset) => {
    let lines = starts.get(source);
    if (lines === undefined) {
      lines = [0];
      const text = texts.get(source) ?? '';
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.push(at + 1);
      starts.set(source, lines);
    }
    let low = 0;
    let high = lines.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (lines[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

/** A page with its mark, in the direction of its language, its blocks a blank line apart. */
function page(m: Messages, blocks: readonly (string | null)[]): string {
  const body = blocks.filter((block) => block !== null && block !== '');
  const framed = m.direction === 'rtl' ? ['<div dir="rtl">', ...body, '</div>'] : body;
  return `${[GENERATED_MARK, ...framed].join('\n\n')}\n`;
}

const days = (interval: { readonly from: string; readonly to: string }): string =>
  interval.from === interval.to ? interval.from : `<bdi>${interval.from} – ${interval.to}</bdi>`;

const place = (frame: Frame, at: { readonly source: string; readonly start: number }): string =>
  code(`${at.source}:${frame.line(at.source, at.start)}`);

/** The quote with the words around it on its line. */
function inContext(
  frame: Frame,
  evidence: { readonly source: string; readonly start: number; readonly end: number; readonly quote: string },
): string {
  const text = frame.text(evidence.source);
  const before = text
    .slice(Math.max(0, evidence.start - CONTEXT), evidence.start)
    .split('\n')
    .at(-1)!;
  const after = text.slice(evidence.end, evidence.end + CONTEXT).split('\n')[0]!;
  const cutBefore = before.length === CONTEXT ? `…${before.replace(/^\S*\s/u, '')}` : before;
  const cutAfter = after.length === CONTEXT ? `${after.replace(/\s\S*$/u, '')}…` : after;
  return quotedInContext(cutBefore, evidence.quote, cutAfter);
}

interface SideView {
  readonly mark: '-' | '+';
  readonly side: Side;
  readonly evidence: readonly Evidence[];
}

/**
 * The sides as the conflict lists them, the first marked −, each with its evidence: that which was read as the side's value, or else
 * (35 % and «35 في المئة» are one side) comes from an article that is on that side alone, or follows evidence of that side.
 * What fits none is a side of its own.
 */
function sidesOf(conflict: Conflict): SideView[] {
  const sides = [...conflict.support];
  const evidence = sides.map((): Evidence[] => []);
  let last = -1;
  for (const item of conflict.evidence) {
    const from = sides.flatMap((side, n) => (side.sources.includes(item.source) ? [n] : []));
    const same = sides.findIndex((side) => side.value === item.value);
    if (same >= 0) last = same;
    else if (from.length === 1) last = from[0]!;
    else if (!from.includes(last)) {
      last = sides.length;
      sides.push({ value: item.value, sources: [item.source], independent: 1 });
      evidence.push([]);
    }
    evidence[last]!.push(item);
  }
  return sides.map((side, n) => ({ mark: n === 0 ? '-' : '+', side, evidence: evidence[n]! }));
}

function conflictBlocks(frame: Frame, conflict: Conflict, number: number): string[] {
  const { m } = frame;
  const sides = sidesOf(conflict);
  const lines = sides.flatMap(({ mark, evidence }) =>
    evidence.map((e) => `${mark} ${oneLine(e.source)}:${frame.line(e.source, e.start)}  ${isolate(e.quote)}`),
  );
  return [
    `### ${number}. ${sentence(conflict.summary)}`,
    `**${m.severity[conflict.severity]}** · ${m.kind[conflict.kind]} · ${m.scope[conflict.scope]} · ${code(conflict.id)}`,
    fenced('diff', lines),
    sentence(conflict.explanation),
    table(
      [m.columns.side, m.columns.place, m.columns.context, m.columns.readAs],
      sides.flatMap(({ mark, evidence }) =>
        evidence.map((e) => [
          mark === '-' ? '−' : '+',
          `${place(frame, e)}<br>${m.offsets(e.start, e.end)}`,
          inContext(frame, e),
          quoted(e.value),
        ]),
      ),
    ),
    sides
      .map(({ mark, side }) => {
        const names = side.sources.map((source) => code(source)).join(' ');
        return `- ${mark === '-' ? '−' : '\\+'} ${m.support(quoted(side.value), side.sources.length, side.independent)} (${names})`;
      })
      .join('\n'),
  ];
}

function claimRow(frame: Frame, claim: Claim): string[] {
  const { m } = frame;
  const notes = [
    claim.polarity === 'negative' ? m.negated : null,
    m.modality[claim.modality],
    claim.attribution === null ? null : m.saidBy(quoted(claim.attribution.text)),
  ].filter((note) => note !== null);
  const value = quoted(claim.value) + (notes.length > 0 ? ` (${notes.join(', ')})` : '');
  const time = claim.time?.interval ? days(claim.time.interval) : '';
  return [sentence(claim.property), place(frame, claim), quoted(claim.quote), value, time];
}

function clearedRow(frame: Frame, cleared: Cleared): string[] {
  const words = cleared.evidence.map((e) => `${place(frame, e)} ${quoted(e.quote)}`).join('<br>');
  return [frame.m.verdict[cleared.verdict], sentence(cleared.property), words, sentence(cleared.because)];
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

function eventPage(
  frame: Frame,
  event: ReportEvent | null,
  conflicts: readonly Conflict[],
  claims: readonly Claim[],
  cleared: readonly Cleared[],
): string {
  const { m } = frame;
  const flags = conflicts.filter((c) => c.severity !== 'info');
  const notes = conflicts.filter((c) => c.severity === 'info');
  const facts =
    event === null
      ? null
      : [
          `- **${m.when}**: ${event.time === null ? m.notSaid : days(event.time)}`,
          `- **${m.where}**: ${event.place === null ? m.notSaid : quoted(event.place)}`,
          `- **${m.who}**: ${event.participants.length === 0 ? m.notSaid : event.participants.map((who) => quoted(who)).join(' · ')}`,
          `- **${m.type}**: ${sentence(event.type)}`,
          `- **${m.columns.articles}**: ${sourcesOf(event.mentions)
            .map((source) => code(source))
            .join(' ')}`,
        ].join('\n');
  const properties = new Map<string, Claim[]>();
  for (const claim of claims) push(properties, claim.property, claim);
  const rows = [...properties.values()].flat().map((claim) => claimRow(frame, claim));
  return page(m, [
    `[${m.back}](../index.md)`,
    `# ${event === null ? m.noEvent : quoted(event.label)}`,
    facts,
    event !== null && event.because.length > 0 ? `**${m.joined}**\n\n${event.because.map((why) => `- ${sentence(why)}`).join('\n')}` : null,
    flags.length > 0 ? `## ${m.disagreements}` : null,
    ...flags.flatMap((conflict, n) => conflictBlocks(frame, conflict, n + 1)),
    notes.length > 0 ? `## ${m.notes}` : null,
    ...notes.flatMap((conflict, n) => conflictBlocks(frame, conflict, n + 1)),
    rows.length > 0 ? `## ${m.whatEachSays}` : null,
    rows.length > 0 ? table([m.columns.property, m.columns.place, m.columns.words, m.columns.readAs, m.columns.time], rows) : null,
    ...clearedBlocks(frame, cleared),
  ]);
}

interface Group {
  readonly event: ReportEvent | null;
  readonly conflicts: readonly Conflict[];
}

/** Conflicts by event; the group with the worst first, then the one with more of the worst, then as the report lists them. */
function grouped(report: Report): Group[] {
  const events = new Map(report.events.map((event) => [event.id, event]));
  const groups = new Map<ReportEvent | null, Conflict[]>();
  for (const conflict of report.conflicts) {
    const event = (conflict.event === null ? undefined : events.get(conflict.event)) ?? null;
    push(groups, event, conflict);
  }
  const tally = (conflicts: readonly Conflict[], severity: Severity) => conflicts.filter((c) => c.severity === severity).length;
  return [...groups]
    .map(([event, conflicts]) => ({ event, conflicts: conflicts.toSorted(bySeverity) }))
    .sort((a, b) => {
      for (const severity of ['high', 'medium', 'low', 'info'] as const) {
        const more = tally(b.conflicts, severity) - tally(a.conflicts, severity);
        if (more !== 0) return more;
      }
      return 0;
    });
}

function indexPage(frame: Frame, report: Report, groups: readonly Group[], pages: ReadonlyMap<ReportEvent | null, string>): string {
  const { m } = frame;
  const { columns } = m;
  const counts: Record<Severity, number> = { high: 0, medium: 0, low: 0, info: 0 };
  for (const conflict of report.conflicts) counts[conflict.severity] += 1;
  const link = (event: ReportEvent | null) =>
    `[${event === null ? m.noEvent : event.label === '' ? code(event.id) : quoted(event.label)}](events/${pages.get(event)})`;
  const facts = (event: ReportEvent | null) =>
    [event?.time ? days(event.time) : null, event?.place ? quoted(event.place) : null].filter((fact) => fact !== null).join(' · ');
  const sourceList = (items: readonly { readonly source: string }[]) =>
    sourcesOf(items)
      .map((source) => code(source))
      .join('<br>');
  const flagged = groups.filter(({ conflicts }) => conflicts.some((c) => c.severity !== 'info'));
  const notes = groups.flatMap(({ event, conflicts }) =>
    conflicts.filter((c) => c.severity === 'info').map((c) => [link(event), m.kind[c.kind], sentence(c.summary)]),
  );
  const conflicting = new Set(flagged.map(({ event }) => event));
  const agreed = [...pages.keys()].filter((event) => event !== null && !conflicting.has(event)) as ReportEvent[];
  return page(m, [
    `# ${m.title(report.documents.length)}`,
    `${conflicting.size === 0 ? m.noConflict : m.tally(counts)} ${m.extent(report.events.length, report.claims.length)}`,
    flagged.length > 0 ? `## ${m.toLookAt}` : null,
    ...flagged.flatMap(({ event, conflicts }) => [
      `### ${link(event)}`,
      facts(event),
      table(
        [columns.severity, columns.kind, columns.summary, columns.articles],
        conflicts
          .filter((c) => c.severity !== 'info')
          .map((c) => [`**${m.severity[c.severity]}**`, m.kind[c.kind], sentence(c.summary), sourceList(c.evidence)]),
      ),
    ]),
    `## ${m.articles}`,
    table(
      [columns.article, columns.title, columns.outlet, columns.language, columns.published, columns.basis, columns.because],
      report.documents.map((d) => [
        code(d.source),
        d.title === null ? '' : quoted(d.title),
        d.outlet === null ? '' : quoted(d.outlet),
        sentence(d.language),
        d.published === null ? m.unknownDate : days(d.published),
        d.published === null ? '' : m.basis[d.published.basis],
        d.published === null ? '' : d.published.because.map((why) => sentence(why)).join('<br>'),
      ]),
    ),
    report.stories.length > 0 ? `## ${m.stories}` : null,
    report.stories.map((story) => `- ${quoted(story.label)}: ${story.sources.map((source) => code(source)).join(' ')}`).join('\n'),
    agreed.length > 0 ? `## ${m.agreedEvents}` : null,
    agreed.map((event) => `- ${[link(event), facts(event)].filter((part) => part !== '').join(' · ')}`).join('\n'),
    pages.has(null) && !conflicting.has(null) ? `## ${m.cleared}\n\n- ${link(null)}` : null,
    notes.length > 0 ? `## ${m.notes}\n\n${m.notesIntro}\n\n${table([columns.event, columns.kind, columns.summary], notes)}` : null,
    report.problems.length > 0 ? `## ${m.problems}` : null,
    report.problems.length > 0
      ? table(
          [columns.article, columns.message],
          report.problems.map((p) => [code(p.source), sentence(p.message)]),
        )
      : null,
  ]);
}

/**
 * The report for people: `index.md` says what to look at, worst first, and links to `events/<id>.md`, one page an event that has
 * a contradiction or that more than one article tells.
 * @returns contents by path relative to the report's folder, with `/`
 */
export function toMarkdown(report: Report, options: MarkdownOptions): ReadonlyMap<string, string> {
  const frame: Frame = { m: messages[options.locale], line: lineFinder(options.texts), text: (source) => options.texts.get(source) ?? '' };
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
  const pages = new Map(shown.map((event) => [event, pageName(event === null ? NO_EVENT : event.id)]));
  const files = new Map([['index.md', indexPage(frame, report, groups, pages)]]);
  for (const [event, name] of pages) {
    const id = event === null ? null : event.id;
    // Claims outside any event are most of a folder: they stand in report.json.
    const own = id === null ? [] : (claims.get(id) ?? []);
    files.set(`events/${name}`, eventPage(frame, event, conflictsOf.get(event) ?? [], own, cleared.get(id) ?? []));
  }
  return files;
}
