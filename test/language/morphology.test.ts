import { describe, expect, it } from 'vitest';
import { arabic } from '../../src/language/ar/index.js';
import { addNominal, addParticiples, addVerb, analyseWord } from '../../src/language/ar/morphology.js';
import { LexiconBuilder } from '../../src/language/lexicon.js';
import { fold } from '../../src/language/tokens.js';

const pack = arabic();
const readings = (word: string) => pack.analyse(fold(word));

/** Tells the forms of one verb alone, so that no other word stands in the way. */
function formsOf(entry: string): (form: string) => boolean {
  const builder = new LexiconBuilder();
  addVerb(builder, entry, { concept: 'x' });
  const { forms } = builder.build();
  return (form) => forms.get(form) !== undefined;
}

describe('clitics', () => {
  it.each([
    // word, what is written on it, stem, pronoun, concept
    ['والوزير', ['w', 'al'], 'وزير', null, 'minister'],
    ['فالوزير', ['f', 'al'], 'وزير', null, 'minister'],
    ['لوزير', ['l'], 'وزير', null, 'minister'],
    ['للوزير', ['l', 'al'], 'وزير', null, 'minister'],
    ['وللوزير', ['w', 'l', 'al'], 'وزير', null, 'minister'],
    ['بالمدرسة', ['b', 'al'], 'مدرسه', null, 'school'],
    ['وبالمدرسة', ['w', 'b', 'al'], 'مدرسه', null, 'school'],
    ['كالجبال', ['k', 'al'], 'جبال', null, 'mountain'],
    ['وزيارته', ['w'], 'زيارت', 'ه', 'visit'],
    ['مدارسهم', [], 'مدارس', 'هم', 'school'],
    ['سيصل', ['s'], 'يصل', null, 'arrive'],
    ['وسيصل', ['w', 's'], 'يصل', null, 'arrive'],
    ['سنلتقي', ['s'], 'نلتقي', null, 'meet'],
    ['والتقى', ['w'], 'التقي', null, 'meet'],
    ['وقّعوه', [], 'وقعو', 'ه', 'sign'],
    ['شئون', [], 'شيون', null, 'matter'],
    ['شؤون', [], 'شوون', null, 'matter'],
  ] as const)('%s', (word, proclitics, stem, enclitic, concept) => {
    const a = readings(word)[0]!;
    expect([a.proclitics, a.stem, a.enclitic, a.sense.concept]).toEqual([proclitics, stem, enclitic, concept]);
  });

  it('the letters taken off and the stem make up the word', () => {
    for (const word of ['والوزير', 'وبالمدرسة', 'سيصل', 'للوزير', 'وزيارته'])
      for (const a of readings(word)) expect(fold(word).slice(a.prefix)).toMatch(new RegExp(`^${a.stem.slice(0, -1)}`, 'u'));
  });

  it.each([
    ['no future on a past', 'سوصل', (a: ReturnType<typeof readings>[number]) => a.proclitics.includes('s')],
    ['no article on a verb', 'اليصل', (a: ReturnType<typeof readings>[number]) => a.sense.pos === 'verb'],
    ['no preposition on a past', 'بوصل', (a: ReturnType<typeof readings>[number]) => a.sense.pos === 'verb' && a.proclitics.includes('b')],
    [
      'no pronoun after the article',
      'المدرسته',
      (a: ReturnType<typeof readings>[number]) => a.proclitics.includes('al') && a.enclitic !== null,
    ],
    ['no word at all', 'غلقمط', () => true],
  ])('%s: %s', (_, word, wrong) => {
    expect(readings(word).filter(wrong)).toEqual([]);
  });
});

describe('verbs', () => {
  it.each([
    ['strong', 'وصل يصل وصول', 'وصل وصلت وصلوا وصلا وصلتا وصلنا يصل تصل نصل يصلون تصلون يصلان يصلوا'],
    ['hollow', 'قال يقول قول', 'قال قالت قالوا قلت قلنا قيل قيلت يقول يقولون يقل تقل يقال نقول'],
    ['hollow of form IV', 'أقام يقيم إقامة', 'اقام اقامت اقيم اقيمت اقمت يقيم يقيمون يقام تقام'],
    ['hollow of form X', 'استقال يستقيل استقالة', 'استقال استقالت استقالوا استقلت يستقيل يستقال'],
    ['defective in waw', 'دعا يدعو دعوة', 'دعا دعت دعوا دعتا دعوت دعونا دعي يدعو يدع يدعون تدعو يدعي'],
    ['defective in ya', 'رمى يرمي رمي', 'رمي رمت رموا رميا رميت يرمي يرم يرمون'],
    ['defective of form VIII', 'التقى يلتقي لقاء', 'التقي التقت التقوا التقيا التقينا التقا يلتقي يلتقون يلتقيان'],
    ['hamza at the end', 'بدأ يبدأ بدء', 'بدا بدات بدووا بدءوا يبدا يبدوون يبدان'],
    ['hamza at the end, form IV', 'أنشأ ينشئ إنشاء', 'انشا انشات انشي انشيت ينشي ينشا ينشيون'],
    ['doubled', 'أعد يعد إعداد', 'اعد اعدت اعدوا اعددنا اعددت يعد يعدون'],
    ['waw first', 'وضع يضع وضع', 'وضع وضعت يضع يضعون يوضع توضع'],
    ['hamza first', 'أخذ يأخذ أخذ', 'اخذ اخذت ياخذ ياخذون يوخذ'],
    ['form III', 'قابل يقابل مقابلة', 'قابل قابلت قوبل قوبلت قوبلوا يقابل يقابلون'],
  ])('%s: %s', (_, entry, expected) => {
    const forms = formsOf(entry);
    expect(expected.split(' ').filter((form) => !forms(form))).toEqual([]);
  });

  it.each([
    ['a verb with hamza at its end does not weaken', 'بدأ يبدأ بدء', 'بدت بدوا بديا'],
    ['a strong verb has no hollow forms', 'وصل يصل وصول', 'وصيل وصلي'],
    ['no long vowel is put in', 'كتب يكتب كتابة', 'كاتب كتيب يكاتب'],
  ])('%s', (_, entry, wrong) => {
    const forms = formsOf(entry);
    expect(wrong.split(' ').filter((form) => forms(form))).toEqual([]);
  });

  it('knows tense, number and gender', () => {
    const builder = new LexiconBuilder();
    addVerb(builder, 'التقى يلتقي لقاء', { concept: 'meet' });
    const { forms } = builder.build();
    const sense = (form: string) => forms.get(form)![0]!;
    expect(sense('التقت')).toMatchObject({ tense: 'past', number: 'singular', gender: 'f', lemma: 'التقي' });
    expect(sense('التقيا')).toMatchObject({ tense: 'past', number: 'dual' });
    expect(sense('يلتقون')).toMatchObject({ tense: 'present', number: 'plural', gender: 'm' });
    expect(sense('لقاء')).toMatchObject({ pos: 'masdar', lemma: 'التقي', concept: 'meet' });
  });

  it('says what is wrong with an entry', () => {
    expect(() => addVerb(new LexiconBuilder(), 'كتب', { concept: 'write' })).toThrow(/past and present/u);
  });
});

describe('nominals', () => {
  const forms = (written: string, plurals: readonly string[] = [], tags: readonly string[] = [], masculine = false) => {
    const builder = new LexiconBuilder();
    addNominal(builder, written, 'noun', { concept: 'x', tags, masculine }, undefined, plurals);
    const all = builder.build().forms;
    return (form: string) => all.get(form) !== undefined;
  };

  it.each([
    ['وزير', ['وزراء'], ['human'], 'وزير وزيره وزيرت وزيران وزيرين وزيري وزيرات وزراء وزراي'],
    ['مدرسة', ['مدارس'], [], 'مدرسه مدرست مدرستان مدرستين مدرستي مدرسات مدارس'],
    ['مسؤول', [], ['human'], 'مسوول مسوولون مسوولين مسوولو مسوولي'],
    ['لقاء', [], [], 'لقاء لقاي لقاو لقاءات'],
  ])('%s', (written, plurals, tags, expected) => {
    const all = forms(written, plurals, tags);
    expect(expected.split(' ').filter((form) => !all(form))).toEqual([]);
  });

  it('makes no feminine of a word whose feminine is another word', () => {
    expect(forms('محافظ', [], ['human'], true)('محافظه')).toBe(false);
    expect(forms('محافظ', [], ['human'])('محافظه')).toBe(true);
  });

  it('makes participles by the verb’s shape, and no active one of form I', () => {
    const builder = new LexiconBuilder();
    for (const entry of ['أعلن يعلن إعلان', 'فتح يفتح فتح', 'أقام يقيم إقامة']) addParticiples(builder, entry, { concept: 'x' });
    const all = builder.build().forms;
    for (const form of ['معلن', 'معلنه', 'مفتوح', 'مفتوحه', 'مقيم', 'مقام']) expect(all.get(form), form).toBeDefined();
    expect(all.get('فاتح')).toBeUndefined();
  });
});

it('an analysis of an empty lexicon is empty', () => {
  expect(analyseWord(new Map(), 'والوزير')).toEqual([]);
});
