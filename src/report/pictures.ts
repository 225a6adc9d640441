/**
 * Pictures of a report as trees of elements: the HTML report writes them out, the review page renders them. Both need no markup of anyone's.
 * Lengths are in the units of the viewBox, which are CSS pixels at full size. In a right-to-left language the whole picture is mirrored.
 */
import { fromDay, parseDay, toDay } from '../calendar.js';
import { push } from '../groups.js';
import type { Claim, Conflict, Report, ReportEvent } from '../model.js';
import { visible } from './escape.js';
import { type Messages, messages } from './messages.js';
import type { ReportOptions } from './options.js';
import { bySeverity, dayText, sourcesOf } from './views.js';
import { type ReportWords, reportWords } from './words.js';

/** An SVG or HTML element; texts are plain text. */
export interface PictureElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (PictureElement | string)[];
}

/** A picture and the same in words. */
export interface Picture {
  readonly title: string;
  readonly svg: PictureElement;
  /** Its text equivalent: a table. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * How pictures look. Whoever shows one can set the properties for light, dark and print: `--pic-ink` (text), `--pic-quiet` (lesser text),
 * `--pic-line` (lines), `--pic-plain`, `--pic-conflict`, `--pic-decided` (marks), `--pic-paper` (behind them).
 */
export const PICTURE_STYLE = `.pic text{font:12px system-ui,sans-serif;fill:var(--pic-ink,#1b1b1b)}
.pic .pic-quiet{fill:var(--pic-quiet,#555)}
.pic .pic-strong{font-weight:600}
.pic .pic-line{stroke:var(--pic-line,#ccc);stroke-width:1}
.pic .pic-plain{fill:var(--pic-plain,#2563a8);stroke:var(--pic-plain,#2563a8)}
.pic .pic-conflict{fill:var(--pic-conflict,#b3261e);stroke:var(--pic-conflict,#b3261e)}
.pic .pic-decided{fill:var(--pic-paper,#fff);stroke:var(--pic-decided,#5f5f5f);stroke-width:2}
.pic .pic-none{fill:var(--pic-line,#ccc)}
.pic .pic-sign{fill:none;stroke:var(--pic-paper,#fff);stroke-width:2}
.pic .pic-decided .pic-sign{stroke:var(--pic-decided,#5f5f5f)}`;

const FSI = '\u2068';
const LRI = '\u2066';
const PDI = '\u2069';
const isolated = (text: string): string => `${FSI}${text}${PDI}`;
/** A file name, which is written from left to right whatever its letters. */
const isolatedName = (text: string): string => `${LRI}${text}${PDI}`;

const element = (
  tag: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly (PictureElement | string)[]
): PictureElement => ({
  tag,
  attributes: Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, typeof value === 'number' ? String(Math.round(value * 10) / 10) : value]),
  ),
  children,
});

// ---------------------------------------------------------------- markup

const TAGS = new Set(['svg', 'g', 'title', 'desc', 'text', 'line', 'rect', 'circle', 'path']);
const ATTRIBUTES = new Set(
  'xmlns viewBox width height role aria-label class x y x1 y1 x2 y2 r cx cy rx d transform text-anchor direction unicode-bidi lang'.split(
    ' ',
  ),
);

const escaped = (text: string): string =>
  visible(text).replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;').replace(/'/gu, '&#39;');
/** As `escaped`, but our own isolates stay what they are. */
const escapedText = (text: string): string =>
  text
    .split(/([\u2066\u2068\u2069])/u)
    .map((part) => (part === FSI || part === LRI || part === PDI ? part : escaped(part)))
    .join('');

/**
 * The picture as markup for HTML or for a file of its own. Attributes outside a fixed list go, texts and values are escaped.
 * @throws RangeError at an element that is none of a picture's
 */
export function pictureMarkup({ tag, attributes, children }: PictureElement): string {
  if (!TAGS.has(tag)) throw new RangeError(`no element of a picture: ${tag}`);
  const own = Object.entries(attributes).filter(([name]) => ATTRIBUTES.has(name));
  const inner = children.map((child) => (typeof child === 'string' ? escapedText(child) : pictureMarkup(child))).join('');
  return `<${tag}${own.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('')}>${inner}</${tag}>`;
}

// ---------------------------------------------------------------- text

const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** Width of a text at 12 px, estimated generously: what is drawn must never be cut off. */
function widthOf(text: string): number {
  let width = 0;
  for (const c of text) {
    if (/[\p{M}\p{Cf}]/u.test(c)) continue;
    else if (/[\s.,:;'|!iljtIfr()[\]·ا]/u.test(c)) width += 4.2;
    else if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u.test(c)) width += 13;
    else if (/[\p{Lu}mwMW@%—…]/u.test(c)) width += 9.6;
    else if (/[سشصضطظ]/u.test(c)) width += 9;
    else width += RTL.test(c) ? 6.3 : 7;
  }
  return width;
}

function shorten(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  let kept = '';
  let width = widthOf('…');
  for (const c of text) {
    width += widthOf(c);
    if (width > room) break;
    kept += c;
  }
  return `${kept.trimEnd()}…`;
}

/** Direction of the first letter that has one. */
const directionOf = (text: string, otherwise: 'ltr' | 'rtl'): 'ltr' | 'rtl' => {
  const first = /\p{L}/u.exec(text)?.[0];
  return first === undefined ? otherwise : RTL.test(first) ? 'rtl' : 'ltr';
};

type Anchor = 'start' | 'middle' | 'end';

/** Draws from the left or, mirrored, from the right: places count from the side where reading begins. */
function canvas(width: number, rtl: boolean) {
  const mirror = (x: number) => (rtl ? width - x : x);
  const own = rtl ? 'rtl' : 'ltr';
  const turned: Readonly<Record<Anchor, Anchor>> = { start: 'end', middle: 'middle', end: 'start' };
  return {
    mirror,
    text: (
      x: number,
      y: number,
      words: string,
      options: { anchor?: Anchor; style?: string; full?: string; tilt?: number; mixed?: true; name?: true } = {},
    ) => {
      const direction = options.name ? 'ltr' : options.mixed ? own : directionOf(words, own);
      const anchor = options.anchor ?? 'start';
      const full = options.full === undefined || options.full === words ? [] : [element('title', {}, options.full)];
      return element(
        'text',
        {
          x: mirror(x),
          y,
          direction,
          'unicode-bidi': 'isolate',
          'text-anchor': direction === own ? anchor : turned[anchor],
          ...(options.style === undefined ? {} : { class: options.style }),
          ...(options.tilt === undefined
            ? {}
            : { transform: `rotate(${rtl ? -options.tilt : options.tilt} ${Math.round(mirror(x) * 10) / 10} ${Math.round(y * 10) / 10})` }),
        },
        ...full,
        words,
      );
    },
    line: (x1: number, y1: number, x2: number, y2: number) =>
      element('line', { x1: mirror(x1), y1, x2: mirror(x2), y2, class: 'pic-line' }),
    bar: (x: number, y: number, length: number, height: number) =>
      element('rect', { x: rtl ? mirror(x + length) : x, y, width: length, height, rx: height / 2 }),
    point: (x: number, y: number, forward: boolean) => {
      // an arrow: there is more this way
      const [tip, back] = [mirror(forward ? x + 6 : x - 6), mirror(forward ? x - 5 : x + 5)];
      return element('path', { d: `M${tip} ${y}L${back} ${y - 6}L${back} ${y + 6}Z` });
    },
  };
}

type State = 'plain' | 'conflict' | 'decided';

/** One shape a state: a disc, a diamond, a box with a tick. */
function shape(state: State, x: number, y: number): PictureElement[] {
  if (state === 'plain') return [element('circle', { cx: x, cy: y, r: 5.5 })];
  const at = (dx: number, dy: number) => `${Math.round((x + dx) * 10) / 10} ${Math.round((y + dy) * 10) / 10}`;
  if (state === 'conflict')
    return [
      element('path', { d: `M${at(0, -8)}L${at(8, 0)}L${at(0, 8)}L${at(-8, 0)}Z` }),
      element('path', { class: 'pic-sign', d: `M${at(0, -4.5)}L${at(0, 1)}M${at(0, 2.6)}L${at(0, 4.6)}` }),
    ];
  return [
    element('rect', { x: x - 6, y: y - 6, width: 12, height: 12 }),
    element('path', { class: 'pic-sign', d: `M${at(-3.5, 0)}L${at(-1, 3)}L${at(3.5, -3.5)}` }),
  ];
}

function legend(
  draw: ReturnType<typeof canvas>,
  width: number,
  top: number,
  entries: readonly (readonly [PictureElement[], string, string])[],
) {
  let x = MARGIN;
  let y = top;
  const out: PictureElement[] = [];
  for (const [signs, style, words] of entries) {
    const length = widthOf(words) + 40;
    if (x > MARGIN && x + length > width) {
      x = MARGIN;
      y += 22;
    }
    // signs are drawn around 0, 0
    out.push(
      element('g', { class: style, transform: `translate(${Math.round(draw.mirror(x + 8) * 10) / 10} ${y})` }, ...signs),
      draw.text(x + 22, y + 4, words, { mixed: true }),
    );
    x += length;
  }
  return { elements: out, bottom: y + 14 };
}

function framed(title: string, description: string, width: number, height: number, m: Messages, children: readonly PictureElement[]) {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${Math.ceil(height)}`,
      width,
      height: Math.ceil(height),
      role: 'img',
      'aria-label': title,
      direction: m.direction,
      class: 'pic',
    },
    element('title', {}, title),
    element('desc', {}, description),
    ...children,
  );
}

const MARGIN = 14;
const baseName = (source: string): string => visible(source.split('/').at(-1)!).trim();
const labelOf = (event: ReportEvent): string => visible(event.label).trim() || visible(event.id);
const isFlag = ({ severity }: Conflict): boolean => severity !== 'info';
const stateOf = ({ decision }: Conflict): 'conflict' | 'decided' => (decision?.state === 'decided' ? 'decided' : 'conflict');
/** A contradiction weighs more than a decided one, and that more than none. */
const WEIGHT: Readonly<Record<State, number>> = { plain: 0, decided: 1, conflict: 2 };

// ---------------------------------------------------------------- timeline

const DAY = 1440;
const HOUR = 60;
const TIMELINE_WIDTH = 720;
const MOST_LANES = 24;
const MOST_MARKS = 6;

/** What one or more sources say of when; `from` inclusive, `to` exclusive, minutes since the beginning of 1970. */
interface Mark {
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly sources: Set<string>;
  state: State;
}

interface Lane {
  readonly label: string;
  readonly marks: readonly Mark[];
  readonly left: number;
}

/** Hours of the parts of a day, from and to. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = { MO: [6, 12], MI: [11, 14], AF: [12, 18], EV: [17, 24], NI: [19, 30] };

type Moment = Pick<Mark, 'from' | 'to' | 'words'>;

/** The moment that a value means. A clock time with a zone is written out, but not placed: the others' zone is not known. */
function momentOf(
  value: string | null,
  interval: { readonly from: string; readonly to: string } | null,
  words: ReportWords,
): Moment | null {
  const days = interval ?? daysOf(value);
  if (days === null) return null;
  const [from, to] = [dayNumber(days.from), dayNumber(days.to)];
  if (from === null || to === null || to < from) return null;
  const whole = { from: from * DAY, to: (to + 1) * DAY, words: dayText(days) };
  if (from !== to) return whole;
  const [, hour, minute = '00', zone = ''] = /T(\d\d)(?::(\d\d))?(Z|[+-]\d\d:?\d\d)?$/u.exec(value ?? '') ?? [];
  if (hour !== undefined) {
    const clock = `${whole.words} ${hour}:${minute}`;
    if (zone !== '') return { ...whole, words: `${clock} ${zone === 'Z' ? 'UTC' : zone}` };
    const at = from * DAY + Number(hour) * HOUR + Number(minute);
    return { from: at, to: at, words: clock };
  }
  const part = /T([A-Z]{2})$/u.exec(value ?? '')?.[1] ?? '';
  const hours = Object.hasOwn(PARTS, part) ? PARTS[part] : undefined;
  if (hours === undefined) return whole;
  return { from: from * DAY + hours[0] * HOUR, to: from * DAY + hours[1] * HOUR, words: `${whole.words} ${words.parts[part]}` };
}

function daysOf(value: string | null): { readonly from: string; readonly to: string } | null {
  const [, from, to] = /^(\d{4}-\d\d-\d\d)(?:T[^/]*)?(?:\/(\d{4}-\d\d-\d\d))?/u.exec(value ?? '') ?? [];
  return from === undefined ? null : { from, to: to ?? from };
}

function dayNumber(iso: string): number | null {
  try {
    return parseDay(iso);
  } catch {
    return null;
  }
}

/** What claims and conflicts say of when, each moment once. */
function marksOf(
  claims: readonly Claim[],
  conflicts: readonly Conflict[],
  claimOf: ReadonlyMap<string, Claim>,
  words: ReportWords,
): Mark[] {
  const marks = new Map<string, Mark>();
  const add = (moment: Moment | null, source: string, state: State) => {
    if (moment === null) return;
    const mark = marks.get(moment.words) ?? { ...moment, sources: new Set<string>(), state };
    marks.set(moment.words, mark);
    mark.sources.add(source);
    if (WEIGHT[state] > WEIGHT[mark.state]) mark.state = state;
  };
  const told = claims.filter((claim) => claim.time?.interval && claim.polarity === 'positive' && claim.modality !== 'denied');
  const dated = told.filter((claim) => claim.property === 'date');
  for (const claim of dated.length > 0 ? dated : told) add(momentOf(claim.time!.value, claim.time!.interval, words), claim.source, 'plain');
  for (const conflict of conflicts) {
    for (const evidence of conflict.evidence) {
      const claim = evidence.claim === null ? undefined : claimOf.get(evidence.claim);
      const time = claim?.property === 'date' ? claim.time : null;
      const moment = momentOf(evidence.value, null, words) ?? (time ? momentOf(time.value, time.interval, words) : null);
      add(moment, evidence.source, stateOf(conflict));
    }
  }
  return [...marks.values()];
}

const compareMoments = (a: Moment, b: Moment): number => a.from - b.from || a.to - b.to;

function laneOf(label: string, marks: readonly Mark[]): Lane {
  const first = marks.toSorted((a, b) => WEIGHT[b.state] - WEIGHT[a.state] || b.sources.size - a.sources.size || compareMoments(a, b));
  return { label, marks: first.slice(0, MOST_MARKS).sort(compareMoments), left: Math.max(0, marks.length - MOST_MARKS) };
}

/** Share of the marks that the axis must hold; the rest may lie outside where that makes it this many times shorter. */
const MOST = 0.75;
const SHORTER = 6;

/** The stretch of time that the axis shows. */
function axisOf(marks: readonly Moment[]): { readonly from: number; readonly to: number } {
  const sorted = marks.toSorted(compareMoments);
  const from = Math.min(...sorted.map((mark) => mark.from));
  const to = Math.max(...sorted.map((mark) => mark.to));
  const wanted = Math.ceil(sorted.length * MOST);
  let best = { from, to };
  // long marks reach far: the window is found by where marks begin and by the ends of those inside
  for (let n = 0; n + wanted <= sorted.length; n += 1) {
    const inside = sorted
      .slice(n)
      .map((mark) => mark.to)
      .sort((a, b) => a - b)
      .slice(0, wanted);
    const end = inside.at(-1)!;
    if (end - sorted[n]!.from < best.to - best.from) best = { from: sorted[n]!.from, to: end };
  }
  const shown = to - from > SHORTER * Math.max(best.to - best.from, DAY) ? best : { from, to };
  const pad = Math.max((shown.to - shown.from) * 0.04, HOUR);
  return { from: shown.from - pad, to: shown.to + pad };
}

/** Where the axis has its lines and what it says there. */
function ticksOf({ from, to }: { readonly from: number; readonly to: number }, words: ReportWords): { at: number; words: string }[] {
  const most = 7;
  const span = to - from;
  const { months } = words;
  const dayWords = (day: number) => `${fromDay(day).day} ${months[fromDay(day).month - 1]}`;
  const hours = [1, 2, 3, 6, 12].find((step) => span / (step * HOUR) <= most);
  const multiples = (step: number, offset: number) => {
    const out: number[] = [];
    for (let at = Math.ceil((from - offset) / step) * step + offset; at <= to; at += step) out.push(at);
    return out;
  };
  if (hours !== undefined)
    return multiples(hours * HOUR, 0).map((at, n) => {
      const day = Math.floor(at / DAY);
      const clock = `${String((at - day * DAY) / HOUR).padStart(2, '0')}:00`;
      return { at, words: n === 0 || at % DAY === 0 ? `${dayWords(day)} ${clock}` : clock };
    });
  const days = [1, 2, 7, 14].find((step) => span / (step * DAY) <= most);
  // weeks begin on Monday, as 1970-01-05 was
  if (days !== undefined)
    return multiples(days * DAY, days < 7 ? 0 : 4 * DAY).map((at, n) => {
      const { year, month } = fromDay(at / DAY);
      const withYear = n === 0 || (month === 1 && fromDay(at / DAY - days).year !== year);
      return { at, words: withYear ? `${dayWords(at / DAY)} ${year}` : dayWords(at / DAY) };
    });
  const steps = [1, 2, 3, 6];
  for (let years = 1; years <= 1000; years *= 10) steps.push(years * 12, years * 24, years * 60);
  const step = steps.find((n) => span / (n * 30.4 * DAY) <= most) ?? steps.at(-1)!;
  const first = fromDay(Math.floor(from / DAY));
  const out: { at: number; words: string }[] = [];
  for (let n = Math.ceil((first.year * 12 + first.month - 1) / step) * step; ; n += step) {
    const year = Math.floor(n / 12);
    const at = toDay(year, (n % 12) + 1, 1) * DAY;
    if (at > to) return out;
    if (at >= from) out.push({ at, words: step >= 12 ? String(year) : `${months[n % 12]} ${year}` });
  }
}

/**
 * «2024-02-05 · a.txt, b.txt, +2», no wider than there is room.
 * @param bare where the lane is one source's, which is named at its head
 */
function markWords(mark: Mark, room: number, words: ReportWords, bare: boolean): string {
  if (bare) return shorten(mark.words, room);
  const names = [...mark.sources].map(baseName);
  const head = `${isolated(mark.words)} · `;
  for (let shown = names.length; shown >= 1; shown -= 1) {
    const rest = names.length - shown;
    const text = `${head}${names.slice(0, shown).map(isolatedName).join(words.comma)}${rest > 0 ? ` +${rest}` : ''}`;
    if (widthOf(text) <= room) return text;
  }
  const rest = names.length > 1 ? ` +${names.length - 1}` : '';
  const left = room - widthOf(`${head}${rest}`);
  return left < 30 ? shorten(mark.words, room) : `${head}${isolatedName(shorten(names[0]!, left))}${rest}`;
}

function drawTimeline(
  title: string,
  lanes: readonly Lane[],
  head: readonly string[],
  leftOut: readonly string[],
  description: string,
  options: ReportOptions,
  bare: boolean,
): Picture {
  const m = messages[options.locale];
  const words = reportWords[options.locale];
  const rtl = m.direction === 'rtl';
  const width = TIMELINE_WIDTH;
  const draw = canvas(width, rtl);
  const axis = axisOf(lanes.flatMap((lane) => lane.marks));
  const [left, right] = [MARGIN + 8, width - MARGIN - 8];
  const place = (at: number) => left + ((at - axis.from) / (axis.to - axis.from)) * (right - left);
  const rows: string[][] = [];
  const body: PictureElement[] = [];
  let y = 40;
  for (const lane of lanes) {
    body.push(draw.line(MARGIN, y, width - MARGIN, y));
    body.push(draw.text(MARGIN, y + 17, shorten(lane.label, width - 2 * MARGIN), { style: 'pic-strong', full: lane.label }));
    y += 34;
    for (const mark of lane.marks) {
      const row = [lane.label, mark.words, [...mark.sources].map((source) => visible(source)).join(words.comma), words.mark[mark.state]];
      rows.push(row);
      const before = mark.to < axis.from;
      const after = mark.from > axis.to;
      const [x1, x2] = before ? [left, left] : after ? [right, right] : [Math.max(left, place(mark.from)), Math.min(right, place(mark.to))];
      const point = x2 - x1 < 14;
      const middle = (x1 + x2) / 2;
      const signs = (() => {
        if (before || after)
          return [
            draw.point(middle, y, after),
            ...(mark.state === 'plain' ? [] : shape(mark.state, draw.mirror(after ? middle - 15 : middle + 15), y)),
          ];
        if (point) return shape(mark.state, draw.mirror(middle), y);
        if (mark.state === 'plain') return [draw.bar(x1, y - 4, x2 - x1, 8)];
        return [draw.bar(x1, y - 1.5, x2 - x1, 3), ...shape(mark.state, draw.mirror(x1), y), ...shape(mark.state, draw.mirror(x2), y)];
      })();
      body.push(element('g', { class: `pic-mark pic-${mark.state}` }, element('title', {}, row.join(' · ')), ...signs));
      const reach = before || after ? (mark.state === 'plain' ? 8 : 25) : point || mark.state === 'plain' ? 8 : 10;
      const [start, end] = point ? [middle - reach, middle + reach] : [x1 - reach, x2 + reach];
      const roomAfter = width - 4 - end;
      const roomBefore = start - 4;
      const full = row.slice(1, 3).join(' · ');
      const wide = widthOf(markWords(mark, 10_000, words, bare));
      if (wide <= roomAfter - 4) body.push(draw.text(end + 4, y + 4, markWords(mark, roomAfter - 4, words, bare), { mixed: true, full }));
      else if (wide <= roomBefore - 4)
        body.push(draw.text(start - 4, y + 4, markWords(mark, roomBefore - 4, words, bare), { anchor: 'end', mixed: true, full }));
      else {
        // beside the mark its words would be cut off: they stand below it
        y += 19;
        body.push(draw.text(MARGIN, y + 2, markWords(mark, width - 2 * MARGIN, words, bare), { mixed: true, full }));
      }
      y += 20;
    }
    if (lane.left > 0) {
      body.push(draw.text(MARGIN, y + 2, words.datesLeft(lane.left), { style: 'pic-quiet', mixed: true }));
      y += 16;
    }
    y += 2;
  }
  const ticks = ticksOf(axis, words).flatMap(({ at, words: label }) => {
    const x = place(at);
    const half = widthOf(label) / 2;
    const centre = Math.min(Math.max(x, half + 4), width - half - 4);
    return [draw.line(x, 24, x, y), draw.text(centre, 16, label, { anchor: 'middle', style: 'pic-quiet', mixed: true })];
  });
  // only what is there to be seen is explained, and only where there is something to tell apart
  const seen = (['plain', 'conflict', 'decided'] as const).filter((state) => lanes.some((l) => l.marks.some((k) => k.state === state)));
  const states = seen.every((state) => state === 'plain') ? [] : seen;
  const key = legend(
    draw,
    width,
    y + 18,
    states.map((state) => [shape(state, 0, 0), `pic-${state}`, words.mark[state]]),
  );
  const notes = leftOut.map((note, n) => draw.text(MARGIN, key.bottom + 8 + n * 18, note, { style: 'pic-quiet', mixed: true }));
  const height = key.bottom + leftOut.length * 18 + 4;
  return {
    title,
    svg: framed(title, description, width, height, m, [...ticks, ...body, ...key.elements, ...notes]),
    head,
    rows,
  };
}

/**
 * Who says which date: a lane an event, or of one event a lane a source; in each the days or stretches that are told, with the sources.
 * @param eventId one event, or null for all
 * @returns null where nothing has a date
 */
export function timelinePicture(report: Report, options: ReportOptions, eventId: string | null): Picture | null {
  const m = messages[options.locale];
  const words = reportWords[options.locale];
  const claimOf = new Map(report.claims.map((claim) => [claim.id, claim]));
  const byEvent = new Map<string, Claim[]>();
  for (const claim of report.claims) if (claim.event !== null) push(byEvent, claim.event, claim);
  const events = new Map(report.events.map((event) => [event.id, event]));
  const flags = report.conflicts.filter((c) => isFlag(c) && c.kind === 'date');
  if (eventId !== null) {
    const event = events.get(eventId);
    if (event === undefined) return null;
    const about = flags.filter((c) => c.event === eventId);
    const claims = byEvent.get(eventId) ?? [];
    const sources = sourcesOf([...event.mentions, ...about.flatMap((c) => c.evidence)]);
    const all = sources.map((source) => {
      const evidence = about.map((c) => ({ ...c, evidence: c.evidence.filter((e) => e.source === source) }));
      return laneOf(
        baseName(source),
        marksOf(
          claims.filter((claim) => claim.source === source),
          evidence,
          claimOf,
          words,
        ),
      );
    });
    const dated = all.filter((lane) => lane.marks.length > 0).sort((a, b) => compareMoments(a.marks[0]!, b.marks[0]!));
    if (dated.length === 0) return null;
    const shown = dated.slice(0, MOST_LANES);
    const undated = all.length - dated.length;
    const left = dated.length - shown.length;
    const notes = [...(undated > 0 ? [words.undatedSources(undated)] : []), ...(left > 0 ? [words.sourcesLeft(left)] : [])];
    const title = words.timelineOf(labelOf(event));
    const head = [words.source, words.date, words.sources, words.state];
    return drawTimeline(title, shown, head, notes, words.timelineDescription(shown.length, undated, left), options, true);
  }
  const about = new Map<string, Conflict[]>();
  for (const conflict of flags) push(about, conflict.event !== null && events.has(conflict.event) ? conflict.event : '', conflict);
  const lanes = [
    ...report.events.map((event) => ({
      label: labelOf(event),
      marks: marksOf(byEvent.get(event.id) ?? [], about.get(event.id) ?? [], claimOf, words),
      told: sourcesOf(event.mentions).length,
    })),
    // dates of no event contradict each other too
    ...(about.get('') ?? []).map((c) => ({ label: visible(m.summary(c.summary)), marks: marksOf([], [c], claimOf, words), told: 0 })),
  ];
  const dated = lanes.filter((lane) => lane.marks.length > 0);
  if (dated.length === 0) return null;
  const worst = (marks: readonly Mark[]) => Math.max(...marks.map((mark) => WEIGHT[mark.state]));
  const shown = dated
    .toSorted((a, b) => worst(b.marks) - worst(a.marks) || b.told - a.told)
    .slice(0, MOST_LANES)
    .map(({ label, marks }) => laneOf(label, marks))
    .sort((a, b) => compareMoments(a.marks[0]!, b.marks[0]!));
  const undated = lanes.length - dated.length;
  const left = dated.length - shown.length;
  const notes = [...(undated > 0 ? [words.undatedEvents(undated)] : []), ...(left > 0 ? [words.eventsLeft(left)] : [])];
  const head = [words.event, words.date, words.sources, words.state];
  return drawTimeline(words.timeline, shown, head, notes, words.timelineDescription(shown.length, undated, left), options, false);
}

// ---------------------------------------------------------------- grid

const MOST_ROWS = 30;
const MOST_COLUMNS = 20;
const CELL = 30;
const LABELS = 290;
const HEADER = 118;
const TILT = -50;

interface GridRow {
  readonly label: string;
  /** What each source that tells it does. */
  readonly cells: ReadonlyMap<string, State>;
  /** Of its worst open conflict: 0 high … 3; 4 where it has none. */
  readonly rank: number;
}

const RANKS = ['high', 'medium', 'low', 'info'] as const;
const rankOf = (conflicts: readonly Conflict[]): number => {
  const open = conflicts.filter((c) => stateOf(c) === 'conflict').toSorted(bySeverity)[0];
  return open === undefined ? RANKS.length : RANKS.indexOf(open.severity);
};

function cellsOf(told: Iterable<string>, conflicts: readonly Conflict[]): Map<string, State> {
  const cells = new Map<string, State>([...told].map((source) => [source, 'plain']));
  for (const conflict of conflicts)
    for (const source of [...sourcesOf(conflict.evidence), ...conflict.support.flatMap((side) => side.sources)])
      if (WEIGHT[stateOf(conflict)] > WEIGHT[cells.get(source) ?? 'plain']) cells.set(source, stateOf(conflict));
  return cells;
}

/** The rows of one event: what is told of it, a row a property. */
function propertyRows(report: Report, event: ReportEvent, m: Messages): GridRow[] {
  const claims = report.claims.filter((claim) => claim.event === event.id);
  const about = report.conflicts.filter((c) => isFlag(c) && c.event === event.id);
  const claimOf = new Map(report.claims.map((claim) => [claim.id, claim]));
  const told = new Map<string, Set<string>>();
  const row = (label: string) => {
    const sources = told.get(label) ?? new Set<string>();
    told.set(label, sources);
    return sources;
  };
  for (const claim of claims) row(m.property(claim.property)).add(claim.source);
  const conflicts = new Map<string, Conflict[]>();
  for (const conflict of about) {
    const properties = conflict.evidence.flatMap((e) => claimOf.get(e.claim ?? '')?.property ?? []);
    const label = properties[0] === undefined ? m.kind[conflict.kind] : m.property(properties[0]);
    row(label);
    push(conflicts, label, conflict);
  }
  return [...told].map(([label, sources]) => {
    const own = conflicts.get(label) ?? [];
    return { label: visible(label), cells: cellsOf(sources, own), rank: rankOf(own) };
  });
}

function eventRows(report: Report, m: Messages): { readonly rows: GridRow[]; readonly alone: number } {
  const events = new Map(report.events.map((event) => [event.id, event]));
  const conflicts = new Map<string, Conflict[]>();
  for (const c of report.conflicts) if (isFlag(c)) push(conflicts, c.event !== null && events.has(c.event) ? c.event : '', c);
  const rows = report.events.map((event) => {
    const own = conflicts.get(event.id) ?? [];
    return { label: labelOf(event), cells: cellsOf(sourcesOf(event.mentions), own), rank: rankOf(own) };
  });
  const loose = conflicts.get('') ?? [];
  if (loose.length > 0) rows.push({ label: m.noEvent, cells: cellsOf([], loose), rank: rankOf(loose) });
  // what one source alone tells can be compared with nothing
  const shared = rows.filter((row) => row.cells.size > 1 || [...row.cells.values()].some((state) => state !== 'plain'));
  return { rows: shared, alone: rows.length - shared.length };
}

/**
 * Which source tells what, and where they disagree: sources against events, or of one event against what is told of it. The worst and
 * the most told come first.
 * @param eventId one event, or null for all that more than one source tells
 * @returns null where there is nothing to compare
 */
export function gridPicture(report: Report, options: ReportOptions, eventId: string | null): Picture | null {
  const m = messages[options.locale];
  const words = reportWords[options.locale];
  const event = eventId === null ? null : report.events.find(({ id }) => id === eventId);
  if (event === undefined) return null;
  const { rows: all, alone } = event === null ? eventRows(report, m) : { rows: propertyRows(report, event, m), alone: 0 };
  if (all.length === 0) return null;
  const marked = (row: GridRow) => ([...row.cells.values()].some((state) => state !== 'plain') ? 0 : 1);
  const rows = all.toSorted((a, b) => a.rank - b.rank || marked(a) - marked(b) || b.cells.size - a.cells.size).slice(0, MOST_ROWS);
  const weights = new Map<string, { conflicts: number; told: number }>();
  for (const row of rows)
    for (const [source, state] of row.cells) {
      const weight = weights.get(source) ?? { conflicts: 0, told: 0 };
      weights.set(source, { conflicts: weight.conflicts + (state === 'conflict' ? 1 : 0), told: weight.told + 1 });
    }
  const sources = [...weights].sort(([, a], [, b]) => b.conflicts - a.conflicts || b.told - a.told).map(([source]) => source);
  const columns = sources.slice(0, MOST_COLUMNS);
  const rowsLeft = all.length - rows.length + alone;
  const title = event === null ? words.grid : words.gridOf(labelOf(event));
  const width = Math.max(LABELS + columns.length * CELL + 96, 460);
  const draw = canvas(width, m.direction === 'rtl');
  const body: PictureElement[] = columns.flatMap((source, n) => {
    const x = LABELS + n * CELL + CELL / 2;
    const name = baseName(source);
    return [
      draw.text(x, HEADER - 8, shorten(name, 120), { tilt: TILT, full: visible(source), name: true }),
      draw.line(x, HEADER, x, HEADER + rows.length * 26),
    ];
  });
  const table: string[][] = [];
  rows.forEach((row, n) => {
    const y = HEADER + n * 26;
    body.push(draw.line(MARGIN, y, LABELS + columns.length * CELL, y));
    body.push(draw.text(MARGIN, y + 17, shorten(row.label, LABELS - MARGIN - 8), { full: row.label }));
    const states = columns.map((source) => row.cells.get(source));
    table.push([row.label, ...states.map((state) => words.cell[state === undefined ? 'none' : state === 'plain' ? 'agree' : state])]);
    states.forEach((state, column) => {
      const [x, middle] = [draw.mirror(LABELS + column * CELL + CELL / 2), y + 13];
      if (state === undefined) body.push(element('circle', { class: 'pic-none', cx: x, cy: middle, r: 2 }));
      else {
        const told = [row.label, visible(columns[column]!), words.cell[state === 'plain' ? 'agree' : state]].join(' · ');
        body.push(element('g', { class: `pic-cell pic-${state}` }, element('title', {}, told), ...shape(state, x, middle)));
      }
    });
  });
  const key = legend(draw, width, HEADER + rows.length * 26 + 20, [
    [shape('plain', 0, 0), 'pic-plain', words.cell.agree],
    [shape('conflict', 0, 0), 'pic-conflict', words.cell.conflict],
    [shape('decided', 0, 0), 'pic-decided', words.cell.decided],
    [[element('circle', { cx: 0, cy: 0, r: 2 })], 'pic-none', words.cell.none],
  ]);
  const notes = [
    ...(rowsLeft > 0 ? [words.eventsLeft(rowsLeft)] : []),
    ...(sources.length > columns.length ? [words.sourcesLeft(sources.length - columns.length)] : []),
  ];
  body.push(
    ...key.elements,
    ...notes.map((note, n) => draw.text(MARGIN, key.bottom + 8 + n * 18, note, { style: 'pic-quiet', mixed: true })),
  );
  const description = words.gridDescription(rows.length, columns.length);
  return {
    title,
    svg: framed(title, description, width, key.bottom + notes.length * 18 + 4, m, body),
    head: [event === null ? words.event : words.property, ...columns.map((source) => visible(source))],
    rows: table,
  };
}
