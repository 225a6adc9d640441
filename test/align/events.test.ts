import { describe, expect, it } from 'vitest';
import { kinship } from '../../src/language/concepts.js';
import type { SourceDocument } from '../../src/model.js';
import { analyse } from '../../src/reconcile.js';

const article = (source: string, text: string): SourceDocument => ({
  source,
  language: 'ar',
  text,
  bodyStart: 0,
  title: null,
  outlet: null,
  metadata: {},
  metadataDate: null,
});

/** Whether a word of the first article and a word of the second stand in one cluster. */
function joined(a: string, wordA: string, b: string, wordB: string): boolean {
  const { dated, alignment } = analyse([article('a.txt', a), article('b.txt', b)]);
  const covers = (document: number, event: number, word: string): boolean => {
    const reading = dated[document]!;
    const e = reading.events[event]!;
    return reading.document.text.slice(e.trigger.start, e.trigger.end).includes(word);
  };
  return alignment.clusters.some(
    (c) =>
      c.some((at) => at.document === 0 && covers(0, at.event, wordA)) && c.some((at) => at.document === 1 && covers(1, at.event, wordB)),
  );
}

const WIRE = `طوكيو 14 نوفمبر 2023 - عقد وزير الدفاع الياباني كينجي موراتا الثلاثاء محادثات في طوكيو مع نظيره الأسترالي بول هارغريف.
ووقع موراتا وهارغريف اتفاقا لتبادل بيانات الإنذار المبكر.`;

describe('one happening', () => {
  it.each([
    [
      'talks and a meeting',
      'محادثات',
      'طوكيو، 15 نوفمبر 2023\nاجتمع أمس الثلاثاء في طوكيو وزير الدفاع الياباني كينجي موراتا ونظيره الأسترالي بول هارغريف.',
      'اجتمع',
    ],
    [
      'a signing told by verb and by noun',
      'وقع',
      'طوكيو، 15 نوفمبر 2023\nجرى أمس توقيع اتفاق لتبادل بيانات الإنذار المبكر بين وزير الدفاع الياباني كينجي موراتا ونظيره الأسترالي بول هارغريف.',
      'توقيع',
    ],
  ])('%s', (_, word, other, otherWord) => {
    expect(joined(WIRE, word, other, otherWord)).toBe(true);
  });
});

describe('happenings of one kind that stay apart', () => {
  it.each([
    [
      'another year',
      'محادثات',
      'كانبيرا 11 نوفمبر 2022 - عقد وزير الدفاع الياباني كينجي موراتا الخميس محادثات في كانبيرا مع نظيره الأسترالي بول هارغريف.',
      'محادثات',
    ],
    [
      'another agreement',
      'وقع',
      'طوكيو 14 نوفمبر 2023 - وقع وزير الصحة الياباني شين أوكادا في سبتمبر الماضي عقدا لشراء لقاحات من شركة دنماركية.',
      'وقع',
    ],
  ])('%s', (_, word, other, otherWord) => {
    expect(joined(WIRE, word, other, otherWord)).toBe(false);
  });

  it('numbered meetings of different years', () => {
    expect(
      joined(
        'طوكيو 14 نوفمبر 2023 - انعقد الثلاثاء الاجتماع الاستشاري الدفاعي التاسع بين اليابان وأستراليا.',
        'الاجتماع',
        'كانبيرا 11 نوفمبر 2022 - انعقد الخميس الاجتماع الاستشاري الدفاعي الثامن بين اليابان وأستراليا.',
        'الاجتماع',
      ),
    ).toBe(false);
  });

  it.each([
    ['217', '217', true],
    ['217', '9217', false],
  ] as const)('flights by their numbers: %s and %s', (first, second, same) => {
    const landing = (number: string) => `مسقط 14 نوفمبر 2023 - هبطت الرحلة رقم ${number} لشركة الخليج الثلاثاء في مطار الزهراء.`;
    expect(joined(landing(first), 'الرحلة', landing(second), 'الرحلة')).toBe(same);
  });
});

it.each([
  ['meet', 'talks', true],
  ['strike', 'shelling', true],
  ['sign', 'agreement', true],
  ['exercise', 'course-training', true],
  ['meet', 'strike', false],
  ['visit', 'sign', false],
])('%s and %s', (a, b, kindred) => {
  expect(kinship(a, b) > 0.6).toBe(kindred);
});
