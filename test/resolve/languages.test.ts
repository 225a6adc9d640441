import { describe, expect, it } from 'vitest';
import { analyse, reconcile } from '../../src/reconcile.js';
import { article } from '../articles.js';

/** For each document the entity that a passage belongs to. */
function resolve(arabic: string, english: string) {
  const { dated, resolved } = analyse([article('a.txt', arabic, '2024-03-05'), article('b.txt', english, '2024-03-05')]);
  return (document: number, words: string): string | null => {
    const reading = dated[document]!;
    const at = reading.document.text.indexOf(words);
    expect(at).toBeGreaterThanOrEqual(0);
    const mention = reading.mentions.findIndex((m) => m.start < at + words.length && at < m.end);
    return mention < 0 ? null : (resolved.of[document]![mention] ?? null);
  };
}

const AR =
  'أوسلو - قالت وزيرة الخارجية النرويجية أستريد نيلسن إن وزارة الخارجية النرويجية ستنشر الوثيقة، وإن حلف شمال الأطلسي اطلع عليها في أوسلو.';
const EN =
  'Oslo - Norwegian foreign minister Astrid Nilsen said the Norwegian foreign ministry would publish the paper, which NATO had seen in Oslo. Nilsen left at noon.';

describe('one person, institution or place in two languages is one entity', () => {
  const id = resolve(AR, EN);
  it.each([
    ['a person', 'أستريد نيلسن', 'Astrid Nilsen'],
    ['a ministry', 'وزارة الخارجية النرويجية', 'foreign ministry'],
    ['an alliance by its letters', 'حلف شمال الأطلسي', 'NATO'],
    ['a capital', 'أوسلو -', 'Oslo -'],
  ])('%s', (_, arabic, english) => {
    expect(id(0, arabic)).not.toBeNull();
    expect(id(0, arabic)).toBe(id(1, english));
  });

  it('the family name alone is the person of the passage', () => {
    expect(id(1, 'Nilsen left')).toBe(id(0, 'أستريد نيلسن'));
  });
});

describe('a capital that speaks is its government', () => {
  const id = resolve(
    'أعلنت أوسلو أن الحكومة النرويجية ستوقع الاتفاق غدا في أوسلو.',
    'Oslo said it would sign the accord. The accord was written in Oslo.',
  );
  it('in both languages', () => {
    expect(id(0, 'أوسلو أن')).toBe(id(0, 'الحكومة النرويجية'));
    expect(id(1, 'Oslo said')).toBe(id(0, 'الحكومة النرويجية'));
  });
  it('and the town where nobody speaks', () => {
    expect(id(0, 'أوسلو.')).not.toBe(id(0, 'أوسلو أن'));
    expect(id(1, 'Oslo.')).toBe(id(0, 'أوسلو.'));
  });
});

describe('what is not one', () => {
  it('two ministries of two countries', () => {
    const id = resolve(
      'أعلنت وزارة الدفاع النرويجية الخبر اليوم.',
      'The Swedish defence ministry and the Norwegian defence ministry announced it today.',
    );
    expect(id(1, 'Swedish defence ministry')).not.toBe(id(1, 'Norwegian defence ministry'));
    expect(id(0, 'وزارة الدفاع النرويجية')).toBe(id(1, 'Norwegian defence ministry'));
  });

  it('two people whose names one letter tells apart, where one article has both', () => {
    const id = resolve(
      'قال وزير المالية ماجد الدرقاوي ووزير الصحة ساجد الدرقاوي إن الاجتماع انتهى.',
      'Finance minister Majed al-Derqaoui spoke first, health minister Sajed al-Derqaoui last.',
    );
    expect(id(0, 'ماجد')).not.toBe(id(0, 'ساجد'));
    expect(id(0, 'ماجد')).toBe(id(1, 'Majed'));
    expect(id(0, 'ساجد')).toBe(id(1, 'Sajed'));
  });
});

it('an office is an entity that both languages share', () => {
  const { entities } = reconcile([article('a.txt', AR, '2024-03-05'), article('b.txt', EN, '2024-03-05')]);
  const office = entities.filter(({ type }) => type === 'office').find(({ name }) => name === 'minister of foreign affairs (NO)');
  expect(office?.mentions.map(({ source, quote }) => [source, quote])).toEqual([
    ['a.txt', 'وزيرة الخارجية النرويجية'],
    ['b.txt', 'Norwegian foreign minister'],
  ]);
});
