import { describe, expect, it } from 'vitest';
import { arabic } from '../../src/language/ar/index.js';
import { addNominal, addParticiples, addVerb } from '../../src/language/ar/morphology.js';
import { LexiconBuilder, phraseAt } from '../../src/language/lexicon.js';
import { fold, tokenize } from '../../src/language/tokens.js';

const pack = arabic();
const tokens = (text: string) => tokenize(text, pack.analyse).tokens;

describe('the builder', () => {
  it('keeps two senses of one form in order, and one sense once', () => {
    const { forms } = new LexiconBuilder()
      .add('عَيْن', { pos: 'noun', concept: 'eye' })
      .add('عين', { pos: 'noun', concept: 'spring' })
      .add('عين', { pos: 'noun', concept: 'eye' })
      .build();
    expect(forms.get('عين')!.map((s) => s.concept)).toEqual(['eye', 'spring']);
  });

  it('knows both seats of the hamza', () => {
    const { forms } = new LexiconBuilder().add('مسؤول', { pos: 'noun', concept: 'official' }).build();
    expect(forms.get(fold('مسئول'))![0]!.concept).toBe('official');
    expect(forms.get(fold('مسئول'))![0]!.lemma).toBe(fold('مسؤول'));
  });

  it('files several words under the first, the longest first', () => {
    const { forms, phrases } = new LexiconBuilder()
      .add('جنوب أفريقيا', { pos: 'name', concept: 'ZA' })
      .add('جنوب أفريقيا الجديدة', { pos: 'name', concept: 'new' })
      .build();
    expect(forms.get('جنوب')).toBeUndefined();
    expect(phrases.get('جنوب')!.map((p) => p.words.length)).toEqual([3, 2]);
  });
});

it('what a form can be does not depend on what was looked up before', () => {
  const build = () => {
    const builder = new LexiconBuilder();
    addVerb(builder, 'عين يعين تعيين', { concept: 'appoint' });
    addNominal(builder, 'عين', 'noun', { concept: 'eye', tags: [] }, undefined, ['عيون', 'أعين']);
    builder.add('عين', { pos: 'name', concept: 'AE' });
    addVerb(builder, 'أعان يعين إعانة', { concept: 'help' });
    addParticiples(builder, 'عين يعين تعيين', { concept: 'appoint' });
    return builder.build().forms;
  };
  const forms = 'عين عينت عيون اعين يعين معين تعيين اعانه يعان تعيينات غلقمط'.split(' ');
  const read = (order: readonly string[]) => {
    const lexicon = build();
    const found = new Map(order.map((form) => [form, lexicon.get(form)]));
    return forms.map((form) => found.get(form));
  };
  expect(read([...forms].reverse())).toEqual(read(forms));
  expect(read([...forms].sort())).toEqual(read(forms));
});

describe('phrases', () => {
  const lexicon = new LexiconBuilder()
    .add('الأمم المتحدة', { pos: 'name', concept: 'un' })
    .add('حقوق الإنسان', { pos: 'noun', concept: 'human-rights' })
    .add('حقوق الإنسان العربي', { pos: 'noun', concept: 'longer' })
    .build();
  const at = (text: string, index = 0) => {
    const list = tokenize(text, () => []).tokens;
    const match = phraseAt(lexicon, list, index);
    return match === undefined ? null : [match.phrase.sense.concept, match.last - match.first, list[index]!.norm.slice(match.prefix)];
  };

  it.each([
    ['الأمم المتحدة', ['un', 2, 'الامم']],
    ['والأمم المتحدة', ['un', 2, 'الامم']],
    ['بالأمم المتحدة', ['un', 2, 'الامم']],
    ['للأمم المتحدة', ['un', 2, 'لامم']], // the lam has taken the alef
    ['حقوق الإنسان في', ['human-rights', 2, 'حقوق']],
    ['لحقوق الإنسان', ['human-rights', 2, 'حقوق']],
    ['حقوق الإنسان العربي', ['longer', 3, 'حقوق']],
  ])('%s', (text, expected) => {
    expect(at(text)).toEqual(expected);
  });

  it.each([['الأمم'], ['الأمم. المتحدة'], ['أمم متحدة'], ['المتحدة الأمم'], ['، حقوق'], ['']])('none in «%s»', (text) => {
    expect(at(text)).toBeNull();
  });

  it('takes what is accepted only', () => {
    const list = tokenize('حقوق الإنسان العربي', () => []).tokens;
    expect(phraseAt(lexicon, list, 0, (s) => s.concept !== 'longer')?.last).toBe(2);
    expect(phraseAt(lexicon, list, 9)).toBeUndefined();
  });
});

describe('Arabic words', () => {
  it.each([
    ['وزير', 'minister'],
    ['معالي', null],
    ['مصر', 'country:EG'],
    ['مصرية', 'demonym:EG'],
    ['المغاربة', 'demonym:MA'],
    ['القاهرة', null],
    ['وقّع', 'sign'],
    ['نفى', 'deny'],
    ['أجّل', 'postpone'],
    ['كافٍ', 'sufficient'],
    ['زلزال', 'earthquake'],
  ])('%s', (word, concept) => {
    const found = pack.analyse(fold(word)).map((a) => a.sense.concept);
    if (concept === null) expect(found.length).toBeGreaterThan(0);
    else expect(found).toContain(concept);
  });

  it('pairs every opposite with another concept', () => {
    expect(pack.opposites.length).toBeGreaterThan(20);
    for (const [a, b] of pack.opposites) expect(a).not.toBe(b);
  });

  it('is one and the same for all who ask', () => {
    expect(arabic()).toBe(pack);
    expect(pack.analyse('وزير')).toBe(pack.analyse('وزير'));
  });

  it('knows the running words of plain news', () => {
    const text = 'أعلنت وزارة الصحة يوم الخميس تسجيل عشرين إصابة جديدة، ودعت المواطنين إلى تجنب الأسواق المزدحمة.';
    expect(
      tokens(text)
        .filter((t) => t.kind === 'word' && t.analyses.length === 0)
        .map((t) => t.text),
    ).toEqual([]);
  });
});
