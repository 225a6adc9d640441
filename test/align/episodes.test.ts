import { describe, expect, it } from 'vitest';
import { reconcile } from '../../src/reconcile.js';
import { article } from '../articles.js';

const market = [
  article(
    'a1.txt',
    'Two dead in shooting outside Harwick market\n\nHARWICK - Two people were killed and five wounded on Sunday evening when a gunman opened fire outside the covered market in Harwick, police said.\n\nChief Constable Marian Tolley said a man of 34 had been arrested within the hour. The market was closed on Monday.',
    '2024-03-04',
  ),
  article(
    'a2.txt',
    "Market shooting: suspect named\n\nHarwick police on Tuesday named the man held over Sunday's shooting as Leon Garrick, 34, a former porter at the covered market, where two people died. Mayor Owen Fairley laid flowers at the gate.",
    '2024-03-05',
  ),
];
const club = (ending: string) => [
  article(
    'b1.txt',
    `Three shot dead in Harwick nightclub\n\nHARWICK - Three people were shot dead and eleven wounded in a nightclub in Harwick in the early hours of Tuesday, police said. The gunman fled on a motorcycle.\n\nChief Constable Marian Tolley appealed for witnesses.${ending}`,
    '2024-04-09',
  ),
  article(
    'b2.txt',
    'مقتل ثلاثة في إطلاق نار داخل ملهى ليلي في هارويك\n\nقتل ثلاثة أشخاص وأصيب أحد عشر آخرون في إطلاق نار داخل ملهى ليلي بمدينة هارويك فجر الثلاثاء، بحسب الشرطة. وفر المهاجم على دراجة نارية. وناشدت قائدة الشرطة ماريان تولي الشهود التقدم.',
    '2024-04-10',
  ),
];
const stories = (ending: string) => reconcile([...market, ...club(ending)]).stories.map(({ sources }) => sources.join(' '));

describe('episodes', () => {
  it('two affairs of one town a month apart are two stories, in whatever language', () => {
    expect(stories('')).toEqual(['a1.txt a2.txt', 'b1.txt b2.txt']);
  });

  it('a later article that goes back to the days of the earlier belongs to its story', () => {
    expect(stories(' It came five weeks after the shooting of 3 March 2024 at the covered market.')).toEqual([
      'a1.txt a2.txt b1.txt b2.txt',
    ]);
  });
});
