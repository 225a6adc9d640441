import { describe, expect, test } from 'vitest';
import type { Claim, Conflict, Decided, Report, ReportEvent } from '../../src/model.js';
import { gridPicture, type Picture, type PictureElement, pictureMarkup, timelinePicture } from '../../src/report/pictures.js';
import { REPORT, TEXTS } from './example.js';

const en = { locale: 'en', texts: TEXTS } as const;
const ar = { locale: 'ar', texts: TEXTS } as const;

const span = (source: string) => ({ source, start: 0, end: 1, quote: 'x' });
const event = (id: string, sources: readonly string[], label = id): ReportEvent => ({
  id,
  type: 'sign',
  label,
  time: null,
  place: null,
  participants: [],
  mentions: sources.map(span),
  because: [],
});
const dated = (id: string, source: string, eventId: string, value: string, from = value.slice(0, 10), to = from): Claim => ({
  id,
  ...span(source),
  event: eventId,
  property: 'date',
  value,
  polarity: 'positive',
  modality: 'asserted',
  attribution: null,
  time: { value, interval: { from, to }, because: 'x' },
  extractor: 'times',
  confidence: 1,
});
const conflict = (claims: readonly Claim[], more: Partial<Conflict> = {}): Conflict => ({
  id: `conflict_${claims.map(({ id }) => id).join('_')}`,
  kind: 'date',
  scope: 'cross',
  severity: 'high',
  event: claims[0]!.event,
  summary: 's',
  explanation: 'e',
  evidence: claims.map((claim) => ({ ...span(claim.source), value: claim.value, claim: claim.id })),
  support: [],
  decision: null,
  ...more,
});
const report = (events: readonly ReportEvent[], claims: readonly Claim[], conflicts: readonly Conflict[] = []): Report => ({
  ...REPORT,
  events,
  claims,
  conflicts,
});
const DECIDED: Decided = {
  id: 'd',
  state: 'decided',
  at: '2024-01-01T00:00:00.000Z',
  editor: null,
  ruling: 'unclear',
  side: null,
  because: null,
  note: '',
  reopened: [],
};

/** All elements of a picture. */
const all = (element: PictureElement): PictureElement[] => [
  element,
  ...element.children.flatMap((child) => (typeof child === 'string' ? [] : all(child))),
];
const ofClass = (picture: Picture, name: string) => all(picture.svg).filter((e) => e.attributes.class?.split(' ').includes(name));
const titleOf = (element: PictureElement): string => {
  const title = element.children.find((child) => typeof child !== 'string' && child.tag === 'title');
  return title === undefined || typeof title === 'string' ? '' : title.children.join('');
};
const texts = (picture: Picture): string[] =>
  all(picture.svg)
    .filter(({ tag }) => tag === 'text')
    .map(({ children }) => children.filter((child) => typeof child === 'string').join(''));

const A = dated('a', 'north.txt', 'e1', '2024-02-04');
const B = dated('b', 'south.txt', 'e1', '2024-02-06');
const C = dated('c', 'west.txt', 'e1', '2024-02-04');
const EVENTS = [event('e1', ['north.txt', 'south.txt', 'west.txt']), event('e2', ['north.txt'])];
const CLASH = report(EVENTS, [A, B, C], [conflict([A, B])]);

describe('the timeline', () => {
  test('says who says which date, and the table says the same', () => {
    const picture = timelinePicture(CLASH, en, null)!;
    expect(picture.rows).toEqual([
      ['e1', '2024-02-04', 'north.txt, west.txt', 'contradicted'],
      ['e1', '2024-02-06', 'south.txt', 'contradicted'],
    ]);
    expect(ofClass(picture, 'pic-mark').map(titleOf)).toEqual(picture.rows.map((row) => row.join(' · ')));
    expect(picture.head).toHaveLength(4);
  });

  test('of one event: a lane a source', () => {
    const picture = timelinePicture(CLASH, en, 'e1')!;
    expect(picture.rows.map(([source, date]) => [source, date])).toEqual([
      ['north.txt', '2024-02-04'],
      ['west.txt', '2024-02-04'],
      ['south.txt', '2024-02-06'],
    ]);
    expect(picture.rows.map((row) => row[3])).toEqual(['contradicted', 'not contradicted', 'contradicted']);
  });

  test('of one event: a source is named once, and signs that are not there are not explained', () => {
    const plain = texts(timelinePicture(report(EVENTS, [A, B, C]), en, 'e1')!);
    expect(plain.filter((text) => text.includes('north.txt'))).toHaveLength(1);
    expect(plain.filter((text) => text.includes('contradicted'))).toEqual([]);
    expect(texts(timelinePicture(CLASH, en, 'e1')!)).toEqual(expect.arrayContaining(['contradicted', 'not contradicted']));
  });

  test('names the source of a long stretch too', () => {
    for (const [from, to] of [
      ['2024-02-01', '2024-02-29'],
      ['2024-02-08', '2024-02-29'],
      ['2024-02-01', '2024-02-22'],
    ] as const) {
      const source = 'the-evening-post-of-the-north.txt';
      const claims = [
        dated('x', source, 'e1', `${from}/${to}`, from, to),
        ...['2024-02-01', '2024-02-29'].map((day) => dated(day, 'a.txt', 'e2', day)),
      ];
      for (const options of [en, ar])
        expect(texts(timelinePicture(report(EVENTS, claims), options, null)!).filter((text) => text.includes(source))).toHaveLength(1);
    }
  });

  test('a contradiction differs in shape and colour, a decided one from both', () => {
    const shapes = [[], [conflict([A, B])], [conflict([A, B], { decision: DECIDED })]].map((conflicts) => {
      const [mark] = ofClass(timelinePicture(report(EVENTS, [A, B, C], conflicts), en, null)!, 'pic-mark');
      return [
        mark!.attributes.class,
        all(mark!)
          .map(({ tag }) => tag)
          .join(' '),
      ];
    });
    expect(new Set(shapes.map(([style]) => style)).size).toBe(3);
    expect(new Set(shapes.map(([, tags]) => tags)).size).toBe(3);
  });

  test('a reopened decision is a contradiction again', () => {
    const again = report(EVENTS, [A, B, C], [conflict([A, B], { decision: { ...DECIDED, state: 'reopened' } })]);
    expect(timelinePicture(again, en, null)!.rows.map((row) => row[3])).toEqual(['contradicted', 'contradicted']);
  });

  test('events without a date are left out and counted; without any date there is no picture', () => {
    expect(texts(timelinePicture(CLASH, en, null)!)).toContain('1 event without a date left out');
    expect(timelinePicture(report(EVENTS, []), en, null)).toBeNull();
    expect(timelinePicture(CLASH, en, 'no such event')).toBeNull();
  });

  test('dates that contradict each other outside any event are shown all the same', () => {
    const loose = report([], [A, B], [conflict([A, B], { event: null, summary: 'When it happened' })]);
    expect(timelinePicture(loose, en, null)!.rows.map((row) => row[0])).toEqual(['When it happened', 'When it happened']);
  });

  test.each([
    ['hours', '2024-02-04T08:00', '2024-02-04T11:30', /^(4 Feb )?\d\d:00$/u],
    ['days', '2024-02-04', '2024-02-08', /^\d+ Feb( 2024)?$/u],
    ['weeks', '2024-02-04', '2024-03-10', /^\d+ (Jan|Feb|Mar)( 2024)?$/u],
    ['months', '2024-02-04', '2024-08-08', /^[A-Z][a-z]{2} 2024$/u],
    ['years', '1998-02-04', '2024-08-08', /^(?:19|20)\d\d$/u],
    ['centuries', '1203-02-04', '2024-08-08', /^\d{4}$/u],
  ])('its axis has three to eight ticks for %s', (_, first, second, label) => {
    const claims = [dated('a', 'north.txt', 'e1', first), dated('b', 'south.txt', 'e1', second)];
    const ticks = all(timelinePicture(report(EVENTS, claims), en, null)!.svg)
      .filter((e) => e.tag === 'text' && e.attributes.y === '16')
      .map((e) => e.children.join(''));
    expect(ticks.length).toBeGreaterThanOrEqual(2);
    expect(ticks.length).toBeLessThanOrEqual(8);
    for (const tick of ticks) expect(tick).toMatch(label);
  });

  test('a lone date far away does not squeeze the others: it stands at the edge, and in the table', () => {
    const near = ['01', '02', '03', '04', '05', '06'].map((day) => dated(`n${day}`, 'north.txt', `e${day}`, `2024-02-${day}`));
    const far = dated('far', 'south.txt', 'e99', '1998-01-01');
    const events = [...near, far].map((claim) => event(claim.event!, [claim.source]));
    const picture = timelinePicture(report(events, [...near, far]), en, null)!;
    expect(texts(picture).filter((text) => text.includes('Feb')).length).toBeGreaterThan(2);
    expect(picture.rows.map((row) => row[1])).toContain('1998-01-01');
  });

  test('dates that are none harm nothing', () => {
    const wild = ['', 'XXXX', '2024-13-45', '0000-00-00', 'Infinity', '9999-12-31'].map((value, n) =>
      dated(`w${n}`, 'north.txt', 'e1', value, value, value),
    );
    const picture = timelinePicture(report(EVENTS, [A, ...wild]), en, null)!;
    expect(picture.rows.map((row) => row[1])).toEqual(['2024-02-04', '9999-12-31']);
    expect(pictureMarkup(picture.svg)).not.toMatch(/NaN|Infinity|undefined/u);
  });

  test('a clock time with a zone is told, but not placed at another’s hour', () => {
    const picture = timelinePicture(report(EVENTS, [dated('z', 'north.txt', 'e1', '2024-02-04T05:00Z')]), en, null)!;
    expect(picture.rows[0]![1]).toBe('2024-02-04 05:00 UTC');
  });
});

describe('the grid', () => {
  test('says who tells what, and the table says the same', () => {
    const picture = gridPicture(CLASH, en, null)!;
    expect(picture.head).toEqual(['Event', 'north.txt', 'south.txt', 'west.txt']);
    expect(picture.rows).toEqual([['e1', 'in conflict', 'in conflict', 'tells it, agrees']]);
    const told = picture.rows.flatMap((row) =>
      row.slice(1).flatMap((cell, n) => (cell === 'does not tell it' ? [] : [`${row[0]} · ${picture.head[n + 1]} · ${cell}`])),
    );
    expect(ofClass(picture, 'pic-cell').map(titleOf)).toEqual(told);
    expect(texts(picture)).toContain('1 more event left out');
  });

  test('the worst comes first, then the most told; what does not fit is counted', () => {
    const events = Array.from({ length: 60 }, (_, n) =>
      event(`e${n}`, n % 2 ? ['north.txt', 'south.txt'] : ['north.txt', 'south.txt', 'west.txt']),
    );
    const late = dated('late', 'south.txt', 'e59', '2024-02-04');
    const picture = gridPicture(report(events, [late], [conflict([late], { severity: 'low' })]), en, null)!;
    expect(picture.rows.slice(0, 2).map((row) => row[0])).toEqual(['e59', 'e0']);
    expect(picture.rows).toHaveLength(30);
    expect(texts(picture)).toContain('30 more events left out');
  });

  test('many sources: those in conflict are kept, the rest counted', () => {
    const sources = Array.from({ length: 50 }, (_, n) => `${n}.txt`);
    const last = dated('last', '49.txt', 'e1', '2024-02-04');
    const picture = gridPicture(report([event('e1', sources)], [last], [conflict([last])]), en, null)!;
    expect(picture.head[1]).toBe('49.txt');
    expect(picture.head).toHaveLength(21);
    expect(texts(picture)).toContain('30 more sources left out');
  });

  test('of one event: what is told of it, a row a property', () => {
    const picture = gridPicture(CLASH, en, 'e1')!;
    expect(picture.rows).toEqual([['when', 'in conflict', 'in conflict', 'tells it, agrees']]);
    expect(gridPicture(CLASH, en, 'no such event')).toBeNull();
  });

  test('decided is another sign than in conflict', () => {
    const picture = gridPicture(report(EVENTS, [A, B, C], [conflict([A, B], { decision: DECIDED })]), en, null)!;
    expect(picture.rows[0]!.slice(1)).toEqual(['decided', 'decided', 'tells it, agrees']);
  });
});

describe('in Arabic', () => {
  const places = (picture: Picture) =>
    ofClass(picture, 'pic-mark').map((mark) => {
      const [, x] = /[MLx"= ](-?[\d.]+)/u.exec(all(mark).find(({ tag }) => tag === 'path')!.attributes.d!)!;
      return Number(x);
    });

  test('time runs from right to left', () => {
    const [ltr, rtl] = [places(timelinePicture(CLASH, en, null)!), places(timelinePicture(CLASH, ar, null)!)];
    expect(ltr[0]!).toBeLessThan(ltr[1]!);
    expect(rtl[0]!).toBeGreaterThan(rtl[1]!);
    expect(rtl[0]! + ltr[0]!).toBeCloseTo(720, 0);
  });

  test('each label has its own direction; an Arabic one in an English picture still begins at its side', () => {
    const named = report([event('e1', ['north.txt', 'south.txt'], 'توقيع الاتفاق')], [A, B]);
    const label = (options: typeof en | typeof ar) =>
      all(timelinePicture(named, options, null)!.svg).find((e) => e.attributes.class === 'pic-strong')!;
    expect(label(en).attributes).toMatchObject({ direction: 'rtl', 'text-anchor': 'end', x: '14' });
    expect(label(ar).attributes).toMatchObject({ direction: 'rtl', 'text-anchor': 'start', x: '706' });
  });
});

describe('labels', () => {
  test('a long one is shortened, its whole text is its title; nothing lies outside the picture', () => {
    const long = 'اجتماع '.repeat(60).trim();
    const named = report([event('e1', [`${'very-long-name-'.repeat(20)}.txt`, 'south.txt'], long)], [A, B]);
    for (const picture of [timelinePicture(named, en, null)!, gridPicture(named, en, null)!]) {
      const label = all(picture.svg).find((e) => e.tag === 'text' && titleOf(e) === long)!;
      expect(label.children.at(-1)).toMatch(/…$/u);
      const [, , width, height] = picture.svg.attributes.viewBox!.split(' ').map(Number);
      for (const { attributes } of all(picture.svg))
        for (const [name, most] of [
          ['x', width],
          ['x1', width],
          ['x2', width],
          ['y', height],
        ] as const)
          if (attributes[name] !== undefined && attributes.class !== undefined) {
            expect(Number(attributes[name])).toBeGreaterThanOrEqual(-12);
            expect(Number(attributes[name])).toBeLessThanOrEqual(most!);
          }
    }
  });
});

describe('markup', () => {
  const hostile = report(
    [event('e1', ['north.txt', '"><script>.txt'], '<script>alert(1)</script>\u202e "\' &')],
    [A, B],
    [conflict([A, B])],
  );

  test.each([
    ['timeline', timelinePicture(hostile, en, null)!],
    ['timeline of an event', timelinePicture(hostile, ar, 'e1')!],
    ['grid', gridPicture(hostile, ar, null)!],
    ['grid of an event', gridPicture(hostile, en, 'e1')!],
  ])('of a %s holds no one’s markup, a title, a description and a role', (_, picture) => {
    const markup = pictureMarkup(picture.svg);
    expect(markup).not.toMatch(/<script|\u202e/u);
    expect(markup).toMatch(/^<svg [^>]*viewBox="0 0 \d+ \d+"[^>]* role="img"[^>]*><title>[^<]+<\/title><desc>[^<]+<\/desc>/u);
  });

  test('only known attributes, and values that cannot leave their quotes', () => {
    const element = { tag: 'rect', attributes: { onclick: 'x()', style: 'y', href: 'z', class: '"><b>' }, children: [] };
    expect(pictureMarkup(element)).toBe('<rect class="&quot;&gt;&lt;b&gt;"></rect>');
    expect(() => pictureMarkup({ tag: 'script', attributes: {}, children: ['x'] })).toThrow(RangeError);
    expect(() => pictureMarkup({ tag: 'g><script', attributes: {}, children: [] })).toThrow(RangeError);
  });

  test('the same report gives the same picture', () => {
    expect(timelinePicture(structuredClone(CLASH), en, null)).toEqual(timelinePicture(CLASH, en, null));
    expect(gridPicture(structuredClone(CLASH), ar, null)).toEqual(gridPicture(CLASH, ar, null));
  });
});
