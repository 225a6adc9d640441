import { describe, expect, it } from 'vitest';
import { extractMentions } from '../../src/extract/mentions.js';
import { extractSayings } from '../../src/extract/sayings.js';
import { arabic } from '../../src/language/ar/index.js';
import { english } from '../../src/language/en/index.js';
import { tokenize } from '../../src/language/tokens.js';
import { fillCounterparts } from '../../src/resolve/entities.js';

/** Speaker's name, form and words of each saying. */
function sayings(text: string, language: 'ar' | 'en') {
  const ar = arabic();
  const en = english();
  const tokenized = tokenize(text, language === 'ar' ? ar.analyse : en.analyse);
  const mentions = fillCounterparts(language === 'ar' ? extractMentions(tokenized, ar) : en.readMentions!(tokenized));
  const pack = language === 'ar' ? ar : { cues: en.cues!, lexicon: en.lexicon };
  return extractSayings(tokenized, pack, mentions).map(({ speaker, stranger, form, sure, content }) => {
    const mention = stranger ?? (speaker === null ? null : mentions[speaker]!);
    return {
      speaker: mention?.name == null ? (mention?.text ?? null) : text.slice(mention.name.start, mention.name.end),
      form,
      sure,
      words: text.slice(content.start, content.end),
    };
  });
}

describe('English', () => {
  const words = 'The harbour is a living room without a roof';
  it.each([
    ['after the words', `"${words}," said Tom Reeve, the mayor.`, 'quoted'],
    ['single marks', `‘${words},’ Mayor Tom Reeve told reporters.`, 'quoted'],
    ['before the words', `Asked about the boats, Tom Reeve shrugged: "${words}."`, 'quoted'],
    ['a colon', `Tom Reeve: ${words}.`, 'quoted'],
    ['a pronoun', `The mayor, Tom Reeve, met reporters on Friday. He called it a promise: "${words}."`, 'quoted'],
    ['how he described', `"${words}" was how Mayor Tom Reeve described it.`, 'quoted'],
    ['whose phrase it is', `The phrase "${words}" is Tom Reeve's.`, 'quoted'],
    ['whose remark it is', `Mayor Tom Reeve's remark that ${words.replace('The', 'the')} drew laughter.`, 'quoted'],
    ['without that', `Mayor Tom Reeve said ${words.replace('The', 'the')}.`, 'reported'],
    ['as he put it', `${words}, as Tom Reeve put it.`, 'reported'],
    ['according to', `According to Tom Reeve, ${words.replace('The', 'the')}.`, 'reported'],
    ['in the words of', `In the words of Tom Reeve, ${words.replace('The', 'the')}.`, 'reported'],
  ] as const)('%s', (_, text, form) => {
    const found = sayings(text, 'en').filter(({ words: said }) => said.includes('living room'));
    expect(found[0]).toMatchObject({ speaker: 'Tom Reeve', form, sure: true });
  });

  it('joins the pieces of one sentence', () => {
    const found = sayings('"The harbour," Tom Reeve said, "is a living room without a roof."', 'en');
    expect(found.map(({ words: said }) => /^The harbour.*roof/u.test(said))).toContain(true);
  });
});

describe('Arabic', () => {
  const words = 'البحر لا يعيد ما يأخذه';
  it.each([
    ['a participle', `وعلق المحافظ سليم مراد على الحادث قائلا: «${words}».`, 'quoted'],
    ['with these words', `«${words}»، بهذه العبارة لخص المحافظ سليم مراد ما جرى.`, 'quoted'],
    ['the phrase is his', `العبارة للمحافظ سليم مراد: ${words}.`, 'quoted'],
    ['whose it is, in the next sentence', `سمعت «${words}» في الميناء. قائلها المحافظ سليم مراد.`, 'quoted'],
    ['to reporters, no verb', `المحافظ سليم مراد للصحافيين: ${words}.`, 'quoted'],
    ['the sentence before', `أنهى المحافظ سليم مراد المؤتمر. وقال: «${words}».`, 'quoted'],
    ['stressed that', `وشدد المحافظ سليم مراد على أن ${words}.`, 'reported'],
    ['as he said', `${words}، كما قال المحافظ سليم مراد.`, 'reported'],
    ['in his words', `وعلى حد قول المحافظ سليم مراد، فإن ${words}.`, 'reported'],
    ['according to', `وبحسب المحافظ سليم مراد فإن ${words}.`, 'reported'],
  ] as const)('%s', (_, text, form) => {
    const found = sayings(text, 'ar').filter(({ words: said }) => said.includes('لا يعيد'));
    expect(found[0]).toMatchObject({ speaker: 'سليم مراد', form, sure: true });
  });

  it.each([['عرض المسرح «ليل طويل» أمس.'], ['الطريق مغلق منذ أمس.'], ['']])('none in «%s»', (text) => {
    expect(sayings(text, 'ar')).toEqual([]);
  });
});

describe('who speaks', () => {
  it('is the name beside the title, over a comma', () => {
    const found = sayings(
      'خرج إلينا قائد عمليات الإنقاذ في الولاية، العقيد منير الزغلامي، ووجهه مغبر. أشار إلى الجسر وقال: «الماء سبقنا إلى البيوت».',
      'ar',
    );
    expect(found.map(({ speaker }) => speaker)).toEqual(['منير الزغلامي']);
  });
});

describe('words that somebody calls their own', () => {
  it('are of whoever answers the questions', () => {
    const found = sayings(
      'On the quay with Tom Reeve\n\nDo you sleep?\n\nLittle.\n\nWhose is the slogan?\n\n"The harbour keeps what it takes." I said it at the end of the meeting.\n',
      'en',
    );
    expect(found.find(({ words }) => words.includes('keeps'))).toMatchObject({ speaker: 'Tom Reeve', sure: true });
  });

  it('are claimed in the answer to a question that quotes them', () => {
    const found = sayings(
      'سليم مراد: لا أنام كثيرا\n\nهل تنام؟\nقليلا.\n\nوعبارة «البحر لا يعيد ما يأخذه»؟\nهذه لي. قلتها في آخر الاجتماع.\n',
      'ar',
    );
    expect(found.find(({ words }) => words.includes('البحر'))).toMatchObject({ speaker: 'سليم مراد', sure: true });
  });

  it('are nobody’s where they are denied', () => {
    const found = sayings('سليم مراد: لا أنام كثيرا\n\nهل تنام؟\nقليلا.\n\nوعبارة «البحر لا يعيد ما يأخذه»؟\nما قلتها أبدا.\n', 'ar');
    expect(found.find(({ words }) => words.includes('البحر'))?.speaker ?? null).toBeNull();
  });

  it('are of whoever opens with them', () => {
    const found = sayings('«البحر لا يعيد ما يأخذه». بهذه العبارة افتتح المحافظ سليم مراد جلسة الميناء.', 'ar');
    expect(found[0]).toMatchObject({ speaker: 'سليم مراد' });
  });
});
