import { describe, expect, it } from 'vitest';
import { arabicCues } from '../../src/language/ar/cues.js';
import { englishCues } from '../../src/language/en/cues.js';
import { isIssued } from '../../src/weigh/primary.js';
import { flagged, reportOn } from '../articles.js';

const document = (text: string, title: string | null = null) => ({ text, bodyStart: 0, title });

describe('what an institution issued itself', () => {
  it.each([
    ['ميناء رأس الواد\nبلاغ عدد 4\nتعلم إدارة الميناء', true],
    ['بيان صحفي\n\nتعلن الشركة', true],
    ['## توضيح من جمعية الصيادين', true],
    ['بيانات التضخم تفاجئ الأسواق\n\nقالت مصادر', false],
    ['الوزارة تصدر بيانا عن الحادث', false],
  ])('%s', (text, expected) => {
    expect(isIssued(document(text), arabicCues.issued)).toBe(expected);
  });

  it.each([
    ['Norvik Dredging\nPRESS RELEASE\n3 May 2024', true],
    ['**Joint statement**', true],
    ['PRELIMINARY NOTICE 2023/04', true],
    ['Notice the difference? Two harbours, one tide', false],
    ['Minister issues statement on harbour', false],
  ])('%s', (text, expected) => {
    expect(isIssued(document(text), englishCues.issued)).toBe(expected);
  });

  it('stands beside its side of a disagreement', () => {
    const [conflict] = flagged(
      reportOn([
        'بلاغ صحفي\n\nاستقبل ميناء رأس الواد 1240 حاوية خلال شهر فبراير، بحسب إدارة الميناء.',
        'ميناء رأس الواد يستقبل 2140 حاوية\n\nاستقبل ميناء رأس الواد 2140 حاوية خلال شهر فبراير، بحسب مصدر في الميناء.',
      ]),
    );
    expect(conflict?.support.map(({ value, primary }) => [value, primary])).toEqual([
      [expect.stringContaining('1240'), ['a.txt']],
      [expect.stringContaining('2140'), []],
    ]);
  });
});
