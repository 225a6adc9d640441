import { describe, expect, test } from 'vitest';
import { explanation, question, spokenDays, summary } from '../../src/weigh/wording.js';

const side = (value: string, sources: string[], ...quotes: string[]) => ({ value, sources, quotes });

describe('a disagreement in one line', () => {
  test.each([
    [
      'who said it, with who reports it',
      summary('attribution', 'speaker', 'cross', [side('الرئيس', ['x/a.txt']), side('الوزير', ['b.txt', 'c.txt', 'd.txt'])]),
      'Who said it: «الرئيس» (a.txt) or «الوزير» (3 sources)',
    ],
    [
      'a count is named',
      summary('number', 'number of document', 'cross', [side('12 وثيقة', ['a.txt'], 'توقيع 12 وثيقة'), side('تسع وثائق', ['b.txt'])]),
      'How many documents: «12 وثيقة» (a.txt) or «تسع وثائق» (b.txt)',
    ],
    [
      'a sum without a noun shows the word before it',
      summary('number', 'number of ', 'cross', [side('53 %', ['a.txt'], 'حصة 53 %'), side('35 %', ['b.txt'], 'شراء 35 %')]),
      'Which figure: «حصة 53 %» (a.txt) or «شراء 35 %» (b.txt)',
    ],
    [
      'a total and the sum of its parts',
      summary('number', 'total', 'within', [
        side('12600', ['a.txt'], '12600 طن'),
        side('7000 + 5000 = 12000', ['a.txt'], '7000 طن', '5000 طن'),
      ]),
      'A total and its parts: «12600 طن» or «7000 طن» + «5000 طن» = 12,000, all in a.txt',
    ],
    [
      'days are spoken',
      summary('date', 'date', 'cross', [side('2024-01-15', ['a.txt']), side('2024-01-16/2024-01-20', ['b.txt'])]),
      'When it happened: 15 January 2024 (a.txt) or 16 January 2024 to 20 January 2024 (b.txt)',
    ],
    [
      'words on one line, cut at a space',
      summary('status', 'occurrence', 'cross', [side(`«ألغي»\n${'الاجتماع '.repeat(20)}`, ['a.txt']), side('عقد', ['b.txt'])]),
      'What became of it: «ألغي الاجتماع الاجتماع الاجتماع الاجتماع الاجتماع الاجتماع…» (a.txt) or «عقد» (b.txt)',
    ],
  ])('%s', (_what, given, expected) => expect(given).toBe(expected));

  test('no question shows how the engine calls a thing', () => {
    expect(question('participant', 'claim-responsibility')).toBe('Who did it (claim responsibility)');
    expect(question('number', 'number of measure:mm:millimetre')).toBe('Which figure');
    expect(question('number', 'number of dead')).toBe('How many dead');
    expect(question('number', 'number of country')).toBe('How many countries');
    expect(question('sequence', 'place in the series of اجتماع')).toBe('Which one of the series');
  });

  test('a reason is a sentence', () => {
    expect(explanation('the parts add up to 12200000')).toBe('The parts add up to 12,200,000.');
    expect(spokenDays('Friday')).toBe('Friday');
  });
});
