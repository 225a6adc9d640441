import { describe, expect, it } from 'vitest';
import { extractMentions } from '../../src/extract/mentions.js';
import { extractStatements } from '../../src/extract/statements.js';
import { arabic } from '../../src/language/ar/index.js';
import { tokenize } from '../../src/language/tokens.js';
import { fillCounterparts } from '../../src/resolve/entities.js';

const pack = arabic();
/** Speaker, words and kind of each statement. */
function statements(text: string) {
  const tokenized = tokenize(text, pack.analyse);
  const mentions = fillCounterparts(extractMentions(tokenized, pack));
  return extractStatements(tokenized, pack, mentions).map((s) => {
    expect(s.start).toBeLessThanOrEqual(s.content.start);
    expect(s.content.end).toBeLessThanOrEqual(Math.max(s.end, s.content.end));
    const speaker = s.speaker === null ? null : mentions[s.speaker]!;
    return {
      speaker: speaker === null ? null : speaker.name === null ? speaker.text : text.slice(speaker.name.start, speaker.name.end),
      words: text.slice(s.content.start, s.content.end),
      direct: s.direct,
      denial: s.denial,
    };
  });
}
const quotes = (text: string) => statements(text).filter((s) => s.direct);
const reports = (text: string) => statements(text).filter((s) => !s.direct);

describe('quoted speech', () => {
  it.each([
    ['verb, speaker, quotation', 'قال المحافظ سليم مراد: «لن نغلق الطريق هذا العام».', 'سليم مراد', 'لن نغلق الطريق هذا العام'],
    ['speaker, verb, quotation', 'المحافظ سليم مراد قال: «لن نغلق الطريق هذا العام».', 'سليم مراد', 'لن نغلق الطريق هذا العام'],
    ['quotation, verb, speaker', '«لن نغلق الطريق هذا العام»، قال المحافظ سليم مراد.', 'سليم مراد', 'لن نغلق الطريق هذا العام'],
    ['straight quotation marks', 'وأكد المحافظ سليم مراد: "لن نغلق الطريق هذا العام".', 'سليم مراد', 'لن نغلق الطريق هذا العام'],
    ['curled quotation marks', 'وأكد المحافظ سليم مراد: “لن نغلق الطريق هذا العام”.', 'سليم مراد', 'لن نغلق الطريق هذا العام'],
    ['a participle', 'وختم المحافظ سليم مراد كلمته قائلا: «لن نغلق الطريق هذا العام».', 'سليم مراد', 'لن نغلق الطريق هذا العام'],
    ['not the one spoken to', 'قال المحافظ سليم مراد لكمال عساف: «لن نغلق الطريق هذا العام».', 'سليم مراد', 'لن نغلق الطريق هذا العام'],
  ])('%s', (_, text, speaker, words) => {
    expect(quotes(text)).toMatchObject([{ speaker, words, denial: false }]);
  });

  it('goes on under the last speaker', () => {
    const text = 'قال المحافظ سليم مراد: «لن نغلق الطريق هذا العام».\nوأضاف: «سنبني جسرا جديدا مكانه».';
    expect(quotes(text).map((s) => s.speaker)).toEqual(['سليم مراد', 'سليم مراد']);
  });

  it.each([
    ['a title of two words', 'عرض المسرح مسرحية «ليل طويل» أمس.'],
    ['a ship', 'رست الباخرة «نجمة الخليج» في الميناء.'],
    ['marks that do not close', 'قال المحافظ: «لن نغلق الطريق هذا العام\nثم غادر الجميع القاعة.'],
  ])('none: %s', (_, text) => {
    expect(quotes(text)).toEqual([]);
  });
});

describe('reported speech', () => {
  it.each([
    ['قال المحافظ سليم مراد إن الطريق مغلق.', 'سليم مراد', 'الطريق مغلق.', false],
    ['وأوضح المحافظ سليم مراد أن الطريق مغلق.', 'سليم مراد', 'الطريق مغلق.', false],
    ['نفى المحافظ سليم مراد أن الطريق مغلق.', 'سليم مراد', 'الطريق مغلق.', true],
    ['أعلنت وزارة النقل أن الطريق مغلق.', 'وزارة النقل', 'الطريق مغلق.', false],
    ['وأضاف المحافظ أن الطريق مغلق.', 'المحافظ', 'الطريق مغلق.', false],
  ])('%s', (text, speaker, words, denial) => {
    expect(reports(text)).toEqual([{ speaker, words, direct: false, denial }]);
  });

  it.each([['وصل المحافظ سليم مراد إلى المدينة.'], ['يريد المحافظ أن يغلق الطريق.'], ['الطريق مغلق منذ أمس.'], ['']])(
    'none in «%s»',
    (text) => {
      expect(reports(text)).toEqual([]);
    },
  );

  it('nobody said it where nobody is named', () => {
    expect(reports('وذكر أن الطريق مغلق.').map((s) => s.speaker)).toEqual([null]);
  });
});
