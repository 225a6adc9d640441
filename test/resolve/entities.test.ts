import { describe, expect, it } from 'vitest';
import { extractMentions } from '../../src/extract/mentions.js';
import { arabic } from '../../src/language/ar/index.js';
import { tokenize } from '../../src/language/tokens.js';
import type { SourceDocument } from '../../src/model.js';
import type { Reading } from '../../src/reading.js';
import { fillCounterparts, resolveEntities } from '../../src/resolve/entities.js';

const pack = arabic();
const reading = (source: string, text: string): Reading => {
  const tokens = tokenize(text, pack.analyse);
  const document: SourceDocument = {
    source,
    language: 'ar',
    text,
    bodyStart: 0,
    title: null,
    outlet: null,
    metadata: {},
    metadataDate: null,
  };
  const mentions = fillCounterparts(extractMentions(tokens, pack));
  return { document, text: tokens, timexes: [], quantities: [], mentions, events: [], statements: [], sayings: [] };
};
const resolve = (...texts: string[]) => {
  const readings = texts.map((text, i) => reading(`${i}.txt`, text));
  const resolved = resolveEntities(
    readings,
    readings.map(() => 0),
  );
  const id = (document: number, words: string): string | null => {
    const at = readings[document]!.document.text.indexOf(words);
    const mention = readings[document]!.mentions.findIndex((m) => m.start < at + words.length && at < m.end);
    return mention < 0 ? null : (resolved.of[document]![mention] ?? null);
  };
  return { id, suspects: resolved.suspects };
};

describe('one story', () => {
  it('links a title to the holder whom another article names', () => {
    const { id } = resolve('استقبل الرئيس الكازاخستاني نورلان ساغينوف الوفد.', 'وصل رئيس جمهورية كازاخستان إلى المدينة.');
    expect(id(1, 'رئيس جمهورية')).toBe(id(0, 'نورلان'));
    expect(id(0, 'نورلان')).not.toBeNull();
  });

  it('links a short form with a title to the full name', () => {
    const { id } = resolve('صافح الرئيس رشيد بن عامر ضيوفه.', 'التقى الوفد مع الرئيس بن عامر.');
    expect(id(1, 'بن عامر')).toBe(id(0, 'رشيد'));
  });

  it('keeps two people of one surname apart', () => {
    const { id } = resolve('قال الدكتور سامي الورتاني إن الدكتور كمال الورتاني غائب.');
    expect(id(0, 'سامي')).not.toBe(id(0, 'كمال'));
  });

  it('does not give a former minister the present one’s title', () => {
    const { id } = resolve('قال وزير النقل السابق حاتم بوخريص كلمته.', 'دشن وزير النقل الجسر.');
    expect(id(1, 'وزير النقل')).toBeNull();
  });

  it('reports a slip of one letter in the name of one office holder', () => {
    const { suspects, id } = resolve('قال وزير الصحة هشام الدرقاوي كلمته.', 'وقال وزير الصحة هشام الدلقاوي كلمته.');
    expect(suspects).toHaveLength(1);
    expect(id(0, 'هشام')).toBe(id(1, 'هشام'));
  });

  it('one office and one family name, two given names: one of them is a mistake', () => {
    const { suspects, id } = resolve('قال وزير الصحة محمد الدرقاوي كلمته.', 'وقال وزير الصحة محمود الدرقاوي كلمته.');
    expect(suspects).toHaveLength(1);
    expect(suspects[0]!.because).toContain('the same office');
    expect(id(0, 'محمد')).toBe(id(1, 'محمود'));
  });

  it('does not join two given names that a letter tells apart where nothing else makes them one', () => {
    const { suspects, id } = resolve('قال الطبيب محمد الدرقاوي كلمته.', 'وقال المهندس محمود الدرقاوي كلمته.');
    expect(suspects).toHaveLength(0);
    expect(id(0, 'محمد')).not.toBe(id(1, 'محمود'));
  });

  it('does not join brothers whom one article names both', () => {
    const { suspects } = resolve('قال وزير الصحة ماجد الدرقاوي كلمته، وشكره شقيقه ساجد الدرقاوي.', 'وقال وزير الصحة ساجد الدرقاوي كلمته.');
    expect(suspects).toHaveLength(0);
  });
});
