import { expect, it } from 'vitest';
import { groupStories } from '../../src/align/stories.js';
import { extractMentions } from '../../src/extract/mentions.js';
import { languagePack } from '../../src/language/packs.js';
import { tokenize } from '../../src/language/tokens.js';

const pack = languagePack('ar');
const reading = (source: string, written: string) => {
  const text = tokenize(written, pack.analyse);
  const document = { source, language: 'ar', text: written, bodyStart: 0, title: null, outlet: null, metadata: {}, metadataDate: null };
  return { document, text, timexes: [], quantities: [], mentions: extractMentions(text, pack), events: [], statements: [], sayings: [] };
};

it('puts articles of one affair together and keeps others apart', () => {
  const stories = groupStories([
    reading('a', 'غرقت عبارة الركاب «النورس» قبالة سواحل صفاقس وعلى متنها ثمانون راكبا. وأنقذ خفر السواحل ستين منهم قبل الفجر.'),
    reading('b', 'قال خفر السواحل في صفاقس إنه أنقذ ستين راكبا من العبارة «النورس» التي غرقت قبل الفجر قبالة السواحل.'),
    reading('c', 'أعلن البنك المركزي الأردني خفض سعر الفائدة الرئيسي ربع نقطة مئوية بسبب تراجع التضخم في عمان.'),
    reading('d', 'خفض البنك المركزي الأردني سعر الفائدة الرئيسي في اجتماع مجلس إدارته بعد تراجع التضخم.'),
  ]);
  expect(stories[1]).toBe(stories[0]);
  expect(stories[3]).toBe(stories[2]);
  expect(stories[2]).not.toBe(stories[0]);
});
