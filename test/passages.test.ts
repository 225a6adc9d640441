import { describe, expect, it } from 'vitest';
import { analyse } from '../src/reconcile.js';
import { loadText } from '../src/sources/text.js';

/** What the first sentences of two articles have in common. */
function ties(a: string, b: string): readonly string[] {
  const documents = [a, b].map((text, i) => loadText(`${'ab'[i]}.txt`, `---\ndate: 2024-05-02\n---\n${text}\n`).document);
  const { input } = analyse(documents);
  return input.passages.ofSentences([0, 0], [1, 0]).ties.map(({ what }) => what);
}

describe('what two passages have in common', () => {
  it('meets by any sense of a word, across languages', () => {
    expect(ties('Smoke filled the cabin.', 'ملأ الدخان المقصورة.')).toContain('everyday:smoke');
  });

  it('meets by semantic field where the words differ', () => {
    expect(ties('Dockers walked out over pay.', 'The strike at the quay was about wages.')).toContain('f:strike-walkout');
  });

  it('meets by an idiom', () => {
    expect(ties('The painter breathed his last at home.', 'لفظ الرسام أنفاسه في بيته.')).toContain('f:death-die');
  });

  it('has nothing where nothing is shared', () => {
    expect(ties('Smoke filled the cabin.', 'The orchestra played a waltz.')).toEqual([]);
  });
});
