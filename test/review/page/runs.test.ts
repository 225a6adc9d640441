import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { directionOf, runsOf } from '../../../src/review/page/runs.js';

const alone = (text: string, direction: 'ltr' | 'rtl'): string[] =>
  runsOf(text, direction)
    .filter((run) => run.alone)
    .map((run) => run.text);

describe('what runs against a sentence stands alone', () => {
  test('quotations, Arabic words and days in an English sentence', () => {
    expect(alone('Which figure: «تتخطى أربعين» (ar.txt) or «35%» (3 sources)', 'ltr')).toEqual(['تتخطى أربعين', '35%']);
    expect(alone('the office of سالم البحري, minister', 'ltr')).toEqual(['سالم البحري']);
    expect(alone('published 2024-02-05 – 2024-02-07.', 'ltr')).toEqual(['2024-02-05 – 2024-02-07']);
  });

  test('file names, Latin names and days in an Arabic sentence, without the marks that follow', () => {
    expect(alone('في ar_rai.txt، وفي Salwa Ben Ammar.', 'rtl')).toEqual(['ar_rai.txt', 'Salwa Ben Ammar']);
    expect(alone('يذكرهما ar_rai.txt وar_wakala.txt للرقم نفسه', 'rtl')).toEqual(['ar_rai.txt', 'ar_wakala.txt']);
    expect(alone('نُشر 2024-02-05.', 'rtl')).toEqual(['2024-02-05']);
  });

  test('a sentence that is not in the language of the page keeps its own direction', () => {
    expect(directionOf('ar.txt now says «قيمتها أربعون», not «أربعمائة»', 'rtl')).toBe('ltr');
    expect(directionOf('يذكرهما ar.txt وen.txt', 'rtl')).toBe('rtl');
    expect(directionOf('2024-02-05', 'rtl')).toBe('rtl');
    expect(directionOf('name: سالم', 'ltr')).toBe('ltr');
  });

  test('nothing is lost but the controls that reorder', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'aZ1 «»()،.-مع٣%\u202e\u2066\u2069:') }),
        fc.constantFrom('ltr' as const, 'rtl' as const),
        (text, direction) => {
          const whole = runsOf(text, direction)
            .map((run) => run.text)
            .join('');
          expect(whole).toBe(text.replace(/[\u202a-\u202e\u2066-\u2069]/gu, ''));
        },
      ),
    );
  });

  test('a hostile sentence costs no more than a long one', () => {
    for (const unit of ['«', '«a', 'a ', '1-', 'م ', '12:', 'a.a:', '2024-02-05 – ']) {
      const start = performance.now();
      runsOf(unit.repeat(20_000), 'ltr');
      runsOf(unit.repeat(20_000), 'rtl');
      expect(performance.now() - start, unit).toBeLessThan(1000);
    }
  });
});
