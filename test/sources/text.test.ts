import { describe, expect, test } from 'vitest';
import { parseMetadataDate, readFrontMatter } from '../../src/sources/front-matter.js';
import { identifyLanguage } from '../../src/sources/identify.js';
import { loadText } from '../../src/sources/text.js';

describe('front matter', () => {
  test('known keys are read and all are kept as strings', () => {
    const { document, problems } = loadText(
      'a.txt',
      '---\ntitle: عنوان الخبر\noutlet: صحيفة المرفأ\ndate: 2024-02-03\nurl: https://example.org/1\npages: 3\ntags: [a, b]\nnote:\n---\nنص الخبر هنا.\n',
    );
    expect(problems).toEqual([]);
    expect(document).toMatchObject({ title: 'عنوان الخبر', outlet: 'صحيفة المرفأ', metadataDate: '2024-02-03', language: 'ar' });
    expect(document.metadata).toEqual({
      title: 'عنوان الخبر',
      outlet: 'صحيفة المرفأ',
      date: '2024-02-03',
      url: 'https://example.org/1',
      pages: '3',
      tags: 'a, b',
    });
    expect(document.text.slice(document.bodyStart)).toBe('نص الخبر هنا.\n');
  });

  test('broken YAML is a problem that names the line, and what can be read is read', () => {
    const { document, problems } = loadText('a.txt', '---\noutlet: x\ntitle: الوزير: لا تراجع\ndate: 2024-02-03\n---\nنص.\n');
    expect(problems).toHaveLength(1);
    expect(problems[0]!.message).toMatch(/^the front matter is not valid YAML.*\(line 3\)$/u);
    expect(document).toMatchObject({ title: 'الوزير: لا تراجع', metadataDate: '2024-02-03' });
    expect(document.text.slice(document.bodyStart)).toBe('نص.\n');
  });

  test('a block that is not closed is a problem and no part of the article', () => {
    const { document, problems } = loadText('a.txt', '---\ndate: 2024-02-03\noutlet: x\nنص الخبر.\n');
    expect(problems[0]!.message).toMatch(/not closed/u);
    expect(document.metadataDate).toBe('2024-02-03');
    expect(document.text.slice(document.bodyStart)).toBe('نص الخبر.\n');
  });

  test('rules around prose are text', () => {
    const text = '---\nقال الوزير إن المعرض سيفتتح غدا\n---\nتفاصيل أخرى\n';
    expect(readFrontMatter(text)).toEqual({ metadata: {}, bodyStart: 0, problem: null });
    expect(readFrontMatter('---\n---\nنص')).toMatchObject({ bodyStart: 8, problem: null });
  });

  test('a date that is none is a problem', () => {
    const { document, problems } = loadText('a.txt', '---\ndate: 2024-02-31\n---\nنص.\n');
    expect(document.metadataDate).toBeNull();
    expect(problems[0]!.message).toContain('2024-02-31');
  });

  test.each([
    ['2023-11-13', '2023-11-13'],
    ['2023-11-13T23:30:00-05:00', '2023-11-13'],
    ['2023/1/3', '2023-01-03'],
    ['20231113', '2023-11-13'],
    ['13/11/2023', '2023-11-13'],
    ['03/04/2023', '2023-04-03'],
    ['11/13/2023', '2023-11-13'],
    ['١٣/١١/٢٠٢٣', '2023-11-13'],
    ['13 November 2023', '2023-11-13'],
    ['Mon, 13 Nov 2023 10:00:00 GMT', '2023-11-13'],
    ['November 13, 2023', '2023-11-13'],
    ['الاثنين 13 تشرين الثاني 2023', '2023-11-13'],
    ['13 نوفمبر 2023', '2023-11-13'],
    ['5 جانفي 2022', '2022-01-05'],
    ['yesterday', null],
    ['2023-02-30', null],
  ])('date %s', (text, expected) => expect(parseMetadataDate(text)).toBe(expected));
});

describe('title', () => {
  test.each([
    ['عنوان قصير\n\nنص الخبر الطويل هنا.', 'عنوان قصير'],
    ['# Short headline\nMore text here.', 'Short headline'],
    ['هذه جملة تامة.\nثم أخرى.', null],
    ['سطر وحيد', null],
    [`${'كلمة '.repeat(40)}\nنص`, null],
  ])('%s', (text, title) => expect(loadText('a.txt', text).document.title).toBe(title));
});

describe('language', () => {
  test.each([
    ['وقال الوزير إن المعرض سيفتتح غدا في مدينة صور', undefined, 'ar'],
    ['قال إن العرض یبدأ الیوم فی المدینة الکبیرة', undefined, 'ar'],
    ['وزیر دفاع گفت که این دیدار پس از چند روز برگزار می‌شود', undefined, 'fa'],
    ['وزیر دفاع نے کہا ہے کہ یہ ملاقات بڑی اہم ہے', undefined, 'ur'],
    ['The minister said that the talks were held in the capital', undefined, 'en'],
    ['Le ministre a déclaré que les discussions dans la capitale', undefined, 'fr'],
    ['Der Minister sagte, die Gespräche seien nicht auf der Tagesordnung', undefined, 'de'],
    ['El ministro dijo que las conversaciones en la capital', undefined, 'es'],
    ['Finance minister Majed al-Derqaoui met Sajed al-Derqaoui and Omar Al Hoqani', undefined, 'en'],
    ['Il ministro', 'it-IT', 'it'],
    ['وقال الوزير', 'en', 'ar'],
    ['وقال الوزير', 'Arabic', 'ar'],
    ['Министр сказал', undefined, 'ru'],
    ['123', undefined, 'und'],
  ])('%s', (text, declared, language) => expect(identifyLanguage(text, declared)).toBe(language));
});
