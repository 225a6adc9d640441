import { describe, expect, it } from 'vitest';
import { extractEvents } from '../../src/extract/events.js';
import { extractMentions } from '../../src/extract/mentions.js';
import { extractQuantities } from '../../src/extract/quantities.js';
import { extractTimes } from '../../src/extract/times.js';
import { languagePack } from '../../src/language/packs.js';
import { tokenize } from '../../src/language/tokens.js';
import { analyse } from '../../src/reconcile.js';
import { article } from '../articles.js';

const pack = languagePack('ar');

function read(written: string) {
  const text = tokenize(written, pack.analyse);
  const timexes = extractTimes(text, pack);
  const events = extractEvents(text, pack, extractMentions(text, pack), timexes, extractQuantities(text, pack, timexes));
  return events.map((e) => ({
    ...e,
    trigger: written.slice(e.trigger.start, e.trigger.end),
    quote: written.slice(e.start, e.end),
    times: e.times.map((i) => timexes[i]!.text),
  }));
}
const find = (written: string, trigger: string) => read(written).find((e) => e.trigger.includes(trigger));

describe('light verbs lend their noun what they carry', () => {
  it.each([
    ['أجرى الوزيران محادثات موسعة في تونس.', 'محادثات', 'أجرى'],
    ['ستجري الدولتان تدريبات مشتركة الشهر المقبل.', 'تدريبات', 'ستجري'],
    ['عقدت اللجنة اجتماعا طارئا أمس.', 'اجتماعا', 'عقدت'],
  ])('%s', (written, noun, verb) => {
    const event = find(written, noun);
    expect(event?.quote).toContain(verb.replace(/^س/u, ''));
    expect(event?.finite).toBe(true);
    expect(read(written).some((e) => e.trigger.includes(verb.replace(/^س/u, '')))).toBe(false);
  });

  it('gives the noun the future of its verb', () => {
    expect(find('ستجري الدولتان تدريبات مشتركة.', 'تدريبات')?.modality).toBe('planned');
  });
});

describe('words that name no happening', () => {
  it.each([
    ['عُقد الاجتماع التشاوري السنوي أمس.', 'التشاوري'],
    ['ارتفعت الأسعار في سوق الخضر.', 'سوق'],
    ['قال رئيس دولة مجاورة إن بلاده بخير.', 'دولة'],
    ['تجمع الناس وسط المدينة في مارس.', 'المدينة'],
  ])('%s', (written, word) => {
    expect(find(written, word)).toBeUndefined();
  });
});

describe('which of a series', () => {
  it.each([
    ['انعقد الاجتماع التشاوري الخامس في تونس.', 'الاجتماع', 5],
    ['بدأت ثالث جلسات المحاكمة.', 'جلسات', 3],
    ['انعقد الاجتماع أمس بحضور الوزير الثالث في الحكومة.', 'الاجتماع', null],
  ])('%s', (written, noun, ordinal) => {
    expect(find(written, noun)?.ordinal).toBe(ordinal);
  });

  it('reads the rows of a table', () => {
    const rows = read('الجلسة | التاريخ\nالأولى | 11/01/2022\nالثانية | 25/01/2022\n').filter((e) => e.ordinal !== null);
    expect(rows.map((e) => [e.concept, e.ordinal, e.times])).toEqual([
      ['session', 1, ['11/01/2022']],
      ['session', 2, ['25/01/2022']],
    ]);
  });

  it('knows the previous one', () => {
    expect(find('انتهى الاجتماع السابق بلا اتفاق.', 'الاجتماع')?.series).toBe('previous');
    expect(find('انتهى الاجتماع السنوي بلا اتفاق.', 'الاجتماع')?.series).toBeNull();
  });
});

describe('whose time it is', () => {
  it('leaves a time to the verb that governs the noun', () => {
    expect(find('زار الوزير يوم الاثنين ضحايا الفيضانات.', 'الفيضانات')?.times).toEqual([]);
    expect(find('زار الوزير يوم الاثنين ضحايا الفيضانات.', 'زار')?.times).toEqual(['يوم الاثنين']);
  });

  it('tells background from news', () => {
    expect(find('وكان الوزير قد زار المدينة في مارس.', 'زار')?.background).toBe(true);
    expect(find('زار الوزير المدينة في مارس.', 'زار')?.background).toBe(false);
  });
});

it('shows an editor who did what, briefly', () => {
  for (const e of read('وقع وزير الدفاع سالم الحمداني ونظيره كريم بوزيان أمس الثلاثاء اتفاقا لتبادل البيانات بين البلدين الجارين.')) {
    expect(e.quote.length).toBeLessThanOrEqual(160);
    expect(e.start).toBeLessThanOrEqual(e.end);
  }
});

describe('what several words tell together', () => {
  const concepts = (written: string) =>
    analyse([article('a.txt', written), article('b.txt', written)]).dated[0]!.events.map(({ concept }) => concept);

  it('a verb and its particle', () => {
    expect(concepts('The union called off the walkout.')).toContain('cancel');
    expect(concepts('The fair will take place in May.')).toContain('take-place');
    expect(concepts('The union called the mayor.')).not.toContain('cancel');
  });

  it('what is counted by the dozen is a figure', () => {
    expect(concepts('The motion won 29 votes.')).not.toContain('vote');
    expect(concepts('The vote was won.')).toContain('vote');
  });

  it('«رقم» is a number and no registering', () => {
    expect(read('صدرت النشرة رقم 2 أمس.').map(({ concept }) => concept)).not.toContain('register');
  });
});
