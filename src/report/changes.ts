import type { ReportChanges } from '../changes.js';
import type { Conflict, Report } from '../model.js';
import { code, sentence } from './escape.js';
import { type Locale, messages } from './messages.js';
import { reportWords } from './words.js';

/** How a conflict is named in the list of changes: its summary, or a link to where it stands. */
type Naming = (conflict: Conflict, text: string) => string;

/**
 * What changed since the last report, as blocks of Markdown: what is new first, then what has changed, is open again or gone.
 * @param now the newer report
 * @param name what a conflict of the newer report is shown as; its summary where left out
 */
export function changesBlocks(changes: ReportChanges, now: Report, locale: Locale, name: Naming = (_, text) => text): string[] {
  const m = messages[locale];
  const words = reportWords[locale];
  const byId = new Map(now.conflicts.map((conflict) => [conflict.id, conflict]));
  const say = (text: string) => sentence(text, m.direction);
  const item = (id: string, because: readonly string[] = []): string[] => {
    const conflict = byId.get(id);
    if (conflict === undefined) return [];
    const reasons = because.map((why) => `\n  - ${say(m.engine(why))}`).join('');
    return [`- **${m.severity[conflict.severity]}** ${name(conflict, say(m.summary(conflict.summary)))}${reasons}`];
  };
  const list = (title: string, items: readonly string[]) => (items.length === 0 ? [] : [`**${title}**`, items.join('\n')]);
  const reopened = new Set(changes.reopened);
  const changed = changes.changed.filter(({ id }) => !reopened.has(id));
  const { added, removed } = changes.articles;
  const blocks = [
    ...list(
      words.changesNew(changes.new.length),
      changes.new.flatMap((id) => item(id)),
    ),
    ...list(
      words.changesReopened(changes.reopened.length),
      changes.reopened.flatMap((id) => item(id, byId.get(id)?.decision?.reopened)),
    ),
    ...list(
      words.changesChanged(changed.length),
      changed.flatMap(({ id, because }) => item(id, because)),
    ),
    ...list(
      words.changesGone(changes.gone.length),
      changes.gone.map(({ severity, summary }) => `- **${m.severity[severity]}** ${say(m.summary(summary))}`),
    ),
    ...list(words.articlesAdded(added.length), added.map(nameOf(m.direction))),
    ...list(words.articlesRemoved(removed.length), removed.map(nameOf(m.direction))),
  ];
  if (blocks.length === 0) blocks.push(words.changesNone);
  return changes.unchanged > 0 ? [...blocks, words.changesUnchanged(changes.unchanged)] : blocks;
}

const nameOf =
  (direction: 'ltr' | 'rtl') =>
  (source: string): string =>
    `- ${direction === 'rtl' ? `\u2068${code(source)}\u2069` : code(source)}`;

/** What changed between two reports, as Markdown. */
export function changesText(changes: ReportChanges, now: Report, locale: Locale): string {
  const blocks = [`# ${reportWords[locale].changes}`, ...changesBlocks(changes, now, locale)];
  const framed = messages[locale].direction === 'rtl' ? ['<div dir="rtl">', ...blocks, '</div>'] : blocks;
  return `${framed.join('\n\n')}\n`;
}
