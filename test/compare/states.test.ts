import { describe, expect, it } from 'vitest';
import { judge } from '../../src/compare/finding.js';
import { type StateFacts, stateLevels } from '../../src/compare/states.js';
import { reconcile } from '../../src/reconcile.js';
import { article, flagged, reportOn, shown } from '../articles.js';

const day = (d: string) => ({ from: d, to: d });
const said = (dimension: string, mask: number, more: Partial<StateFacts> = {}): StateFacts => ({
  dimension,
  mask,
  holder: null,
  party: false,
  resumed: false,
  lasting: false,
  still: false,
  passing: false,
  seasons: [],
  days: [],
  published: day('2024-03-13'),
  ...more,
});

describe('two states', () => {
  it.each([
    ['two matters', said('open', 1), said('enough', 2), 'incomparable'],
    ['alike', said('open', 1), said('open', 1), 'agree'],
    ['under way and not over', said('course', 2), said('course', 3), 'agree'],
    ['held and called off', said('course', 6), said('course', 1), 'contradict'],
    ['called off, and held by a later report', said('course', 6, { published: day('2024-03-20') }), said('course', 1), 'update'],
    ['held before the report that denies it', said('course', 6, { published: day('2024-03-10') }), said('course', 1), 'contradict'],
    ['of two days', said('course', 6, { days: [day('2024-03-01')] }), said('course', 1, { days: [day('2024-03-08')] }), 'incomparable'],
    [
      'reopened on Friday, and still shut on Saturday',
      said('open', 1, { resumed: true, days: [day('2024-03-08')] }),
      said('open', 2, { still: true, lasting: true, days: [day('2024-03-09')] }),
      'contradict',
    ],
    [
      'still shut on Thursday, and reopened on Friday',
      said('open', 2, { still: true, lasting: true, days: [day('2024-03-07')] }),
      said('open', 1, { resumed: true, days: [day('2024-03-08')] }),
      'incomparable',
    ],
    [
      'of another season',
      said('effective', 1, { days: [day('2024-03-12')] }),
      said('effective', 2, { seasons: [{ from: '2015-01-01', to: '2015-12-31' }] }),
      'incomparable',
    ],
    ['open today, shut last week', said('open', 1), said('open', 2, { published: day('2024-03-06') }), 'incomparable'],
    ['open and shut on one day', said('open', 1), said('open', 2), 'contradict'],
    ['shut for an hour', said('open', 1), said('open', 2, { passing: true }), 'incomparable'],
    ['reopened after it was shut', said('open', 1, { resumed: true }), said('open', 2), 'update'],
    ['reopened, and still shut', said('open', 1, { resumed: true }), said('open', 2, { lasting: true }), 'contradict'],
    ['two parties', said('safe', 1, { holder: 'e1' }), said('safe', 2, { holder: 'e2' }), 'incomparable'],
    ['critics', said('enough', 1), said('enough', 2, { party: true }), 'incomparable'],
    ['granted and undecided', said('approval', 1), said('approval', 2), 'contradict'],
  ] as const)('%s: %s', (_, a, b, verdict) => {
    expect(judge(stateLevels, a, b).verdict).toBe(verdict);
    expect(judge(stateLevels, b, a).verdict).toBe(verdict);
  });
});

describe('articles', () => {
  const scene = 'The town council of Harrowby published its report on the winter storm on Sunday.';
  const kinds = (a: string, b: string) => flagged(reportOn([`${scene}\n${a}`, `${scene}\n${b}`])).map((c) => c.kind);

  it.each([
    [
      'sufficient / fell short',
      'The sandbags stored at the Harrowby depot were sufficient for the flood.',
      'The sandbags stored at the Harrowby depot fell short in the flood.',
      'polarity',
    ],
    [
      'intact / shattered',
      'The stained window of the chapel came through the storm without a scratch.',
      'The stained window of the chapel was shattered by the storm.',
      'polarity',
    ],
    [
      'unanimous / divided',
      'The jury of the poetry prize chose the winning collection unanimously.',
      'The jury of the poetry prize was divided over the winning collection.',
      'polarity',
    ],
    [
      'sounded / stayed silent',
      'The siren on the lighthouse was sounded before the wave.',
      'The siren on the lighthouse stayed silent before the wave.',
      'polarity',
    ],
    [
      'running / at a standstill',
      'The paper mill at Harrowby kept running throughout the strike.',
      'The paper mill at Harrowby was at a standstill throughout the strike.',
      'status',
    ],
  ])('%s: flagged', (_, a, b, kind) => {
    expect(kinds(a, b)).toEqual([kind]);
  });

  it.each([
    [
      'another thing',
      'The sandbags stored at the Harrowby depot were sufficient for the flood.',
      'The blankets handed out at the school fell short on the second night.',
    ],
    [
      'a plan',
      'The paper mill at Harrowby kept running throughout the strike.',
      'The paper mill at Harrowby could be shut down if the strike goes on.',
    ],
    [
      'a question',
      'The siren on the lighthouse was sounded before the wave.',
      'Did the siren on the lighthouse stay silent before the wave?',
    ],
    [
      'a restriction',
      'The stained window of the chapel was intact after the storm.',
      'Nothing but a pane of the stained window of the chapel was touched by the storm.',
    ],
    [
      'critics',
      'The sandbags stored at the Harrowby depot were sufficient for the flood.',
      'Critics say the sandbags stored at the Harrowby depot fell short in the flood.',
    ],
    [
      'the third payment and the fourth',
      'The third payment to the savers of Harrowby has been paid out in full.',
      'The fourth payment to the savers of Harrowby is still awaited by all.',
    ],
  ])('%s: not flagged', (_, a, b) => {
    const found = shown(reportOn([`${scene}\n${a}`, `${scene}\n${b}`]));
    expect(found.filter((f) => /^(?:polarity|status)/u.test(f))).toEqual([]);
  });

  it('is told across languages', () => {
    const report = reconcile([
      article(
        'a.txt',
        'The siren of the ferry in the port of Tangier was sounded before the collision, the committee of inquiry said.',
        '2024-03-13',
      ),
      article('b.txt', 'قالت لجنة التحقيق إن صفارة العبارة في ميناء طنجة لم تُقرع قبل الاصطدام أصلا.', '2024-03-13'),
    ]);
    expect(flagged(report).map((c) => c.kind)).toEqual(['polarity']);
  });

  it('an Arabic contradiction in other words', () => {
    const place = 'ونشرت بلدية واد الزيتون تقريرها عن العاصفة يوم الأحد.';
    const report = reportOn([
      `قال التقرير إن مضخات محطة التطهير في واد الزيتون لم تتوقف طوال العاصفة.\n${place}`,
      `قال التقرير إن مضخات محطة التطهير في واد الزيتون ظلت معطلة طوال العاصفة.\n${place}`,
    ]);
    expect(flagged(report).map((c) => c.kind)).toEqual(['status']);
  });
});
