import { describe, expect, it } from 'vitest';
import { flagged, reportOn } from '../articles.js';

const steps = (a: string, b: string) =>
  flagged(reportOn([a, b]))
    .filter(({ explanation }) => /one rate was changed/iu.test(explanation))
    .map(({ support }) => support.map(({ value }) => value));

describe('by how much a rate was changed', () => {
  const velm = (words: string) => `${words} Governor Mats Ekholm said inflation in Velm was beaten.`;
  const cut = velm('The central bank of Velm lowered its benchmark rate from 5.25 percent to 4.75 percent on Wednesday.');
  it('is told by the rate before and after, in points and in basis points', () => {
    expect(steps(cut, velm('The central bank of Velm took a quarter of a point off its benchmark rate on Wednesday.'))).toEqual([
      ['from 5.25 percent to 4.75 percent'.slice(5), 'a quarter of a point'],
    ]);
    expect(
      steps(cut, `خفّض بنك فيلم المركزي سعر الفائدة الرئيسي 25 نقطة أساس يوم الأربعاء. وقال المحافظ ماتس إيكهولم إن التضخم في فيلم انتهى.`),
    ).toHaveLength(1);
    expect(steps(cut, velm('The central bank of Velm took half a point off its benchmark rate on Wednesday.'))).toEqual([]);
    expect(
      steps(cut, `خفّض بنك فيلم المركزي سعر الفائدة الرئيسي 50 نقطة أساس يوم الأربعاء. وقال المحافظ ماتس إيكهولم إن التضخم في فيلم انتهى.`),
    ).toEqual([]);
  });

  it('leaves out what was expected, what went before, and an article that tells of two steps', () => {
    expect(steps(cut, velm('Analysts had expected the central bank of Velm to cut its benchmark rate by a quarter of a point.'))).toEqual(
      [],
    );
    expect(
      steps(
        cut,
        'The central bank of Velm cut its benchmark rate by half a point on Wednesday. The reserve bank of Orme cut its key rate by a quarter of a point.',
      ),
    ).toEqual([]);
  });
});
