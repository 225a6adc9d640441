import { createHash } from 'node:crypto';
import type { ReportChanges } from '../changes.js';
import { isOpen } from '../decisions.js';
import { GENERATED_HTML } from '../generated.js';
import type { Cleared, Conflict, ConflictKind, Decided, Evidence, Report, ReportDocument, ReportEvent, Story } from '../model.js';
import { type SideWithEvidence, sidesOf } from '../sides.js';
import { isolateRuns, visible } from './escape.js';
import { formatMessages } from './format-messages.js';
import { HTML_STYLE } from './html-style.js';
import { type Messages, messages } from './messages.js';
import type { ReportOptions } from './options.js';
import { gridPicture, type Picture, pictureMarkup, timelinePicture } from './pictures.js';
import {
  bySeverity,
  byStory,
  contextOf,
  dayText,
  figureFinder,
  lineFinder,
  type Place,
  readingOf,
  severityCounts,
  sourcesOf,
} from './views.js';
import { type ReportWords, reportWords } from './words.js';

/** Characters of context on each side of a quote. */
const CONTEXT = 160;
/** Passages of one side that are shown at once, cleared comparisons, stories with pictures, sources named in a row. */
const MOST_PASSAGES = 5;
const MOST_CLEARED = 200;
const MOST_STORIES = 8;
const MOST_SOURCES = 8;

const escaped = (text: string): string =>
  text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;').replace(/'/gu, '&#39;');

/** Words of a source on one line: isolated, what cannot be seen made visible. */
const quoted = (text: string): string => `<bdi>${escaped(visible(text).trim())}</bdi>`;
const code = (text: string): string => `<code>${escaped(visible(text).trim())}</code>`;
/** A sentence in the report's direction; one of the engine's that has no Arabic is English inside the Arabic page. */
function sentenceIn(direction: 'ltr' | 'rtl', text: string): string {
  const own = text.replace(/«[^»]*»/gu, '');
  const foreign = direction === 'rtl' && /\p{Script=Latin}/u.test(own) && !/\p{Script=Arabic}/u.test(own);
  return foreign ? `<span lang="en" dir="ltr">${escaped(isolateRuns(text, 'ltr'))}</span>` : escaped(isolateRuns(text, direction));
}

const list = (items: readonly string[], style = ''): string =>
  items.length === 0 ? '' : `<ul${style === '' ? '' : ` class="${style}"`}>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`;
const idOf = (conflict: { readonly id: string }): string => `c-${conflict.id.replace(/[^A-Za-z0-9_-]/gu, '-')}`;

/** What all parts of the page share. */
interface Frame {
  readonly m: Messages;
  readonly w: ReportWords;
  readonly options: ReportOptions;
  /** Our own or the engine's sentence. */
  readonly sentence: (text: string) => string;
  readonly line: (source: string, offset: number) => number;
  readonly figure: (at: Place) => string | null;
  readonly documents: ReadonlyMap<string, ReportDocument>;
  readonly events: ReadonlyMap<string, ReportEvent>;
  /** Number of each conflict on the page. */
  readonly numbers: ReadonlyMap<string, number>;
}

const RTL_LANGUAGES = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Attributes of an element that holds words of an article: its language and that one's direction. */
function languageOf(frame: Frame, source: string): string {
  const language = frame.documents.get(source)?.language ?? '';
  const base = /^([A-Za-z]{2,3})(?:-[A-Za-z0-9]{1,8})*$/u.exec(language)?.[1]?.toLowerCase();
  if (base === undefined || base === 'und') return ' dir="auto"';
  return ` lang="${language}" dir="${RTL_LANGUAGES.has(base) ? 'rtl' : 'ltr'}"`;
}

const eventOf = (frame: Frame, { event }: { readonly event: string | null }): ReportEvent | null =>
  (event === null ? undefined : frame.events.get(event)) ?? null;
const eventName = (frame: Frame, event: ReportEvent | null): string =>
  event === null ? escaped(frame.m.noEvent) : event.label.trim() === '' ? code(event.id) : quoted(event.label);

function sourceNames(frame: Frame, sources: readonly string[]): string {
  const rest = sources.length - MOST_SOURCES;
  return [...sources.slice(0, MOST_SOURCES).map(code), ...(rest > 0 ? [escaped(frame.w.more(rest))] : [])].join(' ');
}

const badge = ({ m }: Frame, { severity }: Conflict): string => `<span class="badge ${severity}">${escaped(m.severity[severity])}</span>`;
const link = (frame: Frame, conflict: Conflict): string =>
  `<a href="#${idOf(conflict)}">${frame.sentence(frame.m.summary(conflict.summary))}</a>`;

// ---------------------------------------------------------------- one conflict

function passage(frame: Frame, kind: ConflictKind, evidence: Evidence): string {
  const { m, w } = frame;
  const { before, after } = contextOf(frame.options.texts.get(evidence.source) ?? '', evidence, CONTEXT);
  const { value, figure } = readingOf(kind, evidence, frame.figure(evidence));
  const words = `${escaped(visible(before).replace(/^ +/u, ''))}<mark>${escaped(visible(evidence.quote))}</mark>${escaped(visible(after).replace(/ +$/u, ''))}`;
  return `<figure>
<figcaption>${code(evidence.source)} · ${escaped(w.line(frame.line(evidence.source, evidence.start)))} · <bdi>${escaped(m.offsets(evidence.start, evidence.end))}</bdi></figcaption>
<blockquote${languageOf(frame, evidence.source)}>${words}</blockquote>
<p class="quiet">${escaped(m.columns.readAs)}: ${quoted(value)}${figure === null ? '' : ` = ${quoted(figure)}`}</p>
</figure>`;
}

function sideBlock(frame: Frame, kind: ConflictKind, { side, evidence }: SideWithEvidence, number: number): string {
  const { m, w } = frame;
  // the value stands in the sentence as an isolated element of its own
  const support = escaped(m.support('\ue000', side.sources.length, side.independent, side.primary.length)).replace('\ue000', () =>
    quoted(side.value),
  );
  const [shown, rest] = [evidence.slice(0, MOST_PASSAGES), evidence.slice(MOST_PASSAGES)];
  return `<div class="side">
<h4>${escaped(w.side(number))}: ${quoted(side.value)}</h4>
${shown.length === 0 ? `<p class="quiet">${escaped(w.noPassage)}</p>` : shown.map((e) => passage(frame, kind, e)).join('\n')}
${rest.length === 0 ? '' : `<details><summary>${escaped(w.morePassages(rest.length))}</summary>\n${rest.map((e) => passage(frame, kind, e)).join('\n')}\n</details>`}
<p><strong>${escaped(m.backing)}</strong>: ${support}<br>${sourceNames(frame, side.sources)}</p>
</div>`;
}

function decisionBlock(frame: Frame, decision: Decided): string {
  const { m, w } = frame;
  const f = formatMessages[frame.options.locale];
  const [, day, clock] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::[\d.]+)?Z$/u.exec(decision.at) ?? [];
  const at = day === undefined ? quoted(decision.at) : `<time datetime="${escaped(decision.at)}"><bdi>${day} ${clock} UTC</bdi></time>`;
  const facts: (readonly [string, string] | null)[] = [
    [w.rulingLabel, escaped(f.ruling[decision.ruling])],
    decision.side === null ? null : [w.rightSide, quoted(decision.side)],
    decision.because === null ? null : [w.reason, escaped(f.because[decision.because])],
    decision.note.trim() === '' ? null : [w.note, `<span dir="auto">${escaped(visible(decision.note).trim())}</span>`],
    decision.editor === null ? null : [w.editor, quoted(decision.editor)],
    [w.decidedAt, at],
  ];
  const rows = facts.flatMap((fact) => (fact === null ? [] : [`<dt>${escaped(fact[0])}</dt><dd>${fact[1]}</dd>`]));
  const again = decision.state === 'reopened';
  return `<div class="decision">
${again ? `<p><strong>${escaped(w.reopened)}</strong></p>\n${list(decision.reopened.map((why) => frame.sentence(m.engine(why))))}\n<p><strong>${escaped(w.lastDecision)}</strong></p>` : ''}
<dl>${rows.join('\n')}</dl>
</div>`;
}

function conflictBlock(frame: Frame, conflict: Conflict): string {
  const { m, w } = frame;
  const event = eventOf(frame, conflict);
  const decision = conflict.decision === null ? '' : decisionBlock(frame, conflict.decision);
  return `<article class="conflict ${conflict.severity}" id="${idOf(conflict)}">
<h3>${frame.numbers.get(conflict.id)}. ${frame.sentence(m.summary(conflict.summary))}</h3>
<p>${badge(frame, conflict)} ${escaped(m.severityMeans[conflict.severity])}</p>
<p class="quiet">${escaped(m.kind[conflict.kind])} · ${escaped(m.scope[conflict.scope])} · ${eventName(frame, event)}${event?.time ? ` · <bdi>${escaped(dayText(event.time))}</bdi>` : ''}${event?.place ? ` · ${quoted(event.place)}` : ''} · ${code(conflict.id)}</p>
${decision}
<div class="sides">
${sidesOf(conflict)
  .map((side, n) => sideBlock(frame, conflict.kind, side, n + 1))
  .join('\n')}
</div>
<p><strong>${escaped(m.why)}</strong>: ${frame.sentence(m.engine(conflict.explanation))}</p>
<p class="back quiet"><a href="#queue">${escaped(w.toQueue)}</a></p>
</article>`;
}

// ---------------------------------------------------------------- sections

/** A section of the page; one without content is left out, of the table of contents too. */
interface Section {
  readonly id: string;
  readonly title: string;
  readonly content: string;
}

function changesSection(frame: Frame, report: Report, changes: ReportChanges): string {
  const { w, m } = frame;
  const byId = new Map(report.conflicts.map((conflict) => [conflict.id, conflict]));
  const rows = (ids: readonly { readonly id: string; readonly because: readonly string[] }[]) =>
    list(
      ids.flatMap(({ id, because }) => {
        const conflict = byId.get(id);
        if (conflict === undefined) return [];
        return [`${badge(frame, conflict)} ${link(frame, conflict)}${list(because.map((why) => frame.sentence(m.engine(why))))}`];
      }),
    );
  const bare = (ids: readonly string[]) => ids.map((id) => ({ id, because: [] }));
  const reopened = changes.reopened.map((id) => ({ id, because: byId.get(id)?.decision?.reopened ?? [] }));
  // one contradiction is one piece of news
  const changed = changes.changed.filter(({ id }) => !changes.reopened.includes(id));
  const gone = changes.gone.map((c) => frame.sentence(m.summary(c.summary)));
  const blocks: (readonly [number, string, string])[] = [
    [changes.reopened.length, w.changesReopened(changes.reopened.length), rows(reopened)],
    [changes.new.length, w.changesNew(changes.new.length), rows(bare(changes.new))],
    [changed.length, w.changesChanged(changed.length), rows(changed)],
    [gone.length, w.changesGone(gone.length), list(gone)],
    [changes.articles.added.length, w.articlesAdded(changes.articles.added.length), list(changes.articles.added.map(code))],
    [changes.articles.removed.length, w.articlesRemoved(changes.articles.removed.length), list(changes.articles.removed.map(code))],
  ];
  const told = blocks.filter(([count]) => count > 0);
  return [
    told.length === 0 ? `<p>${escaped(w.changesNone)}</p>` : '',
    ...told.map(([, title, content]) => `<h3>${escaped(title)}</h3>\n${content}`),
    changes.unchanged > 0 && told.length > 0 ? `<p class="quiet">${escaped(w.changesUnchanged(changes.unchanged))}</p>` : '',
  ].join('\n');
}

function queueRow(frame: Frame, conflict: Conflict): string {
  const { m } = frame;
  const again = conflict.decision?.state === 'reopened' ? ` · <strong>${escaped(frame.w.again)}</strong>` : '';
  return `<li><p>${frame.numbers.get(conflict.id)}. ${badge(frame, conflict)} ${link(frame, conflict)}</p>
<p class="quiet">${escaped(m.kind[conflict.kind])} · ${eventName(frame, eventOf(frame, conflict))} · ${sourceNames(frame, sourcesOf(conflict.evidence))}${again}</p></li>`;
}

const scroll = (label: string, content: string): string =>
  `<div class="scroll" role="group" tabindex="0" aria-label="${escaped(label)}">${content}</div>`;

function pictureBlock(frame: Frame, picture: Picture | null, heading: string, level: 'h3' | 'h4'): string {
  if (picture === null) return '';
  const { w } = frame;
  const cells = (row: readonly string[], tag: 'th' | 'td') =>
    row
      .map((cell, n) =>
        tag === 'th'
          ? `<th scope="col">${quoted(cell)}</th>`
          : n === 0
            ? `<th scope="row">${quoted(cell)}</th>`
            : `<td>${quoted(cell)}</td>`,
      )
      .join('');
  const table = `<table><thead><tr>${cells(picture.head, 'th')}</tr></thead><tbody>\n${picture.rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('\n')}\n</tbody></table>`;
  const asTable = `${visible(picture.title)}: ${w.asTable}`;
  return `<${level}>${heading}</${level}>
${scroll(visible(picture.title), pictureMarkup(picture.svg))}
<details><summary>${escaped(w.asTable)}</summary>
${scroll(asTable, table)}
</details>`;
}

/** As much of a report as some sources tell: what a picture of their story is drawn from. */
function partOf(report: Report, { sources }: Story): Report {
  const own = new Set(sources);
  const claims = report.claims.filter((claim) => own.has(claim.source));
  return {
    ...report,
    claims,
    events: report.events.filter((event) => event.mentions.some(({ source }) => own.has(source))),
    conflicts: report.conflicts.filter((conflict) => conflict.evidence.some(({ source }) => own.has(source))),
  };
}

function picturesSection(frame: Frame, report: Report, ordered: readonly Conflict[]): string {
  const { w, options } = frame;
  const pair = (part: Report, level: 'h3' | 'h4') =>
    [
      pictureBlock(frame, timelinePicture(part, options, null), escaped(w.timeline), level),
      pictureBlock(frame, gridPicture(part, options, null), escaped(w.grid), level),
    ].join('\n');
  if (report.stories.length < 2) return pair(report, 'h3');
  // dates and sources of different affairs have nothing to do with each other: a pair of pictures each, the worst first
  const stories = [...new Set([...byStory(report, ordered).keys(), ...report.stories])].filter((story) => story !== null);
  const blocks = stories.slice(0, MOST_STORIES).map((story) => {
    const pictures = pair(partOf(report, story), 'h4');
    return pictures.trim() === '' ? '' : `<h3>${escaped(w.inStory)}: ${quoted(story.label)}</h3>\n${pictures}`;
  });
  const left = stories.length - MOST_STORIES;
  return [...blocks, left > 0 ? `<p class="quiet">${escaped(w.storiesLeftOut(left))}</p>` : ''].join('\n');
}

function articleRow(frame: Frame, document: ReportDocument): string {
  const { m } = frame;
  const { published } = document;
  const named = [
    document.title === null ? '' : `<bdi${languageOf(frame, document.source)}>${escaped(visible(document.title).trim())}</bdi>`,
    document.outlet === null ? '' : quoted(document.outlet),
  ].filter((name) => name !== '');
  const date =
    published === null
      ? escaped(m.unknownDate)
      : `<bdi>${escaped(dayText(published))}</bdi> <span class="quiet">(${escaped(m.columns.basis)}: ${escaped(m.basis[published.basis])})</span>`;
  return `<p>${code(document.source)} · ${escaped(visible(document.language))}${named.length > 0 ? ` · ${named.join(' · ')}` : ''}</p>
<p>${escaped(m.columns.published)}: ${date}</p>
${published === null ? '' : list(published.because.map((why) => `<span class="quiet">${frame.sentence(m.engine(why))}</span>`))}`;
}

function clearedRow(frame: Frame, cleared: Cleared): string {
  const { m } = frame;
  const words = cleared.evidence
    .slice(0, MOST_PASSAGES)
    .map(
      (e) =>
        `<q${languageOf(frame, e.source)}>${escaped(visible(e.quote).trim())}</q> ${code(`${e.source}:${frame.line(e.source, e.start)}`)}`,
    );
  const rest = cleared.evidence.length - MOST_PASSAGES;
  return `<p><strong>${escaped(m.verdict[cleared.verdict])}</strong> · ${frame.sentence(m.property(cleared.property))} · ${frame.sentence(m.engine(cleared.because))}</p>
<p>${words.join(' · ')}${rest > 0 ? ` ${escaped(frame.w.more(rest))}` : ''}</p>`;
}

function clearedSection(frame: Frame, cleared: readonly Cleared[]): string {
  if (cleared.length === 0) return '';
  const { m, w } = frame;
  const verdicts = (verdict: Cleared['verdict']) => cleared.filter((c) => c.verdict === verdict).length;
  const rest = cleared.length - MOST_CLEARED;
  return `<p>${escaped(m.clearedCounts(cleared.length, verdicts('agree'), verdicts('refine'), verdicts('update')))}</p>
<details><summary>${escaped(w.showCleared)}</summary>
${rest > 0 ? `<p>${escaped(w.clearedLeftOut(MOST_CLEARED, rest))}</p>` : ''}
${list(
  cleared.slice(0, MOST_CLEARED).map((c) => clearedRow(frame, c)),
  'plain',
)}
</details>`;
}

function countsSection(frame: Frame, report: Report, open: readonly Conflict[], decided: readonly Conflict[]): string {
  const { m, w } = frame;
  const counts = severityCounts(open);
  const levels = (['high', 'medium', 'low'] as const).filter((level) => counts[level] > 0);
  return `${list(
    [
      ...levels.map(
        (level) =>
          `<strong>${counts[level]}</strong> <span class="badge ${level}">${escaped(m.severity[level])}</span> <span class="quiet">${escaped(m.severityMeans[level])}</span>`,
      ),
      ...(decided.length > 0 ? [escaped(w.decidedCount(decided.length))] : []),
    ],
    'figures',
  )}
<p>${escaped(m.extent(report.events.length, report.claims.length))}</p>`;
}

/**
 * The report as one file that asks for nothing: `report.html`, for a browser or for paper. No script; the one style is allowed by its hash.
 * @returns contents by path relative to the report's folder
 */
export function toHtml(report: Report, options: ReportOptions): ReadonlyMap<string, string> {
  const m = messages[options.locale];
  const w = reportWords[options.locale];
  const ordered = report.conflicts.toSorted(bySeverity);
  const open = ordered.filter((c) => isOpen(c) && c.severity !== 'info');
  const notes = ordered.filter((c) => isOpen(c) && c.severity === 'info');
  const decided = ordered.filter((c) => !isOpen(c));
  const frame: Frame = {
    m,
    w,
    options,
    sentence: (text) => sentenceIn(m.direction, visible(text).trim()),
    line: lineFinder(options.texts),
    figure: figureFinder(report.claims),
    documents: new Map(report.documents.map((document) => [document.source, document])),
    events: new Map(report.events.map((event) => [event.id, event])),
    numbers: new Map([...open, ...decided, ...notes].map(({ id }, n) => [id, n + 1])),
  };
  const blocks = (conflicts: readonly Conflict[]) => conflicts.map((conflict) => conflictBlock(frame, conflict)).join('\n');
  const changes = options.changes ?? null;
  const all: readonly Section[] = [
    { id: 'changes', title: w.changes, content: changes === null ? '' : changesSection(frame, report, changes) },
    { id: 'counts', title: w.counts, content: countsSection(frame, report, open, decided) },
    {
      id: 'queue',
      title: m.toLookAt,
      content:
        open.length === 0
          ? `<p>${escaped(decided.length === 0 ? m.noConflict : w.nothingOpen)}</p>`
          : `<ol class="queue">\n${open.map((conflict) => queueRow(frame, conflict)).join('\n')}\n</ol>`,
    },
    { id: 'open', title: w.open, content: blocks(open) },
    { id: 'decided', title: w.decided, content: blocks(decided) },
    { id: 'pictures', title: w.pictures, content: picturesSection(frame, report, ordered) },
    {
      id: 'articles',
      title: m.articles,
      content: list(
        report.documents.map((document) => articleRow(frame, document)),
        'plain',
      ),
    },
    { id: 'cleared', title: m.cleared, content: clearedSection(frame, report.cleared) },
    {
      id: 'problems',
      title: m.problems,
      content: list(
        report.problems.map((p) => `${code(p.source)} ${frame.sentence(m.engine(p.message))}`),
        'plain',
      ),
    },
    { id: 'notes', title: m.notes, content: notes.length === 0 ? '' : `<p>${escaped(m.notesIntro)}</p>\n${blocks(notes)}` },
  ];
  const sections = all.filter(({ content }) => content.trim() !== '');
  const body = sections
    .map(({ id, title, content }) => `<section id="${id}">\n<h2>${escaped(title)}</h2>\n${content}\n</section>`)
    .join('\n');
  const title = escaped(m.title(report.documents.length));
  const hash = createHash('sha256').update(HTML_STYLE).digest('base64');
  const hidden = body.includes('‹U+') ? `<p>${escaped(w.hidden)}</p>\n` : '';
  const page = `${GENERATED_HTML}
<html lang="${options.locale}" dir="${m.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
<a class="skip" href="#main">${escaped(w.skip)}</a>
<header>
<h1>${title}</h1>
<p>${open.length === 0 ? escaped(decided.length === 0 ? m.noConflict : w.nothingOpen) : escaped(m.tally(severityCounts(open)).replaceAll('**', ''))}</p>
</header>
<nav aria-label="${escaped(w.contents)}">
${list(sections.map(({ id, title: name }) => `<a href="#${id}">${escaped(name)}</a>`))}
</nav>
<main id="main" tabindex="-1">
${body}
</main>
<footer>
${hidden}<p>${escaped(w.written(options.version ?? null))}</p>
</footer>
</body>
</html>
`;
  return new Map([['report.html', page]]);
}
